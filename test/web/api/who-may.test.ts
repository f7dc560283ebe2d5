import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiHouse, openApiHouse } from "./api-house.ts";

const nobody = "00000000-0000-4000-8000-000000000000";

describe("who reaches the staff API", () => {
  let api: ApiHouse;
  beforeAll(async () => {
    api = await openApiHouse("sqlite");
  });
  afterAll(() => api.close());

  const routes = async () => {
    const document = await (await api.app.request("/api/openapi.json")).json();
    return Object.entries<object>(document.paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => ({ method: verb.toUpperCase(), path })),
    );
  };
  const ask = async (method: string, path: string, headers: Record<string, string>) => {
    const body = method === "POST" ? "{}" : undefined;
    const answer = await api.app.request(path.replace("{id}", nobody), { method, headers, body });
    return { status: answer.status, json: await answer.json() };
  };

  it("every route that answers stands in the OpenAPI document, and the other way round", async () => {
    const described = (await routes()).map(({ method, path }) => `${method} ${path}`);
    const answering = api.app.routes
      .filter((route) => route.path.startsWith("/api/staff"))
      .map((route) => `${route.method} ${route.path.replace(":id", "{id}")}`);
    expect(described.sort()).toEqual(answering.sort());
    for (const needed of [
      "GET /api/staff/appointments",
      "POST /api/staff/appointments",
      "POST /api/staff/appointments/{id}/move",
      "POST /api/staff/appointments/{id}/cancel",
      "POST /api/staff/appointments/{id}/arrive",
      "POST /api/staff/appointments/{id}/complete",
      "POST /api/staff/appointments/{id}/no-show",
      "GET /api/staff/cases",
      "GET /api/staff/cases/{id}",
      "POST /api/staff/cases/{id}/claim",
      "POST /api/staff/cases/{id}/reply",
      "POST /api/staff/cases/{id}/close",
      "GET /api/staff/customers/{id}",
      "POST /api/staff/broadcasts",
      "GET /api/staff/broadcasts/{id}",
    ]) {
      expect(described).toContain(needed);
    }
  });

  it("no route answers without a valid token", async () => {
    const token = await api.token("林知夏");
    for (const { method, path } of await routes()) {
      for (const wrong of [undefined, "Bearer", "Bearer wrong", `Bearer ${token}x`, `Basic ${token}`, token]) {
        const answer = await ask(method, path, wrong === undefined ? {} : { Authorization: wrong });
        expect([answer.status, typeof answer.json.error], `${method} ${path} with ${wrong}`).toEqual([401, "string"]);
      }
    }
  });

  it("nobody learns of another branch's appointments, cases and customers; the owner sees all branches", async () => {
    const { appointmentId, caseId, customerId } = api.foreign;
    const foreign: [string, unknown?][] = [
      [`/appointments/${appointmentId}/arrive`, {}],
      [`/appointments/${appointmentId}/complete`, {}],
      [`/appointments/${appointmentId}/no-show`, {}],
      [`/cases/${caseId}`],
      [`/cases/${caseId}/claim`, {}],
      [`/cases/${caseId}/reply`, { text: "hello" }],
      [`/cases/${caseId}/close`, { outcome: "other" }],
      [`/customers/${customerId}`],
    ];
    for (const name of ["林知夏", "陆晚晴"]) {
      for (const [path, body] of foreign) {
        expect((await api.call(name, path, body)).status, `${name} ${path}`).toBe(404);
      }
      const cases = (await api.call(name, "/cases")).json.cases;
      expect(cases.map((one) => one.id)).not.toContain(caseId);
      const diary = (await api.call(name, "/appointments")).json.appointments;
      expect(diary.map((one) => one.id)).not.toContain(appointmentId);
    }
    expect((await api.call("Wing", `/cases/${caseId}`)).status).toBe(200);
    expect((await api.call("沈嘉禾", `/cases/${caseId}`)).status).toBe(200);
    expect((await api.call("沈嘉禾", `/customers/${customerId}`)).status).toBe(200);
    const diary = (await api.call("沈嘉禾", "/appointments")).json.appointments;
    expect(diary.map((one) => one.id)).toContain(appointmentId);
  });

  it("an id that is none is not there, however odd it is", async () => {
    for (const id of [nobody, "x", "x".repeat(65), "a%20b", "'%20OR%201=1", "工"]) {
      expect((await api.call("沈嘉禾", `/cases/${id}`)).status, id).toBe(404);
    }
  });

  it("a role that may not gets 403: the front desk answers no case, a beautician sends no broadcast", async () => {
    expect((await api.call("周小满", `/cases/${nobody}/claim`, {})).status).toBe(403);
    expect((await api.call("林知夏", "/broadcasts", {})).json).toEqual({ error: "A beautician may not do this." });
  });
});
