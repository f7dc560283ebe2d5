import { expect, test } from "vitest";
import { triage } from "../../../src/domain/triage/triage.ts";

const afterFiller = { treatment: "FILLER", day: 1 };

test.each([
  "chin, jaw and a bit of neck",
  "Half arms only please",
  "just the left armpit and both shins",
  "not the nose, only the cheeks",
  "额头，不是眼角",
  "就小腿和膝盖",
  "先右边腋下，再左边",
  "淨係上唇同下巴",
  "唇毛和下巴，脖子先不要",
])("'%s' says where to treat her, and is no emergency of yesterday's injection", (text) => {
  expect(triage({ text, ...afterFiller })).toMatchObject({ severity: "routine", intent: "booking" });
});

test.each([
  "right eye not right",
  "the left cheek and the lip are not right",
  "左眼不对",
  "嘴和舌头都不对劲",
  "my chin and my lip are white",
  "额头和眼角都发白",
  "left cheek",
])("'%s' is read by a person after an injection", (text) => {
  expect(["today", "urgent"]).toContain(triage({ text, ...afterFiller }).severity);
});
