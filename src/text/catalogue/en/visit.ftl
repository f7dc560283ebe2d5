# Around an appointment: notice, reminders, lateness, missed visits, the next one
visit-span-hours = { $hours ->
    [one] an hour
   *[other] { $hours } hours
}
visit-span-minutes = { $minutes } minutes
visit-reminder-days-before = A first reminder: { $when }, { $service } with { $beautician }. See you at { $place }.
visit-late-wish-move = { $when } is very soon. Moving needs { $notice } of notice, so I cannot do it here.
visit-late-wish-cancel = { $when } is very soon. Cancelling needs { $notice } of notice, so I cannot do it here.
visit-late-cancel-told = I have told { $salon } that you cannot come. They decide about it and answer you here, also whether it costs anything; there is nothing else for you to do.
visit-late-wish-may-cancel = You can still cancel it; for another time a colleague can look for a way.
visit-late-wish-may-move = You can still move it; for anything else a colleague can look for a way.
visit-late-wish-person = A colleague can look for a way. If you are just running late, tell me.
visit-button-person = Ask a colleague
visit-button-late = I will be late
visit-asked-person = Thank you, I have told the team at { $salon }; they will get back to you soon. Until then it stays: { $when }.
visit-coming = Good, travel safely. See you { $when }; { $beautician } is expecting you.
visit-late-how-much = Thank you, I have told the salon; { $beautician } knows. About how many minutes?
visit-late-fits = Thank you, I have told the salon. { $minutes } minutes is fine: { $beautician } expects you about { $arrives }. Take your time.
visit-late-shorter = Thank you, I have told the salon; { $beautician } expects you about { $arrives }. Somebody comes after you, so it will be about { $less } minutes shorter.
visit-late-too_late = Thank you, I have told the salon. With { $minutes } minutes there may not be enough time before the next guest. A colleague will talk to you about it now.
visit-behind = Sorry, we are running about { $minutes } minutes late. { $when }, { $service }, will begin about { $begins }; no need to hurry.
visit-behind-thanks = Thank you for your patience; { $beautician } is looking forward to it.
visit-missed = We missed you today and hope all is well. Whenever you would like another { $service }, just tell me.
visit-button-fine = All right
visit-button-coming = On her way
visit-staff-late =
    { $time } { $name } will be { $minutes } minutes late, here about { $arrives }.
    { $service } · { $beautician }
visit-staff-late-unknown =
    { $time } { $name } will be late; she has not said how much.
    { $service } · { $beautician }
visit-staff-late-shorter = Somebody follows: about { $minutes } minutes less. She was told.
visit-staff-late-too_late = Somebody follows: about { $minutes } minutes less, which may be too little. Please talk to her.
visit-staff-not-here =
    { $time } { $name } is not here yet, { $minutes } minutes after the time.
    { $service } · { $beautician }
visit-staff-says-late = ● She says { $minutes } minutes late
visit-button-behind = Tell her { $minutes } min late
staff-marked-coming = Good, { $name } is on her way ({ $service }).
staff-marked-late = { $name } was told that we run about 15 minutes late ({ $service }).
staff-visit-too_far = It is too early to know; tell her within a few hours of it.
staff-visit-no_chat = She has no chat that reaches her; please phone.
visit-next = { $when } would be a good time for your next { $service }, with { $beautician } at { $place }. Shall I book it?
visit-next-yes = Yes, book it
visit-next-other = Another time
visit-next-no = Not now
visit-next-left = All right, no hurry. Just tell me when you would like to come.
visit-next-later = Your next { $service } is best from { $day } on. Shall I remind you when it is time to book?
visit-next-later-yes = Yes, remind me
visit-next-later-noted = Good, I will ask you then.
visit-awaits = { $when } is kept for you ({ $service }, { $beautician }). A colleague confirms it, and I will tell you at once.
visit-button-accept = Confirm it
visit-button-decline = Decline
visit-staff-awaits =
    { $name } would like { $when }; please confirm.
    { $service } · { $beautician }. Visits missed within a year: { $times }. The time is kept.
staff-marked-accept = Confirmed; { $name } has been told ({ $service }).
staff-marked-decline = Cancelled; { $name } has been told ({ $service }).
