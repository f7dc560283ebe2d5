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

/** The columns of a table of packages. */
export const packageColumns = {
  phone: customerColumns.phone,
  name: customerColumns.name,
  service: [...appointmentColumns.service, "疗程", "療程", "疗程卡", "療程卡", "卡项", "課程"],
  total: ["总次数", "總次數", "次数", "次數", "购买次数", "購買次數", "sessions", "total sessions", "sessions bought"],
  used: ["已用", "已用次数", "已用次數", "已使用", "sessions used"],
  left: ["剩余", "剩余次数", "剩餘", "剩餘次數", "remaining", "sessions left"],
  price: ["价格", "價格", "金额", "金額", "实付", "實付", "amount", "paid"],
  currency: ["币种", "幣別", "货币"],
  bought: ["购买日期", "購買日期", "开卡日期", "開卡日期", "办卡日期", "bought on", "purchase date", "opened"],
  until: ["有效期", "有效期至", "到期日", "到期", "有效期限", "valid until", "expires", "expiry"],
  notes: customerColumns.notes,
} as const;

/** What stands in the column of the service when a package is for any of them. */
export const anyService: readonly string[] = ["", "any", "all", "任意", "不限", "全部", "通用"];

/** A count of sessions, "10" or "10次"; undefined when nothing stands there, null when it is none. */
export function readCount(cell: string): number | undefined | null {
  const text = cell.normalize("NFKC").trim();
  if (text === "") return undefined;
  const digits = /^(\d{1,4})\s*(?:次|回|x)?$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

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
