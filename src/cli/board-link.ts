import { createLoginLink } from "../actions/salon/create-login-link.ts";
import { readOptions } from "./options.ts";
import { fail, withSalon } from "./with-salon.ts";

/** `afterglow board-link`: a one-time link to the staff board, valid for an hour. */
export async function boardLink(words: string[]): Promise<void> {
  const { name } = readOptions(words, [], ["name"]);
  const link = await withSalon(async ({ config, run }) => {
    const base = config.publicUrl ?? `http://${config.host === "0.0.0.0" ? "localhost" : config.host}:${config.port}`;
    const made = await run(async (context) => {
      const wanted = name ? { name, active: true } : { role: "owner", active: true };
      const person = await context.tx.staff.findFirst({ where: wanted, orderBy: { createdAt: "asc" } });
      if (!person) return fail(name ? `Nobody in the staff is called "${name}".` : "The salon has no owner.");
      return createLoginLink(context, { staffId: person.id, validMinutes: 60 });
    });
    return made.ok ? `${base}/board/enter?token=${made.token}` : fail("This person cannot sign in.");
  });
  process.stdout.write(`${link}\n`);
}
