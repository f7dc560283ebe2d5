/** A time on a wall clock, "HH:MM", 00:00 to 23:59, with no date and no time zone. */
export type LocalTime = string;

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether the text is a time of day written HH:MM, 00:00 to 23:59. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** Minutes since midnight; throws RangeError when the text is not HH:MM. "24:00", the end of a day, is 1440. */
export function minutesOf(time: LocalTime): number {
  if (time === "24:00") return 1440;
  const match = TIME.exec(time);
  if (!match) throw new RangeError(`Not a time: ${time}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/** HH:MM for minutes since midnight, 0 to 1440 ("24:00"); throws RangeError outside. */
export function minutesToTime(minutes: number): LocalTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1440) throw new RangeError(`Not minutes: ${minutes}`);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
