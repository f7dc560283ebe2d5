const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const RUN = /[零〇一二两三四五六七八九十百千]+/g;
const WEEKDAY = /(周|星期|礼拜|拜)([一二三四五六七八九])([一二三四五六]{0,2})(?![次回趟遍])(?=(.?))/g;
const UNIT_AFTER = /[点號号日月:时个天次刻十]/;

/** Writes Chinese numerals in digits; numbers that stand for either or about (两三点) are joined with "&". */
export function hanNumbersToDigits(text: string): string {
  return text
    .replaceAll("廿", "二十")
    .replaceAll("卅", "三十")
    .replace(WEEKDAY, weekdayDigits)
    .replace(RUN, digitsOfRun);
}

/** 周三十点 is Wednesday at ten, not the thirtieth of anything: the weekday takes one numeral only, unless 周一二 lists several. */
function weekdayDigits(_whole: string, word: string, day: string, more: string, next: string): string {
  const days = [day, ...more];
  const rising = days.every((one, i) => i === 0 || numberOf(one) > numberOf(days[i - 1] ?? ""));
  if (more && rising && !UNIT_AFTER.test(next)) return `${word}${days.map(numberOf).join("&")} `;
  return `${word}${numberOf(day)} ${more}`;
}

function digitsOfRun(run: string): string {
  if (/[百千]/.test(run)) return String(sumOf(run));
  if (!run.includes("十") && (/[零〇]/.test(run) || run.length > 2)) return [...run].map(numberOf).join("");
  const numbers: number[] = [];
  for (const [piece] of run.matchAll(/[一二两三四五六七八九]?十[一二三四五六七八九]?|[零〇一二两三四五六七八九]/g)) {
    const before = numbers.at(-1) ?? 0;
    // 十一二 is eleven or twelve: a numeral behind a ten keeps the ten.
    numbers.push(
      piece.length === 1 && piece !== "十" && before > 10 ? before - (before % 10) + numberOf(piece) : sumOf(piece),
    );
  }
  return numbers.join("&");
}

function sumOf(run: string): number {
  let sum = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  for (const character of run) {
    const unit = UNITS[character];
    if (unit === undefined) {
      digit = numberOf(character);
      if (digit === 0) lastUnit = 10;
      continue;
    }
    sum += (digit ?? 1) * unit;
    lastUnit = unit;
    digit = null;
  }
  // 三百八 is 380: a last numeral counts in the next smaller unit.
  return sum + (digit ?? 0) * (lastUnit > 10 ? lastUnit / 10 : 1);
}

function numberOf(character: string): number {
  return DIGITS[character] ?? 0;
}
