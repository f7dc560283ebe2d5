import type { Share } from "./figures.ts";

interface FirstRun {
  batch: string;
  n: number;
  rules: string;
  /** Urgent as urgent, urgent seen, today seen, routine alarmed, routine called urgent, intent right. */
  shares: Share[];
}

/** The first judgement of every new batch, noted down before a rule was changed for it. */
export const firstRuns: readonly FirstRun[] = [
  {
    batch: "corpus/en, two thirds",
    n: 411,
    rules: "2026.11.1",
    shares: [
      { hits: 87, of: 122 },
      { hits: 115, of: 122 },
      { hits: 80, of: 98 },
      { hits: 31, of: 133 },
      { hits: 9, of: 133 },
      { hits: 312, of: 411 },
    ],
  },
  {
    batch: "corpus/hant-yue-mixed, two thirds",
    n: 408,
    rules: "2026.11.1",
    shares: [
      { hits: 93, of: 120 },
      { hits: 112, of: 120 },
      { hits: 84, of: 95 },
      { hits: 43, of: 126 },
      { hits: 10, of: 126 },
      { hits: 320, of: 408 },
    ],
  },
  {
    batch: "corpus/zh-cn, two thirds",
    n: 413,
    rules: "2026.11.1",
    shares: [
      { hits: 101, of: 120 },
      { hits: 114, of: 120 },
      { hits: 96, of: 106 },
      { hits: 21, of: 128 },
      { hits: 9, of: 128 },
      { hits: 315, of: 413 },
    ],
  },
  {
    batch: "corpus/traps, two thirds",
    n: 368,
    rules: "2026.11.1",
    shares: [
      { hits: 86, of: 111 },
      { hits: 103, of: 111 },
      { hits: 67, of: 78 },
      { hits: 48, of: 119 },
      { hits: 17, of: 119 },
      { hits: 227, of: 368 },
    ],
  },
  {
    batch: "round 1 of our own (fresh/round-1)",
    n: 152,
    rules: "2026.11.2, half way",
    shares: [
      { hits: 58, of: 67 },
      { hits: 64, of: 67 },
      { hits: 28, of: 32 },
      { hits: 8, of: 38 },
      { hits: 3, of: 38 },
      { hits: 121, of: 152 },
    ],
  },
  {
    batch: "round 2 of our own (fresh/round-2), mostly hard routine",
    n: 92,
    rules: "2026.11.2, nearly done",
    shares: [
      { hits: 18, of: 19 },
      { hits: 19, of: 19 },
      { hits: 5, of: 5 },
      { hits: 18, of: 68 },
      { hits: 7, of: 68 },
      { hits: 58, of: 92 },
    ],
  },
  {
    batch: "corpus/en-2",
    n: 1619,
    rules: "2026.11.2",
    shares: [
      { hits: 445, of: 527 },
      { hits: 504, of: 527 },
      { hits: 376, of: 405 },
      { hits: 133, of: 483 },
      { hits: 64, of: 483 },
      { hits: 1163, of: 1619 },
    ],
  },
  {
    batch: "corpus/zh-cn-2",
    n: 1600,
    rules: "2026.11.2",
    shares: [
      { hits: 497, of: 523 },
      { hits: 512, of: 523 },
      { hits: 373, of: 398 },
      { hits: 123, of: 478 },
      { hits: 75, of: 478 },
      { hits: 1162, of: 1600 },
    ],
  },
  {
    batch: "corpus/hant-yue-mixed-2",
    n: 1636,
    rules: "2026.11.2",
    shares: [
      { hits: 488, of: 545 },
      { hits: 524, of: 545 },
      { hits: 364, of: 407 },
      { hits: 100, of: 480 },
      { hits: 50, of: 480 },
      { hits: 1221, of: 1636 },
    ],
  },
  {
    batch: "corpus/calm-2",
    n: 2035,
    rules: "2026.11.2",
    shares: [
      { hits: 83, of: 87 },
      { hits: 83, of: 87 },
      { hits: 64, of: 70 },
      { hits: 224, of: 1519 },
      { hits: 83, of: 1519 },
      { hits: 1455, of: 2035 },
    ],
  },
  {
    batch: "corpus/aside-2 (kept aside)",
    n: 900,
    rules: "2026.11.2",
    shares: [
      { hits: 251, of: 270 },
      { hits: 262, of: 270 },
      { hits: 204, of: 220 },
      { hits: 61, of: 320 },
      { hits: 37, of: 320 },
      { hits: 678, of: 900 },
    ],
  },
  {
    batch: "corpus/aside-4",
    n: 1200,
    rules: "2026.12.1",
    shares: [
      { hits: 329, of: 336 },
      { hits: 331, of: 336 },
      { hits: 248, of: 263 },
      { hits: 35, of: 457 },
      { hits: 18, of: 457 },
      { hits: 1043, of: 1200 },
    ],
  },
  {
    batch: "corpus/en-7",
    n: 1704,
    rules: "2026.12.1",
    shares: [
      { hits: 451, of: 460 },
      { hits: 453, of: 460 },
      { hits: 327, of: 390 },
      { hits: 71, of: 648 },
      { hits: 38, of: 648 },
      { hits: 1423, of: 1704 },
    ],
  },
  {
    batch: "corpus/zh-7",
    n: 1721,
    rules: "2026.12.1",
    shares: [
      { hits: 450, of: 464 },
      { hits: 459, of: 464 },
      { hits: 341, of: 385 },
      { hits: 78, of: 667 },
      { hits: 36, of: 667 },
      { hits: 1347, of: 1721 },
    ],
  },
  {
    batch: "corpus/boundaries-7, first 1,490",
    n: 1490,
    rules: "2026.12.1",
    shares: [
      { hits: 371, of: 380 },
      { hits: 375, of: 380 },
      { hits: 307, of: 317 },
      { hits: 100, of: 641 },
      { hits: 45, of: 641 },
      { hits: 1115, of: 1490 },
    ],
  },
  {
    batch: "corpus/aside-5",
    n: 1302,
    rules: "2026.12.2, without its last four hands",
    shares: [
      { hits: 336, of: 339 },
      { hits: 337, of: 339 },
      { hits: 283, of: 289 },
      { hits: 18, of: 514 },
      { hits: 9, of: 514 },
      { hits: 1212, of: 1302 },
    ],
  },
  {
    batch: "corpus/aside-6",
    n: 1211,
    rules: "2026.12.2, without its last two hands",
    shares: [
      { hits: 360, of: 362 },
      { hits: 360, of: 362 },
      { hits: 268, of: 270 },
      { hits: 27, of: 454 },
      { hits: 7, of: 454 },
      { hits: 1150, of: 1211 },
    ],
  },
];
