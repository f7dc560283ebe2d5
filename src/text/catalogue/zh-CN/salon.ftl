# 建店：填错的地方，一句话说清楚该怎么填
salon-problem-bad-shape = 这里填得不完整，或者格式不对。
salon-problem-bad-time = “{ $value }”不是时间，请写成 09:30 这样。
salon-problem-closes-before-opens = { $value }：结束要晚于开始。
salon-problem-overlapping-hours = { $value } 和同一天的另一段时间重叠了。
salon-problem-bad-zone = 没有“{ $value }”这个时区，请写成 Asia/Shanghai 这样。
salon-problem-bad-currency = 没有“{ $value }”这个币种，请写成 CNY 这样。
salon-problem-unknown-place = 不知道“{ $value }”的急救电话。请选列表里的地区，没有的话先联系我们。
salon-problem-unknown-treatment = 没有“{ $value }”这个项目。
salon-problem-clinic-treatment = { $value } 属于医疗项目，只有医疗美容机构可以提供。
salon-problem-check-treatment = { $value } 是否需要医疗资质要看当地规定和仪器，请先确认。
salon-problem-short-interval = 两次之间建议至少隔 { $value } 天。
salon-problem-duplicate-code = 编号 { $value } 已经用过了。
salon-problem-unknown-skill = 没有编号为 { $value } 的服务。
salon-problem-no-owner = 请至少写一位店主。

salon-refused-not-allowed = 这件事要请店主来做。
salon-refused-not-found = 没有找到，可能已经被改过了，请刷新看看。
salon-refused-already-set-up = 店已经建好了，请在设置里修改。
salon-refused-has-appointments = 后面还有 { $appointments } 个预约，请先改期或换人。
salon-refused-last-owner = 至少要留一位店主。
salon-refused-bad-date = 日期请写成 2026-12-01 这样。
salon-refused-ends-before-start = 结束要晚于开始。

salon-setup-done = 店建好了，示例数据已经清空。
