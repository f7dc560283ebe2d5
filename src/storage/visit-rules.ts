import type { ReminderKind } from "../domain/booking/reminder-time.ts";
import type { BranchBooking } from "../domain/booking/rules.ts";
import { depositElsewhere, type VisitRules } from "../domain/booking/visit-rules.ts";
import type { Branch } from "./generated/sqlite/client.ts";
import { keptTimesIn } from "./kept-times.ts";
import type { Tx } from "./store.ts";

const columns = {
  days_before: "remindDaysBefore",
  day_before: "remindDayBefore",
  hours_before: "remindHoursBefore",
} as const satisfies Record<ReminderKind, keyof Branch>;

const kinds = ["days_before", "day_before", "hours_before"] as const;

/** The rules that stand in the columns of a branch. */
export function visitRulesOf(row: Branch): VisitRules {
  const { moveNoticeMinutes, cancelNoticeMinutes, graceMinutes, noShowLimit, depositMinutes, keepsDeposit } = row;
  const reminders = kinds.filter((kind) => row[columns[kind]]);
  const elsewhere = depositElsewhere.find((one) => one === row.depositElsewhere) ?? "at_salon";
  return {
    ...{ moveNoticeMinutes, cancelNoticeMinutes, graceMinutes, noShowLimit, reminders },
    ...{ depositMinutes, depositElsewhere: elsewhere, keepsDeposit },
  };
}

/** All that a branch asks around an appointment, and of a customer who books by herself. */
export type SalonRules = VisitRules & BranchBooking;

export async function readVisitRules(tx: Tx, branchId: string): Promise<SalonRules | null> {
  const row = await tx.branch.findUnique({ where: { id: branchId } });
  if (!row) return null;
  const { leadMinutes, horizonDays, tierDays, holdMinutes } = row;
  return { ...visitRulesOf(row), leadMinutes, horizonDays, tierDays, holdMinutes, kept: keptTimesIn(row.keptTimes) };
}

type Lasting = "depositMinutes" | "depositElsewhere" | "keepsDeposit" | keyof BranchBooking;
/** What is left out of them stays as it is. */
export type ChangedRules = Omit<SalonRules, Lasting> & { [Name in Lasting]?: SalonRules[Name] | undefined };

export async function writeVisitRules(tx: Tx, branchId: string, rules: ChangedRules): Promise<void> {
  const { reminders, kept, ...numbers } = rules;
  const set = Object.fromEntries(kinds.map((kind) => [columns[kind], reminders.includes(kind)]));
  await tx.branch.update({
    where: { id: branchId },
    data: { ...numbers, ...set, ...(kept ? { keptTimes: JSON.stringify(kept) } : {}) },
  });
}
