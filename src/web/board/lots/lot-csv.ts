import type { LotUse } from "../../../actions/file/search-lot.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { csvOf } from "../csv.ts";
import type { View } from "../view.ts";

const columns = ["day", "customer", "phone", "product", "lot", "treatment", "beautician"] as const;

/** The uses of a lot as a table. */
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
  return csvOf([head, ...rows]);
}
