const WITHDRAWAL = /^(我要|我想)?撤回(同意|授权|授權)?$|^(i )?(withdraw|revoke)( my)?( consent)?$/i;

/** The one word that takes back the agreement to health questions: "撤回", "withdraw". */
export function isWithdrawal(text: string): boolean {
  return WITHDRAWAL.test(text.trim().replace(/[。.!！]+$/u, ""));
}
