# 照片：看板上怎麼說，檔案為什麼沒有儲存。
board-photos-of = 照片 · { $name }
board-photos-title = 照片
board-photos-words = 只有做護理的人看得到，每次查看都有紀錄，不會傳到群組。
board-photos-count =
    照片：護理前 { $before } 張，護理後 { $after } 張{ $sent ->
        [0] {""}
       *[other] ，她傳來 { $sent } 張
    }
board-photos-add = 照片
board-photos-saved = 已儲存。
board-photos-none = 還沒有照片
board-photos-none-words = 她來過之後，從時間軸裡的那次來店新增護理前後的照片。
board-photos-none-yet = 還沒有
board-photos-not-agreed = 她還沒有同意拍照，所以不能新增。在聊天裡傳「我的授權」，她就能看到並同意。
board-photos-all = 她的全部照片
board-photos-before = 護理前
board-photos-after = 護理後
board-photos-sent = 她傳來的
board-photos-alt-before = 護理前，{ $when }
board-photos-alt-after = 護理後，{ $when }
board-photos-alt-sent = 顧客傳來的，{ $when }
board-photos-when = 拍攝時間
board-photos-file = 照片
board-photos-hint = JPEG、PNG 或 WebP，10 MB 以內。會去掉位置和相機資訊。
board-photos-keep = 儲存照片
board-photos-remove = 刪除
board-photos-remove-sure = 刪除後無法復原。
board-photos-remove-yes = 刪除這張
photo-refused-no_consent = 她還沒有同意拍照，這張沒有儲存。
photo-refused-too_many = 一次來店最多 { $most } 張照片，請先刪掉不需要的。
photo-refused-held = 這張照片屬於因法律因素保留的事件，解除之前不能刪除。
photo-refused-empty = 這個檔案是空的，請重新選一次照片。
photo-refused-too_large = 檔案超過 10 MB。請傳小一點的，手機分享時可以選大小。
photo-refused-drawing = 這是向量圖（SVG），不是照片。請傳 JPEG、PNG 或 WebP 照片。
photo-refused-page = 這是網頁，不是照片。請傳 JPEG、PNG 或 WebP 照片。
photo-refused-document = 這是文件，不是照片。請傳 JPEG、PNG 或 WebP 照片。
photo-refused-animation = 這是動圖。請傳一張靜態照片（JPEG、PNG 或 WebP）。
photo-refused-heic = 這張是 HEIC 格式，我們打不開。在 Telegram 請以「照片」傳送，不要用「檔案」；其他地方可以截圖後再傳。（iPhone：設定 → 相機 → 格式 → 最相容，之後拍的就是 JPEG。）
photo-refused-not_a_photo = 這個檔案不是照片。請傳 JPEG、PNG 或 WebP 照片。
photo-refused-hides_something = 這個檔案裡還藏著別的東西，所以沒有儲存。請把照片截圖後再傳。
photo-refused-too_many_pixels = 這張圖超過 4000 萬像素，請傳小一點的。
photo-refused-broken = 這張照片損壞了，打不開。請再傳一次，或換一張。
photo-refused-not_here = 這裡暫時不能儲存照片，請用文字說說看到的情況。
photo-refused-busy = 一下子來了太多照片，請過一分鐘再傳一次。
photo-asked-first = 已經請{ $salon }的同事來回覆你。哪裡不舒服、從什麼時候開始的，也寫幾個字好嗎？呼吸困難或看不清東西，請直接打急救電話。
photo-ask = 你傳來的照片，可以讓我們存下來嗎？只有{ $salon }照顧你的同事看得到，傳「撤回照片」就會刪掉。
photo-button-keep = 可以，存下來
photo-button-not = 先不存
photo-not-kept = 好，不存。負責的同事會在這裡回覆你。
photo-coming = 你剛才傳的照片，正在放進你的檔案。
photo-send-again = 剛才那張會自動再傳一遍；要是沒出現，請再傳一次。
photo-refused-gone = 沒能從 Telegram 取得你的照片，請再傳一次。
photo-refused-many_today = 今天的照片有點多，這張沒有儲存。請用文字說說，或明天再傳。
