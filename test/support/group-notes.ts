import { type TestHouse, testTexts } from "./chat-driver.ts";

/** A linked staff group in the database, and what it was sent, in Chinese, without a messenger. */
export async function linkedGroup({ store, salon, afterglow }: TestHouse) {
  const id = afterglow.house.newId();
  const key = `telegram:-100${id}`;
  const data = { id, key, kind: "staff_group", channel: "telegram", externalId: `-100${id}`, locale: "zh-CN" };
  await store.db.chat.create({ data: { ...data, branchId: salon.branchId, createdAt: afterglow.house.now() } });
  await store.db.branch.update({ where: { id: salon.branchId }, data: { staffChatKey: key } });
  return {
    async notes(): Promise<string[]> {
      const rows = await store.db.outboxMessage.findMany({ where: { chatId: id }, orderBy: { seq: "asc" } });
      return rows.map(({ content }) => {
        const { lines } = JSON.parse(content) as { lines: Parameters<typeof testTexts.line>[1][] };
        return lines.map((line) => testTexts.line("zh-CN", line)).join("\n");
      });
    },
  };
}
