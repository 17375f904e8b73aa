# Qué significa sellar, qué sigue cuando se concede y qué va antes de cualquier formulario: palabras que dice Rust.
# Las palabras propias de la ventana para estas páginas están en ui-pages.ftl.

## What sealing means in one place

understand-title = Qué significa limpiar un historial: { $place }
understand-title-matter = Qué puede hacer la ley aquí: { $place }
understand-lead = Esto es lo que sabemos sobre { $place }. Es información, no asesoría legal. Un juez, la ley o su propia orden pueden decir otra cosa. Su orden va primero.
understand-keep = Qué debe guardar
understand-keep-copies = Primero consiga copias certificadas de todos sus papeles de la corte, antes de que se selle algo. Después es difícil copiar un expediente sellado.
understand-keep-order = Guarde para siempre la orden firmada. Guarde una copia en casa y otra con alguien de su confianza.
understand-keep-proof = Guarde pruebas de que terminó su sentencia y pagó lo que debía.
understand-keep-immigration = Usted no tiene la ciudadanía de Estados Unidos. Las oficinas de inmigración pueden preguntar por un historial sellado y pedir los papeles. Hable con un abogado de inmigración antes de presentar algo, y guarde copias certificadas.
understand-keep-immigration-unknown = Si usted no tiene la ciudadanía de Estados Unidos: las oficinas de inmigración pueden preguntar por un historial sellado y pedir los papeles. Hable con un abogado de inmigración antes de presentar algo, y guarde copias certificadas.
understand-effect = En pocas palabras
understand-own = Qué harían sus propias opciones
understand-does = Qué hace
understand-does-not = Qué no hace
understand-who-looks = Quién puede mirar todavía
understand-may-deny = Cuándo puede decir que no pasó
understand-must-tell = Cuándo todavía tiene que decirlo
understand-unseal = Qué hace falta para abrirlo otra vez
understand-destroyed = Si los registros se destruyen
understand-juvenile = Después de un caso en la corte de menores: escuela, servicio militar, licencias
understand-never = Qué no cubren nunca sus propias opciones
understand-of-remedy = { $remedy }: { $text }
understand-unknown = No sabemos esto para { $place }.
understand-ask = Antes de confiar en ello, pregunte a un abogado o en la secretaría de la corte que tiene su expediente. También pueden ayudar: { $help }.
understand-ask-clerk = Antes de confiar en ello, pregunte a un abogado o en la secretaría de la corte que tiene su expediente.
understand-terms = Palabras que usa la ley aquí
understand-law = Qué tan reciente es esto
understand-help = Quién puede ayudar
understand-adjudicated = “Adjudicated” es la palabra de la corte de menores cuando decide que una persona joven hizo lo que se dijo. Muchas veces esa decisión no se llama condena. Pregunte a un abogado antes de contestar un formulario sobre condenas.
understand-juvenile-here = Después de un caso en la corte de menores: { $text }
understand-juvenile-unknown = No sabemos qué significa sellar para la escuela, el servicio militar y las licencias después de un caso de menores en { $place }.

## Proving it: whose task, how strongly, and if it is refused

route-burden = Quién tiene que probarlo
route-standard = Con qué fuerza hay que probarlo
route-refused = Si lo niegan
route-burden-unknown = No lo sabemos. Pregunte a un abogado o en la secretaría de la corte quién tiene que probarlo.
route-standard-unknown = No lo sabemos. Pregunte a un abogado con qué fuerza hay que probarlo.
route-refused-unknown = No lo sabemos. Pregunte el mismo día en la secretaría cuánto tiempo tiene para pedirlo otra vez o apelar.

## After it is granted

granted-title = Cuando se concede
granted-lead = La orden es el comienzo. Las cortes, las agencias y las empresas guardan cada una su propia copia de un historial. Con estos pasos usted se asegura de que todas lo cierren.
granted-on = Concedido el { $date }
granted-copies = Consiga copias certificadas de la orden. Pida más de una en la secretaría de la corte.
granted-copies-why = Las agencias y las empresas piden una copia certificada. Más tarde puede ser difícil conseguirla de un expediente sellado.
granted-check-court = Busque su caso en la corte. Ya no debería aparecer.
granted-check-court-why = Use la búsqueda pública de la corte o pregunte en la secretaría. Si todavía aparece, muestre su orden.
granted-check-state = Consiga otra vez su propio historial de { $place }. Vea si tiene el cambio.
granted-check-state-why = Pregunte en la oficina que guarda los historiales del estado.
granted-check-national = Pida al FBI su propio historial. Vea si tiene el cambio.
granted-check-national-why = El FBI muestra lo que informan los estados. Si está atrasado, pida a la oficina del estado que informe el cambio.
granted-check-firms = Pida su propio informe a las empresas que revisan antecedentes. Vea si el caso ya no está.
granted-check-firms-why = Si todavía está, envíe la carta que hace este programa, con una copia de la orden.
granted-calendar = Good Name: revise su lista
granted-packet = Cuando se concede
granted-packet-lead = Pregunte a cada uno en estos días. Anote a quién preguntó y qué le dijeron.

## Letters after it is granted

letters-title = Cartas para cuando se concede
letters-before = Antes de enviar estas cartas
letters-before-1 = Envíe una copia de la orden, nunca la única que tiene.
letters-before-2 = Llene cada línea. Firme y escriba la fecha.
letters-before-3 = Anote cuándo envió cada carta. Guarde una copia. Si no tiene respuesta después de un mes, escriba otra vez o pida ayuda legal.
letters-before-4 = Si usted no tiene la ciudadanía de Estados Unidos, pregunte primero a un abogado de inmigración.
letters-before-5 = Las cartas están en inglés, porque quienes las reciben leen inglés.
letters-firm = Carta a una empresa que revisa antecedentes
letters-state = Carta a la oficina del estado que guarda los historiales
letters-date = Fecha:
letters-to = Para:
letters-to-address = Su dirección (de quien recibe):
letters-from = De:
letters-address = Dirección:
letters-phone = Teléfono:
letters-re = Asunto: mi historial en { $place }
letters-hello = A quien corresponda:
letters-firm-1 = Su empresa ha informado, o puede informar, un historial mío que está cerrado. El cambio se concedió como se muestra abajo.
letters-state-1 = Se concedió un cambio en mi historial como se muestra abajo. Por favor pongan al día sus archivos.
letters-what = Qué se concedió:
letters-when = Concedido el:
letters-under = La ley:
letters-court = Corte:
letters-county = Condado:
letters-number = Número del caso:
letters-copy = Con esta carta va una copia de la orden.
letters-please = Por favor:
letters-firm-ask-1 = quiten este historial de todo informe sobre mí, o corríjanlo como dice la orden;
letters-firm-ask-2 = no lo informen otra vez;
letters-firm-ask-3 = díganme por escrito qué cambiaron y de dónde venía el historial.
letters-state-ask-1 = cambien mi historial como dice la orden;
letters-state-ask-2 = avisen a cada agencia que recibió el historial de ustedes;
letters-state-ask-3 = díganme por escrito cuándo está hecho, o qué falta todavía.
letters-thanks = Gracias.
letters-signature = Firma:

## The card for the wallet

card-title = Tarjeta para la cartera
card-how = Corte por la línea. La tarjeta dice lo que sabemos de la ley. Su propia orden va primero. Si alguien pregunta por su historial y usted tiene dudas, pregunte a un abogado antes de contestar.
card-of = Mi historial en { $place }
card-granted = Concedido
card-may = Puedo contestar
card-must = Todavía tengo que decirlo
card-may-unknown = No lo sabemos. Pregunto a un abogado antes de decir que no pasó.
card-must-unknown = No conocemos una lista. Leo cada pregunta y consulto antes de contestar.
card-date = Al { $date }. Información, no asesoría legal.

## Before any form: danger

safety-danger = Usted va primero
safety-danger-lead = Ningún formulario es tan urgente como su seguridad. Puede parar aquí y volver más tarde. No se pierde nada.
safety-call = A quién llamar
safety-call-1 = Si corre peligro ahora, llame al 911.
safety-call-2 = Después llame al policía, agente o fiscal con quien usted trabaja.
safety-call-3 = Si está en un programa de protección, llame a su contacto allí.
safety-call-4 = Si todavía no conoce a nadie, pida a la policía o a la fiscalía que le pongan en contacto con una persona que defienda a las víctimas.
safety-help = Quién puede ayudar con los papeles
safety-not = No escriba esto en el programa
safety-not-1 = Dónde vive o se esconde ahora, ni dónde trabaja o estudia.
safety-not-2 = Un nombre nuevo, ni el nombre de quien se esconde con usted o le ayuda.
safety-not-3 = Un teléfono o correo electrónico que pueda mostrar dónde está.
safety-not-4 = Lo que usted sabe o dijo como testigo.
safety-leave = Puede dejar abierta cualquier respuesta. “No sé” siempre sirve.
safety-computer = Esta computadora
safety-computer-1 = Sus respuestas se quedan en esta computadora. Otra persona que la use podría abrir el programa y leerlas.
safety-computer-2 = La salida rápida cierra la ventana al momento. En Ajustes se puede borrar todo.
safety-computer-3 = Si alguien podría mirar esta computadora, use una que sea segura, en una biblioteca o con alguien que defienda a las víctimas.

safety-do-not-write = Qué no escribir en este programa
safety-do-not-write-lead = Lo que no está escrito no se puede encontrar. El programa no necesita nada de esto para ayudarle.
safety-enough = Qué basta
safety-enough-1 = El estado donde está el expediente de la corte, y respuestas sencillas de sí o no.
safety-enough-2 = Deje vacíos su nombre, dirección, teléfono y correo. Puede escribirlos a mano en el papel, o puede hacerlo un abogado o alguien que defienda a las víctimas.
safety-papers = Papeles y archivos que usted guarda
safety-papers-1 = Un papel guardado queda en esta computadora como cualquier archivo. Guárdelo solo donde sea seguro.
safety-papers-2 = Un archivo de calendario solo dice “mire su plan”. No dice por qué.
safety-papers-3 = Antes de presentar algo, pregunte a la corte o al programa qué dirección debe usar. En muchos lugares un programa de direcciones le da una.

alert-danger = Usted dijo que corre peligro ahora. Llame al 911. No escriba en este programa su dirección, su escondite ni un nombre nuevo.

## Before any form: classified information

safety-classified = No lo escriba aquí
safety-classified-lead = Este programa nunca pregunta qué dice la información. Solo hace unas pocas preguntas de sí o no sobre el caso.
safety-classified-not = Qué no hacer
safety-classified-not-1 = No escriba, pegue ni describa aquí nada de eso, ni siquiera una parte.
safety-classified-not-2 = No lo presente en la corte, y no lo presente por internet.
safety-classified-not-3 = No lo envíe: ni correo, ni mensaje, ni foto, ni copia.
safety-classified-not-4 = No lo muestre a nadie que no tenga permiso de verlo. Pida a su abogado que consiga primero la autorización.
safety-classified-who = A quién acudir
safety-classified-who-1 = Al oficial de seguridad de la agencia o empresa de donde viene la información.
safety-classified-how = Cómo funciona en la corte

## Warnings of the plan

plan-warning-danger = Usted corre peligro ahora. Llame primero al 911. Los papeles pueden esperar. No escriba su dirección, su escondite ni un nombre nuevo en este programa ni en un papel que otros puedan leer.
plan-warning-classified = No escriba, presente, envíe ni copie nada que pueda ser secreto del gobierno. Este plan solo dice a quién avisar. Hable primero con el oficial de seguridad.
plan-warning-trade-secret = No escriba el secreto mismo en este programa. Pida una orden de protección (protective order) antes de presentarlo. Lo que ya está en un expediente abierto es difícil de volver a guardar.
plan-warning-trade-secret-ordered = No escriba el secreto mismo en este programa. Ya hay una orden de protección (protective order): haga lo que dice antes de presentar algo.
plan-warning-trade-secret-filed = El secreto ya está en el expediente de la corte. Llame hoy a la secretaría o a su abogado y pregunte cómo cerrarlo por ahora. No escriba el secreto mismo en este programa.
plan-warning-minor = En los papeles de la corte nombre al menor con iniciales. No escriba en este programa su nombre completo, su escuela ni su dirección.
plan-warning-minor-filed = Los papeles ya están en el expediente de la corte. Pregunte hoy en la secretaría o a un abogado cómo se puede quitar el nombre del menor. De ahora en adelante use iniciales.

## Links between pages

page-granted = ¿Le concedieron algo? Vea qué hacer ahora.
page-granted-some = { $count ->
    [one] Vea qué hacer ahora: se concedió 1 cosa
   *[other] Vea qué hacer ahora: se concedieron { $count } cosas
}
page-do-not-write = Qué no escribir en este programa
page-classified = Leer otra vez: no lo escriba aquí

## The way on, for what is not a charge

plan-otherwise-birth-record = Pregunte en la oficina de registros vitales del estado de nacimiento, y en la agencia o corte de la adopción, qué le pueden dar. Pregunte si hay un registro para personas que se buscan.
plan-otherwise-juvenile-party = Pregunte en la secretaría cómo nombra la corte a un menor en sus papeles, y quién puede ver el expediente.
plan-otherwise-protected-witness = Si tiene miedo por lo que sabe o dijo, dígalo a la fiscalía, a la policía o a alguien que defienda a las víctimas. Si corre peligro, llame al 911.
plan-otherwise-trade-secret = Pregunte a un abogado que conozca de secretos de negocio qué se puede proteger todavía.
plan-otherwise-state-secret = Pregunte al oficial de seguridad antes de hacer algo con el papel.
