// The share menu, fetched by boot.js when a link to itself is pressed for the first time. Its words stand in the page;
// nothing is stored, and nothing is asked of any server.
"use strict";
document.currentScript.share = (() => {
  const menu = document.getElementById("share");
  const [field] = menu.getElementsByTagName("input");
  const said = document.querySelector(".said");
  const parts = Object.fromEntries([...menu.querySelectorAll("[data-do]")].map((one) => [one.dataset.do, one]));
  // The links to the citation files stand at the end of the page.
  menu.append(document.getElementById("cite-files").cloneNode(true));
  menu.lastChild.removeAttribute("id");
  let link, text, rows;

  // What is read aloud or quoted: no source numbers, no readings, no links to itself.
  const words = (thing) => {
    const copy = thing.cloneNode(true);
    copy.querySelectorAll("sup,rt,small,.here,.reported").forEach((one) => one.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  const citation = () => {
    const copy = document.getElementById("citation").cloneNode(true);
    copy.lastElementChild.textContent = field.value;
    return words(copy);
  };
  const say = (words) => {
    said.textContent = words;
    setTimeout(() => (said.textContent = ""), 2500);
  };
  const copy = (what, words) =>
    Promise.resolve(navigator.clipboard?.writeText(what) ?? Promise.reject()).then(
      () => (menu.hidePopover(), say(words)),
      // The address is never hidden: where the clipboard is refused it can be copied by hand.
      () => (field.focus(), field.select(), say(menu.dataset.refused)),
    );
  const quotation = () =>
    menu.dataset.quotation.replace(/{(text|citation)}/g, (_, name) => (name === "text" ? text : citation()));

  parts.send.hidden = !navigator.share;
  parts.picture.download = "";
  menu.addEventListener("click", ({ target }) => {
    const does = target.dataset.do;
    if (does === "send") navigator.share({ title: text, url: field.value }).then(() => menu.hidePopover(), () => {});
    if (does === "link") copy(field.value, target.dataset.said);
    if (does === "quote") copy(quotation(), target.dataset.said);
    // In lines and columns, as a spreadsheet takes them.
    if (does === "numbers") copy(rows.map((row) => [...row.cells].map(words).join("\t")).join("\n"), target.dataset.said);
  });
  menu.addEventListener("keydown", (event) => {
    const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || held || event.isComposing) return;
    event.preventDefault();
    const all = [...menu.querySelectorAll("input,button,a[href]")].filter((one) => one.offsetParent);
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  });
  // Wherever the focus was, it goes back to the link, but not away from what was pressed outside.
  menu.addEventListener("toggle", (event) => {
    const lost = menu.contains(document.activeElement) || document.activeElement === document.body;
    if (event.newState === "closed" && lost) link.focus({ preventScroll: true });
  });

  return (pressed, thing) => {
    link = pressed;
    text = words(thing.matches("span") ? thing : link.closest("h2,h3,h4,b") ?? document.querySelector("h1"));
    menu.firstElementChild.textContent = text;
    // A part has a page of its own, whose card shows it.
    const { own } = thing.dataset;
    field.value = own ? new URL(own, link.href) : link.href.replace(/#main$/, "");
    rows = thing.matches("figure") ? [...thing.querySelectorAll("tr")] : [];
    parts.numbers.hidden = !rows.length;
    for (const name of ["picture", "embed"]) {
      const address = thing.closest(`[data-${name}]`)?.dataset[name];
      parts[name].hidden = !address;
      // What is embedded is in the state that is shown.
      parts[name].href = address + (name === "embed" ? location.search.replace("?", "&") : "");
    }
    // From here the keyboard goes on, and back.
    menu.showPopover({ source: link });
    const at = link.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    // Under the link, but always whole on the screen.
    const within = (wanted, most) => Math.max(8, Math.min(wanted, most - 8));
    menu.style.left = `${within(at.left, clientWidth - menu.offsetWidth) + scrollX}px`;
    menu.style.top = `${within(at.bottom + 4, clientHeight - menu.offsetHeight) + scrollY}px`;
    parts[navigator.share ? "send" : "link"].focus({ preventScroll: true });
  };
})();
