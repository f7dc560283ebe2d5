import { listServices } from "../../actions/booking/list-services.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { understandService } from "../../domain/booking/service-words.ts";
import { type Button, button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { SalonQuestion } from "../../domain/salon/salon-question.ts";
import { understandWhen } from "../../domain/time/when.ts";
import type { Asked } from "./asked.ts";

/** More than these are better shown as the list to choose from. */
const TOLD = 3;

/** Prices, durations and what is offered: of the services she names, of the one the conversation is about, or of all. */
export async function answerAboutServices(asked: Asked, question: SalonQuestion): Promise<Outgoing[] | null> {
  const { services, clinicOnly } = await listServices(asked.tx, asked.branch.id);
  const named = understandService(asked.text, services);
  if (named.services.length > 0) {
    // "Do you have a facial on Friday?" asks for room in the diary.
    if (question === "offer" && speaksOfTime(asked)) return null;
    return [told(asked, named.services, question)];
  }
  if (understandService(asked.text, clinicOnly).services.length > 0)
    return [message(phrase("booking-refused-clinic_only"), allServices(asked))];
  if (named.notOffered) return [message(phrase("booking-refused-not_offered"), allServices(asked))];
  if (question === "offer") return null;
  const running = services.filter((service) => asked.serviceIds.includes(service.id));
  if (running.length > 0 && question !== "services") return [withSum(told(asked, running, question), running)];
  // "How long does it take" without a word of what: a person knows better.
  if (question === "duration") return null;
  return [asked.choosing ? message(phrase("questions-prices-below")) : overview(services)];
}

function speaksOfTime({ text, now, branch, locale }: Asked): boolean {
  return understandWhen({ text, now, zone: branch.zone, locale }).found;
}

function told(asked: Asked, services: BookableService[], question: SalonQuestion): Outgoing {
  const shown = services.slice(0, TOLD);
  const lines = shown.map(serviceLine);
  const [only] = shown;
  const one = only && services.length === 1 && !asked.inFlow ? [[bookButton(only)]] : [];
  const intro: Line[] = question === "offer" ? [phrase("questions-yes-we-do")] : [];
  return message([...intro, ...lines], one.length > 0 ? one : allServices(asked));
}

/** "And for both together?" */
function withSum(answer: Outgoing, services: BookableService[]): Outgoing {
  if (services.length < 2) return answer;
  const minor = services.reduce((sum, { priceMinor }) => sum + priceMinor, 0);
  const minutes = services.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
  const sum = phrase("questions-together", { minutes, price: { minor, currency: services[0]?.currency ?? "" } });
  return { ...answer, lines: [...answer.lines, sum] };
}

function serviceLine({ name, durationMinutes: minutes, priceMinor: minor, currency }: BookableService): Line {
  return phrase("questions-service", { service: name, minutes, price: { minor, currency } });
}

function bookButton(service: BookableService): Button {
  return button(phrase("questions-button-book", { service: service.name }), `go:booking:${service.id}`);
}

/** The way into the list that shows each with its price and duration; not where an open question follows. */
function allServices(asked: Asked): Button[][] {
  return asked.inFlow ? [] : [[button(phrase("booking-button-all-services"), "go:booking:")]];
}

/** A patch test or consultation is no treatment to compare prices with. */
function overview(offered: BookableService[]): Outgoing {
  const services = offered.filter(({ prepares }) => prepares === null);
  const [cheapest] = [...services].sort((a, b) => a.priceMinor - b.priceMinor);
  if (!cheapest) return message(phrase("questions-services-none"));
  const { priceMinor: minor, currency } = cheapest;
  const line = phrase("questions-services", { number: services.length, price: { minor, currency } });
  return message(line, [[button(phrase("booking-button-all-services"), "go:booking:")]]);
}
