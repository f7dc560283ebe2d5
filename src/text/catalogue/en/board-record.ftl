# What was used and seen at a visit, and the search for a lot
board-record-product = Product { $number }
board-record-lot = Lot
board-record-products = Products used, with the lot on the package
board-record-more = More products
board-record-reaction = How did the skin take it?
board-record-reaction-choose = Not noted
board-record-reaction-calm = Calm
board-record-reaction-pink = A little pink
board-record-reaction-stinging = Stinging or burning
board-record-reaction-swelling = Swelling, wheals or strong redness
board-record-reaction-stopped = Stopped because of it
board-record-reaction-words = What was seen
board-record-plan = What changes for her plan
board-record-plan-hint = For example: next time lower strength, more moisture
board-record-said-reaction = Skin: { $reaction }
board-record-said-plan = Plan: { $plan }
board-record-said-lot = lot { $lot }
board-record-correct = Add or correct
board-record-save = Save
board-record-wrong-not_completed = This visit is not over yet.
board-record-wrong-record_too_long = Something is too long: a product has at most 120 characters, a lot 40, the reaction 500, the plan 1000. Nothing was changed.
board-mark-record_too_long = Something is too long: a product has at most 120 characters, a lot 40, the reaction 500, the plan 1000. What you wrote is still there.
board-lots-title = Who got a lot
board-lots-words = Type the lot on the package. You see everybody who was treated with it, the newest visit first.
board-lots-lot = Lot, at least 3 characters
board-lots-search = Search
board-lots-none = Nobody was treated with a lot that begins with “{ $lot }”.
board-lots-short = Please type at least 3 letters or digits.
board-lots-found = { $people ->
        [one] 1 person
       *[other] { $people } people
    } · { $visits ->
        [one] 1 visit
       *[other] { $visits } visits
    }
board-lots-export = Save as a table (CSV)
board-lots-reach-chat = by chat
board-lots-reach-phone = by phone only
board-lots-reach-none = no way to reach her
board-lots-column-day = Visit
board-lots-column-customer = Customer
board-lots-column-phone = Phone
board-lots-column-product = Product
board-lots-column-lot = Lot
board-lots-column-treatment = Treatment
board-lots-column-beautician = Beautician

board-timeline-intake = Questionnaires
board-timeline-consent = Agreements
board-happened-intake = Questionnaire
board-happened-consent = Agreement
board-intake-status = { $status ->
        [finished] answered
        [declined] did not want to answer
       *[other] begun
    }
board-intake-see = See the answers above
board-consent-given = Agreed: { $what }
board-consent-withdrawn = Took back: { $what }
board-did-lot-search = searched who got a lot
