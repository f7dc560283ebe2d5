import { byId } from "./elements.ts";

const NEAR_PX = 120;

/** Stays at the newest message while she reads there, and offers a way down when she reads further up. */
export function createScrolling() {
  const scroll = byId("scroll", HTMLElement);
  const welcome = byId("welcome", HTMLElement);
  const newer = byId("newer", HTMLButtonElement);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let wasNear = true;
  const isNear = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_PX;
  const down = (smooth: boolean) => {
    scroll.scrollTo({ top: scroll.scrollHeight, behavior: smooth && !calm.matches ? "smooth" : "auto" });
    newer.hidden = true;
    wasNear = true;
  };
  let top = 0;
  scroll.addEventListener("scroll", () => {
    // Only she scrolls upwards; on our own smooth way down the end is simply not reached yet.
    if (isNear()) wasNear = true;
    else if (scroll.scrollTop < top) wasNear = false;
    top = scroll.scrollTop;
    if (wasNear) newer.hidden = true;
  });
  newer.addEventListener("click", () => down(true));
  // A keyboard that opens, a window that turns: the newest message stays in sight.
  new ResizeObserver(() => wasNear && welcome.hidden && down(false)).observe(scroll);
  return {
    down,
    /** Stays at the end if that is where she reads. */
    keepDown() {
      if (wasNear) down(true);
    },
    /** After something new was shown. */
    follow() {
      if (wasNear) down(true);
      else newer.hidden = false;
    },
  };
}

export type Scrolling = ReturnType<typeof createScrolling>;
