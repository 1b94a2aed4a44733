// Loaded on the search page alone. Pagefind and its index are fetched at the first letter, from this site's own folder.
"use strict";
(() => {
  const folder = new URL("search/", document.currentScript.src);
  const field = document.getElementById("s-q");
  const hits = document.getElementById("s-hits");
  const list = document.getElementById("s-found");
  const words = list.dataset;
  const MOST_PAGES = 20;
  const MOST_PLACES = 3;
  const WORDS_AROUND = 14;
  let pagefind, asked = 0;

  const element = (name, ...inside) => {
    const made = document.createElement(name);
    made.append(...inside);
    return made;
  };

  // The words around a place of a page, with those that match marked; no HTML is made from text.
  const excerpt = (page, from) => {
    const all = page.content.split(/\s+/);
    const matches = new Set(page.locations);
    const start = Math.max(0, from - 3);
    const pieces = all.slice(start, start + WORDS_AROUND * 2).flatMap((word, at) => [
      matches.has(start + at) ? element("mark", word) : word,
      " ",
    ]);
    return element("span", ...pieces, "…");
  };

  // The nearest thing with an address at or before a place.
  const anchorBefore = (page, place) =>
    page.anchors.filter((anchor) => anchor.location <= place && anchor.element !== "main").at(-1);

  const entry = (page) => {
    const path = page.url.replace(/^\//, "");
    const kind = words[path.split("/")[1] ? path.split("/")[0] : "section"] ?? words.section;
    const title = element("a", page.meta.title);
    const base = new URL("../" + page.raw_url.replace(/^\//, ""), folder);
    title.href = base;
    const item = element("li", element("b", title), " ", element("small", kind), element("p", excerpt(page, page.weighted_locations[0]?.location ?? 0)));
    // Long pages: the places that match best, each by its own address.
    const places = new Map();
    for (const { location } of [...page.weighted_locations].sort((a, b) => b.balanced_score - a.balanced_score)) {
      const anchor = anchorBefore(page, location);
      if (anchor && !places.has(anchor.id) && places.size < MOST_PLACES) places.set(anchor.id, anchor.location);
    }
    if (page.anchors.length > 6 && places.size) {
      const links = [...places].map(([id, location]) => {
        const link = element("a", excerpt(page, location + 3));
        link.href = new URL("#" + id, base);
        return element("li", link);
      });
      item.append(element("ul", ...links));
    }
    return item;
  };

  const search = async () => {
    const turn = ++asked;
    const typed = field.value.trim();
    const address = new URL(location);
    if (typed) address.searchParams.set("q", typed);
    else address.searchParams.delete("q");
    if (address.href !== location.href) history.replaceState(null, "", address);
    list.replaceChildren();
    hits.textContent = "";
    if (!typed) return;
    try {
      pagefind ??= import(new URL("pagefind.js", folder)).then(async (module) => {
        await module.options({ baseUrl: "/" });
        return module;
      });
      const found = await (await pagefind).search(typed);
      const pages = await Promise.all(found.results.slice(0, MOST_PAGES).map((result) => result.data()));
      if (turn !== asked) return;
      const all = found.results.length;
      const said = !all ? words.none : all > MOST_PAGES ? words.first : words.hits;
      hits.textContent = said.replace("{n}", all).replace("{first}", MOST_PAGES);
      list.replaceChildren(...pages.map(entry));
    } catch {
      pagefind = undefined;
      hits.textContent = words.off;
    }
  };

  // Arrow keys go from the field through the results and back.
  document.getElementById("s-box").addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") field.focus();
    if (!step) return;
    const stops = [field, ...list.querySelectorAll("a")];
    event.preventDefault();
    stops[stops.indexOf(document.activeElement) + step]?.focus();
  });
  let soon;
  field.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(search, 120);
  });
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  field.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, 80);
  field.disabled = false;
  field.focus();
  if (field.value) search();
})();
