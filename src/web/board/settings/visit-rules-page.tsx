import type { SalonRules } from "../../../actions/salon/update-visit-rules.ts";
import { reminderKinds } from "../../../domain/booking/reminder-time.ts";
import { depositElsewhere } from "../../../domain/booking/visit-rules.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { Boxes, Select, TextField } from "../fields.tsx";
import type { Typed } from "../form.ts";
import { Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { KeptTimesPart, type KeptTyped, keptOf, readKeptForm, typedKept } from "./kept-times-part.tsx";
import { Problems, wrongAt } from "./problems.tsx";
import { SettingsSubpage } from "./settings-page.tsx";

const numbers = ["moveNoticeMinutes", "cancelNoticeMinutes", "graceMinutes", "noShowLimit"] as const;

const ofBooking = ["leadMinutes", "horizonDays", "tierDays", "holdMinutes"] as const;
type Numbers = (typeof numbers)[number] | (typeof ofBooking)[number];

/** The rules as they were typed. */
export type RulesTyped = Record<Numbers | "depositMinutes" | "depositElsewhere", string> & {
  reminders: string[];
  keepsDeposit: boolean;
  kept: KeptTyped;
};

export function typedRules(rules: SalonRules): RulesTyped {
  return {
    leadMinutes: String(rules.leadMinutes),
    horizonDays: String(rules.horizonDays),
    tierDays: String(rules.tierDays),
    holdMinutes: String(rules.holdMinutes),
    moveNoticeMinutes: String(rules.moveNoticeMinutes),
    cancelNoticeMinutes: String(rules.cancelNoticeMinutes),
    graceMinutes: String(rules.graceMinutes),
    noShowLimit: String(rules.noShowLimit),
    depositMinutes: String(rules.depositMinutes),
    depositElsewhere: rules.depositElsewhere,
    keepsDeposit: rules.keepsDeposit,
    reminders: [...rules.reminders],
    kept: typedKept(rules.kept),
  };
}

export function readRulesForm(form: Typed): RulesTyped {
  return {
    leadMinutes: form.text("leadMinutes"),
    horizonDays: form.text("horizonDays"),
    tierDays: form.text("tierDays"),
    holdMinutes: form.text("holdMinutes"),
    moveNoticeMinutes: form.text("moveNoticeMinutes"),
    cancelNoticeMinutes: form.text("cancelNoticeMinutes"),
    graceMinutes: form.text("graceMinutes"),
    noShowLimit: form.text("noShowLimit"),
    depositMinutes: form.text("depositMinutes"),
    depositElsewhere: form.text("depositElsewhere"),
    keepsDeposit: form.text("keepsDeposit") === "yes",
    reminders: form.all("reminders"),
    kept: readKeptForm(form),
  };
}

/** As the action takes them; what is no whole number stays none. */
export function rulesOf(typed: RulesTyped) {
  const number = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN);
  return {
    leadMinutes: number(typed.leadMinutes),
    horizonDays: number(typed.horizonDays),
    tierDays: number(typed.tierDays),
    holdMinutes: number(typed.holdMinutes),
    moveNoticeMinutes: number(typed.moveNoticeMinutes),
    cancelNoticeMinutes: number(typed.cancelNoticeMinutes),
    graceMinutes: number(typed.graceMinutes),
    noShowLimit: number(typed.noShowLimit),
    depositMinutes: number(typed.depositMinutes),
    depositElsewhere: typed.depositElsewhere,
    keepsDeposit: typed.keepsDeposit,
    reminders: typed.reminders,
    kept: keptOf(typed.kept),
  };
}

interface Props {
  view: View;
  typed: RulesTyped;
  problems?: SalonProblem[];
  refused?: string;
}

/** What a customer may book by herself, how much farther ahead a higher tier books, and how long a time is kept while she decides. */
const BookingRulesPart = ({ view, typed, problems }: Props) => (
  <section class="card stack">
    <h2>{view.say("board-rules-booking")}</h2>
    <p class="hint">{view.say("board-rules-booking-hint")}</p>
    <div class="grid-2">
      {ofBooking.map((name) => (
        <TextField
          name={name}
          label={view.say(`board-field-${name}`)}
          hint={view.say(`board-rules-${name}-hint`)}
          value={typed[name]}
          error={wrongAt(view, problems)(name)}
          inputmode="numeric"
          required
        />
      ))}
    </div>
  </section>
);

/** How long a time is kept for a deposit, and what becomes of it; its amount stands with each service. */
const DepositRules = ({ view, typed, problems }: Props) => (
  <section class="card stack">
    <h2>{view.say("board-rules-deposits")}</h2>
    <p class="hint">{view.say("board-rules-deposits-hint")}</p>
    <div class="grid-2">
      <TextField
        name="depositMinutes"
        label={view.say("board-field-depositMinutes")}
        hint={view.say("board-rules-depositMinutes-hint")}
        value={typed.depositMinutes}
        error={wrongAt(view, problems)("depositMinutes")}
        inputmode="numeric"
        required
      />
      <Select
        name="depositElsewhere"
        label={view.say("board-field-depositElsewhere")}
        hint={view.say("board-rules-depositElsewhere-hint")}
        value={typed.depositElsewhere}
        choices={depositElsewhere.map((one) => ({ value: one, label: view.say(`board-rules-elsewhere-${one}`) }))}
      />
    </div>
    <Boxes
      name="keepsDeposit"
      legend={view.say("board-field-keepsDeposit")}
      choices={[{ value: "yes", label: view.say("board-rules-keepsDeposit") }]}
      ticked={typed.keepsDeposit ? ["yes"] : []}
    />
  </section>
);

/** How late an appointment may be changed, when she is reminded, how long she is waited for. */
export const VisitRulesPage = ({ view, typed, problems, refused }: Props) => (
  <SettingsSubpage view={view} title={view.say("board-settings-rules")}>
    {problems ? <Problems view={view} problems={problems} /> : null}
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    <form class="stack" method="post" action="/board/settings/rules">
      <section class="card stack">
        <div class="grid-2">
          {numbers.map((name) => (
            <TextField
              name={name}
              label={view.say(`board-field-${name}`)}
              hint={view.say(`board-rules-${name}-hint`)}
              value={typed[name]}
              error={wrongAt(view, problems)(name)}
              inputmode="numeric"
              required
            />
          ))}
        </div>
        <Boxes
          name="reminders"
          legend={view.say("board-rules-reminders")}
          choices={reminderKinds.map((kind) => ({ value: kind, label: view.say(`board-rules-reminder-${kind}`) }))}
          ticked={typed.reminders}
        />
        <p class="hint">{view.say("board-rules-reminders-hint")}</p>
      </section>
      <BookingRulesPart view={view} typed={typed} problems={problems} />
      <KeptTimesPart view={view} typed={typed.kept} problems={problems} />
      <DepositRules view={view} typed={typed} problems={problems} />
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-save")}
        </button>
      </div>
    </form>
  </SettingsSubpage>
);
