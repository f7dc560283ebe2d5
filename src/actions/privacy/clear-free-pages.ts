import { dropDeleted } from "../../storage/drop-deleted.ts";
import { readSetting, writeSetting } from "../../storage/settings.ts";
import type { ActionContext, House } from "../context.ts";

const WANTED = "free_pages.wanted";

/** Somebody was forgotten: what stood there is to go out of the database's free pages too, which no transaction can do. */
export async function wantFreePagesCleared(context: ActionContext): Promise<void> {
  await writeSetting(context.tx, WANTED, context.now.toISOString());
}

/** Clears the free pages when somebody was forgotten since the last time. */
export async function clearFreePages(house: House): Promise<void> {
  if (!(await readSetting(house.store.db, WANTED))) return;
  await dropDeleted(house.store);
  await writeSetting(house.store.db, WANTED, "");
}
