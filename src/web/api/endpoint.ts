import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { staffOfApiToken } from "../../actions/salon/staff-of-api-token.ts";
import { may, type Permission } from "../../domain/salon/permissions.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";
import { refuse } from "../chat/http.ts";
import { readJson } from "../chat/read-json.ts";
import type { WebDeps } from "../deps.ts";

/** One address of the staff API. Nobody reaches a handler without a token and the permission that stands here. */
export interface Endpoint<Query, Body, Answer> {
  method: "get" | "post";
  /** As OpenAPI writes it: /api/staff/cases/{id}/claim. */
  path: string;
  summary: string;
  permission: Permission;
  query: z.ZodObject & z.ZodType<Query>;
  body: z.ZodType<Body>;
  answer: z.ZodType<Answer>;
  /** Status codes besides 200, 400, 401, 403, 404 and 413. */
  refusals?: Record<number, string>;
}

export interface Asked<Query, Body> {
  staff: StaffMember;
  /** From the path; empty where the path has none. */
  id: string;
  query: Query;
  body: Body;
}

export type Answered<Answer> = { ok: true; value: Answer } | ApiRefusal;
export interface ApiRefusal {
  ok: false;
  status: ContentfulStatusCode;
  /** One clear sentence. */
  error: string;
}

/** For what takes no query, or no body. */
export const nothing = z.strictObject({});
const refusalShape = z.object({ error: z.string() }).openapi("Refusal");

/** Answers at an address and describes it in the OpenAPI document, from one definition. */
export function answerAt<Query, Body, Answer>(
  app: OpenAPIHono,
  deps: WebDeps,
  endpoint: Endpoint<Query, Body, Answer>,
  answer: (asked: Asked<Query, Body>) => Promise<Answered<Answer>>,
): void {
  describe(app, endpoint);
  app.on(endpoint.method.toUpperCase(), endpoint.path.replace("{id}", ":id"), async (c) => {
    c.header("Cache-Control", "no-store");
    const asked = await read(c, deps, endpoint);
    const answered = asked.ok ? await answer(asked.value) : asked;
    if (answered.ok) return c.json(answered.value);
    if (answered.status === 401) c.header("WWW-Authenticate", "Bearer");
    return refuse(c, answered.status, answered.error);
  });
}

async function read<Query, Body>(
  c: Context,
  deps: WebDeps,
  endpoint: Endpoint<Query, Body, unknown>,
): Promise<{ ok: true; value: Asked<Query, Body> } | ApiRefusal> {
  const staff = await whoAsks(c, deps);
  if (!staff) return refused(401, "This API token is not valid. `afterglow token` makes a new one.");
  if (!may(staff.role, endpoint.permission)) {
    deps.house.log.info("The staff API refused a role.", { staffId: staff.id, path: endpoint.path });
    return refused(403, `A ${staff.role} may not do this.`);
  }
  const id = c.req.param("id") ?? "";
  if (endpoint.path.includes("{id}") && !/^[\w-]{1,64}$/.test(id)) return notThere;
  const query = endpoint.query.safeParse(c.req.query());
  if (!query.success) return refused(400, explainQuery(query.error));
  const body = await readBody(c, endpoint);
  return body.ok ? { ok: true, value: { staff, id, query: query.data, body: body.value } } : body;
}

async function readBody<Body>(c: Context, endpoint: Pick<Endpoint<unknown, Body, unknown>, "method" | "body">) {
  if (endpoint.method === "get") return { ok: true as const, value: endpoint.body.parse({}) };
  return readJson(c, endpoint.body);
}

async function whoAsks(c: Context, deps: WebDeps): Promise<StaffMember | null> {
  const token = /^Bearer (\S{1,200})$/i.exec(c.req.header("authorization") ?? "")?.[1];
  return token ? staffOfApiToken(deps.house.store.db, token) : null;
}

export const notThere: ApiRefusal = {
  ok: false,
  status: 404,
  error: "There is nothing with this id that you may see.",
};

/** A refusal of the API with its sentence. */
export function refused(status: ContentfulStatusCode, error: string): ApiRefusal {
  return { ok: false, status, error };
}

function explainQuery(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === "unrecognized_keys") return `There is no query field "${issue.keys[0]}" here.`;
  return `The query field "${issue?.path.join(".")}" is wrong: ${issue?.message}.`;
}

function describe(app: OpenAPIHono, endpoint: Endpoint<unknown, unknown, unknown>): void {
  const json = (schema: z.ZodType) => ({ "application/json": { schema } });
  const refusals: Record<number, string> = {
    400: "The request has a field that is unknown or wrong.",
    401: "The token is missing or not valid.",
    403: "The role of the token's person may not do this.",
    404: "There is no such thing, or she may not see it.",
    ...endpoint.refusals,
  };
  if (endpoint.method === "post") refusals[413] = "The body is larger than 64 KiB.";
  app.openAPIRegistry.registerPath({
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    description: `Needs the permission ${endpoint.permission}.`,
    security: [{ staffToken: [] }],
    request: {
      ...(endpoint.path.includes("{id}") ? { params: z.object({ id: z.string().max(64) }) } : {}),
      query: endpoint.query,
      ...(endpoint.method === "post" ? { body: { content: json(endpoint.body) } } : {}),
    },
    responses: {
      200: { description: "Done.", content: json(endpoint.answer) },
      ...Object.fromEntries(
        Object.entries(refusals).map(([code, description]) => [code, { description, content: json(refusalShape) }]),
      ),
    },
  });
}
