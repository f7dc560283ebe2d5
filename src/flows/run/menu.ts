import { type Button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";

/** What one can always do, under a sentence of the catalogue. */
export function mainMenu(key: string, values: Record<string, string> = {}): Outgoing {
  return message(phrase(key, values), menuButtons());
}

/** The three ways on: book, see one's appointments, talk to a person. */
export function menuButtons(): Button[][] {
  return [
    [
      { label: phrase("core-menu-book"), action: "go:booking:" },
      { label: phrase("core-menu-my"), action: "go:appointments:" },
    ],
    [{ label: phrase("core-menu-person"), action: "talk:person" }],
  ];
}
