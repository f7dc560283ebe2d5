import { z } from "zod";
import { prerequisiteKinds } from "../../domain/booking/skin-catalogue.ts";
import { locales } from "../../domain/message/locale.ts";
import { roles } from "../../domain/salon/permissions.ts";
import { knownPlace } from "../../domain/salon/places.ts";
import type { SalonProblem } from "../../domain/salon/salon-problems.ts";
import { treatmentOf } from "../../domain/salon/treatments.ts";

const name = z.string().trim().min(1).max(120);
const line = z.string().trim().max(240);
const localText = z
  .strictObject({ "zh-CN": name, "zh-TW": name.optional(), en: name.optional() })
  .transform((text) => ({
    "zh-CN": text["zh-CN"],
    "zh-TW": text["zh-TW"] ?? text["zh-CN"],
    en: text.en ?? text["zh-CN"],
  }));
const kind = z.enum(["room", "device"]);
const hours = z.array(z.strictObject({ weekday: z.number().int().min(1).max(7), from: line, to: line })).max(70);

const person = {
  name,
  role: z.enum(roles),
  locale: z.enum(locales),
  hours,
  /** Codes of services. */
  skills: z.array(line).max(300),
};
const branch = {
  name,
  zone: line,
  place: line.transform((text) => knownPlace(text) ?? text),
  address: line,
  phone: line,
  quietFrom: line,
  quietTo: line,
  hours: hours.min(1),
};
const service = {
  name: localText,
  durationMinutes: z.number().int().min(5).max(720),
  bufferMinutes: z.number().int().min(0).max(240),
  intervalDays: z.number().int().min(0).max(3650),
  priceMinor: z.number().int().min(0).max(1_000_000_000),
  roomKind: kind.nullable(),
  /** What a customer pays ahead, in minor units; 0: nothing. */
  depositMinor: z.number().int().min(0).max(1_000_000_000),
  bufferBeforeMinutes: z.number().int().min(0).max(240),
};

export const roomName = z.strictObject({ name });
export const roomInput = z.strictObject({ name, kind: kind.default("room") });

export const staffInput = z.strictObject({
  ...person,
  locale: person.locale.default("zh-CN"),
  hours: hours.default([]),
  skills: person.skills.default([]),
});

export const branchInput = z.strictObject({
  ...branch,
  address: line.default(""),
  phone: line.default(""),
  quietFrom: line.default("21:00"),
  quietTo: line.default("09:00"),
  rooms: z.array(roomInput).max(200).default([]),
  staff: z.array(staffInput).max(500).default([]),
});

/** Duration and interval may be left out: then they are those of the treatment. */
export const serviceInput = z
  .strictObject({
    ...service,
    code: z
      .string()
      .trim()
      .regex(/^[A-Z][A-Z0-9_]{1,31}$/),
    treatment: line,
    durationMinutes: service.durationMinutes.optional(),
    intervalDays: service.intervalDays.optional(),
    bufferMinutes: service.bufferMinutes.default(10),
    bufferBeforeMinutes: service.bufferBeforeMinutes.default(0),
    depositMinor: service.depositMinor.default(0),
    roomKind: service.roomKind.default(null),
    prepares: z.enum(prerequisiteKinds).nullable().default(null),
  })
  .transform((given) => {
    const facts = given.prepares === null ? treatmentOf(given.treatment) : { longestMinutes: 15, recoveryDays: 0 };
    return {
      ...given,
      durationMinutes: given.durationMinutes ?? facts?.longestMinutes ?? 60,
      intervalDays: given.intervalDays ?? facts?.recoveryDays ?? 0,
    };
  });

export const salonInput = z.strictObject({
  name,
  licence: z.enum(["salon", "clinic"]),
  currency: z.string().trim().toUpperCase().default("CNY"),
  branches: z.array(branchInput).min(1).max(50),
  services: z.array(serviceInput).min(1).max(300),
});

// A change names only what becomes different, so nothing in it has a default.
export const branchChange = z.strictObject(branch).partial();
export const staffChange = z.strictObject({ ...person, active: z.boolean() }).partial();
export const serviceChange = z.strictObject({ ...service, active: z.boolean() }).partial();

export type Invalid = { ok: false; reason: "invalid"; problems: SalonProblem[] };

/** An input as its type, or what is wrong with its shape as problems that an owner can be shown. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown): { ok: true; value: T } | Invalid {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue) => ({
    where: issue.path.join("."),
    reason: "bad_shape" as const,
    value: issue.message,
  }));
  return { ok: false, reason: "invalid", problems };
}
