import { expect, test } from "vitest";
import { engines } from "../support/databases.ts";
import { until, webCustomer } from "../support/journey-people.ts";
import { type RunningSalon, startSalon } from "../support/running-salon.ts";
import { chinese, english, type JourneyStaff, walkJourney } from "./journey.ts";

const languages = [
  ["zh-CN", chinese],
  ["en", english],
] as const;
const runs = engines.flatMap((engine) => languages.map(([locale, script]) => [engine, locale, script] as const));

test.each(runs)(
  "the whole journey works over the web chat on %s in %s",
  async (engine, locale, script) => {
    const salon = await startSalon(engine);
    const customer = await webCustomer(salon.url, locale, "小林");
    await walkJourney(salon, customer, staffOverApi(salon), script);
    await salon.stop();
  },
  180_000,
);

function staffOverApi(salon: RunningSalon): JourneyStaff {
  const call = async (path: string, body: unknown) => {
    const answer = await salon.staff(path, body);
    expect(answer.status, JSON.stringify(answer.json)).toBeLessThan(300);
  };
  return {
    claim: (id) => call(`/cases/${id}/claim`, {}),
    answer: (id, text) => call(`/cases/${id}/reply`, { text }),
    close: (id) => call(`/cases/${id}/close`, { outcome: "settled_by_advice", note: "calmer" }),
    sees: (words) =>
      until(
        async () => {
          const { json } = await salon.staff("/cases?status=claimed");
          const found = (json as { cases: { id: string }[] }).cases[0];
          const detail = found ? await salon.staff(`/cases/${found.id}`) : null;
          return words.test(JSON.stringify(detail?.json));
        },
        () => `${words} in the case`,
      ),
  };
}
