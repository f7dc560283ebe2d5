import { keptUntil, type RetainedKind, retention } from "../../domain/privacy/retention.ts";
import { sweep, untouchable } from "../../storage/retention.ts";
import { readBusinesses } from "../../storage/salon.ts";
import { readSetting, writeSetting } from "../../storage/settings.ts";
import { type ActionContext, type House, perform, systemActor } from "../context.ts";
import { wantFreePagesCleared } from "./clear-free-pages.ts";
import { recordAudit } from "./record-audit.ts";
import { chosenRetention } from "./set-retention.ts";

const LAST = "retention.last";
const MOST_ROUNDS = 500;

/** When what was kept long enough was last deleted, and how much of each kind. */
export interface RetentionRun {
  day: string;
  deleted: Partial<Record<RetainedKind, number>>;
}

/** Deletes, once a day (of UTC), what has been kept as long as the schedule says; stopped in the middle, the next look goes on. */
export async function keepNoLonger(house: House): Promise<void> {
  const day = house.now().toISOString().slice(0, 10);
  if ((await lastRetentionRun(house.store.db))?.day === day) return;
  const licence = (await readBusinesses(house.store.db))[0]?.licence === "clinic" ? "clinic" : "salon";
  const deleted: RetentionRun["deleted"] = {};
  const chosen = await chosenRetention(house.store.db);
  for (const rule of retention) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = keptUntil(rule, licence, house.now(), chosen);
      const gone = await house.store.transact(async (tx) => sweep(tx, rule.kind, before, await untouchable(tx)));
      if (gone === 0) break;
      deleted[rule.kind] = (deleted[rule.kind] ?? 0) + gone;
    }
  }
  await perform(house, systemActor, (context) => noteRun(context, { day, deleted }));
}

async function noteRun(context: ActionContext, run: RetentionRun): Promise<void> {
  await writeSetting(context.tx, LAST, JSON.stringify(run));
  if (Object.keys(run.deleted).length === 0) return;
  await wantFreePagesCleared(context);
  await recordAudit(context, "privacy.retention", { kind: "salon", id: "retention" }, { ...run.deleted });
}

/** The last run; null before the first. */
export async function lastRetentionRun(tx: ActionContext["tx"]): Promise<RetentionRun | null> {
  const saved = await readSetting(tx, LAST);
  return saved ? (JSON.parse(saved) as RetentionRun) : null;
}
