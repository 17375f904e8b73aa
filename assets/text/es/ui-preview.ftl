# Words of the preview of a paper.

preview-title = Revíselo, y luego guárdelo o imprímalo
preview-format = Tipo de archivo
preview-format-pdf = Archivo PDF
preview-format-docx = Documento de Word
preview-format-txt = Solo texto
preview-note-docx = Puede cambiarlo en Word. Allí las páginas pueden cortarse en otro lugar.
preview-note-txt = El texto solo no tiene páginas.
preview-paper = Tamaño del papel
preview-paper-letter = Carta (EE. UU.)
preview-paper-a4 = A4
preview-look = Cómo se ve
preview-large = Letra grande
preview-gray = Blanco y negro
preview-page = Página { $page } de { $pages }
preview-previous = Página anterior
preview-next = Página siguiente
preview-zoom = Tamaño real
preview-drawing = Se está haciendo su documento.
preview-printing = Se está haciendo la página { $page } de { $pages } para imprimir.
preview-cancel = Cancelar
preview-stopped = Usted lo detuvo. No se guardó nada.
preview-again = Hacerlo otra vez
preview-save = Guardar
preview-print = Imprimir
preview-close = Cerrar
