import type { ChatMessage } from "../chat-message.ts";
import type { PageData } from "../page-data.ts";
import { bubble } from "./bubble.ts";
import { dayName, dayOf } from "./days.ts";
import { element } from "./elements.ts";
import type { Unsent } from "./kept.ts";
import type { Seeing } from "./seeing.ts";

const SAME_BREATH_MS = 3 * 60_000;

/** The list of messages: what the log has, in its order, and below it what is still on its way. */
export function createConversation(
  log: HTMLElement,
  page: PageData,
  tap: (button: { label: string; action: string }) => void,
  token: () => string,
  seeing: Seeing,
) {
  const shown = new Set<string>();
  const onTheWay = new Map<string, HTMLElement>();
  /** Photos she sent from this page, by the id she sent them under; after a reload only the sign is left. */
  const pictures = new Map<string, string>();
  const waiting = element("div", "waiting");
  let last: { from: string; at: number; day: string; line: HTMLElement } | null = null;
  log.append(waiting);

  function add(message: ChatMessage): boolean {
    if (shown.has(message.id)) return false;
    shown.add(message.id);
    if (message.clientId) arrived(message.clientId);
    if (message.from === "customer") settleChoices(log, message.text);
    if (message.from === "customer" && /^\/start\b/.test(message.text)) return false;
    const at = new Date(message.sentAt);
    const day = dayOf(at, page.zone);
    if (last?.day !== day) log.insertBefore(element("div", "day", dayName(at, new Date(), page)), waiting);
    const address = message.attachment ? `${message.attachment.url}?token=${encodeURIComponent(token())}` : "";
    const line = bubble(message, page, tap, address);
    showPicture(line, message.clientId);
    if (last?.day === day && at.getTime() - last.at < SAME_BREATH_MS) {
      last.line.classList.add("soon-followed");
      last.line.classList.toggle("goes-on", last.from === message.from);
    }
    last = { from: message.from, at: at.getTime(), day, line };
    log.insertBefore(line, waiting);
    if (message.from !== "customer") seeing.watch(message.id, line);
    return true;
  }

  /** In place of the sign for a photo: the photo. */
  function showPicture(line: HTMLElement, clientId: string | undefined): void {
    const address = pictures.get(clientId ?? "");
    if (!address) return;
    const picture = element("img", "sent-picture");
    picture.src = address;
    picture.alt = page.words.photo;
    line.querySelector("p")?.replaceWith(picture);
  }

  function arrived(clientId: string): void {
    onTheWay.get(clientId)?.remove();
    onTheWay.delete(clientId);
  }

  return {
    add,
    isEmpty: () => shown.size === 0 && onTheWay.size === 0,
    /** Shows something she sent before the salon has it. */
    addOnTheWay(message: Unsent): void {
      const text = message.label ?? message.text ?? "";
      settleChoices(log, text);
      if (onTheWay.has(message.id) || text.startsWith("/start")) return;
      const line = element("div", "line customer on-the-way");
      const said = element("div", "bubble");
      said.append(...text.split("\n").map((part) => element("p", "", part)));
      line.append(said, element("span", "state", page.words.sending));
      showPicture(line, message.id);
      waiting.append(line);
      onTheWay.set(message.id, line);
    },
    /** Says what became of it so far. */
    mark(id: string, state: "sent" | "waiting" | "failed"): void {
      const line = onTheWay.get(id);
      if (!line) return;
      line.classList.toggle("failed", state === "failed");
      const words = line.querySelector(".state");
      if (words) words.textContent = state === "sent" ? "" : page.words[state];
    },
    picture: (id: string, address: string) => void pictures.set(id, address),
    waitingIds: () => [...onTheWay.keys()],
    note(text: string): void {
      log.insertBefore(element("div", "note", text), waiting);
    },
    /** Another conversation begins: nothing of the old one counts any more. */
    startAnew(): void {
      last = null;
    },
  };
}

/** Older buttons step back once she went on; the one she tapped stays marked, and a finished step of a conversation goes. */
function settleChoices(log: HTMLElement, text: string): void {
  const open = [...log.querySelectorAll(".choices:not(.past)")];
  const choices = [...(open.at(-1)?.querySelectorAll<HTMLElement>(".choice") ?? [])];
  const chosen = choices.find((choice) => choice.textContent === text);
  chosen?.classList.add("chosen");
  chosen?.setAttribute("aria-pressed", "true");
  if (chosen && choices.every((choice) => choice.dataset.step)) open.at(-1)?.classList.add("settled");
  for (const group of open) group.classList.add("past");
}

export type Conversation = ReturnType<typeof createConversation>;
