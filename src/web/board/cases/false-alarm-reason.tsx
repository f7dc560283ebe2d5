import { falseAlarmReasons } from "../../../domain/review/staff-label.ts";
import { Select } from "../fields.tsx";
import type { View } from "../view.ts";

/** Why it was a false alarm; the style sheet shows it once that outcome is chosen. */
export const FalseAlarmField = ({ view, value }: { view: View; value?: string }) => (
  <div class="only-false-alarm">
    <Select
      name="falseAlarm"
      label={view.say("board-close-false-alarm")}
      hint={view.say("board-close-false-alarm-hint")}
      value={value}
      choices={[
        { value: "", label: view.say("board-close-choose") },
        ...falseAlarmReasons.map((reason) => ({ value: reason, label: view.say(`cases-false-alarm-${reason}`) })),
      ]}
    />
  </div>
);
