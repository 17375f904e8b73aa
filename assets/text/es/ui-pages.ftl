# Las palabras propias de la ventana para las páginas junto al plan.

frame-page-understand = Qué significa limpiar
frame-page-granted = Cuando se concede
frame-page-safety = Antes de empezar

pages-back = Atrás
pages-links = Más para leer
pages-understand = Qué significa esto en este lugar
pages-mark-granted = Ya se concedió
pages-see-granted = Ver qué hacer ahora
pages-not-known = Aquí no se sabe

understand-terms-heading = Palabras que usa la ley aquí
understand-help-heading = Quién puede ayudar aquí
understand-law-heading = Qué tan reciente es esto

granted-heading = Cuando se concede
granted-intro = La orden es el comienzo. Las cortes, las agencias y las empresas guardan cada una su propia copia de un historial. Marque lo que se concedió y tendrá una lista para el próximo medio año.
granted-none = Todavía no ha marcado nada como concedido.
granted-add = Marcar algo como concedido
granted-what = ¿Qué se concedió?
granted-choose = Elija una opción
granted-choose-problem = Elija qué se concedió.
granted-when = ¿Cuándo se concedió?
granted-when-hint = La fecha de la orden. Si no sabe el día, bastan el mes y el año.
granted-save = Guardar
granted-remove = Quitar
granted-remove-named = Quitar: { $what }
granted-nothing-open = Hoy no se puede marcar nada de su plan.
granted-papers = Cartas y tarjeta
granted-papers-lead = Las cartas piden a los demás que cierren su copia. La tarjeta dice qué puede contestar y qué todavía tiene que decir.
granted-save-letters = Guardar las cartas
granted-save-card = Guardar la tarjeta para la cartera
granted-calendar-hint = El archivo de calendario de su plan ya tiene los días para revisar.

safety-exit-large = Salida rápida: cerrar esta ventana ahora
safety-continue = Ya leí esto. Seguir.
safety-yes = Sí, corro peligro ahora
safety-no = No, ahora no
safety-dont-know = No sé

plan-burden = Quién tiene que probarlo
plan-standard = Con qué fuerza
plan-refused = Si lo niegan
