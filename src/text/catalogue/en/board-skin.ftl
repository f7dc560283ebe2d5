# The board: rules of the skin
board-skin-refused-interval = Her skin still recovers from the same treatment. From { $day } on it can be done again.
board-skin-refused-cross_interval = It needs { $days } days from { $what } on { $other }. From { $day } on it can be done.
board-skin-refused-not_same_day = Between { $what } and { $next } lie { $days } days: it takes two visits.
board-skin-refused-stop_days = She told of { $what }; { $days } days after it she can have it, from { $day } on.
board-skin-refused-heal = Her answers say “{ $what }”. From { $day } on it can be done.
board-skin-refused-patch_test = It needs a patch test { $days } days before. From { $day } on it can be done.
board-skin-refused-patch_test-open = { $had ->
    [yes] Her patch test has expired: it needs a new one, { $days } days before.
   *[no] She has had no patch test: it needs one, { $days } days before.
}
board-skin-refused-consultation = It needs a consultation first. From { $day } on it can be done.
board-skin-refused-consultation-open = { $had ->
    [yes] Her consultation has expired: it needs a new one.
   *[no] She has had no consultation: it needs one first.
}
board-skin-refused-contraindicated = Her answers or her file say “{ $what }”: this treatment is ruled out.
board-skin-refused-clinician = Her answers or her file say “{ $what }”: she needs a consultation first. If she had one, please note it in her file.
board-skin-refused-open_case = She has an adverse case that is not closed: nothing new on that area until it is.
board-skin-refused-hidden = A beautician or manager has to look at this first; it cannot be booked from here.
board-did-appointment-override = Booked against a rule of the skin
board-did-salon-set_skin_rule = Changed a rule of the skin
board-did-customer-note_skin = Noted something about her skin
board-did-customer-remove_skin_note = Took back a note about her skin
