import type { House } from "../actions/context.ts";
import { perform, systemActor } from "../actions/context.ts";
import {
  type Fetched,
  MOST_TRIES,
  settleSentPhoto,
  takeWantedPhotos,
  type WantedPhoto,
} from "../actions/photos/fetch-sent-photo.ts";
import type { PhotoRefusal } from "../domain/photos/photo.ts";

/** Gets a file that a messenger has: its bytes, or whether another try may help. */
export type FetchSentFile = (
  fileId: string,
) => Promise<
  | { ok: true; bytes: Uint8Array }
  | { ok: false; again: true }
  | { ok: false; again: false; reason: PhotoRefusal | "gone" }
>;

export interface PhotoFetcher {
  /** Something may wait; returns at once. */
  kick(): void;
  /** Resolves when nothing is being fetched. */
  idle(): Promise<void>;
}

const AT_ONCE = 5;

/** Fetches the photos that customers sent, one after the other, outside of any transaction; an outage waits for a later tick. */
export function createPhotoFetcher(house: House, fetchFile: FetchSentFile | undefined): PhotoFetcher {
  const { pressPhoto } = house;
  if (!fetchFile || !pressPhoto) return { kick: () => {}, idle: async () => {} };
  const fetched = async (wanted: WantedPhoto): Promise<Fetched | null> => {
    const file = await fetchFile(wanted.file.fileId);
    if (!file.ok && file.again) return wanted.attempts < MOST_TRIES ? null : { ok: false, reason: "gone" };
    if (!file.ok) return file;
    const pressed = await pressPhoto(file.bytes);
    return !pressed.ok && pressed.reason === "busy" ? null : pressed;
  };
  const fetchAll = async () => {
    for (const wanted of await takeWantedPhotos(house, AT_ONCE)) {
      const outcome = await fetched(wanted);
      if (outcome) await perform(house, systemActor, (context) => settleSentPhoto(context, wanted, outcome));
    }
  };
  let fetching: Promise<void> | null = null;
  return {
    kick() {
      fetching ??= fetchAll()
        .catch((error) =>
          house.log.error("Photos could not be fetched; a later tick tries again.", { why: String(error) }),
        )
        .finally(() => {
          fetching = null;
        });
    },
    idle: async () => {
      await fetching;
    },
  };
}
