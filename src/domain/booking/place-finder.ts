import { type Diary, deviceResource, neededSpan, occupiedBy, roomResource } from "./diary.ts";
import { isFree, type Span } from "./span.ts";

/** Where a treatment happens; null where it needs none. */
export interface TreatmentPlace {
  roomId: string | null;
  deviceId: string | null;
}

export type PlaceFound = TreatmentPlace | "no_room" | "no_device";

/** Finds the first free room and the first free device for a treatment that starts at that minute; each minute is looked up once. */
export function placeFinder(diary: Diary): (start: number) => PlaceFound {
  const { rooms, devices } = diary;
  if (rooms === null && devices === null) return () => nowhere;
  const known = new Map<number, PlaceFound>();
  return (start) => {
    const there = known.get(start);
    if (there !== undefined) return there;
    const found = findPlace(diary, (resource) => isFree(occupiedBy(diary, resource), neededSpan(diary, start)));
    known.set(start, found);
    return found;
  };
}

const nowhere: TreatmentPlace = { roomId: null, deviceId: null };

/** The first room and device that are free by that test; `first` are looked at before the others. */
export function findPlace(
  diary: Pick<Diary, "rooms" | "devices">,
  isFreeResource: (resource: string) => boolean,
  first: ReadonlySet<string> = new Set(),
): PlaceFound {
  const roomId = pick(diary.rooms, roomResource, isFreeResource, first);
  if (roomId === undefined) return "no_room";
  const deviceId = pick(diary.devices, deviceResource, isFreeResource, first);
  return deviceId === undefined ? "no_device" : { roomId, deviceId };
}

/** null: none is needed; undefined: none is free. */
function pick(
  ids: readonly string[] | null,
  resourceOf: (id: string) => string,
  isFreeResource: (resource: string) => boolean,
  first: ReadonlySet<string>,
): string | null | undefined {
  if (ids === null) return null;
  const preferred =
    first.size === 0 ? undefined : ids.find((id) => first.has(resourceOf(id)) && isFreeResource(resourceOf(id)));
  return preferred ?? ids.find((id) => isFreeResource(resourceOf(id)));
}

/** What of the branch the treatment takes, beside the beautician. */
export function placeResources({ roomId, deviceId }: TreatmentPlace): string[] {
  return [...(roomId ? [roomResource(roomId)] : []), ...(deviceId ? [deviceResource(deviceId)] : [])];
}

/** The stretch a resource is taken for, shortened where the same visit has it already up to the beginning of this treatment. */
export function afterOwn(own: Span | undefined, needed: Span, start: number): Span {
  return own && own.to > needed.from ? { from: Math.max(needed.from, Math.min(own.to, start)), to: needed.to } : needed;
}
