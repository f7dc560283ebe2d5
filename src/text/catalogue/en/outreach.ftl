outreach-how-to-stop = Write STOP and no more of these will come.
# Why a customer is left out this time, for the owner
outreach-skipped-other_language = writes in another language
outreach-skipped-no_consent = has not agreed to tips
outreach-skipped-opted_out = has stopped the tips
outreach-skipped-no_chat = has no chat we can write to
outreach-skipped-unreachable = messages do not reach her
outreach-skipped-open_case = has an open case
outreach-skipped-in_recovery = still recovering from a treatment
outreach-skipped-allergic = allergic to something it names
