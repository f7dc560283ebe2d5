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
board-complete = Complete
board-complete-words = Once you save, she gets the care messages and check-ins of what was really done.
board-complete-treatment = Treatment really given
board-complete-products = Products used
board-complete-products-hint = For example: 20% glycolic acid, brand of mask
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
board-case-reasons = What the assistant took it for:
board-case-claim = I take it
board-case-release = Hand back
board-case-take-over = Take over
board-case-close = Close
board-case-read-only = Beauticians and managers answer cases.
board-case-closed-by = Closed by { $name }, { $since } ago
board-case-taken = { $name } claimed it { $since } ago. What you wrote is still here.
board-case-refused-not_allowed = Your role cannot handle this case.
board-case-refused-closed = This case is closed already.
board-case-refused-not_claimed = Nobody has this case at the moment.
board-case-refused-unknown_outcome = Please choose an outcome before you close the case.
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
board-glance-before = still to come
board-glance-day = { $day ->
        [0] today
        [one] 1 day ago
       *[other] { $day } days ago
    }
board-glance-open = Open her page
board-allergies = Allergies
board-allergies-none = None on file
