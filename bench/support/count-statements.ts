import type { Tx } from "../../src/storage/store.ts";

/** A client that counts what is asked of it: each call of a model or of raw SQL is one. */
export function countStatements(tx: Tx): { tx: Tx; count(): number } {
  let asked = 0;
  const counting = (target: object): object =>
    new Proxy(target, {
      get(from, name) {
        const value: unknown = Reflect.get(from, name);
        if (typeof value !== "function") return typeof value === "object" && value !== null ? counting(value) : value;
        return (...given: unknown[]) => {
          asked++;
          return Reflect.apply(value, from, given);
        };
      },
    });
  return { tx: counting(tx) as Tx, count: () => asked };
}
