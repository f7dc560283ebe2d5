import { describe, expect, test } from "vitest";
import { readInitData } from "../../../src/channels/telegram/init-data.ts";
import { signInitData } from "../../support/init-data.ts";

const token = "5768337691:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8";
/** A line that Telegram once signed with that token; it is published with the libraries that read it. */
const published =
  "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%22%2C%22last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue%7D&auth_date=1662771648&hash=c501b71e775f74ce10e377dea85a7ea24ecd640b223ea86dfe453e0eaed2e2b2";
const then = new Date(1_662_771_700_000);

const signed = (of: Record<string, string>, botToken = token) => signInitData(of, botToken);
const fields = { auth_date: "1662771648", user: '{"id":77,"first_name":"小林 & co"}', signature: "abc_-" };

describe("Telegram's word for who has opened a page", () => {
  test("a published line of Telegram is read, and so is what is signed as its documentation says", async () => {
    expect(await readInitData(published, token, then)).toEqual({ ok: true, userId: "279058397" });
    expect(await readInitData(signed(fields), token, then)).toEqual({ ok: true, userId: "77" });
  });

  test("any flipped character, another bot's token, a missing or a foreign hash are refused", async () => {
    const altered = { ok: false, reason: "altered" };
    for (let at = 0; at < published.length; at += 7) {
      const other = published[at] === "1" ? "2" : "1";
      const flipped = published.slice(0, at) + other + published.slice(at + 1);
      if (new URLSearchParams(flipped).toString() === new URLSearchParams(published).toString()) continue;
      expect(await readInitData(flipped, token, then), flipped).toEqual(altered);
    }
    expect(await readInitData(signed(fields, "1:other"), token, then)).toEqual(altered);
    for (const wrong of ["", "hash=", "user=1", published.replace(/hash=.*/, ""), "x".repeat(10_000)]) {
      expect(await readInitData(wrong, token, then)).toEqual(altered);
    }
  });

  test("after an hour, or from the future, it is no longer taken", async () => {
    const expired = { ok: false, reason: "expired" };
    expect(await readInitData(published, token, new Date(1_662_771_648_000 + 3_600_000))).toMatchObject({ ok: true });
    expect(await readInitData(published, token, new Date(1_662_771_648_000 + 3_601_000))).toEqual(expired);
    expect(await readInitData(published, token, new Date(1_662_771_500_000))).toEqual(expired);
    expect(await readInitData(signed({ ...fields, auth_date: "soon" }), token, then)).toEqual(expired);
  });

  test("a word without a person is none", async () => {
    const without = { auth_date: "1662771648", query_id: "x" };
    expect(await readInitData(signed(without), token, then)).toEqual({ ok: false, reason: "altered" });
    expect(await readInitData(signed({ ...without, user: "[]" }), token, then)).toMatchObject({ ok: false });
  });
});
