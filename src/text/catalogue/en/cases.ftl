# Case cards for staff; the first line names neither the customer nor a symptom, a locked phone may show it.
cases-urgency-urgent = ▲ Urgent
cases-urgency-today = ◆ Today
cases-urgency-watch = ○ Keep an eye on
cases-headline-new = { $urgency } · case { $number }
cases-headline-update = { $urgency } · case { $number } · new message
cases-headline-reminder = { $urgency } · case { $number } · nobody has it yet
cases-kind-reaction = reaction
cases-kind-complaint = complaint
cases-kind-intake = questionnaire
cases-kind-question = question
cases-kind-human_request = wants a person
cases-kind-unreachable = cannot be reached
cases-kind-system = system
cases-who = { $name } · { $kind }
cases-who-before = { $name } · { $kind } · before { $treatment }
cases-who-after =
    { $name } · { $kind } · { $treatment }, { $day ->
        [0] same day
       *[other] day { $day }
    }
cases-allergies = Allergies: { $allergies }
cases-allergies-none = Allergies: none on file
cases-allergies-labels = On labels: { $labels }
cases-words = “{ $words }”
cases-reason = · { $sentence }
cases-reason-words = · mentions “{ $words }”
cases-reason-human-request = · She asks to talk to somebody of the salon
cases-reason-not-understood = · Her words were not understood, please have a look
cases-reason-not-processed = · This message could not be handled, please have a look
cases-reason-symptom-not-understood = · She mentions a symptom that the rules are unsure of, please judge
cases-reason-photo-only = · Only a photo came, please have a look
cases-reason-photo-to-look-at = · She would like somebody to look at a photo
cases-reason-voice-only = · A voice message came, please listen
cases-reason-care-question = · A question about care that the library does not answer
cases-reason-checkin-sign = · She told the check-in about a complaint of the skin or body
cases-reason-checkin-worse = · She told the check-in that it is worse than before
cases-reason-checkin-unhappy = · She told the check-in that she is not happy
cases-reason-found-by-staff = · A colleague found this message and asks you to look
cases-reason-late-move-wish = · She would like to move it, later than she can herself
cases-reason-late-cancel-wish = · She would like to cancel it, later than she can herself
cases-reason-too-late-to-fit = · She will be too late for the time that is left; please talk to her
cases-reason-model-raised = · Raised by the second reading (a model, please judge): “{ $words }”
cases-reason-health-note = · Told something about her health or medication; please look before she comes
cases-with = { $name } has it
cases-button-claim = I take it
cases-button-call = Phone
cases-button-open = Open board
cases-button-release = Hand back
cases-button-close = Close
cases-claimed = Case { $number }: { $name } has it.
cases-how-to-answer = Reply to this message or to the card and it goes to her in the salon’s name. The bot keeps quiet meanwhile.
cases-released = Case { $number }: { $name } handed it back. Who takes it?
cases-closed = Case { $number } closed: { $outcome } ({ $name }).
cases-outcome-settled_by_advice = settled by advice
cases-outcome-seen_in_salon = seen in the salon
cases-outcome-referred_to_doctor = sent to a doctor
cases-outcome-emergency = emergency services
cases-outcome-false_alarm = false alarm
cases-outcome-complaint_resolved = complaint resolved
cases-outcome-no_answer = no answer
cases-outcome-other = other
cases-false-alarm-idiom = only a way of speaking
cases-false-alarm-denied = said that there is none
cases-false-alarm-expected_course = usual for that day
cases-false-alarm-other_person = about somebody else
cases-false-alarm-booking_talk = only about booking
cases-false-alarm-other = something else
cases-unanswered = Case { $number }: she has been waiting { $minutes } minutes for a word ({ $name } has it).
cases-unreachable = Case { $number }: messages no longer reach her, please phone.

# For the customer
cases-being-read = One of us is reading your message now and will answer you right here.
cases-assistant-again = My colleague has finished for now, and the assistant is with you again. If anything changes, write to us at any time.

# Tasks on the board
cases-task-unclaimed = Nobody has taken this case, please see to it
cases-task-unreachable = Messages do not reach her, please phone
cases-task-group-lost = The staff group cannot be written to, please link it again
cases-media = ↑ Case { $number }. Answer this message and it goes to the customer in the salon’s name.
cases-whose = About { $name }; what it is stands on the board.
cases-read-at = Read it: { $address }
cases-button-words = Her words, to me
cases-wrote-again = Case { $number } · { $name } wrote again.
cases-photo = Case { $number }: { $name } sent a photo. It is on the board, with who looks written down:
