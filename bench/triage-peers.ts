import { atLeast, type Severity } from "../src/domain/triage/decision.ts";
import { triage } from "../src/domain/triage/triage.ts";
import { corpusFiles, fnv1a, keptAsideLines } from "../test/triage/corpus-split.ts";
import { type Labelled, type Share, shareOf } from "../test/triage/figures.ts";
import { learningLines } from "../test/triage/learning/learning-lines.ts";
import { withBars } from "./support/triage-peers/bars.ts";
import { fragments } from "./support/triage-peers/fragment-peer.ts";
import { nlpJs } from "./support/triage-peers/nlpjs-peer.ts";
import type { Believer, Peer } from "./support/triage-peers/peer.ts";
import { phrasePeers } from "./support/triage-peers/phrase-peer.ts";

/*
 * Our triage beside what one would build in its stead: lists of phrases, NLP.js, a logistic regression. All are judged on the
 * messages kept aside, of which only totals are printed. Run: npm run bench:triage-peers (some minutes, most of it learning).
 */

const told = learningLines();
const isApart = ({ text }: Labelled) => fnv1a(text) % 10 === 0;
const apart = told.filter(isApart);
const learned = told.filter((line) => !isApart(line));
const keptAside = corpusFiles.flatMap(keptAsideLines);
const allowed = { alarmed: 0.1, urgent: 0.02 };

interface Judged {
  label: Severity;
  severity: Severity;
  took: number;
}

async function judged({ judge }: Peer): Promise<Judged[]> {
  for (const line of apart.slice(0, 300)) await judge(line);
  const found: Judged[] = [];
  for (const line of keptAside) {
    const start = performance.now();
    const severity = await judge(line);
    found.push({ label: line.severity, severity, took: performance.now() - start });
  }
  return found;
}

function sharesOf(found: readonly Judged[]) {
  const urgent = found.filter(({ label }) => label === "urgent");
  const grave = found.filter(({ label }) => atLeast(label, "today"));
  const routine = found.filter(({ label }) => label === "routine");
  return {
    urgentAsUrgent: shareOf(urgent, ({ severity }) => severity === "urgent"),
    graveSeen: shareOf(grave, ({ severity }) => atLeast(severity, "today")),
    routineAlarmed: shareOf(routine, ({ severity }) => atLeast(severity, "today")),
    routineUrgent: shareOf(routine, ({ severity }) => severity === "urgent"),
  };
}

function show(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(19)).join(""));
}

const percent = ({ hits, of }: Share) => `${((100 * hits) / of).toFixed(1)} %`;

/** One row of the table; without the time for a second look at messages that a peer may remember. */
async function row(peer: Peer, timed = true) {
  const found = await judged(peer);
  const shares = sharesOf(found);
  const times = found.map(({ took }) => took).toSorted((a, b) => a - b);
  const median = `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(3)} ms`;
  show(peer.name, [...Object.values(shares).map(percent), timed ? median : ""]);
  return shares;
}

async function taught(teach: (lines: readonly Labelled[]) => Believer | Promise<Believer>): Promise<Believer> {
  const start = performance.now();
  const believer = await teach(learned);
  console.log(`${believer.name} has learned, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return believer;
}

const believers = [await taught(nlpJs), await taught(fragments)];

const count = (severity: Severity) => keptAside.filter((line) => line.severity === severity).length;
const counts = `${count("urgent")} urgent, ${count("today")} today, ${count("watch")} watch, ${count("routine")} routine`;
console.log(`\n${keptAside.length} messages kept aside: ${counts}\n`);
show("", ["urgent as urgent", "urgent/today seen", "routine alarmed", "routine as urgent", "median time"]);
const ours = await row({ name: "Afterglow", judge: (message) => triage(message).severity });
for (const peer of phrasePeers(learned)) await row(peer);
for (const believer of believers) await row(await withBars(believer, apart, allowed));

const part = ({ hits, of }: Share) => hits / of;
const asOurs = { alarmed: part(ours.routineAlarmed), urgent: part(ours.routineUrgent) };
for (const believer of believers) {
  const peer = await withBars(believer, keptAside, asOurs);
  await row({ ...peer, name: `${peer.name}, alarms as ours` }, false);
}

const learnedTexts = new Set(told.map(({ text }) => text));
const repeated = keptAside.filter(({ text }) => learnedTexts.has(text)).length;
console.log(`
How the figures were made: nothing was learned from the messages kept aside (${repeated} of them happen to repeat a text
for development word for word). Ours learned from all ${told.length} texts for development; NLP.js, the regression and the phrases of grave
messages from ${learned.length} of them, none left out for time. The other ${apart.length} set the bars of NLP.js and the regression: there
${100 * allowed.alarmed} % of the routine messages alarm and ${100 * allowed.urgent} % are called urgent, or as near as equal scores allow. "Alarms as ours": the bars are set on the messages kept
aside, which favours the peer, so that it raises as many false alarms there as ours does. All are told treatment and day
but for the phrases, which are looked for in the text alone. NLP.js is as it comes, with its English and with Chinese
words from Intl.Segmenter. Seen means called today or urgent.`);
