import type { TriageDecision } from "../../domain/triage/decision.ts";
import { emergencyNumber } from "../../domain/triage/emergency-numbers.ts";
import { safetyMessage } from "../../domain/triage/safety-message.ts";
import type { FormView } from "./form-view.ts";

/** Words that worry: in an emergency the safety text with its number to tap, as in the chat; else that somebody looks. */
export const Warning = ({ view, decision }: { view: FormView; decision: TriageDecision }) => {
  const { place, branchName } = view.form.chat;
  const urgent = decision.severity === "urgent";
  const lines = urgent
    ? safetyMessage(decision.reasons, place, true).lines.map(view.line)
    : [view.say("form-heard", { salon: branchName })];
  const { ems, crisis } = emergencyNumber(place);
  return (
    <div class={`warn${urgent ? " urgent" : ""}`} role="alert">
      {lines.map((line) => (
        <p>{urgent ? <Dialled line={line} numbers={[ems, crisis ?? ""]} /> : line}</p>
      ))}
    </div>
  );
};

/** A line whose emergency number can be tapped. */
const Dialled = ({ line, numbers }: { line: string; numbers: string[] }) => {
  const number = numbers.find((one) => one !== "" && line.includes(one));
  if (!number) return <>{line}</>;
  const at = line.indexOf(number);
  return (
    <>
      {line.slice(0, at)}
      <a href={`tel:${number.replace(/[^\d+]/g, "")}`}>{number}</a>
      {line.slice(at + number.length)}
    </>
  );
};
