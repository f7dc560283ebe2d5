import type { PageWords } from "../page-data.ts";
import { byId } from "./elements.ts";

const PATIENCE_MS = 2_500;
const LONGEST_TYPING_MS = 8_000;
const NOTICE_MS = 6_000;

/** Everything that is said beside the messages: typing dots, who answers, whether there is a connection. */
export function createStatus(words: PageWords, keepDown: () => void) {
  const dots = byId("typing", HTMLElement);
  const line = byId("notice", HTMLElement);
  const who = byId("who", HTMLElement);
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let offlineTimer: ReturnType<typeof setTimeout> | undefined;
  let noticeTimer: ReturnType<typeof setTimeout> | undefined;
  let offline = false;

  function typing(isTyping: boolean): void {
    clearTimeout(typingTimer);
    dots.hidden = !isTyping;
    if (!isTyping) return;
    typingTimer = setTimeout(() => typing(false), LONGEST_TYPING_MS);
    keepDown();
  }

  function notice(text: string): void {
    clearTimeout(noticeTimer);
    line.textContent = text;
    line.hidden = text === "";
    if (text && !offline) noticeTimer = setTimeout(() => notice(""), NOTICE_MS);
  }

  function answeredBy(person: boolean): void {
    const text = person ? words.withPerson : words.assistant;
    if (who.textContent !== text) who.textContent = text;
  }

  return {
    typing,
    notice,
    answeredBy,
    /** She wrote; unless the answer is faster, dots say that somebody is at it. */
    typingSoon() {
      clearTimeout(typingTimer);
      typingTimer = setTimeout(() => typing(true), 350);
    },
    answered(byPerson: boolean) {
      typing(false);
      if (byPerson) answeredBy(true);
    },
    connected(isConnected: boolean) {
      if (isConnected === !offline && !offlineTimer) return;
      clearTimeout(offlineTimer);
      offlineTimer = undefined;
      if (isConnected) {
        offline = false;
        return notice("");
      }
      // A short break mends itself before anybody has to know.
      offlineTimer = setTimeout(() => {
        offline = true;
        offlineTimer = undefined;
        typing(false);
        notice(words.offline);
      }, PATIENCE_MS);
    },
  };
}

export type Status = ReturnType<typeof createStatus>;
