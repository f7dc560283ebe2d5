import { Chip } from "../pieces.tsx";
import type { View } from "../view.ts";

/** Where a number comes from, or that nobody has shown it. */
export const Source = ({ view, source }: { view: View; source: readonly string[] }) =>
  source.length === 0 ? (
    <Chip>{view.say("board-skin-unsourced")}</Chip>
  ) : (
    <span class="small">
      {source.map((address, index) => (
        <a href={address} rel="noreferrer noopener" target="_blank">
          {view.say("board-skin-source", { number: index + 1 })}{" "}
        </a>
      ))}
    </span>
  );
