// The card of a term: its name, its Japanese with the reading, and what it means, at the link that was pointed at,
// reached by the keyboard or tapped. boot.js loads this with the first such link; `tag.term` is that link.
"use strict";
(() => {
  const tag = document.currentScript;
  const linkAt = (event) => event.target.closest?.('a[href*="glossary/#"]');
  const terms = fetch(new URL("data/terms.json", tag.src))
    .then((answer) => answer.json())
    .then((file) => new Map(file.terms.map((term) => [term.id, term])));

  const card = document.createElement("div");
  card.id = "term";
  card.hidden = true;
  document.body.append(card);
  let open; // The link whose card is shown, or about to be.
  let timer;

  const line = (...pieces) => {
    const line = document.createElement("p");
    line.append(...pieces);
    return line;
  };
  const piece = (name, text, more) => Object.assign(document.createElement(name), { textContent: text, ...more });

  const place = (link) => {
    // A link may go over two lines: below its last, or above its first.
    const lines = [...link.getClientRects()];
    const at = lines.at(-1);
    const { clientWidth: wide, clientHeight: high } = document.documentElement;
    const below = at.bottom + 4;
    const above = lines[0].top - 4 - card.offsetHeight;
    const left = Math.max(8, Math.min(at.left, wide - card.offsetWidth - 8));
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(below + card.offsetHeight > high && above > 0 ? above : below) + scrollY}px`;
  };

  const close = () => {
    clearTimeout(timer);
    open?.removeAttribute("aria-describedby");
    open = undefined;
    card.hidden = true;
  };

  const show = async (link) => {
    clearTimeout(timer);
    if (open === link) return;
    close();
    open = link;
    const term = (await terms).get(decodeURIComponent(link.hash.slice(1)));
    // The reader may have gone on while the terms were on their way.
    if (open !== link || !term) return;
    card.replaceChildren(
      line(piece("a", term.words.name, { href: link.href })),
      line(piece("span", term.ja, { lang: "ja" }), " ", piece("i", term.romaji)),
      line(term.words.definition),
    );
    card.hidden = false;
    place(link);
    link.setAttribute("aria-describedby", card.id);
  };
  // Without the terms a tap does what it does on any link.
  const tap = (link) => show(link).catch(() => (location.href = link.href));
  const point = (link) => show(link).catch(close);

  // The pointer has time to move onto the card, and may cross a link without a card jumping up.
  const soon = (what, milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(what, milliseconds);
  };
  const isOn = (node) => node && (card.contains(node) || open?.contains(node));

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkAt(event);
    if (isOn(event.target)) clearTimeout(timer);
    else if (link) soon(() => point(link), 120);
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType === "touch" || isOn(event.relatedTarget)) return;
    if (isOn(event.target)) soon(() => open?.matches(":focus-visible") || close(), 250);
    else if (linkAt(event)) clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event);
    if (link?.matches(":focus-visible") && !card.contains(link)) point(link);
  });
  document.addEventListener("focusout", (event) => {
    if (isOn(event.target) && !isOn(event.relatedTarget) && !card.matches(":hover")) close();
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());

  let touched = tag.touched;
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    if (!isOn(event.target)) close();
  }, true);
  document.addEventListener("click", (event) => {
    const link = linkAt(event);
    // A tap shows the card; the next one follows the link, as does a click and Enter.
    if (!link || !touched || !event.detail || isOn(link)) return;
    event.preventDefault();
    tap(link);
  });

  if (tag.tapped) tap(tag.term);
  else if (!tag.touched && tag.term.matches(":hover, :focus-visible")) point(tag.term);
})();
