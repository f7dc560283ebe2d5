import type { PackageFile } from "../../../actions/board/read-packages.ts";
import { isOpen } from "../../../domain/loyalty/package.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDate, formatMoney } from "../../../text/format-time.ts";
import { Select, TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { packageWords } from "../package-words.tsx";
import { Note } from "../pieces.tsx";
import { can, reads, type View } from "../view.ts";

export interface PackageTyped {
  service: string;
  total: string;
  used: string;
  price: string;
  bought: string;
  until: string;
  note: string;
}

export interface PackagesProps {
  view: View;
  customerId: string;
  packages: PackageFile[];
  /** What can be sold. */
  services: { id: string; name: string }[];
  refused?: { words: string; typed?: PackageTyped };
}

/** Her packages: what is left, until when, what was taken; whoever checks visits out sells one and gives a session back. */
export const PackagesCard = (props: PackagesProps) => {
  const { view, packages, refused } = props;
  if (!reads(view, "money")) return null;
  return (
    <section class="card stack tight" id="packages" aria-labelledby="packages-title">
      <h2 id="packages-title">{view.say("package-title")}</h2>
      {refused ? <Note tone="wrong">{refused.words}</Note> : null}
      {packages.length === 0 ? <p class="soft">{view.say("package-none")}</p> : null}
      {openFirst(view, packages).map((one) => (
        <Line {...props} one={one} />
      ))}
      {can(view, "appointment.mark") ? <Sell {...props} /> : null}
    </section>
  );
};

/** What still counts stands above what is used up or over. */
function openFirst(view: View, packages: PackageFile[]): PackageFile[] {
  const today = localDate(view.now, view.branch.zone);
  return [...packages].sort((one, other) => Number(isOpen(other, today)) - Number(isOpen(one, today)));
}

const Line = ({ view, customerId, one }: PackagesProps & { one: PackageFile }) => {
  const today = localDate(view.now, view.branch.zone);
  const bought = one.boughtOn ? view.say("package-bought", { day: one.boughtOn }) : "";
  const facts = [formatMoney(one.priceMinor, one.currency, view.locale), bought].filter(Boolean).join(" · ");
  return (
    <div>
      <p class={isOpen(one, today) ? "strong" : "soft"}>{packageWords(view, one, today)}</p>
      <p class="soft small">{facts}</p>
      {one.note && reads(view, "notes") ? <p class="small said">{one.note}</p> : null}
      <Uses view={view} customerId={customerId} one={one} />
    </div>
  );
};

/** The visits that were taken from it, each with the way back; without any the package itself can be taken out. */
const Uses = ({ view, customerId, one }: { view: View; customerId: string; one: PackageFile }) => {
  if (!can(view, "appointment.mark")) return null;
  const path = `/board/customers/${customerId}/packages/${one.id}`;
  if (one.uses.length === 0) {
    return (
      <details class="disclosure">
        <summary class="small quiet">{view.say("package-remove")}</summary>
        <form class="stack tight" method="post" action={`${path}/remove`}>
          <p class="small">{view.say("package-remove-words")}</p>
          <div class="actions">
            <button type="submit" class="small">
              {view.say("package-remove-sure")}
            </button>
          </div>
        </form>
      </details>
    );
  }
  return (
    <details class="disclosure">
      <summary class="small">{view.say("package-uses", { count: one.uses.length })}</summary>
      <ul class="stack tight small">
        {one.uses.map(({ appointmentId, visitAt, byName }) => (
          <li class="row between">
            <span>
              {formatDate(localDate(visitAt, view.branch.zone), view.locale)} <span class="soft">· {byName}</span>
            </span>
            <form method="post" action={`/board/customers/${customerId}/packages/back/${appointmentId}`}>
              <button type="submit" class="small quiet">
                {view.say("package-give-back")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Sell = ({ view, customerId, services, refused }: PackagesProps) => {
  const typed = refused?.typed;
  const choices = [
    { value: "", label: view.say("package-any-service") },
    ...services.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const day = (name: "bought" | "until") => (
    <TextField name={name} type="date" label={view.say(`package-field-${name}`)} value={typed?.[name]} />
  );
  return (
    <details class="disclosure" open={typed !== undefined}>
      <summary>
        <Icon name="plus" />
        {view.say("package-add")}
      </summary>
      <form class="stack tight" method="post" action={`/board/customers/${customerId}/packages`}>
        <Select
          name="service"
          label={view.say("package-field-service")}
          value={typed?.service ?? ""}
          choices={choices}
        />
        <div class="grid-3">
          <TextField
            name="total"
            inputmode="numeric"
            label={view.say("package-field-total")}
            value={typed?.total}
            required
          />
          <TextField
            name="used"
            inputmode="numeric"
            label={view.say("package-field-used")}
            value={typed?.used ?? "0"}
          />
          <TextField
            name="price"
            label={view.say("board-field-price", { currency: view.branch.currency })}
            value={typed?.price}
            required
          />
        </div>
        {day("bought")}
        {day("until")}
        <TextField name="note" label={view.say("package-field-note")} value={typed?.note} maxlength={500} />
        <div class="actions">
          <button type="submit" class="small">
            {view.say("board-save")}
          </button>
        </div>
      </form>
    </details>
  );
};
