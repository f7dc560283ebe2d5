# The prep card
board-prep-open = Prep card
board-prep-title = Prep card
board-prep-first = Read this first
board-prep-nothing = Nothing that stands out.
board-prep-news = New before this visit
board-prep-news-none = She has told us nothing new. Ask her when she is here.
board-prep-comfort-none = Nothing noted yet.
board-prep-room = Make the room ready
board-prep-skin-goals = Skin, goals, what she did not want
board-prep-last = Last visit
board-cycle-hint = Her breakouts came about every { $days } days so far ({ $times } times); the next may be around { $day }. A hint from her own history, no diagnosis.
board-did-customer-open_prep_card = opened a prep card

# … and what is sent to staff
prep-card =
    In a quarter of an hour, { $time }: { $name }, with { $beautician }.
    { $service }
prep-card-room =
    In a quarter of an hour, { $time }: { $name }, with { $beautician }, { $room }.
    { $service }
prep-look-first = There is something to read before you start.
prep-open = Prep card: { $address }
prep-room-disinfect = Surfaces and tools disinfected with 75 % alcohol
prep-room-sheet = Fresh disposable sheet and towels
prep-room-temperature = Room at { $degrees } ℃
prep-room-scent-none = No scent, no candle, no diffuser
prep-room-scent-light = Only a trace of scent
prep-room-scent-likes = Scent on
prep-room-music-none = No music
prep-room-music-soft = Soft music
prep-room-music-own = Ready for her own music
prep-room-light-dim = Light dimmed
prep-room-light-normal = Soft light
prep-room-light-bright = Bright light
prep-room-humidifier = Humidifier on
