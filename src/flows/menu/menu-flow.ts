import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext } from "../flow.ts";
import { mainMenu, menuButtons } from "../run/menu.ts";
import { answerBranch, branchesAsButtons } from "./choose-branch.ts";

/** The greeting and the help: what one can do here, and at which branch. */
export const menuFlow: Flow<null> = {
  name: "menu",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    return { kind: "done", replies: await answer(event.argument, context) };
  },
};

async function answer(argument: string, context: FlowContext): Promise<Outgoing[]> {
  if (argument === "welcome") return [await welcome(context)];
  return (await answerBranch(argument, context)) ?? [help(context)];
}

function help(context: FlowContext): Outgoing {
  const known = mainMenu("core-help", { salon: context.branch.name });
  if (!context.hasSecondReader) return known;
  const settings = button(phrase("consent-model-button-settings"), "go:consent:model");
  return { ...known, buttons: [...(known.buttons ?? []), [settings]] };
}

async function welcome(context: FlowContext): Promise<Outgoing> {
  const branches = await branchesAsButtons(context);
  const lines = [phrase("core-welcome", { salon: context.branch.name }), phrase("core-welcome-human")];
  if (branches.length === 0) return message(lines, menuButtons());
  return message([...lines, phrase("core-branch-which")], branches);
}
