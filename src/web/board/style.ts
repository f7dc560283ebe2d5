import { base } from "./style/base.ts";
import { calendar } from "./style/calendar.ts";
import { cases } from "./style/cases.ts";
import { forms } from "./style/forms.ts";
import { people } from "./style/people.ts";
import { photos } from "./style/photos.ts";
import { questionnaires } from "./style/questionnaires.ts";
import { review } from "./style/review.ts";
import { shell } from "./style/shell.ts";
import { today } from "./style/today.ts";
import { tokens } from "./style/tokens.ts";

/** The board's one style sheet. */
export const boardStyle = [
  tokens,
  base,
  shell,
  forms,
  today,
  cases,
  people,
  photos,
  review,
  calendar,
  questionnaires,
].join("\n");
