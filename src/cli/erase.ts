import { eraseCustomer } from "../actions/privacy/erase-customer.ts";
import { dropDeleted } from "../storage/drop-deleted.ts";
import { readOptions } from "./options.ts";
import { fail, withSalon } from "./with-salon.ts";

/** `afterglow erase`: forgets a customer, also in the free pages of the database's files. */
export async function erase(words: string[]): Promise<void> {
  const { customer } = readOptions(words, ["customer"]);
  await withSalon(async ({ store, run }) => {
    const result = await run((context) => eraseCustomer(context, { customerId: customer }));
    if (!result.ok) return fail(`There is no customer with the id ${customer}.`);
    process.stdout.write(`${JSON.stringify({ erased: customer })}\n`);
    await dropDeleted(store).catch(() => {
      process.stderr.write("Erased. The database was busy: run the command again to clear its free pages too.\n");
    });
  });
}
