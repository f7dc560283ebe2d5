import { spawnSync } from "node:child_process";

/** Builds the product once, for the tests that run it in a process of its own, exactly as `npm start` does. */
export default function setup(): void {
  const built = spawnSync(process.execPath, ["src/build.mjs"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The product could not be built.");
}
