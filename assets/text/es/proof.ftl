# Palabras para probar la inocencia: la página, la declaración, las cartas. Las palabras de la ley vienen de los paquetes.

## How the case ended

proof-ending-open = Este caso sigue abierto. No envíe ni firme nada antes de hablar con el abogado del caso. Aquí puede anotar cosas para ese abogado.
proof-ending-never-filed = Nunca se presentó un cargo. El registro del arresto todavía puede decir cosas que no son ciertas. Aquí está lo que usted puede mostrar.
proof-ending-dropped = El cargo se retiró o se desestimó. Eso no dice si usted lo hizo. Si quiere que conste que no lo hizo, aquí está lo que puede mostrar.
proof-ending-acquitted = El resultado fue “no culpable”. Eso tiene mucha fuerza, y en muchos lugares abre un camino propio. Consiga primero una copia certificada de ese papel.
proof-ending-insanity = El resultado fue “no culpable por razón de demencia”. Estos caminos pueden no servir para ese resultado. Pregunte a un abogado antes de escribir algo.
proof-ending-program = El caso terminó con un programa y sin condena. Si usted no lo hizo, un abogado puede decirle si lo que firmó para el programa cambia lo que puede decir ahora.
proof-ending-convicted = Una condena o una decisión del tribunal sigue en pie. Usted todavía puede decir que no lo hizo, y hay maneras de pedir al tribunal que lo vuelva a mirar. Hable primero con un abogado: un primer intento puede cambiar lo que se puede pedir después.
proof-ending-vacated = La condena se anuló después. Consiga una copia certificada de esa orden. Dice por qué, y la razón puede abrir un camino propio.
proof-ending-forgiven = La condena se dejó sin efecto o se perdonó. Lea bien ese papel: importa si dice que usted es inocente.
proof-ending-unknown = No sabemos cómo terminó esto. Averígüelo primero: la secretaría del tribunal puede decírselo. Ya puede empezar a reunir cosas.
proof-identity = Usted dice que fue otra persona, o que alguien usó su nombre. Las huellas digitales, una foto y un reporte de policía sobre el nombre robado pueden mostrarlo. Pregunte en cada oficina cómo se corrige su registro.
proof-nothing-open = No encontramos un camino para probar la inocencia que esté abierto ahora. Eso no es señal de culpa, y no es el final. Abajo está por qué cada camino está cerrado, quién puede ayudar y qué guardar, para tener todo listo cuando se abra un camino.

## The page

proof-deadline = El último día para presentarlo es el { $date }.
proof-deadline-none = No conocemos un último día. Pregunte a un abogado o en la secretaría del tribunal, y no espere.
proof-burden-unknown = No sabemos quién tiene que probarlo aquí. La ayuda legal o la defensoría pública puede decírselo.
proof-standard-unknown = No sabemos qué tan fuerte tiene que ser la prueba aquí. La ayuda legal o la defensoría pública puede decírselo.
proof-refused-unknown = No sabemos qué queda si se niega aquí. Antes de presentarlo, pregunte a un abogado si puede intentarlo otra vez.
proof-bring-from = { $what } (de: { $from })
proof-piece-title = { $kind } – { $name }
proof-span = Tiempo
proof-answers-yes = Sus respuestas dicen que esto es así. Un papel certificado del tribunal puede mostrarlo.
proof-answers-no = Sus respuestas dicen que esto no es así.
proof-answers-unknown = Esto todavía no se sabe.
proof-answers-judge = Solo un juez puede valorar esto.
proof-next-holder = Averigüe quién lo tiene. Entonces puede pedir que lo guarden.
proof-next-ask = Todavía no se ha pedido. Envíe la carta pronto.
proof-next-again = Si no hay respuesta para el { $date }, pida otra vez. Ese día es una sugerencia nuestra y no una regla.
proof-next-again-now = El día para pedir otra vez era el { $date }. Pida otra vez ahora, por escrito, o pida a un abogado que lo haga.
proof-next-answered = Contestaron. Guarde su respuesta con la copia de su carta.
proof-oath-plain = Lo que digo aquí es cierto hasta donde yo sé.
proof-keep-plan-1 = Tenga una sola carpeta, en papel y con una copia en otro lugar seguro. Escriba en cada cosa de dónde vino y en qué día.
proof-keep-plan-2 = Consiga copias certificadas de la acusación, del registro del caso (docket) y del último papel del tribunal. Consiga el reporte de policía si la oficina lo entrega.
proof-keep-plan-3 = Anote nombres y números de quienes saben algo, mientras todavía los tiene. No les diga qué decir.
proof-keep-plan-4 = Guarde fotos, mensajes y recibos como están. No edite, no recorte y no cambie el nombre de la primera copia.
proof-keep-plan-5 = Si hay algo que un laboratorio pueda examinar, pida por escrito que se guarde. Un abogado puede pedir una orden al tribunal.
proof-keep-plan-6 = Lleve una lista de cada carta y llamada: el día, a quién y qué dijeron.

## Kinds of pieces, and how long such things are kept

proof-kind-alibi = Dónde estaba usted en realidad
proof-keeps-alibi = Los recibos, las tarjetas de horas y los boletos muchas veces se tiran en pocos meses. Pida ahora.
proof-kind-witness = Alguien que lo sabe
proof-keeps-witness = La gente se muda y olvida. Anote ahora cómo encontrarla y cuándo hablaron por última vez.
proof-kind-record = Un papel o registro
proof-keeps-record = Las oficinas tiran archivos viejos según un calendario. Pregunte cuánto tiempo los guardan y pida una copia ahora.
proof-kind-video = Video o fotos
proof-keeps-video = El video muchas veces se borra en días o semanas. Pida ahora.
proof-kind-phone-location = Dónde estaba un teléfono
proof-keeps-phone-location = Las compañías de teléfono y las aplicaciones guardan esto por un tiempo limitado, y algunas solo para usted. Guarde ahora su propia copia. Para lo demás, un abogado puede necesitar una orden del tribunal.
proof-kind-dna = ADN u otro rastro
proof-keeps-dna = Lo que se tomó como prueba puede destruirse cuando termina un caso. Pida por escrito que se guarde, y hable con un abogado sobre un examen.
proof-kind-identity-paper = Huellas, foto o papel de identidad
proof-keeps-identity-paper = Las fotos y huellas de un arresto muchas veces se guardan por largo tiempo, pero pida pronto que las comparen. Guarde cada reporte de policía sobre un nombre robado.
proof-kind-other = Otra cosa
proof-keeps-other = Pregunte a quien lo tiene cuánto tiempo lo guarda, y pida ahora.

## Before writing or sending

proof-warn-open-case = Usted tiene un caso abierto. Lo que escriba aquí puede pedirse y usarse. No firme ni envíe nada antes de que el abogado de ese caso lo haya leído.
proof-warn-open-case-unknown = Si tiene un caso abierto en algún lugar, hable con el abogado de ese caso antes de firmar o enviar algo.
proof-warn-convicted = Una condena o decisión sigue en pie. Muestre todo esto a un abogado antes de presentar o firmar algo. Una palabra equivocada, o un primer intento demasiado pronto, puede cerrar un camino.
proof-warn-ending-unknown = No sabemos si una condena sigue en pie. Si es así, hable con un abogado antes de firmar algo.
proof-warn-immigration = Usted no tiene la ciudadanía de Estados Unidos. Una declaración firmada sobre un arresto puede importar para inmigración, aunque el caso se haya retirado. Hable primero con un abogado de inmigración.
proof-warn-immigration-unknown = Si no tiene la ciudadanía de Estados Unidos, hable con un abogado de inmigración antes de firmar una declaración.
proof-warn-admission = Otras personas pueden leer lo que usted firma, y puede usarse en su contra. Deje fuera todo lo que pueda leerse como si dijera que usted hizo alguna parte, o que no cumplió otra regla.
proof-warn-civil = Si tal vez va a demandar a alguien por lo que pasó, o alguien puede demandarle, muestre primero su declaración a un abogado. Pregunte pronto: una demanda así puede tener un plazo corto.
proof-admission = Mire otra vez estas palabras: { $words }. Leídas solas, podrían sonar como si usted lo hubiera hecho. Conocemos pocas palabras así; deje que un abogado lea todo.
proof-admission-words = lo siento | fue mi culpa | es mi culpa | soy culpable | yo lo hice | yo lo tomé | lo robé | robé | yo le pegué | le pegué | confieso | confesé | admito | admití | me declaré culpable | no debí | había tomado alcohol | había bebido

## Sentences of the statement

proof-say-who = Me llamo { $name }.
proof-say-who-blank = Me llamo ______________________________.
proof-say-charge = Esta declaración trata del cargo de { $charge } ({ $case }).
proof-say-case = Esta declaración trata de este caso: { $case }.
proof-say-innocent = No hice aquello de lo que se me acusó.
proof-say-identity = No soy la persona que lo hizo. Me confundieron con otra persona, o alguien usó mi nombre.
proof-say-witness = Lo puede decir: { $who }.
proof-say-piece = Sé que existe esto: { $piece }.
proof-say-shows = Muestra: { $shows }
proof-say-holder = Lo tiene: { $holder }.

## The papers

proof-paper-statement = Declaración
proof-paper-notes = Notas sobre lo que pasó
proof-paper-court = Tribunal
proof-paper-county = Lugar
proof-paper-number = Número del caso
proof-paper-charge = Cargo
proof-paper-signed-on = Fecha
proof-paper-signed-at = Ciudad y estado
proof-paper-signature = Firma
proof-paper-printed = Nombre en letra de molde
proof-notes-lawyer = Para usted y su abogado
proof-notes-private = Estas notas son privadas. No las entregue a nadie más que a su abogado.
proof-none-yet = Todavía no hay nada escrito.
proof-letter-title = Petición de guardar un registro
proof-letter-to = Para
proof-letter-address = Dirección
proof-letter-from = De
proof-letter-date = Fecha
proof-letter-ask = Le pido que guarde lo que se nombra aquí. Por favor no lo borre, no grabe encima, no lo cambie y no lo tire.
proof-letter-what = Qué guardar
proof-letter-start = Desde cuándo
proof-letter-end = Hasta cuándo
proof-letter-why = Por qué
proof-letter-why-plain = Puede importar en un caso legal.
proof-letter-whole = Por favor guárdelo todo en su primera forma, con las fechas y horas que le corresponden. Si se borrara solo después de un tiempo, por favor detenga eso ahora para esta parte.
proof-letter-elsewhere = Si no lo tiene, o ya no lo tiene, por favor escríbame quién lo tiene o qué pasó con ello.
proof-letter-order = Si necesita un formulario, un pago o una orden del tribunal para dar una copia, por favor guárdelo y dígame qué necesita. Esta carta es una petición; no es una orden del tribunal.
proof-letter-answer = Por favor conteste por escrito antes del { $date }. Gracias.
proof-letter-reply = Por favor conteste a

## What goes wrong

proof-problem-day = Escriba el día como mes/día/año, por ejemplo 11/20/2026.
proof-problem-too-many = Hay lugar para { $max } de estos. Quite uno que no necesite.
failure-proof-notes = Las notas de este cargo no se pueden leer. Se dejaron como están y no se cambió nada.
proof-terminal = Esta página se escribe en la ventana de Good Name. Escriba plan para ir a su plan.
