# 员工群和员工私聊里的话
staff-help =
    顾客需要人的时候，这里会出现个案卡片。
    点“我来接”，再直接回复卡片，就会以店里的名义发给她。
    /cases 未结个案 · /today 今天的预约 · /language 语言
staff-private-help = /board 打开看板 · /cases 未结个案 · /today 今天的预约
staff-not-linked = 这个群还没有连到门店。请店主在看板“设置”里生成一次性代码，然后在这里发：/link 代码
staff-link-how = 请把看板“设置”里的一次性代码写在后面，例如：/link K7QM-2XHD-9PLV
staff-link-unknown_code = 没有这个代码。请再核对一遍，或者在看板“设置”里重新生成。
staff-link-used_code = 这个代码已经用过了，请在看板“设置”里重新生成。
staff-link-expired_code = 这个代码过期了（一小时内有效），请在看板“设置”里重新生成。
staff-link-wrong_place = 这个代码不是用在这里的：连群的代码发在群里，连个人的代码私聊发给我。
staff-link-inactive_staff = 这位同事的账号已停用，请问一下店主。
staff-group-linked = 连好了：{ $branch }的个案会发到这个群。
staff-person-linked = 连好了，{ $name }。
staff-board-link =
    点开就能进看板，15 分钟内有效，只能用一次：
    { $address }
staff-open-board = 请在看板的“个案”里打开。
staff-open-board-at = 看板：{ $address }
staff-cases = 未结个案：{ $count }
staff-case-waiting = { $urgency } · { $number } · { $name } · 等了 { $minutes } 分钟
staff-case-with = { $urgency } · { $number } · { $name } · { $by } 处理中
staff-button-claim = 接个案 { $number }
staff-no-cases = 现在没有未结的个案。
staff-today = 今天还有 { $ahead } 位，已结束 { $over } 位。
staff-today-more = 还有 { $rest } 位，在看板上看全部。
staff-visit = { $time } { $name } · { $service } · { $beautician }
staff-visit-arrived = ● 已到店
staff-visit-not_found = 这个预约不在这里，可能已经取消。
staff-visit-wrong_status = 这个预约现在不能这样标记，请在看板上看一下。
staff-visit-too_early = 还没到她的时间，先等一等。
staff-button-arrived = 到店了
staff-button-completed = 做完了
staff-button-no-show = 没来
staff-marked-arrived = { $name } 到店了（{ $service }）。
staff-marked-completed = { $name } 做完了（{ $service }）。护理提醒和回访会按时发给她。
staff-marked-no_show = 记下了：{ $name } 没来（{ $service }）。
staff-passed-on = 已发给她（个案 { $number }）。
staff-banned-words = 没有发出去：里面有“{ $words }”。不安抚成“正常”，也不提药名；换个说法再回一次。确实要这样发，开头加“！”。
staff-unknown-card = 这条消息不是个案卡片，所以没有发给任何人。请直接回复卡片。
staff-only-words = 目前只能转发文字，请用文字回复。
staff-edited = 改过的内容没有再发给她。要补充，请再回复一条。
staff-ask-outcome = 怎么结的？
staff-ask-false-alarm = 为什么是误报？这能帮助改进规则的人。
staff-phone = { $name }：{ $phone }
staff-no-phone = { $name } 没有留电话。
staff-language-how = 请写：/language zh-CN、/language zh-TW 或 /language en
staff-language-changed = 好的，这里以后用简体中文。
staff-refused-not_found = 没有找到这个个案。
staff-refused-not_allowed = 这个个案不归这里处理。
staff-refused-closed = 这个个案已经结了。
staff-refused-already_claimed = { $name } 正在处理这个个案。
staff-refused-not_claimed = 这个个案现在没有人接。
staff-refused-unknown_outcome = 没有这个结案选项。
staff-refused-too_long = 太长了，没有发出去。请缩短到 4000 字以内。
staff-refused-empty = 内容是空的，没有发出去。
staff-refused-unreachable = 消息发不到她那里了，请打电话。
staff-visit-unsigned = { $name }：{ $service }的风险告知还没签。请在工作台给她签，或点一下为什么先继续。
staff-visit-sign-at = 在这里签：{ $address }
staff-button-unsigned-paper = 已签纸质版
staff-button-unsigned-told = 当面说过，之后补签
staff-words-sent = 个案 { $number }：已私下发给{ $name }。
staff-words-no-chat = 群里不显示她的原话。请先连接你自己的聊天（看板“设置 → 人员”里拿代码，私聊我发 /link 代码），或者打开看板。
