"use strict";
// Words light up with the thing that rests on them, and the other way round.
(() => {
  const ids = (node) => (node.dataset.of || node.dataset.id || "").split(" ").filter(Boolean);
  const at = (event) => event.target.closest("[data-of], [data-id]");
  const light = (node) => {
    document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
    if (!node) return;
    const wanted = new Set(ids(node));
    node.closest("article").querySelectorAll("[data-of], [data-id]").forEach((other) => {
      if (ids(other).some((id) => wanted.has(id))) other.classList.add("lit");
    });
  };
  document.addEventListener("mouseover", (event) => light(at(event)));
  document.addEventListener("focusin", (event) => light(at(event)));
  document.addEventListener("click", (event) => {
    const node = at(event);
    if (!node || event.target.closest("summary")) return;
    const [id] = ids(node);
    const other = node.dataset.id ? `[data-of~="${id}"].trigger, [data-of~="${id}"]` : `[data-id="${id}"]`;
    const found = node.closest("article").querySelector(other);
    if (!found) return;
    found.scrollIntoView({ block: "nearest", behavior: "smooth" });
    if (found.dataset.id) found.focus({ preventScroll: true });
  });
})();
