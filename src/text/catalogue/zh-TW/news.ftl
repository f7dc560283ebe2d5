# Before a visit she is asked whether anything is new
news-ask = { $when }見，{ $service }。皮膚最近有什麼新情況，想先跟我們說一聲嗎？
news-ask-examples = 比如新長的痘、曬到了、換了產品、熬夜。寫一句就好。
news-button-nothing = 沒有，一切照舊
news-button-tell = 有新情況
news-tell = 寫一句就好：有什麼新情況，從什麼時候開始的？
news-noted = 謝謝你告訴我，{ $beautician }會在你來之前看到。
news-noted-nothing = 好，那就照計劃來，{ $beautician }知道了。
news-not_found = 這次預約我找不到了。直接寫給我，我會轉給同事。
news-over = 這次已經做完了。有什麼不舒服，直接寫給我。
