import type { IntakeAnswer } from "../intake/answers.ts";
import type { IntakeQuestion } from "../intake/question.ts";
import type { LocalDate } from "../time/calendar-date.ts";
import type { Exposure, PrerequisiteKind } from "./skin-catalogue.ts";
import type { SkinRules } from "./skin-rules.ts";

/** Everything that is known of a customer's skin when a treatment is wanted; days are those of the branch's calendar. */
export interface SkinFacts {
  /** IANA zone of the branch. */
  zone: string;
  /** Treatments she had or has booked. */
  treatments: readonly { treatment: string; startsAt: Date }[];
  /** Patch tests and consultations, done or booked. */
  checks: readonly SkinCheck[];
  exposures: readonly ToldExposure[];
  /** Her newest answer to each question of the intakes. */
  answers: readonly (Pick<IntakeAnswer, "code" | "answer" | "chosen" | "words"> & { on: LocalDate })[];
  /** The questionnaires that the salon has written itself, by treatment. */
  questions: Readonly<Record<string, readonly IntakeQuestion[]>>;
  /** Her file's words about allergies, and what she said in this conversation. */
  allergies: string;
  /** Adverse cases that are not closed; the treatment is null when nobody knows which it was. */
  openCases: readonly { treatment: string | null }[];
  rules: SkinRules;
}

export interface SkinCheck {
  kind: PrerequisiteKind;
  treatment: string;
  on: LocalDate;
  result: "clear" | "reaction";
}

/** Something that touched her skin, with the last day it did. */
export interface ToldExposure {
  cause: Exposure;
  lastOn: LocalDate;
}

/** A treatment that she had elsewhere or before she had a file, with the day it was done. */
export interface ToldTreatment {
  /** Code of treatments.json. */
  treatment: string;
  on: LocalDate;
}

/** The treatment that is asked about. */
export interface WantedTreatment {
  treatment: string;
  /** Days between two of the same treatment. */
  intervalDays: number;
  /** Set when the appointment is itself the patch test or the consultation of that treatment. */
  prepares: PrerequisiteKind | null;
}
