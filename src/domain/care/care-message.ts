import { allergicTo } from "../intake/allergens.ts";
import { listed } from "../intake/preparation.ts";
import type { LocalText } from "../message/locale.ts";
import { type Button, button, type Line, type Outgoing, phrase } from "../message/outgoing.ts";
import type { CareContent } from "./care-content.ts";
import { type CareStepName, careStepNames } from "./care-plan.ts";
import type { CareFound } from "./find-care.ts";

interface CareOf {
  appointmentId: string;
  service: LocalText;
  /** Her file's words about allergies: what the advice names of it is told to be left out. */
  allergies: string;
}

/** One step of care as it is sent: a headline, at most three actions, and who has looked at the words; with the way to the whole list and to a person. */
export function careMessage(content: CareContent, step: CareStepName, about: CareOf): Outgoing {
  return { lines: stepLines(content, step, about), buttons: waysOn(about.appointmentId), purpose: "care" };
}

/** The actions of today that answer a question, with the same ways on. */
export function careNow(content: CareContent, actions: LocalText[], about: CareOf): Outgoing {
  const lines: Line[] = [
    phrase("care-now", { service: about.service }),
    ...actions.map(actionLine),
    ...allergicLine(actions, about.allergies),
    ...reviewLine(content),
  ];
  return { lines, buttons: waysOn(about.appointmentId), purpose: "reply" };
}

/** The same from other days than today, each under its own days. */
export function careOnOtherDays(content: CareContent, found: CareFound[], about: CareOf): Outgoing {
  const lines = found.flatMap(({ step, actions }): Line[] => [
    phrase(`care-step-${step}`, { service: about.service }),
    ...actions.map(actionLine),
  ]);
  return { lines: [...lines, ...reviewLine(content)], buttons: waysOn(about.appointmentId), purpose: "reply" };
}

/** What to expect in the days after, for a question such as "how long will I peel". */
export function expectedCourse(content: CareContent, { appointmentId, service }: CareOf): Outgoing {
  return { lines: expectedLines(content, service), buttons: waysOn(appointmentId), purpose: "reply" };
}

/** The whole list, one message for what to expect and one for each step. */
export function wholeCareList(content: CareContent, about: CareOf): Outgoing[] {
  const expected = expectedLines(content, about.service);
  const steps = careStepNames.map((step): Outgoing => ({ lines: stepLines(content, step, about), purpose: "reply" }));
  const last = steps.at(-1);
  if (last) last.buttons = [[button(phrase("care-button-person"), "talk:person")]];
  return [{ lines: expected, purpose: "reply" }, ...steps];
}

function expectedLines(content: CareContent, service: LocalText): Line[] {
  return [phrase("care-expected", { service }), { literal: content.expected }, phrase("care-write-any-time")];
}

function stepLines(content: CareContent, step: CareStepName, { service, allergies }: CareOf): Line[] {
  const actions = content.steps[step];
  const steps = [phrase(`care-step-${step}`, { service }), ...actions.map(actionLine)];
  return [...steps, ...allergicLine(actions, allergies), ...reviewLine(content)];
}

/** What she is allergic to and the advice names, told to be left out. */
function allergicLine(actions: LocalText[], allergies: string): Line[] {
  const named = allergicTo(allergies, actions.flatMap((action) => Object.values(action)).join("\n"));
  return named.length > 0 ? [phrase("care-allergic", { substances: listed(named.map(({ name }) => name)) })] : [];
}

function actionLine(action: LocalText): Line {
  return phrase("care-action", { action });
}

function reviewLine(content: CareContent): Line[] {
  return content.review ? [] : [phrase("care-not-reviewed")];
}

function waysOn(appointmentId: string): Button[][] {
  return [
    [button(phrase("care-button-all"), `go:care:${appointmentId}:all`)],
    [button(phrase("care-button-person"), "talk:person")],
  ];
}
