privacy-what = What we keep about you: your details, visits, answers and our messages. You may read it, take it with you, or have it deleted.
privacy-what-for = Only people of the salon who look after you can see your health answers, and each look is written down for you.
privacy-button-send = Send me everything
privacy-button-erase = Delete my data
privacy-button-really = Yes, delete it
privacy-button-keep = Keep it
privacy-button-take-back = Take it back
privacy-here-readable = Here is everything to read, and below who looked at it.
privacy-here-json = And the same for a computer (JSON).
privacy-erase-warning = Your name, number, health answers, photos and messages will go. { $coming ->
    [0] This cannot be undone.
    [one] Your coming appointment will be cancelled. This cannot be undone.
   *[other] Your { $coming } coming appointments will be cancelled. This cannot be undone.
  }
privacy-erase-stays = Past visits stay with their price, without your name: the books need them.
privacy-erase-held = Case { $cases } has to be kept for now, for legal reasons, with what belongs to it. It goes as soon as that ends.
privacy-erase-begun = In { $minutes } minutes everything is deleted. Until then you can still take it back. Thank you for having been here.
privacy-taken-back = All right, nothing is deleted. Everything stays as it was.
privacy-nothing-to-take-back = There is nothing to take back.
privacy-kept = All right, everything stays as it was.
privacy-file-head = What { $salon } keeps about you, { $when }
privacy-file-person = == You ==
privacy-file-name = { $name } · { $phone } · allergies: { $allergies }
privacy-file-notes = Notes of the salon: { $notes }
privacy-file-consents = == What you agreed to ==
privacy-file-agreed = - { $about }: agreed on { $given }
privacy-file-withdrawn = - { $about }: agreed on { $given }, taken back on { $ended }
privacy-file-visits = == Visits ==
privacy-file-visit = - { $when }: { $service } ({ $state })
privacy-file-answers = == Your answers ==
privacy-file-form = { $when }, questions before { $service }:
privacy-file-told = { $when }, told in the chat:
privacy-file-answer = - { $question } → { $answer }
privacy-file-checkin = - { $when }, { $question } → { $answer }
privacy-file-facts = == What was noted about how you like it ==
privacy-file-cases = == Worries that people looked after ==
privacy-file-case = - No. { $number }, { $when }: { $words }
privacy-file-held = Kept for legal reasons, also when you have your data deleted.
privacy-file-looks = == Who looked at your health answers ==
privacy-file-looked = - { $when }: { $name } ({ $role })
privacy-file-exported = - { $when }: { $name } ({ $role }) exported your data
privacy-file-messages = == Messages ==
privacy-file-message = { $when } { $who }: { $text }
privacy-file-others = == More in the JSON file ==
privacy-file-fact = - { $kind }: { $said }
privacy-file-both = { $one }, { $other }
privacy-file-other = - { $kind }: { $count }
privacy-answer-yes = yes
privacy-answer-no = no
privacy-answer-unsure = not sure
privacy-answer-skipped = not answered
privacy-part-trend = How it was going
privacy-part-signs = What was asked about
privacy-part-look = How you liked it
privacy-other-sending = How our messages were sent
privacy-other-received = What messengers handed over
privacy-other-judged = How urgent your messages were found
privacy-other-cards = Notes to the salon about a worry
privacy-other-tasks = Things to do for you
privacy-other-times = Times kept for you
privacy-other-waiting = Waiting list
privacy-other-payments = Payments
privacy-other-packages = Visits taken from a package
privacy-other-skin = Tests and treatments noted
privacy-other-visits = What was seen at visits
privacy-other-products = Products used, with lots
privacy-other-photos = Photos
privacy-other-planned = Messages planned or sent by themselves
privacy-other-tips = Tips and offers sent to you
privacy-other-chats = Chats
privacy-other-deeds = Who did what
privacy-file-nothing = - nothing
privacy-purpose-health_data = health questions
privacy-purpose-marketing = tips
privacy-purpose-model = a second reading by a language model
privacy-purpose-photos = photos
privacy-purpose-treatment = a treatment and its risks
privacy-purpose-other = something else
privacy-visit-booked = booked
privacy-visit-confirmed = confirmed
privacy-visit-arrived = there
privacy-visit-completed = done
privacy-visit-cancelled = cancelled
privacy-visit-no_show = did not take place
privacy-role-owner = owner
privacy-role-manager = manager
privacy-role-beautician = beautician
privacy-role-reception = reception
privacy-role-other = staff
privacy-author-customer = you
privacy-author-staff = the salon
privacy-author-bot = the assistant
privacy-purpose-guardian = a guardian’s word
privacy-purpose-offers = offers
privacy-purpose-messages_reminders = reminders
privacy-purpose-messages_care = care and check-ins
privacy-purpose-messages_next_visit = proposals for the next visit
privacy-file-refused = You want no { $about } since { $given }
