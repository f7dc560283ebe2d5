import type { CaseLine, OpenedCase } from "../../../actions/board/read-cases.ts";
import type { HoldOnCase } from "../../../actions/privacy/read-hold.ts";
import { Page } from "../layout.tsx";
import { Empty } from "../pieces.tsx";
import type { View } from "../view.ts";
import { CaseHead } from "./case-head.tsx";
import { CaseCard } from "./case-line.tsx";
import { Conversation } from "./conversation.tsx";
import { Glance } from "./glance.tsx";
import { LegalHold } from "./legal-hold.tsx";
import { ReplyPlace, type ReplyProps } from "./reply.tsx";

interface Props {
  view: View;
  lines: CaseLine[];
  closed: boolean;
  opened?: OpenedCase | null;
  reply?: Partial<ReplyProps>;
  hold?: HoldOnCase | null;
}

/** List, conversation and customer: beside one another on a desk, one after another on a phone. */
export const CasesPage = ({ view, lines, closed, opened, reply, hold }: Props) => (
  <Page view={view} title={opened ? opened.line.customer.name : view.say("board-cases-title")} wide extra="cases-page">
    <div class={opened ? "page-head only-desk" : "page-head"}>
      {opened ? <p class="h1">{view.say("board-cases-title")}</p> : <h1>{view.say("board-cases-title")}</h1>}
    </div>
    <div class={opened ? "case-desk opened" : "case-desk"}>
      <CaseList view={view} lines={lines} closed={closed} openId={opened?.line.id} />
      {opened ? <OpenCase view={view} opened={opened} reply={reply} hold={hold} /> : <NoCase view={view} />}
      {opened ? <Glance view={view} opened={opened} /> : null}
    </div>
  </Page>
);

type OpenProps = Pick<Props, "view" | "reply" | "hold"> & { opened: OpenedCase };

const OpenCase = ({ view, opened, reply, hold }: OpenProps) => (
  <section class="talk">
    <CaseHead view={view} opened={opened} />
    <div
      class="log"
      role="log"
      aria-label={view.say("board-talk")}
      tabindex={0}
      data-newest
      hx-get={`/board/cases/${opened.line.id}/log`}
      hx-trigger="board-changed from:body"
    >
      <Conversation view={view} opened={opened} />
    </div>
    <ReplyPlace view={view} line={opened.line} {...reply} />
    <LegalHold view={view} caseId={opened.line.id} hold={hold ?? null} />
  </section>
);

const NoCase = ({ view }: { view: View }) => (
  <div class="only-desk">
    <Empty title={view.say("board-case-choose")} words={view.say("board-case-choose-words")} />
  </div>
);

/** The list beside the conversation; it looks again when something changes. */
export const CaseList = ({ view, lines, closed, openId }: Omit<Props, "opened"> & { openId?: string }) => {
  const query = new URLSearchParams({ ...(closed ? { status: "closed" } : {}), ...(openId ? { open: openId } : {}) });
  return (
    <div class="case-list" hx-get={`/board/cases?${query}`} hx-trigger="board-changed from:body" hx-swap="outerHTML">
      <nav class="tabs" aria-label={view.say("board-cases-which")}>
        <a href="/board/cases" id="tab-open" aria-current={closed ? undefined : "page"}>
          {view.say("board-cases-in-hand")}
        </a>
        <a href="/board/cases?status=closed" id="tab-closed" aria-current={closed ? "page" : undefined}>
          {view.say("board-cases-closed")}
        </a>
      </nav>
      <div class="group">
        {lines.map((line) => (
          <CaseCard view={view} line={line} current={line.id === openId} />
        ))}
        {lines.length === 0 ? (
          <Empty
            title={view.say(closed ? "board-cases-closed-none" : "board-cases-none")}
            words={view.say(closed ? "board-cases-closed-none-words" : "board-cases-none-words")}
          />
        ) : null}
      </div>
    </div>
  );
};
