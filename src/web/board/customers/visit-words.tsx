import type { Visit } from "../../../actions/board/read-customers.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import { PhotosLink } from "../photos/photos-link.tsx";
import { RecordFields, typedFrom } from "../record-fields.tsx";
import { can, reads, type View } from "../view.ts";

interface Props {
  view: View;
  visit: Visit;
  customerId: string;
  /** She was forgotten: nothing is added to what stays. */
  erased?: boolean;
}

/** A visit: what was given, used and seen, what changes for her plan; whoever treats may add to it. */
export const VisitWords = (props: Props) => {
  const { view, visit, erased } = props;
  const given =
    visit.completedTreatment !== visit.bookedTreatment ? treatmentName(visit.completedTreatment ?? "") : null;
  return (
    <>
      <p class="strong">
        {given?.[view.locale] ?? visit.service[view.locale]}{" "}
        <span class="soft small">
          {visit.beautician} · {view.say(`board-status-${visit.status}`)}
        </span>
      </p>
      <Used view={view} visit={visit} />
      {reads(view, "health") ? <Seen {...props} /> : null}
      {reads(view, "photos") && !erased ? <PhotosLink {...props} /> : null}
      {can(view, "privacy.export") ? (
        <p class="small soft">
          {view.say("board-evidence")} <a href={`/board/evidence/${visit.id}/pdf`}>PDF</a>{" "}
          <a href={`/board/evidence/${visit.id}/json`}>JSON</a>
        </p>
      ) : null}
    </>
  );
};

const Used = ({ view, visit }: { view: View; visit: Visit }) => {
  const used = visit.record?.products ?? [];
  if (used.length === 0)
    return visit.products ? (
      <p class="small">{view.say("board-visit-products", { products: visit.products })}</p>
    ) : null;
  return (
    <ul class="small">
      {used.map(({ name, lot }) => (
        <li>
          {name}{" "}
          {lot ? (
            <a class="soft" href={`/board/lots?lot=${encodeURIComponent(lot)}`}>
              {view.say("board-record-said-lot", { lot })}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

/** That it went on unsigned, and why: one of the taps of the staff group, or what was written. */
const WhyUnsigned = ({ view, reason }: { view: View; reason: string | null }) => {
  if (reason === null) return null;
  const tapped = `staff-button-unsigned-${reason}`;
  const why = reason === "" ? view.say("board-unsigned-no-reason") : view.knows(tapped) ? view.say(tapped) : reason;
  return <p class="small">{view.say("board-unsigned-because", { why })}</p>;
};

const Seen = ({ view, visit, customerId, erased }: Props) => {
  const { record, notes } = visit;
  const reaction = record && view.say(`board-record-reaction-${record.reaction}`);
  return (
    <>
      {record && reaction ? (
        <p class={record.reaction === "swelling" || record.reaction === "stopped" ? "small allergic" : "small"}>
          {view.say("board-record-said-reaction", { reaction })} <span class="said">{record.reactionWords}</span>
        </p>
      ) : null}
      {record?.planChange ? (
        <p class="small said">{view.say("board-record-said-plan", { plan: record.planChange })}</p>
      ) : null}
      {notes ? <p class="said small">{notes}</p> : null}
      <WhyUnsigned view={view} reason={visit.unsignedReason} />
      {visit.status === "completed" && !erased ? (
        <details class="disclosure">
          <summary class="small">{view.say("board-record-correct")}</summary>
          <form class="stack" method="post" action={`/board/customers/${customerId}/visits/${visit.id}`}>
            <RecordFields view={view} id={visit.id} typed={typedFrom(visit)} />
            <div class="actions">
              <button type="submit" class="main small">
                {view.say("board-record-save")}
              </button>
            </div>
          </form>
        </details>
      ) : null}
    </>
  );
};
