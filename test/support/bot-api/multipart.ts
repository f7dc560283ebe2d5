export interface UploadedFile {
  fileName: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface Part {
  name: string;
  /** Absent for a plain field. */
  file?: UploadedFile;
  text: string;
}

/**
 * Splits a multipart/form-data body. Written by hand because bot libraries send unquoted file names and lower-case
 * headers, which Telegram accepts and the strict parsers do not.
 */
export function parseMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return [];
  const marker = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let start = body.indexOf(marker);
  while (start >= 0) {
    const end = body.indexOf(marker, start + marker.length);
    if (end < 0) break;
    const part = parsePart(body.subarray(start + marker.length + 2, end - 2));
    if (part) parts.push(part);
    start = end;
  }
  return parts;
}

function parsePart(raw: Buffer): Part | undefined {
  const headEnd = raw.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const head = raw.subarray(0, headEnd).toString("utf8");
  const content = raw.subarray(headEnd + 4);
  const name = /[;\s]name="?([^";\r\n]*)"?/i.exec(head)?.[1];
  if (name === undefined) return undefined;
  const fileName = /filename="?([^";\r\n]*)"?/i.exec(head)?.[1];
  if (fileName === undefined) return { name, text: content.toString("utf8") };
  const type = /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1] ?? "application/octet-stream";
  return { name, text: "", file: { fileName, contentType: type, bytes: Uint8Array.from(content) } };
}
