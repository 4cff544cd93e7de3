<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BackupLabels</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Chat accounts</source>
        <translation>Cuentas de chat</translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation>Certificados aceptados</translation>
    </message>
    <message>
        <source>IRC channels</source>
        <translation>Canales IRC</translation>
    </message>
    <message>
        <source>XMPP rooms</source>
        <translation>Salas XMPP</translation>
    </message>
    <message>
        <source>PubSub nodes</source>
        <translation>Nodos PubSub</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Files of plugins</source>
        <translation>Archivos de complementos</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>Certificados y claves</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>Claves de host SSH</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Files of users</source>
        <translation>Archivos de usuarios</translation>
    </message>
    <message>
        <source>of another version, compared when Everyport starts next</source>
        <translation>de otra versión, se compara cuando Everyport vuelva a iniciarse</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>From %1: whole and unchanged.</source>
        <translation>De %1: entera y sin cambios.</translation>
    </message>
    <message>
        <source>Polls and their votes</source>
        <translation>Encuestas y sus votos</translation>
    </message>
    <message>
        <source>Services, rules and plugins</source>
        <translation>Servicios, reglas y complementos</translation>
    </message>
    <message>
        <source>Users and chat accounts</source>
        <translation>Usuarios y cuentas de chat</translation>
    </message>
    <message>
        <source>What people have said</source>
        <translation>Lo que la gente ha dicho</translation>
    </message>
    <message>
        <source>Files that people have sent or keep</source>
        <translation>Archivos que la gente ha enviado o guarda</translation>
    </message>
    <message>
        <source>The window, its keys and notifications</source>
        <translation>La ventana, sus teclas y las notificaciones</translation>
    </message>
    <message>
        <source>Not in it, and left as it is here: %1</source>
        <translation>No está en ella, y aquí se deja como está: %1</translation>
    </message>
    <message>
        <source>That is not the password that its passwords are encrypted with. Type it again, or leave it empty: then they stay out.</source>
        <translation>Esa no es la contraseña con la que están cifradas sus contraseñas. Escríbela otra vez, o déjala vacía: entonces se quedan fuera.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ese archivo ya no existe.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged, and nothing of it is taken: %1</source>
        <translation>Esto no es una copia de seguridad, o está dañada, y no se toma nada de ella: %1</translation>
    </message>
    <message>
        <source>Looks of the big screen</source>
        <translation>Aspectos de la pantalla grande</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Pictures of answers and slides</source>
        <translation>Imágenes de respuestas y diapositivas</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ and stay as they are</source>
        <translation>
            <numerusform>%Ln difiere y se queda como está</numerusform>
            <numerusform>%Ln difieren y se quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become what they were</source>
        <translation>
            <numerusform>%Ln vuelve a ser lo que era</numerusform>
            <numerusform>%Ln vuelven a ser lo que eran</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, without sums that tell whether it is unchanged.</source>
        <translation>Del %1, sin sumas que digan si está intacta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files here go: they are not in the backup (%1)</source>
        <translation>
            <numerusform>%Ln archivo de aquí desaparece: no está en la copia (%1)</numerusform>
            <numerusform>%Ln archivos de aquí desaparecen: no están en la copia (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pulsa las teclas</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>everyport::Declared</name>
    <message>
        <source>Puts somebody on your list, and asks to see when they are there.</source>
        <translation>Añade a alguien a tu lista y pide ver cuándo está conectado.</translation>
    </message>
    <message>
        <source>Tells others that you are away.</source>
        <translation>Avisa a los demás de que estás ausente.</translation>
    </message>
    <message>
        <source>Tells others that you are back.</source>
        <translation>Avisa a los demás de que has vuelto.</translation>
    </message>
    <message>
        <source>Removes somebody from the room and keeps them out.</source>
        <translation>Saca a alguien de la sala y le impide volver.</translation>
    </message>
    <message>
        <source>Nothing of somebody&apos;s reaches you any more.</source>
        <translation>Ya no te llega nada de esa persona.</translation>
    </message>
    <message>
        <source>Closes this conversation; a room is left.</source>
        <translation>Cierra esta conversación; de una sala se sale.</translation>
    </message>
    <message>
        <source>Lists what a service or a program offers to do, and does it.</source>
        <translation>Muestra lo que un servicio o un programa ofrece hacer, y lo hace.</translation>
    </message>
    <message>
        <source>Connects this account.</source>
        <translation>Conecta esta cuenta.</translation>
    </message>
    <message>
        <source>Goes directly to a person: sends a file, saves one that is offered, talks past the network, lists all that, or ends it.</source>
        <translation>Va directamente a una persona: envía un archivo, guarda uno ofrecido, habla sin pasar por la red, lista todo eso o lo termina.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s rank in the room.</source>
        <translation>Quita a alguien su rango en la sala.</translation>
    </message>
    <message>
        <source>Deletes the room, for everyone.</source>
        <translation>Elimina la sala, para todos.</translation>
    </message>
    <message>
        <source>Takes somebody off your list: neither sees the other any more.</source>
        <translation>Quita a alguien de tu lista: ninguno ve ya al otro.</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one.</source>
        <translation>Muestra las órdenes o explica una.</translation>
    </message>
    <message>
        <source>Invites somebody into the room.</source>
        <translation>Invita a alguien a la sala.</translation>
    </message>
    <message>
        <source>Enters a room.</source>
        <translation>Entra en una sala.</translation>
    </message>
    <message>
        <source>Removes somebody from the room.</source>
        <translation>Saca a alguien de la sala.</translation>
    </message>
    <message>
        <source>Says what you do: &quot;/me waves&quot;.</source>
        <translation>Dice lo que haces: &quot;/me saluda&quot;.</translation>
    </message>
    <message>
        <source>Says something to one person.</source>
        <translation>Dice algo a una persona.</translation>
    </message>
    <message>
        <source>Changes your name on this network.</source>
        <translation>Cambia tu nombre en esta red.</translation>
    </message>
    <message>
        <source>Says something to one person that asks for no answer.</source>
        <translation>Dice a una persona algo que no pide respuesta.</translation>
    </message>
    <message>
        <source>Makes somebody an operator of the room.</source>
        <translation>Hace a alguien operador de la sala.</translation>
    </message>
    <message>
        <source>Leaves a room.</source>
        <translation>Sale de una sala.</translation>
    </message>
    <message>
        <source>Changes the account&apos;s password at its server.</source>
        <translation>Cambia la contraseña de la cuenta en su servidor.</translation>
    </message>
    <message>
        <source>Opens a conversation with one person.</source>
        <translation>Abre una conversación con una persona.</translation>
    </message>
    <message>
        <source>Disconnects this account.</source>
        <translation>Desconecta esta cuenta.</translation>
    </message>
    <message>
        <source>Sends a line as it is, in the network&apos;s own language.</source>
        <translation>Envía una línea tal cual, en el lenguaje propio de la red.</translation>
    </message>
    <message>
        <source>Becomes known to the room, so that it keeps your name.</source>
        <translation>Te da a conocer a la sala, para que conserve tu nombre.</translation>
    </message>
    <message>
        <source>Shows and changes how the room behaves.</source>
        <translation>Muestra y cambia cómo se comporta la sala.</translation>
    </message>
    <message>
        <source>Shows who owns the room, looks after it, belongs to it and is kept out.</source>
        <translation>Muestra quién es propietario de la sala, quién la cuida, quién es miembro y quién tiene vetada la entrada.</translation>
    </message>
    <message>
        <source>Shows or changes what the room is about.</source>
        <translation>Muestra o cambia de qué trata la sala.</translation>
    </message>
    <message>
        <source>Ends /block.</source>
        <translation>Termina /block.</translation>
    </message>
    <message>
        <source>Lets somebody speak in a quiet room.</source>
        <translation>Permite a alguien hablar en una sala moderada.</translation>
    </message>
    <message>
        <source>Tells what the network knows about somebody.</source>
        <translation>Dice lo que la red sabe de alguien.</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Esta conversación está cerrada.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The network&apos;s address, such as irc.libera.chat; wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation>La dirección de la red, como irc.libera.chat; wss://irc.example.org/path si se llega a ella por WebSocket.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>6697 with encryption, 6667 without; a WebSocket&apos;s stands in its address.</source>
        <translation>6697 con cifrado, 6667 sin él; el de un WebSocket está en su dirección.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Without it everyone on the way can read along, passwords too.</source>
        <translation>Sin él, cualquiera en el camino puede leerlo todo, también las contraseñas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How others see you there.</source>
        <translation>Cómo te ven los demás allí.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The network&apos;s account to log in to, if you have one (SASL).</source>
        <translation>La cuenta de la red con la que iniciar sesión, si tienes una (SASL).</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Of the account; kept in this computer&apos;s keyring.</source>
        <translation>De la cuenta; se guarda en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Channels to be in from the start, such as #everyport.</source>
        <translation>Canales en los que estar desde el principio, como #everyport.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Tried in turn where the name is taken.</source>
        <translation>Se prueban por turno si el nombre está ocupado.</translation>
    </message>
    <message>
        <source>When the name is taken</source>
        <translation>Si el nombre está ocupado</translation>
    </message>
    <message>
        <source>Wait until it is free and take it back; or have NickServ hand it over (REGAIN) or throw the other out (GHOST).</source>
        <translation>Esperar a que quede libre y recuperarlo; o hacer que NickServ lo entregue (REGAIN) o expulse al otro (GHOST).</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nombre real</translation>
    </message>
    <message>
        <source>Shown to whoever asks about you.</source>
        <translation>Se muestra a quien pregunta por ti.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Stands before the @ of your address.</source>
        <translation>Va delante de la @ de tu dirección.</translation>
    </message>
    <message>
        <source>Server&apos;s password</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>Some servers and bouncers ask everyone for one.</source>
        <translation>Algunos servidores y bouncers piden una a todos.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Logs in by a certificate of your own (PEM, with its key in the same file).</source>
        <translation>Inicia sesión con un certificado propio (PEM, con su clave en el mismo archivo).</translation>
    </message>
    <message>
        <source>Server&apos;s fingerprint</source>
        <translation>Huella del servidor</translation>
    </message>
    <message>
        <source>Trust a server that no authority vouches for, by the SHA-256 of its certificate.</source>
        <translation>Confiar en un servidor que ninguna autoridad avala, por el SHA-256 de su certificado.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Send files directly</source>
        <translation>Enviar archivos directamente</translation>
    </message>
    <message>
        <source>To people, from this computer to theirs (DCC), and what they offer: they see its address, and must reach it.</source>
        <translation>A personas, de este ordenador al suyo (DCC), y lo que ofrecen: ven su dirección y tienen que poder llegar a él.</translation>
    </message>
    <message>
        <source>Address for files</source>
        <translation>Dirección para archivos</translation>
    </message>
    <message>
        <source>Where others reach this computer, if a router stands before it; otherwise its own on the way to the network.</source>
        <translation>Dónde llegan los demás a este ordenador si hay un router delante; si no, la suya propia en el camino a la red.</translation>
    </message>
    <message>
        <source>Send the password without encryption</source>
        <translation>Enviar la contraseña sin cifrado</translation>
    </message>
    <message>
        <source>Only for a network that has no other way.</source>
        <translation>Solo para una red que no tiene otra forma.</translation>
    </message>
    <message>
        <source>Log in although the connection cannot be confirmed</source>
        <translation>Iniciar sesión aunque no se pueda confirmar la conexión</translation>
    </message>
    <message>
        <source>For a network that offers SCRAM-SHA-256-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation>Para una red que ofrece SCRAM-SHA-256-PLUS tras un proxy que lo estropea. Si no, significa que alguien está en medio.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Cómo la llama la gente.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off: it hears nothing.</source>
        <translation>Desactivado: no oye nada.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Hears real events and only tells what it would have done.</source>
        <translation>Oye eventos reales y solo cuenta lo que habría hecho.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>How often in a minute; what comes beyond is left out.</source>
        <translation>Cuántas veces por minuto; lo que pase de ahí se omite.</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>En silencio durante</translation>
    </message>
    <message>
        <source>After it fired it hears nothing for so long.</source>
        <translation>Tras dispararse, no oye nada durante ese tiempo.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Which of the event&apos;s fields is looked at.</source>
        <translation>Qué campo del evento se mira.</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Holds where the test does not.</source>
        <translation>Se cumple cuando la condición no se cumple.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Bot&apos;s name</source>
        <translation>Nombre del bot</translation>
    </message>
    <message>
        <source>What is said, with fields in braces.</source>
        <translation>Lo que se dice, con campos entre llaves.</translation>
    </message>
    <message>
        <source>Answer where it was said</source>
        <translation>Responder donde se dijo</translation>
    </message>
    <message>
        <source>Write a line into the log</source>
        <translation>Escribir una línea en el registro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How much it matters.</source>
        <translation>Cuánto importa.</translation>
    </message>
    <message>
        <source>Call a function of a plugin</source>
        <translation>Llamar a una función de un complemento</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>What it is called with, as in name={nick}.</source>
        <translation>Con qué se la llama, como en name={nick}.</translation>
    </message>
    <message>
        <source>Call a webhook elsewhere</source>
        <translation>Llamar a un webhook externo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>The JSON object&apos;s members, as in text={nick} came; all of the event&apos;s fields where none is named.</source>
        <translation>Los miembros del objeto JSON, como en text={nick} came; todos los campos del evento si no se nombra ninguno.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://…; http:// is for this computer alone.</source>
        <translation>https://…; http:// es solo para este ordenador.</translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer.</source>
        <translation>Se envía como Authorization: Bearer.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Signs the body, as X-Hub-Signature-256.</source>
        <translation>Firma el cuerpo, como X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>Publish a pubsub item</source>
        <translation>Publicar un elemento pubsub</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Say in a room or to a person</source>
        <translation>Decir en una sala o a una persona</translation>
    </message>
    <message>
        <source>A room or a person.</source>
        <translation>Una sala o una persona.</translation>
    </message>
    <message>
        <source>A card is read</source>
        <translation>Se lee una tarjeta</translation>
    </message>
    <message>
        <source>A reader is unplugged or in trouble</source>
        <translation>Un lector está desenchufado o tiene problemas</translation>
    </message>
    <message>
        <source>A reader is back</source>
        <translation>Un lector ha vuelto</translation>
    </message>
    <message>
        <source>The reader&apos;s name.</source>
        <translation>El nombre del lector.</translation>
    </message>
    <message>
        <source>What polls call it.</source>
        <translation>Cómo lo llaman las encuestas.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>No está enchufado.</translation>
    </message>
    <message>
        <source>What is the matter.</source>
        <translation>Qué le pasa.</translation>
    </message>
    <message>
        <source>A short name made from the number.</source>
        <translation>Un nombre corto hecho a partir del número.</translation>
    </message>
    <message>
        <source>The number: not for rooms.</source>
        <translation>El número: no es para salas.</translation>
    </message>
    <message>
        <source>Somebody says something in a room</source>
        <translation>Alguien dice algo en una sala</translation>
    </message>
    <message>
        <source>Somebody writes to us in private</source>
        <translation>Alguien nos escribe en privado</translation>
    </message>
    <message>
        <source>Somebody comes into a room</source>
        <translation>Alguien entra en una sala</translation>
    </message>
    <message>
        <source>Somebody leaves a room</source>
        <translation>Alguien sale de una sala</translation>
    </message>
    <message>
        <source>The chat account, or our service.</source>
        <translation>La cuenta de chat, o nuestro servicio.</translation>
    </message>
    <message>
        <source>The room.</source>
        <translation>La sala.</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Quién.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Lo que se dijo.</translation>
    </message>
    <message>
        <source>Who, by the name shown.</source>
        <translation>Quién, por el nombre mostrado.</translation>
    </message>
    <message>
        <source>The account they are logged in to, as the network has proved it; else empty.</source>
        <translation>La cuenta con la que ha iniciado sesión, tal como la red lo ha probado; si no, vacío.</translation>
    </message>
    <message>
        <source>Who, by the network&apos;s own address.</source>
        <translation>Quién, por la dirección propia de la red.</translation>
    </message>
    <message>
        <source>Which name or address of ours was written to.</source>
        <translation>A qué nombre o dirección nuestra se escribió.</translation>
    </message>
    <message>
        <source>What the sender knows, too: it signs with it, or sends it as a token. At least 12 characters.</source>
        <translation>Lo que el remitente también sabe: firma con ello o lo envía como token. Al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What is believed: a signature (GitHub, Gitea), a token (GitLab, bearer), or any of them.</source>
        <translation>Lo que se cree: una firma (GitHub, Gitea), un token (GitLab, bearer) o cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>Hears the very same signed body again, for senders whose bodies never differ.</source>
        <translation>Oye de nuevo exactamente el mismo cuerpo firmado, para remitentes cuyos cuerpos nunca cambian.</translation>
    </message>
    <message>
        <source>A webhook is called</source>
        <translation>Se llama a un webhook</translation>
    </message>
    <message>
        <source>Commits are pushed</source>
        <translation>Se suben commits</translation>
    </message>
    <message>
        <source>The repository&apos;s name.</source>
        <translation>El nombre del repositorio.</translation>
    </message>
    <message>
        <source>The branch or tag.</source>
        <translation>La rama o etiqueta.</translation>
    </message>
    <message>
        <source>Who pushed.</source>
        <translation>Quién los subió.</translation>
    </message>
    <message>
        <source>How many commits.</source>
        <translation>Cuántos commits.</translation>
    </message>
    <message>
        <source>The newest commit&apos;s first line.</source>
        <translation>La primera línea del commit más reciente.</translation>
    </message>
    <message>
        <source>Where to look at it.</source>
        <translation>Dónde verlo.</translation>
    </message>
    <message>
        <source>The build is done.</source>
        <translation>La compilación ha terminado.</translation>
    </message>
    <message>
        <source>The body as text, or its field “text”.</source>
        <translation>El cuerpo como texto, o su campo «text».</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Quién lo envió.</translation>
    </message>
    <message>
        <source>What the sender calls it: X-GitHub-Event and their like.</source>
        <translation>Cómo lo llama el remitente: X-GitHub-Event y similares.</translation>
    </message>
    <message>
        <source>A login fails</source>
        <translation>Falla un inicio de sesión</translation>
    </message>
    <message>
        <source>Somebody is locked out</source>
        <translation>Se bloquea a alguien</translation>
    </message>
    <message>
        <source>The name that was tried.</source>
        <translation>El nombre que se probó.</translation>
    </message>
    <message>
        <source>The type of service.</source>
        <translation>El tipo de servicio.</translation>
    </message>
    <message>
        <source>How it was spoken to.</source>
        <translation>Cómo se habló con él.</translation>
    </message>
    <message>
        <source>Where from.</source>
        <translation>Desde dónde.</translation>
    </message>
    <message>
        <source>A vote is counted</source>
        <translation>Se cuenta un voto</translation>
    </message>
    <message>
        <source>A vote is not counted</source>
        <translation>Un voto no se cuenta</translation>
    </message>
    <message>
        <source>The poll&apos;s name.</source>
        <translation>El nombre de la encuesta.</translation>
    </message>
    <message>
        <source>What it asks.</source>
        <translation>Lo que pregunta.</translation>
    </message>
    <message>
        <source>Which round it is.</source>
        <translation>Qué ronda es.</translation>
    </message>
    <message>
        <source>Votes that stand.</source>
        <translation>Votos que valen.</translation>
    </message>
    <message>
        <source>People who voted.</source>
        <translation>Personas que votaron.</translation>
    </message>
    <message>
        <source>All answers with their votes.</source>
        <translation>Todas las respuestas con sus votos.</translation>
    </message>
    <message>
        <source>The card&apos;s short name in this poll.</source>
        <translation>El nombre corto de la tarjeta en esta encuesta.</translation>
    </message>
    <message>
        <source>What it voted for.</source>
        <translation>Lo que votó.</translation>
    </message>
    <message>
        <source>The reader.</source>
        <translation>El lector.</translation>
    </message>
    <message>
        <source>Why it did not count.</source>
        <translation>Por qué no contó.</translation>
    </message>
    <message>
        <source>A pubsub item is published</source>
        <translation>Se publica un elemento pubsub</translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation>El nombre del servicio.</translation>
    </message>
    <message>
        <source>The node.</source>
        <translation>El nodo.</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>El id del elemento.</translation>
    </message>
    <message>
        <source>Its payload&apos;s text.</source>
        <translation>El texto de su contenido.</translation>
    </message>
    <message>
        <source>The payload as XML.</source>
        <translation>El contenido como XML.</translation>
    </message>
    <message>
        <source>A plugin tells something</source>
        <translation>Un complemento comunica algo</translation>
    </message>
    <message>
        <source>It is fired by hand or by a script</source>
        <translation>Se dispara a mano o por un script</translation>
    </message>
    <message>
        <source>The plugin&apos;s name.</source>
        <translation>El nombre del complemento.</translation>
    </message>
    <message>
        <source>What it tells; further fields as the plugin names them.</source>
        <translation>Lo que comunica; otros campos según los nombra el complemento.</translation>
    </message>
    <message>
        <source>Any name may stand in field=value.</source>
        <translation>En field=value puede ir cualquier nombre.</translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation>Su tipo.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Dónde está.</translation>
    </message>
    <message>
        <source>The port 6667 is taken.</source>
        <translation>El puerto 6667 está ocupado.</translation>
    </message>
    <message>
        <source>Its trouble, where there is one.</source>
        <translation>Su problema, si lo hay.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Times of day, as in 18:30.</source>
        <translation>Horas del día, como 18:30.</translation>
    </message>
    <message>
        <source>Days, as in mon-fri or sat; all where none is named.</source>
        <translation>Días, como mon-fri o sat; todos si no se nombra ninguno.</translation>
    </message>
    <message>
        <source>A time comes</source>
        <translation>Llega una hora</translation>
    </message>
    <message>
        <source>Say either how often (every) or when (at).</source>
        <translation>Indica la frecuencia (every) o la hora (at).</translation>
    </message>
    <message>
        <source>Must be a time of day as in 18:30.</source>
        <translation>Tiene que ser una hora del día como 18:30.</translation>
    </message>
    <message>
        <source>Must be days as in mon, or mon-fri.</source>
        <translation>Tienen que ser días como mon o mon-fri.</translation>
    </message>
    <message>
        <source>This rule&apos;s name.</source>
        <translation>El nombre de esta regla.</translation>
    </message>
    <message>
        <source>The kind of event.</source>
        <translation>El tipo de evento.</translation>
    </message>
    <message>
        <source>When, as a time of day.</source>
        <translation>Cuándo, como hora del día.</translation>
    </message>
    <message>
        <source>When, as a date.</source>
        <translation>Cuándo, como fecha.</translation>
    </message>
    <message>
        <source>A } stands alone; write }} where the text has one of its own.</source>
        <translation>Hay una } suelta; escribe }} si el texto lleva una propia.</translation>
    </message>
    <message>
        <source>A { needs a field&apos;s name and a } behind it, as in {text}; write {{ where the text has one of its own.</source>
        <translation>Una { necesita el nombre de un campo y una } detrás, como en {text}; escribe {{ si el texto lleva una propia.</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Conexiones de una dirección</translation>
    </message>
    <message>
        <source>New connections a second</source>
        <translation>Conexiones nuevas por segundo</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Solo desde</translation>
    </message>
    <message>
        <source>Networks that may connect, such as 192.168.0.0/16; none is everyone.</source>
        <translation>Redes que pueden conectarse, como 192.168.0.0/16; ninguna es cualquiera.</translation>
    </message>
    <message>
        <source>Not from</source>
        <translation>No desde</translation>
    </message>
    <message>
        <source>Networks and addresses that are cut off, even if they are among those above.</source>
        <translation>Redes y direcciones que se cortan, aunque estén entre las de arriba.</translation>
    </message>
    <message>
        <source>Time to say something</source>
        <translation>Tiempo para decir algo</translation>
    </message>
    <message>
        <source>Silence ends a connection after</source>
        <translation>El silencio termina una conexión tras</translation>
    </message>
    <message>
        <source>Connections last</source>
        <translation>Las conexiones duran</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>Recibido por segundo</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>Enviado por segundo</translation>
    </message>
    <message>
        <source>Received a second by all</source>
        <translation>Recibido por segundo de todas</translation>
    </message>
    <message>
        <source>Sent a second to all</source>
        <translation>Enviado por segundo a todas</translation>
    </message>
    <message>
        <source>Traffic log</source>
        <translation>Registro del tráfico</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Largest traffic file</source>
        <translation>Mayor archivo de tráfico</translation>
    </message>
    <message>
        <source>A log or capture that has reached it ends there.</source>
        <translation>Un registro o una captura que lo alcanza termina ahí.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>Where it is reached: tcp:PORT or tls:PORT is this computer only, with :interface=* anyone; port 0 takes a free one.</source>
        <translation>Dónde se llega a él: tcp:PORT o tls:PORT es solo este ordenador, con :interface=* cualquiera; el puerto 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Shows polls&apos; results in browsers, as they change</source>
        <translation>Muestra los resultados en directo en navegadores</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>How browsers reach it from outside, such as https://vote.example.org; used in links and QR codes.</source>
        <translation>Cómo llegan a él los navegadores desde fuera, como https://vote.example.org; se usa en enlaces y códigos QR.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También conocido como</translation>
    </message>
    <message>
        <source>Host names that browsers may use besides numbers, localhost and this computer&apos;s own; * allows any.</source>
        <translation>Nombres de host que los navegadores pueden usar además de números, localhost y los de este ordenador; * permite cualquiera.</translation>
    </message>
    <message>
        <source>XMPP&apos;s WebSocket</source>
        <translation>WebSocket de XMPP</translation>
    </message>
    <message>
        <source>Told to chat programs in browsers at /.well-known/host-meta, as wss://chat.example.org:5281/.</source>
        <translation>Se comunica a los programas de chat en navegadores en /.well-known/host-meta, como wss://chat.example.org:5281/.</translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation>Lista de encuestas</translation>
    </message>
    <message>
        <source>The first page lists the open and the closed polls.</source>
        <translation>La primera página muestra las encuestas abiertas y las cerradas.</translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation>Página de resumen</translation>
    </message>
    <message>
        <source>Who may see /status: only this computer, everyone who reaches the server, or nobody.</source>
        <translation>Quién puede ver /status: solo este ordenador, todo el que llega al servidor, o nadie.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Everyone who reaches the server may read this program&apos;s handbook at /handbook.</source>
        <translation>Todo el que llega al servidor puede leer el manual de este programa en /handbook.</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>Espectadores a la vez</translation>
    </message>
    <message>
        <source>Where more want to, the network with most of them makes room for others, and others of its own are turned away.</source>
        <translation>Cuando quieren más, la red que más tiene hace sitio a otros, y a otros de los suyos se les rechaza.</translation>
    </message>
    <message>
        <source>Idle connections end after</source>
        <translation>Las conexiones inactivas terminan tras</translation>
    </message>
    <message>
        <source>A browser that asks nothing more is let go of then; those that watch results are not idle.</source>
        <translation>Entonces se suelta al navegador que no pide nada más; los que miran resultados no están inactivos.</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>Registrar cada petición</translation>
    </message>
    <message>
        <source>In the combined format that web servers&apos; tools read.</source>
        <translation>En el formato combinado que leen las herramientas de los servidores web.</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>espectadores</translation>
    </message>
    <message>
        <source>Other network&apos;s server</source>
        <translation>Servidor de la otra red</translation>
    </message>
    <message>
        <source>Where it is, such as tls:irc.libera.chat:6697.</source>
        <translation>Dónde está, como tls:irc.libera.chat:6697.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Those that are shared: #fruit, or #there=#here where it has another name here.</source>
        <translation>Los que se comparten: #fruit, o #there=#here si aquí tiene otro nombre.</translation>
    </message>
    <message>
        <source>Our service</source>
        <translation>Nuestro servicio</translation>
    </message>
    <message>
        <source>Nick there</source>
        <translation>Nick allí</translation>
    </message>
    <message>
        <source>What the bridge is called on the other network.</source>
        <translation>Cómo se llama el puente en la otra red.</translation>
    </message>
    <message>
        <source>Real name there</source>
        <translation>Nombre real allí</translation>
    </message>
    <message>
        <source>What WHOIS tells of the bridge.</source>
        <translation>Lo que WHOIS dice del puente.</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Cuenta allí</translation>
    </message>
    <message>
        <source>An account of the other network, logged in to by SASL; empty is none.</source>
        <translation>Una cuenta de la otra red, con sesión iniciada por SASL; vacío es ninguna.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Archivo de contraseña</translation>
    </message>
    <message>
        <source>Its first line is the account&apos;s password.</source>
        <translation>Su primera línea es la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Server password file</source>
        <translation>Archivo de contraseña del servidor</translation>
    </message>
    <message>
        <source>Its first line is what the server asks of everybody.</source>
        <translation>Su primera línea es lo que el servidor pide a todos.</translation>
    </message>
    <message>
        <source>Lines a second there</source>
        <translation>Líneas por segundo allí</translation>
    </message>
    <message>
        <source>How fast the bridge may speak; the network&apos;s operators say what they bear.</source>
        <translation>Con qué rapidez puede hablar el puente; los operadores de la red dicen cuánto soportan.</translation>
    </message>
    <message>
        <source>Network in one word</source>
        <translation>La red en una palabra</translation>
    </message>
    <message>
        <source>Stands behind the names of its people; empty takes it from the server&apos;s name.</source>
        <translation>Va detrás de los nombres de su gente; vacío la toma del nombre del servidor.</translation>
    </message>
    <message>
        <source>Names of its people</source>
        <translation>Nombres de su gente</translation>
    </message>
    <message>
        <source>As bob|libera always, or plain as bob as long as nobody here has the nick.</source>
        <translation>Siempre como bob|libera, o simplemente como bob mientras nadie aquí tenga el nick.</translation>
    </message>
    <message>
        <source>Channels of another IRC network in ours, with their people</source>
        <translation>Canales de otra red IRC en la nuestra, con su gente</translation>
    </message>
    <message>
        <source>Chat by IRC, with accounts, history and all of IRCv3</source>
        <translation>Chat por IRC, con cuentas, historial y todo IRCv3</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:8067; empty is nowhere.</source>
        <translation>Dónde llegan a él los navegadores, como tcp:8067; vacío es en ninguna parte.</translation>
    </message>
    <message>
        <source>Web pages from</source>
        <translation>Páginas web de</translation>
    </message>
    <message>
        <source>Whose pages may use the WebSocket beside this server&apos;s own, as https://chat.example.org; * is every page.</source>
        <translation>Las páginas que pueden usar el WebSocket además de las de este servidor, como https://chat.example.org; * es cualquier página.</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>As clients see it, with a dot in it, such as irc.example.org.</source>
        <translation>Como lo ven los clientes, con un punto, como irc.example.org.</translation>
    </message>
    <message>
        <source>Network&apos;s name</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>What clients call the place.</source>
        <translation>Cómo llaman los clientes al lugar.</translation>
    </message>
    <message>
        <source>Its first line is asked of everybody who connects; whoever logs in to an account needs none.</source>
        <translation>Su primera línea se pide a todo el que se conecta; quien inicia sesión en una cuenta no necesita ninguna.</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>Mensaje del día</translation>
    </message>
    <message>
        <source>A text file in UTF-8 that everybody is shown after connecting.</source>
        <translation>Un archivo de texto en UTF-8 que se muestra a todos tras conectarse.</translation>
    </message>
    <message>
        <source>For tls: endpoints, a PEM file with the certificate and those between; without one, one is made for this host.</source>
        <translation>Para puntos tls:, un archivo PEM con el certificado y los intermedios; sin él, se crea uno para este host.</translation>
    </message>
    <message>
        <source>Certificate&apos;s key</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>The PEM file with the key of the certificate.</source>
        <translation>El archivo PEM con la clave del certificado.</translation>
    </message>
    <message>
        <source>Cloaks&apos; key</source>
        <translation>Clave de los cloaks</translation>
    </message>
    <message>
        <source>What cloaks are made with, 16 characters at least; empty is one of this service&apos;s own, made on first use.</source>
        <translation>Con qué se hacen los cloaks, 16 caracteres como mínimo; vacío es una propia de este servicio, creada con el primer uso.</translation>
    </message>
    <message>
        <source>Port told by STS</source>
        <translation>Puerto comunicado por STS</translation>
    </message>
    <message>
        <source>Clients that come unencrypted are told to use this port with TLS from then on; 0 tells nothing.</source>
        <translation>A los clientes que llegan sin cifrar se les dice que usen este puerto con TLS desde entonces; 0 no dice nada.</translation>
    </message>
    <message>
        <source>STS lasts for</source>
        <translation>STS dura</translation>
    </message>
    <message>
        <source>So long clients insist on TLS after each visit; 0s lets them forget it.</source>
        <translation>Ese tiempo insisten los clientes en TLS tras cada visita; 0s les deja olvidarlo.</translation>
    </message>
    <message>
        <source>STS may be preloaded</source>
        <translation>STS puede precargarse</translation>
    </message>
    <message>
        <source>Clients may come with this server&apos;s name in their lists of those that are reached by TLS only.</source>
        <translation>Los clientes pueden traer el nombre de este servidor en sus listas de los que solo se alcanzan por TLS.</translation>
    </message>
    <message>
        <source>Channel for polls</source>
        <translation>Canal para encuestas</translation>
    </message>
    <message>
        <source>A channel such as #polls that is told what opens and closes, and may ask with !polls and !results; empty is none.</source>
        <translation>Un canal como #polls al que se dice qué se abre y se cierra, y que puede preguntar con !polls y !results; vacío es ninguno.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Who runs the server, for ADMIN.</source>
        <translation>Quién lleva el servidor, para ADMIN.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Dirección del administrador</translation>
    </message>
    <message>
        <source>Where they are reached, for ADMIN.</source>
        <translation>Dónde se le localiza, para ADMIN.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where the server stands, for ADMIN; empty is the network&apos;s name.</source>
        <translation>Dónde está el servidor, para ADMIN; vacío es el nombre de la red.</translation>
    </message>
    <message>
        <source>Modes of new channels</source>
        <translation>Modos de canales nuevos</translation>
    </message>
    <message>
        <source>Flags that a channel begins with, such as nt or ntC.</source>
        <translation>Indicadores con los que empieza un canal, como nt o ntC.</translation>
    </message>
    <message>
        <source>Connection classes</source>
        <translation>Clases de conexión</translation>
    </message>
    <message>
        <source>Other limits for some networks, as: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</source>
        <translation>Otros límites para algunas redes, como: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>El historial se guarda durante</translation>
    </message>
    <message>
        <source>What is older is forgotten.</source>
        <translation>Lo que es más antiguo se olvida.</translation>
    </message>
    <message>
        <source>History holds</source>
        <translation>El historial abarca</translation>
    </message>
    <message>
        <source>Bytes of lines and their tags, of all channels and conversations together; with more the oldest go.</source>
        <translation>Bytes de líneas y sus etiquetas, de todos los canales y conversaciones juntos; con más se van las más antiguas.</translation>
    </message>
    <message>
        <source>History of one channel holds</source>
        <translation>El historial de un canal abarca</translation>
    </message>
    <message>
        <source>The same of one channel, or of what one account and one nick have said to each other.</source>
        <translation>Lo mismo de un canal, o de lo que una cuenta y un nick se han dicho.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro de cuentas</translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with REGISTER or NickServ.</source>
        <translation>Abierto: todo el que llega al servidor puede crear una cuenta con REGISTER o NickServ.</translation>
    </message>
    <message>
        <source>Registration before connecting</source>
        <translation>Registro antes de conectarse</translation>
    </message>
    <message>
        <source>On: an account can be made before a nick is there, which some clients do first.</source>
        <translation>Activado: se puede crear una cuenta antes de tener un nick, lo que algunos clientes hacen primero.</translation>
    </message>
    <message>
        <source>Accounts only</source>
        <translation>Solo cuentas</translation>
    </message>
    <message>
        <source>On: whoever is not logged in by SASL or PASS is not let in.</source>
        <translation>Activado: a quien no ha iniciado sesión por SASL o PASS no se le deja entrar.</translation>
    </message>
    <message>
        <source>Nicks of accounts</source>
        <translation>Nicks de cuentas</translation>
    </message>
    <message>
        <source>On: an account&apos;s name is a nick for nobody else. People of other networks have theirs behind their nick, unless they are logged in here by that name and their room shows addresses.</source>
        <translation>Activado: el nombre de una cuenta no es nick de nadie más. La gente de otras redes lleva la suya detrás del nick, salvo que haya iniciado sesión aquí con ese nombre y su sala muestre direcciones.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Siempre presente</translation>
    </message>
    <message>
        <source>Whose user stays in its channels when the last client has left: accounts that want it, those that do not refuse, all, or none.</source>
        <translation>Qué usuarios siguen en sus canales cuando se ha ido su último cliente: las cuentas que lo quieren, las que no lo rechazan, todas o ninguna.</translation>
    </message>
    <message>
        <source>Flood control</source>
        <translation>Control de inundación</translation>
    </message>
    <message>
        <source>On: who sends too much too fast is read more slowly.</source>
        <translation>Activado: a quien envía demasiado y demasiado rápido se le lee más despacio.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>On: messages are kept, and clients can fetch what they missed.</source>
        <translation>Activado: los mensajes se guardan, y los clientes pueden pedir lo que se perdieron.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>On: who is logged in to an account and writes to everyport has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation>Activado: quien ha iniciado sesión en una cuenta y escribe a everyport tiene allí una línea de órdenes: los administradores Python, con plenos poderes; los operadores una que mira.</translation>
    </message>
    <message>
        <source>Cloaks</source>
        <translation>Cloaks</translation>
    </message>
    <message>
        <source>On: people see a keyed hash in place of each other&apos;s addresses.</source>
        <translation>Activado: la gente ve un hash con clave en lugar de las direcciones de los demás.</translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation>Clientes a la vez</translation>
    </message>
    <message>
        <source>More than that are turned away for the moment.</source>
        <translation>A los que pasen de ahí se les rechaza por el momento.</translation>
    </message>
    <message>
        <source>Clients of one address</source>
        <translation>Clientes de una dirección</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); this computer itself may have as many as there are.</source>
        <translation>De una dirección IPv4 o de una red IPv6 (/64); este ordenador puede tener tantos como haya.</translation>
    </message>
    <message>
        <source>Unfinished registrations</source>
        <translation>Registros sin terminar</translation>
    </message>
    <message>
        <source>With more, the one that waits longest of the network that has most is cut off.</source>
        <translation>Con más, se corta al que más tiempo espera de la red que más tiene.</translation>
    </message>
    <message>
        <source>Channels of one person</source>
        <translation>Canales de una persona</translation>
    </message>
    <message>
        <source>More than that cannot be joined.</source>
        <translation>No se puede entrar en más.</translation>
    </message>
    <message>
        <source>With as many nobody makes another.</source>
        <translation>Con tantos, nadie crea otro.</translation>
    </message>
    <message>
        <source>Longest nick</source>
        <translation>Nick más largo</translation>
    </message>
    <message>
        <source>Bytes; for those who come from then on.</source>
        <translation>Bytes; para los que lleguen desde entonces.</translation>
    </message>
    <message>
        <source>Longest topic</source>
        <translation>Tema más largo</translation>
    </message>
    <message>
        <source>Bytes; what is longer is cut.</source>
        <translation>Bytes; lo que es más largo se corta.</translation>
    </message>
    <message>
        <source>Bans of a channel</source>
        <translation>Vetos de un canal</translation>
    </message>
    <message>
        <source>With exceptions and invite masks.</source>
        <translation>Con excepciones y máscaras de invitación.</translation>
    </message>
    <message>
        <source>Watched nicks</source>
        <translation>Nicks vigilados</translation>
    </message>
    <message>
        <source>So many one client may MONITOR.</source>
        <translation>Cuántos puede vigilar un cliente con MONITOR.</translation>
    </message>
    <message>
        <source>Targets of one message</source>
        <translation>Destinos de un mensaje</translation>
    </message>
    <message>
        <source>More are refused.</source>
        <translation>Más se rechazan.</translation>
    </message>
    <message>
        <source>Lines of history at once</source>
        <translation>Líneas de historial a la vez</translation>
    </message>
    <message>
        <source>More are not fetched by one CHATHISTORY.</source>
        <translation>Con un CHATHISTORY no se obtienen más.</translation>
    </message>
    <message>
        <source>Bytes that wait for a client</source>
        <translation>Bytes que esperan a un cliente</translation>
    </message>
    <message>
        <source>Who does not read is cut off when more wait.</source>
        <translation>A quien no lee se le corta cuando esperan más.</translation>
    </message>
    <message>
        <source>Bytes that wait for flood control</source>
        <translation>Bytes que esperan al control de inundación</translation>
    </message>
    <message>
        <source>Who sends on while more wait is cut off.</source>
        <translation>A quien sigue enviando cuando esperan más se le corta.</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>Órdenes a la vez</translation>
    </message>
    <message>
        <source>So many are taken before flood control slows somebody down; five times as many from this computer.</source>
        <translation>Cuántas se aceptan antes de que el control de inundación frene a alguien; cinco veces más desde este ordenador.</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>Órdenes por segundo</translation>
    </message>
    <message>
        <source>What flood control lets through after that; from this computer twenty-five times as many.</source>
        <translation>Lo que el control de inundación deja pasar después; desde este ordenador veinticinco veces más.</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Tiempo para registrarse</translation>
    </message>
    <message>
        <source>Who has not given a nick by then is cut off.</source>
        <translation>A quien no ha dado un nick para entonces se le corta.</translation>
    </message>
    <message>
        <source>Silent clients are asked after</source>
        <translation>A los clientes callados se les pregunta tras</translation>
    </message>
    <message>
        <source>A client that does not answer for a minute more is gone.</source>
        <translation>Un cliente que no responde durante un minuto más se da por perdido.</translation>
    </message>
    <message>
        <source>Telnet</source>
        <translation>Telnet</translation>
    </message>
    <message>
        <source>Telnet in the clear</source>
        <translation>Telnet en claro</translation>
    </message>
    <message>
        <source>Lets Telnet listen beyond this computer without TLS: passwords can be read on the way.</source>
        <translation>Permite que Telnet escuche más allá de este ordenador sin TLS: las contraseñas se pueden leer por el camino.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>A line that is shown above the first prompt.</source>
        <translation>Una línea que se muestra encima de la primera línea de órdenes.</translation>
    </message>
    <message>
        <source>Keeps what was typed for the account&apos;s next prompt.</source>
        <translation>Guarda lo escrito para la próxima línea de órdenes de la cuenta.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Mayor retención</translation>
    </message>
    <message>
        <source>A command that holds the program for longer is interrupted.</source>
        <translation>Una orden que retiene el programa más tiempo se interrumpe.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Gives each account a folder of its own by SFTP.</source>
        <translation>Da a cada cuenta una carpeta propia por SFTP.</translation>
    </message>
    <message>
        <source>Files of one</source>
        <translation>Archivos de una</translation>
    </message>
    <message>
        <source>How much an account&apos;s folder may hold; 0 is no limit.</source>
        <translation>Cuánto puede contener la carpeta de una cuenta; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Logins at once</source>
        <translation>Inicios de sesión a la vez</translation>
    </message>
    <message>
        <source>Connections by SSH, and by Telnet, that have not logged in yet; the next pushes out one of the network that has most of them.</source>
        <translation>Conexiones por SSH, y por Telnet, que aún no han iniciado sesión; la siguiente desplaza a una de la red que más tiene.</translation>
    </message>
    <message>
        <source>A prompt on the running program, by SSH or Telnet</source>
        <translation>Una línea de órdenes en el programa en marcha, por SSH o Telnet</translation>
    </message>
    <message>
        <source>Also over UDP</source>
        <translation>También por UDP</translation>
    </message>
    <message>
        <source>Answers datagrams on the same ports, too; few and short, so that nobody can aim them at others.</source>
        <translation>Responde además a datagramas en los mismos puertos; pocos y cortos, para que nadie pueda dirigirlos contra otros.</translation>
    </message>
    <message>
        <source>Chargen</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Sends a pattern of characters without end</source>
        <translation>Envía un patrón de caracteres sin fin</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Daytime</translation>
    </message>
    <message>
        <source>Says the day and the time in words</source>
        <translation>Dice el día y la hora con palabras</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Throws away what comes</source>
        <translation>Tira lo que llega</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Sends back what comes, for trying out and measuring</source>
        <translation>Devuelve lo que llega, para probar y medir</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Informa de</translation>
    </message>
    <message>
        <source>Whoever is asked for by name, or everyone: then a query without a name lists all accounts.</source>
        <translation>Solo aquellos por cuyo nombre se pregunta, o todos: entonces una consulta sin nombre muestra todas las cuentas.</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Tells who has an account here</source>
        <translation>Dice quién tiene una cuenta aquí</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Responde con</translation>
    </message>
    <message>
        <source>A token that only our log explains, the account&apos;s name, or that the user is hidden.</source>
        <translation>Un token que solo nuestro registro explica, el nombre de la cuenta, o que el usuario está oculto.</translation>
    </message>
    <message>
        <source>Ident</source>
        <translation>Ident</translation>
    </message>
    <message>
        <source>Tells servers whose connection one of ours is</source>
        <translation>Dice a los servidores de quién es una conexión nuestra</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>A text file with a quote a paragraph, each shorter than 512 bytes; without one, a few of our own.</source>
        <translation>Un archivo de texto con una cita por párrafo, cada una de menos de 512 bytes; sin él, unas cuantas nuestras.</translation>
    </message>
    <message>
        <source>QOTD</source>
        <translation>QOTD</translation>
    </message>
    <message>
        <source>Says the quote of the day</source>
        <translation>Dice la cita del día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Says the time as seconds since 1900</source>
        <translation>Dice la hora como segundos desde 1900</translation>
    </message>
    <message>
        <source>Component of</source>
        <translation>Componente de</translation>
    </message>
    <message>
        <source>Another server&apos;s place for components, such as tcp:127.0.0.1:5347 or tls:chat.example.org:5348: its people find our rooms and nodes there. Empty is nowhere.</source>
        <translation>El sitio de otro servidor para componentes, como tcp:127.0.0.1:5347 o tls:chat.example.org:5348: su gente encuentra allí nuestras salas y nodos. Vacío es en ninguna parte.</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Su secreto</translation>
    </message>
    <message>
        <source>Its first line is what the other server wants its components to know.</source>
        <translation>Su primera línea es lo que el otro servidor quiere que sus componentes sepan.</translation>
    </message>
    <message>
        <source>Under which names</source>
        <translation>Con qué nombres</translation>
    </message>
    <message>
        <source>Which of our names the other server knows as components; empty is rooms.DOMAIN and pubsub.DOMAIN.</source>
        <translation>Cuáles de nuestros nombres conoce el otro servidor como componentes; vacío es rooms.DOMAIN y pubsub.DOMAIN.</translation>
    </message>
    <message>
        <source>On: who writes to prompt.DOMAIN has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation>Activado: quien escribe a prompt.DOMAIN tiene allí una línea de órdenes: los administradores Python, con plenos poderes; los operadores una que mira.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>What stands behind the @ of addresses; all accounts of the program are served.</source>
        <translation>Lo que va detrás de la @ de las direcciones; se atienden todas las cuentas del programa.</translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with a chat program.</source>
        <translation>Abierto: todo el que llega al servidor puede crear una cuenta con un programa de chat.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>How people reach you, for what: abuse=mailto:abuse@example.org; also admin, feedback, sales, security, status, support.</source>
        <translation>Cómo te localiza la gente, y para qué: abuse=mailto:abuse@example.org; también admin, feedback, sales, security, status, support.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>Where other servers connect, such as tcp:5269:interface=*; empty keeps the domain to itself.</source>
        <translation>Dónde se conectan otros servidores, como tcp:5269:interface=*; vacío reserva el dominio para sí.</translation>
    </message>
    <message>
        <source>Other servers&apos; certificates</source>
        <translation>Certificados de otros servidores</translation>
    </message>
    <message>
        <source>Dialback: who has no trusted certificate is asked back at their domain. Required: who has none is not believed.</source>
        <translation>Dialback: a quien no tiene un certificado de confianza se le pregunta de vuelta en su dominio. Obligatorios: a quien no lo tiene no se le cree.</translation>
    </message>
    <message>
        <source>Other servers&apos; authorities</source>
        <translation>Autoridades de otros servidores</translation>
    </message>
    <message>
        <source>A PEM file with certificates, or who signed them, that other servers are believed by as by those this computer trusts. Followed when it changes.</source>
        <translation>Un archivo PEM con certificados, o con quien los firmó, por los que se cree a otros servidores igual que por aquellos en que confía este ordenador. Se sigue cuando cambia.</translation>
    </message>
    <message>
        <source>Other servers&apos; bytes a second</source>
        <translation>Bytes por segundo de otros servidores</translation>
    </message>
    <message>
        <source>A server that sends more on one connection is slowed down, and four times that from one address; 0 is no limit.</source>
        <translation>A un servidor que envía más por una conexión se le frena, y a una dirección que envía cuatro veces eso; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Ways to other servers</source>
        <translation>Caminos a otros servidores</translation>
    </message>
    <message>
        <source>Where a domain&apos;s server is, whatever DNS says: example.org=tcp:192.0.2.7:5269.</source>
        <translation>Dónde está el servidor de un dominio, diga lo que diga el DNS: example.org=tcp:192.0.2.7:5269.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Where programs that answer for a name beneath the domain connect (XEP-0114), such as tcp:5347; empty is nowhere.</source>
        <translation>Dónde se conectan los programas que responden por un nombre bajo el dominio (XEP-0114), como tcp:5347; vacío es en ninguna parte.</translation>
    </message>
    <message>
        <source>Components&apos; secret</source>
        <translation>Secreto de los componentes</translation>
    </message>
    <message>
        <source>Its first line is what components prove that they know.</source>
        <translation>Su primera línea es lo que los componentes demuestran que saben.</translation>
    </message>
    <message>
        <source>Components&apos; other names</source>
        <translation>Otros nombres de los componentes</translation>
    </message>
    <message>
        <source>Names that are not beneath the domain and that a component may answer for.</source>
        <translation>Nombres que no están bajo el dominio y por los que un componente puede responder.</translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation>Publicación y suscripción</translation>
    </message>
    <message>
        <source>Publishes the polls&apos; votes at pubsub.DOMAIN; accounts may make nodes of their own there.</source>
        <translation>Publica los votos de las encuestas en pubsub.DOMAIN; las cuentas pueden crear allí nodos propios.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>On: anyone may log in without an account, under a name that is made up and forgotten afterwards.</source>
        <translation>Activado: cualquiera puede iniciar sesión sin cuenta, con un nombre inventado que después se olvida.</translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:5280; empty is nowhere.</source>
        <translation>Dónde llegan a él los navegadores, como tcp:5280; vacío es en ninguna parte.</translation>
    </message>
    <message>
        <source>WebSocket&apos;s address</source>
        <translation>Dirección del WebSocket</translation>
    </message>
    <message>
        <source>As it is reached from outside, such as wss://chat.example.org/; empty is the domain with the port.</source>
        <translation>Como se llega a él desde fuera, como wss://chat.example.org/; vacío es el dominio con el puerto.</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>Servidores STUN y TURN</translation>
    </message>
    <message>
        <source>Where calls find a way through routers: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; clients are told.</source>
        <translation>Dónde encuentran las llamadas un camino a través de routers: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; se comunica a los clientes.</translation>
    </message>
    <message>
        <source>TURN&apos;s secret</source>
        <translation>Secreto de TURN</translation>
    </message>
    <message>
        <source>A file with the secret that the TURN server shares (coturn: use-auth-secret); accounts get names and passwords that hold for twelve hours.</source>
        <translation>Un archivo con el secreto que comparte el servidor TURN (coturn: use-auth-secret); las cuentas reciben nombres y contraseñas que valen doce horas.</translation>
    </message>
    <message>
        <source>Where files that accounts send each other are put and fetched, as tls:5443; empty is nowhere.</source>
        <translation>Dónde se dejan y recogen los archivos que las cuentas se envían, como tls:5443; vacío es en ninguna parte.</translation>
    </message>
    <message>
        <source>Files&apos; address</source>
        <translation>Dirección de los archivos</translation>
    </message>
    <message>
        <source>As it is reached from outside, such as https://chat.example.org; empty is the domain with the port.</source>
        <translation>Como se llega a ella desde fuera, como https://chat.example.org; vacío es el dominio con el puerto.</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>Archivo de mensajes</translation>
    </message>
    <message>
        <source>Keeps each account&apos;s messages, so that all its devices see the whole conversation. Everyone may turn it off for themselves.</source>
        <translation>Guarda los mensajes de cada cuenta, para que todos sus dispositivos vean la conversación entera. Cada cual puede desactivarlo para sí.</translation>
    </message>
    <message>
        <source>Required: only programs on this computer may do without. Passwords never pass in the clear to others.</source>
        <translation>Obligatorio: solo los programas de este ordenador pueden prescindir de él. Las contraseñas nunca viajan en claro para los demás.</translation>
    </message>
    <message>
        <source>A PEM file with the domain&apos;s certificate and those between; without one, one is made for this host.</source>
        <translation>Un archivo PEM con el certificado del dominio y los intermedios; sin él, se crea uno para este host.</translation>
    </message>
    <message>
        <source>Who vouches for people</source>
        <translation>Quién avala a las personas</translation>
    </message>
    <message>
        <source>A PEM file with authorities whose certificates log in the XMPP addresses that they name; others count only where their owner has added them. Followed when it changes.</source>
        <translation>Un archivo PEM con autoridades cuyos certificados inician sesión en las direcciones XMPP que nombran; otros cuentan solo donde su propietario los ha añadido. Se sigue cuando cambia.</translation>
    </message>
    <message>
        <source>Channel binding</source>
        <translation>Vinculación al canal</translation>
    </message>
    <message>
        <source>On: ties a login to its encrypted connection where the client asks for that. Strict: a client that could, but was kept from it, is refused. Off: behind something that ends TLS for us.</source>
        <translation>Activado: ata un inicio de sesión a su conexión cifrada cuando el cliente lo pide. Estricto: se rechaza a un cliente que podría pero al que se lo impidieron. Desactivado: detrás de algo que termina TLS por nosotros.</translation>
    </message>
    <message>
        <source>Largest stanza</source>
        <translation>Mayor stanza</translation>
    </message>
    <message>
        <source>A client that sends a larger one is cut off.</source>
        <translation>A un cliente que envía una mayor se le corta.</translation>
    </message>
    <message>
        <source>Clients of one account</source>
        <translation>Clientes de una cuenta</translation>
    </message>
    <message>
        <source>More than that cannot log in at the same time.</source>
        <translation>No pueden iniciar sesión más a la vez.</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes por segundo</translation>
    </message>
    <message>
        <source>A client that sends more is slowed down; 0 is no limit.</source>
        <translation>A un cliente que envía más se le frena; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Time to log in</source>
        <translation>Tiempo para iniciar sesión</translation>
    </message>
    <message>
        <source>Who has not logged in by then is cut off.</source>
        <translation>A quien no ha iniciado sesión para entonces se le corta.</translation>
    </message>
    <message>
        <source>Lost clients may come back for</source>
        <translation>Los clientes perdidos pueden volver durante</translation>
    </message>
    <message>
        <source>Until then what they miss waits for them; 0 lets them log in anew.</source>
        <translation>Hasta entonces les espera lo que se pierden; con 0 tienen que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Days in the archive</source>
        <translation>Días en el archivo</translation>
    </message>
    <message>
        <source>Older messages are taken away; 0 keeps them for ever.</source>
        <translation>Los mensajes más antiguos se eliminan; 0 los guarda para siempre.</translation>
    </message>
    <message>
        <source>Messages in the archive</source>
        <translation>Mensajes en el archivo</translation>
    </message>
    <message>
        <source>Of each account; the oldest go.</source>
        <translation>De cada cuenta; se van los más antiguos.</translation>
    </message>
    <message>
        <source>Archive of one account</source>
        <translation>Archivo de una cuenta</translation>
    </message>
    <message>
        <source>All its messages together; the oldest go.</source>
        <translation>Todos sus mensajes juntos; se van los más antiguos.</translation>
    </message>
    <message>
        <source>Kept for an account</source>
        <translation>Guardado para una cuenta</translation>
    </message>
    <message>
        <source>Its card with the picture, and what its programs keep here.</source>
        <translation>Su tarjeta con la imagen, y lo que sus programas guardan aquí.</translation>
    </message>
    <message>
        <source>Nodes of one owner</source>
        <translation>Nodos de un propietario</translation>
    </message>
    <message>
        <source>All that stands in the nodes that an account has made at pubsub.DOMAIN; what would be more is refused.</source>
        <translation>Todo lo que hay en los nodos que una cuenta ha creado en pubsub.DOMAIN; lo que pasara de ahí se rechaza.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Mayor archivo</translation>
    </message>
    <message>
        <source>That an account may send.</source>
        <translation>Que una cuenta puede enviar.</translation>
    </message>
    <message>
        <source>Files of one account</source>
        <translation>Archivos de una cuenta</translation>
    </message>
    <message>
        <source>All of them together; older ones go by and by.</source>
        <translation>Todos juntos; los más antiguos se van poco a poco.</translation>
    </message>
    <message>
        <source>Days that files stay</source>
        <translation>Días que permanecen los archivos</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 los guarda para siempre.</translation>
    </message>
    <message>
        <source>Messages kept for who is away</source>
        <translation>Mensajes guardados para ausentes</translation>
    </message>
    <message>
        <source>For each account; with 0 they are refused.</source>
        <translation>Para cada cuenta; con 0 se rechazan.</translation>
    </message>
    <message>
        <source>Chat by XMPP, and the polls&apos; votes by publish-subscribe</source>
        <translation>Chat por XMPP, y los votos de las encuestas por publicación y suscripción</translation>
    </message>
    <message>
        <source>Rooms for many at rooms.DOMAIN, with what was said in them.</source>
        <translation>Salas para muchos en rooms.DOMAIN, con lo que se dijo en ellas.</translation>
    </message>
    <message>
        <source>Who makes rooms</source>
        <translation>Quién crea salas</translation>
    </message>
    <message>
        <source>Accounts: those of this domain. Anyone: also people of other servers. Administrators own every room in any case.</source>
        <translation>Cuentas: las de este dominio. Cualquiera: también gente de otros servidores. Los administradores son propietarios de todas las salas en cualquier caso.</translation>
    </message>
    <message>
        <source>Rooms shared with IRC</source>
        <translation>Salas compartidas con IRC</translation>
    </message>
    <message>
        <source>Channels of the irc service that are rooms as well: #fruit, or #channel=room where the room has another name.</source>
        <translation>Canales del servicio irc que también son salas: #fruit, o #channel=room si la sala tiene otro nombre.</translation>
    </message>
    <message>
        <source>IRC service</source>
        <translation>Servicio IRC</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Estado del servidor</translation>
    </message>
    <message>
        <source>Yours, such as you@example.org.</source>
        <translation>La tuya, como you@example.org.</translation>
    </message>
    <message>
        <source>Name in rooms</source>
        <translation>Nombre en las salas</translation>
    </message>
    <message>
        <source>How others see you there; else what stands before the @.</source>
        <translation>Cómo te ven los demás allí; si no, lo que va delante de la @.</translation>
    </message>
    <message>
        <source>To be in from the start, such as club@rooms.example.org, beside those that the server remembers.</source>
        <translation>En las que estar desde el principio, como club@rooms.example.org, además de las que recuerda el servidor.</translation>
    </message>
    <message>
        <source>Tell what was read</source>
        <translation>Decir qué se ha leído</translation>
    </message>
    <message>
        <source>People on your list see what has arrived and what you have read, and that you write.</source>
        <translation>La gente de tu lista ve qué ha llegado y qué has leído, y que estás escribiendo.</translation>
    </message>
    <message>
        <source>Tell since when you are quiet</source>
        <translation>Decir desde cuándo callas</translation>
    </message>
    <message>
        <source>People on your list can see how long ago you last wrote or read something.</source>
        <translation>La gente de tu lista puede ver cuánto hace que escribiste o leíste algo por última vez.</translation>
    </message>
    <message>
        <source>Where the address does not lead there by itself: xmpp.example.org or xmpp.example.org:5223.</source>
        <translation>Si la dirección no lleva allí por sí sola: xmpp.example.org o xmpp.example.org:5223.</translation>
    </message>
    <message>
        <source>Always; from the first byte (direct) where the server named above wants that; none only on this computer.</source>
        <translation>Siempre; desde el primer byte (direct) si el servidor nombrado arriba lo quiere; ninguno solo en este ordenador.</translation>
    </message>
    <message>
        <source>Goes by the web: wss://example.org/xmpp-websocket. Where this is empty and nothing else leads to the server, it is asked for one.</source>
        <translation>Va por la web: wss://example.org/xmpp-websocket. Si está vacío y nada más lleva al servidor, se le pide una.</translation>
    </message>
    <message>
        <source>Name of this program</source>
        <translation>Nombre de este programa</translation>
    </message>
    <message>
        <source>Tells your programs apart; the server chooses one where this is empty.</source>
        <translation>Distingue tus programas; si está vacío, el servidor elige uno.</translation>
    </message>
    <message>
        <source>For a server that offers SCRAM-…-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation>Para un servidor que ofrece SCRAM-…-PLUS tras un proxy que lo estropea. Si no, significa que alguien está en medio.</translation>
    </message>
    <message>
        <source>Your address will end with it: you@example.org.</source>
        <translation>Tu dirección terminará así: you@example.org.</translation>
    </message>
    <message>
        <source>The way out, such as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; direct goes past the one in the preferences.</source>
        <translation>La salida, como socks5:127.0.0.1:9050 o httpproxy:127.0.0.1:8080; direct no usa el de las preferencias.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>En claro</translation>
    </message>
    <message>
        <source>Wait until it is free</source>
        <translation>Esperar a que quede libre</translation>
    </message>
    <message>
        <source>Have NickServ hand it over</source>
        <translation>Que NickServ lo entregue</translation>
    </message>
    <message>
        <source>Have NickServ throw the other out</source>
        <translation>Que NickServ expulse al otro</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>Quedarse con el otro nombre</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and the function&apos;s, as in hello/greet.</source>
        <translation>El nombre del complemento y el de la función, como en hello/greet.</translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address; {poll} is the event&apos;s own.</source>
        <translation>El nombre de la encuesta, como en su dirección; {poll} es el del propio evento.</translation>
    </message>
    <message>
        <source>The name of our XMPP service.</source>
        <translation>El nombre de nuestro servicio XMPP.</translation>
    </message>
    <message>
        <source>The node; it must be there.</source>
        <translation>El nodo; tiene que existir.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Una sala</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A chat account&apos;s title, or the name of an IRC or XMPP service of ours: then a bot says it.</source>
        <translation>El título de una cuenta de chat, o el nombre de un servicio IRC o XMPP nuestro: entonces lo dice un bot.</translation>
    </message>
    <message>
        <source>Such as #everyport, fruit, alice.</source>
        <translation>Como #everyport, fruit, alice.</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Cualquiera de ellos</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Una firma</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este ordenador</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>The name of the IRC service here.</source>
        <translation>El nombre del servicio IRC de aquí.</translation>
    </message>
    <message>
        <source>Always with the network</source>
        <translation>Siempre con la red</translation>
    </message>
    <message>
        <source>Plain where nobody here has it</source>
        <translation>Sin ella si nadie aquí lo tiene</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Accounts that want it</source>
        <translation>Cuentas que lo quieren</translation>
    </message>
    <message>
        <source>Accounts that do not refuse</source>
        <translation>Cuentas que no lo rechazan</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Who is asked for by name</source>
        <translation>Aquel por cuyo nombre se pregunta</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>El nombre de la cuenta</translation>
    </message>
    <message>
        <source>“Hidden”</source>
        <translation>«Oculto»</translation>
    </message>
    <message>
        <source>Trusted, or asked back at their domain</source>
        <translation>De confianza, o con pregunta de vuelta en su dominio</translation>
    </message>
    <message>
        <source>Trusted only</source>
        <translation>Solo de confianza</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Where the client asks for it</source>
        <translation>Si el cliente lo pide</translation>
    </message>
    <message>
        <source>Where the client could</source>
        <translation>Si el cliente podría</translation>
    </message>
    <message>
        <source>Accounts of this domain</source>
        <translation>Cuentas de este dominio</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>The name of the IRC service whose channels they are.</source>
        <translation>El nombre del servicio IRC de cuyos canales se trata.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>From the first byte</source>
        <translation>Desde el primer byte</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>Ninguno, solo en este ordenador</translation>
    </message>
    <message>
        <source>Nobody has said this, so there is nobody to answer.</source>
        <translation>Nadie ha dicho esto, así que no hay a quién responder.</translation>
    </message>
    <message>
        <source>Nobody says this event, so there is nobody to answer.</source>
        <translation>Este evento no lo dice nadie, así que no hay a quién responder.</translation>
    </message>
    <message>
        <source>What the bot is called in a room of our own service.</source>
        <translation>Cómo se llama el bot en una sala de nuestro propio servicio.</translation>
    </message>
    <message>
        <source>Must begin with https:// and name a host; http:// is for this computer alone.</source>
        <translation>Debe empezar por https:// y nombrar un equipo; http:// es solo para este ordenador.</translation>
    </message>
    <message>
        <source>There is nothing to say: all fields of the text are empty.</source>
        <translation>No hay nada que decir: todos los campos del texto están vacíos.</translation>
    </message>
    <message>
        <source>What the bot is called where our own service says it.</source>
        <translation>Cómo se llama el bot donde lo dice nuestro propio servicio.</translation>
    </message>
    <message>
        <source>irc or xmpp.</source>
        <translation>irc o xmpp.</translation>
    </message>
    <message>
        <source>yes where it names us.</source>
        <translation>yes donde nos nombra.</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>Se abre una encuesta</translation>
    </message>
    <message>
        <source>A poll closes</source>
        <translation>Se cierra una encuesta</translation>
    </message>
    <message>
        <source>A service starts</source>
        <translation>Se inicia un servicio</translation>
    </message>
    <message>
        <source>A service stops</source>
        <translation>Se detiene un servicio</translation>
    </message>
    <message>
        <source>A service is in trouble</source>
        <translation>Un servicio tiene un problema</translation>
    </message>
    <message>
        <source>mon to sun.</source>
        <translation>de mon a sun.</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Límites de las conexiones</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Lectura del tráfico</translation>
    </message>
    <message>
        <source>More than that are cut off. 0 is no limit.</source>
        <translation>Las que pasen de ahí se cortan. 0 es sin límite.</translation>
    </message>
    <message>
        <source>At once, of one IPv4 address or one IPv6 network (/64). 0 is no limit.</source>
        <translation>A la vez, de una dirección IPv4 o de una red IPv6 (/64). 0 es sin límite.</translation>
    </message>
    <message>
        <source>A caller that has said nothing by then is cut off. 0 is no limit.</source>
        <translation>Quien no haya dicho nada para entonces se corta. 0 es sin límite.</translation>
    </message>
    <message>
        <source>Nothing either way, also where both ends are well. 0 is no limit.</source>
        <translation>Nada en ninguno de los dos sentidos, aunque ambos extremos estén bien. 0 es sin límite.</translation>
    </message>
    <message>
        <source>Then they are cut off and may come again. 0 is no limit.</source>
        <translation>Entonces se cortan y pueden volver. 0 es sin límite.</translation>
    </message>
    <message>
        <source>Bytes that one connection may send us, such as 64k. 0 is no limit.</source>
        <translation>Bytes que una conexión puede enviarnos, como 64k. 0 es sin límite.</translation>
    </message>
    <message>
        <source>Bytes that one connection gets. 0 is no limit.</source>
        <translation>Bytes que recibe una conexión. 0 es sin límite.</translation>
    </message>
    <message>
        <source>Bytes of all its connections together. 0 is no limit.</source>
        <translation>Bytes de todas sus conexiones juntas. 0 es sin límite.</translation>
    </message>
    <message>
        <source>How often: 10s at least.</source>
        <translation>Cada cuánto: 10s como mínimo.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Open a poll</source>
        <translation>Abrir una encuesta</translation>
    </message>
    <message>
        <source>Open the poll %1</source>
        <translation>Abrir la encuesta %1</translation>
    </message>
    <message>
        <source>Close a poll</source>
        <translation>Cerrar una encuesta</translation>
    </message>
    <message>
        <source>Close the poll %1</source>
        <translation>Cerrar la encuesta %1</translation>
    </message>
    <message>
        <source>Begin a poll&apos;s new round</source>
        <translation>Empezar una nueva ronda de la encuesta</translation>
    </message>
    <message>
        <source>Begin a new round of the poll %1</source>
        <translation>Empezar una nueva ronda de la encuesta %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Account or service</source>
        <translation>Cuenta o servicio</translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation>Sala o persona</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Iniciar un servicio</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>Iniciar el servicio %1</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Detener un servicio</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>Detener el servicio %1</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Reader&apos;s id</source>
        <translation>Id del lector</translation>
    </message>
    <message>
        <source>Card&apos;s number</source>
        <translation>Número de la tarjeta</translation>
    </message>
    <message>
        <source>Is there coffee?</source>
        <translation>¿Hay café?</translation>
    </message>
    <message>
        <source>Proved account</source>
        <translation>Cuenta comprobada</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Nuestro nombre</translation>
    </message>
    <message>
        <source>Number of commits</source>
        <translation>Número de commits</translation>
    </message>
    <message>
        <source>Ripen the apples</source>
        <translation>Madura las manzanas</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Sender&apos;s event</source>
        <translation>Evento del remitente</translation>
    </message>
    <message>
        <source>Which fruit?</source>
        <translation>¿Qué fruta?</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Apple 12 (60 %), Pear 8 (40 %)</source>
        <translation>Manzana 12 (60 %), Pera 8 (40 %)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation>Id del elemento</translation>
    </message>
    <message>
        <source>Polls and their votes</source>
        <translation>Encuestas y sus votos</translation>
    </message>
    <message>
        <source>Services, rules and plugins</source>
        <translation>Servicios, reglas y complementos</translation>
    </message>
    <message>
        <source>Users and chat accounts</source>
        <translation>Usuarios y cuentas de chat</translation>
    </message>
    <message>
        <source>What people have said</source>
        <translation>Lo que la gente ha dicho</translation>
    </message>
    <message>
        <source>Files that people have sent or keep</source>
        <translation>Archivos que la gente ha enviado o guarda</translation>
    </message>
    <message>
        <source>The window, its keys and notifications</source>
        <translation>La ventana, sus teclas y las notificaciones</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Vía de entrada</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Also answers Telnet here, as tcp:2323; only on this computer or under TLS, since it is not encrypted.</source>
        <translation>También atiende Telnet aquí, como tcp:2323; solo en este ordenador o bajo TLS, ya que no va cifrado.</translation>
    </message>
    <message>
        <source>Greets people in a room, in a browser and at the prompt.</source>
        <translation>Saluda en una sala, en un navegador y en la línea de órdenes.</translation>
    </message>
    <message>
        <source>What stands before the name.</source>
        <translation>Lo que va delante del nombre.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Comes in at all.</source>
        <translation>Entra, sin más.</translation>
    </message>
    <message>
        <source>Looking prompt</source>
        <translation>Línea de órdenes de consulta</translation>
    </message>
    <message>
        <source>A prompt over SSH or Telnet that asks the program what it has and does, and changes nothing.</source>
        <translation>Una línea de órdenes por SSH o Telnet que pregunta al programa qué tiene y qué hace, y no cambia nada.</translation>
    </message>
    <message>
        <source>Python prompt</source>
        <translation>Línea de órdenes de Python</translation>
    </message>
    <message>
        <source>For administrators only; no rule changes that.</source>
        <translation>Solo para administradores; ninguna regla cambia eso.</translation>
    </message>
    <message>
        <source>A folder of its own (SFTP).</source>
        <translation>Una carpeta propia (SFTP).</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices.</source>
        <translation>Inicia y cambia servicios, encuestas y dispositivos.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Names us</source>
        <translation>Nos nombra</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganador</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido (payload)</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>ACG, ASSA ABLOY or TWN3 Multi ISO</source>
        <translation>ACG, ASSA ABLOY o TWN3 Multi ISO</translation>
    </message>
    <message>
        <source>EM-18</source>
        <translation>EM-18</translation>
    </message>
    <message>
        <source>ID-12, ID-20 (ID Innovations)</source>
        <translation>ID-12, ID-20 (ID Innovations)</translation>
    </message>
    <message>
        <source>Parallax RFID card reader</source>
        <translation>Lector de tarjetas RFID de Parallax</translation>
    </message>
    <message>
        <source>PN532 on a serial line</source>
        <translation>PN532 en una línea serie</translation>
    </message>
    <message>
        <source>RDM6300, RDM630 and clones</source>
        <translation>RDM6300, RDM630 y clones</translation>
    </message>
    <message>
        <source>Arduino or ESP printing a card a line</source>
        <translation>Arduino o ESP que escribe una tarjeta por línea</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>May do everything, and has a Python prompt.</source>
        <translation>Puede hacerlo todo y tiene una línea de órdenes de Python.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices; has a prompt that looks and changes nothing.</source>
        <translation>Inicia y cambia servicios, encuestas y dispositivos; tiene una línea de órdenes que mira y no cambia nada.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Chats and keeps files; has no prompt.</source>
        <translation>Chatea y guarda archivos; no tiene línea de órdenes.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Chats, and nothing else.</source>
        <translation>Chatea y nada más.</translation>
    </message>
    <message>
        <source>The network has gone</source>
        <translation>La red se ha ido</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>La red ha vuelto</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>La red pide iniciar sesión</translation>
    </message>
    <message>
        <source>The computer runs on its battery</source>
        <translation>El ordenador funciona con la batería</translation>
    </message>
    <message>
        <source>The computer has mains power again</source>
        <translation>El ordenador tiene corriente de nuevo</translation>
    </message>
    <message>
        <source>The battery is low</source>
        <translation>La batería está baja</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>La batería está casi vacía</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>El ordenador se suspende</translation>
    </message>
    <message>
        <source>The computer is awake again</source>
        <translation>El ordenador está despierto de nuevo</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>El ordenador se apaga</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>La pantalla está bloqueada</translation>
    </message>
    <message>
        <source>The screen is unlocked</source>
        <translation>La pantalla está desbloqueada</translation>
    </message>
    <message>
        <source>A drive is plugged in</source>
        <translation>Se conecta una unidad</translation>
    </message>
    <message>
        <source>A drive is pulled out</source>
        <translation>Se extrae una unidad</translation>
    </message>
    <message>
        <source>A Bluetooth device is connected</source>
        <translation>Un dispositivo Bluetooth está conectado</translation>
    </message>
    <message>
        <source>A Bluetooth device is out of reach</source>
        <translation>Un dispositivo Bluetooth está fuera de alcance</translation>
    </message>
    <message>
        <source>The network&apos;s name, where it has one.</source>
        <translation>El nombre de la red, si lo tiene.</translation>
    </message>
    <message>
        <source>What the battery has left; empty where there is none.</source>
        <translation>Lo que le queda a la batería; vacío si no hay ninguna.</translation>
    </message>
    <message>
        <source>What the drive is called.</source>
        <translation>Cómo se llama la unidad.</translation>
    </message>
    <message>
        <source>What the device is called.</source>
        <translation>Cómo se llama el dispositivo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Light a reader&apos;s lamp</source>
        <translation>Encender la luz de un lector</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>What whoever stands there is to see; a reader may have a lamp for one of both only.</source>
        <translation>Lo que debe verse; algunos lectores solo tienen luz para una de las dos cosas.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Then it is dark again.</source>
        <translation>Después se apaga.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>No está bien</translation>
    </message>
    <message>
        <source>The reader&apos;s name; {device} is the event&apos;s own.</source>
        <translation>El nombre del lector; {device} es el del suceso.</translation>
    </message>
    <message>
        <source>A button at a reader is pressed or released</source>
        <translation>Se pulsa o se suelta un botón de un lector</translation>
    </message>
    <message>
        <source>Whether it is pressed now.</source>
        <translation>Si ahora está pulsado.</translation>
    </message>
    <message>
        <source>Which of them, counted from 1.</source>
        <translation>Cuál de ellos, contando desde 1.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>New phones an hour</source>
        <translation>Teléfonos nuevos por hora</translation>
    </message>
    <message>
        <source>From one address, where a poll lets any phone vote; a hall full of people may come from one, and so may somebody who votes again and again.</source>
        <translation>Desde una dirección, donde una encuesta deja votar a cualquier teléfono; una sala llena de gente puede venir de una, y también quien vota una y otra vez.</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>teléfonos</translation>
    </message>
    <message>
        <source>Seals of closed polls</source>
        <translation>Sellos de encuestas cerradas</translation>
    </message>
    <message>
        <source>Barcode or QR scanner</source>
        <translation>Escáner de códigos de barras o QR</translation>
    </message>
    <message>
        <source>EasyIdent</source>
        <translation>EasyIdent</translation>
    </message>
    <message>
        <source>Elatec TWN4</source>
        <translation>Elatec TWN4</translation>
    </message>
    <message>
        <source>FEIG OBID i-scan HF</source>
        <translation>FEIG OBID i-scan HF</translation>
    </message>
    <message>
        <source>HongChang and other MIFARE desktop readers</source>
        <translation>HongChang y otros lectores MIFARE de sobremesa</translation>
    </message>
    <message>
        <source>USB reader or scanner that types</source>
        <translation>Lector o escáner USB que teclea</translation>
    </message>
    <message>
        <source>Eccel Pepper C1</source>
        <translation>Eccel Pepper C1</translation>
    </message>
    <message>
        <source>RS Systems</source>
        <translation>RS Systems</translation>
    </message>
    <message>
        <source>SonMicro SM130, SM132</source>
        <translation>SonMicro SM130, SM132</translation>
    </message>
    <message>
        <source>StrongLink SL015M, SL025, SL031, SL032</source>
        <translation>StrongLink SL015M, SL025, SL031, SL032</translation>
    </message>
    <message>
        <source>Chafon UHF reader (EPC Gen2)</source>
        <translation>Lector UHF Chafon (EPC Gen2)</translation>
    </message>
    <message>
        <source>Wiegand reader behind a converter</source>
        <translation>Lector Wiegand tras un conversor</translation>
    </message>
    <message>
        <source>Take it as a vote</source>
        <translation>Tomarlo como voto</translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address. Empty: the one that is open.</source>
        <translation>El nombre de la encuesta, como en su dirección. Vacío: la que está abierta.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>What was written: an answer&apos;s number or name, behind it a ticket&apos;s code where the poll asks for one.</source>
        <translation>Lo que se escribió: el número o el nombre de una respuesta, detrás el código de una papeleta donde la encuesta lo pide.</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Votante</translation>
    </message>
    <message>
        <source>Who votes, where others pass messages on, as {json.from} of a gateway. Empty: whoever wrote, as the network has proved it.</source>
        <translation>Quién vota, donde otros reenvían mensajes, como {json.from} de una pasarela. Vacío: quien escribió, como lo ha probado la red.</translation>
    </message>
    <message>
        <source>Says to whoever wrote what became of the vote.</source>
        <translation>Dice a quien escribió qué fue del voto.</translation>
    </message>
    <message>
        <source>No poll is open to votes by message.</source>
        <translation>Ninguna encuesta está abierta a votos por mensaje.</translation>
    </message>
    <message>
        <source>All in a room would read the vote, and a name there proves nobody. Take what is written in private.</source>
        <translation>Todos en una sala leerían el voto, y allí un nombre no prueba quién es. Toma lo que se escribe en privado.</translation>
    </message>
    <message>
        <source>Nobody writes anything at this event, so there is no vote in it.</source>
        <translation>En este suceso nadie escribe nada, así que no hay ningún voto en él.</translation>
    </message>
    <message>
        <source>A file that gets a line for everything new connections say, passwords too. Datagrams are not in it.</source>
        <translation>Un archivo que recibe una línea por todo lo que dicen las conexiones nuevas, también las contraseñas. Los datagramas no están en él.</translation>
    </message>
    <message>
        <source>A file for Wireshark (pcapng) with everything new connections say, passwords too, in the clear. Datagrams are not in it.</source>
        <translation>Un archivo para Wireshark (pcapng) con todo lo que dicen las conexiones nuevas, también las contraseñas, en claro. Los datagramas no están en él.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation>Everyport</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Results on other sites</source>
        <translation>Resultados en otros sitios</translation>
    </message>
    <message>
        <source>Whose pages may show results in a frame or subscribe to them, as https://town.example.org; * is every page.</source>
        <translation>De quién son las páginas que pueden mostrar los resultados en un marco o suscribirse a ellos, como https://town.example.org; * es cualquier página.</translation>
    </message>
    <message>
        <source>Smart card reader (PC/SC), such as ACR122U</source>
        <translation>Lector de tarjetas inteligentes (PC/SC), como ACR122U</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Where it is, such as tls:mqtt.example.org:8883; tcp: is for this computer.</source>
        <translation>Dónde está, como tls:mqtt.example.org:8883; tcp: es para este ordenador.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>A file with the certificate that vouches for the broker&apos;s; empty are those that the system trusts.</source>
        <translation>Un archivo con el certificado que avala el del broker; vacío son aquellos en los que confía el sistema.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The account at the broker; empty is none.</source>
        <translation>La cuenta en el broker; vacío es ninguna.</translation>
    </message>
    <message>
        <source>Decimal numbers</source>
        <translation>Números decimales</translation>
    </message>
    <message>
        <source>Takes a message of digits alone for a decimal number; otherwise it is in hex digits.</source>
        <translation>Toma un mensaje solo de cifras por un número decimal; si no, está en hexadecimal.</translation>
    </message>
    <message>
        <source>Readers at most</source>
        <translation>Lectores como máximo</translation>
    </message>
    <message>
        <source>Further ones at this broker are not heard.</source>
        <translation>Los demás de este broker no se oyen.</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>How many of one reader count; the others are left out.</source>
        <translation>Cuántos de un lector cuentan; los demás se omiten.</translation>
    </message>
    <message>
        <source>Lets it connect beyond this computer without TLS: cards can be read and forged on the way.</source>
        <translation>Permite conectar más allá de este ordenador sin TLS: las tarjetas se pueden leer y falsificar por el camino.</translation>
    </message>
    <message>
        <source>Card readers that publish by MQTT, at a broker elsewhere</source>
        <translation>Lectores de tarjetas que publican por MQTT, en un broker de otro sitio</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lectores</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>Reader that publishes by MQTT</source>
        <translation>Lector que publica por MQTT</translation>
    </message>
    <message>
        <source>Writes back to whoever has written, in the same room or to them alone.</source>
        <translation>Contesta a quien ha escrito, en la misma sala o solo a esa persona.</translation>
    </message>
    <message>
        <source>Shows whoever stands at a reader, by its lamp or a beep, whether it went well.</source>
        <translation>Muestra a quien está ante un lector, con su luz o un pitido, si ha ido bien.</translation>
    </message>
    <message>
        <source>Notes a text of yours among the messages of this program.</source>
        <translation>Anota un texto tuyo entre los mensajes de este programa.</translation>
    </message>
    <message>
        <source>Has a plugin that you have added do something that it offers to rules.</source>
        <translation>Hace que un complemento que has añadido haga algo que ofrece a las reglas.</translation>
    </message>
    <message>
        <source>From then on its votes are counted.</source>
        <translation>Desde entonces se cuentan sus votos.</translation>
    </message>
    <message>
        <source>From then on no vote of it is counted; those that it has are kept.</source>
        <translation>Desde entonces no se cuenta ningún voto; los que ya tiene se conservan.</translation>
    </message>
    <message>
        <source>Counts from nothing again, and everybody may vote once more; an open poll stays open.</source>
        <translation>Vuelve a contar desde cero y todos pueden votar otra vez; una encuesta abierta sigue abierta.</translation>
    </message>
    <message>
        <source>Sends what is known of the event to another program, at a web address that you name.</source>
        <translation>Envía lo que se sabe del evento a otro programa, a una dirección web que tú indicas.</translation>
    </message>
    <message>
        <source>Puts a text on a node of our own XMPP service, where other programs read it.</source>
        <translation>Pone un texto en un nodo de nuestro propio servicio XMPP, donde lo leen otros programas.</translation>
    </message>
    <message>
        <source>Writes a text, from one of your chat accounts or as a bot of our own IRC or XMPP service.</source>
        <translation>Escribe un texto, desde una de tus cuentas de chat o como bot de nuestro propio servicio IRC o XMPP.</translation>
    </message>
    <message>
        <source>Turns on a service of this program, so that others can use it.</source>
        <translation>Enciende un servicio de este programa para que otros puedan usarlo.</translation>
    </message>
    <message>
        <source>Turns off a service of this program; whoever uses it just then is cut off.</source>
        <translation>Apaga un servicio de este programa; a quien lo esté usando se le corta la conexión.</translation>
    </message>
    <message>
        <source>Counts what somebody has written in private, an answer&apos;s number or name, in a poll.</source>
        <translation>Cuenta en una encuesta lo que alguien ha escrito en privado: el número o el nombre de una respuesta.</translation>
    </message>
    <message>
        <source>Somebody holds a card to a reader, whether a poll counts it or not.</source>
        <translation>Alguien acerca una tarjeta a un lector, la cuente o no una encuesta.</translation>
    </message>
    <message>
        <source>Cards are no longer read there: the reader is out, or something is wrong with it.</source>
        <translation>Allí ya no se leen tarjetas: el lector está desenchufado o le pasa algo.</translation>
    </message>
    <message>
        <source>It reads cards again, after it was unplugged or in trouble.</source>
        <translation>Vuelve a leer tarjetas, después de haber estado desenchufado o con problemas.</translation>
    </message>
    <message>
        <source>A button, or the contact of a door, hangs on the reader and has changed.</source>
        <translation>Un botón, o el contacto de una puerta, está conectado al lector y ha cambiado.</translation>
    </message>
    <message>
        <source>It is written in a room that one of your chat accounts is in, or in a room of our own services.</source>
        <translation>Se escribe en una sala en la que está una de tus cuentas de chat, o en una sala de nuestros propios servicios.</translation>
    </message>
    <message>
        <source>It goes to one of your chat accounts, to a bot of your rules, or to our own XMPP service itself.</source>
        <translation>Va a una de tus cuentas de chat, a un bot de tus reglas o a nuestro propio servicio XMPP mismo.</translation>
    </message>
    <message>
        <source>One of your chat accounts is in that room, or it is a room of our own services.</source>
        <translation>Una de tus cuentas de chat está en esa sala, o es una sala de nuestros propios servicios.</translation>
    </message>
    <message>
        <source>They have gone, or their connection has ended.</source>
        <translation>Se ha ido, o su conexión se ha cortado.</translation>
    </message>
    <message>
        <source>Another program calls this one over the web, and shows by a secret that it may.</source>
        <translation>Otro programa llama a este por la web y demuestra con un secreto que puede hacerlo.</translation>
    </message>
    <message>
        <source>A server for source code, such as GitHub, calls this program because somebody has sent it changes.</source>
        <translation>Un servidor de código fuente, como GitHub, llama a este programa porque alguien le ha enviado cambios.</translation>
    </message>
    <message>
        <source>Somebody wanted to use a service and was not let in, mostly for a wrong password.</source>
        <translation>Alguien quería usar un servicio y no se le dejó entrar, casi siempre por una contraseña equivocada.</translation>
    </message>
    <message>
        <source>After too many wrong passwords or codes they have tried once more, and have to wait.</source>
        <translation>Tras demasiadas contraseñas o códigos equivocados lo ha intentado una vez más, y tiene que esperar.</translation>
    </message>
    <message>
        <source>This computer is connected to nothing any more, neither by cable nor by Wi-Fi.</source>
        <translation>Este ordenador ya no está conectado a nada, ni por cable ni por Wi-Fi.</translation>
    </message>
    <message>
        <source>This computer is connected again, by cable or by Wi-Fi.</source>
        <translation>Este ordenador vuelve a estar conectado, por cable o por Wi-Fi.</translation>
    </message>
    <message>
        <source>Nothing gets through until somebody has logged in on the network&apos;s own web page, as in hotels.</source>
        <translation>Nada pasa hasta que alguien inicia sesión en la página web de la red, como en los hoteles.</translation>
    </message>
    <message>
        <source>The plug was pulled, or the power has failed.</source>
        <translation>Se ha desenchufado, o se ha ido la luz.</translation>
    </message>
    <message>
        <source>The plug is in again, or the power is back.</source>
        <translation>Se ha vuelto a enchufar, o ha vuelto la luz.</translation>
    </message>
    <message>
        <source>The system warns that it will not last much longer.</source>
        <translation>El sistema avisa de que no durará mucho más.</translation>
    </message>
    <message>
        <source>The computer will soon turn itself off unless it is plugged in.</source>
        <translation>El ordenador se apagará pronto si no se enchufa.</translation>
    </message>
    <message>
        <source>Just before it sleeps: this program does nothing until it is awake again.</source>
        <translation>Justo antes de dormir: este programa no hace nada hasta que vuelva a despertar.</translation>
    </message>
    <message>
        <source>It was asleep and goes on; what happened meanwhile was not heard.</source>
        <translation>Estaba dormido y sigue; lo que pasó mientras tanto no se oyó.</translation>
    </message>
    <message>
        <source>Just before it turns itself off or starts anew, while this program still runs.</source>
        <translation>Justo antes de que se apague o se reinicie, mientras este programa aún funciona.</translation>
    </message>
    <message>
        <source>Whoever comes has to give the password to go on at this computer.</source>
        <translation>Quien llegue tiene que dar la contraseña para seguir en este ordenador.</translation>
    </message>
    <message>
        <source>Somebody has given the password and is at this computer again.</source>
        <translation>Alguien ha dado la contraseña y está otra vez ante este ordenador.</translation>
    </message>
    <message>
        <source>A USB stick, a memory card or a disk is there now.</source>
        <translation>Ahora hay una memoria USB, una tarjeta de memoria o un disco.</translation>
    </message>
    <message>
        <source>A USB stick, a memory card or a disk is no longer there.</source>
        <translation>Ya no está una memoria USB, una tarjeta de memoria o un disco.</translation>
    </message>
    <message>
        <source>A phone, a speaker or whatever else is paired with this computer is near, and connected now.</source>
        <translation>Un teléfono, un altavoz u otra cosa emparejada con este ordenador está cerca, y ahora conectada.</translation>
    </message>
    <message>
        <source>It was connected, and is too far away now or turned off.</source>
        <translation>Estaba conectado, y ahora está demasiado lejos o apagado.</translation>
    </message>
    <message>
        <source>Somebody has voted by card, phone or message, and it stands.</source>
        <translation>Alguien ha votado con tarjeta, teléfono o mensaje, y vale.</translation>
    </message>
    <message>
        <source>Somebody wanted to vote and may not: they have voted already, say, or the poll is closed.</source>
        <translation>Alguien quería votar y no puede: ya ha votado, por ejemplo, o la encuesta está cerrada.</translation>
    </message>
    <message>
        <source>From now on votes are counted, whoever has opened it.</source>
        <translation>Desde ahora se cuentan los votos, la haya abierto quien la haya abierto.</translation>
    </message>
    <message>
        <source>From now on no vote is counted, whoever has closed it.</source>
        <translation>Desde ahora no se cuenta ningún voto, la haya cerrado quien la haya cerrado.</translation>
    </message>
    <message>
        <source>A program has put something on a node of our own XMPP service, for others to read.</source>
        <translation>Un programa ha puesto algo en un nodo de nuestro propio servicio XMPP para que otros lo lean.</translation>
    </message>
    <message>
        <source>What happens, and when, is up to a plugin that you have added.</source>
        <translation>Qué ocurre, y cuándo, lo decide un complemento que has añadido.</translation>
    </message>
    <message>
        <source>It waits for nothing: the command “rule fire”, or a line at a prompt, sets it off.</source>
        <translation>No espera nada: la orden «rule fire», o una línea de órdenes, la dispara.</translation>
    </message>
    <message>
        <source>From now on others can use a service of this program.</source>
        <translation>Desde ahora otros pueden usar un servicio de este programa.</translation>
    </message>
    <message>
        <source>A service of this program was turned off: nobody can use it any more.</source>
        <translation>Se ha apagado un servicio de este programa: ya nadie puede usarlo.</translation>
    </message>
    <message>
        <source>A service of this program cannot run: another program has its port, say.</source>
        <translation>Un servicio de este programa no puede funcionar: otro programa tiene su puerto, por ejemplo.</translation>
    </message>
    <message>
        <source>At times of day that you name, or again and again after so long.</source>
        <translation>A las horas que indicas, o una y otra vez cada cierto tiempo.</translation>
    </message>
    <message>
        <source>The answer with the most votes; empty on a draw, of a scale and of a motion.</source>
        <translation>La respuesta con más votos; vacío en un empate, en una escala y en una moción.</translation>
    </message>
    <message>
        <source>What kind of question it is.</source>
        <translation>Qué clase de pregunta es.</translation>
    </message>
    <message>
        <source>Carried: 12 yes, 7 no, 3 abstained.</source>
        <translation>Carried: 12 yes, 7 no, 3 abstained.</translation>
    </message>
    <message>
        <source>What the votes of a scale or a motion come to, as a sentence.</source>
        <translation>Lo que resulta de los votos de una escala o una moción, en una frase.</translation>
    </message>
    <message>
        <source>Of a scale: the mean of all votes.</source>
        <translation>De una escala: la media de todos los votos.</translation>
    </message>
    <message>
        <source>Of a scale: as many votes are above it as below.</source>
        <translation>De una escala: hay tantos votos por encima como por debajo.</translation>
    </message>
    <message>
        <source>Of a scale: the standard deviation of the votes.</source>
        <translation>De una escala: la desviación típica de los votos.</translation>
    </message>
    <message>
        <source>Of a motion: votes for it.</source>
        <translation>De una moción: votos a favor.</translation>
    </message>
    <message>
        <source>Of a motion: votes against it.</source>
        <translation>De una moción: votos en contra.</translation>
    </message>
    <message>
        <source>Of a motion: votes for neither.</source>
        <translation>De una moción: votos por ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Of a motion: what carries it.</source>
        <translation>De una moción: lo que la aprueba.</translation>
    </message>
    <message>
        <source>Of a motion: what became of it.</source>
        <translation>De una moción: qué fue de ella.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>everyport::Demo</name>
    <message>
        <source>Table by the door</source>
        <translation>Mesa junto a la puerta</translation>
    </message>
    <message>
        <source>Table at the window</source>
        <translation>Mesa junto a la ventana</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Mesa larga</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>What should there be for lunch?</source>
        <translation>¿Qué debería haber para comer?</translation>
    </message>
    <message>
        <source>Pumpkin soup</source>
        <translation>Sopa de calabaza</translation>
    </message>
    <message>
        <source>Vegetable curry</source>
        <translation>Curry de verduras</translation>
    </message>
    <message>
        <source>Pancakes</source>
        <translation>Tortitas</translation>
    </message>
</context>
<context>
    <name>everyport::Said</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>La dirección ya está en uso</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Tubería rota</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>No se puede asignar la dirección pedida</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>El otro extremo cortó la conexión</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>La red es inaccesible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ruta al host</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>No existe el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>el certificado aún no es válido</translation>
    </message>
    <message>
        <source>hostname mismatch</source>
        <translation>el nombre del host no coincide</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certificado autofirmado</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>certificado autofirmado en la cadena de certificados</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>no se puede obtener el certificado del emisor local</translation>
    </message>
    <message>
        <source>What the former %1 has left is still being cleared up. Try again in a moment.</source>
        <translation>Aún se está recogiendo lo que dejó el %1 anterior. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 looks like the name of a service or a channel; choose another name.</source>
        <translation>%1 parece el nombre de un servicio o de un canal; elige otro nombre.</translation>
    </message>
    <message>
        <source>Somebody is here under the name %1; only they can make its account. Choose another name.</source>
        <translation>Hay alguien aquí con el nombre %1; solo esa persona puede crear su cuenta. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>El nombre o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>%1 was the name of an account that has been removed; choose another, or ask an administrator to free it.</source>
        <translation>%1 era el nombre de una cuenta que se ha quitado; elige otro, o pide a un administrador que lo libere.</translation>
    </message>
    <message>
        <source>%1 is what the program itself is called in chats; choose another name.</source>
        <translation>%1 es como se llama el propio programa en los chats; elige otro nombre.</translation>
    </message>
    <message>
        <source>The name or the secret is wrong.</source>
        <translation>El nombre o el secreto no son correctos.</translation>
    </message>
    <message>
        <source>There is no role %1; there are administrator, operator, member and guest.</source>
        <translation>No hay un rol %1; hay administrator, operator, member y guest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place of passwords; &quot;file:/etc/everyport/passwd&quot; and &quot;pam:everyport&quot; are right.</source>
        <translation>«%1» no nombra un lugar de contraseñas; lo correcto es «file:/etc/everyport/passwd» o «pam:everyport».</translation>
    </message>
    <message>
        <source>The file %1 is not there; until it is, nobody is let in by it.</source>
        <translation>El archivo %1 no está; hasta que esté, no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Until it can be read, nobody is let in by it.</source>
        <translation>Hasta que se pueda leer, no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file; name the file that holds the passwords.</source>
        <translation>%1 no es un archivo corriente; nombra el archivo que contiene las contraseñas.</translation>
    </message>
    <message>
        <source>The password file %1 is larger than 16 MiB.</source>
        <translation>El archivo de contraseñas %1 ocupa más de 16 MiB.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de contraseñas %1: %2.</translation>
    </message>
    <message>
        <source>There is no such name.</source>
        <translation>Ese nombre no existe.</translation>
    </message>
    <message>
        <source>PAM&apos;s service %1 does not work: %2.</source>
        <translation>El servicio %1 de PAM no funciona: %2.</translation>
    </message>
    <message>
        <source>The certificate, or one of that name, is known already.</source>
        <translation>El certificado, o uno con ese nombre, ya se conoce.</translation>
    </message>
    <message>
        <source>The account has too many certificates already.</source>
        <translation>La cuenta ya tiene demasiados certificados.</translation>
    </message>
    <message>
        <source>This is no certificate: a PEM file is right, with a line &quot;-----BEGIN CERTIFICATE-----&quot; (not the key).</source>
        <translation>Esto no es un certificado: lo correcto es un archivo PEM, con una línea «-----BEGIN CERTIFICATE-----» (no la clave).</translation>
    </message>
    <message>
        <source>The token is wrong, has expired or is not for this service.</source>
        <translation>El token no es correcto, ha caducado o no es para este servicio.</translation>
    </message>
    <message>
        <source>%1 has %2 tokens already; revoke one that is not used any more.</source>
        <translation>%1 ya tiene %2 tokens; revoca uno que ya no se use.</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>El sistema no dio números aleatorios.</translation>
    </message>
    <message>
        <source>%1 has no token %2.</source>
        <translation>%1 no tiene el token %2.</translation>
    </message>
    <message>
        <source>The code is wrong or was used already. Codes change every 30 seconds; if they never fit, the clock of the phone or of this machine is wrong.</source>
        <translation>El código no es correcto o ya se usó. Los códigos cambian cada 30 segundos; si nunca valen, el reloj del teléfono o el de esta máquina va mal.</translation>
    </message>
    <message>
        <source>This is no SSH public key: one line such as &quot;ssh-ed25519 AAAA… name&quot; is right (a file that ends in .pub).</source>
        <translation>Esto no es una clave pública SSH: lo correcto es una línea como «ssh-ed25519 AAAA… nombre» (un archivo que acaba en .pub).</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>No hay una cuenta %1.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Ya hay una cuenta %1.</translation>
    </message>
    <message>
        <source>%1 has no such SSH key.</source>
        <translation>%1 no tiene esa clave SSH.</translation>
    </message>
    <message>
        <source>No account %1 was removed.</source>
        <translation>No se quitó ninguna cuenta %1.</translation>
    </message>
    <message>
        <source>A Python prompt is full power: it can do all that this program can, read every file it can read and change every account. Only administrators get it. Grant %1 &quot;looking&quot; instead, or make it an administrator.</source>
        <translation>Una línea de órdenes de Python da plenos poderes: puede hacer todo lo que puede este programa, leer cada archivo que él puede leer y cambiar cada cuenta. Solo la tienen los administradores. Concede a %1 «looking» en su lugar, o hazlo administrador.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Un nombre no debe estar vacío.</translation>
    </message>
    <message>
        <source>A name is made of letters, digits and marks such as . - _ and written in one direction. %1</source>
        <translation>Un nombre se compone de letras, cifras y signos como . - _ y se escribe en una sola dirección. %1</translation>
    </message>
    <message>
        <source>A password must not be empty.</source>
        <translation>Una contraseña no debe estar vacía.</translation>
    </message>
    <message>
        <source>A password must be at most %1 characters long.</source>
        <translation>Una contraseña debe tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A password must hold characters that can be typed, all written in one direction.</source>
        <translation>Una contraseña debe tener caracteres que se puedan teclear, todos escritos en una sola dirección.</translation>
    </message>
    <message>
        <source>This is no backup of this program.</source>
        <translation>Esto no es una copia de seguridad de este programa.</translation>
    </message>
    <message>
        <source>A newer version of this program made this backup. Bring it back with that one.</source>
        <translation>Una versión más nueva de este programa hizo esta copia de seguridad. Restáurala con esa.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is not what was saved.</source>
        <translation>La copia de seguridad está dañada: %1 no es lo que se guardó.</translation>
    </message>
    <message>
        <source>The backup is damaged: its sums are missing.</source>
        <translation>La copia de seguridad está dañada: faltan sus sumas.</translation>
    </message>
    <message>
        <source>The backup is damaged: there is more behind its end.</source>
        <translation>La copia de seguridad está dañada: hay algo más detrás de su final.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is in it twice, or it has too many files.</source>
        <translation>La copia de seguridad está dañada: %1 está dos veces en ella, o tiene demasiados archivos.</translation>
    </message>
    <message>
        <source>There is a file in it that no backup has: %1. Nothing was changed.</source>
        <translation>Hay en ella un archivo que ninguna copia de seguridad tiene: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is missing.</source>
        <translation>La copia de seguridad está dañada: falta %1.</translation>
    </message>
    <message>
        <source>The backup&apos;s passwords are damaged.</source>
        <translation>Las contraseñas de la copia de seguridad están dañadas.</translation>
    </message>
    <message>
        <source>The copy of the database could not be made: %1</source>
        <translation>No se pudo hacer la copia de la base de datos: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>No hay una base de datos %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was changed.</source>
        <translation>No se puede crear la carpeta %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Moving %1 to %2</source>
        <translation>Moviendo %1 a %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>No se pudo escribir %1: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Encrypting failed; there may be too little memory.</source>
        <translation>El cifrado falló; puede que haya muy poca memoria.</translation>
    </message>
    <message>
        <source>There is too much to encrypt.</source>
        <translation>Hay demasiado que cifrar.</translation>
    </message>
    <message>
        <source>The backup&apos;s passwords are damaged, or of a newer version.</source>
        <translation>Las contraseñas de la copia de seguridad están dañadas, o son de una versión más nueva.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged.</source>
        <translation>Esto no es una copia de seguridad, o está dañada.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was saved. Make the backup again.</source>
        <translation>%1 se acortó mientras se guardaba. Haz otra vez la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is something else than plain files in it; no backup of ours has that.</source>
        <translation>Hay en ella algo más que simples archivos; ninguna copia nuestra tiene eso.</translation>
    </message>
    <message>
        <source>A part of the backup is larger than it may be.</source>
        <translation>Una parte de la copia de seguridad es más grande de lo que puede ser.</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 no es una copia de seguridad de este programa.</translation>
    </message>
    <message>
        <source>Reading %1: %2.</source>
        <translation>Leyendo %1: %2.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you: join a room, or talk to a person.</source>
        <translation>Nadie lee esta página salvo tú: entra en una sala, o habla con una persona.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No hay una orden «%1».</translation>
    </message>
    <message>
        <source>There is no command &quot;/%1&quot;.</source>
        <translation>No hay una orden «/%1».</translation>
    </message>
    <message>
        <source>Did you mean /%1?</source>
        <translation>¿Querías decir /%1?</translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation>%1 no puede hacer eso.</translation>
    </message>
    <message>
        <source>It is written: %1</source>
        <translation>Se escribe: %1</translation>
    </message>
    <message>
        <source>Whom? Write the name behind the command.</source>
        <translation>¿A quién? Escribe el nombre detrás de la orden.</translation>
    </message>
    <message>
        <source>Who? Write the name behind the command.</source>
        <translation>¿Quién? Escribe el nombre detrás de la orden.</translation>
    </message>
    <message>
        <source>You are not in &quot;%1&quot;.</source>
        <translation>No estás en «%1».</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 no tiene tema.</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>Tema de %1: %2</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>Se ha invitado a %1 a %2.</translation>
    </message>
    <message>
        <source>%1 is asked to let you see when they are there.</source>
        <translation>Se pide a %1 que te deje ver cuándo está.</translation>
    </message>
    <message>
        <source>%1 is not on your list any more.</source>
        <translation>%1 ya no está en tu lista.</translation>
    </message>
    <message>
        <source>You hear nothing of %1 any more; /unblock ends it.</source>
        <translation>Ya no oyes nada de %1; /unblock lo termina.</translation>
    </message>
    <message>
        <source>You hear %1 again.</source>
        <translation>Vuelves a oír a %1.</translation>
    </message>
    <message>
        <source>There is no folder %1 to save it in.</source>
        <translation>No hay una carpeta %1 donde guardarlo.</translation>
    </message>
    <message>
        <source>Its line in the conversation with %1 asks you.</source>
        <translation>Te lo pregunta su línea en la conversación con %1.</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 está guardado como %2.</translation>
    </message>
    <message>
        <source>%1 offers nothing.</source>
        <translation>%1 no ofrece nada.</translation>
    </message>
    <message>
        <source>%1 offers no &quot;%2&quot;.</source>
        <translation>%1 no ofrece ningún «%2».</translation>
    </message>
    <message>
        <source>Nothing is sent, offered or talked about directly.</source>
        <translation>No hay nada que se envíe, se ofrezca o se hable directamente.</translation>
    </message>
    <message>
        <source>There is nothing of that with %1.</source>
        <translation>No hay nada de eso con %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: send its files, or an archive of it.</source>
        <translation>«%1» es una carpeta: envía sus archivos, o un archivo comprimido con ella.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; any more.</source>
        <translation>Ya no hay un archivo «%1».</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;.</source>
        <translation>No tienes permiso para leer «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>Files are sent while the account is connected.</source>
        <translation>Los archivos se envían mientras la cuenta está conectada.</translation>
    </message>
    <message>
        <source>%1 files are enough at once: put aside those that have arrived.</source>
        <translation>%1 archivos a la vez son suficientes: aparta los que ya han llegado.</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>Lo cancelaste.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>%1 %2 of it are there and stay (%3): let them offer it again, save it under the same name, and it goes on.</source>
        <translation>%1 %2 de él ya están y se quedan (%3): que lo ofrezcan otra vez, guárdalo con el mismo nombre, y continúa.</translation>
    </message>
    <message>
        <source>The account is not connected: try again when it is.</source>
        <translation>La cuenta no está conectada: inténtalo de nuevo cuando lo esté.</translation>
    </message>
    <message>
        <source>This offer is over.</source>
        <translation>Esta oferta ha terminado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: give the file a name in it.</source>
        <translation>«%1» es una carpeta: da al archivo un nombre en ella.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>No hay una carpeta «%1».</translation>
    </message>
    <message>
        <source>You may not write into &quot;%1&quot;: choose another folder.</source>
        <translation>No puedes escribir en «%1»: elige otra carpeta.</translation>
    </message>
    <message>
        <source>There are too many files of that name: choose another one.</source>
        <translation>Hay demasiados archivos con ese nombre: elige otro.</translation>
    </message>
    <message>
        <source>It is whole, but keeps the name %1: %2.</source>
        <translation>Está entero, pero conserva el nombre %1: %2.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Esa cuenta ya no existe.</translation>
    </message>
    <message>
        <source>%1 is not connected: connect it first.</source>
        <translation>%1 no tiene conexión: conéctala primero.</translation>
    </message>
    <message>
        <source>%1 does not let its accounts be changed from here.</source>
        <translation>%1 no permite cambiar sus cuentas desde aquí.</translation>
    </message>
    <message>
        <source>This program speaks no &quot;%1&quot;.</source>
        <translation>Este programa no habla «%1».</translation>
    </message>
    <message>
        <source>The account has gone, but a password of its own may be in the keyring still: %1 There it is called %2.</source>
        <translation>La cuenta se ha ido, pero puede que una contraseña suya siga en el llavero: %1 Allí se llama %2.</translation>
    </message>
    <message>
        <source>A room has a name.</source>
        <translation>Una sala tiene un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a room here.</source>
        <translation>«%1» no es el nombre de una sala de aquí.</translation>
    </message>
    <message>
        <source>Whom do you want to talk to?</source>
        <translation>¿Con quién quieres hablar?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a room: join it instead.</source>
        <translation>«%1» es una sala: entra en ella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nobody&apos;s name here.</source>
        <translation>«%1» no es el nombre de nadie aquí.</translation>
    </message>
    <message>
        <source>This page stays as long as its account.</source>
        <translation>Esta página se queda mientras exista su cuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place to go to.</source>
        <translation>«%1» no nombra un lugar al que ir.</translation>
    </message>
    <message>
        <source>There is no account for &quot;%1&quot; yet.</source>
        <translation>Aún no hay una cuenta para «%1».</translation>
    </message>
    <message>
        <source>Everyport cannot open &quot;%1&quot; in its chat.</source>
        <translation>Everyport no puede abrir «%1» en su chat.</translation>
    </message>
    <message>
        <source>The account was disconnected.</source>
        <translation>La cuenta se desconectó.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: %1.</source>
        <translation>Ningún llavero responde en este escritorio: %1.</translation>
    </message>
    <message>
        <source>The keyring refused: %1.</source>
        <translation>El llavero se negó: %1.</translation>
    </message>
    <message>
        <source>This message cannot be changed.</source>
        <translation>Este mensaje no se puede cambiar.</translation>
    </message>
    <message>
        <source>This message is not waiting to be sent again.</source>
        <translation>Este mensaje no espera a ser enviado de nuevo.</translation>
    </message>
    <message>
        <source>This message has gone already.</source>
        <translation>Este mensaje ya ha salido.</translation>
    </message>
    <message>
        <source>You took it back before it was sent.</source>
        <translation>Lo retiraste antes de que se enviara.</translation>
    </message>
    <message>
        <source>%1 sees when you are there.</source>
        <translation>%1 ve cuándo estás.</translation>
    </message>
    <message>
        <source>You are in %1, where %2 invited you.</source>
        <translation>Estás en %1, adonde te invitó %2.</translation>
    </message>
    <message>
        <source>You did not let %1 see when you are there.</source>
        <translation>No dejaste que %1 vea cuándo estás.</translation>
    </message>
    <message>
        <source>You did not go to %1, where %2 invited you.</source>
        <translation>No fuiste a %1, adonde te invitó %2.</translation>
    </message>
    <message>
        <source>%1 offers to talk directly.</source>
        <translation>%1 te ofrece hablar directamente.</translation>
    </message>
    <message>
        <source>%1 asks to see when you are there.</source>
        <translation>%1 pide ver cuándo estás.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 te invita a %2.</translation>
    </message>
    <message>
        <source>%1 from %2 is there (%3): %4</source>
        <translation>%1 de %2 ya está (%3): %4</translation>
    </message>
    <message>
        <source>You talk directly to %1, in a conversation of its own.</source>
        <translation>Hablas directamente con %1, en una conversación propia.</translation>
    </message>
    <message>
        <source>You refused %1 from %2.</source>
        <translation>Rechazaste %1 de %2.</translation>
    </message>
    <message>
        <source>You refused to talk directly to %1.</source>
        <translation>Rechazaste hablar directamente con %1.</translation>
    </message>
    <message>
        <source>%1&apos;s offer of %2 has expired.</source>
        <translation>La oferta de %2 de %1 ha caducado.</translation>
    </message>
    <message>
        <source>%1&apos;s offer to talk directly has expired.</source>
        <translation>La oferta de %1 de hablar directamente ha caducado.</translation>
    </message>
    <message>
        <source>More is offered than can wait at once (%1): save or refuse some of it first.</source>
        <translation>Se ofrece más de lo que puede esperar a la vez (%1): primero guarda o rechaza algo.</translation>
    </message>
    <message>
        <source>%1 was sent (%2).</source>
        <translation>%1 se envió (%2).</translation>
    </message>
    <message>
        <source>An address is written as me@example.org, irc.example.org or #room.</source>
        <translation>Una dirección se escribe como yo@example.org, irc.example.org o #sala.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you: send it to a person.</source>
        <translation>Nadie lee esta página salvo tú: envíalo a una persona.</translation>
    </message>
    <message>
        <source>This network takes no files into a room: send it to one person.</source>
        <translation>Esta red no acepta archivos en una sala: envíalo a una sola persona.</translation>
    </message>
    <message>
        <source>This network takes no files: put it on the web, and send its address.</source>
        <translation>Esta red no acepta archivos: ponlo en la web y envía su dirección.</translation>
    </message>
    <message>
        <source>This network takes no files.</source>
        <translation>Esta red no acepta archivos.</translation>
    </message>
    <message>
        <source>This network brings no files.</source>
        <translation>Esta red no trae archivos.</translation>
    </message>
    <message>
        <source>Nobody can be talked to past this network.</source>
        <translation>Con nadie se puede hablar sin pasar por esta red.</translation>
    </message>
    <message>
        <source>This network keeps no list of people.</source>
        <translation>Esta red no lleva una lista de personas.</translation>
    </message>
    <message>
        <source>This network blocks nobody.</source>
        <translation>Esta red no bloquea a nadie.</translation>
    </message>
    <message>
        <source>This network shows no pictures.</source>
        <translation>Esta red no muestra imágenes.</translation>
    </message>
    <message>
        <source>This key cannot be changed here without harm to the rest; edit the file instead.</source>
        <translation>Esta clave no se puede cambiar aquí sin dañar el resto; edita el archivo.</translation>
    </message>
    <message>
        <source>This is larger than a configuration file may be (1 MB).</source>
        <translation>Esto es más grande de lo que puede ser un archivo de configuración (1 MB).</translation>
    </message>
    <message>
        <source>There is no such option; this has none, so leave it out.</source>
        <translation>No existe esa opción; aquí no hay ninguna, así que quítala.</translation>
    </message>
    <message>
        <source>There is no such option; did you mean %1?</source>
        <translation>No existe esa opción; ¿querías decir %1?</translation>
    </message>
    <message>
        <source>There is no such option; there are %1.</source>
        <translation>No existe esa opción; hay %1.</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>No existe esa opción.</translation>
    </message>
    <message>
        <source>Must be at most %1 values.</source>
        <translation>Debe tener como máximo %1 valores.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>un texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>a text of one line</source>
        <translation>un texto de una línea</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet, so leave it out.</source>
        <translation>Aún no hay nada que elegir, así que quítalo.</translation>
    </message>
    <message>
        <source>an endpoint in quotes, such as &quot;tcp:5222&quot;</source>
        <translation>un punto de conexión entre comillas, como &quot;tcp:5222&quot;</translation>
    </message>
    <message>
        <source>an endpoint that starts with %1:</source>
        <translation>un punto de conexión que empiece por %1:</translation>
    </message>
    <message>
        <source>a file that exists</source>
        <translation>un archivo que exista</translation>
    </message>
    <message>
        <source>a file that this program may read</source>
        <translation>un archivo que este programa pueda leer</translation>
    </message>
    <message>
        <source>the name of a file, not of a folder</source>
        <translation>el nombre de un archivo, no de una carpeta</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 de al menos %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de como máximo %2</translation>
    </message>
    <message>
        <source>nothing to choose from yet</source>
        <translation>nada que elegir aún</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>archivo de destino</translation>
    </message>
    <message>
        <source>Lists and tables stand too deep in each other here.</source>
        <translation>Aquí hay demasiadas listas y tablas unas dentro de otras.</translation>
    </message>
    <message>
        <source>A text&apos;s closing quote is missing on this line, or a control character is in it.</source>
        <translation>En esta línea falta la comilla de cierre de un texto, o hay un carácter de control en él.</translation>
    </message>
    <message>
        <source>This is no value: a text stands in quotes, as in &quot;a text&quot;; numbers, true and false stand without.</source>
        <translation>Esto no es un valor: un texto va entre comillas, como en &quot;un texto&quot;; los números, true y false van sin ellas.</translation>
    </message>
    <message>
        <source>A \ in a text in double quotes needs another behind it, as in &quot;C:\\folder&quot;; a text in single quotes takes it as it is.</source>
        <translation>Una \ en un texto entre comillas dobles necesita otra detrás, como en &quot;C:\\folder&quot;; un texto entre comillas simples la toma tal cual.</translation>
    </message>
    <message>
        <source>This is no date or time; a text stands in quotes.</source>
        <translation>Esto no es una fecha ni una hora; un texto va entre comillas.</translation>
    </message>
    <message>
        <source>The number behind this \ is no character&apos;s.</source>
        <translation>El número tras esta \ no es el de ningún carácter.</translation>
    </message>
    <message>
        <source>This is not UTF-8: save the file as UTF-8.</source>
        <translation>Esto no es UTF-8: guarda el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The file ends within a text: its closing quote is missing.</source>
        <translation>El archivo acaba dentro de un texto: falta su comilla de cierre.</translation>
    </message>
    <message>
        <source>The file ends within a list: its ] is missing.</source>
        <translation>El archivo acaba dentro de una lista: falta su ].</translation>
    </message>
    <message>
        <source>The file ends within a table in braces: its } is missing.</source>
        <translation>El archivo acaba dentro de una tabla entre llaves: falta su }.</translation>
    </message>
    <message>
        <source>The file ends within a table&apos;s name: its ] is missing.</source>
        <translation>El archivo acaba dentro del nombre de una tabla: falta su ].</translation>
    </message>
    <message>
        <source>The file ends before this line is whole: a line is KEY = VALUE.</source>
        <translation>El archivo acaba antes de que esta línea esté completa: una línea es KEY = VALUE.</translation>
    </message>
    <message>
        <source>A control character is in this comment.</source>
        <translation>Hay un carácter de control en este comentario.</translation>
    </message>
    <message>
        <source>The value is missing behind the =.</source>
        <translation>Falta el valor tras el =.</translation>
    </message>
    <message>
        <source>A number has no 0 in front; a text stands in quotes.</source>
        <translation>Un número no lleva 0 delante; un texto va entre comillas.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>In a number a _ stands between two digits.</source>
        <translation>En un número, un _ va entre dos cifras.</translation>
    </message>
    <message>
        <source>The brackets of [[a]] stand side by side, with nothing between them.</source>
        <translation>Los corchetes de [[a]] van juntos, sin nada entre ellos.</translation>
    </message>
    <message>
        <source>This is too long for a number or a date; a text stands in quotes.</source>
        <translation>Esto es demasiado largo para un número o una fecha; un texto va entre comillas.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Este número tiene demasiadas cifras.</translation>
    </message>
    <message>
        <source>In a table in braces something stands before each comma.</source>
        <translation>En una tabla entre llaves hay algo delante de cada coma.</translation>
    </message>
    <message>
        <source>In a list a value stands before each comma.</source>
        <translation>En una lista hay un valor delante de cada coma.</translation>
    </message>
    <message>
        <source>A table in braces has no comma before its }.</source>
        <translation>Una tabla entre llaves no lleva coma delante de su }.</translation>
    </message>
    <message>
        <source>Behind the table&apos;s name nothing else may stand on the line, such as %1.</source>
        <translation>Tras el nombre de la tabla no puede haber nada más en la línea, como %1.</translation>
    </message>
    <message>
        <source>Behind the value nothing else may stand on the line, such as %1; a text stands in quotes.</source>
        <translation>Tras el valor no puede haber nada más en la línea, como %1; un texto va entre comillas.</translation>
    </message>
    <message>
        <source>Before %1 the list needs a comma, or its ].</source>
        <translation>Delante de %1 la lista necesita una coma, o su ].</translation>
    </message>
    <message>
        <source>The list&apos;s ] is missing.</source>
        <translation>Falta el ] de la lista.</translation>
    </message>
    <message>
        <source>Before %1 the table in braces needs a comma, or its }.</source>
        <translation>Delante de %1 la tabla entre llaves necesita una coma, o su }.</translation>
    </message>
    <message>
        <source>A table in braces ends on its line: its } is missing.</source>
        <translation>Una tabla entre llaves acaba en su línea: falta su }.</translation>
    </message>
    <message>
        <source>A name begins with a letter, a digit, - or _, or stands in quotes; here %1 stands.</source>
        <translation>Un nombre empieza por una letra, una cifra, - o _, o va entre comillas; aquí hay %1.</translation>
    </message>
    <message>
        <source>The line ends where a name belongs.</source>
        <translation>La línea acaba donde va un nombre.</translation>
    </message>
    <message>
        <source>Before %1 the table&apos;s name needs its ].</source>
        <translation>Delante de %1 el nombre de la tabla necesita su ].</translation>
    </message>
    <message>
        <source>The ] behind the table&apos;s name is missing.</source>
        <translation>Falta el ] tras el nombre de la tabla.</translation>
    </message>
    <message>
        <source>A table needs a name between its brackets.</source>
        <translation>Una tabla necesita un nombre entre sus corchetes.</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE: before %1 the = is missing.</source>
        <translation>Una línea es KEY = VALUE: delante de %1 falta el =.</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE: here = and the value are missing.</source>
        <translation>Una línea es KEY = VALUE: aquí faltan el = y el valor.</translation>
    </message>
    <message>
        <source>A line begins with a key, a [table] or a # comment, not with %1.</source>
        <translation>Una línea empieza por una clave, una [table] o un # comentario, no por %1.</translation>
    </message>
    <message>
        <source>Here a line&apos;s end is not whole: save the file with the usual ends of lines.</source>
        <translation>Aquí un fin de línea no está completo: guarda el archivo con los fines de línea habituales.</translation>
    </message>
    <message>
        <source>“%1” stands further up already; it may be there once.</source>
        <translation>«%1» ya está más arriba; puede estar una vez.</translation>
    </message>
    <message>
        <source>This stands further up already as something of another kind; it can be one of them only.</source>
        <translation>Esto ya está más arriba como algo de otro tipo; solo puede ser uno de los dos.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML.</source>
        <translation>Esto no se puede leer como TOML.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML: %1.</source>
        <translation>Esto no se puede leer como TOML: %1.</translation>
    </message>
    <message>
        <source>Line %1: this is no TOML. %2</source>
        <translation>Línea %1: esto no es TOML. %2</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a real reader: put a card on it.</source>
        <translation>%1 es un lector de verdad: acércale una tarjeta.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>%1 is not plugged in. It goes on by itself when it comes back.</source>
        <translation>%1 no está enchufado. Continuará por sí solo cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 is being found out already.</source>
        <translation>Ya se está averiguando %1.</translation>
    </message>
    <message>
        <source>There is no reader %1.</source>
        <translation>No hay un lector %1.</translation>
    </message>
    <message>
        <source>There is no kind of reader called “%1”; there are %2. What a plugin brings is there while that plugin runs.</source>
        <translation>No hay un tipo de lector llamado «%1»; hay %2. Lo que trae un complemento está mientras ese complemento funciona.</translation>
    </message>
    <message>
        <source>A reader of the kind “%1” cannot be simulated; there are %2.</source>
        <translation>Un lector del tipo «%1» no se puede simular; hay %2.</translation>
    </message>
    <message>
        <source>There is a reader called %1 already.</source>
        <translation>Ya hay un lector llamado %1.</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Un lector necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 uses %2 already.</source>
        <translation>%1 ya usa %2.</translation>
    </message>
    <message>
        <source>A simulated reader has no port.</source>
        <translation>Un lector simulado no tiene puerto.</translation>
    </message>
    <message>
        <source>%1 may not look into the folder of %2.</source>
        <translation>%1 no puede mirar en la carpeta de %2.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No hay %1.</translation>
    </message>
    <message>
        <source>%1 is no serial port.</source>
        <translation>%1 no es un puerto serie.</translation>
    </message>
    <message>
        <source>%1 is used by %2. Close it; the reader then goes on by itself.</source>
        <translation>%2 usa %1. Ciérralo; el lector continúa entonces por sí solo.</translation>
    </message>
    <message>
        <source>Another program uses %1. Close it; the reader then goes on by itself.</source>
        <translation>Otro programa usa %1. Ciérralo; el lector continúa entonces por sí solo.</translation>
    </message>
    <message>
        <source>Switch that on, and the reader goes on by itself; or choose another kind of reader.</source>
        <translation>Actívalo, y el lector continúa por sí solo; o elige otro tipo de lector.</translation>
    </message>
    <message>
        <source>Its driver %1 is missing: it belongs to %2, which is off. %3</source>
        <translation>Falta su controlador %1: viene con %2, que está desactivado. %3</translation>
    </message>
    <message>
        <source>Its driver %1 is missing. Where a plugin brings it, that plugin is off. %2</source>
        <translation>Falta su controlador %1. Si lo trae un complemento, ese complemento está apagado. %2</translation>
    </message>
    <message>
        <source>It does not answer. Is it a %1, switched on, and set to %2 baud?</source>
        <translation>No responde. ¿Es un %1, está encendido y puesto a %2 baudios?</translation>
    </message>
    <message>
        <source>Over %1 bytes came in and none of them fits a frame of %2.</source>
        <translation>Llegaron más de %1 bytes y ninguno encaja en una trama de %2.</translation>
    </message>
    <message>
        <source>%1 They look like %2.</source>
        <translation>%1 Parecen %2.</translation>
    </message>
    <message>
        <source>%1 They look as if the line had another parity.</source>
        <translation>%1 Parece como si la línea tuviera otra paridad.</translation>
    </message>
    <message>
        <source>%1 They look like text that is not from a reader.</source>
        <translation>%1 Parecen texto que no viene de un lector.</translation>
    </message>
    <message>
        <source>%1 The line may run at another speed than %2 baud.</source>
        <translation>%1 Puede que la línea vaya a otra velocidad que %2 baudios.</translation>
    </message>
    <message>
        <source>This program was built without serial ports.</source>
        <translation>Este programa se compiló sin puertos serie.</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Otro programa usa %1.</translation>
    </message>
    <message>
        <source>“%1” is no serial port; a reader&apos;s endpoint is like serial:/dev/ttyUSB0.</source>
        <translation>«%1» no es un puerto serie; el punto de conexión de un lector es como serial:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>“%1”: a serial port is given with its path, like serial:/dev/ttyUSB0.</source>
        <translation>«%1»: un puerto serie se da con su ruta, como serial:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>There is no kind of reader called %1.</source>
        <translation>No hay un tipo de lector llamado %1.</translation>
    </message>
    <message>
        <source>A channel&apos;s name begins with #.</source>
        <translation>El nombre de un canal empieza por #.</translation>
    </message>
    <message>
        <source>The channel is shared already.</source>
        <translation>El canal ya está compartido.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>La red no respondió.</translation>
    </message>
    <message>
        <source>It was asked for again.</source>
        <translation>Se pidió otra vez.</translation>
    </message>
    <message>
        <source>Somebody else was asked for.</source>
        <translation>Se preguntó por otra persona.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Callado desde hace</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The connection was lost before the network confirmed it.</source>
        <translation>Se perdió la conexión antes de que la red lo confirmara.</translation>
    </message>
    <message>
        <source>Files go directly from computer to computer, past the proxy that this account goes through: put it on the web, and send its address.</source>
        <translation>Los archivos van directamente de ordenador a ordenador, sin pasar por el proxy de esta cuenta: ponlo en la web y envía su dirección.</translation>
    </message>
    <message>
        <source>Files go directly from computer to computer, which shows them your address. Turn on &quot;Send files directly&quot; in the account&apos;s settings, or put it on the web.</source>
        <translation>Los archivos van directamente de ordenador a ordenador, lo que les muestra tu dirección. Activa «Enviar archivos directamente» en los ajustes de la cuenta, o ponlo en la web.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that others could come to: correct it in the account&apos;s settings.</source>
        <translation>«%1» no es una dirección a la que otros puedan llegar: corrígela en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>%1 did not come for it: they may not take files, or cannot reach this computer.</source>
        <translation>%1 no vino a buscarlo: puede que no acepte archivos, o que no llegue a este ordenador.</translation>
    </message>
    <message>
        <source>The network closed the connection.</source>
        <translation>La red cerró la conexión.</translation>
    </message>
    <message>
        <source>It leads to %1, on this computer or its network. If you take it, this computer calls there: do so only if you know why it is there.</source>
        <translation>Lleva a %1, en este ordenador o su red. Si lo aceptas, este ordenador llama allí: hazlo solo si sabes por qué está ahí.</translation>
    </message>
    <message>
        <source>They do not go on with what is there already.</source>
        <translation>No continúan a partir de lo que ya hay.</translation>
    </message>
    <message>
        <source>They go on somewhere else than was asked for.</source>
        <translation>Continúan en otro punto que el pedido.</translation>
    </message>
    <message>
        <source>%1 could not be reached, or has fallen silent.</source>
        <translation>No se pudo llegar a %1, o se ha quedado en silencio.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://irc.example.org/path.</source>
        <translation>La dirección de un WebSocket se escribe como wss://irc.example.org/path.</translation>
    </message>
    <message>
        <source>A server is written as irc.example.org, or as wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation>Un servidor se escribe como irc.example.org, o como wss://irc.example.org/path si se llega a él por WebSocket.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be had: %2</source>
        <translation>No se puede tener el nombre «%1»: %2</translation>
    </message>
    <message>
        <source>Logging in to the account failed: %1</source>
        <translation>No se pudo iniciar sesión en la cuenta: %1</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 responde a %2: %3</translation>
    </message>
    <message>
        <source>%1 asked for %2.</source>
        <translation>%1 pidió %2.</translation>
    </message>
    <message>
        <source>There is no connection to the network.</source>
        <translation>No hay conexión con la red.</translation>
    </message>
    <message>
        <source>This network has no such rank.</source>
        <translation>Esta red no tiene ese rango.</translation>
    </message>
    <message>
        <source>%1 removed you: %2</source>
        <translation>%1 te expulsó: %2</translation>
    </message>
    <message>
        <source>The servers %1 lost each other: %2 are gone for a while.</source>
        <translation>Los servidores %1 se perdieron: %2 se van por un rato.</translation>
    </message>
    <message>
        <source>The servers %1 found each other: %2 are back.</source>
        <translation>Los servidores %1 se reencontraron: %2 han vuelto.</translation>
    </message>
    <message>
        <source>The list +%1 is empty.</source>
        <translation>La lista +%1 está vacía.</translation>
    </message>
    <message>
        <source>%1 invited %2.</source>
        <translation>%1 invitó a %2.</translation>
    </message>
    <message>
        <source>%1 renamed %2 to %3. %4</source>
        <translation>%1 cambió el nombre de %2 a %3. %4</translation>
    </message>
    <message>
        <source>You talk directly to %1 already.</source>
        <translation>Ya hablas directamente con %1.</translation>
    </message>
    <message>
        <source>%1 direct conversations are enough at once: close some.</source>
        <translation>%1 conversaciones directas a la vez son suficientes: cierra algunas.</translation>
    </message>
    <message>
        <source>%1 is asked to talk directly. They see the address of this computer.</source>
        <translation>Se pide a %1 hablar directamente. Verá la dirección de este ordenador.</translation>
    </message>
    <message>
        <source>Nobody is there any more: &quot;/dcc chat %1&quot; asks them again.</source>
        <translation>Ya no hay nadie: «/dcc chat %1» se lo pide otra vez.</translation>
    </message>
    <message>
        <source>You talk directly to %1. Nothing is encrypted: whoever stands in between can read it.</source>
        <translation>Hablas directamente con %1. No hay nada cifrado: quien esté en medio puede leerlo.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 no vino.</translation>
    </message>
    <message>
        <source>%1 has hung up.</source>
        <translation>%1 ha colgado.</translation>
    </message>
    <message>
        <source>The direct conversation is over: %1</source>
        <translation>La conversación directa ha terminado: %1</translation>
    </message>
    <message>
        <source>%1: a plugin has %2 options at most.</source>
        <translation>%1: un complemento tiene %2 opciones como máximo.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the plugin&apos;s folder; nothing outside of it is loaded.</source>
        <translation>%1 es un enlace que sale de la carpeta del complemento; no se carga nada de fuera de ella.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay una carpeta %1.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files; a plugin has fewer.</source>
        <translation>%1 tiene más de %2 archivos; un complemento tiene menos.</translation>
    </message>
    <message>
        <source>It held the program for too long (%1), and was switched off.</source>
        <translation>Detuvo el programa demasiado tiempo (%1) y se apagó.</translation>
    </message>
    <message>
        <source>%1 of its calls failed within a minute, and it was switched off. The last: %2</source>
        <translation>%1 de sus llamadas fallaron en un minuto, y se apagó. La última: %2</translation>
    </message>
    <message>
        <source>It cannot do that: %1.</source>
        <translation>No puede hacer eso: %1.</translation>
    </message>
    <message>
        <source>There is no port &quot;%1&quot; in this program.</source>
        <translation>No hay un puerto «%1» en este programa.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Se quitó.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 kB.</source>
        <translation>%1 ocupa más de 64 kB.</translation>
    </message>
    <message>
        <source>%1: A plugin&apos;s folder is called after it: letters a-z, digits, - and _, a letter first.</source>
        <translation>%1: la carpeta de un complemento se llama como él: letras a-z, cifras, - y _, primero una letra.</translation>
    </message>
    <message>
        <source>There is no plugin %1.</source>
        <translation>No hay un complemento %1.</translation>
    </message>
    <message>
        <source>The plugin %1 was switched off or started anew while it started.</source>
        <translation>El complemento %1 se apagó o se reinició mientras se iniciaba.</translation>
    </message>
    <message>
        <source>It did not start: %1</source>
        <translation>No se inició: %1</translation>
    </message>
    <message>
        <source>Its start was called off.</source>
        <translation>Su inicio se canceló.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>“%1” has votes (%2). Keep it, or begin a new round first.</source>
        <translation>«%1» tiene votos (%2). Consérvala, o empieza antes una nueva ronda.</translation>
    </message>
    <message>
        <source>Cards have voted or are registered by another part of their numbers. Make a new poll to compare differently.</source>
        <translation>Hay tarjetas que han votado o están registradas por otra parte de su número. Crea una encuesta nueva para comparar de otro modo.</translation>
    </message>
    <message>
        <source>A card&apos;s number is 1 to 128 hex digits.</source>
        <translation>El número de una tarjeta tiene de 1 a 128 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>This card has no vote in this round.</source>
        <translation>Esta tarjeta no tiene voto en esta ronda.</translation>
    </message>
    <message>
        <source>There is a poll “%1” already. Give the new one another id, or remove the old one.</source>
        <translation>Ya hay una encuesta «%1». Da otro id a la nueva, o quita la antigua.</translation>
    </message>
    <message>
        <source>One vote waits in memory and is counted as soon as that works.</source>
        <translation>Un voto espera en la memoria y se cuenta en cuanto eso funcione.</translation>
    </message>
    <message>
        <source>%1 votes wait in memory and are counted as soon as that works.</source>
        <translation>%1 votos esperan en la memoria y se cuentan en cuanto eso funcione.</translation>
    </message>
    <message>
        <source>%1 votes wait because they cannot be stored, and no more fit. Cards that are tapped now are not counted. %2</source>
        <translation>%1 votos esperan porque no se pueden guardar, y no caben más. Las tarjetas que se acerquen ahora no se cuentan. %2</translation>
    </message>
    <message>
        <source>Cards are tapped faster than their votes can be counted: %1 wait, and no more fit. Cards that are tapped now are not counted.%2</source>
        <translation>Las tarjetas se acercan más deprisa de lo que se cuentan sus votos: %1 esperan, y no caben más. Las tarjetas que se acerquen ahora no se cuentan.%2</translation>
    </message>
    <message>
        <source>There is no poll “%1”.</source>
        <translation>No hay una encuesta «%1».</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 fit.</source>
        <translation>%1 tiene %2 caracteres; caben %3.</translation>
    </message>
    <message>
        <source>%1 must be one line of plain text.</source>
        <translation>%1 debe ser una línea de texto simple.</translation>
    </message>
    <message>
        <source>The id “%1” of answer %2 must be 1 to %3 of a-z, 0-9 and hyphens.</source>
        <translation>El id «%1» de la respuesta %2 debe tener de 1 a %3 caracteres de a-z, 0-9 y guiones.</translation>
    </message>
    <message>
        <source>Answer %1 needs a title.</source>
        <translation>La respuesta %1 necesita un título.</translation>
    </message>
    <message>
        <source>A poll needs at least %1 answers.</source>
        <translation>Una encuesta necesita al menos %1 respuestas.</translation>
    </message>
    <message>
        <source>A poll has %1 answers at most; these are %2.</source>
        <translation>Una encuesta tiene %1 respuestas como máximo; estas son %2.</translation>
    </message>
    <message>
        <source>Two answers have the id “%1”.</source>
        <translation>Dos respuestas tienen el id «%1».</translation>
    </message>
    <message>
        <source>A card may choose between 1 and %1 answers here, not %2.</source>
        <translation>Una tarjeta puede elegir aquí entre 1 y %1 respuestas, no %2.</translation>
    </message>
    <message>
        <source>The pause between two votes must be between 0 and 24 hours.</source>
        <translation>La pausa entre dos votos debe ser de entre 0 y 24 horas.</translation>
    </message>
    <message>
        <source>The poll would close before it opens. Choose a later closing time.</source>
        <translation>La encuesta se cerraría antes de abrirse. Elige una hora de cierre más tardía.</translation>
    </message>
    <message>
        <source>A poll has %1 readers at most.</source>
        <translation>Una encuesta tiene %1 lectores como máximo.</translation>
    </message>
    <message>
        <source>A reader&apos;s id must be 1 to %1 characters of plain text.</source>
        <translation>El id de un lector debe tener de 1 a %1 caracteres de texto simple.</translation>
    </message>
    <message>
        <source>The reader %1 stands for “%2”, which is no answer of this poll.</source>
        <translation>El lector %1 representa «%2», que no es una respuesta de esta encuesta.</translation>
    </message>
    <message>
        <source>The id “%1” must be 1 to %2 of a-z, 0-9 and hyphens.</source>
        <translation>El id «%1» debe tener de 1 a %2 caracteres de a-z, 0-9 y guiones.</translation>
    </message>
    <message>
        <source>The poll needs a question.</source>
        <translation>La encuesta necesita una pregunta.</translation>
    </message>
    <message>
        <source>A stored poll cannot be read.</source>
        <translation>No se puede leer una encuesta guardada.</translation>
    </message>
    <message>
        <source>The file has %1 KiB; a file of polls has %2 at most.</source>
        <translation>El archivo tiene %1 KiB; un archivo de encuestas tiene %2 como máximo.</translation>
    </message>
    <message>
        <source>A poll was removed meanwhile; ask again.</source>
        <translation>Entretanto se quitó una encuesta; pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 of the log: %2.</source>
        <translation>Línea %1 del registro: %2.</translation>
    </message>
    <message>
        <source>This is the log of the poll “%1”, not of “%2”.</source>
        <translation>Este es el registro de la encuesta «%1», no de «%2».</translation>
    </message>
    <message>
        <source>The other station hashed its cards with another salt, so nobody can tell which are the same. Export this poll here and import it there before voting begins.</source>
        <translation>La otra estación pasó sus tarjetas por un hash con otra sal, así que nadie puede saber cuáles son las mismas. Exporta esta encuesta aquí e impórtala allí antes de que empiece la votación.</translation>
    </message>
    <message>
        <source>The log is larger than %1 MiB.</source>
        <translation>El registro ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation>Vaciando %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Making %1 anew</source>
        <translation>Creando %1 de nuevo</translation>
    </message>
    <message>
        <source>%1 was deleted while the program ran. All votes that wait in it were written into a new one.</source>
        <translation>%1 se borró mientras el programa estaba en marcha. Todos los votos que esperan en él se escribieron en uno nuevo.</translation>
    </message>
    <message>
        <source>Putting %1 aside</source>
        <translation>Apartando %1</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while the program ran. All votes that wait were written into a new one in its place; the file that stood there is kept as %2.</source>
        <translation>%1 se sustituyó por otro archivo mientras el programa estaba en marcha. Todos los votos que esperan se escribieron en uno nuevo en su lugar; el archivo que estaba allí se guarda como %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was in use, and %2 votes that waited in it are lost. Let no other program write to it.</source>
        <translation>%1 se cambió mientras estaba en uso, y se han perdido %2 votos que esperaban en él. No dejes que otro programa escriba en él.</translation>
    </message>
    <message>
        <source>Python runs already in this program.</source>
        <translation>Python ya está en marcha en este programa.</translation>
    </message>
    <message>
        <source>Python has ended.</source>
        <translation>Python ha terminado.</translation>
    </message>
    <message>
        <source>Python cannot start: %1. Is Debian&apos;s libpython3.11-stdlib installed?</source>
        <translation>Python no puede iniciarse: %1. ¿Está instalado libpython3.11-stdlib de Debian?</translation>
    </message>
    <message>
        <source>Python&apos;s import system did not take the program&apos;s modules.</source>
        <translation>El sistema de importación de Python no aceptó los módulos del programa.</translation>
    </message>
    <message>
        <source>Python raised what cannot be shown.</source>
        <translation>Python lanzó algo que no se puede mostrar.</translation>
    </message>
    <message>
        <source>Python cannot start: %1</source>
        <translation>Python no puede iniciarse: %1</translation>
    </message>
    <message>
        <source>%1 is of another version than the program, which was begun before it was replaced. Start the program anew.</source>
        <translation>%1 es de otra versión que el programa, que se inició antes de que se sustituyera. Reinicia el programa.</translation>
    </message>
    <message>
        <source>Rules have %1 bots there already; use one of their names.</source>
        <translation>Las reglas ya tienen %1 bots allí; usa uno de sus nombres.</translation>
    </message>
    <message>
        <source>Somebody there is called %1; give the bot another name.</source>
        <translation>Alguien allí se llama %1; da otro nombre al bot.</translation>
    </message>
    <message>
        <source>The service %1 does not run.</source>
        <translation>El servicio %1 no está en marcha.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>No hay una acción «%1».</translation>
    </message>
    <message>
        <source>Somebody in %1 is called %2; give the bot another name.</source>
        <translation>Alguien en %1 se llama %2; da otro nombre al bot.</translation>
    </message>
    <message>
        <source>The service %1 does not run, or has no rooms.</source>
        <translation>El servicio %1 no está en marcha, o no tiene salas.</translation>
    </message>
    <message>
        <source>“%1” is no name of a room.</source>
        <translation>«%1» no es el nombre de una sala.</translation>
    </message>
    <message>
        <source>“%1” is nobody&apos;s address.</source>
        <translation>«%1» no es la dirección de nadie.</translation>
    </message>
    <message>
        <source>“%1” is not in the room any more.</source>
        <translation>«%1» ya no está en la sala.</translation>
    </message>
    <message>
        <source>The service %1 does not run, or has no nodes.</source>
        <translation>El servicio %1 no está en marcha, o no tiene nodos.</translation>
    </message>
    <message>
        <source>On “%1” only votes are published.</source>
        <translation>En «%1» solo se publican votos.</translation>
    </message>
    <message>
        <source>There is no node “%1”; make it on the PubSub page.</source>
        <translation>No hay un nodo «%1»; créalo en la página PubSub.</translation>
    </message>
    <message>
        <source>The regular expression for %1 took too long on this text and was stopped; make it simpler.</source>
        <translation>La expresión regular para %1 tardó demasiado con este texto y se detuvo; simplifícala.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which cannot be compared with %3.</source>
        <translation>%1 es «%2», que no se puede comparar con %3.</translation>
    </message>
    <message>
        <source>This event has no field “%1”; it has %2.</source>
        <translation>Este evento no tiene un campo «%1»; tiene %2.</translation>
    </message>
    <message>
        <source>This event has no field “%1”; did you mean %2?</source>
        <translation>Este evento no tiene un campo «%1»; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>Must be at most %1 characters.</source>
        <translation>Debe tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>Must be two numbers or two times with a dash between: 10-20, or 22:00-06:00.</source>
        <translation>Deben ser dos números o dos horas con un guion en medio: 10-20, o 22:00-06:00.</translation>
    </message>
    <message>
        <source>Must not begin with (*: what a match may cost is set by the program.</source>
        <translation>No debe empezar por (*: lo que puede costar una coincidencia lo fija el programa.</translation>
    </message>
    <message>
        <source>Is no regular expression: %1.</source>
        <translation>No es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>Its own words came back; it does not fire for these.</source>
        <translation>Volvieron sus propias palabras; no se dispara con ellas.</translation>
    </message>
    <message>
        <source>Words of these rules came back, which make each other fire: %1.</source>
        <translation>Volvieron palabras de estas reglas, que se disparan unas a otras: %1.</translation>
    </message>
    <message>
        <source>Stopped: what it does makes it fire again. Change it, then turn it on.</source>
        <translation>Detenida: lo que hace la dispara otra vez. Cámbialo y luego actívala.</translation>
    </message>
    <message>
        <source>Stopped: these rules make each other fire: %1. Change one of them, then turn them on.</source>
        <translation>Detenida: estas reglas se disparan unas a otras: %1. Cambia una de ellas y luego actívalas.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>No existe esa acción.</translation>
    </message>
    <message>
        <source>Must be letters a-z, digits, - and _, at most 64.</source>
        <translation>Deben ser letras a-z, cifras, - y _, como máximo 64.</translation>
    </message>
    <message>
        <source>Must be one line of at most 200 characters.</source>
        <translation>Debe ser una línea de como máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>No existe ese evento.</translation>
    </message>
    <message>
        <source>Must be at most %1 conditions.</source>
        <translation>Deben ser como máximo %1 condiciones.</translation>
    </message>
    <message>
        <source>A rule has no such table; there are [when], [[if]] and [[do]].</source>
        <translation>Una regla no tiene esa tabla; hay [when], [[if]] y [[do]].</translation>
    </message>
    <message>
        <source>This table is written %1.</source>
        <translation>Esta tabla se escribe %1.</translation>
    </message>
    <message>
        <source>Write tables as [when], [[if]] and [[do]], each on a line of its own, with plain keys under them.</source>
        <translation>Escribe las tablas como [when], [[if]] y [[do]], cada una en una línea propia, con claves simples debajo.</translation>
    </message>
    <message>
        <source>A rule has fewer tables than this.</source>
        <translation>Una regla tiene menos tablas que esta.</translation>
    </message>
    <message>
        <source>The rule %1 was removed.</source>
        <translation>La regla %1 se quitó.</translation>
    </message>
    <message>
        <source>It has heard this already, on the other side of a bridge.</source>
        <translation>Ya ha oído esto, al otro lado de un puente.</translation>
    </message>
    <message>
        <source>It is the doing of %1 rules in a row already: %2.</source>
        <translation>Ya es obra de %1 reglas seguidas: %2.</translation>
    </message>
    <message>
        <source>It fired a moment ago and is quiet for a while.</source>
        <translation>Se disparó hace un momento y calla un rato.</translation>
    </message>
    <message>
        <source>It has fired %1 times within a minute, and may no more.</source>
        <translation>Se ha disparado %1 veces en un minuto, y no puede más.</translation>
    </message>
    <message>
        <source>%1 events wait for it already.</source>
        <translation>Ya la esperan %1 eventos.</translation>
    </message>
    <message>
        <source>%1 more events were left out within a minute.</source>
        <translation>Se omitieron %1 eventos más en un minuto.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>No hay una regla %1.</translation>
    </message>
    <message>
        <source>The rule %1 is off; turn it on first.</source>
        <translation>La regla %1 está desactivada; actívala primero.</translation>
    </message>
    <message>
        <source>Is missing; write [when] and under it event = &quot;…&quot;.</source>
        <translation>Falta; escribe [when] y debajo event = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no option here; did you mean %2?</source>
        <translation>«%1» no es una opción aquí; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>Is missing; write [[do]] and under it action = &quot;…&quot;.</source>
        <translation>Falta; escribe [[do]] y debajo action = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The rule cannot be written here without harm to the rest; edit the file instead.</source>
        <translation>La regla no se puede escribir aquí sin dañar el resto; edita el archivo.</translation>
    </message>
    <message>
        <source>This is larger than a rule may be (64 KB).</source>
        <translation>Esto es más grande de lo que puede ser una regla (64 KB).</translation>
    </message>
    <message>
        <source>A rule&apos;s file is called after it: letters a-z, digits, - and _, then .toml.</source>
        <translation>El archivo de una regla se llama como ella: letras a-z, cifras, - y _, y luego .toml.</translation>
    </message>
    <message>
        <source>What it means depends on %1.</source>
        <translation>Lo que significa depende de %1.</translation>
    </message>
    <message>
        <source>Must have one test; this is one more.</source>
        <translation>Debe tener una comprobación; esta es una más.</translation>
    </message>
    <message>
        <source>Is missing: say what it waits for.</source>
        <translation>Falta: di a qué espera.</translation>
    </message>
    <message>
        <source>Is missing; write one of %1.</source>
        <translation>Falta; escribe uno de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>There is a rule %1 already.</source>
        <translation>Ya hay una regla %1.</translation>
    </message>
    <message>
        <source>There are %1 rules; no more are kept.</source>
        <translation>Hay %1 reglas; no se guardan más.</translation>
    </message>
    <message>
        <source>%1 is there already; reload the configuration.</source>
        <translation>%1 ya está ahí; recarga la configuración.</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Hazlo otra vez.</translation>
    </message>
    <message>
        <source>Save once more to write yours over it.</source>
        <translation>Guarda otra vez para escribir encima la tuya.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile and was read again; nothing was written. %2</source>
        <translation>Entretanto otra persona cambió %1 y se leyó de nuevo; no se escribió nada. %2</translation>
    </message>
    <message>
        <source>The body is no JSON: %1 at byte %2.</source>
        <translation>El cuerpo no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>This is no push.</source>
        <translation>Esto no es un push.</translation>
    </message>
    <message>
        <source>%1 takes %2, each as in name=value; not “%3”.</source>
        <translation>%1 acepta %2, cada uno como en name=value; no «%3».</translation>
    </message>
    <message>
        <source>%1 needs “%2”, as in %2=value.</source>
        <translation>%1 necesita «%2», como en %2=value.</translation>
    </message>
    <message>
        <source>A function for rules is called by letters a-z, digits, - and _, a letter first; not “%1”.</source>
        <translation>Una función para reglas se llama con letras a-z, cifras, - y _, primero una letra; no «%1».</translation>
    </message>
    <message>
        <source>A function for rules has %1 parameters at most.</source>
        <translation>Una función para reglas tiene %1 parámetros como máximo.</translation>
    </message>
    <message>
        <source>A parameter is called by letters, digits and _; not “%1”.</source>
        <translation>Un parámetro se llama con letras, cifras y _; no «%1».</translation>
    </message>
    <message>
        <source>No plugin that is on offers %1. There is: %2.</source>
        <translation>Ningún complemento activo ofrece %1. Hay: %2.</translation>
    </message>
    <message>
        <source>There is no poll %1.</source>
        <translation>No hay una encuesta %1.</translation>
    </message>
    <message>
        <source>Post to %1: %2</source>
        <translation>Enviar por POST a %1: %2</translation>
    </message>
    <message>
        <source>Must have no name or password in it; what proves who calls goes into token or secret.</source>
        <translation>No debe llevar un nombre ni una contraseña; lo que prueba quién llama va en token o secret.</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>No hay un servicio %1.</translation>
    </message>
    <message>
        <source>Publish on %1 of %2: %3</source>
        <translation>Publicar en %1 de %2: %3</translation>
    </message>
    <message>
        <source>The service %1 does not run, or nobody can talk there.</source>
        <translation>El servicio %1 no está en marcha, o nadie puede hablar allí.</translation>
    </message>
    <message>
        <source>There is no chat account and no service called %1.</source>
        <translation>No hay una cuenta de chat ni un servicio llamado %1.</translation>
    </message>
    <message>
        <source>Say in %1 over %2: %3</source>
        <translation>Decir en %1 por %2: %3</translation>
    </message>
    <message>
        <source>The server sends calls elsewhere (%1); write the address that it means into the rule.</source>
        <translation>El servidor manda las llamadas a otro sitio (%1); escribe en la regla la dirección a la que se refiere.</translation>
    </message>
    <message>
        <source>The server cannot take it now (%1).</source>
        <translation>El servidor no puede aceptarlo ahora (%1).</translation>
    </message>
    <message>
        <source>The server refused it (%1).</source>
        <translation>El servidor lo rechazó (%1).</translation>
    </message>
    <message>
        <source>Must have at least %1 characters: whoever knows it can fire the rule.</source>
        <translation>Debe tener al menos %1 caracteres: quien lo sepa puede disparar la regla.</translation>
    </message>
    <message>
        <source>This event has no field {%1}; it has %2.</source>
        <translation>Este evento no tiene un campo {%1}; tiene %2.</translation>
    </message>
    <message>
        <source>This event has no field {%1}; did you mean {%2}?</source>
        <translation>Este evento no tiene un campo {%1}; ¿querías decir {%2}?</translation>
    </message>
    <message>
        <source>An address begins with a slash and has words between its slashes, such as /hello/world; not “%1”.</source>
        <translation>Una dirección empieza con una barra y tiene palabras entre sus barras, como /hello/world; no «%1».</translation>
    </message>
    <message>
        <source>“%1” is a page of the program&apos;s own.</source>
        <translation>«%1» es una página del propio programa.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another service of this program.</source>
        <translation>El puerto %1 lo tiene otro servicio de este programa.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>El puerto %1 lo tiene otro programa.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>El puerto %1 lo tiene %2 (proceso %3).</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have: ports below 1024 are for root. Use another port, or start it as root with --uid.</source>
        <translation>El puerto %1 necesita permisos que este programa no tiene: los puertos por debajo de 1024 son para root. Usa otro puerto, o inícialo como root con --uid.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 KiB.</source>
        <translation>%1 ocupa más de 256 KiB.</translation>
    </message>
    <message>
        <source>There is no service type %1; there are %2.</source>
        <translation>No hay un tipo de servicio %1; hay %2.</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Ya hay un servicio %1.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Escuchando en %1.</translation>
    </message>
    <message>
        <source>%1 taps wait to be stored.</source>
        <translation>%1 lecturas esperan a ser guardadas.</translation>
    </message>
    <message>
        <source>A channel is written #there, or #there=#here where it is called something else here: %1</source>
        <translation>Un canal se escribe #there, o #there=#here si aquí se llama de otro modo: %1</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 está ahí dos veces.</translation>
    </message>
    <message>
        <source>Name the other network&apos;s server, such as tls:irc.libera.chat:6697.</source>
        <translation>Nombra el servidor de la otra red, como tls:irc.libera.chat:6697.</translation>
    </message>
    <message>
        <source>Name a channel at least, such as #fruit.</source>
        <translation>Nombra al menos un canal, como #fruit.</translation>
    </message>
    <message>
        <source>Bridges %1 of %2.</source>
        <translation>Une %1 de %2.</translation>
    </message>
    <message>
        <source>%1 here is %2 on %3.</source>
        <translation>%1 aquí es %2 en %3.</translation>
    </message>
    <message>
        <source>People there write to %1 in private, beginning with a name: &quot;alice: hello&quot;.</source>
        <translation>La gente de allí escribe a %1 en privado, empezando por un nombre: «alice: hola».</translation>
    </message>
    <message>
        <source>An account needs its password&apos;s file.</source>
        <translation>Una cuenta necesita el archivo de su contraseña.</translation>
    </message>
    <message>
        <source>The class “%1”: %2</source>
        <translation>La clase «%1»: %2</translation>
    </message>
    <message>
        <source>%1 is written as KEY=VALUE.</source>
        <translation>%1 se escribe como KEY=VALUE.</translation>
    </message>
    <message>
        <source>A prompt, for who is logged in to an account with the right: /msg %1 help.</source>
        <translation>Una línea de órdenes, para quien ha iniciado sesión en una cuenta con ese permiso: /msg %1 help.</translation>
    </message>
    <message>
        <source>This program has no Python.</source>
        <translation>Este programa no tiene Python.</translation>
    </message>
    <message>
        <source>The server&apos;s name is written like irc.example.org.</source>
        <translation>El nombre del servidor se escribe como irc.example.org.</translation>
    </message>
    <message>
        <source>A certificate and its key belong together.</source>
        <translation>Un certificado y su clave van juntos.</translation>
    </message>
    <message>
        <source>A key that short can be guessed: 16 characters at least.</source>
        <translation>Una clave tan corta se puede adivinar: al menos 16 caracteres.</translation>
    </message>
    <message>
        <source>No channel begins with the mode %1; there are %2.</source>
        <translation>Ningún canal empieza con el modo %1; hay %2.</translation>
    </message>
    <message>
        <source>%1 is no page&apos;s origin, which is written like https://chat.example.org, or *.</source>
        <translation>%1 no es el origen de una página, que se escribe como https://chat.example.org, o *.</translation>
    </message>
    <message>
        <source>This service stops: its administrator has ended it, or the whole program.</source>
        <translation>Este servicio se detiene: su administrador lo ha terminado, o el programa entero.</translation>
    </message>
    <message>
        <source>Telnet sends passwords as they are. Let it listen on this computer only, use tls: instead of tcp:, or set telnet-in-the-clear.</source>
        <translation>Telnet envía las contraseñas tal cual. Haz que escuche solo en este ordenador, usa tls: en vez de tcp:, o activa telnet-in-the-clear.</translation>
    </message>
    <message>
        <source>The components&apos; secret has %1 characters at least.</source>
        <translation>El secreto de los componentes tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Components need a secret; name the file with it.</source>
        <translation>Los componentes necesitan un secreto; nombra el archivo que lo contiene.</translation>
    </message>
    <message>
        <source>%1 is no domain&apos;s name.</source>
        <translation>%1 no es el nombre de un dominio.</translation>
    </message>
    <message>
        <source>Components speak in the clear: write tls: in place of tcp:, or lead a tunnel to a port of this computer.</source>
        <translation>Los componentes hablan en claro: escribe tls: en vez de tcp:, o lleva un túnel a un puerto de este ordenador.</translation>
    </message>
    <message>
        <source>The other server wants a secret; name the file with it.</source>
        <translation>El otro servidor quiere un secreto; nombra el archivo que lo contiene.</translation>
    </message>
    <message>
        <source>A way is written example.org=tcp:192.0.2.7:5269: %1</source>
        <translation>Una vía se escribe example.org=tcp:192.0.2.7:5269: %1</translation>
    </message>
    <message>
        <source>Dino, Gajim, profanity and others ask for account and password, and for the server under &quot;advanced&quot;.</source>
        <translation>Dino, Gajim, profanity y otros piden cuenta y contraseña, y el servidor en «avanzado».</translation>
    </message>
    <message>
        <source>A prompt, for accounts with the right: write help to everyport@%1.</source>
        <translation>Una línea de órdenes, para cuentas con ese permiso: escribe help a everyport@%1.</translation>
    </message>
    <message>
        <source>The domain is written like chat.example.org, without a name in front.</source>
        <translation>El dominio se escribe como chat.example.org, sin un nombre delante.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be like #fruit, or #fruit=orchard for a room of another name.</source>
        <translation>«%1» debería ser como #fruit, o #fruit=orchard para una sala con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is shared twice.</source>
        <translation>%1 se comparte dos veces.</translation>
    </message>
    <message>
        <source>A plugin&apos;s name is made of the letters a-z, digits, - and _, a letter first, and has at most 40 of them.</source>
        <translation>El nombre de un complemento se compone de las letras a-z, cifras, - y _, primero una letra, y tiene como máximo 40.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written.</source>
        <translation>%1 ya está ahí, y no se escribió nada.</translation>
    </message>
    <message>
        <source>Service %1 will not run: %2</source>
        <translation>El servicio %1 no se pondrá en marcha: %2</translation>
    </message>
    <message>
        <source>The desktop does not say which proxy it uses: %1.</source>
        <translation>El escritorio no dice qué proxy usa: %1.</translation>
    </message>
    <message>
        <source>The desktop uses a proxy of a kind that is not spoken here; SOCKS 5 and HTTP are.</source>
        <translation>El escritorio usa un proxy de un tipo que aquí no se habla; SOCKS 5 y HTTP, sí.</translation>
    </message>
    <message>
        <source>After how many days messages of the chat are forgotten; 0 is never.</source>
        <translation>Tras cuántos días se olvidan los mensajes del chat; 0 es nunca.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct, or desktop.</source>
        <translation>Un proxy se escribe como socks5:127.0.0.1:9050 o httpproxy:127.0.0.1:8080; o es direct, o desktop.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>No hay un ajuste %1.</translation>
    </message>
    <message>
        <source>%1/lock is a link, and what it leads to must not be written to. Remove it.</source>
        <translation>%1/lock es un enlace, y en aquello a lo que lleva no se debe escribir. Quítalo.</translation>
    </message>
    <message>
        <source>Locking the folder %1</source>
        <translation>Bloqueando la carpeta %1</translation>
    </message>
    <message>
        <source>Another Everyport (process %1) has the folder %2. Stop it, or choose another folder with --data.</source>
        <translation>Otro Everyport (proceso %1) tiene la carpeta %2. Detenlo, o elige otra carpeta con --data.</translation>
    </message>
    <message>
        <source>Writing the lock of the folder %1</source>
        <translation>Escribiendo el bloqueo de la carpeta %1</translation>
    </message>
    <message>
        <source>A service&apos;s name is made of the letters a-z, digits, - and _.</source>
        <translation>El nombre de un servicio se compone de las letras a-z, cifras, - y _.</translation>
    </message>
    <message>
        <source>%1 is there already; reload the configuration, or choose another name.</source>
        <translation>%1 ya está ahí; recarga la configuración, o elige otro nombre.</translation>
    </message>
    <message>
        <source>%1 is in the list, but goes when the configuration is read the next time; save its settings again once that is mended.</source>
        <translation>%1 está en la lista, pero se va la próxima vez que se lea la configuración; guarda otra vez sus ajustes cuando eso esté arreglado.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The kind of the service %1 is not known; mend its file %2.</source>
        <translation>No se conoce el tipo del servicio %1; arregla su archivo %2.</translation>
    </message>
    <message>
        <source>The service will be back at the next start.</source>
        <translation>El servicio volverá en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1: %2: Port %3 is one service&apos;s alone, and %4.</source>
        <translation>%1: %2: El puerto %3 es de un solo servicio, y %4.</translation>
    </message>
    <message>
        <source>The type %1; write type = and one of %2.</source>
        <translation>El tipo %1; escribe type = y uno de %2.</translation>
    </message>
    <message>
        <source>A service&apos;s file is called after it: letters a-z, digits, - and _, then .toml.</source>
        <translation>El archivo de un servicio se llama como él: letras a-z, cifras, - y _, y luego .toml.</translation>
    </message>
    <message>
        <source>There is no type of service &quot;%1&quot;; there are %2.</source>
        <translation>No hay un tipo de servicio «%1»; hay %2.</translation>
    </message>
    <message>
        <source>The storage cannot keep up: too much waits to be written.</source>
        <translation>El almacén no da abasto: hay demasiado a la espera de escribirse.</translation>
    </message>
    <message>
        <source>The folder %1 was removed or renamed while the program ran. Put it back, or make it anew: what the program has is then saved there.</source>
        <translation>La carpeta %1 se quitó o cambió de nombre mientras el programa estaba en marcha. Ponla de nuevo en su sitio, o créala otra vez: lo que tiene el programa se guarda entonces allí.</translation>
    </message>
    <message>
        <source>%1 was deleted while the program ran.</source>
        <translation>%1 se borró mientras el programa estaba en marcha.</translation>
    </message>
    <message>
        <source>%1-wal or %1-shm was deleted or replaced while the program ran.</source>
        <translation>%1-wal o %1-shm se borró o sustituyó mientras el programa estaba en marcha.</translation>
    </message>
    <message>
        <source>Another program wrote into %1 while this one ran.</source>
        <translation>Otro programa escribió en %1 mientras este estaba en marcha.</translation>
    </message>
    <message>
        <source>Another program wrote into %1 while this one ran, and what was stored there can be lost. Stop the program, put the file that you want (a backup) in its place, then start it again.</source>
        <translation>Otro programa escribió en %1 mientras este estaba en marcha, y puede perderse lo que había guardado allí. Detén el programa, pon en su lugar el archivo que quieras (una copia de seguridad) e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is in its place again.</source>
        <translation>%1 está de nuevo en su sitio.</translation>
    </message>
    <message>
        <source>Another program changed the time of %1 while this one ran. What is stored there is whole.</source>
        <translation>Otro programa cambió la hora de %1 mientras este estaba en marcha. Lo guardado allí está entero.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while the program ran.</source>
        <translation>%1 se sustituyó por otro archivo mientras el programa estaba en marcha.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it.</source>
        <translation>Otro programa retiene %1. Ciérralo.</translation>
    </message>
    <message>
        <source>Looking at all of it takes too long. If only its time was changed, start the program again. To go on with another file, remove %1-wal and %1-shm, too.</source>
        <translation>Revisarlo todo lleva demasiado tiempo. Si solo cambió su hora, inicia el programa de nuevo. Para seguir con otro archivo, quita también %1-wal y %1-shm.</translation>
    </message>
    <message>
        <source>The log of what was stored last is kept as %1.</source>
        <translation>El registro de lo último guardado se conserva como %1.</translation>
    </message>
    <message>
        <source>Putting %1 back</source>
        <translation>Devolviendo %1 a su sitio</translation>
    </message>
    <message>
        <source>Saving %1 anew</source>
        <translation>Guardando %1 de nuevo</translation>
    </message>
    <message>
        <source>It cannot be put back: %1</source>
        <translation>No se puede devolver a su sitio: %1</translation>
    </message>
    <message>
        <source>What the program has was put back in its place.</source>
        <translation>Lo que tiene el programa se devolvió a su sitio.</translation>
    </message>
    <message>
        <source>The file that stood there is kept as %1. To go on with that one, stop the program first, then put it in its place.</source>
        <translation>El archivo que estaba allí se conserva como %1. Para seguir con ese, detén primero el programa y luego ponlo en su sitio.</translation>
    </message>
    <message>
        <source>%1 was gone at the start. The copy of it that an earlier run had saved as %2 was put in its place: it has what was stored until then.</source>
        <translation>%1 no estaba al inicio. Se puso en su lugar la copia que una ejecución anterior había guardado como %2: tiene lo guardado hasta entonces.</translation>
    </message>
    <message>
        <source>Putting %1 in its place</source>
        <translation>Poniendo %1 en su sitio</translation>
    </message>
    <message>
        <source>It has all that was stored: rename it to %1, remove %1-wal and %1-shm, then start the program again.</source>
        <translation>Tiene todo lo guardado: cámbiale el nombre a %1, quita %1-wal y %1-shm, y luego inicia el programa de nuevo.</translation>
    </message>
    <message>
        <source>%1 was gone or empty at the start, and its log %2 alone is no database: what was stored is lost unless a saved copy is put in its place.</source>
        <translation>%1 faltaba o estaba vacío al inicio, y su registro %2 por sí solo no es una base de datos: lo guardado se pierde si no se pone en su lugar una copia guardada.</translation>
    </message>
    <message>
        <source>The log %2 is not of the database %1, which was put there, or changed, while the program did not run. The program goes on with that database as it is; what stood in the log alone is not in it.</source>
        <translation>El registro %2 no es de la base de datos %1, que se puso allí, o se cambió, mientras el programa no estaba en marcha. El programa sigue con esa base de datos tal cual; lo que estaba solo en el registro no está en ella.</translation>
    </message>
    <message>
        <source>It cannot be put aside: %1</source>
        <translation>No se puede apartar: %1</translation>
    </message>
    <message>
        <source>Move %1 and %2-shm away yourself, then start the program again.</source>
        <translation>Quita tú de ahí %1 y %2-shm, y luego inicia el programa de nuevo.</translation>
    </message>
    <message>
        <source>The log is kept as %1-wal.</source>
        <translation>El registro se conserva como %1-wal.</translation>
    </message>
    <message>
        <source>The log of %1 was damaged while the program did not run: what was stored last can be lost. It is kept as %2.</source>
        <translation>El registro de %1 se dañó mientras el programa no estaba en marcha: puede perderse lo último guardado. Se conserva como %2.</translation>
    </message>
    <message>
        <source>The log %1 is damaged, and what was stored last can be read up to there only. It cannot be kept as %2: %3. Make room, or move it away yourself, then start the program again.</source>
        <translation>El registro %1 está dañado, y lo último guardado solo se puede leer hasta ahí. No se puede conservar como %2: %3. Haz sitio, o quítalo tú de ahí, y luego inicia el programa de nuevo.</translation>
    </message>
    <message>
        <source>What was stored last in %1 may be missing: its log %1-wal was removed, cut off or replaced by an older one while the program did not run. The program goes on with what there is. %2</source>
        <translation>Puede que falte lo último guardado en %1: su registro %1-wal se quitó, se cortó o se sustituyó por uno más antiguo mientras el programa no estaba en marcha. El programa sigue con lo que hay. %2</translation>
    </message>
    <message>
        <source>There is no room to keep what was found.</source>
        <translation>No hay sitio para conservar lo que se encontró.</translation>
    </message>
    <message>
        <source>What was found is kept as %1.</source>
        <translation>Lo que se encontró se conserva como %1.</translation>
    </message>
    <message>
        <source>%1, a copy that an earlier run had saved, stood beside the database, which is whole. It is kept as %2, and is not used.</source>
        <translation>%1, una copia que una ejecución anterior había guardado, estaba junto a la base de datos, que está entera. Se conserva como %2, y no se usa.</translation>
    </message>
    <message>
        <source>%1, a copy that an earlier run had saved, stands beside the database, which is whole. Move it away: it is used when %2 is gone at a start.</source>
        <translation>%1, una copia que una ejecución anterior había guardado, está junto a la base de datos, que está entera. Quítala de ahí: se usa cuando falta %2 en un inicio.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2: step %3, known are %4). Start that version, or choose another folder with --data.</source>
        <translation>%1 lo escribió una versión más nueva de este programa (%2: paso %3, se conocen %4). Inicia esa versión, o elige otra carpeta con --data.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no database. Put a saved copy in its place, or move it away to begin with an empty one.</source>
        <translation>%1 está dañado o no es una base de datos. Pon en su lugar una copia guardada, o quítalo de ahí para empezar con una vacía.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give this account the right to write it and its folder, or choose another folder with --data.</source>
        <translation>No se puede escribir %1. Da a esta cuenta permiso para escribir en él y en su carpeta, o elige otra carpeta con --data.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2. Look after the disk.</source>
        <translation>No se puede leer o escribir %1: %2. Revisa el disco.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it, then try again.</source>
        <translation>Otro programa retiene %1. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The storage refused an entry: %1.</source>
        <translation>El almacén rechazó una entrada: %1.</translation>
    </message>
    <message>
        <source>The storage %1 failed: %2.</source>
        <translation>El almacén %1 falló: %2.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot grow. Free some space on it.</source>
        <translation>El disco está lleno: %1 no puede crecer. Libera espacio en él.</translation>
    </message>
    <message>
        <source>The storage needs SQLite as Qt&apos;s own driver uses it.</source>
        <translation>El almacén necesita SQLite tal como lo usa el propio controlador de Qt.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one with --data.</source>
        <translation>La carpeta %1 no existe. Créala, o elige otra con --data.</translation>
    </message>
    <message>
        <source>%1 is a folder. Move it away, or choose another folder with --data.</source>
        <translation>%1 es una carpeta. Quítala de ahí, o elige otra carpeta con --data.</translation>
    </message>
    <message>
        <source>%1 leads to %2, but what was stored last is in %3, which SQLite would not find. Move it there (mv %3 %2-wal) unless that one has a log already; or remove it if it is not wanted.</source>
        <translation>%1 lleva a %2, pero lo último guardado está en %3, que SQLite no encontraría. Muévelo allí (mv %3 %2-wal) a menos que ese ya tenga un registro; o quítalo si no se quiere.</translation>
    </message>
    <message>
        <source>A certificate is accepted by its host, its port or service, and its SHA-256 of 64 hexadecimal digits.</source>
        <translation>Un certificado se acepta por su host, su puerto o servicio y su SHA-256 de 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>%1 certificates are accepted already: take one back first.</source>
        <translation>Ya hay %1 certificados aceptados: retira uno antes.</translation>
    </message>
    <message>
        <source>No certificate is accepted for %1; everyportd certificate list names them.</source>
        <translation>No hay ningún certificado aceptado para %1; everyportd certificate list los enumera.</translation>
    </message>
    <message>
        <source>Look at it: if you know the server, accept it in the window, or by everyportd certificate accept %1.</source>
        <translation>Míralo: si conoces el servidor, acéptalo en la ventana, o con everyportd certificate accept %1.</translation>
    </message>
    <message>
        <source>That is no name of a room.</source>
        <translation>Eso no es el nombre de una sala.</translation>
    </message>
    <message>
        <source>The room is shared already.</source>
        <translation>La sala ya se comparte.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: it is written as name@example.org.</source>
        <translation>«%1» no es una dirección: se escribe como name@example.org.</translation>
    </message>
    <message>
        <source>A room is written as name@rooms.example.org.</source>
        <translation>Una sala se escribe como name@rooms.example.org.</translation>
    </message>
    <message>
        <source>Your server keeps no files for rooms: put it on the web, and send its address.</source>
        <translation>Tu servidor no guarda archivos para salas: ponlo en la web y envía su dirección.</translation>
    </message>
    <message>
        <source>That is longer than servers take.</source>
        <translation>Eso es más largo de lo que aceptan los servidores.</translation>
    </message>
    <message>
        <source>That is not XML as a stream takes it: %1</source>
        <translation>Eso no es XML tal como lo acepta un flujo: %1</translation>
    </message>
    <message>
        <source>One stanza at a time, such as &lt;message to=&apos;…&apos;&gt;&lt;body&gt;…&lt;/body&gt;&lt;/message&gt;.</source>
        <translation>Una stanza cada vez, como &lt;message to=&apos;…&apos;&gt;&lt;body&gt;…&lt;/body&gt;&lt;/message&gt;.</translation>
    </message>
    <message>
        <source>That is no message, presence or iq with addresses that are some: %1</source>
        <translation>Eso no es un message, presence o iq con direcciones válidas: %1</translation>
    </message>
    <message>
        <source>An iq is of type get, set, result or error.</source>
        <translation>Un iq es de tipo get, set, result o error.</translation>
    </message>
    <message>
        <source>An iq asks one thing: one element stands in it.</source>
        <translation>Un iq pide una sola cosa: contiene un solo elemento.</translation>
    </message>
    <message>
        <source>A server is written as xmpp.example.org or xmpp.example.org:5223.</source>
        <translation>Un servidor se escribe como xmpp.example.org o xmpp.example.org:5223.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read along, passwords too: it is for a server on this computer alone.</source>
        <translation>Sin cifrado, cualquiera en el camino podría leerlo todo, también las contraseñas: es solo para un servidor en este ordenador.</translation>
    </message>
    <message>
        <source>A WebSocket is written as wss://example.org/xmpp-websocket.</source>
        <translation>Un WebSocket se escribe como wss://example.org/xmpp-websocket.</translation>
    </message>
    <message>
        <source>Give the server or the WebSocket: each is a place of its own.</source>
        <translation>Indica el servidor o el WebSocket: cada uno es un lugar distinto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: it is written as you@example.org.</source>
        <translation>«%1» no es una dirección: se escribe como you@example.org.</translation>
    </message>
    <message>
        <source>Another program took this one&apos;s place. Give this one a name of its own in the account&apos;s settings, or end the other, then connect again.</source>
        <translation>Otro programa ha ocupado el lugar de este. Dale a este un nombre propio en los ajustes de la cuenta, o termina el otro, y vuelve a conectar.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody vouches for: somebody may stand in between.%2%3</source>
        <translation>%1 muestra un certificado que nadie avala: puede haber alguien en medio.%2%3</translation>
    </message>
    <message>
        <source>If you know the server, put its fingerprint into the account&apos;s settings.</source>
        <translation>Si conoces el servidor, pon su huella en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>%1&apos;s certificate has expired: tell whoever runs it. Check this computer&apos;s clock, too.%2</source>
        <translation>El certificado de %1 ha caducado: avisa a quien lo lleva. Comprueba también el reloj de este ordenador.%2</translation>
    </message>
    <message>
        <source>Whoever answered is not %1 by their certificate: somebody may stand in between, or the server in the account&apos;s settings is another one&apos;s.%2</source>
        <translation>Quien ha respondido no es %1 según su certificado: puede haber alguien en medio, o el servidor de los ajustes de la cuenta es otro.%2</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.%2</source>
        <translation>No se ha logrado una conexión cifrada con %1.%2</translation>
    </message>
    <message>
        <source>%1 was not found: check the address, and the network.%2</source>
        <translation>No se ha encontrado %1: comprueba la dirección y la red.%2</translation>
    </message>
    <message>
        <source>Nobody answers at %1: it may be down, or takes clients elsewhere.%2</source>
        <translation>Nadie responde en %1: puede estar parado o atender a los clientes en otro lugar.%2</translation>
    </message>
    <message>
        <source>%1 offers no way to log in that is safe enough.%2</source>
        <translation>%1 no ofrece ninguna forma de iniciar sesión lo bastante segura.%2</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>La cuenta ya no está conectada.</translation>
    </message>
    <message>
        <source>They know you already. What you change here replaces what they have.</source>
        <translation>Ya te conocen. Lo que cambies aquí sustituye lo que tienen.</translation>
    </message>
    <message>
        <source>It was sent. Some places decide about it later.</source>
        <translation>Se ha enviado. Algunos lugares lo deciden más tarde.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Ya está hecho.</translation>
    </message>
    <message>
        <source>They did not understand what was sent.</source>
        <translation>No han entendido lo que se envió.</translation>
    </message>
    <message>
        <source>Somebody has that name already: choose another one.</source>
        <translation>Alguien ya tiene ese nombre: elige otro.</translation>
    </message>
    <message>
        <source>They cannot do that.</source>
        <translation>No pueden hacer eso.</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>No puedes hacer eso aquí.</translation>
    </message>
    <message>
        <source>It is no longer here.</source>
        <translation>Ya no está aquí.</translation>
    </message>
    <message>
        <source>Something went wrong there. Try it again later.</source>
        <translation>Algo ha fallado allí. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>There is no such thing there.</source>
        <translation>Allí no existe tal cosa.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Eso no es una dirección.</translation>
    </message>
    <message>
        <source>Something that was filled in is not as they want it.</source>
        <translation>Algo de lo rellenado no está como lo quieren.</translation>
    </message>
    <message>
        <source>They let nobody do that.</source>
        <translation>No dejan a nadie hacer eso.</translation>
    </message>
    <message>
        <source>You must prove who you are first.</source>
        <translation>Primero tienes que demostrar quién eres.</translation>
    </message>
    <message>
        <source>Their rules are against it.</source>
        <translation>Sus reglas lo impiden.</translation>
    </message>
    <message>
        <source>They are not there just now.</source>
        <translation>Ahora mismo no están.</translation>
    </message>
    <message>
        <source>You must be a member for that.</source>
        <translation>Para eso tienes que ser miembro.</translation>
    </message>
    <message>
        <source>There is no such server.</source>
        <translation>No existe ese servidor.</translation>
    </message>
    <message>
        <source>Their server does not answer. Try it again later.</source>
        <translation>Su servidor no responde. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>They have too much to do just now. Try it again later.</source>
        <translation>Ahora mismo tienen demasiado que hacer. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>You must be on their list for that.</source>
        <translation>Para eso tienes que estar en su lista.</translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation>Lo rechazaron sin decir por qué.</translation>
    </message>
    <message>
        <source>They did not expect that now.</source>
        <translation>No esperaban eso ahora.</translation>
    </message>
    <message>
        <source>Servers differ in who runs them and who may join. Some make accounts only on their web page.</source>
        <translation>Los servidores se distinguen en quién los lleva y quién puede entrar. Algunos solo crean cuentas en su página web.</translation>
    </message>
    <message>
        <source>there, and glad to talk</source>
        <translation>presente y con ganas de hablar</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>ausente mucho tiempo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>not on your list</source>
        <translation>no está en tu lista</translation>
    </message>
    <message>
        <source>you see each other</source>
        <translation>os veis mutuamente</translation>
    </message>
    <message>
        <source>you see them</source>
        <translation>tú ves su presencia</translation>
    </message>
    <message>
        <source>asked to let you see them</source>
        <translation>se le ha pedido que te deje ver su presencia</translation>
    </message>
    <message>
        <source>they see you</source>
        <translation>ve tu presencia</translation>
    </message>
    <message>
        <source>neither sees the other</source>
        <translation>ninguno ve al otro</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Su hora</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>Last there</source>
        <translation>Última vez presente</translation>
    </message>
    <message>
        <source>They are not there, and your server keeps no files: try it when they are, or put it on the web.</source>
        <translation>No está, y tu servidor no guarda archivos: inténtalo cuando esté, o ponlo en la web.</translation>
    </message>
    <message>
        <source>Their program takes no files directly, and your server keeps none: put it on the web, and send its address.</source>
        <translation>Su programa no acepta archivos directos, y tu servidor no los guarda: ponlo en la web y envía su dirección.</translation>
    </message>
    <message>
        <source>You see when %1 is there.</source>
        <translation>Ves cuándo está %1.</translation>
    </message>
    <message>
        <source>%1 does not let you see when they are there.</source>
        <translation>%1 no te deja ver cuándo está.</translation>
    </message>
    <message>
        <source>Your server blocks nobody.</source>
        <translation>Tu servidor no bloquea a nadie.</translation>
    </message>
    <message>
        <source>Your server has no rooms: ask for those of another, such as conference.example.org.</source>
        <translation>Tu servidor no tiene salas: pide las de otro, como conference.example.org.</translation>
    </message>
    <message>
        <source>The room was closed meanwhile.</source>
        <translation>La sala se ha cerrado entretanto.</translation>
    </message>
    <message>
        <source>Everyone in this room sees your address.</source>
        <translation>Todos en esta sala ven tu dirección.</translation>
    </message>
    <message>
        <source>What is said here is written down from now on.</source>
        <translation>Desde ahora se registra lo que se dice aquí.</translation>
    </message>
    <message>
        <source>What is said here is not written down any more.</source>
        <translation>Ya no se registra lo que se dice aquí.</translation>
    </message>
    <message>
        <source>Everyone in this room sees everybody&apos;s address from now on.</source>
        <translation>Desde ahora todos en esta sala ven la dirección de todos.</translation>
    </message>
    <message>
        <source>Addresses are shown to moderators alone from now on.</source>
        <translation>Desde ahora las direcciones se muestran solo a los moderadores.</translation>
    </message>
    <message>
        <source>Nobody&apos;s address is shown any more.</source>
        <translation>Ya no se muestra la dirección de nadie.</translation>
    </message>
    <message>
        <source>The room&apos;s settings have changed.</source>
        <translation>Los ajustes de la sala han cambiado.</translation>
    </message>
    <message>
        <source>%1 is not in this room.</source>
        <translation>%1 no está en esta sala.</translation>
    </message>
    <message>
        <source>Only somebody whose address you see can be given or lose that rank.</source>
        <translation>Solo se puede dar o quitar ese rango a alguien cuya dirección ves.</translation>
    </message>
    <message>
        <source>%1&apos;s address is not shown to you: only somebody whose address is known can be kept out.</source>
        <translation>No se te muestra la dirección de %1: solo se puede vetar a alguien cuya dirección se conoce.</translation>
    </message>
    <message>
        <source>You were put out</source>
        <translation>Te han expulsado</translation>
    </message>
    <message>
        <source>You were put out for good</source>
        <translation>Te han expulsado para siempre</translation>
    </message>
    <message>
        <source>Only members are let in from now on</source>
        <translation>Desde ahora solo se deja entrar a miembros</translation>
    </message>
    <message>
        <source>You are no member any more</source>
        <translation>Ya no eres miembro</translation>
    </message>
    <message>
        <source>The service for rooms goes down</source>
        <translation>El servicio de salas se apaga</translation>
    </message>
    <message>
        <source>The room lost sight of you</source>
        <translation>La sala te ha perdido de vista</translation>
    </message>
    <message>
        <source>The room is gone</source>
        <translation>La sala ya no existe</translation>
    </message>
    <message>
        <source>Go to %1 instead.</source>
        <translation>Ve a %1 en su lugar.</translation>
    </message>
    <message>
        <source>This room asks for a password; join it again and give it.</source>
        <translation>Esta sala pide una contraseña; vuelve a entrar e indícala.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Tienes vetada esta sala.</translation>
    </message>
    <message>
        <source>Only members are let in: ask one of its owners.</source>
        <translation>Solo se deja entrar a miembros: pregunta a uno de sus propietarios.</translation>
    </message>
    <message>
        <source>Somebody there has your name already: choose another with /nick.</source>
        <translation>Alguien ya tiene allí tu nombre: elige otro con /nick.</translation>
    </message>
    <message>
        <source>There is no such room, or it is locked until its owner has set it up.</source>
        <translation>No existe esa sala, o está cerrada hasta que su propietario la configure.</translation>
    </message>
    <message>
        <source>Rooms cannot be made there.</source>
        <translation>Allí no se pueden crear salas.</translation>
    </message>
    <message>
        <source>The room is full, or there is none.</source>
        <translation>La sala está llena, o no existe.</translation>
    </message>
    <message>
        <source>The server of this room was not found.</source>
        <translation>No se ha encontrado el servidor de esta sala.</translation>
    </message>
    <message>
        <source>The server of this room does not answer.</source>
        <translation>El servidor de esta sala no responde.</translation>
    </message>
    <message>
        <source>Your name cannot be used there: choose another.</source>
        <translation>Tu nombre no se puede usar allí: elige otro.</translation>
    </message>
    <message>
        <source>“%1” cannot be your name in a room. %2 Choose another with /nick.</source>
        <translation>«%1» no puede ser tu nombre en una sala. %2 Elige otro con /nick.</translation>
    </message>
    <message>
        <source>The connection ended before the server confirmed it: it may have arrived.</source>
        <translation>La conexión terminó antes de que el servidor lo confirmara: puede que haya llegado.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you.</source>
        <translation>Nadie lee esta página salvo tú.</translation>
    </message>
    <message>
        <source>This message is not known any more.</source>
        <translation>Este mensaje ya no se conoce.</translation>
    </message>
    <message>
        <source>Only whoever said it can take it back.</source>
        <translation>Solo quien lo dijo puede retirarlo.</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>No se ha aceptado: %1</translation>
    </message>
    <message>
        <source>The server does not let you put a file there.</source>
        <translation>El servidor no te deja poner un archivo allí.</translation>
    </message>
    <message>
        <source>The place for the file has expired: send it again.</source>
        <translation>El lugar para el archivo ha caducado: envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is too large for the server.</source>
        <translation>El archivo es demasiado grande para el servidor.</translation>
    </message>
    <message>
        <source>The server has no room left for your files.</source>
        <translation>Al servidor no le queda espacio para tus archivos.</translation>
    </message>
    <message>
        <source>The server did not take the file (%1).</source>
        <translation>El servidor no ha aceptado el archivo (%1).</translation>
    </message>
    <message>
        <source>The file has changed meanwhile: send it again.</source>
        <translation>El archivo ha cambiado entretanto: envíalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such picture here.</source>
        <translation>Aquí no existe esa imagen.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept in %1.</source>
        <translation>No se pueden guardar imágenes en %1.</translation>
    </message>
    <message>
        <source>The web server has no such file (%1).</source>
        <translation>El servidor web no tiene ese archivo (%1).</translation>
    </message>
    <message>
        <source>“%1” is no network; write one such as 192.168.0.0/16, 2001:db8::/32 or a single address.</source>
        <translation>«%1» no es una red; escribe una como 192.168.0.0/16, 2001:db8::/32 o una sola dirección.</translation>
    </message>
    <message>
        <source>“%1” is no numeric address. Write one such as 127.0.0.1 or ::1, or * for every address.</source>
        <translation>«%1» no es una dirección numérica. Escribe una como 127.0.0.1 o ::1, o * para todas las direcciones.</translation>
    </message>
    <message>
        <source>A Unix socket&apos;s path has 1 to %1 bytes; this one has %2.</source>
        <translation>La ruta de un socket Unix tiene de 1 a %1 bytes; esta tiene %2.</translation>
    </message>
    <message>
        <source>The message bus has gone.</source>
        <translation>El bus de mensajes ha desaparecido.</translation>
    </message>
    <message>
        <source>There is no message bus now.</source>
        <translation>Ahora no hay bus de mensajes.</translation>
    </message>
    <message>
        <source>There is no message bus here.</source>
        <translation>Aquí no hay bus de mensajes.</translation>
    </message>
    <message>
        <source>%1 cannot do these line settings: %2.</source>
        <translation>%1 no admite estos ajustes de línea: %2.</translation>
    </message>
    <message>
        <source>A line&apos;s speed is a number of bits a second, not %1.</source>
        <translation>La velocidad de una línea es un número de bits por segundo, no %1.</translation>
    </message>
    <message>
        <source>A character has 5 to 8 data bits, not %1.</source>
        <translation>Un carácter tiene de 5 a 8 bits de datos, no %1.</translation>
    </message>
    <message>
        <source>one and a half stop bits go with five data bits only</source>
        <translation>un bit y medio de parada solo va con cinco bits de datos</translation>
    </message>
    <message>
        <source>Reading the settings of %1</source>
        <translation>Leyendo los ajustes de %1</translation>
    </message>
    <message>
        <source>%1 data bits</source>
        <translation>%1 bits de datos</translation>
    </message>
    <message>
        <source>this parity</source>
        <translation>esta paridad</translation>
    </message>
    <message>
        <source>these stop bits</source>
        <translation>estos bits de parada</translation>
    </message>
    <message>
        <source>hardware flow control</source>
        <translation>control de flujo por hardware</translation>
    </message>
    <message>
        <source>There is no %1. Is it plugged in?</source>
        <translation>No existe %1. ¿Está enchufado?</translation>
    </message>
    <message>
        <source>Another program uses %1. Close it, or choose another port.</source>
        <translation>Otro programa usa %1. Ciérralo o elige otro puerto.</translation>
    </message>
    <message>
        <source>This user may not open %1.</source>
        <translation>Este usuario no puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 no responde: %2.</translation>
    </message>
    <message>
        <source>%1: the line has gone.</source>
        <translation>%1: la línea ha desaparecido.</translation>
    </message>
    <message>
        <source>%1: this line cannot do that (%2).</source>
        <translation>%1: esta línea no puede hacer eso (%2).</translation>
    </message>
    <message>
        <source>“%1” does not belong there.</source>
        <translation>«%1» no va ahí.</translation>
    </message>
    <message>
        <source>“%1” is not known here; it may be one of %2, written key=value.</source>
        <translation>«%1» no se conoce aquí; puede ser uno de %2, escrito key=value.</translation>
    </message>
    <message>
        <source>%1= stands there twice.</source>
        <translation>%1= aparece ahí dos veces.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1.</source>
        <translation>Nada puede escuchar en %1.</translation>
    </message>
    <message>
        <source>Nothing can connect to %1.</source>
        <translation>Nada puede conectarse a %1.</translation>
    </message>
    <message>
        <source>%1=%2 is not one of %3.</source>
        <translation>%1=%2 no es uno de %3.</translation>
    </message>
    <message>
        <source>“%1” is no descriptor; the first that can be handed over is 3.</source>
        <translation>«%1» no es un descriptor; el primero que se puede ceder es 3.</translation>
    </message>
    <message>
        <source>“%1” is no port of a proxy.</source>
        <translation>«%1» no es un puerto de un proxy.</translation>
    </message>
    <message>
        <source>“%1” is no port; a port is a number from 0 to 65535 (0 takes a free one).</source>
        <translation>«%1» no es un puerto; un puerto es un número de 0 a 65535 (0 toma uno libre).</translation>
    </message>
    <message>
        <source>%1=%2 is no number above 0.</source>
        <translation>%1=%2 no es un número mayor que 0.</translation>
    </message>
    <message>
        <source>%1 needs a certificate: add certificate=FILE:key=FILE.</source>
        <translation>%1 necesita un certificado: añade certificate=FILE:key=FILE.</translation>
    </message>
    <message>
        <source>The HTTP proxy does not speak HTTP: %1.</source>
        <translation>El proxy HTTP no habla HTTP: %1.</translation>
    </message>
    <message>
        <source>The HTTP proxy wants another user and password.</source>
        <translation>El proxy HTTP quiere otro usuario y contraseña.</translation>
    </message>
    <message>
        <source>The HTTP proxy says: %1</source>
        <translation>El proxy HTTP dice: %1</translation>
    </message>
    <message>
        <source>The proxy did not answer.</source>
        <translation>El proxy no ha respondido.</translation>
    </message>
    <message>
        <source>The proxy hung up before the way was open.</source>
        <translation>El proxy colgó antes de que el camino estuviera abierto.</translation>
    </message>
    <message>
        <source>The SOCKS proxy says: %1.</source>
        <translation>El proxy SOCKS dice: %1.</translation>
    </message>
    <message>
        <source>The SOCKS proxy does not speak SOCKS 5: %1.</source>
        <translation>El proxy SOCKS no habla SOCKS 5: %1.</translation>
    </message>
    <message>
        <source>The SOCKS proxy wants a user and a password.</source>
        <translation>El proxy SOCKS quiere un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>A SOCKS proxy takes user and password of 1 to 255 bytes.</source>
        <translation>Un proxy SOCKS acepta usuario y contraseña de 1 a 255 bytes.</translation>
    </message>
    <message>
        <source>The SOCKS proxy does not take that user and password.</source>
        <translation>El proxy SOCKS no acepta ese usuario y contraseña.</translation>
    </message>
    <message>
        <source>That is no host name that a SOCKS proxy could look up.</source>
        <translation>Eso no es un nombre de host que un proxy SOCKS pueda buscar.</translation>
    </message>
    <message>
        <source>The service takes nobody now.</source>
        <translation>El servicio no acepta a nadie ahora.</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Vigilando %1</translation>
    </message>
    <message>
        <source>The system watches no more folders for this user.</source>
        <translation>El sistema no vigila más carpetas para este usuario.</translation>
    </message>
    <message>
        <source>More than %1 folders would be watched.</source>
        <translation>Se vigilarían más de %1 carpetas.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who may put another folder in the place of %2; it is not used.</source>
        <translation>%1 pertenece a otro usuario, que puede poner otra carpeta en el lugar de %2; no se usa.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>Creando la carpeta %1</translation>
    </message>
    <message>
        <source>Taking others&apos; right to write into %1</source>
        <translation>Quitando a otros el permiso de escribir en %1</translation>
    </message>
    <message>
        <source>Using the folder %1</source>
        <translation>Usando la carpeta %1</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>No se puede copiar %1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 is no plain file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 files called %2.broken are there already; look through them and remove some, then do this again. Nothing was changed.</source>
        <translation>Ya hay %1 archivos llamados %2.broken; revísalos y quita algunos, y vuelve a hacer esto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and could not be brought back as theirs; it was not removed. Delete it by hand.</source>
        <translation>%1 pertenece a %2 y no se podría devolver como suyo; no se ha eliminado. Elimínalo a mano.</translation>
    </message>
    <message>
        <source>%1 is too large to be brought back; it was not removed. Delete it by hand.</source>
        <translation>%1 es demasiado grande para poder devolverlo; no se ha eliminado. Elimínalo a mano.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: its folder is not ours to write to.</source>
        <translation>No se puede eliminar %1: no podemos escribir en su carpeta.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>No se ha podido eliminar %1: %2.</translation>
    </message>
    <message>
        <source>%1 is there again; it was not written over.</source>
        <translation>%1 vuelve a estar ahí; no se ha sobrescrito.</translation>
    </message>
    <message>
        <source>Locking %1</source>
        <translation>Bloqueando %1</translation>
    </message>
    <message>
        <source>Another program serves %1.</source>
        <translation>Otro programa atiende %1.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal: %2.</source>
        <translation>%1 terminó por una señal: %2.</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>%1 terminó con el código %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>That name has no address.</source>
        <translation>Ese nombre no tiene dirección.</translation>
    </message>
    <message>
        <source>No address is known for “%1”.</source>
        <translation>No se conoce ninguna dirección de «%1».</translation>
    </message>
    <message>
        <source>The name service did not answer for “%1”.</source>
        <translation>El servicio de nombres no ha respondido sobre «%1».</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Buscando la dirección de %1</translation>
    </message>
    <message>
        <source>The name service does not answer for “%1” at the moment.</source>
        <translation>El servicio de nombres no responde sobre «%1» por ahora.</translation>
    </message>
    <message>
        <source>No address is known for “%1”: %2.</source>
        <translation>No se conoce ninguna dirección de «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>«%1» no es un nombre de host.</translation>
    </message>
    <message>
        <source>Too many names are being looked up at once.</source>
        <translation>Se buscan demasiados nombres a la vez.</translation>
    </message>
    <message>
        <source>This name service knows addresses only, and no records of “%1”.</source>
        <translation>Este servicio de nombres solo conoce direcciones, no registros de «%1».</translation>
    </message>
    <message>
        <source>Starting %1 as user %2</source>
        <translation>Iniciando %1 como usuario %2</translation>
    </message>
    <message>
        <source>Starting %1 in %2</source>
        <translation>Iniciando %1 en %2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>There is no program “%1” on this computer.</source>
        <translation>No hay ningún programa «%1» en este ordenador.</translation>
    </message>
    <message>
        <source>Listening on %1 port %2 (UDP)</source>
        <translation>Escuchando en %1 puerto&#xa0;%2 (UDP)</translation>
    </message>
    <message>
        <source>Reaching %1 port %2 (UDP)</source>
        <translation>Contactando con %1 puerto&#xa0;%2 (UDP)</translation>
    </message>
    <message>
        <source>Making a Unix socket</source>
        <translation>Creando un socket Unix</translation>
    </message>
    <message>
        <source>Reaching %1</source>
        <translation>Contactando con %1</translation>
    </message>
    <message>
        <source>Listening on %1 port %2</source>
        <translation>Escuchando en %1 puerto&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 takes no calls any more: %2. Start its service again.</source>
        <translation>%1 ya no acepta llamadas: %2. Inicia de nuevo su servicio.</translation>
    </message>
    <message>
        <source>%1 cannot be watched yet: %2.</source>
        <translation>%1 no se puede vigilar todavía: %2.</translation>
    </message>
    <message>
        <source>No file descriptor is left, so callers of %1 are turned away. Raise the limit on open files, or close some connections.</source>
        <translation>No queda ningún descriptor de archivo, así que se rechaza a quien llama a %1. Sube el límite de archivos abiertos o cierra algunas conexiones.</translation>
    </message>
    <message>
        <source>The connection is in use.</source>
        <translation>La conexión está en uso.</translation>
    </message>
    <message>
        <source>The other end does not read: %1 MB were waiting for it.</source>
        <translation>El otro extremo no lee: le esperaban %1 MB.</translation>
    </message>
    <message>
        <source>The other end did not read to the end.</source>
        <translation>El otro extremo no leyó hasta el final.</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>La conexión ha terminado.</translation>
    </message>
    <message>
        <source>Watching the connection to %1</source>
        <translation>Vigilando la conexión con %1</translation>
    </message>
    <message>
        <source>The connection to %1</source>
        <translation>La conexión con %1</translation>
    </message>
    <message>
        <source>Reading from %1</source>
        <translation>Leyendo de %1</translation>
    </message>
    <message>
        <source>Connecting from %1</source>
        <translation>Conectando desde %1</translation>
    </message>
    <message>
        <source>Connecting to %1 port %2</source>
        <translation>Conectando con %1 puerto&#xa0;%2</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 es demasiado grande para un certificado.</translation>
    </message>
    <message>
        <source>Writing %1: %2.</source>
        <translation>Escribiendo %1: %2.</translation>
    </message>
    <message>
        <source>No certificate could be made for %1.</source>
        <translation>No se ha podido crear ningún certificado para %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is gone, and is served no more.</source>
        <translation>El certificado %1 ya no está, y ya no se sirve.</translation>
    </message>
    <message>
        <source>%1 is for the same name, in which upper and lower case are alike. Take one of them away.</source>
        <translation>%1 es para el mismo nombre, en el que mayúsculas y minúsculas son iguales. Quita uno de los dos.</translation>
    </message>
    <message>
        <source>There is no certificate in that file (PEM text is expected).</source>
        <translation>No hay ningún certificado en ese archivo (se espera texto PEM).</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint: it has 64 hexadecimal digits.</source>
        <translation>«%1» no es una huella SHA-256: tiene 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>No certificate is served for “%1”.</source>
        <translation>No se sirve ningún certificado para «%1».</translation>
    </message>
    <message>
        <source>The other end did not finish the TLS handshake.</source>
        <translation>El otro extremo no ha terminado la negociación TLS.</translation>
    </message>
    <message>
        <source>Too much was written before the TLS handshake was over.</source>
        <translation>Se escribió demasiado antes de acabar la negociación TLS.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of TLS.</source>
        <translation>La conexión terminó en medio de TLS.</translation>
    </message>
    <message>
        <source>The other end hung up during the TLS handshake.</source>
        <translation>El otro extremo colgó durante la negociación TLS.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address that a certificate could have.</source>
        <translation>«%1» no es ni un nombre ni una dirección que un certificado pueda tener.</translation>
    </message>
    <message>
        <source>it is not the one that was pinned</source>
        <translation>no es el que se fijó</translation>
    </message>
    <message>
        <source>it is not the one that was accepted before</source>
        <translation>no es el que se aceptó antes</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2.</source>
        <translation>No se puede confiar en el certificado de %1: %2.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>La negociación TLS ha fallado: %1.</translation>
    </message>
    <message>
        <source>The other end broke TLS: %1.</source>
        <translation>El otro extremo ha roto TLS: %1.</translation>
    </message>
    <message>
        <source>TLS could not encrypt.</source>
        <translation>TLS no ha podido cifrar.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>aceptado por ti</translation>
    </message>
    <message>
        <source>The authorities in %1 are trusted from now on.</source>
        <translation>Desde ahora se confía en las autoridades de %1.</translation>
    </message>
    <message>
        <source>The changed authorities in %1 are not trusted, the former ones are: %2</source>
        <translation>No se confía en las autoridades cambiadas de %1, sino en las anteriores: %2</translation>
    </message>
    <message>
        <source>There is no memory left to look up “%1”.</source>
        <translation>No queda memoria para buscar «%1».</translation>
    </message>
    <message>
        <source>The name servers did not answer for “%1” (%2).</source>
        <translation>Los servidores de nombres no han respondido sobre «%1» (%2).</translation>
    </message>
    <message>
        <source>Name servers cannot be asked: %1. Look at %2.</source>
        <translation>No se puede preguntar a los servidores de nombres: %1. Mira %2.</translation>
    </message>
    <message>
        <source>There are no such records of “%1”.</source>
        <translation>No hay registros así de «%1».</translation>
    </message>
    <message>
        <source>No name server can be asked.</source>
        <translation>No se puede preguntar a ningún servidor de nombres.</translation>
    </message>
    <message>
        <source>The name servers did not answer for “%1”.</source>
        <translation>Los servidores de nombres no han respondido sobre «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be asked: such an address begins with https:// and holds no password; http:// is for this computer alone.</source>
        <translation>No se puede preguntar a «%1»: una dirección así empieza por https:// y no contiene contraseña; http:// es solo para este ordenador.</translation>
    </message>
    <message>
        <source>The web server sends from one address to the next, more than %1 times.</source>
        <translation>El servidor web remite de una dirección a otra, más de %1 veces.</translation>
    </message>
    <message>
        <source>The web server&apos;s answer is larger than it may be: %1.</source>
        <translation>La respuesta del servidor web es mayor de lo permitido: %1.</translation>
    </message>
    <message>
        <source>What answers there is no web server.</source>
        <translation>Lo que responde allí no es un servidor web.</translation>
    </message>
    <message>
        <source>The web server&apos;s answer cannot be read: %1.</source>
        <translation>No se puede leer la respuesta del servidor web: %1.</translation>
    </message>
    <message>
        <source>What was to be sent has changed meanwhile: send it again.</source>
        <translation>Lo que había que enviar ha cambiado entretanto: envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The web server hung up before all of its answer was there.</source>
        <translation>El servidor web colgó antes de que llegara toda su respuesta.</translation>
    </message>
    <message>
        <source>The web server hung up without an answer.</source>
        <translation>El servidor web colgó sin responder.</translation>
    </message>
    <message>
        <source>The web server takes nothing more.</source>
        <translation>El servidor web no acepta nada más.</translation>
    </message>
    <message>
        <source>The web server says nothing more.</source>
        <translation>El servidor web no dice nada más.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked of a web server.</source>
        <translation>No se puede pedir «%1» a un servidor web.</translation>
    </message>
    <message>
        <source>The address holds what no address may.</source>
        <translation>La dirección contiene lo que ninguna dirección puede.</translation>
    </message>
    <message>
        <source>The header %1 is the client&apos;s own to say.</source>
        <translation>La cabecera %1 la dice el propio cliente.</translation>
    </message>
    <message>
        <source>The header “%1” holds what no header may.</source>
        <translation>La cabecera «%1» contiene lo que ninguna cabecera puede.</translation>
    </message>
    <message>
        <source>The server hung up before it let us in.</source>
        <translation>El servidor colgó antes de dejarnos entrar.</translation>
    </message>
    <message>
        <source>The server no longer reads what is sent to it.</source>
        <translation>El servidor ya no lee lo que se le envía.</translation>
    </message>
    <message>
        <source>The server wants to be spoken to over TLS only.</source>
        <translation>El servidor solo quiere que se le hable por TLS.</translation>
    </message>
    <message>
        <source>The server offers no way in which we could log in.</source>
        <translation>El servidor no ofrece ninguna forma en la que podamos iniciar sesión.</translation>
    </message>
    <message>
        <source>This network cannot take messages back.</source>
        <translation>Esta red no puede retirar mensajes.</translation>
    </message>
    <message>
        <source>This network does not keep how far one has read.</source>
        <translation>Esta red no guarda hasta dónde se ha leído.</translation>
    </message>
    <message>
        <source>This network changes no real names while one is there.</source>
        <translation>Esta red no cambia nombres reales mientras se está conectado.</translation>
    </message>
    <message>
        <source>That kind of conversation is not spoken here.</source>
        <translation>Ese tipo de conversación no se habla aquí.</translation>
    </message>
    <message>
        <source>A web page called in place of who was invited. Offer the conversation once more.</source>
        <translation>Ha llamado una página web en lugar de quien estaba invitado. Ofrece la conversación otra vez.</translation>
    </message>
    <message>
        <source>The offer leads to %1, which is on this computer or its network. It is not followed unless that was allowed.</source>
        <translation>La oferta lleva a %1, que está en este ordenador o en su red. No se sigue si no se ha permitido.</translation>
    </message>
    <message>
        <source>The offer cannot be followed.</source>
        <translation>No se puede seguir la oferta.</translation>
    </message>
    <message>
        <source>Nobody can be waited for here.</source>
        <translation>Aquí no se puede esperar a nadie.</translation>
    </message>
    <message>
        <source>Nothing has come for too long.</source>
        <translation>No ha llegado nada en demasiado tiempo.</translation>
    </message>
    <message>
        <source>Encrypted DCC is not spoken here.</source>
        <translation>El DCC cifrado no se habla aquí.</translation>
    </message>
    <message>
        <source>They send more than they offered.</source>
        <translation>Envían más de lo que ofrecieron.</translation>
    </message>
    <message>
        <source>They hung up before all of it was there.</source>
        <translation>Colgaron antes de que llegara todo.</translation>
    </message>
    <message>
        <source>They want to go on with what is not offered.</source>
        <translation>Quieren continuar con algo que no se ofrece.</translation>
    </message>
    <message>
        <source>The file has changed while it was sent.</source>
        <translation>El archivo ha cambiado mientras se enviaba.</translation>
    </message>
    <message>
        <source>They hung up before they had all of it.</source>
        <translation>Colgaron antes de tenerlo todo.</translation>
    </message>
    <message>
        <source>This network lets nobody register an account this way.</source>
        <translation>Esta red no deja a nadie registrar una cuenta así.</translation>
    </message>
    <message>
        <source>A registration is under way already.</source>
        <translation>Ya hay un registro en curso.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The server took too long to let us in.</source>
        <translation>El servidor ha tardado demasiado en dejarnos entrar.</translation>
    </message>
    <message>
        <source>The server changes over and over which names are the same.</source>
        <translation>El servidor cambia una y otra vez qué nombres son iguales.</translation>
    </message>
    <message>
        <source>This network does not say which answer belongs to which question.</source>
        <translation>Esta red no dice qué respuesta corresponde a qué pregunta.</translation>
    </message>
    <message>
        <source>Too many questions wait for an answer already.</source>
        <translation>Ya hay demasiadas preguntas esperando respuesta.</translation>
    </message>
    <message>
        <source>The server has not answered for a minute.</source>
        <translation>El servidor no responde desde hace un minuto.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Try again in a while.</source>
        <translation>Ya hay demasiado esperando a enviarse. Inténtalo dentro de un rato.</translation>
    </message>
    <message>
        <source>The server used to bind the login to the encrypted connection (SCRAM-SHA-256-PLUS) and no longer offers it. Somebody may stand in between.</source>
        <translation>El servidor solía vincular el inicio de sesión a la conexión cifrada (SCRAM-SHA-256-PLUS) y ya no lo ofrece. Puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>The server takes none of the ways in which we could log in.</source>
        <translation>El servidor no acepta ninguna de las formas en que podríamos iniciar sesión.</translation>
    </message>
    <message>
        <source>The server did not show that it knows the account. It may be another than it says.</source>
        <translation>El servidor no ha demostrado que conoce la cuenta. Puede ser otro que el que dice.</translation>
    </message>
    <message>
        <source>This network keeps no history for us.</source>
        <translation>Esta red no guarda historial para nosotros.</translation>
    </message>
    <message>
        <source>Too much history has been asked for already.</source>
        <translation>Ya se ha pedido demasiado historial.</translation>
    </message>
    <message>
        <source>The server did not send its history in time.</source>
        <translation>El servidor no ha enviado su historial a tiempo.</translation>
    </message>
    <message>
        <source>That is not the name of a channel.</source>
        <translation>Eso no es el nombre de un canal.</translation>
    </message>
    <message>
        <source>This network keeps nothing of the kind.</source>
        <translation>Esta red no guarda nada parecido.</translation>
    </message>
    <message>
        <source>This network does not tell when people come and go.</source>
        <translation>Esta red no avisa cuando la gente entra y sale.</translation>
    </message>
    <message>
        <source>This network tells of no more than %1 people.</source>
        <translation>Esta red avisa de no más de %1 personas.</translation>
    </message>
    <message>
        <source>That is nobody to speak to.</source>
        <translation>Eso no es nadie con quien hablar.</translation>
    </message>
    <message>
        <source>That is too long to be said.</source>
        <translation>Eso es demasiado largo para decirlo.</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>No hay nada que decir.</translation>
    </message>
    <message>
        <source>This network passes on no typing notices or reactions.</source>
        <translation>Esta red no transmite avisos de escritura ni reacciones.</translation>
    </message>
    <message>
        <source>A PN532 reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Un PN532 lee tarjetas con 8, 14 o 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The reader sent a blank number (%1): it sees no card, or is broken.</source>
        <translation>El lector ha enviado un número vacío (%1): no ve ninguna tarjeta, o está roto.</translation>
    </message>
    <message>
        <source>The reader sends only the first half of longer card numbers.</source>
        <translation>El lector envía solo la primera mitad de los números de tarjeta más largos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a card.</source>
        <translation>«%1» no es un número de tarjeta.</translation>
    </message>
    <message>
        <source>The card makes up a new number each time.</source>
        <translation>La tarjeta inventa un número nuevo cada vez.</translation>
    </message>
    <message>
        <source>The number %1 has %2 bytes; this reader is set to %3.</source>
        <translation>El número %1 tiene %2 bytes; este lector está ajustado a %3.</translation>
    </message>
    <message>
        <source>A Multi ISO reader reads cards with 8, 14, 16 or 20 hex digits.</source>
        <translation>Un lector Multi ISO lee tarjetas con 8, 14, 16 o 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>An EM-18 reads cards whose number has 10 hex digits.</source>
        <translation>Un EM-18 lee tarjetas cuyo número tiene 10 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>An ID-12 reads cards whose number has 10 hex digits.</source>
        <translation>Un ID-12 lee tarjetas cuyo número tiene 10 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A Parallax reader reads cards whose number has 10 hex digits.</source>
        <translation>Un lector Parallax lee tarjetas cuyo número tiene 10 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>An RDM6300 reads cards whose number has 10 hex digits.</source>
        <translation>Un RDM6300 lee tarjetas cuyo número tiene 10 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A card&apos;s number in a text line has 8 to 20 hex digits.</source>
        <translation>El número de una tarjeta en una línea de texto tiene de 8 a 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The server asks for more work than a login may cost.</source>
        <translation>El servidor pide más trabajo del que puede costar un inicio de sesión.</translation>
    </message>
    <message>
        <source>The server offered other ways to log in than those that came here. Somebody stands in between.</source>
        <translation>El servidor ofreció otras formas de iniciar sesión que las que llegaron aquí. Hay alguien en medio.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>The character %1 is not allowed in it.</source>
        <translation>El carácter %1 no se permite ahí.</translation>
    </message>
    <message>
        <source>It mixes writing from the left and from the right.</source>
        <translation>Mezcla escritura desde la izquierda y desde la derecha.</translation>
    </message>
    <message>
        <source>It has no settled form.</source>
        <translation>No tiene una forma estable.</translation>
    </message>
    <message>
        <source>It is empty, too long, or no text.</source>
        <translation>Está vacío, es demasiado largo o no es texto.</translation>
    </message>
    <message>
        <source>It cannot hold a space.</source>
        <translation>No puede contener un espacio.</translation>
    </message>
    <message>
        <source>It cannot hold %1.</source>
        <translation>No puede contener %1.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It is empty, too long, or holds what cannot be typed.</source>
        <translation>Está vacío, es demasiado largo o contiene algo que no se puede teclear.</translation>
    </message>
    <message>
        <source>The server closed the WebSocket at once.</source>
        <translation>El servidor ha cerrado el WebSocket enseguida.</translation>
    </message>
    <message>
        <source>The XML cannot be read: %1.</source>
        <translation>No se puede leer el XML: %1.</translation>
    </message>
    <message>
        <source>A %1 is not allowed here.</source>
        <translation>Aquí no se permite %1.</translation>
    </message>
    <message>
        <source>The encoding must be UTF-8.</source>
        <translation>La codificación tiene que ser UTF-8.</translation>
    </message>
    <message>
        <source>The XML is too large: %1 bytes are allowed.</source>
        <translation>El XML es demasiado grande: se permiten %1 bytes.</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters.</source>
        <translation>Una expresión tiene como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>At character %1: %2 is expected.</source>
        <translation>En el carácter %1 se espera: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>«%1» no es el nombre de un host.</translation>
    </message>
    <message>
        <source>The part before the @ cannot be used: %1</source>
        <translation>La parte delante de la @ no se puede usar: %1</translation>
    </message>
    <message>
        <source>%1 “%2” could be used.</source>
        <translation>%1 Se podría usar «%2».</translation>
    </message>
    <message>
        <source>The part behind the / cannot be used: %1</source>
        <translation>La parte detrás de la / no se puede usar: %1</translation>
    </message>
    <message>
        <source>The part behind the / is too long.</source>
        <translation>La parte detrás de la / es demasiado larga.</translation>
    </message>
    <message>
        <source>An address has no empty parts.</source>
        <translation>Una dirección no tiene partes vacías.</translation>
    </message>
    <message>
        <source>%1 is no host&apos;s name.</source>
        <translation>%1 no es el nombre de un host.</translation>
    </message>
    <message>
        <source>%1 says that it has no XMPP server.</source>
        <translation>%1 dice que no tiene servidor XMPP.</translation>
    </message>
    <message>
        <source>A password is not sent where somebody may read along.</source>
        <translation>Una contraseña no se envía donde alguien pueda leerla.</translation>
    </message>
    <message>
        <source>%1 makes no accounts from a chat program. Ask whoever runs it for one.</source>
        <translation>%1 no crea cuentas desde un programa de chat. Pide una a quien lo lleva.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try it again later.</source>
        <translation>%1 no responde. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server&apos;s address.</source>
        <translation>«%1» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>%1 hung up.</source>
        <translation>%1 ha colgado.</translation>
    </message>
    <message>
        <source>The server does not say who we are.</source>
        <translation>El servidor no dice quiénes somos.</translation>
    </message>
    <message>
        <source>The certificate is that of %1, not of %2.</source>
        <translation>El certificado es el de %1, no el de %2.</translation>
    </message>
    <message>
        <source>The server does not answer whether the session goes on.</source>
        <translation>El servidor no responde si la sesión continúa.</translation>
    </message>
    <message>
        <source>The server does not give us an address.</source>
        <translation>El servidor no nos da una dirección.</translation>
    </message>
    <message>
        <source>The server gives us no address.</source>
        <translation>El servidor no nos da ninguna dirección.</translation>
    </message>
    <message>
        <source>The server gives us an address that is none.</source>
        <translation>El servidor nos da una dirección que no lo es.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>The server has gone silent.</source>
        <translation>El servidor se ha quedado callado.</translation>
    </message>
    <message>
        <source>The session could not go on.</source>
        <translation>La sesión no ha podido continuar.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>Se ha abandonado la conexión.</translation>
    </message>
    <message>
        <source>Too many messages wait for a connection.</source>
        <translation>Hay demasiados mensajes esperando una conexión.</translation>
    </message>
    <message>
        <source>The server takes nothing more just now.</source>
        <translation>El servidor no acepta nada más por ahora.</translation>
    </message>
    <message>
        <source>The server does not say what it offers.</source>
        <translation>El servidor no dice qué ofrece.</translation>
    </message>
    <message>
        <source>The server does not encrypt, or somebody in between does not let it.</source>
        <translation>El servidor no cifra, o alguien en medio no se lo permite.</translation>
    </message>
    <message>
        <source>The server could not start to encrypt.</source>
        <translation>El servidor no ha podido empezar a cifrar.</translation>
    </message>
    <message>
        <source>The server&apos;s part of the login cannot be read.</source>
        <translation>No se puede leer la parte del servidor en el inicio de sesión.</translation>
    </message>
    <message>
        <source>The server did not show that it has handed out our token. It may be another than it says.</source>
        <translation>El servidor no ha demostrado que entregó nuestro token. Puede ser otro que el que dice.</translation>
    </message>
    <message>
        <source>The server asks for something that we do not know before it lets us in.</source>
        <translation>El servidor pide algo que no conocemos antes de dejarnos entrar.</translation>
    </message>
    <message>
        <source>%1 is no place.</source>
        <translation>%1 no es un lugar.</translation>
    </message>
    <message>
        <source>The server refused the login: %1.</source>
        <translation>El servidor ha rechazado el inicio de sesión: %1.</translation>
    </message>
    <message>
        <source>The server wants a further step that we do not know: %1.</source>
        <translation>El servidor quiere otro paso que no conocemos: %1.</translation>
    </message>
    <message>
        <source>The server used to bind the login to the encrypted connection and no longer offers it. Somebody may stand in between.</source>
        <translation>El servidor solía vincular el inicio de sesión a la conexión cifrada y ya no lo ofrece. Puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>The server hung up without a word.</source>
        <translation>El servidor colgó sin decir nada.</translation>
    </message>
    <message>
        <source>That is no XMPP server.</source>
        <translation>Eso no es un servidor XMPP.</translation>
    </message>
    <message>
        <source>The server says that it is %1.</source>
        <translation>El servidor dice que es %1.</translation>
    </message>
    <message>
        <source>The server speaks a version of XMPP that is too old.</source>
        <translation>El servidor habla una versión de XMPP demasiado antigua.</translation>
    </message>
    <message>
        <source>The server ended the conversation.</source>
        <translation>El servidor ha terminado la conversación.</translation>
    </message>
    <message>
        <source>The server acknowledges more than it was sent.</source>
        <translation>El servidor confirma más de lo que se le envió.</translation>
    </message>
    <message>
        <source>That is no answer to a command.</source>
        <translation>Eso no es una respuesta a una orden.</translation>
    </message>
    <message>
        <source>They have taken it back.</source>
        <translation>Lo han retirado.</translation>
    </message>
    <message>
        <source>They send only all of it.</source>
        <translation>Solo lo envían entero.</translation>
    </message>
    <message>
        <source>Their program sends it in a way that this one does not speak.</source>
        <translation>Su programa lo envía de una forma que este no habla.</translation>
    </message>
    <message>
        <source>They stopped before all of it was there.</source>
        <translation>Pararon antes de que llegara todo.</translation>
    </message>
    <message>
        <source>What came is not what they offered: its checksum is another one.</source>
        <translation>Lo que ha llegado no es lo que ofrecieron: su suma de comprobación es otra.</translation>
    </message>
    <message>
        <source>There are enough files on their way.</source>
        <translation>Ya hay bastantes archivos en camino.</translation>
    </message>
    <message>
        <source>Their program takes no files from you.</source>
        <translation>Su programa no acepta archivos tuyos.</translation>
    </message>
    <message>
        <source>Their program wants it in a way that this one does not speak.</source>
        <translation>Su programa lo quiere de una forma que este no habla.</translation>
    </message>
    <message>
        <source>Their program could not take it.</source>
        <translation>Su programa no ha podido aceptarlo.</translation>
    </message>
    <message>
        <source>They did not answer.</source>
        <translation>No han respondido.</translation>
    </message>
    <message>
        <source>The connection was lost before all of it was there.</source>
        <translation>Se perdió la conexión antes de que llegara todo.</translation>
    </message>
    <message>
        <source>The place for the file is not safe: %1</source>
        <translation>El lugar para el archivo no es seguro: %1</translation>
    </message>
    <message>
        <source>The server keeps no files.</source>
        <translation>El servidor no guarda archivos.</translation>
    </message>
    <message>
        <source>The server takes no files larger than %1 bytes.</source>
        <translation>El servidor no acepta archivos de más de %1 bytes.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>No hay ninguna imagen.</translation>
    </message>
    <message>
        <source>The picture is not the one that was told of.</source>
        <translation>La imagen no es la que se anunció.</translation>
    </message>
    <message>
        <source>The service has no form for it.</source>
        <translation>El servicio no tiene un formulario para ello.</translation>
    </message>
    <message>
        <source>The archive does not say where its answer ends.</source>
        <translation>El archivo de mensajes no dice dónde termina su respuesta.</translation>
    </message>
    <message>
        <source>The room has no form for its configuration.</source>
        <translation>La sala no tiene un formulario para su configuración.</translation>
    </message>
    <message>
        <source>The room has no form for who would be its member.</source>
        <translation>La sala no tiene un formulario para quien quiera ser miembro.</translation>
    </message>
    <message>
        <source>That would be too many rooms.</source>
        <translation>Serían demasiadas salas.</translation>
    </message>
    <message>
        <source>That cannot be a nick: %1</source>
        <translation>Eso no puede ser un nick: %1</translation>
    </message>
    <message>
        <source>The room did not answer in time.</source>
        <translation>La sala no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>We are not in that room.</source>
        <translation>No estamos en esa sala.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://example.org/xmpp-websocket.</source>
        <translation>La dirección de un WebSocket se escribe como wss://example.org/xmpp-websocket.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 no puede ser «%2».</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>There are no contacts here to ask.</source>
        <translation>Aquí no hay contactos a los que preguntar.</translation>
    </message>
    <message>
        <source>A collection holds no items.</source>
        <translation>Una colección no contiene elementos.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>No existe ese elemento.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>No existe ese nodo.</translation>
    </message>
    <message>
        <source>There is no such item to turn the page at.</source>
        <translation>No existe ese elemento en el que pasar la página.</translation>
    </message>
    <message>
        <source>A node cannot stand there.</source>
        <translation>Ahí no puede estar un nodo.</translation>
    </message>
    <message>
        <source>This node exists already.</source>
        <translation>Este nodo ya existe.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>No hay ninguna colección «%1».</translation>
    </message>
    <message>
        <source>The node&apos;s name is too long.</source>
        <translation>El nombre del nodo es demasiado largo.</translation>
    </message>
    <message>
        <source>Contacts are for %1, not for %2.</source>
        <translation>Los contactos son para %1, no para %2.</translation>
    </message>
    <message>
        <source>%1 is no address such as mailto:me@example.org.</source>
        <translation>%1 no es una dirección como mailto:me@example.org.</translation>
    </message>
    <message>
        <source>%1 is no address such as stun:stun.example.org or turn:turn.example.org:3478?transport=udp.</source>
        <translation>%1 no es una dirección como stun:stun.example.org o turn:turn.example.org:3478?transport=udp.</translation>
    </message>
    <message>
        <source>Messages come faster than they can be stored: some are left out.</source>
        <translation>Los mensajes llegan más rápido de lo que se pueden guardar: se omiten algunos.</translation>
    </message>
    <message>
        <source>Messages are stored again.</source>
        <translation>Los mensajes se guardan otra vez.</translation>
    </message>
    <message>
        <source>%1 messages were left out.</source>
        <translation>Se han omitido %1 mensajes.</translation>
    </message>
    <message>
        <source>Something could not be kept: %1</source>
        <translation>No se ha podido conservar algo: %1</translation>
    </message>
    <message>
        <source>Messages cannot be stored, and wait: %1</source>
        <translation>Los mensajes no se pueden guardar y esperan: %1</translation>
    </message>
    <message>
        <source>The password of %1 could not be kept: %2</source>
        <translation>No se ha podido guardar la contraseña de %1: %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>desenchufado</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>callado</translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation>problema del controlador</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>finding out</source>
        <translation>averiguando</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Está activado.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>did not match</source>
        <translation>no coincidió</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>More happens than rules can look at; some events were left out.</source>
        <translation>Ocurre más de lo que las reglas pueden mirar; se han omitido algunos eventos.</translation>
    </message>
    <message>
        <source>%1 – failed: %2</source>
        <translation>%1 – falló: %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Responder: %1</translation>
    </message>
    <message>
        <source>The function %1</source>
        <translation>La función %1</translation>
    </message>
    <message>
        <source>Write into the log: %1</source>
        <translation>Escribir en el registro: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>The bridge has given up: %1</source>
        <translation>El puente ha desistido: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Conexión perdida: %1</translation>
    </message>
    <message>
        <source>%1 came in from %2 by %3.</source>
        <translation>%1 entró desde %2 por %3.</translation>
    </message>
    <message>
        <source>%1 was turned away: %2.</source>
        <translation>Se ha rechazado a %1: %2.</translation>
    </message>
    <message>
        <source>There is no way to the other server: %1</source>
        <translation>No hay camino al otro servidor: %1</translation>
    </message>
    <message>
        <source>%1 is a component of the other server.</source>
        <translation>%1 es un componente del otro servidor.</translation>
    </message>
    <message>
        <source>%1 is no component of the other server any more: %2</source>
        <translation>%1 ya no es un componente del otro servidor: %2</translation>
    </message>
    <message>
        <source>Votes of &quot;%1&quot; are counted but not published: %2 It is tried again.</source>
        <translation>Los votos de «%1» se cuentan pero no se publican: %2 Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>%1 is a secret, and everyone on this computer can read a command line. Write it into services/%2.toml.</source>
        <translation>%1 es un secreto, y todos en este ordenador pueden leer una línea de órdenes. Escríbelo en services/%2.toml.</translation>
    </message>
    <message>
        <source>The backup was brought back. What was here before is kept in %1.</source>
        <translation>Se ha restaurado la copia. Lo que había antes se guarda en %1.</translation>
    </message>
    <message>
        <source>The pid file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo pid %1: %2.</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>Está enchufado.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Vuelve a funcionar.</translation>
    </message>
    <message>
        <source>It is not plugged in. It goes on by itself when it comes back.</source>
        <translation>No está enchufado. Continuará por sí solo cuando vuelva.</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>La orden: %1</translation>
    </message>
    <message>
        <source>Some plugins did not end in time.</source>
        <translation>Algunos complementos no han terminado a tiempo.</translation>
    </message>
    <message>
        <source>The last taps could not be stored in time.</source>
        <translation>Las últimas lecturas no se han podido guardar a tiempo.</translation>
    </message>
    <message>
        <source>Some networks did not hear the goodbye in time.</source>
        <translation>Algunas redes no han oído la despedida a tiempo.</translation>
    </message>
    <message>
        <source>Some connections did not end in time and were cut off.</source>
        <translation>Algunas conexiones no han terminado a tiempo y se han cortado.</translation>
    </message>
    <message>
        <source>Read the configuration again.</source>
        <translation>Se ha vuelto a leer la configuración.</translation>
    </message>
    <message>
        <source>a time such as 30s or 5min</source>
        <translation>un tiempo como 30s o 5min</translation>
    </message>
    <message>
        <source>a size such as 64k or 10M</source>
        <translation>un tamaño como 64k o 10M</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Others are waiting to log in.</source>
        <translation>Otros esperan para iniciar sesión.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Enviando a %1</translation>
    </message>
    <message>
        <source>Others are waiting to ask.</source>
        <translation>Otros esperan para preguntar.</translation>
    </message>
    <message>
        <source>There is too little room for the backup: it takes about %1 MB, and %2 MB are free at %3. Free some, choose another place, or leave a part out.</source>
        <translation>Hay muy poco espacio para la copia: ocupa unos %1 MB, y hay %2 MB libres en %3. Libera espacio, elige otro lugar u omite una parte.</translation>
    </message>
    <message>
        <source>Another version wrote what is here. Start this one once, then bring the backup back again. Nothing was changed.</source>
        <translation>Lo que hay aquí lo escribió otra versión. Inicia esta una vez y restaura la copia de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The passwords in it need a password that opens them.</source>
        <translation>Las contraseñas que contiene necesitan una contraseña que las abra.</translation>
    </message>
    <message>
        <source>That is not the password that the passwords in it are encrypted with. Nothing was changed.</source>
        <translation>Esa no es la contraseña con la que están cifradas las contraseñas que contiene. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup is cut off: it ends before it should. Copy it again from where it was made.</source>
        <translation>La copia está cortada: termina antes de lo debido. Cópiala otra vez de donde se hizo.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1. Choose another place, or leave a part out.</source>
        <translation>No se ha podido escribir la copia: %1. Elige otro lugar u omite una parte.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: %1. Free some space there; nothing was changed.</source>
        <translation>No se ha podido desempaquetar la copia: %1. Libera espacio allí; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is too little room to copy the database: it takes about %1 MB for a while, and %2 MB are free at %3. Free some there.</source>
        <translation>Hay muy poco espacio para copiar la base de datos: la copia ocupa un rato unos %1 MB, y hay %2 MB libres en %3. Libera espacio allí.</translation>
    </message>
    <message>
        <source>An older version made this backup, and a part of it (%1) cannot take the place of what is here. Add it to what is here instead. Nothing was changed.</source>
        <translation>Una versión más antigua hizo esta copia de seguridad, y una parte de ella (%1) no puede sustituir lo que hay aquí. En su lugar, añade la copia a lo que hay aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Waiting for the keyring, which may ask in a window of its own.</source>
        <translation>Esperando al llavero, que puede preguntar en una ventana propia.</translation>
    </message>
    <message>
        <source>The account was made, but it could not be kept here: %1 Write its password down, and enter both under Edit account.</source>
        <translation>La cuenta se ha creado, pero no se ha podido guardar aquí: %1 Anota su contraseña, e introduce ambas en «Editar cuenta».</translation>
    </message>
    <message>
        <source>The name %1 is registered, and logs in with its password from now on.</source>
        <translation>El nombre %1 está registrado, y desde ahora inicia sesión con su contraseña.</translation>
    </message>
    <message>
        <source>Somebody has registered this name already. Choose another.</source>
        <translation>Alguien ya ha registrado este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>Here an account is called as you are: change your name first.</source>
        <translation>Aquí una cuenta debe llamarse como tú: cambia primero tu nombre.</translation>
    </message>
    <message>
        <source>The network takes no account of this name. Choose another.</source>
        <translation>La red no acepta una cuenta con este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>The network wants you to have a name first.</source>
        <translation>La red quiere que primero tengas un nombre.</translation>
    </message>
    <message>
        <source>You are logged in to an account already.</source>
        <translation>Ya has iniciado sesión en una cuenta.</translation>
    </message>
    <message>
        <source>The network wants you to be connected first. Try again in a moment.</source>
        <translation>La red quiere que primero termines de conectarte. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The network takes this for no e-mail address.</source>
        <translation>Para la red, esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>The network takes no accounts with this e-mail address. Give another.</source>
        <translation>La red no acepta cuentas con esta dirección de correo. Indica otra.</translation>
    </message>
    <message>
        <source>The network does not take this password. Choose another.</source>
        <translation>La red no acepta esta contraseña. Elige otra.</translation>
    </message>
    <message>
        <source>The password is too weak. Choose a longer one.</source>
        <translation>La contraseña es demasiado débil. Elige una más larga.</translation>
    </message>
    <message>
        <source>That is not the code. Look at the message once more.</source>
        <translation>Ese no es el código. Mira el mensaje otra vez.</translation>
    </message>
    <message>
        <source>The network makes no accounts just now. Try again later.</source>
        <translation>La red no crea cuentas en este momento. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>You are logged in to the account %1 already.</source>
        <translation>Ya has iniciado sesión en la cuenta %1.</translation>
    </message>
    <message>
        <source>Others could read the password on its way. Have the account connect with encryption, and register then.</source>
        <translation>Otros podrían leer la contraseña por el camino. Haz que la cuenta se conecte con cifrado, y regístrate entonces.</translation>
    </message>
    <message>
        <source>The name %1 becomes yours: with its password you are logged in whenever you connect, and nobody else can.</source>
        <translation>El nombre %1 pasa a ser tuyo: con su contraseña inicias sesión cada vez que te conectas, y nadie más puede.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>The network sends a code there, which is asked for next.</source>
        <translation>La red envía allí un código, que se pide a continuación.</translation>
    </message>
    <message>
        <source>Some networks send a code there, or help who has forgotten the password. It can stay empty.</source>
        <translation>Algunas redes envían allí un código, o ayudan a quien ha olvidado la contraseña. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Code of the network</source>
        <translation>Código de la red</translation>
    </message>
    <message>
        <source>Your modes on this network: %1.</source>
        <translation>Tus modos en esta red: %1.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Port (TLS)</source>
        <translation>Puerto (TLS)</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1.</source>
        <translation>Su SHA-256 es %1.</translation>
    </message>
    <message>
        <source>It has CHANGED: another one was accepted on %1.</source>
        <translation>Ha CAMBIADO: se aceptó otro el %1.</translation>
    </message>
    <message>
        <source>This is too long for IRC, or has a character in it that IRC cannot take. Choose another password.</source>
        <translation>Es demasiado larga para IRC, o contiene un carácter que IRC no puede aceptar. Elige otra contraseña.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://example.org/path.</source>
        <translation>La dirección de un WebSocket se escribe como wss://example.org/path.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe. Name a file.</source>
        <translation>%1 es una carpeta, un dispositivo o una tubería. Indica un archivo.</translation>
    </message>
    <message>
        <source>%1 The network says: “%2”</source>
        <translation>%1 La red dice: «%2»</translation>
    </message>
    <message>
        <source>The network wants to know that it is you who registers %1, and has sent you a code. It says: “%2”</source>
        <translation>La red quiere saber que eres tú quien registra %1, y te ha enviado un código. Dice: «%2»</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is a file and a folder in it.</source>
        <translation>La copia está dañada: %1 es en ella archivo y carpeta a la vez.</translation>
    </message>
    <message>
        <source>The backup is damaged: a number in its database (%1) is beyond all that is counted to. Nothing was changed.</source>
        <translation>La copia está dañada: un número de su base de datos (%1) pasa de todo lo que se cuenta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 stands twice in it, or this disk takes two of its names for one. Nothing was changed.</source>
        <translation>La copia está dañada: %1 está dos veces en ella, o este disco toma dos de sus nombres por uno. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>At least one is needed: %1</source>
        <translation>Hace falta al menos uno: %1</translation>
    </message>
    <message>
        <source>The way out of followed polls, of the search for chat addresses and of chat accounts that name none: direct, desktop (as the session has it), socks5:HOST:PORT or httpproxy:HOST:PORT.</source>
        <translation>La salida de las encuestas seguidas, de la búsqueda de direcciones de chat y de las cuentas de chat que no nombran ninguna: direct, desktop (como en la sesión), socks5:HOST:PORT o httpproxy:HOST:PORT.</translation>
    </message>
    <message>
        <source>Which proxy to go through is not known, because everyport.toml cannot be read. Mend it, the log says what is wrong, and start Everyport again.</source>
        <translation>No se sabe por qué proxy hay que ir, porque everyport.toml no se puede leer. Corrígelo, el registro dice qué está mal, y vuelve a iniciar Everyport.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>XMPP on this computer</source>
        <translation>XMPP en este ordenador</translation>
    </message>
    <message>
        <source>The disk has %1 MB free; the backup needs %2 MB. Free some and try again. Nothing was changed.</source>
        <translation>El disco tiene %1 MB libres; la copia necesita %2 MB. Libera espacio e inténtalo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A window or another command looks at a backup of the folder %1 just now. Finish that or close it, then try again.</source>
        <translation>Una ventana u otra orden está examinando ahora una copia para la carpeta %1. Termínalo o ciérralo, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The account was made, but it could not be added here: %1 Write its password down, and enter both under Add account.</source>
        <translation>La cuenta se ha creado, pero no se ha podido añadir aquí: %1 Anota su contraseña, e introduce ambas en «Añadir cuenta».</translation>
    </message>
    <message>
        <source>%1 offers you the file %2, and does not say how large it is.</source>
        <translation>%1 te ofrece el archivo %2 y no dice su tamaño.</translation>
    </message>
    <message>
        <source>%1 offers you the file %2, which is %3 large.</source>
        <translation>%1 te ofrece el archivo %2, de %3.</translation>
    </message>
    <message>
        <source>One value fits here, not several; leave all but one out.</source>
        <translation>Aquí cabe un valor, no varios; deja solo uno.</translation>
    </message>
    <message>
        <source>This is needed; write it.</source>
        <translation>Esto hace falta; escríbelo.</translation>
    </message>
    <message>
        <source>This is needed; write it: %1</source>
        <translation>Esto hace falta; escríbelo: %1</translation>
    </message>
    <message>
        <source>People on this network: %1.</source>
        <translation>Personas en esta red: %1.</translation>
    </message>
    <message>
        <source>People on this network: %1, rooms: %2.</source>
        <translation>Personas en esta red: %1, salas: %2.</translation>
    </message>
    <message>
        <source>It hung up without a word.</source>
        <translation>Colgó sin decir nada.</translation>
    </message>
    <message>
        <source>What answers there is no IRC server.</source>
        <translation>Lo que responde ahí no es un servidor IRC.</translation>
    </message>
    <message>
        <source>The server takes no connections now: it may be down, or at another port.</source>
        <translation>El servidor no acepta conexiones ahora: puede estar caído o en otro puerto.</translation>
    </message>
    <message>
        <source>The server does not answer: it may be down, or the network is.</source>
        <translation>El servidor no responde: puede estar caído él o la red.</translation>
    </message>
    <message>
        <source>No way leads to the server now: the network may be down.</source>
        <translation>Ahora no hay camino hasta el servidor: la red puede estar caída.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>La conexión ha vuelto.</translation>
    </message>
    <message>
        <source>the plugin %1</source>
        <translation>el complemento %1</translation>
    </message>
    <message>
        <source>Write what the field is compared with.</source>
        <translation>Escribe con qué se compara el campo.</translation>
    </message>
    <message>
        <source>Nothing is done yet; add an action.</source>
        <translation>Aún no se hace nada; añade una acción.</translation>
    </message>
    <message>
        <source>A rule has at most %1 actions; leave some out.</source>
        <translation>Una regla tiene como máximo %1 acciones; quita alguna.</translation>
    </message>
    <message>
        <source>There is no “%1”; write one of %2.</source>
        <translation>No existe «%1»; escribe uno de %2.</translation>
    </message>
    <message>
        <source>There is no “%1”; did you mean %2?</source>
        <translation>No existe «%1»; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>Name the field that is looked at.</source>
        <translation>Indica el campo que se mira.</translation>
    </message>
    <message>
        <source>Must have one test, such as equals or contains; it has %1.</source>
        <translation>Debe tener una comparación, como equals o contains; tiene %1.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>suma de comprobación</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>suma de comprobación incorrecta</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation>inicio de la trama</translation>
    </message>
    <message>
        <source>station, length %1</source>
        <translation>estación, longitud %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>tarjeta %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>check, correct</source>
        <translation>comprobación, correcta</translation>
    </message>
    <message>
        <source>check, wrong</source>
        <translation>comprobación, incorrecta</translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation>fin de la trama</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 tarjetas</translation>
    </message>
    <message>
        <source>kind of card</source>
        <translation>tipo de tarjeta</translation>
    </message>
    <message>
        <source>card %1, as text</source>
        <translation>tarjeta %1, como texto</translation>
    </message>
    <message>
        <source>end of the line</source>
        <translation>fin de la línea</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>ninguna tarjeta</translation>
    </message>
    <message>
        <source>stopped reading by itself</source>
        <translation>ha dejado de leer por sí solo</translation>
    </message>
    <message>
        <source>does not know the command</source>
        <translation>no conoce la orden</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>end of the frame, without a checksum</source>
        <translation>fin de la trama, sin suma de comprobación</translation>
    </message>
    <message>
        <source>card %1, a digit a byte</source>
        <translation>tarjeta %1, una cifra por byte</translation>
    </message>
    <message>
        <source>heard you</source>
        <translation>te ha oído</translation>
    </message>
    <message>
        <source>say it again</source>
        <translation>repítelo</translation>
    </message>
    <message>
        <source>start of the frame, length %1</source>
        <translation>inicio de la trama, longitud %1</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>length 10, kind of card</source>
        <translation>longitud 10, tipo de tarjeta</translation>
    </message>
    <message>
        <source>text, no card in it</source>
        <translation>texto, sin tarjeta</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>what the sketch calls it</source>
        <translation>como lo llama el programa de la placa</translation>
    </message>
    <message>
        <source>Who may see real addresses</source>
        <translation>Quién puede ver las direcciones reales</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Quién puede enviar mensajes privados</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Language of the discussion</source>
        <translation>Idioma de la conversación</translation>
    </message>
    <message>
        <source>Stays when the last has left</source>
        <translation>Permanece cuando sale el último</translation>
    </message>
    <message>
        <source>Can be found in the list of rooms</source>
        <translation>Se encuentra en la lista de salas</translation>
    </message>
    <message>
        <source>For members only</source>
        <translation>Solo para miembros</translation>
    </message>
    <message>
        <source>Newcomers may not speak until they are given voice</source>
        <translation>Los nuevos no pueden hablar hasta que se les da voz</translation>
    </message>
    <message>
        <source>How many may be here at once</source>
        <translation>Cuántos pueden estar aquí a la vez</translation>
    </message>
    <message>
        <source>Occupants may change the subject</source>
        <translation>Los presentes pueden cambiar el tema</translation>
    </message>
    <message>
        <source>Occupants may invite others</source>
        <translation>Los presentes pueden invitar a otros</translation>
    </message>
    <message>
        <source>Whose presence is shown</source>
        <translation>De quién se muestra la presencia</translation>
    </message>
    <message>
        <source>Who may read the list of members</source>
        <translation>Quién puede leer la lista de miembros</translation>
    </message>
    <message>
        <source>Keep what is said in the archive</source>
        <translation>Guardar lo dicho en el archivo</translation>
    </message>
    <message>
        <source>How many messages newcomers are told</source>
        <translation>Cuántos mensajes reciben los nuevos</translation>
    </message>
    <message>
        <source>Address of a node that belongs to the room</source>
        <translation>Dirección de un nodo que pertenece a la sala</translation>
    </message>
    <message>
        <source>Collections that it stands in</source>
        <translation>Colecciones en las que está</translation>
    </message>
    <message>
        <source>Groups that may subscribe and read</source>
        <translation>Grupos que pueden suscribirse y leer</translation>
    </message>
    <message>
        <source>Message type of notifications</source>
        <translation>Tipo de mensaje de las notificaciones</translation>
    </message>
    <message>
        <source>Namespace of the payloads</source>
        <translation>Espacio de nombres de los contenidos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>A quién dirigirse</translation>
    </message>
    <message>
        <source>Items or nodes</source>
        <translation>Elementos o nodos</translation>
    </message>
    <message>
        <source>Who may subscribe and read</source>
        <translation>Quién puede suscribirse y leer</translation>
    </message>
    <message>
        <source>Who may publish</source>
        <translation>Quién puede publicar</translation>
    </message>
    <message>
        <source>How many items are kept</source>
        <translation>Cuántos elementos se guardan</translation>
    </message>
    <message>
        <source>Seconds that items are kept</source>
        <translation>Segundos que se guardan los elementos</translation>
    </message>
    <message>
        <source>Largest payload in bytes</source>
        <translation>Contenido más grande en bytes</translation>
    </message>
    <message>
        <source>Keep items</source>
        <translation>Guardar los elementos</translation>
    </message>
    <message>
        <source>Notifications hold the payload</source>
        <translation>Las notificaciones llevan el contenido</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation>Enviar notificaciones</translation>
    </message>
    <message>
        <source>Send them only to who is there</source>
        <translation>Enviarlas solo a quien está presente</translation>
    </message>
    <message>
        <source>Can be subscribed to</source>
        <translation>Admite suscripciones</translation>
    </message>
    <message>
        <source>Tell when an item is taken back</source>
        <translation>Avisar cuando se retira un elemento</translation>
    </message>
    <message>
        <source>Tell when the node is deleted</source>
        <translation>Avisar cuando se borra el nodo</translation>
    </message>
    <message>
        <source>Tell when the configuration changes</source>
        <translation>Avisar cuando cambia la configuración</translation>
    </message>
    <message>
        <source>Tell owners of new subscribers</source>
        <translation>Avisar a los propietarios de nuevos suscriptores</translation>
    </message>
    <message>
        <source>When the last item is sent again</source>
        <translation>Cuándo se envía otra vez el último elemento</translation>
    </message>
    <message>
        <source>Who may put nodes into it</source>
        <translation>Quién puede poner nodos en ella</translation>
    </message>
    <message>
        <source>These may in any case</source>
        <translation>Estos pueden en cualquier caso</translation>
    </message>
    <message>
        <source>How many nodes it may hold</source>
        <translation>Cuántos nodos puede contener</translation>
    </message>
    <message>
        <source>no room is left on the disk</source>
        <translation>no queda sitio en el disco</translation>
    </message>
    <message>
        <source>what stands there</source>
        <translation>lo que hay ahí</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is of a part that it says it has not. Nothing was changed.</source>
        <translation>La copia está dañada: %1 es de una parte que dice no tener. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 in its database is no table of this program. Nothing was changed.</source>
        <translation>La copia está dañada: %1 en su base de datos no es una tabla de este programa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup is damaged: its database cannot be read. Nothing was changed.</source>
        <translation>La copia está dañada: su base de datos no se puede leer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another backup waits for the next start of the program already. Start it, or take that back by everyportd restore --cancel; then try again.</source>
        <translation>Otra copia espera ya al próximo inicio del programa. Inícialo, o retírala con everyportd restore --cancel; después inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unpacking the backup to %1</source>
        <translation>Desempaquetando la copia en %1</translation>
    </message>
    <message>
        <source>proxy such as socks5:127.0.0.1:9050</source>
        <translation>proxy como socks5:127.0.0.1:9050</translation>
    </message>
    <message>
        <source>Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1</source>
        <translation>Otros en este equipo pueden leer %1, que contiene un secreto. Retira ese permiso: chmod 600 %1</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>it is like</source>
        <translation>es como</translation>
    </message>
    <message>
        <source>it contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>it matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>it is below</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>it is above</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>it is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>%1 is “%2”, which the condition excludes: %3 “%4”.</source>
        <translation>%1 es «%2», lo que la condición excluye: %3 «%4».</translation>
    </message>
    <message>
        <source>%1 is “%2”; the condition is: %3 “%4”.</source>
        <translation>%1 es «%2»; la condición es: %3 «%4».</translation>
    </message>
    <message>
        <source>%1 came in from %2 by %3, %4.</source>
        <translation>%1 entró desde %2 por %3, %4.</translation>
    </message>
    <message>
        <source>Another Everyport has the folder %1. Stop it, or choose another folder with --data.</source>
        <translation>Otro Everyport tiene la carpeta %1. Detenlo o elige otra carpeta con --data.</translation>
    </message>
    <message>
        <source>This computer has no %1 %2.</source>
        <translation>Este equipo no tiene %1 %2.</translation>
    </message>
    <message>
        <source>Only root may use --uid and --gid. Start it as root, or leave them out.</source>
        <translation>Solo root puede usar --uid y --gid. Inícialo como root u omítelos.</translation>
    </message>
    <message>
        <source>Giving away the folder %1</source>
        <translation>Cediendo la carpeta %1</translation>
    </message>
    <message>
        <source>Taking on the groups of %1</source>
        <translation>Tomando los grupos de %1</translation>
    </message>
    <message>
        <source>Giving up new rights</source>
        <translation>Renunciando a nuevos derechos</translation>
    </message>
    <message>
        <source>This system does not let files be another account&apos;s.</source>
        <translation>Este sistema no permite que los archivos sean de otra cuenta.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 es una carpeta; indica un archivo.</translation>
    </message>
    <message>
        <source>%1 is a pipe that nobody reads; name a file.</source>
        <translation>%1 es una tubería que nadie lee; indica un archivo.</translation>
    </message>
    <message>
        <source>Writing in the folder %1</source>
        <translation>Escribiendo en la carpeta %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Mirando %1</translation>
    </message>
    <message>
        <source>%1 is a file, and no folder. Choose another folder.</source>
        <translation>%1 es un archivo y no una carpeta. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Using %1</source>
        <translation>Usando %1</translation>
    </message>
    <message>
        <source>Becoming user %1</source>
        <translation>Convirtiéndose en el usuario %1</translation>
    </message>
    <message>
        <source>The rights of root could not be given up.</source>
        <translation>No se pudo renunciar a los derechos de root.</translation>
    </message>
    <message>
        <source>%1 was sent, and the answer did not come before the end. Nobody knows whether it was done: try to log in with what you have sent.</source>
        <translation>%1 se envió y la respuesta no llegó antes del fin. Nadie sabe si se hizo: intenta iniciar sesión con lo que enviaste.</translation>
    </message>
    <message>
        <source>“%1” begins anew, without votes: round %2.</source>
        <translation>«%1» empieza de nuevo, sin votos: ronda %2.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>«%1» está abierta.</translation>
    </message>
    <message>
        <source>“%1” is closed: nobody has voted.</source>
        <translation>«%1» está cerrada: nadie ha votado.</translation>
    </message>
    <message>
        <source>“%1” is closed: one vote.</source>
        <translation>«%1» está cerrada: un voto.</translation>
    </message>
    <message>
        <source>“%1” is removed, with its votes.</source>
        <translation>«%1» se ha quitado, con sus votos.</translation>
    </message>
    <message>
        <source>One vote in “%1” is taken back.</source>
        <translation>Se ha retirado un voto de «%1».</translation>
    </message>
    <message>
        <source>%1 votes in “%2” are taken back.</source>
        <translation>Se han retirado %1 votos de «%2».</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct.</source>
        <translation>Un proxy se escribe como socks5:127.0.0.1:9050 o httpproxy:127.0.0.1:8080; o es direct.</translation>
    </message>
    <message>
        <source>Everyone may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod o-w %1</source>
        <translation>Cualquiera puede escribir en %1 y así poner otra carpeta en lugar de %2; no se usa. Retira ese permiso: chmod o-w %1</translation>
    </message>
    <message>
        <source>Others of its group may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod g-w %1</source>
        <translation>Otros de su grupo pueden escribir en %1 y así poner otra carpeta en lugar de %2; no se usa. Retira ese permiso: chmod g-w %1</translation>
    </message>
    <message>
        <source>Everyone may write to %1, and so decide what this program does; it is not used. Take that back: chmod o-w %1</source>
        <translation>Cualquiera puede escribir en %1 y así decidir lo que hace este programa; no se usa. Retira ese permiso: chmod o-w %1</translation>
    </message>
    <message>
        <source>Others of its group may write to %1, and so decide what this program does; it is not used. Take that back: chmod g-w %1</source>
        <translation>Otros de su grupo pueden escribir en %1 y así decidir lo que hace este programa; no se usa. Retira ese permiso: chmod g-w %1</translation>
    </message>
    <message>
        <source>%1 cannot be read, and so could not be brought back; it was not removed. Delete it by hand, or make it readable: chmod u+r %1</source>
        <translation>%1 no se puede leer y por eso no se pudo recuperar; no se ha eliminado. Bórralo a mano o hazlo legible: chmod u+r %1</translation>
    </message>
    <message>
        <source>check %1, correct</source>
        <translation>comprobación %1, correcta</translation>
    </message>
    <message>
        <source>check %1, should be %2</source>
        <translation>comprobación %1, debería ser %2</translation>
    </message>
    <message>
        <source>That is closed.</source>
        <translation>Eso está cerrado.</translation>
    </message>
    <message>
        <source>%1 to %2: it was not sent.</source>
        <translation>%1 para %2: no se envió.</translation>
    </message>
    <message>
        <source>%1 to %2: it is offered.</source>
        <translation>%1 para %2: se ofrece.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 % of %4 have been sent.</source>
        <translation>%1 para %2: se ha enviado el %3&#xa0;% de %4.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 have been sent.</source>
        <translation>%1 para %2: se han enviado %3.</translation>
    </message>
    <message>
        <source>%1 offered to talk directly, and it came to nothing.</source>
        <translation>%1 ofreció hablar directamente y no llegó a nada.</translation>
    </message>
    <message>
        <source>%1 from %2: it was not saved.</source>
        <translation>%1 de %2: no se guardó.</translation>
    </message>
    <message>
        <source>%1 from %2: it is offered.</source>
        <translation>%1 de %2: se ofrece.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 % of %4 have been saved.</source>
        <translation>%1 de %2: se ha guardado el %3&#xa0;% de %4.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 have been saved.</source>
        <translation>%1 de %2: se han guardado %3.</translation>
    </message>
    <message>
        <source>You talk directly to %1.</source>
        <translation>Hablas directamente con %1.</translation>
    </message>
    <message>
        <source>“%1” is closed: %2 votes by one voter.</source>
        <translation>«%1» está cerrada: %2 votos de un votante.</translation>
    </message>
    <message>
        <source>“%1” is closed: %2 votes by %3 voters.</source>
        <translation>«%1» está cerrada: %2 votos de %3 votantes.</translation>
    </message>
    <message>
        <source>Do it once more to write over that.</source>
        <translation>Hazlo otra vez para sobrescribirlo.</translation>
    </message>
    <message>
        <source>The package manager named a version that is none.</source>
        <translation>El gestor de paquetes nombró una versión que no lo es.</translation>
    </message>
    <message>
        <source>it is a folder, a pipe or a device</source>
        <translation>es una carpeta, una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. Ask whoever looks after this computer to let you.</source>
        <translation>La cuenta %1 no puede usar %2. Pide a quien cuide de este ordenador que te deje.</translation>
    </message>
    <message>
        <source>The account %1 may use %2 (group %3) from the next login on. Log out and in again.</source>
        <translation>La cuenta %1 puede usar %2 (grupo %3) desde el próximo inicio de sesión. Cierra la sesión e iníciala de nuevo.</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. It belongs to the group %3: run the command, then log in again.</source>
        <translation>La cuenta %1 no puede usar %2. Pertenece al grupo %3: ejecuta la orden y luego inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Connected%1.</source>
        <translation>Conectado%1.</translation>
    </message>
    <message>
        <source>Connected%1, but the Internet is not reached.</source>
        <translation>Conectado%1, pero no se llega a Internet.</translation>
    </message>
    <message>
        <source>The network asks for a login first: open any page in a browser on the station&apos;s computer.</source>
        <translation>La red pide primero iniciar sesión: abre cualquier página en un navegador en el ordenador de la estación.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>It is not known how far it reaches.</source>
        <translation>No se sabe hasta dónde llega.</translation>
    </message>
    <message>
        <source>Mains; the battery has %1 %.</source>
        <translation>Corriente; la batería tiene %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Battery, %1 %%2. Plug the computer in.</source>
        <translation>Batería, %1&#xa0;%%2. Enchufa el ordenador.</translation>
    </message>
    <message>
        <source>Plugged in, %1.</source>
        <translation>Conectada, %1.</translation>
    </message>
    <message>
        <source>Plugged in, %1, open.</source>
        <translation>Conectada, %1, abierta.</translation>
    </message>
    <message>
        <source>Connected by Bluetooth.</source>
        <translation>Conectado por Bluetooth.</translation>
    </message>
    <message>
        <source>Paired, not connected.</source>
        <translation>Emparejado, no conectado.</translation>
    </message>
    <message>
        <source>%1 is not there to ask.</source>
        <translation>%1 no está para preguntarle.</translation>
    </message>
    <message>
        <source>It is not reachable: nothing is known of network, power and drives.</source>
        <translation>No es accesible: no se sabe nada de red, corriente y unidades.</translation>
    </message>
    <message>
        <source>The backup is of another version, and what brings it to this one ended in the midst of it. Nothing was changed. Bring it back by everyportd restore, which says more.</source>
        <translation>La copia es de otra versión, y lo que la pasa a esta terminó a medias. No se ha cambiado nada. Restáurala con everyportd restore, que dice más.</translation>
    </message>
    <message>
        <source>The backup is of another version, and bringing it to this one took too long. Nothing was changed. Bring it back by everyportd restore, which takes as long as it needs.</source>
        <translation>La copia es de otra versión, y pasarla a esta tardó demasiado. No se ha cambiado nada. Restáurala con everyportd restore, que se toma el tiempo que necesita.</translation>
    </message>
    <message>
        <source>The backup is of another version, and what brings it to this one cannot be started: %1. Nothing was changed.</source>
        <translation>La copia es de otra versión, y lo que la pasa a esta no se puede iniciar: %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Everyport was updated while it ran, and the backup is of another version. Start Everyport anew, then look at the backup again.</source>
        <translation>Everyport se actualizó mientras se ejecutaba, y la copia es de otra versión. Inicia Everyport de nuevo y vuelve a mirar la copia.</translation>
    </message>
    <message>
        <source>The account %1 may not make a folder in %2, where %3 is to be. Choose another folder.</source>
        <translation>La cuenta %1 no puede crear una carpeta en %2, donde debe estar %3. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The account %1 may not enter %2, where %3 is. Let that account in, or choose another folder.</source>
        <translation>La cuenta %1 no puede entrar en %2, donde está %3. Deja entrar a esa cuenta o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. Give it to that account: chown -R %1 %2</source>
        <translation>La cuenta %1 no puede usar %2. Dáselo a esa cuenta: chown -R %1 %2</translation>
    </message>
    <message>
        <source>Making a pseudo-terminal for %1</source>
        <translation>Creando un pseudoterminal para %1</translation>
    </message>
    <message>
        <source>A name on IRC is one word without dots, commas, colons, @ or #.</source>
        <translation>Un nombre en IRC es una sola palabra sin puntos, comas, dos puntos, @ ni #.</translation>
    </message>
    <message>
        <source>Mains power is away. Plug the computer in.</source>
        <translation>Se fue la corriente. Enchufa el ordenador.</translation>
    </message>
    <message>
        <source>The message bus does not answer.</source>
        <translation>El bus de mensajes no responde.</translation>
    </message>
    <message>
        <source>Bluetooth is not there: BlueZ does not run.</source>
        <translation>Bluetooth no está: BlueZ no se ejecuta.</translation>
    </message>
    <message>
        <source>It is being connected already.</source>
        <translation>Ya se está conectando.</translation>
    </message>
    <message>
        <source>BlueZ connected it, but handed over no line.</source>
        <translation>BlueZ lo conectó, pero no entregó ninguna línea.</translation>
    </message>
    <message>
        <source>It is not paired with this computer any more, or has no serial line. Pair it in the system&apos;s settings.</source>
        <translation>Ya no está emparejado con este equipo, o no tiene línea serie. Emparéjalo en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the reader has no port: look at the folder&apos;s rights and the disk&apos;s room.</source>
        <translation>No se puede escribir %1, así que el lector no tiene puerto: mira los permisos de la carpeta y el espacio del disco.</translation>
    </message>
    <message>
        <source>The reader at %1 is connected by Bluetooth.</source>
        <translation>El lector en %1 está conectado por Bluetooth.</translation>
    </message>
    <message>
        <source>The line to the reader at %1 has ended; it is connected again by itself.</source>
        <translation>La línea con el lector en %1 ha terminado; se vuelve a conectar solo.</translation>
    </message>
    <message>
        <source>The reader at %1 cannot be connected by Bluetooth: %2 It is tried again by itself.</source>
        <translation>No se puede conectar el lector en %1 por Bluetooth: %2 Se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>%1 has no lamp for that, or does not answer now.</source>
        <translation>%1 no tiene lámpara para eso o no responde ahora.</translation>
    </message>
    <message>
        <source>Readers that type cannot be read by this program on this computer.</source>
        <translation>Este programa no puede leer en este ordenador los lectores que teclean.</translation>
    </message>
    <message>
        <source>A reader that types is at an input device, like evdev:/dev/input/event3; %1 is none.</source>
        <translation>Un lector que teclea está en un dispositivo de entrada, como evdev:/dev/input/event3; %1 no lo es.</translation>
    </message>
    <message>
        <source>%1 is an input device. Only readers of the kind keyboard-wedge can be there.</source>
        <translation>%1 es un dispositivo de entrada. Allí solo puede haber lectores del tipo keyboard-wedge.</translation>
    </message>
    <message>
        <source>Nobody votes with tickets in this poll. Choose “phones with a ticket&apos;s code” in its rules first.</source>
        <translation>En esta encuesta nadie vota con papeletas. Elige primero en sus reglas «Teléfonos con el código de una papeleta».</translation>
    </message>
    <message>
        <source>Between 1 and %1 tickets are made at once.</source>
        <translation>De una vez se hacen entre 1 y %1 papeletas.</translation>
    </message>
    <message>
        <source>So many votes wait to be stored that this one has to come again.</source>
        <translation>Tantos votos esperan ser guardados que este tiene que volver a venir.</translation>
    </message>
    <message>
        <source>A vote names its poll, its answer and its voter.</source>
        <translation>Un voto nombra su encuesta, su respuesta y quién vota.</translation>
    </message>
    <message>
        <source>Where every tap counts phones cannot vote: one of them could do so without end. Choose another rule, or cards alone.</source>
        <translation>Donde cuenta cada vez, los teléfonos no pueden votar: uno podría hacerlo sin fin. Elige otra regla, o solo tarjetas.</translation>
    </message>
    <message>
        <source>Votes were taken back while the log was written; ask for it again.</source>
        <translation>Se retiraron votos mientras se escribía el registro; pídelo otra vez.</translation>
    </message>
    <message>
        <source>The poll was removed meanwhile.</source>
        <translation>La encuesta se eliminó entretanto.</translation>
    </message>
    <message>
        <source>An entry of the poll %1 cannot be sealed.</source>
        <translation>No se puede sellar una entrada de la encuesta %1.</translation>
    </message>
    <message>
        <source>What the station %1 has sealed is not what was merged of it before: one of the two was changed. Nothing was merged.</source>
        <translation>Lo que la estación %1 ha sellado no es lo que se unió de ella antes: uno de los dos se cambió. No se unió nada.</translation>
    </message>
    <message>
        <source>Light the lamp of %1: it is right</source>
        <translation>Encender la luz de %1: está bien</translation>
    </message>
    <message>
        <source>Light the lamp of %1: it is not right</source>
        <translation>Encender la luz de %1: no está bien</translation>
    </message>
    <message>
        <source>From here so much comes that this has to wait. Try again in a minute.</source>
        <translation>Desde aquí llega tanto que esto tiene que esperar. Inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Votes cannot be stored just now. Try again in a moment.</source>
        <translation>Ahora mismo no se pueden guardar votos. Inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Another program has taken %1 for itself. Close it; the reader then goes on by itself.</source>
        <translation>Otro programa ha tomado %1 para sí. Ciérralo; el lector seguirá entonces por sí solo.</translation>
    </message>
    <message>
        <source>Taking %1 for this program alone</source>
        <translation>Tomando %1 solo para este programa</translation>
    </message>
    <message>
        <source>A TWN4 reads cards whose number has 8 to 20 hex digits.</source>
        <translation>Un TWN4 lee tarjetas cuyo número tiene de 8 a 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A SonMicro reader reads cards with 8 or 14 hex digits.</source>
        <translation>Un lector SonMicro lee tarjetas de 8 o 14 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A StrongLink reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Un lector StrongLink lee tarjetas de 8, 14 o 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A HongChang reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Un lector HongChang lee tarjetas de 8, 14 o 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A FEIG reader reads cards with 16 hex digits.</source>
        <translation>Un lector FEIG lee tarjetas de 16 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A Chafon reader reads labels with 8 to 124 hex digits.</source>
        <translation>Un lector Chafon lee etiquetas de 8 a 124 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The reader sent a blank number (%1): it is broken.</source>
        <translation>El lector envió un número vacío (%1): está averiado.</translation>
    </message>
    <message>
        <source>between two numbers</source>
        <translation>entre dos números</translation>
    </message>
    <message>
        <source>end of the number, without a checksum</source>
        <translation>fin del número, sin suma de control</translation>
    </message>
    <message>
        <source>A code that stands for a card has 8 to 20 hex digits.</source>
        <translation>Un código que representa una tarjeta tiene de 8 a 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>the rest of a line</source>
        <translation>el resto de una línea</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ningún código</translation>
    </message>
    <message>
        <source>kind of code</source>
        <translation>tipo de código</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>An EasyIdent reader reads cards whose number has 12 hex digits, the first a 0.</source>
        <translation>Un lector EasyIdent lee tarjetas cuyo número tiene 12 cifras hexadecimales, la primera un 0.</translation>
    </message>
    <message>
        <source>end of the line before</source>
        <translation>fin de la línea anterior</translation>
    </message>
    <message>
        <source>start of the line</source>
        <translation>inicio de la línea</translation>
    </message>
    <message>
        <source>status, kind and length</source>
        <translation>estado, tipo y longitud</translation>
    </message>
    <message>
        <source>the field failed</source>
        <translation>el campo ha fallado</translation>
    </message>
    <message>
        <source>the field is weak</source>
        <translation>el campo es débil</translation>
    </message>
    <message>
        <source>there is more</source>
        <translation>hay más</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>length %1, answer to %2</source>
        <translation>longitud %1, respuesta a %2</translation>
    </message>
    <message>
        <source>A reader that types has numbers with 8 to 20 hex digits.</source>
        <translation>Un lector que teclea tiene números de 8 a 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ningún número</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>tecleado: %1</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>tecleado por una persona</translation>
    </message>
    <message>
        <source>A Pepper C1 reads cards whose number has 8 to 20 hex digits.</source>
        <translation>Un Pepper C1 lee tarjetas cuyo número tiene de 8 a 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>card seen</source>
        <translation>tarjeta vista</translation>
    </message>
    <message>
        <source>our own question, sent back</source>
        <translation>nuestra propia pregunta, devuelta</translation>
    </message>
    <message>
        <source>An RS Systems reader reads cards whose number has 10 hex digits.</source>
        <translation>Un lector RS Systems lee tarjetas cuyo número tiene 10 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>the field is off</source>
        <translation>el campo está apagado</translation>
    </message>
    <message>
        <source>understood, at work</source>
        <translation>entendido, en marcha</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>la lectura ha fallado</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>no hay tal clave</translation>
    </message>
    <message>
        <source>no value block</source>
        <translation>no es un bloque de valor</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>could not read what it wrote</source>
        <translation>no pudo leer lo que escribió</translation>
    </message>
    <message>
        <source>kind of card: Ultralight</source>
        <translation>tipo de tarjeta: Ultralight</translation>
    </message>
    <message>
        <source>kind of card: Classic 1K</source>
        <translation>tipo de tarjeta: Classic 1K</translation>
    </message>
    <message>
        <source>kind of card: Classic 4K</source>
        <translation>tipo de tarjeta: Classic 4K</translation>
    </message>
    <message>
        <source>kind of card: unknown</source>
        <translation>tipo de tarjeta: desconocido</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>entradas %1</translation>
    </message>
    <message>
        <source>outputs %1</source>
        <translation>salidas %1</translation>
    </message>
    <message>
        <source>the field is on</source>
        <translation>el campo está encendido</translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation>varias tarjetas a la vez</translation>
    </message>
    <message>
        <source>our sum was wrong</source>
        <translation>nuestra suma era incorrecta</translation>
    </message>
    <message>
        <source>more labels than it can keep</source>
        <translation>más etiquetas de las que puede guardar</translation>
    </message>
    <message>
        <source>no antenna</source>
        <translation>sin antena</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>longitud %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>intensidad %1</translation>
    </message>
    <message>
        <source>no frame has so many bits</source>
        <translation>ninguna trama tiene tantos bits</translation>
    </message>
    <message>
        <source>card %1, site %2, number %3</source>
        <translation>tarjeta %1, sitio %2, número %3</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>every bit turned round</source>
        <translation>cada bit invertido</translation>
    </message>
    <message>
        <source>wrong parity</source>
        <translation>paridad errónea</translation>
    </message>
    <message>
        <source>Every bit comes turned round: the wires D0 and D1 are exchanged. Swap them at the reader.</source>
        <translation>Cada bit llega invertido: los hilos D0 y D1 están cambiados. Intercámbialos en el lector.</translation>
    </message>
    <message>
        <source>A Wiegand line carries card numbers with 6, 8, 14 or 16 hex digits.</source>
        <translation>Una línea Wiegand lleva números de tarjeta con 6, 8, 14 o 16 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Votar con el teléfono</translation>
    </message>
    <message>
        <source>The server takes no such name as “%1”. Choose another one in the settings.</source>
        <translation>El servidor no acepta un nombre como «%1». Elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>What the station %1 has sealed comes without its seals. Nothing was merged.</source>
        <translation>Lo que la estación %1 ha sellado llega sin sus sellos. No se ha unido nada.</translation>
    </message>
    <message>
        <source>Several polls are open to messages (%1, %2): the rule has to name one.</source>
        <translation>Varias encuestas están abiertas a mensajes (%1, %2): la regla tiene que nombrar una.</translation>
    </message>
    <message>
        <source>Take it as a vote in %1</source>
        <translation>Tomarlo como voto en %1</translation>
    </message>
    <message>
        <source>Phones at %1 have to wait: more new ones come from there than “new-phones” lets vote in an hour.</source>
        <translation>Los teléfonos de %1 tienen que esperar: desde allí llegan más nuevos de los que «new-phones» deja votar en una hora.</translation>
    </message>
    <message>
        <source>Phones have to wait: more comes at once than is taken, the last of it from %1.</source>
        <translation>Los teléfonos tienen que esperar: llega más a la vez de lo que se acepta, lo último desde %1.</translation>
    </message>
    <message>
        <source>A voter at %1 has to wait, who votes more than %2 times a minute.</source>
        <translation>Alguien en %1, que vota más de %2 veces por minuto, tiene que esperar.</translation>
    </message>
    <message>
        <source>Somebody at %1 tries out tickets: more than %2 wrong codes an hour come from there.</source>
        <translation>Alguien en %1 prueba papeletas: desde allí llegan más de %2 códigos erróneos por hora.</translation>
    </message>
    <message>
        <source>Votes of &quot;%1&quot; are counted but not published yet.</source>
        <translation>Los votos de «%1» están contados pero aún no se han publicado.</translation>
    </message>
    <message>
        <source>The backup is damaged: how far a part of its database is cannot be. Nothing was changed.</source>
        <translation>La copia está dañada: el avance de una parte de su base de datos no puede ser. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1; whoever wrote could not be told what became of it: %2</source>
        <translation>%1; a quien escribió no se le pudo decir qué fue de ello: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: how far %2 is in it is no number of steps. Put a backup in its place.</source>
        <translation>%1 está dañado: el avance de %2 en él no es un número de pasos. Pon una copia en su lugar.</translation>
    </message>
    <message>
        <source>an endpoint that starts with one of %1:</source>
        <translation>un punto de conexión que empiece por uno de %1:</translation>
    </message>
    <message>
        <source>%1 takes no values, so leave “%2” out.</source>
        <translation>%1 no acepta valores, así que quita «%2».</translation>
    </message>
    <message>
        <source>No plugin that is on offers %1, or anything else to rules.</source>
        <translation>Ningún complemento activo ofrece %1 ni nada más a las reglas.</translation>
    </message>
    <message>
        <source>Nobody votes by phone here. Hold a card to a reader of the answer instead.</source>
        <translation>Aquí nadie vota por teléfono. Acerca en su lugar una tarjeta a un lector de la respuesta.</translation>
    </message>
    <message>
        <source>This vote was sent by a page of another site. Open the poll&apos;s own page.</source>
        <translation>Este voto lo envió una página de otro sitio. Abre la página propia de la encuesta.</translation>
    </message>
    <message>
        <source>This vote makes no sense. Load the poll&apos;s page again and press an answer.</source>
        <translation>Este voto no tiene sentido. Vuelve a cargar la página de la encuesta y pulsa una respuesta.</translation>
    </message>
    <message>
        <source>There is no poll at this address. It may have been removed.</source>
        <translation>No hay ninguna encuesta en esta dirección. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>What was found is kept as %1 and %2.</source>
        <translation>Lo encontrado se guarda como %1 y %2.</translation>
    </message>
    <message>
        <source>At character %1: the end, &apos;/&apos; or &apos;[&apos; is expected.</source>
        <translation>En el carácter %1 se espera el final, &apos;/&apos; o &apos;[&apos;.</translation>
    </message>
    <message>
        <source>At character %1: the end is expected, for nothing is within an attribute or a text.</source>
        <translation>En el carácter %1 se espera el final, porque no hay nada dentro de un atributo o un texto.</translation>
    </message>
    <message>
        <source>At character %1: &apos;}&apos; is expected behind the namespace.</source>
        <translation>En el carácter %1 se espera &apos;}&apos; detrás del espacio de nombres.</translation>
    </message>
    <message>
        <source>At character %1: a name, &apos;*&apos;, &apos;@&apos; or text() is expected.</source>
        <translation>En el carácter %1 se espera un nombre, &apos;*&apos;, &apos;@&apos; o text().</translation>
    </message>
    <message>
        <source>At character %1: fewer brackets within brackets are expected.</source>
        <translation>En el carácter %1 se esperan menos corchetes dentro de corchetes.</translation>
    </message>
    <message>
        <source>At character %1: the end of the text is expected.</source>
        <translation>En el carácter %1 se espera el final del texto.</translation>
    </message>
    <message>
        <source>At character %1: a position from 1 is expected.</source>
        <translation>En el carácter %1 se espera una posición desde 1.</translation>
    </message>
    <message>
        <source>The backup was made and could not be read again, so it is not kept: %1</source>
        <translation>La copia se hizo, pero no se pudo volver a leer y por eso no se conserva: %1</translation>
    </message>
    <message>
        <source>There is too much to encrypt: with %1 it is more than a backup may have. Take what is large out of the folder.</source>
        <translation>Hay demasiado que cifrar: con %1 es más de lo que puede tener una copia. Saca de la carpeta lo que sea grande.</translation>
    </message>
    <message>
        <source>The folders of configuration (%1) and data (%2) are one, or one lies in the other. It works, but give each its own, with --config and --data.</source>
        <translation>Las carpetas de configuración (%1) y de datos (%2) son la misma, o una está dentro de la otra. Funciona, pero da a cada una la suya, con --config y --data.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Eliminando %1</translation>
    </message>
    <message>
        <source>Must be %1, not what was given.</source>
        <translation>Debe ser %1, no lo que se dio.</translation>
    </message>
    <message>
        <source>Must be %1, not &quot;%2&quot;.</source>
        <translation>Debe ser %1, no «%2».</translation>
    </message>
    <message>
        <source>Must be %1 or %2, not &quot;%3&quot;.</source>
        <translation>Debe ser %1 o %2, no «%3».</translation>
    </message>
    <message>
        <source>Call %1 with %2</source>
        <translation>Llamar a %1 con %2</translation>
    </message>
    <message>
        <source>The certificate %1 has been out of date since %2; put a new one there.</source>
        <translation>El certificado %1 caducó el %2; pon uno nuevo en su lugar.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, and was last believed at %2. Nothing is forgotten until it has stayed right for a day.</source>
        <translation>El reloj del equipo marca %1 y se confió en él por última vez el %2. No se olvida nada hasta que haya ido bien un día.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked up: this computer is not connected to a network.</source>
        <translation>No se puede buscar «%1»: este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Judging an account&apos;s sessions</source>
        <translation>Revisando las sesiones de una cuenta</translation>
    </message>
    <message>
        <source>Writing the audit log (%1 entries are lost)</source>
        <translation>Escribiendo el registro de auditoría (se han perdido %1 entradas)</translation>
    </message>
    <message>
        <source>Keeping from where %1 logs in</source>
        <translation>Anotando desde dónde inicia sesión %1</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>Conectando %1</translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation>Saliendo de %1</translation>
    </message>
    <message>
        <source>Telling what was read</source>
        <translation>Comunicando lo leído</translation>
    </message>
    <message>
        <source>Forgetting old messages</source>
        <translation>Olvidando mensajes antiguos</translation>
    </message>
    <message>
        <source>Noting what was read</source>
        <translation>Anotando lo leído</translation>
    </message>
    <message>
        <source>Taking back a message</source>
        <translation>Retirando un mensaje</translation>
    </message>
    <message>
        <source>The bridge has left %1.</source>
        <translation>El puente ha salido de %1.</translation>
    </message>
    <message>
        <source>The bridge was removed from %1 by %2: %3</source>
        <translation>%2 ha quitado el puente de %1: %3</translation>
    </message>
    <message>
        <source>Not passed on to %1 on %2: %3</source>
        <translation>No se ha pasado a %1 en %2: %3</translation>
    </message>
    <message>
        <source>It was so %1 times more since it was told last.</source>
        <translation>Ha sido así %1 veces más desde la última vez.</translation>
    </message>
    <message>
        <source>A call of the hook %1 from %2 was refused: no signature or token that fits its secret.</source>
        <translation>Se rechazó una llamada al hook %1 desde %2: no hay firma ni token que encaje con su secreto.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Clearing up after an account</source>
        <translation>Limpiando tras una cuenta</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Answering a command in %1</source>
        <translation>Respondiendo a una orden en %1</translation>
    </message>
    <message>
        <source>Shortening the history</source>
        <translation>Acortando el historial</translation>
    </message>
    <message>
        <source>The ident token %1 stands for %2.</source>
        <translation>El token ident %1 representa a %2.</translation>
    </message>
    <message>
        <source>Revoking what clients log in with</source>
        <translation>Revocando con qué inician sesión los clientes</translation>
    </message>
    <message>
        <source>Reading who administers</source>
        <translation>Leyendo quién administra</translation>
    </message>
    <message>
        <source>Ending a subscription to %1</source>
        <translation>Terminando una suscripción a %1</translation>
    </message>
    <message>
        <source>Sending the newest items to %1</source>
        <translation>Enviando los elementos más recientes a %1</translation>
    </message>
    <message>
        <source>Putting the picture of %1 into its card</source>
        <translation>Poniendo la imagen de %1 en su tarjeta</translation>
    </message>
    <message>
        <source>Publishing the picture of %1&apos;s card</source>
        <translation>Publicando la imagen de la tarjeta de %1</translation>
    </message>
    <message>
        <source>Publishing the votes of %1</source>
        <translation>Publicando los votos de %1</translation>
    </message>
    <message>
        <source>Renaming node %1</source>
        <translation>Cambiando el nombre del nodo %1</translation>
    </message>
    <message>
        <source>Deleting node %1</source>
        <translation>Eliminando el nodo %1</translation>
    </message>
    <message>
        <source>Clearing the archive of an earlier version</source>
        <translation>Vaciando el archivo de una versión anterior</translation>
    </message>
    <message>
        <source>Giving up a file</source>
        <translation>Abandonando un archivo</translation>
    </message>
    <message>
        <source>Clearing up files</source>
        <translation>Limpiando archivos</translation>
    </message>
    <message>
        <source>Withdrawing places for files</source>
        <translation>Retirando lugares para archivos</translation>
    </message>
    <message>
        <source>Reading the configuration again</source>
        <translation>Releyendo la configuración</translation>
    </message>
    <message>
        <source>Its battery has %1 %.</source>
        <translation>Su batería tiene %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The network has gone. What needs it waits; votes are kept here and sent when it is back.</source>
        <translation>La red se ha ido. Lo que la necesita espera; los votos se guardan aquí y se envían cuando vuelva.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>La red ha vuelto.</translation>
    </message>
    <message>
        <source>The network is back: %1.</source>
        <translation>La red ha vuelto: %1.</translation>
    </message>
    <message>
        <source>The network asks for a login first: open any page in a browser on this computer.</source>
        <translation>La red pide antes iniciar sesión: abre cualquier página en un navegador de este ordenador.</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in.</source>
        <translation>El ordenador funciona con la batería. Enchúfalo.</translation>
    </message>
    <message>
        <source>The computer has mains power.</source>
        <translation>El ordenador tiene corriente.</translation>
    </message>
    <message>
        <source>The computer&apos;s battery is low. Plug it in.</source>
        <translation>La batería del ordenador está baja. Enchúfalo.</translation>
    </message>
    <message>
        <source>The computer&apos;s battery is nearly empty: it goes off soon. Plug it in now.</source>
        <translation>La batería del ordenador está casi vacía: se apagará pronto. Enchúfalo ya.</translation>
    </message>
    <message>
        <source>The computer goes to sleep.</source>
        <translation>El ordenador se suspende.</translation>
    </message>
    <message>
        <source>The computer is awake again.</source>
        <translation>El ordenador está despierto otra vez.</translation>
    </message>
    <message>
        <source>The computer shuts down.</source>
        <translation>El ordenador se apaga.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>La pantalla está bloqueada.</translation>
    </message>
    <message>
        <source>The screen is unlocked.</source>
        <translation>La pantalla está desbloqueada.</translation>
    </message>
    <message>
        <source>%1 was plugged in.</source>
        <translation>Se ha enchufado %1.</translation>
    </message>
    <message>
        <source>%1 was pulled out.</source>
        <translation>Se ha desenchufado %1.</translation>
    </message>
    <message>
        <source>%1 is connected by Bluetooth.</source>
        <translation>%1 está conectado por Bluetooth.</translation>
    </message>
    <message>
        <source>%1 is no longer connected by Bluetooth.</source>
        <translation>%1 ya no está conectado por Bluetooth.</translation>
    </message>
    <message>
        <source>What had waited is stored.</source>
        <translation>Lo que esperaba está guardado.</translation>
    </message>
    <message>
        <source>Telling people of the name</source>
        <translation>Comunicando el nombre a los demás</translation>
    </message>
    <message>
        <source>Asking for what was said meanwhile</source>
        <translation>Preguntando qué se dijo entretanto</translation>
    </message>
    <message>
        <source>Asking %1 for what was said meanwhile</source>
        <translation>Preguntando a %1 qué se dijo entretanto</translation>
    </message>
    <message>
        <source>Entering %1</source>
        <translation>Entrando en %1</translation>
    </message>
    <message>
        <source>Keeping %1 as a bookmark</source>
        <translation>Guardando %1 como marcador</translation>
    </message>
    <message>
        <source>Looking for a place for files</source>
        <translation>Buscando un lugar para archivos</translation>
    </message>
    <message>
        <source>Keeping a picture</source>
        <translation>Guardando una imagen</translation>
    </message>
    <message>
        <source>Looking for rooms</source>
        <translation>Buscando salas</translation>
    </message>
    <message>
        <source>Asking what %1 can do</source>
        <translation>Preguntando qué sabe hacer %1</translation>
    </message>
    <message>
        <source>Looking after %1</source>
        <translation>Atendiendo %1</translation>
    </message>
    <message>
        <source>Client connecting: %1</source>
        <translation>Se conecta un cliente: %1</translation>
    </message>
    <message>
        <source>%1 is now an operator</source>
        <translation>%1 es ahora operador</translation>
    </message>
    <message>
        <source>Failed OPER by %1</source>
        <translation>OPER fallido de %1</translation>
    </message>
    <message>
        <source>KILL of %1 by %2: %3</source>
        <translation>KILL de %1 por %2: %3</translation>
    </message>
    <message>
        <source>REHASH by %1</source>
        <translation>REHASH de %1</translation>
    </message>
    <message>
        <source>%1 added a K-line for %2: %3</source>
        <translation>%1 añadió una K-line para %2: %3</translation>
    </message>
    <message>
        <source>%1 removed the K-line for %2</source>
        <translation>%1 quitó la K-line para %2</translation>
    </message>
    <message>
        <source>%1 used %2: %3</source>
        <translation>%1 usó %2: %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>De %1: %2</translation>
    </message>
    <message>
        <source>History could not be kept: %1</source>
        <translation>No se pudo guardar el historial: %1</translation>
    </message>
    <message>
        <source>The nick %1 was taken from %2: it is a bot&apos;s of this server</source>
        <translation>Se quitó el nick %1 a %2: es de un bot de este servidor</translation>
    </message>
    <message>
        <source>fits no frame</source>
        <translation>no cabe en ninguna trama</translation>
    </message>
    <message>
        <source>No file descriptor is left.</source>
        <translation>No queda ningún descriptor de archivo.</translation>
    </message>
    <message>
        <source>Did not log in in time.</source>
        <translation>No inició sesión a tiempo.</translation>
    </message>
    <message>
        <source>The other end sends more than it may.</source>
        <translation>El otro extremo envía más de lo permitido.</translation>
    </message>
    <message>
        <source>The other end does not answer.</source>
        <translation>El otro extremo no responde.</translation>
    </message>
    <message>
        <source>The other end does not read.</source>
        <translation>El otro extremo no lee.</translation>
    </message>
    <message>
        <source>Too many wrong logins.</source>
        <translation>Demasiados inicios de sesión erróneos.</translation>
    </message>
    <message>
        <source>%1 is not connected yet. It goes on by itself when its line answers.</source>
        <translation>%1 aún no está conectado. Sigue solo cuando su línea responde.</translation>
    </message>
    <message>
        <source>It does not answer. Plug it in anew, or start the smart card service (pcscd) anew.</source>
        <translation>No responde. Conéctalo de nuevo, o reinicia el servicio de tarjetas inteligentes (pcscd).</translation>
    </message>
    <message>
        <source>“%1”: a reader over the network is given with host and port, like tcp:192.168.1.20:4001.</source>
        <translation>«%1»: un lector de la red se indica con equipo y puerto, como tcp:192.168.1.20:4001.</translation>
    </message>
    <message>
        <source>%1 is a reader of the smart card service. Only the kind pcsc can be there.</source>
        <translation>%1 es un lector del servicio de tarjetas inteligentes. Ahí solo puede estar el tipo pcsc.</translation>
    </message>
    <message>
        <source>A reader of the kind %1 is at the smart card service, like pcsc:NAME; %2 is none.</source>
        <translation>Un lector del tipo %1 está en el servicio de tarjetas inteligentes, como pcsc:NOMBRE; %2 no lo es.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) has stopped. Its readers go on by themselves when it is back.</source>
        <translation>El servicio de tarjetas inteligentes (pcscd) se ha detenido. Sus lectores siguen solos cuando vuelva.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) does not let this program use its readers.</source>
        <translation>El servicio de tarjetas inteligentes (pcscd) no deja que este programa use sus lectores.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) does not run. Where it is installed, its readers are here once it is started.</source>
        <translation>El servicio de tarjetas inteligentes (pcscd) no está en marcha. Donde esté instalado, sus lectores aparecen al iniciarlo.</translation>
    </message>
    <message>
        <source>%1 is not over the network.</source>
        <translation>%1 no está en la red.</translation>
    </message>
    <message>
        <source>This computer has no network now. Try it again when that is back.</source>
        <translation>Este ordenador no tiene red ahora. Inténtalo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The reader at %1 is connected over the network.</source>
        <translation>El lector de %1 está conectado por la red.</translation>
    </message>
    <message>
        <source>The reader at %1 cannot be connected; that is tried again by itself. %2</source>
        <translation>El lector de %1 no se puede conectar; se vuelve a intentar solo. %2</translation>
    </message>
    <message>
        <source>A smart card reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Un lector de tarjetas inteligentes lee tarjetas de 8, 14 o 20 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>smart card reader</source>
        <translation>lector de tarjetas inteligentes</translation>
    </message>
    <message>
        <source>state of the reader</source>
        <translation>estado del lector</translation>
    </message>
    <message>
        <source>of before</source>
        <translation>de antes</translation>
    </message>
    <message>
        <source>a card that does not answer</source>
        <translation>una tarjeta que no responde</translation>
    </message>
    <message>
        <source>a card: %1</source>
        <translation>una tarjeta: %1</translation>
    </message>
    <message>
        <source>Its firmware is so old that it says a card is there all the time. Update it, or use another reader.</source>
        <translation>Su firmware es tan antiguo que siempre anuncia una tarjeta. Actualízalo, o usa otro lector.</translation>
    </message>
    <message>
        <source>to question %1</source>
        <translation>a la pregunta %1</translation>
    </message>
    <message>
        <source>from the lamp</source>
        <translation>de la luz</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>no number, status %1; %2</source>
        <translation>sin número, estado %1; %2</translation>
    </message>
    <message>
        <source>status, in order</source>
        <translation>estado, correcto</translation>
    </message>
    <message>
        <source>no firmware</source>
        <translation>sin firmware</translation>
    </message>
    <message>
        <source>not answered, PC/SC says %1</source>
        <translation>sin respuesta, PC/SC dice %1</translation>
    </message>
    <message>
        <source>Writing the audit log (1 entry is lost)</source>
        <translation>Escribiendo el registro de auditoría (se ha perdido 1 entrada)</translation>
    </message>
    <message>
        <source>%1 is a link or a file, where bringing back a backup needs a folder of its own. Remove it, then try again.</source>
        <translation>%1 es un enlace o un archivo, donde restaurar una copia necesita una carpeta propia. Quítalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could put anything there; it is not used. Start the program as that user or with --uid, or remove %2.</source>
        <translation>%1 es de otro usuario, que podría poner ahí cualquier cosa; no se usa. Inicia el programa como ese usuario o con --uid, o quita %2.</translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends: no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation>La contraseña se guarda hasta que Everyport termine: ningún llavero de este escritorio la ha aceptado. Inicia uno (KWallet, GNOME Keyring) o deja que responda, y guarda de nuevo la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>It was so once more since it was told last.</source>
        <translation>Ha sido así una vez más desde la última vez.</translation>
    </message>
    <message>
        <source>It has fired once within a minute, and may no more.</source>
        <translation>Se ha disparado una vez en un minuto, y no puede más.</translation>
    </message>
    <message>
        <source>One more event was left out within a minute.</source>
        <translation>Se omitió un evento más en un minuto.</translation>
    </message>
    <message>
        <source>It takes you for a guest: it refused the password of your account there.</source>
        <translation>Allí te toman por un invitado: se ha rechazado la contraseña de tu cuenta allí.</translation>
    </message>
    <message>
        <source>The account is connected.</source>
        <translation>La cuenta está conectada.</translation>
    </message>
    <message>
        <source>The password is missing: enter it.</source>
        <translation>Falta la contraseña: escríbela.</translation>
    </message>
    <message>
        <source>%1 did not let you in: the password or the address is wrong. Enter the password again, or correct the address in the account&apos;s settings.%2</source>
        <translation>%1 no te ha dejado entrar: la contraseña o la dirección no es correcta. Escribe otra vez la contraseña o corrige la dirección en los ajustes de la cuenta.%2</translation>
    </message>
    <message>
        <source>“%1”: a reader that publishes by MQTT is given with its name in the topic, like mqtt:door.</source>
        <translation>«%1»: un lector que publica por MQTT se indica con su nombre en el topic, como mqtt:door.</translation>
    </message>
    <message>
        <source>Connected to the broker %1.</source>
        <translation>Conectado al broker %1.</translation>
    </message>
    <message>
        <source>More messages come than the limits let in: %1 were left out. Later ones are not told of.</source>
        <translation>Llegan más mensajes de los que dejan pasar los límites: se han omitido %1. De los siguientes no se avisa.</translation>
    </message>
    <message>
        <source>A card&apos;s number in a message has 8, 10, 14, 16 or 20 hex digits.</source>
        <translation>El número de una tarjeta tiene en un mensaje 8, 10, 14, 16 o 20 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>message, no card in it</source>
        <translation>mensaje, sin tarjeta</translation>
    </message>
    <message>
        <source>Its name is not known.</source>
        <translation>Su nombre no se conoce.</translation>
    </message>
    <message>
        <source>It speaks no TLS, or its certificate is not to be trusted.</source>
        <translation>No habla TLS, o su certificado no es de fiar.</translation>
    </message>
    <message>
        <source>Readers are heard at the broker %1, once it is connected.</source>
        <translation>Los lectores se oyen en el broker %1 en cuanto esté conectado.</translation>
    </message>
    <message>
        <source>This computer has no network now; the broker is connected again when that is back.</source>
        <translation>Este ordenador no tiene red ahora; el broker se conecta de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The broker %1 is not connected; that is tried again by itself. %2</source>
        <translation>El broker %1 no está conectado; se vuelve a intentar solo. %2</translation>
    </message>
    <message>
        <source>%1 says that it is offline. It goes on by itself when it is back.</source>
        <translation>%1 dice que está desconectado. Sigue solo cuando vuelve.</translation>
    </message>
    <message>
        <source>The broker is given with host and port, like tls:mqtt.example.org:8883.</source>
        <translation>El broker se indica con host y puerto, como tls:mqtt.example.org:8883.</translation>
    </message>
    <message>
        <source>Cards could be read and forged on the way. Use tls: instead of tcp:, or set in-the-clear.</source>
        <translation>Las tarjetas podrían leerse y falsificarse por el camino. Usa tls: en vez de tcp:, o activa in-the-clear.</translation>
    </message>
    <message>
        <source>One message was left out.</source>
        <translation>Se ha omitido un mensaje.</translation>
    </message>
    <message>
        <source>That is a room. Connect an account first, then open the link again.</source>
        <translation>Es una sala. Conecta primero una cuenta y vuelve a abrir el enlace.</translation>
    </message>
    <message>
        <source>A reader of the kind %1 publishes by MQTT, like mqtt:door; %2 is none.</source>
        <translation>Un lector del tipo %1 publica por MQTT, como mqtt:door; %2 no lo es.</translation>
    </message>
    <message>
        <source>%1 publishes by MQTT. Only the kind mqtt can be there, or one that a plugin brings.</source>
        <translation>%1 publica por MQTT. Allí solo puede estar el tipo mqtt, o uno que traiga un complemento.</translation>
    </message>
    <message>
        <source>One tap waits to be stored.</source>
        <translation>Una lectura espera a ser guardada.</translation>
    </message>
    <message>
        <source>Nobody needs an account; who has one logs in by SASL.</source>
        <translation>Nadie necesita una cuenta; quien tiene una inicia sesión por SASL.</translation>
    </message>
    <message>
        <source>NAME is an account: administrators get Python, operators a prompt that looks.</source>
        <translation>NAME es una cuenta: los administradores tienen Python, los operadores una línea de órdenes que mira.</translation>
    </message>
    <message>
        <source>It sends messages in a way that nobody asked for (QoS 2).</source>
        <translation>Envía mensajes de una forma que nadie pidió (QoS 2).</translation>
    </message>
    <message>
        <source>It refuses %1 and %2: the account needs the right to read them.</source>
        <translation>Rechaza %1 y %2: la cuenta necesita el derecho de leerlos.</translation>
    </message>
    <message>
        <source>Reading %1: There is no certificate in that file (PEM text is expected).</source>
        <translation>Al leer %1: en ese archivo no hay ningún certificado (se espera texto PEM).</translation>
    </message>
    <message>
        <source>The line to the reader at %1 has ended at once: another client may have it. It is connected again by itself.</source>
        <translation>La línea con el lector en %1 terminó enseguida: quizá la tenga otro cliente. Se vuelve a conectar sola.</translation>
    </message>
    <message>
        <source>They are at another address now.</source>
        <translation>Ahora está en otra dirección.</translation>
    </message>
    <message>
        <source>Nobody takes messages from you at this address. Look whether it is written right.</source>
        <translation>En esta dirección nadie acepta tus mensajes. Mira si está bien escrita.</translation>
    </message>
    <message>
        <source>Dino or Gajim</source>
        <translation>Dino o Gajim</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>It goes on, but would not start again: %1</source>
        <translation>Sigue, pero no volvería a iniciarse: %1</translation>
    </message>
    <message>
        <source>A message of %1 was lost: nobody reads that reader, or not as fast as messages come. Switch the reader on, or let it publish less often. Later ones are not told of.</source>
        <translation>Se ha perdido un mensaje de %1: nadie lee ese lector, o no tan deprisa como llegan los mensajes. Enciende el lector, o haz que publique con menos frecuencia. De los siguientes no se avisa.</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2. Nothing was changed; what was begun waits.</source>
        <translation>No se puede mirar %1: %2. No se cambió nada; lo que se empezó espera.</translation>
    </message>
    <message>
        <source>A restore that another account began is not done, and %1 is closed to this one. Nothing was changed. As root go on with it by everyportd --config %2 --data %3 restore --resume; then try again.</source>
        <translation>Una restauración que empezó otra cuenta no está terminada, y %1 está cerrado para esta. No se cambió nada. Continúala como root con everyportd --config %2 --data %3 restore --resume; después inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted while files took their places. Go on with it by everyportd restore --resume; then try again.</source>
        <translation>Una restauración anterior se interrumpió mientras los archivos ocupaban su lugar. Continúala con everyportd restore --resume; después inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is left of a restore that another account gave. As root remove it by everyportd --data %2 restore --cancel; then try again.</source>
        <translation>%1 quedó de una restauración que empezó otra cuenta. Quítalo como root con everyportd --data %2 restore --cancel; después inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Looking for the account %1</source>
        <translation>Buscar la cuenta %1</translation>
    </message>
    <message>
        <source>The account %1 has no name on this computer, and the group of its folder is root&apos;s. Name its group by --gid, or give the folder to it by chgrp.</source>
        <translation>La cuenta %1 no tiene nombre en este equipo, y el grupo de su carpeta es el de root. Indica su grupo con --gid, o dale la carpeta con chgrp.</translation>
    </message>
    <message>
        <source>More messages come than the limits let in: one was left out. Later ones are not told of.</source>
        <translation>Llegan más mensajes de los que dejan pasar los límites: se ha omitido uno. De los siguientes no se avisa.</translation>
    </message>
    <message>
        <source>%1. Not all could be put back as it was: %2. Remove what is in its way, then start again.</source>
        <translation>%1. No se ha podido dejar todo como estaba: %2. Quita lo que lo impide y vuelve a empezar.</translation>
    </message>
    <message>
        <source>A restore that had failed is taken back: all is as it was before it.</source>
        <translation>Se ha deshecho una restauración que había fallado: todo está como antes de ella.</translation>
    </message>
    <message>
        <source>A restore that failed is still to be taken back: %1. Remove what is in its way, then start again.</source>
        <translation>Queda por deshacer una restauración que ha fallado: %1. Quita lo que lo impide y vuelve a empezar.</translation>
    </message>
    <message>
        <source>%1 is damaged, so that nobody can say which files have come. Nothing is done. What was here is kept in the newest folder of %2: put it in its place by hand, then remove the damaged file.</source>
        <translation>%1 está dañado, así que nadie puede decir qué archivos han llegado. No se hace nada. Lo que había aquí está en la carpeta más reciente de %2: ponlo en su sitio a mano y borra después el archivo dañado.</translation>
    </message>
    <message>
        <source>By %1 a restore uses %2, which is none of this folder&apos;s: a link may be on the way to it. Nothing is done. Put the folder itself there again, then start again; what was here is kept in %3.</source>
        <translation>Según %1, una restauración usa %2, que no es de esta carpeta: puede haber un enlace en el camino. No se hace nada. Pon ahí de nuevo la carpeta misma y vuelve a empezar; lo que había aquí está en %3.</translation>
    </message>
    <message>
        <source>%1 is not used: something on its way is another account&apos;s, where only root may have put anything. Nothing more was changed. Look who has changed %2 meanwhile, put back what root had there, then try again.</source>
        <translation>%1 no se usa: algo en su camino es de otra cuenta, donde solo root puede haber puesto algo. No se ha cambiado nada más. Mira quién ha cambiado %2 entretanto, vuelve a poner lo que root tenía ahí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not root&apos;s alone, so anybody could have put it there, and it is to become root&apos;s. Nothing was changed. Look what is in it; then copy the folder to where only root may write, give it to root (chown -R root), and name that.</source>
        <translation>%1 no es solo de root, así que cualquiera puede haberlo puesto ahí, y pasaría a ser de root. No se ha cambiado nada. Mira qué contiene; copia después la carpeta a donde solo root pueda escribir, dásela a root (chown -R root) y nombra esa.</translation>
    </message>
    <message>
        <source>%1 is a link of another account. Name the file itself.</source>
        <translation>%1 es un enlace de otra cuenta. Nombra el archivo mismo.</translation>
    </message>
    <message>
        <source>The backup has root&apos;s configuration in it, and the folder of %1 is where another account could read it. Name a file in a folder that only root can move.</source>
        <translation>La copia contiene la configuración de root, y la carpeta de %1 está donde otra cuenta podría leerla. Nombra un archivo en una carpeta que solo root pueda mover.</translation>
    </message>
    <message>
        <source>The running program did not send all of the backup, so it is not kept. Its log says why; then make it again.</source>
        <translation>El programa en marcha no ha enviado toda la copia, así que no se guarda. Su registro dice por qué; hazla de nuevo después.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>No se puede escribir en la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Waiting for the backup in %1</source>
        <translation>Espera de la copia en %1</translation>
    </message>
    <message>
        <source>The command that asked for the backup does not take it: %1.</source>
        <translation>La orden que pidió la copia no la recibe: %1.</translation>
    </message>
    <message>
        <source>That is no place where a backup is waited for.</source>
        <translation>Ese no es un sitio donde se espere una copia.</translation>
    </message>
    <message>
        <source>There are votes (%1), given to another kind of question. Keep the kind, or begin a new round first.</source>
        <translation>Hay votos (%1) de otra clase de pregunta. Conserva la clase, o empieza antes una ronda nueva.</translation>
    </message>
    <message>
        <source>There are votes (%1), given when another majority was needed. Keep it, or begin a new round first.</source>
        <translation>Hay votos (%1) de cuando hacía falta otra mayoría. Consérvala, o empieza antes una ronda nueva.</translation>
    </message>
    <message>
        <source>On a scale each voter chooses one value. Choose another rule than several.</source>
        <translation>En una escala cada persona elige un valor. Elige otra regla que no sea varias.</translation>
    </message>
    <message>
        <source>The ids of a scale&apos;s answers must be numbers that follow each other, between %1 and %2, as 1, 2, 3; that of answer %3 is “%4”.</source>
        <translation>Los identificadores de las respuestas de una escala deben ser números seguidos entre %1 y %2, como 1, 2, 3; el de la respuesta %3 es «%4».</translation>
    </message>
    <message>
        <source>On a motion each voter has one vote. Choose that the first or the last one counts.</source>
        <translation>En una moción cada persona tiene un voto. Elige que cuente el primero o el último.</translation>
    </message>
    <message>
        <source>The answers of a motion must have the ids “yes” and “no” and, where people may abstain, “abstain”.</source>
        <translation>Las respuestas de una moción deben tener los identificadores «yes» y «no» y, donde se pueda uno abstener, «abstain».</translation>
    </message>
    <message>
        <source>%1 goes, since it is not in the backup.</source>
        <translation>%1 desaparece, porque no está en la copia.</translation>
    </message>
    <message>
        <source>an ordinary file, no folder and no device</source>
        <translation>un archivo corriente, ni carpeta ni dispositivo</translation>
    </message>
    <message>
        <source>a file in a folder that exists</source>
        <translation>un archivo en una carpeta que exista</translation>
    </message>
    <message>
        <source>There is no service “%1” of type %2. What needs it waits until there is one.</source>
        <translation>No hay un servicio «%1» de tipo %2. Lo que lo necesita espera hasta que haya uno.</translation>
    </message>
    <message>
        <source>Must be written like https://chat.example.org, with or without a path.</source>
        <translation>Debe escribirse como https://chat.example.org, con o sin ruta.</translation>
    </message>
    <message>
        <source>Must be written like wss://chat.example.org/, with or without a path.</source>
        <translation>Debe escribirse como wss://chat.example.org/, con o sin ruta.</translation>
    </message>
    <message>
        <source>The public address is written like https://vote.example.org, with or without a path.</source>
        <translation>La dirección pública se escribe como https://vote.example.org, con o sin ruta.</translation>
    </message>
    <message>
        <source>Another bridge brings that channel to %1 already; take it out of one of them.</source>
        <translation>Otro puente ya trae ese canal a %1; quítalo de uno de ellos.</translation>
    </message>
    <message>
        <source>Clients are told to come back with TLS at port %1, and the service listens with TLS nowhere: add tls:%1 to listen.</source>
        <translation>A los clientes se les dice que vuelvan con TLS por el puerto %1, y el servicio no escucha con TLS en ninguna parte: añade tls:%1 a listen.</translation>
    </message>
    <message>
        <source>%1 is on another disk than %2. Files get their places by renaming, which reaches no other disk. Nothing was changed. Unmount it, or move it away if it is a link, and make a folder of that name; then try again.</source>
        <translation>%1 está en otro disco que %2. Los archivos llegan a su sitio cambiando de nombre, y eso no alcanza otro disco. No se ha cambiado nada. Desmóntalo, o quítalo de ahí si es un enlace, y crea una carpeta con ese nombre; después inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>What is here is kept before a backup takes its place, which needs %1 MB; the disk of %2 has %3 MB free. The largest of it is %4. Free some, or move that away, then try again. Nothing was changed.</source>
        <translation>Lo que hay aquí se guarda antes de que una copia ocupe su lugar, y eso necesita %1 MB; el disco de %2 tiene %3 MB libres. Lo más grande es %4. Libera espacio, o quita eso de ahí, y después inténtalo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <translation>Escribiendo %1: %2</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message>
        <source>The first line of %1 is longer than 1024 bytes.</source>
        <translation>La primera línea de %1 tiene más de 1024 bytes.</translation>
    </message>
    <message>
        <source>%1 is a pipe. Move it away, or choose another folder with --data.</source>
        <translation>%1 es una tubería. Quítala de ahí, o elige otra carpeta con --data.</translation>
    </message>
    <message>
        <source>%1 is a socket or a device. Move it away, or choose another folder with --data.</source>
        <translation>%1 es un socket o un dispositivo. Quítalo de ahí, o elige otra carpeta con --data.</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes that it may have</source>
        <translation>es más grande que los %1 bytes que puede tener</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could put anything there; it is not used. Make it your own: chown -h %2 %3</source>
        <translation>%1 pertenece a otro usuario, que podría poner allí cualquier cosa; no se usa. Hazlo tuyo: chown -h %2 %3</translation>
    </message>
    <message>
        <source>There are votes (%1), given when there were %2 places. Keep them, or begin a new round first.</source>
        <translation>Hay votos (%1), dados cuando había %2 puestos. Déjalos así, o empieza antes una ronda nueva.</translation>
    </message>
    <message>
        <source>On a ranking each voter puts several answers in order. Choose that several answers count.</source>
        <translation>En una clasificación cada uno ordena varias respuestas. Elige que cuenten varias respuestas.</translation>
    </message>
    <message>
        <source>A ranking has %1 places at least; one would be a choice.</source>
        <translation>Una clasificación tiene al menos %1 puestos; uno sería una elección.</translation>
    </message>
</context>
<context>
    <name>everyport::ServiceType</name>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Manhole</source>
        <translation>Manhole</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AboutDialog</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>Lucide icons 1.62.0: ISC, and MIT for those from Feather</source>
        <translation>Iconos Lucide 1.62.0: ISC, y MIT para los de Feather</translation>
    </message>
    <message>
        <source>About Everyport</source>
        <translation>Acerca de Everyport</translation>
    </message>
    <message>
        <source>Everyport %1</source>
        <translation>Everyport %1</translation>
    </message>
    <message>
        <source>People, devices and network services on one event loop.</source>
        <translation>Personas, dispositivos y servicios de red en un solo bucle de eventos.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Notice of the icons:</source>
        <translation>Nota sobre los iconos:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para un informe de error</translation>
    </message>
    <message>
        <source>the versions</source>
        <translation>las versiones</translation>
    </message>
    <message>
        <source>Newer versions come with the updates of your system.</source>
        <translation>Las versiones nuevas llegan con las actualizaciones de tu sistema.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>Made by the Everyport maintainers. They have published no address yet: send a report to whoever gave you the program.</source>
        <translation>Hecho por los responsables de Everyport. Aún no han publicado ninguna dirección: envía el informe a quien te dio el programa.</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Buscar actualizaciones…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccessPane</name>
    <message>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Where the rights count</source>
        <translation>Dónde valen los permisos</translation>
    </message>
    <message>
        <source>Give full power</source>
        <translation>Dar plenos poderes</translation>
    </message>
    <message>
        <source>Changing the role of %1</source>
        <translation>Cambiando el rol de %1</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 ahora es: %2.</translation>
    </message>
    <message>
        <source>As the role says: %1</source>
        <translation>Según el rol: %1</translation>
    </message>
    <message>
        <source>As elsewhere: %1</source>
        <translation>Como en otras partes: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>Cambiando los permisos de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountBox</name>
    <message>
        <source>XMPP account</source>
        <translation>Cuenta XMPP</translation>
    </message>
    <message>
        <source>Which XMPP account</source>
        <translation>Qué cuenta XMPP</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (desconectada)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountDialog</name>
    <message>
        <source>Waiting for the keyring, which may ask in a window of its own.</source>
        <translation>Esperando al llavero, que puede preguntar en una ventana propia.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Connect when Everyport starts</source>
        <translation>Conectar al iniciar Everyport</translation>
    </message>
    <message>
        <source>Register a new account…</source>
        <translation>Registrar una cuenta nueva…</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>How this account is called in the window.</source>
        <translation>Cómo se llama esta cuenta en la ventana.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Another %1 network</source>
        <translation>Otra red %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>as it is, until Everyport ends</source>
        <translation>tal como está, hasta que Everyport termine</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation>Registrar una cuenta nueva</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation>Cambiando la cuenta</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Añadiendo la cuenta</translation>
    </message>
    <message>
        <source>Still registering the account: the server has not answered yet.</source>
        <translation>La cuenta aún se está registrando: el servidor todavía no ha respondido.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountNodes</name>
    <message>
        <source>The node&apos;s owner has been asked and must agree first.</source>
        <translation>Se ha preguntado al propietario del nodo, que primero tiene que aceptar.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ActionBox</name>
    <message>
        <source>Choose what is done</source>
        <translation>Elige qué se hace</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Insert a field of the event</source>
        <translation>Insertar un campo del evento</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Quitar esta acción</translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation>{%1} – %2</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Se lee: %1</translation>
    </message>
    <message>
        <source>There is no chat account and no service called %1: nothing can be said there until there is one.</source>
        <translation>No hay ninguna cuenta de chat ni servicio con el nombre %1: hasta que exista no se puede decir nada ahí.</translation>
    </message>
    <message>
        <source>There is no service called %1 yet.</source>
        <translation>Todavía no hay ningún servicio con el nombre %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddReaderDialog</name>
    <message>
        <source>Add reader</source>
        <translation>Añadir lector</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Opens the reader now and shows the next card; nothing is kept until you add it</source>
        <translation>Abre el lector ahora y muestra la próxima tarjeta; no se guarda nada hasta que lo añadas</translation>
    </message>
    <message>
        <source>%1, read well</source>
        <translation>%1, bien leída</translation>
    </message>
    <message>
        <source>Where the reader is</source>
        <translation>Dónde está el lector</translation>
    </message>
    <message>
        <source>Then log in again, so that it counts.</source>
        <translation>Después vuelve a iniciar sesión, para que valga.</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Lector %1</translation>
    </message>
    <message>
        <source>Another reader has this name.</source>
        <translation>Otro lector tiene este nombre.</translation>
    </message>
    <message>
        <source>tapping a card…</source>
        <translation>acercando una tarjeta…</translation>
    </message>
    <message>
        <source>tap a card…</source>
        <translation>acerca una tarjeta…</translation>
    </message>
    <message>
        <source>adding…</source>
        <translation>añadiendo…</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Cambiando un lector</translation>
    </message>
    <message>
        <source>It types like a keyboard. While it is a reader here, its keys reach nothing else: do not choose the keyboard that you type on.</source>
        <translation>Teclea como un teclado. Mientras sea aquí un lector, sus teclas no llegan a ningún otro sitio: no elijas el teclado con el que escribes.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressCard</name>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Register in place</source>
        <translation>Registrarse directamente</translation>
    </message>
    <message>
        <source>me@example.org, irc.libera.chat or #room</source>
        <translation>yo@example.org, irc.libera.chat o #sala</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Choose its network</source>
        <translation>Elige su red</translation>
    </message>
    <message>
        <source>No account there yet? Make one here</source>
        <translation>¿Aún sin cuenta allí? Créala aquí</translation>
    </message>
    <message>
        <source>Networks from a list, and all that an account can have</source>
        <translation>Redes de una lista, y todo lo que puede tener una cuenta</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>Buscando %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>The server is there. Your address at it looks like me@%1.</source>
        <translation>El servidor está ahí. Tu dirección en él es como yo@%1.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>No se encuentra: %1</translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation>Registrar una cuenta nueva</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Añadiendo la cuenta</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Sin respuesta de %1</translation>
    </message>
    <message>
        <source>That computer takes no connections there. Check the address and its port, or ask whether the server is running.</source>
        <translation>Ese equipo no acepta conexiones ahí. Comprueba la dirección y su puerto, o pregunta si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>Nothing came back in time. Check the address and its port, or try again later.</source>
        <translation>No volvió nada a tiempo. Comprueba la dirección y su puerto, o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>No computer has this name. Check how it is written, and whether this computer is online.</source>
        <translation>Ningún equipo se llama así. Comprueba cómo está escrito y si este equipo está en línea.</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Conectar sin cifrado</translation>
    </message>
    <message>
        <source>This server speaks without encryption. It is on this computer, where nobody is on the way.</source>
        <translation>Este servidor habla sin cifrado. Está en este equipo, donde no hay nadie en el camino.</translation>
    </message>
    <message>
        <source>This server speaks without encryption: everybody on the way can read what is said, passwords too.</source>
        <translation>Este servidor habla sin cifrado: cualquiera en el camino puede leer lo que se dice, también las contraseñas.</translation>
    </message>
    <message>
        <source>An address is missing. Type where you would like to go, such as irc.libera.chat.</source>
        <translation>Falta una dirección. Escribe adónde quieres ir, por ejemplo irc.libera.chat.</translation>
    </message>
    <message>
        <source>me@example.org or #room</source>
        <translation>yo@example.org o #sala</translation>
    </message>
    <message>
        <source>It does not answer. Check its address and port in the preferences, or ask whether it is running.</source>
        <translation>No responde. Comprueba su dirección y su puerto en las preferencias, o pregunta si está en marcha.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>No hay paso por el proxy</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>A network is missing. Choose the one that this room is in.</source>
        <translation>Falta una red. Elige aquella en la que está esta sala.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation>Un solo campo: tu dirección, un servidor o una sala. El resto se averigua.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressLine</name>
    <message>
        <source>Let the room see it</source>
        <translation>Mostrarlo a la sala</translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation>Resultados mostrados</translation>
    </message>
    <message>
        <source>Results address</source>
        <translation>Dirección de los resultados</translation>
    </message>
    <message>
        <source>Copy the results address</source>
        <translation>Copiar la dirección de los resultados</translation>
    </message>
    <message>
        <source>QR code of the results address</source>
        <translation>Código QR de la dirección de los resultados</translation>
    </message>
    <message>
        <source>Open the results in the browser</source>
        <translation>Abrir los resultados en el navegador</translation>
    </message>
    <message>
        <source>Whether the room sees the numbers, here and now</source>
        <translation>Si la sala ve los números, aquí y ahora</translation>
    </message>
    <message>
        <source>Only this computer can open it.</source>
        <translation>Solo este ordenador puede abrirla.</translation>
    </message>
    <message>
        <source>Plain HTTP, not encrypted.</source>
        <translation>HTTP simple, sin cifrar.</translation>
    </message>
    <message>
        <source>No web service runs, so only this window shows the results.</source>
        <translation>No hay ningún servicio web en marcha, así que solo esta ventana muestra los resultados.</translation>
    </message>
    <message>
        <source>Set up a web service…</source>
        <translation>Configurar un servicio web…</translation>
    </message>
    <message>
        <source>Start the web service</source>
        <translation>Iniciar el servicio web</translation>
    </message>
    <message>
        <source>Phones vote at</source>
        <translation>Los teléfonos votan en</translation>
    </message>
    <message>
        <source>Voting address</source>
        <translation>Dirección para votar</translation>
    </message>
    <message>
        <source>Copy the voting address</source>
        <translation>Copiar la dirección para votar</translation>
    </message>
    <message>
        <source>QR code of the voting address</source>
        <translation>Código QR de la dirección para votar</translation>
    </message>
    <message>
        <source>Results hidden</source>
        <translation>Resultados ocultos</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Alerts</name>
    <message>
        <source>1 needs you</source>
        <translation>1 te necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n te necesita</numerusform>
            <numerusform>%n te necesitan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Paste many lines</source>
        <translation>Pegar varias líneas</translation>
    </message>
    <message>
        <source>One answer a line</source>
        <translation>Una respuesta por línea</translation>
    </message>
    <message>
        <source>Each line becomes an answer; at most %1 in all.</source>
        <translation>Cada línea se convierte en una respuesta; como máximo %1 en total.</translation>
    </message>
    <message>
        <source>Add answers</source>
        <translation>Añadir respuestas</translation>
    </message>
    <message>
        <source>Image of the answer</source>
        <translation>Imagen de la respuesta</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Without image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>%1 stands for</source>
        <translation>%1 corresponde a</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>There are votes, so numbers stay: only the first and the last step can go.</source>
        <translation>Ya hay votos, así que los números se quedan: solo pueden irse el primer y el último paso.</translation>
    </message>
    <message>
        <source>Words beside %1</source>
        <translation>Palabras junto a %1</translation>
    </message>
    <message>
        <source>words beside it, where it needs some</source>
        <translation>palabras al lado, si hacen falta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerRow</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Quitar esta respuesta</translation>
    </message>
    <message>
        <source>waiting for a tap</source>
        <translation>esperando una tarjeta</translation>
    </message>
    <message>
        <source>no reader yet</source>
        <translation>aún sin lector</translation>
    </message>
    <message>
        <source>%1 stands for this answer. Press to change that.</source>
        <translation>%1 corresponde a esta respuesta. Pulsa para cambiarlo.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n votes and stays: they would be lost with it.</source>
        <translation>
            <numerusform>Tiene %n voto y se queda: se perdería con ella.</numerusform>
            <numerusform>Tiene %n votos y se queda: se perderían con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Tiene que ser un número entero.</translation>
    </message>
    <message>
        <source>It must be a number, such as 2.5.</source>
        <translation>Tiene que ser un número, como 2.5.</translation>
    </message>
    <message>
        <source>It must be a day, written like 2026-05-01.</source>
        <translation>Tiene que ser un día, escrito como 2026-05-01.</translation>
    </message>
    <message>
        <source>It must be a time, written like 18:30:00.</source>
        <translation>Tiene que ser una hora, escrita como 18:30:00.</translation>
    </message>
    <message>
        <source>It must be a day and a time, written like 2026-05-01T18:30:00Z.</source>
        <translation>Tienen que ser un día y una hora, escritos como 2026-05-01T18:30:00Z.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://example.org.</source>
        <translation>Tiene que ser una dirección completa, como https://example.org.</translation>
    </message>
    <message>
        <source>It must be a language&apos;s short name, such as en or pt-BR.</source>
        <translation>Tiene que ser el nombre corto de un idioma, como en o pt-BR.</translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation>Tiene que ser una dirección, como name@example.org.</translation>
    </message>
    <message>
        <source>Choose at least %1.</source>
        <translation>Elige al menos %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elige una.</translation>
    </message>
    <message>
        <source>It needs an answer.</source>
        <translation>Necesita una respuesta.</translation>
    </message>
    <message>
        <source>It is too long: at most %1 characters.</source>
        <translation>Es demasiado largo: como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Elige una de las ofrecidas.</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>Tiene que ser %1.</translation>
    </message>
    <message>
        <source>It must be written another way (%1).</source>
        <translation>Tiene que escribirse de otra forma (%1).</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Una dirección por línea</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>for example 2026-05-01</source>
        <translation>por ejemplo 2026-05-01</translation>
    </message>
    <message>
        <source>for example 18:30:00</source>
        <translation>por ejemplo 18:30:00</translation>
    </message>
    <message>
        <source>for example 2026-05-01T18:30:00Z</source>
        <translation>por ejemplo 2026-05-01T18:30:00Z</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Otros nodos</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who sees its owner&apos;s presence</source>
        <translation>Quien ve la presencia de su propietario</translation>
    </message>
    <message>
        <source>Contacts in some groups</source>
        <translation>Contactos de algunos grupos</translation>
    </message>
    <message>
        <source>Whom its owner agrees to</source>
        <translation>Quien su propietario acepte</translation>
    </message>
    <message>
        <source>Only its members</source>
        <translation>Solo sus miembros</translation>
    </message>
    <message>
        <source>Its publishers</source>
        <translation>Quienes publican en él</translation>
    </message>
    <message>
        <source>Its subscribers, too</source>
        <translation>También sus suscriptores</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When somebody subscribes</source>
        <translation>Cuando alguien se suscribe</translation>
    </message>
    <message>
        <source>When somebody subscribes or comes online</source>
        <translation>Cuando alguien se suscribe o se conecta</translation>
    </message>
    <message>
        <source>Headlines: nobody keeps them</source>
        <translation>Titulares: nadie los guarda</translation>
    </message>
    <message>
        <source>Messages: kept until read</source>
        <translation>Mensajes: se guardan hasta leerse</translation>
    </message>
    <message>
        <source>Its owners</source>
        <translation>Sus propietarios</translation>
    </message>
    <message>
        <source>Only those named below</source>
        <translation>Solo los nombrados abajo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AssignStrip</name>
    <message>
        <source>Skip answer</source>
        <translation>Omitir respuesta</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer la última</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers have a reader.</source>
        <translation>
            <numerusform>%1 de %n respuesta tiene lector.</numerusform>
            <numerusform>%1 de %n respuestas tienen lector.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap any card at the reader for answer %1.</source>
        <translation>Acerca una tarjeta al lector para la respuesta %1.</translation>
    </message>
    <message>
        <source>Tap any card at the reader for “%1”.</source>
        <translation>Acerca una tarjeta al lector para «%1».</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AuditModel</name>
    <message>
        <source>%1 (%2 ×)</source>
        <translation>%1 (%2 ×)</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>esta ventana</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupForm</name>
    <message>
        <source>Passwords and private keys, encrypted</source>
        <translation>Contraseñas y claves privadas, cifradas</translation>
    </message>
    <message>
        <source>Without it nobody can bring the passwords back, you included. All else can be.</source>
        <translation>Sin ella nadie puede recuperar las contraseñas, tampoco tú. Todo lo demás sí.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Hacer una copia…</translation>
    </message>
    <message>
        <source>How much of the backup is written</source>
        <translation>Cuánto se ha escrito de la copia</translation>
    </message>
    <message>
        <source>Password that opens them</source>
        <translation>Contraseña que las abre</translation>
    </message>
    <message>
        <source>Type the password that the passwords in it are encrypted with.</source>
        <translation>Escribe la contraseña con la que están cifradas las contraseñas que contiene.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Backups (*.everyport)</source>
        <translation>Copias de seguridad (*.everyport)</translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation>Se ha escrito %1, %2.</translation>
    </message>
    <message>
        <source>Passwords and private keys are not in it.</source>
        <translation>No contiene contraseñas ni claves privadas.</translation>
    </message>
    <message>
        <source>It has fewer than %1 characters: whoever has the file can find it by trying.</source>
        <translation>Tiene menos de %1 caracteres: quien tenga el archivo puede encontrarla probando.</translation>
    </message>
    <message>
        <source>Pictures of answers and slides that are not in it, because they cannot be read, are too large or are no pictures: %1.</source>
        <translation>Imágenes de respuestas y diapositivas que no están en ella porque no se pueden leer, son demasiado grandes o no son imágenes: %1.</translation>
    </message>
    <message>
        <source>about %1, with %2 that every backup has</source>
        <translation>unos %1, con %2 que tiene toda copia</translation>
    </message>
    <message numerus="yes">
        <source>Passwords of chat accounts are never in it: %Ln accounts need theirs typed again.</source>
        <translation>
            <numerusform>Nunca contiene las contraseñas de las cuentas de chat: hay que escribir de nuevo la de %Ln cuenta.</numerusform>
            <numerusform>Nunca contiene las contraseñas de las cuentas de chat: hay que escribir de nuevo las de %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords of chat accounts are never in it: they are typed again where it is brought back.</source>
        <translation>Nunca contiene las contraseñas de las cuentas de chat: se escriben de nuevo donde se recupera.</translation>
    </message>
    <message>
        <source>Files that are not in it, because they cannot be read, changed meanwhile, have names that no backup can have, or are too many: %1.</source>
        <translation>Archivos que no están en ella porque no se pueden leer, cambiaron mientras tanto, tienen nombres que ninguna copia puede tener o son demasiados: %1.</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>Type the password once more: after a slip nobody could bring the passwords back.</source>
        <translation>Escribe la contraseña otra vez: tras una errata nadie podría recuperar las contraseñas.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. The eye in each field shows what was typed.</source>
        <translation>Las dos contraseñas no son iguales. El ojo de cada campo muestra lo que se ha escrito.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupJobs</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elige primero una copia.</translation>
    </message>
    <message>
        <source>the backup %1</source>
        <translation>la copia de seguridad %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BarChart</name>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: oculto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes, %2</source>
        <translation>
            <numerusform>%1: %n voto, %2</numerusform>
            <numerusform>%1: %n votos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, leads</source>
        <translation>, en cabeza</translation>
    </message>
    <message numerus="yes">
        <source>, %n in the last ten seconds</source>
        <translation>
            <numerusform>, %n en los últimos diez segundos</numerusform>
            <numerusform>, %n en los últimos diez segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n points, %2</source>
        <translation>
            <numerusform>%1: un punto, %2</numerusform>
            <numerusform>%1: %n puntos, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::BatteryPlate</name>
    <message>
        <source>runs on the battery</source>
        <translation>funciona con la batería</translation>
    </message>
    <message>
        <source>plugged in, charging</source>
        <translation>enchufado, cargando</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>enchufado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <translation>Batería: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockEditor</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>La orden anterior no ha terminado aún. «Interrumpir» la detiene.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockField</name>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BluetoothController</name>
    <message>
        <source>Add as a reader…</source>
        <translation>Añadir como lector…</translation>
    </message>
    <message>
        <source>Connects its serial line, and finds out which kind of reader it is</source>
        <translation>Conecta su línea serie y averigua qué tipo de lector es</translation>
    </message>
    <message>
        <source>Connecting “%1”</source>
        <translation>Conectando «%1»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLegend</name>
    <message>
        <source>start and end of the frame</source>
        <translation>inicio y fin de la trama</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLight</name>
    <message>
        <source>Lights up when bytes come</source>
        <translation>Se enciende cuando llegan bytes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteStrip</name>
    <message>
        <source>Raw bytes. %1</source>
        <translation>Bytes sin procesar. %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Card</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateAlerts</name>
    <message>
        <source>%1 was not connected to:</source>
        <translation>No se ha conectado a %1:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>%1: certificate not accepted</source>
        <translation>%1: certificado no aceptado</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateDialog</name>
    <message>
        <source>Add certificate</source>
        <translation>Añadir certificado</translation>
    </message>
    <message>
        <source>Certificate of %1 (PEM)</source>
        <translation>Certificado de %1 (PEM)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>by its holder</source>
        <translation>por su titular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is called in the list, such as “phone”.</source>
        <translation>Cómo se llama en la lista, por ejemplo «teléfono».</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateLabels</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, XMPP</source>
        <translation>%1, XMPP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The certificate has CHANGED</source>
        <translation>El certificado ha CAMBIADO</translation>
    </message>
    <message>
        <source>This certificate is for another name</source>
        <translation>Este certificado es para otro nombre</translation>
    </message>
    <message>
        <source>This certificate is not valid yet</source>
        <translation>Este certificado aún no es válido</translation>
    </message>
    <message>
        <source>This certificate has expired</source>
        <translation>Este certificado ha caducado</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate</source>
        <translation>Nadie avala este certificado</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted on %2. Either it was renewed, or somebody between you and the server poses as it: ask whoever runs it.</source>
        <translation>%1 muestra otro certificado que el que se aceptó el %2. O se ha renovado, o alguien entre tú y el servidor se hace pasar por él: pregunta a quien lo lleva.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate for %2. Either the server is set up wrongly, or somebody between you and it poses as it.</source>
        <translation>%1 ha respondido con un certificado para %2. O el servidor está mal configurado, o alguien entre tú y él se hace pasar por él.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that counts from %2 on. Either the server is set up wrongly, or this computer&apos;s clock is.</source>
        <translation>%1 ha respondido con un certificado que vale a partir del %2. O el servidor está mal configurado, o lo está el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that was valid until %2. Either nobody renewed it, or this computer&apos;s clock is wrong.</source>
        <translation>%1 ha respondido con un certificado que era válido hasta el %2. O nadie lo ha renovado, o el reloj de este ordenador va mal.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that no authority known to this computer has signed. Private servers often have one; somebody between you and the server would show one, too. Compare the SHA-256 with what whoever runs the server says.</source>
        <translation>%1 ha respondido con un certificado que no ha firmado ninguna autoridad conocida por este ordenador. Los servidores privados suelen tener uno; alguien entre tú y el servidor también mostraría uno. Compara el SHA-256 con lo que diga quien lleva el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate is its own</source>
        <translation>Su certificado es autofirmado</translation>
    </message>
    <message>
        <source>Nobody known vouches for it. Compare it with the person who runs the server.</source>
        <translation>Nadie conocido lo avala. Compáralo con la persona que lleva el servidor.</translation>
    </message>
    <message>
        <source>Nobody known vouches for it. It comes from this computer: accept it if you run the server here.</source>
        <translation>Nadie conocido lo avala. Viene de este equipo: acéptalo si el servidor de aquí lo llevas tú.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateList</name>
    <message>
        <source>Certificates accepted</source>
        <translation>Certificados aceptados</translation>
    </message>
    <message>
        <source>Certificates of other servers that nobody vouches for, and that are taken all the same. One that is taken back is asked about again, by the next connection.</source>
        <translation>Certificados de otros servidores que nadie avala y que aun así se aceptan. Si se retira uno, se vuelve a preguntar en la próxima conexión.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>None is accepted.</source>
        <translation>No hay ninguno aceptado.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until Everyport ends</source>
        <translation>hasta que Everyport termine</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Taking back the certificate of %1</source>
        <translation>Retirando el certificado de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateQuestion</name>
    <message>
        <source>Cannot connect to %1</source>
        <translation>No se puede conectar a %1</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Solo ahora</translation>
    </message>
    <message>
        <source>Accepts it until Everyport ends</source>
        <translation>Lo acepta hasta que Everyport termine</translation>
    </message>
    <message>
        <source>Always for this host</source>
        <translation>Siempre para este host</translation>
    </message>
    <message>
        <source>Accepts exactly this certificate for %1</source>
        <translation>Acepta exactamente este certificado para %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se preguntó a</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Nombres que contiene</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>CHANGED: another one was accepted on %1</source>
        <translation>CAMBIADO: se aceptó otro el %1</translation>
    </message>
    <message>
        <source>the first time: none was accepted there</source>
        <translation>la primera vez: allí no se aceptó ninguno</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>If you accept it, Everyport talks to whoever has this certificate, and sends your password there where one is asked for. A different certificate asks again. What is accepted can be taken back in the preferences.</source>
        <translation>Si lo aceptas, Everyport habla con quien tenga este certificado, y le envía tu contraseña donde se pida. Si el certificado es distinto, pregunta otra vez. Lo aceptado se puede retirar en las preferencias.</translation>
    </message>
    <message>
        <source>Accepting the certificate of %1</source>
        <translation>Aceptando el certificado de %1</translation>
    </message>
    <message>
        <source>All names in it</source>
        <translation>Todos los nombres que contiene</translation>
    </message>
    <message>
        <source>Whole chain…</source>
        <translation>Cadena completa…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Certificates</name>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 bits</translation>
    </message>
    <message>
        <source>ECDSA, %1 bits</source>
        <translation>ECDSA, %1 bits</translation>
    </message>
    <message>
        <source>DSA, %1 bits</source>
        <translation>DSA, %1 bits</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>válido solo desde el %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>valid until %1, one more day</source>
        <translation>válido hasta el %1, un día más</translation>
    </message>
    <message numerus="yes">
        <source>valid until %1, %n days</source>
        <translation>
            <numerusform>válido hasta el %1, %n día</numerusform>
            <numerusform>válido hasta el %1, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChainDialog</name>
    <message>
        <source>What %1 has shown</source>
        <translation>Lo que ha mostrado %1</translation>
    </message>
    <message>
        <source>Certificates, its own first</source>
        <translation>Certificados, primero el suyo</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>un certificado que no se puede leer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatActions</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nueva conversación…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Siguiente sin leer</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Set the topic</source>
        <translation>Fijar el tema</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Mantener arriba</translation>
    </message>
    <message>
        <source>Join again after connecting</source>
        <translation>Volver a entrar tras conectar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar cuenta…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Añadir a contactos</translation>
    </message>
    <message>
        <source>Rename contact…</source>
        <translation>Renombrar contacto…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Ajustes de la sala…</translation>
    </message>
    <message>
        <source>Owners, members and kept out…</source>
        <translation>Propietarios, miembros y vetados…</translation>
    </message>
    <message>
        <source>Become a member…</source>
        <translation>Hacerse miembro…</translation>
    </message>
    <message>
        <source>Delete the room…</source>
        <translation>Eliminar la sala…</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Órdenes…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Set your picture…</source>
        <translation>Poner tu imagen…</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>Quitar tu imagen</translation>
    </message>
    <message>
        <source>Delete at the server…</source>
        <translation>Eliminar en el servidor…</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>Quitar de contactos</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Register this name…</source>
        <translation>Registrar este nombre…</translation>
    </message>
    <message>
        <source>Join a room…</source>
        <translation>Entrar en una sala…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exportar la conversación…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatContacts</name>
    <message>
        <source>Adding %1 to your contacts</source>
        <translation>Añadiendo a %1 a tus contactos</translation>
    </message>
    <message>
        <source>Removing %1 from your contacts</source>
        <translation>Quitando a %1 de tus contactos</translation>
    </message>
    <message>
        <source>Removed %1 from your contacts. Neither of you sees when the other is there.</source>
        <translation>%1 ya no está en tus contactos. Ninguno de los dos ve cuándo está el otro.</translation>
    </message>
    <message>
        <source>Adding %1 again</source>
        <translation>Añadiendo a %1 otra vez</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>Renombrando a %1</translation>
    </message>
    <message>
        <source>Blocking %1</source>
        <translation>Bloqueando a %1</translation>
    </message>
    <message>
        <source>Unblocking %1</source>
        <translation>Desbloqueando a %1</translation>
    </message>
    <message>
        <source>Blocked %1: nothing of theirs reaches you.</source>
        <translation>%1 está en tu lista de bloqueo: no te llega nada suyo.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatController</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation>Quitando la cuenta</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Escribiendo a %1</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrando en %1</translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation>Saliendo de %1</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Cerrando %1</translation>
    </message>
    <message>
        <source>Left %1. What was said stays.</source>
        <translation>Has salido de %1. Lo que se dijo permanece.</translation>
    </message>
    <message>
        <source>Closed %1. What was said stays.</source>
        <translation>Has cerrado %1. Lo que se dijo permanece.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Aquí nada abre %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>All that was said there goes from this computer, and nobody can bring it back.</source>
        <translation>Todo lo que se dijo allí desaparece de este ordenador, y nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Keeping messages and drafts</source>
        <translation>Guardar mensajes y borradores</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatForms</name>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Become a member of %1</source>
        <translation>Hacerse miembro de %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Abriendo la sala</translation>
    </message>
    <message>
        <source>It ends for everyone, with its settings and what it keeps of what was said.</source>
        <translation>Se acaba para todos, con sus ajustes y lo que guarda de lo que se dijo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in it.</source>
        <translation>
            <numerusform>Hay %Ln persona más dentro.</numerusform>
            <numerusform>Hay %Ln personas más dentro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Told to everyone in it.</source>
        <translation>Se comunica a todos los que están dentro.</translation>
    </message>
    <message>
        <source>Go to instead</source>
        <translation>Ir en su lugar a</translation>
    </message>
    <message>
        <source>A room&apos;s address, if there is one to go to.</source>
        <translation>La dirección de una sala, si hay alguna a la que ir.</translation>
    </message>
    <message>
        <source>Deleting %1 for everyone, in 3 seconds.</source>
        <translation>Eliminando %1 para todos, en 3 segundos.</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Eliminando %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete the room</source>
        <translation>Eliminar la sala</translation>
    </message>
    <message>
        <source>It is changed at the server, and kept here for the next login. Your other programs need the new one, too.</source>
        <translation>Se cambia en el servidor, y se guarda aquí para el próximo inicio de sesión. Tus otros programas también necesitan la nueva.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>The server forgets %1 with all that it keeps of it: contacts, messages, files. It cannot be taken back, and somebody else may take the name. What is kept on this computer goes, too.</source>
        <translation>El servidor olvida %1 con todo lo que guarda de ella: contactos, mensajes, archivos. No se puede deshacer, y otra persona puede tomar el nombre. Lo que se guarda en este ordenador también se va.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Escribe %1 para continuar</translation>
    </message>
    <message>
        <source>That is another name.</source>
        <translation>Ese es otro nombre.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Register this name</source>
        <translation>Registrar este nombre</translation>
    </message>
    <message>
        <source>It is kept instead of the one that was refused, and tried at once.</source>
        <translation>Se guarda en lugar de la rechazada y se prueba enseguida.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The account was changed meanwhile. Nothing was sent; close this and look at the account.</source>
        <translation>La cuenta se ha cambiado mientras tanto. No se ha enviado nada; cierra esto y mira la cuenta.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatHead</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>aún sin cuenta</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatOutline</name>
    <message>
        <source>%1 is not connected:</source>
        <translation>%1 no está conectada:</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1: no conectada</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar cuenta…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends:</source>
        <translation>La contraseña se guarda hasta que Everyport termine:</translation>
    </message>
    <message>
        <source>no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation>ningún llavero de este escritorio la ha aceptado. Inicia uno (KWallet, GNOME Keyring) o deja que responda, y guarda de nuevo la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Chat: no keyring for passwords</source>
        <translation>Chat: no hay llavero para contraseñas</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>%1 takes you for a guest:</source>
        <translation>%1 te toma por un invitado:</translation>
    </message>
    <message>
        <source>it refused the password of your account there.</source>
        <translation>se ha rechazado la contraseña de tu cuenta allí.</translation>
    </message>
    <message>
        <source>%1: not logged in</source>
        <translation>%1: sin iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>Nothing else is unread.</source>
        <translation>No hay nada más sin leer.</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nueva conversación…</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>No account yet. Add one to talk in rooms and with people, on IRC or XMPP.</source>
        <translation>Aún no hay cuenta. Añade una para hablar en salas y con personas, por IRC o XMPP.</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exportar la conversación…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatPreferences</name>
    <message>
        <source>Tell others that I write</source>
        <translation>Decir a los demás que escribo</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Guardar lo que se dijo</translation>
    </message>
    <message>
        <source>On this computer. Older messages are forgotten for good, the first time an hour after the change.</source>
        <translation>En este ordenador. Los mensajes más antiguos se olvidan para siempre, la primera vez una hora después del cambio.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Keep passwords in the desktop&apos;s keyring</source>
        <translation>Guardar las contraseñas en el llavero del escritorio</translation>
    </message>
    <message>
        <source>KWallet, GNOME Keyring and their kin; never in a file of Everyport&apos;s. Without it a password that you give from now on is forgotten when Everyport ends.</source>
        <translation>KWallet, GNOME Keyring y similares; nunca en un archivo de Everyport. Sin él, una contraseña que des a partir de ahora se olvida cuando Everyport termina.</translation>
    </message>
    <message>
        <source>Chat and privacy</source>
        <translation>Chat y privacidad</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>They see it while you type, in rooms and in talks with one.</source>
        <translation>Lo ven mientras escribes, en salas y en conversaciones privadas.</translation>
    </message>
    <message>
        <source>Tell others what I have read</source>
        <translation>Decir a los demás lo que he leído</translation>
    </message>
    <message>
        <source>That a message has arrived and that you have read it. An XMPP account can keep it to itself besides.</source>
        <translation>Que un mensaje ha llegado y que lo has leído. Además, una cuenta XMPP puede guardárselo para sí.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatSide</name>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Cambiando el rango de %1</translation>
    </message>
    <message>
        <source>Removing %1 from %2 for good, in 3 seconds.</source>
        <translation>%1 sale de %2 para siempre, en 3 segundos.</translation>
    </message>
    <message>
        <source>Removing %1 from %2 in 3 seconds.</source>
        <translation>%1 sale de %2 en 3 segundos.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando a %1</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Invitando a %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatTile</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Unread rooms and people, and accounts</source>
        <translation>Salas y personas sin leer, y cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n te necesita</numerusform>
            <numerusform>%n te necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>desconectada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln te menciona</numerusform>
            <numerusform>%Ln te mencionan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChosenRow</name>
    <message>
        <source>%1 is the chosen person, “%2”</source>
        <translation>%1 es la persona elegida, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen room, “%2”</source>
        <translation>%1 es la sala elegida, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen connection, “%2”</source>
        <translation>%1 es la conexión elegida, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen device, “%2”</source>
        <translation>%1 es el dispositivo elegido, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen line, “%2”</source>
        <translation>%1 es la línea elegida, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen plugin, “%2”</source>
        <translation>%1 es el complemento elegido, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen poll, “%2”</source>
        <translation>%1 es la encuesta elegida, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen rule, “%2”</source>
        <translation>%1 es la regla elegida, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen service, “%2”</source>
        <translation>%1 es el servicio elegido, «%2»</translation>
    </message>
    <message>
        <source>%1 is the chosen user, “%2”</source>
        <translation>%1 es el usuario elegido, «%2»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Closing</name>
    <message>
        <source>Closed windows go to the tray and the program goes on; Ctrl+Q ends it.</source>
        <translation>Las ventanas cerradas van a la bandeja y el programa sigue; Ctrl+Q lo termina.</translation>
    </message>
    <message>
        <source>This desktop has no tray to go to, so the window stays.</source>
        <translation>Este escritorio no tiene bandeja a la que ir, así que la ventana se queda.</translation>
    </message>
    <message>
        <source>Go to the tray</source>
        <translation>Ir a la bandeja</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Sin guardar:</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the program ends.</source>
        <translation>%1. Lo que no está guardado se pierde cuando el programa termina.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Descartar y salir</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the language changes.</source>
        <translation>%1. Lo que no está guardado se pierde cuando cambia el idioma.</translation>
    </message>
    <message>
        <source>Discard and change</source>
        <translation>Descartar y cambiar</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the demo begins or ends.</source>
        <translation>%1. Lo que no está guardado se pierde cuando empieza o termina la demostración.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the program ends.</source>
        <translation>%1. Lo que no está terminado se pierde cuando el programa termina.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the demo begins or ends.</source>
        <translation>%1. Lo que no está terminado se pierde cuando empieza o termina la demostración.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the language changes.</source>
        <translation>%1. Lo que no está terminado se pierde cuando cambia el idioma.</translation>
    </message>
    <message>
        <source>Not finished:</source>
        <translation>Sin terminar:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourField</name>
    <message>
        <source>none, or #14262c</source>
        <translation>ninguno, o #14262c</translation>
    </message>
    <message>
        <source>A colour is written like #14262c.</source>
        <translation>Un color se escribe como #14262c.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourLegend</name>
    <message>
        <source>Colour rules…</source>
        <translation>Reglas de color…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours rows that %1 takes; press to switch it</source>
        <translation>Colorea las filas que %1 acepta; pulsa para activarlo o no</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourRulesDialog</name>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Whether this rule colours rows</source>
        <translation>Si esta regla colorea filas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter, such as proto:irc or is:slow</source>
        <translation>Filtro, como proto:irc o is:slow</translation>
    </message>
    <message>
        <source>Before the one above</source>
        <translation>Antes que la de arriba</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copied, a line each: for others to paste.</source>
        <translation>Copiadas, una por línea: para que otros las peguen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>No colour rules are on the clipboard. A line of them reads: red | Name | proto:irc</source>
        <translation>No hay reglas de color en el portapapeles. Una línea de ellas es así: red | Name | proto:irc</translation>
    </message>
    <message numerus="yes">
        <source>%n rules pasted</source>
        <translation>
            <numerusform>%n regla pegada</numerusform>
            <numerusform>%n reglas pegadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>The first that fits gives the colour, to connections and messages alike. A rule is a filter as it is typed over the list; besides its words there are is:slow, is:password, is:tls, is:clear and is:local, and text: for what a message says.</source>
        <translation>La primera que encaja da el color, tanto a conexiones como a mensajes. Una regla es un filtro tal como se escribe sobre la lista; además de sus palabras están is:slow, is:password, is:tls, is:clear e is:local, y text: para lo que dice un mensaje.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%n found no room, for there may be %1</source>
        <translation>
            <numerusform>%n no cupo, pues puede haber %1</numerusform>
            <numerusform>%n no cupieron, pues puede haber %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no rules and were left out</source>
        <translation>
            <numerusform>%n línea no es una regla y se ha omitido</numerusform>
            <numerusform>%n líneas no son reglas y se han omitido</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be %1 rules. Remove one for another.</source>
        <translation>Puede haber %1 reglas. Quita una para añadir otra.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourSwatch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not chosen, %2</source>
        <translation>%1: sin elegir, %2</translation>
    </message>
    <message>
        <source>Delete takes back what was chosen.</source>
        <translation>Supr deshace lo elegido.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourWords</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandColumn</name>
    <message>
        <source>Commands and what came of them</source>
        <translation>Órdenes y lo que resultó de ellas</translation>
    </message>
    <message>
        <source>Command %1 is not shown any more.</source>
        <translation>La orden %1 ya no se muestra.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandLog</name>
    <message numerus="yes">
        <source>… More than %n results; the rest is not shown.</source>
        <translation>
            <numerusform>… Más de %n resultado; el resto no se muestra.</numerusform>
            <numerusform>… Más de %n resultados; el resto no se muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>… The rest was not kept.</source>
        <translation>… El resto no se ha conservado.</translation>
    </message>
    <message>
        <source>There is nothing to leave here: “New session” forgets the names, and the window is closed as any other.</source>
        <translation>Aquí no hay nada de lo que salir: «Nueva sesión» olvida los nombres, y la ventana se cierra como cualquier otra.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandPalette</name>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>hacerlo</translation>
    </message>
    <message>
        <source>&gt; actions   ? help</source>
        <translation>&gt; acciones   ? ayuda</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called that. Type fewer letters, or &gt; for all that can be done now.</source>
        <translation>Nada se llama así. Escribe menos letras, o &gt; para todo lo que se puede hacer ahora.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandView</name>
    <message>
        <source>Command %1</source>
        <translation>Orden %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <source>Show rest: %Ln lines</source>
        <translation>
            <numerusform>Mostrar el resto: %Ln línea</numerusform>
            <numerusform>Mostrar el resto: %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation>Copiar orden y resultado</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Poner en la línea de órdenes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are not shown</source>
        <translation>
            <numerusform>No se muestra %Ln carácter</numerusform>
            <numerusform>No se muestran %Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandsDialog</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>tu propio servidor</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>A service&apos;s or a program&apos;s address.</source>
        <translation>La dirección de un servicio o de un programa.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>La cuenta ya no está conectada.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Nothing is offered there.</source>
        <translation>Allí no se ofrece nada.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Completion</name>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>There is no such command. Two strokes, //, begin a text with one.</source>
        <translation>No existe esa orden. Con dos barras, //, empieza un texto que lleva una.</translation>
    </message>
    <message>
        <source>/%1 does not work on this network.</source>
        <translation>/%1 no funciona en esta red.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CompletionPopup</name>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposeEdit</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Composer</name>
    <message>
        <source>A command for %1, such as /join #room</source>
        <translation>Una orden para %1, como /join #sala</translation>
    </message>
    <message>
        <source>A command for %1, such as /join room@rooms.example.org</source>
        <translation>Una orden para %1, como /join room@rooms.example.org</translation>
    </message>
    <message>
        <source>Message %1, sent once connected</source>
        <translation>A %1, al conectar</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>Message %1 as %2</source>
        <translation>Mensaje a %1 como %2</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>No hecho:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposerFoot</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 y %2 están escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n persona está escribiendo…</numerusform>
            <numerusform>%n personas están escribiendo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Return sends, Shift+Return makes a line</source>
        <translation>Intro envía, Mayús+Intro hace una línea</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComputerDetail</name>
    <message>
        <source>Copy what happened</source>
        <translation>Copiar lo que pasó</translation>
    </message>
    <message>
        <source>The chosen part of this computer</source>
        <translation>La parte elegida de este ordenador</translation>
    </message>
    <message>
        <source>More about this part</source>
        <translation>Más sobre esta parte</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <source>What Everyport does</source>
        <translation>Qué hace Everyport</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo que pasó</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>De dónde se sabe esto</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>tells you while a poll is open</source>
        <translation>te lo dice mientras hay una encuesta abierta</translation>
    </message>
    <message>
        <source>Before sleep</source>
        <translation>Antes de dormir</translation>
    </message>
    <message>
        <source>waits until votes are stored, 5 s at most</source>
        <translation>espera a que se guarden los votos, 5 s como mucho</translation>
    </message>
    <message>
        <source>After sleep</source>
        <translation>Después de dormir</translation>
    </message>
    <message>
        <source>looks for the readers again</source>
        <translation>vuelve a buscar los lectores</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>reconnects nothing until the network is back</source>
        <translation>no reconecta nada hasta que vuelva la red</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, no está</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComputerWords</name>
    <message>
        <source>mains power went away.</source>
        <translation>se ha ido la corriente.</translation>
    </message>
    <message>
        <source>%1, about %2 left.</source>
        <translation>%1, quedan unos %2.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>quedan %1.</translation>
    </message>
    <message>
        <source>The battery is nearly empty, plug in the computer now:</source>
        <translation>La batería está casi vacía, enchufa ya el ordenador:</translation>
    </message>
    <message>
        <source>The battery is low, plug in the computer:</source>
        <translation>La batería está baja, enchufa el ordenador:</translation>
    </message>
    <message>
        <source>Plug in the computer:</source>
        <translation>Enchufa el ordenador:</translation>
    </message>
    <message>
        <source>On battery %1</source>
        <translation>Con batería %1</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>The network asks for a login:</source>
        <translation>La red pide iniciar sesión:</translation>
    </message>
    <message>
        <source>open any page in a browser on this computer, and log in there.</source>
        <translation>abre cualquier página en un navegador de este ordenador e inicia sesión allí.</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>La red pide iniciar sesión</translation>
    </message>
    <message>
        <source>The network has gone:</source>
        <translation>La red se ha ido:</translation>
    </message>
    <message>
        <source>what needs it waits, and votes are kept here until it is back.</source>
        <translation>lo que la necesita espera, y los votos se guardan aquí hasta que vuelva.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>llena en %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>on battery, %1</source>
        <translation>con batería, %1</translation>
    </message>
    <message>
        <source>on battery, %1, %2</source>
        <translation>con batería, %1, %2</translation>
    </message>
    <message>
        <source>charging, %1</source>
        <translation>cargando, %1</translation>
    </message>
    <message>
        <source>charging, %1, %2</source>
        <translation>cargando, %1, %2</translation>
    </message>
    <message>
        <source>plugged in, %1</source>
        <translation>enchufado, %1</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>Por cable</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Red móvil</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>asks for a login</source>
        <translation>pide iniciar sesión</translation>
    </message>
    <message>
        <source>connected, no Internet</source>
        <translation>conectado, sin Internet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The network went away</source>
        <translation>La red se fue</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>La red ha vuelto</translation>
    </message>
    <message>
        <source>Mains power went away</source>
        <translation>Se fue la corriente</translation>
    </message>
    <message>
        <source>Mains power came</source>
        <translation>Llegó la corriente</translation>
    </message>
    <message>
        <source>The battery is low</source>
        <translation>La batería está baja</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>La batería está casi vacía</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>El ordenador se suspendió</translation>
    </message>
    <message>
        <source>The computer woke, and readers were looked for</source>
        <translation>El ordenador despertó y se buscaron los lectores</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>El ordenador se apaga</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>Se bloqueó la pantalla</translation>
    </message>
    <message>
        <source>The screen was unlocked</source>
        <translation>Se desbloqueó la pantalla</translation>
    </message>
    <message>
        <source>“%1” was plugged in</source>
        <translation>Se conectó «%1»</translation>
    </message>
    <message>
        <source>“%1” was pulled out</source>
        <translation>Se retiró «%1»</translation>
    </message>
    <message>
        <source>“%1” was connected by Bluetooth</source>
        <translation>«%1» se conectó por Bluetooth</translation>
    </message>
    <message>
        <source>“%1” is no longer connected by Bluetooth</source>
        <translation>«%1» ya no está conectado por Bluetooth</translation>
    </message>
    <message>
        <source>The stick was pulled out. Plug it in again, and try once more.</source>
        <translation>Se retiró la memoria USB. Conéctala de nuevo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This account may not use sticks here. Log in at the computer&apos;s own screen, or ask whoever looks after it.</source>
        <translation>Esta cuenta no puede usar memorias USB aquí. Inicia sesión en la pantalla del propio ordenador o pregunta a quien se encarga de él.</translation>
    </message>
    <message>
        <source>Something on it is still open. Close the files and folders that are on the stick, then try again.</source>
        <translation>Algo sigue abierto en ella. Cierra los archivos y carpetas de la memoria USB y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The system bus is not reachable. It is tried again by itself.</source>
        <translation>No se llega al bus del sistema. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>no está en este ordenador</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>%1 is not on this computer, or does not run.</source>
        <translation>%1 no está en este ordenador o no funciona.</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Mains power</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>sin batería</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>enchufado</translation>
    </message>
    <message>
        <source>all batteries together</source>
        <translation>todas las baterías juntas</translation>
    </message>
    <message>
        <source>held while votes are not stored</source>
        <translation>se retiene mientras haya votos sin guardar</translation>
    </message>
    <message>
        <source>shuts down</source>
        <translation>se apaga</translation>
    </message>
    <message>
        <source>goes to sleep</source>
        <translation>se suspende</translation>
    </message>
    <message>
        <source>awake, screen locked</source>
        <translation>despierto, pantalla bloqueada</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>despierto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>paid by volume</source>
        <translation>se paga por volumen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Open any page in a browser on this computer, and log in there.</source>
        <translation>Abre cualquier página en un navegador de este ordenador e inicia sesión allí.</translation>
    </message>
    <message>
        <source>stick, %1</source>
        <translation>memoria USB, %1</translation>
    </message>
    <message>
        <source>may be pulled out</source>
        <translation>se puede retirar</translation>
    </message>
    <message>
        <source>open, cannot be written</source>
        <translation>abierta, no se puede escribir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>serial line</source>
        <translation>línea serie</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>fuera de alcance</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Can be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source>a card reader</source>
        <translation>un lector de tarjetas</translation>
    </message>
    <message>
        <source>Memory sticks</source>
        <translation>Memorias USB</translation>
    </message>
    <message>
        <source>none plugged in</source>
        <translation>ninguna conectada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>sin adaptador</translation>
    </message>
    <message>
        <source>nothing is paired</source>
        <translation>nada está emparejado</translation>
    </message>
    <message>
        <source>System bus not reachable</source>
        <translation>No se llega al bus del sistema</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>power, network, disks</source>
        <translation>energía, red, discos</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Es decir</translation>
    </message>
    <message>
        <source>Nothing is known of power, network, sticks and Bluetooth. It is tried again by itself.</source>
        <translation>No se sabe nada de energía, red, memorias USB y Bluetooth. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Sleep and shut-down</source>
        <translation>Suspensión y apagado</translation>
    </message>
    <message>
        <source>No program shows folders here. The files are in %1.</source>
        <translation>Ningún programa muestra carpetas aquí. Los archivos están en %1.</translation>
    </message>
    <message>
        <source>Leave “%1” plugged in:</source>
        <translation>Deja «%1» conectada:</translation>
    </message>
    <message>
        <source>what is on its way to it is being written.</source>
        <translation>se está escribiendo lo que va de camino.</translation>
    </message>
    <message>
        <source>“%1” may be pulled out now.</source>
        <translation>Ya puedes retirar «%1».</translation>
    </message>
    <message>
        <source>Letting go of “%1”</source>
        <translation>Soltando «%1»</translation>
    </message>
    <message>
        <source>The results are on “%1”:</source>
        <translation>Los resultados están en «%1»:</translation>
    </message>
    <message numerus="yes">
        <source>%n files. Let go of it before you pull it out.</source>
        <translation>
            <numerusform>%n archivo. Suéltala antes de retirarla.</numerusform>
            <numerusform>%n archivos. Suéltala antes de retirarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Retirar con seguridad</translation>
    </message>
    <message>
        <source>the results are being written.</source>
        <translation>se están escribiendo los resultados.</translation>
    </message>
    <message>
        <source>%1 (%2, open now)</source>
        <translation>%1 (%2, abierto ahora)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Each event gets a folder of its own, with votes as CSV and a report as PDF.</source>
        <translation>Cada evento tiene su propia carpeta, con los votos en CSV y un informe en PDF.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No folder can be made on the stick. Is it full, or can it not be written?</source>
        <translation>No se puede crear una carpeta en la memoria USB. ¿Está llena o no se puede escribir?</translation>
    </message>
    <message>
        <source>“%1” is being connected:</source>
        <translation>Conectando «%1»:</translation>
    </message>
    <message>
        <source>switch it on and keep it near.</source>
        <translation>enciéndelo y mantenlo cerca.</translation>
    </message>
    <message>
        <source>The system&apos;s question for a password was closed. Try again, and answer it.</source>
        <translation>Se cerró la pregunta del sistema por una contraseña. Inténtalo de nuevo y respóndela.</translation>
    </message>
    <message>
        <source>The stick takes very long, and may still be writing. Leave it plugged in, and try again in a minute.</source>
        <translation>La memoria tarda mucho y puede que aún esté escribiendo. Déjala conectada e inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>“%1” on the stick is a link that leads elsewhere. Delete it there, then try again.</source>
        <translation>«%1» en la memoria USB es un enlace que lleva a otro lugar. Bórralo allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>closed, the stick is in use</source>
        <translation>cerrada, la memoria está en uso</translation>
    </message>
    <message>
        <source>“%1” is connected:</source>
        <translation>«%1» está conectado:</translation>
    </message>
    <message>
        <source>its serial line is being opened.</source>
        <translation>se está abriendo su línea serie.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConditionRow</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>es como</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>está por debajo de</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>está por encima de</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>red, green: commas between</source>
        <translation>rojo, verde: separados por comas</translation>
    </message>
    <message>
        <source>rel*: * is any text, ? one character</source>
        <translation>rel*: * es cualquier texto, ? un carácter</translation>
    </message>
    <message>
        <source>^v[0-9]+: a regular expression</source>
        <translation>^v[0-9]+: una expresión regular</translation>
    </message>
    <message>
        <source>10-20 or 22:00-06:00</source>
        <translation>10-20 o 22:00-06:00</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Field of the event</source>
        <translation>Campo del evento</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What the field is held against</source>
        <translation>Con qué se compara el campo</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectPane</name>
    <message>
        <source>With a program of theirs: paste one line</source>
        <translation>Con un programa suyo: pega una línea</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>address of a service</comment>
        <translation>%1, puerto&#xa0;%2</translation>
    </message>
    <message>
        <source>Only this computer can reach it; the code works for phones once the network can.</source>
        <translation>Solo este ordenador puede llegar a él; el código sirve para teléfonos cuando la red también pueda.</translation>
    </message>
    <message>
        <source>Only this computer can reach it.</source>
        <translation>Solo este ordenador puede llegar a él.</translation>
    </message>
    <message>
        <source>Point a phone’s camera here. The phone has to be in the same network.</source>
        <translation>Apunta aquí con la cámara de un teléfono. El teléfono tiene que estar en la misma red.</translation>
    </message>
    <message>
        <source>Let the network reach it</source>
        <translation>Abrirlo a la red</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Añadir usuario…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionActions</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Throttle…</source>
        <translation>Ralentizar…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Close this connection in 3 seconds (Del); at once (Shift+Del)</source>
        <translation>Cerrar esta conexión en 3 segundos (Supr); de inmediato (Mayús+Supr)</translation>
    </message>
    <message>
        <source>Slow this connection down for a while; throttled already, it gets its full speed again</source>
        <translation>Frenar esta conexión un rato; si ya está frenada, recupera toda su velocidad</translation>
    </message>
    <message>
        <source>Go to the prompt, where this connection is called “connection”</source>
        <translation>Ir a la línea de órdenes, donde esta conexión se llama «connection»</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Toda la velocidad</translation>
    </message>
    <message>
        <source>Copy peer&apos;s address</source>
        <translation>Copiar la dirección del par</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>Copy as endpoint</source>
        <translation>Copiar como punto de conexión</translation>
    </message>
    <message>
        <source>the endpoint</source>
        <translation>el punto de conexión</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Copiar como filtro</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>el filtro</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Todo menos %1</translation>
    </message>
    <message>
        <source>Closing the connection to %1 in 3 seconds.</source>
        <translation>La conexión con %1 se cierra en 3 segundos.</translation>
    </message>
    <message numerus="yes">
        <source>Closing %n connections in 3 seconds.</source>
        <translation>
            <numerusform>%n conexión se cierra en 3 segundos.</numerusform>
            <numerusform>%n conexiones se cierran en 3 segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionChips</name>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por servicio</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por host</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>Por protocolo</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Closed in the last 10 s</source>
        <translation>Cerradas en los últimos 10 s</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionDetail</name>
    <message>
        <source>Filter, such as kind:message</source>
        <translation>Filtro, como kind:message</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Detalles de la conexión</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>La conexión elegida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>they called us</source>
        <translation>nos llamaron</translation>
    </message>
    <message>
        <source>we called them</source>
        <translation>los llamamos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Our end</source>
        <translation>Nuestro extremo</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierta desde hace</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Follow conversation</source>
        <translation>Seguir la conversación</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Keep to the traffic of what is chosen now, whichever row is chosen later</source>
        <translation>Quedarse con el tráfico de lo elegido ahora, sea cual sea la fila que se elija después</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Mensajes de entrada</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Mensajes de salida</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>%1, after %2 ms on average, %3 ms at most</source>
        <translation>%1, tras %2&#xa0;ms de media, %3&#xa0;ms como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Como texto…</translation>
    </message>
    <message>
        <source>The conversation as one text, to look for words in it and to save it</source>
        <translation>La conversación como un solo texto, para buscar en ella y guardarla</translation>
    </message>
    <message>
        <source>%1, each at once</source>
        <translation>%1, cada una al instante</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionLine</name>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>What you write waits here.</source>
        <translation>Lo que escribes espera aquí.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connecting:</source>
        <translation>Conectando:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nuevo intento en %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Not let in:</source>
        <translation>Entrada denegada:</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>No estás en esta sala.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>You made this room.</source>
        <translation>Tú has creado esta sala.</translation>
    </message>
    <message>
        <source>Nobody else gets in until it is set up.</source>
        <translation>Nadie más entra hasta que esté configurada.</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>Usarla tal cual</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Write to the person</source>
        <translation>Escribir a la persona</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionWords</name>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>a program here</source>
        <translation>un programa de aquí</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsModel</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cerrando</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>A password passed here unencrypted.</source>
        <translation>Por aquí pasó una contraseña sin cifrar.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>sin servicio</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsOutline</name>
    <message>
        <source>1 connection</source>
        <translation>1 conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2 kB/s</source>
        <translation>↓ %1  ↑ %2 kB/s</translation>
    </message>
    <message>
        <source>What comes in and goes out now, all connections together</source>
        <translation>Lo que entra y sale ahora, todas las conexiones juntas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>rec</source>
        <translation>rec</translation>
    </message>
    <message>
        <source>What passes is recorded: %1</source>
        <translation>Se graba lo que pasa: %1</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Grabando %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Filter, such as peer:192.168</source>
        <translation>Filtro, como peer:192.168</translation>
    </message>
    <message>
        <source>No connections. Start a service, and whoever connects stands here.</source>
        <translation>No hay conexiones. Inicia un servicio, y quien se conecte aparecerá aquí.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop the numbers; nothing on the wire stops</source>
        <translation>Detener los números; en la red no se detiene nada</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1 with a password in the clear</source>
        <translation>%1 con una contraseña en claro</translation>
    </message>
    <message>
        <source>%1 with TLS</source>
        <translation>%1 con TLS</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 sin él</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 en local</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguna abierta</translation>
    </message>
    <message>
        <source>%1 open: %2</source>
        <translation>%1 en curso: %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Cerrar conexión</translation>
    </message>
    <message>
        <source>Close connection now</source>
        <translation>Cerrar conexión ahora</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Exportar conexiones…</translation>
    </message>
    <message>
        <source>Log-in in the clear</source>
        <translation>Inicio de sesión en claro</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Filter, order, columns, colour rules, grouping and the graph&apos;s interval come back under this name.</source>
        <translation>El filtro, el orden, las columnas, las reglas de color, la agrupación y el intervalo del gráfico vuelven con este nombre.</translation>
    </message>
    <message>
        <source>The colour rules are those of the view.</source>
        <translation>Las reglas de color son las de la vista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln cerrada</numerusform>
            <numerusform>%Ln cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n lenta</numerusform>
            <numerusform>%n lentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsTile</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>hace 5 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>open, %1 with TLS</source>
        <translation>abiertas, %1 con TLS</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>Traffic of the last five minutes: now %1 in, %2 out</source>
        <translation>Tráfico de los últimos cinco minutos: ahora %1 de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Nadie está conectado.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleController</name>
    <message>
        <source>Interrupt</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Run a file…</source>
        <translation>Ejecutar un archivo…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C in the prompt)</source>
        <translation>Detener lo que se ejecuta (Ctrl+C en la línea de órdenes)</translation>
    </message>
    <message>
        <source>Clear what is shown; names and history stay (Ctrl+L in the prompt)</source>
        <translation>Vaciar lo que se muestra; los nombres y el historial permanecen (Ctrl+L en la línea de órdenes)</translation>
    </message>
    <message>
        <source>Forget all names and begin anew (Ctrl+D in an empty prompt)</source>
        <translation>Olvidar todos los nombres y empezar de nuevo (Ctrl+D en una línea de órdenes vacía)</translation>
    </message>
    <message>
        <source>Run what is typed, whatever is missing</source>
        <translation>Ejecutar lo escrito, falte lo que falte</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>Completar el nombre</translation>
    </message>
    <message>
        <source>What the call takes</source>
        <translation>Los argumentos de la llamada</translation>
    </message>
    <message>
        <source>Search what was typed</source>
        <translation>Buscar en lo escrito</translation>
    </message>
    <message>
        <source>Clear what is shown</source>
        <translation>Vaciar lo que se muestra</translation>
    </message>
    <message>
        <source>New session, in an empty prompt</source>
        <translation>Nueva sesión, en una línea de órdenes vacía</translation>
    </message>
    <message>
        <source>The console is off:</source>
        <translation>La consola está desactivada:</translation>
    </message>
    <message>
        <source>The console is off</source>
        <translation>La consola está desactivada</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 is a name of yours; what is chosen is %2</source>
        <translation>%1 es un nombre tuyo; lo elegido es %2</translation>
    </message>
    <message>
        <source>Run a file</source>
        <translation>Ejecutar un archivo</translation>
    </message>
    <message>
        <source>Python (*.py);;All files (*)</source>
        <translation>Python (*.py);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>La orden anterior no ha terminado aún. «Interrumpir» la detiene.</translation>
    </message>
    <message>
        <source>Edit the last block…</source>
        <translation>Editar el último bloque…</translation>
    </message>
    <message>
        <source>Save the session…</source>
        <translation>Guardar la sesión…</translation>
    </message>
    <message>
        <source>In a dialog, to be run again (%edit at the prompt; %edit NAME takes a function)</source>
        <translation>En un diálogo, para ejecutarlo otra vez (%edit en la línea de órdenes; %edit NAME toma una función)</translation>
    </message>
    <message>
        <source>What ran in this session, as a script</source>
        <translation>Lo que se ejecutó en esta sesión, como script</translation>
    </message>
    <message>
        <source>Nothing has run yet that could be edited.</source>
        <translation>Aún no se ha ejecutado nada que se pueda editar.</translation>
    </message>
    <message>
        <source>Edit the last block</source>
        <translation>Editar el último bloque</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>%1 is no function whose text is known.</source>
        <translation>%1 no es una función cuyo texto se conozca.</translation>
    </message>
    <message>
        <source>Nothing has run yet that could be saved.</source>
        <translation>Aún no se ha ejecutado nada que se pueda guardar.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>What ran in Everyport&apos;s console, %1</source>
        <translation>Lo que se ejecutó en la consola de Everyport, %1</translation>
    </message>
    <message>
        <source>The session is in %1.</source>
        <translation>La sesión está en %1.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Guardando la sesión</translation>
    </message>
    <message>
        <source>Keeping the console&apos;s history</source>
        <translation>Conservando el historial de la consola</translation>
    </message>
    <message>
        <source>Of commands with % there is one: %edit, or %edit NAME.</source>
        <translation>Solo hay una orden con %: %edit, o %edit NAME.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleModel</name>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>answered, %1 ms</source>
        <translation>respondida, %1 ms</translation>
    </message>
    <message>
        <source>answer, %1 ms</source>
        <translation>respuesta, %1 ms</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>De o a</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsolePage</name>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n orden</numerusform>
            <numerusform>%n órdenes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Copiar como expresión</translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation>Copiar orden y resultado</translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation>Filtrar objetos</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>la expresión</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleView</name>
    <message>
        <source>XPath, such as /iq[@type=&apos;error&apos;] or //body</source>
        <translation>XPath, como /iq[@type=&apos;error&apos;] o //body</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>En qué sentido</translation>
    </message>
    <message>
        <source>The chosen element</source>
        <translation>El elemento elegido</translation>
    </message>
    <message>
        <source>Stanzas</source>
        <translation>Stanzas</translation>
    </message>
    <message>
        <source>Nothing has passed yet. What the accounts send and receive stands here at once.</source>
        <translation>Aún no ha pasado nada. Lo que las cuentas envían y reciben aparece aquí al instante.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationDialog</name>
    <message>
        <source>Conversation: %1</source>
        <translation>Conversación: %1</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversación</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&lt; came in</source>
        <translation>&lt; entró</translation>
    </message>
    <message>
        <source>&gt; went out</source>
        <translation>&gt; salió</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>the last %1; what passed earlier is left out</source>
        <translation>lo último: %1; lo anterior falta</translation>
    </message>
    <message>
        <source>%1 since it was chosen</source>
        <translation>%1 desde que se eligió</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationExports</name>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation>JSON, una línea cada uno (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>The export was called off; nothing was written.</source>
        <translation>Se canceló la exportación; no se escribió nada.</translation>
    </message>
    <message>
        <source>the export of %1</source>
        <translation>la exportación de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationText</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… y %Ln byte más</numerusform>
            <numerusform>… y %Ln bytes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationView</name>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>los mensajes</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Enviando otra vez</translation>
    </message>
    <message>
        <source>Giving up the message</source>
        <translation>Descartando el mensaje</translation>
    </message>
    <message>
        <source>Reacting</source>
        <translation>Reaccionando</translation>
    </message>
    <message>
        <source>Taking the message back</source>
        <translation>Retirando el mensaje</translation>
    </message>
    <message>
        <source>What the network itself says stands here. Ctrl+N joins a room or writes to a person.</source>
        <translation>Aquí aparece lo que dice la propia red. Ctrl+N entra en una sala o escribe a una persona.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Aquí aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>No files can be sent here</source>
        <translation>Aquí no se pueden enviar archivos</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exporting: %1 messages so far</source>
        <translation>Exportando: %1 mensajes hasta ahora</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsModel</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation>Cuenta %1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Sala %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln te menciona</numerusform>
            <numerusform>%Ln te mencionan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Rooms, people and accounts</source>
        <translation>Salas, personas y cuentas</translation>
    </message>
    <message>
        <source>Filter rooms and people</source>
        <translation>Filtrar salas y personas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyExpression</name>
    <message>
        <source>Copy as expression</source>
        <translation>Copiar como expresión</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>la expresión</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CrashWords</name>
    <message>
        <source>Everyport ended unexpectedly on %1.</source>
        <translation>Everyport terminó de forma inesperada el %1.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>Informe de un fallo</translation>
    </message>
    <message>
        <source>This was written when the program ended: versions, which types of services ran, the last lines of the log and where it happened. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and send the rest with a word on what you did.</source>
        <translation>Esto se escribió cuando el programa terminó: versiones, qué tipos de servicios estaban en marcha, las últimas líneas del registro y dónde ocurrió. Las contraseñas están tachadas; en las líneas del registro puede haber nombres y direcciones. Léelo, quita lo que a nadie le importa y envía el resto con unas palabras sobre lo que hiciste.</translation>
    </message>
    <message>
        <source>Votes and messages are kept. A report says where it was; nothing was sent to anybody.</source>
        <translation>Los votos y mensajes se conservan. Un informe dice dónde fue; no se ha enviado nada a nadie.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dashboard</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>No se sirve nada.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>No readers.</source>
        <translation>No hay lectores.</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo va bien.</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>recién comprobado</translation>
    </message>
    <message numerus="yes">
        <source>%n services run</source>
        <translation>
            <numerusform>%n servicio en marcha</numerusform>
            <numerusform>%n servicios en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers answer</source>
        <translation>
            <numerusform>%n lector responde</numerusform>
            <numerusform>%n lectores responden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs that could fail.</source>
        <translation>No hay nada en marcha que pueda fallar.</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>activo desde hace %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>none: this computer only</source>
        <translation>ninguna: solo este ordenador</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 failed</source>
        <translation>
            <numerusform>%n en marcha, con fallo: %1</numerusform>
            <numerusform>%n en marcha, con fallo: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, 1 needs you</source>
        <translation>
            <numerusform>%n listo, 1 te necesita</numerusform>
            <numerusform>%n listos, 1 te necesita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, %1 need you</source>
        <translation>
            <numerusform>%n listo, %1 te necesitan</numerusform>
            <numerusform>%n listos, %1 te necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>El disco está casi lleno.</translation>
    </message>
    <message>
        <source>Free some, or what comes cannot be kept.</source>
        <translation>Libera algo de espacio, o lo que llegue no se podrá guardar.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DemoQuestion</name>
    <message>
        <source>The demo takes the place of your station: all that you serve stops until you leave it.</source>
        <translation>La demostración ocupa el lugar de tu estación: todo lo que sirves se detiene hasta que salgas de ella.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demostración</translation>
    </message>
    <message>
        <source>Gone with the demo:</source>
        <translation>Se va con la demostración:</translation>
    </message>
    <message>
        <source>%1. What you keep comes along as a draft, without its votes and readers.</source>
        <translation>%1. Lo que conservas te acompaña como borrador, sin sus votos ni lectores.</translation>
    </message>
    <message>
        <source>Keep and leave</source>
        <translation>Conservar y salir</translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Descartar y salir</translation>
    </message>
    <message>
        <source>Your polls are kept:</source>
        <translation>Tus encuestas se conservan:</translation>
    </message>
    <message>
        <source>they come as drafts with the next start.</source>
        <translation>vendrán como borradores en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Desktop</name>
    <message>
        <source>Starting the demo</source>
        <translation>Iniciando la demostración</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Volviendo atrás</translation>
    </message>
    <message>
        <source>Keeping your polls</source>
        <translation>Conservando tus encuestas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation>Everyport</translation>
    </message>
    <message>
        <source>This is how it tells you of something.</source>
        <translation>Así te avisa de algo.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceChips</name>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Solo problemas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceDetail</name>
    <message>
        <source>The chosen reader</source>
        <translation>El lector elegido</translation>
    </message>
    <message>
        <source>More about this reader</source>
        <translation>Más sobre este lector</translation>
    </message>
    <message>
        <source>Reads in the last hour</source>
        <translation>Lecturas en la última hora</translation>
    </message>
    <message>
        <source>Last card</source>
        <translation>Última tarjeta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, at most %2 a minute</source>
        <translation>%1, como máximo %2 por minuto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Same card</source>
        <translation>Misma tarjeta</translation>
    </message>
    <message>
        <source>counts as new after %1 s away</source>
        <translation>cuenta como nueva tras %1&#xa0;s de ausencia</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>No card yet. Hold one to the reader.</source>
        <translation>Aún no hay ninguna tarjeta. Acerca una al lector.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Since then %n bytes came that fit no frame.</source>
        <translation>
            <numerusform>Desde entonces ha llegado %n byte que no encaja en ninguna trama.</numerusform>
            <numerusform>Desde entonces han llegado %n bytes que no encajan en ninguna trama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>%1 read, none bad</source>
        <translation>leídas: %1, ninguna mala</translation>
    </message>
    <message>
        <source>%1 read, %2 bad (%3 %)</source>
        <translation>leídas: %1, malas: %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1, of which %2 noise</source>
        <translation>%1, de ellos %2 de ruido</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desenchufado</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Choose a reader or a port: what it does stands here.</source>
        <translation>Elige un lector o un puerto: aquí se ve lo que hace.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceWords</name>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>unplugged %1</source>
        <translation>desenchufado %1</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>desenchufado</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>wrong speed</source>
        <translation>velocidad incorrecta</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>callado</translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation>problema del controlador</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>being found out</source>
        <translation>identificándose</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 is not understood:</source>
        <translation>No se entiende a %1:</translation>
    </message>
    <message>
        <source>%1 does not answer:</source>
        <translation>%1 no responde:</translation>
    </message>
    <message>
        <source>%1 cannot be decoded:</source>
        <translation>%1 no se puede descodificar:</translation>
    </message>
    <message>
        <source>%1 cannot be opened:</source>
        <translation>%1 no se puede abrir:</translation>
    </message>
    <message>
        <source>simulated, no hardware</source>
        <translation>simulado, sin hardware</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>suma de comprobación incorrecta</translation>
    </message>
    <message>
        <source>no such frame</source>
        <translation>no existe esa trama</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado larga</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>field off</source>
        <translation>campo apagado</translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation>varias tarjetas a la vez</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>orden rechazada</translation>
    </message>
    <message>
        <source>reader defect</source>
        <translation>lector defectuoso</translation>
    </message>
    <message>
        <source>half a number</source>
        <translation>medio número</translation>
    </message>
    <message>
        <source>driver failed</source>
        <translation>el controlador falló</translation>
    </message>
    <message>
        <source>blank number</source>
        <translation>número en blanco</translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation>inicio de la trama</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>checksum, correct</source>
        <translation>suma de comprobación, correcta</translation>
    </message>
    <message>
        <source>checksum, wrong</source>
        <translation>suma de comprobación, incorrecta</translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation>fin de la trama</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>broken frame</source>
        <translation>trama dañada</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>EM4100, 125 kHz</source>
        <translation>EM4100, 125 kHz</translation>
    </message>
    <message>
        <source>ISO 14443%1, 13.56 MHz</source>
        <translation>ISO 14443%1, 13,56 MHz</translation>
    </message>
    <message>
        <source>ISO 15693, 13.56 MHz</source>
        <translation>ISO 15693, 13,56 MHz</translation>
    </message>
    <message>
        <source>FeliCa, 13.56 MHz</source>
        <translation>FeliCa, 13,56 MHz</translation>
    </message>
    <message>
        <source>%1 at %2 baud</source>
        <translation>%1 a %2 baudios</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Encontrado: %1.</translation>
    </message>
    <message>
        <source>Probably %1. Tap a card to make sure.</source>
        <translation>Probablemente %1. Acerca una tarjeta para asegurarte.</translation>
    </message>
    <message>
        <source>Nothing came. Is it powered, and was a card held to it? Some readers speak only when asked.</source>
        <translation>No ha llegado nada. ¿Tiene corriente y se le ha acercado una tarjeta? Algunos lectores solo hablan cuando se les pregunta.</translation>
    </message>
    <message>
        <source>The line sends back what it is sent: a modem, a console or a loop, and no reader.</source>
        <translation>La línea devuelve lo que se le envía: un módem, una consola o un bucle, no un lector.</translation>
    </message>
    <message>
        <source>Bytes came, but at another speed than any that was tried.</source>
        <translation>Han llegado bytes, pero a una velocidad distinta de las que se han probado.</translation>
    </message>
    <message>
        <source>Bytes came with another parity: set the reader to 8 bits, no parity.</source>
        <translation>Han llegado bytes con otra paridad: pon el lector a 8 bits, sin paridad.</translation>
    </message>
    <message>
        <source>Somebody else talks here, such as a GPS receiver: this is no card reader.</source>
        <translation>Aquí habla otro, por ejemplo un receptor GPS: no es un lector de tarjetas.</translation>
    </message>
    <message>
        <source>Bytes came that no known reader sends.</source>
        <translation>Han llegado bytes que ningún lector conocido envía.</translation>
    </message>
    <message>
        <source>typed too slowly</source>
        <translation>tecleado demasiado despacio</translation>
    </message>
    <message>
        <source>printed code</source>
        <translation>código impreso</translation>
    </message>
    <message>
        <source>%1, speed as its server has it</source>
        <translation>%1, velocidad según su servidor</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baudios</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port and speed</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Malas</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>lo usa %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Last card</source>
        <translation>Última tarjeta</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesOutline</name>
    <message>
        <source>1 reader</source>
        <translation>1 lector</translation>
    </message>
    <message numerus="yes">
        <source>%n readers</source>
        <translation>
            <numerusform>%n lector</numerusform>
            <numerusform>%n lectores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reader %1, %2, kind %3.</source>
        <translation>Lector %1, %2, tipo %3.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar orden</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Identificar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>Añadir lector</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Añadir lector…</translation>
    </message>
    <message>
        <source>Add a simulated reader</source>
        <translation>Añadir un lector simulado</translation>
    </message>
    <message>
        <source>Add a simulated reader…</source>
        <translation>Añadir un lector simulado…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>No readers. Plug one in and add it here, or try a simulated one.</source>
        <translation>No hay lectores. Enchufa uno y añádelo aquí, o prueba uno simulado.</translation>
    </message>
    <message>
        <source>Renaming a reader</source>
        <translation>Renombrando un lector</translation>
    </message>
    <message>
        <source>Changing a reader&apos;s place</source>
        <translation>Cambiando el lugar de un lector</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Añadir lector…</translation>
    </message>
    <message>
        <source>Add a reader here…</source>
        <translation>Añadir un lector aquí…</translation>
    </message>
    <message>
        <source>Tap a card</source>
        <translation>Acercar una tarjeta</translation>
    </message>
    <message>
        <source>Holds a simulated card to this simulated reader (Ctrl+T)</source>
        <translation>Acerca una tarjeta simulada a este lector simulado (Ctrl+T)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Identificar…</translation>
    </message>
    <message>
        <source>Listen at this reader&apos;s port and find out what it is</source>
        <translation>Escuchar en el puerto de este lector y averiguar qué es</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Count from nothing</source>
        <translation>Contar desde cero</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Cambiar ajustes…</translation>
    </message>
    <message>
        <source>Remove reader</source>
        <translation>Quitar lector</translation>
    </message>
    <message>
        <source>Rename reader</source>
        <translation>Renombrar lector</translation>
    </message>
    <message>
        <source>Tapping a card</source>
        <translation>Acercando una tarjeta</translation>
    </message>
    <message>
        <source>Removing a reader</source>
        <translation>Quitando un lector</translation>
    </message>
    <message>
        <source>Removed reader “%1”.</source>
        <translation>Se ha quitado el lector «%1».</translation>
    </message>
    <message>
        <source>Bringing back a reader</source>
        <translation>Recuperando un lector</translation>
    </message>
    <message>
        <source>Turning a reader on or off</source>
        <translation>Activando o desactivando un lector</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln listo</numerusform>
            <numerusform>%Ln listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unplugged</source>
        <translation>
            <numerusform>%Ln desenchufado</numerusform>
            <numerusform>%Ln desenchufados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off</source>
        <translation>
            <numerusform>%Ln desactivado</numerusform>
            <numerusform>%Ln desactivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers, ports and this computer</source>
        <translation>Lectores, puertos y este ordenador</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1, algo ha fallado: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoActions</name>
    <message>
        <source>Join room</source>
        <translation>Entrar en la sala</translation>
    </message>
    <message>
        <source>Open in PubSub</source>
        <translation>Abrir en PubSub</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrarse…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrando en %1</translation>
    </message>
    <message>
        <source>This account&apos;s connection runs no commands just now.</source>
        <translation>La conexión de esta cuenta no ejecuta órdenes en este momento.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>This account&apos;s connection cannot register anywhere just now.</source>
        <translation>La conexión de esta cuenta no puede registrarse en ningún sitio en este momento.</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>Registrarse en %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>%1 (its zone: %2)</source>
        <translation>%1 (su zona: %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoDetail</name>
    <message>
        <source>What it can do</source>
        <translation>Lo que sabe hacer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Choose something at the left, or type an address.</source>
        <translation>Elige algo a la izquierda o escribe una dirección.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Is also (%1)</source>
        <translation>También es (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoTree</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoView</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>That is no address. One looks like example.org, room@rooms.example.org or xmpp:example.org?disco;node=news.</source>
        <translation>Eso no es una dirección. Una tiene la forma de example.org, room@rooms.example.org o xmpp:example.org?disco;node=news.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address to begin at, such as example.org</source>
        <translation>Dirección por la que empezar, como example.org</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoWords</name>
    <message>
        <source>Service discovery</source>
        <translation>Descubrimiento de servicios</translation>
    </message>
    <message>
        <source>Data forms</source>
        <translation>Formularios de datos</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Keeps messages for who is offline</source>
        <translation>Guarda mensajes para quien está desconectado</translation>
    </message>
    <message>
        <source>Flexible fetching of offline messages</source>
        <translation>Recogida flexible de mensajes sin conexión</translation>
    </message>
    <message>
        <source>Privacy lists</source>
        <translation>Listas de privacidad</translation>
    </message>
    <message>
        <source>Several addresses on one stanza</source>
        <translation>Varias direcciones en una stanza</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Room&apos;s property</source>
        <translation>Propiedad de la sala</translation>
    </message>
    <message>
        <source>Private XML storage</source>
        <translation>Almacén XML privado</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Cards of people (vCard)</source>
        <translation>Tarjetas de personas (vCard)</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Búsqueda de personas</translation>
    </message>
    <message>
        <source>Long lists by pages</source>
        <translation>Listas largas por páginas</translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation>Publicación y suscripción</translation>
    </message>
    <message>
        <source>Byte streams over SOCKS5</source>
        <translation>Flujos de bytes por SOCKS5</translation>
    </message>
    <message>
        <source>Text with XHTML</source>
        <translation>Texto con XHTML</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pictures of people</source>
        <translation>Imágenes de personas</translation>
    </message>
    <message>
        <source>Who is typing</source>
        <translation>Quién está escribiendo</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Versión del software</translation>
    </message>
    <message>
        <source>Stream initiation</source>
        <translation>Inicio de flujos</translation>
    </message>
    <message>
        <source>Gateway to another network</source>
        <translation>Pasarela a otra red</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Lo que hace la gente</translation>
    </message>
    <message>
        <source>Abilities by a hash</source>
        <translation>Capacidades por un hash</translation>
    </message>
    <message>
        <source>What people listen to</source>
        <translation>Lo que escucha la gente</translation>
    </message>
    <message>
        <source>Rules for delivery</source>
        <translation>Reglas de entrega</translation>
    </message>
    <message>
        <source>Headers on stanzas</source>
        <translation>Cabeceras en stanzas</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Exchange of contacts</source>
        <translation>Intercambio de contactos</translation>
    </message>
    <message>
        <source>Pictures of people, the older way</source>
        <translation>Imágenes de personas, a la manera antigua</translation>
    </message>
    <message>
        <source>Calls and files directly (Jingle)</source>
        <translation>Llamadas y archivos directos (Jingle)</translation>
    </message>
    <message>
        <source>Names that people give themselves</source>
        <translation>Nombres que la gente se da</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Acuses de recibo</translation>
    </message>
    <message>
        <source>Blocking of addresses</source>
        <translation>Bloqueo de direcciones</translation>
    </message>
    <message>
        <source>Stream management</source>
        <translation>Gestión del flujo</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Tells when it was sent</source>
        <translation>Dice cuándo se envió</translation>
    </message>
    <message>
        <source>Calls for attention</source>
        <translation>Llamadas de atención</translation>
    </message>
    <message>
        <source>Small pieces of data</source>
        <translation>Pequeños fragmentos de datos</translation>
    </message>
    <message>
        <source>Riddles against robots</source>
        <translation>Acertijos contra robots</translation>
    </message>
    <message>
        <source>Invitations into rooms</source>
        <translation>Invitaciones a salas</translation>
    </message>
    <message>
        <source>Copies for one&apos;s other devices</source>
        <translation>Copias para los otros dispositivos propios</translation>
    </message>
    <message>
        <source>Forwarded stanzas</source>
        <translation>Stanzas reenviadas</translation>
    </message>
    <message>
        <source>Hashes of files</source>
        <translation>Hashes de archivos</translation>
    </message>
    <message>
        <source>Corrections of what was said</source>
        <translation>Correcciones de lo dicho</translation>
    </message>
    <message>
        <source>Archive of messages</source>
        <translation>Archivo de mensajes</translation>
    </message>
    <message>
        <source>Tells what was read</source>
        <translation>Dice qué se ha leído</translation>
    </message>
    <message>
        <source>Hints for archives and copies</source>
        <translation>Indicaciones para archivos y copias</translation>
    </message>
    <message>
        <source>Rings before a call</source>
        <translation>Suena antes de una llamada</translation>
    </message>
    <message>
        <source>Privileges of components</source>
        <translation>Privilegios de componentes</translation>
    </message>
    <message>
        <source>Lasting ids of messages</source>
        <translation>Ids duraderos de mensajes</translation>
    </message>
    <message>
        <source>Upload of files</source>
        <translation>Subida de archivos</translation>
    </message>
    <message>
        <source>Tells how it is encrypted</source>
        <translation>Dice cómo está cifrado</translation>
    </message>
    <message>
        <source>Encryption from end to end (OMEMO)</source>
        <translation>Cifrado de extremo a extremo (OMEMO)</translation>
    </message>
    <message>
        <source>Abilities by several hashes</source>
        <translation>Capacidades por varios hashes</translation>
    </message>
    <message>
        <source>Styles of text</source>
        <translation>Estilos de texto</translation>
    </message>
    <message>
        <source>One picture for both ways</source>
        <translation>Una imagen para ambas maneras</translation>
    </message>
    <message>
        <source>Bookmarks of rooms</source>
        <translation>Marcadores de salas</translation>
    </message>
    <message>
        <source>Channels (MIX)</source>
        <translation>Canales (MIX)</translation>
    </message>
    <message>
        <source>Lasting ids of people in rooms</source>
        <translation>Ids duraderos de personas en salas</translation>
    </message>
    <message>
        <source>Marks what is there for older programs</source>
        <translation>Marca lo que es para programas antiguos</translation>
    </message>
    <message>
        <source>Taking back what was said</source>
        <translation>Retirada de lo dicho</translation>
    </message>
    <message>
        <source>Moderation in rooms</source>
        <translation>Moderación en salas</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas a mensajes</translation>
    </message>
    <message>
        <source>Search for rooms</source>
        <translation>Búsqueda de salas</translation>
    </message>
    <message>
        <source>Answers whether one is still in a room</source>
        <translation>Responde si uno sigue en una sala</translation>
    </message>
    <message>
        <source>Services outside of XMPP</source>
        <translation>Servicios fuera de XMPP</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notificaciones push</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Insignias (hats)</translation>
    </message>
    <message>
        <source>Byte streams within XMPP</source>
        <translation>Flujos de bytes dentro de XMPP</translation>
    </message>
    <message>
        <source>Where people are</source>
        <translation>Dónde está la gente</translation>
    </message>
    <message>
        <source>How people feel</source>
        <translation>Cómo se siente la gente</translation>
    </message>
    <message>
        <source>Addresses of files</source>
        <translation>Direcciones de archivos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Bookmarks, the older way</source>
        <translation>Marcadores, a la manera antigua</translation>
    </message>
    <message>
        <source>Cards of people (vCard 4)</source>
        <translation>Tarjetas de personas (vCard 4)</translation>
    </message>
    <message>
        <source>Login, the way before SASL</source>
        <translation>Inicio de sesión, a la manera anterior a SASL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Rooms of an IRC network</source>
        <translation>Salas de una red IRC</translation>
    </message>
    <message>
        <source>Personal nodes</source>
        <translation>Nodos personales</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Collection of nodes</source>
        <translation>Colección de nodos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Store of files</source>
        <translation>Almacén de archivos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Proxy for files</source>
        <translation>Proxy para archivos</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Wants news of: %1</source>
        <translation>Quiere novedades de: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Personas dentro</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Log of what is said</source>
        <translation>Registro de lo que se dice</translation>
    </message>
    <message>
        <source>Earlier messages, at most</source>
        <translation>Mensajes anteriores, como máximo</translation>
    </message>
    <message>
        <source>Abuse addresses</source>
        <translation>En caso de abuso</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Feedback addresses</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Sales addresses</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Security addresses</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Status addresses</source>
        <translation>Estado del servicio</translation>
    </message>
    <message>
        <source>Support addresses</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Largest file, in bytes</source>
        <translation>Archivo más grande, en bytes</translation>
    </message>
    <message>
        <source>Time of day, the older way</source>
        <translation>Hora del día, a la manera antigua</translation>
    </message>
    <message>
        <source>Calls (Jingle)</source>
        <translation>Llamadas (Jingle)</translation>
    </message>
    <message>
        <source>Encryption of calls (Jingle)</source>
        <translation>Cifrado de llamadas (Jingle)</translation>
    </message>
    <message>
        <source>Files directly (Jingle)</source>
        <translation>Archivos directos (Jingle)</translation>
    </message>
    <message>
        <source>Ways that calls and files take (Jingle)</source>
        <translation>Vías de llamadas y archivos (Jingle)</translation>
    </message>
    <message>
        <source>One list of bookmarks for both ways</source>
        <translation>Una lista de marcadores para ambas maneras</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Draft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>An iq has the type get, set, result or error.</source>
        <translation>Una iq tiene el tipo get, set, result o error.</translation>
    </message>
    <message>
        <source>An iq of type %1 holds exactly one element: what it asks.</source>
        <translation>Una iq de tipo %1 contiene exactamente un elemento: lo que pide.</translation>
    </message>
    <message>
        <source>An answer has the id of what it answers.</source>
        <translation>Una respuesta tiene el id de lo que responde.</translation>
    </message>
    <message>
        <source>Exactly one element is sent at a time, with nothing around it.</source>
        <translation>Se envía exactamente un elemento cada vez, sin nada alrededor.</translation>
    </message>
    <message>
        <source>Only message, presence and iq can be sent.</source>
        <translation>Solo se pueden enviar message, presence e iq.</translation>
    </message>
    <message>
        <source>Write a stanza, or take one of the templates.</source>
        <translation>Escribe una stanza o usa una plantilla.</translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that can be sent at once.</source>
        <translation>%1 bytes son más que los %2 que se pueden enviar de una vez.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>What is it? (disco#info)</source>
        <translation>¿Qué es? (disco#info)</translation>
    </message>
    <message>
        <source>What is below it? (disco#items)</source>
        <translation>¿Qué hay debajo? (disco#items)</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Versión del software</translation>
    </message>
    <message>
        <source>PubSub: items</source>
        <translation>PubSub: elementos</translation>
    </message>
    <message>
        <source>PubSub: publish</source>
        <translation>PubSub: publicar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Drawer</name>
    <message>
        <source>Open as page</source>
        <translation>Abrir como página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DriveController</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>Abriendo «%1»</translation>
    </message>
    <message>
        <source>Show what is on the stick</source>
        <translation>Muestra lo que hay en la memoria USB</translation>
    </message>
    <message>
        <source>Export results here…</source>
        <translation>Exportar aquí los resultados…</translation>
    </message>
    <message>
        <source>Writes an event&apos;s votes (CSV) and report (PDF) into a folder with its day</source>
        <translation>Escribe los votos (CSV) y el informe (PDF) de un evento en una carpeta con su día</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Retirar con seguridad</translation>
    </message>
    <message>
        <source>Writes what is on its way, and says when the stick may be pulled out</source>
        <translation>Escribe lo que va de camino y dice cuándo se puede retirar la memoria USB</translation>
    </message>
    <message>
        <source>Writing results onto “%1”</source>
        <translation>Escribiendo los resultados en «%1»</translation>
    </message>
    <message>
        <source>No poll was open yet, so there are no results to write. Open one first.</source>
        <translation>Aún no se ha abierto ninguna encuesta, así que no hay resultados que escribir. Abre una primero.</translation>
    </message>
    <message>
        <source>The stick may be pulled out as it is</source>
        <translation>La memoria se puede quitar tal como está</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointEditor</name>
    <message>
        <source>Encrypted from the first byte (TLS)</source>
        <translation>Cifrado desde el primer byte (TLS)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Such as unix:/run/name.sock or tcp:8080:interface=127.0.0.1</source>
        <translation>Como unix:/run/name.sock o tcp:8080:interface=127.0.0.1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Do not listen here</source>
        <translation>No escuchar aquí</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port, 1 to 65535; 0 takes any free one</source>
        <translation>Puerto, de 1 a 65535; 0 toma cualquiera libre</translation>
    </message>
    <message>
        <source>Use %1, which is free</source>
        <translation>Usar %1, que está libre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>en el mismo archivo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointsField</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Otro puerto</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Activar: %1</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>Elige un puerto que esté libre.</translation>
    </message>
    <message>
        <source>Nobody could connect: press “%1” and choose a port.</source>
        <translation>Nadie podría conectarse: pulsa «%1» y elige un puerto.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EventNotes</name>
    <message>
        <source>Voting has opened</source>
        <translation>La votación se ha abierto</translation>
    </message>
    <message>
        <source>Voting has closed</source>
        <translation>La votación se ha cerrado</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ExportWords</name>
    <message>
        <source>%1 on %2, exported %3. Times are those of %4.</source>
        <translation>%1 en %2, exportado el %3. Las horas son las de %4.</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(retirado)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(editado)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Exports</name>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln votante</numerusform>
            <numerusform>%Ln votantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::FactorDialog</name>
    <message>
        <source>Second factor for %1</source>
        <translation>Segundo factor para %1</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Primer código</translation>
    </message>
    <message>
        <source>What the app shows now; it turns the second factor on.</source>
        <translation>Lo que muestra ahora la aplicación; activa el segundo factor.</translation>
    </message>
    <message>
        <source>Six digits are needed, from the app.</source>
        <translation>Hacen falta seis dígitos, de la aplicación.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>The secret as a QR code, for the authenticator app&apos;s camera</source>
        <translation>El secreto como código QR, para la cámara de la aplicación de autenticación</translation>
    </message>
    <message>
        <source>Read it with an authenticator app, or type the secret into one:</source>
        <translation>Léelo con una aplicación de autenticación, o escribe el secreto en una:</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Copiar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Each is good for one login, for the day the phone is lost. They are shown now and never again.</source>
        <translation>Cada uno vale para un inicio de sesión, para el día en que se pierda el teléfono. Se muestran ahora y nunca más.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Facts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FactsPane</name>
    <message>
        <source>Back to the people here</source>
        <translation>Volver a las personas de aquí</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The network tells more once it is connected.</source>
        <translation>La red dice más cuando está conectada.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The network tells nothing about this name.</source>
        <translation>La red no dice nada de este nombre.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FailedStart</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everyport did not start</source>
        <translation>Everyport no se ha iniciado</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FaultStrips</name>
    <message>
        <source>%1 failed:</source>
        <translation>%1, algo ha fallado:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FeaturesModel</name>
    <message>
        <source>Can do</source>
        <translation>Sabe hacer</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Desconocido aquí</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldBox</name>
    <message>
        <source>Send a file, or drop it here</source>
        <translation>Enviar un archivo, o soltarlo aquí</translation>
    </message>
    <message>
        <source>Emoji, also by a colon and its name</source>
        <translation>Emoji, también con dos puntos y su nombre</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>Enviar (Intro)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldCompletion</name>
    <message>
        <source>Fields of the event</source>
        <translation>Campos del evento</translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation>{%1} – %2</translation>
    </message>
    <message>
        <source>{%1} – %2 As in “%3”.</source>
        <translation>{%1} – %2 Como en «%3».</translation>
    </message>
    <message>
        <source>{%1…} – what the body has of that name</source>
        <translation>{%1…} – lo que el cuerpo tiene con ese nombre</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileRow</name>
    <message>
        <source>Call it off</source>
        <translation>Cancelarlo</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <translation>%1, ofrecido</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% de %2</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>How much of %1 is sent</source>
        <translation>Cuánto de %1 se ha enviado</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Apartarlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileSending</name>
    <message>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se ha podido escribir la imagen en %1.</translation>
    </message>
    <message>
        <source>%1 is not connected: files are sent once it is.</source>
        <translation>%1 no está conectado: los archivos se enviarán cuando lo esté.</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>¿Enviar %1 a %2?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n files to %1?</source>
        <translation>
            <numerusform>¿Enviar %n archivo a %1?</numerusform>
            <numerusform>¿Enviar %n archivos a %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation>No enviados:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterField</name>
    <message>
        <source>Words that must all be there. Narrow one to a column by its word, turn one round by a minus:
%1:… -%1:…
Columns: %2</source>
        <translation>Palabras que deben aparecer todas. Limita una a una columna con su nombre, inviértela con un signo menos:
%1:… -%1:…
Columnas: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterRow</name>
    <message>
        <source>Columns and views</source>
        <translation>Columnas y vistas</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Olvidar una vista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter, order and columns come back under this name.</source>
        <translation>Con este nombre vuelven el filtro, el orden y las columnas.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Copy the views as text</source>
        <translation>Copiar las vistas como texto</translation>
    </message>
    <message>
        <source>Paste views</source>
        <translation>Pegar vistas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FirstStart</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>¿Qué quieres hacer primero?</translation>
    </message>
    <message>
        <source>No account needed. You can do the others later; nothing leaves this computer yet.</source>
        <translation>No hace falta cuenta. Lo demás puedes hacerlo después; de momento nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Leer el manual</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation>Ver una encuesta en directo</translation>
    </message>
    <message>
        <source>Four simulated card readers vote at once; see how it works before you plug in a reader.</source>
        <translation>Cuatro lectores de tarjetas simulados votan enseguida; mira cómo funciona antes de conectar un lector.</translation>
    </message>
    <message>
        <source>Start the demo poll</source>
        <translation>Iniciar la prueba</translation>
    </message>
    <message>
        <source>Set up my own…</source>
        <translation>Preparar la mía…</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Serve something</source>
        <translation>Ofrecer un servicio</translation>
    </message>
    <message>
        <source>Filled in so that it works: a free port, and only this computer sees it until you say otherwise.</source>
        <translation>Rellenado para que funcione: un puerto libre, y solo lo ve este ordenador hasta que digas otra cosa.</translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation>Un solo campo: tu dirección, un servidor o una sala. El resto se averigua.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FlowText</name>
    <message>
        <source>Go to this line of command %1</source>
        <translation>Ir a esta línea de la orden %1</translation>
    </message>
    <message>
        <source>Show this line of the file</source>
        <translation>Mostrar esta línea del archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowDialog</name>
    <message>
        <source>Follow another station&apos;s poll</source>
        <translation>Seguir la encuesta de otra estación</translation>
    </message>
    <message>
        <source>Results address</source>
        <translation>Dirección de los resultados</translation>
    </message>
    <message>
        <source>It stands on the other station&apos;s Polls page. Its numbers move here as they move there.</source>
        <translation>Está en la página Encuestas de la otra estación. Sus números se mueven aquí igual que allí.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>No more than %1 polls can be followed: leave one of them first.</source>
        <translation>No se pueden seguir más de %1 encuestas: deja antes una de ellas.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowedPoll</name>
    <message>
        <source>A results address looks like http://192.168.1.7:8080/r/lunch; it stands on the other station&apos;s Polls page.</source>
        <translation>Una dirección de resultados es como http://192.168.1.7:8080/r/lunch; está en la página Encuestas de la otra estación.</translation>
    </message>
    <message>
        <source>No such poll there any more</source>
        <translation>Esa encuesta ya no está allí</translation>
    </message>
    <message>
        <source>Reconnecting; the numbers are older</source>
        <translation>Reconectando; los números son antiguos</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Live at %1</source>
        <translation>En directo en %1</translation>
    </message>
    <message>
        <source>Closed, at %1</source>
        <translation>Cerrada, en %1</translation>
    </message>
    <message>
        <source>Not connected: nobody accepted the certificate of %1</source>
        <translation>Sin conexión: nadie ha aceptado el certificado de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation>Lo rechazaron sin decir por qué.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>* needs an answer</source>
        <translation>* requiere respuesta</translation>
    </message>
    <message>
        <source>Do it in the browser (%1)</source>
        <translation>Hacerlo en el navegador (%1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is not finished, for more is asked. Open it again to go on.</source>
        <translation>No está terminado, pues se pregunta más. Ábrelo otra vez para seguir.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormView</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Picture for: %1</source>
        <translation>Imagen para: %1</translation>
    </message>
    <message>
        <source>%1, needs an answer</source>
        <translation>%1, requiere respuesta</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Páginas encontradas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consulta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Handbook — Everyport</source>
        <translation>Manual — Everyport</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n página encontrada</numerusform>
            <numerusform>%n páginas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The page was given to the printer.</source>
        <translation>La página se ha entregado a la impresora.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>La impresora no aceptó nada.</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Esta página está en inglés.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandoutWords</name>
    <message>
        <source>Hold your card to the reader of your choice. A code shows the result on your phone.</source>
        <translation>Acerca tu tarjeta al lector que elijas. Un código muestra el resultado en tu teléfono.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at a code and press your answer, or hold your card to its reader.</source>
        <translation>Apunta la cámara de tu teléfono a un código y pulsa tu respuesta, o acerca tu tarjeta a su lector.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at a code and press your answer.</source>
        <translation>Apunta la cámara de tu teléfono a un código y pulsa tu respuesta.</translation>
    </message>
    <message>
        <source>A code shows the result on your phone.</source>
        <translation>Un código muestra el resultado en tu teléfono.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HappeningList</name>
    <message>
        <source>Nothing since Everyport was started.</source>
        <translation>Nada desde que se inició Everyport.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HarmDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HistorySearch</name>
    <message>
        <source>Search what was typed</source>
        <translation>Buscar en lo escrito</translation>
    </message>
    <message>
        <source>What was typed, newest first</source>
        <translation>Lo escrito, lo más reciente primero</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing of the kind was typed.</source>
        <translation>No se ha escrito nada parecido.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Hits</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::IdentifyDialog</name>
    <message>
        <source>Identify %1</source>
        <translation>Identificar %1</translation>
    </message>
    <message>
        <source>Set to %1, %2.</source>
        <translation>Ajustado a %1, %2.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Cambiando un lector</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemChart</name>
    <message>
        <source>%1 over time: no values</source>
        <translation>%1 en el tiempo: sin valores</translation>
    </message>
    <message>
        <source>%1 over time: from %2 to %3, now %4</source>
        <translation>%1 en el tiempo: de %2 a %3, ahora %4</translation>
    </message>
    <message>
        <source>No numbers to draw.</source>
        <translation>No hay números que dibujar.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsPane</name>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>No items here yet. What is published stands here at once.</source>
        <translation>Aquí aún no hay elementos. Lo que se publique aparece al momento.</translation>
    </message>
    <message>
        <source>Which number is drawn</source>
        <translation>Qué número se dibuja</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KeptPolls</name>
    <message>
        <source>%1 It lies in %2 now: mend it there, then import it.</source>
        <translation>%1 Ahora está en %2: corrígela allí y luego impórtala.</translation>
    </message>
    <message>
        <source>%1 cannot be written: look at its folder&apos;s rights and the disk&apos;s room.</source>
        <translation>No se puede escribir %1: mira los permisos de su carpeta y el espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KindForm</name>
    <message>
        <source>Kind of question</source>
        <translation>Tipo de pregunta</translation>
    </message>
    <message>
        <source>It has votes, so its kind stays. Begin a new round first, then it can be another.</source>
        <translation>Ya hay votos, así que su tipo se queda. Empieza antes una ronda nueva y podrá ser otro.</translation>
    </message>
    <message>
        <source>People may abstain</source>
        <translation>Es posible abstenerse</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Escala desde</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Escala hasta</translation>
    </message>
    <message>
        <source>More yes than no</source>
        <translation>Más síes que noes</translation>
    </message>
    <message>
        <source>Two thirds of yes and no</source>
        <translation>Dos tercios de síes y noes</translation>
    </message>
    <message>
        <source>More than half of all votes</source>
        <translation>Más de la mitad de todos los votos</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 1 to 5</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from 1 to 5</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Se aprueba con</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Abstención</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>It is carried by more yes than no; who abstains does not weigh. A tie does not carry it.</source>
        <translation>La moción se aprueba si hay más síes que noes; las abstenciones no cuentan. Con empate no se aprueba.</translation>
    </message>
    <message>
        <source>At least two of three who say yes or no must say yes; who abstains does not weigh.</source>
        <translation>De quienes dicen sí o no, al menos dos tercios deben decir sí; las abstenciones no cuentan.</translation>
    </message>
    <message>
        <source>More than half of all who vote must say yes; who abstains weighs as a no.</source>
        <translation>Más de la mitad de quienes votan debe decir sí; una abstención cuenta como un no.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Puestos</translation>
    </message>
    <message numerus="yes">
        <source>Each voter puts up to %n answers in order, the best first, by one tap after the other. The first place is worth %n points, the last one 1.</source>
        <translation>
            <numerusform>Cada uno ordena hasta %n respuesta, la mejor primero, con un toque tras otro. El primer puesto vale %n punto, el último 1.</numerusform>
            <numerusform>Cada uno ordena hasta %n respuestas, la mejor primero, con un toque tras otro. El primer puesto vale %n puntos, el último 1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::KindWords</name>
    <message>
        <source>Mean %1 · median %2 · spread %3</source>
        <translation>Media %1 · mediana %2 · dispersión %3</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>dispersión</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Carried so far</source>
        <translation>Aprobada por ahora</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>No aprobada</translation>
    </message>
    <message>
        <source>Not carried so far</source>
        <translation>No aprobada por ahora</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Tied so far</source>
        <translation>Empate por ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>%Ln sí</numerusform>
            <numerusform>%Ln síes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>%Ln no</numerusform>
            <numerusform>%Ln noes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstained</source>
        <translation>
            <numerusform>%Ln abstención</numerusform>
            <numerusform>%Ln abstenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>two thirds are needed, %1 said yes</source>
        <translation>hacen falta dos tercios, el %1 dijo sí</translation>
    </message>
    <message>
        <source>more than half of all votes is needed, %1 said yes</source>
        <translation>hace falta más de la mitad de todos los votos, el %1 dijo sí</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>said yes, two thirds are needed</source>
        <translation>dijo sí, hacen falta dos tercios</translation>
    </message>
    <message>
        <source>of all said yes, more than half is needed</source>
        <translation>de todos dijo sí, hace falta más de la mitad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times in first place</source>
        <translation>
            <numerusform>%Ln vez en el primer puesto</numerusform>
            <numerusform>%Ln veces en el primer puesto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, answer</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>puntos: %1</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>Empate</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LinesField</name>
    <message>
        <source>Add one of yours</source>
        <translation>Añadir uno tuyo</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguno</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListPage</name>
    <message>
        <source>the cell</source>
        <translation>la celda</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>las filas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListenPane</name>
    <message>
        <source>Find out for me</source>
        <translation>Averiguarlo por mí</translation>
    </message>
    <message>
        <source>Speeds tried</source>
        <translation>Velocidades probadas</translation>
    </message>
    <message>
        <source>Writing to a port can confuse other things than card readers: printers, modems, instruments.</source>
        <translation>Escribir en un puerto puede confundir a otros aparatos que no son lectores de tarjetas: impresoras, módems, instrumentos.</translation>
    </message>
    <message>
        <source>Stopped. Choose the kind yourself, or listen again.</source>
        <translation>Detenido. Elige el tipo tú mismo o vuelve a escuchar.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Sin escuchar.</translation>
    </message>
    <message>
        <source>Listening. Hold a card to the reader.</source>
        <translation>Escuchando. Acerca una tarjeta al lector.</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>aún no se oye nada</translation>
    </message>
    <message>
        <source>1 byte heard</source>
        <translation>1 byte oído</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes heard</source>
        <translation>
            <numerusform>%n byte oído</numerusform>
            <numerusform>%n bytes oídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold a card to the reader. Listening at %1 baud, %2.</source>
        <translation>Acerca una tarjeta al lector. Escuchando a %1 baudios, %2.</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Volver a escuchar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ask the port, too: some readers speak only when asked</source>
        <translation>Preguntar también al puerto: algunos lectores solo hablan si se les pregunta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LocalNodes</name>
    <message>
        <source>There is no node %1.</source>
        <translation>No hay ningún nodo %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogDetail</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what a bug report needs of this line</source>
        <translation>Copiar lo que un informe de error necesita de esta línea</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Cerrar detalles (Esc)</translation>
    </message>
    <message>
        <source>the line with its details</source>
        <translation>la línea con sus detalles</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>Detalles de la línea elegida</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, de %3</translation>
    </message>
    <message>
        <source>%1; %2 times, last at %3</source>
        <translation>%1; %2 veces, la última a las %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogList</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogModel</name>
    <message>
        <source>%1, last %2</source>
        <translation>%1, última %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep debug lines, too</source>
        <translation>Conservar también las líneas de depuración</translation>
    </message>
    <message>
        <source>Copy the chosen lines with what a bug report needs</source>
        <translation>Copiar las líneas elegidas con lo que necesita un informe de error</translation>
    </message>
    <message>
        <source>1 line since %1</source>
        <translation>1 línea desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines since %1</source>
        <translation>
            <numerusform>%n línea desde %1</numerusform>
            <numerusform>%n líneas desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para un informe de error</translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation>las líneas elegidas</translation>
    </message>
    <message>
        <source>Debug lines are kept from now on.</source>
        <translation>Desde ahora se conservan las líneas de depuración.</translation>
    </message>
    <message>
        <source>Debug lines are no longer kept.</source>
        <translation>Ya no se conservan las líneas de depuración.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogView</name>
    <message>
        <source>Filter text</source>
        <translation>Filtrar texto</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show new lines as they come, unless somebody is reading</source>
        <translation>Mostrar las líneas nuevas según llegan, salvo que alguien esté leyendo</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Only this level, or these; the number counts all since the start</source>
        <translation>Solo este nivel, o estos; el número cuenta todas desde el inicio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <translation>Texto (*.log)</translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation>JSON, una línea por cada uno (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n línea escrita en %1.</numerusform>
            <numerusform>%n líneas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogWords</name>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>The log stays in English, for searches and bug reports.</source>
        <translation>El registro queda en inglés, para búsquedas e informes de errores.</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Complemento %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookEditor</name>
    <message>
        <source>Look of the big screen</source>
        <translation>Aspecto de la pantalla grande</translation>
    </message>
    <message>
        <source>Use this look</source>
        <translation>Usar este aspecto</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Begin with a look that is here…</source>
        <translation>Empezar con un aspecto que ya está aquí…</translation>
    </message>
    <message>
        <source>Ours, light</source>
        <translation>El nuestro, claro</translation>
    </message>
    <message>
        <source>Ours, dark</source>
        <translation>El nuestro, oscuro</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a look</source>
        <translation>Abrir un aspecto</translation>
    </message>
    <message>
        <source>Looks and pictures (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation>Aspectos e imágenes (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Guardar el aspecto</translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation>Aspectos de la pantalla grande (*.everytheme)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>All of it can be read from the back row.</source>
        <translation>Todo se puede leer desde la última fila.</translation>
    </message>
    <message>
        <source>What was chosen is still being read. Try again in a moment.</source>
        <translation>Lo elegido aún se está leyendo. Inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookForm</name>
    <message>
        <source>The desktop&apos;s own</source>
        <translation>La del escritorio</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Above the question, beside the event&apos;s name.</source>
        <translation>Encima de la pregunta, junto al nombre del evento.</translation>
    </message>
    <message>
        <source>Behind all, under the ground as far as words need it.</source>
        <translation>Detrás de todo, bajo el fondo donde las palabras lo necesiten.</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (no está en este ordenador)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreferences</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is just now.</source>
        <translation>Clara, oscura o como esté ahora el escritorio.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation>Respecto al tamaño del escritorio. Ctrl++, Ctrl+− y Ctrl+0 hacen lo mismo.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>14:02 or 2:02 PM, everywhere in the window.</source>
        <translation>14:02 o 2:02 PM, en toda la ventana.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>In words, or as 2026-11-03, which sorts and is read alike everywhere.</source>
        <translation>Con palabras, o como 2026-11-03, que se ordena y se lee igual en todas partes.</translation>
    </message>
    <message>
        <source>3 Nov</source>
        <translation>3 nov</translation>
    </message>
    <message>
        <source>2026-11-03</source>
        <translation>2026-11-03</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window&apos;s words; the window is made anew for it.</source>
        <translation>El de las palabras de la ventana, que se rehace para ello.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreview</name>
    <message>
        <source>The big screen with this look</source>
        <translation>La pantalla grande con este aspecto</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookWords</name>
    <message>
        <source>%1: %2 cannot be read on %3, so %4 is shown.</source>
        <translation>%1: %2 no se puede leer sobre %3, así que se muestra %4.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Machine</name>
    <message>
        <source>battery full</source>
        <translation>batería llena</translation>
    </message>
    <message>
        <source>battery %1 %</source>
        <translation>batería al %1&#xa0;%</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>red eléctrica</translation>
    </message>
    <message>
        <source>mains, %1</source>
        <translation>red eléctrica, %1</translation>
    </message>
    <message>
        <source>%1 GB free of %2</source>
        <translation>%1 GB libres de %2</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 de %2 GB</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Kept: the page was made anew before it was done. Do it once more.</source>
        <translation>Se ha conservado: la página se rehízo antes de terminar. Hazlo otra vez.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Demo:</source>
        <translation>Demostración:</translation>
    </message>
    <message>
        <source>simulated readers vote, and all of it is gone when you leave. Ctrl+T taps a card of your own.</source>
        <translation>votan lectores simulados y todo desaparece cuando sales. Ctrl+T acerca una tarjeta tuya.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demostración</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Aquí nada abre %1.</translation>
    </message>
    <message>
        <source>%1 — Everyport</source>
        <translation>%1 — Everyport</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n services wait meanwhile.</source>
        <translation>
            <numerusform>Tu servicio espera mientras tanto.</numerusform>
            <numerusform>Tus %n servicios esperan mientras tanto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::Measures</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation>%1 kB/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MembersModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MembersPane</name>
    <message>
        <source>People here</source>
        <translation>Personas aquí</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrar personas</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invitar a alguien…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>The room has named nobody yet.</source>
        <translation>La sala todavía no ha nombrado a nadie.</translation>
    </message>
    <message>
        <source>Who is here is seen once you are in the room.</source>
        <translation>Verás quién está aquí cuando estés en la sala.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Expulsar de la sala</translation>
    </message>
    <message>
        <source>Remove and keep out</source>
        <translation>Expulsar y vetar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageActions</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageBars</name>
    <message numerus="yes">
        <source>%n more of these; Overview lists all.</source>
        <translation>
            <numerusform>%n más de estos; Resumen los muestra todos.</numerusform>
            <numerusform>%n más de estos; Resumen los muestra todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more messages</source>
        <translation>
            <numerusform>Mostrar %n mensaje más</numerusform>
            <numerusform>Mostrar %n mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 entró</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>%1 se desconectó</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 se llama ahora %2</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 expulsó a %2</translation>
    </message>
    <message>
        <source>%1 took the topic away</source>
        <translation>%1 quitó el tema</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 puso el tema: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n entró</numerusform>
            <numerusform>%n entraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n salió</numerusform>
            <numerusform>%n salieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their names</source>
        <translation>
            <numerusform>%n cambió de nombre</numerusform>
            <numerusform>%n cambiaron de nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>message taken back</source>
        <translation>mensaje retirado</translation>
    </message>
    <message>
        <source>%1 (mentions you)</source>
        <translation>%1 (te menciona)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderadores</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Ayudantes</translation>
    </message>
    <message>
        <source>May speak</source>
        <translation>Pueden hablar</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>conectando: %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>se reconecta pronto</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>te necesita</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>fuera de la sala</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NameCompletion</name>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation>Mostrar lo que hay</translation>
    </message>
    <message>
        <source>Show what there is (Down)</source>
        <translation>Mostrar lo que hay (Abajo)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NameDialog</name>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NamesPopup</name>
    <message>
        <source>Names that fit</source>
        <translation>Nombres que encajan</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>module</source>
        <translation>módulo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propiedad</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>instrucción</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NetworkPane</name>
    <message>
        <source>The line is encrypted (TLS)</source>
        <translation>La línea está cifrada (TLS)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>A reader at a serial server, such as ser2net, a Moxa or an ESP. Set the server to raw TCP, without Telnet, and to the reader&apos;s speed.</source>
        <translation>Un lector tras un servidor serie, como ser2net, un Moxa o un ESP. Pon el servidor en TCP puro, sin Telnet, y a la velocidad del lector.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Host and port of the server.</source>
        <translation>Host y puerto del servidor.</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NetworkPreferences</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>El de abajo</translation>
    </message>
    <message>
        <source>Write it below, and it counts.</source>
        <translation>Escríbelo abajo y se aplica.</translation>
    </message>
    <message>
        <source>Proxy of one&apos;s own</source>
        <translation>Proxy propio</translation>
    </message>
    <message>
        <source>SOCKS 5, as socks5:127.0.0.1:9050 (Tor), or HTTP, as httpproxy:127.0.0.1:8080.</source>
        <translation>SOCKS 5, como socks5:127.0.0.1:9050 (Tor), o HTTP, como httpproxy:127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>socks5:127.0.0.1:9050</source>
        <translation>socks5:127.0.0.1:9050</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Red y proxy</translation>
    </message>
    <message>
        <source>The way out of followed polls, of the search for chat addresses, and of chat accounts that name none of their own, from the next connection on. This computer is reached straight.</source>
        <translation>La salida de las encuestas seguidas, de la búsqueda de direcciones de chat y de las cuentas de chat que no nombran una propia, desde la próxima conexión. A este equipo se llega directamente.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or choose “%1” or “%2” above.</source>
        <translation>Un proxy se escribe como socks5:127.0.0.1:9050 o httpproxy:127.0.0.1:8080; o elige arriba «%1» o «%2».</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewChatDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>Una sala o una persona</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Listar salas</translation>
    </message>
    <message>
        <source>Rooms of this network</source>
        <translation>Salas de esta red</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation>Sala o persona</translation>
    </message>
    <message>
        <source>A room&apos;s name begins with #. Anything else is a person.</source>
        <translation>El nombre de una sala empieza por #. Lo demás es una persona.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Only where the room asks for one.</source>
        <translation>Solo si la sala la pide.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>An address, such as name@example.org.</source>
        <translation>Una dirección, como name@example.org.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrando en %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Escribiendo a %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sin tema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms, the largest first</source>
        <translation>
            <numerusform>%Ln sala, la mayor primero</numerusform>
            <numerusform>%Ln salas, la mayor primero</numerusform>
        </translation>
    </message>
    <message>
        <source>A room&apos;s address has an @, such as %1@conference.example.org.</source>
        <translation>La dirección de una sala lleva una @, como %1@conference.example.org.</translation>
    </message>
    <message>
        <source>A person&apos;s address has an @, such as name@example.org.</source>
        <translation>La dirección de una persona lleva una @, como nombre@example.org.</translation>
    </message>
    <message>
        <source>The room %1</source>
        <translation>La sala %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>La red no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This network lists no rooms. One that you name above may be there all the same.</source>
        <translation>Esta red no enumera salas. Una que nombres arriba puede existir de todos modos.</translation>
    </message>
    <message>
        <source>None of the listed rooms has this in its name or topic.</source>
        <translation>Ninguna de las salas enumeradas tiene esto en su nombre o tema.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeActions</name>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>New items show here as they are published</source>
        <translation>Los elementos nuevos aparecen aquí según se publican</translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
    <message>
        <source>Subscription options…</source>
        <translation>Opciones de suscripción…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Permisos…</translation>
    </message>
    <message>
        <source>Subscribers…</source>
        <translation>Suscriptores…</translation>
    </message>
    <message>
        <source>Retract all items</source>
        <translation>Retirar todos los elementos</translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation>Eliminar nodo</translation>
    </message>
    <message>
        <source>Subscribing to %1</source>
        <translation>Suscribiendo a %1</translation>
    </message>
    <message>
        <source>Ending the subscription to %1</source>
        <translation>Terminando la suscripción a %1</translation>
    </message>
    <message>
        <source>Retracting %1</source>
        <translation>Retirando %1</translation>
    </message>
    <message>
        <source>Retracting item %1 in 3 seconds.</source>
        <translation>El elemento %1 se retira en 3 segundos.</translation>
    </message>
    <message numerus="yes">
        <source>Retracting %n items in 3 seconds.</source>
        <translation>
            <numerusform>%n elemento se retira en 3 segundos.</numerusform>
            <numerusform>%n elementos se retiran en 3 segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Eliminando %1</translation>
    </message>
    <message>
        <source>Deleting node %1 and its items in 3 seconds.</source>
        <translation>El nodo %1 y sus elementos se eliminan en 3 segundos.</translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation>Vaciando %1</translation>
    </message>
    <message>
        <source>Retracting all items of %1 in 3 seconds.</source>
        <translation>Todos los elementos de %1 se retiran en 3 segundos.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeChoices</name>
    <message>
        <source>%1 (this program)</source>
        <translation>%1 (este programa)</translation>
    </message>
    <message>
        <source>%1 (its own nodes)</source>
        <translation>%1 (sus propios nodos)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeDialogs</name>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is a node of this name already (conflict).</source>
        <translation>Ya hay un nodo con este nombre (conflict).</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>Publicar en %1</translation>
    </message>
    <message>
        <source>made for you</source>
        <translation>se crea para ti</translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation>Id del elemento</translation>
    </message>
    <message>
        <source>An id that is there already is replaced.</source>
        <translation>Un id que ya existe se sustituye.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido (payload)</translation>
    </message>
    <message>
        <source>This is still empty: write what the item says.</source>
        <translation>Aún está vacío: escribe lo que dice el elemento.</translation>
    </message>
    <message>
        <source>well-formed</source>
        <translation>bien formado</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>El servicio se ha detenido.</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Nodo nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Slashes make levels: weather/river.</source>
        <translation>Las barras forman niveles: weather/river.</translation>
    </message>
    <message>
        <source>Create node</source>
        <translation>Crear nodo</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>Asking how %1 is set up</source>
        <translation>Preguntando cómo está configurado %1</translation>
    </message>
    <message>
        <source>Subscription to %1</source>
        <translation>Suscripción a %1</translation>
    </message>
    <message>
        <source>Asking how the subscription to %1 delivers</source>
        <translation>Preguntando cómo entrega la suscripción a %1</translation>
    </message>
    <message>
        <source>Asking how a new node begins</source>
        <translation>Preguntando cómo empieza un nodo nuevo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeFactWords</name>
    <message>
        <source>its publishers</source>
        <translation>quienes publican en él</translation>
    </message>
    <message>
        <source>its subscribers, too</source>
        <translation>también sus suscriptores</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>everyone here</source>
        <translation>todos los de aquí</translation>
    </message>
    <message>
        <source>its members (whitelist)</source>
        <translation>sus miembros (whitelist)</translation>
    </message>
    <message>
        <source>who sees its owner&apos;s presence</source>
        <translation>quien ve la presencia de su propietario</translation>
    </message>
    <message>
        <source>contacts in some groups</source>
        <translation>contactos de algunos grupos</translation>
    </message>
    <message>
        <source>whom its owner agrees to</source>
        <translation>quien su propietario acepte</translation>
    </message>
    <message>
        <source>only the newest</source>
        <translation>solo el más reciente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>Pueden publicar</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Pueden leer</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln items</source>
        <translation>
            <numerusform>el último elemento</numerusform>
            <numerusform>los últimos %Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeSide</name>
    <message>
        <source>This node</source>
        <translation>Este nodo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodesModel</name>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodesPane</name>
    <message>
        <source>Filter nodes</source>
        <translation>Filtrar nodos</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Whose nodes</source>
        <translation>De quién son los nodos</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, desconectado</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NoteLevelWords</name>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation>en silencio hasta %1</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>menciones</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Notice</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotificationPreferences</name>
    <message>
        <source>Notify me on this desktop</source>
        <translation>Notificarme en este escritorio</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s own notifications, while you look elsewhere.</source>
        <translation>Con las notificaciones del propio escritorio, mientras miras a otra parte.</translation>
    </message>
    <message>
        <source>Show the text of messages</source>
        <translation>Mostrar el texto de los mensajes</translation>
    </message>
    <message>
        <source>Without it only who wrote, for screens that others see.</source>
        <translation>Si no, solo quién escribió, para pantallas que ven otros.</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Silencio durante una hora</translation>
    </message>
    <message>
        <source>Nothing is shown until then. It ends by itself.</source>
        <translation>Hasta entonces no se muestra nada. Termina solo.</translation>
    </message>
    <message>
        <source>Every other room</source>
        <translation>Las demás salas</translation>
    </message>
    <message>
        <source>Of which messages of a room you are told where the room has nothing of its own below.</source>
        <translation>De qué mensajes de una sala se te avisa cuando la sala no tiene nada propio abajo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Shows one as the desktop has it, whatever is set here.</source>
        <translation>Muestra una tal como las da el escritorio, sea cual sea el ajuste de aquí.</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Mostrar una</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Este escritorio no muestra notificaciones.</translation>
    </message>
    <message>
        <source>Rooms with something of their own</source>
        <translation>Salas con algo propio</translation>
    </message>
    <message>
        <source>They tell of more or less than the others, or are silent for a while.</source>
        <translation>Avisan de más o de menos que las otras, o callan un rato.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>A message to me</source>
        <translation>Un mensaje para mí</translation>
    </message>
    <message>
        <source>People writing to you, and your name in a room.</source>
        <translation>Personas que te escriben, y tu nombre en una sala.</translation>
    </message>
    <message>
        <source>A new message in a room</source>
        <translation>Un mensaje nuevo en una sala</translation>
    </message>
    <message>
        <source>Of rooms that tell of all, as set below.</source>
        <translation>De las salas que avisan de todo, según se ajuste abajo.</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Algo te necesita</translation>
    </message>
    <message>
        <source>A reader, service or account has trouble: what Overview shows as well.</source>
        <translation>Un lector, un servicio o una cuenta tiene problemas: lo que también muestra Resumen.</translation>
    </message>
    <message>
        <source>A poll opens or closes by its time</source>
        <translation>Una encuesta se abre o se cierra a su hora</translation>
    </message>
    <message>
        <source>Not when somebody does it by hand.</source>
        <translation>No cuando alguien lo hace a mano.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Sounds are played by libcanberra, which is not installed here.</source>
        <translation>Los sonidos los reproduce libcanberra, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>Silent while a poll is presented</source>
        <translation>En silencio mientras se presenta una encuesta</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then, and nobody in the room reads your messages.</source>
        <translation>Entonces no se muestra ni suena nada, y nadie en la sala lee tus mensajes.</translation>
    </message>
    <message>
        <source>Of the sounds, beside how loud the desktop has them. None is heard while its sounds for events are off.</source>
        <translation>De los sonidos, además del volumen del escritorio. No suena ninguno mientras estén desactivados sus sonidos de eventos.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotifyActions</name>
    <message>
        <source>Notify me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation>Como cualquier otra sala</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>En silencio una hora</translation>
    </message>
    <message>
        <source>Silent until %1</source>
        <translation>En silencio hasta %1</translation>
    </message>
    <message>
        <source>%1 is silent no longer.</source>
        <translation>%1 ya no está en silencio.</translation>
    </message>
    <message>
        <source>%1 tells you of all messages.</source>
        <translation>%1 le avisa de todos los mensajes.</translation>
    </message>
    <message>
        <source>%1 tells you of mentions.</source>
        <translation>%1 le avisa de las menciones.</translation>
    </message>
    <message>
        <source>%1 tells you of nothing.</source>
        <translation>%1 no le avisa de nada.</translation>
    </message>
    <message>
        <source>%1 tells you as every other room does.</source>
        <translation>%1 le avisa como cualquier otra sala.</translation>
    </message>
    <message>
        <source>Silent until tomorrow</source>
        <translation>En silencio hasta mañana</translation>
    </message>
    <message>
        <source>%1 is silent until %2.</source>
        <translation>%1 estará en silencio hasta %2.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectModel</name>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectsPane</name>
    <message>
        <source>Filter objects</source>
        <translation>Filtrar objetos</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Poner en la línea de órdenes</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Copiar como expresión</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>la expresión</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OfferRow</name>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Cancelarlo</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Past the network, encrypted.</source>
        <translation>Sin pasar por la red, cifrado.</translation>
    </message>
    <message>
        <source>Past the network, in a conversation of its own. It is not encrypted.</source>
        <translation>Sin pasar por la red, en una conversación aparte. No está cifrada.</translation>
    </message>
    <message>
        <source>%1, offered by %2</source>
        <translation>%1, ofrecido por %2</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>No talk: %1</source>
        <translation>Sin conversación: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>%1 offers to talk directly</source>
        <translation>%1 propone hablar directamente</translation>
    </message>
    <message>
        <source>%1 asks to see when you are there</source>
        <translation>%1 pide ver cuándo estás</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%1 te invita a %2</translation>
    </message>
    <message>
        <source>How much of %1 is there</source>
        <translation>Cuánto hay de %1</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Talk anyway</source>
        <translation>Hablar de todos modos</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Save anyway…</source>
        <translation>Guardar de todos modos…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Rechazar: %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Apartarlo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Offers</name>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>made for this host</source>
        <translation>hecho para este equipo</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Uno por línea.</translation>
    </message>
    <message>
        <source>%1 One a line.</source>
        <translation>%1 Uno por línea.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>%1 in %2, %1=… on the command line
%3%4</source>
        <translation>%1 en %2, %1=… en la línea de órdenes
%3%4</translation>
    </message>
    <message>
        <source>, usually %1</source>
        <translation>, normalmente %1</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Un campo necesita otro valor.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OutputLines</name>
    <message numerus="yes">
        <source>(%n characters more)</source>
        <translation>
            <numerusform>(%n carácter más)</numerusform>
            <numerusform>(%n caracteres más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::OverviewPage</name>
    <message>
        <source>New poll…</source>
        <translation>Encuesta nueva…</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Añadir lector…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Añadir servicio…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a poll, a reader or a service</source>
        <translation>Añadir una encuesta, un lector o un servicio</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>A continuación:</translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation>Ver una encuesta en directo</translation>
    </message>
    <message>
        <source>Serve something…</source>
        <translation>Ofrecer un servicio…</translation>
    </message>
    <message>
        <source>Do not offer this any more</source>
        <translation>No volver a proponer esto</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Conectar una cuenta…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OwnPicture</name>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</translation>
    </message>
    <message>
        <source>Setting your picture</source>
        <translation>Poniendo tu imagen</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>Este archivo no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Removing your picture</source>
        <translation>Quitando tu imagen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaletteField</name>
    <message>
        <source>Find or do anything</source>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaperWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PartList</name>
    <message>
        <source>Only together with: %1</source>
        <translation>Solo junto con: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Contraseña nueva para %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>It ends where %1 is in now: %2 (%3).</source>
        <translation>Termina donde %1 está conectado ahora: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not in anywhere now.</source>
        <translation>%1 no está conectado en ningún sitio ahora.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordField</name>
    <message>
        <source>Make one</source>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Twenty letters and digits by chance, shown so that they can be copied</source>
        <translation>Veinte letras y cifras al azar, visibles para poder copiarlas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A password is needed; “Make one” gives a strong one.</source>
        <translation>Hace falta una contraseña; «Crear una» da una segura.</translation>
    </message>
    <message>
        <source>Only keys made from it are kept.</source>
        <translation>Solo se guardan claves derivadas de ella.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordStrength</name>
    <message>
        <source>Weak: it is among the first that are tried.</source>
        <translation>Débil: es de las primeras que se prueban.</translation>
    </message>
    <message>
        <source>Weak: somebody could guess it. Longer is better.</source>
        <translation>Débil: alguien podría adivinarla. Mejor más larga.</translation>
    </message>
    <message>
        <source>Fair. A few more characters make it strong.</source>
        <translation>Aceptable. Unos caracteres más la hacen segura.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Segura.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteDialog</name>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be one.</source>
        <translation>%1 es demasiado grande para serlo.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteQuestion</name>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation>
            <numerusform>¿Pegar %n línea?</numerusform>
            <numerusform>¿Pegar %n líneas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each would be a message of its own.</source>
        <translation>Cada una sería un mensaje aparte.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una sola línea</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>No pegar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Payload</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>An item has one element as its payload.</source>
        <translation>Un elemento tiene como contenido un solo elemento XML.</translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that an item may have.</source>
        <translation>%1 bytes son más que los %2 que puede tener un elemento.</translation>
    </message>
    <message>
        <source>The element needs a namespace: xmlns=&apos;urn:example:what-it-is&apos;.</source>
        <translation>El elemento XML necesita un espacio de nombres: xmlns=&apos;urn:example:what-it-is&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PayloadView</name>
    <message>
        <source>How the item is shown</source>
        <translation>Cómo se muestra el elemento</translation>
    </message>
    <message>
        <source>The item&apos;s payload</source>
        <translation>El contenido del elemento</translation>
    </message>
    <message>
        <source>Copy the item as shown</source>
        <translation>Copiar el elemento tal como se muestra</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Values of the item</source>
        <translation>Valores del elemento</translation>
    </message>
    <message>
        <source>Choose an item to see what it says.</source>
        <translation>Elige un elemento para ver qué dice.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PendingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Cancel number %1</source>
        <translation>Cancelar el número %1</translation>
    </message>
    <message>
        <source>#%1 pending</source>
        <translation>#%1 pendiente</translation>
    </message>
    <message>
        <source>#%1 failed after %2</source>
        <translation>#%1 falló tras %2</translation>
    </message>
    <message>
        <source>#%1 done after %2</source>
        <translation>#%1 terminado tras %2</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PeopleDialog</name>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>publishes and reads</source>
        <translation>publica y lee</translation>
    </message>
    <message>
        <source>publishes only</source>
        <translation>solo publica</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>suscrito</translation>
    </message>
    <message>
        <source>waits for an owner&apos;s word</source>
        <translation>espera el visto bueno de un propietario</translation>
    </message>
    <message>
        <source>has options to set first</source>
        <translation>antes debe ajustar opciones</translation>
    </message>
    <message>
        <source>Rights at %1</source>
        <translation>Permisos en %1</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Suscriptores de %1</translation>
    </message>
    <message>
        <source>somebody@example.org</source>
        <translation>somebody@example.org</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>An address looks like somebody@example.org.</source>
        <translation>Una dirección es como somebody@example.org.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Se muestran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Asking who there is at %1</source>
        <translation>Preguntando quién hay en %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PersonalField</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Tu nombre allí</translation>
    </message>
    <message>
        <source>The password is missing. Type the one of your account there.</source>
        <translation>Falta la contraseña. Escribe la de tu cuenta allí.</translation>
    </message>
    <message>
        <source>A name is missing. Type how the others there shall see you.</source>
        <translation>Falta un nombre. Escribe cómo deben verte los demás allí.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PictureField</name>
    <message>
        <source>Without “%1”</source>
        <translation>Sin «%1»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose “%1”…</source>
        <translation>Elegir «%1»…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.svg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB. A smaller picture does: the big screen shows 3840 × 2160 at most.</source>
        <translation>%1 tiene más de %2 MiB. Basta una imagen más pequeña: la pantalla grande muestra como mucho 3840 × 2160.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be shown.</source>
        <translation>%1 no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginDetail</name>
    <message>
        <source>The chosen plugin</source>
        <translation>El complemento elegido</translation>
    </message>
    <message>
        <source>More about this plugin</source>
        <translation>Más sobre este complemento</translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation>No tiene ajustes.</translation>
    </message>
    <message>
        <source>What has failed, newest first</source>
        <translation>Lo que ha fallado, lo más reciente primero</translation>
    </message>
    <message>
        <source>What has failed</source>
        <translation>Lo que ha fallado</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It takes part at: %1</source>
        <translation>Participa en: %1</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Un campo necesita otro valor.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Starts it again.</source>
        <translation>Lo inicia de nuevo.</translation>
    </message>
    <message>
        <source>Counts when it is switched on.</source>
        <translation>Cuenta cuando se active.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Choose a plugin: what it does stands here, and its settings.</source>
        <translation>Elige un complemento: aquí se ve lo que hace, y sus ajustes.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>web page %1</source>
        <translation>página web %1</translation>
    </message>
    <message>
        <source>chat command %1</source>
        <translation>orden de chat %1</translation>
    </message>
    <message>
        <source>password check %1</source>
        <translation>comprobación de contraseñas %1</translation>
    </message>
    <message>
        <source>polls %1</source>
        <translation>encuestas %1</translation>
    </message>
    <message>
        <source>PubSub node %1</source>
        <translation>nodo PubSub %1</translation>
    </message>
    <message>
        <source>XMPP stanzas %1</source>
        <translation>stanzas XMPP %1</translation>
    </message>
    <message>
        <source>rules&apos; action %1</source>
        <translation>acción de las reglas %1</translation>
    </message>
    <message>
        <source>rules&apos; event %1</source>
        <translation>suceso de las reglas %1</translation>
    </message>
    <message>
        <source>kind of reader %1</source>
        <translation>tipo de lector %1</translation>
    </message>
    <message>
        <source>console function %1</source>
        <translation>función de la consola %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsOutline</name>
    <message>
        <source>The plugin %1 failed:</source>
        <translation>El complemento %1 ha fallado:</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be run:</source>
        <translation>El complemento %1 no se puede ejecutar:</translation>
    </message>
    <message>
        <source>Plugin %1: %2</source>
        <translation>Complemento %1: %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>Recargando %1</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsPage</name>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Filter plugins</source>
        <translation>Filtrar complementos</translation>
    </message>
    <message>
        <source>No plugin is here. A new one is a small example that works, to be changed in any editor.</source>
        <translation>No hay ningún complemento. Uno nuevo es un pequeño ejemplo que funciona, para cambiarlo en cualquier editor.</translation>
    </message>
    <message>
        <source>New plugin…</source>
        <translation>Complemento nuevo…</translation>
    </message>
    <message>
        <source>Look for plugins</source>
        <translation>Buscar complementos</translation>
    </message>
    <message>
        <source>Looking for plugins</source>
        <translation>Buscando complementos</translation>
    </message>
    <message>
        <source>A plugin is full power: it can do all that this program can.</source>
        <translation>Un complemento tiene plenos poderes: puede hacer todo lo que puede este programa.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>Recargando %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Switching %1 on</source>
        <translation>Activando %1</translation>
    </message>
    <message>
        <source>Switching %1 off</source>
        <translation>Desactivando %1</translation>
    </message>
    <message>
        <source>New plugin</source>
        <translation>Complemento nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Letters a-z, digits, - and _. It is off until you switch it on.</source>
        <translation>Letras a-z, cifras, - y _. Está desactivado hasta que lo actives.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>A name is made of the letters a-z, digits, - and _, a letter first.</source>
        <translation>Un nombre se compone de las letras a-z, cifras, - y _, con una letra al principio.</translation>
    </message>
    <message>
        <source>There is a plugin of that name.</source>
        <translation>Ya hay un complemento con ese nombre.</translation>
    </message>
    <message>
        <source>Making the plugin</source>
        <translation>Creando el complemento</translation>
    </message>
    <message>
        <source>the settings of the plugin %1</source>
        <translation>los ajustes del complemento %1</translation>
    </message>
    <message>
        <source>Run this plugin</source>
        <translation>Ejecutar este complemento</translation>
    </message>
    <message>
        <source>It is no longer in the trash, or its folder is there again.</source>
        <translation>Ya no está en la papelera, o su carpeta vuelve a estar ahí.</translation>
    </message>
    <message>
        <source>It cannot be moved to the trash. Remove the folder %1 yourself.</source>
        <translation>No se puede mover a la papelera. Quita tú la carpeta %1.</translation>
    </message>
    <message>
        <source>Moved the plugin %1 to the trash.</source>
        <translation>Se ha movido el complemento %1 a la papelera.</translation>
    </message>
    <message>
        <source>Bringing the plugin back</source>
        <translation>Recuperando el complemento</translation>
    </message>
    <message>
        <source>Edit plugin</source>
        <translation>Editar complemento</translation>
    </message>
    <message>
        <source>Opens its program in your editor</source>
        <translation>Abre su programa en tu editor</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Su registro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando %1</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n activado</numerusform>
            <numerusform>%n activados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n desactivado</numerusform>
            <numerusform>%n desactivados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollController</name>
    <message>
        <source>Voting on “%1” is open.</source>
        <translation>La votación de «%1» está abierta.</translation>
    </message>
    <message>
        <source>Closing “%1”</source>
        <translation>Cerrando «%1»</translation>
    </message>
    <message>
        <source>&amp;Open voting</source>
        <translation>&amp;Abrir la votación</translation>
    </message>
    <message>
        <source>&amp;Close voting</source>
        <translation>&amp;Cerrar la votación</translation>
    </message>
    <message>
        <source>New &amp;round</source>
        <translation>Nueva &amp;ronda</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Results &amp;shown</source>
        <translation>Resultados &amp;visibles</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation>Acercar una &amp;tarjeta simulada</translation>
    </message>
    <message>
        <source>&amp;Follow another station&apos;s poll…</source>
        <translation>&amp;Seguir la encuesta de otra estación…</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>%1 is not followed any more.</source>
        <translation>Ya no se sigue %1.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>Abriendo «%1»</translation>
    </message>
    <message>
        <source>Voting on “%1” is closed.</source>
        <translation>La votación de «%1» está cerrada.</translation>
    </message>
    <message>
        <source>A new round of “%1” begins; this one is kept.</source>
        <translation>Empieza una nueva ronda de «%1»; esta se conserva.</translation>
    </message>
    <message>
        <source>Beginning a new round</source>
        <translation>Empezando una nueva ronda</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>Eliminando «%1»</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>Recuperándola</translation>
    </message>
    <message>
        <source>Showing the results</source>
        <translation>Mostrando los resultados</translation>
    </message>
    <message>
        <source>Hiding the results</source>
        <translation>Ocultando los resultados</translation>
    </message>
    <message>
        <source>Duplicating “%1”</source>
        <translation>Duplicando «%1»</translation>
    </message>
    <message>
        <source>There is no simulated reader. Devices can add one.</source>
        <translation>No hay ningún lector simulado. En Dispositivos puedes añadir uno.</translation>
    </message>
    <message>
        <source>Tapping a simulated card</source>
        <translation>Acercando una tarjeta simulada</translation>
    </message>
    <message>
        <source>Simulated reader %1</source>
        <translation>Lector simulado %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated readers stand for %n answers.</source>
        <translation>
            <numerusform>Los lectores simulados hacen de %n respuesta.</numerusform>
            <numerusform>Los lectores simulados hacen de %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back simulated readers</source>
        <translation>Quitando los lectores simulados</translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation>Añadiendo lectores simulados</translation>
    </message>
    <message>
        <source>What is chosen has no simulated reader.</source>
        <translation>Lo elegido no tiene lector simulado.</translation>
    </message>
    <message>
        <source>Counting down to the end of “%1”</source>
        <translation>Cuenta atrás hasta el final de «%1»</translation>
    </message>
    <message>
        <source>Changing who may vote on “%1”</source>
        <translation>Cambiando quién puede votar en «%1»</translation>
    </message>
    <message>
        <source>Phones may vote on “%1”.</source>
        <translation>Los teléfonos pueden votar en «%1».</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n votes. They are deleted with it, and nobody can bring them back.</source>
        <translation>
            <numerusform>Tiene %n voto. Se elimina con ella, y nadie puede recuperarlo.</numerusform>
            <numerusform>Tiene %n votos. Se eliminan con ella, y nadie puede recuperarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleting “%1” in 3 seconds.</source>
        <translation>«%1» se eliminará en 3 segundos.</translation>
    </message>
    <message>
        <source>Close voting first.</source>
        <translation>Cierra antes la votación.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollDraft</name>
    <message>
        <source>Saving “%1”</source>
        <translation>Guardando «%1»</translation>
    </message>
    <message>
        <source>the question is missing</source>
        <translation>falta la pregunta</translation>
    </message>
    <message>
        <source>two answers are needed</source>
        <translation>hacen falta dos respuestas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>%1, not saved: %2</source>
        <translation>%1, no guardada: %2</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, guardada %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollEditor</name>
    <message>
        <source>Paste many lines</source>
        <translation>Pegar varias líneas</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Añadir respuesta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What is to be decided?</source>
        <translation>¿Qué hay que decidir?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollFiles</name>
    <message>
        <source>%1 has more than 4 MiB: polls take less.</source>
        <translation>%1 tiene más de 4 MiB: las encuestas ocupan menos.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Votes as CSV…</source>
        <translation>Votos como CSV…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Gráfico como PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Gráfico como SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>&amp;Import polls…</source>
        <translation>&amp;Importar encuestas…</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>las cifras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>The poll is not there any more.</source>
        <translation>La encuesta ya no está.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>Import polls</source>
        <translation>Importar encuestas</translation>
    </message>
    <message>
        <source>Polls (*.toml);;All files (*)</source>
        <translation>Encuestas (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n polls.</source>
        <translation>
            <numerusform>Se ha importado %n encuesta.</numerusform>
            <numerusform>Se han importado %n encuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed log…</source>
        <translation>Registro sellado…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollList</name>
    <message>
        <source>Filter polls</source>
        <translation>Filtrar encuestas</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Words that must all be there; tag:word for a tag</source>
        <translation>Palabras que deben estar todas; tag:palabra para una etiqueta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollModel</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Otras estaciones</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln polls</source>
        <translation>
            <numerusform>%1, %Ln encuesta</numerusform>
            <numerusform>%1, %Ln encuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollPrinting</name>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>&amp;Print the result…</source>
        <translation>I&amp;mprimir el resultado…</translation>
    </message>
    <message>
        <source>Print a &amp;hand-out with codes…</source>
        <translation>Imprimir una &amp;hoja con códigos…</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Imprimiendo «%1»</translation>
    </message>
    <message>
        <source>Report of the event</source>
        <translation>Informe del evento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>Only this computer can open the results, so a code on paper would lead nowhere. Let the room see them first.</source>
        <translation>Solo este ordenador puede abrir los resultados, así que un código en papel no llevaría a nada. Deja primero que la sala los vea.</translation>
    </message>
    <message>
        <source>“%1” was given to the printer.</source>
        <translation>«%1» se ha entregado a la impresora.</translation>
    </message>
    <message>
        <source>Report of the e&amp;vent as PDF…</source>
        <translation>In&amp;forme del evento en PDF…</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and has paper, or choose another one.</source>
        <translation>La impresora no aceptó nada. Comprueba que esté encendida y tenga papel, o elige otra.</translation>
    </message>
    <message>
        <source>Print tic&amp;kets to vote with…</source>
        <translation>Imprimir papeletas con código &amp;QR…</translation>
    </message>
    <message>
        <source>Making tickets for “%1”</source>
        <translation>Haciendo papeletas para «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were not printed:</source>
        <translation>
            <numerusform>No se imprimió %n papeleta:</numerusform>
            <numerusform>No se imprimieron %n papeletas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir de nuevo…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Tirarlas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>tickets for “%1” that were not printed</source>
        <translation>papeletas para «%1» que no se imprimieron</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollShow</name>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>&amp;Later in the show</source>
        <translation>Desp&amp;ués en el espectáculo</translation>
    </message>
    <message>
        <source>E&amp;arlier in the show</source>
        <translation>A&amp;ntes en el espectáculo</translation>
    </message>
    <message>
        <source>“%1” has place %2 of %3 in the show.</source>
        <translation>«%1» tiene el lugar %2 de %3 en el espectáculo.</translation>
    </message>
    <message>
        <source>The questions of one event are a show: give this poll an event first, where it is edited.</source>
        <translation>Las preguntas de un evento son un espectáculo: da primero un evento a esta encuesta, donde se edita.</translation>
    </message>
    <message>
        <source>The show of “%1” is as you made it.</source>
        <translation>El espectáculo «%1» está como lo has hecho.</translation>
    </message>
    <message>
        <source>Slides and order of the sho&amp;w…</source>
        <translation>Diapositivas y &amp;orden del espectáculo…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollThemes</name>
    <message>
        <source>Look of the &amp;big screen…</source>
        <translation>Aspecto de la pantalla &amp;grande…</translation>
    </message>
    <message>
        <source>Save this look as a file…</source>
        <translation>Guardar este aspecto como archivo…</translation>
    </message>
    <message>
        <source>Big screen without a look of its own</source>
        <translation>Pantalla grande sin aspecto propio</translation>
    </message>
    <message>
        <source>Taking %1 as a look</source>
        <translation>Tomando %1 como aspecto</translation>
    </message>
    <message>
        <source>Keeping the look “%1”</source>
        <translation>Conservando el aspecto «%1»</translation>
    </message>
    <message>
        <source>The big screen looks like “%1”.</source>
        <translation>La pantalla grande tiene el aspecto «%1».</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Guardar el aspecto</translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation>Aspectos de la pantalla grande (*.everytheme)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>Saving the look</source>
        <translation>Guardando el aspecto</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganadora</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>Mi aspecto</translation>
    </message>
    <message>
        <source>The big screen has no look of its own.</source>
        <translation>La pantalla grande no tiene aspecto propio.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollTile</name>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>No polls yet. Two answers are enough.</source>
        <translation>Aún no hay encuestas. Bastan dos respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 por minuto</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollView</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation>Lista de encuestas</translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation>Últimos votos</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Como se preguntó</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Por cantidad</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Orden de las respuestas</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>votos contados</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>votantes</translation>
    </message>
    <message numerus="yes">
        <source>votes of %Ln voters</source>
        <translation>
            <numerusform>votos de %Ln votante</numerusform>
            <numerusform>votos de %Ln votantes</numerusform>
        </translation>
    </message>
    <message>
        <source>votes a minute</source>
        <translation>votos por minuto</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lectores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>readers alive</source>
        <translation>lectores activos</translation>
    </message>
    <message>
        <source>Votes a minute</source>
        <translation>Votos por minuto</translation>
    </message>
    <message>
        <source>Votes a minute since %1</source>
        <translation>Votos por minuto desde %1</translation>
    </message>
    <message>
        <source>Simulated readers for them</source>
        <translation>Lectores simulados para ellas</translation>
    </message>
    <message>
        <source>Assign readers</source>
        <translation>Asignar lectores</translation>
    </message>
    <message>
        <source>answers have a reader</source>
        <translation>respuestas tienen lector</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers have no reader:</source>
        <translation>
            <numerusform>%n respuesta no tiene lector:</numerusform>
            <numerusform>%n respuestas no tienen lector:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for that.</source>
        <translation>%1. Con tarjeta nadie puede votar eso.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Sello: %1</translation>
    </message>
    <message>
        <source>Whoever notes this can check later that no vote was changed, left out or added: everyportd poll verify FILE %1</source>
        <translation>Quien lo anote puede comprobar después que ningún voto se cambió, se omitió ni se añadió: everyportd poll verify ARCHIVO %1</translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for them.</source>
        <translation>%1. Con tarjeta nadie puede votarlas.</translation>
    </message>
    <message>
        <source>Let phones vote</source>
        <translation>Dejar votar a los teléfonos</translation>
    </message>
    <message numerus="yes">
        <source>taps, %Ln changed</source>
        <translation>
            <numerusform>lecturas, %Ln cambiada</numerusform>
            <numerusform>lecturas, %Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers say something by their order and keep it.</source>
        <translation>Estas respuestas dicen algo por su orden y lo conservan.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Polls</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Live for %1</source>
        <translation>En directo desde hace %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerrada %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Se abre a las %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>voted so already</source>
        <translation>ya votó eso</translation>
    </message>
    <message>
        <source>not counted: too soon after the last tap</source>
        <translation>no contado: demasiado pronto tras la última lectura</translation>
    </message>
    <message>
        <source>not counted: came twice</source>
        <translation>no contado: llegó dos veces</translation>
    </message>
    <message>
        <source>late: voting was closed</source>
        <translation>tarde: la votación estaba cerrada</translation>
    </message>
    <message>
        <source>not counted: voting is not open</source>
        <translation>no contado: la votación no está abierta</translation>
    </message>
    <message>
        <source>not counted: not on the list</source>
        <translation>no contado: no está en la lista</translation>
    </message>
    <message>
        <source>not counted: a phone, whose number changes</source>
        <translation>no contado: un teléfono, cuyo número cambia</translation>
    </message>
    <message>
        <source>not counted: the reader stands for no answer</source>
        <translation>no contado: el lector no corresponde a ninguna respuesta</translation>
    </message>
    <message>
        <source>not counted: already voted</source>
        <translation>no contado: ya votó</translation>
    </message>
    <message>
        <source>not counted: all choices used</source>
        <translation>no contado: todas las opciones usadas</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>New poll</source>
        <translation>Encuesta nueva</translation>
    </message>
    <message>
        <source>voided: not counted any more</source>
        <translation>anulado: ya no cuenta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsHead</name>
    <message>
        <source>New poll</source>
        <translation>Encuesta nueva</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Assign by tapping</source>
        <translation>Asignar con tarjeta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>ronda %1</translation>
    </message>
    <message>
        <source>results hidden from the room</source>
        <translation>resultados ocultos para la sala</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsOutline</name>
    <message>
        <source>Votes cannot be stored:</source>
        <translation>No se pueden guardar los votos:</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n taps wait in memory.</source>
        <translation>
            <numerusform>%1 %n lectura espera en memoria.</numerusform>
            <numerusform>%1 %n lecturas esperan en memoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes wait: %1</source>
        <translation>Los votos esperan: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 en directo</translation>
    </message>
    <message numerus="yes">
        <source>%n polls are open</source>
        <translation>
            <numerusform>%n encuesta está abierta</numerusform>
            <numerusform>%n encuestas están abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>«%1» está abierta</translation>
    </message>
    <message>
        <source>Present “%1”</source>
        <translation>Presentar «%1»</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>I&amp;mprimir</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsPage</name>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>&amp;Poll</source>
        <translation>Enc&amp;uesta</translation>
    </message>
    <message>
        <source>No polls yet. Ask a first question; two answers are enough.</source>
        <translation>Aún no hay encuestas. Haz una primera pregunta; bastan dos respuestas.</translation>
    </message>
    <message>
        <source>&amp;New poll</source>
        <translation>Encuesta &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Edit poll</source>
        <translation>Edita&amp;r encuesta</translation>
    </message>
    <message>
        <source>&amp;Delete poll</source>
        <translation>E&amp;liminar encuesta</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copiar las cifras</translation>
    </message>
    <message>
        <source>the latest votes</source>
        <translation>los últimos votos</translation>
    </message>
    <message>
        <source>The new poll was left unfinished.</source>
        <translation>La encuesta nueva quedó sin terminar.</translation>
    </message>
    <message>
        <source>&amp;Void the vote…</source>
        <translation>&amp;Anular el voto…</translation>
    </message>
    <message>
        <source>Copy the &amp;latest votes</source>
        <translation>Copiar los últimos &amp;votos</translation>
    </message>
    <message>
        <source>the poll “%1”</source>
        <translation>la encuesta «%1»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortChoices</name>
    <message>
        <source>used by %1</source>
        <translation>lo usa %1</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>nothing known about it</source>
        <translation>no se sabe nada de él</translation>
    </message>
    <message>
        <source>Simulated reader</source>
        <translation>Lector simulado</translation>
    </message>
    <message>
        <source>real frames, no hardware</source>
        <translation>tramas reales, sin aparato</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>por la red</translation>
    </message>
    <message>
        <source>smart card reader</source>
        <translation>lector de tarjetas inteligentes</translation>
    </message>
    <message>
        <source>Over the network…</source>
        <translation>Por la red…</translation>
    </message>
    <message>
        <source>a serial server, by its address</source>
        <translation>un servidor serie, por su dirección</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortDetail</name>
    <message>
        <source>The chosen port</source>
        <translation>El puerto elegido</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>lo usa %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>Is a card reader here? Add it, and it is found out which kind it is.</source>
        <translation>¿Hay aquí un lector de tarjetas? Añádelo y se averigua de qué tipo es.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>En él</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Plugged at</source>
        <translation>Conectado a las</translation>
    </message>
    <message>
        <source>Does a card reader or a scanner type here? Add it, and what it types reaches nothing else any more.</source>
        <translation>¿Teclea aquí un lector de tarjetas o un escáner? Añádelo, y lo que teclee ya no llegará a ningún otro sitio.</translation>
    </message>
    <message>
        <source>A smart card reader. Add it, and the cards that are laid on it count.</source>
        <translation>Un lector de tarjetas inteligentes. Añádelo, y las tarjetas que se pongan en él cuentan.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortProbe</name>
    <message>
        <source>Port %1 is free.</source>
        <translation>El puerto %1 está libre.</translation>
    </message>
    <message>
        <source>Ports below %1 are for the administrator. Choose a larger one.</source>
        <translation>Los puertos por debajo de %1 son del administrador. Elige uno mayor.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>Otro programa usa el puerto %1. Elige otro puerto.</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2 (process %3). Choose another port, or stop that program.</source>
        <translation>%2 (proceso %3) usa el puerto %1. Elige otro puerto o detén ese programa.</translation>
    </message>
    <message>
        <source>It takes a port that is free, and says which.</source>
        <translation>Toma un puerto libre y dice cuál.</translation>
    </message>
    <message>
        <source>It has this port now.</source>
        <translation>Ahora tiene este puerto.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2, another service here. Choose another port.</source>
        <translation>%2, otro servicio de aquí, usa el puerto %1. Elige otro puerto.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another service of this program. Choose another port, or stop that service.</source>
        <translation>Otro servicio de este programa usa el puerto %1. Elige otro puerto o detén ese servicio.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Posters</name>
    <message numerus="yes">
        <source>votes</source>
        <comment>below the number</comment>
        <translation>
            <numerusform>voto</numerusform>
            <numerusform>votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation>Síguelo en tu teléfono</translation>
    </message>
    <message>
        <source>The results are hidden.</source>
        <translation>Los resultados están ocultos.</translation>
    </message>
    <message>
        <source>Vote on your phone</source>
        <translation>Vota con tu teléfono</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceHistory</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceWords</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Preferences</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation>Certificados aceptados</translation>
    </message>
    <message>
        <source>Of other servers, which you accepted though nobody vouches for them. They are taken back there.</source>
        <translation>De otros servidores, que aceptaste aunque nadie responde por ellos. Se revocan allí.</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Mostrarlos…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Every key of the window, and what it does. Each can be another one.</source>
        <translation>Todas las teclas de la ventana y lo que hacen. Cada una se puede cambiar.</translation>
    </message>
    <message>
        <source>One file with everything, for a new computer or a bad day.</source>
        <translation>Un archivo con todo, para un ordenador nuevo o un mal día.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Restaurar una</translation>
    </message>
    <message>
        <source>What it would change is said before it is done.</source>
        <translation>Antes de hacerlo se dice lo que cambiaría.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceptado</numerusform>
            <numerusform>%Ln aceptados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesOutline</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de ajustes</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Kept as you change them</source>
        <translation>Se guardan al cambiarlas</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PresentKeys</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>results hidden or shown</source>
        <translation>ocultar o mostrar resultados</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>close or reopen voting</source>
        <translation>cerrar o reabrir la votación</translation>
    </message>
    <message>
        <source>close in a minute</source>
        <translation>cerrar en un minuto</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>ganadora</translation>
    </message>
    <message>
        <source>PgUp+PgDn</source>
        <translation>RePág+AvPág</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>lugar %1 de %2</translation>
    </message>
    <message>
        <source>other polls</source>
        <translation>otras encuestas</translation>
    </message>
    <message>
        <source>next screen</source>
        <translation>pantalla siguiente</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PresentWindow</name>
    <message>
        <source>Results — Everyport</source>
        <translation>Resultados — Everyport</translation>
    </message>
    <message>
        <source>A poll is shown</source>
        <translation>Se muestra una encuesta</translation>
    </message>
    <message>
        <source>The screen %1 is gone, so its picture was closed. The poll goes on.</source>
        <translation>La pantalla %1 ha desaparecido, así que se ha cerrado su imagen. La encuesta sigue.</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>primera: %1</translation>
    </message>
    <message>
        <source>This is a slide: that key is for questions.</source>
        <translation>Esto es una diapositiva: esa tecla es para preguntas.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PrintWords</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Normal mode: letters are commands</source>
        <translation>Modo normal: las letras son órdenes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptIntro</name>
    <message>
        <source>Python with this program&apos;s live objects. Type a name and press Return; Tab completes, Shift+Tab explains, Ctrl+C stops. What you see in the window is here, too: drag it in to get its name.</source>
        <translation>Python con los objetos vivos de este programa. Escribe un nombre y pulsa Intro; Tab completa, Mayús+Tab explica, Ctrl+C detiene. Lo que ves en la ventana también está aquí: arrástralo para obtener su nombre.</translation>
    </message>
    <message>
        <source>It has full power: a command may do whatever you may on this computer. Each one is written to the audit log.</source>
        <translation>Tiene plenos poderes: una orden puede hacer lo que puedas hacer tú en este ordenador. Cada una se anota en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>Poner en la línea de órdenes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptOptions</name>
    <message>
        <source>Complete while typing</source>
        <translation>Completar al escribir</translation>
    </message>
    <message>
        <source>Keys of the desktop</source>
        <translation>Teclas del escritorio</translation>
    </message>
    <message>
        <source>Keys of Emacs</source>
        <translation>Teclas de Emacs</translation>
    </message>
    <message>
        <source>Keys of Vi</source>
        <translation>Teclas de Vi</translation>
    </message>
    <message>
        <source>Names that fit are offered as you type; Tab takes one. Without it Tab asks for them</source>
        <translation>Los nombres que encajan se ofrecen mientras escribes; Tab toma uno. Si no, Tab los pide</translation>
    </message>
    <message>
        <source>In the prompt, as in any other field</source>
        <translation>En la línea de órdenes, como en cualquier otro campo</translation>
    </message>
    <message>
        <source>In the prompt: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …</source>
        <translation>En la línea de órdenes: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …</translation>
    </message>
    <message>
        <source>In the prompt: Esc begins commands, i goes on typing</source>
        <translation>En la línea de órdenes: Esc inicia órdenes, i sigue escribiendo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptPane</name>
    <message>
        <source>Interrupt</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Tab completes · Shift+Tab explains · Ctrl+R searches</source>
        <translation>Tab completa · Mayús+Tab explica · Ctrl+R busca</translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C)</source>
        <translation>Detener lo que se ejecuta (Ctrl+C)</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>La orden anterior no ha terminado aún. «Interrumpir» la detiene.</translation>
    </message>
    <message>
        <source>running for %1 s</source>
        <translation>en ejecución desde hace %1 s</translation>
    </message>
    <message>
        <source>Normal mode · i goes on typing</source>
        <translation>Modo normal · i sigue escribiendo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PubsubOutline</name>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PubsubPage</name>
    <message>
        <source>New node…</source>
        <translation>Nodo nuevo…</translation>
    </message>
    <message>
        <source>Set up node…</source>
        <translation>Configurar nodo…</translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation>Eliminar nodo</translation>
    </message>
    <message>
        <source>Retract item</source>
        <translation>Retirar elemento</translation>
    </message>
    <message>
        <source>Delete node now</source>
        <translation>Eliminar nodo ya</translation>
    </message>
    <message>
        <source>Retract item now</source>
        <translation>Retirar elemento ya</translation>
    </message>
    <message>
        <source>Export items…</source>
        <translation>Exportar elementos…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Añadir servicio…</translation>
    </message>
    <message>
        <source>No publish-subscribe service runs. An XMPP service brings one; each open poll has a node there. So does an XMPP account in Chat.</source>
        <translation>No hay en marcha ningún servicio de publicación y suscripción. Un servicio XMPP trae uno; cada encuesta abierta tiene allí un nodo. También una cuenta XMPP en Chat.</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Leyendo los elementos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Finding the nodes</source>
        <translation>Buscando los nodos</translation>
    </message>
    <message>
        <source>Nodes at another address</source>
        <translation>Nodos en otra dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>A service such as pubsub.example.org, or a person. %1 asks there.</source>
        <translation>Un servicio como pubsub.example.org, o una persona. %1 pregunta allí.</translation>
    </message>
    <message>
        <source>Show its nodes</source>
        <translation>Mostrar sus nodos</translation>
    </message>
    <message>
        <source>An address looks like pubsub.example.org or somebody@example.org.</source>
        <translation>Una dirección es como pubsub.example.org o somebody@example.org.</translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
    <message>
        <source>%1, %2 nodes</source>
        <translation>%1, %2 nodos</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::QuickStart</name>
    <message>
        <source>There is no kind of service called %1.</source>
        <translation>No hay ningún tipo de servicio llamado %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RailButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateBar</name>
    <message>
        <source>How far apart the points of the graph are; and its export</source>
        <translation>Cada cuánto hay un punto en la gráfica; y su exportación</translation>
    </message>
    <message>
        <source>A point every %1</source>
        <translation>Un punto cada %1</translation>
    </message>
    <message>
        <source>Export rates…</source>
        <translation>Exportar tasas…</translation>
    </message>
    <message>
        <source>Export rates</source>
        <translation>Exportar tasas</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Separado por comas (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateGraph</name>
    <message>
        <source>Drag over a span of time to see only what passed in it; click to see all again</source>
        <translation>Arrastra sobre un tramo de tiempo para ver solo lo que pasó en él; haz clic para volver a ver todo</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1: entrada %2, salida %3</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 elegidos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegidos</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>In (bytes a second)</source>
        <translation>Entrada (bytes por segundo)</translation>
    </message>
    <message>
        <source>Out (bytes a second)</source>
        <translation>Salida (bytes por segundo)</translation>
    </message>
    <message>
        <source>Rates of the last %1</source>
        <translation>Tasas de los últimos %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReachField</name>
    <message>
        <source>Who can reach it</source>
        <translation>Quién puede llegar a él</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderCards</name>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation>En cuadrícula</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>simulated; %1 taps a card</source>
        <translation>simulado; %1 acerca una tarjeta</translation>
    </message>
    <message>
        <source>tapped just now</source>
        <translation>leída ahora mismo</translation>
    </message>
    <message>
        <source>Give %1 to the highlighted answer</source>
        <translation>Dar %1 a la respuesta resaltada</translation>
    </message>
    <message>
        <source>One reader stands for one answer. An answer may have several readers: highlight it and tap another one.</source>
        <translation>Un lector corresponde a una respuesta. Una respuesta puede tener varios lectores: resáltala y acerca la tarjeta a otro.</translation>
    </message>
    <message>
        <source>Simulated readers for all answers</source>
        <translation>Lectores simulados para todas las respuestas</translation>
    </message>
    <message>
        <source>No readers yet. Plug one in and it appears here, or try simulated ones.</source>
        <translation>Aún no hay lectores. Conecta uno y aparecerá aquí, o prueba con simulados.</translation>
    </message>
    <message>
        <source>Each answer without a reader gets one that %1 taps, once it has the keyboard</source>
        <translation>Cada respuesta sin lector recibe uno que %1 acciona cuando tiene el teclado</translation>
    </message>
    <message>
        <source>Write the answers first</source>
        <translation>Escribe antes las respuestas</translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation>Añadiendo lectores simulados</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderChanges</name>
    <message>
        <source>This reader is not there any more.</source>
        <translation>Este lector ya no está.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderForm</name>
    <message>
        <source>such as: at the entrance</source>
        <translation>por ejemplo: en la entrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Kind of reader</source>
        <translation>Tipo de lector</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>as the reader says</source>
        <translation>como diga el lector</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquier longitud</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>los necesarios</translation>
    </message>
    <message>
        <source> equal reads</source>
        <translation> lecturas iguales</translation>
    </message>
    <message>
        <source>as this kind needs</source>
        <translation>los que este tipo necesite</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>It sends the last byte of a number first</source>
        <translation>Envía primero el último byte de un número</translation>
    </message>
    <message>
        <source>ACG: a byte for the kind of card stands before the number</source>
        <translation>ACG: un byte con el tipo de tarjeta precede al número</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Números de tarjeta</translation>
    </message>
    <message>
        <source>Numbers of another length are refused.</source>
        <translation>Se rechazan los números de otra longitud.</translation>
    </message>
    <message>
        <source>A card counts after</source>
        <translation>Una tarjeta cuenta tras</translation>
    </message>
    <message>
        <source>It has left after</source>
        <translation>Se ha ido tras</translation>
    </message>
    <message>
        <source>Without a read. Until then the same card is not new.</source>
        <translation>Sin lecturas. Hasta entonces la misma tarjeta no es nueva.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>%1 baud, usual</source>
        <translation>%1 baudios, lo habitual</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baudios</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderGrid</name>
    <message>
        <source>Readers and answers</source>
        <translation>Lectores y respuestas</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 corresponde a %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ninguna respuesta</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderTrial</name>
    <message>
        <source>Trying a reader</source>
        <translation>Probando un lector</translation>
    </message>
    <message>
        <source>Taking away a reader that was tried</source>
        <translation>Quitando un lector que se probó</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Cambiando un lector</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Readers</name>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReadsChart</name>
    <message>
        <source>Reads in the last hour: %1, at most %2 a minute</source>
        <translation>Lecturas en la última hora: %1, como máximo %2 por minuto</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RecordingController</name>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Grabar…</translation>
    </message>
    <message>
        <source>End the file; what has passed stays in it</source>
        <translation>Terminar el archivo; lo que ha pasado queda en él</translation>
    </message>
    <message>
        <source>Write what passes on the chosen connections, or on all that are shown, for Wireshark (pcapng). Passwords are left out.</source>
        <translation>Escribir lo que pasa por las conexiones elegidas, o por todas las que se muestran, para Wireshark (pcapng). Las contraseñas se omiten.</translation>
    </message>
    <message>
        <source>No connection is open that could be recorded.</source>
        <translation>No hay abierta ninguna conexión que grabar.</translation>
    </message>
    <message>
        <source>Record connections</source>
        <translation>Grabar conexiones</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng)</source>
        <translation>Wireshark (*.pcapng)</translation>
    </message>
    <message>
        <source>Recording connections</source>
        <translation>Grabando conexiones</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>Grabado en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It has ended by itself, because the file has reached its %1. What passed until then is in %2.</source>
        <translation>Ha terminado por sí sola porque el archivo ha alcanzado sus %1. Lo que pasó hasta entonces está en %2.</translation>
    </message>
    <message>
        <source>It has ended by itself, because the disk is full or too slow. What passed until then is in %1.</source>
        <translation>Ha terminado por sí sola porque el disco está lleno o es demasiado lento. Lo que pasó hasta entonces está en %1.</translation>
    </message>
    <message>
        <source>the rest of the recording %1</source>
        <translation>el resto de la grabación %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se ha escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This is what whoever mends the program needs to know, besides what you did and what happened: versions, the desktop, which types of services run, and the last lines of the log. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and copy the rest.</source>
        <translation>Esto es lo que necesita saber quien arregle el programa, además de qué hiciste y qué pasó: versiones, el escritorio, qué tipos de servicios están en marcha y las últimas líneas del registro. Las contraseñas se borran; puede haber nombres y direcciones en líneas del registro. Léelo, quita lo que no le importa a nadie y copia el resto.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportWords</name>
    <message>
        <source>Not opened yet</source>
        <translation>Aún no abierta</translation>
    </message>
    <message>
        <source>%1, %2, voting is still open</source>
        <translation>%1, %2, la votación sigue abierta</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 a %3, %4</translation>
    </message>
    <message>
        <source>once each, the first vote stands</source>
        <translation>una vez cada uno, vale el primer voto</translation>
    </message>
    <message>
        <source>once each, may change</source>
        <translation>una vez cada uno, se puede cambiar</translation>
    </message>
    <message>
        <source>several choices each</source>
        <translation>varias opciones cada uno</translation>
    </message>
    <message>
        <source>each tap counts</source>
        <translation>cuenta cada lectura</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Nadie ha votado.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions.</source>
        <translation>
            <numerusform>%n pregunta.</numerusform>
            <numerusform>%n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of an event</source>
        <translation>Informe de un evento</translation>
    </message>
    <message>
        <source>votes voided</source>
        <translation>votos anulados</translation>
    </message>
    <message>
        <source>votes voided, all explained</source>
        <translation>votos anulados, todos explicados</translation>
    </message>
    <message>
        <source>votes voided, not all explained</source>
        <translation>votos anulados, no todos explicados</translation>
    </message>
    <message>
        <source>voters at most in one</source>
        <translation>votantes como máximo en una</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>votantes</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>votos contados</translation>
    </message>
    <message>
        <source>taps not counted</source>
        <translation>lecturas no contadas</translation>
    </message>
    <message numerus="yes">
        <source>votes in %n days</source>
        <translation>
            <numerusform>votos en %n día</numerusform>
            <numerusform>votos en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n hours</source>
        <translation>
            <numerusform>votos en %n hora</numerusform>
            <numerusform>votos en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n minutes</source>
        <translation>
            <numerusform>votos en %n minuto</numerusform>
            <numerusform>votos en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>most at %1, %2</source>
        <translation>máximo a las %1, %2</translation>
    </message>
    <message>
        <source>When they voted</source>
        <translation>Cuándo votaron</translation>
    </message>
    <message>
        <source>Made %1 by Everyport. No card number is in it. Check %2</source>
        <translation>Hecho el %1 por Everyport. No contiene ningún número de tarjeta. Comprobación %2</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>ronda %1</translation>
    </message>
    <message>
        <source>How they voted</source>
        <translation>Cómo votaron</translation>
    </message>
    <message>
        <source>Reader or place</source>
        <translation>Lector o lugar</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>What was voided, and why</source>
        <translation>Qué se anuló y por qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>No se dio motivo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Not counted besides: %1.</source>
        <translation>Además no contadas: %1.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>sin votos</translation>
    </message>
    <message>
        <source>a draw of %1</source>
        <translation>empate entre %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps for the same answer again</source>
        <translation>
            <numerusform>%Ln lectura repetida para la misma respuesta</numerusform>
            <numerusform>%Ln lecturas repetidas para la misma respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps within a card&apos;s pause</source>
        <translation>
            <numerusform>%Ln lectura dentro de la pausa de una tarjeta</numerusform>
            <numerusform>%Ln lecturas dentro de la pausa de una tarjeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps while voting was not open</source>
        <translation>
            <numerusform>%Ln lectura con la votación cerrada</numerusform>
            <numerusform>%Ln lecturas con la votación cerrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of cards that nobody knows</source>
        <translation>
            <numerusform>%Ln lectura de tarjetas que nadie conoce</numerusform>
            <numerusform>%Ln lecturas de tarjetas que nadie conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of phones, which change their number</source>
        <translation>
            <numerusform>%Ln lectura de teléfonos, que cambian de número</numerusform>
            <numerusform>%Ln lecturas de teléfonos, que cambian de número</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps on readers without an answer</source>
        <translation>
            <numerusform>%Ln lectura en lectores sin respuesta</numerusform>
            <numerusform>%Ln lecturas en lectores sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of cards that had voted</source>
        <translation>
            <numerusform>%Ln lectura de tarjetas que ya habían votado</numerusform>
            <numerusform>%Ln lecturas de tarjetas que ya habían votado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps beyond the choices allowed</source>
        <translation>
            <numerusform>%Ln lectura por encima de las opciones permitidas</numerusform>
            <numerusform>%Ln lecturas por encima de las opciones permitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw between %1, with %Ln votes each.</source>
        <translation>
            <numerusform>Empate entre %1, con %Ln voto cada una.</numerusform>
            <numerusform>Empate entre %1, con %Ln votos cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads by %Ln votes.</source>
        <translation>
            <numerusform>%1 va por delante por %Ln voto.</numerusform>
            <numerusform>%1 va por delante por %Ln votos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln more votes than the next.</source>
        <translation>
            <numerusform>%1 tiene %Ln voto más que la siguiente.</numerusform>
            <numerusform>%1 tiene %Ln votos más que la siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln votante</numerusform>
            <numerusform>%Ln votantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes were changed.</source>
        <translation>
            <numerusform>Se ha cambiado %Ln voto.</numerusform>
            <numerusform>Se han cambiado %Ln votos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turnout %1, of %Ln known cards.</source>
        <translation>
            <numerusform>Participación %1, de %Ln tarjeta conocida.</numerusform>
            <numerusform>Participación %1, de %Ln tarjetas conocidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal of all votes: %1</source>
        <translation>Sello de todos los votos: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RestoreForm</name>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Backups (*.everyport);;All files (*)</source>
        <translation>Copias de seguridad (*.everyport);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>What was here before…</source>
        <translation>Lo que había antes…</translation>
    </message>
    <message>
        <source>How much of the backup is read</source>
        <translation>Cuánto se ha leído de la copia</translation>
    </message>
    <message>
        <source>What becomes of what is here</source>
        <translation>Qué pasa con lo que hay aquí</translation>
    </message>
    <message>
        <source>Bring back and restart</source>
        <translation>Restaurar y reiniciar</translation>
    </message>
    <message>
        <source>Password of the passwords in it</source>
        <translation>Contraseña de las contraseñas que contiene</translation>
    </message>
    <message>
        <source>Add to what is here</source>
        <translation>Añadir a lo que hay aquí</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>Como estaba hasta %1</translation>
    </message>
    <message>
        <source>All of it takes its place when Everyport starts next.</source>
        <translation>Todo ocupa su lugar la próxima vez que se inicie Everyport.</translation>
    </message>
    <message>
        <source>It has passwords; type the password for them below, or they stay out.</source>
        <translation>Contiene contraseñas; escribe abajo la contraseña que las abre, o se quedan fuera.</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first.</source>
        <translation>Antes, lo que hay aquí ahora se guarda como copia.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>A backup is being looked at; wait for it, or press Stop.</source>
        <translation>Se está examinando una copia; espera a que termine o pulsa Detener.</translation>
    </message>
    <message>
        <source>Try this password</source>
        <translation>Probar esta contraseña</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RestoreWords</name>
    <message>
        <source>The backup was not brought back:</source>
        <translation>La copia no se ha restaurado:</translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <translation>Lo que había aquí antes se guarda en %1.</translation>
    </message>
    <message>
        <source>Its passwords stayed out.</source>
        <translation>Sus contraseñas se quedaron fuera.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1.</source>
        <translation>Restaurada: la copia del %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultPicture</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>This SVG cannot be drawn.</source>
        <translation>Este SVG no se puede dibujar.</translation>
    </message>
    <message>
        <source>This is no PNG picture.</source>
        <translation>Esto no es una imagen PNG.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large to show; it can be saved.</source>
        <translation>Una imagen de %1 × %2 píxeles es demasiado grande para mostrarla; se puede guardar.</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>La imagen PNG está dañada.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>No se ha podido guardar la imagen: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultTable</name>
    <message numerus="yes">
        <source>Table of %n rows</source>
        <translation>
            <numerusform>Tabla de %n fila</numerusform>
            <numerusform>Tabla de %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows more</source>
        <translation>
            <numerusform>%n fila más</numerusform>
            <numerusform>%n filas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomLevels</name>
    <message>
        <source>Add a room…</source>
        <translation>Añadir una sala…</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Avisos de %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation>en silencio hasta %1</translation>
    </message>
    <message>
        <source>Ends by itself; a press ends it now</source>
        <translation>Termina solo; una pulsación lo termina ya</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Silencio durante una hora</translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation>Como las demás salas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are in no other room</source>
        <translation>No estás en ninguna otra sala</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>menciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as every other room</source>
        <translation>como las demás salas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent until tomorrow</source>
        <translation>Silencio hasta mañana</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomOffers</name>
    <message>
        <source>Rooms of this account</source>
        <translation>Salas de esta cuenta</translation>
    </message>
    <message>
        <source>Go to the room %1</source>
        <translation>Ir a la sala %1</translation>
    </message>
    <message>
        <source>List the network&apos;s rooms…</source>
        <translation>Listar las salas de la red…</translation>
    </message>
    <message>
        <source>Bookmarked rooms</source>
        <translation>Salas en marcadores</translation>
    </message>
    <message>
        <source>Join the room %1</source>
        <translation>Entrar en la sala %1</translation>
    </message>
    <message>
        <source>Join the room %1 (%2)</source>
        <translation>Entrar en la sala %1 (%2)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomPeopleDialog</name>
    <message>
        <source>People of %1</source>
        <translation>Personas de %1</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Qué personas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Vetados</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>La cuenta ya no está conectada.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation>Tiene que ser una dirección, como name@example.org.</translation>
    </message>
    <message>
        <source>%1 is kept out now.</source>
        <translation>%1 queda vetado.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se ha añadido %1.</translation>
    </message>
    <message>
        <source>%1 was taken off this list.</source>
        <translation>Se ha quitado %1 de esta lista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Está como estaba.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomReach</name>
    <message>
        <source>It is closed now, but would be open again at the next start of Everyport. Save its settings in Services before that. %1</source>
        <translation>Ahora está cerrado, pero volvería a abrirse al próximo inicio de Everyport. Guarda antes sus ajustes en Servicios. %1</translation>
    </message>
    <message>
        <source>Opened %1 to the network, where it could not start.</source>
        <translation>Se ha abierto %1 a la red, donde no ha podido iniciarse.</translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now, over plain HTTP: others can read what passes.</source>
        <translation>Todos en esta red pueden abrir ahora los resultados, por HTTP sin cifrar: otros pueden leer lo que pasa.</translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now.</source>
        <translation>Todos en esta red pueden abrir ahora los resultados.</translation>
    </message>
    <message>
        <source>Closing %1 to the network</source>
        <translation>Cerrando %1 a la red</translation>
    </message>
    <message>
        <source>Opening %1 to the network</source>
        <translation>Abriendo %1 a la red</translation>
    </message>
    <message>
        <source>Everyone in this network can reach %1 now.</source>
        <translation>Todos en esta red pueden llegar ahora a %1.</translation>
    </message>
    <message>
        <source>Everyone in this network can reach %1 now, without encryption: others can read what passes.</source>
        <translation>Todos en esta red pueden llegar ahora a %1, sin cifrado: otros pueden leer lo que pasa.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RowLayout</name>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>New since you looked, %1</source>
        <translation>Nuevo desde que miraste, %1</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer to an earlier message</source>
        <translation>Una respuesta a un mensaje anterior</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Says what would be done with the latest real event, or a sample. Nothing is done.</source>
        <translation>Dice qué se haría con el último evento real o con uno de muestra. No se hace nada.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Below stands what can be read. Save keeps it, makes comments of the lines that cannot, and keeps the file as it was as %1.</source>
        <translation>Abajo está lo que se puede leer. Guardar lo conserva, convierte en comentarios las líneas que no, y deja el archivo anterior como %1.</translation>
    </message>
    <message>
        <source>It cannot be shown as a form; open it and mend it by hand.</source>
        <translation>No se puede mostrar como formulario; ábrelo y arréglalo a mano.</translation>
    </message>
    <message>
        <source>The file is wrong:</source>
        <translation>El archivo está mal:</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>No guardada:</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Detenida:</translation>
    </message>
    <message>
        <source>Others may read its secret:</source>
        <translation>Otros pueden leer su secreto:</translation>
    </message>
    <message>
        <source>What it did last failed:</source>
        <translation>Lo último que hizo falló:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulePresets</name>
    <message>
        <source>Card read → chat line</source>
        <translation>Tarjeta leída → línea de chat</translation>
    </message>
    <message>
        <source>Webhook → chat message</source>
        <translation>Webhook → mensaje de chat</translation>
    </message>
    <message>
        <source>Poll closed → summary</source>
        <translation>Encuesta cerrada → resumen</translation>
    </message>
    <message>
        <source>Commit → room</source>
        <translation>Commit → sala</translation>
    </message>
    <message>
        <source>Private message → answer</source>
        <translation>Mensaje privado → respuesta</translation>
    </message>
    <message>
        <source>Hello {nick}, somebody will answer soon.</source>
        <translation>Hola, {nick}: alguien te responderá pronto.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Private message → vote</source>
        <translation>Mensaje privado → voto</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleTrial</name>
    <message>
        <source>With the latest real event (%1)</source>
        <translation>Con el último evento real (%1)</translation>
    </message>
    <message>
        <source>With a sample</source>
        <translation>Con uno de muestra</translation>
    </message>
    <message>
        <source>%1: %2
%3
%4</source>
        <translation>%1: %2
%3
%4</translation>
    </message>
    <message>
        <source>What it did last</source>
        <translation>Lo último que hizo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleWhen</name>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Choose what it waits for</source>
        <translation>Elige a qué espera</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesForm</name>
    <message>
        <source>A card may vote</source>
        <translation>Una tarjeta puede votar</translation>
    </message>
    <message>
        <source>Only cards that were registered</source>
        <translation>Solo tarjetas que se registraron</translation>
    </message>
    <message>
        <source>when you open it</source>
        <translation>cuando la abras</translation>
    </message>
    <message>
        <source>when you close it</source>
        <translation>cuando la cierres</translation>
    </message>
    <message>
        <source>Show the results to the room</source>
        <translation>Mostrar los resultados a la sala</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Last counts</source>
        <translation>Vale la última</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varias</translation>
    </message>
    <message>
        <source>Each tap</source>
        <translation>Cada lectura</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>hasta </translation>
    </message>
    <message>
        <source>Choices of a card</source>
        <translation>Opciones de una tarjeta</translation>
    </message>
    <message>
        <source> s pause</source>
        <translation> s de pausa</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>sin pausa</translation>
    </message>
    <message>
        <source>Pause between two taps of a card at one reader</source>
        <translation>Pausa entre dos lecturas de una tarjeta en un mismo lector</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Quién puede votar</translation>
    </message>
    <message>
        <source>A phone shows another number each time, so it could vote without end.</source>
        <translation>Un teléfono muestra otro número cada vez, así que podría votar sin fin.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Abierta desde</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Abierta hasta</translation>
    </message>
    <message>
        <source>A time is written 20:00, or with its day 2026-06-12 20:00.</source>
        <translation>Una hora se escribe 20:00, o con su día 2026-06-12 20:00.</translation>
    </message>
    <message>
        <source>A short name only, cannot be traced back</source>
        <translation>Solo un nombre corto, no se puede rastrear</translation>
    </message>
    <message>
        <source>Its number as well, for a list of who voted</source>
        <translation>También su número, para una lista de quién votó</translation>
    </message>
    <message>
        <source>Kept of a card</source>
        <translation>Se conserva de una tarjeta</translation>
    </message>
    <message>
        <source>While voting</source>
        <translation>Mientras se vota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Polls of one event stand together in the list.</source>
        <translation>Las encuestas de un evento están juntas en la lista.</translation>
    </message>
    <message>
        <source>The first tap of a card stands; later ones change nothing.</source>
        <translation>Vale la primera lectura de una tarjeta; las siguientes no cambian nada.</translation>
    </message>
    <message>
        <source>Whoever taps at another reader has changed their mind; the last tap stands.</source>
        <translation>Quien acerca la tarjeta a otro lector ha cambiado de opinión; vale la última lectura.</translation>
    </message>
    <message numerus="yes">
        <source>A card may choose up to %n different answers.</source>
        <translation>
            <numerusform>Una tarjeta puede elegir hasta %n respuesta.</numerusform>
            <numerusform>Una tarjeta puede elegir hasta %n respuestas distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tap is a vote; the same card at the same reader counts again after the pause.</source>
        <translation>Cada lectura es un voto; la misma tarjeta en el mismo lector vuelve a contar tras la pausa.</translation>
    </message>
    <message>
        <source>Every tap is a vote.</source>
        <translation>Cada lectura es un voto.</translation>
    </message>
    <message>
        <source>Phones held to a reader, too</source>
        <translation>También teléfonos en el lector</translation>
    </message>
    <message>
        <source>None: cards alone</source>
        <translation>Ninguno: solo tarjetas</translation>
    </message>
    <message>
        <source>Any phone, once</source>
        <translation>Cualquier teléfono, una vez</translation>
    </message>
    <message>
        <source>Phones with a ticket&apos;s code</source>
        <translation>Teléfonos con el código de una papeleta</translation>
    </message>
    <message>
        <source>People who log in with an account</source>
        <translation>Quien entra con una cuenta</translation>
    </message>
    <message>
        <source>Votes from phones</source>
        <translation>Votos desde teléfonos</translation>
    </message>
    <message>
        <source>Where every tap counts no phone may vote: one could do so without end.</source>
        <translation>Donde cuenta cada vez, ningún teléfono puede votar: uno podría hacerlo sin fin.</translation>
    </message>
    <message>
        <source>Easy for everybody, and not strict: whoever deletes cookies or takes a second phone can vote again.</source>
        <translation>Fácil para todos y no estricto: quien borra las cookies o toma un segundo teléfono puede votar otra vez.</translation>
    </message>
    <message>
        <source>Strict: each printed code votes once, on any phone. Print the tickets from the poll&apos;s menu.</source>
        <translation>Estricto: cada código impreso vota una vez, en cualquier teléfono. Imprime las papeletas desde el menú de la encuesta.</translation>
    </message>
    <message>
        <source>Strictest: each account votes once, and its name is known while it votes.</source>
        <translation>Lo más estricto: cada cuenta vota una vez, y su nombre se conoce al votar.</translation>
    </message>
    <message>
        <source>Votes come from readers only.</source>
        <translation>Los votos solo vienen de lectores.</translation>
    </message>
    <message>
        <source>On a scale each voter chooses one value.</source>
        <translation>En una escala cada votante elige un valor.</translation>
    </message>
    <message>
        <source>On a motion each voter has one vote.</source>
        <translation>En una moción cada votante tiene un voto.</translation>
    </message>
    <message numerus="yes">
        <source>A card is held to one reader after the other, the best first, for up to %n places.</source>
        <translation>
            <numerusform>Una tarjeta se acerca a un lector tras otro, el mejor primero, hasta %n puesto.</numerusform>
            <numerusform>Una tarjeta se acerca a un lector tras otro, el mejor primero, hasta %n puestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a ranking each voter puts several answers in order.</source>
        <translation>En una clasificación cada uno ordena varias respuestas.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>file faulty</source>
        <translation>archivo defectuoso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>sin añadir</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesOutline</name>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turning on %1</source>
        <translation>Activando %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The file of the rule “%1” is faulty:</source>
        <translation>El archivo de la regla «%1» es defectuoso:</translation>
    </message>
    <message>
        <source>The rule “%1” was stopped:</source>
        <translation>La regla «%1» se detuvo:</translation>
    </message>
    <message>
        <source>The rule “%1”:</source>
        <translation>La regla «%1»:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesPage</name>
    <message>
        <source>Removed rule “%1”.</source>
        <translation>Se ha quitado la regla «%1».</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>Recuperando %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar reglas</translation>
    </message>
    <message>
        <source>Nothing happens by itself yet. A rule says: when this happens on any port, do that on another.</source>
        <translation>Aún no ocurre nada por sí solo. Una regla dice: cuando pase esto en un puerto, haz aquello en otro.</translation>
    </message>
    <message>
        <source>Choose a rule, or begin one.</source>
        <translation>Elige una regla o empieza una.</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Regla nueva…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n activada</numerusform>
            <numerusform>%n activadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n desactivada</numerusform>
            <numerusform>%n desactivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation>Guardando la regla</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Saved the rule “%1”.</source>
        <translation>Se ha guardado la regla «%1».</translation>
    </message>
    <message>
        <source>Turning %1 on or off</source>
        <translation>Activando o desactivando %1</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando %1</translation>
    </message>
    <message>
        <source>the new rule</source>
        <translation>la regla nueva</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>la regla «%1»</translation>
    </message>
    <message>
        <source>Dropped the new rule “%1”.</source>
        <translation>Se ha descartado la regla nueva «%1».</translation>
    </message>
    <message>
        <source>Dropped what was changed of “%1”.</source>
        <translation>Se ha descartado lo que se cambió en «%1».</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SearchPane</name>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Words that must all be there, “phrases”, -without; from:name in:#room before:2026-05-01 after:2026-04-01</source>
        <translation>Palabras que deben aparecer todas, «frases», -sin; from:nombre in:#sala before:2026-05-01 after:2026-04-01</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Two letters at least are searched for.</source>
        <translation>Se buscan al menos dos letras.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing here. Everywhere looks in all rooms and people.</source>
        <translation>Aquí nada. «En todas partes» busca en todas las salas y personas.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; more as you scroll</source>
        <translation>
            <numerusform>El más reciente; más al desplazarte</numerusform>
            <numerusform>Los %n más recientes; más al desplazarte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds everything said since the account was added.</source>
        <translation>Encuentra todo lo dicho desde que se añadió la cuenta.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SentFormStrips</name>
    <message>
        <source>“%1” is added.</source>
        <translation>«%1» se ha añadido.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>The password: %1</source>
        <translation>La contraseña: %1</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>the answer to “%1”, which was sent</source>
        <translation>la respuesta a «%1», que se ha enviado</translation>
    </message>
    <message>
        <source>the password of “%1”</source>
        <translation>la contraseña de «%1»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServeCard</name>
    <message>
        <source>What to serve</source>
        <translation>Qué ofrecer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurarlo…</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto&#xa0;%2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceController</name>
    <message>
        <source>Removed service “%1”.</source>
        <translation>Se ha quitado el servicio «%1».</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>Recuperando %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Its connections</source>
        <translation>Sus conexiones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>1 person is connected to %1 and would be cut off.</source>
        <translation>1 persona está conectada a %1 y quedaría cortada.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected to %1 and would be cut off.</source>
        <translation>
            <numerusform>%n persona está conectada a %1 y quedaría cortada.</numerusform>
            <numerusform>%n personas están conectadas a %1 y quedarían cortadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>¿Detener %1?</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Deteniendo %1</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Reiniciarlo</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>Reiniciando %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDetail</name>
    <message>
        <source>The chosen service</source>
        <translation>El servicio elegido</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>Más sobre este servicio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Cómo conectarse</translation>
    </message>
    <message>
        <source>About the chosen service</source>
        <translation>Acerca del servicio elegido</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados ahora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Este servicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Accesible para</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>from the first byte</source>
        <translation>desde el primer byte</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>ninguno: HTTP sin cifrar</translation>
    </message>
    <message>
        <source>People now</source>
        <translation>Personas ahora</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>starts with Everyport</source>
        <translation>se inicia con Everyport</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>sigue desactivado</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>no file: gone with this program&apos;s end</source>
        <translation>ningún archivo: desaparece al cerrar este programa</translation>
    </message>
    <message>
        <source>Choose a service: its settings stand here, and how to connect to it.</source>
        <translation>Elige un servicio: aquí se ven sus ajustes y cómo conectarse a él.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation>Añadir servicio</translation>
    </message>
    <message>
        <source>Start it with Everyport</source>
        <translation>Iniciarlo con Everyport</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation>El mismo servicio sin archivo, para un terminal</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How it is called in this window, in the log and in its file.</source>
        <translation>Cómo se llama en esta ventana, en el registro y en su archivo.</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _ only, such as “results”.</source>
        <translation>Solo letras minúsculas, cifras, - y _, como «results».</translation>
    </message>
    <message>
        <source>Another service has this name.</source>
        <translation>Otro servicio tiene este nombre.</translation>
    </message>
    <message>
        <source>Add service: %1</source>
        <translation>Añadir servicio: %1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Adding a service</source>
        <translation>Añadiendo un servicio</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceEditor</name>
    <message>
        <source>Start it with Everyport</source>
        <translation>Iniciarlo con Everyport</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation>El mismo servicio sin archivo, para un terminal</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the settings of this service</source>
        <translation>Guardar los ajustes de este servicio</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Un campo necesita otro valor.</translation>
    </message>
    <message>
        <source>Takes out what is wrong and starts it; the file as it was is kept as %1.</source>
        <translation>Quita lo que está mal y lo inicia; el archivo anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>Its file does not say so yet: it could not be written.</source>
        <translation>Su archivo aún no lo dice: no se ha podido escribir.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Counts at the next start of Everyport.</source>
        <translation>Cuenta desde el próximo inicio de Everyport.</translation>
    </message>
    <message>
        <source>Starts it.</source>
        <translation>Lo inicia.</translation>
    </message>
    <message>
        <source>Counts from its next start.</source>
        <translation>Cuenta desde su próximo inicio.</translation>
    </message>
    <message>
        <source>Counts at once.</source>
        <translation>Cuenta al momento.</translation>
    </message>
    <message>
        <source>Restarts it.</source>
        <translation>Lo reinicia.</translation>
    </message>
    <message>
        <source>Restarts it, 1 person reconnects.</source>
        <translation>Lo reinicia, 1 persona se reconecta.</translation>
    </message>
    <message numerus="yes">
        <source>Restarts it, %n people reconnect.</source>
        <translation>
            <numerusform>Lo reinicia, %n persona se reconecta.</numerusform>
            <numerusform>Lo reinicia, %n personas se reconectan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceLog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Copiar las líneas elegidas</translation>
    </message>
    <message>
        <source>Find in the whole log</source>
        <translation>Buscar en todo el registro</translation>
    </message>
    <message>
        <source>This service has said nothing yet.</source>
        <translation>Este servicio aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation>las líneas elegidas</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Registro de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceTroubles</name>
    <message>
        <source>Changing %1</source>
        <translation>Cambiando %1</translation>
    </message>
    <message>
        <source>Mending %1</source>
        <translation>Arreglando %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Use last good</source>
        <translation>Usar el último bueno</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>%1 could not start:</source>
        <translation>%1 no ha podido iniciarse:</translation>
    </message>
    <message>
        <source>The file of %1 is faulty:</source>
        <translation>El archivo de %1 es defectuoso:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>file faulty</source>
        <translation>archivo defectuoso</translation>
    </message>
    <message>
        <source>system code %1</source>
        <translation>código del sistema %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceWords</name>
    <message>
        <source>file faulty</source>
        <translation>archivo defectuoso</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>en marcha desde hace %1</translation>
    </message>
    <message>
        <source>any address:%1</source>
        <translation>cualquier dirección:%1</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este ordenador</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Una red</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Solo pueden conectarse programas de este ordenador.</translation>
    </message>
    <message>
        <source>Whoever reaches this computer by %1 can connect.</source>
        <translation>Puede conectarse quien llegue a este ordenador por %1.</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can connect.</source>
        <translation>Puede conectarse cualquier ordenador que llegue a este.</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 en línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viewers</source>
        <translation>
            <numerusform>%Ln espectador</numerusform>
            <numerusform>%Ln espectadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesOutline</name>
    <message>
        <source>Add service…</source>
        <translation>Añadir servicio…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Starting the services</source>
        <translation>Iniciando los servicios</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todos</translation>
    </message>
    <message>
        <source>Stopping the services</source>
        <translation>Deteniendo los servicios</translation>
    </message>
    <message>
        <source>No services</source>
        <translation>Ningún servicio</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 servicio</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>Servicios en marcha</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Nothing is served. A new service is for this computer only until you say otherwise.</source>
        <translation>No se ofrece nada. Un servicio nuevo es solo para este ordenador hasta que digas otra cosa.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Añadir servicio…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save the settings of the service</source>
        <translation>Guardar los ajustes del servicio</translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>Quitar servicio</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Ajustes del servicio</translation>
    </message>
    <message>
        <source>the settings of %1</source>
        <translation>los ajustes de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n desactivado</numerusform>
            <numerusform>%n desactivados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrar atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Teclas nuevas para la acción elegida</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Todo como al principio</translation>
    </message>
    <message>
        <source>%1 has these keys.</source>
        <translation>%1 tiene estas teclas.</translation>
    </message>
    <message>
        <source>Set takes them away from there.</source>
        <translation>Asignar se las quita.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShowEditor</name>
    <message>
        <source>Slide: %1</source>
        <translation>Diapositiva: %1</translation>
    </message>
    <message>
        <source>The show of “%1”</source>
        <translation>El espectáculo «%1»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Questions and slides in their order</source>
        <translation>Preguntas y diapositivas en su orden</translation>
    </message>
    <message>
        <source>Add a slide</source>
        <translation>Añadir una diapositiva</translation>
    </message>
    <message>
        <source>Words or a picture</source>
        <translation>Palabras o una imagen</translation>
    </message>
    <message>
        <source>Earlier in the show</source>
        <translation>Antes en el espectáculo</translation>
    </message>
    <message>
        <source>Later in the show</source>
        <translation>Después en el espectáculo</translation>
    </message>
    <message>
        <source>Delete this slide</source>
        <translation>Borrar esta diapositiva</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlideForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Below your lines stand the questions that follow, up to the next slide of this kind.</source>
        <translation>Debajo de tus líneas están las preguntas que siguen, hasta la próxima diapositiva de este tipo.</translation>
    </message>
    <message>
        <source>Below your lines stand the questions before it, and how many have answered each.</source>
        <translation>Debajo de tus líneas están las preguntas anteriores y cuántos han respondido a cada una.</translation>
    </message>
    <message>
        <source>A question is written on the Polls page; here it has its place in the show.</source>
        <translation>Una pregunta se escribe en la página de encuestas; aquí tiene su lugar en el espectáculo.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg *.webp);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlidePosters</name>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… y %n línea más</numerusform>
            <numerusform>… y %n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlideWords</name>
    <message>
        <source>What comes next</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>How many have answered</source>
        <translation>Cuántos han respondido</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SshKeyDialog</name>
    <message>
        <source>Add SSH key</source>
        <translation>Añadir clave SSH</translation>
    </message>
    <message>
        <source>Public key of %1, one line</source>
        <translation>Clave pública de %1, una línea</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Claves públicas (*.pub);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StanzaEditor</name>
    <message>
        <source>Stanza to send</source>
        <translation>Stanza que enviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Something to begin with</source>
        <translation>Algo con lo que empezar</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Empezar con…</translation>
    </message>
    <message>
        <source>well-formed, %1 bytes</source>
        <translation>bien formada, %1 bytes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StartWords</name>
    <message>
        <source>Free some space there, then start Everyport again.</source>
        <translation>Libera espacio allí y vuelve a iniciar Everyport.</translation>
    </message>
    <message>
        <source>Let your account read and write there, or choose another folder: everyport --data FOLDER.</source>
        <translation>Permite que tu cuenta lea y escriba allí, o elige otra carpeta: everyport --data CARPETA.</translation>
    </message>
    <message>
        <source>See what stands there, or choose another folder: everyport --data FOLDER.</source>
        <translation>Mira qué hay allí, o elige otra carpeta: everyport --data CARPETA.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Why a start failed, and what would help.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StationLife</name>
    <message>
        <source>Voting on “%1” is open.</source>
        <translation>La votación de «%1» está abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected.</source>
        <translation>
            <numerusform>%n persona está conectada.</numerusform>
            <numerusform>%n personas están conectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services run.</source>
        <translation>
            <numerusform>%n servicio está en marcha.</numerusform>
            <numerusform>%n servicios están en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>the poll “%1” of the demo</source>
        <translation>la encuesta «%1» de la demostración</translation>
    </message>
    <message>
        <source>messages and drafts in Chat</source>
        <translation>mensajes y borradores en Chat</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SubjectLine</name>
    <message>
        <source>No longer about this message (Esc)</source>
        <translation>Ya no sobre este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Responde a %1: %2</translation>
    </message>
    <message>
        <source>Changes the message of %1</source>
        <translation>Cambia el mensaje de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SyntaxCheck</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Table</name>
    <message numerus="yes">
        <source>None of the %n rows match. Esc in the filter clears it.</source>
        <translation>
            <numerusform>La única fila no encaja. Esc en el filtro lo borra.</numerusform>
            <numerusform>Ninguna de las %n filas encaja. Esc en el filtro lo borra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows match what is switched on above.</source>
        <translation>
            <numerusform>La única fila no encaja con lo activado arriba.</numerusform>
            <numerusform>Ninguna de las %n filas encaja con lo activado arriba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableColumns</name>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas como al principio</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableExport</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Separado por comas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation>Separado por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TagDialog</name>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Etiquetas de «%1» cambiadas.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words of your own with commas between them. In the filter, “tag:word” finds what has one.</source>
        <translation>Palabras tuyas con comas entre ellas. En el filtro, «tag:palabra» encuentra lo que tiene una.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Poner etiquetas</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TagWords</name>
    <message>
        <source>A tag has at most 40 characters. A comma stands between two.</source>
        <translation>Una etiqueta tiene como mucho 40 caracteres. Entre dos va una coma.</translation>
    </message>
    <message>
        <source>At most ten tags stand on one thing.</source>
        <translation>En una cosa hay como mucho diez etiquetas.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Tags</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TextChooser</name>
    <message>
        <source>Link %1 of %2: %3</source>
        <translation>Enlace %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeFile</name>
    <message>
        <source>Logo and picture together are too large: a look has at most %1 MiB.</source>
        <translation>El logotipo y la imagen juntos son demasiado grandes: un aspecto tiene como mucho %1 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeWords</name>
    <message>
        <source>A theme has at most %1 MiB.</source>
        <translation>Un tema tiene como máximo %1 MiB.</translation>
    </message>
    <message>
        <source>This is no theme of the big screen.</source>
        <translation>Esto no es un tema de la pantalla grande.</translation>
    </message>
    <message>
        <source>This theme has no name.</source>
        <translation>Este tema no tiene nombre.</translation>
    </message>
    <message>
        <source>A colour of this theme is none. Colours are written like #1f66b2.</source>
        <translation>Un color de este tema no lo es. Los colores se escriben como #1f66b2.</translation>
    </message>
    <message>
        <source>A picture of this theme is damaged.</source>
        <translation>Una imagen de este tema está dañada.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThingList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThrottleController</name>
    <message>
        <source>Throttle %1</source>
        <translation>Ralentizar %1</translation>
    </message>
    <message>
        <source>A modem</source>
        <translation>Un módem</translation>
    </message>
    <message>
        <source>A phone on an old network</source>
        <translation>Un teléfono en una red antigua</translation>
    </message>
    <message>
        <source>A phone at the edge of the net</source>
        <translation>Un teléfono al borde de la cobertura</translation>
    </message>
    <message>
        <source>A crowded wireless network</source>
        <translation>Una red inalámbrica saturada</translation>
    </message>
    <message>
        <source>A slow line at home</source>
        <translation>Una línea doméstica lenta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta que</translation>
    </message>
    <message>
        <source>I say so, or it closes</source>
        <translation>Yo lo diga o se cierre</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>As slow as</source>
        <translation>Tan lenta como</translation>
    </message>
    <message>
        <source>Feel a slow network. The others stay as fast.</source>
        <translation>Siente una red lenta. Las demás siguen igual de rápidas.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Shown meanwhile on all pages, with Full speed beside it.</source>
        <translation>Se muestra mientras tanto en todas las páginas, con «Toda la velocidad» al lado.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Ralentizar</translation>
    </message>
    <message>
        <source>%1 cannot be throttled: it has closed, or its bytes go another way.</source>
        <translation>%1 no se puede ralentizar: se ha cerrado o sus bytes van por otro camino.</translation>
    </message>
    <message>
        <source>%1 is slow:</source>
        <translation>%1 va lenta:</translation>
    </message>
    <message>
        <source>throttled to %1.</source>
        <translation>ralentizada a %1.</translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>%1 está ralentizada</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Toda la velocidad</translation>
    </message>
    <message>
        <source>A satellite</source>
        <translation>Un satélite</translation>
    </message>
    <message>
        <source>The other side of the world</source>
        <translation>El otro lado del mundo</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Lo elegido abajo</translation>
    </message>
    <message>
        <source>As fast as it is</source>
        <translation>A toda su velocidad</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 en cada sentido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>An answer comes later by twice that.</source>
        <translation>Una respuesta llega más tarde en el doble.</translation>
    </message>
    <message>
        <source>throttled to %1, %2 late each way.</source>
        <translation>ralentizada a %1, con %2 de retraso en cada sentido.</translation>
    </message>
    <message>
        <source>%1 late each way.</source>
        <translation>%1 de retraso en cada sentido.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TicketWords</name>
    <message>
        <source>Votes once. Without a camera: %1</source>
        <translation>Vota una vez. Sin cámara: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TicketsDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Imprimir papeletas</translation>
    </message>
    <message>
        <source>How many tickets</source>
        <translation>Cuántas papeletas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Ten on a sheet, each with a code that votes once. They are printed now and cannot be shown again; more can be made at any time.</source>
        <translation>Diez en una hoja, cada una con un código que vota una vez. Se imprimen ahora y no se pueden volver a mostrar; se pueden hacer más en cualquier momento.</translation>
    </message>
    <message>
        <source>Make and print…</source>
        <translation>Hacer e imprimir…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimeField</name>
    <message>
        <source>A time such as 20:00, or a day and a time such as 2026-06-12 20:00. Empty: by hand.</source>
        <translation>Una hora como 20:00, o un día y una hora como 2026-06-12 20:00. Vacío: a mano.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimeFormat</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimelineView</name>
    <message>
        <source>Votes a minute</source>
        <translation>Votos por minuto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1: %n voto</numerusform>
            <numerusform>%1: %n votos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TlsView</name>
    <message>
        <source>Save certificate…</source>
        <translation>Guardar certificado…</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar huella</translation>
    </message>
    <message>
        <source>the fingerprint</source>
        <translation>la huella</translation>
    </message>
    <message>
        <source>A serial line to this computer: there is nothing to encrypt.</source>
        <translation>Una línea serie a este ordenador: no hay nada que cifrar.</translation>
    </message>
    <message>
        <source>Not encrypted, and a password passed here: anyone between could read it.</source>
        <translation>Sin cifrar, y por aquí pasó una contraseña: cualquiera que esté en medio pudo leerla.</translation>
    </message>
    <message>
        <source>Not encrypted, but it never leaves this computer.</source>
        <translation>Sin cifrar, pero nunca sale de este ordenador.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone between here and %1 can read along.</source>
        <translation>Sin cifrar: cualquiera entre aquí y %1 puede leerlo todo.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Nuestro certificado</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation>Cadena: %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Sin certificado</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>Su lado</translation>
    </message>
    <message>
        <source>showed no certificate; we did not ask for one</source>
        <translation>no mostró certificado; no lo pedimos</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Certificate saved to %1.</source>
        <translation>El certificado se ha guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TokenDialog</name>
    <message>
        <source>Token for %1</source>
        <translation>Token para %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for, such as “night backup”.</source>
        <translation>Para qué sirve, como «copia nocturna».</translation>
    </message>
    <message>
        <source>A name is needed, so that it can be told from others later.</source>
        <translation>Hace falta un nombre, para distinguirlo después de otros.</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Every service, where none is chosen.</source>
        <translation>Todos los servicios, si no se elige ninguno.</translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation>hasta que se revoque</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Caduca tras</translation>
    </message>
    <message>
        <source>0 is never.</source>
        <translation>0 es nunca.</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>This is the token. It is shown now and never again: copy it to where it is used.</source>
        <translation>Este es el token. Se muestra ahora y nunca más: cópialo donde se use.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ToldArea</name>
    <message>
        <source>What the command answered</source>
        <translation>Lo que respondió la orden</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Traffic</name>
    <message>
        <source>
… %1 more bytes</source>
        <translation>
… %1 bytes más</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficModel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficView</name>
    <message>
        <source>Nothing has passed since it was chosen. What comes and goes stands here, decoded.</source>
        <translation>No ha pasado nada desde que se eligió. Lo que entra y sale aparece aquí, descodificado.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not kept while the view was held</source>
        <translation>
            <numerusform>%n no conservado mientras la vista estaba detenida</numerusform>
            <numerusform>%n no conservados mientras la vista estaba detenida</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficWords</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>enters %1</source>
        <translation>entra en %1</translation>
    </message>
    <message>
        <source>%1 enters %2</source>
        <translation>%1 entra en %2</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>sale de %1</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 sale de %2</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>se va</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 se va</translation>
    </message>
    <message>
        <source>asks to be called %1</source>
        <translation>pide llamarse %1</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 se llama ahora %2</translation>
    </message>
    <message>
        <source>%1 has to leave %2</source>
        <translation>%1 tiene que salir de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>are you there? %1</source>
        <translation>¿sigues ahí? %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>has version %1</source>
        <translation>tiene la versión %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>stream to %1</source>
        <translation>flujo a %1</translation>
    </message>
    <message>
        <source>to %1:</source>
        <translation>a %1:</translation>
    </message>
    <message>
        <source>asks for a shell</source>
        <translation>pide una shell</translation>
    </message>
    <message>
        <source>asks to run %1</source>
        <translation>pide ejecutar %1</translation>
    </message>
    <message>
        <source>asks for the subsystem %1</source>
        <translation>pide el subsistema %1</translation>
    </message>
    <message>
        <source>asks for a terminal, %1</source>
        <translation>pide un terminal, %1</translation>
    </message>
    <message>
        <source>its window is %1</source>
        <translation>su ventana es %1</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>terminó con estado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>channel %1: %2</source>
        <translation>canal %1: %2</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>trama</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>, at once</source>
        <translation>, al momento</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>, tras %1 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TranscriptDelegate</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TranscriptModel</name>
    <message>
        <source>New since you looked, %1</source>
        <translation>Nuevo desde que miraste, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TranscriptView</name>
    <message>
        <source>To the newest</source>
        <translation>A lo más reciente</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Aquí aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrayIcon</name>
    <message>
        <source>Show Everyport</source>
        <translation>Mostrar Everyport</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Everyport: %Ln unread</source>
        <translation>
            <numerusform>Everyport: %Ln sin leer</numerusform>
            <numerusform>Everyport: %Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnansweredForms</name>
    <message>
        <source>Not known whether it was done:</source>
        <translation>No se sabe si se ha hecho:</translation>
    </message>
    <message>
        <source>%1. It was sent just before Everyport ended, and no answer came. Try to log in with what you have sent; where that fails, send it again.</source>
        <translation>%1. Se envió justo antes de que Everyport terminara, y no llegó respuesta. Intente iniciar sesión con lo que ha enviado; si no funciona, envíelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnitView</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>El mensaje elegido</translation>
    </message>
    <message>
        <source>••• (left out)</source>
        <translation>••• (omitida)</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1, bytes</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4</source>
        <translation>%1: %2 a %3 de %4</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UpdateDialog</name>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la línea</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Asking the package manager of this computer…</source>
        <translation>Preguntando al gestor de paquetes de este equipo…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UpdateSentences</name>
    <message>
        <source>Everyport %1 is the newest that your package lists know.</source>
        <translation>Everyport %1 es la más nueva que conocen tus listas de paquetes.</translation>
    </message>
    <message>
        <source>Everyport %1 is the newest that your package lists of %2 know.</source>
        <translation>Everyport %1 es la más nueva que conocen tus listas de paquetes del %2.</translation>
    </message>
    <message>
        <source>It did not answer within ten seconds.</source>
        <translation>No respondió en diez segundos.</translation>
    </message>
    <message>
        <source>The package manager could not be asked.</source>
        <translation>No se pudo preguntar al gestor de paquetes.</translation>
    </message>
    <message>
        <source>%1 Try again later, or ask it in a terminal:</source>
        <translation>%1 Inténtalo más tarde, o pregúntale en un terminal:</translation>
    </message>
    <message>
        <source>The lists themselves are fetched by your system, or in a terminal:</source>
        <translation>Las listas mismas las trae tu sistema, o tú en un terminal:</translation>
    </message>
    <message>
        <source>Version %1 can be had; %2 is installed.</source>
        <translation>La versión %1 está disponible; la %2 está instalada.</translation>
    </message>
    <message>
        <source>Your package manager installs it, or you do in a terminal:</source>
        <translation>La instala tu gestor de paquetes, o tú en un terminal:</translation>
    </message>
    <message>
        <source>None of your package lists has Everyport; %1 is installed.</source>
        <translation>Ninguna de tus listas de paquetes tiene Everyport; la %1 está instalada.</translation>
    </message>
    <message>
        <source>Newer packages come from whoever gave you this one.</source>
        <translation>Los paquetes más nuevos vienen de quien te dio este.</translation>
    </message>
    <message>
        <source>Your software centre updates Everyport %1.</source>
        <translation>Tu centro de software actualiza Everyport %1.</translation>
    </message>
    <message>
        <source>Look there for a newer version, or do it in a terminal:</source>
        <translation>Mira allí si hay una versión más nueva, o hazlo en un terminal:</translation>
    </message>
    <message>
        <source>Everyport %1 was not installed as a package.</source>
        <translation>Everyport %1 no se instaló como paquete.</translation>
    </message>
    <message>
        <source>Newer versions come from whoever gave you the program, or from its source, built anew.</source>
        <translation>Las versiones nuevas vienen de quien te dio el programa, o de su código fuente, compilado de nuevo.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserController</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Leyendo las cuentas</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDetail</name>
    <message>
        <source>The chosen user</source>
        <translation>El usuario elegido</translation>
    </message>
    <message>
        <source>More about this user</source>
        <translation>Más sobre este usuario</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>About the chosen user</source>
        <translation>Acerca del usuario elegido</translation>
    </message>
    <message>
        <source>What the audit log says of this user</source>
        <translation>Lo que el registro de auditoría dice de este usuario</translation>
    </message>
    <message>
        <source>Nothing is known of this user: never in, never changed.</source>
        <translation>No se sabe nada de este usuario: nunca ha entrado, nunca ha cambiado.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>nada ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>never, as far as the log goes back</source>
        <translation>nunca, hasta donde llega el registro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Reading what belongs to %1</source>
        <translation>Leyendo lo que pertenece a %1</translation>
    </message>
    <message>
        <source>Choose a user: what they may do stands here, and how they log in.</source>
        <translation>Elige un usuario: aquí se ve lo que puede hacer y cómo inicia sesión.</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Conectado a</translation>
    </message>
    <message>
        <source>%1, after too many wrong passwords</source>
        <translation>%1, tras demasiadas contraseñas erróneas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is typed to log in, on every service.</source>
        <translation>Lo que se escribe para iniciar sesión, en todos los servicios.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>A name is needed, such as “alice”.</source>
        <translation>Hace falta un nombre, como «alice».</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Ya hay una cuenta %1.</translation>
    </message>
    <message>
        <source>Is kept as “%1”.</source>
        <translation>Se guarda como «%1».</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserWords</name>
    <message>
        <source>A Python prompt is full power: whoever has it can do everything this program can do.</source>
        <translation>Una línea de órdenes de Python da plenos poderes: quien la tiene puede hacer todo lo que puede este programa.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>aquí ahora</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersModel</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Conectado a</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtrar usuarios</translation>
    </message>
    <message>
        <source>Nobody has an account here. One is good for the prompt, XMPP and IRC.</source>
        <translation>Nadie tiene cuenta aquí. Una sirve para la línea de órdenes, XMPP e IRC.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Añadir usuario…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Volver a admitir</translation>
    </message>
    <message>
        <source>Forgets the wrong passwords of this name, and of where they came from</source>
        <translation>Olvida las contraseñas erróneas de este nombre y de donde vinieron</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Lets this user in again</source>
        <translation>Vuelve a admitir a este usuario</translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in; ends %1</source>
        <translation>Conserva la cuenta y no deja entrar a nadie; termina %1</translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in</source>
        <translation>Conserva la cuenta y no deja entrar a nadie</translation>
    </message>
    <message>
        <source>Disabling %1</source>
        <translation>Desactivando %1</translation>
    </message>
    <message>
        <source>Enabling %1</source>
        <translation>Activando %1</translation>
    </message>
    <message>
        <source>Disabled %1.</source>
        <translation>Se ha desactivado %1.</translation>
    </message>
    <message>
        <source>The account of %1 goes, with all that belongs to it.</source>
        <translation>La cuenta de %1 desaparece, con todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>%1 is in now (%2: %3) and would be cut off. Contacts, messages and keys of the account go with it.</source>
        <translation>%1 está conectado ahora (%2: %3) y quedaría cortado. Con la cuenta desaparecen sus contactos, mensajes y claves.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message>
        <source>%1 here now of %2</source>
        <translation>%1 aquí ahora de %2</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Quitar usuario</translation>
    </message>
    <message>
        <source>Log of the user</source>
        <translation>Registro del usuario</translation>
    </message>
    <message>
        <source>Save the user&apos;s log…</source>
        <translation>Guardar el registro del usuario…</translation>
    </message>
    <message numerus="yes">
        <source>Disabled %1: %n sessions ended.</source>
        <translation>
            <numerusform>Se ha desactivado %1: terminó %n sesión.</numerusform>
            <numerusform>Se ha desactivado %1: terminaron %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked out</source>
        <translation>
            <numerusform>%n bloqueado</numerusform>
            <numerusform>%n bloqueados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ValueChip</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>everyport::ui::VoteModel</name>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::VoteVoiding</name>
    <message>
        <source>%1, %2</source>
        <comment>an answer, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The vote for %1 is voided.</source>
        <translation>El voto por %1 está anulado.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes are voided.</source>
        <translation>
            <numerusform>%n voto está anulado.</numerusform>
            <numerusform>%n votos están anulados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voiding votes</source>
        <translation>Anulando votos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket reported stolen</source>
        <translation>Entrada denunciada como robada</translation>
    </message>
    <message>
        <source>Voted for somebody else</source>
        <translation>Votó por otra persona</translation>
    </message>
    <message>
        <source>A test before the event</source>
        <translation>Una prueba antes del evento</translation>
    </message>
    <message>
        <source>Choose one or write your own</source>
        <translation>Elige uno o escribe el tuyo</translation>
    </message>
    <message numerus="yes">
        <source>Void %n votes</source>
        <translation>
            <numerusform>Anular %n voto</numerusform>
            <numerusform>Anular %n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The report of the poll says it. The votes stay in the list as voided and are not counted again; their cards may vote once more.</source>
        <translation>El informe de la encuesta lo dice. Los votos siguen en la lista como anulados y no se vuelven a contar; sus tarjetas pueden votar otra vez.</translation>
    </message>
    <message>
        <source>It needs a reason, for the report.</source>
        <translation>Hace falta un motivo, para el informe.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>A new round has begun: nothing was voided.</source>
        <translation>Ha empezado una nueva ronda: no se ha anulado nada.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::VotesPane</name>
    <message>
        <source>Only what was not counted</source>
        <translation>Solo lo que no se contó</translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation>Últimos votos</translation>
    </message>
    <message>
        <source>Copy the latest votes</source>
        <translation>Copiar los últimos votos</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>Aún no hay votos.</translation>
    </message>
    <message>
        <source>&amp;Void this vote…</source>
        <translation>&amp;Anular este voto…</translation>
    </message>
    <message>
        <source>Void the chosen vote…</source>
        <translation>Anular el voto elegido…</translation>
    </message>
    <message>
        <source>&amp;Void these votes…</source>
        <translation>&amp;Anular estos votos…</translation>
    </message>
    <message>
        <source>No votes yet. %1 taps a simulated card.</source>
        <translation>Aún no hay votos. %1 acerca una tarjeta simulada.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WallSlides</name>
    <message>
        <source>That was the last question.</source>
        <translation>Esa fue la última pregunta.</translation>
    </message>
    <message>
        <source>No question has been asked yet.</source>
        <translation>Aún no se ha hecho ninguna pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::WallWords</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no abierta</translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice. Your last tap counts.</source>
        <translation>Acerca tu tarjeta al lector que elijas. Cuenta tu última lectura.</translation>
    </message>
    <message numerus="yes">
        <source>Hold your card to the readers of your choice, up to %n of them.</source>
        <translation>
            <numerusform>Acerca tu tarjeta al lector que elijas.</numerusform>
            <numerusform>Acerca tu tarjeta a los lectores que elijas, hasta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice.</source>
        <translation>Acerca tu tarjeta al lector que elijas.</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>se cierra en %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>se cierra a las %1</translation>
    </message>
    <message>
        <source>The results are hidden until voting closes.</source>
        <translation>Los resultados están ocultos hasta que se cierre la votación.</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerrada %1</translation>
    </message>
    <message>
        <source>Open the address with your phone and press your answer.</source>
        <translation>Abre la dirección con tu teléfono y pulsa tu respuesta.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Sello: %1</translation>
    </message>
    <message>
        <source>You vote with your phone. The address stands here as soon as phones can open it.</source>
        <translation>Votas con tu teléfono. La dirección aparecerá aquí en cuanto los teléfonos puedan abrirla.</translation>
    </message>
    <message numerus="yes">
        <source>Hold your card to one reader after the other, the best first, up to %n of them.</source>
        <translation>
            <numerusform>Acerca tu tarjeta a un lector tras otro, el mejor primero, hasta %n.</numerusform>
            <numerusform>Acerca tu tarjeta a un lector tras otro, el mejor primero, hasta %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::WaysPane</name>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Claves SSH</translation>
    </message>
    <message>
        <source>None. A key logs in at the prompt without the password.</source>
        <translation>Ninguna. Una clave inicia sesión en la línea de órdenes sin la contraseña.</translation>
    </message>
    <message>
        <source>Remove SSH key</source>
        <translation>Quitar clave SSH</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>None. A certificate logs in to IRC and XMPP without the password.</source>
        <translation>Ninguno. Un certificado inicia sesión en IRC y XMPP sin la contraseña.</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Quitar certificado</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>None. A token passes for the password: for a program, or a client that cannot ask for a code.</source>
        <translation>Ninguno. Un token hace de contraseña: para un programa, o un cliente que no puede pedir un código.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar token</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configurar un segundo factor</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Desactivar el segundo factor</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Add SSH key…</source>
        <translation>Añadir clave SSH…</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>Añadir certificado…</translation>
    </message>
    <message>
        <source>Make token…</source>
        <translation>Crear token…</translation>
    </message>
    <message>
        <source>Kept here, as keys made from it: nobody can read it back.</source>
        <translation>Guardada aquí, como claves derivadas de ella: nadie puede volver a leerla.</translation>
    </message>
    <message>
        <source>Asked for at %1. A new one is kept here.</source>
        <translation>Se pide en %1. Una nueva se guarda aquí.</translation>
    </message>
    <message>
        <source>On: a code is asked for at the prompt.</source>
        <translation>Activado: se pide un código en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Off. An authenticator app&apos;s codes are asked for at the prompt once it is set up.</source>
        <translation>Desactivado. Una vez configurado, la línea de órdenes pide los códigos de una aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Configurar de nuevo…</translation>
    </message>
    <message>
        <source>The second factor of %1 is turned off; its recovery codes become worthless.</source>
        <translation>El segundo factor de %1 se desactiva; sus códigos de recuperación dejan de valer.</translation>
    </message>
    <message>
        <source>Turning off the second factor of %1</source>
        <translation>Desactivando el segundo factor de %1</translation>
    </message>
    <message>
        <source>Removing an SSH key of %1</source>
        <translation>Quitando una clave SSH de %1</translation>
    </message>
    <message>
        <source>Removed an SSH key of %1.</source>
        <translation>Se ha quitado una clave SSH de %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Removing a certificate of %1</source>
        <translation>Quitando un certificado de %1</translation>
    </message>
    <message>
        <source>Removed a certificate of %1.</source>
        <translation>Se ha quitado un certificado de %1.</translation>
    </message>
    <message>
        <source>Added over IRC</source>
        <translation>Añadido por IRC</translation>
    </message>
    <message>
        <source>The token “%1” of %2 becomes worthless.</source>
        <translation>El token «%1» de %2 deja de valer.</translation>
    </message>
    <message>
        <source>Revoking a token of %1</source>
        <translation>Revocando un token de %1</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>todos los servicios</translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation>hasta que se revoque</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>usado %1</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowActions</name>
    <message>
        <source>Go to anything…</source>
        <translation>Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Log below the page</source>
        <translation>Registro bajo la página</translation>
    </message>
    <message>
        <source>Console below the page</source>
        <translation>Consola bajo la página</translation>
    </message>
    <message>
        <source>&amp;Certificates accepted…</source>
        <translation>&amp;Certificados aceptados…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Ata&amp;jos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;About Everyport</source>
        <translation>&amp;Acerca de Everyport</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Te&amp;xto más pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Details of what is chosen</source>
        <translation>Detalles de lo elegido</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete without waiting</source>
        <translation>Eliminar sin esperar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation>&amp;Buscar aquí</translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation>Acercar una &amp;tarjeta simulada</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>&amp;Backup and restore…</source>
        <translation>Copia de seg&amp;uridad y restauración…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Buscar actuali&amp;zaciones…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Cambiar nomb&amp;re…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el e&amp;scritorio</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún no iniciado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowPreferences</name>
    <message>
        <source>Go to the tray without a word when closed</source>
        <translation>Al cerrar, ir a la bandeja sin preguntar</translation>
    </message>
    <message>
        <source>Only while services run or a poll is open; otherwise closing ends the program.</source>
        <translation>Solo mientras haya servicios en marcha o una encuesta abierta; si no, cerrar termina el programa.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>Everyport starts when you log in, with its services and accounts.</source>
        <translation>Everyport se inicia cuando inicias sesión, con sus servicios y cuentas.</translation>
    </message>
    <message>
        <source>Start and window</source>
        <translation>Inicio y ventana</translation>
    </message>
    <message>
        <source>Always close to the tray</source>
        <translation>Cerrar siempre a la bandeja</translation>
    </message>
    <message>
        <source>Also while nothing runs: accounts stay connected and notify you. Ctrl+Q ends the program.</source>
        <translation>También cuando nada está en marcha: las cuentas siguen conectadas y te avisan. Ctrl+Q termina el programa.</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this by itself. Add Everyport to the programs that start when you log in, in the desktop&apos;s own settings.</source>
        <translation>Un Flatpak no puede ajustarlo por sí mismo. Añade Everyport a los programas que se inician al entrar, en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>Look for updates at the start</source>
        <translation>Buscar actualizaciones al iniciar</translation>
    </message>
    <message>
        <source>Asks the package manager of this computer, and nobody else, whether a newer version stands in its lists.</source>
        <translation>Pregunta al gestor de paquetes de este equipo, y a nadie más, si en sus listas hay una versión más nueva.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WinnerWords</name>
    <message>
        <source>Nobody has voted.</source>
        <translation>Nadie ha votado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln votes</source>
        <translation>
            <numerusform>%1 de %Ln voto</numerusform>
            <numerusform>%1 de %Ln votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw: %Ln votes each</source>
        <translation>
            <numerusform>Empate: %Ln voto cada una</numerusform>
            <numerusform>Empate: %Ln votos cada una</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::XmppPage</name>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What servers and services there are, and what they can do</source>
        <translation>Qué servidores y servicios hay y qué pueden hacer</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>The stanzas themselves as they pass</source>
        <translation>Las propias stanzas según pasan</translation>
    </message>
    <message>
        <source>Sending a stanza</source>
        <translation>Enviando una stanza</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Stanzas are written down as they pass; off, nothing is looked at</source>
        <translation>Las stanzas se anotan según pasan; desactivado, no se mira nada</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>Copiar XML</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Go to its answer or question</source>
        <translation>Ir a su respuesta o pregunta</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Guardar lo que se muestra…</translation>
    </message>
    <message>
        <source>the XML</source>
        <translation>el XML</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>Add XMPP account…</source>
        <translation>Añadir cuenta XMPP…</translation>
    </message>
    <message>
        <source>No XMPP account is there. With one you look into servers here: which rooms, nodes and commands they have, what they can do, and each stanza as it passes.</source>
        <translation>No hay ninguna cuenta XMPP. Con una miras aquí dentro de los servidores: qué salas, nodos y órdenes tienen, qué pueden hacer, y cada stanza según pasa.</translation>
    </message>
    <message>
        <source>XMPP explorer</source>
        <translation>Explorador XMPP</translation>
    </message>
    <message>
        <source>Open in Chat</source>
        <translation>Abrir en Chat</translation>
    </message>
</context>
</TS>
