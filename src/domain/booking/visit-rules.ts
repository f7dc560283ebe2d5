import type { ReminderKind } from "./reminder-time.ts";

/** What a branch asks around an appointment: how late it may be changed, when she is reminded, how long she is waited for. */
export interface VisitRules {
  /** She moves it herself until so many minutes before it begins; 0: until it begins. Staff always may. */
  moveNoticeMinutes: number;
  cancelNoticeMinutes: number;
  /** The reminders that are sent. */
  reminders: readonly ReminderKind[];
  /** So many minutes after the beginning staff are asked where she is. */
  graceMinutes: number;
  /** After so many missed visits a person confirms what she books; 0: never. */
  noShowLimit: number;
  /** So many minutes a time is kept until its deposit is paid. */
  depositMinutes: number;
  /** Who cannot pay in her chat: at_salon: books and pays there · person: a person confirms it. */
  depositElsewhere: DepositElsewhere;
  /** Whether the deposit of who does not come, or cancels too late, is kept. */
  keepsDeposit: boolean;
}

export const depositElsewhere = ["at_salon", "person"] as const;
export type DepositElsewhere = (typeof depositElsewhere)[number];

/** What a branch begins with. */
export const newBranchNotice = { moveNoticeMinutes: 120, cancelNoticeMinutes: 120 };
