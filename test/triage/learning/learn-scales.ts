import { writeFileSync } from "node:fs";
import { packedNetwork } from "../../../src/domain/triage/hearing/packed-network.ts";
import { exampleOf, learn } from "./learn.ts";
import { learnNetwork, questions } from "./learn-network.ts";
import { learningLines } from "./learning-lines.ts";

/*
 * Writes weighing/learned.json and hearing/heard.json of src/domain/triage from the development messages, never from a kept-aside line. The same
 * messages give the same files, byte for byte. Run: npm run triage:learn (some ten minutes).
 */
function write(place: string, learned: unknown): void {
  writeFileSync(
    new URL(`../../../src/domain/triage/${place}`, import.meta.url),
    `${JSON.stringify(learned, null, 2)}\n`,
  );
}

const examples = learningLines().map(exampleOf);
write("weighing/learned.json", learn(examples));
const told = examples.map(({ heard, severity, intent, again }) => ({ heard, again, labels: [severity, intent] }));
write("hearing/heard.json", packedNetwork(learnNetwork(told, questions)));
