/** How long to wait after failures: quickly at first, never longer than 15 seconds, and not all pages at the same moment. */
export interface Pauses {
  after(failures: number): number;
}

export const growingPauses: Pauses = {
  after: (failures) => Math.min(15_000, 500 * 2 ** Math.min(failures, 6)) * (0.75 + Math.random() / 2),
};

const sleepers = new Set<() => void>();

/** Waits so long, or until `wakeAll` says that it is worth trying now. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      sleepers.delete(end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    sleepers.add(end);
  });
}

/** The connection is back or the page is looked at again. */
export function wakeAll(): void {
  for (const end of [...sleepers]) end();
}
