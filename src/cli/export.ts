import { exportCustomer } from "../actions/privacy/export-customer.ts";
import { exportAll } from "./export-all.ts";
import { readOptions, takeFlags } from "./options.ts";
import { fail, withSalon } from "./with-salon.ts";

/** `afterglow export`: everything kept about a customer, as JSON on stdout. */
export async function exportData(words: string[]): Promise<void> {
  const { flags, rest } = takeFlags(words, ["all"]);
  if (flags.has("all")) return exportAll(readOptions(rest, ["to"]).to);
  const { customer } = readOptions(rest, ["customer"]);
  const result = await withSalon(({ run }) => run((context) => exportCustomer(context, { customerId: customer })));
  if (!result.ok) return fail(`There is no customer with the id ${customer}.`);
  const { exportedAt, customerId, data } = result;
  process.stdout.write(`${JSON.stringify({ exportedAt, customerId, ...data }, null, 2)}\n`);
}
