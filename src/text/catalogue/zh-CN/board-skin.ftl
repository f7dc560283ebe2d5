# 看板：皮肤规则
board-skin-refused-interval = 上次同样的项目之后还没歇够，从{ $day }起可以再做。
board-skin-refused-cross_interval = 跟她{ $other }的{ $what }要隔{ $days }天，从{ $day }起可以做。
board-skin-refused-not_same_day = { $what }之后要隔{ $days }天才能做{ $next }，要分两次。
board-skin-refused-stop_days = 她最近{ $what }，之后要隔{ $days }天，从{ $day }起可以做。
board-skin-refused-heal = 她的问卷里有“{ $what }”，从{ $day }起可以做。
board-skin-refused-patch_test = 过敏测试要提前{ $days }天，从{ $day }起可以做。
board-skin-refused-patch_test-open = { $had ->
    [yes] 她的过敏测试过期了，要提前{ $days }天再测一次。
   *[no] 她还没有做过敏测试，要提前{ $days }天做。
}
board-skin-refused-consultation = 要先面诊，从{ $day }起可以做。
board-skin-refused-consultation-open = { $had ->
    [yes] 她上次的面诊过期了，要再面诊一次。
   *[no] 她还没有面诊，要先面诊。
}
board-skin-refused-contraindicated = 她的问卷或档案里有“{ $what }”，这个项目不能做。
board-skin-refused-clinician = 她的问卷或档案里有“{ $what }”，要先面诊。面诊过了，请记在她的档案里。
board-skin-refused-open_case = 她有一个不良反应的个案还没结束，这个部位先不做新的项目。
board-skin-refused-hidden = 她的情况要美容师或店长先看一下，这里不能直接约。
board-did-appointment-override = 绕过皮肤规则约了
board-did-salon-set_skin_rule = 改了一条皮肤规则
board-did-customer-note_skin = 记了皮肤情况
board-did-customer-remove_skin_note = 撤掉了一条皮肤记录
