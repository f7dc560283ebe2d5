import type { EvidenceOfVisit, EvidencePack } from "./actions/privacy/evidence-pack.ts";
import type { Locale } from "./domain/message/locale.ts";
import { evidenceLines } from "./domain/privacy/evidence-text.ts";
import { printPdf } from "./print-pdf.ts";
import type { Texts } from "./text/texts.ts";

/** The pack as a document, in the reader's language. */
export async function printEvidence(
  texts: Texts,
  locale: Locale,
  { pack, visit }: { pack: EvidencePack; visit: EvidenceOfVisit },
): Promise<Uint8Array> {
  const pieces = {
    ...{ salon: visit.branchName, zone: visit.zone, customer: visit.customerName, service: visit.service },
    ...{ startsAt: visit.startsAt.toISOString(), madeAt: pack.madeAt, madeBy: pack.madeBy },
    ...{ sections: pack.sections, hashes: pack.hashes, hash: pack.hash },
  };
  const lines = evidenceLines(pieces, (key) => texts.has(locale, key));
  const said = lines.map(({ style, line, picture }) => ({ style, text: texts.line(locale, line), picture }));
  return printPdf(said, said[0]?.text ?? "Afterglow");
}
