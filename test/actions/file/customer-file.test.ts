import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../../src/actions/context.ts";
import { editFacts } from "../../../src/actions/file/edit-facts.ts";
import { noteFact } from "../../../src/actions/file/note-fact.ts";
import { readFactsFor } from "../../../src/actions/file/read-facts.ts";
import { putBackFact, takeBackFact } from "../../../src/actions/file/take-back-fact.ts";
import type { FactEntry } from "../../../src/domain/file/fact.ts";
import type { FactGroup } from "../../../src/domain/file/kinds.ts";
import { engines } from "../../support/databases.ts";
import { type CasesHouse, casesHouse } from "../cases/cases-house.ts";

const zone = "Asia/Shanghai";

describe.each(engines)("the customer's file on %s", (engine) => {
  let house: CasesHouse;
  let customerId: string;
  let lin: Actor;
  beforeAll(async () => {
    house = await casesHouse(engine);
    customerId = house.customerId;
    lin = house.staff("林知夏");
  });
  afterAll(() => house.remove());

  const note = (entry: FactEntry, actor: Actor = lin) =>
    house.act(actor, (context) => noteFact(context, { customerId, zone, entry }));
  const read = (role: "beautician" | "reception" = "beautician") =>
    house.store.transact((tx) =>
      readFactsFor({ tx, now: house.now, newId: () => "", actor: lin }, { role }, customerId),
    );
  const valuesOf = async (kind: string) =>
    (await read()).facts.filter((fact) => fact.kind === kind).map(({ value, words }) => value || words);
  const edit = (group: FactGroup, entries: FactEntry[]) =>
    house.act(lin, (context) => editFacts(context, { customerId, zone, group, entries }));

  test("a newer pressure takes the place of the earlier, which stays in the history and can be put back", async () => {
    const first = await note({ kind: "pressure", value: "firm" });
    await note({ kind: "pressure", value: "light", words: "她说上次有点疼" });
    expect(await valuesOf("pressure")).toEqual(["light"]);
    const past = (await read()).past.filter(({ kind }) => kind === "pressure");
    expect(past.map(({ value, removedByName }) => [value, removedByName])).toEqual([["firm", "林知夏"]]);
    if (!first.ok) throw new Error(first.reason);
    await house.act(lin, (context) => putBackFact(context, { customerId, factId: first.factId }));
    expect(await valuesOf("pressure")).toEqual(["firm"]);
  });

  test("a removed tag is gone, and back after an undo, both however often they are said", async () => {
    const noted = await note({ kind: "tag", words: "怕冷" });
    if (!noted.ok) throw new Error(noted.reason);
    const input = { customerId, factId: noted.factId };
    const remove = () => house.act(lin, (context) => takeBackFact(context, input));
    expect([await remove(), await remove()]).toEqual([{ ok: true }, { ok: true }]);
    expect(await valuesOf("tag")).toEqual([]);
    const undo = () => house.act(lin, (context) => putBackFact(context, input));
    expect([await undo(), await undo()]).toEqual([{ ok: true }, { ok: true }]);
    expect(await valuesOf("tag")).toEqual(["怕冷"]);
  });

  test("ten people who note one kind at once leave one", async () => {
    const values = ["warm", "medium", "cool"];
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => note({ kind: "temperature", value: values[at % 3] ?? "warm" })),
    );
    expect(await valuesOf("temperature")).toHaveLength(1);
    expect(await house.store.db.customerFact.count({ where: { customerId, kind: "temperature" } })).toBe(10);
  });

  test("a form with one wrong entry keeps nothing and names it; corrected, it keeps all", async () => {
    const entries = [
      { kind: "occupation", words: "空乘" },
      { kind: "family", words: "双胞胎儿子" },
    ];
    expect(await edit("life", entries)).toEqual({
      ...{ ok: false, reason: "invalid" },
      problems: { family: "not_volunteered" },
    });
    expect(await valuesOf("occupation")).toEqual([]);
    expect(
      await edit(
        "life",
        entries.map((entry) => ({ ...entry, volunteered: true })),
      ),
    ).toEqual({ ok: true });
    expect([await valuesOf("occupation"), await valuesOf("family")]).toEqual([["空乘"], ["双胞胎儿子"]]);
    expect(await edit("life", [{ kind: "occupation", words: "" }])).toEqual({ ok: true });
    expect(await valuesOf("occupation")).toEqual([]);
  });

  test("an introducer who is a customer is linked; a stranger stays a name", async () => {
    await note({ kind: "introducer", words: "Emily Carter" });
    const linked = (await read()).facts.find(({ kind }) => kind === "introducer");
    expect(linked?.about?.id).toBe(house.salon.customerIds["Emily Carter"]);
    await note({ kind: "introducer", words: "楼下花店老板娘" });
    const named = (await read()).facts.find(({ kind }) => kind === "introducer");
    expect([named?.about, named?.words]).toEqual([null, "楼下花店老板娘"]);
  });

  test("reception reads comfort and nothing about skin or life, and writes nothing", async () => {
    await note({ kind: "skin_type", value: "sensitive" });
    const kinds = new Set((await read("reception")).facts.map(({ kind }) => kind));
    expect([kinds.has("pressure"), kinds.has("skin_type"), kinds.has("introducer")]).toEqual([true, false, false]);
    expect(await note({ kind: "pressure", value: "light" }, house.staff("周小满", "reception"))).toEqual({
      ...{ ok: false, reason: "not_allowed" },
    });
  });

  test("nobody changes a fact through another customer's page", async () => {
    const noted = await note({ kind: "tag", words: "VIP 室" });
    if (!noted.ok) throw new Error(noted.reason);
    const other = house.salon.customerIds["Emily Carter"] ?? "";
    expect(
      await house.act(lin, (context) => takeBackFact(context, { customerId: other, factId: noted.factId })),
    ).toEqual({ ok: false, reason: "not_found" });
    const stranger = { kind: "customer" as const, id: other, name: "Emily" };
    expect(await note({ kind: "talk", value: "quiet" }, stranger)).toEqual({ ok: false, reason: "not_allowed" });
  });
});
