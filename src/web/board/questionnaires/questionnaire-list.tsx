import { treatmentName } from "../../../domain/cases/reasons.ts";
import { Icon } from "../icons.tsx";
import { Chip } from "../pieces.tsx";
import { SettingsSubpage } from "../settings/settings-page.tsx";
import type { View } from "../view.ts";

interface Line {
  treatment: string;
  asked: number;
  isDraft: boolean;
  count: number;
}

/** One line for each treatment that is offered: how many questions, which version, whether changes wait. */
export const QuestionnaireList = ({ view, lines }: { view: View; lines: Line[] }) => (
  <SettingsSubpage view={view} title={view.say("board-settings-questionnaires")}>
    <p class="soft">{view.say("board-form-why")}</p>
    {lines.length === 0 ? <p>{view.say("board-form-no-services")}</p> : null}
    <ul class="card rows settings-list">
      {lines.map(({ treatment, asked, isDraft, count }) => (
        <li>
          <a href={`/board/settings/questionnaires/${treatment}`}>
            <Icon name="scroll" />
            <span>
              <span class="strong">{treatmentName(treatment)?.[view.locale] ?? treatment}</span>{" "}
              <span class="soft small">
                {view.say("board-form-count", { count })} · {versionWords(view, asked)}
              </span>
            </span>
            {isDraft ? <Chip tone="today">{view.say("board-form-draft")}</Chip> : null}
          </a>
        </li>
      ))}
    </ul>
  </SettingsSubpage>
);

/** "version 2", or that these are the supplied questions. */
export function versionWords(view: View, version: number): string {
  return version === 0 ? view.say("board-form-supplied") : view.say("board-form-version", { version: String(version) });
}
