import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/domain/triage/reading/normalise.ts";
import { read } from "../../../src/domain/triage/reading/read.ts";
import { treatmentContext } from "../../../src/domain/triage/treatment-context.ts";

function standings(text: string): string[] {
  const plain = normalise(text);
  return read(plain, treatmentContext(plain, "FILLER", 1)).findings.map(
    ({ symptom, standing }) => `${symptom} ${standing}`,
  );
}

describe("a denial", () => {
  test.each([
    ["不痒也没起疹子", "itch"],
    ["没有呼吸困难", "breathing_trouble"],
    ["一点都不疼", "pain"],
    ["没有出现任何红肿", "redness"],
    ["冇唞唔到氣", "breathing_trouble"],
    ["发烧没有", "fever"],
    ["no swelling at all", "swelling"],
    ["I don't have any blisters", "blister"],
    ["without fever", "fever"],
    ["pain: none", "pain"],
  ])("%s denies %s", (text, symptom) => {
    expect(standings(text)).toContain(`${symptom} denied`);
    expect(standings(text)).not.toContain(`${symptom} present`);
  });

  test.each([
    ["没有红肿、疼痛、发热", ["redness", "swelling", "pain"]],
    ["no redness, swelling or pain", ["redness", "swelling", "pain"]],
  ])("%s denies the whole list", (text, symptoms) => {
    for (const symptom of symptoms) expect(standings(text)).toContain(`${symptom} denied`);
  });

  test.each([
    ["没吃药脸肿", "swelling"],
    ["不知道是不是肿了", "swelling"],
    ["不是不疼", "pain"],
    ["对不起好痒", "itch"],
    ["特别痒", "itch"],
    ["不是痛是麻", "numb"],
    ["没发烧就是有点红", "redness"],
    ["not sure it's swollen", "swelling"],
    ["not only red but blistered", "redness"],
    ["it's not that it doesn't hurt", "pain"],
    ["no idea why my lip is swollen", "swelling"],
    ["no itching at all, I just keep choking on water", "choking"],
    ["I'm not breathing well", "breathing_trouble"],
  ])("%s leaves %s standing", (text, symptom) => {
    expect(standings(text)).toContain(`${symptom} present`);
  });
});

describe("doubt, past and recovery", () => {
  test.each([
    ["要是起水泡我该找谁", "blister hypothetical"],
    ["What happens if my lips swell?", "swelling hypothetical"],
    ["会不会失明啊", "vision_change hypothetical"],
    ["上次做完起过泡,这次没有", "blister past"],
    ["昨晚有点肿，睡一觉就平了", "swelling resolved"],
    ["swelling has gone down", "swelling resolved"],
    ["昨天有点喘,现在好多了", "breathing_trouble resolved"],
  ])("%s reads as %s", (text, expected) => {
    expect(standings(text)).toContain(expected);
  });

  test.each([
    ["is it normal if my lips are swollen", "swelling present"],
    ["会不会失明啊右眼看不清", "vision_change present"],
    ["去年打针以后眼睛就一直看不清", "vision_change present"],
    ["肿还没消", "swelling present"],
    ["swelling went away but came back", "swelling present"],
  ])("%s is still there: %s", (text, expected) => {
    expect(standings(text)).toContain(expected);
  });
});
