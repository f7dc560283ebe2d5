# 员工看板：框架、登录、今天、个案
board-nav = 导航
board-nav-today = 今天
board-nav-cases = 个案
board-nav-customers = 顾客
board-nav-outreach = 群发
board-nav-settings = 设置
board-nav-more = 更多
board-skip = 跳到正文
board-branch = 门店
board-language = 语言
board-leave = 退出
board-demo = 这是演示门店，里面的人都是虚构的。
board-demo-set-up = 设置我的门店
board-open-cases = { $count } 个个案还没有人接
board-show = 查看
board-back-today = 回到今天
board-not-found-title = 这里没有内容
board-not-found = 你要找的内容不存在，或者不属于你的门店。
board-not-allowed-title = 这一页需要别的权限
board-not-allowed = 你的身份不能使用这一页。需要的话，请店长帮你打开。

board-sorry-title = 出了点问题
board-sorry = 是我们这边的问题，已经记下来了。之前保存的内容都还在，请返回再试一次。
board-sealed = 这里有内容打不开：密钥换过，或者内容被改动过。为了安全，一点也不显示。请告诉管理系统的人运行 afterglow doctor 查看原因。

board-sign-in-title = 请先登录看板
board-sign-in-how = 看板只给店里的人看。你需要一个登录链接：
board-sign-in-refused = 这个链接已经用过或过期了。再要一个新的就行：
board-sign-in-telegram = 在 Telegram 里给机器人发 /board，它会回你一个链接。
board-sign-in-here = 在服务器上
board-sign-in-command = 运行下面这行，会打印出链接：
board-sign-in-once = 每个链接只能用一次。登录后 30 天内不用再登录。
board-enter-title = 欢迎回来
board-enter-words = 点一下就登录。请不要把这个链接转给别人。
board-enter-button = 进入看板

board-since-now = 不到 1 分钟
board-since-minutes = { $minutes } 分钟
board-since-hours = { $hours } 小时{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } 分
    }
board-since-days = { $days } 天

board-today-title = 今天
board-day = 日期
board-day-before = 前一天
board-day-after = 后一天
board-today-cases = 需要你看的
board-tasks-title = 要打的电话和待办
board-arrivals-title = 到店
board-arrivals-none = 这一天还没有预约
board-arrivals-none-words = 顾客在聊天里约好后，会出现在这里，并附上到店前要知道的事，过敏排在最前。
board-cases-none = 没有等着的个案
board-cases-none-words = 顾客说不舒服、想找人或者投诉时，会立刻出现在这里，不用刷新。
board-first-visit = 第一次来
board-status-booked = 已约
board-status-confirmed = 已确认
board-status-arrived = 已到店
board-status-completed = 已完成
board-status-no_show = 没来
board-status-cancelled = 已取消
board-arrive = 到店了
board-no-show = 没来
board-no-show-sure = 确认没来，释放时间
board-complete = 完成
board-complete-words = 保存后，护理提醒和回访会按实际做的项目发给她。
board-complete-treatment = 实际做的项目
board-complete-notes = 备注（只有店里看得到）
board-complete-save = 完成，开始护理提醒
board-mark-wrong_status = 没有改动：这个预约的状态刚刚变了，请看下面的最新状态。
board-mark-too_early = 还没到预约的时间，不能记为“没来”。
board-mark-unknown_treatment = 请从列表里选实际做的项目。填的内容都还在。
board-task-done = 办好了
board-task-case = 看个案
board-no-phone = 没有留电话
board-phone = 电话

board-urgency-urgent = 紧急
board-urgency-today = 今天处理
board-urgency-watch = 留意
board-cases-title = 个案
board-cases-which = 看哪些个案
board-cases-in-hand = 进行中
board-cases-closed = 已结束
board-cases-closed-none = 还没有结束的个案
board-cases-closed-none-words = 个案处理完会留在这里，方便回看当时说了什么、怎么处理的。
board-case-choose = 从左边选一个个案
board-case-choose-words = 对话和顾客资料会并排打开，看完就能直接回复。
board-case-waits = 还没有人接
board-case-mine = 我在处理
board-case-with = { $name } 在处理
board-case-with-since = { $name } 在处理，{ $since }前接的。
board-case-number = 个案 { $number } · { $kind }
board-case-opened = { $since }前
board-case-reasons = 系统这样理解（{ $count } 条）
board-case-next-step = { $until }后再提醒同事
board-case-claim = 我来处理
board-case-release = 交还
board-case-take-over = 由我接手
board-case-close = 结束
board-case-read-only = 个案由美容师和店长回复。
board-case-closed-by = { $name } 结束，{ $since }前
board-case-taken = { $name } 先接了，{ $since }前。
board-reply-unsent = 没发出去的内容
board-case-refused-not_allowed = 你的身份不能处理这个个案。
board-case-refused-closed = 这个个案已经结束了。
board-case-refused-not_claimed = 现在没有人在处理这个个案。
board-case-refused-unknown_outcome = 请选一个结果，再结束个案。
board-case-refused-false_alarm_why = 请选一下为什么是误报。
board-case-refused-too_long = 太长了，请缩短一些。你写的内容还在。
board-case-refused-empty = 还没有写内容。
board-case-refused-unreachable = 消息送不到她那里了，请打电话。
board-reply-label = 回复顾客
board-reply-placeholder = 写给她…
board-reply-hint = 以店里的名义发出
board-reply-send = 发送
board-reply-anyway = 仍然发送
board-reply-banned = 里面有“{ $words }”。不舒服的时候，这样的话可能耽误她看医生。改一改更好；确实需要，也可以仍然发送。
board-reply-unreachable = 消息送不到她那里了，请打电话。
board-close-outcome = 结果
board-close-choose = 请选择
board-close-note = 备注
board-close-note-hint = 只有店里看得到
board-close-false-alarm = 为什么是误报？
board-close-false-alarm-hint = 能帮助改进规则的人。
board-missed = 这条该有人处理
board-missed-how-urgent = 这条该有人处理，有多急？会打开一个个案。
board-talk = 对话
board-talk-none = 还没有对话
board-on-the-way = { $count } 条消息正在发送
board-author-customer = 她
board-author-bot = 助手
board-author-staff = 店里
board-media = { $kind ->
        [photo] （图片）
        [voice] （语音）
        [sticker] （表情）
        [document] （文件）
        [video] （视频）
       *[other] （其他内容）
    }
board-glance = 顾客一览
board-glance-treatment = 项目
board-glance-coming = 约在 { $when }，还没做
board-glance-day = { $day ->
        [0] 今天做的
       *[other] { $day } 天前
    }
board-glance-open = 打开顾客资料
board-allergies = 过敏
board-allergies-none = 没有登记
board-allergies-labels = 成分表上写作：{ $labels }

# 顾客
board-customers-title = 顾客
board-customers-search = 按姓名或电话查找
board-customers-none = 还没有顾客
board-customers-none-words = 有人在聊天里和你们说过话，就会出现在这里。
board-customers-no-match = 没有找到
board-customers-no-match-words = 没有姓名或电话包含“{ $words }”的顾客。电话至少输入三位数字。
board-customer-last-visit = 上次 { $date }
board-customer-no-visit = 还没来过
board-customer-open-case = 有个案
board-customer-unreachable = 消息送不到
board-customer-saved = 已保存。
board-customer-upcoming = 接下来的预约
board-customer-upcoming-none = 没有预约。
board-customer-edit = 修改资料
board-customer-name = 姓名
board-customer-notes = 备注
board-customer-wrong-name_empty = 请填写姓名。
board-customer-wrong-name_too_long = 姓名最多 80 个字。
board-customer-wrong-not_a_number = 这不像一个电话号码，请只写数字，可以加国家区号，例如 +86 138 0000 0000。
board-customer-wrong-allergies_too_long = 过敏最多写 500 个字。
board-customer-wrong-notes_too_long = 备注最多写 2000 个字。
board-allergies-hint = 例如：青霉素、乳胶
board-save = 保存
board-channel-webchat = 网页聊天
board-locale-zh-CN = 简体中文
board-locale-zh-TW = 繁体中文
board-locale-en = 英语
board-pinned = 护理前要知道的事
board-health-answers = 健康问卷
board-health-veiled = 健康信息默认遮住。打开会记入日志。
board-health-open = 打开
board-health-none = 她还没有填过问卷。
board-health-nothing = 没有需要留意的回答
board-health-told = 聊天里说的
board-health-unasked = 还有 { $count } 题没有回答，请当面问
board-last-reaction = 上次反应
board-last-reaction-none = 没有
board-consents = 她同意的事
board-consents-none = 还没有
board-consent-health_data = 使用健康信息
board-consent-marketing = 接收小贴士
board-consent-model = 智能助手
board-consent-photos = 照片
board-consent-treatment = 项目风险
board-consent-guardian = 监护人同意
board-timeline = 往来记录
board-timeline-filter = 只看
board-timeline-all = 全部
board-timeline-visit = 到店
board-timeline-case = 个案
board-timeline-checkin = 回访
board-timeline-talk = 聊天
board-timeline-tip = 群发
board-timeline-none = 还没有记录
board-timeline-none-words = 到店、个案、回访、聊天和群发都会按时间出现在这里。
board-happened-visit = 到店
board-happened-case = 个案
board-happened-checkin = 回访
board-happened-talk = 聊天
board-happened-tip = 群发
board-visit-products = 用了：{ $products }
board-checkin-step = { $step ->
        [h3] 做完 3 小时
        [bedtime] 当晚睡前
        [h24] 24 小时
        [d3] 第 3 天
        [d7] 第 7 天
        [d14] 第 14 天
        [d30] 第 30 天
        [d75] 第 75 天
       *[other] 回访
    }
board-checkin-status = { $status ->
        [answered] 已回复
        [silent] 没有回复
       *[other] 等她回复
    }
board-talk-earlier = 更早的 { $count } 条
