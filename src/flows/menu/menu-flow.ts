import { message, phrase } from "../../domain/message/outgoing.ts";
import type { Flow } from "../flow.ts";
import { mainMenu, menuButtons } from "../run/menu.ts";

/** The greeting and the help: what one can do here. */
export const menuFlow: Flow<null> = {
  name: "menu",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    if (event.argument === "welcome") {
      const welcome = message(
        [phrase("core-welcome", { salon: context.branch.name }), phrase("core-welcome-human")],
        menuButtons(),
      );
      return { kind: "done", replies: [welcome] };
    }
    return { kind: "done", replies: [mainMenu("core-help", { salon: context.branch.name })] };
  },
};
