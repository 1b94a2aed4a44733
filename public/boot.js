// Loaded on every page, after the text. Seven small things, none of which the text needs:
// start the WASM where there is something to bring to life, open the share menu, open what a link leads to, copy the
// link to an answer, read charts out, lead to the search, say what a term means.
"use strict";
(() => {
  const tag = document.currentScript;
  const here = (name) => new URL(name, tag.src);

  // After the first paint: a frame, then the end of that frame's work.
  const start = () =>
    import(here(tag.dataset.js))
      .then((module) => module.default({ module_or_path: here(tag.dataset.wasm) }))
      .catch(() => document.documentElement.setAttribute("data-still", ""));
  const first = document.querySelector("[data-widget]");
  if (first?.closest(".later")) {
    // What lies far down the page waits until the reader comes near it.
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      start();
    }, { rootMargin: "400px" }).observe(first.parentElement);
  } else if (first) requestAnimationFrame(() => setTimeout(start));

  // A link to what it stands in opens the share menu, which is fetched when it is first asked for.
  const menu = document.getElementById("share");
  let share;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']:is(.here,h2 *,h3 *,h4 *)");
    const thing = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!thing?.contains(link) || !menu?.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The whole page is no place on it: the reader stays where the link is.
    if (thing.id === "main") event.preventDefault();
    share ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.onload = () => done(script.share);
      script.onerror = failed;
      script.src = here("share.js");
      document.head.append(script);
    });
    // The link itself still puts the address into the address bar, before the menu opens.
    share.then((open) => setTimeout(open, 0, link, thing), () => {});
  });

  // A link to what is folded opens it: newer browsers do so by themselves.
  const unfold = () => {
    const place = document.querySelector(":target");
    const shut = place?.closest("details:not([open])");
    if (!shut) return;
    for (let fold = shut; fold; fold = fold.parentElement.closest("details")) fold.open = true;
    place.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  unfold();

  // The link to an answer is copied; where the clipboard is refused it leads there.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.copy");
    if (!link || !menu || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const said = document.querySelector(".said");
    const copied = () => {
      said.textContent = menu.querySelector("[data-do=link]").dataset.said;
      setTimeout(() => (said.textContent = ""), 2500);
    };
    navigator.clipboard.writeText(link.href).then(copied, () => (location.href = link.href));
  });

  // A chart says in words what is pointed at, or reached by the arrow keys.
  const say = (mark) => {
    const drawing = mark.closest("[data-name]");
    drawing.querySelector("[data-on]")?.removeAttribute("data-on");
    mark.setAttribute("data-on", "");
    drawing.querySelector("output").textContent = mark.dataset.m;
  };
  for (const drawing of document.querySelectorAll("[data-name]")) {
    drawing.tabIndex = 0;
    drawing.role = "group";
    drawing.ariaLabel = drawing.dataset.name;
    for (const event of ["pointerover", "click"])
      drawing.addEventListener(event, ({ target }) => target.dataset.m && say(target));
    drawing.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      // The drawing comes in two widths, of which one is shown.
      const marks = [...drawing.querySelectorAll("[data-m]")].filter((mark) => mark.getClientRects().length);
      const at = marks.findIndex((mark) => "on" in mark.dataset);
      say(marks[at + step] ?? marks.at(step < 0 ? -1 : 0));
    });
  }

  // A frame on another site has no menu, no search and no pages to go on to.
  if ("embed" in document.documentElement.dataset) return;

  // The search is a page of its own, and `/` leads there; what it needs is loaded there alone.
  const load = (name, script = document.createElement("script")) => {
    script.src = here(name);
    document.head.append(script);
  };
  if (document.getElementById("s-q")) load("search.js");
  if (document.getElementById("builder")) load("builder.js");
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    event.preventDefault();
    location.href = here("search/");
  });

  // The first term that is pointed at, reached or tapped brings the script that says what terms mean.
  const terms = document.createElement("script");
  const term = (event) => {
    if (event.type === "pointerdown") terms.touched = event.pointerType === "touch";
    const link = event.target.closest?.('a[href*="glossary/#"]');
    if (!link) return;
    // A tap shows the meaning first, even if it is still on its way; a click and Enter follow the link.
    if (event.type === "click" && terms.touched && event.detail) {
      event.preventDefault();
      terms.tapped = true;
    }
    terms.term = link;
    if (terms.src) return;
    const rest = () => kinds.forEach((kind) => document.removeEventListener(kind, term));
    terms.onload = rest;
    terms.onerror = () => {
      rest();
      if (terms.tapped) location.href = terms.term.href;
    };
    load("terms.js", terms);
  };
  const kinds = ["pointerover", "focusin", "pointerdown", "click"];
  for (const kind of kinds) document.addEventListener(kind, term);
})();
