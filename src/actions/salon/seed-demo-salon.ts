import { demoPlan } from "../../domain/salon/demo-plan.ts";
import { insertSalon } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import { seedDemoCustomers } from "./seed-demo-customers.ts";

/** Makes the demo salon when there is no business yet, with customers who have a past; returns the first business and its first branch. */
export async function seedDemoSalon(context: ActionContext): Promise<{ businessId: string; branchId: string }> {
  const { tx } = context;
  const existing = await tx.branch.findFirst({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  if (existing) return { businessId: existing.businessId, branchId: existing.id };
  // Two processes that start at once: the second insert of this key is a conflict, and its transaction starts anew.
  await tx.setting.create({ data: { key: "salon.seeded", value: context.now.toISOString() } });
  const salon = await insertSalon(tx, demoPlan, true, context);
  const [branch] = salon.branches;
  if (!branch) throw new Error("The demo salon has no branch.");
  await seedDemoCustomers(context, salon, branch);
  return { businessId: salon.businessId, branchId: branch.id };
}
