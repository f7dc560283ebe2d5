# Before a visit she is asked whether anything is new
news-ask = { $when }见，{ $service }。皮肤最近有什么新情况，想先跟我们说一声吗？
news-ask-examples = 比如新长的痘、晒到了、换了产品、熬夜。写一句就好。
news-button-nothing = 没有，一切照旧
news-button-tell = 有新情况
news-tell = 写一句就好：有什么新情况，从什么时候开始的？
news-noted = 谢谢你告诉我，{ $beautician }会在你来之前看到。
news-noted-nothing = 好，那就照计划来，{ $beautician }知道了。
news-not_found = 这次预约我找不到了。直接写给我，我会转给同事。
news-over = 这次已经做完了。有什么不舒服，直接写给我。
