import { z } from "zod";
import { openLink, sealLink } from "../../storage/sealed-link.ts";
import type { ActionContext } from "../context.ts";

const PURPOSE = "intake form";
const HOUR_MS = 3_600_000;
/** So long a link that was sent in a chat opens the page. */
const LINK_HOURS = 72;
/** So long a page stays open that Telegram has vouched for. */
const ENTERED_HOURS = 12;

const facts = z.object({
  customerId: z.string(),
  appointmentId: z.string(),
  /** The chat in which she was asked, and in which she is told that the answers have arrived. */
  chatId: z.string(),
  /** The version of the questionnaire that she answers. */
  version: z.number().int(),
  /** telegram: only for whom Telegram vouches · entered: it has · link: whoever has the link. */
  door: z.enum(["telegram", "entered", "link"]),
  /** Milliseconds since 1970. */
  until: z.number(),
});

/** What a link to the form's page says: one customer, one visit, one version, until when. */
export type FormLink = z.infer<typeof facts>;
type Meant = Omit<FormLink, "until">;

/** The address of the form's page for one customer and one visit; null where the salon's own address is not known. Good for 72 hours, at most until the visit begins. */
export function formAddress(context: ActionContext, meant: Omit<Meant, "door"> & { channel: string }, startsAt: Date) {
  const { publicUrl } = context;
  if (!publicUrl) return null;
  const { channel, ...about } = meant;
  const door = channel === "telegram" && publicUrl.startsWith("https:") ? "telegram" : "link";
  const until = Math.min(context.now.getTime() + LINK_HOURS * HOUR_MS, startsAt.getTime());
  return `${publicUrl}/form?t=${seal(context, { ...about, door, until })}`;
}

/** The same link after Telegram has vouched for who holds it; for another version of the questions it is made anew. */
export function renewFormLink(
  context: ActionContext,
  link: FormLink,
  change: Partial<Pick<Meant, "version" | "door">>,
) {
  const until = change.door === "entered" ? context.now.getTime() + ENTERED_HOURS * HOUR_MS : link.until;
  return seal(context, { ...link, ...change, until });
}

/** Refused: "altered" (not made by us, or changed), "expired". */
export function openFormLink(
  context: ActionContext,
  token: string,
): { ok: true; link: FormLink } | { ok: false; reason: "altered" } | { ok: false; reason: "expired"; link: FormLink } {
  const parsed = facts.safeParse(openLink(context.tx, PURPOSE, token));
  if (!parsed.success) return { ok: false, reason: "altered" };
  const link = parsed.data;
  return link.until <= context.now.getTime() ? { ok: false, reason: "expired", link } : { ok: true, link };
}

function seal(context: ActionContext, link: FormLink): string {
  return sealLink(context.tx, PURPOSE, link);
}
