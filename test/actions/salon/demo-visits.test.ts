import { expect, it } from "vitest";
import { demoVisitTime } from "../../../src/actions/salon/seed-demo-visit.ts";
import { demoCustomers } from "../../../src/domain/salon/demo-customers.ts";
import { demoPlan } from "../../../src/domain/salon/demo-plan.ts";
import { localDate, localTime, weekday } from "../../../src/domain/time/zone.ts";
import { testNow } from "../../support/demo-salon.ts";

const [branch] = demoPlan.branches;
const zone = branch?.zone ?? "";

it.each([0, 1, 2, 3, 4, 5, 6])(
  "started %i days after a Saturday, every demo visit lies within the hours of both",
  (days) => {
    const now = new Date(testNow.getTime() + days * 86_400_000 + 12 * 3_600_000);
    for (const customer of demoCustomers) {
      for (const visit of customer.visits) {
        const { startsAt, endsAt } = demoVisitTime(visit, now);
        const day = weekday(localDate(startsAt, zone));
        const hers = branch?.staff.find((person) => person.name === visit.beautician)?.hours ?? [];
        for (const hours of [hers, branch?.hours ?? []]) {
          const inside = hours.some(
            ({ weekday: on, from, to }) =>
              on === day && from <= localTime(startsAt, zone) && localTime(endsAt, zone) <= to,
          );
          expect(inside, `${customer.name} ${visit.service} on day ${day}`).toBe(true);
        }
        expect(visit.daysFromToday < 0 ? endsAt < now : startsAt > now).toBe(true);
      }
    }
  },
);
