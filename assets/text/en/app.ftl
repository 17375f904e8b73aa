# Words that Rust composes for the window and the command line: sections, answers in lists, messages, warnings.
# Not here: the window's own words (ui.ftl), questions (questions.ftl), the plan and papers (plan.ftl).

# --- Offenses ---

offense-grade = { $grade ->
    [wobbler] can also be a misdemeanor
    [unclassified] no class of its own
    [contempt] contempt
    [capital] capital
   *[other] class { $grade }
}

# --- Sections ---

section-about-you = About you
section-record = Your record
section-details = Details
section-check = Check
section-plan = Your plan

# --- Answers in words ---

answer-yes = Yes
answer-no = No
answer-dont-know = I don’t know
answer-not-given = Not given
answer-none = None
about-charge = Charge { $number }: { $charge }
about-charge-in = { $about }, { $case }
about-nameless = not named yet
group-person = You
group-case = Case { $number }: { $case }
group-charge = Charge: { $charge }
group-matter = { $matter }, { $place }
matter-birth-record = Sealed birth certificate
matter-juvenile-party = Court case about a child
matter-protected-witness = Witness who needs protection
matter-trade-secret = Business secret in a court file
matter-state-secret = Government secret in a court file
why-rows = { $count ->
    [one] Your answer can change this result: { $titles }.
   *[other] Your answer can change { $count } results, such as: { $titles }.
}
place-no-law = We do not have this law yet. You can still list the case.
place-territory = We do not have the law of this territory yet. You can still list the case. The clerk of the court there, or its public defender or legal aid, can tell you what can be cleared.

# --- Places ---

place-us = Federal (United States)
place-us-al = Alabama
place-us-ak = Alaska
place-us-az = Arizona
place-us-ar = Arkansas
place-us-ca = California
place-us-co = Colorado
place-us-ct = Connecticut
place-us-de = Delaware
place-us-dc = District of Columbia
place-us-fl = Florida
place-us-ga = Georgia
place-us-hi = Hawaii
place-us-id = Idaho
place-us-il = Illinois
place-us-in = Indiana
place-us-ia = Iowa
place-us-ks = Kansas
place-us-ky = Kentucky
place-us-la = Louisiana
place-us-me = Maine
place-us-md = Maryland
place-us-ma = Massachusetts
place-us-mi = Michigan
place-us-mn = Minnesota
place-us-ms = Mississippi
place-us-mo = Missouri
place-us-mt = Montana
place-us-ne = Nebraska
place-us-nv = Nevada
place-us-nh = New Hampshire
place-us-nj = New Jersey
place-us-nm = New Mexico
place-us-ny = New York
place-us-nc = North Carolina
place-us-nd = North Dakota
place-us-oh = Ohio
place-us-ok = Oklahoma
place-us-or = Oregon
place-us-pa = Pennsylvania
place-us-ri = Rhode Island
place-us-sc = South Carolina
place-us-sd = South Dakota
place-us-tn = Tennessee
place-us-tx = Texas
place-us-ut = Utah
place-us-vt = Vermont
place-us-va = Virginia
place-us-wa = Washington
place-us-wv = West Virginia
place-us-wi = Wisconsin
place-us-wy = Wyoming
place-us-as = American Samoa
    .hint = { place-territory }
place-us-gu = Guam
    .hint = { place-territory }
place-us-mp = Northern Mariana Islands
    .hint = { place-territory }
place-us-pr = Puerto Rico
    .hint = { place-territory }
place-us-vi = U.S. Virgin Islands
    .hint = { place-territory }
place-us-xt = A tribal court
    .hint = We do not have the law of any tribe. You can still list the case. The clerk of the tribal court, or legal aid for that tribe, can tell you what can be cleared.
place-us-xm = A military court
    .hint = We do not have the law of military courts. You can still list the case. A military legal aid office, or a group that helps veterans, can tell you what can be done.

# --- Contradictions ---

conflict-order = Two dates do not fit together. “{ $first }” ({ $about }) is later than “{ $second }”. Please check both.
conflict-not-supervised = You said that you are not on probation or parole today. But one charge has supervision that ends later. Please check both.
conflict-not-incarcerated = You said that you are not in jail or prison today. But one charge has a release date that is still to come. Please check both.
conflict-nothing-pending = You said that no case is open today. But one charge is still open. Please check both.
conflict-pending-with-date = You said that a charge is still open. But it also has a date when it ended. Please check both.
conflict-no-custody-with-release = You said that there was no jail or prison. But there is a release date. Please check both.
conflict-nothing-owed = You said that you owe no court money. But one charge is not fully paid. Please check both.

# --- Warnings of a screening ---

warning-record-incomplete = We do not know yet that every arrest, charge and conviction is listed. Some results stay open until then.
warning-immigration = You are not a US citizen. Before you seal or expunge anything, get certified copies of your court papers and speak with an immigration lawyer. Immigration officers may ask for them later.
warning-immigration-unknown = If you are not a US citizen, get certified copies of your court papers and speak with an immigration lawyer before you seal or expunge anything.
warning-no-law = We do not have the law of this place yet: { $place }. Nothing was worked out for it.
warning-unreadable-facts = Some answers in this file do not fit their question and were not used: { $facts }.

# --- Problems with an answer ---

problem-empty = Please give an answer, or choose “I don’t know”.
problem-sort = Please answer this question in the way it asks.
problem-not-a-choice = Please choose one of the answers in the list.
problem-none-not-possible = “There was none” cannot be the answer here. Choose “I don’t know” if you are not sure.
problem-year-missing = Please type the year. If you do not know it, choose “I don’t know”.
problem-year-two-digits = Please type all four digits of the year, such as 2009.
problem-year-form = Please type the year with four digits, such as 2009.
problem-year-range = Please type a year between { $first } and { $last }.
problem-month = Please choose a month from 1 to 12.
problem-month-missing = Please choose the month too, or leave the day empty.
problem-day = Please type a day from 1 to 31, or leave it empty.
problem-no-such-day = That month does not have this day. Please check the day.
problem-reversed = The second date is before the first. Please check both.
problem-future = This date is in the future. Please check it.
problem-not-a-number = Please type a number with digits, such as 2 or 0.5.
problem-negative = Please type a number that is zero or more.
problem-too-long = Please use at most { $max } characters.
problem-not-a-place = Please choose a state. In a text box, use two letters, such as OR, or US for federal.
problem-too-many-charges = The record is full. Please remove a charge before you add one.

# --- Failures ---

failure-conflict = Your answers were changed in another place. We show them again now. Please give your answer once more.
failure-in-use = Good Name is open in another window. Close that window and try again.
failure-newer-file = A newer version of Good Name wrote your answers. Please install the newer version. Nothing was changed.
failure-damaged = The file with your answers is damaged. Nothing was changed, so a copy can still be saved.
failure-not-ours = The file in this place belongs to another program. Choose another place.
failure-disk = The disk is full or cannot be written. Make room and try again. What was saved before is safe.
failure-document = The paper could not be made. Your answers are safe. Please tell us about it.
failure-no-days = There is no date to put into a calendar yet. If your plan lists facts to find out, answer those first. You can save the plan itself now.
failure-fault = Something went wrong in Good Name. Your answers are safe. Please try again.
failure-nothing-to-undo = There is nothing to take back.
failure-no-question = This question is not there any more. We show the next one.

# --- The command line ---

cli-eligible = Open now
cli-eligible-later = Open later
cli-not-eligible = Not open
cli-needs-info = More facts needed
cli-ask-welcome = Good Name asks you questions about your record. Then it shows what you may be able to do. Information, not legal advice. Your answers stay on this computer.
cli-ask-bye = Your answers are saved. You can go on at any time.
cli-ask-again = We did not understand that. Type ? for help.
cli-ask-yes-no = Type y or n.
cli-ask-choice = Type a number.
cli-ask-many = Type one or more numbers with spaces between.
cli-ask-date = Type 2009, 5/2009, 5/21/2009, or 2008..2009 if you only know it was between.
cli-ask-number = Type a number.
cli-ask-text = Type your answer.
cli-ask-fields = Type go to begin.
cli-ask-offense = Type a few words, such as theft.
cli-ask-none = Type none for: { $none }.
cli-ask-always = Or: don’t know, ?, back, undo, quit.
cli-ask-paper = Where to find this: { $paper }
cli-ask-own-words = Keep my own words: { $words }
cli-ask-record = Type: add or (a state), charge k1, remove c1, done (that is everything), unsure, quit.
cli-ask-check = Type a number to change an answer, or plan, record, quit.
cli-ask-plan = Type a number to tick a line, or check, record, quit.
