import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { badRequest } from "./errors.ts";
import type { Group } from "./group.ts";
import { type Payload, readPayload } from "./payload.ts";
import type { Person } from "./person.ts";
import type { BotApi } from "./start.ts";
import type { ButtonChoice } from "./tapping.ts";

const personDetails = z.object({
  id: z.number(),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
});
const groupDetails = z.object({
  id: z.number(),
  title: z.string(),
  type: z.enum(["group", "supergroup"]).optional(),
  botStatus: z.enum(["member", "administrator", "left", "kicked"]).optional(),
});
const parameters = z.object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().optional() });
const fault = z.union([
  z.literal("drop"),
  z.literal("dropAfter"),
  z.object({ error_code: z.number(), description: z.string(), parameters: parameters.optional() }),
  z.object({ delayMs: z.number() }),
  z.object({ status: z.number(), body: z.string() }),
]);
const callFilter = z.object({
  method: z.string().optional(),
  chatId: z.number().optional(),
  text: z.string().optional(),
  done: z.boolean().optional(),
});

type Verb<Subject> = (subject: Subject, payload: Payload) => unknown;

/** The fields of each verb, given as JSON: POST /control/user/42/sendText {"text":"hi"}. */
const PERSON_VERBS: Record<string, Verb<Person>> = {
  sendText: (person, fields) => person.sendText(fields.text("text"), { replyTo: fields.integer("replyTo") }),
  sendCommand: (person, fields) => person.sendCommand(fields.text("command"), fields.text("argument")),
  sendPhoto: (person, fields) => person.sendPhoto(fields.text("caption")),
  sendSticker: (person) => person.sendSticker(),
  sendVoice: (person) => person.sendVoice(),
  sendLocation: (person) => person.sendLocation(),
  editLastText: (person, fields) => person.editLastText(fields.text("text")),
  tap: (person, fields) => person.tap(readChoice(fields)),
  block: (person) => person.block(),
  unblock: (person) => person.unblock(),
  deactivate: (person) => person.deactivate(),
  inbox: (person) => person.inbox(),
  tapAnswers: (person) => person.tapAnswers(),
  waitFor: (person, fields) => person.waitFor(fields.text("text"), readWait(fields)),
};

/** `from` and `by` are ids of people created before. */
const GROUP_VERBS: Record<string, (api: BotApi, group: Group, fields: Payload) => unknown> = {
  join: (api, group, fields) => group.join(personOf(api, fields.integer("from"))),
  leave: (api, group, fields) => group.leave(personOf(api, fields.integer("from"))),
  sendText: (api, group, fields) =>
    group.sendText(personOf(api, fields.integer("from")), fields.text("text"), { replyTo: fields.integer("replyTo") }),
  tap: (api, group, fields) => group.tap(personOf(api, fields.integer("from")), readChoice(fields)),
  addBot: (api, group, fields) => group.addBot(personOf(api, fields.integer("by"))),
  promoteBot: (api, group, fields) => group.promoteBot(personOf(api, fields.integer("by"))),
  kickBot: (api, group, fields) => group.kickBot(personOf(api, fields.integer("by"))),
  migrateTo: (_api, group, fields) => ({ id: group.migrateTo(fields.integer("newId") ?? 0).id }),
  messages: (_api, group) => group.messages(),
  waitFor: (_api, group, fields) => group.waitFor(fields.text("text"), readWait(fields)),
};

const API_VERBS: Record<string, Verb<BotApi>> = {
  user: (api, { fields }) => ({ id: api.user(personDetails.parse(fields)).id }),
  group: (api, { fields }) => ({ id: api.group(groupDetails.parse(fields)).id }),
  deliverRaw: (api, fields) => api.deliverRaw(fields.json("update")),
  redeliver: (api, fields) => api.redeliver(fields.integer("updateId") ?? 0, fields.integer("times")),
  redeliverAtOnce: (api, fields) => api.redeliverAtOnce(fields.integer("updateId") ?? 0, fields.integer("times") ?? 1),
  failNext: (api, fields) =>
    api.failNext(fields.text("method") || "*", fault.parse(fields.json("fault")), fields.integer("times")),
  failWhen: (api, fields) =>
    void api.failWhen(
      callFilter.parse(fields.json("when")),
      fault.parse(fields.json("fault")),
      fields.integer("times"),
    ),
  clearFaults: (api) => api.clearFaults(),
  mute: (api, fields) => api.mute(fields.integer("seconds") ?? 0),
  advance: (api, fields) => api.advance(fields.integer("seconds") ?? 0),
  calls: (api, { fields }) => api.calls.matching(callFilter.parse(fields)),
  count: (api, { fields }) => api.calls.count(callFilter.parse(fields)),
  countsPerText: (api, fields) => Object.fromEntries(api.calls.countsPerText(fields.integer("chatId"))),
  clearCalls: (api) => api.calls.clear(),
  pendingUpdates: (api) => api.pendingUpdates(),
  mark: (api) => api.mark(),
};

/** The control side for a test in another process; files come as { base64 }. */
export async function controlOverHttp(api: BotApi, path: string, request: IncomingMessage): Promise<unknown> {
  const fields = await readPayload(request, new URL(request.url ?? "/", api.url).searchParams);
  const [subject = "", id, verb = ""] = path.split("/");
  if (id === undefined) return (await API_VERBS[subject]?.(api, fields)) ?? missing(API_VERBS, subject);
  if (subject === "user") {
    return (await PERSON_VERBS[verb]?.(personOf(api, Number(id)), fields)) ?? missing(PERSON_VERBS, verb);
  }
  const group = api.findGroup(Number(id));
  if (!group) throw badRequest(`there is no group ${id}`);
  return (await GROUP_VERBS[verb]?.(api, group, fields)) ?? missing(GROUP_VERBS, verb);
}

/** A verb without a result answers null; an unknown one is told what there is. */
function missing(verbs: Record<string, unknown>, verb: string): null {
  if (verb in verbs) return null;
  throw badRequest(`no verb "${verb}"; there are ${Object.keys(verbs).join(", ")}`);
}

function personOf(api: BotApi, id: number | undefined): Person {
  const person = api.findUser(id ?? 0);
  if (!person) throw badRequest(`there is no user ${id}; create one with POST /control/user`);
  return person;
}

function readChoice(fields: Payload): ButtonChoice {
  const messageId = fields.integer("messageId");
  return messageId === undefined ? fields.text("label") : { messageId, data: fields.text("data") };
}

function readWait(fields: Payload) {
  return { timeoutMs: fields.integer("timeoutMs"), since: fields.integer("since") };
}
