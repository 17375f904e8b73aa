# The window's own words for the pages beside the plan.

frame-page-understand = What clearing means
frame-page-granted = After it is granted
frame-page-safety = Before you start

pages-back = Back
pages-links = More to read
pages-understand = What this means in this place
pages-mark-granted = It was granted
pages-see-granted = See what to do now
pages-not-known = Not known here

understand-terms-heading = Words the law uses here
understand-help-heading = Who can help here
understand-law-heading = How current this is

granted-heading = After it is granted
granted-intro = The order is the start. Courts, agencies and companies each keep their own copy of a record. Mark what was granted, and you get a list for the next half year.
granted-none = You have not marked anything as granted yet.
granted-add = Mark something as granted
granted-what = What was granted?
granted-choose = Choose one
granted-choose-problem = Choose what was granted.
granted-when = When was it granted?
granted-when-hint = The date on the order. A month and year is enough if you do not know the day.
granted-save = Save
granted-remove = Take back
granted-remove-named = Take back: { $what }
granted-nothing-open = Nothing in your plan can be marked today.
granted-papers = Letters and card
granted-papers-lead = Letters ask the others to close their copy. The card says what you may answer, and what you must still tell.
granted-save-letters = Save the letters
granted-save-card = Save the card for the wallet
granted-calendar-hint = The calendar file of your plan now has the days to check.

safety-exit-large = Quick exit: close this window now
safety-continue = I have read this. Go on.
safety-yes = Yes, I am in danger now
safety-no = No, not now
safety-dont-know = I don’t know

plan-burden = Who has to prove it
plan-standard = How strongly
plan-refused = If it is refused
