import type { CustomerFile } from "../../../actions/board/read-customers.ts";
import { relations } from "../../../domain/customers/family-words.ts";
import { Select, TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Note } from "../pieces.tsx";
import { can, type View } from "../view.ts";

export interface FamilyRefused {
  words: string;
  typed: { name: string; relation: string; birthDate: string };
}

interface Props {
  view: View;
  file: CustomerFile;
  refused?: FamilyRefused;
}

/** Opens a file for somebody in her care, whose messages come to her chat; who is in somebody's care herself has nobody in hers. */
export const AddFamily = ({ view, file, refused }: Props) => {
  if (!can(view, "customer.edit") || file.guardian) return null;
  const typed = refused?.typed;
  return (
    <details class="disclosure" open={refused !== undefined}>
      <summary class="small">
        <Icon name="plus" />
        {view.say("board-family-add")}
      </summary>
      <form class="card stack" method="post" action={`/board/customers/${file.id}/family`}>
        {refused ? <Note tone="wrong">{refused.words}</Note> : null}
        <p class="soft small">{view.say("board-family-add-words")}</p>
        <div class="grid-3">
          <TextField
            name="familyName"
            label={view.say("board-customer-name")}
            value={typed?.name}
            maxlength={40}
            required
          />
          <Select
            name="relation"
            label={view.say("board-family-relation")}
            value={typed?.relation ?? "child"}
            choices={relations.map((value) => ({ value, label: view.say(`board-family-relation-${value}`) }))}
          />
          <TextField
            name="familyBorn"
            type="date"
            label={view.say("board-customer-born")}
            hint={view.say("board-customer-born-hint")}
            value={typed?.birthDate}
          />
        </div>
        <div class="actions">
          <button type="submit" class="main small">
            {view.say("board-family-add-save")}
          </button>
        </div>
      </form>
    </details>
  );
};
