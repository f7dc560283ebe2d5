import type { Tx } from "./store.ts";

/** A mark that differs as soon as anything a board page of these branches shows may have changed, in whichever process. */
export async function boardMark(tx: Tx): Promise<string> {
  const [mark] = await tx.$queryRaw<{ audit: unknown; message: unknown; cases: unknown; activity: unknown }[]>`
    SELECT (SELECT MAX("seq") FROM "AuditEntry") AS "audit",
           (SELECT MAX("seq") FROM "Message") AS "message",
           (SELECT MAX("number") FROM "Case") AS "cases",
           (SELECT MAX("lastActivityAt") FROM "Case") AS "activity"`;
  return [mark?.audit, mark?.message, mark?.cases, String(mark?.activity)].join("/");
}

/** How many cases of a branch nobody has claimed yet. */
export function countOpenCases(tx: Tx, branchId: string): Promise<number> {
  return tx.case.count({ where: { branchId, status: "open" } });
}
