import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** A new database in the PostgreSQL server that the test run started (test/support/global-postgres.ts). */
export async function postgresUrl(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = inject("postgresUrl");
  const name = `t_${randomUUID().replaceAll("-", "")}`;
  await inServer(server, `CREATE DATABASE ${name}`);
  return {
    url: server.replace(/\/postgres$/, `/${name}`),
    drop: () => dropDatabase(server, name),
  };
}

/** PostgreSQL waits some seconds for connections that are just closing; only what stays open longer is cut. */
async function dropDatabase(server: string, name: string): Promise<void> {
  const drop = `DROP DATABASE IF EXISTS ${name}`;
  await inServer(server, drop).catch(() => inServer(server, `${drop} WITH (FORCE)`));
}

async function inServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
