import { byId } from "./elements.ts";
import type { Kept } from "./kept.ts";
import type { Session } from "./session.ts";

/** Changes the language of the page and of everything the salon writes from now on. */
export function createLanguageSwitch(kept: Kept, session: Session): void {
  const select = byId("language", HTMLSelectElement);
  select.addEventListener("change", async () => {
    kept.write("locale", select.value);
    const token = session.token();
    if (token) {
      const headers = { Authorization: `Bearer ${token}` };
      const body = JSON.stringify({ locale: select.value });
      await fetch("/api/chat/language", { method: "POST", headers, body }).catch(() => undefined);
    }
    showIn(select.value);
  });
}

/** The page comes in the browser's language; she may have chosen another one before. True when it is loaded again. */
export function useChosenLanguage(kept: Kept, shown: string): boolean {
  const chosen = kept.read("locale");
  if (!chosen || chosen === shown || new URLSearchParams(location.search).has("lang")) return false;
  showIn(chosen);
  return true;
}

function showIn(locale: string): void {
  const address = new URL(location.href);
  address.searchParams.set("lang", locale);
  address.searchParams.delete("start");
  location.replace(address);
}
