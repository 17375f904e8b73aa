# Words for proving innocence: the page, the statement, the letters. The law's own words come from packs.

## How the case ended

proof-ending-open = This case is still open. Do not send or sign anything before you talk to the lawyer in the case. You can write things down here for that lawyer.
proof-ending-never-filed = No charge was ever filed. The arrest record can still say things that are not so. Here is what you can show.
proof-ending-dropped = The charge was dropped or dismissed. That does not say whether you did it. If you want it on record that you did not, here is what you can show.
proof-ending-acquitted = You were found not guilty. That is strong, and in many places it opens a way of its own. Get a certified copy of that paper first.
proof-ending-insanity = The court found you not guilty by reason of insanity. These ways may not fit that result. Ask a lawyer before you write anything.
proof-ending-program = The case ended with a program and no conviction. If you did not do it, a lawyer can tell you whether what you signed for the program changes what you can say now.
proof-ending-convicted = A conviction or a court finding still stands. You can still say that you did not do it, and there are ways to ask a court to look again. See a lawyer first: a first try can change what you can ask for later.
proof-ending-vacated = The conviction was thrown out later. Get a certified copy of that order. It says why, and the reason can open a way of its own.
proof-ending-forgiven = The conviction was set aside or pardoned. Read that paper closely: it matters whether it says that you are innocent.
proof-ending-unknown = We do not know how this ended. Find out first: the court clerk can tell you. You can start to gather now.
proof-identity = You say that it was someone else, or that someone used your name. Fingerprints, a photo, and a police report about the stolen name can show that. Ask each office how to have its record corrected.
proof-nothing-open = We found no way of proving innocence that is open now. That is not a sign of guilt, and it is not the end. Below is why each way is closed, who can help, and what to keep, so that you are ready when a way opens.

## The page

proof-deadline = The last day to file is { $date }.
proof-deadline-none = We know of no last day. Ask a lawyer or the court clerk, and do not wait.
proof-burden-unknown = We do not know who has to prove it here. Legal aid or the public defender can tell you.
proof-standard-unknown = We do not know how strong the proof must be here. Legal aid or the public defender can tell you.
proof-refused-unknown = We do not know what remains if it is refused here. Ask a lawyer before you file whether you can try again.
proof-bring-from = { $what } ({ $from })
proof-piece-title = { $kind }: { $name }
proof-span = Time
proof-answers-yes = Your answers say that this is so. A certified court paper can show it.
proof-answers-no = Your answers say that this is not so.
proof-answers-unknown = This is not known yet.
proof-answers-judge = Only a judge can weigh this.
proof-next-holder = Find out who has it. Then you can ask them to keep it.
proof-next-ask = Not asked for yet. Send the letter soon.
proof-next-again = If you have no answer by { $date }, ask again. That day is our suggestion and not a rule.
proof-next-again-now = The day to ask again was { $date }. Ask again now, in writing, or ask a lawyer to do it.
proof-next-answered = They answered. Keep their answer with the copy of your letter.
proof-oath-plain = What I say here is true as far as I know.
proof-keep-plan-1 = Keep one folder, on paper and as a copy in another safe place. Write on each thing where it came from and on which day.
proof-keep-plan-2 = Get certified copies of the complaint, the docket and the last paper from the court. Get the police report if the office gives it out.
proof-keep-plan-3 = Write down the names and numbers of people who know something, while you still have them. Do not tell them what to say.
proof-keep-plan-4 = Keep pictures, messages and receipts as they are. Do not edit, crop or rename the first copy.
proof-keep-plan-5 = If there is something a laboratory could test, ask in writing that it be kept. A lawyer can ask the court for an order.
proof-keep-plan-6 = Keep a list of each letter and call: the day, to whom, and what they said.

## Kinds of pieces, and how long such things are kept

proof-kind-alibi = Where you were instead
proof-keeps-alibi = Receipts, time cards and tickets are often thrown out within months. Ask now.
proof-kind-witness = Someone who knows
proof-keeps-witness = People move and forget. Write down how to reach them now, and when you last spoke.
proof-kind-record = A paper or record
proof-keeps-record = Offices throw old files out by a schedule. Ask how long they keep it, and ask for a copy now.
proof-kind-video = Video or pictures
proof-keeps-video = Video is often deleted within days or weeks. Ask now.
proof-kind-phone-location = Where a phone was
proof-keeps-phone-location = Phone companies and apps keep this for a limited time, and some only for you. Save your own copy now. A lawyer may need a court order for the rest.
proof-kind-dna = DNA or another trace
proof-keeps-dna = What was taken as evidence can be destroyed after a case ends. Ask in writing that it be kept, and talk to a lawyer about a test.
proof-kind-identity-paper = Fingerprints, photo or identity paper
proof-keeps-identity-paper = Booking photos and fingerprints are often kept long, but ask for a comparison early. Keep any police report about a stolen name.
proof-kind-other = Something else
proof-keeps-other = Ask whoever has it how long they keep it, and ask now.

## Before writing or sending

proof-warn-open-case = You have an open case. What you write here can be asked for and used. Do not sign or send anything before the lawyer in that case has read it.
proof-warn-open-case-unknown = If you have an open case anywhere, talk to the lawyer in that case before you sign or send anything.
proof-warn-convicted = A conviction or finding still stands. Show all of this to a lawyer before you file or sign. A wrong word or a first try too early can close a way.
proof-warn-ending-unknown = We do not know whether a conviction stands. If one does, see a lawyer before you sign anything.
proof-warn-immigration = You are not a U.S. citizen. A signed statement about an arrest can matter for immigration, even when the case was dropped. Talk to an immigration lawyer first.
proof-warn-immigration-unknown = If you are not a U.S. citizen, talk to an immigration lawyer before you sign a statement.
proof-warn-admission = Others may read what you sign, and it can be used against you. Leave out anything that could read as saying that you did some part of it, or that you broke another rule.
proof-warn-civil = If you may sue someone for what happened, or someone may sue you, show your statement to a lawyer first. Ask early: such a claim can have a short time limit.
proof-admission = Look again at these words: { $words }. Read alone, they could sound as if you did it. We know only a few such words, so let a lawyer read all of it.
proof-admission-words = I am sorry | I'm sorry | my fault | I am guilty | I'm guilty | I did it | I took it | I took the | I stole | I hit | I confess | I confessed | I admit | I admitted | I pleaded guilty | I pled guilty | I should not have | I was drunk | I was high

## Sentences of the statement

proof-say-who = My name is { $name }.
proof-say-who-blank = My name is ______________________________.
proof-say-charge = This statement is about the charge of { $charge } ({ $case }).
proof-say-case = This statement is about this case: { $case }.
proof-say-innocent = I did not do what I was charged with.
proof-say-identity = I am not the person who did this. I was mistaken for someone else, or someone used my name.
proof-say-witness = { $who } can say so.
proof-say-piece = I know of this: { $piece }.
proof-say-shows = It shows: { $shows }
proof-say-holder = It is held by { $holder }.

## The papers

proof-paper-statement = Statement
proof-paper-notes = Notes on what happened
proof-paper-court = Court
proof-paper-county = Place
proof-paper-number = Case number
proof-paper-charge = Charge
proof-paper-signed-on = Date
proof-paper-signed-at = City and state
proof-paper-signature = Signature
proof-paper-printed = Name, printed
proof-notes-lawyer = For you and your lawyer
proof-notes-private = These notes are private. Do not hand them to anybody but your lawyer.
proof-none-yet = Nothing written down yet.
proof-letter-title = Request to keep a record
proof-letter-to = To
proof-letter-address = Address
proof-letter-from = From
proof-letter-date = Date
proof-letter-ask = I ask you to keep what is named here. Please do not delete it, record over it, change it or throw it away.
proof-letter-what = What to keep
proof-letter-start = From when
proof-letter-end = Until when
proof-letter-why = Why
proof-letter-why-plain = It may matter in a legal case.
proof-letter-whole = Please keep all of it in its first form, with the dates and times that belong to it. If it would be deleted by itself after some time, please stop that for this part now.
proof-letter-elsewhere = If you do not have it, or no longer have it, please write to me who has it or what became of it.
proof-letter-order = If you need a form, a fee or a court order before you can give out a copy, please keep it and tell me what you need. This letter is a request; it is not a court order.
proof-letter-answer = Please answer in writing by { $date }. Thank you.
proof-letter-reply = Please answer to

## What goes wrong

proof-problem-day = Type the day as month/day/year, like 11/20/2026.
proof-problem-too-many = There is room for { $max } of these. Remove one you do not need.
failure-proof-notes = The notes for this charge cannot be read. They were left as they are, and nothing was changed.
proof-terminal = This page is written in the window of Good Name. Type plan to go to your plan.
