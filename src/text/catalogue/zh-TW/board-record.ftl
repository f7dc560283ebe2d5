# What was used and seen at a visit, and the search for a lot
board-record-product = 產品 { $number }
board-record-lot = 批號
board-record-products = 用了什麼產品，包裝上的批號
board-record-more = 更多產品
board-record-reaction = 過程中皮膚反應
board-record-reaction-choose = 沒有記
board-record-reaction-calm = 平穩
board-record-reaction-pink = 微紅
board-record-reaction-stinging = 刺痛或灼熱
board-record-reaction-swelling = 紅腫或風團
board-record-reaction-stopped = 因反應中止
board-record-reaction-words = 具體情況
board-record-plan = 方案調整點
board-record-plan-hint = 例如：下次濃度降一檔，加強補水
board-record-said-reaction = 皮膚反應：{ $reaction }
board-record-said-plan = 方案調整：{ $plan }
board-record-said-lot = 批號 { $lot }
board-record-correct = 補充或更正
board-record-save = 保存
board-record-wrong-not_completed = 這次到店還沒有結束。
board-record-wrong-record_too_long = 有內容太長：產品最多 120 字，批號 40，皮膚反應 500，方案 1000。沒有改動。
board-mark-record_too_long = 有內容太長：產品最多 120 字，批號 40，皮膚反應 500，方案 1000。你寫的還在。
board-lots-title = 批號追查
board-lots-words = 輸入包裝上的批號，就能看到用過它的每位顧客，最近的在前。
board-lots-lot = 批號，至少 3 個字符
board-lots-search = 查找
board-lots-none = 沒有人用過以“{ $lot }”開頭的批號。
board-lots-short = 請至少輸入 3 個字母或數字。
board-lots-found = { $people } 位顧客 · { $visits } 次到店
board-lots-export = 存成表格（CSV）
board-lots-reach-chat = 聊天可達
board-lots-reach-phone = 只能打電話
board-lots-reach-none = 聯繫不上
board-lots-column-day = 到店日
board-lots-column-customer = 顧客
board-lots-column-phone = 電話
board-lots-column-product = 產品
board-lots-column-lot = 批號
board-lots-column-treatment = 項目
board-lots-column-beautician = 美容師

board-timeline-intake = 問卷
board-timeline-consent = 同意書
board-happened-intake = 健康問卷
board-happened-consent = 同意
board-intake-status = { $status ->
        [finished] 已填寫
        [declined] 不願填寫
       *[other] 填了一部分
    }
board-intake-see = 到上面查看答案
board-consent-given = 同意：{ $what }
board-consent-withdrawn = 撤回：{ $what }
board-did-lot-search = 查了批號使用情況
