import { z } from "zod";
import { relations } from "../../domain/customers/family-words.ts";

export const familyStateSchema = z.object({
  asking: z.enum(["who", "name", "of_age", "birthday", "guardian"]),
  relation: z.enum(relations).nullable(),
  name: z.string(),
  /** The file that was opened or chosen, while the guardian's word is asked. */
  memberId: z.string().nullable(),
  birthDate: z.string().nullable(),
  /** Whole years, when she said so. */
  age: z.number().nullable().default(null),
  /** What she wants to book, in her words; "@<appointment id>": beside that one of hers. */
  words: z.string(),
});
/** Stands between what she said in several messages, in the words that the booking goes on with. */
export const NEXT_MESSAGE = "\u001e";

export type FamilyState = z.infer<typeof familyStateSchema>;

export const newFamilyState: FamilyState = {
  asking: "who",
  relation: null,
  name: "",
  memberId: null,
  birthDate: null,
  age: null,
  words: "",
};
