import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { postgresFactory } from "./open-postgres.ts";

/**
 * The factory that migrations use: the official adapter cuts a script at every semicolon, which breaks function bodies;
 * PostgreSQL itself takes a whole script as one simple query.
 */
export function postgresMigrationFactory(url: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = postgresFactory(url);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => wholeScripts(await factory.connect()),
    connectToShadowDb: async () => wholeScripts(await factory.connectToShadowDb()),
  };
}

function wholeScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { client } = adapter as unknown as { client: { query(sql: string): Promise<unknown> } };
  adapter.executeScript = async (script) => {
    await client.query(script);
  };
  return adapter;
}
