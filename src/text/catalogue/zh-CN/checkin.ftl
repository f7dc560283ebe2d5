# 做完之后的问候。问题和按钮上的字在 domain/checkins，因为分诊也要读它们。
checkin-any-time = 点一下就好；想多说几句，随时写给我。
checkin-nudge = 昨天的问候不知道你看到没有，点一下就好：
checkin-nudge-trend = 昨天的问候不知道你看到没有。现在感觉怎么样？点一下我就安心了。
checkin-person-looks = 谢谢你告诉我。已经请{ $salon }的同事来看，会在这里回复你。
checkin-person-listens = 谢谢你说实话。我请{ $salon }的同事来和你聊聊，会在这里回复你。
checkin-heard = 记下了，谢谢你说出来。{ $salon }的同事会在这里回复你。
checkin-which = 是哪一项、在哪里？写一句给我，我一起转给他们。
checkin-thanks = 谢谢，都记下了。有任何变化，随时写给我。
checkin-noted = 这个你已经回过了，我记着。有变化就写给我。
checkin-gone = 这条问候已经过去了。现在想说什么，直接写给我。
checkin-care-line = 今天要做的：{ $action }。
checkin-good-h3 = 听着放心。今晚好好休息，有一点不对就写给我。
checkin-good-bedtime = 好，安心睡。夜里有什么不对，照样写给我。
checkin-good-h24 = 太好了，第一天最要紧，你照顾得很好。
checkin-good-d3 = 真好，正在往好的方向走。
checkin-good-d7 = 真替你高兴。这一周谢谢你这么上心。
checkin-good-d14 = 好消息，谢谢你告诉我。
checkin-good-d30 = 谢谢你一路告诉我，{ $salon }的大家会很开心。
checkin-good-d75 = 那就圆满了，谢谢你。以后有什么，随时找我。
checkin-next-from = 下一次{ $service }，{ $date } 以后做比较合适，不着急。
checkin-next-now = 想再做{ $service }的时候，随时可以约，不着急。
checkin-button-again = 再约一次
# 看板上的待办
checkin-task-no-chat = 没有能联系她的聊天，请打电话问问做完之后怎么样
checkin-task-early-silence = 打针后第一次问候没有回音，请打电话
checkin-task-silent = 问候和提醒都没有回音，请打电话
checkin-which-of-these = 我怕会错意：是哪一项，点一下，或写一句给我。
