import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import { atLeast, type Severity } from "../../../src/domain/triage/decision.ts";
import type { Labelled } from "../../../test/triage/figures.ts";
import type { Peer } from "./peer.ts";

interface Phrase {
  phrase: string;
  severity: Severity;
}

function severityNamed(name: string): Severity {
  return name === "urgent" || name === "today" ? name : "watch";
}

const flags = redFlags.map((flag) => ({ ...flag, severity: severityNamed(flag.severity) }));

const whole: Phrase[] = flags.flatMap(({ severity, zhPhrases, enPhrases }) =>
  [...zhPhrases, ...enPhrases].map((phrase) => ({ phrase: phrase.toLowerCase(), severity })),
);

const stems: Phrase[] = flags.flatMap(({ severity, stems: found }) =>
  [...(found?.zh ?? []), ...(found?.en ?? [])].map((phrase) => ({ phrase: phrase.toLowerCase(), severity })),
);

function plain(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}

function searching(name: string, phrases: readonly Phrase[]): Peer {
  const gravestFirst = phrases.toSorted(
    (a, b) => Number(atLeast(b.severity, a.severity)) - Number(atLeast(a.severity, b.severity)),
  );
  return {
    name: `${name} (${phrases.length})`,
    judge({ text }) {
      const said = plain(text);
      return gravestFirst.find(({ phrase }) => said.includes(phrase))?.severity ?? "routine";
    },
  };
}

/** Two or three English words, three to five Chinese characters. */
function phrasesIn(text: string): Set<string> {
  const said = plain(text);
  const words = said.match(/[a-z']+/g) ?? [];
  const found = new Set(words.flatMap((_, at) => [2, 3].map((count) => words.slice(at, at + count).join(" "))));
  for (const [run] of said.matchAll(/\p{Script=Han}+/gu)) {
    for (let at = 0; at + 3 <= run.length; at++) for (const length of [3, 4, 5]) found.add(run.slice(at, at + length));
  }
  return found;
}

/** A phrase is taken over when this many messages say it and this share of them is that grave. */
const taken = { messages: 8, share: 0.95 };

function collected(lines: readonly Labelled[]): Phrase[] {
  const uses = new Map<string, { all: number; urgent: number; seen: number }>();
  for (const { text, severity } of lines) {
    for (const phrase of phrasesIn(text)) {
      const { all, urgent, seen } = uses.get(phrase) ?? { all: 0, urgent: 0, seen: 0 };
      const next = { all: all + 1, urgent: urgent + Number(severity === "urgent") };
      uses.set(phrase, { ...next, seen: seen + Number(atLeast(severity, "today")) });
    }
  }
  return [...uses].flatMap(([phrase, { all, urgent, seen }]): Phrase[] => {
    if (all < taken.messages || seen < taken.share * all) return [];
    return [{ phrase, severity: urgent >= taken.share * all ? "urgent" : "today" }];
  });
}

/** Lists of phrases, as most bots have one: the examples of the red-flag table, its word stems too, and what grave messages share. */
export function phrasePeers(lines: readonly Labelled[]): Peer[] {
  return [
    searching("phrases of the red flags", whole),
    searching("… with their word stems", [...whole, ...stems]),
    searching("phrases of grave messages", collected(lines)),
  ];
}
