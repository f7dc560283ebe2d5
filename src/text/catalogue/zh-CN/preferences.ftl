# How she likes it: kept in her words, shown and taken back in the chat
preferences-noted = 记下了，每次来都照这样：“{ $words }”。照顾你的人会先看到。
preferences-button-back = 取消这条
preferences-button-put = 恢复这条
preferences-button-see = 看我的偏好
preferences-button-remove = 删掉：{ $what }
preferences-back = 好，这条已经从你的档案里拿掉了。
preferences-put = 好，这条又放回你的档案了。
preferences-gone = 这条已经不在了。
preferences-none = 还没有记下什么。喜欢怎样直接写给我就好，比如“安静一点”“别放香薰”。
preferences-list = 我们记着你喜欢这样：
preferences-line = { $what }：{ $chosen }
preferences-line-said = { $what }：{ $chosen }（“{ $words }”）
preferences-line-words = { $what }：{ $words }
preferences-whom = { $salon }的同事会安排，有变动会在这里跟你说。
