# What was used and seen at a visit, and the search for a lot
board-record-product = 产品 { $number }
board-record-lot = 批号
board-record-products = 用了什么产品，包装上的批号
board-record-more = 更多产品
board-record-reaction = 过程中皮肤反应
board-record-reaction-choose = 没有记
board-record-reaction-calm = 平稳
board-record-reaction-pink = 微红
board-record-reaction-stinging = 刺痛或灼热
board-record-reaction-swelling = 红肿或风团
board-record-reaction-stopped = 因反应中止
board-record-reaction-words = 具体情况
board-record-plan = 方案调整点
board-record-plan-hint = 例如：下次浓度降一档，加强补水
board-record-said-reaction = 皮肤反应：{ $reaction }
board-record-said-plan = 方案调整：{ $plan }
board-record-said-lot = 批号 { $lot }
board-record-correct = 补充或更正
board-record-save = 保存
board-record-wrong-not_completed = 这次到店还没有结束。
board-record-wrong-record_too_long = 有内容太长：产品最多 120 字，批号 40，皮肤反应 500，方案 1000。没有改动。
board-mark-record_too_long = 有内容太长：产品最多 120 字，批号 40，皮肤反应 500，方案 1000。你写的还在。
board-lots-title = 批号追查
board-lots-words = 输入包装上的批号，就能看到用过它的每位顾客，最近的在前。
board-lots-lot = 批号，至少 3 个字符
board-lots-search = 查找
board-lots-none = 没有人用过以“{ $lot }”开头的批号。
board-lots-short = 请至少输入 3 个字母或数字。
board-lots-found = { $people } 位顾客 · { $visits } 次到店
board-lots-export = 存成表格（CSV）
board-lots-reach-chat = 聊天可达
board-lots-reach-phone = 只能打电话
board-lots-reach-none = 联系不上
board-lots-column-day = 到店日
board-lots-column-customer = 顾客
board-lots-column-phone = 电话
board-lots-column-product = 产品
board-lots-column-lot = 批号
board-lots-column-treatment = 项目
board-lots-column-beautician = 美容师

board-timeline-intake = 问卷
board-timeline-consent = 同意书
board-happened-intake = 健康问卷
board-happened-consent = 同意
board-intake-status = { $status ->
        [finished] 已填写
        [declined] 不愿填写
       *[other] 填了一部分
    }
board-intake-see = 到上面查看答案
board-consent-given = 同意：{ $what }
board-consent-withdrawn = 撤回：{ $what }
board-did-lot-search = 查了批号使用情况
