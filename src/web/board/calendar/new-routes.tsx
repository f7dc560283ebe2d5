import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { noteHealthSeen } from "../../../actions/board/note-health-seen.ts";
import { readCustomerLine, readCustomers } from "../../../actions/board/read-customers.ts";
import { type BookedForCustomer, bookForCustomer } from "../../../actions/booking/book-for-customer.ts";
import { listBeauticians, listServices } from "../../../actions/booking/list-services.ts";
import { perform } from "../../../actions/context.ts";
import { instantOf, localDate, localTime } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { refusedPage } from "../refused.tsx";
import { mayInsist, tellsHealth } from "../skin-words.ts";
import { type BoardContext, type BoardEnv, branchIds, can } from "../view.ts";
import { done, sheet } from "./answers.tsx";
import { wallClock } from "./asked.ts";
import { type BookingTyped, CustomersFound, NewForm } from "./new-sheet.tsx";
import { whyNot } from "./refusal-words.ts";
import { proposedSheet } from "./series-routes.tsx";
import { toldWords } from "./visit-routes.tsx";

const MOST_FOUND = 6;

interface RefusedBooking {
  words: string;
  mayInsist?: boolean;
  asksGuardian?: boolean;
}

/** Staff book for a customer who phones, writes or stands at the desk. */
export function newVisitRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const find = async (c: BoardContext, words: string) => {
    const view = c.get("view");
    const found = await look(house, view.staff, (context) => readCustomers(context, branchIds(view), words));
    return found.filter(({ erasedAt }) => erasedAt === null);
  };
  const form = async (c: BoardContext, typed: BookingTyped, refusal?: RefusedBooking) => {
    const view = c.get("view");
    const { db } = house.store;
    const { services } = await listServices(db, view.branch.id);
    const people = await listBeauticians(db, view.branch.id);
    const asked = typed.customer
      ? await look(house, view.staff, (context) => readCustomerLine(context, typed.customer, branchIds(view)))
      : null;
    const chosen = asked?.erasedAt ? null : asked;
    const others = (await find(c, "")).filter(({ id }) => id !== chosen?.id);
    const customers = [...(chosen ? [chosen] : []), ...others].slice(0, MOST_FOUND);
    const said = refusal ? { ...refusal, refused: refusal.words } : {};
    const content = <NewForm {...{ view, typed, services, people, customers }} {...said} />;
    return sheet(c, view.say("board-calendar-new"), content, refusal ? 422 : 200);
  };
  routes.get("/customers", async (c) => {
    const view = c.get("view");
    const words = (c.req.query("q") ?? "").trim();
    const customers = (await find(c, words)).slice(0, MOST_FOUND);
    return c.html(<CustomersFound view={view} customers={customers} chosen={customers[0]?.id ?? ""} words={words} />);
  });
  routes.get("/new", (c) => {
    if (!can(c.get("view"), "appointment.book")) return refusedPage(c);
    return form(c, askedBooking(c));
  });
  routes.post("/new", async (c) => {
    const view = c.get("view");
    if (!can(view, "appointment.book")) return refusedPage(c);
    const typed = typedBooking(await readForm(c));
    const problem = problemOf(typed);
    if (problem) return form(c, typed, { words: view.say(problem) });
    const result = await book(c, typed);
    if (!result.ok && typed.customer && tellsHealth(view, result)) {
      const seen = { customerId: typed.customer };
      await perform(house, view.staff, (context) => noteHealthSeen(context, seen));
    }
    if (!result.ok) {
      const asksGuardian = result.reason === "guardian_needed";
      return form(c, typed, { words: whyNot(view, result), mayInsist: mayInsist(view, result), asksGuardian });
    }
    const { appointment } = result;
    const series = typed.series && (await proposedSheet(c, { house }, appointment.id, typed.series, typed.times));
    if (series) return series;
    const { startsAt, service, staff, place, customerName } = appointment;
    const booked = view.say("board-calendar-booked", {
      when: { instant: startsAt.toISOString(), zone: place.zone, style: "dateTime" },
      ...{ service: service.name, beautician: staff.name, customer: customerName },
    });
    return done(c, { words: `${booked} ${toldWords(view, appointment)}`, date: localDate(startsAt, place.zone) });
  });
  const book = async (c: BoardContext, typed: BookingTyped): Promise<BookedForCustomer> => {
    const view = c.get("view");
    const at = wallClock(`${typed.date}T${typed.time}`);
    if (!at) return { ok: false, reason: "past" };
    const { name, phone, birthDate, guardian } = typed;
    const customer = typed.name ? { name, phone, birthDate, locale: view.staff.locale } : { id: typed.customer };
    return perform(house, view.staff, (context) =>
      bookForCustomer(context, {
        ...{ branchId: view.branch.id, customer, serviceId: typed.service, staffId: typed.staff || null, via: "board" },
        ...{ guardian },
        startsAt: instantOf(at.date, at.time, view.branch.zone),
        ...(typed.why ? { skinOverride: typed.why } : {}),
      }),
    );
  };
  return routes;
}

/** What the address fills in: the free time that was tapped, or the customer whose page one comes from. */
function askedBooking(c: BoardContext): BookingTyped {
  const { now, branch } = c.get("view");
  const asked = (name: string) => (c.req.query(name) ?? "").slice(0, 64);
  const nextHour = new Date(Math.ceil((now.getTime() + 1) / 3_600_000) * 3_600_000);
  return {
    ...{ customer: asked("customer"), name: "", phone: "", service: asked("service"), staff: asked("staff"), why: "" },
    ...{ series: "", times: "", birthDate: "", guardian: "" },
    date: asked("date") || localDate(now, branch.zone),
    time: asked("time") || localTime(nextHour, branch.zone),
  };
}

function typedBooking(form: Typed): BookingTyped {
  const [customer, name, phone, service] = ["customer", "name", "phone", "service"].map((field) => form.text(field));
  const [staff, date, time, why] = ["staff", "date", "time", "why"].map((field) => form.text(field));
  return {
    ...{ customer: customer ?? "", name: name ?? "", phone: phone ?? "", service: service ?? "" },
    ...{ staff: staff ?? "", date: date ?? "", time: time ?? "", why: why ?? "" },
    ...{ series: form.text("series"), times: form.text("times") },
    ...{ birthDate: form.text("birthDate"), guardian: form.text("guardian") },
  };
}

function problemOf(typed: BookingTyped): string | null {
  if (!typed.customer && !typed.name) return "board-calendar-wrong-customer";
  if (!typed.service) return "board-calendar-wrong-service";
  return wallClock(`${typed.date}T${typed.time}`) ? null : "board-calendar-wrong-date";
}
