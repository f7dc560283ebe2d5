/** before, after: staff took it at a visit · sent: a customer sent it in her chat. */
export const photoKinds = ["before", "after", "sent"] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** So large a file may be. */
export const MOST_PHOTO_BYTES = 10 * 1024 * 1024;
/** More pixels are not unpacked: four bytes each would have to be held. */
export const MOST_PIXELS = 40_000_000;
/** The longer side as it is kept, and as a list shows it. */
export const KEPT_SIDE = 1600;
export const THUMBNAIL_SIDE = 320;

/** Why a file is not kept as a photo; each has a sentence "photo-refused-<reason>". */
export type PhotoRefusal =
  | "empty"
  | "too_large"
  | "drawing"
  | "page"
  | "document"
  | "animation"
  | "heic"
  | "not_a_photo"
  | "hides_something"
  | "too_many_pixels"
  | "broken"
  | "not_here"
  | "busy";

/** A photo as it is kept: only its pixels, as JPEG. */
export interface PressedPhoto {
  jpeg: Uint8Array;
  thumbnail: Uint8Array;
  width: number;
  height: number;
}

/** Unpacks a file that looks like a photo and packs its pixels anew, smaller and without anything else that was in it. */
export type PressPhoto = (
  file: Uint8Array,
) => Promise<{ ok: true; photo: PressedPhoto } | { ok: false; reason: PhotoRefusal }>;

/** The size that fits into a square, in the same shape; never larger than before. */
export function fitted(width: number, height: number, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
