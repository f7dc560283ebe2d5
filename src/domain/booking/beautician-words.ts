import { simplify } from "../message/simplify.ts";

/** Whom a text asks for: one by id, anyone, or nobody is named. */
export type BeauticianMention =
  | { kind: "named"; staffId: string }
  | { kind: "any"; onlyPeople: boolean }
  | { kind: "none" };

const anyone =
  /边个都|是但|冇所谓|随便|都行|都可以|谁都|哪位都|无所谓|不指定|没(有)?指定|没要求|任意|\b(any(one|body|\s+beautician)?|whoever|no preference|don'?t mind|doesn'?t matter|either)\b/;
/** These speak of people; "随便" may as well mean the day. */
const anyPerson = /边个都|谁都|哪位都|不指定|没(有)?指定|\b(anyone|anybody|any\s+beautician|whoever)\b/;
const sameAgain = /上次|老样子|还是她|还找她|\b(same (one|person|beautician|as)|as last time|again with)\b/;
const notAnyDay = /哪天都|什么时候都|几点都|时间都|\bany ?(time|day)\b/g;

/** Finds the beautician in a customer's words: by name or given name, "same as last time", or "anyone". */
export function understandBeautician(
  text: string,
  staff: readonly { id: string; name: string }[],
  lastStaffId: string | null,
): BeauticianMention {
  const said = fold(text);
  const named = staff.filter((one) => callings(one.name).some((calling) => mentions(said, calling)));
  const [only] = named;
  if (only && named.length === 1) return { kind: "named", staffId: only.id };
  if (lastStaffId && sameAgain.test(said) && staff.some((one) => one.id === lastStaffId)) {
    return { kind: "named", staffId: lastStaffId };
  }
  const open = said.replace(notAnyDay, " ");
  return anyone.test(open) ? { kind: "any", onlyPeople: anyPerson.test(open) } : { kind: "none" };
}

/** 林知夏 is also called 知夏; "Anna Miller" is also called Anna. */
function callings(name: string): string[] {
  const folded = fold(name);
  if (/^[\u4e00-\u9fff]{3,4}$/.test(folded)) return [folded, folded.slice(-2)];
  return [folded, folded.split(" ")[0] ?? folded].filter((calling) => calling.length >= 2);
}

function mentions(said: string, calling: string): boolean {
  if (/[\u4e00-\u9fff]/.test(calling)) return said.includes(calling);
  const plain = calling.replace(/[^\p{L}\p{N} ]/gu, "");
  return plain !== "" && ` ${said.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${plain} `);
}

function fold(text: string): string {
  return simplify(text);
}

const onlyAnyone =
  /^(?:(?:with )?(?:whoever|who ever|anyone|anybody|any of (?:them|you)|whichever)(?:'s| is| are|'re)?(?: (?:is|is the))?(?: (?:free|available|around|there|fine|ok|okay|good|works|first|then))*|随便谁|谁都(?:行|可以|好)|谁有空(?:都行|就谁)?|邊個都得|边个都得|誰都(?:行|可以)|隨便誰)(?:,? (?:please|pls|thanks))?[\s.!。！~]*$/i;

/** "Whoever is free" and nothing else: an answer to "with whom?", no call for a person. */
export function wantsAnybody(text: string): boolean {
  return onlyAnyone.test(text.trim().replace(/[’‘]/g, "'"));
}
