import { plainAnswer } from "../../domain/booking/answer-words.ts";
import { treatmentWords } from "../../domain/booking/service-synonyms.ts";
import { visitTopic } from "../../domain/booking/visit-topic.ts";
import { languageWish } from "../../domain/message/language-wish.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { understandWhen } from "../../domain/time/when.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { triage } from "../../domain/triage/triage.ts";
import { answerSalonQuestion } from "../salon-questions/answer-salon-question.ts";
import { callPerson } from "./call-person.ts";
import { comeBack, startBeside } from "./come-back.ts";
import { continueFlow, servicesUnderWay, startFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

/** Words of these intents are never an ordinary question, whatever else they mention. */
const grave: readonly string[] = ["complaint", "human_request", "opt_out"];

/** "What can you do?" */
const asksForHelp =
  /^(帮助|幫助|使用说明|使用說明|怎么用|怎麼用|菜单|菜單|功能|你(都)?(会|能|会做|能做|可以做)(些)?(什么|啥|什麼)|你會什麼|help menu|main menu|options|commands|what can (you|this bot|i) do( here)?)[\s?？!。]*$/i;

/** "Where were we?" in the middle of something. */
export const asksWhereWeAre =
  /^(刚才|剛才|我们|我們)?(说|說|聊|弄|做|约|約)到(哪|哪里|哪儿|哪裡)(了)?|^(继续|繼續)(吧)?$|^(ok |so )?(where were we|what (was|were) (i|we) (doing|saying|up to)|what (do|should) i (do )?(now|next)|go on|carry on|continue)[\s?？!。.]*$/i;

const asksForPreferences =
  /^((查看|看看|看一下|看下)?我的(偏好|喜好|習慣|习惯)(设置|設定)?|偏好(设置|設定)?|(show |see |what are )?(me )?my preferences)[\s?？!。.]*$/i;

/** Answers what needs no conversation: another language, a question about the salon. One under way goes on where it was. */
export async function answerAside(turn: Turn, text: string, decision: TriageDecision): Promise<boolean> {
  if (grave.includes(decision.intent) || decision.severity === "today") return false;
  if (asksForHelp.test(text.trim())) return startBeside(turn, "menu", "help");
  if (asksWhereWeAre.test(text.trim()) && turn.chat.flow !== null && (await comeBack(turn, "core-where-we-were")))
    return true;
  if (asksForPreferences.test(text.trim())) return startBeside(turn, "preferences", "", text);
  const locale = languageWish(text);
  if (locale !== null && (await startBeside(turn, "language", locale))) return true;
  return answeredQuestions(turn, text);
}

async function answeredQuestions(turn: Turn, text: string): Promise<boolean> {
  const { chat, branch, context } = turn;
  const serviceIds = servicesUnderWay(turn);
  const where = {
    inFlow: chat.flow !== null,
    choosing: chat.flow === "booking" && serviceIds.length === 0,
    serviceIds,
  };
  const asked = { tx: context.tx, now: context.now, customerId: turn.customer.id, text, branch, locale: chat.locale };
  const answers = await answerSalonQuestion({ ...asked, ...where });
  if (!answers) return false;
  reply(turn, ...answers.replies);
  const question = { now: context.now, zone: branch.zone, locale: chat.locale };
  // "How much is a facial on Friday afternoon?" also wants to come on Friday afternoon; of a lift in the building nobody reads a lash lift.
  const handedOn = answers.replies.length === 0;
  const words = handedOn ? answers.others.join("，") : text;
  const wantsToCome = visitTopic({ ...question, text: words }) === "booking";
  if (answers.rest.length > 0 && (handedOn || !wantsToCome)) await passOnRest(turn, text);
  if (wantsToCome && chat.flow === null) await startFlow(turn, "booking", "", words);
  else if (!(await saidBeside(turn, wantsToCome ? words : answers.others.join("，")))) await comeBack(turn);
  return true;
}

const choosing: readonly string[] = ["booking", "appointments"];

/** "3pm please. And is there parking?": what she said beside a question is taken by the conversation under way. */
async function saidBeside(turn: Turn, words: string): Promise<boolean> {
  const { chat, context, branch } = turn;
  if (!choosing.includes(chat.flow ?? "") || words.trim() === "") return false;
  const { found } = understandWhen({ text: words, now: context.now, zone: branch.zone, locale: chat.locale });
  const says =
    found || plainAnswer(words) !== null || treatmentWords.some(([, treatment]) => treatment.test(simplify(words)));
  if (!says) return false;
  return continueFlow(turn, { kind: "text", text: words, triage: triage({ text: words, locale: chat.locale }) });
}

/** What of her message the salon's data do not tell goes to a person, and she hears so. */
export async function passOnRest(turn: Turn, words: string): Promise<void> {
  const reasons = [{ code: "NOT_UNDERSTOOD", evidence: "" }];
  const opened = await callPerson(turn, { kind: "question", severity: "watch", words, reasons });
  const salon = turn.branch.name;
  if (turn.replies.length === 0) {
    return reply(turn, message(phrase(opened.isNew ? "core-passed-on" : "core-passed-on-again", { salon })));
  }
  const rest = phrase("questions-rest", { salon });
  turn.replies = turn.replies.map((one, at) =>
    at === turn.replies.length - 1 ? { ...one, lines: [...one.lines, rest] } : one,
  );
}
