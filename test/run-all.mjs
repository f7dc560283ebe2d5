// Every check and every suite; ends with "N passed, N failed". A skipped test is a failure: nothing is left out silently.
// A browser or a chat that a busy machine let wait too long is asked once more, by itself, and named at the end; nothing else is (decision 0024).
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

/** Runs suites; what vitest reports of them, or nothing when it wrote no report. */
function suites(name, files) {
  const results = join(folder, `${name.replaceAll(" ", "-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const green = run(name, ["vitest", "run", ...reporters, ...files]);
  try {
    return { green, ...JSON.parse(readFileSync(results, "utf8")) };
  } catch {
    return undefined;
  }
}

const mayWaitTooLong = (file) => /\.browser\.test\.tsx?$|\/test\/channels\/|\/test\/web\/form\//.test(file);
const atMostAgain = 3;

const first = suites("suites", []);
const late = [];
let { green, numFailedTests = 1 } = first ?? {};
if (first) {
  const skipped = first.numPendingTests + first.numTodoTests;
  if (skipped > 0) process.stdout.write(`${skipped} tests were skipped; that counts as failed.\n`);
  passed += first.numPassedTests;
  failed += skipped;
  const red = first.testResults.filter(({ status }) => status === "failed");
  if (red.length > 0 && red.length <= atMostAgain && red.every(({ name }) => mayWaitTooLong(name))) {
    const names = red.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === "failed"));
    const again = suites(
      "once more by themselves",
      red.map(({ name }) => name),
    );
    if (again?.green && again.numPendingTests + again.numTodoTests === 0 && names.length === numFailedTests) {
      late.push(...names.map(({ fullName }) => fullName));
      passed += numFailedTests;
      numFailedTests = 0;
      green = true;
    }
  }
}
failed += numFailedTests;
rmSync(folder, { recursive: true, force: true });
if (!green && failed === 0) failed = 1;
for (const name of late) process.stdout.write(`Failed among all, passed by itself; to be made patient: ${name}\n`);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
