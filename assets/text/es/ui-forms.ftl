# The window's words about official forms.

plan-forms = Formularios oficiales
forms-lead = ¿Tiene el formulario oficial en PDF? Podemos llenar lo que sabemos.
forms-promise = Usted ve cada línea antes de que se llene. No cambiamos nada más en el formulario, y no sale de esta computadora.
forms-choice = ¿Para qué es el formulario?
forms-open = Elegir el PDF
forms-fields = Lo que podemos llenar
forms-value = Lo que va en: { $label }
forms-check-mark = Una marca
forms-none = No hay nada en este formulario que podamos llenar.
forms-left =
    { $count ->
        [one] { $count } campo queda vacío
       *[other] { $count } campos quedan vacíos
    }
forms-save =
    { $count ->
        [0] Marque lo que se debe llenar
        [one] Llenar { $count } campo y guardar
       *[other] Llenar { $count } campos y guardar
    }
forms-saved = Se guardó como { $file }.
forms-folder = Abrir la carpeta
forms-failed = No funcionó. Sus respuestas están a salvo. Inténtelo otra vez.
