import { once } from "node:events";

/** Answers each line of stdin with one line of JSON on stdout, in the same order, without waiting for the end. */
export async function answerLines(answer: (line: string) => unknown): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`)) await once(process.stdout, "drain");
  }
}

/** Lines end with \n or \r\n only: other separators of Unicode may stand inside of a message. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  rest += decoder.decode();
  if (rest !== "") yield rest.replace(/\r$/, "");
}
