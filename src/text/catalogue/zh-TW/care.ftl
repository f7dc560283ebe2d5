# 做完之後的護理，一步一步來。內容本身在 domain/care/content。
care-step-h24 = { $service }後的頭 24 小時：
care-step-d3 = { $service }後，第 2–3 天：
care-step-d7 = { $service }後，第 4–7 天：
care-step-after = { $service }後，一週以後：
care-action = · { $action }
care-not-reviewed = （整理自公開資料，尚未經醫師審閱）
care-allergic = 你說過對{ $substances }過敏：上面若提到或產品裡含有，都請避開。
care-expected = { $service }之後，大概會這樣：
care-write-any-time = 跟這裡說的不一樣，或心裡不踏實，隨時寫給我。
care-button-all = 看完整清單
care-button-person = 找人聊聊
care-button-book = 約一次
care-none = 現在沒有要照著做的護理。做完療程以後，我會在這裡一步一步告訴你。
care-no-list = 這個療程我手上沒有寫好的護理說明，請直接問我們的同事。
care-now = 現在這幾天，{ $service }後是這樣做的：
care-question = 這個我不敢隨便答，已經請同事來回你。先把今天的護理放在下面。
care-question-again = 這個也請同事來回你，她比我清楚。
