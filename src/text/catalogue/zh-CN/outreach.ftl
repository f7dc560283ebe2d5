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
