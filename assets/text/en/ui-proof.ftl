# Words of the page on proving innocence that the window says itself; some papers say them too.

frame-page-proof = Showing that you did not do it
proof-title = Showing that you did not do it
proof-link = Gather what shows that you did not do it
proof-link-about = for { $about }
proof-intro = Here you can write down what happened, keep track of what can show it, ask others to keep what they have, and draft a statement. Each word is saved on this computer at once. Nothing is sent.
proof-back = Back to your plan
proof-contents = On this page
proof-before = Before you write or send anything
proof-ways = What has to be shown
proof-ways-lead = These ways ask whether you did it. They come in the order that does the most for you.
proof-closed = Ways that are not open
proof-others = Other ways that do not ask whether you did it
proof-shown = What has to be shown
proof-burden = Who has to show it
proof-standard = How strongly
proof-deadline-label = Time to file
proof-refused = If it is refused
proof-bring = What to bring
proof-steps = What to do
proof-authority = The law
proof-confidence = How far this was checked
proof-unsure = Not certain
proof-days-left = { $days ->
    [0] It is today.
    [one] 1 day left.
   *[other] { $days } days left.
}
proof-account = What happened, in your own words
proof-account-hint = Write what you saw, heard and did yourself. Say “I do not remember” where you do not. Leave out guesses.
proof-day = That day, step by step
proof-day-lead = One line for each thing, first to last. A time can be “about 9 p.m.” or “before dark”.
proof-time = Time
proof-place = Place
proof-what = What happened
proof-witness = Who can say so
proof-add-moment = Add a line
proof-moment = Line { $number }
proof-earlier = Move up
proof-earlier-named = Move line { $number } up
proof-remove = Remove
proof-remove-named = Remove { $what }
proof-no-moments = No lines yet. Start with the last thing you are sure of.
proof-pieces = What can show it
proof-pieces-lead = A piece is anything that can show something: a person, a paper, a picture, a trace. Write it down even if you do not have it yet.
proof-no-pieces = Nothing here yet. Think of who saw you, what you paid, where a camera was, and what your phone knows.
proof-add-piece = Add a piece
proof-new-kind = What is it?
proof-kind = Kind
proof-name = What it is
proof-name-hint = A few words that can stand in a letter, like “video of the front door”.
proof-shows = What it shows
proof-holder = Who has it
proof-holder-hint = A store, an office, a phone company, a person.
proof-address = Their address or email
proof-from = Keep it from
proof-to = Keep it until
proof-span-hint = Day and time, as close as you can.
proof-why = Why they should keep it
proof-why-hint = This goes into the letter. Leave it empty and we say only that it may matter in a legal case.
proof-asked = Asked for it on
proof-asked-hint = Month/day/year, like 11/20/2026. Leave it empty until you have asked.
proof-answer = What they answered
proof-supports = It helps to show:
proof-supports-none = No open way lists what has to be shown. Write the piece down anyway.
proof-supported = You have something for these
proof-unsupported = Nothing yet for these
proof-unsupported-count = { $count ->
    [0] You have something for each point that the open ways ask for. That does not mean that it is enough; only a court can say.
    [one] 1 point is still without anything. What you have does not mean that it is enough; only a court can say.
   *[other] { $count } points are still without anything. What you have does not mean that it is enough; only a court can say.
}
proof-no-elements = No way is open that lists what has to be shown. Keep gathering all the same.
proof-gap = A gap is not a sign of guilt. Most people do not keep proof of an ordinary day.
proof-asks = Asked for by: { $ways }
proof-letters = Letters: please keep this
proof-letters-lead = Things get deleted and lost. A letter asks whoever has something to keep it. It is not a court order, but it is dated proof that you asked. Send it in a way that shows it arrived, and keep a copy.
proof-no-letters = Add a piece and say who has it. Then a letter is here.
proof-letter-for = Letter to { $holder }
proof-reply-to = Where answers should go
proof-reply-to-hint = Name, address, phone or email. Left empty, we take the address in your answers, or leave a line to write on.
proof-save-letter = Save this letter as PDF
proof-save-letter-text = Save as text
proof-save-named = { $what } ({ $about })
proof-statement = Your statement
proof-statement-lead = This draft is made from what you wrote above. Read each part. You can word it anew, or leave it out by emptying it. Sign it only when all of it is true and you know it yourself.
proof-paragraph = Part { $number }
proof-own = These are your own words.
proof-left-out = Left out
proof-stale = What you wrote above has changed since you worded this anew. Check that this still fits.
proof-unword = Use the draft again
proof-unword-named = Use the draft again for part { $number }
proof-oath = Words above your signature
proof-oath-known = These are the words that the law here gives for a statement under penalty of perjury. Perjury means to lie in such a statement. It is a crime.
proof-oath-unknown = We do not know which words your court wants. Ask the clerk. It may want a notary.
proof-save-statement = Save the statement as PDF
proof-save-statement-text = Save as text
proof-notes-save = Save all your notes as PDF
proof-notes-lead = A paper with everything on this page, for you and your lawyer.
proof-keep = What to keep while you wait
proof-ways-on = What you can do now
proof-help = Who can help
proof-help-none = Ask legal aid, the public defender, or an innocence project near you.
