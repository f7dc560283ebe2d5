/** What is saved in a chat while its next words may answer a check-in. */
export const checkInConversation = { name: "checkin", version: 1 } as const;

/** A conversation that the customer has left alone for this long gives way to a check-in. */
export const IDLE_MS = 60 * 60_000;
