# 皮肤能不能做
booking-refused-cross_interval = 跟{ $other }的{ $what }要隔{ $days }天，从{ $day }起可以做。
booking-refused-not_same_day = { $what }之后要隔{ $days }天才能做{ $next }，分两次来会更稳妥。
booking-refused-stop_days = { $what }之后要隔{ $days }天，从{ $day }起可以做。
booking-refused-heal = 你说过“{ $what }”，让皮肤先缓一缓，从{ $day }起可以做。
booking-refused-patch_test = 做之前要先测试会不会过敏，测试满{ $days }天，从{ $day }起可以做。
booking-refused-patch_test-open = { $had ->
    [yes] 上次的过敏测试已经过期了，要再测一次，满{ $days }天之后就可以做。
   *[no] 第一次做之前要先测试会不会过敏，测完满{ $days }天就可以做。
}
booking-refused-consultation = 做之前要先面诊，面诊之后从{ $day }起可以做。
booking-refused-consultation-open = { $had ->
    [yes] 上次面诊已经过期了，要再当面看一次皮肤，之后就可以做。
   *[no] 这个项目要先来面诊一次，当面看看皮肤，之后就可以做。
}
booking-refused-contraindicated = 你说过“{ $what }”，为了你的安全，这个项目我们先不做。
booking-refused-clinician = 你说过“{ $what }”，要先让同事当面看一看，才能约这个项目。
booking-refused-open_case = 你上次说的不舒服，同事还在跟进。等她确认没事了，这个部位再做新的项目。
booking-refused-override_not_allowed = 你的角色不能绕过这条规则，请店长或老板来约。
booking-refused-override_needs_reason = 要绕过这条规则，请写一句原因。
booking-skin-instead = 看看别的项目，或者让同事帮你安排？
booking-skin-book-first = 现在就先把它约上，好吗？
booking-skin-stays = 你的预约先不动：{ $when }，{ $service }。要改的话，让同事帮你看看。
booking-skin-noted = 记下了。
booking-other-noted = 这是同来的那位的情况，记下了，做之前同事会先看。
booking-skin-noted-what = 记下了：{ $what }。我只挑合适的日子给你。
booking-button-book-first = 先约{ $service }
booking-button-other-service = 换个项目

skin-patch-reaction = 过敏测试起了反应
skin-cause-facial = 基础护理
skin-cause-cleansing = 深层清洁或清痘
skin-cause-peel = 刷酸
skin-cause-needling = 微针
skin-cause-light = 光电或激光
skin-cause-tightening = 射频或超声紧肤
skin-cause-filler = 填充
skin-cause-botulinum = 肉毒素
skin-cause-booster = 水光或溶脂针
skin-cause-lash = 睫毛项目
skin-cause-tint = 染眉染睫
skin-cause-brow-tattoo = 纹眉
skin-cause-wax = 蜜蜡脱毛
skin-cause-massage = 按摩、刮痧或拔罐
skin-cause-led = 红蓝光
skin-cause-hair-colour = 染发
skin-cause-hair-perm = 烫发或漂发
skin-cause-body-device = 身体仪器
skin-cause-retinoid = 用A醇或维A酸
skin-cause-acid = 用酸类产品
skin-cause-sun = 暴晒或美黑
skin-cause-procedure = 在别处做项目
skin-cause-dental = 看牙或打疫苗
intake-too-soon = 现在约的日子有点早，要往后改一下吗？
