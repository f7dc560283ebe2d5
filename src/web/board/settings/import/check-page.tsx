import { type ImportCounts, type RowProblem, rowsWithProblems } from "../../../../actions/transfer/import-counts.ts";
import { columnNames, type ImportKind } from "../../../../actions/transfer/run-import.ts";
import type { TableColumn } from "../../../../domain/transfer/read-table.ts";
import { importProblemWords } from "../../../../text/import-words.ts";
import { Icon } from "../../icons.tsx";
import { Note } from "../../pieces.tsx";
import type { View } from "../../view.ts";
import { SettingsSubpage } from "../settings-page.tsx";

export interface CheckProps {
  view: View;
  kind: ImportKind;
  fileName: string;
  /** The table as text, which goes along until it is imported; nothing of it is kept meanwhile. */
  text: string;
  rows: number;
  columns: TableColumn[];
  counts: ImportCounts;
}

const MOST_SHOWN = 200;

/** What each column is taken for, and what would happen to each row; nothing is kept before the last button. */
export const CheckPage = (props: CheckProps) => {
  const { view, kind, fileName, text, rows, columns, counts } = props;
  const { added, known, problems } = counts;
  return (
    <SettingsSubpage
      view={view}
      title={fileName || view.say("board-settings-import")}
      back={{ path: "/board/settings/import", words: view.say("board-settings-import") }}
    >
      <Note tone={problems.length > 0 ? "wrong" : "good"}>
        {view.say("board-import-tried", { rows, added, known, problems: rowsWithProblems(problems) })}
      </Note>
      <form class="stack" method="post" enctype="multipart/form-data" action="/board/settings/import/check">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="name" value={fileName} />
        <textarea name="text" hidden tabindex={-1}>
          {`\n${text}`}
        </textarea>
        <NoName view={view} kind={kind} columns={columns} />
        <Columns view={view} kind={kind} columns={columns} />
        <div class="actions">
          <button type="submit" class="main" formaction="/board/settings/import/run" disabled={added === 0}>
            <Icon name="check" />
            {view.say("board-import-run", { count: added })}
          </button>
          <button type="submit">{view.say("board-import-again")}</button>
          <a class="button quiet" href="/board/settings/import">
            {view.say("board-import-other")}
          </a>
        </div>
        {rows > 300 ? <p class="soft small">{view.say("board-import-slow")}</p> : null}
      </form>
      <Problems view={view} problems={problems} />
    </SettingsSubpage>
  );
};

/** Without the column that says who, each row would be refused: it is said once, where it can be mended. */
const NoName = ({ view, kind, columns }: Pick<CheckProps, "view" | "kind" | "columns">) => {
  const named = new Set(columns.map(({ name }) => name));
  const who = kind === "customers" ? ["name", "given", "family"] : ["name", "phone"];
  if (who.some((name) => named.has(name))) return null;
  return <Note tone="wrong">{view.say(`board-import-no-who-${kind === "customers" ? "name" : "either"}`)}</Note>;
};

const Columns = ({ view, kind, columns }: Pick<CheckProps, "view" | "kind" | "columns">) => (
  <section class="card stack tight" aria-labelledby="columns-title">
    <h2 id="columns-title">{view.say("board-import-mapping")}</h2>
    <p class="soft small">{view.say("board-import-mapping-words")}</p>
    <div class="grid-3">
      {columns.map(({ title, name, sample }, at) => (
        <div class="field">
          <label for={`field-map-${at}`}>{title || view.say("board-import-untitled", { number: at + 1 })}</label>
          <p class="hint">{sample ? view.say("board-import-sample", { sample }) : ""}</p>
          <select id={`field-map-${at}`} name={`map.${at}`}>
            <option value="" selected={name === null}>
              {view.say("board-import-leave-out")}
            </option>
            {columnNames(kind).map((one) => (
              <option value={one} selected={one === name}>
                {view.say(`board-import-column-${one}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  </section>
);

const Problems = ({ view, problems }: { view: View; problems: RowProblem[] }) => {
  if (problems.length === 0) return null;
  return (
    <section class="card wide-table" aria-labelledby="problems-title">
      <h2 id="problems-title">{view.say("board-import-problems", { count: rowsWithProblems(problems) })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{view.say("board-import-line")}</th>
            <th scope="col">{view.say("board-import-what")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST_SHOWN).map((problem) => (
            <tr>
              <td>{problem.line}</td>
              <td>{importProblemWords(view, problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST_SHOWN ? (
        <p class="soft small">{view.say("board-import-more", { rest: problems.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
};
