# Care after a visit, step by step. The contents themselves are in domain/care/content.
care-step-h24 = The first 24 hours after your { $service }:
care-step-d3 = After your { $service }, days 2–3:
care-step-d7 = After your { $service }, days 4–7:
care-step-after = After your { $service }, from day 8 on:
care-action = · { $action }
care-not-reviewed = (From public sources, not yet reviewed by a clinician)
care-allergic = You told us about { $substances }: leave out whatever contains it, also here.
care-expected = After your { $service }, roughly this is to be expected:
care-write-any-time = If it looks different from this, or you feel uneasy, write to me any time.
care-button-all = The whole list
care-button-person = Talk to a person
care-button-book = Book a visit
care-none = There is no care to follow right now. After a treatment I will tell you here, step by step.
care-no-list = I have no written care for this treatment. Please ask one of us directly.
care-now = For these days after your { $service }:
care-question = I would rather not guess at that, so I have asked one of us to answer you. Here is the care for today.
care-question-again = My colleague will answer this one as well; she knows better than I do.
