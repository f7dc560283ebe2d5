/** A file within an archive, still packed. */
interface Entry {
  name: string;
  method: number;
  packed: number;
  at: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const MOST_ENTRIES = 1000;

/** More than this is no list of customers but an archive made to fill a memory. */
const MOST_UNPACKED = 30_000_000;

/** The files of a zip archive whose names are wanted, unpacked; null when it is no archive, is damaged, or unpacks to more than 30 MB. */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const files = new Map<string, Uint8Array>();
  let room = MOST_UNPACKED;
  try {
    for (const entry of listed(bytes)) {
      if (!wanted(entry.name)) continue;
      const file = await unpack(bytes, entry, room);
      if (!file) return null;
      room -= file.length;
      files.set(entry.name, file);
    }
  } catch {
    // A damaged archive: an offset outside of it, or bytes that do not unpack.
    return null;
  }
  return files;
}

/** The archive's own list stands at its end. */
function listed(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return [];
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true), read = 0; read < count; read += 1) {
    if (view.getUint32(at, true) !== LISTED) break;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += 46 + nameLength + rest;
  }
  return entries;
}

/** What the archive says of the size is not believed: the bytes are counted as they come. */
async function unpack(bytes: Uint8Array, { method, packed, at }: Entry, room: number): Promise<Uint8Array | null> {
  const body = new Uint8Array(bytes.subarray(at, at + packed));
  if (method === 0) return body.length <= room ? body : null;
  if (method !== 8) return null;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = new Blob([body]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > room) {
      await reader.cancel();
      return null;
    }
    pieces.push(new Uint8Array(value));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
