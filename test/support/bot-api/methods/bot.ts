import { ApiError } from "../errors.ts";
import type { Payload } from "../payload.ts";
import type { Telegram } from "../telegram.ts";

export function getUpdates(telegram: Telegram, payload: Payload, closed: AbortSignal): Promise<unknown[]> {
  if (telegram.webhook.active) {
    const advice = "use deleteWebhook to delete the webhook first";
    throw new ApiError(409, `Conflict: can't use getUpdates method while webhook is active; ${advice}`);
  }
  readAllowed(telegram, payload);
  return telegram.polling.getUpdates(payload, closed);
}

export function setWebhook(telegram: Telegram, payload: Payload): true {
  if (payload.text("url") === "") return deleteWebhook(telegram, payload);
  readAllowed(telegram, payload);
  if (payload.flag("drop_pending_updates")) telegram.updates.clear();
  telegram.polling.interrupt("setWebhook request");
  telegram.webhook.set(payload);
  return true;
}

export function deleteWebhook(telegram: Telegram, payload: Payload): true {
  if (payload.flag("drop_pending_updates")) telegram.updates.clear();
  telegram.webhook.remove();
  return true;
}

export function answerCallbackQuery(telegram: Telegram, payload: Payload): true {
  telegram.callbacks.answer(payload.text("callback_query_id"), {
    text: payload.text("text"),
    showAlert: payload.flag("show_alert"),
    ...(payload.has("url") ? { url: payload.text("url") } : {}),
  });
  return true;
}

/** Keeps what a setMy… method set, for the test to look at. */
export function keepProfile(field: string, kind: "json" | "text"): (telegram: Telegram, payload: Payload) => true {
  return (telegram, payload) => {
    const language = payload.text("language_code");
    const value = kind === "json" ? payload.json(field) : payload.text(field);
    telegram.profile.set(language === "" ? field : `${field}:${language}`, value);
    return true;
  };
}

/** An empty list asks for the default kinds; a call that does not mention them leaves them as they were. */
function readAllowed(telegram: Telegram, payload: Payload): void {
  const asked = payload.json("allowed_updates");
  if (Array.isArray(asked)) telegram.updates.allowed = asked.map(String);
}
