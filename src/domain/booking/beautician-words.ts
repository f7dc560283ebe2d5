import { simplify } from "../message/simplify.ts";
import { callings } from "./beautician-names.ts";

/** Whom a text asks for: one by id, anyone, or nobody is named. */
export type BeauticianMention =
  | { kind: "named"; staffId: string }
  | { kind: "any"; onlyPeople: boolean }
  /** Anybody but her. */
  | { kind: "not"; staffId: string }
  | { kind: "none" };

const anyone =
  /边个都|是但|冇所谓|随便|都行|都可以|谁都|哪位都|无所谓|不指定|没(有)?指定|没要求|任意|\b(any(one|body|\s+beautician)?|whoever|no preference|don'?t mind|doesn'?t matter|either)\b/;
/** These speak of people; "随便" may as well mean the day. */
const anyPerson = /边个都|谁都|哪位都|不指定|没(有)?指定|\b(anyone|anybody|any\s+beautician|whoever)\b/;
const sameAgain =
  /上次|老样子|还是(她|他|那位|原来)|(还|要|找|约|跟|等|只要)(她|他)(?!们|说|讲|一样)|原来(那个|那位|的老师)|同(一)?(个|位)(老师|美容师|人|小姐姐)|(别|其他)(的)?人(我)?(都)?(不要|不行|算了)|非(她|他)不可|\b(same (one|person|girl|lady|woman|guy|therapist|beautician|as)|as last time|again with|(want|with|see|have|prefer|keep|stick (with|to)|only|just) (her|him)|no ?(one|body) else)\b/;
/** "Her" may be whoever comes along. */
const notThePerson = /\b(?:her|his) (?!please|pls|again|then|if|on|for|at|instead|only)\w+/g;
const notAnyDay = /哪天都|什么时候都|几点都|时间都|\bany ?(time|day)\b/g;

/** "Not with Lin", "除了小林". */
const unwanted =
  /(?:不要|别(?:找|安排|给我)?|唔要|唔想要|不想要?|不想找|不找|除了|除咗)(?:跟|再|是)?[^，,。！!?？ ]{1,6}|\b(?:not|except|but not|anyone but|anybody but|other than|apart from|don'?t want|rather not)(?: with| have| see)? \w+( \w+)?/g;

/** Finds the beautician in a customer's words: by name, given name, nickname or surname, "same as last time", or "anyone". */
export function understandBeautician(
  text: string,
  staff: readonly { id: string; name: string }[],
  lastStaffId: string | null,
): BeauticianMention {
  const said = simplify(text);
  const only = namedIn(said, staff);
  if (only) return { kind: namedIn(said.replace(unwanted, " "), staff) ? "named" : "not", staffId: only.id };
  if (lastStaffId && sameAgain.test(said.replace(notThePerson, " ")) && staff.some((one) => one.id === lastStaffId)) {
    return { kind: "named", staffId: lastStaffId };
  }
  const open = said.replace(notAnyDay, " ");
  return anyone.test(open) ? { kind: "any", onlyPeople: anyPerson.test(open) } : { kind: "none" };
}

/** The one who is called so; of several that a nickname fits, nobody. */
function namedIn<Named extends { name: string }>(said: string, staff: readonly Named[]): Named | null {
  const called = staff.map((one) => ({ one, names: callings(one.name) }));
  for (const level of [0, 1, 2] as const) {
    const fitting = called.filter(({ names }) => names[level]?.test(said));
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0]?.one ?? null) : null;
  }
  return null;
}

const onlyAnyone =
  /^(?:(?:with )?(?:whoever|who ever|anyone|anybody|any of (?:them|you)|whichever)(?:'s| is| are|'re)?(?: (?:is|is the))?(?: (?:free|available|around|there|fine|ok|okay|good|works|first|then))*|随便谁|谁都(?:行|可以|好)|谁有空(?:都行|就谁)?|邊個都得|边个都得|誰都(?:行|可以)|隨便誰)(?:,? (?:please|pls|thanks))?[\s.!。！~]*$/i;

/** "Whoever is free" and nothing else: an answer to "with whom?", no call for a person. */
export function wantsAnybody(text: string): boolean {
  return onlyAnyone.test(text.trim().replace(/[’‘]/g, "'"));
}
