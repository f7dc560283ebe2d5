import { type House, perform, systemActor } from "../actions/context.ts";
import { raiseSeverity } from "../actions/triage/raise-severity.ts";
import { findWantedReadings, takeSecondReading } from "../actions/triage/take-second-reading.ts";
import type { Assistant, Reading, ReadingBudget } from "../domain/triage/second-reading.ts";

export interface SecondReader {
  /** Something may want a second reading; returns at once. */
  kick(): void;
  /** Resolves when nothing is being read. */
  idle(): Promise<void>;
}

const SIDE_BY_SIDE = 2;

/** Shows decisions to the model, outside any transaction and beside everything else: nobody ever waits for it. */
export function createSecondReader(house: House, assistant: Assistant, budget: ReadingBudget): SecondReader {
  if (assistant.model === null) return { kick: () => {}, idle: async () => {} };
  const underWay = new Set<string>();
  let looking: Promise<void> | null = null;
  let askedAgain = false;
  let work: Promise<unknown> = Promise.resolve();

  const start = (id: string) => {
    underWay.add(id);
    const reading = readOne(house, assistant, budget, id)
      .catch((error) => house.log.error("A second reading failed; the rules count.", { id, why: String(error) }))
      .finally(() => {
        underWay.delete(id);
        kick();
      });
    work = Promise.all([work, reading]);
  };
  const look = async () => {
    do {
      askedAgain = false;
      if (underWay.size >= SIDE_BY_SIDE) return;
      const wanted = await findWantedReadings(house, SIDE_BY_SIDE * 2);
      for (const id of wanted) if (underWay.size < SIDE_BY_SIDE && !underWay.has(id)) start(id);
    } while (askedAgain);
  };
  const kick = () => {
    askedAgain = true;
    looking ??= look()
      .catch((error) => house.log.error("Second readings could not be looked up.", { why: String(error) }))
      .finally(() => {
        looking = null;
      });
  };
  const idle = async () => {
    while (looking || underWay.size > 0) await Promise.all([looking, work]);
  };
  return { kick, idle };
}

async function readOne(house: House, assistant: Assistant, budget: ReadingBudget, decisionId: string): Promise<void> {
  const take = { decisionId, budget };
  const taken = await perform(house, systemActor, (context) => takeSecondReading(context, take));
  if (!taken.ok) return;
  const reading = await assistant
    .readAgain(taken.input)
    .catch((error): Reading => ({ kind: "rules_only", why: String(error).slice(0, 60), tokens: 0 }));
  const { model } = assistant;
  await perform(house, systemActor, (context) => raiseSeverity(context, { decisionId, model, reading }));
}
