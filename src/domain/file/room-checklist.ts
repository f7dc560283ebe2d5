import { type Phrase, phrase } from "../message/outgoing.ts";
import type { Fact } from "./fact.ts";

/** The salon's documents ask for 25–26 ℃ (S0.15); a customer who likes it otherwise gets a degree more or less. */
const degrees: Record<string, string> = { warm: "26–27", medium: "25–26", cool: "24–25" };

/** What is made ready in the room before she comes, with what she likes in its place. */
export function roomChecklist(comfort: readonly Pick<Fact, "kind" | "value">[]): Phrase[] {
  const liked = (kind: Fact["kind"]) => comfort.find((fact) => fact.kind === kind)?.value ?? "";
  const wish = (kind: Fact["kind"], usual: string) => phrase(`prep-room-${kind}-${liked(kind) || usual}`);
  return [
    phrase("prep-room-disinfect"),
    phrase("prep-room-sheet"),
    phrase("prep-room-temperature", { degrees: degrees[liked("temperature")] ?? degrees.medium ?? "" }),
    wish("scent", "light"),
    wish("music", "soft"),
    wish("light", "normal"),
    ...(liked("humidity") === "humid" ? [phrase("prep-room-humidifier")] : []),
  ];
}
