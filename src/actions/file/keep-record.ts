import { z } from "zod";
import {
  MOST_PRODUCTS,
  productLine,
  readProducts,
  type SkinReaction,
  skinReactions,
  type UsedProduct,
} from "../../domain/file/visit-record.ts";
import { keepVisitRecord } from "../../storage/visit-records.ts";
import type { ActionContext } from "../context.ts";

const used = z.object({ name: z.string().trim().max(120), lot: z.string().trim().max(40).default("") });

/** What is said of a visit beside its treatment and notes. */
export const recordSchema = z.object({
  /** What was used; without it the words of `products` are read. */
  used: z.array(used).max(MOST_PRODUCTS).optional(),
  reaction: z.enum(skinReactions).optional(),
  reactionWords: z.string().trim().max(500).optional(),
  planChange: z.string().trim().max(1000).optional(),
});
export type RecordInput = z.input<typeof recordSchema> & { products?: string };

/** What will be kept: the products in their line and one by one, and what was seen. */
export interface ReadRecord {
  products: string;
  used: UsedProduct[];
  reaction: SkinReaction | undefined;
  reactionWords: string;
  planChange: string;
}

/** Reads what somebody wrote about a visit; null when something of it is longer than it may be. */
export function readRecord(input: RecordInput): ReadRecord | null {
  const parsed = recordSchema.safeParse({
    used: input.used,
    reaction: input.reaction,
    reactionWords: input.reactionWords,
    planChange: input.planChange,
  });
  if (!parsed.success) return null;
  const { reaction, reactionWords = "", planChange = "" } = parsed.data;
  const listed = (parsed.data.used ?? []).filter(({ name, lot }) => name !== "" || lot !== "");
  const words = input.products?.trim() ?? "";
  const fromWords = readProducts(words).map(({ name, lot }) => ({ name: name.slice(0, 120), lot }));
  const products = words || productLine(listed);
  return { products, used: listed.length > 0 ? listed : fromWords, reaction, reactionWords, planChange };
}

/** Keeps what was used and seen at a visit that took place, beside the appointment; nothing when nothing was said. */
export async function keepRecord(
  context: ActionContext,
  visit: { appointmentId: string; customerId: string },
  record: ReadRecord,
): Promise<void> {
  const { used: products, reaction, reactionWords, planChange } = record;
  if (products.length === 0 && !reaction && !reactionWords && !planChange) return;
  const { actor, tx, now: at, newId } = context;
  const by = { id: actor.id, name: actor.name };
  await keepVisitRecord(
    tx,
    { ...visit, products, reaction: reaction ?? "calm", reactionWords, planChange, by, at },
    newId,
  );
}
