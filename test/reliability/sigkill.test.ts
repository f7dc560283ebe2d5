import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { freePort, type ProductProcess, startProduct } from "../support/product-process.ts";
import { postJson } from "../support/running-salon.ts";

const ROUNDS = 20;
const folder = mkdtempSync(join(tmpdir(), "afterglow-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Customer {
  token: string;
  /** Ids that were acknowledged with 202. */
  acknowledged: Set<string>;
  /** Ids that were sent but whose acknowledgement never came. */
  inDoubt: Set<string>;
}

/** Keeps writing until the process is gone; every message asks for exactly one answer. */
async function write(url: string, customer: Customer, round: number): Promise<void> {
  for (let index = 0; ; index++) {
    const id = `r${round}-${index}`;
    customer.inDoubt.add(id);
    const answer = await send(url, customer, id).catch(() => null);
    if (answer === null) return;
    if (answer === 202) settle(customer, id);
  }
}

async function send(url: string, customer: Customer, id: string): Promise<number> {
  return (await postJson(`${url}/api/chat/messages`, { id, text: "/help" }, bearer(customer))).status;
}

function settle(customer: Customer, id: string): void {
  customer.inDoubt.delete(id);
  customer.acknowledged.add(id);
}

const bearer = (customer: Customer) => ({ Authorization: `Bearer ${customer.token}` });

/** All of the chat, page by page. */
async function answers(url: string, customer: Customer): Promise<number> {
  let count = 0;
  for (let after = "0"; ; ) {
    const read = await fetch(`${url}/api/chat/messages?after=${after}`, { headers: bearer(customer) });
    const { messages, cursor } = (await read.json()) as { messages: { from: string }[]; cursor: string };
    count += messages.filter((message) => message.from === "bot").length;
    if (messages.length === 0 || cursor === after) return count;
    after = cursor;
  }
}

test(`killed without warning ${ROUNDS} times, it answers every acknowledged message once after the restart`, async () => {
  const env = { DATA_DIR: folder, PORT: String(await freePort()) };
  let product: ProductProcess = await startProduct(env);
  const customers: Customer[] = [];
  for (let index = 0; index < 4; index++) {
    const session = await postJson(`${product.url}/api/chat/sessions`, { locale: index % 2 ? "en" : "zh-CN" });
    customers.push({ token: session.json.token, acknowledged: new Set(), inDoubt: new Set() });
  }
  const before = await Promise.all(customers.map((customer) => answers(product.url, customer)));
  for (let round = 0; round < ROUNDS; round++) {
    const writing = customers.map((customer) => write(product.url, customer, round));
    await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 400));
    await product.kill();
    await Promise.all(writing);
    product = await startProduct(env);
    for (const customer of customers) {
      for (const id of customer.inDoubt) if ((await send(product.url, customer, id)) === 202) settle(customer, id);
    }
  }
  for (const [index, customer] of customers.entries()) {
    expect(customer.inDoubt.size).toBe(0);
    const expected = customer.acknowledged.size + (before[index] ?? 0);
    await expect.poll(() => answers(product.url, customer), { timeout: 40_000 }).toBe(expected);
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const atLast = await Promise.all(customers.map((customer) => answers(product.url, customer)));
  expect(atLast).toEqual(customers.map((customer, index) => customer.acknowledged.size + (before[index] ?? 0)));
  expect(customers.reduce((sum, customer) => sum + customer.acknowledged.size, 0)).toBeGreaterThan(ROUNDS);
  await product.stop();
}, 240_000);
