import type { LotUse } from "../../../actions/file/search-lot.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import { localDate } from "../../../domain/time/zone.ts";
import type { View } from "../view.ts";

const columns = ["day", "customer", "phone", "product", "lot", "treatment", "beautician"] as const;

/** The uses of a lot as CSV with a byte order mark, so that spreadsheets read its Chinese; no cell begins a formula. */
export function lotTable(view: View, uses: readonly LotUse[]): string {
  const head = columns.map((column) => view.say(`board-lots-column-${column}`));
  const rows = uses.map((use) => [
    localDate(use.visitAt, view.branch.zone),
    use.name,
    use.phone ?? "",
    use.product,
    use.lot,
    treatmentName(use.treatment)?.[view.locale] ?? use.treatment,
    use.beautician,
  ]);
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^\+\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
