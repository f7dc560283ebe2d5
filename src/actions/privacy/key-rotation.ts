import { z } from "zod";
import { dropDeleted } from "../../storage/drop-deleted.ts";
import { sealedStep, takeNewestKey } from "../../storage/reseal.ts";
import { readSetting, writeSetting } from "../../storage/settings.ts";
import type { ActionContext, House } from "../context.ts";
import { isAllowed } from "../salon/allowed.ts";
import { recordAudit } from "./record-audit.ts";
import { OTHERS_ARE_THROUGH_MS, sealAnew } from "./seal-anew.ts";

const KEPT = "sealed.rotation";
/** Written so often while it runs; silent for longer, the process was stopped. */
const BEAT_MS = 1000;
const SILENT_MS = 60_000;

const saved = z.object({
  startedAt: z.string(),
  byName: z.string(),
  /** The last sign of life. */
  beatAt: z.string(),
  /** Which of the sealed tables it is at, of how many; rows looked at in it, of how many; texts sealed anew so far. */
  step: z.number(),
  steps: z.number(),
  looked: z.number(),
  of: z.number(),
  sealed: z.number(),
  /** It waits for what is under way with the older key, and looks once more then. */
  waits: z.boolean(),
  /** Texts that open with no key; the older keys stay then. */
  broken: z.number(),
  endedAt: z.string().nullable(),
});

/** A change of the secret key that was started on the board; instants are ISO texts in UTC. */
export type KeyRotation = z.infer<typeof saved>;

/** The last change of the key that was started on the board; null when there was none. */
export async function readKeyRotation(tx: ActionContext["tx"]): Promise<KeyRotation | null> {
  const text = await readSetting(tx, KEPT);
  const read = text ? saved.safeParse(JSON.parse(text)) : null;
  return read?.success ? read.data : null;
}

/** running: it goes on · stopped: the process that did it ended, another start or tap goes on · broken: ended with texts that nothing opens. */
export type RotationState = "none" | "running" | "stopped" | "ended" | "broken";

/** How it stands. */
export function rotationState(rotation: KeyRotation | null, now: Date): RotationState {
  if (!rotation) return "none";
  if (rotation.endedAt) return rotation.broken > 0 ? "broken" : "ended";
  return now.getTime() - Date.parse(rotation.beatAt) > SILENT_MS ? "stopped" : "running";
}

/** Notes that the owner wants a new key, or goes on with a change that was stopped. Refused: not_allowed, running. */
export async function startKeyRotation(
  context: ActionContext,
): Promise<{ ok: true } | { ok: false; reason: "not_allowed" | "running" }> {
  const { tx, actor, now } = context;
  if (!isAllowed(actor, "branch.all")) return { ok: false, reason: "not_allowed" };
  const before = await readKeyRotation(tx);
  const state = rotationState(before, now);
  if (state === "running") return { ok: false, reason: "running" };
  const goesOn = state === "stopped" && before ? before : null;
  const nothing = { step: 0, steps: 0, looked: 0, of: 0, sealed: 0, waits: false, broken: 0, endedAt: null };
  const started = goesOn ?? { startedAt: now.toISOString(), byName: actor.name, ...nothing };
  await keep(tx, { ...started, beatAt: now.toISOString() });
  await recordAudit(context, "privacy.rotate_key", { kind: "salon", id: "key" });
  return { ok: true };
}

/**
 * Does what is left of a change of the key that was started: a new key in the data folder, everything sealed with it while the salon
 * works, the older key forgotten last. Stopped at any moment it goes on at the next start; until then both keys are kept and open.
 */
export async function finishKeyRotation(
  house: House,
  stopped: () => boolean,
  othersMs = OTHERS_ARE_THROUGH_MS,
): Promise<void> {
  const { store, keptKeys } = house;
  const rotation = await readKeyRotation(store.db);
  if (!keptKeys || !rotation || rotation.endedAt) return;
  keptKeys.renew();
  const sealedWith = takeNewestKey(store);
  let at = rotation;
  let before = rotation.sealed;
  const beat = setInterval(() => void keep(store.db, alive(at, house.now())).catch(() => undefined), BEAT_MS);
  try {
    const done = await sealAnew(store, {
      now: () => house.now().getTime(),
      othersAreThroughAt: house.now().getTime() + othersMs,
      stopped,
      waits: () => {
        before = at.sealed;
        at = { ...at, waits: true };
      },
      progress: ({ table, looked, of, sealed }) => {
        at = { ...at, ...sealedStep(table), looked, of, sealed: before + sealed, waits: false };
      },
    });
    clearInterval(beat);
    if (stopped()) return keep(store.db, { ...at, beatAt: new Date(0).toISOString() });
    if (done.broken.length === 0) keptKeys.drop(sealedWith);
    const ended = {
      sealed: rotation.sealed + done.sealed,
      waits: false,
      broken: done.broken.length,
      endedAt: house.now().toISOString(),
    };
    await keep(store.db, { ...alive(at, house.now()), ...ended });
    for (const place of done.broken.slice(0, 20)) house.log.error("Opens with no secret key that is known.", { place });
    await dropDeleted(store).catch((error) => house.log.info("Free pages are cleared later.", { why: String(error) }));
  } finally {
    clearInterval(beat);
  }
}

function alive(rotation: KeyRotation, now: Date): KeyRotation {
  return { ...rotation, beatAt: now.toISOString() };
}

function keep(tx: ActionContext["tx"], rotation: KeyRotation): Promise<void> {
  return writeSetting(tx, KEPT, JSON.stringify(rotation));
}
