import type { View } from "../view.ts";
import { SettingsSubpage } from "./settings-page.tsx";

/** A one-time code for Telegram, shown once, with where to write it. */
export const CodePage = (props: { view: View; purpose: "group" | "person"; name: string; code: string }) => {
  const { view, purpose, name, code } = props;
  return (
    <SettingsSubpage view={view} title={view.say(`board-code-${purpose}-title`, { name })}>
      <section class="card stack tight">
        <p class="soft">{view.say("board-code-once")}</p>
        <p class="code" id="code">
          {code}
        </p>
        <ol class="steps">
          {[1, 2, 3].map((step) => (
            <li>{view.say(`board-code-${purpose}-${step}`, { name })}</li>
          ))}
        </ol>
        <code class="command">/link {code}</code>
      </section>
    </SettingsSubpage>
  );
};

/** A one-time sign-in link for a colleague, shown once. */
export const LinkPage = ({ view, name, address }: { view: View; name: string; address: string }) => (
  <SettingsSubpage view={view} title={view.say("board-link-title", { name })}>
    <section class="card stack tight">
      <p>{view.say("board-link-words", { name })}</p>
      <code class="command" id="address">
        {address}
      </code>
      <p class="soft small">{view.say("board-link-once")}</p>
    </section>
  </SettingsSubpage>
);
