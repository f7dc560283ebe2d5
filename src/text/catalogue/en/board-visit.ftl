# Board: rules of appointments, lateness, missed visits
board-settings-rules = Appointment rules
board-settings-rules-words = Notice for moving and cancelling, reminders, lateness, missed visits
board-field-moveNoticeMinutes = Customers move it until (minutes before)
board-field-cancelNoticeMinutes = Customers cancel it until (minutes before)
board-field-graceMinutes = Tell staff when she is late by (minutes)
board-field-noShowLimit = A person confirms bookings after this many missed visits
board-rules-moveNoticeMinutes-hint = 0: until it begins. Later she is offered a colleague; you can always move it on the board.
board-rules-cancelNoticeMinutes-hint = Separate from moving. What was booked in the last ten minutes can always be cancelled.
board-rules-graceMinutes-hint = When she is not here so long after the beginning, Today and the staff group say so.
board-rules-noShowLimit-hint = 0: never. From that number on the time is kept until a colleague confirms it.
board-rules-reminders = Which reminders are sent
board-rules-reminder-days_before = Three days before
board-rules-reminder-day_before = The day before
board-rules-reminder-hours_before = Two hours before
board-rules-reminders-hint = None in the quiet hours; two close together become one; a moved or cancelled appointment takes its reminders along.
board-wrong-moveNoticeMinutes = Please give whole minutes, 0 to 10080 (7 days).
board-wrong-cancelNoticeMinutes = Please give whole minutes, 0 to 10080 (7 days).
board-wrong-graceMinutes = Please give whole minutes, 0 to 240.
board-wrong-noShowLimit = Please give a whole number, 0 to 50.
board-visit-missing = Not here yet · { $minutes } min
board-visit-late = She says { $minutes } min late · about { $arrives }
board-visit-late-unknown = She says she will be late
board-visit-coming = On her way
board-visit-coming-button = On her way
board-visit-behind-told = Told we run { $minutes } min late
board-visit-no-shows = { $times ->
    [one] Missed one visit in a year
   *[other] Missed { $times } visits in a year
}
board-visit-awaits = To be confirmed
board-visit-behind = Tell her { $minutes } min late
board-visit-behind-other = Other minutes
board-visit-minutes = { $minutes } min
board-mark-too_far = It is too early to know; tell her within a few hours of it.
board-mark-no_chat = She has no chat that reaches her; please phone.
board-did-appointment-late = Said she will be late
board-did-appointment-coming = Marked as on her way
board-did-appointment-behind = Told a customer that the salon runs late
board-did-appointment-accept = Confirmed a booking that waited for a person
board-visit-to-confirm = Bookings to confirm
board-visit-accept = Confirm
board-visit-decline = Decline
