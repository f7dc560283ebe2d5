privacy-what = 我们存着你的联系方式、来访记录、回答和聊天记录。你可以看、可以拿走，也可以让我们删掉。
privacy-what-for = 只有照顾你的人能看到健康回答，谁看过都有记录，你随时可以问。
privacy-button-send = 全部发给我
privacy-button-erase = 删除我的资料
privacy-button-really = 确定删除
privacy-button-keep = 先留着
privacy-button-take-back = 撤回删除
privacy-here-readable = 都在这里了，可以直接看，最后还写着谁看过。
privacy-here-json = 这一份内容一样，给电脑用的（JSON）。
privacy-erase-warning = 你的名字、电话、健康回答、照片和聊天记录都会删掉。{ $coming ->
    [0] 删了就找不回来了。
   *[other] 还没来的 { $coming } 个预约也会取消。删了就找不回来了。
  }
privacy-erase-stays = 以前来过的次数和价格会留着，不带名字，因为账要对得上。
privacy-erase-held = 因为法律原因，{ $cases } 号事件和相关记录要先留着，原因一结束就删。
privacy-erase-begun = { $minutes } 分钟后全部删除，这之前还可以撤回。谢谢你来过。
privacy-taken-back = 好的，不删了，一切照旧。
privacy-nothing-to-take-back = 没有需要撤回的。
privacy-kept = 好的，都照旧留着。
privacy-file-head = { $salon }存着的关于你的资料，{ $when }
privacy-file-person = == 你 ==
privacy-file-name = { $name } · { $phone } · 过敏：{ $allergies }
privacy-file-notes = 店里的备注：{ $notes }
privacy-file-consents = == 你同意过的 ==
privacy-file-agreed = - { $about }：{ $given } 同意
privacy-file-withdrawn = - { $about }：{ $given } 同意，{ $ended } 撤回
privacy-file-visits = == 来访 ==
privacy-file-visit = - { $when }：{ $service }（{ $state }）
privacy-file-answers = == 你的回答 ==
privacy-file-form = { $when }，{ $service }前的问卷：
privacy-file-told = { $when }，聊天里说的：
privacy-file-answer = - { $question } → { $answer }
privacy-file-checkin = - { $when }，{ $question } → { $answer }
privacy-file-facts = == 记下的喜好和情况 ==
privacy-file-cases = == 有人跟进过的事 ==
privacy-file-case = - { $number } 号，{ $when }：{ $words }
privacy-file-held = 因为法律原因要留着，删除资料时也会先留下。
privacy-file-looks = == 谁看过你的健康回答 ==
privacy-file-looked = - { $when }：{ $name }（{ $role }）
privacy-file-exported = - { $when }：{ $name }（{ $role }）导出了你的资料
privacy-file-messages = == 聊天记录 ==
privacy-file-message = { $when } { $who }：{ $text }
privacy-file-others = == JSON 文件里还有 ==
privacy-file-fact = - { $kind }：{ $said }
privacy-file-both = { $one }，{ $other }
privacy-file-other = - { $kind }：{ $count }
privacy-answer-yes = 是
privacy-answer-no = 否
privacy-answer-unsure = 不确定
privacy-answer-skipped = 没有回答
privacy-part-trend = 恢复得怎么样
privacy-part-signs = 问到的情况
privacy-part-look = 满意吗
privacy-other-sending = 消息的发送情况
privacy-other-received = 聊天软件转来的内容
privacy-other-judged = 消息有多紧急的判断
privacy-other-cards = 给店里的提醒
privacy-other-tasks = 要为你做的事
privacy-other-times = 给你留的时间
privacy-other-waiting = 候补
privacy-other-payments = 付款
privacy-other-packages = 疗程卡扣次
privacy-other-skin = 记下的测试和护理
privacy-other-visits = 到店时看到的情况
privacy-other-products = 用过的产品和批号
privacy-other-photos = 照片
privacy-other-planned = 计划好或自动发出的消息
privacy-other-tips = 发给你的小贴士和优惠
privacy-other-chats = 聊天
privacy-other-deeds = 谁做了什么
privacy-file-nothing = - 没有
privacy-purpose-health_data = 健康问题
privacy-purpose-marketing = 护肤提醒
privacy-purpose-model = 语言模型复读
privacy-purpose-photos = 照片
privacy-purpose-treatment = 项目和风险
privacy-purpose-other = 其他
privacy-visit-booked = 已约
privacy-visit-confirmed = 已确认
privacy-visit-arrived = 已到
privacy-visit-completed = 已完成
privacy-visit-cancelled = 已取消
privacy-visit-no_show = 没有来
privacy-role-owner = 店主
privacy-role-manager = 店长
privacy-role-beautician = 美容师
privacy-role-reception = 前台
privacy-role-other = 员工
privacy-author-customer = 你
privacy-author-staff = 店里
privacy-author-bot = 助手
privacy-purpose-guardian = 监护人同意
privacy-purpose-offers = 优惠活动
privacy-purpose-messages_reminders = 预约提醒
privacy-purpose-messages_care = 护理提醒和回访
privacy-purpose-messages_next_visit = 下次预约的建议
privacy-file-refused = { $given } 起不收{ $about }
