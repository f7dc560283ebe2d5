import { tellNews } from "../../actions/file/tell-news.ts";
import type { Said } from "../../actions/message/last-said.ts";
import { saysNothingNew } from "../../domain/file/news-words.ts";
import { asksSomething } from "../../domain/message/small-talk.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { continueFlow, startFlow } from "./run-flow.ts";
import { saidBefore, type Turn } from "./turn-state.ts";
import { isIdle } from "./typed-tap.ts";

const answers: readonly string[] = ["smalltalk", "other", "checkin_reply", "care_question"];

/** Words right after "is anything new?" answer it, without a tap. */
export async function answeredNews(turn: Turn, text: string, { intent }: TriageDecision): Promise<boolean> {
  const appointmentId = await askedAbout(turn);
  if (!appointmentId || (asksSomething(text) && !saysNothingNew(text)) || !answers.includes(intent)) return false;
  return startFlow(turn, "news", `said:${appointmentId}`, text);
}

/** A person is called for these words; as an answer to "is anything new?" they go onto the file as well. */
export async function keepAskedNews(turn: Turn, text: string, triage: TriageDecision): Promise<void> {
  if (turn.chat.flow === "news") return void (await continueFlow(turn, { kind: "text", text, triage }));
  const appointmentId = await askedAbout(turn, isReminder);
  if (appointmentId) await tellNews(turn.context, { appointmentId, chatId: turn.chat.id, words: text });
}

/** Reminders and risks to sign are sent between the question and the visit by themselves: they do not take its place. */
function isReminder({ buttons }: Said): boolean {
  return buttons.length > 0 && buttons.every(({ action }) => /^go:(appointments|risk):/.test(action));
}

async function askedAbout(turn: Turn, passes: (said: Said) => boolean = () => false): Promise<string | null> {
  const waits = turn.chat.flow === "news";
  if (!waits && !isIdle(turn)) return null;
  const said = (await saidBefore(turn)).filter((one) => !passes(one)).slice(0, waits ? 3 : 2);
  const found = said.flatMap(({ buttons }) => buttons.map(({ action }) => /^go:news:tell:(.+)$/.exec(action)?.[1]));
  return found.find((id) => id !== undefined) ?? null;
}
