# Las palabras de los documentos para tribunales y oficinas, y de las guías que los acompañan, en español.
# No está aquí: lo que dice la ley (los paquetes). Los documentos que se envían siempre se hacen en inglés.
# Se escribe con «usted», en lenguaje sencillo, sin suponer si quien lee es hombre o mujer, y sin prometer nada.

## Nombres de los documentos, y para qué sirve cada uno

paper-title = { $paper }: { $remedy }
paper-kind-guide = Pasos para presentarlo
paper-kind-first-notice = Aviso que se da primero
paper-kind-petition = Petición
paper-kind-motion = Moción
paper-kind-request = Solicitud por escrito
paper-kind-declaration = Declaración
paper-kind-exhibits = Lista de anexos
paper-kind-order = Propuesta de orden
paper-kind-service = Constancia de entrega
paper-kind-fee-waiver = Solicitud para no pagar la tarifa
paper-kind-redacted = Hoja para la copia pública
paper-kind-notice = Cartas para después de la orden
paper-kind-summary = De qué se trata
paper-kind-hearing = En la audiencia
paper-kind-own-record = Carta: mi propio expediente
paper-kind-correction = Carta: corregir mi expediente
paper-kind-never = Para esto no hay documento
paper-court-declaration = Declaración en apoyo de { $paper }
paper-court-exhibits = Lista de anexos de { $paper }
paper-court-order = Orden sobre { $paper }
paper-court-service = Prueba de entrega de { $paper }
paper-court-fee-waiver = Petición de no pagar la tarifa de { $paper }
paper-court-redacted = Copia pública de { $paper }
paper-for-guide = Empiece aquí. Dice qué hacer, en orden, y para qué sirve cada documento.
paper-for-first-notice = Avisa a una oficina de su reclamación antes de presentar.
paper-for-petition = Se lo pide al tribunal. Usted lo firma y lo presenta.
paper-for-request = Se lo pide a la oficina o a la junta. Usted lo firma y lo envía.
paper-for-declaration = Su propia declaración de los hechos. Va junto con lo que pide.
paper-for-exhibits = Enumera los papeles que usted adjunta, con una portada para cada uno.
paper-for-order = Una página que el juez o la jueza puede completar y firmar.
paper-for-service = Le muestra al tribunal quién recibió una copia, y cuándo.
paper-for-fee-waiver = Pide no pagar la tarifa, si usted no puede pagarla.
paper-for-redacted = Va delante de la copia que todo el mundo puede ver.
paper-for-notice = Cartas para enviar con la orden firmada, a oficinas y a empresas que revisan antecedentes.
paper-for-summary = Le dice con palabras sencillas qué logra esto y qué no. Guárdelo.
paper-for-hearing = Lo que usted puede decir, y lo que puede pasar.
paper-for-own-record = Pide una copia de su propio expediente.
paper-for-correction = Pide a la oficina que corrija cómo aparece un caso.
paper-for-never = Aquí no hacemos ningún documento, por su seguridad.
paper-never-why = Para esto no hacemos ningún documento. No escriba, copie ni envíe lo que dice el papel secreto. Avise a la persona encargada de la seguridad en el tribunal, como dice su plan.
paper-group-record = Cartas sobre su expediente

## Al pie de cada página

paper-footer = Información, no asesoría legal · al { $date } · ley de { $place } revisada el { $reviewed }

## Etiquetas

paper-label-name = Nombre
paper-label-other_names = Otros nombres usados
paper-label-court = Tribunal
paper-label-county = Condado
paper-label-case_county = { $county } del caso
paper-label-state = Estado
paper-label-number = Número de caso
paper-label-about-case = El caso del que se trata
paper-label-other-side = Otra parte, si la hay
paper-label-agency = Agencia de policía
paper-label-arrest_date = Fecha del arresto
paper-label-filed_date = Fecha en que se presentaron los cargos
paper-label-number-short = N.º
paper-label-charge = Cargo
paper-label-statute = Sección de la ley
paper-label-offense_date = Fecha del hecho, según el cargo
paper-label-outcome = Cómo terminó
paper-label-level = Nivel y clase
paper-level = { $level } (clase { $class })
paper-label-outcome_date = Fecha en que terminó
paper-label-severity = Nivel del cargo
paper-label-grade = Clase o grado
paper-label-max_years = Pena más larga, en años
paper-label-sentence_completed = Fin de toda la sentencia
paper-label-incarceration = Cárcel o prisión
paper-label-incarceration_ended = Salida en libertad
paper-label-probation_ended = Fin de la probatoria
paper-label-supervision_revoked = Se retiró la probatoria o la libertad condicional
paper-label-fines_paid = Multas, tarifas, costos y restitución están pagados
paper-label-victim_minor = La persona afectada tenía menos de 18 años
paper-label-date_of_birth = Fecha de nacimiento
paper-label-pending_charges = Hay un caso penal abierto ahora
paper-label-on_supervision = En probatoria, libertad condicional u otra supervisión ahora
paper-label-incarcerated = En la cárcel o prisión ahora
paper-label-court_debt = Se debe dinero a un tribunal
paper-label-registered_sex_offender = Debe estar ahora en un registro por delitos sexuales
paper-labeled = { $label }: { $value }.
paper-yes = Sí
paper-no = No
paper-none = No hay
paper-blank = ____________
paper-blank-long = ______________________________
paper-severity-felony = delito grave
paper-severity-misdemeanor = delito menor
paper-severity-petty = falta
paper-severity-infraction = infracción
paper-severity-ordinance = ordenanza de la ciudad o del condado
paper-incarceration-none = ninguna
paper-incarceration-jail = cárcel
paper-incarceration-prison = prisión
paper-outcome-pending = sigue abierto
paper-outcome-not-charged = arresto, sin cargos presentados
paper-outcome-declined = la fiscalía no presentó cargos
paper-outcome-dismissed = desestimado
paper-outcome-dismissed-without-prejudice = desestimado sin perjuicio
paper-outcome-nolle-prosequi = nolle prosequi (retirado por la fiscalía)
paper-outcome-acquitted = absuelto
paper-outcome-insanity = no culpable por enfermedad mental
paper-outcome-deferred-active = aplazado o desviado, sin terminar
paper-outcome-deferred-completed = aplazado o desviado, terminado
paper-outcome-convicted = condenado
paper-outcome-set-aside = condena anulada
paper-outcome-vacated = condena dejada sin efecto
paper-outcome-pardoned = condena indultada
paper-outcome-adjudicated = decisión de la corte de menores
paper-outcome-unknown = no se sabe
paper-years = { $count ->
    [1] { $count } año
   *[other] { $count } años
}
paper-months = { $count ->
    [1] { $count } mes
   *[other] { $count } meses
}
paper-days = { $count ->
    [1] { $count } día
   *[other] { $count } días
}

## Petición, solicitud, orden

paper-in-the-matter = En el asunto de
paper-also-known = también { $names },
paper-petitioner = Parte peticionaria
paper-subtitle = ({ $authority })
paper-who = Yo, { $name },
paper-who-signs = Yo, la persona que firma abajo,
paper-asks = que conceda esto: { $remedy }
paper-about = { $paper } (según { $authority })
paper-ask-court = { $who } pido a este tribunal: { $asks }.
paper-ask-office = { $who } pido a esta oficina: { $asks }.
paper-facts = Los hechos
paper-charges = Los cargos
paper-charges-in-addendum = Se trata de { $count } cargos. Están en el punto { $item } del apéndice.
paper-charge-details = Más sobre cada cargo
paper-details-in-addendum = Hay más sobre cada cargo en el punto { $item } del apéndice.
paper-charge-more = Cargo { $number }: { $facts }
paper-whole-record = Todos mis casos
paper-whole-record-more = Casos que no están en esta lista:
paper-matter-adoptee = Quien hace la petición fue adoptado o adoptada.
paper-matter-birth_parent = Quien hace la petición es madre o padre de nacimiento de la persona adoptada.
paper-matter-descendant = Quien hace la petición es hija, hijo, nieta o nieto de la persona adoptada.
paper-matter-owner = El secreto es de quien hace la petición.
paper-matter-measures_taken = Se toman medidas para mantenerlo en secreto.
paper-matter-protective_order = El tribunal dictó una orden de protección.
paper-matter-filed = El papel ya está en el expediente del tribunal.
paper-matter-not-filed = El papel todavía no está en el expediente del tribunal.
paper-matter-not-public = El público no lo conoce.
paper-matter-born_in = Lugar de nacimiento: { $place }.
paper-matter-abroad = El nacimiento fue registrado en el extranjero por los Estados Unidos.
paper-matter-adopted_in = Lugar de la adopción: { $place }.
paper-matter-role-victim = Quien hace la petición es la niña o el niño que sufrió el daño.
paper-matter-role-child = Quien hace la petición es la niña o el niño del que trata el caso.
paper-matter-role-parent = Quien hace la petición es madre o padre de la niña o del niño.
paper-matter-role-guardian = Quien hace la petición es la persona a cargo de la niña o del niño.
paper-matter-case_type-sex-offense = Es un caso penal en el que se hizo daño a una niña o un niño.
paper-matter-case_type-custody = Es un caso de custodia.
paper-matter-case_type-dependency = Es un caso de protección de menores.
paper-matter-case_type-adoption = Es un caso de adopción.
paper-matter-case_type-delinquency-victim = Es un caso de menores en el que se hizo daño a una niña o un niño.
paper-grounds = Lo que exige la ley
paper-authority = La ley
paper-known = La ley es la conocida hasta
paper-burden = Quién debe probarlo
paper-standard = Qué tan fuerte debe ser la prueba
paper-ground-for-one = { $say } (cargo { $numbers })
paper-ground-for = { $say } (cargos { $numbers })
paper-cited = { $say } ({ $cite })
paper-weighed = Por qué se debe conceder
paper-weighed-line = { $say } Es así porque:
paper-weighed-why = Razones para concederlo:
paper-wanted = Pido a este tribunal
paper-wanted-to = { $asks };
paper-request-more = Lo que la oficina también debe saber:
paper-request-please = Por favor escríbame la decisión, y las razones si la respuesta es no.
paper-wanted-send = que envíe la orden a cada oficina que guarda el registro, o que me deje enviarla;
paper-wanted-other = que ordene lo demás que la ley da para esto.
paper-own-words = En mis propias palabras, qué pasó y por qué lo pido:
paper-own-words-innocence = Los hechos, y las pruebas que los muestran:
paper-own-words-trafficking = Lo que pasó y cómo fue consecuencia de que el peticionario fue víctima de trata:
paper-own-words-custody = Tiempo en la cárcel o prisión, de día a día:
paper-own-words-trade-secret = Cómo se mantiene en secreto, y qué daño hay si se conoce (no escriba el secreto mismo):
paper-own-words-protected-witness = Por qué lo pido (no escriba dónde vive, trabaja o estudia):
paper-own-words-juvenile-party = Por qué lo necesita la niña, el niño o la persona joven (use solo iniciales):
paper-warn = No escriba esto
paper-warn-trade-secret = No escriba el secreto mismo en este documento ni en ningún otro que el público pueda ver. Escriba solo qué clase de cosa es. La copia completa va solo al juez o a la jueza, de la manera que diga el tribunal.
paper-warn-protected-witness = No escriba su dirección, teléfono, trabajo ni escuela en este documento. Pregunte a una persona defensora antes de escribir su nombre. Si corre peligro ahora, primero póngase a salvo y pida ayuda.
paper-warn-juvenile-party = No escriba el nombre completo, la fecha de nacimiento, la escuela ni la dirección de una persona menor de edad. Use iniciales.

paper-order-read = El tribunal leyó { $paper } de { $name } y lo que se presentó con ello.
paper-order-the-petitioner = la parte peticionaria
paper-order-hearing = Hubo una audiencia el ____________.
paper-order-no-hearing = No hubo audiencia.
paper-order-about = De qué trata esta orden
paper-order-findings = El tribunal considera probado
paper-order-orders = El tribunal ordena
paper-order-granted = Concedido, según { $authority }:
paper-order-certificate = Se concede lo que se pide: { $remedy }.
paper-order-destroy = Se destruyen los registros de los cargos de arriba.
paper-order-expunge = Se eliminan los registros de los cargos de arriba.
paper-order-seal = Se sellan los registros de los cargos de arriba.
paper-order-set-aside = Se anula lo que está en la lista de arriba.
paper-order-vacate = Se dejan sin efecto las sentencias de los cargos de arriba.
paper-order-restrict = Se concede lo que se pide: { $remedy }.
paper-order-matter = Se concede lo que se pide: { $remedy }.
paper-order-in-part = Concedido solo para algunos de los cargos.
paper-order-which = Cuáles cargos:
paper-order-denied = Denegado.
paper-order-reasons = Motivos:
paper-order-agencies = Esta orden se envía a:
paper-order-terms = Otras condiciones:

## La firma

paper-sign-date = Fecha
paper-sign-signature = Firma
paper-sign-name = Nombre en letra de molde
paper-sign-address = Dirección
paper-sign-phone = Teléfono
paper-sign-email = Correo electrónico
paper-sign-judge = Juez o jueza
paper-oath-plain = Declaro que lo que digo en este papel es verdadero y correcto, hasta donde sé.
paper-sworn-before = Para un notario o la secretaría:
paper-sworn-state = Estado y condado
paper-sworn-day = Jurado o afirmado ante mí el
paper-sworn-officer = Notario o secretaría, con sello
paper-sworn-ends = Mi nombramiento termina

## Apéndice

paper-addendum = Apéndice
paper-addendum-item = Punto { $item }: { $label }
paper-addendum-cut = { $start } … (completo en el punto { $item } del apéndice)

## Declaración

paper-declare = Yo, { $name }, hago la petición. Declaro:
paper-declare-signs = Yo, la persona que firma abajo, declaro:
paper-declare-more = Qué más quiero decir:
paper-i-ask = Hago esta declaración para apoyar mi { $paper }.
paper-told-case = El caso es este. { $facts }
paper-told-case-of-several = El caso { $number } es este. { $facts }
paper-told-charge = Cargo { $number }: { $charge }.
paper-told-statute = La sección de la ley del cargo: { $value }.
paper-told-offense_date = La fecha del hecho, según el cargo: { $value }.
paper-told-outcome = Cómo terminó: { $value }.
paper-told-outcome_date = Fecha en que terminó: { $value }.
paper-told-severity = El nivel del cargo: { $value }.
paper-told-grade = La clase o el grado: { $value }.
paper-told-max_years = La pena más larga que permite la ley: { $value }.
paper-told-sentence_completed = Toda la pena del peticionario terminó: { $value }.
paper-told-sentence_completed-later = Toda la pena del peticionario termina: { $value }.
paper-told-sentence_completed-none = No hubo sentencia.
paper-told-incarceration-none = El peticionario no fue a la cárcel ni a prisión por esto.
paper-told-incarceration-jail = El peticionario fue a la cárcel por esto.
paper-told-incarceration-prison = El peticionario fue a prisión por esto.
paper-told-incarceration_ended = El peticionario salió en libertad: { $value }.
paper-told-incarceration_ended-later = El peticionario saldrá en libertad: { $value }.
paper-told-incarceration_ended-none = No hubo tiempo bajo custodia.
paper-told-probation_ended = La probatoria del peticionario terminó: { $value }.
paper-told-probation_ended-later = La probatoria del peticionario termina: { $value }.
paper-told-probation_ended-none = No hubo probatoria.
paper-told-supervision_revoked-yes = Al peticionario le retiraron la probatoria o la libertad condicional.
paper-told-supervision_revoked-no = Al peticionario no le retiraron la probatoria ni la libertad condicional.
paper-told-fines_paid-yes = El peticionario ha pagado todas las multas, tarifas, costos y restitución de este cargo.
paper-told-fines_paid-no = El peticionario no ha pagado todas las multas, tarifas, costos y restitución de este cargo.
paper-told-mistaken_identity-yes = El peticionario no es la persona que hizo esto.
paper-told-claims_innocence-yes = El peticionario no hizo aquello de lo que se le acusó.
paper-told-victim_minor-yes = La persona afectada tenía menos de 18 años.
paper-told-victim_minor-no = La persona afectada no tenía menos de 18 años.
paper-told-date_of_birth = El peticionario nació en { $value }.
paper-told-pending_charges-yes = El peticionario tiene un caso penal abierto ahora.
paper-told-pending_charges-no = El peticionario no tiene ningún caso penal abierto ahora.
paper-told-on_supervision-yes = El peticionario está ahora en probatoria, libertad condicional u otra supervisión.
paper-told-on_supervision-no = El peticionario no está ahora en probatoria, libertad condicional ni otra supervisión.
paper-told-incarcerated-yes = El peticionario está ahora en la cárcel o en prisión.
paper-told-incarcerated-no = El peticionario no está ahora en la cárcel ni en prisión.
paper-told-court_debt-yes = El peticionario debe dinero a un tribunal.
paper-told-court_debt-no = El peticionario no debe dinero a ningún tribunal.
paper-told-registered_sex_offender-yes = El peticionario debe estar ahora en un registro por delitos sexuales.
paper-told-registered_sex_offender-no = El peticionario no tiene que estar en un registro por delitos sexuales.
paper-told-trafficking_survivor-yes = Lo que pasó fue consecuencia de que el peticionario fue víctima de trata.

## Anexos y copia pública

paper-exhibits-lead = Se adjuntan estos papeles.
paper-exhibit = Anexo { $letter }
paper-exhibit-own = De quien hace la petición: { $what }
paper-exhibit-letter = Anexo
paper-exhibit-what = Qué es
paper-exhibit-pages = Páginas
paper-witness-title = Declaración de otra persona
paper-witness-name = Mi nombre:
paper-witness-knows = Cómo conozco al peticionario o estos hechos:
paper-witness-states = Declaro: { $states }
paper-witness-why = Lo que he visto o sé de esto:
paper-redacted-lead = Esta es la copia pública. Lo que debe quedar cerrado está tachado. Se entregó una copia completa al tribunal de la manera que dice el tribunal. La lista muestra dónde se quitó algo. No dice qué.
paper-redacted-paper = Documento
paper-redacted-page = Página
paper-redacted-kind = Qué clase de cosa se quitó
paper-redacted-check-1 = Antes de presentar la copia pública: tache de modo que no se pueda leer por detrás, ni debajo de una marca en la pantalla.
paper-redacted-check-2 = Mire cada página, cada anexo, y el nombre y los datos ocultos del archivo.
paper-redacted-check-3 = Pregunte en la secretaría cómo se le da la copia completa al juez o a la jueza.

## Constancia de entrega

paper-service-lead = Entregué una copia de estos papeles a cada persona u oficina de abajo.
paper-service-gave-petition = La petición o moción
paper-service-gave-declaration = La declaración
paper-service-gave-exhibits = Los anexos
paper-service-gave-order = La propuesta de orden
paper-service-gave-other = Otro: ____________
paper-service-other = Otra persona u oficina
paper-service-to = Oficina
paper-service-name = Nombre de la persona
paper-service-address = Dirección o correo electrónico
paper-service-date = Fecha
paper-service-hand = En mano
paper-service-mail = Por correo
paper-service-electronic = Por el sistema electrónico del tribunal, o por correo electrónico
paper-service-other-way = De otra manera: ____________
paper-service-server = La persona que entregó los papeles
paper-service-states = Entregué los papeles como está escrito arriba.

## Para no pagar

paper-fee-own-form = Muchos tribunales y oficinas tienen su propio formulario para esto: pregunte primero en la secretaría, y use nuestra página si no hay ninguno.
paper-fee-ask = { $who } pido presentar mi { $paper } sin pagar la tarifa, o pagarla después o en partes. No puedo pagarla y a la vez pagar lo que mi hogar necesita.
paper-fee-money = Mi dinero
paper-fee-household = Personas en mi hogar
paper-fee-income = Dinero que entra cada mes
paper-fee-benefits = Ayudas públicas que recibo
paper-fee-work = De dónde viene el dinero
paper-fee-rent = Alquiler o hipoteca cada mes
paper-fee-other-costs = Comida, salud, cuidado de niños y otros gastos cada mes
paper-fee-savings = Dinero en el banco, y lo que tengo
paper-fee-debts = Lo que debo
paper-fee-why = Qué más debe saber el tribunal:

## Cartas

paper-letter-from = De:
paper-letter-to = Para (oficina y dirección):
paper-letter-date = Fecha:
paper-letter-about = Asunto:
paper-letter-dear = A quien corresponda:
paper-letter-keep = Guarde esta página. No la envíe.
paper-own-record-about = Una copia de mi propio expediente penal, { $place }
paper-own-record-ask = Pido una copia completa del expediente penal que ustedes tienen sobre mí en { $place }. Es mi propio expediente, y lo pido para mí.
paper-own-record-please = Díganme por favor qué más necesitan de mí, como huellas digitales, prueba de identidad o una tarifa. Si no tienen ningún expediente sobre mí, díganlo por favor por escrito.
paper-own-record-tip = Revise cada caso del expediente que reciba. Si algo está mal o falta, use la carta «corregir mi expediente».
paper-correction-about = Una corrección de mi expediente, caso { $number }
paper-correction-ask = El expediente que ustedes tienen sobre mí no es correcto o no está completo. Por favor corríjanlo. El caso terminó así:
paper-correction-wrong = Lo que dice ahora su expediente:
paper-correction-please = Se adjunta una copia del papel del tribunal. Por favor escríbame cuando el registro esté corregido. Si no lo corrige, dígame por qué y cómo puedo pedir una revisión.
paper-correction-tip = Envíe esto solo si el expediente está mal. Adjunte una copia del papel del tribunal que muestra cómo terminó el caso; la secretaría puede imprimirlo. Guarde usted la primera copia.
paper-first-notice-title = Aviso de una reclamación
paper-first-notice-about = Aviso de una reclamación según { $authority }
paper-first-notice-please = Por favor, escríbame que recibió este aviso y en qué día lo recibió.
paper-first-notice-tip = Envíe esto antes de presentar. Los pasos dicen hasta cuándo. Si el plazo ya pasó, pregunte a un abogado antes de desistir.
paper-first-notice-proof = Envíelo de un modo que pruebe el día, como correo certificado con recibo. Guarde una copia y el recibo.
paper-notice-about = Una orden sobre mi registro, caso { $number }
paper-notice-office-granted = El tribunal decidió a mi favor. Se adjunta una copia de la orden. Se trata de este registro:
paper-notice-firm-granted = El tribunal decidió a mi favor. Se adjunta una copia de la orden. La orden cambia lo que se puede mostrar de este registro:
paper-notice-day = Día de la orden:
paper-notice-office-please = Cumplan por favor la orden, y escríbanme cuando esté hecho.
paper-notice-firm-please = Actualicen por favor sus archivos, dejen de informar lo que abarca la orden, y escríbanme lo que hicieron.
paper-notice-tip = Envíe estas cartas solo después de que se conceda, con una copia de la orden firmada. Haga una copia de la carta para cada oficina o empresa. Anote adónde la envió y cuándo.

## Guías

paper-what = Qué es esto
paper-what-1 = Estos documentos se hacen con lo que usted nos dijo y con la ley que se nombra al pie de la página. Revise cada línea antes de firmar.
paper-what-2 = Es información, no es asesoría legal, y no promete un resultado. Muéstrelo a una abogada, un abogado o una oficina de ayuda legal si puede.
paper-case = Caso
paper-where = Adónde va
paper-last-day = Último día para presentarlo
paper-deadline = Plazo
paper-fee = Costo
paper-before = Antes de presentarlo
paper-left-out = La misma vía puede estar abierta también para estos, pero antes nos faltan datos. Una sola presentación debe incluirlos todos, así que responda esas preguntas antes de presentar: { $charges }
paper-by-itself = Esto debe ocurrir por sí solo. Mire primero su historial. Estos papeles son por si no ocurrió.
paper-other-ways = Hay también otros papeles para los mismos cargos: { $ways }. Su plan pone primero la vía que mejor encaja. Algunas vías van juntas, y de otras se usa solo una: pregunte a una oficina de ayuda legal si tiene dudas.
paper-not-covered = Estos cargos del mismo caso no están en estos papeles. Su plan dice por qué, y cuándo podrían estar: { $charges }
paper-in-english = Los papeles que se presentan o se envían están en inglés, y también las líneas de esta guía que vienen de la ley. Pida que alguien le explique cada página antes de firmar.
paper-steps = Haga esto, en este orden
paper-signing = Antes de firmar y presentar
paper-sign-form = Hay un formulario oficial para esto: { $form }. Presente ese formulario si el tribunal o la oficina lo pide. Nuestro papel le puede ayudar a llenarlo, o lo adjunta si se lo permiten.
paper-sign-form-ask = Pregunte en la secretaría o en la oficina si piden su propio formulario. Si lo piden, copie de nuestro papel.
paper-sign-sworn = La ley pide que este papel se jure. No lo firme en casa: fírmelo delante de un notario o de la secretaría.
paper-sign-declared = Usted firma esto bajo pena de perjurio: mentir en este papel es un delito. Lea antes cada línea. La ley no pide notario aquí.
paper-step-check = Lea cada documento de este grupo. Corrija en el programa lo que esté mal, e imprímalo otra vez.
paper-step-fill = Escriba a mano en las líneas lo que todavía falta.
paper-step-judge = Deje vacías las líneas para la jueza o el juez.
paper-step-sign = Pregunte en la secretaría qué palabras deben ir encima de su firma y si debe firmar ante notario. Después firme y ponga la fecha.
paper-step-sign-office = Pregunte en la oficina si un notario debe verle firmar. Luego firme y ponga la fecha.
paper-step-exhibits = Ponga cada papel que adjunta detrás de su hoja de anexo. Quite la hoja que no necesita, y agregue lo que falta.
paper-step-serve = Después de presentar: haga que se entregue una copia a: { $parties }. Pregunte en la secretaría quién puede hacerlo y de qué manera. Quien la entrega completa y firma la prueba de entrega.
paper-step-serve-ask = Pregunte en la secretaría si alguien más debe recibir una copia, y cómo se le muestra al tribunal que la recibió.
paper-step-copies = Pregunte cuántas copias hacen falta. Guarde una de todo.
paper-set = Los documentos de este grupo
paper-set-paper = Documento
paper-set-for = Para qué sirve
paper-bring = Qué llevar
paper-after = Después de que se conceda
paper-unsure = Lo que no es seguro
paper-help = Quién puede ayudar
paper-summary = En resumen
paper-effect = Quién puede verlo todavía
paper-excluded = Lo que no abarca
paper-who-decides = Quién decide
paper-weighs = Lo que mira el tribunal o la oficina
paper-refused = Si se niega
paper-why-open = Por qué parece abierto para usted
paper-sealing-does = Qué logra aquí cerrar un expediente
paper-sealing-does-not = Qué no logra
paper-sealing-who = Quién puede mirarlo todavía
paper-sealing-deny = Qué puede decir usted sobre esto
paper-sealing-unseal = Cuándo se puede abrir otra vez
paper-sealing-tell = A quién debe decírselo todavía
paper-hearing-lead = Puede haber una audiencia, o no. Si recibe una carta con una fecha, vaya. Esta página es para leer; sus propias palabras también están bien.
paper-hearing-before = Antes de ir
paper-hearing-early = Llegue temprano, y pregunte por la sala correcta.
paper-hearing-phone = Si no puede ir, llame a la secretaría antes de ese día.
paper-hearing-copies = Lleve todos sus papeles, y copias.
paper-hearing-interpreter = Avise con tiempo en la secretaría si necesita intérprete, o ayuda por una discapacidad.
paper-hearing-say = Lo que puede decir
paper-hearing-open = «Buenos días. Me llamo { $name }.»
paper-hearing-open-nameless = «Buenos días. Pido que no se diga mi nombre en voz alta.»
paper-hearing-ask = «Pido a este tribunal: { $asks }.»
paper-hearing-ask-office = «Les pido lo siguiente: { $asks }.»
paper-hearing-law = «Lo pido según { $authority }».
paper-hearing-ground = Si le preguntan por qué la ley lo permite, estos son los puntos. Donde una línea dice «you» (usted), diga «yo»:
paper-hearing-close = «Gracias por escucharme. Con gusto contesto preguntas».
paper-hearing-notes = Lo que quiero contar sobre esto:
paper-hearing-asked = Si le preguntan algo
paper-hearing-know = Está bien decir «no lo sé».
paper-hearing-slow = Pida que repitan la pregunta si no quedó clara.
paper-hearing-truth = Diga solo lo que es verdad. Si hay un caso nuevo abierto contra usted, hable antes con su abogado o abogada.
paper-may-happen = Lo que puede pasar
paper-may-grant = Se concede. Pida copias certificadas de la orden.
paper-may-wait = Se decide más tarde, o hay otra fecha. Pregunte cuándo lo sabrá, y de qué manera.
paper-may-object = Alguien se opone. Escuche, y conteste con calma y en pocas palabras. Puede pedir tiempo para contestar por escrito.
paper-may-refuse = Se niega. Pida el motivo por escrito, y pregunte a una persona abogada qué queda.
paper-may-refuse-then = Se niega. Pida el motivo por escrito. { $refused }

## En la ventana

failure-paper-waits = Este documento espera un dato. Conteste primero las preguntas que están a su lado.
failure-no-paper = Este documento ya no está en su plan. Abra la lista otra vez.
papers-fact = Una respuesta que falta
