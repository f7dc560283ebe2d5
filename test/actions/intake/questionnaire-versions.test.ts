import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maySheHave } from "../../../src/actions/booking/may-she-have.ts";
import { type Actor, perform, systemActor } from "../../../src/actions/context.ts";
import { changeQuestionnaire } from "../../../src/actions/intake/change-questionnaire.ts";
import { openIntake } from "../../../src/actions/intake/open-intake.ts";
import { publishQuestionnaire } from "../../../src/actions/intake/publish-questionnaire.ts";
import { saveIntakeAnswer } from "../../../src/actions/intake/save-intake-answer.ts";
import { answeredIntakes } from "../../../src/storage/board-health.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";

const words = (cn: string, en: string) => ({ "zh-CN": cn, "zh-TW": "", en });
const question = {
  ...{ code: "", kind: "yes_no", rule: "stop", worrying: "yes", options: [], follows: null, holdsDays: 90 },
  ...{
    text: words("最近三天熬过夜吗？", "Have you slept badly these three nights?"),
    label: words("熬夜", "No sleep"),
  },
};

describe.each(engines)("versions of a questionnaire, on %s", (engine) => {
  let house: TestHouse;
  let businessId: string;
  beforeAll(async () => {
    house = await openTestHouse(engine);
    businessId = (await house.store.db.business.findFirstOrThrow()).id;
  });
  afterAll(() => house.close());

  const staff = (role: "owner" | "beautician"): Actor => ({
    ...{ kind: "staff", id: house.salon.staffIds.沈嘉禾 ?? "", name: "沈嘉禾", role, branchId: house.salon.branchId },
  });
  const change = (actor: Actor, treatment: string, one: unknown) =>
    perform(house.afterglow.house, actor, (c) => changeQuestionnaire(c, { businessId, treatment, change: one }));
  const publish = (actor: Actor, treatment: string) =>
    perform(house.afterglow.house, actor, (c) => publishQuestionnaire(c, { businessId, treatment }));
  const open = async (chat: TestChat, appointmentId: string) => {
    const opened = await perform(house.afterglow.house, systemActor, (c) =>
      openIntake(c, { customerId: chat.customerId, appointmentId }),
    );
    if (!opened.ok) throw new Error(opened.reason);
    return opened;
  };
  const save = (appointmentId: string, code: string, answer: "yes" | "no") =>
    perform(house.afterglow.house, systemActor, (c) =>
      saveIntakeAnswer(c, { appointmentId, answer: { code, answer } }),
    );

  test("who has begun keeps her version, who has not gets the new one, and old answers stay readable", async () => {
    const chat = await house.openChat();
    const begun = await bookVisit(house, chat, "LED", 48);
    const waiting = await bookVisit(house, chat, "LED", 480);
    const before = await open(chat, begun);
    await open(chat, waiting);
    await save(begun, "epilepsy", "no");
    const added = await change(staff("owner"), "LED", { verb: "put", question });
    if (!added.ok) throw new Error(added.reason);
    expect((await open(chat, waiting)).intake.version).toBe(0);
    expect(await publish(staff("owner"), "LED")).toEqual({ ok: true, version: 1 });
    const still = await open(chat, begun);
    expect(still.intake.version).toBe(0);
    expect(still.questions).toEqual(before.questions);
    const fresh = await open(chat, waiting);
    expect(fresh.intake.version).toBe(1);
    expect(fresh.questions.at(-1)).toMatchObject({ code: added.code, text: { "zh-TW": "最近三天熬過夜嗎？" } });
    const [read] = await house.store.transact((tx) => answeredIntakes(tx, chat.customerId));
    expect(read?.version).toBe(0);
    expect(read?.weighed.open.map(({ code }) => code)).not.toContain(added.code);
  });

  test("booking minds the salon's own question, and one that is no longer asked is not forgotten where it was answered", async () => {
    const chat = await house.openChat();
    const added = await change(staff("owner"), "WAX", { verb: "put", question });
    if (!added.ok) throw new Error(added.reason);
    await change(staff("owner"), "WAX", { verb: "retire", code: "isotretinoin_6m" });
    await publish(staff("owner"), "WAX");
    const visit = await bookVisit(house, chat, "WAX", 48);
    await open(chat, visit);
    const branch = await house.store.db.branch.findFirstOrThrow();
    const refusal = () =>
      perform(house.afterglow.house, systemActor, async ({ tx, now }) => {
        const services = [{ treatment: "WAX", intervalDays: 0, prepares: null }];
        const asked = { customerId: chat.customerId, branch, services, now, exceptAppointmentIds: [visit] };
        return (await maySheHave(tx, asked)).refusalOn("2026-12-20");
      });
    expect(await refusal()).toBeNull();
    await save(visit, added.code, "yes");
    expect(await refusal()).toMatchObject({ reason: "contraindicated", values: { what: { "zh-CN": "熬夜" } } });
    await save(visit, added.code, "no");
    await save(visit, "isotretinoin_6m", "yes");
    expect(await refusal()).toMatchObject({ reason: "heal" });
  });

  test.each([
    ["a beautician", "beautician", { verb: "put", question }, "not_allowed"],
    ["an unknown verb", "owner", { verb: "drop", code: "epilepsy" }, "invalid"],
    ["no English", "owner", { verb: "put", question: { ...question, text: words("好吗？", "") } }, "no_words"],
    ["one option only", "owner", { verb: "put", question: { ...question, kind: "one" } }, "options"],
    [
      "a follow-up of nothing",
      "owner",
      { verb: "put", question: { ...question, follows: { question: "nothing", answers: ["yes"] } } },
      "follows",
    ],
    ["an unknown question", "owner", { verb: "retire", code: "nothing" }, "unknown_question"],
  ] as const)("%s is refused and nothing is written", async (_what, role, one, reason) => {
    expect(await change(staff(role), "HIFU", one)).toEqual({ ok: false, reason });
    expect(await house.store.db.questionnaire.count({ where: { treatment: "HIFU" } })).toBe(0);
  });

  test("nothing to publish is said, and an unknown treatment has no questionnaire", async () => {
    expect(await publish(staff("owner"), "BOTOX")).toEqual({ ok: false, reason: "no_draft" });
    expect(await change(staff("owner"), "NOTHING", { verb: "put", question })).toEqual({
      ok: false,
      reason: "unknown_treatment",
    });
  });
});
