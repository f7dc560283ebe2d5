# 看板：皮膚規則
board-skin-refused-interval = 上次同樣的項目之後還沒休息夠，從{ $day }起可以再做。
board-skin-refused-cross_interval = 跟她{ $other }的{ $what }要隔{ $days }天，從{ $day }起可以做。
board-skin-refused-not_same_day = { $what }之後要隔{ $days }天才能做{ $next }，要分兩次。
board-skin-refused-stop_days = 她最近{ $what }，之後要隔{ $days }天，從{ $day }起可以做。
board-skin-refused-heal = 她的問卷裡有「{ $what }」，從{ $day }起可以做。
board-skin-refused-patch_test = 過敏測試要提前{ $days }天，從{ $day }起可以做。
board-skin-refused-patch_test-open = { $had ->
    [yes] 她的過敏測試過期了，要提前{ $days }天再測一次。
   *[no] 她還沒有做過敏測試，要提前{ $days }天做。
}
board-skin-refused-consultation = 要先面診，從{ $day }起可以做。
board-skin-refused-consultation-open = { $had ->
    [yes] 她上次的面診過期了，要再面診一次。
   *[no] 她還沒有面診，要先面診。
}
board-skin-refused-contraindicated = 她的問卷或檔案裡有「{ $what }」，這個項目不能做。
board-skin-refused-clinician = 她的問卷或檔案裡有「{ $what }」，要先面診。面診過了，請記在她的檔案裡。
board-skin-refused-open_case = 她有一個不良反應的個案還沒結束，這個部位先不做新的項目。
board-skin-refused-hidden = 她的情況要美容師或店長先看一下，這裡不能直接約。
board-did-appointment-override = 略過皮膚規則約了
board-did-salon-set_skin_rule = 改了一條皮膚規則
board-did-customer-note_skin = 記了皮膚情況
board-did-customer-remove_skin_note = 撤掉了一條皮膚紀錄
