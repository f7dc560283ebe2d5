import type { PrerequisiteKind } from "../booking/skin-catalogue.ts";
import type { Locale, LocalText } from "../message/locale.ts";
import type { LocalTime } from "../time/clock-time.ts";
import type { Role } from "./permissions.ts";

/** What a business is allowed to offer: treatments that need a medical licence are for clinics only. */
export type Licence = "salon" | "clinic";

/** A weekday (1 Monday … 7 Sunday) and a stretch of it on the branch's own clock; a lunch break makes two of them. */
export interface DayHours {
  weekday: number;
  from: LocalTime;
  to: LocalTime;
}

export interface StaffPlan {
  name: string;
  role: Role;
  locale: Locale;
  hours: DayHours[];
  /** Codes of the services she gives. */
  skills: string[];
}

export interface RoomPlan {
  name: string;
  kind: RoomKind;
}

export type RoomKind = "room" | "device";

export interface ServicePlan {
  /** What staff and deep links call it. */
  code: string;
  /** A code of treatments.json: the care, questions and red flags that apply. */
  treatment: string;
  name: LocalText;
  durationMinutes: number;
  /** Preparing the room, before the treatment; 0 when absent. */
  bufferBeforeMinutes?: number;
  /** Disinfecting and airing, after the treatment. */
  bufferMinutes: number;
  /** The shortest sensible distance between two of them. */
  intervalDays: number;
  priceMinor: number;
  /** What a customer pays ahead; 0 when absent. */
  depositMinor?: number;
  roomKind: RoomKind | null;
  /** It is not the treatment itself but the patch test or the consultation before it. */
  prepares?: PrerequisiteKind | null;
}

export interface BranchPlan {
  name: string;
  /** IANA. */
  zone: string;
  /** The place whose emergency number applies: CN, HK, TW … */
  place: string;
  address: string;
  phone: string;
  quietFrom: LocalTime;
  quietTo: LocalTime;
  hours: DayHours[];
  rooms: RoomPlan[];
  staff: StaffPlan[];
}

/** A whole salon as its owner describes it. */
export interface SalonPlan {
  name: string;
  licence: Licence;
  currency: string;
  branches: BranchPlan[];
  services: ServicePlan[];
}
