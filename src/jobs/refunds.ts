import { findRefunds, type RefundOutcome, settleRefund } from "../actions/booking/give-money-back.ts";
import { type House, perform, systemActor } from "../actions/context.ts";

/** Gives Telegram's stars back to who paid with them; the same charge twice is once. */
export type GiveStarsBack = (userId: string, chargeId: string) => Promise<RefundOutcome>;

export interface Refunds {
  /** Something may have to go back; returns at once. */
  kick(): void;
  /** Resolves when nothing is being given back. */
  idle(): Promise<void>;
}

const AT_ONCE = 20;

/** Gives back what Telegram itself can give back, outside of any transaction; what fails waits for a later tick. */
export function createRefunds(house: House, giveBack: GiveStarsBack): Refunds {
  let giving: Promise<void> | null = null;
  const giveAll = async () => {
    for (const payment of await findRefunds(house, AT_ONCE)) {
      const { payerExternalId, telegramChargeId } = payment;
      const outcome =
        payerExternalId && telegramChargeId ? await giveBack(payerExternalId, telegramChargeId) : "refused";
      await perform(house, systemActor, (context) => settleRefund(context, payment, outcome));
    }
  };
  return {
    kick() {
      giving ??= giveAll()
        .catch((error) => house.log.error("Money could not be given back.", { why: String(error) }))
        .finally(() => {
          giving = null;
        });
    },
    idle: async () => {
      await giving;
    },
  };
}
