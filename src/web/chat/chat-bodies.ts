import { z } from "zod";

/** Longer than anybody types; what does not fit is refused with a sentence instead of being cut. */
export const MAX_TEXT_CHARACTERS = 12_000;
const MAX_NAME_CHARACTERS = 80;

// PostgreSQL cannot store U+0000, and half a surrogate pair is no text.
const words = z.string().transform((text) => text.replaceAll("\u0000", "").toWellFormed());

/** A name as it may stand on the board: one line, no control characters. */
const name = words
  .transform((text) => text.replaceAll(/\p{Cc}+/gu, " ").trim())
  .refine((text) => text.length <= MAX_NAME_CHARACTERS, `a name has at most ${MAX_NAME_CHARACTERS} characters`);

export const newSession = z.strictObject({
  locale: z.string().max(35, "a language is written like zh-CN or en").optional(),
  name: name.optional(),
  branch: z.string().min(1).max(100).optional(),
});

const clientId = z
  .string("an id is text that you choose")
  .min(1, "an id has 1 to 100 characters")
  .max(100, "an id has 1 to 100 characters")
  .refine((id) => !/\p{Cc}/u.test(id) && id.isWellFormed(), "an id has no control characters");

const text = words
  .refine((said) => said.trim() !== "", "the message is empty")
  .refine(
    (said) => [...said].length <= MAX_TEXT_CHARACTERS,
    `a message has at most ${MAX_TEXT_CHARACTERS} characters; please send it in parts`,
  );

export const newMessage = z
  .strictObject({
    id: clientId,
    text: text.optional(),
    action: z.string().min(1).max(200).optional(),
  })
  .refine((body) => (body.text === undefined) !== (body.action === undefined), {
    message: 'Send either "text" or "action"',
  });

export const newPhoto = z.strictObject({ id: clientId });

export type NewMessage = z.output<typeof newMessage>;

export const seenMessages = z.strictObject({
  ids: z.array(z.string().min(1).max(100)).min(1, "name at least one message").max(100, "name at most 100 messages"),
});

export const newLanguage = z.strictObject({ locale: z.enum(["zh-CN", "zh-TW", "en"]) });
