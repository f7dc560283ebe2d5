# Visits that follow one another
series-rule-weeks =
    { $weeks ->
        [1] every week
       *[other] every { $weeks } weeks
    }
series-rule-month-1 = on the first { $day } of each month
series-rule-month-2 = on the second { $day } of each month
series-rule-month-3 = on the third { $day } of each month
series-rule-month-4 = on the fourth { $day } of each month
series-rule-month-5 = on the last { $day } of each month
series-weekday-1 = Monday
series-weekday-2 = Tuesday
series-weekday-3 = Wednesday
series-weekday-4 = Thursday
series-weekday-5 = Friday
series-weekday-6 = Saturday
series-weekday-7 = Sunday
series-noted = Noted: { $rule }, { $times } visits altogether. First the first one; then I propose the days of the others.
series-proposal = The visits after { $when } ({ $service }), { $rule }:
series-line = · { $when }
series-line-instead = · { $when } (nothing free { $wanted })
series-line-none = · nothing free around { $when }
series-line-skin = · not { $when }, for your skin’s sake
series-line-taken = · { $when } was taken just now, so it is not booked
series-line-stays = · { $when } stays: nothing fits there
series-ask-new = Shall I book these?
series-ask-move = Shall I move them so?
series-none = So there is nothing I could book after it. Another rhythm or hour may work; just tell me.
series-button-book = Yes, book these
series-button-move = Yes, move them
series-button-only = Only this one
series-only-first = All right, only the one.
series-rest-stays = All right, the others stay as they are.
series-booked = Booked, { $count } visits, { $service } with { $beautician }:
series-each-by-itself = Each can be moved or cancelled by itself; I remind you of every one.
series-ask-rest-cancel = There are { $count } more of this series after it. They stay booked unless you want them cancelled too.
series-ask-rest-move = There are { $count } more of this series after it. Shall they move along?
series-button-rest-cancel = Cancel the later ones too
series-button-rest-move = Move the later ones along
series-no-deposit = The deposit is for the first visit only; for these you pay at the salon.
series-dropped = All right, only this visit.
series-cancelled = Cancelled, { $count } later visits:
series-moved = Moved, { $count } later visits:
board-series = Series
board-series-words = Visits that follow one another. Each has its own reminders and can be moved by itself.
board-series-rule = How often
board-series-none = Only once
board-series-weeks =
    { $weeks ->
        [1] Every week
       *[other] Every { $weeks } weeks
    }
board-series-month = The same weekday of each month
board-series-times = Visits altogether
board-series-propose = Propose the days
board-series-days = Proposed days
board-series-untick = Untick what does not suit her. The first visit is booked already.
board-series-book = Book the ticked ones
board-series-booked = { $count } visits of the series are booked.
board-series-left = Taken meanwhile: { $count }.
board-series-later = { $count } later visits of this series lie ahead.
board-series-later-move = Move the later ones along
board-series-later-cancel = Cancel the later ones too
board-series-moved = { $count } later visits moved along, { $stayed } stayed where they are.
board-series-cancelled = { $count } later visits cancelled.
board-did-appointment-series = booked a series
