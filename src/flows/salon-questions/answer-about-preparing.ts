import { type BeforeTreatment, beforeTreatment } from "../../actions/booking/before-treatment.ts";
import { comingAppointments } from "../../actions/booking/list-appointments.ts";
import { listServices } from "../../actions/booking/list-services.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { understandService } from "../../domain/booking/service-words.ts";
import { causePhrase } from "../../domain/booking/skin-intervals.ts";
import { type Line, message, type Outgoing, type Phrase, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import type { Asked } from "./asked.ts";

/** "做之前要注意什么": what the salon's rules ask before the treatment she names, is booking, or has coming; null when they ask nothing, or it is not clear of which. */
export async function answerAboutPreparing(asked: Asked): Promise<Outgoing[] | null> {
  // Make-up, food and the like are in no rule.
  if (particular.test(simplify(asked.text))) return null;
  const service = await serviceMeant(asked);
  if (!service) return null;
  const before = await beforeTreatment(asked.tx, asked.branch.businessId, service.treatment);
  const asks = linesOf(before);
  if (asks.length === 0) return null;
  return [message([phrase("questions-prepare", { service: service.name }), ...asks])];
}

const particular =
  /卸妆|化妆|素颜|带妆|空腹|吃|饮|喝|洗头|洗澡|洗脸|剃|刮毛|运动|月经|姨妈|\b(make ?-?up|eat|food|drink|alcohol|wine|coffee|shave|shower|wash|gym|exercise|period|wear)\b/;

async function serviceMeant(asked: Asked): Promise<BookableService | undefined> {
  const { services } = await listServices(asked.tx, asked.branch.id);
  const named = understandService(asked.text, services).services;
  if (named.length === 1) return named[0];
  const running = services.find(({ id }) => id === asked.serviceIds[0]);
  if (running || asked.choosing) return running;
  const [next] = await comingAppointments(asked.tx, [asked.customerId], asked.now);
  return services.find(({ id }) => id === next?.service.id);
}

/** What is left out for the same number of days stands in one line. */
function linesOf({ leaveOut, first }: BeforeTreatment): Line[] {
  const lengths = [...new Set(leaveOut.map(({ days }) => days))].sort((a, b) => a - b);
  const lines = lengths.map((days) => {
    const [one, ...others] = leaveOut.filter((each) => each.days === days).map(({ cause }) => causePhrase(cause));
    const what = others.reduce<Phrase | undefined>(
      (all, other) => all && phrase("questions-prepare-or", { one: all, other }),
      one,
    );
    return phrase("questions-prepare-days", { days, what: what ?? "" });
  });
  return [...lines, ...first.map((kind) => phrase(`questions-prepare-${kind}`))];
}
