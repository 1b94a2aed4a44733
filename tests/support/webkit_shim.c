// Loaded into MiniBrowser before WebKitGTK (LD_PRELOAD), since its automation mode
//  - is ephemeral, and WebKit then prints no console messages: here it gets a real data folder;
//  - tells nobody of failed loads: here they are printed;
//  - has a toolbar which keeps its window at 447 px or more: here it is hidden;
//  - has the focus only while the pointer happens to be over it, as there is no window manager:
//    here it takes the focus;
//  - cannot be made dark later: here it follows whether the file HARNESS_DARK exists.
// The few declarations stand in for the headers, which are not installed.

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef void *object;
typedef size_t type;
struct value { type type; size_t data[2]; };
struct error { unsigned domain; int code; char *message; };
typedef int hook(object hint, unsigned count, const struct value *values, object data);

extern type webkit_web_view_get_type(void);
extern object webkit_website_data_manager_new(const char *name, ...);
extern object webkit_web_resource_get_response(object resource);
extern const char *webkit_web_resource_get_uri(object resource);
extern unsigned webkit_uri_response_get_status_code(object response);
extern object g_type_class_ref(type);
extern unsigned g_signal_lookup(const char *name, type);
extern size_t g_signal_add_emission_hook(unsigned, unsigned, hook *, object, object);
extern size_t g_signal_connect_data(object, const char *, object, object, object, int);
extern object g_value_get_object(const struct value *);
extern unsigned g_timeout_add(unsigned, int (*)(object), object);
extern void g_object_set(object, const char *name, ...);
extern object gtk_settings_get_default(void);
extern object gtk_widget_get_parent(object);
extern void gtk_widget_hide(object);
extern void gtk_window_present(object);
extern void gtk_container_foreach(object, void (*)(object, object), object);

enum { CANCELLED = 302 }; // WEBKIT_NETWORK_ERROR_CANCELLED: not a failure, the page went away

static void report(const char *why, object resource) {
    printf("FAILED LOAD %s %s\n", why, webkit_web_resource_get_uri(resource));
    fflush(stdout);
}

static void on_finished(object resource, object data) {
    object response = webkit_web_resource_get_response(resource);
    unsigned status = response ? webkit_uri_response_get_status_code(response) : 0;
    char why[16];
    snprintf(why, sizeof why, "%u", status);
    if (status >= 400) report(why, resource);
}

static void on_failed(object resource, struct error *error, object data) {
    if (error->code != CANCELLED) report(error->message, resource);
}

static int on_load_started(object h, unsigned n, const struct value *values, object data) {
    object resource = g_value_get_object(values + 1);
    g_signal_connect_data(resource, "finished", on_finished, 0, 0, 0);
    g_signal_connect_data(resource, "failed", on_failed, 0, 0, 0);
    return 1;
}

static void hide_unless(object widget, object kept) {
    if (widget != kept) gtk_widget_hide(widget);
}

static int on_load_changed(object h, unsigned n, const struct value *values, object data) {
    object widget = g_value_get_object(values), parent;
    for (; (parent = gtk_widget_get_parent(widget)); widget = parent)
        gtk_container_foreach(parent, hide_unless, widget);
    gtk_window_present(widget); // `widget` has become the window
    return 1;
}

static int follow_dark(object data) {
    static int was = -1;
    int now = access(getenv("HARNESS_DARK"), F_OK) == 0;
    if (now != was)
        g_object_set(gtk_settings_get_default(), "gtk-application-prefer-dark-theme", now, NULL);
    was = now;
    return 1;
}

object webkit_website_data_manager_new_ephemeral(void) {
    const char *folder = getenv("HARNESS_DATA");
    type view = webkit_web_view_get_type();
    g_type_class_ref(view); // its signals exist only from here on
    unsigned started = g_signal_lookup("resource-load-started", view);
    unsigned changed = g_signal_lookup("load-changed", view);
    g_signal_add_emission_hook(started, 0, on_load_started, 0, 0);
    g_signal_add_emission_hook(changed, 0, on_load_changed, 0, 0);
    follow_dark(0);
    g_timeout_add(20, follow_dark, 0);
    return webkit_website_data_manager_new("base-data-directory", folder,
                                           "base-cache-directory", folder, NULL);
}
