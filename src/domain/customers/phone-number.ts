/** A phone number as it is dialled ("+8613812345678"), without spaces, dashes and the "(0)" that is not dialled from abroad; null when it cannot be one. */
export function readPhoneNumber(text: string): string | null {
  const dialled = text
    .normalize("NFKC")
    .replace(/^(\s*\+[\d\s]*)\(0\)/, "$1")
    .replace(/[\s().\-–—]/g, "");
  return /^\+?\d{5,15}$/.test(dialled) ? dialled : null;
}

/** Country codes of the places where customers of the salons live or come from; more may be added, the longest number still decides. */
const countryCodes = [
  "86",
  "886",
  "852",
  "853",
  "65",
  "60",
  "81",
  "82",
  "66",
  "44",
  "353",
  "49",
  "43",
  "41",
  "33",
  "34",
  "39",
  "31",
  "46",
  "61",
  "64",
  "1",
];
const SHORTEST_WITHIN = 8;

/** The ways the same number may have been written down: with or without country code and the 0 in front; itself first. */
export function phoneSpellings(number: string): string[] {
  const abroad = /^(?:\+|00)(\d+)$/.exec(number)?.[1];
  if (abroad === undefined) {
    const within = number.replace(/^0/, "");
    if (within.length < SHORTEST_WITHIN) return [number];
    return [number, ...countryCodes.flatMap((code) => [`+${code}${within}`, `00${code}${within}`])];
  }
  const code = countryCodes.find((one) => abroad.startsWith(one) && abroad.length - one.length >= SHORTEST_WITHIN);
  if (code === undefined) return [...new Set([number, `+${abroad}`, `00${abroad}`])];
  const within = abroad.slice(code.length);
  return [...new Set([number, `+${abroad}`, `00${abroad}`, within, `0${within}`])];
}
