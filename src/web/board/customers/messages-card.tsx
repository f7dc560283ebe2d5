import type { MessageChoice } from "../../../actions/customers/choose-messages.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Chip, Note } from "../pieces.tsx";
import { can, type View } from "../view.ts";

export interface MessagesProps {
  view: View;
  customerId: string;
  choices: MessageChoice[];
  /** A change without a reason. */
  refused?: boolean;
}

/** Which kinds of messages she gets, as she said in the chat; staff change it with a reason, for who asks at the desk. */
export const MessagesCard = ({ view, customerId, choices, refused }: MessagesProps) => (
  <section class="card stack tight" id="messages" aria-labelledby="messages-title">
    <h2 id="messages-title">{view.say("board-messages-title")}</h2>
    <ul class="stack tight">
      {choices.map((choice) => (
        <li>
          <span class="row between">
            <span>{view.say(`messages-what-${choice.category}`)}</span>
            <Chip tone={choice.on ? "good" : undefined}>
              {view.say(choice.on ? "board-messages-on" : "board-messages-off")}
            </Chip>
          </span>
          <Said view={view} choice={choice} />
        </li>
      ))}
    </ul>
    {can(view, "customer.edit") ? <Change {...{ view, customerId, choices, refused }} /> : null}
  </section>
);

const Said = ({ view, choice: { saidAt, why } }: { view: View; choice: MessageChoice }) => {
  if (!saidAt) return null;
  const day = formatDate(localDate(saidAt, view.branch.zone), view.locale);
  return (
    <span class="soft small">
      {why ? view.say("board-messages-by-staff", { day, why }) : view.say("board-messages-said", { day })}
    </span>
  );
};

const Change = ({ view, customerId, choices, refused }: MessagesProps) => (
  <details class="disclosure" open={refused}>
    <summary>
      <Icon name="pencil" />
      {view.say("board-messages-change")}
    </summary>
    <form class="stack tight" method="post" action={`/board/customers/${customerId}/messages`}>
      {refused ? <Note tone="wrong">{view.say("board-messages-why-missing")}</Note> : null}
      {choices.map(({ category, on }) => (
        <label class="box">
          <input type="checkbox" name="on" value={category} checked={on} />
          <span>{view.say(`messages-what-${category}`)}</span>
        </label>
      ))}
      <TextField
        name="why"
        label={view.say("board-messages-why")}
        hint={view.say("board-messages-why-hint")}
        maxlength={200}
        required
      />
      <div class="actions">
        <button type="submit" class="small">
          {view.say("board-save")}
        </button>
      </div>
    </form>
  </details>
);
