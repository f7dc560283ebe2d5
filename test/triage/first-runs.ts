import type { Share } from "./figures.ts";

interface FirstRun {
  batch: string;
  n: number;
  rules: string;
  /** Urgent as urgent, urgent seen, today seen, routine alarmed, routine called urgent, intent right. */
  shares: Share[];
}

function sharesOf(written: string): Share[] {
  return written.split(" ").map((share) => {
    const [hits = 0, of = 0] = share.split("/").map(Number);
    return { hits, of };
  });
}

/** The first judgement of every new batch, noted down before a rule was changed for it. */
export const firstRuns: readonly FirstRun[] = [
  {
    batch: "corpus/en, two thirds",
    n: 411,
    rules: "2026.11.1",
    shares: sharesOf("87/122 115/122 80/98 31/133 9/133 312/411"),
  },
  {
    batch: "corpus/hant-yue-mixed, two thirds",
    n: 408,
    rules: "2026.11.1",
    shares: sharesOf("93/120 112/120 84/95 43/126 10/126 320/408"),
  },
  {
    batch: "corpus/zh-cn, two thirds",
    n: 413,
    rules: "2026.11.1",
    shares: sharesOf("101/120 114/120 96/106 21/128 9/128 315/413"),
  },
  {
    batch: "corpus/traps, two thirds",
    n: 368,
    rules: "2026.11.1",
    shares: sharesOf("86/111 103/111 67/78 48/119 17/119 227/368"),
  },
  {
    batch: "round 1 of our own (fresh/round-1)",
    n: 152,
    rules: "2026.11.2, half way",
    shares: sharesOf("58/67 64/67 28/32 8/38 3/38 121/152"),
  },
  {
    batch: "round 2 of our own (fresh/round-2), mostly hard routine",
    n: 92,
    rules: "2026.11.2, nearly done",
    shares: sharesOf("18/19 19/19 5/5 18/68 7/68 58/92"),
  },
  {
    batch: "corpus/en-2",
    n: 1619,
    rules: "2026.11.2",
    shares: sharesOf("445/527 504/527 376/405 133/483 64/483 1163/1619"),
  },
  {
    batch: "corpus/zh-cn-2",
    n: 1600,
    rules: "2026.11.2",
    shares: sharesOf("497/523 512/523 373/398 123/478 75/478 1162/1600"),
  },
  {
    batch: "corpus/hant-yue-mixed-2",
    n: 1636,
    rules: "2026.11.2",
    shares: sharesOf("488/545 524/545 364/407 100/480 50/480 1221/1636"),
  },
  {
    batch: "corpus/calm-2",
    n: 2035,
    rules: "2026.11.2",
    shares: sharesOf("83/87 83/87 64/70 224/1519 83/1519 1455/2035"),
  },
  {
    batch: "corpus/aside-2 (kept aside)",
    n: 900,
    rules: "2026.11.2",
    shares: sharesOf("251/270 262/270 204/220 61/320 37/320 678/900"),
  },
  {
    batch: "corpus/aside-4",
    n: 1200,
    rules: "2026.12.1",
    shares: sharesOf("329/336 331/336 248/263 35/457 18/457 1043/1200"),
  },
  {
    batch: "corpus/en-7",
    n: 1704,
    rules: "2026.12.1",
    shares: sharesOf("451/460 453/460 327/390 71/648 38/648 1423/1704"),
  },
  {
    batch: "corpus/zh-7",
    n: 1721,
    rules: "2026.12.1",
    shares: sharesOf("450/464 459/464 341/385 78/667 36/667 1347/1721"),
  },
  {
    batch: "corpus/boundaries-7, first 1,490",
    n: 1490,
    rules: "2026.12.1",
    shares: sharesOf("371/380 375/380 307/317 100/641 45/641 1115/1490"),
  },
  {
    batch: "corpus/aside-5",
    n: 1302,
    rules: "2026.12.2, without its last four hands",
    shares: sharesOf("336/339 337/339 283/289 18/514 9/514 1212/1302"),
  },
  {
    batch: "corpus/aside-6",
    n: 1211,
    rules: "2026.12.2, without its last two hands",
    shares: sharesOf("360/362 360/362 268/270 27/454 7/454 1150/1211"),
  },
  {
    batch: "corpus/aside-7",
    n: 1776,
    rules: "2026.12.2",
    shares: sharesOf("573/592 585/592 405/411 51/545 22/545 1525/1776"),
  },
  {
    batch: "corpus/aside-8",
    n: 1799,
    rules: "2026.12.2",
    shares: sharesOf("516/527 523/527 428/439 41/560 11/560 1589/1799"),
  },
  {
    batch: "corpus/aside-7, rules that never heard it",
    n: 1776,
    rules: "2026.12.3, first learning",
    shares: sharesOf("583/592 588/592 405/411 44/545 27/545 1534/1776"),
  },
  {
    batch: "corpus/aside-8, rules that never heard it",
    n: 1799,
    rules: "2026.12.3, first learning",
    shares: sharesOf("523/527 527/527 425/439 42/560 23/560 1583/1799"),
  },
  {
    batch: "corpus/aside-9",
    n: 1700,
    rules: "2026.12.3",
    shares: sharesOf("505/510 509/510 365/374 80/646 47/646 1480/1700"),
  },
  {
    batch: "corpus/aside-10",
    n: 1700,
    rules: "2026.12.3",
    shares: sharesOf("497/510 502/510 362/372 32/646 18/646 1423/1700"),
  },
  {
    batch: "corpus/aside-11",
    n: 1400,
    rules: "2026.12.3",
    shares: sharesOf("419/422 419/422 305/312 23/527 11/527 1247/1400"),
  },
  {
    batch: "corpus/en-16 (learned from afterwards)",
    n: 1707,
    rules: "2026.12.4",
    shares: sharesOf("436/445 440/445 304/307 82/788 58/788 1425/1707"),
  },
  {
    batch: "corpus/zh-16 (learned from afterwards)",
    n: 1700,
    rules: "2026.12.4",
    shares: sharesOf("431/445 435/445 300/303 68/782 54/782 1493/1700"),
  },
  {
    batch: "corpus/en-17 (learned from afterwards)",
    n: 993,
    rules: "2026.12.4",
    shares: sharesOf("272/277 274/277 191/197 68/425 51/425 835/993"),
  },
  {
    batch: "corpus/zh-17 (learned from afterwards)",
    n: 1064,
    rules: "2026.12.4",
    shares: sharesOf("333/335 334/335 254/264 15/373 8/373 956/1064"),
  },
  {
    batch: "corpus/intents-16 (learned from afterwards)",
    n: 1700,
    rules: "2026.12.4",
    shares: sharesOf("198/200 200/200 357/380 117/880 62/880 1367/1700"),
  },
  {
    batch: "corpus/aside-12",
    n: 800,
    rules: "2026.12.4",
    shares: sharesOf("266/268 266/268 159/160 21/292 12/292 694/800"),
  },
  {
    batch: "corpus/aside-12",
    n: 800,
    rules: "2026.12.5",
    shares: sharesOf("267/268 267/268 159/160 21/292 10/292 708/800"),
  },
  {
    batch: "corpus/aside-13",
    n: 818,
    rules: "2026.12.4",
    shares: sharesOf("269/272 271/272 161/163 17/301 8/301 721/818"),
  },
  {
    batch: "corpus/aside-13",
    n: 818,
    rules: "2026.12.5",
    shares: sharesOf("269/272 271/272 162/163 16/301 5/301 736/818"),
  },
];
