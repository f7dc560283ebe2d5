# What staff read in their group and in their own chats
staff-help =
    When a customer needs a person, a case card appears here.
    Tap “I take it”, then reply to the card: it goes to her in the salon’s name.
    /cases open cases · /today today’s appointments · /language language
staff-private-help = /board open the board · /cases open cases · /today today’s appointments
staff-not-linked = This group is not linked to a branch yet. The owner makes a one-time code under Settings on the board; then write here: /link CODE
staff-link-how = Please add the one-time code from Settings on the board, for example: /link K7QM-2XHD-9PLV
staff-link-unknown_code = There is no such code. Please check it, or make a new one under Settings on the board.
staff-link-used_code = This code has been used. Please make a new one under Settings on the board.
staff-link-expired_code = This code has expired (they last an hour). Please make a new one under Settings on the board.
staff-link-wrong_place = This code belongs elsewhere: a group’s code is written in the group, a person’s code to me in private.
staff-link-inactive_staff = This colleague’s account is switched off, please ask the owner.
staff-group-linked = Linked: cases of { $branch } come to this group.
staff-person-linked = Linked, { $name }.
staff-board-link =
    This opens the board, within 15 minutes and once:
    { $address }
staff-open-board = Please open it under Cases on the board.
staff-open-board-at = Board: { $address }
staff-cases = Open cases: { $count }
staff-case-waiting = { $urgency } · { $number } · { $name } · waiting { $minutes } min
staff-case-with = { $urgency } · { $number } · { $name } · with { $by }
staff-button-claim = Take case { $number }
staff-no-cases = No open cases at the moment.
staff-today = Today: { $ahead } to come, { $over } done.
staff-today-more = { $rest } more, see them all on the board.
staff-visit = { $time } { $name } · { $service } · { $beautician }
staff-visit-arrived = ● Arrived
staff-visit-not_found = This appointment is not here, it may have been cancelled.
staff-visit-wrong_status = This appointment cannot be marked so now, please look on the board.
staff-visit-too_early = Her time has not come yet, please wait a little.
staff-button-arrived = Arrived
staff-button-completed = Completed
staff-button-no-show = Did not come
staff-marked-arrived = { $name } has arrived ({ $service }).
staff-marked-completed = { $name } is done ({ $service }). Care notes and check-ins will reach her on time.
staff-marked-no_show = Noted: { $name } did not come ({ $service }).
staff-passed-on = Sent to her (case { $number }).
staff-banned-words = Not sent: it says “{ $words }”. Please do not call it normal and name no medicine; say it differently. To send it all the same, begin with “!”.
staff-unknown-card = That message is no case card, so nobody was sent your words. Please reply to the card itself.
staff-only-words = Only words can be passed on for now, please reply in text.
staff-edited = The edited text was not sent again. To add something, please reply once more.
staff-ask-outcome = How did it end?
staff-ask-false-alarm = Why was it a false alarm? It helps the people who improve the rules.
staff-phone = { $name }: { $phone }
staff-no-phone = { $name } left no phone number.
staff-language-how = Please write /language zh-CN, /language zh-TW or /language en
staff-language-changed = All right, English from now on.
staff-refused-not_found = This case was not found.
staff-refused-not_allowed = This case is not handled here.
staff-refused-closed = This case is closed already.
staff-refused-already_claimed = { $name } has this case.
staff-refused-not_claimed = Nobody has this case at the moment.
staff-refused-unknown_outcome = There is no such outcome.
staff-refused-too_long = Too long, not sent. Please keep it under 4000 characters.
staff-refused-empty = It was empty, nothing was sent.
staff-refused-unreachable = Messages no longer reach her, please phone.
staff-visit-unsigned = { $name }: the risks of { $service } are not signed. Let her sign on the board, or tap why it goes on.
staff-visit-sign-at = Sign here: { $address }
staff-button-unsigned-paper = Signed on paper
staff-button-unsigned-told = Told in person, signs later
staff-words-sent = Case { $number }: sent to { $name } in private.
staff-words-no-chat = Her words are not shown in a group. Please link your own chat first (Settings → People on the board, then /link CODE to me in private), or open the board.
