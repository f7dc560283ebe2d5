import heard from "../hearing/heard.json" with { type: "json" };
import { unpackedNetwork } from "../hearing/packed-network.ts";
import learned from "./learned.json" with { type: "json" };
import type { Scales } from "./listen.ts";
import { unpacked } from "./packed-scale.ts";

/** What was learned from the labelled messages of the corpus; written by `npm run triage:learn`. */
export const learnedScales: Scales = {
  network: unpackedNetwork(heard),
  severity: unpacked(learned.severity),
  intent: unpacked(learned.intent),
  sign: unpacked(learned.sign),
  signs: learned.signs,
};
