# The words of the papers for courts and offices, and of the guides that come with them.
# Not here: the law's own words (packs). Papers that are sent are always drawn in English.
# Write for a reader at 6th-grade level, kindly; promise nothing; a paper for a court says only what its signer can know.

## Names of papers, and what each is for

paper-title = { $paper }: { $remedy }
paper-kind-guide = Filing steps
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
paper-for-guide = Start here. It says what to do, in order, and what each paper is for.
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

paper-footer = Information, not legal advice · as of { $date } · { $place } law reviewed { $reviewed } (known to { $known })
paper-footer-sent = { $title } · prepared { $date } · { $place } law reviewed { $reviewed } (known to { $known })

## Labels

paper-label-name = Name
paper-label-other_names = Other names used
paper-label-court = Court
paper-label-county = County
paper-label-state = State
paper-label-number = Case number
paper-label-other-side = Other side, as the court’s papers name it
paper-label-agency = Police agency
paper-label-arrest_date = Date of arrest
paper-label-filed_date = Date charges were filed
paper-label-number-short = No.
paper-label-charge = Charge
paper-label-statute = Law section
paper-label-offense_date = Date of the act, as charged
paper-label-outcome = How it ended
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
paper-label-mistaken_identity = It was someone else, or someone used my name
paper-label-claims_innocence = I did not do it
paper-label-victim_minor = The person harmed was under 18
paper-label-date_of_birth = Date of birth
paper-label-pending_charges = A criminal case is open now
paper-label-on_supervision = On probation, parole or other supervision now
paper-label-incarcerated = In jail or prison now
paper-label-court_debt = Money is owed to a court
paper-label-registered_sex_offender = Must be on a sex-crime registry now
paper-label-trafficking_survivor = It came from being trafficked
paper-labeled = { $label }: { $value }.
paper-answer = { $label } { $value }.
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

## Petition, request, order

paper-in-the-matter = In the matter of
paper-also-known = also known as { $names },
paper-petitioner = Petitioner
paper-subtitle = { $remedy } ({ $authority })
paper-who = I, { $name },
paper-who-signs = I, the person who signs below,
paper-ask-court = { $who } ask this court for this: { $remedy }. I ask under { $authority }.
paper-ask-office = { $who } ask for this: { $remedy }. I ask under { $authority }.
paper-facts = The facts
paper-charges = The charges
paper-charges-in-addendum = This is about { $count } charges. They are listed in item { $item } of the addendum.
paper-charge-details = More about each charge
paper-details-in-addendum = More about each charge is in item { $item } of the addendum.
paper-charge-more = Charge { $number }: { $facts }
paper-grounds = What the law asks, and how it is met
paper-grounds-you = The words below say in plain language what the law asks. “You” is the person who asks. The law itself is what counts.
paper-authority = The law
paper-burden = Who must prove it
paper-standard = How strong the proof must be
paper-ground = What the law asks
paper-ground-shown = What the facts show
paper-ground-cite = Where it is written
paper-ground-for = { $say } (charges { $numbers })
paper-ground-facts = This is so. See the facts and the declaration.
paper-ground-stated = This is so. See the declaration.
paper-cited = { $say } ({ $cite })
paper-weighed = What the judge or office weighs
paper-weighed-line = { $say } ({ $cite }) Why this is so for me:
paper-weighed-why = Why it should be granted:
paper-wanted = What I ask for
paper-wanted-grant = Grant this: { $remedy }, under { $authority }.
paper-wanted-charges = { $count ->
    [one] Let it cover the charge listed above.
   *[other] Let it cover all { $count } charges listed above.
}
paper-wanted-send = Send the order, or let me send it, to each office that holds the record.
paper-wanted-other = Order whatever else is right.
paper-own-words = In my own words, what happened and why I ask:
paper-own-words-trade-secret = How it is kept secret, and what harm there is if it comes out (do not write the secret itself):
paper-own-words-protected-witness = Why I ask (do not write where you live, work or go to school):
paper-own-words-juvenile-party = Why the child needs this (use initials only):
paper-warn = Do not write this down
paper-warn-trade-secret = Do not write the secret itself on this paper or any other that the public can see. Write only what kind of thing it is. The full copy goes to the judge alone, the way the court says.
paper-warn-protected-witness = Do not write your address, phone, workplace or school on this paper. Ask an advocate before you write your name. If you are in danger now, get to safety and call for help first.
paper-warn-juvenile-party = Do not write a child’s full name, birth date, school or address. Use initials.

paper-order-read = The court has read what { $name } asks for, and what goes with it.
paper-order-the-petitioner = the petitioner
paper-order-hearing = A hearing was held on ____________.
paper-order-no-hearing = There was no hearing.
paper-order-findings = The court finds
paper-order-orders = The court orders
paper-order-certificate = Granted. The court finds and certifies, under { $authority }: { $remedy }.
paper-order-destroy = Granted. The records of the charges listed here are to be destroyed, as { $authority } says.
paper-order-expunge = Granted. The records of the charges listed here are expunged, as { $authority } says.
paper-order-seal = Granted. The records of the charges listed here are sealed, as { $authority } says.
paper-order-set-aside = Granted. The convictions, charges or arrests listed here are set aside, as { $authority } says.
paper-order-vacate = Granted. The judgments on the charges listed here are vacated, as { $authority } says.
paper-order-restrict = Granted under { $authority }: { $remedy }. It is for the charges listed here.
paper-order-matter = Granted under { $authority }: { $remedy }.
paper-order-in-part = Granted for some of the charges only.
paper-order-which = Which charges:
paper-order-denied = Denied.
paper-order-reasons = Reasons:
paper-order-agencies = The clerk sends this order to:
paper-order-terms = Other terms:

## Signing

paper-sign-date = Date
paper-sign-signature = Signature
paper-sign-name = Printed name
paper-sign-address = Address
paper-sign-phone = Phone
paper-sign-email = Email
paper-sign-judge = Judge
paper-oath-plain = What I say here is true as far as I know.
paper-oath-ask = Before you sign: ask the clerk or the office which words they want above the signature, and whether a notary must see you sign.

## Addendum

paper-addendum = Addendum
paper-addendum-item = Item { $item }: { $label }
paper-addendum-cut = { $start } … (in full in item { $item } of the addendum)

## Declaration

paper-declare = I, { $name }, declare:
paper-declare-signs = I, the person who signs below, declare:
paper-declare-grounds = What the law asks
paper-declare-you = Each of these is true. “You” means me.
paper-declare-more = What else I want to say:
paper-i-ask = I ask for this: { $remedy }. It is about the case below.
paper-i-ask-matter = I ask for this: { $remedy }.
paper-i-case = The case is this. { $facts }
paper-i-charge = Charge { $number }: { $charge }.
paper-i-statute = The law section of the charge: { $value }.
paper-i-offense_date = The date of the act, as charged: { $value }.
paper-i-outcome = How it ended: { $value }.
paper-i-outcome_date = Date it ended: { $value }.
paper-i-severity = The level of the charge: { $value }.
paper-i-grade = The class or degree: { $value }.
paper-i-max_years = The longest sentence it could carry, in years: { $value }.
paper-i-sentence_completed = My whole sentence ended: { $value }.
paper-i-sentence_completed-none = There was no sentence.
paper-i-incarceration-none = I was not sent to jail or prison for it.
paper-i-incarceration-jail = I was sent to jail for it.
paper-i-incarceration-prison = I was sent to prison for it.
paper-i-incarceration_ended = I was released: { $value }.
paper-i-incarceration_ended-none = There was no time in custody.
paper-i-probation_ended = My probation ended: { $value }.
paper-i-probation_ended-none = There was no probation.
paper-i-supervision_revoked-yes = My probation or parole was taken away.
paper-i-supervision_revoked-no = My probation or parole was not taken away.
paper-i-fines_paid-yes = I have paid all fines, fees, costs and restitution for it.
paper-i-fines_paid-no = I have not paid all fines, fees, costs and restitution for it.
paper-i-mistaken_identity-yes = It was someone else, or someone used my name.
paper-i-claims_innocence-yes = I did not do what I was charged with.
paper-i-victim_minor-yes = The person harmed was under 18.
paper-i-victim_minor-no = The person harmed was not under 18.
paper-i-date_of_birth = My date of birth: { $value }.
paper-i-pending_charges-yes = I have a criminal case open now.
paper-i-pending_charges-no = I have no criminal case open now.
paper-i-on_supervision-yes = I am on probation, parole or other supervision now.
paper-i-on_supervision-no = I am not on probation, parole or other supervision now.
paper-i-incarcerated-yes = I am in jail or prison now.
paper-i-incarcerated-no = I am not in jail or prison now.
paper-i-court_debt-yes = I owe money to a court.
paper-i-court_debt-no = I owe no money to any court.
paper-i-registered_sex_offender-yes = I must be on a sex-crime registry now.
paper-i-registered_sex_offender-no = I do not have to be on a sex-crime registry.
paper-i-trafficking_survivor-yes = What happened came from my being trafficked.
paper-i-extra = I was asked: “{ $ask }” My answer: { $value }.

## Exhibits and the public copy

paper-exhibits-lead = I attach these papers. Take out a line that the clerk does not want, and write in what you add.
paper-exhibit = Exhibit { $letter }
paper-exhibit-letter = Exhibit
paper-exhibit-what = What it is
paper-exhibit-pages = Pages
paper-exhibit-behind = Put the paper behind this sheet.
paper-redacted-lead = This is the public copy. What must stay closed was blacked out. A full copy was given to the court in the way that the court says. The list shows where something was taken out. It does not say what.
paper-redacted-paper = Paper
paper-redacted-page = Page
paper-redacted-kind = Kind of thing taken out
paper-redacted-check = Before you file it
paper-redacted-check-1 = I blacked it out so that it cannot be read from the back, or under a mark on the screen.
paper-redacted-check-2 = I looked at every page, every exhibit, and the file’s name and hidden data.
paper-redacted-check-3 = I asked the clerk how the full copy is given to the judge.

## Proof of service

paper-service-ask-who = Ask the clerk whom to serve, who may do it, and by which way. Serve everyone the clerk names, also when the list below does not.
paper-service-ask-how = The person who hands over or mails the papers fills in and signs this page.
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

paper-fee-own-form = Many courts and offices have their own form for this. Ask the clerk first. If there is none, use this page.
paper-fee-ask = { $who } ask not to pay the fee for this, or to pay it later or in parts: { $remedy }. I cannot pay it and still pay for what my household needs.
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
paper-correction-please = A copy of the court’s paper is attached. Please write to me when it is corrected. If you do not correct it, please tell me why and how I can ask for a review.
paper-correction-tip = Send this only when the record is wrong. Attach a copy of the court’s paper that shows how the case ended; the court clerk can print it. Keep the first copy yourself.
paper-notice-about = An order on my record: { $remedy }, case { $number }
paper-notice-office = Letter to an office that holds the record
paper-notice-firm = Letter to a firm that checks records
paper-notice-office-granted = The court or office decided in my favor. A copy of the order is attached. It is about this record:
paper-notice-firm-granted = The court or office decided in my favor. A copy of the order is attached. The order changes what may be shown about this record:
paper-notice-day = Day of the order:
paper-notice-office-please = Please carry out the order, and write to me when it is done.
paper-notice-firm-please = Please bring your files up to date, stop reporting what the order covers, and write to me what you have done.
paper-notice-tip = Send these only after it is granted, with a copy of the signed order. Make one copy of the letter for each office or firm. Keep a list of where you sent it and when.

## Guides

paper-what = What this is
paper-what-1 = These papers are made from what you told us and from the law named at the foot of the page. Check every line before you sign.
paper-what-2 = It is information, not legal advice, and it does not promise a result. Show it to a lawyer or a legal aid office if you can. Some courts want their own forms: ask the clerk.
paper-case = Case
paper-last-day = Last day to file
paper-deadline = Time limit
paper-fee = Cost
paper-before = Before you file
paper-left-out = The same way may be open for these too, but we need more facts first. One filing can cover one whole case, so answer those questions before you file: { $charges }
paper-in-english = The papers for the court are in English. Have someone explain each page to you before you sign.
paper-steps = Do this, in this order
paper-step-check = Read every paper in this set. Correct in the program what is wrong, and print it again.
paper-step-fill = Write on the lines by hand what is still open. Leave the lines for the judge empty.
paper-step-sign = Ask the clerk which words must stand above your signature and whether a notary must see you sign. Then sign and date.
paper-step-serve = Have copies given to: { $parties }. Ask the clerk who may do it and whether there are others. Fill in the proof of service.
paper-step-serve-ask = Ask the clerk whom to serve and how. Fill in the proof of service.
paper-step-copies = Ask how many copies are needed. Keep one of everything, with the clerk’s stamp.
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
paper-hearing-open = “Good day. My name is { $name }. I ask for this: { $remedy }.”
paper-hearing-open-nameless = “Good day. I ask for this: { $remedy }. I ask that my name not be said aloud.”
paper-hearing-law = “I ask under { $authority }.”
paper-hearing-ground = “The law asks for this, and it is so:” { $say } ({ $cite })
paper-hearing-close = “Thank you for hearing me. I am glad to answer questions.”
paper-hearing-you = Where it says “you”, say “I”.
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
