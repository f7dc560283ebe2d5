import { describe, expect, test } from "vitest";
import type { InboundEvent } from "../../src/domain/message/inbound.ts";
import { insertEvents, markEventDone, nextPendingEvent } from "../../src/storage/inbox.ts";
import { engines, freshStore } from "../support/databases.ts";

const now = new Date("2026-11-21T02:00:00Z");

function event(id: string, text = "hello"): InboundEvent {
  return {
    id,
    channel: "webchat",
    chatKey: "webchat:one",
    place: "customer",
    sender: { externalId: "one", name: "O'Brien \"<&> 🌸" },
    sentAt: now.toISOString(),
    content: { kind: "text", text },
  };
}

describe.each(engines)("the inbox on %s", (engine) => {
  test("stores many events in one statement and says which are new", async () => {
    const { store, remove } = await freshStore(engine);
    expect([...(await insertEvents(store.db, [event("a"), event("b")], now))].sort()).toEqual(["a", "b"]);
    expect([...(await insertEvents(store.db, [event("b"), event("c"), event("a")], now))]).toEqual(["c"]);
    expect(await store.db.inboundEvent.count()).toBe(3);
    await remove();
  });

  test("gives a chat's events back one by one, in the order they came, unharmed", async () => {
    const { store, remove } = await freshStore(engine);
    const texts = ["first $1 ? ", 'second\'); DROP TABLE "Chat"; --', "third\u0001🌸"];
    await insertEvents(
      store.db,
      texts.map((text, index) => event(`e${index}`, text)),
      now,
    );
    for (const text of texts) {
      const next = await nextPendingEvent(store.db, "webchat:one", now);
      expect(next?.event).toEqual(event(next?.event.id ?? "", text));
      await markEventDone(store.db, next?.seq ?? 0, now);
    }
    expect(await nextPendingEvent(store.db, "webchat:one", now)).toBeNull();
    await remove();
  });
});
