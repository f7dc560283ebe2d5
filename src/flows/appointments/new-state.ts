import { newSearch } from "../booking/booking-state.ts";
import type { AppointmentsState } from "./appointments-state.ts";

export const newState: AppointmentsState = {
  ...newSearch,
  asking: "list",
  verb: "move",
  appointmentId: null,
  staff: null,
  thenIds: [],
  shiftDays: null,
  misses: 0,
};
