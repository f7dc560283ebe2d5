import type { Refusal } from "../../domain/booking/refusal.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { validity } from "../../domain/booking/skin-prerequisites.ts";
import { type SkinRules, skinRules } from "../../domain/booking/skin-rules.ts";
import { type LocalDate, localDate } from "../../domain/time/zone.ts";
import { readSkinFacts } from "../../storage/skin-facts.ts";
import { readSkinNotes, type SkinNoteFile } from "../../storage/skin-notes.ts";
import { readOwnSkinRules } from "../../storage/skin-rules.ts";
import { listServices } from "../booking/list-services.ts";
import { answerFor } from "../booking/may-she-have.ts";
import type { ActionContext } from "../context.ts";

export type { SkinNoteFile } from "../../storage/skin-notes.ts";

/** The rules of the skin in force in a business. */
export async function readSkinRules(context: ActionContext, businessId: string): Promise<SkinRules> {
  return skinRules(await readOwnSkinRules(context.tx, businessId));
}

/** A note as staff read it; `until` is the last day on which a test or consultation counts. */
export interface SkinNoteLine extends SkinNoteFile {
  until: LocalDate | null;
}

export interface SkinOverview {
  notes: SkinNoteLine[];
  /** For every service of the branch: null when she may have it today. */
  services: ServiceForSkin[];
}

export interface ServiceForSkin {
  service: BookableService;
  refusal: Refusal | null;
  /** Only her answers of the questionnaire say so: they are veiled until somebody opens them. */
  veiled: boolean;
}

/** What staff need to know of a customer's skin: what was noted, and which service she may have and from when. */
export async function readSkinOverview(
  context: ActionContext,
  customerId: string,
  branch: { id: string; businessId: string; zone: string },
): Promise<SkinOverview> {
  const { tx, now } = context;
  const { services } = await listServices(tx, branch.id);
  const facts = await readSkinFacts(tx, { ...branch, customerId, now });
  const today = localDate(now, branch.zone);
  const untilOf = ({ kind, treatment, on }: SkinNoteFile) => {
    const rule = facts.rules.prerequisites.find((one) => one.kind === kind && one.treatment === treatment);
    return rule ? validity({ on }, rule).until : null;
  };
  const notes = await readSkinNotes(tx, customerId);
  return {
    notes: notes.map((note) => ({ ...note, until: untilOf(note) })),
    services: services.map((service) => {
      const refusal = answerFor(facts, [service]).refusalOn(today);
      const unasked = answerFor({ ...facts, answers: [] }, [service]).refusalOn(today);
      return { service, refusal, veiled: JSON.stringify(refusal) !== JSON.stringify(unasked) };
    }),
  };
}
