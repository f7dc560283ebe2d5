import type { ServiceFile } from "../../../actions/board/read-settings.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { formatMoney } from "../../../text/format-time.ts";
import { Boxes, Select, TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Chip, Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { nameOf, treatmentChoices } from "./choices.ts";
import { Problems } from "./problems.tsx";
import type { ServiceTyped } from "./service-form.ts";
import { SettingsSubpage } from "./settings-page.tsx";

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
  typed: ServiceTyped;
  problems?: SalonProblem[];
  refused?: string;
}

/** One service: what it is called, how long it takes, how often, what it costs. */
export const ServicePage = ({ view, service, typed, problems, refused }: Props) => (
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
          <Select
            name="treatment"
            label={view.say("board-field-treatment")}
            hint={view.say("board-field-treatment-hint")}
            value={typed.treatment}
            choices={treatmentChoices(view)}
          />
        )}
        <NameFields view={view} typed={typed} isNew={!service} />
        <NumberFields view={view} typed={typed} />
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

const NameFields = ({ view, typed, isNew }: { view: View; typed: ServiceTyped; isNew: boolean }) => (
  <>
    <div class="grid-3">
      <TextField name="zhCn" label={view.say("board-field-name-zh-CN")} value={typed.zhCn} />
      <TextField name="zhTw" label={view.say("board-field-name-zh-TW")} value={typed.zhTw} />
      <TextField name="en" label={view.say("board-field-name-en")} value={typed.en} />
    </div>
    {isNew ? <p class="hint">{view.say("board-field-names-hint")}</p> : null}
  </>
);

const NumberFields = ({ view, typed }: { view: View; typed: ServiceTyped }) => (
  <div class="grid-3">
    <TextField
      name="price"
      label={view.say("board-field-price", { currency: view.branch.currency })}
      value={typed.price}
    />
    <TextField
      name="minutes"
      label={view.say("board-field-durationMinutes")}
      value={typed.minutes}
      inputmode="numeric"
    />
    <TextField name="buffer" label={view.say("board-field-bufferMinutes")} value={typed.buffer} inputmode="numeric" />
    <TextField
      name="interval"
      label={view.say("board-field-intervalDays")}
      value={typed.interval}
      inputmode="numeric"
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
