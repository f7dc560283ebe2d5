import { listCases } from "../../actions/cases/list-cases.ts";
import { urgency } from "../../domain/cases/card.ts";
import { givenName } from "../../domain/cases/given-name.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { StaffTurn } from "./staff-place.ts";

const MOST = 12;
const MINUTE_MS = 60_000;

/** /cases: what waits for somebody and who has what, the gravest first. */
export async function caseOverview(turn: StaffTurn): Promise<Outgoing[]> {
  const { context, branch } = turn;
  const cases = await listCases(context.tx, { branchId: branch.id });
  if (cases.length === 0) return [message(phrase("staff-no-cases"))];
  const lines = cases.slice(0, MOST).map((file) => {
    const values = {
      urgency: urgency(file),
      number: String(file.number),
      name: givenName(file.customerName),
      minutes: Math.floor((context.now.getTime() - file.openedAt.getTime()) / MINUTE_MS),
    };
    return file.claimedBy
      ? phrase("staff-case-with", { ...values, by: file.claimedBy.name })
      : phrase("staff-case-waiting", values);
  });
  const waiting = cases.filter((file) => file.status === "open").slice(0, MOST);
  const claims = waiting.map((file) => [
    button(phrase("staff-button-claim", { number: String(file.number) }), `case:claim:${file.id}`),
  ]);
  return [message([phrase("staff-cases", { count: cases.length }), ...lines], claims)];
}
