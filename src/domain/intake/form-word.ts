import { simplify } from "../message/simplify.ts";

const WORD =
  /^(我要|我想|帮我)?(打开|重新打开|填|填写|接着填|看看?)?(一下)?(我的)?(问诊表|问卷|健康问卷)(吧|呢|在哪里?|链接)?$|^(open |fill in )?(the |my )?(health )?(form|questionnaire)( (link|please))?$/;

/** Whether the whole message asks for the questions before a visit: "问卷", "open my form". */
export function asksForForm(text: string): boolean {
  return WORD.test(
    simplify(text)
      .trim()
      .replace(/[。.!！?？]+$/u, ""),
  );
}
