import { Hono } from "hono";
import { calendarComponentStyle, calendarScript } from "./calendar/calendar-script.ts";
import { boardScript } from "./script.ts";
import { boardStyle } from "./style.ts";

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#a8492b"/><path d="M15 24a8 8 0 0 1-1.4-15.9C20 6.900 21.700 6.300 24 3.500c1.100 2.300 2.300 4.800 2.300 9.100C26.300 18.900 21.200 24 15 24zM5.500 26c0-3.400 2.200-6.200 5.800-6.900" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>`;

const own = {
  "style.css": boardStyle,
  "board.js": boardScript,
  "icon.svg": icon,
  "calendar.css": calendarComponentStyle,
  "calendar.js": calendarScript,
};
const mediaTypes = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" };

// The address changes with the content, so that a browser may keep it for long.
const version = fingerprint(Object.values(own).join(""));

/** The address of a file that pages load. */
export function assetPath(name: keyof typeof own | "htmx.js"): string {
  return `/board/assets/${name}?v=${version}`;
}

/** Styles and scripts of the board; open to everybody, because the sign-in page needs them. */
export function assetRoutes(htmx: string): Hono {
  const files = new Map(Object.entries({ ...own, "htmx.js": htmx }));
  return new Hono().get("/:name", (c) => {
    const name = c.req.param("name");
    const file = files.get(name);
    if (file === undefined) return c.notFound();
    const type = name.endsWith(".css") ? mediaTypes.css : name.endsWith(".svg") ? mediaTypes.svg : mediaTypes.js;
    return c.body(file, 200, {
      "Content-Type": `${type}; charset=utf-8`,
      // htmx comes with its package, so its address does not change with it.
      "Cache-Control": name === "htmx.js" ? "public, max-age=3600" : "public, max-age=31536000, immutable",
    });
  });
}

function fingerprint(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
}
