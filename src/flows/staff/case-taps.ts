import { claimCase } from "../../actions/cases/claim-case.ts";
import { closeCase } from "../../actions/cases/close-case.ts";
import { releaseCase } from "../../actions/cases/release-case.ts";
import { showContact } from "../../actions/cases/show-contact.ts";
import { caseOutcomes, isCaseOutcome } from "../../domain/cases/case.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
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
      return onlyRefusal(await closeCase(turn.context, { ...input, outcome: argument }));
    case "call":
      return [await contact(turn, input)];
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
  const rows = Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) => buttons.slice(row * 2, row * 2 + 2));
  return message(phrase("staff-ask-outcome"), rows);
}

async function contact(turn: StaffTurn, input: { caseId: string; groupBranchId?: string }): Promise<Outgoing> {
  const found = await showContact(turn.context, input);
  if (!found.ok) return refusalWords(found);
  const { name, phone } = found;
  return message(phone ? phrase("staff-phone", { name, phone }) : phrase("staff-no-phone", { name }));
}

function boardAddress(turn: StaffTurn, caseId: string): Outgoing {
  if (!turn.publicUrl) return message(phrase("staff-open-board"));
  return message(phrase("staff-open-board-at", { address: `${turn.publicUrl}/board/cases/${caseId}` }));
}
