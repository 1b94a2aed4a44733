// The form that makes the code of an embed. It shows the very frame that others will show, and measures it.
"use strict";
(() => {
  const get = (id) => document.getElementById(`b-${id}`);
  const form = document.getElementById("builder");
  const [fields] = form.getElementsByTagName("fieldset");
  const what = get("what");
  const [list, preview, code, notice, limit, size] = ["list", "preview", "code", "notice", "limit", "height"].map(get);
  const settings = ["theme", "bg", "heading", "accent"];

  const titles = new Map();
  const parts = new Set();
  for (const fold of list.getElementsByTagName("details")) {
    const group = document.createElement("optgroup");
    group.label = fold.firstElementChild.textContent;
    for (const link of fold.getElementsByTagName("a")) {
      const id = link.getAttribute("href").slice(2, -1);
      titles.set(id, link.textContent);
      if ("part" in link.dataset) parts.add(id);
      group.append(new Option(link.textContent, id));
    }
    what.append(group);
  }

  // The address may come from a share menu, or from someone's own hand.
  const asked = new URLSearchParams(location.search);
  const wanted = asked.get("id") ?? titles.keys().next().value;
  const said = new Set();
  let id = wanted;
  while (!titles.has(id)) {
    said.add(form.dataset.unknown);
    id = id.includes("/") ? id.slice(0, id.lastIndexOf("/")) : titles.keys().next().value;
  }
  what.value = id;
  for (const name of [...settings, "platform"]) {
    const field = get(name);
    const value = asked.get(name) ?? "";
    if (field.type === "text" || [...field.options].some((one) => one.value === value)) field.value = value;
    else if (value) said.add(form.dataset.unknown);
  }
  if (!get("platform").value) get("platform").selectedIndex = 0;
  // The rest is the state of a widget; another thing to show begins in its own.
  let state = [...asked].filter(([name]) => !["id", "platform", ...settings].includes(name));
  what.addEventListener("input", () => (state = []));

  const light = (hex) => {
    const part = (at) => {
      const share = parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
  };
  // A colour of marks must be seen on the ground that it will have; where the device chooses, on both.
  const isSeen = (hex, theme) =>
    /^[0-9a-f]{6}$/i.test(hex) &&
    ["fbf9f4", "15140f"].every((ground, at) => {
      if (theme === ["dark", "light"][at]) return true;
      const [less, more] = [light(hex), light(ground)].sort((a, b) => a - b);
      return (more + 0.05) / (less + 0.05) >= 4.5;
    });

  // Code is text; what stands in it is escaped.
  const safe = (text) => String(text).replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt()};`);
  const tag = (name, attributes, inside = "") => {
    const all = Object.entries(attributes).map(([key, value]) => (value === "" ? ` ${key}` : ` ${key}="${safe(value)}"`));
    return `<${name}${all.join("")}>${inside}</${name}>`;
  };
  const site = new URL("../", location);
  let height = 600;
  let measured;
  let frame;

  const write = () => {
    const title = titles.get(what.value);
    const { paste } = get("platform").selectedOptions[0].dataset;
    const place = frame.src;
    // A part is a place on its page; the first page is the site's own folder.
    const folder = what.value.replace(/^home\b/, ".");
    const source = new URL(parts.has(what.value) ? folder.replace(/\/([^/]*)$/, "/#$1") : `${folder}/`, site).href;
    const link = tag("a", { href: source }, safe(title));
    const below = tag("p", {}, link);
    const made = {
      frame: () =>
        tag("iframe", {
          src: place,
          title,
          loading: "lazy",
          width: 640,
          height,
          style: "width:0;min-width:100%;border:0;frame-sizing:content-height",
          // Its own origin, so that a widget can start; the page around it has another.
          sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
          referrerpolicy: "no-referrer",
        }) + `\n${below}`,
      // WordPress knows a page by its address, but not a part of one; a card is made of any.
      page: () => (parts.has(what.value) && get("platform").value === "wordpress" ? made.frame() : source),
      place: () => place,
      link: () => below,
      script: () => {
        const chosen = [...new URL(place).searchParams].filter(([name]) => settings.includes(name));
        const rest = state.length ? { state: new URLSearchParams(state) } : {};
        const own = tag("sangensoku-embed", { section: what.value, ...Object.fromEntries(chosen), ...rest }, link);
        return `${tag("script", { src: new URL("embed.js", site), defer: "" })}\n${own}`;
      },
    };
    code.value = made[paste]();
    limit.textContent = get("platform").selectedOptions[0].dataset.limit;
    size.textContent = !measured ? "" : form.dataset.height.replace("{height}", height).replace("{width}", frame.width);
  };

  const show = () => {
    const place = new URL(`${what.value}/`, location);
    place.search = new URLSearchParams(state);
    place.hash = "";
    for (const name of settings) {
      const value = get(name).value.trim().replace(/^#/, "").toLowerCase();
      if (!value) continue;
      if (name === "accent" && !isSeen(value, get("theme").value)) said.add(form.dataset.weak);
      else place.searchParams.set(name, value);
    }
    notice.textContent = [...said].join(" ");
    said.clear();
    height = 600;
    measured = false;
    const width = form.querySelector("[name=b-width]:checked").value;
    frame = document.createElement("iframe");
    Object.assign(frame, { src: place, title: titles.get(what.value), width, height });
    preview.replaceChildren(frame);
    write();
    const own = new URL(place);
    own.pathname = location.pathname;
    own.searchParams.set("id", what.value);
    if (get("platform").selectedIndex) own.searchParams.set("platform", get("platform").value);
    history.replaceState(null, "", own);
  };

  addEventListener("message", ({ source, data }) => {
    if (source !== frame?.contentWindow || data?.type !== "sangensoku:height") return;
    const told = Number(data.height);
    if (!Number.isInteger(told) || told < 1 || told > 60000) return;
    frame.height = height = told;
    measured = true;
    write();
  });
  form.addEventListener("input", ({ target }) => show());
  get("copy").addEventListener("click", ({ target }) => {
    const done = () => (document.querySelector(".said").textContent = target.dataset.said);
    Promise.resolve(navigator.clipboard?.writeText(code.value) ?? Promise.reject()).then(done, () => code.select());
  });

  fields.disabled = false;
  show();
})();
