import type { ChatMessage } from "../chat-message.ts";
import type { PageData } from "../page-data.ts";
import { clockTime } from "./days.ts";
import { element, icon } from "./elements.ts";
import { linkedText } from "./linked-text.ts";

type Tapped = { label: string; action: string };

/** One message as it is seen: who, what, a file, the buttons, when. */
export function bubble(
  message: ChatMessage,
  page: PageData,
  tap: (button: Tapped) => void,
  fileAddress: string,
): HTMLElement {
  const line = element("div", `line ${message.from}${message.safety ? " safety" : ""}`);
  const said = element("div", "bubble");
  said.append(element("span", message.from === "staff" ? "who" : "hidden-words", speaker(message, page)));
  if (message.safety) said.append(icon("urgent"));
  for (const text of message.text.split("\n")) said.append(paragraph(text, message));
  line.append(said);
  if (message.attachment) said.append(fileLink(message.attachment, page, fileAddress));
  if (message.buttons.length > 0) line.append(choices(message, tap));
  line.append(timeOf(message.sentAt, page));
  return line;
}

function speaker(message: ChatMessage, page: PageData): string {
  const who = page.words[message.from === "customer" ? "you" : message.from];
  if (message.safety) return `${page.words.urgent} · ${who}: `;
  return message.from === "staff" ? who : `${who}: `;
}

function paragraph(text: string, message: ChatMessage): HTMLElement {
  const shown = element("p");
  if (message.from === "customer") shown.textContent = text;
  else for (const piece of linkedText(text, message.safety === true)) shown.append(pieceOf(piece));
  return shown;
}

function pieceOf(piece: ReturnType<typeof linkedText>[number]): Node {
  if (piece.kind === "words") return document.createTextNode(piece.text);
  const link = element("a", piece.kind, piece.text);
  if (piece.kind === "phone") {
    link.href = `tel:${piece.number}`;
    link.prepend(icon("phone"));
    return link;
  }
  link.href = piece.text;
  link.target = "_blank";
  link.rel = "noopener noreferrer nofollow";
  return link;
}

function fileLink(file: NonNullable<ChatMessage["attachment"]>, page: PageData, href: string): HTMLElement {
  const isCalendar = file.mediaType === "text/calendar";
  const link = element("a", "file", isCalendar ? page.words.calendar : file.filename);
  link.href = href;
  link.download = file.filename;
  link.prepend(icon(isCalendar ? "calendar" : "file"));
  return link;
}

function choices(message: ChatMessage, tap: (button: Tapped) => void): HTMLElement {
  const group = element("div", "choices");
  for (const row of message.buttons) {
    const shown = element("div", "row");
    for (const button of row) shown.append("url" in button ? linkButton(button) : tapButton(button, group, tap));
    group.append(shown);
  }
  return group;
}

function linkButton(button: { label: string; url: string }): HTMLElement {
  const link = element("a", "choice", button.label);
  if (/^(https?|tel|mailto):/i.test(button.url)) link.href = button.url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

function tapButton(button: Tapped, group: HTMLElement, tap: (button: Tapped) => void): HTMLElement {
  const shown = element("button", "choice", button.label);
  shown.type = "button";
  shown.addEventListener("click", () => {
    if (group.dataset.justTapped) return;
    // A second thumb within a second is no second answer.
    group.dataset.justTapped = "yes";
    setTimeout(() => delete group.dataset.justTapped, 1_000);
    tap(button);
  });
  // A step of a conversation: once it is taken the salon no longer accepts its other answers.
  if (button.action.startsWith("do:")) shown.dataset.step = "yes";
  return shown;
}

function timeOf(sentAt: string, page: PageData): HTMLElement {
  const shown = element("time", "", clockTime(new Date(sentAt), page));
  shown.dateTime = sentAt;
  return shown;
}
