import { eraseAsAsked } from "../actions/privacy/ask-erasure.ts";
import type { DueHandlers } from "./due-handler.ts";

/** What falls due around what is kept about people. */
export const privacyDueHandlers: DueHandlers = { "privacy.erase": eraseAsAsked };
