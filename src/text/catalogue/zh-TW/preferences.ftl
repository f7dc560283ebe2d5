# How she likes it: kept in her words, shown and taken back in the chat
preferences-noted = 記下了，每次來都照這樣：“{ $words }”。照顧你的人會先看到。
preferences-button-back = 取消這條
preferences-button-put = 恢復這條
preferences-button-see = 看我的偏好
preferences-button-remove = 刪掉：{ $what }
preferences-back = 好，這條已經從你的檔案裡拿掉了。
preferences-put = 好，這條又放回你的檔案了。
preferences-gone = 這條已經不在了。
preferences-none = 還沒有記下什麼。喜歡怎樣直接寫給我就好，比如“安靜一點”“別放香薰”。
preferences-list = 我們記著你喜歡這樣：
preferences-line = { $what }：{ $chosen }
preferences-line-said = { $what }：{ $chosen }（“{ $words }”）
preferences-line-words = { $what }：{ $words }
preferences-whom = { $salon }的同事會安排，有變動會在這裡跟你說。
