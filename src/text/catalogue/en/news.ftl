# Before a visit she is asked whether anything is new
news-ask = See you { $when } for { $service }. Is anything new with your skin that we should know before you come?
news-ask-examples = For example new spots, sunburn, a new product, little sleep. One line is enough.
news-button-nothing = Nothing new
news-button-tell = Something is new
news-tell = Please write it in a line: what is new, and since when?
news-noted = Thank you. { $beautician } reads it before you come.
news-noted-nothing = Good, then everything stays as planned. { $beautician } knows.
news-not_found = I could not find that visit any more. Just write what is new, and I pass it on.
news-over = That visit is over. If something is wrong, just write it here.
