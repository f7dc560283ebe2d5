import {
  checkInAnswers,
  chosen,
  code,
  details,
  did,
  instant,
  labelled,
  left,
  money,
  type Reader,
  reasons,
  shown,
  treatment,
  unsigned,
  words,
} from "./evidence-words.ts";

/** What of a row is printed, in this order, and where its instant stands. */
export const printed: Record<string, { at: string; columns: readonly (readonly [string, Reader])[] }> = {
  visit: {
    at: "startsAt",
    columns: [
      ["treatment", treatment],
      ["beautician", words],
      ["status", code("board-status-")],
      ["products", labelled("products")],
      ["visitNotes", labelled("note")],
      ["skinOverride", labelled("override")],
      ["unsignedReason", unsigned],
    ],
  },
  customer: {
    at: "",
    columns: [
      ["name", words],
      ["phone", words],
      ["allergies", labelled("allergies")],
    ],
  },
  consents: {
    at: "givenAt",
    columns: [
      ["purpose", code("privacy-purpose-")],
      ["version", labelled("version")],
      ["signedName", labelled("signed")],
      ["shown", shown],
      ["withdrawnAt", labelled("withdrawn", instant)],
      ["why", labelled("why")],
    ],
  },
  answers: {
    at: "createdAt",
    columns: [
      ["treatment", treatment],
      ["status", chosen("board-intake-status", "status")],
    ],
  },
  record: {
    at: "at",
    columns: [
      ["reaction", code("board-record-reaction-")],
      ["reactionWords", words],
      ["planChange", labelled("plan")],
      ["byName", words],
    ],
  },
  products: {
    at: "at",
    columns: [
      ["name", words],
      ["lot", labelled("lot")],
    ],
  },
  photos: {
    at: "at",
    columns: [
      ["kind", code("board-photos-")],
      ["byName", words],
      ["sha256", labelled("sha256")],
    ],
  },
  checkIns: {
    at: "sentAt",
    columns: [
      ["step", chosen("board-checkin-step", "step")],
      ["status", chosen("board-checkin-status", "status")],
      ["answers", checkInAnswers],
      ["worst", labelled("judged", code("evidence-severity-"))],
    ],
  },
  packages: {
    at: "at",
    columns: [
      ["byName", words],
      ["package", left],
    ],
  },
  payments: {
    at: "createdAt",
    columns: [
      ["amountMinor", money],
      ["status", code("deposit-board-")],
    ],
  },
  chats: { at: "", columns: [["channel", code("evidence-channel-")]] },
  cases: {
    at: "openedAt",
    columns: [
      ["number", labelled("number")],
      ["kind", code("cases-kind-")],
      ["severity", code("evidence-severity-")],
      ["status", code("evidence-case-")],
      ["words", labelled("words")],
      ["claimedByName", labelled("claimed")],
      ["outcome", labelled("outcome", code("cases-outcome-"))],
      ["note", labelled("note")],
    ],
  },
  triage: {
    at: "createdAt",
    columns: [
      ["text", labelled("words")],
      ["severity", code("evidence-severity-")],
      ["intent", code("evidence-intent-")],
      ["reasons", reasons],
      ["ruleVersion", labelled("rules")],
    ],
  },
  reviews: {
    at: "at",
    columns: [
      ["kind", code("evidence-review-")],
      ["text", labelled("words")],
      ["shouldBe", labelled("rightly", code("evidence-severity-"))],
      ["note", labelled("note")],
    ],
  },
  deeds: {
    at: "at",
    columns: [
      ["actorKind", code("evidence-actor-")],
      ["actorName", words],
      ["verb", did],
      ["details", details],
    ],
  },
};
