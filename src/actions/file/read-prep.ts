import { type CycleHint, cycleHint } from "../../domain/file/cycle-hint.ts";
import type { Fact } from "../../domain/file/fact.ts";
import { factKind, readsGroup } from "../../domain/file/kinds.ts";
import { tellsOfBreakouts } from "../../domain/file/news-words.ts";
import { roomChecklist } from "../../domain/file/room-checklist.ts";
import type { Phrase } from "../../domain/message/outgoing.ts";
import { sees } from "../../domain/salon/field-rules.ts";
import { type LocalDate, localDate } from "../../domain/time/zone.ts";
import { readFacts } from "../../storage/customer-facts.ts";
import { type LastVisit, lastVisitBefore } from "../../storage/prep-facts.ts";
import { type Arrival, readArrival } from "../board/read-today.ts";
import type { ActionContext } from "../context.ts";

export type { LastVisit } from "../../storage/prep-facts.ts";

/** Everything somebody reads in the quarter of an hour before a visit. */
export interface PrepCard {
  arrival: Arrival;
  comfort: Fact[];
  checklist: Phrase[];
  /** What she answered before this visit, the newest last. */
  news: Fact[];
  concerns: Fact[];
  goals: Fact[];
  /** What she did not want, and why. */
  declined: Fact[];
  lastVisit: LastVisit | null;
  /** Breakouts that came back in a rhythm; a hint only. */
  cycle: CycleHint | null;
}

/** The prep card of an appointment of one of these branches; null for any other. The page shows of it what the role may read. */
export async function readPrepCard(
  context: ActionContext,
  input: { appointmentId: string; branchIds: string[]; zone: string },
): Promise<PrepCard | null> {
  const arrival = await readArrival(context, input.appointmentId, input.branchIds);
  if (!arrival) return null;
  const customerId = arrival.customer.id;
  const { role } = context.actor.kind === "staff" ? context.actor : { role: "owner" };
  const facts = (await readFacts(context.tx, customerId)).filter(({ kind }) => readsGroup(role, factKind(kind).group));
  const ofKind = (...kinds: Fact["kind"][]) => facts.filter(({ kind }) => kinds.includes(kind));
  const comfort = ofKind(
    ...([
      "pressure",
      "talk",
      "temperature",
      "scent",
      "music",
      "light",
      "humidity",
      "texture",
      "comfort_other",
    ] as const),
  );
  const since = context.now.getTime() - RECENT_MS;
  return {
    arrival,
    comfort,
    checklist: roomChecklist(comfort),
    news: ofKind("news").filter(({ at }) => at.getTime() >= since),
    concerns: ofKind("skin_type", "concern"),
    goals: ofKind("goal_short", "goal_long", "expectation"),
    declined: ofKind("declined"),
    lastVisit: sees(role, "health") ? await lastVisitBefore(context.tx, customerId, arrival.startsAt) : null,
    cycle: breakoutCycle(facts, input.zone),
  };
}

/** What she told before an earlier visit is not shown for this one. */
const RECENT_MS = 4 * 86_400_000;

/** Whether her breakouts come back in a rhythm: as staff noted them and as she told them before her visits. */
export function breakoutCycle(facts: readonly Fact[], zone: string): CycleHint | null {
  return cycleHint(facts.flatMap((fact) => dayOfBreakout(fact, zone)));
}

function dayOfBreakout({ kind, value, words, on, at }: Fact, zone: string): LocalDate[] {
  if (kind === "flare" && value === "breakouts") {
    return on === null ? [localDate(at, zone)] : on.length === 10 ? [on] : [];
  }
  return kind === "news" && tellsOfBreakouts(words) ? [localDate(at, zone)] : [];
}
