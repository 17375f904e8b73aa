# The words of the papers for courts and offices, and of the guides that come with them.
# Not here: the law's own words (packs). Papers that are sent are always drawn in English.
# Write for a reader at 6th-grade level, kindly; promise nothing; a paper for a court says only what its signer can know.

## Names of papers, and what each is for

paper-title = { $paper }: { $remedy }
paper-kind-guide = Filing steps
paper-kind-first-notice = Notice to give first
paper-kind-petition = Petition
paper-kind-motion = Motion
paper-kind-request = Written request
paper-kind-declaration = Declaration
paper-kind-exhibits = List of exhibits
paper-kind-order = Proposed order
paper-kind-service = Proof of service
paper-kind-fee-waiver = Request to waive the fee
paper-kind-redacted = Sheet for the public copy
paper-kind-notice = Letters after it is granted
paper-kind-summary = What this is about
paper-kind-hearing = At the hearing
paper-kind-own-record = Letter: my own record
paper-kind-correction = Letter: correct my record
paper-kind-never = No paper for this
paper-court-declaration = Declaration in Support of { $paper }
paper-court-exhibits = List of Exhibits to { $paper }
paper-court-order = Order on { $paper }
paper-court-service = Proof of Service of { $paper }
paper-court-fee-waiver = Request to Waive the Fee for { $paper }
paper-court-redacted = Public Copy of { $paper }
paper-for-guide = Start here. It says what to do, in order, and what each paper is for.
paper-for-first-notice = Tells an office of your claim before you file.
paper-for-petition = Asks the court. You sign it and file it.
paper-for-request = Asks the office or the board. You sign it and send it.
paper-for-declaration = Your own statement of the facts. It goes with what you ask for.
paper-for-exhibits = Lists the papers that you attach, with a cover sheet for each.
paper-for-order = A page that the judge can fill in and sign.
paper-for-service = Shows the court who got a copy, and when.
paper-for-fee-waiver = Asks not to pay the fee, if you cannot pay it.
paper-for-redacted = Goes in front of the copy that everybody may see.
paper-for-notice = Letters to send with the signed order, to offices and to firms that check records.
paper-for-summary = Tells you in plain words what this does and does not do. Keep it.
paper-for-hearing = What you can say, and what may happen.
paper-for-own-record = Asks for a copy of your own record.
paper-for-correction = Asks the office to fix how a case is shown.
paper-for-never = We make no paper here, to keep you safe.
paper-never-why = We make no paper for this. Do not type, copy or send what the secret paper says. Tell the court’s security officer, as your plan says.
paper-group-record = Letters about your record

## At the foot of every page

paper-footer = Information, not legal advice · as of { $date } · { $place } law reviewed { $reviewed }

## Labels

paper-label-name = Name
paper-label-other_names = Other names used
paper-label-court = Court
paper-label-county = County
paper-label-case_county = { $county } of the case
paper-label-state = State
paper-label-number = Case number
paper-label-about-case = The case that this is about
paper-label-other-side = Other side, if there is one
paper-label-agency = Police agency
paper-label-arrest_date = Date of arrest
paper-label-filed_date = Date charges were filed
paper-label-number-short = No.
paper-label-charge = Charge
paper-label-statute = Law section
paper-label-offense_date = Date of the act, as charged
paper-label-outcome = How it ended
paper-label-level = Level and class
paper-level = { $level } ({ $class })
paper-label-outcome_date = Date it ended
paper-label-severity = Level of the charge
paper-label-grade = Class or degree
paper-label-max_years = Longest sentence, in years
paper-label-sentence_completed = Whole sentence ended
paper-label-incarceration = Jail or prison
paper-label-incarceration_ended = Released
paper-label-probation_ended = Probation ended
paper-label-supervision_revoked = Probation or parole was taken away
paper-label-fines_paid = Fines, fees, costs and restitution are paid
paper-label-victim_minor = The person harmed was under 18
paper-label-date_of_birth = Date of birth
paper-label-pending_charges = A criminal case is open now
paper-label-on_supervision = On probation, parole or other supervision now
paper-label-incarcerated = In jail or prison now
paper-label-court_debt = Money is owed to a court
paper-label-registered_sex_offender = Must be on a sex-crime registry now
paper-labeled = { $label }: { $value }.
paper-yes = Yes
paper-no = No
paper-none = None
paper-blank = ____________
paper-blank-long = ______________________________
paper-severity-felony = felony
paper-severity-misdemeanor = misdemeanor
paper-severity-petty = petty or summary offense
paper-severity-infraction = infraction
paper-severity-ordinance = city or county ordinance
paper-incarceration-none = none
paper-incarceration-jail = jail
paper-incarceration-prison = prison
paper-outcome-pending = still open
paper-outcome-not-charged = arrested, no charge filed
paper-outcome-declined = prosecution declined
paper-outcome-dismissed = dismissed
paper-outcome-dismissed-without-prejudice = dismissed without prejudice
paper-outcome-nolle-prosequi = nolle prosequi
paper-outcome-acquitted = acquitted
paper-outcome-insanity = not guilty by reason of insanity
paper-outcome-deferred-active = deferred or diverted, not yet complete
paper-outcome-deferred-completed = deferred or diverted, completed
paper-outcome-convicted = convicted
paper-outcome-set-aside = convicted, set aside
paper-outcome-vacated = convicted, vacated
paper-outcome-pardoned = convicted, pardoned
paper-outcome-adjudicated = adjudicated in juvenile court
paper-outcome-unknown = not known
paper-years = { $count ->
    [1] { $count } year
   *[other] { $count } years
}
paper-months = { $count ->
    [1] { $count } month
   *[other] { $count } months
}
paper-days = { $count ->
    [1] { $count } day
   *[other] { $count } days
}

## Petition, request, order

paper-in-the-matter = In the matter of
paper-also-known = also known as { $names },
paper-petitioner = Petitioner
paper-subtitle = ({ $authority })
paper-who = I, { $name },
paper-who-signs = I, the person who signs below,
paper-asks = grant this: { $remedy }
paper-about = { $paper } ({ $authority })
paper-ask-court = { $who } ask this court to { $asks }.
paper-ask-office = { $who } ask this office to { $asks }.
paper-facts = The facts
paper-charges = The charges
paper-charges-in-addendum = This is about { $count } charges. They are listed in item { $item } of the addendum.
paper-charge-details = More about each charge
paper-details-in-addendum = More about each charge is in item { $item } of the addendum.
paper-charge-more = Charge { $number }: { $facts }
paper-whole-record = All of my cases
paper-whole-record-more = Cases that are not in this list:
paper-matter-adoptee = The petitioner was adopted.
paper-matter-birth_parent = The petitioner is a birth parent of the adopted person.
paper-matter-descendant = The petitioner is a child or grandchild of the adopted person.
paper-matter-owner = The secret belongs to the petitioner.
paper-matter-measures_taken = Steps are taken to keep it secret.
paper-matter-protective_order = The court has made a protective order.
paper-matter-filed = The paper is in the court file already.
paper-matter-not-filed = The paper is not in the court file yet.
paper-matter-not-public = It is not known to the public.
paper-matter-born_in = Place of birth: { $place }.
paper-matter-abroad = The birth was recorded abroad by the United States.
paper-matter-adopted_in = Place of the adoption: { $place }.
paper-matter-role-victim = The petitioner is the child who was harmed.
paper-matter-role-child = The petitioner is the child that the case is about.
paper-matter-role-parent = The petitioner is a parent of the child.
paper-matter-role-guardian = The petitioner is the guardian of the child.
paper-matter-case_type-sex-offense = It is a criminal case in which a child was harmed.
paper-matter-case_type-custody = It is a custody case.
paper-matter-case_type-dependency = It is a dependency case.
paper-matter-case_type-adoption = It is an adoption case.
paper-matter-case_type-delinquency-victim = It is a juvenile case in which a child was harmed.
paper-grounds = What the law requires
paper-authority = The law
paper-known = The law is as known to
paper-burden = Who must prove it
paper-standard = How strong the proof must be
paper-ground-for-one = { $say } (charge { $numbers })
paper-ground-for = { $say } (charges { $numbers })
paper-cited = { $say } ({ $cite })
paper-weighed = Why it should be granted
paper-weighed-line = { $say } This is so because:
paper-weighed-why = Reasons to grant it:
paper-wanted = I ask this court
paper-wanted-to = to { $asks };
paper-request-more = What the office should also know:
paper-request-please = Please write to me with the decision, and with the reasons if the answer is no.
paper-wanted-send = to send the order to each office that holds the record, or to let me send it;
paper-wanted-other = to order what else the law gives for this.
paper-own-words = In my own words, what happened and why I ask:
paper-own-words-innocence = The facts, and the evidence that shows them:
paper-own-words-trafficking = What happened, and how it came from the petitioner being trafficked:
paper-own-words-custody = Time in jail or prison, from day to day:
paper-own-words-trade-secret = How it is kept secret, and what harm there is if it comes out (do not write the secret itself):
paper-own-words-protected-witness = Why I ask (do not write where you live, work or go to school):
paper-own-words-juvenile-party = Why the child needs this (use initials only):
paper-warn = Do not write this down
paper-warn-trade-secret = Do not write the secret itself on this paper or any other that the public can see. Write only what kind of thing it is. The full copy goes to the judge alone, the way the court says.
paper-warn-protected-witness = Do not write your address, phone, workplace or school on this paper. Ask an advocate before you write your name. If you are in danger now, get to safety and call for help first.
paper-warn-juvenile-party = Do not write a child’s full name, birth date, school or address. Use initials.

paper-order-read = The court has read the { $paper } of { $name } and what was filed with it.
paper-order-the-petitioner = the petitioner
paper-order-hearing = A hearing was held on ____________.
paper-order-no-hearing = There was no hearing.
paper-order-about = What this order is about
paper-order-findings = The court finds
paper-order-orders = The court orders
paper-order-granted = Granted, under { $authority }:
paper-order-certificate = What is asked is granted: { $remedy }.
paper-order-destroy = The records of the charges listed above are destroyed.
paper-order-expunge = The records of the charges listed above are expunged.
paper-order-seal = The records of the charges listed above are sealed.
paper-order-set-aside = What is listed above is set aside.
paper-order-vacate = The judgments on the charges listed above are vacated.
paper-order-restrict = What is asked is granted: { $remedy }.
paper-order-matter = What is asked is granted: { $remedy }.
paper-order-in-part = Granted for some of the charges only.
paper-order-which = Which charges:
paper-order-denied = Denied.
paper-order-reasons = Reasons:
paper-order-agencies = This order goes to:
paper-order-terms = Other terms:

## Signing

paper-sign-date = Date
paper-sign-signature = Signature
paper-sign-name = Printed name
paper-sign-address = Address
paper-sign-phone = Phone
paper-sign-email = Email
paper-sign-judge = Judge
paper-oath-plain = I declare that what I say in this paper is true and correct, as far as I know.
paper-sworn-before = For a notary or clerk:
paper-sworn-state = State and county
paper-sworn-day = Sworn or affirmed before me on
paper-sworn-officer = Notary or clerk, with seal
paper-sworn-ends = My commission ends

## Addendum

paper-addendum = Addendum
paper-addendum-item = Item { $item }: { $label }
paper-addendum-cut = { $start } … (in full in item { $item } of the addendum)

## Declaration

paper-declare = I, { $name }, am the petitioner. I declare:
paper-declare-signs = I, the person who signs below, declare:
paper-declare-more = What else I want to say:
paper-i-ask = I make this declaration in support of my { $paper }.
paper-told-case = The case is this. { $facts }
paper-told-case-of-several = Case { $number } is this. { $facts }
paper-told-charge = Charge { $number }: { $charge }.
paper-told-statute = The law section of the charge: { $value }.
paper-told-offense_date = The date of the act, as charged: { $value }.
paper-told-outcome = How it ended: { $value }.
paper-told-outcome_date = Date it ended: { $value }.
paper-told-severity = The level of the charge: { $value }.
paper-told-grade = The class or degree: { $value }.
paper-told-max_years = The longest sentence that the law allows for it: { $value }.
paper-told-sentence_completed = The petitioner's whole sentence ended: { $value }.
paper-told-sentence_completed-later = The petitioner's whole sentence ends: { $value }.
paper-told-sentence_completed-none = There was no sentence.
paper-told-incarceration-none = The petitioner was not sent to jail or prison for it.
paper-told-incarceration-jail = The petitioner was sent to jail for it.
paper-told-incarceration-prison = The petitioner was sent to prison for it.
paper-told-incarceration_ended = The petitioner was released: { $value }.
paper-told-incarceration_ended-later = The petitioner will be released: { $value }.
paper-told-incarceration_ended-none = There was no time in custody.
paper-told-probation_ended = The petitioner's probation ended: { $value }.
paper-told-probation_ended-later = The petitioner's probation ends: { $value }.
paper-told-probation_ended-none = There was no probation.
paper-told-supervision_revoked-yes = The petitioner's probation or parole was taken away.
paper-told-supervision_revoked-no = The petitioner's probation or parole was not taken away.
paper-told-fines_paid-yes = The petitioner has paid all fines, fees, costs and restitution for it.
paper-told-fines_paid-no = The petitioner has not paid all fines, fees, costs and restitution for it.
paper-told-mistaken_identity-yes = The petitioner is not the person who did this.
paper-told-claims_innocence-yes = The petitioner did not do what was charged.
paper-told-victim_minor-yes = The person harmed was under 18.
paper-told-victim_minor-no = The person harmed was not under 18.
paper-told-date_of_birth = The petitioner was born in { $value }.
paper-told-pending_charges-yes = The petitioner has a criminal case open now.
paper-told-pending_charges-no = The petitioner has no criminal case open now.
paper-told-on_supervision-yes = The petitioner is on probation, parole or other supervision now.
paper-told-on_supervision-no = The petitioner is not on probation, parole or other supervision now.
paper-told-incarcerated-yes = The petitioner is in jail or prison now.
paper-told-incarcerated-no = The petitioner is not in jail or prison now.
paper-told-court_debt-yes = The petitioner owes money to a court.
paper-told-court_debt-no = The petitioner owes no money to any court.
paper-told-registered_sex_offender-yes = The petitioner must be on a sex-crime registry now.
paper-told-registered_sex_offender-no = The petitioner does not have to be on a sex-crime registry.
paper-told-trafficking_survivor-yes = What happened came from the petitioner being trafficked.

## Exhibits and the public copy

paper-exhibits-lead = These papers are attached.
paper-exhibit = Exhibit { $letter }
paper-exhibit-own = The petitioner’s { $what }
paper-exhibit-letter = Exhibit
paper-exhibit-what = What it is
paper-exhibit-pages = Pages
paper-witness-title = Statement of another person
paper-witness-name = My name:
paper-witness-knows = How I know the petitioner or these facts:
paper-witness-states = I state: { $states }
paper-witness-why = What I have seen or know of this:
paper-redacted-lead = This is the public copy. What must stay closed was blacked out. A full copy was given to the court in the way that the court says. The list shows where something was taken out. It does not say what.
paper-redacted-paper = Paper
paper-redacted-page = Page
paper-redacted-kind = Kind of thing taken out
paper-redacted-check-1 = Before you file the public copy: black it out so that it cannot be read from the back, or under a mark on the screen.
paper-redacted-check-2 = Look at every page, every exhibit, and the file’s name and hidden data.
paper-redacted-check-3 = Ask the clerk how the full copy is given to the judge.

## Proof of service

paper-service-lead = I gave a copy of these papers to each person or office below.
paper-service-gave-petition = The petition or motion
paper-service-gave-declaration = The declaration
paper-service-gave-exhibits = The exhibits
paper-service-gave-order = The proposed order
paper-service-gave-other = Other: ____________
paper-service-other = Another person or office
paper-service-to = Office
paper-service-name = Name of the person
paper-service-address = Address or email
paper-service-date = Date
paper-service-hand = By hand
paper-service-mail = By mail
paper-service-electronic = By the court’s electronic filing, or by email
paper-service-other-way = Another way: ____________
paper-service-server = The person who served the papers
paper-service-states = I served the papers as written above.

## Asking not to pay

paper-fee-own-form = Many courts and offices have their own form for this: ask the clerk first, and use our page if there is none.
paper-fee-ask = { $who } ask to file my { $paper } without paying the fee, or to pay it later or in parts. I cannot pay it and still pay for what my household needs.
paper-fee-money = My money
paper-fee-household = People in my household
paper-fee-income = Money that comes in each month
paper-fee-benefits = Public benefits that I get
paper-fee-work = Where the money comes from
paper-fee-rent = Rent or mortgage each month
paper-fee-other-costs = Food, health, child care and other costs each month
paper-fee-savings = Money in the bank, and what I own
paper-fee-debts = What I owe
paper-fee-why = What else the court should know:

## Letters

paper-letter-from = From:
paper-letter-to = To (office and address):
paper-letter-date = Date:
paper-letter-about = About:
paper-letter-dear = To whom it may concern:
paper-letter-keep = Keep this page. Do not send it.
paper-own-record-about = A copy of my own criminal record, { $place }
paper-own-record-ask = I ask for a full copy of the criminal record that you keep about me in { $place }. It is my own record, and I ask for it for myself.
paper-own-record-please = Please tell me what else you need from me, such as fingerprints, proof of who I am, or a fee. If you keep no record about me, please say so in writing.
paper-own-record-tip = Check each case on the record that you get. If something is wrong or missing, use the letter “correct my record”.
paper-correction-about = A correction of my record, case { $number }
paper-correction-ask = Your record about me is not right or not complete. Please correct it. This is how the case ended:
paper-correction-wrong = What your record says now:
paper-correction-please = A copy of the court’s paper is attached. Please write to me when the record is corrected. If you do not correct it, please tell me why and how I can ask for a review.
paper-correction-tip = Send this only when the record is wrong. Attach a copy of the court’s paper that shows how the case ended; the court clerk can print it. Keep the first copy yourself.
paper-first-notice-title = Notice of a claim
paper-first-notice-about = Notice of a claim under { $authority }
paper-first-notice-please = Please write to me that you have this notice, and on which day you got it.
paper-first-notice-tip = Send this before you file. The filing steps say by when. If the time is over, ask a lawyer before you give up.
paper-first-notice-proof = Send it in a way that proves the day, such as certified mail with a receipt. Keep a copy and the receipt.
paper-notice-about = An order about my record, case { $number }
paper-notice-office-granted = The court decided in my favor. A copy of the order is attached. It is about this record:
paper-notice-firm-granted = The court decided in my favor. A copy of the order is attached. The order changes what may be shown about this record:
paper-notice-day = Day of the order:
paper-notice-office-please = Please carry out the order, and write to me when it is done.
paper-notice-firm-please = Please bring your files up to date, stop reporting what the order covers, and write to me what you have done.
paper-notice-tip = Send these only after it is granted, with a copy of the signed order. Make one copy of the letter for each office or firm. Keep a list of where you sent it and when.

## Guides

paper-what = What this is
paper-what-1 = These papers are made from what you told us and from the law named at the foot of the page. Check every line before you sign.
paper-what-2 = It is information, not legal advice, and it does not promise a result. Show it to a lawyer or a legal aid office if you can.
paper-case = Case
paper-where = Where it goes
paper-last-day = Last day to file
paper-deadline = Time limit
paper-fee = Cost
paper-before = Before you file
paper-left-out = The same way may be open for these too, but we need more facts first. One filing should cover all of them, so answer those questions before you file: { $charges }
paper-by-itself = This should happen by itself. Look at your record first. These papers are for the case that it did not happen.
paper-other-ways = There are other papers for the same charges too: { $ways }. Your plan puts the way that fits best first. Some ways go together, and of others you use only one: ask a legal aid office if you are not sure.
paper-not-covered = These charges of the same case are not in these papers. Your plan says why, and when they may be: { $charges }
paper-in-english = The papers that you file or send are in English, and so are the lines in this guide that come from the law. Have someone explain each page to you before you sign.
paper-steps = Do this, in this order
paper-signing = Before you sign and file
paper-sign-form = There is an official form for this: { $form }. File that form if the court or office wants it. Our paper can help you fill it in, or you attach it if they let you.
paper-sign-form-ask = Ask the clerk or the office if they want their own form. If they do, copy from our paper.
paper-sign-sworn = The law wants this paper sworn. Do not sign it at home: sign it in front of a notary or the clerk.
paper-sign-declared = You sign this under penalty of perjury: a lie in it is a crime. Read every line first. The law asks for no notary here.
paper-step-check = Read every paper in this set. Correct in the program what is wrong, and print it again.
paper-step-fill = Write on the lines by hand what is still open.
paper-step-judge = Leave the lines for the judge empty.
paper-step-sign = Ask the clerk which words must stand above your signature and whether a notary must see you sign. Then sign and date.
paper-step-sign-office = Ask the office if a notary must see you sign. Then sign and date.
paper-step-exhibits = Put each paper that you attach behind its exhibit sheet. Take out a sheet that you do not need, and add what is missing.
paper-step-serve = After you file: have a copy given to: { $parties }. Ask the clerk who may do it and in which way. The person who does it fills in and signs the proof of service.
paper-step-serve-ask = Ask the clerk if anybody else must get a copy, and how you show the court that they got it.
paper-step-copies = Ask how many copies are needed. Keep one of everything.
paper-set = The papers in this set
paper-set-paper = Paper
paper-set-for = What it is for
paper-bring = What to bring
paper-after = After it is granted
paper-unsure = What is not certain
paper-help = Who can help
paper-summary = In short
paper-effect = Who can still see it
paper-excluded = What it leaves out
paper-who-decides = Who decides
paper-weighs = What the judge or office looks at
paper-refused = If it is refused
paper-why-open = Why it looks open to you
paper-sealing-does = What closing a record does here
paper-sealing-does-not = What it does not do
paper-sealing-who = Who can still look
paper-sealing-deny = What you may say about it
paper-sealing-unseal = When it may be opened again
paper-sealing-tell = Whom you must still tell
paper-hearing-lead = There may be a hearing, or none. If you get a letter with a date, go. This page is to read from; your own words are fine.
paper-hearing-before = Before you go
paper-hearing-early = Come early, and ask for the right room.
paper-hearing-phone = If you cannot come, call the clerk before that day.
paper-hearing-copies = Bring all your papers, and copies.
paper-hearing-interpreter = Ask the clerk ahead of time if you need an interpreter, or help because of a disability.
paper-hearing-say = What you can say
paper-hearing-open = “Good day. My name is { $name }.”
paper-hearing-open-nameless = “Good day. I ask that my name not be said aloud.”
paper-hearing-ask = “I ask this court to { $asks }.”
paper-hearing-ask-office = “I ask you to { $asks }.”
paper-hearing-law = “I ask under { $authority }.”
paper-hearing-ground = If the judge asks why the law allows it, these are the points. Where a line says “you”, say “I”:
paper-hearing-close = “Thank you for hearing me. I am glad to answer questions.”
paper-hearing-notes = What I want to tell about this:
paper-hearing-asked = If you are asked something
paper-hearing-know = It is fine to say “I don’t know”.
paper-hearing-slow = Ask to hear the question again if it was not clear.
paper-hearing-truth = Say only what is true. If a new case is open against you, talk to your lawyer first.
paper-may-happen = What may happen
paper-may-grant = It is granted. Ask for certified copies of the order.
paper-may-wait = It is decided later, or there is another date. Ask when you will hear, and in which way.
paper-may-object = Somebody speaks against it. Listen, and answer calmly and briefly. You can ask for time to answer in writing.
paper-may-refuse = It is refused. Ask for the reason in writing, and ask a lawyer what is left.
paper-may-refuse-then = It is refused. Ask for the reason in writing. { $refused }

## In the window

failure-paper-waits = This paper waits for a fact. Answer the questions beside it first.
failure-no-paper = This paper is no longer in your plan. Open the list again.
papers-fact = An answer that is missing
