import type { File, Message, PhotoSize } from "grammy/types";
import { badRequest } from "../errors.ts";
import type { StoredFile } from "../files.ts";
import { readFormatted, withAutomatic } from "../formatting.ts";
import { readMarkup } from "../markup.ts";
import type { Payload } from "../payload.ts";
import type { Telegram } from "../telegram.ts";
import { repliedTo } from "./messages.ts";

const MAX_CAPTION = 1024;

export function sendDocument(telegram: Telegram, payload: Payload): Message {
  return sendFile(telegram, payload, () => {
    const file = telegram.files.resolve(payload.file("document"), "document");
    return {
      document: {
        file_id: file.fileId,
        file_unique_id: file.uniqueId,
        file_name: file.fileName,
        mime_type: file.contentType,
        file_size: file.bytes.length,
      },
    };
  });
}

export function sendPhoto(telegram: Telegram, payload: Payload): Message {
  return sendFile(telegram, payload, () => ({
    photo: photoSizes(telegram.files.resolve(payload.file("photo"), "photo")),
  }));
}

export function getFile(telegram: Telegram, payload: Payload): File {
  const id = payload.text("file_id");
  if (id === "") throw badRequest("file_id not specified");
  const file = telegram.files.find(id);
  if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
  return { file_id: id, file_unique_id: file.uniqueId, file_size: file.bytes.length, file_path: file.path };
}

export function photoSizes({ fileId, uniqueId, bytes }: StoredFile): PhotoSize[] {
  return [{ file_id: fileId, file_unique_id: uniqueId, width: 800, height: 600, file_size: bytes.length }];
}

function sendFile(telegram: Telegram, payload: Payload, attach: () => Partial<Message>): Message {
  const room = telegram.chats.writable(payload.text("chat_id"));
  const caption = readFormatted(payload, "caption", "caption_entities");
  if (caption.text.length > MAX_CAPTION) throw badRequest("message caption is too long");
  const { inline, keyboard } = readMarkup(payload);
  const parts = {
    ...attach(),
    ...(caption.text ? { caption: caption.text, caption_entities: withAutomatic(caption) } : {}),
    ...repliedTo(room, payload),
    ...(inline ? { reply_markup: inline } : {}),
  };
  return telegram.chats.post(room, telegram.bot, parts, keyboard).message;
}
