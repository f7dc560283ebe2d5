# 預約前後：改期期限、提醒、遲到、沒來、下一次
visit-span-hours = { $hours }小時
visit-span-minutes = { $minutes }分鐘
visit-reminder-days-before = 提前說一聲：{ $when }，{ $service }，{ $beautician }。在{ $place }等你。
visit-late-wish-move = { $when }已經很近了，改時間要提前{ $notice }，這裡改不了。
visit-late-wish-cancel = { $when }已經很近了，取消要提前{ $notice }，這裡取消不了。
visit-late-wish-may-cancel = 還可以取消；想改時間，同事可以幫你想辦法。
visit-late-wish-may-move = 還可以改到別的時間；別的情況，同事可以幫你想辦法。
visit-late-wish-person = 同事可以幫你想辦法；來得晚一點，也跟我說一聲。
visit-button-person = 請同事幫忙
visit-button-late = 我會晚到
visit-asked-person = 好，已經告訴{ $salon }的同事，會儘快回你。在那之前預約不變：{ $when }。
