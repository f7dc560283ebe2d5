import type { ServiceFile } from "../../../actions/board/read-settings.ts";
import { minorUnits, typedPrice } from "../../../domain/booking/price.ts";
import { treatmentOf } from "../../../domain/salon/treatments.ts";
import type { Typed } from "../form.ts";
import { serviceNameOf } from "./choices.ts";

/** A service as it was typed. */
export interface ServiceTyped {
  treatment: string;
  zhCn: string;
  zhTw: string;
  en: string;
  price: string;
  minutes: string;
  bufferBefore: string;
  buffer: string;
  /** Empty: none. */
  deposit: string;
  interval: string;
  roomKind: string;
  /** Empty: the treatment itself; else what it prepares. */
  prepares: string;
  active: boolean;
  /** Rooms and devices of the branch that can give it. */
  devices: string[];
}

export const newService: ServiceTyped = {
  treatment: "FACIAL_BASIC",
  zhCn: "",
  zhTw: "",
  en: "",
  price: "",
  minutes: "",
  bufferBefore: "",
  buffer: "10",
  deposit: "",
  interval: "",
  roomKind: "",
  prepares: "",
  active: true,
  devices: [],
};

export function typedOf(service: ServiceFile, devices: string[] = []): ServiceTyped {
  return {
    devices,
    treatment: service.treatment,
    zhCn: service.name["zh-CN"],
    zhTw: service.name["zh-TW"],
    en: service.name.en,
    price: typedPrice(service.priceMinor, service.currency),
    minutes: String(service.durationMinutes),
    bufferBefore: String(service.bufferBeforeMinutes),
    buffer: String(service.bufferMinutes),
    deposit: service.depositMinor === 0 ? "" : typedPrice(service.depositMinor, service.currency),
    interval: String(service.intervalDays),
    roomKind: service.roomKind ?? "",
    prepares: service.prepares ?? "",
    active: service.active,
  };
}

export function readService(form: Typed): ServiceTyped {
  return {
    treatment: form.text("treatment"),
    zhCn: form.text("zhCn"),
    zhTw: form.text("zhTw"),
    en: form.text("en"),
    price: form.text("price"),
    minutes: form.text("minutes"),
    bufferBefore: form.text("bufferBefore"),
    buffer: form.text("buffer"),
    deposit: form.text("deposit"),
    interval: form.text("interval"),
    roomKind: form.text("roomKind"),
    prepares: form.text("prepares"),
    active: form.text("active") === "yes",
    devices: form.all("devices"),
  };
}

/** A typed number; what is none becomes NaN, which the action calls wrong. */
export function typedNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** A new service for the action. Names left empty are those of the treatment, times left empty its usual ones. */
export function newServiceInput(typed: ServiceTyped, currency: string, codes: ReadonlySet<string>) {
  const { treatment, prepares } = typed;
  return {
    code: freeCode(treatment, codes),
    treatment,
    name: {
      "zh-CN": typed.zhCn || serviceNameOf(treatment, prepares, "zh-CN"),
      "zh-TW": typed.zhTw || typed.zhCn || serviceNameOf(treatment, prepares, "zh-TW"),
      en: typed.en || serviceNameOf(treatment, prepares, "en"),
    },
    priceMinor: minorUnits(typed.price, currency) ?? Number.NaN,
    ...(typed.minutes ? { durationMinutes: typedNumber(typed.minutes) } : {}),
    ...(typed.interval ? { intervalDays: typedNumber(typed.interval) } : {}),
    bufferMinutes: typedNumber(typed.buffer || "0"),
    bufferBeforeMinutes: typedNumber(typed.bufferBefore || "0"),
    depositMinor: minorUnits(typed.deposit || "0", currency) ?? Number.NaN,
    roomKind: typed.roomKind || null,
    prepares: typed.prepares || null,
  };
}

/** What changes of a service. */
export function serviceChangeInput(typed: ServiceTyped, currency: string) {
  return {
    name: { "zh-CN": typed.zhCn, "zh-TW": typed.zhTw, en: typed.en },
    priceMinor: minorUnits(typed.price, currency) ?? Number.NaN,
    durationMinutes: typedNumber(typed.minutes),
    intervalDays: typedNumber(typed.interval),
    bufferMinutes: typedNumber(typed.buffer),
    bufferBeforeMinutes: typedNumber(typed.bufferBefore || "0"),
    depositMinor: minorUnits(typed.deposit || "0", currency) ?? Number.NaN,
    roomKind: typed.roomKind || null,
    active: typed.active,
  };
}

/** The treatment's code, or with a number behind it when several services are of one treatment. */
function freeCode(treatment: string, codes: ReadonlySet<string>): string {
  if (!treatmentOf(treatment) || !codes.has(treatment)) return treatment;
  let number = 2;
  while (codes.has(`${treatment}_${number}`)) number++;
  return `${treatment}_${number}`;
}
