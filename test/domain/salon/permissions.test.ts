import { describe, expect, it } from "vitest";
import { may, type Permission, roles, visibleBranch } from "../../../src/domain/salon/permissions.ts";

const everything: Permission[] = [
  "appointment.read",
  "appointment.book",
  "appointment.mark",
  "case.read",
  "case.answer",
  "customer.read",
  "customer.edit",
  "health.read",
  "broadcast.send",
  "report.read",
  "salon.setup",
  "access.grant",
  "privacy.export",
  "privacy.erase",
  "audit.read",
  "branch.all",
];

const refused: Record<string, Permission[]> = {
  owner: [],
  manager: ["privacy.erase", "branch.all"],
  beautician: [
    "broadcast.send",
    "report.read",
    "salon.setup",
    "access.grant",
    "privacy.export",
    "privacy.erase",
    "audit.read",
    "branch.all",
  ],
  reception: [
    "case.answer",
    "customer.edit",
    "health.read",
    "broadcast.send",
    "report.read",
    "salon.setup",
    "access.grant",
    "privacy.export",
    "privacy.erase",
    "audit.read",
    "branch.all",
  ],
};

describe("who may do what", () => {
  it.each(roles)("the table for %s is exactly what was agreed", (role) => {
    expect(everything.filter((permission) => !may(role, permission))).toEqual(refused[role]);
  });

  it("a role we do not know may nothing", () => {
    for (const role of ["", "Owner", "admin", "constructor", "__proto__"]) {
      expect(everything.some((permission) => may(role, permission))).toBe(false);
    }
  });

  it("only the owner sees all branches", () => {
    expect(roles.map((role) => visibleBranch({ role, branchId: "a" }))).toEqual([null, "a", "a", "a"]);
  });
});
