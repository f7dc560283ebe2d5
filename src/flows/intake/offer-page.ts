import { formAddress } from "../../actions/intake/form-link.ts";
import type { OpenedIntake } from "../../actions/intake/open-intake.ts";
import { type Button, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { IntakeState } from "./intake-state.ts";

/** Under the question that was just asked: the way to the same form as a page. */
export function offeringPage(
  context: FlowContext,
  opened: OpenedIntake,
  result: FlowResult<IntakeState>,
): FlowResult<IntakeState> {
  const way = result.kind === "stay" ? pageButton(context, opened) : null;
  if (result.kind !== "stay" || !way) return result;
  const last = result.replies.length - 1;
  const replies = result.replies.map((reply, at) =>
    at === last ? { ...reply, buttons: [...(reply.buttons ?? []), [way]] } : reply,
  );
  return { ...result, replies };
}

function pageButton(context: FlowContext, { visit, intake }: OpenedIntake): Button | null {
  const { chat, customer } = context;
  const { appointmentId, version } = intake;
  const meant = { customerId: customer.id, appointmentId, chatId: chat.id, version, channel: chat.channel };
  const url = formAddress(context, meant, visit.startsAt);
  return url === null ? null : { label: phrase("form-button-page"), url, page: true };
}
