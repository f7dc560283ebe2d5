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
board-complete = 完成
board-complete-words = 儲存後，護理提醒和回訪會按實際做的項目發給她。
board-complete-treatment = 實際做的項目
board-complete-products = 用了哪些產品
board-complete-products-hint = 例如：20% 果酸，面膜品牌
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
board-case-reasons = 系統這樣理解：
board-case-claim = 我來處理
board-case-release = 交還
board-case-take-over = 由我接手
board-case-close = 結束
board-case-read-only = 個案由美容師和店長回覆。
board-case-closed-by = { $name } 結束，{ $since }前
board-case-taken = { $name } 先接了，{ $since }前。你寫的內容還在。
board-case-refused-not_allowed = 你的身分不能處理這個個案。
board-case-refused-closed = 這個個案已經結束了。
board-case-refused-not_claimed = 現在沒有人在處理這個個案。
board-case-refused-unknown_outcome = 請選一個結果，再結束個案。
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
board-glance-before = 還沒做
board-glance-day = { $day ->
        [0] 今天做的
       *[other] { $day } 天前
    }
board-glance-open = 開啟顧客資料
board-allergies = 過敏
board-allergies-none = 沒有登記
