# 一次接一次的预约
series-rule-weeks =
    { $weeks ->
        [1] 每周一次
       *[other] 每 { $weeks } 周一次
    }
series-rule-month-1 = 每月第一个{ $day }
series-rule-month-2 = 每月第二个{ $day }
series-rule-month-3 = 每月第三个{ $day }
series-rule-month-4 = 每月第四个{ $day }
series-rule-month-5 = 每月最后一个{ $day }
series-weekday-1 = 周一
series-weekday-2 = 周二
series-weekday-3 = 周三
series-weekday-4 = 周四
series-weekday-5 = 周五
series-weekday-6 = 周六
series-weekday-7 = 周日
series-noted = 记下了：{ $rule }，一共 { $times } 次。先约第一次，再给你排后面的日子。
series-proposal = { $when }（{ $service }）之后，{ $rule }：
series-line = · { $when }
series-line-instead = · { $when }（{ $wanted } 没有空）
series-line-none = · { $when } 前后都没有空
series-line-skin = · { $when } 皮肤还不适合
series-line-taken = · { $when } 刚被约走，没有约上
series-line-stays = · { $when } 不动，那边没有合适的时间
series-ask-new = 这些都约上吗？
series-ask-move = 这样一起改可以吗？
series-none = 这样后面一次也约不上。换个间隔或者时间跟我说。
series-button-book = 好，都约上
series-button-move = 好，一起改
series-button-only = 只要这一次
series-only-first = 好的，就这一次。
series-rest-stays = 好的，后面的不动。
series-booked = 约好了，一共 { $count } 次，{ $service }，{ $beautician }：
series-each-by-itself = 每一次都可以单独改或取消，每次之前我都会提醒你。
series-ask-rest-cancel = 这一套后面还有 { $count } 次，先留着。要是也不来了，可以一起取消。
series-ask-rest-move = 这一套后面还有 { $count } 次，要不要跟着一起改？
series-button-rest-cancel = 后面的也取消
series-button-rest-move = 后面的一起改
series-no-deposit = 预约金只收第一次的，后面几次到店再付。
series-dropped = 好，只约这一次。
series-cancelled = 后面 { $count } 次已经取消：
series-moved = 后面 { $count } 次已经改好：
board-series = 连续预约
board-series-words = 一次接一次的预约。每一次都单独提醒，也可以单独改。
board-series-rule = 间隔
board-series-none = 只约一次
board-series-weeks =
    { $weeks ->
        [1] 每周
       *[other] 每 { $weeks } 周
    }
board-series-month = 每月同一个周几
board-series-times = 一共几次
board-series-propose = 排日子
board-series-days = 排出的日子
board-series-untick = 不合适的去掉勾选。第一次已经约好。
board-series-book = 约上勾选的
board-series-booked = 这一套约了 { $count } 次。
board-series-left = 刚被约走 { $count } 次。
board-series-later = 这一套后面还有 { $count } 次。
board-series-later-move = 后面的一起改
board-series-later-cancel = 后面的也取消
board-series-moved = 后面 { $count } 次一起改了，{ $stayed } 次没动。
board-series-cancelled = 后面 { $count } 次已取消。
board-did-appointment-series = 约了一套连续预约
