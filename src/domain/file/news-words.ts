import { simplify } from "../message/simplify.ts";

const nothing =
  /^(?:都|暂时|目前|最近)?(?:没有?|没啥|没什么|无|还没)(?:有)?(?:新的?|什么|啥|特别的?|新)?(?:情况|变化|事|问题)?(?:的|了|呢|啊|哦)?$|^(?:一切|都|皮肤)?(?:都)?(?:照旧|老样子|一样|挺好|很好|还好|好着呢)(?:的|了)?$|^(?:no|nope|none|nothing(?: new| much| special)?|all (?:good|fine|the same)|same as (?:always|before|usual)|i'?m fine|no changes?|not really)$/;

/** Whether she says that nothing is new. */
export function saysNothingNew(text: string): boolean {
  return nothing.test(simplify(text));
}

const breakouts = /痘|粉刺|爆痘|闷痘|\b(?:breakouts?|breaking out|broke out|pimples?|acne|spots?)\b/;
const denied = /没有?|不|\b(?:no|not|without)\b/;

/** Whether she tells of breakouts. */
export function tellsOfBreakouts(text: string): boolean {
  const said = simplify(text);
  const found = breakouts.exec(said);
  return found !== null && !denied.test(said.slice(Math.max(0, found.index - 6), found.index));
}
