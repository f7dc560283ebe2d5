/** Fetches at most `mostBytes` of a decompressed body, and never goes on to another address: what is sent is for one endpoint only. */
export function boundedFetch(mostBytes: number): typeof fetch {
  return async (address, options) => {
    const response = await fetch(address, { ...options, redirect: "manual" });
    if (response.status === 0 || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      throw new TypeError("The endpoint sends us elsewhere.");
    }
    const headers = new Headers(response.headers);
    headers.delete("content-encoding");
    headers.delete("content-length");
    const body = await readAtMost(response.body, mostBytes);
    return new Response(body, { status: response.status, statusText: response.statusText, headers });
  };
}

async function readAtMost(stream: ReadableStream<Uint8Array> | null, mostBytes: number): Promise<string> {
  if (!stream) return "";
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new TypeError("The answer is too long.");
    }
    text += decoder.decode(value, { stream: true });
  }
}
