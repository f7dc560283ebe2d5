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

const noted: readonly [batch: string, n: number, rules: string, shares: string][] = [
  ["corpus/en, two thirds", 411, "2026.11.1", "87/122 115/122 80/98 31/133 9/133 312/411"],
  ["corpus/hant-yue-mixed, two thirds", 408, "2026.11.1", "93/120 112/120 84/95 43/126 10/126 320/408"],
  ["corpus/zh-cn, two thirds", 413, "2026.11.1", "101/120 114/120 96/106 21/128 9/128 315/413"],
  ["corpus/traps, two thirds", 368, "2026.11.1", "86/111 103/111 67/78 48/119 17/119 227/368"],
  ["round 1 of our own (fresh/round-1)", 152, "2026.11.2, half way", "58/67 64/67 28/32 8/38 3/38 121/152"],
  [
    "round 2 of our own (fresh/round-2), mostly hard routine",
    92,
    "2026.11.2, nearly done",
    "18/19 19/19 5/5 18/68 7/68 58/92",
  ],
  ["corpus/en-2", 1619, "2026.11.2", "445/527 504/527 376/405 133/483 64/483 1163/1619"],
  ["corpus/zh-cn-2", 1600, "2026.11.2", "497/523 512/523 373/398 123/478 75/478 1162/1600"],
  ["corpus/hant-yue-mixed-2", 1636, "2026.11.2", "488/545 524/545 364/407 100/480 50/480 1221/1636"],
  ["corpus/calm-2", 2035, "2026.11.2", "83/87 83/87 64/70 224/1519 83/1519 1455/2035"],
  ["corpus/aside-2 (kept aside)", 900, "2026.11.2", "251/270 262/270 204/220 61/320 37/320 678/900"],
  ["corpus/aside-4", 1200, "2026.12.1", "329/336 331/336 248/263 35/457 18/457 1043/1200"],
  ["corpus/en-7", 1704, "2026.12.1", "451/460 453/460 327/390 71/648 38/648 1423/1704"],
  ["corpus/zh-7", 1721, "2026.12.1", "450/464 459/464 341/385 78/667 36/667 1347/1721"],
  ["corpus/boundaries-7, first 1,490", 1490, "2026.12.1", "371/380 375/380 307/317 100/641 45/641 1115/1490"],
  ["corpus/aside-5", 1302, "2026.12.2, without its last four hands", "336/339 337/339 283/289 18/514 9/514 1212/1302"],
  ["corpus/aside-6", 1211, "2026.12.2, without its last two hands", "360/362 360/362 268/270 27/454 7/454 1150/1211"],
  ["corpus/aside-7", 1776, "2026.12.2", "573/592 585/592 405/411 51/545 22/545 1525/1776"],
  ["corpus/aside-8", 1799, "2026.12.2", "516/527 523/527 428/439 41/560 11/560 1589/1799"],
  [
    "corpus/aside-7, rules that never heard it",
    1776,
    "2026.12.3, first learning",
    "583/592 588/592 405/411 44/545 27/545 1534/1776",
  ],
  [
    "corpus/aside-8, rules that never heard it",
    1799,
    "2026.12.3, first learning",
    "523/527 527/527 425/439 42/560 23/560 1583/1799",
  ],
  ["corpus/aside-9", 1700, "2026.12.3", "505/510 509/510 365/374 80/646 47/646 1480/1700"],
  ["corpus/aside-10", 1700, "2026.12.3", "497/510 502/510 362/372 32/646 18/646 1423/1700"],
  ["corpus/aside-11", 1400, "2026.12.3", "419/422 419/422 305/312 23/527 11/527 1247/1400"],
  ["corpus/en-16 (learned from afterwards)", 1707, "2026.12.4", "436/445 440/445 304/307 82/788 58/788 1425/1707"],
  ["corpus/zh-16 (learned from afterwards)", 1700, "2026.12.4", "431/445 435/445 300/303 68/782 54/782 1493/1700"],
  ["corpus/en-17 (learned from afterwards)", 993, "2026.12.4", "272/277 274/277 191/197 68/425 51/425 835/993"],
  ["corpus/zh-17 (learned from afterwards)", 1064, "2026.12.4", "333/335 334/335 254/264 15/373 8/373 956/1064"],
  [
    "corpus/intents-16 (learned from afterwards)",
    1700,
    "2026.12.4",
    "198/200 200/200 357/380 117/880 62/880 1367/1700",
  ],
  ["corpus/aside-12", 800, "2026.12.4", "266/268 266/268 159/160 21/292 12/292 694/800"],
  ["corpus/aside-12", 800, "2026.12.5", "267/268 267/268 159/160 21/292 10/292 708/800"],
  ["corpus/aside-13", 818, "2026.12.4", "269/272 271/272 161/163 17/301 8/301 721/818"],
  ["corpus/aside-13", 818, "2026.12.5", "269/272 271/272 162/163 16/301 5/301 736/818"],
  ["corpus/en-18 (learned from afterwards)", 400, "2026.12.5", "39/40 39/40 39/40 86/290 47/290 211/400"],
  ["corpus/zh-18 (learned from afterwards)", 400, "2026.12.5", "41/41 41/41 38/39 79/296 39/296 255/400"],
  ["corpus/en-19 (learned from afterwards)", 500, "2026.12.5", "41/41 41/41 34/34 144/405 82/405 302/500"],
  ["corpus/zh-19 (learned from afterwards)", 500, "2026.12.5", "46/46 46/46 30/30 149/407 83/407 356/500"],
  ["corpus/en-20 (learned from afterwards)", 500, "2026.12.5", "43/43 43/43 31/31 126/406 87/406 202/500"],
  ["corpus/zh-20 (learned from afterwards)", 500, "2026.12.5", "37/38 37/38 37/37 119/406 78/406 263/500"],
  ["corpus/en-21 (learned from afterwards)", 500, "2026.12.5", "69/70 69/70 55/55 71/310 46/310 377/500"],
  ["corpus/zh-21 (learned from afterwards)", 500, "2026.12.5", "66/66 66/66 58/58 78/328 49/328 380/500"],
  ["corpus/en-22 (learned from afterwards)", 500, "2026.12.5", "69/70 69/70 55/55 125/350 100/350 349/500"],
  ["corpus/zh-22 (learned from afterwards)", 500, "2026.12.5", "73/73 73/73 52/52 121/350 87/350 339/500"],
  ["corpus/en-23 (learned from afterwards)", 450, "2026.12.5", "50/50 50/50 40/40 129/347 105/347 293/450"],
  ["corpus/zh-23 (learned from afterwards)", 450, "2026.12.5", "47/48 47/48 43/43 120/338 86/338 276/450"],
  ["corpus/grave-24 (learned from afterwards)", 450, "2026.12.5", "259/270 263/270 107/112 7/57 5/57 207/450"],
  ["corpus/aside-14", 500, "2026.12.5", "68/68 68/68 56/56 74/321 51/321 414/500"],
  ["corpus/aside-15", 600, "2026.12.5", "128/128 128/128 83/84 56/304 36/304 508/600"],
];

/** The first judgement of every new batch, noted down before a rule was changed for it. */
export const firstRuns: readonly FirstRun[] = noted.map(([batch, n, rules, shares]) => ({
  ...{ batch, n, rules },
  shares: sharesOf(shares),
}));
