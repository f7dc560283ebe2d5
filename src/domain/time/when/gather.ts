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

const REACH = 5;

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
  private bound: Bound["edge"] | null = null;
  private shifts: Shift[] = [];
  private between = false;
  private moving = false;
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
    else if (token.kind === "or") this.link = "or";
    else if (token.kind === "and") this.link = this.between ? "to" : "or";
    else if (token.kind === "to") this.to(tokens, at);
    else if (token.kind === "between") this.between = true;
    else if (token.kind === "moving") this.moving = true;
    else if (token.kind === "occupied") this.occupied = true;
    else this.turn(token, tokens[at - 1]);
  }

  /** Words that take something back. */
  private turn(token: Token, before: Token | undefined): void {
    if (token.kind === "correct") {
      this.close("correct");
      this.negate = false;
    } else if (token.kind === "instead") {
      if (this.current.link === "next") this.current.link = "correct";
    } else if (token.kind === "not") {
      this.negate = true;
      this.gap = 0;
    } else if (token.kind === "if not") {
      this.close("or");
    } else if (token.kind === "cannot") {
      this.cannot(before);
    }
  }

  /** "Friday I can't" takes back what stands before it in the clause, "can't do Friday" what follows. */
  private cannot(before: Token | undefined): void {
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
      this.gap = 0;
    }
  }

  private word(): void {
    this.gap++;
    if (this.gap > REACH) {
      this.negate = false;
      this.bound = null;
    }
  }

  private pause(full: boolean): void {
    this.negate = false;
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
    if (last && (isTimeToken(before) || this.current.dates.length === 0)) last.bound = token.edge;
    else if (isDateToken(before)) this.current.bound = token.edge;
  }

  private shift(token: Shift): void {
    if (token.side === "prefix") this.shifts.push(token);
    else {
      if (this.current.negated === "said") this.close("next");
      if (isEmpty(this.current)) this.current.link = this.link;
      this.current.shifts.push(token);
    }
    this.gap = 0;
  }

  private date(token: DateToken): void {
    if (this.startsAnew(token)) this.continueAnew();
    if (isEmpty(this.current)) this.current.link = this.link;
    if (this.negate) this.current.negated = "said";
    this.current.dates.push(token);
    this.current.shifts.push(...this.shifts);
    if (this.bound) this.current.bound = this.bound;
    this.settle();
  }

  private startsAnew(token: DateToken): boolean {
    if (isEmpty(this.current)) return false;
    if (this.negate) return true;
    if (this.current.negated === "said" && (this.gap > 0 || this.clauseEnded || this.link !== "next")) return true;
    if (this.current.dates.length === 0) return false;
    if (this.link !== "next") return true;
    return !belongsTo(this.current.dates, token, this.gap, this.clauseEnded);
  }

  private time(token: TimeToken): void {
    const refused = this.current.negated === "said";
    const apart = this.gap > 0 || this.clauseEnded || this.link !== "next";
    if (!isEmpty(this.current) && (this.negate ? !refused : refused && apart)) this.close(this.link);
    if (isEmpty(this.current)) this.current.link = this.link;
    if (this.negate) this.current.negated = "said";
    const link = this.current.times.length === 0 ? "next" : this.link;
    this.current.times.push({ said: token, link, bound: this.bound });
    this.settle();
  }

  private settle(): void {
    this.link = "next";
    this.bound = null;
    this.shifts = [];
    this.gap = 0;
    this.clauseEnded = false;
    this.negate = false;
  }

  /** Begins a mention for a further day; one that directly follows a refused day is refused with it. */
  private continueAnew(): void {
    const joined = this.gap === 0 && !this.clauseEnded && (this.link === "or" || this.link === "next");
    const refused = this.current.negated === "said";
    this.close(this.link);
    this.current.joined = joined;
    if (joined && refused) this.current.negated = "said";
  }

  /** Puts the current mention away; whatever comes next follows it by the link. */
  private close(link: Link): void {
    // "From the 5th to the 7th": the span has its own end now.
    if (link === "to" && this.current.bound === "from") this.current.bound = null;
    if (!isEmpty(this.current)) this.done.push(this.current);
    this.current = emptyMention(link);
    this.link = link;
    this.clauseEnded = false;
  }
}

/** Whether a further word about the day narrows the ones before ("next week … Tuesday", "Tuesday the 9th") or is another day. */
function belongsTo(dates: DateToken[], token: DateToken, gap: number, clauseEnded: boolean): boolean {
  const kinds = new Set([...dates.map((date) => date.kind), token.kind]);
  if (kinds.size === 1 && token.kind !== "days") return false;
  if (kinds.has("week") || kinds.has("month")) return gap <= REACH;
  const single = dates.at(-1);
  if (single?.kind === "days" && token.kind === "days") {
    return (token.from >= single.from && token.to <= single.to) || (single.from >= token.from && single.to <= token.to);
  }
  const nearDay = single?.kind === "days" && single.from !== single.to;
  return nearDay || gap <= (clauseEnded ? 0 : 1);
}
