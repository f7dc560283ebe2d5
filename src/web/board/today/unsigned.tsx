import type { SignatureOf } from "../../../actions/board/read-today.ts";
import { TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Chip } from "../pieces.tsx";
import type { View } from "../view.ts";

type Shown = Pick<SignatureOf, "state" | "unsignedReason"> | null;

/** That the risks are not signed: a word beside her name, for everybody who receives people. */
export const SignatureChip = ({ view, signature }: { view: View; signature: Shown }) => {
  if (signature?.state !== "unsigned") return null;
  const key = signature.unsignedReason === null ? "board-unsigned" : "board-unsigned-gone-on";
  return <Chip tone="today">{view.say(key)}</Chip>;
};

interface FormProps {
  view: View;
  id: string;
}

/** Asked when something goes on unsigned: let her read and sign here, or say why not. Where a form is half filled in (`given`) the signature opens beside it. */
export const UnsignedFields = ({ view, id, given }: FormProps & { given?: string }) => (
  <div class="stack tight">
    <a
      class="button main"
      href={`/board/sign/${id}${given ? `?as=${given}` : ""}`}
      target={given ? "_blank" : undefined}
    >
      <Icon name="check" />
      {view.say("board-unsigned-sign-here")}
    </a>
    <TextField
      name="unsignedReason"
      label={view.say("board-unsigned-why")}
      hint={view.say("board-unsigned-why-hint")}
      maxlength={300}
    />
  </div>
);

/** The same as a form of its own, for what asked no more than a tap. */
export const UnsignedForm = ({
  view,
  id,
  form,
  verb,
}: FormProps & { form: Record<string, string>; verb: "board-arrive" }) => (
  <form class="stack tight" {...form}>
    <UnsignedFields view={view} id={id} />
    <div class="actions">
      <button type="submit">{view.say("board-unsigned-go-on", { verb: view.say(verb) })}</button>
    </div>
  </form>
);
