import { describe, expect, it } from "vitest";
import { hearComfort } from "../../../src/domain/file/told-comfort.ts";

const heard = (text: string) => hearComfort(text).told.map(({ kind, value }) => `${kind}:${value}`);

describe("a wish for her visits", () => {
  it.each([
    ["I prefer it quiet", "talk:quiet"],
    ["no small talk please", "talk:quiet"],
    ["I don't feel like talking", "talk:quiet"],
    ["不要香薰", "scent:none"],
    ["别点香薰，闻了头晕", "scent:none"],
    ["力道轻一点", "pressure:light"],
    ["按的时候轻一些", "pressure:light"],
    ["下次可以轻一点吗", "pressure:light"],
    ["下手輕一點", "pressure:light"],
    ["手法可以重一点", "pressure:firm"],
    ["a firmer massage please", "pressure:firm"],
    ["我比较怕冷", "temperature:warm"],
    ["空调温度高一点", "temperature:warm"],
    ["the room was too cold last time", "temperature:warm"],
    ["灯光暗一点", "light:dim"],
    ["can you dim the lights?", "light:dim"],
    ["不想聊天", "talk:quiet"],
    ["想安静一点", "talk:quiet"],
    ["我喜歡邊做邊聊天", "talk:chatty"],
    ["别放音乐", "music:none"],
    ["could I listen to my own playlist", "music:own"],
    ["no incense, I get headaches", "scent:none"],
    ["不要推销", "comfort_other:"],
    ["please don't try to sell me anything", "comfort_other:"],
    ["可以开个加湿器吗", "humidity:humid"],
  ])("%s is heard as %s", (text, expected) => {
    expect(heard(text)).toContain(expected);
  });

  it.each([
    ["几点去店里比较安静？"],
    ["which day is quiet?"],
    ["你们有香薰吗"],
    ["做完可以用香水吗"],
    ["is there fragrance in the cream?"],
    ["我妈怕冷"],
    ["my mother prefers it quiet"],
    ["脸上有点红"],
    ["轻微的刺痛"],
    ["痘痘轻一点了"],
    ["明天下午三点"],
    ["a quiet afternoon slot on Tuesday?"],
    ["红得更重一点了"],
    ["补水护理轻一点的套餐多少钱"],
    ["我发冷"],
    ["I feel cold and shivery"],
    ["嗓子说话费劲"],
    ["不用了谢谢"],
  ])("%s is no wish", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it("leaves what else was said", () => {
    expect(hearComfort("下周三下午做补水，别放香薰")).toMatchObject({ rest: "下周三下午做补水" });
    expect(hearComfort("a facial on Friday at 3, and please no small talk").rest).toBe("a facial on Friday at 3");
    expect(hearComfort("力道轻一点，谢谢").rest).toBe("");
    expect(hearComfort("明天见").rest).toBe("明天见");
  });

  it("keeps her own words, and the later of two that contradict each other", () => {
    expect(hearComfort("力道轻一点，算了力道重一点").told).toEqual([
      { kind: "pressure", value: "firm", words: "算了力道重一点" },
    ]);
  });
});
