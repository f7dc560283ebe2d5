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
  if (choosing.test(said)) return null;
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

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
