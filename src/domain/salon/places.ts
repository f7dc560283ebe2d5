/** The European Union's members: 112 works in all of them. */
const unionMembers = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
/** Places with a number of their own in emergency-numbers.ts. */
const withOwnNumber = "CN TW HK MO EU GB US SG JP KR".split(" ");

const places = new Set([...withOwnNumber, ...unionMembers]);

/** The code of a place whose emergency number we know ("uk" → "GB"), null for any other: a wrong number is worse than none. */
export function knownPlace(text: string): string | null {
  const code = text.trim().toUpperCase();
  const place = code === "UK" ? "GB" : code;
  return places.has(place) ? place : null;
}
