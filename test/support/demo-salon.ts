import { randomUUID } from "node:crypto";
import { systemActor } from "../../src/actions/context.ts";
import { seedDemoSalon } from "../../src/actions/salon/seed-demo-salon.ts";
import type { Store } from "../../src/storage/store.ts";

export interface TestSalon {
  businessId: string;
  branchId: string;
  zone: string;
  /** By name: 林知夏 苏沐 何清越 许南枝 (beauticians), 沈嘉禾 (owner), 陆晚晴 (manager), 周小满 (reception). */
  staffIds: Record<string, string>;
  /** By code: FACIAL_BASIC, PEEL_SA, BOTOX … */
  serviceIds: Record<string, string>;
  roomIds: Record<string, string>;
  /** The invented customers with a past, by name: 王晓彤, Emily Carter … */
  customerIds: Record<string, string>;
}

/** A Saturday, 10:00 in Shanghai. */
export const testNow = new Date("2026-11-21T02:00:00Z");

/** The demo salon in a fresh database, and the ids of what is in it. */
export async function seedTestSalon(store: Store, now: Date = testNow): Promise<TestSalon> {
  const { businessId, branchId } = await store.transact((tx) =>
    seedDemoSalon({ tx, now, newId: randomUUID, actor: systemActor }),
  );
  const branch = await store.db.branch.findUniqueOrThrow({ where: { id: branchId } });
  const byName = (rows: { name: string; id: string }[]) => Object.fromEntries(rows.map((row) => [row.name, row.id]));
  const services = await store.db.service.findMany({ where: { businessId } });
  return {
    businessId,
    branchId,
    zone: branch.zone,
    staffIds: byName(await store.db.staff.findMany({ where: { branchId } })),
    serviceIds: Object.fromEntries(services.map((row) => [row.code, row.id])),
    roomIds: byName(await store.db.room.findMany({ where: { branchId } })),
    customerIds: byName(await store.db.customer.findMany({ where: { businessId } })),
  };
}
