# 預約前後：改期期限、提醒、遲到、沒來、下一次
visit-span-hours = { $hours }小時
visit-span-minutes = { $minutes }分鐘
visit-reminder-days-before = 提前說一聲：{ $when }，{ $service }，{ $beautician }。在{ $place }等你。
visit-late-wish-move = { $when }已經很近了，改時間要提前{ $notice }，這裡改不了。
visit-late-wish-cancel = { $when }已經很近了，取消要提前{ $notice }，這裡取消不了。
visit-late-cancel-told = 你來不了，我已經告訴{ $salon }的同事。怎麼處理、要不要收費，由她們決定，會在這裡回你；你不用再做別的。
visit-late-wish-may-cancel = 還可以取消；想改時間，同事可以幫你想辦法。
visit-late-wish-may-move = 還可以改到別的時間；別的情況，同事可以幫你想辦法。
visit-late-wish-person = 同事可以幫你想辦法；來得晚一點，也跟我說一聲。
visit-button-person = 請同事幫忙
visit-button-late = 我會晚到
visit-asked-person = 好，已經告訴{ $salon }的同事，會儘快回你。在那之前預約不變：{ $when }。
visit-coming = 好，路上慢慢來。{ $when }見，{ $beautician }等你。
visit-late-how-much = 知道了，已經告訴店裡，{ $beautician }會等你。大概晚幾分鐘？
visit-late-fits = 知道了，已經告訴店裡。晚{ $minutes }分鐘也來得及，{ $arrives }左右{ $beautician }等你，路上慢慢來。
visit-late-shorter = 知道了，已經告訴店裡，{ $arrives }左右{ $beautician }等你。後面還有客人，時間會少{ $less }分鐘左右。
visit-late-too_late = 知道了，已經告訴店裡。晚{ $minutes }分鐘的話，後面排著客人，怕做不完。同事馬上和你商量。
visit-behind = 不好意思，我們這邊晚了{ $minutes }分鐘左右。{ $when }的{ $service }大約{ $begins }開始，晚點出門也沒關係。
visit-behind-thanks = 謝謝體諒，{ $beautician }等你。
visit-missed = 今天沒等到你，希望一切都好。{ $service }什麼時候想再約，跟我說一聲就行。
visit-button-fine = 好，知道了
visit-button-coming = 在路上
visit-staff-late =
    { $time } { $name } 會晚{ $minutes }分鐘，大約{ $arrives }到。
    { $service } · { $beautician }
visit-staff-late-unknown =
    { $time } { $name } 會晚到，還沒說多久。
    { $service } · { $beautician }
visit-staff-late-shorter = 後面有預約，會少{ $minutes }分鐘左右，已經告訴她。
visit-staff-late-too_late = 後面有預約，會少{ $minutes }分鐘左右，怕做不完：請和她商量。
visit-staff-not-here =
    { $time } { $name } 還沒到，過了{ $minutes }分鐘。
    { $service } · { $beautician }
visit-staff-says-late = ● 她說會晚{ $minutes }分鐘
visit-button-behind = 告訴她晚{ $minutes }分鐘
staff-marked-coming = 好，{ $name } 在路上（{ $service }）。
staff-marked-late = 已經告訴 { $name }，我們晚15分鐘左右（{ $service }）。
staff-visit-too_far = 時間還早，到前幾個小時再告訴她。
staff-visit-no_chat = 她沒有能收訊息的聊天，請打電話。
visit-next = { $service }的下一次，{ $when }正好，{ $beautician }，在{ $place }。要先約上嗎？
visit-next-yes = 好，約這個
visit-next-other = 換個時間
visit-next-no = 先不約
visit-next-left = 好，不急。想約的時候跟我說一聲就行。
visit-next-later = { $service }的下一次，{ $day }以後做比較好。到時候要我提醒你約嗎？
visit-next-later-yes = 好，到時提醒我
visit-next-later-noted = 好，到時候我來問你。
visit-awaits = { $when }先給你留著（{ $service }，{ $beautician }）。同事確認一下，好了我馬上告訴你。
visit-button-accept = 確認預約
visit-button-decline = 婉拒
visit-staff-awaits =
    { $name }約了{ $when }，請確認。
    { $service } · { $beautician }。一年內沒來過{ $times }次，時間先留著。
staff-marked-accept = 確認了，已經告訴 { $name }（{ $service }）。
staff-marked-decline = 取消了，已經告訴 { $name }（{ $service }）。
