# Official PDF forms: what we read, what we would fill in, and why not.

form-for = { $remedy }, para: { $target }
form-untitled = Un formulario sin título
form-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
form-page = Página { $page }
form-known-exact = Conocemos este formulario. Revise cada línea antes de guardarlo.
form-known-other = Parece ser "{ $title }", pero conocemos otra versión ({ $revision }). Todavía no hay nada marcado. Marque solo lo que ya revisó.
form-known-unknown = No conocemos este formulario. Por los nombres de sus campos suponemos algunas cosas. Todavía no hay nada marcado. Marque solo lo que sea correcto.
form-why-mapping = Sabemos qué va en este campo.
form-why-other = Es lo que iba en este campo en la versión que conocemos.
form-why-label = Es una suposición, porque el formulario llama a este campo "{ $label }".
form-why-has-value = Ya hay algo escrito en este campo. Se reemplazará si marca esta línea.
form-left-signature = Esto lo firma usted.
form-left-read-only = El formulario no permite cambiar este campo.
form-left-not-told = Todavía no nos ha dado este dato, o no con exactitud.
form-left-nothing = No sabemos qué va aquí.
form-left-too-long =
    { $count ->
        [one] Nuestro texto es demasiado largo. En el campo cabe { $count } letra.
       *[other] Nuestro texto es demasiado largo. En el campo caben { $count } letras.
    }
form-left-does-not-fit = El texto no cabe en el recuadro.
form-left-not-an-option = El formulario no ofrece esta respuesta.
form-left-not-fillable = Este campo no se puede llenar de esta manera.
form-left-no-such-field = El formulario no tiene ese campo.
form-filled =
    { $count ->
        [0] No se llenó nada.
        [one] Llenamos { $count } campo. Lea todo el formulario antes de firmarlo.
       *[other] Llenamos { $count } campos. Lea todo el formulario antes de firmarlo.
    }
form-problem-not-pdf = Este archivo no es un PDF.
form-problem-encrypted = Este PDF está bloqueado por quien lo hizo, así que no podemos llenarlo.
form-problem-xfa-only = Este PDF es de un tipo que solo los programas de Adobe pueden llenar.
form-problem-no-fields = Este PDF no tiene campos para llenar. Puede ser un escaneo.
form-problem-flattened = A este PDF le quitaron los campos, así que no hay nada que llenar.
form-problem-broken = Este PDF está dañado o no podemos leerlo. Puede ayudar descargarlo otra vez.
form-problem-too-big = Este PDF es demasiado grande para ser un formulario que podamos leer.
form-problem-too-many-objects = Este PDF tiene demasiadas partes para ser un formulario que podamos leer.
form-problem-too-deep = Este PDF está hecho de una manera que no podemos leer.
form-problem-instead = Puede llenar el formulario a mano y guardar nuestros papeles para copiar de ellos.
