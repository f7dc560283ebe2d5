import data from "../clinical/skin-rules.json" with { type: "json" };

/** Kinds of treatment that ask the same of the skin; what one may follow the other is told by kind. */
export const families = [
  "facial",
  "cleansing",
  "peel",
  "needling",
  "light",
  "tightening",
  "filler",
  "botulinum",
  "booster",
  "lash",
  "tint",
  "brow_tattoo",
  "wax",
  "massage",
  "led",
  "hair_colour",
  "hair_perm",
  "body_device",
] as const;
export type Family = (typeof families)[number];

/** What happens to skin outside this salon: products on it, sun, a procedure elsewhere, the dentist. */
export const exposures = ["retinoid", "acid", "sun", "procedure", "dental"] as const;
export type Exposure = (typeof exposures)[number];
export type Cause = Family | Exposure;

/** What a treatment asks of the skin: its kind, where it may leave a reaction, and everywhere it touches. */
export interface TreatmentSkin {
  family: Family;
  areas: readonly string[];
  touches: readonly string[];
}

/** At least so many days lie between the cause and a treatment of the family. Without a source it is a convention that nobody has proved. */
export interface IntervalRule {
  cause: Cause;
  family: Family;
  days: number;
  source: readonly string[];
}

export const prerequisiteKinds = ["patch_test", "consultation"] as const;
export type PrerequisiteKind = (typeof prerequisiteKinds)[number];

/** What must have been done before a treatment: `leadDays` before it at least, and not longer ago than `validDays`. */
export interface PrerequisiteRule {
  treatment: string;
  kind: PrerequisiteKind;
  required: boolean;
  leadDays: number;
  validDays: number;
  source: readonly string[];
  /** Fields without a source. */
  unsourced: readonly string[];
}

const isFamily = (text: string): text is Family => families.some((one) => one === text);
const isExposure = (text: string): text is Exposure => exposures.some((one) => one === text);

/** True for one of our exposures. */
export function exposureOf(text: string): Exposure | null {
  return isExposure(text) ? text : null;
}

/** The cause of that name: a family of treatments or an exposure; null for anything else. */
export function causeOf(text: string): Cause | null {
  return isFamily(text) || isExposure(text) ? text : null;
}

/** The family of that name; null for anything else. */
export function familyOf(text: string): Family | null {
  return isFamily(text) ? text : null;
}

function known<Name>(name: Name | null, text: string): Name {
  if (name === null) throw new Error(`skin-rules.json names ${text}, which is nothing we know.`);
  return name;
}

const skinOf = new Map<string, TreatmentSkin>(
  Object.entries(data.treatments).map(([code, one]) => [
    code,
    { ...one, family: known(familyOf(one.family), one.family) },
  ]),
);

/** What a treatment (code of treatments.json) asks of the skin; undefined for one we do not know. */
export function treatmentSkin(treatment: string): TreatmentSkin | undefined {
  return skinOf.get(treatment);
}

/** The intervals as they are supplied. Sources stand at each; those without one are conventions. Source: skin-rules.json. */
export const suppliedIntervals: readonly IntervalRule[] = data.intervals.map((rule) => ({
  ...rule,
  cause: known(causeOf(rule.cause), rule.cause),
  family: known(familyOf(rule.family), rule.family),
}));

/** The patch tests and consultations as they are supplied; required from the start only where a source asks for them. Source: skin-rules.json. */
export const suppliedPrerequisites: readonly PrerequisiteRule[] = data.prerequisites.map((rule) => ({
  ...rule,
  kind: known(prerequisiteKinds.find((kind) => kind === rule.kind) ?? null, rule.kind),
}));

const delays = new Map(Object.entries(data.delays));

/** How many days a worrying answer of the intake holds a treatment up; undefined when only a person can say. Source: skin-rules.json. */
export function delayDays(code: string): number | undefined {
  return delays.get(code)?.days;
}
