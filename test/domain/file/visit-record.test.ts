import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lotKey, productLine, readProducts } from "../../../src/domain/file/visit-record.ts";

describe("what was used", () => {
  it.each([
    ["玻尿酸原液 批号A2031；舒缓面膜", ["玻尿酸原液", "A2031"], ["舒缓面膜", ""]],
    ["20% glycolic acid (lot 77-C), calming mask", ["20% glycolic acid", "77-C"], ["calming mask", ""]],
    ["面膜", ["面膜", ""]],
    ["水杨酸 30% #SA-0412", ["水杨酸 30%", "SA-0412"]],
    ["精华 批號：B88", ["精华", "B88"]],
  ])("%s is read with its lots", (words, ...expected) => {
    expect(readProducts(words).map(({ name, lot }) => [name, lot])).toEqual(expected);
  });

  it("is found by its lot however the package is copied", () => {
    for (const typed of ["sa-0412", "SA 0412", "ＳＡ－０４１２", "sa0412"]) expect(lotKey(typed)).toBe("SA0412");
  });

  it("survives being written as one line and read again", () => {
    const name = fc.stringMatching(/^[a-z]{3,10}$/);
    const lot = fc.stringMatching(/^[A-Z]{2}\d{3,6}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ name, lot }), { maxLength: 6 }), (products) => {
        fc.pre(products.every((one) => !/lot|batch/.test(one.name)));
        expect(readProducts(productLine(products))).toEqual(products);
      }),
    );
  });
});
