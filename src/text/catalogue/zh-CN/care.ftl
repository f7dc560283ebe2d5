# 做完之后的护理，一步一步来。内容本身在 domain/care/content。
care-step-h24 = { $service }后的头 24 小时：
care-step-d3 = { $service }后，第 2–3 天：
care-step-d7 = { $service }后，第 4–7 天：
care-step-after = { $service }后，一周以后：
care-action = · { $action }
care-not-reviewed = （整理自公开资料，尚未经医生审阅）
care-allergic = 你说过对{ $substances }过敏：上面若提到或产品里含有，都请避开。
care-expected = { $service }之后，大概会这样：
care-write-any-time = 跟这里说的不一样，或心里不踏实，随时写给我。
care-button-all = 看完整清单
care-button-person = 找人聊聊
care-button-book = 约一次
care-none = 现在没有要照着做的护理。做完项目以后，我会在这里一步一步告诉你。
care-no-list = 这个项目我手上没有写好的护理说明，请直接问我们的同事。
care-now = 现在这几天，{ $service }后是这样做的：
care-question = 这个我不敢随便答，已经请同事来回你。先把今天的护理放在下面。
care-question-again = 这个也请同事来回你，她比我清楚。
