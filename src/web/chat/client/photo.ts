import type { PageData } from "../page-data.ts";
import { byId } from "./elements.ts";
import type { Unsent } from "./kept.ts";
import type { Session } from "./session.ts";

const LONGEST_SIDE = 2000;

export interface PhotoEvents {
  onTheWay(message: Unsent): void;
  sent(id: string): void;
  /** Why it was not taken, in her language. */
  refused(id: string, sentence: string): void;
}

/** The button that sends a photo: made smaller in the browser first, which also leaves its place and camera behind. */
export function createPhotoButton(session: Session, page: PageData, newId: () => string, events: PhotoEvents): void {
  const field = byId("photo", HTMLInputElement);
  byId("attach", HTMLButtonElement).addEventListener("click", () => field.click());
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    field.value = "";
    if (file) void send(file);
  });

  async function send(file: File): Promise<void> {
    const id = newId();
    events.onTheWay({ id, at: Date.now(), text: "📷" });
    try {
      const token = await session.ensure();
      const body = await smaller(file);
      const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/octet-stream" };
      const answer = await fetch(`/api/chat/photos?id=${id}`, { method: "POST", headers, body });
      if (answer.status === 202) return events.sent(id);
      const said = answer.status === 429 ? page.words.busy : (await answer.json()).error;
      events.refused(id, typeof said === "string" ? said : page.words.photoFailed);
    } catch {
      events.refused(id, page.words.photoFailed);
    }
  }
}

/** What the browser cannot open as a picture is sent as it is: the salon says what is wrong with it. */
async function smaller(file: File): Promise<Blob> {
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
