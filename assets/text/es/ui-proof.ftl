# Palabras de la página sobre la inocencia que dice la ventana; algunos papeles las dicen también.

frame-page-proof = Mostrar que usted no lo hizo
proof-title = Mostrar que usted no lo hizo
proof-link = Reunir lo que muestra que usted no lo hizo
proof-link-about = para { $about }
proof-intro = Aquí puede escribir lo que pasó, llevar la cuenta de lo que puede mostrarlo, pedir a otros que guarden lo que tienen y preparar una declaración. Cada palabra se guarda al momento en esta computadora. No se envía nada.
proof-back = Volver a su plan
proof-contents = En esta página
proof-before = Antes de escribir o enviar algo
proof-ways = Lo que hay que mostrar
proof-ways-lead = Estos caminos preguntan si usted lo hizo. Van en el orden que más le ayuda.
proof-closed = Caminos que no están abiertos
proof-others = Otros caminos que no preguntan si usted lo hizo
proof-shown = Lo que hay que mostrar
proof-burden = Quién tiene que mostrarlo
proof-standard = Con cuánta fuerza
proof-deadline-label = Plazo para presentarlo
proof-refused = Si se niega
proof-bring = Qué llevar
proof-steps = Qué hacer
proof-authority = La ley
proof-confidence = Hasta dónde se revisó
proof-unsure = No es seguro
proof-days-left = { $days ->
    [0] Es hoy.
    [one] Queda 1 día.
   *[other] Quedan { $days } días.
}
proof-account = Lo que pasó, en sus propias palabras
proof-account-hint = Escriba lo que usted vio, oyó e hizo. Diga “no me acuerdo” donde no se acuerda. Deje fuera lo que solo supone.
proof-day = Ese día, paso a paso
proof-day-lead = Una línea para cada cosa, de la primera a la última. La hora puede ser “como a las 9 de la noche” o “antes de oscurecer”.
proof-time = Hora
proof-place = Lugar
proof-what = Qué pasó
proof-witness = Quién puede decirlo
proof-add-moment = Agregar una línea
proof-moment = Línea { $number }
proof-earlier = Subir
proof-earlier-named = Subir la línea { $number }
proof-remove = Quitar
proof-remove-named = Quitar { $what }
proof-no-moments = Todavía no hay líneas. Empiece con lo último de lo que tiene seguridad.
proof-pieces = Lo que puede mostrarlo
proof-pieces-lead = Una pieza es todo lo que puede mostrar algo: una persona, un papel, una imagen, un rastro. Anótela aunque todavía no la tenga.
proof-no-pieces = Todavía no hay nada aquí. Piense en quién le vio, qué pagó, dónde había una cámara y qué sabe su teléfono.
proof-add-piece = Agregar una pieza
proof-new-kind = ¿Qué es?
proof-kind = Tipo
proof-name = Qué es
proof-name-hint = Pocas palabras que puedan ir en una carta, como “video de la puerta de entrada”.
proof-shows = Qué muestra
proof-holder = Quién lo tiene
proof-holder-hint = Una tienda, una oficina, una compañía de teléfono, una persona.
proof-address = Su dirección o correo electrónico
proof-from = Guardar desde
proof-to = Guardar hasta
proof-span-hint = Día y hora, lo más cerca que pueda.
proof-why = Por qué deben guardarlo
proof-why-hint = Esto va en la carta. Si lo deja vacío, solo decimos que puede importar en un caso legal.
proof-asked = Se pidió el
proof-asked-hint = Mes/día/año, como 11/20/2026. Déjelo vacío hasta que lo haya pedido.
proof-answer = Qué contestaron
proof-supports = Ayuda a mostrar:
proof-supports-none = Ningún camino abierto dice qué hay que mostrar. Anote la pieza de todos modos.
proof-supported = Para esto tiene algo
proof-unsupported = Para esto todavía no hay nada
proof-unsupported-count = { $count ->
    [0] Tiene algo para cada punto que piden los caminos abiertos. Eso no quiere decir que alcance; solo un tribunal puede decirlo.
    [one] Falta algo para 1 punto. Lo que tiene no quiere decir que alcance; solo un tribunal puede decirlo.
   *[other] Falta algo para { $count } puntos. Lo que tiene no quiere decir que alcance; solo un tribunal puede decirlo.
}
proof-no-elements = No hay un camino abierto que diga qué hay que mostrar. Siga reuniendo cosas de todos modos.
proof-gap = Que falte algo no es señal de culpa. La mayoría de la gente no guarda pruebas de un día común.
proof-asks = Lo pide: { $ways }
proof-letters = Cartas: por favor guarde esto
proof-letters-lead = Las cosas se borran y se pierden. Una carta pide a quien tiene algo que lo guarde. No es una orden del tribunal, pero prueba con fecha que usted lo pidió. Envíela de un modo que muestre que llegó, y guarde una copia. Si quien la recibe no lee español, cambie el idioma arriba antes de guardarla.
proof-no-letters = Agregue una pieza y diga quién la tiene. Entonces habrá aquí una carta.
proof-letter-for = Carta para { $holder }
proof-reply-to = Adónde deben llegar las respuestas
proof-reply-to-hint = Nombre, dirección, teléfono o correo electrónico. Si lo deja vacío, usamos la dirección de sus respuestas o dejamos una línea para escribir.
proof-save-letter = Guardar esta carta como PDF
proof-save-letter-text = Guardar como texto
proof-save-named = { $what } (para: { $about })
proof-statement = Su declaración
proof-statement-lead = Este borrador sale de lo que usted escribió arriba. Lea cada parte. Puede decirla de otro modo, o dejarla fuera vaciándola. Fírmela solo cuando todo sea cierto y usted lo sepa por experiencia propia. El tribunal puede pedirla en inglés.
proof-paragraph = Parte { $number }
proof-own = Estas son sus propias palabras.
proof-left-out = Se deja fuera
proof-stale = Lo que escribió arriba ha cambiado desde que usted dijo esto de otro modo. Revise que todavía sirva.
proof-unword = Usar otra vez el borrador
proof-unword-named = Usar otra vez el borrador para la parte { $number }
proof-oath = Palabras encima de su firma
proof-oath-known = Estas son las palabras que da la ley de aquí para una declaración bajo pena de perjurio. Perjurio es mentir en una declaración así. Es un delito.
proof-oath-unknown = No sabemos qué palabras quiere su tribunal. Pregunte en la secretaría. Puede que pidan un notario.
proof-save-statement = Guardar la declaración como PDF
proof-save-statement-text = Guardar como texto
proof-notes-save = Guardar todas sus notas como PDF
proof-notes-lead = Un papel con todo lo de esta página, para usted y su abogado.
proof-keep = Qué guardar mientras espera
proof-ways-on = Lo que puede hacer ahora
proof-help = Quién puede ayudar
proof-help-none = Pregunte a la ayuda legal, a la defensoría pública o a un proyecto de inocencia cerca de usted.
