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
# 她收哪幾類訊息
messages-what-reminders = 預約提醒
messages-what-care = 照顧提醒和回訪
messages-what-next_visit = 下次預約的建議
messages-what-tips = 護膚小貼士、生日祝福
messages-what-offers = 優惠活動
messages-list = 我會發給你的，和不發的：
messages-always = 你問的、預約變動和安全提示，都會發。
messages-line =
    { $comes ->
        [yes] ✓ { $what }
       *[no] – { $what }：不發
    }
messages-changed = 好，從現在起：
messages-no-reminders = 預約還在，時間要請你自己記一下。
messages-no-care = 做完項目有什麼不放心的，隨時發給我。
messages-button-on = 要：{ $what }
messages-button-off = 不要：{ $what }
messages-button-all = 看全部類別
