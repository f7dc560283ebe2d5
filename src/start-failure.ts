import { type Config, ConfigError } from "./config.ts";

/**
 * Why the product did not start, as one sentence that names the variable to change; null for what nobody expected, which
 * is better shown whole.
 */
export function startFailure(error: unknown, config: Config | null): string | null {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error) || config === null) return null;
  return portFailure(error, config) ?? folderFailure(error, config) ?? databaseFailure(error, config);
}

function portFailure(error: Error, { port, host }: Config): string | null {
  const code = codeOf(error);
  if (code === "EADDRINUSE")
    return `PORT should be one that is free, but another program already uses ${host}:${port}.`;
  if (code === "EACCES" && callOf(error) === "listen") {
    return `PORT should be one that may be opened without special rights, such as 3000, but it is "${port}".`;
  }
  if (code !== "EADDRNOTAVAIL" && callOf(error) !== "getaddrinfo") return null;
  return `HOST should be an address of this machine, such as 127.0.0.1, but it is "${host}".`;
}

const folderCodes = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "ENOSPC", "EISDIR"];

function folderFailure(error: Error, { dataDir }: Config): string | null {
  const code = codeOf(error);
  if (!folderCodes.includes(code) || !("path" in error)) return null;
  return `DATA_DIR should be a folder that can be written, but "${dataDir}" is not: ${code} at ${String(error.path)}.`;
}

function databaseFailure(error: Error, { databaseUrl }: Config): string | null {
  const url = URL.parse(databaseUrl);
  if (databaseUrl.startsWith("file:")) {
    // The migration engine has no words of its own for what SQLite itself refused.
    if (!/External error|unable to open database|not a database|readonly database/i.test(error.message)) return null;
    return `DATABASE_URL should be an SQLite database that can be written, but "${databaseUrl.slice("file:".length)}" is not.`;
  }
  const why = /Can't reach|Authentication failed|denied|does not exist|ECONNREFUSED|timed out/i.test(error.message);
  if (!why || !url) return null;
  const first = error.message.split("\n").find((line) => line.trim() !== "") ?? "";
  return `DATABASE_URL should be a PostgreSQL database that answers, but ${url.host}${url.pathname} does not: ${first}`;
}

function codeOf(error: Error): string {
  return "code" in error ? String(error.code) : "";
}

function callOf(error: Error): string {
  return "syscall" in error ? String(error.syscall) : "";
}
