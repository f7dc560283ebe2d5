import { activeAftercareOf } from "../../actions/care/active-aftercare.ts";
import { relayToStaff } from "../../actions/cases/relay-to-staff.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { answerText } from "./answer-text.ts";
import { callPerson } from "./call-person.ts";
import { continueFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

type Media = Extract<Turn["event"]["content"], { kind: "media" }>;

/** Answers a photo, a voice message, a sticker …: nothing here is judged by a machine, a person looks or listens. */
export async function answerMedia(turn: Turn, content: Media): Promise<void> {
  if (content.caption?.trim()) await answerText(turn, content.caption);
  if (content.media === "sticker")
    return turn.chat.heldByCaseId ? undefined : reply(turn, message(phrase("core-sticker")));
  const words = `[${content.media}]`;
  if (turn.chat.heldByCaseId)
    return void (await relayToStaff(turn.context, { caseId: turn.chat.heldByCaseId, text: words }));
  if (await continueFlow(turn, { kind: "media", media: content.media, caption: content.caption })) return;
  const aftercare = await activeAftercareOf(turn.context, turn.customer.id);
  const grave = aftercare !== null || content.media === "voice";
  await callPerson(turn, {
    kind: aftercare ? "reaction" : "question",
    severity: grave ? "today" : "watch",
    words,
    reasons: [{ code: content.media === "voice" ? "VOICE_ONLY" : "PHOTO_ONLY", evidence: words }],
    appointmentId: aftercare?.appointmentId,
  });
  reply(turn, message(phrase(sentenceFor(content.media), { salon: turn.branch.name })));
}

function sentenceFor(media: Media["media"]): string {
  if (media === "voice") return "core-voice";
  return media === "photo" || media === "video" ? "core-photo" : "core-file";
}
