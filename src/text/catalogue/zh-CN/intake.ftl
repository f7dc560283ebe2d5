# 到店前的问卷：先单独征得同意，再一题一题来。
intake-consent-why = 来做{ $service }前，想问几个健康小问题，好确认适不适合你。
intake-consent-who = 只有{ $salon }照顾你的同事看得到，只用来安排这次护理。
intake-consent-withdraw = 不想填也没关系，预约照旧。以后发“撤回”两个字，就不再用了。
intake-button-agree = 可以，开始吧
intake-button-in-person = 到店再说
intake-button-later = 稍后再填
intake-button-start = 现在填
intake-button-go-on = 接着填
intake-button-yes = 是
intake-button-no = 不是
intake-button-there-is = 有
intake-button-there-is-none = 没有
intake-button-unsure = 不确定
intake-button-back = 上一题
intake-button-skip = 跳过
intake-button-change = 改答案
intake-button-my = 我的预约
intake-button-unchanged = 没有变化
intake-button-changed = 有变化
intake-place = { $at }/{ $of }
intake-changed = { $when }你填过同样的问题。从那以后，身体或用药有变化吗？
intake-heard = 记下了，也请{ $salon }的同事看一眼。我们接着填：
intake-why = 问这个，是为了确认这次护理适不适合你。拿不准就选“不确定”，我们的同事会看。
intake-choose = 点一个就好，用文字回也行。
intake-later = 好，先放着，已填的都留着。明天这个时候我再提醒你。
intake-later-open = 好，先放着，已填的都留着。到店前随时可以接着填。
intake-declined = 没问题，预约照旧。到店后，美容师会当面问你。
intake-withdrawn = 好，已经不用了，填过的都删掉了。预约照旧，美容师会当面问你。
intake-thanks = 都填好了，谢谢你。美容师到时会先看一遍。
intake-thanks-person-looks = 谢谢你认真填。有一两点，{ $salon }的同事想在你来之前先看一看，会在这里回复你。
intake-no-visit = 现在没有要填的问题。约好之后，我会在这里问你。
intake-too-late = 这次的问题已经不用填了。有想告诉美容师的，直接写给我就好。
intake-offer = { $when } 的{ $service }前，有几个健康小问题，两三分钟就好。
intake-nudge = 明天就见面了：{ $when }，{ $service }。还有几个小问题没填完，方便时点一下。
intake-resume = 昨天的小问题还留着（{ $when }，{ $service }），现在接着填吗？
intake-preparation =
    { $allergic ->
        [yes] 过敏：{ $allergies }。
       *[no] {""}
    }{ $hasGrave ->
        [yes] 先看一看：{ $grave }。
       *[no] {""}
    }{ $hasNoted ->
        [yes] 留意：{ $noted }。
       *[no] {""}
    }{ $missing ->
        [no] {""}
        [some] 当面再问：{ $open }。
        [declined] 她想当面说，请到店时问健康情况。
        [started] 问卷没填完，请当面问完。
       *[asked] 问卷还没填，请当面问。
    }{ $unsigned ->
        [yes] {" "}风险告知还没签，请先当面说清楚。
       *[no] {""}
    }
intake-nothing-to-withdraw = 放心，这里没有留着你填过的健康问题。
intake-allergy-noted = 对{ $substance }过敏，记下了，美容师来之前会看到。
intake-kept-in-words = 这句我没听准，就照你的原话留给美容师看。想重答，点“上一题”。
intake-noted-elsewhere = { $what }：记下了，美容师来之前会看到。
intake-button-all-again = 全部重新过一遍
intake-button-done = 就这些
intake-which-changed = 哪一项变了？点一下，几项都可以。
intake-hint-photo = 把照片发在这里就好，也可以跳过。
intake-hint-several = 可以点几项，点完按“就这些”。
intake-hint-date = 比如 2026-03-05，用文字说也行。
intake-refused-too_long = 这段超过 { $most } 个字了。请写短一点，或到店当面说；之前填的都留着。
intake-refused-not_a_number = 没看到数字，可以写成数字吗？
intake-refused-out_of_range = 这个数字好像不太对，请填 { $least } 到 { $most } 之间的。
intake-keep-told = 这件事要我帮你记下来吗？只给{ $salon }照顾你的同事看，下次就不用再说一遍。
intake-button-keep = 好，记下来
intake-button-only-now = 只这次用
intake-kept-told = 记下了，美容师在你来之前会看到，以后约时间也会顾到。
intake-only-now = 好，只在这次预约里顾到，不会留下来。
