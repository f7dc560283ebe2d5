import { claimCase } from "../../actions/cases/claim-case.ts";
import { closeCase } from "../../actions/cases/close-case.ts";
import { releaseCase } from "../../actions/cases/release-case.ts";
import { showContact } from "../../actions/cases/show-contact.ts";
import { showWords } from "../../actions/cases/show-words.ts";
import { tellChat } from "../../actions/cases/tell-staff.ts";
import { caseWords } from "../../domain/cases/card.ts";
import { caseOutcomes, isCaseOutcome } from "../../domain/cases/case.ts";
import { type Button, button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { falseAlarmReasons, isFalseAlarmReason } from "../../domain/review/staff-label.ts";
import { refusalWords } from "./refusal-words.ts";
import type { StaffTurn } from "./staff-place.ts";

/** A tapped button of a card. What it changed is said by the action itself, also when it was done on the board; only refusals and questions are answered here. */
export async function tapOnCase(turn: StaffTurn, verb: string, caseId: string, argument: string): Promise<Outgoing[]> {
  const input = { caseId, groupBranchId: turn.groupBranchId };
  switch (verb) {
    case "claim":
      return onlyRefusal(await claimCase(turn.context, input));
    case "release":
      return onlyRefusal(await releaseCase(turn.context, input));
    case "close":
      return [askOutcome(caseId)];
    case "end":
    case "done":
      if (!isCaseOutcome(argument)) return [askOutcome(caseId)];
      if (argument === "false_alarm") return [askWhyFalse(caseId)];
      return onlyRefusal(await closeCase(turn.context, { ...input, outcome: argument }));
    case "false":
      if (!isFalseAlarmReason(argument)) return [askWhyFalse(caseId)];
      return onlyRefusal(await closeCase(turn.context, { ...input, outcome: "false_alarm", falseAlarm: argument }));
    case "call":
      return [await contact(turn, input)];
    case "words":
      return words(turn, input);
    case "open":
      return [boardAddress(turn, caseId)];
    default:
      return [];
  }
}

function onlyRefusal(result: { ok: true } | { ok: false; reason: string; byName?: string }): Outgoing[] {
  return result.ok ? [] : [refusalWords(result)];
}

/** "case:end:<id>:<outcome>" is 64 bytes at most, which is all that Telegram carries. */
function askOutcome(caseId: string): Outgoing {
  const buttons = caseOutcomes.map((outcome) =>
    button(phrase(`cases-outcome-${outcome}`), `case:end:${caseId}:${outcome}`),
  );
  return message(phrase("staff-ask-outcome"), inPairs(buttons));
}

/** A false alarm closes with the tap on its reason: "case:false:<id>:expected_course" is 63 bytes. */
function askWhyFalse(caseId: string): Outgoing {
  const buttons = falseAlarmReasons.map((reason) =>
    button(phrase(`cases-false-alarm-${reason}`), `case:false:${caseId}:${reason}`),
  );
  return message(phrase("staff-ask-false-alarm"), inPairs(buttons));
}

function inPairs(buttons: Button[]): Button[][] {
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) => buttons.slice(row * 2, row * 2 + 2));
}

async function contact(turn: StaffTurn, input: { caseId: string; groupBranchId?: string }): Promise<Outgoing> {
  const found = await showContact(turn.context, input);
  if (!found.ok) return refusalWords(found);
  const { name, phone } = found;
  return message(phone ? phrase("staff-phone", { name, phone }) : phrase("staff-no-phone", { name }));
}

/** Her words go into the own chat of whoever asked, never into the group. */
async function words(turn: StaffTurn, input: { caseId: string; groupBranchId?: string }): Promise<Outgoing[]> {
  const shown = await showWords(turn.context, input);
  if (!shown.ok && shown.reason === "no_chat") return [message(phrase("staff-words-no-chat"))];
  if (!shown.ok) return [refusalWords(shown)];
  const { file, facts, recent, chatId } = shown;
  const outgoing = caseWords(file, facts, recent);
  if (turn.groupBranchId === undefined) return [outgoing];
  await tellChat(turn.context, file, chatId, outgoing);
  return [message(phrase("staff-words-sent", { number: String(file.number), name: turn.context.actor.name }))];
}

function boardAddress(turn: StaffTurn, caseId: string): Outgoing {
  if (!turn.publicUrl) return message(phrase("staff-open-board"));
  return message(phrase("staff-open-board-at", { address: `${turn.publicUrl}/board/cases/${caseId}` }));
}
