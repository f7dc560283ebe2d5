import { phoneSpellings, readPhoneNumber } from "../../domain/customers/phone-number.ts";
import type { Locale } from "../../domain/message/locale.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { readDay, readLanguage, readPhoneCell, saidOrNothing } from "../../domain/transfer/cells.ts";
import type { TableRow } from "../../domain/transfer/read-table.ts";
import { nameOfRow } from "../../domain/transfer/repeated-rows.ts";
import { readTier } from "../../domain/transfer/tiers.ts";
import type { ActionContext } from "../context.ts";
import { addCustomer } from "../customers/add-customer.ts";
import { type ImportCounts, noCounts, problemsOf, type Wrong } from "./import-counts.ts";

/**
 * Opens a file for each row: name (needed), phone, language, allergies, notes, tier 0–3, birthday. Who is on file already is known and left
 * alone; everything that is wrong with a row is named, and the row left out. Whoever may set up the branch may import.
 */
export async function importCustomers(
  context: ActionContext,
  input: { branchId: string; rows: readonly TableRow[]; locale: Locale },
): Promise<ImportCounts> {
  const counts = noCounts();
  for (const row of input.rows) await importOne(context, input, row, counts);
  return counts;
}

async function importOne(
  context: ActionContext,
  { branchId, locale }: { branchId: string; locale: Locale },
  row: TableRow,
  counts: ImportCounts,
): Promise<void> {
  const { wrong, found } = problemsOf(row, counts);
  const facts = readFacts(row.cells, wrong);
  const person = { branchId, name: nameOfRow(row.cells).trim(), phone: facts.phone, locale: facts.locale ?? locale };
  const known = person.name === "" ? null : await onFile(context, person, facts.allergies, wrong);
  if (known && !found()) counts.known += 1;
  if (known || facts.shortened) return;
  const added = await addCustomer(context, person);
  if (!added.ok) return wrong(added.reason === "not_a_number" ? "phone" : "name", added.reason);
  const { tx } = context;
  if (found()) {
    await tx.customer.delete({ where: { id: added.customerId } });
    return;
  }
  const { allergies, notes, tier, birthDate } = facts;
  await tx.customer.update({
    where: { id: added.customerId },
    data: { allergies, notes, tier, birthDate, origin: "import" },
  });
  counts.added += 1;
  counts.ids.push(added.customerId);
}

function readFacts(cells: TableRow["cells"], wrong: Wrong) {
  const cell = (column: string) => cells.get(column) ?? "";
  const birthday = saidOrNothing(cell("birthday"));
  const day = birthday ? readDay(birthday) : null;
  if (day && !day.ok) wrong("birthday", day.reason);
  const tier = cell("tier") ? readTier(cell("tier")) : 0;
  if (tier === null && saidOrNothing(cell("tier"))) wrong("tier", "not_a_tier");
  const locale = cell("locale") ? readLanguage(cell("locale")) : undefined;
  if (locale === null) wrong("locale", "not_a_language");
  const [allergies, notes] = [saidOrNothing(cell("allergies")), cell("notes")];
  if (allergies.length > 500) wrong("allergies", "too_long", { most: 500 });
  if (notes.length > 2000) wrong("notes", "too_long", { most: 2000 });
  const phone = readPhoneCell(saidOrNothing(cell("phone")));
  const shortened = phone === "shortened";
  if (shortened) wrong("phone", "number_shortened");
  const birthDate = day?.ok ? day.date : null;
  return { birthDate, tier: tier ?? 0, locale, allergies, notes, phone: shortened ? "" : phone, shortened };
}

/** Whether she is in the branch's files; names what a person has to decide: another's number, a name alone, an allergy the file does not know. */
async function onFile(
  { tx }: ActionContext,
  { branchId, name, phone }: { branchId: string; name: string; phone: string },
  allergies: string,
  wrong: Wrong,
): Promise<boolean> {
  const number = readPhoneNumber(phone);
  if (phone && !number) return false;
  const where = { branchId, ...(number ? { phone: { in: phoneSpellings(number) } } : { name }) };
  const people = await tx.customer.findMany({ where, select: { name: true, phone: true, allergies: true }, take: 20 });
  if (people.length === 0) return false;
  const her = people.find((one) => isCalled(one.name, name) && (number || !one.phone));
  if (!her) {
    if (number) wrong("phone", "number_of_another", { other: people[0]?.name ?? "" });
    else wrong("name", "name_without_number");
    return true;
  }
  if (allergies && !saidOrNothing(her.allergies)) wrong("allergies", "allergy_not_on_file", { other: her.name });
  return true;
}

/** "Anna" and "Anna Berg" with one number are one person; "林晓" and "王芳" may be mother and daughter. */
function isCalled(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => simplify(name).replaceAll(/[\s·.]/g, ""));
  return first !== undefined && second !== undefined && (first.includes(second) || second.includes(first));
}
