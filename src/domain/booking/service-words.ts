import { locales } from "../message/locale.ts";
import { simplify } from "../message/simplify.ts";
import type { BookableService } from "./service.ts";
import { openWords, otherTreatments, treatmentWords } from "./service-synonyms.ts";
import { mendTreatmentNames } from "./treatment-spelling.ts";

/** What of the offer a text speaks of. */
export interface ServiceMention<Service> {
  /** Those that fit best; one is understood, several are asked about. */
  services: Service[];
  /** It names a treatment that is not among the services. */
  notOffered: boolean;
}

/** "最近没刷酸没做医美", "haven't had any peels": what was not done is no wish for it. */
const notDone =
  /(?:没有?|未|冇)(?:在)?(?:做|打|刷|用|弄|去|碰)过?[^，,。；;、没未]*|\b(?:haven'?t|have not|never|hadn'?t) (?:had|done|been|got|used|tried)[^,.;]*|\bno recent [^,.;]*/g;

type Named = Pick<BookableService, "code" | "treatment" | "name">;

/** Points for a whole name outweigh any everyday word. */
const NAME = 100;
const CODE = 200;
/** A half point for the plain form of a treatment: "facial" is the basic one and not the calming one. */
const PLAIN = 0.5;

/** Finds the services that a customer's words mean: their codes, their names in any language, or everyday words for the treatment. */
export function understandService<Service extends Named>(
  text: string,
  services: readonly Service[],
): ServiceMention<Service> {
  const said = fold(text).replace(notDone, " ");
  const { fitting, points } = bestFit(said, services);
  const open = points < NAME ? fittingOpenWord(said, services, points) : [];
  if (open.length > 0) return { services: open, notOffered: false };
  if (points > 0) return { services: fitting, notOffered: false };
  return {
    services: [],
    notOffered: otherTreatments.test(said) || treatmentWords.some(([, words]) => words.test(said)),
  };
}

function bestFit<Service extends Named>(said: string, services: readonly Service[]) {
  const scored = services.map((service) => ({ service, points: pointsOf(said, service) }));
  const points = Math.max(0, ...scored.map((one) => one.points));
  const best = scored.filter((one) => one.points === points && points > 0);
  return { fitting: best.map((one) => one.service), points };
}

/** The services that a word such as "清洁" may mean, the likeliest first; none when her words say more than that word. */
function fittingOpenWord<Service extends Named>(said: string, services: readonly Service[], points: number): Service[] {
  const [found, treatments] = openWords.find(([words]) => words.test(said)) ?? [];
  const word = found?.exec(said)?.[0] ?? "";
  if (!treatments || points > weight(word) + PLAIN) return [];
  const rest = bestFit(said.replaceAll(word, " "), services);
  if (rest.points > 0) return rest.fitting;
  // "清洁护理" is called just that.
  const called = services.filter((one) => locales.some((locale) => bareName(one.name[locale]) === word));
  if (called.length > 0) return called;
  return treatments.flatMap((treatment) => {
    const given = services.filter((one) => one.treatment === treatment);
    const plain = given.filter((one) => one.code === treatment);
    return plain.length > 0 ? plain : given;
  });
}

function bareName(name: string): string {
  return fold(name)
    .replace(/护理|服务/g, "")
    .trim();
}

function pointsOf(said: string, service: Named): number {
  if (said.replace(/^svc_/, "") === service.code.toLowerCase()) return CODE;
  const named = locales
    .map((locale) => fold(service.name[locale]))
    .filter((name) => name !== "" && said.includes(name));
  if (named.length > 0) return NAME + Math.max(...named.map((name) => name.length));
  const plain = service.code === service.treatment ? PLAIN : 0;
  const word = Math.max(longestWord(said, service.treatment), partOfName(said, service.name));
  return word === 0 ? 0 : word + plain;
}

/** Words of many names that by themselves name no treatment: "my skin feels tight". */
const everyday: ReadonlySet<string> = new Set([
  "skin",
  "care",
  "body",
  "face",
  "deep",
  "light",
  "test",
  "hair",
  "blue",
  "with",
]);

/** A piece of the service's own name, one point less than the everyday word: two characters in a row of the Chinese one, the whole words of the English one. */
function partOfName(said: string, name: Named["name"]): number {
  const han = [name["zh-CN"], name["zh-TW"]].map((one) =>
    longestShared(said, fold(one).replace(/护理|服务|过敏|[^\u4e00-\u9fff]/g, "")),
  );
  const words = fold(name.en)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 4 && !everyday.has(word) && new RegExp(`\\b${word}\\b`).test(said));
  return Math.max(0, Math.max(...han, sum(words.map(weight))) - 1);
}

function sum(weights: readonly number[]): number {
  return weights.reduce((all, one) => all + one, 0);
}

function longestShared(said: string, name: string): number {
  for (let length = name.length; length >= 2; length--) {
    for (let at = 0; at + length <= name.length; at++) {
      const piece = name.slice(at, at + length);
      if (said.includes(piece)) return weight(piece);
    }
  }
  return 0;
}

/** How much of the text the treatment's everyday words cover; a Han character says as much as three letters. */
function longestWord(said: string, treatment: string): number {
  const words = treatmentWords.find(([code]) => code === treatment)?.[1];
  if (!words) return 0;
  const found = [...said.matchAll(new RegExp(words.source, "g"))].map(([word]) => weight(word));
  return Math.max(0, ...found);
}

function weight(word: string): number {
  return [...word].reduce((sum, char) => sum + (char > "\u2e80" ? 3 : 1), 0);
}

function fold(text: string): string {
  return mendTreatmentNames(simplify(text)).replace(/\s+/g, " ");
}

/** Whether words name any treatment, offered here or not. */
export function namesTreatment(text: string): boolean {
  const said = fold(text);
  return treatmentWords.some(([, words]) => words.test(said));
}

/** "The usual", "跟上次一样的": what she had last. */
export function asksForTheUsual(text: string): boolean {
  return /(跟|和|同|像|照)?(上次|上回|之前)(的)?(一样|那个|做的|的项目|同样)|老样子|照旧|(再|还)(约|来|做|订)?(一)?(次|个|回)?(一样|同样)的?|\b(same (again|thing|treatment|one)(?! (day|time|week|hour))|the usual|same as (last|before)|as last time|like last time|what i had last time)\b|^(the )?same( please| pls)?[.!]?$|^一样(的|吧)?[。!]?$/.test(
    fold(text),
  );
}

/** "那行吧，约周五", "ok then, friday": words that go on from what was just spoken of. */
export function goesOnFrom(text: string): boolean {
  return /^(那|那就|那行|行|好|好的|好吧|可以|嗯|ok|okay|cool|great|perfect|alright|all right|right|so|then|fine|lovely|sounds good|go on then|yes|yeah)(?![\u4e00-\u9fff]*(项目|别的|其他))([\s,，.。!！]|[\u4e00-\u9fff]|$)/.test(
    fold(text),
  );
}

/** "Book me in for that", "就约那个": words that point at what was just spoken of. */
export function pointsBack(text: string): boolean {
  return /那个|这个|那款|这款|那种|这种|呢个|果个|嗰个|就它|(约|订|做)它|刚(才|刚)?说的|再约|重新约|重约|rebook|book again|(那|这)一?个|\b(that|this)( one| treatment)?\b(?! (week|month|day|morning|afternoon|evening|mon|tue|wed|thu|fri|sat|sun))|\b(book|do|have|get|try|take) (it|one|them)\b|\bfor it\b/.test(
    fold(text),
  );
}
