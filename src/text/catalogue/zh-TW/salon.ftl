# 建店：填錯的地方，一句話說清楚該怎麼填
salon-problem-bad-shape = 這裡填得不完整，或者格式不對。
salon-problem-bad-time = 「{ $value }」不是時間，請寫成 09:30 這樣。
salon-problem-closes-before-opens = { $value }：結束要晚於開始。
salon-problem-overlapping-hours = { $value } 和同一天的另一段時間重疊了。
salon-problem-bad-zone = 沒有「{ $value }」這個時區，請寫成 Asia/Taipei 這樣。
salon-problem-bad-currency = 沒有「{ $value }」這個幣別，請寫成 TWD 這樣。
salon-problem-unknown-place = 不知道「{ $value }」的急救電話。請選清單裡的地區，沒有的話先聯絡我們。
salon-problem-unknown-treatment = 沒有「{ $value }」這個項目。
salon-problem-clinic-treatment = { $value } 屬於醫療項目，只有醫美診所可以提供。
salon-problem-check-treatment = { $value } 是否需要醫療資格要看當地規定和儀器，請先確認。
salon-problem-short-interval = 兩次之間建議至少隔 { $value } 天。
salon-problem-duplicate-code = 編號 { $value } 已經用過了。
salon-problem-unknown-skill = 沒有編號為 { $value } 的服務。
salon-problem-no-owner = 請至少寫一位店主。

salon-refused-not-allowed = 這件事要請店主來做。
salon-refused-not-found = 沒有找到，可能已經被改過了，請重新整理看看。
salon-refused-already-set-up = 店已經建好了，請在設定裡修改。
salon-refused-has-appointments = 後面還有 { $appointments } 個預約，請先改期或換人。
salon-refused-last-owner = 至少要留一位店主。
salon-refused-bad-date = 日期請寫成 2026-12-01 這樣。
salon-refused-ends-before-start = 結束要晚於開始。

salon-setup-done = 店建好了，範例資料已經清空。
