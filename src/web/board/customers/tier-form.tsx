import type { CustomerFile } from "../../../actions/board/read-customers.ts";
import { tiers } from "../../../domain/booking/waiting.ts";
import { can, type View } from "../view.ts";

/** Her tier: everybody sees it, manager and owner set it. */
export const TierForm = ({ view, file }: { view: View; file: CustomerFile }) => {
  if (!can(view, "customer.tier")) {
    return file.tier > 0 ? (
      <p class="soft">{`${view.say("board-tier")} · ${view.say(`board-tier-${file.tier}`)}`}</p>
    ) : null;
  }
  return (
    <form class="card stack tight" method="post" action={`/board/customers/${file.id}/tier`}>
      <label class="field">
        <span>{view.say("board-tier")}</span>
        <select name="tier">
          {tiers.map((tier) => (
            <option value={String(tier)} selected={tier === file.tier}>
              {view.say(`board-tier-${tier}`)}
            </option>
          ))}
        </select>
        <span class="soft small">{view.say("board-tier-hint")}</span>
      </label>
      <div class="actions">
        <button type="submit" class="small">
          {view.say("board-save")}
        </button>
      </div>
    </form>
  );
};
