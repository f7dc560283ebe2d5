import type { Attachment } from "../../domain/message/outgoing.ts";
import { readableFile } from "../../domain/privacy/readable-file.ts";
import { readOwnData } from "../../storage/own-data.ts";
import { readPersonKeys } from "../../storage/privacy-person.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "./record-audit.ts";

/**
 * Everything kept about a customer, for herself: a text in her language and the same as JSON, with who of the salon looked at her
 * health facts. Only for the customer of the chat; null when she is not there any more.
 */
export async function ownData(
  context: ActionContext,
  input: { customerId: string },
): Promise<{ readable: Attachment; json: Attachment } | null> {
  const who = await readPersonKeys(context.tx, input.customerId);
  if (!who) return null;
  const { file, data } = await readOwnData(context.tx, who, context.now);
  await recordAudit(context, "privacy.own_data", { kind: "customer", id: who.customerId });
  const day = context.now.toISOString().slice(0, 10);
  const exported = { exportedAt: context.now.toISOString(), customerId: who.customerId, ...data };
  return {
    readable: { filename: `my-data-${day}.txt`, mediaType: "text/plain", content: "", lines: readableFile(file) },
    json: {
      filename: `my-data-${day}.json`,
      mediaType: "application/json",
      content: JSON.stringify(exported, null, 2),
    },
  };
}
