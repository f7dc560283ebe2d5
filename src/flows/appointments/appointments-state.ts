import { z } from "zod";
import { searchStateSchema } from "../booking/booking-state.ts";

/** Where one is with one's appointments: choosing one, moving it, being asked whether it shall really be cancelled, or how late she will be. */
export const appointmentsStateSchema = searchStateSchema.extend({
  asking: z.enum(["list", "which", "day", "time", "confirm", "cancel", "late"]),
  /** What is wanted while one of several is chosen. */
  verb: z.enum(["move", "cancel", "confirm"]),
  appointmentId: z.string().nullable(),
  /** "any" after the beautician was changed; null: the same one. */
  staff: z.string().nullable(),
  /** The appointments that come after this one, when she wants the same with several. */
  thenIds: z.array(z.string()).max(10).default([]),
  /** By how many days each of them is moved; null: she says it for each. */
  shiftDays: z.number().nullable().default(null),
  misses: z.number(),
});
export type AppointmentsState = z.infer<typeof appointmentsStateSchema>;
