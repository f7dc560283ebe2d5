import { type Deposit, depositWishes, proposedWish } from "../../../domain/booking/deposit.ts";
import { Select } from "../fields.tsx";
import type { View } from "../view.ts";

/** How much it is, and whether it is paid, kept or given back. */
export const DepositFacts = ({ view, deposit }: { view: View; deposit: Deposit }) => (
  <p class="small">
    {view.say("deposit-board-amount", { amount: { minor: deposit.amountMinor, currency: deposit.currency } })}{" "}
    <span class="strong">{view.say(`deposit-board-${deposit.status}`)}</span>
  </p>
);

/** When staff cancel: whether a paid deposit goes back; proposed by the rules of the branch. Nothing when none was paid. */
export const DepositChoice = (props: {
  view: View;
  deposit: Deposit | null;
  keepsDeposit: boolean;
  inTime: boolean;
}) => {
  const { view, deposit, keepsDeposit, inTime } = props;
  if (deposit?.status !== "paid") return null;
  return (
    <Select
      name="deposit"
      label={view.say("deposit-board-wish")}
      hint={view.say(inTime ? "deposit-board-wish-in-time" : "deposit-board-wish-late")}
      value={proposedWish(keepsDeposit, inTime)}
      choices={depositWishes.map((wish) => ({ value: wish, label: view.say(`deposit-board-wish-${wish}`) }))}
    />
  );
};
