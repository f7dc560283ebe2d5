import type { LocalDate } from "../calendar-date.ts";
import { REACH } from "./belonging.ts";
import { emptyMention, isEmpty, type Link, type Mention } from "./mention.ts";
import type { Bound, Shift } from "./token.ts";

/** Where a reader stands in a text: the mention that is being gathered, and what the words before the next token have announced. */
export class Reading {
  constructor(readonly today: LocalDate) {}

  done: Mention[] = [];
  current = emptyMention("next");
  link: Link = "next";
  negate = false;
  except = false;
  /** What is refused is refused for its hour: "can't do before 11" is from eleven. */
  unable = false;
  /** The day was refused by such words: "can't do Tuesday". */
  dayUnable = false;
  /** The last day stands in a clause of its own. */
  dateApart = false;
  /** The last time stands in a clause of its own: "morning or evening, afternoon won't do". */
  timeApart = false;
  bound: Bound["edge"] | null = null;
  shifts: Shift[] = [];
  between = false;
  moving = false;
  /** The end of the current day stood before it: "by Saturday". */
  boundStoodBefore = false;
  occupied = false;
  /** Words since anything was understood. */
  gap = 0;
  /** The current mention belongs to a clause that has ended. */
  clauseEnded = false;
  /** The clause has asked for something before any day or time. */
  asking = false;
  /** The clause refuses something. */
  refuses = false;
  /** Only what comes next suits: 只有下午, "mornings only". */
  only = false;
  /** "Same time" was said before any hour: it comes behind. */
  keepsHour = false;
  /** The day of the visit that stands now comes next. */
  visitAhead = false;
  /** She takes something off, and has not said which day. */
  cancelling = false;
  /** The clause tells what was done, and has not said when. */
  doneAhead = false;
  /** The clause tells something and asks for nothing. */
  story = false;
  /** For so many words yet, a day is one that something is told of. */
  telling = 0;
  /** The clause is full of other words. */
  wordy = false;
  /** Words since an end of a span was opened. */
  boundAge = 0;
  /** Full stops, and pauses of any kind, so far. */
  sentence = 0;
  clause = 0;

  word(): void {
    this.gap++;
    this.telling = Math.max(0, this.telling - 1);
    this.boundAge = this.bound === null ? 0 : this.boundAge + 1;
    if (this.boundAge > REACH) this.bound = null;
    if (this.gap > REACH) {
      this.negate = false;
      this.except = false;
      // 跟你们没关系。后天: so far back, the joint joined something else.
      if (this.link === "or") this.link = "next";
    }
  }

  pause(full: boolean): void {
    this.negate = false;
    this.except = false;
    this.bound = null;
    this.clauseEnded = true;
    this.asking = false;
    this.telling = 0;
    this.doneAhead = false;
    this.clause++;
    if (full) this.shifts = [];
    if (full) this.sentence++;
    if (full) this.between = false;
    if (full) this.occupied = false;
    if (full && (this.link === "to" || (this.link === "or" && this.gap > 1))) this.link = "next";
  }

  /** "But": what was told ends here. */
  turnAway(): void {
    this.word();
    this.telling = 0;
    this.doneAhead = false;
  }

  /** Begins the current mention where it says nothing yet: with the joint before it and what its clause asks or tells. */
  open(): void {
    if (!isEmpty(this.current)) return;
    this.current.link = this.link;
    this.current.asked = this.asking;
    this.current.told = this.telling > 0 || this.story;
    this.current.sameHour ||= this.keepsHour;
    this.keepsHour = false;
    this.current.visit = this.visitAhead;
    this.visitAhead = false;
    this.current.cancelled = this.cancelling;
    this.cancelling = false;
    this.current.sentence = this.sentence;
    this.current.clause = this.clause;
    this.current.apart = this.gap >= 2;
    this.current.wordy = this.wordy;
  }

  /** What was announced belongs to the token just read. */
  settle(): void {
    this.link = "next";
    this.bound = null;
    this.boundAge = 0;
    this.shifts = [];
    this.gap = 0;
    this.clauseEnded = false;
    this.negate = false;
    this.except = false;
    this.unable = false;
    this.telling = 0;
  }

  /** The day or time being read is taken back. */
  refuse(): void {
    this.current.negated = "said";
    this.current.except = this.except;
    this.dayUnable = this.unable;
  }

  /** Puts the current mention away; whatever comes next follows it by the link. */
  close(link: Link): void {
    // "From the 5th to the 7th": the span has its own end now.
    if (link === "to" && this.current.bound === "from") this.current.bound = null;
    if (!isEmpty(this.current)) this.done.push(this.current);
    this.current = emptyMention(link);
    this.timeApart = false;
    this.only = false;
    this.link = link;
    this.clauseEnded = false;
  }
}
