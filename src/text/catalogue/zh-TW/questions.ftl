# 關於店裡的問題：時間、地址、電話、價格、項目
questions-hours = { $days }：{ $times }
questions-hours-closed = { $days }：公休
questions-weekdays = { $from }到{ $to }
questions-weekday =
    { $day ->
        [1] 週一
        [2] 週二
        [3] 週三
        [4] 週四
        [5] 週五
        [6] 週六
       *[7] 週日
    }
questions-open-on = { $day }營業：{ $times }。
questions-closed-on = { $day }公休，沒有營業。
questions-staff-on = { $day }在店的：{ $names }。
questions-address = { $salon }在{ $address }。
questions-phone = { $salon }的電話：{ $phone }
questions-service = { $service }：{ $price }，大約{ $minutes }分鐘。
questions-yes-we-do = 有的。
questions-button-book = 約{ $service }
questions-services = 一共{ $number }個項目，{ $price }起。點開可以看到每一項的價格和時間。
questions-services-none = 項目還在整理中，請直接問我們的同事。
questions-prices-below = 價格和時間都寫在每一項後面。
questions-rest = 另外那個問題已經轉給{ $salon }的同事，她會在這裡回覆你。
questions-prepare = 做{ $service }前：
questions-prepare-days = · { $days }天內先不要{ $what }
questions-prepare-patch_test = · 先來店裡做過敏測試
questions-prepare-consultation = · 先來店裡面診
questions-prepare-or = { $one }、{ $other }
questions-together = 一共{ $price }，大約{ $minutes }分鐘。
questions-branch-only = 目前只有{ $salon }這一家，沒有別的分店。
questions-branches = 我們有這幾家，想去哪一家？
