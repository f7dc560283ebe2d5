import { message, phrase } from "../../domain/message/outgoing.ts";
import { isWordless, type SmallTalk, smallTalkKind } from "../../domain/message/small-talk.ts";
import { comeBack } from "./come-back.ts";
import { mainMenu } from "./menu.ts";
import { reply, saidBefore, type Turn } from "./turn-state.ts";

const sentences: Record<SmallTalk, string> = {
  thanks: "core-smalltalk",
  praise: "core-praise",
  greeting: "core-hello-again",
  who_are_you: "core-assistant",
  acknowledgement: "core-at-hand",
};

/** Answers politeness with politeness: she is welcomed once, and a mere "ok" in a conversation gets its question again. */
export async function answerSmalltalk(turn: Turn, text: string): Promise<void> {
  const kind = smallTalkKind(text);
  const { salon } = { salon: turn.branch.name };
  if (kind !== "who_are_you" && (await saidBefore(turn)).length === 0)
    return reply(turn, mainMenu("core-welcome", { salon }));
  if (kind === "acknowledgement" && (await comeBack(turn, "core-which-one"))) return;
  const withMenu = turn.chat.flow === null && (kind === "greeting" || kind === "who_are_you");
  reply(turn, withMenu ? mainMenu(sentences[kind], { salon }) : message(phrase(sentences[kind], { salon })));
  if (kind !== "acknowledgement") await comeBack(turn);
}

/** Only emoji or marks: nothing a person would have to read. False when there are words. */
export async function answerWordless(turn: Turn, text: string): Promise<boolean> {
  if (!isWordless(text)) return false;
  const key = /[?？]/.test(text) ? "core-hello-again" : "core-sticker";
  if (await comeBack(turn, "core-which-one")) return true;
  reply(turn, mainMenu(key, { salon: turn.branch.name }));
  return true;
}
