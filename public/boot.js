// Loaded on every page, after the text. Small things, none of which the text needs: start the program of the page where
// something is to come to life, open the share menu, open what a link leads to, copy the link to an answer, say what a
// term means.
"use strict";
(() => {
  const tag = document.currentScript;
  const here = (name) => new URL(name, tag.src);
  // A program imports nothing by itself: it finds this on the tag (`web::pagefind`).
  tag.load = (name) => import(here(name));

  // After the first paint: a frame, then the end of that frame's work.
  const still = () => {
    for (const root of document.querySelectorAll("[data-island]:not([data-alive])")) root.setAttribute("data-still", "");
  };
  const start = () =>
    tag.load(tag.dataset.js).then((module) => module.default({ module_or_path: here(tag.dataset.wasm) })).catch(still);
  const lives = [...document.querySelectorAll("[data-island],[data-readout]")];
  if (!lives.every((one) => one.closest(".later"))) requestAnimationFrame(() => setTimeout(start));
  else {
    // What lies far down the page waits until the reader comes near it.
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      start();
    }, { rootMargin: "400px" });
    for (const one of lives) watch.observe(one.parentElement);
  }

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

  // A frame on another site has no menu and no pages to go on to.
  if ("embed" in document.documentElement.dataset) return;

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
    terms.src = here("terms.js");
    document.head.append(terms);
  };
  const kinds = ["pointerover", "focusin", "pointerdown", "click"];
  for (const kind of kinds) document.addEventListener(kind, term);
})();
