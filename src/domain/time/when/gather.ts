import { belongsTo, boundOfHour, isAround, lastClock, OPPOSITE, REACH } from "./belonging.ts";
import { emptyMention, isEmpty, type Link, type Mention } from "./mention.ts";
import {
  type Bound,
  type DateToken,
  isDateToken,
  isTimeToken,
  type Shift,
  type TimeToken,
  type Token,
} from "./token.ts";

/** Gathers tokens into mentions: what belongs to one "when", and which words join, correct or take back. */
export function gather(tokens: Token[]): Mention[] {
  const reader = new Reader();
  tokens.forEach((token, i) => {
    reader.read(token, tokens, i);
  });
  return reader.finish();
}

class Reader {
  private done: Mention[] = [];
  private current = emptyMention("next");
  private link: Link = "next";
  private negate = false;
  private except = false;
  /** What is refused is refused for its hour: "can't do before 11" is from eleven. */
  private unable = false;
  /** The day was refused by such words: "can't do Tuesday". */
  private dayUnable = false;
  /** The last time stands in a clause of its own: "morning or evening, afternoon won't do". */
  private timeApart = false;
  private bound: Bound["edge"] | null = null;
  private shifts: Shift[] = [];
  private between = false;
  private moving = false;
  /** The end of the current day stood before it: "by Saturday". */
  private boundStoodBefore = false;
  private occupied = false;
  /** Words since anything was understood. */
  private gap = 0;
  /** The current mention belongs to a clause that has ended. */
  private clauseEnded = false;

  read(token: Token, tokens: Token[], at: number): void {
    if (isDateToken(token)) this.date(token);
    else if (isTimeToken(token)) this.time(token);
    else if (token.kind === "shift") this.shift(token);
    else if (token.kind === "bound") this.edge(token, tokens[at - 1]);
    else this.mark(token, tokens, at);
  }

  finish(): Mention[] {
    this.close("next");
    return this.done;
  }

  private mark(token: Token, tokens: Token[], at: number): void {
    if (token.kind === "word" || token.kind === "noise" || token.kind === "number") this.word();
    else if (token.kind === "comma" || token.kind === "stop") this.pause(token.kind === "stop");
    else if (token.kind === "at") this.gap += this.current.negated === "said" && this.current.times.length > 0 ? 1 : 0;
    else if (token.kind === "or") this.link = "or";
    else if (token.kind === "and") this.link = this.between ? "to" : "or";
    else if (token.kind === "to") this.to(tokens, at);
    else if (token.kind === "between") this.between = true;
    else if (token.kind === "moving") this.moving = true;
    else if (token.kind === "so") this.conclude(tokens, at);
    else if (token.kind === "occupied") this.occupied = true;
    else this.turn(token, tokens[at - 1]);
  }

  /** "It's my 40th on the 28th, so the 27th": the day before "so" is a reason, the one behind it the wish. */
  private conclude(tokens: Token[], at: number): void {
    const wished = tokens.slice(at + 1, at + 1 + REACH).some(isDateToken);
    if (!wished || this.current.dates.length === 0) return;
    this.current.negated = "cannot";
    this.close("next");
  }

  /** Words that take something back. */
  private turn(token: Token, before: Token | undefined): void {
    if (token.kind === "correct") {
      this.close("correct");
      this.negate = false;
    } else if (token.kind === "instead") {
      this.current.times = lastClock(this.current.times);
      if (this.current.link === "next") this.current.link = "correct";
    } else if (token.kind === "not") {
      this.negate = true;
      this.gap = 0;
    } else if (token.kind === "except") {
      this.negate = true;
      this.except = true;
      this.gap = 0;
    } else if (token.kind === "excepted") {
      if (!isEmpty(this.current)) Object.assign(this.current, { negated: "said", except: true });
      this.close("next");
    } else if (token.kind === "if not") {
      this.close("or");
    } else if (token.kind === "cannot") {
      this.cannot(before);
    }
  }

  /** "Friday I can't" takes back what stands before it in the clause, "can't do Friday" what follows. */
  private cannot(before: Token | undefined): void {
    if (this.timeApart && this.gap <= REACH && !this.clauseEnded) {
      this.current.times = this.current.times.slice(0, -1);
      return;
    }
    const last = this.current.times.at(-1);
    const edge = last?.bound ?? null;
    if (last && edge !== null && !this.clauseEnded && this.gap === 0) {
      last.bound = OPPOSITE[edge];
      return;
    }
    const behind = !isEmpty(this.current) && (!this.clauseEnded || before?.kind === "comma");
    if (behind && this.gap <= REACH && !this.clauseEnded) {
      this.current.negated = "cannot";
      for (let i = this.done.length - 1, last = this.current; i >= 0 && last.joined; i--) {
        last = this.done[i] ?? last;
        last.negated = "cannot";
      }
      this.close("next");
    } else {
      this.negate = true;
      this.unable = true;
      this.gap = 0;
    }
  }

  private word(): void {
    this.gap++;
    if (this.gap > REACH) {
      this.negate = false;
      this.except = false;
      this.bound = null;
    }
  }

  private pause(full: boolean): void {
    this.negate = false;
    this.except = false;
    this.bound = null;
    this.clauseEnded = true;
    if (full) this.between = false;
    if (full) this.occupied = false;
    if (full && this.link === "to") this.link = "next";
  }

  /** A span needs the same kind on both sides: "Monday to Friday", "3 to 5"; after "move" it is a correction. */
  private to(tokens: Token[], at: number): void {
    const before = tokens[at - 1]?.kind === "glue" ? tokens[at - 2] : tokens[at - 1];
    const next = tokens
      .slice(at + 1)
      .find((token) => token.kind !== "bound" && token.kind !== "glue" && token.kind !== "at");
    if (!isDateToken(next) && !isTimeToken(next)) return;
    if (this.moving) this.close("correct");
    // "Meeting 到三点": busy until then.
    else if (this.occupied && this.current.times.length === 0 && isTimeToken(next)) this.bound = "after";
    else if (!isDateToken(before) && !isTimeToken(before) && before?.kind !== "bound") return;
    else if ((isDateToken(next) ? this.current.dates : this.current.times).length > 0) this.link = "to";
  }

  private edge(token: Bound, before: Token | undefined): void {
    if (token.side === "prefix") {
      const closesRange = this.link === "to" && !isEmpty(this.current);
      if (!closesRange) this.bound = this.occupied && token.edge === "by" ? "after" : token.edge;
      return;
    }
    const last = this.current.times.at(-1);
    if (token.side === "back") {
      this.edgeOfBefore(token, last);
      return;
    }
    // "Half one on Sunday at the earliest" bounds the hour, "Sunday onwards" the day.
    const ofHour = token.superlative === true && last?.said.kind === "clock";
    if (last && (ofHour || isTimeToken(before) || this.current.dates.length === 0)) last.bound = token.edge;
    else if (isDateToken(before)) this.current.bound = token.edge;
  }

  /** "I fly on the 12th, so before then"; "the 6th is my birthday, so the Saturday before that". */
  private edgeOfBefore({ edge }: Bound, last: Mention["times"][number] | undefined): void {
    const { dates } = this.current;
    const before = this.done.at(-1);
    if (last) last.bound = edge;
    else if (dates.length > 0) this.current.bound = edge;
    if (dates.length > 0 && dates.every((date) => date.kind === "weekday") && before && before.dates.length > 0) {
      this.current.dates = [...before.dates, ...dates];
      this.done.pop();
    }
  }

  private shift(token: Shift): void {
    if (token.side === "prefix") this.shifts.push(token);
    else {
      const { dates, shifts } = this.current;
      if (this.link === "or" && dates.length > 0) {
        this.close("or");
        this.current.dates = dates;
        this.current.shifts = [...shifts];
      }
      if (this.current.negated === "said") this.close("next");
      if (isEmpty(this.current)) this.current.link = this.link;
      this.current.shifts.push(token);
    }
    this.gap = 0;
  }

  private date(token: DateToken): void {
    if (this.startsAnew(token)) this.continueAnew(token);
    if (isEmpty(this.current)) this.current.link = this.link;
    if (this.negate) this.refuse();
    this.current.dates.push(token);
    this.current.shifts.push(...this.shifts);
    if (this.bound) this.current.bound = this.bound;
    this.boundStoodBefore = this.bound !== null;
    this.settle();
  }

  private refuse(): void {
    this.current.negated = "said";
    this.current.except = this.except;
    this.dayUnable = this.unable;
  }

  private startsAnew(token: DateToken): boolean {
    if (isEmpty(this.current)) return false;
    if (this.negate) return true;
    if (this.current.except && isAround(token)) return true;
    if (this.current.negated === "said" && (this.gap > 0 || this.clauseEnded || this.link !== "next")) return true;
    if (this.current.dates.length === 0) return false;
    if (this.link !== "next") return true;
    return !belongsTo(this.current.dates, token, this.gap, this.clauseEnded);
  }

  private time(token: TimeToken): void {
    if (this.unable && this.negate && this.bound) {
      this.bound = OPPOSITE[this.bound];
      this.negate = false;
    }
    this.bindHour();
    const refused = this.current.negated === "said";
    const apart = this.gap > 0 || this.clauseEnded || this.link !== "next";
    if (!isEmpty(this.current) && (this.negate ? !refused : refused && apart)) this.close(this.link);
    if (isEmpty(this.current)) this.current.link = this.link;
    if (this.negate) this.refuse();
    const before = this.current.times.at(-1);
    this.timeApart = before !== undefined && this.clauseEnded && before.said.kind === token.kind;
    const link = this.current.times.length === 0 ? "next" : this.link;
    this.current.times.push({ said: token, link, bound: this.bound });
    this.settle();
  }

  /** An hour right behind a day may end or free that day: "by Saturday lunchtime", "can't do Tuesday before 4". */
  private bindHour(): void {
    const direct = this.gap === 0 && !this.clauseEnded && this.link === "next";
    const said = { refused: this.dayUnable, boundBefore: this.boundStoodBefore };
    if (direct && this.current.times.length === 0) this.bound = boundOfHour(this.current, this.bound, said);
  }

  private settle(): void {
    this.link = "next";
    this.bound = null;
    this.shifts = [];
    this.gap = 0;
    this.clauseEnded = false;
    this.negate = false;
    this.except = false;
    this.unable = false;
  }

  /** Begins a mention for a further day; one that directly follows a refused day is refused with it. */
  private continueAnew(token: DateToken): void {
    const { except, negated } = this.current;
    const around = except && isAround(token);
    const joined = this.gap === 0 && !this.clauseEnded && (this.link === "or" || this.link === "next") && !around;
    this.close(this.link);
    this.current.joined = joined;
    if (joined && negated === "said") Object.assign(this.current, { negated, except });
  }

  /** Puts the current mention away; whatever comes next follows it by the link. */
  private close(link: Link): void {
    // "From the 5th to the 7th": the span has its own end now.
    if (link === "to" && this.current.bound === "from") this.current.bound = null;
    if (!isEmpty(this.current)) this.done.push(this.current);
    this.current = emptyMention(link);
    this.timeApart = false;
    this.link = link;
    this.clauseEnded = false;
  }
}
