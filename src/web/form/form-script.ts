/**
 * What htmx does not do by itself: say that something was not saved, and ask Telegram who it is. Telegram hands its word to the
 * page behind the # of the address (core.telegram.org/bots/webapps), so nothing has to be loaded from elsewhere.
 */
export const formScript = `
(() => {
  const telegram = (type, data) => {
    const json = JSON.stringify(data || {});
    if (window.TelegramWebviewProxy) window.TelegramWebviewProxy.postEvent(type, json);
    else if (window.external && "notify" in window.external) window.external.notify(JSON.stringify({ eventType: type, eventData: data || {} }));
    else if (window.parent !== window) window.parent.postMessage(JSON.stringify({ eventType: type, eventData: data || {} }), "https://web.telegram.org");
    else return false;
    return true;
  };
  telegram("web_app_ready");
  telegram("web_app_expand");

  const enter = document.getElementById("enter");
  if (enter) {
    const show = (words) => { enter.textContent = words; };
    const initData = new URLSearchParams(location.hash.slice(1)).get("tgWebAppData");
    if (!initData) show(enter.dataset.only);
    else {
      const body = new URLSearchParams({ initData });
      fetch(enter.dataset.to, { method: "POST", body })
        .then(async (answer) => {
          const words = await answer.text();
          if (answer.ok) location.replace(words);
          else show(words);
        })
        .catch(() => show(document.body.dataset.offline));
    }
  }

  const close = document.getElementById("close");
  if (close && (window.TelegramWebviewProxy || window.parent !== window)) {
    close.hidden = false;
    close.addEventListener("click", () => telegram("web_app_close"));
  }

  const alert = (words) => {
    const place = document.getElementById("alert");
    if (!place) return;
    const note = document.createElement("div");
    note.className = "warn";
    note.setAttribute("role", "alert");
    const said = document.createElement("p");
    said.textContent = words;
    note.append(said);
    place.replaceChildren(note);
  };
  document.addEventListener("htmx:sendError", () => alert(document.body.dataset.offline));
  document.addEventListener("htmx:responseError", (event) => {
    const { xhr } = event.detail;
    const isText = (xhr.getResponseHeader("Content-Type") || "").startsWith("text/plain");
    alert(isText && xhr.responseText ? xhr.responseText : document.body.dataset.failed);
  });
  // Anything that is saved again takes an old "not saved" away; what an emergency says stays.
  document.addEventListener("htmx:afterRequest", (event) => {
    const place = document.getElementById("alert");
    if (event.detail.successful && place && !place.querySelector(".urgent")) {
      if (!(event.detail.xhr.responseText || "").includes('id="alert"')) place.replaceChildren();
    }
  });
  // A second tap on "send" sends nothing: the first one is on its way.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-once]")) return;
    if (form.dataset.sending) event.preventDefault();
    form.dataset.sending = "yes";
  });
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
`;
