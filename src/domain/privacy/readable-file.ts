import { choiceOf } from "../checkins/choices.ts";
import { factKind, isFactCode } from "../file/kinds.ts";
import type { IntakeQuestion } from "../intake/question.ts";
import { SIGNATURE } from "../intake/risk-notice.ts";
import type { LocalText } from "../message/locale.ts";
import { type Line, phrase, type Value } from "../message/outgoing.ts";
import { consentPurposes } from "../outreach/consent.ts";
import { localDate, localTime } from "../time/zone.ts";

/** What stands in the file that a customer reads; the JSON beside it has everything. Instants are UTC. */
export interface OwnData {
  salon: string;
  zone: string;
  at: Date;
  person: { name: string; phone: string | null; allergies: string; notes: string; birthDate: string | null };
  consents: { purpose: string; givenAt: Date; withdrawnAt: Date | null }[];
  visits: { startsAt: Date; service: LocalText; status: string; products: string; notes: string }[];
  packages: {
    service: LocalText | null;
    left: number;
    total: number;
    until: string | null;
    price: { minor: number; currency: string };
  }[];
  /** Form by form, with the questions as she was asked; of no treatment: told outside any form. */
  answers: { at: Date; service: LocalText | null; questions: readonly IntakeQuestion[]; given: Given[] }[];
  checkIns: { sentAt: Date; given: { question: string; answer: string; words?: string }[] }[];
  facts: { kind: string; value: string; words: string }[];
  cases: { number: number; openedAt: Date; words: string; held: boolean }[];
  messages: { at: Date; author: string; text: string }[];
  looks: { at: Date; name: string; role: string; verb: string }[];
  /** How many entries of each further kind stand in the JSON. */
  others: { kind: string; count: number }[];
}

interface Given {
  code: string;
  answer: string;
  words?: string;
  chosen?: string[];
  value?: string;
  at: string;
}

/** What is counted only, by the names of its tables: the JSON calls them so. */
const otherKinds: Record<string, string> = {
  ...{ OutboxMessage: "sending", InboundEvent: "received", TriageDecision: "judged", TriageReview: "judged" },
  ...{ CaseCard: "cards", StaffTask: "tasks", Occupancy: "times", Hold: "times", WaitOffer: "waiting" },
  ...{ WaitEntry: "waiting", Payment: "payments", PackageUse: "packages", SkinNote: "skin", VisitRecord: "visits" },
  ...{ VisitProduct: "products", Photo: "photos", DueItem: "planned", BroadcastRecipient: "tips", Chat: "chats" },
  AuditEntry: "deeds",
};

function otherKind(table: string): Value {
  const kind = otherKinds[table];
  return kind ? phrase(`privacy-other-${kind}`) : table;
}

const visitStates = ["booked", "confirmed", "arrived", "completed", "cancelled", "no_show"];
const roles = ["owner", "manager", "beautician", "reception"];

/** The file, sentence by sentence; it is rendered in her language when it is delivered. */
export function readableFile(data: OwnData): Line[] {
  // With the year: she may open it years later.
  const when = (at: Date) => `${localDate(at, data.zone)} ${localTime(at, data.zone)}`;
  const section = (key: string, lines: Line[]): Line[] => [
    ...[{ literal: "" }, phrase(`privacy-file-${key}`)],
    ...(lines.length > 0 ? lines : [phrase("privacy-file-nothing")]),
  ];
  return [
    phrase("privacy-file-head", { salon: data.salon, when: when(data.at) }),
    ...section("person", personLines(data)),
    ...section("consents", consentLines(data, when)),
    ...section("visits", visitLines(data, when)),
    ...section("packages", packageLines(data)),
    ...section("answers", answerLines(data, when)),
    ...section("facts", data.facts.map(factLine)),
    ...section(
      "cases",
      data.cases.flatMap(({ number, openedAt, words, held }) => [
        phrase("privacy-file-case", { number, when: when(openedAt), words }),
        ...(held ? [phrase("privacy-file-held")] : []),
      ]),
    ),
    ...section(
      "looks",
      data.looks.map(({ at, name, role, verb }) =>
        phrase(verb === "privacy.export" ? "privacy-file-exported" : "privacy-file-looked", {
          when: when(at),
          name,
          role: phrase(`privacy-role-${roles.includes(role) ? role : "other"}`),
        }),
      ),
    ),
    ...section("messages", messageLines(data, when)),
    ...section(
      "others",
      data.others.map(({ kind, count }) => phrase("privacy-file-other", { kind: otherKind(kind), count })),
    ),
  ];
}

type When = (at: Date) => string;

function personLines({ person }: OwnData): Line[] {
  const { name, phone, allergies, notes, birthDate } = person;
  const known = { name, phone: phone ?? "–", allergies: allergies || "–" };
  return [
    phrase("privacy-file-name", known),
    ...(birthDate ? [{ literal: birthDate }] : []),
    ...(notes ? [phrase("privacy-file-notes", { notes })] : []),
  ];
}

function consentLines({ consents }: OwnData, when: When): Line[] {
  return consents.map(({ purpose, givenAt, withdrawnAt }) => {
    const about = phrase(`privacy-purpose-${consentPurposes.some((one) => one === purpose) ? purpose : "other"}`);
    if (purpose.startsWith("messages_") && withdrawnAt?.getTime() === givenAt.getTime()) {
      return phrase("privacy-file-refused", { about, given: when(givenAt) });
    }
    return withdrawnAt
      ? phrase("privacy-file-withdrawn", { about, given: when(givenAt), ended: when(withdrawnAt) })
      : phrase("privacy-file-agreed", { about, given: when(givenAt) });
  });
}

function visitLines({ visits }: OwnData, when: When): Line[] {
  return visits.flatMap(({ startsAt, service, status, products, notes }) => [
    phrase("privacy-file-visit", {
      ...{ when: when(startsAt), service },
      state: phrase(`privacy-visit-${visitStates.includes(status) ? status : "booked"}`),
    }),
    ...[products, notes].filter(Boolean).map((words) => ({ literal: `  ${words}` })),
  ]);
}

function packageLines({ packages }: OwnData): Line[] {
  return packages.map(({ service, left, total, until, price }) => {
    const counts = { name: service ?? phrase("package-any-service"), left, total, price };
    return until
      ? phrase("privacy-file-package-until", { ...counts, day: until })
      : phrase("privacy-file-package", counts);
  });
}

function factLine({ kind, value, words }: OwnData["facts"][number]): Line {
  if (!isFactCode(kind)) return { literal: `- ${[value, words].filter(Boolean).join(": ")}` };
  const choice = factKind(kind).choices?.includes(value) ? phrase(`file-value-${kind}-${value}`) : value;
  const said = choice && words ? phrase("privacy-file-both", { one: choice, other: words }) : choice || words;
  return phrase("privacy-file-fact", { kind: phrase(`file-kind-${kind}`), said });
}

function answerLines({ answers, checkIns }: OwnData, when: When): Line[] {
  const asked = answers.flatMap(({ at, service, questions, given }) => [
    service
      ? phrase("privacy-file-form", { when: when(at), service })
      : phrase("privacy-file-told", { when: when(at) }),
    ...given.map((one) => {
      const question = questions.find(({ code }) => code === one.code);
      const signed = phrase(`evidence-asked-${SIGNATURE}`);
      return phrase("privacy-file-answer", {
        question: question?.text ?? (one.code === SIGNATURE ? signed : one.code),
        answer: answerWords(one, question),
      });
    }),
  ]);
  const checked = checkIns.flatMap(({ sentAt, given }) =>
    given.map(({ question, answer, words }) =>
      phrase("privacy-file-checkin", {
        ...{ when: when(sentAt), answer: words ?? choiceOf(answer)?.label ?? answer },
        question: parts.includes(question) ? phrase(`privacy-part-${question}`) : question,
      }),
    ),
  );
  return [...asked, ...checked];
}

const parts = ["trend", "signs", "look"];
const tapped = ["yes", "no", "unsure", "skipped"];

/** Her own words before what she tapped; of a list what she chose. */
function answerWords({ answer, words, chosen, value }: Given, question: IntakeQuestion | undefined): Value {
  if (words) return words;
  if (tapped.includes(answer)) return phrase(`privacy-answer-${answer}`);
  const texts = (chosen ?? []).map((code) => question?.options.find((option) => option.code === code)?.text ?? code);
  const [first, ...rest] = texts;
  if (first === undefined) return value ?? answer;
  return rest.reduce<Value>((one, other) => phrase("privacy-file-both", { one, other }), first);
}

function messageLines({ messages }: OwnData, when: When): Line[] {
  return messages.map(({ at, author, text }) =>
    phrase("privacy-file-message", {
      ...{ when: when(at), text },
      who: phrase(`privacy-author-${author === "customer" || author === "staff" ? author : "bot"}`),
    }),
  );
}
