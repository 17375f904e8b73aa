# The window's words about official forms.

plan-forms = Official forms
forms-lead = Do you have the official form as a PDF? We can fill in what we know.
forms-promise = You see every line before it is filled in. We change nothing else in the form, and it stays on this computer.
forms-choice = What is the form for?
forms-open = Choose the PDF
forms-fields = What we can fill in
forms-value = What goes in: { $label }
forms-check-mark = A check mark
forms-none = There is nothing in this form that we can fill in.
forms-left =
    { $count ->
        [one] { $count } field stays empty
       *[other] { $count } fields stay empty
    }
forms-save =
    { $count ->
        [0] Tick what to fill in
        [one] Fill in { $count } field and save
       *[other] Fill in { $count } fields and save
    }
forms-saved = Saved as { $file }.
forms-folder = Open the folder
forms-failed = That did not work. Your answers are safe. Please try again.
