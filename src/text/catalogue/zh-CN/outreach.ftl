outreach-how-to-stop = 回复“退订”即可不再收到。
# 为什么这位顾客这次不发，给店主看
outreach-skipped-other_language = 用的是别的语言
outreach-skipped-no_consent = 没有同意接收
outreach-skipped-opted_out = 已退订
outreach-skipped-no_chat = 没有可以发消息的聊天
outreach-skipped-unreachable = 消息发不到她那里
outreach-skipped-open_case = 有未结的个案
outreach-skipped-in_recovery = 刚做完项目，还在恢复
outreach-skipped-allergic = 对其中提到的成分过敏
# 她收哪几类消息
messages-what-reminders = 预约提醒
messages-what-care = 护理提醒和回访
messages-what-next_visit = 下次预约的建议
messages-what-tips = 护肤小贴士、生日祝福
messages-what-offers = 优惠活动
messages-list = 我会发给你的，和不发的：
messages-always = 你问的、预约变动和安全提示，都会发。
messages-line =
    { $comes ->
        [yes] ✓ { $what }
       *[no] – { $what }：不发
    }
messages-changed = 好，从现在起：
messages-no-reminders = 预约还在，时间要请你自己记一下。
messages-no-care = 做完项目有什么不放心的，随时发给我。
messages-button-on = 要：{ $what }
messages-button-off = 不要：{ $what }
messages-button-all = 看全部类别
