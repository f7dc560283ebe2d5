import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiHouse, openApiHouse } from "./api-house.ts";

describe("bodies that do not fit", () => {
  let api: ApiHouse;
  let caseId: string;
  beforeAll(async () => {
    api = await openApiHouse("sqlite");
    caseId = await api.newCase();
  });
  afterAll(() => api.close());

  const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const authorization = { Authorization: `Bearer ${await api.token("林知夏")}`, ...headers };
    const answer = await api.app.request(`/api/staff${path}`, { method: "POST", body, headers: authorization });
    return { status: answer.status, error: (await answer.json()).error };
  };
  const json = { "Content-Type": "application/json" };

  it.each([
    ["reply", `{"text":"hi","urgent":true}`, 'There is no field "urgent" here.'],
    ["reply", `{"text":`, "The body is not valid JSON."],
    ["reply", `[]`, /expected object/],
    ["reply", `null`, /expected object/],
    ["reply", `{}`, /"text"/],
    ["reply", `{"text":5}`, /"text"/],
    ["reply", `{"text":"   "}`, /"text"/],
    ["claim", `{"force":true}`, 'There is no field "force" here.'],
    ["close", `{"note":"x"}`, /"outcome"/],
  ])("%s refuses %s with a sentence", async (verb, body, sentence) => {
    for (const headers of [json, {}, { "Content-Type": "application/x-www-form-urlencoded" }]) {
      const answer = await post(`/cases/${caseId}/${verb}`, body, headers);
      expect(answer.status).toBe(400);
      expect(answer.error).toMatch(sentence);
    }
  });

  it("and nothing of it has happened", async () => {
    const row = await api.house.store.db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(row.status).toBe("open");
  });

  it("a body over 64 KiB is refused with 413", async () => {
    const text = "字".repeat(30_000);
    expect(await post(`/cases/${caseId}/reply`, JSON.stringify({ text }), json)).toMatchObject({ status: 413 });
    const longest = "a".repeat(4000);
    expect(await post(`/cases/${caseId}/reply`, JSON.stringify({ text: longest }), json)).toMatchObject({
      status: 200,
    });
  });

  it("also when it comes in pieces that do not say how many there will be", async () => {
    const server = serve({ fetch: api.app.fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const token = await api.token("林知夏");
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { Authorization: `Bearer ${token}`, "Transfer-Encoding": "chunked", ...json };
      const path = `/api/staff/cases/${caseId}/reply`;
      const sending = request({ port, path, method: "POST", headers }, (answer) => resolve(answer.statusCode));
      sending.once("error", reject);
      sending.write(`{"text":"`);
      for (let piece = 0; piece < 100; piece++) sending.write("a".repeat(1024));
      sending.end(`"}`);
    });
    server.close();
    expect(status).toBe(413);
  });
});
