import { openStore } from "../../src/storage/open-store.ts";
import { testKeys } from "../../test/support/databases.ts";
import { jumble, race } from "./contend.ts";

// One of two processes over one database: bench/contention.ts and its test start it and add up what both say.
const { url, rounds, customerIds, seed } = JSON.parse(process.argv[2] ?? "{}");
const store = await openStore(url, testKeys);
const races = [];
for (let round = 0; round < rounds; round++) races.push(await race(store, round, customerIds));
const made = await jumble(store, customerIds, seed);
process.stdout.write(JSON.stringify({ races, made }));
await store.close();
