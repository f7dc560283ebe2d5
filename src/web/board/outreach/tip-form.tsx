import type { ServiceFile } from "../../../actions/board/read-outreach.ts";
import { locales } from "../../../domain/message/locale.ts";
import { broadcastCategories } from "../../../domain/outreach/message-categories.ts";
import { Boxes, Select, TextArea } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { lastVisits, type TipTyped } from "./segment-form.ts";

interface Props {
  view: View;
  services: Pick<ServiceFile, "code" | "name">[];
  typed: TipTyped;
  refused?: string;
}

/** Write a tip, choose who it is for; nothing is sent from here. */
export const TipPage = ({ view, services, typed, refused }: Props) => (
  <Page view={view} title={view.say("board-tip-title")}>
    <div>
      <a class="back" href="/board/outreach">
        <Icon name="left" />
        {view.say("board-outreach-title")}
      </a>
      <h1>{view.say("board-tip-title")}</h1>
      <p class="soft">{view.say("board-tip-words")}</p>
    </div>
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    <form class="stack" method="post" action="/board/outreach">
      <section class="card stack">
        <Select
          name="category"
          label={view.say("board-tip-category")}
          hint={view.say("board-tip-category-hint")}
          value={typed.category}
          choices={broadcastCategories.map((value) => ({ value, label: view.say(`board-tip-category-${value}`) }))}
        />
        <div class="grid-2">
          <TextArea name="zhCn" label={view.say("board-tip-zh")} value={typed.zhCn} rows={5} lang="zh-CN" required />
          <TextArea name="en" label={view.say("board-tip-en")} value={typed.en} rows={5} lang="en" required />
        </div>
        <details class="disclosure" open={typed.zhTw !== ""}>
          <summary>
            {view.say("board-tip-tw")} <Icon name="down" />
          </summary>
          <TextArea
            name="zhTw"
            label={view.say("board-tip-tw")}
            hint={view.say("board-tip-tw-hint")}
            value={typed.zhTw}
            rows={4}
            lang="zh-TW"
          />
        </details>
      </section>
      <Audience view={view} services={services} typed={typed} />
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-tip-check")}
          <Icon name="right" />
        </button>
        <span class="soft">{view.say("board-tip-not-yet")}</span>
      </div>
    </form>
  </Page>
);

/** Whom it is for; the count below follows each choice. */
const Audience = ({ view, services, typed }: Omit<Props, "refused">) => (
  <section
    class="card stack"
    aria-labelledby="audience-title"
    hx-post="/board/outreach/preview"
    hx-trigger="change, load"
    hx-target="#audience"
    hx-include="closest form"
  >
    <h2 id="audience-title">{view.say("board-audience-title")}</h2>
    <Select
      name="lastVisit"
      label={view.say("board-audience-last-visit")}
      value={typed.lastVisit}
      choices={lastVisits.map((value) => ({ value, label: view.say(`board-audience-${value}`) }))}
    />
    <Boxes
      name="services"
      legend={view.say("board-audience-services")}
      choices={services.map(({ code, name }) => ({ value: code, label: name[view.locale] }))}
      ticked={typed.services}
    />
    <Boxes
      name="locales"
      legend={view.say("board-audience-locales")}
      choices={locales.map((locale) => ({ value: locale, label: view.say(`board-locale-${locale}`) }))}
      ticked={typed.locales}
    />
    {view.branches.length > 1 ? (
      <Select
        name="branchId"
        label={view.say("board-branch")}
        value={typed.branchId}
        choices={[
          { value: "", label: view.say("board-audience-all-branches") },
          ...view.branches.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    ) : null}
    <div id="audience" aria-live="polite" />
  </section>
);
