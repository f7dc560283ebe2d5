import type { Happening, Spoken } from "../../../actions/board/read-customers.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import { choiceOf } from "../../../domain/checkins/choices.ts";
import { isCheckInStep } from "../../../domain/checkins/steps.ts";
import { localTime } from "../../../domain/time/zone.ts";
import { MissedMark } from "../cases/missed-mark.tsx";
import { UrgencyMark } from "../pieces.tsx";
import { reads, type View } from "../view.ts";
import { VisitWords } from "./visit-words.tsx";

/** What happened, in a line or a few. */
export const HappeningWords = ({
  view,
  happening,
  customerId,
  erased = false,
}: {
  view: View;
  happening: Happening;
  customerId: string;
  erased?: boolean;
}) => {
  switch (happening.kind) {
    case "visit":
      return <VisitWords view={view} visit={happening.visit} customerId={customerId} erased={erased} />;
    case "case":
      return <CaseWords view={view} file={happening.file} />;
    case "checkin":
      return <CheckInWords view={view} checkIn={happening.checkIn} />;
    case "payment":
      return <PaymentWords view={view} payment={happening.payment} />;
    case "talk":
      return <Talk view={view} lines={happening.lines} />;
    case "tip":
      return <p class="said">{happening.tip.text[view.locale]}</p>;
    case "intake":
      return <IntakeWords view={view} intake={happening.intake} />;
    case "consent":
      return <ConsentWords view={view} consent={happening.consent} />;
  }
};

type PaymentHappening = Extract<Happening, { kind: "payment" }>;

const PaymentWords = ({ view, payment }: { view: View; payment: PaymentHappening["payment"] }) => {
  const { amountMinor: minor, currency, startsAt, status } = payment;
  const when = { instant: startsAt.toISOString(), zone: view.branch.zone, style: "dateTime" as const };
  return (
    <p>
      {view.say("deposit-board-line", { amount: { minor, currency }, when })}{" "}
      <span class="soft small">{view.say(`deposit-board-${status}`)}</span>
    </p>
  );
};

type CaseHappening = Extract<Happening, { kind: "case" }>;

const CaseWords = ({ view, file }: { view: View; file: CaseHappening["file"] }) => (
  <>
    <p>
      <UrgencyMark view={view} severity={file.severity} />{" "}
      <a href={`/board/cases/${file.id}`}>
        {view.say("board-case-number", { number: String(file.number), kind: view.say(`cases-kind-${file.kind}`) })}
      </a>
    </p>
    <p class="said">{file.words}</p>
    {file.outcome ? <p class="soft small">{view.say(`cases-outcome-${file.outcome}`)}</p> : null}
  </>
);

type IntakeHappening = Extract<Happening, { kind: "intake" }>;

/** That she answered, and where the answers are: behind the veil on top. */
const IntakeWords = ({ view, intake }: { view: View; intake: IntakeHappening["intake"] }) => (
  <p>
    {treatmentName(intake.treatment)?.[view.locale] ?? intake.treatment}{" "}
    <span class="soft">{view.say("board-intake-status", { status: intake.status })}</span>{" "}
    {reads(view, "health") ? <a href="#health-answers">{view.say("board-intake-see")}</a> : null}
  </p>
);

type ConsentHappening = Extract<Happening, { kind: "consent" }>;

const ConsentWords = ({ view, consent: { purpose, given } }: { view: View; consent: ConsentHappening["consent"] }) => {
  const key = `board-consent-${purpose}`;
  const what = view.knows(key) ? view.say(key) : purpose;
  const isMessage = purpose.startsWith("messages_");
  const said = given ? "given" : "withdrawn";
  return <p>{view.say(isMessage ? `board-messages-${said}` : `board-consent-${said}`, { what })}</p>;
};

type CheckInHappening = Extract<Happening, { kind: "checkin" }>;

const CheckInWords = ({ view, checkIn }: { view: View; checkIn: CheckInHappening["checkIn"] }) => (
  <p>
    {view.say("board-checkin-step", { step: isCheckInStep(checkIn.step) ? checkIn.step : "other" })}{" "}
    <span class="soft">{view.say("board-checkin-status", { status: checkIn.status })}</span>{" "}
    {checkIn.status === "answered" && checkIn.worst !== "routine" ? (
      <UrgencyMark view={view} severity={checkIn.worst} />
    ) : null}
    {reads(view, "health") ? <span class="said small">{answersOf(view, checkIn.answers)}</span> : null}
  </p>
);

/** What she tapped or wrote, one after the other. */
function answersOf(view: View, answers: CheckInHappening["checkIn"]["answers"]): string {
  return answers
    .map(({ answer, words }) => words ?? choiceOf(answer)?.label[view.locale] ?? "")
    .filter(Boolean)
    .join(" · ");
}

const SHOWN_AT_ONCE = 4;

const Talk = ({ view, lines }: { view: View; lines: Spoken[] }) => {
  const last = lines.slice(-SHOWN_AT_ONCE);
  const earlier = lines.slice(0, -SHOWN_AT_ONCE);
  return (
    <>
      {earlier.length > 0 ? (
        <details class="disclosure">
          <summary class="small">{view.say("board-talk-earlier", { count: earlier.length })}</summary>
          <Lines view={view} lines={earlier} />
        </details>
      ) : null}
      <Lines view={view} lines={last} />
    </>
  );
};

const Lines = ({ view, lines }: { view: View; lines: Spoken[] }) => (
  <>
    {lines.map((line) => (
      <div class="talk-line">
        <p class="small">
          <span class="soft">
            {localTime(line.at, view.branch.zone)} {authorOf(view, line)}
          </span>{" "}
          <span class="said">{line.text}</span>
        </p>
        {line.author === "customer" && line.kind === "text" ? <MissedMark view={view} seq={line.seq} /> : null}
      </div>
    ))}
  </>
);

function authorOf(view: View, line: Spoken): string {
  const author = line.author === "customer" || line.author === "staff" ? line.author : "bot";
  return view.say(`board-author-${author}`);
}
