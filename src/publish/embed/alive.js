// A widget starts once the reader comes near it, and only where the frame has an origin of its own: without one, a
// browser gives it no module. Its HTML stays.
"use strict";
(() => {
  const tag = document.currentScript;
  const root = document.documentElement;
  if (self.origin === "null") return root.setAttribute("data-still", "");
  // Links to another state of the same matter stay in the frame.
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[href^='?'],a[href^='#']");
    if (link) link.target = "_self";
  }, true);
  new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    const script = document.createElement("script");
    Object.assign(script.dataset, tag.dataset);
    script.onerror = () => root.setAttribute("data-still", "");
    script.src = tag.dataset.boot;
    document.head.append(script);
  }).observe(document.getElementById("embed"));
})();
