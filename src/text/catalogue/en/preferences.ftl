# How she likes it: kept in her words, shown and taken back in the chat
preferences-noted = Noted for your visits, in your words: “{ $words }”. Whoever looks after you reads it first.
preferences-button-back = Take it back
preferences-button-put = Put it back
preferences-button-see = See my preferences
preferences-button-remove = Remove: { $what }
preferences-back = Taken back; it is no longer on your file.
preferences-put = It is on your file again.
preferences-gone = That one is no longer there.
preferences-none = Nothing is kept yet. Just write how you like it, for example “quiet, please” or “no scent”.
preferences-list = This is how you like it, as we have it:
preferences-line = { $what }: { $chosen }
preferences-line-said = { $what }: { $chosen } (“{ $words }”)
preferences-line-words = { $what }: { $words }
preferences-whom = A colleague at { $salon } makes sure of it and tells you if anything has to change.
