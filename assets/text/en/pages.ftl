# What sealing means, what comes after it is granted, and what comes before any form: words that Rust says.
# The window's own words for these pages are in ui-pages.ftl.

## What sealing means in one place

understand-title = What clearing a record means: { $place }
understand-title-matter = What the law can do here: { $place }
understand-lead = This is what we know about { $place }. It is information, not legal advice. A judge, the law, or your own order may say it differently. Your order comes first.
understand-keep = What to keep
understand-keep-copies = Get certified copies of all your court papers first, before anything is sealed. A sealed file is hard to copy later.
understand-keep-order = Keep the signed order for good. Keep one copy at home and one with somebody you trust.
understand-keep-proof = Keep proof that you finished your sentence and paid what you owed.
understand-keep-immigration = You are not a U.S. citizen. Immigration offices can ask about a sealed record, and they can ask for the papers. Talk to an immigration lawyer before you file, and keep certified copies.
understand-keep-immigration-unknown = If you are not a U.S. citizen: immigration offices can ask about a sealed record, and they can ask for the papers. Talk to an immigration lawyer before you file, and keep certified copies.
understand-effect = In short
understand-own = What your own ways would do
understand-does = What it does
understand-does-not = What it does not do
understand-who-looks = Who can still look
understand-may-deny = When you may say that it did not happen
understand-must-tell = When you must still tell
understand-unseal = What it takes to open it again
understand-destroyed = Whether records are destroyed
understand-juvenile = After a case in juvenile court: school, military, licenses
understand-never = What your own ways never cover
understand-of-remedy = { $remedy }: { $text }
understand-unknown = We do not know this for { $place }.
understand-ask = Before you rely on it, ask a lawyer or the clerk of the court that has your file. These can help: { $help }.
understand-ask-clerk = Before you rely on it, ask a lawyer or the clerk of the court that has your file.
understand-terms = Words the law uses here
understand-law = How current this is
understand-help = Who can help
understand-adjudicated = “Adjudicated” is the word of a juvenile court for its finding that a young person did what was said. A juvenile court finding is often not called a conviction. Ask a lawyer before you answer a form about convictions.
understand-juvenile-here = After a case in juvenile court: { $text }
understand-juvenile-unknown = We do not know what sealing means for school, the military and licenses after a juvenile case in { $place }.

## Proving it: whose task, how strongly, and if it is refused

route-burden = Who has to prove it
route-standard = How strongly it must be proven
route-refused = If it is refused
route-burden-unknown = We do not know this. Ask a lawyer or the clerk of the court who has to prove it.
route-standard-unknown = We do not know this. Ask a lawyer how strongly it must be proven.
route-refused-unknown = We do not know this. Ask the clerk on the same day how long you have to ask again or to appeal.

## After it is granted

granted-title = After it is granted
granted-lead = The order is the start. Courts, agencies and companies each keep their own copy of a record. These steps see to it that all of them close it.
granted-on = Granted { $date }
granted-copies = Get certified copies of the order. Ask the clerk of the court for more than one.
granted-copies-why = Agencies and companies ask for a certified copy. Later it can be hard to get one from a sealed file.
granted-check-court = Look up your case at the court. It should not be found.
granted-check-court-why = Use the court's public search, or ask the clerk. If it is still there, show the clerk your order.
granted-check-state = Get your own record for { $place } again. See whether the change is in it.
granted-check-state-why = Ask the office that keeps the records of the state.
granted-check-national = Ask the FBI for your own record. See whether the change is in it.
granted-check-national-why = The FBI shows what the states report. If it is old, ask the state office to report the change.
granted-check-firms = Ask background-check companies for your own report. See whether the case is gone.
granted-check-firms-why = If it is still there, send the letter that this program makes, with a copy of the order.
granted-calendar = Good Name: check your list
granted-packet = After it is granted
granted-packet-lead = Ask each of them on these days. Write down whom you asked and what they said.

## Letters after it is granted

letters-title = Letters after it is granted
letters-before = Before you send these letters
letters-before-1 = Send a copy of the order, never your only one.
letters-before-2 = Fill in every line. Sign, and write the date.
letters-before-3 = Write down when you sent each letter. Keep a copy. If you have no answer after a month, write again or ask for legal help.
letters-before-4 = If you are not a U.S. citizen, ask an immigration lawyer first.
letters-before-5 = The letters are in English, because those who get them read English.
letters-firm = Letter to a background-check company
letters-state = Letter to the state office that keeps records
letters-date = Date:
letters-to = To:
letters-to-address = Their address:
letters-from = From:
letters-address = Address:
letters-phone = Phone:
letters-re = About: my record in { $place }
letters-hello = To whom it may concern:
letters-firm-1 = Your company has reported, or may report, a record about me that is closed. The change was granted as shown below.
letters-state-1 = A change to my record was granted as shown below. Please bring your files up to date.
letters-what = What was granted:
letters-when = Granted on:
letters-under = The law:
letters-court = Court:
letters-county = County:
letters-number = Case number:
letters-copy = A copy of the order is with this letter.
letters-please = Please:
letters-firm-ask-1 = take this record out of every report about me, or correct it as the order says;
letters-firm-ask-2 = do not report it again;
letters-firm-ask-3 = tell me in writing what you changed, and where the record came from.
letters-state-ask-1 = change my record as the order says;
letters-state-ask-2 = tell every agency that got the record from you;
letters-state-ask-3 = tell me in writing when it is done, or what is still missing.
letters-thanks = Thank you.
letters-signature = Signature:

## The card for the wallet

card-title = Card for the wallet
card-how = Cut along the line. The card says what we know about the law. Your own order comes first. If somebody asks about your record and you are not sure, ask a lawyer before you answer.
card-of = My record in { $place }
card-granted = Granted
card-may = I may answer
card-must = I must still tell
card-may-unknown = We do not know. I ask a lawyer before I say that it did not happen.
card-must-unknown = We do not know of a list. I read each question, and ask before I answer.
card-date = As of { $date }. Information, not legal advice.

## Before any form: danger

safety-danger = You come first
safety-danger-lead = No form is as urgent as your safety. You can stop here and come back later. Nothing is lost.
safety-call = Whom to call
safety-call-1 = If you are in danger now, call 911.
safety-call-2 = Then call the police officer, agent or prosecutor you work with.
safety-call-3 = If you are in a protection program, call your contact there.
safety-call-4 = If you know nobody yet, ask the police or the prosecutor's office for a victim advocate.
safety-help = Who can help with papers
safety-not = Do not write this in the program
safety-not-1 = Where you live or hide now, or where you work or go to school.
safety-not-2 = A new name, or the name of anybody who hides with you or helps you.
safety-not-3 = A phone number or email that could show where you are.
safety-not-4 = What you know or said as a witness.
safety-leave = You can leave every answer open. “I don’t know” always works.
safety-computer = This computer
safety-computer-1 = Your answers stay on this computer. Somebody else who uses it could open the program and read them.
safety-computer-2 = Quick exit closes the window at once. Settings can delete everything.
safety-computer-3 = Use a computer that is safe, at a library or with an advocate, if somebody could look at this one.

safety-do-not-write = What not to write down in this program
safety-do-not-write-lead = What is not written down cannot be found. The program needs none of this to help you.
safety-enough = What is enough
safety-enough-1 = The state where the court file is, and plain yes or no answers.
safety-enough-2 = Leave your name, address, phone and email empty. You can write them on the paper by hand, or let an advocate or lawyer do it.
safety-papers = Papers and files you save
safety-papers-1 = A saved paper lies on this computer like any other file. Save it only where it is safe.
safety-papers-2 = A calendar file says only “look at your plan”. It does not say why.
safety-papers-3 = Ask the court or the program which address to use before you file anything. In many places an address program gives you one.

alert-danger = You said that you are in danger now. Call 911. Do not write your address, your hiding place or a new name in this program.

## Before any form: classified information

safety-classified = Do not type it here
safety-classified-lead = This program never asks what the information says. It asks only a few yes or no questions about the case.
safety-classified-not = What not to do
safety-classified-not-1 = Do not type, paste or describe any of it here, not even in part.
safety-classified-not-2 = Do not file it with the court, and do not file it online.
safety-classified-not-3 = Do not send it: no email, no message, no photo, no copy.
safety-classified-not-4 = Do not show it to anybody who is not allowed to see it. Ask your lawyer to get clearance first.
safety-classified-who = Whom to turn to
safety-classified-who-1 = The security officer of the agency or company where the information comes from.
safety-classified-how = How it works in court

## Warnings of the plan

plan-warning-danger = You are in danger now. Call 911 first. Papers can wait. Do not write your address, your hiding place or a new name in this program or on a paper that others can read.
plan-warning-classified = Do not type, file, send or copy anything that may be classified. This plan says only whom to tell. Talk to the security officer first.
plan-warning-trade-secret = Do not write the secret itself in this program. Ask for a protective order before you file it. What is in an open file once is hard to make secret again.
plan-warning-trade-secret-ordered = Do not write the secret itself in this program. There is a protective order already: do what it says before you file anything.
plan-warning-trade-secret-filed = The secret is in the court file already. Call the clerk or your lawyer today and ask how to close it for now. Do not write the secret itself in this program.
plan-warning-minor = Name the child by initials in court papers. Do not write the child’s full name, school or address in this program.
plan-warning-minor-filed = The papers are in the court file already. Ask the clerk or a lawyer today how the child’s name can be taken out. Use initials from now on.

## Links between pages

page-granted = Something was granted? See what to do now.
page-granted-some = { $count ->
    [one] See what to do now: 1 thing was granted
   *[other] See what to do now: { $count } things were granted
}
page-do-not-write = What not to write down in this program
page-classified = Read again: do not type it here

## The way on, for what is not a charge

plan-otherwise-birth-record = Ask the vital records office of the state of birth, and the agency or court of the adoption, what they may give you. Ask whether there is a registry for people who look for each other.
plan-otherwise-juvenile-party = Ask the clerk how the court names a child in its papers, and who may see the file.
plan-otherwise-protected-witness = If you are afraid because of what you know or said, tell the prosecutor, the police or a victim advocate. If you are in danger, call 911.
plan-otherwise-trade-secret = Ask a lawyer who knows business secrets what can still be protected.
plan-otherwise-state-secret = Ask the security officer before you do anything with the paper.
