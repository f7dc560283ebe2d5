import { visitTopic } from "../../domain/booking/visit-topic.ts";
import { languageWish } from "../../domain/message/language-wish.ts";
import { phrase } from "../../domain/message/outgoing.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { answerSalonQuestion } from "../salon-questions/answer-salon-question.ts";
import { callPerson } from "./call-person.ts";
import { comeBack, startBeside } from "./come-back.ts";
import { continueFlow, serviceUnderWay, startFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

/** Words of these intents are never an ordinary question, whatever else they mention. */
const grave: readonly string[] = ["complaint", "human_request", "opt_out"];

/** "What can you do?" */
const asksForHelp =
  /^(帮助|幫助|使用说明|使用說明|怎么用|怎麼用|菜单|菜單|功能|你(都)?(会|能|会做|能做|可以做)(些)?(什么|啥|什麼)|你會什麼|help menu|main menu|options|commands|what can (you|this bot|i) do( here)?)[\s?？!。]*$/i;

/** "Where were we?" in the middle of something. */
const asksWhereWeAre =
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
  const { chat, branch, context } = turn;
  const serviceId = serviceUnderWay(turn);
  const where = { inFlow: chat.flow !== null, choosing: chat.flow === "booking" && serviceId === null, serviceId };
  const asked = { tx: context.tx, now: context.now, text, branch, locale: chat.locale };
  const answers = await answerSalonQuestion({ ...asked, ...where });
  if (!answers) return false;
  reply(turn, ...answers.replies);
  // "How much is a facial on Friday afternoon?" also wants to come on Friday afternoon.
  const wantsToCome = visitTopic({ text, now: context.now, zone: branch.zone, locale: chat.locale }) === "booking";
  if (answers.rest.length > 0 && !wantsToCome) await passOnRest(turn, text);
  if (wantsToCome && chat.flow === null) await startFlow(turn, "booking", "", text);
  else if (wantsToCome && chat.flow === "booking") await continueFlow(turn, { kind: "text", text, triage: decision });
  else await comeBack(turn);
  return true;
}

/** What of her message the salon's data do not tell goes to a person, and she hears so. */
export async function passOnRest(turn: Turn, words: string): Promise<void> {
  const reasons = [{ code: "NOT_UNDERSTOOD", evidence: "" }];
  await callPerson(turn, { kind: "question", severity: "watch", words, reasons });
  const rest = phrase("questions-rest", { salon: turn.branch.name });
  turn.replies = turn.replies.map((one, at) =>
    at === turn.replies.length - 1 ? { ...one, lines: [...one.lines, rest] } : one,
  );
}
