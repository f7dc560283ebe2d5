import type { PageData } from "../page-data.ts";
import { byId } from "./elements.ts";
import type { Unsent } from "./kept.ts";
import type { Session } from "./session.ts";

const LONGEST_SIDE = 2000;

export interface PhotoEvents {
  /** `picture`: the address of what she chose, to be shown in her own words' place. */
  onTheWay(message: Unsent, picture: string): void;
  sent(id: string): void;
  /** Why it was not taken, in her language. */
  refused(id: string, sentence: string): void;
}

/** Her yes to "may we keep it?": what waited for it is sent once more. */
const AGREES = "go:consent:photos-yes";

/** The button that sends a photo: made smaller in the browser first, which also leaves its place and camera behind. */
export function createPhotoButton(session: Session, page: PageData, newId: () => string, events: PhotoEvents) {
  let waiting: Blob | null = null;
  let agreed = false;
  const field = byId("photo", HTMLInputElement);
  byId("attach", HTMLButtonElement).addEventListener("click", () => field.click());
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    field.value = "";
    if (file) void send(file);
  });

  async function send(file: Blob): Promise<void> {
    const id = newId();
    try {
      const body = await smaller(file);
      events.onTheWay({ id, at: Date.now(), text: "📷" }, URL.createObjectURL(body));
      const token = await session.ensure();
      const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/octet-stream" };
      const answer = await fetch(`/api/chat/photos?id=${id}`, { method: "POST", headers, body });
      const said = await answer.json();
      if (answer.status === 202) {
        waiting = said.kept === false ? body : null;
        return events.sent(id);
      }
      const why = answer.status === 429 ? page.words.busy : said.error;
      events.refused(id, typeof why === "string" ? why : page.words.photoFailed);
    } catch {
      events.refused(id, page.words.photoFailed);
    }
  }

  return {
    tapped(action: string): void {
      agreed = action === AGREES;
    },
    /** The salon has answered her yes: only now would the photo be kept. */
    answered(): void {
      if (agreed && waiting) void send(waiting);
      if (agreed) waiting = null;
      agreed = false;
    },
  };
}

export type PhotoButton = ReturnType<typeof createPhotoButton>;

/** What the browser cannot open as a picture is sent as it is: the salon says what is wrong with it. */
async function smaller(file: Blob): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((made) => resolve(made ?? file), "image/jpeg", 0.88));
  } catch {
    return file;
  }
}
