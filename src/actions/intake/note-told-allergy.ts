import { allergensNamed } from "../../domain/intake/allergens.ts";
import { allergyTold } from "../../domain/intake/allergy.ts";
import type { ActionContext } from "../context.ts";
import { noteAllergy } from "./note-allergy.ts";

/** An allergy goes into her file whichever question she tells it at; the substance in her words, null when she told none or it stands there. */
export async function noteToldAllergy(
  context: ActionContext,
  { customerId, text, asked = "" }: { customerId: string; text: string; asked?: string },
): Promise<string | null> {
  const substance = allergyTold(text) ?? (/allergy/.test(asked) ? substancesOf(text) : null);
  return substance && (await noteAllergy(context, { customerId, substance })) ? substance : null;
}

/** "虾和芒果" is an answer to "are you allergic to anything?". */
function substancesOf(text: string): string | null {
  const named = allergensNamed(text);
  return named.length > 0 ? named.map(({ words }) => words).join("、") : null;
}
