# Setting up a salon: what is wrong, and what to write instead
salon-problem-bad-shape = This is not filled in completely, or not in the right form.
salon-problem-bad-time = “{ $value }” is not a time. Write it like 09:30.
salon-problem-closes-before-opens = { $value }: the end has to be after the beginning.
salon-problem-overlapping-hours = { $value } overlaps with other hours of the same day.
salon-problem-bad-zone = There is no time zone “{ $value }”. Write it like Asia/Shanghai.
salon-problem-bad-currency = There is no currency “{ $value }”. Write it like CNY.
salon-problem-unknown-place = I do not know the emergency number of “{ $value }”. Please choose a place from the list.
salon-problem-unknown-treatment = There is no treatment “{ $value }”.
salon-problem-clinic-treatment = { $value } is a medical treatment: only a clinic may offer it.
salon-problem-check-treatment = Whether { $value } needs a medical licence depends on the place and the device. Please check first.
salon-problem-short-interval = At least { $value } days between two of them are advised.
salon-problem-duplicate-code = The code { $value } is already taken.
salon-problem-unknown-skill = There is no service with the code { $value }.
salon-problem-no-owner = Please name at least one owner.

salon-refused-not-allowed = Only the owner can do this.
salon-refused-not-found = It is not there. Somebody may have changed it; please reload.
salon-refused-already-set-up = The salon is set up already. You can change it in the settings.
salon-refused-has-appointments = { $appointments ->
    [one] There is still one appointment ahead. Please move it or give it to somebody else first.
   *[other] There are still { $appointments } appointments ahead. Please move them or give them to somebody else first.
  }
salon-refused-last-owner = At least one owner has to stay.
salon-refused-bad-date = Write the date like 2026-12-01.
salon-refused-ends-before-start = The end has to be after the beginning.

salon-setup-done = The salon is set up, and the demo data is gone.
