# The window's own words in English: buttons, headings, messages.
# Not here: questions, remedies, reasons and dates; they come ready to show from the question bank and the law packs.
# Keys are `screen-part`. Write for a reader at 6th-grade level, kindly, and promise nothing.

## Frame

frame-name = Good Name
frame-skip = Skip to the main part
frame-title = Good Name – { $page }
frame-page-welcome = Welcome
frame-page-question = Question
frame-page-record = Record
frame-page-check = Check
frame-page-plan = Plan
frame-page-stopped = Stopped
frame-starting = Opening…
frame-exit = Quick exit
frame-exit-hint = You can also press Esc 3 times fast.
frame-undo = Undo
frame-settings = Settings
frame-language-own = English
frame-tools = Tools
frame-footer = Information, not legal advice. Everything stays on this computer.
frame-as-of = Worked out for { $day }.
frame-progress = Your progress
frame-section = Section { $number } of { $of }
frame-section-title = { $title }
frame-section-done = { $title }: done
frame-section-current = { $title }: you are here
frame-section-to-do = { $title }: still to do
frame-left = { $answered ->
    [0] { $remaining ->
        [0] { "" }
        [one] About 1 question here
       *[other] About { $remaining } questions here
    }
    [one] { $remaining ->
        [0] 1 answered here
        [one] 1 answered here, about 1 to go
       *[other] 1 answered here, about { $remaining } to go
    }
   *[other] { $remaining ->
        [0] { $answered } answered here
        [one] { $answered } answered here, about 1 to go
       *[other] { $answered } answered here, about { $remaining } to go
    }
}

## Messages

notice-removed = Removed. You can take this back.
notice-undone = The last step was taken back.
notice-ticked = Marked as done.
notice-unticked = Marked as not done.
notice-deleted = Everything was deleted.
notice-saved = Saved as { $file }.
notice-open-folder = Open the folder
notice-undo = Undo
notice-dismiss = Close this message
tone-info = Note
tone-warning = Warning
tone-error = Problem
tone-success = Done
alert-answer = Answer this
alert-fault = Something went wrong in the program. Your answers are safe. Please try again.
alert-disk = The file could not be saved there. The disk may be full, or this program may not write there. Choose another place and try again.

## Welcome

welcome-title = See what you can do about your record
welcome-lead = Good Name asks you questions about your record. Then it shows you what you may be able to seal, expunge or set aside, when, and what to do next.
welcome-start = Start
welcome-time = It takes about 15 minutes. You can stop at any time. Your answers are kept for you.
welcome-private-title = Private
welcome-private = Your answers stay on this computer. Good Name never uses the internet. Nobody else sees what you type unless you show them.
welcome-unknown-title = It is fine not to know
welcome-unknown = You can answer every question with “I don’t know”. You can give a rough date, like just the year. At the end you see which papers hold the answers.
welcome-advice-title = Information, not legal advice
welcome-advice = Good Name tells you what the law says in plain words and where it is written. It is not a lawyer, and a court makes the decision. A legal aid office can help you for free or at low cost.
welcome-have-title = Good to have with you
welcome-have = Court papers, letters from a lawyer or a probation officer, or your own record from the state. If you have none of these, you can still start.
welcome-exit-title = How quick exit works
welcome-exit-1 = Press the “Quick exit” button at the top, or press the Esc key 3 times fast.
welcome-exit-2 = The window goes blank and closes at once. Your answers are kept, so you can go on later.
welcome-exit-3 = Quick exit does not delete your answers. Someone who uses this computer could open Good Name again. To delete everything, use Settings.

## Question

question-back = Back
question-continue = Continue
question-dont-know = I don’t know
question-or = or
question-none-of-these-or = or
question-answered-dont-know = You answered “I don’t know”. You can change that now.
question-answered-none = You answered “{ $none }”. You can change that now.
question-why = Why we ask
question-paper = Where to find this
question-yes = Yes
question-no = No
question-choose = Choose an answer. If you are not sure, choose “I don’t know”.
question-choose-some = Choose at least one, or choose “{ $none }”.
question-problem-title = There is a problem
question-problem-prefix = Problem:
question-characters = { $left ->
    [one] You can type 1 more character.
   *[other] You can type { $left } more characters.
}

## Dates

date-hint = Only the year is needed. Add the month and day if you know them.
date-month = Month
date-month-unknown = Not sure
date-day = Day
date-year = Year
date-between = I only know it was between two dates
date-from = Not before
date-to = Not after
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Offense search

offense-hint = Type a few words from your papers, like “theft” or “driving”. Then choose from the list.
offense-results = { $count ->
    [0] Nothing found. You can keep your own words.
    [one] 1 found. Use the arrow keys to choose.
   *[other] { $count } found. Use the arrow keys to choose.
}
offense-own = Keep my own words: “{ $text }”
offense-own-hint = Choose this if nothing in the list fits.
offense-matched = also called { $word }
offense-chosen = You chose
offense-chosen-own = Your own words
offense-again = Choose another
offense-level = Which one was it?
offense-level-hint = Your court papers may say this next to the charge.
offense-level-unknown = I don’t know which one
offense-pick = Type the name of the charge and choose from the list.
offense-pick-level = Choose which one it was, or choose “{ $unknown }”.

## Record

record-title = Your record so far
record-lead = List every arrest, charge and conviction, in every state and in federal court. Old cases and dropped charges count too.
record-empty = There is nothing here yet. Add your first case below.
record-charges = Charges in this case
record-no-charges = No charges listed yet.
record-details = See the answers
record-case-details = About the case
record-add-charge = Add a charge
record-add-charge-to = Add a charge to { $case }
record-remove = Remove
record-remove-named = Remove { $name }
record-add-case-title = Add a case
record-add-case-hint = A case is one arrest or one court file. It can have more than one charge.
record-where = Where was it?
record-where-choose = Choose a place
record-where-needed = Choose where the case was.
record-add-case = Add this case
record-done-title = Is there anything else?
record-done-hint = Another case can change what is possible, so it helps to list them all. You can come back and add more at any time.
record-done-yes = That is everything. Continue
record-done-unsure = I’m not sure. Continue anyway

## Check

check-title = Check your answers
check-lead = Look over your answers. You can change any of them now or later.
check-change = Change
check-change-named = Change: { $question }
check-unknown = Not known yet
check-continue = See my plan
check-empty = There are no answers yet.

## Plan

plan-title = Your plan
plan-contents = On this page
plan-strip = When things open and close
plan-targets = What you may be able to do
plan-more-ways = More ways that may fit, once we know more ({ $count })
plan-not-available = Not open for this one ({ $count })
plan-otherwise = What you can do instead
plan-from = From { $day }
plan-deadline = Last day to file: { $day }
plan-days-left = { $days ->
    [0] Today is the last day
    [one] 1 day left
   *[other] { $days } days left
}
plan-discretion = A judge decides
plan-discretion-plain = The judge may say yes or no, even when you meet every rule.
plan-gives = What it does
plan-how = How
plan-effect = What is hidden, and from whom
plan-cost = Cost
plan-authority = The law
plan-why-count = { $count ->
    [one] Why: 1 rule checked
   *[other] Why: { $count } rules checked
}
plan-verdict-yes = Met
plan-verdict-no = Not met
plan-verdict-unknown = Not known yet
plan-assumed = What we assumed
plan-correct = Correct this
plan-correct-named = Correct this: { $what }
plan-missing = Find out first
plan-confidence = How sure this is
plan-unsure = Not certain
plan-find-out = Facts to find out
plan-find-out-lead = These facts would settle what is still open.
plan-find-out-other = From any paper you have
plan-find-out-paper = On this paper: { $paper }
plan-find-out-unlocks = { $count ->
    [one] Helps with 1 result
   *[other] Helps with { $count } results
}
plan-answer = Answer
plan-answer-named = Answer: { $what }
plan-checklist = Your checklist
plan-checklist-lead = Go from top to bottom. Tick each line when it is done.
plan-checklist-done = { $done } of { $all } done
plan-checklist-empty = There is nothing to do right now.
plan-kind-find-out = Find out
plan-kind-get = Get
plan-kind-file = File
plan-kind-wait = Wait
plan-kind-check = Check
plan-kind-after = Afterwards
plan-by = By { $day }
plan-date-from = From { $day }
plan-warnings = Please read this first
plan-help = Who can help you
plan-law = The law we used
plan-law-reviewed = Checked on { $day }. Law known up to { $known }.
plan-law-own-record = How to get your own record
plan-law-unsure = What is not certain
plan-save = Keep your plan
plan-save-lead = Save your plan as a file that you can print, or put its dates in your calendar.
plan-save-pdf = Check and save my plan
plan-save-calendar = Save the dates for a calendar
plan-back-record = Change my record
plan-back-check = Change my answers

## Stopped

stopped-in-use-title = Good Name is already open
stopped-in-use = Another Good Name window is open. Go to that window, or close it and try again.
stopped-newer-file-title = Your answers were saved by a newer Good Name
stopped-newer-file = This copy of Good Name is too old to open them. Nothing was changed. Install the newest Good Name, then open it again.
stopped-damaged-title = Your answers cannot be read
stopped-damaged = The file with your answers seems to be damaged. Nothing was changed. It is called good-name.db. If you have a copy of it, put the copy in its place. If you move it away, Good Name starts fresh.
stopped-disk-title = Your answers cannot be saved
stopped-disk = The disk may be full, or this program may not write there. Make some room, then try again.
stopped-fault-title = Good Name could not start
stopped-fault = Something went wrong in the program. Try again. If it happens again, restart the computer.
stopped-again = Try again

## Settings

settings-title = Settings
settings-close = Close
settings-delete-title = Delete everything
settings-delete-lead = This deletes all your answers and your plan from this computer. Papers that you saved as files stay where you saved them.
settings-delete = Delete everything…
settings-delete-sure = Are you sure? This cannot be undone.
settings-delete-yes = Yes, delete everything
settings-delete-no = No, keep my answers

## Papers

frame-page-papers = Your papers
plan-papers-lead = The papers for courts and offices are made for you, as far as your answers go.
plan-papers = Your papers
papers-title = Your papers
papers-lead = These papers are made from your answers. Read each one. What is left is to fill in a few lines and sign.
papers-check = This is information, not legal advice. Some courts want their own forms. Ask the clerk before you file.
papers-empty = There is no paper yet. Answer more questions, or look at your plan to see what opens when.
papers-save = Check and save
papers-missing = Answer these first. Then every paper of this set can be made:
papers-waits = Waits for an answer
papers-ready = Papers you can use now
papers-waiting = Papers that wait for an answer
papers-waiting-lead = These may be open to you. Answer the questions, and the papers are made.
papers-back = Back to my plan
