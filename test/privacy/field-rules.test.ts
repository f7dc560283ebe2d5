import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform, systemActor } from "../../src/actions/context.ts";
import { createApiToken } from "../../src/actions/salon/create-api-token.ts";
import { type FactField, sees } from "../../src/domain/salon/field-rules.ts";
import { roles } from "../../src/domain/salon/permissions.ts";
import { staffApiRoutes } from "../../src/web/api/routes.ts";
import { testTexts } from "../support/chat-driver.ts";
import { bookVisit } from "../support/visits.ts";
import { type BoardHouse, HOST, openBoardHouse, type StaffBrowser } from "../web/board/board-house.ts";

/** One word of each kind of facts, planted wherever that kind is kept. Numbers stand for what cannot be a word. */
const marks: Record<Exclude<FactField, "photos">, string[]> = {
  contact: ["13977770123"],
  health: ["qallergyq", "qanswerq", "qskinq", "qreactionq", "qproductq", "qlotq", "qnewsq"],
  messages: ["qsaidq", "qcaseq", "qcheckinq", "qreasonq"],
  money: ["7,654.32", "8,765.43"],
  notes: ["qcardnoteq", "qnoteq", "qvisitnoteq", "qplanq", "qclosednoteq", "qunsignedq", "qlifeq"],
  tags: ["qtagq"],
};
const people = { owner: "沈嘉禾", manager: "陆晚晴", beautician: "林知夏", reception: "周小满" } as const;

describe("which kinds of facts a role reads, at every address that shows something", () => {
  let house: BoardHouse;
  let api: ReturnType<typeof staffApiRoutes>;
  const ids: string[] = [];
  const browsers = new Map<string, StaffBrowser>();
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    house = await openBoardHouse();
    await plant();
    const { house: inside, receive } = house.afterglow;
    api = staffApiRoutes({ house: inside, texts: testTexts, publicUrl: HOST, receive, secure: false });
    for (const [role, name] of Object.entries(people)) {
      browsers.set(role, await house.signIn(name));
      const { id: staffId } = await house.store.db.staff.findFirstOrThrow({ where: { name } });
      const made = await perform(inside, systemActor, (context) => createApiToken(context, { staffId, name: "test" }));
      tokens.set(role, made.ok ? made.token : "");
    }
  }, 120_000);
  afterAll(() => house.close());

  async function plant() {
    const { db } = house.store;
    const { chat, caseId } = await house.caseOf("字段客", "qcaseq", "today");
    const { customerId, chatId } = chat;
    const at = house.afterglow.house.now();
    const day = 86_400_000;
    await db.customer.update({
      where: { id: customerId },
      data: { phone: `+86${marks.contact[0]}`, allergies: "qallergyq", notes: "qnoteq" },
    });
    const visit = await bookVisit(house, chat, "PEEL_SA", 1);
    const past = await bookVisit(house, chat, "PEEL_SA", -48);
    await db.appointment.update({
      where: { id: past },
      data: {
        ...{ status: "completed", completedAt: at, completedTreatment: "PEEL_SA", products: "qproductq" },
        ...{ visitNotes: "qvisitnoteq", unsignedReason: "qunsignedq" },
      },
    });
    await db.visitRecord.create({
      data: {
        ...{ appointmentId: past, customerId, reaction: "pink", reactionWords: "qreactionq" },
        ...{ planChange: "qplanq", byId: "x", at },
      },
    });
    const product = { appointmentId: past, customerId, position: 0, name: "qproductq", lot: "qlotq", lotKey: "qlotq" };
    await db.visitProduct.create({ data: { id: randomUUID(), ...product, at } });
    const answers = JSON.stringify([
      { code: "isotretinoin_6m", answer: "yes", words: "qanswerq", at: at.toISOString() },
    ]);
    await db.intake.create({
      data: {
        id: randomUUID(),
        customerId,
        appointmentId: visit,
        treatment: "PEEL_SA",
        status: "finished",
        answers,
        createdAt: at,
      },
    });
    const said = JSON.stringify([{ question: "feel", answer: "words", words: "qcheckinq" }]);
    await db.checkIn.create({
      data: {
        id: randomUUID(),
        appointmentId: past,
        customerId,
        chatId,
        step: "h24",
        status: "answered",
        answers: said,
        sentAt: at,
      },
    });
    for (const [kind, words] of [
      ["concern", "qskinq"],
      ["news", "qnewsq"],
      ["occupation", "qlifeq"],
      ["tag", "qtagq"],
    ]) {
      await db.customerFact.create({
        data: {
          id: randomUUID(),
          customerId,
          kind: kind ?? "",
          words: words ?? "",
          value: kind === "news" ? "something" : kind === "concern" ? "breakouts" : "",
          source: "staff",
          byId: "x",
          at,
          appointmentId: visit,
        },
      });
    }
    await db.message.create({ data: { id: randomUUID(), chatId, author: "customer", text: "qsaidq", at } });
    const reasons = JSON.stringify([{ code: "NEVER_HEARD_OF", evidence: "qreasonq" }]);
    await db.case.update({ where: { id: caseId }, data: { reasons } });
    const closed = { ...(await db.case.findUniqueOrThrow({ where: { id: caseId } })), id: randomUUID() };
    const { number, ...other } = closed;
    await db.case.create({
      data: {
        ...other,
        number: number + 1000,

        status: "closed",
        closedAt: at,
        outcome: "other",
        note: "qclosednoteq",
      },
    });
    await db.package.create({
      data: {
        ...{ id: randomUUID(), branchId: house.salon.branchId, customerId, sessionsTotal: 10, priceMinor: 876_543 },
        ...{ currency: "CNY", note: "qcardnoteq", createdAt: at },
      },
    });
    await db.payment.create({
      data: {
        ...{
          id: randomUUID(),
          branchId: house.salon.branchId,
          customerId,
          chatId,
          appointmentId: visit,
          amountMinor: 765_432,
        },
        ...{
          currency: "CNY",
          status: "paid",
          startsAt: new Date(at.getTime() + day),
          until: at,
          createdAt: at,
          wanted: "{}",
        },
      },
    });
    ids.push(customerId, visit, past, caseId, closed.id);
  }

  /** Every address that answers a GET, with each planted id in its place. */
  const addresses = (routes: { method: string; path: string }[]) => {
    const own = routes.filter(({ method, path }) => method === "GET" && !/assets|\*|events|enter|live/.test(path));
    const paths = [...new Set(own.map(({ path }) => path))];
    const filled = paths.flatMap((path) =>
      path.includes("/:") ? ids.map((id) => path.replaceAll(/:\w+/g, id)) : [path],
    );
    return [...filled, ...filled.flatMap(withQueries)];
  };
  const withQueries = (path: string): string[] => {
    if (path === "/board/lots")
      return ["/board/lots?lot=qlotq", "/board/lots/csv?lot=qlotq", "/board/lots/table?lot=qlotq"];
    if (path === "/board/customers") return [`${path}?q=${encodeURIComponent("字段客")}`];
    if (path === "/board/calendar/customers") return [`${path}?q=${encodeURIComponent("字段客")}`];
    if (path === "/board/calendar/new") return [`${path}?customer=${ids[0]}`];
    if (path === "/board/cases") return [`${path}?status=closed`];
    if (path === "/api/staff/cases") return [`${path}?status=closed`];
    if (path === "/board") return [`${path}?date=2026-11-19`];
    return [];
  };

  it.each(roles)(
    "a %s finds what she reads, and nothing of what she does not",
    async (role) => {
      const browser = browsers.get(role);
      const headers = { Authorization: `Bearer ${tokens.get(role)}` };
      if (!browser) throw new Error(role);
      const shown = new Map<string, string[]>();
      const note = (path: string, body: string) => {
        for (const mark of Object.values(marks).flat()) {
          const found = body.includes(mark) || (mark === "7,654.32" && body.includes("765432"));
          if (found) shown.set(mark, [...(shown.get(mark) ?? []), path]);
        }
      };
      for (const path of addresses(house.app.routes)) note(path, (await browser.get(path)).html);
      for (const path of addresses(api.routes)) note(path, await (await api.request(path, { headers })).text());
      const veiled = await browser.post(`/board/customers/${ids[0]}/health`);
      note("POST health", veiled.html);
      const wrong = Object.entries(marks).flatMap(([field, words]) =>
        words.flatMap((word) => {
          const where = shown.get(word) ?? [];
          if (!sees(role, field as FactField)) return where.map((path) => `${word} is shown at ${path}`);
          return where.length > 0 ? [] : [`${word} is shown nowhere`];
        }),
      );
      expect(wrong).toEqual([]);
    },
    240_000,
  );
});
