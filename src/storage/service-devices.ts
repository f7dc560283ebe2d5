import type { Tx } from "./store.ts";

/** The devices of a branch that can give a service. */
export async function readServiceDevices(tx: Tx, serviceId: string, branchId: string): Promise<string[]> {
  const rows = await tx.serviceDevice.findMany({ where: { serviceId, room: { branchId, active: true } } });
  return rows.map(({ roomId }) => roomId);
}

/** Puts others in their place; those of other branches stay. Returns what is written. */
export async function writeServiceDevices(
  tx: Tx,
  { serviceId, branchId, roomIds }: { serviceId: string; branchId: string; roomIds: readonly string[] },
): Promise<string[]> {
  const rooms = await tx.room.findMany({ where: { branchId, active: true, id: { in: [...roomIds] } } });
  await tx.serviceDevice.deleteMany({ where: { serviceId, room: { branchId } } });
  await tx.serviceDevice.createMany({ data: rooms.map(({ id: roomId }) => ({ serviceId, roomId })) });
  return rooms.map(({ id }) => id);
}
