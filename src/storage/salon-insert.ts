import { newBranchNotice } from "../domain/booking/visit-rules.ts";
import type { BranchPlan, DayHours, SalonPlan, ServicePlan, StaffPlan } from "../domain/salon/salon-plan.ts";
import type { Tx } from "./store.ts";

/** What every insert needs besides the data. */
export interface Making {
  now: Date;
  newId(): string;
}

export interface InsertedBranch {
  id: string;
  /** In the order of the plan. */
  people: { id: string; name: string }[];
  rooms: { id: string; kind: string }[];
}

export interface InsertedSalon {
  businessId: string;
  serviceIds: Map<string, string>;
  branches: InsertedBranch[];
}

/** Writes a whole salon; skills are matched to services by code, unknown codes are left out. */
export async function insertSalon(tx: Tx, plan: SalonPlan, demo: boolean, making: Making): Promise<InsertedSalon> {
  const businessId = making.newId();
  const { name, licence, currency } = plan;
  await tx.business.create({ data: { id: businessId, name, licence, currency, demo, createdAt: making.now } });
  const serviceIds = new Map<string, string>();
  for (const [position, service] of plan.services.entries()) {
    serviceIds.set(service.code, await insertService(tx, { businessId, currency, position }, service, making));
  }
  const branches: InsertedBranch[] = [];
  for (const branch of plan.branches) branches.push(await insertBranch(tx, businessId, branch, serviceIds, making));
  return { businessId, serviceIds, branches };
}

/** Writes one service and returns its id. */
export async function insertService(
  tx: Tx,
  place: { businessId: string; currency: string; position: number },
  service: ServicePlan,
  making: Making,
): Promise<string> {
  const id = making.newId();
  await tx.service.create({ data: { id, ...place, ...serviceColumns(service) } });
  return id;
}

/** A service as its row says it. */
export function serviceColumns(service: ServicePlan) {
  const { name, ...rest } = service;
  return { ...rest, nameZhCn: name["zh-CN"], nameZhTw: name["zh-TW"], nameEn: name.en };
}

/** Writes a branch with its hours, rooms and people. */
export async function insertBranch(
  tx: Tx,
  businessId: string,
  branch: BranchPlan,
  serviceIds: ReadonlyMap<string, string>,
  making: Making,
): Promise<InsertedBranch> {
  const id = making.newId();
  const { hours, rooms, staff, ...columns } = branch;
  await tx.branch.create({ data: { id, businessId, ...newBranchNotice, ...columns, createdAt: making.now } });
  await insertBranchHours(tx, id, hours, making);
  const roomRows = rooms.map((room) => ({ id: making.newId(), branchId: id, ...room }));
  await tx.room.createMany({ data: roomRows });
  const people: InsertedBranch["people"] = [];
  for (const person of staff) {
    people.push({ id: await insertStaff(tx, id, person, serviceIds, making), name: person.name });
  }
  return { id, people, rooms: roomRows };
}

/** Writes a branch's opening hours, on its own clock. */
export async function insertBranchHours(tx: Tx, branchId: string, hours: DayHours[], making: Making): Promise<void> {
  await tx.branchHours.createMany({
    data: hours.map(({ weekday, from, to }) => ({ id: making.newId(), branchId, weekday, opens: from, closes: to })),
  });
}

/** Writes a person with hours and skills and returns her id. */
export async function insertStaff(
  tx: Tx,
  branchId: string,
  person: StaffPlan,
  serviceIds: ReadonlyMap<string, string>,
  making: Making,
): Promise<string> {
  const id = making.newId();
  const { name, role, locale } = person;
  await tx.staff.create({ data: { id, branchId, name, role, locale, createdAt: making.now } });
  await insertStaffHours(tx, id, person.hours, making);
  await insertStaffSkills(tx, id, person.skills, serviceIds);
  return id;
}

/** Writes when a person works, on her branch's clock. */
export async function insertStaffHours(tx: Tx, staffId: string, hours: DayHours[], making: Making): Promise<void> {
  await tx.staffHours.createMany({
    data: hours.map(({ weekday, from, to }) => ({ id: making.newId(), staffId, weekday, starts: from, ends: to })),
  });
}

/** Writes which services a person gives. */
export async function insertStaffSkills(
  tx: Tx,
  staffId: string,
  skills: string[],
  serviceIds: ReadonlyMap<string, string>,
): Promise<void> {
  const known = skills.flatMap((code) => serviceIds.get(code) ?? []);
  await tx.staffSkill.createMany({ data: known.map((serviceId) => ({ staffId, serviceId })) });
}
