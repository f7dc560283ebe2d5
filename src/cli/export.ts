import { exportCustomer } from "../actions/privacy/export-customer.ts";
import { readOptions } from "./options.ts";
import { fail, withSalon } from "./with-salon.ts";

/** `afterglow export`: everything kept about a customer, as JSON on stdout. */
export async function exportData(words: string[]): Promise<void> {
  const { customer } = readOptions(words, ["customer"]);
  const result = await withSalon(({ run }) => run((context) => exportCustomer(context, { customerId: customer })));
  if (!result.ok) return fail(`There is no customer with the id ${customer}.`);
  const { exportedAt, customerId, data } = result;
  process.stdout.write(`${JSON.stringify({ exportedAt, customerId, ...data }, null, 2)}\n`);
}
