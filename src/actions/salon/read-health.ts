import { healthFigures } from "../../storage/health.ts";
import type { House } from "../context.ts";

/** Counts of what waits, and how old (seconds) the oldest message is that should have been sent; throws when the database is away. */
export async function readHealth(house: House) {
  return healthFigures(house.store.db, house.now());
}
