import type { LocalText } from "../message/locale.ts";
import { type Line, phrase } from "../message/outgoing.ts";
import { localDate, localTime } from "../time/zone.ts";
import { answerLines } from "./evidence-answers.ts";
import { printed } from "./evidence-columns.ts";
import { messageLines } from "./evidence-messages.ts";
import { allOf, type Knows, type When } from "./evidence-words.ts";

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

/** The pack, line by line; codes and labels in the reader's language, what was said stays as it was said. Of what there is nothing, one line at the end. */
export function evidenceLines(pack: EvidenceToPrint, knows: Knows): PrintedLine[] {
  const when = instantIn(pack.zone);
  const said = (instant: string) => ({ instant, zone: pack.zone, style: "dateTime" as const });
  const text = (line: Line): PrintedLine => ({ style: "text", line });
  const small = (line: Line): PrintedLine => ({ style: "small", line });
  const sections = Object.entries(pack.sections);
  const empty = sections.filter(([, rows]) => rows.length === 0).map(([name]) => phrase(`evidence-${name}`));
  return [
    { style: "title", line: phrase("evidence-title", { salon: pack.salon }) },
    text(
      phrase("evidence-visit-line", {
        ...{ customer: pack.customer, service: pack.service, when: said(pack.startsAt) },
        day: localDate(new Date(pack.startsAt), pack.zone),
      }),
    ),
    small(
      phrase("evidence-made", {
        ...{ when: said(pack.madeAt), who: pack.madeBy },
        day: localDate(new Date(pack.madeAt), pack.zone),
      }),
    ),
    small(phrase("evidence-hash", { hash: pack.hash })),
    small(phrase("evidence-unknown")),
    ...sections.flatMap(([name, rows]) =>
      rows.length === 0
        ? []
        : [
            { style: "heading" as const, line: phrase(`evidence-${name}`) },
            ...rows.flatMap((row) => messageLines(name, row, when) ?? rowLines(name, row, { knows, when })),
            small({ literal: `SHA-256 ${pack.hashes[name] ?? ""}` }),
          ],
    ),
    ...(empty.length > 0 ? [{ style: "heading" as const, line: phrase("evidence-nothing") }, text(allOf(empty))] : []),
  ];
}

/** With its year, because a dispute may come years later. */
function instantIn(zone: string): When {
  return (instant) => {
    const at = new Date(instant);
    return `${localDate(at, zone)} ${localTime(at, zone)}`;
  };
}

function rowLines(name: string, row: unknown, tools: { knows: Knows; when: When }): PrintedLine[] {
  const values = new Map<string, unknown>(typeof row === "object" && row !== null ? Object.entries(row) : []);
  const { at, columns } = printed[name] ?? { at: "", columns: [] };
  const told = columns.flatMap(([column, read]) => read(values.get(column), values, tools) ?? []);
  const instant = values.get(at);
  const head: Line[] = typeof instant === "string" ? [{ literal: tools.when(instant) }] : [];
  const first: PrintedLine = { style: "text", line: allOf([...head, ...told]), ...pictureOf(values) };
  const below = name === "answers" ? answerLines(values, tools) : [];
  return [first, ...below.map((line): PrintedLine => ({ style: "text", line }))];
}

function pictureOf(row: ReadonlyMap<string, unknown>): Pick<PrintedLine, "picture"> {
  const found = row.get("thumbnail");
  return typeof found === "string" && found !== "" ? { picture: found } : {};
}
