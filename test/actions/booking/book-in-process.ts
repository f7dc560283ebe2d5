import { randomUUID } from "node:crypto";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import { testKeys } from "../../support/databases.ts";
import { testNow } from "../../support/demo-salon.ts";

// Run by two-processes.test.ts: reaches for every hour for each of its customers at once, and says how often it was first.
const { url, salon, customerIds, startsAt } = JSON.parse(process.argv[2] ?? "{}");
const store = await openStore(url, testKeys);
const wishes = customerIds.flatMap((customerId: string) => startsAt.map((at: string) => ({ customerId, at })));
const results = await Promise.all(
  wishes.map(({ customerId, at }: { customerId: string; at: string }) =>
    store.transact((tx) =>
      bookAppointment(
        { tx, now: testNow, newId: randomUUID, actor: { kind: "customer", id: customerId, name: "" } },
        {
          branchId: salon.branchId,
          customerId,
          serviceId: salon.serviceIds.LED,
          staffId: salon.staffIds.林知夏,
          startsAt: new Date(at),
          via: "api",
        },
      ),
    ),
  ),
);
const booked = results.filter((result) => result.ok).length;
const taken = results.filter(
  (result) => !result.ok && (result.reason === "taken" || result.reason === "interval"),
).length;
process.stdout.write(JSON.stringify({ booked, taken }));
await store.close();
