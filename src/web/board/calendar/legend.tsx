import type { View } from "../view.ts";
import { marks } from "./marks.ts";

/** Each state has a colour, a shape and a word; the shapes are explained where they are used. */
export const Legend = ({ view }: { view: View }) => (
  <ul class="legend" aria-label={view.say("board-calendar-legend")}>
    {Object.entries(marks).map(([state, mark]) => (
      <li>
        <span class={`sample state-${state}`} aria-hidden="true">
          {mark.shape}
        </span>
        {view.say(mark.key)}
      </li>
    ))}
  </ul>
);
