import { byId } from "./elements.ts";
import type { Session } from "./session.ts";

const TOGETHER_MS = 1_500;
const MOST_AT_ONCE = 100;

/** Tells the salon which of its messages stood in sight on this page: half of one, or half the window full of it, while the page is shown. */
export function createSeeing(session: Session) {
  const scroll = byId("scroll", HTMLElement);
  const idOf = new WeakMap<Element, string>();
  const inSight = new Set<string>();
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(look, { root: scroll, threshold: [0, 0.25, 0.5, 1] });

  function look(entries: IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio, intersectionRect } of entries) {
      const id = idOf.get(target);
      if (id === undefined) continue;
      const isSeen = intersectionRatio >= 0.5 || intersectionRect.height >= scroll.clientHeight / 2;
      if (isSeen) inSight.add(id);
      else inSight.delete(id);
    }
    soon();
  }

  function soon(): void {
    if (document.hidden || timer) return;
    timer = setTimeout(tell, TOGETHER_MS);
  }

  async function tell(): Promise<void> {
    timer = undefined;
    const token = session.token();
    const ids = [...inSight].filter((id) => !told.has(id)).slice(0, MOST_AT_ONCE);
    if (document.hidden || !token || ids.length === 0) return;
    for (const id of ids) told.add(id);
    const headers = { Authorization: `Bearer ${token}` };
    const answer = await fetch("/api/chat/seen", { method: "POST", headers, body: JSON.stringify({ ids }) }).catch(
      () => null,
    );
    // Untold is told with the next one that comes into sight: nothing hurries.
    if (!answer?.ok) for (const id of ids) told.delete(id);
  }

  document.addEventListener("visibilitychange", soon);
  return {
    /** Watches a message of the salon. */
    watch(id: string, line: Element): void {
      idOf.set(line, id);
      observer.observe(line);
    },
  };
}

export type Seeing = ReturnType<typeof createSeeing>;
