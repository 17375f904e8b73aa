# Words that Rust composes for the window and the command line, in Spanish: sections, answers in lists, messages.
# Not here: the window's own words (ui.ftl), questions (questions.ftl), the plan and papers (plan.ftl).
# Keys are the same as in English (held by a test). Use "usted", plain and warm, and words without gender for the person.

# --- Offenses ---

offense-grade = { $grade ->
    [wobbler] también puede ser un delito menor (misdemeanor)
    [unclassified] sin clase propia
    [contempt] desacato (contempt)
    [capital] pena capital (capital)
   *[other] clase { $grade }
}

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
answer-not-given = Sin respuesta
answer-none = Ninguno
about-charge = Cargo { $number }: { $charge }
about-charge-in = { $about }, { $case }
about-nameless = todavía sin nombre
group-person = Usted
group-case = Caso { $number }: { $case }
group-charge = Cargo: { $charge }
group-matter = { $matter }, { $place }
matter-birth-record = Acta de nacimiento sellada
matter-juvenile-party = Caso de la corte sobre un menor
matter-protected-witness = Testigo que necesita protección
matter-trade-secret = Secreto de negocio en un expediente de la corte
matter-state-secret = Secreto del gobierno en un expediente de la corte
why-rows = { $count ->
    [one] Su respuesta puede cambiar este resultado: { $titles }.
   *[other] Su respuesta puede cambiar { $count } resultados, por ejemplo: { $titles }.
}
place-no-law = Todavía no tenemos esta ley. De todos modos puede anotar el caso.
place-territory = Todavía no tenemos la ley de este territorio. De todos modos puede anotar el caso. La secretaría del tribunal de allí, o su defensoría pública o ayuda legal, puede decirle qué se puede borrar.

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
place-us-as = Samoa Americana
    .hint = { place-territory }
place-us-gu = Guam
    .hint = { place-territory }
place-us-mp = Islas Marianas del Norte
    .hint = { place-territory }
place-us-pr = Puerto Rico
    .hint = { place-territory }
place-us-vi = Islas Vírgenes de los Estados Unidos
    .hint = { place-territory }
place-us-xt = Un tribunal tribal
    .hint = No tenemos la ley de ninguna tribu. De todos modos puede anotar el caso. La secretaría del tribunal tribal, o la ayuda legal de esa tribu, puede decirle qué se puede borrar.
place-us-xm = Un tribunal militar
    .hint = No tenemos la ley de los tribunales militares. De todos modos puede anotar el caso. Una oficina militar de ayuda legal, o un grupo que ayuda a veteranos, puede decirle qué se puede hacer.

# --- Contradictions ---

conflict-order = Dos fechas no concuerdan. “{ $first }” ({ $about }) es después de “{ $second }”. Por favor, revise las dos.
conflict-not-supervised = Usted dijo que hoy no está en probatoria (probation) ni en libertad condicional (parole). Pero un cargo tiene supervisión que termina más tarde. Por favor, revise las dos respuestas.
conflict-not-incarcerated = Usted dijo que hoy no está en la cárcel ni en prisión. Pero un cargo tiene una fecha de salida que todavía no llega. Por favor, revise las dos respuestas.
conflict-nothing-pending = Usted dijo que hoy no tiene ningún caso abierto. Pero un cargo sigue abierto. Por favor, revise las dos respuestas.
conflict-pending-with-date = Usted dijo que un cargo sigue abierto. Pero también tiene una fecha en que terminó. Por favor, revise las dos respuestas.
conflict-no-custody-with-release = Usted dijo que no hubo cárcel ni prisión. Pero hay una fecha de salida. Por favor, revise las dos respuestas.
conflict-nothing-owed = Usted dijo que no debe dinero a ninguna corte. Pero un cargo no está pagado del todo. Por favor, revise las dos respuestas.

# --- Warnings of a screening ---

warning-record-incomplete = Todavía no sabemos si ya anotó cada arresto, cargo y condena. Hasta entonces, algunos resultados quedan pendientes.
warning-immigration = Usted no tiene la ciudadanía de Estados Unidos. Antes de sellar o borrar algo, consiga copias certificadas de sus papeles de la corte y hable con un abogado de inmigración. Inmigración puede pedirlas después.
warning-immigration-unknown = Si usted no tiene la ciudadanía de Estados Unidos, consiga copias certificadas de sus papeles de la corte y hable con un abogado de inmigración antes de sellar o borrar algo.
warning-no-law = Todavía no tenemos la ley de este lugar: { $place }. No calculamos nada para él.
warning-unreadable-facts = Algunas respuestas de este archivo no corresponden a su pregunta y no se usaron: { $facts }.

# --- Problems with an answer ---

problem-empty = Por favor, conteste, o elija “No sé”.
problem-sort = Por favor, conteste de la manera que pide la pregunta.
problem-not-a-choice = Por favor, elija una respuesta de la lista.
problem-none-not-possible = Aquí no se puede contestar que no hubo. Si tiene dudas, elija “No sé”.
problem-year-missing = Por favor, escriba el año. Si no lo sabe, elija “No sé”.
problem-year-two-digits = Por favor, escriba los cuatro números del año, como 2009.
problem-year-form = Por favor, escriba el año con cuatro números, como 2009.
problem-year-range = Por favor, escriba un año entre { $first } y { $last }.
problem-month = Por favor, elija un mes del 1 al 12.
problem-month-missing = Por favor, elija también el mes, o deje el día vacío.
problem-day = Por favor, escriba un día del 1 al 31, o déjelo vacío.
problem-no-such-day = Ese mes no tiene ese día. Por favor, revise el día.
problem-reversed = La segunda fecha es antes de la primera. Por favor, revise las dos.
problem-future = Esta fecha todavía no llega. Por favor, revísela.
problem-not-a-number = Por favor, escriba una cantidad con números, como 2 o 0.5.
problem-negative = Por favor, escriba cero o un número mayor.
problem-too-long = Por favor, no use más de { $max } letras.
problem-not-a-place = Por favor, elija un estado. Si escribe, use dos letras, como OR, o US para federal.
problem-too-many-charges = El historial está lleno. Por favor, quite un cargo antes de agregar otro.

# --- Failures ---

failure-conflict = Sus respuestas cambiaron en otro lugar. Ahora las mostramos de nuevo. Por favor, conteste otra vez.
failure-in-use = Good Name está abierto en otra ventana. Cierre esa ventana e inténtelo de nuevo.
failure-newer-file = Una versión más nueva de Good Name guardó sus respuestas. Por favor, instale la versión más nueva. No se cambió nada.
failure-damaged = El archivo con sus respuestas está dañado. No se cambió nada, así que todavía puede guardar una copia.
failure-not-ours = El archivo en este lugar es de otro programa. Elija otro lugar.
failure-disk = El disco está lleno o no se puede escribir en él. Haga espacio e inténtelo de nuevo. Lo que ya se guardó está a salvo.
failure-document = No se pudo hacer el papel. Sus respuestas están a salvo. Por favor, avísenos.
failure-no-days = Todavía no hay ninguna fecha para poner en un calendario. Si su plan tiene datos por averiguar, contéstelos primero. El plan mismo ya se puede guardar.
failure-fault = Algo falló en Good Name. Sus respuestas están a salvo. Por favor, inténtelo de nuevo.
failure-nothing-to-undo = No hay nada que deshacer.
failure-no-question = Esta pregunta ya no está. Le mostramos la siguiente.

# --- The command line ---
# The words to type (back, undo, quit, add, charge, remove, done, unsure, plan, record, check, go, none) are the same in
# every language; each is explained where it is first seen.

cli-eligible = Disponible ahora
cli-eligible-later = Disponible más adelante
cli-not-eligible = No disponible
cli-needs-info = Faltan datos
cli-ask-welcome = Good Name le hace preguntas sobre su historial. Después le muestra lo que quizás pueda hacer. Es información, no asesoría legal. Sus respuestas se quedan en esta computadora.
cli-ask-bye = Sus respuestas están guardadas. Puede seguir cuando quiera.
cli-ask-again = No entendimos eso. Escriba ? para recibir ayuda.
cli-ask-yes-no = Escriba s (sí) o n (no).
cli-ask-choice = Escriba un número.
cli-ask-many = Escriba uno o más números, con espacios entre ellos.
cli-ask-date = Escriba 2009, 5/2009 o 5/21/2009 (primero el mes), o 2008..2009 si solo sabe que fue entre esos años.
cli-ask-number = Escriba un número.
cli-ask-text = Escriba su respuesta.
cli-ask-fields = Escriba go para empezar.
cli-ask-offense = Escriba unas palabras en inglés, como theft (hurto).
cli-ask-none = Escriba none si esta es su respuesta: { $none }.
cli-ask-always = O escriba: no sé, ? (ayuda), back (atrás), undo (deshacer), quit (salir).
cli-ask-paper = Dónde encontrar esto: { $paper }
cli-ask-own-words = Dejar mis propias palabras: { $words }
cli-ask-record = Escriba: add or (agregar un caso; or es el estado), charge k1 (agregar un cargo), remove c1 (quitar), done (eso es todo), unsure (no sé si es todo), quit (salir).
cli-ask-check = Escriba un número para cambiar una respuesta, o plan (ver el plan), record (historial), quit (salir).
cli-ask-plan = Escriba un número para marcar una línea, o check (respuestas), record (historial), quit (salir).
