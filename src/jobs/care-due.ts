import { sendCareStep } from "../actions/care/send-care-step.ts";
import { careStepNames } from "../domain/care/care-plan.ts";
import type { DueHandlers, DueItem } from "./due-handler.ts";

/** The steps of care that follow the first. */
export const careDueHandlers: DueHandlers = {
  "care.step": async (context, item) => {
    if (item.appointmentId) await sendCareStep(context, { appointmentId: item.appointmentId, step: stepOf(item) });
    return null;
  },
};

function stepOf({ payload }: DueItem) {
  const step = typeof payload === "object" && payload !== null && "step" in payload ? payload.step : null;
  return careStepNames.find((name) => name === step) ?? "h24";
}
