/** The names of days, Monday first, and of months, January first, in lower case. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
export const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** As pieces of a pattern. */
export const WEEKDAY = `(${WEEKDAYS.join("|")})`;
/** Which part of a week or a month. */
export const PART =
  "(early|mid|later?(?: on)?(?: in)?|(?:first|second|1st|2nd|latter) half of|towards the end of|beginning of|start of|middle of|end of)";
