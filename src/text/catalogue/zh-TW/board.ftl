# 員工看板：框架、登入、今天、個案
board-nav = 導覽
board-nav-today = 今天
board-nav-cases = 個案
board-nav-customers = 顧客
board-nav-outreach = 群發
board-nav-settings = 設定
board-nav-more = 更多
board-skip = 跳到內容
board-branch = 門市
board-language = 語言
board-leave = 登出
board-demo = 這是示範門市，裡面的人都是虛構的。
board-demo-set-up = 設定我的門市
board-open-cases = { $count } 個個案還沒有人接
board-show = 查看
board-back-today = 回到今天
board-not-found-title = 這裡沒有內容
board-not-found = 你要找的內容不存在，或者不屬於你的門市。
board-not-allowed-title = 這一頁需要別的權限
board-not-allowed = 你的身分不能使用這一頁。需要的話，請店長幫你開啟。

board-sorry-title = 出了點問題
board-sorry = 是我們這邊的問題，已經記下來了。之前儲存的內容都還在，請返回再試一次。
board-sealed = 這裡有內容打不開：金鑰換過，或者內容被改動過。為了安全，一點也不顯示。請告訴管理系統的人執行 afterglow doctor 查看原因。

board-sign-in-title = 請先登入看板
board-sign-in-how = 看板只給店裡的人看。你需要一個登入連結：
board-sign-in-refused = 這個連結已經用過或過期了。再要一個新的就行：
board-sign-in-telegram = 在 Telegram 裡給機器人發 /board，它會回你一個連結。
board-sign-in-here = 在伺服器上
board-sign-in-command = 執行下面這行，會印出連結：
board-sign-in-once = 每個連結只能用一次。登入後 30 天內不用再登入。
board-enter-title = 歡迎回來
board-enter-words = 點一下就登入。請不要把這個連結轉給別人。
board-enter-button = 進入看板

board-since-now = 不到 1 分鐘
board-since-minutes = { $minutes } 分鐘
board-since-hours = { $hours } 小時{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } 分
    }
board-since-days = { $days } 天

board-today-title = 今天
board-day = 日期
board-day-before = 前一天
board-day-after = 後一天
board-today-cases = 需要你看的
board-tasks-title = 要打的電話和待辦
board-arrivals-title = 到店
board-arrivals-none = 這一天還沒有預約
board-arrivals-none-words = 顧客在聊天裡約好後，會出現在這裡，並附上到店前要知道的事，過敏排在最前。
board-cases-none = 沒有等著的個案
board-cases-none-words = 顧客說不舒服、想找人或者客訴時，會立刻出現在這裡，不用重新整理。
board-first-visit = 第一次來
board-status-booked = 已約
board-status-confirmed = 已確認
board-status-arrived = 已到店
board-status-completed = 已完成
board-status-no_show = 沒來
board-status-cancelled = 已取消
board-arrive = 到店了
board-no-show = 沒來
board-no-show-sure = 確認沒來，釋放時間
board-complete = 完成
board-complete-words = 儲存後，護理提醒和回訪會按實際做的項目發給她。
board-complete-treatment = 實際做的項目
board-complete-notes = 備註（只有店裡看得到）
board-complete-save = 完成，開始護理提醒
board-mark-wrong_status = 沒有改動：這個預約的狀態剛剛變了，請看下面的最新狀態。
board-mark-too_early = 還沒到預約的時間，不能記為「沒來」。
board-mark-unknown_treatment = 請從列表裡選實際做的項目。填的內容都還在。
board-task-done = 辦好了
board-task-case = 看個案
board-no-phone = 沒有留電話
board-phone = 電話

board-urgency-urgent = 緊急
board-urgency-today = 今天處理
board-urgency-watch = 留意
board-cases-title = 個案
board-cases-which = 看哪些個案
board-cases-in-hand = 進行中
board-cases-closed = 已結束
board-cases-closed-none = 還沒有結束的個案
board-cases-closed-none-words = 個案處理完會留在這裡，方便回看當時說了什麼、怎麼處理的。
board-case-choose = 從左邊選一個個案
board-case-choose-words = 對話和顧客資料會並排開啟，看完就能直接回覆。
board-case-waits = 還沒有人接
board-case-mine = 我在處理
board-case-with = { $name } 在處理
board-case-with-since = { $name } 在處理，{ $since }前接的。
board-case-number = 個案 { $number } · { $kind }
board-case-opened = { $since }前
board-case-reasons = 系統這樣理解（{ $count } 條）
board-case-next-step = { $until }後再提醒同事
board-case-claim = 我來處理
board-case-release = 交還
board-case-take-over = 由我接手
board-case-close = 結束
board-case-read-only = 個案由美容師和店長回覆。
board-case-closed-by = { $name } 結束，{ $since }前
board-case-taken = { $name } 先接了，{ $since }前。
board-reply-unsent = 沒發出去的內容
board-case-refused-not_allowed = 你的身分不能處理這個個案。
board-case-refused-closed = 這個個案已經結束了。
board-case-refused-not_claimed = 現在沒有人在處理這個個案。
board-case-refused-unknown_outcome = 請選一個結果，再結束個案。
board-case-refused-false_alarm_why = 請選一下為什麼是誤報。
board-case-refused-too_long = 太長了，請縮短一些。你寫的內容還在。
board-case-refused-empty = 還沒有寫內容。
board-case-refused-unreachable = 訊息送不到她那裡了，請打電話。
board-reply-label = 回覆顧客
board-reply-placeholder = 寫給她…
board-reply-hint = 以店裡的名義發出
board-reply-send = 傳送
board-reply-anyway = 仍然傳送
board-reply-banned = 裡面有「{ $words }」。不舒服的時候，這樣的話可能耽誤她看醫生。改一改更好；確實需要，也可以仍然傳送。
board-reply-unreachable = 訊息送不到她那裡了，請打電話。
board-close-outcome = 結果
board-close-choose = 請選擇
board-close-note = 備註
board-close-note-hint = 只有店裡看得到
board-close-false-alarm = 為什麼是誤報？
board-close-false-alarm-hint = 能幫助改進規則的人。
board-missed = 這則該有人處理
board-missed-how-urgent = 這則該有人處理，有多急？會開一個個案。
board-talk = 對話
board-talk-none = 還沒有對話
board-on-the-way = { $count } 條訊息正在傳送
board-author-customer = 她
board-author-bot = 助手
board-author-staff = 店裡
board-media = { $kind ->
        [photo] （圖片）
        [voice] （語音）
        [sticker] （表情）
        [document] （檔案）
        [video] （影片）
       *[other] （其他內容）
    }
board-glance = 顧客一覽
board-glance-treatment = 項目
board-glance-coming = 約在 { $when }，還沒做
board-glance-day = { $day ->
        [0] 今天做的
       *[other] { $day } 天前
    }
board-glance-open = 開啟顧客資料
board-allergies = 過敏
board-allergies-none = 沒有登記
board-allergies-labels = 成分表上寫作：{ $labels }

# 顧客
board-customers-title = 顧客
board-customers-search = 按姓名或電話查詢
board-customers-none = 還沒有顧客
board-customers-none-words = 有人在聊天裡和你們說過話，就會出現在這裡。
board-customers-no-match = 沒有找到
board-customers-no-match-words = 沒有姓名或電話包含「{ $words }」的顧客。電話至少輸入三位數字。
board-customer-last-visit = 上次 { $date }
board-customer-no-visit = 還沒來過
board-customer-open-case = 有個案
board-customer-unreachable = 訊息送不到
board-customer-saved = 已儲存。
board-customer-upcoming = 接下來的預約
board-customer-upcoming-none = 沒有預約。
board-customer-edit = 修改資料
board-customer-name = 姓名
board-customer-notes = 備註
board-customer-wrong-name_empty = 請填寫姓名。
board-customer-wrong-name_too_long = 姓名最多 80 個字。
board-customer-wrong-not_a_number = 這不像一個電話號碼，請只寫數字，可以加國家區號，例如 +86 138 0000 0000。
board-customer-wrong-allergies_too_long = 過敏最多寫 500 個字。
board-customer-wrong-notes_too_long = 備註最多寫 2000 個字。
board-allergies-hint = 例如：青黴素、乳膠
board-save = 儲存
board-channel-webchat = 網頁聊天
board-locale-zh-CN = 簡體中文
board-locale-zh-TW = 繁體中文
board-locale-en = 英語
board-pinned = 護理前要知道的事
board-health-answers = 健康問卷
board-health-veiled = 健康資訊預設遮住。開啟會記入日誌。
board-health-open = 開啟
board-health-none = 她還沒有填過問卷。
board-health-nothing = 沒有需要留意的回答
board-health-told = 聊天裡說的
board-health-unasked = 還有 { $count } 題沒有回答，請當面問
board-last-reaction = 上次反應
board-last-reaction-none = 沒有
board-consents = 她同意的事
board-consents-none = 還沒有
board-consent-health_data = 使用健康資訊
board-consent-marketing = 接收小貼士
board-consent-model = 智慧助手
board-consent-photos = 照片
board-consent-treatment = 項目風險
board-consent-guardian = 監護人同意
board-timeline = 往來記錄
board-timeline-filter = 只看
board-timeline-all = 全部
board-timeline-visit = 到店
board-timeline-case = 個案
board-timeline-checkin = 回訪
board-timeline-talk = 聊天
board-timeline-tip = 群發
board-timeline-none = 還沒有記錄
board-timeline-none-words = 到店、個案、回訪、聊天和群發都會按時間出現在這裡。
board-happened-visit = 到店
board-happened-case = 個案
board-happened-checkin = 回訪
board-happened-talk = 聊天
board-happened-tip = 群發
board-visit-products = 用了：{ $products }
board-checkin-step = { $step ->
        [h3] 做完 3 小時
        [bedtime] 當晚睡前
        [h24] 24 小時
        [d3] 第 3 天
        [d7] 第 7 天
        [d14] 第 14 天
        [d30] 第 30 天
        [d75] 第 75 天
       *[other] 回訪
    }
board-checkin-status = { $status ->
        [answered] 已回覆
        [silent] 沒有回覆
       *[other] 等她回覆
    }
board-talk-earlier = 更早的 { $count } 條
