# Tips to many
board-outreach-title = Outreach
board-outreach-none = Nothing sent yet
board-outreach-none-words = Write a tip for the season, choose who it is for, and look at the list before you send. Only customers who agreed get it, and they can stop it at any time.
board-tip-new = Write a tip
board-tip-one = Tip
board-tip-title = Write a tip
board-tip-words = Every customer gets it in her own language.
board-tip-zh = Chinese
board-tip-en = English
board-tip-tw = Traditional Chinese
board-tip-tw-hint = If you leave it empty, the Simplified text is used.
board-tip-check = See who gets it
board-tip-not-yet = Nothing is sent yet.
board-tip-look = A last look before sending
board-tip-send = { $count ->
        [one] Send to 1 customer
       *[other] Send to { $count } customers
    }
board-tip-change = Change it
board-tip-paced = It goes out slowly, outside quiet hours, and you can pause it.
board-tip-progress = { $handled } of { $total } done
board-tip-sent = Delivered
board-tip-waiting = Waiting
board-tip-failed = Did not arrive
board-tip-unknown = Uncertain
board-tip-left-out = Left out
board-tip-pause = Pause
board-tip-resume = Go on sending
board-tip-counts = { $sent } of { $total } delivered, { $failed } did not arrive
board-tip-status-draft = Draft
board-tip-status-sending = Sending
board-tip-status-paused = Paused
board-tip-status-done = Done
board-audience-title = Who it is for
board-audience-last-visit = Last visit
board-audience-any = Any time
board-audience-recent30 = In the last 30 days
board-audience-recent90 = In the last 90 days
board-audience-away60 = Not here for 60 days or more
board-audience-away180 = Not here for 180 days or more
board-audience-services = Had one of these treatments (none chosen: any)
board-audience-locales = Language (none chosen: any)
board-audience-all-branches = All branches
board-audience-count = { $gets ->
        [one] 1 customer gets it
       *[other] { $gets } customers get it
    }, { $skipped } left out this time.
board-preview-gets = Get it: { $count }
board-preview-skipped = Left out this time: { $count }
board-preview-skipped-none = Everybody you chose gets it.
board-preview-more = { $count } more
board-outreach-refused-empty_text = Please write it in Chinese and in English. What you wrote is still here.
board-outreach-refused-too_long = At most 1000 characters in each language. What you wrote is still here.
board-outreach-refused-not_allowed = You can write to the customers of your own branch only.
board-outreach-refused-unknown_branch = There is no such branch, please choose again.
board-outreach-refused-unknown_service = A treatment you chose is gone, please choose again.
board-outreach-refused-started_already = This tip is being sent already.
board-outreach-refused-nobody = Nobody would get it, so nothing was sent. You can widen the choice and try again.
board-outreach-refused-not_sending = It is not being sent at the moment, see below how far it is.
board-outreach-refused-not_paused = It is not paused, see below how far it is.
