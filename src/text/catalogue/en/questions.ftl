# Questions about the salon: hours, address, telephone, prices, services
questions-hours = { $days }: { $times }
questions-hours-closed = { $days }: closed
questions-weekdays = { $from } to { $to }
questions-weekday =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
questions-open-on = { $day }: open { $times }.
questions-closed-on = { $day }: we are closed.
questions-staff-on = On { $day }: { $names }.
questions-address = { $salon } is at { $address }.
questions-phone = Phone of { $salon }: { $phone }
questions-service = { $service }: { $price }, about { $minutes } minutes.
questions-yes-we-do = Yes, we do.
questions-button-book = Book { $service }
questions-services =
    { $number ->
        [one] We offer one treatment, { $price }.
       *[other] We offer { $number } treatments, from { $price }. Open the list for each price and duration.
    }
questions-services-none = The list is being prepared; please ask one of us.
questions-prices-below = Price and duration stand beside each one.
questions-rest = The rest of your question is with a colleague at { $salon }; she will answer you here.
questions-prepare = Before { $service }:
questions-prepare-days = · { $days } days without { $what }
questions-prepare-patch_test = · a patch test here first
questions-prepare-consultation = · a consultation here first
questions-prepare-or = { $one } or { $other }
questions-together = Together { $price }, about { $minutes } minutes.
questions-branch-only = There is only this one, { $salon }; no other branch yet.
questions-branches = We are in these places. Which one suits you?
