// Runs in Firefox's own window and gathers in `harnessConsole` what Firefox's console would show.
const seen = window.harnessConsole = [];
const own = /^(chrome|resource|moz-src|about|moz-extension):/;

// Script errors, warnings and policy violations. Firefox's own troubles are left out, except
// where Firefox itself tripped over the page's policy (favicons).
Services.console.registerListener({
  observe(message) {
    try {
      message.QueryInterface(Ci.nsIScriptError);
    } catch {
      return; // plain notes, which only Firefox itself writes
    }
    const { category, sourceName, lineNumber, errorMessage, flags } = message;
    const violation = category.startsWith("CSP");
    const ofPage = category !== "chrome javascript" && sourceName && !own.test(sourceName);
    if (violation || ofPage) {
      const level = flags & Ci.nsIScriptError.warningFlag ? "warning" : "error";
      seen.push(`${level} ${category} ${sourceName}:${lineNumber} ${errorMessage}`);
    }
  },
});

// Failed loads, which Firefox tells only to its developer tools.
Services.obs.addObserver({
  observe(channel) {
    channel.QueryInterface(Ci.nsIHttpChannel);
    const { loadingPrincipal, externalContentPolicyType } = channel.loadInfo;
    const page = externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    if (!page && !loadingPrincipal?.isContentPrincipal) {
      return; // Firefox's own business
    }
    const aborted = channel.status === Cr.NS_BINDING_ABORTED;
    const failed = !Components.isSuccessCode(channel.status) && !aborted;
    let status = 0;
    try {
      status = channel.responseStatus;
    } catch {} // there was no answer
    if (failed || status >= 400) {
      seen.push(`error network ${channel.URI.spec} ${status || channel.status.toString(16)}`);
    }
  },
}, "http-on-stop-request");

// Calls of console.*, which stay in the page's process: a frame script sends them over.
Services.mm.addMessageListener("harness:console", message => seen.push(message.data));
const frame = () => {
  const show = value => {
    if (typeof value !== "object" || value === null) {
      return String(value);
    }
    try {
      return value instanceof content.Error ? String(value) : JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
  const system = Cc["@mozilla.org/systemprincipal;1"].createInstance(Ci.nsIPrincipal);
  storage.addLogEventListener(event => {
    const call = event.wrappedJSObject;
    // Each tab hears the whole process.
    if (content?.windowGlobalChild?.innerWindowId === call.innerID) {
      const words = Array.from(call.arguments, show).join(" ");
      sendAsyncMessage("harness:console", `${call.level} console ${call.filename} ${words}`);
    }
  }, system);
};
const source = encodeURIComponent(`(${frame})()`);
Services.mm.loadFrameScript(`data:application/javascript;charset=utf-8,${source}`, true);

// Firefox's own window stays at 500 px or more unless told otherwise, and pages with it.
document.documentElement.style.setProperty("min-width", "0", "important");
