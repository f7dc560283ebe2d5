# 预约前后：改期期限、提醒、迟到、没来、下一次
visit-span-hours = { $hours }小时
visit-span-minutes = { $minutes }分钟
visit-reminder-days-before = 提前说一声：{ $when }，{ $service }，{ $beautician }。在{ $place }等你。
visit-late-wish-move = { $when }已经很近了，改时间要提前{ $notice }，这里改不了。
visit-late-wish-cancel = { $when }已经很近了，取消要提前{ $notice }，这里取消不了。
visit-late-cancel-told = 你来不了，我已经告诉{ $salon }的同事。怎么处理、要不要收费，由她们决定，会在这里回你；你不用再做别的。
visit-late-wish-may-cancel = 还可以取消；想改时间，同事可以帮你想办法。
visit-late-wish-may-move = 还可以改到别的时间；别的情况，同事可以帮你想办法。
visit-late-wish-person = 同事可以帮你想办法；来得晚一点，也跟我说一声。
visit-button-person = 请同事帮忙
visit-button-late = 我会晚到
visit-asked-person = 好，已经告诉{ $salon }的同事，会尽快回你。在那之前预约不变：{ $when }。
visit-coming = 好，路上慢慢来。{ $when }见，{ $beautician }等你。
visit-late-how-much = 知道了，已经告诉店里，{ $beautician }会等你。大概晚几分钟？
visit-late-fits = 知道了，已经告诉店里。晚{ $minutes }分钟也来得及，{ $arrives }左右{ $beautician }等你，路上慢慢来。
visit-late-shorter = 知道了，已经告诉店里，{ $arrives }左右{ $beautician }等你。后面还有客人，时间会少{ $less }分钟左右。
visit-late-too_late = 知道了，已经告诉店里。晚{ $minutes }分钟的话，后面排着客人，怕做不完。同事马上和你商量。
visit-behind = 不好意思，我们这边晚了{ $minutes }分钟左右。{ $when }的{ $service }大约{ $begins }开始，晚点出门也没关系。
visit-behind-thanks = 谢谢体谅，{ $beautician }等你。
visit-missed = 今天没等到你，希望一切都好。{ $service }什么时候想再约，跟我说一声就行。
visit-button-fine = 好，知道了
visit-button-coming = 在路上
visit-staff-late =
    { $time } { $name } 会晚{ $minutes }分钟，大约{ $arrives }到。
    { $service } · { $beautician }
visit-staff-late-unknown =
    { $time } { $name } 会晚到，还没说多久。
    { $service } · { $beautician }
visit-staff-late-shorter = 后面有预约，会少{ $minutes }分钟左右，已经告诉她。
visit-staff-late-too_late = 后面有预约，会少{ $minutes }分钟左右，怕做不完：请和她商量。
visit-staff-not-here =
    { $time } { $name } 还没到，过了{ $minutes }分钟。
    { $service } · { $beautician }
visit-staff-says-late = ● 她说会晚{ $minutes }分钟
visit-button-behind = 告诉她晚{ $minutes }分钟
staff-marked-coming = 好，{ $name } 在路上（{ $service }）。
staff-marked-late = 已经告诉 { $name }，我们晚15分钟左右（{ $service }）。
staff-visit-too_far = 时间还早，到前几个小时再告诉她。
staff-visit-no_chat = 她没有能收消息的聊天，请打电话。
visit-next = { $service }的下一次，{ $when }正好，{ $beautician }，在{ $place }。要先约上吗？
visit-next-yes = 好，约这个
visit-next-other = 换个时间
visit-next-no = 先不约
visit-next-left = 好，不急。想约的时候跟我说一声就行。
visit-next-later = { $service }的下一次，{ $day }以后做比较好。到时候要我提醒你约吗？
visit-next-later-yes = 好，到时提醒我
visit-next-later-noted = 好，到时候我来问你。
visit-awaits = { $when }先给你留着（{ $service }，{ $beautician }）。同事确认一下，好了我马上告诉你。
visit-button-accept = 确认预约
visit-button-decline = 婉拒
visit-staff-awaits =
    { $name }约了{ $when }，请确认。
    { $service } · { $beautician }。一年内没来过{ $times }次，时间先留着。
staff-marked-accept = 确认了，已经告诉 { $name }（{ $service }）。
staff-marked-decline = 取消了，已经告诉 { $name }（{ $service }）。
