// Every check and every suite; ends with "N passed, N failed". A skipped test is a failure: nothing is left out silently.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const checks = [
  ["format and lint", ["biome", "check", "--error-on-warnings", "."]],
  ["types", ["tsc", "--noEmit"]],
];
let passed = 0;
let failed = 0;

function run(name, [command, ...args]) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: process.env });
  return status === 0;
}

for (const [name, command] of checks) run(name, command) ? passed++ : failed++;

const folder = mkdtempSync(join(tmpdir(), "afterglow-results-"));
const results = join(folder, "results.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
const suitesPassed = run("suites", ["vitest", "run", ...reporters]);
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(results, "utf8"));
  const skipped = numPendingTests + numTodoTests;
  if (skipped > 0) process.stdout.write(`${skipped} tests were skipped; that counts as failed.\n`);
  passed += numPassedTests;
  failed += numFailedTests + skipped;
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
if (!suitesPassed && failed === 0) failed = 1;

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
