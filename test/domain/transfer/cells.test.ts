import { describe, expect, it, test } from "vitest";
import { phoneSpellings, readPhoneNumber } from "../../../src/domain/customers/phone-number.ts";
import {
  plainAmount,
  readClock,
  readCount,
  readDay,
  readLanguage,
  readPhoneCell,
  saidOrNothing,
} from "../../../src/domain/transfer/cells.ts";
import { customerColumns } from "../../../src/domain/transfer/columns.ts";
import { readTable } from "../../../src/domain/transfer/read-table.ts";
import { withoutRepeated } from "../../../src/domain/transfer/repeated-rows.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a cell as spreadsheets and people write it", () => {
  test.each([
    ["2026/1/5", "2026-01-05"],
    ["2026-01-05 00:00:00", "2026-01-05"],
    ["２０２６年１月５日", "2026-01-05"],
    ["20260105", "2026-01-05"],
    ["5.1.2026", "2026-01-05"],
    ["25/1/2026", "2026-01-25"],
    ["1/25/2026", "2026-01-25"],
    ["3/3/2026", "2026-03-03"],
    ["民國115年1月5日", "2026-01-05"],
    ["5 Jan 2026", "2026-01-05"],
    ["January 5, 2026", "2026-01-05"],
  ])("the day %s is %s", (cell, date) => {
    expect(readDay(cell)).toEqual({ ok: true, date });
  });

  test.each([
    ["3/4/2026", "ambiguous_date"],
    ["04-03-2026", "ambiguous_date"],
    ["2026-02-30", "not_a_date"],
    ["79/3/2", "not_a_date"],
    ["5月1日", "not_a_date"],
    ["soon", "not_a_date"],
  ])("the day %s is refused as %s", (cell, reason) => {
    expect(readDay(cell)).toEqual({ ok: false, reason });
  });

  test.each([
    ["¥2,980", "2980"],
    ["2980元", "2980"],
    ["NT$ 1,200", "1200"],
    ["1.200,50 €", "1200.50"],
    ["1200,50", "1200.50"],
    ["1,200.50", "1200.50"],
    ["twelve", "twelve"],
  ])("the amount %s is %s", (cell, plain) => {
    expect(plainAmount(cell)).toBe(plain);
  });

  it("counts, times, languages and numbers", () => {
    expect(["10次", "12.0", "3 sessions", "十次", ""].map(readCount)).toEqual([10, 12, 3, null, undefined]);
    expect(["3:05 PM", "下午3:05", "15:05:00", "12:00 am", "25:00"].map(readClock)).toEqual([
      ...["15:05", "15:05", "15:05", "00:00", null],
    ]);
    expect(["中文", "繁體中文", "zh-HK", "English", "en-GB", "Deutsch"].map(readLanguage)).toEqual([
      ...["zh-CN", "zh-TW", "zh-TW", "en", "en", null],
    ]);
    expect(['="13800138010"', "13800138009.0", "'0912345678", "1.38E+10"].map(readPhoneCell)).toEqual([
      ...["13800138010", "13800138009", "0912345678", "shortened"],
    ]);
    expect(["无", "無", "None", "-", "未知", "乳胶"].map(saidOrNothing)).toEqual(["", "", "", "", "未知", "乳胶"]);
  });

  it("one number in three spellings is one number, and another is not", () => {
    const same = ["+86 138 0013 8000", "0086-13800138000", "13800138000"].map((one) => readPhoneNumber(one) ?? "");
    for (const one of same) for (const other of same) expect(phoneSpellings(one)).toContain(other);
    expect(readPhoneNumber("+49 (0)170 7654321")).toBe("+491707654321");
    expect(phoneSpellings("+491707654321")).toContain("01707654321");
    expect(phoneSpellings("01707654321")).toContain("+491707654321");
    expect(phoneSpellings("13800138000")).not.toContain("13800138001");
  });
});

describe("a file as a salon has it", () => {
  const nameIn = (file: Uint8Array) => {
    const read = readTable(file, customerColumns);
    return read.ok ? read.rows.map(({ line, cells }) => [line, cells.get("name") ?? cells.get("given")]) : read;
  };

  it("in Big5 or Windows-1252 is read as what it is", () => {
    // 姓名,手機 / 王芳儀,0912345679 as an older Excel in Taiwan writes it.
    const big5 = "a96da6572ca4e2bef70aa4fdaadabbf62c30393132333435363739";
    expect(nameIn(Uint8Array.from(Buffer.from(big5, "hex")))).toEqual([[2, "王芳儀"]]);
    const western = Uint8Array.from([
      ...bytes("Name;Phone\nM"),
      0xfc,
      ...bytes("ller, Zo"),
      0xeb,
      ...bytes(";0170 1234567\n"),
    ]);
    expect(nameIn(western)).toEqual([[2, "Müller, Zoë"]]);
  });

  it("has its titles below the salon's name, and every row keeps the line an editor shows", () => {
    const table = '静安店顾客名单,,\n\n姓名,手机,备注\n甲,13900000001,"两\n行"\n\n乙,13900000002,\n';
    expect(nameIn(bytes(table))).toEqual([
      [4, "甲"],
      [7, "乙"],
    ]);
    expect(nameIn(bytes("sep=;\r\nname;phone\r\nAnn;1\r\n"))).toEqual([[3, "Ann"]]);
  });

  it("that is none is refused with what it is, and where", () => {
    expect(nameIn(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toEqual({ ok: false, reason: "workbook" });
    expect(nameIn(bytes("林晓,13800138001\n"))).toEqual({
      ok: false,
      reason: "no_known_column",
      titles: "林晓, 13800138001",
    });
    expect(nameIn(bytes("姓名,手机\n,\n"))).toEqual({ ok: false, reason: "no_rows" });
    expect(nameIn(bytes('姓名,备注\n甲,"好"\n"乙,没关\n丙,\n'))).toEqual({ ok: false, reason: "open_quote", line: 3 });
  });

  it("has somebody twice: the same line is passed over, another one is named with the line of the first", () => {
    const read = readTable(
      bytes("姓名,手机,过敏\n甲,138 0000 0001,\n甲,13800000001,乳胶\n甲,138 0000 0001,\n乙,,\n乙,,酒精\n"),
      customerColumns,
    );
    const { rows, repeated } = withoutRepeated("customers", read.ok ? read.rows : []);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(repeated.map(({ row, of, same }) => [row.line, of, same])).toEqual([
      [3, 2, false],
      [4, 2, true],
      [6, 5, false],
    ]);
  });
});
