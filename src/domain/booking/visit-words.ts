import { simplify } from "../message/simplify.ts";
import type { BookableService } from "./service.ts";
import { understandService } from "./service-words.ts";

type Named = Pick<BookableService, "id" | "code" | "treatment" | "name">;

/** What stands between two services that are wished in one visit; "或" and "or" do not. */
const joint =
  /再加上?|外加|加上|加个|加一个|加|还有|以及|然后|顺便|连同|和|跟|与|、|[+＋&;；]|\b(and( then)?|plus|then|with|followed by|as well as)\b/;
const choosing = /哪个|哪一个|还是|或者|区别|\b(or|which|versus|vs|difference|better)\b/;
const adding =
  /再加|加上|加个|加一个|加做|外加|顺便|一起做|一块做|一并|\b(also|add|as well|too|on top|together with|plus|at the same time)\b/;

/** Several services in one breath, in the order in which they were said. */
export interface VisitMention<Service> {
  /** Those that are clear. */
  services: Service[];
  /** Of one more it is not clear which of these is meant; empty when all are clear. */
  among: Service[];
}

/** Finds the services of a visit with more than one, "清洁加补水一起做", "a facial and a brow tint together"; null when fewer than two are named. */
export function understandVisit<Service extends Named>(
  text: string,
  services: readonly Service[],
): VisitMention<Service> | null {
  const said = simplify(text);
  const naming = said
    .split(/[，,。.;；!！?？]/)
    .filter((clause) => understandService(clause, services).services.length > 0);
  if (naming.some((clause) => choosing.test(clause))) return null;
  const pieces = said.split(new RegExp(joint.source)).filter((piece) => piece !== undefined && piece.trim() !== "");
  const mentions = pieces.map((piece) => understandService(piece, services).services).filter((one) => one.length > 0);
  const clear = unique(mentions.flatMap((one) => (one.length === 1 ? one : [])));
  const open = mentions
    .filter((one) => one.length > 1)
    .map((one) => one.filter((each) => !clear.includes(each)))
    .filter((one) => one.length > 0);
  const [only, ...others] = open;
  if (only?.length === 1 && only[0] && others.length === 0) return { services: unique([...clear, only[0]]), among: [] };
  if (clear.length + open.length < 2 || others.length > 0) return null;
  return { services: clear, among: only ?? [] };
}

/** Whether words ask for one more service beside those that are chosen. */
export function addsService(text: string): boolean {
  return adding.test(simplify(text));
}

const dropping =
  /不要|不做|去掉|去除|拿掉|删掉|减掉|取消|算了|唔要|唔做|\b(drop|skip|without|leave out|leave off|remove|take (out|off)|no|not|forget|minus|don'?t (want|need))\b/;
const onlyThis = /只(做|要|约|想)|就(做|要|约)|净系|\b(just|only)\b/;

/** What is left of the chosen services after "drop the LED", "只做补水": null when her words leave out none of them. */
export function afterDropping<Service extends Named>(text: string, chosen: readonly Service[]): Service[] | null {
  const said = simplify(text);
  if (chosen.length < 2) return null;
  const clauses = said.split(/[，,。.;；!！]|\b(?:and|but)\b/).filter((clause) => clause.trim() !== "");
  const named = (words: RegExp) =>
    clauses.filter((clause) => words.test(clause)).flatMap((clause) => understandService(clause, chosen).services);
  const kept = onlyThis.test(said) ? named(onlyThis) : [];
  const left = kept.length > 0 ? kept : dropping.test(said) ? without(chosen, named(dropping)) : [...chosen];
  return left.length > 0 && left.length < chosen.length ? chosen.filter((one) => left.includes(one)) : null;
}

function without<Value>(all: readonly Value[], dropped: readonly Value[]): Value[] {
  return all.filter((one) => !dropped.includes(one));
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
