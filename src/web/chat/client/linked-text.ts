/** A piece of a message: words, a telephone number to tap, or an address to open. */
export type Piece =
  | { kind: "words"; text: string }
  | { kind: "phone"; text: string; number: string }
  | { kind: "address"; text: string };

const address = /https?:\/\/[^\s<>"'，。；！？、（）]+[^\s<>"'，。；！？、（）.,;:!?)]/gu;
/** Begins with +, 0, 1 or 4 and has at least seven digits: no price, no date. */
const phone = /(?<![\d-])(?:\+\d[\d -]{6,16}\d|[014]\d{1,3}[- ]?\d{3,4}[- ]?\d{3,4})(?![\d-])/g;
/** In a text about an emergency every number of three digits or more is there to be called. */
const anyNumber = /(?<![\d:.-])\+?\d[\d -]{1,16}\d(?![\d:.-])/g;

/** Cuts a line into what is read and what is tapped. */
export function linkedText(line: string, isSafety: boolean): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(address)) {
    pieces.push(...phonesIn(line.slice(end, match.index), isSafety), { kind: "address", text: match[0] });
    end = match.index + match[0].length;
  }
  return [...pieces, ...phonesIn(line.slice(end), isSafety)];
}

function phonesIn(text: string, isSafety: boolean): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(isSafety ? anyNumber : phone)) {
    const number = match[0].replaceAll(/[^+\d]/g, "");
    if (!isSafety && number.length < 8) continue;
    if (match.index > end) pieces.push({ kind: "words", text: text.slice(end, match.index) });
    pieces.push({ kind: "phone", text: match[0], number });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: "words", text: text.slice(end) });
  return pieces;
}
