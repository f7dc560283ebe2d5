import { understandOnHerWay } from "../../domain/booking/late-words.ts";
import { startBeside } from "./come-back.ts";
import type { Turn } from "./turn-state.ts";

/** She is on her way and late, or lost: the people in the salon must know, and she whether it still fits. False when nobody expects her. */
export async function toldLate(turn: Turn, text: string): Promise<boolean> {
  return understandOnHerWay(text) !== null && startBeside(turn, "appointments", "on-her-way", text);
}
