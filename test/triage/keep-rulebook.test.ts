import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

describe("keeping a rulebook", () => {
  let folder: string;
  const shelf = () => join(folder, "kept");
  const file = (name: string) => join(folder, "src/domain/triage", name);
  const keep = (...words: string[]) => {
    const args = ["src/keep-rulebook.mjs", "--source", folder, "--into", shelf(), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return { status, said: stdout + stderr };
  };
  const change = (name: string, from: string, to: string) => {
    const before = readFileSync(file(name), "utf8");
    expect(before).toContain(from);
    writeFileSync(file(name), before.replace(from, to));
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "afterglow-rules-"));
    cpSync("src/domain", join(folder, "src/domain"), { recursive: true });
    change(
      "rule-version.ts",
      readFileSync(file("rule-version.ts"), "utf8"),
      'export const ruleVersion = "2001.1.1";\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("writes one module named after its version, and the same again changes nothing", () => {
    expect(keep()).toMatchObject({ status: 0, said: expect.stringContaining("2001.1.1.mjs") });
    const kept = readFileSync(join(shelf(), "2001.1.1.mjs"));
    expect(keep()).toMatchObject({ status: 0, said: "2001.1.1 is kept already.\n" });
    expect(readFileSync(join(shelf(), "2001.1.1.mjs")).equals(kept)).toBe(true);
  });

  test("refuses rules that judge otherwise under the same version, unless forced; a raised version stands beside it", () => {
    const kept = readFileSync(join(shelf(), "2001.1.1.mjs"), "utf8");
    change(
      "triage.ts",
      "return {\n    severity,",
      'return {\n    severity: severity === "urgent" ? "today" : severity,',
    );
    const refused = keep();
    expect(refused.status).toBe(1);
    expect(refused.said).toMatch(/judges \d+ of \d+ messages differently/);
    expect(readFileSync(join(shelf(), "2001.1.1.mjs"), "utf8")).toBe(kept);
    change("rule-version.ts", "2001.1.1", "2001.1.2");
    expect(keep().status).toBe(0);
    expect(readdirSync(shelf()).sort()).toEqual(["2001.1.1.mjs", "2001.1.2.mjs"]);
    change("rule-version.ts", "2001.1.2", "2001.1.1");
    expect(keep("--force").status).toBe(0);
    expect(readFileSync(join(shelf(), "2001.1.1.mjs"), "utf8")).not.toBe(kept);
  }, 120_000);
});
