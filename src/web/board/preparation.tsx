import { preparationParts } from "../../domain/intake/preparation.ts";
import type { Phrase } from "../../domain/message/outgoing.ts";
import { Icon } from "./icons.tsx";
import type { View } from "./view.ts";

const icons = {
  allergic: "allergy",
  hasGrave: "today",
  hasNoted: "watch",
  missing: "message",
  unsigned: "pencil",
} as const;

/** What to know before she lies down, one thing a line: allergies first, then what needs a look. */
export const PreparationLines = ({ view, preparation }: { view: View; preparation: Phrase }) => (
  <ul class="preparations">
    {preparationParts(preparation).map(({ about, words }) => (
      <li class={about === "allergic" || about === "hasGrave" ? "preparation allergic" : "preparation"}>
        <Icon name={icons[about]} />
        <span class="said">{view.say(words.key, words.values)}</span>
      </li>
    ))}
  </ul>
);
