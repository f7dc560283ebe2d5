import type { TreatmentContext } from "../treatment-context.ts";
import { withoutIdioms } from "../vocabulary/idioms.ts";
import { qualifiers } from "../vocabulary/qualifiers.ts";
import { type Site, sites } from "../vocabulary/sites.ts";
import { type Qualifier, type Symptom, symptoms } from "../vocabulary/symptoms.ts";
import { patternsOf, type Wording } from "../vocabulary/words.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { Finding, Reading } from "./reading.ts";
import { type ClauseText, standingOf } from "./standing.ts";

interface Match<Name> {
  name: Name;
  start: number;
  end: number;
}

function matcher<Name extends string>(entries: Record<Name, Wording>): (text: string) => Match<Name>[] {
  const names = Object.keys(entries).filter((name): name is Name => name in entries);
  const patterns = names.flatMap((name) => patternsOf(entries[name]).map((one) => ({ name, ...one })));
  const scripts = [...new Set(patterns.flatMap(({ needs }) => needs ?? []))];
  return (text) => {
    const absent = new Set(scripts.filter((script) => !script.test(text)));
    const found: Match<Name>[] = [];
    for (const { name, pattern, needs } of patterns) {
      if (needs === undefined || !absent.has(needs)) found.push(...placesOf(name, pattern, text));
    }
    return found;
  };
}

/** Hundreds of patterns are tried on each message, and most are not in it: `matchAll` would copy each of them first. */
function placesOf<Name>(name: Name, pattern: RegExp, text: string): readonly Match<Name>[] {
  if (text.search(pattern) === -1) return [];
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    name,
    start: index,
    end: index + words.length,
  }));
}

const matchSites = matcher(sites);
const matchSymptoms = matcher(symptoms);
const matchQualifiers = matcher(qualifiers);
const deniable: ReadonlySet<Qualifier> = new Set<Qualifier>(["worse", "severe", "spreading", "sudden", "ongoing"]);
const softening: ReadonlySet<Qualifier> = new Set<Qualifier>(["mild", "fine", "clear_course"]);

const lasting: ReadonlySet<Symptom> = new Set<Symptom>(["pregnant", "pacemaker", "risk_fact", "self_harm"]);

function mask(text: string, matches: readonly Match<string>[]): string {
  const letters = text.split("");
  for (const { start, end } of matches) letters.fill("□", start, end);
  return letters.join("");
}

function indexAt(clauses: readonly Clause[], position: number): number {
  const index = clauses.findIndex((clause) => position >= clause.start && position < clause.end);
  return index === -1 ? Math.max(0, clauses.length - 1) : index;
}

function byClause<Name>(clauses: readonly Clause[], matches: readonly Match<Name>[]): Set<Name>[] {
  const sets = clauses.map(() => new Set<Name>());
  for (const match of matches) sets[indexAt(clauses, match.start)]?.add(match.name);
  return sets;
}

/** The body parts a clause speaks of: its own, else those of the clause before, else of a following clause that names only a place. */
function sitesFor(named: readonly Set<Site>[], symptomatic: readonly Set<Symptom>[], index: number): Set<Site> {
  const own = named[index] ?? new Set<Site>();
  if (own.size > 0) return own;
  const before = named[index - 1] ?? new Set<Site>();
  if (before.size > 0) return before;
  const after = named[index + 1] ?? new Set<Site>();
  if (after.size > 0 && (symptomatic[index + 1]?.size ?? 0) === 0) return after;
  return named[index - 2] ?? new Set<Site>();
}

/** "It is on fire and it won't stop": a neighbouring clause without a symptom of its own may strengthen, never soften. */
function qualifiersFor(
  named: readonly Set<Qualifier>[],
  symptomatic: readonly Set<Symptom>[],
  index: number,
): Set<Qualifier> {
  const reaching = new Set(named[index]);
  for (const neighbour of [index - 1, index + 1]) {
    if ((symptomatic[neighbour]?.size ?? 1) > 0) continue;
    for (const qualifier of named[neighbour] ?? []) if (!softening.has(qualifier)) reaching.add(qualifier);
  }
  return reaching;
}

/** "没有红肿、疼痛、发热", "no redness, swelling or pain": bare members of a list share the denial that opened it. */
function withListsDenied(findings: readonly Finding[], clauses: readonly Clause[], masked: string): Finding[] {
  const denied = clauses.map((_, number) => {
    const here = findings.filter(({ clause }) => clause === number);
    return here.length > 0 && here.every(({ standing }) => standing === "denied");
  });
  for (const [number, { start, end, opening }] of clauses.entries()) {
    const words = masked.slice(start, end);
    const bare =
      opening === "、" ? /^[□· ]+$/.test(words) : opening === "," && /^[□· ]*(?:or|nor|或者?)[□· ]+$/.test(words);
    if (bare && denied[number - 1]) denied[number] = true;
  }
  return findings.map((finding) => (denied[finding.clause] ? { ...finding, standing: "denied" } : finding));
}

/** Reads a normalised message: clauses, body parts, symptoms with their standing, qualifiers. Knows no rule. */
export function read(text: string, context: TreatmentContext): Reading {
  const literal = withoutIdioms(text);
  const clauses = clausesOf(literal);
  const siteMatches = matchSites(literal);
  const symptomMatches = matchSymptoms(literal);
  const masked = mask(mask(literal, siteMatches), symptomMatches);
  const siteSets = byClause(clauses, siteMatches);
  const symptomSets = byClause(clauses, symptomMatches);
  const surroundings: ClauseText = { literal, masked, clauses, beforeAnyTreatment: context.day === undefined };
  const qualifierMatches = matchQualifiers(literal).filter(
    ({ name, start, end }) =>
      !deniable.has(name) || standingOf(surroundings, indexAt(clauses, start), start, end) === "present",
  );
  const qualifierSets = byClause<Qualifier>(clauses, qualifierMatches);
  const judged = symptomMatches.map(({ name, start, end }): Finding => {
    const clause = indexAt(clauses, start);
    return {
      symptom: name,
      standing: standingOf(surroundings, clause, start, end, lasting.has(name)),
      sites: sitesFor(siteSets, symptomSets, clause),
      qualifiers: qualifiersFor(qualifierSets, symptomSets, clause),
      clause,
      start,
      end,
      words: literal.slice(start, end).trim(),
    };
  });
  const findings = withListsDenied(judged, clauses, masked);
  return {
    text,
    clauses,
    findings,
    sitesByClause: siteSets,
    sites: new Set(siteMatches.map((match) => match.name)),
    qualifiers: new Set(qualifierMatches.map((match) => match.name)),
    context,
  };
}
