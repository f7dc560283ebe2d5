import type { Topic } from "./actions/context.ts";

/** Tells listeners of this process that a topic has something new; other processes are noticed by looking at the database. */
export function createSignals() {
  const listeners = new Map<Topic, Set<() => void>>();
  return {
    wake(topic: Topic): void {
      for (const listener of listeners.get(topic) ?? []) listener();
    },
    listen(topic: Topic, listener: () => void): () => void {
      const ofTopic = listeners.get(topic) ?? new Set();
      listeners.set(topic, ofTopic.add(listener));
      return () => {
        ofTopic.delete(listener);
        if (ofTopic.size === 0) listeners.delete(topic);
      };
    },
  };
}
