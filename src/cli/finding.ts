/** One line of the doctor's report. */
export interface Finding {
  state: "ok" | "note" | "WRONG";
  about: string;
  words: string;
}
