import { activeAftercareOf } from "../../actions/care/active-aftercare.ts";
import { relayToStaff } from "../../actions/cases/relay-to-staff.ts";
import { showMedia } from "../../actions/cases/show-media.ts";
import { noteSentPhoto, pointToPhoto } from "../../actions/photos/note-sent-photo.ts";
import { button, message, phrase } from "../../domain/message/outgoing.ts";
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
    if (!(await shownToStaff(turn, content, heldBy))) tell(turn, content, false);
    return;
  }
  if (await continueFlow(turn, { kind: "media", media: content.media, caption: content.caption })) {
    await keepPhoto(turn, content, null);
    return;
  }
  const aftercare = await activeAftercareOf(turn.context, turn.customer.id);
  const grave = aftercare !== null || content.media === "voice";
  const opened = await callPerson(turn, {
    kind: aftercare ? "reaction" : "question",
    severity: grave ? "today" : "watch",
    words,
    reasons: [{ code: content.media === "voice" ? "VOICE_ONLY" : "PHOTO_ONLY", evidence: words }],
    appointmentId: aftercare?.appointmentId,
  });
  // What she is told first is that somebody looks; whether it may be kept is asked after it.
  const place = turn.replies.length;
  const shown = await shownToStaff(turn, content, opened.id, aftercare?.appointmentId);
  const asked = turn.replies.splice(place);
  // Nobody sees it before she agreed: it is no file that could not be opened.
  if (!shown && asked.length > 0) reply(turn, message(phrase("photo-asked-first", { salon: turn.branch.name })));
  else tell(turn, content, shown);
  reply(turn, ...asked);
}

/** On the board where it may be kept, else as a copy in the group; false where nobody can see it. */
async function shownToStaff(turn: Turn, content: Media, caseId: string, appointmentId?: string): Promise<boolean> {
  if (await keepPhoto(turn, content, caseId, appointmentId)) {
    await pointToPhoto(turn.context, { caseId });
    return true;
  }
  return showToStaff(turn, caseId, content);
}

/** Keeps a photo when she has agreed to that, and asks her kindly when she has not; false when it is not kept. */
async function keepPhoto(turn: Turn, content: Media, caseId: string | null, appointmentId?: string): Promise<boolean> {
  if (content.media !== "photo") return false;
  const { customer, chat, context, branch } = turn;
  const { photoId, fileId, providerMessageId } = content;
  const state = await noteSentPhoto(context, {
    ...{ customerId: customer.id, customerName: customer.name, chatId: chat.id, channel: chat.channel },
    ...{ photoId, fileId, providerMessageId, caseId, appointmentId: appointmentId ?? null },
  });
  if (state === "asked") {
    const yes = button(phrase("photo-button-keep"), "go:consent:photos-yes");
    const no = button(phrase("photo-button-not"), "go:consent:photos-not-now");
    reply(turn, message(phrase("photo-ask", { salon: branch.name }), [[yes, no]]));
  }
  return state === "kept" || state === "coming";
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
