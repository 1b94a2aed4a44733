"use strict";
(() => {
  const box = document.getElementById("embed");
  const id = new URLSearchParams(location.search).get("id");
  let last;
  const tell = () => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ type: "sangensoku:height", v: 1, id, height }, "*");
  };
  new ResizeObserver(tell).observe(box);
})();
