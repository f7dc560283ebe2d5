telegram-command-book = 预约
telegram-command-my = 我的预约
telegram-command-care = 今天的护理提醒
telegram-command-language = 换语言
telegram-command-stop = 不再收到推送
telegram-command-help = 我能帮什么
telegram-command-messages = 我收哪些消息
