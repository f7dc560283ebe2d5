import { askNews } from "../actions/file/ask-news.ts";
import { sendPrepCard } from "../actions/file/send-prep-card.ts";
import type { DueHandlers } from "./due-handler.ts";

/** What falls due before a visit: the question whether anything is new, and the card for whoever prepares it. */
export const fileDueHandlers: DueHandlers = {
  "prep.card": sendPrepCard,
  "prep.news": askNews,
};
