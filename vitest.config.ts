import { defineConfig } from "vitest/config";

const pure = ["test/domain/**/*.test.ts", "test/text/**/*.test.ts", "test/architecture.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "pure", include: pure } },
      {
        extends: true,
        test: {
          name: "house",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: pure,
          globalSetup: ["test/support/global-build.ts", "test/support/global-postgres.ts"],
        },
      },
    ],
  },
});
