import { writeFileSync } from "node:fs";
import { atLeast } from "../../src/domain/triage/decision.ts";
import { ruleVersion } from "../../src/domain/triage/rule-version.ts";
import { treatmentGroups } from "../../src/domain/triage/treatment-groups.ts";
import { type CorpusLine, corpusFiles, developmentLines, keptAsideLines } from "./corpus-split.ts";
import { developmentMessages } from "./development.ts";
import { figuresOf, judge, type Share, wilson } from "./figures.ts";
import { firstRuns } from "./first-runs.ts";

/*
 * Writes docs/triage-report.md. Of kept-aside lines only totals and ids leave this file, never a text.
 */

type Judged = ReturnType<typeof judge<CorpusLine>>;

const aside = judge(corpusFiles.flatMap(keptAsideLines));
const read = judge(corpusFiles.flatMap(developmentLines));

function cell(share: Share): string {
  if (share.of === 0) return "none";
  const [low, high] = wilson(share);
  return `${((100 * share.hits) / share.of).toFixed(1)} % (${share.hits} of ${share.of}; ${low.toFixed(0)}–${high.toFixed(0)})`;
}

function row(name: string, judged: Judged): string {
  const { urgentAsUrgent, urgentSeen, todaySeen, routineAlarmed, routineUrgent, intentRight } = figuresOf(judged);
  const shares = [urgentAsUrgent, urgentSeen, todaySeen, routineAlarmed, routineUrgent, intentRight];
  return `| ${name} | ${judged.length} | ${shares.map(cell).join(" | ")} |`;
}

const head = [
  "| | n | urgent called urgent | urgent seen by a human | today seen | routine alarmed | routine called urgent | intent right |",
  "|---|---|---|---|---|---|---|---|",
];

function tableBy(judged: Judged, namesOf: (line: CorpusLine) => readonly string[]): string[] {
  const names = [...new Set(judged.flatMap(({ line }) => namesOf(line)))].toSorted();
  return [
    ...head,
    ...names.map((name) =>
      row(
        name,
        judged.filter(({ line }) => namesOf(line).includes(name)),
      ),
    ),
  ];
}

function groupsOf({ treatment }: CorpusLine): string[] {
  if (treatment === undefined) return ["none known"];
  const codes = Object.entries(treatmentGroups).filter(([, members]) => members.some((code) => code === treatment));
  const shown = codes.map(([name]) => name).filter((name) => shownGroups.has(name));
  return shown.length > 0 ? shown : ["other"];
}

const shownGroups = new Set([
  "filler",
  "botulinum",
  "light",
  "heat",
  "peel",
  "needling",
  "eyework",
  "hair",
  "body",
  "hair_removal",
]);

function isMissed({ line, decision }: Judged[number]): boolean {
  if (line.severity === "urgent") return decision.severity !== "urgent";
  if (line.severity === "today") return !atLeast(decision.severity, "today");
  return line.severity === "routine" && atLeast(decision.severity, "today");
}

const missedAside = aside.filter(isMissed);
const missedRead = read.filter(isMissed);
const idsOf = (judged: Judged, severity: string) =>
  judged
    .filter(({ line }) => line.severity === severity)
    .map(({ line }) => line.id)
    .join(", ") || "none";

const report = [
  `# How well triage judges (rules ${ruleVersion})`,
  "",
  "Written by `npm run triage:report`; do not edit. **No clinician has reviewed the labels or the rules.** The labels are those of the",
  "[labelling guide](triage-labelling-guide.md), chosen to call too often rather than too seldom.",
  "",
  "## What the figures mean",
  "",
  "Independent writers, who had read the labelling guide and never the rules, wrote the corpus; each file is one hand. Kept aside are a third of the",
  "first four hands and the whole of `aside-2` to `aside-15`: nobody who works on the rules reads them, nothing is learned from them. **Only the",
  "kept-aside figures tell how triage does on messages that nobody here has seen.** Rules and scales have learned from the rest, so those figures",
  "prove nothing; they are here to list what is still missed. Each cell gives the share, the count, and the interval in which the true share lies",
  "with 95 % certainty (Wilson): zero misses of 30 still allows one miss in nine. The writers are language models told to write as many different",
  "customers; real customers may write otherwise.",
  "",
  "Goal: urgent called urgent at least 99 %, every one seen; today seen at least 97 %; routine alarmed at most 10 %, called urgent at most 2 %;",
  "intent right at least 90 %. **The goal is met for urgent messages called urgent, for `today`, for alarms on harmless messages and for intent. It is not met in two places**:",
  "of a thousand urgent messages five or six reach nobody by their words alone, and of the harmless messages, half of them written to be hard, three in a",
  "hundred are answered as an emergency. On the three hands of a day (`aside-9` to `aside-11`) each figure is worse, and on an ordinary inbox (`aside-14`, `aside-15`) eight in a hundred harmless messages are answered as an emergency. Check-ins, the silence rules and the menu stand",
  "behind the words for that reason.",
  "",
  "## How it is judged",
  "",
  "Rules read signs, body parts, qualifiers, negation, treatment and day, and name the danger. Two scales (`src/domain/triage/weighing`, multinomial",
  "regressions over fragments of speech, kinds of things and everything that the rules read; learned by `npm run triage:learn`) weigh the whole message.",
  "A small network (`src/domain/triage/hearing`) hears the words in their order and is asked with them. The verdict is of all; decisions 0022 and 0023 say why and what can never be weighed away.",
  "",
  "While rules 2026.12.1 were made, the totals of the first four hands, `aside-2` and `aside-3` were looked at about twenty times, and some bars were chosen",
  "by them. The bars of 2026.12.2 were found on ten hands that may be read, each judged by scales that had never heard it; `aside-4` was judged by the old",
  "rules, `aside-5` and `aside-6` for the first time by the new ones (see the first runs below). After that all totals were looked at about seven times,",
  "while wishes to book, short words and the weight of a single sentence were mended.",
  "",
  "For 2026.12.3 how the severity scale is learned was chosen on seven left-out hands that may be read, its bars on thirteen; the totals of all that is kept",
  "aside were then looked at about eight times, and the bars for an emergency moved twice with them in sight (from 99.3 % called urgent and 4.5 % false to what stands below). No",
  "text kept aside was ever read. `aside-7` and `aside-8` are harder than the hands before: the first runs say what the rules of the day before gave on them.",
  "",
  "2026.12.4 has the scales and nearly all bars of 2026.12.3. `aside-9` to `aside-11` came after those: their first runs below are what triage does on hands it never",
  "heard. With them in the count, 98.9 instead of 99.1 of 100 emergencies are called urgent. Other bars were tried with all totals in sight, about thirty times, and given",
  "up; so was learning from 9,400 further messages: short everyday words were then taken for emergencies.",
  "",
  "2026.12.5 adds the network, one bar for nearly everything, and 7,164 messages of five hands to learn from, on which the bars had been found with scales and a network that had not heard them. The totals of all that was",
  "kept aside were looked at about twenty-five times: to confirm the network's share, and to choose the bars for an emergency (0.15 of 0.15 to 0.25, and 0.21 where the rules expect what she tells). `aside-12` and `aside-13` were written meanwhile and judged",
  "after that choice; two bars were then moved by the conversations that are tested (with them in sight 99.0 instead of 99.1 of 100 emergencies). The writer of `aside-12` says that she had seen a note on two everyday sentences that were called urgent, and thirty lines of another hand; `aside-13` saw nothing.",
  "",
  "2026.12.6 follows from a first run that went badly: on two new hands that write what an inbox holds on an ordinary day (`aside-14`, `aside-15`) 2026.12.5 missed none of 196 emergencies and called",
  "14 of 100 harmless messages an emergency, most of them an area, a joke, somebody else's illness, a note for the file. Ten hands of such lines and one of emergencies told in passing (5,800 messages) are learned from; every",
  "everyday line is learned as said after treatments too, and one in four messages amid other talk. The bars were chosen again with the totals of all that is kept aside in sight, `aside-14` and `aside-15` among them, some eight times.",
  "",
  "The 9,808 messages kept aside until then were labelled a second time by six readers who knew the guide, the treatment and the day, and neither the first label nor",
  "what triage says: 9,709 severities (99.0 %) are the same, no urgent one was read as harmless and no harmless one as urgent; of the intents 9,441 (96.3 %).",
  "",
  "## Kept aside",
  "",
  ...head,
  row("**all**", aside),
  ...corpusFiles
    .filter((file) => keptAsideLines(file).length > 0)
    .map((file) => row(file, judge(keptAsideLines(file)))),
  "",
  "### by language",
  "",
  ...tableBy(aside, ({ locale }) => [locale]),
  "",
  "### by treatment group",
  "",
  ...tableBy(aside, groupsOf),
  "",
  "### by kind of trap",
  "",
  ...tableBy(aside, ({ kind }) => [kind]),
  "",
  "### ids of what is judged wrongly",
  "",
  ...["urgent", "today", "routine"].map((severity) => `- ${severity}: ${idsOf(missedAside, severity)}`),
  "",
  "## First runs",
  "",
  "What each batch gave the first time it was judged, before any rule was touched for it: the honest figures of that day's rules.",
  "",
  "| batch | n | rules | urgent called urgent | urgent seen | today seen | routine alarmed | routine called urgent | intent right |",
  "|---|---|---|---|---|---|---|---|---|",
  ...firstRuns.map(
    ({ batch, n, rules, shares }) =>
      `| ${batch} | ${n} | ${rules} | ${shares.map((share) => cell(share)).join(" | ")} |`,
  ),
  "",
  "## Development (seen by the rules)",
  "",
  ...head,
  row("**corpus**", read),
  ...corpusFiles
    .filter((file) => developmentLines(file).length > 0)
    .map((file) => row(file, judge(developmentLines(file)))),
  row(
    "development.jsonl",
    judge(
      developmentMessages().map((message) => ({
        ...message,
        id: "",
        locale: "",
        kind: "",
        intent: message.intent ?? "other",
      })),
    ),
  ),
  "",
  "### every development message that is judged wrongly",
  "",
  ...missedRead.map(
    ({ line, decision }) =>
      `- ${line.id} is ${line.severity}, judged ${decision.severity}: ${line.text.replaceAll("\n", " ")}`,
  ),
  "",
];
writeFileSync(new URL("../../docs/triage-report.md", import.meta.url), report.join("\n"));
