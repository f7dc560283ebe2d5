# 照片：看板上怎么说，文件为什么没有保存。
board-photos-of = 照片 · { $name }
board-photos-title = 照片
board-photos-words = 只有做护理的人看得到，每次查看都有记录，不会发到群里。
board-photos-count =
    照片：护理前 { $before } 张，护理后 { $after } 张{ $sent ->
        [0] {""}
       *[other] ，她发来 { $sent } 张
    }
board-photos-add = 照片
board-photos-saved = 已保存。
board-photos-none = 还没有照片
board-photos-none-words = 她来过之后，从时间线里的那次来访添加护理前后的照片。
board-photos-none-yet = 还没有
board-photos-not-agreed = 她还没有同意拍照，所以不能添加。在聊天里发“我的授权”，她就能看到并同意。
board-photos-all = 她的全部照片
board-photos-before = 护理前
board-photos-after = 护理后
board-photos-sent = 她发来的
board-photos-alt-before = 护理前，{ $when }
board-photos-alt-after = 护理后，{ $when }
board-photos-alt-sent = 顾客发来的，{ $when }
board-photos-when = 拍摄时间
board-photos-file = 照片
board-photos-hint = JPEG、PNG 或 WebP，10 MB 以内。位置和相机信息会去掉。
board-photos-keep = 保存照片
board-photos-remove = 删除
board-photos-remove-sure = 删除后不能恢复。
board-photos-remove-yes = 删除这张
photo-refused-no_consent = 她还没有同意拍照，这张没有保存。
photo-refused-too_many = 一次来访最多 { $most } 张照片，请先删掉不需要的。
photo-refused-held = 这张照片属于因法律原因保留的事件，解除之前不能删除。
photo-refused-empty = 这个文件是空的，请重新选一次照片。
photo-refused-too_large = 文件超过 10 MB。请发小一点的，手机分享时可以选大小。
photo-refused-drawing = 这是矢量图（SVG），不是照片。请发 JPEG、PNG 或 WebP 照片。
photo-refused-page = 这是网页，不是照片。请发 JPEG、PNG 或 WebP 照片。
photo-refused-document = 这是文档，不是照片。请发 JPEG、PNG 或 WebP 照片。
photo-refused-animation = 这是动图。请发一张静态照片（JPEG、PNG 或 WebP）。
photo-refused-heic = 这张是 HEIC 格式，我们打不开。Telegram 里请按“照片”发，不要按“文件”发；别处可以截个图再发。（iPhone：设置 → 相机 → 格式 → 兼容性最佳，以后拍的就是 JPEG。）
photo-refused-not_a_photo = 这个文件不是照片。请发 JPEG、PNG 或 WebP 照片。
photo-refused-hides_something = 这个文件里还藏着别的东西，没有保存。请把照片截图后再发。
photo-refused-too_many_pixels = 这张图超过 4000 万像素，请发小一点的。
photo-refused-broken = 这张照片损坏了，打不开。请再发一次，或换一张。
photo-refused-not_here = 这里暂时不能保存照片，请用文字说说看到的情况。
photo-refused-busy = 一下子来了太多照片，请过一分钟再发一次。
photo-asked-first = 已经请{ $salon }的同事来回复你。哪里不舒服、从什么时候开始的，也写几个字好吗？呼吸困难或看不清东西，请直接打急救电话。
photo-ask = 你发来的照片，可以让我们存下来吗？只有{ $salon }照顾你的同事看得到，发“撤回照片”就会删掉。
photo-button-keep = 可以，存下来
photo-button-not = 先不存
photo-not-kept = 好，不存。负责的同事会在这里回复你。
photo-coming = 你刚才发的照片，正在放进你的档案。
photo-send-again = 刚才那张会自动再传一遍；要是没出现，请再发一次。
photo-refused-gone = 没能从 Telegram 取到你的照片，请再发一次。
photo-refused-many_today = 今天的照片有点多了，这张没有保存。请用文字说说，或明天再发。
