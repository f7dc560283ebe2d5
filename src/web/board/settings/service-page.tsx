import type { ServiceFile } from "../../../actions/board/read-settings.ts";
import { prerequisiteKinds } from "../../../domain/booking/skin-catalogue.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { treatmentOf } from "../../../domain/salon/treatments.ts";
import { formatMoney } from "../../../text/format-time.ts";
import { Boxes, Select, TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Chip, Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { nameOf, treatmentChoices } from "./choices.ts";
import { Problems, type WrongAt, wrongAt } from "./problems.tsx";
import type { ServiceTyped } from "./service-form.ts";
import { SettingsSubpage } from "./settings-page.tsx";
import { Source } from "./skin-source.tsx";

export const ServiceListPage = ({ view, services }: { view: View; services: ServiceFile[] }) => (
  <SettingsSubpage view={view} title={view.say("board-settings-services")}>
    <div class="card rows">
      {services.map((service) => (
        <a class="row-line tip-line" href={`/board/settings/services/${service.id}`}>
          <span class="row between">
            <span class="strong">{service.name[view.locale]}</span>
            {service.active ? (
              <span>{formatMoney(service.priceMinor, service.currency, view.locale)}</span>
            ) : (
              <Chip>{view.say("board-service-off")}</Chip>
            )}
          </span>
          <span class="soft small">
            {view.say("board-service-line", { minutes: service.durationMinutes, days: service.intervalDays })}
          </span>
        </a>
      ))}
    </div>
    <div class="actions">
      <a class="button main" href="/board/settings/services/new">
        <Icon name="plus" />
        {view.say("board-service-new")}
      </a>
    </div>
  </SettingsSubpage>
);

interface Props {
  view: View;
  /** Absent for a new one. */
  service?: ServiceFile;
  /** Of the branch she looks at; empty where none can be chosen. */
  rooms?: { id: string; name: string }[];
  typed: ServiceTyped;
  problems?: SalonProblem[];
  refused?: string;
}

/** One service: what it is called, how long it takes, how often, what it costs. */
export const ServicePage = ({ view, service, rooms = [], typed, problems, refused }: Props) => (
  <SettingsSubpage
    view={view}
    title={service ? service.name[view.locale] : view.say("board-service-new")}
    back={{ path: "/board/settings/services", words: view.say("board-settings-services") }}
  >
    {problems ? <Problems view={view} problems={problems} /> : null}
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    <form class="stack" method="post" action={`/board/settings/services${service ? `/${service.id}` : ""}`}>
      <section class="card stack">
        {service ? (
          <p class="soft">
            {view.say("board-service-treatment", { treatment: nameOf(service.treatment, view.locale) })}
          </p>
        ) : (
          <>
            <Select
              name="prepares"
              label={view.say("board-field-prepares")}
              value={typed.prepares}
              choices={["", ...prerequisiteKinds].map((kind) => ({
                value: kind,
                label: view.say(kind ? `board-skin-kind-${kind}` : "board-prepares-none"),
              }))}
            />
            <Select
              name="treatment"
              label={view.say("board-field-treatment")}
              hint={view.say("board-field-treatment-hint")}
              value={typed.treatment}
              choices={treatmentChoices(view)}
              error={wrongAt(view, problems)("treatment")}
            />
          </>
        )}
        <NameFields view={view} typed={typed} isNew={!service} wrong={wrongAt(view, problems)} />
        <NumberFields view={view} typed={typed} wrong={wrongAt(view, problems)} />
        <p class="hint">{view.say("board-field-depositMinor-hint")}</p>
        <SuppliedInterval view={view} treatment={service?.treatment ?? typed.treatment} />
        {service && rooms.length > 0 ? (
          <>
            <Boxes
              name="devices"
              legend={view.say("board-field-serviceDevices")}
              choices={rooms.map(({ id, name }) => ({ value: id, label: name }))}
              ticked={typed.devices}
            />
            <p class="hint">{view.say("board-field-serviceDevices-hint")}</p>
          </>
        ) : null}
        {service ? (
          <Boxes
            name="active"
            legend={view.say("board-field-active")}
            choices={[{ value: "yes", label: view.say("board-service-offered") }]}
            ticked={typed.active ? ["yes"] : []}
          />
        ) : null}
      </section>
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-save")}
        </button>
      </div>
    </form>
  </SettingsSubpage>
);

/** How many days between two of the same are supplied for this treatment, and whether anybody has shown them. */
const SuppliedInterval = ({ view, treatment }: { view: View; treatment: string }) => {
  const facts = treatmentOf(treatment);
  if (!facts) return null;
  return (
    <p class="hint row">
      <span>{view.say("board-service-supplied-interval", { days: facts.recoveryDays })}</span>
      <Source view={view} source={facts.recoverySource} />
    </p>
  );
};

interface PartProps {
  view: View;
  typed: ServiceTyped;
  wrong: WrongAt;
}

const NameFields = ({ view, typed, isNew, wrong }: PartProps & { isNew: boolean }) => (
  <>
    <div class="grid-3">
      {nameFields.map(({ name, locale }) => (
        <TextField
          name={name}
          label={view.say(`board-field-name-${locale}`)}
          value={typed[name]}
          error={wrong(`name.${locale}`)}
          maxlength={120}
        />
      ))}
    </div>
    {isNew ? <p class="hint">{view.say("board-field-names-hint")}</p> : null}
  </>
);

const nameFields = [
  { name: "zhCn", locale: "zh-CN" },
  { name: "zhTw", locale: "zh-TW" },
  { name: "en", locale: "en" },
] as const;

const NumberFields = ({ view, typed, wrong }: PartProps) => (
  <div class="grid-3">
    <TextField
      name="price"
      label={view.say("board-field-price", { currency: view.branch.currency })}
      value={typed.price}
      error={wrong("priceMinor")}
    />
    <TextField
      name="minutes"
      label={view.say("board-field-durationMinutes")}
      value={typed.minutes}
      error={wrong("durationMinutes")}
      inputmode="numeric"
    />
    <TextField
      name="bufferBefore"
      label={view.say("board-field-bufferBeforeMinutes")}
      value={typed.bufferBefore}
      error={wrong("bufferBeforeMinutes")}
      inputmode="numeric"
    />
    <TextField
      name="buffer"
      label={view.say("board-field-bufferMinutes")}
      value={typed.buffer}
      error={wrong("bufferMinutes")}
      inputmode="numeric"
    />
    <TextField
      name="interval"
      label={view.say("board-field-intervalDays")}
      value={typed.interval}
      error={wrong("intervalDays")}
      inputmode="numeric"
    />
    <TextField
      name="deposit"
      label={view.say("board-field-depositMinor")}
      value={typed.deposit}
      error={wrong("depositMinor")}
    />
    <Select
      name="roomKind"
      label={view.say("board-field-roomKind")}
      value={typed.roomKind}
      choices={["", "room", "device"].map((kind) => ({
        value: kind,
        label: view.say(`board-room-kind-${kind || "none"}`),
      }))}
    />
  </div>
);
