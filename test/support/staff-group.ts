import { perform, systemActor } from "../../src/actions/context.ts";
import { createLinkCode } from "../../src/actions/salon/create-link-code.ts";
import type { Group } from "./bot-api/group.ts";
import type { Person } from "./bot-api/person.ts";
import type { BotApi } from "./bot-api/start.ts";
import type { RunningSalon } from "./running-salon.ts";

export interface StaffGroup {
  group: Group;
  /** The beautician who answers in it. */
  beautician: Person;
}

/** A Telegram group that the owner linked to the salon with a one-time code, and a beautician in it. */
export async function linkStaffGroup(salon: RunningSalon, bot: BotApi, id = -4711): Promise<StaffGroup> {
  const beautician = bot.user({ id: 8801, first_name: "苏沐", language_code: "zh-hans" });
  const group = bot.group({ id, title: "员工群" });
  group.join(beautician);
  group.sendText(beautician, `/link ${await staffGroupCode(salon)}`);
  await group.waitFor(/连好了/, { timeoutMs: 15_000 });
  return { group, beautician };
}

async function staffGroupCode(salon: RunningSalon): Promise<string> {
  const made = await perform(salon.afterglow.house, systemActor, (context) =>
    createLinkCode(context, { purpose: "staff_group", branchId: salon.salon.branchId }),
  );
  if (!made.ok) throw new Error(`No code to link the group: ${made.reason}`);
  return made.code;
}
