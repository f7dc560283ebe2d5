import fc from "fast-check";
import { expect, test } from "vitest";
import { asTable } from "../../../src/domain/transfer/read-workbook.ts";
import { anArchive, aWorkbook } from "../../support/workbook.ts";

const text = async (bytes: Uint8Array) => new TextDecoder().decode(await asTable(bytes));

test("the first sheet with anything in it is read, each row on its own line, days and long numbers as people write them", async () => {
  const book = aWorkbook(
    [
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>生日</t></is></c></row>',
      '<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4"><v>1.3900001111E10</v></c><c r="C4" s="1"><v>33000</v></c></row>',
      '<row r="5"><c r="A5" t="str"><v>a &amp; &quot;b&quot;</v></c><c r="B5" s="3"><v>2.5</v></c><c r="C5" s="2"><v>46000.625</v></c><c r="D5" s="1"><v>0.5</v></c></row>',
    ],
    ["<t>安和美容</t>", "<r><t>姓</t></r><r><t>名</t></r><rPh><t>xing</t></rPh>", "<t>李娜&#10;VIP</t>"],
  );
  expect((await text(book)).split("\n")).toEqual([
    ...['"安和美容"', "", '"姓名","","生日"', '"李娜 VIP","13900001111","1990-05-07"'],
    ...['"a & ""b""","2.5","2025-12-09 15:00","12:00"', ""],
  ]);
});

test("what is no such workbook comes back as it is: text, another archive, a damaged one, and one made to fill a memory", async () => {
  const csv = new TextEncoder().encode("姓名\n李娜\n");
  expect(await asTable(csv)).toBe(csv);
  const other = anArchive({ "word/document.xml": "<a/>" });
  expect(await asTable(other)).toBe(other);
  const whole = aWorkbook(['<row r="1"><c r="A1"><v>1</v></c></row>']);
  const half = whole.slice(0, whole.length / 2);
  expect(await asTable(half)).toBe(half);
  const bomb = anArchive({ "xl/workbook.xml": "<a/>", "xl/worksheets/sheet1.xml": Buffer.alloc(40_000_000, 32) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await asTable(bomb)).toBe(bomb);
});

test("a workbook with any byte changed is read or left, and never fails", async () => {
  const whole = aWorkbook(['<row r="1"><c r="A1"><v>1</v></c></row>'], ["<t>a</t>"]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
      const changed = whole.slice();
      changed[at] = byte;
      expect(await asTable(changed)).toBeInstanceOf(Uint8Array);
    }),
    { numRuns: 300 },
  );
});
