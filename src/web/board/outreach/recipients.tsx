import type { Preview } from "../../../actions/outreach/preview-broadcast.ts";
import { skipReasons } from "../../../domain/outreach/recipients.ts";
import { Icon } from "../icons.tsx";
import type { View } from "../view.ts";

const NAMES_AT_ONCE = 12;

/** How many would get it, before it is written down. */
export const AudienceCount = ({ view, preview }: { view: View; preview: Preview }) => (
  <p class="note">
    <Icon name="people" />
    <span>{view.say("board-audience-count", { gets: preview.gets, skipped: preview.skipped.length })}</span>
  </p>
);

/** Who gets it, and who not and why. */
export const Recipients = ({ view, preview }: { view: View; preview: Preview }) => (
  <div class="grid-2">
    <section class="card stack tight">
      <h2>{view.say("board-preview-gets", { count: preview.gets })}</h2>
      <Names people={preview.list} view={view} />
    </section>
    <section class="card stack tight">
      <h2>{view.say("board-preview-skipped", { count: preview.skipped.length })}</h2>
      {preview.skipped.length === 0 ? <p class="soft">{view.say("board-preview-skipped-none")}</p> : null}
      {skipReasons.map((reason) => {
        const people = preview.skipped.filter((one) => one.reason === reason).map((one) => one.customer);
        return people.length === 0 ? null : (
          <div>
            <p class="strong">
              {view.say(`outreach-skipped-${reason}`)} · {people.length}
            </p>
            <Names people={people} view={view} />
          </div>
        );
      })}
    </section>
  </div>
);

const Names = ({ people, view }: { people: { name: string }[]; view: View }) => {
  const between = view.locale === "en" ? ", " : "、";
  const first = people.slice(0, NAMES_AT_ONCE).map(({ name }) => name);
  const rest = people.slice(NAMES_AT_ONCE).map(({ name }) => name);
  return (
    <>
      <p class="soft">{first.join(between)}</p>
      {rest.length > 0 ? (
        <details class="disclosure">
          <summary class="small">{view.say("board-preview-more", { count: rest.length })}</summary>
          <p class="soft">{rest.join(between)}</p>
        </details>
      ) : null}
    </>
  );
};
