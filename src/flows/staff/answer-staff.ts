import { changeGroupLocale } from "../../actions/cases/change-group-locale.ts";
import { findCaseOfCard } from "../../actions/cases/find-case-of-card.ts";
import { isLocale } from "../../domain/message/locale.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { caseOverview } from "./case-overview.ts";
import { tapOnCase } from "./case-taps.ts";
import { replyOnCard } from "./reply-on-card.ts";
import type { StaffTurn } from "./staff-place.ts";
import { todayCards } from "./today-cards.ts";
import { tapOnVisit } from "./visit-taps.ts";

/** What somebody of the salon gets for a command, a tapped button or an answer to a card; silence for everything else. */
export async function answerStaff(turn: StaffTurn): Promise<Outgoing[]> {
  const { content } = turn.event;
  if (content.kind === "command") return answerCommand(turn, content.name, content.argument.trim());
  if (content.kind === "action") return answerTap(turn, content.action);
  if (content.kind !== "text" && content.kind !== "media") return [];
  const providerMessageId = content.replyToProviderMessageId;
  if (!providerMessageId) return [];
  const card = await findCaseOfCard(turn.context, { chatId: turn.chat.id, providerMessageId });
  const caseId = card ?? caseOfButtons(content.replyToActions ?? []);
  // In the group words to an answer of ours were meant for a customer; in her own chat they may be anything.
  if (!caseId) return turn.groupBranchId ? [message(phrase("staff-unknown-card"))] : [];
  if (content.kind === "media") return [message(phrase("staff-only-words"))];
  // A corrected typing error would reach her as a second message.
  return content.edited ? [message(phrase("staff-edited"))] : replyOnCard(turn, caseId, content.text);
}

async function answerCommand(turn: StaffTurn, name: string, argument: string): Promise<Outgoing[]> {
  switch (name) {
    case "cases":
      return caseOverview(turn);
    case "today":
      return todayCards(turn);
    case "language":
      return changeLanguage(turn, argument);
    case "help":
    case "start":
      return [message(phrase("staff-help"))];
    default:
      return [];
  }
}

async function changeLanguage(turn: StaffTurn, wanted: string): Promise<Outgoing[]> {
  if (!isLocale(wanted)) return [message(phrase("staff-language-how"))];
  await changeGroupLocale(turn.context, { chatId: turn.chat.id, locale: wanted });
  return [message(phrase("staff-language-changed"))];
}

async function answerTap(turn: StaffTurn, action: string): Promise<Outgoing[]> {
  const [area, verb = "", id = "", argument = ""] = action.split(":");
  if (area === "case") return tapOnCase(turn, verb, id, argument);
  if (area === "visit") return tapOnVisit(turn, verb, id);
  return [];
}

/** A card may be answered before we know that it arrived, or after an attempt that broke off: its buttons name the case. */
function caseOfButtons(actions: string[]): string | null {
  return actions.map((action) => /^case:[a-z]+:([^:]+)/.exec(action)?.[1]).find((id) => id !== undefined) ?? null;
}
