// One script tag on the salon's own site:
// <script src="https://chat.example/widget.js" data-locale="zh-CN" data-branch="…" data-label="…" defer></script>
// It adds a round button that opens the chat in a frame. Nothing of the host page is read or changed.

const tag = document.currentScript;
if (tag instanceof HTMLScriptElement && !document.getElementById("afterglow-chat")) {
  const script = tag;
  if (document.body) addWidget(script);
  else document.addEventListener("DOMContentLoaded", () => addWidget(script));
}

function addWidget(script: HTMLScriptElement): void {
  const home = new URL(script.src);
  const host = document.createElement("div");
  host.id = "afterglow-chat";
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("/chat/widget.css", home).href;
  const button = launcher(script.dataset.label ?? labelFor(script.dataset.locale));
  const panel = document.createElement("div");
  panel.className = "panel";
  panel.hidden = true;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", button.title);
  host.hidden = true;
  style.addEventListener("load", () => (host.hidden = false));
  root.append(style, panel, button);
  document.body.append(host);

  let frame: HTMLIFrameElement | null = null;
  const open = () => {
    frame ??= addFrame(panel, frameAddress(home, script.dataset), button.title);
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    button.dataset.unread = "";
    frame.focus();
    // Says nothing but that it was opened, so whoever is there may hear it.
    frame.contentWindow?.postMessage({ afterglow: "opened" }, "*");
  };
  const close = () => {
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    button.focus();
  };
  button.addEventListener("click", () => (panel.hidden ? open() : close()));
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) close();
  });
  addEventListener("message", (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== home.origin) return;
    if (event.data?.afterglow === "close") close();
    if (event.data?.afterglow === "unread" && panel.hidden) button.dataset.unread = String(event.data.count || "");
  });
}

function launcher(label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "launcher";
  button.title = label;
  button.setAttribute("aria-label", label);
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-haspopup", "dialog");
  return button;
}

function addFrame(panel: HTMLElement, address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = title;
  panel.append(frame);
  return frame;
}

function frameAddress(home: URL, settings: DOMStringMap): string {
  const address = new URL("/chat", home);
  address.searchParams.set("embed", "1");
  if (settings.locale) address.searchParams.set("lang", settings.locale);
  if (settings.branch) address.searchParams.set("branch", settings.branch);
  if (settings.start) address.searchParams.set("start", settings.start);
  return address.href;
}

function labelFor(locale = document.documentElement.lang): string {
  if (/^(zh|yue).*(hant|tw|hk|mo)/i.test(locale)) return "打開和店裡的聊天";
  return /^zh/i.test(locale) || locale === "" ? "打开和店里的聊天" : "Open the chat with the salon";
}
