export type DataWish = "see" | "erase";

const sees = [
  /^(请|請)?(给我|給我|发我|發我|我要|我想|想)?(看|查|查看|要|导出|匯出|下载|下載|拿)?(一下)?我的(个人|個人)?(资料|資料|数据|數據|信息|資訊|档案|檔案)(给我|給我|发我|發我)?$/u,
  /^(导出|匯出|下载|下載)(我的)?(个人|個人)?(资料|資料|数据|數據|信息)$/u,
  /^(你们|你們)(都)?(存|保存|记|記|知道)(了)?我(的)?(什么|什麼|哪些)(资料|資料|数据|數據|信息)?$/u,
  /^(please )?(show|send|give|export|download|get)?( me)?( a copy of)?( all)? ?my (personal )?(data|information|file)$/u,
  /^what (data|information) (do you|have you) (have|keep|store|got|hold)( about| on| of) me$/u,
  /^who (saw|has seen|looked at|opened) my (data|file|information|health answers)$/u,
  /^谁(看|查)(过|了)我的(资料|档案|健康信息)$/u,
  /^誰(看|查)(過|了)我的(資料|檔案|健康資訊)$/u,
];

const erases = [
  /^(请|請)?(帮我|幫我|把)?(删除|刪除|删掉|刪掉|清除|注销|註銷)(掉)?(我的|我)?(所有|全部)?(的)?(个人|個人)?(资料|資料|数据|數據|信息|資訊|账号|帳號|记录|紀錄)$/u,
  /^(请|請)?(帮我|幫我)?把我的?(所有|全部)?(的)?(个人|個人)?(资料|資料|数据|數據|信息|資訊|记录|紀錄)(都)?(删|刪|清)(除|掉|了|空)+$/u,
  /^(请|請)?忘(了|记|記|掉)我$/u,
  /^(please )?(delete|erase|remove|wipe) (all )?(of )?(my (personal )?(data|information|file|account|records?)|me|everything (about|on) me)( please)?$/u,
  /^(please )?forget me( please)?$/u,
];

/** Whether the whole message asks for what is kept about her, or for its end: "我的资料", "my data", "forget me". With more in it, it is none. */
export function dataWish(text: string): DataWish | null {
  if (text.length > 60) return null;
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "")
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, "")
    .replace(/\s+/gu, " ");
  if (erases.some((pattern) => pattern.test(bare))) return "erase";
  return sees.some((pattern) => pattern.test(bare)) ? "see" : null;
}
