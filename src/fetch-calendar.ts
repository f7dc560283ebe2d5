import { lookup } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import {
  type BusyProblem,
  type FetchCalendar,
  type FetchedCalendar,
  readCalendarAddress,
} from "./domain/booking/calendar-address.ts";
import { isPublicAddress } from "./domain/booking/public-address.ts";

const MOST_BYTES = 2 * 1024 * 1024;
const LONGEST_MS = 10_000;
const MOST_REDIRECTS = 3;

export interface FetchLimits {
  /** Whether an IP address may be asked; only tests say more than the public internet. */
  allows(address: string): boolean;
  /** Reads an address before it is asked, also each redirect's. */
  read: typeof readCalendarAddress;
  mostBytes: number;
  longestMs: number;
}

const limits: FetchLimits = {
  allows: isPublicAddress,
  read: readCalendarAddress,
  mostBytes: MOST_BYTES,
  longestMs: LONGEST_MS,
};

class Problem extends Error {
  readonly reason: BusyProblem;
  constructor(reason: BusyProblem) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Reads calendars from the internet, never from the house's own network: the name is looked up once, every address it leads to must be
 * public, and the connection goes to just that address, so that a second look-up cannot lead elsewhere. Each redirect is checked anew.
 */
export function createCalendarFetch(given: Partial<FetchLimits> = {}): FetchCalendar {
  const own = { ...limits, ...given };
  return async (address) => {
    const stop = AbortSignal.timeout(own.longestMs);
    try {
      return { ok: true, text: await follow(address, own, stop) };
    } catch (error) {
      return failed(error, stop);
    }
  };
}

function failed(error: unknown, stop: AbortSignal): FetchedCalendar {
  if (stop.aborted) return { ok: false, reason: "too_slow" };
  return { ok: false, reason: error instanceof Problem ? error.reason : "unreachable" };
}

async function follow(address: string, own: FetchLimits, stop: AbortSignal): Promise<string> {
  let next = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const read = own.read(next);
    if (!read.ok) throw new Problem(read.reason);
    const answer = await ask(new URL(read.address), own, stop);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (status < 300 || status >= 400 || !location) return await textOf(answer, status, own);
    answer.destroy();
    if (!URL.canParse(location, read.address)) throw new Problem("not_there");
    next = new URL(location, read.address).toString();
  }
  throw new Problem("not_there");
}

function ask(url: URL, own: FetchLimits, stop: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !own.allows(host)) throw new Problem("private_address");
  const request = url.protocol === "https:" ? secureRequest : plainRequest;
  const headers = {
    Accept: "text/calendar, */*;q=0.1",
    "Accept-Encoding": "gzip, br, identity",
    "User-Agent": "Afterglow (calendar)",
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, signal: stop, lookup: guardedLookup(own), agent: false }, resolve);
    asked.on("error", reject);
    asked.end();
  });
}

/** Looks a name up and refuses it when any of its addresses is not public. */
function guardedLookup(own: FetchLimits): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error("no address"), []);
      if (!addresses.every(({ address }) => own.allows(address))) return done(new Problem("private_address"), []);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

async function textOf(answer: IncomingMessage, status: number, own: FetchLimits): Promise<string> {
  if (status === 401 || status === 403) throw new Problem("not_allowed");
  if (status === 404 || status === 410) throw new Problem("not_there");
  if (status !== 200) throw new Problem("unreachable");
  const chunks: Buffer[] = [];
  let size = 0;
  // Counted after unpacking, so that a small file cannot unfold into a large one.
  for await (const chunk of unpacked(answer)) {
    size += chunk.length;
    if (size > own.mostBytes) {
      answer.destroy();
      throw new Problem("too_large");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function unpacked(answer: IncomingMessage): AsyncIterable<Buffer> {
  const encoding = answer.headers["content-encoding"];
  if (encoding === "gzip") return answer.pipe(createGunzip());
  return encoding === "br" ? answer.pipe(createBrotliDecompress()) : answer;
}
