# Asking how it goes after a visit. The questions and the words on their buttons are in domain/checkins, because triage reads them too.
checkin-any-time = One tap is enough; to say more, write to me any time.
checkin-nudge = In case you missed this yesterday, one tap is enough:
checkin-nudge-trend = You may have missed my question yesterday. How does it feel now? One tap and I know.
checkin-person-looks = Thank you for telling me. I have asked one of us at { $salon } to look; they will answer you here.
checkin-person-listens = Thank you for being honest. I have asked one of us at { $salon } to talk with you; they will write here.
checkin-heard = Noted, and thank you for saying so. One of us at { $salon } will answer you here.
checkin-which = Which of these is it, and where? Write me a line and I will pass it on.
checkin-thanks = Thank you, I have noted it all. If anything changes, write to me any time.
checkin-noted = You told me that one already, I have it. If it changes, write to me.
checkin-gone = That question is over by now. If there is something on your mind, just write to me.
checkin-care-line = For today: { $action }.
checkin-good-h3 = Good to hear. Rest well tonight, and write to me if anything feels off.
checkin-good-bedtime = Sleep well, then. If something changes in the night, write to me all the same.
checkin-good-h24 = Lovely. The first day matters most and you looked after it well.
checkin-good-d3 = So glad it is going the right way.
checkin-good-d7 = I am happy for you. Thank you for taking such care this week.
checkin-good-d14 = Good news, thank you for telling me.
checkin-good-d30 = Thank you for keeping me posted. Everyone at { $salon } will be pleased.
checkin-good-d75 = Then all is well that ends well, thank you. I am here if you need anything.
checkin-next-from = The next { $service } makes sense from { $date } on, no hurry.
checkin-next-now = Whenever you would like another { $service }, just say so, no hurry.
checkin-button-again = Book again
# On the board's list of tasks
checkin-task-no-chat = No chat reaches her: please phone and ask how it is going
checkin-task-early-silence = No answer to the first question after an injection: please phone
checkin-task-silent = No answer to a check-in and its reminder: please phone
checkin-which-of-these = So that I get it right: which one is it? Tap it, or write me a line.
