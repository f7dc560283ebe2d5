import type { BookableService } from "../domain/booking/service.ts";
import type { OpeningHours } from "../domain/salon/opening-hours.ts";
import { type ServiceRow, serviceFromRow } from "./booking-services.ts";
import type { Tx } from "./store.ts";

/** What a branch offers, who gives it, and when it is open: everything that one turn of a booking needs of it. */
export interface BranchOffer {
  /** Null when the branch takes no bookings any more. */
  licence: string | null;
  services: BookableService[];
  beauticians: { id: string; name: string }[];
  hours: OpeningHours;
}

/** One line of what stands about the branch; a person's `position` is her place among the others. */
interface PlaceRow {
  kind: "licence" | "hours" | "closed" | "person";
  position: number | bigint;
  one: string;
  two: string;
}

/** In two statements, because each turn of a booking reads it (README, "Speed"). */
export async function readBranchOffer(tx: Tx, branchId: string): Promise<BranchOffer> {
  const rows = await tx.$queryRaw<PlaceRow[]>`
    SELECT 'licence' AS "kind", 0 AS "position", b."licence" AS "one", '' AS "two"
      FROM "Branch" r JOIN "Business" b ON b."id" = r."businessId" WHERE r."id" = ${branchId} AND r."active"
    UNION ALL SELECT 'hours', h."weekday", h."opens", h."closes" FROM "BranchHours" h WHERE h."branchId" = ${branchId}
    UNION ALL SELECT 'closed', 0, c."date", '' FROM "BranchClosure" c WHERE c."branchId" = ${branchId}
    UNION ALL SELECT 'person', ROW_NUMBER() OVER (ORDER BY s."createdAt", s."id"), s."id", s."name" FROM "Staff" s
      WHERE s."branchId" = ${branchId} AND s."active" AND EXISTS (SELECT 1 FROM "StaffSkill" k WHERE k."staffId" = s."id")
    ORDER BY 1, 2, 3`;
  const of = (kind: PlaceRow["kind"]) => rows.filter((row) => row.kind === kind);
  return {
    licence: of("licence")[0]?.one ?? null,
    services: await readServicesHere(tx, branchId),
    beauticians: of("person").map(({ one, two }) => ({ id: one, name: two })),
    hours: {
      hours: of("hours").map((row) => ({ weekday: Number(row.position), from: row.one, to: row.two })),
      closedOn: of("closed").map((row) => row.one),
    },
  };
}

/** Services that somebody in the branch is trained for, in the owner's order. */
async function readServicesHere(tx: Tx, branchId: string): Promise<BookableService[]> {
  const rows = await tx.$queryRaw<ServiceRow[]>`
    SELECT v."id", v."code", v."treatment", v."nameZhCn", v."nameZhTw", v."nameEn", v."durationMinutes", v."bufferBeforeMinutes",
           v."bufferMinutes", v."intervalDays", v."priceMinor", v."depositMinor", v."currency", v."roomKind", v."prepares", v."active"
      FROM "Service" v JOIN "Branch" r ON r."businessId" = v."businessId"
      WHERE r."id" = ${branchId} AND r."active" AND v."active" AND v."id" IN (
        SELECT k."serviceId" FROM "StaffSkill" k JOIN "Staff" s ON s."id" = k."staffId"
          WHERE s."branchId" = ${branchId} AND s."active")
      ORDER BY v."position", v."code"`;
  return rows.map(serviceFromRow);
}
