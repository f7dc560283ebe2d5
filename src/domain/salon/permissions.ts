export const roles = ["owner", "manager", "beautician", "reception"] as const;
export type Role = (typeof roles)[number];

export type Permission =
  | "appointment.read"
  | "appointment.book"
  /** Arrived, completed, no-show. */
  | "appointment.mark"
  /** Book against a rule of the skin, with a reason. */
  | "skin.override"
  /** … also what her own answers rule out. */
  | "skin.override_stop"
  | "case.read"
  /** Claim, answer, release, close. */
  | "case.answer"
  | "customer.read"
  | "customer.edit"
  /** Who comes first on the waiting list. */
  | "customer.tier"
  /** Allergies, answers of the questionnaire, reactions. */
  | "health.read"
  | "broadcast.send"
  | "report.read"
  /** Hours, staff, services, rooms, the linked staff group. */
  | "salon.setup"
  /** Login links and API tokens for others. */
  | "access.grant"
  | "privacy.export"
  | "privacy.erase"
  /** Keep an incident although its customer asks to be forgotten. */
  | "privacy.hold"
  | "audit.read"
  /** Sees every branch, not only her own. */
  | "branch.all";

const beautician: Permission[] = [
  "appointment.read",
  "appointment.book",
  "appointment.mark",
  "skin.override",
  "case.read",
  "case.answer",
  "customer.read",
  "customer.edit",
  "health.read",
];
const manager: Permission[] = [
  ...beautician,
  "customer.tier",
  "skin.override_stop",
  "broadcast.send",
  "report.read",
  "salon.setup",
  "access.grant",
  "privacy.export",
  "privacy.hold",
  "audit.read",
];

const granted: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  // The front desk books and receives people; it neither treats nor reads health facts.
  ["reception", new Set(["appointment.read", "appointment.book", "appointment.mark", "case.read", "customer.read"])],
  ["beautician", new Set<string>(beautician)],
  ["manager", new Set<string>(manager)],
  ["owner", new Set<string>([...manager, "privacy.erase", "branch.all"])],
]);

/** Whether a role may do something. Everything that is not granted is refused, unknown roles included. */
export function may(role: string, permission: Permission): boolean {
  return granted.get(role)?.has(permission) ?? false;
}

/** The branch whose things a person sees: her own, or null for one who sees all of them. */
export function visibleBranch(staff: { role: string; branchId: string }): string | null {
  return may(staff.role, "branch.all") ? null : staff.branchId;
}
