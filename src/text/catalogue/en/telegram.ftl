telegram-command-book = Book a visit
telegram-command-my = My appointments
telegram-command-care = My care for today
telegram-command-language = Change the language
telegram-command-stop = Get no more tips
telegram-command-help = What I can do
telegram-command-messages = Which messages I get
