/** What the server hands to the page's script, as JSON in an attribute: data, never code. */
export interface PageData {
  locale: string;
  /** The branch whose page this is; null for the first one. */
  branch: string | null;
  /** A deep link's payload, e.g. svc_PEEL_AHA, sent once as /start. */
  start: string | null;
  /** The salon's time zone: what she reads is on the salon's clock, wherever her phone is. */
  zone: string;
  /** Shown in a frame on the salon's own site. */
  embedded: boolean;
  words: PageWords;
}

export type PageWords = ReturnType<typeof pageWords>;

/** The sentences that the script shows; `say` finds them in the catalogue under chat-…. */
export function pageWords(say: (key: string) => string) {
  return {
    newer: say("newer"),
    today: say("today"),
    yesterday: say("yesterday"),
    you: say("you"),
    bot: say("bot"),
    staff: say("staff"),
    assistant: say("assistant"),
    withPerson: say("with-person"),
    sending: say("sending"),
    waiting: say("waiting"),
    failed: say("failed"),
    offline: say("offline"),
    busy: say("busy"),
    tooLong: say("too-long"),
    sessionLost: say("session-lost"),
    urgent: say("urgent"),
    calendar: say("calendar"),
    photo: say("photo"),
    photoFailed: say("photo-failed"),
  };
}
