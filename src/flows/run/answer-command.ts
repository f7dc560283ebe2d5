import { message, phrase } from "../../domain/message/outgoing.ts";
import { dataWish } from "../../domain/privacy/data-words.ts";
import type { FlowName } from "../flow.ts";
import { handleStaffPrivateCommand } from "../staff/staff-private.ts";
import { askForPerson } from "./call-person.ts";
import { startBeside } from "./come-back.ts";
import { mainMenu } from "./menu.ts";
import { startFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

const flowOfCommand: Record<string, [FlowName, string]> = {
  book: ["booking", ""],
  my: ["appointments", ""],
  care: ["care", ""],
  help: ["menu", "help"],
  stop: ["consent", "stop"],
  language: ["language", ""],
  branch: ["menu", "branch"],
  consents: ["consent", "all"],
  data: ["mydata", ""],
  mydata: ["mydata", ""],
  preferences: ["preferences", ""],
  messages: ["messages", ""],
  notifications: ["messages", ""],
};

/** Answers a slash command; one we do not know says what there is. */
export async function answerCommand(turn: Turn, name: string, argument: string): Promise<void> {
  if (name === "start") return answerStart(turn, argument);
  // "/my data" is read as a command with an argument.
  const wish = dataWish(`${name} ${argument}`);
  if (wish && (await startBeside(turn, "mydata", wish === "erase" ? "erase" : ""))) return;
  // Telegram asks a bot that takes payments for these two (core.telegram.org/bots/payments, live checklist).
  if (name === "paysupport") return askForPerson(turn);
  if (name === "terms") return reply(turn, message(phrase("deposit-terms", { salon: turn.branch.name })));
  const known = flowOfCommand[name];
  if (known && (await startBeside(turn, known[0], known[1] || argument))) return;
  const forStaff = await handleStaffPrivateCommand(turn.context, turn.event, turn.chat, turn.publicUrl);
  if (forStaff) return reply(turn, ...forStaff);
  reply(turn, mainMenu("core-unknown-command", { command: `/${name}` }));
}

/** "svc_<CODE>" in a deep link opens the booking of that service, "branch_<id>" chooses a branch; anything else is a greeting. */
async function answerStart(turn: Turn, argument: string): Promise<void> {
  if (/^svc_/i.test(argument) && (await startFlow(turn, "booking", argument))) return;
  await startFlow(turn, "menu", /^branch_/.test(argument) ? argument : "welcome");
}
