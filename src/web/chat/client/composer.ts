import { byId } from "./elements.ts";
import type { Kept } from "./kept.ts";

/** Where she writes: grows with the text, keeps the draft, sends on Enter but never in the middle of choosing a Chinese character. */
export function createComposer(kept: Kept, maxCharacters: number, send: (text: string) => void, tooLong: () => void) {
  const form = byId("composer", HTMLFormElement);
  const field = byId("text", HTMLTextAreaElement);
  const button = byId("send", HTMLButtonElement);

  function grow(): void {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight + 2, 144)}px`;
    button.disabled = field.value.trim() === "";
  }

  function submit(): void {
    const text = field.value.trim();
    if (text === "") return;
    if ([...text].length > maxCharacters) {
      tooLong();
      return;
    }
    send(text);
    field.value = "";
    kept.forget("draft");
    grow();
  }

  field.addEventListener("keydown", (event) => {
    // 229 is what Safari says for the Enter that ends a composition.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  });
  field.addEventListener("input", () => {
    kept.write("draft", field.value);
    grow();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    field.focus();
  });
  field.value = kept.read("draft") ?? "";
  grow();
  if (matchMedia("(pointer: fine)").matches) field.focus();
}
