import { type ImportKind, importKinds } from "../../../../actions/transfer/run-import.ts";
import type { ImportRun } from "../../../../actions/transfer/undo-import.ts";
import { formatDateTime } from "../../../../text/format-time.ts";
import { Select } from "../../fields.tsx";
import { Icon } from "../../icons.tsx";
import { Chip, Note } from "../../pieces.tsx";
import type { View } from "../../view.ts";
import { SettingsSubpage } from "../settings-page.tsx";

interface Props {
  view: View;
  runs: ImportRun[];
  kind?: ImportKind;
  /** Why the file was not taken. */
  refused?: string;
  /** What was just imported or undone. */
  done?: string;
}

/** Choose a table; nothing is kept by that. Below: what was imported before, with the way back. */
export const ImportPage = ({ view, runs, kind = "customers", refused, done }: Props) => (
  <SettingsSubpage view={view} title={view.say("board-settings-import")}>
    <p>{view.say("board-import-words", { branch: view.branch.name })}</p>
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    {done ? <Note tone="good">{done}</Note> : null}
    <form class="card stack" method="post" enctype="multipart/form-data" action="/board/settings/import/check">
      <Select
        name="kind"
        label={view.say("board-import-kind")}
        value={kind}
        choices={importKinds.map((value) => ({ value, label: view.say(`board-import-kind-${value}`) }))}
      />
      <div class="field">
        <label for="field-file">{view.say("board-import-file")}</label>
        <p class="hint" id="hint-file">
          {view.say("board-import-file-hint")}
        </p>
        <input
          id="field-file"
          type="file"
          name="file"
          accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          required
          aria-describedby="hint-file"
        />
      </div>
      <details class="disclosure">
        <summary class="small">{view.say("board-import-columns")}</summary>
        {importKinds.map((one) => (
          <p class="small">
            <strong>{view.say(`board-import-kind-${one}`)}</strong> {view.say(`board-import-columns-${one}`)}
          </p>
        ))}
      </details>
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-import-check")}
          <Icon name="right" />
        </button>
        <span class="soft">{view.say("board-import-not-yet")}</span>
      </div>
    </form>
    <p>
      <a href="/board/export">{view.say("board-export")}</a>
    </p>
    <section class="stack tight" aria-labelledby="imports-title">
      <h2 id="imports-title">{view.say("board-imports-title")}</h2>
      {runs.length === 0 ? <p class="soft">{view.say("board-imports-none")}</p> : null}
      {runs.length > 0 ? (
        <ul class="card rows">
          {runs.map((run) => (
            <Run view={view} run={run} />
          ))}
        </ul>
      ) : null}
    </section>
  </SettingsSubpage>
);

const Run = ({ view, run }: { view: View; run: ImportRun }) => (
  <li class="row-line row between">
    <span>
      <span class="strong">{run.fileName || view.say(`board-import-kind-${run.kind}`)}</span>
      <br />
      <span class="soft small">
        {formatDateTime(run.at, view.branch.zone, view.locale)} · {run.byName} ·{" "}
        {view.say("board-import-counts", { added: run.added, known: run.known, problems: run.problems })}
      </span>
    </span>
    {run.undoneAt ? (
      <Chip>{view.say("board-import-undone", { removed: run.removed, spared: run.spared })}</Chip>
    ) : run.added > 0 ? (
      <details class="disclosure">
        <summary class="small">{view.say("board-import-undo")}</summary>
        <form class="stack tight" method="post" action={`/board/settings/import/${run.id}/undo`}>
          <p class="small">{view.say("board-import-undo-words")}</p>
          <button type="submit">{view.say("board-import-undo-sure", { count: run.added })}</button>
        </form>
      </details>
    ) : null}
  </li>
);
