/** What a file is when it is no table at all: an Excel workbook, or something of bytes. */
export type NotText = "workbook" | "binary";

/** What a file that is no text is; null for text. */
export function notText(bytes: Uint8Array): NotText | null {
  const [one, two, three, four] = bytes;
  // .xlsx, .ods and .numbers are zip archives, .xls is an OLE file.
  if (one === 0x50 && two === 0x4b && three === 0x03 && four === 0x04) return "workbook";
  if (one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0) return "workbook";
  if (isUtf16(bytes)) return null;
  return bytes.subarray(0, 4096).includes(0) ? "binary" : null;
}

/** The text of a file: UTF-16 when it says so, UTF-8, and what is neither as spreadsheets write it: GB 18030, Big5 or Windows-1252. */
export function decodeTable(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(olderEncoding(bytes)).decode(bytes);
  }
}

function isUtf16([one, two]: Uint8Array): boolean {
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
}

/**
 * Both Chinese encodings can read nearly any bytes, but only the right one reads everyday characters: each puts those into one block (GB 2312
 * level 1, Big5 level 1). A file whose pairs are mostly in neither is Western ("Zoë", "Müller").
 */
function olderEncoding(bytes: Uint8Array): "gb18030" | "big5" | "windows-1252" {
  let [pairs, mainland, taiwan] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) continue;
    pairs += 1;
    at += 1;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) mainland += 1;
    if (lead >= 0xa4 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)) taiwan += 1;
  }
  if (Math.max(mainland, taiwan) * 2 < pairs) return "windows-1252";
  return taiwan > mainland ? "big5" : "gb18030";
}
