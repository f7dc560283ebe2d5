import type { CustomerFile } from "../../../actions/board/read-customers.ts";
import type { CustomerProblem } from "../../../actions/customers/edit-customer.ts";
import { TextArea, TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { can, type View } from "../view.ts";

export interface EditTyped {
  name: string;
  phone: string;
  allergies: string;
  notes: string;
}

export interface EditProps {
  view: View;
  file: CustomerFile;
  problems?: CustomerProblem[];
  typed?: EditTyped;
}

/** Name, phone, allergies and notes; a refused form keeps what was typed and says which field is wrong. */
export const EditForm = ({ view, file, problems = [], typed }: EditProps) => {
  if (!can(view, "customer.edit")) return null;
  const now = typed ?? { name: file.name, phone: file.phone ?? "", allergies: file.allergies, notes: file.notes };
  const wrong = (...these: CustomerProblem[]) => {
    const found = these.find((problem) => problems.includes(problem));
    return found && view.say(`board-customer-wrong-${found}`);
  };
  return (
    <details class="disclosure card" open={typed !== undefined}>
      <summary>
        <Icon name="pencil" />
        {view.say("board-customer-edit")}
      </summary>
      <form class="stack" method="post" action={`/board/customers/${file.id}`}>
        <TextField
          name="name"
          label={view.say("board-customer-name")}
          value={now.name}
          error={wrong("name_empty", "name_too_long")}
        />
        <TextField
          name="phone"
          label={view.say("board-phone")}
          value={now.phone}
          type="tel"
          error={wrong("not_a_number")}
        />
        <TextArea
          name="allergies"
          label={view.say("board-allergies")}
          hint={view.say("board-allergies-hint")}
          value={now.allergies}
          rows={2}
          error={wrong("allergies_too_long")}
        />
        <TextArea
          name="notes"
          label={view.say("board-customer-notes")}
          hint={view.say("board-close-note-hint")}
          value={now.notes}
          error={wrong("notes_too_long")}
        />
        <div class="actions">
          <button type="submit" class="main">
            {view.say("board-save")}
          </button>
        </div>
      </form>
    </details>
  );
};
