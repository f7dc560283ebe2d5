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
  misses: z.number(),
});
export type AppointmentsState = z.infer<typeof appointmentsStateSchema>;
