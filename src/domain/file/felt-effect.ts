import type { CheckInAnswer, Look } from "../checkins/answers.ts";

/** How she liked the result, as she said it in her check-ins. */
export interface FeltEffect {
  happy: number;
  okay: number;
  unhappy: number;
  last: Look;
  lastAt: Date;
  /** The later half of her answers against the earlier half; null with fewer than four. */
  trend: "better" | "same" | "worse" | null;
}

const looks: readonly Look[] = ["unhappy", "okay", "happy"];
const FEWEST_FOR_TREND = 4;

/** What she answered to "how do you like it?", over all her check-ins; null when she never did. It is her own word, not a measure of skin. */
export function feltEffect(
  checkIns: readonly { sentAt: Date; answers: readonly CheckInAnswer[] }[],
): FeltEffect | null {
  const said = checkIns
    .flatMap(({ sentAt, answers }) => answers.flatMap((one) => lookOf(one).map((look) => ({ look, at: sentAt }))))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const last = said.at(-1);
  if (!last) return null;
  const count = (look: Look) => said.filter((one) => one.look === look).length;
  const [happy, okay, unhappy] = [count("happy"), count("okay"), count("unhappy")];
  return { happy, okay, unhappy, last: last.look, lastAt: last.at, trend: trendOf(said.map(({ look }) => look)) };
}

function lookOf({ question, answer }: CheckInAnswer): Look[] {
  return question === "look" ? looks.filter((look) => look === answer) : [];
}

function trendOf(said: readonly Look[]): FeltEffect["trend"] {
  if (said.length < FEWEST_FOR_TREND) return null;
  const middle = Math.floor(said.length / 2);
  const change = mean(said.slice(-middle)) - mean(said.slice(0, middle));
  return Math.abs(change) < 0.25 ? "same" : change > 0 ? "better" : "worse";
}

function mean(said: readonly Look[]): number {
  return said.reduce((sum, look) => sum + looks.indexOf(look), 0) / said.length;
}
