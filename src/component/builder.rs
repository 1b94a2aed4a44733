//! The form that makes the code of an embed. It shows the very frame that others will show, and measures it. What can
//! be shown is in the list below it, which is the page's.
//!
//! Before it is alive: the form shut, the reason above the list, and the list.

mod form;
mod preview;
mod props;

pub use props::{Labels, Options, Platform, Props, Words};

use super::life;
use crate::model::{
    answer::clauses::fill,
    embed::{self, ACCENT, Asked, Code, Entry, SETTINGS},
    query,
};
use crate::web::{address, clipboard, page};
use form::{Choice, What};
use leptos::{ev, html, prelude::*, task::spawn_local};
use preview::Preview;

/// The height that a frame has until it has told its own.
const HEIGHT_PX: u32 = 600;
/// The widths of the preview; the middle one gives the height in the code.
pub const WIDTHS_PX: [u32; 3] = [320, 640, 900];

/// The form, the preview and the list.
#[component]
pub fn Builder(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { choices, platforms, words, labels, list } = props;
    let (alive, words) = (life::alive(), StoredValue::new(words));
    let known: Vec<Vec<String>> =
        choices.iter().map(|choice| choice.options.iter().map(|(value, _)| value.clone()).collect()).collect();
    let names = platforms.iter().map(|platform| (platform.id.clone(), platform.name.clone())).collect::<Vec<_>>();
    let (known, platforms) = (StoredValue::new(known), StoredValue::new(platforms));
    let groups = RwSignal::new(Vec::<(String, Vec<Entry>)>::new());
    let asked = RwSignal::new(Asked::default());
    // What of the address was not understood; it is said until the reader changes something.
    let is_unknown = RwSignal::new(false);
    let width = RwSignal::new(WIDTHS_PX[1]);
    let measured = RwSignal::new(None::<u32>);
    let said = RwSignal::new(String::new());
    let (hole, code_field) = (NodeRef::<html::Div>::new(), NodeRef::<html::Textarea>::new());

    let accent = move || asked.with(|asked| asked.settings[ACCENT].trim().trim_start_matches('#').to_ascii_lowercase());
    let is_weak =
        move || !accent().is_empty() && !embed::is_seen(&accent(), &asked.with(|asked| asked.settings[0].clone()));
    // As it is shown: a colour that cannot be seen is left out.
    let sound = Memo::new(move |_| {
        let mut sound = asked.get();
        sound.settings[ACCENT] = if is_weak() { String::new() } else { accent() };
        sound
    });
    let entry = Memo::new(move |_| {
        let id = sound.with(|sound| sound.id.clone());
        groups.with(|groups| groups.iter().flat_map(|(_, entries)| entries).find(|entry| entry.id == id).cloned())
    });
    let place = Memo::new(move |_| sound.with(Asked::place));
    let platform = move |ask: fn(&Platform) -> String| {
        let at = sound.with(|sound| sound.platform);
        platforms.with_value(|platforms| platforms.get(at).map(ask).unwrap_or_default())
    };
    let code = Memo::new(move |_| {
        let Some(entry) = entry.get() else { return String::new() };
        let at = sound.with(|sound| sound.platform);
        platforms.with_value(|platforms| {
            let Some(platform) = platforms.get(at) else { return String::new() };
            let height = measured.get().unwrap_or(HEIGHT_PX);
            let site = address::full("../");
            let (paste, is_page_alone) = (platform.paste, platform.is_page_alone);
            sound.with(|sound| sound.code(Code { site: &site, entry: &entry, height, paste, is_page_alone }))
        })
    });
    let notice = move || {
        words.with_value(|words| {
            let said = [(is_unknown.get(), &words.unknown), (is_weak(), &words.weak)];
            said.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words.as_str()).collect::<Vec<_>>().join(" ")
        })
    };
    let size = move || {
        let values = |height: u32| [("height", height.to_string()), ("width", width.get().to_string())];
        measured.get().map_or(String::new(), |height| {
            let values = values(height);
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            words.with_value(|words| fill(&words.height, &values))
        })
    };

    life::begin(move || {
        groups.set(hole.get_untracked().map(|hole| form::listed(&hole)).unwrap_or_default());
        let entries: Vec<Entry> =
            groups.with_untracked(|groups| groups.iter().flat_map(|(_, all)| all).cloned().collect());
        let (first, unknown) = read(&entries, &known.get_value(), &platforms.get_value());
        is_unknown.set(unknown);
        asked.set(first);
        Effect::new(move |_| {
            let platform = sound.with(|sound| sound.platform);
            let id = platforms.with_value(|platforms| platforms.get(platform).map(|platform| platform.id.clone()));
            let own = sound.with(|sound| sound.write(&id.filter(|_| platform > 0).unwrap_or_default()));
            // All that stands in this address is told to the frame, so it is all ours.
            address::replace(|_| true, &own);
        });
    });
    let change = move |by: &dyn Fn(&mut Asked)| {
        is_unknown.set(false);
        asked.update(|asked| by(asked));
    };
    let copy = move |_| {
        // The clipboard is asked in the press itself; some browsers allow it then alone.
        let copied = clipboard::write(&code.get_untracked());
        spawn_local(async move {
            match copied.await {
                true => said.set(words.with_value(|words| words.copied.clone())),
                // Where it is refused the code can be copied by hand.
                false => page::select(code_field.get_untracked().as_deref()),
            }
        });
    };
    let choices = choices.into_iter().enumerate().map(|(at, options)| {
        let chosen = Signal::derive(move || asked.with(|asked| asked.settings[at].clone()));
        let choose = Callback::new(move |value: String| change(&|asked| asked.settings[at].clone_from(&value)));
        view! { <Choice id=["b-", SETTINGS[at]].concat() name=options.name options=options.options chosen choose /> }
    });
    let choices = choices.collect_view();
    let platform_chosen = Signal::derive(move || platform(|platform| platform.id.clone()));
    let choose_platform = Callback::new(move |id: String| {
        let at = platforms.with_value(|platforms| platforms.iter().position(|platform| platform.id == id));
        change(&|asked| asked.platform = at.unwrap_or_default());
    });
    let choose_what = Callback::new(move |id: String| {
        change(&|asked| {
            // Another thing to show begins in its own state.
            asked.id.clone_from(&id);
            asked.state.clear();
        });
    });
    let widths = WIDTHS_PX.into_iter().zip(labels.widths).map(|(px, name)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="b-width"
                    value=px
                    checked={px == WIDTHS_PX[1]}
                    on:change=move |_: ev::Event| width.set(px)
                />
                <span inner_html=name.inside()></span>
            </label>
        }
    });
    let widths = widths.collect_view();
    let what = Signal::derive(move || asked.with(|asked| asked.id.clone()));
    view! {
        <div id="builder">
            <p class="off small" inner_html=labels.off.inside()></p>
            <fieldset disabled=move || !alive.get()>
                <legend inner_html=labels.build.inside()></legend>
                <What name=labels.what groups chosen=what choose=choose_what />
                {choices}
                <p>
                    <label for="b-accent" inner_html=labels.accent.inside()></label>
                    <input
                        type="text"
                        id="b-accent"
                        maxlength="7"
                        spellcheck="false"
                        autocomplete="off"
                        placeholder=labels.hint.words()
                        prop:value=move || asked.with(|asked| asked.settings[ACCENT].clone())
                        on:input:target=move |event| {
                            let value = event.target().value();
                            change(&|asked| asked.settings[ACCENT].clone_from(&value));
                        }
                    />
                </p>
                <Choice id="b-platform".to_owned() name=labels.platform options=names chosen=platform_chosen choose=choose_platform />
                <p class="wide" role="group" aria-label=labels.width.words()>
                    <span inner_html=labels.width.inside()></span>
                    {widths}
                </p>
                <p class="wide">
                    <label for="b-code" inner_html=labels.code.inside()></label>
                    <textarea id="b-code" rows="7" readonly spellcheck="false" node_ref=code_field prop:value=code></textarea>
                    <button type="button" id="b-copy" on:click=copy inner_html=labels.copy.inside()></button>
                    <output id="b-height" aria-live="off" prop:textContent=size></output>
                </p>
                <p class="wide small" id="b-limit" prop:textContent=move || platform(|platform| platform.limit.clone())></p>
                <p class="wide small" id="b-notice" role="status" prop:textContent=notice></p>
                <p class="hush" role="status" prop:textContent=said></p>
            </fieldset>
            <Preview label=labels.preview place entry width measured />
        </div>
        <h2 inner_html=labels.list.inside()></h2>
        <div id="b-list" node_ref=hole inner_html=list.html()></div>
    }
}

/// What the address asks for, and whether something of it is not known here. It may come from a share menu, or from
/// someone's own hand.
fn read(entries: &[Entry], known: &[Vec<String>], platforms: &[Platform]) -> (Asked, bool) {
    let (mut asked, mut is_unknown) = (Asked::default(), false);
    let mut id = None;
    for (key, value) in query::pairs(&address::query()) {
        if key == embed::ID {
            id = Some(value);
        } else if key == embed::PLATFORM {
            let at = platforms.iter().position(|platform| platform.id == value);
            is_unknown |= at.is_none();
            asked.platform = at.unwrap_or_default();
        } else if let Some(at) = SETTINGS.iter().position(|setting| *setting == key) {
            match known.get(at).is_none_or(|known| known.contains(&value)) {
                true => asked.settings[at] = value,
                false => is_unknown = true,
            }
        } else {
            asked.state.push((key, value));
        }
    }
    let nearest = embed::nearest(entries, id.as_deref().unwrap_or_default());
    asked.id = nearest.map(|entry| entry.id.clone()).unwrap_or_default();
    is_unknown |= id.is_some_and(|id| id != asked.id);
    (asked, is_unknown)
}
