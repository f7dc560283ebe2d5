import type { LocalText } from "../message/locale.ts";
import { type Line, phrase } from "../message/outgoing.ts";
import { localDate } from "../time/zone.ts";
import { messageLines } from "./evidence-messages.ts";

/** What a printed pack tells; the JSON beside it has every column. Instants are ISO texts in UTC. */
export interface EvidenceToPrint {
  salon: string;
  zone: string;
  customer: string;
  service: LocalText;
  startsAt: string;
  madeAt: string;
  madeBy: string;
  sections: Record<string, unknown[]>;
  hashes: Record<string, string>;
  hash: string;
}

export interface PrintedLine {
  style: "title" | "heading" | "text" | "small";
  line: Line;
  /** A small picture above the line: base64 of a JPEG. */
  picture?: string;
}

/** What a person reads first: the row's instant and its words; the rest of the row follows in small print. */
const shown: Record<string, { at: string; words: readonly string[] }> = {
  visit: {
    at: "startsAt",
    words: ["service", "beautician", "status", "products", "visitNotes", "skinOverride", "unsignedReason"],
  },
  customer: { at: "", words: ["name", "phone", "allergies"] },
  consents: { at: "givenAt", words: ["purpose", "version", "signedName", "shown", "withdrawnAt", "why"] },
  answers: { at: "createdAt", words: ["treatment", "status", "answers"] },
  record: { at: "at", words: ["reaction", "reactionWords", "planChange", "byName"] },
  products: { at: "at", words: ["name", "lot"] },
  photos: { at: "at", words: ["kind", "byName", "width", "height", "sha256"] },
  checkIns: { at: "sentAt", words: ["step", "status", "worst", "answers"] },
  packages: { at: "at", words: ["byName", "package"] },
  payments: { at: "createdAt", words: ["status", "amountMinor", "currency"] },
  chats: { at: "", words: ["channel", "id"] },
  cases: {
    at: "openedAt",
    words: ["number", "kind", "severity", "status", "words", "claimedByName", "outcome", "note"],
  },
  triage: { at: "createdAt", words: ["severity", "intent", "ruleVersion", "text", "reasons"] },
  reviews: { at: "at", words: ["kind", "shouldBe", "text", "note"] },
  deeds: { at: "at", words: ["actorKind", "actorName", "verb", "details"] },
};

/** The pack, line by line; labels are rendered in the reader's language, what was said stays as it was said. */
export function evidenceLines(pack: EvidenceToPrint): PrintedLine[] {
  const when = (instant: string) => ({ instant, zone: pack.zone, style: "dateTime" as const });
  const text = (line: Line): PrintedLine => ({ style: "text", line });
  const small = (line: Line): PrintedLine => ({ style: "small", line });
  return [
    { style: "title", line: phrase("evidence-title", { salon: pack.salon }) },
    text(
      phrase("evidence-visit-line", {
        ...{ customer: pack.customer, service: pack.service, when: when(pack.startsAt) },
        day: localDate(new Date(pack.startsAt), pack.zone),
      }),
    ),
    small(
      phrase("evidence-made", {
        ...{ when: when(pack.madeAt), who: pack.madeBy },
        day: localDate(new Date(pack.madeAt), pack.zone),
      }),
    ),
    small(phrase("evidence-hash", { hash: pack.hash })),
    small(phrase("evidence-unknown")),
    ...Object.entries(pack.sections).flatMap(([name, rows]) => [
      { style: "heading" as const, line: phrase(`evidence-${name}`) },
      ...(rows.length === 0
        ? [text(phrase("evidence-nothing"))]
        : rows.flatMap(
            (row) => messageLines(name, row, when) ?? [{ ...text(rowLine(name, row, when)), ...pictureOf(row) }],
          )),
      small({ literal: `SHA-256 ${pack.hashes[name] ?? ""}` }),
    ]),
  ];
}

function pictureOf(row: unknown): Pick<PrintedLine, "picture"> {
  const found = typeof row === "object" && row !== null && "thumbnail" in row ? row.thumbnail : null;
  return typeof found === "string" && found !== "" ? { picture: found } : {};
}

function rowLine(
  name: string,
  row: unknown,
  when: (instant: string) => { instant: string; zone: string; style: "dateTime" },
): Line {
  const values = new Map(typeof row === "object" && row !== null ? Object.entries(row) : []);
  const { at, words } = shown[name] ?? { at: "", words: [...values.keys()] };
  const told = words.map((word) => sayable(values.get(word))).filter((said) => said !== "");
  const instant = values.get(at);
  const said = told.join(" · ");
  return typeof instant === "string" ? phrase("evidence-row", { when: when(instant), said }) : { literal: said };
}

const inJsonOnly = ["id", "at", "buttons", "purpose", "attempts", "createdAt", "providerMessageId"];

function sayable(value: unknown): string {
  if (value === null || value === undefined || value === "" || value === "[]" || value === "{}") return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(sayable).join(", ");
  return Object.entries(value)
    .filter(([key]) => !inJsonOnly.includes(key))
    .map(([key, one]) => (key === "text" ? sayable(one) : `${key}: ${sayable(one)}`))
    .join(", ");
}
