import fc from "fast-check";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const biggestId = Number.MAX_SAFE_INTEGER;
const anId = fc.oneof(
  fc.integer({ min: 1, max: 2 ** 31 }),
  fc.maxSafeNat(),
  fc.constantFrom(2 ** 31, 2 ** 32, biggestId),
);
const words = fc.oneof(
  fc.constantFrom(
    "/start",
    "/book",
    "/start svc_PEEL_AHA",
    "a facial tomorrow",
    "脸肿了",
    "",
    " ",
    "\u0000",
    "\ud83d",
    "\u202E",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("x".repeat(4096), "😀".repeat(2048)),
);
const user = fc.record({ id: anId, is_bot: fc.boolean(), first_name: words }, { requiredKeys: ["id", "first_name"] });
const chat = fc.oneof(
  fc.record({ id: anId, type: fc.constant("private"), first_name: words }),
  fc.record({
    id: anId.map((id) => -id),
    type: fc.constantFrom("group", "supergroup", "channel", "planet"),
    title: words,
  }),
);
const file = fc.record({ file_id: words, file_unique_id: words });
const buttons = fc.record({
  inline_keyboard: fc.array(fc.array(fc.record({ text: words, callback_data: words }), { maxLength: 2 }), {
    maxLength: 2,
  }),
});
const head = { message_id: anId, date: fc.nat(), from: user, chat };
const contents: Record<string, fc.Arbitrary<Json>> = {
  text: words,
  caption: words,
  photo: fc.array(file, { maxLength: 2 }),
  sticker: file,
  voice: file,
  document: file,
  location: fc.record({ latitude: fc.double({ noNaN: true }), longitude: fc.double({ noNaN: true }) }),
  contact: fc.record({ phone_number: words }),
  migrate_to_chat_id: anId,
  new_chat_members: fc.array(user, { maxLength: 2 }),
  reply_to_message: fc.record({ ...head, reply_markup: buttons }),
  something_new: words,
};
const message = fc
  .tuple(fc.record(head), fc.record(contents, { requiredKeys: [] }))
  .map(([start, content]): Fields => ({ ...start, ...content }));
const tap = fc.record({ id: words, from: user, data: words, message: fc.record({ ...head, reply_markup: buttons }) });
const status = fc.constantFrom("member", "kicked", "left", "administrator", "unheard");
const membership = fc.record({
  chat,
  from: user,
  date: fc.nat(),
  old_chat_member: fc.record({ status }),
  new_chat_member: fc.record({ status }),
});

/** Updates as Telegram could send them, of every kind it has and of kinds it has not. */
export const plausibleUpdate: fc.Arbitrary<Fields> = fc
  .tuple(
    anId,
    fc.oneof(
      fc.record({ message }),
      fc.record({ edited_message: message }),
      fc.record({ callback_query: tap }),
      fc.record({ my_chat_member: membership }),
      fc.record({ channel_post: message }),
      fc.record({ poll_of_tomorrow: fc.jsonValue().map((value) => value as Json) }),
    ),
  )
  .map(([update_id, content]): Fields => ({ update_id, ...content }));

const strange: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(null, true, 0, -1, 1e308, 0.5, "", "7", [], {}, [[null]]);

/** The same with fields missing or of another type, anywhere but in the update's own number. */
export const brokenUpdate: fc.Arbitrary<Fields> = fc
  .tuple(
    plausibleUpdate,
    fc.array(fc.tuple(fc.nat(), fc.option(strange, { nil: undefined })), { minLength: 1, maxLength: 4 }),
  )
  .map(([update, changes]) => {
    const broken = structuredClone(update);
    for (const [where, value] of changes) breakAt(broken, where, value);
    return broken;
  });

function breakAt(update: Fields, where: number, value: Json | undefined): void {
  const places = placesIn(update).filter(({ holder, key }) => holder !== update || key !== "update_id");
  const place = places[where % Math.max(1, places.length)];
  if (!place) return;
  if (value === undefined) delete place.holder[place.key];
  else place.holder[place.key] = value;
}

function placesIn(value: Json): { holder: Fields; key: string }[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key] ?? null)]);
}
