import { demands } from "./demands.ts";
import { smallTalk } from "./small-talk.ts";
import { visit } from "./visit.ts";

/** What ordinary talk is about. A topic is the positive evidence that lets a message be routine. */
export const topics = { ...visit, ...smallTalk, ...demands };

export type Topic = keyof typeof topics;
