import { dropDeleted } from "../../storage/drop-deleted.ts";
import { isResealed, resealAll } from "../../storage/reseal.ts";
import type { House } from "../context.ts";

/**
 * Seals what an older version kept in the open, once, beside everything else; then takes the open words out of the database's
 * free pages too. When it is stopped it goes on at the next start.
 */
export async function sealOlderRows(house: House, stopped: () => boolean): Promise<void> {
  if (await isResealed(house.store)) return;
  const { sealed, broken } = await resealAll(house.store, stopped);
  for (const place of broken.slice(0, 20))
    house.log.error("Something kept cannot be opened with any secret key.", { place });
  if (stopped() || sealed === 0) return;
  house.log.info("Sealed what an older version kept in the open.", { sealed });
  await dropDeleted(house.store).catch((error) =>
    house.log.error("The free pages were not cleared; the next erasure does it.", { why: String(error) }),
  );
}
