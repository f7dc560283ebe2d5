import type { Context } from "hono";
import { base } from "../board/style/base.ts";
import { forms } from "../board/style/forms.ts";
import { tokens } from "../board/style/tokens.ts";
import { formScript } from "./form-script.ts";
import { formStyle } from "./form-style.ts";

const style = [tokens, base, forms, formStyle].join("\n");
const version = fingerprint(style + formScript);

/** The addresses of what the pages load; they change with the content. */
export const formAssets = { style: `/form/form.css?v=${version}`, script: `/form/form.js?v=${version}` };

export function formStyleSheet(c: Context) {
  return asset(c, "text/css", style);
}

export function formScriptFile(c: Context) {
  return asset(c, "text/javascript", formScript);
}

function asset(c: Context, mediaType: string, text: string) {
  c.header("X-Content-Type-Options", "nosniff");
  const isThisVersion = c.req.query("v") === version;
  c.header("Cache-Control", isThisVersion ? "public, max-age=31536000, immutable" : "no-cache");
  return c.body(text, 200, { "Content-Type": `${mediaType}; charset=utf-8` });
}

function fingerprint(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
}
