import type { PageData } from "../page-data.ts";
import { createComposer } from "./composer.ts";
import { type Conversation, createConversation } from "./conversation.ts";
import { byId } from "./elements.ts";
import { type FollowingEvents, follow } from "./following.ts";
import { createFrame, type Frame } from "./frame.ts";
import { createKept, type Kept, type Unsent } from "./kept.ts";
import { createLanguageSwitch, useChosenLanguage } from "./language.ts";
import { growingPauses, wakeAll } from "./pauses.ts";
import { createPhotoButton, type PhotoButton, type PhotoEvents } from "./photo.ts";
import { createScrolling, type Scrolling } from "./scrolling.ts";
import { createSeeing } from "./seeing.ts";
import { createSending, type SendingEvents } from "./sending.ts";
import { createSession } from "./session.ts";
import { createStatus, type Status } from "./status.ts";

const MAX_CHARACTERS = 10_000;

interface Parts {
  page: PageData;
  kept: Kept;
  log: HTMLElement;
  welcome: HTMLElement;
  conversation: Conversation;
  scrolling: Scrolling;
  status: Status;
  frame: Frame;
}

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
  const token = () => session.token() ?? "";
  const conversation = createConversation(
    log,
    page,
    ({ action, label }) => say({ action, label }),
    token,
    createSeeing(session),
  );
  const parts: Parts = { page, kept, log, welcome, conversation, scrolling, status, frame };
  const sending = createSending(kept, session, growingPauses, whenSending(parts));

  const photos = createPhotoButton(session, page, newId, whenPhoto(parts));

  function say(what: { text: string } | { action: string; label: string }): void {
    const message: Unsent = { id: newId(), at: Date.now(), ...what };
    sending.send(message);
    photos.tapped(message.action ?? "");
    showUnsent(parts, message);
    scrolling.down(true);
  }

  const tooLong = () => status.notice(page.words.tooLong);
  createComposer(kept, MAX_CHARACTERS, (text) => say({ text }), tooLong);
  createLanguageSwitch(kept, session);
  for (const button of welcome.querySelectorAll("button")) {
    button.addEventListener("click", () => say({ action: button.value, label: button.textContent ?? "" }));
  }
  for (const message of kept.unsent()) showUnsent(parts, message);
  sending.resume();
  const start = takeStart(page);
  if (start) say({ text: `/start ${start}` });
  void follow(session, growingPauses, whenFollowing(parts, photos));
}

function whenSending({ page, conversation, status }: Parts): SendingEvents {
  return {
    sent(message, byPerson) {
      conversation.mark(message.id, "sent");
      status.answeredBy(byPerson);
      if (!byPerson) status.typingSoon();
    },
    refused: (message) => conversation.mark(message.id, "failed"),
    slowedDown: () => status.notice(page.words.busy),
    sessionLost: () => endConversation(page, conversation),
  };
}

function whenPhoto(parts: Parts): PhotoEvents {
  const { conversation, scrolling } = parts;
  return {
    onTheWay(message, picture) {
      conversation.picture(message.id, picture);
      showUnsent(parts, message);
      scrolling.down(true);
    },
    sent: (id) => conversation.mark(id, "sent"),
    refused(id, sentence) {
      conversation.mark(id, "failed");
      conversation.note(sentence);
      scrolling.down(true);
    },
  };
}

function whenFollowing(
  { page, kept, log, welcome, conversation, scrolling, status, frame }: Parts,
  photos: PhotoButton,
): FollowingEvents {
  return {
    message(message) {
      if (!conversation.add(message)) return;
      welcome.hidden = true;
      if (log.getAttribute("aria-live") === "off") return;
      if (message.from !== "customer") {
        status.answered(message.from === "staff");
        frame.noticeNew();
        photos.answered();
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
    sessionLost: () => endConversation(page, conversation),
  };
}

function showUnsent({ conversation, welcome }: Parts, message: Unsent): void {
  conversation.addOnTheWay(message);
  welcome.hidden = true;
}

function endConversation(page: PageData, conversation: Conversation): void {
  if (!conversation.isEmpty()) conversation.note(page.words.sessionLost);
  conversation.startAnew();
}

/** What a deep link says she came for, once: a reload is no second wish. */
function takeStart(page: PageData): string | null {
  const address = new URL(location.href);
  address.searchParams.delete("start");
  if (page.start) history.replaceState(null, "", address);
  return page.start;
}

/** 128 random bits; `randomUUID` is missing on a page without https, as on a salon's own network. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

addEventListener("online", wakeAll);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) wakeAll();
});
