# The prep card
board-prep-open = 准备卡
board-prep-title = 准备卡
board-prep-first = 先看这里
board-prep-nothing = 没有特别需要注意的。
board-prep-news = 来之前的新情况
board-prep-news-none = 她还没有说新情况，见面时问一声。
board-prep-comfort-none = 还没有记。
board-prep-room = 房间准备
board-prep-skin-goals = 皮肤、目标与没有选的项目
board-prep-last = 上次
board-cycle-hint = 她的爆痘大约每 { $days } 天来一次（已记 { $times } 次），下次可能在{ $day }前后。只是从她自己的记录看出来的提示，不是诊断。
board-did-customer-open_prep_card = 打开了准备卡

# … and what is sent to staff
prep-card =
    还有一刻钟，{ $time }：{ $name }，{ $beautician }。
    { $service }
prep-card-room =
    还有一刻钟，{ $time }：{ $name }，{ $beautician }，{ $room }。
    { $service }
prep-look-first = 开始前有需要先看的内容。
prep-open = 准备卡：{ $address }
prep-room-disinfect = 台面和工具用 75% 酒精消毒
prep-room-sheet = 换好一次性床单和毛巾
prep-room-temperature = 室温 { $degrees } ℃
prep-room-scent-none = 不用香薰、蜡烛和扩香
prep-room-scent-light = 香薰淡一点
prep-room-scent-likes = 打开香薰
prep-room-music-none = 不放音乐
prep-room-music-soft = 放轻音乐
prep-room-music-own = 准备好放她自己的音乐
prep-room-light-dim = 灯光调暗
prep-room-light-normal = 灯光柔和
prep-room-light-bright = 灯光调亮
prep-room-humidifier = 打开加湿器
