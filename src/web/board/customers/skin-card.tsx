import type { SkinNoteLine, SkinOverview } from "../../../actions/board/read-skin.ts";
import type { Refusal } from "../../../domain/booking/refusal.ts";
import { exposures, prerequisiteKinds } from "../../../domain/booking/skin-catalogue.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { Select, TextField } from "../fields.tsx";
import { Chip, Note } from "../pieces.tsx";
import { skinWords } from "../skin-words.ts";
import { can, reads, type View } from "../view.ts";

interface Props {
  view: View;
  customerId: string;
  skin: SkinOverview;
  refused?: string;
}

/** What of the offer she may have and from when, and what was noted of her skin. Reception reads no health facts. */
export const SkinCard = (props: Props) => {
  const { view, skin, refused } = props;
  if (!reads(view, "health")) return null;
  return (
    <section class="card stack tight" id="skin" aria-labelledby="skin-title">
      <h2 id="skin-title">{view.say("board-skin-title")}</h2>
      {refused ? <Note tone="wrong">{refused}</Note> : null}
      <Waiting view={view} skin={skin} />
      {skin.notes.map((note) => (
        <NoteLine {...props} note={note} />
      ))}
      {skin.notes.length === 0 ? <p class="soft">{view.say("board-skin-notes-none")}</p> : null}
      {can(view, "customer.edit") ? <NoteForm {...props} /> : null}
    </section>
  );
};

const Waiting = ({ view, skin }: { view: View; skin: SkinOverview }) => {
  const waiting = skin.services.filter(({ refusal }) => refusal !== null);
  if (waiting.length === 0) return <p>{view.say("board-skin-all-free")}</p>;
  return (
    <details class="disclosure" open={waiting.length <= 4}>
      <summary>{view.say("board-skin-waiting", { count: waiting.length, of: skin.services.length })}</summary>
      <ul class="skin-waiting">
        {waiting.map(({ service, refusal, veiled }) => (
          <li>
            <span class="strong">{service.name[view.locale]}</span>
            <br />
            <span class="small">{refusal ? whyNot(view, refusal, veiled) : null}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What only the questionnaire tells is not read past its veil, whose opening is written down. */
function whyNot(view: View, refusal: Refusal, veiled: boolean): string | null {
  if (!veiled) return skinWords(view, refusal);
  const { firstDay } = refusal;
  return firstDay
    ? view.say("board-skin-refused-veiled-until", { day: { date: firstDay } })
    : view.say("board-skin-refused-veiled");
}

const NoteLine = ({ view, customerId, note }: Props & { note: SkinNoteLine }) => {
  const { kind, treatment, on, until, result, byName } = note;
  const what = treatment ? (treatmentName(treatment)?.[view.locale] ?? treatment) : "";
  const over = until !== null && until < localDate(view.now, view.branch.zone);
  return (
    <form class="row between" method="post" action={`/board/customers/${customerId}/skin/${note.id}/remove`}>
      <span>
        {view.say(`board-skin-kind-${kind}`)} {what} · {formatDate(on, view.locale)}{" "}
        {result === "reaction" ? <Chip tone="urgent">{view.say("board-skin-reacted")}</Chip> : null}
        {until && result !== "reaction" ? (
          <Chip tone={over ? "today" : "good"}>
            {view.say(over ? "board-skin-expired" : "board-skin-until", { day: { date: until } })}
          </Chip>
        ) : null}
        <br />
        <span class="soft small">{byName || view.say("board-skin-by-herself")}</span>
      </span>
      {can(view, "customer.edit") ? (
        <button type="submit" class="small quiet">
          {view.say("board-closures-remove")}
        </button>
      ) : null}
    </form>
  );
};

const NoteForm = ({ view, customerId, skin }: Props) => {
  const treatments = [...new Set(skin.services.map(({ service }) => service.treatment))];
  return (
    <details class="disclosure">
      <summary>{view.say("board-skin-note-add")}</summary>
      <form class="stack tight" method="post" action={`/board/customers/${customerId}/skin`}>
        <div class="grid-2">
          <Select
            name="kind"
            label={view.say("board-skin-kind")}
            choices={[...prerequisiteKinds, ...exposures].map((kind) => ({
              value: kind,
              label: view.say(`board-skin-kind-${kind}`),
            }))}
          />
          <TextField
            name="on"
            type="date"
            label={view.say("board-skin-on")}
            value={localDate(view.now, view.branch.zone)}
          />
          <Select
            name="treatment"
            label={view.say("board-skin-for")}
            hint={view.say("board-skin-for-hint")}
            choices={treatments.map((code) => ({ value: code, label: treatmentName(code)?.[view.locale] ?? code }))}
          />
          <Select
            name="result"
            label={view.say("board-skin-result")}
            choices={["clear", "reaction"].map((result) => ({
              value: result,
              label: view.say(`board-skin-result-${result}`),
            }))}
          />
        </div>
        <div class="actions">
          <button type="submit">{view.say("board-skin-note-add")}</button>
        </div>
      </form>
    </details>
  );
};
