privacy-what = 我們存著你的聯絡方式、來訪紀錄、回答和聊天紀錄。你可以看、可以拿走，也可以讓我們刪掉。
privacy-what-for = 只有照顾你的人能看到健康回答，誰看過都有紀錄，你隨時可以問。
privacy-button-send = 全部發給我
privacy-button-erase = 刪除我的資料
privacy-button-really = 確定刪除
privacy-button-keep = 先留著
privacy-button-take-back = 撤回刪除
privacy-here-readable = 都在這裡了，可以直接看，最後還寫著誰看過。
privacy-here-json = 這一份內容一樣，給電腦用的（JSON）。
privacy-erase-warning = 你的名字、電話、健康回答、照片和聊天紀錄都會刪掉。{ $coming ->
    [0] 刪了就找不回來了。
   *[other] 還沒來的 { $coming } 個預約也會取消。刪了就找不回來了。
  }
privacy-erase-stays = 以前來過的次數和價格會留著，不帶名字，因為帳要對得上。
privacy-erase-held = 因為法律原因，{ $cases } 號事件和相關紀錄要先留著，原因一結束就刪。
privacy-erase-begun = { $minutes } 分鐘後全部刪除，這之前還可以撤回。謝謝你來過。
privacy-taken-back = 好的，不刪了，一切照舊。
privacy-nothing-to-take-back = 沒有需要撤回的。
privacy-kept = 好的，都照舊留著。
privacy-file-head = { $salon }存著的關於你的資料，{ $when }
privacy-file-person = == 你 ==
privacy-file-name = { $name } · { $phone } · 過敏：{ $allergies }
privacy-file-notes = 店裡的備註：{ $notes }
privacy-file-consents = == 你同意過的 ==
privacy-file-agreed = - { $about }：{ $given } 同意
privacy-file-withdrawn = - { $about }：{ $given } 同意，{ $ended } 撤回
privacy-file-visits = == 來訪 ==
privacy-file-visit = - { $when }：{ $service }（{ $state }）
privacy-file-answers = == 你的回答 ==
privacy-file-form = { $when }，{ $service }前的問卷：
privacy-file-told = { $when }，聊天裡說的：
privacy-file-answer = - { $question } → { $answer }
privacy-file-checkin = - { $when }，{ $question } → { $answer }
privacy-file-facts = == 記下的喜好和情況 ==
privacy-file-cases = == 有人跟進過的事 ==
privacy-file-case = - { $number } 號，{ $when }：{ $words }
privacy-file-held = 因為法律原因要留著，刪除資料時也會先留下。
privacy-file-looks = == 誰看過你的健康回答 ==
privacy-file-looked = - { $when }：{ $name }（{ $role }）
privacy-file-exported = - { $when }：{ $name }（{ $role }）匯出了你的資料
privacy-file-messages = == 聊天紀錄 ==
privacy-file-message = { $when } { $who }：{ $text }
privacy-file-others = == JSON 檔案裡還有 ==
privacy-file-fact = - { $kind }：{ $said }
privacy-file-both = { $one }，{ $other }
privacy-file-other = - { $kind }：{ $count }
privacy-answer-yes = 是
privacy-answer-no = 否
privacy-answer-unsure = 不確定
privacy-answer-skipped = 沒有回答
privacy-part-trend = 恢復得怎麼樣
privacy-part-signs = 問到的情況
privacy-part-look = 滿意嗎
privacy-other-sending = 訊息的傳送情況
privacy-other-received = 聊天軟體轉來的內容
privacy-other-judged = 訊息有多緊急的判斷
privacy-other-cards = 給店裡的提醒
privacy-other-tasks = 要為你做的事
privacy-other-times = 為你保留的時間
privacy-other-waiting = 候補
privacy-other-payments = 付款
privacy-other-packages = 療程卡扣次
privacy-other-skin = 記下的測試和護理
privacy-other-visits = 到店時看到的情況
privacy-other-products = 用過的產品和批號
privacy-other-photos = 照片
privacy-other-planned = 排定或自動送出的訊息
privacy-other-tips = 傳給你的小提醒和優惠
privacy-other-chats = 聊天
privacy-other-deeds = 誰做了什麼
privacy-file-nothing = - 沒有
privacy-purpose-health_data = 健康問題
privacy-purpose-marketing = 護膚提醒
privacy-purpose-model = 語言模型複讀
privacy-purpose-photos = 照片
privacy-purpose-treatment = 項目和風險
privacy-purpose-other = 其他
privacy-visit-booked = 已約
privacy-visit-confirmed = 已確認
privacy-visit-arrived = 已到
privacy-visit-completed = 已完成
privacy-visit-cancelled = 已取消
privacy-visit-no_show = 沒有來
privacy-role-owner = 店主
privacy-role-manager = 店長
privacy-role-beautician = 美容師
privacy-role-reception = 櫃檯
privacy-role-other = 員工
privacy-author-customer = 你
privacy-author-staff = 店裡
privacy-author-bot = 助手
privacy-purpose-guardian = 監護人同意
privacy-purpose-offers = 優惠活動
privacy-purpose-messages_reminders = 預約提醒
privacy-purpose-messages_care = 照顧提醒和回訪
privacy-purpose-messages_next_visit = 下次預約的建議
privacy-file-refused = { $given } 起不收{ $about }
