import { isDate, type LocalDate } from "../time/calendar-date.ts";

/** The columns of a table of customers, and what salons call them. */
export const customerColumns = {
  name: ["姓名", "名字", "顾客", "顧客", "客户", "客戶", "customer", "full name"],
  phone: ["电话", "電話", "手机", "手機", "手机号", "联系电话", "mobile", "telephone", "phone number"],
  locale: ["语言", "語言", "language"],
  allergies: ["过敏", "過敏", "过敏史", "allergy"],
  notes: ["备注", "備註", "note", "remarks"],
  tier: ["等级", "等級", "会员等级", "level"],
  birthday: ["生日", "出生日期", "birth date", "date of birth"],
} as const;

/** The columns of a table of appointments. */
export const appointmentColumns = {
  phone: customerColumns.phone,
  name: customerColumns.name,
  service: ["项目", "項目", "服务", "服務", "项目代码", "treatment"],
  beautician: ["美容师", "美容師", "技师", "員工", "staff", "therapist"],
  date: ["日期", "day"],
  time: ["时间", "時間", "开始时间", "start", "start time"],
  status: ["状态", "狀態", "state"],
  notes: customerColumns.notes,
} as const;

const done = ["completed", "done", "已完成", "完成", "已到店"];
const coming = ["", "booked", "confirmed", "已预约", "預約", "预约", "已確認", "已确认"];

/** What a cell of the column status means; null when nobody knows. */
export function readStatus(cell: string): "booked" | "completed" | null {
  const said = cell.trim().toLowerCase();
  if (done.includes(said)) return "completed";
  return coming.includes(said) ? "booked" : null;
}

/** A day as spreadsheets write it: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日; null for anything else, because 5/3 may be either. */
export function readDay(cell: string): LocalDate | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+0?0:00(?::00)?)?$/.exec(
    cell.normalize("NFKC").trim(),
  );
  if (!parts) return null;
  const [, year = "", month = "", day = ""] = parts;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : null;
}

/** A time of the day, HH:MM, also with seconds that are none; null for anything else. */
export function readClock(cell: string): string | null {
  const parts = /^([01]?\d|2[0-3])[:：]([0-5]\d)(?::00)?$/.exec(cell.normalize("NFKC").trim());
  return parts ? `${(parts[1] ?? "").padStart(2, "0")}:${parts[2]}` : null;
}
