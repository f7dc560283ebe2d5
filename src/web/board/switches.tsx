import { locales } from "../../domain/message/locale.ts";
import { Icon } from "./icons.tsx";
import type { View } from "./view.ts";

const languageNames = { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" };

/** Where the page goes on after a switch: the same page, without its query. */
const Back = ({ view }: { view: View }) => <input type="hidden" name="back" value={view.back} />;

/** The branch an owner looks at; nothing where there is only one. */
export const BranchSwitch = ({ view }: { view: View }) =>
  view.branches.length < 2 ? null : (
    <details class="menu">
      <summary>
        <Icon name="shop" />
        <span class="hidden-words">{view.say("board-branch")}</span>
        <span>{view.branch.name}</span>
        <Icon name="down" />
      </summary>
      <form class="sheet" method="post" action="/board/branch">
        <Back view={view} />
        {view.branches.map((branch) => (
          <button
            type="submit"
            name="branch"
            value={branch.id}
            aria-current={branch.id === view.branch.id ? "true" : undefined}
          >
            {branch.name}
          </button>
        ))}
      </form>
    </details>
  );

/** One button a language, each in its own words. */
export const LanguageButtons = ({ view }: { view: View }) => (
  <span class="languages">
    {locales.map((locale) => (
      <button
        type="submit"
        name="locale"
        value={locale}
        lang={locale}
        aria-current={locale === view.locale ? "true" : undefined}
      >
        {languageNames[locale]}
      </button>
    ))}
  </span>
);

export const LanguageSwitch = ({ view }: { view: View }) => (
  <details class="menu">
    <summary>
      <Icon name="language" />
      <span class="hidden-words">{view.say("board-language")}</span>
      <span>{languageNames[view.locale]}</span>
    </summary>
    <form class="sheet" method="post" action="/board/language">
      <Back view={view} />
      <LanguageButtons view={view} />
    </form>
  </details>
);

/** Branch, language and the way out. */
export const Switches = ({ view }: { view: View }) => (
  <>
    <BranchSwitch view={view} />
    <LanguageSwitch view={view} />
    <form method="post" action="/board/leave">
      <button type="submit" class="quiet">
        <Icon name="leave" />
        <span>
          {view.say("board-leave")} <span class="small">· {view.staff.name}</span>
        </span>
      </button>
    </form>
  </>
);
