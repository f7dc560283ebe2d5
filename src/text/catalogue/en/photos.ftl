# Photos: what the board says of them, and why a file is not kept as one.
board-photos-of = Photos · { $name }
board-photos-title = Photos
board-photos-words = Only those who treat see them, and every look is written down. They are never sent into a group.
board-photos-count =
    Photos: { $before } before, { $after } after{ $sent ->
        [0] {""}
       *[other] , { $sent } from her
    }
board-photos-add = Photos
board-photos-saved = Saved.
board-photos-none = No photos yet
board-photos-none-words = Once she has been here, photos before and after are added from her visit in the timeline.
board-photos-none-yet = None yet
board-photos-not-agreed = She has not agreed to photos, so none can be added. In the chat "my consents" (我的授权) shows her the question.
board-photos-all = All her photos
board-photos-before = Before
board-photos-after = After
board-photos-sent = Sent by her
board-photos-alt-before = Before the treatment, { $when }
board-photos-alt-after = After the treatment, { $when }
board-photos-alt-sent = Sent by the customer, { $when }
board-photos-when = Taken
board-photos-file = Photo
board-photos-hint = JPEG, PNG or WebP, up to 10 MB. Place and camera data are taken out.
board-photos-keep = Keep the photo
board-photos-remove = Delete
board-photos-remove-sure = Gone for good.
board-photos-remove-yes = Delete it
photo-refused-no_consent = She has not agreed to photos, so it was not kept.
photo-refused-too_many = A visit has at most { $most } photos. Delete one you no longer need first.
photo-refused-held = This photo belongs to an incident that is kept for legal reasons, and stays until that ends.
photo-refused-empty = There is nothing in this file. Please choose the photo once more.
photo-refused-too_large = This file is larger than 10 MB. Please send it smaller; the phone offers that when you share it.
photo-refused-drawing = This is a drawing (SVG), not a photo. Please send a photo as JPEG, PNG or WebP.
photo-refused-page = This is a web page, not a photo. Please send a photo as JPEG, PNG or WebP.
photo-refused-document = This is a document, not a photo. Please send a photo as JPEG, PNG or WebP.
photo-refused-animation = This picture moves. Please send a still photo as JPEG, PNG or WebP.
photo-refused-heic = This photo is HEIC, which we cannot open. In Telegram choose it as a photo, not as a file; elsewhere take a screenshot of it and send that. (On an iPhone, Settings → Camera → Formats → Most Compatible takes JPEG from then on.)
photo-refused-not_a_photo = This file is not a photo. Please send one as JPEG, PNG or WebP.
photo-refused-hides_something = Something else is hidden in this file, so it was not kept. Please take a screenshot of the photo and send that.
photo-refused-too_many_pixels = This picture has more than 40 million pixels. Please send it smaller.
photo-refused-broken = This photo is damaged and cannot be opened. Please send it again, or another one.
photo-refused-not_here = Photos cannot be kept on this installation. Please describe what you see in words.
photo-refused-busy = Too many photos at once. Please send it again in a minute.
photo-asked-first = I have asked { $salon } to answer you. What is it, where, and since when? A few words help. If breathing or seeing is hard, call the emergency number.
photo-ask = May we keep the photos you send here? Only those at { $salon } who look after you see them, and "withdraw photos" deletes them.
photo-button-keep = Yes, keep them
photo-button-not = Rather not
photo-not-kept = All right, it is not kept. Whoever takes care of it will write to you here.
photo-coming = The photo you sent is being put into your file.
photo-send-again = The photo is sent again by itself; if it does not appear, please send it once more.
photo-refused-gone = I could not get your photo from Telegram. Please send it once more.
photo-refused-many_today = That were many photos today, and this one was not kept. Please describe it in words, or send it tomorrow.
