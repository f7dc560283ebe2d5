import { button, message, type Outgoing, phrase } from "../message/outgoing.ts";
import type { ToldHealth } from "./health-told.ts";

/** So many fit into the 64 bytes of a button. */
const LONGEST_ACTION = 64;

/** Asks, separately, whether what she has just told of her health may be kept for her beautician. */
export function keepOffer(told: ToldHealth[], salon: string): Outgoing {
  const codes = told.map(({ code }) => code);
  while (keepAction(codes).length > LONGEST_ACTION) codes.pop();
  return message(
    [phrase("intake-keep-told", { salon }), phrase("intake-consent-withdraw")],
    [
      [
        button(phrase("intake-button-keep"), keepAction(codes)),
        button(phrase("intake-button-only-now"), "go:intake:forget"),
      ],
    ],
  );
}

function keepAction(codes: string[]): string {
  return `go:intake:keep:${codes.join(",")}`;
}
