# 到店前的問卷：先單獨徵得同意，再一題一題來。
intake-consent-why = 來做{ $service }前，想問幾個健康小問題，好確認適不適合你。
intake-consent-who = 只有{ $salon }照顧你的同事看得到，只用來安排這次護理。
intake-consent-withdraw = 不想填也沒關係，預約照舊。以後發「撤回」兩個字，就不再用了。
intake-button-agree = 可以，開始吧
intake-button-in-person = 到店再說
intake-button-later = 稍後再填
intake-button-start = 現在填
intake-button-go-on = 接著填
intake-button-yes = 是
intake-button-no = 不是
intake-button-there-is = 有
intake-button-there-is-none = 沒有
intake-button-unsure = 不確定
intake-button-back = 上一題
intake-button-skip = 跳過
intake-button-change = 改答案
intake-button-my = 我的預約
intake-button-unchanged = 沒有變化
intake-button-changed = 有變化
intake-place = { $at }/{ $of }
intake-changed = { $when }你填過同樣的問題。從那以後，身體或用藥有變化嗎？
intake-heard = 記下了，也請{ $salon }的同事看一眼。我們接著填：
intake-why = 問這個，是為了確認這次護理適不適合你。拿不準就選「不確定」，我們的同事會看。
intake-choose = 點一個就好，用文字回也行。
intake-later = 好，先放著，已填的都留著。明天這個時候我再提醒你。
intake-later-open = 好，先放著，已填的都留著。到店前隨時可以接著填。
intake-declined = 沒問題，預約照舊。到店後，美容師會當面問你。
intake-withdrawn = 好，已經不用了，填過的都刪掉了。預約照舊，美容師會當面問你。
intake-thanks = 都填好了，謝謝你。美容師到時會先看一遍。
intake-thanks-person-looks = 謝謝你認真填。有一兩點，{ $salon }的同事想在你來之前先看一看，會在這裡回覆你。
intake-no-visit = 現在沒有要填的問題。約好之後，我會在這裡問你。
intake-too-late = 這次的問題已經不用填了。有想告訴美容師的，直接寫給我就好。
intake-offer = { $when } 的{ $service }前，有幾個健康小問題，兩三分鐘就好。
intake-nudge = 明天就見面了：{ $when }，{ $service }。還有幾個小問題沒填完，方便時點一下。
intake-resume = 昨天的小問題還留著（{ $when }，{ $service }），現在接著填嗎？
intake-preparation =
    { $allergic ->
        [yes] 過敏：{ $allergies }。
       *[no] {""}
    }{ $hasGrave ->
        [yes] 先看一看：{ $grave }。
       *[no] {""}
    }{ $hasNoted ->
        [yes] 留意：{ $noted }。
       *[no] {""}
    }{ $missing ->
        [no] {""}
        [some] 當面再問：{ $open }。
        [declined] 她想當面說，請到店時問健康情況。
        [started] 問卷沒填完，請當面問完。
       *[asked] 問卷還沒填，請當面問。
    }{ $unsigned ->
        [yes] {" "}風險告知還沒簽，請先當面說清楚。
       *[no] {""}
    }
intake-nothing-to-withdraw = 放心，這裡沒有留著你填過的健康問題。
intake-allergy-noted = 對{ $substance }過敏，記下了，美容師會先看到。
intake-kept-in-words = 這句我沒聽準，就照你的原話留給美容師看。想重答，點「上一題」。
intake-noted-elsewhere = { $what }：記下了，美容師會先看到。
intake-button-all-again = 全部重新過一遍
intake-button-done = 就這些
intake-which-changed = 哪一項變了？點一下，幾項都可以。
intake-hint-photo = 把照片傳在這裡就好，也可以跳過。
intake-hint-several = 可以點幾項，點完按「就這些」。
intake-hint-date = 比如 2026-03-05，用文字說也行。
intake-refused-too_long = 這段超過 { $most } 個字了。請寫短一點，或到店當面說；之前填的都留著。
intake-refused-not_a_number = 沒看到數字，可以寫成數字嗎？
intake-refused-out_of_range = 這個數字好像不太對，請填 { $least } 到 { $most } 之間的。
intake-keep-told = 這件事要我幫你記下來嗎？只給{ $salon }照顧你的同事看，下次就不用再說一遍。
intake-button-keep = 好，記下來
intake-button-only-now = 只這次用
intake-kept-told = 記下了，美容師在你來之前會看到，以後約時間也會顧到。
intake-only-now = 好，只在這次預約裡顧到，不會留下來。
