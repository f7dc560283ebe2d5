import { airway } from "./airway.ts";
import { everydayBreath } from "./everyday-breath.ts";
import { everydayNerves } from "./everyday-nerves.ts";
import { everydayPerson } from "./everyday-person.ts";
import { everydaySkin } from "./everyday-skin.ts";
import { nerves } from "./nerves.ts";
import type { qualifiers } from "./qualifiers.ts";
import { senses } from "./senses.ts";
import { skinColour } from "./skin-colour.ts";
import { skinFeeling } from "./skin-feeling.ts";
import { skinSurface } from "./skin-surface.ts";
import { whole } from "./whole.ts";
import { gathered } from "./words.ts";

/** Every word for something a body does that it should not: first as it is named, then as people put it at home. */
export const symptoms = gathered(
  { ...senses, ...airway, ...nerves, ...skinColour, ...skinFeeling, ...skinSurface, ...whole },
  everydayBreath,
  everydayNerves,
  everydaySkin,
  everydayPerson,
);

export type Symptom = keyof typeof symptoms;
export type Qualifier = keyof typeof qualifiers;
