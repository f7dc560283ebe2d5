# 給員工看的個案卡片；第一行不出現顧客的名字和症狀，鎖屏上也能放心顯示。
cases-urgency-urgent = ▲ 緊急
cases-urgency-today = ◆ 今天處理
cases-urgency-watch = ○ 留意
cases-headline-new = { $urgency } · 個案 { $number }
cases-headline-update = { $urgency } · 個案 { $number } · 又來訊息了
cases-headline-reminder = { $urgency } · 個案 { $number } · 還沒有人接
cases-kind-reaction = 術後反應
cases-kind-complaint = 客訴
cases-kind-intake = 問卷提示
cases-kind-question = 諮詢
cases-kind-human_request = 想找人聊
cases-kind-unreachable = 聯絡不上
cases-kind-system = 系統
cases-who = { $name } · { $kind }
cases-who-before = { $name } · { $kind } · 將做{ $treatment }
cases-who-after =
    { $name } · { $kind } · { $treatment }{ $day ->
        [0] ，當天
       *[other] 後第 { $day } 天
    }
cases-allergies = 過敏：{ $allergies }
cases-allergies-none = 過敏：沒有登記
cases-allergies-labels = 成分表上寫作：{ $labels }
cases-words = 「{ $words }」
cases-reason = · { $sentence }
cases-reason-words = · 提到「{ $words }」
cases-reason-human-request = · 她想和店裡的人說話
cases-reason-not-understood = · 沒看懂她的意思，請人看一眼
cases-reason-not-processed = · 這條訊息沒能自動處理，請人看一眼
cases-reason-symptom-not-understood = · 說到一處不舒服，規則拿不準，請人判斷
cases-reason-photo-only = · 只發了照片，請人看一眼
cases-reason-photo-to-look-at = · 想請人看照片
cases-reason-voice-only = · 發了語音，請人聽一下
cases-reason-care-question = · 問護理的事，資料庫裡沒有答案
cases-reason-checkin-sign = · 回訪時說有不舒服
cases-reason-checkin-worse = · 回訪時說比之前更難受
cases-reason-checkin-unhappy = · 回訪時說不滿意
cases-reason-found-by-staff = · 同事發現了這則訊息，請看一下
cases-reason-late-move-wish = · 想改時間，但已經過了可以自己改的時候
cases-reason-late-cancel-wish = · 想取消，但已經過了可以自己取消的時候
cases-reason-too-late-to-fit = · 她會晚到太多，原來的時間做不完，請和她說一聲
cases-reason-model-raised = · 模型複讀後調高了（僅供參考，請人判斷）：「{ $words }」
cases-reason-health-note = · 主動說到身體或用藥的情況，請在她來之前看一看
cases-with = 由 { $name } 處理中
cases-button-claim = 我來接
cases-button-call = 電話
cases-button-open = 打開看板
cases-button-release = 交回
cases-button-close = 結案
cases-claimed = 個案 { $number }：{ $name } 接了。
cases-how-to-answer = 直接回覆本條或卡片，就會以店裡的名義發給她；機器人先不說話。
cases-released = 個案 { $number }：{ $name } 交回了，誰來接？
cases-closed = 個案 { $number } 已結：{ $outcome }（{ $name }）。
cases-outcome-settled_by_advice = 溝通後放心了
cases-outcome-seen_in_salon = 來店看過了
cases-outcome-referred_to_doctor = 請她去看醫生了
cases-outcome-emergency = 送急診了
cases-outcome-false_alarm = 誤報
cases-outcome-complaint_resolved = 客訴已解決
cases-outcome-no_answer = 聯絡不上她
cases-outcome-other = 其他
cases-false-alarm-idiom = 只是一種說法
cases-false-alarm-denied = 她說沒有症狀
cases-false-alarm-expected_course = 這幾天預期會有的
cases-false-alarm-other_person = 說的是別人
cases-false-alarm-booking_talk = 只是預約的事
cases-false-alarm-other = 其他
cases-unanswered = 個案 { $number }：她等了 { $minutes } 分鐘，還沒有收到回覆（{ $name } 處理中）。
cases-unreachable = 個案 { $number }：訊息發不到她那裡了，請打電話。

# 給顧客看的
cases-being-read = 我們的同事正在看你的訊息，馬上在這裡回覆你。
cases-assistant-again = 同事這邊先告一段落，接下來由助手繼續陪你。有任何變化，隨時寫給我們。

# 看板上的待辦
cases-task-unclaimed = 個案一直沒有人接，請安排人處理
cases-task-unreachable = 訊息發不到她那裡，請打電話
cases-task-group-lost = 員工群發不進去了，請重新連接
cases-media = ↑ 個案 { $number }。直接回覆本則，就會以店裡的名義傳給她。
cases-whose = { $name }；具體內容在看板上。
cases-read-at = 打開看：{ $address }
cases-button-words = 她的原話，發給我
cases-wrote-again = 個案 { $number } · { $name } 又寫了一則。
cases-photo = 個案 { $number }：{ $name } 傳來一張照片，在看板上看（會記錄誰看過）：
