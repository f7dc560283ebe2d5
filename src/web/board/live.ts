import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { look } from "../../actions/board/look.ts";
import { readBoardMark } from "../../actions/board/read-frame.ts";
import type { House } from "../../actions/context.ts";
import { staffOfSession } from "../../actions/salon/staff-of-session.ts";
import type { WebDeps } from "../deps.ts";
import { readSession } from "./session-cookie.ts";
import type { BoardEnv } from "./view.ts";

const LOOK_EVERY_MS = 2_000;
const SESSION_CHECK_EVERY = 15; // looks, about half a minute

/** Tells open pages that something changed; they ask for their parts themselves, with their own rights. */
export function liveRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  return new Hono<BoardEnv>().get("/events", (c) => {
    const { staff } = c.get("view");
    const token = readSession(c, deps) ?? "";
    return streamSSE(c, async (stream) => {
      const alarm = new Alarm(house);
      stream.onAbort(() => alarm.end());
      const mark = () => look(house, staff, readBoardMark);
      let seen = c.req.query("since") ?? (await mark());
      await stream.writeSSE({ event: "hello", data: "", retry: LOOK_EVERY_MS });
      for (let looks = 1; !stream.aborted; looks++) {
        const now = await mark();
        // A comment now and then keeps proxies from closing a quiet connection.
        if (now !== seen) await stream.writeSSE({ event: "changed", data: "" });
        else if (looks % SESSION_CHECK_EVERY === 0) await stream.write(": still here\n\n");
        seen = now;
        await alarm.wait(LOOK_EVERY_MS);
        if (looks % SESSION_CHECK_EVERY === 0 && !(await staffOfSession(house.store.db, token, house.now()))) break;
      }
      alarm.end();
    });
  });
}

/** Waits for a wake of the board in this process, or for the time to pass: another process changes things without waking us. */
class Alarm {
  private ring: () => void = () => {};
  private rung = false;
  private readonly stop: () => void;

  constructor(house: House) {
    this.stop = house.listen("board", () => {
      this.rung = true;
      this.ring();
    });
  }

  async wait(ms: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.ring = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.rung = false;
  }

  end(): void {
    this.stop();
    this.ring();
  }
}
