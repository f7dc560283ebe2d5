import { isLocale, type Locale } from "../message/locale.ts";
import { type Role, roles } from "./permissions.ts";

/** Somebody who works in the salon and has shown who she is; as the actor of an action she is named in the audit. */
export interface StaffMember {
  kind: "staff";
  id: string;
  name: string;
  role: Role;
  branchId: string;
  locale: Locale;
}

/** A saved person as a member of staff; null when she is inactive or her role is none we know. */
export function activeMember(saved: {
  id: string;
  name: string;
  role: string;
  branchId: string;
  locale: string;
  active: boolean;
}): StaffMember | null {
  const role = roles.find((known) => known === saved.role);
  if (!role || !saved.active) return null;
  const { id, name, branchId } = saved;
  return { kind: "staff", id, name, role, branchId, locale: isLocale(saved.locale) ? saved.locale : "zh-CN" };
}
