<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackupLabels</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Chat accounts</source>
        <translation>Chatkonten</translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation>Akzeptierte Zertifikate</translation>
    </message>
    <message>
        <source>IRC channels</source>
        <translation>IRC-Kanäle</translation>
    </message>
    <message>
        <source>XMPP rooms</source>
        <translation>XMPP-Räume</translation>
    </message>
    <message>
        <source>PubSub nodes</source>
        <translation>PubSub-Knoten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Files of plugins</source>
        <translation>Dateien von Erweiterungen</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>Zertifikate und Schlüssel</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>SSH-Hostschlüssel</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Hochgeladenes</translation>
    </message>
    <message>
        <source>Files of users</source>
        <translation>Dateien von Benutzern</translation>
    </message>
    <message>
        <source>of another version, compared when Everyport starts next</source>
        <translation>von einer anderen Version, wird beim nächsten Start von Everyport verglichen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>From %1: whole and unchanged.</source>
        <translation>Vom %1: vollständig und unverändert.</translation>
    </message>
    <message>
        <source>Polls and their votes</source>
        <translation>Umfragen und ihre Stimmen</translation>
    </message>
    <message>
        <source>Services, rules and plugins</source>
        <translation>Dienste, Regeln und Erweiterungen</translation>
    </message>
    <message>
        <source>Users and chat accounts</source>
        <translation>Benutzer und Chatkonten</translation>
    </message>
    <message>
        <source>What people have said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Files that people have sent or keep</source>
        <translation>Dateien, die Leute gesendet haben oder aufbewahren</translation>
    </message>
    <message>
        <source>The window, its keys and notifications</source>
        <translation>Das Fenster, seine Tasten und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Not in it, and left as it is here: %1</source>
        <translation>Nicht darin und hier gelassen, wie es ist: %1</translation>
    </message>
    <message>
        <source>That is not the password that its passwords are encrypted with. Type it again, or leave it empty: then they stay out.</source>
        <translation>Das ist nicht das Passwort, mit dem ihre Passwörter verschlüsselt sind. Gib es noch einmal ein, oder lass es leer: Dann bleiben sie draußen.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged, and nothing of it is taken: %1</source>
        <translation>Das ist keine Sicherung, oder sie ist beschädigt, und nichts davon wird übernommen: %1</translation>
    </message>
    <message>
        <source>Looks of the big screen</source>
        <translation>Aussehen der Leinwand</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Pictures of answers and slides</source>
        <translation>Bilder von Antworten und Folien</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ and stay as they are</source>
        <translation>
            <numerusform>%Ln weicht ab und bleibt, wie es ist</numerusform>
            <numerusform>%Ln weichen ab und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become what they were</source>
        <translation>
            <numerusform>%Ln wird wieder, was es war</numerusform>
            <numerusform>%Ln werden wieder, was sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, without sums that tell whether it is unchanged.</source>
        <translation>Vom %1, ohne Prüfsummen, die sagen, ob es unverändert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files here go: they are not in the backup (%1)</source>
        <translation>
            <numerusform>%Ln Datei hier verschwindet: Sie ist nicht in der Sicherung (%1)</numerusform>
            <numerusform>%Ln Dateien hier verschwinden: Sie sind nicht in der Sicherung (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Drücke die Tasten</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
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
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>everyport::Declared</name>
    <message>
        <source>Puts somebody on your list, and asks to see when they are there.</source>
        <translation>Setzt jemanden auf deine Liste und bittet darum, die Anwesenheit zu sehen.</translation>
    </message>
    <message>
        <source>Tells others that you are away.</source>
        <translation>Sagt anderen, dass du abwesend bist.</translation>
    </message>
    <message>
        <source>Tells others that you are back.</source>
        <translation>Sagt anderen, dass du wieder da bist.</translation>
    </message>
    <message>
        <source>Removes somebody from the room and keeps them out.</source>
        <translation>Entfernt jemanden aus dem Raum und sperrt ihn aus.</translation>
    </message>
    <message>
        <source>Nothing of somebody&apos;s reaches you any more.</source>
        <translation>Nichts von jemandem erreicht dich mehr.</translation>
    </message>
    <message>
        <source>Closes this conversation; a room is left.</source>
        <translation>Schließt diese Unterhaltung; ein Raum wird verlassen.</translation>
    </message>
    <message>
        <source>Lists what a service or a program offers to do, and does it.</source>
        <translation>Listet auf, was ein Dienst oder Programm zu tun anbietet, und führt es aus.</translation>
    </message>
    <message>
        <source>Connects this account.</source>
        <translation>Verbindet dieses Konto.</translation>
    </message>
    <message>
        <source>Goes directly to a person: sends a file, saves one that is offered, talks past the network, lists all that, or ends it.</source>
        <translation>Geht direkt zu einer Person: sendet eine Datei, speichert eine angebotene, spricht am Netz vorbei, listet all das auf oder beendet es.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s rank in the room.</source>
        <translation>Nimmt jemandem seinen Rang im Raum.</translation>
    </message>
    <message>
        <source>Deletes the room, for everyone.</source>
        <translation>Löscht den Raum, für alle.</translation>
    </message>
    <message>
        <source>Takes somebody off your list: neither sees the other any more.</source>
        <translation>Nimmt jemanden von deiner Liste: Keiner sieht mehr den anderen.</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one.</source>
        <translation>Listet die Befehle auf oder erklärt einen.</translation>
    </message>
    <message>
        <source>Invites somebody into the room.</source>
        <translation>Lädt jemanden in den Raum ein.</translation>
    </message>
    <message>
        <source>Enters a room.</source>
        <translation>Betritt einen Raum.</translation>
    </message>
    <message>
        <source>Removes somebody from the room.</source>
        <translation>Entfernt jemanden aus dem Raum.</translation>
    </message>
    <message>
        <source>Says what you do: &quot;/me waves&quot;.</source>
        <translation>Sagt, was du tust: &quot;/me winkt&quot;.</translation>
    </message>
    <message>
        <source>Says something to one person.</source>
        <translation>Sagt einer Person etwas.</translation>
    </message>
    <message>
        <source>Changes your name on this network.</source>
        <translation>Ändert deinen Namen in diesem Netz.</translation>
    </message>
    <message>
        <source>Says something to one person that asks for no answer.</source>
        <translation>Sagt einer Person etwas, das keine Antwort verlangt.</translation>
    </message>
    <message>
        <source>Makes somebody an operator of the room.</source>
        <translation>Macht jemanden zum Operator des Raums.</translation>
    </message>
    <message>
        <source>Leaves a room.</source>
        <translation>Verlässt einen Raum.</translation>
    </message>
    <message>
        <source>Changes the account&apos;s password at its server.</source>
        <translation>Ändert das Passwort des Kontos auf seinem Server.</translation>
    </message>
    <message>
        <source>Opens a conversation with one person.</source>
        <translation>Öffnet eine Unterhaltung mit einer Person.</translation>
    </message>
    <message>
        <source>Disconnects this account.</source>
        <translation>Trennt dieses Konto.</translation>
    </message>
    <message>
        <source>Sends a line as it is, in the network&apos;s own language.</source>
        <translation>Sendet eine Zeile unverändert, in der Sprache des Netzes.</translation>
    </message>
    <message>
        <source>Becomes known to the room, so that it keeps your name.</source>
        <translation>Macht dich dem Raum bekannt, sodass er deinen Namen behält.</translation>
    </message>
    <message>
        <source>Shows and changes how the room behaves.</source>
        <translation>Zeigt und ändert, wie sich der Raum verhält.</translation>
    </message>
    <message>
        <source>Shows who owns the room, looks after it, belongs to it and is kept out.</source>
        <translation>Zeigt, wem der Raum gehört, wer ihn betreut, wer dazugehört und wer ausgesperrt ist.</translation>
    </message>
    <message>
        <source>Shows or changes what the room is about.</source>
        <translation>Zeigt oder ändert das Thema des Raums.</translation>
    </message>
    <message>
        <source>Ends /block.</source>
        <translation>Beendet /block.</translation>
    </message>
    <message>
        <source>Lets somebody speak in a quiet room.</source>
        <translation>Lässt jemanden in einem stillen Raum sprechen.</translation>
    </message>
    <message>
        <source>Tells what the network knows about somebody.</source>
        <translation>Sagt, was das Netz über jemanden weiß.</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Diese Unterhaltung ist geschlossen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The network&apos;s address, such as irc.libera.chat; wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation>Die Adresse des Netzes, etwa irc.libera.chat; wss://irc.example.org/path, wo es über WebSocket erreicht wird.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>6697 with encryption, 6667 without; a WebSocket&apos;s stands in its address.</source>
        <translation>6697 mit Verschlüsselung, 6667 ohne; der eines WebSockets steht in seiner Adresse.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Without it everyone on the way can read along, passwords too.</source>
        <translation>Ohne sie kann unterwegs jeder mitlesen, auch Passwörter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How others see you there.</source>
        <translation>Wie andere dich dort sehen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The network&apos;s account to log in to, if you have one (SASL).</source>
        <translation>Das Konto des Netzes, mit dem du dich anmeldest, falls du eines hast (SASL).</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Of the account; kept in this computer&apos;s keyring.</source>
        <translation>Das des Kontos; liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Channels to be in from the start, such as #everyport.</source>
        <translation>Kanäle, in denen du von Anfang an bist, etwa #everyport.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Tried in turn where the name is taken.</source>
        <translation>Werden der Reihe nach versucht, wenn der Name vergeben ist.</translation>
    </message>
    <message>
        <source>When the name is taken</source>
        <translation>Wenn der Name vergeben ist</translation>
    </message>
    <message>
        <source>Wait until it is free and take it back; or have NickServ hand it over (REGAIN) or throw the other out (GHOST).</source>
        <translation>Warten, bis er frei ist, und ihn zurückholen; oder ihn sich von NickServ geben lassen (REGAIN) oder den anderen hinauswerfen lassen (GHOST).</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Echter Name</translation>
    </message>
    <message>
        <source>Shown to whoever asks about you.</source>
        <translation>Wird allen gezeigt, die nach dir fragen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Stands before the @ of your address.</source>
        <translation>Steht vor dem @ deiner Adresse.</translation>
    </message>
    <message>
        <source>Server&apos;s password</source>
        <translation>Passwort des Servers</translation>
    </message>
    <message>
        <source>Some servers and bouncers ask everyone for one.</source>
        <translation>Manche Server und Bouncer verlangen eines von allen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Logs in by a certificate of your own (PEM, with its key in the same file).</source>
        <translation>Meldet mit einem eigenen Zertifikat an (PEM, mit seinem Schlüssel in derselben Datei).</translation>
    </message>
    <message>
        <source>Server&apos;s fingerprint</source>
        <translation>Fingerabdruck des Servers</translation>
    </message>
    <message>
        <source>Trust a server that no authority vouches for, by the SHA-256 of its certificate.</source>
        <translation>Einem Server vertrauen, für den keine Stelle bürgt, anhand der SHA-256 seines Zertifikats.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Send files directly</source>
        <translation>Dateien direkt senden</translation>
    </message>
    <message>
        <source>To people, from this computer to theirs (DCC), and what they offer: they see its address, and must reach it.</source>
        <translation>An Personen, von diesem Rechner zu ihrem (DCC), und was sie anbieten: Sie sehen seine Adresse und müssen ihn erreichen.</translation>
    </message>
    <message>
        <source>Address for files</source>
        <translation>Adresse für Dateien</translation>
    </message>
    <message>
        <source>Where others reach this computer, if a router stands before it; otherwise its own on the way to the network.</source>
        <translation>Wo andere diesen Rechner erreichen, wenn ein Router davor steht; sonst seine eigene auf dem Weg zum Netz.</translation>
    </message>
    <message>
        <source>Send the password without encryption</source>
        <translation>Passwort unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Only for a network that has no other way.</source>
        <translation>Nur für ein Netz, das keinen anderen Weg hat.</translation>
    </message>
    <message>
        <source>Log in although the connection cannot be confirmed</source>
        <translation>Anmelden, obwohl die Verbindung nicht bestätigt werden kann</translation>
    </message>
    <message>
        <source>For a network that offers SCRAM-SHA-256-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation>Für ein Netz, das SCRAM-SHA-256-PLUS hinter einem Proxy anbietet, der es verdirbt. Sonst heißt es, dass jemand dazwischensteht.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Wie es genannt wird.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off: it hears nothing.</source>
        <translation>Aus: Sie hört nichts.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Hears real events and only tells what it would have done.</source>
        <translation>Hört echte Ereignisse und sagt nur, was sie getan hätte.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How often in a minute; what comes beyond is left out.</source>
        <translation>Wie oft in einer Minute; was darüber hinausgeht, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>Still für</translation>
    </message>
    <message>
        <source>After it fired it hears nothing for so long.</source>
        <translation>Nach dem Auslösen hört sie so lange nichts.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Which of the event&apos;s fields is looked at.</source>
        <translation>Welches Feld des Ereignisses betrachtet wird.</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Holds where the test does not.</source>
        <translation>Gilt, wo die Prüfung nicht zutrifft.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>Bot&apos;s name</source>
        <translation>Name des Bots</translation>
    </message>
    <message>
        <source>What is said, with fields in braces.</source>
        <translation>Was gesagt wird, mit Feldern in Klammern.</translation>
    </message>
    <message>
        <source>Answer where it was said</source>
        <translation>Antworten, wo es gesagt wurde</translation>
    </message>
    <message>
        <source>Write a line into the log</source>
        <translation>Eine Zeile in die Meldungen schreiben</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>How much it matters.</source>
        <translation>Wie wichtig es ist.</translation>
    </message>
    <message>
        <source>Call a function of a plugin</source>
        <translation>Eine Funktion einer Erweiterung aufrufen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>What it is called with, as in name={nick}.</source>
        <translation>Womit sie aufgerufen wird, etwa name={nick}.</translation>
    </message>
    <message>
        <source>Call a webhook elsewhere</source>
        <translation>Einen Webhook anderswo aufrufen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The JSON object&apos;s members, as in text={nick} came; all of the event&apos;s fields where none is named.</source>
        <translation>Was im JSON-Objekt steht, etwa text={nick} came; alle Felder des Ereignisses, wenn keines genannt ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…; http:// is for this computer alone.</source>
        <translation>https://…; http:// nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer.</source>
        <translation>Wird als Authorization: Bearer gesendet.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Signs the body, as X-Hub-Signature-256.</source>
        <translation>Signiert den Inhalt, als X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>Publish a pubsub item</source>
        <translation>Einen PubSub-Eintrag veröffentlichen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Say in a room or to a person</source>
        <translation>In einem Raum oder zu einer Person sagen</translation>
    </message>
    <message>
        <source>A room or a person.</source>
        <translation>Ein Raum oder eine Person.</translation>
    </message>
    <message>
        <source>A card is read</source>
        <translation>Eine Karte wird gelesen</translation>
    </message>
    <message>
        <source>A reader is unplugged or in trouble</source>
        <translation>Ein Leser ist ausgesteckt oder gestört</translation>
    </message>
    <message>
        <source>A reader is back</source>
        <translation>Ein Leser ist wieder da</translation>
    </message>
    <message>
        <source>The reader&apos;s name.</source>
        <translation>Der Name des Lesers.</translation>
    </message>
    <message>
        <source>What polls call it.</source>
        <translation>Wie Umfragen ihn nennen.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>Er ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>What is the matter.</source>
        <translation>Was los ist.</translation>
    </message>
    <message>
        <source>A short name made from the number.</source>
        <translation>Ein Kurzname, aus der Nummer gebildet.</translation>
    </message>
    <message>
        <source>The number: not for rooms.</source>
        <translation>Die Nummer: nicht für Räume.</translation>
    </message>
    <message>
        <source>Somebody says something in a room</source>
        <translation>Jemand sagt etwas in einem Raum</translation>
    </message>
    <message>
        <source>Somebody writes to us in private</source>
        <translation>Jemand schreibt uns privat</translation>
    </message>
    <message>
        <source>Somebody comes into a room</source>
        <translation>Jemand kommt in einen Raum</translation>
    </message>
    <message>
        <source>Somebody leaves a room</source>
        <translation>Jemand verlässt einen Raum</translation>
    </message>
    <message>
        <source>The chat account, or our service.</source>
        <translation>Das Chatkonto oder unser Dienst.</translation>
    </message>
    <message>
        <source>The room.</source>
        <translation>Der Raum.</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Wer.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Was gesagt wurde.</translation>
    </message>
    <message>
        <source>Who, by the name shown.</source>
        <translation>Wer, mit dem angezeigten Namen.</translation>
    </message>
    <message>
        <source>The account they are logged in to, as the network has proved it; else empty.</source>
        <translation>Das Konto der Anmeldung, wie es das Netz nachgewiesen hat; sonst leer.</translation>
    </message>
    <message>
        <source>Who, by the network&apos;s own address.</source>
        <translation>Wer, mit der Adresse im Netz.</translation>
    </message>
    <message>
        <source>Which name or address of ours was written to.</source>
        <translation>An welchen Namen oder welche Adresse von uns geschrieben wurde.</translation>
    </message>
    <message>
        <source>What the sender knows, too: it signs with it, or sends it as a token. At least 12 characters.</source>
        <translation>Was auch der Absender kennt: Er signiert damit oder sendet es als Token. Mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What is believed: a signature (GitHub, Gitea), a token (GitLab, bearer), or any of them.</source>
        <translation>Was geglaubt wird: eine Signatur (GitHub, Gitea), ein Token (GitLab, Bearer) oder beides.</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Dasselbe nochmals</translation>
    </message>
    <message>
        <source>Hears the very same signed body again, for senders whose bodies never differ.</source>
        <translation>Hört denselben signierten Inhalt noch einmal, für Absender, deren Inhalt sich nie ändert.</translation>
    </message>
    <message>
        <source>A webhook is called</source>
        <translation>Ein Webhook wird aufgerufen</translation>
    </message>
    <message>
        <source>Commits are pushed</source>
        <translation>Commits werden gepusht</translation>
    </message>
    <message>
        <source>The repository&apos;s name.</source>
        <translation>Der Name des Repositorys.</translation>
    </message>
    <message>
        <source>The branch or tag.</source>
        <translation>Der Branch oder Tag.</translation>
    </message>
    <message>
        <source>Who pushed.</source>
        <translation>Wer gepusht hat.</translation>
    </message>
    <message>
        <source>How many commits.</source>
        <translation>Wie viele Commits.</translation>
    </message>
    <message>
        <source>The newest commit&apos;s first line.</source>
        <translation>Die erste Zeile des neuesten Commits.</translation>
    </message>
    <message>
        <source>Where to look at it.</source>
        <translation>Wo man es ansehen kann.</translation>
    </message>
    <message>
        <source>The build is done.</source>
        <translation>Der Build ist fertig.</translation>
    </message>
    <message>
        <source>The body as text, or its field “text”.</source>
        <translation>Der Inhalt als Text oder sein Feld „text“.</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Wer es gesendet hat.</translation>
    </message>
    <message>
        <source>What the sender calls it: X-GitHub-Event and their like.</source>
        <translation>Wie der Absender es nennt: X-GitHub-Event und dergleichen.</translation>
    </message>
    <message>
        <source>A login fails</source>
        <translation>Eine Anmeldung schlägt fehl</translation>
    </message>
    <message>
        <source>Somebody is locked out</source>
        <translation>Jemand wird ausgesperrt</translation>
    </message>
    <message>
        <source>The name that was tried.</source>
        <translation>Der Name, der versucht wurde.</translation>
    </message>
    <message>
        <source>The type of service.</source>
        <translation>Die Art des Dienstes.</translation>
    </message>
    <message>
        <source>How it was spoken to.</source>
        <translation>Wie mit ihm gesprochen wurde.</translation>
    </message>
    <message>
        <source>Where from.</source>
        <translation>Woher.</translation>
    </message>
    <message>
        <source>A vote is counted</source>
        <translation>Eine Stimme wird gezählt</translation>
    </message>
    <message>
        <source>A vote is not counted</source>
        <translation>Eine Stimme wird nicht gezählt</translation>
    </message>
    <message>
        <source>The poll&apos;s name.</source>
        <translation>Der Name der Umfrage.</translation>
    </message>
    <message>
        <source>What it asks.</source>
        <translation>Was sie fragt.</translation>
    </message>
    <message>
        <source>Which round it is.</source>
        <translation>Welche Runde es ist.</translation>
    </message>
    <message>
        <source>Votes that stand.</source>
        <translation>Stimmen, die gelten.</translation>
    </message>
    <message>
        <source>People who voted.</source>
        <translation>Personen, die abgestimmt haben.</translation>
    </message>
    <message>
        <source>All answers with their votes.</source>
        <translation>Alle Antworten mit ihren Stimmen.</translation>
    </message>
    <message>
        <source>The card&apos;s short name in this poll.</source>
        <translation>Der Kurzname der Karte in dieser Umfrage.</translation>
    </message>
    <message>
        <source>What it voted for.</source>
        <translation>Wofür sie gestimmt hat.</translation>
    </message>
    <message>
        <source>The reader.</source>
        <translation>Der Leser.</translation>
    </message>
    <message>
        <source>Why it did not count.</source>
        <translation>Warum sie nicht zählte.</translation>
    </message>
    <message>
        <source>A pubsub item is published</source>
        <translation>Ein PubSub-Eintrag wird veröffentlicht</translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation>Der Name des Dienstes.</translation>
    </message>
    <message>
        <source>The node.</source>
        <translation>Der Knoten.</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>Die ID des Eintrags.</translation>
    </message>
    <message>
        <source>Its payload&apos;s text.</source>
        <translation>Der Text seines Inhalts.</translation>
    </message>
    <message>
        <source>The payload as XML.</source>
        <translation>Der Inhalt als XML.</translation>
    </message>
    <message>
        <source>A plugin tells something</source>
        <translation>Eine Erweiterung meldet etwas</translation>
    </message>
    <message>
        <source>It is fired by hand or by a script</source>
        <translation>Von Hand oder von einem Skript ausgelöst</translation>
    </message>
    <message>
        <source>The plugin&apos;s name.</source>
        <translation>Der Name der Erweiterung.</translation>
    </message>
    <message>
        <source>What it tells; further fields as the plugin names them.</source>
        <translation>Was sie meldet; weitere Felder, wie die Erweiterung sie nennt.</translation>
    </message>
    <message>
        <source>Any name may stand in field=value.</source>
        <translation>In Feld=Wert darf jeder Name stehen.</translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation>Seine Art.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Wo er ist.</translation>
    </message>
    <message>
        <source>The port 6667 is taken.</source>
        <translation>Der Port 6667 ist belegt.</translation>
    </message>
    <message>
        <source>Its trouble, where there is one.</source>
        <translation>Seine Störung, wenn er eine hat.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Times of day, as in 18:30.</source>
        <translation>Tageszeiten, etwa 18:30.</translation>
    </message>
    <message>
        <source>Days, as in mon-fri or sat; all where none is named.</source>
        <translation>Tage, etwa mon-fri oder sat; alle, wenn keiner genannt ist.</translation>
    </message>
    <message>
        <source>A time comes</source>
        <translation>Ein Zeitpunkt kommt</translation>
    </message>
    <message>
        <source>Say either how often (every) or when (at).</source>
        <translation>Sag entweder, wie oft (every), oder wann (at).</translation>
    </message>
    <message>
        <source>Must be a time of day as in 18:30.</source>
        <translation>Muss eine Tageszeit sein, etwa 18:30.</translation>
    </message>
    <message>
        <source>Must be days as in mon, or mon-fri.</source>
        <translation>Müssen Tage sein, etwa mon oder mon-fri.</translation>
    </message>
    <message>
        <source>This rule&apos;s name.</source>
        <translation>Der Name dieser Regel.</translation>
    </message>
    <message>
        <source>The kind of event.</source>
        <translation>Die Art des Ereignisses.</translation>
    </message>
    <message>
        <source>When, as a time of day.</source>
        <translation>Wann, als Tageszeit.</translation>
    </message>
    <message>
        <source>When, as a date.</source>
        <translation>Wann, als Datum.</translation>
    </message>
    <message>
        <source>A } stands alone; write }} where the text has one of its own.</source>
        <translation>Ein } steht allein; schreib }}, wo der Text selbst eines hat.</translation>
    </message>
    <message>
        <source>A { needs a field&apos;s name and a } behind it, as in {text}; write {{ where the text has one of its own.</source>
        <translation>Ein { braucht einen Feldnamen und ein } dahinter, etwa {text}; schreib {{, wo der Text selbst eines hat.</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Verbindungen zugleich</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Verbindungen einer Adresse</translation>
    </message>
    <message>
        <source>New connections a second</source>
        <translation>Neue Verbindungen pro Sekunde</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Networks that may connect, such as 192.168.0.0/16; none is everyone.</source>
        <translation>Netze, die sich verbinden dürfen, etwa 192.168.0.0/16; keines heißt alle.</translation>
    </message>
    <message>
        <source>Not from</source>
        <translation>Nicht von</translation>
    </message>
    <message>
        <source>Networks and addresses that are cut off, even if they are among those above.</source>
        <translation>Netze und Adressen, die abgewiesen werden, auch wenn sie oben dabei sind.</translation>
    </message>
    <message>
        <source>Time to say something</source>
        <translation>Zeit für ein erstes Wort</translation>
    </message>
    <message>
        <source>Silence ends a connection after</source>
        <translation>Stille beendet eine Verbindung nach</translation>
    </message>
    <message>
        <source>Connections last</source>
        <translation>Verbindungen dauern</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>Empfangen pro Sekunde</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>Gesendet pro Sekunde</translation>
    </message>
    <message>
        <source>Received a second by all</source>
        <translation>Von allen empfangen pro Sekunde</translation>
    </message>
    <message>
        <source>Sent a second to all</source>
        <translation>An alle gesendet pro Sekunde</translation>
    </message>
    <message>
        <source>Traffic log</source>
        <translation>Verkehrsprotokoll</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Largest traffic file</source>
        <translation>Größte Verkehrsdatei</translation>
    </message>
    <message>
        <source>A log or capture that has reached it ends there.</source>
        <translation>Ein Protokoll oder Mitschnitt, der sie erreicht hat, endet dort.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>Where it is reached: tcp:PORT or tls:PORT is this computer only, with :interface=* anyone; port 0 takes a free one.</source>
        <translation>Wo er erreicht wird: tcp:PORT oder tls:PORT ist nur dieser Rechner, mit :interface=* alle; Port 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Shows polls&apos; results in browsers, as they change</source>
        <translation>Zeigt Umfrageergebnisse live im Browser</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>How browsers reach it from outside, such as https://vote.example.org; used in links and QR codes.</source>
        <translation>Wie Browser ihn von außen erreichen, etwa https://vote.example.org; steht in Links und QR-Codes.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Host names that browsers may use besides numbers, localhost and this computer&apos;s own; * allows any.</source>
        <translation>Hostnamen, die Browser außer Nummern, localhost und denen dieses Rechners benutzen dürfen; * erlaubt alle.</translation>
    </message>
    <message>
        <source>XMPP&apos;s WebSocket</source>
        <translation>WebSocket von XMPP</translation>
    </message>
    <message>
        <source>Told to chat programs in browsers at /.well-known/host-meta, as wss://chat.example.org:5281/.</source>
        <translation>Wird Chatprogrammen im Browser unter /.well-known/host-meta genannt, als wss://chat.example.org:5281/.</translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation>Liste der Umfragen</translation>
    </message>
    <message>
        <source>The first page lists the open and the closed polls.</source>
        <translation>Die erste Seite führt die offenen und geschlossenen Umfragen auf.</translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation>Übersichtsseite</translation>
    </message>
    <message>
        <source>Who may see /status: only this computer, everyone who reaches the server, or nobody.</source>
        <translation>Wer /status sehen darf: nur dieser Rechner, alle, die den Server erreichen, oder niemand.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Everyone who reaches the server may read this program&apos;s handbook at /handbook.</source>
        <translation>Alle, die den Server erreichen, dürfen das Handbuch dieses Programms unter /handbook lesen.</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>Zuschauer zugleich</translation>
    </message>
    <message>
        <source>Where more want to, the network with most of them makes room for others, and others of its own are turned away.</source>
        <translation>Wollen mehr, macht das Netz mit den meisten Platz für andere, und weitere aus ihm werden abgewiesen.</translation>
    </message>
    <message>
        <source>Idle connections end after</source>
        <translation>Ruhende Verbindungen enden nach</translation>
    </message>
    <message>
        <source>A browser that asks nothing more is let go of then; those that watch results are not idle.</source>
        <translation>Ein Browser, der nichts mehr fragt, wird dann getrennt; wer Ergebnisse verfolgt, ruht nicht.</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>Jede Anfrage protokollieren</translation>
    </message>
    <message>
        <source>In the combined format that web servers&apos; tools read.</source>
        <translation>Im kombinierten Format, das Werkzeuge für Webserver lesen.</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Other network&apos;s server</source>
        <translation>Server des anderen Netzes</translation>
    </message>
    <message>
        <source>Where it is, such as tls:irc.libera.chat:6697.</source>
        <translation>Wo er ist, etwa tls:irc.libera.chat:6697.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Those that are shared: #fruit, or #there=#here where it has another name here.</source>
        <translation>Die geteilten: #fruit, oder #there=#here, wenn er hier anders heißt.</translation>
    </message>
    <message>
        <source>Our service</source>
        <translation>Unser Dienst</translation>
    </message>
    <message>
        <source>Nick there</source>
        <translation>Nick dort</translation>
    </message>
    <message>
        <source>What the bridge is called on the other network.</source>
        <translation>Wie die Brücke im anderen Netz heißt.</translation>
    </message>
    <message>
        <source>Real name there</source>
        <translation>Echter Name dort</translation>
    </message>
    <message>
        <source>What WHOIS tells of the bridge.</source>
        <translation>Was WHOIS über die Brücke sagt.</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Konto dort</translation>
    </message>
    <message>
        <source>An account of the other network, logged in to by SASL; empty is none.</source>
        <translation>Ein Konto des anderen Netzes, mit SASL angemeldet; leer heißt keines.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Passwortdatei</translation>
    </message>
    <message>
        <source>Its first line is the account&apos;s password.</source>
        <translation>Ihre erste Zeile ist das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Server password file</source>
        <translation>Datei mit Serverpasswort</translation>
    </message>
    <message>
        <source>Its first line is what the server asks of everybody.</source>
        <translation>Ihre erste Zeile ist, was der Server von allen verlangt.</translation>
    </message>
    <message>
        <source>Lines a second there</source>
        <translation>Zeilen pro Sekunde dort</translation>
    </message>
    <message>
        <source>How fast the bridge may speak; the network&apos;s operators say what they bear.</source>
        <translation>Wie schnell die Brücke sprechen darf; was verträglich ist, sagen die Operatoren des Netzes.</translation>
    </message>
    <message>
        <source>Network in one word</source>
        <translation>Netz in einem Wort</translation>
    </message>
    <message>
        <source>Stands behind the names of its people; empty takes it from the server&apos;s name.</source>
        <translation>Steht hinter den Namen seiner Leute; leer nimmt es vom Namen des Servers.</translation>
    </message>
    <message>
        <source>Names of its people</source>
        <translation>Namen seiner Leute</translation>
    </message>
    <message>
        <source>As bob|libera always, or plain as bob as long as nobody here has the nick.</source>
        <translation>Immer als bob|libera, oder schlicht als bob, solange hier niemand den Nick hat.</translation>
    </message>
    <message>
        <source>Channels of another IRC network in ours, with their people</source>
        <translation>Kanäle eines anderen IRC-Netzes in unserem, mit ihren Leuten</translation>
    </message>
    <message>
        <source>Chat by IRC, with accounts, history and all of IRCv3</source>
        <translation>Chat über IRC, mit Konten, Verlauf und allem aus IRCv3</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:8067; empty is nowhere.</source>
        <translation>Wo Browser ihn erreichen, etwa tcp:8067; leer heißt nirgends.</translation>
    </message>
    <message>
        <source>Web pages from</source>
        <translation>Webseiten von</translation>
    </message>
    <message>
        <source>Whose pages may use the WebSocket beside this server&apos;s own, as https://chat.example.org; * is every page.</source>
        <translation>Wessen Seiten den WebSocket außer denen dieses Servers benutzen dürfen, etwa https://chat.example.org; * heißt jede Seite.</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>As clients see it, with a dot in it, such as irc.example.org.</source>
        <translation>Wie Clients ihn sehen, mit einem Punkt darin, etwa irc.example.org.</translation>
    </message>
    <message>
        <source>Network&apos;s name</source>
        <translation>Name des Netzes</translation>
    </message>
    <message>
        <source>What clients call the place.</source>
        <translation>Wie Clients den Ort nennen.</translation>
    </message>
    <message>
        <source>Its first line is asked of everybody who connects; whoever logs in to an account needs none.</source>
        <translation>Ihre erste Zeile wird von allen verlangt, die sich verbinden; wer sich an einem Konto anmeldet, braucht keine.</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>Nachricht des Tages</translation>
    </message>
    <message>
        <source>A text file in UTF-8 that everybody is shown after connecting.</source>
        <translation>Eine Textdatei in UTF-8, die allen nach dem Verbinden gezeigt wird.</translation>
    </message>
    <message>
        <source>For tls: endpoints, a PEM file with the certificate and those between; without one, one is made for this host.</source>
        <translation>Für tls:-Endpunkte eine PEM-Datei mit dem Zertifikat und denen dazwischen; ohne sie wird eines für diesen Host erzeugt.</translation>
    </message>
    <message>
        <source>Certificate&apos;s key</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>The PEM file with the key of the certificate.</source>
        <translation>Die PEM-Datei mit dem Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>Cloaks&apos; key</source>
        <translation>Schlüssel der Cloaks</translation>
    </message>
    <message>
        <source>What cloaks are made with, 16 characters at least; empty is one of this service&apos;s own, made on first use.</source>
        <translation>Womit Cloaks gebildet werden, mindestens 16 Zeichen; leer ist ein eigener dieses Dienstes, beim ersten Gebrauch erzeugt.</translation>
    </message>
    <message>
        <source>Port told by STS</source>
        <translation>Über STS genannter Port</translation>
    </message>
    <message>
        <source>Clients that come unencrypted are told to use this port with TLS from then on; 0 tells nothing.</source>
        <translation>Clients, die unverschlüsselt kommen, sollen von da an diesen Port mit TLS benutzen; 0 nennt nichts.</translation>
    </message>
    <message>
        <source>STS lasts for</source>
        <translation>STS gilt für</translation>
    </message>
    <message>
        <source>So long clients insist on TLS after each visit; 0s lets them forget it.</source>
        <translation>So lange bestehen Clients nach jedem Besuch auf TLS; 0s lässt sie es vergessen.</translation>
    </message>
    <message>
        <source>STS may be preloaded</source>
        <translation>STS darf vorgeladen werden</translation>
    </message>
    <message>
        <source>Clients may come with this server&apos;s name in their lists of those that are reached by TLS only.</source>
        <translation>Clients dürfen den Namen dieses Servers in ihren Listen derer führen, die nur über TLS erreicht werden.</translation>
    </message>
    <message>
        <source>Channel for polls</source>
        <translation>Kanal für Umfragen</translation>
    </message>
    <message>
        <source>A channel such as #polls that is told what opens and closes, and may ask with !polls and !results; empty is none.</source>
        <translation>Ein Kanal wie #polls, der erfährt, was öffnet und schließt, und mit !polls und !results fragen kann; leer heißt keiner.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Who runs the server, for ADMIN.</source>
        <translation>Wer den Server betreibt, für ADMIN.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Adresse des Administrators</translation>
    </message>
    <message>
        <source>Where they are reached, for ADMIN.</source>
        <translation>Wo er erreicht wird, für ADMIN.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where the server stands, for ADMIN; empty is the network&apos;s name.</source>
        <translation>Wo der Server steht, für ADMIN; leer ist der Name des Netzes.</translation>
    </message>
    <message>
        <source>Modes of new channels</source>
        <translation>Modi neuer Kanäle</translation>
    </message>
    <message>
        <source>Flags that a channel begins with, such as nt or ntC.</source>
        <translation>Flags, mit denen ein Kanal beginnt, etwa nt oder ntC.</translation>
    </message>
    <message>
        <source>Connection classes</source>
        <translation>Verbindungsklassen</translation>
    </message>
    <message>
        <source>Other limits for some networks, as: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</source>
        <translation>Andere Grenzen für manche Netze, etwa: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>Verlauf wird behalten für</translation>
    </message>
    <message>
        <source>What is older is forgotten.</source>
        <translation>Was älter ist, wird vergessen.</translation>
    </message>
    <message>
        <source>History holds</source>
        <translation>Der Verlauf fasst</translation>
    </message>
    <message>
        <source>Bytes of lines and their tags, of all channels and conversations together; with more the oldest go.</source>
        <translation>Bytes von Zeilen und ihren Tags, aus allen Kanälen und Unterhaltungen zusammen; wird es mehr, gehen die ältesten.</translation>
    </message>
    <message>
        <source>History of one channel holds</source>
        <translation>Der Verlauf eines Kanals fasst</translation>
    </message>
    <message>
        <source>The same of one channel, or of what one account and one nick have said to each other.</source>
        <translation>Dasselbe für einen Kanal oder für das, was ein Konto und ein Nick einander gesagt haben.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with REGISTER or NickServ.</source>
        <translation>Offen: Wer den Server erreicht, kann mit REGISTER oder NickServ ein Konto anlegen.</translation>
    </message>
    <message>
        <source>Registration before connecting</source>
        <translation>Registrierung vor dem Verbinden</translation>
    </message>
    <message>
        <source>On: an account can be made before a nick is there, which some clients do first.</source>
        <translation>An: Ein Konto kann angelegt werden, bevor ein Nick da ist, was manche Clients zuerst tun.</translation>
    </message>
    <message>
        <source>Accounts only</source>
        <translation>Nur Konten</translation>
    </message>
    <message>
        <source>On: whoever is not logged in by SASL or PASS is not let in.</source>
        <translation>An: Wer nicht mit SASL oder PASS angemeldet ist, wird nicht eingelassen.</translation>
    </message>
    <message>
        <source>Nicks of accounts</source>
        <translation>Nicks von Konten</translation>
    </message>
    <message>
        <source>On: an account&apos;s name is a nick for nobody else. People of other networks have theirs behind their nick, unless they are logged in here by that name and their room shows addresses.</source>
        <translation>An: Den Namen eines Kontos kann niemand sonst als Nick haben. Leute anderer Netze haben das ihre hinter dem Nick, außer sie sind hier mit diesem Namen angemeldet und ihr Raum zeigt Adressen.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer da</translation>
    </message>
    <message>
        <source>Whose user stays in its channels when the last client has left: accounts that want it, those that do not refuse, all, or none.</source>
        <translation>Wessen Benutzer in seinen Kanälen bleibt, wenn der letzte Client gegangen ist: Konten, die es wollen, die es nicht ablehnen, alle oder keine.</translation>
    </message>
    <message>
        <source>Flood control</source>
        <translation>Flutschutz</translation>
    </message>
    <message>
        <source>On: who sends too much too fast is read more slowly.</source>
        <translation>An: Wer zu viel zu schnell sendet, wird langsamer gelesen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>On: messages are kept, and clients can fetch what they missed.</source>
        <translation>An: Nachrichten werden behalten, und Clients können holen, was sie verpasst haben.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabezeile</translation>
    </message>
    <message>
        <source>On: who is logged in to an account and writes to everyport has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation>An: Wer an einem Konto angemeldet ist und everyport schreibt, hat dort eine Eingabezeile: Administratoren Python mit voller Macht, Operatoren eine zum Nachsehen.</translation>
    </message>
    <message>
        <source>Cloaks</source>
        <translation>Cloaks</translation>
    </message>
    <message>
        <source>On: people see a keyed hash in place of each other&apos;s addresses.</source>
        <translation>An: Statt der Adressen anderer sieht man einen Hash mit Schlüssel.</translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation>Clients zugleich</translation>
    </message>
    <message>
        <source>More than that are turned away for the moment.</source>
        <translation>Weitere werden vorerst abgewiesen.</translation>
    </message>
    <message>
        <source>Clients of one address</source>
        <translation>Clients einer Adresse</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); this computer itself may have as many as there are.</source>
        <translation>Einer IPv4-Adresse oder eines IPv6-Netzes (/64); dieser Rechner selbst darf so viele haben, wie es gibt.</translation>
    </message>
    <message>
        <source>Unfinished registrations</source>
        <translation>Unfertige Registrierungen</translation>
    </message>
    <message>
        <source>With more, the one that waits longest of the network that has most is cut off.</source>
        <translation>Bei mehr wird die getrennt, die im Netz mit den meisten am längsten wartet.</translation>
    </message>
    <message>
        <source>Channels of one person</source>
        <translation>Kanäle einer Person</translation>
    </message>
    <message>
        <source>More than that cannot be joined.</source>
        <translation>Mehr können nicht betreten werden.</translation>
    </message>
    <message>
        <source>With as many nobody makes another.</source>
        <translation>Bei so vielen legt niemand einen weiteren an.</translation>
    </message>
    <message>
        <source>Longest nick</source>
        <translation>Längster Nick</translation>
    </message>
    <message>
        <source>Bytes; for those who come from then on.</source>
        <translation>Bytes; für alle, die von da an kommen.</translation>
    </message>
    <message>
        <source>Longest topic</source>
        <translation>Längstes Thema</translation>
    </message>
    <message>
        <source>Bytes; what is longer is cut.</source>
        <translation>Bytes; was länger ist, wird gekürzt.</translation>
    </message>
    <message>
        <source>Bans of a channel</source>
        <translation>Banns eines Kanals</translation>
    </message>
    <message>
        <source>With exceptions and invite masks.</source>
        <translation>Mit Ausnahmen und Einladungsmasken.</translation>
    </message>
    <message>
        <source>Watched nicks</source>
        <translation>Beobachtete Nicks</translation>
    </message>
    <message>
        <source>So many one client may MONITOR.</source>
        <translation>So viele kann ein Client mit MONITOR verfolgen.</translation>
    </message>
    <message>
        <source>Targets of one message</source>
        <translation>Ziele einer Nachricht</translation>
    </message>
    <message>
        <source>More are refused.</source>
        <translation>Mehr werden abgelehnt.</translation>
    </message>
    <message>
        <source>Lines of history at once</source>
        <translation>Zeilen Verlauf auf einmal</translation>
    </message>
    <message>
        <source>More are not fetched by one CHATHISTORY.</source>
        <translation>Mehr werden mit einem CHATHISTORY nicht geholt.</translation>
    </message>
    <message>
        <source>Bytes that wait for a client</source>
        <translation>Bytes, die auf einen Client warten</translation>
    </message>
    <message>
        <source>Who does not read is cut off when more wait.</source>
        <translation>Wer nicht liest, wird getrennt, wenn mehr warten.</translation>
    </message>
    <message>
        <source>Bytes that wait for flood control</source>
        <translation>Bytes, die auf den Flutschutz warten</translation>
    </message>
    <message>
        <source>Who sends on while more wait is cut off.</source>
        <translation>Wer weiter sendet, während mehr warten, wird getrennt.</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>Befehle auf einmal</translation>
    </message>
    <message>
        <source>So many are taken before flood control slows somebody down; five times as many from this computer.</source>
        <translation>So viele werden angenommen, bevor der Flutschutz jemanden bremst; fünfmal so viele von diesem Rechner.</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>Befehle pro Sekunde</translation>
    </message>
    <message>
        <source>What flood control lets through after that; from this computer twenty-five times as many.</source>
        <translation>Was der Flutschutz danach durchlässt; von diesem Rechner fünfundzwanzigmal so viele.</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Zeit zum Registrieren</translation>
    </message>
    <message>
        <source>Who has not given a nick by then is cut off.</source>
        <translation>Wer bis dahin keinen Nick genannt hat, wird getrennt.</translation>
    </message>
    <message>
        <source>Silent clients are asked after</source>
        <translation>Stille Clients werden gefragt nach</translation>
    </message>
    <message>
        <source>A client that does not answer for a minute more is gone.</source>
        <translation>Ein Client, der eine weitere Minute nicht antwortet, ist weg.</translation>
    </message>
    <message>
        <source>Telnet</source>
        <translation>Telnet</translation>
    </message>
    <message>
        <source>Telnet in the clear</source>
        <translation>Telnet im Klartext</translation>
    </message>
    <message>
        <source>Lets Telnet listen beyond this computer without TLS: passwords can be read on the way.</source>
        <translation>Lässt Telnet über diesen Rechner hinaus ohne TLS lauschen: Passwörter können unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>A line that is shown above the first prompt.</source>
        <translation>Eine Zeile über der ersten Eingabezeile.</translation>
    </message>
    <message>
        <source>Keeps what was typed for the account&apos;s next prompt.</source>
        <translation>Behält das Getippte für die nächste Eingabezeile des Kontos.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Längstes Anhalten</translation>
    </message>
    <message>
        <source>A command that holds the program for longer is interrupted.</source>
        <translation>Ein Befehl, der das Programm länger anhält, wird unterbrochen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Gives each account a folder of its own by SFTP.</source>
        <translation>Gibt jedem Konto einen eigenen Ordner über SFTP.</translation>
    </message>
    <message>
        <source>Files of one</source>
        <translation>Dateien von einem</translation>
    </message>
    <message>
        <source>How much an account&apos;s folder may hold; 0 is no limit.</source>
        <translation>Wie viel der Ordner eines Kontos fassen darf; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Logins at once</source>
        <translation>Anmeldungen zugleich</translation>
    </message>
    <message>
        <source>Connections by SSH, and by Telnet, that have not logged in yet; the next pushes out one of the network that has most of them.</source>
        <translation>Verbindungen über SSH und Telnet, die noch nicht angemeldet sind; die nächste verdrängt eine aus dem Netz mit den meisten davon.</translation>
    </message>
    <message>
        <source>A prompt on the running program, by SSH or Telnet</source>
        <translation>Eine Eingabezeile am laufenden Programm, über SSH oder Telnet</translation>
    </message>
    <message>
        <source>Also over UDP</source>
        <translation>Auch über UDP</translation>
    </message>
    <message>
        <source>Answers datagrams on the same ports, too; few and short, so that nobody can aim them at others.</source>
        <translation>Antwortet auf denselben Ports auch auf Datagramme; wenige und kurze, damit niemand sie auf andere richten kann.</translation>
    </message>
    <message>
        <source>Chargen</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Sends a pattern of characters without end</source>
        <translation>Sendet endlos ein Muster aus Zeichen</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Daytime</translation>
    </message>
    <message>
        <source>Says the day and the time in words</source>
        <translation>Sagt Tag und Uhrzeit in Worten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Throws away what comes</source>
        <translation>Wirft weg, was kommt</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Sends back what comes, for trying out and measuring</source>
        <translation>Sendet zurück, was kommt, zum Ausprobieren und Messen</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Erzählt von</translation>
    </message>
    <message>
        <source>Whoever is asked for by name, or everyone: then a query without a name lists all accounts.</source>
        <translation>Wer namentlich gefragt wird, oder alle: Dann listet eine Anfrage ohne Namen alle Konten auf.</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Tells who has an account here</source>
        <translation>Sagt, wer hier ein Konto hat</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Antwortet mit</translation>
    </message>
    <message>
        <source>A token that only our log explains, the account&apos;s name, or that the user is hidden.</source>
        <translation>Ein Token, das nur unsere Meldungen erklären, der Name des Kontos oder dass der Benutzer verborgen ist.</translation>
    </message>
    <message>
        <source>Ident</source>
        <translation>Ident</translation>
    </message>
    <message>
        <source>Tells servers whose connection one of ours is</source>
        <translation>Sagt Servern, wem eine unserer Verbindungen gehört</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>A text file with a quote a paragraph, each shorter than 512 bytes; without one, a few of our own.</source>
        <translation>Eine Textdatei mit einem Zitat je Absatz, jedes kürzer als 512 Bytes; ohne sie einige eigene.</translation>
    </message>
    <message>
        <source>QOTD</source>
        <translation>QOTD</translation>
    </message>
    <message>
        <source>Says the quote of the day</source>
        <translation>Sagt das Zitat des Tages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Says the time as seconds since 1900</source>
        <translation>Sagt die Zeit in Sekunden seit 1900</translation>
    </message>
    <message>
        <source>Component of</source>
        <translation>Komponente von</translation>
    </message>
    <message>
        <source>Another server&apos;s place for components, such as tcp:127.0.0.1:5347 or tls:chat.example.org:5348: its people find our rooms and nodes there. Empty is nowhere.</source>
        <translation>Wo ein anderer Server Komponenten annimmt, etwa tcp:127.0.0.1:5347 oder tls:chat.example.org:5348: Seine Leute finden dort unsere Räume und Knoten. Leer heißt nirgends.</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Sein Geheimnis</translation>
    </message>
    <message>
        <source>Its first line is what the other server wants its components to know.</source>
        <translation>Ihre erste Zeile ist, was Komponenten des anderen Servers wissen müssen.</translation>
    </message>
    <message>
        <source>Under which names</source>
        <translation>Unter welchen Namen</translation>
    </message>
    <message>
        <source>Which of our names the other server knows as components; empty is rooms.DOMAIN and pubsub.DOMAIN.</source>
        <translation>Welche unserer Namen der andere Server als Komponenten kennt; leer heißt rooms.DOMAIN und pubsub.DOMAIN.</translation>
    </message>
    <message>
        <source>On: who writes to prompt.DOMAIN has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation>An: Wer prompt.DOMAIN schreibt, hat dort eine Eingabezeile: Administratoren Python mit voller Macht, Operatoren eine zum Nachsehen.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>What stands behind the @ of addresses; all accounts of the program are served.</source>
        <translation>Was hinter dem @ von Adressen steht; alle Konten des Programms werden bedient.</translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with a chat program.</source>
        <translation>Offen: Wer den Server erreicht, kann mit einem Chatprogramm ein Konto anlegen.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>How people reach you, for what: abuse=mailto:abuse@example.org; also admin, feedback, sales, security, status, support.</source>
        <translation>Wie man dich erreicht und wofür: abuse=mailto:abuse@example.org; auch admin, feedback, sales, security, status, support.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>Where other servers connect, such as tcp:5269:interface=*; empty keeps the domain to itself.</source>
        <translation>Wo sich andere Server verbinden, etwa tcp:5269:interface=*; leer behält die Domain für sich.</translation>
    </message>
    <message>
        <source>Other servers&apos; certificates</source>
        <translation>Zertifikate anderer Server</translation>
    </message>
    <message>
        <source>Dialback: who has no trusted certificate is asked back at their domain. Required: who has none is not believed.</source>
        <translation>Dialback: Wer kein vertrautes Zertifikat hat, wird an seiner Domain zurückgefragt. Required: Wer keines hat, dem wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>Other servers&apos; authorities</source>
        <translation>Stellen anderer Server</translation>
    </message>
    <message>
        <source>A PEM file with certificates, or who signed them, that other servers are believed by as by those this computer trusts. Followed when it changes.</source>
        <translation>Eine PEM-Datei mit Zertifikaten oder ihren Ausstellern, mit denen anderen Servern ebenso geglaubt wird wie mit denen, denen dieser Rechner vertraut. Änderungen werden übernommen.</translation>
    </message>
    <message>
        <source>Other servers&apos; bytes a second</source>
        <translation>Bytes anderer Server pro Sekunde</translation>
    </message>
    <message>
        <source>A server that sends more on one connection is slowed down, and four times that from one address; 0 is no limit.</source>
        <translation>Ein Server, der auf einer Verbindung mehr sendet, wird gebremst, ebenso das Vierfache davon von einer Adresse; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Ways to other servers</source>
        <translation>Wege zu anderen Servern</translation>
    </message>
    <message>
        <source>Where a domain&apos;s server is, whatever DNS says: example.org=tcp:192.0.2.7:5269.</source>
        <translation>Wo der Server einer Domain ist, was immer DNS sagt: example.org=tcp:192.0.2.7:5269.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Where programs that answer for a name beneath the domain connect (XEP-0114), such as tcp:5347; empty is nowhere.</source>
        <translation>Wo sich Programme verbinden, die für einen Namen unterhalb der Domain antworten (XEP-0114), etwa tcp:5347; leer heißt nirgends.</translation>
    </message>
    <message>
        <source>Components&apos; secret</source>
        <translation>Geheimnis der Komponenten</translation>
    </message>
    <message>
        <source>Its first line is what components prove that they know.</source>
        <translation>Ihre erste Zeile ist, was Komponenten nachweislich wissen.</translation>
    </message>
    <message>
        <source>Components&apos; other names</source>
        <translation>Andere Namen der Komponenten</translation>
    </message>
    <message>
        <source>Names that are not beneath the domain and that a component may answer for.</source>
        <translation>Namen, die nicht unterhalb der Domain liegen und für die eine Komponente antworten darf.</translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation>Publish-Subscribe</translation>
    </message>
    <message>
        <source>Publishes the polls&apos; votes at pubsub.DOMAIN; accounts may make nodes of their own there.</source>
        <translation>Veröffentlicht die Stimmen der Umfragen unter pubsub.DOMAIN; Konten dürfen dort eigene Knoten anlegen.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>On: anyone may log in without an account, under a name that is made up and forgotten afterwards.</source>
        <translation>An: Alle dürfen sich ohne Konto anmelden, unter einem Namen, der erfunden und danach vergessen wird.</translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:5280; empty is nowhere.</source>
        <translation>Wo Browser ihn erreichen, etwa tcp:5280; leer heißt nirgends.</translation>
    </message>
    <message>
        <source>WebSocket&apos;s address</source>
        <translation>Adresse des WebSockets</translation>
    </message>
    <message>
        <source>As it is reached from outside, such as wss://chat.example.org/; empty is the domain with the port.</source>
        <translation>Wie er von außen erreicht wird, etwa wss://chat.example.org/; leer ist die Domain mit dem Port.</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>STUN- und TURN-Server</translation>
    </message>
    <message>
        <source>Where calls find a way through routers: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; clients are told.</source>
        <translation>Wo Anrufe einen Weg durch Router finden: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; Clients erfahren es.</translation>
    </message>
    <message>
        <source>TURN&apos;s secret</source>
        <translation>Geheimnis von TURN</translation>
    </message>
    <message>
        <source>A file with the secret that the TURN server shares (coturn: use-auth-secret); accounts get names and passwords that hold for twelve hours.</source>
        <translation>Eine Datei mit dem Geheimnis, das der TURN-Server teilt (coturn: use-auth-secret); Konten bekommen Namen und Passwörter, die zwölf Stunden gelten.</translation>
    </message>
    <message>
        <source>Where files that accounts send each other are put and fetched, as tls:5443; empty is nowhere.</source>
        <translation>Wo Dateien, die Konten einander senden, abgelegt und geholt werden, etwa tls:5443; leer heißt nirgends.</translation>
    </message>
    <message>
        <source>Files&apos; address</source>
        <translation>Adresse der Dateien</translation>
    </message>
    <message>
        <source>As it is reached from outside, such as https://chat.example.org; empty is the domain with the port.</source>
        <translation>Wie sie von außen erreicht wird, etwa https://chat.example.org; leer ist die Domain mit dem Port.</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>Nachrichtenarchiv</translation>
    </message>
    <message>
        <source>Keeps each account&apos;s messages, so that all its devices see the whole conversation. Everyone may turn it off for themselves.</source>
        <translation>Behält die Nachrichten jedes Kontos, sodass alle seine Geräte die ganze Unterhaltung sehen. Jeder darf es für sich ausschalten.</translation>
    </message>
    <message>
        <source>Required: only programs on this computer may do without. Passwords never pass in the clear to others.</source>
        <translation>Required: Nur Programme auf diesem Rechner dürfen ohne. Passwörter gehen nie im Klartext an andere.</translation>
    </message>
    <message>
        <source>A PEM file with the domain&apos;s certificate and those between; without one, one is made for this host.</source>
        <translation>Eine PEM-Datei mit dem Zertifikat der Domain und denen dazwischen; ohne sie wird eines für diesen Host erzeugt.</translation>
    </message>
    <message>
        <source>Who vouches for people</source>
        <translation>Wer für Personen bürgt</translation>
    </message>
    <message>
        <source>A PEM file with authorities whose certificates log in the XMPP addresses that they name; others count only where their owner has added them. Followed when it changes.</source>
        <translation>Eine PEM-Datei mit Stellen, deren Zertifikate die darin genannten XMPP-Adressen anmelden; andere zählen nur, wo ihr Besitzer sie hinzugefügt hat. Änderungen werden übernommen.</translation>
    </message>
    <message>
        <source>Channel binding</source>
        <translation>Kanalbindung</translation>
    </message>
    <message>
        <source>On: ties a login to its encrypted connection where the client asks for that. Strict: a client that could, but was kept from it, is refused. Off: behind something that ends TLS for us.</source>
        <translation>On: bindet eine Anmeldung an ihre verschlüsselte Verbindung, wenn der Client darum bittet. Strict: Ein Client, der es könnte, aber daran gehindert wurde, wird abgelehnt. Off: hinter etwas, das TLS für uns beendet.</translation>
    </message>
    <message>
        <source>Largest stanza</source>
        <translation>Größte Stanza</translation>
    </message>
    <message>
        <source>A client that sends a larger one is cut off.</source>
        <translation>Ein Client, der eine größere sendet, wird getrennt.</translation>
    </message>
    <message>
        <source>Clients of one account</source>
        <translation>Clients eines Kontos</translation>
    </message>
    <message>
        <source>More than that cannot log in at the same time.</source>
        <translation>Mehr können sich nicht zugleich anmelden.</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>A client that sends more is slowed down; 0 is no limit.</source>
        <translation>Ein Client, der mehr sendet, wird gebremst; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Time to log in</source>
        <translation>Zeit zum Anmelden</translation>
    </message>
    <message>
        <source>Who has not logged in by then is cut off.</source>
        <translation>Wer bis dahin nicht angemeldet ist, wird getrennt.</translation>
    </message>
    <message>
        <source>Lost clients may come back for</source>
        <translation>Verlorene Clients dürfen zurück für</translation>
    </message>
    <message>
        <source>Until then what they miss waits for them; 0 lets them log in anew.</source>
        <translation>Bis dahin wartet auf sie, was sie verpassen; 0 lässt sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Days in the archive</source>
        <translation>Tage im Archiv</translation>
    </message>
    <message>
        <source>Older messages are taken away; 0 keeps them for ever.</source>
        <translation>Ältere Nachrichten werden entfernt; 0 behält sie für immer.</translation>
    </message>
    <message>
        <source>Messages in the archive</source>
        <translation>Nachrichten im Archiv</translation>
    </message>
    <message>
        <source>Of each account; the oldest go.</source>
        <translation>Von jedem Konto; die ältesten gehen.</translation>
    </message>
    <message>
        <source>Archive of one account</source>
        <translation>Archiv eines Kontos</translation>
    </message>
    <message>
        <source>All its messages together; the oldest go.</source>
        <translation>Alle seine Nachrichten zusammen; die ältesten gehen.</translation>
    </message>
    <message>
        <source>Kept for an account</source>
        <translation>Für ein Konto aufbewahrt</translation>
    </message>
    <message>
        <source>Its card with the picture, and what its programs keep here.</source>
        <translation>Seine Karte mit dem Bild und was seine Programme hier aufbewahren.</translation>
    </message>
    <message>
        <source>Nodes of one owner</source>
        <translation>Knoten eines Besitzers</translation>
    </message>
    <message>
        <source>All that stands in the nodes that an account has made at pubsub.DOMAIN; what would be more is refused.</source>
        <translation>Alles, was in den Knoten steht, die ein Konto unter pubsub.DOMAIN angelegt hat; was mehr wäre, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>That an account may send.</source>
        <translation>Die ein Konto senden darf.</translation>
    </message>
    <message>
        <source>Files of one account</source>
        <translation>Dateien eines Kontos</translation>
    </message>
    <message>
        <source>All of them together; older ones go by and by.</source>
        <translation>Alle zusammen; ältere gehen nach und nach.</translation>
    </message>
    <message>
        <source>Days that files stay</source>
        <translation>Tage, die Dateien bleiben</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 behält sie für immer.</translation>
    </message>
    <message>
        <source>Messages kept for who is away</source>
        <translation>Nachrichten, die für Abwesende behalten werden</translation>
    </message>
    <message>
        <source>For each account; with 0 they are refused.</source>
        <translation>Für jedes Konto; bei 0 werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>Chat by XMPP, and the polls&apos; votes by publish-subscribe</source>
        <translation>Chat über XMPP, und die Stimmen der Umfragen über Publish-Subscribe</translation>
    </message>
    <message>
        <source>Rooms for many at rooms.DOMAIN, with what was said in them.</source>
        <translation>Räume für viele unter rooms.DOMAIN, mit dem, was darin gesagt wurde.</translation>
    </message>
    <message>
        <source>Who makes rooms</source>
        <translation>Wer Räume anlegt</translation>
    </message>
    <message>
        <source>Accounts: those of this domain. Anyone: also people of other servers. Administrators own every room in any case.</source>
        <translation>Konten: die dieser Domain. Alle: auch Leute anderer Server. Administratoren gehört in jedem Fall jeder Raum.</translation>
    </message>
    <message>
        <source>Rooms shared with IRC</source>
        <translation>Mit IRC geteilte Räume</translation>
    </message>
    <message>
        <source>Channels of the irc service that are rooms as well: #fruit, or #channel=room where the room has another name.</source>
        <translation>Kanäle des IRC-Dienstes, die auch Räume sind: #fruit, oder #channel=room, wenn der Raum anders heißt.</translation>
    </message>
    <message>
        <source>IRC service</source>
        <translation>IRC-Dienst</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Zustand des Servers</translation>
    </message>
    <message>
        <source>Yours, such as you@example.org.</source>
        <translation>Deine, etwa you@example.org.</translation>
    </message>
    <message>
        <source>Name in rooms</source>
        <translation>Name in Räumen</translation>
    </message>
    <message>
        <source>How others see you there; else what stands before the @.</source>
        <translation>Wie andere dich dort sehen; sonst, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>To be in from the start, such as club@rooms.example.org, beside those that the server remembers.</source>
        <translation>In denen du von Anfang an bist, etwa club@rooms.example.org, neben denen, die sich der Server merkt.</translation>
    </message>
    <message>
        <source>Tell what was read</source>
        <translation>Sagen, was gelesen wurde</translation>
    </message>
    <message>
        <source>People on your list see what has arrived and what you have read, and that you write.</source>
        <translation>Leute auf deiner Liste sehen, was angekommen ist und was du gelesen hast, und dass du schreibst.</translation>
    </message>
    <message>
        <source>Tell since when you are quiet</source>
        <translation>Sagen, seit wann du still bist</translation>
    </message>
    <message>
        <source>People on your list can see how long ago you last wrote or read something.</source>
        <translation>Leute auf deiner Liste sehen, wann du zuletzt etwas geschrieben oder gelesen hast.</translation>
    </message>
    <message>
        <source>Where the address does not lead there by itself: xmpp.example.org or xmpp.example.org:5223.</source>
        <translation>Wenn die Adresse nicht von selbst dorthin führt: xmpp.example.org oder xmpp.example.org:5223.</translation>
    </message>
    <message>
        <source>Always; from the first byte (direct) where the server named above wants that; none only on this computer.</source>
        <translation>Immer; vom ersten Byte an (direkt), wenn der oben genannte Server das will; keine nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Goes by the web: wss://example.org/xmpp-websocket. Where this is empty and nothing else leads to the server, it is asked for one.</source>
        <translation>Geht über das Web: wss://example.org/xmpp-websocket. Ist es leer und führt sonst nichts zum Server, wird er danach gefragt.</translation>
    </message>
    <message>
        <source>Name of this program</source>
        <translation>Name dieses Programms</translation>
    </message>
    <message>
        <source>Tells your programs apart; the server chooses one where this is empty.</source>
        <translation>Unterscheidet deine Programme; ist er leer, wählt der Server einen.</translation>
    </message>
    <message>
        <source>For a server that offers SCRAM-…-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation>Für einen Server, der SCRAM-…-PLUS hinter einem Proxy anbietet, der es verdirbt. Sonst heißt es, dass jemand dazwischensteht.</translation>
    </message>
    <message>
        <source>Your address will end with it: you@example.org.</source>
        <translation>Deine Adresse wird damit enden: you@example.org.</translation>
    </message>
    <message>
        <source>The way out, such as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; direct goes past the one in the preferences.</source>
        <translation>Der Weg hinaus, etwa socks5:127.0.0.1:9050 oder httpproxy:127.0.0.1:8080; direct geht an dem in den Einstellungen vorbei.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>Im Klartext</translation>
    </message>
    <message>
        <source>Wait until it is free</source>
        <translation>Warten, bis er frei ist</translation>
    </message>
    <message>
        <source>Have NickServ hand it over</source>
        <translation>Von NickServ übergeben lassen</translation>
    </message>
    <message>
        <source>Have NickServ throw the other out</source>
        <translation>Den anderen von NickServ hinauswerfen lassen</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>Den anderen Namen behalten</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and the function&apos;s, as in hello/greet.</source>
        <translation>Der Name der Erweiterung und der der Funktion, etwa hello/greet.</translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address; {poll} is the event&apos;s own.</source>
        <translation>Der Name der Umfrage, wie in ihrer Adresse; {poll} ist die des Ereignisses.</translation>
    </message>
    <message>
        <source>The name of our XMPP service.</source>
        <translation>Der Name unseres XMPP-Dienstes.</translation>
    </message>
    <message>
        <source>The node; it must be there.</source>
        <translation>Der Knoten; es muss ihn geben.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Ein Raum</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A chat account&apos;s title, or the name of an IRC or XMPP service of ours: then a bot says it.</source>
        <translation>Der Titel eines Chatkontos oder der Name eines unserer IRC- oder XMPP-Dienste: Dann sagt es ein Bot.</translation>
    </message>
    <message>
        <source>Such as #everyport, fruit, alice.</source>
        <translation>Etwa #everyport, fruit, alice.</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Eine Signatur</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>The name of the IRC service here.</source>
        <translation>Der Name des IRC-Dienstes hier.</translation>
    </message>
    <message>
        <source>Always with the network</source>
        <translation>Immer mit dem Netz</translation>
    </message>
    <message>
        <source>Plain where nobody here has it</source>
        <translation>Schlicht, wenn ihn hier niemand hat</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Accounts that want it</source>
        <translation>Konten, die es wollen</translation>
    </message>
    <message>
        <source>Accounts that do not refuse</source>
        <translation>Konten, die es nicht ablehnen</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Jedes Konto</translation>
    </message>
    <message>
        <source>Who is asked for by name</source>
        <translation>Wer namentlich gefragt wird</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>Der Name des Kontos</translation>
    </message>
    <message>
        <source>“Hidden”</source>
        <translation>„Verborgen“</translation>
    </message>
    <message>
        <source>Trusted, or asked back at their domain</source>
        <translation>Vertraut oder an ihrer Domain zurückgefragt</translation>
    </message>
    <message>
        <source>Trusted only</source>
        <translation>Nur vertraut</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Where the client asks for it</source>
        <translation>Wenn der Client darum bittet</translation>
    </message>
    <message>
        <source>Where the client could</source>
        <translation>Wenn der Client es könnte</translation>
    </message>
    <message>
        <source>Accounts of this domain</source>
        <translation>Konten dieser Domain</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>The name of the IRC service whose channels they are.</source>
        <translation>Der Name des IRC-Dienstes, dessen Kanäle es sind.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>From the first byte</source>
        <translation>Vom ersten Byte an</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>Keine, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Nobody has said this, so there is nobody to answer.</source>
        <translation>Niemand hat das gesagt, also gibt es niemanden, dem zu antworten wäre.</translation>
    </message>
    <message>
        <source>Nobody says this event, so there is nobody to answer.</source>
        <translation>Dieses Ereignis sagt niemand, also gibt es niemanden, dem zu antworten wäre.</translation>
    </message>
    <message>
        <source>What the bot is called in a room of our own service.</source>
        <translation>Wie der Bot in einem Raum unseres eigenen Dienstes heißt.</translation>
    </message>
    <message>
        <source>Must begin with https:// and name a host; http:// is for this computer alone.</source>
        <translation>Muss mit https:// beginnen und einen Rechner nennen; http:// ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>There is nothing to say: all fields of the text are empty.</source>
        <translation>Es gibt nichts zu sagen: Alle Felder des Textes sind leer.</translation>
    </message>
    <message>
        <source>What the bot is called where our own service says it.</source>
        <translation>Wie der Bot heißt, wo unser eigener Dienst es sagt.</translation>
    </message>
    <message>
        <source>irc or xmpp.</source>
        <translation>irc oder xmpp.</translation>
    </message>
    <message>
        <source>yes where it names us.</source>
        <translation>yes, wo es uns nennt.</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>Eine Umfrage öffnet</translation>
    </message>
    <message>
        <source>A poll closes</source>
        <translation>Eine Umfrage schließt</translation>
    </message>
    <message>
        <source>A service starts</source>
        <translation>Ein Dienst startet</translation>
    </message>
    <message>
        <source>A service stops</source>
        <translation>Ein Dienst hält an</translation>
    </message>
    <message>
        <source>A service is in trouble</source>
        <translation>Ein Dienst hat ein Problem</translation>
    </message>
    <message>
        <source>mon to sun.</source>
        <translation>mon bis sun.</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Grenzen für Verbindungen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>More than that are cut off. 0 is no limit.</source>
        <translation>Was darüber ist, wird getrennt. 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>At once, of one IPv4 address or one IPv6 network (/64). 0 is no limit.</source>
        <translation>Zugleich, von einer IPv4-Adresse oder einem IPv6-Netz (/64). 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>A caller that has said nothing by then is cut off. 0 is no limit.</source>
        <translation>Wer bis dahin nichts gesagt hat, wird getrennt. 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Nothing either way, also where both ends are well. 0 is no limit.</source>
        <translation>Nichts in beiden Richtungen, auch wenn es beiden Enden gut geht. 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Then they are cut off and may come again. 0 is no limit.</source>
        <translation>Dann werden sie getrennt und dürfen wiederkommen. 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Bytes that one connection may send us, such as 64k. 0 is no limit.</source>
        <translation>Bytes, die eine Verbindung uns senden darf, etwa 64k. 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Bytes that one connection gets. 0 is no limit.</source>
        <translation>Bytes, die eine Verbindung bekommt. 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Bytes of all its connections together. 0 is no limit.</source>
        <translation>Bytes aller ihrer Verbindungen zusammen. 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>How often: 10s at least.</source>
        <translation>Wie oft: mindestens 10s.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Open a poll</source>
        <translation>Eine Umfrage öffnen</translation>
    </message>
    <message>
        <source>Open the poll %1</source>
        <translation>Die Umfrage %1 öffnen</translation>
    </message>
    <message>
        <source>Close a poll</source>
        <translation>Eine Umfrage schließen</translation>
    </message>
    <message>
        <source>Close the poll %1</source>
        <translation>Die Umfrage %1 schließen</translation>
    </message>
    <message>
        <source>Begin a poll&apos;s new round</source>
        <translation>Eine neue Runde einer Umfrage beginnen</translation>
    </message>
    <message>
        <source>Begin a new round of the poll %1</source>
        <translation>Eine neue Runde der Umfrage %1 beginnen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Account or service</source>
        <translation>Konto oder Dienst</translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation>Raum oder Person</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Einen Dienst starten</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>Den Dienst %1 starten</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Einen Dienst anhalten</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>Den Dienst %1 anhalten</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Reader&apos;s id</source>
        <translation>Kennung des Lesers</translation>
    </message>
    <message>
        <source>Card&apos;s number</source>
        <translation>Nummer der Karte</translation>
    </message>
    <message>
        <source>Is there coffee?</source>
        <translation>Gibt es Kaffee?</translation>
    </message>
    <message>
        <source>Proved account</source>
        <translation>Nachgewiesenes Konto</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Unser Name</translation>
    </message>
    <message>
        <source>Number of commits</source>
        <translation>Anzahl der Commits</translation>
    </message>
    <message>
        <source>Ripen the apples</source>
        <translation>Reift die Äpfel</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Sender&apos;s event</source>
        <translation>Ereignis des Absenders</translation>
    </message>
    <message>
        <source>Which fruit?</source>
        <translation>Welches Obst?</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>Apple 12 (60 %), Pear 8 (40 %)</source>
        <translation>Apfel 12 (60 %), Birne 8 (40 %)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation>Kennung des Eintrags</translation>
    </message>
    <message>
        <source>Polls and their votes</source>
        <translation>Umfragen und ihre Stimmen</translation>
    </message>
    <message>
        <source>Services, rules and plugins</source>
        <translation>Dienste, Regeln und Erweiterungen</translation>
    </message>
    <message>
        <source>Users and chat accounts</source>
        <translation>Benutzer und Chatkonten</translation>
    </message>
    <message>
        <source>What people have said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Files that people have sent or keep</source>
        <translation>Dateien, die Leute gesendet haben oder aufbewahren</translation>
    </message>
    <message>
        <source>The window, its keys and notifications</source>
        <translation>Das Fenster, seine Tasten und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Art des Dienstes</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugangsweg</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Also answers Telnet here, as tcp:2323; only on this computer or under TLS, since it is not encrypted.</source>
        <translation>Antwortet hier auch auf Telnet, etwa tcp:2323; nur auf diesem Rechner oder unter TLS, da es nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Greets people in a room, in a browser and at the prompt.</source>
        <translation>Grüßt in einem Raum, im Browser und an der Eingabezeile.</translation>
    </message>
    <message>
        <source>What stands before the name.</source>
        <translation>Was vor dem Namen steht.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Comes in at all.</source>
        <translation>Kommt überhaupt herein.</translation>
    </message>
    <message>
        <source>Looking prompt</source>
        <translation>Eingabezeile zum Nachsehen</translation>
    </message>
    <message>
        <source>A prompt over SSH or Telnet that asks the program what it has and does, and changes nothing.</source>
        <translation>Eine Eingabezeile über SSH oder Telnet, die das Programm fragt, was es hat und tut, und nichts ändert.</translation>
    </message>
    <message>
        <source>Python prompt</source>
        <translation>Eingabezeile mit Python</translation>
    </message>
    <message>
        <source>For administrators only; no rule changes that.</source>
        <translation>Nur für Administratoren; keine Regel ändert das.</translation>
    </message>
    <message>
        <source>A folder of its own (SFTP).</source>
        <translation>Ein eigener Ordner (SFTP).</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices.</source>
        <translation>Startet und ändert Dienste, Umfragen und Geräte.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Names us</source>
        <translation>Nennt uns</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Abstimmende</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>ACG, ASSA ABLOY or TWN3 Multi ISO</source>
        <translation>ACG, ASSA ABLOY oder TWN3 Multi ISO</translation>
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
        <translation>RFID-Kartenleser von Parallax</translation>
    </message>
    <message>
        <source>PN532 on a serial line</source>
        <translation>PN532 an einer seriellen Leitung</translation>
    </message>
    <message>
        <source>RDM6300, RDM630 and clones</source>
        <translation>RDM6300, RDM630 und Nachbauten</translation>
    </message>
    <message>
        <source>Arduino or ESP printing a card a line</source>
        <translation>Arduino oder ESP, der je Karte eine Zeile schreibt</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>May do everything, and has a Python prompt.</source>
        <translation>Darf alles und hat eine Eingabezeile mit Python.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices; has a prompt that looks and changes nothing.</source>
        <translation>Startet und ändert Dienste, Umfragen und Geräte; hat eine Eingabezeile zum Nachsehen, die nichts ändert.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Chats and keeps files; has no prompt.</source>
        <translation>Chattet und hat Dateien; hat keine Eingabezeile.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Chats, and nothing else.</source>
        <translation>Chattet, sonst nichts.</translation>
    </message>
    <message>
        <source>The network has gone</source>
        <translation>Das Netz ist weg</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Das Netz ist wieder da</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>Das Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The computer runs on its battery</source>
        <translation>Der Rechner läuft mit Akku</translation>
    </message>
    <message>
        <source>The computer has mains power again</source>
        <translation>Der Rechner hat wieder Netzstrom</translation>
    </message>
    <message>
        <source>The battery is low</source>
        <translation>Der Akku wird leer</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>Der Akku ist fast leer</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>Der Rechner geht schlafen</translation>
    </message>
    <message>
        <source>The computer is awake again</source>
        <translation>Der Rechner ist wieder wach</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>Der Rechner fährt herunter</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Der Bildschirm ist gesperrt</translation>
    </message>
    <message>
        <source>The screen is unlocked</source>
        <translation>Der Bildschirm ist entsperrt</translation>
    </message>
    <message>
        <source>A drive is plugged in</source>
        <translation>Ein Datenträger wird angesteckt</translation>
    </message>
    <message>
        <source>A drive is pulled out</source>
        <translation>Ein Datenträger wird abgezogen</translation>
    </message>
    <message>
        <source>A Bluetooth device is connected</source>
        <translation>Ein Bluetooth-Gerät ist verbunden</translation>
    </message>
    <message>
        <source>A Bluetooth device is out of reach</source>
        <translation>Ein Bluetooth-Gerät ist außer Reichweite</translation>
    </message>
    <message>
        <source>The network&apos;s name, where it has one.</source>
        <translation>Der Name des Netzes, wo es einen hat.</translation>
    </message>
    <message>
        <source>What the battery has left; empty where there is none.</source>
        <translation>Was der Akku noch hat; leer, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>What the drive is called.</source>
        <translation>Wie der Datenträger heißt.</translation>
    </message>
    <message>
        <source>What the device is called.</source>
        <translation>Wie das Gerät heißt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Light a reader&apos;s lamp</source>
        <translation>Die Lampe eines Lesers leuchten lassen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>What whoever stands there is to see; a reader may have a lamp for one of both only.</source>
        <translation>Was zu sehen sein soll; manche Leser haben nur für eines von beiden eine Lampe.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Then it is dark again.</source>
        <translation>Danach ist sie wieder aus.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es stimmt</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Es stimmt nicht</translation>
    </message>
    <message>
        <source>The reader&apos;s name; {device} is the event&apos;s own.</source>
        <translation>Der Name des Lesers; {device} ist der des Ereignisses.</translation>
    </message>
    <message>
        <source>A button at a reader is pressed or released</source>
        <translation>Eine Taste an einem Leser wird gedrückt oder losgelassen</translation>
    </message>
    <message>
        <source>Whether it is pressed now.</source>
        <translation>Ob sie jetzt gedrückt ist.</translation>
    </message>
    <message>
        <source>Which of them, counted from 1.</source>
        <translation>Die wievielte, von 1 an gezählt.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>New phones an hour</source>
        <translation>Neue Handys in der Stunde</translation>
    </message>
    <message>
        <source>From one address, where a poll lets any phone vote; a hall full of people may come from one, and so may somebody who votes again and again.</source>
        <translation>Von einer Adresse, wo eine Umfrage jedes Handy abstimmen lässt; ein Saal voller Leute kann von einer kommen, und ebenso jemand, der immer wieder abstimmt.</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>Handys</translation>
    </message>
    <message>
        <source>Seals of closed polls</source>
        <translation>Siegel geschlossener Umfragen</translation>
    </message>
    <message>
        <source>Barcode or QR scanner</source>
        <translation>Barcode- oder QR-Scanner</translation>
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
        <translation>HongChang und andere MIFARE-Tischleser</translation>
    </message>
    <message>
        <source>USB reader or scanner that types</source>
        <translation>USB-Leser oder -Scanner, der tippt</translation>
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
        <translation>Chafon-UHF-Leser (EPC Gen2)</translation>
    </message>
    <message>
        <source>Wiegand reader behind a converter</source>
        <translation>Wiegand-Leser hinter einem Umsetzer</translation>
    </message>
    <message>
        <source>Take it as a vote</source>
        <translation>Als Stimme nehmen</translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address. Empty: the one that is open.</source>
        <translation>Der Name der Umfrage wie in ihrer Adresse. Leer: die, die offen ist.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What was written: an answer&apos;s number or name, behind it a ticket&apos;s code where the poll asks for one.</source>
        <translation>Was geschrieben wurde: Nummer oder Name einer Antwort, dahinter der Code einer Stimmkarte, wo die Umfrage einen verlangt.</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Wer abstimmt</translation>
    </message>
    <message>
        <source>Who votes, where others pass messages on, as {json.from} of a gateway. Empty: whoever wrote, as the network has proved it.</source>
        <translation>Wer abstimmt, wo andere Nachrichten weiterreichen, etwa {json.from} eines Gateways. Leer: wer geschrieben hat, wie es das Netz belegt.</translation>
    </message>
    <message>
        <source>Says to whoever wrote what became of the vote.</source>
        <translation>Sagt, wer geschrieben hat, was aus der Stimme wurde.</translation>
    </message>
    <message>
        <source>No poll is open to votes by message.</source>
        <translation>Keine Umfrage ist für Stimmen per Nachricht offen.</translation>
    </message>
    <message>
        <source>All in a room would read the vote, and a name there proves nobody. Take what is written in private.</source>
        <translation>Alle in einem Raum würden die Stimme lesen, und ein Name dort belegt nicht, wer jemand ist. Nimm, was privat geschrieben wird.</translation>
    </message>
    <message>
        <source>Nobody writes anything at this event, so there is no vote in it.</source>
        <translation>Bei diesem Ereignis schreibt niemand etwas, also ist keine Stimme darin.</translation>
    </message>
    <message>
        <source>A file that gets a line for everything new connections say, passwords too. Datagrams are not in it.</source>
        <translation>Eine Datei, die eine Zeile für alles bekommt, was neue Verbindungen sagen, auch Passwörter. Datagramme stehen nicht darin.</translation>
    </message>
    <message>
        <source>A file for Wireshark (pcapng) with everything new connections say, passwords too, in the clear. Datagrams are not in it.</source>
        <translation>Eine Datei für Wireshark (pcapng) mit allem, was neue Verbindungen sagen, auch Passwörter, im Klartext. Datagramme stehen nicht darin.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation>Everyport</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Results on other sites</source>
        <translation>Ergebnisse auf anderen Websites</translation>
    </message>
    <message>
        <source>Whose pages may show results in a frame or subscribe to them, as https://town.example.org; * is every page.</source>
        <translation>Wessen Seiten Ergebnisse in einem Rahmen zeigen oder abonnieren dürfen, wie https://town.example.org; * ist jede Seite.</translation>
    </message>
    <message>
        <source>Smart card reader (PC/SC), such as ACR122U</source>
        <translation>Chipkartenleser (PC/SC), etwa ACR122U</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Where it is, such as tls:mqtt.example.org:8883; tcp: is for this computer.</source>
        <translation>Wo er ist, etwa tls:mqtt.example.org:8883; tcp: ist für diesen Rechner.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file with the certificate that vouches for the broker&apos;s; empty are those that the system trusts.</source>
        <translation>Eine Datei mit dem Zertifikat, das für das des Brokers bürgt; leer sind es die, denen das System vertraut.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The account at the broker; empty is none.</source>
        <translation>Das Konto beim Broker; leer ist keines.</translation>
    </message>
    <message>
        <source>Decimal numbers</source>
        <translation>Dezimale Nummern</translation>
    </message>
    <message>
        <source>Takes a message of digits alone for a decimal number; otherwise it is in hex digits.</source>
        <translation>Nimmt eine Nachricht nur aus Ziffern als Dezimalzahl; sonst steht sie in Hexziffern.</translation>
    </message>
    <message>
        <source>Readers at most</source>
        <translation>Höchstens Leser</translation>
    </message>
    <message>
        <source>Further ones at this broker are not heard.</source>
        <translation>Weitere bei diesem Broker werden nicht gehört.</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>How many of one reader count; the others are left out.</source>
        <translation>Wie viele eines Lesers zählen; die übrigen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Lets it connect beyond this computer without TLS: cards can be read and forged on the way.</source>
        <translation>Lässt über diesen Rechner hinaus ohne TLS verbinden: Karten können unterwegs gelesen und gefälscht werden.</translation>
    </message>
    <message>
        <source>Card readers that publish by MQTT, at a broker elsewhere</source>
        <translation>Kartenleser, die über MQTT veröffentlichen, bei einem Broker anderswo</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Reader that publishes by MQTT</source>
        <translation>Leser, der über MQTT veröffentlicht</translation>
    </message>
    <message>
        <source>Writes back to whoever has written, in the same room or to them alone.</source>
        <translation>Schreibt zurück, wo geschrieben wurde: in denselben Raum oder nur an diese Person.</translation>
    </message>
    <message>
        <source>Shows whoever stands at a reader, by its lamp or a beep, whether it went well.</source>
        <translation>Zeigt an einem Leser mit Lampe oder Ton, ob es geklappt hat.</translation>
    </message>
    <message>
        <source>Notes a text of yours among the messages of this program.</source>
        <translation>Hält einen Text von dir unter den Meldungen dieses Programms fest.</translation>
    </message>
    <message>
        <source>Has a plugin that you have added do something that it offers to rules.</source>
        <translation>Lässt eine Erweiterung, die du hinzugefügt hast, etwas tun, was sie Regeln anbietet.</translation>
    </message>
    <message>
        <source>From then on its votes are counted.</source>
        <translation>Von da an werden ihre Stimmen gezählt.</translation>
    </message>
    <message>
        <source>From then on no vote of it is counted; those that it has are kept.</source>
        <translation>Von da an wird keine Stimme mehr gezählt; die abgegebenen bleiben.</translation>
    </message>
    <message>
        <source>Counts from nothing again, and everybody may vote once more; an open poll stays open.</source>
        <translation>Zählt wieder von null an, und alle dürfen noch einmal abstimmen; eine offene Umfrage bleibt offen.</translation>
    </message>
    <message>
        <source>Sends what is known of the event to another program, at a web address that you name.</source>
        <translation>Sendet, was vom Ereignis bekannt ist, an ein anderes Programm: an eine Webadresse, die du nennst.</translation>
    </message>
    <message>
        <source>Puts a text on a node of our own XMPP service, where other programs read it.</source>
        <translation>Legt einen Text auf einen Knoten unseres eigenen XMPP-Dienstes, wo andere Programme ihn lesen.</translation>
    </message>
    <message>
        <source>Writes a text, from one of your chat accounts or as a bot of our own IRC or XMPP service.</source>
        <translation>Schreibt einen Text, von einem deiner Chatkonten aus oder als Bot unseres eigenen IRC- oder XMPP-Dienstes.</translation>
    </message>
    <message>
        <source>Turns on a service of this program, so that others can use it.</source>
        <translation>Schaltet einen Dienst dieses Programms ein, damit andere ihn benutzen können.</translation>
    </message>
    <message>
        <source>Turns off a service of this program; whoever uses it just then is cut off.</source>
        <translation>Schaltet einen Dienst dieses Programms aus; wer ihn gerade benutzt, wird getrennt.</translation>
    </message>
    <message>
        <source>Counts what somebody has written in private, an answer&apos;s number or name, in a poll.</source>
        <translation>Zählt in einer Umfrage, was jemand privat geschrieben hat: Nummer oder Name einer Antwort.</translation>
    </message>
    <message>
        <source>Somebody holds a card to a reader, whether a poll counts it or not.</source>
        <translation>Jemand hält eine Karte an einen Leser, ob eine Umfrage sie zählt oder nicht.</translation>
    </message>
    <message>
        <source>Cards are no longer read there: the reader is out, or something is wrong with it.</source>
        <translation>Dort werden keine Karten mehr gelesen: Der Leser ist ausgesteckt, oder etwas stimmt nicht mit ihm.</translation>
    </message>
    <message>
        <source>It reads cards again, after it was unplugged or in trouble.</source>
        <translation>Er liest wieder Karten, nachdem er ausgesteckt oder gestört war.</translation>
    </message>
    <message>
        <source>A button, or the contact of a door, hangs on the reader and has changed.</source>
        <translation>Eine Taste oder der Kontakt einer Tür hängt am Leser und hat sich verändert.</translation>
    </message>
    <message>
        <source>It is written in a room that one of your chat accounts is in, or in a room of our own services.</source>
        <translation>Es steht in einem Raum, in dem eines deiner Chatkonten ist, oder in einem Raum unserer eigenen Dienste.</translation>
    </message>
    <message>
        <source>It goes to one of your chat accounts, to a bot of your rules, or to our own XMPP service itself.</source>
        <translation>Es geht an eines deiner Chatkonten, an einen Bot deiner Regeln oder an unseren eigenen XMPP-Dienst selbst.</translation>
    </message>
    <message>
        <source>One of your chat accounts is in that room, or it is a room of our own services.</source>
        <translation>Eines deiner Chatkonten ist in diesem Raum, oder es ist ein Raum unserer eigenen Dienste.</translation>
    </message>
    <message>
        <source>They have gone, or their connection has ended.</source>
        <translation>Jemand ist gegangen, oder die Verbindung ist zu Ende.</translation>
    </message>
    <message>
        <source>Another program calls this one over the web, and shows by a secret that it may.</source>
        <translation>Ein anderes Programm ruft dieses über das Web und zeigt mit einem Geheimnis, dass es das darf.</translation>
    </message>
    <message>
        <source>A server for source code, such as GitHub, calls this program because somebody has sent it changes.</source>
        <translation>Ein Server für Quelltext, etwa GitHub, ruft dieses Programm, weil ihm jemand Änderungen geschickt hat.</translation>
    </message>
    <message>
        <source>Somebody wanted to use a service and was not let in, mostly for a wrong password.</source>
        <translation>Jemand wollte einen Dienst benutzen und wurde nicht eingelassen, meist wegen eines falschen Passworts.</translation>
    </message>
    <message>
        <source>After too many wrong passwords or codes they have tried once more, and have to wait.</source>
        <translation>Nach zu vielen falschen Passwörtern oder Codes hat es jemand noch einmal versucht und muss warten.</translation>
    </message>
    <message>
        <source>This computer is connected to nothing any more, neither by cable nor by Wi-Fi.</source>
        <translation>Dieser Rechner ist mit nichts mehr verbunden, weder über Kabel noch über WLAN.</translation>
    </message>
    <message>
        <source>This computer is connected again, by cable or by Wi-Fi.</source>
        <translation>Dieser Rechner ist wieder verbunden, über Kabel oder über WLAN.</translation>
    </message>
    <message>
        <source>Nothing gets through until somebody has logged in on the network&apos;s own web page, as in hotels.</source>
        <translation>Nichts kommt durch, bis sich jemand auf der Webseite des Netzes angemeldet hat, wie in Hotels.</translation>
    </message>
    <message>
        <source>The plug was pulled, or the power has failed.</source>
        <translation>Der Stecker wurde gezogen, oder der Strom ist ausgefallen.</translation>
    </message>
    <message>
        <source>The plug is in again, or the power is back.</source>
        <translation>Der Stecker ist wieder drin, oder der Strom ist wieder da.</translation>
    </message>
    <message>
        <source>The system warns that it will not last much longer.</source>
        <translation>Das System warnt, dass er nicht mehr lange reicht.</translation>
    </message>
    <message>
        <source>The computer will soon turn itself off unless it is plugged in.</source>
        <translation>Der Rechner schaltet sich bald ab, wenn er nicht angesteckt wird.</translation>
    </message>
    <message>
        <source>Just before it sleeps: this program does nothing until it is awake again.</source>
        <translation>Kurz bevor er schläft: Dieses Programm tut nichts, bis er wieder wach ist.</translation>
    </message>
    <message>
        <source>It was asleep and goes on; what happened meanwhile was not heard.</source>
        <translation>Er hat geschlafen und macht weiter; was inzwischen geschah, wurde nicht gehört.</translation>
    </message>
    <message>
        <source>Just before it turns itself off or starts anew, while this program still runs.</source>
        <translation>Kurz bevor er sich abschaltet oder neu startet, solange dieses Programm noch läuft.</translation>
    </message>
    <message>
        <source>Whoever comes has to give the password to go on at this computer.</source>
        <translation>Wer kommt, muss das Passwort eingeben, um an diesem Rechner weiterzumachen.</translation>
    </message>
    <message>
        <source>Somebody has given the password and is at this computer again.</source>
        <translation>Jemand hat das Passwort eingegeben und ist wieder an diesem Rechner.</translation>
    </message>
    <message>
        <source>A USB stick, a memory card or a disk is there now.</source>
        <translation>Ein USB-Stick, eine Speicherkarte oder eine Festplatte ist jetzt da.</translation>
    </message>
    <message>
        <source>A USB stick, a memory card or a disk is no longer there.</source>
        <translation>Ein USB-Stick, eine Speicherkarte oder eine Festplatte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A phone, a speaker or whatever else is paired with this computer is near, and connected now.</source>
        <translation>Ein Telefon, ein Lautsprecher oder was sonst mit diesem Rechner gekoppelt ist, ist in der Nähe und jetzt verbunden.</translation>
    </message>
    <message>
        <source>It was connected, and is too far away now or turned off.</source>
        <translation>Es war verbunden und ist jetzt zu weit weg oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>Somebody has voted by card, phone or message, and it stands.</source>
        <translation>Jemand hat mit Karte, Telefon oder Nachricht abgestimmt, und es gilt.</translation>
    </message>
    <message>
        <source>Somebody wanted to vote and may not: they have voted already, say, or the poll is closed.</source>
        <translation>Jemand wollte abstimmen und darf es nicht: etwa weil schon abgestimmt wurde oder die Umfrage geschlossen ist.</translation>
    </message>
    <message>
        <source>From now on votes are counted, whoever has opened it.</source>
        <translation>Von jetzt an werden Stimmen gezählt, wer auch immer sie geöffnet hat.</translation>
    </message>
    <message>
        <source>From now on no vote is counted, whoever has closed it.</source>
        <translation>Von jetzt an wird keine Stimme mehr gezählt, wer auch immer sie geschlossen hat.</translation>
    </message>
    <message>
        <source>A program has put something on a node of our own XMPP service, for others to read.</source>
        <translation>Ein Programm hat etwas auf einen Knoten unseres eigenen XMPP-Dienstes gelegt, damit andere es lesen.</translation>
    </message>
    <message>
        <source>What happens, and when, is up to a plugin that you have added.</source>
        <translation>Was geschieht und wann, bestimmt eine Erweiterung, die du hinzugefügt hast.</translation>
    </message>
    <message>
        <source>It waits for nothing: the command “rule fire”, or a line at a prompt, sets it off.</source>
        <translation>Sie wartet auf nichts: Der Befehl „rule fire“ oder eine Eingabezeile löst sie aus.</translation>
    </message>
    <message>
        <source>From now on others can use a service of this program.</source>
        <translation>Von jetzt an können andere einen Dienst dieses Programms benutzen.</translation>
    </message>
    <message>
        <source>A service of this program was turned off: nobody can use it any more.</source>
        <translation>Ein Dienst dieses Programms wurde ausgeschaltet: Niemand kann ihn mehr benutzen.</translation>
    </message>
    <message>
        <source>A service of this program cannot run: another program has its port, say.</source>
        <translation>Ein Dienst dieses Programms kann nicht laufen: Etwa hat ein anderes Programm seinen Port.</translation>
    </message>
    <message>
        <source>At times of day that you name, or again and again after so long.</source>
        <translation>Zu Uhrzeiten, die du nennst, oder immer wieder nach einer bestimmten Zeit.</translation>
    </message>
    <message>
        <source>The answer with the most votes; empty on a draw, of a scale and of a motion.</source>
        <translation>Die Antwort mit den meisten Stimmen; leer bei Gleichstand, bei einer Skala und bei einem Antrag.</translation>
    </message>
    <message>
        <source>What kind of question it is.</source>
        <translation>Welche Art von Frage es ist.</translation>
    </message>
    <message>
        <source>Carried: 12 yes, 7 no, 3 abstained.</source>
        <translation>Carried: 12 yes, 7 no, 3 abstained.</translation>
    </message>
    <message>
        <source>What the votes of a scale or a motion come to, as a sentence.</source>
        <translation>Was die Stimmen einer Skala oder eines Antrags ergeben, als Satz.</translation>
    </message>
    <message>
        <source>Of a scale: the mean of all votes.</source>
        <translation>Bei einer Skala: das Mittel aller Stimmen.</translation>
    </message>
    <message>
        <source>Of a scale: as many votes are above it as below.</source>
        <translation>Bei einer Skala: So viele Stimmen liegen darüber wie darunter.</translation>
    </message>
    <message>
        <source>Of a scale: the standard deviation of the votes.</source>
        <translation>Bei einer Skala: die Standardabweichung der Stimmen.</translation>
    </message>
    <message>
        <source>Of a motion: votes for it.</source>
        <translation>Bei einem Antrag: Stimmen dafür.</translation>
    </message>
    <message>
        <source>Of a motion: votes against it.</source>
        <translation>Bei einem Antrag: Stimmen dagegen.</translation>
    </message>
    <message>
        <source>Of a motion: votes for neither.</source>
        <translation>Bei einem Antrag: Stimmen für keines von beiden.</translation>
    </message>
    <message>
        <source>Of a motion: what carries it.</source>
        <translation>Bei einem Antrag: was ihn annimmt.</translation>
    </message>
    <message>
        <source>Of a motion: what became of it.</source>
        <translation>Bei einem Antrag: was aus ihm wurde.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>everyport::Demo</name>
    <message>
        <source>Table by the door</source>
        <translation>Tisch an der Tür</translation>
    </message>
    <message>
        <source>Table at the window</source>
        <translation>Tisch am Fenster</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Langer Tisch</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>What should there be for lunch?</source>
        <translation>Was soll es zum Mittagessen geben?</translation>
    </message>
    <message>
        <source>Pumpkin soup</source>
        <translation>Kürbissuppe</translation>
    </message>
    <message>
        <source>Vegetable curry</source>
        <translation>Gemüsecurry</translation>
    </message>
    <message>
        <source>Pancakes</source>
        <translation>Pfannkuchen</translation>
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
        <translation>Die Adresse ist schon in Benutzung</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Die Gegenseite hat aufgelegt</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Diese Adresse hat der Rechner nicht</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite abgebrochen</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung bei der Verbindung</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource ist belegt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Kein solches Gerät</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>hostname mismatch</source>
        <translation>der Name des Rechners passt nicht</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>selbst unterschriebenes Zertifikat</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>selbst unterschriebenes Zertifikat in der Kette</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>das Zertifikat des Ausstellers ist nicht bekannt</translation>
    </message>
    <message>
        <source>What the former %1 has left is still being cleared up. Try again in a moment.</source>
        <translation>Was der frühere %1 hinterlassen hat, wird noch aufgeräumt. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 looks like the name of a service or a channel; choose another name.</source>
        <translation>%1 sieht aus wie der Name eines Dienstes oder Kanals; wähle einen anderen.</translation>
    </message>
    <message>
        <source>Somebody is here under the name %1; only they can make its account. Choose another name.</source>
        <translation>Jemand ist unter dem Namen %1 hier; nur er kann dessen Konto anlegen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Der Name oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>%1 was the name of an account that has been removed; choose another, or ask an administrator to free it.</source>
        <translation>%1 war der Name eines Kontos, das entfernt wurde; wähle einen anderen oder bitte einen Administrator, ihn freizugeben.</translation>
    </message>
    <message>
        <source>%1 is what the program itself is called in chats; choose another name.</source>
        <translation>%1 heißt das Programm selbst in Chats; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name or the secret is wrong.</source>
        <translation>Der Name oder das Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>There is no role %1; there are administrator, operator, member and guest.</source>
        <translation>Eine Rolle %1 gibt es nicht; es gibt administrator, operator, member und guest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place of passwords; &quot;file:/etc/everyport/passwd&quot; and &quot;pam:everyport&quot; are right.</source>
        <translation>„%1“ nennt keinen Ort für Passwörter; richtig sind „file:/etc/everyport/passwd“ und „pam:everyport“.</translation>
    </message>
    <message>
        <source>The file %1 is not there; until it is, nobody is let in by it.</source>
        <translation>Die Datei %1 ist nicht da; bis sie es ist, kommt durch sie niemand hinein.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Until it can be read, nobody is let in by it.</source>
        <translation>Bis sie gelesen werden kann, kommt durch sie niemand hinein.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file; name the file that holds the passwords.</source>
        <translation>%1 ist keine gewöhnliche Datei; nenne die Datei mit den Passwörtern.</translation>
    </message>
    <message>
        <source>The password file %1 is larger than 16 MiB.</source>
        <translation>Die Passwortdatei %1 ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Die Passwortdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no such name.</source>
        <translation>Diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>PAM&apos;s service %1 does not work: %2.</source>
        <translation>PAMs Dienst %1 geht nicht: %2.</translation>
    </message>
    <message>
        <source>The certificate, or one of that name, is known already.</source>
        <translation>Das Zertifikat, oder eines dieses Namens, ist schon bekannt.</translation>
    </message>
    <message>
        <source>The account has too many certificates already.</source>
        <translation>Das Konto hat schon zu viele Zertifikate.</translation>
    </message>
    <message>
        <source>This is no certificate: a PEM file is right, with a line &quot;-----BEGIN CERTIFICATE-----&quot; (not the key).</source>
        <translation>Das ist kein Zertifikat: Richtig ist eine PEM-Datei mit einer Zeile „-----BEGIN CERTIFICATE-----“ (nicht der Schlüssel).</translation>
    </message>
    <message>
        <source>The token is wrong, has expired or is not for this service.</source>
        <translation>Das Token ist falsch, abgelaufen oder nicht für diesen Dienst.</translation>
    </message>
    <message>
        <source>%1 has %2 tokens already; revoke one that is not used any more.</source>
        <translation>%1 hat schon %2 Token; widerrufe eines, das nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>Das System gab keine Zufallszahlen.</translation>
    </message>
    <message>
        <source>%1 has no token %2.</source>
        <translation>%1 hat kein Token %2.</translation>
    </message>
    <message>
        <source>The code is wrong or was used already. Codes change every 30 seconds; if they never fit, the clock of the phone or of this machine is wrong.</source>
        <translation>Der Code ist falsch oder wurde schon benutzt. Codes wechseln alle 30 Sekunden; passen sie nie, geht die Uhr des Handys oder dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>This is no SSH public key: one line such as &quot;ssh-ed25519 AAAA… name&quot; is right (a file that ends in .pub).</source>
        <translation>Das ist kein öffentlicher SSH-Schlüssel: Richtig ist eine Zeile wie „ssh-ed25519 AAAA… name“ (eine Datei, die auf .pub endet).</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Ein Konto %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Ein Konto %1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 has no such SSH key.</source>
        <translation>%1 hat keinen solchen SSH-Schlüssel.</translation>
    </message>
    <message>
        <source>No account %1 was removed.</source>
        <translation>Ein Konto %1 wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>A Python prompt is full power: it can do all that this program can, read every file it can read and change every account. Only administrators get it. Grant %1 &quot;looking&quot; instead, or make it an administrator.</source>
        <translation>Eine Eingabezeile mit Python ist volle Macht: Sie kann alles, was dieses Programm kann, jede Datei lesen, die es lesen kann, und jedes Konto ändern. Nur Administratoren bekommen sie. Gib %1 stattdessen „looking“ oder mache es zum Administrator.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A name is made of letters, digits and marks such as . - _ and written in one direction. %1</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern und Zeichen wie . - _ in einer Schreibrichtung. %1</translation>
    </message>
    <message>
        <source>A password must not be empty.</source>
        <translation>Ein Passwort darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A password must be at most %1 characters long.</source>
        <translation>Ein Passwort darf höchstens %1 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>A password must hold characters that can be typed, all written in one direction.</source>
        <translation>Ein Passwort besteht aus Zeichen, die man tippen kann, alle in einer Schreibrichtung.</translation>
    </message>
    <message>
        <source>This is no backup of this program.</source>
        <translation>Das ist keine Sicherung dieses Programms.</translation>
    </message>
    <message>
        <source>A newer version of this program made this backup. Bring it back with that one.</source>
        <translation>Diese Sicherung hat eine neuere Version dieses Programms gemacht. Spiele sie mit jener ein.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is not what was saved.</source>
        <translation>Die Sicherung ist beschädigt: %1 ist nicht, was gesichert wurde.</translation>
    </message>
    <message>
        <source>The backup is damaged: its sums are missing.</source>
        <translation>Die Sicherung ist beschädigt: Ihre Prüfsummen fehlen.</translation>
    </message>
    <message>
        <source>The backup is damaged: there is more behind its end.</source>
        <translation>Die Sicherung ist beschädigt: Hinter ihrem Ende steht noch etwas.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is in it twice, or it has too many files.</source>
        <translation>Die Sicherung ist beschädigt: %1 ist zweimal darin, oder sie hat zu viele Dateien.</translation>
    </message>
    <message>
        <source>There is a file in it that no backup has: %1. Nothing was changed.</source>
        <translation>Darin ist eine Datei, die keine Sicherung hat: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is missing.</source>
        <translation>Die Sicherung ist beschädigt: %1 fehlt.</translation>
    </message>
    <message>
        <source>The backup&apos;s passwords are damaged.</source>
        <translation>Die Passwörter der Sicherung sind beschädigt.</translation>
    </message>
    <message>
        <source>The copy of the database could not be made: %1</source>
        <translation>Die Datenbank konnte nicht kopiert werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Eine Datenbank %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was changed.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Moving %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Encrypting failed; there may be too little memory.</source>
        <translation>Das Verschlüsseln ging nicht; vielleicht ist zu wenig Speicher da.</translation>
    </message>
    <message>
        <source>There is too much to encrypt.</source>
        <translation>Es ist zu viel zu verschlüsseln.</translation>
    </message>
    <message>
        <source>The backup&apos;s passwords are damaged, or of a newer version.</source>
        <translation>Die Passwörter der Sicherung sind beschädigt oder von einer neueren Version.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged.</source>
        <translation>Das ist keine Sicherung, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was saved. Make the backup again.</source>
        <translation>%1 wurde kürzer, während es gesichert wurde. Mache die Sicherung noch einmal.</translation>
    </message>
    <message>
        <source>There is something else than plain files in it; no backup of ours has that.</source>
        <translation>Darin ist anderes als einfache Dateien; das hat keine unserer Sicherungen.</translation>
    </message>
    <message>
        <source>A part of the backup is larger than it may be.</source>
        <translation>Ein Teil der Sicherung ist größer, als er sein darf.</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 ist keine Sicherung dieses Programms.</translation>
    </message>
    <message>
        <source>Reading %1: %2.</source>
        <translation>%1 lesen: %2.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you: join a room, or talk to a person.</source>
        <translation>Diese Seite liest nur du: Betritt einen Raum oder sprich mit einer Person.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command &quot;/%1&quot;.</source>
        <translation>Einen Befehl „/%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean /%1?</source>
        <translation>Meinst du /%1?</translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation>%1 kann das nicht.</translation>
    </message>
    <message>
        <source>It is written: %1</source>
        <translation>Man schreibt ihn so: %1</translation>
    </message>
    <message>
        <source>Whom? Write the name behind the command.</source>
        <translation>Wen? Schreibe den Namen hinter den Befehl.</translation>
    </message>
    <message>
        <source>Who? Write the name behind the command.</source>
        <translation>Wer? Schreibe den Namen hinter den Befehl.</translation>
    </message>
    <message>
        <source>You are not in &quot;%1&quot;.</source>
        <translation>Du bist nicht in „%1“.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 hat kein Thema.</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>Thema von %1: %2</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>%1 ist nach %2 eingeladen.</translation>
    </message>
    <message>
        <source>%1 is asked to let you see when they are there.</source>
        <translation>%1 ist gebeten, sich dir zu zeigen.</translation>
    </message>
    <message>
        <source>%1 is not on your list any more.</source>
        <translation>%1 steht nicht mehr auf deiner Liste.</translation>
    </message>
    <message>
        <source>You hear nothing of %1 any more; /unblock ends it.</source>
        <translation>Du hörst nichts mehr von %1; /unblock beendet das.</translation>
    </message>
    <message>
        <source>You hear %1 again.</source>
        <translation>Du hörst wieder von %1.</translation>
    </message>
    <message>
        <source>There is no folder %1 to save it in.</source>
        <translation>Es gibt keinen Ordner %1, um sie darin zu speichern.</translation>
    </message>
    <message>
        <source>Its line in the conversation with %1 asks you.</source>
        <translation>Die Zeile in der Unterhaltung mit %1 fragt dich.</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 ist als %2 gespeichert.</translation>
    </message>
    <message>
        <source>%1 offers nothing.</source>
        <translation>%1 bietet nichts an.</translation>
    </message>
    <message>
        <source>%1 offers no &quot;%2&quot;.</source>
        <translation>%1 bietet kein „%2“ an.</translation>
    </message>
    <message>
        <source>Nothing is sent, offered or talked about directly.</source>
        <translation>Nichts wird direkt gesendet, angeboten oder besprochen.</translation>
    </message>
    <message>
        <source>There is nothing of that with %1.</source>
        <translation>Mit %1 ist nichts dergleichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: send its files, or an archive of it.</source>
        <translation>„%1“ ist ein Ordner: Sende seine Dateien oder ein Archiv davon.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; any more.</source>
        <translation>Eine Datei „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;.</source>
        <translation>Du darfst „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Files are sent while the account is connected.</source>
        <translation>Dateien werden gesendet, während das Konto verbunden ist.</translation>
    </message>
    <message>
        <source>%1 files are enough at once: put aside those that have arrived.</source>
        <translation>%1 Dateien auf einmal sind genug: Räume die weg, die angekommen sind.</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>Du hast es abgebrochen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>%1 %2 of it are there and stay (%3): let them offer it again, save it under the same name, and it goes on.</source>
        <translation>%1 %2 davon sind da und bleiben (%3): Lass es noch einmal anbieten, speichere unter demselben Namen, und es geht weiter.</translation>
    </message>
    <message>
        <source>The account is not connected: try again when it is.</source>
        <translation>Das Konto ist nicht verbunden: Versuche es wieder, wenn es das ist.</translation>
    </message>
    <message>
        <source>This offer is over.</source>
        <translation>Dieses Angebot ist vorbei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: give the file a name in it.</source>
        <translation>„%1“ ist ein Ordner: Gib der Datei einen Namen darin.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Einen Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not write into &quot;%1&quot;: choose another folder.</source>
        <translation>Du darfst nicht in „%1“ schreiben: Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There are too many files of that name: choose another one.</source>
        <translation>Es gibt zu viele Dateien dieses Namens: Wähle einen anderen.</translation>
    </message>
    <message>
        <source>It is whole, but keeps the name %1: %2.</source>
        <translation>Sie ist ganz da, behält aber den Namen %1: %2.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is not connected: connect it first.</source>
        <translation>%1 ist nicht verbunden: Verbinde es zuerst.</translation>
    </message>
    <message>
        <source>%1 does not let its accounts be changed from here.</source>
        <translation>%1 lässt seine Konten nicht von hier ändern.</translation>
    </message>
    <message>
        <source>This program speaks no &quot;%1&quot;.</source>
        <translation>Dieses Programm spricht kein „%1“.</translation>
    </message>
    <message>
        <source>The account has gone, but a password of its own may be in the keyring still: %1 There it is called %2.</source>
        <translation>Das Konto ist weg, aber ein eigenes Passwort kann noch im Schlüsselbund sein: %1 Dort heißt es %2.</translation>
    </message>
    <message>
        <source>A room has a name.</source>
        <translation>Ein Raum hat einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a room here.</source>
        <translation>„%1“ ist hier kein Name eines Raums.</translation>
    </message>
    <message>
        <source>Whom do you want to talk to?</source>
        <translation>Mit wem willst du sprechen?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a room: join it instead.</source>
        <translation>„%1“ ist ein Raum: Betritt ihn stattdessen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nobody&apos;s name here.</source>
        <translation>„%1“ ist hier niemandes Name.</translation>
    </message>
    <message>
        <source>This page stays as long as its account.</source>
        <translation>Diese Seite bleibt so lange wie ihr Konto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place to go to.</source>
        <translation>„%1“ nennt keinen Ort, an den man gehen könnte.</translation>
    </message>
    <message>
        <source>There is no account for &quot;%1&quot; yet.</source>
        <translation>Für „%1“ gibt es noch kein Konto.</translation>
    </message>
    <message>
        <source>Everyport cannot open &quot;%1&quot; in its chat.</source>
        <translation>Everyport kann „%1“ nicht in seinem Chat öffnen.</translation>
    </message>
    <message>
        <source>The account was disconnected.</source>
        <translation>Das Konto wurde getrennt.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: %1.</source>
        <translation>In dieser Arbeitsumgebung antwortet kein Schlüsselbund: %1.</translation>
    </message>
    <message>
        <source>The keyring refused: %1.</source>
        <translation>Der Schlüsselbund weigerte sich: %1.</translation>
    </message>
    <message>
        <source>This message cannot be changed.</source>
        <translation>Diese Nachricht lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This message is not waiting to be sent again.</source>
        <translation>Diese Nachricht wartet nicht darauf, noch einmal gesendet zu werden.</translation>
    </message>
    <message>
        <source>This message has gone already.</source>
        <translation>Diese Nachricht ist schon fort.</translation>
    </message>
    <message>
        <source>You took it back before it was sent.</source>
        <translation>Du hast sie zurückgenommen, bevor sie gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 sees when you are there.</source>
        <translation>%1 sieht, wann du da bist.</translation>
    </message>
    <message>
        <source>You are in %1, where %2 invited you.</source>
        <translation>Du bist in %1, wohin %2 dich eingeladen hat.</translation>
    </message>
    <message>
        <source>You did not let %1 see when you are there.</source>
        <translation>Du hast %1 nicht sehen lassen, wann du da bist.</translation>
    </message>
    <message>
        <source>You did not go to %1, where %2 invited you.</source>
        <translation>Du bist nicht nach %1 gegangen, wohin %2 dich eingeladen hat.</translation>
    </message>
    <message>
        <source>%1 offers to talk directly.</source>
        <translation>%1 bietet an, direkt zu sprechen.</translation>
    </message>
    <message>
        <source>%1 asks to see when you are there.</source>
        <translation>%1 möchte sehen, wann du da bist.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 lädt dich nach %2 ein.</translation>
    </message>
    <message>
        <source>%1 from %2 is there (%3): %4</source>
        <translation>%1 von %2 ist da (%3): %4</translation>
    </message>
    <message>
        <source>You talk directly to %1, in a conversation of its own.</source>
        <translation>Du sprichst direkt mit %1, in einer eigenen Unterhaltung.</translation>
    </message>
    <message>
        <source>You refused %1 from %2.</source>
        <translation>Du hast %1 von %2 abgelehnt.</translation>
    </message>
    <message>
        <source>You refused to talk directly to %1.</source>
        <translation>Du hast abgelehnt, direkt mit %1 zu sprechen.</translation>
    </message>
    <message>
        <source>%1&apos;s offer of %2 has expired.</source>
        <translation>%1s Angebot von %2 ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1&apos;s offer to talk directly has expired.</source>
        <translation>%1s Angebot, direkt zu sprechen, ist abgelaufen.</translation>
    </message>
    <message>
        <source>More is offered than can wait at once (%1): save or refuse some of it first.</source>
        <translation>Es wird mehr angeboten, als auf einmal warten kann (%1): Speichere oder lehne erst etwas davon ab.</translation>
    </message>
    <message>
        <source>%1 was sent (%2).</source>
        <translation>%1 wurde gesendet (%2).</translation>
    </message>
    <message>
        <source>An address is written as me@example.org, irc.example.org or #room.</source>
        <translation>Eine Adresse schreibt man wie ich@example.org, irc.example.org oder #raum.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you: send it to a person.</source>
        <translation>Diese Seite liest nur du: Sende es an eine Person.</translation>
    </message>
    <message>
        <source>This network takes no files into a room: send it to one person.</source>
        <translation>Dieses Netz nimmt keine Dateien in einen Raum: Sende sie an eine Person.</translation>
    </message>
    <message>
        <source>This network takes no files: put it on the web, and send its address.</source>
        <translation>Dieses Netz nimmt keine Dateien: Stelle sie ins Web und sende die Adresse.</translation>
    </message>
    <message>
        <source>This network takes no files.</source>
        <translation>Dieses Netz nimmt keine Dateien.</translation>
    </message>
    <message>
        <source>This network brings no files.</source>
        <translation>Dieses Netz bringt keine Dateien.</translation>
    </message>
    <message>
        <source>Nobody can be talked to past this network.</source>
        <translation>Mit niemandem kann man an diesem Netz vorbei sprechen.</translation>
    </message>
    <message>
        <source>This network keeps no list of people.</source>
        <translation>Dieses Netz führt keine Liste von Leuten.</translation>
    </message>
    <message>
        <source>This network blocks nobody.</source>
        <translation>Dieses Netz sperrt niemanden.</translation>
    </message>
    <message>
        <source>This network shows no pictures.</source>
        <translation>Dieses Netz zeigt keine Bilder.</translation>
    </message>
    <message>
        <source>This key cannot be changed here without harm to the rest; edit the file instead.</source>
        <translation>Dieser Schlüssel kann hier nicht ohne Schaden für den Rest geändert werden; bearbeite stattdessen die Datei.</translation>
    </message>
    <message>
        <source>This is larger than a configuration file may be (1 MB).</source>
        <translation>Das ist größer, als eine Konfigurationsdatei sein darf (1 MB).</translation>
    </message>
    <message>
        <source>There is no such option; this has none, so leave it out.</source>
        <translation>Diese Option gibt es nicht; hier gibt es keine, also lass sie weg.</translation>
    </message>
    <message>
        <source>There is no such option; did you mean %1?</source>
        <translation>Diese Option gibt es nicht; meinst du %1?</translation>
    </message>
    <message>
        <source>There is no such option; there are %1.</source>
        <translation>Diese Option gibt es nicht; es gibt %1.</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Diese Option gibt es nicht.</translation>
    </message>
    <message>
        <source>Must be at most %1 values.</source>
        <translation>Höchstens %1 Werte gehen.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a text of one line</source>
        <translation>ein Text in einer Zeile</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet, so leave it out.</source>
        <translation>Es gibt noch nichts zur Auswahl, also lass es weg.</translation>
    </message>
    <message>
        <source>an endpoint in quotes, such as &quot;tcp:5222&quot;</source>
        <translation>ein Endpunkt in Anführungszeichen, etwa &quot;tcp:5222&quot;</translation>
    </message>
    <message>
        <source>an endpoint that starts with %1:</source>
        <translation>ein Endpunkt, der so beginnt: %1:</translation>
    </message>
    <message>
        <source>a file that exists</source>
        <translation>eine Datei, die es gibt</translation>
    </message>
    <message>
        <source>a file that this program may read</source>
        <translation>eine Datei, die dieses Programm lesen darf</translation>
    </message>
    <message>
        <source>the name of a file, not of a folder</source>
        <translation>der Name einer Datei, nicht eines Ordners</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>nothing to choose from yet</source>
        <translation>noch nichts zur Auswahl</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>Datei zum Schreiben</translation>
    </message>
    <message>
        <source>Lists and tables stand too deep in each other here.</source>
        <translation>Listen und Tabellen stehen hier zu tief ineinander.</translation>
    </message>
    <message>
        <source>A text&apos;s closing quote is missing on this line, or a control character is in it.</source>
        <translation>In dieser Zeile fehlt das schließende Anführungszeichen eines Textes, oder ein Steuerzeichen steht darin.</translation>
    </message>
    <message>
        <source>This is no value: a text stands in quotes, as in &quot;a text&quot;; numbers, true and false stand without.</source>
        <translation>Das ist kein Wert: Ein Text steht in Anführungszeichen, wie &quot;a text&quot;; Zahlen, true und false stehen ohne.</translation>
    </message>
    <message>
        <source>A \ in a text in double quotes needs another behind it, as in &quot;C:\\folder&quot;; a text in single quotes takes it as it is.</source>
        <translation>Ein \ in einem Text in doppelten Anführungszeichen braucht noch eines dahinter, wie &quot;C:\\folder&quot;; in einfachen steht es, wie es ist.</translation>
    </message>
    <message>
        <source>This is no date or time; a text stands in quotes.</source>
        <translation>Das ist kein Datum und keine Zeit; ein Text steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The number behind this \ is no character&apos;s.</source>
        <translation>Die Zahl hinter diesem \ ist die keines Zeichens.</translation>
    </message>
    <message>
        <source>This is not UTF-8: save the file as UTF-8.</source>
        <translation>Das ist kein UTF-8: Speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file ends within a text: its closing quote is missing.</source>
        <translation>Die Datei endet in einem Text: Sein schließendes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The file ends within a list: its ] is missing.</source>
        <translation>Die Datei endet in einer Liste: Ihr ] fehlt.</translation>
    </message>
    <message>
        <source>The file ends within a table in braces: its } is missing.</source>
        <translation>Die Datei endet in einer Tabelle in Klammern: Ihr } fehlt.</translation>
    </message>
    <message>
        <source>The file ends within a table&apos;s name: its ] is missing.</source>
        <translation>Die Datei endet im Namen einer Tabelle: Sein ] fehlt.</translation>
    </message>
    <message>
        <source>The file ends before this line is whole: a line is KEY = VALUE.</source>
        <translation>Die Datei endet, bevor diese Zeile ganz ist: Eine Zeile ist KEY = VALUE.</translation>
    </message>
    <message>
        <source>A control character is in this comment.</source>
        <translation>In diesem Kommentar steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The value is missing behind the =.</source>
        <translation>Hinter dem = fehlt der Wert.</translation>
    </message>
    <message>
        <source>A number has no 0 in front; a text stands in quotes.</source>
        <translation>Eine Zahl hat vorn keine 0; ein Text steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>In a number a _ stands between two digits.</source>
        <translation>In einer Zahl steht ein _ zwischen zwei Ziffern.</translation>
    </message>
    <message>
        <source>The brackets of [[a]] stand side by side, with nothing between them.</source>
        <translation>Die Klammern von [[a]] stehen nebeneinander, ohne etwas dazwischen.</translation>
    </message>
    <message>
        <source>This is too long for a number or a date; a text stands in quotes.</source>
        <translation>Das ist zu lang für eine Zahl oder ein Datum; ein Text steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Diese Zahl hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>In a table in braces something stands before each comma.</source>
        <translation>In einer Tabelle in Klammern steht vor jedem Komma etwas.</translation>
    </message>
    <message>
        <source>In a list a value stands before each comma.</source>
        <translation>In einer Liste steht vor jedem Komma ein Wert.</translation>
    </message>
    <message>
        <source>A table in braces has no comma before its }.</source>
        <translation>Eine Tabelle in Klammern hat vor ihrem } kein Komma.</translation>
    </message>
    <message>
        <source>Behind the table&apos;s name nothing else may stand on the line, such as %1.</source>
        <translation>Hinter dem Namen der Tabelle darf nichts mehr in der Zeile stehen, etwa %1.</translation>
    </message>
    <message>
        <source>Behind the value nothing else may stand on the line, such as %1; a text stands in quotes.</source>
        <translation>Hinter dem Wert darf nichts mehr in der Zeile stehen, etwa %1; ein Text steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Before %1 the list needs a comma, or its ].</source>
        <translation>Vor %1 braucht die Liste ein Komma oder ihr ].</translation>
    </message>
    <message>
        <source>The list&apos;s ] is missing.</source>
        <translation>Das ] der Liste fehlt.</translation>
    </message>
    <message>
        <source>Before %1 the table in braces needs a comma, or its }.</source>
        <translation>Vor %1 braucht die Tabelle in Klammern ein Komma oder ihr }.</translation>
    </message>
    <message>
        <source>A table in braces ends on its line: its } is missing.</source>
        <translation>Eine Tabelle in Klammern endet in ihrer Zeile: Ihr } fehlt.</translation>
    </message>
    <message>
        <source>A name begins with a letter, a digit, - or _, or stands in quotes; here %1 stands.</source>
        <translation>Ein Name beginnt mit einem Buchstaben, einer Ziffer, - oder _, oder er steht in Anführungszeichen; hier steht %1.</translation>
    </message>
    <message>
        <source>The line ends where a name belongs.</source>
        <translation>Die Zeile endet, wo ein Name hingehört.</translation>
    </message>
    <message>
        <source>Before %1 the table&apos;s name needs its ].</source>
        <translation>Vor %1 braucht der Name der Tabelle sein ].</translation>
    </message>
    <message>
        <source>The ] behind the table&apos;s name is missing.</source>
        <translation>Das ] hinter dem Namen der Tabelle fehlt.</translation>
    </message>
    <message>
        <source>A table needs a name between its brackets.</source>
        <translation>Eine Tabelle braucht einen Namen zwischen ihren Klammern.</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE: before %1 the = is missing.</source>
        <translation>Eine Zeile ist KEY = VALUE: Vor %1 fehlt das =.</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE: here = and the value are missing.</source>
        <translation>Eine Zeile ist KEY = VALUE: Hier fehlen = und der Wert.</translation>
    </message>
    <message>
        <source>A line begins with a key, a [table] or a # comment, not with %1.</source>
        <translation>Eine Zeile beginnt mit einem Schlüssel, einer [table] oder einem #-Kommentar, nicht mit %1.</translation>
    </message>
    <message>
        <source>Here a line&apos;s end is not whole: save the file with the usual ends of lines.</source>
        <translation>Hier ist ein Zeilenende nicht ganz: Speichere die Datei mit den üblichen Zeilenenden.</translation>
    </message>
    <message>
        <source>“%1” stands further up already; it may be there once.</source>
        <translation>„%1“ steht weiter oben schon; es darf einmal da sein.</translation>
    </message>
    <message>
        <source>This stands further up already as something of another kind; it can be one of them only.</source>
        <translation>Das steht weiter oben schon als etwas anderer Art; es kann nur eines davon sein.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML.</source>
        <translation>Das lässt sich nicht als TOML lesen.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML: %1.</source>
        <translation>Das lässt sich nicht als TOML lesen: %1.</translation>
    </message>
    <message>
        <source>Line %1: this is no TOML. %2</source>
        <translation>Zeile %1: Das ist kein TOML. %2</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a real reader: put a card on it.</source>
        <translation>%1 ist ein echter Leser: Lege eine Karte auf.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is not plugged in. It goes on by itself when it comes back.</source>
        <translation>%1 ist nicht eingesteckt. Er macht von selbst weiter, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>%1 is being found out already.</source>
        <translation>%1 wird schon bestimmt.</translation>
    </message>
    <message>
        <source>There is no reader %1.</source>
        <translation>Einen Leser %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no kind of reader called “%1”; there are %2. What a plugin brings is there while that plugin runs.</source>
        <translation>Eine Art Leser namens „%1“ gibt es nicht; es gibt %2. Was eine Erweiterung mitbringt, ist da, solange sie läuft.</translation>
    </message>
    <message>
        <source>A reader of the kind “%1” cannot be simulated; there are %2.</source>
        <translation>Ein Leser der Art „%1“ lässt sich nicht simulieren; es gehen %2.</translation>
    </message>
    <message>
        <source>There is a reader called %1 already.</source>
        <translation>Einen Leser namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Ein Leser braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 uses %2 already.</source>
        <translation>%1 benutzt %2 schon.</translation>
    </message>
    <message>
        <source>A simulated reader has no port.</source>
        <translation>Ein simulierter Leser hat keinen Anschluss.</translation>
    </message>
    <message>
        <source>%1 may not look into the folder of %2.</source>
        <translation>%1 darf nicht in den Ordner von %2 sehen.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no serial port.</source>
        <translation>%1 ist kein serieller Anschluss.</translation>
    </message>
    <message>
        <source>%1 is used by %2. Close it; the reader then goes on by itself.</source>
        <translation>%1 wird von %2 benutzt. Schließe es; der Leser macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Another program uses %1. Close it; the reader then goes on by itself.</source>
        <translation>Ein anderes Programm benutzt %1. Schließe es; der Leser macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Switch that on, and the reader goes on by itself; or choose another kind of reader.</source>
        <translation>Schalte das ein, und der Leser macht von selbst weiter; oder wähle eine andere Art Leser.</translation>
    </message>
    <message>
        <source>Its driver %1 is missing: it belongs to %2, which is off. %3</source>
        <translation>Sein Treiber %1 fehlt: %2 bringt ihn mit und ist ausgeschaltet. %3</translation>
    </message>
    <message>
        <source>Its driver %1 is missing. Where a plugin brings it, that plugin is off. %2</source>
        <translation>Sein Treiber %1 fehlt. Wenn eine Erweiterung ihn mitbringt, ist sie aus. %2</translation>
    </message>
    <message>
        <source>It does not answer. Is it a %1, switched on, and set to %2 baud?</source>
        <translation>Er antwortet nicht. Ist es ein %1, eingeschaltet und auf %2 Baud gestellt?</translation>
    </message>
    <message>
        <source>Over %1 bytes came in and none of them fits a frame of %2.</source>
        <translation>Über %1 Bytes kamen an, und keines passt in einen Rahmen von %2.</translation>
    </message>
    <message>
        <source>%1 They look like %2.</source>
        <translation>%1 Sie sehen aus wie %2.</translation>
    </message>
    <message>
        <source>%1 They look as if the line had another parity.</source>
        <translation>%1 Sie sehen aus, als hätte die Leitung eine andere Parität.</translation>
    </message>
    <message>
        <source>%1 They look like text that is not from a reader.</source>
        <translation>%1 Sie sehen aus wie Text, der nicht von einem Leser ist.</translation>
    </message>
    <message>
        <source>%1 The line may run at another speed than %2 baud.</source>
        <translation>%1 Die Leitung läuft vielleicht mit einer anderen Geschwindigkeit als %2 Baud.</translation>
    </message>
    <message>
        <source>This program was built without serial ports.</source>
        <translation>Dieses Programm wurde ohne serielle Anschlüsse gebaut.</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Ein anderes Programm benutzt %1.</translation>
    </message>
    <message>
        <source>“%1” is no serial port; a reader&apos;s endpoint is like serial:/dev/ttyUSB0.</source>
        <translation>„%1“ ist kein serieller Anschluss; der Endpunkt eines Lesers ist wie serial:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>“%1”: a serial port is given with its path, like serial:/dev/ttyUSB0.</source>
        <translation>„%1“: Ein serieller Anschluss wird mit seinem Pfad genannt, wie serial:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>There is no kind of reader called %1.</source>
        <translation>Eine Art Leser namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A channel&apos;s name begins with #.</source>
        <translation>Der Name eines Kanals beginnt mit #.</translation>
    </message>
    <message>
        <source>The channel is shared already.</source>
        <translation>Der Kanal ist schon geteilt.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>Das Netz hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It was asked for again.</source>
        <translation>Es wurde noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Somebody else was asked for.</source>
        <translation>Nach jemand anderem wurde gefragt.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The connection was lost before the network confirmed it.</source>
        <translation>Die Verbindung ging verloren, bevor das Netz es bestätigte.</translation>
    </message>
    <message>
        <source>Files go directly from computer to computer, past the proxy that this account goes through: put it on the web, and send its address.</source>
        <translation>Dateien gehen direkt von Rechner zu Rechner, am Proxy dieses Kontos vorbei: Stelle sie ins Web und sende die Adresse.</translation>
    </message>
    <message>
        <source>Files go directly from computer to computer, which shows them your address. Turn on &quot;Send files directly&quot; in the account&apos;s settings, or put it on the web.</source>
        <translation>Dateien gehen direkt von Rechner zu Rechner, was anderen deine Adresse zeigt. Schalte „Dateien direkt senden“ in den Einstellungen des Kontos ein, oder stelle sie ins Web.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that others could come to: correct it in the account&apos;s settings.</source>
        <translation>„%1“ ist keine Adresse, zu der andere kommen könnten: Berichtige sie in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>%1 did not come for it: they may not take files, or cannot reach this computer.</source>
        <translation>%1 hat sie nicht abgeholt: Vielleicht werden keine Dateien angenommen, oder dieser Rechner ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The network closed the connection.</source>
        <translation>Das Netz hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>It leads to %1, on this computer or its network. If you take it, this computer calls there: do so only if you know why it is there.</source>
        <translation>Das führt zu %1, auf diesem Rechner oder in seinem Netz. Nimmst du es an, ruft dieser Rechner dort an: Tu es nur, wenn du weißt, warum es dort ist.</translation>
    </message>
    <message>
        <source>They do not go on with what is there already.</source>
        <translation>Die Gegenseite macht nicht mit dem weiter, was schon da ist.</translation>
    </message>
    <message>
        <source>They go on somewhere else than was asked for.</source>
        <translation>Die Gegenseite macht an anderer Stelle weiter, als gefragt war.</translation>
    </message>
    <message>
        <source>%1 could not be reached, or has fallen silent.</source>
        <translation>%1 war nicht zu erreichen oder ist verstummt.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://irc.example.org/path.</source>
        <translation>Die Adresse eines WebSockets schreibt man wie wss://irc.example.org/path.</translation>
    </message>
    <message>
        <source>A server is written as irc.example.org, or as wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation>Einen Server schreibt man wie irc.example.org, oder wie wss://irc.example.org/path, wenn er über WebSocket erreicht wird.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be had: %2</source>
        <translation>Der Name „%1“ ist nicht zu haben: %2</translation>
    </message>
    <message>
        <source>Logging in to the account failed: %1</source>
        <translation>Die Anmeldung am Konto ging nicht: %1</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 antwortet auf %2: %3</translation>
    </message>
    <message>
        <source>%1 asked for %2.</source>
        <translation>%1 hat nach %2 gefragt.</translation>
    </message>
    <message>
        <source>There is no connection to the network.</source>
        <translation>Es gibt keine Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>This network has no such rank.</source>
        <translation>Diesen Rang hat dieses Netz nicht.</translation>
    </message>
    <message>
        <source>%1 removed you: %2</source>
        <translation>%1 hat dich entfernt: %2</translation>
    </message>
    <message>
        <source>The servers %1 lost each other: %2 are gone for a while.</source>
        <translation>Die Server %1 haben einander verloren: %2 sind eine Weile weg.</translation>
    </message>
    <message>
        <source>The servers %1 found each other: %2 are back.</source>
        <translation>Die Server %1 haben einander gefunden: %2 sind wieder da.</translation>
    </message>
    <message>
        <source>The list +%1 is empty.</source>
        <translation>Die Liste +%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 invited %2.</source>
        <translation>%1 hat %2 eingeladen.</translation>
    </message>
    <message>
        <source>%1 renamed %2 to %3. %4</source>
        <translation>%1 hat %2 in %3 umbenannt. %4</translation>
    </message>
    <message>
        <source>You talk directly to %1 already.</source>
        <translation>Du sprichst schon direkt mit %1.</translation>
    </message>
    <message>
        <source>%1 direct conversations are enough at once: close some.</source>
        <translation>%1 direkte Unterhaltungen auf einmal sind genug: Schließe einige.</translation>
    </message>
    <message>
        <source>%1 is asked to talk directly. They see the address of this computer.</source>
        <translation>%1 ist gebeten, direkt zu sprechen. Dabei wird die Adresse dieses Rechners sichtbar.</translation>
    </message>
    <message>
        <source>Nobody is there any more: &quot;/dcc chat %1&quot; asks them again.</source>
        <translation>Dort ist niemand mehr: „/dcc chat %1“ fragt noch einmal.</translation>
    </message>
    <message>
        <source>You talk directly to %1. Nothing is encrypted: whoever stands in between can read it.</source>
        <translation>Du sprichst direkt mit %1. Nichts ist verschlüsselt: Wer dazwischensteht, kann es lesen.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 ist nicht gekommen.</translation>
    </message>
    <message>
        <source>%1 has hung up.</source>
        <translation>%1 hat aufgelegt.</translation>
    </message>
    <message>
        <source>The direct conversation is over: %1</source>
        <translation>Die direkte Unterhaltung ist vorbei: %1</translation>
    </message>
    <message>
        <source>%1: a plugin has %2 options at most.</source>
        <translation>%1: Eine Erweiterung hat höchstens %2 Optionen.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the plugin&apos;s folder; nothing outside of it is loaded.</source>
        <translation>%1 ist ein Link, der aus dem Ordner der Erweiterung hinausführt; von außerhalb wird nichts geladen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files; a plugin has fewer.</source>
        <translation>%1 hat mehr als %2 Dateien; eine Erweiterung hat weniger.</translation>
    </message>
    <message>
        <source>It held the program for too long (%1), and was switched off.</source>
        <translation>Sie hielt das Programm zu lange auf (%1) und wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 of its calls failed within a minute, and it was switched off. The last: %2</source>
        <translation>%1 ihrer Aufrufe gingen in einer Minute schief, und sie wurde ausgeschaltet. Der letzte: %2</translation>
    </message>
    <message>
        <source>It cannot do that: %1.</source>
        <translation>Das geht damit nicht: %1.</translation>
    </message>
    <message>
        <source>There is no port &quot;%1&quot; in this program.</source>
        <translation>Einen Anschluss „%1“ gibt es in diesem Programm nicht.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Es wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 kB.</source>
        <translation>%1 ist größer als 64 kB.</translation>
    </message>
    <message>
        <source>%1: A plugin&apos;s folder is called after it: letters a-z, digits, - and _, a letter first.</source>
        <translation>%1: Der Ordner einer Erweiterung heißt wie sie: Buchstaben a-z, Ziffern, - und _, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <source>There is no plugin %1.</source>
        <translation>Eine Erweiterung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The plugin %1 was switched off or started anew while it started.</source>
        <translation>Die Erweiterung %1 wurde ausgeschaltet oder neu gestartet, während sie startete.</translation>
    </message>
    <message>
        <source>It did not start: %1</source>
        <translation>Sie ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Its start was called off.</source>
        <translation>Ihr Start wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>“%1” has votes (%2). Keep it, or begin a new round first.</source>
        <translation>„%1“ hat Stimmen (%2). Behalte sie, oder beginne erst eine neue Runde.</translation>
    </message>
    <message>
        <source>Cards have voted or are registered by another part of their numbers. Make a new poll to compare differently.</source>
        <translation>Karten haben abgestimmt oder sind mit einem anderen Teil ihrer Nummern eingetragen. Lege eine neue Umfrage an, um anders zu vergleichen.</translation>
    </message>
    <message>
        <source>A card&apos;s number is 1 to 128 hex digits.</source>
        <translation>Die Nummer einer Karte hat 1 bis 128 Hex-Ziffern.</translation>
    </message>
    <message>
        <source>This card has no vote in this round.</source>
        <translation>Diese Karte hat in dieser Runde keine Stimme.</translation>
    </message>
    <message>
        <source>There is a poll “%1” already. Give the new one another id, or remove the old one.</source>
        <translation>Eine Umfrage „%1“ gibt es schon. Gib der neuen eine andere Kennung, oder entferne die alte.</translation>
    </message>
    <message>
        <source>One vote waits in memory and is counted as soon as that works.</source>
        <translation>Eine Stimme wartet im Speicher und wird gezählt, sobald das geht.</translation>
    </message>
    <message>
        <source>%1 votes wait in memory and are counted as soon as that works.</source>
        <translation>%1 Stimmen warten im Speicher und werden gezählt, sobald das geht.</translation>
    </message>
    <message>
        <source>%1 votes wait because they cannot be stored, and no more fit. Cards that are tapped now are not counted. %2</source>
        <translation>%1 Stimmen warten, weil sie nicht gespeichert werden können, und mehr passen nicht. Karten, die jetzt aufgelegt werden, zählen nicht. %2</translation>
    </message>
    <message>
        <source>Cards are tapped faster than their votes can be counted: %1 wait, and no more fit. Cards that are tapped now are not counted.%2</source>
        <translation>Karten werden schneller aufgelegt, als ihre Stimmen gezählt werden können: %1 warten, und mehr passen nicht. Karten, die jetzt aufgelegt werden, zählen nicht.%2</translation>
    </message>
    <message>
        <source>There is no poll “%1”.</source>
        <translation>Eine Umfrage „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 fit.</source>
        <translation>%1 hat %2 Zeichen; %3 passen.</translation>
    </message>
    <message>
        <source>%1 must be one line of plain text.</source>
        <translation>%1 muss eine Zeile einfacher Text sein.</translation>
    </message>
    <message>
        <source>The id “%1” of answer %2 must be 1 to %3 of a-z, 0-9 and hyphens.</source>
        <translation>Die Kennung „%1“ der Antwort %2 muss 1 bis %3 Zeichen aus a-z, 0-9 und Bindestrichen haben.</translation>
    </message>
    <message>
        <source>Answer %1 needs a title.</source>
        <translation>Antwort %1 braucht einen Titel.</translation>
    </message>
    <message>
        <source>A poll needs at least %1 answers.</source>
        <translation>Eine Umfrage braucht mindestens %1 Antworten.</translation>
    </message>
    <message>
        <source>A poll has %1 answers at most; these are %2.</source>
        <translation>Eine Umfrage hat höchstens %1 Antworten; das sind %2.</translation>
    </message>
    <message>
        <source>Two answers have the id “%1”.</source>
        <translation>Zwei Antworten haben die Kennung „%1“.</translation>
    </message>
    <message>
        <source>A card may choose between 1 and %1 answers here, not %2.</source>
        <translation>Eine Karte darf hier zwischen 1 und %1 Antworten wählen, nicht %2.</translation>
    </message>
    <message>
        <source>The pause between two votes must be between 0 and 24 hours.</source>
        <translation>Die Pause zwischen zwei Stimmen muss zwischen 0 und 24 Stunden liegen.</translation>
    </message>
    <message>
        <source>The poll would close before it opens. Choose a later closing time.</source>
        <translation>Die Umfrage würde schließen, bevor sie öffnet. Wähle eine spätere Zeit zum Schließen.</translation>
    </message>
    <message>
        <source>A poll has %1 readers at most.</source>
        <translation>Eine Umfrage hat höchstens %1 Leser.</translation>
    </message>
    <message>
        <source>A reader&apos;s id must be 1 to %1 characters of plain text.</source>
        <translation>Die Kennung eines Lesers muss 1 bis %1 Zeichen einfacher Text sein.</translation>
    </message>
    <message>
        <source>The reader %1 stands for “%2”, which is no answer of this poll.</source>
        <translation>Der Leser %1 steht für „%2“, das keine Antwort dieser Umfrage ist.</translation>
    </message>
    <message>
        <source>The id “%1” must be 1 to %2 of a-z, 0-9 and hyphens.</source>
        <translation>Die Kennung „%1“ muss 1 bis %2 Zeichen aus a-z, 0-9 und Bindestrichen haben.</translation>
    </message>
    <message>
        <source>The poll needs a question.</source>
        <translation>Die Umfrage braucht eine Frage.</translation>
    </message>
    <message>
        <source>A stored poll cannot be read.</source>
        <translation>Eine gespeicherte Umfrage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file has %1 KiB; a file of polls has %2 at most.</source>
        <translation>Die Datei hat %1 KiB; eine Datei mit Umfragen hat höchstens %2.</translation>
    </message>
    <message>
        <source>A poll was removed meanwhile; ask again.</source>
        <translation>Eine Umfrage wurde inzwischen entfernt; frage noch einmal.</translation>
    </message>
    <message>
        <source>Line %1 of the log: %2.</source>
        <translation>Zeile %1 des Protokolls: %2.</translation>
    </message>
    <message>
        <source>This is the log of the poll “%1”, not of “%2”.</source>
        <translation>Das ist das Protokoll der Umfrage „%1“, nicht von „%2“.</translation>
    </message>
    <message>
        <source>The other station hashed its cards with another salt, so nobody can tell which are the same. Export this poll here and import it there before voting begins.</source>
        <translation>Die andere Station hat ihre Karten mit einem anderen Salt gehasht, darum kann niemand sagen, welche dieselben sind. Exportiere diese Umfrage hier und importiere sie dort, bevor die Abstimmung beginnt.</translation>
    </message>
    <message>
        <source>The log is larger than %1 MiB.</source>
        <translation>Das Protokoll ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Making %1 anew</source>
        <translation>%1 neu anlegen</translation>
    </message>
    <message>
        <source>%1 was deleted while the program ran. All votes that wait in it were written into a new one.</source>
        <translation>%1 wurde gelöscht, während das Programm lief. Alle Stimmen, die darin warten, wurden in eine neue geschrieben.</translation>
    </message>
    <message>
        <source>Putting %1 aside</source>
        <translation>%1 beiseitelegen</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while the program ran. All votes that wait were written into a new one in its place; the file that stood there is kept as %2.</source>
        <translation>%1 wurde durch eine andere Datei ersetzt, während das Programm lief. Alle Stimmen, die warten, wurden an ihrer Stelle in eine neue geschrieben; die Datei, die dort stand, bleibt als %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was in use, and %2 votes that waited in it are lost. Let no other program write to it.</source>
        <translation>%1 wurde geändert, während es benutzt wurde, und %2 Stimmen, die darin warteten, sind verloren. Lass kein anderes Programm hineinschreiben.</translation>
    </message>
    <message>
        <source>Python runs already in this program.</source>
        <translation>In diesem Programm läuft Python schon.</translation>
    </message>
    <message>
        <source>Python has ended.</source>
        <translation>Python ist beendet.</translation>
    </message>
    <message>
        <source>Python cannot start: %1. Is Debian&apos;s libpython3.11-stdlib installed?</source>
        <translation>Python kann nicht starten: %1. Ist Debians libpython3.11-stdlib installiert?</translation>
    </message>
    <message>
        <source>Python&apos;s import system did not take the program&apos;s modules.</source>
        <translation>Pythons Importsystem nahm die Module des Programms nicht an.</translation>
    </message>
    <message>
        <source>Python raised what cannot be shown.</source>
        <translation>Python meldete etwas, das sich nicht zeigen lässt.</translation>
    </message>
    <message>
        <source>Python cannot start: %1</source>
        <translation>Python kann nicht starten: %1</translation>
    </message>
    <message>
        <source>%1 is of another version than the program, which was begun before it was replaced. Start the program anew.</source>
        <translation>%1 ist von einer anderen Version als das Programm, das vor dem Austausch gestartet wurde. Starte das Programm neu.</translation>
    </message>
    <message>
        <source>Rules have %1 bots there already; use one of their names.</source>
        <translation>Regeln haben dort schon %1 Bots; benutze einen von deren Namen.</translation>
    </message>
    <message>
        <source>Somebody there is called %1; give the bot another name.</source>
        <translation>Jemand dort heißt %1; gib dem Bot einen anderen Namen.</translation>
    </message>
    <message>
        <source>The service %1 does not run.</source>
        <translation>Der Dienst %1 läuft nicht.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Eine Aktion „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Somebody in %1 is called %2; give the bot another name.</source>
        <translation>Jemand in %1 heißt %2; gib dem Bot einen anderen Namen.</translation>
    </message>
    <message>
        <source>The service %1 does not run, or has no rooms.</source>
        <translation>Der Dienst %1 läuft nicht oder hat keine Räume.</translation>
    </message>
    <message>
        <source>“%1” is no name of a room.</source>
        <translation>„%1“ ist kein Name eines Raums.</translation>
    </message>
    <message>
        <source>“%1” is nobody&apos;s address.</source>
        <translation>„%1“ ist niemandes Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not in the room any more.</source>
        <translation>„%1“ ist nicht mehr im Raum.</translation>
    </message>
    <message>
        <source>The service %1 does not run, or has no nodes.</source>
        <translation>Der Dienst %1 läuft nicht oder hat keine Knoten.</translation>
    </message>
    <message>
        <source>On “%1” only votes are published.</source>
        <translation>Auf „%1“ werden nur Stimmen veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no node “%1”; make it on the PubSub page.</source>
        <translation>Einen Knoten „%1“ gibt es nicht; lege ihn auf der Seite PubSub an.</translation>
    </message>
    <message>
        <source>The regular expression for %1 took too long on this text and was stopped; make it simpler.</source>
        <translation>Der reguläre Ausdruck für %1 brauchte bei diesem Text zu lange und wurde angehalten; mache ihn einfacher.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which cannot be compared with %3.</source>
        <translation>%1 ist „%2“, was sich nicht mit %3 vergleichen lässt.</translation>
    </message>
    <message>
        <source>This event has no field “%1”; it has %2.</source>
        <translation>Dieses Ereignis hat kein Feld „%1“; es hat %2.</translation>
    </message>
    <message>
        <source>This event has no field “%1”; did you mean %2?</source>
        <translation>Dieses Ereignis hat kein Feld „%1“; meinst du %2?</translation>
    </message>
    <message>
        <source>Must be at most %1 characters.</source>
        <translation>Darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Must be a number.</source>
        <translation>Muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Must be two numbers or two times with a dash between: 10-20, or 22:00-06:00.</source>
        <translation>Müssen zwei Zahlen oder zwei Zeiten mit einem Strich dazwischen sein: 10-20, oder 22:00-06:00.</translation>
    </message>
    <message>
        <source>Must not begin with (*: what a match may cost is set by the program.</source>
        <translation>Darf nicht mit (* beginnen: Was ein Treffer kosten darf, legt das Programm fest.</translation>
    </message>
    <message>
        <source>Is no regular expression: %1.</source>
        <translation>Ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>Its own words came back; it does not fire for these.</source>
        <translation>Ihre eigenen Worte kamen zurück; für sie löst sie nicht aus.</translation>
    </message>
    <message>
        <source>Words of these rules came back, which make each other fire: %1.</source>
        <translation>Worte dieser Regeln kamen zurück, die einander auslösen: %1.</translation>
    </message>
    <message>
        <source>Stopped: what it does makes it fire again. Change it, then turn it on.</source>
        <translation>Angehalten: Was sie tut, löst sie wieder aus. Ändere sie, dann schalte sie ein.</translation>
    </message>
    <message>
        <source>Stopped: these rules make each other fire: %1. Change one of them, then turn them on.</source>
        <translation>Angehalten: Diese Regeln lösen einander aus: %1. Ändere eine davon, dann schalte sie ein.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Diese Aktion gibt es nicht.</translation>
    </message>
    <message>
        <source>Must be letters a-z, digits, - and _, at most 64.</source>
        <translation>Muss aus Buchstaben a-z, Ziffern, - und _ bestehen, höchstens 64.</translation>
    </message>
    <message>
        <source>Must be one line of at most 200 characters.</source>
        <translation>Muss eine Zeile mit höchstens 200 Zeichen sein.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Dieses Ereignis gibt es nicht.</translation>
    </message>
    <message>
        <source>Must be at most %1 conditions.</source>
        <translation>Es dürfen höchstens %1 Bedingungen sein.</translation>
    </message>
    <message>
        <source>A rule has no such table; there are [when], [[if]] and [[do]].</source>
        <translation>Diese Tabelle hat eine Regel nicht; es gibt [when], [[if]] und [[do]].</translation>
    </message>
    <message>
        <source>This table is written %1.</source>
        <translation>Diese Tabelle schreibt man %1.</translation>
    </message>
    <message>
        <source>Write tables as [when], [[if]] and [[do]], each on a line of its own, with plain keys under them.</source>
        <translation>Schreibe Tabellen als [when], [[if]] und [[do]], jede in einer eigenen Zeile, mit einfachen Schlüsseln darunter.</translation>
    </message>
    <message>
        <source>A rule has fewer tables than this.</source>
        <translation>Eine Regel hat weniger Tabellen als das.</translation>
    </message>
    <message>
        <source>The rule %1 was removed.</source>
        <translation>Die Regel %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>It has heard this already, on the other side of a bridge.</source>
        <translation>Sie hat das schon gehört, auf der anderen Seite einer Brücke.</translation>
    </message>
    <message>
        <source>It is the doing of %1 rules in a row already: %2.</source>
        <translation>Das haben schon %1 Regeln hintereinander bewirkt: %2.</translation>
    </message>
    <message>
        <source>It fired a moment ago and is quiet for a while.</source>
        <translation>Sie hat eben erst ausgelöst und ist eine Weile still.</translation>
    </message>
    <message>
        <source>It has fired %1 times within a minute, and may no more.</source>
        <translation>Sie hat in einer Minute %1-mal ausgelöst und darf nicht mehr.</translation>
    </message>
    <message>
        <source>%1 events wait for it already.</source>
        <translation>%1 Ereignisse warten schon auf sie.</translation>
    </message>
    <message>
        <source>%1 more events were left out within a minute.</source>
        <translation>%1 weitere Ereignisse wurden in einer Minute ausgelassen.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Eine Regel %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The rule %1 is off; turn it on first.</source>
        <translation>Die Regel %1 ist aus; schalte sie erst ein.</translation>
    </message>
    <message>
        <source>Is missing; write [when] and under it event = &quot;…&quot;.</source>
        <translation>Fehlt; schreibe [when] und darunter event = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no option here; did you mean %2?</source>
        <translation>„%1“ ist hier keine Option; meinst du %2?</translation>
    </message>
    <message>
        <source>Is missing; write [[do]] and under it action = &quot;…&quot;.</source>
        <translation>Fehlt; schreibe [[do]] und darunter action = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The rule cannot be written here without harm to the rest; edit the file instead.</source>
        <translation>Die Regel kann hier nicht ohne Schaden für den Rest geschrieben werden; bearbeite stattdessen die Datei.</translation>
    </message>
    <message>
        <source>This is larger than a rule may be (64 KB).</source>
        <translation>Das ist größer, als eine Regel sein darf (64 KB).</translation>
    </message>
    <message>
        <source>A rule&apos;s file is called after it: letters a-z, digits, - and _, then .toml.</source>
        <translation>Die Datei einer Regel heißt wie sie: Buchstaben a-z, Ziffern, - und _, dann .toml.</translation>
    </message>
    <message>
        <source>What it means depends on %1.</source>
        <translation>Was das bedeutet, hängt von %1 ab.</translation>
    </message>
    <message>
        <source>Must have one test; this is one more.</source>
        <translation>Braucht genau eine Prüfung; das ist eine mehr.</translation>
    </message>
    <message>
        <source>Is missing: say what it waits for.</source>
        <translation>Fehlt: Sage, worauf sie wartet.</translation>
    </message>
    <message>
        <source>Is missing; write one of %1.</source>
        <translation>Fehlt; schreibe eines von %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is a rule %1 already.</source>
        <translation>Eine Regel %1 gibt es schon.</translation>
    </message>
    <message>
        <source>There are %1 rules; no more are kept.</source>
        <translation>Es gibt %1 Regeln; mehr werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is there already; reload the configuration.</source>
        <translation>%1 ist schon da; lade die Konfiguration neu.</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Mache es noch einmal.</translation>
    </message>
    <message>
        <source>Save once more to write yours over it.</source>
        <translation>Speichere noch einmal, um deines darüberzuschreiben.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile and was read again; nothing was written. %2</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert und neu gelesen; nichts wurde geschrieben. %2</translation>
    </message>
    <message>
        <source>The body is no JSON: %1 at byte %2.</source>
        <translation>Der Inhalt ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>This is no push.</source>
        <translation>Das ist kein Push.</translation>
    </message>
    <message>
        <source>%1 takes %2, each as in name=value; not “%3”.</source>
        <translation>%1 nimmt %2, jedes wie in name=value; nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 needs “%2”, as in %2=value.</source>
        <translation>%1 braucht „%2“, wie in %2=value.</translation>
    </message>
    <message>
        <source>A function for rules is called by letters a-z, digits, - and _, a letter first; not “%1”.</source>
        <translation>Eine Funktion für Regeln hat einen Namen aus Buchstaben a-z, Ziffern, - und _, zuerst ein Buchstabe; nicht „%1“.</translation>
    </message>
    <message>
        <source>A function for rules has %1 parameters at most.</source>
        <translation>Eine Funktion für Regeln hat höchstens %1 Parameter.</translation>
    </message>
    <message>
        <source>A parameter is called by letters, digits and _; not “%1”.</source>
        <translation>Ein Parameter hat einen Namen aus Buchstaben, Ziffern und _; nicht „%1“.</translation>
    </message>
    <message>
        <source>No plugin that is on offers %1. There is: %2.</source>
        <translation>Keine eingeschaltete Erweiterung bietet %1 an. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no poll %1.</source>
        <translation>Eine Umfrage %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Post to %1: %2</source>
        <translation>An %1 senden: %2</translation>
    </message>
    <message>
        <source>Must have no name or password in it; what proves who calls goes into token or secret.</source>
        <translation>Darf weder Namen noch Passwort enthalten; was nachweist, wer da ruft, gehört in token oder secret.</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>Einen Dienst %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Publish on %1 of %2: %3</source>
        <translation>Auf %1 von %2 veröffentlichen: %3</translation>
    </message>
    <message>
        <source>The service %1 does not run, or nobody can talk there.</source>
        <translation>Der Dienst %1 läuft nicht, oder niemand kann dort sprechen.</translation>
    </message>
    <message>
        <source>There is no chat account and no service called %1.</source>
        <translation>Weder ein Chatkonto noch ein Dienst heißt %1.</translation>
    </message>
    <message>
        <source>Say in %1 over %2: %3</source>
        <translation>In %1 über %2 sagen: %3</translation>
    </message>
    <message>
        <source>The server sends calls elsewhere (%1); write the address that it means into the rule.</source>
        <translation>Der Server schickt Aufrufe anderswohin (%1); schreibe die Adresse, die er meint, in die Regel.</translation>
    </message>
    <message>
        <source>The server cannot take it now (%1).</source>
        <translation>Der Server kann es jetzt nicht annehmen (%1).</translation>
    </message>
    <message>
        <source>The server refused it (%1).</source>
        <translation>Der Server hat es abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Must have at least %1 characters: whoever knows it can fire the rule.</source>
        <translation>Muss mindestens %1 Zeichen haben: Wer es kennt, kann die Regel auslösen.</translation>
    </message>
    <message>
        <source>This event has no field {%1}; it has %2.</source>
        <translation>Dieses Ereignis hat kein Feld {%1}; es hat %2.</translation>
    </message>
    <message>
        <source>This event has no field {%1}; did you mean {%2}?</source>
        <translation>Dieses Ereignis hat kein Feld {%1}; meinst du {%2}?</translation>
    </message>
    <message>
        <source>An address begins with a slash and has words between its slashes, such as /hello/world; not “%1”.</source>
        <translation>Eine Adresse beginnt mit einem Schrägstrich und hat Wörter zwischen ihren Schrägstrichen, etwa /hello/world; nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a page of the program&apos;s own.</source>
        <translation>„%1“ ist eine Seite des Programms selbst.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another service of this program.</source>
        <translation>Port %1 hat schon ein anderer Dienst dieses Programms.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 hat schon ein anderes Programm.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>Port %1 hat schon %2 (Prozess %3).</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 benutzen</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have: ports below 1024 are for root. Use another port, or start it as root with --uid.</source>
        <translation>Port %1 braucht Rechte, die dieses Programm nicht hat: Ports unter 1024 sind für root. Benutze einen anderen Port, oder starte es als root mit --uid.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 KiB.</source>
        <translation>%1 ist größer als 256 KiB.</translation>
    </message>
    <message>
        <source>There is no service type %1; there are %2.</source>
        <translation>Eine Art Dienst namens %1 gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Einen Dienst %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Lauscht auf %1.</translation>
    </message>
    <message>
        <source>The public address is written like https://vote.example.org, with nothing behind it.</source>
        <translation>Die öffentliche Adresse schreibt man wie https://vote.example.org, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>%1 taps wait to be stored.</source>
        <translation>%1 Stimmen warten darauf, gespeichert zu werden.</translation>
    </message>
    <message>
        <source>A channel is written #there, or #there=#here where it is called something else here: %1</source>
        <translation>Einen Kanal schreibt man #there, oder #there=#here, wenn er hier anders heißt: %1</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 steht dort zweimal.</translation>
    </message>
    <message>
        <source>Name the other network&apos;s server, such as tls:irc.libera.chat:6697.</source>
        <translation>Nenne den Server des anderen Netzes, etwa tls:irc.libera.chat:6697.</translation>
    </message>
    <message>
        <source>Name a channel at least, such as #fruit.</source>
        <translation>Nenne mindestens einen Kanal, etwa #fruit.</translation>
    </message>
    <message>
        <source>Bridges %1 of %2.</source>
        <translation>Brücke für %1 von %2.</translation>
    </message>
    <message>
        <source>%1 here is %2 on %3.</source>
        <translation>%1 hier ist %2 auf %3.</translation>
    </message>
    <message>
        <source>People there write to %1 in private, beginning with a name: &quot;alice: hello&quot;.</source>
        <translation>Wer dort ist, schreibt %1 privat und beginnt mit einem Namen: „alice: hello“.</translation>
    </message>
    <message>
        <source>An account needs its password&apos;s file.</source>
        <translation>Ein Konto braucht die Datei seines Passworts.</translation>
    </message>
    <message>
        <source>The class “%1”: %2</source>
        <translation>Die Klasse „%1“: %2</translation>
    </message>
    <message>
        <source>%1 is written as KEY=VALUE.</source>
        <translation>%1 schreibt man als KEY=VALUE.</translation>
    </message>
    <message>
        <source>A prompt, for who is logged in to an account with the right: /msg %1 help.</source>
        <translation>Eine Eingabezeile, für alle, die an einem Konto mit dem Recht dazu angemeldet sind: /msg %1 help.</translation>
    </message>
    <message>
        <source>This program has no Python.</source>
        <translation>Dieses Programm hat kein Python.</translation>
    </message>
    <message>
        <source>The server&apos;s name is written like irc.example.org.</source>
        <translation>Den Namen des Servers schreibt man wie irc.example.org.</translation>
    </message>
    <message>
        <source>A certificate and its key belong together.</source>
        <translation>Ein Zertifikat und sein Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>A key that short can be guessed: 16 characters at least.</source>
        <translation>Ein so kurzer Schlüssel lässt sich erraten: mindestens 16 Zeichen.</translation>
    </message>
    <message>
        <source>No channel begins with the mode %1; there are %2.</source>
        <translation>Kein Kanal beginnt mit dem Modus %1; es gibt %2.</translation>
    </message>
    <message>
        <source>%1 is no page&apos;s origin, which is written like https://chat.example.org, or *.</source>
        <translation>%1 ist nicht die Herkunft einer Seite; man schreibt sie wie https://chat.example.org, oder *.</translation>
    </message>
    <message>
        <source>This service stops: its administrator has ended it, or the whole program.</source>
        <translation>Dieser Dienst hält an: Sein Administrator hat ihn beendet, oder das ganze Programm.</translation>
    </message>
    <message>
        <source>Telnet sends passwords as they are. Let it listen on this computer only, use tls: instead of tcp:, or set telnet-in-the-clear.</source>
        <translation>Telnet sendet Passwörter, wie sie sind. Lass es nur auf diesem Rechner lauschen, nimm tls: statt tcp:, oder setze telnet-in-the-clear.</translation>
    </message>
    <message>
        <source>The components&apos; secret has %1 characters at least.</source>
        <translation>Das Geheimnis der Komponenten hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Components need a secret; name the file with it.</source>
        <translation>Komponenten brauchen ein Geheimnis; nenne die Datei, in der es steht.</translation>
    </message>
    <message>
        <source>%1 is no domain&apos;s name.</source>
        <translation>%1 ist kein Name einer Domain.</translation>
    </message>
    <message>
        <source>Components speak in the clear: write tls: in place of tcp:, or lead a tunnel to a port of this computer.</source>
        <translation>Komponenten sprechen im Klartext: Schreibe tls: statt tcp:, oder führe einen Tunnel zu einem Port dieses Rechners.</translation>
    </message>
    <message>
        <source>The other server wants a secret; name the file with it.</source>
        <translation>Der andere Server will ein Geheimnis; nenne die Datei, in der es steht.</translation>
    </message>
    <message>
        <source>A way is written example.org=tcp:192.0.2.7:5269: %1</source>
        <translation>Einen Weg schreibt man example.org=tcp:192.0.2.7:5269: %1</translation>
    </message>
    <message>
        <source>Dino, Gajim, profanity and others ask for account and password, and for the server under &quot;advanced&quot;.</source>
        <translation>Dino, Gajim, profanity und andere fragen nach Konto und Passwort, und unter „Erweitert“ nach dem Server.</translation>
    </message>
    <message>
        <source>A prompt, for accounts with the right: write help to everyport@%1.</source>
        <translation>Eine Eingabezeile, für Konten mit dem Recht dazu: Schreibe help an everyport@%1.</translation>
    </message>
    <message>
        <source>The domain is written like chat.example.org, without a name in front.</source>
        <translation>Die Domain schreibt man wie chat.example.org, ohne einen Namen davor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be like #fruit, or #fruit=orchard for a room of another name.</source>
        <translation>„%1“ sollte wie #fruit sein, oder wie #fruit=orchard für einen Raum mit anderem Namen.</translation>
    </message>
    <message>
        <source>%1 is shared twice.</source>
        <translation>%1 ist zweimal geteilt.</translation>
    </message>
    <message>
        <source>A plugin&apos;s name is made of the letters a-z, digits, - and _, a letter first, and has at most 40 of them.</source>
        <translation>Der Name einer Erweiterung besteht aus Buchstaben a-z, Ziffern, - und _, zuerst ein Buchstabe, und hat höchstens 40 davon.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written.</source>
        <translation>%1 ist schon da, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Service %1 will not run: %2</source>
        <translation>Der Dienst %1 wird nicht laufen: %2</translation>
    </message>
    <message>
        <source>The desktop does not say which proxy it uses: %1.</source>
        <translation>Die Arbeitsumgebung sagt nicht, welchen Proxy sie benutzt: %1.</translation>
    </message>
    <message>
        <source>The desktop uses a proxy of a kind that is not spoken here; SOCKS 5 and HTTP are.</source>
        <translation>Die Arbeitsumgebung benutzt einen Proxy, dessen Art hier nicht gesprochen wird; SOCKS 5 und HTTP gehen.</translation>
    </message>
    <message>
        <source>After how many days messages of the chat are forgotten; 0 is never.</source>
        <translation>Nach wie vielen Tagen Nachrichten des Chats vergessen werden; 0 heißt nie.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct, or desktop.</source>
        <translation>Einen Proxy schreibt man als socks5:127.0.0.1:9050 oder httpproxy:127.0.0.1:8080; oder er ist direct, oder desktop.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Eine Einstellung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1/lock is a link, and what it leads to must not be written to. Remove it.</source>
        <translation>%1/lock ist ein Link, und in das, wohin er führt, darf nicht geschrieben werden. Entferne ihn.</translation>
    </message>
    <message>
        <source>Locking the folder %1</source>
        <translation>Den Ordner %1 sperren</translation>
    </message>
    <message>
        <source>Another Everyport (process %1) has the folder %2. Stop it, or choose another folder with --data.</source>
        <translation>Ein anderes Everyport (Prozess %1) hat den Ordner %2. Halte es an, oder wähle mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Writing the lock of the folder %1</source>
        <translation>Die Sperre des Ordners %1 schreiben</translation>
    </message>
    <message>
        <source>A service&apos;s name is made of the letters a-z, digits, - and _.</source>
        <translation>Der Name eines Dienstes besteht aus Buchstaben a-z, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>%1 is there already; reload the configuration, or choose another name.</source>
        <translation>%1 ist schon da; lade die Konfiguration neu, oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is in the list, but goes when the configuration is read the next time; save its settings again once that is mended.</source>
        <translation>%1 steht in der Liste, geht aber, wenn die Konfiguration das nächste Mal gelesen wird; speichere seine Einstellungen noch einmal, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The kind of the service %1 is not known; mend its file %2.</source>
        <translation>Die Art des Dienstes %1 ist nicht bekannt; berichtige seine Datei %2.</translation>
    </message>
    <message>
        <source>The service will be back at the next start.</source>
        <translation>Der Dienst ist beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>%1: %2: Port %3 is one service&apos;s alone, and %4.</source>
        <translation>%1: %2: Port %3 gehört nur einem Dienst, und %4.</translation>
    </message>
    <message>
        <source>The type %1; write type = and one of %2.</source>
        <translation>Die Art %1; schreibe type = und eines von %2.</translation>
    </message>
    <message>
        <source>A service&apos;s file is called after it: letters a-z, digits, - and _, then .toml.</source>
        <translation>Die Datei eines Dienstes heißt wie er: Buchstaben a-z, Ziffern, - und _, dann .toml.</translation>
    </message>
    <message>
        <source>There is no type of service &quot;%1&quot;; there are %2.</source>
        <translation>Eine Art Dienst namens „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>The storage cannot keep up: too much waits to be written.</source>
        <translation>Der Speicher kommt nicht mit: Zu viel wartet darauf, geschrieben zu werden.</translation>
    </message>
    <message>
        <source>The folder %1 was removed or renamed while the program ran. Put it back, or make it anew: what the program has is then saved there.</source>
        <translation>Der Ordner %1 wurde entfernt oder umbenannt, während das Programm lief. Bringe ihn zurück, oder lege ihn neu an: Was das Programm hat, wird dann dort gespeichert.</translation>
    </message>
    <message>
        <source>%1 was deleted while the program ran.</source>
        <translation>%1 wurde gelöscht, während das Programm lief.</translation>
    </message>
    <message>
        <source>%1-wal or %1-shm was deleted or replaced while the program ran.</source>
        <translation>%1-wal oder %1-shm wurde gelöscht oder ersetzt, während das Programm lief.</translation>
    </message>
    <message>
        <source>Another program wrote into %1 while this one ran.</source>
        <translation>Ein anderes Programm schrieb in %1, während dieses lief.</translation>
    </message>
    <message>
        <source>Another program wrote into %1 while this one ran, and what was stored there can be lost. Stop the program, put the file that you want (a backup) in its place, then start it again.</source>
        <translation>Ein anderes Programm schrieb in %1, während dieses lief, und was dort gespeichert war, kann verloren sein. Halte das Programm an, lege die Datei, die du willst (eine Sicherung), an ihre Stelle, und starte es dann wieder.</translation>
    </message>
    <message>
        <source>%1 is in its place again.</source>
        <translation>%1 ist wieder an seinem Platz.</translation>
    </message>
    <message>
        <source>Another program changed the time of %1 while this one ran. What is stored there is whole.</source>
        <translation>Ein anderes Programm änderte die Zeit von %1, während dieses lief. Was dort gespeichert ist, ist ganz.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while the program ran.</source>
        <translation>%1 wurde durch eine andere Datei ersetzt, während das Programm lief.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it.</source>
        <translation>Ein anderes Programm hält %1. Schließe es.</translation>
    </message>
    <message>
        <source>Looking at all of it takes too long. If only its time was changed, start the program again. To go on with another file, remove %1-wal and %1-shm, too.</source>
        <translation>Alles durchzusehen dauert zu lange. Wenn nur ihre Zeit geändert wurde, starte das Programm noch einmal. Um mit einer anderen Datei weiterzumachen, entferne auch %1-wal und %1-shm.</translation>
    </message>
    <message>
        <source>The log of what was stored last is kept as %1.</source>
        <translation>Das Protokoll dessen, was zuletzt gespeichert wurde, bleibt als %1.</translation>
    </message>
    <message>
        <source>Putting %1 back</source>
        <translation>%1 zurücklegen</translation>
    </message>
    <message>
        <source>Saving %1 anew</source>
        <translation>%1 neu speichern</translation>
    </message>
    <message>
        <source>It cannot be put back: %1</source>
        <translation>Es lässt sich nicht zurücklegen: %1</translation>
    </message>
    <message>
        <source>What the program has was put back in its place.</source>
        <translation>Was das Programm hat, wurde an seinen Platz zurückgelegt.</translation>
    </message>
    <message>
        <source>The file that stood there is kept as %1. To go on with that one, stop the program first, then put it in its place.</source>
        <translation>Die Datei, die dort stand, bleibt als %1. Um mit ihr weiterzumachen, halte erst das Programm an, dann lege sie an ihren Platz.</translation>
    </message>
    <message>
        <source>%1 was gone at the start. The copy of it that an earlier run had saved as %2 was put in its place: it has what was stored until then.</source>
        <translation>%1 war beim Start weg. Die Kopie davon, die ein früherer Lauf als %2 gespeichert hatte, wurde an ihren Platz gelegt: Sie hat, was bis dahin gespeichert war.</translation>
    </message>
    <message>
        <source>Putting %1 in its place</source>
        <translation>%1 an seinen Platz legen</translation>
    </message>
    <message>
        <source>It has all that was stored: rename it to %1, remove %1-wal and %1-shm, then start the program again.</source>
        <translation>Sie hat alles, was gespeichert war: Benenne sie in %1 um, entferne %1-wal und %1-shm, und starte dann das Programm wieder.</translation>
    </message>
    <message>
        <source>%1 was gone or empty at the start, and its log %2 alone is no database: what was stored is lost unless a saved copy is put in its place.</source>
        <translation>%1 war beim Start weg oder leer, und ihr Protokoll %2 allein ist keine Datenbank: Was gespeichert war, ist verloren, wenn keine gespeicherte Kopie an ihren Platz gelegt wird.</translation>
    </message>
    <message>
        <source>The log %2 is not of the database %1, which was put there, or changed, while the program did not run. The program goes on with that database as it is; what stood in the log alone is not in it.</source>
        <translation>Das Protokoll %2 ist nicht das der Datenbank %1, die dort abgelegt oder geändert wurde, während das Programm nicht lief. Das Programm macht mit dieser Datenbank weiter, wie sie ist; was nur im Protokoll stand, ist nicht darin.</translation>
    </message>
    <message>
        <source>It cannot be put aside: %1</source>
        <translation>Es lässt sich nicht beiseitelegen: %1</translation>
    </message>
    <message>
        <source>Move %1 and %2-shm away yourself, then start the program again.</source>
        <translation>Verschiebe %1 und %2-shm selbst, dann starte das Programm wieder.</translation>
    </message>
    <message>
        <source>The log is kept as %1-wal.</source>
        <translation>Das Protokoll bleibt als %1-wal.</translation>
    </message>
    <message>
        <source>The log of %1 was damaged while the program did not run: what was stored last can be lost. It is kept as %2.</source>
        <translation>Das Protokoll von %1 wurde beschädigt, während das Programm nicht lief: Was zuletzt gespeichert wurde, kann verloren sein. Es bleibt als %2.</translation>
    </message>
    <message>
        <source>The log %1 is damaged, and what was stored last can be read up to there only. It cannot be kept as %2: %3. Make room, or move it away yourself, then start the program again.</source>
        <translation>Das Protokoll %1 ist beschädigt, und was zuletzt gespeichert wurde, lässt sich nur bis dorthin lesen. Es kann nicht als %2 bleiben: %3. Schaffe Platz, oder verschiebe es selbst, dann starte das Programm wieder.</translation>
    </message>
    <message>
        <source>What was stored last in %1 may be missing: its log %1-wal was removed, cut off or replaced by an older one while the program did not run. The program goes on with what there is. %2</source>
        <translation>Was zuletzt in %1 gespeichert wurde, kann fehlen: Das Protokoll %1-wal dazu wurde entfernt, abgeschnitten oder durch ein älteres ersetzt, während das Programm nicht lief. Das Programm macht mit dem weiter, was da ist. %2</translation>
    </message>
    <message>
        <source>There is no room to keep what was found.</source>
        <translation>Es ist kein Platz, um das Gefundene aufzubewahren.</translation>
    </message>
    <message>
        <source>What was found is kept as %1.</source>
        <translation>Das Gefundene bleibt als %1.</translation>
    </message>
    <message>
        <source>%1, a copy that an earlier run had saved, stood beside the database, which is whole. It is kept as %2, and is not used.</source>
        <translation>%1, eine Kopie, die ein früherer Lauf gespeichert hatte, stand neben der Datenbank, die ganz ist. Sie bleibt als %2 und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>%1, a copy that an earlier run had saved, stands beside the database, which is whole. Move it away: it is used when %2 is gone at a start.</source>
        <translation>%1, eine Kopie, die ein früherer Lauf gespeichert hatte, steht neben der Datenbank, die ganz ist. Verschiebe sie: Sie wird benutzt, wenn %2 bei einem Start weg ist.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2: step %3, known are %4). Start that version, or choose another folder with --data.</source>
        <translation>%1 hat eine neuere Version dieses Programms geschrieben (%2: Schritt %3, bekannt sind %4). Starte jene Version, oder wähle mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no database. Put a saved copy in its place, or move it away to begin with an empty one.</source>
        <translation>%1 ist beschädigt oder keine Datenbank. Lege eine gespeicherte Kopie an diesen Platz, oder verschiebe die Datei, um mit einer leeren zu beginnen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give this account the right to write it and its folder, or choose another folder with --data.</source>
        <translation>%1 kann nicht geschrieben werden. Gib diesem Konto das Recht, die Datei und ihren Ordner zu schreiben, oder wähle mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2. Look after the disk.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden: %2. Sieh nach der Festplatte.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it, then try again.</source>
        <translation>Ein anderes Programm hält %1. Schließe es, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The storage refused an entry: %1.</source>
        <translation>Der Speicher lehnte einen Eintrag ab: %1.</translation>
    </message>
    <message>
        <source>The storage %1 failed: %2.</source>
        <translation>Der Speicher %1 versagte: %2.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot grow. Free some space on it.</source>
        <translation>Die Festplatte ist voll: %1 kann nicht wachsen. Schaffe darauf etwas Platz.</translation>
    </message>
    <message>
        <source>The storage needs SQLite as Qt&apos;s own driver uses it.</source>
        <translation>Der Speicher braucht SQLite, wie Qts eigener Treiber es benutzt.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one with --data.</source>
        <translation>Den Ordner %1 gibt es nicht. Lege ihn an, oder wähle mit --data einen anderen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Move it away, or choose another folder with --data.</source>
        <translation>%1 ist ein Ordner. Verschiebe ihn, oder wähle mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 leads to %2, but what was stored last is in %3, which SQLite would not find. Move it there (mv %3 %2-wal) unless that one has a log already; or remove it if it is not wanted.</source>
        <translation>%1 führt zu %2, aber was zuletzt gespeichert wurde, ist in %3, das SQLite nicht fände. Verschiebe es dorthin (mv %3 %2-wal), wenn dort noch kein Protokoll ist; oder entferne es, wenn du es nicht willst.</translation>
    </message>
    <message>
        <source>A certificate is accepted by its host, its port or service, and its SHA-256 of 64 hexadecimal digits.</source>
        <translation>Ein Zertifikat wird mit seinem Host, seinem Port oder Dienst und seiner SHA-256 aus 64 Hex-Ziffern akzeptiert.</translation>
    </message>
    <message>
        <source>%1 certificates are accepted already: take one back first.</source>
        <translation>%1 Zertifikate sind schon akzeptiert: Nimm erst eines zurück.</translation>
    </message>
    <message>
        <source>No certificate is accepted for %1; everyportd certificate list names them.</source>
        <translation>Für %1 ist kein Zertifikat akzeptiert; everyportd certificate list nennt sie.</translation>
    </message>
    <message>
        <source>Look at it: if you know the server, accept it in the window, or by everyportd certificate accept %1.</source>
        <translation>Sieh es an: Kennst du den Server, akzeptiere es im Fenster, oder mit everyportd certificate accept %1.</translation>
    </message>
    <message>
        <source>That is no name of a room.</source>
        <translation>Das ist kein Name eines Raums.</translation>
    </message>
    <message>
        <source>The room is shared already.</source>
        <translation>Der Raum ist schon geteilt.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: it is written as name@example.org.</source>
        <translation>„%1“ ist keine Adresse: Man schreibt sie wie name@example.org.</translation>
    </message>
    <message>
        <source>A room is written as name@rooms.example.org.</source>
        <translation>Einen Raum schreibt man wie name@rooms.example.org.</translation>
    </message>
    <message>
        <source>Your server keeps no files for rooms: put it on the web, and send its address.</source>
        <translation>Dein Server nimmt keine Dateien für Räume: Stelle sie ins Web und sende die Adresse.</translation>
    </message>
    <message>
        <source>That is longer than servers take.</source>
        <translation>Das ist länger, als Server annehmen.</translation>
    </message>
    <message>
        <source>That is not XML as a stream takes it: %1</source>
        <translation>Das ist kein XML, wie es in einen Stream gehört: %1</translation>
    </message>
    <message>
        <source>One stanza at a time, such as &lt;message to=&apos;…&apos;&gt;&lt;body&gt;…&lt;/body&gt;&lt;/message&gt;.</source>
        <translation>Eine Stanza auf einmal, etwa &lt;message to=&apos;…&apos;&gt;&lt;body&gt;…&lt;/body&gt;&lt;/message&gt;.</translation>
    </message>
    <message>
        <source>That is no message, presence or iq with addresses that are some: %1</source>
        <translation>Das ist kein message, presence oder iq mit richtigen Adressen: %1</translation>
    </message>
    <message>
        <source>An iq is of type get, set, result or error.</source>
        <translation>Ein iq ist vom Typ get, set, result oder error.</translation>
    </message>
    <message>
        <source>An iq asks one thing: one element stands in it.</source>
        <translation>Ein iq fragt eine Sache: Genau ein Element steht darin.</translation>
    </message>
    <message>
        <source>A server is written as xmpp.example.org or xmpp.example.org:5223.</source>
        <translation>Einen Server schreibt man wie xmpp.example.org oder xmpp.example.org:5223.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read along, passwords too: it is for a server on this computer alone.</source>
        <translation>Ohne Verschlüsselung könnten alle auf dem Weg mitlesen, auch Passwörter: Das ist nur für einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A WebSocket is written as wss://example.org/xmpp-websocket.</source>
        <translation>Einen WebSocket schreibt man wie wss://example.org/xmpp-websocket.</translation>
    </message>
    <message>
        <source>Give the server or the WebSocket: each is a place of its own.</source>
        <translation>Gib den Server oder den WebSocket an: Jeder ist ein Ort für sich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: it is written as you@example.org.</source>
        <translation>„%1“ ist keine Adresse: Man schreibt sie wie you@example.org.</translation>
    </message>
    <message>
        <source>Another program took this one&apos;s place. Give this one a name of its own in the account&apos;s settings, or end the other, then connect again.</source>
        <translation>Ein anderes Programm nahm den Platz von diesem ein. Gib diesem in den Einstellungen des Kontos einen eigenen Namen, oder beende das andere, dann verbinde wieder.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody vouches for: somebody may stand in between.%2%3</source>
        <translation>%1 zeigt ein Zertifikat, für das niemand bürgt: Vielleicht steht jemand dazwischen.%2%3</translation>
    </message>
    <message>
        <source>If you know the server, put its fingerprint into the account&apos;s settings.</source>
        <translation>Kennst du den Server, trage seinen Fingerabdruck in die Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>%1&apos;s certificate has expired: tell whoever runs it. Check this computer&apos;s clock, too.%2</source>
        <translation>Das Zertifikat von %1 ist abgelaufen: Sage es denen, die den Server betreiben. Prüfe auch die Uhr dieses Rechners.%2</translation>
    </message>
    <message>
        <source>Whoever answered is not %1 by their certificate: somebody may stand in between, or the server in the account&apos;s settings is another one&apos;s.%2</source>
        <translation>Wer geantwortet hat, ist laut Zertifikat nicht %1: Vielleicht steht jemand dazwischen, oder der Server in den Einstellungen des Kontos ist ein anderer.%2</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.%2</source>
        <translation>Eine verschlüsselte Verbindung zu %1 kam nicht zustande.%2</translation>
    </message>
    <message>
        <source>%1 was not found: check the address, and the network.%2</source>
        <translation>%1 wurde nicht gefunden: Prüfe die Adresse und das Netz.%2</translation>
    </message>
    <message>
        <source>Nobody answers at %1: it may be down, or takes clients elsewhere.%2</source>
        <translation>Bei %1 antwortet niemand: Vielleicht ist der Server aus oder nimmt Clients anderswo an.%2</translation>
    </message>
    <message>
        <source>%1 offers no way to log in that is safe enough.%2</source>
        <translation>%1 bietet keine Anmeldung, die sicher genug ist.%2</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Das Konto ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>They know you already. What you change here replaces what they have.</source>
        <translation>Die Gegenseite kennt dich schon. Was du hier änderst, ersetzt, was sie hat.</translation>
    </message>
    <message>
        <source>It was sent. Some places decide about it later.</source>
        <translation>Es wurde gesendet. Manche entscheiden später darüber.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist getan.</translation>
    </message>
    <message>
        <source>They did not understand what was sent.</source>
        <translation>Die Gegenseite hat nicht verstanden, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Somebody has that name already: choose another one.</source>
        <translation>Jemand heißt schon so: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>They cannot do that.</source>
        <translation>Die Gegenseite kann das nicht.</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Das darfst du hier nicht.</translation>
    </message>
    <message>
        <source>It is no longer here.</source>
        <translation>Es ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Something went wrong there. Try it again later.</source>
        <translation>Dort ging etwas schief. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>There is no such thing there.</source>
        <translation>So etwas gibt es dort nicht.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Something that was filled in is not as they want it.</source>
        <translation>Etwas Ausgefülltes ist nicht so, wie die Gegenseite es will.</translation>
    </message>
    <message>
        <source>They let nobody do that.</source>
        <translation>Die Gegenseite lässt das niemanden tun.</translation>
    </message>
    <message>
        <source>You must prove who you are first.</source>
        <translation>Du musst erst nachweisen, wer du bist.</translation>
    </message>
    <message>
        <source>Their rules are against it.</source>
        <translation>Die Regeln der Gegenseite sind dagegen.</translation>
    </message>
    <message>
        <source>They are not there just now.</source>
        <translation>Die Gegenseite ist gerade nicht da.</translation>
    </message>
    <message>
        <source>You must be a member for that.</source>
        <translation>Dafür musst du Mitglied sein.</translation>
    </message>
    <message>
        <source>There is no such server.</source>
        <translation>Diesen Server gibt es nicht.</translation>
    </message>
    <message>
        <source>Their server does not answer. Try it again later.</source>
        <translation>Der Server der Gegenseite antwortet nicht. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>They have too much to do just now. Try it again later.</source>
        <translation>Die Gegenseite hat gerade zu viel zu tun. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>You must be on their list for that.</source>
        <translation>Dafür musst du auf der Liste der Gegenseite stehen.</translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation>Die Gegenseite hat abgelehnt und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>They did not expect that now.</source>
        <translation>Die Gegenseite hat das jetzt nicht erwartet.</translation>
    </message>
    <message>
        <source>Servers differ in who runs them and who may join. Some make accounts only on their web page.</source>
        <translation>Server unterscheiden sich darin, wer sie betreibt und wer mitmachen darf. Manche legen Konten nur auf ihrer Webseite an.</translation>
    </message>
    <message>
        <source>there, and glad to talk</source>
        <translation>da und gesprächsbereit</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>länger weg</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>not on your list</source>
        <translation>nicht auf deiner Liste</translation>
    </message>
    <message>
        <source>you see each other</source>
        <translation>ihr seht einander</translation>
    </message>
    <message>
        <source>you see them</source>
        <translation>du siehst die Person</translation>
    </message>
    <message>
        <source>asked to let you see them</source>
        <translation>gebeten, sich dir zu zeigen</translation>
    </message>
    <message>
        <source>they see you</source>
        <translation>die Person sieht dich</translation>
    </message>
    <message>
        <source>neither sees the other</source>
        <translation>keiner sieht den anderen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Uhrzeit dort</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>Last there</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>They are not there, and your server keeps no files: try it when they are, or put it on the web.</source>
        <translation>Die Person ist nicht da, und dein Server nimmt keine Dateien: Versuche es, wenn sie da ist, oder stelle die Datei ins Web.</translation>
    </message>
    <message>
        <source>Their program takes no files directly, and your server keeps none: put it on the web, and send its address.</source>
        <translation>Das Programm der Gegenseite nimmt keine Dateien direkt, und dein Server nimmt keine: Stelle sie ins Web und sende die Adresse.</translation>
    </message>
    <message>
        <source>You see when %1 is there.</source>
        <translation>Du siehst, wann %1 da ist.</translation>
    </message>
    <message>
        <source>%1 does not let you see when they are there.</source>
        <translation>Wann %1 da ist, darfst du nicht sehen.</translation>
    </message>
    <message>
        <source>Your server blocks nobody.</source>
        <translation>Dein Server sperrt niemanden.</translation>
    </message>
    <message>
        <source>Your server has no rooms: ask for those of another, such as conference.example.org.</source>
        <translation>Dein Server hat keine Räume: Frage nach denen eines anderen, etwa conference.example.org.</translation>
    </message>
    <message>
        <source>The room was closed meanwhile.</source>
        <translation>Der Raum wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>Everyone in this room sees your address.</source>
        <translation>Alle in diesem Raum sehen deine Adresse.</translation>
    </message>
    <message>
        <source>What is said here is written down from now on.</source>
        <translation>Was hier gesagt wird, wird von jetzt an aufgezeichnet.</translation>
    </message>
    <message>
        <source>What is said here is not written down any more.</source>
        <translation>Was hier gesagt wird, wird nicht mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>Everyone in this room sees everybody&apos;s address from now on.</source>
        <translation>Alle in diesem Raum sehen von jetzt an die Adressen aller.</translation>
    </message>
    <message>
        <source>Addresses are shown to moderators alone from now on.</source>
        <translation>Adressen sehen von jetzt an nur Moderatoren.</translation>
    </message>
    <message>
        <source>Nobody&apos;s address is shown any more.</source>
        <translation>Niemandes Adresse wird noch gezeigt.</translation>
    </message>
    <message>
        <source>The room&apos;s settings have changed.</source>
        <translation>Die Einstellungen des Raums haben sich geändert.</translation>
    </message>
    <message>
        <source>%1 is not in this room.</source>
        <translation>%1 ist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>Only somebody whose address you see can be given or lose that rank.</source>
        <translation>Diesen Rang kann nur bekommen oder verlieren, wessen Adresse du siehst.</translation>
    </message>
    <message>
        <source>%1&apos;s address is not shown to you: only somebody whose address is known can be kept out.</source>
        <translation>Die Adresse von %1 wird dir nicht gezeigt: Fernhalten kann man nur, wessen Adresse bekannt ist.</translation>
    </message>
    <message>
        <source>You were put out</source>
        <translation>Du wurdest hinausgeworfen</translation>
    </message>
    <message>
        <source>You were put out for good</source>
        <translation>Du wurdest für immer hinausgeworfen</translation>
    </message>
    <message>
        <source>Only members are let in from now on</source>
        <translation>Nur Mitglieder werden von jetzt an eingelassen</translation>
    </message>
    <message>
        <source>You are no member any more</source>
        <translation>Du bist kein Mitglied mehr</translation>
    </message>
    <message>
        <source>The service for rooms goes down</source>
        <translation>Der Dienst für Räume wird beendet</translation>
    </message>
    <message>
        <source>The room lost sight of you</source>
        <translation>Der Raum hat dich aus den Augen verloren</translation>
    </message>
    <message>
        <source>The room is gone</source>
        <translation>Den Raum gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Go to %1 instead.</source>
        <translation>Geh stattdessen zu %1.</translation>
    </message>
    <message>
        <source>This room asks for a password; join it again and give it.</source>
        <translation>Dieser Raum verlangt ein Passwort; betritt ihn noch einmal und gib es an.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Du bist aus diesem Raum ausgesperrt.</translation>
    </message>
    <message>
        <source>Only members are let in: ask one of its owners.</source>
        <translation>Nur Mitglieder werden eingelassen: Frage einen der Besitzer.</translation>
    </message>
    <message>
        <source>Somebody there has your name already: choose another with /nick.</source>
        <translation>Jemand dort heißt schon wie du: Wähle mit /nick einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such room, or it is locked until its owner has set it up.</source>
        <translation>Diesen Raum gibt es nicht, oder er ist gesperrt, bis sein Besitzer ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>Rooms cannot be made there.</source>
        <translation>Dort lassen sich keine Räume anlegen.</translation>
    </message>
    <message>
        <source>The room is full, or there is none.</source>
        <translation>Der Raum ist voll, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>The server of this room was not found.</source>
        <translation>Der Server dieses Raums wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server of this room does not answer.</source>
        <translation>Der Server dieses Raums antwortet nicht.</translation>
    </message>
    <message>
        <source>Your name cannot be used there: choose another.</source>
        <translation>Dein Name geht dort nicht: Wähle einen anderen.</translation>
    </message>
    <message>
        <source>“%1” cannot be your name in a room. %2 Choose another with /nick.</source>
        <translation>„%1“ kann nicht dein Name in einem Raum sein. %2 Wähle mit /nick einen anderen.</translation>
    </message>
    <message>
        <source>The connection ended before the server confirmed it: it may have arrived.</source>
        <translation>Die Verbindung endete, bevor der Server es bestätigte: Vielleicht ist es angekommen.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you.</source>
        <translation>Diese Seite liest nur du.</translation>
    </message>
    <message>
        <source>This message is not known any more.</source>
        <translation>Diese Nachricht ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Only whoever said it can take it back.</source>
        <translation>Nur wer es gesagt hat, kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>Es wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The server does not let you put a file there.</source>
        <translation>Der Server lässt dich dort keine Datei ablegen.</translation>
    </message>
    <message>
        <source>The place for the file has expired: send it again.</source>
        <translation>Der Platz für die Datei ist abgelaufen: Sende sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is too large for the server.</source>
        <translation>Die Datei ist zu groß für den Server.</translation>
    </message>
    <message>
        <source>The server has no room left for your files.</source>
        <translation>Der Server hat keinen Platz mehr für deine Dateien.</translation>
    </message>
    <message>
        <source>The server did not take the file (%1).</source>
        <translation>Der Server nahm die Datei nicht an (%1).</translation>
    </message>
    <message>
        <source>The file has changed meanwhile: send it again.</source>
        <translation>Die Datei hat sich inzwischen geändert: Sende sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no such picture here.</source>
        <translation>Dieses Bild gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept in %1.</source>
        <translation>In %1 lassen sich keine Bilder aufbewahren.</translation>
    </message>
    <message>
        <source>The web server has no such file (%1).</source>
        <translation>Der Webserver hat diese Datei nicht (%1).</translation>
    </message>
    <message>
        <source>“%1” is no network; write one such as 192.168.0.0/16, 2001:db8::/32 or a single address.</source>
        <translation>„%1“ ist kein Netz; schreibe eines wie 192.168.0.0/16, 2001:db8::/32 oder eine einzelne Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no numeric address. Write one such as 127.0.0.1 or ::1, or * for every address.</source>
        <translation>„%1“ ist keine numerische Adresse. Schreibe eine wie 127.0.0.1 oder ::1, oder * für jede Adresse.</translation>
    </message>
    <message>
        <source>A Unix socket&apos;s path has 1 to %1 bytes; this one has %2.</source>
        <translation>Der Pfad eines Unix-Sockets hat 1 bis %1 Bytes; dieser hat %2.</translation>
    </message>
    <message>
        <source>The message bus has gone.</source>
        <translation>Der Nachrichtenbus ist weg.</translation>
    </message>
    <message>
        <source>There is no message bus now.</source>
        <translation>Es gibt jetzt keinen Nachrichtenbus.</translation>
    </message>
    <message>
        <source>There is no message bus here.</source>
        <translation>Es gibt hier keinen Nachrichtenbus.</translation>
    </message>
    <message>
        <source>%1 cannot do these line settings: %2.</source>
        <translation>%1 kann diese Einstellungen der Leitung nicht: %2.</translation>
    </message>
    <message>
        <source>A line&apos;s speed is a number of bits a second, not %1.</source>
        <translation>Die Geschwindigkeit einer Leitung ist eine Zahl von Bits pro Sekunde, nicht %1.</translation>
    </message>
    <message>
        <source>A character has 5 to 8 data bits, not %1.</source>
        <translation>Ein Zeichen hat 5 bis 8 Datenbits, nicht %1.</translation>
    </message>
    <message>
        <source>one and a half stop bits go with five data bits only</source>
        <translation>anderthalb Stoppbits gehen nur mit fünf Datenbits</translation>
    </message>
    <message>
        <source>Reading the settings of %1</source>
        <translation>Die Einstellungen von %1 lesen</translation>
    </message>
    <message>
        <source>%1 data bits</source>
        <translation>%1 Datenbits</translation>
    </message>
    <message>
        <source>this parity</source>
        <translation>diese Parität</translation>
    </message>
    <message>
        <source>these stop bits</source>
        <translation>diese Stoppbits</translation>
    </message>
    <message>
        <source>hardware flow control</source>
        <translation>Hardware-Flusssteuerung</translation>
    </message>
    <message>
        <source>There is no %1. Is it plugged in?</source>
        <translation>%1 gibt es nicht. Ist es eingesteckt?</translation>
    </message>
    <message>
        <source>Another program uses %1. Close it, or choose another port.</source>
        <translation>Ein anderes Programm benutzt %1. Schließe es, oder wähle einen anderen Anschluss.</translation>
    </message>
    <message>
        <source>This user may not open %1.</source>
        <translation>Dieser Benutzer darf %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 antwortet nicht: %2.</translation>
    </message>
    <message>
        <source>%1: the line has gone.</source>
        <translation>%1: Die Leitung ist weg.</translation>
    </message>
    <message>
        <source>%1: this line cannot do that (%2).</source>
        <translation>%1: Diese Leitung kann das nicht (%2).</translation>
    </message>
    <message>
        <source>“%1” does not belong there.</source>
        <translation>„%1“ gehört nicht dorthin.</translation>
    </message>
    <message>
        <source>“%1” is not known here; it may be one of %2, written key=value.</source>
        <translation>„%1“ ist hier nicht bekannt; es gibt %2, geschrieben als key=value.</translation>
    </message>
    <message>
        <source>%1= stands there twice.</source>
        <translation>%1= steht zweimal da.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1.</source>
        <translation>Auf %1 kann nichts lauschen.</translation>
    </message>
    <message>
        <source>Nothing can connect to %1.</source>
        <translation>Mit %1 kann sich nichts verbinden.</translation>
    </message>
    <message>
        <source>%1=%2 is not one of %3.</source>
        <translation>%1=%2 ist keines von %3.</translation>
    </message>
    <message>
        <source>“%1” is no descriptor; the first that can be handed over is 3.</source>
        <translation>„%1“ ist kein Deskriptor; der erste, der übergeben werden kann, ist 3.</translation>
    </message>
    <message>
        <source>“%1” is no port of a proxy.</source>
        <translation>„%1“ ist kein Port eines Proxys.</translation>
    </message>
    <message>
        <source>“%1” is no port; a port is a number from 0 to 65535 (0 takes a free one).</source>
        <translation>„%1“ ist kein Port; ein Port ist eine Zahl von 0 bis 65535 (0 nimmt einen freien).</translation>
    </message>
    <message>
        <source>%1=%2 is no number above 0.</source>
        <translation>%1=%2 ist keine Zahl über 0.</translation>
    </message>
    <message>
        <source>%1 needs a certificate: add certificate=FILE:key=FILE.</source>
        <translation>%1 braucht ein Zertifikat: Ergänze certificate=FILE:key=FILE.</translation>
    </message>
    <message>
        <source>The HTTP proxy does not speak HTTP: %1.</source>
        <translation>Der HTTP-Proxy spricht kein HTTP: %1.</translation>
    </message>
    <message>
        <source>The HTTP proxy wants another user and password.</source>
        <translation>Der HTTP-Proxy will einen anderen Benutzer und ein anderes Passwort.</translation>
    </message>
    <message>
        <source>The HTTP proxy says: %1</source>
        <translation>Der HTTP-Proxy sagt: %1</translation>
    </message>
    <message>
        <source>The proxy did not answer.</source>
        <translation>Der Proxy hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The proxy hung up before the way was open.</source>
        <translation>Der Proxy hat aufgelegt, bevor der Weg offen war.</translation>
    </message>
    <message>
        <source>The SOCKS proxy says: %1.</source>
        <translation>Der SOCKS-Proxy sagt: %1.</translation>
    </message>
    <message>
        <source>The SOCKS proxy does not speak SOCKS 5: %1.</source>
        <translation>Der SOCKS-Proxy spricht kein SOCKS 5: %1.</translation>
    </message>
    <message>
        <source>The SOCKS proxy wants a user and a password.</source>
        <translation>Der SOCKS-Proxy will einen Benutzer und ein Passwort.</translation>
    </message>
    <message>
        <source>A SOCKS proxy takes user and password of 1 to 255 bytes.</source>
        <translation>Ein SOCKS-Proxy nimmt Benutzer und Passwort von 1 bis 255 Bytes.</translation>
    </message>
    <message>
        <source>The SOCKS proxy does not take that user and password.</source>
        <translation>Der SOCKS-Proxy nimmt diesen Benutzer und dieses Passwort nicht.</translation>
    </message>
    <message>
        <source>That is no host name that a SOCKS proxy could look up.</source>
        <translation>Das ist kein Rechnername, den ein SOCKS-Proxy nachschlagen könnte.</translation>
    </message>
    <message>
        <source>The service takes nobody now.</source>
        <translation>Der Dienst nimmt jetzt niemanden an.</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>%1 überwachen</translation>
    </message>
    <message>
        <source>The system watches no more folders for this user.</source>
        <translation>Das System überwacht für diesen Benutzer keine weiteren Ordner.</translation>
    </message>
    <message>
        <source>More than %1 folders would be watched.</source>
        <translation>Mehr als %1 Ordner würden überwacht.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who may put another folder in the place of %2; it is not used.</source>
        <translation>%1 gehört einem anderen Benutzer, der einen anderen Ordner an die Stelle von %2 setzen kann; er wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>Den Ordner %1 anlegen</translation>
    </message>
    <message>
        <source>Taking others&apos; right to write into %1</source>
        <translation>Anderen das Recht nehmen, in %1 zu schreiben</translation>
    </message>
    <message>
        <source>Using the folder %1</source>
        <translation>Den Ordner %1 benutzen</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>%1 kann nicht nach %2 kopiert werden: %3.</translation>
    </message>
    <message>
        <source>%1 is no plain file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 files called %2.broken are there already; look through them and remove some, then do this again. Nothing was changed.</source>
        <translation>%1 Dateien namens %2.broken sind schon da; sieh sie durch und entferne einige, dann mache das noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and could not be brought back as theirs; it was not removed. Delete it by hand.</source>
        <translation>%1 gehört %2 und könnte nicht als dessen Datei wiederhergestellt werden; es wurde nicht entfernt. Lösche es von Hand.</translation>
    </message>
    <message>
        <source>%1 is too large to be brought back; it was not removed. Delete it by hand.</source>
        <translation>%1 ist zu groß, um wiederhergestellt zu werden; es wurde nicht entfernt. Lösche es von Hand.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: its folder is not ours to write to.</source>
        <translation>%1 kann nicht entfernt werden: In seinen Ordner dürfen wir nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>%1 konnte nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is there again; it was not written over.</source>
        <translation>%1 ist wieder da; es wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Locking %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Another program serves %1.</source>
        <translation>Ein anderes Programm bedient %1.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal: %2.</source>
        <translation>%1 wurde durch ein Signal beendet: %2.</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>%1 endete mit Code %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>That name has no address.</source>
        <translation>Dieser Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>No address is known for “%1”.</source>
        <translation>Für „%1“ ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>The name service did not answer for “%1”.</source>
        <translation>Der Namensdienst hat für „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 nachschlagen</translation>
    </message>
    <message>
        <source>The name service does not answer for “%1” at the moment.</source>
        <translation>Der Namensdienst antwortet für „%1“ gerade nicht.</translation>
    </message>
    <message>
        <source>No address is known for “%1”: %2.</source>
        <translation>Für „%1“ ist keine Adresse bekannt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>„%1“ ist kein Rechnername.</translation>
    </message>
    <message>
        <source>Too many names are being looked up at once.</source>
        <translation>Zu viele Namen werden zugleich nachgeschlagen.</translation>
    </message>
    <message>
        <source>This name service knows addresses only, and no records of “%1”.</source>
        <translation>Dieser Namensdienst kennt nur Adressen und keine Einträge von „%1“.</translation>
    </message>
    <message>
        <source>Starting %1 as user %2</source>
        <translation>%1 als Benutzer %2 starten</translation>
    </message>
    <message>
        <source>Starting %1 in %2</source>
        <translation>%1 in %2 starten</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>There is no program “%1” on this computer.</source>
        <translation>Ein Programm „%1“ gibt es auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>Listening on %1 port %2 (UDP)</source>
        <translation>Auf %1 Port&#xa0;%2 (UDP) lauschen</translation>
    </message>
    <message>
        <source>Reaching %1 port %2 (UDP)</source>
        <translation>%1 Port&#xa0;%2 (UDP) erreichen</translation>
    </message>
    <message>
        <source>Making a Unix socket</source>
        <translation>Einen Unix-Socket anlegen</translation>
    </message>
    <message>
        <source>Reaching %1</source>
        <translation>%1 erreichen</translation>
    </message>
    <message>
        <source>Listening on %1 port %2</source>
        <translation>Auf %1 Port&#xa0;%2 lauschen</translation>
    </message>
    <message>
        <source>%1 takes no calls any more: %2. Start its service again.</source>
        <translation>%1 nimmt keine Anrufe mehr an: %2. Starte den Dienst neu.</translation>
    </message>
    <message>
        <source>%1 cannot be watched yet: %2.</source>
        <translation>%1 kann noch nicht überwacht werden: %2.</translation>
    </message>
    <message>
        <source>No file descriptor is left, so callers of %1 are turned away. Raise the limit on open files, or close some connections.</source>
        <translation>Kein Dateideskriptor ist mehr frei, daher werden Anrufer von %1 abgewiesen. Erhöhe die Grenze für offene Dateien, oder schließe einige Verbindungen.</translation>
    </message>
    <message>
        <source>The connection is in use.</source>
        <translation>Die Verbindung ist in Benutzung.</translation>
    </message>
    <message>
        <source>The other end does not read: %1 MB were waiting for it.</source>
        <translation>Die Gegenseite liest nicht: %1 MB warteten auf sie.</translation>
    </message>
    <message>
        <source>The other end did not read to the end.</source>
        <translation>Die Gegenseite hat nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>Die Verbindung ist beendet.</translation>
    </message>
    <message>
        <source>Watching the connection to %1</source>
        <translation>Die Verbindung zu %1 überwachen</translation>
    </message>
    <message>
        <source>The connection to %1</source>
        <translation>Die Verbindung zu %1</translation>
    </message>
    <message>
        <source>Reading from %1</source>
        <translation>Von %1 lesen</translation>
    </message>
    <message>
        <source>Connecting from %1</source>
        <translation>Von %1 aus verbinden</translation>
    </message>
    <message>
        <source>Connecting to %1 port %2</source>
        <translation>Mit %1 Port&#xa0;%2 verbinden</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Auf %1 lauschen</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 ist zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>Writing %1: %2.</source>
        <translation>%1 schreiben: %2.</translation>
    </message>
    <message>
        <source>No certificate could be made for %1.</source>
        <translation>Für %1 konnte kein Zertifikat gemacht werden.</translation>
    </message>
    <message>
        <source>The certificate %1 is gone, and is served no more.</source>
        <translation>Das Zertifikat %1 ist weg und wird nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>%1 is for the same name, in which upper and lower case are alike. Take one of them away.</source>
        <translation>%1 ist für denselben Namen; Groß und Klein sind darin gleich. Nimm eines davon weg.</translation>
    </message>
    <message>
        <source>There is no certificate in that file (PEM text is expected).</source>
        <translation>In dieser Datei ist kein Zertifikat (richtig ist PEM-Text).</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint: it has 64 hexadecimal digits.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck: Er hat 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>No certificate is served for “%1”.</source>
        <translation>Für „%1“ gibt es hier kein Zertifikat.</translation>
    </message>
    <message>
        <source>The other end did not finish the TLS handshake.</source>
        <translation>Die Gegenseite hat den TLS-Handshake nicht beendet.</translation>
    </message>
    <message>
        <source>Too much was written before the TLS handshake was over.</source>
        <translation>Vor dem Ende des TLS-Handshakes wurde zu viel geschrieben.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of TLS.</source>
        <translation>Die Verbindung endete mitten in TLS.</translation>
    </message>
    <message>
        <source>The other end hung up during the TLS handshake.</source>
        <translation>Die Gegenseite hat während des TLS-Handshakes aufgelegt.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address that a certificate could have.</source>
        <translation>„%1“ ist weder ein Name noch eine Adresse, die ein Zertifikat haben könnte.</translation>
    </message>
    <message>
        <source>it is not the one that was pinned</source>
        <translation>es ist nicht das festgelegte</translation>
    </message>
    <message>
        <source>it is not the one that was accepted before</source>
        <translation>es ist nicht das, das zuvor angenommen wurde</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen: %2.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The other end broke TLS: %1.</source>
        <translation>Die Gegenseite hat TLS verletzt: %1.</translation>
    </message>
    <message>
        <source>TLS could not encrypt.</source>
        <translation>TLS konnte nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>von dir angenommen</translation>
    </message>
    <message>
        <source>The authorities in %1 are trusted from now on.</source>
        <translation>Den Stellen in %1 wird ab jetzt vertraut.</translation>
    </message>
    <message>
        <source>The changed authorities in %1 are not trusted, the former ones are: %2</source>
        <translation>Den geänderten Stellen in %1 wird nicht vertraut, den früheren schon: %2</translation>
    </message>
    <message>
        <source>There is no memory left to look up “%1”.</source>
        <translation>Es ist kein Speicher mehr da, um „%1“ nachzuschlagen.</translation>
    </message>
    <message>
        <source>The name servers did not answer for “%1” (%2).</source>
        <translation>Die Nameserver haben für „%1“ nicht geantwortet (%2).</translation>
    </message>
    <message>
        <source>Name servers cannot be asked: %1. Look at %2.</source>
        <translation>Nameserver können nicht gefragt werden: %1. Sieh dir %2 an.</translation>
    </message>
    <message>
        <source>There are no such records of “%1”.</source>
        <translation>Solche Einträge von „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No name server can be asked.</source>
        <translation>Kein Nameserver kann gefragt werden.</translation>
    </message>
    <message>
        <source>The name servers did not answer for “%1”.</source>
        <translation>Die Nameserver haben für „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked: such an address begins with https:// and holds no password; http:// is for this computer alone.</source>
        <translation>„%1“ kann nicht gefragt werden: Eine solche Adresse beginnt mit https:// und enthält kein Passwort; http:// gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>The web server sends from one address to the next, more than %1 times.</source>
        <translation>Der Webserver schickt von einer Adresse zur nächsten, mehr als %1 Mal.</translation>
    </message>
    <message>
        <source>The web server&apos;s answer is larger than it may be: %1.</source>
        <translation>Die Antwort des Webservers ist größer, als sie sein darf: %1.</translation>
    </message>
    <message>
        <source>What answers there is no web server.</source>
        <translation>Was dort antwortet, ist kein Webserver.</translation>
    </message>
    <message>
        <source>The web server&apos;s answer cannot be read: %1.</source>
        <translation>Die Antwort des Webservers lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>What was to be sent has changed meanwhile: send it again.</source>
        <translation>Was gesendet werden sollte, hat sich inzwischen geändert: Sende es noch einmal.</translation>
    </message>
    <message>
        <source>The web server hung up before all of its answer was there.</source>
        <translation>Der Webserver hat aufgelegt, bevor seine Antwort ganz da war.</translation>
    </message>
    <message>
        <source>The web server hung up without an answer.</source>
        <translation>Der Webserver hat ohne Antwort aufgelegt.</translation>
    </message>
    <message>
        <source>The web server takes nothing more.</source>
        <translation>Der Webserver nimmt nichts mehr an.</translation>
    </message>
    <message>
        <source>The web server says nothing more.</source>
        <translation>Der Webserver sagt nichts mehr.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked of a web server.</source>
        <translation>„%1“ kann man einen Webserver nicht fragen.</translation>
    </message>
    <message>
        <source>The address holds what no address may.</source>
        <translation>Die Adresse enthält, was keine Adresse enthalten darf.</translation>
    </message>
    <message>
        <source>The header %1 is the client&apos;s own to say.</source>
        <translation>Den Header %1 setzt der Client selbst.</translation>
    </message>
    <message>
        <source>The header “%1” holds what no header may.</source>
        <translation>Der Header „%1“ enthält, was kein Header enthalten darf.</translation>
    </message>
    <message>
        <source>The server hung up before it let us in.</source>
        <translation>Der Server hat aufgelegt, bevor er uns hineinließ.</translation>
    </message>
    <message>
        <source>The server no longer reads what is sent to it.</source>
        <translation>Der Server liest nicht mehr, was ihm gesendet wird.</translation>
    </message>
    <message>
        <source>The server wants to be spoken to over TLS only.</source>
        <translation>Mit dem Server kann man nur über TLS sprechen.</translation>
    </message>
    <message>
        <source>The server offers no way in which we could log in.</source>
        <translation>Der Server bietet keinen Weg, auf dem wir uns anmelden könnten.</translation>
    </message>
    <message>
        <source>This network cannot take messages back.</source>
        <translation>Dieses Netz kann Nachrichten nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This network does not keep how far one has read.</source>
        <translation>Dieses Netz merkt sich nicht, wie weit man gelesen hat.</translation>
    </message>
    <message>
        <source>This network changes no real names while one is there.</source>
        <translation>Dieses Netz ändert keine echten Namen, solange man da ist.</translation>
    </message>
    <message>
        <source>That kind of conversation is not spoken here.</source>
        <translation>Diese Art Unterhaltung wird hier nicht gesprochen.</translation>
    </message>
    <message>
        <source>A web page called in place of who was invited. Offer the conversation once more.</source>
        <translation>Eine Webseite hat angerufen statt der eingeladenen Person. Biete die Unterhaltung noch einmal an.</translation>
    </message>
    <message>
        <source>The offer leads to %1, which is on this computer or its network. It is not followed unless that was allowed.</source>
        <translation>Das Angebot führt zu %1, auf diesem Rechner oder in seinem Netz. Ihm wird nicht gefolgt, außer das wurde erlaubt.</translation>
    </message>
    <message>
        <source>The offer cannot be followed.</source>
        <translation>Dem Angebot kann nicht gefolgt werden.</translation>
    </message>
    <message>
        <source>Nobody can be waited for here.</source>
        <translation>Auf niemanden kann hier gewartet werden.</translation>
    </message>
    <message>
        <source>Nothing has come for too long.</source>
        <translation>Es ist zu lange nichts gekommen.</translation>
    </message>
    <message>
        <source>Encrypted DCC is not spoken here.</source>
        <translation>Verschlüsseltes DCC wird hier nicht gesprochen.</translation>
    </message>
    <message>
        <source>They send more than they offered.</source>
        <translation>Die Gegenseite sendet mehr, als sie angeboten hat.</translation>
    </message>
    <message>
        <source>They hung up before all of it was there.</source>
        <translation>Die Gegenseite hat aufgelegt, bevor alles da war.</translation>
    </message>
    <message>
        <source>They want to go on with what is not offered.</source>
        <translation>Die Gegenseite will mit etwas weitermachen, das nicht angeboten ist.</translation>
    </message>
    <message>
        <source>The file has changed while it was sent.</source>
        <translation>Die Datei hat sich geändert, während sie gesendet wurde.</translation>
    </message>
    <message>
        <source>They hung up before they had all of it.</source>
        <translation>Die Gegenseite hat aufgelegt, bevor sie alles hatte.</translation>
    </message>
    <message>
        <source>This network lets nobody register an account this way.</source>
        <translation>Dieses Netz lässt niemanden auf diesem Weg ein Konto registrieren.</translation>
    </message>
    <message>
        <source>A registration is under way already.</source>
        <translation>Eine Registrierung läuft schon.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server took too long to let us in.</source>
        <translation>Der Server hat zu lange gebraucht, uns hineinzulassen.</translation>
    </message>
    <message>
        <source>The server changes over and over which names are the same.</source>
        <translation>Der Server ändert immer wieder, welche Namen gleich sind.</translation>
    </message>
    <message>
        <source>This network does not say which answer belongs to which question.</source>
        <translation>Dieses Netz sagt nicht, welche Antwort zu welcher Frage gehört.</translation>
    </message>
    <message>
        <source>Too many questions wait for an answer already.</source>
        <translation>Zu viele Fragen warten schon auf eine Antwort.</translation>
    </message>
    <message>
        <source>The server has not answered for a minute.</source>
        <translation>Der Server hat seit einer Minute nicht geantwortet.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Try again in a while.</source>
        <translation>Zu viel wartet schon darauf, gesendet zu werden. Versuche es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>The server used to bind the login to the encrypted connection (SCRAM-SHA-256-PLUS) and no longer offers it. Somebody may stand in between.</source>
        <translation>Der Server band die Anmeldung früher an die verschlüsselte Verbindung (SCRAM-SHA-256-PLUS) und bietet das nicht mehr an. Vielleicht steht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The server takes none of the ways in which we could log in.</source>
        <translation>Der Server nimmt keinen der Wege, auf denen wir uns anmelden könnten.</translation>
    </message>
    <message>
        <source>The server did not show that it knows the account. It may be another than it says.</source>
        <translation>Der Server hat nicht gezeigt, dass er das Konto kennt. Vielleicht ist er ein anderer, als er sagt.</translation>
    </message>
    <message>
        <source>This network keeps no history for us.</source>
        <translation>Dieses Netz behält keinen Verlauf für uns.</translation>
    </message>
    <message>
        <source>Too much history has been asked for already.</source>
        <translation>Es wurde schon nach zu viel Verlauf gefragt.</translation>
    </message>
    <message>
        <source>The server did not send its history in time.</source>
        <translation>Der Server hat seinen Verlauf nicht rechtzeitig gesendet.</translation>
    </message>
    <message>
        <source>That is not the name of a channel.</source>
        <translation>Das ist nicht der Name eines Kanals.</translation>
    </message>
    <message>
        <source>This network keeps nothing of the kind.</source>
        <translation>Dieses Netz behält nichts dergleichen.</translation>
    </message>
    <message>
        <source>This network does not tell when people come and go.</source>
        <translation>Dieses Netz sagt nicht, wann Leute kommen und gehen.</translation>
    </message>
    <message>
        <source>This network tells of no more than %1 people.</source>
        <translation>Dieses Netz meldet nicht mehr als %1 Personen.</translation>
    </message>
    <message>
        <source>That is nobody to speak to.</source>
        <translation>Mit so jemandem kann man nicht sprechen.</translation>
    </message>
    <message>
        <source>That is too long to be said.</source>
        <translation>Das ist zu lang, um gesagt zu werden.</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>Es gibt nichts zu sagen.</translation>
    </message>
    <message>
        <source>This network passes on no typing notices or reactions.</source>
        <translation>Dieses Netz gibt weder weiter, wer schreibt, noch Reaktionen.</translation>
    </message>
    <message>
        <source>A PN532 reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Ein PN532 liest Karten mit 8, 14 oder 20 Hexziffern.</translation>
    </message>
    <message>
        <source>The reader sent a blank number (%1): it sees no card, or is broken.</source>
        <translation>Der Leser hat eine leere Nummer (%1) gesendet: Er sieht keine Karte oder ist kaputt.</translation>
    </message>
    <message>
        <source>The reader sends only the first half of longer card numbers.</source>
        <translation>Der Leser sendet nur die erste Hälfte längerer Kartennummern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a card.</source>
        <translation>„%1“ ist keine Nummer einer Karte.</translation>
    </message>
    <message>
        <source>The card makes up a new number each time.</source>
        <translation>Die Karte erfindet jedes Mal eine neue Nummer.</translation>
    </message>
    <message>
        <source>The number %1 has %2 bytes; this reader is set to %3.</source>
        <translation>Die Nummer %1 hat %2 Bytes; dieser Leser ist auf %3 gestellt.</translation>
    </message>
    <message>
        <source>A Multi ISO reader reads cards with 8, 14, 16 or 20 hex digits.</source>
        <translation>Ein Multi-ISO-Leser liest Karten mit 8, 14, 16 oder 20 Hexziffern.</translation>
    </message>
    <message>
        <source>An EM-18 reads cards whose number has 10 hex digits.</source>
        <translation>Ein EM-18 liest Karten, deren Nummer 10 Hexziffern hat.</translation>
    </message>
    <message>
        <source>An ID-12 reads cards whose number has 10 hex digits.</source>
        <translation>Ein ID-12 liest Karten, deren Nummer 10 Hexziffern hat.</translation>
    </message>
    <message>
        <source>A Parallax reader reads cards whose number has 10 hex digits.</source>
        <translation>Ein Parallax-Leser liest Karten, deren Nummer 10 Hexziffern hat.</translation>
    </message>
    <message>
        <source>An RDM6300 reads cards whose number has 10 hex digits.</source>
        <translation>Ein RDM6300 liest Karten, deren Nummer 10 Hexziffern hat.</translation>
    </message>
    <message>
        <source>A card&apos;s number in a text line has 8 to 20 hex digits.</source>
        <translation>Die Nummer einer Karte in einer Textzeile hat 8 bis 20 Hexziffern.</translation>
    </message>
    <message>
        <source>The server asks for more work than a login may cost.</source>
        <translation>Der Server verlangt mehr Arbeit, als eine Anmeldung kosten darf.</translation>
    </message>
    <message>
        <source>The server offered other ways to log in than those that came here. Somebody stands in between.</source>
        <translation>Der Server hat andere Wege zur Anmeldung angeboten als die, die hier ankamen. Jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>The character %1 is not allowed in it.</source>
        <translation>Das Zeichen %1 ist darin nicht erlaubt.</translation>
    </message>
    <message>
        <source>It mixes writing from the left and from the right.</source>
        <translation>Er mischt Schrift von links und von rechts.</translation>
    </message>
    <message>
        <source>It has no settled form.</source>
        <translation>Er hat keine feste Form.</translation>
    </message>
    <message>
        <source>It is empty, too long, or no text.</source>
        <translation>Er ist leer, zu lang oder kein Text.</translation>
    </message>
    <message>
        <source>It cannot hold a space.</source>
        <translation>Er darf kein Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>It cannot hold %1.</source>
        <translation>Er darf kein %1 enthalten.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Er ist zu lang.</translation>
    </message>
    <message>
        <source>It is empty, too long, or holds what cannot be typed.</source>
        <translation>Er ist leer, zu lang oder enthält, was man nicht tippen kann.</translation>
    </message>
    <message>
        <source>The server closed the WebSocket at once.</source>
        <translation>Der Server hat den WebSocket sofort geschlossen.</translation>
    </message>
    <message>
        <source>The XML cannot be read: %1.</source>
        <translation>Das XML lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>A %1 is not allowed here.</source>
        <translation>Ein %1 ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>The encoding must be UTF-8.</source>
        <translation>Die Kodierung muss UTF-8 sein.</translation>
    </message>
    <message>
        <source>The XML is too large: %1 bytes are allowed.</source>
        <translation>Das XML ist zu groß: Erlaubt sind %1 Bytes.</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters.</source>
        <translation>Ein Ausdruck hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At character %1: %2 is expected.</source>
        <translation>Bei Zeichen %1 wird etwas anderes erwartet: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>„%1“ ist nicht der Name eines Rechners.</translation>
    </message>
    <message>
        <source>The part before the @ cannot be used: %1</source>
        <translation>Der Teil vor dem @ ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>%1 “%2” could be used.</source>
        <translation>%1 „%2“ ginge.</translation>
    </message>
    <message>
        <source>The part behind the / cannot be used: %1</source>
        <translation>Der Teil hinter dem / ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>The part behind the / is too long.</source>
        <translation>Der Teil hinter dem / ist zu lang.</translation>
    </message>
    <message>
        <source>An address has no empty parts.</source>
        <translation>Eine Adresse hat keine leeren Teile.</translation>
    </message>
    <message>
        <source>%1 is no host&apos;s name.</source>
        <translation>%1 ist kein Name eines Rechners.</translation>
    </message>
    <message>
        <source>%1 says that it has no XMPP server.</source>
        <translation>%1 sagt, dass es keinen XMPP-Server hat.</translation>
    </message>
    <message>
        <source>A password is not sent where somebody may read along.</source>
        <translation>Ein Passwort wird nicht gesendet, wo jemand mitlesen kann.</translation>
    </message>
    <message>
        <source>%1 makes no accounts from a chat program. Ask whoever runs it for one.</source>
        <translation>%1 legt keine Konten aus einem Chatprogramm an. Bitte den Betreiber um eines.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try it again later.</source>
        <translation>%1 antwortet nicht. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server&apos;s address.</source>
        <translation>„%1“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>%1 hung up.</source>
        <translation>%1 hat aufgelegt.</translation>
    </message>
    <message>
        <source>The server does not say who we are.</source>
        <translation>Der Server sagt nicht, wer wir sind.</translation>
    </message>
    <message>
        <source>The certificate is that of %1, not of %2.</source>
        <translation>Das Zertifikat ist das von %1, nicht das von %2.</translation>
    </message>
    <message>
        <source>The server does not answer whether the session goes on.</source>
        <translation>Der Server antwortet nicht, ob die Sitzung weitergeht.</translation>
    </message>
    <message>
        <source>The server does not give us an address.</source>
        <translation>Der Server gibt uns keine Adresse.</translation>
    </message>
    <message>
        <source>The server gives us no address.</source>
        <translation>Der Server gibt uns keine Adresse.</translation>
    </message>
    <message>
        <source>The server gives us an address that is none.</source>
        <translation>Der Server gibt uns eine Adresse, die keine ist.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>The server has gone silent.</source>
        <translation>Der Server ist verstummt.</translation>
    </message>
    <message>
        <source>The session could not go on.</source>
        <translation>Die Sitzung konnte nicht weitergehen.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>Die Verbindung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Too many messages wait for a connection.</source>
        <translation>Zu viele Nachrichten warten auf eine Verbindung.</translation>
    </message>
    <message>
        <source>The server takes nothing more just now.</source>
        <translation>Der Server nimmt gerade nichts mehr an.</translation>
    </message>
    <message>
        <source>The server does not say what it offers.</source>
        <translation>Der Server sagt nicht, was er anbietet.</translation>
    </message>
    <message>
        <source>The server does not encrypt, or somebody in between does not let it.</source>
        <translation>Der Server verschlüsselt nicht, oder jemand dazwischen lässt ihn nicht.</translation>
    </message>
    <message>
        <source>The server could not start to encrypt.</source>
        <translation>Der Server konnte nicht anfangen zu verschlüsseln.</translation>
    </message>
    <message>
        <source>The server&apos;s part of the login cannot be read.</source>
        <translation>Der Teil des Servers an der Anmeldung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The server did not show that it has handed out our token. It may be another than it says.</source>
        <translation>Der Server hat nicht gezeigt, dass er unser Token ausgegeben hat. Vielleicht ist er ein anderer, als er sagt.</translation>
    </message>
    <message>
        <source>The server asks for something that we do not know before it lets us in.</source>
        <translation>Der Server verlangt etwas, das wir nicht kennen, bevor er uns hineinlässt.</translation>
    </message>
    <message>
        <source>%1 is no place.</source>
        <translation>%1 ist kein Ort.</translation>
    </message>
    <message>
        <source>The server refused the login: %1.</source>
        <translation>Der Server hat die Anmeldung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The server wants a further step that we do not know: %1.</source>
        <translation>Der Server will einen weiteren Schritt, den wir nicht kennen: %1.</translation>
    </message>
    <message>
        <source>The server used to bind the login to the encrypted connection and no longer offers it. Somebody may stand in between.</source>
        <translation>Der Server band die Anmeldung früher an die verschlüsselte Verbindung und bietet das nicht mehr an. Vielleicht steht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The server hung up without a word.</source>
        <translation>Der Server hat wortlos aufgelegt.</translation>
    </message>
    <message>
        <source>That is no XMPP server.</source>
        <translation>Das ist kein XMPP-Server.</translation>
    </message>
    <message>
        <source>The server says that it is %1.</source>
        <translation>Der Server sagt, dass er %1 ist.</translation>
    </message>
    <message>
        <source>The server speaks a version of XMPP that is too old.</source>
        <translation>Der Server spricht eine zu alte Version von XMPP.</translation>
    </message>
    <message>
        <source>The server ended the conversation.</source>
        <translation>Der Server hat die Unterhaltung beendet.</translation>
    </message>
    <message>
        <source>The server acknowledges more than it was sent.</source>
        <translation>Der Server bestätigt mehr, als ihm gesendet wurde.</translation>
    </message>
    <message>
        <source>That is no answer to a command.</source>
        <translation>Das ist keine Antwort auf einen Befehl.</translation>
    </message>
    <message>
        <source>They have taken it back.</source>
        <translation>Die Gegenseite hat es zurückgenommen.</translation>
    </message>
    <message>
        <source>They send only all of it.</source>
        <translation>Die Gegenseite sendet es nur ganz.</translation>
    </message>
    <message>
        <source>Their program sends it in a way that this one does not speak.</source>
        <translation>Das Programm der Gegenseite sendet es auf eine Art, die dieses nicht spricht.</translation>
    </message>
    <message>
        <source>They stopped before all of it was there.</source>
        <translation>Die Gegenseite hat aufgehört, bevor alles da war.</translation>
    </message>
    <message>
        <source>What came is not what they offered: its checksum is another one.</source>
        <translation>Was ankam, ist nicht, was angeboten war: Die Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>There are enough files on their way.</source>
        <translation>Es sind genug Dateien unterwegs.</translation>
    </message>
    <message>
        <source>Their program takes no files from you.</source>
        <translation>Das Programm der Gegenseite nimmt keine Dateien von dir an.</translation>
    </message>
    <message>
        <source>Their program wants it in a way that this one does not speak.</source>
        <translation>Das Programm der Gegenseite will es auf eine Art, die dieses nicht spricht.</translation>
    </message>
    <message>
        <source>Their program could not take it.</source>
        <translation>Das Programm der Gegenseite konnte es nicht annehmen.</translation>
    </message>
    <message>
        <source>They did not answer.</source>
        <translation>Die Gegenseite hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before all of it was there.</source>
        <translation>Die Verbindung ging verloren, bevor alles da war.</translation>
    </message>
    <message>
        <source>The place for the file is not safe: %1</source>
        <translation>Der Ort für die Datei ist nicht sicher: %1</translation>
    </message>
    <message>
        <source>The server keeps no files.</source>
        <translation>Der Server behält keine Dateien.</translation>
    </message>
    <message>
        <source>The server takes no files larger than %1 bytes.</source>
        <translation>Der Server nimmt keine Dateien über %1 Bytes.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>The picture is not the one that was told of.</source>
        <translation>Das Bild ist nicht das angekündigte.</translation>
    </message>
    <message>
        <source>The service has no form for it.</source>
        <translation>Der Dienst hat kein Formular dafür.</translation>
    </message>
    <message>
        <source>The archive does not say where its answer ends.</source>
        <translation>Das Archiv sagt nicht, wo seine Antwort endet.</translation>
    </message>
    <message>
        <source>The room has no form for its configuration.</source>
        <translation>Der Raum hat kein Formular für seine Einstellungen.</translation>
    </message>
    <message>
        <source>The room has no form for who would be its member.</source>
        <translation>Der Raum hat kein Formular für neue Mitglieder.</translation>
    </message>
    <message>
        <source>That would be too many rooms.</source>
        <translation>Das wären zu viele Räume.</translation>
    </message>
    <message>
        <source>That cannot be a nick: %1</source>
        <translation>Das kann kein Nick sein: %1</translation>
    </message>
    <message>
        <source>The room did not answer in time.</source>
        <translation>Der Raum hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>We are not in that room.</source>
        <translation>Wir sind nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://example.org/xmpp-websocket.</source>
        <translation>Die Adresse eines WebSockets schreibt man wie wss://example.org/xmpp-websocket.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>There are no contacts here to ask.</source>
        <translation>Hier gibt es keine Kontakte, die man fragen könnte.</translation>
    </message>
    <message>
        <source>A collection holds no items.</source>
        <translation>Eine Sammlung enthält keine Einträge.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>Diesen Knoten gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such item to turn the page at.</source>
        <translation>Den Eintrag, bei dem umgeblättert werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>A node cannot stand there.</source>
        <translation>Ein Knoten kann dort nicht stehen.</translation>
    </message>
    <message>
        <source>This node exists already.</source>
        <translation>Diesen Knoten gibt es schon.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>Eine Sammlung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The node&apos;s name is too long.</source>
        <translation>Der Name des Knotens ist zu lang.</translation>
    </message>
    <message>
        <source>Contacts are for %1, not for %2.</source>
        <translation>Kontakte sind für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>%1 is no address such as mailto:me@example.org.</source>
        <translation>%1 ist keine Adresse wie mailto:me@example.org.</translation>
    </message>
    <message>
        <source>%1 is no address such as stun:stun.example.org or turn:turn.example.org:3478?transport=udp.</source>
        <translation>%1 ist keine Adresse wie stun:stun.example.org oder turn:turn.example.org:3478?transport=udp.</translation>
    </message>
    <message>
        <source>Messages come faster than they can be stored: some are left out.</source>
        <translation>Nachrichten kommen schneller, als sie gespeichert werden können: Einige werden ausgelassen.</translation>
    </message>
    <message>
        <source>Messages are stored again.</source>
        <translation>Nachrichten werden wieder gespeichert.</translation>
    </message>
    <message>
        <source>%1 messages were left out.</source>
        <translation>%1 Nachrichten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Something could not be kept: %1</source>
        <translation>Etwas konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>Messages cannot be stored, and wait: %1</source>
        <translation>Nachrichten können nicht gespeichert werden und warten: %1</translation>
    </message>
    <message>
        <source>The password of %1 could not be kept: %2</source>
        <translation>Das Passwort von %1 konnte nicht behalten werden: %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>ausgesteckt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation>Störung im Treiber</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finding out</source>
        <translation>wird bestimmt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Eingeschaltet.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>did not match</source>
        <translation>traf nicht zu</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>More happens than rules can look at; some events were left out.</source>
        <translation>Es geschieht mehr, als Regeln ansehen können; einige Ereignisse wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 – failed: %2</source>
        <translation>%1 – fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>The function %1</source>
        <translation>Die Funktion %1</translation>
    </message>
    <message>
        <source>Write into the log: %1</source>
        <translation>In die Meldungen schreiben: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>The bridge has given up: %1</source>
        <translation>Die Brücke hat aufgegeben: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Verbindung verloren: %1</translation>
    </message>
    <message>
        <source>%1 came in from %2 by %3.</source>
        <translation>%1 kam von %2 über %3 herein.</translation>
    </message>
    <message>
        <source>%1 was turned away: %2.</source>
        <translation>%1 wurde abgewiesen: %2.</translation>
    </message>
    <message>
        <source>There is no way to the other server: %1</source>
        <translation>Es gibt keinen Weg zum anderen Server: %1</translation>
    </message>
    <message>
        <source>%1 is a component of the other server.</source>
        <translation>%1 ist eine Komponente des anderen Servers.</translation>
    </message>
    <message>
        <source>%1 is no component of the other server any more: %2</source>
        <translation>%1 ist keine Komponente des anderen Servers mehr: %2</translation>
    </message>
    <message>
        <source>Votes of &quot;%1&quot; are counted but not published: %2 It is tried again.</source>
        <translation>Stimmen von „%1“ werden gezählt, aber nicht veröffentlicht: %2 Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>%1 is a secret, and everyone on this computer can read a command line. Write it into services/%2.toml.</source>
        <translation>%1 ist ein Geheimnis, und eine Befehlszeile kann jeder auf diesem Rechner lesen. Schreibe es in services/%2.toml.</translation>
    </message>
    <message>
        <source>The backup was brought back. What was here before is kept in %1.</source>
        <translation>Die Sicherung wurde eingespielt. Was vorher hier war, liegt in %1.</translation>
    </message>
    <message>
        <source>The pid file %1 cannot be written: %2.</source>
        <translation>Die PID-Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>Er ist eingesteckt.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Er geht wieder.</translation>
    </message>
    <message>
        <source>It is not plugged in. It goes on by itself when it comes back.</source>
        <translation>Er ist nicht eingesteckt. Er macht von selbst weiter, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>Der Befehl: %1</translation>
    </message>
    <message>
        <source>Some plugins did not end in time.</source>
        <translation>Einige Erweiterungen endeten nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The last taps could not be stored in time.</source>
        <translation>Die letzten Stimmen konnten nicht rechtzeitig gespeichert werden.</translation>
    </message>
    <message>
        <source>Some networks did not hear the goodbye in time.</source>
        <translation>Einige Netze hörten den Abschied nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Some connections did not end in time and were cut off.</source>
        <translation>Einige Verbindungen endeten nicht rechtzeitig und wurden getrennt.</translation>
    </message>
    <message>
        <source>Read the configuration again.</source>
        <translation>Die Konfiguration wurde neu gelesen.</translation>
    </message>
    <message>
        <source>a time such as 30s or 5min</source>
        <translation>eine Zeit wie 30s oder 5min</translation>
    </message>
    <message>
        <source>a size such as 64k or 10M</source>
        <translation>eine Größe wie 64k oder 10M</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Others are waiting to log in.</source>
        <translation>Andere warten darauf, sich anzumelden.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Others are waiting to ask.</source>
        <translation>Andere warten darauf, zu fragen.</translation>
    </message>
    <message>
        <source>There is too little room for the backup: it takes about %1 MB, and %2 MB are free at %3. Free some, choose another place, or leave a part out.</source>
        <translation>Für die Sicherung ist zu wenig Platz: Sie braucht etwa %1 MB, und %2 MB sind frei auf %3. Schaffe Platz, wähle einen anderen Ort, oder lass einen Teil weg.</translation>
    </message>
    <message>
        <source>Another version wrote what is here. Start this one once, then bring the backup back again. Nothing was changed.</source>
        <translation>Was hier ist, hat eine andere Version geschrieben. Starte diese einmal, dann spiele die Sicherung noch einmal ein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passwords in it need a password that opens them.</source>
        <translation>Die Passwörter darin brauchen ein Passwort, das sie öffnet.</translation>
    </message>
    <message>
        <source>That is not the password that the passwords in it are encrypted with. Nothing was changed.</source>
        <translation>Das ist nicht das Passwort, mit dem die Passwörter darin verschlüsselt sind. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is cut off: it ends before it should. Copy it again from where it was made.</source>
        <translation>Die Sicherung ist abgeschnitten: Sie endet, bevor sie sollte. Kopiere sie noch einmal von dort, wo sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1. Choose another place, or leave a part out.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden: %1. Wähle einen anderen Ort, oder lass einen Teil weg.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: %1. Free some space there; nothing was changed.</source>
        <translation>Die Sicherung konnte nicht ausgepackt werden: %1. Schaffe dort Platz; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is too little room to copy the database: it takes about %1 MB for a while, and %2 MB are free at %3. Free some there.</source>
        <translation>Zum Kopieren der Datenbank ist zu wenig Platz: Die Kopie braucht für eine Weile etwa %1 MB, und %2 MB sind frei auf %3. Schaffe dort Platz.</translation>
    </message>
    <message>
        <source>An older version made this backup, and a part of it (%1) cannot take the place of what is here. Add it to what is here instead. Nothing was changed.</source>
        <translation>Diese Sicherung hat eine ältere Version gemacht, und ein Teil davon (%1) kann nicht ersetzen, was hier ist. Füge sie stattdessen zu dem hinzu, was hier ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Waiting for the keyring, which may ask in a window of its own.</source>
        <translation>Warten auf den Schlüsselbund, der vielleicht in einem eigenen Fenster fragt.</translation>
    </message>
    <message>
        <source>The account was made, but it could not be kept here: %1 Write its password down, and enter both under Edit account.</source>
        <translation>Das Konto wurde angelegt, konnte hier aber nicht behalten werden: %1 Schreibe sein Passwort auf, und trage beides unter „Konto bearbeiten“ ein.</translation>
    </message>
    <message>
        <source>The name %1 is registered, and logs in with its password from now on.</source>
        <translation>Der Name %1 ist registriert und meldet sich ab jetzt mit seinem Passwort an.</translation>
    </message>
    <message>
        <source>Somebody has registered this name already. Choose another.</source>
        <translation>Jemand hat diesen Namen schon registriert. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Here an account is called as you are: change your name first.</source>
        <translation>Hier muss ein Konto so heißen wie du: Ändere erst deinen Namen.</translation>
    </message>
    <message>
        <source>The network takes no account of this name. Choose another.</source>
        <translation>Das Netz nimmt kein Konto dieses Namens an. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The network wants you to have a name first.</source>
        <translation>Das Netz will, dass du erst einen Namen hast.</translation>
    </message>
    <message>
        <source>You are logged in to an account already.</source>
        <translation>Du bist schon an einem Konto angemeldet.</translation>
    </message>
    <message>
        <source>The network wants you to be connected first. Try again in a moment.</source>
        <translation>Das Netz will, dass du erst verbunden bist. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The network takes this for no e-mail address.</source>
        <translation>Das Netz hält das nicht für eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The network takes no accounts with this e-mail address. Give another.</source>
        <translation>Das Netz nimmt keine Konten mit dieser E-Mail-Adresse an. Gib eine andere an.</translation>
    </message>
    <message>
        <source>The network does not take this password. Choose another.</source>
        <translation>Das Netz nimmt dieses Passwort nicht an. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The password is too weak. Choose a longer one.</source>
        <translation>Das Passwort ist zu schwach. Wähle ein längeres.</translation>
    </message>
    <message>
        <source>That is not the code. Look at the message once more.</source>
        <translation>Das ist nicht der Code. Sieh dir die Nachricht noch einmal an.</translation>
    </message>
    <message>
        <source>The network makes no accounts just now. Try again later.</source>
        <translation>Das Netz legt gerade keine Konten an. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>You are logged in to the account %1 already.</source>
        <translation>Du bist schon am Konto %1 angemeldet.</translation>
    </message>
    <message>
        <source>Others could read the password on its way. Have the account connect with encryption, and register then.</source>
        <translation>Andere könnten das Passwort unterwegs lesen. Lass das Konto mit Verschlüsselung verbinden, und registriere den Namen dann.</translation>
    </message>
    <message>
        <source>The name %1 becomes yours: with its password you are logged in whenever you connect, and nobody else can.</source>
        <translation>Der Name %1 wird deiner: Mit seinem Passwort bist du angemeldet, sooft du dich verbindest, und niemand sonst kann das.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The network sends a code there, which is asked for next.</source>
        <translation>Das Netz sendet einen Code dorthin, nach dem gleich gefragt wird.</translation>
    </message>
    <message>
        <source>Some networks send a code there, or help who has forgotten the password. It can stay empty.</source>
        <translation>Manche Netze senden einen Code dorthin oder helfen, wenn das Passwort vergessen ist. Es kann leer bleiben.</translation>
    </message>
    <message>
        <source>Code of the network</source>
        <translation>Code des Netzes</translation>
    </message>
    <message>
        <source>Your modes on this network: %1.</source>
        <translation>Deine Modi in diesem Netz: %1.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Port (TLS)</source>
        <translation>Port (TLS)</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Hostschlüssel</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1.</source>
        <translation>Seine SHA-256 ist %1.</translation>
    </message>
    <message>
        <source>It has CHANGED: another one was accepted on %1.</source>
        <translation>Es hat sich GEÄNDERT: Ein anderes wurde am %1 akzeptiert.</translation>
    </message>
    <message>
        <source>This is too long for IRC, or has a character in it that IRC cannot take. Choose another password.</source>
        <translation>Das ist zu lang für IRC oder enthält ein Zeichen, das IRC nicht annehmen kann. Wähle ein anderes Passwort.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://example.org/path.</source>
        <translation>Die Adresse eines WebSockets schreibt man wie wss://example.org/path.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe. Name a file.</source>
        <translation>%1 ist ein Ordner, ein Gerät oder eine Pipe. Nenne eine Datei.</translation>
    </message>
    <message>
        <source>%1 The network says: “%2”</source>
        <translation>%1 Das Netz sagt: „%2“</translation>
    </message>
    <message>
        <source>The network wants to know that it is you who registers %1, and has sent you a code. It says: “%2”</source>
        <translation>Das Netz will sicher sein, dass %1 von dir registriert wird, und hat dir einen Code gesendet. Es sagt: „%2“</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is a file and a folder in it.</source>
        <translation>Die Sicherung ist beschädigt: %1 ist darin Datei und Ordner zugleich.</translation>
    </message>
    <message>
        <source>The backup is damaged: a number in its database (%1) is beyond all that is counted to. Nothing was changed.</source>
        <translation>Die Sicherung ist beschädigt: Eine Zahl in ihrer Datenbank (%1) ist größer als alles, wozu gezählt wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 stands twice in it, or this disk takes two of its names for one. Nothing was changed.</source>
        <translation>Die Sicherung ist beschädigt: %1 steht zweimal darin, oder diese Platte hält zwei ihrer Namen für einen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>At least one is needed: %1</source>
        <translation>Mindestens einer wird gebraucht: %1</translation>
    </message>
    <message>
        <source>The way out of followed polls, of the search for chat addresses and of chat accounts that name none: direct, desktop (as the session has it), socks5:HOST:PORT or httpproxy:HOST:PORT.</source>
        <translation>Der Weg hinaus für gefolgte Umfragen, für die Suche nach Chat-Adressen und für Chat-Konten, die keinen nennen: direct, desktop (wie in der Sitzung), socks5:HOST:PORT oder httpproxy:HOST:PORT.</translation>
    </message>
    <message>
        <source>Which proxy to go through is not known, because everyport.toml cannot be read. Mend it, the log says what is wrong, and start Everyport again.</source>
        <translation>Durch welchen Proxy es geht, ist unbekannt, weil everyport.toml nicht zu lesen ist. Berichtige sie, die Meldungen sagen, was fehlt, und starte Everyport neu.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>XMPP on this computer</source>
        <translation>XMPP auf diesem Rechner</translation>
    </message>
    <message>
        <source>The disk has %1 MB free; the backup needs %2 MB. Free some and try again. Nothing was changed.</source>
        <translation>Auf der Platte sind %1 MB frei; die Sicherung braucht %2 MB. Schaffe Platz und versuche es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A window or another command looks at a backup of the folder %1 just now. Finish that or close it, then try again.</source>
        <translation>Ein Fenster oder ein anderer Befehl sieht sich gerade eine Sicherung für den Ordner %1 an. Bring das zu Ende oder schließe es, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The account was made, but it could not be added here: %1 Write its password down, and enter both under Add account.</source>
        <translation>Das Konto wurde angelegt, konnte hier aber nicht hinzugefügt werden: %1 Schreibe sein Passwort auf, und trage beides unter „Konto hinzufügen“ ein.</translation>
    </message>
    <message>
        <source>%1 offers you the file %2, and does not say how large it is.</source>
        <translation>%1 bietet dir die Datei %2 an und sagt nicht, wie groß sie ist.</translation>
    </message>
    <message>
        <source>%1 offers you the file %2, which is %3 large.</source>
        <translation>%1 bietet dir die Datei %2 an, die %3 groß ist.</translation>
    </message>
    <message>
        <source>One value fits here, not several; leave all but one out.</source>
        <translation>Hier passt ein Wert, nicht mehrere; lass alle bis auf einen weg.</translation>
    </message>
    <message>
        <source>This is needed; write it.</source>
        <translation>Das wird gebraucht; schreib es hin.</translation>
    </message>
    <message>
        <source>This is needed; write it: %1</source>
        <translation>Das wird gebraucht; schreib es hin: %1</translation>
    </message>
    <message>
        <source>People on this network: %1.</source>
        <translation>Menschen in diesem Netz: %1.</translation>
    </message>
    <message>
        <source>People on this network: %1, rooms: %2.</source>
        <translation>Menschen in diesem Netz: %1, Räume: %2.</translation>
    </message>
    <message>
        <source>It hung up without a word.</source>
        <translation>Die Gegenseite hat wortlos aufgelegt.</translation>
    </message>
    <message>
        <source>What answers there is no IRC server.</source>
        <translation>Was dort antwortet, ist kein IRC-Server.</translation>
    </message>
    <message>
        <source>The server takes no connections now: it may be down, or at another port.</source>
        <translation>Der Server nimmt gerade keine Verbindungen an: Er läuft vielleicht nicht, oder an einem anderen Port.</translation>
    </message>
    <message>
        <source>The server does not answer: it may be down, or the network is.</source>
        <translation>Der Server antwortet nicht: Er oder das Netz ist vielleicht ausgefallen.</translation>
    </message>
    <message>
        <source>No way leads to the server now: the network may be down.</source>
        <translation>Zurzeit führt kein Weg zum Server: Das Netz ist vielleicht ausgefallen.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Die Verbindung ist wieder da.</translation>
    </message>
    <message>
        <source>the plugin %1</source>
        <translation>die Erweiterung %1</translation>
    </message>
    <message>
        <source>Write what the field is compared with.</source>
        <translation>Schreib, womit das Feld verglichen wird.</translation>
    </message>
    <message>
        <source>Nothing is done yet; add an action.</source>
        <translation>Noch wird nichts getan; füge eine Aktion hinzu.</translation>
    </message>
    <message>
        <source>A rule has at most %1 actions; leave some out.</source>
        <translation>Eine Regel hat höchstens %1 Aktionen; lass einige weg.</translation>
    </message>
    <message>
        <source>There is no “%1”; write one of %2.</source>
        <translation>Ein „%1“ gibt es nicht; schreibe eines von %2.</translation>
    </message>
    <message>
        <source>There is no “%1”; did you mean %2?</source>
        <translation>Ein „%1“ gibt es nicht; meinst du %2?</translation>
    </message>
    <message>
        <source>Name the field that is looked at.</source>
        <translation>Nenne das Feld, das angesehen wird.</translation>
    </message>
    <message>
        <source>Must have one test, such as equals or contains; it has %1.</source>
        <translation>Muss einen Vergleich haben, etwa equals oder contains; es sind %1.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>falsche Prüfsumme</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation>Anfang des Rahmens</translation>
    </message>
    <message>
        <source>station, length %1</source>
        <translation>Station, Länge %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>check, correct</source>
        <translation>Prüfsumme, richtig</translation>
    </message>
    <message>
        <source>check, wrong</source>
        <translation>Prüfsumme, falsch</translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation>Ende des Rahmens</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 Karten</translation>
    </message>
    <message>
        <source>kind of card</source>
        <translation>Art der Karte</translation>
    </message>
    <message>
        <source>card %1, as text</source>
        <translation>Karte %1, als Text</translation>
    </message>
    <message>
        <source>end of the line</source>
        <translation>Ende der Zeile</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>keine Karte</translation>
    </message>
    <message>
        <source>stopped reading by itself</source>
        <translation>hat von selbst aufgehört zu lesen</translation>
    </message>
    <message>
        <source>does not know the command</source>
        <translation>kennt den Befehl nicht</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>end of the frame, without a checksum</source>
        <translation>Ende des Rahmens, ohne Prüfsumme</translation>
    </message>
    <message>
        <source>card %1, a digit a byte</source>
        <translation>Karte %1, eine Ziffer je Byte</translation>
    </message>
    <message>
        <source>heard you</source>
        <translation>hat dich gehört</translation>
    </message>
    <message>
        <source>say it again</source>
        <translation>sag es noch einmal</translation>
    </message>
    <message>
        <source>start of the frame, length %1</source>
        <translation>Anfang des Rahmens, Länge %1</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>length 10, kind of card</source>
        <translation>Länge 10, Art der Karte</translation>
    </message>
    <message>
        <source>text, no card in it</source>
        <translation>Text, keine Karte darin</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>what the sketch calls it</source>
        <translation>wie der Sketch es nennt</translation>
    </message>
    <message>
        <source>Who may see real addresses</source>
        <translation>Wer die echten Adressen sehen darf</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Wer private Nachrichten senden darf</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Language of the discussion</source>
        <translation>Sprache des Gesprächs</translation>
    </message>
    <message>
        <source>Stays when the last has left</source>
        <translation>Bleibt, wenn der Letzte gegangen ist</translation>
    </message>
    <message>
        <source>Can be found in the list of rooms</source>
        <translation>Ist in der Liste der Räume zu finden</translation>
    </message>
    <message>
        <source>For members only</source>
        <translation>Nur für Mitglieder</translation>
    </message>
    <message>
        <source>Newcomers may not speak until they are given voice</source>
        <translation>Neue dürfen erst sprechen, wenn man sie lässt</translation>
    </message>
    <message>
        <source>How many may be here at once</source>
        <translation>Wie viele zugleich hier sein dürfen</translation>
    </message>
    <message>
        <source>Occupants may change the subject</source>
        <translation>Wer hier ist, darf das Thema ändern</translation>
    </message>
    <message>
        <source>Occupants may invite others</source>
        <translation>Wer hier ist, darf andere einladen</translation>
    </message>
    <message>
        <source>Whose presence is shown</source>
        <translation>Wessen Anwesenheit gezeigt wird</translation>
    </message>
    <message>
        <source>Who may read the list of members</source>
        <translation>Wer die Liste der Mitglieder lesen darf</translation>
    </message>
    <message>
        <source>Keep what is said in the archive</source>
        <translation>Gesagtes im Archiv aufbewahren</translation>
    </message>
    <message>
        <source>How many messages newcomers are told</source>
        <translation>Wie viele Nachrichten Neue erhalten</translation>
    </message>
    <message>
        <source>Address of a node that belongs to the room</source>
        <translation>Adresse eines Knotens, der zum Raum gehört</translation>
    </message>
    <message>
        <source>Collections that it stands in</source>
        <translation>Sammlungen, in denen er steht</translation>
    </message>
    <message>
        <source>Groups that may subscribe and read</source>
        <translation>Gruppen, die abonnieren und lesen dürfen</translation>
    </message>
    <message>
        <source>Message type of notifications</source>
        <translation>Nachrichtenart der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Namespace of the payloads</source>
        <translation>Namensraum der Inhalte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>An wen man sich wendet</translation>
    </message>
    <message>
        <source>Items or nodes</source>
        <translation>Einträge oder Knoten</translation>
    </message>
    <message>
        <source>Who may subscribe and read</source>
        <translation>Wer abonnieren und lesen darf</translation>
    </message>
    <message>
        <source>Who may publish</source>
        <translation>Wer veröffentlichen darf</translation>
    </message>
    <message>
        <source>How many items are kept</source>
        <translation>Wie viele Einträge aufbewahrt werden</translation>
    </message>
    <message>
        <source>Seconds that items are kept</source>
        <translation>Sekunden, die Einträge aufbewahrt werden</translation>
    </message>
    <message>
        <source>Largest payload in bytes</source>
        <translation>Größter Inhalt in Bytes</translation>
    </message>
    <message>
        <source>Keep items</source>
        <translation>Einträge aufbewahren</translation>
    </message>
    <message>
        <source>Notifications hold the payload</source>
        <translation>Benachrichtigungen enthalten den Inhalt</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation>Benachrichtigungen senden</translation>
    </message>
    <message>
        <source>Send them only to who is there</source>
        <translation>Nur an die senden, die da sind</translation>
    </message>
    <message>
        <source>Can be subscribed to</source>
        <translation>Kann abonniert werden</translation>
    </message>
    <message>
        <source>Tell when an item is taken back</source>
        <translation>Sagen, wenn ein Eintrag zurückgenommen wird</translation>
    </message>
    <message>
        <source>Tell when the node is deleted</source>
        <translation>Sagen, wenn der Knoten gelöscht wird</translation>
    </message>
    <message>
        <source>Tell when the configuration changes</source>
        <translation>Sagen, wenn sich die Einstellungen ändern</translation>
    </message>
    <message>
        <source>Tell owners of new subscribers</source>
        <translation>Besitzern neue Abonnenten melden</translation>
    </message>
    <message>
        <source>When the last item is sent again</source>
        <translation>Wann der letzte Eintrag noch einmal gesendet wird</translation>
    </message>
    <message>
        <source>Who may put nodes into it</source>
        <translation>Wer Knoten hineinstellen darf</translation>
    </message>
    <message>
        <source>These may in any case</source>
        <translation>Diese dürfen es in jedem Fall</translation>
    </message>
    <message>
        <source>How many nodes it may hold</source>
        <translation>Wie viele Knoten sie enthalten darf</translation>
    </message>
    <message>
        <source>no room is left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>what stands there</source>
        <translation>das, was dort steht</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is of a part that it says it has not. Nothing was changed.</source>
        <translation>Die Sicherung ist beschädigt: %1 gehört zu einem Teil, den sie nach eigener Angabe nicht hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 in its database is no table of this program. Nothing was changed.</source>
        <translation>Die Sicherung ist beschädigt: %1 in ihrer Datenbank ist keine Tabelle dieses Programms. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is damaged: its database cannot be read. Nothing was changed.</source>
        <translation>Die Sicherung ist beschädigt: Ihre Datenbank kann nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another backup waits for the next start of the program already. Start it, or take that back by everyportd restore --cancel; then try again.</source>
        <translation>Es wartet schon eine andere Sicherung auf den nächsten Start des Programms. Starte es, oder nimm sie mit everyportd restore --cancel zurück; versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Unpacking the backup to %1</source>
        <translation>Die Sicherung nach %1 auspacken</translation>
    </message>
    <message>
        <source>proxy such as socks5:127.0.0.1:9050</source>
        <translation>Proxy wie socks5:127.0.0.1:9050</translation>
    </message>
    <message>
        <source>Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1</source>
        <translation>Andere an diesem Rechner dürfen %1 lesen, worin ein Geheimnis steht. Nimm das zurück: chmod 600 %1</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>es ist</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>es ist eines von</translation>
    </message>
    <message>
        <source>it is like</source>
        <translation>es ist wie</translation>
    </message>
    <message>
        <source>it contains</source>
        <translation>es enthält</translation>
    </message>
    <message>
        <source>it matches</source>
        <translation>es passt zu</translation>
    </message>
    <message>
        <source>it is below</source>
        <translation>es ist unter</translation>
    </message>
    <message>
        <source>it is above</source>
        <translation>es ist über</translation>
    </message>
    <message>
        <source>it is between</source>
        <translation>es ist zwischen</translation>
    </message>
    <message>
        <source>%1 is “%2”, which the condition excludes: %3 “%4”.</source>
        <translation>%1 ist „%2“, was die Bedingung ausschließt: %3 „%4“.</translation>
    </message>
    <message>
        <source>%1 is “%2”; the condition is: %3 “%4”.</source>
        <translation>%1 ist „%2“; die Bedingung ist: %3 „%4“.</translation>
    </message>
    <message>
        <source>%1 came in from %2 by %3, %4.</source>
        <translation>%1 kam von %2 über %3 herein, %4.</translation>
    </message>
    <message>
        <source>Another Everyport has the folder %1. Stop it, or choose another folder with --data.</source>
        <translation>Ein anderes Everyport hat den Ordner %1. Halte es an, oder wähle mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This computer has no %1 %2.</source>
        <translation>Dieser Rechner hat kein %1 %2.</translation>
    </message>
    <message>
        <source>Only root may use --uid and --gid. Start it as root, or leave them out.</source>
        <translation>Nur root darf --uid und --gid benutzen. Starte es als root, oder lass sie weg.</translation>
    </message>
    <message>
        <source>Giving away the folder %1</source>
        <translation>Weggeben des Ordners %1</translation>
    </message>
    <message>
        <source>Taking on the groups of %1</source>
        <translation>Annehmen der Gruppen von %1</translation>
    </message>
    <message>
        <source>Giving up new rights</source>
        <translation>Verzicht auf neue Rechte</translation>
    </message>
    <message>
        <source>This system does not let files be another account&apos;s.</source>
        <translation>Dieses System lässt Dateien nicht einem anderen Konto gehören.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 ist ein Ordner; nenne eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a pipe that nobody reads; name a file.</source>
        <translation>%1 ist eine Pipe, die niemand liest; nenne eine Datei.</translation>
    </message>
    <message>
        <source>Writing in the folder %1</source>
        <translation>Schreiben in den Ordner %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Ansehen von %1</translation>
    </message>
    <message>
        <source>%1 is a file, and no folder. Choose another folder.</source>
        <translation>%1 ist eine Datei und kein Ordner. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Using %1</source>
        <translation>Benutzen von %1</translation>
    </message>
    <message>
        <source>Becoming user %1</source>
        <translation>Werden zum Benutzer %1</translation>
    </message>
    <message>
        <source>The rights of root could not be given up.</source>
        <translation>Die Rechte von root konnten nicht abgelegt werden.</translation>
    </message>
    <message>
        <source>%1 was sent, and the answer did not come before the end. Nobody knows whether it was done: try to log in with what you have sent.</source>
        <translation>%1 wurde gesendet, und die Antwort kam nicht vor dem Ende. Niemand weiß, ob es geschehen ist: Versuche, dich mit dem anzumelden, was du gesendet hast.</translation>
    </message>
    <message>
        <source>“%1” begins anew, without votes: round %2.</source>
        <translation>„%1“ beginnt neu, ohne Stimmen: Runde %2.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>„%1“ ist offen.</translation>
    </message>
    <message>
        <source>“%1” is closed: nobody has voted.</source>
        <translation>„%1“ ist geschlossen: Niemand hat abgestimmt.</translation>
    </message>
    <message>
        <source>“%1” is closed: one vote.</source>
        <translation>„%1“ ist geschlossen: eine Stimme.</translation>
    </message>
    <message>
        <source>“%1” is removed, with its votes.</source>
        <translation>„%1“ ist entfernt, mit allen Stimmen.</translation>
    </message>
    <message>
        <source>One vote in “%1” is taken back.</source>
        <translation>Eine Stimme in „%1“ ist zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 votes in “%2” are taken back.</source>
        <translation>%1 Stimmen in „%2“ sind zurückgenommen.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct.</source>
        <translation>Einen Proxy schreibt man als socks5:127.0.0.1:9050 oder httpproxy:127.0.0.1:8080; oder er ist direct.</translation>
    </message>
    <message>
        <source>Everyone may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod o-w %1</source>
        <translation>Jeder darf in %1 schreiben und so einen anderen Ordner an die Stelle von %2 setzen; es wird nicht benutzt. Nimm das zurück: chmod o-w %1</translation>
    </message>
    <message>
        <source>Others of its group may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod g-w %1</source>
        <translation>Andere seiner Gruppe dürfen in %1 schreiben und so einen anderen Ordner an die Stelle von %2 setzen; es wird nicht benutzt. Nimm das zurück: chmod g-w %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could put anything there; it is not used. Make it your own: chown</source>
        <translation>%1 gehört einem anderen Benutzer, der alles Mögliche dort ablegen könnte; es wird nicht benutzt. Mache es zu deinem: chown</translation>
    </message>
    <message>
        <source>Everyone may write to %1, and so decide what this program does; it is not used. Take that back: chmod o-w %1</source>
        <translation>Jeder darf in %1 schreiben und so bestimmen, was dieses Programm tut; es wird nicht benutzt. Nimm das zurück: chmod o-w %1</translation>
    </message>
    <message>
        <source>Others of its group may write to %1, and so decide what this program does; it is not used. Take that back: chmod g-w %1</source>
        <translation>Andere seiner Gruppe dürfen in %1 schreiben und so bestimmen, was dieses Programm tut; es wird nicht benutzt. Nimm das zurück: chmod g-w %1</translation>
    </message>
    <message>
        <source>%1 cannot be read, and so could not be brought back; it was not removed. Delete it by hand, or make it readable: chmod u+r %1</source>
        <translation>%1 ist nicht lesbar und konnte daher nicht zurückgeholt werden; es wurde nicht entfernt. Lösche es von Hand, oder mache es lesbar: chmod u+r %1</translation>
    </message>
    <message>
        <source>check %1, correct</source>
        <translation>Prüfsumme %1, richtig</translation>
    </message>
    <message>
        <source>check %1, should be %2</source>
        <translation>Prüfsumme %1, müsste %2 sein</translation>
    </message>
    <message>
        <source>That is closed.</source>
        <translation>Das ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 to %2: it was not sent.</source>
        <translation>%1 an %2: nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 to %2: it is offered.</source>
        <translation>%1 an %2: angeboten.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 % of %4 have been sent.</source>
        <translation>%1 an %2: %3&#xa0;% von %4 sind gesendet.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 have been sent.</source>
        <translation>%1 an %2: %3 sind gesendet.</translation>
    </message>
    <message>
        <source>%1 offered to talk directly, and it came to nothing.</source>
        <translation>%1 wollte direkt reden, und daraus wurde nichts.</translation>
    </message>
    <message>
        <source>%1 from %2: it was not saved.</source>
        <translation>%1 von %2: nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 from %2: it is offered.</source>
        <translation>%1 von %2: angeboten.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 % of %4 have been saved.</source>
        <translation>%1 von %2: %3&#xa0;% von %4 sind gespeichert.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 have been saved.</source>
        <translation>%1 von %2: %3 sind gespeichert.</translation>
    </message>
    <message>
        <source>You talk directly to %1.</source>
        <translation>Du redest direkt mit %1.</translation>
    </message>
    <message>
        <source>“%1” is closed: %2 votes by one voter.</source>
        <translation>„%1“ ist geschlossen: %2 Stimmen von einer Person.</translation>
    </message>
    <message>
        <source>“%1” is closed: %2 votes by %3 voters.</source>
        <translation>„%1“ ist geschlossen: %2 Stimmen von %3 Personen.</translation>
    </message>
    <message>
        <source>Do it once more to write over that.</source>
        <translation>Tu es noch einmal, um das zu überschreiben.</translation>
    </message>
    <message>
        <source>The package manager named a version that is none.</source>
        <translation>Die Paketverwaltung hat eine Version genannt, die keine ist.</translation>
    </message>
    <message>
        <source>it is a folder, a pipe or a device</source>
        <translation>es ist ein Ordner, eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. Ask whoever looks after this computer to let you.</source>
        <translation>Das Konto %1 darf %2 nicht benutzen. Bitte, wer diesen Rechner betreut, es dir zu erlauben.</translation>
    </message>
    <message>
        <source>The account %1 may use %2 (group %3) from the next login on. Log out and in again.</source>
        <translation>Das Konto %1 darf %2 (Gruppe %3) ab der nächsten Anmeldung benutzen. Melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. It belongs to the group %3: run the command, then log in again.</source>
        <translation>Das Konto %1 darf %2 nicht benutzen. Es gehört der Gruppe %3: Führe den Befehl aus und melde dich dann neu an.</translation>
    </message>
    <message>
        <source>Connected%1.</source>
        <translation>Verbunden%1.</translation>
    </message>
    <message>
        <source>Connected%1, but the Internet is not reached.</source>
        <translation>Verbunden%1, aber das Internet wird nicht erreicht.</translation>
    </message>
    <message>
        <source>The network asks for a login first: open any page in a browser on the station&apos;s computer.</source>
        <translation>Das Netz verlangt erst eine Anmeldung: Öffne am Rechner der Station irgendeine Seite im Browser.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Es gibt kein Netz.</translation>
    </message>
    <message>
        <source>It is not known how far it reaches.</source>
        <translation>Wie weit es reicht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Mains; the battery has %1 %.</source>
        <translation>Netzstrom; der Akku hat %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Battery, %1 %%2. Plug the computer in.</source>
        <translation>Akku, %1&#xa0;%%2. Schließe den Rechner ans Netz an.</translation>
    </message>
    <message>
        <source>Plugged in, %1.</source>
        <translation>Angesteckt, %1.</translation>
    </message>
    <message>
        <source>Plugged in, %1, open.</source>
        <translation>Angesteckt, %1, geöffnet.</translation>
    </message>
    <message>
        <source>Connected by Bluetooth.</source>
        <translation>Über Bluetooth verbunden.</translation>
    </message>
    <message>
        <source>Paired, not connected.</source>
        <translation>Gekoppelt, nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 is not there to ask.</source>
        <translation>%1 ist nicht da, um gefragt zu werden.</translation>
    </message>
    <message>
        <source>It is not reachable: nothing is known of network, power and drives.</source>
        <translation>Er ist nicht erreichbar: Von Netz, Strom und Datenträgern ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The backup is of another version, and what brings it to this one ended in the midst of it. Nothing was changed. Bring it back by everyportd restore, which says more.</source>
        <translation>Die Sicherung ist von einer anderen Version, und was sie auf diese bringt, endete mittendrin. Nichts wurde geändert. Spiele sie mit everyportd restore ein, das mehr dazu sagt.</translation>
    </message>
    <message>
        <source>The backup is of another version, and bringing it to this one took too long. Nothing was changed. Bring it back by everyportd restore, which takes as long as it needs.</source>
        <translation>Die Sicherung ist von einer anderen Version, und sie auf diese zu bringen dauerte zu lange. Nichts wurde geändert. Spiele sie mit everyportd restore ein, das sich so viel Zeit nimmt, wie es braucht.</translation>
    </message>
    <message>
        <source>The backup is of another version, and what brings it to this one cannot be started: %1. Nothing was changed.</source>
        <translation>Die Sicherung ist von einer anderen Version, und was sie auf diese bringt, lässt sich nicht starten: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Everyport was updated while it ran, and the backup is of another version. Start Everyport anew, then look at the backup again.</source>
        <translation>Everyport wurde aktualisiert, während es lief, und die Sicherung ist von einer anderen Version. Starte Everyport neu, dann sieh dir die Sicherung noch einmal an.</translation>
    </message>
    <message>
        <source>The account %1 may not make a folder in %2, where %3 is to be. Choose another folder.</source>
        <translation>Das Konto %1 darf in %2, wo %3 liegen soll, keinen Ordner anlegen. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The account %1 may not enter %2, where %3 is. Let that account in, or choose another folder.</source>
        <translation>Das Konto %1 darf nicht in %2, wo %3 liegt. Lass dieses Konto hinein, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. Give it to that account: chown -R %1 %2</source>
        <translation>Das Konto %1 darf %2 nicht benutzen. Gib es diesem Konto: chown -R %1 %2</translation>
    </message>
    <message>
        <source>Making a pseudo-terminal for %1</source>
        <translation>Ein Pseudoterminal für %1 anlegen</translation>
    </message>
    <message>
        <source>A name on IRC is one word without dots, commas, colons, @ or #.</source>
        <translation>Ein Name im IRC ist ein Wort ohne Punkte, Kommas, Doppelpunkte, @ oder #.</translation>
    </message>
    <message>
        <source>Mains power is away. Plug the computer in.</source>
        <translation>Der Netzstrom ist weg. Schließe den Rechner ans Netz an.</translation>
    </message>
    <message>
        <source>The message bus does not answer.</source>
        <translation>Der Nachrichtenbus antwortet nicht.</translation>
    </message>
    <message>
        <source>Bluetooth is not there: BlueZ does not run.</source>
        <translation>Bluetooth ist nicht da: BlueZ läuft nicht.</translation>
    </message>
    <message>
        <source>It is being connected already.</source>
        <translation>Es wird schon verbunden.</translation>
    </message>
    <message>
        <source>BlueZ connected it, but handed over no line.</source>
        <translation>BlueZ hat es verbunden, aber keine Leitung übergeben.</translation>
    </message>
    <message>
        <source>It is not paired with this computer any more, or has no serial line. Pair it in the system&apos;s settings.</source>
        <translation>Es ist nicht mehr mit diesem Rechner gekoppelt oder hat keine serielle Leitung. Kopple es in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the reader has no port: look at the folder&apos;s rights and the disk&apos;s room.</source>
        <translation>%1 kann nicht geschrieben werden, deshalb hat der Leser keinen Anschluss: Sieh nach den Rechten des Ordners und dem Platz auf der Platte.</translation>
    </message>
    <message>
        <source>The reader at %1 is connected by Bluetooth.</source>
        <translation>Der Leser mit der Adresse %1 ist über Bluetooth verbunden.</translation>
    </message>
    <message>
        <source>The line to the reader at %1 has ended; it is connected again by itself.</source>
        <translation>Die Leitung zum Leser mit der Adresse %1 ist abgerissen; er wird von selbst wieder verbunden.</translation>
    </message>
    <message>
        <source>The reader at %1 cannot be connected by Bluetooth: %2 It is tried again by itself.</source>
        <translation>Der Leser mit der Adresse %1 kann nicht über Bluetooth verbunden werden: %2 Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>%1 has no lamp for that, or does not answer now.</source>
        <translation>%1 hat dafür keine Lampe oder antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>Readers that type cannot be read by this program on this computer.</source>
        <translation>Tippende Leser kann dieses Programm auf diesem Rechner nicht lesen.</translation>
    </message>
    <message>
        <source>A reader that types is at an input device, like evdev:/dev/input/event3; %1 is none.</source>
        <translation>Ein tippender Leser hängt an einem Eingabegerät wie evdev:/dev/input/event3; %1 ist keines.</translation>
    </message>
    <message>
        <source>%1 is an input device. Only readers of the kind keyboard-wedge can be there.</source>
        <translation>%1 ist ein Eingabegerät. Dort können nur Leser der Art keyboard-wedge sein.</translation>
    </message>
    <message>
        <source>Nobody votes with tickets in this poll. Choose “phones with a ticket&apos;s code” in its rules first.</source>
        <translation>In dieser Umfrage stimmt niemand mit Stimmkarten ab. Wähle in ihren Regeln zuerst „Handys mit dem Code einer Stimmkarte“.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tickets are made at once.</source>
        <translation>Auf einmal werden 1 bis %1 Stimmkarten gemacht.</translation>
    </message>
    <message>
        <source>So many votes wait to be stored that this one has to come again.</source>
        <translation>So viele Stimmen warten darauf, gespeichert zu werden, dass diese noch einmal kommen muss.</translation>
    </message>
    <message>
        <source>A vote names its poll, its answer and its voter.</source>
        <translation>Eine Stimme nennt ihre Umfrage, ihre Antwort und wer stimmt.</translation>
    </message>
    <message>
        <source>Where every tap counts phones cannot vote: one of them could do so without end. Choose another rule, or cards alone.</source>
        <translation>Wo jedes Mal zählt, können Handys nicht abstimmen: Eines könnte es ohne Ende. Wähle eine andere Regel oder nur Karten.</translation>
    </message>
    <message>
        <source>Votes were taken back while the log was written; ask for it again.</source>
        <translation>Während das Protokoll geschrieben wurde, wurden Stimmen zurückgenommen; fordere es noch einmal an.</translation>
    </message>
    <message>
        <source>The poll was removed meanwhile.</source>
        <translation>Die Umfrage wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>An entry of the poll %1 cannot be sealed.</source>
        <translation>Ein Eintrag der Umfrage %1 kann nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>What the station %1 has sealed is not what was merged of it before: one of the two was changed. Nothing was merged.</source>
        <translation>Was die Station %1 versiegelt hat, ist nicht, was von ihr zuvor zusammengeführt wurde: Eines von beiden wurde geändert. Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Light the lamp of %1: it is right</source>
        <translation>Die Lampe von %1 leuchten lassen: es stimmt</translation>
    </message>
    <message>
        <source>Light the lamp of %1: it is not right</source>
        <translation>Die Lampe von %1 leuchten lassen: es stimmt nicht</translation>
    </message>
    <message>
        <source>From here so much comes that this has to wait. Try again in a minute.</source>
        <translation>Von hier kommt so viel, dass dies warten muss. Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Votes cannot be stored just now. Try again in a moment.</source>
        <translation>Stimmen lassen sich gerade nicht speichern. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program has taken %1 for itself. Close it; the reader then goes on by itself.</source>
        <translation>Ein anderes Programm hat %1 für sich genommen. Schließe es; der Leser macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Taking %1 for this program alone</source>
        <translation>%1 nur für dieses Programm nehmen</translation>
    </message>
    <message>
        <source>A TWN4 reads cards whose number has 8 to 20 hex digits.</source>
        <translation>Ein TWN4 liest Karten, deren Nummer 8 bis 20 Hexziffern hat.</translation>
    </message>
    <message>
        <source>A SonMicro reader reads cards with 8 or 14 hex digits.</source>
        <translation>Ein SonMicro-Leser liest Karten mit 8 oder 14 Hexziffern.</translation>
    </message>
    <message>
        <source>A StrongLink reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Ein StrongLink-Leser liest Karten mit 8, 14 oder 20 Hexziffern.</translation>
    </message>
    <message>
        <source>A HongChang reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Ein HongChang-Leser liest Karten mit 8, 14 oder 20 Hexziffern.</translation>
    </message>
    <message>
        <source>A FEIG reader reads cards with 16 hex digits.</source>
        <translation>Ein FEIG-Leser liest Karten mit 16 Hexziffern.</translation>
    </message>
    <message>
        <source>A Chafon reader reads labels with 8 to 124 hex digits.</source>
        <translation>Ein Chafon-Leser liest Etiketten mit 8 bis 124 Hexziffern.</translation>
    </message>
    <message>
        <source>The reader sent a blank number (%1): it is broken.</source>
        <translation>Der Leser hat eine leere Nummer geschickt (%1): Er ist kaputt.</translation>
    </message>
    <message>
        <source>between two numbers</source>
        <translation>zwischen zwei Nummern</translation>
    </message>
    <message>
        <source>end of the number, without a checksum</source>
        <translation>Ende der Nummer, ohne Prüfsumme</translation>
    </message>
    <message>
        <source>A code that stands for a card has 8 to 20 hex digits.</source>
        <translation>Ein Code, der für eine Karte steht, hat 8 bis 20 Hexziffern.</translation>
    </message>
    <message>
        <source>the rest of a line</source>
        <translation>der Rest einer Zeile</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>kind of code</source>
        <translation>Art des Codes</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>An EasyIdent reader reads cards whose number has 12 hex digits, the first a 0.</source>
        <translation>Ein EasyIdent-Leser liest Karten, deren Nummer 12 Hexziffern hat, als erste eine 0.</translation>
    </message>
    <message>
        <source>end of the line before</source>
        <translation>Ende der Zeile davor</translation>
    </message>
    <message>
        <source>start of the line</source>
        <translation>Anfang der Zeile</translation>
    </message>
    <message>
        <source>status, kind and length</source>
        <translation>Status, Art und Länge</translation>
    </message>
    <message>
        <source>the field failed</source>
        <translation>das Feld ist gestört</translation>
    </message>
    <message>
        <source>the field is weak</source>
        <translation>das Feld ist schwach</translation>
    </message>
    <message>
        <source>there is more</source>
        <translation>es gibt noch mehr</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>length %1, answer to %2</source>
        <translation>Länge %1, Antwort auf %2</translation>
    </message>
    <message>
        <source>A reader that types has numbers with 8 to 20 hex digits.</source>
        <translation>Ein tippender Leser hat Nummern mit 8 bis 20 Hexziffern.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>getippt: %1</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>von einem Menschen getippt</translation>
    </message>
    <message>
        <source>A Pepper C1 reads cards whose number has 8 to 20 hex digits.</source>
        <translation>Ein Pepper C1 liest Karten, deren Nummer 8 bis 20 Hexziffern hat.</translation>
    </message>
    <message>
        <source>card seen</source>
        <translation>Karte gesehen</translation>
    </message>
    <message>
        <source>our own question, sent back</source>
        <translation>unsere eigene Frage, zurückgeschickt</translation>
    </message>
    <message>
        <source>An RS Systems reader reads cards whose number has 10 hex digits.</source>
        <translation>Ein Leser von RS Systems liest Karten, deren Nummer 10 Hexziffern hat.</translation>
    </message>
    <message>
        <source>the field is off</source>
        <translation>das Feld ist aus</translation>
    </message>
    <message>
        <source>understood, at work</source>
        <translation>verstanden, bei der Arbeit</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>Lesen misslungen</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>kein solcher Schlüssel</translation>
    </message>
    <message>
        <source>no value block</source>
        <translation>kein Wertblock</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>could not read what it wrote</source>
        <translation>konnte nicht lesen, was er schrieb</translation>
    </message>
    <message>
        <source>kind of card: Ultralight</source>
        <translation>Art der Karte: Ultralight</translation>
    </message>
    <message>
        <source>kind of card: Classic 1K</source>
        <translation>Art der Karte: Classic 1K</translation>
    </message>
    <message>
        <source>kind of card: Classic 4K</source>
        <translation>Art der Karte: Classic 4K</translation>
    </message>
    <message>
        <source>kind of card: unknown</source>
        <translation>Art der Karte: unbekannt</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>Eingänge %1</translation>
    </message>
    <message>
        <source>outputs %1</source>
        <translation>Ausgänge %1</translation>
    </message>
    <message>
        <source>the field is on</source>
        <translation>das Feld ist an</translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation>mehrere Karten zugleich</translation>
    </message>
    <message>
        <source>our sum was wrong</source>
        <translation>unsere Prüfsumme war falsch</translation>
    </message>
    <message>
        <source>more labels than it can keep</source>
        <translation>mehr Etiketten, als er behalten kann</translation>
    </message>
    <message>
        <source>no antenna</source>
        <translation>keine Antenne</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>Länge %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>Stärke %1</translation>
    </message>
    <message>
        <source>no frame has so many bits</source>
        <translation>so viele Bits hat kein Rahmen</translation>
    </message>
    <message>
        <source>card %1, site %2, number %3</source>
        <translation>Karte %1, Anlage %2, Nummer %3</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>every bit turned round</source>
        <translation>jedes Bit umgekehrt</translation>
    </message>
    <message>
        <source>wrong parity</source>
        <translation>falsche Parität</translation>
    </message>
    <message>
        <source>Every bit comes turned round: the wires D0 and D1 are exchanged. Swap them at the reader.</source>
        <translation>Jedes Bit kommt umgekehrt an: Die Drähte D0 und D1 sind vertauscht. Tausche sie am Leser.</translation>
    </message>
    <message>
        <source>A Wiegand line carries card numbers with 6, 8, 14 or 16 hex digits.</source>
        <translation>Eine Wiegand-Leitung überträgt Kartennummern mit 6, 8, 14 oder 16 Hexziffern.</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Mit dem Handy abstimmen</translation>
    </message>
    <message>
        <source>The server takes no such name as “%1”. Choose another one in the settings.</source>
        <translation>Einen Namen wie „%1“ nimmt der Server nicht. Wähle in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>What the station %1 has sealed comes without its seals. Nothing was merged.</source>
        <translation>Was die Station %1 versiegelt hat, kommt ohne seine Siegel. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Several polls are open to messages (%1, %2): the rule has to name one.</source>
        <translation>Mehrere Umfragen sind für Nachrichten offen (%1, %2): Die Regel muss eine nennen.</translation>
    </message>
    <message>
        <source>Take it as a vote in %1</source>
        <translation>In %1 als Stimme nehmen</translation>
    </message>
    <message>
        <source>Phones at %1 have to wait: more new ones come from there than “new-phones” lets vote in an hour.</source>
        <translation>Handys bei %1 müssen warten: Von dort kommen mehr neue, als „new-phones“ in einer Stunde abstimmen lässt.</translation>
    </message>
    <message>
        <source>Phones have to wait: more comes at once than is taken, the last of it from %1.</source>
        <translation>Handys müssen warten: Es kommt mehr auf einmal, als angenommen wird, zuletzt von %1.</translation>
    </message>
    <message>
        <source>A voter at %1 has to wait, who votes more than %2 times a minute.</source>
        <translation>Jemand bei %1, der mehr als %2-mal in der Minute abstimmt, muss warten.</translation>
    </message>
    <message>
        <source>Somebody at %1 tries out tickets: more than %2 wrong codes an hour come from there.</source>
        <translation>Jemand bei %1 probiert Stimmkarten aus: Von dort kommen mehr als %2 falsche Codes in der Stunde.</translation>
    </message>
    <message>
        <source>Votes of &quot;%1&quot; are counted but not published yet.</source>
        <translation>Stimmen von „%1“ sind gezählt, aber noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The backup is damaged: how far a part of its database is cannot be. Nothing was changed.</source>
        <translation>Die Sicherung ist beschädigt: Wie weit ein Teil ihrer Datenbank ist, kann nicht sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1; whoever wrote could not be told what became of it: %2</source>
        <translation>%1; wer geschrieben hat, erfuhr nicht, was daraus wurde: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: how far %2 is in it is no number of steps. Put a backup in its place.</source>
        <translation>%1 ist beschädigt: Wie weit %2 darin ist, ist keine Zahl von Schritten. Setze eine Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>an endpoint that starts with one of %1:</source>
        <translation>ein Endpunkt, der mit einem von diesen beginnt: %1:</translation>
    </message>
    <message>
        <source>%1 takes no values, so leave “%2” out.</source>
        <translation>%1 nimmt keine Werte, also lass „%2“ weg.</translation>
    </message>
    <message>
        <source>No plugin that is on offers %1, or anything else to rules.</source>
        <translation>Keine eingeschaltete Erweiterung bietet Regeln %1 oder etwas anderes an.</translation>
    </message>
    <message>
        <source>Nobody votes by phone here. Hold a card to a reader of the answer instead.</source>
        <translation>Hier stimmt niemand per Telefon ab. Halte stattdessen eine Karte an einen Leser der Antwort.</translation>
    </message>
    <message>
        <source>This vote was sent by a page of another site. Open the poll&apos;s own page.</source>
        <translation>Diese Stimme hat eine Seite einer anderen Website gesendet. Öffne die eigene Seite der Umfrage.</translation>
    </message>
    <message>
        <source>This vote makes no sense. Load the poll&apos;s page again and press an answer.</source>
        <translation>Diese Stimme ergibt keinen Sinn. Lade die Seite der Umfrage neu und drücke auf eine Antwort.</translation>
    </message>
    <message>
        <source>There is no poll at this address. It may have been removed.</source>
        <translation>Unter dieser Adresse gibt es keine Umfrage. Vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>What was found is kept as %1 and %2.</source>
        <translation>Was gefunden wurde, ist als %1 und %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>At character %1: the end, &apos;/&apos; or &apos;[&apos; is expected.</source>
        <translation>Bei Zeichen %1 wird das Ende, &apos;/&apos; oder &apos;[&apos; erwartet.</translation>
    </message>
    <message>
        <source>At character %1: the end is expected, for nothing is within an attribute or a text.</source>
        <translation>Bei Zeichen %1 wird das Ende erwartet, denn in einem Attribut oder Text ist nichts weiter.</translation>
    </message>
    <message>
        <source>At character %1: &apos;}&apos; is expected behind the namespace.</source>
        <translation>Bei Zeichen %1 wird &apos;}&apos; hinter dem Namensraum erwartet.</translation>
    </message>
    <message>
        <source>At character %1: a name, &apos;*&apos;, &apos;@&apos; or text() is expected.</source>
        <translation>Bei Zeichen %1 wird ein Name, &apos;*&apos;, &apos;@&apos; oder text() erwartet.</translation>
    </message>
    <message>
        <source>At character %1: fewer brackets within brackets are expected.</source>
        <translation>Bei Zeichen %1 werden weniger Klammern in Klammern erwartet.</translation>
    </message>
    <message>
        <source>At character %1: the end of the text is expected.</source>
        <translation>Bei Zeichen %1 wird das Ende des Textes erwartet.</translation>
    </message>
    <message>
        <source>At character %1: a position from 1 is expected.</source>
        <translation>Bei Zeichen %1 wird eine Stelle ab 1 erwartet.</translation>
    </message>
    <message>
        <source>The backup was made and could not be read again, so it is not kept: %1</source>
        <translation>Die Sicherung wurde angelegt, ließ sich aber nicht wieder lesen und wird deshalb nicht behalten: %1</translation>
    </message>
    <message>
        <source>There is too much to encrypt: with %1 it is more than a backup may have. Take what is large out of the folder.</source>
        <translation>Es ist zu viel zu verschlüsseln: mit %1 ist es mehr, als eine Sicherung haben darf. Nimm Großes aus dem Ordner.</translation>
    </message>
    <message>
        <source>The folders of configuration (%1) and data (%2) are one, or one lies in the other. It works, but give each its own, with --config and --data.</source>
        <translation>Die Ordner der Konfiguration (%1) und der Daten (%2) sind derselbe, oder einer liegt im anderen. Es geht, aber gib jedem seinen eigenen, mit --config und --data.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Must be %1, not what was given.</source>
        <translation>Muss %1 sein, nicht was angegeben wurde.</translation>
    </message>
    <message>
        <source>Must be %1, not &quot;%2&quot;.</source>
        <translation>Muss %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>Must be %1 or %2, not &quot;%3&quot;.</source>
        <translation>Muss %1 oder %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>Call %1 with %2</source>
        <translation>%1 mit %2 aufrufen</translation>
    </message>
    <message>
        <source>The certificate %1 has been out of date since %2; put a new one there.</source>
        <translation>Das Zertifikat %1 ist seit %2 abgelaufen; lege ein neues dorthin.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, and was last believed at %2. Nothing is forgotten until it has stayed right for a day.</source>
        <translation>Die Uhr des Computers zeigt %1, zuletzt geglaubt wurde ihr bei %2. Nichts wird vergessen, bis sie einen Tag lang richtig ging.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked up: this computer is not connected to a network.</source>
        <translation>„%1“ kann nicht nachgeschlagen werden: Dieser Rechner ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Judging an account&apos;s sessions</source>
        <translation>Sitzungen eines Kontos beurteilen</translation>
    </message>
    <message>
        <source>Writing the audit log (%1 entries are lost)</source>
        <translation>Audit-Log schreiben (%1 Einträge sind verloren)</translation>
    </message>
    <message>
        <source>Keeping from where %1 logs in</source>
        <translation>Merken, woher %1 sich anmeldet</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>Telling what was read</source>
        <translation>Mitteilen, was gelesen wurde</translation>
    </message>
    <message>
        <source>Forgetting old messages</source>
        <translation>Alte Nachrichten vergessen</translation>
    </message>
    <message>
        <source>Noting what was read</source>
        <translation>Festhalten, was gelesen wurde</translation>
    </message>
    <message>
        <source>Taking back a message</source>
        <translation>Eine Nachricht zurücknehmen</translation>
    </message>
    <message>
        <source>The bridge has left %1.</source>
        <translation>Die Brücke hat %1 verlassen.</translation>
    </message>
    <message>
        <source>The bridge was removed from %1 by %2: %3</source>
        <translation>Die Brücke wurde von %2 aus %1 entfernt: %3</translation>
    </message>
    <message>
        <source>Not passed on to %1 on %2: %3</source>
        <translation>Nicht weitergegeben an %1 auf %2: %3</translation>
    </message>
    <message>
        <source>It was so %1 times more since it was told last.</source>
        <translation>Es war seither %1 weitere Male so.</translation>
    </message>
    <message>
        <source>A call of the hook %1 from %2 was refused: no signature or token that fits its secret.</source>
        <translation>Ein Aufruf des Hooks %1 von %2 wurde abgelehnt: keine Signatur und kein Token, die zu seinem Geheimnis passen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Clearing up after an account</source>
        <translation>Nach einem Konto aufräumen</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Answering a command in %1</source>
        <translation>Einen Befehl in %1 beantworten</translation>
    </message>
    <message>
        <source>Shortening the history</source>
        <translation>Den Verlauf kürzen</translation>
    </message>
    <message>
        <source>The ident token %1 stands for %2.</source>
        <translation>Das Ident-Token %1 steht für %2.</translation>
    </message>
    <message>
        <source>Revoking what clients log in with</source>
        <translation>Widerrufen, womit Clients sich anmelden</translation>
    </message>
    <message>
        <source>Reading who administers</source>
        <translation>Lesen, wer verwaltet</translation>
    </message>
    <message>
        <source>Ending a subscription to %1</source>
        <translation>Ein Abonnement von %1 beenden</translation>
    </message>
    <message>
        <source>Sending the newest items to %1</source>
        <translation>Die neuesten Einträge an %1 senden</translation>
    </message>
    <message>
        <source>Putting the picture of %1 into its card</source>
        <translation>Das Bild von %1 in die Visitenkarte setzen</translation>
    </message>
    <message>
        <source>Publishing the picture of %1&apos;s card</source>
        <translation>Das Bild aus der Visitenkarte von %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing the votes of %1</source>
        <translation>Die Stimmen von %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Renaming node %1</source>
        <translation>Den Knoten %1 umbenennen</translation>
    </message>
    <message>
        <source>Deleting node %1</source>
        <translation>Den Knoten %1 löschen</translation>
    </message>
    <message>
        <source>Clearing the archive of an earlier version</source>
        <translation>Das Archiv einer früheren Version leeren</translation>
    </message>
    <message>
        <source>Giving up a file</source>
        <translation>Eine Datei aufgeben</translation>
    </message>
    <message>
        <source>Clearing up files</source>
        <translation>Dateien aufräumen</translation>
    </message>
    <message>
        <source>Withdrawing places for files</source>
        <translation>Plätze für Dateien zurückziehen</translation>
    </message>
    <message>
        <source>Reading the configuration again</source>
        <translation>Die Konfiguration neu lesen</translation>
    </message>
    <message>
        <source>Its battery has %1 %.</source>
        <translation>Sein Akku hat %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The network has gone. What needs it waits; votes are kept here and sent when it is back.</source>
        <translation>Das Netz ist weg. Was es braucht, wartet; Stimmen bleiben hier und werden gesendet, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Das Netz ist wieder da.</translation>
    </message>
    <message>
        <source>The network is back: %1.</source>
        <translation>Das Netz ist wieder da: %1.</translation>
    </message>
    <message>
        <source>The network asks for a login first: open any page in a browser on this computer.</source>
        <translation>Das Netz will zuerst eine Anmeldung: Öffne irgendeine Seite in einem Browser auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in.</source>
        <translation>Der Rechner läuft mit Akku. Schließe ihn ans Netz an.</translation>
    </message>
    <message>
        <source>The computer has mains power.</source>
        <translation>Der Rechner hat Netzstrom.</translation>
    </message>
    <message>
        <source>The computer&apos;s battery is low. Plug it in.</source>
        <translation>Der Akku des Rechners wird leer. Schließe den Rechner ans Netz an.</translation>
    </message>
    <message>
        <source>The computer&apos;s battery is nearly empty: it goes off soon. Plug it in now.</source>
        <translation>Der Akku des Rechners ist fast leer: Der Rechner geht bald aus. Schließe ihn jetzt ans Netz an.</translation>
    </message>
    <message>
        <source>The computer goes to sleep.</source>
        <translation>Der Rechner geht schlafen.</translation>
    </message>
    <message>
        <source>The computer is awake again.</source>
        <translation>Der Rechner ist wieder wach.</translation>
    </message>
    <message>
        <source>The computer shuts down.</source>
        <translation>Der Rechner fährt herunter.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>Der Bildschirm ist gesperrt.</translation>
    </message>
    <message>
        <source>The screen is unlocked.</source>
        <translation>Der Bildschirm ist entsperrt.</translation>
    </message>
    <message>
        <source>%1 was plugged in.</source>
        <translation>%1 wurde eingesteckt.</translation>
    </message>
    <message>
        <source>%1 was pulled out.</source>
        <translation>%1 wurde herausgezogen.</translation>
    </message>
    <message>
        <source>%1 is connected by Bluetooth.</source>
        <translation>%1 ist über Bluetooth verbunden.</translation>
    </message>
    <message>
        <source>%1 is no longer connected by Bluetooth.</source>
        <translation>%1 ist nicht mehr über Bluetooth verbunden.</translation>
    </message>
    <message>
        <source>What had waited is stored.</source>
        <translation>Was gewartet hat, ist gespeichert.</translation>
    </message>
    <message>
        <source>Telling people of the name</source>
        <translation>Den Leuten den Namen mitteilen</translation>
    </message>
    <message>
        <source>Asking for what was said meanwhile</source>
        <translation>Fragen, was inzwischen gesagt wurde</translation>
    </message>
    <message>
        <source>Asking %1 for what was said meanwhile</source>
        <translation>%1 fragen, was inzwischen gesagt wurde</translation>
    </message>
    <message>
        <source>Entering %1</source>
        <translation>%1 betreten</translation>
    </message>
    <message>
        <source>Keeping %1 as a bookmark</source>
        <translation>%1 als Lesezeichen behalten</translation>
    </message>
    <message>
        <source>Looking for a place for files</source>
        <translation>Einen Platz für Dateien suchen</translation>
    </message>
    <message>
        <source>Keeping a picture</source>
        <translation>Ein Bild behalten</translation>
    </message>
    <message>
        <source>Looking for rooms</source>
        <translation>Räume suchen</translation>
    </message>
    <message>
        <source>Asking what %1 can do</source>
        <translation>Fragen, was %1 kann</translation>
    </message>
    <message>
        <source>Looking after %1</source>
        <translation>Sich um %1 kümmern</translation>
    </message>
    <message>
        <source>Client connecting: %1</source>
        <translation>Ein Client verbindet sich: %1</translation>
    </message>
    <message>
        <source>%1 is now an operator</source>
        <translation>%1 ist jetzt Operator</translation>
    </message>
    <message>
        <source>Failed OPER by %1</source>
        <translation>Misslungenes OPER von %1</translation>
    </message>
    <message>
        <source>KILL of %1 by %2: %3</source>
        <translation>KILL von %1 durch %2: %3</translation>
    </message>
    <message>
        <source>REHASH by %1</source>
        <translation>REHASH von %1</translation>
    </message>
    <message>
        <source>%1 added a K-line for %2: %3</source>
        <translation>%1 hat eine K-Line für %2 gesetzt: %3</translation>
    </message>
    <message>
        <source>%1 removed the K-line for %2</source>
        <translation>%1 hat die K-Line für %2 entfernt</translation>
    </message>
    <message>
        <source>%1 used %2: %3</source>
        <translation>%1 hat %2 benutzt: %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Von %1: %2</translation>
    </message>
    <message>
        <source>History could not be kept: %1</source>
        <translation>Der Verlauf konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>The nick %1 was taken from %2: it is a bot&apos;s of this server</source>
        <translation>Der Nick %1 wurde %2 genommen: Er gehört einem Bot dieses Servers</translation>
    </message>
    <message>
        <source>fits no frame</source>
        <translation>passt in keinen Rahmen</translation>
    </message>
    <message>
        <source>No file descriptor is left.</source>
        <translation>Kein Dateideskriptor ist mehr frei.</translation>
    </message>
    <message>
        <source>Did not log in in time.</source>
        <translation>Hat sich nicht rechtzeitig angemeldet.</translation>
    </message>
    <message>
        <source>The other end sends more than it may.</source>
        <translation>Die Gegenseite sendet mehr, als sie darf.</translation>
    </message>
    <message>
        <source>The other end does not answer.</source>
        <translation>Die Gegenseite antwortet nicht.</translation>
    </message>
    <message>
        <source>The other end does not read.</source>
        <translation>Die Gegenseite liest nicht.</translation>
    </message>
    <message>
        <source>Too many wrong logins.</source>
        <translation>Zu viele falsche Anmeldungen.</translation>
    </message>
    <message>
        <source>%1 is not connected yet. It goes on by itself when its line answers.</source>
        <translation>%1 ist noch nicht verbunden. Er macht von selbst weiter, wenn seine Leitung antwortet.</translation>
    </message>
    <message>
        <source>It does not answer. Plug it in anew, or start the smart card service (pcscd) anew.</source>
        <translation>Er antwortet nicht. Stecke ihn neu ein, oder starte den Chipkartendienst (pcscd) neu.</translation>
    </message>
    <message>
        <source>“%1”: a reader over the network is given with host and port, like tcp:192.168.1.20:4001.</source>
        <translation>„%1“: Ein Leser im Netz wird mit Rechner und Port angegeben, wie tcp:192.168.1.20:4001.</translation>
    </message>
    <message>
        <source>%1 is a reader of the smart card service. Only the kind pcsc can be there.</source>
        <translation>%1 ist ein Leser des Chipkartendienstes. Dort kann nur die Art pcsc sein.</translation>
    </message>
    <message>
        <source>A reader of the kind %1 is at the smart card service, like pcsc:NAME; %2 is none.</source>
        <translation>Ein Leser der Art %1 ist beim Chipkartendienst, wie pcsc:NAME; %2 ist das nicht.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) has stopped. Its readers go on by themselves when it is back.</source>
        <translation>Der Chipkartendienst (pcscd) hat aufgehört. Seine Leser machen von selbst weiter, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) does not let this program use its readers.</source>
        <translation>Der Chipkartendienst (pcscd) lässt dieses Programm seine Leser nicht benutzen.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) does not run. Where it is installed, its readers are here once it is started.</source>
        <translation>Der Chipkartendienst (pcscd) läuft nicht. Wo er installiert ist, sind seine Leser da, sobald er gestartet ist.</translation>
    </message>
    <message>
        <source>%1 is not over the network.</source>
        <translation>%1 ist nicht im Netz.</translation>
    </message>
    <message>
        <source>This computer has no network now. Try it again when that is back.</source>
        <translation>Dieser Rechner hat gerade kein Netz. Versuche es wieder, wenn es zurück ist.</translation>
    </message>
    <message>
        <source>The reader at %1 is connected over the network.</source>
        <translation>Der Leser an %1 ist über das Netz verbunden.</translation>
    </message>
    <message>
        <source>The reader at %1 cannot be connected; that is tried again by itself. %2</source>
        <translation>Der Leser an %1 kann nicht verbunden werden; das wird von selbst wieder versucht. %2</translation>
    </message>
    <message>
        <source>A smart card reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Ein Chipkartenleser liest Karten mit 8, 14 oder 20 Hexziffern.</translation>
    </message>
    <message>
        <source>smart card reader</source>
        <translation>Chipkartenleser</translation>
    </message>
    <message>
        <source>state of the reader</source>
        <translation>Zustand des Lesers</translation>
    </message>
    <message>
        <source>of before</source>
        <translation>von vorher</translation>
    </message>
    <message>
        <source>a card that does not answer</source>
        <translation>eine Karte, die nicht antwortet</translation>
    </message>
    <message>
        <source>a card: %1</source>
        <translation>eine Karte: %1</translation>
    </message>
    <message>
        <source>Its firmware is so old that it says a card is there all the time. Update it, or use another reader.</source>
        <translation>Seine Firmware ist so alt, dass sie immer eine Karte meldet. Aktualisiere sie, oder nimm einen anderen Leser.</translation>
    </message>
    <message>
        <source>to question %1</source>
        <translation>auf Frage %1</translation>
    </message>
    <message>
        <source>from the lamp</source>
        <translation>von der Lampe</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>no number, status %1; %2</source>
        <translation>keine Nummer, Status %1; %2</translation>
    </message>
    <message>
        <source>status, in order</source>
        <translation>Status, in Ordnung</translation>
    </message>
    <message>
        <source>no firmware</source>
        <translation>keine Firmware</translation>
    </message>
    <message>
        <source>not answered, PC/SC says %1</source>
        <translation>nicht beantwortet, PC/SC sagt %1</translation>
    </message>
    <message>
        <source>Writing the audit log (1 entry is lost)</source>
        <translation>Audit-Log schreiben (1 Eintrag ist verloren)</translation>
    </message>
    <message>
        <source>%1 is a link or a file, where bringing back a backup needs a folder of its own. Remove it, then try again.</source>
        <translation>%1 ist ein Link oder eine Datei, wo das Einspielen einer Sicherung einen eigenen Ordner braucht. Entferne das, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could put anything there; it is not used. Start the program as that user or with --uid, or remove %2.</source>
        <translation>%1 gehört einem anderen Benutzer, der alles Mögliche hineinlegen könnte; es wird nicht benutzt. Starte das Programm als dieser Benutzer oder mit --uid, oder entferne %2.</translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends: no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation>Das Passwort wird behalten, bis Everyport endet: Kein Schlüsselbund dieser Arbeitsumgebung hat es genommen. Starte einen (KWallet, GNOME-Schlüsselbund) oder lass ihn antworten, dann speichere das Passwort des Kontos noch einmal.</translation>
    </message>
    <message>
        <source>It was so once more since it was told last.</source>
        <translation>Es war seither ein weiteres Mal so.</translation>
    </message>
    <message>
        <source>It has fired once within a minute, and may no more.</source>
        <translation>Sie hat in einer Minute einmal ausgelöst und darf nicht mehr.</translation>
    </message>
    <message>
        <source>One more event was left out within a minute.</source>
        <translation>Ein weiteres Ereignis wurde in einer Minute ausgelassen.</translation>
    </message>
    <message>
        <source>It takes you for a guest: it refused the password of your account there.</source>
        <translation>Man hält dich dort für einen Gast: Das Passwort deines Kontos dort wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The account is connected.</source>
        <translation>Das Konto ist verbunden.</translation>
    </message>
    <message>
        <source>The password is missing: enter it.</source>
        <translation>Das Passwort fehlt: Gib es ein.</translation>
    </message>
    <message>
        <source>%1 did not let you in: the password or the address is wrong. Enter the password again, or correct the address in the account&apos;s settings.%2</source>
        <translation>%1 ließ dich nicht hinein: Das Passwort oder die Adresse ist falsch. Gib das Passwort noch einmal ein oder berichtige die Adresse in den Einstellungen des Kontos.%2</translation>
    </message>
    <message>
        <source>“%1”: a reader that publishes by MQTT is given with its name in the topic, like mqtt:door.</source>
        <translation>„%1“: Ein Leser, der über MQTT veröffentlicht, wird mit seinem Namen im Topic angegeben, etwa mqtt:door.</translation>
    </message>
    <message>
        <source>Connected to the broker %1.</source>
        <translation>Mit dem Broker %1 verbunden.</translation>
    </message>
    <message>
        <source>More messages come than the limits let in: %1 were left out. Later ones are not told of.</source>
        <translation>Es kommen mehr Nachrichten, als die Grenzen zulassen: %1 wurden ausgelassen. Von späteren wird nichts gesagt.</translation>
    </message>
    <message>
        <source>A card&apos;s number in a message has 8, 10, 14, 16 or 20 hex digits.</source>
        <translation>Die Nummer einer Karte hat in einer Nachricht 8, 10, 14, 16 oder 20 Hexziffern.</translation>
    </message>
    <message>
        <source>message, no card in it</source>
        <translation>Nachricht, keine Karte darin</translation>
    </message>
    <message>
        <source>Its name is not known.</source>
        <translation>Sein Name ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It speaks no TLS, or its certificate is not to be trusted.</source>
        <translation>Er spricht kein TLS, oder seinem Zertifikat ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Readers are heard at the broker %1, once it is connected.</source>
        <translation>Leser werden beim Broker %1 gehört, sobald er verbunden ist.</translation>
    </message>
    <message>
        <source>This computer has no network now; the broker is connected again when that is back.</source>
        <translation>Dieser Rechner hat gerade kein Netz; der Broker wird wieder verbunden, wenn es zurück ist.</translation>
    </message>
    <message>
        <source>The broker %1 is not connected; that is tried again by itself. %2</source>
        <translation>Der Broker %1 ist nicht verbunden; das wird von selbst wieder versucht. %2</translation>
    </message>
    <message>
        <source>%1 says that it is offline. It goes on by itself when it is back.</source>
        <translation>%1 sagt, dass er offline ist. Er macht von selbst weiter, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>The broker is given with host and port, like tls:mqtt.example.org:8883.</source>
        <translation>Der Broker wird mit Rechner und Port angegeben, etwa tls:mqtt.example.org:8883.</translation>
    </message>
    <message>
        <source>Cards could be read and forged on the way. Use tls: instead of tcp:, or set in-the-clear.</source>
        <translation>Karten könnten unterwegs gelesen und gefälscht werden. Nimm tls: statt tcp:, oder setze in-the-clear.</translation>
    </message>
    <message>
        <source>One message was left out.</source>
        <translation>Eine Nachricht wurde ausgelassen.</translation>
    </message>
    <message>
        <source>That is a room. Connect an account first, then open the link again.</source>
        <translation>Das ist ein Raum. Verbinde erst ein Konto, dann öffne den Link noch einmal.</translation>
    </message>
    <message>
        <source>A reader of the kind %1 publishes by MQTT, like mqtt:door; %2 is none.</source>
        <translation>Ein Leser der Art %1 veröffentlicht über MQTT, etwa mqtt:door; %2 ist keiner.</translation>
    </message>
    <message>
        <source>%1 publishes by MQTT. Only the kind mqtt can be there, or one that a plugin brings.</source>
        <translation>%1 veröffentlicht über MQTT. Dort kann nur die Art mqtt sein oder eine, die ein Plugin mitbringt.</translation>
    </message>
    <message>
        <source>One tap waits to be stored.</source>
        <translation>Eine Stimme wartet darauf, gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Nobody needs an account; who has one logs in by SASL.</source>
        <translation>Niemand braucht ein Konto; wer eines hat, meldet sich mit SASL an.</translation>
    </message>
    <message>
        <source>NAME is an account: administrators get Python, operators a prompt that looks.</source>
        <translation>NAME ist ein Konto: Administratoren bekommen Python, Operatoren eine Eingabezeile zum Nachsehen.</translation>
    </message>
    <message>
        <source>It sends messages in a way that nobody asked for (QoS 2).</source>
        <translation>Er schickt Nachrichten auf eine Weise, um die niemand gebeten hat (QoS 2).</translation>
    </message>
    <message>
        <source>It refuses %1 and %2: the account needs the right to read them.</source>
        <translation>Er verweigert %1 und %2: Das Konto braucht das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>Reading %1: There is no certificate in that file (PEM text is expected).</source>
        <translation>Lesen von %1: In dieser Datei ist kein Zertifikat (erwartet wird PEM-Text).</translation>
    </message>
    <message>
        <source>The line to the reader at %1 has ended at once: another client may have it. It is connected again by itself.</source>
        <translation>Die Leitung zum Leser an %1 endete sofort: Vielleicht hat sie ein anderer Client. Sie wird von selbst wieder verbunden.</translation>
    </message>
    <message>
        <source>They are at another address now.</source>
        <translation>Sie sind jetzt unter einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Nobody takes messages from you at this address. Look whether it is written right.</source>
        <translation>Unter dieser Adresse nimmt niemand Nachrichten von dir an. Sieh nach, ob sie richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>Dino or Gajim</source>
        <translation>Dino oder Gajim</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>It goes on, but would not start again: %1</source>
        <translation>Er läuft weiter, würde aber nicht noch einmal starten: %1</translation>
    </message>
    <message>
        <source>A message of %1 was lost: nobody reads that reader, or not as fast as messages come. Switch the reader on, or let it publish less often. Later ones are not told of.</source>
        <translation>Eine Nachricht von %1 ging verloren: Niemand liest diesen Leser, oder nicht so schnell, wie Nachrichten kommen. Schalte den Leser ein, oder lass ihn seltener senden. Von späteren wird nichts gesagt.</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2. Nothing was changed; what was begun waits.</source>
        <translation>%1 kann nicht angesehen werden: %2. Nichts wurde geändert; was begonnen wurde, wartet.</translation>
    </message>
    <message>
        <source>A restore that another account began is not done, and %1 is closed to this one. Nothing was changed. As root go on with it by everyportd --config %2 --data %3 restore --resume; then try again.</source>
        <translation>Was ein anderes Konto wiederherzustellen begonnen hat, ist nicht fertig, und %1 ist diesem verschlossen. Nichts wurde geändert. Setze es als root fort mit everyportd --config %2 --data %3 restore --resume; versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted while files took their places. Go on with it by everyportd restore --resume; then try again.</source>
        <translation>Eine frühere Wiederherstellung wurde unterbrochen, während Dateien an ihre Plätze kamen. Setze sie fort mit everyportd restore --resume; versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is left of a restore that another account gave. As root remove it by everyportd --data %2 restore --cancel; then try again.</source>
        <translation>%1 ist von einer Wiederherstellung übrig, die ein anderes Konto begonnen hat. Entferne es als root mit everyportd --data %2 restore --cancel; versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Looking for the account %1</source>
        <translation>Das Konto %1 suchen</translation>
    </message>
    <message>
        <source>The account %1 has no name on this computer, and the group of its folder is root&apos;s. Name its group by --gid, or give the folder to it by chgrp.</source>
        <translation>Das Konto %1 hat an diesem Rechner keinen Namen, und die Gruppe seines Ordners ist die von root. Nenne seine Gruppe mit --gid, oder gib ihr den Ordner mit chgrp.</translation>
    </message>
    <message>
        <source>More messages come than the limits let in: one was left out. Later ones are not told of.</source>
        <translation>Es kommen mehr Nachrichten, als die Grenzen zulassen: eine wurde ausgelassen. Von späteren wird nichts gesagt.</translation>
    </message>
    <message>
        <source>%1. Not all could be put back as it was: %2. Remove what is in its way, then start again.</source>
        <translation>%1. Nicht alles konnte zurückgelegt werden, wie es war: %2. Entferne, was ihm im Weg ist, und starte dann neu.</translation>
    </message>
    <message>
        <source>A restore that had failed is taken back: all is as it was before it.</source>
        <translation>Eine gescheiterte Wiederherstellung ist zurückgenommen: Alles ist, wie es vor ihr war.</translation>
    </message>
    <message>
        <source>A restore that failed is still to be taken back: %1. Remove what is in its way, then start again.</source>
        <translation>Eine gescheiterte Wiederherstellung muss noch zurückgenommen werden: %1. Entferne, was ihm im Weg ist, und starte dann neu.</translation>
    </message>
    <message>
        <source>%1 is damaged, so that nobody can say which files have come. Nothing is done. What was here is kept in the newest folder of %2: put it in its place by hand, then remove the damaged file.</source>
        <translation>%1 ist beschädigt, sodass niemand sagen kann, welche Dateien gekommen sind. Nichts wird getan. Was hier war, liegt im neuesten Ordner von %2: Lege es von Hand an seinen Platz und lösche dann die beschädigte Datei.</translation>
    </message>
    <message>
        <source>By %1 a restore uses %2, which is none of this folder&apos;s: a link may be on the way to it. Nothing is done. Put the folder itself there again, then start again; what was here is kept in %3.</source>
        <translation>Nach %1 benutzt eine Wiederherstellung %2, was nicht zu diesem Ordner gehört: Auf dem Weg dahin kann eine Verknüpfung liegen. Nichts wird getan. Lege den Ordner selbst wieder dorthin und starte dann neu; was hier war, liegt in %3.</translation>
    </message>
    <message>
        <source>%1 is not used: something on its way is another account&apos;s, where only root may have put anything. Nothing more was changed. Look who has changed %2 meanwhile, put back what root had there, then try again.</source>
        <translation>%1 wird nicht benutzt: Etwas auf dem Weg dahin gehört einem anderen Konto, wo nur root etwas abgelegt haben darf. Mehr wurde nicht geändert. Sieh nach, wer %2 inzwischen geändert hat, lege zurück, was root dort hatte, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not root&apos;s alone, so anybody could have put it there, and it is to become root&apos;s. Nothing was changed. Look what is in it; then copy the folder to where only root may write, give it to root (chown -R root), and name that.</source>
        <translation>%1 gehört nicht root allein, sodass es jeder dorthin gelegt haben könnte, und es soll root gehören. Nichts wurde geändert. Sieh nach, was darin ist; kopiere den Ordner dann dorthin, wo nur root schreiben darf, gib ihn root (chown -R root) und nenne diesen.</translation>
    </message>
    <message>
        <source>%1 is a link of another account. Name the file itself.</source>
        <translation>%1 ist eine Verknüpfung eines anderen Kontos. Nenne die Datei selbst.</translation>
    </message>
    <message>
        <source>The backup has root&apos;s configuration in it, and the folder of %1 is where another account could read it. Name a file in a folder that only root can move.</source>
        <translation>In der Sicherung ist die Konfiguration von root, und der Ordner von %1 liegt dort, wo ein anderes Konto sie lesen könnte. Nenne eine Datei in einem Ordner, den nur root verschieben kann.</translation>
    </message>
    <message>
        <source>The running program did not send all of the backup, so it is not kept. Its log says why; then make it again.</source>
        <translation>Das laufende Programm hat nicht die ganze Sicherung geschickt, daher wird sie nicht behalten. Sein Protokoll sagt, warum; mache sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Waiting for the backup in %1</source>
        <translation>Warten auf die Sicherung in %1</translation>
    </message>
    <message>
        <source>The command that asked for the backup does not take it: %1.</source>
        <translation>Der Befehl, der um die Sicherung gebeten hat, nimmt sie nicht an: %1.</translation>
    </message>
    <message>
        <source>That is no place where a backup is waited for.</source>
        <translation>Das ist kein Ort, an dem auf eine Sicherung gewartet wird.</translation>
    </message>
    <message>
        <source>There are votes (%1), given to another kind of question. Keep the kind, or begin a new round first.</source>
        <translation>Es gibt Stimmen (%1), die einer anderen Art von Frage galten. Behalte die Art, oder beginne erst eine neue Runde.</translation>
    </message>
    <message>
        <source>There are votes (%1), given when another majority was needed. Keep it, or begin a new round first.</source>
        <translation>Es gibt Stimmen (%1), die abgegeben wurden, als eine andere Mehrheit nötig war. Behalte sie, oder beginne erst eine neue Runde.</translation>
    </message>
    <message>
        <source>On a scale each voter chooses one value. Choose another rule than several.</source>
        <translation>Auf einer Skala wählt jede Person einen Wert. Wähle eine andere Regel als mehrere.</translation>
    </message>
    <message>
        <source>The ids of a scale&apos;s answers must be numbers that follow each other, between %1 and %2, as 1, 2, 3; that of answer %3 is “%4”.</source>
        <translation>Die Ids der Antworten einer Skala müssen aufeinander folgende Zahlen zwischen %1 und %2 sein, wie 1, 2, 3; die von Antwort %3 ist „%4“.</translation>
    </message>
    <message>
        <source>On a motion each voter has one vote. Choose that the first or the last one counts.</source>
        <translation>Bei einem Antrag hat jede Person eine Stimme. Wähle, dass die erste oder die letzte zählt.</translation>
    </message>
    <message>
        <source>The answers of a motion must have the ids “yes” and “no” and, where people may abstain, “abstain”.</source>
        <translation>Die Antworten eines Antrags müssen die Ids „yes“ und „no“ haben und, wo man sich enthalten darf, „abstain“.</translation>
    </message>
    <message>
        <source>%1 goes, since it is not in the backup.</source>
        <translation>%1 verschwindet, da es nicht in der Sicherung ist.</translation>
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
        <translation>Brücke</translation>
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
        <translation>%1, gebaut mit %2</translation>
    </message>
    <message>
        <source>Lucide icons 1.62.0: ISC, and MIT for those from Feather</source>
        <translation>Lucide-Symbole 1.62.0: ISC, und MIT für die von Feather</translation>
    </message>
    <message>
        <source>About Everyport</source>
        <translation>Über Everyport</translation>
    </message>
    <message>
        <source>Everyport %1</source>
        <translation>Everyport %1</translation>
    </message>
    <message>
        <source>People, devices and network services on one event loop.</source>
        <translation>Menschen, Geräte und Netzdienste in einer Ereignisschleife.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Notice of the icons:</source>
        <translation>Hinweis zu den Symbolen:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>the versions</source>
        <translation>die Versionen</translation>
    </message>
    <message>
        <source>Newer versions come with the updates of your system.</source>
        <translation>Neuere Versionen kommen mit den Aktualisierungen deines Systems.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Made by the Everyport maintainers. They have published no address yet: send a report to whoever gave you the program.</source>
        <translation>Gemacht von den Everyport-Betreuern. Sie haben noch keine Adresse veröffentlicht: Schick einen Bericht an die, von denen du das Programm hast.</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Nach Aktualisierungen suchen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccessPane</name>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Where the rights count</source>
        <translation>Wo die Rechte gelten</translation>
    </message>
    <message>
        <source>Give full power</source>
        <translation>Volle Macht geben</translation>
    </message>
    <message>
        <source>Changing the role of %1</source>
        <translation>Ändern der Rolle von %1</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 ist jetzt: %2.</translation>
    </message>
    <message>
        <source>As the role says: %1</source>
        <translation>Laut Rolle: %1</translation>
    </message>
    <message>
        <source>As elsewhere: %1</source>
        <translation>Wie anderswo: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>Ändern der Rechte von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountBox</name>
    <message>
        <source>XMPP account</source>
        <translation>XMPP-Konto</translation>
    </message>
    <message>
        <source>Which XMPP account</source>
        <translation>Welches XMPP-Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (offline)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountDialog</name>
    <message>
        <source>Waiting for the keyring, which may ask in a window of its own.</source>
        <translation>Warten auf den Schlüsselbund, der vielleicht in einem eigenen Fenster fragt.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Connect when Everyport starts</source>
        <translation>Beim Start von Everyport verbinden</translation>
    </message>
    <message>
        <source>Register a new account…</source>
        <translation>Ein neues Konto registrieren…</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>How this account is called in the window.</source>
        <translation>Wie dieses Konto im Fenster heißt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Another %1 network</source>
        <translation>Ein anderes %1-Netz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>as it is, until Everyport ends</source>
        <translation>wie es ist, bis Everyport endet</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation>Ein neues Konto registrieren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation>Ändern des Kontos</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Hinzufügen des Kontos</translation>
    </message>
    <message>
        <source>Still registering the account: the server has not answered yet.</source>
        <translation>Das Konto wird noch registriert: Der Server hat noch nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountNodes</name>
    <message>
        <source>The node&apos;s owner has been asked and must agree first.</source>
        <translation>Der Besitzer des Knotens ist gefragt und muss erst zustimmen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ActionBox</name>
    <message>
        <source>Choose what is done</source>
        <translation>Wähle, was getan wird</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Insert a field of the event</source>
        <translation>Ein Feld des Ereignisses einfügen</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Diese Aktion entfernen</translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation>{%1} – %2</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Ergibt: %1</translation>
    </message>
    <message>
        <source>There is no chat account and no service called %1: nothing can be said there until there is one.</source>
        <translation>Es gibt kein Chatkonto und keinen Dienst namens %1: Dort kann nichts gesagt werden, bis es das gibt.</translation>
    </message>
    <message>
        <source>There is no service called %1 yet.</source>
        <translation>Es gibt noch keinen Dienst namens %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddReaderDialog</name>
    <message>
        <source>Add reader</source>
        <translation>Leser hinzufügen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Opens the reader now and shows the next card; nothing is kept until you add it</source>
        <translation>Öffnet den Leser jetzt und zeigt die nächste Karte; nichts bleibt, bis du ihn hinzufügst</translation>
    </message>
    <message>
        <source>%1, read well</source>
        <translation>%1, gut gelesen</translation>
    </message>
    <message>
        <source>Where the reader is</source>
        <translation>Wo der Leser ist</translation>
    </message>
    <message>
        <source>Then log in again, so that it counts.</source>
        <translation>Melde dich dann neu an, damit es wirkt.</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Leser %1</translation>
    </message>
    <message>
        <source>Another reader has this name.</source>
        <translation>Ein anderer Leser hat diesen Namen.</translation>
    </message>
    <message>
        <source>tapping a card…</source>
        <translation>eine Karte auflegen…</translation>
    </message>
    <message>
        <source>tap a card…</source>
        <translation>eine Karte auflegen…</translation>
    </message>
    <message>
        <source>adding…</source>
        <translation>wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Ändern eines Lesers</translation>
    </message>
    <message>
        <source>It types like a keyboard. While it is a reader here, its keys reach nothing else: do not choose the keyboard that you type on.</source>
        <translation>Es tippt wie eine Tastatur. Solange es hier ein Leser ist, kommen seine Tasten nirgends sonst an: Wähle nicht die Tastatur, auf der du schreibst.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressCard</name>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist das?</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Register in place</source>
        <translation>Gleich hier registrieren</translation>
    </message>
    <message>
        <source>me@example.org, irc.libera.chat or #room</source>
        <translation>ich@example.org, irc.libera.chat oder #raum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose its network</source>
        <translation>Netz dazu wählen</translation>
    </message>
    <message>
        <source>No account there yet? Make one here</source>
        <translation>Dort noch kein Konto? Hier eines anlegen</translation>
    </message>
    <message>
        <source>Networks from a list, and all that an account can have</source>
        <translation>Netze aus einer Liste und alles, was ein Konto haben kann</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>Suche nach %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The server is there. Your address at it looks like me@%1.</source>
        <translation>Der Server ist da. Deine Adresse dort sieht aus wie ich@%1.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation>Ein neues Konto registrieren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Hinzufügen des Kontos</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>That computer takes no connections there. Check the address and its port, or ask whether the server is running.</source>
        <translation>Jener Rechner nimmt dort keine Verbindungen an. Prüfe die Adresse und ihren Port, oder frage nach, ob der Server läuft.</translation>
    </message>
    <message>
        <source>Nothing came back in time. Check the address and its port, or try again later.</source>
        <translation>Es kam nicht rechtzeitig etwas zurück. Prüfe die Adresse und ihren Port, oder versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>No computer has this name. Check how it is written, and whether this computer is online.</source>
        <translation>Kein Rechner heißt so. Prüfe, wie der Name geschrieben ist, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Ohne Verschlüsselung verbinden</translation>
    </message>
    <message>
        <source>This server speaks without encryption. It is on this computer, where nobody is on the way.</source>
        <translation>Dieser Server spricht ohne Verschlüsselung. Er ist auf diesem Rechner, wo niemand unterwegs mitlesen kann.</translation>
    </message>
    <message>
        <source>This server speaks without encryption: everybody on the way can read what is said, passwords too.</source>
        <translation>Dieser Server spricht ohne Verschlüsselung: Jeder auf dem Weg kann mitlesen, was gesagt wird, auch Passwörter.</translation>
    </message>
    <message>
        <source>An address is missing. Type where you would like to go, such as irc.libera.chat.</source>
        <translation>Eine Adresse fehlt. Tippe, wohin du möchtest, etwa irc.libera.chat.</translation>
    </message>
    <message>
        <source>me@example.org or #room</source>
        <translation>ich@example.org oder #raum</translation>
    </message>
    <message>
        <source>It does not answer. Check its address and port in the preferences, or ask whether it is running.</source>
        <translation>Er antwortet nicht. Prüfe seine Adresse und seinen Port in den Einstellungen, oder frage nach, ob er läuft.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Kein Weg durch den Proxy</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>A network is missing. Choose the one that this room is in.</source>
        <translation>Ein Netz fehlt. Wähle das, in dem dieser Raum ist.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation>Ein Feld: deine Adresse, ein Server oder ein Raum. Der Rest wird herausgefunden.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressLine</name>
    <message>
        <source>Let the room see it</source>
        <translation>Den Saal mitsehen lassen</translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation>Ergebnisse sichtbar</translation>
    </message>
    <message>
        <source>Results address</source>
        <translation>Adresse der Ergebnisse</translation>
    </message>
    <message>
        <source>Copy the results address</source>
        <translation>Adresse der Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>QR code of the results address</source>
        <translation>QR-Code der Adresse der Ergebnisse</translation>
    </message>
    <message>
        <source>Open the results in the browser</source>
        <translation>Ergebnisse im Browser öffnen</translation>
    </message>
    <message>
        <source>Whether the room sees the numbers, here and now</source>
        <translation>Ob der Saal die Zahlen sieht, hier und jetzt</translation>
    </message>
    <message>
        <source>Only this computer can open it.</source>
        <translation>Nur dieser Rechner kann sie öffnen.</translation>
    </message>
    <message>
        <source>Plain HTTP, not encrypted.</source>
        <translation>Einfaches HTTP, nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>No web service runs, so only this window shows the results.</source>
        <translation>Kein Webdienst läuft, also zeigt nur dieses Fenster die Ergebnisse.</translation>
    </message>
    <message>
        <source>Set up a web service…</source>
        <translation>Webdienst einrichten…</translation>
    </message>
    <message>
        <source>Start the web service</source>
        <translation>Webdienst starten</translation>
    </message>
    <message>
        <source>Phones vote at</source>
        <translation>Handys stimmen ab auf</translation>
    </message>
    <message>
        <source>Voting address</source>
        <translation>Adresse zum Abstimmen</translation>
    </message>
    <message>
        <source>Copy the voting address</source>
        <translation>Adresse zum Abstimmen kopieren</translation>
    </message>
    <message>
        <source>QR code of the voting address</source>
        <translation>QR-Code der Adresse zum Abstimmen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Alerts</name>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht dich</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht dich</numerusform>
            <numerusform>%n brauchen dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Paste many lines</source>
        <translation>Viele Zeilen einfügen</translation>
    </message>
    <message>
        <source>One answer a line</source>
        <translation>Eine Antwort je Zeile</translation>
    </message>
    <message>
        <source>Each line becomes an answer; at most %1 in all.</source>
        <translation>Jede Zeile wird eine Antwort; höchstens %1 insgesamt.</translation>
    </message>
    <message>
        <source>Add answers</source>
        <translation>Antworten hinzufügen</translation>
    </message>
    <message>
        <source>Image of the answer</source>
        <translation>Bild der Antwort</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Without image</source>
        <translation>Ohne Bild</translation>
    </message>
    <message>
        <source>%1 stands for</source>
        <translation>%1 steht für</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>There are votes, so numbers stay: only the first and the last step can go.</source>
        <translation>Es gibt schon Stimmen, also bleiben die Zahlen: Nur die erste und die letzte Stufe kann gehen.</translation>
    </message>
    <message>
        <source>Words beside %1</source>
        <translation>Worte neben der %1</translation>
    </message>
    <message>
        <source>words beside it, where it needs some</source>
        <translation>Worte dazu, wo es welche braucht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerRow</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Diese Antwort entfernen</translation>
    </message>
    <message>
        <source>waiting for a tap</source>
        <translation>wartet auf eine Karte</translation>
    </message>
    <message>
        <source>no reader yet</source>
        <translation>noch kein Leser</translation>
    </message>
    <message>
        <source>%1 stands for this answer. Press to change that.</source>
        <translation>%1 steht für diese Antwort. Drücken, um das zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n votes and stays: they would be lost with it.</source>
        <translation>
            <numerusform>Sie hat %n Stimme und bleibt: Die ginge mit ihr verloren.</numerusform>
            <numerusform>Sie hat %n Stimmen und bleibt: Die gingen mit ihr verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>It must be a number, such as 2.5.</source>
        <translation>Es muss eine Zahl sein, etwa 2.5.</translation>
    </message>
    <message>
        <source>It must be a day, written like 2026-05-01.</source>
        <translation>Es muss ein Tag sein, geschrieben wie 2026-05-01.</translation>
    </message>
    <message>
        <source>It must be a time, written like 18:30:00.</source>
        <translation>Es muss eine Uhrzeit sein, geschrieben wie 18:30:00.</translation>
    </message>
    <message>
        <source>It must be a day and a time, written like 2026-05-01T18:30:00Z.</source>
        <translation>Es müssen Tag und Uhrzeit sein, geschrieben wie 2026-05-01T18:30:00Z.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://example.org.</source>
        <translation>Es muss eine ganze Adresse sein, etwa https://example.org.</translation>
    </message>
    <message>
        <source>It must be a language&apos;s short name, such as en or pt-BR.</source>
        <translation>Es muss der Kurzname einer Sprache sein, etwa en oder pt-BR.</translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation>Es muss eine Adresse sein, etwa name@example.org.</translation>
    </message>
    <message>
        <source>Choose at least %1.</source>
        <translation>Wähle mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wähle eines.</translation>
    </message>
    <message>
        <source>It needs an answer.</source>
        <translation>Es braucht eine Antwort.</translation>
    </message>
    <message>
        <source>It is too long: at most %1 characters.</source>
        <translation>Es ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Wähle eines, das angeboten ist.</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>Es muss %1 sein.</translation>
    </message>
    <message>
        <source>It must be written another way (%1).</source>
        <translation>Es muss anders geschrieben sein (%1).</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Eine Adresse je Zeile</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>for example 2026-05-01</source>
        <translation>zum Beispiel 2026-05-01</translation>
    </message>
    <message>
        <source>for example 18:30:00</source>
        <translation>zum Beispiel 18:30:00</translation>
    </message>
    <message>
        <source>for example 2026-05-01T18:30:00Z</source>
        <translation>zum Beispiel 2026-05-01T18:30:00Z</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Andere Knoten</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who sees its owner&apos;s presence</source>
        <translation>Wer sieht, ob der Besitzer da ist</translation>
    </message>
    <message>
        <source>Contacts in some groups</source>
        <translation>Kontakte in einigen Gruppen</translation>
    </message>
    <message>
        <source>Whom its owner agrees to</source>
        <translation>Wem der Besitzer zustimmt</translation>
    </message>
    <message>
        <source>Only its members</source>
        <translation>Nur seine Mitglieder</translation>
    </message>
    <message>
        <source>Its publishers</source>
        <translation>Seine Herausgeber</translation>
    </message>
    <message>
        <source>Its subscribers, too</source>
        <translation>Auch seine Abonnenten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When somebody subscribes</source>
        <translation>Wenn jemand abonniert</translation>
    </message>
    <message>
        <source>When somebody subscribes or comes online</source>
        <translation>Wenn jemand abonniert oder online kommt</translation>
    </message>
    <message>
        <source>Headlines: nobody keeps them</source>
        <translation>Kurzmeldungen: Niemand hebt sie auf</translation>
    </message>
    <message>
        <source>Messages: kept until read</source>
        <translation>Nachrichten: Sie werden bis zum Lesen aufgehoben</translation>
    </message>
    <message>
        <source>Its owners</source>
        <translation>Seine Besitzer</translation>
    </message>
    <message>
        <source>Only those named below</source>
        <translation>Nur die unten Genannten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AssignStrip</name>
    <message>
        <source>Skip answer</source>
        <translation>Antwort überspringen</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Letztes rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers have a reader.</source>
        <translation>
            <numerusform>%1 von einer Antwort hat einen Leser.</numerusform>
            <numerusform>%1 von %n Antworten haben einen Leser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap any card at the reader for answer %1.</source>
        <translation>Lege eine beliebige Karte auf den Leser für Antwort %1.</translation>
    </message>
    <message>
        <source>Tap any card at the reader for “%1”.</source>
        <translation>Lege eine beliebige Karte auf den Leser für „%1“.</translation>
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
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupForm</name>
    <message>
        <source>Passwords and private keys, encrypted</source>
        <translation>Passwörter und private Schlüssel, verschlüsselt</translation>
    </message>
    <message>
        <source>Without it nobody can bring the passwords back, you included. All else can be.</source>
        <translation>Ohne es kann niemand die Passwörter wiederherstellen, auch du nicht. Alles andere schon.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Sicherung machen…</translation>
    </message>
    <message>
        <source>How much of the backup is written</source>
        <translation>Wie viel von der Sicherung geschrieben ist</translation>
    </message>
    <message>
        <source>Password that opens them</source>
        <translation>Passwort, das sie öffnet</translation>
    </message>
    <message>
        <source>Type the password that the passwords in it are encrypted with.</source>
        <translation>Gib das Passwort ein, mit dem die Passwörter darin verschlüsselt sind.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung machen</translation>
    </message>
    <message>
        <source>Backups (*.everyport)</source>
        <translation>Sicherungen (*.everyport)</translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation>%1 wurde geschrieben, %2.</translation>
    </message>
    <message>
        <source>Passwords and private keys are not in it.</source>
        <translation>Passwörter und private Schlüssel sind nicht darin.</translation>
    </message>
    <message>
        <source>It has fewer than %1 characters: whoever has the file can find it by trying.</source>
        <translation>Es hat weniger als %1 Zeichen: Wer die Datei hat, kann es durch Probieren finden.</translation>
    </message>
    <message>
        <source>Pictures of answers and slides that are not in it, because they cannot be read, are too large or are no pictures: %1.</source>
        <translation>Bilder von Antworten und Folien, die nicht darin sind, weil sie sich nicht lesen lassen, zu groß oder keine Bilder sind: %1.</translation>
    </message>
    <message>
        <source>about %1, with %2 that every backup has</source>
        <translation>etwa %1, davon %2, die jede Sicherung hat</translation>
    </message>
    <message numerus="yes">
        <source>Passwords of chat accounts are never in it: %Ln accounts need theirs typed again.</source>
        <translation>
            <numerusform>Passwörter von Chatkonten sind nie darin: Bei %Ln Konto muss es neu eingegeben werden.</numerusform>
            <numerusform>Passwörter von Chatkonten sind nie darin: Bei %Ln Konten muss es neu eingegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords of chat accounts are never in it: they are typed again where it is brought back.</source>
        <translation>Passwörter von Chatkonten sind nie darin: Sie werden dort neu eingegeben, wo sie wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Files that are not in it, because they cannot be read, changed meanwhile, have names that no backup can have, or are too many: %1.</source>
        <translation>Dateien, die nicht darin sind, weil sie sich nicht lesen lassen, sich währenddessen geändert haben, Namen haben, die keine Sicherung haben kann, oder zu viele sind: %1.</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>Type the password once more: after a slip nobody could bring the passwords back.</source>
        <translation>Gib das Passwort noch einmal ein: Nach einem Tippfehler könnte niemand die Passwörter zurückholen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. The eye in each field shows what was typed.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Das Auge in jedem Feld zeigt, was getippt wurde.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupJobs</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wähle erst eine Sicherung.</translation>
    </message>
    <message>
        <source>the backup %1</source>
        <translation>die Sicherung %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BarChart</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes, %2</source>
        <translation>
            <numerusform>%1: eine Stimme, %2</numerusform>
            <numerusform>%1: %n Stimmen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, leads</source>
        <translation>, führt</translation>
    </message>
    <message numerus="yes">
        <source>, %n in the last ten seconds</source>
        <translation>
            <numerusform>, eine in den letzten zehn Sekunden</numerusform>
            <numerusform>, %n in den letzten zehn Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::BatteryPlate</name>
    <message>
        <source>runs on the battery</source>
        <translation>läuft mit dem Akku</translation>
    </message>
    <message>
        <source>plugged in, charging</source>
        <translation>am Strom, lädt</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>am Strom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <translation>Akku: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockEditor</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>Der vorige Befehl ist noch nicht fertig. „Unterbrechen“ hält ihn an.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockField</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BluetoothController</name>
    <message>
        <source>Add as a reader…</source>
        <translation>Als Leser hinzufügen…</translation>
    </message>
    <message>
        <source>Connects its serial line, and finds out which kind of reader it is</source>
        <translation>Verbindet seine serielle Leitung und findet heraus, was für ein Leser es ist</translation>
    </message>
    <message>
        <source>Connecting “%1”</source>
        <translation>Verbinden von „%1“</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLegend</name>
    <message>
        <source>start and end of the frame</source>
        <translation>Anfang und Ende des Rahmens</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLight</name>
    <message>
        <source>Lights up when bytes come</source>
        <translation>Leuchtet auf, wenn Bytes kommen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteStrip</name>
    <message>
        <source>Raw bytes. %1</source>
        <translation>Rohe Bytes. %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Card</name>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateAlerts</name>
    <message>
        <source>%1 was not connected to:</source>
        <translation>%1 wurde nicht verbunden:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>%1: certificate not accepted</source>
        <translation>%1: Zertifikat nicht angenommen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateDialog</name>
    <message>
        <source>Add certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Certificate of %1 (PEM)</source>
        <translation>Zertifikat von %1 (PEM)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>by its holder</source>
        <translation>vom Inhaber</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is called in the list, such as “phone”.</source>
        <translation>Wie es in der Liste heißt, etwa „Handy“.</translation>
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
        <translation>%1, Port&#xa0;%2</translation>
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
        <translation>Das Zertifikat hat sich GEÄNDERT</translation>
    </message>
    <message>
        <source>This certificate is for another name</source>
        <translation>Dieses Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>This certificate is not valid yet</source>
        <translation>Dieses Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>This certificate has expired</source>
        <translation>Dieses Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate</source>
        <translation>Niemand bürgt für dieses Zertifikat</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted on %2. Either it was renewed, or somebody between you and the server poses as it: ask whoever runs it.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, das am %2 akzeptiert wurde. Entweder wurde es erneuert, oder jemand zwischen dir und dem Server gibt sich für ihn aus: Frag, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate for %2. Either the server is set up wrongly, or somebody between you and it poses as it.</source>
        <translation>%1 hat mit einem Zertifikat für %2 geantwortet. Entweder ist der Server falsch eingerichtet, oder jemand zwischen dir und ihm gibt sich für ihn aus.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that counts from %2 on. Either the server is set up wrongly, or this computer&apos;s clock is.</source>
        <translation>%1 hat mit einem Zertifikat geantwortet, das erst ab %2 gilt. Entweder ist der Server falsch eingerichtet, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that was valid until %2. Either nobody renewed it, or this computer&apos;s clock is wrong.</source>
        <translation>%1 hat mit einem Zertifikat geantwortet, das bis %2 galt. Entweder hat es niemand erneuert, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that no authority known to this computer has signed. Private servers often have one; somebody between you and the server would show one, too. Compare the SHA-256 with what whoever runs the server says.</source>
        <translation>%1 hat mit einem Zertifikat geantwortet, das keine diesem Rechner bekannte Stelle signiert hat. Private Server haben oft so eines; jemand zwischen dir und dem Server würde auch eines zeigen. Vergleiche den SHA-256-Wert mit dem, was der Betreiber des Servers sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate is its own</source>
        <translation>Sein Zertifikat ist selbst ausgestellt</translation>
    </message>
    <message>
        <source>Nobody known vouches for it. Compare it with the person who runs the server.</source>
        <translation>Niemand Bekanntes bürgt dafür. Vergleiche es mit der Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>Nobody known vouches for it. It comes from this computer: accept it if you run the server here.</source>
        <translation>Niemand Bekanntes bürgt dafür. Es kommt von diesem Rechner: Akzeptiere es, wenn du den Server hier betreibst.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateList</name>
    <message>
        <source>Certificates accepted</source>
        <translation>Akzeptierte Zertifikate</translation>
    </message>
    <message>
        <source>Certificates of other servers that nobody vouches for, and that are taken all the same. One that is taken back is asked about again, by the next connection.</source>
        <translation>Zertifikate anderer Server, für die niemand bürgt und die trotzdem gelten. Nach einem zurückgenommenen fragt die nächste Verbindung wieder.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>None is accepted.</source>
        <translation>Keines ist akzeptiert.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until Everyport ends</source>
        <translation>bis Everyport endet</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Taking back the certificate of %1</source>
        <translation>Zurücknehmen des Zertifikats von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateQuestion</name>
    <message>
        <source>Cannot connect to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Nur jetzt</translation>
    </message>
    <message>
        <source>Accepts it until Everyport ends</source>
        <translation>Akzeptiert es, bis Everyport endet</translation>
    </message>
    <message>
        <source>Always for this host</source>
        <translation>Immer für diesen Host</translation>
    </message>
    <message>
        <source>Accepts exactly this certificate for %1</source>
        <translation>Akzeptiert genau dieses Zertifikat für %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>CHANGED: another one was accepted on %1</source>
        <translation>GEÄNDERT: Ein anderes wurde am %1 akzeptiert</translation>
    </message>
    <message>
        <source>the first time: none was accepted there</source>
        <translation>zum ersten Mal: Dort wurde noch keines akzeptiert</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>If you accept it, Everyport talks to whoever has this certificate, and sends your password there where one is asked for. A different certificate asks again. What is accepted can be taken back in the preferences.</source>
        <translation>Wenn du es akzeptierst, spricht Everyport mit jedem, der dieses Zertifikat hat, und sendet dorthin dein Passwort, wenn eines verlangt wird. Bei einem anderen Zertifikat wird wieder gefragt. Was akzeptiert ist, kann in den Einstellungen zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Accepting the certificate of %1</source>
        <translation>Akzeptieren des Zertifikats von %1</translation>
    </message>
    <message>
        <source>All names in it</source>
        <translation>Alle, für die es gilt</translation>
    </message>
    <message>
        <source>Whole chain…</source>
        <translation>Ganze Kette…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Certificates</name>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>ECDSA, %1 bits</source>
        <translation>ECDSA, %1 Bit</translation>
    </message>
    <message>
        <source>DSA, %1 bits</source>
        <translation>DSA, %1 Bit</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>eine andere Art</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>gültig erst ab %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid until %1, one more day</source>
        <translation>gültig bis %1, noch ein Tag</translation>
    </message>
    <message numerus="yes">
        <source>valid until %1, %n days</source>
        <translation>
            <numerusform>gültig bis %1, ein Tag</numerusform>
            <numerusform>gültig bis %1, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChainDialog</name>
    <message>
        <source>What %1 has shown</source>
        <translation>Was %1 gezeigt hat</translation>
    </message>
    <message>
        <source>Certificates, its own first</source>
        <translation>Zertifikate, sein eigenes zuerst</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>ein Zertifikat, das nicht lesbar ist</translation>
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
        <translation>Neue Unterhaltung…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Nächste ungelesene</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Set the topic</source>
        <translation>Thema setzen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Join again after connecting</source>
        <translation>Nach dem Verbinden wieder betreten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Zu Kontakten hinzufügen</translation>
    </message>
    <message>
        <source>Rename contact…</source>
        <translation>Kontakt umbenennen…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Raumeinstellungen…</translation>
    </message>
    <message>
        <source>Owners, members and kept out…</source>
        <translation>Besitzer, Mitglieder und Ausgesperrte…</translation>
    </message>
    <message>
        <source>Become a member…</source>
        <translation>Mitglied werden…</translation>
    </message>
    <message>
        <source>Delete the room…</source>
        <translation>Raum löschen…</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Set your picture…</source>
        <translation>Dein Bild setzen…</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>Dein Bild entfernen</translation>
    </message>
    <message>
        <source>Delete at the server…</source>
        <translation>Auf dem Server löschen…</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Unterhaltung %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>Aus Kontakten entfernen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Register this name…</source>
        <translation>Diesen Namen registrieren…</translation>
    </message>
    <message>
        <source>Join a room…</source>
        <translation>Raum betreten…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Unterhaltung exportieren…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatContacts</name>
    <message>
        <source>Adding %1 to your contacts</source>
        <translation>Hinzufügen von %1 zu deinen Kontakten</translation>
    </message>
    <message>
        <source>Removing %1 from your contacts</source>
        <translation>Entfernen von %1 aus deinen Kontakten</translation>
    </message>
    <message>
        <source>Removed %1 from your contacts. Neither of you sees when the other is there.</source>
        <translation>%1 ist aus deinen Kontakten entfernt. Keiner von euch sieht, wann der andere da ist.</translation>
    </message>
    <message>
        <source>Adding %1 again</source>
        <translation>Erneutes Hinzufügen von %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 nennen</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>Blocking %1</source>
        <translation>Blockieren von %1</translation>
    </message>
    <message>
        <source>Unblocking %1</source>
        <translation>Aufheben der Blockierung von %1</translation>
    </message>
    <message>
        <source>Blocked %1: nothing of theirs reaches you.</source>
        <translation>%1 ist blockiert: Nichts von dort erreicht dich.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatController</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation>Entfernen des Kontos</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Schreiben an %1</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Betreten von %1</translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation>Verlassen von %1</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Schließen von %1</translation>
    </message>
    <message>
        <source>Left %1. What was said stays.</source>
        <translation>%1 verlassen. Was gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Closed %1. What was said stays.</source>
        <translation>%1 geschlossen. Was gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öffnen von %1</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Hier öffnet nichts %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>All that was said there goes from this computer, and nobody can bring it back.</source>
        <translation>Alles, was dort gesagt wurde, verschwindet von diesem Rechner, und niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatForms</name>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Become a member of %1</source>
        <translation>Mitglied werden in %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Öffnen des Raums</translation>
    </message>
    <message>
        <source>It ends for everyone, with its settings and what it keeps of what was said.</source>
        <translation>Er endet für alle, mit seinen Einstellungen und dem, was er vom Gesagten behält.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in it.</source>
        <translation>
            <numerusform>Noch eine Person ist darin.</numerusform>
            <numerusform>Noch %Ln andere Personen sind darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Told to everyone in it.</source>
        <translation>Wird allen darin gesagt.</translation>
    </message>
    <message>
        <source>Go to instead</source>
        <translation>Stattdessen gehen nach</translation>
    </message>
    <message>
        <source>A room&apos;s address, if there is one to go to.</source>
        <translation>Die Adresse eines Raums, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Deleting %1 for everyone, in 3 seconds.</source>
        <translation>%1 wird in 3 Sekunden für alle gelöscht.</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete the room</source>
        <translation>Raum löschen</translation>
    </message>
    <message>
        <source>It is changed at the server, and kept here for the next login. Your other programs need the new one, too.</source>
        <translation>Es wird auf dem Server geändert und hier für die nächste Anmeldung behalten. Deine anderen Programme brauchen auch das neue.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The server forgets %1 with all that it keeps of it: contacts, messages, files. It cannot be taken back, and somebody else may take the name. What is kept on this computer goes, too.</source>
        <translation>Der Server vergisst %1 mit allem, was er davon hat: Kontakte, Nachrichten, Dateien. Das lässt sich nicht zurücknehmen, und jemand anders kann den Namen nehmen. Was auf diesem Rechner liegt, geht auch.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Gib %1 ein, um fortzufahren</translation>
    </message>
    <message>
        <source>That is another name.</source>
        <translation>Das ist ein anderer Name.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Register this name</source>
        <translation>Diesen Namen registrieren</translation>
    </message>
    <message>
        <source>It is kept instead of the one that was refused, and tried at once.</source>
        <translation>Es wird statt des abgelehnten behalten und gleich versucht.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The account was changed meanwhile. Nothing was sent; close this and look at the account.</source>
        <translation>Das Konto wurde inzwischen geändert. Nichts wurde gesendet; schließe das hier und sieh dir das Konto an.</translation>
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
        <translation>noch kein Konto</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatOutline</name>
    <message>
        <source>%1 is not connected:</source>
        <translation>%1 ist nicht verbunden:</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1: nicht verbunden</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends:</source>
        <translation>Das Passwort wird behalten, bis Everyport endet:</translation>
    </message>
    <message>
        <source>no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation>Kein Schlüsselbund dieser Arbeitsumgebung hat es genommen. Starte einen (KWallet, GNOME-Schlüsselbund) oder lass ihn antworten, dann speichere das Passwort des Kontos noch einmal.</translation>
    </message>
    <message>
        <source>Chat: no keyring for passwords</source>
        <translation>Chat: kein Schlüsselbund für Passwörter</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>%1 takes you for a guest:</source>
        <translation>%1 hält dich für einen Gast:</translation>
    </message>
    <message>
        <source>it refused the password of your account there.</source>
        <translation>das Passwort deines Kontos dort wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1: not logged in</source>
        <translation>%1: nicht angemeldet</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
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
        <translation>Sonst ist nichts ungelesen.</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Neue Unterhaltung…</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>No account yet. Add one to talk in rooms and with people, on IRC or XMPP.</source>
        <translation>Noch kein Konto. Füge eines hinzu, um in Räumen und mit Personen zu sprechen, über IRC oder XMPP.</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Unterhaltung exportieren…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatPreferences</name>
    <message>
        <source>Tell others that I write</source>
        <translation>Anderen sagen, dass ich schreibe</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Gesagtes behalten</translation>
    </message>
    <message>
        <source>On this computer. Older messages are forgotten for good, the first time an hour after the change.</source>
        <translation>Auf diesem Rechner. Ältere Nachrichten werden endgültig vergessen, zum ersten Mal eine Stunde nach der Änderung.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Keep passwords in the desktop&apos;s keyring</source>
        <translation>Passwörter im Schlüsselbund der Arbeitsumgebung behalten</translation>
    </message>
    <message>
        <source>KWallet, GNOME Keyring and their kin; never in a file of Everyport&apos;s. Without it a password that you give from now on is forgotten when Everyport ends.</source>
        <translation>KWallet, GNOME-Schlüsselbund und Verwandte; nie in einer Datei von Everyport. Ohne ihn wird ein Passwort, das du von nun an angibst, vergessen, wenn Everyport endet.</translation>
    </message>
    <message>
        <source>Chat and privacy</source>
        <translation>Chat und Privatsphäre</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>They see it while you type, in rooms and in talks with one.</source>
        <translation>Sie sehen es, während du tippst, in Räumen und im Gespräch mit einer Person.</translation>
    </message>
    <message>
        <source>Tell others what I have read</source>
        <translation>Anderen sagen, was ich gelesen habe</translation>
    </message>
    <message>
        <source>That a message has arrived and that you have read it. An XMPP account can keep it to itself besides.</source>
        <translation>Dass eine Nachricht angekommen ist und du sie gelesen hast. Ein XMPP-Konto kann es außerdem für sich behalten.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatSide</name>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Ändern des Rangs von %1</translation>
    </message>
    <message>
        <source>Removing %1 from %2 for good, in 3 seconds.</source>
        <translation>%1 wird in 3 Sekunden endgültig aus %2 entfernt.</translation>
    </message>
    <message>
        <source>Removing %1 from %2 in 3 seconds.</source>
        <translation>%1 wird in 3 Sekunden aus %2 entfernt.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Einladen in %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Einladen von %1</translation>
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
        <translation>Ungelesene Räume und Personen, und Konten</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht dich</numerusform>
            <numerusform>%n brauchen dich</numerusform>
        </translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln erwähnt dich</numerusform>
            <numerusform>%Ln erwähnen dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChosenRow</name>
    <message>
        <source>%1 is the chosen person, “%2”</source>
        <translation>%1 ist die gewählte Person, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen room, “%2”</source>
        <translation>%1 ist der gewählte Raum, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen connection, “%2”</source>
        <translation>%1 ist die gewählte Verbindung, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen device, “%2”</source>
        <translation>%1 ist das gewählte Gerät, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen line, “%2”</source>
        <translation>%1 ist die gewählte Zeile, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen plugin, “%2”</source>
        <translation>%1 ist die gewählte Erweiterung, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen poll, “%2”</source>
        <translation>%1 ist die gewählte Umfrage, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen rule, “%2”</source>
        <translation>%1 ist die gewählte Regel, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen service, “%2”</source>
        <translation>%1 ist der gewählte Dienst, „%2“</translation>
    </message>
    <message>
        <source>%1 is the chosen user, “%2”</source>
        <translation>%1 ist der gewählte Benutzer, „%2“</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Closing</name>
    <message>
        <source>Closed windows go to the tray and the program goes on; Ctrl+Q ends it.</source>
        <translation>Geschlossene Fenster gehen in die Kontrollleiste, und das Programm läuft weiter; Strg+Q beendet es.</translation>
    </message>
    <message>
        <source>This desktop has no tray to go to, so the window stays.</source>
        <translation>Diese Arbeitsumgebung hat keine Kontrollleiste, also bleibt das Fenster.</translation>
    </message>
    <message>
        <source>Go to the tray</source>
        <translation>In die Kontrollleiste gehen</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Nicht gespeichert:</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the program ends.</source>
        <translation>%1. Nicht Gespeichertes geht verloren, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Verwerfen und beenden</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the language changes.</source>
        <translation>%1. Nicht Gespeichertes geht verloren, wenn die Sprache wechselt.</translation>
    </message>
    <message>
        <source>Discard and change</source>
        <translation>Verwerfen und wechseln</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the demo begins or ends.</source>
        <translation>%1. Nicht Gespeichertes geht verloren, wenn die Demo beginnt oder endet.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the program ends.</source>
        <translation>%1. Nicht Fertiges geht verloren, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the demo begins or ends.</source>
        <translation>%1. Nicht Fertiges geht verloren, wenn die Demo beginnt oder endet.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the language changes.</source>
        <translation>%1. Nicht Fertiges geht verloren, wenn die Sprache wechselt.</translation>
    </message>
    <message>
        <source>Not finished:</source>
        <translation>Nicht fertig:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourField</name>
    <message>
        <source>none, or #14262c</source>
        <translation>keine, oder #14262c</translation>
    </message>
    <message>
        <source>A colour is written like #14262c.</source>
        <translation>Eine Farbe schreibt man wie #14262c.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourLegend</name>
    <message>
        <source>Colour rules…</source>
        <translation>Farbregeln…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours rows that %1 takes; press to switch it</source>
        <translation>Färbt Zeilen, die %1 nimmt; drücken, um sie zu schalten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourRulesDialog</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Whether this rule colours rows</source>
        <translation>Ob diese Regel Zeilen färbt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, such as proto:irc or is:slow</source>
        <translation>Filter, etwa proto:irc oder is:slow</translation>
    </message>
    <message>
        <source>Before the one above</source>
        <translation>Vor die darüber</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied, a line each: for others to paste.</source>
        <translation>Kopiert, je eine Zeile: zum Einfügen für andere.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>No colour rules are on the clipboard. A line of them reads: red | Name | proto:irc</source>
        <translation>In der Zwischenablage sind keine Farbregeln. Eine Zeile davon lautet: red | Name | proto:irc</translation>
    </message>
    <message numerus="yes">
        <source>%n rules pasted</source>
        <translation>
            <numerusform>Eine Regel eingefügt</numerusform>
            <numerusform>%n Regeln eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>The first that fits gives the colour, to connections and messages alike. A rule is a filter as it is typed over the list; besides its words there are is:slow, is:password, is:tls, is:clear and is:local, and text: for what a message says.</source>
        <translation>Die erste passende gibt die Farbe, Verbindungen wie Nachrichten. Eine Regel ist ein Filter, wie er über der Liste eingegeben wird; neben dessen Wörtern gibt es is:slow, is:password, is:tls, is:clear und is:local, und text: für das, was eine Nachricht sagt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n found no room, for there may be %1</source>
        <translation>
            <numerusform>%n fand keinen Platz, denn es gibt höchstens %1</numerusform>
            <numerusform>%n fanden keinen Platz, denn es gibt höchstens %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no rules and were left out</source>
        <translation>
            <numerusform>%n Zeile ist keine Regel und wurde weggelassen</numerusform>
            <numerusform>%n Zeilen sind keine Regeln und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be %1 rules. Remove one for another.</source>
        <translation>Es kann %1 Regeln geben. Entferne eine für eine neue.</translation>
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
        <translation>%1: nicht gewählt, %2</translation>
    </message>
    <message>
        <source>Delete takes back what was chosen.</source>
        <translation>Entf nimmt zurück, was gewählt war.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourWords</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandColumn</name>
    <message>
        <source>Commands and what came of them</source>
        <translation>Befehle und was daraus wurde</translation>
    </message>
    <message>
        <source>Command %1 is not shown any more.</source>
        <translation>Befehl %1 wird nicht mehr gezeigt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandLog</name>
    <message numerus="yes">
        <source>… More than %n results; the rest is not shown.</source>
        <translation>
            <numerusform>… Mehr als ein Ergebnis; der Rest wird nicht gezeigt.</numerusform>
            <numerusform>… Mehr als %n Ergebnisse; der Rest wird nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>… The rest was not kept.</source>
        <translation>… Der Rest wurde nicht behalten.</translation>
    </message>
    <message>
        <source>There is nothing to leave here: “New session” forgets the names, and the window is closed as any other.</source>
        <translation>Hier gibt es nichts zu verlassen: „Neue Sitzung“ vergisst die Namen, und das Fenster wird geschlossen wie jedes andere.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandPalette</name>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>&gt; actions   ? help</source>
        <translation>&gt; Aktionen   ? Hilfe</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Finden oder tun, was du willst</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called that. Type fewer letters, or &gt; for all that can be done now.</source>
        <translation>Nichts heißt so. Tippe weniger Buchstaben oder &gt; für alles, was gerade getan werden kann.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandView</name>
    <message>
        <source>Command %1</source>
        <translation>Befehl %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>Show rest: %Ln lines</source>
        <translation>
            <numerusform>Rest zeigen: eine Zeile</numerusform>
            <numerusform>Rest zeigen: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation>Befehl und Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>In die Eingabezeile setzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are not shown</source>
        <translation>
            <numerusform>%Ln Zeichen wird nicht gezeigt</numerusform>
            <numerusform>%Ln Zeichen werden nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandsDialog</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>dein eigener Server</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A service&apos;s or a program&apos;s address.</source>
        <translation>Die Adresse eines Dienstes oder Programms.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Das Konto ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing is offered there.</source>
        <translation>Dort wird nichts angeboten.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Completion</name>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>There is no such command. Two strokes, //, begin a text with one.</source>
        <translation>Diesen Befehl gibt es nicht. Zwei Schrägstriche, //, beginnen einen Text mit einem.</translation>
    </message>
    <message>
        <source>/%1 does not work on this network.</source>
        <translation>/%1 geht in diesem Netz nicht.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
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
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposeEdit</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Composer</name>
    <message>
        <source>A command for %1, such as /join #room</source>
        <translation>Ein Befehl für %1, etwa /join #room</translation>
    </message>
    <message>
        <source>A command for %1, such as /join room@rooms.example.org</source>
        <translation>Ein Befehl für %1, etwa /join room@rooms.example.org</translation>
    </message>
    <message>
        <source>Message %1, sent once connected</source>
        <translation>An %1, sobald verbunden</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Message %1 as %2</source>
        <translation>Nachricht an %1 als %2</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Nicht getan:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposerFoot</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>Jemand schreibt…</numerusform>
            <numerusform>%n Personen schreiben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Return sends, Shift+Return makes a line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe bricht um</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComputerDetail</name>
    <message>
        <source>Copy what happened</source>
        <translation>Kopieren, was geschah</translation>
    </message>
    <message>
        <source>The chosen part of this computer</source>
        <translation>Der gewählte Teil dieses Rechners</translation>
    </message>
    <message>
        <source>More about this part</source>
        <translation>Mehr zu diesem Teil</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What Everyport does</source>
        <translation>Was Everyport tut</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>tells you while a poll is open</source>
        <translation>sagt es dir, solange eine Umfrage offen ist</translation>
    </message>
    <message>
        <source>Before sleep</source>
        <translation>Vor dem Schlaf</translation>
    </message>
    <message>
        <source>waits until votes are stored, 5 s at most</source>
        <translation>wartet, bis Stimmen gespeichert sind, höchstens 5 s</translation>
    </message>
    <message>
        <source>After sleep</source>
        <translation>Nach dem Schlaf</translation>
    </message>
    <message>
        <source>looks for the readers again</source>
        <translation>sucht die Leser neu</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>reconnects nothing until the network is back</source>
        <translation>verbindet nichts neu, bis das Netz wieder da ist</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>im Akkubetrieb</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, nicht da</translation>
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
        <translation>der Netzstrom ist weg.</translation>
    </message>
    <message>
        <source>%1, about %2 left.</source>
        <translation>%1, noch etwa %2.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>noch %1.</translation>
    </message>
    <message>
        <source>The battery is nearly empty, plug in the computer now:</source>
        <translation>Der Akku ist fast leer, schließe den Rechner jetzt ans Netz an:</translation>
    </message>
    <message>
        <source>The battery is low, plug in the computer:</source>
        <translation>Der Akku wird leer, schließe den Rechner ans Netz an:</translation>
    </message>
    <message>
        <source>Plug in the computer:</source>
        <translation>Schließe den Rechner ans Netz an:</translation>
    </message>
    <message>
        <source>On battery %1</source>
        <translation>Akkubetrieb %1</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>The network asks for a login:</source>
        <translation>Das Netz verlangt eine Anmeldung:</translation>
    </message>
    <message>
        <source>open any page in a browser on this computer, and log in there.</source>
        <translation>öffne auf diesem Rechner irgendeine Seite im Browser und melde dich dort an.</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>Das Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The network has gone:</source>
        <translation>Das Netz ist weg:</translation>
    </message>
    <message>
        <source>what needs it waits, and votes are kept here until it is back.</source>
        <translation>was es braucht, wartet, und Stimmen bleiben hier, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
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
        <translation>voll in %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>on battery, %1</source>
        <translation>im Akkubetrieb, %1</translation>
    </message>
    <message>
        <source>on battery, %1, %2</source>
        <translation>im Akkubetrieb, %1, %2</translation>
    </message>
    <message>
        <source>charging, %1</source>
        <translation>lädt, %1</translation>
    </message>
    <message>
        <source>charging, %1, %2</source>
        <translation>lädt, %1, %2</translation>
    </message>
    <message>
        <source>plugged in, %1</source>
        <translation>am Strom, %1</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>asks for a login</source>
        <translation>verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>connected, no Internet</source>
        <translation>verbunden, kein Internet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
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
        <translation>Das Netz ging weg</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Das Netz ist wieder da</translation>
    </message>
    <message>
        <source>Mains power went away</source>
        <translation>Der Netzstrom fiel weg</translation>
    </message>
    <message>
        <source>Mains power came</source>
        <translation>Der Netzstrom kam</translation>
    </message>
    <message>
        <source>The battery is low</source>
        <translation>Der Akku wird leer</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>Der Akku ist fast leer</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>Der Rechner schlief ein</translation>
    </message>
    <message>
        <source>The computer woke, and readers were looked for</source>
        <translation>Der Rechner erwachte, und Leser wurden gesucht</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>Der Rechner fährt herunter</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>Der Bildschirm wurde gesperrt</translation>
    </message>
    <message>
        <source>The screen was unlocked</source>
        <translation>Der Bildschirm wurde entsperrt</translation>
    </message>
    <message>
        <source>“%1” was plugged in</source>
        <translation>„%1“ wurde eingesteckt</translation>
    </message>
    <message>
        <source>“%1” was pulled out</source>
        <translation>„%1“ wurde herausgezogen</translation>
    </message>
    <message>
        <source>“%1” was connected by Bluetooth</source>
        <translation>„%1“ wurde über Bluetooth verbunden</translation>
    </message>
    <message>
        <source>“%1” is no longer connected by Bluetooth</source>
        <translation>„%1“ ist nicht mehr über Bluetooth verbunden</translation>
    </message>
    <message>
        <source>The stick was pulled out. Plug it in again, and try once more.</source>
        <translation>Der Stick wurde herausgezogen. Stecke ihn wieder ein und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This account may not use sticks here. Log in at the computer&apos;s own screen, or ask whoever looks after it.</source>
        <translation>Dieses Konto darf hier keine Sticks benutzen. Melde dich am Bildschirm des Rechners an oder frage, wer sich um ihn kümmert.</translation>
    </message>
    <message>
        <source>Something on it is still open. Close the files and folders that are on the stick, then try again.</source>
        <translation>Etwas darauf ist noch offen. Schließe die Dateien und Ordner, die auf dem Stick sind, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The system bus is not reachable. It is tried again by itself.</source>
        <translation>Der Systembus ist nicht erreichbar. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt von</translation>
    </message>
    <message>
        <source>%1 is not on this computer, or does not run.</source>
        <translation>%1 ist nicht auf diesem Rechner oder läuft nicht.</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Mains power</source>
        <translation>Netzstrom</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>kein Akku</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>am Strom</translation>
    </message>
    <message>
        <source>all batteries together</source>
        <translation>alle Akkus zusammen</translation>
    </message>
    <message>
        <source>held while votes are not stored</source>
        <translation>wird gehalten, solange Stimmen nicht gespeichert sind</translation>
    </message>
    <message>
        <source>shuts down</source>
        <translation>fährt herunter</translation>
    </message>
    <message>
        <source>goes to sleep</source>
        <translation>schläft ein</translation>
    </message>
    <message>
        <source>awake, screen locked</source>
        <translation>wach, Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>wach</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>paid by volume</source>
        <translation>nach Menge bezahlt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Open any page in a browser on this computer, and log in there.</source>
        <translation>Öffne auf diesem Rechner irgendeine Seite im Browser und melde dich dort an.</translation>
    </message>
    <message>
        <source>stick, %1</source>
        <translation>Stick, %1</translation>
    </message>
    <message>
        <source>may be pulled out</source>
        <translation>darf heraus</translation>
    </message>
    <message>
        <source>open, cannot be written</source>
        <translation>offen, nicht beschreibbar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>serial line</source>
        <translation>serielle Leitung</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>außer Reichweite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Can be</source>
        <translation>Kann sein</translation>
    </message>
    <message>
        <source>a card reader</source>
        <translation>ein Kartenleser</translation>
    </message>
    <message>
        <source>Memory sticks</source>
        <translation>Speichersticks</translation>
    </message>
    <message>
        <source>none plugged in</source>
        <translation>keiner eingesteckt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>kein Adapter</translation>
    </message>
    <message>
        <source>nothing is paired</source>
        <translation>nichts ist gekoppelt</translation>
    </message>
    <message>
        <source>System bus not reachable</source>
        <translation>Systembus nicht erreichbar</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>power, network, disks</source>
        <translation>Strom, Netz, Datenträger</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>Nothing is known of power, network, sticks and Bluetooth. It is tried again by itself.</source>
        <translation>Von Strom, Netz, Sticks und Bluetooth ist nichts bekannt. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Sleep and shut-down</source>
        <translation>Schlaf und Herunterfahren</translation>
    </message>
    <message>
        <source>No program shows folders here. The files are in %1.</source>
        <translation>Kein Programm zeigt hier Ordner. Die Dateien sind in %1.</translation>
    </message>
    <message>
        <source>Leave “%1” plugged in:</source>
        <translation>Lass „%1“ eingesteckt:</translation>
    </message>
    <message>
        <source>what is on its way to it is being written.</source>
        <translation>was dorthin unterwegs ist, wird geschrieben.</translation>
    </message>
    <message>
        <source>“%1” may be pulled out now.</source>
        <translation>„%1“ darf jetzt heraus.</translation>
    </message>
    <message>
        <source>Letting go of “%1”</source>
        <translation>Loslassen von „%1“</translation>
    </message>
    <message>
        <source>The results are on “%1”:</source>
        <translation>Die Ergebnisse sind auf „%1“:</translation>
    </message>
    <message numerus="yes">
        <source>%n files. Let go of it before you pull it out.</source>
        <translation>
            <numerusform>%n Datei. Lass ihn los, bevor du ihn herausziehst.</numerusform>
            <numerusform>%n Dateien. Lass ihn los, bevor du ihn herausziehst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Sicher entfernen</translation>
    </message>
    <message>
        <source>the results are being written.</source>
        <translation>die Ergebnisse werden geschrieben.</translation>
    </message>
    <message>
        <source>%1 (%2, open now)</source>
        <translation>%1 (%2, jetzt offen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Each event gets a folder of its own, with votes as CSV and a report as PDF.</source>
        <translation>Jede Veranstaltung bekommt einen eigenen Ordner, mit Stimmen als CSV und einem Bericht als PDF.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>No folder can be made on the stick. Is it full, or can it not be written?</source>
        <translation>Auf dem Stick lässt sich kein Ordner anlegen. Ist er voll, oder ist er nicht beschreibbar?</translation>
    </message>
    <message>
        <source>“%1” is being connected:</source>
        <translation>„%1“ wird verbunden:</translation>
    </message>
    <message>
        <source>switch it on and keep it near.</source>
        <translation>schalte es ein und halte es in der Nähe.</translation>
    </message>
    <message>
        <source>The system&apos;s question for a password was closed. Try again, and answer it.</source>
        <translation>Die Frage des Systems nach einem Passwort wurde geschlossen. Versuche es noch einmal und beantworte sie.</translation>
    </message>
    <message>
        <source>The stick takes very long, and may still be writing. Leave it plugged in, and try again in a minute.</source>
        <translation>Der Stick braucht sehr lange und schreibt vielleicht noch. Lass ihn stecken und versuch es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>“%1” on the stick is a link that leads elsewhere. Delete it there, then try again.</source>
        <translation>„%1“ auf dem Stick ist eine Verknüpfung, die woandershin führt. Lösche sie dort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>closed, the stick is in use</source>
        <translation>zu, der Stick ist in Gebrauch</translation>
    </message>
    <message>
        <source>“%1” is connected:</source>
        <translation>„%1“ ist verbunden:</translation>
    </message>
    <message>
        <source>its serial line is being opened.</source>
        <translation>seine serielle Leitung wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConditionRow</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>ist wie</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt auf</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ist unter</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>ist über</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>ist zwischen</translation>
    </message>
    <message>
        <source>red, green: commas between</source>
        <translation>red, green: Kommas dazwischen</translation>
    </message>
    <message>
        <source>rel*: * is any text, ? one character</source>
        <translation>rel*: * ist beliebiger Text, ? ein Zeichen</translation>
    </message>
    <message>
        <source>^v[0-9]+: a regular expression</source>
        <translation>^v[0-9]+: ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>10-20 or 22:00-06:00</source>
        <translation>10-20 oder 22:00-06:00</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Field of the event</source>
        <translation>Feld des Ereignisses</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What the field is held against</source>
        <translation>Womit das Feld verglichen wird</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
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
        <translation>Mit einem eigenen Programm: eine Zeile einfügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>address of a service</comment>
        <translation>%1, Port&#xa0;%2</translation>
    </message>
    <message>
        <source>Only this computer can reach it; the code works for phones once the network can.</source>
        <translation>Nur dieser Rechner erreicht ihn; mit Handys geht der Code, sobald das Netz ihn erreicht.</translation>
    </message>
    <message>
        <source>Only this computer can reach it.</source>
        <translation>Nur dieser Rechner erreicht ihn.</translation>
    </message>
    <message>
        <source>Point a phone’s camera here. The phone has to be in the same network.</source>
        <translation>Richte die Kamera eines Handys hierauf. Das Handy muss im selben Netz sein.</translation>
    </message>
    <message>
        <source>Let the network reach it</source>
        <translation>Im Netz erreichbar machen</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionActions</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Throttle…</source>
        <translation>Drosseln…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Close this connection in 3 seconds (Del); at once (Shift+Del)</source>
        <translation>Diese Verbindung in 3 Sekunden schließen (Entf); sofort (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Slow this connection down for a while; throttled already, it gets its full speed again</source>
        <translation>Diese Verbindung eine Weile verlangsamen; ist sie schon gedrosselt, bekommt sie wieder volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Go to the prompt, where this connection is called “connection”</source>
        <translation>Zur Eingabezeile gehen, wo diese Verbindung „connection“ heißt</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Copy peer&apos;s address</source>
        <translation>Adresse der Gegenstelle kopieren</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>Copy as endpoint</source>
        <translation>Als Endpunkt kopieren</translation>
    </message>
    <message>
        <source>the endpoint</source>
        <translation>der Endpunkt</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>der Befehl</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Als Filter kopieren</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>der Filter</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Alle außer %1</translation>
    </message>
    <message>
        <source>Closing the connection to %1 in 3 seconds.</source>
        <translation>Die Verbindung zu %1 wird in 3 Sekunden geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Closing %n connections in 3 seconds.</source>
        <translation>
            <numerusform>Eine Verbindung wird in 3 Sekunden geschlossen.</numerusform>
            <numerusform>%n Verbindungen werden in 3 Sekunden geschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionChips</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Host</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>Nach Protokoll</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Nur Störungen</translation>
    </message>
    <message>
        <source>Closed in the last 10 s</source>
        <translation>Geschlossen in den letzten 10 s</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionDetail</name>
    <message>
        <source>Filter, such as kind:message</source>
        <translation>Filter, etwa kind:message</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Einzelheiten der Verbindung</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>Die gewählte Verbindung</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>they called us</source>
        <translation>sie riefen uns an</translation>
    </message>
    <message>
        <source>we called them</source>
        <translation>wir riefen sie an</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Our end</source>
        <translation>Unser Ende</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Follow conversation</source>
        <translation>Unterhaltung folgen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Keep to the traffic of what is chosen now, whichever row is chosen later</source>
        <translation>Beim Verkehr des jetzt Gewählten bleiben, welche Zeile auch später gewählt wird</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Nachrichten eingehend</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Nachrichten ausgehend</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1, after %2 ms on average, %3 ms at most</source>
        <translation>%1, im Mittel nach %2&#xa0;ms, höchstens %3&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Als Text…</translation>
    </message>
    <message>
        <source>The conversation as one text, to look for words in it and to save it</source>
        <translation>Die Unterhaltung als ein Text, um darin zu suchen und es zu speichern</translation>
    </message>
    <message>
        <source>%1, each at once</source>
        <translation>%1, jede sofort</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionLine</name>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>What you write waits here.</source>
        <translation>Was du schreibst, wartet hier.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connecting:</source>
        <translation>Verbindet:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Wird betreten…</translation>
    </message>
    <message>
        <source>Not let in:</source>
        <translation>Nicht eingelassen:</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Du bist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Betreten</translation>
    </message>
    <message>
        <source>You made this room.</source>
        <translation>Du hast diesen Raum angelegt.</translation>
    </message>
    <message>
        <source>Nobody else gets in until it is set up.</source>
        <translation>Niemand sonst kommt hinein, bis er eingerichtet ist.</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>So benutzen</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Write to the person</source>
        <translation>Der Person schreiben</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionWords</name>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriell</translation>
    </message>
    <message>
        <source>a program here</source>
        <translation>ein Programm hier</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsModel</name>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kam herein</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>ging hinaus</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>A password passed here unencrypted.</source>
        <translation>Hier ging ein Passwort unverschlüsselt durch.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>kein Dienst</translation>
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
        <translation>1 Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2 kB/s</source>
        <translation>↓ %1  ↑ %2 kB/s</translation>
    </message>
    <message>
        <source>What comes in and goes out now, all connections together</source>
        <translation>Was jetzt hinein- und hinausgeht, alle Verbindungen zusammen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>rec</source>
        <translation>Aufz</translation>
    </message>
    <message>
        <source>What passes is recorded: %1</source>
        <translation>Was hindurchgeht, wird aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufzeichnen von %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Filter, such as peer:192.168</source>
        <translation>Filter, etwa peer:192.168</translation>
    </message>
    <message>
        <source>No connections. Start a service, and whoever connects stands here.</source>
        <translation>Keine Verbindungen. Starte einen Dienst, und wer sich verbindet, steht hier.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop the numbers; nothing on the wire stops</source>
        <translation>Die Zahlen anhalten; auf der Leitung hält nichts an</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>%1 with a password in the clear</source>
        <translation>%1 mit Passwort im Klartext</translation>
    </message>
    <message>
        <source>%1 with TLS</source>
        <translation>%1 mit TLS</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 ohne</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 lokal</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <source>%1 open: %2</source>
        <translation>%1 offen: %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Close connection now</source>
        <translation>Verbindung sofort schließen</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Verbindungen exportieren…</translation>
    </message>
    <message>
        <source>Log-in in the clear</source>
        <translation>Anmeldung im Klartext</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Filter, order, columns, colour rules, grouping and the graph&apos;s interval come back under this name.</source>
        <translation>Filter, Reihenfolge, Spalten, Farbregeln, Gruppierung und der Abstand der Kurve kommen unter diesem Namen wieder.</translation>
    </message>
    <message>
        <source>The colour rules are those of the view.</source>
        <translation>Die Farbregeln sind die der Ansicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <translation>
            <numerusform>%Ln geöffnet</numerusform>
            <numerusform>%Ln geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln geschlossen</numerusform>
            <numerusform>%Ln geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n langsam</numerusform>
            <numerusform>%n langsam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsTile</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>vor 5 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>open, %1 with TLS</source>
        <translation>offen, %1 mit TLS</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Traffic of the last five minutes: now %1 in, %2 out</source>
        <translation>Verkehr der letzten fünf Minuten: jetzt %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Niemand ist verbunden.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleController</name>
    <message>
        <source>Interrupt</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Run a file…</source>
        <translation>Datei ausführen…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C in the prompt)</source>
        <translation>Anhalten, was läuft (Strg+C in der Eingabezeile)</translation>
    </message>
    <message>
        <source>Clear what is shown; names and history stay (Ctrl+L in the prompt)</source>
        <translation>Das Gezeigte leeren; Namen und Verlauf bleiben (Strg+L in der Eingabezeile)</translation>
    </message>
    <message>
        <source>Forget all names and begin anew (Ctrl+D in an empty prompt)</source>
        <translation>Alle Namen vergessen und neu beginnen (Strg+D in einer leeren Eingabezeile)</translation>
    </message>
    <message>
        <source>Run what is typed, whatever is missing</source>
        <translation>Das Eingegebene ausführen, was auch fehlt</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>Namen ergänzen</translation>
    </message>
    <message>
        <source>What the call takes</source>
        <translation>Was der Aufruf nimmt</translation>
    </message>
    <message>
        <source>Search what was typed</source>
        <translation>In den Eingaben suchen</translation>
    </message>
    <message>
        <source>Clear what is shown</source>
        <translation>Das Gezeigte leeren</translation>
    </message>
    <message>
        <source>New session, in an empty prompt</source>
        <translation>Neue Sitzung, in einer leeren Eingabezeile</translation>
    </message>
    <message>
        <source>The console is off:</source>
        <translation>Die Konsole ist aus:</translation>
    </message>
    <message>
        <source>The console is off</source>
        <translation>Die Konsole ist aus</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is a name of yours; what is chosen is %2</source>
        <translation>%1 ist ein Name von dir; das Gewählte ist %2</translation>
    </message>
    <message>
        <source>Run a file</source>
        <translation>Datei ausführen</translation>
    </message>
    <message>
        <source>Python (*.py);;All files (*)</source>
        <translation>Python (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>Der vorige Befehl ist noch nicht fertig. „Unterbrechen“ hält ihn an.</translation>
    </message>
    <message>
        <source>Edit the last block…</source>
        <translation>Letzten Block bearbeiten…</translation>
    </message>
    <message>
        <source>Save the session…</source>
        <translation>Sitzung speichern…</translation>
    </message>
    <message>
        <source>In a dialog, to be run again (%edit at the prompt; %edit NAME takes a function)</source>
        <translation>In einem Dialog, um erneut zu laufen (%edit in der Eingabezeile; %edit NAME nimmt eine Funktion)</translation>
    </message>
    <message>
        <source>What ran in this session, as a script</source>
        <translation>Was in dieser Sitzung lief, als Skript</translation>
    </message>
    <message>
        <source>Nothing has run yet that could be edited.</source>
        <translation>Noch ist nichts gelaufen, was bearbeitet werden könnte.</translation>
    </message>
    <message>
        <source>Edit the last block</source>
        <translation>Den letzten Block bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 is no function whose text is known.</source>
        <translation>%1 ist keine Funktion, deren Text bekannt ist.</translation>
    </message>
    <message>
        <source>Nothing has run yet that could be saved.</source>
        <translation>Noch ist nichts gelaufen, was gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Die Sitzung speichern</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>What ran in Everyport&apos;s console, %1</source>
        <translation>Was in der Konsole von Everyport lief, %1</translation>
    </message>
    <message>
        <source>The session is in %1.</source>
        <translation>Die Sitzung ist in %1.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Speichern der Sitzung</translation>
    </message>
    <message>
        <source>Keeping the console&apos;s history</source>
        <translation>Behalten des Verlaufs der Konsole</translation>
    </message>
    <message>
        <source>Of commands with % there is one: %edit, or %edit NAME.</source>
        <translation>Von Befehlen mit % gibt es einen: %edit oder %edit NAME.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>answered, %1 ms</source>
        <translation>beantwortet, %1 ms</translation>
    </message>
    <message>
        <source>answer, %1 ms</source>
        <translation>Antwort, %1 ms</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Von oder an</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsolePage</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>ein Befehl</numerusform>
            <numerusform>%n Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>nichts ausstehend</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Als Python-Ausdruck kopieren</translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation>Befehl und Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation>Objekte filtern</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>der Ausdruck</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleView</name>
    <message>
        <source>XPath, such as /iq[@type=&apos;error&apos;] or //body</source>
        <translation>XPath, etwa /iq[@type=&apos;error&apos;] oder //body</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Welche Richtung</translation>
    </message>
    <message>
        <source>The chosen element</source>
        <translation>Das gewählte Element</translation>
    </message>
    <message>
        <source>Stanzas</source>
        <translation>Stanzas</translation>
    </message>
    <message>
        <source>Nothing has passed yet. What the accounts send and receive stands here at once.</source>
        <translation>Noch ging nichts durch. Was die Konten senden und empfangen, steht sofort hier.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Gezeigtes speichern</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationDialog</name>
    <message>
        <source>Conversation: %1</source>
        <translation>Unterhaltung: %1</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Die Unterhaltung</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&lt; came in</source>
        <translation>&lt; kam herein</translation>
    </message>
    <message>
        <source>&gt; went out</source>
        <translation>&gt; ging hinaus</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <translation>Noch ist nichts geflossen.</translation>
    </message>
    <message>
        <source>the last %1; what passed earlier is left out</source>
        <translation>die letzten: %1; was früher floss, fehlt</translation>
    </message>
    <message>
        <source>%1 since it was chosen</source>
        <translation>%1, seit sie gewählt ist</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Unterhaltung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationExports</name>
    <message>
        <source>Export the conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation>JSON, je eine Zeile (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportieren von %1</translation>
    </message>
    <message>
        <source>The export was called off; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>the export of %1</source>
        <translation>der Export von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationText</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… und %Ln weiteres Byte</numerusform>
            <numerusform>… und %Ln weitere Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationView</name>
    <message>
        <source>Reading the history</source>
        <translation>Lesen des Verlaufs</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>die Nachrichten</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Erneutes Senden</translation>
    </message>
    <message>
        <source>Giving up the message</source>
        <translation>Aufgeben der Nachricht</translation>
    </message>
    <message>
        <source>Reacting</source>
        <translation>Senden der Reaktion</translation>
    </message>
    <message>
        <source>Taking the message back</source>
        <translation>Zurücknehmen der Nachricht</translation>
    </message>
    <message>
        <source>What the network itself says stands here. Ctrl+N joins a room or writes to a person.</source>
        <translation>Was das Netz selbst sagt, steht hier. Strg+N betritt einen Raum oder schreibt einer Person.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Hier wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>No files can be sent here</source>
        <translation>Hier können keine Dateien gesendet werden</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exporting: %1 messages so far</source>
        <translation>Export: bisher %1 Nachrichten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsModel</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation>Konto %1, %2</translation>
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
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln erwähnt dich</numerusform>
            <numerusform>%Ln erwähnen dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rooms, people and accounts</source>
        <translation>Räume, Personen und Konten</translation>
    </message>
    <message>
        <source>Filter rooms and people</source>
        <translation>Räume und Personen filtern</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyExpression</name>
    <message>
        <source>Copy as expression</source>
        <translation>Als Python-Ausdruck kopieren</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>der Ausdruck</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CrashWords</name>
    <message>
        <source>Everyport ended unexpectedly on %1.</source>
        <translation>Everyport endete unerwartet am %1.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>Bericht eines Absturzes</translation>
    </message>
    <message>
        <source>This was written when the program ended: versions, which types of services ran, the last lines of the log and where it happened. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and send the rest with a word on what you did.</source>
        <translation>Dies wurde geschrieben, als das Programm endete: Versionen, welche Arten von Diensten liefen, die letzten Zeilen der Meldungen und wo es geschah. Passwörter sind unkenntlich; Namen und Adressen können in den Meldungen stehen. Lies es, nimm heraus, was niemanden angeht, und sende den Rest mit einem Wort dazu, was du getan hast.</translation>
    </message>
    <message>
        <source>Votes and messages are kept. A report says where it was; nothing was sent to anybody.</source>
        <translation>Stimmen und Nachrichten bleiben erhalten. Ein Bericht sagt, wo es war; niemandem wurde etwas gesendet.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dashboard</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>Kein Dienst läuft.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>No readers.</source>
        <translation>Keine Leser.</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Neueste Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>gerade geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n services run</source>
        <translation>
            <numerusform>Ein Dienst läuft</numerusform>
            <numerusform>%n Dienste laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers answer</source>
        <translation>
            <numerusform>Ein Leser antwortet</numerusform>
            <numerusform>%n Leser antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs that could fail.</source>
        <translation>Nichts läuft, was ausfallen könnte.</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>none: this computer only</source>
        <translation>keines: nur dieser Rechner</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 failed</source>
        <translation>
            <numerusform>%n läuft, %1 ausgefallen</numerusform>
            <numerusform>%n laufen, %1 ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, 1 needs you</source>
        <translation>
            <numerusform>%n bereit, 1 braucht dich</numerusform>
            <numerusform>%n bereit, 1 braucht dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, %1 need you</source>
        <translation>
            <numerusform>%n bereit, %1 brauchen dich</numerusform>
            <numerusform>%n bereit, %1 brauchen dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::DemoQuestion</name>
    <message>
        <source>The demo takes the place of your station: all that you serve stops until you leave it.</source>
        <translation>Die Demo tritt an die Stelle deiner Station: Alles, was du anbietest, hält an, bis du sie verlässt.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Gone with the demo:</source>
        <translation>Mit der Demo weg:</translation>
    </message>
    <message>
        <source>%1. What you keep comes along as a draft, without its votes and readers.</source>
        <translation>%1. Was du behältst, kommt als Entwurf mit, ohne Stimmen und Leser.</translation>
    </message>
    <message>
        <source>Keep and leave</source>
        <translation>Behalten und verlassen</translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Verwerfen und verlassen</translation>
    </message>
    <message>
        <source>Your polls are kept:</source>
        <translation>Deine Umfragen sind aufgehoben:</translation>
    </message>
    <message>
        <source>they come as drafts with the next start.</source>
        <translation>Sie kommen als Entwürfe beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Desktop</name>
    <message>
        <source>Starting the demo</source>
        <translation>Starten der Vorführung</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Keeping your polls</source>
        <translation>Behalten deiner Umfragen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation>Everyport</translation>
    </message>
    <message>
        <source>This is how it tells you of something.</source>
        <translation>So meldet es dir etwas.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceChips</name>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Nur Störungen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceDetail</name>
    <message>
        <source>The chosen reader</source>
        <translation>Der gewählte Leser</translation>
    </message>
    <message>
        <source>More about this reader</source>
        <translation>Mehr über diesen Leser</translation>
    </message>
    <message>
        <source>Reads in the last hour</source>
        <translation>Gelesen in der letzten Stunde</translation>
    </message>
    <message>
        <source>Last card</source>
        <translation>Letzte Karte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, at most %2 a minute</source>
        <translation>%1, höchstens %2 pro Minute</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Same card</source>
        <translation>Dieselbe Karte</translation>
    </message>
    <message>
        <source>counts as new after %1 s away</source>
        <translation>gilt als neu, wenn sie %1&#xa0;s weg war</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>No card yet. Hold one to the reader.</source>
        <translation>Noch keine Karte. Halte eine an den Leser.</translation>
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
            <numerusform>Seither kam ein Byte, das in keinen Rahmen passt.</numerusform>
            <numerusform>Seither kamen %n Bytes, die in keinen Rahmen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>%1 read, none bad</source>
        <translation>%1 gelesen, keiner fehlerhaft</translation>
    </message>
    <message>
        <source>%1 read, %2 bad (%3 %)</source>
        <translation>%1 gelesen, %2 fehlerhaft (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1, of which %2 noise</source>
        <translation>%1, davon %2 Rauschen</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Ausgesteckt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Choose a reader or a port: what it does stands here.</source>
        <translation>Wähle einen Leser oder Anschluss: Hier steht, was er tut.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceWords</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>unplugged %1</source>
        <translation>ausgesteckt %1</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>ausgesteckt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>wrong speed</source>
        <translation>falsche Geschwindigkeit</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation>Störung im Treiber</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>being found out</source>
        <translation>wird bestimmt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 is not understood:</source>
        <translation>%1 ist nicht zu verstehen:</translation>
    </message>
    <message>
        <source>%1 does not answer:</source>
        <translation>%1 antwortet nicht:</translation>
    </message>
    <message>
        <source>%1 cannot be decoded:</source>
        <translation>%1 lässt sich nicht dekodieren:</translation>
    </message>
    <message>
        <source>%1 cannot be opened:</source>
        <translation>%1 lässt sich nicht öffnen:</translation>
    </message>
    <message>
        <source>simulated, no hardware</source>
        <translation>simuliert, keine Hardware</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>falsche Prüfsumme</translation>
    </message>
    <message>
        <source>no such frame</source>
        <translation>unbekannter Rahmen</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>field off</source>
        <translation>Feld aus</translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation>mehrere Karten zugleich</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>Befehl abgelehnt</translation>
    </message>
    <message>
        <source>reader defect</source>
        <translation>Leser defekt</translation>
    </message>
    <message>
        <source>half a number</source>
        <translation>halbe Nummer</translation>
    </message>
    <message>
        <source>driver failed</source>
        <translation>Treiber ausgefallen</translation>
    </message>
    <message>
        <source>blank number</source>
        <translation>leere Nummer</translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation>Anfang des Rahmens</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>checksum, correct</source>
        <translation>Prüfsumme, richtig</translation>
    </message>
    <message>
        <source>checksum, wrong</source>
        <translation>Prüfsumme, falsch</translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation>Ende des Rahmens</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>broken frame</source>
        <translation>defekter Rahmen</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
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
        <translation>%1 mit %2 Baud</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>Probably %1. Tap a card to make sure.</source>
        <translation>Wahrscheinlich %1. Lege eine Karte auf, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Nothing came. Is it powered, and was a card held to it? Some readers speak only when asked.</source>
        <translation>Nichts kam. Hat er Strom, und wurde eine Karte daran gehalten? Manche Leser sprechen nur, wenn sie gefragt werden.</translation>
    </message>
    <message>
        <source>The line sends back what it is sent: a modem, a console or a loop, and no reader.</source>
        <translation>Die Leitung sendet zurück, was sie bekommt: ein Modem, eine Konsole oder eine Schleife, und kein Leser.</translation>
    </message>
    <message>
        <source>Bytes came, but at another speed than any that was tried.</source>
        <translation>Bytes kamen, aber mit einer anderen Geschwindigkeit als den versuchten.</translation>
    </message>
    <message>
        <source>Bytes came with another parity: set the reader to 8 bits, no parity.</source>
        <translation>Bytes kamen mit einer anderen Parität: Stelle den Leser auf 8 Bit, keine Parität.</translation>
    </message>
    <message>
        <source>Somebody else talks here, such as a GPS receiver: this is no card reader.</source>
        <translation>Hier spricht etwas anderes, etwa ein GPS-Empfänger: Das ist kein Kartenleser.</translation>
    </message>
    <message>
        <source>Bytes came that no known reader sends.</source>
        <translation>Bytes kamen, die kein bekannter Leser sendet.</translation>
    </message>
    <message>
        <source>typed too slowly</source>
        <translation>zu langsam getippt</translation>
    </message>
    <message>
        <source>printed code</source>
        <translation>gedruckter Code</translation>
    </message>
    <message>
        <source>%1, speed as its server has it</source>
        <translation>%1, Geschwindigkeit wie am Server</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 Baud</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>benutzt von %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Last card</source>
        <translation>Letzte Karte</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesOutline</name>
    <message>
        <source>1 reader</source>
        <translation>1 Leser</translation>
    </message>
    <message numerus="yes">
        <source>%n readers</source>
        <translation>
            <numerusform>%n Leser</numerusform>
            <numerusform>%n Leser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reader %1, %2, kind %3.</source>
        <translation>Leser %1, %2, Art %3.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>der Befehl</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Bestimmen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>Leser hinzufügen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Leser hinzufügen…</translation>
    </message>
    <message>
        <source>Add a simulated reader</source>
        <translation>Simulierten Leser hinzufügen</translation>
    </message>
    <message>
        <source>Add a simulated reader…</source>
        <translation>Simulierten Leser hinzufügen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>No readers. Plug one in and add it here, or try a simulated one.</source>
        <translation>Keine Leser. Stecke einen ein und füge ihn hier hinzu, oder probiere einen simulierten.</translation>
    </message>
    <message>
        <source>Renaming a reader</source>
        <translation>Umbenennen eines Lesers</translation>
    </message>
    <message>
        <source>Changing a reader&apos;s place</source>
        <translation>Ändern des Orts eines Lesers</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Leser hinzufügen…</translation>
    </message>
    <message>
        <source>Add a reader here…</source>
        <translation>Hier einen Leser hinzufügen…</translation>
    </message>
    <message>
        <source>Tap a card</source>
        <translation>Karte auflegen</translation>
    </message>
    <message>
        <source>Holds a simulated card to this simulated reader (Ctrl+T)</source>
        <translation>Hält eine simulierte Karte an diesen simulierten Leser (Strg+T)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Bestimmen…</translation>
    </message>
    <message>
        <source>Listen at this reader&apos;s port and find out what it is</source>
        <translation>Am Anschluss dieses Lesers lauschen und herausfinden, was er ist</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Count from nothing</source>
        <translation>Von null zählen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Einstellungen ändern…</translation>
    </message>
    <message>
        <source>Remove reader</source>
        <translation>Leser entfernen</translation>
    </message>
    <message>
        <source>Rename reader</source>
        <translation>Leser umbenennen</translation>
    </message>
    <message>
        <source>Tapping a card</source>
        <translation>Auflegen einer Karte</translation>
    </message>
    <message>
        <source>Removing a reader</source>
        <translation>Entfernen eines Lesers</translation>
    </message>
    <message>
        <source>Removed reader “%1”.</source>
        <translation>Leser „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Bringing back a reader</source>
        <translation>Zurückholen eines Lesers</translation>
    </message>
    <message>
        <source>Turning a reader on or off</source>
        <translation>Ein- oder Ausschalten eines Lesers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unplugged</source>
        <translation>
            <numerusform>%Ln ausgesteckt</numerusform>
            <numerusform>%Ln ausgesteckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off</source>
        <translation>
            <numerusform>%Ln aus</numerusform>
            <numerusform>%Ln aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers, ports and this computer</source>
        <translation>Leser, Anschlüsse und dieser Rechner</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoActions</name>
    <message>
        <source>Join room</source>
        <translation>Raum betreten</translation>
    </message>
    <message>
        <source>Open in PubSub</source>
        <translation>In PubSub öffnen</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Betreten von %1</translation>
    </message>
    <message>
        <source>This account&apos;s connection runs no commands just now.</source>
        <translation>Die Verbindung dieses Kontos führt gerade keine Befehle aus.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>This account&apos;s connection cannot register anywhere just now.</source>
        <translation>Die Verbindung dieses Kontos kann sich gerade nirgends registrieren.</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>Bei %1 registrieren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>%1 (its zone: %2)</source>
        <translation>%1 (dortige Zone: %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
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
        <translation>Was es kann</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Choose something at the left, or type an address.</source>
        <translation>Wähle links etwas oder gib eine Adresse ein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Is also (%1)</source>
        <translation>Ist auch (%1)</translation>
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
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoView</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>That is no address. One looks like example.org, room@rooms.example.org or xmpp:example.org?disco;node=news.</source>
        <translation>Das ist keine Adresse. Eine sieht aus wie example.org, room@rooms.example.org oder xmpp:example.org?disco;node=news.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address to begin at, such as example.org</source>
        <translation>Adresse, bei der begonnen wird, etwa example.org</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoWords</name>
    <message>
        <source>Service discovery</source>
        <translation>Service Discovery</translation>
    </message>
    <message>
        <source>Data forms</source>
        <translation>Datenformulare</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Keeps messages for who is offline</source>
        <translation>Behält Nachrichten für Abwesende</translation>
    </message>
    <message>
        <source>Flexible fetching of offline messages</source>
        <translation>Flexibles Abholen behaltener Nachrichten</translation>
    </message>
    <message>
        <source>Privacy lists</source>
        <translation>Privatsphärelisten</translation>
    </message>
    <message>
        <source>Several addresses on one stanza</source>
        <translation>Mehrere Adressen auf einer Stanza</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Room&apos;s property</source>
        <translation>Eigenschaft des Raums</translation>
    </message>
    <message>
        <source>Private XML storage</source>
        <translation>Privater XML-Speicher</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Cards of people (vCard)</source>
        <translation>Karten von Personen (vCard)</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Suche nach Personen</translation>
    </message>
    <message>
        <source>Long lists by pages</source>
        <translation>Lange Listen in Seiten</translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation>Publish-Subscribe</translation>
    </message>
    <message>
        <source>Byte streams over SOCKS5</source>
        <translation>Byteströme über SOCKS5</translation>
    </message>
    <message>
        <source>Text with XHTML</source>
        <translation>Text mit XHTML</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Pictures of people</source>
        <translation>Bilder von Personen</translation>
    </message>
    <message>
        <source>Who is typing</source>
        <translation>Wer gerade schreibt</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>Stream initiation</source>
        <translation>Stream-Einleitung</translation>
    </message>
    <message>
        <source>Gateway to another network</source>
        <translation>Übergang zu einem anderen Netz</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Was Leute tun</translation>
    </message>
    <message>
        <source>Abilities by a hash</source>
        <translation>Fähigkeiten als Hash</translation>
    </message>
    <message>
        <source>What people listen to</source>
        <translation>Was Leute hören</translation>
    </message>
    <message>
        <source>Rules for delivery</source>
        <translation>Regeln für die Zustellung</translation>
    </message>
    <message>
        <source>Headers on stanzas</source>
        <translation>Kopfzeilen auf Stanzas</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Exchange of contacts</source>
        <translation>Austausch von Kontakten</translation>
    </message>
    <message>
        <source>Pictures of people, the older way</source>
        <translation>Bilder von Personen, auf die ältere Art</translation>
    </message>
    <message>
        <source>Calls and files directly (Jingle)</source>
        <translation>Anrufe und Dateien direkt (Jingle)</translation>
    </message>
    <message>
        <source>Names that people give themselves</source>
        <translation>Namen, die Leute sich geben</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Empfangsbestätigungen</translation>
    </message>
    <message>
        <source>Blocking of addresses</source>
        <translation>Blockieren von Adressen</translation>
    </message>
    <message>
        <source>Stream management</source>
        <translation>Stream-Verwaltung</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Tells when it was sent</source>
        <translation>Sagt, wann es gesendet wurde</translation>
    </message>
    <message>
        <source>Calls for attention</source>
        <translation>Ruft nach Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Small pieces of data</source>
        <translation>Kleine Datenstücke</translation>
    </message>
    <message>
        <source>Riddles against robots</source>
        <translation>Rätsel gegen Roboter</translation>
    </message>
    <message>
        <source>Invitations into rooms</source>
        <translation>Einladungen in Räume</translation>
    </message>
    <message>
        <source>Copies for one&apos;s other devices</source>
        <translation>Kopien für eigene andere Geräte</translation>
    </message>
    <message>
        <source>Forwarded stanzas</source>
        <translation>Weitergeleitete Stanzas</translation>
    </message>
    <message>
        <source>Hashes of files</source>
        <translation>Hashes von Dateien</translation>
    </message>
    <message>
        <source>Corrections of what was said</source>
        <translation>Korrekturen des Gesagten</translation>
    </message>
    <message>
        <source>Archive of messages</source>
        <translation>Archiv der Nachrichten</translation>
    </message>
    <message>
        <source>Tells what was read</source>
        <translation>Sagt, was gelesen wurde</translation>
    </message>
    <message>
        <source>Hints for archives and copies</source>
        <translation>Hinweise für Archive und Kopien</translation>
    </message>
    <message>
        <source>Rings before a call</source>
        <translation>Klingelt vor einem Anruf</translation>
    </message>
    <message>
        <source>Privileges of components</source>
        <translation>Privilegien von Komponenten</translation>
    </message>
    <message>
        <source>Lasting ids of messages</source>
        <translation>Bleibende IDs von Nachrichten</translation>
    </message>
    <message>
        <source>Upload of files</source>
        <translation>Hochladen von Dateien</translation>
    </message>
    <message>
        <source>Tells how it is encrypted</source>
        <translation>Sagt, wie es verschlüsselt ist</translation>
    </message>
    <message>
        <source>Encryption from end to end (OMEMO)</source>
        <translation>Verschlüsselung von Ende zu Ende (OMEMO)</translation>
    </message>
    <message>
        <source>Abilities by several hashes</source>
        <translation>Fähigkeiten als mehrere Hashes</translation>
    </message>
    <message>
        <source>Styles of text</source>
        <translation>Textstile</translation>
    </message>
    <message>
        <source>One picture for both ways</source>
        <translation>Ein Bild auf beide Arten</translation>
    </message>
    <message>
        <source>Bookmarks of rooms</source>
        <translation>Lesezeichen von Räumen</translation>
    </message>
    <message>
        <source>Channels (MIX)</source>
        <translation>Kanäle (MIX)</translation>
    </message>
    <message>
        <source>Lasting ids of people in rooms</source>
        <translation>Bleibende IDs von Leuten in Räumen</translation>
    </message>
    <message>
        <source>Marks what is there for older programs</source>
        <translation>Markiert, was für ältere Programme da ist</translation>
    </message>
    <message>
        <source>Taking back what was said</source>
        <translation>Zurücknehmen des Gesagten</translation>
    </message>
    <message>
        <source>Moderation in rooms</source>
        <translation>Moderation in Räumen</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten auf Nachrichten</translation>
    </message>
    <message>
        <source>Search for rooms</source>
        <translation>Suche nach Räumen</translation>
    </message>
    <message>
        <source>Answers whether one is still in a room</source>
        <translation>Antwortet, ob man noch in einem Raum ist</translation>
    </message>
    <message>
        <source>Services outside of XMPP</source>
        <translation>Dienste außerhalb von XMPP</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Push-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Hüte</translation>
    </message>
    <message>
        <source>Byte streams within XMPP</source>
        <translation>Byteströme in XMPP</translation>
    </message>
    <message>
        <source>Where people are</source>
        <translation>Wo Leute sind</translation>
    </message>
    <message>
        <source>How people feel</source>
        <translation>Wie sich Leute fühlen</translation>
    </message>
    <message>
        <source>Addresses of files</source>
        <translation>Adressen von Dateien</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Bookmarks, the older way</source>
        <translation>Lesezeichen, auf die ältere Art</translation>
    </message>
    <message>
        <source>Cards of people (vCard 4)</source>
        <translation>Karten von Personen (vCard 4)</translation>
    </message>
    <message>
        <source>Login, the way before SASL</source>
        <translation>Anmeldung, wie vor SASL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Rooms of an IRC network</source>
        <translation>Räume eines IRC-Netzes</translation>
    </message>
    <message>
        <source>Personal nodes</source>
        <translation>Persönliche Knoten</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Collection of nodes</source>
        <translation>Sammlung von Knoten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Store of files</source>
        <translation>Dateiablage</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Proxy for files</source>
        <translation>Proxy für Dateien</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Wants news of: %1</source>
        <translation>Möchte Neues über: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Personen darin</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Log of what is said</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Earlier messages, at most</source>
        <translation>Frühere Nachrichten, höchstens</translation>
    </message>
    <message>
        <source>Abuse addresses</source>
        <translation>Bei Missbrauch</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Feedback addresses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Sales addresses</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Security addresses</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Status addresses</source>
        <translation>Zustand des Dienstes</translation>
    </message>
    <message>
        <source>Support addresses</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Largest file, in bytes</source>
        <translation>Größte Datei, in Bytes</translation>
    </message>
    <message>
        <source>Time of day, the older way</source>
        <translation>Uhrzeit, auf die ältere Art</translation>
    </message>
    <message>
        <source>Calls (Jingle)</source>
        <translation>Anrufe (Jingle)</translation>
    </message>
    <message>
        <source>Encryption of calls (Jingle)</source>
        <translation>Verschlüsselung von Anrufen (Jingle)</translation>
    </message>
    <message>
        <source>Files directly (Jingle)</source>
        <translation>Dateien direkt (Jingle)</translation>
    </message>
    <message>
        <source>Ways that calls and files take (Jingle)</source>
        <translation>Wege für Anrufe und Dateien (Jingle)</translation>
    </message>
    <message>
        <source>One list of bookmarks for both ways</source>
        <translation>Eine Liste von Lesezeichen auf beide Arten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Draft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>An iq has the type get, set, result or error.</source>
        <translation>Ein iq hat den Typ get, set, result oder error.</translation>
    </message>
    <message>
        <source>An iq of type %1 holds exactly one element: what it asks.</source>
        <translation>Ein iq vom Typ %1 enthält genau ein Element: was es fragt.</translation>
    </message>
    <message>
        <source>An answer has the id of what it answers.</source>
        <translation>Eine Antwort hat die ID dessen, worauf sie antwortet.</translation>
    </message>
    <message>
        <source>Exactly one element is sent at a time, with nothing around it.</source>
        <translation>Genau ein Element wird auf einmal gesendet, mit nichts darum herum.</translation>
    </message>
    <message>
        <source>Only message, presence and iq can be sent.</source>
        <translation>Nur message, presence und iq können gesendet werden.</translation>
    </message>
    <message>
        <source>Write a stanza, or take one of the templates.</source>
        <translation>Schreibe eine Stanza oder nimm eine Vorlage.</translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that can be sent at once.</source>
        <translation>%1 Bytes sind mehr als die %2, die auf einmal gesendet werden können.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>What is it? (disco#info)</source>
        <translation>Was ist es? (disco#info)</translation>
    </message>
    <message>
        <source>What is below it? (disco#items)</source>
        <translation>Was ist darunter? (disco#items)</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>PubSub: items</source>
        <translation>PubSub: Einträge</translation>
    </message>
    <message>
        <source>PubSub: publish</source>
        <translation>PubSub: veröffentlichen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Drawer</name>
    <message>
        <source>Open as page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DriveController</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>Öffnen von „%1“</translation>
    </message>
    <message>
        <source>Show what is on the stick</source>
        <translation>Zeigt, was auf dem Stick ist</translation>
    </message>
    <message>
        <source>Export results here…</source>
        <translation>Ergebnisse hierher exportieren…</translation>
    </message>
    <message>
        <source>Writes an event&apos;s votes (CSV) and report (PDF) into a folder with its day</source>
        <translation>Schreibt Stimmen (CSV) und Bericht (PDF) einer Veranstaltung in einen Ordner mit ihrem Tag</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Sicher entfernen</translation>
    </message>
    <message>
        <source>Writes what is on its way, and says when the stick may be pulled out</source>
        <translation>Schreibt, was unterwegs ist, und sagt, wann der Stick heraus darf</translation>
    </message>
    <message>
        <source>Writing results onto “%1”</source>
        <translation>Schreiben der Ergebnisse auf „%1“</translation>
    </message>
    <message>
        <source>No poll was open yet, so there are no results to write. Open one first.</source>
        <translation>Noch keine Umfrage war offen, darum gibt es keine Ergebnisse zu schreiben. Öffne erst eine.</translation>
    </message>
    <message>
        <source>The stick may be pulled out as it is</source>
        <translation>Der Stick kann so, wie er ist, abgezogen werden</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointEditor</name>
    <message>
        <source>Encrypted from the first byte (TLS)</source>
        <translation>Verschlüsselt vom ersten Byte an (TLS)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Such as unix:/run/name.sock or tcp:8080:interface=127.0.0.1</source>
        <translation>Etwa unix:/run/name.sock oder tcp:8080:interface=127.0.0.1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Do not listen here</source>
        <translation>Hier nicht lauschen</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>irgendein freier Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port, 1 to 65535; 0 takes any free one</source>
        <translation>Port, 1 bis 65535; 0 nimmt irgendeinen freien</translation>
    </message>
    <message>
        <source>Use %1, which is free</source>
        <translation>%1 nehmen, der frei ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>in derselben Datei</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointsField</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Weiterer Port</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Einschalten: %1</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>Wähle einen freien Port.</translation>
    </message>
    <message>
        <source>Nobody could connect: press “%1” and choose a port.</source>
        <translation>Niemand könnte sich verbinden: Drücke „%1“ und wähle einen Port.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EventNotes</name>
    <message>
        <source>Voting has opened</source>
        <translation>Die Abstimmung ist geöffnet</translation>
    </message>
    <message>
        <source>Voting has closed</source>
        <translation>Die Abstimmung ist geschlossen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ExportWords</name>
    <message>
        <source>%1 on %2, exported %3. Times are those of %4.</source>
        <translation>%1 in %2, exportiert am %3. Die Zeiten sind die von %4.</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(zurückgenommen)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(bearbeitet)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Exports</name>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::FactorDialog</name>
    <message>
        <source>Second factor for %1</source>
        <translation>Zweiter Faktor für %1</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Erster Code</translation>
    </message>
    <message>
        <source>What the app shows now; it turns the second factor on.</source>
        <translation>Was die App jetzt zeigt; das schaltet den zweiten Faktor ein.</translation>
    </message>
    <message>
        <source>Six digits are needed, from the app.</source>
        <translation>Sechs Ziffern sind nötig, aus der App.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The secret as a QR code, for the authenticator app&apos;s camera</source>
        <translation>Das Geheimnis als QR-Code, für die Kamera der Authenticator-App</translation>
    </message>
    <message>
        <source>Read it with an authenticator app, or type the secret into one:</source>
        <translation>Lies ihn mit einer Authenticator-App, oder gib dort das Geheimnis ein:</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Wiederherstellungscodes kopieren</translation>
    </message>
    <message>
        <source>Each is good for one login, for the day the phone is lost. They are shown now and never again.</source>
        <translation>Jeder gilt für eine Anmeldung, für den Tag, an dem das Handy weg ist. Sie werden jetzt gezeigt und nie wieder.</translation>
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
        <translation>Zurück zu den Personen hier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The network tells more once it is connected.</source>
        <translation>Das Netz sagt mehr, sobald es verbunden ist.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>The network tells nothing about this name.</source>
        <translation>Das Netz sagt nichts über diesen Namen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FailedStart</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everyport did not start</source>
        <translation>Everyport ist nicht gestartet</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FaultStrips</name>
    <message>
        <source>%1 failed:</source>
        <translation>%1 ist fehlgeschlagen:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FeaturesModel</name>
    <message>
        <source>Can do</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldBox</name>
    <message>
        <source>Send a file, or drop it here</source>
        <translation>Eine Datei senden oder hier ablegen</translation>
    </message>
    <message>
        <source>Emoji, also by a colon and its name</source>
        <translation>Emoji, auch über einen Doppelpunkt und seinen Namen</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldCompletion</name>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation>{%1} – %2</translation>
    </message>
    <message>
        <source>{%1} – %2 As in “%3”.</source>
        <translation>{%1} – %2 Etwa „%3“.</translation>
    </message>
    <message>
        <source>{%1…} – what the body has of that name</source>
        <translation>{%1…} – was der Inhalt unter diesem Namen hat</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileRow</name>
    <message>
        <source>Call it off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <translation>%1, angeboten</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% von %2</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>How much of %1 is sent</source>
        <translation>Wie viel von %1 gesendet ist</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileSending</name>
    <message>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is not connected: files are sent once it is.</source>
        <translation>%1 ist nicht verbunden: Dateien werden gesendet, sobald die Verbindung steht.</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>%1 an %2 senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n files to %1?</source>
        <translation>
            <numerusform>%n Datei an %1 senden?</numerusform>
            <numerusform>%n Dateien an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation>Nicht gesendet:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterField</name>
    <message>
        <source>Words that must all be there. Narrow one to a column by its word, turn one round by a minus:
%1:… -%1:…
Columns: %2</source>
        <translation>Wörter, die alle vorkommen müssen. Mit dem Wort einer Spalte nur dort suchen, mit einem Minus umkehren:
%1:… -%1:…
Spalten: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterRow</name>
    <message>
        <source>Columns and views</source>
        <translation>Spalten und Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Ansicht vergessen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter, order and columns come back under this name.</source>
        <translation>Filter, Reihenfolge und Spalten kehren unter diesem Namen wieder.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Copy the views as text</source>
        <translation>Ansichten als Text kopieren</translation>
    </message>
    <message>
        <source>Paste views</source>
        <translation>Ansichten einfügen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FirstStart</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>Was möchtest du zuerst tun?</translation>
    </message>
    <message>
        <source>No account needed. You can do the others later; nothing leaves this computer yet.</source>
        <translation>Kein Konto nötig. Das andere kannst du später tun; noch verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Handbuch lesen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation>Eine Live-Umfrage ansehen</translation>
    </message>
    <message>
        <source>Four simulated card readers vote at once; see how it works before you plug in a reader.</source>
        <translation>Vier simulierte Kartenleser stimmen gleich ab; sieh, wie es geht, bevor du einen Leser ansteckst.</translation>
    </message>
    <message>
        <source>Start the demo poll</source>
        <translation>Demo-Umfrage starten</translation>
    </message>
    <message>
        <source>Set up my own…</source>
        <translation>Eigene einrichten…</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Serve something</source>
        <translation>Einen Dienst anbieten</translation>
    </message>
    <message>
        <source>Filled in so that it works: a free port, and only this computer sees it until you say otherwise.</source>
        <translation>So ausgefüllt, dass es läuft: ein freier Port, und nur dieser Rechner sieht ihn, bis du es änderst.</translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation>Ein Feld: deine Adresse, ein Server oder ein Raum. Der Rest wird herausgefunden.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung einspielen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FlowText</name>
    <message>
        <source>Go to this line of command %1</source>
        <translation>Zu dieser Zeile von Befehl %1 gehen</translation>
    </message>
    <message>
        <source>Show this line of the file</source>
        <translation>Diese Zeile der Datei zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowDialog</name>
    <message>
        <source>Follow another station&apos;s poll</source>
        <translation>Umfrage einer anderen Station folgen</translation>
    </message>
    <message>
        <source>Results address</source>
        <translation>Adresse der Ergebnisse</translation>
    </message>
    <message>
        <source>It stands on the other station&apos;s Polls page. Its numbers move here as they move there.</source>
        <translation>Sie steht auf der Seite „Umfragen“ der anderen Station. Die Zahlen ändern sich hier wie dort.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>No more than %1 polls can be followed: leave one of them first.</source>
        <translation>Mehr als %1 Umfragen lassen sich nicht verfolgen: Verlass erst eine davon.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowedPoll</name>
    <message>
        <source>A results address looks like http://192.168.1.7:8080/r/lunch; it stands on the other station&apos;s Polls page.</source>
        <translation>Eine Ergebnisadresse sieht aus wie http://192.168.1.7:8080/r/lunch; sie steht auf der Seite „Umfragen“ der anderen Station.</translation>
    </message>
    <message>
        <source>No such poll there any more</source>
        <translation>Die Umfrage gibt es dort nicht mehr</translation>
    </message>
    <message>
        <source>Reconnecting; the numbers are older</source>
        <translation>Neue Verbindung wird aufgebaut; die Zahlen sind älter</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Live at %1</source>
        <translation>Live bei %1</translation>
    </message>
    <message>
        <source>Closed, at %1</source>
        <translation>Geschlossen, bei %1</translation>
    </message>
    <message>
        <source>Not connected: nobody accepted the certificate of %1</source>
        <translation>Nicht verbunden: Niemand hat das Zertifikat von %1 akzeptiert</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation>Die Gegenseite hat abgelehnt und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>* needs an answer</source>
        <translation>* braucht eine Antwort</translation>
    </message>
    <message>
        <source>Do it in the browser (%1)</source>
        <translation>Im Browser erledigen (%1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is not finished, for more is asked. Open it again to go on.</source>
        <translation>Es ist nicht fertig, denn es wird noch mehr gefragt. Öffne es noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormView</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Picture for: %1</source>
        <translation>Bild zu: %1</translation>
    </message>
    <message>
        <source>%1, needs an answer</source>
        <translation>%1, braucht eine Antwort</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Handbook — Everyport</source>
        <translation>Handbuch — Everyport</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n Seite gefunden</numerusform>
            <numerusform>%n Seiten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>The page was given to the printer.</source>
        <translation>Die Seite ging an den Drucker.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Der Drucker hat nichts angenommen.</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Diese Seite ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandoutWords</name>
    <message>
        <source>Hold your card to the reader of your choice. A code shows the result on your phone.</source>
        <translation>Halte deine Karte an den Leser deiner Wahl. Ein Code zeigt das Ergebnis auf deinem Handy.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at a code and press your answer, or hold your card to its reader.</source>
        <translation>Richte die Kamera deines Handys auf einen Code und drücke deine Antwort, oder halte deine Karte an ihren Leser.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at a code and press your answer.</source>
        <translation>Richte die Kamera deines Handys auf einen Code und drücke deine Antwort.</translation>
    </message>
    <message>
        <source>A code shows the result on your phone.</source>
        <translation>Ein Code zeigt das Ergebnis auf deinem Handy.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HappeningList</name>
    <message>
        <source>Nothing since Everyport was started.</source>
        <translation>Nichts, seit Everyport gestartet wurde.</translation>
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
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HistorySearch</name>
    <message>
        <source>Search what was typed</source>
        <translation>In den Eingaben suchen</translation>
    </message>
    <message>
        <source>What was typed, newest first</source>
        <translation>Eingaben, neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Noch wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Nothing of the kind was typed.</source>
        <translation>Nichts dergleichen wurde eingegeben.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Hits</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::IdentifyDialog</name>
    <message>
        <source>Identify %1</source>
        <translation>%1 erkennen</translation>
    </message>
    <message>
        <source>Set to %1, %2.</source>
        <translation>Auf %1, %2 gestellt.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Ändern eines Lesers</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemChart</name>
    <message>
        <source>%1 over time: no values</source>
        <translation>%1 im Zeitverlauf: keine Werte</translation>
    </message>
    <message>
        <source>%1 over time: from %2 to %3, now %4</source>
        <translation>%1 im Zeitverlauf: von %2 bis %3, jetzt %4</translation>
    </message>
    <message>
        <source>No numbers to draw.</source>
        <translation>Keine Zahlen zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsPane</name>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>No items here yet. What is published stands here at once.</source>
        <translation>Noch keine Einträge. Was veröffentlicht wird, steht sofort hier.</translation>
    </message>
    <message>
        <source>Which number is drawn</source>
        <translation>Welche Zahl gezeichnet wird</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KeptPolls</name>
    <message>
        <source>%1 It lies in %2 now: mend it there, then import it.</source>
        <translation>%1 Sie liegt jetzt in %2: Verbessere sie dort und importiere sie dann.</translation>
    </message>
    <message>
        <source>%1 cannot be written: look at its folder&apos;s rights and the disk&apos;s room.</source>
        <translation>%1 kann nicht geschrieben werden: Sieh nach den Rechten des Ordners und dem Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KindForm</name>
    <message>
        <source>Kind of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>It has votes, so its kind stays. Begin a new round first, then it can be another.</source>
        <translation>Es gibt schon Stimmen, also bleibt die Art. Beginne erst eine neue Runde, dann kann sie eine andere sein.</translation>
    </message>
    <message>
        <source>People may abstain</source>
        <translation>Enthaltung ist möglich</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>More yes than no</source>
        <translation>Mehr Ja als Nein</translation>
    </message>
    <message>
        <source>Two thirds of yes and no</source>
        <translation>Zwei Drittel von Ja und Nein</translation>
    </message>
    <message>
        <source>More than half of all votes</source>
        <translation>Mehr als die Hälfte aller Stimmen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 1 to 5</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from 1 to 5</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Angenommen bei</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>It is carried by more yes than no; who abstains does not weigh. A tie does not carry it.</source>
        <translation>Der Antrag ist angenommen, wenn es mehr Ja als Nein gibt; Enthaltungen zählen nicht mit. Bei Gleichstand ist er es nicht.</translation>
    </message>
    <message>
        <source>At least two of three who say yes or no must say yes; who abstains does not weigh.</source>
        <translation>Von denen, die Ja oder Nein sagen, müssen mindestens zwei Drittel Ja sagen; Enthaltungen zählen nicht mit.</translation>
    </message>
    <message>
        <source>More than half of all who vote must say yes; who abstains weighs as a no.</source>
        <translation>Mehr als die Hälfte aller, die abstimmen, muss Ja sagen; eine Enthaltung wirkt wie ein Nein.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KindWords</name>
    <message>
        <source>Mean %1 · median %2 · spread %3</source>
        <translation>Mittel %1 · Median %2 · Streuung %3</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Carried so far</source>
        <translation>Bisher angenommen</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Not carried so far</source>
        <translation>Bisher nicht angenommen</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Tied so far</source>
        <translation>Bisher Gleichstand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>%Ln Ja</numerusform>
            <numerusform>%Ln Ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>%Ln Nein</numerusform>
            <numerusform>%Ln Nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstained</source>
        <translation>
            <numerusform>%Ln Enthaltung</numerusform>
            <numerusform>%Ln Enthaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>two thirds are needed, %1 said yes</source>
        <translation>zwei Drittel sind nötig, %1 sagten Ja</translation>
    </message>
    <message>
        <source>more than half of all votes is needed, %1 said yes</source>
        <translation>mehr als die Hälfte aller Stimmen ist nötig, %1 sagten Ja</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>said yes, two thirds are needed</source>
        <translation>sagten Ja, zwei Drittel sind nötig</translation>
    </message>
    <message>
        <source>of all said yes, more than half is needed</source>
        <translation>von allen sagten Ja, mehr als die Hälfte ist nötig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LinesField</name>
    <message>
        <source>Add one of yours</source>
        <translation>Eigene hinzufügen</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keine</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListPage</name>
    <message>
        <source>the cell</source>
        <translation>die Zelle</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>die Zeilen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListenPane</name>
    <message>
        <source>Find out for me</source>
        <translation>Für mich herausfinden</translation>
    </message>
    <message>
        <source>Speeds tried</source>
        <translation>Versuchte Geschwindigkeiten</translation>
    </message>
    <message>
        <source>Writing to a port can confuse other things than card readers: printers, modems, instruments.</source>
        <translation>Auf einen Anschluss zu schreiben kann andere Geräte als Kartenleser verwirren: Drucker, Modems, Messgeräte.</translation>
    </message>
    <message>
        <source>Stopped. Choose the kind yourself, or listen again.</source>
        <translation>Angehalten. Wähle die Art selbst oder lausche erneut.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Es wird nicht gelauscht.</translation>
    </message>
    <message>
        <source>Listening. Hold a card to the reader.</source>
        <translation>Es wird gelauscht. Halte eine Karte an den Leser.</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>1 byte heard</source>
        <translation>1 Byte gehört</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes heard</source>
        <translation>
            <numerusform>%n Byte gehört</numerusform>
            <numerusform>%n Bytes gehört</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold a card to the reader. Listening at %1 baud, %2.</source>
        <translation>Halte eine Karte an den Leser. Es wird mit %1 Baud gelauscht, %2.</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Erneut lauschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask the port, too: some readers speak only when asked</source>
        <translation>Auch am Anschluss anfragen: Manche Leser sprechen nur auf Anfrage</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LocalNodes</name>
    <message>
        <source>There is no node %1.</source>
        <translation>Es gibt keinen Knoten %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogDetail</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what a bug report needs of this line</source>
        <translation>Kopieren, was ein Fehlerbericht von dieser Zeile braucht</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Einzelheiten schließen (Esc)</translation>
    </message>
    <message>
        <source>the line with its details</source>
        <translation>die Zeile mit ihren Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, von %3</translation>
    </message>
    <message>
        <source>%1; %2 times, last at %3</source>
        <translation>%1; %2-mal, zuletzt um %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogList</name>
    <message>
        <source>Log</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogModel</name>
    <message>
        <source>%1, last %2</source>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Keep debug lines, too</source>
        <translation>Auch Debug-Zeilen behalten</translation>
    </message>
    <message>
        <source>Copy the chosen lines with what a bug report needs</source>
        <translation>Die gewählten Zeilen mit allem kopieren, was ein Fehlerbericht braucht</translation>
    </message>
    <message>
        <source>1 line since %1</source>
        <translation>1 Zeile seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines since %1</source>
        <translation>
            <numerusform>%n Zeile seit %1</numerusform>
            <numerusform>%n Zeilen seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation>die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Debug lines are kept from now on.</source>
        <translation>Debug-Zeilen werden ab jetzt behalten.</translation>
    </message>
    <message>
        <source>Debug lines are no longer kept.</source>
        <translation>Debug-Zeilen werden nicht mehr behalten.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogView</name>
    <message>
        <source>Filter text</source>
        <translation>Text filtern</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show new lines as they come, unless somebody is reading</source>
        <translation>Neue Zeilen zeigen, sobald sie kommen, außer wenn gerade jemand liest</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Only this level, or these; the number counts all since the start</source>
        <translation>Nur diese Stufe oder diese Stufen; die Zahl zählt alle seit dem Start</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Meldungen exportieren</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <translation>Text (*.log)</translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation>JSON, je eine Zeile (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogWords</name>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The log stays in English, for searches and bug reports.</source>
        <translation>Die Meldungen bleiben auf Englisch, für Suche und Fehlerberichte.</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Erweiterung %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookEditor</name>
    <message>
        <source>Look of the big screen</source>
        <translation>Aussehen der Leinwand</translation>
    </message>
    <message>
        <source>Use this look</source>
        <translation>Dieses Aussehen benutzen</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Begin with a look that is here…</source>
        <translation>Mit einem vorhandenen Aussehen beginnen…</translation>
    </message>
    <message>
        <source>Ours, light</source>
        <translation>Unseres, hell</translation>
    </message>
    <message>
        <source>Ours, dark</source>
        <translation>Unseres, dunkel</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a look</source>
        <translation>Aussehen öffnen</translation>
    </message>
    <message>
        <source>Looks and pictures (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation>Aussehen und Bilder (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Aussehen speichern</translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation>Aussehen der Leinwand (*.everytheme)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>All of it can be read from the back row.</source>
        <translation>Alles ist aus der letzten Reihe zu lesen.</translation>
    </message>
    <message>
        <source>What was chosen is still being read. Try again in a moment.</source>
        <translation>Was gewählt wurde, wird noch gelesen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookForm</name>
    <message>
        <source>The desktop&apos;s own</source>
        <translation>Die der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Above the question, beside the event&apos;s name.</source>
        <translation>Über der Frage, neben dem Namen der Veranstaltung.</translation>
    </message>
    <message>
        <source>Behind all, under the ground as far as words need it.</source>
        <translation>Hinter allem, unter dem Hintergrund, soweit die Wörter ihn brauchen.</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (nicht auf diesem Rechner)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreferences</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is just now.</source>
        <translation>Hell, dunkel oder wie der Desktop gerade ist.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation>Gemessen an der Größe des Desktops. Strg++, Strg+− und Strg+0 tun dasselbe.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>14:02 or 2:02 PM, everywhere in the window.</source>
        <translation>14:02 oder 2:02 PM, überall im Fenster.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In words, or as 2026-11-03, which sorts and is read alike everywhere.</source>
        <translation>In Worten oder als 2026-11-03, das sich sortieren lässt und überall gleich gelesen wird.</translation>
    </message>
    <message>
        <source>3 Nov</source>
        <translation>3. Nov</translation>
    </message>
    <message>
        <source>2026-11-03</source>
        <translation>2026-11-03</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window&apos;s words; the window is made anew for it.</source>
        <translation>Der Wörter im Fenster; das Fenster wird dafür neu gemacht.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreview</name>
    <message>
        <source>The big screen with this look</source>
        <translation>Die Leinwand mit diesem Aussehen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookWords</name>
    <message>
        <source>%1: %2 cannot be read on %3, so %4 is shown.</source>
        <translation>%1: %2 ist auf %3 nicht lesbar, darum wird %4 gezeigt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Machine</name>
    <message>
        <source>battery full</source>
        <translation>Akku voll</translation>
    </message>
    <message>
        <source>battery %1 %</source>
        <translation>Akku %1&#xa0;%</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>mains, %1</source>
        <translation>Netz, %1</translation>
    </message>
    <message>
        <source>%1 GB free of %2</source>
        <translation>%1 GB von %2 frei</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 von %2 GB</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Kept: the page was made anew before it was done. Do it once more.</source>
        <translation>Behalten: Die Seite wurde neu aufgebaut, bevor es fertig war. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Demo:</source>
        <translation>Demo:</translation>
    </message>
    <message>
        <source>simulated readers vote, and all of it is gone when you leave. Ctrl+T taps a card of your own.</source>
        <translation>simulierte Leser stimmen ab, und alles ist weg, wenn du gehst. Strg+T legt eine eigene Karte auf.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Hier öffnet nichts %1.</translation>
    </message>
    <message>
        <source>%1 — Everyport</source>
        <translation>%1 — Everyport</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n services wait meanwhile.</source>
        <translation>
            <numerusform>Dein Dienst wartet so lange.</numerusform>
            <numerusform>Deine %n Dienste warten so lange.</numerusform>
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
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
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
        <translation>du</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MembersPane</name>
    <message>
        <source>People here</source>
        <translation>Personen hier</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The room has named nobody yet.</source>
        <translation>Der Raum hat noch niemanden genannt.</translation>
    </message>
    <message>
        <source>Who is here is seen once you are in the room.</source>
        <translation>Wer hier ist, siehst du, sobald du im Raum bist.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Aus dem Raum entfernen</translation>
    </message>
    <message>
        <source>Remove and keep out</source>
        <translation>Entfernen und fernhalten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageBars</name>
    <message numerus="yes">
        <source>%n more of these; Overview lists all.</source>
        <translation>
            <numerusform>%n weitere davon; die Übersicht zeigt alle.</numerusform>
            <numerusform>%n weitere davon; die Übersicht zeigt alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more messages</source>
        <translation>
            <numerusform>%n weitere Meldung zeigen</numerusform>
            <numerusform>%n weitere Meldungen zeigen</numerusform>
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
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>%1 ist jetzt offline</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 hat %2 entfernt</translation>
    </message>
    <message>
        <source>%1 took the topic away</source>
        <translation>%1 hat das Thema gelöscht</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 hat das Thema gesetzt: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n Person ist beigetreten</numerusform>
            <numerusform>%n Personen sind beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n Person ist gegangen</numerusform>
            <numerusform>%n Personen sind gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their names</source>
        <translation>
            <numerusform>%n Person hat den Namen geändert</numerusform>
            <numerusform>%n Personen haben den Namen geändert</numerusform>
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
        <translation>du</translation>
    </message>
    <message>
        <source>message taken back</source>
        <translation>Nachricht zurückgenommen</translation>
    </message>
    <message>
        <source>%1 (mentions you)</source>
        <translation>%1 (erwähnt dich)</translation>
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
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatoren</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>May speak</source>
        <translation>Dürfen sprechen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>verbindet: %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>verbindet bald neu</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht dich</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht betreten</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>wird betreten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NameCompletion</name>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation>Zeigen, was es gibt</translation>
    </message>
    <message>
        <source>Show what there is (Down)</source>
        <translation>Zeigen, was es gibt (Ab)</translation>
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
        <translation>Es braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NamesPopup</name>
    <message>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NetworkPane</name>
    <message>
        <source>The line is encrypted (TLS)</source>
        <translation>Die Leitung ist verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A reader at a serial server, such as ser2net, a Moxa or an ESP. Set the server to raw TCP, without Telnet, and to the reader&apos;s speed.</source>
        <translation>Ein Leser an einem seriellen Server wie ser2net, einem Moxa oder einem ESP. Stelle den Server auf reines TCP ohne Telnet und auf die Geschwindigkeit des Lesers.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host and port of the server.</source>
        <translation>Rechner und Port des Servers.</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden…</translation>
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
        <translation>Keiner</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Der folgende</translation>
    </message>
    <message>
        <source>Write it below, and it counts.</source>
        <translation>Trage ihn unten ein, dann gilt er.</translation>
    </message>
    <message>
        <source>Proxy of one&apos;s own</source>
        <translation>Eigener Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5, as socks5:127.0.0.1:9050 (Tor), or HTTP, as httpproxy:127.0.0.1:8080.</source>
        <translation>SOCKS 5, etwa socks5:127.0.0.1:9050 (Tor), oder HTTP, etwa httpproxy:127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>socks5:127.0.0.1:9050</source>
        <translation>socks5:127.0.0.1:9050</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Netzwerk und Proxy</translation>
    </message>
    <message>
        <source>The way out of followed polls, of the search for chat addresses, and of chat accounts that name none of their own, from the next connection on. This computer is reached straight.</source>
        <translation>Der Weg hinaus für gefolgte Umfragen, für die Suche nach Chat-Adressen und für Chat-Konten, die keinen eigenen nennen, ab der nächsten Verbindung. Dieser Rechner wird direkt erreicht.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or choose “%1” or “%2” above.</source>
        <translation>Einen Proxy schreibt man als socks5:127.0.0.1:9050 oder httpproxy:127.0.0.1:8080; oder wähle oben „%1“ oder „%2“.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewChatDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>Ein Raum oder eine Person</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Räume auflisten</translation>
    </message>
    <message>
        <source>Rooms of this network</source>
        <translation>Räume dieses Netzes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation>Raum oder Person</translation>
    </message>
    <message>
        <source>A room&apos;s name begins with #. Anything else is a person.</source>
        <translation>Der Name eines Raums beginnt mit #. Alles andere ist eine Person.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Only where the room asks for one.</source>
        <translation>Nur wo der Raum eines verlangt.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Betreten</translation>
    </message>
    <message>
        <source>An address, such as name@example.org.</source>
        <translation>Eine Adresse, etwa name@example.org.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Betreten von %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Schreiben an %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms, the largest first</source>
        <translation>
            <numerusform>%Ln Raum</numerusform>
            <numerusform>%Ln Räume, der größte zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>A room&apos;s address has an @, such as %1@conference.example.org.</source>
        <translation>Die Adresse eines Raums hat ein @, etwa %1@conference.example.org.</translation>
    </message>
    <message>
        <source>A person&apos;s address has an @, such as name@example.org.</source>
        <translation>Die Adresse einer Person hat ein @, etwa name@example.org.</translation>
    </message>
    <message>
        <source>The room %1</source>
        <translation>Der Raum %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Das Netz hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This network lists no rooms. One that you name above may be there all the same.</source>
        <translation>Dieses Netz führt keine Räume auf. Einen, den du oben nennst, kann es trotzdem geben.</translation>
    </message>
    <message>
        <source>None of the listed rooms has this in its name or topic.</source>
        <translation>Keiner der aufgeführten Räume hat das in Namen oder Thema.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeActions</name>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>New items show here as they are published</source>
        <translation>Neue Einträge erscheinen hier, sobald sie veröffentlicht werden</translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
    <message>
        <source>Subscription options…</source>
        <translation>Abo-Optionen…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Rechte…</translation>
    </message>
    <message>
        <source>Subscribers…</source>
        <translation>Abonnenten…</translation>
    </message>
    <message>
        <source>Retract all items</source>
        <translation>Alle Einträge zurückziehen</translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation>Knoten löschen</translation>
    </message>
    <message>
        <source>Subscribing to %1</source>
        <translation>Abonnieren von %1</translation>
    </message>
    <message>
        <source>Ending the subscription to %1</source>
        <translation>Beenden des Abos von %1</translation>
    </message>
    <message>
        <source>Retracting %1</source>
        <translation>Zurückziehen von %1</translation>
    </message>
    <message>
        <source>Retracting item %1 in 3 seconds.</source>
        <translation>Eintrag %1 wird in 3 Sekunden zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>Retracting %n items in 3 seconds.</source>
        <translation>
            <numerusform>%n Eintrag wird in 3 Sekunden zurückgezogen.</numerusform>
            <numerusform>%n Einträge werden in 3 Sekunden zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>Deleting node %1 and its items in 3 seconds.</source>
        <translation>Knoten %1 und seine Einträge werden in 3 Sekunden gelöscht.</translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation>Leeren von %1</translation>
    </message>
    <message>
        <source>Retracting all items of %1 in 3 seconds.</source>
        <translation>Alle Einträge von %1 werden in 3 Sekunden zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeChoices</name>
    <message>
        <source>%1 (this program)</source>
        <translation>%1 (dieses Programm)</translation>
    </message>
    <message>
        <source>%1 (its own nodes)</source>
        <translation>%1 (eigene Knoten)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeDialogs</name>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a node of this name already (conflict).</source>
        <translation>Einen Knoten dieses Namens gibt es schon (conflict).</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>In %1 veröffentlichen</translation>
    </message>
    <message>
        <source>made for you</source>
        <translation>wird für dich erzeugt</translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation>Kennung des Eintrags</translation>
    </message>
    <message>
        <source>An id that is there already is replaced.</source>
        <translation>Eine Kennung, die es schon gibt, wird ersetzt.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>This is still empty: write what the item says.</source>
        <translation>Das ist noch leer: Schreibe, was der Eintrag sagt.</translation>
    </message>
    <message>
        <source>well-formed</source>
        <translation>wohlgeformt</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>Der Dienst wurde angehalten.</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Neuer Knoten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slashes make levels: weather/river.</source>
        <translation>Schrägstriche ergeben Ebenen: wetter/fluss.</translation>
    </message>
    <message>
        <source>Create node</source>
        <translation>Knoten anlegen</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Asking how %1 is set up</source>
        <translation>Abfrage der Einrichtung von %1</translation>
    </message>
    <message>
        <source>Subscription to %1</source>
        <translation>Abo von %1</translation>
    </message>
    <message>
        <source>Asking how the subscription to %1 delivers</source>
        <translation>Abfrage der Zustellung des Abos von %1</translation>
    </message>
    <message>
        <source>Asking how a new node begins</source>
        <translation>Abfrage der Vorgaben für neue Knoten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeFactWords</name>
    <message>
        <source>its publishers</source>
        <translation>seine Herausgeber</translation>
    </message>
    <message>
        <source>its subscribers, too</source>
        <translation>auch seine Abonnenten</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everyone here</source>
        <translation>alle hier</translation>
    </message>
    <message>
        <source>its members (whitelist)</source>
        <translation>seine Mitglieder (whitelist)</translation>
    </message>
    <message>
        <source>who sees its owner&apos;s presence</source>
        <translation>wer die Anwesenheit des Besitzers sieht</translation>
    </message>
    <message>
        <source>contacts in some groups</source>
        <translation>Kontakte in einigen Gruppen</translation>
    </message>
    <message>
        <source>whom its owner agrees to</source>
        <translation>wem der Besitzer zustimmt</translation>
    </message>
    <message>
        <source>only the newest</source>
        <translation>nur den neuesten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>Darf veröffentlichen</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Darf lesen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Wer folgt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln items</source>
        <translation>
            <numerusform>der letzte Eintrag</numerusform>
            <numerusform>die letzten %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeSide</name>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodesModel</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodesPane</name>
    <message>
        <source>Filter nodes</source>
        <translation>Knoten filtern</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Whose nodes</source>
        <translation>Wessen Knoten</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, offline</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NoteLevelWords</name>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation>still bis %1</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Erwähnungen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Notice</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotificationPreferences</name>
    <message>
        <source>Notify me on this desktop</source>
        <translation>Mich auf diesem Desktop benachrichtigen</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s own notifications, while you look elsewhere.</source>
        <translation>Über die Benachrichtigungen des Desktops, während du woanders hinsiehst.</translation>
    </message>
    <message>
        <source>Show the text of messages</source>
        <translation>Text der Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Without it only who wrote, for screens that others see.</source>
        <translation>Sonst nur, wer geschrieben hat; gut für Bildschirme, die andere sehen.</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Eine Stunde lang still</translation>
    </message>
    <message>
        <source>Nothing is shown until then. It ends by itself.</source>
        <translation>Bis dahin wird nichts gezeigt. Es endet von selbst.</translation>
    </message>
    <message>
        <source>Every other room</source>
        <translation>Jeder andere Raum</translation>
    </message>
    <message>
        <source>Of which messages of a room you are told where the room has nothing of its own below.</source>
        <translation>Welche Nachrichten eines Raums dir gemeldet werden, wenn für ihn unten nichts Eigenes steht.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Shows one as the desktop has it, whatever is set here.</source>
        <translation>Zeigt eine so, wie der Desktop sie zeigt, egal was hier eingestellt ist.</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Eine zeigen</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Rooms with something of their own</source>
        <translation>Räume mit eigener Einstellung</translation>
    </message>
    <message>
        <source>They tell of more or less than the others, or are silent for a while.</source>
        <translation>Sie melden mehr oder weniger als die anderen oder sind eine Weile still.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>A message to me</source>
        <translation>Eine Nachricht an mich</translation>
    </message>
    <message>
        <source>People writing to you, and your name in a room.</source>
        <translation>Leute, die dir schreiben, und dein Name in einem Raum.</translation>
    </message>
    <message>
        <source>A new message in a room</source>
        <translation>Eine neue Nachricht in einem Raum</translation>
    </message>
    <message>
        <source>Of rooms that tell of all, as set below.</source>
        <translation>In Räumen, die alles melden, wie unten eingestellt.</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Etwas braucht dich</translation>
    </message>
    <message>
        <source>A reader, service or account has trouble: what Overview shows as well.</source>
        <translation>Ein Leser, Dienst oder Konto hat Probleme: was auch die Übersicht zeigt.</translation>
    </message>
    <message>
        <source>A poll opens or closes by its time</source>
        <translation>Eine Umfrage öffnet oder schließt zu ihrer Zeit</translation>
    </message>
    <message>
        <source>Not when somebody does it by hand.</source>
        <translation>Nicht, wenn es jemand von Hand tut.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Sounds are played by libcanberra, which is not installed here.</source>
        <translation>Töne spielt libcanberra ab, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: Ton</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Silent while a poll is presented</source>
        <translation>Still, solange eine Umfrage präsentiert wird</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then, and nobody in the room reads your messages.</source>
        <translation>Dann ist nichts zu sehen oder zu hören, und niemand im Saal liest deine Nachrichten.</translation>
    </message>
    <message>
        <source>Of the sounds, beside how loud the desktop has them. None is heard while its sounds for events are off.</source>
        <translation>Der Töne, neben der Lautstärke des Desktops. Keiner ist zu hören, solange dessen Töne für Ereignisse aus sind.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotifyActions</name>
    <message>
        <source>Notify me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation>Wie jeder andere Raum</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Eine Stunde still</translation>
    </message>
    <message>
        <source>Silent until %1</source>
        <translation>Still bis %1</translation>
    </message>
    <message>
        <source>%1 is silent no longer.</source>
        <translation>%1 ist nicht mehr still.</translation>
    </message>
    <message>
        <source>%1 tells you of all messages.</source>
        <translation>%1 meldet dir alle Nachrichten.</translation>
    </message>
    <message>
        <source>%1 tells you of mentions.</source>
        <translation>%1 meldet dir Erwähnungen.</translation>
    </message>
    <message>
        <source>%1 tells you of nothing.</source>
        <translation>%1 meldet dir nichts.</translation>
    </message>
    <message>
        <source>%1 tells you as every other room does.</source>
        <translation>%1 meldet sich wie jeder andere Raum.</translation>
    </message>
    <message>
        <source>Silent until tomorrow</source>
        <translation>Bis morgen still</translation>
    </message>
    <message>
        <source>%1 is silent until %2.</source>
        <translation>%1 ist bis %2 still.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectModel</name>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectsPane</name>
    <message>
        <source>Filter objects</source>
        <translation>Objekte filtern</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>In die Eingabezeile setzen</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Als Python-Ausdruck kopieren</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>der Ausdruck</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OfferRow</name>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Past the network, encrypted.</source>
        <translation>Am Netz vorbei, verschlüsselt.</translation>
    </message>
    <message>
        <source>Past the network, in a conversation of its own. It is not encrypted.</source>
        <translation>Am Netz vorbei, in einer eigenen Unterhaltung. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1, offered by %2</source>
        <translation>%1, angeboten von %2</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Anrufen von %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>No talk: %1</source>
        <translation>Kein Gespräch: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 offers to talk directly</source>
        <translation>%1 bietet an, direkt zu sprechen</translation>
    </message>
    <message>
        <source>%1 asks to see when you are there</source>
        <translation>%1 möchte sehen, wann du da bist</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%1 lädt dich nach %2 ein</translation>
    </message>
    <message>
        <source>How much of %1 is there</source>
        <translation>Wie viel von %1 da ist</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Betreten</translation>
    </message>
    <message>
        <source>Talk anyway</source>
        <translation>Trotzdem sprechen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Save anyway…</source>
        <translation>Trotzdem speichern…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Ablehnen: %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Offers</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>made for this host</source>
        <translation>für diesen Rechner erzeugt</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eins pro Zeile.</translation>
    </message>
    <message>
        <source>%1 One a line.</source>
        <translation>%1 Eins pro Zeile.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>%1 in %2, %1=… on the command line
%3%4</source>
        <translation>%1 in %2, %1=… auf der Befehlszeile
%3%4</translation>
    </message>
    <message>
        <source>, usually %1</source>
        <translation>, üblich ist %1</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Ein Feld braucht einen anderen Wert.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OutputLines</name>
    <message numerus="yes">
        <source>(%n characters more)</source>
        <translation>
            <numerusform>(%n Zeichen mehr)</numerusform>
            <numerusform>(%n Zeichen mehr)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::OverviewPage</name>
    <message>
        <source>New poll…</source>
        <translation>Neue Umfrage…</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Leser hinzufügen…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Dienst hinzufügen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a poll, a reader or a service</source>
        <translation>Umfrage, Leser oder Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Als Nächstes:</translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation>Eine Live-Umfrage ansehen</translation>
    </message>
    <message>
        <source>Serve something…</source>
        <translation>Einen Dienst anbieten…</translation>
    </message>
    <message>
        <source>Do not offer this any more</source>
        <translation>Das nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Ein Konto verbinden…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OwnPicture</name>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</translation>
    </message>
    <message>
        <source>Setting your picture</source>
        <translation>Setzen deines Bilds</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>Diese Datei ist kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>Removing your picture</source>
        <translation>Entfernen deines Bilds</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaletteField</name>
    <message>
        <source>Find or do anything</source>
        <translation>Finden oder tun, was du willst</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaperWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PartList</name>
    <message>
        <source>Only together with: %1</source>
        <translation>Nur zusammen mit: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It ends where %1 is in now: %2 (%3).</source>
        <translation>Es endet, wo %1 gerade angemeldet ist: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not in anywhere now.</source>
        <translation>%1 ist gerade nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordField</name>
    <message>
        <source>Make one</source>
        <translation>Eines erzeugen</translation>
    </message>
    <message>
        <source>Twenty letters and digits by chance, shown so that they can be copied</source>
        <translation>Zwanzig zufällige Buchstaben und Ziffern, sichtbar, damit man sie kopieren kann</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A password is needed; “Make one” gives a strong one.</source>
        <translation>Ein Passwort ist nötig; „Eines erzeugen“ liefert ein starkes.</translation>
    </message>
    <message>
        <source>Only keys made from it are kept.</source>
        <translation>Nur daraus erzeugte Schlüssel werden aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordStrength</name>
    <message>
        <source>Weak: it is among the first that are tried.</source>
        <translation>Schwach: Es gehört zu den ersten, die probiert werden.</translation>
    </message>
    <message>
        <source>Weak: somebody could guess it. Longer is better.</source>
        <translation>Schwach: Jemand könnte es erraten. Länger ist besser.</translation>
    </message>
    <message>
        <source>Fair. A few more characters make it strong.</source>
        <translation>Mittel. Ein paar Zeichen mehr machen es stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteDialog</name>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be one.</source>
        <translation>%1 ist dafür zu groß.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteQuestion</name>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation>
            <numerusform>%n Zeile einfügen?</numerusform>
            <numerusform>%n Zeilen einfügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each would be a message of its own.</source>
        <translation>Jede wäre eine eigene Nachricht.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Nicht einfügen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Payload</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>An item has one element as its payload.</source>
        <translation>Ein Eintrag hat ein Element als Inhalt.</translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that an item may have.</source>
        <translation>%1 Bytes sind mehr als die %2, die ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>The element needs a namespace: xmlns=&apos;urn:example:what-it-is&apos;.</source>
        <translation>Das Element braucht einen Namensraum: xmlns=&apos;urn:example:what-it-is&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PayloadView</name>
    <message>
        <source>How the item is shown</source>
        <translation>Wie der Eintrag gezeigt wird</translation>
    </message>
    <message>
        <source>The item&apos;s payload</source>
        <translation>Inhalt des Eintrags</translation>
    </message>
    <message>
        <source>Copy the item as shown</source>
        <translation>Eintrag wie gezeigt kopieren</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
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
        <translation>Werte des Eintrags</translation>
    </message>
    <message>
        <source>Choose an item to see what it says.</source>
        <translation>Wähle einen Eintrag, um zu sehen, was er sagt.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PendingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Cancel number %1</source>
        <translation>Nummer %1 abbrechen</translation>
    </message>
    <message>
        <source>#%1 pending</source>
        <translation>#%1 läuft noch</translation>
    </message>
    <message>
        <source>#%1 failed after %2</source>
        <translation>#%1 nach %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>#%1 done after %2</source>
        <translation>#%1 nach %2 fertig</translation>
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
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>publishes and reads</source>
        <translation>veröffentlicht und liest</translation>
    </message>
    <message>
        <source>publishes only</source>
        <translation>veröffentlicht nur</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>ausgesperrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonniert</translation>
    </message>
    <message>
        <source>waits for an owner&apos;s word</source>
        <translation>wartet auf das Wort eines Besitzers</translation>
    </message>
    <message>
        <source>has options to set first</source>
        <translation>muss zuerst Optionen setzen</translation>
    </message>
    <message>
        <source>Rights at %1</source>
        <translation>Rechte an %1</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Abonnenten von %1</translation>
    </message>
    <message>
        <source>somebody@example.org</source>
        <translation>jemand@example.org</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>An address looks like somebody@example.org.</source>
        <translation>Eine Adresse sieht aus wie jemand@example.org.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Asking who there is at %1</source>
        <translation>Abfrage der Leute bei %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PersonalField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Dein Name dort</translation>
    </message>
    <message>
        <source>The password is missing. Type the one of your account there.</source>
        <translation>Das Passwort fehlt. Tippe das deines Kontos dort.</translation>
    </message>
    <message>
        <source>A name is missing. Type how the others there shall see you.</source>
        <translation>Ein Name fehlt. Tippe, wie die anderen dort dich sehen sollen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PictureField</name>
    <message>
        <source>Without “%1”</source>
        <translation>Ohne „%1“</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose “%1”…</source>
        <translation>„%1“ auswählen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.svg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB. A smaller picture does: the big screen shows 3840 × 2160 at most.</source>
        <translation>%1 hat mehr als %2 MiB. Ein kleineres Bild genügt: Die Leinwand zeigt höchstens 3840 × 2160.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be shown.</source>
        <translation>%1 ist kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginDetail</name>
    <message>
        <source>The chosen plugin</source>
        <translation>Die gewählte Erweiterung</translation>
    </message>
    <message>
        <source>More about this plugin</source>
        <translation>Mehr über diese Erweiterung</translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation>Sie hat keine Einstellungen.</translation>
    </message>
    <message>
        <source>What has failed, newest first</source>
        <translation>Was fehlgeschlagen ist, neuestes zuerst</translation>
    </message>
    <message>
        <source>What has failed</source>
        <translation>Was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It takes part at: %1</source>
        <translation>Sie wirkt mit bei: %1</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Ein Feld braucht einen anderen Wert.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Starts it again.</source>
        <translation>Startet sie neu.</translation>
    </message>
    <message>
        <source>Counts when it is switched on.</source>
        <translation>Gilt, sobald sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Speichern von %1</translation>
    </message>
    <message>
        <source>Choose a plugin: what it does stands here, and its settings.</source>
        <translation>Wähle eine Erweiterung: Hier steht, was sie tut, mit ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>web page %1</source>
        <translation>Webseite %1</translation>
    </message>
    <message>
        <source>chat command %1</source>
        <translation>Chatbefehl %1</translation>
    </message>
    <message>
        <source>password check %1</source>
        <translation>Passwortprüfung %1</translation>
    </message>
    <message>
        <source>polls %1</source>
        <translation>Umfragen %1</translation>
    </message>
    <message>
        <source>PubSub node %1</source>
        <translation>PubSub-Knoten %1</translation>
    </message>
    <message>
        <source>XMPP stanzas %1</source>
        <translation>XMPP-Stanzas %1</translation>
    </message>
    <message>
        <source>rules&apos; action %1</source>
        <translation>Aktion der Regeln %1</translation>
    </message>
    <message>
        <source>rules&apos; event %1</source>
        <translation>Ereignis der Regeln %1</translation>
    </message>
    <message>
        <source>kind of reader %1</source>
        <translation>Art von Leser %1</translation>
    </message>
    <message>
        <source>console function %1</source>
        <translation>Konsolenfunktion %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsOutline</name>
    <message>
        <source>The plugin %1 failed:</source>
        <translation>Die Erweiterung %1 ist fehlgeschlagen:</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be run:</source>
        <translation>Die Erweiterung %1 ist nicht ausführbar:</translation>
    </message>
    <message>
        <source>Plugin %1: %2</source>
        <translation>Erweiterung %1: %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>Neuladen von %1</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Erweiterungen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsPage</name>
    <message>
        <source>Plugins</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Filter plugins</source>
        <translation>Erweiterungen filtern</translation>
    </message>
    <message>
        <source>No plugin is here. A new one is a small example that works, to be changed in any editor.</source>
        <translation>Hier ist keine Erweiterung. Eine neue ist ein kleines Beispiel, das läuft und sich in jedem Editor ändern lässt.</translation>
    </message>
    <message>
        <source>New plugin…</source>
        <translation>Neue Erweiterung…</translation>
    </message>
    <message>
        <source>Look for plugins</source>
        <translation>Nach Erweiterungen suchen</translation>
    </message>
    <message>
        <source>Looking for plugins</source>
        <translation>Suche nach Erweiterungen</translation>
    </message>
    <message>
        <source>A plugin is full power: it can do all that this program can.</source>
        <translation>Eine Erweiterung hat volle Macht: Sie kann alles, was dieses Programm kann.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>Neuladen von %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Switching %1 on</source>
        <translation>Einschalten von %1</translation>
    </message>
    <message>
        <source>Switching %1 off</source>
        <translation>Ausschalten von %1</translation>
    </message>
    <message>
        <source>New plugin</source>
        <translation>Neue Erweiterung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Letters a-z, digits, - and _. It is off until you switch it on.</source>
        <translation>Buchstaben a-z, Ziffern, - und _. Sie ist aus, bis du sie einschaltest.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>A name is made of the letters a-z, digits, - and _, a letter first.</source>
        <translation>Ein Name besteht aus den Buchstaben a-z, Ziffern, - und _, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <source>There is a plugin of that name.</source>
        <translation>Eine Erweiterung dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Making the plugin</source>
        <translation>Anlegen der Erweiterung</translation>
    </message>
    <message>
        <source>the settings of the plugin %1</source>
        <translation>die Einstellungen der Erweiterung %1</translation>
    </message>
    <message>
        <source>Run this plugin</source>
        <translation>Diese Erweiterung ausführen</translation>
    </message>
    <message>
        <source>It is no longer in the trash, or its folder is there again.</source>
        <translation>Sie ist nicht mehr im Papierkorb, oder ihr Ordner ist wieder da.</translation>
    </message>
    <message>
        <source>It cannot be moved to the trash. Remove the folder %1 yourself.</source>
        <translation>Sie kann nicht in den Papierkorb verschoben werden. Entferne den Ordner %1 selbst.</translation>
    </message>
    <message>
        <source>Moved the plugin %1 to the trash.</source>
        <translation>Erweiterung %1 in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Bringing the plugin back</source>
        <translation>Zurückholen der Erweiterung</translation>
    </message>
    <message>
        <source>Edit plugin</source>
        <translation>Erweiterung bearbeiten</translation>
    </message>
    <message>
        <source>Opens its program in your editor</source>
        <translation>Öffnet ihr Programm in deinem Editor</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Ihre Meldungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n aus</numerusform>
            <numerusform>%n aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollController</name>
    <message>
        <source>Voting on “%1” is open.</source>
        <translation>Die Abstimmung über „%1“ ist offen.</translation>
    </message>
    <message>
        <source>Closing “%1”</source>
        <translation>Schließen von „%1“</translation>
    </message>
    <message>
        <source>&amp;Open voting</source>
        <translation>&amp;Abstimmung öffnen</translation>
    </message>
    <message>
        <source>&amp;Close voting</source>
        <translation>Abstimmung &amp;schließen</translation>
    </message>
    <message>
        <source>New &amp;round</source>
        <translation>Neue &amp;Runde</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Results &amp;shown</source>
        <translation>&amp;Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation>Simulierte &amp;Karte auflegen</translation>
    </message>
    <message>
        <source>&amp;Follow another station&apos;s poll…</source>
        <translation>Umfrage einer anderen Station &amp;folgen…</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>%1 is not followed any more.</source>
        <translation>%1 wird nicht mehr gefolgt.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>Öffnen von „%1“</translation>
    </message>
    <message>
        <source>Voting on “%1” is closed.</source>
        <translation>Die Abstimmung über „%1“ ist geschlossen.</translation>
    </message>
    <message>
        <source>A new round of “%1” begins; this one is kept.</source>
        <translation>Eine neue Runde von „%1“ beginnt; diese bleibt erhalten.</translation>
    </message>
    <message>
        <source>Beginning a new round</source>
        <translation>Beginnen einer neuen Runde</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>Löschen von „%1“</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Showing the results</source>
        <translation>Zeigen der Ergebnisse</translation>
    </message>
    <message>
        <source>Hiding the results</source>
        <translation>Verbergen der Ergebnisse</translation>
    </message>
    <message>
        <source>Duplicating “%1”</source>
        <translation>Duplizieren von „%1“</translation>
    </message>
    <message>
        <source>There is no simulated reader. Devices can add one.</source>
        <translation>Es gibt keinen simulierten Leser. Unter „Geräte“ lässt sich einer hinzufügen.</translation>
    </message>
    <message>
        <source>Tapping a simulated card</source>
        <translation>Auflegen einer simulierten Karte</translation>
    </message>
    <message>
        <source>Simulated reader %1</source>
        <translation>Simulierter Leser %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated readers stand for %n answers.</source>
        <translation>
            <numerusform>Ein simulierter Leser steht für %n Antwort.</numerusform>
            <numerusform>Simulierte Leser stehen für %n Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back simulated readers</source>
        <translation>Zurücknehmen simulierter Leser</translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation>Hinzufügen simulierter Leser</translation>
    </message>
    <message>
        <source>What is chosen has no simulated reader.</source>
        <translation>Das Gewählte hat keinen simulierten Leser.</translation>
    </message>
    <message>
        <source>Counting down to the end of “%1”</source>
        <translation>Countdown bis zum Ende von „%1“</translation>
    </message>
    <message>
        <source>Changing who may vote on “%1”</source>
        <translation>Ändern des Stimmrechts für „%1“</translation>
    </message>
    <message>
        <source>Phones may vote on “%1”.</source>
        <translation>Handys dürfen über „%1“ abstimmen.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n votes. They are deleted with it, and nobody can bring them back.</source>
        <translation>
            <numerusform>Sie hat %n Stimme. Die wird mit ihr gelöscht, und niemand kann sie zurückholen.</numerusform>
            <numerusform>Sie hat %n Stimmen. Die werden mit ihr gelöscht, und niemand kann sie zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting “%1” in 3 seconds.</source>
        <translation>„%1“ wird in 3 Sekunden gelöscht.</translation>
    </message>
    <message>
        <source>Close voting first.</source>
        <translation>Schließe erst die Abstimmung.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollDraft</name>
    <message>
        <source>Saving “%1”</source>
        <translation>Speichern von „%1“</translation>
    </message>
    <message>
        <source>the question is missing</source>
        <translation>die Frage fehlt</translation>
    </message>
    <message>
        <source>two answers are needed</source>
        <translation>zwei Antworten sind nötig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1, not saved: %2</source>
        <translation>%1, nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, gespeichert %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollEditor</name>
    <message>
        <source>Paste many lines</source>
        <translation>Viele Zeilen einfügen</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What is to be decided?</source>
        <translation>Was soll entschieden werden?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollFiles</name>
    <message>
        <source>%1 has more than 4 MiB: polls take less.</source>
        <translation>%1 hat mehr als 4 MiB: Umfragen brauchen weniger.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Votes as CSV…</source>
        <translation>Stimmen als CSV…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagramm als PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagramm als SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>&amp;Import polls…</source>
        <translation>Umfragen &amp;importieren…</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>die Zahlen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportieren von %1</translation>
    </message>
    <message>
        <source>The poll is not there any more.</source>
        <translation>Die Umfrage ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Import polls</source>
        <translation>Umfragen importieren</translation>
    </message>
    <message>
        <source>Polls (*.toml);;All files (*)</source>
        <translation>Umfragen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importieren von %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n polls.</source>
        <translation>
            <numerusform>%n Umfrage importiert.</numerusform>
            <numerusform>%n Umfragen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed log…</source>
        <translation>Versiegeltes Protokoll…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollList</name>
    <message>
        <source>Filter polls</source>
        <translation>Umfragen filtern</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Words that must all be there; tag:word for a tag</source>
        <translation>Wörter, die alle da sein müssen; tag:Wort für ein Schlagwort</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollModel</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Andere Stationen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln polls</source>
        <translation>
            <numerusform>%1, %Ln Umfrage</numerusform>
            <numerusform>%1, %Ln Umfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollPrinting</name>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>&amp;Print the result…</source>
        <translation>Ergebnis dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Print a &amp;hand-out with codes…</source>
        <translation>&amp;Handzettel mit Codes drucken…</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Drucken von „%1“</translation>
    </message>
    <message>
        <source>Report of the event</source>
        <translation>Bericht der Veranstaltung</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Schreiben von %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Only this computer can open the results, so a code on paper would lead nowhere. Let the room see them first.</source>
        <translation>Nur dieser Rechner kann die Ergebnisse öffnen, ein Code auf Papier führte also ins Leere. Lass zuerst den Saal sie sehen.</translation>
    </message>
    <message>
        <source>“%1” was given to the printer.</source>
        <translation>„%1“ ging an den Drucker.</translation>
    </message>
    <message>
        <source>Report of the e&amp;vent as PDF…</source>
        <translation>Bericht der &amp;Veranstaltung als PDF…</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and has paper, or choose another one.</source>
        <translation>Der Drucker hat nichts angenommen. Sieh nach, ob er eingeschaltet ist und Papier hat, oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>Print tic&amp;kets to vote with…</source>
        <translation>Sti&amp;mmkarten drucken…</translation>
    </message>
    <message>
        <source>Making tickets for “%1”</source>
        <translation>Anlegen von Stimmkarten für „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were not printed:</source>
        <translation>
            <numerusform>%n Stimmkarte wurde nicht gedruckt:</numerusform>
            <numerusform>%n Stimmkarten wurden nicht gedruckt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Noch einmal drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>tickets for “%1” that were not printed</source>
        <translation>Stimmkarten für „%1“, die nicht gedruckt wurden</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollShow</name>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>&amp;Later in the show</source>
        <translation>Spä&amp;ter in der Show</translation>
    </message>
    <message>
        <source>E&amp;arlier in the show</source>
        <translation>Früher in der Sh&amp;ow</translation>
    </message>
    <message>
        <source>“%1” has place %2 of %3 in the show.</source>
        <translation>„%1“ hat Platz %2 von %3 in der Show.</translation>
    </message>
    <message>
        <source>The questions of one event are a show: give this poll an event first, where it is edited.</source>
        <translation>Die Fragen einer Veranstaltung sind eine Show: Gib dieser Umfrage erst eine Veranstaltung, wo sie bearbeitet wird.</translation>
    </message>
    <message>
        <source>The show of “%1” is as you made it.</source>
        <translation>Die Show „%1“ ist, wie du sie gemacht hast.</translation>
    </message>
    <message>
        <source>Slides and order of the sho&amp;w…</source>
        <translation>Folien und Ablauf der Sho&amp;w…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollThemes</name>
    <message>
        <source>Look of the &amp;big screen…</source>
        <translation>Aussehen der Lei&amp;nwand…</translation>
    </message>
    <message>
        <source>Save this look as a file…</source>
        <translation>Dieses Aussehen als Datei speichern…</translation>
    </message>
    <message>
        <source>Big screen without a look of its own</source>
        <translation>Leinwand ohne eigenes Aussehen</translation>
    </message>
    <message>
        <source>Taking %1 as a look</source>
        <translation>Übernehmen von %1 als Aussehen</translation>
    </message>
    <message>
        <source>Keeping the look “%1”</source>
        <translation>Behalten des Aussehens „%1“</translation>
    </message>
    <message>
        <source>The big screen looks like “%1”.</source>
        <translation>Die Leinwand sieht aus wie „%1“.</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Aussehen speichern</translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation>Aussehen der Leinwand (*.everytheme)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Saving the look</source>
        <translation>Speichern des Aussehens</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>Mein Aussehen</translation>
    </message>
    <message>
        <source>The big screen has no look of its own.</source>
        <translation>Die Leinwand hat kein eigenes Aussehen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollTile</name>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>No polls yet. Two answers are enough.</source>
        <translation>Noch keine Umfragen. Zwei Antworten genügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 pro Minute</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollView</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation>Liste der Umfragen</translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation>Letzte Stimmen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Wie gefragt</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Nach Anzahl</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>Stimmen gezählt</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>Abstimmende</translation>
    </message>
    <message numerus="yes">
        <source>votes of %Ln voters</source>
        <translation>
            <numerusform>Stimmen von %Ln Person</numerusform>
            <numerusform>Stimmen von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>votes a minute</source>
        <translation>Stimmen/Minute</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>readers alive</source>
        <translation>Lesern bereit</translation>
    </message>
    <message>
        <source>Votes a minute</source>
        <translation>Stimmen pro Minute</translation>
    </message>
    <message>
        <source>Votes a minute since %1</source>
        <translation>Stimmen pro Minute seit %1</translation>
    </message>
    <message>
        <source>Simulated readers for them</source>
        <translation>Simulierte Leser dafür</translation>
    </message>
    <message>
        <source>Assign readers</source>
        <translation>Leser zuordnen</translation>
    </message>
    <message>
        <source>answers have a reader</source>
        <translation>Antworten haben einen Leser</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers have no reader:</source>
        <translation>
            <numerusform>%n Antwort hat keinen Leser:</numerusform>
            <numerusform>%n Antworten haben keinen Leser:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for that.</source>
        <translation>%1. Mit Karte kann niemand dafür stimmen.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Siegel: %1</translation>
    </message>
    <message>
        <source>Whoever notes this can check later that no vote was changed, left out or added: everyportd poll verify FILE %1</source>
        <translation>Wer sich das notiert, kann später prüfen, dass keine Stimme geändert, weggelassen oder hinzugefügt wurde: everyportd poll verify DATEI %1</translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for them.</source>
        <translation>%1. Mit Karte kann niemand dafür stimmen.</translation>
    </message>
    <message>
        <source>Let phones vote</source>
        <translation>Handys abstimmen lassen</translation>
    </message>
    <message numerus="yes">
        <source>taps, %Ln changed</source>
        <translation>
            <numerusform>aufgelegt, %Ln geändert</numerusform>
            <numerusform>aufgelegt, %Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers say something by their order and keep it.</source>
        <translation>Diese Antworten sagen etwas durch ihre Reihenfolge und behalten sie.</translation>
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
        <translation>Live, Dauer %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Öffnet um %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>voted so already</source>
        <translation>hat schon so gestimmt</translation>
    </message>
    <message>
        <source>not counted: too soon after the last tap</source>
        <translation>nicht gezählt: zu kurz nach dem letzten Auflegen</translation>
    </message>
    <message>
        <source>not counted: came twice</source>
        <translation>nicht gezählt: kam doppelt</translation>
    </message>
    <message>
        <source>late: voting was closed</source>
        <translation>zu spät: die Abstimmung war geschlossen</translation>
    </message>
    <message>
        <source>not counted: voting is not open</source>
        <translation>nicht gezählt: die Abstimmung ist nicht offen</translation>
    </message>
    <message>
        <source>not counted: not on the list</source>
        <translation>nicht gezählt: nicht auf der Liste</translation>
    </message>
    <message>
        <source>not counted: a phone, whose number changes</source>
        <translation>nicht gezählt: ein Handy, dessen Nummer wechselt</translation>
    </message>
    <message>
        <source>not counted: the reader stands for no answer</source>
        <translation>nicht gezählt: der Leser steht für keine Antwort</translation>
    </message>
    <message>
        <source>not counted: already voted</source>
        <translation>nicht gezählt: hat schon gestimmt</translation>
    </message>
    <message>
        <source>not counted: all choices used</source>
        <translation>nicht gezählt: alle Stimmen verbraucht</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>New poll</source>
        <translation>Neue Umfrage</translation>
    </message>
    <message>
        <source>voided: not counted any more</source>
        <translation>ungültig: nicht mehr gezählt</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsHead</name>
    <message>
        <source>New poll</source>
        <translation>Neue Umfrage</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Assign by tapping</source>
        <translation>Durch Auflegen zuordnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>results hidden from the room</source>
        <translation>Ergebnisse vor dem Saal verborgen</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsOutline</name>
    <message>
        <source>Votes cannot be stored:</source>
        <translation>Stimmen lassen sich nicht speichern:</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n taps wait in memory.</source>
        <translation>
            <numerusform>%1 %n Stimme wartet im Speicher.</numerusform>
            <numerusform>%1 %n Stimmen warten im Speicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes wait: %1</source>
        <translation>Stimmen warten: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 live</translation>
    </message>
    <message numerus="yes">
        <source>%n polls are open</source>
        <translation>
            <numerusform>%n Umfrage ist offen</numerusform>
            <numerusform>%n Umfragen sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>„%1“ ist offen</translation>
    </message>
    <message>
        <source>Present “%1”</source>
        <translation>„%1“ präsentieren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Dr&amp;ucken</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsPage</name>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>&amp;Poll</source>
        <translation>&amp;Umfrage</translation>
    </message>
    <message>
        <source>No polls yet. Ask a first question; two answers are enough.</source>
        <translation>Noch keine Umfragen. Stelle eine erste Frage; zwei Antworten genügen.</translation>
    </message>
    <message>
        <source>&amp;New poll</source>
        <translation>&amp;Neue Umfrage</translation>
    </message>
    <message>
        <source>&amp;Edit poll</source>
        <translation>Umfrage &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete poll</source>
        <translation>Umfrage &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>the latest votes</source>
        <translation>die letzten Stimmen</translation>
    </message>
    <message>
        <source>The new poll was left unfinished.</source>
        <translation>Die neue Umfrage blieb unfertig.</translation>
    </message>
    <message>
        <source>&amp;Void the vote…</source>
        <translation>Stimme für un&amp;gültig erklären…</translation>
    </message>
    <message>
        <source>Copy the &amp;latest votes</source>
        <translation>Letzte S&amp;timmen kopieren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortChoices</name>
    <message>
        <source>used by %1</source>
        <translation>benutzt von %1</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>nothing known about it</source>
        <translation>nichts darüber bekannt</translation>
    </message>
    <message>
        <source>Simulated reader</source>
        <translation>Simulierter Leser</translation>
    </message>
    <message>
        <source>real frames, no hardware</source>
        <translation>echte Rahmen, keine Hardware</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>über das Netz</translation>
    </message>
    <message>
        <source>smart card reader</source>
        <translation>Chipkartenleser</translation>
    </message>
    <message>
        <source>Over the network…</source>
        <translation>Über das Netz…</translation>
    </message>
    <message>
        <source>a serial server, by its address</source>
        <translation>ein serieller Server, nach seiner Adresse</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortDetail</name>
    <message>
        <source>The chosen port</source>
        <translation>Der gewählte Anschluss</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>benutzt von %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>Is a card reader here? Add it, and it is found out which kind it is.</source>
        <translation>Ist hier ein Kartenleser? Füge ihn hinzu, seine Art wird dann herausgefunden.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Daran</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Plugged at</source>
        <translation>Angesteckt an</translation>
    </message>
    <message>
        <source>Does a card reader or a scanner type here? Add it, and what it types reaches nothing else any more.</source>
        <translation>Tippt hier ein Kartenleser oder ein Scanner? Füge ihn hinzu, und was er tippt, kommt nirgends sonst mehr an.</translation>
    </message>
    <message>
        <source>A smart card reader. Add it, and the cards that are laid on it count.</source>
        <translation>Ein Chipkartenleser. Füge ihn hinzu, und die Karten, die auf ihn gelegt werden, zählen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortProbe</name>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 ist frei.</translation>
    </message>
    <message>
        <source>Ports below %1 are for the administrator. Choose a larger one.</source>
        <translation>Ports unter %1 sind dem Administrator vorbehalten. Wähle einen größeren.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt. Wähle einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2 (process %3). Choose another port, or stop that program.</source>
        <translation>Port %1 wird von %2 (Prozess %3) benutzt. Wähle einen anderen Port oder beende das Programm.</translation>
    </message>
    <message>
        <source>It takes a port that is free, and says which.</source>
        <translation>Nimmt einen freien Port und sagt, welchen.</translation>
    </message>
    <message>
        <source>It has this port now.</source>
        <translation>Er hat diesen Port jetzt.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2, another service here. Choose another port.</source>
        <translation>Port %1 wird von %2 benutzt, einem anderen Dienst hier. Wähle einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another service of this program. Choose another port, or stop that service.</source>
        <translation>Port %1 wird von einem anderen Dienst dieses Programms benutzt. Wähle einen anderen Port oder halte diesen Dienst an.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Posters</name>
    <message numerus="yes">
        <source>votes</source>
        <comment>below the number</comment>
        <translation>
            <numerusform>Stimme</numerusform>
            <numerusform>Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation>Auf dem Handy verfolgen</translation>
    </message>
    <message>
        <source>The results are hidden.</source>
        <translation>Die Ergebnisse sind verborgen.</translation>
    </message>
    <message>
        <source>Vote on your phone</source>
        <translation>Stimme mit dem Handy ab</translation>
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
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceWords</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Preferences</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation>Akzeptierte Zertifikate</translation>
    </message>
    <message>
        <source>Of other servers, which you accepted though nobody vouches for them. They are taken back there.</source>
        <translation>Von anderen Servern, die du akzeptiert hast, obwohl niemand für sie bürgt. Dort lassen sie sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key of the window, and what it does. Each can be another one.</source>
        <translation>Jede Taste des Fensters und was sie tut. Jede lässt sich ändern.</translation>
    </message>
    <message>
        <source>One file with everything, for a new computer or a bad day.</source>
        <translation>Eine Datei mit allem, für einen neuen Rechner oder einen schlechten Tag.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung machen</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>What it would change is said before it is done.</source>
        <translation>Was sie ändern würde, wird gesagt, bevor es geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln akzeptiert</numerusform>
            <numerusform>%Ln akzeptiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesOutline</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung finden</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Letztes rückgängig</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Arten von Einstellungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kept as you change them</source>
        <translation>Gespeichert, sobald du sie änderst</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Einstellung finden</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>So heißt keine Einstellung.</translation>
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
        <translation>verlassen</translation>
    </message>
    <message>
        <source>results hidden or shown</source>
        <translation>Ergebnisse verbergen oder zeigen</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>close or reopen voting</source>
        <translation>Abstimmung schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>close in a minute</source>
        <translation>in einer Minute schließen</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>PgUp+PgDn</source>
        <translation>Bild↑+Bild↓</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
    <message>
        <source>other polls</source>
        <translation>andere Umfragen</translation>
    </message>
    <message>
        <source>next screen</source>
        <translation>nächster Bildschirm</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PresentWindow</name>
    <message>
        <source>Results — Everyport</source>
        <translation>Ergebnisse — Everyport</translation>
    </message>
    <message>
        <source>A poll is shown</source>
        <translation>Eine Umfrage wird gezeigt</translation>
    </message>
    <message>
        <source>The screen %1 is gone, so its picture was closed. The poll goes on.</source>
        <translation>Der Bildschirm %1 ist weg, darum wurde sein Bild geschlossen. Die Umfrage geht weiter.</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>vorn: %1</translation>
    </message>
    <message>
        <source>This is a slide: that key is for questions.</source>
        <translation>Das ist eine Folie: Diese Taste ist für Fragen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PrintWords</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>Eingabezeile</translation>
    </message>
    <message>
        <source>Normal mode: letters are commands</source>
        <translation>Normalmodus: Buchstaben sind Befehle</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptIntro</name>
    <message>
        <source>Python with this program&apos;s live objects. Type a name and press Return; Tab completes, Shift+Tab explains, Ctrl+C stops. What you see in the window is here, too: drag it in to get its name.</source>
        <translation>Python mit den lebenden Objekten dieses Programms. Tippe einen Namen und drücke die Eingabetaste; Tab vervollständigt, Umschalt+Tab erklärt, Strg+C hält an. Was du im Fenster siehst, ist auch hier: Zieh es herein, um seinen Namen zu bekommen.</translation>
    </message>
    <message>
        <source>It has full power: a command may do whatever you may on this computer. Each one is written to the audit log.</source>
        <translation>Sie hat volle Macht: Ein Befehl darf alles, was du auf diesem Rechner darfst. Jeder wird ins Audit-Log geschrieben.</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>In die Eingabezeile setzen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptOptions</name>
    <message>
        <source>Complete while typing</source>
        <translation>Beim Tippen vervollständigen</translation>
    </message>
    <message>
        <source>Keys of the desktop</source>
        <translation>Tasten des Desktops</translation>
    </message>
    <message>
        <source>Keys of Emacs</source>
        <translation>Tasten von Emacs</translation>
    </message>
    <message>
        <source>Keys of Vi</source>
        <translation>Tasten von Vi</translation>
    </message>
    <message>
        <source>Names that fit are offered as you type; Tab takes one. Without it Tab asks for them</source>
        <translation>Passende Namen werden beim Tippen angeboten; Tab übernimmt einen. Sonst fragt Tab danach</translation>
    </message>
    <message>
        <source>In the prompt, as in any other field</source>
        <translation>In der Eingabezeile, wie in jedem anderen Feld</translation>
    </message>
    <message>
        <source>In the prompt: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …</source>
        <translation>In der Eingabezeile: Strg+A, Strg+K, Strg+Y, Alt+F, Strg+T …</translation>
    </message>
    <message>
        <source>In the prompt: Esc begins commands, i goes on typing</source>
        <translation>In der Eingabezeile: Esc beginnt Befehle, i tippt weiter</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptPane</name>
    <message>
        <source>Interrupt</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Tab completes · Shift+Tab explains · Ctrl+R searches</source>
        <translation>Tab vervollständigt · Umschalt+Tab erklärt · Strg+R sucht</translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C)</source>
        <translation>Anhalten, was läuft (Strg+C)</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>Der vorige Befehl ist noch nicht fertig. „Unterbrechen“ hält ihn an.</translation>
    </message>
    <message>
        <source>running for %1 s</source>
        <translation>läuft seit %1 s</translation>
    </message>
    <message>
        <source>Normal mode · i goes on typing</source>
        <translation>Normalmodus · i tippt weiter</translation>
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
        <translation>Neuer Knoten…</translation>
    </message>
    <message>
        <source>Set up node…</source>
        <translation>Knoten einrichten…</translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation>Knoten löschen</translation>
    </message>
    <message>
        <source>Retract item</source>
        <translation>Eintrag zurückziehen</translation>
    </message>
    <message>
        <source>Delete node now</source>
        <translation>Knoten jetzt löschen</translation>
    </message>
    <message>
        <source>Retract item now</source>
        <translation>Eintrag jetzt zurückziehen</translation>
    </message>
    <message>
        <source>Export items…</source>
        <translation>Einträge exportieren…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Dienst hinzufügen…</translation>
    </message>
    <message>
        <source>No publish-subscribe service runs. An XMPP service brings one; each open poll has a node there. So does an XMPP account in Chat.</source>
        <translation>Es läuft kein Publish-Subscribe-Dienst. Ein XMPP-Dienst bringt einen mit; jede offene Umfrage hat dort einen Knoten. Ein XMPP-Konto unter „Chat“ ebenso.</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Lesen der Einträge</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Finding the nodes</source>
        <translation>Suche nach Knoten</translation>
    </message>
    <message>
        <source>Nodes at another address</source>
        <translation>Knoten unter einer anderen Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A service such as pubsub.example.org, or a person. %1 asks there.</source>
        <translation>Ein Dienst wie pubsub.example.org oder eine Person. %1 fragt dort.</translation>
    </message>
    <message>
        <source>Show its nodes</source>
        <translation>Knoten zeigen</translation>
    </message>
    <message>
        <source>An address looks like pubsub.example.org or somebody@example.org.</source>
        <translation>Eine Adresse sieht aus wie pubsub.example.org oder jemand@example.org.</translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
    <message>
        <source>%1, %2 nodes</source>
        <translation>%1, %2 Knoten</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
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
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::QuickStart</name>
    <message>
        <source>There is no kind of service called %1.</source>
        <translation>Es gibt keine Art von Dienst namens %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RailButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateBar</name>
    <message>
        <source>How far apart the points of the graph are; and its export</source>
        <translation>Wie weit die Punkte des Graphen auseinanderliegen; und sein Export</translation>
    </message>
    <message>
        <source>A point every %1</source>
        <translation>Ein Punkt alle %1</translation>
    </message>
    <message>
        <source>Export rates…</source>
        <translation>Raten exportieren…</translation>
    </message>
    <message>
        <source>Export rates</source>
        <translation>Raten exportieren</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Durch Kommas getrennt (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateGraph</name>
    <message>
        <source>Drag over a span of time to see only what passed in it; click to see all again</source>
        <translation>Ziehe über eine Zeitspanne, um nur zu sehen, was darin durchlief; ein Klick zeigt wieder alles</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1: eingehend %2, ausgehend %3</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 gewählt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In (bytes a second)</source>
        <translation>Herein (Bytes je Sekunde)</translation>
    </message>
    <message>
        <source>Out (bytes a second)</source>
        <translation>Hinaus (Bytes je Sekunde)</translation>
    </message>
    <message>
        <source>Rates of the last %1</source>
        <translation>Raten der letzten %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReachField</name>
    <message>
        <source>Who can reach it</source>
        <translation>Wer ihn erreichen kann</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderCards</name>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation>Als Raster</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>simulated; %1 taps a card</source>
        <translation>simuliert; %1 legt eine Karte auf</translation>
    </message>
    <message>
        <source>tapped just now</source>
        <translation>gerade aufgelegt</translation>
    </message>
    <message>
        <source>Give %1 to the highlighted answer</source>
        <translation>%1 der markierten Antwort geben</translation>
    </message>
    <message>
        <source>One reader stands for one answer. An answer may have several readers: highlight it and tap another one.</source>
        <translation>Ein Leser steht für eine Antwort. Eine Antwort kann mehrere Leser haben: Markiere sie und lege auf einen weiteren eine Karte.</translation>
    </message>
    <message>
        <source>Simulated readers for all answers</source>
        <translation>Simulierte Leser für alle Antworten</translation>
    </message>
    <message>
        <source>No readers yet. Plug one in and it appears here, or try simulated ones.</source>
        <translation>Noch keine Leser. Stecke einen an, dann erscheint er hier, oder probiere simulierte.</translation>
    </message>
    <message>
        <source>Each answer without a reader gets one that %1 taps, once it has the keyboard</source>
        <translation>Jede Antwort ohne Leser bekommt einen, auf den %1 eine Karte legt, sobald er den Tastaturfokus hat</translation>
    </message>
    <message>
        <source>Write the answers first</source>
        <translation>Schreibe zuerst die Antworten</translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation>Hinzufügen simulierter Leser</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderChanges</name>
    <message>
        <source>This reader is not there any more.</source>
        <translation>Dieser Leser ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderForm</name>
    <message>
        <source>such as: at the entrance</source>
        <translation>etwa: am Eingang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er braucht einen Namen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Kind of reader</source>
        <translation>Art des Lesers</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>as the reader says</source>
        <translation>wie der Leser sagt</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>jede Länge</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source> equal reads</source>
        <translation> gleiche Lesungen</translation>
    </message>
    <message>
        <source>as this kind needs</source>
        <translation>wie diese Art braucht</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>It sends the last byte of a number first</source>
        <translation>Er sendet das letzte Byte einer Nummer zuerst</translation>
    </message>
    <message>
        <source>ACG: a byte for the kind of card stands before the number</source>
        <translation>ACG: Vor der Nummer steht ein Byte für die Art der Karte</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>Numbers of another length are refused.</source>
        <translation>Nummern anderer Länge werden abgelehnt.</translation>
    </message>
    <message>
        <source>A card counts after</source>
        <translation>Eine Karte zählt nach</translation>
    </message>
    <message>
        <source>It has left after</source>
        <translation>Sie ist weg nach</translation>
    </message>
    <message>
        <source>Without a read. Until then the same card is not new.</source>
        <translation>Ohne Lesung. Bis dahin ist dieselbe Karte nicht neu.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>%1 baud, usual</source>
        <translation>%1 Baud, üblich</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 Baud</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderGrid</name>
    <message>
        <source>Readers and answers</source>
        <translation>Leser und Antworten</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 steht für %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderTrial</name>
    <message>
        <source>Trying a reader</source>
        <translation>Ausprobieren eines Lesers</translation>
    </message>
    <message>
        <source>Taking away a reader that was tried</source>
        <translation>Wegnehmen eines ausprobierten Lesers</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Ändern eines Lesers</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Readers</name>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReadsChart</name>
    <message>
        <source>Reads in the last hour: %1, at most %2 a minute</source>
        <translation>Lesungen der letzten Stunde: %1, höchstens %2 pro Minute</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RecordingController</name>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Aufzeichnen…</translation>
    </message>
    <message>
        <source>End the file; what has passed stays in it</source>
        <translation>Datei abschließen; was durchlief, bleibt darin</translation>
    </message>
    <message>
        <source>Write what passes on the chosen connections, or on all that are shown, for Wireshark (pcapng). Passwords are left out.</source>
        <translation>Was auf den gewählten oder allen gezeigten Verbindungen läuft, für Wireshark schreiben (pcapng). Passwörter bleiben draußen.</translation>
    </message>
    <message>
        <source>No connection is open that could be recorded.</source>
        <translation>Es ist keine Verbindung offen, die sich aufzeichnen ließe.</translation>
    </message>
    <message>
        <source>Record connections</source>
        <translation>Verbindungen aufzeichnen</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng)</source>
        <translation>Wireshark (*.pcapng)</translation>
    </message>
    <message>
        <source>Recording connections</source>
        <translation>Aufzeichnen der Verbindungen</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>Aufgezeichnet in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It has ended by itself, because the file has reached its %1. What passed until then is in %2.</source>
        <translation>Sie hat von selbst geendet, weil die Datei ihre %1 erreicht hat. Was bis dahin durchging, steht in %2.</translation>
    </message>
    <message>
        <source>It has ended by itself, because the disk is full or too slow. What passed until then is in %1.</source>
        <translation>Sie hat von selbst geendet, weil die Platte voll oder zu langsam ist. Was bis dahin durchging, steht in %1.</translation>
    </message>
    <message>
        <source>the rest of the recording %1</source>
        <translation>der Rest der Aufzeichnung %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is what whoever mends the program needs to know, besides what you did and what happened: versions, the desktop, which types of services run, and the last lines of the log. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and copy the rest.</source>
        <translation>Das muss wissen, wer das Programm repariert, neben dem, was du getan hast und was geschah: Versionen, der Desktop, welche Arten von Diensten laufen, und die letzten Zeilen der Meldungen. Passwörter sind geschwärzt; Namen und Adressen können in den Zeilen stehen. Lies es, nimm heraus, was niemanden angeht, und kopiere den Rest.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportWords</name>
    <message>
        <source>Not opened yet</source>
        <translation>Noch nicht geöffnet</translation>
    </message>
    <message>
        <source>%1, %2, voting is still open</source>
        <translation>%1, %2, die Abstimmung ist noch offen</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 bis %3, %4</translation>
    </message>
    <message>
        <source>once each, the first vote stands</source>
        <translation>je einmal, die erste Stimme gilt</translation>
    </message>
    <message>
        <source>once each, may change</source>
        <translation>je einmal, änderbar</translation>
    </message>
    <message>
        <source>several choices each</source>
        <translation>mehrere Antworten pro Person</translation>
    </message>
    <message>
        <source>each tap counts</source>
        <translation>jedes Auflegen zählt</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Niemand hat abgestimmt.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions.</source>
        <translation>
            <numerusform>%n Frage.</numerusform>
            <numerusform>%n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of an event</source>
        <translation>Bericht einer Veranstaltung</translation>
    </message>
    <message>
        <source>votes voided</source>
        <translation>Stimmen für ungültig erklärt</translation>
    </message>
    <message>
        <source>votes voided, all explained</source>
        <translation>Stimmen für ungültig erklärt, alle begründet</translation>
    </message>
    <message>
        <source>votes voided, not all explained</source>
        <translation>Stimmen für ungültig erklärt, nicht alle begründet</translation>
    </message>
    <message>
        <source>voters at most in one</source>
        <translation>Abstimmende, höchstens bei einer Frage</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>Abstimmende</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>Stimmen gezählt</translation>
    </message>
    <message>
        <source>taps not counted</source>
        <translation>Mal aufgelegt, nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>votes in %n days</source>
        <translation>
            <numerusform>Stimmen in %n Tag</numerusform>
            <numerusform>Stimmen in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n hours</source>
        <translation>
            <numerusform>Stimmen in %n Stunde</numerusform>
            <numerusform>Stimmen in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n minutes</source>
        <translation>
            <numerusform>Stimmen in %n Minute</numerusform>
            <numerusform>Stimmen in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>most at %1, %2</source>
        <translation>am meisten um %1, %2</translation>
    </message>
    <message>
        <source>When they voted</source>
        <translation>Wann abgestimmt wurde</translation>
    </message>
    <message>
        <source>Made %1 by Everyport. No card number is in it. Check %2</source>
        <translation>Erstellt am %1 von Everyport. Keine Kartennummer steht darin. Prüfsumme %2</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>How they voted</source>
        <translation>Wie abgestimmt wurde</translation>
    </message>
    <message>
        <source>Reader or place</source>
        <translation>Leser oder Ort</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>What was voided, and why</source>
        <translation>Was für ungültig erklärt wurde, und warum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Kein Grund wurde genannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not counted besides: %1.</source>
        <translation>Außerdem nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Abstimmende</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>keine Stimmen</translation>
    </message>
    <message>
        <source>a draw of %1</source>
        <translation>Gleichstand von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps for the same answer again</source>
        <translation>
            <numerusform>%Ln-mal wieder für dieselbe Antwort</numerusform>
            <numerusform>%Ln-mal wieder für dieselbe Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps within a card&apos;s pause</source>
        <translation>
            <numerusform>%Ln-mal während der Pause einer Karte</numerusform>
            <numerusform>%Ln-mal während der Pause einer Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps while voting was not open</source>
        <translation>
            <numerusform>%Ln-mal, während die Abstimmung nicht offen war</numerusform>
            <numerusform>%Ln-mal, während die Abstimmung nicht offen war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of cards that nobody knows</source>
        <translation>
            <numerusform>%Ln-mal mit Karten, die niemand kennt</numerusform>
            <numerusform>%Ln-mal mit Karten, die niemand kennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of phones, which change their number</source>
        <translation>
            <numerusform>%Ln-mal mit Handys, deren Nummer wechselt</numerusform>
            <numerusform>%Ln-mal mit Handys, deren Nummer wechselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps on readers without an answer</source>
        <translation>
            <numerusform>%Ln-mal an Lesern ohne Antwort</numerusform>
            <numerusform>%Ln-mal an Lesern ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of cards that had voted</source>
        <translation>
            <numerusform>%Ln-mal mit Karten, die schon gestimmt hatten</numerusform>
            <numerusform>%Ln-mal mit Karten, die schon gestimmt hatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps beyond the choices allowed</source>
        <translation>
            <numerusform>%Ln-mal über die erlaubte Auswahl hinaus</numerusform>
            <numerusform>%Ln-mal über die erlaubte Auswahl hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw between %1, with %Ln votes each.</source>
        <translation>
            <numerusform>Gleichstand zwischen %1, mit je %Ln Stimme.</numerusform>
            <numerusform>Gleichstand zwischen %1, mit je %Ln Stimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads by %Ln votes.</source>
        <translation>
            <numerusform>%1 führt mit %Ln Stimme.</numerusform>
            <numerusform>%1 führt mit %Ln Stimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln more votes than the next.</source>
        <translation>
            <numerusform>%1 hat %Ln Stimme mehr als die nächste.</numerusform>
            <numerusform>%1 hat %Ln Stimmen mehr als die nächste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes were changed.</source>
        <translation>
            <numerusform>%Ln Stimme wurde geändert.</numerusform>
            <numerusform>%Ln Stimmen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turnout %1, of %Ln known cards.</source>
        <translation>
            <numerusform>Beteiligung %1, von %Ln bekannten Karte.</numerusform>
            <numerusform>Beteiligung %1, von %Ln bekannten Karten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal of all votes: %1</source>
        <translation>Siegel aller Stimmen: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RestoreForm</name>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Backups (*.everyport);;All files (*)</source>
        <translation>Sicherungen (*.everyport);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>What was here before…</source>
        <translation>Was vorher hier war…</translation>
    </message>
    <message>
        <source>How much of the backup is read</source>
        <translation>Wie viel von der Sicherung gelesen ist</translation>
    </message>
    <message>
        <source>What becomes of what is here</source>
        <translation>Was aus dem wird, was hier ist</translation>
    </message>
    <message>
        <source>Bring back and restart</source>
        <translation>Einspielen und neu starten</translation>
    </message>
    <message>
        <source>Password of the passwords in it</source>
        <translation>Passwort der Passwörter darin</translation>
    </message>
    <message>
        <source>Add to what is here</source>
        <translation>Zu dem hinzufügen, was hier ist</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Es ersetzen</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>Wie es bis %1 war</translation>
    </message>
    <message>
        <source>All of it takes its place when Everyport starts next.</source>
        <translation>Alles kommt an seinen Platz, wenn Everyport das nächste Mal startet.</translation>
    </message>
    <message>
        <source>It has passwords; type the password for them below, or they stay out.</source>
        <translation>Sie hat Passwörter; gib unten das Passwort dafür ein, sonst bleiben sie draußen.</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first.</source>
        <translation>Was jetzt hier ist, wird erst als Sicherung behalten.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>A backup is being looked at; wait for it, or press Stop.</source>
        <translation>Eine Sicherung wird gerade angesehen; warte darauf, oder drücke Anhalten.</translation>
    </message>
    <message>
        <source>Try this password</source>
        <translation>Dieses Passwort versuchen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RestoreWords</name>
    <message>
        <source>The backup was not brought back:</source>
        <translation>Die Sicherung wurde nicht zurückgeholt:</translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <translation>Was vorher hier war, liegt in %1.</translation>
    </message>
    <message>
        <source>Its passwords stayed out.</source>
        <translation>Ihre Passwörter blieben draußen.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1.</source>
        <translation>Wiederhergestellt: die Sicherung vom %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultPicture</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>This SVG cannot be drawn.</source>
        <translation>Dieses SVG lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>This is no PNG picture.</source>
        <translation>Das ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large to show; it can be saved.</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist zu groß zum Zeigen; speichern lässt es sich.</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>Das PNG-Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>Das Bild konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultTable</name>
    <message numerus="yes">
        <source>Table of %n rows</source>
        <translation>
            <numerusform>Tabelle mit %n Zeile</numerusform>
            <numerusform>Tabelle mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows more</source>
        <translation>
            <numerusform>%n Zeile mehr</numerusform>
            <numerusform>%n Zeilen mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomLevels</name>
    <message>
        <source>Add a room…</source>
        <translation>Raum hinzufügen…</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Benachrichtigungen aus %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation>still bis %1</translation>
    </message>
    <message>
        <source>Ends by itself; a press ends it now</source>
        <translation>Endet von selbst; ein Druck beendet es jetzt</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Eine Stunde lang still</translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation>Wie jeder andere Raum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are in no other room</source>
        <translation>Du bist in keinem anderen Raum</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as every other room</source>
        <translation>wie jeder andere Raum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent until tomorrow</source>
        <translation>Bis morgen still</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomOffers</name>
    <message>
        <source>Rooms of this account</source>
        <translation>Räume dieses Kontos</translation>
    </message>
    <message>
        <source>Go to the room %1</source>
        <translation>Zum Raum %1</translation>
    </message>
    <message>
        <source>List the network&apos;s rooms…</source>
        <translation>Räume des Netzes auflisten…</translation>
    </message>
    <message>
        <source>Bookmarked rooms</source>
        <translation>Räume mit Lesezeichen</translation>
    </message>
    <message>
        <source>Join the room %1</source>
        <translation>Den Raum %1 betreten</translation>
    </message>
    <message>
        <source>Join the room %1 (%2)</source>
        <translation>Den Raum %1 betreten (%2)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomPeopleDialog</name>
    <message>
        <source>People of %1</source>
        <translation>Personen von %1</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Ferngehalten</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Das Konto ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation>Es muss eine Adresse sein, etwa name@example.org.</translation>
    </message>
    <message>
        <source>%1 is kept out now.</source>
        <translation>%1 wird jetzt ferngehalten.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was taken off this list.</source>
        <translation>%1 wurde von dieser Liste genommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Es ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomReach</name>
    <message>
        <source>It is closed now, but would be open again at the next start of Everyport. Save its settings in Services before that. %1</source>
        <translation>Er ist jetzt geschlossen, wäre aber beim nächsten Start von Everyport wieder offen. Speichere vorher seine Einstellungen unter „Dienste“. %1</translation>
    </message>
    <message>
        <source>Opened %1 to the network, where it could not start.</source>
        <translation>%1 wurde zum Netz hin geöffnet und konnte dort nicht starten.</translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now, over plain HTTP: others can read what passes.</source>
        <translation>Alle in diesem Netz können jetzt die Ergebnisse öffnen, über einfaches HTTP: Andere können mitlesen.</translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now.</source>
        <translation>Alle in diesem Netz können jetzt die Ergebnisse öffnen.</translation>
    </message>
    <message>
        <source>Closing %1 to the network</source>
        <translation>Schließen von %1 zum Netz hin</translation>
    </message>
    <message>
        <source>Opening %1 to the network</source>
        <translation>Öffnen von %1 zum Netz hin</translation>
    </message>
    <message>
        <source>Everyone in this network can reach %1 now.</source>
        <translation>Alle in diesem Netz können %1 jetzt erreichen.</translation>
    </message>
    <message>
        <source>Everyone in this network can reach %1 now, without encryption: others can read what passes.</source>
        <translation>Alle in diesem Netz können %1 jetzt erreichen, ohne Verschlüsselung: Andere können mitlesen.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Starten von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RowLayout</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>New since you looked, %1</source>
        <translation>Neu, seit du hingesehen hast, %1</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer to an earlier message</source>
        <translation>Eine Antwort auf eine frühere Nachricht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur falls</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Says what would be done with the latest real event, or a sample. Nothing is done.</source>
        <translation>Sagt, was beim letzten echten Ereignis oder einem Beispiel getan würde. Nichts wird getan.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Below stands what can be read. Save keeps it, makes comments of the lines that cannot, and keeps the file as it was as %1.</source>
        <translation>Unten steht, was lesbar ist. „Speichern“ behält es, macht aus den unlesbaren Zeilen Kommentare und bewahrt die bisherige Datei als %1 auf.</translation>
    </message>
    <message>
        <source>It cannot be shown as a form; open it and mend it by hand.</source>
        <translation>Sie lässt sich nicht als Formular zeigen; öffne sie und behebe es von Hand.</translation>
    </message>
    <message>
        <source>The file is wrong:</source>
        <translation>Die Datei ist fehlerhaft:</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Nicht gespeichert:</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Angehalten:</translation>
    </message>
    <message>
        <source>Others may read its secret:</source>
        <translation>Andere könnten ihr Geheimnis lesen:</translation>
    </message>
    <message>
        <source>What it did last failed:</source>
        <translation>Was sie zuletzt tat, schlug fehl:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulePresets</name>
    <message>
        <source>Card read → chat line</source>
        <translation>Karte gelesen → Chat-Zeile</translation>
    </message>
    <message>
        <source>Webhook → chat message</source>
        <translation>Webhook → Chat-Nachricht</translation>
    </message>
    <message>
        <source>Poll closed → summary</source>
        <translation>Umfrage geschlossen → Zusammenfassung</translation>
    </message>
    <message>
        <source>Commit → room</source>
        <translation>Commit → Raum</translation>
    </message>
    <message>
        <source>Private message → answer</source>
        <translation>Private Nachricht → Antwort</translation>
    </message>
    <message>
        <source>Hello {nick}, somebody will answer soon.</source>
        <translation>Hallo {nick}, bald antwortet jemand.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Private message → vote</source>
        <translation>Private Nachricht → Stimme</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleTrial</name>
    <message>
        <source>With the latest real event (%1)</source>
        <translation>Mit dem letzten echten Ereignis (%1)</translation>
    </message>
    <message>
        <source>With a sample</source>
        <translation>Mit einem Beispiel</translation>
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
        <translation>Was sie zuletzt tat</translation>
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
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Choose what it waits for</source>
        <translation>Wähle, worauf sie wartet</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesForm</name>
    <message>
        <source>A card may vote</source>
        <translation>Eine Karte darf abstimmen</translation>
    </message>
    <message>
        <source>Only cards that were registered</source>
        <translation>Nur registrierte Karten</translation>
    </message>
    <message>
        <source>when you open it</source>
        <translation>wenn du sie öffnest</translation>
    </message>
    <message>
        <source>when you close it</source>
        <translation>wenn du sie schließt</translation>
    </message>
    <message>
        <source>Show the results to the room</source>
        <translation>Dem Saal die Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Last counts</source>
        <translation>Letzte gilt</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Each tap</source>
        <translation>Jedes Auflegen</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>bis zu </translation>
    </message>
    <message>
        <source>Choices of a card</source>
        <translation>Antworten pro Karte</translation>
    </message>
    <message>
        <source> s pause</source>
        <translation> s Pause</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source>Pause between two taps of a card at one reader</source>
        <translation>Pause zwischen zweimal Auflegen einer Karte auf einen Leser</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Wer abstimmen darf</translation>
    </message>
    <message>
        <source>A phone shows another number each time, so it could vote without end.</source>
        <translation>Ein Handy zeigt jedes Mal eine andere Nummer, könnte also endlos abstimmen.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Offen ab</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Offen bis</translation>
    </message>
    <message>
        <source>A time is written 20:00, or with its day 2026-06-12 20:00.</source>
        <translation>Eine Zeit schreibt man 20:00 oder mit ihrem Tag 2026-06-12 20:00.</translation>
    </message>
    <message>
        <source>A short name only, cannot be traced back</source>
        <translation>Nur ein Kurzname, nicht zurückverfolgbar</translation>
    </message>
    <message>
        <source>Its number as well, for a list of who voted</source>
        <translation>Auch ihre Nummer, für eine Liste, wer abgestimmt hat</translation>
    </message>
    <message>
        <source>Kept of a card</source>
        <translation>Was von einer Karte bleibt</translation>
    </message>
    <message>
        <source>While voting</source>
        <translation>Während der Abstimmung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Polls of one event stand together in the list.</source>
        <translation>Umfragen einer Veranstaltung stehen in der Liste beisammen.</translation>
    </message>
    <message>
        <source>The first tap of a card stands; later ones change nothing.</source>
        <translation>Das erste Auflegen einer Karte gilt; spätere ändern nichts.</translation>
    </message>
    <message>
        <source>Whoever taps at another reader has changed their mind; the last tap stands.</source>
        <translation>Wer auf einen anderen Leser auflegt, hat es sich anders überlegt; das letzte Mal gilt.</translation>
    </message>
    <message numerus="yes">
        <source>A card may choose up to %n different answers.</source>
        <translation>
            <numerusform>Eine Karte darf nur %n Antwort wählen.</numerusform>
            <numerusform>Eine Karte darf bis zu %n verschiedene Antworten wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tap is a vote; the same card at the same reader counts again after the pause.</source>
        <translation>Jedes Auflegen ist eine Stimme; dieselbe Karte am selben Leser zählt nach der Pause wieder.</translation>
    </message>
    <message>
        <source>Every tap is a vote.</source>
        <translation>Jedes Auflegen ist eine Stimme.</translation>
    </message>
    <message>
        <source>Phones held to a reader, too</source>
        <translation>Auch Handys am Leser</translation>
    </message>
    <message>
        <source>None: cards alone</source>
        <translation>Keine: nur Karten</translation>
    </message>
    <message>
        <source>Any phone, once</source>
        <translation>Jedes Handy, einmal</translation>
    </message>
    <message>
        <source>Phones with a ticket&apos;s code</source>
        <translation>Handys mit dem Code einer Stimmkarte</translation>
    </message>
    <message>
        <source>People who log in with an account</source>
        <translation>Wer sich mit einem Konto anmeldet</translation>
    </message>
    <message>
        <source>Votes from phones</source>
        <translation>Stimmen per Handy</translation>
    </message>
    <message>
        <source>Where every tap counts no phone may vote: one could do so without end.</source>
        <translation>Wo jedes Mal zählt, darf kein Handy abstimmen: Eines könnte es ohne Ende.</translation>
    </message>
    <message>
        <source>Easy for everybody, and not strict: whoever deletes cookies or takes a second phone can vote again.</source>
        <translation>Leicht für alle und nicht streng: Wer Cookies löscht oder ein zweites Handy nimmt, kann noch einmal abstimmen.</translation>
    </message>
    <message>
        <source>Strict: each printed code votes once, on any phone. Print the tickets from the poll&apos;s menu.</source>
        <translation>Streng: Jeder gedruckte Code stimmt einmal, auf jedem Handy. Drucke die Stimmkarten aus dem Menü der Umfrage.</translation>
    </message>
    <message>
        <source>Strictest: each account votes once, and its name is known while it votes.</source>
        <translation>Am strengsten: Jedes Konto stimmt einmal, und beim Abstimmen ist sein Name bekannt.</translation>
    </message>
    <message>
        <source>Votes come from readers only.</source>
        <translation>Stimmen kommen nur von Lesern.</translation>
    </message>
    <message>
        <source>On a scale each voter chooses one value.</source>
        <translation>Auf einer Skala wählt jeder einen Wert.</translation>
    </message>
    <message>
        <source>On a motion each voter has one vote.</source>
        <translation>Bei einem Antrag hat jeder eine Stimme.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Zuletzt ausgelöst</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>file faulty</source>
        <translation>Datei fehlerhaft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesOutline</name>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turning on %1</source>
        <translation>Einschalten von %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The file of the rule “%1” is faulty:</source>
        <translation>Die Datei der Regel „%1“ ist fehlerhaft:</translation>
    </message>
    <message>
        <source>The rule “%1” was stopped:</source>
        <translation>Die Regel „%1“ wurde angehalten:</translation>
    </message>
    <message>
        <source>The rule “%1”:</source>
        <translation>Die Regel „%1“:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesPage</name>
    <message>
        <source>Removed rule “%1”.</source>
        <translation>Regel „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>Zurückholen von %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>Nothing happens by itself yet. A rule says: when this happens on any port, do that on another.</source>
        <translation>Noch geschieht nichts von selbst. Eine Regel sagt: Wenn an irgendeinem Port dies geschieht, tue an einem anderen das.</translation>
    </message>
    <message>
        <source>Choose a rule, or begin one.</source>
        <translation>Wähle eine Regel oder beginne eine.</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n aus</numerusform>
            <numerusform>%n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation>Speichern der Regel</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Saved the rule “%1”.</source>
        <translation>Regel „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Turning %1 on or off</source>
        <translation>Ein- oder Ausschalten von %1</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>the new rule</source>
        <translation>die neue Regel</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>die Regel „%1“</translation>
    </message>
    <message>
        <source>Dropped the new rule “%1”.</source>
        <translation>Neue Regel „%1“ verworfen.</translation>
    </message>
    <message>
        <source>Dropped what was changed of “%1”.</source>
        <translation>Änderungen an „%1“ verworfen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SearchPane</name>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Words that must all be there, “phrases”, -without; from:name in:#room before:2026-05-01 after:2026-04-01</source>
        <translation>Wörter, die alle vorkommen müssen, „Wortfolgen“, -ohne; from:name in:#raum before:2026-05-01 after:2026-04-01</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Two letters at least are searched for.</source>
        <translation>Gesucht wird ab zwei Buchstaben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing here. Everywhere looks in all rooms and people.</source>
        <translation>Hier nichts. „Überall“ sucht in allen Räumen und bei allen Leuten.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; more as you scroll</source>
        <translation>
            <numerusform>Die neueste; mehr beim Rollen</numerusform>
            <numerusform>Die neuesten %n; mehr beim Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds everything said since the account was added.</source>
        <translation>Findet alles, was gesagt wurde, seit das Konto hinzugefügt wurde.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SentFormStrips</name>
    <message>
        <source>“%1” is added.</source>
        <translation>„%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>The password: %1</source>
        <translation>Das Passwort: %1</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the answer to “%1”, which was sent</source>
        <translation>die Antwort auf „%1“, das gesendet wurde</translation>
    </message>
    <message>
        <source>the password of “%1”</source>
        <translation>das Passwort von „%1“</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServeCard</name>
    <message>
        <source>What to serve</source>
        <translation>Was angeboten wird</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port&#xa0;%2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Starten von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceController</name>
    <message>
        <source>Removed service “%1”.</source>
        <translation>Dienst „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>Zurückholen von %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Its connections</source>
        <translation>Seine Verbindungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>1 person is connected to %1 and would be cut off.</source>
        <translation>1 Person ist mit %1 verbunden und würde getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected to %1 and would be cut off.</source>
        <translation>
            <numerusform>%n Person ist mit %1 verbunden und würde getrennt.</numerusform>
            <numerusform>%n Personen sind mit %1 verbunden und würden getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Starten von %1</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 anhalten?</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Anhalten von %1</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>Neustarten von %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDetail</name>
    <message>
        <source>The chosen service</source>
        <translation>Der gewählte Dienst</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>Mehr über diesen Dienst</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>So verbindet man sich</translation>
    </message>
    <message>
        <source>About the chosen service</source>
        <translation>Über den gewählten Dienst</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Jetzt verbunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Dieser Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht an</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Erreichbar für</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>from the first byte</source>
        <translation>ab dem ersten Byte</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>keine: einfaches HTTP</translation>
    </message>
    <message>
        <source>People now</source>
        <translation>Personen jetzt</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>starts with Everyport</source>
        <translation>startet mit Everyport</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>bleibt aus</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>no file: gone with this program&apos;s end</source>
        <translation>keiner Datei: endet mit diesem Programm</translation>
    </message>
    <message>
        <source>Choose a service: its settings stand here, and how to connect to it.</source>
        <translation>Wähle einen Dienst: Hier stehen seine Einstellungen und wie man sich mit ihm verbindet.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Start it with Everyport</source>
        <translation>Mit Everyport starten</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation>Derselbe Dienst ohne Datei, für ein Terminal</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>der Befehl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How it is called in this window, in the log and in its file.</source>
        <translation>Wie er in diesem Fenster, in den Meldungen und in seiner Datei heißt.</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _ only, such as “results”.</source>
        <translation>Nur Kleinbuchstaben, Ziffern, - und _, etwa „results“.</translation>
    </message>
    <message>
        <source>Another service has this name.</source>
        <translation>Ein anderer Dienst hat diesen Namen.</translation>
    </message>
    <message>
        <source>Add service: %1</source>
        <translation>Dienst hinzufügen: %1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Adding a service</source>
        <translation>Hinzufügen eines Dienstes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceEditor</name>
    <message>
        <source>Start it with Everyport</source>
        <translation>Mit Everyport starten</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation>Derselbe Dienst ohne Datei, für ein Terminal</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>der Befehl</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the settings of this service</source>
        <translation>Einstellungen dieses Dienstes speichern</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Ein Feld braucht einen anderen Wert.</translation>
    </message>
    <message>
        <source>Takes out what is wrong and starts it; the file as it was is kept as %1.</source>
        <translation>Nimmt heraus, was falsch ist, und startet ihn; die bisherige Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Its file does not say so yet: it could not be written.</source>
        <translation>Seine Datei sagt das noch nicht: Sie konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Counts at the next start of Everyport.</source>
        <translation>Gilt ab dem nächsten Start von Everyport.</translation>
    </message>
    <message>
        <source>Starts it.</source>
        <translation>Startet ihn.</translation>
    </message>
    <message>
        <source>Counts from its next start.</source>
        <translation>Gilt ab seinem nächsten Start.</translation>
    </message>
    <message>
        <source>Counts at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Restarts it.</source>
        <translation>Startet ihn neu.</translation>
    </message>
    <message>
        <source>Restarts it, 1 person reconnects.</source>
        <translation>Startet ihn neu, 1 Person verbindet sich neu.</translation>
    </message>
    <message numerus="yes">
        <source>Restarts it, %n people reconnect.</source>
        <translation>
            <numerusform>Startet ihn neu, %n Person verbindet sich neu.</numerusform>
            <numerusform>Startet ihn neu, %n Personen verbinden sich neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Speichern von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceLog</name>
    <message>
        <source>Log</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Find in the whole log</source>
        <translation>In allen Meldungen suchen</translation>
    </message>
    <message>
        <source>This service has said nothing yet.</source>
        <translation>Dieser Dienst hat noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation>die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Meldungen von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceTroubles</name>
    <message>
        <source>Changing %1</source>
        <translation>Ändern von %1</translation>
    </message>
    <message>
        <source>Mending %1</source>
        <translation>Reparieren von %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Use last good</source>
        <translation>Letzte gute verwenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Starten von %1</translation>
    </message>
    <message>
        <source>%1 could not start:</source>
        <translation>%1 konnte nicht starten:</translation>
    </message>
    <message>
        <source>The file of %1 is faulty:</source>
        <translation>Die Datei von %1 ist fehlerhaft:</translation>
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
        <translation>Datei fehlerhaft</translation>
    </message>
    <message>
        <source>system code %1</source>
        <translation>Systemcode %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceWords</name>
    <message>
        <source>file faulty</source>
        <translation>Datei fehlerhaft</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>any address:%1</source>
        <translation>jede Adresse:%1</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Ein Netz</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Nur Programme auf diesem Rechner können sich verbinden.</translation>
    </message>
    <message>
        <source>Whoever reaches this computer by %1 can connect.</source>
        <translation>Wer diesen Rechner über %1 erreicht, kann sich verbinden.</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can connect.</source>
        <translation>Jeder Rechner, der diesen erreicht, kann sich verbinden.</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 online</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viewers</source>
        <translation>
            <numerusform>%Ln Zuschauer</numerusform>
            <numerusform>%Ln Zuschauer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesOutline</name>
    <message>
        <source>Add service…</source>
        <translation>Dienst hinzufügen…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Starting the services</source>
        <translation>Starten der Dienste</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Stopping the services</source>
        <translation>Anhalten der Dienste</translation>
    </message>
    <message>
        <source>No services</source>
        <translation>Keine Dienste</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>Laufende Dienste</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Nothing is served. A new service is for this computer only until you say otherwise.</source>
        <translation>Nichts wird angeboten. Ein neuer Dienst ist nur für diesen Rechner, bis du es änderst.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Dienst hinzufügen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save the settings of the service</source>
        <translation>Einstellungen des Dienstes speichern</translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>Dienst entfernen</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Einstellungen des Dienstes</translation>
    </message>
    <message>
        <source>the settings of %1</source>
        <translation>die Einstellungen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n aus</numerusform>
            <numerusform>%n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>D&amp;ienst</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Neue Tasten für die gewählte Aktion</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle wie am Anfang</translation>
    </message>
    <message>
        <source>%1 has these keys.</source>
        <translation>%1 hat diese Tasten.</translation>
    </message>
    <message>
        <source>Set takes them away from there.</source>
        <translation>„Setzen“ nimmt sie dort weg.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShowEditor</name>
    <message>
        <source>Slide: %1</source>
        <translation>Folie: %1</translation>
    </message>
    <message>
        <source>The show of “%1”</source>
        <translation>Die Show „%1“</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Questions and slides in their order</source>
        <translation>Fragen und Folien in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Add a slide</source>
        <translation>Folie hinzufügen</translation>
    </message>
    <message>
        <source>Words or a picture</source>
        <translation>Worte oder ein Bild</translation>
    </message>
    <message>
        <source>Earlier in the show</source>
        <translation>Früher in der Show</translation>
    </message>
    <message>
        <source>Later in the show</source>
        <translation>Später in der Show</translation>
    </message>
    <message>
        <source>Delete this slide</source>
        <translation>Diese Folie löschen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlideForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Ein Bild wählen…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Below your lines stand the questions that follow, up to the next slide of this kind.</source>
        <translation>Unter deinen Zeilen stehen die Fragen, die folgen, bis zur nächsten Folie dieser Art.</translation>
    </message>
    <message>
        <source>Below your lines stand the questions before it, and how many have answered each.</source>
        <translation>Unter deinen Zeilen stehen die Fragen davor, und wie viele jede beantwortet haben.</translation>
    </message>
    <message>
        <source>A question is written on the Polls page; here it has its place in the show.</source>
        <translation>Eine Frage wird auf der Seite „Umfragen“ geschrieben; hier hat sie ihren Platz in der Show.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlidePosters</name>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlideWords</name>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>How many have answered</source>
        <translation>Wie viele geantwortet haben</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SshKeyDialog</name>
    <message>
        <source>Add SSH key</source>
        <translation>SSH-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Public key of %1, one line</source>
        <translation>Öffentlicher Schlüssel von %1, eine Zeile</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Öffentliche Schlüssel (*.pub);;Alle Dateien (*)</translation>
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
        <translation>Zu sendende Stanza</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Something to begin with</source>
        <translation>Etwas für den Anfang</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Beginnen mit…</translation>
    </message>
    <message>
        <source>well-formed, %1 bytes</source>
        <translation>wohlgeformt, %1 Bytes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StartWords</name>
    <message>
        <source>Free some space there, then start Everyport again.</source>
        <translation>Schaffe dort Platz und starte Everyport dann wieder.</translation>
    </message>
    <message>
        <source>Let your account read and write there, or choose another folder: everyport --data FOLDER.</source>
        <translation>Lass dein Konto dort lesen und schreiben, oder wähle einen anderen Ordner: everyport --data ORDNER.</translation>
    </message>
    <message>
        <source>See what stands there, or choose another folder: everyport --data FOLDER.</source>
        <translation>Sieh nach, was dort steht, oder wähle einen anderen Ordner: everyport --data ORDNER.</translation>
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
        <translation>Die Abstimmung über „%1“ ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected.</source>
        <translation>
            <numerusform>Eine Person ist verbunden.</numerusform>
            <numerusform>%n Personen sind verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services run.</source>
        <translation>
            <numerusform>Ein Dienst läuft.</numerusform>
            <numerusform>%n Dienste laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the poll “%1” of the demo</source>
        <translation>die Umfrage „%1“ der Demo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SubjectLine</name>
    <message>
        <source>No longer about this message (Esc)</source>
        <translation>Nicht mehr zu dieser Nachricht (Esc)</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Antwortet %1: %2</translation>
    </message>
    <message>
        <source>Changes the message of %1</source>
        <translation>Ändert die Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SyntaxCheck</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Table</name>
    <message numerus="yes">
        <source>None of the %n rows match. Esc in the filter clears it.</source>
        <translation>
            <numerusform>Die %n Zeile passt nicht. Esc im Filter leert ihn.</numerusform>
            <numerusform>Keine der %n Zeilen passt. Esc im Filter leert ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows match what is switched on above.</source>
        <translation>
            <numerusform>Die %n Zeile passt nicht zu dem, was oben eingeschaltet ist.</numerusform>
            <numerusform>Keine der %n Zeilen passt zu dem, was oben eingeschaltet ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableColumns</name>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Durch Kommas getrennt (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation>Durch Tabs getrennt (*.tsv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TagDialog</name>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Schlagwörter von „%1“ geändert.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words of your own with commas between them. In the filter, “tag:word” finds what has one.</source>
        <translation>Eigene Wörter mit Kommas dazwischen. Im Filter findet „tag:Wort“, was eines hat.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Schlagwörter setzen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TagWords</name>
    <message>
        <source>A tag has at most 40 characters. A comma stands between two.</source>
        <translation>Ein Schlagwort hat höchstens 40 Zeichen. Zwischen zweien steht ein Komma.</translation>
    </message>
    <message>
        <source>At most ten tags stand on one thing.</source>
        <translation>An einer Sache stehen höchstens zehn Schlagwörter.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Tags</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TextChooser</name>
    <message>
        <source>Link %1 of %2: %3</source>
        <translation>Link %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeFile</name>
    <message>
        <source>Logo and picture together are too large: a look has at most %1 MiB.</source>
        <translation>Logo und Bild zusammen sind zu groß: Ein Aussehen hat höchstens %1 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 lässt sich nicht erstellen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeWords</name>
    <message>
        <source>A theme has at most %1 MiB.</source>
        <translation>Ein Aussehen hat höchstens %1 MiB.</translation>
    </message>
    <message>
        <source>This is no theme of the big screen.</source>
        <translation>Das ist kein Aussehen für die Leinwand.</translation>
    </message>
    <message>
        <source>This theme has no name.</source>
        <translation>Dieses Aussehen hat keinen Namen.</translation>
    </message>
    <message>
        <source>A colour of this theme is none. Colours are written like #1f66b2.</source>
        <translation>Eine Farbe dieses Aussehens ist keine. Farben schreibt man wie #1f66b2.</translation>
    </message>
    <message>
        <source>A picture of this theme is damaged.</source>
        <translation>Ein Bild dieses Aussehens ist beschädigt.</translation>
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
        <translation>%1 drosseln</translation>
    </message>
    <message>
        <source>A modem</source>
        <translation>Ein Modem</translation>
    </message>
    <message>
        <source>A phone on an old network</source>
        <translation>Ein Handy in einem alten Netz</translation>
    </message>
    <message>
        <source>A phone at the edge of the net</source>
        <translation>Ein Handy am Rand des Netzes</translation>
    </message>
    <message>
        <source>A crowded wireless network</source>
        <translation>Ein überfülltes WLAN</translation>
    </message>
    <message>
        <source>A slow line at home</source>
        <translation>Eine langsame Leitung zu Hause</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>I say so, or it closes</source>
        <translation>ich es sage oder sie sich schließt</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>As slow as</source>
        <translation>So langsam wie</translation>
    </message>
    <message>
        <source>Feel a slow network. The others stay as fast.</source>
        <translation>Ein langsames Netz erleben. Die anderen bleiben so schnell.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Shown meanwhile on all pages, with Full speed beside it.</source>
        <translation>Steht währenddessen auf allen Seiten, mit „Volle Geschwindigkeit“ daneben.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Drosseln</translation>
    </message>
    <message>
        <source>%1 cannot be throttled: it has closed, or its bytes go another way.</source>
        <translation>%1 lässt sich nicht drosseln: Sie ist geschlossen, oder ihre Bytes nehmen einen anderen Weg.</translation>
    </message>
    <message>
        <source>%1 is slow:</source>
        <translation>%1 ist langsam:</translation>
    </message>
    <message>
        <source>throttled to %1.</source>
        <translation>gedrosselt auf %1.</translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>%1 ist gedrosselt</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>A satellite</source>
        <translation>Ein Satellit</translation>
    </message>
    <message>
        <source>The other side of the world</source>
        <translation>Das andere Ende der Welt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
    <message>
        <source>As fast as it is</source>
        <translation>So schnell, wie sie ist</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 in jede Richtung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>An answer comes later by twice that.</source>
        <translation>Eine Antwort verspätet sich um das Doppelte.</translation>
    </message>
    <message>
        <source>throttled to %1, %2 late each way.</source>
        <translation>gedrosselt auf %1, %2 später in jede Richtung.</translation>
    </message>
    <message>
        <source>%1 late each way.</source>
        <translation>%1 später in jede Richtung.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TicketWords</name>
    <message>
        <source>Votes once. Without a camera: %1</source>
        <translation>Stimmt einmal. Ohne Kamera: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TicketsDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Stimmkarten drucken</translation>
    </message>
    <message>
        <source>How many tickets</source>
        <translation>Wie viele Stimmkarten</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Ten on a sheet, each with a code that votes once. They are printed now and cannot be shown again; more can be made at any time.</source>
        <translation>Zehn auf einem Blatt, jede mit einem Code, der einmal stimmt. Sie werden jetzt gedruckt und können nicht noch einmal gezeigt werden; mehr davon sind jederzeit gemacht.</translation>
    </message>
    <message>
        <source>Make and print…</source>
        <translation>Machen und drucken…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimeField</name>
    <message>
        <source>A time such as 20:00, or a day and a time such as 2026-06-12 20:00. Empty: by hand.</source>
        <translation>Eine Zeit wie 20:00 oder Tag und Zeit wie 2026-06-12 20:00. Leer: von Hand.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimeFormat</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
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
        <translation>Stimmen pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1: %n Stimme</numerusform>
            <numerusform>%1: %n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TlsView</name>
    <message>
        <source>Save certificate…</source>
        <translation>Zertifikat speichern…</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>the fingerprint</source>
        <translation>der Fingerabdruck</translation>
    </message>
    <message>
        <source>A serial line to this computer: there is nothing to encrypt.</source>
        <translation>Eine serielle Leitung zu diesem Rechner: Da gibt es nichts zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Not encrypted, and a password passed here: anyone between could read it.</source>
        <translation>Nicht verschlüsselt, und ein Passwort lief durch: Jeder dazwischen konnte es lesen.</translation>
    </message>
    <message>
        <source>Not encrypted, but it never leaves this computer.</source>
        <translation>Nicht verschlüsselt, verlässt aber diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone between here and %1 can read along.</source>
        <translation>Nicht verschlüsselt: Jeder zwischen hier und %1 kann mitlesen.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Unser Zertifikat</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation>Kette: %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>showed no certificate; we did not ask for one</source>
        <translation>zeigte kein Zertifikat; wir haben keines verlangt</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Certificate saved to %1.</source>
        <translation>Zertifikat in %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TokenDialog</name>
    <message>
        <source>Token for %1</source>
        <translation>Token für %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for, such as “night backup”.</source>
        <translation>Wofür es ist, etwa „nächtliche Sicherung“.</translation>
    </message>
    <message>
        <source>A name is needed, so that it can be told from others later.</source>
        <translation>Ein Name ist nötig, um es später von anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Every service, where none is chosen.</source>
        <translation>Jeden Dienst, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation>bis zum Widerruf</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Läuft ab nach</translation>
    </message>
    <message>
        <source>0 is never.</source>
        <translation>0 heißt nie.</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Token erzeugen</translation>
    </message>
    <message>
        <source>This is the token. It is shown now and never again: copy it to where it is used.</source>
        <translation>Das ist das Token. Es wird jetzt gezeigt und nie wieder: Kopiere es dorthin, wo es gebraucht wird.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ToldArea</name>
    <message>
        <source>What the command answered</source>
        <translation>Was der Befehl geantwortet hat</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Traffic</name>
    <message>
        <source>
… %1 more bytes</source>
        <translation>
… %1 Bytes mehr</translation>
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
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficView</name>
    <message>
        <source>Nothing has passed since it was chosen. What comes and goes stands here, decoded.</source>
        <translation>Seit dem Auswählen lief nichts durch. Was kommt und geht, steht hier, dekodiert.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not kept while the view was held</source>
        <translation>
            <numerusform>%n nicht behalten, während die Ansicht angehalten war</numerusform>
            <numerusform>%n nicht behalten, während die Ansicht angehalten war</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 an %2: %3</translation>
    </message>
    <message>
        <source>enters %1</source>
        <translation>betritt %1</translation>
    </message>
    <message>
        <source>%1 enters %2</source>
        <translation>%1 betritt %2</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>verlässt %1</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 verlässt %2</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 geht</translation>
    </message>
    <message>
        <source>asks to be called %1</source>
        <translation>möchte %1 heißen</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 has to leave %2</source>
        <translation>%1 muss %2 verlassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>are you there? %1</source>
        <translation>bist du da? %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>has version %1</source>
        <translation>hat Version %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>stream to %1</source>
        <translation>Stream an %1</translation>
    </message>
    <message>
        <source>to %1:</source>
        <translation>an %1:</translation>
    </message>
    <message>
        <source>asks for a shell</source>
        <translation>verlangt eine Shell</translation>
    </message>
    <message>
        <source>asks to run %1</source>
        <translation>möchte %1 ausführen</translation>
    </message>
    <message>
        <source>asks for the subsystem %1</source>
        <translation>verlangt das Subsystem %1</translation>
    </message>
    <message>
        <source>asks for a terminal, %1</source>
        <translation>verlangt ein Terminal, %1</translation>
    </message>
    <message>
        <source>its window is %1</source>
        <translation>sein Fenster ist %1</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>endete mit Status %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>channel %1: %2</source>
        <translation>Kanal %1: %2</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>, at once</source>
        <translation>, sofort</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>, nach %1 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
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
        <translation>Neu, seit du hingesehen hast, %1</translation>
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
        <translation>Zur neuesten</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Hier wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrayIcon</name>
    <message>
        <source>Show Everyport</source>
        <translation>Everyport zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Everyport: %Ln unread</source>
        <translation>
            <numerusform>Everyport: %Ln ungelesen</numerusform>
            <numerusform>Everyport: %Ln ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnansweredForms</name>
    <message>
        <source>Not known whether it was done:</source>
        <translation>Ob es geschehen ist, ist nicht bekannt:</translation>
    </message>
    <message>
        <source>%1. It was sent just before Everyport ended, and no answer came. Try to log in with what you have sent; where that fails, send it again.</source>
        <translation>%1. Das wurde gesendet, kurz bevor Everyport endete, und es kam keine Antwort. Versuche, dich mit dem anzumelden, was du gesendet hast; wo das nicht geht, sende es noch einmal.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnitView</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Die gewählte Nachricht</translation>
    </message>
    <message>
        <source>••• (left out)</source>
        <translation>••• (weggelassen)</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1, Bytes</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4</source>
        <translation>%1: %2 bis %3 von %4</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UpdateDialog</name>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>Asking the package manager of this computer…</source>
        <translation>Die Paketverwaltung dieses Rechners wird gefragt…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UpdateSentences</name>
    <message>
        <source>Everyport %1 is the newest that your package lists know.</source>
        <translation>Everyport %1 ist die neueste Version, die deine Paketlisten kennen.</translation>
    </message>
    <message>
        <source>Everyport %1 is the newest that your package lists of %2 know.</source>
        <translation>Everyport %1 ist die neueste Version, die deine Paketlisten vom %2 kennen.</translation>
    </message>
    <message>
        <source>It did not answer within ten seconds.</source>
        <translation>Sie hat nicht binnen zehn Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The package manager could not be asked.</source>
        <translation>Die Paketverwaltung konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>%1 Try again later, or ask it in a terminal:</source>
        <translation>%1 Versuche es später noch einmal, oder frage sie in einem Terminal:</translation>
    </message>
    <message>
        <source>The lists themselves are fetched by your system, or in a terminal:</source>
        <translation>Die Listen selbst holt dein System, oder du in einem Terminal:</translation>
    </message>
    <message>
        <source>Version %1 can be had; %2 is installed.</source>
        <translation>Version %1 ist zu haben; installiert ist %2.</translation>
    </message>
    <message>
        <source>Your package manager installs it, or you do in a terminal:</source>
        <translation>Deine Paketverwaltung installiert sie, oder du in einem Terminal:</translation>
    </message>
    <message>
        <source>None of your package lists has Everyport; %1 is installed.</source>
        <translation>Keine deiner Paketlisten hat Everyport; installiert ist %1.</translation>
    </message>
    <message>
        <source>Newer packages come from whoever gave you this one.</source>
        <translation>Neuere Pakete kommen von dem, der dir dieses gegeben hat.</translation>
    </message>
    <message>
        <source>Your software centre updates Everyport %1.</source>
        <translation>Everyport %1 wird von deiner Software-Zentrale aktualisiert.</translation>
    </message>
    <message>
        <source>Look there for a newer version, or do it in a terminal:</source>
        <translation>Sieh dort nach einer neueren Version, oder tu es in einem Terminal:</translation>
    </message>
    <message>
        <source>Everyport %1 was not installed as a package.</source>
        <translation>Everyport %1 wurde nicht als Paket installiert.</translation>
    </message>
    <message>
        <source>Newer versions come from whoever gave you the program, or from its source, built anew.</source>
        <translation>Neuere Versionen kommen von dem, der dir das Programm gegeben hat, oder aus seinem Quelltext, neu gebaut.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserController</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Lesen der Konten</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDetail</name>
    <message>
        <source>The chosen user</source>
        <translation>Der gewählte Benutzer</translation>
    </message>
    <message>
        <source>More about this user</source>
        <translation>Mehr über diesen Benutzer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>About the chosen user</source>
        <translation>Über den gewählten Benutzer</translation>
    </message>
    <message>
        <source>What the audit log says of this user</source>
        <translation>Was das Audit-Log über diesen Benutzer sagt</translation>
    </message>
    <message>
        <source>Nothing is known of this user: never in, never changed.</source>
        <translation>Von diesem Benutzer ist nichts bekannt: nie angemeldet, nie geändert.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>gerade nichts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>never, as far as the log goes back</source>
        <translation>nie, soweit die Meldungen zurückreichen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading what belongs to %1</source>
        <translation>Lesen des Besitzes von %1</translation>
    </message>
    <message>
        <source>Choose a user: what they may do stands here, and how they log in.</source>
        <translation>Wähle einen Benutzer: Hier steht, was er darf und wie er sich anmeldet.</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>%1, after too many wrong passwords</source>
        <translation>%1, nach zu vielen falschen Passwörtern</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is typed to log in, on every service.</source>
        <translation>Was zum Anmelden eingegeben wird, bei jedem Dienst.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A name is needed, such as “alice”.</source>
        <translation>Ein Name ist nötig, etwa „alice“.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Ein Konto %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Is kept as “%1”.</source>
        <translation>Wird als „%1“ geführt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserWords</name>
    <message>
        <source>A Python prompt is full power: whoever has it can do everything this program can do.</source>
        <translation>Eine Eingabezeile mit Python ist volle Macht: Wer sie hat, kann alles, was dieses Programm kann.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>ausgesperrt</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>gerade hier</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Ausgesperrt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Benutzer filtern</translation>
    </message>
    <message>
        <source>Nobody has an account here. One is good for the prompt, XMPP and IRC.</source>
        <translation>Niemand hat hier ein Konto. Eines gilt für Eingabezeile, XMPP und IRC.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder hereinlassen</translation>
    </message>
    <message>
        <source>Forgets the wrong passwords of this name, and of where they came from</source>
        <translation>Vergisst die falschen Passwörter dieses Namens und woher sie kamen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Lets this user in again</source>
        <translation>Lässt diesen Benutzer wieder herein</translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in; ends %1</source>
        <translation>Behält das Konto und lässt niemanden herein; beendet %1</translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in</source>
        <translation>Behält das Konto und lässt niemanden herein</translation>
    </message>
    <message>
        <source>Disabling %1</source>
        <translation>Deaktivieren von %1</translation>
    </message>
    <message>
        <source>Enabling %1</source>
        <translation>Aktivieren von %1</translation>
    </message>
    <message>
        <source>Disabled %1.</source>
        <translation>%1 deaktiviert.</translation>
    </message>
    <message>
        <source>The account of %1 goes, with all that belongs to it.</source>
        <translation>Das Konto von %1 verschwindet mit allem, was dazugehört.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1 is in now (%2: %3) and would be cut off. Contacts, messages and keys of the account go with it.</source>
        <translation>%1 ist gerade angemeldet (%2: %3) und würde getrennt. Kontakte, Nachrichten und Schlüssel des Kontos gehen mit.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>%1 here now of %2</source>
        <translation>%1 von %2 gerade hier</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Log of the user</source>
        <translation>Meldungen zum Benutzer</translation>
    </message>
    <message>
        <source>Save the user&apos;s log…</source>
        <translation>Meldungen zum Benutzer speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Disabled %1: %n sessions ended.</source>
        <translation>
            <numerusform>%1 deaktiviert: %n Sitzung beendet.</numerusform>
            <numerusform>%1 deaktiviert: %n Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked out</source>
        <translation>
            <numerusform>%n ausgesperrt</numerusform>
            <numerusform>%n ausgesperrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ValueChip</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>everyport::ui::VoteModel</name>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
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
        <translation>Die Stimme für %1 ist ungültig.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes are voided.</source>
        <translation>
            <numerusform>%n Stimme ist ungültig.</numerusform>
            <numerusform>%n Stimmen sind ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voiding votes</source>
        <translation>Ungültigmachen von Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket reported stolen</source>
        <translation>Ticket als gestohlen gemeldet</translation>
    </message>
    <message>
        <source>Voted for somebody else</source>
        <translation>Für jemand anderen abgestimmt</translation>
    </message>
    <message>
        <source>A test before the event</source>
        <translation>Ein Test vor der Veranstaltung</translation>
    </message>
    <message>
        <source>Choose one or write your own</source>
        <translation>Wähle etwas oder schreibe selbst</translation>
    </message>
    <message numerus="yes">
        <source>Void %n votes</source>
        <translation>
            <numerusform>%n Stimme für ungültig erklären</numerusform>
            <numerusform>%n Stimmen für ungültig erklären</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The report of the poll says it. The votes stay in the list as voided and are not counted again; their cards may vote once more.</source>
        <translation>Der Bericht der Umfrage nennt es. Die Stimmen bleiben als ungültig in der Liste und werden nicht wieder gezählt; ihre Karten dürfen noch einmal abstimmen.</translation>
    </message>
    <message>
        <source>It needs a reason, for the report.</source>
        <translation>Es braucht einen Grund, für den Bericht.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Für ungültig erklären</translation>
    </message>
    <message>
        <source>A new round has begun: nothing was voided.</source>
        <translation>Eine neue Runde hat begonnen: Nichts wurde für ungültig erklärt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::VotesPane</name>
    <message>
        <source>Only what was not counted</source>
        <translation>Nur was nicht gezählt wurde</translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation>Letzte Stimmen</translation>
    </message>
    <message>
        <source>Copy the latest votes</source>
        <translation>Letzte Stimmen kopieren</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>Noch keine Stimmen.</translation>
    </message>
    <message>
        <source>&amp;Void this vote…</source>
        <translation>Diese Stimme für un&amp;gültig erklären…</translation>
    </message>
    <message>
        <source>Void the chosen vote…</source>
        <translation>Gewählte Stimme für ungültig erklären…</translation>
    </message>
    <message>
        <source>&amp;Void these votes…</source>
        <translation>Diese Stimmen für &amp;ungültig erklären…</translation>
    </message>
    <message>
        <source>No votes yet. %1 taps a simulated card.</source>
        <translation>Noch keine Stimmen. %1 hält eine simulierte Karte an.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WallSlides</name>
    <message>
        <source>That was the last question.</source>
        <translation>Das war die letzte Frage.</translation>
    </message>
    <message>
        <source>No question has been asked yet.</source>
        <translation>Noch keine Frage wurde gestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::WallWords</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice. Your last tap counts.</source>
        <translation>Halte deine Karte an den Leser deiner Wahl. Das letzte Mal zählt.</translation>
    </message>
    <message numerus="yes">
        <source>Hold your card to the readers of your choice, up to %n of them.</source>
        <translation>
            <numerusform>Halte deine Karte an einen Leser deiner Wahl.</numerusform>
            <numerusform>Halte deine Karte an die Leser deiner Wahl, bis zu %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice.</source>
        <translation>Halte deine Karte an den Leser deiner Wahl.</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>schließt in %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>schließt um %1</translation>
    </message>
    <message>
        <source>The results are hidden until voting closes.</source>
        <translation>Die Ergebnisse sind verborgen, bis die Abstimmung schließt.</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet sich neu</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>Open the address with your phone and press your answer.</source>
        <translation>Öffne die Adresse mit deinem Handy und drücke deine Antwort.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Siegel: %1</translation>
    </message>
    <message>
        <source>You vote with your phone. The address stands here as soon as phones can open it.</source>
        <translation>Du stimmst mit deinem Handy ab. Die Adresse steht hier, sobald Handys sie öffnen können.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WaysPane</name>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>None. A key logs in at the prompt without the password.</source>
        <translation>Keine. Ein Schlüssel meldet ohne Passwort an der Eingabezeile an.</translation>
    </message>
    <message>
        <source>Remove SSH key</source>
        <translation>SSH-Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>None. A certificate logs in to IRC and XMPP without the password.</source>
        <translation>Keine. Ein Zertifikat meldet ohne Passwort bei IRC und XMPP an.</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Zertifikat entfernen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>None. A token passes for the password: for a program, or a client that cannot ask for a code.</source>
        <translation>Keine. Ein Token steht für das Passwort: für ein Programm oder einen Client, der keinen Code abfragen kann.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Zweiten Faktor ausschalten</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Add SSH key…</source>
        <translation>SSH-Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>Zertifikat hinzufügen…</translation>
    </message>
    <message>
        <source>Make token…</source>
        <translation>Token erzeugen…</translation>
    </message>
    <message>
        <source>Kept here, as keys made from it: nobody can read it back.</source>
        <translation>Hier aufbewahrt, als daraus erzeugte Schlüssel: Niemand kann es zurücklesen.</translation>
    </message>
    <message>
        <source>Asked for at %1. A new one is kept here.</source>
        <translation>Wird bei %1 abgefragt. Ein neues wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>On: a code is asked for at the prompt.</source>
        <translation>An: An der Eingabezeile wird ein Code abgefragt.</translation>
    </message>
    <message>
        <source>Off. An authenticator app&apos;s codes are asked for at the prompt once it is set up.</source>
        <translation>Aus. Ist er eingerichtet, werden an der Eingabezeile die Codes einer Authenticator-App abgefragt.</translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Neu einrichten…</translation>
    </message>
    <message>
        <source>The second factor of %1 is turned off; its recovery codes become worthless.</source>
        <translation>Der zweite Faktor von %1 wird ausgeschaltet; seine Wiederherstellungscodes werden wertlos.</translation>
    </message>
    <message>
        <source>Turning off the second factor of %1</source>
        <translation>Ausschalten des zweiten Faktors von %1</translation>
    </message>
    <message>
        <source>Removing an SSH key of %1</source>
        <translation>Entfernen eines SSH-Schlüssels von %1</translation>
    </message>
    <message>
        <source>Removed an SSH key of %1.</source>
        <translation>Ein SSH-Schlüssel von %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Removing a certificate of %1</source>
        <translation>Entfernen eines Zertifikats von %1</translation>
    </message>
    <message>
        <source>Removed a certificate of %1.</source>
        <translation>Ein Zertifikat von %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Added over IRC</source>
        <translation>Über IRC hinzugefügt</translation>
    </message>
    <message>
        <source>The token “%1” of %2 becomes worthless.</source>
        <translation>Das Token „%1“ von %2 wird wertlos.</translation>
    </message>
    <message>
        <source>Revoking a token of %1</source>
        <translation>Widerrufen eines Tokens von %1</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>alle Dienste</translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation>bis zum Widerruf</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>benutzt %1</translation>
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
        <translation>Zu irgendetwas gehen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Log below the page</source>
        <translation>Meldungen unter der Seite</translation>
    </message>
    <message>
        <source>Console below the page</source>
        <translation>Konsole unter der Seite</translation>
    </message>
    <message>
        <source>&amp;Certificates accepted…</source>
        <translation>&amp;Akzeptierte Zertifikate…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Problem &amp;melden…</translation>
    </message>
    <message>
        <source>&amp;About Everyport</source>
        <translation>Über Ever&amp;yport</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Kleinerer Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Details of what is chosen</source>
        <translation>Einzelheiten zum Gewählten</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete without waiting</source>
        <translation>Löschen ohne zu warten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation>Hier &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation>Simulierte Karte au&amp;flegen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>&amp;Backup and restore…</source>
        <translation>Sichern und &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Na&amp;ch Aktualisierungen suchen…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der Des&amp;ktop</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht gestartet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowPreferences</name>
    <message>
        <source>Go to the tray without a word when closed</source>
        <translation>Beim Schließen wortlos in die Kontrollleiste gehen</translation>
    </message>
    <message>
        <source>Only while services run or a poll is open; otherwise closing ends the program.</source>
        <translation>Nur solange Dienste laufen oder eine Umfrage offen ist; sonst beendet Schließen das Programm.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>Everyport starts when you log in, with its services and accounts.</source>
        <translation>Everyport startet, wenn du dich anmeldest, mit seinen Diensten und Konten.</translation>
    </message>
    <message>
        <source>Start and window</source>
        <translation>Start und Fenster</translation>
    </message>
    <message>
        <source>Always close to the tray</source>
        <translation>Immer in die Kontrollleiste schließen</translation>
    </message>
    <message>
        <source>Also while nothing runs: accounts stay connected and notify you. Ctrl+Q ends the program.</source>
        <translation>Auch wenn nichts läuft: Konten bleiben verbunden und benachrichtigen dich. Strg+Q beendet das Programm.</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this by itself. Add Everyport to the programs that start when you log in, in the desktop&apos;s own settings.</source>
        <translation>Ein Flatpak kann das nicht selbst einstellen. Füge Everyport in den Einstellungen des Desktops zu den Programmen hinzu, die beim Anmelden starten.</translation>
    </message>
    <message>
        <source>Look for updates at the start</source>
        <translation>Beim Start nach Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>Asks the package manager of this computer, and nobody else, whether a newer version stands in its lists.</source>
        <translation>Fragt die Paketverwaltung dieses Rechners, und sonst niemanden, ob in ihren Listen eine neuere Version steht.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WinnerWords</name>
    <message>
        <source>Nobody has voted.</source>
        <translation>Niemand hat abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln votes</source>
        <translation>
            <numerusform>%1 von %Ln Stimme</numerusform>
            <numerusform>%1 von %Ln Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw: %Ln votes each</source>
        <translation>
            <numerusform>Gleichstand: je %Ln Stimme</numerusform>
            <numerusform>Gleichstand: je %Ln Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::XmppPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>What servers and services there are, and what they can do</source>
        <translation>Welche Server und Dienste es gibt und was sie können</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>The stanzas themselves as they pass</source>
        <translation>Die Stanzas selbst, wie sie durchlaufen</translation>
    </message>
    <message>
        <source>Sending a stanza</source>
        <translation>Senden einer Stanza</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Stanzas are written down as they pass; off, nothing is looked at</source>
        <translation>Stanzas werden beim Durchlaufen mitgeschrieben; ausgeschaltet wird nichts angesehen</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>XML kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Go to its answer or question</source>
        <translation>Zur Antwort oder Frage gehen</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>zeichnet auf</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Was gezeigt wird, speichern…</translation>
    </message>
    <message>
        <source>the XML</source>
        <translation>das XML</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>Add XMPP account…</source>
        <translation>XMPP-Konto hinzufügen…</translation>
    </message>
    <message>
        <source>No XMPP account is there. With one you look into servers here: which rooms, nodes and commands they have, what they can do, and each stanza as it passes.</source>
        <translation>Es gibt kein XMPP-Konto. Mit einem siehst du hier in Server hinein: welche Räume, Knoten und Befehle sie haben, was sie können, und jede Stanza, wie sie durchläuft.</translation>
    </message>
    <message>
        <source>XMPP explorer</source>
        <translation>XMPP-Explorer</translation>
    </message>
    <message>
        <source>Open in Chat</source>
        <translation>Im Chat öffnen</translation>
    </message>
</context>
</TS>
