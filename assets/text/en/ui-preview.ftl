# Words of the preview of a paper.

preview-title = Check it, then save or print
preview-format = Kind of file
preview-format-pdf = PDF
preview-format-docx = Word document
preview-format-txt = Plain text
preview-note-docx = You can change it in Word. Pages may break in other places there.
preview-note-txt = Plain text has no pages.
preview-paper = Paper size
preview-paper-letter = US Letter
preview-paper-a4 = A4
preview-look = How it looks
preview-large = Large print
preview-gray = Black and white
preview-page = Page { $page } of { $pages }
preview-previous = Page before
preview-next = Next page
preview-zoom = Real size
preview-drawing = Your paper is being made.
preview-printing = Page { $page } of { $pages } is being made for the printer.
preview-cancel = Cancel
preview-stopped = You stopped it. Nothing was saved.
preview-again = Make it again
preview-save = Save
preview-print = Print
preview-close = Close
