# 做完之後的問候。問題和按鈕上的字在 domain/checkins，因為分診也要讀它們。
checkin-any-time = 點一下就好；想多說幾句，隨時寫給我。
checkin-nudge = 昨天的問候不知道你看到沒有，點一下就好：
checkin-nudge-trend = 昨天的問候不知道你看到沒有。現在感覺怎麼樣？點一下我就安心了。
checkin-person-looks = 謝謝你告訴我。已經請{ $salon }的同事來看，會在這裡回覆你。
checkin-person-listens = 謝謝你說實話。我請{ $salon }的同事來和你聊聊，會在這裡回覆你。
checkin-heard = 記下了，謝謝你說出來。{ $salon }的同事會在這裡回覆你。
checkin-which = 是哪一項、在哪裡？寫一句給我，我一起轉給他們。
checkin-thanks = 謝謝，都記下了。有任何變化，隨時寫給我。
checkin-noted = 這個你已經回過了，我記著。有變化就寫給我。
checkin-gone = 這則問候已經過去了。現在想說什麼，直接寫給我。
checkin-care-line = 今天要做的：{ $action }。
checkin-good-h3 = 聽著放心。今晚好好休息，有一點不對就寫給我。
checkin-good-bedtime = 好，安心睡。夜裡有什麼不對，照樣寫給我。
checkin-good-h24 = 太好了，第一天最要緊，你照顧得很好。
checkin-good-d3 = 真好，正在往好的方向走。
checkin-good-d7 = 真替你高興。這一週謝謝你這麼上心。
checkin-good-d14 = 好消息，謝謝你告訴我。
checkin-good-d30 = 謝謝你一路告訴我，{ $salon }的大家會很開心。
checkin-good-d75 = 那就圓滿了，謝謝你。以後有什麼，隨時找我。
checkin-next-from = 下一次{ $service }，{ $date } 以後做比較合適，不著急。
checkin-next-now = 想再做{ $service }的時候，隨時可以約，不著急。
checkin-button-again = 再約一次
# 看板上的待辦
checkin-task-no-chat = 沒有能聯絡她的聊天，請打電話問問做完之後怎麼樣
checkin-task-early-silence = 打針後第一次問候沒有回音，請打電話
checkin-task-silent = 問候和提醒都沒有回音，請打電話
checkin-which-of-these = 我怕會錯意：是哪一項，點一下，或寫一句給我。
