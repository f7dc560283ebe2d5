import { activeAftercareOf } from "../../actions/care/active-aftercare.ts";
import { relayToStaff } from "../../actions/cases/relay-to-staff.ts";
import { showMedia } from "../../actions/cases/show-media.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { answerText } from "./answer-text.ts";
import { callPerson } from "./call-person.ts";
import { continueFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

type Media = Extract<Turn["event"]["content"], { kind: "media" }>;

/** Answers a photo, a voice message, a sticker …: nothing here is judged by a machine, a person looks or listens. */
export async function answerMedia(turn: Turn, content: Media): Promise<void> {
  const heldBy = turn.chat.heldByCaseId;
  if (content.caption?.trim()) await answerText(turn, content.caption);
  if (content.media === "sticker") return heldBy ? undefined : reply(turn, message(phrase("core-sticker")));
  const words = `[${content.media}]`;
  if (heldBy) {
    await relayToStaff(turn.context, { caseId: heldBy });
    if (!(await showToStaff(turn, heldBy, content))) tell(turn, content, false);
    return;
  }
  if (await continueFlow(turn, { kind: "media", media: content.media, caption: content.caption })) return;
  const aftercare = await activeAftercareOf(turn.context, turn.customer.id);
  const grave = aftercare !== null || content.media === "voice";
  const opened = await callPerson(turn, {
    kind: aftercare ? "reaction" : "question",
    severity: grave ? "today" : "watch",
    words,
    reasons: [{ code: content.media === "voice" ? "VOICE_ONLY" : "PHOTO_ONLY", evidence: words }],
    appointmentId: aftercare?.appointmentId,
  });
  tell(turn, content, await showToStaff(turn, opened.id, content));
}

function showToStaff(turn: Turn, caseId: string, content: Media): Promise<boolean> {
  const { channel, externalId } = turn.chat;
  return showMedia(turn.context, { caseId, channel, externalId, providerMessageId: content.providerMessageId });
}

/** Says that a person looks only when one can; otherwise asks for words. */
function tell(turn: Turn, content: Media, shown: boolean): void {
  reply(turn, message(phrase(shown ? sentenceFor(content.media) : "core-not-shown", { salon: turn.branch.name })));
}

function sentenceFor(media: Media["media"]): string {
  if (media === "voice") return "core-voice";
  return media === "photo" || media === "video" ? "core-photo" : "core-file";
}
