# Official PDF forms: what we read, what we would fill in, and why not.

form-for = { $remedy }, for: { $target }
form-untitled = A form without a title
form-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
form-page = Page { $page }
form-known-exact = We know this form. Please check every line before you save.
form-known-other = This looks like "{ $title }", but we know another version of it ({ $revision }). Nothing is ticked yet. Tick only what you checked.
form-known-unknown = We do not know this form. From the names of its fields we made some guesses. Nothing is ticked yet. Tick only what is right.
form-why-mapping = We know what goes in this field.
form-why-other = This is what went in this field in the version we know.
form-why-label = A guess, because the form calls this field "{ $label }".
form-why-has-value = There is something in this field already. It will be replaced if you tick this line.
form-left-signature = You sign this yourself.
form-left-read-only = The form does not let people change this field.
form-left-not-told = You have not told us this yet, or not exactly.
form-left-nothing = We do not know what goes here.
form-left-too-long =
    { $count ->
        [one] Our text is too long. The field takes { $count } letter.
       *[other] Our text is too long. The field takes { $count } letters.
    }
form-left-does-not-fit = The text does not fit in the box.
form-left-not-an-option = The form does not offer this answer.
form-left-not-fillable = This field cannot be filled in this way.
form-left-no-such-field = The form has no such field.
form-filled =
    { $count ->
        [0] Nothing was filled in.
        [one] We filled in { $count } field. Please read the whole form before you sign it.
       *[other] We filled in { $count } fields. Please read the whole form before you sign it.
    }
form-problem-not-pdf = This file is not a PDF.
form-problem-encrypted = This PDF is locked by its maker, so we cannot fill it in.
form-problem-xfa-only = This PDF is of a kind that only Adobe programs can fill in.
form-problem-no-fields = This PDF has no fields to fill in. It may be a scan.
form-problem-flattened = The fields of this PDF were taken out, so there is nothing to fill in.
form-problem-broken = This PDF is damaged, or we cannot read it. Downloading it again may help.
form-problem-too-big = This PDF is too big to be a form that we can read.
form-problem-too-many-objects = This PDF has too many parts to be a form that we can read.
form-problem-too-deep = This PDF is built in a way that we cannot read.
form-problem-instead = You can fill in the form by hand, and save our papers to copy from.
