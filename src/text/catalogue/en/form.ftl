# The questions before a visit as a page of their own (web/form).
form-button-page = Fill it in on a page
form-received = Your form has arrived here.
form-heard = I read what you wrote in the form, and have asked someone at { $salon } to look.
form-title = Before your visit
form-for = { $service }, { $when }
form-for-person = { $name } · { $service }, { $when }
form-saves = Every answer is saved as you give it. You can stop here and go on in the chat, or the other way round.
form-progress = { $done } of { $all } answered
form-all-answered = All answered
form-open-rest =
    { $count ->
        [one] One question has no answer yet; your beautician will ask it in person.
       *[other] { $count } questions have no answer yet; your beautician will ask them in person.
    }
form-send = Send
form-send-again = Send again
form-sent-before = Sent on { $when }. You can still change answers; send again afterwards.
form-own-words = You wrote in the chat: “{ $words }”. Your beautician reads it as it is; another choice here takes its place.
form-saved = Saved
form-skip = Rather not say
form-hint-several = As many as you like.
form-hint-date = For example 2026-03-05, or in your own words.
form-hint-words = In your own words.
form-hint-number = A number from { $least } to { $most }.
form-photo-given = Your photo is here. To replace it, send another one in the chat.
form-photo-in-chat = Please send the photo in the chat, when it is asked for there.
form-save = Save
form-before = You answered these on { $when }. If nothing has changed since, keep those answers and look only at what is new.
form-before-keep = Nothing changed, keep them
form-thanks-title = Sent, thank you
form-thanks = Your answers have arrived. I have written to you in the chat.
form-thanks-close = You can close this page.
form-to-chat = Back to the chat
form-back = Back to the form
form-in-person-title = That is fine
form-in-person = Your booking stays. Your beautician will ask you in person.
form-opening = One moment, Telegram is letting us know that it is you …
form-only-telegram = This page opens inside Telegram: tap the button in the chat with us again.
form-refused-title = This page cannot be opened
form-refused-altered = This link is not complete, or it was changed on its way. Please tap the button in the chat again; your answers are kept.
form-refused-expired = This link has expired, to keep your answers safe. Open the chat and write "form": a new button comes at once. Your answers are kept.
form-refused-other_person = This link belongs to somebody else, so we show nothing here. Your own form opens from your own chat.
form-refused-no_visit = There is no visit any more that these questions belong to. Once you have booked, I will ask you in the chat.
form-refused-too_late = This visit has begun, is over, or was cancelled; the questions are no longer needed. If your beautician should know something, write it in the chat.
form-refused-old_version = The salon has changed its questions since this page was made. Nothing you answered is lost.
form-open-new = Open the new questions
form-refused-too_large = That was far too much at once, and was not saved. Please put it in at most { $most } characters; your other answers are kept.
form-refused-origin = This did not come from the form's own page, so nothing was saved. Please open the form from the chat.
form-refused-not_agreed = Before we may keep health answers you have to agree to the questions. Please load the page again.
form-refused-no_question = This question is not asked any more as your answers stand. Please load the page again.
form-refused-unknown_choice = This answer is not one of those offered. Please load the page again.
form-refused-too_busy = That was quick. Please wait a moment and try again; nothing is lost.
form-refused-failed = Something went wrong on our side. Nothing you answered before is lost; please try again in a moment.
form-failed = Something went wrong on our side, and this was not saved. Please try again in a moment.
form-offline = Not saved yet: there seems to be no connection. Try again in a moment.
form-language = Language
