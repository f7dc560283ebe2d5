import { Page } from "./layout.tsx";
import { Empty } from "./pieces.tsx";
import type { BoardContext } from "./view.ts";

/** What was asked for is not there, or not hers to see: one answer for both, so that nobody learns which. */
export function missing(c: BoardContext) {
  return answer(c, "board-not-found", 404);
}

/** Her role does not allow it. */
export function refusedPage(c: BoardContext, key = "board-not-allowed") {
  return answer(c, key, 403);
}

function answer(c: BoardContext, key: string, status: 403 | 404) {
  const view = c.get("view");
  return c.html(
    <Page view={view} title={view.say(`${key}-title`)}>
      <Empty title={view.say(`${key}-title`)} words={view.say(key)}>
        <a href="/board">{view.say("board-back-today")}</a>
      </Empty>
    </Page>,
    status,
  );
}
