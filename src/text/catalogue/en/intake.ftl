# Questions before a visit: consent first and separately, then one at a time.
intake-consent-why = Before your { $service }, may I ask a few health questions, to be sure it suits you?
intake-consent-who = Only those at { $salon } who look after you see them, only for this care.
intake-consent-withdraw = You can say no and your booking stays. Write "withdraw" any time and we stop using them.
intake-button-agree = Yes, go ahead
intake-button-in-person = Ask me in person
intake-button-later = Later
intake-button-start = Answer now
intake-button-go-on = Go on
intake-button-yes = Yes
intake-button-no = No
intake-button-there-is = Yes
intake-button-there-is-none = No
intake-button-unsure = Not sure
intake-button-back = Back
intake-button-skip = Skip
intake-button-change = Change answers
intake-button-my = My bookings
intake-button-unchanged = Nothing changed
intake-button-changed = Something changed
intake-place = { $at }/{ $of }
intake-changed = You answered these on { $when }. Has anything about your health or medicines changed since?
intake-heard = Noted, and one of us at { $salon } will have a look. Let us go on:
intake-why = I ask so that we can be sure this treatment suits you. If you are in doubt, tap "Not sure" and one of us will look.
intake-choose = A tap is enough, or answer in words.
intake-later = All right, what you answered is kept. I will remind you tomorrow around this time.
intake-later-open = All right, what you answered is kept. You can go on any time before your visit.
intake-declined = That is fine, your booking stays. Your beautician will ask you in person.
intake-withdrawn = Done: your answers are deleted and no longer used. Your bookings stay; your beautician will ask you in person.
intake-thanks = All done, thank you. Your beautician will read it before you come.
intake-thanks-person-looks = Thank you for answering so carefully. Someone at { $salon } would like to look at a point or two before you come, and will write to you here.
intake-no-visit = There is nothing to answer right now. Once you have booked, I will ask you here.
intake-too-late = These questions are no longer needed. If there is something your beautician should know, just write to me.
intake-offer = Before your { $service } on { $when } there are a few health questions. They take two or three minutes.
intake-nudge = See you soon: { $when }, { $service }. A few questions are still open, whenever you have a minute.
intake-resume = The questions from yesterday are still here ({ $when }, { $service }). Shall we go on?
intake-preparation =
    { $allergic ->
        [yes] Allergies: { $allergies }.{" "}
       *[no] {""}
    }{ $hasGrave ->
        [yes] Look first: { $grave }.{" "}
       *[no] {""}
    }{ $hasNoted ->
        [yes] Mind: { $noted }.{" "}
       *[no] {""}
    }{ $missing ->
        [no] {""}
        [some] Ask in person: { $open }.
        [declined] She prefers to be asked in person about her health.
        [started] Questions half answered: please ask the rest.
       *[asked] Questions not answered: please ask in person.
    }{ $unsigned ->
        [yes] {" "}Risk notice not signed: please go through it first.
       *[no] {""}
    }
intake-nothing-to-withdraw = No worries, we hold no health answers of yours.
intake-allergy-noted = Allergic to { $substance }: noted, and your beautician will see it first.
intake-kept-in-words = I could not tell whether that is a yes, so I keep it in your own words for your beautician. Tap Back to answer again.
intake-noted-elsewhere = { $what }: noted, your beautician sees it before you come.
intake-button-all-again = Same questions again
intake-button-done = That is all
intake-which-changed = Which of these has changed? Tap it, as many as you like.
intake-hint-photo = Send the photo here in the chat, or skip.
intake-hint-several = Tap as many as you like, then "That is all".
intake-hint-date = For example 2026-03-05, or in your own words.
intake-refused-too_long = That is longer than { $most } characters. Please put it shorter, or tell your beautician in person; your earlier answers are kept.
intake-refused-not_a_number = I did not find a number in it. Could you write it in figures?
intake-refused-out_of_range = That number can hardly be meant: something from { $least } to { $most }, please.
intake-keep-told = May I keep this for those at { $salon } who look after you, so that nobody has to ask again?
intake-button-keep = Yes, keep it
intake-button-only-now = Only for now
intake-kept-told = Kept. Your beautician reads it before you come, and bookings mind it from now on.
intake-only-now = All right, it counts for this booking only and is not kept.
