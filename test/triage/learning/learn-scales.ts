import { writeFileSync } from "node:fs";
import { exampleOf, learn } from "./learn.ts";
import { learningLines } from "./learning-lines.ts";

/*
 * Writes src/domain/triage/weighing/learned.json from the development messages, never from a kept-aside line. The same
 * messages give the same file, byte for byte. Run: npm run triage:learn (some minutes).
 */
const learned = learn(learningLines().map(exampleOf));
const place = new URL("../../../src/domain/triage/weighing/learned.json", import.meta.url);
writeFileSync(place, `${JSON.stringify(learned, null, 2)}\n`);
