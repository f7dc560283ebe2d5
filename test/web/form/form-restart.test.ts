import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../../../src/storage/open-store.ts";
import { keptSecretKey } from "../../../src/storage/secret-key.ts";
import { until } from "../../support/journey-people.ts";
import { freePort, startProduct } from "../../support/product-process.ts";
import { postJson } from "../../support/running-salon.ts";
import { at } from "./form-house.ts";

const folder = mkdtempSync(join(tmpdir(), "afterglow-form-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A visit in two days, written while the product is not running. */
async function bookFor(customerId: string): Promise<void> {
  const store = await openStore(`file:${folder}/afterglow.db`, { current: keptSecretKey(folder) });
  const chat = await store.db.chat.findFirstOrThrow({ where: { customerId } });
  const service = await store.db.service.findFirstOrThrow({ where: { code: "FACIAL_BASIC" } });
  const staff = await store.db.staff.findFirstOrThrow({ where: { branchId: chat.branchId } });
  const startsAt = new Date(Date.now() + 48 * 3_600_000);
  await store.db.appointment.create({
    data: {
      ...{ id: crypto.randomUUID(), branchId: chat.branchId, customerId, chatId: chat.id, serviceId: service.id },
      ...{ staffId: staff.id, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), status: "booked" },
      ...{ priceMinor: 1, currency: "CNY", createdVia: "webchat", createdAt: new Date() },
    },
  });
  await store.close();
}

test("half in the chat, killed, half on the page after the restart, by the link of before", async () => {
  const env = { DATA_DIR: folder, PORT: String(await freePort()), PUBLIC_URL: "" };
  let product = await startProduct(env);
  const { json: session } = await postJson(`${product.url}/api/chat/sessions`, { locale: "en" });
  await product.stop();
  await bookFor(session.customerId);
  product = await startProduct(env);

  const headers = { Authorization: `Bearer ${session.token}` };
  let sent = 0;
  const send = (body: object) => postJson(`${product.url}/api/chat/messages`, { id: `m${sent++}`, ...body }, headers);
  const read = async () => {
    const answer = await fetch(`${product.url}/api/chat/messages`, { headers });
    const { messages } = (await answer.json()) as {
      messages: { text: string; buttons: { label: string; action?: string; url?: string }[][] }[];
    };
    return messages;
  };
  const button = (label: RegExp) =>
    until(
      async () => (await read()).flatMap(({ buttons }) => buttons.flat()).findLast((one) => label.test(one.label)),
      () => `a button ${label}`,
    );
  await send({ text: "form" });
  await send({ action: (await button(/Yes, go ahead/)).action });
  await send({ action: (await button(/^No$/)).action });
  await until(
    async () => (await read()).find(({ text }) => text.startsWith("2/")),
    () => "the second question",
  );
  const link = new URL((await button(/Fill it in on a page/)).url ?? "");
  await product.kill();
  product = await startProduct(env);

  const path = link.pathname + link.search;
  expect(await (await fetch(product.url + path)).text()).toContain("1 of ");
  const saved = await fetch(product.url + at(path, "/answer"), {
    method: "POST",
    body: new URLSearchParams({ code: "severe_allergy_history", chosen: "no" }),
    headers: { Origin: product.url },
  });
  expect(await saved.text()).toContain("2 of ");
  await product.kill();
  product = await startProduct(env);
  await send({ text: "form" });
  await until(
    async () => (await read()).find(({ text }) => text.startsWith("3/")),
    () => "the third question",
  );
  await product.stop();
}, 120_000);
