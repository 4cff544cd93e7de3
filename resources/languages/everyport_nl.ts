<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BackupLabels</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lezers</translation>
    </message>
    <message>
        <source>Chat accounts</source>
        <translation>Chataccounts</translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation>Geaccepteerde certificaten</translation>
    </message>
    <message>
        <source>IRC channels</source>
        <translation>IRC-kanalen</translation>
    </message>
    <message>
        <source>XMPP rooms</source>
        <translation>XMPP-kamers</translation>
    </message>
    <message>
        <source>PubSub nodes</source>
        <translation>PubSub-nodes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Files of plugins</source>
        <translation>Bestanden van plug-ins</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>Certificaten en sleutels</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>SSH-hostsleutels</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Files of users</source>
        <translation>Bestanden van gebruikers</translation>
    </message>
    <message>
        <source>of another version, compared when Everyport starts next</source>
        <translation>van een andere versie, wordt vergeleken als Everyport de volgende keer start</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>From %1: whole and unchanged.</source>
        <translation>Van %1: compleet en ongewijzigd.</translation>
    </message>
    <message>
        <source>Polls and their votes</source>
        <translation>Peilingen en hun stemmen</translation>
    </message>
    <message>
        <source>Services, rules and plugins</source>
        <translation>Diensten, regels en plug-ins</translation>
    </message>
    <message>
        <source>Users and chat accounts</source>
        <translation>Gebruikers en chataccounts</translation>
    </message>
    <message>
        <source>What people have said</source>
        <translation>Wat mensen hebben gezegd</translation>
    </message>
    <message>
        <source>Files that people have sent or keep</source>
        <translation>Bestanden die mensen hebben gestuurd of bewaren</translation>
    </message>
    <message>
        <source>The window, its keys and notifications</source>
        <translation>Het venster, zijn toetsen en meldingen</translation>
    </message>
    <message>
        <source>Not in it, and left as it is here: %1</source>
        <translation>Zit er niet in, en blijft hier zoals het is: %1</translation>
    </message>
    <message>
        <source>That is not the password that its passwords are encrypted with. Type it again, or leave it empty: then they stay out.</source>
        <translation>Dat is niet het wachtwoord waarmee de wachtwoorden erin zijn versleuteld. Typ het opnieuw, of laat het leeg: dan blijven ze weg.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Dat bestand is er niet meer.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged, and nothing of it is taken: %1</source>
        <translation>Dit is geen back-up, of hij is beschadigd, en er wordt niets van overgenomen: %1</translation>
    </message>
    <message>
        <source>Looks of the big screen</source>
        <translation>Vormgevingen van het grote scherm</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere bestanden</translation>
    </message>
    <message>
        <source>Pictures of answers and slides</source>
        <translation>Afbeeldingen van antwoorden en dia’s</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ and stay as they are</source>
        <translation>
            <numerusform>%Ln wijkt af en blijft zoals het is</numerusform>
            <numerusform>%Ln wijken af en blijven zoals ze zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become what they were</source>
        <translation>
            <numerusform>%Ln wordt weer wat het was</numerusform>
            <numerusform>%Ln worden weer wat ze waren</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, without sums that tell whether it is unchanged.</source>
        <translation>Van %1, zonder controlesommen die zeggen of het ongewijzigd is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nieuw</numerusform>
            <numerusform>%Ln nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln hetzelfde</numerusform>
            <numerusform>%Ln hetzelfde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files here go: they are not in the backup (%1)</source>
        <translation>
            <numerusform>%Ln bestand hier gaat weg: het zit niet in de back-up (%1)</numerusform>
            <numerusform>%Ln bestanden hier gaan weg: ze zitten niet in de back-up (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Druk op de toetsen</translation>
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
        <translation>Shift</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
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
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
</context>
<context>
    <name>everyport::Declared</name>
    <message>
        <source>Puts somebody on your list, and asks to see when they are there.</source>
        <translation>Zet iemand op je lijst en vraagt te zien wanneer die er is.</translation>
    </message>
    <message>
        <source>Tells others that you are away.</source>
        <translation>Vertelt anderen dat je afwezig bent.</translation>
    </message>
    <message>
        <source>Tells others that you are back.</source>
        <translation>Vertelt anderen dat je terug bent.</translation>
    </message>
    <message>
        <source>Removes somebody from the room and keeps them out.</source>
        <translation>Verwijdert iemand uit de kamer en houdt die buiten.</translation>
    </message>
    <message>
        <source>Nothing of somebody&apos;s reaches you any more.</source>
        <translation>Niets van iemand bereikt je nog.</translation>
    </message>
    <message>
        <source>Closes this conversation; a room is left.</source>
        <translation>Sluit dit gesprek; een kamer wordt verlaten.</translation>
    </message>
    <message>
        <source>Lists what a service or a program offers to do, and does it.</source>
        <translation>Toont wat een dienst of programma kan doen, en doet het.</translation>
    </message>
    <message>
        <source>Connects this account.</source>
        <translation>Verbindt dit account.</translation>
    </message>
    <message>
        <source>Goes directly to a person: sends a file, saves one that is offered, talks past the network, lists all that, or ends it.</source>
        <translation>Gaat rechtstreeks naar iemand: stuurt een bestand, bewaart een aangeboden bestand, praat buiten het netwerk om, toont dat alles, of beëindigt het.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s rank in the room.</source>
        <translation>Neemt iemands rang in de kamer af.</translation>
    </message>
    <message>
        <source>Deletes the room, for everyone.</source>
        <translation>Verwijdert de kamer, voor iedereen.</translation>
    </message>
    <message>
        <source>Takes somebody off your list: neither sees the other any more.</source>
        <translation>Haalt iemand van je lijst: geen van beiden ziet de ander nog.</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one.</source>
        <translation>Toont de opdrachten, of legt er een uit.</translation>
    </message>
    <message>
        <source>Invites somebody into the room.</source>
        <translation>Nodigt iemand uit in de kamer.</translation>
    </message>
    <message>
        <source>Enters a room.</source>
        <translation>Neemt deel aan een kamer.</translation>
    </message>
    <message>
        <source>Removes somebody from the room.</source>
        <translation>Verwijdert iemand uit de kamer.</translation>
    </message>
    <message>
        <source>Says what you do: &quot;/me waves&quot;.</source>
        <translation>Zegt wat je doet: &quot;/me zwaait&quot;.</translation>
    </message>
    <message>
        <source>Says something to one person.</source>
        <translation>Zegt iets tegen één persoon.</translation>
    </message>
    <message>
        <source>Changes your name on this network.</source>
        <translation>Verandert je naam op dit netwerk.</translation>
    </message>
    <message>
        <source>Says something to one person that asks for no answer.</source>
        <translation>Zegt iets tegen één persoon, zonder antwoord te verwachten.</translation>
    </message>
    <message>
        <source>Makes somebody an operator of the room.</source>
        <translation>Maakt iemand operator van de kamer.</translation>
    </message>
    <message>
        <source>Leaves a room.</source>
        <translation>Verlaat een kamer.</translation>
    </message>
    <message>
        <source>Changes the account&apos;s password at its server.</source>
        <translation>Verandert het wachtwoord van het account op de server.</translation>
    </message>
    <message>
        <source>Opens a conversation with one person.</source>
        <translation>Opent een gesprek met één persoon.</translation>
    </message>
    <message>
        <source>Disconnects this account.</source>
        <translation>Verbreekt de verbinding van dit account.</translation>
    </message>
    <message>
        <source>Sends a line as it is, in the network&apos;s own language.</source>
        <translation>Stuurt een regel zoals die is, in de taal van het netwerk zelf.</translation>
    </message>
    <message>
        <source>Becomes known to the room, so that it keeps your name.</source>
        <translation>Maakt je bekend bij de kamer, zodat die je naam vasthoudt.</translation>
    </message>
    <message>
        <source>Shows and changes how the room behaves.</source>
        <translation>Toont en verandert hoe de kamer zich gedraagt.</translation>
    </message>
    <message>
        <source>Shows who owns the room, looks after it, belongs to it and is kept out.</source>
        <translation>Toont van wie de kamer is, wie erop past, wie erbij hoort en wie buiten blijft.</translation>
    </message>
    <message>
        <source>Shows or changes what the room is about.</source>
        <translation>Toont of verandert waar de kamer over gaat.</translation>
    </message>
    <message>
        <source>Ends /block.</source>
        <translation>Beëindigt /block.</translation>
    </message>
    <message>
        <source>Lets somebody speak in a quiet room.</source>
        <translation>Laat iemand spreken in een stille kamer.</translation>
    </message>
    <message>
        <source>Tells what the network knows about somebody.</source>
        <translation>Vertelt wat het netwerk van iemand weet.</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Dit gesprek is gesloten.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The network&apos;s address, such as irc.libera.chat; wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation>Het adres van het netwerk, zoals irc.libera.chat; wss://irc.example.org/path als het via WebSocket te bereiken is.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>6697 with encryption, 6667 without; a WebSocket&apos;s stands in its address.</source>
        <translation>6697 met versleuteling, 6667 zonder; die van een WebSocket staat in het adres.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Without it everyone on the way can read along, passwords too.</source>
        <translation>Zonder kan iedereen onderweg meelezen, ook wachtwoorden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>How others see you there.</source>
        <translation>Hoe anderen je daar zien.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The network&apos;s account to log in to, if you have one (SASL).</source>
        <translation>Het account van het netwerk om mee aan te melden, als je er een hebt (SASL).</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Of the account; kept in this computer&apos;s keyring.</source>
        <translation>Van het account; bewaard in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Kamers</translation>
    </message>
    <message>
        <source>Channels to be in from the start, such as #everyport.</source>
        <translation>Kanalen waaraan je vanaf het begin deelneemt, zoals #everyport.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Tried in turn where the name is taken.</source>
        <translation>Worden na elkaar geprobeerd als de naam bezet is.</translation>
    </message>
    <message>
        <source>When the name is taken</source>
        <translation>Als de naam bezet is</translation>
    </message>
    <message>
        <source>Wait until it is free and take it back; or have NickServ hand it over (REGAIN) or throw the other out (GHOST).</source>
        <translation>Wachten tot die vrij is en hem terugnemen; of NickServ hem laten overdragen (REGAIN) of de ander eruit laten zetten (GHOST).</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Echte naam</translation>
    </message>
    <message>
        <source>Shown to whoever asks about you.</source>
        <translation>Te zien voor wie naar je vraagt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Stands before the @ of your address.</source>
        <translation>Staat voor de @ van je adres.</translation>
    </message>
    <message>
        <source>Server&apos;s password</source>
        <translation>Wachtwoord van de server</translation>
    </message>
    <message>
        <source>Some servers and bouncers ask everyone for one.</source>
        <translation>Sommige servers en bouncers vragen er iedereen een.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Logs in by a certificate of your own (PEM, with its key in the same file).</source>
        <translation>Meldt aan met een eigen certificaat (PEM, met de sleutel in hetzelfde bestand).</translation>
    </message>
    <message>
        <source>Server&apos;s fingerprint</source>
        <translation>Vingerafdruk van de server</translation>
    </message>
    <message>
        <source>Trust a server that no authority vouches for, by the SHA-256 of its certificate.</source>
        <translation>Vertrouw een server waar geen autoriteit voor instaat, op de SHA-256 van zijn certificaat.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Send files directly</source>
        <translation>Bestanden rechtstreeks sturen</translation>
    </message>
    <message>
        <source>To people, from this computer to theirs (DCC), and what they offer: they see its address, and must reach it.</source>
        <translation>Naar mensen, van deze computer naar die van hen (DCC), en wat ze aanbieden: ze zien zijn adres, en moeten het kunnen bereiken.</translation>
    </message>
    <message>
        <source>Address for files</source>
        <translation>Adres voor bestanden</translation>
    </message>
    <message>
        <source>Where others reach this computer, if a router stands before it; otherwise its own on the way to the network.</source>
        <translation>Waar anderen deze computer bereiken, als er een router voor staat; anders zijn eigen adres op weg naar het netwerk.</translation>
    </message>
    <message>
        <source>Send the password without encryption</source>
        <translation>Wachtwoord onversleuteld sturen</translation>
    </message>
    <message>
        <source>Only for a network that has no other way.</source>
        <translation>Alleen voor een netwerk dat niet anders kan.</translation>
    </message>
    <message>
        <source>Log in although the connection cannot be confirmed</source>
        <translation>Aanmelden ook als de verbinding niet te bevestigen is</translation>
    </message>
    <message>
        <source>For a network that offers SCRAM-SHA-256-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation>Voor een netwerk dat SCRAM-SHA-256-PLUS aanbiedt achter een proxy die het bederft. Anders betekent het dat er iemand tussen zit.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Hoe mensen het noemen.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off: it hears nothing.</source>
        <translation>Uit: hij hoort niets.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Proefdraaien</translation>
    </message>
    <message>
        <source>Hears real events and only tells what it would have done.</source>
        <translation>Hoort echte gebeurtenissen en vertelt alleen wat hij gedaan zou hebben.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>How often in a minute; what comes beyond is left out.</source>
        <translation>Hoe vaak per minuut; wat daarboven komt, vervalt.</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>Stil gedurende</translation>
    </message>
    <message>
        <source>After it fired it hears nothing for so long.</source>
        <translation>Nadat hij is afgegaan, hoort hij zo lang niets.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Which of the event&apos;s fields is looked at.</source>
        <translation>Welk veld van de gebeurtenis wordt bekeken.</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Holds where the test does not.</source>
        <translation>Geldt waar de toets niet geldt.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>per minuut</translation>
    </message>
    <message>
        <source>Bot&apos;s name</source>
        <translation>Naam van de bot</translation>
    </message>
    <message>
        <source>What is said, with fields in braces.</source>
        <translation>Wat er gezegd wordt, met velden tussen accolades.</translation>
    </message>
    <message>
        <source>Answer where it was said</source>
        <translation>Antwoorden waar het gezegd is</translation>
    </message>
    <message>
        <source>Write a line into the log</source>
        <translation>Een regel in het logboek schrijven</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How much it matters.</source>
        <translation>Hoe belangrijk het is.</translation>
    </message>
    <message>
        <source>Call a function of a plugin</source>
        <translation>Een functie van een plug-in aanroepen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>What it is called with, as in name={nick}.</source>
        <translation>Waarmee ze wordt aangeroepen, zoals name={nick}.</translation>
    </message>
    <message>
        <source>Call a webhook elsewhere</source>
        <translation>Elders een webhook aanroepen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>The JSON object&apos;s members, as in text={nick} came; all of the event&apos;s fields where none is named.</source>
        <translation>De leden van het JSON-object, zoals text={nick} came; alle velden van de gebeurtenis als er geen genoemd is.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>https://…; http:// is for this computer alone.</source>
        <translation>https://…; http:// is alleen voor deze computer.</translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer.</source>
        <translation>Wordt verstuurd als Authorization: Bearer.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Signs the body, as X-Hub-Signature-256.</source>
        <translation>Ondertekent de inhoud, als X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>Publish a pubsub item</source>
        <translation>Een pubsub-item publiceren</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Say in a room or to a person</source>
        <translation>In een kamer of tegen iemand zeggen</translation>
    </message>
    <message>
        <source>A room or a person.</source>
        <translation>Een kamer of een persoon.</translation>
    </message>
    <message>
        <source>A card is read</source>
        <translation>Een kaart wordt gelezen</translation>
    </message>
    <message>
        <source>A reader is unplugged or in trouble</source>
        <translation>Een lezer is losgekoppeld of heeft problemen</translation>
    </message>
    <message>
        <source>A reader is back</source>
        <translation>Een lezer is terug</translation>
    </message>
    <message>
        <source>The reader&apos;s name.</source>
        <translation>De naam van de lezer.</translation>
    </message>
    <message>
        <source>What polls call it.</source>
        <translation>Hoe peilingen hem noemen.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>Hij is niet aangesloten.</translation>
    </message>
    <message>
        <source>What is the matter.</source>
        <translation>Wat er aan de hand is.</translation>
    </message>
    <message>
        <source>A short name made from the number.</source>
        <translation>Een korte naam, gemaakt van het nummer.</translation>
    </message>
    <message>
        <source>The number: not for rooms.</source>
        <translation>Het nummer: niet voor kamers.</translation>
    </message>
    <message>
        <source>Somebody says something in a room</source>
        <translation>Iemand zegt iets in een kamer</translation>
    </message>
    <message>
        <source>Somebody writes to us in private</source>
        <translation>Iemand schrijft ons privé</translation>
    </message>
    <message>
        <source>Somebody comes into a room</source>
        <translation>Iemand komt een kamer in</translation>
    </message>
    <message>
        <source>Somebody leaves a room</source>
        <translation>Iemand verlaat een kamer</translation>
    </message>
    <message>
        <source>The chat account, or our service.</source>
        <translation>Het chataccount, of onze dienst.</translation>
    </message>
    <message>
        <source>The room.</source>
        <translation>De kamer.</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Wie.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Wat er gezegd is.</translation>
    </message>
    <message>
        <source>Who, by the name shown.</source>
        <translation>Wie, met de getoonde naam.</translation>
    </message>
    <message>
        <source>The account they are logged in to, as the network has proved it; else empty.</source>
        <translation>Het account waarmee die is aangemeld, zoals het netwerk heeft bewezen; anders leeg.</translation>
    </message>
    <message>
        <source>Who, by the network&apos;s own address.</source>
        <translation>Wie, met het eigen adres van het netwerk.</translation>
    </message>
    <message>
        <source>Which name or address of ours was written to.</source>
        <translation>Naar welke naam of welk adres van ons geschreven is.</translation>
    </message>
    <message>
        <source>What the sender knows, too: it signs with it, or sends it as a token. At least 12 characters.</source>
        <translation>Wat de afzender ook weet: die ondertekent ermee, of stuurt het als token. Minstens 12 tekens.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>What is believed: a signature (GitHub, Gitea), a token (GitLab, bearer), or any of them.</source>
        <translation>Wat geloofd wordt: een handtekening (GitHub, Gitea), een token (GitLab, bearer), of elk daarvan.</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Nog eens hetzelfde</translation>
    </message>
    <message>
        <source>Hears the very same signed body again, for senders whose bodies never differ.</source>
        <translation>Hoort precies dezelfde ondertekende inhoud opnieuw, voor afzenders bij wie die nooit verschilt.</translation>
    </message>
    <message>
        <source>A webhook is called</source>
        <translation>Een webhook wordt aangeroepen</translation>
    </message>
    <message>
        <source>Commits are pushed</source>
        <translation>Er worden commits gepusht</translation>
    </message>
    <message>
        <source>The repository&apos;s name.</source>
        <translation>De naam van de repository.</translation>
    </message>
    <message>
        <source>The branch or tag.</source>
        <translation>De branch of tag.</translation>
    </message>
    <message>
        <source>Who pushed.</source>
        <translation>Wie gepusht heeft.</translation>
    </message>
    <message>
        <source>How many commits.</source>
        <translation>Hoeveel commits.</translation>
    </message>
    <message>
        <source>The newest commit&apos;s first line.</source>
        <translation>De eerste regel van de nieuwste commit.</translation>
    </message>
    <message>
        <source>Where to look at it.</source>
        <translation>Waar het te bekijken is.</translation>
    </message>
    <message>
        <source>The build is done.</source>
        <translation>De build is klaar.</translation>
    </message>
    <message>
        <source>The body as text, or its field “text”.</source>
        <translation>De inhoud als tekst, of het veld “text” ervan.</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Wie het gestuurd heeft.</translation>
    </message>
    <message>
        <source>What the sender calls it: X-GitHub-Event and their like.</source>
        <translation>Hoe de afzender het noemt: X-GitHub-Event en dergelijke.</translation>
    </message>
    <message>
        <source>A login fails</source>
        <translation>Een aanmelding mislukt</translation>
    </message>
    <message>
        <source>Somebody is locked out</source>
        <translation>Iemand wordt buitengesloten</translation>
    </message>
    <message>
        <source>The name that was tried.</source>
        <translation>De naam die geprobeerd is.</translation>
    </message>
    <message>
        <source>The type of service.</source>
        <translation>Het type dienst.</translation>
    </message>
    <message>
        <source>How it was spoken to.</source>
        <translation>Hoe ermee gesproken is.</translation>
    </message>
    <message>
        <source>Where from.</source>
        <translation>Waarvandaan.</translation>
    </message>
    <message>
        <source>A vote is counted</source>
        <translation>Een stem wordt geteld</translation>
    </message>
    <message>
        <source>A vote is not counted</source>
        <translation>Een stem wordt niet geteld</translation>
    </message>
    <message>
        <source>The poll&apos;s name.</source>
        <translation>De naam van de peiling.</translation>
    </message>
    <message>
        <source>What it asks.</source>
        <translation>Wat ze vraagt.</translation>
    </message>
    <message>
        <source>Which round it is.</source>
        <translation>Welke ronde het is.</translation>
    </message>
    <message>
        <source>Votes that stand.</source>
        <translation>Stemmen die staan.</translation>
    </message>
    <message>
        <source>People who voted.</source>
        <translation>Mensen die gestemd hebben.</translation>
    </message>
    <message>
        <source>All answers with their votes.</source>
        <translation>Alle antwoorden met hun stemmen.</translation>
    </message>
    <message>
        <source>The card&apos;s short name in this poll.</source>
        <translation>De korte naam van de kaart in deze peiling.</translation>
    </message>
    <message>
        <source>What it voted for.</source>
        <translation>Waarop ze gestemd heeft.</translation>
    </message>
    <message>
        <source>The reader.</source>
        <translation>De lezer.</translation>
    </message>
    <message>
        <source>Why it did not count.</source>
        <translation>Waarom ze niet telde.</translation>
    </message>
    <message>
        <source>A pubsub item is published</source>
        <translation>Een pubsub-item wordt gepubliceerd</translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation>De naam van de dienst.</translation>
    </message>
    <message>
        <source>The node.</source>
        <translation>De node.</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>De id van het item.</translation>
    </message>
    <message>
        <source>Its payload&apos;s text.</source>
        <translation>De tekst van de payload.</translation>
    </message>
    <message>
        <source>The payload as XML.</source>
        <translation>De payload als XML.</translation>
    </message>
    <message>
        <source>A plugin tells something</source>
        <translation>Een plug-in vertelt iets</translation>
    </message>
    <message>
        <source>It is fired by hand or by a script</source>
        <translation>Hij wordt met de hand of door een script afgevuurd</translation>
    </message>
    <message>
        <source>The plugin&apos;s name.</source>
        <translation>De naam van de plug-in.</translation>
    </message>
    <message>
        <source>What it tells; further fields as the plugin names them.</source>
        <translation>Wat hij vertelt; verdere velden zoals de plug-in ze noemt.</translation>
    </message>
    <message>
        <source>Any name may stand in field=value.</source>
        <translation>In veld=waarde mag elke naam staan.</translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation>Zijn type.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Waar hij is.</translation>
    </message>
    <message>
        <source>The port 6667 is taken.</source>
        <translation>Poort 6667 is bezet.</translation>
    </message>
    <message>
        <source>Its trouble, where there is one.</source>
        <translation>Het probleem, als er een is.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Elke</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Times of day, as in 18:30.</source>
        <translation>Tijden van de dag, zoals 18:30.</translation>
    </message>
    <message>
        <source>Days, as in mon-fri or sat; all where none is named.</source>
        <translation>Dagen, zoals mon-fri of sat; alle als er geen genoemd is.</translation>
    </message>
    <message>
        <source>A time comes</source>
        <translation>Er komt een tijd</translation>
    </message>
    <message>
        <source>Say either how often (every) or when (at).</source>
        <translation>Geef óf hoe vaak (every) óf wanneer (at).</translation>
    </message>
    <message>
        <source>Must be a time of day as in 18:30.</source>
        <translation>Moet een tijd van de dag zijn, zoals 18:30.</translation>
    </message>
    <message>
        <source>Must be days as in mon, or mon-fri.</source>
        <translation>Moet dagen zijn, zoals mon of mon-fri.</translation>
    </message>
    <message>
        <source>This rule&apos;s name.</source>
        <translation>De naam van deze regel.</translation>
    </message>
    <message>
        <source>The kind of event.</source>
        <translation>Het soort gebeurtenis.</translation>
    </message>
    <message>
        <source>When, as a time of day.</source>
        <translation>Wanneer, als tijd van de dag.</translation>
    </message>
    <message>
        <source>When, as a date.</source>
        <translation>Wanneer, als datum.</translation>
    </message>
    <message>
        <source>A } stands alone; write }} where the text has one of its own.</source>
        <translation>Er staat een losse }; schrijf }} als de tekst er zelf een heeft.</translation>
    </message>
    <message>
        <source>A { needs a field&apos;s name and a } behind it, as in {text}; write {{ where the text has one of its own.</source>
        <translation>Een { heeft een veldnaam en een } erachter nodig, zoals {text}; schrijf {{ als de tekst er zelf een heeft.</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Verbindingen tegelijk</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Verbindingen van één adres</translation>
    </message>
    <message>
        <source>New connections a second</source>
        <translation>Nieuwe verbindingen per seconde</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Alleen van</translation>
    </message>
    <message>
        <source>Networks that may connect, such as 192.168.0.0/16; none is everyone.</source>
        <translation>Netwerken die verbinding mogen maken, zoals 192.168.0.0/16; geen is iedereen.</translation>
    </message>
    <message>
        <source>Not from</source>
        <translation>Niet van</translation>
    </message>
    <message>
        <source>Networks and addresses that are cut off, even if they are among those above.</source>
        <translation>Netwerken en adressen die worden afgesneden, ook als ze onder die hierboven vallen.</translation>
    </message>
    <message>
        <source>Time to say something</source>
        <translation>Tijd om iets te zeggen</translation>
    </message>
    <message>
        <source>Silence ends a connection after</source>
        <translation>Stilte beëindigt een verbinding na</translation>
    </message>
    <message>
        <source>Connections last</source>
        <translation>Verbindingen duren</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>Ontvangen per seconde</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>Verzonden per seconde</translation>
    </message>
    <message>
        <source>Received a second by all</source>
        <translation>Ontvangen per seconde van allen</translation>
    </message>
    <message>
        <source>Sent a second to all</source>
        <translation>Verzonden per seconde aan allen</translation>
    </message>
    <message>
        <source>Traffic log</source>
        <translation>Verkeerslogboek</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Largest traffic file</source>
        <translation>Grootste verkeersbestand</translation>
    </message>
    <message>
        <source>A log or capture that has reached it ends there.</source>
        <translation>Een logboek of opname die dat bereikt heeft, eindigt daar.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Luisteren op</translation>
    </message>
    <message>
        <source>Where it is reached: tcp:PORT or tls:PORT is this computer only, with :interface=* anyone; port 0 takes a free one.</source>
        <translation>Waar hij bereikbaar is: tcp:PORT of tls:PORT is alleen deze computer, met :interface=* iedereen; poort 0 neemt een vrije.</translation>
    </message>
    <message>
        <source>Shows polls&apos; results in browsers, as they change</source>
        <translation>Toont resultaten live in browsers</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>How browsers reach it from outside, such as https://vote.example.org; used in links and QR codes.</source>
        <translation>Hoe browsers hem van buiten bereiken, zoals https://vote.example.org; gebruikt in links en QR-codes.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Ook bekend als</translation>
    </message>
    <message>
        <source>Host names that browsers may use besides numbers, localhost and this computer&apos;s own; * allows any.</source>
        <translation>Hostnamen die browsers mogen gebruiken naast getallen, localhost en die van deze computer zelf; * staat alles toe.</translation>
    </message>
    <message>
        <source>XMPP&apos;s WebSocket</source>
        <translation>WebSocket van XMPP</translation>
    </message>
    <message>
        <source>Told to chat programs in browsers at /.well-known/host-meta, as wss://chat.example.org:5281/.</source>
        <translation>Wordt chatprogramma&apos;s in browsers verteld op /.well-known/host-meta, als wss://chat.example.org:5281/.</translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation>Lijst van peilingen</translation>
    </message>
    <message>
        <source>The first page lists the open and the closed polls.</source>
        <translation>De eerste pagina toont de open en de gesloten peilingen.</translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation>Overzichtspagina</translation>
    </message>
    <message>
        <source>Who may see /status: only this computer, everyone who reaches the server, or nobody.</source>
        <translation>Wie /status mag zien: alleen deze computer, iedereen die de server bereikt, of niemand.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Everyone who reaches the server may read this program&apos;s handbook at /handbook.</source>
        <translation>Iedereen die de server bereikt, mag het handboek van dit programma lezen op /handbook.</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>Kijkers tegelijk</translation>
    </message>
    <message>
        <source>Where more want to, the network with most of them makes room for others, and others of its own are turned away.</source>
        <translation>Als er meer willen, maakt het netwerk met de meeste plaats voor anderen, en worden meer van dat netwerk zelf geweigerd.</translation>
    </message>
    <message>
        <source>Idle connections end after</source>
        <translation>Stille verbindingen eindigen na</translation>
    </message>
    <message>
        <source>A browser that asks nothing more is let go of then; those that watch results are not idle.</source>
        <translation>Een browser die niets meer vraagt, wordt dan losgelaten; wie resultaten volgt, is niet stil.</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>Elk verzoek loggen</translation>
    </message>
    <message>
        <source>In the combined format that web servers&apos; tools read.</source>
        <translation>In het gecombineerde formaat dat hulpmiddelen van webservers lezen.</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>kijkers</translation>
    </message>
    <message>
        <source>Other network&apos;s server</source>
        <translation>Server van het andere netwerk</translation>
    </message>
    <message>
        <source>Where it is, such as tls:irc.libera.chat:6697.</source>
        <translation>Waar hij is, zoals tls:irc.libera.chat:6697.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Those that are shared: #fruit, or #there=#here where it has another name here.</source>
        <translation>Die gedeeld worden: #fruit, of #there=#here als het hier een andere naam heeft.</translation>
    </message>
    <message>
        <source>Our service</source>
        <translation>Onze dienst</translation>
    </message>
    <message>
        <source>Nick there</source>
        <translation>Nick daar</translation>
    </message>
    <message>
        <source>What the bridge is called on the other network.</source>
        <translation>Hoe de brug op het andere netwerk heet.</translation>
    </message>
    <message>
        <source>Real name there</source>
        <translation>Echte naam daar</translation>
    </message>
    <message>
        <source>What WHOIS tells of the bridge.</source>
        <translation>Wat WHOIS van de brug vertelt.</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Account daar</translation>
    </message>
    <message>
        <source>An account of the other network, logged in to by SASL; empty is none.</source>
        <translation>Een account van het andere netwerk, aangemeld via SASL; leeg is geen.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Wachtwoordbestand</translation>
    </message>
    <message>
        <source>Its first line is the account&apos;s password.</source>
        <translation>De eerste regel is het wachtwoord van het account.</translation>
    </message>
    <message>
        <source>Server password file</source>
        <translation>Bestand met serverwachtwoord</translation>
    </message>
    <message>
        <source>Its first line is what the server asks of everybody.</source>
        <translation>De eerste regel is wat de server iedereen vraagt.</translation>
    </message>
    <message>
        <source>Lines a second there</source>
        <translation>Regels per seconde daar</translation>
    </message>
    <message>
        <source>How fast the bridge may speak; the network&apos;s operators say what they bear.</source>
        <translation>Hoe snel de brug mag spreken; de operators van het netwerk zeggen wat het verdraagt.</translation>
    </message>
    <message>
        <source>Network in one word</source>
        <translation>Netwerk in één woord</translation>
    </message>
    <message>
        <source>Stands behind the names of its people; empty takes it from the server&apos;s name.</source>
        <translation>Staat achter de namen van zijn mensen; leeg neemt het uit de naam van de server.</translation>
    </message>
    <message>
        <source>Names of its people</source>
        <translation>Namen van zijn mensen</translation>
    </message>
    <message>
        <source>As bob|libera always, or plain as bob as long as nobody here has the nick.</source>
        <translation>Altijd als bob|libera, of gewoon als bob zolang niemand hier die nick heeft.</translation>
    </message>
    <message>
        <source>Channels of another IRC network in ours, with their people</source>
        <translation>Kanalen van een ander IRC-netwerk in het onze, met hun mensen</translation>
    </message>
    <message>
        <source>Chat by IRC, with accounts, history and all of IRCv3</source>
        <translation>Chat via IRC, met accounts, geschiedenis en heel IRCv3</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:8067; empty is nowhere.</source>
        <translation>Waar browsers hem bereiken, als tcp:8067; leeg is nergens.</translation>
    </message>
    <message>
        <source>Web pages from</source>
        <translation>Webpagina&apos;s van</translation>
    </message>
    <message>
        <source>Whose pages may use the WebSocket beside this server&apos;s own, as https://chat.example.org; * is every page.</source>
        <translation>Wiens pagina&apos;s de WebSocket mogen gebruiken naast die van deze server zelf, als https://chat.example.org; * is elke pagina.</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>Naam van de server</translation>
    </message>
    <message>
        <source>As clients see it, with a dot in it, such as irc.example.org.</source>
        <translation>Zoals clients hem zien, met een punt erin, zoals irc.example.org.</translation>
    </message>
    <message>
        <source>Network&apos;s name</source>
        <translation>Naam van het netwerk</translation>
    </message>
    <message>
        <source>What clients call the place.</source>
        <translation>Hoe clients de plek noemen.</translation>
    </message>
    <message>
        <source>Its first line is asked of everybody who connects; whoever logs in to an account needs none.</source>
        <translation>De eerste regel wordt gevraagd van iedereen die verbinding maakt; wie zich bij een account aanmeldt, heeft er geen nodig.</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>Bericht van de dag</translation>
    </message>
    <message>
        <source>A text file in UTF-8 that everybody is shown after connecting.</source>
        <translation>Een tekstbestand in UTF-8 dat iedereen na het verbinden te zien krijgt.</translation>
    </message>
    <message>
        <source>For tls: endpoints, a PEM file with the certificate and those between; without one, one is made for this host.</source>
        <translation>Voor tls:-eindpunten, een PEM-bestand met het certificaat en die ertussen; zonder wordt er een voor deze host gemaakt.</translation>
    </message>
    <message>
        <source>Certificate&apos;s key</source>
        <translation>Sleutel van het certificaat</translation>
    </message>
    <message>
        <source>The PEM file with the key of the certificate.</source>
        <translation>Het PEM-bestand met de sleutel van het certificaat.</translation>
    </message>
    <message>
        <source>Cloaks&apos; key</source>
        <translation>Sleutel van de cloaks</translation>
    </message>
    <message>
        <source>What cloaks are made with, 16 characters at least; empty is one of this service&apos;s own, made on first use.</source>
        <translation>Waarmee cloaks gemaakt worden, minstens 16 tekens; leeg is een van deze dienst zelf, gemaakt bij het eerste gebruik.</translation>
    </message>
    <message>
        <source>Port told by STS</source>
        <translation>Poort verteld via STS</translation>
    </message>
    <message>
        <source>Clients that come unencrypted are told to use this port with TLS from then on; 0 tells nothing.</source>
        <translation>Clients die onversleuteld komen, horen dat ze voortaan deze poort met TLS moeten gebruiken; 0 vertelt niets.</translation>
    </message>
    <message>
        <source>STS lasts for</source>
        <translation>STS duurt</translation>
    </message>
    <message>
        <source>So long clients insist on TLS after each visit; 0s lets them forget it.</source>
        <translation>Zo lang houden clients na elk bezoek vast aan TLS; 0s laat ze het vergeten.</translation>
    </message>
    <message>
        <source>STS may be preloaded</source>
        <translation>STS mag vooraf geladen worden</translation>
    </message>
    <message>
        <source>Clients may come with this server&apos;s name in their lists of those that are reached by TLS only.</source>
        <translation>Clients mogen de naam van deze server al in hun lijst hebben van servers die alleen via TLS te bereiken zijn.</translation>
    </message>
    <message>
        <source>Channel for polls</source>
        <translation>Kanaal voor peilingen</translation>
    </message>
    <message>
        <source>A channel such as #polls that is told what opens and closes, and may ask with !polls and !results; empty is none.</source>
        <translation>Een kanaal zoals #polls dat hoort wat opent en sluit, en kan vragen met !polls en !results; leeg is geen.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Who runs the server, for ADMIN.</source>
        <translation>Wie de server beheert, voor ADMIN.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Adres van de beheerder</translation>
    </message>
    <message>
        <source>Where they are reached, for ADMIN.</source>
        <translation>Waar die te bereiken is, voor ADMIN.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Where the server stands, for ADMIN; empty is the network&apos;s name.</source>
        <translation>Waar de server staat, voor ADMIN; leeg is de naam van het netwerk.</translation>
    </message>
    <message>
        <source>Modes of new channels</source>
        <translation>Modi van nieuwe kanalen</translation>
    </message>
    <message>
        <source>Flags that a channel begins with, such as nt or ntC.</source>
        <translation>Vlaggen waarmee een kanaal begint, zoals nt of ntC.</translation>
    </message>
    <message>
        <source>Connection classes</source>
        <translation>Verbindingsklassen</translation>
    </message>
    <message>
        <source>Other limits for some networks, as: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</source>
        <translation>Andere grenzen voor sommige netwerken, als: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>Geschiedenis wordt bewaard gedurende</translation>
    </message>
    <message>
        <source>What is older is forgotten.</source>
        <translation>Wat ouder is, wordt vergeten.</translation>
    </message>
    <message>
        <source>History holds</source>
        <translation>Geschiedenis bevat</translation>
    </message>
    <message>
        <source>Bytes of lines and their tags, of all channels and conversations together; with more the oldest go.</source>
        <translation>Bytes van regels en hun tags, van alle kanalen en gesprekken samen; bij meer gaan de oudste weg.</translation>
    </message>
    <message>
        <source>History of one channel holds</source>
        <translation>Geschiedenis van één kanaal bevat</translation>
    </message>
    <message>
        <source>The same of one channel, or of what one account and one nick have said to each other.</source>
        <translation>Hetzelfde van één kanaal, of van wat één account en één nick tegen elkaar gezegd hebben.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with REGISTER or NickServ.</source>
        <translation>Open: wie de server bereikt, kan een account maken met REGISTER of NickServ.</translation>
    </message>
    <message>
        <source>Registration before connecting</source>
        <translation>Registratie voor het verbinden</translation>
    </message>
    <message>
        <source>On: an account can be made before a nick is there, which some clients do first.</source>
        <translation>Aan: een account kan gemaakt worden voor er een nick is, wat sommige clients eerst doen.</translation>
    </message>
    <message>
        <source>Accounts only</source>
        <translation>Alleen accounts</translation>
    </message>
    <message>
        <source>On: whoever is not logged in by SASL or PASS is not let in.</source>
        <translation>Aan: wie niet via SASL of PASS is aangemeld, komt er niet in.</translation>
    </message>
    <message>
        <source>Nicks of accounts</source>
        <translation>Nicks van accounts</translation>
    </message>
    <message>
        <source>On: an account&apos;s name is a nick for nobody else. People of other networks have theirs behind their nick, unless they are logged in here by that name and their room shows addresses.</source>
        <translation>Aan: de naam van een account is voor niemand anders een nick. Mensen van andere netwerken hebben hun netwerk achter hun nick, tenzij ze hier met die naam zijn aangemeld en hun kamer adressen toont.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Altijd aanwezig</translation>
    </message>
    <message>
        <source>Whose user stays in its channels when the last client has left: accounts that want it, those that do not refuse, all, or none.</source>
        <translation>Wiens gebruiker in zijn kanalen blijft als de laatste client weg is: accounts die het willen, die het niet weigeren, alle, of geen.</translation>
    </message>
    <message>
        <source>Flood control</source>
        <translation>Flood-beveiliging</translation>
    </message>
    <message>
        <source>On: who sends too much too fast is read more slowly.</source>
        <translation>Aan: wie te veel te snel stuurt, wordt langzamer gelezen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>On: messages are kept, and clients can fetch what they missed.</source>
        <translation>Aan: berichten worden bewaard, en clients kunnen ophalen wat ze gemist hebben.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>On: who is logged in to an account and writes to everyport has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation>Aan: wie bij een account is aangemeld en aan everyport schrijft, heeft daar een prompt: beheerders Python, met volle macht; operators een die kijkt.</translation>
    </message>
    <message>
        <source>Cloaks</source>
        <translation>Cloaks</translation>
    </message>
    <message>
        <source>On: people see a keyed hash in place of each other&apos;s addresses.</source>
        <translation>Aan: mensen zien een hash met sleutel in plaats van elkaars adres.</translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation>Clients tegelijk</translation>
    </message>
    <message>
        <source>More than that are turned away for the moment.</source>
        <translation>Meer dan dat worden voorlopig geweigerd.</translation>
    </message>
    <message>
        <source>Clients of one address</source>
        <translation>Clients van één adres</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); this computer itself may have as many as there are.</source>
        <translation>Van één IPv4-adres of één IPv6-netwerk (/64); deze computer zelf mag er zoveel hebben als er zijn.</translation>
    </message>
    <message>
        <source>Unfinished registrations</source>
        <translation>Onvoltooide registraties</translation>
    </message>
    <message>
        <source>With more, the one that waits longest of the network that has most is cut off.</source>
        <translation>Bij meer wordt de langst wachtende van het netwerk met de meeste afgesneden.</translation>
    </message>
    <message>
        <source>Channels of one person</source>
        <translation>Kanalen van één persoon</translation>
    </message>
    <message>
        <source>More than that cannot be joined.</source>
        <translation>Aan meer dan dat kan niet worden deelgenomen.</translation>
    </message>
    <message>
        <source>With as many nobody makes another.</source>
        <translation>Bij zoveel maakt niemand er nog een.</translation>
    </message>
    <message>
        <source>Longest nick</source>
        <translation>Langste nick</translation>
    </message>
    <message>
        <source>Bytes; for those who come from then on.</source>
        <translation>Bytes; voor wie vanaf dan komt.</translation>
    </message>
    <message>
        <source>Longest topic</source>
        <translation>Langste onderwerp</translation>
    </message>
    <message>
        <source>Bytes; what is longer is cut.</source>
        <translation>Bytes; wat langer is, wordt ingekort.</translation>
    </message>
    <message>
        <source>Bans of a channel</source>
        <translation>Bans van een kanaal</translation>
    </message>
    <message>
        <source>With exceptions and invite masks.</source>
        <translation>Met uitzonderingen en uitnodigingsmaskers.</translation>
    </message>
    <message>
        <source>Watched nicks</source>
        <translation>Gevolgde nicks</translation>
    </message>
    <message>
        <source>So many one client may MONITOR.</source>
        <translation>Zoveel mag één client volgen met MONITOR.</translation>
    </message>
    <message>
        <source>Targets of one message</source>
        <translation>Doelen van één bericht</translation>
    </message>
    <message>
        <source>More are refused.</source>
        <translation>Meer worden geweigerd.</translation>
    </message>
    <message>
        <source>Lines of history at once</source>
        <translation>Regels geschiedenis tegelijk</translation>
    </message>
    <message>
        <source>More are not fetched by one CHATHISTORY.</source>
        <translation>Meer worden niet opgehaald door één CHATHISTORY.</translation>
    </message>
    <message>
        <source>Bytes that wait for a client</source>
        <translation>Bytes die op een client wachten</translation>
    </message>
    <message>
        <source>Who does not read is cut off when more wait.</source>
        <translation>Wie niet leest, wordt afgesneden als er meer wachten.</translation>
    </message>
    <message>
        <source>Bytes that wait for flood control</source>
        <translation>Bytes die op flood-beveiliging wachten</translation>
    </message>
    <message>
        <source>Who sends on while more wait is cut off.</source>
        <translation>Wie doorstuurt terwijl er meer wachten, wordt afgesneden.</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>Opdrachten tegelijk</translation>
    </message>
    <message>
        <source>So many are taken before flood control slows somebody down; five times as many from this computer.</source>
        <translation>Zoveel worden aangenomen voor de flood-beveiliging iemand afremt; vijf keer zoveel van deze computer.</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>Opdrachten per seconde</translation>
    </message>
    <message>
        <source>What flood control lets through after that; from this computer twenty-five times as many.</source>
        <translation>Wat de flood-beveiliging daarna doorlaat; van deze computer vijfentwintig keer zoveel.</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Tijd om te registreren</translation>
    </message>
    <message>
        <source>Who has not given a nick by then is cut off.</source>
        <translation>Wie dan nog geen nick gegeven heeft, wordt afgesneden.</translation>
    </message>
    <message>
        <source>Silent clients are asked after</source>
        <translation>Stille clients worden gevraagd na</translation>
    </message>
    <message>
        <source>A client that does not answer for a minute more is gone.</source>
        <translation>Een client die nog een minuut niet antwoordt, is weg.</translation>
    </message>
    <message>
        <source>Telnet</source>
        <translation>Telnet</translation>
    </message>
    <message>
        <source>Telnet in the clear</source>
        <translation>Telnet onversleuteld</translation>
    </message>
    <message>
        <source>Lets Telnet listen beyond this computer without TLS: passwords can be read on the way.</source>
        <translation>Laat Telnet zonder TLS luisteren buiten deze computer: wachtwoorden zijn onderweg te lezen.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begroeting</translation>
    </message>
    <message>
        <source>A line that is shown above the first prompt.</source>
        <translation>Een regel die boven de eerste prompt staat.</translation>
    </message>
    <message>
        <source>Keeps what was typed for the account&apos;s next prompt.</source>
        <translation>Bewaart wat getypt is voor de volgende prompt van het account.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Langste blokkering</translation>
    </message>
    <message>
        <source>A command that holds the program for longer is interrupted.</source>
        <translation>Een opdracht die het programma langer ophoudt, wordt onderbroken.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Gives each account a folder of its own by SFTP.</source>
        <translation>Geeft elk account een eigen map via SFTP.</translation>
    </message>
    <message>
        <source>Files of one</source>
        <translation>Bestanden per account</translation>
    </message>
    <message>
        <source>How much an account&apos;s folder may hold; 0 is no limit.</source>
        <translation>Hoeveel de map van een account mag bevatten; 0 is geen grens.</translation>
    </message>
    <message>
        <source>Logins at once</source>
        <translation>Aanmeldingen tegelijk</translation>
    </message>
    <message>
        <source>Connections by SSH, and by Telnet, that have not logged in yet; the next pushes out one of the network that has most of them.</source>
        <translation>Verbindingen via SSH, en via Telnet, die nog niet zijn aangemeld; de volgende duwt er een weg van het netwerk met de meeste.</translation>
    </message>
    <message>
        <source>A prompt on the running program, by SSH or Telnet</source>
        <translation>Een prompt op het lopende programma, via SSH of Telnet</translation>
    </message>
    <message>
        <source>Also over UDP</source>
        <translation>Ook via UDP</translation>
    </message>
    <message>
        <source>Answers datagrams on the same ports, too; few and short, so that nobody can aim them at others.</source>
        <translation>Beantwoordt ook datagrammen op dezelfde poorten; weinig en kort, zodat niemand ze op anderen kan richten.</translation>
    </message>
    <message>
        <source>Chargen</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Sends a pattern of characters without end</source>
        <translation>Stuurt een patroon van tekens zonder einde</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Daytime</translation>
    </message>
    <message>
        <source>Says the day and the time in words</source>
        <translation>Zegt de dag en de tijd in woorden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Throws away what comes</source>
        <translation>Gooit weg wat komt</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Sends back what comes, for trying out and measuring</source>
        <translation>Stuurt terug wat komt, om te proberen en te meten</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Vertelt over</translation>
    </message>
    <message>
        <source>Whoever is asked for by name, or everyone: then a query without a name lists all accounts.</source>
        <translation>Wie bij naam gevraagd wordt, of iedereen: dan noemt een vraag zonder naam alle accounts.</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Tells who has an account here</source>
        <translation>Vertelt wie hier een account heeft</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Antwoordt met</translation>
    </message>
    <message>
        <source>A token that only our log explains, the account&apos;s name, or that the user is hidden.</source>
        <translation>Een token dat alleen ons logboek verklaart, de naam van het account, of dat de gebruiker verborgen is.</translation>
    </message>
    <message>
        <source>Ident</source>
        <translation>Ident</translation>
    </message>
    <message>
        <source>Tells servers whose connection one of ours is</source>
        <translation>Vertelt servers van wie een verbinding van ons is</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>A text file with a quote a paragraph, each shorter than 512 bytes; without one, a few of our own.</source>
        <translation>Een tekstbestand met een citaat per alinea, elk korter dan 512 bytes; zonder, een paar van ons zelf.</translation>
    </message>
    <message>
        <source>QOTD</source>
        <translation>QOTD</translation>
    </message>
    <message>
        <source>Says the quote of the day</source>
        <translation>Zegt het citaat van de dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Says the time as seconds since 1900</source>
        <translation>Zegt de tijd als seconden sinds 1900</translation>
    </message>
    <message>
        <source>Component of</source>
        <translation>Component van</translation>
    </message>
    <message>
        <source>Another server&apos;s place for components, such as tcp:127.0.0.1:5347 or tls:chat.example.org:5348: its people find our rooms and nodes there. Empty is nowhere.</source>
        <translation>Waar een andere server componenten ontvangt, zoals tcp:127.0.0.1:5347 of tls:chat.example.org:5348: zijn mensen vinden onze kamers en nodes daar. Leeg is nergens.</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Geheim ervan</translation>
    </message>
    <message>
        <source>Its first line is what the other server wants its components to know.</source>
        <translation>De eerste regel is wat de andere server wil dat zijn componenten weten.</translation>
    </message>
    <message>
        <source>Under which names</source>
        <translation>Onder welke namen</translation>
    </message>
    <message>
        <source>Which of our names the other server knows as components; empty is rooms.DOMAIN and pubsub.DOMAIN.</source>
        <translation>Welke van onze namen de andere server als componenten kent; leeg is rooms.DOMAIN en pubsub.DOMAIN.</translation>
    </message>
    <message>
        <source>On: who writes to prompt.DOMAIN has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation>Aan: wie aan prompt.DOMAIN schrijft, heeft daar een prompt: beheerders Python, met volle macht; operators een die kijkt.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>What stands behind the @ of addresses; all accounts of the program are served.</source>
        <translation>Wat achter de @ van adressen staat; alle accounts van het programma worden bediend.</translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with a chat program.</source>
        <translation>Open: wie de server bereikt, kan met een chatprogramma een account maken.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>How people reach you, for what: abuse=mailto:abuse@example.org; also admin, feedback, sales, security, status, support.</source>
        <translation>Hoe mensen je bereiken, en waarvoor: abuse=mailto:abuse@example.org; ook admin, feedback, sales, security, status, support.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Andere servers</translation>
    </message>
    <message>
        <source>Where other servers connect, such as tcp:5269:interface=*; empty keeps the domain to itself.</source>
        <translation>Waar andere servers verbinding maken, zoals tcp:5269:interface=*; leeg houdt het domein voor zichzelf.</translation>
    </message>
    <message>
        <source>Other servers&apos; certificates</source>
        <translation>Certificaten van andere servers</translation>
    </message>
    <message>
        <source>Dialback: who has no trusted certificate is asked back at their domain. Required: who has none is not believed.</source>
        <translation>Dialback: bij wie geen vertrouwd certificaat heeft, wordt op het domein teruggevraagd. Verplicht: wie er geen heeft, wordt niet geloofd.</translation>
    </message>
    <message>
        <source>Other servers&apos; authorities</source>
        <translation>Autoriteiten van andere servers</translation>
    </message>
    <message>
        <source>A PEM file with certificates, or who signed them, that other servers are believed by as by those this computer trusts. Followed when it changes.</source>
        <translation>Een PEM-bestand met certificaten, of hun ondertekenaars, waarop andere servers geloofd worden, naast die welke deze computer vertrouwt. Wordt gevolgd als het verandert.</translation>
    </message>
    <message>
        <source>Other servers&apos; bytes a second</source>
        <translation>Bytes per seconde van andere servers</translation>
    </message>
    <message>
        <source>A server that sends more on one connection is slowed down, and four times that from one address; 0 is no limit.</source>
        <translation>Een server die op één verbinding meer stuurt, wordt afgeremd, net als viermaal zoveel van één adres; 0 is geen grens.</translation>
    </message>
    <message>
        <source>Ways to other servers</source>
        <translation>Wegen naar andere servers</translation>
    </message>
    <message>
        <source>Where a domain&apos;s server is, whatever DNS says: example.org=tcp:192.0.2.7:5269.</source>
        <translation>Waar de server van een domein is, wat DNS ook zegt: example.org=tcp:192.0.2.7:5269.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componenten</translation>
    </message>
    <message>
        <source>Where programs that answer for a name beneath the domain connect (XEP-0114), such as tcp:5347; empty is nowhere.</source>
        <translation>Waar programma&apos;s die antwoorden voor een naam onder het domein verbinding maken (XEP-0114), zoals tcp:5347; leeg is nergens.</translation>
    </message>
    <message>
        <source>Components&apos; secret</source>
        <translation>Geheim van componenten</translation>
    </message>
    <message>
        <source>Its first line is what components prove that they know.</source>
        <translation>De eerste regel is wat componenten bewijzen te weten.</translation>
    </message>
    <message>
        <source>Components&apos; other names</source>
        <translation>Andere namen van componenten</translation>
    </message>
    <message>
        <source>Names that are not beneath the domain and that a component may answer for.</source>
        <translation>Namen die niet onder het domein vallen en waarvoor een component mag antwoorden.</translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation>Publish-subscribe</translation>
    </message>
    <message>
        <source>Publishes the polls&apos; votes at pubsub.DOMAIN; accounts may make nodes of their own there.</source>
        <translation>Publiceert de stemmen van de peilingen op pubsub.DOMAIN; accounts mogen daar eigen nodes maken.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>On: anyone may log in without an account, under a name that is made up and forgotten afterwards.</source>
        <translation>Aan: iedereen mag zich zonder account aanmelden, onder een verzonnen naam die daarna vergeten wordt.</translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:5280; empty is nowhere.</source>
        <translation>Waar browsers hem bereiken, als tcp:5280; leeg is nergens.</translation>
    </message>
    <message>
        <source>WebSocket&apos;s address</source>
        <translation>Adres van de WebSocket</translation>
    </message>
    <message>
        <source>As it is reached from outside, such as wss://chat.example.org/; empty is the domain with the port.</source>
        <translation>Zoals het van buiten te bereiken is, bijvoorbeeld wss://chat.example.org/; leeg is het domein met de poort.</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>STUN- en TURN-servers</translation>
    </message>
    <message>
        <source>Where calls find a way through routers: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; clients are told.</source>
        <translation>Waar gesprekken een weg door routers vinden: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; clients horen dit.</translation>
    </message>
    <message>
        <source>TURN&apos;s secret</source>
        <translation>Geheim van TURN</translation>
    </message>
    <message>
        <source>A file with the secret that the TURN server shares (coturn: use-auth-secret); accounts get names and passwords that hold for twelve hours.</source>
        <translation>Een bestand met het geheim dat de TURN-server deelt (coturn: use-auth-secret); accounts krijgen namen en wachtwoorden die twaalf uur gelden.</translation>
    </message>
    <message>
        <source>Where files that accounts send each other are put and fetched, as tls:5443; empty is nowhere.</source>
        <translation>Waar bestanden die accounts elkaar sturen geplaatst en opgehaald worden, als tls:5443; leeg is nergens.</translation>
    </message>
    <message>
        <source>Files&apos; address</source>
        <translation>Adres van bestanden</translation>
    </message>
    <message>
        <source>As it is reached from outside, such as https://chat.example.org; empty is the domain with the port.</source>
        <translation>Zoals het van buiten te bereiken is, bijvoorbeeld https://chat.example.org; leeg is het domein met de poort.</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>Berichtenarchief</translation>
    </message>
    <message>
        <source>Keeps each account&apos;s messages, so that all its devices see the whole conversation. Everyone may turn it off for themselves.</source>
        <translation>Bewaart de berichten van elk account, zodat al zijn apparaten het hele gesprek zien. Iedereen mag het voor zichzelf uitzetten.</translation>
    </message>
    <message>
        <source>Required: only programs on this computer may do without. Passwords never pass in the clear to others.</source>
        <translation>Verplicht: alleen programma&apos;s op deze computer mogen zonder. Wachtwoorden gaan nooit onversleuteld naar anderen.</translation>
    </message>
    <message>
        <source>A PEM file with the domain&apos;s certificate and those between; without one, one is made for this host.</source>
        <translation>Een PEM-bestand met het certificaat van het domein en die ertussen; zonder wordt er een voor deze host gemaakt.</translation>
    </message>
    <message>
        <source>Who vouches for people</source>
        <translation>Wie voor mensen instaat</translation>
    </message>
    <message>
        <source>A PEM file with authorities whose certificates log in the XMPP addresses that they name; others count only where their owner has added them. Followed when it changes.</source>
        <translation>Een PEM-bestand met autoriteiten waarvan de certificaten de XMPP-adressen aanmelden die ze noemen; andere tellen alleen als hun eigenaar ze heeft toegevoegd. Wordt gevolgd als het verandert.</translation>
    </message>
    <message>
        <source>Channel binding</source>
        <translation>Channel binding</translation>
    </message>
    <message>
        <source>On: ties a login to its encrypted connection where the client asks for that. Strict: a client that could, but was kept from it, is refused. Off: behind something that ends TLS for us.</source>
        <translation>Aan: bindt een aanmelding aan haar versleutelde verbinding als de client daarom vraagt. Streng: een client die het kon maar ervan werd afgehouden, wordt geweigerd. Uit: achter iets dat TLS voor ons beëindigt.</translation>
    </message>
    <message>
        <source>Largest stanza</source>
        <translation>Grootste stanza</translation>
    </message>
    <message>
        <source>A client that sends a larger one is cut off.</source>
        <translation>Een client die een grotere stuurt, wordt afgesneden.</translation>
    </message>
    <message>
        <source>Clients of one account</source>
        <translation>Clients van één account</translation>
    </message>
    <message>
        <source>More than that cannot log in at the same time.</source>
        <translation>Meer dan dat kunnen zich niet tegelijk aanmelden.</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes per seconde</translation>
    </message>
    <message>
        <source>A client that sends more is slowed down; 0 is no limit.</source>
        <translation>Een client die meer stuurt, wordt afgeremd; 0 is geen grens.</translation>
    </message>
    <message>
        <source>Time to log in</source>
        <translation>Tijd om aan te melden</translation>
    </message>
    <message>
        <source>Who has not logged in by then is cut off.</source>
        <translation>Wie dan nog niet is aangemeld, wordt afgesneden.</translation>
    </message>
    <message>
        <source>Lost clients may come back for</source>
        <translation>Verloren clients mogen terugkomen gedurende</translation>
    </message>
    <message>
        <source>Until then what they miss waits for them; 0 lets them log in anew.</source>
        <translation>Tot dan wacht op ze wat ze missen; bij 0 melden ze zich opnieuw aan.</translation>
    </message>
    <message>
        <source>Days in the archive</source>
        <translation>Dagen in het archief</translation>
    </message>
    <message>
        <source>Older messages are taken away; 0 keeps them for ever.</source>
        <translation>Oudere berichten worden weggehaald; 0 bewaart ze voor altijd.</translation>
    </message>
    <message>
        <source>Messages in the archive</source>
        <translation>Berichten in het archief</translation>
    </message>
    <message>
        <source>Of each account; the oldest go.</source>
        <translation>Van elk account; de oudste gaan weg.</translation>
    </message>
    <message>
        <source>Archive of one account</source>
        <translation>Archief van één account</translation>
    </message>
    <message>
        <source>All its messages together; the oldest go.</source>
        <translation>Al zijn berichten samen; de oudste gaan weg.</translation>
    </message>
    <message>
        <source>Kept for an account</source>
        <translation>Bewaard voor een account</translation>
    </message>
    <message>
        <source>Its card with the picture, and what its programs keep here.</source>
        <translation>Zijn visitekaartje met de afbeelding, en wat zijn programma&apos;s hier bewaren.</translation>
    </message>
    <message>
        <source>Nodes of one owner</source>
        <translation>Nodes van één eigenaar</translation>
    </message>
    <message>
        <source>All that stands in the nodes that an account has made at pubsub.DOMAIN; what would be more is refused.</source>
        <translation>Alles wat in de nodes staat die een account op pubsub.DOMAIN heeft gemaakt; wat meer zou zijn, wordt geweigerd.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Grootste bestand</translation>
    </message>
    <message>
        <source>That an account may send.</source>
        <translation>Dat een account mag sturen.</translation>
    </message>
    <message>
        <source>Files of one account</source>
        <translation>Bestanden van één account</translation>
    </message>
    <message>
        <source>All of them together; older ones go by and by.</source>
        <translation>Alle samen; oudere verdwijnen gaandeweg.</translation>
    </message>
    <message>
        <source>Days that files stay</source>
        <translation>Dagen dat bestanden blijven</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 bewaart ze voor altijd.</translation>
    </message>
    <message>
        <source>Messages kept for who is away</source>
        <translation>Berichten bewaard voor wie weg is</translation>
    </message>
    <message>
        <source>For each account; with 0 they are refused.</source>
        <translation>Voor elk account; bij 0 worden ze geweigerd.</translation>
    </message>
    <message>
        <source>Chat by XMPP, and the polls&apos; votes by publish-subscribe</source>
        <translation>Chat via XMPP, en de stemmen van de peilingen via publish-subscribe</translation>
    </message>
    <message>
        <source>Rooms for many at rooms.DOMAIN, with what was said in them.</source>
        <translation>Kamers voor velen op rooms.DOMAIN, met wat erin gezegd is.</translation>
    </message>
    <message>
        <source>Who makes rooms</source>
        <translation>Wie kamers maakt</translation>
    </message>
    <message>
        <source>Accounts: those of this domain. Anyone: also people of other servers. Administrators own every room in any case.</source>
        <translation>Accounts: die van dit domein. Iedereen: ook mensen van andere servers. Beheerders zijn in elk geval eigenaar van elke kamer.</translation>
    </message>
    <message>
        <source>Rooms shared with IRC</source>
        <translation>Kamers gedeeld met IRC</translation>
    </message>
    <message>
        <source>Channels of the irc service that are rooms as well: #fruit, or #channel=room where the room has another name.</source>
        <translation>Kanalen van de irc-dienst die ook kamers zijn: #fruit, of #channel=room als de kamer een andere naam heeft.</translation>
    </message>
    <message>
        <source>IRC service</source>
        <translation>IRC-dienst</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Toestand van de server</translation>
    </message>
    <message>
        <source>Yours, such as you@example.org.</source>
        <translation>Het jouwe, zoals you@example.org.</translation>
    </message>
    <message>
        <source>Name in rooms</source>
        <translation>Naam in kamers</translation>
    </message>
    <message>
        <source>How others see you there; else what stands before the @.</source>
        <translation>Hoe anderen je daar zien; anders wat voor de @ staat.</translation>
    </message>
    <message>
        <source>To be in from the start, such as club@rooms.example.org, beside those that the server remembers.</source>
        <translation>Waaraan je vanaf het begin deelneemt, zoals club@rooms.example.org, naast die welke de server onthoudt.</translation>
    </message>
    <message>
        <source>Tell what was read</source>
        <translation>Vertellen wat gelezen is</translation>
    </message>
    <message>
        <source>People on your list see what has arrived and what you have read, and that you write.</source>
        <translation>Mensen op je lijst zien wat is aangekomen en wat je gelezen hebt, en dat je schrijft.</translation>
    </message>
    <message>
        <source>Tell since when you are quiet</source>
        <translation>Vertellen sinds wanneer je stil bent</translation>
    </message>
    <message>
        <source>People on your list can see how long ago you last wrote or read something.</source>
        <translation>Mensen op je lijst kunnen zien hoe lang geleden je iets schreef of las.</translation>
    </message>
    <message>
        <source>Where the address does not lead there by itself: xmpp.example.org or xmpp.example.org:5223.</source>
        <translation>Als het adres daar niet vanzelf heen leidt: xmpp.example.org of xmpp.example.org:5223.</translation>
    </message>
    <message>
        <source>Always; from the first byte (direct) where the server named above wants that; none only on this computer.</source>
        <translation>Altijd; vanaf de eerste byte (direct) als de hierboven genoemde server dat wil; geen alleen op deze computer.</translation>
    </message>
    <message>
        <source>Goes by the web: wss://example.org/xmpp-websocket. Where this is empty and nothing else leads to the server, it is asked for one.</source>
        <translation>Gaat via het web: wss://example.org/xmpp-websocket. Als dit leeg is en niets anders naar de server leidt, wordt hem erom gevraagd.</translation>
    </message>
    <message>
        <source>Name of this program</source>
        <translation>Naam van dit programma</translation>
    </message>
    <message>
        <source>Tells your programs apart; the server chooses one where this is empty.</source>
        <translation>Houdt je programma&apos;s uit elkaar; de server kiest er een als dit leeg is.</translation>
    </message>
    <message>
        <source>For a server that offers SCRAM-…-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation>Voor een server die SCRAM-…-PLUS aanbiedt achter een proxy die het bederft. Anders betekent het dat er iemand tussen zit.</translation>
    </message>
    <message>
        <source>Your address will end with it: you@example.org.</source>
        <translation>Je adres eindigt ermee: you@example.org.</translation>
    </message>
    <message>
        <source>The way out, such as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; direct goes past the one in the preferences.</source>
        <translation>De weg naar buiten, zoals socks5:127.0.0.1:9050 of httpproxy:127.0.0.1:8080; direct gaat langs die in de voorkeuren heen.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>Onversleuteld</translation>
    </message>
    <message>
        <source>Wait until it is free</source>
        <translation>Wachten tot die vrij is</translation>
    </message>
    <message>
        <source>Have NickServ hand it over</source>
        <translation>NickServ hem laten overdragen</translation>
    </message>
    <message>
        <source>Have NickServ throw the other out</source>
        <translation>NickServ de ander eruit laten zetten</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>De andere naam houden</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and the function&apos;s, as in hello/greet.</source>
        <translation>De naam van de plug-in en die van de functie, zoals hello/greet.</translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address; {poll} is the event&apos;s own.</source>
        <translation>De naam van de peiling, zoals in haar adres; {poll} is die van de gebeurtenis zelf.</translation>
    </message>
    <message>
        <source>The name of our XMPP service.</source>
        <translation>De naam van onze XMPP-dienst.</translation>
    </message>
    <message>
        <source>The node; it must be there.</source>
        <translation>De node; die moet er zijn.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Een kamer</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>A chat account&apos;s title, or the name of an IRC or XMPP service of ours: then a bot says it.</source>
        <translation>De titel van een chataccount, of de naam van een IRC- of XMPP-dienst van ons: dan zegt een bot het.</translation>
    </message>
    <message>
        <source>Such as #everyport, fruit, alice.</source>
        <translation>Zoals #everyport, fruit, alice.</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Elk daarvan</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Een handtekening</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Een token</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Alleen deze computer</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>The name of the IRC service here.</source>
        <translation>De naam van de IRC-dienst hier.</translation>
    </message>
    <message>
        <source>Always with the network</source>
        <translation>Altijd met het netwerk</translation>
    </message>
    <message>
        <source>Plain where nobody here has it</source>
        <translation>Gewoon als niemand hier hem heeft</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Accounts that want it</source>
        <translation>Accounts die het willen</translation>
    </message>
    <message>
        <source>Accounts that do not refuse</source>
        <translation>Accounts die het niet weigeren</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Elk account</translation>
    </message>
    <message>
        <source>Who is asked for by name</source>
        <translation>Wie bij naam gevraagd wordt</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>De naam van het account</translation>
    </message>
    <message>
        <source>“Hidden”</source>
        <translation>“Verborgen”</translation>
    </message>
    <message>
        <source>Trusted, or asked back at their domain</source>
        <translation>Vertrouwd, of teruggevraagd op het domein</translation>
    </message>
    <message>
        <source>Trusted only</source>
        <translation>Alleen vertrouwd</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Where the client asks for it</source>
        <translation>Als de client erom vraagt</translation>
    </message>
    <message>
        <source>Where the client could</source>
        <translation>Als de client het kon</translation>
    </message>
    <message>
        <source>Accounts of this domain</source>
        <translation>Accounts van dit domein</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>The name of the IRC service whose channels they are.</source>
        <translation>De naam van de IRC-dienst waarvan het de kanalen zijn.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>From the first byte</source>
        <translation>Vanaf de eerste byte</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>Geen, alleen op deze computer</translation>
    </message>
    <message>
        <source>Nobody has said this, so there is nobody to answer.</source>
        <translation>Niemand heeft dit gezegd, dus er is niemand om te antwoorden.</translation>
    </message>
    <message>
        <source>Nobody says this event, so there is nobody to answer.</source>
        <translation>Niemand zegt deze gebeurtenis, dus er is niemand om te antwoorden.</translation>
    </message>
    <message>
        <source>What the bot is called in a room of our own service.</source>
        <translation>Hoe de bot heet in een kamer van onze eigen dienst.</translation>
    </message>
    <message>
        <source>Must begin with https:// and name a host; http:// is for this computer alone.</source>
        <translation>Moet met https:// beginnen en een computer noemen; http:// is alleen voor deze computer.</translation>
    </message>
    <message>
        <source>There is nothing to say: all fields of the text are empty.</source>
        <translation>Er is niets te zeggen: alle velden van de tekst zijn leeg.</translation>
    </message>
    <message>
        <source>What the bot is called where our own service says it.</source>
        <translation>Hoe de bot heet waar onze eigen dienst het zegt.</translation>
    </message>
    <message>
        <source>irc or xmpp.</source>
        <translation>irc of xmpp.</translation>
    </message>
    <message>
        <source>yes where it names us.</source>
        <translation>yes waar het ons noemt.</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>Een peiling gaat open</translation>
    </message>
    <message>
        <source>A poll closes</source>
        <translation>Een peiling sluit</translation>
    </message>
    <message>
        <source>A service starts</source>
        <translation>Een dienst start</translation>
    </message>
    <message>
        <source>A service stops</source>
        <translation>Een dienst stopt</translation>
    </message>
    <message>
        <source>A service is in trouble</source>
        <translation>Een dienst heeft een probleem</translation>
    </message>
    <message>
        <source>mon to sun.</source>
        <translation>mon tot sun.</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Grenzen voor verbindingen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Meelezen</translation>
    </message>
    <message>
        <source>More than that are cut off. 0 is no limit.</source>
        <translation>Wat meer is, wordt verbroken. 0 is zonder grens.</translation>
    </message>
    <message>
        <source>At once, of one IPv4 address or one IPv6 network (/64). 0 is no limit.</source>
        <translation>Tegelijk, van één IPv4-adres of één IPv6-netwerk (/64). 0 is zonder grens.</translation>
    </message>
    <message>
        <source>A caller that has said nothing by then is cut off. 0 is no limit.</source>
        <translation>Wie dan nog niets heeft gezegd, wordt verbroken. 0 is zonder grens.</translation>
    </message>
    <message>
        <source>Nothing either way, also where both ends are well. 0 is no limit.</source>
        <translation>Niets in beide richtingen, ook als het beide kanten goed gaat. 0 is zonder grens.</translation>
    </message>
    <message>
        <source>Then they are cut off and may come again. 0 is no limit.</source>
        <translation>Dan worden ze verbroken en mogen ze terugkomen. 0 is zonder grens.</translation>
    </message>
    <message>
        <source>Bytes that one connection may send us, such as 64k. 0 is no limit.</source>
        <translation>Bytes die één verbinding ons mag sturen, zoals 64k. 0 is zonder grens.</translation>
    </message>
    <message>
        <source>Bytes that one connection gets. 0 is no limit.</source>
        <translation>Bytes die één verbinding krijgt. 0 is zonder grens.</translation>
    </message>
    <message>
        <source>Bytes of all its connections together. 0 is no limit.</source>
        <translation>Bytes van al zijn verbindingen samen. 0 is zonder grens.</translation>
    </message>
    <message>
        <source>How often: 10s at least.</source>
        <translation>Hoe vaak: minstens 10s.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Peiling</translation>
    </message>
    <message>
        <source>Open a poll</source>
        <translation>Een peiling openen</translation>
    </message>
    <message>
        <source>Open the poll %1</source>
        <translation>De peiling %1 openen</translation>
    </message>
    <message>
        <source>Close a poll</source>
        <translation>Een peiling sluiten</translation>
    </message>
    <message>
        <source>Close the poll %1</source>
        <translation>De peiling %1 sluiten</translation>
    </message>
    <message>
        <source>Begin a poll&apos;s new round</source>
        <translation>Een nieuwe ronde van een peiling beginnen</translation>
    </message>
    <message>
        <source>Begin a new round of the poll %1</source>
        <translation>Een nieuwe ronde van de peiling %1 beginnen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Account or service</source>
        <translation>Account of dienst</translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation>Kamer of persoon</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Een dienst starten</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>De dienst %1 starten</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Een dienst stoppen</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>De dienst %1 stoppen</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Reader&apos;s id</source>
        <translation>Id van de lezer</translation>
    </message>
    <message>
        <source>Card&apos;s number</source>
        <translation>Nummer van de kaart</translation>
    </message>
    <message>
        <source>Is there coffee?</source>
        <translation>Is er koffie?</translation>
    </message>
    <message>
        <source>Proved account</source>
        <translation>Bewezen account</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Onze naam</translation>
    </message>
    <message>
        <source>Number of commits</source>
        <translation>Aantal commits</translation>
    </message>
    <message>
        <source>Ripen the apples</source>
        <translation>Laat de appels rijpen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Sender&apos;s event</source>
        <translation>Gebeurtenis van de afzender</translation>
    </message>
    <message>
        <source>Which fruit?</source>
        <translation>Welk fruit?</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Apple 12 (60 %), Pear 8 (40 %)</source>
        <translation>Appel 12 (60 %), Peer 8 (40 %)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation>Id van het item</translation>
    </message>
    <message>
        <source>Polls and their votes</source>
        <translation>Peilingen en hun stemmen</translation>
    </message>
    <message>
        <source>Services, rules and plugins</source>
        <translation>Diensten, regels en plug-ins</translation>
    </message>
    <message>
        <source>Users and chat accounts</source>
        <translation>Gebruikers en chataccounts</translation>
    </message>
    <message>
        <source>What people have said</source>
        <translation>Wat mensen hebben gezegd</translation>
    </message>
    <message>
        <source>Files that people have sent or keep</source>
        <translation>Bestanden die mensen hebben gestuurd of bewaren</translation>
    </message>
    <message>
        <source>The window, its keys and notifications</source>
        <translation>Het venster, zijn toetsen en meldingen</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Soort dienst</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Toegangsweg</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Also answers Telnet here, as tcp:2323; only on this computer or under TLS, since it is not encrypted.</source>
        <translation>Antwoordt hier ook op Telnet, als tcp:2323; alleen op deze computer of onder TLS, want het is niet versleuteld.</translation>
    </message>
    <message>
        <source>Greets people in a room, in a browser and at the prompt.</source>
        <translation>Groet mensen in een kamer, in een browser en op de opdrachtregel.</translation>
    </message>
    <message>
        <source>What stands before the name.</source>
        <translation>Wat voor de naam staat.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Comes in at all.</source>
        <translation>Komt überhaupt binnen.</translation>
    </message>
    <message>
        <source>Looking prompt</source>
        <translation>Kijkprompt</translation>
    </message>
    <message>
        <source>A prompt over SSH or Telnet that asks the program what it has and does, and changes nothing.</source>
        <translation>Een prompt via SSH of Telnet die het programma vraagt wat het heeft en doet, en niets wijzigt.</translation>
    </message>
    <message>
        <source>Python prompt</source>
        <translation>Python-prompt</translation>
    </message>
    <message>
        <source>For administrators only; no rule changes that.</source>
        <translation>Alleen voor beheerders; geen regel verandert dat.</translation>
    </message>
    <message>
        <source>A folder of its own (SFTP).</source>
        <translation>Een eigen map (SFTP).</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices.</source>
        <translation>Start en wijzigt diensten, peilingen en apparaten.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Names us</source>
        <translation>Noemt ons</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Stemmers</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Winnaar</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle antwoorden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plug-in</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>ACG, ASSA ABLOY or TWN3 Multi ISO</source>
        <translation>ACG, ASSA ABLOY of TWN3 Multi ISO</translation>
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
        <translation>RFID-kaartlezer van Parallax</translation>
    </message>
    <message>
        <source>PN532 on a serial line</source>
        <translation>PN532 op een seriële lijn</translation>
    </message>
    <message>
        <source>RDM6300, RDM630 and clones</source>
        <translation>RDM6300, RDM630 en klonen</translation>
    </message>
    <message>
        <source>Arduino or ESP printing a card a line</source>
        <translation>Arduino of ESP die per kaart een regel schrijft</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tijd van de dag</translation>
    </message>
    <message>
        <source>May do everything, and has a Python prompt.</source>
        <translation>Mag alles doen en heeft een Python-prompt.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices; has a prompt that looks and changes nothing.</source>
        <translation>Start en wijzigt diensten, peilingen en apparaten; heeft een prompt die kijkt en niets wijzigt.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Chats and keeps files; has no prompt.</source>
        <translation>Chat en bewaart bestanden; heeft geen prompt.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Chats, and nothing else.</source>
        <translation>Chat, en verder niets.</translation>
    </message>
    <message>
        <source>The network has gone</source>
        <translation>Het netwerk is weg</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Het netwerk is terug</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>Het netwerk vraagt om aanmelden</translation>
    </message>
    <message>
        <source>The computer runs on its battery</source>
        <translation>De computer draait op de accu</translation>
    </message>
    <message>
        <source>The computer has mains power again</source>
        <translation>De computer heeft weer netstroom</translation>
    </message>
    <message>
        <source>The battery is low</source>
        <translation>De accu raakt leeg</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>De accu is bijna leeg</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>De computer gaat slapen</translation>
    </message>
    <message>
        <source>The computer is awake again</source>
        <translation>De computer is weer wakker</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>De computer sluit af</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Het scherm is vergrendeld</translation>
    </message>
    <message>
        <source>The screen is unlocked</source>
        <translation>Het scherm is ontgrendeld</translation>
    </message>
    <message>
        <source>A drive is plugged in</source>
        <translation>Er wordt een schijf aangesloten</translation>
    </message>
    <message>
        <source>A drive is pulled out</source>
        <translation>Er wordt een schijf losgekoppeld</translation>
    </message>
    <message>
        <source>A Bluetooth device is connected</source>
        <translation>Een Bluetooth-apparaat is verbonden</translation>
    </message>
    <message>
        <source>A Bluetooth device is out of reach</source>
        <translation>Een Bluetooth-apparaat is buiten bereik</translation>
    </message>
    <message>
        <source>The network&apos;s name, where it has one.</source>
        <translation>De naam van het netwerk, als het er een heeft.</translation>
    </message>
    <message>
        <source>What the battery has left; empty where there is none.</source>
        <translation>Wat de accu nog heeft; leeg waar er geen is.</translation>
    </message>
    <message>
        <source>What the drive is called.</source>
        <translation>Hoe de schijf heet.</translation>
    </message>
    <message>
        <source>What the device is called.</source>
        <translation>Hoe het apparaat heet.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Light a reader&apos;s lamp</source>
        <translation>Het lampje van een lezer laten branden</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Toont</translation>
    </message>
    <message>
        <source>What whoever stands there is to see; a reader may have a lamp for one of both only.</source>
        <translation>Wat er te zien moet zijn; sommige lezers hebben maar voor een van beide een lampje.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Then it is dark again.</source>
        <translation>Daarna is het weer uit.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Het klopt</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Het klopt niet</translation>
    </message>
    <message>
        <source>The reader&apos;s name; {device} is the event&apos;s own.</source>
        <translation>De naam van de lezer; {device} is die van de gebeurtenis.</translation>
    </message>
    <message>
        <source>A button at a reader is pressed or released</source>
        <translation>Een knop aan een lezer wordt ingedrukt of losgelaten</translation>
    </message>
    <message>
        <source>Whether it is pressed now.</source>
        <translation>Of hij nu is ingedrukt.</translation>
    </message>
    <message>
        <source>Which of them, counted from 1.</source>
        <translation>De hoeveelste, geteld vanaf 1.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>New phones an hour</source>
        <translation>Nieuwe telefoons per uur</translation>
    </message>
    <message>
        <source>From one address, where a poll lets any phone vote; a hall full of people may come from one, and so may somebody who votes again and again.</source>
        <translation>Van één adres, waar een peiling elke telefoon laat stemmen; een zaal vol mensen kan van één adres komen, en iemand die steeds opnieuw stemt ook.</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>telefoons</translation>
    </message>
    <message>
        <source>Seals of closed polls</source>
        <translation>Zegels van gesloten peilingen</translation>
    </message>
    <message>
        <source>Barcode or QR scanner</source>
        <translation>Barcode- of QR-scanner</translation>
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
        <translation>HongChang en andere MIFARE-tafellezers</translation>
    </message>
    <message>
        <source>USB reader or scanner that types</source>
        <translation>USB-lezer of -scanner die typt</translation>
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
        <translation>Chafon-UHF-lezer (EPC Gen2)</translation>
    </message>
    <message>
        <source>Wiegand reader behind a converter</source>
        <translation>Wiegand-lezer achter een omzetter</translation>
    </message>
    <message>
        <source>Take it as a vote</source>
        <translation>Als stem nemen</translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address. Empty: the one that is open.</source>
        <translation>De naam van de peiling, zoals in het adres. Leeg: die open is.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>What was written: an answer&apos;s number or name, behind it a ticket&apos;s code where the poll asks for one.</source>
        <translation>Wat er geschreven is: nummer of naam van een antwoord, daarachter de code van een stembriefje waar de peiling erom vraagt.</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Wie stemt</translation>
    </message>
    <message>
        <source>Who votes, where others pass messages on, as {json.from} of a gateway. Empty: whoever wrote, as the network has proved it.</source>
        <translation>Wie stemt, waar anderen berichten doorgeven, zoals {json.from} van een gateway. Leeg: wie schreef, zoals het netwerk heeft bewezen.</translation>
    </message>
    <message>
        <source>Says to whoever wrote what became of the vote.</source>
        <translation>Zegt wie schreef wat er van de stem geworden is.</translation>
    </message>
    <message>
        <source>No poll is open to votes by message.</source>
        <translation>Er is geen peiling open voor stemmen per bericht.</translation>
    </message>
    <message>
        <source>All in a room would read the vote, and a name there proves nobody. Take what is written in private.</source>
        <translation>Iedereen in een kamer zou de stem lezen, en een naam daar bewijst niet wie iemand is. Neem wat privé geschreven wordt.</translation>
    </message>
    <message>
        <source>Nobody writes anything at this event, so there is no vote in it.</source>
        <translation>Bij deze gebeurtenis schrijft niemand iets, dus zit er geen stem in.</translation>
    </message>
    <message>
        <source>A file that gets a line for everything new connections say, passwords too. Datagrams are not in it.</source>
        <translation>Een bestand dat een regel krijgt voor alles wat nieuwe verbindingen zeggen, ook wachtwoorden. Datagrammen staan er niet in.</translation>
    </message>
    <message>
        <source>A file for Wireshark (pcapng) with everything new connections say, passwords too, in the clear. Datagrams are not in it.</source>
        <translation>Een bestand voor Wireshark (pcapng) met alles wat nieuwe verbindingen zeggen, ook wachtwoorden, onversleuteld. Datagrammen staan er niet in.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plug-ins</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation>Everyport</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Results on other sites</source>
        <translation>Resultaten op andere websites</translation>
    </message>
    <message>
        <source>Whose pages may show results in a frame or subscribe to them, as https://town.example.org; * is every page.</source>
        <translation>Wiens pagina&apos;s resultaten in een kader mogen tonen of zich erop mogen abonneren, zoals https://town.example.org; * is elke pagina.</translation>
    </message>
    <message>
        <source>Smart card reader (PC/SC), such as ACR122U</source>
        <translation>Smartcardlezer (PC/SC), zoals ACR122U</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Where it is, such as tls:mqtt.example.org:8883; tcp: is for this computer.</source>
        <translation>Waar hij is, zoals tls:mqtt.example.org:8883; tcp: is voor deze computer.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Certificaatautoriteit</translation>
    </message>
    <message>
        <source>A file with the certificate that vouches for the broker&apos;s; empty are those that the system trusts.</source>
        <translation>Een bestand met het certificaat dat voor dat van de broker instaat; leeg zijn het die welke het systeem vertrouwt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>The account at the broker; empty is none.</source>
        <translation>Het account bij de broker; leeg is geen.</translation>
    </message>
    <message>
        <source>Decimal numbers</source>
        <translation>Decimale nummers</translation>
    </message>
    <message>
        <source>Takes a message of digits alone for a decimal number; otherwise it is in hex digits.</source>
        <translation>Neemt een bericht van alleen cijfers als decimaal getal; anders staat het in hexcijfers.</translation>
    </message>
    <message>
        <source>Readers at most</source>
        <translation>Hoogstens lezers</translation>
    </message>
    <message>
        <source>Further ones at this broker are not heard.</source>
        <translation>Verdere bij deze broker worden niet gehoord.</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Berichten per seconde</translation>
    </message>
    <message>
        <source>How many of one reader count; the others are left out.</source>
        <translation>Hoeveel van één lezer tellen; de andere worden weggelaten.</translation>
    </message>
    <message>
        <source>Lets it connect beyond this computer without TLS: cards can be read and forged on the way.</source>
        <translation>Laat buiten deze computer zonder TLS verbinden: kaarten kunnen onderweg gelezen en vervalst worden.</translation>
    </message>
    <message>
        <source>Card readers that publish by MQTT, at a broker elsewhere</source>
        <translation>Kaartlezers die via MQTT publiceren, bij een broker elders</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lezers</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>Reader that publishes by MQTT</source>
        <translation>Lezer die via MQTT publiceert</translation>
    </message>
    <message>
        <source>Writes back to whoever has written, in the same room or to them alone.</source>
        <translation>Schrijft terug waar geschreven werd: in dezelfde kamer of alleen aan die persoon.</translation>
    </message>
    <message>
        <source>Shows whoever stands at a reader, by its lamp or a beep, whether it went well.</source>
        <translation>Laat bij een lezer met een lampje of een piep zien of het gelukt is.</translation>
    </message>
    <message>
        <source>Notes a text of yours among the messages of this program.</source>
        <translation>Noteert een tekst van jou tussen de meldingen van dit programma.</translation>
    </message>
    <message>
        <source>Has a plugin that you have added do something that it offers to rules.</source>
        <translation>Laat een plug-in die je hebt toegevoegd iets doen wat hij regels aanbiedt.</translation>
    </message>
    <message>
        <source>From then on its votes are counted.</source>
        <translation>Vanaf dan worden de stemmen geteld.</translation>
    </message>
    <message>
        <source>From then on no vote of it is counted; those that it has are kept.</source>
        <translation>Vanaf dan wordt geen stem meer geteld; de uitgebrachte blijven bewaard.</translation>
    </message>
    <message>
        <source>Counts from nothing again, and everybody may vote once more; an open poll stays open.</source>
        <translation>Telt weer vanaf nul, en iedereen mag nog eens stemmen; een open peiling blijft open.</translation>
    </message>
    <message>
        <source>Sends what is known of the event to another program, at a web address that you name.</source>
        <translation>Stuurt wat van de gebeurtenis bekend is naar een ander programma, op een webadres dat je noemt.</translation>
    </message>
    <message>
        <source>Puts a text on a node of our own XMPP service, where other programs read it.</source>
        <translation>Zet een tekst op een node van onze eigen XMPP-dienst, waar andere programma’s hem lezen.</translation>
    </message>
    <message>
        <source>Writes a text, from one of your chat accounts or as a bot of our own IRC or XMPP service.</source>
        <translation>Schrijft een tekst, vanuit een van je chataccounts of als bot van onze eigen IRC- of XMPP-dienst.</translation>
    </message>
    <message>
        <source>Turns on a service of this program, so that others can use it.</source>
        <translation>Zet een dienst van dit programma aan, zodat anderen hem kunnen gebruiken.</translation>
    </message>
    <message>
        <source>Turns off a service of this program; whoever uses it just then is cut off.</source>
        <translation>Zet een dienst van dit programma uit; wie hem net gebruikt, wordt losgekoppeld.</translation>
    </message>
    <message>
        <source>Counts what somebody has written in private, an answer&apos;s number or name, in a poll.</source>
        <translation>Telt in een peiling wat iemand privé geschreven heeft: het nummer of de naam van een antwoord.</translation>
    </message>
    <message>
        <source>Somebody holds a card to a reader, whether a poll counts it or not.</source>
        <translation>Iemand houdt een kaart tegen een lezer, of een peiling die nu telt of niet.</translation>
    </message>
    <message>
        <source>Cards are no longer read there: the reader is out, or something is wrong with it.</source>
        <translation>Daar worden geen kaarten meer gelezen: de lezer is losgekoppeld, of er is iets mis mee.</translation>
    </message>
    <message>
        <source>It reads cards again, after it was unplugged or in trouble.</source>
        <translation>Hij leest weer kaarten, nadat hij losgekoppeld was of problemen had.</translation>
    </message>
    <message>
        <source>A button, or the contact of a door, hangs on the reader and has changed.</source>
        <translation>Aan de lezer hangt een knop of het contact van een deur, en dat is veranderd.</translation>
    </message>
    <message>
        <source>It is written in a room that one of your chat accounts is in, or in a room of our own services.</source>
        <translation>Het staat in een kamer waar een van je chataccounts in is, of in een kamer van onze eigen diensten.</translation>
    </message>
    <message>
        <source>It goes to one of your chat accounts, to a bot of your rules, or to our own XMPP service itself.</source>
        <translation>Het gaat naar een van je chataccounts, naar een bot van je regels of naar onze eigen XMPP-dienst zelf.</translation>
    </message>
    <message>
        <source>One of your chat accounts is in that room, or it is a room of our own services.</source>
        <translation>Een van je chataccounts is in die kamer, of het is een kamer van onze eigen diensten.</translation>
    </message>
    <message>
        <source>They have gone, or their connection has ended.</source>
        <translation>Iemand is weggegaan, of de verbinding is beëindigd.</translation>
    </message>
    <message>
        <source>Another program calls this one over the web, and shows by a secret that it may.</source>
        <translation>Een ander programma roept dit programma via het web aan en laat met een geheim zien dat het dat mag.</translation>
    </message>
    <message>
        <source>A server for source code, such as GitHub, calls this program because somebody has sent it changes.</source>
        <translation>Een server voor broncode, zoals GitHub, roept dit programma aan omdat iemand er wijzigingen heen heeft gestuurd.</translation>
    </message>
    <message>
        <source>Somebody wanted to use a service and was not let in, mostly for a wrong password.</source>
        <translation>Iemand wilde een dienst gebruiken en kwam er niet in, meestal door een verkeerd wachtwoord.</translation>
    </message>
    <message>
        <source>After too many wrong passwords or codes they have tried once more, and have to wait.</source>
        <translation>Na te veel verkeerde wachtwoorden of codes heeft iemand het nog eens geprobeerd en moet wachten.</translation>
    </message>
    <message>
        <source>This computer is connected to nothing any more, neither by cable nor by Wi-Fi.</source>
        <translation>Deze computer is met niets meer verbonden, niet via een kabel en niet via wifi.</translation>
    </message>
    <message>
        <source>This computer is connected again, by cable or by Wi-Fi.</source>
        <translation>Deze computer is weer verbonden, via een kabel of via wifi.</translation>
    </message>
    <message>
        <source>Nothing gets through until somebody has logged in on the network&apos;s own web page, as in hotels.</source>
        <translation>Er komt niets door tot iemand zich op de webpagina van het netwerk heeft aangemeld, zoals in hotels.</translation>
    </message>
    <message>
        <source>The plug was pulled, or the power has failed.</source>
        <translation>De stekker is eruit getrokken, of de stroom is uitgevallen.</translation>
    </message>
    <message>
        <source>The plug is in again, or the power is back.</source>
        <translation>De stekker zit er weer in, of de stroom is terug.</translation>
    </message>
    <message>
        <source>The system warns that it will not last much longer.</source>
        <translation>Het systeem waarschuwt dat hij het niet lang meer volhoudt.</translation>
    </message>
    <message>
        <source>The computer will soon turn itself off unless it is plugged in.</source>
        <translation>De computer gaat straks vanzelf uit als hij niet wordt aangesloten.</translation>
    </message>
    <message>
        <source>Just before it sleeps: this program does nothing until it is awake again.</source>
        <translation>Vlak voordat hij slaapt: dit programma doet niets tot hij weer wakker is.</translation>
    </message>
    <message>
        <source>It was asleep and goes on; what happened meanwhile was not heard.</source>
        <translation>Hij sliep en gaat weer verder; wat er intussen gebeurde, is niet gehoord.</translation>
    </message>
    <message>
        <source>Just before it turns itself off or starts anew, while this program still runs.</source>
        <translation>Vlak voordat hij uitgaat of opnieuw start, terwijl dit programma nog draait.</translation>
    </message>
    <message>
        <source>Whoever comes has to give the password to go on at this computer.</source>
        <translation>Wie er komt, moet het wachtwoord geven om op deze computer verder te gaan.</translation>
    </message>
    <message>
        <source>Somebody has given the password and is at this computer again.</source>
        <translation>Iemand heeft het wachtwoord gegeven en zit weer aan deze computer.</translation>
    </message>
    <message>
        <source>A USB stick, a memory card or a disk is there now.</source>
        <translation>Er is nu een usb-stick, een geheugenkaart of een harde schijf.</translation>
    </message>
    <message>
        <source>A USB stick, a memory card or a disk is no longer there.</source>
        <translation>Een usb-stick, een geheugenkaart of een harde schijf is er niet meer.</translation>
    </message>
    <message>
        <source>A phone, a speaker or whatever else is paired with this computer is near, and connected now.</source>
        <translation>Een telefoon, een luidspreker of wat er ook met deze computer gekoppeld is, is dichtbij en nu verbonden.</translation>
    </message>
    <message>
        <source>It was connected, and is too far away now or turned off.</source>
        <translation>Het was verbonden en is nu te ver weg of uitgezet.</translation>
    </message>
    <message>
        <source>Somebody has voted by card, phone or message, and it stands.</source>
        <translation>Iemand heeft gestemd met een kaart, een telefoon of een bericht, en het geldt.</translation>
    </message>
    <message>
        <source>Somebody wanted to vote and may not: they have voted already, say, or the poll is closed.</source>
        <translation>Iemand wilde stemmen en mag dat niet: hij heeft bijvoorbeeld al gestemd, of de peiling is gesloten.</translation>
    </message>
    <message>
        <source>From now on votes are counted, whoever has opened it.</source>
        <translation>Vanaf nu worden stemmen geteld, wie hem ook geopend heeft.</translation>
    </message>
    <message>
        <source>From now on no vote is counted, whoever has closed it.</source>
        <translation>Vanaf nu wordt geen stem meer geteld, wie hem ook gesloten heeft.</translation>
    </message>
    <message>
        <source>A program has put something on a node of our own XMPP service, for others to read.</source>
        <translation>Een programma heeft iets op een node van onze eigen XMPP-dienst gezet, zodat anderen het lezen.</translation>
    </message>
    <message>
        <source>What happens, and when, is up to a plugin that you have added.</source>
        <translation>Wat er gebeurt en wanneer, bepaalt een plug-in die je hebt toegevoegd.</translation>
    </message>
    <message>
        <source>It waits for nothing: the command “rule fire”, or a line at a prompt, sets it off.</source>
        <translation>Hij wacht op niets: het commando “rule fire”, of een regel bij een prompt, vuurt hem af.</translation>
    </message>
    <message>
        <source>From now on others can use a service of this program.</source>
        <translation>Vanaf nu kunnen anderen een dienst van dit programma gebruiken.</translation>
    </message>
    <message>
        <source>A service of this program was turned off: nobody can use it any more.</source>
        <translation>Een dienst van dit programma is uitgezet: niemand kan hem meer gebruiken.</translation>
    </message>
    <message>
        <source>A service of this program cannot run: another program has its port, say.</source>
        <translation>Een dienst van dit programma kan niet draaien: een ander programma heeft bijvoorbeeld zijn poort.</translation>
    </message>
    <message>
        <source>At times of day that you name, or again and again after so long.</source>
        <translation>Op tijden van de dag die je noemt, of telkens weer na een bepaalde tijd.</translation>
    </message>
    <message>
        <source>The answer with the most votes; empty on a draw, of a scale and of a motion.</source>
        <translation>Het antwoord met de meeste stemmen; leeg bij gelijke stand, bij een schaal en bij een voorstel.</translation>
    </message>
    <message>
        <source>What kind of question it is.</source>
        <translation>Wat voor soort vraag het is.</translation>
    </message>
    <message>
        <source>Carried: 12 yes, 7 no, 3 abstained.</source>
        <translation>Carried: 12 yes, 7 no, 3 abstained.</translation>
    </message>
    <message>
        <source>What the votes of a scale or a motion come to, as a sentence.</source>
        <translation>Wat de stemmen van een schaal of een voorstel opleveren, als zin.</translation>
    </message>
    <message>
        <source>Of a scale: the mean of all votes.</source>
        <translation>Bij een schaal: het gemiddelde van alle stemmen.</translation>
    </message>
    <message>
        <source>Of a scale: as many votes are above it as below.</source>
        <translation>Bij een schaal: er liggen evenveel stemmen boven als onder.</translation>
    </message>
    <message>
        <source>Of a scale: the standard deviation of the votes.</source>
        <translation>Bij een schaal: de standaardafwijking van de stemmen.</translation>
    </message>
    <message>
        <source>Of a motion: votes for it.</source>
        <translation>Bij een voorstel: stemmen ervoor.</translation>
    </message>
    <message>
        <source>Of a motion: votes against it.</source>
        <translation>Bij een voorstel: stemmen ertegen.</translation>
    </message>
    <message>
        <source>Of a motion: votes for neither.</source>
        <translation>Bij een voorstel: stemmen voor geen van beide.</translation>
    </message>
    <message>
        <source>Of a motion: what carries it.</source>
        <translation>Bij een voorstel: wat het aanneemt.</translation>
    </message>
    <message>
        <source>Of a motion: what became of it.</source>
        <translation>Bij een voorstel: wat ervan is geworden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Onthouden</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Meerderheid</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Besluit</translation>
    </message>
</context>
<context>
    <name>everyport::Demo</name>
    <message>
        <source>Table by the door</source>
        <translation>Tafel bij de deur</translation>
    </message>
    <message>
        <source>Table at the window</source>
        <translation>Tafel bij het raam</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Lange tafel</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>What should there be for lunch?</source>
        <translation>Wat zal er voor de lunch zijn?</translation>
    </message>
    <message>
        <source>Pumpkin soup</source>
        <translation>Pompoensoep</translation>
    </message>
    <message>
        <source>Vegetable curry</source>
        <translation>Groentecurry</translation>
    </message>
    <message>
        <source>Pancakes</source>
        <translation>Pannenkoeken</translation>
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
        <translation>Adres is al in gebruik</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Verbroken pijp</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Gevraagd adres kan niet worden toegewezen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbinding geweigerd</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbinding verbroken door de andere kant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Verbinding duurde te lang</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Apparaat of bron is bezet</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Bestand bestaat al</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Invoer-/uitvoerfout</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is een map</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netwerk is onbereikbaar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Geen route naar host</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Geen ruimte meer op het apparaat</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Apparaat bestaat niet</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Bestand of map bestaat niet</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Is geen map</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Bewerking niet toegestaan</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Toegang geweigerd</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Bestandssysteem is alleen-lezen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Te veel open bestanden</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>certificaat is verlopen</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>certificaat is nog niet geldig</translation>
    </message>
    <message>
        <source>hostname mismatch</source>
        <translation>hostnaam komt niet overeen</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>zelfondertekend certificaat</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>zelfondertekend certificaat in de certificaatketen</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>certificaat van de uitgever is hier niet te vinden</translation>
    </message>
    <message>
        <source>What the former %1 has left is still being cleared up. Try again in a moment.</source>
        <translation>Wat de vorige %1 heeft achtergelaten, wordt nog opgeruimd. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>%1 looks like the name of a service or a channel; choose another name.</source>
        <translation>%1 lijkt op de naam van een dienst of een kanaal; kies een andere naam.</translation>
    </message>
    <message>
        <source>Somebody is here under the name %1; only they can make its account. Choose another name.</source>
        <translation>Er is hier iemand met de naam %1; alleen diegene kan het account ervan maken. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>De naam of het wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>%1 was the name of an account that has been removed; choose another, or ask an administrator to free it.</source>
        <translation>%1 was de naam van een account dat is verwijderd; kies een andere, of vraag een beheerder om hem vrij te geven.</translation>
    </message>
    <message>
        <source>%1 is what the program itself is called in chats; choose another name.</source>
        <translation>%1 is hoe het programma zelf in chats heet; kies een andere naam.</translation>
    </message>
    <message>
        <source>The name or the secret is wrong.</source>
        <translation>De naam of het geheim klopt niet.</translation>
    </message>
    <message>
        <source>There is no role %1; there are administrator, operator, member and guest.</source>
        <translation>Er is geen rol %1; er zijn administrator, operator, member en guest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place of passwords; &quot;file:/etc/everyport/passwd&quot; and &quot;pam:everyport&quot; are right.</source>
        <translation>&quot;%1&quot; noemt geen plek met wachtwoorden; &quot;file:/etc/everyport/passwd&quot; en &quot;pam:everyport&quot; zijn goed.</translation>
    </message>
    <message>
        <source>The file %1 is not there; until it is, nobody is let in by it.</source>
        <translation>Het bestand %1 is er niet; tot het er is, wordt daarmee niemand binnengelaten.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lezen</translation>
    </message>
    <message>
        <source>Until it can be read, nobody is let in by it.</source>
        <translation>Tot het te lezen is, wordt daarmee niemand binnengelaten.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file; name the file that holds the passwords.</source>
        <translation>%1 is geen gewoon bestand; noem het bestand met de wachtwoorden.</translation>
    </message>
    <message>
        <source>The password file %1 is larger than 16 MiB.</source>
        <translation>Het wachtwoordbestand %1 is groter dan 16 MiB.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Het wachtwoordbestand %1 is niet te lezen: %2.</translation>
    </message>
    <message>
        <source>There is no such name.</source>
        <translation>Die naam is er niet.</translation>
    </message>
    <message>
        <source>PAM&apos;s service %1 does not work: %2.</source>
        <translation>De PAM-dienst %1 werkt niet: %2.</translation>
    </message>
    <message>
        <source>The certificate, or one of that name, is known already.</source>
        <translation>Dat certificaat, of een met die naam, is al bekend.</translation>
    </message>
    <message>
        <source>The account has too many certificates already.</source>
        <translation>Het account heeft al te veel certificaten.</translation>
    </message>
    <message>
        <source>This is no certificate: a PEM file is right, with a line &quot;-----BEGIN CERTIFICATE-----&quot; (not the key).</source>
        <translation>Dit is geen certificaat: een PEM-bestand is goed, met een regel &quot;-----BEGIN CERTIFICATE-----&quot; (niet de sleutel).</translation>
    </message>
    <message>
        <source>The token is wrong, has expired or is not for this service.</source>
        <translation>Het token klopt niet, is verlopen of is niet voor deze dienst.</translation>
    </message>
    <message>
        <source>%1 has %2 tokens already; revoke one that is not used any more.</source>
        <translation>%1 heeft al %2 tokens; trek er een in die niet meer wordt gebruikt.</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>Het systeem gaf geen willekeurige getallen.</translation>
    </message>
    <message>
        <source>%1 has no token %2.</source>
        <translation>%1 heeft geen token %2.</translation>
    </message>
    <message>
        <source>The code is wrong or was used already. Codes change every 30 seconds; if they never fit, the clock of the phone or of this machine is wrong.</source>
        <translation>De code klopt niet of is al gebruikt. Codes veranderen elke 30 seconden; kloppen ze nooit, dan loopt de klok van de telefoon of van deze computer verkeerd.</translation>
    </message>
    <message>
        <source>This is no SSH public key: one line such as &quot;ssh-ed25519 AAAA… name&quot; is right (a file that ends in .pub).</source>
        <translation>Dit is geen openbare SSH-sleutel: één regel zoals &quot;ssh-ed25519 AAAA… name&quot; is goed (een bestand dat eindigt op .pub).</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Er is geen account %1.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Er is al een account %1.</translation>
    </message>
    <message>
        <source>%1 has no such SSH key.</source>
        <translation>%1 heeft die SSH-sleutel niet.</translation>
    </message>
    <message>
        <source>No account %1 was removed.</source>
        <translation>Er is geen account %1 verwijderd.</translation>
    </message>
    <message>
        <source>A Python prompt is full power: it can do all that this program can, read every file it can read and change every account. Only administrators get it. Grant %1 &quot;looking&quot; instead, or make it an administrator.</source>
        <translation>Een Python-prompt is volle macht: hij kan alles wat dit programma kan, elk bestand lezen dat het kan lezen en elk account veranderen. Alleen beheerders krijgen hem. Geef %1 in plaats daarvan &quot;kijken&quot;, of maak er een beheerder van.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Een naam mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>A name is made of letters, digits and marks such as . - _ and written in one direction. %1</source>
        <translation>Een naam bestaat uit letters, cijfers en tekens zoals . - _ en is in één richting geschreven. %1</translation>
    </message>
    <message>
        <source>A password must not be empty.</source>
        <translation>Een wachtwoord mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>A password must be at most %1 characters long.</source>
        <translation>Een wachtwoord mag hoogstens %1 tekens lang zijn.</translation>
    </message>
    <message>
        <source>A password must hold characters that can be typed, all written in one direction.</source>
        <translation>Een wachtwoord bestaat uit tekens die te typen zijn, allemaal in één richting geschreven.</translation>
    </message>
    <message>
        <source>This is no backup of this program.</source>
        <translation>Dit is geen back-up van dit programma.</translation>
    </message>
    <message>
        <source>A newer version of this program made this backup. Bring it back with that one.</source>
        <translation>Een nieuwere versie van dit programma heeft deze back-up gemaakt. Zet hem daarmee terug.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is not what was saved.</source>
        <translation>De back-up is beschadigd: %1 is niet wat er werd opgeslagen.</translation>
    </message>
    <message>
        <source>The backup is damaged: its sums are missing.</source>
        <translation>De back-up is beschadigd: de controlesommen ontbreken.</translation>
    </message>
    <message>
        <source>The backup is damaged: there is more behind its end.</source>
        <translation>De back-up is beschadigd: er staat nog iets achter het einde.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is in it twice, or it has too many files.</source>
        <translation>De back-up is beschadigd: %1 zit er twee keer in, of hij heeft te veel bestanden.</translation>
    </message>
    <message>
        <source>There is a file in it that no backup has: %1. Nothing was changed.</source>
        <translation>Er zit een bestand in dat geen back-up heeft: %1. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is missing.</source>
        <translation>De back-up is beschadigd: %1 ontbreekt.</translation>
    </message>
    <message>
        <source>The backup&apos;s passwords are damaged.</source>
        <translation>De wachtwoorden van de back-up zijn beschadigd.</translation>
    </message>
    <message>
        <source>The copy of the database could not be made: %1</source>
        <translation>De kopie van de database kon niet worden gemaakt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet geschreven worden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kon niet geschreven worden: %2.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Er is geen database %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was changed.</source>
        <translation>De map %1 kan niet worden gemaakt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Moving %1 to %2</source>
        <translation>%1 naar %2 verplaatsen</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>%1 kon niet geschreven worden: %2. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Encrypting failed; there may be too little memory.</source>
        <translation>Versleutelen is mislukt; misschien is er te weinig geheugen.</translation>
    </message>
    <message>
        <source>There is too much to encrypt.</source>
        <translation>Er is te veel om te versleutelen.</translation>
    </message>
    <message>
        <source>The backup&apos;s passwords are damaged, or of a newer version.</source>
        <translation>De wachtwoorden van de back-up zijn beschadigd, of van een nieuwere versie.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged.</source>
        <translation>Dit is geen back-up, of hij is beschadigd.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was saved. Make the backup again.</source>
        <translation>%1 werd korter tijdens het opslaan. Maak de back-up opnieuw.</translation>
    </message>
    <message>
        <source>There is something else than plain files in it; no backup of ours has that.</source>
        <translation>Er zit iets anders dan gewone bestanden in; dat heeft geen back-up van ons.</translation>
    </message>
    <message>
        <source>A part of the backup is larger than it may be.</source>
        <translation>Een deel van de back-up is groter dan het mag zijn.</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 is geen back-up van dit programma.</translation>
    </message>
    <message>
        <source>Reading %1: %2.</source>
        <translation>%1 lezen: %2.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you: join a room, or talk to a person.</source>
        <translation>Niemand leest deze pagina behalve jij: ga een kamer in, of praat met iemand.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Er is geen opdracht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;/%1&quot;.</source>
        <translation>Er is geen opdracht &quot;/%1&quot;.</translation>
    </message>
    <message>
        <source>Did you mean /%1?</source>
        <translation>Bedoelde je /%1?</translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation>%1 kan dat niet.</translation>
    </message>
    <message>
        <source>It is written: %1</source>
        <translation>Zo schrijf je het: %1</translation>
    </message>
    <message>
        <source>Whom? Write the name behind the command.</source>
        <translation>Wie bedoel je? Schrijf de naam achter de opdracht.</translation>
    </message>
    <message>
        <source>Who? Write the name behind the command.</source>
        <translation>Wie? Schrijf de naam achter de opdracht.</translation>
    </message>
    <message>
        <source>You are not in &quot;%1&quot;.</source>
        <translation>Je bent niet in &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 heeft geen onderwerp.</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>Onderwerp van %1: %2</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>%1 is uitgenodigd in %2.</translation>
    </message>
    <message>
        <source>%1 is asked to let you see when they are there.</source>
        <translation>Aan %1 is gevraagd of je mag zien wanneer die er is.</translation>
    </message>
    <message>
        <source>%1 is not on your list any more.</source>
        <translation>%1 staat niet meer op je lijst.</translation>
    </message>
    <message>
        <source>You hear nothing of %1 any more; /unblock ends it.</source>
        <translation>Je hoort niets meer van %1; /unblock maakt daar een eind aan.</translation>
    </message>
    <message>
        <source>You hear %1 again.</source>
        <translation>Je hoort %1 weer.</translation>
    </message>
    <message>
        <source>There is no folder %1 to save it in.</source>
        <translation>Er is geen map %1 om het in te bewaren.</translation>
    </message>
    <message>
        <source>Its line in the conversation with %1 asks you.</source>
        <translation>De regel ervan in het gesprek met %1 vraagt het je.</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 is bewaard als %2.</translation>
    </message>
    <message>
        <source>%1 offers nothing.</source>
        <translation>%1 biedt niets aan.</translation>
    </message>
    <message>
        <source>%1 offers no &quot;%2&quot;.</source>
        <translation>%1 biedt geen &quot;%2&quot; aan.</translation>
    </message>
    <message>
        <source>Nothing is sent, offered or talked about directly.</source>
        <translation>Er wordt niets rechtstreeks gestuurd, aangeboden of besproken.</translation>
    </message>
    <message>
        <source>There is nothing of that with %1.</source>
        <translation>Met %1 is er niets van dien aard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: send its files, or an archive of it.</source>
        <translation>&quot;%1&quot; is een map: stuur de bestanden erin, of een archief ervan.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; any more.</source>
        <translation>Er is geen bestand &quot;%1&quot; meer.</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;.</source>
        <translation>Je mag &quot;%1&quot; niet lezen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>&quot;%1&quot; is leeg.</translation>
    </message>
    <message>
        <source>Files are sent while the account is connected.</source>
        <translation>Bestanden worden gestuurd zolang het account verbonden is.</translation>
    </message>
    <message>
        <source>%1 files are enough at once: put aside those that have arrived.</source>
        <translation>%1 bestanden tegelijk is genoeg: leg opzij wat is aangekomen.</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>Je hebt het afgeblazen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>%1 %2 of it are there and stay (%3): let them offer it again, save it under the same name, and it goes on.</source>
        <translation>%1 %2 ervan zijn er en blijven (%3): laat ze het opnieuw aanbieden, bewaar het onder dezelfde naam, en het gaat verder.</translation>
    </message>
    <message>
        <source>The account is not connected: try again when it is.</source>
        <translation>Het account is niet verbonden: probeer het opnieuw als dat zo is.</translation>
    </message>
    <message>
        <source>This offer is over.</source>
        <translation>Dit aanbod is voorbij.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: give the file a name in it.</source>
        <translation>&quot;%1&quot; is een map: geef het bestand daarin een naam.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Er is geen map &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>You may not write into &quot;%1&quot;: choose another folder.</source>
        <translation>Je mag niet in &quot;%1&quot; schrijven: kies een andere map.</translation>
    </message>
    <message>
        <source>There are too many files of that name: choose another one.</source>
        <translation>Er zijn te veel bestanden met die naam: kies een andere.</translation>
    </message>
    <message>
        <source>It is whole, but keeps the name %1: %2.</source>
        <translation>Het is compleet, maar houdt de naam %1: %2.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Dat account is er niet meer.</translation>
    </message>
    <message>
        <source>%1 is not connected: connect it first.</source>
        <translation>%1 is niet verbonden: verbind het eerst.</translation>
    </message>
    <message>
        <source>%1 does not let its accounts be changed from here.</source>
        <translation>%1 laat accounts niet van hieruit veranderen.</translation>
    </message>
    <message>
        <source>This program speaks no &quot;%1&quot;.</source>
        <translation>Dit programma spreekt geen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The account has gone, but a password of its own may be in the keyring still: %1 There it is called %2.</source>
        <translation>Het account is weg, maar een eigen wachtwoord ervan zit misschien nog in de sleutelbos: %1 Daar heet het %2.</translation>
    </message>
    <message>
        <source>A room has a name.</source>
        <translation>Een kamer heeft een naam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a room here.</source>
        <translation>&quot;%1&quot; is hier geen naam van een kamer.</translation>
    </message>
    <message>
        <source>Whom do you want to talk to?</source>
        <translation>Met wie wil je praten?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a room: join it instead.</source>
        <translation>&quot;%1&quot; is een kamer: ga er in plaats daarvan in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nobody&apos;s name here.</source>
        <translation>&quot;%1&quot; is hier niemands naam.</translation>
    </message>
    <message>
        <source>This page stays as long as its account.</source>
        <translation>Deze pagina blijft zolang het account er is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place to go to.</source>
        <translation>&quot;%1&quot; noemt geen plek om naartoe te gaan.</translation>
    </message>
    <message>
        <source>There is no account for &quot;%1&quot; yet.</source>
        <translation>Er is nog geen account voor &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Everyport cannot open &quot;%1&quot; in its chat.</source>
        <translation>Everyport kan &quot;%1&quot; niet openen in zijn chat.</translation>
    </message>
    <message>
        <source>The account was disconnected.</source>
        <translation>De verbinding van het account werd verbroken.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: %1.</source>
        <translation>Geen sleutelbos antwoordt op dit bureaublad: %1.</translation>
    </message>
    <message>
        <source>The keyring refused: %1.</source>
        <translation>De sleutelbos weigerde: %1.</translation>
    </message>
    <message>
        <source>This message cannot be changed.</source>
        <translation>Dit bericht kan niet worden veranderd.</translation>
    </message>
    <message>
        <source>This message is not waiting to be sent again.</source>
        <translation>Dit bericht wacht niet om opnieuw te worden gestuurd.</translation>
    </message>
    <message>
        <source>This message has gone already.</source>
        <translation>Dit bericht is al weg.</translation>
    </message>
    <message>
        <source>You took it back before it was sent.</source>
        <translation>Je nam het terug voordat het werd gestuurd.</translation>
    </message>
    <message>
        <source>%1 sees when you are there.</source>
        <translation>%1 ziet wanneer je er bent.</translation>
    </message>
    <message>
        <source>You are in %1, where %2 invited you.</source>
        <translation>Je bent in %1, waar %2 je uitnodigde.</translation>
    </message>
    <message>
        <source>You did not let %1 see when you are there.</source>
        <translation>Je liet %1 niet zien wanneer je er bent.</translation>
    </message>
    <message>
        <source>You did not go to %1, where %2 invited you.</source>
        <translation>Je ging niet naar %1, waar %2 je uitnodigde.</translation>
    </message>
    <message>
        <source>%1 offers to talk directly.</source>
        <translation>%1 biedt aan rechtstreeks te praten.</translation>
    </message>
    <message>
        <source>%1 asks to see when you are there.</source>
        <translation>%1 vraagt te mogen zien wanneer je er bent.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 nodigt je uit in %2.</translation>
    </message>
    <message>
        <source>%1 from %2 is there (%3): %4</source>
        <translation>%1 van %2 is er (%3): %4</translation>
    </message>
    <message>
        <source>You talk directly to %1, in a conversation of its own.</source>
        <translation>Je praat rechtstreeks met %1, in een eigen gesprek.</translation>
    </message>
    <message>
        <source>You refused %1 from %2.</source>
        <translation>Je weigerde %1 van %2.</translation>
    </message>
    <message>
        <source>You refused to talk directly to %1.</source>
        <translation>Je weigerde rechtstreeks met %1 te praten.</translation>
    </message>
    <message>
        <source>%1&apos;s offer of %2 has expired.</source>
        <translation>Het aanbod van %1 voor %2 is verlopen.</translation>
    </message>
    <message>
        <source>%1&apos;s offer to talk directly has expired.</source>
        <translation>Het aanbod van %1 om rechtstreeks te praten is verlopen.</translation>
    </message>
    <message>
        <source>More is offered than can wait at once (%1): save or refuse some of it first.</source>
        <translation>Er wordt meer aangeboden dan er tegelijk kan wachten (%1): bewaar of weiger er eerst wat van.</translation>
    </message>
    <message>
        <source>%1 was sent (%2).</source>
        <translation>%1 is gestuurd (%2).</translation>
    </message>
    <message>
        <source>An address is written as me@example.org, irc.example.org or #room.</source>
        <translation>Een adres schrijf je als ik@example.org, irc.example.org of #kamer.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you: send it to a person.</source>
        <translation>Niemand leest deze pagina behalve jij: stuur het naar iemand.</translation>
    </message>
    <message>
        <source>This network takes no files into a room: send it to one person.</source>
        <translation>Dit netwerk neemt geen bestanden aan voor een kamer: stuur het naar één persoon.</translation>
    </message>
    <message>
        <source>This network takes no files: put it on the web, and send its address.</source>
        <translation>Dit netwerk neemt geen bestanden aan: zet het op het web en stuur het adres ervan.</translation>
    </message>
    <message>
        <source>This network takes no files.</source>
        <translation>Dit netwerk neemt geen bestanden aan.</translation>
    </message>
    <message>
        <source>This network brings no files.</source>
        <translation>Dit netwerk brengt geen bestanden.</translation>
    </message>
    <message>
        <source>Nobody can be talked to past this network.</source>
        <translation>Buiten dit netwerk om kun je met niemand praten.</translation>
    </message>
    <message>
        <source>This network keeps no list of people.</source>
        <translation>Dit netwerk houdt geen lijst van mensen bij.</translation>
    </message>
    <message>
        <source>This network blocks nobody.</source>
        <translation>Dit netwerk blokkeert niemand.</translation>
    </message>
    <message>
        <source>This network shows no pictures.</source>
        <translation>Dit netwerk toont geen afbeeldingen.</translation>
    </message>
    <message>
        <source>This key cannot be changed here without harm to the rest; edit the file instead.</source>
        <translation>Deze sleutel kan hier niet worden veranderd zonder de rest te schaden; bewerk in plaats daarvan het bestand.</translation>
    </message>
    <message>
        <source>This is larger than a configuration file may be (1 MB).</source>
        <translation>Dit is groter dan een configuratiebestand mag zijn (1 MB).</translation>
    </message>
    <message>
        <source>There is no such option; this has none, so leave it out.</source>
        <translation>Die optie is er niet; dit heeft er geen, dus laat hem weg.</translation>
    </message>
    <message>
        <source>There is no such option; did you mean %1?</source>
        <translation>Die optie is er niet; bedoelde je %1?</translation>
    </message>
    <message>
        <source>There is no such option; there are %1.</source>
        <translation>Die optie is er niet; er zijn %1.</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Die optie is er niet.</translation>
    </message>
    <message>
        <source>Must be at most %1 values.</source>
        <translation>Mag hoogstens %1 waarden hebben.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>hoogstens %1 tekens</translation>
    </message>
    <message>
        <source>a text of one line</source>
        <translation>een tekst van één regel</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet, so leave it out.</source>
        <translation>Er is nog niets om uit te kiezen, dus laat het weg.</translation>
    </message>
    <message>
        <source>an endpoint in quotes, such as &quot;tcp:5222&quot;</source>
        <translation>een eindpunt tussen aanhalingstekens, zoals &quot;tcp:5222&quot;</translation>
    </message>
    <message>
        <source>an endpoint that starts with %1:</source>
        <translation>een eindpunt dat begint met %1:</translation>
    </message>
    <message>
        <source>a file that exists</source>
        <translation>een bestand dat bestaat</translation>
    </message>
    <message>
        <source>a file that this program may read</source>
        <translation>een bestand dat dit programma mag lezen</translation>
    </message>
    <message>
        <source>the name of a file, not of a folder</source>
        <translation>de naam van een bestand, niet van een map</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 van %2 tot %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 van minstens %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 van hoogstens %2</translation>
    </message>
    <message>
        <source>nothing to choose from yet</source>
        <translation>nog niets om uit te kiezen</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>bestand om te schrijven</translation>
    </message>
    <message>
        <source>Lists and tables stand too deep in each other here.</source>
        <translation>Lijsten en tabellen staan hier te diep in elkaar.</translation>
    </message>
    <message>
        <source>A text&apos;s closing quote is missing on this line, or a control character is in it.</source>
        <translation>Het sluitende aanhalingsteken van een tekst ontbreekt op deze regel, of er zit een stuurteken in.</translation>
    </message>
    <message>
        <source>This is no value: a text stands in quotes, as in &quot;a text&quot;; numbers, true and false stand without.</source>
        <translation>Dit is geen waarde: een tekst staat tussen aanhalingstekens, zoals in &quot;a text&quot;; getallen, true en false staan zonder.</translation>
    </message>
    <message>
        <source>A \ in a text in double quotes needs another behind it, as in &quot;C:\\folder&quot;; a text in single quotes takes it as it is.</source>
        <translation>Een \ in een tekst tussen dubbele aanhalingstekens heeft er nog een achter zich nodig, zoals in &quot;C:\\folder&quot;; een tekst tussen enkele neemt hem zoals hij is.</translation>
    </message>
    <message>
        <source>This is no date or time; a text stands in quotes.</source>
        <translation>Dit is geen datum of tijd; een tekst staat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>The number behind this \ is no character&apos;s.</source>
        <translation>Het getal achter deze \ hoort bij geen teken.</translation>
    </message>
    <message>
        <source>This is not UTF-8: save the file as UTF-8.</source>
        <translation>Dit is geen UTF-8: sla het bestand op als UTF-8.</translation>
    </message>
    <message>
        <source>The file ends within a text: its closing quote is missing.</source>
        <translation>Het bestand eindigt binnen een tekst: het sluitende aanhalingsteken ontbreekt.</translation>
    </message>
    <message>
        <source>The file ends within a list: its ] is missing.</source>
        <translation>Het bestand eindigt binnen een lijst: de ] ontbreekt.</translation>
    </message>
    <message>
        <source>The file ends within a table in braces: its } is missing.</source>
        <translation>Het bestand eindigt binnen een tabel tussen accolades: de } ontbreekt.</translation>
    </message>
    <message>
        <source>The file ends within a table&apos;s name: its ] is missing.</source>
        <translation>Het bestand eindigt binnen de naam van een tabel: de ] ontbreekt.</translation>
    </message>
    <message>
        <source>The file ends before this line is whole: a line is KEY = VALUE.</source>
        <translation>Het bestand eindigt voordat deze regel compleet is: een regel is KEY = VALUE.</translation>
    </message>
    <message>
        <source>A control character is in this comment.</source>
        <translation>Er zit een stuurteken in dit commentaar.</translation>
    </message>
    <message>
        <source>The value is missing behind the =.</source>
        <translation>De waarde achter de = ontbreekt.</translation>
    </message>
    <message>
        <source>A number has no 0 in front; a text stands in quotes.</source>
        <translation>Een getal heeft geen 0 vooraan; een tekst staat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Dit getal is te groot.</translation>
    </message>
    <message>
        <source>In a number a _ stands between two digits.</source>
        <translation>In een getal staat een _ tussen twee cijfers.</translation>
    </message>
    <message>
        <source>The brackets of [[a]] stand side by side, with nothing between them.</source>
        <translation>De haken van [[a]] staan naast elkaar, met niets ertussen.</translation>
    </message>
    <message>
        <source>This is too long for a number or a date; a text stands in quotes.</source>
        <translation>Dit is te lang voor een getal of een datum; een tekst staat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Dit getal heeft te veel cijfers.</translation>
    </message>
    <message>
        <source>In a table in braces something stands before each comma.</source>
        <translation>In een tabel tussen accolades staat iets voor elke komma.</translation>
    </message>
    <message>
        <source>In a list a value stands before each comma.</source>
        <translation>In een lijst staat een waarde voor elke komma.</translation>
    </message>
    <message>
        <source>A table in braces has no comma before its }.</source>
        <translation>Een tabel tussen accolades heeft geen komma voor de }.</translation>
    </message>
    <message>
        <source>Behind the table&apos;s name nothing else may stand on the line, such as %1.</source>
        <translation>Achter de naam van de tabel mag niets anders op de regel staan, zoals %1.</translation>
    </message>
    <message>
        <source>Behind the value nothing else may stand on the line, such as %1; a text stands in quotes.</source>
        <translation>Achter de waarde mag niets anders op de regel staan, zoals %1; een tekst staat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>Before %1 the list needs a comma, or its ].</source>
        <translation>Voor %1 heeft de lijst een komma nodig, of de ].</translation>
    </message>
    <message>
        <source>The list&apos;s ] is missing.</source>
        <translation>De ] van de lijst ontbreekt.</translation>
    </message>
    <message>
        <source>Before %1 the table in braces needs a comma, or its }.</source>
        <translation>Voor %1 heeft de tabel tussen accolades een komma nodig, of de }.</translation>
    </message>
    <message>
        <source>A table in braces ends on its line: its } is missing.</source>
        <translation>Een tabel tussen accolades eindigt op haar regel: de } ontbreekt.</translation>
    </message>
    <message>
        <source>A name begins with a letter, a digit, - or _, or stands in quotes; here %1 stands.</source>
        <translation>Een naam begint met een letter, een cijfer, - of _, of staat tussen aanhalingstekens; hier staat %1.</translation>
    </message>
    <message>
        <source>The line ends where a name belongs.</source>
        <translation>De regel eindigt waar een naam hoort.</translation>
    </message>
    <message>
        <source>Before %1 the table&apos;s name needs its ].</source>
        <translation>Voor %1 heeft de naam van de tabel zijn ] nodig.</translation>
    </message>
    <message>
        <source>The ] behind the table&apos;s name is missing.</source>
        <translation>De ] achter de naam van de tabel ontbreekt.</translation>
    </message>
    <message>
        <source>A table needs a name between its brackets.</source>
        <translation>Een tabel heeft een naam tussen haar haken nodig.</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE: before %1 the = is missing.</source>
        <translation>Een regel is KEY = VALUE: voor %1 ontbreekt de =.</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE: here = and the value are missing.</source>
        <translation>Een regel is KEY = VALUE: hier ontbreken = en de waarde.</translation>
    </message>
    <message>
        <source>A line begins with a key, a [table] or a # comment, not with %1.</source>
        <translation>Een regel begint met een sleutel, een [table] of een # voor commentaar, niet met %1.</translation>
    </message>
    <message>
        <source>Here a line&apos;s end is not whole: save the file with the usual ends of lines.</source>
        <translation>Hier is een regeleinde niet compleet: sla het bestand op met gewone regeleinden.</translation>
    </message>
    <message>
        <source>“%1” stands further up already; it may be there once.</source>
        <translation>“%1” staat verder boven al; het mag er één keer zijn.</translation>
    </message>
    <message>
        <source>This stands further up already as something of another kind; it can be one of them only.</source>
        <translation>Dit staat verder boven al als iets van een andere soort; het kan maar een van beide zijn.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML.</source>
        <translation>Dit is niet te lezen als TOML.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML: %1.</source>
        <translation>Dit is niet te lezen als TOML: %1.</translation>
    </message>
    <message>
        <source>Line %1: this is no TOML. %2</source>
        <translation>Regel %1: dit is geen TOML. %2</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Regel %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a real reader: put a card on it.</source>
        <translation>%1 is een echte lezer: leg er een kaart op.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 is %2.</translation>
    </message>
    <message>
        <source>%1 is not plugged in. It goes on by itself when it comes back.</source>
        <translation>%1 is niet aangesloten. Hij gaat vanzelf verder als hij terugkomt.</translation>
    </message>
    <message>
        <source>%1 is being found out already.</source>
        <translation>%1 wordt al uitgezocht.</translation>
    </message>
    <message>
        <source>There is no reader %1.</source>
        <translation>Er is geen lezer %1.</translation>
    </message>
    <message>
        <source>There is no kind of reader called “%1”; there are %2. What a plugin brings is there while that plugin runs.</source>
        <translation>Er is geen soort lezer die “%1” heet; er zijn %2. Wat een plug-in meebrengt, is er zolang die plug-in draait.</translation>
    </message>
    <message>
        <source>A reader of the kind “%1” cannot be simulated; there are %2.</source>
        <translation>Een lezer van de soort “%1” kan niet worden gesimuleerd; er zijn %2.</translation>
    </message>
    <message>
        <source>There is a reader called %1 already.</source>
        <translation>Er is al een lezer die %1 heet.</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Een lezer heeft een naam nodig.</translation>
    </message>
    <message>
        <source>%1 uses %2 already.</source>
        <translation>%1 gebruikt %2 al.</translation>
    </message>
    <message>
        <source>A simulated reader has no port.</source>
        <translation>Een gesimuleerde lezer heeft geen poort.</translation>
    </message>
    <message>
        <source>%1 may not look into the folder of %2.</source>
        <translation>%1 mag niet in de map van %2 kijken.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Er is geen %1.</translation>
    </message>
    <message>
        <source>%1 is no serial port.</source>
        <translation>%1 is geen seriële poort.</translation>
    </message>
    <message>
        <source>%1 is used by %2. Close it; the reader then goes on by itself.</source>
        <translation>%1 wordt gebruikt door %2. Sluit het; de lezer gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>Another program uses %1. Close it; the reader then goes on by itself.</source>
        <translation>Een ander programma gebruikt %1. Sluit het; de lezer gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>Switch that on, and the reader goes on by itself; or choose another kind of reader.</source>
        <translation>Zet dat aan, en de lezer gaat vanzelf verder; of kies een andere soort lezer.</translation>
    </message>
    <message>
        <source>Its driver %1 is missing: it belongs to %2, which is off. %3</source>
        <translation>Het stuurprogramma %1 ontbreekt: het hoort bij %2, dat uit staat. %3</translation>
    </message>
    <message>
        <source>Its driver %1 is missing. Where a plugin brings it, that plugin is off. %2</source>
        <translation>Het stuurprogramma %1 ontbreekt. Brengt een plug-in het mee, dan staat die plug-in uit. %2</translation>
    </message>
    <message>
        <source>It does not answer. Is it a %1, switched on, and set to %2 baud?</source>
        <translation>Hij antwoordt niet. Is het een %1, staat hij aan, en is hij ingesteld op %2 baud?</translation>
    </message>
    <message>
        <source>Over %1 bytes came in and none of them fits a frame of %2.</source>
        <translation>Er kwamen meer dan %1 bytes binnen en geen ervan past in een frame van %2.</translation>
    </message>
    <message>
        <source>%1 They look like %2.</source>
        <translation>%1 Ze lijken op %2.</translation>
    </message>
    <message>
        <source>%1 They look as if the line had another parity.</source>
        <translation>%1 Ze zien eruit alsof de lijn een andere pariteit had.</translation>
    </message>
    <message>
        <source>%1 They look like text that is not from a reader.</source>
        <translation>%1 Ze lijken op tekst die niet van een lezer komt.</translation>
    </message>
    <message>
        <source>%1 The line may run at another speed than %2 baud.</source>
        <translation>%1 De lijn loopt misschien op een andere snelheid dan %2 baud.</translation>
    </message>
    <message>
        <source>This program was built without serial ports.</source>
        <translation>Dit programma is gebouwd zonder seriële poorten.</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Een ander programma gebruikt %1.</translation>
    </message>
    <message>
        <source>“%1” is no serial port; a reader&apos;s endpoint is like serial:/dev/ttyUSB0.</source>
        <translation>“%1” is geen seriële poort; het eindpunt van een lezer ziet eruit als serial:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>“%1”: a serial port is given with its path, like serial:/dev/ttyUSB0.</source>
        <translation>“%1”: een seriële poort geef je op met haar pad, zoals serial:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>There is no kind of reader called %1.</source>
        <translation>Er is geen soort lezer die %1 heet.</translation>
    </message>
    <message>
        <source>A channel&apos;s name begins with #.</source>
        <translation>De naam van een kanaal begint met #.</translation>
    </message>
    <message>
        <source>The channel is shared already.</source>
        <translation>Het kanaal wordt al gedeeld.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>Het netwerk antwoordde niet.</translation>
    </message>
    <message>
        <source>It was asked for again.</source>
        <translation>Er is opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>Somebody else was asked for.</source>
        <translation>Er is om iemand anders gevraagd.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Stil gedurende</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>De verbinding is weggevallen.</translation>
    </message>
    <message>
        <source>The connection was lost before the network confirmed it.</source>
        <translation>De verbinding viel weg voordat het netwerk het bevestigde.</translation>
    </message>
    <message>
        <source>Files go directly from computer to computer, past the proxy that this account goes through: put it on the web, and send its address.</source>
        <translation>Bestanden gaan rechtstreeks van computer naar computer, buiten de proxy om waar dit account doorheen gaat: zet het op het web en stuur het adres ervan.</translation>
    </message>
    <message>
        <source>Files go directly from computer to computer, which shows them your address. Turn on &quot;Send files directly&quot; in the account&apos;s settings, or put it on the web.</source>
        <translation>Bestanden gaan rechtstreeks van computer naar computer, en dat laat hun je adres zien. Zet &quot;Bestanden rechtstreeks sturen&quot; aan in de instellingen van het account, of zet het op het web.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that others could come to: correct it in the account&apos;s settings.</source>
        <translation>&quot;%1&quot; is geen adres waar anderen kunnen komen: verbeter het in de instellingen van het account.</translation>
    </message>
    <message>
        <source>%1 did not come for it: they may not take files, or cannot reach this computer.</source>
        <translation>%1 kwam het niet halen: misschien nemen ze geen bestanden aan, of kunnen ze deze computer niet bereiken.</translation>
    </message>
    <message>
        <source>The network closed the connection.</source>
        <translation>Het netwerk sloot de verbinding.</translation>
    </message>
    <message>
        <source>It leads to %1, on this computer or its network. If you take it, this computer calls there: do so only if you know why it is there.</source>
        <translation>Het leidt naar %1, op deze computer of het netwerk ervan. Neem je het aan, dan belt deze computer daarheen: doe dat alleen als je weet waarom het daar is.</translation>
    </message>
    <message>
        <source>They do not go on with what is there already.</source>
        <translation>Ze gaan niet verder met wat er al is.</translation>
    </message>
    <message>
        <source>They go on somewhere else than was asked for.</source>
        <translation>Ze gaan ergens anders verder dan is gevraagd.</translation>
    </message>
    <message>
        <source>%1 could not be reached, or has fallen silent.</source>
        <translation>%1 was niet te bereiken, of is stilgevallen.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://irc.example.org/path.</source>
        <translation>Het adres van een WebSocket schrijf je als wss://irc.example.org/path.</translation>
    </message>
    <message>
        <source>A server is written as irc.example.org, or as wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation>Een server schrijf je als irc.example.org, of als wss://irc.example.org/path waar hij via WebSocket te bereiken is.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be had: %2</source>
        <translation>De naam &quot;%1&quot; is niet te krijgen: %2</translation>
    </message>
    <message>
        <source>Logging in to the account failed: %1</source>
        <translation>Aanmelden bij het account is mislukt: %1</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Aangemeld als %1.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 antwoordt %2: %3</translation>
    </message>
    <message>
        <source>%1 asked for %2.</source>
        <translation>%1 vroeg om %2.</translation>
    </message>
    <message>
        <source>There is no connection to the network.</source>
        <translation>Er is geen verbinding met het netwerk.</translation>
    </message>
    <message>
        <source>This network has no such rank.</source>
        <translation>Dit netwerk heeft die rang niet.</translation>
    </message>
    <message>
        <source>%1 removed you: %2</source>
        <translation>%1 heeft je verwijderd: %2</translation>
    </message>
    <message>
        <source>The servers %1 lost each other: %2 are gone for a while.</source>
        <translation>De servers %1 zijn elkaar kwijt: %2 zijn een tijdje weg.</translation>
    </message>
    <message>
        <source>The servers %1 found each other: %2 are back.</source>
        <translation>De servers %1 hebben elkaar gevonden: %2 zijn terug.</translation>
    </message>
    <message>
        <source>The list +%1 is empty.</source>
        <translation>De lijst +%1 is leeg.</translation>
    </message>
    <message>
        <source>%1 invited %2.</source>
        <translation>%1 heeft %2 uitgenodigd.</translation>
    </message>
    <message>
        <source>%1 renamed %2 to %3. %4</source>
        <translation>%1 heeft %2 hernoemd naar %3. %4</translation>
    </message>
    <message>
        <source>You talk directly to %1 already.</source>
        <translation>Je praat al rechtstreeks met %1.</translation>
    </message>
    <message>
        <source>%1 direct conversations are enough at once: close some.</source>
        <translation>%1 rechtstreekse gesprekken tegelijk is genoeg: sluit er een paar.</translation>
    </message>
    <message>
        <source>%1 is asked to talk directly. They see the address of this computer.</source>
        <translation>Aan %1 is gevraagd om rechtstreeks te praten. Ze zien het adres van deze computer.</translation>
    </message>
    <message>
        <source>Nobody is there any more: &quot;/dcc chat %1&quot; asks them again.</source>
        <translation>Er is niemand meer: &quot;/dcc chat %1&quot; vraagt het ze opnieuw.</translation>
    </message>
    <message>
        <source>You talk directly to %1. Nothing is encrypted: whoever stands in between can read it.</source>
        <translation>Je praat rechtstreeks met %1. Er wordt niets versleuteld: wie ertussen zit, kan het lezen.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 is niet gekomen.</translation>
    </message>
    <message>
        <source>%1 has hung up.</source>
        <translation>%1 heeft opgehangen.</translation>
    </message>
    <message>
        <source>The direct conversation is over: %1</source>
        <translation>Het rechtstreekse gesprek is voorbij: %1</translation>
    </message>
    <message>
        <source>%1: a plugin has %2 options at most.</source>
        <translation>%1: een plug-in heeft hoogstens %2 opties.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the plugin&apos;s folder; nothing outside of it is loaded.</source>
        <translation>%1 is een link die uit de map van de plug-in leidt; van daarbuiten wordt niets geladen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Er is geen map %1.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files; a plugin has fewer.</source>
        <translation>%1 heeft meer dan %2 bestanden; een plug-in heeft er minder.</translation>
    </message>
    <message>
        <source>It held the program for too long (%1), and was switched off.</source>
        <translation>Hij hield het programma te lang op (%1) en is uitgezet.</translation>
    </message>
    <message>
        <source>%1 of its calls failed within a minute, and it was switched off. The last: %2</source>
        <translation>%1 van zijn aanroepen mislukten binnen een minuut, en hij is uitgezet. De laatste: %2</translation>
    </message>
    <message>
        <source>It cannot do that: %1.</source>
        <translation>Hij kan dat niet: %1.</translation>
    </message>
    <message>
        <source>There is no port &quot;%1&quot; in this program.</source>
        <translation>Er is geen poort &quot;%1&quot; in dit programma.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Hij is verwijderd.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 kB.</source>
        <translation>%1 is groter dan 64 kB.</translation>
    </message>
    <message>
        <source>%1: A plugin&apos;s folder is called after it: letters a-z, digits, - and _, a letter first.</source>
        <translation>%1: De map van een plug-in heet naar hem: letters a-z, cijfers, - en _, een letter eerst.</translation>
    </message>
    <message>
        <source>There is no plugin %1.</source>
        <translation>Er is geen plug-in %1.</translation>
    </message>
    <message>
        <source>The plugin %1 was switched off or started anew while it started.</source>
        <translation>De plug-in %1 is uitgezet of opnieuw gestart terwijl hij startte.</translation>
    </message>
    <message>
        <source>It did not start: %1</source>
        <translation>Hij startte niet: %1</translation>
    </message>
    <message>
        <source>Its start was called off.</source>
        <translation>Het starten is afgeblazen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>“%1” has votes (%2). Keep it, or begin a new round first.</source>
        <translation>“%1” heeft stemmen (%2). Houd haar, of begin eerst een nieuwe ronde.</translation>
    </message>
    <message>
        <source>Cards have voted or are registered by another part of their numbers. Make a new poll to compare differently.</source>
        <translation>Kaarten hebben gestemd of zijn geregistreerd op een ander deel van hun nummer. Maak een nieuwe peiling om anders te vergelijken.</translation>
    </message>
    <message>
        <source>A card&apos;s number is 1 to 128 hex digits.</source>
        <translation>Het nummer van een kaart is 1 tot 128 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>This card has no vote in this round.</source>
        <translation>Deze kaart heeft geen stem in deze ronde.</translation>
    </message>
    <message>
        <source>There is a poll “%1” already. Give the new one another id, or remove the old one.</source>
        <translation>Er is al een peiling “%1”. Geef de nieuwe een andere id, of verwijder de oude.</translation>
    </message>
    <message>
        <source>One vote waits in memory and is counted as soon as that works.</source>
        <translation>Eén stem wacht in het geheugen en wordt geteld zodra dat lukt.</translation>
    </message>
    <message>
        <source>%1 votes wait in memory and are counted as soon as that works.</source>
        <translation>%1 stemmen wachten in het geheugen en worden geteld zodra dat lukt.</translation>
    </message>
    <message>
        <source>%1 votes wait because they cannot be stored, and no more fit. Cards that are tapped now are not counted. %2</source>
        <translation>%1 stemmen wachten omdat ze niet kunnen worden opgeslagen, en meer passen er niet. Kaarten die nu worden voorgehouden, worden niet geteld. %2</translation>
    </message>
    <message>
        <source>Cards are tapped faster than their votes can be counted: %1 wait, and no more fit. Cards that are tapped now are not counted.%2</source>
        <translation>Kaarten worden sneller voorgehouden dan hun stemmen kunnen worden geteld: %1 wachten, en meer passen er niet. Kaarten die nu worden voorgehouden, worden niet geteld.%2</translation>
    </message>
    <message>
        <source>There is no poll “%1”.</source>
        <translation>Er is geen peiling “%1”.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 fit.</source>
        <translation>%1 heeft %2 tekens; er passen er %3.</translation>
    </message>
    <message>
        <source>%1 must be one line of plain text.</source>
        <translation>%1 moet één regel gewone tekst zijn.</translation>
    </message>
    <message>
        <source>The id “%1” of answer %2 must be 1 to %3 of a-z, 0-9 and hyphens.</source>
        <translation>De id “%1” van antwoord %2 moet bestaan uit 1 tot %3 van a-z, 0-9 en koppeltekens.</translation>
    </message>
    <message>
        <source>Answer %1 needs a title.</source>
        <translation>Antwoord %1 heeft een titel nodig.</translation>
    </message>
    <message>
        <source>A poll needs at least %1 answers.</source>
        <translation>Een peiling heeft minstens %1 antwoorden nodig.</translation>
    </message>
    <message>
        <source>A poll has %1 answers at most; these are %2.</source>
        <translation>Een peiling heeft hoogstens %1 antwoorden; dit zijn er %2.</translation>
    </message>
    <message>
        <source>Two answers have the id “%1”.</source>
        <translation>Twee antwoorden hebben de id “%1”.</translation>
    </message>
    <message>
        <source>A card may choose between 1 and %1 answers here, not %2.</source>
        <translation>Een kaart mag hier tussen 1 en %1 antwoorden kiezen, niet %2.</translation>
    </message>
    <message>
        <source>The pause between two votes must be between 0 and 24 hours.</source>
        <translation>De pauze tussen twee stemmen moet tussen 0 en 24 uur zijn.</translation>
    </message>
    <message>
        <source>The poll would close before it opens. Choose a later closing time.</source>
        <translation>De peiling zou sluiten voordat ze opent. Kies een latere sluitingstijd.</translation>
    </message>
    <message>
        <source>A poll has %1 readers at most.</source>
        <translation>Een peiling heeft hoogstens %1 lezers.</translation>
    </message>
    <message>
        <source>A reader&apos;s id must be 1 to %1 characters of plain text.</source>
        <translation>De id van een lezer moet 1 tot %1 tekens gewone tekst zijn.</translation>
    </message>
    <message>
        <source>The reader %1 stands for “%2”, which is no answer of this poll.</source>
        <translation>De lezer %1 staat voor “%2”, en dat is geen antwoord van deze peiling.</translation>
    </message>
    <message>
        <source>The id “%1” must be 1 to %2 of a-z, 0-9 and hyphens.</source>
        <translation>De id “%1” moet bestaan uit 1 tot %2 van a-z, 0-9 en koppeltekens.</translation>
    </message>
    <message>
        <source>The poll needs a question.</source>
        <translation>De peiling heeft een vraag nodig.</translation>
    </message>
    <message>
        <source>A stored poll cannot be read.</source>
        <translation>Een opgeslagen peiling is niet te lezen.</translation>
    </message>
    <message>
        <source>The file has %1 KiB; a file of polls has %2 at most.</source>
        <translation>Het bestand heeft %1 KiB; een bestand met peilingen heeft hoogstens %2.</translation>
    </message>
    <message>
        <source>A poll was removed meanwhile; ask again.</source>
        <translation>Intussen is een peiling verwijderd; vraag het opnieuw.</translation>
    </message>
    <message>
        <source>Line %1 of the log: %2.</source>
        <translation>Regel %1 van het logboek: %2.</translation>
    </message>
    <message>
        <source>This is the log of the poll “%1”, not of “%2”.</source>
        <translation>Dit is het logboek van de peiling “%1”, niet van “%2”.</translation>
    </message>
    <message>
        <source>The other station hashed its cards with another salt, so nobody can tell which are the same. Export this poll here and import it there before voting begins.</source>
        <translation>Het andere station hashte zijn kaarten met een ander zout, dus niemand kan zien welke dezelfde zijn. Exporteer deze peiling hier en importeer haar daar voordat het stemmen begint.</translation>
    </message>
    <message>
        <source>The log is larger than %1 MiB.</source>
        <translation>Het logboek is groter dan %1 MiB.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation>%1 leegmaken</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>Making %1 anew</source>
        <translation>%1 opnieuw maken</translation>
    </message>
    <message>
        <source>%1 was deleted while the program ran. All votes that wait in it were written into a new one.</source>
        <translation>%1 is verwijderd terwijl het programma draaide. Alle stemmen die erin wachten, zijn in een nieuw bestand geschreven.</translation>
    </message>
    <message>
        <source>Putting %1 aside</source>
        <translation>%1 opzij leggen</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while the program ran. All votes that wait were written into a new one in its place; the file that stood there is kept as %2.</source>
        <translation>%1 is door een ander bestand vervangen terwijl het programma draaide. Alle stemmen die wachten, zijn in een nieuw bestand op die plek geschreven; het bestand dat er stond, is bewaard als %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was in use, and %2 votes that waited in it are lost. Let no other program write to it.</source>
        <translation>%1 is veranderd terwijl het in gebruik was, en %2 stemmen die erin wachtten, zijn verloren. Laat geen ander programma erin schrijven.</translation>
    </message>
    <message>
        <source>Python runs already in this program.</source>
        <translation>Python draait al in dit programma.</translation>
    </message>
    <message>
        <source>Python has ended.</source>
        <translation>Python is beëindigd.</translation>
    </message>
    <message>
        <source>Python cannot start: %1. Is Debian&apos;s libpython3.11-stdlib installed?</source>
        <translation>Python kan niet starten: %1. Is libpython3.11-stdlib van Debian geïnstalleerd?</translation>
    </message>
    <message>
        <source>Python&apos;s import system did not take the program&apos;s modules.</source>
        <translation>Het importsysteem van Python nam de modules van het programma niet aan.</translation>
    </message>
    <message>
        <source>Python raised what cannot be shown.</source>
        <translation>Python gaf een fout die niet te tonen is.</translation>
    </message>
    <message>
        <source>Python cannot start: %1</source>
        <translation>Python kan niet starten: %1</translation>
    </message>
    <message>
        <source>%1 is of another version than the program, which was begun before it was replaced. Start the program anew.</source>
        <translation>%1 is van een andere versie dan het programma, dat was gestart voordat het werd vervangen. Start het programma opnieuw.</translation>
    </message>
    <message>
        <source>Rules have %1 bots there already; use one of their names.</source>
        <translation>Regels hebben daar al %1 bots; gebruik een van hun namen.</translation>
    </message>
    <message>
        <source>Somebody there is called %1; give the bot another name.</source>
        <translation>Daar heet iemand %1; geef de bot een andere naam.</translation>
    </message>
    <message>
        <source>The service %1 does not run.</source>
        <translation>De dienst %1 draait niet.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Er is geen actie “%1”.</translation>
    </message>
    <message>
        <source>Somebody in %1 is called %2; give the bot another name.</source>
        <translation>Iemand in %1 heet %2; geef de bot een andere naam.</translation>
    </message>
    <message>
        <source>The service %1 does not run, or has no rooms.</source>
        <translation>De dienst %1 draait niet, of heeft geen kamers.</translation>
    </message>
    <message>
        <source>“%1” is no name of a room.</source>
        <translation>“%1” is geen naam van een kamer.</translation>
    </message>
    <message>
        <source>“%1” is nobody&apos;s address.</source>
        <translation>“%1” is niemands adres.</translation>
    </message>
    <message>
        <source>“%1” is not in the room any more.</source>
        <translation>“%1” is niet meer in de kamer.</translation>
    </message>
    <message>
        <source>The service %1 does not run, or has no nodes.</source>
        <translation>De dienst %1 draait niet, of heeft geen nodes.</translation>
    </message>
    <message>
        <source>On “%1” only votes are published.</source>
        <translation>Op “%1” worden alleen stemmen gepubliceerd.</translation>
    </message>
    <message>
        <source>There is no node “%1”; make it on the PubSub page.</source>
        <translation>Er is geen node “%1”; maak hem op de pagina PubSub.</translation>
    </message>
    <message>
        <source>The regular expression for %1 took too long on this text and was stopped; make it simpler.</source>
        <translation>De reguliere expressie voor %1 deed te lang over deze tekst en is gestopt; maak haar eenvoudiger.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which cannot be compared with %3.</source>
        <translation>%1 is “%2”, wat niet te vergelijken is met %3.</translation>
    </message>
    <message>
        <source>This event has no field “%1”; it has %2.</source>
        <translation>Deze gebeurtenis heeft geen veld “%1”; ze heeft %2.</translation>
    </message>
    <message>
        <source>This event has no field “%1”; did you mean %2?</source>
        <translation>Deze gebeurtenis heeft geen veld “%1”; bedoelde je %2?</translation>
    </message>
    <message>
        <source>Must be at most %1 characters.</source>
        <translation>Mag hoogstens %1 tekens zijn.</translation>
    </message>
    <message>
        <source>Must be a number.</source>
        <translation>Moet een getal zijn.</translation>
    </message>
    <message>
        <source>Must be two numbers or two times with a dash between: 10-20, or 22:00-06:00.</source>
        <translation>Moeten twee getallen of twee tijden zijn met een streepje ertussen: 10-20, of 22:00-06:00.</translation>
    </message>
    <message>
        <source>Must not begin with (*: what a match may cost is set by the program.</source>
        <translation>Mag niet beginnen met (*: wat een overeenkomst mag kosten, bepaalt het programma.</translation>
    </message>
    <message>
        <source>Is no regular expression: %1.</source>
        <translation>Is geen reguliere expressie: %1.</translation>
    </message>
    <message>
        <source>Its own words came back; it does not fire for these.</source>
        <translation>Zijn eigen woorden kwamen terug; daarvoor gaat hij niet af.</translation>
    </message>
    <message>
        <source>Words of these rules came back, which make each other fire: %1.</source>
        <translation>Er kwamen woorden terug van deze regels, die elkaar laten afgaan: %1.</translation>
    </message>
    <message>
        <source>Stopped: what it does makes it fire again. Change it, then turn it on.</source>
        <translation>Gestopt: wat hij doet, laat hem opnieuw afgaan. Verander hem en zet hem dan aan.</translation>
    </message>
    <message>
        <source>Stopped: these rules make each other fire: %1. Change one of them, then turn them on.</source>
        <translation>Gestopt: deze regels laten elkaar afgaan: %1. Verander er een en zet ze dan aan.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Die actie is er niet.</translation>
    </message>
    <message>
        <source>Must be letters a-z, digits, - and _, at most 64.</source>
        <translation>Moet bestaan uit letters a-z, cijfers, - en _, hoogstens 64.</translation>
    </message>
    <message>
        <source>Must be one line of at most 200 characters.</source>
        <translation>Moet één regel van hoogstens 200 tekens zijn.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Die gebeurtenis is er niet.</translation>
    </message>
    <message>
        <source>Must be at most %1 conditions.</source>
        <translation>Mag hoogstens %1 voorwaarden hebben.</translation>
    </message>
    <message>
        <source>A rule has no such table; there are [when], [[if]] and [[do]].</source>
        <translation>Een regel heeft die tabel niet; er zijn [when], [[if]] en [[do]].</translation>
    </message>
    <message>
        <source>This table is written %1.</source>
        <translation>Deze tabel schrijf je als %1.</translation>
    </message>
    <message>
        <source>Write tables as [when], [[if]] and [[do]], each on a line of its own, with plain keys under them.</source>
        <translation>Schrijf tabellen als [when], [[if]] en [[do]], elk op een eigen regel, met gewone sleutels eronder.</translation>
    </message>
    <message>
        <source>A rule has fewer tables than this.</source>
        <translation>Een regel heeft minder tabellen dan dit.</translation>
    </message>
    <message>
        <source>The rule %1 was removed.</source>
        <translation>De regel %1 is verwijderd.</translation>
    </message>
    <message>
        <source>It has heard this already, on the other side of a bridge.</source>
        <translation>Hij heeft dit al gehoord, aan de andere kant van een brug.</translation>
    </message>
    <message>
        <source>It is the doing of %1 rules in a row already: %2.</source>
        <translation>Het is al het werk van %1 regels op rij: %2.</translation>
    </message>
    <message>
        <source>It fired a moment ago and is quiet for a while.</source>
        <translation>Hij is net afgegaan en is een tijdje stil.</translation>
    </message>
    <message>
        <source>It has fired %1 times within a minute, and may no more.</source>
        <translation>Hij is %1 keer binnen een minuut afgegaan, en mag niet meer.</translation>
    </message>
    <message>
        <source>%1 events wait for it already.</source>
        <translation>Er wachten al %1 gebeurtenissen op hem.</translation>
    </message>
    <message>
        <source>%1 more events were left out within a minute.</source>
        <translation>Nog %1 gebeurtenissen zijn binnen een minuut weggelaten.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Er is geen regel %1.</translation>
    </message>
    <message>
        <source>The rule %1 is off; turn it on first.</source>
        <translation>De regel %1 staat uit; zet hem eerst aan.</translation>
    </message>
    <message>
        <source>Is missing; write [when] and under it event = &quot;…&quot;.</source>
        <translation>Ontbreekt; schrijf [when] en daaronder event = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no option here; did you mean %2?</source>
        <translation>“%1” is hier geen optie; bedoelde je %2?</translation>
    </message>
    <message>
        <source>Is missing; write [[do]] and under it action = &quot;…&quot;.</source>
        <translation>Ontbreekt; schrijf [[do]] en daaronder action = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The rule cannot be written here without harm to the rest; edit the file instead.</source>
        <translation>De regel kan hier niet worden geschreven zonder de rest te schaden; bewerk in plaats daarvan het bestand.</translation>
    </message>
    <message>
        <source>This is larger than a rule may be (64 KB).</source>
        <translation>Dit is groter dan een regel mag zijn (64 KB).</translation>
    </message>
    <message>
        <source>A rule&apos;s file is called after it: letters a-z, digits, - and _, then .toml.</source>
        <translation>Het bestand van een regel heet naar hem: letters a-z, cijfers, - en _, dan .toml.</translation>
    </message>
    <message>
        <source>What it means depends on %1.</source>
        <translation>Wat het betekent, hangt af van %1.</translation>
    </message>
    <message>
        <source>Must have one test; this is one more.</source>
        <translation>Moet één test hebben; dit is er een te veel.</translation>
    </message>
    <message>
        <source>Is missing: say what it waits for.</source>
        <translation>Ontbreekt: zeg waarop hij wacht.</translation>
    </message>
    <message>
        <source>Is missing; write one of %1.</source>
        <translation>Ontbreekt; schrijf een van %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 is niet leesbaar: %2.</translation>
    </message>
    <message>
        <source>There is a rule %1 already.</source>
        <translation>Er is al een regel %1.</translation>
    </message>
    <message>
        <source>There are %1 rules; no more are kept.</source>
        <translation>Er zijn %1 regels; meer worden er niet bewaard.</translation>
    </message>
    <message>
        <source>%1 is there already; reload the configuration.</source>
        <translation>%1 is er al; laad de configuratie opnieuw.</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Doe het nog een keer.</translation>
    </message>
    <message>
        <source>Save once more to write yours over it.</source>
        <translation>Sla nog een keer op om die van jou eroverheen te schrijven.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile and was read again; nothing was written. %2</source>
        <translation>%1 is intussen door iemand anders veranderd en opnieuw gelezen; er is niets geschreven. %2</translation>
    </message>
    <message>
        <source>The body is no JSON: %1 at byte %2.</source>
        <translation>De inhoud is geen JSON: %1 bij byte %2.</translation>
    </message>
    <message>
        <source>This is no push.</source>
        <translation>Dit is geen push.</translation>
    </message>
    <message>
        <source>%1 takes %2, each as in name=value; not “%3”.</source>
        <translation>%1 neemt %2, elk zoals in name=value; niet “%3”.</translation>
    </message>
    <message>
        <source>%1 needs “%2”, as in %2=value.</source>
        <translation>%1 heeft “%2” nodig, zoals in %2=value.</translation>
    </message>
    <message>
        <source>A function for rules is called by letters a-z, digits, - and _, a letter first; not “%1”.</source>
        <translation>Een functie voor regels heet met letters a-z, cijfers, - en _, een letter eerst; niet “%1”.</translation>
    </message>
    <message>
        <source>A function for rules has %1 parameters at most.</source>
        <translation>Een functie voor regels heeft hoogstens %1 parameters.</translation>
    </message>
    <message>
        <source>A parameter is called by letters, digits and _; not “%1”.</source>
        <translation>Een parameter heet met letters, cijfers en _; niet “%1”.</translation>
    </message>
    <message>
        <source>No plugin that is on offers %1. There is: %2.</source>
        <translation>Geen plug-in die aan staat, biedt %1. Er is: %2.</translation>
    </message>
    <message>
        <source>There is no poll %1.</source>
        <translation>Er is geen peiling %1.</translation>
    </message>
    <message>
        <source>Post to %1: %2</source>
        <translation>Posten naar %1: %2</translation>
    </message>
    <message>
        <source>Must have no name or password in it; what proves who calls goes into token or secret.</source>
        <translation>Mag geen naam of wachtwoord bevatten; wat bewijst wie aanroept, hoort in token of secret.</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>Er is geen dienst %1.</translation>
    </message>
    <message>
        <source>Publish on %1 of %2: %3</source>
        <translation>Op %1 van %2 publiceren: %3</translation>
    </message>
    <message>
        <source>The service %1 does not run, or nobody can talk there.</source>
        <translation>De dienst %1 draait niet, of niemand kan daar praten.</translation>
    </message>
    <message>
        <source>There is no chat account and no service called %1.</source>
        <translation>Er is geen chataccount en geen dienst die %1 heet.</translation>
    </message>
    <message>
        <source>Say in %1 over %2: %3</source>
        <translation>In %1 via %2 zeggen: %3</translation>
    </message>
    <message>
        <source>The server sends calls elsewhere (%1); write the address that it means into the rule.</source>
        <translation>De server stuurt aanroepen naar elders (%1); schrijf het adres dat hij bedoelt in de regel.</translation>
    </message>
    <message>
        <source>The server cannot take it now (%1).</source>
        <translation>De server kan het nu niet aannemen (%1).</translation>
    </message>
    <message>
        <source>The server refused it (%1).</source>
        <translation>De server weigerde het (%1).</translation>
    </message>
    <message>
        <source>Must have at least %1 characters: whoever knows it can fire the rule.</source>
        <translation>Moet minstens %1 tekens hebben: wie het kent, kan de regel laten afgaan.</translation>
    </message>
    <message>
        <source>This event has no field {%1}; it has %2.</source>
        <translation>Deze gebeurtenis heeft geen veld {%1}; ze heeft %2.</translation>
    </message>
    <message>
        <source>This event has no field {%1}; did you mean {%2}?</source>
        <translation>Deze gebeurtenis heeft geen veld {%1}; bedoelde je {%2}?</translation>
    </message>
    <message>
        <source>An address begins with a slash and has words between its slashes, such as /hello/world; not “%1”.</source>
        <translation>Een adres begint met een schuine streep en heeft woorden tussen zijn strepen, zoals /hello/world; niet “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a page of the program&apos;s own.</source>
        <translation>“%1” is een pagina van het programma zelf.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another service of this program.</source>
        <translation>Poort %1 is bezet door een andere dienst van dit programma.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Poort %1 is bezet door een ander programma.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>Poort %1 is bezet door %2 (proces %3).</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have: ports below 1024 are for root. Use another port, or start it as root with --uid.</source>
        <translation>Poort %1 vraagt rechten die dit programma niet heeft: poorten onder 1024 zijn voor root. Gebruik een andere poort, of start het als root met --uid.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 is niet te lezen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 KiB.</source>
        <translation>%1 is groter dan 256 KiB.</translation>
    </message>
    <message>
        <source>There is no service type %1; there are %2.</source>
        <translation>Er is geen diensttype %1; er zijn %2.</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Er is al een dienst %1.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Luistert op %1.</translation>
    </message>
    <message>
        <source>%1 taps wait to be stored.</source>
        <translation>%1 voorgehouden kaarten wachten op opslag.</translation>
    </message>
    <message>
        <source>A channel is written #there, or #there=#here where it is called something else here: %1</source>
        <translation>Een kanaal schrijf je als #there, of als #there=#here als het hier anders heet: %1</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 staat er twee keer.</translation>
    </message>
    <message>
        <source>Name the other network&apos;s server, such as tls:irc.libera.chat:6697.</source>
        <translation>Noem de server van het andere netwerk, zoals tls:irc.libera.chat:6697.</translation>
    </message>
    <message>
        <source>Name a channel at least, such as #fruit.</source>
        <translation>Noem minstens één kanaal, zoals #fruit.</translation>
    </message>
    <message>
        <source>Bridges %1 of %2.</source>
        <translation>Overbrugt %1 van %2.</translation>
    </message>
    <message>
        <source>%1 here is %2 on %3.</source>
        <translation>%1 hier is %2 op %3.</translation>
    </message>
    <message>
        <source>People there write to %1 in private, beginning with a name: &quot;alice: hello&quot;.</source>
        <translation>Mensen daar schrijven privé aan %1, en beginnen met een naam: &quot;alice: hello&quot;.</translation>
    </message>
    <message>
        <source>An account needs its password&apos;s file.</source>
        <translation>Een account heeft het bestand met zijn wachtwoord nodig.</translation>
    </message>
    <message>
        <source>The class “%1”: %2</source>
        <translation>De klasse “%1”: %2</translation>
    </message>
    <message>
        <source>%1 is written as KEY=VALUE.</source>
        <translation>%1 schrijf je als KEY=VALUE.</translation>
    </message>
    <message>
        <source>A prompt, for who is logged in to an account with the right: /msg %1 help.</source>
        <translation>Een prompt, voor wie is aangemeld bij een account met het recht: /msg %1 help.</translation>
    </message>
    <message>
        <source>This program has no Python.</source>
        <translation>Dit programma heeft geen Python.</translation>
    </message>
    <message>
        <source>The server&apos;s name is written like irc.example.org.</source>
        <translation>De naam van de server schrijf je als irc.example.org.</translation>
    </message>
    <message>
        <source>A certificate and its key belong together.</source>
        <translation>Een certificaat en zijn sleutel horen bij elkaar.</translation>
    </message>
    <message>
        <source>A key that short can be guessed: 16 characters at least.</source>
        <translation>Zo&apos;n korte sleutel is te raden: minstens 16 tekens.</translation>
    </message>
    <message>
        <source>No channel begins with the mode %1; there are %2.</source>
        <translation>Geen kanaal begint met de modus %1; er zijn %2.</translation>
    </message>
    <message>
        <source>%1 is no page&apos;s origin, which is written like https://chat.example.org, or *.</source>
        <translation>%1 is niet de herkomst van een pagina; die schrijf je als https://chat.example.org, of *.</translation>
    </message>
    <message>
        <source>This service stops: its administrator has ended it, or the whole program.</source>
        <translation>Deze dienst stopt: zijn beheerder heeft hem beëindigd, of het hele programma.</translation>
    </message>
    <message>
        <source>Telnet sends passwords as they are. Let it listen on this computer only, use tls: instead of tcp:, or set telnet-in-the-clear.</source>
        <translation>Telnet stuurt wachtwoorden zoals ze zijn. Laat het alleen op deze computer luisteren, gebruik tls: in plaats van tcp:, of zet telnet-in-the-clear aan.</translation>
    </message>
    <message>
        <source>The components&apos; secret has %1 characters at least.</source>
        <translation>Het geheim van de componenten heeft minstens %1 tekens.</translation>
    </message>
    <message>
        <source>Components need a secret; name the file with it.</source>
        <translation>Componenten hebben een geheim nodig; noem het bestand ermee.</translation>
    </message>
    <message>
        <source>%1 is no domain&apos;s name.</source>
        <translation>%1 is geen naam van een domein.</translation>
    </message>
    <message>
        <source>Components speak in the clear: write tls: in place of tcp:, or lead a tunnel to a port of this computer.</source>
        <translation>Componenten spreken onversleuteld: schrijf tls: in plaats van tcp:, of leid een tunnel naar een poort van deze computer.</translation>
    </message>
    <message>
        <source>The other server wants a secret; name the file with it.</source>
        <translation>De andere server wil een geheim; noem het bestand ermee.</translation>
    </message>
    <message>
        <source>A way is written example.org=tcp:192.0.2.7:5269: %1</source>
        <translation>Een weg schrijf je als example.org=tcp:192.0.2.7:5269: %1</translation>
    </message>
    <message>
        <source>Dino, Gajim, profanity and others ask for account and password, and for the server under &quot;advanced&quot;.</source>
        <translation>Dino, Gajim, profanity en andere vragen om account en wachtwoord, en om de server onder &quot;geavanceerd&quot;.</translation>
    </message>
    <message>
        <source>A prompt, for accounts with the right: write help to everyport@%1.</source>
        <translation>Een prompt, voor accounts met het recht: schrijf help naar everyport@%1.</translation>
    </message>
    <message>
        <source>The domain is written like chat.example.org, without a name in front.</source>
        <translation>Het domein schrijf je als chat.example.org, zonder naam ervoor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be like #fruit, or #fruit=orchard for a room of another name.</source>
        <translation>&quot;%1&quot; hoort eruit te zien als #fruit, of als #fruit=orchard voor een kamer met een andere naam.</translation>
    </message>
    <message>
        <source>%1 is shared twice.</source>
        <translation>%1 wordt twee keer gedeeld.</translation>
    </message>
    <message>
        <source>A plugin&apos;s name is made of the letters a-z, digits, - and _, a letter first, and has at most 40 of them.</source>
        <translation>De naam van een plug-in bestaat uit de letters a-z, cijfers, - en _, een letter eerst, en heeft er hoogstens 40.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written.</source>
        <translation>%1 is er al, en er is niets geschreven.</translation>
    </message>
    <message>
        <source>Service %1 will not run: %2</source>
        <translation>De dienst %1 zal niet draaien: %2</translation>
    </message>
    <message>
        <source>The desktop does not say which proxy it uses: %1.</source>
        <translation>Het bureaublad zegt niet welke proxy het gebruikt: %1.</translation>
    </message>
    <message>
        <source>The desktop uses a proxy of a kind that is not spoken here; SOCKS 5 and HTTP are.</source>
        <translation>Het bureaublad gebruikt een soort proxy die hier niet wordt gesproken; SOCKS 5 en HTTP wel.</translation>
    </message>
    <message>
        <source>After how many days messages of the chat are forgotten; 0 is never.</source>
        <translation>Na hoeveel dagen berichten van de chat worden vergeten; 0 is nooit.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct, or desktop.</source>
        <translation>Een proxy schrijf je als socks5:127.0.0.1:9050 of httpproxy:127.0.0.1:8080; of het is direct, of desktop.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Er is geen instelling %1.</translation>
    </message>
    <message>
        <source>%1/lock is a link, and what it leads to must not be written to. Remove it.</source>
        <translation>%1/lock is een link, en waar die naartoe leidt, mag niet worden beschreven. Verwijder hem.</translation>
    </message>
    <message>
        <source>Locking the folder %1</source>
        <translation>De map %1 vergrendelen</translation>
    </message>
    <message>
        <source>Another Everyport (process %1) has the folder %2. Stop it, or choose another folder with --data.</source>
        <translation>Een andere Everyport (proces %1) heeft de map %2. Stop die, of kies een andere map met --data.</translation>
    </message>
    <message>
        <source>Writing the lock of the folder %1</source>
        <translation>Het slot van de map %1 schrijven</translation>
    </message>
    <message>
        <source>A service&apos;s name is made of the letters a-z, digits, - and _.</source>
        <translation>De naam van een dienst bestaat uit de letters a-z, cijfers, - en _.</translation>
    </message>
    <message>
        <source>%1 is there already; reload the configuration, or choose another name.</source>
        <translation>%1 is er al; laad de configuratie opnieuw, of kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 is in the list, but goes when the configuration is read the next time; save its settings again once that is mended.</source>
        <translation>%1 staat in de lijst, maar verdwijnt als de configuratie de volgende keer wordt gelezen; sla de instellingen ervan opnieuw op zodra dat is verholpen.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The kind of the service %1 is not known; mend its file %2.</source>
        <translation>De soort van de dienst %1 is niet bekend; herstel zijn bestand %2.</translation>
    </message>
    <message>
        <source>The service will be back at the next start.</source>
        <translation>De dienst is terug bij de volgende start.</translation>
    </message>
    <message>
        <source>%1: %2: Port %3 is one service&apos;s alone, and %4.</source>
        <translation>%1: %2: Poort %3 is van één dienst alleen, en %4.</translation>
    </message>
    <message>
        <source>The type %1; write type = and one of %2.</source>
        <translation>Het type %1; schrijf type = en een van %2.</translation>
    </message>
    <message>
        <source>A service&apos;s file is called after it: letters a-z, digits, - and _, then .toml.</source>
        <translation>Het bestand van een dienst heet naar hem: letters a-z, cijfers, - en _, dan .toml.</translation>
    </message>
    <message>
        <source>There is no type of service &quot;%1&quot;; there are %2.</source>
        <translation>Er is geen type dienst &quot;%1&quot;; er zijn %2.</translation>
    </message>
    <message>
        <source>The storage cannot keep up: too much waits to be written.</source>
        <translation>De opslag kan het niet bijhouden: er wacht te veel om te worden geschreven.</translation>
    </message>
    <message>
        <source>The folder %1 was removed or renamed while the program ran. Put it back, or make it anew: what the program has is then saved there.</source>
        <translation>De map %1 is verwijderd of hernoemd terwijl het programma draaide. Zet haar terug, of maak haar opnieuw: wat het programma heeft, wordt dan daar opgeslagen.</translation>
    </message>
    <message>
        <source>%1 was deleted while the program ran.</source>
        <translation>%1 is verwijderd terwijl het programma draaide.</translation>
    </message>
    <message>
        <source>%1-wal or %1-shm was deleted or replaced while the program ran.</source>
        <translation>%1-wal of %1-shm is verwijderd of vervangen terwijl het programma draaide.</translation>
    </message>
    <message>
        <source>Another program wrote into %1 while this one ran.</source>
        <translation>Een ander programma schreef in %1 terwijl dit draaide.</translation>
    </message>
    <message>
        <source>Another program wrote into %1 while this one ran, and what was stored there can be lost. Stop the program, put the file that you want (a backup) in its place, then start it again.</source>
        <translation>Een ander programma schreef in %1 terwijl dit draaide, en wat daar was opgeslagen, kan verloren gaan. Stop het programma, zet het bestand dat je wilt (een back-up) op die plek, en start het weer.</translation>
    </message>
    <message>
        <source>%1 is in its place again.</source>
        <translation>%1 staat weer op zijn plek.</translation>
    </message>
    <message>
        <source>Another program changed the time of %1 while this one ran. What is stored there is whole.</source>
        <translation>Een ander programma veranderde de tijd van %1 terwijl dit draaide. Wat daar is opgeslagen, is compleet.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while the program ran.</source>
        <translation>%1 is door een ander bestand vervangen terwijl het programma draaide.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it.</source>
        <translation>Een ander programma houdt %1 vast. Sluit het.</translation>
    </message>
    <message>
        <source>Looking at all of it takes too long. If only its time was changed, start the program again. To go on with another file, remove %1-wal and %1-shm, too.</source>
        <translation>Alles bekijken duurt te lang. Is alleen de tijd veranderd, start het programma dan opnieuw. Om met een ander bestand verder te gaan, verwijder je ook %1-wal en %1-shm.</translation>
    </message>
    <message>
        <source>The log of what was stored last is kept as %1.</source>
        <translation>Het logboek van wat het laatst is opgeslagen, is bewaard als %1.</translation>
    </message>
    <message>
        <source>Putting %1 back</source>
        <translation>%1 terugzetten</translation>
    </message>
    <message>
        <source>Saving %1 anew</source>
        <translation>%1 opnieuw opslaan</translation>
    </message>
    <message>
        <source>It cannot be put back: %1</source>
        <translation>Het kan niet worden teruggezet: %1</translation>
    </message>
    <message>
        <source>What the program has was put back in its place.</source>
        <translation>Wat het programma heeft, is op zijn plek teruggezet.</translation>
    </message>
    <message>
        <source>The file that stood there is kept as %1. To go on with that one, stop the program first, then put it in its place.</source>
        <translation>Het bestand dat er stond, is bewaard als %1. Om daarmee verder te gaan, stop je eerst het programma en zet je het dan op die plek.</translation>
    </message>
    <message>
        <source>%1 was gone at the start. The copy of it that an earlier run had saved as %2 was put in its place: it has what was stored until then.</source>
        <translation>%1 was bij de start weg. De kopie ervan die een eerdere keer als %2 was opgeslagen, is op die plek gezet: ze heeft wat tot dan was opgeslagen.</translation>
    </message>
    <message>
        <source>Putting %1 in its place</source>
        <translation>%1 op zijn plek zetten</translation>
    </message>
    <message>
        <source>It has all that was stored: rename it to %1, remove %1-wal and %1-shm, then start the program again.</source>
        <translation>Het heeft alles wat was opgeslagen: hernoem het naar %1, verwijder %1-wal en %1-shm, en start het programma weer.</translation>
    </message>
    <message>
        <source>%1 was gone or empty at the start, and its log %2 alone is no database: what was stored is lost unless a saved copy is put in its place.</source>
        <translation>%1 was bij de start weg of leeg, en het logboek %2 alleen is geen database: wat was opgeslagen, is verloren tenzij een opgeslagen kopie op die plek wordt gezet.</translation>
    </message>
    <message>
        <source>The log %2 is not of the database %1, which was put there, or changed, while the program did not run. The program goes on with that database as it is; what stood in the log alone is not in it.</source>
        <translation>Het logboek %2 is niet van de database %1, die daar is neergezet, of veranderd, terwijl het programma niet draaide. Het programma gaat verder met die database zoals ze is; wat alleen in het logboek stond, zit er niet in.</translation>
    </message>
    <message>
        <source>It cannot be put aside: %1</source>
        <translation>Het kan niet opzij worden gelegd: %1</translation>
    </message>
    <message>
        <source>Move %1 and %2-shm away yourself, then start the program again.</source>
        <translation>Verplaats %1 en %2-shm zelf, en start het programma weer.</translation>
    </message>
    <message>
        <source>The log is kept as %1-wal.</source>
        <translation>Het logboek is bewaard als %1-wal.</translation>
    </message>
    <message>
        <source>The log of %1 was damaged while the program did not run: what was stored last can be lost. It is kept as %2.</source>
        <translation>Het logboek van %1 is beschadigd terwijl het programma niet draaide: wat het laatst is opgeslagen, kan verloren gaan. Het is bewaard als %2.</translation>
    </message>
    <message>
        <source>The log %1 is damaged, and what was stored last can be read up to there only. It cannot be kept as %2: %3. Make room, or move it away yourself, then start the program again.</source>
        <translation>Het logboek %1 is beschadigd, en wat het laatst is opgeslagen, is maar tot daar te lezen. Het kan niet worden bewaard als %2: %3. Maak ruimte, of verplaats het zelf, en start het programma weer.</translation>
    </message>
    <message>
        <source>What was stored last in %1 may be missing: its log %1-wal was removed, cut off or replaced by an older one while the program did not run. The program goes on with what there is. %2</source>
        <translation>Wat het laatst in %1 is opgeslagen, ontbreekt misschien: het logboek %1-wal is verwijderd, afgekapt of door een ouder vervangen terwijl het programma niet draaide. Het programma gaat verder met wat er is. %2</translation>
    </message>
    <message>
        <source>There is no room to keep what was found.</source>
        <translation>Er is geen ruimte om te bewaren wat is gevonden.</translation>
    </message>
    <message>
        <source>What was found is kept as %1.</source>
        <translation>Wat is gevonden, is bewaard als %1.</translation>
    </message>
    <message>
        <source>%1, a copy that an earlier run had saved, stood beside the database, which is whole. It is kept as %2, and is not used.</source>
        <translation>%1, een kopie die een eerdere keer was opgeslagen, stond naast de database, die compleet is. Ze is bewaard als %2, en wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>%1, a copy that an earlier run had saved, stands beside the database, which is whole. Move it away: it is used when %2 is gone at a start.</source>
        <translation>%1, een kopie die een eerdere keer was opgeslagen, staat naast de database, die compleet is. Verplaats haar: ze wordt gebruikt als %2 bij een start weg is.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2: step %3, known are %4). Start that version, or choose another folder with --data.</source>
        <translation>%1 is geschreven door een nieuwere versie van dit programma (%2: stap %3, bekend zijn er %4). Start die versie, of kies een andere map met --data.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no database. Put a saved copy in its place, or move it away to begin with an empty one.</source>
        <translation>%1 is beschadigd of is geen database. Zet een opgeslagen kopie op die plek, of verplaats het om met een lege te beginnen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give this account the right to write it and its folder, or choose another folder with --data.</source>
        <translation>%1 kan niet geschreven worden. Geef dit account het recht om het en zijn map te beschrijven, of kies een andere map met --data.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2. Look after the disk.</source>
        <translation>%1 kan niet gelezen of geschreven worden: %2. Kijk de schijf na.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it, then try again.</source>
        <translation>Een ander programma houdt %1 vast. Sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The storage refused an entry: %1.</source>
        <translation>De opslag weigerde een invoer: %1.</translation>
    </message>
    <message>
        <source>The storage %1 failed: %2.</source>
        <translation>De opslag %1 is mislukt: %2.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot grow. Free some space on it.</source>
        <translation>De schijf is vol: %1 kan niet groeien. Maak er wat ruimte op vrij.</translation>
    </message>
    <message>
        <source>The storage needs SQLite as Qt&apos;s own driver uses it.</source>
        <translation>De opslag heeft SQLite nodig zoals het eigen stuurprogramma van Qt het gebruikt.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one with --data.</source>
        <translation>De map %1 bestaat niet. Maak haar, of kies een andere met --data.</translation>
    </message>
    <message>
        <source>%1 is a folder. Move it away, or choose another folder with --data.</source>
        <translation>%1 is een map. Verplaats die, of kies een andere map met --data.</translation>
    </message>
    <message>
        <source>%1 leads to %2, but what was stored last is in %3, which SQLite would not find. Move it there (mv %3 %2-wal) unless that one has a log already; or remove it if it is not wanted.</source>
        <translation>%1 leidt naar %2, maar wat het laatst is opgeslagen, staat in %3, en dat zou SQLite niet vinden. Verplaats het daarheen (mv %3 %2-wal), tenzij die al een logboek heeft; of verwijder het als het niet nodig is.</translation>
    </message>
    <message>
        <source>A certificate is accepted by its host, its port or service, and its SHA-256 of 64 hexadecimal digits.</source>
        <translation>Een certificaat wordt geaccepteerd op zijn host, zijn poort of dienst en zijn SHA-256 van 64 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>%1 certificates are accepted already: take one back first.</source>
        <translation>Er zijn al %1 certificaten geaccepteerd: neem er eerst een terug.</translation>
    </message>
    <message>
        <source>No certificate is accepted for %1; everyportd certificate list names them.</source>
        <translation>Voor %1 is geen certificaat geaccepteerd; everyportd certificate list noemt ze.</translation>
    </message>
    <message>
        <source>Look at it: if you know the server, accept it in the window, or by everyportd certificate accept %1.</source>
        <translation>Bekijk het: ken je de server, accepteer het dan in het venster, of met everyportd certificate accept %1.</translation>
    </message>
    <message>
        <source>That is no name of a room.</source>
        <translation>Dat is geen naam van een kamer.</translation>
    </message>
    <message>
        <source>The room is shared already.</source>
        <translation>De kamer wordt al gedeeld.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Er is geen verbinding met de server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: it is written as name@example.org.</source>
        <translation>&quot;%1&quot; is geen adres: je schrijft het als name@example.org.</translation>
    </message>
    <message>
        <source>A room is written as name@rooms.example.org.</source>
        <translation>Een kamer schrijf je als name@rooms.example.org.</translation>
    </message>
    <message>
        <source>Your server keeps no files for rooms: put it on the web, and send its address.</source>
        <translation>Je server bewaart geen bestanden voor kamers: zet het op het web en stuur het adres ervan.</translation>
    </message>
    <message>
        <source>That is longer than servers take.</source>
        <translation>Dat is langer dan servers aannemen.</translation>
    </message>
    <message>
        <source>That is not XML as a stream takes it: %1</source>
        <translation>Dat is geen XML zoals een stream die aanneemt: %1</translation>
    </message>
    <message>
        <source>One stanza at a time, such as &lt;message to=&apos;…&apos;&gt;&lt;body&gt;…&lt;/body&gt;&lt;/message&gt;.</source>
        <translation>Eén stanza tegelijk, zoals &lt;message to=&apos;…&apos;&gt;&lt;body&gt;…&lt;/body&gt;&lt;/message&gt;.</translation>
    </message>
    <message>
        <source>That is no message, presence or iq with addresses that are some: %1</source>
        <translation>Dat is geen message, presence of iq met geldige adressen: %1</translation>
    </message>
    <message>
        <source>An iq is of type get, set, result or error.</source>
        <translation>Een iq is van het type get, set, result of error.</translation>
    </message>
    <message>
        <source>An iq asks one thing: one element stands in it.</source>
        <translation>Een iq vraagt één ding: er staat één element in.</translation>
    </message>
    <message>
        <source>A server is written as xmpp.example.org or xmpp.example.org:5223.</source>
        <translation>Een server schrijf je als xmpp.example.org of xmpp.example.org:5223.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read along, passwords too: it is for a server on this computer alone.</source>
        <translation>Zonder versleuteling kan iedereen onderweg meelezen, ook wachtwoorden: het is alleen voor een server op deze computer.</translation>
    </message>
    <message>
        <source>A WebSocket is written as wss://example.org/xmpp-websocket.</source>
        <translation>Een WebSocket schrijf je als wss://example.org/xmpp-websocket.</translation>
    </message>
    <message>
        <source>Give the server or the WebSocket: each is a place of its own.</source>
        <translation>Geef de server of de WebSocket: elk is een plek op zich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: it is written as you@example.org.</source>
        <translation>&quot;%1&quot; is geen adres: je schrijft het als you@example.org.</translation>
    </message>
    <message>
        <source>Another program took this one&apos;s place. Give this one a name of its own in the account&apos;s settings, or end the other, then connect again.</source>
        <translation>Een ander programma nam de plaats van dit in. Geef dit een eigen naam in de instellingen van het account, of beëindig het andere, en maak dan opnieuw verbinding.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody vouches for: somebody may stand in between.%2%3</source>
        <translation>%1 toont een certificaat waar niemand voor instaat: er kan iemand tussen zitten.%2%3</translation>
    </message>
    <message>
        <source>If you know the server, put its fingerprint into the account&apos;s settings.</source>
        <translation>Ken je de server, zet dan de vingerafdruk ervan in de instellingen van het account.</translation>
    </message>
    <message>
        <source>%1&apos;s certificate has expired: tell whoever runs it. Check this computer&apos;s clock, too.%2</source>
        <translation>Het certificaat van %1 is verlopen: meld het aan de beheerder. Controleer ook de klok van deze computer.%2</translation>
    </message>
    <message>
        <source>Whoever answered is not %1 by their certificate: somebody may stand in between, or the server in the account&apos;s settings is another one&apos;s.%2</source>
        <translation>Wie antwoordde, is volgens het certificaat niet %1: er kan iemand tussen zitten, of de server in de instellingen van het account is die van een ander.%2</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.%2</source>
        <translation>Er kwam geen versleutelde verbinding met %1 tot stand.%2</translation>
    </message>
    <message>
        <source>%1 was not found: check the address, and the network.%2</source>
        <translation>%1 is niet gevonden: controleer het adres en het netwerk.%2</translation>
    </message>
    <message>
        <source>Nobody answers at %1: it may be down, or takes clients elsewhere.%2</source>
        <translation>Niemand antwoordt op %1: misschien ligt het plat, of ontvangt het clients elders.%2</translation>
    </message>
    <message>
        <source>%1 offers no way to log in that is safe enough.%2</source>
        <translation>%1 biedt geen manier van aanmelden die veilig genoeg is.%2</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>De server sloot de verbinding.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincie of regio</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Het account is niet meer verbonden.</translation>
    </message>
    <message>
        <source>They know you already. What you change here replaces what they have.</source>
        <translation>Ze kennen je al. Wat je hier verandert, vervangt wat ze hebben.</translation>
    </message>
    <message>
        <source>It was sent. Some places decide about it later.</source>
        <translation>Het is verstuurd. Sommige plekken beslissen er later over.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Het is afgeblazen.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Het is klaar.</translation>
    </message>
    <message>
        <source>They did not understand what was sent.</source>
        <translation>Wat is gestuurd, werd daar niet begrepen.</translation>
    </message>
    <message>
        <source>Somebody has that name already: choose another one.</source>
        <translation>Iemand heeft die naam al: kies een andere.</translation>
    </message>
    <message>
        <source>They cannot do that.</source>
        <translation>Dat kunnen ze daar niet.</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Dat mag je hier niet.</translation>
    </message>
    <message>
        <source>It is no longer here.</source>
        <translation>Het is niet meer hier.</translation>
    </message>
    <message>
        <source>Something went wrong there. Try it again later.</source>
        <translation>Daar ging iets mis. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>There is no such thing there.</source>
        <translation>Zoiets is daar niet.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Dat is geen adres.</translation>
    </message>
    <message>
        <source>Something that was filled in is not as they want it.</source>
        <translation>Iets van wat is ingevuld, is niet zoals ze het willen.</translation>
    </message>
    <message>
        <source>They let nobody do that.</source>
        <translation>Dat laten ze niemand doen.</translation>
    </message>
    <message>
        <source>You must prove who you are first.</source>
        <translation>Je moet eerst bewijzen wie je bent.</translation>
    </message>
    <message>
        <source>Their rules are against it.</source>
        <translation>Dat is tegen hun regels.</translation>
    </message>
    <message>
        <source>They are not there just now.</source>
        <translation>Ze zijn er nu niet.</translation>
    </message>
    <message>
        <source>You must be a member for that.</source>
        <translation>Daarvoor moet je lid zijn.</translation>
    </message>
    <message>
        <source>There is no such server.</source>
        <translation>Zo&apos;n server is er niet.</translation>
    </message>
    <message>
        <source>Their server does not answer. Try it again later.</source>
        <translation>Hun server antwoordt niet. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>They have too much to do just now. Try it again later.</source>
        <translation>Ze hebben het nu te druk. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>You must be on their list for that.</source>
        <translation>Daarvoor moet je op hun lijst staan.</translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation>Het werd geweigerd, zonder opgave van reden.</translation>
    </message>
    <message>
        <source>They did not expect that now.</source>
        <translation>Dat hadden ze nu niet verwacht.</translation>
    </message>
    <message>
        <source>Servers differ in who runs them and who may join. Some make accounts only on their web page.</source>
        <translation>Servers verschillen in wie ze beheert en wie mee mag doen. Sommige maken accounts alleen op hun webpagina.</translation>
    </message>
    <message>
        <source>there, and glad to talk</source>
        <translation>aanwezig, en praat graag</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>lang weg</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 seconden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>not on your list</source>
        <translation>niet op je lijst</translation>
    </message>
    <message>
        <source>you see each other</source>
        <translation>jullie zien elkaar</translation>
    </message>
    <message>
        <source>you see them</source>
        <translation>jij ziet hen</translation>
    </message>
    <message>
        <source>asked to let you see them</source>
        <translation>gevraagd of je hen mag zien</translation>
    </message>
    <message>
        <source>they see you</source>
        <translation>zij zien jou</translation>
    </message>
    <message>
        <source>neither sees the other</source>
        <translation>geen van beide ziet de ander</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Tijd daar</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbonden als %1</translation>
    </message>
    <message>
        <source>Last there</source>
        <translation>Er voor het laatst</translation>
    </message>
    <message>
        <source>They are not there, and your server keeps no files: try it when they are, or put it on the web.</source>
        <translation>Ze zijn er niet, en je server bewaart geen bestanden: probeer het als ze er zijn, of zet het op het web.</translation>
    </message>
    <message>
        <source>Their program takes no files directly, and your server keeps none: put it on the web, and send its address.</source>
        <translation>Hun programma neemt geen bestanden rechtstreeks aan, en je server bewaart er geen: zet het op het web en stuur het adres ervan.</translation>
    </message>
    <message>
        <source>You see when %1 is there.</source>
        <translation>Je ziet wanneer %1 er is.</translation>
    </message>
    <message>
        <source>%1 does not let you see when they are there.</source>
        <translation>Van %1 mag je niet zien wanneer die er is.</translation>
    </message>
    <message>
        <source>Your server blocks nobody.</source>
        <translation>Je server blokkeert niemand.</translation>
    </message>
    <message>
        <source>Your server has no rooms: ask for those of another, such as conference.example.org.</source>
        <translation>Je server heeft geen kamers: vraag naar die van een andere, zoals conference.example.org.</translation>
    </message>
    <message>
        <source>The room was closed meanwhile.</source>
        <translation>De kamer is intussen gesloten.</translation>
    </message>
    <message>
        <source>Everyone in this room sees your address.</source>
        <translation>Iedereen in deze kamer ziet je adres.</translation>
    </message>
    <message>
        <source>What is said here is written down from now on.</source>
        <translation>Wat hier gezegd wordt, wordt vanaf nu opgeschreven.</translation>
    </message>
    <message>
        <source>What is said here is not written down any more.</source>
        <translation>Wat hier gezegd wordt, wordt niet meer opgeschreven.</translation>
    </message>
    <message>
        <source>Everyone in this room sees everybody&apos;s address from now on.</source>
        <translation>Iedereen in deze kamer ziet vanaf nu ieders adres.</translation>
    </message>
    <message>
        <source>Addresses are shown to moderators alone from now on.</source>
        <translation>Adressen worden vanaf nu alleen aan moderators getoond.</translation>
    </message>
    <message>
        <source>Nobody&apos;s address is shown any more.</source>
        <translation>Niemands adres wordt nog getoond.</translation>
    </message>
    <message>
        <source>The room&apos;s settings have changed.</source>
        <translation>De instellingen van de kamer zijn veranderd.</translation>
    </message>
    <message>
        <source>%1 is not in this room.</source>
        <translation>%1 is niet in deze kamer.</translation>
    </message>
    <message>
        <source>Only somebody whose address you see can be given or lose that rank.</source>
        <translation>Alleen wie je een adres van ziet, kan die rang krijgen of verliezen.</translation>
    </message>
    <message>
        <source>%1&apos;s address is not shown to you: only somebody whose address is known can be kept out.</source>
        <translation>Het adres van %1 wordt je niet getoond: alleen iemand van wie het adres bekend is, kan worden geweerd.</translation>
    </message>
    <message>
        <source>You were put out</source>
        <translation>Je bent eruit gezet</translation>
    </message>
    <message>
        <source>You were put out for good</source>
        <translation>Je bent er voorgoed uit gezet</translation>
    </message>
    <message>
        <source>Only members are let in from now on</source>
        <translation>Vanaf nu worden alleen leden binnengelaten</translation>
    </message>
    <message>
        <source>You are no member any more</source>
        <translation>Je bent geen lid meer</translation>
    </message>
    <message>
        <source>The service for rooms goes down</source>
        <translation>De dienst voor kamers gaat uit</translation>
    </message>
    <message>
        <source>The room lost sight of you</source>
        <translation>De kamer is je uit het oog verloren</translation>
    </message>
    <message>
        <source>The room is gone</source>
        <translation>De kamer is weg</translation>
    </message>
    <message>
        <source>Go to %1 instead.</source>
        <translation>Ga in plaats daarvan naar %1.</translation>
    </message>
    <message>
        <source>This room asks for a password; join it again and give it.</source>
        <translation>Deze kamer vraagt om een wachtwoord; ga er opnieuw in en geef het.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Je bent uit deze kamer verbannen.</translation>
    </message>
    <message>
        <source>Only members are let in: ask one of its owners.</source>
        <translation>Alleen leden worden binnengelaten: vraag het een van de eigenaren.</translation>
    </message>
    <message>
        <source>Somebody there has your name already: choose another with /nick.</source>
        <translation>Iemand daar heeft je naam al: kies een andere met /nick.</translation>
    </message>
    <message>
        <source>There is no such room, or it is locked until its owner has set it up.</source>
        <translation>Zo&apos;n kamer is er niet, of ze is op slot tot haar eigenaar haar heeft ingericht.</translation>
    </message>
    <message>
        <source>Rooms cannot be made there.</source>
        <translation>Daar kunnen geen kamers gemaakt worden.</translation>
    </message>
    <message>
        <source>The room is full, or there is none.</source>
        <translation>De kamer is vol, of er is er geen.</translation>
    </message>
    <message>
        <source>The server of this room was not found.</source>
        <translation>De server van deze kamer is niet gevonden.</translation>
    </message>
    <message>
        <source>The server of this room does not answer.</source>
        <translation>De server van deze kamer antwoordt niet.</translation>
    </message>
    <message>
        <source>Your name cannot be used there: choose another.</source>
        <translation>Je naam kan daar niet worden gebruikt: kies een andere.</translation>
    </message>
    <message>
        <source>“%1” cannot be your name in a room. %2 Choose another with /nick.</source>
        <translation>“%1” kan in een kamer je naam niet zijn. %2 Kies een andere met /nick.</translation>
    </message>
    <message>
        <source>The connection ended before the server confirmed it: it may have arrived.</source>
        <translation>De verbinding eindigde voordat de server het bevestigde: het kan aangekomen zijn.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you.</source>
        <translation>Niemand leest deze pagina behalve jij.</translation>
    </message>
    <message>
        <source>This message is not known any more.</source>
        <translation>Dit bericht is niet meer bekend.</translation>
    </message>
    <message>
        <source>Only whoever said it can take it back.</source>
        <translation>Alleen wie het gezegd heeft, kan het terugnemen.</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>Het is niet aangenomen: %1</translation>
    </message>
    <message>
        <source>The server does not let you put a file there.</source>
        <translation>De server laat je daar geen bestand plaatsen.</translation>
    </message>
    <message>
        <source>The place for the file has expired: send it again.</source>
        <translation>De plek voor het bestand is verlopen: stuur het opnieuw.</translation>
    </message>
    <message>
        <source>The file is too large for the server.</source>
        <translation>Het bestand is te groot voor de server.</translation>
    </message>
    <message>
        <source>The server has no room left for your files.</source>
        <translation>De server heeft geen ruimte meer voor je bestanden.</translation>
    </message>
    <message>
        <source>The server did not take the file (%1).</source>
        <translation>De server nam het bestand niet aan (%1).</translation>
    </message>
    <message>
        <source>The file has changed meanwhile: send it again.</source>
        <translation>Het bestand is intussen veranderd: stuur het opnieuw.</translation>
    </message>
    <message>
        <source>There is no such picture here.</source>
        <translation>Zo&apos;n afbeelding is hier niet.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept in %1.</source>
        <translation>Afbeeldingen kunnen niet worden bewaard in %1.</translation>
    </message>
    <message>
        <source>The web server has no such file (%1).</source>
        <translation>De webserver heeft zo&apos;n bestand niet (%1).</translation>
    </message>
    <message>
        <source>“%1” is no network; write one such as 192.168.0.0/16, 2001:db8::/32 or a single address.</source>
        <translation>“%1” is geen netwerk; schrijf er een zoals 192.168.0.0/16, 2001:db8::/32 of één adres.</translation>
    </message>
    <message>
        <source>“%1” is no numeric address. Write one such as 127.0.0.1 or ::1, or * for every address.</source>
        <translation>“%1” is geen numeriek adres. Schrijf er een zoals 127.0.0.1 of ::1, of * voor elk adres.</translation>
    </message>
    <message>
        <source>A Unix socket&apos;s path has 1 to %1 bytes; this one has %2.</source>
        <translation>Het pad van een Unix-socket heeft 1 tot %1 bytes; dit heeft er %2.</translation>
    </message>
    <message>
        <source>The message bus has gone.</source>
        <translation>De berichtenbus is weg.</translation>
    </message>
    <message>
        <source>There is no message bus now.</source>
        <translation>Er is nu geen berichtenbus.</translation>
    </message>
    <message>
        <source>There is no message bus here.</source>
        <translation>Er is hier geen berichtenbus.</translation>
    </message>
    <message>
        <source>%1 cannot do these line settings: %2.</source>
        <translation>%1 kan deze lijninstellingen niet aan: %2.</translation>
    </message>
    <message>
        <source>A line&apos;s speed is a number of bits a second, not %1.</source>
        <translation>De snelheid van een lijn is een aantal bits per seconde, niet %1.</translation>
    </message>
    <message>
        <source>A character has 5 to 8 data bits, not %1.</source>
        <translation>Een teken heeft 5 tot 8 databits, niet %1.</translation>
    </message>
    <message>
        <source>one and a half stop bits go with five data bits only</source>
        <translation>anderhalve stopbit gaat alleen samen met vijf databits</translation>
    </message>
    <message>
        <source>Reading the settings of %1</source>
        <translation>De instellingen van %1 lezen</translation>
    </message>
    <message>
        <source>%1 data bits</source>
        <translation>%1 databits</translation>
    </message>
    <message>
        <source>this parity</source>
        <translation>deze pariteit</translation>
    </message>
    <message>
        <source>these stop bits</source>
        <translation>deze stopbits</translation>
    </message>
    <message>
        <source>hardware flow control</source>
        <translation>hardwarematige flow control</translation>
    </message>
    <message>
        <source>There is no %1. Is it plugged in?</source>
        <translation>Er is geen %1. Is hij aangesloten?</translation>
    </message>
    <message>
        <source>Another program uses %1. Close it, or choose another port.</source>
        <translation>Een ander programma gebruikt %1. Sluit dat, of kies een andere poort.</translation>
    </message>
    <message>
        <source>This user may not open %1.</source>
        <translation>Deze gebruiker mag %1 niet openen.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 antwoordt niet: %2.</translation>
    </message>
    <message>
        <source>%1: the line has gone.</source>
        <translation>%1: de lijn is weg.</translation>
    </message>
    <message>
        <source>%1: this line cannot do that (%2).</source>
        <translation>%1: dat kan deze lijn niet (%2).</translation>
    </message>
    <message>
        <source>“%1” does not belong there.</source>
        <translation>“%1” hoort daar niet.</translation>
    </message>
    <message>
        <source>“%1” is not known here; it may be one of %2, written key=value.</source>
        <translation>“%1” is hier niet bekend; het kan een van %2 zijn, geschreven als key=value.</translation>
    </message>
    <message>
        <source>%1= stands there twice.</source>
        <translation>%1= staat er twee keer.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1.</source>
        <translation>Niets kan luisteren op %1.</translation>
    </message>
    <message>
        <source>Nothing can connect to %1.</source>
        <translation>Niets kan verbinden met %1.</translation>
    </message>
    <message>
        <source>%1=%2 is not one of %3.</source>
        <translation>%1=%2 is niet een van %3.</translation>
    </message>
    <message>
        <source>“%1” is no descriptor; the first that can be handed over is 3.</source>
        <translation>“%1” is geen descriptor; de eerste die kan worden doorgegeven, is 3.</translation>
    </message>
    <message>
        <source>“%1” is no port of a proxy.</source>
        <translation>“%1” is geen poort van een proxy.</translation>
    </message>
    <message>
        <source>“%1” is no port; a port is a number from 0 to 65535 (0 takes a free one).</source>
        <translation>“%1” is geen poort; een poort is een getal van 0 tot 65535 (0 neemt een vrije).</translation>
    </message>
    <message>
        <source>%1=%2 is no number above 0.</source>
        <translation>%1=%2 is geen getal boven 0.</translation>
    </message>
    <message>
        <source>%1 needs a certificate: add certificate=FILE:key=FILE.</source>
        <translation>%1 heeft een certificaat nodig: voeg certificate=FILE:key=FILE toe.</translation>
    </message>
    <message>
        <source>The HTTP proxy does not speak HTTP: %1.</source>
        <translation>De HTTP-proxy spreekt geen HTTP: %1.</translation>
    </message>
    <message>
        <source>The HTTP proxy wants another user and password.</source>
        <translation>De HTTP-proxy wil een andere gebruiker en een ander wachtwoord.</translation>
    </message>
    <message>
        <source>The HTTP proxy says: %1</source>
        <translation>De HTTP-proxy zegt: %1</translation>
    </message>
    <message>
        <source>The proxy did not answer.</source>
        <translation>De proxy antwoordde niet.</translation>
    </message>
    <message>
        <source>The proxy hung up before the way was open.</source>
        <translation>De proxy verbrak de verbinding voordat de weg open was.</translation>
    </message>
    <message>
        <source>The SOCKS proxy says: %1.</source>
        <translation>De SOCKS-proxy zegt: %1.</translation>
    </message>
    <message>
        <source>The SOCKS proxy does not speak SOCKS 5: %1.</source>
        <translation>De SOCKS-proxy spreekt geen SOCKS 5: %1.</translation>
    </message>
    <message>
        <source>The SOCKS proxy wants a user and a password.</source>
        <translation>De SOCKS-proxy wil een gebruiker en een wachtwoord.</translation>
    </message>
    <message>
        <source>A SOCKS proxy takes user and password of 1 to 255 bytes.</source>
        <translation>Een SOCKS-proxy neemt een gebruiker en een wachtwoord van 1 tot 255 bytes.</translation>
    </message>
    <message>
        <source>The SOCKS proxy does not take that user and password.</source>
        <translation>De SOCKS-proxy neemt die gebruiker en dat wachtwoord niet aan.</translation>
    </message>
    <message>
        <source>That is no host name that a SOCKS proxy could look up.</source>
        <translation>Dat is geen hostnaam die een SOCKS-proxy zou kunnen opzoeken.</translation>
    </message>
    <message>
        <source>The service takes nobody now.</source>
        <translation>De dienst neemt nu niemand aan.</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>%1 in de gaten houden</translation>
    </message>
    <message>
        <source>The system watches no more folders for this user.</source>
        <translation>Het systeem houdt voor deze gebruiker niet meer mappen in de gaten.</translation>
    </message>
    <message>
        <source>More than %1 folders would be watched.</source>
        <translation>Er zouden meer dan %1 mappen in de gaten worden gehouden.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who may put another folder in the place of %2; it is not used.</source>
        <translation>%1 is van een andere gebruiker, die een andere map op de plaats van %2 kan zetten; het wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>De map %1 maken</translation>
    </message>
    <message>
        <source>Taking others&apos; right to write into %1</source>
        <translation>Het recht van anderen afnemen om in %1 te schrijven</translation>
    </message>
    <message>
        <source>Using the folder %1</source>
        <translation>De map %1 gebruiken</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>%1 kan niet naar %2 gekopieerd worden: %3.</translation>
    </message>
    <message>
        <source>%1 is no plain file.</source>
        <translation>%1 is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>%1 files called %2.broken are there already; look through them and remove some, then do this again. Nothing was changed.</source>
        <translation>Er zijn al %1 bestanden met de naam %2.broken; kijk ze door en verwijder er een paar, en doe dit dan opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and could not be brought back as theirs; it was not removed. Delete it by hand.</source>
        <translation>%1 is van %2, en kon niet als van die gebruiker worden teruggehaald; het is niet verwijderd. Verwijder het met de hand.</translation>
    </message>
    <message>
        <source>%1 is too large to be brought back; it was not removed. Delete it by hand.</source>
        <translation>%1 is te groot om te worden teruggehaald; het is niet verwijderd. Verwijder het met de hand.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: its folder is not ours to write to.</source>
        <translation>%1 kan niet worden verwijderd: in de map ervan mogen wij niet schrijven.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 is er niet.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>%1 kon niet worden verwijderd: %2.</translation>
    </message>
    <message>
        <source>%1 is there again; it was not written over.</source>
        <translation>%1 is er weer; het is niet overschreven.</translation>
    </message>
    <message>
        <source>Locking %1</source>
        <translation>%1 vergrendelen</translation>
    </message>
    <message>
        <source>Another program serves %1.</source>
        <translation>Een ander programma bedient %1.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal: %2.</source>
        <translation>%1 is beëindigd door een signaal: %2.</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>%1 eindigde met code %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>That name has no address.</source>
        <translation>Die naam heeft geen adres.</translation>
    </message>
    <message>
        <source>No address is known for “%1”.</source>
        <translation>Voor “%1” is geen adres bekend.</translation>
    </message>
    <message>
        <source>The name service did not answer for “%1”.</source>
        <translation>De naamdienst antwoordde niet voor “%1”.</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 opzoeken</translation>
    </message>
    <message>
        <source>The name service does not answer for “%1” at the moment.</source>
        <translation>De naamdienst antwoordt op het moment niet voor “%1”.</translation>
    </message>
    <message>
        <source>No address is known for “%1”: %2.</source>
        <translation>Voor “%1” is geen adres bekend: %2.</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>“%1” is geen hostnaam.</translation>
    </message>
    <message>
        <source>Too many names are being looked up at once.</source>
        <translation>Er worden te veel namen tegelijk opgezocht.</translation>
    </message>
    <message>
        <source>This name service knows addresses only, and no records of “%1”.</source>
        <translation>Deze naamdienst kent alleen adressen, en geen records van “%1”.</translation>
    </message>
    <message>
        <source>Starting %1 as user %2</source>
        <translation>%1 starten als gebruiker %2</translation>
    </message>
    <message>
        <source>Starting %1 in %2</source>
        <translation>%1 starten in %2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>There is no program “%1” on this computer.</source>
        <translation>Er is geen programma “%1” op deze computer.</translation>
    </message>
    <message>
        <source>Listening on %1 port %2 (UDP)</source>
        <translation>Luisteren op %1 poort&#xa0;%2 (UDP)</translation>
    </message>
    <message>
        <source>Reaching %1 port %2 (UDP)</source>
        <translation>%1 poort&#xa0;%2 bereiken (UDP)</translation>
    </message>
    <message>
        <source>Making a Unix socket</source>
        <translation>Een Unix-socket maken</translation>
    </message>
    <message>
        <source>Reaching %1</source>
        <translation>%1 bereiken</translation>
    </message>
    <message>
        <source>Listening on %1 port %2</source>
        <translation>Luisteren op %1 poort&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 takes no calls any more: %2. Start its service again.</source>
        <translation>%1 neemt geen oproepen meer aan: %2. Start de dienst ervan opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be watched yet: %2.</source>
        <translation>%1 kan nog niet in de gaten worden gehouden: %2.</translation>
    </message>
    <message>
        <source>No file descriptor is left, so callers of %1 are turned away. Raise the limit on open files, or close some connections.</source>
        <translation>Er is geen bestandsdescriptor meer over, dus wie bij %1 aanklopt, wordt geweigerd. Verhoog de grens voor open bestanden, of sluit een paar verbindingen.</translation>
    </message>
    <message>
        <source>The connection is in use.</source>
        <translation>De verbinding is in gebruik.</translation>
    </message>
    <message>
        <source>The other end does not read: %1 MB were waiting for it.</source>
        <translation>De andere kant leest niet: er lag %1 MB voor klaar.</translation>
    </message>
    <message>
        <source>The other end did not read to the end.</source>
        <translation>De andere kant las niet tot het einde.</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>De verbinding is beëindigd.</translation>
    </message>
    <message>
        <source>Watching the connection to %1</source>
        <translation>De verbinding met %1 in de gaten houden</translation>
    </message>
    <message>
        <source>The connection to %1</source>
        <translation>De verbinding met %1</translation>
    </message>
    <message>
        <source>Reading from %1</source>
        <translation>Lezen van %1</translation>
    </message>
    <message>
        <source>Connecting from %1</source>
        <translation>Verbinden vanaf %1</translation>
    </message>
    <message>
        <source>Connecting to %1 port %2</source>
        <translation>Verbinden met %1 poort&#xa0;%2</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinden met %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Luisteren op %1</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 is te groot voor een certificaat.</translation>
    </message>
    <message>
        <source>Writing %1: %2.</source>
        <translation>%1 schrijven: %2.</translation>
    </message>
    <message>
        <source>No certificate could be made for %1.</source>
        <translation>Voor %1 kon geen certificaat gemaakt worden.</translation>
    </message>
    <message>
        <source>The certificate %1 is gone, and is served no more.</source>
        <translation>Het certificaat %1 is weg, en wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>%1 is for the same name, in which upper and lower case are alike. Take one of them away.</source>
        <translation>%1 is voor dezelfde naam, waarin hoofdletters en kleine letters gelijk zijn. Haal er een weg.</translation>
    </message>
    <message>
        <source>There is no certificate in that file (PEM text is expected).</source>
        <translation>In dat bestand staat geen certificaat (PEM-tekst wordt verwacht).</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint: it has 64 hexadecimal digits.</source>
        <translation>“%1” is geen SHA-256-vingerafdruk: die heeft 64 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>No certificate is served for “%1”.</source>
        <translation>Voor “%1” wordt geen certificaat aangeboden.</translation>
    </message>
    <message>
        <source>The other end did not finish the TLS handshake.</source>
        <translation>De andere kant maakte de TLS-handshake niet af.</translation>
    </message>
    <message>
        <source>Too much was written before the TLS handshake was over.</source>
        <translation>Er werd te veel geschreven voordat de TLS-handshake klaar was.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of TLS.</source>
        <translation>De verbinding eindigde midden in TLS.</translation>
    </message>
    <message>
        <source>The other end hung up during the TLS handshake.</source>
        <translation>De andere kant verbrak de verbinding tijdens de TLS-handshake.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address that a certificate could have.</source>
        <translation>“%1” is geen naam en geen adres dat een certificaat kan hebben.</translation>
    </message>
    <message>
        <source>it is not the one that was pinned</source>
        <translation>het is niet het vastgezette</translation>
    </message>
    <message>
        <source>it is not the one that was accepted before</source>
        <translation>het is niet het eerder geaccepteerde</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2.</source>
        <translation>Het certificaat van %1 is niet te vertrouwen: %2.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>De TLS-handshake mislukte: %1.</translation>
    </message>
    <message>
        <source>The other end broke TLS: %1.</source>
        <translation>De andere kant hield zich niet aan TLS: %1.</translation>
    </message>
    <message>
        <source>TLS could not encrypt.</source>
        <translation>TLS kon niet versleutelen.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>door jou geaccepteerd</translation>
    </message>
    <message>
        <source>The authorities in %1 are trusted from now on.</source>
        <translation>De autoriteiten in %1 worden vanaf nu vertrouwd.</translation>
    </message>
    <message>
        <source>The changed authorities in %1 are not trusted, the former ones are: %2</source>
        <translation>De veranderde autoriteiten in %1 worden niet vertrouwd, de vorige wel: %2</translation>
    </message>
    <message>
        <source>There is no memory left to look up “%1”.</source>
        <translation>Er is geen geheugen meer om “%1” op te zoeken.</translation>
    </message>
    <message>
        <source>The name servers did not answer for “%1” (%2).</source>
        <translation>De naamservers antwoordden niet voor “%1” (%2).</translation>
    </message>
    <message>
        <source>Name servers cannot be asked: %1. Look at %2.</source>
        <translation>Er kunnen geen naamservers worden gevraagd: %1. Kijk naar %2.</translation>
    </message>
    <message>
        <source>There are no such records of “%1”.</source>
        <translation>Zulke records zijn er niet van “%1”.</translation>
    </message>
    <message>
        <source>No name server can be asked.</source>
        <translation>Er kan geen naamserver worden gevraagd.</translation>
    </message>
    <message>
        <source>The name servers did not answer for “%1”.</source>
        <translation>De naamservers antwoordden niet voor “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked: such an address begins with https:// and holds no password; http:// is for this computer alone.</source>
        <translation>“%1” kan niet worden opgevraagd: zo&apos;n adres begint met https:// en bevat geen wachtwoord; http:// is alleen voor deze computer.</translation>
    </message>
    <message>
        <source>The web server sends from one address to the next, more than %1 times.</source>
        <translation>De webserver stuurt van het ene adres naar het andere, meer dan %1 keer.</translation>
    </message>
    <message>
        <source>The web server&apos;s answer is larger than it may be: %1.</source>
        <translation>Het antwoord van de webserver is groter dan het mag zijn: %1.</translation>
    </message>
    <message>
        <source>What answers there is no web server.</source>
        <translation>Wat daar antwoordt, is geen webserver.</translation>
    </message>
    <message>
        <source>The web server&apos;s answer cannot be read: %1.</source>
        <translation>Het antwoord van de webserver is niet leesbaar: %1.</translation>
    </message>
    <message>
        <source>What was to be sent has changed meanwhile: send it again.</source>
        <translation>Wat verstuurd zou worden, is intussen veranderd: stuur het opnieuw.</translation>
    </message>
    <message>
        <source>The web server hung up before all of its answer was there.</source>
        <translation>De webserver verbrak de verbinding voordat het hele antwoord er was.</translation>
    </message>
    <message>
        <source>The web server hung up without an answer.</source>
        <translation>De webserver verbrak de verbinding zonder antwoord.</translation>
    </message>
    <message>
        <source>The web server takes nothing more.</source>
        <translation>De webserver neemt niets meer aan.</translation>
    </message>
    <message>
        <source>The web server says nothing more.</source>
        <translation>De webserver zegt niets meer.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked of a web server.</source>
        <translation>“%1” is een webserver niet te vragen.</translation>
    </message>
    <message>
        <source>The address holds what no address may.</source>
        <translation>Het adres bevat wat in geen adres mag.</translation>
    </message>
    <message>
        <source>The header %1 is the client&apos;s own to say.</source>
        <translation>De header %1 is aan de client zelf.</translation>
    </message>
    <message>
        <source>The header “%1” holds what no header may.</source>
        <translation>De header “%1” bevat wat in geen header mag.</translation>
    </message>
    <message>
        <source>The server hung up before it let us in.</source>
        <translation>De server verbrak de verbinding voordat hij ons binnenliet.</translation>
    </message>
    <message>
        <source>The server no longer reads what is sent to it.</source>
        <translation>De server leest niet meer wat hem wordt gestuurd.</translation>
    </message>
    <message>
        <source>The server wants to be spoken to over TLS only.</source>
        <translation>De server wil alleen via TLS worden aangesproken.</translation>
    </message>
    <message>
        <source>The server offers no way in which we could log in.</source>
        <translation>De server biedt geen manier waarop wij ons kunnen aanmelden.</translation>
    </message>
    <message>
        <source>This network cannot take messages back.</source>
        <translation>Dit netwerk kan geen berichten terugnemen.</translation>
    </message>
    <message>
        <source>This network does not keep how far one has read.</source>
        <translation>Dit netwerk onthoudt niet tot waar je gelezen hebt.</translation>
    </message>
    <message>
        <source>This network changes no real names while one is there.</source>
        <translation>Dit netwerk verandert geen echte namen terwijl je er bent.</translation>
    </message>
    <message>
        <source>That kind of conversation is not spoken here.</source>
        <translation>Dat soort gesprek wordt hier niet gesproken.</translation>
    </message>
    <message>
        <source>A web page called in place of who was invited. Offer the conversation once more.</source>
        <translation>Een webpagina belde in plaats van wie was uitgenodigd. Bied het gesprek nog eens aan.</translation>
    </message>
    <message>
        <source>The offer leads to %1, which is on this computer or its network. It is not followed unless that was allowed.</source>
        <translation>Het aanbod leidt naar %1, dat op deze computer of zijn netwerk is. Het wordt niet gevolgd, tenzij dat is toegestaan.</translation>
    </message>
    <message>
        <source>The offer cannot be followed.</source>
        <translation>Het aanbod kan niet worden gevolgd.</translation>
    </message>
    <message>
        <source>Nobody can be waited for here.</source>
        <translation>Hier kan op niemand worden gewacht.</translation>
    </message>
    <message>
        <source>Nothing has come for too long.</source>
        <translation>Er kwam te lang niets.</translation>
    </message>
    <message>
        <source>Encrypted DCC is not spoken here.</source>
        <translation>Versleutelde DCC wordt hier niet gesproken.</translation>
    </message>
    <message>
        <source>They send more than they offered.</source>
        <translation>Ze sturen meer dan ze aanboden.</translation>
    </message>
    <message>
        <source>They hung up before all of it was there.</source>
        <translation>Ze verbraken de verbinding voordat alles er was.</translation>
    </message>
    <message>
        <source>They want to go on with what is not offered.</source>
        <translation>Ze willen verdergaan met wat niet wordt aangeboden.</translation>
    </message>
    <message>
        <source>The file has changed while it was sent.</source>
        <translation>Het bestand is tijdens het versturen veranderd.</translation>
    </message>
    <message>
        <source>They hung up before they had all of it.</source>
        <translation>Ze verbraken de verbinding voordat ze alles hadden.</translation>
    </message>
    <message>
        <source>This network lets nobody register an account this way.</source>
        <translation>Op dit netwerk kan niemand zo een account registreren.</translation>
    </message>
    <message>
        <source>A registration is under way already.</source>
        <translation>Er loopt al een registratie.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>De server antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The server took too long to let us in.</source>
        <translation>De server deed er te lang over om ons binnen te laten.</translation>
    </message>
    <message>
        <source>The server changes over and over which names are the same.</source>
        <translation>De server verandert telkens weer welke namen dezelfde zijn.</translation>
    </message>
    <message>
        <source>This network does not say which answer belongs to which question.</source>
        <translation>Dit netwerk zegt niet welk antwoord bij welke vraag hoort.</translation>
    </message>
    <message>
        <source>Too many questions wait for an answer already.</source>
        <translation>Er wachten al te veel vragen op een antwoord.</translation>
    </message>
    <message>
        <source>The server has not answered for a minute.</source>
        <translation>De server heeft een minuut lang niet geantwoord.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Try again in a while.</source>
        <translation>Er wacht al te veel op verzending. Probeer het over een tijdje opnieuw.</translation>
    </message>
    <message>
        <source>The server used to bind the login to the encrypted connection (SCRAM-SHA-256-PLUS) and no longer offers it. Somebody may stand in between.</source>
        <translation>De server bond de aanmelding voorheen aan de versleutelde verbinding (SCRAM-SHA-256-PLUS) en biedt dat niet meer aan. Er kan iemand tussen zitten.</translation>
    </message>
    <message>
        <source>The server takes none of the ways in which we could log in.</source>
        <translation>De server neemt geen van de manieren waarop wij ons kunnen aanmelden.</translation>
    </message>
    <message>
        <source>The server did not show that it knows the account. It may be another than it says.</source>
        <translation>De server toonde niet dat hij het account kent. Het kan een andere zijn dan hij zegt.</translation>
    </message>
    <message>
        <source>This network keeps no history for us.</source>
        <translation>Dit netwerk bewaart geen geschiedenis voor ons.</translation>
    </message>
    <message>
        <source>Too much history has been asked for already.</source>
        <translation>Er is al te veel geschiedenis opgevraagd.</translation>
    </message>
    <message>
        <source>The server did not send its history in time.</source>
        <translation>De server stuurde zijn geschiedenis niet op tijd.</translation>
    </message>
    <message>
        <source>That is not the name of a channel.</source>
        <translation>Dat is niet de naam van een kanaal.</translation>
    </message>
    <message>
        <source>This network keeps nothing of the kind.</source>
        <translation>Dit netwerk bewaart niets van die aard.</translation>
    </message>
    <message>
        <source>This network does not tell when people come and go.</source>
        <translation>Dit netwerk vertelt niet wanneer mensen komen en gaan.</translation>
    </message>
    <message>
        <source>This network tells of no more than %1 people.</source>
        <translation>Dit netwerk vertelt over niet meer dan %1 mensen.</translation>
    </message>
    <message>
        <source>That is nobody to speak to.</source>
        <translation>Dat is niemand om mee te praten.</translation>
    </message>
    <message>
        <source>That is too long to be said.</source>
        <translation>Dat is te lang om te zeggen.</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>Er is niets te zeggen.</translation>
    </message>
    <message>
        <source>This network passes on no typing notices or reactions.</source>
        <translation>Dit netwerk geeft geen typmeldingen of reacties door.</translation>
    </message>
    <message>
        <source>A PN532 reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Een PN532 leest kaarten met 8, 14 of 20 hexcijfers.</translation>
    </message>
    <message>
        <source>The reader sent a blank number (%1): it sees no card, or is broken.</source>
        <translation>De lezer stuurde een leeg nummer (%1): hij ziet geen kaart, of is kapot.</translation>
    </message>
    <message>
        <source>The reader sends only the first half of longer card numbers.</source>
        <translation>De lezer stuurt alleen de eerste helft van langere kaartnummers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a card.</source>
        <translation>&quot;%1&quot; is geen nummer van een kaart.</translation>
    </message>
    <message>
        <source>The card makes up a new number each time.</source>
        <translation>De kaart verzint elke keer een nieuw nummer.</translation>
    </message>
    <message>
        <source>The number %1 has %2 bytes; this reader is set to %3.</source>
        <translation>Het nummer %1 heeft %2 bytes; deze lezer is ingesteld op %3.</translation>
    </message>
    <message>
        <source>A Multi ISO reader reads cards with 8, 14, 16 or 20 hex digits.</source>
        <translation>Een Multi ISO-lezer leest kaarten met 8, 14, 16 of 20 hexcijfers.</translation>
    </message>
    <message>
        <source>An EM-18 reads cards whose number has 10 hex digits.</source>
        <translation>Een EM-18 leest kaarten met een nummer van 10 hexcijfers.</translation>
    </message>
    <message>
        <source>An ID-12 reads cards whose number has 10 hex digits.</source>
        <translation>Een ID-12 leest kaarten met een nummer van 10 hexcijfers.</translation>
    </message>
    <message>
        <source>A Parallax reader reads cards whose number has 10 hex digits.</source>
        <translation>Een Parallax-lezer leest kaarten met een nummer van 10 hexcijfers.</translation>
    </message>
    <message>
        <source>An RDM6300 reads cards whose number has 10 hex digits.</source>
        <translation>Een RDM6300 leest kaarten met een nummer van 10 hexcijfers.</translation>
    </message>
    <message>
        <source>A card&apos;s number in a text line has 8 to 20 hex digits.</source>
        <translation>Het nummer van een kaart in een tekstregel heeft 8 tot 20 hexcijfers.</translation>
    </message>
    <message>
        <source>The server asks for more work than a login may cost.</source>
        <translation>De server vraagt om meer werk dan een aanmelding mag kosten.</translation>
    </message>
    <message>
        <source>The server offered other ways to log in than those that came here. Somebody stands in between.</source>
        <translation>De server bood andere manieren van aanmelden aan dan hier aankwamen. Er zit iemand tussen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Het is leeg.</translation>
    </message>
    <message>
        <source>The character %1 is not allowed in it.</source>
        <translation>Het teken %1 mag er niet in.</translation>
    </message>
    <message>
        <source>It mixes writing from the left and from the right.</source>
        <translation>Het mengt schrift van links en van rechts.</translation>
    </message>
    <message>
        <source>It has no settled form.</source>
        <translation>Het heeft geen vaste vorm.</translation>
    </message>
    <message>
        <source>It is empty, too long, or no text.</source>
        <translation>Het is leeg, te lang of geen tekst.</translation>
    </message>
    <message>
        <source>It cannot hold a space.</source>
        <translation>Er mag geen spatie in.</translation>
    </message>
    <message>
        <source>It cannot hold %1.</source>
        <translation>Er mag geen %1 in.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Het is te lang.</translation>
    </message>
    <message>
        <source>It is empty, too long, or holds what cannot be typed.</source>
        <translation>Het is leeg, te lang of bevat wat niet te typen is.</translation>
    </message>
    <message>
        <source>The server closed the WebSocket at once.</source>
        <translation>De server sloot de WebSocket meteen.</translation>
    </message>
    <message>
        <source>The XML cannot be read: %1.</source>
        <translation>De XML is niet leesbaar: %1.</translation>
    </message>
    <message>
        <source>A %1 is not allowed here.</source>
        <translation>Een %1 mag hier niet.</translation>
    </message>
    <message>
        <source>The encoding must be UTF-8.</source>
        <translation>De codering moet UTF-8 zijn.</translation>
    </message>
    <message>
        <source>The XML is too large: %1 bytes are allowed.</source>
        <translation>De XML is te groot: %1 bytes zijn toegestaan.</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters.</source>
        <translation>Een uitdrukking heeft hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>At character %1: %2 is expected.</source>
        <translation>Bij teken %1 wordt verwacht: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>&quot;%1&quot; is niet de naam van een host.</translation>
    </message>
    <message>
        <source>The part before the @ cannot be used: %1</source>
        <translation>Het deel voor de @ is niet te gebruiken: %1</translation>
    </message>
    <message>
        <source>%1 “%2” could be used.</source>
        <translation>%1 “%2” zou kunnen.</translation>
    </message>
    <message>
        <source>The part behind the / cannot be used: %1</source>
        <translation>Het deel achter de / is niet te gebruiken: %1</translation>
    </message>
    <message>
        <source>The part behind the / is too long.</source>
        <translation>Het deel achter de / is te lang.</translation>
    </message>
    <message>
        <source>An address has no empty parts.</source>
        <translation>Een adres heeft geen lege delen.</translation>
    </message>
    <message>
        <source>%1 is no host&apos;s name.</source>
        <translation>%1 is geen naam van een host.</translation>
    </message>
    <message>
        <source>%1 says that it has no XMPP server.</source>
        <translation>%1 zegt dat het geen XMPP-server heeft.</translation>
    </message>
    <message>
        <source>A password is not sent where somebody may read along.</source>
        <translation>Een wachtwoord wordt niet verstuurd waar iemand kan meelezen.</translation>
    </message>
    <message>
        <source>%1 makes no accounts from a chat program. Ask whoever runs it for one.</source>
        <translation>%1 maakt geen accounts vanuit een chatprogramma. Vraag de beheerder om een account.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try it again later.</source>
        <translation>%1 antwoordt niet. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server&apos;s address.</source>
        <translation>&quot;%1&quot; is geen adres van een server.</translation>
    </message>
    <message>
        <source>%1 hung up.</source>
        <translation>%1 verbrak de verbinding.</translation>
    </message>
    <message>
        <source>The server does not say who we are.</source>
        <translation>De server zegt niet wie we zijn.</translation>
    </message>
    <message>
        <source>The certificate is that of %1, not of %2.</source>
        <translation>Het certificaat is dat van %1, niet van %2.</translation>
    </message>
    <message>
        <source>The server does not answer whether the session goes on.</source>
        <translation>De server antwoordt niet of de sessie doorgaat.</translation>
    </message>
    <message>
        <source>The server does not give us an address.</source>
        <translation>De server geeft ons geen adres.</translation>
    </message>
    <message>
        <source>The server gives us no address.</source>
        <translation>De server geeft ons geen adres.</translation>
    </message>
    <message>
        <source>The server gives us an address that is none.</source>
        <translation>De server geeft ons een adres dat er geen is.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Er is geen verbinding.</translation>
    </message>
    <message>
        <source>The server has gone silent.</source>
        <translation>De server is stilgevallen.</translation>
    </message>
    <message>
        <source>The session could not go on.</source>
        <translation>De sessie kon niet doorgaan.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>De verbinding is opgegeven.</translation>
    </message>
    <message>
        <source>Too many messages wait for a connection.</source>
        <translation>Er wachten te veel berichten op een verbinding.</translation>
    </message>
    <message>
        <source>The server takes nothing more just now.</source>
        <translation>De server neemt nu niets meer aan.</translation>
    </message>
    <message>
        <source>The server does not say what it offers.</source>
        <translation>De server zegt niet wat hij aanbiedt.</translation>
    </message>
    <message>
        <source>The server does not encrypt, or somebody in between does not let it.</source>
        <translation>De server versleutelt niet, of iemand ertussen laat dat niet toe.</translation>
    </message>
    <message>
        <source>The server could not start to encrypt.</source>
        <translation>De server kon niet beginnen te versleutelen.</translation>
    </message>
    <message>
        <source>The server&apos;s part of the login cannot be read.</source>
        <translation>Het deel van de aanmelding dat van de server komt, is niet leesbaar.</translation>
    </message>
    <message>
        <source>The server did not show that it has handed out our token. It may be another than it says.</source>
        <translation>De server toonde niet dat hij ons token heeft uitgegeven. Het kan een andere zijn dan hij zegt.</translation>
    </message>
    <message>
        <source>The server asks for something that we do not know before it lets us in.</source>
        <translation>De server vraagt om iets wat wij niet kennen, voordat hij ons binnenlaat.</translation>
    </message>
    <message>
        <source>%1 is no place.</source>
        <translation>%1 is geen plek.</translation>
    </message>
    <message>
        <source>The server refused the login: %1.</source>
        <translation>De server weigerde de aanmelding: %1.</translation>
    </message>
    <message>
        <source>The server wants a further step that we do not know: %1.</source>
        <translation>De server wil een verdere stap die wij niet kennen: %1.</translation>
    </message>
    <message>
        <source>The server used to bind the login to the encrypted connection and no longer offers it. Somebody may stand in between.</source>
        <translation>De server bond de aanmelding voorheen aan de versleutelde verbinding en biedt dat niet meer aan. Er kan iemand tussen zitten.</translation>
    </message>
    <message>
        <source>The server hung up without a word.</source>
        <translation>De server verbrak de verbinding zonder een woord.</translation>
    </message>
    <message>
        <source>That is no XMPP server.</source>
        <translation>Dat is geen XMPP-server.</translation>
    </message>
    <message>
        <source>The server says that it is %1.</source>
        <translation>De server zegt dat hij %1 is.</translation>
    </message>
    <message>
        <source>The server speaks a version of XMPP that is too old.</source>
        <translation>De server spreekt een versie van XMPP die te oud is.</translation>
    </message>
    <message>
        <source>The server ended the conversation.</source>
        <translation>De server beëindigde het gesprek.</translation>
    </message>
    <message>
        <source>The server acknowledges more than it was sent.</source>
        <translation>De server bevestigt meer dan hem is gestuurd.</translation>
    </message>
    <message>
        <source>That is no answer to a command.</source>
        <translation>Dat is geen antwoord op een opdracht.</translation>
    </message>
    <message>
        <source>They have taken it back.</source>
        <translation>Ze hebben het teruggenomen.</translation>
    </message>
    <message>
        <source>They send only all of it.</source>
        <translation>Ze sturen alleen het geheel.</translation>
    </message>
    <message>
        <source>Their program sends it in a way that this one does not speak.</source>
        <translation>Hun programma verstuurt het op een manier die dit niet spreekt.</translation>
    </message>
    <message>
        <source>They stopped before all of it was there.</source>
        <translation>Ze stopten voordat alles er was.</translation>
    </message>
    <message>
        <source>What came is not what they offered: its checksum is another one.</source>
        <translation>Wat kwam, is niet wat ze aanboden: de controlesom is een andere.</translation>
    </message>
    <message>
        <source>There are enough files on their way.</source>
        <translation>Er zijn al genoeg bestanden onderweg.</translation>
    </message>
    <message>
        <source>Their program takes no files from you.</source>
        <translation>Hun programma neemt geen bestanden van je aan.</translation>
    </message>
    <message>
        <source>Their program wants it in a way that this one does not speak.</source>
        <translation>Hun programma wil het op een manier die dit niet spreekt.</translation>
    </message>
    <message>
        <source>Their program could not take it.</source>
        <translation>Hun programma kon het niet aannemen.</translation>
    </message>
    <message>
        <source>They did not answer.</source>
        <translation>Ze antwoordden niet.</translation>
    </message>
    <message>
        <source>The connection was lost before all of it was there.</source>
        <translation>De verbinding viel weg voordat alles er was.</translation>
    </message>
    <message>
        <source>The place for the file is not safe: %1</source>
        <translation>De plek voor het bestand is niet veilig: %1</translation>
    </message>
    <message>
        <source>The server keeps no files.</source>
        <translation>De server bewaart geen bestanden.</translation>
    </message>
    <message>
        <source>The server takes no files larger than %1 bytes.</source>
        <translation>De server neemt geen bestanden aan van meer dan %1 bytes.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Er is geen afbeelding.</translation>
    </message>
    <message>
        <source>The picture is not the one that was told of.</source>
        <translation>De afbeelding is niet die waarvan bericht kwam.</translation>
    </message>
    <message>
        <source>The service has no form for it.</source>
        <translation>De dienst heeft er geen formulier voor.</translation>
    </message>
    <message>
        <source>The archive does not say where its answer ends.</source>
        <translation>Het archief zegt niet waar zijn antwoord eindigt.</translation>
    </message>
    <message>
        <source>The room has no form for its configuration.</source>
        <translation>De kamer heeft geen formulier voor haar configuratie.</translation>
    </message>
    <message>
        <source>The room has no form for who would be its member.</source>
        <translation>De kamer heeft geen formulier voor wie lid wil worden.</translation>
    </message>
    <message>
        <source>That would be too many rooms.</source>
        <translation>Dat zouden te veel kamers zijn.</translation>
    </message>
    <message>
        <source>That cannot be a nick: %1</source>
        <translation>Dat kan geen nick zijn: %1</translation>
    </message>
    <message>
        <source>The room did not answer in time.</source>
        <translation>De kamer antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>We are not in that room.</source>
        <translation>We zijn niet in die kamer.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://example.org/xmpp-websocket.</source>
        <translation>Het adres van een WebSocket schrijf je als wss://example.org/xmpp-websocket.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 kan niet &quot;%2&quot; zijn.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 is hier niet bekend.</translation>
    </message>
    <message>
        <source>There are no contacts here to ask.</source>
        <translation>Er zijn hier geen contacten om te vragen.</translation>
    </message>
    <message>
        <source>A collection holds no items.</source>
        <translation>Een verzameling bevat geen items.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>Zo&apos;n item is er niet.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>Zo&apos;n node is er niet.</translation>
    </message>
    <message>
        <source>There is no such item to turn the page at.</source>
        <translation>Zo&apos;n item om bij te bladeren is er niet.</translation>
    </message>
    <message>
        <source>A node cannot stand there.</source>
        <translation>Daar kan geen node staan.</translation>
    </message>
    <message>
        <source>This node exists already.</source>
        <translation>Deze node bestaat al.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>Er is geen verzameling &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The node&apos;s name is too long.</source>
        <translation>De naam van de node is te lang.</translation>
    </message>
    <message>
        <source>Contacts are for %1, not for %2.</source>
        <translation>Contacten zijn voor %1, niet voor %2.</translation>
    </message>
    <message>
        <source>%1 is no address such as mailto:me@example.org.</source>
        <translation>%1 is geen adres zoals mailto:me@example.org.</translation>
    </message>
    <message>
        <source>%1 is no address such as stun:stun.example.org or turn:turn.example.org:3478?transport=udp.</source>
        <translation>%1 is geen adres zoals stun:stun.example.org of turn:turn.example.org:3478?transport=udp.</translation>
    </message>
    <message>
        <source>Messages come faster than they can be stored: some are left out.</source>
        <translation>Berichten komen sneller dan ze kunnen worden opgeslagen: sommige worden weggelaten.</translation>
    </message>
    <message>
        <source>Messages are stored again.</source>
        <translation>Berichten worden weer opgeslagen.</translation>
    </message>
    <message>
        <source>%1 messages were left out.</source>
        <translation>%1 berichten zijn weggelaten.</translation>
    </message>
    <message>
        <source>Something could not be kept: %1</source>
        <translation>Iets kon niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Messages cannot be stored, and wait: %1</source>
        <translation>Berichten kunnen niet worden opgeslagen, en wachten: %1</translation>
    </message>
    <message>
        <source>The password of %1 could not be kept: %2</source>
        <translation>Het wachtwoord van %1 kon niet worden bewaard: %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>losgekoppeld</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niet begrepen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation>driverprobleem</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>finding out</source>
        <translation>wordt uitgezocht</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Het is aan.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Het is uit.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>did not match</source>
        <translation>paste niet</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>proefdraaien</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>More happens than rules can look at; some events were left out.</source>
        <translation>Er gebeurt meer dan regels kunnen bekijken; sommige gebeurtenissen zijn weggelaten.</translation>
    </message>
    <message>
        <source>%1 – failed: %2</source>
        <translation>%1 – mislukt: %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>The function %1</source>
        <translation>De functie %1</translation>
    </message>
    <message>
        <source>Write into the log: %1</source>
        <translation>In het logboek schrijven: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 aanroepen</translation>
    </message>
    <message>
        <source>The bridge has given up: %1</source>
        <translation>De brug heeft het opgegeven: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Verbinding verbroken: %1</translation>
    </message>
    <message>
        <source>%1 came in from %2 by %3.</source>
        <translation>%1 kwam binnen van %2 via %3.</translation>
    </message>
    <message>
        <source>%1 was turned away: %2.</source>
        <translation>%1 is geweigerd: %2.</translation>
    </message>
    <message>
        <source>There is no way to the other server: %1</source>
        <translation>Er is geen weg naar de andere server: %1</translation>
    </message>
    <message>
        <source>%1 is a component of the other server.</source>
        <translation>%1 is een component van de andere server.</translation>
    </message>
    <message>
        <source>%1 is no component of the other server any more: %2</source>
        <translation>%1 is geen component van de andere server meer: %2</translation>
    </message>
    <message>
        <source>Votes of &quot;%1&quot; are counted but not published: %2 It is tried again.</source>
        <translation>Stemmen van &quot;%1&quot; worden geteld maar niet gepubliceerd: %2 Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>%1 is a secret, and everyone on this computer can read a command line. Write it into services/%2.toml.</source>
        <translation>%1 is een geheim, en iedereen op deze computer kan een opdrachtregel lezen. Schrijf het in services/%2.toml.</translation>
    </message>
    <message>
        <source>The backup was brought back. What was here before is kept in %1.</source>
        <translation>De back-up is teruggehaald. Wat hier eerder was, is bewaard in %1.</translation>
    </message>
    <message>
        <source>The pid file %1 cannot be written: %2.</source>
        <translation>Het pid-bestand %1 kan niet geschreven worden: %2.</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>Hij is aangesloten.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Hij werkt weer.</translation>
    </message>
    <message>
        <source>It is not plugged in. It goes on by itself when it comes back.</source>
        <translation>Hij is niet aangesloten. Hij gaat vanzelf verder als hij terugkomt.</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>De opdracht: %1</translation>
    </message>
    <message>
        <source>Some plugins did not end in time.</source>
        <translation>Sommige plug-ins eindigden niet op tijd.</translation>
    </message>
    <message>
        <source>The last taps could not be stored in time.</source>
        <translation>De laatste scans konden niet op tijd worden opgeslagen.</translation>
    </message>
    <message>
        <source>Some networks did not hear the goodbye in time.</source>
        <translation>Sommige netwerken hoorden de groet bij het weggaan niet op tijd.</translation>
    </message>
    <message>
        <source>Some connections did not end in time and were cut off.</source>
        <translation>Sommige verbindingen eindigden niet op tijd en zijn afgesneden.</translation>
    </message>
    <message>
        <source>Read the configuration again.</source>
        <translation>De configuratie is opnieuw gelezen.</translation>
    </message>
    <message>
        <source>a time such as 30s or 5min</source>
        <translation>een tijd zoals 30s of 5min</translation>
    </message>
    <message>
        <source>a size such as 64k or 10M</source>
        <translation>een grootte zoals 64k of 10M</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Others are waiting to log in.</source>
        <translation>Anderen wachten om zich aan te melden.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Versturen naar %1</translation>
    </message>
    <message>
        <source>Others are waiting to ask.</source>
        <translation>Anderen wachten om iets te vragen.</translation>
    </message>
    <message>
        <source>There is too little room for the backup: it takes about %1 MB, and %2 MB are free at %3. Free some, choose another place, or leave a part out.</source>
        <translation>Er is te weinig ruimte voor de back-up: die neemt zo&apos;n %1 MB in, en op %3 is %2 MB vrij. Maak ruimte, kies een andere plek of laat een deel weg.</translation>
    </message>
    <message>
        <source>Another version wrote what is here. Start this one once, then bring the backup back again. Nothing was changed.</source>
        <translation>Een andere versie schreef wat hier is. Start deze een keer, en haal de back-up dan opnieuw terug. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The passwords in it need a password that opens them.</source>
        <translation>De wachtwoorden erin hebben een wachtwoord nodig dat ze opent.</translation>
    </message>
    <message>
        <source>That is not the password that the passwords in it are encrypted with. Nothing was changed.</source>
        <translation>Dat is niet het wachtwoord waarmee de wachtwoorden erin zijn versleuteld. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The backup is cut off: it ends before it should. Copy it again from where it was made.</source>
        <translation>De back-up is afgekapt: hij eindigt eerder dan hij moet. Kopieer hem opnieuw vanwaar hij is gemaakt.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1. Choose another place, or leave a part out.</source>
        <translation>De back-up kon niet geschreven worden: %1. Kies een andere plek, of laat een deel weg.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: %1. Free some space there; nothing was changed.</source>
        <translation>De back-up kon niet worden uitgepakt: %1. Maak daar ruimte vrij; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is too little room to copy the database: it takes about %1 MB for a while, and %2 MB are free at %3. Free some there.</source>
        <translation>Er is te weinig ruimte om de database te kopiëren: de kopie neemt een tijdje zo&apos;n %1 MB in, en op %3 is %2 MB vrij. Maak daar ruimte vrij.</translation>
    </message>
    <message>
        <source>An older version made this backup, and a part of it (%1) cannot take the place of what is here. Add it to what is here instead. Nothing was changed.</source>
        <translation>Een oudere versie heeft deze back-up gemaakt, en een deel ervan (%1) kan niet vervangen wat hier is. Voeg hem in plaats daarvan toe aan wat hier is. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Waiting for the keyring, which may ask in a window of its own.</source>
        <translation>Wacht op de sleutelbos, die misschien iets vraagt in een eigen venster.</translation>
    </message>
    <message>
        <source>The account was made, but it could not be kept here: %1 Write its password down, and enter both under Edit account.</source>
        <translation>Het account is gemaakt, maar kon hier niet worden bewaard: %1 Schrijf het wachtwoord ervan op, en vul beide in bij “Account bewerken”.</translation>
    </message>
    <message>
        <source>The name %1 is registered, and logs in with its password from now on.</source>
        <translation>De naam %1 is geregistreerd, en meldt zich vanaf nu met zijn wachtwoord aan.</translation>
    </message>
    <message>
        <source>Somebody has registered this name already. Choose another.</source>
        <translation>Iemand heeft deze naam al geregistreerd. Kies een andere.</translation>
    </message>
    <message>
        <source>Here an account is called as you are: change your name first.</source>
        <translation>Hier moet een account heten zoals jij: verander eerst je naam.</translation>
    </message>
    <message>
        <source>The network takes no account of this name. Choose another.</source>
        <translation>Het netwerk neemt geen account met deze naam aan. Kies een andere.</translation>
    </message>
    <message>
        <source>The network wants you to have a name first.</source>
        <translation>Het netwerk wil dat je eerst een naam hebt.</translation>
    </message>
    <message>
        <source>You are logged in to an account already.</source>
        <translation>Je bent al aangemeld bij een account.</translation>
    </message>
    <message>
        <source>The network wants you to be connected first. Try again in a moment.</source>
        <translation>Het netwerk wil dat je eerst verbonden bent. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The network takes this for no e-mail address.</source>
        <translation>Voor het netwerk is dit geen e-mailadres.</translation>
    </message>
    <message>
        <source>The network takes no accounts with this e-mail address. Give another.</source>
        <translation>Het netwerk neemt geen accounts met dit e-mailadres aan. Geef een ander.</translation>
    </message>
    <message>
        <source>The network does not take this password. Choose another.</source>
        <translation>Het netwerk neemt dit wachtwoord niet aan. Kies een ander.</translation>
    </message>
    <message>
        <source>The password is too weak. Choose a longer one.</source>
        <translation>Het wachtwoord is te zwak. Kies een langer.</translation>
    </message>
    <message>
        <source>That is not the code. Look at the message once more.</source>
        <translation>Dat is niet de code. Bekijk het bericht nog een keer.</translation>
    </message>
    <message>
        <source>The network makes no accounts just now. Try again later.</source>
        <translation>Het netwerk maakt nu geen accounts. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>You are logged in to the account %1 already.</source>
        <translation>Je bent al aangemeld bij het account %1.</translation>
    </message>
    <message>
        <source>Others could read the password on its way. Have the account connect with encryption, and register then.</source>
        <translation>Anderen kunnen het wachtwoord onderweg lezen. Laat het account met versleuteling verbinden, en registreer dan.</translation>
    </message>
    <message>
        <source>The name %1 becomes yours: with its password you are logged in whenever you connect, and nobody else can.</source>
        <translation>De naam %1 wordt van jou: met zijn wachtwoord ben je aangemeld telkens als je verbindt, en niemand anders kan dat.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>The network sends a code there, which is asked for next.</source>
        <translation>Het netwerk stuurt daar een code heen, waar hierna om wordt gevraagd.</translation>
    </message>
    <message>
        <source>Some networks send a code there, or help who has forgotten the password. It can stay empty.</source>
        <translation>Sommige netwerken sturen daar een code heen, of helpen wie het wachtwoord vergeten is. Het kan leeg blijven.</translation>
    </message>
    <message>
        <source>Code of the network</source>
        <translation>Code van het netwerk</translation>
    </message>
    <message>
        <source>Your modes on this network: %1.</source>
        <translation>Je modi op dit netwerk: %1.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Port (TLS)</source>
        <translation>Poort (TLS)</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Hostsleutel</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1.</source>
        <translation>De SHA-256 ervan is %1.</translation>
    </message>
    <message>
        <source>It has CHANGED: another one was accepted on %1.</source>
        <translation>Het is VERANDERD: op %1 is een ander geaccepteerd.</translation>
    </message>
    <message>
        <source>This is too long for IRC, or has a character in it that IRC cannot take. Choose another password.</source>
        <translation>Dit is te lang voor IRC, of er zit een teken in dat IRC niet kan aannemen. Kies een ander wachtwoord.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://example.org/path.</source>
        <translation>Het adres van een WebSocket schrijf je als wss://example.org/path.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe. Name a file.</source>
        <translation>%1 is een map, een apparaat of een pipe. Noem een bestand.</translation>
    </message>
    <message>
        <source>%1 The network says: “%2”</source>
        <translation>%1 Het netwerk zegt: “%2”</translation>
    </message>
    <message>
        <source>The network wants to know that it is you who registers %1, and has sent you a code. It says: “%2”</source>
        <translation>Het netwerk wil weten dat jij het bent die %1 registreert, en heeft je een code gestuurd. Het zegt: “%2”</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is a file and a folder in it.</source>
        <translation>De reservekopie is beschadigd: %1 is daarin bestand en map tegelijk.</translation>
    </message>
    <message>
        <source>The backup is damaged: a number in its database (%1) is beyond all that is counted to. Nothing was changed.</source>
        <translation>De reservekopie is beschadigd: een getal in de database (%1) is groter dan alles waartoe geteld wordt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 stands twice in it, or this disk takes two of its names for one. Nothing was changed.</source>
        <translation>De reservekopie is beschadigd: %1 staat er twee keer in, of deze schijf houdt twee van haar namen voor één. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>At least one is needed: %1</source>
        <translation>Er is er minstens één nodig: %1</translation>
    </message>
    <message>
        <source>The way out of followed polls, of the search for chat addresses and of chat accounts that name none: direct, desktop (as the session has it), socks5:HOST:PORT or httpproxy:HOST:PORT.</source>
        <translation>De weg naar buiten van gevolgde polls, van het zoeken naar chatadressen en van chataccounts die er geen noemen: direct, desktop (zoals in de sessie), socks5:HOST:PORT of httpproxy:HOST:PORT.</translation>
    </message>
    <message>
        <source>Which proxy to go through is not known, because everyport.toml cannot be read. Mend it, the log says what is wrong, and start Everyport again.</source>
        <translation>Door welke proxy het gaat is onbekend, want everyport.toml is niet te lezen. Verbeter het, het logboek zegt wat er mis is, en start Everyport opnieuw.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>XMPP on this computer</source>
        <translation>XMPP op deze computer</translation>
    </message>
    <message>
        <source>The disk has %1 MB free; the backup needs %2 MB. Free some and try again. Nothing was changed.</source>
        <translation>Op de schijf is %1 MB vrij; de back-up heeft %2 MB nodig. Maak ruimte en probeer het opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A window or another command looks at a backup of the folder %1 just now. Finish that or close it, then try again.</source>
        <translation>Een venster of een andere opdracht bekijkt nu een back-up voor de map %1. Maak dat af of sluit het, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The account was made, but it could not be added here: %1 Write its password down, and enter both under Add account.</source>
        <translation>Het account is gemaakt, maar kon hier niet worden toegevoegd: %1 Schrijf het wachtwoord ervan op, en vul beide in bij “Account toevoegen”.</translation>
    </message>
    <message>
        <source>%1 offers you the file %2, and does not say how large it is.</source>
        <translation>%1 biedt je het bestand %2 aan en zegt niet hoe groot het is.</translation>
    </message>
    <message>
        <source>%1 offers you the file %2, which is %3 large.</source>
        <translation>%1 biedt je het bestand %2 aan, dat %3 groot is.</translation>
    </message>
    <message>
        <source>One value fits here, not several; leave all but one out.</source>
        <translation>Hier past één waarde, niet meer; laat alle andere weg.</translation>
    </message>
    <message>
        <source>This is needed; write it.</source>
        <translation>Dit is nodig; vul het in.</translation>
    </message>
    <message>
        <source>This is needed; write it: %1</source>
        <translation>Dit is nodig; vul het in: %1</translation>
    </message>
    <message>
        <source>People on this network: %1.</source>
        <translation>Mensen op dit netwerk: %1.</translation>
    </message>
    <message>
        <source>People on this network: %1, rooms: %2.</source>
        <translation>Mensen op dit netwerk: %1, kamers: %2.</translation>
    </message>
    <message>
        <source>It hung up without a word.</source>
        <translation>De andere kant hing zonder een woord op.</translation>
    </message>
    <message>
        <source>What answers there is no IRC server.</source>
        <translation>Wat daar antwoordt, is geen IRC-server.</translation>
    </message>
    <message>
        <source>The server takes no connections now: it may be down, or at another port.</source>
        <translation>De server neemt nu geen verbindingen aan: hij ligt misschien plat, of zit op een andere poort.</translation>
    </message>
    <message>
        <source>The server does not answer: it may be down, or the network is.</source>
        <translation>De server antwoordt niet: hij of het netwerk ligt misschien plat.</translation>
    </message>
    <message>
        <source>No way leads to the server now: the network may be down.</source>
        <translation>Er leidt nu geen weg naar de server: het netwerk ligt misschien plat.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>De verbinding is er weer.</translation>
    </message>
    <message>
        <source>the plugin %1</source>
        <translation>de plug-in %1</translation>
    </message>
    <message>
        <source>Write what the field is compared with.</source>
        <translation>Schrijf waarmee het veld wordt vergeleken.</translation>
    </message>
    <message>
        <source>Nothing is done yet; add an action.</source>
        <translation>Er wordt nog niets gedaan; voeg een actie toe.</translation>
    </message>
    <message>
        <source>A rule has at most %1 actions; leave some out.</source>
        <translation>Een regel heeft hoogstens %1 acties; laat er een paar weg.</translation>
    </message>
    <message>
        <source>There is no “%1”; write one of %2.</source>
        <translation>Er is geen “%1”; schrijf een van %2.</translation>
    </message>
    <message>
        <source>There is no “%1”; did you mean %2?</source>
        <translation>Er is geen “%1”; bedoel je %2?</translation>
    </message>
    <message>
        <source>Name the field that is looked at.</source>
        <translation>Noem het veld waarnaar wordt gekeken.</translation>
    </message>
    <message>
        <source>Must have one test, such as equals or contains; it has %1.</source>
        <translation>Moet één vergelijking hebben, zoals equals of contains; het zijn er %1.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>header</source>
        <translation>header</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>controlesom</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>foute controlesom</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kapot</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruis</translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation>begin van het frame</translation>
    </message>
    <message>
        <source>station, length %1</source>
        <translation>station, lengte %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>kaart %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>check, correct</source>
        <translation>controle, juist</translation>
    </message>
    <message>
        <source>check, wrong</source>
        <translation>controle, fout</translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation>einde van het frame</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 kaarten</translation>
    </message>
    <message>
        <source>kind of card</source>
        <translation>soort kaart</translation>
    </message>
    <message>
        <source>card %1, as text</source>
        <translation>kaart %1, als tekst</translation>
    </message>
    <message>
        <source>end of the line</source>
        <translation>einde van de regel</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>geen kaart</translation>
    </message>
    <message>
        <source>stopped reading by itself</source>
        <translation>is vanzelf gestopt met lezen</translation>
    </message>
    <message>
        <source>does not know the command</source>
        <translation>kent de opdracht niet</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>end of the frame, without a checksum</source>
        <translation>einde van het frame, zonder controlesom</translation>
    </message>
    <message>
        <source>card %1, a digit a byte</source>
        <translation>kaart %1, één cijfer per byte</translation>
    </message>
    <message>
        <source>heard you</source>
        <translation>heeft je gehoord</translation>
    </message>
    <message>
        <source>say it again</source>
        <translation>zeg het nog eens</translation>
    </message>
    <message>
        <source>start of the frame, length %1</source>
        <translation>begin van het frame, lengte %1</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kaarten</translation>
    </message>
    <message>
        <source>length 10, kind of card</source>
        <translation>lengte 10, soort kaart</translation>
    </message>
    <message>
        <source>text, no card in it</source>
        <translation>tekst, geen kaart erin</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>what the sketch calls it</source>
        <translation>hoe de sketch het noemt</translation>
    </message>
    <message>
        <source>Who may see real addresses</source>
        <translation>Wie de echte adressen mag zien</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Wie privéberichten mag sturen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Language of the discussion</source>
        <translation>Taal van het gesprek</translation>
    </message>
    <message>
        <source>Stays when the last has left</source>
        <translation>Blijft als de laatste weg is</translation>
    </message>
    <message>
        <source>Can be found in the list of rooms</source>
        <translation>Is te vinden in de lijst van kamers</translation>
    </message>
    <message>
        <source>For members only</source>
        <translation>Alleen voor leden</translation>
    </message>
    <message>
        <source>Newcomers may not speak until they are given voice</source>
        <translation>Nieuwen mogen pas spreken als ze een stem krijgen</translation>
    </message>
    <message>
        <source>How many may be here at once</source>
        <translation>Hoeveel er tegelijk mogen zijn</translation>
    </message>
    <message>
        <source>Occupants may change the subject</source>
        <translation>Wie hier is mag het onderwerp wijzigen</translation>
    </message>
    <message>
        <source>Occupants may invite others</source>
        <translation>Wie hier is mag anderen uitnodigen</translation>
    </message>
    <message>
        <source>Whose presence is shown</source>
        <translation>Wiens aanwezigheid wordt getoond</translation>
    </message>
    <message>
        <source>Who may read the list of members</source>
        <translation>Wie de ledenlijst mag lezen</translation>
    </message>
    <message>
        <source>Keep what is said in the archive</source>
        <translation>Wat gezegd wordt in het archief bewaren</translation>
    </message>
    <message>
        <source>How many messages newcomers are told</source>
        <translation>Hoeveel berichten nieuwen krijgen</translation>
    </message>
    <message>
        <source>Address of a node that belongs to the room</source>
        <translation>Adres van een node die bij de kamer hoort</translation>
    </message>
    <message>
        <source>Collections that it stands in</source>
        <translation>Verzamelingen waar hij in staat</translation>
    </message>
    <message>
        <source>Groups that may subscribe and read</source>
        <translation>Groepen die mogen abonneren en lezen</translation>
    </message>
    <message>
        <source>Message type of notifications</source>
        <translation>Berichttype van meldingen</translation>
    </message>
    <message>
        <source>Namespace of the payloads</source>
        <translation>Namespace van de payloads</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>Tot wie je je wendt</translation>
    </message>
    <message>
        <source>Items or nodes</source>
        <translation>Items of nodes</translation>
    </message>
    <message>
        <source>Who may subscribe and read</source>
        <translation>Wie mag abonneren en lezen</translation>
    </message>
    <message>
        <source>Who may publish</source>
        <translation>Wie mag publiceren</translation>
    </message>
    <message>
        <source>How many items are kept</source>
        <translation>Hoeveel items worden bewaard</translation>
    </message>
    <message>
        <source>Seconds that items are kept</source>
        <translation>Seconden dat items worden bewaard</translation>
    </message>
    <message>
        <source>Largest payload in bytes</source>
        <translation>Grootste payload in bytes</translation>
    </message>
    <message>
        <source>Keep items</source>
        <translation>Items bewaren</translation>
    </message>
    <message>
        <source>Notifications hold the payload</source>
        <translation>Meldingen bevatten de payload</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation>Meldingen sturen</translation>
    </message>
    <message>
        <source>Send them only to who is there</source>
        <translation>Alleen sturen naar wie er is</translation>
    </message>
    <message>
        <source>Can be subscribed to</source>
        <translation>Kan geabonneerd worden</translation>
    </message>
    <message>
        <source>Tell when an item is taken back</source>
        <translation>Zeggen als een item wordt teruggenomen</translation>
    </message>
    <message>
        <source>Tell when the node is deleted</source>
        <translation>Zeggen als de node wordt verwijderd</translation>
    </message>
    <message>
        <source>Tell when the configuration changes</source>
        <translation>Zeggen als de instellingen veranderen</translation>
    </message>
    <message>
        <source>Tell owners of new subscribers</source>
        <translation>Eigenaren nieuwe abonnees melden</translation>
    </message>
    <message>
        <source>When the last item is sent again</source>
        <translation>Wanneer het laatste item opnieuw wordt gestuurd</translation>
    </message>
    <message>
        <source>Who may put nodes into it</source>
        <translation>Wie er nodes in mag zetten</translation>
    </message>
    <message>
        <source>These may in any case</source>
        <translation>Deze mogen het altijd</translation>
    </message>
    <message>
        <source>How many nodes it may hold</source>
        <translation>Hoeveel nodes erin mogen</translation>
    </message>
    <message>
        <source>no room is left on the disk</source>
        <translation>er is geen ruimte meer op de schijf</translation>
    </message>
    <message>
        <source>what stands there</source>
        <translation>wat daar staat</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is of a part that it says it has not. Nothing was changed.</source>
        <translation>De back-up is beschadigd: %1 hoort bij een deel dat hij volgens zichzelf niet heeft. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 in its database is no table of this program. Nothing was changed.</source>
        <translation>De back-up is beschadigd: %1 in de database is geen tabel van dit programma. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The backup is damaged: its database cannot be read. Nothing was changed.</source>
        <translation>De back-up is beschadigd: de database kan niet worden gelezen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Another backup waits for the next start of the program already. Start it, or take that back by everyportd restore --cancel; then try again.</source>
        <translation>Er wacht al een andere back-up op de volgende start van het programma. Start het, of neem die terug met everyportd restore --cancel; probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Unpacking the backup to %1</source>
        <translation>De back-up uitpakken naar %1</translation>
    </message>
    <message>
        <source>proxy such as socks5:127.0.0.1:9050</source>
        <translation>proxy zoals socks5:127.0.0.1:9050</translation>
    </message>
    <message>
        <source>Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1</source>
        <translation>Anderen op deze computer mogen %1 lezen, waar een geheim in staat. Neem dat terug: chmod 600 %1</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>het is</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>het is een van</translation>
    </message>
    <message>
        <source>it is like</source>
        <translation>het lijkt op</translation>
    </message>
    <message>
        <source>it contains</source>
        <translation>het bevat</translation>
    </message>
    <message>
        <source>it matches</source>
        <translation>het past bij</translation>
    </message>
    <message>
        <source>it is below</source>
        <translation>het is lager dan</translation>
    </message>
    <message>
        <source>it is above</source>
        <translation>het is hoger dan</translation>
    </message>
    <message>
        <source>it is between</source>
        <translation>het ligt tussen</translation>
    </message>
    <message>
        <source>%1 is “%2”, which the condition excludes: %3 “%4”.</source>
        <translation>%1 is “%2”, wat de voorwaarde uitsluit: %3 “%4”.</translation>
    </message>
    <message>
        <source>%1 is “%2”; the condition is: %3 “%4”.</source>
        <translation>%1 is “%2”; de voorwaarde is: %3 “%4”.</translation>
    </message>
    <message>
        <source>%1 came in from %2 by %3, %4.</source>
        <translation>%1 kwam binnen van %2 via %3, %4.</translation>
    </message>
    <message>
        <source>Another Everyport has the folder %1. Stop it, or choose another folder with --data.</source>
        <translation>Een andere Everyport heeft de map %1. Stop die, of kies met --data een andere map.</translation>
    </message>
    <message>
        <source>This computer has no %1 %2.</source>
        <translation>Deze computer heeft geen %1 %2.</translation>
    </message>
    <message>
        <source>Only root may use --uid and --gid. Start it as root, or leave them out.</source>
        <translation>Alleen root mag --uid en --gid gebruiken. Start het als root, of laat ze weg.</translation>
    </message>
    <message>
        <source>Giving away the folder %1</source>
        <translation>De map %1 weggeven</translation>
    </message>
    <message>
        <source>Taking on the groups of %1</source>
        <translation>De groepen van %1 aannemen</translation>
    </message>
    <message>
        <source>Giving up new rights</source>
        <translation>Afzien van nieuwe rechten</translation>
    </message>
    <message>
        <source>This system does not let files be another account&apos;s.</source>
        <translation>Dit systeem laat bestanden niet van een ander account zijn.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 is een map; noem een bestand.</translation>
    </message>
    <message>
        <source>%1 is a pipe that nobody reads; name a file.</source>
        <translation>%1 is een pipe die niemand leest; noem een bestand.</translation>
    </message>
    <message>
        <source>Writing in the folder %1</source>
        <translation>Schrijven in de map %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>%1 is a file, and no folder. Choose another folder.</source>
        <translation>%1 is een bestand en geen map. Kies een andere map.</translation>
    </message>
    <message>
        <source>Using %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>Becoming user %1</source>
        <translation>Gebruiker %1 worden</translation>
    </message>
    <message>
        <source>The rights of root could not be given up.</source>
        <translation>De rechten van root konden niet worden opgegeven.</translation>
    </message>
    <message>
        <source>%1 was sent, and the answer did not come before the end. Nobody knows whether it was done: try to log in with what you have sent.</source>
        <translation>%1 is verzonden en het antwoord kwam niet voor het einde. Niemand weet of het gedaan is: probeer in te loggen met wat je hebt verzonden.</translation>
    </message>
    <message>
        <source>“%1” begins anew, without votes: round %2.</source>
        <translation>“%1” begint opnieuw, zonder stemmen: ronde %2.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>“%1” is open.</translation>
    </message>
    <message>
        <source>“%1” is closed: nobody has voted.</source>
        <translation>“%1” is gesloten: niemand heeft gestemd.</translation>
    </message>
    <message>
        <source>“%1” is closed: one vote.</source>
        <translation>“%1” is gesloten: één stem.</translation>
    </message>
    <message>
        <source>“%1” is removed, with its votes.</source>
        <translation>“%1” is verwijderd, met de stemmen.</translation>
    </message>
    <message>
        <source>One vote in “%1” is taken back.</source>
        <translation>Eén stem in “%1” is teruggenomen.</translation>
    </message>
    <message>
        <source>%1 votes in “%2” are taken back.</source>
        <translation>%1 stemmen in “%2” zijn teruggenomen.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct.</source>
        <translation>Een proxy schrijf je als socks5:127.0.0.1:9050 of httpproxy:127.0.0.1:8080; of het is direct.</translation>
    </message>
    <message>
        <source>Everyone may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod o-w %1</source>
        <translation>Iedereen mag in %1 schrijven en zo een andere map op de plaats van %2 zetten; het wordt niet gebruikt. Neem dat terug: chmod o-w %1</translation>
    </message>
    <message>
        <source>Others of its group may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod g-w %1</source>
        <translation>Anderen van zijn groep mogen in %1 schrijven en zo een andere map op de plaats van %2 zetten; het wordt niet gebruikt. Neem dat terug: chmod g-w %1</translation>
    </message>
    <message>
        <source>Everyone may write to %1, and so decide what this program does; it is not used. Take that back: chmod o-w %1</source>
        <translation>Iedereen mag in %1 schrijven en zo bepalen wat dit programma doet; het wordt niet gebruikt. Neem dat terug: chmod o-w %1</translation>
    </message>
    <message>
        <source>Others of its group may write to %1, and so decide what this program does; it is not used. Take that back: chmod g-w %1</source>
        <translation>Anderen van zijn groep mogen in %1 schrijven en zo bepalen wat dit programma doet; het wordt niet gebruikt. Neem dat terug: chmod g-w %1</translation>
    </message>
    <message>
        <source>%1 cannot be read, and so could not be brought back; it was not removed. Delete it by hand, or make it readable: chmod u+r %1</source>
        <translation>%1 kan niet worden gelezen en kon dus niet worden teruggehaald; het is niet verwijderd. Verwijder het met de hand of maak het leesbaar: chmod u+r %1</translation>
    </message>
    <message>
        <source>check %1, correct</source>
        <translation>controle %1, juist</translation>
    </message>
    <message>
        <source>check %1, should be %2</source>
        <translation>controle %1, moet %2 zijn</translation>
    </message>
    <message>
        <source>That is closed.</source>
        <translation>Dat is gesloten.</translation>
    </message>
    <message>
        <source>%1 to %2: it was not sent.</source>
        <translation>%1 aan %2: niet verstuurd.</translation>
    </message>
    <message>
        <source>%1 to %2: it is offered.</source>
        <translation>%1 aan %2: aangeboden.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 % of %4 have been sent.</source>
        <translation>%1 aan %2: %3&#xa0;% van %4 is verstuurd.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 have been sent.</source>
        <translation>%1 aan %2: %3 is verstuurd.</translation>
    </message>
    <message>
        <source>%1 offered to talk directly, and it came to nothing.</source>
        <translation>%1 wilde direct praten, en daar kwam niets van.</translation>
    </message>
    <message>
        <source>%1 from %2: it was not saved.</source>
        <translation>%1 van %2: niet opgeslagen.</translation>
    </message>
    <message>
        <source>%1 from %2: it is offered.</source>
        <translation>%1 van %2: aangeboden.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 % of %4 have been saved.</source>
        <translation>%1 van %2: %3&#xa0;% van %4 is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 have been saved.</source>
        <translation>%1 van %2: %3 is opgeslagen.</translation>
    </message>
    <message>
        <source>You talk directly to %1.</source>
        <translation>Je praat direct met %1.</translation>
    </message>
    <message>
        <source>“%1” is closed: %2 votes by one voter.</source>
        <translation>“%1” is gesloten: %2 stemmen van één stemmer.</translation>
    </message>
    <message>
        <source>“%1” is closed: %2 votes by %3 voters.</source>
        <translation>“%1” is gesloten: %2 stemmen van %3 stemmers.</translation>
    </message>
    <message>
        <source>Do it once more to write over that.</source>
        <translation>Doe het nog eens om dat te overschrijven.</translation>
    </message>
    <message>
        <source>The package manager named a version that is none.</source>
        <translation>De pakketbeheerder noemde een versie die er geen is.</translation>
    </message>
    <message>
        <source>it is a folder, a pipe or a device</source>
        <translation>het is een map, een pijp of een apparaat</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. Ask whoever looks after this computer to let you.</source>
        <translation>Het account %1 mag %2 niet gebruiken. Vraag degene die deze computer beheert om het toe te staan.</translation>
    </message>
    <message>
        <source>The account %1 may use %2 (group %3) from the next login on. Log out and in again.</source>
        <translation>Het account %1 mag %2 (groep %3) vanaf de volgende aanmelding gebruiken. Meld je af en weer aan.</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. It belongs to the group %3: run the command, then log in again.</source>
        <translation>Het account %1 mag %2 niet gebruiken. Het hoort bij de groep %3: voer de opdracht uit en meld je dan opnieuw aan.</translation>
    </message>
    <message>
        <source>Connected%1.</source>
        <translation>Verbonden%1.</translation>
    </message>
    <message>
        <source>Connected%1, but the Internet is not reached.</source>
        <translation>Verbonden%1, maar het internet wordt niet bereikt.</translation>
    </message>
    <message>
        <source>The network asks for a login first: open any page in a browser on the station&apos;s computer.</source>
        <translation>Het netwerk vraagt eerst om aan te melden: open een willekeurige pagina in een browser op de computer van het station.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Er is geen netwerk.</translation>
    </message>
    <message>
        <source>It is not known how far it reaches.</source>
        <translation>Het is niet bekend hoe ver het reikt.</translation>
    </message>
    <message>
        <source>Mains; the battery has %1 %.</source>
        <translation>Netstroom; de accu heeft %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Battery, %1 %%2. Plug the computer in.</source>
        <translation>Accu, %1&#xa0;%%2. Sluit de computer aan op het stopcontact.</translation>
    </message>
    <message>
        <source>Plugged in, %1.</source>
        <translation>Aangesloten, %1.</translation>
    </message>
    <message>
        <source>Plugged in, %1, open.</source>
        <translation>Aangesloten, %1, geopend.</translation>
    </message>
    <message>
        <source>Connected by Bluetooth.</source>
        <translation>Verbonden via Bluetooth.</translation>
    </message>
    <message>
        <source>Paired, not connected.</source>
        <translation>Gekoppeld, niet verbonden.</translation>
    </message>
    <message>
        <source>%1 is not there to ask.</source>
        <translation>%1 is er niet om te vragen.</translation>
    </message>
    <message>
        <source>It is not reachable: nothing is known of network, power and drives.</source>
        <translation>Hij is niet bereikbaar: van netwerk, stroom en schijven is niets bekend.</translation>
    </message>
    <message>
        <source>The backup is of another version, and what brings it to this one ended in the midst of it. Nothing was changed. Bring it back by everyportd restore, which says more.</source>
        <translation>De back-up is van een andere versie, en wat hem naar deze brengt, stopte halverwege. Er is niets veranderd. Zet hem terug met everyportd restore, dat er meer over zegt.</translation>
    </message>
    <message>
        <source>The backup is of another version, and bringing it to this one took too long. Nothing was changed. Bring it back by everyportd restore, which takes as long as it needs.</source>
        <translation>De back-up is van een andere versie, en hem naar deze brengen duurde te lang. Er is niets veranderd. Zet hem terug met everyportd restore, dat de tijd neemt die het nodig heeft.</translation>
    </message>
    <message>
        <source>The backup is of another version, and what brings it to this one cannot be started: %1. Nothing was changed.</source>
        <translation>De back-up is van een andere versie, en wat hem naar deze brengt, kan niet worden gestart: %1. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Everyport was updated while it ran, and the backup is of another version. Start Everyport anew, then look at the backup again.</source>
        <translation>Everyport werd bijgewerkt terwijl het draaide, en de back-up is van een andere versie. Start Everyport opnieuw en bekijk de back-up nog een keer.</translation>
    </message>
    <message>
        <source>The account %1 may not make a folder in %2, where %3 is to be. Choose another folder.</source>
        <translation>Het account %1 mag geen map maken in %2, waar %3 moet komen. Kies een andere map.</translation>
    </message>
    <message>
        <source>The account %1 may not enter %2, where %3 is. Let that account in, or choose another folder.</source>
        <translation>Het account %1 mag niet in %2, waar %3 staat. Laat dat account binnen, of kies een andere map.</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. Give it to that account: chown -R %1 %2</source>
        <translation>Het account %1 mag %2 niet gebruiken. Geef het aan dat account: chown -R %1 %2</translation>
    </message>
    <message>
        <source>Making a pseudo-terminal for %1</source>
        <translation>Een pseudoterminal voor %1 maken</translation>
    </message>
    <message>
        <source>A name on IRC is one word without dots, commas, colons, @ or #.</source>
        <translation>Een naam op IRC is één woord zonder punten, komma&apos;s, dubbele punten, @ of #.</translation>
    </message>
    <message>
        <source>Mains power is away. Plug the computer in.</source>
        <translation>De netstroom viel weg. Sluit de computer aan op het stopcontact.</translation>
    </message>
    <message>
        <source>The message bus does not answer.</source>
        <translation>De berichtenbus antwoordt niet.</translation>
    </message>
    <message>
        <source>Bluetooth is not there: BlueZ does not run.</source>
        <translation>Bluetooth is er niet: BlueZ draait niet.</translation>
    </message>
    <message>
        <source>It is being connected already.</source>
        <translation>Het wordt al verbonden.</translation>
    </message>
    <message>
        <source>BlueZ connected it, but handed over no line.</source>
        <translation>BlueZ heeft het verbonden, maar geen lijn overgedragen.</translation>
    </message>
    <message>
        <source>It is not paired with this computer any more, or has no serial line. Pair it in the system&apos;s settings.</source>
        <translation>Het is niet meer met deze computer gekoppeld, of heeft geen seriële lijn. Koppel het in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the reader has no port: look at the folder&apos;s rights and the disk&apos;s room.</source>
        <translation>%1 kan niet worden geschreven, dus heeft de lezer geen poort: kijk naar de rechten van de map en de ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The reader at %1 is connected by Bluetooth.</source>
        <translation>De lezer op %1 is via Bluetooth verbonden.</translation>
    </message>
    <message>
        <source>The line to the reader at %1 has ended; it is connected again by itself.</source>
        <translation>De lijn naar de lezer op %1 is beëindigd; hij wordt vanzelf weer verbonden.</translation>
    </message>
    <message>
        <source>The reader at %1 cannot be connected by Bluetooth: %2 It is tried again by itself.</source>
        <translation>De lezer op %1 kan niet via Bluetooth worden verbonden: %2 Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>%1 has no lamp for that, or does not answer now.</source>
        <translation>%1 heeft daar geen lampje voor, of antwoordt nu niet.</translation>
    </message>
    <message>
        <source>Readers that type cannot be read by this program on this computer.</source>
        <translation>Lezers die typen kan dit programma op deze computer niet lezen.</translation>
    </message>
    <message>
        <source>A reader that types is at an input device, like evdev:/dev/input/event3; %1 is none.</source>
        <translation>Een lezer die typt, zit op een invoerapparaat zoals evdev:/dev/input/event3; %1 is er geen.</translation>
    </message>
    <message>
        <source>%1 is an input device. Only readers of the kind keyboard-wedge can be there.</source>
        <translation>%1 is een invoerapparaat. Daar kunnen alleen lezers van de soort keyboard-wedge zijn.</translation>
    </message>
    <message>
        <source>Nobody votes with tickets in this poll. Choose “phones with a ticket&apos;s code” in its rules first.</source>
        <translation>In deze peiling stemt niemand met stembriefjes. Kies eerst “Telefoons met de code van een stembriefje” in de regels.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tickets are made at once.</source>
        <translation>Er worden 1 tot %1 stembriefjes tegelijk gemaakt.</translation>
    </message>
    <message>
        <source>So many votes wait to be stored that this one has to come again.</source>
        <translation>Er wachten zoveel stemmen op opslag dat deze opnieuw moet komen.</translation>
    </message>
    <message>
        <source>A vote names its poll, its answer and its voter.</source>
        <translation>Een stem noemt haar peiling, haar antwoord en wie stemt.</translation>
    </message>
    <message>
        <source>Where every tap counts phones cannot vote: one of them could do so without end. Choose another rule, or cards alone.</source>
        <translation>Waar elke keer telt kunnen telefoons niet stemmen: één zou dat eindeloos kunnen. Kies een andere regel, of alleen kaarten.</translation>
    </message>
    <message>
        <source>Votes were taken back while the log was written; ask for it again.</source>
        <translation>Terwijl het log werd geschreven, zijn stemmen teruggenomen; vraag het opnieuw aan.</translation>
    </message>
    <message>
        <source>The poll was removed meanwhile.</source>
        <translation>De peiling is intussen verwijderd.</translation>
    </message>
    <message>
        <source>An entry of the poll %1 cannot be sealed.</source>
        <translation>Een regel van de peiling %1 kan niet worden verzegeld.</translation>
    </message>
    <message>
        <source>What the station %1 has sealed is not what was merged of it before: one of the two was changed. Nothing was merged.</source>
        <translation>Wat het station %1 heeft verzegeld, is niet wat er eerder van is samengevoegd: een van beide is veranderd. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>Light the lamp of %1: it is right</source>
        <translation>Het lampje van %1 laten branden: het klopt</translation>
    </message>
    <message>
        <source>Light the lamp of %1: it is not right</source>
        <translation>Het lampje van %1 laten branden: het klopt niet</translation>
    </message>
    <message>
        <source>From here so much comes that this has to wait. Try again in a minute.</source>
        <translation>Hiervandaan komt zoveel dat dit moet wachten. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>Votes cannot be stored just now. Try again in a moment.</source>
        <translation>Stemmen kunnen nu even niet worden opgeslagen. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>Another program has taken %1 for itself. Close it; the reader then goes on by itself.</source>
        <translation>Een ander programma heeft %1 voor zichzelf genomen. Sluit het; de lezer gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>Taking %1 for this program alone</source>
        <translation>%1 alleen voor dit programma nemen</translation>
    </message>
    <message>
        <source>A TWN4 reads cards whose number has 8 to 20 hex digits.</source>
        <translation>Een TWN4 leest kaarten waarvan het nummer 8 tot 20 hexcijfers heeft.</translation>
    </message>
    <message>
        <source>A SonMicro reader reads cards with 8 or 14 hex digits.</source>
        <translation>Een SonMicro-lezer leest kaarten met 8 of 14 hexcijfers.</translation>
    </message>
    <message>
        <source>A StrongLink reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Een StrongLink-lezer leest kaarten met 8, 14 of 20 hexcijfers.</translation>
    </message>
    <message>
        <source>A HongChang reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Een HongChang-lezer leest kaarten met 8, 14 of 20 hexcijfers.</translation>
    </message>
    <message>
        <source>A FEIG reader reads cards with 16 hex digits.</source>
        <translation>Een FEIG-lezer leest kaarten met 16 hexcijfers.</translation>
    </message>
    <message>
        <source>A Chafon reader reads labels with 8 to 124 hex digits.</source>
        <translation>Een Chafon-lezer leest labels met 8 tot 124 hexcijfers.</translation>
    </message>
    <message>
        <source>The reader sent a blank number (%1): it is broken.</source>
        <translation>De lezer stuurde een leeg nummer (%1): hij is kapot.</translation>
    </message>
    <message>
        <source>between two numbers</source>
        <translation>tussen twee nummers</translation>
    </message>
    <message>
        <source>end of the number, without a checksum</source>
        <translation>einde van het nummer, zonder controlegetal</translation>
    </message>
    <message>
        <source>A code that stands for a card has 8 to 20 hex digits.</source>
        <translation>Een code die voor een kaart staat, heeft 8 tot 20 hexcijfers.</translation>
    </message>
    <message>
        <source>the rest of a line</source>
        <translation>de rest van een regel</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
    <message>
        <source>kind of code</source>
        <translation>soort code</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>An EasyIdent reader reads cards whose number has 12 hex digits, the first a 0.</source>
        <translation>Een EasyIdent-lezer leest kaarten waarvan het nummer 12 hexcijfers heeft, het eerste een 0.</translation>
    </message>
    <message>
        <source>end of the line before</source>
        <translation>einde van de vorige regel</translation>
    </message>
    <message>
        <source>start of the line</source>
        <translation>begin van de regel</translation>
    </message>
    <message>
        <source>status, kind and length</source>
        <translation>status, soort en lengte</translation>
    </message>
    <message>
        <source>the field failed</source>
        <translation>het veld is gestoord</translation>
    </message>
    <message>
        <source>the field is weak</source>
        <translation>het veld is zwak</translation>
    </message>
    <message>
        <source>there is more</source>
        <translation>er is nog meer</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>length %1, answer to %2</source>
        <translation>lengte %1, antwoord op %2</translation>
    </message>
    <message>
        <source>A reader that types has numbers with 8 to 20 hex digits.</source>
        <translation>Een lezer die typt, heeft nummers met 8 tot 20 hexcijfers.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen nummer</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>getypt: %1</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>door een mens getypt</translation>
    </message>
    <message>
        <source>A Pepper C1 reads cards whose number has 8 to 20 hex digits.</source>
        <translation>Een Pepper C1 leest kaarten waarvan het nummer 8 tot 20 hexcijfers heeft.</translation>
    </message>
    <message>
        <source>card seen</source>
        <translation>kaart gezien</translation>
    </message>
    <message>
        <source>our own question, sent back</source>
        <translation>onze eigen vraag, teruggestuurd</translation>
    </message>
    <message>
        <source>An RS Systems reader reads cards whose number has 10 hex digits.</source>
        <translation>Een lezer van RS Systems leest kaarten waarvan het nummer 10 hexcijfers heeft.</translation>
    </message>
    <message>
        <source>the field is off</source>
        <translation>het veld is uit</translation>
    </message>
    <message>
        <source>understood, at work</source>
        <translation>begrepen, bezig</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>lezen mislukt</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>geen sleutel van die naam</translation>
    </message>
    <message>
        <source>no value block</source>
        <translation>geen waardeblok</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>sleutel geweigerd</translation>
    </message>
    <message>
        <source>could not read what it wrote</source>
        <translation>kon niet lezen wat hij schreef</translation>
    </message>
    <message>
        <source>kind of card: Ultralight</source>
        <translation>soort kaart: Ultralight</translation>
    </message>
    <message>
        <source>kind of card: Classic 1K</source>
        <translation>soort kaart: Classic 1K</translation>
    </message>
    <message>
        <source>kind of card: Classic 4K</source>
        <translation>soort kaart: Classic 4K</translation>
    </message>
    <message>
        <source>kind of card: unknown</source>
        <translation>soort kaart: onbekend</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>ingangen %1</translation>
    </message>
    <message>
        <source>outputs %1</source>
        <translation>uitgangen %1</translation>
    </message>
    <message>
        <source>the field is on</source>
        <translation>het veld is aan</translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation>meer kaarten tegelijk</translation>
    </message>
    <message>
        <source>our sum was wrong</source>
        <translation>onze som klopte niet</translation>
    </message>
    <message>
        <source>more labels than it can keep</source>
        <translation>meer labels dan hij kan onthouden</translation>
    </message>
    <message>
        <source>no antenna</source>
        <translation>geen antenne</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>lengte %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>sterkte %1</translation>
    </message>
    <message>
        <source>no frame has so many bits</source>
        <translation>geen frame heeft zoveel bits</translation>
    </message>
    <message>
        <source>card %1, site %2, number %3</source>
        <translation>kaart %1, locatie %2, nummer %3</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>toets %1</translation>
    </message>
    <message>
        <source>every bit turned round</source>
        <translation>elke bit omgekeerd</translation>
    </message>
    <message>
        <source>wrong parity</source>
        <translation>verkeerde pariteit</translation>
    </message>
    <message>
        <source>Every bit comes turned round: the wires D0 and D1 are exchanged. Swap them at the reader.</source>
        <translation>Elke bit komt omgekeerd aan: de draden D0 en D1 zijn verwisseld. Wissel ze om bij de lezer.</translation>
    </message>
    <message>
        <source>A Wiegand line carries card numbers with 6, 8, 14 or 16 hex digits.</source>
        <translation>Een Wiegand-lijn draagt kaartnummers met 6, 8, 14 of 16 hexcijfers over.</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Met de telefoon stemmen</translation>
    </message>
    <message>
        <source>The server takes no such name as “%1”. Choose another one in the settings.</source>
        <translation>De server neemt een naam als “%1” niet aan. Kies een andere in de instellingen.</translation>
    </message>
    <message>
        <source>What the station %1 has sealed comes without its seals. Nothing was merged.</source>
        <translation>Wat het station %1 heeft verzegeld, komt zonder zijn zegels. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>Several polls are open to messages (%1, %2): the rule has to name one.</source>
        <translation>Er zijn meerdere peilingen open voor berichten (%1, %2): de regel moet er een noemen.</translation>
    </message>
    <message>
        <source>Take it as a vote in %1</source>
        <translation>Als stem nemen in %1</translation>
    </message>
    <message>
        <source>Phones at %1 have to wait: more new ones come from there than “new-phones” lets vote in an hour.</source>
        <translation>Telefoons bij %1 moeten wachten: er komen daarvandaan meer nieuwe dan ‘new-phones’ in een uur laat stemmen.</translation>
    </message>
    <message>
        <source>Phones have to wait: more comes at once than is taken, the last of it from %1.</source>
        <translation>Telefoons moeten wachten: er komt meer tegelijk dan wordt aangenomen, het laatst van %1.</translation>
    </message>
    <message>
        <source>A voter at %1 has to wait, who votes more than %2 times a minute.</source>
        <translation>Iemand bij %1 die meer dan %2 keer per minuut stemt, moet wachten.</translation>
    </message>
    <message>
        <source>Somebody at %1 tries out tickets: more than %2 wrong codes an hour come from there.</source>
        <translation>Iemand bij %1 probeert stembriefjes uit: daarvandaan komen meer dan %2 verkeerde codes per uur.</translation>
    </message>
    <message>
        <source>Votes of &quot;%1&quot; are counted but not published yet.</source>
        <translation>Stemmen van ‘%1’ zijn geteld maar nog niet gepubliceerd.</translation>
    </message>
    <message>
        <source>The backup is damaged: how far a part of its database is cannot be. Nothing was changed.</source>
        <translation>De back-up is beschadigd: hoe ver een deel van de database is, kan niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1; whoever wrote could not be told what became of it: %2</source>
        <translation>%1; wie schreef, kon niet horen wat ervan werd: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: how far %2 is in it is no number of steps. Put a backup in its place.</source>
        <translation>%1 is beschadigd: hoe ver %2 erin is, is geen aantal stappen. Zet een back-up op zijn plaats.</translation>
    </message>
    <message>
        <source>an endpoint that starts with one of %1:</source>
        <translation>een eindpunt dat begint met een van %1:</translation>
    </message>
    <message>
        <source>%1 takes no values, so leave “%2” out.</source>
        <translation>%1 neemt geen waarden, dus laat “%2” weg.</translation>
    </message>
    <message>
        <source>No plugin that is on offers %1, or anything else to rules.</source>
        <translation>Geen plug-in die aan staat, biedt regels %1 of iets anders.</translation>
    </message>
    <message>
        <source>Nobody votes by phone here. Hold a card to a reader of the answer instead.</source>
        <translation>Hier stemt niemand per telefoon. Houd in plaats daarvan een kaart bij een lezer van het antwoord.</translation>
    </message>
    <message>
        <source>This vote was sent by a page of another site. Open the poll&apos;s own page.</source>
        <translation>Deze stem werd door een pagina van een andere site verzonden. Open de eigen pagina van de peiling.</translation>
    </message>
    <message>
        <source>This vote makes no sense. Load the poll&apos;s page again and press an answer.</source>
        <translation>Deze stem is onzinnig. Laad de pagina van de peiling opnieuw en druk op een antwoord.</translation>
    </message>
    <message>
        <source>There is no poll at this address. It may have been removed.</source>
        <translation>Op dit adres is geen peiling. Misschien is die verwijderd.</translation>
    </message>
    <message>
        <source>What was found is kept as %1 and %2.</source>
        <translation>Wat is gevonden, is bewaard als %1 en %2.</translation>
    </message>
    <message>
        <source>At character %1: the end, &apos;/&apos; or &apos;[&apos; is expected.</source>
        <translation>Bij teken %1 wordt het einde, &apos;/&apos; of &apos;[&apos; verwacht.</translation>
    </message>
    <message>
        <source>At character %1: the end is expected, for nothing is within an attribute or a text.</source>
        <translation>Bij teken %1 wordt het einde verwacht, want in een attribuut of tekst zit niets meer.</translation>
    </message>
    <message>
        <source>At character %1: &apos;}&apos; is expected behind the namespace.</source>
        <translation>Bij teken %1 wordt &apos;}&apos; achter de naamruimte verwacht.</translation>
    </message>
    <message>
        <source>At character %1: a name, &apos;*&apos;, &apos;@&apos; or text() is expected.</source>
        <translation>Bij teken %1 wordt een naam, &apos;*&apos;, &apos;@&apos; of text() verwacht.</translation>
    </message>
    <message>
        <source>At character %1: fewer brackets within brackets are expected.</source>
        <translation>Bij teken %1 worden minder haken binnen haken verwacht.</translation>
    </message>
    <message>
        <source>At character %1: the end of the text is expected.</source>
        <translation>Bij teken %1 wordt het einde van de tekst verwacht.</translation>
    </message>
    <message>
        <source>At character %1: a position from 1 is expected.</source>
        <translation>Bij teken %1 wordt een plaats vanaf 1 verwacht.</translation>
    </message>
    <message>
        <source>The backup was made and could not be read again, so it is not kept: %1</source>
        <translation>De back-up is gemaakt, maar kon niet worden teruggelezen en wordt daarom niet bewaard: %1</translation>
    </message>
    <message>
        <source>There is too much to encrypt: with %1 it is more than a backup may have. Take what is large out of the folder.</source>
        <translation>Er is te veel te versleutelen: met %1 is het meer dan een back-up mag hebben. Haal wat groot is uit de map.</translation>
    </message>
    <message>
        <source>The folders of configuration (%1) and data (%2) are one, or one lies in the other. It works, but give each its own, with --config and --data.</source>
        <translation>De mappen van de configuratie (%1) en de gegevens (%2) zijn dezelfde, of de ene ligt in de andere. Het werkt, maar geef elk een eigen map, met --config en --data.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Must be %1, not what was given.</source>
        <translation>Moet %1 zijn, niet wat is opgegeven.</translation>
    </message>
    <message>
        <source>Must be %1, not &quot;%2&quot;.</source>
        <translation>Moet %1 zijn, niet “%2”.</translation>
    </message>
    <message>
        <source>Must be %1 or %2, not &quot;%3&quot;.</source>
        <translation>Moet %1 of %2 zijn, niet “%3”.</translation>
    </message>
    <message>
        <source>Call %1 with %2</source>
        <translation>%1 aanroepen met %2</translation>
    </message>
    <message>
        <source>The certificate %1 has been out of date since %2; put a new one there.</source>
        <translation>Het certificaat %1 is sinds %2 verlopen; zet er een nieuw neer.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, and was last believed at %2. Nothing is forgotten until it has stayed right for a day.</source>
        <translation>De klok van de computer geeft %1 aan en werd het laatst vertrouwd op %2. Er wordt niets vergeten tot ze een dag goed heeft gelopen.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked up: this computer is not connected to a network.</source>
        <translation>“%1” kan niet worden opgezocht: deze computer is met geen netwerk verbonden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Judging an account&apos;s sessions</source>
        <translation>Sessies van een account beoordelen</translation>
    </message>
    <message>
        <source>Writing the audit log (%1 entries are lost)</source>
        <translation>Auditlog schrijven (%1 regels zijn verloren)</translation>
    </message>
    <message>
        <source>Keeping from where %1 logs in</source>
        <translation>Bewaren waarvandaan %1 zich aanmeldt</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation>%1 verlaten</translation>
    </message>
    <message>
        <source>Telling what was read</source>
        <translation>Melden wat gelezen is</translation>
    </message>
    <message>
        <source>Forgetting old messages</source>
        <translation>Oude berichten vergeten</translation>
    </message>
    <message>
        <source>Noting what was read</source>
        <translation>Noteren wat gelezen is</translation>
    </message>
    <message>
        <source>Taking back a message</source>
        <translation>Een bericht terugnemen</translation>
    </message>
    <message>
        <source>The bridge has left %1.</source>
        <translation>De brug heeft %1 verlaten.</translation>
    </message>
    <message>
        <source>The bridge was removed from %1 by %2: %3</source>
        <translation>De brug is door %2 uit %1 verwijderd: %3</translation>
    </message>
    <message>
        <source>Not passed on to %1 on %2: %3</source>
        <translation>Niet doorgegeven aan %1 op %2: %3</translation>
    </message>
    <message>
        <source>It was so %1 times more since it was told last.</source>
        <translation>Het was sinds de laatste melding nog %1 keer zo.</translation>
    </message>
    <message>
        <source>A call of the hook %1 from %2 was refused: no signature or token that fits its secret.</source>
        <translation>Een aanroep van de hook %1 vanaf %2 is geweigerd: geen handtekening of token die bij zijn geheim past.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Clearing up after an account</source>
        <translation>Opruimen na een account</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbonden met %1</translation>
    </message>
    <message>
        <source>Answering a command in %1</source>
        <translation>Een opdracht in %1 beantwoorden</translation>
    </message>
    <message>
        <source>Shortening the history</source>
        <translation>De geschiedenis inkorten</translation>
    </message>
    <message>
        <source>The ident token %1 stands for %2.</source>
        <translation>Het ident-token %1 staat voor %2.</translation>
    </message>
    <message>
        <source>Revoking what clients log in with</source>
        <translation>Intrekken waarmee clients zich aanmelden</translation>
    </message>
    <message>
        <source>Reading who administers</source>
        <translation>Lezen wie beheert</translation>
    </message>
    <message>
        <source>Ending a subscription to %1</source>
        <translation>Een abonnement op %1 beëindigen</translation>
    </message>
    <message>
        <source>Sending the newest items to %1</source>
        <translation>De nieuwste items naar %1 sturen</translation>
    </message>
    <message>
        <source>Putting the picture of %1 into its card</source>
        <translation>De afbeelding van %1 in het visitekaartje zetten</translation>
    </message>
    <message>
        <source>Publishing the picture of %1&apos;s card</source>
        <translation>De afbeelding van het visitekaartje van %1 publiceren</translation>
    </message>
    <message>
        <source>Publishing the votes of %1</source>
        <translation>De stemmen van %1 publiceren</translation>
    </message>
    <message>
        <source>Renaming node %1</source>
        <translation>Knooppunt %1 hernoemen</translation>
    </message>
    <message>
        <source>Deleting node %1</source>
        <translation>Knooppunt %1 verwijderen</translation>
    </message>
    <message>
        <source>Clearing the archive of an earlier version</source>
        <translation>Het archief van een eerdere versie leegmaken</translation>
    </message>
    <message>
        <source>Giving up a file</source>
        <translation>Een bestand opgeven</translation>
    </message>
    <message>
        <source>Clearing up files</source>
        <translation>Bestanden opruimen</translation>
    </message>
    <message>
        <source>Withdrawing places for files</source>
        <translation>Plaatsen voor bestanden intrekken</translation>
    </message>
    <message>
        <source>Reading the configuration again</source>
        <translation>De configuratie opnieuw lezen</translation>
    </message>
    <message>
        <source>Its battery has %1 %.</source>
        <translation>De accu heeft %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The network has gone. What needs it waits; votes are kept here and sent when it is back.</source>
        <translation>Het netwerk is weg. Wat het nodig heeft, wacht; stemmen blijven hier en worden verstuurd als het terug is.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Het netwerk is terug.</translation>
    </message>
    <message>
        <source>The network is back: %1.</source>
        <translation>Het netwerk is terug: %1.</translation>
    </message>
    <message>
        <source>The network asks for a login first: open any page in a browser on this computer.</source>
        <translation>Het netwerk vraagt eerst om aanmelding: open een willekeurige pagina in een browser op deze computer.</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in.</source>
        <translation>De computer draait op de accu. Sluit hem aan op netstroom.</translation>
    </message>
    <message>
        <source>The computer has mains power.</source>
        <translation>De computer heeft netstroom.</translation>
    </message>
    <message>
        <source>The computer&apos;s battery is low. Plug it in.</source>
        <translation>De accu van de computer raakt leeg. Sluit de computer aan op netstroom.</translation>
    </message>
    <message>
        <source>The computer&apos;s battery is nearly empty: it goes off soon. Plug it in now.</source>
        <translation>De accu van de computer is bijna leeg: de computer gaat gauw uit. Sluit hem nu aan op netstroom.</translation>
    </message>
    <message>
        <source>The computer goes to sleep.</source>
        <translation>De computer gaat slapen.</translation>
    </message>
    <message>
        <source>The computer is awake again.</source>
        <translation>De computer is weer wakker.</translation>
    </message>
    <message>
        <source>The computer shuts down.</source>
        <translation>De computer wordt afgesloten.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>Het scherm is vergrendeld.</translation>
    </message>
    <message>
        <source>The screen is unlocked.</source>
        <translation>Het scherm is ontgrendeld.</translation>
    </message>
    <message>
        <source>%1 was plugged in.</source>
        <translation>%1 is aangesloten.</translation>
    </message>
    <message>
        <source>%1 was pulled out.</source>
        <translation>%1 is losgekoppeld.</translation>
    </message>
    <message>
        <source>%1 is connected by Bluetooth.</source>
        <translation>%1 is via Bluetooth verbonden.</translation>
    </message>
    <message>
        <source>%1 is no longer connected by Bluetooth.</source>
        <translation>%1 is niet meer via Bluetooth verbonden.</translation>
    </message>
    <message>
        <source>What had waited is stored.</source>
        <translation>Wat wachtte, is opgeslagen.</translation>
    </message>
    <message>
        <source>Telling people of the name</source>
        <translation>Mensen de naam laten weten</translation>
    </message>
    <message>
        <source>Asking for what was said meanwhile</source>
        <translation>Vragen wat intussen gezegd is</translation>
    </message>
    <message>
        <source>Asking %1 for what was said meanwhile</source>
        <translation>%1 vragen wat intussen gezegd is</translation>
    </message>
    <message>
        <source>Entering %1</source>
        <translation>%1 binnengaan</translation>
    </message>
    <message>
        <source>Keeping %1 as a bookmark</source>
        <translation>%1 als bladwijzer bewaren</translation>
    </message>
    <message>
        <source>Looking for a place for files</source>
        <translation>Een plaats voor bestanden zoeken</translation>
    </message>
    <message>
        <source>Keeping a picture</source>
        <translation>Een afbeelding bewaren</translation>
    </message>
    <message>
        <source>Looking for rooms</source>
        <translation>Kamers zoeken</translation>
    </message>
    <message>
        <source>Asking what %1 can do</source>
        <translation>Vragen wat %1 kan</translation>
    </message>
    <message>
        <source>Looking after %1</source>
        <translation>Voor %1 zorgen</translation>
    </message>
    <message>
        <source>Client connecting: %1</source>
        <translation>Een client maakt verbinding: %1</translation>
    </message>
    <message>
        <source>%1 is now an operator</source>
        <translation>%1 is nu operator</translation>
    </message>
    <message>
        <source>Failed OPER by %1</source>
        <translation>Mislukte OPER van %1</translation>
    </message>
    <message>
        <source>KILL of %1 by %2: %3</source>
        <translation>KILL van %1 door %2: %3</translation>
    </message>
    <message>
        <source>REHASH by %1</source>
        <translation>REHASH door %1</translation>
    </message>
    <message>
        <source>%1 added a K-line for %2: %3</source>
        <translation>%1 heeft een K-line voor %2 toegevoegd: %3</translation>
    </message>
    <message>
        <source>%1 removed the K-line for %2</source>
        <translation>%1 heeft de K-line voor %2 verwijderd</translation>
    </message>
    <message>
        <source>%1 used %2: %3</source>
        <translation>%1 heeft %2 gebruikt: %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Van %1: %2</translation>
    </message>
    <message>
        <source>History could not be kept: %1</source>
        <translation>De geschiedenis kon niet bewaard worden: %1</translation>
    </message>
    <message>
        <source>The nick %1 was taken from %2: it is a bot&apos;s of this server</source>
        <translation>De nick %1 is van %2 afgenomen: hij is van een bot van deze server</translation>
    </message>
    <message>
        <source>fits no frame</source>
        <translation>past in geen frame</translation>
    </message>
    <message>
        <source>No file descriptor is left.</source>
        <translation>Er is geen bestandsdescriptor meer over.</translation>
    </message>
    <message>
        <source>Did not log in in time.</source>
        <translation>Heeft zich niet op tijd aangemeld.</translation>
    </message>
    <message>
        <source>The other end sends more than it may.</source>
        <translation>De andere kant stuurt meer dan mag.</translation>
    </message>
    <message>
        <source>The other end does not answer.</source>
        <translation>De andere kant antwoordt niet.</translation>
    </message>
    <message>
        <source>The other end does not read.</source>
        <translation>De andere kant leest niet.</translation>
    </message>
    <message>
        <source>Too many wrong logins.</source>
        <translation>Te veel foute aanmeldingen.</translation>
    </message>
    <message>
        <source>%1 is not connected yet. It goes on by itself when its line answers.</source>
        <translation>%1 is nog niet verbonden. Hij gaat vanzelf verder als zijn lijn antwoordt.</translation>
    </message>
    <message>
        <source>It does not answer. Plug it in anew, or start the smart card service (pcscd) anew.</source>
        <translation>Hij antwoordt niet. Sluit hem opnieuw aan, of start de smartcarddienst (pcscd) opnieuw.</translation>
    </message>
    <message>
        <source>“%1”: a reader over the network is given with host and port, like tcp:192.168.1.20:4001.</source>
        <translation>“%1”: een lezer in het netwerk wordt opgegeven met host en poort, zoals tcp:192.168.1.20:4001.</translation>
    </message>
    <message>
        <source>%1 is a reader of the smart card service. Only the kind pcsc can be there.</source>
        <translation>%1 is een lezer van de smartcarddienst. Daar kan alleen de soort pcsc zijn.</translation>
    </message>
    <message>
        <source>A reader of the kind %1 is at the smart card service, like pcsc:NAME; %2 is none.</source>
        <translation>Een lezer van de soort %1 is bij de smartcarddienst, zoals pcsc:NAAM; %2 is dat niet.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) has stopped. Its readers go on by themselves when it is back.</source>
        <translation>De smartcarddienst (pcscd) is gestopt. Zijn lezers gaan vanzelf verder als hij terug is.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) does not let this program use its readers.</source>
        <translation>De smartcarddienst (pcscd) laat dit programma zijn lezers niet gebruiken.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) does not run. Where it is installed, its readers are here once it is started.</source>
        <translation>De smartcarddienst (pcscd) draait niet. Waar hij geïnstalleerd is, zijn zijn lezers er zodra hij gestart is.</translation>
    </message>
    <message>
        <source>%1 is not over the network.</source>
        <translation>%1 is niet in het netwerk.</translation>
    </message>
    <message>
        <source>This computer has no network now. Try it again when that is back.</source>
        <translation>Deze computer heeft nu geen netwerk. Probeer het opnieuw als dat terug is.</translation>
    </message>
    <message>
        <source>The reader at %1 is connected over the network.</source>
        <translation>De lezer op %1 is via het netwerk verbonden.</translation>
    </message>
    <message>
        <source>The reader at %1 cannot be connected; that is tried again by itself. %2</source>
        <translation>De lezer op %1 kan niet worden verbonden; dat wordt vanzelf opnieuw geprobeerd. %2</translation>
    </message>
    <message>
        <source>A smart card reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Een smartcardlezer leest kaarten met 8, 14 of 20 hexcijfers.</translation>
    </message>
    <message>
        <source>smart card reader</source>
        <translation>smartcardlezer</translation>
    </message>
    <message>
        <source>state of the reader</source>
        <translation>toestand van de lezer</translation>
    </message>
    <message>
        <source>of before</source>
        <translation>van daarvoor</translation>
    </message>
    <message>
        <source>a card that does not answer</source>
        <translation>een kaart die niet antwoordt</translation>
    </message>
    <message>
        <source>a card: %1</source>
        <translation>een kaart: %1</translation>
    </message>
    <message>
        <source>Its firmware is so old that it says a card is there all the time. Update it, or use another reader.</source>
        <translation>Zijn firmware is zo oud dat die altijd een kaart meldt. Werk die bij, of neem een andere lezer.</translation>
    </message>
    <message>
        <source>to question %1</source>
        <translation>op vraag %1</translation>
    </message>
    <message>
        <source>from the lamp</source>
        <translation>van de lamp</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>no number, status %1; %2</source>
        <translation>geen nummer, status %1; %2</translation>
    </message>
    <message>
        <source>status, in order</source>
        <translation>status, in orde</translation>
    </message>
    <message>
        <source>no firmware</source>
        <translation>geen firmware</translation>
    </message>
    <message>
        <source>not answered, PC/SC says %1</source>
        <translation>niet beantwoord, PC/SC zegt %1</translation>
    </message>
    <message>
        <source>Writing the audit log (1 entry is lost)</source>
        <translation>Auditlog schrijven (1 regel is verloren)</translation>
    </message>
    <message>
        <source>%1 is a link or a file, where bringing back a backup needs a folder of its own. Remove it, then try again.</source>
        <translation>%1 is een koppeling of een bestand, waar het terugzetten van een back-up een eigen map nodig heeft. Verwijder dat, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could put anything there; it is not used. Start the program as that user or with --uid, or remove %2.</source>
        <translation>%1 is van een andere gebruiker, die er van alles in zou kunnen zetten; het wordt niet gebruikt. Start het programma als die gebruiker of met --uid, of verwijder %2.</translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends: no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation>Het wachtwoord wordt bewaard tot Everyport eindigt: geen sleutelbos van dit bureaublad nam het aan. Start er een (KWallet, GNOME Sleutelbos) of laat hem antwoorden, en sla het wachtwoord van het account dan opnieuw op.</translation>
    </message>
    <message>
        <source>It was so once more since it was told last.</source>
        <translation>Het was sinds de laatste melding nog één keer zo.</translation>
    </message>
    <message>
        <source>It has fired once within a minute, and may no more.</source>
        <translation>Hij is één keer binnen een minuut afgegaan, en mag niet meer.</translation>
    </message>
    <message>
        <source>One more event was left out within a minute.</source>
        <translation>Nog één gebeurtenis is binnen een minuut weggelaten.</translation>
    </message>
    <message>
        <source>It takes you for a guest: it refused the password of your account there.</source>
        <translation>Men ziet je daar als gast: het wachtwoord van je account daar werd geweigerd.</translation>
    </message>
    <message>
        <source>The account is connected.</source>
        <translation>Het account is verbonden.</translation>
    </message>
    <message>
        <source>The password is missing: enter it.</source>
        <translation>Het wachtwoord ontbreekt: voer het in.</translation>
    </message>
    <message>
        <source>%1 did not let you in: the password or the address is wrong. Enter the password again, or correct the address in the account&apos;s settings.%2</source>
        <translation>%1 liet je niet binnen: het wachtwoord of het adres klopt niet. Voer het wachtwoord opnieuw in of verbeter het adres in de instellingen van het account.%2</translation>
    </message>
    <message>
        <source>“%1”: a reader that publishes by MQTT is given with its name in the topic, like mqtt:door.</source>
        <translation>“%1”: een lezer die via MQTT publiceert, wordt met zijn naam in het topic opgegeven, zoals mqtt:door.</translation>
    </message>
    <message>
        <source>Connected to the broker %1.</source>
        <translation>Verbonden met de broker %1.</translation>
    </message>
    <message>
        <source>More messages come than the limits let in: %1 were left out. Later ones are not told of.</source>
        <translation>Er komen meer berichten dan de grenzen toelaten: %1 werden weggelaten. Over latere wordt niets gezegd.</translation>
    </message>
    <message>
        <source>A card&apos;s number in a message has 8, 10, 14, 16 or 20 hex digits.</source>
        <translation>Het nummer van een kaart heeft in een bericht 8, 10, 14, 16 of 20 hexcijfers.</translation>
    </message>
    <message>
        <source>message, no card in it</source>
        <translation>bericht, geen kaart erin</translation>
    </message>
    <message>
        <source>Its name is not known.</source>
        <translation>De naam is niet bekend.</translation>
    </message>
    <message>
        <source>It speaks no TLS, or its certificate is not to be trusted.</source>
        <translation>Hij spreekt geen TLS, of zijn certificaat is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Readers are heard at the broker %1, once it is connected.</source>
        <translation>Lezers worden bij de broker %1 gehoord zodra die verbonden is.</translation>
    </message>
    <message>
        <source>This computer has no network now; the broker is connected again when that is back.</source>
        <translation>Deze computer heeft nu geen netwerk; de broker wordt weer verbonden als dat terug is.</translation>
    </message>
    <message>
        <source>The broker %1 is not connected; that is tried again by itself. %2</source>
        <translation>De broker %1 is niet verbonden; dat wordt vanzelf opnieuw geprobeerd. %2</translation>
    </message>
    <message>
        <source>%1 says that it is offline. It goes on by itself when it is back.</source>
        <translation>%1 zegt dat hij offline is. Hij gaat vanzelf verder als hij terug is.</translation>
    </message>
    <message>
        <source>The broker is given with host and port, like tls:mqtt.example.org:8883.</source>
        <translation>De broker wordt met host en poort opgegeven, zoals tls:mqtt.example.org:8883.</translation>
    </message>
    <message>
        <source>Cards could be read and forged on the way. Use tls: instead of tcp:, or set in-the-clear.</source>
        <translation>Kaarten kunnen onderweg gelezen en vervalst worden. Gebruik tls: in plaats van tcp:, of zet in-the-clear.</translation>
    </message>
    <message>
        <source>One message was left out.</source>
        <translation>Er is één bericht weggelaten.</translation>
    </message>
    <message>
        <source>That is a room. Connect an account first, then open the link again.</source>
        <translation>Dat is een kamer. Verbind eerst een account, open de link dan opnieuw.</translation>
    </message>
    <message>
        <source>A reader of the kind %1 publishes by MQTT, like mqtt:door; %2 is none.</source>
        <translation>Een lezer van de soort %1 publiceert via MQTT, zoals mqtt:door; %2 is er geen.</translation>
    </message>
    <message>
        <source>%1 publishes by MQTT. Only the kind mqtt can be there, or one that a plugin brings.</source>
        <translation>%1 publiceert via MQTT. Daar kan alleen de soort mqtt zijn, of een die een plug-in meebrengt.</translation>
    </message>
    <message>
        <source>One tap waits to be stored.</source>
        <translation>Eén voorgehouden kaart wacht op opslag.</translation>
    </message>
    <message>
        <source>Nobody needs an account; who has one logs in by SASL.</source>
        <translation>Niemand heeft een account nodig; wie er een heeft, meldt zich aan via SASL.</translation>
    </message>
    <message>
        <source>NAME is an account: administrators get Python, operators a prompt that looks.</source>
        <translation>NAME is een account: beheerders krijgen Python, operators een prompt die kijkt.</translation>
    </message>
    <message>
        <source>It sends messages in a way that nobody asked for (QoS 2).</source>
        <translation>Hij stuurt berichten op een manier waar niemand om vroeg (QoS 2).</translation>
    </message>
    <message>
        <source>It refuses %1 and %2: the account needs the right to read them.</source>
        <translation>Hij weigert %1 en %2: het account heeft het recht nodig om ze te lezen.</translation>
    </message>
    <message>
        <source>Reading %1: There is no certificate in that file (PEM text is expected).</source>
        <translation>Lezen van %1: in dat bestand staat geen certificaat (PEM-tekst wordt verwacht).</translation>
    </message>
    <message>
        <source>The line to the reader at %1 has ended at once: another client may have it. It is connected again by itself.</source>
        <translation>De lijn naar de lezer op %1 is meteen beëindigd: misschien heeft een andere client haar. Ze wordt vanzelf weer verbonden.</translation>
    </message>
    <message>
        <source>They are at another address now.</source>
        <translation>Ze zijn nu op een ander adres.</translation>
    </message>
    <message>
        <source>Nobody takes messages from you at this address. Look whether it is written right.</source>
        <translation>Op dit adres neemt niemand berichten van je aan. Kijk of het goed geschreven is.</translation>
    </message>
    <message>
        <source>Dino or Gajim</source>
        <translation>Dino of Gajim</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>It goes on, but would not start again: %1</source>
        <translation>Hij loopt door, maar zou niet opnieuw starten: %1</translation>
    </message>
    <message>
        <source>A message of %1 was lost: nobody reads that reader, or not as fast as messages come. Switch the reader on, or let it publish less often. Later ones are not told of.</source>
        <translation>Een bericht van %1 ging verloren: niemand leest die lezer, of niet zo snel als er berichten komen. Zet de lezer aan, of laat hem minder vaak zenden. Over latere wordt niets gezegd.</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2. Nothing was changed; what was begun waits.</source>
        <translation>%1 kan niet worden bekeken: %2. Er is niets gewijzigd; wat begonnen is, wacht.</translation>
    </message>
    <message>
        <source>A restore that another account began is not done, and %1 is closed to this one. Nothing was changed. As root go on with it by everyportd --config %2 --data %3 restore --resume; then try again.</source>
        <translation>Wat een ander account begon terug te zetten, is niet klaar, en %1 is voor dit account gesloten. Er is niets gewijzigd. Ga er als root mee door met everyportd --config %2 --data %3 restore --resume; probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted while files took their places. Go on with it by everyportd restore --resume; then try again.</source>
        <translation>Een eerdere back-up terugzetten werd onderbroken terwijl bestanden op hun plaats kwamen. Ga ermee door met everyportd restore --resume; probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 is left of a restore that another account gave. As root remove it by everyportd --data %2 restore --cancel; then try again.</source>
        <translation>%1 is over van een back-up die een ander account begon terug te zetten. Verwijder het als root met everyportd --data %2 restore --cancel; probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Looking for the account %1</source>
        <translation>Het account %1 zoeken</translation>
    </message>
    <message>
        <source>The account %1 has no name on this computer, and the group of its folder is root&apos;s. Name its group by --gid, or give the folder to it by chgrp.</source>
        <translation>Het account %1 heeft op deze computer geen naam, en de groep van zijn map is die van root. Noem zijn groep met --gid, of geef haar de map met chgrp.</translation>
    </message>
    <message>
        <source>More messages come than the limits let in: one was left out. Later ones are not told of.</source>
        <translation>Er komen meer berichten dan de grenzen toelaten: één werd weggelaten. Over latere wordt niets gezegd.</translation>
    </message>
    <message>
        <source>%1. Not all could be put back as it was: %2. Remove what is in its way, then start again.</source>
        <translation>%1. Niet alles kon worden teruggezet zoals het was: %2. Verwijder wat in de weg staat en start dan opnieuw.</translation>
    </message>
    <message>
        <source>A restore that had failed is taken back: all is as it was before it.</source>
        <translation>Een mislukt herstel is teruggedraaid: alles is zoals het ervoor was.</translation>
    </message>
    <message>
        <source>A restore that failed is still to be taken back: %1. Remove what is in its way, then start again.</source>
        <translation>Een mislukt herstel moet nog worden teruggedraaid: %1. Verwijder wat in de weg staat en start dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 is damaged, so that nobody can say which files have come. Nothing is done. What was here is kept in the newest folder of %2: put it in its place by hand, then remove the damaged file.</source>
        <translation>%1 is beschadigd, zodat niemand kan zeggen welke bestanden gekomen zijn. Er wordt niets gedaan. Wat hier was, staat in de nieuwste map van %2: zet het zelf op zijn plaats en verwijder dan het beschadigde bestand.</translation>
    </message>
    <message>
        <source>By %1 a restore uses %2, which is none of this folder&apos;s: a link may be on the way to it. Nothing is done. Put the folder itself there again, then start again; what was here is kept in %3.</source>
        <translation>Volgens %1 gebruikt een herstel %2, dat niet bij deze map hoort: op de weg erheen kan een koppeling staan. Er wordt niets gedaan. Zet de map zelf daar terug en start dan opnieuw; wat hier was, staat in %3.</translation>
    </message>
    <message>
        <source>%1 is not used: something on its way is another account&apos;s, where only root may have put anything. Nothing more was changed. Look who has changed %2 meanwhile, put back what root had there, then try again.</source>
        <translation>%1 wordt niet gebruikt: iets op de weg erheen is van een ander account, waar alleen root iets mag hebben neergezet. Verder is er niets gewijzigd. Kijk wie %2 intussen heeft gewijzigd, zet terug wat root daar had en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not root&apos;s alone, so anybody could have put it there, and it is to become root&apos;s. Nothing was changed. Look what is in it; then copy the folder to where only root may write, give it to root (chown -R root), and name that.</source>
        <translation>%1 is niet van root alleen, zodat iedereen het daar kan hebben neergezet, en het zou van root worden. Er is niets gewijzigd. Kijk wat erin staat; kopieer de map dan naar waar alleen root mag schrijven, geef hem aan root (chown -R root) en noem die.</translation>
    </message>
    <message>
        <source>%1 is a link of another account. Name the file itself.</source>
        <translation>%1 is een koppeling van een ander account. Noem het bestand zelf.</translation>
    </message>
    <message>
        <source>The backup has root&apos;s configuration in it, and the folder of %1 is where another account could read it. Name a file in a folder that only root can move.</source>
        <translation>In de back-up staat de configuratie van root, en de map van %1 staat waar een ander account die kan lezen. Noem een bestand in een map die alleen root kan verplaatsen.</translation>
    </message>
    <message>
        <source>The running program did not send all of the backup, so it is not kept. Its log says why; then make it again.</source>
        <translation>Het lopende programma heeft niet de hele back-up gestuurd, dus die wordt niet bewaard. Zijn logboek zegt waarom; maak hem dan opnieuw.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>In de map %1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Waiting for the backup in %1</source>
        <translation>Wachten op de back-up in %1</translation>
    </message>
    <message>
        <source>The command that asked for the backup does not take it: %1.</source>
        <translation>De opdracht die om de back-up vroeg, neemt hem niet aan: %1.</translation>
    </message>
    <message>
        <source>That is no place where a backup is waited for.</source>
        <translation>Dat is geen plaats waar op een back-up wordt gewacht.</translation>
    </message>
    <message>
        <source>There are votes (%1), given to another kind of question. Keep the kind, or begin a new round first.</source>
        <translation>Er zijn stemmen (%1) op een ander soort vraag. Houd de soort, of begin eerst een nieuwe ronde.</translation>
    </message>
    <message>
        <source>There are votes (%1), given when another majority was needed. Keep it, or begin a new round first.</source>
        <translation>Er zijn stemmen (%1) van toen een andere meerderheid nodig was. Houd die, of begin eerst een nieuwe ronde.</translation>
    </message>
    <message>
        <source>On a scale each voter chooses one value. Choose another rule than several.</source>
        <translation>Op een schaal kiest iedereen één waarde. Kies een andere regel dan meerdere.</translation>
    </message>
    <message>
        <source>The ids of a scale&apos;s answers must be numbers that follow each other, between %1 and %2, as 1, 2, 3; that of answer %3 is “%4”.</source>
        <translation>De id&apos;s van de antwoorden van een schaal moeten opeenvolgende getallen tussen %1 en %2 zijn, zoals 1, 2, 3; die van antwoord %3 is “%4”.</translation>
    </message>
    <message>
        <source>On a motion each voter has one vote. Choose that the first or the last one counts.</source>
        <translation>Bij een voorstel heeft iedereen één stem. Kies dat de eerste of de laatste telt.</translation>
    </message>
    <message>
        <source>The answers of a motion must have the ids “yes” and “no” and, where people may abstain, “abstain”.</source>
        <translation>De antwoorden van een voorstel moeten de id&apos;s “yes” en “no” hebben en, waar men zich mag onthouden, “abstain”.</translation>
    </message>
    <message>
        <source>%1 goes, since it is not in the backup.</source>
        <translation>%1 gaat weg, omdat het niet in de back-up zit.</translation>
    </message>
    <message>
        <source>an ordinary file, no folder and no device</source>
        <translation>een gewoon bestand, geen map en geen apparaat</translation>
    </message>
    <message>
        <source>a file in a folder that exists</source>
        <translation>een bestand in een map die bestaat</translation>
    </message>
    <message>
        <source>There is no service “%1” of type %2. What needs it waits until there is one.</source>
        <translation>Er is geen dienst “%1” van het type %2. Wat die nodig heeft, wacht tot er een is.</translation>
    </message>
    <message>
        <source>Must be written like https://chat.example.org, with or without a path.</source>
        <translation>Moet geschreven zijn als https://chat.example.org, met of zonder pad.</translation>
    </message>
    <message>
        <source>Must be written like wss://chat.example.org/, with or without a path.</source>
        <translation>Moet geschreven zijn als wss://chat.example.org/, met of zonder pad.</translation>
    </message>
    <message>
        <source>The public address is written like https://vote.example.org, with or without a path.</source>
        <translation>Het openbare adres schrijf je als https://vote.example.org, met of zonder pad.</translation>
    </message>
    <message>
        <source>Another bridge brings that channel to %1 already; take it out of one of them.</source>
        <translation>Een andere brug brengt dat kanaal al naar %1; haal het uit een van beide.</translation>
    </message>
    <message>
        <source>Clients are told to come back with TLS at port %1, and the service listens with TLS nowhere: add tls:%1 to listen.</source>
        <translation>Clients krijgen te horen dat ze met TLS op poort %1 moeten terugkomen, en de dienst luistert nergens met TLS: voeg tls:%1 toe aan listen.</translation>
    </message>
    <message>
        <source>%1 is on another disk than %2. Files get their places by renaming, which reaches no other disk. Nothing was changed. Unmount it, or move it away if it is a link, and make a folder of that name; then try again.</source>
        <translation>%1 staat op een andere schijf dan %2. Bestanden krijgen hun plaats doordat ze hernoemd worden, en dat reikt tot geen andere schijf. Er is niets gewijzigd. Ontkoppel hem, of verplaats hem als het een link is, en maak een map met die naam; probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>What is here is kept before a backup takes its place, which needs %1 MB; the disk of %2 has %3 MB free. The largest of it is %4. Free some, or move that away, then try again. Nothing was changed.</source>
        <translation>Wat hier staat wordt bewaard voordat een back-up de plaats inneemt, en dat heeft %1 MB nodig; op de schijf van %2 is %3 MB vrij. Het grootste ervan is %4. Maak ruimte, of verplaats dat, en probeer het dan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <translation>%1 schrijven: %2</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 lezen: %2</translation>
    </message>
    <message>
        <source>The first line of %1 is longer than 1024 bytes.</source>
        <translation>De eerste regel van %1 is langer dan 1024 bytes.</translation>
    </message>
    <message>
        <source>%1 is a pipe. Move it away, or choose another folder with --data.</source>
        <translation>%1 is een pipe. Verplaats die, of kies een andere map met --data.</translation>
    </message>
    <message>
        <source>%1 is a socket or a device. Move it away, or choose another folder with --data.</source>
        <translation>%1 is een socket of een apparaat. Verplaats het, of kies een andere map met --data.</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes that it may have</source>
        <translation>het is groter dan de %1 bytes die het mag hebben</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could put anything there; it is not used. Make it your own: chown -h %2 %3</source>
        <translation>%1 is van een andere gebruiker, die er van alles neer kan zetten; het wordt niet gebruikt. Maak het van jezelf: chown -h %2 %3</translation>
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
        <translation>Brug</translation>
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
        <translation>%1, gebouwd met %2</translation>
    </message>
    <message>
        <source>Lucide icons 1.62.0: ISC, and MIT for those from Feather</source>
        <translation>Lucide-pictogrammen 1.62.0: ISC, en MIT voor die van Feather</translation>
    </message>
    <message>
        <source>About Everyport</source>
        <translation>Over Everyport</translation>
    </message>
    <message>
        <source>Everyport %1</source>
        <translation>Everyport %1</translation>
    </message>
    <message>
        <source>People, devices and network services on one event loop.</source>
        <translation>Mensen, apparaten en netwerkdiensten op één event-loop.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later, zonder enige garantie.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Notice of the icons:</source>
        <translation>Vermelding bij de pictogrammen:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Kopiëren voor een bugmelding</translation>
    </message>
    <message>
        <source>the versions</source>
        <translation>de versies</translation>
    </message>
    <message>
        <source>Newer versions come with the updates of your system.</source>
        <translation>Nieuwere versies komen met de updates van je systeem.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat er nieuw is</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>publiek domein</translation>
    </message>
    <message>
        <source>Made by the Everyport maintainers. They have published no address yet: send a report to whoever gave you the program.</source>
        <translation>Gemaakt door de beheerders van Everyport. Zij hebben nog geen adres gepubliceerd: stuur een melding naar wie je het programma gaf.</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Naar updates zoeken…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccessPane</name>
    <message>
        <source>Change role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Where the rights count</source>
        <translation>Waar de rechten gelden</translation>
    </message>
    <message>
        <source>Give full power</source>
        <translation>Volle macht geven</translation>
    </message>
    <message>
        <source>Changing the role of %1</source>
        <translation>De rol van %1 wijzigen</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 is nu: %2.</translation>
    </message>
    <message>
        <source>As the role says: %1</source>
        <translation>Volgens rol: %1</translation>
    </message>
    <message>
        <source>As elsewhere: %1</source>
        <translation>Zoals elders: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>De rechten van %1 wijzigen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountBox</name>
    <message>
        <source>XMPP account</source>
        <translation>XMPP-account</translation>
    </message>
    <message>
        <source>Which XMPP account</source>
        <translation>Welk XMPP-account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
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
        <translation>Wacht op de sleutelbos, die misschien iets vraagt in een eigen venster.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Account bewerken</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Connect when Everyport starts</source>
        <translation>Verbinden als Everyport start</translation>
    </message>
    <message>
        <source>Register a new account…</source>
        <translation>Een nieuw account registreren…</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>How this account is called in the window.</source>
        <translation>Hoe dit account in het venster heet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Another %1 network</source>
        <translation>Een ander %1-netwerk</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>as it is, until Everyport ends</source>
        <translation>zoals het is, tot Everyport eindigt</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation>Een nieuw account registreren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Het certificaat bekijken…</translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation>Het account wijzigen</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Het account toevoegen</translation>
    </message>
    <message>
        <source>Still registering the account: the server has not answered yet.</source>
        <translation>Het account wordt nog geregistreerd: de server heeft nog niet geantwoord.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountNodes</name>
    <message>
        <source>The node&apos;s owner has been asked and must agree first.</source>
        <translation>De eigenaar van de node is gevraagd en moet eerst instemmen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ActionBox</name>
    <message>
        <source>Choose what is done</source>
        <translation>Kies wat er gedaan wordt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gedaan wordt</translation>
    </message>
    <message>
        <source>Insert a field of the event</source>
        <translation>Een veld van de gebeurtenis invoegen</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Deze actie verwijderen</translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation>{%1} – %2</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Wordt gelezen als: %1</translation>
    </message>
    <message>
        <source>There is no chat account and no service called %1: nothing can be said there until there is one.</source>
        <translation>Er is geen chataccount en geen dienst die %1 heet: daar kan niets gezegd worden tot die er is.</translation>
    </message>
    <message>
        <source>There is no service called %1 yet.</source>
        <translation>Er is nog geen dienst die %1 heet.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddReaderDialog</name>
    <message>
        <source>Add reader</source>
        <translation>Lezer toevoegen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Opens the reader now and shows the next card; nothing is kept until you add it</source>
        <translation>Opent de lezer nu en toont de volgende kaart; er wordt niets bewaard tot je hem toevoegt</translation>
    </message>
    <message>
        <source>%1, read well</source>
        <translation>%1, goed gelezen</translation>
    </message>
    <message>
        <source>Where the reader is</source>
        <translation>Waar de lezer is</translation>
    </message>
    <message>
        <source>Then log in again, so that it counts.</source>
        <translation>Meld je daarna opnieuw aan, zodat het geldt.</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Lezer %1</translation>
    </message>
    <message>
        <source>Another reader has this name.</source>
        <translation>Een andere lezer heeft deze naam.</translation>
    </message>
    <message>
        <source>tapping a card…</source>
        <translation>kaart wordt voorgehouden…</translation>
    </message>
    <message>
        <source>tap a card…</source>
        <translation>houd een kaart voor…</translation>
    </message>
    <message>
        <source>adding…</source>
        <translation>toevoegen…</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Instellingen van %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Een lezer wijzigen</translation>
    </message>
    <message>
        <source>It types like a keyboard. While it is a reader here, its keys reach nothing else: do not choose the keyboard that you type on.</source>
        <translation>Het typt als een toetsenbord. Zolang het hier een lezer is, komen zijn toetsen nergens anders aan: kies niet het toetsenbord waarop je typt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressCard</name>
    <message>
        <source>Where is it?</source>
        <translation>Waar is het?</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Het certificaat bekijken…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>Register in place</source>
        <translation>Ter plekke registreren</translation>
    </message>
    <message>
        <source>me@example.org, irc.libera.chat or #room</source>
        <translation>ik@example.org, irc.libera.chat of #kamer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Choose its network</source>
        <translation>Kies het netwerk</translation>
    </message>
    <message>
        <source>No account there yet? Make one here</source>
        <translation>Daar nog geen account? Maak er hier een</translation>
    </message>
    <message>
        <source>Networks from a list, and all that an account can have</source>
        <translation>Netwerken uit een lijst, en alles wat een account kan hebben</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>%1 zoeken</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>The server is there. Your address at it looks like me@%1.</source>
        <translation>De server is er. Je adres daar ziet eruit als ik@%1.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Niet gevonden: %1</translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation>Een nieuw account registreren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Het account toevoegen</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Geen antwoord van %1</translation>
    </message>
    <message>
        <source>That computer takes no connections there. Check the address and its port, or ask whether the server is running.</source>
        <translation>Die computer neemt daar geen verbindingen aan. Controleer het adres en de poort, of vraag of de server draait.</translation>
    </message>
    <message>
        <source>Nothing came back in time. Check the address and its port, or try again later.</source>
        <translation>Er kwam niet op tijd iets terug. Controleer het adres en de poort, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>No computer has this name. Check how it is written, and whether this computer is online.</source>
        <translation>Geen computer heet zo. Controleer hoe de naam is geschreven, en of deze computer online is.</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Zonder versleuteling verbinden</translation>
    </message>
    <message>
        <source>This server speaks without encryption. It is on this computer, where nobody is on the way.</source>
        <translation>Deze server spreekt zonder versleuteling. Hij staat op deze computer, waar niemand onderweg is.</translation>
    </message>
    <message>
        <source>This server speaks without encryption: everybody on the way can read what is said, passwords too.</source>
        <translation>Deze server spreekt zonder versleuteling: iedereen onderweg kan meelezen, ook wachtwoorden.</translation>
    </message>
    <message>
        <source>An address is missing. Type where you would like to go, such as irc.libera.chat.</source>
        <translation>Er ontbreekt een adres. Typ waar je heen wilt, bijvoorbeeld irc.libera.chat.</translation>
    </message>
    <message>
        <source>me@example.org or #room</source>
        <translation>ik@example.org of #kamer</translation>
    </message>
    <message>
        <source>It does not answer. Check its address and port in the preferences, or ask whether it is running.</source>
        <translation>Hij antwoordt niet. Controleer het adres en de poort in de voorkeuren, of vraag of hij draait.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Geen weg door de proxy</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Voorkeuren…</translation>
    </message>
    <message>
        <source>A network is missing. Choose the one that this room is in.</source>
        <translation>Er ontbreekt een netwerk. Kies dat waarin deze kamer is.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation>Eén veld: je adres, een server of een kamer. De rest wordt uitgezocht.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressLine</name>
    <message>
        <source>Let the room see it</source>
        <translation>Laat de zaal het zien</translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation>Resultaten worden getoond</translation>
    </message>
    <message>
        <source>Results address</source>
        <translation>Adres van de resultaten</translation>
    </message>
    <message>
        <source>Copy the results address</source>
        <translation>Het adres van de resultaten kopiëren</translation>
    </message>
    <message>
        <source>QR code of the results address</source>
        <translation>QR-code van het adres van de resultaten</translation>
    </message>
    <message>
        <source>Open the results in the browser</source>
        <translation>De resultaten in de browser openen</translation>
    </message>
    <message>
        <source>Whether the room sees the numbers, here and now</source>
        <translation>Of de zaal de getallen ziet, hier en nu</translation>
    </message>
    <message>
        <source>Only this computer can open it.</source>
        <translation>Alleen deze computer kan het openen.</translation>
    </message>
    <message>
        <source>Plain HTTP, not encrypted.</source>
        <translation>Gewoon HTTP, niet versleuteld.</translation>
    </message>
    <message>
        <source>No web service runs, so only this window shows the results.</source>
        <translation>Er draait geen webdienst, dus alleen dit venster toont de resultaten.</translation>
    </message>
    <message>
        <source>Set up a web service…</source>
        <translation>Webdienst instellen…</translation>
    </message>
    <message>
        <source>Start the web service</source>
        <translation>Webdienst starten</translation>
    </message>
    <message>
        <source>Phones vote at</source>
        <translation>Telefoons stemmen op</translation>
    </message>
    <message>
        <source>Voting address</source>
        <translation>Adres om te stemmen</translation>
    </message>
    <message>
        <source>Copy the voting address</source>
        <translation>Adres om te stemmen kopiëren</translation>
    </message>
    <message>
        <source>QR code of the voting address</source>
        <translation>QR-code van het adres om te stemmen</translation>
    </message>
    <message>
        <source>Results hidden</source>
        <translation>Resultaten verborgen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Alerts</name>
    <message>
        <source>1 needs you</source>
        <translation>1 heeft je nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n heeft je nodig</numerusform>
            <numerusform>%n hebben je nodig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwoord %1</translation>
    </message>
    <message>
        <source>Paste many lines</source>
        <translation>Veel regels plakken</translation>
    </message>
    <message>
        <source>One answer a line</source>
        <translation>Eén antwoord per regel</translation>
    </message>
    <message>
        <source>Each line becomes an answer; at most %1 in all.</source>
        <translation>Elke regel wordt een antwoord; hoogstens %1 in totaal.</translation>
    </message>
    <message>
        <source>Add answers</source>
        <translation>Antwoorden toevoegen</translation>
    </message>
    <message>
        <source>Image of the answer</source>
        <translation>Afbeelding van het antwoord</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Without image</source>
        <translation>Zonder afbeelding</translation>
    </message>
    <message>
        <source>%1 stands for</source>
        <translation>%1 staat voor</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Geen daarvan</translation>
    </message>
    <message>
        <source>There are votes, so numbers stay: only the first and the last step can go.</source>
        <translation>Er zijn al stemmen, dus de getallen blijven: alleen de eerste en de laatste stap kan weg.</translation>
    </message>
    <message>
        <source>Words beside %1</source>
        <translation>Woorden bij %1</translation>
    </message>
    <message>
        <source>words beside it, where it needs some</source>
        <translation>woorden erbij, waar die nodig zijn</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerRow</name>
    <message>
        <source>Image</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Dit antwoord verwijderen</translation>
    </message>
    <message>
        <source>waiting for a tap</source>
        <translation>wacht op een kaart</translation>
    </message>
    <message>
        <source>no reader yet</source>
        <translation>nog geen lezer</translation>
    </message>
    <message>
        <source>%1 stands for this answer. Press to change that.</source>
        <translation>%1 staat voor dit antwoord. Druk om dat te wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n votes and stays: they would be lost with it.</source>
        <translation>
            <numerusform>Het heeft %n stem en blijft: die zou ermee verloren gaan.</numerusform>
            <numerusform>Het heeft %n stemmen en blijft: die zouden ermee verloren gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
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
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 of minder</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Het moet een geheel getal zijn.</translation>
    </message>
    <message>
        <source>It must be a number, such as 2.5.</source>
        <translation>Het moet een getal zijn, zoals 2.5.</translation>
    </message>
    <message>
        <source>It must be a day, written like 2026-05-01.</source>
        <translation>Het moet een dag zijn, geschreven als 2026-05-01.</translation>
    </message>
    <message>
        <source>It must be a time, written like 18:30:00.</source>
        <translation>Het moet een tijd zijn, geschreven als 18:30:00.</translation>
    </message>
    <message>
        <source>It must be a day and a time, written like 2026-05-01T18:30:00Z.</source>
        <translation>Het moet een dag en een tijd zijn, geschreven als 2026-05-01T18:30:00Z.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://example.org.</source>
        <translation>Het moet een volledig adres zijn, zoals https://example.org.</translation>
    </message>
    <message>
        <source>It must be a language&apos;s short name, such as en or pt-BR.</source>
        <translation>Het moet de korte naam van een taal zijn, zoals en of pt-BR.</translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation>Het moet een adres zijn, zoals name@example.org.</translation>
    </message>
    <message>
        <source>Choose at least %1.</source>
        <translation>Kies er minstens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Hoogstens %1.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>It needs an answer.</source>
        <translation>Hier moet een antwoord staan.</translation>
    </message>
    <message>
        <source>It is too long: at most %1 characters.</source>
        <translation>Het is te lang: hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Kies er een die wordt aangeboden.</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>Het moet %1 zijn.</translation>
    </message>
    <message>
        <source>It must be written another way (%1).</source>
        <translation>Het moet anders geschreven worden (%1).</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Eén adres per regel</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>for example 2026-05-01</source>
        <translation>bijvoorbeeld 2026-05-01</translation>
    </message>
    <message>
        <source>for example 18:30:00</source>
        <translation>bijvoorbeeld 18:30:00</translation>
    </message>
    <message>
        <source>for example 2026-05-01T18:30:00Z</source>
        <translation>bijvoorbeeld 2026-05-01T18:30:00Z</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Andere knooppunten</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Who sees its owner&apos;s presence</source>
        <translation>Wie de aanwezigheid van de eigenaar ziet</translation>
    </message>
    <message>
        <source>Contacts in some groups</source>
        <translation>Contacten in bepaalde groepen</translation>
    </message>
    <message>
        <source>Whom its owner agrees to</source>
        <translation>Wie de eigenaar toelaat</translation>
    </message>
    <message>
        <source>Only its members</source>
        <translation>Alleen zijn leden</translation>
    </message>
    <message>
        <source>Its publishers</source>
        <translation>De publiceerders</translation>
    </message>
    <message>
        <source>Its subscribers, too</source>
        <translation>Ook de abonnees</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>When somebody subscribes</source>
        <translation>Als iemand zich abonneert</translation>
    </message>
    <message>
        <source>When somebody subscribes or comes online</source>
        <translation>Als iemand zich abonneert of online komt</translation>
    </message>
    <message>
        <source>Headlines: nobody keeps them</source>
        <translation>Koppen: niemand bewaart ze</translation>
    </message>
    <message>
        <source>Messages: kept until read</source>
        <translation>Berichten: bewaard tot ze gelezen zijn</translation>
    </message>
    <message>
        <source>Its owners</source>
        <translation>De eigenaren</translation>
    </message>
    <message>
        <source>Only those named below</source>
        <translation>Alleen wie hieronder staat</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AssignStrip</name>
    <message>
        <source>Skip answer</source>
        <translation>Antwoord overslaan</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Laatste ongedaan maken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers have a reader.</source>
        <translation>
            <numerusform>%1 van %n antwoord heeft een lezer.</numerusform>
            <numerusform>%1 van %n antwoorden hebben een lezer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap any card at the reader for answer %1.</source>
        <translation>Houd een willekeurige kaart bij de lezer voor antwoord %1.</translation>
    </message>
    <message>
        <source>Tap any card at the reader for “%1”.</source>
        <translation>Houd een willekeurige kaart bij de lezer voor “%1”.</translation>
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
        <translation>dit venster</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>opdrachtregel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupForm</name>
    <message>
        <source>Passwords and private keys, encrypted</source>
        <translation>Wachtwoorden en privésleutels, versleuteld</translation>
    </message>
    <message>
        <source>Without it nobody can bring the passwords back, you included. All else can be.</source>
        <translation>Zonder dat kan niemand de wachtwoorden terughalen, ook jij niet. Al het andere wel.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Back-up maken…</translation>
    </message>
    <message>
        <source>How much of the backup is written</source>
        <translation>Hoeveel van de back-up is geschreven</translation>
    </message>
    <message>
        <source>Password that opens them</source>
        <translation>Wachtwoord dat ze opent</translation>
    </message>
    <message>
        <source>Type the password that the passwords in it are encrypted with.</source>
        <translation>Typ het wachtwoord waarmee de wachtwoorden erin worden versleuteld.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Backups (*.everyport)</source>
        <translation>Back-ups (*.everyport)</translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation>%1 is geschreven, %2.</translation>
    </message>
    <message>
        <source>Passwords and private keys are not in it.</source>
        <translation>Wachtwoorden en privésleutels zitten er niet in.</translation>
    </message>
    <message>
        <source>It has fewer than %1 characters: whoever has the file can find it by trying.</source>
        <translation>Het heeft minder dan %1 tekens: wie het bestand heeft, kan het door proberen vinden.</translation>
    </message>
    <message>
        <source>Pictures of answers and slides that are not in it, because they cannot be read, are too large or are no pictures: %1.</source>
        <translation>Afbeeldingen van antwoorden en dia&apos;s die er niet in zitten, omdat ze niet te lezen zijn, te groot zijn of geen afbeeldingen zijn: %1.</translation>
    </message>
    <message>
        <source>about %1, with %2 that every backup has</source>
        <translation>ongeveer %1, waarvan %2 in elke back-up zit</translation>
    </message>
    <message numerus="yes">
        <source>Passwords of chat accounts are never in it: %Ln accounts need theirs typed again.</source>
        <translation>
            <numerusform>Wachtwoorden van chataccounts zitten er nooit in: bij %Ln account moet het opnieuw worden getypt.</numerusform>
            <numerusform>Wachtwoorden van chataccounts zitten er nooit in: bij %Ln accounts moet het opnieuw worden getypt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords of chat accounts are never in it: they are typed again where it is brought back.</source>
        <translation>Wachtwoorden van chataccounts zitten er nooit in: ze worden opnieuw getypt waar hij wordt teruggehaald.</translation>
    </message>
    <message>
        <source>Files that are not in it, because they cannot be read, changed meanwhile, have names that no backup can have, or are too many: %1.</source>
        <translation>Bestanden die er niet in zitten, omdat ze niet te lezen zijn, intussen zijn veranderd, namen hebben die geen back-up kan hebben, of te veel zijn: %1.</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Nog eens hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>Type the password once more: after a slip nobody could bring the passwords back.</source>
        <translation>Typ het wachtwoord nog eens: na een tikfout zou niemand de wachtwoorden kunnen terughalen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. The eye in each field shows what was typed.</source>
        <translation>De twee wachtwoorden zijn niet gelijk. Het oog in elk veld toont wat er getypt is.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupJobs</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Kies eerst een back-up.</translation>
    </message>
    <message>
        <source>the backup %1</source>
        <translation>de back-up %1</translation>
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
            <numerusform>%1: %n stem, %2</numerusform>
            <numerusform>%1: %n stemmen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, leads</source>
        <translation>, staat voor</translation>
    </message>
    <message numerus="yes">
        <source>, %n in the last ten seconds</source>
        <translation>
            <numerusform>, %n in de laatste tien seconden</numerusform>
            <numerusform>, %n in de laatste tien seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::BatteryPlate</name>
    <message>
        <source>runs on the battery</source>
        <translation>werkt op de accu</translation>
    </message>
    <message>
        <source>plugged in, charging</source>
        <translation>aangesloten, laadt op</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>aangesloten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <translation>Accu: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockEditor</name>
    <message>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>De vorige opdracht is nog niet klaar. Onderbreken stopt hem.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockField</name>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BluetoothController</name>
    <message>
        <source>Add as a reader…</source>
        <translation>Als lezer toevoegen…</translation>
    </message>
    <message>
        <source>Connects its serial line, and finds out which kind of reader it is</source>
        <translation>Verbindt de seriële lijn en zoekt uit wat voor lezer het is</translation>
    </message>
    <message>
        <source>Connecting “%1”</source>
        <translation>“%1” verbinden</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLegend</name>
    <message>
        <source>start and end of the frame</source>
        <translation>begin en einde van het frame</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLight</name>
    <message>
        <source>Lights up when bytes come</source>
        <translation>Licht op als er bytes komen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteStrip</name>
    <message>
        <source>Raw bytes. %1</source>
        <translation>Ruwe bytes. %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Card</name>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateAlerts</name>
    <message>
        <source>%1 was not connected to:</source>
        <translation>Geen verbinding met %1:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Niet verbinden</translation>
    </message>
    <message>
        <source>%1: certificate not accepted</source>
        <translation>%1: certificaat niet aanvaard</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateDialog</name>
    <message>
        <source>Add certificate</source>
        <translation>Certificaat toevoegen</translation>
    </message>
    <message>
        <source>Certificate of %1 (PEM)</source>
        <translation>Certificaat van %1 (PEM)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>by its holder</source>
        <translation>van de houder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is called in the list, such as “phone”.</source>
        <translation>Hoe het in de lijst heet, zoals “telefoon”.</translation>
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
        <translation>%1, poort&#xa0;%2</translation>
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
        <translation>Het certificaat is VERANDERD</translation>
    </message>
    <message>
        <source>This certificate is for another name</source>
        <translation>Dit certificaat is voor een andere naam</translation>
    </message>
    <message>
        <source>This certificate is not valid yet</source>
        <translation>Dit certificaat is nog niet geldig</translation>
    </message>
    <message>
        <source>This certificate has expired</source>
        <translation>Dit certificaat is verlopen</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate</source>
        <translation>Niemand staat in voor dit certificaat</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted on %2. Either it was renewed, or somebody between you and the server poses as it: ask whoever runs it.</source>
        <translation>%1 toont een ander certificaat dan dat op %2 is geaccepteerd. Of het is vernieuwd, of iemand tussen jou en de server doet zich als de server voor: vraag het wie hem beheert.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate for %2. Either the server is set up wrongly, or somebody between you and it poses as it.</source>
        <translation>%1 antwoordde met een certificaat voor %2. Of de server is verkeerd ingesteld, of iemand ertussen doet zich als de server voor.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that counts from %2 on. Either the server is set up wrongly, or this computer&apos;s clock is.</source>
        <translation>%1 antwoordde met een certificaat dat vanaf %2 geldt. Of de server is verkeerd ingesteld, of de klok van deze computer.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that was valid until %2. Either nobody renewed it, or this computer&apos;s clock is wrong.</source>
        <translation>%1 antwoordde met een certificaat dat geldig was tot %2. Of niemand heeft het vernieuwd, of de klok van deze computer staat verkeerd.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that no authority known to this computer has signed. Private servers often have one; somebody between you and the server would show one, too. Compare the SHA-256 with what whoever runs the server says.</source>
        <translation>%1 antwoordde met een certificaat dat is ondertekend door geen enkele autoriteit die deze computer kent. Privéservers hebben er vaak zo een; iemand tussen jou en de server zou er ook een tonen. Vergelijk de SHA-256 met wat de beheerder van de server zegt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate is its own</source>
        <translation>Zelfondertekend certificaat</translation>
    </message>
    <message>
        <source>Nobody known vouches for it. Compare it with the person who runs the server.</source>
        <translation>Niemand die bekend is, staat ervoor in. Vergelijk het met wie de server beheert.</translation>
    </message>
    <message>
        <source>Nobody known vouches for it. It comes from this computer: accept it if you run the server here.</source>
        <translation>Niemand die bekend is, staat ervoor in. Het komt van deze computer: accepteer het als je de server hier beheert.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateList</name>
    <message>
        <source>Certificates accepted</source>
        <translation>Geaccepteerde certificaten</translation>
    </message>
    <message>
        <source>Certificates of other servers that nobody vouches for, and that are taken all the same. One that is taken back is asked about again, by the next connection.</source>
        <translation>Certificaten van andere servers waar niemand voor instaat, en die toch worden aangenomen. Wordt er een ingetrokken, dan vraagt de volgende verbinding er opnieuw naar.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>None is accepted.</source>
        <translation>Er is er geen geaccepteerd.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>until Everyport ends</source>
        <translation>tot Everyport eindigt</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Taking back the certificate of %1</source>
        <translation>Het certificaat van %1 intrekken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateQuestion</name>
    <message>
        <source>Cannot connect to %1</source>
        <translation>Kan geen verbinding maken met %1</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Niet verbinden</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Alleen nu</translation>
    </message>
    <message>
        <source>Accepts it until Everyport ends</source>
        <translation>Accepteert het tot Everyport eindigt</translation>
    </message>
    <message>
        <source>Always for this host</source>
        <translation>Altijd voor deze host</translation>
    </message>
    <message>
        <source>Accepts exactly this certificate for %1</source>
        <translation>Accepteert precies dit certificaat voor %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Namen erin</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>zichzelf</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>CHANGED: another one was accepted on %1</source>
        <translation>VERANDERD: op %1 is een ander geaccepteerd</translation>
    </message>
    <message>
        <source>the first time: none was accepted there</source>
        <translation>de eerste keer: daar was er geen geaccepteerd</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>De SHA-256 kopiëren</translation>
    </message>
    <message>
        <source>If you accept it, Everyport talks to whoever has this certificate, and sends your password there where one is asked for. A different certificate asks again. What is accepted can be taken back in the preferences.</source>
        <translation>Als je het accepteert, praat Everyport met wie dit certificaat heeft, en stuurt je wachtwoord daarheen als erom gevraagd wordt. Een ander certificaat vraagt opnieuw. Wat geaccepteerd is, kun je intrekken in de voorkeuren.</translation>
    </message>
    <message>
        <source>Accepting the certificate of %1</source>
        <translation>Het certificaat van %1 accepteren</translation>
    </message>
    <message>
        <source>All names in it</source>
        <translation>Alle namen erin</translation>
    </message>
    <message>
        <source>Whole chain…</source>
        <translation>Hele keten…</translation>
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
        <translation>een andere soort</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>pas geldig vanaf %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>verlopen op %1</translation>
    </message>
    <message>
        <source>valid until %1, one more day</source>
        <translation>geldig tot %1, nog één dag</translation>
    </message>
    <message numerus="yes">
        <source>valid until %1, %n days</source>
        <translation>
            <numerusform>geldig tot %1, %n dag</numerusform>
            <numerusform>geldig tot %1, %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>geldig tot %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChainDialog</name>
    <message>
        <source>What %1 has shown</source>
        <translation>Wat %1 heeft getoond</translation>
    </message>
    <message>
        <source>Certificates, its own first</source>
        <translation>Certificaten, het eigen eerst</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>een certificaat dat niet te lezen is</translation>
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
        <translation>Nieuw gesprek…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Hier zoeken</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle berichten doorzoeken</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Volgende ongelezen</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorig gesprek</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Set the topic</source>
        <translation>Onderwerp instellen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Bovenaan houden</translation>
    </message>
    <message>
        <source>Join again after connecting</source>
        <translation>Na verbinden weer deelnemen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbinding verbreken</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Account bewerken…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Aan contacten toevoegen</translation>
    </message>
    <message>
        <source>Rename contact…</source>
        <translation>Contact hernoemen…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Kamerinstellingen…</translation>
    </message>
    <message>
        <source>Owners, members and kept out…</source>
        <translation>Eigenaren, leden en geweerden…</translation>
    </message>
    <message>
        <source>Become a member…</source>
        <translation>Lid worden…</translation>
    </message>
    <message>
        <source>Delete the room…</source>
        <translation>De kamer verwijderen…</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Opdrachten…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>Set your picture…</source>
        <translation>Je afbeelding instellen…</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>Je afbeelding verwijderen</translation>
    </message>
    <message>
        <source>Delete at the server…</source>
        <translation>Op de server verwijderen…</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Gesprek %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>Uit contacten verwijderen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Deblokkeren</translation>
    </message>
    <message>
        <source>Register this name…</source>
        <translation>Deze naam registreren…</translation>
    </message>
    <message>
        <source>Join a room…</source>
        <translation>Deelnemen aan kamer…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Gesprek exporteren…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatContacts</name>
    <message>
        <source>Adding %1 to your contacts</source>
        <translation>%1 aan je contacten toevoegen</translation>
    </message>
    <message>
        <source>Removing %1 from your contacts</source>
        <translation>%1 uit je contacten verwijderen</translation>
    </message>
    <message>
        <source>Removed %1 from your contacts. Neither of you sees when the other is there.</source>
        <translation>%1 is uit je contacten verwijderd. Geen van beiden ziet wanneer de ander er is.</translation>
    </message>
    <message>
        <source>Adding %1 again</source>
        <translation>%1 weer toevoegen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 noemen</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>%1 hernoemen</translation>
    </message>
    <message>
        <source>Blocking %1</source>
        <translation>%1 blokkeren</translation>
    </message>
    <message>
        <source>Unblocking %1</source>
        <translation>%1 deblokkeren</translation>
    </message>
    <message>
        <source>Blocked %1: nothing of theirs reaches you.</source>
        <translation>%1 is geblokkeerd: niets van hen bereikt je.</translation>
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
        <translation>Het account verwijderen</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Aan %1 schrijven</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Deelnemen aan %1</translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation>%1 verlaten</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>%1 sluiten</translation>
    </message>
    <message>
        <source>Left %1. What was said stays.</source>
        <translation>%1 verlaten. Wat er gezegd is, blijft.</translation>
    </message>
    <message>
        <source>Closed %1. What was said stays.</source>
        <translation>%1 gesloten. Wat er gezegd is, blijft.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Niets hier opent %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>All that was said there goes from this computer, and nobody can bring it back.</source>
        <translation>Alles wat daar gezegd is, verdwijnt van deze computer, en niemand kan het terughalen.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Keeping messages and drafts</source>
        <translation>Bewaren van berichten en concepten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatForms</name>
    <message>
        <source>Settings of %1</source>
        <translation>Instellingen van %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Become a member of %1</source>
        <translation>Lid worden van %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>De kamer openen</translation>
    </message>
    <message>
        <source>It ends for everyone, with its settings and what it keeps of what was said.</source>
        <translation>Ze eindigt voor iedereen, met haar instellingen en wat ze bewaart van wat er gezegd is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in it.</source>
        <translation>
            <numerusform>Er is nog %Ln ander in.</numerusform>
            <numerusform>Er zijn nog %Ln anderen in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Told to everyone in it.</source>
        <translation>Wordt iedereen erin verteld.</translation>
    </message>
    <message>
        <source>Go to instead</source>
        <translation>Ga in plaats daarvan naar</translation>
    </message>
    <message>
        <source>A room&apos;s address, if there is one to go to.</source>
        <translation>Het adres van een kamer, als er een is om heen te gaan.</translation>
    </message>
    <message>
        <source>Deleting %1 for everyone, in 3 seconds.</source>
        <translation>%1 wordt over 3 seconden voor iedereen verwijderd.</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Delete the room</source>
        <translation>De kamer verwijderen</translation>
    </message>
    <message>
        <source>It is changed at the server, and kept here for the next login. Your other programs need the new one, too.</source>
        <translation>Het wordt op de server gewijzigd, en hier bewaard voor de volgende aanmelding. Je andere programma&apos;s hebben het nieuwe ook nodig.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>The server forgets %1 with all that it keeps of it: contacts, messages, files. It cannot be taken back, and somebody else may take the name. What is kept on this computer goes, too.</source>
        <translation>De server vergeet %1 met alles wat hij ervan bewaart: contacten, berichten, bestanden. Dat is niet terug te draaien, en iemand anders mag de naam nemen. Wat op deze computer bewaard is, gaat ook weg.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Typ %1 om verder te gaan</translation>
    </message>
    <message>
        <source>That is another name.</source>
        <translation>Dat is een andere naam.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Het account verwijderen</translation>
    </message>
    <message>
        <source>Register this name</source>
        <translation>Deze naam registreren</translation>
    </message>
    <message>
        <source>It is kept instead of the one that was refused, and tried at once.</source>
        <translation>Het wordt bewaard in plaats van het geweigerde en meteen geprobeerd.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The account was changed meanwhile. Nothing was sent; close this and look at the account.</source>
        <translation>Het account is intussen gewijzigd. Er is niets verzonden; sluit dit en bekijk het account.</translation>
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
        <translation>nog geen account</translation>
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
        <translation>%1 is niet verbonden:</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1: niet verbonden</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Account bewerken…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends:</source>
        <translation>Het wachtwoord wordt bewaard tot Everyport eindigt:</translation>
    </message>
    <message>
        <source>no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation>geen sleutelbos van dit bureaublad nam het aan. Start er een (KWallet, GNOME Sleutelbos) of laat hem antwoorden, en sla het wachtwoord van het account dan opnieuw op.</translation>
    </message>
    <message>
        <source>Chat: no keyring for passwords</source>
        <translation>Chat: geen sleutelbos voor wachtwoorden</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Het certificaat bekijken…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>%1 takes you for a guest:</source>
        <translation>%1 ziet je als gast:</translation>
    </message>
    <message>
        <source>it refused the password of your account there.</source>
        <translation>het wachtwoord van je account daar werd geweigerd.</translation>
    </message>
    <message>
        <source>%1: not logged in</source>
        <translation>%1: niet aangemeld</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Wachtwoord invoeren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ongelezen</numerusform>
            <numerusform>%Ln ongelezen</numerusform>
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
        <translation>Verder is er niets ongelezen.</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nieuw gesprek…</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Hier zoeken</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>No account yet. Add one to talk in rooms and with people, on IRC or XMPP.</source>
        <translation>Nog geen account. Voeg er een toe om in kamers en met mensen te praten, via IRC of XMPP.</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Gesprek exporteren…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatPreferences</name>
    <message>
        <source>Tell others that I write</source>
        <translation>Anderen vertellen dat ik schrijf</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Bewaren wat er gezegd is</translation>
    </message>
    <message>
        <source>On this computer. Older messages are forgotten for good, the first time an hour after the change.</source>
        <translation>Op deze computer. Oudere berichten worden voorgoed vergeten, voor het eerst een uur na de wijziging.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>voor altijd</translation>
    </message>
    <message>
        <source>Keep passwords in the desktop&apos;s keyring</source>
        <translation>Wachtwoorden in de sleutelbos van het bureaublad bewaren</translation>
    </message>
    <message>
        <source>KWallet, GNOME Keyring and their kin; never in a file of Everyport&apos;s. Without it a password that you give from now on is forgotten when Everyport ends.</source>
        <translation>KWallet, GNOME Sleutelbos en dergelijke; nooit in een bestand van Everyport. Zonder wordt een wachtwoord dat je voortaan geeft, vergeten als Everyport eindigt.</translation>
    </message>
    <message>
        <source>Chat and privacy</source>
        <translation>Chat en privacy</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>They see it while you type, in rooms and in talks with one.</source>
        <translation>Ze zien het terwijl je typt, in kamers en in gesprekken met één.</translation>
    </message>
    <message>
        <source>Tell others what I have read</source>
        <translation>Anderen vertellen wat ik gelezen heb</translation>
    </message>
    <message>
        <source>That a message has arrived and that you have read it. An XMPP account can keep it to itself besides.</source>
        <translation>Dat een bericht is aangekomen en dat je het gelezen hebt. Een XMPP-account kan het daarnaast voor zich houden.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatSide</name>
    <message>
        <source>Changing the rank of %1</source>
        <translation>De rang van %1 wijzigen</translation>
    </message>
    <message>
        <source>Removing %1 from %2 for good, in 3 seconds.</source>
        <translation>%1 wordt over 3 seconden voorgoed verwijderd uit %2.</translation>
    </message>
    <message>
        <source>Removing %1 from %2 in 3 seconds.</source>
        <translation>%1 wordt over 3 seconden verwijderd uit %2.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Uitnodigen in %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>%1 uitnodigen</translation>
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
        <translation>Ongelezen kamers en mensen, en accounts</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n heeft je nodig</numerusform>
            <numerusform>%n hebben je nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>bezig met verbinden</translation>
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
            <numerusform>%Ln ongelezen</numerusform>
            <numerusform>%Ln ongelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln noemt je</numerusform>
            <numerusform>%Ln noemen je</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChosenRow</name>
    <message>
        <source>%1 is the chosen person, “%2”</source>
        <translation>%1 is de gekozen persoon, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen room, “%2”</source>
        <translation>%1 is de gekozen kamer, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen connection, “%2”</source>
        <translation>%1 is de gekozen verbinding, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen device, “%2”</source>
        <translation>%1 is het gekozen apparaat, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen line, “%2”</source>
        <translation>%1 is de gekozen regel, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen plugin, “%2”</source>
        <translation>%1 is de gekozen plug-in, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen poll, “%2”</source>
        <translation>%1 is de gekozen peiling, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen rule, “%2”</source>
        <translation>%1 is de gekozen regel, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen service, “%2”</source>
        <translation>%1 is de gekozen dienst, “%2”</translation>
    </message>
    <message>
        <source>%1 is the chosen user, “%2”</source>
        <translation>%1 is de gekozen gebruiker, “%2”</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Closing</name>
    <message>
        <source>Closed windows go to the tray and the program goes on; Ctrl+Q ends it.</source>
        <translation>Gesloten vensters gaan naar het systeemvak en het programma gaat door; Ctrl+Q beëindigt het.</translation>
    </message>
    <message>
        <source>This desktop has no tray to go to, so the window stays.</source>
        <translation>Dit bureaublad heeft geen systeemvak, dus het venster blijft.</translation>
    </message>
    <message>
        <source>Go to the tray</source>
        <translation>Naar het systeemvak</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimaliseren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Niet opgeslagen:</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the program ends.</source>
        <translation>%1. Wat niet bewaard is, gaat verloren als het programma eindigt.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Verwerpen en afsluiten</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the language changes.</source>
        <translation>%1. Wat niet bewaard is, gaat verloren als de taal verandert.</translation>
    </message>
    <message>
        <source>Discard and change</source>
        <translation>Verwerpen en wijzigen</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the demo begins or ends.</source>
        <translation>%1. Wat niet bewaard is, gaat verloren als de demo begint of eindigt.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the program ends.</source>
        <translation>%1. Wat niet klaar is, gaat verloren als het programma eindigt.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the demo begins or ends.</source>
        <translation>%1. Wat niet klaar is, gaat verloren als de demo begint of eindigt.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the language changes.</source>
        <translation>%1. Wat niet klaar is, gaat verloren als de taal verandert.</translation>
    </message>
    <message>
        <source>Not finished:</source>
        <translation>Niet klaar:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourField</name>
    <message>
        <source>none, or #14262c</source>
        <translation>geen, of #14262c</translation>
    </message>
    <message>
        <source>A colour is written like #14262c.</source>
        <translation>Een kleur schrijf je als #14262c.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourLegend</name>
    <message>
        <source>Colour rules…</source>
        <translation>Kleurregels…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Colours rows that %1 takes; press to switch it</source>
        <translation>Kleurt rijen die %1 raakt; druk om te schakelen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourRulesDialog</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Whether this rule colours rows</source>
        <translation>Of deze regel rijen kleurt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, such as proto:irc or is:slow</source>
        <translation>Filter, zoals proto:irc of is:slow</translation>
    </message>
    <message>
        <source>Before the one above</source>
        <translation>Voor die erboven</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Deze regel verwijderen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als tekst kopiëren</translation>
    </message>
    <message>
        <source>Copied, a line each: for others to paste.</source>
        <translation>Gekopieerd, elk op een regel: voor anderen om te plakken.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>No colour rules are on the clipboard. A line of them reads: red | Name | proto:irc</source>
        <translation>Er staan geen kleurregels op het klembord. Een regel ervan ziet eruit als: red | Name | proto:irc</translation>
    </message>
    <message numerus="yes">
        <source>%n rules pasted</source>
        <translation>
            <numerusform>%n regel geplakt</numerusform>
            <numerusform>%n regels geplakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Kleurregels</translation>
    </message>
    <message>
        <source>The first that fits gives the colour, to connections and messages alike. A rule is a filter as it is typed over the list; besides its words there are is:slow, is:password, is:tls, is:clear and is:local, and text: for what a message says.</source>
        <translation>De eerste die past, geeft de kleur, aan verbindingen en aan berichten. Een regel is een filter zoals je het boven de lijst typt; naast de woorden daarvan zijn er is:slow, is:password, is:tls, is:clear en is:local, en text: voor wat een bericht zegt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n found no room, for there may be %1</source>
        <translation>
            <numerusform>%n vond geen plaats, want er mogen er %1 zijn</numerusform>
            <numerusform>%n vonden geen plaats, want er mogen er %1 zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no rules and were left out</source>
        <translation>
            <numerusform>%n regel is geen kleurregel en is weggelaten</numerusform>
            <numerusform>%n regels zijn geen kleurregels en zijn weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be %1 rules. Remove one for another.</source>
        <translation>Er mogen %1 regels zijn. Verwijder er een voor een nieuwe.</translation>
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
        <translation>%1: niet gekozen, %2</translation>
    </message>
    <message>
        <source>Delete takes back what was chosen.</source>
        <translation>Delete maakt de keuze ongedaan.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourWords</name>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandColumn</name>
    <message>
        <source>Commands and what came of them</source>
        <translation>Opdrachten en wat ervan kwam</translation>
    </message>
    <message>
        <source>Command %1 is not shown any more.</source>
        <translation>Opdracht %1 wordt niet meer getoond.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandLog</name>
    <message numerus="yes">
        <source>… More than %n results; the rest is not shown.</source>
        <translation>
            <numerusform>… Meer dan %n resultaat; de rest wordt niet getoond.</numerusform>
            <numerusform>… Meer dan %n resultaten; de rest wordt niet getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>… The rest was not kept.</source>
        <translation>… De rest is niet bewaard.</translation>
    </message>
    <message>
        <source>There is nothing to leave here: “New session” forgets the names, and the window is closed as any other.</source>
        <translation>Hier is niets te verlaten: “Nieuwe sessie” vergeet de namen, en het venster sluit je als elk ander.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandPalette</name>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>uitvoeren</translation>
    </message>
    <message>
        <source>&gt; actions   ? help</source>
        <translation>&gt; acties   ? hulp</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Iets vinden of doen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Nothing is called that. Type fewer letters, or &gt; for all that can be done now.</source>
        <translation>Niets heet zo. Typ minder letters, of &gt; voor alles wat nu gedaan kan worden.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandView</name>
    <message>
        <source>Command %1</source>
        <translation>Opdracht %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message numerus="yes">
        <source>Show rest: %Ln lines</source>
        <translation>
            <numerusform>Rest tonen: %Ln regel</numerusform>
            <numerusform>Rest tonen: %Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation>Opdracht en resultaat kopiëren</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>In de prompt zetten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are not shown</source>
        <translation>
            <numerusform>%Ln teken wordt niet getoond</numerusform>
            <numerusform>%Ln tekens worden niet getoond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandsDialog</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>je eigen server</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>A service&apos;s or a program&apos;s address.</source>
        <translation>Het adres van een dienst of programma.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Het account is niet meer verbonden.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
    <message>
        <source>Nothing is offered there.</source>
        <translation>Daar wordt niets aangeboden.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Completion</name>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>There is no such command. Two strokes, //, begin a text with one.</source>
        <translation>Zo&apos;n opdracht is er niet. Twee strepen, //, beginnen een tekst met één.</translation>
    </message>
    <message>
        <source>/%1 does not work on this network.</source>
        <translation>/%1 werkt niet op dit netwerk.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>line</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>password</source>
        <translation>wachtwoord</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>room</source>
        <translation>kamer</translation>
    </message>
    <message>
        <source>words</source>
        <translation>woorden</translation>
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
        <translation>Wat past</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposeEdit</name>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Composer</name>
    <message>
        <source>A command for %1, such as /join #room</source>
        <translation>Een opdracht voor %1, zoals /join #room</translation>
    </message>
    <message>
        <source>A command for %1, such as /join room@rooms.example.org</source>
        <translation>Een opdracht voor %1, zoals /join room@rooms.example.org</translation>
    </message>
    <message>
        <source>Message %1, sent once connected</source>
        <translation>Aan %1, zodra verbonden</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Bericht aan %1</translation>
    </message>
    <message>
        <source>Message %1 as %2</source>
        <translation>Bericht aan %1 als %2</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Niet gedaan:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposerFoot</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 is aan het typen…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 en %2 zijn aan het typen…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n persoon is aan het typen…</numerusform>
            <numerusform>%n mensen zijn aan het typen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Return sends, Shift+Return makes a line</source>
        <translation>Enter verstuurt, Shift+Enter: nieuwe regel</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComputerDetail</name>
    <message>
        <source>Copy what happened</source>
        <translation>Kopiëren wat er gebeurde</translation>
    </message>
    <message>
        <source>The chosen part of this computer</source>
        <translation>Het gekozen deel van deze computer</translation>
    </message>
    <message>
        <source>More about this part</source>
        <translation>Meer over dit deel</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>What Everyport does</source>
        <translation>Wat Everyport doet</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>wat er gebeurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Waarvan dit bekend is</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Op accu</translation>
    </message>
    <message>
        <source>tells you while a poll is open</source>
        <translation>zegt het je zolang een peiling open is</translation>
    </message>
    <message>
        <source>Before sleep</source>
        <translation>Voor de slaapstand</translation>
    </message>
    <message>
        <source>waits until votes are stored, 5 s at most</source>
        <translation>wacht tot stemmen zijn opgeslagen, hooguit 5 s</translation>
    </message>
    <message>
        <source>After sleep</source>
        <translation>Na de slaapstand</translation>
    </message>
    <message>
        <source>looks for the readers again</source>
        <translation>zoekt de lezers opnieuw</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Zonder netwerk</translation>
    </message>
    <message>
        <source>reconnects nothing until the network is back</source>
        <translation>verbindt niets opnieuw tot het netwerk terug is</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>op accu</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Slaapstand</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Schijven</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, niet aanwezig</translation>
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
        <translation>de netstroom is weg.</translation>
    </message>
    <message>
        <source>%1, about %2 left.</source>
        <translation>%1, nog ongeveer %2.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>nog %1.</translation>
    </message>
    <message>
        <source>The battery is nearly empty, plug in the computer now:</source>
        <translation>De accu is bijna leeg, sluit de computer nu aan op het stopcontact:</translation>
    </message>
    <message>
        <source>The battery is low, plug in the computer:</source>
        <translation>De accu raakt leeg, sluit de computer aan op het stopcontact:</translation>
    </message>
    <message>
        <source>Plug in the computer:</source>
        <translation>Sluit de computer aan op het stopcontact:</translation>
    </message>
    <message>
        <source>On battery %1</source>
        <translation>Op accu %1</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Op accu</translation>
    </message>
    <message>
        <source>The network asks for a login:</source>
        <translation>Het netwerk vraagt om aanmelden:</translation>
    </message>
    <message>
        <source>open any page in a browser on this computer, and log in there.</source>
        <translation>open een willekeurige pagina in een browser op deze computer en meld je daar aan.</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>Het netwerk vraagt om aanmelden</translation>
    </message>
    <message>
        <source>The network has gone:</source>
        <translation>Het netwerk is weg:</translation>
    </message>
    <message>
        <source>what needs it waits, and votes are kept here until it is back.</source>
        <translation>wat het nodig heeft wacht, en stemmen blijven hier tot het terug is.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Schijven</translation>
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
        <translation>vol over %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>on battery, %1</source>
        <translation>op accu, %1</translation>
    </message>
    <message>
        <source>on battery, %1, %2</source>
        <translation>op accu, %1, %2</translation>
    </message>
    <message>
        <source>charging, %1</source>
        <translation>laadt op, %1</translation>
    </message>
    <message>
        <source>charging, %1, %2</source>
        <translation>laadt op, %1, %2</translation>
    </message>
    <message>
        <source>plugged in, %1</source>
        <translation>aangesloten, %1</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>Bekabeld</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobiel netwerk</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>bezig met verbinden</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>geen netwerk</translation>
    </message>
    <message>
        <source>asks for a login</source>
        <translation>vraagt om aanmelden</translation>
    </message>
    <message>
        <source>connected, no Internet</source>
        <translation>verbonden, geen internet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
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
        <translation>Het netwerk viel weg</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Het netwerk is terug</translation>
    </message>
    <message>
        <source>Mains power went away</source>
        <translation>De netstroom viel weg</translation>
    </message>
    <message>
        <source>Mains power came</source>
        <translation>De netstroom kwam</translation>
    </message>
    <message>
        <source>The battery is low</source>
        <translation>De accu raakt leeg</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>De accu is bijna leeg</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>De computer ging slapen</translation>
    </message>
    <message>
        <source>The computer woke, and readers were looked for</source>
        <translation>De computer werd wakker en lezers werden gezocht</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>De computer sluit af</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>Het scherm werd vergrendeld</translation>
    </message>
    <message>
        <source>The screen was unlocked</source>
        <translation>Het scherm werd ontgrendeld</translation>
    </message>
    <message>
        <source>“%1” was plugged in</source>
        <translation>‘%1’ werd aangesloten</translation>
    </message>
    <message>
        <source>“%1” was pulled out</source>
        <translation>‘%1’ werd eruit gehaald</translation>
    </message>
    <message>
        <source>“%1” was connected by Bluetooth</source>
        <translation>‘%1’ werd via bluetooth verbonden</translation>
    </message>
    <message>
        <source>“%1” is no longer connected by Bluetooth</source>
        <translation>‘%1’ is niet meer via bluetooth verbonden</translation>
    </message>
    <message>
        <source>The stick was pulled out. Plug it in again, and try once more.</source>
        <translation>De stick is eruit gehaald. Sluit hem weer aan en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This account may not use sticks here. Log in at the computer&apos;s own screen, or ask whoever looks after it.</source>
        <translation>Dit account mag hier geen sticks gebruiken. Meld je aan op het scherm van de computer zelf of vraag wie hem beheert.</translation>
    </message>
    <message>
        <source>Something on it is still open. Close the files and folders that are on the stick, then try again.</source>
        <translation>Er is nog iets van geopend. Sluit de bestanden en mappen op de stick en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The system bus is not reachable. It is tried again by itself.</source>
        <translation>De systeembus is niet bereikbaar. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>niet op deze computer</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekend van</translation>
    </message>
    <message>
        <source>%1 is not on this computer, or does not run.</source>
        <translation>%1 staat niet op deze computer of draait niet.</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Accu</translation>
    </message>
    <message>
        <source>Mains power</source>
        <translation>Netstroom</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>geen accu</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>aangesloten</translation>
    </message>
    <message>
        <source>all batteries together</source>
        <translation>alle accu’s samen</translation>
    </message>
    <message>
        <source>held while votes are not stored</source>
        <translation>wordt tegengehouden zolang stemmen niet zijn opgeslagen</translation>
    </message>
    <message>
        <source>shuts down</source>
        <translation>sluit af</translation>
    </message>
    <message>
        <source>goes to sleep</source>
        <translation>gaat slapen</translation>
    </message>
    <message>
        <source>awake, screen locked</source>
        <translation>wakker, scherm vergrendeld</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>wakker</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>paid by volume</source>
        <translation>betaald naar gebruik</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Open any page in a browser on this computer, and log in there.</source>
        <translation>Open een willekeurige pagina in een browser op deze computer en meld je daar aan.</translation>
    </message>
    <message>
        <source>stick, %1</source>
        <translation>stick, %1</translation>
    </message>
    <message>
        <source>may be pulled out</source>
        <translation>mag eruit</translation>
    </message>
    <message>
        <source>open, cannot be written</source>
        <translation>open, niet beschrijfbaar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>niet mogelijk</translation>
    </message>
    <message>
        <source>serial line</source>
        <translation>seriële lijn</translation>
    </message>
    <message>
        <source>device</source>
        <translation>apparaat</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>buiten bereik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Can be</source>
        <translation>Kan zijn</translation>
    </message>
    <message>
        <source>a card reader</source>
        <translation>een kaartlezer</translation>
    </message>
    <message>
        <source>Memory sticks</source>
        <translation>USB-sticks</translation>
    </message>
    <message>
        <source>none plugged in</source>
        <translation>geen aangesloten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>geen adapter</translation>
    </message>
    <message>
        <source>nothing is paired</source>
        <translation>niets is gekoppeld</translation>
    </message>
    <message>
        <source>System bus not reachable</source>
        <translation>Systeembus niet bereikbaar</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>power, network, disks</source>
        <translation>stroom, netwerk, schijven</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Dat betekent</translation>
    </message>
    <message>
        <source>Nothing is known of power, network, sticks and Bluetooth. It is tried again by itself.</source>
        <translation>Van stroom, netwerk, sticks en bluetooth is niets bekend. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Sleep and shut-down</source>
        <translation>Slapen en afsluiten</translation>
    </message>
    <message>
        <source>No program shows folders here. The files are in %1.</source>
        <translation>Geen programma toont hier mappen. De bestanden staan in %1.</translation>
    </message>
    <message>
        <source>Leave “%1” plugged in:</source>
        <translation>Laat ‘%1’ aangesloten:</translation>
    </message>
    <message>
        <source>what is on its way to it is being written.</source>
        <translation>wat onderweg is, wordt geschreven.</translation>
    </message>
    <message>
        <source>“%1” may be pulled out now.</source>
        <translation>‘%1’ mag er nu uit.</translation>
    </message>
    <message>
        <source>Letting go of “%1”</source>
        <translation>‘%1’ loslaten</translation>
    </message>
    <message>
        <source>The results are on “%1”:</source>
        <translation>De resultaten staan op ‘%1’:</translation>
    </message>
    <message numerus="yes">
        <source>%n files. Let go of it before you pull it out.</source>
        <translation>
            <numerusform>%n bestand. Laat hem los voordat je hem eruit haalt.</numerusform>
            <numerusform>%n bestanden. Laat hem los voordat je hem eruit haalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Veilig verwijderen</translation>
    </message>
    <message>
        <source>the results are being written.</source>
        <translation>de resultaten worden geschreven.</translation>
    </message>
    <message>
        <source>%1 (%2, open now)</source>
        <translation>%1 (%2, nu open)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Resultaten exporteren</translation>
    </message>
    <message>
        <source>Each event gets a folder of its own, with votes as CSV and a report as PDF.</source>
        <translation>Elke bijeenkomst krijgt een eigen map, met stemmen als CSV en een verslag als PDF.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>No folder can be made on the stick. Is it full, or can it not be written?</source>
        <translation>Op de stick kan geen map worden gemaakt. Is hij vol, of niet beschrijfbaar?</translation>
    </message>
    <message>
        <source>“%1” is being connected:</source>
        <translation>“%1” wordt verbonden:</translation>
    </message>
    <message>
        <source>switch it on and keep it near.</source>
        <translation>zet het aan en houd het in de buurt.</translation>
    </message>
    <message>
        <source>The system&apos;s question for a password was closed. Try again, and answer it.</source>
        <translation>De vraag van het systeem naar een wachtwoord is gesloten. Probeer het opnieuw en beantwoord haar.</translation>
    </message>
    <message>
        <source>The stick takes very long, and may still be writing. Leave it plugged in, and try again in a minute.</source>
        <translation>De stick doet er erg lang over en schrijft misschien nog. Laat hem zitten en probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>“%1” on the stick is a link that leads elsewhere. Delete it there, then try again.</source>
        <translation>‘%1’ op de stick is een koppeling die elders heen leidt. Verwijder die daar en probeer het nog eens.</translation>
    </message>
    <message>
        <source>closed, the stick is in use</source>
        <translation>dicht, de stick is in gebruik</translation>
    </message>
    <message>
        <source>“%1” is connected:</source>
        <translation>“%1” is verbonden:</translation>
    </message>
    <message>
        <source>its serial line is being opened.</source>
        <translation>de seriële lijn wordt geopend.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConditionRow</name>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is een van</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>lijkt op</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>past op</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>is onder</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>is boven</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>ligt tussen</translation>
    </message>
    <message>
        <source>red, green: commas between</source>
        <translation>red, green: komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>rel*: * is any text, ? one character</source>
        <translation>rel*: * is willekeurige tekst, ? één teken</translation>
    </message>
    <message>
        <source>^v[0-9]+: a regular expression</source>
        <translation>^v[0-9]+: een reguliere expressie</translation>
    </message>
    <message>
        <source>10-20 or 22:00-06:00</source>
        <translation>10-20 of 22:00-06:00</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>Field of the event</source>
        <translation>Veld van de gebeurtenis</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What the field is held against</source>
        <translation>Waarmee het veld vergeleken wordt</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde verwijderen</translation>
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
        <translation>Met een eigen programma: plak één regel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Het adres kopiëren</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>address of a service</comment>
        <translation>%1, poort&#xa0;%2</translation>
    </message>
    <message>
        <source>Only this computer can reach it; the code works for phones once the network can.</source>
        <translation>Alleen deze computer kan hem bereiken; de code werkt voor telefoons zodra het netwerk dat kan.</translation>
    </message>
    <message>
        <source>Only this computer can reach it.</source>
        <translation>Alleen deze computer kan hem bereiken.</translation>
    </message>
    <message>
        <source>Point a phone’s camera here. The phone has to be in the same network.</source>
        <translation>Richt hier de camera van een telefoon op. De telefoon moet in hetzelfde netwerk zijn.</translation>
    </message>
    <message>
        <source>Let the network reach it</source>
        <translation>Het netwerk toegang geven</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Gebruiker toevoegen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionActions</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Throttle…</source>
        <translation>Vertragen…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Close this connection in 3 seconds (Del); at once (Shift+Del)</source>
        <translation>Deze verbinding over 3 seconden sluiten (Del); meteen (Shift+Del)</translation>
    </message>
    <message>
        <source>Slow this connection down for a while; throttled already, it gets its full speed again</source>
        <translation>Deze verbinding een tijdje vertragen; een al vertraagde krijgt haar volle snelheid terug</translation>
    </message>
    <message>
        <source>Go to the prompt, where this connection is called “connection”</source>
        <translation>Naar de prompt, waar deze verbinding “connection” heet</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle snelheid</translation>
    </message>
    <message>
        <source>Copy peer&apos;s address</source>
        <translation>Adres van de andere kant kopiëren</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>het adres</translation>
    </message>
    <message>
        <source>Copy as endpoint</source>
        <translation>Als eindpunt kopiëren</translation>
    </message>
    <message>
        <source>the endpoint</source>
        <translation>het eindpunt</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als opdracht kopiëren</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>de opdracht</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Als filter kopiëren</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>het filter</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Alles behalve %1</translation>
    </message>
    <message>
        <source>Closing the connection to %1 in 3 seconds.</source>
        <translation>De verbinding met %1 wordt over 3 seconden gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>Closing %n connections in 3 seconds.</source>
        <translation>
            <numerusform>%n verbinding wordt over 3 seconden gesloten.</numerusform>
            <numerusform>%n verbindingen worden over 3 seconden gesloten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionChips</name>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Per dienst</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Per host</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>Per protocol</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Alleen problemen</translation>
    </message>
    <message>
        <source>Closed in the last 10 s</source>
        <translation>Gesloten in de laatste 10 s</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionDetail</name>
    <message>
        <source>Filter, such as kind:message</source>
        <translation>Filter, zoals kind:message</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkeer</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Details van de verbinding</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>De gekozen verbinding</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>they called us</source>
        <translation>zij riepen ons op</translation>
    </message>
    <message>
        <source>we called them</source>
        <translation>wij riepen hen op</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Andere kant</translation>
    </message>
    <message>
        <source>Our end</source>
        <translation>Onze kant</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Al open</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Follow conversation</source>
        <translation>Gesprek volgen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistieken</translation>
    </message>
    <message>
        <source>Keep to the traffic of what is chosen now, whichever row is chosen later</source>
        <translation>Bij het verkeer blijven van wat nu gekozen is, welke rij later ook gekozen wordt</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Berichten in</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Berichten uit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>%1, after %2 ms on average, %3 ms at most</source>
        <translation>%1, na gemiddeld %2&#xa0;ms, hoogstens %3&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Als tekst…</translation>
    </message>
    <message>
        <source>The conversation as one text, to look for words in it and to save it</source>
        <translation>Het gesprek als één tekst, om erin te zoeken en het op te slaan</translation>
    </message>
    <message>
        <source>%1, each at once</source>
        <translation>%1, elk meteen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionLine</name>
    <message>
        <source>Not connected.</source>
        <translation>Niet verbonden.</translation>
    </message>
    <message>
        <source>What you write waits here.</source>
        <translation>Wat je schrijft, wacht hier.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connecting:</source>
        <translation>Bezig met verbinden:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nieuwe poging over %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Bezig met deelnemen…</translation>
    </message>
    <message>
        <source>Not let in:</source>
        <translation>Niet toegelaten:</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Je bent niet in deze kamer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>You made this room.</source>
        <translation>Je hebt deze kamer gemaakt.</translation>
    </message>
    <message>
        <source>Nobody else gets in until it is set up.</source>
        <translation>Niemand anders komt erin tot ze is ingesteld.</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>Gebruiken zoals ze is</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Instellen…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bezig met verbinden…</translation>
    </message>
    <message>
        <source>Write to the person</source>
        <translation>Deze persoon schrijven</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionWords</name>
    <message>
        <source>Control</source>
        <translation>Besturing</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serieel</translation>
    </message>
    <message>
        <source>a program here</source>
        <translation>een programma hier</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dit programma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
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
        <translation>niet nodig</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsModel</name>
    <message>
        <source>connecting</source>
        <translation>bezig met verbinden</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>traag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>wordt gesloten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kwam binnen</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>ging naar buiten</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Andere kant</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>A password passed here unencrypted.</source>
        <translation>Hier ging een wachtwoord onversleuteld langs.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>geen dienst</translation>
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
        <translation>1 verbinding</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n verbinding</numerusform>
            <numerusform>%n verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2 kB/s</source>
        <translation>↓ %1  ↑ %2 kB/s</translation>
    </message>
    <message>
        <source>What comes in and goes out now, all connections together</source>
        <translation>Wat nu binnenkomt en naar buiten gaat, alle verbindingen samen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>rec</source>
        <translation>rec</translation>
    </message>
    <message>
        <source>What passes is recorded: %1</source>
        <translation>Wat voorbijkomt, wordt opgenomen: %1</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Opname: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Filter, such as peer:192.168</source>
        <translation>Filter, zoals peer:192.168</translation>
    </message>
    <message>
        <source>No connections. Start a service, and whoever connects stands here.</source>
        <translation>Geen verbindingen. Start een dienst, en wie verbinding maakt, staat hier.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Stop the numbers; nothing on the wire stops</source>
        <translation>Zet de getallen stil; op de lijn stopt niets</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>%1 with a password in the clear</source>
        <translation>%1 met een onversleuteld wachtwoord</translation>
    </message>
    <message>
        <source>%1 with TLS</source>
        <translation>%1 met TLS</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 zonder</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 lokaal</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>geen open</translation>
    </message>
    <message>
        <source>%1 open: %2</source>
        <translation>%1 open: %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Verbinding sluiten</translation>
    </message>
    <message>
        <source>Close connection now</source>
        <translation>Verbinding nu sluiten</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Verbindingen exporteren…</translation>
    </message>
    <message>
        <source>Log-in in the clear</source>
        <translation>Onversleutelde aanmelding</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Traag</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname loopt</translation>
    </message>
    <message>
        <source>Filter, order, columns, colour rules, grouping and the graph&apos;s interval come back under this name.</source>
        <translation>Filter, volgorde, kolommen, kleurregels, groepering en het interval van de grafiek komen onder deze naam terug.</translation>
    </message>
    <message>
        <source>The colour rules are those of the view.</source>
        <translation>De kleurregels zijn die van de weergave.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <translation>
            <numerusform>%Ln geopend</numerusform>
            <numerusform>%Ln geopend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln gesloten</numerusform>
            <numerusform>%Ln gesloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n traag</numerusform>
            <numerusform>%n traag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsTile</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5 min geleden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>open, %1 with TLS</source>
        <translation>open, %1 met TLS</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Traffic of the last five minutes: now %1 in, %2 out</source>
        <translation>Verkeer van de laatste vijf minuten: nu %1 in, %2 uit</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Niemand is verbonden.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleController</name>
    <message>
        <source>Interrupt</source>
        <translation>Onderbreken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Run a file…</source>
        <translation>Een bestand uitvoeren…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C in the prompt)</source>
        <translation>Stoppen wat draait (Ctrl+C in de prompt)</translation>
    </message>
    <message>
        <source>Clear what is shown; names and history stay (Ctrl+L in the prompt)</source>
        <translation>Wissen wat wordt getoond; namen en geschiedenis blijven (Ctrl+L in de prompt)</translation>
    </message>
    <message>
        <source>Forget all names and begin anew (Ctrl+D in an empty prompt)</source>
        <translation>Alle namen vergeten en opnieuw beginnen (Ctrl+D in een lege prompt)</translation>
    </message>
    <message>
        <source>Run what is typed, whatever is missing</source>
        <translation>Uitvoeren wat is getypt, wat er ook ontbreekt</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>De naam aanvullen</translation>
    </message>
    <message>
        <source>What the call takes</source>
        <translation>Wat de aanroep aanneemt</translation>
    </message>
    <message>
        <source>Search what was typed</source>
        <translation>Zoeken in wat getypt is</translation>
    </message>
    <message>
        <source>Clear what is shown</source>
        <translation>Wissen wat wordt getoond</translation>
    </message>
    <message>
        <source>New session, in an empty prompt</source>
        <translation>Nieuwe sessie, in een lege prompt</translation>
    </message>
    <message>
        <source>The console is off:</source>
        <translation>De console staat uit:</translation>
    </message>
    <message>
        <source>The console is off</source>
        <translation>De console staat uit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1 is a name of yours; what is chosen is %2</source>
        <translation>%1 is een naam van jou; wat gekozen is, is %2</translation>
    </message>
    <message>
        <source>Run a file</source>
        <translation>Een bestand uitvoeren</translation>
    </message>
    <message>
        <source>Python (*.py);;All files (*)</source>
        <translation>Python (*.py);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>De vorige opdracht is nog niet klaar. Onderbreken stopt hem.</translation>
    </message>
    <message>
        <source>Edit the last block…</source>
        <translation>Het laatste blok bewerken…</translation>
    </message>
    <message>
        <source>Save the session…</source>
        <translation>De sessie opslaan…</translation>
    </message>
    <message>
        <source>In a dialog, to be run again (%edit at the prompt; %edit NAME takes a function)</source>
        <translation>In een dialoog, om opnieuw uit te voeren (%edit op de prompt; %edit NAME neemt een functie)</translation>
    </message>
    <message>
        <source>What ran in this session, as a script</source>
        <translation>Wat in deze sessie is uitgevoerd, als script</translation>
    </message>
    <message>
        <source>Nothing has run yet that could be edited.</source>
        <translation>Er is nog niets uitgevoerd dat je kunt bewerken.</translation>
    </message>
    <message>
        <source>Edit the last block</source>
        <translation>Het laatste blok bewerken</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>%1 is no function whose text is known.</source>
        <translation>%1 is geen functie waarvan de tekst bekend is.</translation>
    </message>
    <message>
        <source>Nothing has run yet that could be saved.</source>
        <translation>Er is nog niets uitgevoerd dat je kunt opslaan.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>De sessie opslaan</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>What ran in Everyport&apos;s console, %1</source>
        <translation>Wat in de console van Everyport is uitgevoerd, %1</translation>
    </message>
    <message>
        <source>The session is in %1.</source>
        <translation>De sessie staat in %1.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>De sessie opslaan</translation>
    </message>
    <message>
        <source>Keeping the console&apos;s history</source>
        <translation>De geschiedenis van de console bewaren</translation>
    </message>
    <message>
        <source>Of commands with % there is one: %edit, or %edit NAME.</source>
        <translation>Van opdrachten met % is er één: %edit, of %edit NAME.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleModel</name>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>answered, %1 ms</source>
        <translation>beantwoord, %1 ms</translation>
    </message>
    <message>
        <source>answer, %1 ms</source>
        <translation>antwoord, %1 ms</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Van of aan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsolePage</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>draait</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n opdracht</numerusform>
            <numerusform>%n opdrachten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>niets wachtend</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Als expressie kopiëren</translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation>Opdracht en resultaat kopiëren</translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation>Objecten filteren</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>de expressie</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleView</name>
    <message>
        <source>XPath, such as /iq[@type=&apos;error&apos;] or //body</source>
        <translation>XPath, zoals /iq[@type=&apos;error&apos;] of //body</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Welke kant op</translation>
    </message>
    <message>
        <source>The chosen element</source>
        <translation>Het gekozen element</translation>
    </message>
    <message>
        <source>Stanzas</source>
        <translation>Stanza&apos;s</translation>
    </message>
    <message>
        <source>Nothing has passed yet. What the accounts send and receive stands here at once.</source>
        <translation>Er is nog niets langsgekomen. Wat de accounts sturen en ontvangen, staat hier meteen.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Opslaan wat wordt getoond</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationDialog</name>
    <message>
        <source>Conversation: %1</source>
        <translation>Gesprek: %1</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Het gesprek</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&lt; came in</source>
        <translation>&lt; kwam binnen</translation>
    </message>
    <message>
        <source>&gt; went out</source>
        <translation>&gt; ging eruit</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Zoeken in het gesprek</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <translation>Er is nog niets gepasseerd.</translation>
    </message>
    <message>
        <source>the last %1; what passed earlier is left out</source>
        <translation>de laatste: %1; wat eerder kwam ontbreekt</translation>
    </message>
    <message>
        <source>%1 since it was chosen</source>
        <translation>%1 sinds hij gekozen is</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 van meer dan %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Gesprek opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Opgeslagen in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationExports</name>
    <message>
        <source>Export the conversation</source>
        <translation>Gesprek exporteren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation>JSON, elk een regel (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Opgeslagen in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 exporteren</translation>
    </message>
    <message>
        <source>The export was called off; nothing was written.</source>
        <translation>Het exporteren is afgebroken; er is niets geschreven.</translation>
    </message>
    <message>
        <source>the export of %1</source>
        <translation>de export van %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationText</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… en nog %Ln byte</numerusform>
            <numerusform>… en nog %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationView</name>
    <message>
        <source>Reading the history</source>
        <translation>De geschiedenis lezen</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>de berichten</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>de tekst</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Giving up the message</source>
        <translation>Het bericht opgeven</translation>
    </message>
    <message>
        <source>Reacting</source>
        <translation>Reageren</translation>
    </message>
    <message>
        <source>Taking the message back</source>
        <translation>Het bericht intrekken</translation>
    </message>
    <message>
        <source>What the network itself says stands here. Ctrl+N joins a room or writes to a person.</source>
        <translation>Wat het netwerk zelf zegt, staat hier. Ctrl+N neemt deel aan een kamer of schrijft aan iemand.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Hier is nog niets gezegd.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Naar %1 sturen</translation>
    </message>
    <message>
        <source>No files can be sent here</source>
        <translation>Hier kunnen geen bestanden gestuurd worden</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Exporting: %1 messages so far</source>
        <translation>Exporteren: tot nu toe %1 berichten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsModel</name>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Kamers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation>Account %1, %2</translation>
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
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Kamer %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ongelezen</numerusform>
            <numerusform>%Ln ongelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln noemt je</numerusform>
            <numerusform>%Ln noemen je</numerusform>
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
        <translation>Kamers, mensen en accounts</translation>
    </message>
    <message>
        <source>Filter rooms and people</source>
        <translation>Kamers en mensen filteren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyExpression</name>
    <message>
        <source>Copy as expression</source>
        <translation>Als expressie kopiëren</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>de expressie</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CrashWords</name>
    <message>
        <source>Everyport ended unexpectedly on %1.</source>
        <translation>Everyport eindigde onverwacht op %1.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Het rapport kopiëren</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>het rapport</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Tonen…</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>Rapport van een crash</translation>
    </message>
    <message>
        <source>This was written when the program ended: versions, which types of services ran, the last lines of the log and where it happened. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and send the rest with a word on what you did.</source>
        <translation>Dit is geschreven toen het programma eindigde: versies, welke types diensten draaiden, de laatste regels van het logboek en waar het gebeurde. Wachtwoorden zijn onleesbaar gemaakt; namen en adressen kunnen in regels van het logboek staan. Lees het, haal eruit wat niemand aangaat, en stuur de rest met een woord over wat je deed.</translation>
    </message>
    <message>
        <source>Votes and messages are kept. A report says where it was; nothing was sent to anybody.</source>
        <translation>Stemmen en berichten zijn bewaard. Een rapport zegt waar het was; er is niemand iets gestuurd.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dashboard</name>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>Er worden geen diensten aangeboden.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lezers</translation>
    </message>
    <message>
        <source>No readers.</source>
        <translation>Geen lezers.</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Laatste gebeurtenissen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>zojuist gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>%n services run</source>
        <translation>
            <numerusform>%n dienst draait</numerusform>
            <numerusform>%n diensten draaien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers answer</source>
        <translation>
            <numerusform>%n lezer antwoordt</numerusform>
            <numerusform>%n lezers antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs that could fail.</source>
        <translation>Er draait niets dat kan mislukken.</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>al %1 aan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>none: this computer only</source>
        <translation>geen: alleen deze computer</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 failed</source>
        <translation>
            <numerusform>%n draait, %1 mislukt</numerusform>
            <numerusform>%n draaien, %1 mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n draait</numerusform>
            <numerusform>%n draaien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, 1 needs you</source>
        <translation>
            <numerusform>%n gereed, 1 heeft je nodig</numerusform>
            <numerusform>%n gereed, 1 heeft je nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, %1 need you</source>
        <translation>
            <numerusform>%n gereed, %1 hebben je nodig</numerusform>
            <numerusform>%n gereed, %1 hebben je nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n gereed</numerusform>
            <numerusform>%n gereed</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>De schijf is bijna vol.</translation>
    </message>
    <message>
        <source>Free some, or what comes cannot be kept.</source>
        <translation>Maak wat ruimte, anders kan niet worden bewaard wat er komt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DemoQuestion</name>
    <message>
        <source>The demo takes the place of your station: all that you serve stops until you leave it.</source>
        <translation>De demo komt in de plaats van je station: alles wat je aanbiedt stopt tot je haar verlaat.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Gone with the demo:</source>
        <translation>Weg met de demo:</translation>
    </message>
    <message>
        <source>%1. What you keep comes along as a draft, without its votes and readers.</source>
        <translation>%1. Wat je bewaart, gaat mee als concept, zonder stemmen en lezers.</translation>
    </message>
    <message>
        <source>Keep and leave</source>
        <translation>Bewaren en verlaten</translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Verwerpen en verlaten</translation>
    </message>
    <message>
        <source>Your polls are kept:</source>
        <translation>Je peilingen zijn bewaard:</translation>
    </message>
    <message>
        <source>they come as drafts with the next start.</source>
        <translation>ze komen als concept bij de volgende start.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Desktop</name>
    <message>
        <source>Starting the demo</source>
        <translation>De demo starten</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>Keeping your polls</source>
        <translation>Je peilingen bewaren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation>Everyport</translation>
    </message>
    <message>
        <source>This is how it tells you of something.</source>
        <translation>Zo vertelt het je iets.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceChips</name>
    <message>
        <source>Readers</source>
        <translation>Lezers</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Alleen problemen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceDetail</name>
    <message>
        <source>The chosen reader</source>
        <translation>De gekozen lezer</translation>
    </message>
    <message>
        <source>More about this reader</source>
        <translation>Meer over deze lezer</translation>
    </message>
    <message>
        <source>Reads in the last hour</source>
        <translation>Gelezen in het laatste uur</translation>
    </message>
    <message>
        <source>Last card</source>
        <translation>Laatste kaart</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1, at most %2 a minute</source>
        <translation>%1, hoogstens %2 per minuut</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Staat voor</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Same card</source>
        <translation>Zelfde kaart</translation>
    </message>
    <message>
        <source>counts as new after %1 s away</source>
        <translation>telt als nieuw na %1&#xa0;s weg</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>No card yet. Hold one to the reader.</source>
        <translation>Nog geen kaart. Houd er een voor de lezer.</translation>
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
            <numerusform>Sindsdien kwam er %n byte die in geen frame past.</numerusform>
            <numerusform>Sindsdien kwamen er %n bytes die in geen frame passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>%1 read, none bad</source>
        <translation>%1 gelezen, geen slecht</translation>
    </message>
    <message>
        <source>%1 read, %2 bad (%3 %)</source>
        <translation>%1 gelezen, %2 slecht (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Storingen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1, of which %2 noise</source>
        <translation>%1, waarvan %2 ruis</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Losgekoppeld</translation>
    </message>
    <message>
        <source>once</source>
        <translation>één keer</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>Choose a reader or a port: what it does stands here.</source>
        <translation>Kies een lezer of een poort: wat hij doet, staat hier.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceWords</name>
    <message>
        <source>ready</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>unplugged %1</source>
        <translation>losgekoppeld %1</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>losgekoppeld</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>wrong speed</source>
        <translation>verkeerde snelheid</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation>driverprobleem</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>being found out</source>
        <translation>wordt uitgezocht</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>%1 is not understood:</source>
        <translation>%1 wordt niet begrepen:</translation>
    </message>
    <message>
        <source>%1 does not answer:</source>
        <translation>%1 antwoordt niet:</translation>
    </message>
    <message>
        <source>%1 cannot be decoded:</source>
        <translation>%1 is niet te decoderen:</translation>
    </message>
    <message>
        <source>%1 cannot be opened:</source>
        <translation>%1 kan niet geopend worden:</translation>
    </message>
    <message>
        <source>simulated, no hardware</source>
        <translation>gesimuleerd, geen hardware</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>verkeerde controlesom</translation>
    </message>
    <message>
        <source>no such frame</source>
        <translation>geen frame van die soort</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>afgebroken</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>te lang</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>field off</source>
        <translation>veld uit</translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation>meer kaarten tegelijk</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>opdracht geweigerd</translation>
    </message>
    <message>
        <source>reader defect</source>
        <translation>lezer defect</translation>
    </message>
    <message>
        <source>half a number</source>
        <translation>half nummer</translation>
    </message>
    <message>
        <source>driver failed</source>
        <translation>stuurprogramma mislukt</translation>
    </message>
    <message>
        <source>blank number</source>
        <translation>leeg nummer</translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation>begin van het frame</translation>
    </message>
    <message>
        <source>header</source>
        <translation>header</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>checksum, correct</source>
        <translation>controlesom, juist</translation>
    </message>
    <message>
        <source>checksum, wrong</source>
        <translation>controlesom, fout</translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation>einde van het frame</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>broken frame</source>
        <translation>kapot frame</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruis</translation>
    </message>
    <message>
        <source>EM4100, 125 kHz</source>
        <translation>EM4100, 125 kHz</translation>
    </message>
    <message>
        <source>ISO 14443%1, 13.56 MHz</source>
        <translation>ISO 14443%1, 13.56 MHz</translation>
    </message>
    <message>
        <source>ISO 15693, 13.56 MHz</source>
        <translation>ISO 15693, 13.56 MHz</translation>
    </message>
    <message>
        <source>FeliCa, 13.56 MHz</source>
        <translation>FeliCa, 13.56 MHz</translation>
    </message>
    <message>
        <source>%1 at %2 baud</source>
        <translation>%1 op %2 baud</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Gevonden: %1.</translation>
    </message>
    <message>
        <source>Probably %1. Tap a card to make sure.</source>
        <translation>Waarschijnlijk %1. Houd er een kaart voor om zeker te zijn.</translation>
    </message>
    <message>
        <source>Nothing came. Is it powered, and was a card held to it? Some readers speak only when asked.</source>
        <translation>Er kwam niets. Heeft hij stroom, en is er een kaart voor gehouden? Sommige lezers spreken alleen als ze iets wordt gevraagd.</translation>
    </message>
    <message>
        <source>The line sends back what it is sent: a modem, a console or a loop, and no reader.</source>
        <translation>De lijn stuurt terug wat haar gestuurd wordt: een modem, een console of een lus, en geen lezer.</translation>
    </message>
    <message>
        <source>Bytes came, but at another speed than any that was tried.</source>
        <translation>Er kwamen bytes, maar op een andere snelheid dan er geprobeerd is.</translation>
    </message>
    <message>
        <source>Bytes came with another parity: set the reader to 8 bits, no parity.</source>
        <translation>Er kwamen bytes met een andere pariteit: zet de lezer op 8 bits, geen pariteit.</translation>
    </message>
    <message>
        <source>Somebody else talks here, such as a GPS receiver: this is no card reader.</source>
        <translation>Hier praat iemand anders, zoals een gps-ontvanger: dit is geen kaartlezer.</translation>
    </message>
    <message>
        <source>Bytes came that no known reader sends.</source>
        <translation>Er kwamen bytes die geen bekende lezer stuurt.</translation>
    </message>
    <message>
        <source>typed too slowly</source>
        <translation>te langzaam getypt</translation>
    </message>
    <message>
        <source>printed code</source>
        <translation>gedrukte code</translation>
    </message>
    <message>
        <source>%1, speed as its server has it</source>
        <translation>%1, snelheid zoals op de server</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baud</translation>
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
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Slecht</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>niet te gebruiken</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>gebruikt door %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Last card</source>
        <translation>Laatste kaart</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lezers</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Poorten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesOutline</name>
    <message>
        <source>1 reader</source>
        <translation>1 lezer</translation>
    </message>
    <message numerus="yes">
        <source>%n readers</source>
        <translation>
            <numerusform>%n lezer</numerusform>
            <numerusform>%n lezers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reader %1, %2, kind %3.</source>
        <translation>Lezer %1, %2, soort %3.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>de opdracht</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Herkennen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>Lezer toevoegen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Lezer toevoegen…</translation>
    </message>
    <message>
        <source>Add a simulated reader</source>
        <translation>Een gesimuleerde lezer toevoegen</translation>
    </message>
    <message>
        <source>Add a simulated reader…</source>
        <translation>Een gesimuleerde lezer toevoegen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Apparaten filteren</translation>
    </message>
    <message>
        <source>No readers. Plug one in and add it here, or try a simulated one.</source>
        <translation>Geen lezers. Sluit er een aan en voeg hem hier toe, of probeer een gesimuleerde.</translation>
    </message>
    <message>
        <source>Renaming a reader</source>
        <translation>Een lezer hernoemen</translation>
    </message>
    <message>
        <source>Changing a reader&apos;s place</source>
        <translation>De plaats van een lezer wijzigen</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Lezer toevoegen…</translation>
    </message>
    <message>
        <source>Add a reader here…</source>
        <translation>Hier een lezer toevoegen…</translation>
    </message>
    <message>
        <source>Tap a card</source>
        <translation>Een kaart voorhouden</translation>
    </message>
    <message>
        <source>Holds a simulated card to this simulated reader (Ctrl+T)</source>
        <translation>Houdt deze gesimuleerde lezer een gesimuleerde kaart voor (Ctrl+T)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Herkennen…</translation>
    </message>
    <message>
        <source>Listen at this reader&apos;s port and find out what it is</source>
        <translation>Luistert op de poort van deze lezer en zoekt uit wat het is</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Count from nothing</source>
        <translation>Vanaf nul tellen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Instellingen wijzigen…</translation>
    </message>
    <message>
        <source>Remove reader</source>
        <translation>Lezer verwijderen</translation>
    </message>
    <message>
        <source>Rename reader</source>
        <translation>Lezer hernoemen</translation>
    </message>
    <message>
        <source>Tapping a card</source>
        <translation>Een kaart voorhouden</translation>
    </message>
    <message>
        <source>Removing a reader</source>
        <translation>Een lezer verwijderen</translation>
    </message>
    <message>
        <source>Removed reader “%1”.</source>
        <translation>Lezer “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Bringing back a reader</source>
        <translation>Een lezer terughalen</translation>
    </message>
    <message>
        <source>Turning a reader on or off</source>
        <translation>Een lezer aan- of uitzetten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln gereed</numerusform>
            <numerusform>%Ln gereed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unplugged</source>
        <translation>
            <numerusform>%Ln losgekoppeld</numerusform>
            <numerusform>%Ln losgekoppeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off</source>
        <translation>
            <numerusform>%Ln uit</numerusform>
            <numerusform>%Ln uit</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers, ports and this computer</source>
        <translation>Lezers, poorten en deze computer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 is niet te lezen: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>zo&apos;n bestand is er niet</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 is mislukt: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoActions</name>
    <message>
        <source>Join room</source>
        <translation>Deelnemen aan kamer</translation>
    </message>
    <message>
        <source>Open in PubSub</source>
        <translation>In PubSub openen</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Uitvoeren…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registreren…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Laatste activiteit</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Deelnemen aan %1</translation>
    </message>
    <message>
        <source>This account&apos;s connection runs no commands just now.</source>
        <translation>De verbinding van dit account voert nu geen opdrachten uit.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>This account&apos;s connection cannot register anywhere just now.</source>
        <translation>De verbinding van dit account kan zich nu nergens registreren.</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>Registreren bij %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wordt gevraagd…</translation>
    </message>
    <message>
        <source>%1 (its zone: %2)</source>
        <translation>%1 (zijn zone: %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
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
        <translation>Wat het kan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Choose something at the left, or type an address.</source>
        <translation>Kies links iets, of typ een adres.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Is also (%1)</source>
        <translation>Is ook (%1)</translation>
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
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoView</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vooruit (Alt+Rechts)</translation>
    </message>
    <message>
        <source>That is no address. One looks like example.org, room@rooms.example.org or xmpp:example.org?disco;node=news.</source>
        <translation>Dat is geen adres. Zo ziet er een uit: example.org, room@rooms.example.org of xmpp:example.org?disco;node=news.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address to begin at, such as example.org</source>
        <translation>Adres om te beginnen, zoals example.org</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoWords</name>
    <message>
        <source>Service discovery</source>
        <translation>Dienstherkenning</translation>
    </message>
    <message>
        <source>Data forms</source>
        <translation>Gegevensformulieren</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Laatste activiteit</translation>
    </message>
    <message>
        <source>Keeps messages for who is offline</source>
        <translation>Bewaart berichten voor wie offline is</translation>
    </message>
    <message>
        <source>Flexible fetching of offline messages</source>
        <translation>Flexibel ophalen van offlineberichten</translation>
    </message>
    <message>
        <source>Privacy lists</source>
        <translation>Privacylijsten</translation>
    </message>
    <message>
        <source>Several addresses on one stanza</source>
        <translation>Meer adressen op één stanza</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Kamers</translation>
    </message>
    <message>
        <source>Room&apos;s property</source>
        <translation>Eigenschap van de kamer</translation>
    </message>
    <message>
        <source>Private XML storage</source>
        <translation>Privé-XML-opslag</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Cards of people (vCard)</source>
        <translation>Visitekaartjes (vCard)</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Zoeken naar mensen</translation>
    </message>
    <message>
        <source>Long lists by pages</source>
        <translation>Lange lijsten per pagina</translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation>Publish-subscribe</translation>
    </message>
    <message>
        <source>Byte streams over SOCKS5</source>
        <translation>Bytestromen via SOCKS5</translation>
    </message>
    <message>
        <source>Text with XHTML</source>
        <translation>Tekst met XHTML</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Pictures of people</source>
        <translation>Afbeeldingen van mensen</translation>
    </message>
    <message>
        <source>Who is typing</source>
        <translation>Wie aan het typen is</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversie</translation>
    </message>
    <message>
        <source>Stream initiation</source>
        <translation>Opzetten van stromen</translation>
    </message>
    <message>
        <source>Gateway to another network</source>
        <translation>Gateway naar een ander netwerk</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Wat mensen doen</translation>
    </message>
    <message>
        <source>Abilities by a hash</source>
        <translation>Mogelijkheden via een hash</translation>
    </message>
    <message>
        <source>What people listen to</source>
        <translation>Waar mensen naar luisteren</translation>
    </message>
    <message>
        <source>Rules for delivery</source>
        <translation>Regels voor bezorging</translation>
    </message>
    <message>
        <source>Headers on stanzas</source>
        <translation>Headers op stanza&apos;s</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressie</translation>
    </message>
    <message>
        <source>Exchange of contacts</source>
        <translation>Uitwisseling van contacten</translation>
    </message>
    <message>
        <source>Pictures of people, the older way</source>
        <translation>Afbeeldingen van mensen, op de oudere manier</translation>
    </message>
    <message>
        <source>Calls and files directly (Jingle)</source>
        <translation>Rechtstreekse gesprekken en bestanden (Jingle)</translation>
    </message>
    <message>
        <source>Names that people give themselves</source>
        <translation>Namen die mensen zichzelf geven</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Ontvangstbevestigingen</translation>
    </message>
    <message>
        <source>Blocking of addresses</source>
        <translation>Blokkeren van adressen</translation>
    </message>
    <message>
        <source>Stream management</source>
        <translation>Stroombeheer</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tijd van de dag</translation>
    </message>
    <message>
        <source>Tells when it was sent</source>
        <translation>Vertelt wanneer het verstuurd is</translation>
    </message>
    <message>
        <source>Calls for attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Small pieces of data</source>
        <translation>Kleine stukjes gegevens</translation>
    </message>
    <message>
        <source>Riddles against robots</source>
        <translation>Raadsels tegen robots</translation>
    </message>
    <message>
        <source>Invitations into rooms</source>
        <translation>Uitnodigingen in kamers</translation>
    </message>
    <message>
        <source>Copies for one&apos;s other devices</source>
        <translation>Kopieën voor iemands andere apparaten</translation>
    </message>
    <message>
        <source>Forwarded stanzas</source>
        <translation>Doorgestuurde stanza&apos;s</translation>
    </message>
    <message>
        <source>Hashes of files</source>
        <translation>Hashes van bestanden</translation>
    </message>
    <message>
        <source>Corrections of what was said</source>
        <translation>Correcties van wat gezegd is</translation>
    </message>
    <message>
        <source>Archive of messages</source>
        <translation>Archief van berichten</translation>
    </message>
    <message>
        <source>Tells what was read</source>
        <translation>Vertelt wat gelezen is</translation>
    </message>
    <message>
        <source>Hints for archives and copies</source>
        <translation>Aanwijzingen voor archieven en kopieën</translation>
    </message>
    <message>
        <source>Rings before a call</source>
        <translation>Belt voor een gesprek</translation>
    </message>
    <message>
        <source>Privileges of components</source>
        <translation>Voorrechten van componenten</translation>
    </message>
    <message>
        <source>Lasting ids of messages</source>
        <translation>Blijvende id&apos;s van berichten</translation>
    </message>
    <message>
        <source>Upload of files</source>
        <translation>Uploaden van bestanden</translation>
    </message>
    <message>
        <source>Tells how it is encrypted</source>
        <translation>Vertelt hoe het versleuteld is</translation>
    </message>
    <message>
        <source>Encryption from end to end (OMEMO)</source>
        <translation>End-to-endversleuteling (OMEMO)</translation>
    </message>
    <message>
        <source>Abilities by several hashes</source>
        <translation>Mogelijkheden via meer hashes</translation>
    </message>
    <message>
        <source>Styles of text</source>
        <translation>Tekststijlen</translation>
    </message>
    <message>
        <source>One picture for both ways</source>
        <translation>Eén afbeelding voor beide manieren</translation>
    </message>
    <message>
        <source>Bookmarks of rooms</source>
        <translation>Bladwijzers van kamers</translation>
    </message>
    <message>
        <source>Channels (MIX)</source>
        <translation>Kanalen (MIX)</translation>
    </message>
    <message>
        <source>Lasting ids of people in rooms</source>
        <translation>Blijvende id&apos;s van mensen in kamers</translation>
    </message>
    <message>
        <source>Marks what is there for older programs</source>
        <translation>Markeert wat er voor oudere programma&apos;s staat</translation>
    </message>
    <message>
        <source>Taking back what was said</source>
        <translation>Intrekken van wat gezegd is</translation>
    </message>
    <message>
        <source>Moderation in rooms</source>
        <translation>Moderatie in kamers</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwoorden op berichten</translation>
    </message>
    <message>
        <source>Search for rooms</source>
        <translation>Zoeken naar kamers</translation>
    </message>
    <message>
        <source>Answers whether one is still in a room</source>
        <translation>Antwoordt of iemand nog in een kamer is</translation>
    </message>
    <message>
        <source>Services outside of XMPP</source>
        <translation>Diensten buiten XMPP</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Pushmeldingen</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Hoeden</translation>
    </message>
    <message>
        <source>Byte streams within XMPP</source>
        <translation>Bytestromen binnen XMPP</translation>
    </message>
    <message>
        <source>Where people are</source>
        <translation>Waar mensen zijn</translation>
    </message>
    <message>
        <source>How people feel</source>
        <translation>Hoe mensen zich voelen</translation>
    </message>
    <message>
        <source>Addresses of files</source>
        <translation>Adressen van bestanden</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Bookmarks, the older way</source>
        <translation>Bladwijzers, op de oudere manier</translation>
    </message>
    <message>
        <source>Cards of people (vCard 4)</source>
        <translation>Visitekaartjes (vCard 4)</translation>
    </message>
    <message>
        <source>Login, the way before SASL</source>
        <translation>Aanmelden zoals voor SASL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Rooms of an IRC network</source>
        <translation>Kamers van een IRC-netwerk</translation>
    </message>
    <message>
        <source>Personal nodes</source>
        <translation>Persoonlijke nodes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Collection of nodes</source>
        <translation>Verzameling nodes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Store of files</source>
        <translation>Opslag van bestanden</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Proxy for files</source>
        <translation>Proxy voor bestanden</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Wants news of: %1</source>
        <translation>Wil nieuws over: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Personen erin</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Log of what is said</source>
        <translation>Verslag van wat er gezegd wordt</translation>
    </message>
    <message>
        <source>Earlier messages, at most</source>
        <translation>Eerdere berichten, hoogstens</translation>
    </message>
    <message>
        <source>Abuse addresses</source>
        <translation>Bij misbruik</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Feedback addresses</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>Sales addresses</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Security addresses</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Status addresses</source>
        <translation>Toestand van de dienst</translation>
    </message>
    <message>
        <source>Support addresses</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Largest file, in bytes</source>
        <translation>Grootste bestand, in bytes</translation>
    </message>
    <message>
        <source>Time of day, the older way</source>
        <translation>Tijd van de dag, op de oudere manier</translation>
    </message>
    <message>
        <source>Calls (Jingle)</source>
        <translation>Gesprekken (Jingle)</translation>
    </message>
    <message>
        <source>Encryption of calls (Jingle)</source>
        <translation>Versleuteling van gesprekken (Jingle)</translation>
    </message>
    <message>
        <source>Files directly (Jingle)</source>
        <translation>Rechtstreekse bestanden (Jingle)</translation>
    </message>
    <message>
        <source>Ways that calls and files take (Jingle)</source>
        <translation>Wegen voor gesprekken en bestanden (Jingle)</translation>
    </message>
    <message>
        <source>One list of bookmarks for both ways</source>
        <translation>Eén lijst met bladwijzers voor beide manieren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Draft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Regel %1, kolom %2: %3</translation>
    </message>
    <message>
        <source>An iq has the type get, set, result or error.</source>
        <translation>Een iq heeft het type get, set, result of error.</translation>
    </message>
    <message>
        <source>An iq of type %1 holds exactly one element: what it asks.</source>
        <translation>Een iq van het type %1 bevat precies één element: wat hij vraagt.</translation>
    </message>
    <message>
        <source>An answer has the id of what it answers.</source>
        <translation>Een antwoord heeft de id van wat het beantwoordt.</translation>
    </message>
    <message>
        <source>Exactly one element is sent at a time, with nothing around it.</source>
        <translation>Er wordt precies één element tegelijk verstuurd, met niets eromheen.</translation>
    </message>
    <message>
        <source>Only message, presence and iq can be sent.</source>
        <translation>Alleen message, presence en iq kunnen verstuurd worden.</translation>
    </message>
    <message>
        <source>Write a stanza, or take one of the templates.</source>
        <translation>Schrijf een stanza of neem een sjabloon.</translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that can be sent at once.</source>
        <translation>%1 bytes zijn meer dan de %2 die tegelijk verstuurd kunnen worden.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>What is it? (disco#info)</source>
        <translation>Wat is het? (disco#info)</translation>
    </message>
    <message>
        <source>What is below it? (disco#items)</source>
        <translation>Wat zit eronder? (disco#items)</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversie</translation>
    </message>
    <message>
        <source>PubSub: items</source>
        <translation>PubSub: items</translation>
    </message>
    <message>
        <source>PubSub: publish</source>
        <translation>PubSub: publiceren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Drawer</name>
    <message>
        <source>Open as page</source>
        <translation>Als pagina openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DriveController</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>“%1” openen</translation>
    </message>
    <message>
        <source>Show what is on the stick</source>
        <translation>Toont wat er op de stick staat</translation>
    </message>
    <message>
        <source>Export results here…</source>
        <translation>Resultaten hierheen exporteren…</translation>
    </message>
    <message>
        <source>Writes an event&apos;s votes (CSV) and report (PDF) into a folder with its day</source>
        <translation>Schrijft stemmen (CSV) en verslag (PDF) van een bijeenkomst in een map met de dag ervan</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Veilig verwijderen</translation>
    </message>
    <message>
        <source>Writes what is on its way, and says when the stick may be pulled out</source>
        <translation>Schrijft wat onderweg is en zegt wanneer de stick eruit mag</translation>
    </message>
    <message>
        <source>Writing results onto “%1”</source>
        <translation>Resultaten op ‘%1’ schrijven</translation>
    </message>
    <message>
        <source>No poll was open yet, so there are no results to write. Open one first.</source>
        <translation>Er is nog geen peiling open geweest, dus er zijn geen resultaten om te schrijven. Open er eerst een.</translation>
    </message>
    <message>
        <source>The stick may be pulled out as it is</source>
        <translation>De stick kan er zo uit</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointEditor</name>
    <message>
        <source>Encrypted from the first byte (TLS)</source>
        <translation>Versleuteld vanaf de eerste byte (TLS)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Eindpunt</translation>
    </message>
    <message>
        <source>Such as unix:/run/name.sock or tcp:8080:interface=127.0.0.1</source>
        <translation>Zoals unix:/run/name.sock of tcp:8080:interface=127.0.0.1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Do not listen here</source>
        <translation>Hier niet luisteren</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>een vrije poort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Port, 1 to 65535; 0 takes any free one</source>
        <translation>Poort, 1 tot 65535; 0 neemt een vrije</translation>
    </message>
    <message>
        <source>Use %1, which is free</source>
        <translation>%1 gebruiken, die is vrij</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>in hetzelfde bestand</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointsField</name>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Andere poort</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Aanzetten: %1</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>Kies een poort die vrij is.</translation>
    </message>
    <message>
        <source>Nobody could connect: press “%1” and choose a port.</source>
        <translation>Niemand zou verbinding kunnen maken: druk op ‘%1’ en kies een poort.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EventNotes</name>
    <message>
        <source>Voting has opened</source>
        <translation>Het stemmen is geopend</translation>
    </message>
    <message>
        <source>Voting has closed</source>
        <translation>Het stemmen is gesloten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ExportWords</name>
    <message>
        <source>%1 on %2, exported %3. Times are those of %4.</source>
        <translation>%1 op %2, geëxporteerd op %3. De tijden zijn die van %4.</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(teruggenomen)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(bewerkt)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Exports</name>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln stem</numerusform>
            <numerusform>%Ln stemmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln stemmer</numerusform>
            <numerusform>%Ln stemmers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::FactorDialog</name>
    <message>
        <source>Second factor for %1</source>
        <translation>Tweede factor voor %1</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Eerste code</translation>
    </message>
    <message>
        <source>What the app shows now; it turns the second factor on.</source>
        <translation>Wat de app nu toont; dat zet de tweede factor aan.</translation>
    </message>
    <message>
        <source>Six digits are needed, from the app.</source>
        <translation>Er zijn zes cijfers nodig, uit de app.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>The secret as a QR code, for the authenticator app&apos;s camera</source>
        <translation>Het geheim als QR-code, voor de camera van de authenticator-app</translation>
    </message>
    <message>
        <source>Read it with an authenticator app, or type the secret into one:</source>
        <translation>Lees hem met een authenticator-app, of typ het geheim erin:</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Het geheim</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Het geheim kopiëren</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Herstelcodes</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>De herstelcodes kopiëren</translation>
    </message>
    <message>
        <source>Each is good for one login, for the day the phone is lost. They are shown now and never again.</source>
        <translation>Elk is goed voor één aanmelding, voor de dag dat de telefoon kwijt is. Ze worden nu getoond en nooit weer.</translation>
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
        <translation>Terug naar de mensen hier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The network tells more once it is connected.</source>
        <translation>Het netwerk vertelt meer zodra er verbinding is.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
    <message>
        <source>The network tells nothing about this name.</source>
        <translation>Het netwerk vertelt niets over deze naam.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FailedStart</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everyport did not start</source>
        <translation>Everyport is niet gestart</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FaultStrips</name>
    <message>
        <source>%1 failed:</source>
        <translation>%1 is mislukt:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FeaturesModel</name>
    <message>
        <source>Can do</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier niet bekend</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Naamruimte</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldBox</name>
    <message>
        <source>Send a file, or drop it here</source>
        <translation>Stuur een bestand, of laat het hier los</translation>
    </message>
    <message>
        <source>Emoji, also by a colon and its name</source>
        <translation>Emoji, ook via een dubbele punt en de naam</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>Versturen (Enter)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldCompletion</name>
    <message>
        <source>Fields of the event</source>
        <translation>Velden van de gebeurtenis</translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation>{%1} – %2</translation>
    </message>
    <message>
        <source>{%1} – %2 As in “%3”.</source>
        <translation>{%1} – %2 Zoals in “%3”.</translation>
    </message>
    <message>
        <source>{%1…} – what the body has of that name</source>
        <translation>{%1…} – wat de inhoud onder die naam heeft</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileRow</name>
    <message>
        <source>Call it off</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <translation>%1, aangeboden</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% van %2</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Niet verzonden: %1</translation>
    </message>
    <message>
        <source>How much of %1 is sent</source>
        <translation>Hoeveel van %1 verzonden is</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Opzijleggen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileSending</name>
    <message>
        <source>Send files</source>
        <translation>Bestanden verzenden</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>De afbeelding kon niet naar %1 geschreven worden.</translation>
    </message>
    <message>
        <source>%1 is not connected: files are sent once it is.</source>
        <translation>%1 is niet verbonden: bestanden worden verzonden zodra dat zo is.</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>%1 naar %2 verzenden?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n files to %1?</source>
        <translation>
            <numerusform>%n bestand naar %1 verzenden?</numerusform>
            <numerusform>%n bestanden naar %1 verzenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Niet verzenden</translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation>Niet verzonden:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterField</name>
    <message>
        <source>Words that must all be there. Narrow one to a column by its word, turn one round by a minus:
%1:… -%1:…
Columns: %2</source>
        <translation>Woorden die er allemaal in moeten staan. Beperk er een tot een kolom met het woord ervan, keer er een om met een minteken:
%1:… -%1:…
Kolommen: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
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
        <translation>Kolommen en weergaven</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Deze weergave opslaan…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Een weergave vergeten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Filter, order and columns come back under this name.</source>
        <translation>Filter, volgorde en kolommen komen onder deze naam terug.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Copy the views as text</source>
        <translation>De weergaven als tekst kopiëren</translation>
    </message>
    <message>
        <source>Paste views</source>
        <translation>Weergaven plakken</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FirstStart</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>Wat wil je eerst doen?</translation>
    </message>
    <message>
        <source>No account needed. You can do the others later; nothing leaves this computer yet.</source>
        <translation>Geen account nodig. Het andere kan later; er verlaat nog niets deze computer.</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Het handboek lezen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation>Een livepeiling bekijken</translation>
    </message>
    <message>
        <source>Four simulated card readers vote at once; see how it works before you plug in a reader.</source>
        <translation>Vier gesimuleerde kaartlezers stemmen meteen; bekijk hoe het werkt voordat je een lezer aansluit.</translation>
    </message>
    <message>
        <source>Start the demo poll</source>
        <translation>Demopeiling starten</translation>
    </message>
    <message>
        <source>Set up my own…</source>
        <translation>Mijn eigen instellen…</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>Serve something</source>
        <translation>Iets aanbieden</translation>
    </message>
    <message>
        <source>Filled in so that it works: a free port, and only this computer sees it until you say otherwise.</source>
        <translation>Zo ingevuld dat het werkt: een vrije poort, en alleen deze computer ziet het tot je iets anders zegt.</translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation>Eén veld: je adres, een server of een kamer. De rest wordt uitgezocht.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FlowText</name>
    <message>
        <source>Go to this line of command %1</source>
        <translation>Naar deze regel van opdracht %1</translation>
    </message>
    <message>
        <source>Show this line of the file</source>
        <translation>Deze regel van het bestand tonen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles ervan kopiëren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowDialog</name>
    <message>
        <source>Follow another station&apos;s poll</source>
        <translation>De peiling van een ander station volgen</translation>
    </message>
    <message>
        <source>Results address</source>
        <translation>Adres van de resultaten</translation>
    </message>
    <message>
        <source>It stands on the other station&apos;s Polls page. Its numbers move here as they move there.</source>
        <translation>Het staat op de pagina Peilingen van het andere station. De cijfers veranderen hier zoals daar.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>No more than %1 polls can be followed: leave one of them first.</source>
        <translation>Meer dan %1 peilingen kun je niet volgen: verlaat er eerst een.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowedPoll</name>
    <message>
        <source>A results address looks like http://192.168.1.7:8080/r/lunch; it stands on the other station&apos;s Polls page.</source>
        <translation>Een resultatenadres ziet eruit als http://192.168.1.7:8080/r/lunch; het staat op de pagina Peilingen van het andere station.</translation>
    </message>
    <message>
        <source>No such poll there any more</source>
        <translation>Die peiling is daar niet meer</translation>
    </message>
    <message>
        <source>Reconnecting; the numbers are older</source>
        <translation>Opnieuw verbinden; de cijfers zijn ouder</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinden met %1</translation>
    </message>
    <message>
        <source>Live at %1</source>
        <translation>Live op %1</translation>
    </message>
    <message>
        <source>Closed, at %1</source>
        <translation>Gesloten, op %1</translation>
    </message>
    <message>
        <source>Not connected: nobody accepted the certificate of %1</source>
        <translation>Niet verbonden: niemand heeft het certificaat van %1 geaccepteerd</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation>Het werd geweigerd, zonder opgave van reden.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>* needs an answer</source>
        <translation>* vereist een antwoord</translation>
    </message>
    <message>
        <source>Do it in the browser (%1)</source>
        <translation>In de browser doen (%1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It is not finished, for more is asked. Open it again to go on.</source>
        <translation>Het is niet klaar, want er wordt nog meer gevraagd. Open het opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>Nee</translation>
    </message>
    <message>
        <source>Picture for: %1</source>
        <translation>Afbeelding voor: %1</translation>
    </message>
    <message>
        <source>%1, needs an answer</source>
        <translation>%1, vereist een antwoord</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookList</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Gevonden pagina&apos;s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Naslag</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Handbook — Everyport</source>
        <translation>Handboek — Everyport</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Zoeken in het handboek</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Geen pagina bevat al deze woorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n pagina gevonden</numerusform>
            <numerusform>%n pagina&apos;s gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>The page was given to the printer.</source>
        <translation>De pagina is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>De printer heeft niets aangenomen.</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Deze pagina is in het Engels.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandoutWords</name>
    <message>
        <source>Hold your card to the reader of your choice. A code shows the result on your phone.</source>
        <translation>Houd je kaart bij de lezer van je keuze. Een code toont het resultaat op je telefoon.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle antwoorden</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at a code and press your answer, or hold your card to its reader.</source>
        <translation>Richt de camera van je telefoon op een code en druk op je antwoord, of houd je kaart bij de lezer ervan.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at a code and press your answer.</source>
        <translation>Richt de camera van je telefoon op een code en druk op je antwoord.</translation>
    </message>
    <message>
        <source>A code shows the result on your phone.</source>
        <translation>Een code toont het resultaat op je telefoon.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HappeningList</name>
    <message>
        <source>Nothing since Everyport was started.</source>
        <translation>Niets sinds Everyport is gestart.</translation>
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
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HistorySearch</name>
    <message>
        <source>Search what was typed</source>
        <translation>Zoeken in wat getypt is</translation>
    </message>
    <message>
        <source>What was typed, newest first</source>
        <translation>Wat getypt is, nieuwste eerst</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Er is nog niets getypt.</translation>
    </message>
    <message>
        <source>Nothing of the kind was typed.</source>
        <translation>Zoiets is niet getypt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Hits</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>everyport::ui::IdentifyDialog</name>
    <message>
        <source>Identify %1</source>
        <translation>%1 vaststellen</translation>
    </message>
    <message>
        <source>Set to %1, %2.</source>
        <translation>Ingesteld op %1, %2.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Een lezer wijzigen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemChart</name>
    <message>
        <source>%1 over time: no values</source>
        <translation>%1 in de tijd: geen waarden</translation>
    </message>
    <message>
        <source>%1 over time: from %2 to %3, now %4</source>
        <translation>%1 in de tijd: van %2 tot %3, nu %4</translation>
    </message>
    <message>
        <source>No numbers to draw.</source>
        <translation>Geen getallen om te tekenen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publiceerder</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsPane</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>No items here yet. What is published stands here at once.</source>
        <translation>Hier zijn nog geen items. Wat wordt gepubliceerd, staat hier meteen.</translation>
    </message>
    <message>
        <source>Which number is drawn</source>
        <translation>Welk getal wordt getekend</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KeptPolls</name>
    <message>
        <source>%1 It lies in %2 now: mend it there, then import it.</source>
        <translation>%1 Ze ligt nu in %2: verbeter haar daar en importeer haar dan.</translation>
    </message>
    <message>
        <source>%1 cannot be written: look at its folder&apos;s rights and the disk&apos;s room.</source>
        <translation>%1 kan niet geschreven worden: kijk naar de rechten van de map en de ruimte op de schijf.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KindForm</name>
    <message>
        <source>Kind of question</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>It has votes, so its kind stays. Begin a new round first, then it can be another.</source>
        <translation>Er zijn al stemmen, dus de soort blijft. Begin eerst een nieuwe ronde, dan kan het een andere worden.</translation>
    </message>
    <message>
        <source>People may abstain</source>
        <translation>Onthouding is mogelijk</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Schaal van</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Schaal tot</translation>
    </message>
    <message>
        <source>More yes than no</source>
        <translation>Meer ja dan nee</translation>
    </message>
    <message>
        <source>Two thirds of yes and no</source>
        <translation>Twee derde van ja en nee</translation>
    </message>
    <message>
        <source>More than half of all votes</source>
        <translation>Meer dan de helft van alle stemmen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 1 to 5</comment>
        <translation>tot</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from 1 to 5</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Aangenomen bij</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Onthouding</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>It is carried by more yes than no; who abstains does not weigh. A tie does not carry it.</source>
        <translation>Het voorstel is aangenomen bij meer ja dan nee; onthoudingen tellen niet mee. Bij een gelijke stand is het dat niet.</translation>
    </message>
    <message>
        <source>At least two of three who say yes or no must say yes; who abstains does not weigh.</source>
        <translation>Van wie ja of nee zegt, moet ten minste twee derde ja zeggen; onthoudingen tellen niet mee.</translation>
    </message>
    <message>
        <source>More than half of all who vote must say yes; who abstains weighs as a no.</source>
        <translation>Meer dan de helft van alle stemmers moet ja zeggen; een onthouding telt als een nee.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KindWords</name>
    <message>
        <source>Mean %1 · median %2 · spread %3</source>
        <translation>Gemiddelde %1 · mediaan %2 · spreiding %3</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gemiddelde</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>spreiding</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Carried so far</source>
        <translation>Tot nu toe aangenomen</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>Niet aangenomen</translation>
    </message>
    <message>
        <source>Not carried so far</source>
        <translation>Tot nu toe niet aangenomen</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Gelijke stand</translation>
    </message>
    <message>
        <source>Tied so far</source>
        <translation>Tot nu toe gelijke stand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>%Ln ja</numerusform>
            <numerusform>%Ln ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>%Ln nee</numerusform>
            <numerusform>%Ln nee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstained</source>
        <translation>
            <numerusform>%Ln onthouding</numerusform>
            <numerusform>%Ln onthoudingen</numerusform>
        </translation>
    </message>
    <message>
        <source>two thirds are needed, %1 said yes</source>
        <translation>twee derde is nodig, %1 zei ja</translation>
    </message>
    <message>
        <source>more than half of all votes is needed, %1 said yes</source>
        <translation>meer dan de helft van alle stemmen is nodig, %1 zei ja</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>uitslag</translation>
    </message>
    <message>
        <source>said yes, two thirds are needed</source>
        <translation>zei ja, twee derde is nodig</translation>
    </message>
    <message>
        <source>of all said yes, more than half is needed</source>
        <translation>van allen zei ja, meer dan de helft is nodig</translation>
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
        <translation>Een van jezelf toevoegen</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Er is er geen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListPage</name>
    <message>
        <source>the cell</source>
        <translation>de cel</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>de rijen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListenPane</name>
    <message>
        <source>Find out for me</source>
        <translation>Voor mij uitzoeken</translation>
    </message>
    <message>
        <source>Speeds tried</source>
        <translation>Geprobeerde snelheden</translation>
    </message>
    <message>
        <source>Writing to a port can confuse other things than card readers: printers, modems, instruments.</source>
        <translation>Schrijven naar een poort kan andere dingen dan kaartlezers in de war brengen: printers, modems, instrumenten.</translation>
    </message>
    <message>
        <source>Stopped. Choose the kind yourself, or listen again.</source>
        <translation>Gestopt. Kies zelf de soort of luister opnieuw.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Luistert niet.</translation>
    </message>
    <message>
        <source>Listening. Hold a card to the reader.</source>
        <translation>Luistert. Houd een kaart bij de lezer.</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>nog niets gehoord</translation>
    </message>
    <message>
        <source>1 byte heard</source>
        <translation>1 byte gehoord</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes heard</source>
        <translation>
            <numerusform>%n byte gehoord</numerusform>
            <numerusform>%n bytes gehoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold a card to the reader. Listening at %1 baud, %2.</source>
        <translation>Houd een kaart bij de lezer. Luistert met %1 baud, %2.</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Opnieuw luisteren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ask the port, too: some readers speak only when asked</source>
        <translation>De poort ook iets vragen: sommige lezers spreken alleen als ze iets wordt gevraagd</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LocalNodes</name>
    <message>
        <source>There is no node %1.</source>
        <translation>Er is geen node %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogDetail</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy what a bug report needs of this line</source>
        <translation>Kopiëren wat een bugmelding van deze regel nodig heeft</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Details sluiten (Esc)</translation>
    </message>
    <message>
        <source>the line with its details</source>
        <translation>de regel met details</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>Details van de gekozen regel</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, van %3</translation>
    </message>
    <message>
        <source>%1; %2 times, last at %3</source>
        <translation>%1; %2 keer, laatst %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogList</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Er is nog niets gemeld.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogModel</name>
    <message>
        <source>%1, last %2</source>
        <translation>%1, laatst %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n keer</numerusform>
            <numerusform>%1, %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Keep debug lines, too</source>
        <translation>Ook debugregels bewaren</translation>
    </message>
    <message>
        <source>Copy the chosen lines with what a bug report needs</source>
        <translation>De gekozen regels kopiëren met wat een bugmelding nodig heeft</translation>
    </message>
    <message>
        <source>1 line since %1</source>
        <translation>1 regel sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines since %1</source>
        <translation>
            <numerusform>%n regel sinds %1</numerusform>
            <numerusform>%n regels sinds %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Kopiëren voor een bugmelding</translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation>de gekozen regels</translation>
    </message>
    <message>
        <source>Debug lines are kept from now on.</source>
        <translation>Debugregels worden vanaf nu bewaard.</translation>
    </message>
    <message>
        <source>Debug lines are no longer kept.</source>
        <translation>Debugregels worden niet meer bewaard.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogView</name>
    <message>
        <source>Filter text</source>
        <translation>Tekst filteren</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Show new lines as they come, unless somebody is reading</source>
        <translation>Nieuwe regels tonen zodra ze komen, tenzij iemand leest</translation>
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
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Only this level, or these; the number counts all since the start</source>
        <translation>Alleen dit niveau, of deze; het getal telt alles sinds de start</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <translation>Tekst (*.log)</translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation>JSON, per regel één (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n regel naar %1 geschreven.</numerusform>
            <numerusform>%n regels naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogWords</name>
    <message>
        <source>debug</source>
        <translation>debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>The log stays in English, for searches and bug reports.</source>
        <translation>Het logboek blijft in het Engels, voor zoeken en foutmeldingen.</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Plug-in %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookEditor</name>
    <message>
        <source>Look of the big screen</source>
        <translation>Uiterlijk van het grote scherm</translation>
    </message>
    <message>
        <source>Use this look</source>
        <translation>Dit uiterlijk gebruiken</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen met</translation>
    </message>
    <message>
        <source>Begin with a look that is here…</source>
        <translation>Beginnen met een uiterlijk dat hier is…</translation>
    </message>
    <message>
        <source>Ours, light</source>
        <translation>Het onze, licht</translation>
    </message>
    <message>
        <source>Ours, dark</source>
        <translation>Het onze, donker</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat wordt getoond</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Open a look</source>
        <translation>Uiterlijk openen</translation>
    </message>
    <message>
        <source>Looks and pictures (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation>Uiterlijken en afbeeldingen (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Uiterlijk opslaan</translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation>Uiterlijken van het grote scherm (*.everytheme)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>All of it can be read from the back row.</source>
        <translation>Alles is vanaf de achterste rij te lezen.</translation>
    </message>
    <message>
        <source>What was chosen is still being read. Try again in a moment.</source>
        <translation>Wat gekozen is, wordt nog gelezen. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookForm</name>
    <message>
        <source>The desktop&apos;s own</source>
        <translation>Dat van het bureaublad</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwoord %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Above the question, beside the event&apos;s name.</source>
        <translation>Boven de vraag, naast de naam van het evenement.</translation>
    </message>
    <message>
        <source>Behind all, under the ground as far as words need it.</source>
        <translation>Achter alles, onder de ondergrond voor zover woorden die nodig hebben.</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (niet op deze computer)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreferences</name>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is just now.</source>
        <translation>Licht, donker, of wat het bureaublad op dit moment is.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation>Ten opzichte van die van het bureaublad. Ctrl++, Ctrl+− en Ctrl+0 doen hetzelfde.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>14:02 or 2:02 PM, everywhere in the window.</source>
        <translation>14:02 of 2:02 PM, overal in het venster.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 uur</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 uur</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Zoals de taal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>In words, or as 2026-11-03, which sorts and is read alike everywhere.</source>
        <translation>In woorden, of als 2026-11-03, wat overal sorteert en hetzelfde wordt gelezen.</translation>
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
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the window&apos;s words; the window is made anew for it.</source>
        <translation>Van de woorden in het venster; het venster wordt ervoor opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreview</name>
    <message>
        <source>The big screen with this look</source>
        <translation>Het grote scherm met dit uiterlijk</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookWords</name>
    <message>
        <source>%1: %2 cannot be read on %3, so %4 is shown.</source>
        <translation>%1: %2 is niet leesbaar op %3, dus wordt %4 getoond.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwoord %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Machine</name>
    <message>
        <source>battery full</source>
        <translation>accu vol</translation>
    </message>
    <message>
        <source>battery %1 %</source>
        <translation>accu %1&#xa0;%</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>netstroom</translation>
    </message>
    <message>
        <source>mains, %1</source>
        <translation>netstroom, %1</translation>
    </message>
    <message>
        <source>%1 GB free of %2</source>
        <translation>%1 GB vrij van %2</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 van %2 GB</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 vrij van %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Kept: the page was made anew before it was done. Do it once more.</source>
        <translation>Niet gewijzigd: de pagina is vernieuwd voordat het klaar was. Doe het nog eens.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Demo:</source>
        <translation>Demo:</translation>
    </message>
    <message>
        <source>simulated readers vote, and all of it is gone when you leave. Ctrl+T taps a card of your own.</source>
        <translation>gesimuleerde lezers stemmen, en alles is weg als je weggaat. Ctrl+T houdt een eigen kaart voor.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlaten</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Niets hier opent %1.</translation>
    </message>
    <message>
        <source>%1 — Everyport</source>
        <translation>%1 — Everyport</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 is gekopieerd.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n services wait meanwhile.</source>
        <translation>
            <numerusform>Je dienst wacht zolang.</numerusform>
            <numerusform>Je %n diensten wachten zolang.</numerusform>
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
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
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
        <translation>jij</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MembersPane</name>
    <message>
        <source>People here</source>
        <translation>De mensen hier</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Mensen filteren</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Iemand uitnodigen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>The room has named nobody yet.</source>
        <translation>De kamer heeft nog niemand genoemd.</translation>
    </message>
    <message>
        <source>Who is here is seen once you are in the room.</source>
        <translation>Wie er is, zie je zodra je in de kamer bent.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht sturen</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Vermelden</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Wie dit is</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Uit de kamer verwijderen</translation>
    </message>
    <message>
        <source>Remove and keep out</source>
        <translation>Verwijderen en weren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Bericht aan %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reageren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Het adres kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>het adres</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageBars</name>
    <message numerus="yes">
        <source>%n more of these; Overview lists all.</source>
        <translation>
            <numerusform>nog %n hiervan; Overzicht toont alles.</numerusform>
            <numerusform>nog %n hiervan; Overzicht toont alles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more messages</source>
        <translation>
            <numerusform>Nog %n melding tonen</numerusform>
            <numerusform>Nog %n meldingen tonen</numerusform>
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
        <translation>%1 kwam binnen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 vertrok</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>%1 ging offline</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heet nu %2</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 verwijderde %2</translation>
    </message>
    <message>
        <source>%1 took the topic away</source>
        <translation>%1 haalde het onderwerp weg</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 stelde het onderwerp in: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n kwam binnen</numerusform>
            <numerusform>%n kwamen binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n vertrok</numerusform>
            <numerusform>%n vertrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their names</source>
        <translation>
            <numerusform>%n wijzigde de naam</numerusform>
            <numerusform>%n wijzigden hun naam</numerusform>
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
        <translation>jij</translation>
    </message>
    <message>
        <source>message taken back</source>
        <translation>bericht ingetrokken</translation>
    </message>
    <message>
        <source>%1 (mentions you)</source>
        <translation>%1 (noemt jou)</translation>
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
        <translation>wacht op verzending</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Niet verzonden: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigenaren</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderators</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>May speak</source>
        <translation>Mogen spreken</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>bezig met verbinden</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>bezig met verbinden: %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>verbindt straks weer</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>heeft je nodig</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>geen deelnemer</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>bezig met deelnemen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NameCompletion</name>
    <message>
        <source>What there is</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation>Tonen wat er is</translation>
    </message>
    <message>
        <source>Show what there is (Down)</source>
        <translation>Tonen wat er is (omlaag)</translation>
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
        <translation>Er is een naam nodig.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NamesPopup</name>
    <message>
        <source>Names that fit</source>
        <translation>Namen die passen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>klasse</translation>
    </message>
    <message>
        <source>function</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>object</translation>
    </message>
    <message>
        <source>key</source>
        <translation>sleutel</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>sleutelwoord</translation>
    </message>
    <message>
        <source>method</source>
        <translation>methode</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parameter</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>property</source>
        <translation>eigenschap</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>opdracht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NetworkPane</name>
    <message>
        <source>The line is encrypted (TLS)</source>
        <translation>De lijn is versleuteld (TLS)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A reader at a serial server, such as ser2net, a Moxa or an ESP. Set the server to raw TCP, without Telnet, and to the reader&apos;s speed.</source>
        <translation>Een lezer aan een seriële server, zoals ser2net, een Moxa of een ESP. Stel de server in op kale TCP, zonder Telnet, en op de snelheid van de lezer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Host and port of the server.</source>
        <translation>Host en poort van de server.</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbinden…</translation>
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
        <translation>Geen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Die hieronder</translation>
    </message>
    <message>
        <source>Write it below, and it counts.</source>
        <translation>Schrijf hem hieronder en hij geldt.</translation>
    </message>
    <message>
        <source>Proxy of one&apos;s own</source>
        <translation>Eigen proxy</translation>
    </message>
    <message>
        <source>SOCKS 5, as socks5:127.0.0.1:9050 (Tor), or HTTP, as httpproxy:127.0.0.1:8080.</source>
        <translation>SOCKS 5, als socks5:127.0.0.1:9050 (Tor), of HTTP, als httpproxy:127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>socks5:127.0.0.1:9050</source>
        <translation>socks5:127.0.0.1:9050</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Netwerk en proxy</translation>
    </message>
    <message>
        <source>The way out of followed polls, of the search for chat addresses, and of chat accounts that name none of their own, from the next connection on. This computer is reached straight.</source>
        <translation>De weg naar buiten van gevolgde peilingen, van het zoeken naar chatadressen en van chataccounts die er zelf geen noemen, vanaf de volgende verbinding. Deze computer wordt rechtstreeks bereikt.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or choose “%1” or “%2” above.</source>
        <translation>Een proxy schrijf je als socks5:127.0.0.1:9050 of httpproxy:127.0.0.1:8080; of kies hierboven “%1” of “%2”.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewChatDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>Een kamer of een persoon</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Kamers opvragen</translation>
    </message>
    <message>
        <source>Rooms of this network</source>
        <translation>Kamers van dit netwerk</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation>Kamer of persoon</translation>
    </message>
    <message>
        <source>A room&apos;s name begins with #. Anything else is a person.</source>
        <translation>De naam van een kamer begint met #. Al het andere is een persoon.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Only where the room asks for one.</source>
        <translation>Alleen als de kamer erom vraagt.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>An address, such as name@example.org.</source>
        <translation>Een adres, zoals name@example.org.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht sturen</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Deelnemen aan %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Aan %1 schrijven</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>geen onderwerp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms, the largest first</source>
        <translation>
            <numerusform>%Ln kamer</numerusform>
            <numerusform>%Ln kamers, de grootste eerst</numerusform>
        </translation>
    </message>
    <message>
        <source>A room&apos;s address has an @, such as %1@conference.example.org.</source>
        <translation>Het adres van een kamer heeft een @, zoals %1@conference.example.org.</translation>
    </message>
    <message>
        <source>A person&apos;s address has an @, such as name@example.org.</source>
        <translation>Het adres van een persoon heeft een @, zoals naam@example.org.</translation>
    </message>
    <message>
        <source>The room %1</source>
        <translation>De kamer %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Het netwerk antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>This network lists no rooms. One that you name above may be there all the same.</source>
        <translation>Dit netwerk noemt geen kamers. Een die je hierboven noemt, kan er toch zijn.</translation>
    </message>
    <message>
        <source>None of the listed rooms has this in its name or topic.</source>
        <translation>Geen van de genoemde kamers heeft dit in naam of onderwerp.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeActions</name>
    <message>
        <source>Subscribed</source>
        <translation>Geabonneerd</translation>
    </message>
    <message>
        <source>New items show here as they are published</source>
        <translation>Nieuwe items staan hier zodra ze worden gepubliceerd</translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
    <message>
        <source>Subscription options…</source>
        <translation>Abonnementsopties…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publiceren…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Instellen…</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Rechten…</translation>
    </message>
    <message>
        <source>Subscribers…</source>
        <translation>Abonnees…</translation>
    </message>
    <message>
        <source>Retract all items</source>
        <translation>Alle items intrekken</translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation>Node verwijderen</translation>
    </message>
    <message>
        <source>Subscribing to %1</source>
        <translation>Abonneren op %1</translation>
    </message>
    <message>
        <source>Ending the subscription to %1</source>
        <translation>Abonnement op %1 beëindigen</translation>
    </message>
    <message>
        <source>Retracting %1</source>
        <translation>%1 intrekken</translation>
    </message>
    <message>
        <source>Retracting item %1 in 3 seconds.</source>
        <translation>Item %1 wordt over 3 seconden ingetrokken.</translation>
    </message>
    <message numerus="yes">
        <source>Retracting %n items in 3 seconds.</source>
        <translation>
            <numerusform>%n item wordt over 3 seconden ingetrokken.</numerusform>
            <numerusform>%n items worden over 3 seconden ingetrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Deleting node %1 and its items in 3 seconds.</source>
        <translation>Node %1 en de items ervan worden over 3 seconden verwijderd.</translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation>%1 leegmaken</translation>
    </message>
    <message>
        <source>Retracting all items of %1 in 3 seconds.</source>
        <translation>Alle items van %1 worden over 3 seconden ingetrokken.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeChoices</name>
    <message>
        <source>%1 (this program)</source>
        <translation>%1 (dit programma)</translation>
    </message>
    <message>
        <source>%1 (its own nodes)</source>
        <translation>%1 (eigen nodes)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 door %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeDialogs</name>
    <message>
        <source>It needs a name.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>There is a node of this name already (conflict).</source>
        <translation>Er is al een node met deze naam (conflict).</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>Publiceren naar %1</translation>
    </message>
    <message>
        <source>made for you</source>
        <translation>voor jou gemaakt</translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation>Id van het item</translation>
    </message>
    <message>
        <source>An id that is there already is replaced.</source>
        <translation>Een id dat er al is, wordt vervangen.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>This is still empty: write what the item says.</source>
        <translation>Dit is nog leeg: schrijf wat het item zegt.</translation>
    </message>
    <message>
        <source>well-formed</source>
        <translation>welgevormd</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>De dienst is gestopt.</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Nieuwe node</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Slashes make levels: weather/river.</source>
        <translation>Schuine strepen maken niveaus: weather/river.</translation>
    </message>
    <message>
        <source>Create node</source>
        <translation>Node aanmaken</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 instellen</translation>
    </message>
    <message>
        <source>Asking how %1 is set up</source>
        <translation>Opvragen hoe %1 is ingesteld</translation>
    </message>
    <message>
        <source>Subscription to %1</source>
        <translation>Abonnement op %1</translation>
    </message>
    <message>
        <source>Asking how the subscription to %1 delivers</source>
        <translation>Opvragen hoe het abonnement op %1 bezorgt</translation>
    </message>
    <message>
        <source>Asking how a new node begins</source>
        <translation>Opvragen hoe een nieuwe node begint</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeFactWords</name>
    <message>
        <source>its publishers</source>
        <translation>de publiceerders</translation>
    </message>
    <message>
        <source>its subscribers, too</source>
        <translation>ook de abonnees</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>everyone here</source>
        <translation>iedereen hier</translation>
    </message>
    <message>
        <source>its members (whitelist)</source>
        <translation>de leden (witte lijst)</translation>
    </message>
    <message>
        <source>who sees its owner&apos;s presence</source>
        <translation>wie de aanwezigheid van de eigenaar ziet</translation>
    </message>
    <message>
        <source>contacts in some groups</source>
        <translation>contacten in bepaalde groepen</translation>
    </message>
    <message>
        <source>whom its owner agrees to</source>
        <translation>wie de eigenaar toelaat</translation>
    </message>
    <message>
        <source>only the newest</source>
        <translation>alleen het nieuwste</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Bewaart</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>Mag publiceren</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Mag lezen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln items</source>
        <translation>
            <numerusform>het laatste item</numerusform>
            <numerusform>de laatste %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeSide</name>
    <message>
        <source>This node</source>
        <translation>Deze node</translation>
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
        <translation>Nodes filteren</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Whose nodes</source>
        <translation>Wiens nodes</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, offline</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Ander adres…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NoteLevelWords</name>
    <message>
        <source>muted</source>
        <translation>gedempt</translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation>stil tot %1</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle berichten</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>vermeldingen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Notice</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotificationPreferences</name>
    <message>
        <source>Notify me on this desktop</source>
        <translation>Op dit bureaublad melden</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s own notifications, while you look elsewhere.</source>
        <translation>Via de meldingen van het bureaublad zelf, terwijl je elders kijkt.</translation>
    </message>
    <message>
        <source>Show the text of messages</source>
        <translation>Tekst van berichten tonen</translation>
    </message>
    <message>
        <source>Without it only who wrote, for screens that others see.</source>
        <translation>Zonder dit alleen wie schreef, voor schermen die anderen zien.</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Een uur stil</translation>
    </message>
    <message>
        <source>Nothing is shown until then. It ends by itself.</source>
        <translation>Tot dan wordt er niets getoond. Het eindigt vanzelf.</translation>
    </message>
    <message>
        <source>Every other room</source>
        <translation>Elke andere kamer</translation>
    </message>
    <message>
        <source>Of which messages of a room you are told where the room has nothing of its own below.</source>
        <translation>Van welke berichten van een kamer je hoort als er hieronder niets eigens voor de kamer staat.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Shows one as the desktop has it, whatever is set here.</source>
        <translation>Toont er een zoals het bureaublad het doet, wat hier ook is ingesteld.</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Er een tonen</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Dit bureaublad toont geen meldingen.</translation>
    </message>
    <message>
        <source>Rooms with something of their own</source>
        <translation>Kamers met iets eigens</translation>
    </message>
    <message>
        <source>They tell of more or less than the others, or are silent for a while.</source>
        <translation>Ze melden meer of minder dan de andere, of zijn een tijd stil.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>A message to me</source>
        <translation>Een bericht aan mij</translation>
    </message>
    <message>
        <source>People writing to you, and your name in a room.</source>
        <translation>Mensen die je schrijven, en je naam in een kamer.</translation>
    </message>
    <message>
        <source>A new message in a room</source>
        <translation>Een nieuw bericht in een kamer</translation>
    </message>
    <message>
        <source>Of rooms that tell of all, as set below.</source>
        <translation>Van kamers die alles melden, zoals hieronder ingesteld.</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Iets heeft je nodig</translation>
    </message>
    <message>
        <source>A reader, service or account has trouble: what Overview shows as well.</source>
        <translation>Een lezer, dienst of account heeft een probleem: wat Overzicht ook toont.</translation>
    </message>
    <message>
        <source>A poll opens or closes by its time</source>
        <translation>Een peiling opent of sluit op haar tijd</translation>
    </message>
    <message>
        <source>Not when somebody does it by hand.</source>
        <translation>Niet als iemand het met de hand doet.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Geen geluid</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Sounds are played by libcanberra, which is not installed here.</source>
        <translation>Geluiden worden afgespeeld door libcanberra, dat hier niet is geïnstalleerd.</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: geluid</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Silent while a poll is presented</source>
        <translation>Stil terwijl een peiling wordt getoond</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then, and nobody in the room reads your messages.</source>
        <translation>Dan is er niets te zien of te horen, en leest niemand in de zaal je berichten.</translation>
    </message>
    <message>
        <source>Of the sounds, beside how loud the desktop has them. None is heard while its sounds for events are off.</source>
        <translation>Van de geluiden, naast het volume van het bureaublad. Er is er geen te horen zolang de geluiden voor gebeurtenissen daar uit staan.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotifyActions</name>
    <message>
        <source>Notify me</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle berichten</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation>Zoals elke andere kamer</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Een uur stil</translation>
    </message>
    <message>
        <source>Silent until %1</source>
        <translation>Stil tot %1</translation>
    </message>
    <message>
        <source>%1 is silent no longer.</source>
        <translation>%1 is niet meer stil.</translation>
    </message>
    <message>
        <source>%1 tells you of all messages.</source>
        <translation>%1 meldt je alle berichten.</translation>
    </message>
    <message>
        <source>%1 tells you of mentions.</source>
        <translation>%1 meldt je vermeldingen.</translation>
    </message>
    <message>
        <source>%1 tells you of nothing.</source>
        <translation>%1 meldt je niets.</translation>
    </message>
    <message>
        <source>%1 tells you as every other room does.</source>
        <translation>%1 meldt zich zoals elke andere kamer.</translation>
    </message>
    <message>
        <source>Silent until tomorrow</source>
        <translation>Stil tot morgen</translation>
    </message>
    <message>
        <source>%1 is silent until %2.</source>
        <translation>%1 is stil tot %2.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectModel</name>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectsPane</name>
    <message>
        <source>Filter objects</source>
        <translation>Objecten filteren</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>In de prompt zetten</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Als expressie kopiëren</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>de expressie</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OfferRow</name>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>onbekende grootte</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Past the network, encrypted.</source>
        <translation>Buiten het netwerk om, versleuteld.</translation>
    </message>
    <message>
        <source>Past the network, in a conversation of its own. It is not encrypted.</source>
        <translation>Buiten het netwerk om, in een eigen gesprek. Het is niet versleuteld.</translation>
    </message>
    <message>
        <source>%1, offered by %2</source>
        <translation>%1, aangeboden door %2</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 bellen</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% van %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>No talk: %1</source>
        <translation>Geen gesprek: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>%1 offers to talk directly</source>
        <translation>%1 biedt een rechtstreeks gesprek aan</translation>
    </message>
    <message>
        <source>%1 asks to see when you are there</source>
        <translation>%1 vraagt te mogen zien wanneer je er bent</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%1 nodigt je uit voor %2</translation>
    </message>
    <message>
        <source>How much of %1 is there</source>
        <translation>Hoeveel er van %1 is</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Toestaan</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>Talk anyway</source>
        <translation>Toch praten</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Praten</translation>
    </message>
    <message>
        <source>Save anyway…</source>
        <translation>Toch opslaan…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Weigeren: %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Opzijleggen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Offers</name>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionField</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>made for this host</source>
        <translation>gemaakt voor deze host</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>%1 One a line.</source>
        <translation>%1 Eén per regel.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>%1 in %2, %1=… on the command line
%3%4</source>
        <translation>%1 in %2, %1=… op de opdrachtregel
%3%4</translation>
    </message>
    <message>
        <source>, usually %1</source>
        <translation>, meestal %1</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Een veld heeft een andere waarde nodig.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OutputLines</name>
    <message numerus="yes">
        <source>(%n characters more)</source>
        <translation>
            <numerusform>(nog %n teken)</numerusform>
            <numerusform>(nog %n tekens)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::OverviewPage</name>
    <message>
        <source>New poll…</source>
        <translation>Nieuwe peiling…</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Lezer toevoegen…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Dienst toevoegen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Add a poll, a reader or a service</source>
        <translation>Een peiling, lezer of dienst toevoegen</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Volgende:</translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation>Een livepeiling bekijken</translation>
    </message>
    <message>
        <source>Serve something…</source>
        <translation>Iets aanbieden…</translation>
    </message>
    <message>
        <source>Do not offer this any more</source>
        <translation>Dit niet meer aanbieden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Een account verbinden…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OwnPicture</name>
    <message>
        <source>Your picture</source>
        <translation>Jouw afbeelding</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</translation>
    </message>
    <message>
        <source>Setting your picture</source>
        <translation>Jouw afbeelding instellen</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>Dit bestand is geen afbeelding die getoond kan worden.</translation>
    </message>
    <message>
        <source>Removing your picture</source>
        <translation>Jouw afbeelding verwijderen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaletteField</name>
    <message>
        <source>Find or do anything</source>
        <translation>Iets vinden of doen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaperWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PartList</name>
    <message>
        <source>Only together with: %1</source>
        <translation>Alleen samen met: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Nieuw wachtwoord voor %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>It ends where %1 is in now: %2 (%3).</source>
        <translation>Het eindigt waar %1 nu is aangemeld: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not in anywhere now.</source>
        <translation>%1 is nu nergens aangemeld.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordField</name>
    <message>
        <source>Make one</source>
        <translation>Er een maken</translation>
    </message>
    <message>
        <source>Twenty letters and digits by chance, shown so that they can be copied</source>
        <translation>Twintig willekeurige letters en cijfers, getoond zodat ze gekopieerd kunnen worden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>A password is needed; “Make one” gives a strong one.</source>
        <translation>Er is een wachtwoord nodig; “Er een maken” geeft een sterk.</translation>
    </message>
    <message>
        <source>Only keys made from it are kept.</source>
        <translation>Alleen sleutels die ervan zijn gemaakt, worden bewaard.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordStrength</name>
    <message>
        <source>Weak: it is among the first that are tried.</source>
        <translation>Zwak: het hoort bij de eerste die worden geprobeerd.</translation>
    </message>
    <message>
        <source>Weak: somebody could guess it. Longer is better.</source>
        <translation>Zwak: iemand kan het raden. Langer is beter.</translation>
    </message>
    <message>
        <source>Fair. A few more characters make it strong.</source>
        <translation>Redelijk. Een paar tekens meer maken het sterk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteDialog</name>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 is niet leesbaar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be one.</source>
        <translation>%1 is te groot om er een te zijn.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteQuestion</name>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation>
            <numerusform>%n regel plakken?</numerusform>
            <numerusform>%n regels plakken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each would be a message of its own.</source>
        <translation>Elk zou een eigen bericht zijn.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Op één regel</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Niet plakken</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Payload</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, was %2</translation>
    </message>
    <message>
        <source>An item has one element as its payload.</source>
        <translation>Een item heeft één element als payload.</translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that an item may have.</source>
        <translation>%1 bytes is meer dan de %2 die een item mag hebben.</translation>
    </message>
    <message>
        <source>The element needs a namespace: xmlns=&apos;urn:example:what-it-is&apos;.</source>
        <translation>Het element heeft een namespace nodig: xmlns=&apos;urn:example:what-it-is&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln stem</numerusform>
            <numerusform>%Ln stemmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PayloadView</name>
    <message>
        <source>How the item is shown</source>
        <translation>Hoe het item wordt getoond</translation>
    </message>
    <message>
        <source>The item&apos;s payload</source>
        <translation>De payload van het item</translation>
    </message>
    <message>
        <source>Copy the item as shown</source>
        <translation>Item kopiëren zoals getoond</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Leesbaar</translation>
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
        <translation>Waarden van het item</translation>
    </message>
    <message>
        <source>Choose an item to see what it says.</source>
        <translation>Kies een item om te zien wat het zegt.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, van %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PendingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>Cancel number %1</source>
        <translation>Nummer %1 annuleren</translation>
    </message>
    <message>
        <source>#%1 pending</source>
        <translation>#%1 wachtend</translation>
    </message>
    <message>
        <source>#%1 failed after %2</source>
        <translation>#%1 mislukt na %2</translation>
    </message>
    <message>
        <source>#%1 done after %2</source>
        <translation>#%1 klaar na %2</translation>
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
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>publishes and reads</source>
        <translation>publiceert en leest</translation>
    </message>
    <message>
        <source>publishes only</source>
        <translation>publiceert alleen</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>leest</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>buitengesloten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>geabonneerd</translation>
    </message>
    <message>
        <source>waits for an owner&apos;s word</source>
        <translation>wacht op het woord van een eigenaar</translation>
    </message>
    <message>
        <source>has options to set first</source>
        <translation>moet eerst opties instellen</translation>
    </message>
    <message>
        <source>Rights at %1</source>
        <translation>Rechten bij %1</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Abonnees van %1</translation>
    </message>
    <message>
        <source>somebody@example.org</source>
        <translation>somebody@example.org</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Een ander adres</translation>
    </message>
    <message>
        <source>An address looks like somebody@example.org.</source>
        <translation>Een adres ziet eruit als somebody@example.org.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>De eerste %1 van %2 worden getoond.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Asking who there is at %1</source>
        <translation>Opvragen wie er bij %1 zijn</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PersonalField</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Je naam daar</translation>
    </message>
    <message>
        <source>The password is missing. Type the one of your account there.</source>
        <translation>Het wachtwoord ontbreekt. Typ dat van je account daar.</translation>
    </message>
    <message>
        <source>A name is missing. Type how the others there shall see you.</source>
        <translation>Er ontbreekt een naam. Typ hoe de anderen daar je zien.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PictureField</name>
    <message>
        <source>Without “%1”</source>
        <translation>Zonder “%1”</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose “%1”…</source>
        <translation>“%1” kiezen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.webp *.svg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB. A smaller picture does: the big screen shows 3840 × 2160 at most.</source>
        <translation>%1 heeft meer dan %2 MiB. Een kleinere afbeelding volstaat: het grote scherm toont hoogstens 3840 × 2160.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be shown.</source>
        <translation>%1 is geen afbeelding die getoond kan worden.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginDetail</name>
    <message>
        <source>The chosen plugin</source>
        <translation>De gekozen plug-in</translation>
    </message>
    <message>
        <source>More about this plugin</source>
        <translation>Meer over deze plug-in</translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation>Hij heeft geen instellingen.</translation>
    </message>
    <message>
        <source>What has failed, newest first</source>
        <translation>Wat is mislukt, nieuwste eerst</translation>
    </message>
    <message>
        <source>What has failed</source>
        <translation>Wat is mislukt</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>It takes part at: %1</source>
        <translation>Hij doet mee aan: %1</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Een veld heeft een andere waarde nodig.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Starts it again.</source>
        <translation>Start hem opnieuw.</translation>
    </message>
    <message>
        <source>Counts when it is switched on.</source>
        <translation>Geldt als hij wordt ingeschakeld.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Choose a plugin: what it does stands here, and its settings.</source>
        <translation>Kies een plug-in: wat hij doet, staat hier, met zijn instellingen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>start</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation>kan niet draaien</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>web page %1</source>
        <translation>webpagina %1</translation>
    </message>
    <message>
        <source>chat command %1</source>
        <translation>chatopdracht %1</translation>
    </message>
    <message>
        <source>password check %1</source>
        <translation>wachtwoordcontrole %1</translation>
    </message>
    <message>
        <source>polls %1</source>
        <translation>peilingen %1</translation>
    </message>
    <message>
        <source>PubSub node %1</source>
        <translation>PubSub-knoop %1</translation>
    </message>
    <message>
        <source>XMPP stanzas %1</source>
        <translation>XMPP-stanza&apos;s %1</translation>
    </message>
    <message>
        <source>rules&apos; action %1</source>
        <translation>actie van regels %1</translation>
    </message>
    <message>
        <source>rules&apos; event %1</source>
        <translation>gebeurtenis van regels %1</translation>
    </message>
    <message>
        <source>kind of reader %1</source>
        <translation>soort lezer %1</translation>
    </message>
    <message>
        <source>console function %1</source>
        <translation>consolefunctie %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsOutline</name>
    <message>
        <source>The plugin %1 failed:</source>
        <translation>De plug-in %1 is mislukt:</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be run:</source>
        <translation>De plug-in %1 kan niet draaien:</translation>
    </message>
    <message>
        <source>Plugin %1: %2</source>
        <translation>Plug-in %1: %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Herladen</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>%1 herladen</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plug-ins</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsPage</name>
    <message>
        <source>Plugins</source>
        <translation>Plug-ins</translation>
    </message>
    <message>
        <source>Filter plugins</source>
        <translation>Plug-ins filteren</translation>
    </message>
    <message>
        <source>No plugin is here. A new one is a small example that works, to be changed in any editor.</source>
        <translation>Er is hier geen plug-in. Een nieuwe is een klein voorbeeld dat werkt, te wijzigen in elke editor.</translation>
    </message>
    <message>
        <source>New plugin…</source>
        <translation>Nieuwe plug-in…</translation>
    </message>
    <message>
        <source>Look for plugins</source>
        <translation>Plug-ins zoeken</translation>
    </message>
    <message>
        <source>Looking for plugins</source>
        <translation>Plug-ins zoeken</translation>
    </message>
    <message>
        <source>A plugin is full power: it can do all that this program can.</source>
        <translation>Een plug-in heeft volle macht: hij kan alles wat dit programma kan.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Herladen</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>%1 herladen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Switching %1 on</source>
        <translation>%1 inschakelen</translation>
    </message>
    <message>
        <source>Switching %1 off</source>
        <translation>%1 uitschakelen</translation>
    </message>
    <message>
        <source>New plugin</source>
        <translation>Nieuwe plug-in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Letters a-z, digits, - and _. It is off until you switch it on.</source>
        <translation>Letters a-z, cijfers, - en _. Hij is uit tot je hem inschakelt.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>A name is made of the letters a-z, digits, - and _, a letter first.</source>
        <translation>Een naam bestaat uit de letters a-z, cijfers, - en _, een letter eerst.</translation>
    </message>
    <message>
        <source>There is a plugin of that name.</source>
        <translation>Er is al een plug-in met die naam.</translation>
    </message>
    <message>
        <source>Making the plugin</source>
        <translation>De plug-in maken</translation>
    </message>
    <message>
        <source>the settings of the plugin %1</source>
        <translation>de instellingen van de plug-in %1</translation>
    </message>
    <message>
        <source>Run this plugin</source>
        <translation>Deze plug-in uitvoeren</translation>
    </message>
    <message>
        <source>It is no longer in the trash, or its folder is there again.</source>
        <translation>Hij is niet meer in de prullenbak, of zijn map is er weer.</translation>
    </message>
    <message>
        <source>It cannot be moved to the trash. Remove the folder %1 yourself.</source>
        <translation>Hij kan niet naar de prullenbak worden verplaatst. Verwijder de map %1 zelf.</translation>
    </message>
    <message>
        <source>Moved the plugin %1 to the trash.</source>
        <translation>Plug-in %1 is naar de prullenbak verplaatst.</translation>
    </message>
    <message>
        <source>Bringing the plugin back</source>
        <translation>De plug-in terughalen</translation>
    </message>
    <message>
        <source>Edit plugin</source>
        <translation>Plug-in bewerken</translation>
    </message>
    <message>
        <source>Opens its program in your editor</source>
        <translation>Opent zijn programma in je editor</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Zijn logboek</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n aan</numerusform>
            <numerusform>%n aan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n uit</numerusform>
            <numerusform>%n uit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollController</name>
    <message>
        <source>Voting on “%1” is open.</source>
        <translation>Het stemmen over “%1” is open.</translation>
    </message>
    <message>
        <source>Closing “%1”</source>
        <translation>“%1” sluiten</translation>
    </message>
    <message>
        <source>&amp;Open voting</source>
        <translation>Stemming &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Close voting</source>
        <translation>Stemming &amp;sluiten</translation>
    </message>
    <message>
        <source>New &amp;round</source>
        <translation>Nieuwe &amp;ronde</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presenteren</translation>
    </message>
    <message>
        <source>Results &amp;shown</source>
        <translation>Resultaten &amp;zichtbaar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation>Gesimuleerde kaar&amp;t voorhouden</translation>
    </message>
    <message>
        <source>&amp;Follow another station&apos;s poll…</source>
        <translation>Peiling van een ander station vol&amp;gen…</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Niet meer volgen</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>%1 is not followed any more.</source>
        <translation>%1 wordt niet meer gevolgd.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Opnieuw &amp;openen</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>“%1” openen</translation>
    </message>
    <message>
        <source>Voting on “%1” is closed.</source>
        <translation>Het stemmen over “%1” is gesloten.</translation>
    </message>
    <message>
        <source>A new round of “%1” begins; this one is kept.</source>
        <translation>Een nieuwe ronde van “%1” begint; deze wordt bewaard.</translation>
    </message>
    <message>
        <source>Beginning a new round</source>
        <translation>Een nieuwe ronde beginnen</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>“%1” verwijderen</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Showing the results</source>
        <translation>Resultaten tonen</translation>
    </message>
    <message>
        <source>Hiding the results</source>
        <translation>Resultaten verbergen</translation>
    </message>
    <message>
        <source>Duplicating “%1”</source>
        <translation>“%1” dupliceren</translation>
    </message>
    <message>
        <source>There is no simulated reader. Devices can add one.</source>
        <translation>Er is geen gesimuleerde lezer. Op Apparaten kan er een worden toegevoegd.</translation>
    </message>
    <message>
        <source>Tapping a simulated card</source>
        <translation>Gesimuleerde kaart voorhouden</translation>
    </message>
    <message>
        <source>Simulated reader %1</source>
        <translation>Gesimuleerde lezer %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated readers stand for %n answers.</source>
        <translation>
            <numerusform>Gesimuleerde lezers staan voor %n antwoord.</numerusform>
            <numerusform>Gesimuleerde lezers staan voor %n antwoorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back simulated readers</source>
        <translation>Gesimuleerde lezers terugnemen</translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation>Gesimuleerde lezers toevoegen</translation>
    </message>
    <message>
        <source>What is chosen has no simulated reader.</source>
        <translation>Wat is gekozen, heeft geen gesimuleerde lezer.</translation>
    </message>
    <message>
        <source>Counting down to the end of “%1”</source>
        <translation>Aftellen tot het einde van “%1”</translation>
    </message>
    <message>
        <source>Changing who may vote on “%1”</source>
        <translation>Wijzigen wie over ‘%1’ mag stemmen</translation>
    </message>
    <message>
        <source>Phones may vote on “%1”.</source>
        <translation>Telefoons mogen over ‘%1’ stemmen.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n votes. They are deleted with it, and nobody can bring them back.</source>
        <translation>
            <numerusform>Er is %n stem. Die wordt mee verwijderd, en niemand kan hem terughalen.</numerusform>
            <numerusform>Er zijn %n stemmen. Die worden mee verwijderd, en niemand kan ze terughalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Deleting “%1” in 3 seconds.</source>
        <translation>“%1” wordt over 3 seconden verwijderd.</translation>
    </message>
    <message>
        <source>Close voting first.</source>
        <translation>Sluit eerst de stemming.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollDraft</name>
    <message>
        <source>Saving “%1”</source>
        <translation>“%1” opslaan</translation>
    </message>
    <message>
        <source>the question is missing</source>
        <translation>de vraag ontbreekt</translation>
    </message>
    <message>
        <source>two answers are needed</source>
        <translation>twee antwoorden zijn nodig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>%1, not saved: %2</source>
        <translation>%1, niet opgeslagen: %2</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, opgeslagen %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollEditor</name>
    <message>
        <source>Paste many lines</source>
        <translation>Veel regels plakken</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Antwoord toevoegen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What is to be decided?</source>
        <translation>Wat moet er worden besloten?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollFiles</name>
    <message>
        <source>%1 has more than 4 MiB: polls take less.</source>
        <translation>%1 heeft meer dan 4 MiB: peilingen zijn kleiner.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>Votes as CSV…</source>
        <translation>Stemmen als CSV…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagram als PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagram als SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Cijfers kopiëren</translation>
    </message>
    <message>
        <source>&amp;Import polls…</source>
        <translation>Peilingen &amp;importeren…</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>de cijfers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 exporteren</translation>
    </message>
    <message>
        <source>The poll is not there any more.</source>
        <translation>De peiling is er niet meer.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>Import polls</source>
        <translation>Peilingen importeren</translation>
    </message>
    <message>
        <source>Polls (*.toml);;All files (*)</source>
        <translation>Peilingen (*.toml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n polls.</source>
        <translation>
            <numerusform>%n peiling geïmporteerd.</numerusform>
            <numerusform>%n peilingen geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed log…</source>
        <translation>Verzegeld log…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollList</name>
    <message>
        <source>Filter polls</source>
        <translation>Peilingen filteren</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>Words that must all be there; tag:word for a tag</source>
        <translation>Woorden die er allemaal moeten zijn; tag:woord voor een label</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollModel</name>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Andere stations</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln polls</source>
        <translation>
            <numerusform>%1, %Ln peiling</numerusform>
            <numerusform>%1, %Ln peilingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollPrinting</name>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>&amp;Print the result…</source>
        <translation>Resultaat &amp;afdrukken…</translation>
    </message>
    <message>
        <source>Print a &amp;hand-out with codes…</source>
        <translation>&amp;Handout met codes afdrukken…</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>“%1” afdrukken</translation>
    </message>
    <message>
        <source>Report of the event</source>
        <translation>Verslag van het evenement</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>Only this computer can open the results, so a code on paper would lead nowhere. Let the room see them first.</source>
        <translation>Alleen deze computer kan de resultaten openen, dus een code op papier leidt nergens heen. Laat ze eerst aan de zaal zien.</translation>
    </message>
    <message>
        <source>“%1” was given to the printer.</source>
        <translation>“%1” is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Report of the e&amp;vent as PDF…</source>
        <translation>Evenementverslag als p&amp;df…</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and has paper, or choose another one.</source>
        <translation>De printer heeft niets aangenomen. Kijk of hij aanstaat en papier heeft, of kies een andere.</translation>
    </message>
    <message>
        <source>Print tic&amp;kets to vote with…</source>
        <translation>Stembrie&amp;fjes afdrukken…</translation>
    </message>
    <message>
        <source>Making tickets for “%1”</source>
        <translation>Stembriefjes maken voor “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were not printed:</source>
        <translation>
            <numerusform>%n stembriefje is niet afgedrukt:</numerusform>
            <numerusform>%n stembriefjes zijn niet afgedrukt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Opnieuw afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>tickets for “%1” that were not printed</source>
        <translation>stembriefjes voor “%1” die niet zijn afgedrukt</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollShow</name>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>&amp;Later in the show</source>
        <translation>&amp;Later in de show</translation>
    </message>
    <message>
        <source>E&amp;arlier in the show</source>
        <translation>&amp;Eerder in de show</translation>
    </message>
    <message>
        <source>“%1” has place %2 of %3 in the show.</source>
        <translation>“%1” heeft plaats %2 van %3 in de show.</translation>
    </message>
    <message>
        <source>The questions of one event are a show: give this poll an event first, where it is edited.</source>
        <translation>De vragen van één evenement zijn een show: geef deze peiling eerst een evenement, waar je haar bewerkt.</translation>
    </message>
    <message>
        <source>The show of “%1” is as you made it.</source>
        <translation>De show “%1” is zoals je haar gemaakt hebt.</translation>
    </message>
    <message>
        <source>Slides and order of the sho&amp;w…</source>
        <translation>Dia’s e&amp;n volgorde van de show…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollThemes</name>
    <message>
        <source>Look of the &amp;big screen…</source>
        <translation>Uiterlijk van het grote s&amp;cherm…</translation>
    </message>
    <message>
        <source>Save this look as a file…</source>
        <translation>Dit uiterlijk opslaan als bestand…</translation>
    </message>
    <message>
        <source>Big screen without a look of its own</source>
        <translation>Groot scherm zonder eigen uiterlijk</translation>
    </message>
    <message>
        <source>Taking %1 as a look</source>
        <translation>%1 als uiterlijk nemen</translation>
    </message>
    <message>
        <source>Keeping the look “%1”</source>
        <translation>Uiterlijk “%1” bewaren</translation>
    </message>
    <message>
        <source>The big screen looks like “%1”.</source>
        <translation>Het grote scherm ziet eruit als “%1”.</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Uiterlijk opslaan</translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation>Uiterlijken van het grote scherm (*.everytheme)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>Saving the look</source>
        <translation>Uiterlijk opslaan</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Winnaar</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>Mijn uiterlijk</translation>
    </message>
    <message>
        <source>The big screen has no look of its own.</source>
        <translation>Het grote scherm heeft geen eigen uiterlijk.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollTile</name>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>No polls yet. Two answers are enough.</source>
        <translation>Nog geen peilingen. Twee antwoorden zijn genoeg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln stem</numerusform>
            <numerusform>%Ln stemmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 per minuut</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollView</name>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation>Lijst van peilingen</translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation>Laatste stemmen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Zoals gevraagd</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Op aantal</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Volgorde van de antwoorden</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>getelde stemmen</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>stemmers</translation>
    </message>
    <message numerus="yes">
        <source>votes of %Ln voters</source>
        <translation>
            <numerusform>stemmen van %Ln stemmer</numerusform>
            <numerusform>stemmen van %Ln stemmers</numerusform>
        </translation>
    </message>
    <message>
        <source>votes a minute</source>
        <translation>stemmen/minuut</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lezers</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>readers alive</source>
        <translation>lezers actief</translation>
    </message>
    <message>
        <source>Votes a minute</source>
        <translation>Stemmen per minuut</translation>
    </message>
    <message>
        <source>Votes a minute since %1</source>
        <translation>Stemmen per minuut sinds %1</translation>
    </message>
    <message>
        <source>Simulated readers for them</source>
        <translation>Gesimuleerde lezers ervoor</translation>
    </message>
    <message>
        <source>Assign readers</source>
        <translation>Lezers toewijzen</translation>
    </message>
    <message>
        <source>answers have a reader</source>
        <translation>antwoorden hebben een lezer</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> en nog %n</numerusform>
            <numerusform> en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers have no reader:</source>
        <translation>
            <numerusform>%n antwoord heeft geen lezer:</numerusform>
            <numerusform>%n antwoorden hebben geen lezer:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for that.</source>
        <translation>%1. Met een kaart kan niemand daarop stemmen.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Zegel: %1</translation>
    </message>
    <message>
        <source>Whoever notes this can check later that no vote was changed, left out or added: everyportd poll verify FILE %1</source>
        <translation>Wie dit noteert, kan later nagaan dat geen stem is veranderd, weggelaten of toegevoegd: everyportd poll verify BESTAND %1</translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for them.</source>
        <translation>%1. Met een kaart kan niemand daarop stemmen.</translation>
    </message>
    <message>
        <source>Let phones vote</source>
        <translation>Telefoons laten stemmen</translation>
    </message>
    <message numerus="yes">
        <source>taps, %Ln changed</source>
        <translation>
            <numerusform>scans, %Ln gewijzigd</numerusform>
            <numerusform>scans, %Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln geweigerd</numerusform>
            <numerusform>%Ln geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers say something by their order and keep it.</source>
        <translation>Deze antwoorden zeggen iets door hun volgorde en houden die.</translation>
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
        <translation>Al %1 live</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Gesloten %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Opent %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>voted so already</source>
        <translation>heeft al zo gestemd</translation>
    </message>
    <message>
        <source>not counted: too soon after the last tap</source>
        <translation>niet geteld: te snel na de vorige scan</translation>
    </message>
    <message>
        <source>not counted: came twice</source>
        <translation>niet geteld: kwam twee keer</translation>
    </message>
    <message>
        <source>late: voting was closed</source>
        <translation>te laat: de stemming was gesloten</translation>
    </message>
    <message>
        <source>not counted: voting is not open</source>
        <translation>niet geteld: de stemming is niet open</translation>
    </message>
    <message>
        <source>not counted: not on the list</source>
        <translation>niet geteld: niet op de lijst</translation>
    </message>
    <message>
        <source>not counted: a phone, whose number changes</source>
        <translation>niet geteld: een telefoon, waarvan het nummer wisselt</translation>
    </message>
    <message>
        <source>not counted: the reader stands for no answer</source>
        <translation>niet geteld: de lezer staat voor geen antwoord</translation>
    </message>
    <message>
        <source>not counted: already voted</source>
        <translation>niet geteld: heeft al gestemd</translation>
    </message>
    <message>
        <source>not counted: all choices used</source>
        <translation>niet geteld: alle keuzes gebruikt</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>niets te doen</translation>
    </message>
    <message>
        <source>New poll</source>
        <translation>Nieuwe peiling</translation>
    </message>
    <message>
        <source>voided: not counted any more</source>
        <translation>ongeldig gemaakt: telt niet meer mee</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsHead</name>
    <message>
        <source>New poll</source>
        <translation>Nieuwe peiling</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Assign by tapping</source>
        <translation>Toewijzen met een kaart</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>ronde %1</translation>
    </message>
    <message>
        <source>results hidden from the room</source>
        <translation>resultaten verborgen voor de zaal</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Het certificaat bekijken…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsOutline</name>
    <message>
        <source>Votes cannot be stored:</source>
        <translation>Stemmen kunnen niet worden opgeslagen:</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n taps wait in memory.</source>
        <translation>
            <numerusform>%1 %n scan wacht in het geheugen.</numerusform>
            <numerusform>%1 %n scans wachten in het geheugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes wait: %1</source>
        <translation>Stemmen wachten: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
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
            <numerusform>%n peiling is open</numerusform>
            <numerusform>%n peilingen zijn open</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>“%1” is open</translation>
    </message>
    <message>
        <source>Present “%1”</source>
        <translation>“%1” presenteren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Afdrukken</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsPage</name>
    <message>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <source>&amp;Poll</source>
        <translation>&amp;Peiling</translation>
    </message>
    <message>
        <source>No polls yet. Ask a first question; two answers are enough.</source>
        <translation>Nog geen peilingen. Stel een eerste vraag; twee antwoorden zijn genoeg.</translation>
    </message>
    <message>
        <source>&amp;New poll</source>
        <translation>&amp;Nieuwe peiling</translation>
    </message>
    <message>
        <source>&amp;Edit poll</source>
        <translation>Peiling &amp;bewerken</translation>
    </message>
    <message>
        <source>&amp;Delete poll</source>
        <translation>Peiling &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>Cijfers &amp;kopiëren</translation>
    </message>
    <message>
        <source>the latest votes</source>
        <translation>de laatste stemmen</translation>
    </message>
    <message>
        <source>The new poll was left unfinished.</source>
        <translation>De nieuwe peiling is niet afgemaakt.</translation>
    </message>
    <message>
        <source>&amp;Void the vote…</source>
        <translation>Stem on&amp;geldig maken…</translation>
    </message>
    <message>
        <source>Copy the &amp;latest votes</source>
        <translation>Laatste ste&amp;mmen kopiëren</translation>
    </message>
    <message>
        <source>the poll “%1”</source>
        <translation>de peiling ‘%1’</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortChoices</name>
    <message>
        <source>used by %1</source>
        <translation>gebruikt door %1</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>niet te gebruiken</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>nothing known about it</source>
        <translation>niets over bekend</translation>
    </message>
    <message>
        <source>Simulated reader</source>
        <translation>Gesimuleerde lezer</translation>
    </message>
    <message>
        <source>real frames, no hardware</source>
        <translation>echte frames, geen hardware</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>via het netwerk</translation>
    </message>
    <message>
        <source>smart card reader</source>
        <translation>smartcardlezer</translation>
    </message>
    <message>
        <source>Over the network…</source>
        <translation>Via het netwerk…</translation>
    </message>
    <message>
        <source>a serial server, by its address</source>
        <translation>een seriële server, op adres</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortDetail</name>
    <message>
        <source>The chosen port</source>
        <translation>De gekozen poort</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>gebruikt door %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>niet te gebruiken</translation>
    </message>
    <message>
        <source>Is a card reader here? Add it, and it is found out which kind it is.</source>
        <translation>Zit hier een kaartlezer aan? Voeg hem toe, dan wordt uitgezocht welke soort het is.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Eraan</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Plugged at</source>
        <translation>Aangesloten op</translation>
    </message>
    <message>
        <source>Does a card reader or a scanner type here? Add it, and what it types reaches nothing else any more.</source>
        <translation>Typt hier een kaartlezer of een scanner? Voeg hem toe, en wat hij typt komt nergens anders meer aan.</translation>
    </message>
    <message>
        <source>A smart card reader. Add it, and the cards that are laid on it count.</source>
        <translation>Een smartcardlezer. Voeg hem toe, en de kaarten die erop worden gelegd tellen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortProbe</name>
    <message>
        <source>Port %1 is free.</source>
        <translation>Poort %1 is vrij.</translation>
    </message>
    <message>
        <source>Ports below %1 are for the administrator. Choose a larger one.</source>
        <translation>Poorten onder %1 zijn voor de beheerder. Kies een grotere.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>Poort %1 is in gebruik door een ander programma. Kies een andere poort.</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2 (process %3). Choose another port, or stop that program.</source>
        <translation>Poort %1 is in gebruik door %2 (proces %3). Kies een andere poort of stop dat programma.</translation>
    </message>
    <message>
        <source>It takes a port that is free, and says which.</source>
        <translation>Neemt een vrije poort en zegt welke.</translation>
    </message>
    <message>
        <source>It has this port now.</source>
        <translation>Hij heeft deze poort nu.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2, another service here. Choose another port.</source>
        <translation>Poort %1 wordt gebruikt door %2, een andere dienst hier. Kies een andere poort.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another service of this program. Choose another port, or stop that service.</source>
        <translation>Poort %1 is in gebruik door een andere dienst van dit programma. Kies een andere poort of stop die dienst.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Posters</name>
    <message numerus="yes">
        <source>votes</source>
        <comment>below the number</comment>
        <translation>
            <numerusform>stem</numerusform>
            <numerusform>stemmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation>Volg op je telefoon</translation>
    </message>
    <message>
        <source>The results are hidden.</source>
        <translation>De resultaten zijn verborgen.</translation>
    </message>
    <message>
        <source>Vote on your phone</source>
        <translation>Stem met je telefoon</translation>
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
        <translation>Ongedaan maken: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceWords</name>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Preferences</name>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation>Geaccepteerde certificaten</translation>
    </message>
    <message>
        <source>Of other servers, which you accepted though nobody vouches for them. They are taken back there.</source>
        <translation>Van andere servers, die je hebt geaccepteerd hoewel niemand ervoor instaat. Daar worden ze teruggenomen.</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Tonen…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Every key of the window, and what it does. Each can be another one.</source>
        <translation>Elke toets van het venster, en wat die doet. Elk kan een andere zijn.</translation>
    </message>
    <message>
        <source>One file with everything, for a new computer or a bad day.</source>
        <translation>Eén bestand met alles, voor een nieuwe computer of een slechte dag.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Back-up terughalen</translation>
    </message>
    <message>
        <source>What it would change is said before it is done.</source>
        <translation>Wat er zou veranderen, wordt gezegd voordat het gebeurt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln geaccepteerd</numerusform>
            <numerusform>%Ln geaccepteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesOutline</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Een instelling zoeken</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Laatste ongedaan maken</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Soorten instellingen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Kept as you change them</source>
        <translation>Worden bewaard terwijl je ze wijzigt</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>Instelling &amp;zoeken</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Geen instelling heet zo.</translation>
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
        <translation>verlaten</translation>
    </message>
    <message>
        <source>results hidden or shown</source>
        <translation>resultaten verborgen of getoond</translation>
    </message>
    <message>
        <source>black</source>
        <translation>zwart</translation>
    </message>
    <message>
        <source>close or reopen voting</source>
        <translation>stemming sluiten of heropenen</translation>
    </message>
    <message>
        <source>close in a minute</source>
        <translation>over een minuut sluiten</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>winnaar</translation>
    </message>
    <message>
        <source>PgUp+PgDn</source>
        <translation>PgUp+PgDn</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>plaats %1 van %2</translation>
    </message>
    <message>
        <source>other polls</source>
        <translation>andere peilingen</translation>
    </message>
    <message>
        <source>next screen</source>
        <translation>volgend scherm</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PresentWindow</name>
    <message>
        <source>Results — Everyport</source>
        <translation>Resultaten — Everyport</translation>
    </message>
    <message>
        <source>A poll is shown</source>
        <translation>Er wordt een peiling getoond</translation>
    </message>
    <message>
        <source>The screen %1 is gone, so its picture was closed. The poll goes on.</source>
        <translation>Het scherm %1 is weg, dus is het beeld erop gesloten. De peiling gaat door.</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>eerst: %1</translation>
    </message>
    <message>
        <source>This is a slide: that key is for questions.</source>
        <translation>Dit is een dia: die toets is voor vragen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PrintWords</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Normal mode: letters are commands</source>
        <translation>Normale modus: letters zijn opdrachten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptIntro</name>
    <message>
        <source>Python with this program&apos;s live objects. Type a name and press Return; Tab completes, Shift+Tab explains, Ctrl+C stops. What you see in the window is here, too: drag it in to get its name.</source>
        <translation>Python met de levende objecten van dit programma. Typ een naam en druk op Enter; Tab vult aan, Shift+Tab legt uit, Ctrl+C stopt. Wat je in het venster ziet, is hier ook: sleep het hierheen voor de naam.</translation>
    </message>
    <message>
        <source>It has full power: a command may do whatever you may on this computer. Each one is written to the audit log.</source>
        <translation>Hij heeft volle macht: een opdracht mag alles wat jij op deze computer mag. Elke opdracht komt in het auditlogboek.</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>In de prompt zetten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptOptions</name>
    <message>
        <source>Complete while typing</source>
        <translation>Aanvullen tijdens het typen</translation>
    </message>
    <message>
        <source>Keys of the desktop</source>
        <translation>Toetsen van het bureaublad</translation>
    </message>
    <message>
        <source>Keys of Emacs</source>
        <translation>Toetsen van Emacs</translation>
    </message>
    <message>
        <source>Keys of Vi</source>
        <translation>Toetsen van Vi</translation>
    </message>
    <message>
        <source>Names that fit are offered as you type; Tab takes one. Without it Tab asks for them</source>
        <translation>Passende namen worden tijdens het typen aangeboden; Tab neemt er een. Zonder dit vraagt Tab ernaar</translation>
    </message>
    <message>
        <source>In the prompt, as in any other field</source>
        <translation>In de prompt, zoals in elk ander veld</translation>
    </message>
    <message>
        <source>In the prompt: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …</source>
        <translation>In de prompt: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …</translation>
    </message>
    <message>
        <source>In the prompt: Esc begins commands, i goes on typing</source>
        <translation>In de prompt: Esc begint opdrachten, i gaat verder met typen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptPane</name>
    <message>
        <source>Interrupt</source>
        <translation>Onderbreken</translation>
    </message>
    <message>
        <source>Tab completes · Shift+Tab explains · Ctrl+R searches</source>
        <translation>Tab vult aan · Shift+Tab legt uit · Ctrl+R zoekt</translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C)</source>
        <translation>Stoppen wat draait (Ctrl+C)</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>De vorige opdracht is nog niet klaar. Onderbreken stopt hem.</translation>
    </message>
    <message>
        <source>running for %1 s</source>
        <translation>draait al %1 s</translation>
    </message>
    <message>
        <source>Normal mode · i goes on typing</source>
        <translation>Normale modus · i gaat verder met typen</translation>
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
        <translation>Nieuwe node…</translation>
    </message>
    <message>
        <source>Set up node…</source>
        <translation>Node instellen…</translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation>Node verwijderen</translation>
    </message>
    <message>
        <source>Retract item</source>
        <translation>Item intrekken</translation>
    </message>
    <message>
        <source>Delete node now</source>
        <translation>Node nu verwijderen</translation>
    </message>
    <message>
        <source>Retract item now</source>
        <translation>Item nu intrekken</translation>
    </message>
    <message>
        <source>Export items…</source>
        <translation>Items exporteren…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Dienst toevoegen…</translation>
    </message>
    <message>
        <source>No publish-subscribe service runs. An XMPP service brings one; each open poll has a node there. So does an XMPP account in Chat.</source>
        <translation>Er draait geen publish-subscribe-dienst. Een XMPP-dienst brengt er een mee; elke open peiling heeft daar een node. Een XMPP-account in Chat ook.</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Items lezen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagram tonen</translation>
    </message>
    <message>
        <source>Finding the nodes</source>
        <translation>Nodes zoeken</translation>
    </message>
    <message>
        <source>Nodes at another address</source>
        <translation>Nodes op een ander adres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>A service such as pubsub.example.org, or a person. %1 asks there.</source>
        <translation>Een dienst zoals pubsub.example.org, of een persoon. %1 vraagt het daar.</translation>
    </message>
    <message>
        <source>Show its nodes</source>
        <translation>Nodes ervan tonen</translation>
    </message>
    <message>
        <source>An address looks like pubsub.example.org or somebody@example.org.</source>
        <translation>Een adres ziet eruit als pubsub.example.org of somebody@example.org.</translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
    <message>
        <source>%1, %2 nodes</source>
        <translation>%1, %2 nodes</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
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
        <translation>QR-code van %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::QuickStart</name>
    <message>
        <source>There is no kind of service called %1.</source>
        <translation>Er is geen soort dienst met de naam %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RailButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ongelezen</numerusform>
            <numerusform>%Ln ongelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateBar</name>
    <message>
        <source>How far apart the points of the graph are; and its export</source>
        <translation>Hoe ver de punten van de grafiek uiteen liggen; en de export</translation>
    </message>
    <message>
        <source>A point every %1</source>
        <translation>Een punt elke %1</translation>
    </message>
    <message>
        <source>Export rates…</source>
        <translation>Snelheden exporteren…</translation>
    </message>
    <message>
        <source>Export rates</source>
        <translation>Snelheden exporteren</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Kommagescheiden (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateGraph</name>
    <message>
        <source>Drag over a span of time to see only what passed in it; click to see all again</source>
        <translation>Sleep over een tijdspanne om alleen te zien wat daarin langskwam; klik om alles weer te zien</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1: in %2, uit %3</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 gekozen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gekozen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>In (bytes a second)</source>
        <translation>In (bytes per seconde)</translation>
    </message>
    <message>
        <source>Out (bytes a second)</source>
        <translation>Uit (bytes per seconde)</translation>
    </message>
    <message>
        <source>Rates of the last %1</source>
        <translation>Snelheden van de laatste %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReachField</name>
    <message>
        <source>Who can reach it</source>
        <translation>Wie erbij kan</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderCards</name>
    <message>
        <source>Readers</source>
        <translation>Lezers</translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation>Als raster</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>simulated; %1 taps a card</source>
        <translation>gesimuleerd; %1 houdt een kaart voor</translation>
    </message>
    <message>
        <source>tapped just now</source>
        <translation>zojuist gescand</translation>
    </message>
    <message>
        <source>Give %1 to the highlighted answer</source>
        <translation>%1 aan het gemarkeerde antwoord geven</translation>
    </message>
    <message>
        <source>One reader stands for one answer. An answer may have several readers: highlight it and tap another one.</source>
        <translation>Eén lezer staat voor één antwoord. Een antwoord mag meer lezers hebben: markeer het en kies er nog een met een kaart.</translation>
    </message>
    <message>
        <source>Simulated readers for all answers</source>
        <translation>Gesimuleerde lezers voor alle antwoorden</translation>
    </message>
    <message>
        <source>No readers yet. Plug one in and it appears here, or try simulated ones.</source>
        <translation>Nog geen lezers. Sluit er een aan en hij verschijnt hier, of probeer gesimuleerde.</translation>
    </message>
    <message>
        <source>Each answer without a reader gets one that %1 taps, once it has the keyboard</source>
        <translation>Elk antwoord zonder lezer krijgt er een waar %1 een kaart voorhoudt, zodra het toetsenbord erop staat</translation>
    </message>
    <message>
        <source>Write the answers first</source>
        <translation>Schrijf eerst de antwoorden</translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation>Gesimuleerde lezers toevoegen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderChanges</name>
    <message>
        <source>This reader is not there any more.</source>
        <translation>Deze lezer is er niet meer.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderForm</name>
    <message>
        <source>such as: at the entrance</source>
        <translation>zoals: bij de ingang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Kind of reader</source>
        <translation>Soort lezer</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Meer instellingen</translation>
    </message>
    <message>
        <source>as the reader says</source>
        <translation>zoals de lezer zegt</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>elke lengte</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>zoals nodig</translation>
    </message>
    <message>
        <source> equal reads</source>
        <translation> gelijke lezingen</translation>
    </message>
    <message>
        <source>as this kind needs</source>
        <translation>zoals deze soort nodig heeft</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>It sends the last byte of a number first</source>
        <translation>Hij stuurt de laatste byte van een nummer eerst</translation>
    </message>
    <message>
        <source>ACG: a byte for the kind of card stands before the number</source>
        <translation>ACG: voor het nummer staat een byte voor de soort kaart</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kaartnummers</translation>
    </message>
    <message>
        <source>Numbers of another length are refused.</source>
        <translation>Nummers van een andere lengte worden geweigerd.</translation>
    </message>
    <message>
        <source>A card counts after</source>
        <translation>Een kaart telt na</translation>
    </message>
    <message>
        <source>It has left after</source>
        <translation>Ze is weg na</translation>
    </message>
    <message>
        <source>Without a read. Until then the same card is not new.</source>
        <translation>Zonder lezing. Tot dan is dezelfde kaart niet nieuw.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Minder instellingen</translation>
    </message>
    <message>
        <source>%1 baud, usual</source>
        <translation>%1 baud, gebruikelijk</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baud</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderGrid</name>
    <message>
        <source>Readers and answers</source>
        <translation>Lezers en antwoorden</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 staat voor %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderTrial</name>
    <message>
        <source>Trying a reader</source>
        <translation>Een lezer proberen</translation>
    </message>
    <message>
        <source>Taking away a reader that was tried</source>
        <translation>Een geprobeerde lezer wegnemen</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Een lezer wijzigen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Readers</name>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReadsChart</name>
    <message>
        <source>Reads in the last hour: %1, at most %2 a minute</source>
        <translation>Lezingen in het laatste uur: %1, hoogstens %2 per minuut</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RecordingController</name>
    <message>
        <source>Stop recording</source>
        <translation>Opname stoppen</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Opnemen…</translation>
    </message>
    <message>
        <source>End the file; what has passed stays in it</source>
        <translation>Het bestand beëindigen; wat langskwam, blijft erin</translation>
    </message>
    <message>
        <source>Write what passes on the chosen connections, or on all that are shown, for Wireshark (pcapng). Passwords are left out.</source>
        <translation>Schrijven wat langskomt op de gekozen verbindingen, of op alle getoonde, voor Wireshark (pcapng). Wachtwoorden worden weggelaten.</translation>
    </message>
    <message>
        <source>No connection is open that could be recorded.</source>
        <translation>Er is geen verbinding open die kan worden opgenomen.</translation>
    </message>
    <message>
        <source>Record connections</source>
        <translation>Verbindingen opnemen</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng)</source>
        <translation>Wireshark (*.pcapng)</translation>
    </message>
    <message>
        <source>Recording connections</source>
        <translation>Verbindingen opnemen</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>Opgenomen naar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n verbinding</numerusform>
            <numerusform>%n verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 tot %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It has ended by itself, because the file has reached its %1. What passed until then is in %2.</source>
        <translation>Het is vanzelf gestopt, omdat het bestand zijn %1 heeft bereikt. Wat tot dan langskwam, staat in %2.</translation>
    </message>
    <message>
        <source>It has ended by itself, because the disk is full or too slow. What passed until then is in %1.</source>
        <translation>Het is vanzelf gestopt, omdat de schijf vol of te traag is. Wat tot dan langskwam, staat in %1.</translation>
    </message>
    <message>
        <source>the rest of the recording %1</source>
        <translation>de rest van de opname %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>Het rapport</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>het rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Het rapport is naar %1 geschreven.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Een probleem melden</translation>
    </message>
    <message>
        <source>This is what whoever mends the program needs to know, besides what you did and what happened: versions, the desktop, which types of services run, and the last lines of the log. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and copy the rest.</source>
        <translation>Dit moet wie het programma herstelt weten, naast wat je deed en wat er gebeurde: versies, het bureaublad, welke types diensten draaien en de laatste regels van het logboek. Wachtwoorden zijn onleesbaar gemaakt; namen en adressen kunnen in regels van het logboek staan. Lees het, haal eruit wat niemand aangaat, en kopieer de rest.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportWords</name>
    <message>
        <source>Not opened yet</source>
        <translation>Nog niet geopend</translation>
    </message>
    <message>
        <source>%1, %2, voting is still open</source>
        <translation>%1, %2, het stemmen is nog open</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 tot %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 tot %3, %4</translation>
    </message>
    <message>
        <source>once each, the first vote stands</source>
        <translation>ieder één keer, de eerste stem geldt</translation>
    </message>
    <message>
        <source>once each, may change</source>
        <translation>ieder één keer, mag wijzigen</translation>
    </message>
    <message>
        <source>several choices each</source>
        <translation>ieder meer keuzes</translation>
    </message>
    <message>
        <source>each tap counts</source>
        <translation>elke scan telt</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Niemand heeft gestemd.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 door %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions.</source>
        <translation>
            <numerusform>%n vraag.</numerusform>
            <numerusform>%n vragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of an event</source>
        <translation>Verslag van een evenement</translation>
    </message>
    <message>
        <source>votes voided</source>
        <translation>ongeldig gemaakte stemmen</translation>
    </message>
    <message>
        <source>votes voided, all explained</source>
        <translation>ongeldig gemaakte stemmen, alle toegelicht</translation>
    </message>
    <message>
        <source>votes voided, not all explained</source>
        <translation>ongeldig gemaakte stemmen, niet alle toegelicht</translation>
    </message>
    <message>
        <source>voters at most in one</source>
        <translation>stemmers hoogstens in één</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>stemmers</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>getelde stemmen</translation>
    </message>
    <message>
        <source>taps not counted</source>
        <translation>niet getelde scans</translation>
    </message>
    <message numerus="yes">
        <source>votes in %n days</source>
        <translation>
            <numerusform>stemmen in %n dag</numerusform>
            <numerusform>stemmen in %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n hours</source>
        <translation>
            <numerusform>stemmen in %n uur</numerusform>
            <numerusform>stemmen in %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n minutes</source>
        <translation>
            <numerusform>stemmen in %n minuut</numerusform>
            <numerusform>stemmen in %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>most at %1, %2</source>
        <translation>het meest om %1, %2</translation>
    </message>
    <message>
        <source>When they voted</source>
        <translation>Wanneer er werd gestemd</translation>
    </message>
    <message>
        <source>Made %1 by Everyport. No card number is in it. Check %2</source>
        <translation>Gemaakt op %1 door Everyport. Er staat geen kaartnummer in. Controle %2</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>ronde %1</translation>
    </message>
    <message>
        <source>How they voted</source>
        <translation>Hoe er werd gestemd</translation>
    </message>
    <message>
        <source>Reader or place</source>
        <translation>Lezer of plaats</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Staat voor</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ongeldig</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>What was voided, and why</source>
        <translation>Wat ongeldig is gemaakt, en waarom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Er is geen reden gegeven</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Not counted besides: %1.</source>
        <translation>Verder niet geteld: %1.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle vragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Stemmers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>geen stemmen</translation>
    </message>
    <message>
        <source>a draw of %1</source>
        <translation>gelijke stand van %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps for the same answer again</source>
        <translation>
            <numerusform>nog %Ln scan voor hetzelfde antwoord</numerusform>
            <numerusform>nog %Ln scans voor hetzelfde antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps within a card&apos;s pause</source>
        <translation>
            <numerusform>%Ln scan binnen de pauze van een kaart</numerusform>
            <numerusform>%Ln scans binnen de pauze van een kaart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps while voting was not open</source>
        <translation>
            <numerusform>%Ln scan terwijl de stemming niet open was</numerusform>
            <numerusform>%Ln scans terwijl de stemming niet open was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of cards that nobody knows</source>
        <translation>
            <numerusform>%Ln scan van een kaart die niemand kent</numerusform>
            <numerusform>%Ln scans van kaarten die niemand kent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of phones, which change their number</source>
        <translation>
            <numerusform>%Ln scan van een telefoon, die zijn nummer wisselt</numerusform>
            <numerusform>%Ln scans van telefoons, die hun nummer wisselen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps on readers without an answer</source>
        <translation>
            <numerusform>%Ln scan bij een lezer zonder antwoord</numerusform>
            <numerusform>%Ln scans bij lezers zonder antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of cards that had voted</source>
        <translation>
            <numerusform>%Ln scan van een kaart die al had gestemd</numerusform>
            <numerusform>%Ln scans van kaarten die al hadden gestemd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps beyond the choices allowed</source>
        <translation>
            <numerusform>%Ln scan boven de toegestane keuzes</numerusform>
            <numerusform>%Ln scans boven de toegestane keuzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw between %1, with %Ln votes each.</source>
        <translation>
            <numerusform>Gelijke stand tussen %1, met elk %Ln stem.</numerusform>
            <numerusform>Gelijke stand tussen %1, met elk %Ln stemmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads by %Ln votes.</source>
        <translation>
            <numerusform>%1 ligt %Ln stem voor.</numerusform>
            <numerusform>%1 ligt %Ln stemmen voor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln more votes than the next.</source>
        <translation>
            <numerusform>%1 heeft %Ln stem meer dan de volgende.</numerusform>
            <numerusform>%1 heeft %Ln stemmen meer dan de volgende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln stem</numerusform>
            <numerusform>%Ln stemmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln stemmer</numerusform>
            <numerusform>%Ln stemmers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes were changed.</source>
        <translation>
            <numerusform>%Ln stem is gewijzigd.</numerusform>
            <numerusform>%Ln stemmen zijn gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turnout %1, of %Ln known cards.</source>
        <translation>
            <numerusform>Opkomst %1, van %Ln bekende kaart.</numerusform>
            <numerusform>Opkomst %1, van %Ln bekende kaarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal of all votes: %1</source>
        <translation>Zegel van alle stemmen: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RestoreForm</name>
    <message>
        <source>Choose a backup</source>
        <translation>Back-up kiezen</translation>
    </message>
    <message>
        <source>Backups (*.everyport);;All files (*)</source>
        <translation>Back-ups (*.everyport);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>What was here before…</source>
        <translation>Wat hier eerder was…</translation>
    </message>
    <message>
        <source>How much of the backup is read</source>
        <translation>Hoeveel van de back-up is gelezen</translation>
    </message>
    <message>
        <source>What becomes of what is here</source>
        <translation>Wat er gebeurt met wat hier is</translation>
    </message>
    <message>
        <source>Bring back and restart</source>
        <translation>Terughalen en herstarten</translation>
    </message>
    <message>
        <source>Password of the passwords in it</source>
        <translation>Wachtwoord van de wachtwoorden erin</translation>
    </message>
    <message>
        <source>Add to what is here</source>
        <translation>Toevoegen aan wat hier is</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>Zoals het was tot %1</translation>
    </message>
    <message>
        <source>All of it takes its place when Everyport starts next.</source>
        <translation>Alles neemt zijn plaats in als Everyport de volgende keer start.</translation>
    </message>
    <message>
        <source>It has passwords; type the password for them below, or they stay out.</source>
        <translation>Er zitten wachtwoorden in; typ hieronder het wachtwoord ervoor, anders blijven ze weg.</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first.</source>
        <translation>Wat hier nu is, wordt eerst als back-up bewaard.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Nu herstarten</translation>
    </message>
    <message>
        <source>A backup is being looked at; wait for it, or press Stop.</source>
        <translation>Er wordt een back-up bekeken; wacht erop, of druk op Stoppen.</translation>
    </message>
    <message>
        <source>Try this password</source>
        <translation>Dit wachtwoord proberen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RestoreWords</name>
    <message>
        <source>The backup was not brought back:</source>
        <translation>De back-up is niet teruggezet:</translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <translation>Wat hier eerst was, wordt bewaard in %1.</translation>
    </message>
    <message>
        <source>Its passwords stayed out.</source>
        <translation>De wachtwoorden erin bleven weg.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1.</source>
        <translation>Teruggezet: de back-up van %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultPicture</name>
    <message>
        <source>Picture: %1</source>
        <translation>Afbeelding: %1</translation>
    </message>
    <message>
        <source>This SVG cannot be drawn.</source>
        <translation>Deze SVG kan niet worden getekend.</translation>
    </message>
    <message>
        <source>This is no PNG picture.</source>
        <translation>Dit is geen PNG-afbeelding.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large to show; it can be saved.</source>
        <translation>Een afbeelding van %1 × %2 pixels is te groot om te tonen; ze kan worden opgeslagen.</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>De PNG-afbeelding is beschadigd.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>De afbeelding kon niet worden opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultTable</name>
    <message numerus="yes">
        <source>Table of %n rows</source>
        <translation>
            <numerusform>Tabel van %n rij</numerusform>
            <numerusform>Tabel van %n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows more</source>
        <translation>
            <numerusform>nog %n rij</numerusform>
            <numerusform>nog %n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomLevels</name>
    <message>
        <source>Add a room…</source>
        <translation>Een kamer toevoegen…</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Meldingen van %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Meer over %1</translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation>stil tot %1</translation>
    </message>
    <message>
        <source>Ends by itself; a press ends it now</source>
        <translation>Eindigt vanzelf; een druk beëindigt het nu</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Een uur stil</translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation>Zoals elke andere kamer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are in no other room</source>
        <translation>Je bent in geen andere kamer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>vermeldingen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>as every other room</source>
        <translation>zoals elke andere kamer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silent until tomorrow</source>
        <translation>Stil tot morgen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomOffers</name>
    <message>
        <source>Rooms of this account</source>
        <translation>Kamers van dit account</translation>
    </message>
    <message>
        <source>Go to the room %1</source>
        <translation>Naar de kamer %1</translation>
    </message>
    <message>
        <source>List the network&apos;s rooms…</source>
        <translation>Kamers van het netwerk opnoemen…</translation>
    </message>
    <message>
        <source>Bookmarked rooms</source>
        <translation>Kamers met bladwijzer</translation>
    </message>
    <message>
        <source>Join the room %1</source>
        <translation>De kamer %1 binnengaan</translation>
    </message>
    <message>
        <source>Join the room %1 (%2)</source>
        <translation>De kamer %1 binnengaan (%2)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomPeopleDialog</name>
    <message>
        <source>People of %1</source>
        <translation>Mensen van %1</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welke mensen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigenaren</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Geweerd</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Het account is niet meer verbonden.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation>Het moet een adres zijn, zoals name@example.org.</translation>
    </message>
    <message>
        <source>%1 is kept out now.</source>
        <translation>%1 wordt nu geweerd.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 is toegevoegd.</translation>
    </message>
    <message>
        <source>%1 was taken off this list.</source>
        <translation>%1 is van deze lijst gehaald.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Het is zoals het was.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomReach</name>
    <message>
        <source>It is closed now, but would be open again at the next start of Everyport. Save its settings in Services before that. %1</source>
        <translation>Hij is nu gesloten, maar zou bij de volgende start van Everyport weer open zijn. Sla voor die tijd de instellingen op bij Diensten. %1</translation>
    </message>
    <message>
        <source>Opened %1 to the network, where it could not start.</source>
        <translation>%1 is opengesteld voor het netwerk, waar hij niet kon starten.</translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now, over plain HTTP: others can read what passes.</source>
        <translation>Iedereen in dit netwerk kan de resultaten nu openen, via gewoon HTTP: anderen kunnen lezen wat langskomt.</translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now.</source>
        <translation>Iedereen in dit netwerk kan de resultaten nu openen.</translation>
    </message>
    <message>
        <source>Closing %1 to the network</source>
        <translation>%1 sluiten voor het netwerk</translation>
    </message>
    <message>
        <source>Opening %1 to the network</source>
        <translation>%1 openstellen voor het netwerk</translation>
    </message>
    <message>
        <source>Everyone in this network can reach %1 now.</source>
        <translation>Iedereen in dit netwerk kan %1 nu bereiken.</translation>
    </message>
    <message>
        <source>Everyone in this network can reach %1 now, without encryption: others can read what passes.</source>
        <translation>Iedereen in dit netwerk kan %1 nu bereiken, zonder versleuteling: anderen kunnen lezen wat langskomt.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 starten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RowLayout</name>
    <message>
        <source>Taken back</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>New since you looked, %1</source>
        <translation>Nieuw sinds je keek, %1</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>mededeling</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer to an earlier message</source>
        <translation>Een antwoord op een eerder bericht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation>De regel</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Alleen als</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doe</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Says what would be done with the latest real event, or a sample. Nothing is done.</source>
        <translation>Zegt wat er met de laatste echte gebeurtenis of een voorbeeld zou worden gedaan. Er wordt niets gedaan.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Below stands what can be read. Save keeps it, makes comments of the lines that cannot, and keeps the file as it was as %1.</source>
        <translation>Hieronder staat wat leesbaar is. Opslaan bewaart het, maakt commentaar van de regels die dat niet zijn, en bewaart het bestand zoals het was als %1.</translation>
    </message>
    <message>
        <source>It cannot be shown as a form; open it and mend it by hand.</source>
        <translation>Het kan niet als formulier worden getoond; open het en herstel het met de hand.</translation>
    </message>
    <message>
        <source>The file is wrong:</source>
        <translation>Het bestand klopt niet:</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Niet opgeslagen:</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Gestopt:</translation>
    </message>
    <message>
        <source>Others may read its secret:</source>
        <translation>Anderen kunnen het geheim ervan lezen:</translation>
    </message>
    <message>
        <source>What it did last failed:</source>
        <translation>Wat ze het laatst deed, is mislukt:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulePresets</name>
    <message>
        <source>Card read → chat line</source>
        <translation>Kaart gelezen → chatregel</translation>
    </message>
    <message>
        <source>Webhook → chat message</source>
        <translation>Webhook → chatbericht</translation>
    </message>
    <message>
        <source>Poll closed → summary</source>
        <translation>Peiling gesloten → samenvatting</translation>
    </message>
    <message>
        <source>Commit → room</source>
        <translation>Commit → kamer</translation>
    </message>
    <message>
        <source>Private message → answer</source>
        <translation>Privébericht → antwoord</translation>
    </message>
    <message>
        <source>Hello {nick}, somebody will answer soon.</source>
        <translation>Hallo {nick}, er antwoordt zo iemand.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Private message → vote</source>
        <translation>Privébericht → stem</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleTrial</name>
    <message>
        <source>With the latest real event (%1)</source>
        <translation>Met de laatste echte gebeurtenis (%1)</translation>
    </message>
    <message>
        <source>With a sample</source>
        <translation>Met een voorbeeld</translation>
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
        <translation>Wat ze het laatst deed</translation>
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
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Choose what it waits for</source>
        <translation>Kies waarop ze wacht</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesForm</name>
    <message>
        <source>A card may vote</source>
        <translation>Een kaart mag stemmen</translation>
    </message>
    <message>
        <source>Only cards that were registered</source>
        <translation>Alleen kaarten die zijn geregistreerd</translation>
    </message>
    <message>
        <source>when you open it</source>
        <translation>als je haar opent</translation>
    </message>
    <message>
        <source>when you close it</source>
        <translation>als je haar sluit</translation>
    </message>
    <message>
        <source>Show the results to the room</source>
        <translation>Resultaten aan de zaal tonen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eén keer</translation>
    </message>
    <message>
        <source>Last counts</source>
        <translation>Laatste telt</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Meer keren</translation>
    </message>
    <message>
        <source>Each tap</source>
        <translation>Elke scan</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>hoogstens </translation>
    </message>
    <message>
        <source>Choices of a card</source>
        <translation>Keuzes van een kaart</translation>
    </message>
    <message>
        <source> s pause</source>
        <translation> s pauze</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>geen pauze</translation>
    </message>
    <message>
        <source>Pause between two taps of a card at one reader</source>
        <translation>Pauze tussen twee scans van een kaart bij één lezer</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Wie mag stemmen</translation>
    </message>
    <message>
        <source>A phone shows another number each time, so it could vote without end.</source>
        <translation>Een telefoon toont elke keer een ander nummer en zou dus eindeloos kunnen stemmen.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Open vanaf</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Open tot</translation>
    </message>
    <message>
        <source>A time is written 20:00, or with its day 2026-06-12 20:00.</source>
        <translation>Een tijd schrijf je als 20:00, of met de dag als 2026-06-12 20:00.</translation>
    </message>
    <message>
        <source>A short name only, cannot be traced back</source>
        <translation>Alleen een korte naam, niet te herleiden</translation>
    </message>
    <message>
        <source>Its number as well, for a list of who voted</source>
        <translation>Ook het nummer, voor een lijst van wie heeft gestemd</translation>
    </message>
    <message>
        <source>Kept of a card</source>
        <translation>Bewaard van een kaart</translation>
    </message>
    <message>
        <source>While voting</source>
        <translation>Tijdens het stemmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Polls of one event stand together in the list.</source>
        <translation>Peilingen van één evenement staan bij elkaar in de lijst.</translation>
    </message>
    <message>
        <source>The first tap of a card stands; later ones change nothing.</source>
        <translation>De eerste scan van een kaart geldt; latere veranderen niets.</translation>
    </message>
    <message>
        <source>Whoever taps at another reader has changed their mind; the last tap stands.</source>
        <translation>Wie bij een andere lezer scant, is van mening veranderd; de laatste scan geldt.</translation>
    </message>
    <message numerus="yes">
        <source>A card may choose up to %n different answers.</source>
        <translation>
            <numerusform>Een kaart mag %n antwoord kiezen.</numerusform>
            <numerusform>Een kaart mag tot %n verschillende antwoorden kiezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tap is a vote; the same card at the same reader counts again after the pause.</source>
        <translation>Elke scan is een stem; dezelfde kaart bij dezelfde lezer telt na de pauze opnieuw.</translation>
    </message>
    <message>
        <source>Every tap is a vote.</source>
        <translation>Elke scan is een stem.</translation>
    </message>
    <message>
        <source>Phones held to a reader, too</source>
        <translation>Ook telefoons bij de lezer</translation>
    </message>
    <message>
        <source>None: cards alone</source>
        <translation>Geen: alleen kaarten</translation>
    </message>
    <message>
        <source>Any phone, once</source>
        <translation>Elke telefoon, één keer</translation>
    </message>
    <message>
        <source>Phones with a ticket&apos;s code</source>
        <translation>Telefoons met de code van een stembriefje</translation>
    </message>
    <message>
        <source>People who log in with an account</source>
        <translation>Wie inlogt met een account</translation>
    </message>
    <message>
        <source>Votes from phones</source>
        <translation>Stemmen per telefoon</translation>
    </message>
    <message>
        <source>Where every tap counts no phone may vote: one could do so without end.</source>
        <translation>Waar elke keer telt mag geen telefoon stemmen: één zou dat eindeloos kunnen.</translation>
    </message>
    <message>
        <source>Easy for everybody, and not strict: whoever deletes cookies or takes a second phone can vote again.</source>
        <translation>Makkelijk voor iedereen en niet streng: wie cookies wist of een tweede telefoon pakt kan nog eens stemmen.</translation>
    </message>
    <message>
        <source>Strict: each printed code votes once, on any phone. Print the tickets from the poll&apos;s menu.</source>
        <translation>Streng: elke afgedrukte code stemt één keer, op elke telefoon. Druk de stembriefjes af vanuit het menu van de peiling.</translation>
    </message>
    <message>
        <source>Strictest: each account votes once, and its name is known while it votes.</source>
        <translation>Het strengst: elk account stemt één keer, en bij het stemmen is de naam bekend.</translation>
    </message>
    <message>
        <source>Votes come from readers only.</source>
        <translation>Stemmen komen alleen van lezers.</translation>
    </message>
    <message>
        <source>On a scale each voter chooses one value.</source>
        <translation>Op een schaal kiest iedereen één waarde.</translation>
    </message>
    <message>
        <source>On a motion each voter has one vote.</source>
        <translation>Bij een voorstel heeft iedereen één stem.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesModel</name>
    <message>
        <source>never</source>
        <translation>nooit</translation>
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
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Laatst afgegaan</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>file faulty</source>
        <translation>bestand onjuist</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>proefdraaien</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>niet toegevoegd</translation>
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
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Turning on %1</source>
        <translation>%1 aanzetten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>The file of the rule “%1” is faulty:</source>
        <translation>Het bestand van de regel “%1” is onjuist:</translation>
    </message>
    <message>
        <source>The rule “%1” was stopped:</source>
        <translation>De regel “%1” is gestopt:</translation>
    </message>
    <message>
        <source>The rule “%1”:</source>
        <translation>De regel “%1”:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesPage</name>
    <message>
        <source>Removed rule “%1”.</source>
        <translation>Regel “%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>%1 terughalen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Regels filteren</translation>
    </message>
    <message>
        <source>Nothing happens by itself yet. A rule says: when this happens on any port, do that on another.</source>
        <translation>Er gebeurt nog niets vanzelf. Een regel zegt: als dit op een poort gebeurt, doe dan dat op een andere.</translation>
    </message>
    <message>
        <source>Choose a rule, or begin one.</source>
        <translation>Kies een regel of begin er een.</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nieuwe regel…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n aan</numerusform>
            <numerusform>%n aan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n uit</numerusform>
            <numerusform>%n uit</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation>De regel opslaan</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Saved the rule “%1”.</source>
        <translation>Regel “%1” is opgeslagen.</translation>
    </message>
    <message>
        <source>Turning %1 on or off</source>
        <translation>%1 aan- of uitzetten</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>the new rule</source>
        <translation>de nieuwe regel</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>de regel “%1”</translation>
    </message>
    <message>
        <source>Dropped the new rule “%1”.</source>
        <translation>De nieuwe regel “%1” is verworpen.</translation>
    </message>
    <message>
        <source>Dropped what was changed of “%1”.</source>
        <translation>Wat aan “%1” veranderd was, is verworpen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SearchPane</name>
    <message>
        <source>Search messages</source>
        <translation>Berichten doorzoeken</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Waar te zoeken</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gevonden berichten</translation>
    </message>
    <message>
        <source>Words that must all be there, “phrases”, -without; from:name in:#room before:2026-05-01 after:2026-04-01</source>
        <translation>Woorden die er allemaal in moeten staan, “zinsdelen”, -zonder; from:name in:#room before:2026-05-01 after:2026-04-01</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Zoeken sluiten (Esc)</translation>
    </message>
    <message>
        <source>Two letters at least are searched for.</source>
        <translation>Er wordt op minstens twee letters gezocht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing here. Everywhere looks in all rooms and people.</source>
        <translation>Hier is niets. Overal zoekt bij alle kamers en mensen.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; more as you scroll</source>
        <translation>
            <numerusform>Het nieuwste; meer als je schuift</numerusform>
            <numerusform>De nieuwste %n; meer als je schuift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds everything said since the account was added.</source>
        <translation>Vindt alles wat gezegd is sinds het account is toegevoegd.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
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
        <translation>“%1” is toegevoegd.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>The password: %1</source>
        <translation>Het wachtwoord: %1</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Wachtwoord kopiëren</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>het wachtwoord</translation>
    </message>
    <message>
        <source>the answer to “%1”, which was sent</source>
        <translation>het antwoord op “%1”, dat verzonden is</translation>
    </message>
    <message>
        <source>the password of “%1”</source>
        <translation>het wachtwoord van “%1”</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServeCard</name>
    <message>
        <source>What to serve</source>
        <translation>Wat aan te bieden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Instellen…</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, poort&#xa0;%2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 starten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceController</name>
    <message>
        <source>Removed service “%1”.</source>
        <translation>Dienst “%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>%1 terughalen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Herstarten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>In de browser openen</translation>
    </message>
    <message>
        <source>Its connections</source>
        <translation>Zijn verbindingen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>1 person is connected to %1 and would be cut off.</source>
        <translation>1 persoon is met %1 verbonden en zou worden afgesneden.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected to %1 and would be cut off.</source>
        <translation>
            <numerusform>%n persoon is met %1 verbonden en zou worden afgesneden.</numerusform>
            <numerusform>%n mensen zijn met %1 verbonden en zouden worden afgesneden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 stoppen?</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1 herstarten?</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Herstarten</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>%1 herstarten</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDetail</name>
    <message>
        <source>The chosen service</source>
        <translation>De gekozen dienst</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>Meer over deze dienst</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Hoe te verbinden</translation>
    </message>
    <message>
        <source>About the chosen service</source>
        <translation>Over de gekozen dienst</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Nu verbonden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Deze dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Luistert op</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Bereikbaar voor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>from the first byte</source>
        <translation>vanaf de eerste byte</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>geen: gewoon HTTP</translation>
    </message>
    <message>
        <source>People now</source>
        <translation>Mensen nu</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Bij de start</translation>
    </message>
    <message>
        <source>starts with Everyport</source>
        <translation>start met Everyport</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>blijft uit</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Bewaard in</translation>
    </message>
    <message>
        <source>no file: gone with this program&apos;s end</source>
        <translation>geen bestand: weg als dit programma eindigt</translation>
    </message>
    <message>
        <source>Choose a service: its settings stand here, and how to connect to it.</source>
        <translation>Kies een dienst: zijn instellingen staan hier, en hoe je ermee verbindt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation>Dienst toevoegen</translation>
    </message>
    <message>
        <source>Start it with Everyport</source>
        <translation>Met Everyport starten</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als opdracht kopiëren</translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation>Dezelfde dienst zonder bestand, voor een terminal</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>de opdracht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>How it is called in this window, in the log and in its file.</source>
        <translation>Hoe hij heet in dit venster, in het logboek en in zijn bestand.</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _ only, such as “results”.</source>
        <translation>Alleen kleine letters, cijfers, - en _, zoals “results”.</translation>
    </message>
    <message>
        <source>Another service has this name.</source>
        <translation>Een andere dienst heeft deze naam.</translation>
    </message>
    <message>
        <source>Add service: %1</source>
        <translation>Dienst toevoegen: %1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Adding a service</source>
        <translation>Een dienst toevoegen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceEditor</name>
    <message>
        <source>Start it with Everyport</source>
        <translation>Met Everyport starten</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als opdracht kopiëren</translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation>Dezelfde dienst zonder bestand, voor een terminal</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>de opdracht</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save the settings of this service</source>
        <translation>De instellingen van deze dienst opslaan</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Een veld heeft een andere waarde nodig.</translation>
    </message>
    <message>
        <source>Takes out what is wrong and starts it; the file as it was is kept as %1.</source>
        <translation>Haalt eruit wat onjuist is en start hem; het bestand zoals het was, wordt bewaard als %1.</translation>
    </message>
    <message>
        <source>Its file does not say so yet: it could not be written.</source>
        <translation>Zijn bestand zegt dit nog niet: het kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Counts at the next start of Everyport.</source>
        <translation>Geldt vanaf de volgende start van Everyport.</translation>
    </message>
    <message>
        <source>Starts it.</source>
        <translation>Start hem.</translation>
    </message>
    <message>
        <source>Counts from its next start.</source>
        <translation>Geldt vanaf zijn volgende start.</translation>
    </message>
    <message>
        <source>Counts at once.</source>
        <translation>Geldt meteen.</translation>
    </message>
    <message>
        <source>Restarts it.</source>
        <translation>Herstart hem.</translation>
    </message>
    <message>
        <source>Restarts it, 1 person reconnects.</source>
        <translation>Herstart hem, 1 persoon verbindt opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Restarts it, %n people reconnect.</source>
        <translation>
            <numerusform>Herstart hem, %n persoon verbindt opnieuw.</numerusform>
            <numerusform>Herstart hem, %n mensen verbinden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 opslaan</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceLog</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>De gekozen regels kopiëren</translation>
    </message>
    <message>
        <source>Find in the whole log</source>
        <translation>In het hele logboek zoeken</translation>
    </message>
    <message>
        <source>This service has said nothing yet.</source>
        <translation>Deze dienst heeft nog niets gemeld.</translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation>de gekozen regels</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Logboek van %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceTroubles</name>
    <message>
        <source>Changing %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Mending %1</source>
        <translation>%1 herstellen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Use last good</source>
        <translation>Laatste goede gebruiken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>%1 could not start:</source>
        <translation>%1 kon niet starten:</translation>
    </message>
    <message>
        <source>The file of %1 is faulty:</source>
        <translation>Het bestand van %1 is onjuist:</translation>
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
        <translation>bestand onjuist</translation>
    </message>
    <message>
        <source>system code %1</source>
        <translation>systeemcode %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceWords</name>
    <message>
        <source>file faulty</source>
        <translation>bestand onjuist</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>start</translation>
    </message>
    <message>
        <source>running</source>
        <translation>draait</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stopt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>draait al %1</translation>
    </message>
    <message>
        <source>any address:%1</source>
        <translation>elk adres:%1</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Alleen deze computer</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Eén netwerk</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Alleen programma&apos;s op deze computer kunnen verbinden.</translation>
    </message>
    <message>
        <source>Whoever reaches this computer by %1 can connect.</source>
        <translation>Wie deze computer via %1 bereikt, kan verbinden.</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can connect.</source>
        <translation>Elke computer die deze bereikt, kan verbinden.</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 online</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viewers</source>
        <translation>
            <numerusform>%Ln kijker</numerusform>
            <numerusform>%Ln kijkers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkeer</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Laatste storing</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesOutline</name>
    <message>
        <source>Add service…</source>
        <translation>Dienst toevoegen…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Starting the services</source>
        <translation>De diensten starten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Stopping the services</source>
        <translation>De diensten stoppen</translation>
    </message>
    <message>
        <source>No services</source>
        <translation>Geen diensten</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n dienst</numerusform>
            <numerusform>%n diensten</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>Draaiende diensten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Diensten filteren</translation>
    </message>
    <message>
        <source>Nothing is served. A new service is for this computer only until you say otherwise.</source>
        <translation>Er wordt niets aangeboden. Een nieuwe dienst is alleen voor deze computer tot je iets anders zegt.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Dienst toevoegen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Save the settings of the service</source>
        <translation>De instellingen van de dienst opslaan</translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>Dienst verwijderen</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Instellingen van de dienst</translation>
    </message>
    <message>
        <source>the settings of %1</source>
        <translation>de instellingen van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n draait</numerusform>
            <numerusform>%n draaien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n uit</numerusform>
            <numerusform>%n uit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zoals aan het begin</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Sneltoetsen filteren</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Nieuwe toetsen voor de gekozen actie</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle zoals aan het begin</translation>
    </message>
    <message>
        <source>%1 has these keys.</source>
        <translation>%1 heeft deze toetsen.</translation>
    </message>
    <message>
        <source>Set takes them away from there.</source>
        <translation>Instellen neemt ze daar weg.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShowEditor</name>
    <message>
        <source>Slide: %1</source>
        <translation>Dia: %1</translation>
    </message>
    <message>
        <source>The show of “%1”</source>
        <translation>De show “%1”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Questions and slides in their order</source>
        <translation>Vragen en dia’s in hun volgorde</translation>
    </message>
    <message>
        <source>Add a slide</source>
        <translation>Dia toevoegen</translation>
    </message>
    <message>
        <source>Words or a picture</source>
        <translation>Woorden of een afbeelding</translation>
    </message>
    <message>
        <source>Earlier in the show</source>
        <translation>Eerder in de show</translation>
    </message>
    <message>
        <source>Later in the show</source>
        <translation>Later in de show</translation>
    </message>
    <message>
        <source>Delete this slide</source>
        <translation>Deze dia verwijderen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
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
        <translation>Regels</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Een afbeelding kiezen…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen afbeelding</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Below your lines stand the questions that follow, up to the next slide of this kind.</source>
        <translation>Onder je regels staan de vragen die volgen, tot de volgende dia van deze soort.</translation>
    </message>
    <message>
        <source>Below your lines stand the questions before it, and how many have answered each.</source>
        <translation>Onder je regels staan de vragen ervoor, en hoeveel er elk beantwoord hebben.</translation>
    </message>
    <message>
        <source>A question is written on the Polls page; here it has its place in the show.</source>
        <translation>Een vraag wordt op de pagina met peilingen geschreven; hier heeft ze haar plaats in de show.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp);;All files (*)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg *.webp);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlidePosters</name>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… en nog %n regel</numerusform>
            <numerusform>… en nog %n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlideWords</name>
    <message>
        <source>What comes next</source>
        <translation>Wat er komt</translation>
    </message>
    <message>
        <source>How many have answered</source>
        <translation>Hoeveel er geantwoord hebben</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SshKeyDialog</name>
    <message>
        <source>Add SSH key</source>
        <translation>SSH-sleutel toevoegen</translation>
    </message>
    <message>
        <source>Public key of %1, one line</source>
        <translation>Openbare sleutel van %1, één regel</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Openbare sleutels (*.pub);;Alle bestanden (*)</translation>
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
        <translation>Te verzenden stanza</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen met</translation>
    </message>
    <message>
        <source>Something to begin with</source>
        <translation>Iets om mee te beginnen</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Beginnen met…</translation>
    </message>
    <message>
        <source>well-formed, %1 bytes</source>
        <translation>welgevormd, %1 bytes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StartWords</name>
    <message>
        <source>Free some space there, then start Everyport again.</source>
        <translation>Maak daar ruimte vrij en start Everyport dan opnieuw.</translation>
    </message>
    <message>
        <source>Let your account read and write there, or choose another folder: everyport --data FOLDER.</source>
        <translation>Laat je account daar lezen en schrijven, of kies een andere map: everyport --data MAP.</translation>
    </message>
    <message>
        <source>See what stands there, or choose another folder: everyport --data FOLDER.</source>
        <translation>Kijk wat daar staat, of kies een andere map: everyport --data MAP.</translation>
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
        <translation>Het stemmen over “%1” is open.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected.</source>
        <translation>
            <numerusform>Er is %n persoon verbonden.</numerusform>
            <numerusform>Er zijn %n mensen verbonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services run.</source>
        <translation>
            <numerusform>Er draait %n dienst.</numerusform>
            <numerusform>Er draaien %n diensten.</numerusform>
        </translation>
    </message>
    <message>
        <source>the poll “%1” of the demo</source>
        <translation>de peiling ‘%1’ van de demo</translation>
    </message>
    <message>
        <source>messages and drafts in Chat</source>
        <translation>berichten en concepten in Chat</translation>
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
        <translation>Niet meer over dit bericht (Esc)</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Antwoord aan %1: %2</translation>
    </message>
    <message>
        <source>Changes the message of %1</source>
        <translation>Wijzigt het bericht van %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SyntaxCheck</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Table</name>
    <message numerus="yes">
        <source>None of the %n rows match. Esc in the filter clears it.</source>
        <translation>
            <numerusform>De %n rij past niet. Esc in het filter wist het.</numerusform>
            <numerusform>Geen van de %n rijen past. Esc in het filter wist het.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows match what is switched on above.</source>
        <translation>
            <numerusform>De %n rij past niet bij wat hierboven is ingeschakeld.</numerusform>
            <numerusform>Geen van de %n rijen past bij wat hierboven is ingeschakeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableColumns</name>
    <message>
        <source>Columns as at first</source>
        <translation>Kolommen zoals aan het begin</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableExport</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Kommagescheiden (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation>Tabgescheiden (*.tsv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TagDialog</name>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Labels van “%1” gewijzigd.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Labels van %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Words of your own with commas between them. In the filter, “tag:word” finds what has one.</source>
        <translation>Eigen woorden met komma&apos;s ertussen. In het filter vindt “tag:woord” wat er een heeft.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Labels zetten</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Labels…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TagWords</name>
    <message>
        <source>A tag has at most 40 characters. A comma stands between two.</source>
        <translation>Een label heeft hoogstens 40 tekens. Tussen twee staat een komma.</translation>
    </message>
    <message>
        <source>At most ten tags stand on one thing.</source>
        <translation>Op één ding staan hoogstens tien labels.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Tags</name>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TextChooser</name>
    <message>
        <source>Link %1 of %2: %3</source>
        <translation>Link %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeFile</name>
    <message>
        <source>Logo and picture together are too large: a look has at most %1 MiB.</source>
        <translation>Logo en afbeelding zijn samen te groot: een uiterlijk heeft hoogstens %1 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 kan niet worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeWords</name>
    <message>
        <source>A theme has at most %1 MiB.</source>
        <translation>Een uiterlijk is hoogstens %1 MiB groot.</translation>
    </message>
    <message>
        <source>This is no theme of the big screen.</source>
        <translation>Dit is geen uiterlijk van het grote scherm.</translation>
    </message>
    <message>
        <source>This theme has no name.</source>
        <translation>Dit uiterlijk heeft geen naam.</translation>
    </message>
    <message>
        <source>A colour of this theme is none. Colours are written like #1f66b2.</source>
        <translation>Een kleur van dit uiterlijk is er geen. Kleuren schrijf je als #1f66b2.</translation>
    </message>
    <message>
        <source>A picture of this theme is damaged.</source>
        <translation>Een afbeelding van dit uiterlijk is beschadigd.</translation>
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
        <translation>%1 vertragen</translation>
    </message>
    <message>
        <source>A modem</source>
        <translation>Een modem</translation>
    </message>
    <message>
        <source>A phone on an old network</source>
        <translation>Een telefoon op een oud netwerk</translation>
    </message>
    <message>
        <source>A phone at the edge of the net</source>
        <translation>Een telefoon aan de rand van het bereik</translation>
    </message>
    <message>
        <source>A crowded wireless network</source>
        <translation>Een druk draadloos netwerk</translation>
    </message>
    <message>
        <source>A slow line at home</source>
        <translation>Een trage lijn thuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>I say so, or it closes</source>
        <translation>Ik het zeg, of ze sluit</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>As slow as</source>
        <translation>Zo traag als</translation>
    </message>
    <message>
        <source>Feel a slow network. The others stay as fast.</source>
        <translation>Voel een traag netwerk. De andere blijven even snel.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Shown meanwhile on all pages, with Full speed beside it.</source>
        <translation>Wordt zolang op alle pagina&apos;s getoond, met Volle snelheid ernaast.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Vertragen</translation>
    </message>
    <message>
        <source>%1 cannot be throttled: it has closed, or its bytes go another way.</source>
        <translation>%1 kan niet worden vertraagd: ze is gesloten, of haar bytes gaan een andere weg.</translation>
    </message>
    <message>
        <source>%1 is slow:</source>
        <translation>%1 is traag:</translation>
    </message>
    <message>
        <source>throttled to %1.</source>
        <translation>vertraagd tot %1.</translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>%1 is vertraagd</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle snelheid</translation>
    </message>
    <message>
        <source>A satellite</source>
        <translation>Een satelliet</translation>
    </message>
    <message>
        <source>The other side of the world</source>
        <translation>De andere kant van de wereld</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Zoals hieronder gekozen</translation>
    </message>
    <message>
        <source>As fast as it is</source>
        <translation>Zo snel als ze is</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 per richting</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Vertraging</translation>
    </message>
    <message>
        <source>An answer comes later by twice that.</source>
        <translation>Een antwoord komt twee keer zoveel later.</translation>
    </message>
    <message>
        <source>throttled to %1, %2 late each way.</source>
        <translation>vertraagd tot %1, %2 later per richting.</translation>
    </message>
    <message>
        <source>%1 late each way.</source>
        <translation>%1 later per richting.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TicketWords</name>
    <message>
        <source>Votes once. Without a camera: %1</source>
        <translation>Stemt één keer. Zonder camera: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TicketsDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Stembriefjes afdrukken</translation>
    </message>
    <message>
        <source>How many tickets</source>
        <translation>Hoeveel stembriefjes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Ten on a sheet, each with a code that votes once. They are printed now and cannot be shown again; more can be made at any time.</source>
        <translation>Tien op een vel, elk met een code die één keer stemt. Ze worden nu afgedrukt en kunnen niet nog eens getoond worden; er kunnen altijd meer worden gemaakt.</translation>
    </message>
    <message>
        <source>Make and print…</source>
        <translation>Maken en afdrukken…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimeField</name>
    <message>
        <source>A time such as 20:00, or a day and a time such as 2026-06-12 20:00. Empty: by hand.</source>
        <translation>Een tijd zoals 20:00, of een dag en een tijd zoals 2026-06-12 20:00. Leeg: met de hand.</translation>
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
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
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
        <translation>Stemmen per minuut</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1: %n stem</numerusform>
            <numerusform>%1: %n stemmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TlsView</name>
    <message>
        <source>Save certificate…</source>
        <translation>Certificaat opslaan…</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Vingerafdruk kopiëren</translation>
    </message>
    <message>
        <source>the fingerprint</source>
        <translation>de vingerafdruk</translation>
    </message>
    <message>
        <source>A serial line to this computer: there is nothing to encrypt.</source>
        <translation>Een seriële lijn naar deze computer: er is niets te versleutelen.</translation>
    </message>
    <message>
        <source>Not encrypted, and a password passed here: anyone between could read it.</source>
        <translation>Niet versleuteld, en er kwam een wachtwoord langs: iedereen ertussen kon het lezen.</translation>
    </message>
    <message>
        <source>Not encrypted, but it never leaves this computer.</source>
        <translation>Niet versleuteld, maar het verlaat deze computer nooit.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone between here and %1 can read along.</source>
        <translation>Niet versleuteld: iedereen tussen hier en %1 kan meelezen.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Ons certificaat</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation>Keten: %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Geen certificaat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>zichzelf</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd om</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>De andere kant</translation>
    </message>
    <message>
        <source>showed no certificate; we did not ask for one</source>
        <translation>toonde geen certificaat; we vroegen er niet om</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Certificaat opslaan</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificaten (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Certificate saved to %1.</source>
        <translation>Certificaat naar %1 opgeslagen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TokenDialog</name>
    <message>
        <source>Token for %1</source>
        <translation>Token voor %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is for, such as “night backup”.</source>
        <translation>Waarvoor het is, zoals “nachtelijke back-up”.</translation>
    </message>
    <message>
        <source>A name is needed, so that it can be told from others later.</source>
        <translation>Er is een naam nodig, om het later van andere te onderscheiden.</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Geldig voor</translation>
    </message>
    <message>
        <source>Every service, where none is chosen.</source>
        <translation>Elke dienst, als er geen is gekozen.</translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation>tot het wordt ingetrokken</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Verloopt na</translation>
    </message>
    <message>
        <source>0 is never.</source>
        <translation>0 is nooit.</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Token maken</translation>
    </message>
    <message>
        <source>This is the token. It is shown now and never again: copy it to where it is used.</source>
        <translation>Dit is het token. Het wordt alleen nu getoond: kopieer het naar waar het wordt gebruikt.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ToldArea</name>
    <message>
        <source>What the command answered</source>
        <translation>Wat de opdracht heeft geantwoord</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Traffic</name>
    <message>
        <source>
… %1 more bytes</source>
        <translation>
… nog %1 bytes</translation>
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
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficView</name>
    <message>
        <source>Nothing has passed since it was chosen. What comes and goes stands here, decoded.</source>
        <translation>Er is niets langsgekomen sinds dit is gekozen. Wat komt en gaat, staat hier, gedecodeerd.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkeer</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not kept while the view was held</source>
        <translation>
            <numerusform>%n niet bewaard terwijl de weergave stilstond</numerusform>
            <numerusform>%n niet bewaard terwijl de weergave stilstond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 aan %2: %3</translation>
    </message>
    <message>
        <source>enters %1</source>
        <translation>gaat %1 in</translation>
    </message>
    <message>
        <source>%1 enters %2</source>
        <translation>%1 gaat %2 in</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>verlaat %1</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 verlaat %2</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>gaat weg</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 gaat weg</translation>
    </message>
    <message>
        <source>asks to be called %1</source>
        <translation>wil %1 heten</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heet nu %2</translation>
    </message>
    <message>
        <source>%1 has to leave %2</source>
        <translation>%1 moet %2 verlaten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>are you there? %1</source>
        <translation>ben je er? %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>has version %1</source>
        <translation>heeft versie %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>available</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>item %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>eindigt</translation>
    </message>
    <message>
        <source>stream to %1</source>
        <translation>stroom naar %1</translation>
    </message>
    <message>
        <source>to %1:</source>
        <translation>aan %1:</translation>
    </message>
    <message>
        <source>asks for a shell</source>
        <translation>vraagt een shell</translation>
    </message>
    <message>
        <source>asks to run %1</source>
        <translation>wil %1 uitvoeren</translation>
    </message>
    <message>
        <source>asks for the subsystem %1</source>
        <translation>vraagt het subsysteem %1</translation>
    </message>
    <message>
        <source>asks for a terminal, %1</source>
        <translation>vraagt een terminal, %1</translation>
    </message>
    <message>
        <source>its window is %1</source>
        <translation>zijn venster is %1</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>eindigde met status %1</translation>
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
        <translation>kanaal %1</translation>
    </message>
    <message>
        <source>channel %1: %2</source>
        <translation>kanaal %1: %2</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>frame</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>, at once</source>
        <translation>, meteen</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>, na %1 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>bestand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n naam</numerusform>
            <numerusform>%n namen</numerusform>
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
        <translation>Nieuw sinds je keek, %1</translation>
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
        <translation>Naar het nieuwste</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Hier is nog niets gezegd.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrayIcon</name>
    <message>
        <source>Show Everyport</source>
        <translation>Everyport tonen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>Everyport: %Ln unread</source>
        <translation>
            <numerusform>Everyport: %Ln ongelezen</numerusform>
            <numerusform>Everyport: %Ln ongelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnansweredForms</name>
    <message>
        <source>Not known whether it was done:</source>
        <translation>Niet bekend of het gedaan is:</translation>
    </message>
    <message>
        <source>%1. It was sent just before Everyport ended, and no answer came. Try to log in with what you have sent; where that fails, send it again.</source>
        <translation>%1. Dit werd verzonden vlak voordat Everyport eindigde, en er kwam geen antwoord. Probeer in te loggen met wat je hebt verzonden; lukt dat niet, verzend het dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnitView</name>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Het gekozen bericht</translation>
    </message>
    <message>
        <source>••• (left out)</source>
        <translation>••• (weggelaten)</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1, bytes</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4</source>
        <translation>%1: %2 tot %3 van %4</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UpdateDialog</name>
    <message>
        <source>Copy the line</source>
        <translation>Regel kopiëren</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>de regel</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Naar updates zoeken</translation>
    </message>
    <message>
        <source>Asking the package manager of this computer…</source>
        <translation>De pakketbeheerder van deze computer wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UpdateSentences</name>
    <message>
        <source>Everyport %1 is the newest that your package lists know.</source>
        <translation>Everyport %1 is de nieuwste die je pakketlijsten kennen.</translation>
    </message>
    <message>
        <source>Everyport %1 is the newest that your package lists of %2 know.</source>
        <translation>Everyport %1 is de nieuwste die je pakketlijsten van %2 kennen.</translation>
    </message>
    <message>
        <source>It did not answer within ten seconds.</source>
        <translation>Hij antwoordde niet binnen tien seconden.</translation>
    </message>
    <message>
        <source>The package manager could not be asked.</source>
        <translation>De pakketbeheerder kon niet gevraagd worden.</translation>
    </message>
    <message>
        <source>%1 Try again later, or ask it in a terminal:</source>
        <translation>%1 Probeer het later nog eens, of vraag het in een terminal:</translation>
    </message>
    <message>
        <source>The lists themselves are fetched by your system, or in a terminal:</source>
        <translation>De lijsten zelf haalt je systeem op, of jij in een terminal:</translation>
    </message>
    <message>
        <source>Version %1 can be had; %2 is installed.</source>
        <translation>Versie %1 is te krijgen; %2 is geïnstalleerd.</translation>
    </message>
    <message>
        <source>Your package manager installs it, or you do in a terminal:</source>
        <translation>Je pakketbeheerder installeert die, of jij in een terminal:</translation>
    </message>
    <message>
        <source>None of your package lists has Everyport; %1 is installed.</source>
        <translation>Geen van je pakketlijsten heeft Everyport; %1 is geïnstalleerd.</translation>
    </message>
    <message>
        <source>Newer packages come from whoever gave you this one.</source>
        <translation>Nieuwere pakketten komen van wie je dit gegeven heeft.</translation>
    </message>
    <message>
        <source>Your software centre updates Everyport %1.</source>
        <translation>Je softwarecentrum werkt Everyport %1 bij.</translation>
    </message>
    <message>
        <source>Look there for a newer version, or do it in a terminal:</source>
        <translation>Kijk daar naar een nieuwere versie, of doe het in een terminal:</translation>
    </message>
    <message>
        <source>Everyport %1 was not installed as a package.</source>
        <translation>Everyport %1 is niet als pakket geïnstalleerd.</translation>
    </message>
    <message>
        <source>Newer versions come from whoever gave you the program, or from its source, built anew.</source>
        <translation>Nieuwere versies komen van wie je het programma gegeven heeft, of uit de broncode, opnieuw gebouwd.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserController</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Accounts lezen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDetail</name>
    <message>
        <source>The chosen user</source>
        <translation>De gekozen gebruiker</translation>
    </message>
    <message>
        <source>More about this user</source>
        <translation>Meer over deze gebruiker</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>Manieren om aan te melden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>About the chosen user</source>
        <translation>Over de gekozen gebruiker</translation>
    </message>
    <message>
        <source>What the audit log says of this user</source>
        <translation>Wat het auditlogboek over deze gebruiker zegt</translation>
    </message>
    <message>
        <source>Nothing is known of this user: never in, never changed.</source>
        <translation>Over deze gebruiker is niets bekend: nooit binnen geweest, nooit gewijzigd.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>nu niets</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>never, as far as the log goes back</source>
        <translation>nooit, zover het logboek teruggaat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Reading what belongs to %1</source>
        <translation>Lezen wat bij %1 hoort</translation>
    </message>
    <message>
        <source>Choose a user: what they may do stands here, and how they log in.</source>
        <translation>Kies een gebruiker: wat die mag, staat hier, en hoe die zich aanmeldt.</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbonden met</translation>
    </message>
    <message>
        <source>%1, after too many wrong passwords</source>
        <translation>%1, na te veel onjuiste wachtwoorden</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What is typed to log in, on every service.</source>
        <translation>Wat wordt getypt om aan te melden, bij elke dienst.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>A name is needed, such as “alice”.</source>
        <translation>Er is een naam nodig, zoals “alice”.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Er is al een account %1.</translation>
    </message>
    <message>
        <source>Is kept as “%1”.</source>
        <translation>Wordt bewaard als “%1”.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserWords</name>
    <message>
        <source>A Python prompt is full power: whoever has it can do everything this program can do.</source>
        <translation>Een Python-prompt is volle macht: wie hem heeft, kan alles wat dit programma kan.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>buitengesloten</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>nu hier</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kwam binnen</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Aanmelden mislukt</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Aanmelden geweigerd</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Buitengesloten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersModel</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbonden met</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Gebruikers filteren</translation>
    </message>
    <message>
        <source>Nobody has an account here. One is good for the prompt, XMPP and IRC.</source>
        <translation>Niemand heeft hier een account. Eén is goed voor de prompt, XMPP en IRC.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Gebruiker toevoegen…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Weer toelaten</translation>
    </message>
    <message>
        <source>Forgets the wrong passwords of this name, and of where they came from</source>
        <translation>Vergeet de onjuiste wachtwoorden van deze naam, en van waar ze vandaan kwamen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Lets this user in again</source>
        <translation>Laat deze gebruiker weer toe</translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in; ends %1</source>
        <translation>Bewaart het account en laat niemand binnen; beëindigt %1</translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in</source>
        <translation>Bewaart het account en laat niemand binnen</translation>
    </message>
    <message>
        <source>Disabling %1</source>
        <translation>%1 uitschakelen</translation>
    </message>
    <message>
        <source>Enabling %1</source>
        <translation>%1 inschakelen</translation>
    </message>
    <message>
        <source>Disabled %1.</source>
        <translation>%1 is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The account of %1 goes, with all that belongs to it.</source>
        <translation>Het account van %1 gaat weg, met alles wat erbij hoort.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>%1 is in now (%2: %3) and would be cut off. Contacts, messages and keys of the account go with it.</source>
        <translation>%1 is nu binnen (%2: %3) en zou worden afgesneden. Contacten, berichten en sleutels van het account gaan mee weg.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Account houden</translation>
    </message>
    <message>
        <source>%1 here now of %2</source>
        <translation>%1 nu hier van %2</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Gebruiker verwijderen</translation>
    </message>
    <message>
        <source>Log of the user</source>
        <translation>Logboek van de gebruiker</translation>
    </message>
    <message>
        <source>Save the user&apos;s log…</source>
        <translation>Logboek van de gebruiker opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>Disabled %1: %n sessions ended.</source>
        <translation>
            <numerusform>%1 is uitgeschakeld: %n sessie beëindigd.</numerusform>
            <numerusform>%1 is uitgeschakeld: %n sessies beëindigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked out</source>
        <translation>
            <numerusform>%n buitengesloten</numerusform>
            <numerusform>%n buitengesloten</numerusform>
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
        <translation>was %1</translation>
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
        <translation>De stem voor %1 is ongeldig gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes are voided.</source>
        <translation>
            <numerusform>%n stem is ongeldig gemaakt.</numerusform>
            <numerusform>%n stemmen zijn ongeldig gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voiding votes</source>
        <translation>Stemmen ongeldig maken</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket reported stolen</source>
        <translation>Kaartje als gestolen gemeld</translation>
    </message>
    <message>
        <source>Voted for somebody else</source>
        <translation>Gestemd voor iemand anders</translation>
    </message>
    <message>
        <source>A test before the event</source>
        <translation>Een test voor het evenement</translation>
    </message>
    <message>
        <source>Choose one or write your own</source>
        <translation>Kies er een of schrijf je eigen</translation>
    </message>
    <message numerus="yes">
        <source>Void %n votes</source>
        <translation>
            <numerusform>%n stem ongeldig maken</numerusform>
            <numerusform>%n stemmen ongeldig maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>The report of the poll says it. The votes stay in the list as voided and are not counted again; their cards may vote once more.</source>
        <translation>Het rapport van de peiling zegt het. De stemmen blijven als ongeldig in de lijst en tellen niet meer mee; hun kaarten mogen nog eens stemmen.</translation>
    </message>
    <message>
        <source>It needs a reason, for the report.</source>
        <translation>Er is een reden nodig, voor het rapport.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ongeldig maken</translation>
    </message>
    <message>
        <source>A new round has begun: nothing was voided.</source>
        <translation>Er is een nieuwe ronde begonnen: er is niets ongeldig gemaakt.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::VotesPane</name>
    <message>
        <source>Only what was not counted</source>
        <translation>Alleen wat niet is geteld</translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation>Laatste stemmen</translation>
    </message>
    <message>
        <source>Copy the latest votes</source>
        <translation>De laatste stemmen kopiëren</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>Nog geen stemmen.</translation>
    </message>
    <message>
        <source>&amp;Void this vote…</source>
        <translation>Deze stem &amp;ongeldig maken…</translation>
    </message>
    <message>
        <source>Void the chosen vote…</source>
        <translation>De gekozen stem ongeldig maken…</translation>
    </message>
    <message>
        <source>&amp;Void these votes…</source>
        <translation>Deze stemmen &amp;ongeldig maken…</translation>
    </message>
    <message>
        <source>No votes yet. %1 taps a simulated card.</source>
        <translation>Nog geen stemmen. %1 houdt een gesimuleerde kaart voor.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WallSlides</name>
    <message>
        <source>That was the last question.</source>
        <translation>Dat was de laatste vraag.</translation>
    </message>
    <message>
        <source>No question has been asked yet.</source>
        <translation>Er is nog geen vraag gesteld.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln antwoord</numerusform>
            <numerusform>%Ln antwoorden</numerusform>
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
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Nog niet open</translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice. Your last tap counts.</source>
        <translation>Houd je kaart bij de lezer van je keuze. Je laatste scan telt.</translation>
    </message>
    <message numerus="yes">
        <source>Hold your card to the readers of your choice, up to %n of them.</source>
        <translation>
            <numerusform>Houd je kaart bij de lezer van je keuze.</numerusform>
            <numerusform>Houd je kaart bij de lezers van je keuze, hoogstens %n ervan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice.</source>
        <translation>Houd je kaart bij de lezer van je keuze.</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>sluit over %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>sluit om %1</translation>
    </message>
    <message>
        <source>The results are hidden until voting closes.</source>
        <translation>De resultaten zijn verborgen tot de stemming sluit.</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Opnieuw verbinden</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Gesloten %1</translation>
    </message>
    <message>
        <source>Open the address with your phone and press your answer.</source>
        <translation>Open het adres met je telefoon en druk op je antwoord.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Zegel: %1</translation>
    </message>
    <message>
        <source>You vote with your phone. The address stands here as soon as phones can open it.</source>
        <translation>Je stemt met je telefoon. Het adres staat hier zodra telefoons het kunnen openen.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WaysPane</name>
    <message>
        <source>Set up…</source>
        <translation>Instellen…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-sleutels</translation>
    </message>
    <message>
        <source>None. A key logs in at the prompt without the password.</source>
        <translation>Geen. Een sleutel meldt bij de prompt aan zonder het wachtwoord.</translation>
    </message>
    <message>
        <source>Remove SSH key</source>
        <translation>SSH-sleutel verwijderen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>None. A certificate logs in to IRC and XMPP without the password.</source>
        <translation>Geen. Een certificaat meldt bij IRC en XMPP aan zonder het wachtwoord.</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Certificaat verwijderen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>None. A token passes for the password: for a program, or a client that cannot ask for a code.</source>
        <translation>Geen. Een token komt in plaats van het wachtwoord: voor een programma, of een client die niet om een code kan vragen.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token intrekken</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Tweede factor instellen</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Tweede factor uitzetten</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Tweede factor</translation>
    </message>
    <message>
        <source>Add SSH key…</source>
        <translation>SSH-sleutel toevoegen…</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>Certificaat toevoegen…</translation>
    </message>
    <message>
        <source>Make token…</source>
        <translation>Token maken…</translation>
    </message>
    <message>
        <source>Kept here, as keys made from it: nobody can read it back.</source>
        <translation>Hier bewaard, als sleutels die ervan zijn gemaakt: niemand kan het teruglezen.</translation>
    </message>
    <message>
        <source>Asked for at %1. A new one is kept here.</source>
        <translation>Wordt bij %1 gevraagd. Een nieuw wordt hier bewaard.</translation>
    </message>
    <message>
        <source>On: a code is asked for at the prompt.</source>
        <translation>Aan: bij de prompt wordt om een code gevraagd.</translation>
    </message>
    <message>
        <source>Off. An authenticator app&apos;s codes are asked for at the prompt once it is set up.</source>
        <translation>Uit. Bij de prompt wordt om de codes van een authenticator-app gevraagd zodra die is ingesteld.</translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Opnieuw instellen…</translation>
    </message>
    <message>
        <source>The second factor of %1 is turned off; its recovery codes become worthless.</source>
        <translation>De tweede factor van %1 wordt uitgezet; de herstelcodes worden waardeloos.</translation>
    </message>
    <message>
        <source>Turning off the second factor of %1</source>
        <translation>De tweede factor van %1 uitzetten</translation>
    </message>
    <message>
        <source>Removing an SSH key of %1</source>
        <translation>Een SSH-sleutel van %1 verwijderen</translation>
    </message>
    <message>
        <source>Removed an SSH key of %1.</source>
        <translation>Een SSH-sleutel van %1 is verwijderd.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Removing a certificate of %1</source>
        <translation>Een certificaat van %1 verwijderen</translation>
    </message>
    <message>
        <source>Removed a certificate of %1.</source>
        <translation>Een certificaat van %1 is verwijderd.</translation>
    </message>
    <message>
        <source>Added over IRC</source>
        <translation>Toegevoegd via IRC</translation>
    </message>
    <message>
        <source>The token “%1” of %2 becomes worthless.</source>
        <translation>Het token “%1” van %2 wordt waardeloos.</translation>
    </message>
    <message>
        <source>Revoking a token of %1</source>
        <translation>Een token van %1 intrekken</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>alle diensten</translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation>tot het wordt ingetrokken</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nooit gebruikt</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>gebruikt %1</translation>
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
        <translation>Naar wat dan ook gaan…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend paneel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig paneel</translation>
    </message>
    <message>
        <source>Log below the page</source>
        <translation>Logboek onder de pagina</translation>
    </message>
    <message>
        <source>Console below the page</source>
        <translation>Console onder de pagina</translation>
    </message>
    <message>
        <source>&amp;Certificates accepted…</source>
        <translation>Geaccepteerde &amp;certificaten…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Snel&amp;toetsen…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handboek</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Probleem &amp;melden…</translation>
    </message>
    <message>
        <source>&amp;About Everyport</source>
        <translation>Over Ever&amp;port</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vo&amp;lledig scherm</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale tekstgrootte</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Eén stap terug</translation>
    </message>
    <message>
        <source>Details of what is chosen</source>
        <translation>Details van wat is gekozen</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>Delete without waiting</source>
        <translation>Verwijderen zonder te wachten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kop&amp;iëren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Ri&amp;j kopiëren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation>Hier &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation>Gesimuleerde kaart voorho&amp;uden</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Pre&amp;senteren</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Voorkeuren</translation>
    </message>
    <message>
        <source>&amp;Backup and restore…</source>
        <translation>&amp;Back-up en terugzetten…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Naar updates z&amp;oeken…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>He&amp;rnoemen…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Zoals het bureaubla&amp;d</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>L&amp;icht</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Donke&amp;r</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extra</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Nog niet gestart</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowPreferences</name>
    <message>
        <source>Go to the tray without a word when closed</source>
        <translation>Bij sluiten stil naar het systeemvak gaan</translation>
    </message>
    <message>
        <source>Only while services run or a poll is open; otherwise closing ends the program.</source>
        <translation>Alleen zolang er diensten draaien of een peiling open is; anders beëindigt sluiten het programma.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Met het bureaublad starten</translation>
    </message>
    <message>
        <source>Everyport starts when you log in, with its services and accounts.</source>
        <translation>Everyport start als je je aanmeldt, met zijn diensten en accounts.</translation>
    </message>
    <message>
        <source>Start and window</source>
        <translation>Start en venster</translation>
    </message>
    <message>
        <source>Always close to the tray</source>
        <translation>Altijd naar het systeemvak sluiten</translation>
    </message>
    <message>
        <source>Also while nothing runs: accounts stay connected and notify you. Ctrl+Q ends the program.</source>
        <translation>Ook als er niets draait: accounts blijven verbonden en geven je meldingen. Ctrl+Q beëindigt het programma.</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this by itself. Add Everyport to the programs that start when you log in, in the desktop&apos;s own settings.</source>
        <translation>Een Flatpak kan dit niet zelf instellen. Voeg Everyport in de instellingen van het bureaublad toe aan de programma’s die bij het aanmelden starten.</translation>
    </message>
    <message>
        <source>Look for updates at the start</source>
        <translation>Bij de start naar updates zoeken</translation>
    </message>
    <message>
        <source>Asks the package manager of this computer, and nobody else, whether a newer version stands in its lists.</source>
        <translation>Vraagt de pakketbeheerder van deze computer, en niemand anders, of er een nieuwere versie in zijn lijsten staat.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WinnerWords</name>
    <message>
        <source>Nobody has voted.</source>
        <translation>Niemand heeft gestemd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln votes</source>
        <translation>
            <numerusform>%1 van %Ln stem</numerusform>
            <numerusform>%1 van %Ln stemmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw: %Ln votes each</source>
        <translation>
            <numerusform>Gelijke stand: elk %Ln stem</numerusform>
            <numerusform>Gelijke stand: elk %Ln stemmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::XmppPage</name>
    <message>
        <source>What is shown</source>
        <translation>Wat wordt getoond</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Verkennen</translation>
    </message>
    <message>
        <source>What servers and services there are, and what they can do</source>
        <translation>Welke servers en diensten er zijn, en wat ze kunnen</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>The stanzas themselves as they pass</source>
        <translation>De stanza&apos;s zelf zoals ze langskomen</translation>
    </message>
    <message>
        <source>Sending a stanza</source>
        <translation>Een stanza verzenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Stanzas are written down as they pass; off, nothing is looked at</source>
        <translation>Stanza&apos;s worden opgeschreven zoals ze langskomen; uit: er wordt nergens naar gekeken</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>XML kopiëren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Go to its answer or question</source>
        <translation>Naar het antwoord of de vraag ervan</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>neemt op</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Opslaan wat wordt getoond…</translation>
    </message>
    <message>
        <source>the XML</source>
        <translation>de XML</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>het adres</translation>
    </message>
    <message>
        <source>Add XMPP account…</source>
        <translation>XMPP-account toevoegen…</translation>
    </message>
    <message>
        <source>No XMPP account is there. With one you look into servers here: which rooms, nodes and commands they have, what they can do, and each stanza as it passes.</source>
        <translation>Er is geen XMPP-account. Met een account kijk je hier in servers: welke kamers, nodes en opdrachten ze hebben, wat ze kunnen, en elke stanza zoals ze langskomt.</translation>
    </message>
    <message>
        <source>XMPP explorer</source>
        <translation>XMPP-verkenner</translation>
    </message>
    <message>
        <source>Open in Chat</source>
        <translation>In Chat openen</translation>
    </message>
</context>
</TS>
