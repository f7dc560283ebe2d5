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
# Which kinds of messages she gets
messages-what-reminders = Reminders of my appointments
messages-what-care = Care and check-ins after a visit
messages-what-next_visit = A proposal for the next visit
messages-what-tips = Skin tips and birthday wishes
messages-what-offers = Offers
messages-list = What I send you, and what not:
messages-always = Answers, changes of your bookings and safety messages always come.
messages-line =
    { $comes ->
        [yes] ✓ { $what }
       *[no] – { $what }: not sent
    }
messages-changed = Done, from now on:
messages-no-reminders = So please keep your appointments in mind yourself; they stay booked.
messages-no-care = If anything worries you after a visit, just write, at any hour.
messages-button-on = Send: { $what }
messages-button-off = Stop: { $what }
messages-button-all = See all kinds
