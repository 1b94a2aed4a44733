addEventListener("DOMContentLoaded", async () => {
  // What stands after the last slash is a file, never the site's folder.
  const words = location.pathname.split("/").slice(0, -1).filter(Boolean);
  let root = null;
  for (let n = words.length; n >= 0 && !root; n--) {
    const folder = "/" + words.slice(0, n).map((word) => word + "/").join("");
    try {
      const answer = await fetch(folder + "icon.svg", { method: "HEAD" });
      if (answer.ok && /svg/.test(answer.headers.get("content-type") || "")) root = folder;
    } catch {
      return;
    }
  }
  if (!root) return;
  for (const one of document.querySelectorAll("a[href],form[action]")) {
    const name = one.matches("a") ? "href" : "action";
    const to = one.getAttribute(name);
    if (!/^([a-z]+:|#|\/)/.test(to)) one.setAttribute(name, root + to.replace(/^\.\//, ""));
  }
  const distance = (a, b) => {
    const row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      let last = row[0]++;
      for (let j = 1; j <= b.length; j++) {
        const kept = row[j];
        row[j] = Math.min(row[j] + 1, row[j - 1] + 1, last + (a[i - 1] !== b[j - 1]));
        last = kept;
      }
    }
    return row[b.length];
  };
  const names = [...document.querySelectorAll("a[data-page]")].map((link) => [link.dataset.page, link]);
  // Old addresses of pages with the folders that hold their matter now.
  const aliases = {};
  for (const [from, to] of Object.entries(aliases))
    for (const link of document.querySelectorAll("a[data-page]"))
      if (link.href == new URL(root + to.split("#")[0], location).href) names.push([from.split("/").at(-2), link]);
  // Programs that write links encode `?` and `#` too; text programs hang marks on the end.
  let whole = location.pathname.slice(root.length);
  try {
    whole = decodeURIComponent(whole);
  } catch {}
  const [, path, query, place] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(whole.replace(/[\s.,;:!?)\]}>"'”’»…]+$/, ""));
  const asked = path.toLowerCase().replace(/\.html?$/, "").split("/");
  let best = null;
  for (const [name, link] of names)
    for (const word of asked) {
      const far = distance(word, name);
      if (word && far <= Math.max(2, name.length / 3) && !(best && best.far <= far)) best = { far, link };
    }
  if (!best) return;
  const perhaps = document.getElementById("perhaps");
  const offer = perhaps.querySelector("a");
  offer.href = best.link.href + (query || location.search) + (place || location.hash);
  offer.textContent = best.link.textContent;
  perhaps.hidden = false;
});
