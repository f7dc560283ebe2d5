outreach-how-to-stop = 回覆「退訂」即可不再收到。
# 為什麼這位顧客這次不發，給店主看
outreach-skipped-other_language = 用的是別的語言
outreach-skipped-no_consent = 沒有同意接收
outreach-skipped-opted_out = 已退訂
outreach-skipped-no_chat = 沒有可以發訊息的聊天
outreach-skipped-unreachable = 訊息發不到她那裡
outreach-skipped-open_case = 有未結的個案
outreach-skipped-in_recovery = 剛做完療程，還在恢復
outreach-skipped-allergic = 對其中提到的成分過敏
