import type { BranchFile } from "../../../actions/board/read-settings.ts";
import { Icon } from "../icons.tsx";
import { Chip, Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { SettingsSubpage } from "./settings-page.tsx";

/** The Telegram group that gets the branch's case cards. */
export const LinksPage = ({ view, branch, refused }: { view: View; branch: BranchFile; refused?: string }) => (
  <SettingsSubpage view={view} title={view.say("board-settings-links")}>
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    <section class="card stack tight">
      <div class="row between">
        <h2>{view.say("board-links-group", { branch: branch.name })}</h2>
        {branch.staffGroupLinked ? (
          <Chip tone="good" icon="check">
            {view.say("board-links-linked")}
          </Chip>
        ) : (
          <Chip>{view.say("board-links-not-linked")}</Chip>
        )}
      </div>
      <p class="soft">{view.say("board-links-words")}</p>
      <form method="post" action="/board/settings/links/group">
        <button type="submit" class={branch.staffGroupLinked ? "" : "main"}>
          <Icon name="link" />
          {view.say(branch.staffGroupLinked ? "board-links-again" : "board-links-make")}
        </button>
      </form>
    </section>
  </SettingsSubpage>
);
