/** A country whose calendar of holidays is known; null is none of them. */
export type Region = "GB" | "US" | "HK" | "TW" | "AU" | "SG" | null;

const ZONES: [RegExp, Region][] = [
  [/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$/, "GB"],
  [
    /^(US\/.+|America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana\/.+|Kentucky\/.+)|Pacific\/Honolulu)$/,
    "US",
  ],
  [/^Asia\/Hong_Kong$/, "HK"],
  [/^Australia\//, "AU"],
  [/^Asia\/Taipei$/, "TW"],
  [/^Asia\/Singapore$/, "SG"],
];

const COUNTRIES = ["GB", "US", "HK", "TW", "AU", "SG"] as const;

/** The country of the salon by its zone, else of the customer by her language. */
export function regionOf(zone: string, locale: string): Region {
  const byZone = ZONES.find(([pattern]) => pattern.test(zone))?.[1];
  if (byZone) return byZone;
  const country = locale.split("-").at(-1)?.toUpperCase();
  return COUNTRIES.find((known) => known === country) ?? null;
}
