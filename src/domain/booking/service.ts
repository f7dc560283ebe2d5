import type { LocalText } from "../message/locale.ts";
import { treatmentOf } from "../salon/treatments.ts";
import { type PrerequisiteKind, prerequisiteKinds } from "./skin-catalogue.ts";

/** A service as a customer books it; lengths in minutes, the price in minor units of the currency. */
export interface BookableService {
  id: string;
  /** What staff and deep links call it. */
  code: string;
  /** A code of treatments.json. */
  treatment: string;
  name: LocalText;
  durationMinutes: number;
  /** Preparing before the treatment, and disinfecting after it. */
  bufferBeforeMinutes: number;
  bufferMinutes: number;
  /** Days the skin recovers before the same treatment again. */
  intervalDays: number;
  priceMinor: number;
  /** What a customer pays ahead when she books it; 0: nothing. */
  depositMinor: number;
  currency: string;
  roomKind: string | null;
  /** Set when it is not the treatment itself but the patch test or the consultation before it. */
  prepares: PrerequisiteKind | null;
}

/** Whether a place with this licence may give the treatment; `setting` of treatments.json decides, an unknown treatment needs a clinic. */
export function mayBeGiven(treatment: string, licence: string): boolean {
  return licence === "clinic" || (treatmentOf(treatment)?.setting ?? "clinic") !== "clinic";
}

/** What a service prepares, as it is kept; null for a treatment itself. */
export function preparesOf(text: string | null): PrerequisiteKind | null {
  return prerequisiteKinds.find((kind) => kind === text) ?? null;
}
