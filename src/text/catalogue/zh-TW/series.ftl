# 一次接一次的預約
series-rule-weeks =
    { $weeks ->
        [1] 每週一次
       *[other] 每 { $weeks } 週一次
    }
series-rule-month-1 = 每月第一個{ $day }
series-rule-month-2 = 每月第二個{ $day }
series-rule-month-3 = 每月第三個{ $day }
series-rule-month-4 = 每月第四個{ $day }
series-rule-month-5 = 每月最後一個{ $day }
series-weekday-1 = 週一
series-weekday-2 = 週二
series-weekday-3 = 週三
series-weekday-4 = 週四
series-weekday-5 = 週五
series-weekday-6 = 週六
series-weekday-7 = 週日
series-noted = 記下了：{ $rule }，一共 { $times } 次。先約第一次，再幫你排後面的日子。
series-proposal = { $when }（{ $service }）之後，{ $rule }：
series-line = · { $when }
series-line-instead = · { $when }（{ $wanted } 沒有空）
series-line-none = · { $when } 前後都沒有空
series-line-skin = · { $when } 皮膚還不適合
series-line-taken = · { $when } 剛被約走，沒有約上
series-line-stays = · { $when } 不動，那邊沒有合適的時間
series-ask-new = 這些都約上嗎？
series-ask-move = 這樣一起改可以嗎？
series-none = 這樣後面一次也約不上。換個間隔或者時間跟我說。
series-button-book = 好，都約上
series-button-move = 好，一起改
series-button-only = 只要這一次
series-only-first = 好的，就這一次。
series-rest-stays = 好的，後面的不動。
series-booked = 約好了，一共 { $count } 次，{ $service }，{ $beautician }：
series-each-by-itself = 每一次都可以單獨改或取消，每次之前我都會提醒你。
series-ask-rest-cancel = 這一套後面還有 { $count } 次，先留著。要是也不來了，可以一起取消。
series-ask-rest-move = 這一套後面還有 { $count } 次，要不要跟著一起改？
series-button-rest-cancel = 後面的也取消
series-button-rest-move = 後面的一起改
series-no-deposit = 預約金只收第一次的，後面幾次到店再付。
series-dropped = 好，只約這一次。
series-cancelled = 後面 { $count } 次已經取消：
series-moved = 後面 { $count } 次已經改好：
board-series = 連續預約
board-series-words = 一次接一次的預約。每一次都單獨提醒，也可以單獨改。
board-series-rule = 間隔
board-series-none = 只約一次
board-series-weeks =
    { $weeks ->
        [1] 每週
       *[other] 每 { $weeks } 週
    }
board-series-month = 每月同一個週幾
board-series-times = 一共幾次
board-series-propose = 排日子
board-series-days = 排出的日子
board-series-untick = 不合適的取消勾選。第一次已經約好。
board-series-book = 約上勾選的
board-series-booked = 這一套約了 { $count } 次。
board-series-left = 剛被約走 { $count } 次。
board-series-later = 這一套後面還有 { $count } 次。
board-series-later-move = 後面的一起改
board-series-later-cancel = 後面的也取消
board-series-moved = 後面 { $count } 次一起改了，{ $stayed } 次没動。
board-series-cancelled = 後面 { $count } 次已取消。
board-did-appointment-series = 約了一套連續預約
