# The window's own words in Spanish: buttons, headings, messages.
# Not here: questions, remedies, reasons and dates; they come ready to show from the question bank and the law packs.
# Keys are the same as in English (held by a test). Use "usted", plain and warm.

## Frame

frame-name = Good Name
frame-skip = Ir a la parte principal
frame-title = Good Name – { $page }
frame-page-welcome = Bienvenida
frame-page-question = Pregunta
frame-page-record = Historial
frame-page-check = Revisión
frame-page-plan = Plan
frame-page-stopped = Detenido
frame-starting = Abriendo…
frame-exit = Salida rápida
frame-exit-hint = También puede oprimir la tecla Esc 3 veces seguidas.
frame-undo = Deshacer
frame-settings = Ajustes
frame-language-own = Español
frame-tools = Herramientas
frame-footer = Información, no asesoría legal. Todo se queda en esta computadora.
frame-as-of = Calculado para el { $day }.
frame-progress = Su avance
frame-section = Sección { $number } de { $of }
frame-section-title = { $title }
frame-section-done = { $title }: lista
frame-section-current = { $title }: usted está aquí
frame-section-to-do = { $title }: falta
frame-left = { $answered ->
    [0] { $remaining ->
        [0] { "" }
        [one] Más o menos 1 pregunta aquí
       *[other] Más o menos { $remaining } preguntas aquí
    }
    [one] { $remaining ->
        [0] 1 contestada aquí
        [one] 1 contestada aquí; falta más o menos 1
       *[other] 1 contestada aquí; faltan más o menos { $remaining }
    }
   *[other] { $remaining ->
        [0] { $answered } contestadas aquí
        [one] { $answered } contestadas aquí; falta más o menos 1
       *[other] { $answered } contestadas aquí; faltan más o menos { $remaining }
    }
}

## Messages

notice-removed = Se quitó. Puede deshacerlo.
notice-undone = Se deshizo el último paso.
notice-ticked = Marcado como hecho.
notice-unticked = Marcado como no hecho.
notice-deleted = Se borró todo.
notice-saved = Guardado como { $file }.
notice-open-folder = Abrir la carpeta
notice-undo = Deshacer
notice-dismiss = Cerrar este mensaje
tone-info = Nota
tone-warning = Aviso
tone-error = Problema
tone-success = Listo
alert-answer = Contestar esto
alert-fault = Algo falló en el programa. Sus respuestas están a salvo. Por favor, inténtelo de nuevo.
alert-disk = No se pudo guardar el archivo ahí. El disco puede estar lleno, o este programa no puede escribir ahí. Elija otro lugar e inténtelo de nuevo.

## Welcome

welcome-title = Vea qué puede hacer con su historial
welcome-lead = Good Name le hace preguntas sobre su historial. Después le muestra qué podría sellar (seal), borrar (expunge) o anular (set aside), cuándo, y qué hacer después.
welcome-start = Empezar
welcome-time = Toma unos 15 minutos. Puede parar cuando quiera. Guardamos sus respuestas en esta computadora.
welcome-private-title = Privado
welcome-private = Sus respuestas se quedan en esta computadora. Good Name nunca usa internet. Nadie más ve lo que usted escribe, a menos que usted lo muestre.
welcome-unknown-title = Está bien no saber
welcome-unknown = Puede contestar “No sé” en cualquier pregunta. Puede dar una fecha aproximada, como solo el año. Al final verá qué papeles tienen las respuestas.
welcome-advice-title = Información, no asesoría legal
welcome-advice = Good Name le dice en palabras sencillas qué dice la ley y dónde está escrito. Por ahora, las palabras de la ley están en inglés. Good Name no es un abogado, y la decisión es de una corte. Una oficina de ayuda legal puede ayudarle gratis o a bajo costo.
welcome-have-title = Qué conviene tener a la mano
welcome-have = Papeles de la corte, cartas de un abogado o de un oficial de probatoria (probation), o su propio historial del estado. Si no tiene nada de esto, puede empezar igual.
welcome-exit-title = Cómo funciona la salida rápida
welcome-exit-1 = Oprima el botón “Salida rápida” arriba, o la tecla Esc 3 veces seguidas.
welcome-exit-2 = La ventana queda en blanco y se cierra al instante. Sus respuestas se guardan para que pueda seguir después.
welcome-exit-3 = La salida rápida no borra sus respuestas. Otra persona que use esta computadora podría abrir Good Name. Para borrar todo, use Ajustes.

## Question

question-back = Atrás
question-continue = Continuar
question-dont-know = No sé
question-or = o
question-none-of-these-or = o
question-answered-dont-know = Usted contestó “No sé”. Puede cambiarlo ahora.
question-answered-none = Usted contestó “{ $none }”. Puede cambiarlo ahora.
question-why = Por qué preguntamos
question-paper = Dónde encontrar esto
question-yes = Sí
question-no = No
question-choose = Elija una respuesta. Si tiene dudas, elija “No sé”.
question-choose-some = Elija al menos una, o elija “{ $none }”.
question-problem-title = Hay un problema
question-problem-prefix = Problema:
question-characters = { $left ->
    [one] Puede escribir 1 carácter más.
   *[other] Puede escribir { $left } caracteres más.
}

## Dates

date-hint = Solo hace falta el año. Agregue el mes y el día si los sabe.
date-month = Mes
date-month-unknown = No sé bien
date-day = Día
date-year = Año
date-between = Solo sé que fue entre dos fechas
date-from = No antes de
date-to = No después de
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Offense search

offense-hint = Escriba unas palabras en inglés, como están en sus papeles: “theft” (hurto) o “driving” (manejar). Después elija de la lista.
offense-results = { $count ->
    [0] No se encontró nada. Puede dejar sus propias palabras.
    [one] Se encontró 1. Use las flechas para elegir.
   *[other] Se encontraron { $count }. Use las flechas para elegir.
}
offense-own = Dejar mis propias palabras: “{ $text }”
offense-own-hint = Elija esto si nada de la lista corresponde.
offense-matched = también se llama { $word }
offense-chosen = Usted eligió
offense-chosen-own = Sus propias palabras
offense-again = Elegir otro
offense-level = ¿Cuál fue?
offense-level-hint = Quizás sus papeles de la corte lo digan al lado del cargo.
offense-level-unknown = No sé cuál fue
offense-pick = Escriba el nombre del cargo y elija de la lista.
offense-pick-level = Elija cuál fue, o elija “{ $unknown }”.

## Record

record-title = Su historial hasta ahora
record-lead = Anote cada arresto, cargo y condena, en todos los estados y en la corte federal. Los casos viejos y los cargos retirados también cuentan.
record-empty = Todavía no hay nada aquí. Agregue su primer caso abajo.
record-charges = Cargos en este caso
record-no-charges = Todavía no hay cargos.
record-details = Ver las respuestas
record-case-details = Sobre el caso
record-add-charge = Agregar un cargo
record-add-charge-to = Agregar un cargo a { $case }
record-remove = Quitar
record-remove-named = Quitar { $name }
record-add-case-title = Agregar un caso
record-add-case-hint = Un caso es un arresto o un expediente de la corte. Puede tener más de un cargo.
record-where = ¿Dónde fue?
record-where-choose = Elija un lugar
record-where-needed = Elija dónde fue el caso.
record-add-case = Agregar este caso
record-done-title = ¿Hay algo más?
record-done-hint = Otro caso puede cambiar lo que es posible, por eso ayuda anotarlos todos. Puede volver y agregar más cuando quiera.
record-done-yes = Eso es todo. Continuar
record-done-unsure = No sé si es todo. Continuar de todos modos

## Check

check-title = Revise sus respuestas
check-lead = Dé un repaso a sus respuestas. Puede cambiarlas ahora o después.
check-change = Cambiar
check-change-named = Cambiar: { $question }
check-unknown = Todavía no se sabe
check-continue = Ver mi plan
check-empty = Todavía no hay respuestas.

## Plan

plan-title = Su plan
plan-contents = En esta página
plan-strip = Cuándo se abre y se cierra cada opción
plan-targets = Lo que quizás pueda hacer
plan-more-ways = Más opciones que podrían servir cuando sepamos más ({ $count })
plan-not-available = No disponible en este caso ({ $count })
plan-otherwise = Qué más puede hacer
plan-from = Desde el { $day }
plan-deadline = Último día para presentarlo: { $day }
plan-days-left = { $days ->
    [0] Hoy es el último día
    [one] Queda 1 día
   *[other] Quedan { $days } días
}
plan-discretion = Decide un juez
plan-discretion-plain = El juez puede decir que sí o que no, aunque usted cumpla todas las reglas.
plan-gives = Qué hace
plan-how = Cómo
plan-effect = Qué se oculta, y a quién
plan-cost = Costo
plan-authority = La ley
plan-why-count = { $count ->
    [one] Por qué: 1 regla revisada
   *[other] Por qué: { $count } reglas revisadas
}
plan-verdict-yes = Se cumple
plan-verdict-no = No se cumple
plan-verdict-unknown = Todavía no se sabe
plan-assumed = Lo que supusimos
plan-correct = Corregir esto
plan-correct-named = Corregir esto: { $what }
plan-missing = Averigüe primero
plan-confidence = Qué tanto se comprobó
plan-unsure = Lo que no sabemos bien
plan-find-out = Datos por averiguar
plan-find-out-lead = Con estos datos se resolvería lo que sigue pendiente.
plan-find-out-other = En cualquier papel que tenga
plan-find-out-paper = En este papel: { $paper }
plan-find-out-unlocks = { $count ->
    [one] Ayuda con 1 resultado
   *[other] Ayuda con { $count } resultados
}
plan-answer = Contestar
plan-answer-named = Contestar: { $what }
plan-checklist = Su lista de pasos
plan-checklist-lead = Vaya de arriba hacia abajo. Marque cada línea cuando esté hecha.
plan-checklist-done = { $done } de { $all } hechos
plan-checklist-empty = No hay nada que hacer por ahora.
plan-kind-find-out = Averiguar
plan-kind-get = Conseguir
plan-kind-file = Presentar
plan-kind-wait = Esperar
plan-kind-check = Revisar
plan-kind-after = Después
plan-by = A más tardar el { $day }
plan-date-from = Desde el { $day }
plan-warnings = Por favor lea esto primero
plan-help = Quién puede ayudarle
plan-law = La ley que usamos (en inglés por ahora)
plan-law-reviewed = Revisada el { $day }. Ley conocida hasta: { $known }.
plan-law-own-record = Cómo conseguir su propio historial
plan-law-unsure = Lo que no sabemos con certeza
plan-save = Guarde su plan
plan-save-lead = Guarde su plan como un archivo para imprimir, o ponga sus fechas en su calendario.
plan-save-pdf = Revisar y guardar mi plan
plan-save-calendar = Guardar las fechas para un calendario
plan-back-record = Cambiar mi historial
plan-back-check = Cambiar mis respuestas

## Stopped

stopped-in-use-title = Good Name ya está abierto
stopped-in-use = Hay otra ventana de Good Name abierta. Vaya a esa ventana, o ciérrela e inténtelo de nuevo.
stopped-newer-file-title = Sus respuestas se guardaron con un Good Name más nuevo
stopped-newer-file = Esta copia de Good Name es muy vieja para abrirlas. No se cambió nada. Instale el Good Name más nuevo y ábralo de nuevo.
stopped-damaged-title = No se pueden leer sus respuestas
stopped-damaged = El archivo con sus respuestas parece dañado. No se cambió nada. Se llama good-name.db. Si tiene una copia, póngala en su lugar. Si lo quita de ahí, Good Name empieza de nuevo.
stopped-disk-title = No se pueden guardar sus respuestas
stopped-disk = El disco puede estar lleno, o este programa no puede escribir ahí. Haga espacio e inténtelo de nuevo.
stopped-fault-title = Good Name no pudo empezar
stopped-fault = Algo falló en el programa. Inténtelo de nuevo. Si vuelve a pasar, reinicie la computadora.
stopped-again = Intentar de nuevo

## Settings

settings-title = Ajustes
settings-close = Cerrar
settings-delete-title = Borrar todo
settings-delete-lead = Esto borra de esta computadora todas sus respuestas y su plan. Los papeles que guardó como archivos se quedan donde los guardó.
settings-delete = Borrar todo…
settings-delete-sure = ¿De verdad quiere borrar todo? Esto no se puede deshacer.
settings-delete-yes = Sí, borrar todo
settings-delete-no = No, dejar mis respuestas

## Documentos

frame-page-papers = Sus documentos
plan-papers-lead = Los documentos para tribunales y oficinas se hacen para usted, hasta donde llegan sus respuestas.
plan-papers = Sus documentos
papers-title = Sus documentos
papers-lead = Estos documentos se hacen con sus respuestas. Léalos todos. Solo falta completar algunas líneas y firmar.
papers-check = Esto es información, no asesoría legal. Algunos tribunales quieren sus propios formularios. Pregunte en la secretaría antes de presentar.
papers-empty = Todavía no hay ningún documento. Conteste más preguntas, o mire en su plan cuándo se abre cada camino.
papers-save = Revisar y guardar
papers-missing = Responda esto primero. Después se puede hacer cada papel de este juego:
papers-waits = Espera una respuesta
papers-ready = Documentos que puede usar ahora
papers-waiting = Documentos que esperan una respuesta
papers-waiting-lead = Estos caminos pueden estar abiertos para usted. Conteste las preguntas, y los documentos se hacen.
papers-back = Volver a mi plan
