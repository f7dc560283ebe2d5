import { spawn } from "node:child_process";
import { openStore } from "../../src/storage/open-store.ts";
import { testKeys } from "../../test/support/databases.ts";
import { faults, fillContended, jumble, type RaceResult, race } from "./contend.ts";

export interface Contest {
  rounds: number;
  /** Rounds that exactly one customer won; every round. */
  withOneWinner: number;
  /** Losers who were offered the nearest times, and those who were not. */
  offered: number;
  empty: number;
  /** Appointments made in the jumble afterwards. */
  made: number;
  overlaps: number;
  astray: number;
}

/** So many customers reach for one hour, round after round, then book, move, confirm and cancel at random; in one process or in several over one database. */
export async function contest(url: string, rounds: number, customers: number, processes: number): Promise<Contest> {
  const store = await openStore(url, testKeys);
  const ids = await fillContended(store, customers);
  const shares = Array.from({ length: processes }, (_, part) => ids.filter((_, i) => i % processes === part));
  const runs = await Promise.all(
    shares.map((customerIds, seed) =>
      processes === 1
        ? runHere(url, rounds, customerIds)
        : runElsewhere(JSON.stringify({ url, rounds, customerIds, seed: seed + 3 })),
    ),
  );
  const perRound = Array.from({ length: rounds }, (_, round) => runs.map((run) => run.races[round]));
  const winners = perRound.map((races) => races.reduce((sum, one) => sum + (one?.won ?? 0), 0));
  const all = runs.flatMap((run) => run.races);
  const found = await faults(store);
  await store.close();
  return {
    rounds,
    withOneWinner: winners.filter((won) => won === 1).length,
    offered: all.reduce((sum, one) => sum + one.offered, 0),
    empty: all.reduce((sum, one) => sum + one.empty, 0),
    made: runs.reduce((sum, run) => sum + run.made, 0),
    ...found,
  };
}

interface Run {
  races: RaceResult[];
  made: number;
}

async function runHere(url: string, rounds: number, customerIds: readonly string[]): Promise<Run> {
  const store = await openStore(url, testKeys);
  const races: RaceResult[] = [];
  for (let round = 0; round < rounds; round++) races.push(await race(store, round, customerIds));
  const made = await jumble(store, customerIds, 7);
  await store.close();
  return { races, made };
}

function runElsewhere(input: string): Promise<Run> {
  const script = new URL("contend-in-process.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, input]);
  return new Promise((resolve, reject) => {
    let out = "";
    let trouble = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      trouble += chunk;
    });
    child.on("exit", (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(trouble))));
  });
}
