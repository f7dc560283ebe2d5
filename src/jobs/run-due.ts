import { type House, perform, systemActor } from "../actions/context.ts";
import { type DueRow, deferDueWork, findDueWork, noteFailedDueWork, takeDueWork } from "../actions/time/due-work.ts";
import type { DueHandlers } from "./due-handler.ts";

const BATCH = 100;

/** Does everything that is due now, oldest first, each in a transaction of its own; returns how many were done. */
export async function runDue(house: House, handlers: DueHandlers): Promise<number> {
  let done = 0;
  for (;;) {
    const rows = await findDueWork(house, BATCH);
    for (const row of rows) await runOne(house, handlers, row);
    done += rows.length;
    if (rows.length < BATCH) return done;
  }
}

async function runOne(house: House, handlers: DueHandlers, row: DueRow): Promise<void> {
  try {
    const handler = handlers[row.kind];
    if (!handler) throw new Error(`Nobody knows what to do for "${row.kind}".`);
    await perform(house, systemActor, async (context) => {
      if (!(await takeDueWork(context, row.id))) return;
      const again = await handler(context, row);
      if (again) await deferDueWork(context, row.id, again.againAt);
    });
  } catch (error) {
    house.log.error("Something that was due failed.", { kind: row.kind, id: row.id, why: String(error) });
    await noteFailedDueWork(house, row, error);
  }
}
