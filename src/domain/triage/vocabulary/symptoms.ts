import { airway } from "./airway.ts";
import { nerves } from "./nerves.ts";
import type { qualifiers } from "./qualifiers.ts";
import { senses } from "./senses.ts";
import { skinColour } from "./skin-colour.ts";
import { skinFeeling } from "./skin-feeling.ts";
import { skinSurface } from "./skin-surface.ts";
import { whole } from "./whole.ts";

/** Every word for something a body does that it should not. */
export const symptoms = { ...senses, ...airway, ...nerves, ...skinColour, ...skinFeeling, ...skinSurface, ...whole };

export type Symptom = keyof typeof symptoms;
export type Qualifier = keyof typeof qualifiers;
