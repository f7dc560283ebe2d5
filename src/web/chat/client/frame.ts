import { byId } from "./elements.ts";

/** What only concerns the window: the real height above a phone's keyboard, the unread count, the frame on the salon's site. */
export function createFrame(embedded: boolean) {
  const title = document.title;
  let unread = 0;

  const fitView = () => {
    const height = window.visualViewport?.height;
    if (height) document.documentElement.style.setProperty("--view", `${Math.round(height)}px`);
  };
  window.visualViewport?.addEventListener("resize", fitView);
  fitView();

  function show(count: number): void {
    unread = count;
    document.title = count > 0 ? `(${count}) ${title}` : title;
    tellHost({ afterglow: "unread", count });
  }

  // Only numbers and the word "close" leave the frame, so any host may hear them.
  const tellHost = (message: object) => {
    if (embedded) window.parent.postMessage(message, "*");
  };
  if (embedded) {
    const close = byId("close", HTMLButtonElement);
    close.addEventListener("click", () => tellHost({ afterglow: "close" }));
    addEventListener("keydown", (event) => {
      if (event.key === "Escape") tellHost({ afterglow: "close" });
    });
    addEventListener("message", (event) => {
      if (event.source === window.parent && event.data?.afterglow === "opened") show(0);
    });
  }
  addEventListener("focus", () => show(0));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) show(0);
  });
  return {
    /** A new message came while nobody looked. */
    noticeNew: () => {
      if (!document.hasFocus()) show(unread + 1);
    },
  };
}

export type Frame = ReturnType<typeof createFrame>;
