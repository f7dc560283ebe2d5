import { badRequest } from "./errors.ts";
import type { UploadedFile } from "./multipart.ts";

export interface StoredFile extends UploadedFile {
  fileId: string;
  uniqueId: string;
  path: string;
}

const TYPES: Record<string, string> = {
  ics: "text/calendar",
  pdf: "application/pdf",
  json: "application/json",
  csv: "text/csv",
  txt: "text/plain",
  jpg: "image/jpeg",
  png: "image/png",
};

/** Every file anybody sent; known to the bot by file_id, downloaded by path. */
export class Files {
  readonly #byId = new Map<string, StoredFile>();

  store(file: UploadedFile, folder: "documents" | "photos" | "voice" | "stickers"): StoredFile {
    const number = this.#byId.size + 1;
    const extension = file.fileName.split(".").at(-1) ?? "";
    const stored = {
      ...file,
      contentType: TYPES[extension.toLowerCase()] ?? file.contentType,
      fileId: `BQACAgIAAxkBAAI${folder.slice(0, 2)}${String(number).padStart(6, "0")}`,
      uniqueId: `AgAD${String(number).padStart(6, "0")}`,
      path: `${folder}/file_${number}${extension ? `.${extension}` : ""}`,
    };
    this.#byId.set(stored.fileId, stored);
    return stored;
  }

  find(fileId: string): StoredFile | undefined {
    return this.#byId.get(fileId);
  }

  /** An upload is stored; a file_id is looked up, for sending the same file again. */
  resolve(file: UploadedFile | string | undefined, kind: "document" | "photo"): StoredFile {
    if (file === undefined) throw badRequest(`there is no ${kind} in the request`);
    const known = typeof file === "string" ? this.find(file) : this.store(file, `${kind}s`);
    if (!known) throw badRequest("wrong file identifier/HTTP URL specified");
    if (known.bytes.length === 0) throw badRequest("file must be non-empty");
    return known;
  }

  byPath(path: string): StoredFile | undefined {
    return [...this.#byId.values()].find((file) => file.path === path);
  }
}
