# The staff board: frame, sign-in, today, cases
board-nav = Navigation
board-nav-today = Today
board-nav-cases = Cases
board-nav-customers = Customers
board-nav-outreach = Outreach
board-nav-settings = Settings
board-nav-more = More
board-skip = Skip to content
board-branch = Branch
board-language = Language
board-leave = Sign out
board-demo = This is a demo salon; everybody in it is invented.
board-demo-set-up = Set up my salon
board-open-cases = { $count ->
        [one] 1 case nobody has taken yet
       *[other] { $count } cases nobody has taken yet
    }
board-show = Show
board-back-today = Back to today
board-not-found-title = There is nothing here
board-not-found = What you are looking for does not exist, or belongs to another branch.
board-not-allowed-title = This page needs other rights
board-not-allowed = Your role cannot use this page. If you need it, ask your manager.

board-sorry-title = Something went wrong
board-sorry = It is on our side, and it has been noted. What was saved before is still there; please go back and try again.
board-sealed = Something kept here cannot be opened: it was sealed with another secret key, or changed since. None of it is shown. Please tell whoever runs Afterglow; “afterglow doctor” says more.

board-sign-in-title = Please sign in to the board
board-sign-in-how = The board is for people of the salon. You need a sign-in link:
board-sign-in-refused = This link was used before or is too old. Just ask for a new one:
board-sign-in-telegram = Send /board to the bot in Telegram, and it answers with a link.
board-sign-in-here = On the server
board-sign-in-command = Run this, and it prints a link:
board-sign-in-once = Each link works once. You then stay signed in for 30 days.
board-enter-title = Welcome back
board-enter-words = One tap and you are in. Please do not pass this link on.
board-enter-button = Open the board

board-since-now = less than a minute
board-since-minutes = { $minutes } min
board-since-hours = { $hours } h{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    }
board-since-days = { $days ->
        [one] 1 day
       *[other] { $days } days
    }

board-today-title = Today
board-day = Day
board-day-before = Day before
board-day-after = Day after
board-today-cases = Needs you
board-tasks-title = Calls and things to do
board-arrivals-title = Arrivals
board-arrivals-none = No appointments on this day yet
board-arrivals-none-words = When a customer books in the chat she appears here, with what to know before she comes, allergies first.
board-cases-none = No case is waiting
board-cases-none-words = When a customer feels unwell, asks for a person or complains, it appears here at once, without reloading.
board-first-visit = First visit
board-status-booked = Booked
board-status-confirmed = Confirmed
board-status-arrived = Here
board-status-completed = Completed
board-status-no_show = Did not come
board-status-cancelled = Cancelled
board-arrive = Arrived
board-no-show = Did not come
board-no-show-sure = She did not come, free her time
board-complete = Complete
board-complete-words = Once you save, she gets the care messages and check-ins of what was really done.
board-complete-treatment = Treatment really given
board-complete-notes = Notes (only the salon sees them)
board-complete-save = Complete and start aftercare
board-mark-wrong_status = Nothing was changed: this appointment has just moved on, see below where it stands.
board-mark-too_early = Her time has not begun yet, so she cannot be marked as missing.
board-mark-unknown_treatment = Please choose the treatment from the list. What you wrote is still there.
board-task-done = Done
board-task-case = See the case
board-no-phone = No phone number
board-phone = Phone

board-urgency-urgent = Urgent
board-urgency-today = Today
board-urgency-watch = Watch
board-cases-title = Cases
board-cases-which = Which cases
board-cases-in-hand = In hand
board-cases-closed = Closed
board-cases-closed-none = No closed cases yet
board-cases-closed-none-words = Finished cases stay here, so that you can read what was said and done.
board-case-choose = Choose a case on the left
board-case-choose-words = The conversation and the customer open side by side, and you can answer right there.
board-case-waits = Nobody has it yet
board-case-mine = With me
board-case-with = With { $name }
board-case-with-since = { $name } has it, since { $since }.
board-case-number = Case { $number } · { $kind }
board-case-opened = opened { $since } ago
board-case-reasons = What the assistant took it for ({ $count })
board-case-next-step = Staff are reminded in { $until }
board-case-claim = I take it
board-case-release = Hand back
board-case-take-over = Take over
board-case-close = Close
board-case-read-only = Beauticians and managers answer cases.
board-case-closed-by = Closed by { $name }, { $since } ago
board-case-taken = { $name } claimed it { $since } ago.
board-reply-unsent = Not sent
board-case-refused-not_allowed = Your role cannot handle this case.
board-case-refused-closed = This case is closed already.
board-case-refused-not_claimed = Nobody has this case at the moment.
board-case-refused-unknown_outcome = Please choose an outcome before you close the case.
board-case-refused-false_alarm_why = Please say why it was a false alarm.
board-case-refused-too_long = That is too long, please shorten it. What you wrote is still here.
board-case-refused-empty = There is nothing to send yet.
board-case-refused-unreachable = Messages no longer reach her, please phone.
board-reply-label = Answer the customer
board-reply-placeholder = Write to her…
board-reply-hint = Sent in the salon’s name
board-reply-send = Send
board-reply-anyway = Send anyway
board-reply-banned = This says “{ $words }”. To somebody who feels unwell, words like that can delay a doctor. Better to change it; if you are sure, send it anyway.
board-reply-unreachable = Messages no longer reach her, please phone.
board-close-outcome = Outcome
board-close-choose = Please choose
board-close-note = Note
board-close-note-hint = Only the salon sees it
board-close-false-alarm = Why was it a false alarm?
board-close-false-alarm-hint = It helps the people who improve the rules.
board-missed = This needed a person
board-missed-how-urgent = This needed a person, how urgently? It opens a case.
board-talk = Conversation
board-talk-none = No conversation yet
board-on-the-way = { $count ->
        [one] 1 message is on its way
       *[other] { $count } messages are on their way
    }
board-author-customer = She
board-author-bot = Assistant
board-author-staff = Salon
board-media = { $kind ->
        [photo] (photo)
        [voice] (voice message)
        [sticker] (sticker)
        [document] (file)
        [video] (video)
       *[other] (something else)
    }
board-glance = Customer at a glance
board-glance-treatment = Treatment
board-glance-coming = Coming { $when }
board-glance-day = { $day ->
        [0] today
        [one] 1 day ago
       *[other] { $day } days ago
    }
board-glance-open = Open her page
board-allergies = Allergies
board-allergies-none = None on file
board-allergies-labels = On labels: { $labels }

# Customers
board-customers-title = Customers
board-customers-search = Find by name or phone
board-customers-none = No customers yet
board-customers-none-words = Whoever talks with you in the chat appears here.
board-customers-no-match = Nobody found
board-customers-no-match-words = No customer’s name or phone contains “{ $words }”. A phone number needs at least three digits.
board-customer-last-visit = last visit { $date }
board-customer-no-visit = not here yet
board-customer-open-case = Open case
board-customer-unreachable = Messages do not arrive
board-customer-saved = Saved.
board-customer-upcoming = Coming appointments
board-customer-upcoming-none = None booked.
board-customer-edit = Change her details
board-customer-name = Name
board-customer-notes = Notes
board-customer-wrong-name_empty = Please enter a name.
board-customer-wrong-name_too_long = A name has at most 80 characters.
board-customer-wrong-not_a_number = This does not look like a phone number. Digits only, with a country code if you like, for example +44 7700 900123.
board-customer-wrong-allergies_too_long = Allergies can have at most 500 characters.
board-customer-wrong-notes_too_long = Notes can have at most 2000 characters.
board-allergies-hint = For example: penicillin, latex
board-save = Save
board-channel-webchat = web chat
board-locale-zh-CN = Simplified Chinese
board-locale-zh-TW = Traditional Chinese
board-locale-en = English
board-pinned = Before you treat her
board-health-answers = Health questionnaire
board-health-veiled = Health facts are veiled. Opening them is logged.
board-health-open = Open
board-health-none = She has not answered any questions yet.
board-health-nothing = Nothing that stands out
board-health-told = Said in chat
board-health-unasked = { $count ->
        [one] 1 question not answered, please ask in person
       *[other] { $count } questions not answered, please ask in person
    }
board-last-reaction = Last reaction
board-last-reaction-none = None
board-consents = She agreed to
board-consents-none = Nothing yet
board-consent-health_data = use of health facts
board-consent-marketing = tips
board-consent-model = smart assistant
board-consent-photos = photos
board-consent-treatment = risks of a treatment
board-consent-guardian = guardian’s word
board-timeline = What happened
board-timeline-filter = Show only
board-timeline-all = All
board-timeline-visit = Visits
board-timeline-case = Cases
board-timeline-checkin = Check-ins
board-timeline-talk = Chat
board-timeline-tip = Tips
board-timeline-none = Nothing yet
board-timeline-none-words = Visits, cases, check-ins, chats and tips appear here in order.
board-happened-visit = Visit
board-happened-case = Case
board-happened-checkin = Check-in
board-happened-talk = Chat
board-happened-tip = Tip
board-visit-products = Used: { $products }
board-checkin-step = { $step ->
        [h3] 3 hours after
        [bedtime] Bedtime
        [h24] 24 hours after
        [d3] Day 3
        [d7] Day 7
        [d14] Day 14
        [d30] Day 30
        [d75] Day 75
       *[other] Check-in
    }
board-checkin-status = { $status ->
        [answered] answered
        [silent] no answer
       *[other] waiting for her answer
    }
board-talk-earlier = { $count ->
        [one] 1 earlier message
       *[other] { $count } earlier messages
    }
