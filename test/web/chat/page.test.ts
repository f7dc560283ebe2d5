import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
// @ts-expect-error a plain script without types
import { builtModules } from "../../../src/web/chat/client/build.mjs";
import { type ChatHouse, openChatHouse } from "./chat-house.ts";

let house: ChatHouse;
beforeAll(async () => {
  house = await openChatHouse("sqlite");
});
afterAll(() => house.close());

const get = (path: string, headers: Record<string, string> = {}) => house.app.request(path, { headers });

test("the shipped scripts are the ones built from their sources, and small", async () => {
  const modules: { file: URL; text: string }[] = await builtModules();
  for (const { file, text } of modules) expect(readFileSync(file, "utf8")).toBe(text);
  const script = await (await get("/chat/chat.js")).text();
  expect(script.length).toBeLessThan(30_000);
});

test("the page speaks the browser's language unless another one is asked for", async () => {
  expect(await (await get("/", { "Accept-Language": "zh-HK,zh;q=0.9" })).text()).toContain('<html lang="zh-TW">');
  expect(await (await get("/", { "Accept-Language": "de-DE" })).text()).toContain('<html lang="en">');
  expect(await (await get("/")).text()).toContain('<html lang="zh-CN">');
  expect(await (await get("/chat?lang=en", { "Accept-Language": "zh-CN" })).text()).toContain('<html lang="en">');
});

test("nothing runs that we did not serve, and only the page made for it may stand in another site's frame", async () => {
  const page = await get("/");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(page.headers.get("x-frame-options")).toBe("DENY");
  const framed = await get("/chat?embed=1");
  expect(framed.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(framed.headers.get("x-frame-options")).toBeNull();
  const html = await page.text();
  expect(html).not.toMatch(/<style|style="|\son\w+="|<script(?![^>]* src=)/);
});

test("a salon's name and an odd address cannot become markup", async () => {
  await house.store.db.business.updateMany({ data: { name: "<img src=x onerror=alert(1)>'\"&" } });
  const html = await (await get("/?branch=%22%3E%3Cscript%3E&start=%22%3E%3Cscript%3E&lang=%22%3E")).text();
  expect(html).not.toContain("<img");
  expect(html.match(/<script/g)).toHaveLength(1);
  const data = /data-chat="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(
    JSON.parse(
      data
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&"),
    ),
  ).toMatchObject({ branch: null, start: null, embedded: false });
});

test("style and script are kept by browsers for ever under their version, and asked for again without it", async () => {
  const html = await (await get("/")).text();
  const [, address = ""] = /src="(\/chat\/chat\.js\?v=\w+)"/.exec(html) ?? [];
  expect((await get(address)).headers.get("cache-control")).toContain("immutable");
  expect((await get("/chat/chat.js?v=old")).headers.get("cache-control")).toBe("no-cache");
  expect((await get("/widget.js")).headers.get("content-type")).toContain("text/javascript");
});

test("with several branches the page says which one it is", async () => {
  const first = await house.store.db.branch.findFirstOrThrow();
  await house.store.db.branch.create({
    data: { ...first, id: "west", name: "西区店", staffChatKey: null, createdAt: new Date("2030-01-01") },
  });
  const html = await (await get("/?branch=west")).text();
  expect(html).toContain("西区店");
  expect(html).toContain("&quot;branch&quot;:&quot;west&quot;");
});
