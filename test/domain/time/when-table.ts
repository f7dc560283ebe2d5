import { answers } from "./when-table/answers.ts";
import { changesOfMind } from "./when-table/changes-of-mind.ts";
import { clockChange } from "./when-table/clock-change.ts";
import { daysAndCorrections } from "./when-table/days-and-corrections.ts";
import {
  daysReckonedHongKong,
  daysReckonedLondon,
  daysReckonedNewYork,
  daysReckonedShanghai,
  daysReckonedTaipei,
} from "./when-table/days-reckoned.ts";
import { edges } from "./when-table/edges.ts";
import { englishFigures } from "./when-table/english-figures.ts";
import { everyday } from "./when-table/everyday.ts";
import {
  heardInConversationsHongKong,
  heardInConversationsLondon,
  heardInConversationsLondonLater,
  heardInConversationsLondonMidday,
  heardInConversationsShanghai,
  heardInConversationsTaipei,
} from "./when-table/heard-in-conversations.ts";
import { hoursAndDialects, hoursAndDialectsEnglish } from "./when-table/hours-and-dialects.ts";
import { mondayMorning } from "./when-table/monday-morning.ts";
import {
  moreSaid,
  moreSaidAmerican,
  moreSaidEnglish,
  moreSaidMixed,
  moreSaidSpoken,
  moreSaidTraditional,
} from "./when-table/more-said.ts";
import { movedAndCancelled, movedAndCancelledEnglish } from "./when-table/moved-and-cancelled.ts";
import { partsAndFigures } from "./when-table/parts-and-figures.ts";
import { reckoned, reckonedEnglish } from "./when-table/reckoned.ts";
import { requests } from "./when-table/requests.ts";
import {
  saidOnceMoreHongKong,
  saidOnceMoreLondon,
  saidOnceMoreNewYork,
  saidOnceMoreShanghai,
  saidOnceMoreTaipei,
} from "./when-table/said-once-more.ts";
import {
  secondThoughtsHongKong,
  secondThoughtsLondon,
  secondThoughtsNewYork,
  secondThoughtsShanghai,
  secondThoughtsTaipei,
} from "./when-table/second-thoughts.ts";
import { sentences } from "./when-table/sentences.ts";
import { slips } from "./when-table/slips.ts";
import { spansAndBounds } from "./when-table/spans-and-bounds.ts";
import { sundayEvening } from "./when-table/sunday-evening.ts";
import { takenBack, takenBackCantonese, takenBackEnglish } from "./when-table/taken-back.ts";
import {
  twoFromOneDayHongKong,
  twoFromOneDayLondon,
  twoFromOneDayNewYork,
  twoFromOneDayShanghai,
  twoFromOneDayTaipei,
} from "./when-table/two-from-one-day.ts";
import {
  wishesAndMovesHongKong,
  wishesAndMovesLondon,
  wishesAndMovesNewYork,
  wishesAndMovesShanghai,
  wishesAndMovesTaipei,
} from "./when-table/wishes-and-moves.ts";
import { wishesAndStories, wishesAndStoriesEnglish } from "./when-table/wishes-and-stories.ts";
import { yearEnd } from "./when-table/year-end.ts";

/**
 * What customers say at one moment, and what it means: "date time flags", a span as from..to, an open end left out,
 * "nothing" when no day or time is named.
 */
export interface Expressions {
  said: string;
  now: string;
  zone: string;
  locale?: string;
  means: [text: string, meaning: string][];
}

export const EXPRESSIONS: Expressions[] = [
  answers,
  changesOfMind,
  clockChange,
  daysAndCorrections,
  edges,
  englishFigures,
  everyday,
  mondayMorning,
  partsAndFigures,
  requests,
  sentences,
  slips,
  spansAndBounds,
  sundayEvening,
  yearEnd,
  wishesAndStories,
  wishesAndStoriesEnglish,
  movedAndCancelled,
  movedAndCancelledEnglish,
  hoursAndDialects,
  hoursAndDialectsEnglish,
  moreSaid,
  moreSaidTraditional,
  moreSaidEnglish,
  moreSaidAmerican,
  moreSaidMixed,
  moreSaidSpoken,
  takenBack,
  takenBackCantonese,
  takenBackEnglish,
  reckoned,
  reckonedEnglish,
  secondThoughtsShanghai,
  secondThoughtsTaipei,
  secondThoughtsHongKong,
  secondThoughtsLondon,
  secondThoughtsNewYork,
  daysReckonedShanghai,
  daysReckonedTaipei,
  daysReckonedHongKong,
  daysReckonedLondon,
  daysReckonedNewYork,
  heardInConversationsLondon,
  heardInConversationsShanghai,
  heardInConversationsTaipei,
  heardInConversationsHongKong,
  heardInConversationsLondonLater,
  heardInConversationsLondonMidday,
  saidOnceMoreShanghai,
  saidOnceMoreTaipei,
  saidOnceMoreHongKong,
  saidOnceMoreLondon,
  saidOnceMoreNewYork,
  wishesAndMovesShanghai,
  wishesAndMovesTaipei,
  wishesAndMovesHongKong,
  wishesAndMovesLondon,
  wishesAndMovesNewYork,
  twoFromOneDayShanghai,
  twoFromOneDayHongKong,
  twoFromOneDayTaipei,
  twoFromOneDayLondon,
  twoFromOneDayNewYork,
];
