# 给员工看的个案卡片；第一行不出现顾客的名字和症状，锁屏上也能放心显示。
cases-urgency-urgent = ▲ 紧急
cases-urgency-today = ◆ 今天处理
cases-urgency-watch = ○ 留意
cases-headline-new = { $urgency } · 个案 { $number }
cases-headline-update = { $urgency } · 个案 { $number } · 又来消息了
cases-headline-reminder = { $urgency } · 个案 { $number } · 还没有人接
cases-kind-reaction = 术后反应
cases-kind-complaint = 投诉
cases-kind-intake = 问卷提示
cases-kind-question = 咨询
cases-kind-human_request = 想找人聊
cases-kind-unreachable = 联系不上
cases-kind-system = 系统
cases-who = { $name } · { $kind }
cases-who-before = { $name } · { $kind } · 将做{ $treatment }
cases-who-after =
    { $name } · { $kind } · { $treatment }{ $day ->
        [0] ，当天
       *[other] 后第 { $day } 天
    }
cases-allergies = 过敏：{ $allergies }
cases-allergies-none = 过敏：没有登记
cases-allergies-labels = 成分表上写作：{ $labels }
cases-words = “{ $words }”
cases-reason = · { $sentence }
cases-reason-words = · 提到“{ $words }”
cases-reason-human-request = · 她想和店里的人说话
cases-reason-not-understood = · 没看懂她的意思，请人看一眼
cases-reason-not-processed = · 这条消息没能自动处理，请人看一眼
cases-reason-symptom-not-understood = · 说到一处不舒服，规则拿不准，请人判断
cases-reason-photo-only = · 只发了照片，请人看一眼
cases-reason-photo-to-look-at = · 想请人看照片
cases-reason-voice-only = · 发了语音，请人听一下
cases-reason-care-question = · 问护理的事，资料库里没有答案
cases-reason-checkin-sign = · 回访时说有不舒服
cases-reason-checkin-worse = · 回访时说比之前更难受
cases-reason-checkin-unhappy = · 回访时说不满意
cases-reason-found-by-staff = · 同事发现了这条消息，请看一下
cases-reason-late-move-wish = · 想改时间，但已经过了可以自己改的时候
cases-reason-late-cancel-wish = · 想取消，但已经过了可以自己取消的时候
cases-reason-too-late-to-fit = · 她会晚到太多，原来的时间做不完，请和她说一声
cases-reason-model-raised = · 模型复读后调高了（仅供参考，请人判断）：“{ $words }”
cases-reason-health-note = · 主动说到身体或用药的情况，请在她来之前看一看
cases-with = 由 { $name } 处理中
cases-button-claim = 我来接
cases-button-call = 电话
cases-button-open = 打开看板
cases-button-release = 交回
cases-button-close = 结案
cases-claimed = 个案 { $number }：{ $name } 接了。
cases-how-to-answer = 直接回复本条或卡片，就会以店里的名义发给她；机器人先不说话。
cases-released = 个案 { $number }：{ $name } 交回了，谁来接？
cases-closed = 个案 { $number } 已结：{ $outcome }（{ $name }）。
cases-outcome-settled_by_advice = 沟通后放心了
cases-outcome-seen_in_salon = 来店看过了
cases-outcome-referred_to_doctor = 请她去看医生了
cases-outcome-emergency = 送急诊了
cases-outcome-false_alarm = 误报
cases-outcome-complaint_resolved = 投诉已解决
cases-outcome-no_answer = 联系不上她
cases-outcome-other = 其他
cases-false-alarm-idiom = 只是个说法
cases-false-alarm-denied = 她说没有症状
cases-false-alarm-expected_course = 这几天预期会有的
cases-false-alarm-other_person = 说的是别人
cases-false-alarm-booking_talk = 只是预约的事
cases-false-alarm-other = 其他
cases-unanswered = 个案 { $number }：她等了 { $minutes } 分钟，还没有收到回复（{ $name } 处理中）。
cases-unreachable = 个案 { $number }：消息发不到她那里了，请打电话。

# 给顾客看的
cases-being-read = 我们的同事正在看你的消息，马上在这里回复你。
cases-assistant-again = 同事这边先告一段落，接下来由助手继续陪你。有任何变化，随时写给我们。

# 看板上的待办
cases-task-unclaimed = 个案一直没有人接，请安排人处理
cases-task-unreachable = 消息发不到她那里，请打电话
cases-task-group-lost = 员工群发不进去了，请重新连接
cases-media = ↑ 个案 { $number }。直接回复本条，就会以店里的名义发给她。
cases-whose = { $name }；具体内容在看板上。
cases-read-at = 打开看：{ $address }
cases-button-words = 她的原话，发给我
cases-wrote-again = 个案 { $number } · { $name } 又写了一条。
cases-photo = 个案 { $number }：{ $name } 发来一张照片，在看板上看（会记录谁看过）：
