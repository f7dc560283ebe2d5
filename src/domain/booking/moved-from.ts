import { simplify } from "../message/simplify.ts";

const target =
  /(?:改|挪|换|调|移|推迟|延|提前|约|放|推|搬)(?:到|成|为|去|至)|换(?=(?:下|这|本)?(?:周|星期|礼拜))|\b(?:to|until|till|til|onto|for|instead on)(?= (?:the |this |next |a |around |about |like |maybe )*(?:mon|tue|wed|thu|fri|sat|sun|\d|half|quarter|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|tomorrow|today|afternoon|morning|evening|another|later|early|late))/g;

/**
 * "Move Friday's to Sunday", 周五那个改到周日: the words before the new time speak of the visit as it is, those after it of where it shall go;
 * null when the words name no such turn.
 */
export function movedFrom(text: string): { visit: string; wish: string } | null {
  const said = simplify(text);
  const found = [...said.matchAll(target)].at(-1);
  if (!found || found.index === undefined) return null;
  return { visit: said.slice(0, found.index), wish: said.slice(found.index + found[0].length) };
}
