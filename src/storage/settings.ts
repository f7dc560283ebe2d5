import type { Tx } from "./store.ts";

/** A setting of the installation, or null. */
export async function readSetting(db: Tx, key: string): Promise<string | null> {
  return (await db.setting.findUnique({ where: { key } }))?.value ?? null;
}

/** Writes a setting of the installation. */
export async function writeSetting(db: Tx, key: string, value: string): Promise<void> {
  await db.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
