import type { AnsweredIntake } from "../../../actions/board/open-health-answers.ts";
import type { CustomerPage } from "../../../actions/board/read-customers.ts";
import type { SkinOverview } from "../../../actions/board/read-skin.ts";
import type { FactsFile } from "../../../actions/file/read-facts.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Chip, Note } from "../pieces.tsx";
import { can, reads, type View } from "../view.ts";
import { EditForm, type EditProps } from "./edit-form.tsx";
import { AddFamily, type FamilyRefused } from "./family-form.tsx";
import { FileCard, type FileCardProps } from "./file/file-card.tsx";
import { MessagesCard, type MessagesProps } from "./messages-card.tsx";
import { PackagesCard, type PackagesProps } from "./packages-card.tsx";
import { Pinned } from "./pinned.tsx";
import { SkinCard } from "./skin-card.tsx";
import { TierForm } from "./tier-form.tsx";
import { Timeline } from "./timeline.tsx";

export interface CustomerProps {
  view: View;
  customer: CustomerPage;
  /** Which kind of happening is shown; all when empty. */
  show: string;
  /** The health answers, once somebody lifted the veil. */
  answers?: AnsweredIntake[];
  skin: SkinOverview;
  skinRefused?: string;
  facts: FactsFile;
  factsRefused?: FileCardProps["refused"];
  /** Why the record of a visit was not corrected. */
  recordRefused?: string;
  /** A fact that was just taken back. */
  removed?: string;
  /** Which kinds of messages she gets. */
  choices: MessagesProps["choices"];
  messagesRefused?: boolean;
  packages: PackagesProps["packages"];
  services: PackagesProps["services"];
  packageRefused?: PackagesProps["refused"];
  /** Why somebody was not added to those in her care. */
  familyRefused?: FamilyRefused;
  edit?: Pick<EditProps, "problems" | "typed">;
}

/** The few facts that matter in treatment on top, then one timeline, newest first. */
export const CustomerPageView = (props: CustomerProps) => {
  const { view, customer } = props;
  const { file } = customer;
  return (
    <Page view={view} title={file.name}>
      <div>
        <a class="back" href="/board/customers">
          <Icon name="left" />
          {view.say("board-customers-title")}
        </a>
        <div class="row">
          <h1>{file.name}</h1>
          {file.unreachable ? (
            <Chip tone="urgent" icon="phone">
              {view.say("board-customer-unreachable")}
            </Chip>
          ) : null}
        </div>
        <p class="soft">
          {file.phone ? <a href={`tel:${file.phone}`}>{file.phone}</a> : view.say("board-no-phone")}
          {file.channels.map(
            (channel) => ` · ${channel === "telegram" ? "Telegram" : view.say("board-channel-webchat")}`,
          )}
          {" · "}
          {view.say(`board-locale-${file.locale}`)}
          {file.birthDate ? ` · ${view.say("board-family-born", { date: file.birthDate })}` : ""}
        </p>
        <Family view={view} customer={customer} />
        <AddFamily view={view} file={file} refused={props.familyRefused} />
      </div>
      {view.saved ? <Note tone="good">{view.say("board-customer-saved")}</Note> : null}
      {props.recordRefused ? <Note tone="wrong">{props.recordRefused}</Note> : null}
      <div class="person">
        <div class="stack">
          <Pinned {...props} />
          <Upcoming view={view} customer={customer} />
          <PackagesCard
            view={view}
            customerId={file.id}
            packages={props.packages}
            services={props.services}
            refused={props.packageRefused}
          />
          <Felt view={view} customer={customer} />
          <FileCard
            view={view}
            customerId={file.id}
            file={props.facts}
            removed={props.removed}
            refused={props.factsRefused}
          />
          <SkinCard view={view} customerId={file.id} skin={props.skin} refused={props.skinRefused} />
          <MessagesCard view={view} customerId={file.id} choices={props.choices} refused={props.messagesRefused} />
          <TierForm view={view} file={file} />
          <EditForm view={view} file={file} {...props.edit} />
        </div>
        <Timeline {...props} />
      </div>
    </Page>
  );
};

/** Who cares for her, and who is in her care. */
const Family = ({ view, customer: { file } }: { view: View; customer: CustomerPage }) => (
  <>
    {file.guardian ? (
      <p>
        {view.say("board-family-guardian")} <a href={`/board/customers/${file.guardian.id}`}>{file.guardian.name}</a>{" "}
        <span class="soft small">{view.say("board-family-guardian-words")}</span>
      </p>
    ) : null}
    {file.family.length > 0 ? (
      <p>
        {view.say("board-family-members")}{" "}
        {file.family.map(({ id, name, relation }) => (
          <>
            <a href={`/board/customers/${id}`}>{name}</a>{" "}
            <span class="soft small">{view.say(`board-family-relation-${relation}`)}</span>{" "}
          </>
        ))}
      </p>
    ) : null}
  </>
);

/** How she liked the results so far, with the number of answers it is made of. */
const Felt = ({ view, customer: { felt } }: { view: View; customer: CustomerPage }) => {
  if (!felt || !reads(view, "health")) return null;
  const { happy, okay, unhappy, last, trend } = felt;
  return (
    <section class="card stack tight" aria-labelledby="felt-title">
      <h2 id="felt-title">{view.say("board-felt-title")}</h2>
      <p>{view.say("board-felt-last", { look: last })}</p>
      <p class="soft small">
        {view.say("board-felt-counts", { happy, okay, unhappy, count: happy + okay + unhappy })}
        {trend ? ` ${view.say("board-felt-trend", { trend })}` : ""}
      </p>
    </section>
  );
};

const BookLink = ({ view, id }: { view: View; id: string }) => (
  <div class="actions">
    <a class="button small" href={`/board/calendar/new?customer=${id}`}>
      <Icon name="plus" />
      {view.say("board-calendar-new")}
    </a>
  </div>
);

const Upcoming = ({ view, customer }: { view: View; customer: CustomerPage }) => (
  <section class="card stack tight" aria-labelledby="upcoming-title">
    <h2 id="upcoming-title">{view.say("board-customer-upcoming")}</h2>
    {customer.upcoming.length === 0 ? <p class="soft">{view.say("board-customer-upcoming-none")}</p> : null}
    {customer.upcoming.map((visit) => (
      <div>
        <p class="strong">{formatDateTime(visit.startsAt, view.branch.zone, view.locale)}</p>
        <p class="soft small">
          {visit.service[view.locale]} · {visit.beautician} · {view.say(`board-status-${visit.status}`)}
        </p>
      </div>
    ))}
    {can(view, "appointment.book") ? <BookLink view={view} id={customer.file.id} /> : null}
  </section>
);
