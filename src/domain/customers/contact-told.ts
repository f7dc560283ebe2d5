import { isChineseName } from "../booking/beautician-names.ts";
import { readPhoneNumber } from "./phone-number.ts";

/** What somebody tells of how she is called and reached, and what else she says. */
export interface ContactTold {
  phone: string;
  /** As she writes it; null when she gives only the number. */
  name: string | null;
  rest: string;
}

const figures = /\+?\d[\d\s().\-–—]{6,18}\d/;
const day = /\b20\d\d[-./]\d|\d:\d/;
/** Her mother's number is not hers. */
const others =
  /[她他佢]|我(的|家)?(妈|媽|爸|女儿|女兒|儿子|兒子|老公|老婆|姐|妹|朋友|闺蜜|閨蜜)|\b(her|his|their|she|he|my (mum|mom|dad|daughter|son|husband|wife|friend|sister))\b/i;
const numberWords =
  /(我的?)?(手机号?|手機號?|电话号?码?|電話號?碼?|號碼|号码|联系方式)(是|[:：])?|\b(and )?(my |the )?(phone|mobile|cell|tel(ephone)?|number)\b( number)?( is|'s)?\.?[:：]?/gi;
const latin = "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|da|la|al)){0,3}";
const introduced: readonly RegExp[] = [
  /(?:我的?名字[是叫]|我叫|叫我|我是|姓名[是:：]?|本人)\s*(?<name>\p{Script=Han}{1,4}?)(?=就行|就好|就可以|[\s，,。.!！、]|$)/u,
  new RegExp(`\\b(?:[Mm]y name(?:'s| is)?|name(?:'s| is)?|i am|i'm|this is|it's|call me)[:：]? (?<name>${latin})`, "u"),
];
const alone = new RegExp(`^(?:\\p{Script=Han}{1,4}|${latin}|\\p{Ll}[\\p{L}'’-]+(?: \\p{Ll}[\\p{L}'’-]+)?)$`, "u");
/** Words of one or two that stand beside a number and are no name. */
const noName =
  /^(是|好|好的|对|可以|没问题|你好|谢谢|ok|okay|yes|yep|sure|thanks|thank you|hi|hello|call me|perfect|great|fine|please|here|打我|找我|换号了?|新号码?|.*[是我号了吗的])$/i;

/** "Ana Ruiz, 07700 900123", "徐曼13501234567", 叫我圆圆就行: the number and the name that she gives of herself; null without a number, or where it is somebody else's. */
export function contactTold(text: string): ContactTold | null {
  const said = text.replace(/[０-９＋]/g, (sign) => sign.normalize("NFKC"));
  const found = figures.exec(said);
  if (!found || day.test(found[0]) || others.test(said)) return null;
  const phone = readPhoneNumber(found[0]);
  if (!phone || phone.replace("+", "").length < 8) return null;
  const words = said.replace(found[0], "\n").replace(numberWords, " ");
  const named = introduced.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  if (named?.groups?.name) {
    return {
      phone,
      name: named.groups.name.trim(),
      rest: tidy(words.replace(named[0], " ").replace(/就行|就好/, " ")),
    };
  }
  const pieces = words.split(/([\n，,。.!！;；、]\s*|\s*\n\s*)/);
  const at = pieces.findIndex(
    (piece) => alone.test(piece.trim()) && !noName.test(piece.trim()) && beside(pieces, piece),
  );
  const name = at < 0 ? null : (pieces[at]?.trim() ?? null);
  return { phone, name, rest: tidy(pieces.filter((_, index) => index !== at).join("")) };
}

/** What is told rather than called: "白了", "麻了". */
const report = /[了的肿腫痛疼痒癢麻烂爛破晕暈起流]$/;

/** Whether all she says is a Chinese name and her number: "王小红 13812345678" tells of no redness. */
export function isOnlyNameAndNumber({ name, rest }: ContactTold): boolean {
  return rest === "" && name !== null && isChineseName(name) && !report.test(name);
}

/** A name stands next to the number: before it or after it, with nothing but signs between. */
function beside(pieces: readonly string[], piece: string): boolean {
  const words = pieces.map((one) => (one.includes("\n") ? "\n" : one.replace(/[\s，,。.!！;；、]/g, "")));
  const kept = words.map((one, index) => ({ one, index })).filter(({ one }) => one !== "");
  const here = kept.findIndex(({ index }) => pieces[index] === piece);
  return kept[here - 1]?.one === "\n" || kept[here + 1]?.one === "\n";
}

function tidy(text: string): string {
  return text
    .replace(/[\s\n]+/g, " ")
    .replace(/^[\s，,。.!！;；、:：]+|[\s，,;；、:：]+$/g, "")
    .trim();
}

/** Whether a file still has the name that the chat gave it, "Guest 1234". */
export function isGuestName(name: string): boolean {
  return /^(guest|访客|訪客)( \d{4})?$/i.test(name.trim());
}
