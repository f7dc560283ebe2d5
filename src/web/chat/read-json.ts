import type { Context } from "hono";
import type { z } from "zod";

/** Nothing a customer sends is larger; ten thousand characters in any language fit. */
export const MAX_BODY_BYTES = 64 * 1024;

export type Body<T> = { ok: true; value: T } | { ok: false; status: 400 | 413; error: string };

/** Reads a JSON body that fits `schema`; refuses one that is too large (also without a Content-Length), no JSON, or has fields we do not know. */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<Body<T>> {
  const text = await readText(c.req.raw);
  if (text === null) return { ok: false, status: 413, error: "The body is larger than 64 KiB." };
  let json: unknown;
  try {
    json = text.trim() === "" ? {} : JSON.parse(text);
  } catch {
    return { ok: false, status: 400, error: "The body is not valid JSON." };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, status: 400, error: explain(parsed.error) };
}

async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) return null;
  const reader = request.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return "The body is not what is expected here.";
  if (issue.code === "unrecognized_keys") return `There is no field "${issue.keys[0]}" here.`;
  const field = issue.path.join(".");
  return field === "" ? `${issue.message}.` : `The field "${field}" is wrong: ${issue.message}.`;
}
