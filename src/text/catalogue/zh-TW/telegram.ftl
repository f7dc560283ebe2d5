telegram-command-book = 預約
telegram-command-my = 我的預約
telegram-command-care = 今天的照顧提醒
telegram-command-language = 換語言
telegram-command-stop = 不再收到推播
telegram-command-help = 我能幫什麼
telegram-command-messages = 我收哪些訊息
