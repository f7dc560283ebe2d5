# 预约前后：改期期限、提醒、迟到、没来、下一次
visit-span-hours = { $hours }小时
visit-span-minutes = { $minutes }分钟
visit-reminder-days-before = 提前说一声：{ $when }，{ $service }，{ $beautician }。在{ $place }等你。
visit-late-wish-move = { $when }已经很近了，改时间要提前{ $notice }，这里改不了。
visit-late-wish-cancel = { $when }已经很近了，取消要提前{ $notice }，这里取消不了。
visit-late-wish-may-cancel = 还可以取消；想改时间，同事可以帮你想办法。
visit-late-wish-may-move = 还可以改到别的时间；别的情况，同事可以帮你想办法。
visit-late-wish-person = 同事可以帮你想办法；来得晚一点，也跟我说一声。
visit-button-person = 请同事帮忙
visit-button-late = 我会晚到
visit-asked-person = 好，已经告诉{ $salon }的同事，会尽快回你。在那之前预约不变：{ $when }。
