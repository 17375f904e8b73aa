# The words of the plan, of the checklist and of the papers made from it, in Spanish.
# Not here: the law's own words (packs, in English for now) and the window's buttons and headings (ui.ftl).
# Keys are the same as in English (held by a test). Use "usted", plain and warm, and words without gender for the person.
# An English word in parentheses is what the person will see on the paper itself.

plan-language = es

## Dates

plan-day = { $day } de { $month } de { $year }
plan-month-of-year = { $month } de { $year }
plan-between = entre el { $from } y el { $to }
plan-month-1 = enero
plan-month-2 = febrero
plan-month-3 = marzo
plan-month-4 = abril
plan-month-5 = mayo
plan-month-6 = junio
plan-month-7 = julio
plan-month-8 = agosto
plan-month-9 = septiembre
plan-month-10 = octubre
plan-month-11 = noviembre
plan-month-12 = diciembre

## Names of charges, cases and matters

plan-target-person = Usted
plan-charge = { $charge }
plan-charge-outcome = { $charge }: { $outcome }
plan-charge-ended = { $charge }: { $outcome } ({ $date })
plan-charge-nameless = Un cargo todavía sin nombre
plan-case = { $parts }
plan-case-number = caso { $number }
plan-case-arrested = arresto: { $date }
plan-matter-birth-record = Acta de nacimiento original
plan-matter-juvenile-party = Expediente de la corte sobre un menor
plan-matter-protected-witness = Testigo con protección
plan-matter-trade-secret = Secreto de negocio en un expediente de la corte
plan-matter-state-secret = Información secreta en un expediente de la corte

plan-outcome-pending = sigue abierto
plan-outcome-not-charged = hubo arresto, pero no cargos
plan-outcome-declined = la fiscalía decidió no presentar cargos
plan-outcome-dismissed = desestimado
plan-outcome-dismissed-without-prejudice = desestimado, pero se puede volver a presentar
plan-outcome-nolle-prosequi = retirado por la fiscalía
plan-outcome-acquitted = veredicto de no culpable
plan-outcome-insanity = no culpable por enfermedad mental
plan-outcome-deferred-active = programa de desvío, todavía en curso
plan-outcome-deferred-completed = programa de desvío, terminado
plan-outcome-convicted = hubo condena
plan-outcome-set-aside = condena anulada
plan-outcome-vacated = condena dejada sin efecto
plan-outcome-pardoned = hubo indulto
plan-outcome-adjudicated = decisión de la corte de menores
plan-outcome-unknown = no se sabe cómo terminó

## One remedy

plan-status-eligible = Puede pedir esto ahora
plan-status-eligible-automatic = Esto ya debería estar hecho. Revíselo.
plan-status-eligible-later = Puede pedir esto desde el { $date }
plan-status-eligible-later-automatic = Esto debería pasar solo desde el { $date }
plan-status-needs-info = Necesitamos saber más
plan-status-not-eligible = No disponible en este caso

plan-relief-certificate = Dice que a usted le va bien, pero no oculta nada
plan-relief-certificate-innocence = Dice por escrito que usted no lo hizo
plan-relief-destroy = Destruye el registro
plan-relief-expunge = Saca el registro de los archivos
plan-relief-seal = Cierra el registro para casi todas las personas
plan-relief-set-aside = Anula la condena
plan-relief-vacate = Deja todo sin efecto, como si no hubiera pasado
plan-relief-restrict = Menos personas pueden ver o usar el registro
plan-relief-restrict-innocence = Corrige lo que el registro dice de usted

plan-process-petition = Usted lo pide a una corte
plan-process-automatic = No hay que presentar nada
plan-process-agency = Usted lo pide a una oficina pública
plan-process-pardon-board = Usted lo pide a la junta de indultos

plan-discretion-yes = Un juez puede decir que sí o que no
plan-discretion-no = Si se cumplen todas las reglas, la ley dice que se debe dar
plan-discretion-automatic = Nadie tiene que decidir

plan-confidence-statute = Comprobado con la ley misma
plan-confidence-secondary = Comprobado con otra fuente, no con la ley misma
plan-confidence-unverified = Todavía no comprobado. Pregunte antes de confiar en esto.

plan-met-yes = Sí
plan-met-no = No
plan-met-unknown = Todavía no se sabe
plan-met-judge = Esto lo mira un juez
plan-assumed-left-out = Calculamos esto sin saber un dato: { $fact }
plan-reason-from = desde el { $date }
plan-reason-until = hasta el { $date }

## How the first two differ

plan-compare-relief = Qué hacen: “{ $first }”: { $one }. “{ $second }”: { $other }.
plan-compare-innocence = “{ $first }” mira si usted lo hizo o no. Usted muestra primero sus pruebas. “{ $second }” no pregunta si usted lo hizo.
plan-compare-innocence-automatic = “{ $first }” mira si usted lo hizo o no. Usted muestra primero sus pruebas. Para “{ $second }” usted no tiene que hacer nada.
plan-compare-process = Cómo: “{ $first }”: { $one }. “{ $second }”: { $other }.
plan-compare-discretion-first = Con “{ $first }” el juez puede decir que no, aunque usted cumpla todas las reglas. Con “{ $second }” se debería aprobar si usted cumple todas las reglas.
plan-compare-discretion-second = Con “{ $first }” se debería aprobar si usted cumple todas las reglas. Con “{ $second }” el juez puede decir que no, aun así.
plan-compare-deadline-first = “{ $first }” tiene un último día: { $date }. “{ $second }” no tiene ninguno que sepamos.
plan-compare-deadline-second = “{ $second }” tiene un último día: { $date }. “{ $first }” no tiene ninguno que sepamos.
plan-compare-deadline-both = Las dos opciones tienen un último día: “{ $first }”, el { $one }; “{ $second }”, el { $other }.
plan-compare-both = Quizás pueda pedir las dos. Si le niegan la primera, la segunda puede seguir disponible. Un abogado puede decirle cuál es el mejor orden.
plan-compare-choose = Pusimos primero la que hace más. Si tiene dudas, pregunte a un abogado cuál le conviene.

## The headline

plan-headline-now = { $count ->
    [one] Hay algo que puede hacer ahora por 1 parte de su historial.
   *[other] Hay algo que puede hacer ahora por { $count } partes de su historial.
}
plan-headline-later = { $count ->
    [one] Para 1 parte de su historial, una opción se abre más adelante. La fecha está abajo.
   *[other] Para { $count } partes de su historial, una opción se abre más adelante. Las fechas están abajo.
}
plan-headline-needs-info = { $count ->
    [one] Para 1 parte de su historial, primero necesitamos uno o más datos.
   *[other] Para { $count } partes de su historial, primero necesitamos uno o más datos.
}
plan-headline-none = { $count ->
    [one] Para 1 parte de su historial, no encontramos ninguna opción disponible. Todavía puede hacer algo; vea abajo.
   *[other] Para { $count } partes de su historial, no encontramos ninguna opción disponible. Todavía puede hacer algo; vea abajo.
}
plan-headline-empty = Agregue un caso o un cargo, y aquí verá su plan.

## The checklist

plan-item-own-record = Consiga su propio historial de { $jurisdiction }. Revise que diga lo mismo que está aquí.
plan-item-certified-copies = Consiga copias certificadas de sus papeles de la corte antes de que se selle algo.
plan-item-certified-copies-why = Las oficinas de inmigración pueden pedirlas, y es difícil copiar un expediente sellado. Hable primero con un abogado de inmigración.
plan-item-find-out = Busque esto: { $paper }
plan-item-answer = Conteste estas preguntas
plan-item-look = Dónde buscar: { $paper }
plan-item-from = Dónde conseguirlo: { $place }
plan-item-fee = Averigüe cuánto cuesta, y pregunte si puede no pagar (fee waiver)
plan-item-deadline = Pida esto antes que lo demás: { $remedy }. Tiene un último día.
plan-item-before = Deténgase y piense antes de pedir esto: { $remedy }
plan-item-also = También puede pedir esto: { $remedy }
plan-item-check = Revise si esto ya se hizo: { $remedy }
plan-item-wait = Vuelva a este plan. Entonces quizás pueda pedir: { $remedy }
plan-item-wait-automatic = Revise si esto se hizo: { $remedy }
plan-item-by = a más tardar el { $date }
plan-item-since = desde el { $date }
plan-place = { $place ->
    [us-as] Samoa Americana
    [us-gu] Guam
    [us-mp] las Islas Marianas del Norte
    [us-pr] Puerto Rico
    [us-vi] las Islas Vírgenes de los Estados Unidos
    [us-xt] un tribunal tribal
    [us-xm] un tribunal militar
   *[other] { $place }
}
plan-find-about = { $fact } ({ $about })
plan-and-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}

## When things open and close

plan-event-now = Disponible ahora: { $remedy }
plan-event-now-automatic = Ya debería estar hecho: { $remedy }
plan-event-opens = Se abre: { $remedy }
plan-event-opens-automatic = Debería pasar solo: { $remedy }
plan-event-may-open = Puede abrirse desde este día, si los datos lo permiten: { $remedy }
plan-event-may-open-until = Puede abrirse desde este día, y a más tardar el { $date }: { $remedy }
plan-event-closes = Último día para pedir: { $remedy }

## When nothing is open

plan-otherwise-later = Vuelva el { $date }. Quizás entonces se abra una opción: { $remedy }.
plan-otherwise-find-out = Averigüe los datos que faltan. Pueden abrir una opción.
plan-otherwise-no-route = No encontramos ninguna ley que limpie este tipo de historial. Un abogado quizás conozca una.
plan-otherwise-no-law = { $place ->
    [us-xt] Cada tribu tiene su propia ley, y no la tenemos. La secretaría del tribunal tribal, o la ayuda legal de esa tribu, puede decirle qué se puede borrar.
    [us-xm] No tenemos la ley de los tribunales militares. Una oficina militar de ayuda legal, o un grupo que ayuda a veteranos, puede decirle qué se puede hacer.
   *[other] No tenemos la ley de este lugar. La secretaría del tribunal de allí, o su defensoría pública o ayuda legal, puede decirle qué se puede borrar.
}
plan-otherwise-correct = Consiga una copia de su historial y revísela. Si algo está mal, usted tiene derecho a pedir que lo corrijan.
plan-otherwise-pardon = Puede preguntar por un indulto (pardon). Un indulto perdona. En algunos lugares también abre una opción para limpiar el historial.
plan-otherwise-advice = Pida ayuda legal gratis. Un abogado puede ver una opción que nosotros no vemos.
plan-otherwise-law-changes = La ley puede cambiar aquí. Vuelva en unos meses.

## Warnings

plan-warning-immigration = Usted no tiene la ciudadanía de Estados Unidos. Limpiar un historial no siempre ayuda con inmigración, y después puede ser difícil conseguir los papeles viejos. Consiga copias certificadas y hable con un abogado de inmigración antes de presentar algo.
plan-warning-deadline-near = { $count ->
    [0] Hoy es el último día para presentar algo de su plan.
    [one] Mañana, { $date }, es el último día para presentar algo de su plan.
   *[other] El { $date } es el último día para presentar algo de su plan. Le quedan { $count } días.
}
plan-warning-record-incomplete = Contamos solo los casos que usted nos dijo. Otro caso, aunque sea en otro estado, puede cambiar este plan. Revise su propio historial y díganos cuando su lista esté completa.
plan-warning-pending-case = Usted tiene un caso abierto. Muchas opciones quedan cerradas hasta que termine. Hable con el abogado de ese caso antes de presentar algo.
plan-warning-once-only = Espere antes de presentar esto: { $remedy }. Si lo usa ahora, puede cerrar una opción para otra parte de su historial. Pregunte a un abogado para cuál conviene usarlo.
plan-warning-no-law = Todavía no tenemos la ley de { $jurisdiction }. Nada de este plan habla de su historial allí.

## Facts to find out

plan-fact-person-date_of_birth = Su fecha de nacimiento
plan-fact-person-record_is_complete = ¿Ya anotó cada arresto, cargo y condena, en todos los estados y en la corte federal?
plan-fact-person-pending_charges = ¿Tiene hoy un caso penal abierto en algún lugar?
plan-fact-person-on_supervision = ¿Está hoy en probatoria (probation), libertad condicional (parole) u otra supervisión?
plan-fact-person-incarcerated = ¿Está hoy en la cárcel o en prisión?
plan-fact-person-court_debt = ¿Debe multas, cuotas, costos o restitución en algún caso?
plan-fact-person-registered_sex_offender = ¿Hoy tiene que estar en un registro por un delito sexual?
plan-fact-person-trafficking_survivor = ¿Lo que pasó fue por la trata de personas?
plan-fact-person-not_us_citizen = ¿Tiene la ciudadanía de Estados Unidos?
plan-fact-person-earlier_relief = ¿Ya se selló o se borró antes algo de su historial? ¿Dónde y cuándo?
plan-fact-case-county = ¿En qué condado está el caso?
plan-fact-case-court = ¿En qué corte está el caso?
plan-fact-case-number = El número del caso
plan-fact-case-agency = ¿Qué policía hizo el arresto?
plan-fact-case-arrest_date = La fecha del arresto
plan-fact-case-filed_date = La fecha en que se presentaron los cargos
plan-fact-case-juvenile = ¿Fue en la corte de menores?
plan-fact-case-charges = ¿Qué cargos hay en el caso?
plan-fact-charge-description = ¿Cómo se llama el cargo?
plan-fact-charge-statute = La sección de la ley del cargo
plan-fact-charge-offense_date = La fecha en que dicen que pasó
plan-fact-charge-severity = ¿Es un delito grave (felony), un delito menor (misdemeanor) o algo menos serio?
plan-fact-charge-grade = La clase o el grado del cargo
plan-fact-charge-kinds = ¿Qué tipo de cargo es?
plan-fact-charge-max_years = La pena más larga que podía tener
plan-fact-charge-outcome = ¿Cómo terminó el cargo?
plan-fact-charge-outcome_date = La fecha en que terminó el cargo
plan-fact-charge-sentence_completed = La fecha en que terminó toda su pena
plan-fact-charge-incarceration = ¿La pena fue de cárcel o prisión?
plan-fact-charge-incarceration_ended = La fecha de su salida
plan-fact-charge-probation_ended = La fecha en que terminó la probatoria (probation)
plan-fact-charge-supervision_revoked = ¿Le quitaron la probatoria (probation) o la libertad condicional (parole)?
plan-fact-charge-fines_paid = ¿Ya pagó todo lo que debía por este cargo?
plan-fact-charge-mistaken_identity = ¿Fue otra persona, o alguien usó su nombre?
plan-fact-charge-claims_innocence = ¿Usted lo hizo o no?
plan-fact-charge-victim_minor = ¿La persona que sufrió el daño tenía menos de 18 años?
plan-fact-matter-adoptee = ¿Usted es la persona adoptada?
plan-fact-matter-birth_parent = ¿Usted es la madre o el padre biológico?
plan-fact-matter-descendant = ¿La persona adoptada es su madre, padre, abuela o abuelo?
plan-fact-matter-born_in = El estado de nacimiento
plan-fact-matter-adopted_in = El estado de la adopción
plan-fact-matter-role = ¿Quién es usted en el caso?
plan-fact-matter-case_type = ¿Qué tipo de caso es?
plan-fact-matter-already_filed = ¿El papel ya está en el expediente de la corte?
plan-fact-matter-in_program = ¿Está en un programa de protección?
plan-fact-matter-program = ¿Qué programa de protección es?
plan-fact-matter-document_filed = ¿El papel ya está en el expediente de la corte?
plan-fact-matter-danger_now = ¿Está en peligro ahora?
plan-fact-matter-court = ¿Es una corte federal o estatal?
plan-fact-matter-owner = ¿El secreto es suyo?
plan-fact-matter-measures_taken = ¿Qué se hizo para mantenerlo en secreto?
plan-fact-matter-already_public = ¿Ya es público?
plan-fact-matter-protective_order = ¿La corte dio una orden para proteger el secreto (protective order)?
plan-fact-matter-filed = ¿Ya está en el expediente de la corte?
plan-fact-matter-classified = ¿Es información clasificada?
plan-fact-matter-clearance = ¿Usted tiene autorización para ver secretos (security clearance)?
plan-fact-matter-government_party = ¿El gobierno es parte del caso?
plan-fact-matter-criminal = ¿Es un caso penal?

plan-paper-own-record = su propio historial, del estado o del FBI
plan-paper-docket = el registro del caso (docket). Lo tiene la secretaría de la corte (court clerk).
plan-paper-charging-paper = la acusación (complaint), la hoja de cargos o la multa (ticket)
plan-paper-judgment = la sentencia (judgment) o la orden con la pena (sentencing order)
plan-paper-arrest-report = el informe del arresto (arrest report) o la hoja de ingreso (booking sheet)
plan-paper-probation = papeles de su oficial de probatoria (probation) o de libertad condicional (parole)
plan-paper-release = sus papeles de salida de la cárcel o de la prisión
plan-paper-receipt = recibos, o un estado de cuenta de la secretaría de la corte (court clerk)
plan-paper-birth-paper = los papeles de la adopción o el acta de nacimiento
plan-paper-case-paper = papeles del caso, o su abogado
plan-paper-yourself = usted es quien mejor lo sabe

## The printed packet

plan-packet-title = Su plan
plan-packet-pages = página { $page } de { $pages }
plan-packet-footer = Información, no asesoría legal · calculado para el { $date }
plan-packet-footer-law = Ley de { $jurisdiction }, revisada el { $date } (conocida hasta: { $known })
plan-packet-footer-many = Leyes de { $count } lugares, revisadas como se indica al final
plan-packet-for = Preparado para
plan-packet-as-of = Calculado para el día
plan-packet-law = Ley usada
plan-packet-law-line = { $jurisdiction }, revisada el { $date }, conocida hasta: { $known }
plan-packet-what = Qué es esto
plan-packet-what-1 = Este plan muestra lo que puede ser posible para cada parte de su historial y qué hacer después. Se hizo con lo que usted nos dijo y con la ley que se nombra aquí. Por ahora, las palabras de la ley están en inglés.
plan-packet-what-2 = Es información, no asesoría legal. No promete ningún resultado. Decide una corte o una oficina. Si puede, muéstrelo a un abogado o a una oficina de ayuda legal.
plan-packet-what-3 = Tiene datos privados sobre usted. Guárdelo en un lugar seguro.
plan-packet-glance = De un vistazo
plan-packet-warnings = Antes de hacer algo
plan-packet-dates = Fechas que hay que recordar
plan-packet-date = Fecha
plan-packet-event = Qué pasa
plan-packet-for-what = Para
plan-packet-routes = Lo que puede ser posible
plan-packet-route = Opción
plan-packet-gives = Qué hace
plan-packet-how = Cómo
plan-packet-status = Cómo está
plan-packet-last-day = Último día: { $date }
plan-packet-days-left = { $count ->
    [one] queda 1 día
   *[other] quedan { $count } días
}
plan-packet-compare = En qué se diferencian las dos primeras
plan-packet-otherwise = Lo que puede hacer ahora
plan-packet-not-open = No disponible en este caso
plan-packet-why = Por qué
plan-packet-rule = Qué pide la ley
plan-packet-met = ¿Se cumple?
plan-packet-cite = Dónde está escrito
plan-packet-summary = En pocas palabras
plan-packet-effect = Quién lo puede ver todavía
plan-packet-excluded = Qué no incluye
plan-packet-deadline = Plazo
plan-packet-fee = Costo
plan-packet-discretion = Quién decide
plan-packet-weighs = Qué mira el juez
plan-packet-authority = La ley
plan-packet-assumed = Suponemos esto. Si no es así, díganos:
plan-packet-missing = Averigüe primero
plan-packet-confidence = Qué tanto se comprobó
plan-packet-unsure = Lo que no sabemos bien
plan-packet-checklist = Su lista de pasos
plan-packet-checklist-lead = Vaya de arriba hacia abajo. Marque cada cuadro cuando termine.
plan-packet-part-first = Primero
plan-packet-part-start = Empiece aquí
plan-packet-part-get = Consiga estos papeles
plan-packet-part-find-out = Averigüe estos datos
plan-packet-part-file = Pídalo
plan-packet-part-check = Revise
plan-packet-part-wait = Vuelva después
plan-packet-part-after = Cuando lo aprueben
plan-packet-notes = Sus notas
plan-packet-note-number = Número del caso
plan-packet-note-court = Corte y teléfono de la secretaría (court clerk)
plan-packet-note-filed = Día en que lo presenté
plan-packet-note-hearing = Día de la audiencia
plan-packet-note-helper = Quién me ayuda, y teléfono
plan-packet-law-heading = La ley detrás de este plan
plan-packet-law-automatic = Qué pasa sin pedirlo
plan-packet-law-pending = Cambios que quizás vengan
plan-packet-law-unsure = Lo que no sabemos con certeza
plan-packet-help = Quién puede ayudar
plan-packet-about = Para: { $about }
plan-packet-ways = Sobre cada opción
plan-packet-best = La mejor opción que vemos
plan-packet-none = Nada disponible todavía
plan-packet-same = Lo mismo vale para todo esto:
plan-packet-paper = { $fact } Dónde está: { $paper }
plan-packet-word = Palabra
plan-packet-means = Qué significa

## The calendar file

plan-calendar-open = Good Name: mire su plan
plan-calendar-close = Good Name: último día para algo de su plan
plan-calendar-more = Abra el programa para ver de qué se trata. Es información, no asesoría legal.
