import { BrokenSeal } from "./seal.ts";
import { sealOf } from "./sealed-client.ts";
import type { Tx } from "./store.ts";

/**
 * The secret part of a link to a page: what the page is about, sealed with the installation's key (storage/seal.ts) for one
 * purpose. Nobody else can make one or change it, and one made for another purpose does not open.
 */
export function sealLink(tx: Tx, purpose: string, facts: unknown): string {
  return sealOf(tx).close(placeOf(purpose), JSON.stringify(facts));
}

/** What the link is about; null for one that we did not make, that was changed, or that an unknown key sealed. */
export function openLink(tx: Tx, purpose: string, token: string): unknown {
  // A text that is not sealed would be given back as it is.
  if (!token.startsWith("ag1.")) return null;
  try {
    const opened = sealOf(tx).open(placeOf(purpose), token);
    return opened === token ? null : JSON.parse(opened);
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}

function placeOf(purpose: string) {
  return { table: "(link)", column: purpose, row: "" };
}
