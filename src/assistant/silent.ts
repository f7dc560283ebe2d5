import type { Assistant } from "../domain/triage/second-reading.ts";

/** No key, no model: the rules alone. */
export const silentAssistant: Assistant = {
  model: null,
  readAgain: async () => ({ kind: "rules_only", why: "no model", tokens: 0 }),
};
