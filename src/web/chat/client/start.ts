import type { PageData } from "../page-data.ts";
import { createComposer } from "./composer.ts";
import { createConversation } from "./conversation.ts";
import { byId } from "./elements.ts";
import { follow } from "./following.ts";
import { createFrame } from "./frame.ts";
import { createKept, type Unsent } from "./kept.ts";
import { createLanguageSwitch, useChosenLanguage } from "./language.ts";
import { growingPauses, wakeAll } from "./pauses.ts";
import { createScrolling } from "./scrolling.ts";
import { createSending } from "./sending.ts";
import { createSession } from "./session.ts";
import { createStatus } from "./status.ts";

const MAX_CHARACTERS = 10_000;

const page: PageData = JSON.parse(document.body.dataset.chat ?? "{}");
const kept = createKept(page.branch ?? "");
if (!useChosenLanguage(kept, page.locale)) startChat();

function startChat(): void {
  const session = createSession(kept, page);
  const log = byId("log", HTMLElement);
  const welcome = byId("welcome", HTMLElement);
  const scrolling = createScrolling();
  const frame = createFrame(page.embedded);
  const status = createStatus(page.words, scrolling.keepDown);
  const conversation = createConversation(
    log,
    page,
    (button) => say({ action: button.action, label: button.label }),
    () => session.token() ?? "",
  );

  const sending = createSending(kept, session, growingPauses, {
    sent(message, byPerson) {
      conversation.mark(message.id, "sent");
      status.answeredBy(byPerson);
      if (!byPerson) status.typingSoon();
    },
    refused: (message) => conversation.mark(message.id, "failed"),
    slowedDown: () => status.notice(page.words.busy),
    sessionLost: loseSession,
  });

  function say(what: { text: string } | { action: string; label: string }): void {
    const message: Unsent = { id: newId(), at: Date.now(), ...what };
    sending.send(message);
    show(message);
    scrolling.down(true);
  }

  function show(message: Unsent): void {
    conversation.addOnTheWay(message);
    welcome.hidden = true;
  }

  function loseSession(): void {
    if (!conversation.isEmpty()) conversation.note(page.words.sessionLost);
    conversation.startAnew();
  }

  createComposer(
    kept,
    MAX_CHARACTERS,
    (text) => say({ text }),
    () => status.notice(page.words.tooLong),
  );
  createLanguageSwitch(kept, session);
  for (const button of welcome.querySelectorAll("button")) {
    button.addEventListener("click", () => say({ action: button.value, label: button.textContent ?? "" }));
  }
  kept.unsent().forEach(show);
  sending.resume();
  if (page.start) sayStart(page.start);

  void follow(session, growingPauses, {
    message(message) {
      if (!conversation.add(message)) return;
      welcome.hidden = true;
      if (log.getAttribute("aria-live") === "off") return;
      if (message.from !== "customer") {
        status.answered(message.from === "staff");
        frame.noticeNew();
      }
      scrolling.follow();
    },
    caughtUp(answeredByPerson) {
      status.answeredBy(answeredByPerson);
      scrolling.down(false);
      // Only now: a screen reader reads what is new, not the whole past.
      requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
    },
    typing: status.typing,
    connected(isConnected) {
      status.connected(isConnected);
      if (!isConnected) for (const { id } of kept.unsent()) conversation.mark(id, "waiting");
      if (isConnected) wakeAll();
    },
    sessionLost: loseSession,
  });

  /** A deep link says what she came for, once: a reload is no second wish. */
  function sayStart(payload: string): void {
    const address = new URL(location.href);
    address.searchParams.delete("start");
    history.replaceState(null, "", address);
    say({ text: `/start ${payload}` });
  }
}

/** 128 random bits; `randomUUID` is missing on a page without https, as on a salon's own network. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

addEventListener("online", wakeAll);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) wakeAll();
});
