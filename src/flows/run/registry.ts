import { appointmentsFlow } from "../appointments/appointments-flow.ts";
import { bookingFlow } from "../booking/booking-flow.ts";
import { careFlow } from "../care/care-flow.ts";
import { checkinFlow } from "../checkin/checkin-flow.ts";
import { consentFlow } from "../consent/consent-flow.ts";
import { depositFlow } from "../deposit/deposit-flow.ts";
import { familyFlow } from "../family/family-flow.ts";
import type { Flow } from "../flow.ts";
import { intakeFlow } from "../intake/intake-flow.ts";
import { languageFlow } from "../language/language-flow.ts";
import { menuFlow } from "../menu/menu-flow.ts";
import { messagesFlow } from "../messages/messages-flow.ts";
import { mydataFlow } from "../mydata/mydata-flow.ts";
import { newsFlow } from "../news/news-flow.ts";
import { phoneFlow } from "../phone/phone-flow.ts";
import { preferencesFlow } from "../preferences/preferences-flow.ts";
import { rebookFlow } from "../rebook/rebook-flow.ts";
import { riskFlow } from "../risk/risk-flow.ts";
import { seriesFlow } from "../series/series-flow.ts";
import { waitlistFlow } from "../waitlist/waitlist-flow.ts";

const flows = new Map(
  [
    erase(menuFlow),
    erase(bookingFlow),
    erase(appointmentsFlow),
    erase(intakeFlow),
    erase(careFlow),
    erase(checkinFlow),
    erase(languageFlow),
    erase(consentFlow),
    erase(rebookFlow),
    erase(waitlistFlow),
    erase(mydataFlow),
    erase(preferencesFlow),
    erase(newsFlow),
    erase(depositFlow),
    erase(familyFlow),
    erase(seriesFlow),
    erase(riskFlow),
    erase(messagesFlow),
    erase(phoneFlow),
  ].map((flow) => [flow.name as string, flow]),
);

/** The conversation of that name. */
export function flowNamed(name: string): Flow<unknown> | null {
  return flows.get(name) ?? null;
}

/** Hides a flow's own state type: its state is whatever its `parse` lets through. */
function erase<State>(flow: Flow<State>): Flow<unknown> {
  return {
    ...flow,
    step: (state, event, context) => flow.step(state === null ? null : flow.parse(state), event, context),
  };
}
