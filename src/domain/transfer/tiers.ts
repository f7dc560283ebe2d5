import { simplify } from "../message/simplify.ts";

/** The tiers as salons call them, from none to the highest. */
const called: readonly (readonly string[])[] = [
  ["0", "无", "普通", "普通会员", "普卡", "none", "standard", "regular"],
  ["1", "银", "银卡", "银卡会员", "白银", "silver"],
  ["2", "金", "金卡", "金卡会员", "黄金", "gold"],
  ["3", "白金", "白金卡", "白金卡会员", "铂金", "铂金卡", "钻石", "钻石卡", "platinum", "diamond"],
];

/** The tier (0 to 3) that a cell of a table names, by its number or by what salons call it; null for anything else. */
export function readTier(cell: string): number | null {
  const words = simplify(cell).trim();
  const found = called.findIndex((names) => names.includes(words));
  return found < 0 ? null : found;
}
