/** Tells the operator's log that something did not work. */
export type Report = (words: string, facts?: Record<string, unknown>) => void;
