import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const scene = z.object({ now: z.string(), zone: z.string(), locale: z.string(), speaker: z.string() });
/** `open`: not understood yet; the test says so, and fails once it is. */
const expression = z.object({ text: z.string(), means: z.string(), open: z.boolean().default(false) });

/** One expression of a batch, with the moment and place it was said at. */
export type Said = z.infer<typeof expression> & Omit<z.infer<typeof scene>, "speaker">;

export interface Batch {
  name: string;
  speakers: string[];
  said: Said[];
}

const folder = fileURLToPath(new URL("./when-batches", import.meta.url));

/** The batches as they were written: a line with a speaker sets the scene for the lines after it. */
export function readBatches(): Batch[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  return files.sort().map((file) => readBatch(file));
}

function readBatch(file: string): Batch {
  const batch: Batch = { name: file.replace(".jsonl", ""), speakers: [], said: [] };
  let at: z.infer<typeof scene> | null = null;
  for (const line of readFileSync(`${folder}/${file}`, "utf8").split("\n").filter(Boolean)) {
    const entry: unknown = JSON.parse(line);
    const opened = scene.safeParse(entry);
    if (opened.success) {
      at = opened.data;
      batch.speakers.push(at.speaker);
    } else if (at !== null) {
      const { now, zone, locale } = at;
      batch.said.push({ ...expression.parse(entry), now, zone, locale });
    } else throw new Error(`${file}: the first line must set the scene`);
  }
  return batch;
}
