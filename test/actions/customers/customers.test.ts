import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../../src/actions/context.ts";
import { askAboutTips } from "../../../src/actions/customers/ask-about-tips.ts";
import { changeLocale } from "../../../src/actions/customers/change-locale.ts";
import { giveConsent } from "../../../src/actions/customers/give-consent.ts";
import { hasConsent } from "../../../src/actions/customers/has-consent.ts";
import { renameCustomer } from "../../../src/actions/customers/rename-customer.ts";
import { setPhone } from "../../../src/actions/customers/set-phone.ts";
import { withdrawConsent } from "../../../src/actions/customers/withdraw-consent.ts";
import { engines } from "../../support/databases.ts";
import { type CasesHouse, casesHouse } from "../cases/cases-house.ts";

describe.each(engines)("a customer's own file on %s", (engine) => {
  let house: CasesHouse;
  let herself: Actor;
  let customerId: string;
  const row = () => house.store.db.customer.findUniqueOrThrow({ where: { id: customerId } });

  beforeAll(async () => {
    house = await casesHouse(engine);
    customerId = house.customerId;
    herself = { kind: "customer", id: customerId, name: "王小美" };
  });
  afterAll(() => house.remove());

  test("keeps an agreement once, ends it at once, and can begin anew", async () => {
    const agree = () =>
      house.act(herself, (context) =>
        giveConsent(context, { customerId, purpose: "marketing", version: "1", via: house.chatId }),
      );
    const agrees = () => house.store.transact((tx) => hasConsent(tx, customerId, "marketing"));
    expect(await agrees()).toBe(false);
    expect([await agree(), await agree()]).toEqual([
      { ok: true, isNew: true },
      { ok: true, isNew: false },
    ]);
    expect(await agrees()).toBe(true);
    const stop = () => house.act(herself, (context) => withdrawConsent(context, { customerId, purpose: "marketing" }));
    expect([await stop(), await stop()]).toEqual([
      { ok: true, had: true, photosHeld: 0 },
      { ok: true, had: false, photosHeld: 0 },
    ]);
    expect(await agrees()).toBe(false);
    expect(await agree()).toEqual({ ok: true, isNew: true });
  });

  test("is asked about tips once, and never after an answer", async () => {
    const ask = (id: string) => house.act(herself, (context) => askAboutTips(context, { customerId: id }));
    const other = house.salon.customerIds["Emily Carter"] ?? "";
    await house.store.db.consent.deleteMany({ where: { customerId: other, purpose: "marketing" } });
    expect(await ask(other)).toEqual({ ok: true });
    expect(await ask(other)).toEqual({ ok: false, reason: "asked_before" });
    expect(await ask(customerId)).toEqual({ ok: false, reason: "asked_before" });
  });

  test("changes language in all her chats", async () => {
    await house.act(herself, (context) => changeLocale(context, { customerId, locale: "en" }));
    expect((await row()).locale).toBe("en");
    const chats = await house.store.db.chat.findMany({ where: { customerId } });
    expect(chats.map((chat) => chat.locale)).toEqual(["en"]);
  });

  test("takes a name and a phone number that can be one", async () => {
    const rename = (name: string) => house.act(herself, (context) => renameCustomer(context, { customerId, name }));
    expect(await rename("  小美   王 ")).toEqual({ ok: true });
    expect((await row()).name).toBe("小美 王");
    expect(await rename(" ")).toEqual({ ok: false, reason: "empty" });
    expect(await rename("长".repeat(81))).toEqual({ ok: false, reason: "too_long" });
    const phone = (text: string) => house.act(herself, (context) => setPhone(context, { customerId, phone: text }));
    expect(await phone("+86 138-0000 1111")).toEqual({ ok: true, phone: "+8613800001111" });
    expect(await phone("call me")).toEqual({ ok: false, reason: "not_a_number" });
    expect(await phone("")).toEqual({ ok: true, phone: null });
  });

  test("is not changed by another customer, by reception, or by another branch", async () => {
    const refused = { ok: false, reason: "not_allowed" };
    const rename = (actor: Actor) => house.act(actor, (context) => renameCustomer(context, { customerId, name: "X" }));
    expect(await rename({ kind: "customer", id: "somebody", name: "S" })).toEqual(refused);
    expect(await rename(house.staff("周小满", "reception"))).toEqual(refused);
    expect(await rename({ kind: "staff", id: "x", name: "X", role: "manager", branchId: "elsewhere" })).toEqual({
      ok: false,
      reason: "not_found",
    });
    expect(await rename({ kind: "telegram", id: "5", name: "T" })).toEqual(refused);
    expect((await row()).name).toBe("小美 王");
  });
});
