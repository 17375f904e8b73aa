# Words that Rust composes, in Spanish. The keys are those of the English file (held by a test).

# --- Offenses ---

offense-grade = clase { $grade }

# --- Sections ---

section-about-you = Sobre usted
section-record = Su historial
section-details = Detalles
section-check = Revisión
section-plan = Su plan

# --- Answers in words ---

answer-yes = Sí
answer-no = No
answer-dont-know = No sé
answer-not-given = Sin dar
answer-none = No hay
about-charge = Cargo { $number }: { $charge }
about-charge-in = { $about }, { $case }
about-nameless = sin nombre todavía
group-person = Usted
group-case = Caso { $number }: { $case }
group-charge = Cargo: { $charge }
group-matter = { $matter }, { $place }
matter-birth-record = Acta de nacimiento sellada
matter-juvenile-party = Caso sobre un menor
matter-protected-witness = Testigo que necesita protección
matter-trade-secret = Secreto comercial en un expediente
matter-state-secret = Secreto del gobierno en un expediente
why-rows = { $count ->
    [one] Su respuesta puede cambiar este resultado: { $titles }.
   *[other] Su respuesta puede cambiar { $count } resultados, como: { $titles }.
}
place-no-law = Todavía no tenemos esta ley. Igual puede anotar el caso.

# --- Places ---

place-us = Federal (Estados Unidos)
place-us-al = Alabama
place-us-ak = Alaska
place-us-az = Arizona
place-us-ar = Arkansas
place-us-ca = California
place-us-co = Colorado
place-us-ct = Connecticut
place-us-de = Delaware
place-us-dc = Distrito de Columbia
place-us-fl = Florida
place-us-ga = Georgia
place-us-hi = Hawái
place-us-id = Idaho
place-us-il = Illinois
place-us-in = Indiana
place-us-ia = Iowa
place-us-ks = Kansas
place-us-ky = Kentucky
place-us-la = Luisiana
place-us-me = Maine
place-us-md = Maryland
place-us-ma = Massachusetts
place-us-mi = Míchigan
place-us-mn = Minnesota
place-us-ms = Misisipi
place-us-mo = Misuri
place-us-mt = Montana
place-us-ne = Nebraska
place-us-nv = Nevada
place-us-nh = Nuevo Hampshire
place-us-nj = Nueva Jersey
place-us-nm = Nuevo México
place-us-ny = Nueva York
place-us-nc = Carolina del Norte
place-us-nd = Dakota del Norte
place-us-oh = Ohio
place-us-ok = Oklahoma
place-us-or = Oregón
place-us-pa = Pensilvania
place-us-ri = Rhode Island
place-us-sc = Carolina del Sur
place-us-sd = Dakota del Sur
place-us-tn = Tennessee
place-us-tx = Texas
place-us-ut = Utah
place-us-vt = Vermont
place-us-va = Virginia
place-us-wa = Washington
place-us-wv = Virginia Occidental
place-us-wi = Wisconsin
place-us-wy = Wyoming

# --- Contradictions ---

conflict-order = Dos fechas no concuerdan. “{ $first }” ({ $about }) es después de “{ $second }”. Por favor revise las dos.
conflict-not-supervised = Dijo que hoy no está en probatoria ni libertad condicional. Pero un cargo tiene supervisión que termina después. Por favor revise las dos respuestas.
conflict-not-incarcerated = Dijo que hoy no está en la cárcel ni en prisión. Pero un cargo tiene una fecha de salida que aún no llega. Por favor revise las dos respuestas.
conflict-nothing-pending = Dijo que hoy no hay ningún caso abierto. Pero un cargo sigue abierto. Por favor revise las dos respuestas.
conflict-pending-with-date = Dijo que un cargo sigue abierto. Pero también tiene una fecha en que terminó. Por favor revise las dos respuestas.
conflict-no-custody-with-release = Dijo que no hubo cárcel ni prisión. Pero hay una fecha de salida. Por favor revise las dos respuestas.
conflict-nothing-owed = Dijo que no debe dinero a la corte. Pero un cargo no está pagado del todo. Por favor revise las dos respuestas.

# --- Warnings of a screening ---

warning-record-incomplete = Todavía no sabemos si está anotado cada arresto, cargo y condena. Algunos resultados quedan abiertos hasta entonces.
warning-immigration = Usted no es ciudadano. Antes de sellar o borrar algo, pida copias certificadas de sus papeles de la corte y hable con un abogado de inmigración. Inmigración puede pedirlos después.
warning-immigration-unknown = Si no es ciudadano, pida copias certificadas de sus papeles de la corte y hable con un abogado de inmigración antes de sellar o borrar algo.
warning-no-law = Todavía no tenemos la ley de este lugar: { $place }. No se calculó nada para él.

# --- Problems with an answer ---

problem-empty = Por favor dé una respuesta, o elija “No sé”.
problem-sort = Por favor conteste de la manera que pide la pregunta.
problem-not-a-choice = Por favor elija una de las respuestas de la lista.
problem-none-not-possible = Aquí no puede contestar “no hubo”. Elija “No sé” si no está seguro.
problem-year-missing = Por favor escriba el año. Si no lo sabe, elija “No sé”.
problem-year-two-digits = Por favor escriba los cuatro números del año, como 2009.
problem-year-form = Por favor escriba el año con cuatro números, como 2009.
problem-year-range = Por favor escriba un año entre { $first } y { $last }.
problem-month = Por favor elija un mes del 1 al 12.
problem-month-missing = Por favor elija también el mes, o deje el día vacío.
problem-day = Por favor escriba un día del 1 al 31, o déjelo vacío.
problem-no-such-day = Ese mes no tiene ese día. Por favor revise el día.
problem-reversed = La segunda fecha es antes de la primera. Por favor revise las dos.
problem-future = Esta fecha está en el futuro. Por favor revísela.
problem-not-a-number = Por favor escriba un número con cifras, como 2 o 0.5.
problem-negative = Por favor escriba un número que sea cero o más.
problem-too-long = Por favor use como máximo { $max } letras.
problem-not-a-place = Por favor elija un estado. En un cuadro de texto use dos letras, como OR, o US si fue federal.
problem-too-many-charges = El historial está lleno. Por favor quite un cargo antes de agregar otro.

# --- Failures ---

failure-conflict = Sus respuestas cambiaron en otro lugar. Ahora las mostramos de nuevo. Por favor conteste otra vez.
failure-in-use = Good Name está abierto en otra ventana. Cierre esa ventana e intente otra vez.
failure-newer-file = Una versión más nueva de Good Name guardó sus respuestas. Por favor instale la versión más nueva. Nada cambió.
failure-damaged = El archivo con sus respuestas está dañado. Nada cambió, así que todavía se puede guardar una copia.
failure-not-ours = El archivo en este lugar es de otro programa. Elija otro lugar.
failure-disk = El disco está lleno o no se puede escribir. Haga espacio e intente otra vez. Lo que ya se guardó está seguro.
failure-document = No se pudo hacer el papel. Sus respuestas están seguras. Por favor cuéntenos.
failure-fault = Algo salió mal en Good Name. Sus respuestas están seguras. Por favor intente otra vez.
failure-nothing-to-undo = No hay nada que deshacer.
failure-no-question = Esta pregunta ya no está. Mostramos la siguiente.

# --- The command line ---

cli-eligible = Abierto ahora
cli-eligible-later = Se abre después
cli-not-eligible = No está abierto
cli-needs-info = Faltan datos
cli-ask-welcome = Good Name le hace preguntas sobre su historial. Después muestra lo que quizás pueda hacer. Información, no asesoría legal. Sus respuestas se quedan en esta computadora.
cli-ask-bye = Sus respuestas están guardadas. Puede seguir cuando quiera.
cli-ask-again = No entendimos eso. Escriba ? para ayuda.
cli-ask-yes-no = Escriba s o n.
cli-ask-choice = Escriba un número.
cli-ask-many = Escriba uno o más números con espacios.
cli-ask-date = Escriba 2009, 5/2009, 5/21/2009 (mes/día/año), o 2008..2009 si solo sabe que fue entre dos.
cli-ask-number = Escriba un número.
cli-ask-text = Escriba su respuesta.
cli-ask-fields = Escriba go para empezar.
cli-ask-offense = Escriba unas palabras en inglés, como theft.
cli-ask-none = Escriba none para: { $none }.
cli-ask-always = O: no sé, ?, back, undo, quit.
cli-ask-paper = Dónde encontrarlo: { $paper }
cli-ask-own-words = Dejar mis propias palabras: { $words }
cli-ask-record = Escriba: add or (un estado), charge k1, remove c1, done (es todo), unsure, quit.
cli-ask-check = Escriba un número para cambiar una respuesta, o plan, record, quit.
cli-ask-plan = Escriba un número para marcar una línea, o check, record, quit.
