interface EmergencyNumber {
  place: string;
  ems: string;
  /** Absent where no crisis line is known to us: the emergency number stands in. */
  crisis?: string;
}

/**
 * Ambulance numbers and crisis lines by place. Sourced in the clinical facts: CN 120, HK 999, CN 12356, TW 1925, HK 18111.
 * Unsourced, commonly known: TW 119, MO 999, EU 112, GB 999, US 911, SG 995, JP 119, KR 119, US 988, GB 116 123.
 */
const numbers: readonly EmergencyNumber[] = [
  { place: "CN", ems: "120", crisis: "12356" },
  { place: "TW", ems: "119", crisis: "1925" },
  { place: "HK", ems: "999", crisis: "18111" },
  { place: "MO", ems: "999" },
  { place: "EU", ems: "112" },
  { place: "GB", ems: "999", crisis: "116 123" },
  { place: "US", ems: "911", crisis: "988" },
  { place: "SG", ems: "995" },
  { place: "JP", ems: "119" },
  { place: "KR", ems: "119" },
];

const byPlace = new Map(numbers.map((entry) => [entry.place, entry]));

/** The ambulance number (and crisis line, where known) of a place code such as CN or HK; 112 for a place we do not know. */
export function emergencyNumber(place: string): EmergencyNumber {
  const code = place.trim().toUpperCase();
  return byPlace.get(code === "UK" ? "GB" : code) ?? { place: code, ems: "112" };
}
