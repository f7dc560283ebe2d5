/** How often something may happen, per process: generous for people, too little for a flood. Behind several processes each counts alone. */
export interface RateLimit {
  /** Seconds until the next one is welcome; 0 when this one is, and then it counts. */
  secondsToWait(key: string, nowMs: number): number;
}

const MAX_KEYS = 10_000;

/** Allows `perMinute` at once and then as many in each minute, key by key. */
export function createRateLimit(perMinute: number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    secondsToWait(key, nowMs) {
      const bucket = buckets.get(key) ?? { left: perMinute, at: nowMs };
      const left = Math.min(perMinute, bucket.left + ((nowMs - bucket.at) / 60_000) * perMinute);
      buckets.delete(key);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: nowMs });
      forgetTheOldest(buckets);
      return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / perMinute);
    },
  };
}

function forgetTheOldest(buckets: Map<string, unknown>): void {
  if (buckets.size <= MAX_KEYS) return;
  const oldest = buckets.keys().next();
  if (!oldest.done) buckets.delete(oldest.value);
}
