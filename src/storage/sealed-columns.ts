/** Which columns of a table are sealed (storage/seal.ts), and the column whose value names a row. */
export interface SealedTable {
  key: string;
  columns: readonly string[];
}

/**
 * Everything that says something about a body, or may: what she writes, what she is asked beside it, what staff note of her.
 * Also the secret addresses of staff's own calendars. Names, phone numbers and times are not sealed: staff search them. A test finds words said in chat in no other column.
 */
export const sealedTables: Record<string, SealedTable> = {
  Customer: { key: "id", columns: ["allergies", "notes"] },
  Chat: { key: "id", columns: ["flowState"] },
  InboundEvent: { key: "eventId", columns: ["event"] },
  OutboxMessage: { key: "id", columns: ["content"] },
  Message: { key: "id", columns: ["text", "buttons", "attachment"] },
  TriageDecision: { key: "id", columns: ["text", "askedAbout", "recentTexts", "reasons", "secondWhy"] },
  TriageReview: { key: "id", columns: ["text", "askedAbout", "note"] },
  Case: { key: "id", columns: ["words", "reasons", "note", "legalHoldWhy"] },
  Appointment: { key: "id", columns: ["products", "visitNotes", "cancelReason", "skinOverride", "unsignedReason"] },
  Consent: { key: "id", columns: ["why"] },
  Package: { key: "id", columns: ["note"] },
  Intake: { key: "id", columns: ["answers"] },
  SkinNote: { key: "id", columns: ["result"] },
  CustomerFact: { key: "id", columns: ["words"] },
  VisitRecord: { key: "appointmentId", columns: ["reactionWords", "planChange"] },
  Photo: { key: "id", columns: ["content", "thumbnail"] },
  DueItem: { key: "id", columns: ["payload"] },
  BusyCalendar: { key: "id", columns: ["address"] },
  CheckIn: { key: "id", columns: ["answers"] },
};
