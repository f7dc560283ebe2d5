import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/cli/json-lines.ts";
import { runCli, startCli } from "./run-cli.ts";

const question = { now: "2026-11-21T10:00:00+08:00", zone: "Asia/Shanghai" };
const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("afterglow triage", () => {
  it("answers every line in its order, goes on after bad ones, and needs no database nor a right environment", async () => {
    const dataDir = join(tmpdir(), `afterglow-none-${process.pid}`);
    const input = [
      `{"id":"a","text":"喘不过气，嘴唇肿了","treatment":"FILLER","day":0}`,
      "not json",
      `{"id":"b"}`,
      "",
      `{"id":7,"text":"I would like to book a facial","locale":"en"}\r`,
      `{"id":"last","text":"谢谢"}`,
    ].join("\n");
    const env = { DATA_DIR: dataDir, DATABASE_URL: "nonsense", PORT: "nonsense" };
    const { code, out, err } = await runCli(["triage"], { input, env });
    const answers = lines(out);
    expect([code, err, answers.length]).toEqual([0, "", 6]);
    expect(answers.map((answer) => answer.id ?? null)).toEqual(["a", null, "b", null, 7, "last"]);
    expect(answers.map((answer) => "error" in answer)).toEqual([false, true, true, true, false, false]);
    expect(answers[0]).toMatchObject({ severity: "urgent", ruleVersion: expect.any(String) });
    expect(answers[4]).toMatchObject({ severity: "routine", intent: "booking" });
    expect(existsSync(dataDir)).toBe(false);
  });

  it("answers a line before the next one comes", async () => {
    const child = startCli(["triage"]);
    child.stdin.write(`{"id":1,"text":"hi"}\n`);
    const first = await new Promise<string>((resolve) => child.stdout.once("data", (bytes) => resolve(String(bytes))));
    expect(JSON.parse(first).id).toBe(1);
    child.stdin.end();
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const child = startCli(["triage"]);
    child.stdin.on("error", () => {});
    let complaint = "";
    child.stderr.on("data", (bytes) => {
      complaint += bytes;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(`{"id":1,"text":"hi"}\n`.repeat(20_000));
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
    expect(complaint).toBe("");
  });
});

describe("afterglow when", () => {
  it("answers every line in its order with local dates and times", async () => {
    const input = [
      JSON.stringify({ id: 1, text: "周五下午3点", ...question }),
      JSON.stringify({ id: 2, text: "x", now: "today", zone: "Asia/Shanghai" }),
      JSON.stringify({ id: 3, text: "tomorrow at 10:30", ...question }),
    ].join("\n");
    const { code, out } = await runCli(["when"], { input });
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { id: 1, date: "2026-11-27", timeFrom: "15:00", timeTo: "15:00" },
      { id: 2, error: expect.any(String) },
      { id: 3, date: "2026-11-22", timeFrom: "10:30" },
    ]);
  });
});

describe("reading lines", () => {
  const read = async (...chunks: Uint8Array[]) => {
    const found: string[] = [];
    async function* input() {
      yield* chunks;
    }
    for await (const line of linesOf(input())) found.push(line);
    return found;
  };
  const bytes = (text: string) => new TextEncoder().encode(text);

  it("a character cut in two between chunks stays whole", async () => {
    const whole = bytes("你好\n再见");
    for (let cut = 1; cut < whole.length; cut++) {
      expect(await read(whole.slice(0, cut), whole.slice(cut))).toEqual(["你好", "再见"]);
    }
  });

  it("only \\n and \\r\\n end a line, and the end of the input ends the last", async () => {
    expect(await read(bytes("a\u2028b\r\nc\u0085d\n"))).toEqual(["a\u2028b", "c\u0085d"]);
    expect(await read(bytes("\n\nx"))).toEqual(["", "", "x"]);
    expect(await read()).toEqual([]);
  });
});
