import type { PackageFile } from "../../storage/packages.ts";
import { packagesOf } from "../../storage/packages.ts";
import type { ActionContext } from "../context.ts";
import { reads } from "./as-read.ts";

export type { PackageFile } from "../../storage/packages.ts";

/** The packages of customers, by customer, as somebody reads them: none without money, no words without notes. */
export async function readPackages(
  context: Pick<ActionContext, "tx" | "actor">,
  customerIds: readonly string[],
): Promise<Map<string, PackageFile[]>> {
  const { actor, tx } = context;
  if (customerIds.length === 0 || !reads(actor, "money")) return new Map();
  const found = await packagesOf(tx, customerIds);
  if (reads(actor, "notes")) return found;
  return new Map([...found].map(([id, list]) => [id, list.map((one) => ({ ...one, note: "" }))]));
}
