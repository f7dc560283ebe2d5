# 員工群和員工私聊裡的話
staff-help =
    顧客需要人的時候，這裡會出現個案卡片。
    點「我來接」，再直接回覆卡片，就會以店裡的名義發給她。
    /cases 未結個案 · /today 今天的預約 · /language 語言
staff-private-help = /board 打開看板 · /cases 未結個案 · /today 今天的預約
staff-not-linked = 這個群還沒有連到門店。請店主在看板「設定」裡生成一次性代碼，然後在這裡發：/link 代碼
staff-link-how = 請把看板「設定」裡的一次性代碼寫在後面，例如：/link K7QM-2XHD-9PLV
staff-link-unknown_code = 沒有這個代碼。請再核對一遍，或者在看板「設定」裡重新生成。
staff-link-used_code = 這個代碼已經用過了，請在看板「設定」裡重新生成。
staff-link-expired_code = 這個代碼過期了（一小時內有效），請在看板「設定」裡重新生成。
staff-link-wrong_place = 這個代碼不是用在這裡的：連群的代碼發在群裡，連個人的代碼私聊發給我。
staff-link-inactive_staff = 這位同事的帳號已停用，請問一下店主。
staff-group-linked = 連好了：{ $branch }的個案會發到這個群。
staff-person-linked = 連好了，{ $name }。
staff-board-link =
    點開就能進看板，15 分鐘內有效，只能用一次：
    { $address }
staff-open-board = 請在看板的「個案」裡打開。
staff-open-board-at = 看板：{ $address }
staff-cases = 未結個案：{ $count }
staff-case-waiting = { $urgency } · { $number } · { $name } · 等了 { $minutes } 分鐘
staff-case-with = { $urgency } · { $number } · { $name } · { $by } 處理中
staff-button-claim = 接個案 { $number }
staff-no-cases = 現在沒有未結的個案。
staff-today = 今天還有 { $ahead } 位，已結束 { $over } 位。
staff-today-more = 還有 { $rest } 位，在看板上看全部。
staff-visit = { $time } { $name } · { $service } · { $beautician }
staff-visit-arrived = ● 已到店
staff-visit-not_found = 這個預約不在這裡，可能已經取消。
staff-visit-wrong_status = 這個預約現在不能這樣標記，請在看板上看一下。
staff-visit-too_early = 還沒到她的時間，先等一等。
staff-button-arrived = 到店了
staff-button-completed = 做完了
staff-button-no-show = 沒來
staff-marked-arrived = { $name } 到店了（{ $service }）。
staff-marked-completed = { $name } 做完了（{ $service }）。護理提醒和回訪會按時發給她。
staff-marked-no_show = 記下了：{ $name } 沒來（{ $service }）。
staff-passed-on = 已發給她（個案 { $number }）。
staff-banned-words = 沒有發出去：裡面有「{ $words }」。不安撫成「正常」，也不提藥名；換個說法再回一次。確實要這樣發，開頭加「！」。
staff-unknown-card = 這則訊息不是個案卡片，所以沒有發給任何人。請直接回覆卡片。
staff-only-words = 目前只能轉發文字，請用文字回覆。
staff-edited = 改過的內容沒有再發給她。要補充，請再回覆一條。
staff-ask-outcome = 怎麼結的？
staff-ask-false-alarm = 為什麼是誤報？這能幫助改進規則的人。
staff-phone = { $name }：{ $phone }
staff-no-phone = { $name } 沒有留電話。
staff-language-how = 請寫：/language zh-CN、/language zh-TW 或 /language en
staff-language-changed = 好的，這裡以後用繁體中文。
staff-refused-not_found = 沒有找到這個個案。
staff-refused-not_allowed = 這個個案不歸這裡處理。
staff-refused-closed = 這個個案已經結了。
staff-refused-already_claimed = { $name } 正在處理這個個案。
staff-refused-not_claimed = 這個個案現在沒有人接。
staff-refused-unknown_outcome = 沒有這個結案選項。
staff-refused-too_long = 太長了，沒有發出去。請縮短到 4000 字以內。
staff-refused-empty = 內容是空的，沒有發出去。
staff-refused-unreachable = 訊息發不到她那裡了，請打電話。
staff-visit-unsigned = { $name }：{ $service }的風險告知還沒簽。請在工作台給她簽，或點一下為什麼先繼續。
staff-visit-sign-at = 在這裡簽：{ $address }
staff-button-unsigned-paper = 已簽紙本
staff-button-unsigned-told = 當面說過，之後補簽
staff-words-sent = 個案 { $number }：已私下發給{ $name }。
staff-words-no-chat = 群裡不顯示她的原話。請先連接你自己的聊天（看板「設定 → 人員」裡拿代碼，私聊我發 /link 代碼），或者打開看板。
