import { expect, test } from "vitest";
import { openTestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";

async function addBranch(house: Awaited<ReturnType<typeof openTestHouse>>): Promise<string> {
  const id = house.afterglow.house.newId();
  const { businessId } = house.salon;
  const place = { zone: "Asia/Hong_Kong", place: "HK", createdAt: house.afterglow.house.now() };
  await house.store.db.branch.create({ data: { id, businessId, name: "Afterglow Central", ...place } });
  return id;
}

test.each(engines)(
  "with two branches the greeting asks which one, and what follows is said by that one (%s)",
  async (engine) => {
    const house = await openTestHouse(engine);
    await addBranch(house);
    const chat = await house.openChat({ locale: "en" });
    const [greeting] = await chat.command("start");
    expect(greeting?.buttons.flat().map((button) => button.label)).toEqual(["Afterglow 静安店", "Afterglow Central"]);
    expect((await chat.tap("Afterglow Central"))[0]?.text).toContain("Afterglow Central");
    const [urgent] = await chat.say("I cannot breathe");
    expect(urgent?.text).toContain("999");
    await house.close();
  },
);

test("a deep link chooses a branch, and an unknown one asks", async () => {
  const house = await openTestHouse("sqlite");
  const branchId = await addBranch(house);
  const chat = await house.openChat({ locale: "en" });
  expect((await chat.command("start", "branch_nowhere"))[0]?.text).toContain("Which branch");
  expect((await chat.command("start", `branch_${branchId}`))[0]?.text).toContain("Afterglow Central");
  await house.close();
});

test("a single salon does not ask for a branch", async () => {
  const house = await openTestHouse("sqlite");
  const chat = await house.openChat({ locale: "en" });
  expect((await chat.command("start"))[0]?.buttons.flat().map((button) => button.label)).toContain("Book");
  await house.close();
});
