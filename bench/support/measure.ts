export interface Figures {
  p50: number;
  p99: number;
  /** CPU milliseconds of this process, the mean of all rounds: hardly changes with what else the machine does. */
  cpu: number;
}

/** How long a question takes on the clock, and how much of the processor; the first rounds warm up and do not count. */
export async function measure(rounds: number, question: () => Promise<unknown> | unknown): Promise<Figures> {
  const warmUp = Math.ceil(rounds / 5);
  const took: number[] = [];
  let before = process.cpuUsage();
  for (let round = 0; round < rounds + warmUp; round++) {
    if (round === warmUp) before = process.cpuUsage();
    const start = performance.now();
    await question();
    if (round >= warmUp) took.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  took.sort((a, b) => a - b);
  const percentile = (p: number) => took[Math.floor((took.length - 1) * p)] ?? 0;
  return { p50: percentile(0.5), p99: percentile(0.99), cpu: (user + system) / 1000 / rounds };
}

export function told(what: string, { p50, p99, cpu }: Figures): string {
  const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
  return `${what.padEnd(44)} p50 ${ms(p50)}, p99 ${ms(p99)}, processor ${ms(cpu)}`;
}
