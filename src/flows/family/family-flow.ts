import { addFamilyMember } from "../../actions/customers/add-family-member.ts";
import { giveConsent } from "../../actions/customers/give-consent.ts";
import { hasConsent } from "../../actions/customers/has-consent.ts";
import { type FamilyMember, readOwnFamily } from "../../actions/customers/read-own-family.ts";
import { plainAnswer } from "../../domain/booking/answer-words.ts";
import { treatmentWords } from "../../domain/booking/service-synonyms.ts";
import { ageRule, OF_AGE, TREATED_FROM } from "../../domain/customers/age.ts";
import { readBirthday } from "../../domain/customers/birthday-words.ts";
import {
  ageTold,
  canBeName,
  heardForWhom,
  memberMeant,
  nameAmong,
  nameIn,
  relations,
} from "../../domain/customers/family-words.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { guardianConsentVersion } from "../../domain/outreach/consent.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";
import { askBirthday, askGuardian, askName, askOfAge, askWho, end, leave } from "./family-questions.ts";
import { type FamilyState, familyStateSchema, NEXT_MESSAGE, newFamilyState } from "./family-state.ts";

type Result = FlowResult<FamilyState>;

const elsewhere: readonly string[] = ["human_request", "complaint", "opt_out", "care_question"];

/**
 * For whom she books, when not for herself: somebody who has a file already, or somebody new, of whom a name is asked, and an age only of who
 * may be under 18. Arguments: "for:<relation><age, if told>=<name, if told>:<words>", "who:<words>"; the words may be "@<appointment id>": beside that one of hers. It always acts for who writes; the booking then goes on with her words.
 */
export const familyFlow: Flow<FamilyState> = {
  name: "family",
  version: 1,
  parse: (saved) => familyStateSchema.safeParse(saved).data ?? null,
  async step(state, event, own) {
    const context = { ...own, customer: own.writer, actor: asWriter(own) };
    if (event.kind === "media") return { kind: "pass" };
    if (event.kind === "start" || !state) return start(context, event.kind === "start" ? event.argument : "");
    if (event.kind === "again") return again(context, state);
    if (event.kind === "choice") return choose(context, state, event.choice);
    if (elsewhere.includes(event.triage.intent)) return { kind: "pass" };
    return hear(context, state, event.text);
  },
};

function asWriter({ writer }: FlowContext) {
  return { kind: "customer" as const, id: writer.id, name: writer.name, wardIds: writer.wardIds };
}

async function start(context: FlowContext, argument: string): Promise<Result> {
  const [, verb, relationWord = "", years, called = "", said = ""] =
    /^(for):([a-z]+)(\d*)(?:=([^:]*))?:([\s\S]*)$/.exec(argument) ?? [];
  const family = await readOwnFamily(context, context.writer.id);
  if (verb !== "for") return askWho(context, { ...newFamilyState, words: argument.replace(/^who:/, "") }, family);
  const relation = relations.find((one) => one === relationWord) ?? null;
  const state = { ...newFamilyState, relation, age: years ? Number(years) : null, words: said };
  if (state.age !== null && state.age < TREATED_FROM) return end("family-too_young", { name: relationOf(state) });
  const named = memberMeant(said, family);
  const known = named ? [named] : family.filter((one) => one.relation === relation);
  const [only] = known;
  if (called !== "" && canBeName(called) && only?.name !== called) return withName(context, { ...state, name: called });
  if (only && known.length === 1) return take(context, state, only);
  return known.length > 1 ? askWho(context, state, known) : askName(context, state);
}

async function again(context: FlowContext, state: FamilyState): Promise<Result> {
  if (state.asking === "name") return askName(context, state);
  if (state.asking === "of_age") return askOfAge(context, state);
  if (state.asking === "birthday") return askBirthday(context, state);
  if (state.asking === "guardian") return askGuardian(context, state);
  return askWho(context, state, await readOwnFamily(context, context.writer.id));
}

async function choose(context: FlowContext, state: FamilyState, choice: string): Promise<Result> {
  if (choice === "stop") return leave(state);
  if (choice === "me") return toBooking("me", state.words);
  if (choice === "new") return askName(context, state);
  if (state.asking === "of_age") return choice === "yes" ? open(context, state) : askBirthday(context, state);
  if (state.asking === "guardian" && choice === "yes") return agreed(context, state);
  const member = (await readOwnFamily(context, context.writer.id)).find((one) => choice === `m:${one.id}`);
  return member ? take(context, state, member) : again(context, state);
}

async function hear(context: FlowContext, state: FamilyState, text: string): Promise<Result> {
  const plain = plainAnswer(text);
  if (plain === "stop" || plain === "back") return leave(state);
  if (state.asking === "name") return hearName(context, state, text);
  if (state.asking === "birthday") return hearBirthday(context, state, text);
  const aged = state.asking === "of_age" ? hearAge(context, state, text) : null;
  if (aged) return aged;
  if (plain === "yes" || plain === "no") return choose(context, state, plain);
  const family = await readOwnFamily(context, context.writer.id);
  const member = memberMeant(text, family);
  if (state.asking === "who" && member) return take(context, state, member);
  if (/^(我自己|自己|我|给我自己|me|myself|for me)[\s.!。！]*$/i.test(text.trim())) return toBooking("me", state.words);
  const heard = heardForWhom(`给${text}`) ?? heardForWhom(text);
  return heard ? askName(context, { ...state, relation: heard.relation }) : again(context, state);
}

/** "She's 30", a birthday, "够18": an answer to "is she of age?"; null for other words. */
function hearAge(context: FlowContext, state: FamilyState, text: string): Promise<Result> | Result | null {
  if (readBirthday(text)) return hearBirthday(context, state, text);
  const told = ageTold(text);
  if (told && told.age < TREATED_FROM) return end("family-too_young", { name: state.name });
  if (told)
    return told.age >= OF_AGE
      ? open(context, { ...state, age: told.age })
      : askBirthday(context, { ...state, age: told.age });
  if (
    /^(够|夠|满|滿|过|過|已经|早就?)(了)?(满|滿)?.{0,4}(18|十八)|成年|\b(over|above|well over) (18|eighteen)\b|\badult\b|\bof age\b/i.test(
      text,
    ) &&
    !/没|未|唔|冇|不/.test(text)
  )
    return open(context, state);
  return /(没|未|唔|冇|不)(到|够|夠|满|滿)|\b(under|not yet|younger)\b/i.test(text)
    ? askBirthday(context, state)
    : null;
}

function hearName(context: FlowContext, before: FamilyState, text: string): Promise<Result> | Result {
  const told = ageTold(text);
  if (told && told.age < TREATED_FROM) return end("family-too_young", { name: relationOf(before) });
  const said = told?.rest ?? text;
  const among = nameAmong(said);
  const other = among ? among.rest : said;
  const { now, branch, chat } = context;
  const saysWhen = understandWhen({ text: other, now, zone: branch.zone, locale: chat.locale }).found;
  const saysWhat = among !== null && treatmentWords.some(([, words]) => words.test(simplify(other)));
  const words = (saysWhen || saysWhat) && !before.words.startsWith("@") ? addedTo(before.words, other) : before.words;
  const state = { ...before, words, ...(told ? { age: told.age } : {}) };
  // A day instead of the name is kept for the booking, and the name asked once more.
  if (saysWhen && !among) return askName(context, state, [phrase("family-name-first")]);
  const name = among?.name ?? nameIn(said);
  if (told && (name === "" || !/\p{L}/u.test(name))) return askName(context, state);
  if (!canBeName(name) || plainAnswer(name) !== null) return askName(context, keeping(state, text), [noName(text)]);
  return withName(context, { ...state, name });
}

/** Her name is known; an age is only asked of who may be under 18. */
function withName(context: FlowContext, state: FamilyState): Promise<Result> | Result {
  if (state.age !== null) return state.age >= OF_AGE ? open(context, state) : askBirthday(context, state);
  return state.relation === "parent" || state.relation === "partner" ? open(context, state) : askOfAge(context, state);
}

/** What is said one after the other is heard in that order: the last day that is named counts. */
function addedTo(words: string, more: string): string {
  return `${words}${NEXT_MESSAGE}${more}`.trim().slice(0, 600);
}

/** What is said of the visit or of her instead of the name is kept for the booking. */
function keeping(state: FamilyState, text: string): FamilyState {
  if (state.words.startsWith("@") || state.words.includes(text)) return state;
  return { ...state, words: addedTo(state.words, text) };
}

function noName(text: string) {
  const said = simplify(text);
  return phrase(treatmentWords.some(([, words]) => words.test(said)) ? "family-name-first" : "family-name-unclear");
}

function relationOf({ relation }: FamilyState) {
  return phrase(`family-relation-${relation ?? "other"}`);
}

function hearBirthday(context: FlowContext, state: FamilyState, text: string): Promise<Result> | Result {
  const birthDate = readBirthday(text);
  if (!birthDate || birthDate > localDate(context.now, context.branch.zone)) {
    return askBirthday(context, state, [phrase("family-birthday-unclear")]);
  }
  return open(context, { ...state, birthDate });
}

/** Opens her file and goes on. */
async function open(context: FlowContext, state: FamilyState): Promise<Result> {
  const today = localDate(context.now, context.branch.zone);
  const { name, birthDate } = state;
  const input = { guardianId: context.writer.id, name, relation: state.relation ?? "other", birthDate, today };
  const added = await addFamilyMember(context, input);
  if (!added.ok) {
    if (added.reason === "too_young" || added.reason === "too_many") return end(`family-${added.reason}`, { name });
    return askName(context, state, [phrase("family-name-unclear")]);
  }
  const member = (await readOwnFamily(context, context.writer.id)).find((one) => one.id === added.memberId);
  return member ? take(context, state, member) : end("booking-left");
}

/** Goes on for somebody who has a file: who is under 18 needs the guardian's word once. */
async function take(context: FlowContext, state: FamilyState, member: FamilyMember): Promise<Result> {
  const { id, name, birthDate } = member;
  const rule = ageRule(birthDate, localDate(context.now, context.branch.zone));
  if (rule === "too_young") return end("family-too_young", { name });
  if (rule === "with_guardian" && !(await hasConsent(context.tx, id, "guardian"))) {
    return askGuardian(context, { ...state, name, memberId: id });
  }
  return toBooking(id, state.words);
}

async function agreed(context: FlowContext, state: FamilyState): Promise<Result> {
  const { memberId, words } = state;
  if (!memberId) return end("booking-left");
  const consent = { customerId: memberId, purpose: "guardian" as const, version: guardianConsentVersion };
  await giveConsent(context, { ...consent, via: context.chat.id });
  const noted = message(phrase("family-guardian-noted"));
  return { kind: "go", flow: "booking", argument: `for:${memberId}:${words}`, replies: [noted] };
}

function toBooking(whom: string, words: string): Result {
  return { kind: "go", flow: "booking", argument: `for:${whom}:${words}`, replies: [] };
}
