# 皮膚能不能做
booking-refused-cross_interval = 跟{ $other }的{ $what }要隔{ $days }天，從{ $day }起可以做。
booking-refused-not_same_day = { $what }之後要隔{ $days }天才能做{ $next }，分兩次來會更穩妥。
booking-refused-stop_days = { $what }之後要隔{ $days }天，從{ $day }起可以做。
booking-refused-heal = 你說過「{ $what }」，讓皮膚先緩一緩，從{ $day }起可以做。
booking-refused-patch_test = 做之前要先測試會不會過敏，測試滿{ $days }天，從{ $day }起可以做。
booking-refused-patch_test-open = { $had ->
    [yes] 上次的過敏測試已經過期了，要再測一次，滿{ $days }天之後就可以做。
   *[no] 第一次做之前要先測試會不會過敏，測完滿{ $days }天就可以做。
}
booking-refused-consultation = 做之前要先面診，面診之後從{ $day }起可以做。
booking-refused-consultation-open = { $had ->
    [yes] 上次面診已經過期了，要再當面看一次皮膚，之後就可以做。
   *[no] 這個項目要先來面診一次，當面看看皮膚，之後就可以做。
}
booking-refused-contraindicated = 你說過「{ $what }」，為了你的安全，這個項目我們先不做。
booking-refused-clinician = 你說過「{ $what }」，要先讓同事當面看一看，才能約這個項目。
booking-refused-open_case = 你上次說的不舒服，同事還在追蹤。等她確認沒事了，這個部位再做新的項目。
booking-refused-override_not_allowed = 你的角色不能略過這條規則，請店長或老闆來約。
booking-refused-override_needs_reason = 要略過這條規則，請寫一句原因。
booking-skin-instead = 看看別的項目，或者讓同事幫你安排？
booking-skin-book-first = 現在就先把它約上，好嗎？
booking-skin-stays = 你的預約先不動：{ $when }，{ $service }。要改的話，讓同事幫你看看。
booking-skin-noted = 記下了。
booking-other-noted = 這是同來那位的情況，記下了，做之前同事會先看。
booking-skin-noted-what = 記下了：{ $what }。我只挑合適的日子給你。
booking-button-book-first = 先約{ $service }
booking-button-other-service = 換個項目

skin-patch-reaction = 過敏測試起了反應
skin-cause-facial = 基礎護理
skin-cause-cleansing = 深層清潔或粉刺清理
skin-cause-peel = 刷酸
skin-cause-needling = 微針
skin-cause-light = 光療或雷射
skin-cause-tightening = 電波或音波拉提
skin-cause-filler = 填充
skin-cause-botulinum = 肉毒桿菌
skin-cause-booster = 水光針或溶脂針
skin-cause-lash = 睫毛項目
skin-cause-tint = 染眉染睫
skin-cause-brow-tattoo = 霧眉
skin-cause-wax = 熱蠟除毛
skin-cause-massage = 按摩、刮痧或拔罐
skin-cause-led = 紅藍光
skin-cause-hair-colour = 染髮
skin-cause-hair-perm = 燙髮或漂髮
skin-cause-body-device = 身體儀器
skin-cause-retinoid = 用A醇或A酸
skin-cause-acid = 用酸類產品
skin-cause-sun = 曝曬或美黑
skin-cause-procedure = 在別處做項目
skin-cause-dental = 看牙或打疫苗
intake-too-soon = 現在約的日子有點早，要往後改一下嗎？
