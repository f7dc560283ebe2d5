# The prep card
board-prep-open = 準備卡
board-prep-title = 準備卡
board-prep-first = 先看這裡
board-prep-nothing = 沒有特別需要注意的。
board-prep-news = 來之前的新情況
board-prep-news-none = 她還沒有說新情況，見面時問一聲。
board-prep-comfort-none = 還沒有記。
board-prep-room = 房間準備
board-prep-skin-goals = 皮膚、目標與沒有選的項目
board-prep-last = 上次
board-cycle-hint = 她的爆痘大約每 { $days } 天來一次（已記 { $times } 次），下次可能在{ $day }前後。只是從她自己的記錄看出來的提示，不是診斷。
board-did-customer-open_prep_card = 打開了準備卡

# … and what is sent to staff
prep-card =
    還有一刻鐘，{ $time }：{ $name }，{ $beautician }。
    { $service }
prep-card-room =
    還有一刻鐘，{ $time }：{ $name }，{ $beautician }，{ $room }。
    { $service }
prep-look-first = 開始前有需要先看的內容。
prep-open = 準備卡：{ $address }
prep-room-disinfect = 檯面和工具用 75% 酒精消毒
prep-room-sheet = 換好一次性床單和毛巾
prep-room-temperature = 室溫 { $degrees } ℃
prep-room-scent-none = 不用香薰、蠟燭和擴香
prep-room-scent-light = 香薰淡一點
prep-room-scent-likes = 打開香薰
prep-room-music-none = 不放音樂
prep-room-music-soft = 放輕音樂
prep-room-music-own = 準備好放她自己的音樂
prep-room-light-dim = 燈光調暗
prep-room-light-normal = 燈光柔和
prep-room-light-bright = 燈光調亮
prep-room-humidifier = 打開加溼器
