# 关于店里的问题：时间、地址、电话、价格、项目
questions-hours = { $days }：{ $times }
questions-hours-closed = { $days }：休息
questions-weekdays = { $from }到{ $to }
questions-weekday =
    { $day ->
        [1] 周一
        [2] 周二
        [3] 周三
        [4] 周四
        [5] 周五
        [6] 周六
       *[7] 周日
    }
questions-open-on = { $day }营业：{ $times }。
questions-closed-on = { $day }休息，不营业。
questions-staff-on = { $day }在店的：{ $names }。
questions-address = { $salon }在{ $address }。
questions-phone = { $salon }的电话：{ $phone }
questions-service = { $service }：{ $price }，大约{ $minutes }分钟。
questions-yes-we-do = 有的。
questions-button-book = 约{ $service }
questions-services = 一共{ $number }个项目，{ $price }起。点开能看到每一项的价格和时长。
questions-services-none = 项目还在整理中，请直接问我们的同事。
questions-prices-below = 价格和时长都写在每一项后面。
questions-rest = 另外那个问题已经转给{ $salon }的同事，她会在这里回复你。
questions-prepare = 做{ $service }前：
questions-prepare-days = · { $days }天内先不要{ $what }
questions-prepare-patch_test = · 先来店里做过敏测试
questions-prepare-consultation = · 先来店里面诊
questions-prepare-or = { $one }、{ $other }
questions-together = 一共{ $price }，大约{ $minutes }分钟。
questions-branch-only = 目前只有{ $salon }这一家，没有别的分店。
questions-branches = 我们有这几家，想去哪一家？
