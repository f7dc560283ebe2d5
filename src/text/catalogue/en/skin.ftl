# What her skin allows
booking-refused-cross_interval = It needs { $days } days between this and { $what } on { $other }. From { $day } on it can be done.
booking-refused-not_same_day = Between { $what } and { $next } your skin needs { $days } days, so these want two visits.
booking-refused-stop_days = Your skin needs { $days } days after { $what }. From { $day } on it can be done.
booking-refused-heal = You told us: “{ $what }”. Let your skin rest first; from { $day } on it can be done.
booking-refused-patch_test = It needs a patch test { $days } days before. From { $day } on it can be done.
booking-refused-patch_test-open = { $had ->
    [yes] Your last patch test has expired, so it needs a new one, { $days } days before.
   *[no] It needs a small patch test first, { $days } days before.
}
booking-refused-consultation = It needs a consultation first. From { $day } on it can be done.
booking-refused-consultation-open = { $had ->
    [yes] Your last consultation was too long ago, so we would like to look at your skin once more first.
   *[no] For this one we would like to meet you first and look at your skin. Then it can be booked.
}
booking-refused-contraindicated = You told us: “{ $what }”. To keep you safe we do not do this treatment now.
booking-refused-clinician = You told us: “{ $what }”. A colleague would like to have a look in person before this is booked.
booking-refused-open_case = A colleague is still looking after what you told us. Once she is sure all is well, we can treat that area again.
booking-refused-override_not_allowed = Your role cannot set this rule aside. Please ask a manager or the owner.
booking-refused-override_needs_reason = To set this rule aside, please write one sentence why.
booking-skin-instead = Would something else do, or shall a colleague arrange it with you?
booking-skin-book-first = Shall we book that first?
booking-skin-stays = Your appointment stays as it is: { $when }, { $service }. To change it, let a colleague have a look.
booking-skin-noted = Noted.
booking-other-noted = Noted for the person who comes with you; a colleague reads it before the visit.
booking-skin-noted-what = Noted: { $what }. I only offer days that suit it.
booking-button-book-first = Book { $service } first
booking-button-other-service = Something else

skin-patch-reaction = Your patch test reacted
skin-cause-facial = a facial
skin-cause-cleansing = a deep cleansing or extraction
skin-cause-peel = a peel
skin-cause-needling = microneedling
skin-cause-light = laser or light
skin-cause-tightening = skin tightening
skin-cause-filler = filler
skin-cause-botulinum = botulinum toxin
skin-cause-booster = a skin booster
skin-cause-lash = lashes
skin-cause-tint = a brow or lash tint
skin-cause-brow-tattoo = a brow tattoo
skin-cause-wax = waxing
skin-cause-massage = a massage, gua sha or cupping
skin-cause-led = LED light
skin-cause-hair-colour = hair colour
skin-cause-hair-perm = a perm or bleach
skin-cause-body-device = a body device
skin-cause-retinoid = retinol or a retinoid
skin-cause-acid = acid products
skin-cause-sun = strong sun or tanning
skin-cause-procedure = a treatment elsewhere
skin-cause-dental = dental work or a vaccine
intake-too-soon = Your appointment is a little too early for that. Shall we move it?
