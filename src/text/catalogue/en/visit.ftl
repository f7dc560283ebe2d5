# Around an appointment: notice, reminders, lateness, missed visits, the next one
visit-span-hours = { $hours ->
    [one] an hour
   *[other] { $hours } hours
}
visit-span-minutes = { $minutes } minutes
visit-reminder-days-before = A first reminder: { $when }, { $service } with { $beautician }. See you at { $place }.
visit-late-wish-move = { $when } is very soon. Moving needs { $notice } of notice, so I cannot do it here.
visit-late-wish-cancel = { $when } is very soon. Cancelling needs { $notice } of notice, so I cannot do it here.
visit-late-wish-may-cancel = You can still cancel it; for another time a colleague can look for a way.
visit-late-wish-may-move = You can still move it; for anything else a colleague can look for a way.
visit-late-wish-person = A colleague can look for a way. If you are just running late, tell me.
visit-button-person = Ask a colleague
visit-button-late = I will be late
visit-asked-person = Thank you, I have told the team at { $salon }; they will get back to you soon. Until then it stays: { $when }.
