import type { Reason, Severity } from "./decision.ts";
import { judgeSigns } from "./judge-signs.ts";
import { normalise } from "./reading/normalise.ts";
import { read } from "./reading/read.ts";
import type { Reading } from "./reading/reading.ts";
import { saysWhereToTreat } from "./topics/only-places.ts";
import { isLight, topicsOf } from "./topics/talk.ts";
import type { Topic } from "./topics/topics.ts";
import type { Site } from "./vocabulary/sites.ts";
import type { Judgement } from "./weighing/verdict.ts";

export interface Heard {
  text: string;
  reading: Reading;
  topics: ReadonlyMap<Topic, string>;
  inAftercare: boolean;
  askedAbout?: string;
}

const routine: Judgement = { severity: "routine", reasons: [] };

function judged(severity: Severity, code: string, evidence: string): Judgement {
  return { severity, reasons: [{ code, evidence }] };
}

function firm(judgement: Judgement): Judgement {
  return { ...judgement, firm: "always" };
}

const onlyHelp = /^[ ,.!?]*(?:救命|救我|救救我|help|sos|pls help|help me|please help|快救我|求救|救命啊)+[ ,.!?啊呀]*$/;
const yes =
  /^[ ,.!]*(?:有|是|是的|有的|有啊|有点|会|系|有啲|嗯有|对|yes|yeah|yep|yup|y|a bit|a little|some|kind of|i do|it does|they do|both|all of (?:them|it))(?:[ ,.!的啊呀哦了]|$)/;
const no =
  /^[ ,.!]*(?:没有?|无|冇|不|否|没|唔|都没有|没有的|no|nope|nah|none|not really|n|not at all)(?:[ ,.!的啊呀哦了]|$)/;
const asksForProgress = /好(?:些|点|转|多了|一点)|better|improv|消(?:了|退)|恢复得?好|going down|舒服吗|ok\?|okay\?/;
const same =
  /^[ ,.!]*(?:一样|差不多|老样子|没变|没什么变化|same|no change|about the same|the same|同(?:昨日|之前)一样)/;

/** A short answer means what was asked: "yes" to "any blisters?" is a blister. */
function judgeAnswer({ text, reading, askedAbout }: Heard): Judgement {
  if (askedAbout === undefined || text.length > 40) return routine;
  const asked = normalise(askedAbout);
  if (yes.test(text)) {
    const about = read(asked, reading.context);
    const answered = {
      ...about,
      findings: about.findings.map((finding) => ({ ...finding, standing: "present" as const })),
    };
    const confirmed = judgeSigns({ ...answered, qualifiers: reading.qualifiers });
    return confirmed.severity === "urgent" || confirmed.severity === "today" ? firm(confirmed) : routine;
  }
  if (
    no.test(text) &&
    asksForProgress.test(asked) &&
    reading.findings.length === 0 &&
    !/痛|疼|肿|泡|pain|blister|swell|any /.test(asked)
  ) {
    return firm(judged("today", "WORSENING_PAIN", text));
  }
  return same.test(text) ? judged("watch", "NO_CHANGE", text) : routine;
}

/** "更严重了" with nothing else said: worse than what she was asked about. */
function judgeBareTrend({ text, reading, inAftercare, askedAbout }: Heard): Judgement {
  const bare = reading.findings.every((finding) => finding.standing !== "present");
  if (!bare || !reading.qualifiers.has("worse") || (!inAftercare && askedAbout === undefined)) return routine;
  const severity = reading.context.groups.has("injection") ? "urgent" : "today";
  const worse = judged(severity, "WORSENING_PAIN", text.slice(0, 80));
  return askedAbout === undefined && text.length > 20 ? worse : firm(worse);
}

function judgeDemands({ topics }: Heard): Judgement {
  const complaint = topics.get("complaint");
  const human = topics.get("human");
  const reasons: Reason[] = [];
  if (complaint !== undefined) reasons.push({ code: "COMPLAINT_LEGAL", evidence: complaint });
  if (human !== undefined) reasons.push({ code: "HUMAN_REQUEST", evidence: human });
  return reasons.length > 0 ? { severity: "today", reasons } : routine;
}

interface Unread {
  words: string;
  sites: ReadonlySet<Site>;
}

const readable = [
  "fine",
  "praise",
  "aftercare",
  "booking",
  "price",
  "offer",
  "service",
  "thanks",
  "place_and_hours",
] as const;

const saidWell =
  /正常|清楚|清清楚楚|没问题|[软亮嫩滑弹润透]|好|自然|舒服|干净|掉完|脱完|长好|没事|(?<![a-z])(?:soft|smooth\w*|bright|plump|clear|normal|sick|hydrated|calm|natural|fine|ok|perfect\w*|sharp|great|lovely|gorgeous|keep an eye|see you|hands? up|in good hands|face to face)(?![a-z])/;

/** A clause that names a body part and says of it nothing we can read, good or bad: somebody should read it. */
function bodyPartLeftUnread({ text, clauses, findings, sitesByClause }: Reading): Unread | undefined {
  const index = clauses.findIndex((clause, number) => {
    if ((sitesByClause[number]?.size ?? 0) === 0) return false;
    if (findings.some((finding) => Math.abs(finding.clause - number) <= (clause.end - clause.start < 5 ? 1 : 0)))
      return false;
    const words = text.slice(clause.start, clause.end + 1);
    const said = topicsOf(words);
    return !saidWell.test(words) && !readable.some((topic) => said.has(topic));
  });
  const clause = clauses[index];
  if (clause === undefined) return undefined;
  return { words: text.slice(clause.start, clause.end).trim(), sites: sitesByClause[index] ?? new Set() };
}

/** Signs of ease in the message: pleasure, thanks, business, or symptoms named only to say that they are not there. */
function atEase(topics: ReadonlyMap<Topic, string>, { findings }: Reading): boolean {
  const onlyUnreal = findings.length > 0 && findings.every(({ standing }) => standing !== "present");
  return isLight(topics) || onlyUnreal;
}

/** Words of somebody who is not at ease with her body, whatever the rest says. */
const uneasy =
  /怪|怎么|咋|正常|奇怪|突然|越来越|一直|还是|多了|变|出来|冒|吓|怕|惊|担心|难|费劲|感觉|觉得|好似|好像|像|只有|凉|冷|冰|硬|一边|半边|[不唔](?:动|到|了|开|起|上|见|住|下)|(?<![a-z])(?:odd|weird\w*|strange\w*|funny|wrong|normal|sudden\w*|worse|scared|worried|feels?|since|still|cant|wont|cannot|only|like|gone|went|going|more|cold\w*|hard|one side|half|thing)(?![a-z])/;

/** A body part that does not do what it should, in words of its own: "手臂举过头都费劲", "my gran's eyelids won't stay open". */
const unable =
  /费劲|吃力|困难|打颤|发抖|[举抬张闭站走动提拿转睁合咬](?:不|唔)|(?<![a-z])(?:cant|cannot|wont|unable|struggl\w*|hard to|barely|hardly)(?! (?:wait|stop|believe|get over|thank|see (?:any|the)))(?![a-z])/;

/** After an injection or light, words about eyes or throat that nobody can read are not left until later today. */
function graveIfUnread({ context }: Reading, { words, sites }: Unread): boolean {
  if (context.day !== undefined && context.day > 30) return false;
  const eyes = sites.has("eye") || sites.has("sight");
  if (unable.test(words)) return true;
  if (context.groups.has("injection")) return eyes || sites.has("throat") || sites.has("tongue");
  return eyes && context.groups.has("device");
}

/** Nothing said is evidence of harm, nor of harmlessness: inside aftercare a human looks. */
function judgeSilence({ text, reading, topics, inAftercare }: Heard): Judgement {
  const { context, findings } = reading;
  if (onlyHelp.test(text)) return firm(judged("urgent", "COLLAPSE_FAINT", text));
  const contentless = !/[\p{L}\p{N}]/u.test(text.replace(/emoji\w+/g, ""));
  const untold = inAftercare ? bodyPartLeftUnread(reading) : undefined;
  const freshInjection = context.groups.has("injection") && (context.day === undefined || context.day <= 2);
  if (topics.has("photo") && inAftercare && !topics.has("booking"))
    return firm(judged("today", "PHOTO_TO_LOOK_AT", topics.get("photo") ?? text));
  if (contentless && freshInjection && !/emojikind/.test(text)) return judged("today", "NOT_UNDERSTOOD", text);
  if (saysWhereToTreat(text)) return routine;
  if (untold !== undefined && !(atEase(topics, reading) && !uneasy.test(untold.words)))
    return judged(graveIfUnread(reading, untold) ? "urgent" : "today", "SYMPTOM_NOT_UNDERSTOOD", untold.words);
  if (findings.length > 0 || topics.size > 0 || !inAftercare) return routine;
  return judged("today", "NOT_UNDERSTOOD", text.slice(0, 80));
}

/** Judges what is not a sign of the body: answers to what was asked, demands, silence, and words nobody understands. */
export function judgeTalk(heard: Heard): Judgement {
  const parts = [judgeAnswer(heard), judgeBareTrend(heard), judgeDemands(heard), judgeSilence(heard)];
  const severity = (["urgent", "today", "watch"] as const).find((level) =>
    parts.some((part) => part.severity === level),
  );
  if (severity === undefined) return routine;
  const telling = parts.filter((part) => part.severity === severity);
  return {
    severity,
    reasons: telling.flatMap((part) => part.reasons),
    firm: telling.find((part) => part.firm !== undefined)?.firm,
  };
}
