import { z } from "zod";
import { exposures } from "../../domain/booking/skin-catalogue.ts";
import { relations } from "../../domain/customers/family-words.ts";

/** What is known of when she wants to come, see domain/booking/wished-time. */
export const wishSchema = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  date: z.string().nullable(),
  timeFrom: z.string().nullable(),
  timeTo: z.string().nullable(),
  lastToo: z.boolean().optional(),
  except: z.object({ weekdays: z.array(z.number()), dates: z.array(z.string()) }).optional(),
});

/** Where one is in choosing a day and a time; the move of an appointment has the same. */
export const searchStateSchema = z.object({
  wish: wishSchema,
  /** "Later days" shows the days after this one. */
  after: z.string().nullable(),
  /** The last day that was shown. */
  shown: z.string().nullable(),
  /** "More times" leaves out so many. */
  skip: z.number(),
  /** The nearest times that are shown, in minutes since 1970; empty when others are. */
  near: z.array(z.number()).default([]),
  /** Chosen: the instant and with whom. */
  slot: z
    .object({
      startsAt: z.string(),
      staffId: z.string(),
      /** Who gives the further services of the visit. */
      thenStaffIds: z.array(z.string()).default([]),
      /** So long it is kept for her; null before it is read back. */
      heldUntil: z.string().nullable().default(null),
      /** When and by whom who comes along is treated. */
      beside: z.object({ startsAt: z.string(), staffId: z.string() }).nullable().default(null),
    })
    .nullable(),
});
export type SearchState = z.infer<typeof searchStateSchema>;

const toldSchema = z.object({
  exposures: z.array(z.object({ cause: z.enum(exposures), lastOn: z.string() })),
  treatments: z.array(z.object({ treatment: z.string(), on: z.string() })).default([]),
  allergies: z.string(),
  health: z.array(z.object({ code: z.string(), answer: z.enum(["yes", "unsure"]) })).default([]),
});

export const bookingStateSchema = searchStateSchema.extend({
  /** Somebody in her care for whom it is; null: for herself. */
  forId: z.string().nullable().default(null),
  asking: z.enum(["service", "staff", "day", "time", "confirm", "change"]),
  serviceId: z.string().nullable(),
  /** Further services of the same visit, in their order. */
  thenServiceIds: z.array(z.string()).default([]),
  /** The next service that she names or taps comes beside those chosen. */
  adding: z.boolean().default(false),
  /** Her words fit these services; empty: all are offered. */
  among: z.array(z.string()),
  /** The service that she was asked about by name; a yes takes it. */
  suggested: z.string().nullable().default(null),
  /** How many services have been leafed through. */
  leafed: z.number(),
  /** "any", a beautician's id, or not yet said. */
  staff: z.string().nullable(),
  /** The beauticians she does not want. */
  notStaff: z.array(z.string()).max(20).default([]),
  /** The day offered instead of the same weekday that is over. */
  offer: z.string().nullable().default(null),
  /** The two days that her words may mean: she is asked which. */
  readings: z.array(z.string()).max(2).default([]),
  /** Which of them the figures of the date say. */
  byDate: z.string().nullable().default(null),
  /** The day that would suit her as well as the wished one. */
  orElse: z.string().nullable().default(null),
  /** Who comes along with her: booked beside hers, once hers stands; a treatment of their own when she named one. */
  company: z
    .object({
      relation: z.enum(relations).nullable(),
      serviceId: z.string().nullable(),
      age: z.number().nullable().default(null),
      name: z.string().max(40).default(""),
    })
    .nullable()
    .default(null),
  /** The visits she wants after this one: a rule of domain/booking/series and how many altogether. */
  series: z.object({ rule: z.string(), times: z.number() }).nullable().default(null),
  /** What she said of her skin and its products in this conversation. */
  told: toldSchema.default({ exposures: [], treatments: [], allergies: "", health: [] }),
  /** How often in a row her words were not understood. */
  misses: z.number(),
});
export type BookingState = z.infer<typeof bookingStateSchema>;

export const newSearch: SearchState = {
  wish: { from: null, to: null, date: null, timeFrom: null, timeTo: null },
  after: null,
  shown: null,
  skip: 0,
  near: [],
  slot: null,
};

export const newBooking: BookingState = {
  ...newSearch,
  forId: null,
  asking: "service",
  serviceId: null,
  thenServiceIds: [],
  adding: false,
  among: [],
  suggested: null,
  leafed: 0,
  staff: null,
  notStaff: [],
  offer: null,
  readings: [],
  byDate: null,
  orElse: null,
  company: null,
  series: null,
  told: { exposures: [], treatments: [], allergies: "", health: [] },
  misses: 0,
};
