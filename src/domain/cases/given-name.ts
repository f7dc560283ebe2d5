const DOUBLE_SURNAMES = [
  "欧阳",
  "歐陽",
  "司马",
  "司馬",
  "上官",
  "诸葛",
  "諸葛",
  "夏侯",
  "皇甫",
  "尉迟",
  "慕容",
  "司徒",
];

/** What staff call a customer where others may read along: "王小美" → "小美", "Anna Berg" → "Anna". */
export function givenName(name: string): string {
  const trimmed = name.trim();
  if (!/^\p{Script=Han}{3,4}$/u.test(trimmed)) return trimmed.split(/\s+/)[0] ?? trimmed;
  const surname = DOUBLE_SURNAMES.find((double) => trimmed.startsWith(double)) ?? trimmed.slice(0, 1);
  return trimmed.slice(surname.length);
}
