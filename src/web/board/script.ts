/**
 * What htmx does not do by itself: listen for changes, keep the newest message in sight, close menus.
 * Plain JavaScript for browsers; it is served as it stands here.
 */
export const boardScript = `
(() => {
  const changed = () => document.body.dispatchEvent(new CustomEvent("board-changed"));
  const live = document.querySelector("[data-live]");
  if (live && "EventSource" in window) {
    let lost = false;
    const source = new EventSource(live.dataset.live);
    source.addEventListener("changed", changed);
    source.addEventListener("open", () => { if (lost) changed(); lost = false; });
    source.addEventListener("error", () => { lost = true; });
    window.addEventListener("pagehide", () => source.close());
  }
  // Times such as "12 min" grow old even when nothing happens.
  if (live) setInterval(changed, 60000);

  // The clock until staff are reminded, second by second.
  const count = () => {
    for (const clock of document.querySelectorAll("[data-seconds]")) {
      const end = clock.dataset.end ||= Date.now() + 1000 * clock.dataset.seconds;
      const left = Math.max(0, Math.round((end - Date.now()) / 1000));
      clock.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    }
  };
  count();
  setInterval(count, 1000);

  // A part in which somebody is typing or has opened a form keeps what she does.
  const busy = (part) => {
    if (part.querySelector("details[open]")) return true;
    for (const field of part.querySelectorAll("input, textarea")) {
      if (field === document.activeElement || (field.value !== field.defaultValue && field.type !== "hidden")) return true;
    }
    return false;
  };
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    const part = event.target;
    if (part.matches("[data-live-part]") && busy(part)) event.preventDefault();
  });
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // The newest message stays in sight, unless she has scrolled back to read.
  const log = () => document.querySelector("[data-newest]");
  const toNewest = () => { if (log()) log().scrollTop = log().scrollHeight; };
  let wasAtEnd = true;
  let unfolded = [];
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    unfolded = [...event.target.querySelectorAll("details[id]")].map(({ id, open }) => ({ id, open }));
    if (log()) wasAtEnd = log().scrollHeight - log().scrollTop - log().clientHeight < 80;
  });
  document.body.addEventListener("htmx:afterSwap", () => {
    for (const { id, open } of unfolded) if (document.getElementById(id)) document.getElementById(id).open = open;
    count();
    if (wasAtEnd) toNewest();
  });
  toNewest();

  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") for (const menu of document.querySelectorAll("details.menu[open]")) menu.open = false;
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && event.target.form) event.target.form.requestSubmit();
  });
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-send-on-change]");
    if (form) form.requestSubmit();
  });
})();
`;
