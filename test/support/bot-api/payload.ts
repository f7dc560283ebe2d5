import type { IncomingMessage } from "node:http";
import { badRequest } from "./errors.ts";
import { parseMultipart, type UploadedFile } from "./multipart.ts";

const MAX_BODY_BYTES = 60 * 1024 * 1024;

/** The arguments of one method call, however they were encoded. */
export class Payload {
  constructor(
    readonly fields: Record<string, unknown>,
    readonly files: ReadonlyMap<string, UploadedFile> = new Map(),
  ) {}

  has(name: string): boolean {
    return this.fields[name] !== undefined || this.files.has(name);
  }

  /** "" when absent; numbers and flags read as text, as Telegram does. */
  text(name: string): string {
    const value = this.fields[name];
    if (value === undefined || value === null) return "";
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    if (!text.isWellFormed()) throw badRequest("strings must be encoded in UTF-8");
    return text;
  }

  integer(name: string): number | undefined {
    const text = this.text(name);
    return /^-?\d+$/.test(text) ? Number(text) : undefined;
  }

  flag(name: string): boolean {
    return ["true", "1", "yes"].includes(this.text(name).toLowerCase());
  }

  /** A structured argument: given as JSON, or as a string holding JSON (forms). */
  json(name: string): unknown {
    const value = this.fields[name];
    if (typeof value !== "string") return value;
    if (value === "") return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${name.replace("_", " ")} JSON object`);
    }
  }

  /** An uploaded file, or the file_id / URL given instead of one. */
  file(name: string): UploadedFile | string | undefined {
    const text = this.text(name);
    if (text.startsWith("attach://")) return this.files.get(text.slice("attach://".length));
    return this.files.get(name) ?? (text || undefined);
  }
}

/** True for a JSON object; the one way structured arguments are looked into. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw badRequest("request entity is too large");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Reads query string and body: JSON, urlencoded or multipart. */
export async function readPayload(request: IncomingMessage, query: URLSearchParams): Promise<Payload> {
  const fields: Record<string, unknown> = Object.fromEntries(query);
  const files = new Map<string, UploadedFile>();
  const body = await readBody(request);
  const type = request.headers["content-type"] ?? "";
  if (body.length === 0) return new Payload(fields, files);
  if (type.startsWith("application/json")) return new Payload({ ...fields, ...parseJson(body) }, files);
  if (type.startsWith("multipart/form-data")) {
    for (const part of parseMultipart(body, type)) {
      if (part.file) files.set(part.name, part.file);
      else fields[part.name] = part.text;
    }
    return new Payload(fields, files);
  }
  return new Payload({ ...fields, ...Object.fromEntries(new URLSearchParams(body.toString("utf8"))) }, files);
}

function parseJson(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (isRecord(value)) return value;
  } catch {
    // Answered below, like any other body that is not a JSON object.
  }
  throw badRequest("can't parse request body as JSON object");
}
