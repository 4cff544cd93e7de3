<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackupLabels</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Chat accounts</source>
        <translation>Comptes de discussion</translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation>Certificats acceptés</translation>
    </message>
    <message>
        <source>IRC channels</source>
        <translation>Canaux IRC</translation>
    </message>
    <message>
        <source>XMPP rooms</source>
        <translation>Salons XMPP</translation>
    </message>
    <message>
        <source>PubSub nodes</source>
        <translation>Nœuds PubSub</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Files of plugins</source>
        <translation>Fichiers des extensions</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>Certificats et clés</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>Clés d&apos;hôte SSH</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Fichiers envoyés</translation>
    </message>
    <message>
        <source>Files of users</source>
        <translation>Fichiers des utilisateurs</translation>
    </message>
    <message>
        <source>of another version, compared when Everyport starts next</source>
        <translation>d&apos;une autre version, comparés au prochain démarrage d&apos;Everyport</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>From %1: whole and unchanged.</source>
        <translation>De %1&#xa0;: entière et inchangée.</translation>
    </message>
    <message>
        <source>Polls and their votes</source>
        <translation>Les sondages et leurs votes</translation>
    </message>
    <message>
        <source>Services, rules and plugins</source>
        <translation>Services, règles et extensions</translation>
    </message>
    <message>
        <source>Users and chat accounts</source>
        <translation>Utilisateurs et comptes de discussion</translation>
    </message>
    <message>
        <source>What people have said</source>
        <translation>Ce que les gens ont dit</translation>
    </message>
    <message>
        <source>Files that people have sent or keep</source>
        <translation>Fichiers que les gens ont envoyés ou gardent</translation>
    </message>
    <message>
        <source>The window, its keys and notifications</source>
        <translation>La fenêtre, ses touches et les notifications</translation>
    </message>
    <message>
        <source>Not in it, and left as it is here: %1</source>
        <translation>Pas dedans, et laissé ici comme c&apos;est&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is not the password that its passwords are encrypted with. Type it again, or leave it empty: then they stay out.</source>
        <translation>Ce n&apos;est pas le mot de passe avec lequel ses mots de passe sont chiffrés. Retapez-le, ou laissez vide&#xa0;: ils restent alors dehors.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ce fichier n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged, and nothing of it is taken: %1</source>
        <translation>Ce n&apos;est pas une sauvegarde, ou elle est abîmée, et rien n&apos;en est repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looks of the big screen</source>
        <translation>Apparences du grand écran</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Pictures of answers and slides</source>
        <translation>Images de réponses et de diapositives</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ and stay as they are</source>
        <translation>
            <numerusform>%Ln diffère et reste tel quel</numerusform>
            <numerusform>%Ln diffèrent et restent tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become what they were</source>
        <translation>
            <numerusform>%Ln de retour à son état d&apos;avant</numerusform>
            <numerusform>%Ln de retour à leur état d&apos;avant</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, without sums that tell whether it is unchanged.</source>
        <translation>Du %1, sans sommes de contrôle qui disent si rien n&apos;a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln en plus</numerusform>
            <numerusform>%Ln en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln à l’identique</numerusform>
            <numerusform>%Ln à l’identique</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Appuyez sur les touches</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>everyport::Declared</name>
    <message>
        <source>Puts somebody on your list, and asks to see when they are there.</source>
        <translation>Ajoute quelqu&apos;un à votre liste et demande à voir quand il est là.</translation>
    </message>
    <message>
        <source>Tells others that you are away.</source>
        <translation>Dit aux autres que vous êtes absent.</translation>
    </message>
    <message>
        <source>Tells others that you are back.</source>
        <translation>Dit aux autres que vous êtes de retour.</translation>
    </message>
    <message>
        <source>Removes somebody from the room and keeps them out.</source>
        <translation>Retire quelqu&apos;un du salon et l&apos;empêche d&apos;y revenir.</translation>
    </message>
    <message>
        <source>Nothing of somebody&apos;s reaches you any more.</source>
        <translation>Plus rien de cette personne ne vous parvient.</translation>
    </message>
    <message>
        <source>Closes this conversation; a room is left.</source>
        <translation>Ferme cette conversation&#xa0;; un salon est quitté.</translation>
    </message>
    <message>
        <source>Lists what a service or a program offers to do, and does it.</source>
        <translation>Liste ce qu&apos;un service ou un programme propose de faire, et le fait.</translation>
    </message>
    <message>
        <source>Connects this account.</source>
        <translation>Connecte ce compte.</translation>
    </message>
    <message>
        <source>Goes directly to a person: sends a file, saves one that is offered, talks past the network, lists all that, or ends it.</source>
        <translation>S&apos;adresse directement à une personne&#xa0;: envoie un fichier, enregistre un fichier proposé, parle sans passer par le réseau, liste tout cela ou y met fin.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s rank in the room.</source>
        <translation>Retire à quelqu&apos;un son rang dans le salon.</translation>
    </message>
    <message>
        <source>Deletes the room, for everyone.</source>
        <translation>Supprime le salon, pour tout le monde.</translation>
    </message>
    <message>
        <source>Takes somebody off your list: neither sees the other any more.</source>
        <translation>Retire quelqu&apos;un de votre liste&#xa0;: aucun des deux ne voit plus l&apos;autre.</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one.</source>
        <translation>Liste les commandes, ou en explique une.</translation>
    </message>
    <message>
        <source>Invites somebody into the room.</source>
        <translation>Invite quelqu&apos;un dans le salon.</translation>
    </message>
    <message>
        <source>Enters a room.</source>
        <translation>Entre dans un salon.</translation>
    </message>
    <message>
        <source>Removes somebody from the room.</source>
        <translation>Retire quelqu&apos;un du salon.</translation>
    </message>
    <message>
        <source>Says what you do: &quot;/me waves&quot;.</source>
        <translation>Dit ce que vous faites&#xa0;: &quot;/me salue&quot;.</translation>
    </message>
    <message>
        <source>Says something to one person.</source>
        <translation>Dit quelque chose à une seule personne.</translation>
    </message>
    <message>
        <source>Changes your name on this network.</source>
        <translation>Change votre nom sur ce réseau.</translation>
    </message>
    <message>
        <source>Says something to one person that asks for no answer.</source>
        <translation>Dit à une seule personne quelque chose qui n&apos;attend pas de réponse.</translation>
    </message>
    <message>
        <source>Makes somebody an operator of the room.</source>
        <translation>Fait de quelqu&apos;un un opérateur du salon.</translation>
    </message>
    <message>
        <source>Leaves a room.</source>
        <translation>Quitte un salon.</translation>
    </message>
    <message>
        <source>Changes the account&apos;s password at its server.</source>
        <translation>Change le mot de passe du compte sur son serveur.</translation>
    </message>
    <message>
        <source>Opens a conversation with one person.</source>
        <translation>Ouvre une conversation avec une personne.</translation>
    </message>
    <message>
        <source>Disconnects this account.</source>
        <translation>Déconnecte ce compte.</translation>
    </message>
    <message>
        <source>Sends a line as it is, in the network&apos;s own language.</source>
        <translation>Envoie une ligne telle quelle, dans le langage du réseau.</translation>
    </message>
    <message>
        <source>Becomes known to the room, so that it keeps your name.</source>
        <translation>Vous fait connaître du salon, qui vous garde votre nom.</translation>
    </message>
    <message>
        <source>Shows and changes how the room behaves.</source>
        <translation>Montre et change le comportement du salon.</translation>
    </message>
    <message>
        <source>Shows who owns the room, looks after it, belongs to it and is kept out.</source>
        <translation>Montre qui possède le salon, s&apos;en occupe, en est membre et en est exclu.</translation>
    </message>
    <message>
        <source>Shows or changes what the room is about.</source>
        <translation>Montre ou change le sujet du salon.</translation>
    </message>
    <message>
        <source>Ends /block.</source>
        <translation>Annule /block.</translation>
    </message>
    <message>
        <source>Lets somebody speak in a quiet room.</source>
        <translation>Donne la parole à quelqu&apos;un dans un salon modéré.</translation>
    </message>
    <message>
        <source>Tells what the network knows about somebody.</source>
        <translation>Dit ce que le réseau sait de quelqu&apos;un.</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Cette conversation est fermée.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The network&apos;s address, such as irc.libera.chat; wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation>L&apos;adresse du réseau, comme irc.libera.chat&#xa0;; wss://irc.example.org/path s&apos;il est joint par WebSocket.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>6697 with encryption, 6667 without; a WebSocket&apos;s stands in its address.</source>
        <translation>6697 avec chiffrement, 6667 sans&#xa0;; celui d&apos;un WebSocket est dans son adresse.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Without it everyone on the way can read along, passwords too.</source>
        <translation>Sans lui, chacun sur le trajet peut tout lire, mots de passe compris.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How others see you there.</source>
        <translation>Comment les autres vous y voient.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The network&apos;s account to log in to, if you have one (SASL).</source>
        <translation>Le compte du réseau avec lequel se connecter, si vous en avez un (SASL).</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Of the account; kept in this computer&apos;s keyring.</source>
        <translation>Celui du compte&#xa0;; gardé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Channels to be in from the start, such as #everyport.</source>
        <translation>Canaux à rejoindre dès le début, comme #everyport.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Tried in turn where the name is taken.</source>
        <translation>Essayés l&apos;un après l&apos;autre quand le nom est pris.</translation>
    </message>
    <message>
        <source>When the name is taken</source>
        <translation>Quand le nom est pris</translation>
    </message>
    <message>
        <source>Wait until it is free and take it back; or have NickServ hand it over (REGAIN) or throw the other out (GHOST).</source>
        <translation>Attendre qu&apos;il soit libre et le reprendre&#xa0;; ou le faire rendre par NickServ (REGAIN), ou lui faire expulser l&apos;autre (GHOST).</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nom réel</translation>
    </message>
    <message>
        <source>Shown to whoever asks about you.</source>
        <translation>Montré à qui se renseigne sur vous.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Stands before the @ of your address.</source>
        <translation>Se trouve avant le @ de votre adresse.</translation>
    </message>
    <message>
        <source>Server&apos;s password</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>Some servers and bouncers ask everyone for one.</source>
        <translation>Certains serveurs et relais (bouncers) en demandent un à tout le monde.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Logs in by a certificate of your own (PEM, with its key in the same file).</source>
        <translation>Se connecte avec un certificat à vous (PEM, avec sa clé dans le même fichier).</translation>
    </message>
    <message>
        <source>Server&apos;s fingerprint</source>
        <translation>Empreinte du serveur</translation>
    </message>
    <message>
        <source>Trust a server that no authority vouches for, by the SHA-256 of its certificate.</source>
        <translation>Se fier à un serveur dont aucune autorité ne se porte garante, par le SHA-256 de son certificat.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>Send files directly</source>
        <translation>Envoyer les fichiers directement</translation>
    </message>
    <message>
        <source>To people, from this computer to theirs (DCC), and what they offer: they see its address, and must reach it.</source>
        <translation>Aux personnes, de cet ordinateur au leur (DCC), et pour ce qu&apos;elles proposent&#xa0;: elles voient son adresse et doivent pouvoir le joindre.</translation>
    </message>
    <message>
        <source>Address for files</source>
        <translation>Adresse pour les fichiers</translation>
    </message>
    <message>
        <source>Where others reach this computer, if a router stands before it; otherwise its own on the way to the network.</source>
        <translation>Où les autres joignent cet ordinateur s&apos;il est derrière un routeur&#xa0;; sinon la sienne vers le réseau.</translation>
    </message>
    <message>
        <source>Send the password without encryption</source>
        <translation>Envoyer le mot de passe sans chiffrement</translation>
    </message>
    <message>
        <source>Only for a network that has no other way.</source>
        <translation>Seulement pour un réseau qui n&apos;offre rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Log in although the connection cannot be confirmed</source>
        <translation>Se connecter même si la liaison ne peut être confirmée</translation>
    </message>
    <message>
        <source>For a network that offers SCRAM-SHA-256-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation>Pour un réseau qui propose SCRAM-SHA-256-PLUS derrière un mandataire qui le gâche. Sinon, cela veut dire que quelqu&apos;un s&apos;interpose.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Comment on l&apos;appelle.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off: it hears nothing.</source>
        <translation>Désactivée&#xa0;: elle n&apos;entend rien.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Hears real events and only tells what it would have done.</source>
        <translation>Entend les vrais événements et dit seulement ce qu&apos;elle aurait fait.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>How often in a minute; what comes beyond is left out.</source>
        <translation>Combien de fois par minute&#xa0;; ce qui dépasse est laissé de côté.</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>Silence pendant</translation>
    </message>
    <message>
        <source>After it fired it hears nothing for so long.</source>
        <translation>Après s&apos;être déclenchée, elle n&apos;entend rien pendant ce temps.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Which of the event&apos;s fields is looked at.</source>
        <translation>Lequel des champs de l&apos;événement est examiné.</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Négation</translation>
    </message>
    <message>
        <source>Holds where the test does not.</source>
        <translation>Vraie quand le test ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>Bot&apos;s name</source>
        <translation>Nom du robot</translation>
    </message>
    <message>
        <source>What is said, with fields in braces.</source>
        <translation>Ce qui est dit, avec des champs entre accolades.</translation>
    </message>
    <message>
        <source>Answer where it was said</source>
        <translation>Répondre là où cela a été dit</translation>
    </message>
    <message>
        <source>Write a line into the log</source>
        <translation>Écrire une ligne dans le journal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How much it matters.</source>
        <translation>À quel point c&apos;est important.</translation>
    </message>
    <message>
        <source>Call a function of a plugin</source>
        <translation>Appeler une fonction d&apos;une extension</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>What it is called with, as in name={nick}.</source>
        <translation>Avec quoi elle est appelée, comme name={nick}.</translation>
    </message>
    <message>
        <source>Call a webhook elsewhere</source>
        <translation>Appeler un webhook ailleurs</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>The JSON object&apos;s members, as in text={nick} came; all of the event&apos;s fields where none is named.</source>
        <translation>Les membres de l&apos;objet JSON, comme text={nick} came&#xa0;; tous les champs de l&apos;événement si aucun n&apos;est nommé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…; http:// is for this computer alone.</source>
        <translation>https://…&#xa0;; http:// seulement pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer.</source>
        <translation>Envoyé comme Authorization: Bearer.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signs the body, as X-Hub-Signature-256.</source>
        <translation>Signe le corps, comme X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>Publish a pubsub item</source>
        <translation>Publier un élément PubSub</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Say in a room or to a person</source>
        <translation>Parler dans un salon ou à une personne</translation>
    </message>
    <message>
        <source>A room or a person.</source>
        <translation>Un salon ou une personne.</translation>
    </message>
    <message>
        <source>A card is read</source>
        <translation>Une carte est lue</translation>
    </message>
    <message>
        <source>A reader is unplugged or in trouble</source>
        <translation>Un lecteur est débranché ou en panne</translation>
    </message>
    <message>
        <source>A reader is back</source>
        <translation>Un lecteur est de retour</translation>
    </message>
    <message>
        <source>The reader&apos;s name.</source>
        <translation>Le nom du lecteur.</translation>
    </message>
    <message>
        <source>What polls call it.</source>
        <translation>Comment les sondages l&apos;appellent.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>Il n&apos;est pas branché.</translation>
    </message>
    <message>
        <source>What is the matter.</source>
        <translation>Ce qui ne va pas.</translation>
    </message>
    <message>
        <source>A short name made from the number.</source>
        <translation>Un nom court tiré du numéro.</translation>
    </message>
    <message>
        <source>The number: not for rooms.</source>
        <translation>Le numéro&#xa0;: pas pour les salons.</translation>
    </message>
    <message>
        <source>Somebody says something in a room</source>
        <translation>Quelqu&apos;un parle dans un salon</translation>
    </message>
    <message>
        <source>Somebody writes to us in private</source>
        <translation>Quelqu&apos;un nous écrit en privé</translation>
    </message>
    <message>
        <source>Somebody comes into a room</source>
        <translation>Quelqu&apos;un entre dans un salon</translation>
    </message>
    <message>
        <source>Somebody leaves a room</source>
        <translation>Quelqu&apos;un quitte un salon</translation>
    </message>
    <message>
        <source>The chat account, or our service.</source>
        <translation>Le compte de discussion, ou notre service.</translation>
    </message>
    <message>
        <source>The room.</source>
        <translation>Le salon.</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Qui.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Ce qui a été dit.</translation>
    </message>
    <message>
        <source>Who, by the name shown.</source>
        <translation>Qui, par le nom affiché.</translation>
    </message>
    <message>
        <source>The account they are logged in to, as the network has proved it; else empty.</source>
        <translation>Le compte avec lequel la personne est connectée, tel que le réseau l&apos;a vérifié&#xa0;; sinon vide.</translation>
    </message>
    <message>
        <source>Who, by the network&apos;s own address.</source>
        <translation>Qui, par l&apos;adresse propre au réseau.</translation>
    </message>
    <message>
        <source>Which name or address of ours was written to.</source>
        <translation>À quel nom ou quelle adresse à nous on a écrit.</translation>
    </message>
    <message>
        <source>What the sender knows, too: it signs with it, or sends it as a token. At least 12 characters.</source>
        <translation>Ce que l&apos;expéditeur sait aussi&#xa0;: il signe avec, ou l&apos;envoie comme jeton. Au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What is believed: a signature (GitHub, Gitea), a token (GitLab, bearer), or any of them.</source>
        <translation>Ce qui est cru&#xa0;: une signature (GitHub, Gitea), un jeton (GitLab, bearer), ou n&apos;importe lequel.</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Hears the very same signed body again, for senders whose bodies never differ.</source>
        <translation>Entend de nouveau exactement le même corps signé, pour les expéditeurs dont les corps ne changent jamais.</translation>
    </message>
    <message>
        <source>A webhook is called</source>
        <translation>Un webhook est appelé</translation>
    </message>
    <message>
        <source>Commits are pushed</source>
        <translation>Des commits sont poussés</translation>
    </message>
    <message>
        <source>The repository&apos;s name.</source>
        <translation>Le nom du dépôt.</translation>
    </message>
    <message>
        <source>The branch or tag.</source>
        <translation>La branche ou l&apos;étiquette.</translation>
    </message>
    <message>
        <source>Who pushed.</source>
        <translation>Qui a poussé.</translation>
    </message>
    <message>
        <source>How many commits.</source>
        <translation>Combien de commits.</translation>
    </message>
    <message>
        <source>The newest commit&apos;s first line.</source>
        <translation>La première ligne du dernier commit.</translation>
    </message>
    <message>
        <source>Where to look at it.</source>
        <translation>Où le consulter.</translation>
    </message>
    <message>
        <source>The build is done.</source>
        <translation>La construction est terminée.</translation>
    </message>
    <message>
        <source>The body as text, or its field “text”.</source>
        <translation>Le corps en texte, ou son champ «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Qui l&apos;a envoyé.</translation>
    </message>
    <message>
        <source>What the sender calls it: X-GitHub-Event and their like.</source>
        <translation>Comment l&apos;expéditeur l&apos;appelle&#xa0;: X-GitHub-Event et semblables.</translation>
    </message>
    <message>
        <source>A login fails</source>
        <translation>Une connexion d&apos;utilisateur échoue</translation>
    </message>
    <message>
        <source>Somebody is locked out</source>
        <translation>Quelqu&apos;un est bloqué</translation>
    </message>
    <message>
        <source>The name that was tried.</source>
        <translation>Le nom qui a été essayé.</translation>
    </message>
    <message>
        <source>The type of service.</source>
        <translation>Le type de service.</translation>
    </message>
    <message>
        <source>How it was spoken to.</source>
        <translation>Comment on lui a parlé.</translation>
    </message>
    <message>
        <source>Where from.</source>
        <translation>D&apos;où.</translation>
    </message>
    <message>
        <source>A vote is counted</source>
        <translation>Un vote est compté</translation>
    </message>
    <message>
        <source>A vote is not counted</source>
        <translation>Un vote n&apos;est pas compté</translation>
    </message>
    <message>
        <source>The poll&apos;s name.</source>
        <translation>Le nom du sondage.</translation>
    </message>
    <message>
        <source>What it asks.</source>
        <translation>Ce qu&apos;il demande.</translation>
    </message>
    <message>
        <source>Which round it is.</source>
        <translation>De quel tour il s&apos;agit.</translation>
    </message>
    <message>
        <source>Votes that stand.</source>
        <translation>Votes qui comptent.</translation>
    </message>
    <message>
        <source>People who voted.</source>
        <translation>Personnes qui ont voté.</translation>
    </message>
    <message>
        <source>The answer with the most votes; empty on a draw.</source>
        <translation>La réponse avec le plus de votes&#xa0;; vide en cas d&apos;égalité.</translation>
    </message>
    <message>
        <source>All answers with their votes.</source>
        <translation>Toutes les réponses avec leurs votes.</translation>
    </message>
    <message>
        <source>The card&apos;s short name in this poll.</source>
        <translation>Le nom court de la carte dans ce sondage.</translation>
    </message>
    <message>
        <source>What it voted for.</source>
        <translation>Pour quoi elle a voté.</translation>
    </message>
    <message>
        <source>The reader.</source>
        <translation>Le lecteur.</translation>
    </message>
    <message>
        <source>Why it did not count.</source>
        <translation>Pourquoi il n&apos;a pas compté.</translation>
    </message>
    <message>
        <source>A pubsub item is published</source>
        <translation>Un élément PubSub est publié</translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation>Le nom du service.</translation>
    </message>
    <message>
        <source>The node.</source>
        <translation>Le nœud.</translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation>L&apos;identifiant de l&apos;élément.</translation>
    </message>
    <message>
        <source>Its payload&apos;s text.</source>
        <translation>Le texte de son contenu.</translation>
    </message>
    <message>
        <source>The payload as XML.</source>
        <translation>Le contenu en XML.</translation>
    </message>
    <message>
        <source>A plugin tells something</source>
        <translation>Une extension annonce quelque chose</translation>
    </message>
    <message>
        <source>It is fired by hand or by a script</source>
        <translation>Elle est déclenchée à la main ou par un script</translation>
    </message>
    <message>
        <source>The plugin&apos;s name.</source>
        <translation>Le nom de l&apos;extension.</translation>
    </message>
    <message>
        <source>What it tells; further fields as the plugin names them.</source>
        <translation>Ce qu&apos;elle annonce&#xa0;; d&apos;autres champs comme l&apos;extension les nomme.</translation>
    </message>
    <message>
        <source>Any name may stand in field=value.</source>
        <translation>Tout nom est permis dans field=value.</translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation>Son type.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Où il est.</translation>
    </message>
    <message>
        <source>The port 6667 is taken.</source>
        <translation>Le port 6667 est pris.</translation>
    </message>
    <message>
        <source>Its trouble, where there is one.</source>
        <translation>Son problème, s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Times of day, as in 18:30.</source>
        <translation>Heures de la journée, comme 18:30.</translation>
    </message>
    <message>
        <source>Days, as in mon-fri or sat; all where none is named.</source>
        <translation>Jours, comme mon-fri ou sat&#xa0;; tous si aucun n&apos;est nommé.</translation>
    </message>
    <message>
        <source>A time comes</source>
        <translation>Une heure arrive</translation>
    </message>
    <message>
        <source>Say either how often (every) or when (at).</source>
        <translation>Dites soit à quelle fréquence (every), soit quand (at).</translation>
    </message>
    <message>
        <source>Must be a time of day as in 18:30.</source>
        <translation>Doit être une heure comme 18:30.</translation>
    </message>
    <message>
        <source>Must be days as in mon, or mon-fri.</source>
        <translation>Doit être des jours comme mon, ou mon-fri.</translation>
    </message>
    <message>
        <source>This rule&apos;s name.</source>
        <translation>Le nom de cette règle.</translation>
    </message>
    <message>
        <source>The kind of event.</source>
        <translation>Le genre d&apos;événement.</translation>
    </message>
    <message>
        <source>When, as a time of day.</source>
        <translation>Quand, en heure de la journée.</translation>
    </message>
    <message>
        <source>When, as a date.</source>
        <translation>Quand, en date.</translation>
    </message>
    <message>
        <source>A } stands alone; write }} where the text has one of its own.</source>
        <translation>Un } est seul&#xa0;; écrivez }} quand le texte en contient un.</translation>
    </message>
    <message>
        <source>A { needs a field&apos;s name and a } behind it, as in {text}; write {{ where the text has one of its own.</source>
        <translation>Un { doit être suivi du nom d&apos;un champ et d&apos;un }, comme {text}&#xa0;; écrivez {{ quand le texte en contient un.</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Connexions à la fois</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Connexions d&apos;une adresse</translation>
    </message>
    <message>
        <source>New connections a second</source>
        <translation>Nouvelles connexions par seconde</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Seulement depuis</translation>
    </message>
    <message>
        <source>Networks that may connect, such as 192.168.0.0/16; none is everyone.</source>
        <translation>Réseaux qui peuvent se connecter, comme 192.168.0.0/16&#xa0;; aucun veut dire tout le monde.</translation>
    </message>
    <message>
        <source>Not from</source>
        <translation>Pas depuis</translation>
    </message>
    <message>
        <source>Networks and addresses that are cut off, even if they are among those above.</source>
        <translation>Réseaux et adresses qui sont coupés, même s&apos;ils font partie des précédents.</translation>
    </message>
    <message>
        <source>Time to say something</source>
        <translation>Délai pour parler</translation>
    </message>
    <message>
        <source>Silence ends a connection after</source>
        <translation>Le silence met fin à une connexion après</translation>
    </message>
    <message>
        <source>Connections last</source>
        <translation>Durée des connexions</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>Reçu par seconde</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>Envoyé par seconde</translation>
    </message>
    <message>
        <source>Received a second by all</source>
        <translation>Reçu par seconde, en tout</translation>
    </message>
    <message>
        <source>Sent a second to all</source>
        <translation>Envoyé par seconde, en tout</translation>
    </message>
    <message>
        <source>Traffic log</source>
        <translation>Journal du trafic</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Largest traffic file</source>
        <translation>Taille maximale du trafic enregistré</translation>
    </message>
    <message>
        <source>A log or capture that has reached it ends there.</source>
        <translation>Un journal ou une capture qui l&apos;atteint s&apos;y arrête.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>Where it is reached: tcp:PORT or tls:PORT is this computer only, with :interface=* anyone; port 0 takes a free one.</source>
        <translation>Où il est joignable&#xa0;: tcp:PORT ou tls:PORT, c&apos;est cet ordinateur seulement&#xa0;; avec :interface=*, tout le monde&#xa0;; le port 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Shows polls&apos; results in browsers, as they change</source>
        <translation>Montre les résultats en direct dans les navigateurs</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>How browsers reach it from outside, such as https://vote.example.org; used in links and QR codes.</source>
        <translation>Comment les navigateurs le joignent de l&apos;extérieur, comme https://vote.example.org&#xa0;; utilisée dans les liens et les codes QR.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Autres noms d&apos;hôte</translation>
    </message>
    <message>
        <source>Host names that browsers may use besides numbers, localhost and this computer&apos;s own; * allows any.</source>
        <translation>Noms d&apos;hôte que les navigateurs peuvent utiliser outre les nombres, localhost et celui de cet ordinateur&#xa0;; * les permet tous.</translation>
    </message>
    <message>
        <source>XMPP&apos;s WebSocket</source>
        <translation>WebSocket de XMPP</translation>
    </message>
    <message>
        <source>Told to chat programs in browsers at /.well-known/host-meta, as wss://chat.example.org:5281/.</source>
        <translation>Indiqué aux programmes de discussion dans les navigateurs à /.well-known/host-meta, comme wss://chat.example.org:5281/.</translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation>Liste des sondages</translation>
    </message>
    <message>
        <source>The first page lists the open and the closed polls.</source>
        <translation>La première page liste les sondages ouverts et fermés.</translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation>Page d&apos;aperçu</translation>
    </message>
    <message>
        <source>Who may see /status: only this computer, everyone who reaches the server, or nobody.</source>
        <translation>Qui peut voir /status&#xa0;: seulement cet ordinateur, tous ceux qui joignent le serveur, ou personne.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Everyone who reaches the server may read this program&apos;s handbook at /handbook.</source>
        <translation>Tous ceux qui joignent le serveur peuvent lire le manuel de ce programme à /handbook.</translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation>Spectateurs à la fois</translation>
    </message>
    <message>
        <source>Where more want to, the network with most of them makes room for others, and others of its own are turned away.</source>
        <translation>S&apos;il en vient davantage, le réseau qui en a le plus fait place aux autres, et ses propres nouveaux venus sont refusés.</translation>
    </message>
    <message>
        <source>Idle connections end after</source>
        <translation>Fin des connexions inactives après</translation>
    </message>
    <message>
        <source>A browser that asks nothing more is let go of then; those that watch results are not idle.</source>
        <translation>Un navigateur qui ne demande plus rien est alors libéré&#xa0;; ceux qui suivent des résultats ne sont pas inactifs.</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>Journaliser chaque requête</translation>
    </message>
    <message>
        <source>In the combined format that web servers&apos; tools read.</source>
        <translation>Au format combiné que lisent les outils des serveurs web.</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>spectateurs</translation>
    </message>
    <message>
        <source>Other network&apos;s server</source>
        <translation>Serveur de l&apos;autre réseau</translation>
    </message>
    <message>
        <source>Where it is, such as tls:irc.libera.chat:6697.</source>
        <translation>Où il est, comme tls:irc.libera.chat:6697.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Those that are shared: #fruit, or #there=#here where it has another name here.</source>
        <translation>Ceux qui sont partagés&#xa0;: #fruit, ou #there=#here s&apos;il a un autre nom ici.</translation>
    </message>
    <message>
        <source>Our service</source>
        <translation>Notre service</translation>
    </message>
    <message>
        <source>Nick there</source>
        <translation>Pseudo là-bas</translation>
    </message>
    <message>
        <source>What the bridge is called on the other network.</source>
        <translation>Comment la passerelle s&apos;appelle sur l&apos;autre réseau.</translation>
    </message>
    <message>
        <source>Real name there</source>
        <translation>Nom réel là-bas</translation>
    </message>
    <message>
        <source>What WHOIS tells of the bridge.</source>
        <translation>Ce que WHOIS dit de la passerelle.</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Compte là-bas</translation>
    </message>
    <message>
        <source>An account of the other network, logged in to by SASL; empty is none.</source>
        <translation>Un compte de l&apos;autre réseau, connecté par SASL&#xa0;; vide veut dire aucun.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Fichier du mot de passe</translation>
    </message>
    <message>
        <source>Its first line is the account&apos;s password.</source>
        <translation>Sa première ligne est le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Server password file</source>
        <translation>Fichier du mot de passe du serveur</translation>
    </message>
    <message>
        <source>Its first line is what the server asks of everybody.</source>
        <translation>Sa première ligne est ce que le serveur demande à tout le monde.</translation>
    </message>
    <message>
        <source>Lines a second there</source>
        <translation>Lignes par seconde là-bas</translation>
    </message>
    <message>
        <source>How fast the bridge may speak; the network&apos;s operators say what they bear.</source>
        <translation>À quelle vitesse la passerelle peut parler&#xa0;; les opérateurs du réseau disent ce qu&apos;ils supportent.</translation>
    </message>
    <message>
        <source>Network in one word</source>
        <translation>Le réseau en un mot</translation>
    </message>
    <message>
        <source>Stands behind the names of its people; empty takes it from the server&apos;s name.</source>
        <translation>Placé derrière les noms de ses gens&#xa0;; vide le tire du nom du serveur.</translation>
    </message>
    <message>
        <source>Names of its people</source>
        <translation>Noms de ses gens</translation>
    </message>
    <message>
        <source>As bob|libera always, or plain as bob as long as nobody here has the nick.</source>
        <translation>Toujours bob|libera, ou simplement bob tant que personne ici n&apos;a ce pseudo.</translation>
    </message>
    <message>
        <source>Channels of another IRC network in ours, with their people</source>
        <translation>Les canaux d&apos;un autre réseau IRC dans le nôtre, avec leurs gens</translation>
    </message>
    <message>
        <source>Chat by IRC, with accounts, history and all of IRCv3</source>
        <translation>Discussion par IRC, avec comptes, historique et tout IRCv3</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:8067; empty is nowhere.</source>
        <translation>Où les navigateurs le joignent, comme tcp:8067&#xa0;; vide veut dire nulle part.</translation>
    </message>
    <message>
        <source>Web pages from</source>
        <translation>Pages web de</translation>
    </message>
    <message>
        <source>Whose pages may use the WebSocket beside this server&apos;s own, as https://chat.example.org; * is every page.</source>
        <translation>De qui les pages peuvent utiliser le WebSocket outre celles de ce serveur, comme https://chat.example.org&#xa0;; * veut dire toute page.</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>As clients see it, with a dot in it, such as irc.example.org.</source>
        <translation>Comme les clients le voient, avec un point dedans, comme irc.example.org.</translation>
    </message>
    <message>
        <source>Network&apos;s name</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>What clients call the place.</source>
        <translation>Comment les clients appellent l&apos;endroit.</translation>
    </message>
    <message>
        <source>Its first line is asked of everybody who connects; whoever logs in to an account needs none.</source>
        <translation>Sa première ligne est demandée à tous ceux qui se connectent&#xa0;; qui ouvre une session avec un compte n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>Message du jour</translation>
    </message>
    <message>
        <source>A text file in UTF-8 that everybody is shown after connecting.</source>
        <translation>Un fichier texte en UTF-8, montré à chacun après la connexion.</translation>
    </message>
    <message>
        <source>For tls: endpoints, a PEM file with the certificate and those between; without one, one is made for this host.</source>
        <translation>Pour les points d&apos;accès tls:, un fichier PEM avec le certificat et les intermédiaires&#xa0;; sans lui, un certificat est créé pour cet hôte.</translation>
    </message>
    <message>
        <source>Certificate&apos;s key</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>The PEM file with the key of the certificate.</source>
        <translation>Le fichier PEM avec la clé du certificat.</translation>
    </message>
    <message>
        <source>Cloaks&apos; key</source>
        <translation>Clé des masques</translation>
    </message>
    <message>
        <source>What cloaks are made with, 16 characters at least; empty is one of this service&apos;s own, made on first use.</source>
        <translation>Ce avec quoi les masques sont faits, au moins 16 caractères&#xa0;; vide veut dire une clé propre à ce service, créée à la première utilisation.</translation>
    </message>
    <message>
        <source>Port told by STS</source>
        <translation>Port annoncé par STS</translation>
    </message>
    <message>
        <source>Clients that come unencrypted are told to use this port with TLS from then on; 0 tells nothing.</source>
        <translation>Les clients venus sans chiffrement sont priés d&apos;utiliser désormais ce port avec TLS&#xa0;; 0 n&apos;annonce rien.</translation>
    </message>
    <message>
        <source>STS lasts for</source>
        <translation>Durée de STS</translation>
    </message>
    <message>
        <source>So long clients insist on TLS after each visit; 0s lets them forget it.</source>
        <translation>Pendant ce temps, les clients exigent TLS après chaque visite&#xa0;; 0s le leur fait oublier.</translation>
    </message>
    <message>
        <source>STS may be preloaded</source>
        <translation>STS peut être préchargé</translation>
    </message>
    <message>
        <source>Clients may come with this server&apos;s name in their lists of those that are reached by TLS only.</source>
        <translation>Les clients peuvent être livrés avec le nom de ce serveur dans leur liste de ceux qui se joignent seulement par TLS.</translation>
    </message>
    <message>
        <source>Channel for polls</source>
        <translation>Canal pour les sondages</translation>
    </message>
    <message>
        <source>A channel such as #polls that is told what opens and closes, and may ask with !polls and !results; empty is none.</source>
        <translation>Un canal comme #polls qui apprend ce qui ouvre et ferme, et peut demander avec !polls et !results&#xa0;; vide veut dire aucun.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Who runs the server, for ADMIN.</source>
        <translation>Qui gère le serveur, pour ADMIN.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>Adresse de l&apos;administrateur</translation>
    </message>
    <message>
        <source>Where they are reached, for ADMIN.</source>
        <translation>Où le joindre, pour ADMIN.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Where the server stands, for ADMIN; empty is the network&apos;s name.</source>
        <translation>Où se trouve le serveur, pour ADMIN&#xa0;; vide veut dire le nom du réseau.</translation>
    </message>
    <message>
        <source>Modes of new channels</source>
        <translation>Modes des nouveaux canaux</translation>
    </message>
    <message>
        <source>Flags that a channel begins with, such as nt or ntC.</source>
        <translation>Drapeaux avec lesquels un canal commence, comme nt ou ntC.</translation>
    </message>
    <message>
        <source>Connection classes</source>
        <translation>Classes de connexions</translation>
    </message>
    <message>
        <source>Other limits for some networks, as: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</source>
        <translation>D&apos;autres limites pour certains réseaux, comme&#xa0;: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>Durée de l&apos;historique</translation>
    </message>
    <message>
        <source>What is older is forgotten.</source>
        <translation>Ce qui est plus ancien est oublié.</translation>
    </message>
    <message>
        <source>History holds</source>
        <translation>Taille de l&apos;historique</translation>
    </message>
    <message>
        <source>Bytes of lines and their tags, of all channels and conversations together; with more the oldest go.</source>
        <translation>Octets des lignes et de leurs étiquettes, pour tous les canaux et conversations ensemble&#xa0;; au-delà, les plus anciennes partent.</translation>
    </message>
    <message>
        <source>History of one channel holds</source>
        <translation>Historique d&apos;un canal</translation>
    </message>
    <message>
        <source>The same of one channel, or of what one account and one nick have said to each other.</source>
        <translation>De même pour un canal, ou pour ce qu&apos;un compte et un pseudo se sont dit.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with REGISTER or NickServ.</source>
        <translation>Ouverte&#xa0;: quiconque joint le serveur peut créer un compte avec REGISTER ou NickServ.</translation>
    </message>
    <message>
        <source>Registration before connecting</source>
        <translation>Inscription avant la connexion</translation>
    </message>
    <message>
        <source>On: an account can be made before a nick is there, which some clients do first.</source>
        <translation>Activé&#xa0;: un compte peut être créé avant qu&apos;il y ait un pseudo, ce que certains clients font d&apos;abord.</translation>
    </message>
    <message>
        <source>Accounts only</source>
        <translation>Comptes seulement</translation>
    </message>
    <message>
        <source>On: whoever is not logged in by SASL or PASS is not let in.</source>
        <translation>Activé&#xa0;: qui n&apos;est pas connecté par SASL ou PASS n&apos;entre pas.</translation>
    </message>
    <message>
        <source>Nicks of accounts</source>
        <translation>Pseudos des comptes</translation>
    </message>
    <message>
        <source>On: an account&apos;s name is a nick for nobody else. People of other networks have theirs behind their nick, unless they are logged in here by that name and their room shows addresses.</source>
        <translation>Activé&#xa0;: le nom d&apos;un compte n&apos;est un pseudo pour personne d&apos;autre. Les gens d&apos;autres réseaux ont le leur derrière leur pseudo, sauf s&apos;ils sont connectés ici sous ce nom et que leur salon montre les adresses.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Toujours présent</translation>
    </message>
    <message>
        <source>Whose user stays in its channels when the last client has left: accounts that want it, those that do not refuse, all, or none.</source>
        <translation>De qui l&apos;utilisateur reste dans ses canaux quand le dernier client est parti&#xa0;: les comptes qui le veulent, ceux qui ne le refusent pas, tous ou aucun.</translation>
    </message>
    <message>
        <source>Flood control</source>
        <translation>Contrôle du flot</translation>
    </message>
    <message>
        <source>On: who sends too much too fast is read more slowly.</source>
        <translation>Activé&#xa0;: qui envoie trop et trop vite est lu plus lentement.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>On: messages are kept, and clients can fetch what they missed.</source>
        <translation>Activé&#xa0;: les messages sont gardés, et les clients peuvent chercher ce qu&apos;ils ont manqué.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>On: who is logged in to an account and writes to everyport has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation>Activé&#xa0;: qui est connecté à un compte et écrit à everyport y trouve une invite&#xa0;: Python à plein pouvoir pour les administrateurs, une invite qui observe pour les opérateurs.</translation>
    </message>
    <message>
        <source>Cloaks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>On: people see a keyed hash in place of each other&apos;s addresses.</source>
        <translation>Activé&#xa0;: on voit un hachage avec clé à la place de l&apos;adresse des autres.</translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation>Clients à la fois</translation>
    </message>
    <message>
        <source>More than that are turned away for the moment.</source>
        <translation>Au-delà, ils sont refusés pour le moment.</translation>
    </message>
    <message>
        <source>Clients of one address</source>
        <translation>Clients d&apos;une adresse</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); this computer itself may have as many as there are.</source>
        <translation>D&apos;une adresse IPv4 ou d&apos;un réseau IPv6 (/64)&#xa0;; cet ordinateur lui-même peut en avoir autant qu&apos;il y en a.</translation>
    </message>
    <message>
        <source>Unfinished registrations</source>
        <translation>Inscriptions inachevées</translation>
    </message>
    <message>
        <source>With more, the one that waits longest of the network that has most is cut off.</source>
        <translation>Au-delà, celle qui attend depuis le plus longtemps, du réseau qui en a le plus, est coupée.</translation>
    </message>
    <message>
        <source>Channels of one person</source>
        <translation>Canaux d&apos;une personne</translation>
    </message>
    <message>
        <source>More than that cannot be joined.</source>
        <translation>On ne peut en rejoindre davantage.</translation>
    </message>
    <message>
        <source>With as many nobody makes another.</source>
        <translation>Quand il y en a autant, personne n&apos;en crée d&apos;autre.</translation>
    </message>
    <message>
        <source>Longest nick</source>
        <translation>Pseudo le plus long</translation>
    </message>
    <message>
        <source>Bytes; for those who come from then on.</source>
        <translation>Octets&#xa0;; pour ceux qui viennent à partir de là.</translation>
    </message>
    <message>
        <source>Longest topic</source>
        <translation>Sujet le plus long</translation>
    </message>
    <message>
        <source>Bytes; what is longer is cut.</source>
        <translation>Octets&#xa0;; ce qui est plus long est coupé.</translation>
    </message>
    <message>
        <source>Bans of a channel</source>
        <translation>Bannissements d&apos;un canal</translation>
    </message>
    <message>
        <source>With exceptions and invite masks.</source>
        <translation>Avec les exceptions et les masques d&apos;invitation.</translation>
    </message>
    <message>
        <source>Watched nicks</source>
        <translation>Pseudos surveillés</translation>
    </message>
    <message>
        <source>So many one client may MONITOR.</source>
        <translation>Combien un client peut en suivre avec MONITOR.</translation>
    </message>
    <message>
        <source>Targets of one message</source>
        <translation>Destinataires d&apos;un message</translation>
    </message>
    <message>
        <source>More are refused.</source>
        <translation>Au-delà, ils sont refusés.</translation>
    </message>
    <message>
        <source>Lines of history at once</source>
        <translation>Lignes d&apos;historique à la fois</translation>
    </message>
    <message>
        <source>More are not fetched by one CHATHISTORY.</source>
        <translation>Un CHATHISTORY n&apos;en cherche pas davantage.</translation>
    </message>
    <message>
        <source>Bytes that wait for a client</source>
        <translation>Octets en attente pour un client</translation>
    </message>
    <message>
        <source>Who does not read is cut off when more wait.</source>
        <translation>Qui ne lit pas est coupé quand il en attend davantage.</translation>
    </message>
    <message>
        <source>Bytes that wait for flood control</source>
        <translation>Octets en attente du contrôle du flot</translation>
    </message>
    <message>
        <source>Who sends on while more wait is cut off.</source>
        <translation>Qui continue d&apos;envoyer quand il en attend davantage est coupé.</translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation>Commandes à la fois</translation>
    </message>
    <message>
        <source>So many are taken before flood control slows somebody down; five times as many from this computer.</source>
        <translation>Combien sont prises avant que le contrôle du flot ralentisse&#xa0;; cinq fois plus depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>Commandes par seconde</translation>
    </message>
    <message>
        <source>What flood control lets through after that; from this computer twenty-five times as many.</source>
        <translation>Ce que le contrôle du flot laisse passer ensuite&#xa0;; depuis cet ordinateur vingt-cinq fois plus.</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Délai pour s&apos;annoncer</translation>
    </message>
    <message>
        <source>Who has not given a nick by then is cut off.</source>
        <translation>Qui n&apos;a pas donné de pseudo d&apos;ici là est coupé.</translation>
    </message>
    <message>
        <source>Silent clients are asked after</source>
        <translation>Vérifier les clients silencieux après</translation>
    </message>
    <message>
        <source>A client that does not answer for a minute more is gone.</source>
        <translation>Un client qui ne répond pas pendant une minute de plus est parti.</translation>
    </message>
    <message>
        <source>Telnet</source>
        <translation>Telnet</translation>
    </message>
    <message>
        <source>Telnet in the clear</source>
        <translation>Telnet en clair</translation>
    </message>
    <message>
        <source>Lets Telnet listen beyond this computer without TLS: passwords can be read on the way.</source>
        <translation>Laisse Telnet écouter au-delà de cet ordinateur sans TLS&#xa0;: les mots de passe peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>A line that is shown above the first prompt.</source>
        <translation>Une ligne affichée au-dessus de la première invite.</translation>
    </message>
    <message>
        <source>Keeps what was typed for the account&apos;s next prompt.</source>
        <translation>Garde ce qui a été tapé pour la prochaine invite du compte.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Blocage le plus long</translation>
    </message>
    <message>
        <source>A command that holds the program for longer is interrupted.</source>
        <translation>Une commande qui bloque le programme plus longtemps est interrompue.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Gives each account a folder of its own by SFTP.</source>
        <translation>Donne à chaque compte un dossier à lui par SFTP.</translation>
    </message>
    <message>
        <source>Files of one</source>
        <translation>Fichiers d&apos;un compte</translation>
    </message>
    <message>
        <source>How much an account&apos;s folder may hold; 0 is no limit.</source>
        <translation>Combien le dossier d&apos;un compte peut contenir&#xa0;; 0 veut dire sans limite.</translation>
    </message>
    <message>
        <source>Logins at once</source>
        <translation>Ouvertures de session à la fois</translation>
    </message>
    <message>
        <source>Connections by SSH, and by Telnet, that have not logged in yet; the next pushes out one of the network that has most of them.</source>
        <translation>Connexions par SSH, et par Telnet, sans session encore ouverte&#xa0;; la suivante en chasse une du réseau qui en a le plus.</translation>
    </message>
    <message>
        <source>A prompt on the running program, by SSH or Telnet</source>
        <translation>Une invite sur le programme en marche, par SSH ou Telnet</translation>
    </message>
    <message>
        <source>Also over UDP</source>
        <translation>Aussi par UDP</translation>
    </message>
    <message>
        <source>Answers datagrams on the same ports, too; few and short, so that nobody can aim them at others.</source>
        <translation>Répond aussi aux datagrammes sur les mêmes ports&#xa0;; peu et court, pour que personne ne puisse les diriger contre d&apos;autres.</translation>
    </message>
    <message>
        <source>Chargen</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Sends a pattern of characters without end</source>
        <translation>Envoie sans fin une suite de caractères</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Daytime</translation>
    </message>
    <message>
        <source>Says the day and the time in words</source>
        <translation>Dit le jour et l&apos;heure en toutes lettres</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Throws away what comes</source>
        <translation>Jette ce qui arrive</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Sends back what comes, for trying out and measuring</source>
        <translation>Renvoie ce qui arrive, pour essayer et mesurer</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Renseigne sur</translation>
    </message>
    <message>
        <source>Whoever is asked for by name, or everyone: then a query without a name lists all accounts.</source>
        <translation>Qui est demandé par son nom, ou tout le monde&#xa0;: alors une demande sans nom liste tous les comptes.</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Tells who has an account here</source>
        <translation>Dit qui a un compte ici</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Répond par</translation>
    </message>
    <message>
        <source>A token that only our log explains, the account&apos;s name, or that the user is hidden.</source>
        <translation>Un jeton que seul notre journal explique, le nom du compte, ou que l&apos;utilisateur est caché.</translation>
    </message>
    <message>
        <source>Ident</source>
        <translation>Ident</translation>
    </message>
    <message>
        <source>Tells servers whose connection one of ours is</source>
        <translation>Dit aux serveurs à qui est une de nos connexions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>A text file with a quote a paragraph, each shorter than 512 bytes; without one, a few of our own.</source>
        <translation>Un fichier texte avec une citation par paragraphe, chacune de moins de 512 octets&#xa0;; sans lui, quelques-unes à nous.</translation>
    </message>
    <message>
        <source>QOTD</source>
        <translation>QOTD</translation>
    </message>
    <message>
        <source>Says the quote of the day</source>
        <translation>Dit la citation du jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Says the time as seconds since 1900</source>
        <translation>Dit l&apos;heure en secondes depuis 1900</translation>
    </message>
    <message>
        <source>Component of</source>
        <translation>Composant de</translation>
    </message>
    <message>
        <source>Another server&apos;s place for components, such as tcp:127.0.0.1:5347 or tls:chat.example.org:5348: its people find our rooms and nodes there. Empty is nowhere.</source>
        <translation>L&apos;accès d&apos;un autre serveur pour les composants, comme tcp:127.0.0.1:5347 ou tls:chat.example.org:5348&#xa0;: ses gens y trouvent nos salons et nœuds. Vide veut dire nulle part.</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Son secret</translation>
    </message>
    <message>
        <source>Its first line is what the other server wants its components to know.</source>
        <translation>Sa première ligne est ce que l&apos;autre serveur veut que ses composants sachent.</translation>
    </message>
    <message>
        <source>Under which names</source>
        <translation>Sous quels noms</translation>
    </message>
    <message>
        <source>Which of our names the other server knows as components; empty is rooms.DOMAIN and pubsub.DOMAIN.</source>
        <translation>Lesquels de nos noms l&apos;autre serveur connaît comme composants&#xa0;; vide veut dire rooms.DOMAIN et pubsub.DOMAIN.</translation>
    </message>
    <message>
        <source>On: who writes to prompt.DOMAIN has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation>Activé&#xa0;: qui écrit à prompt.DOMAIN y trouve une invite&#xa0;: Python à plein pouvoir pour les administrateurs, une invite qui observe pour les opérateurs.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>What stands behind the @ of addresses; all accounts of the program are served.</source>
        <translation>Ce qui suit le @ des adresses&#xa0;; tous les comptes du programme sont servis.</translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with a chat program.</source>
        <translation>Ouverte&#xa0;: quiconque joint le serveur peut créer un compte avec un programme de discussion.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>How people reach you, for what: abuse=mailto:abuse@example.org; also admin, feedback, sales, security, status, support.</source>
        <translation>Comment on vous joint, pour quoi&#xa0;: abuse=mailto:abuse@example.org&#xa0;; aussi admin, feedback, sales, security, status, support.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Autres serveurs</translation>
    </message>
    <message>
        <source>Where other servers connect, such as tcp:5269:interface=*; empty keeps the domain to itself.</source>
        <translation>Où les autres serveurs se connectent, comme tcp:5269:interface=*&#xa0;; vide garde le domaine pour lui-même.</translation>
    </message>
    <message>
        <source>Other servers&apos; certificates</source>
        <translation>Certificats des autres serveurs</translation>
    </message>
    <message>
        <source>Dialback: who has no trusted certificate is asked back at their domain. Required: who has none is not believed.</source>
        <translation>Dialback&#xa0;: qui n&apos;a pas de certificat reconnu est vérifié auprès de son domaine. Exigé&#xa0;: qui n&apos;en a pas n&apos;est pas cru.</translation>
    </message>
    <message>
        <source>Other servers&apos; authorities</source>
        <translation>Autorités des autres serveurs</translation>
    </message>
    <message>
        <source>A PEM file with certificates, or who signed them, that other servers are believed by as by those this computer trusts. Followed when it changes.</source>
        <translation>Un fichier PEM avec des certificats, ou leurs signataires, pour lesquels d&apos;autres serveurs sont crus comme pour ceux auxquels cet ordinateur se fie. Suivi quand il change.</translation>
    </message>
    <message>
        <source>Other servers&apos; bytes a second</source>
        <translation>Octets par seconde des autres serveurs</translation>
    </message>
    <message>
        <source>A server that sends more on one connection is slowed down, and four times that from one address; 0 is no limit.</source>
        <translation>Un serveur qui envoie plus sur une connexion est ralenti, et quatre fois cela depuis une adresse&#xa0;; 0 veut dire sans limite.</translation>
    </message>
    <message>
        <source>Ways to other servers</source>
        <translation>Chemins vers d&apos;autres serveurs</translation>
    </message>
    <message>
        <source>Where a domain&apos;s server is, whatever DNS says: example.org=tcp:192.0.2.7:5269.</source>
        <translation>Où est le serveur d&apos;un domaine, quoi qu&apos;en dise DNS&#xa0;: example.org=tcp:192.0.2.7:5269.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Where programs that answer for a name beneath the domain connect (XEP-0114), such as tcp:5347; empty is nowhere.</source>
        <translation>Où se connectent les programmes qui répondent pour un nom sous le domaine (XEP-0114), comme tcp:5347&#xa0;; vide veut dire nulle part.</translation>
    </message>
    <message>
        <source>Components&apos; secret</source>
        <translation>Secret des composants</translation>
    </message>
    <message>
        <source>Its first line is what components prove that they know.</source>
        <translation>Sa première ligne est ce que les composants prouvent connaître.</translation>
    </message>
    <message>
        <source>Components&apos; other names</source>
        <translation>Autres noms des composants</translation>
    </message>
    <message>
        <source>Names that are not beneath the domain and that a component may answer for.</source>
        <translation>Noms qui ne sont pas sous le domaine et pour lesquels un composant peut répondre.</translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation>Publication-abonnement</translation>
    </message>
    <message>
        <source>Publishes the polls&apos; votes at pubsub.DOMAIN; accounts may make nodes of their own there.</source>
        <translation>Publie les votes des sondages à pubsub.DOMAIN&#xa0;; les comptes peuvent y créer leurs propres nœuds.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>On: anyone may log in without an account, under a name that is made up and forgotten afterwards.</source>
        <translation>Activé&#xa0;: chacun peut se connecter sans compte, sous un nom inventé puis oublié.</translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:5280; empty is nowhere.</source>
        <translation>Où les navigateurs le joignent, comme tcp:5280&#xa0;; vide veut dire nulle part.</translation>
    </message>
    <message>
        <source>WebSocket&apos;s address</source>
        <translation>Adresse du WebSocket</translation>
    </message>
    <message>
        <source>As it is reached from outside, such as wss://chat.example.org/; empty is the domain with the port.</source>
        <translation>Telle qu&apos;on la joint de l&apos;extérieur, comme wss://chat.example.org/&#xa0;; vide veut dire le domaine avec le port.</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>Serveurs STUN et TURN</translation>
    </message>
    <message>
        <source>Where calls find a way through routers: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; clients are told.</source>
        <translation>Où les appels trouvent un chemin à travers les routeurs&#xa0;: stun:stun.example.org, turn:turn.example.org:3478?transport=udp&#xa0;; les clients en sont informés.</translation>
    </message>
    <message>
        <source>TURN&apos;s secret</source>
        <translation>Secret de TURN</translation>
    </message>
    <message>
        <source>A file with the secret that the TURN server shares (coturn: use-auth-secret); accounts get names and passwords that hold for twelve hours.</source>
        <translation>Un fichier avec le secret que partage le serveur TURN (coturn: use-auth-secret)&#xa0;; les comptes reçoivent des noms et mots de passe valables douze heures.</translation>
    </message>
    <message>
        <source>Where files that accounts send each other are put and fetched, as tls:5443; empty is nowhere.</source>
        <translation>Où les fichiers que s&apos;envoient les comptes sont déposés et cherchés, comme tls:5443&#xa0;; vide veut dire nulle part.</translation>
    </message>
    <message>
        <source>Files&apos; address</source>
        <translation>Adresse des fichiers</translation>
    </message>
    <message>
        <source>As it is reached from outside, such as https://chat.example.org; empty is the domain with the port.</source>
        <translation>Telle qu&apos;on la joint de l&apos;extérieur, comme https://chat.example.org&#xa0;; vide veut dire le domaine avec le port.</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>Archive des messages</translation>
    </message>
    <message>
        <source>Keeps each account&apos;s messages, so that all its devices see the whole conversation. Everyone may turn it off for themselves.</source>
        <translation>Garde les messages de chaque compte, pour que tous ses appareils voient toute la conversation. Chacun peut la désactiver pour soi.</translation>
    </message>
    <message>
        <source>Required: only programs on this computer may do without. Passwords never pass in the clear to others.</source>
        <translation>Exigé&#xa0;: seuls les programmes sur cet ordinateur peuvent s&apos;en passer. Les mots de passe ne passent jamais en clair vers d&apos;autres.</translation>
    </message>
    <message>
        <source>A PEM file with the domain&apos;s certificate and those between; without one, one is made for this host.</source>
        <translation>Un fichier PEM avec le certificat du domaine et les intermédiaires&#xa0;; sans lui, un certificat est créé pour cet hôte.</translation>
    </message>
    <message>
        <source>Who vouches for people</source>
        <translation>Qui se porte garant des personnes</translation>
    </message>
    <message>
        <source>A PEM file with authorities whose certificates log in the XMPP addresses that they name; others count only where their owner has added them. Followed when it changes.</source>
        <translation>Un fichier PEM avec les autorités dont les certificats connectent les adresses XMPP qu&apos;ils nomment&#xa0;; d&apos;autres ne comptent que si leur propriétaire les a ajoutés. Suivi quand il change.</translation>
    </message>
    <message>
        <source>Channel binding</source>
        <translation>Liaison au canal</translation>
    </message>
    <message>
        <source>On: ties a login to its encrypted connection where the client asks for that. Strict: a client that could, but was kept from it, is refused. Off: behind something that ends TLS for us.</source>
        <translation>Activé&#xa0;: lie une connexion de compte à sa liaison chiffrée quand le client le demande. Stricte&#xa0;: un client qui le pourrait mais en a été empêché est refusé. Désactivé&#xa0;: derrière quelque chose qui termine TLS pour nous.</translation>
    </message>
    <message>
        <source>Largest stanza</source>
        <translation>Plus grande stanza</translation>
    </message>
    <message>
        <source>A client that sends a larger one is cut off.</source>
        <translation>Un client qui en envoie une plus grande est coupé.</translation>
    </message>
    <message>
        <source>Clients of one account</source>
        <translation>Clients d&apos;un compte</translation>
    </message>
    <message>
        <source>More than that cannot log in at the same time.</source>
        <translation>Pas plus ne peuvent se connecter en même temps.</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>A client that sends more is slowed down; 0 is no limit.</source>
        <translation>Un client qui envoie plus est ralenti&#xa0;; 0 veut dire sans limite.</translation>
    </message>
    <message>
        <source>Time to log in</source>
        <translation>Délai pour se connecter</translation>
    </message>
    <message>
        <source>Who has not logged in by then is cut off.</source>
        <translation>Qui ne s&apos;est pas connecté à un compte d&apos;ici là est coupé.</translation>
    </message>
    <message>
        <source>Lost clients may come back for</source>
        <translation>Retour possible des clients perdus pendant</translation>
    </message>
    <message>
        <source>Until then what they miss waits for them; 0 lets them log in anew.</source>
        <translation>D&apos;ici là, ce qu&apos;ils manquent les attend&#xa0;; 0 les fait se reconnecter de zéro.</translation>
    </message>
    <message>
        <source>Days in the archive</source>
        <translation>Jours dans l&apos;archive</translation>
    </message>
    <message>
        <source>Older messages are taken away; 0 keeps them for ever.</source>
        <translation>Les messages plus anciens sont retirés&#xa0;; 0 les garde pour toujours.</translation>
    </message>
    <message>
        <source>Messages in the archive</source>
        <translation>Messages dans l&apos;archive</translation>
    </message>
    <message>
        <source>Of each account; the oldest go.</source>
        <translation>Par compte&#xa0;; les plus anciens partent.</translation>
    </message>
    <message>
        <source>Archive of one account</source>
        <translation>Archive d&apos;un compte</translation>
    </message>
    <message>
        <source>All its messages together; the oldest go.</source>
        <translation>Tous ses messages ensemble&#xa0;; les plus anciens partent.</translation>
    </message>
    <message>
        <source>Kept for an account</source>
        <translation>Gardé pour un compte</translation>
    </message>
    <message>
        <source>Its card with the picture, and what its programs keep here.</source>
        <translation>Sa carte de visite avec l&apos;image, et ce que ses programmes gardent ici.</translation>
    </message>
    <message>
        <source>Nodes of one owner</source>
        <translation>Nœuds d&apos;un propriétaire</translation>
    </message>
    <message>
        <source>All that stands in the nodes that an account has made at pubsub.DOMAIN; what would be more is refused.</source>
        <translation>Tout ce que contiennent les nœuds qu&apos;un compte a créés à pubsub.DOMAIN&#xa0;; ce qui dépasserait est refusé.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Plus grand fichier</translation>
    </message>
    <message>
        <source>That an account may send.</source>
        <translation>Qu&apos;un compte peut envoyer.</translation>
    </message>
    <message>
        <source>Files of one account</source>
        <translation>Fichiers d&apos;un compte</translation>
    </message>
    <message>
        <source>All of them together; older ones go by and by.</source>
        <translation>Tous ensemble&#xa0;; les plus anciens partent peu à peu.</translation>
    </message>
    <message>
        <source>Days that files stay</source>
        <translation>Jours de garde des fichiers</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 les garde pour toujours.</translation>
    </message>
    <message>
        <source>Messages kept for who is away</source>
        <translation>Messages gardés pour les absents</translation>
    </message>
    <message>
        <source>For each account; with 0 they are refused.</source>
        <translation>Par compte&#xa0;; avec 0 ils sont refusés.</translation>
    </message>
    <message>
        <source>Chat by XMPP, and the polls&apos; votes by publish-subscribe</source>
        <translation>Discussion par XMPP, et les votes des sondages par publication-abonnement</translation>
    </message>
    <message>
        <source>Rooms for many at rooms.DOMAIN, with what was said in them.</source>
        <translation>Salons pour plusieurs à rooms.DOMAIN, avec ce qui s&apos;y est dit.</translation>
    </message>
    <message>
        <source>Who makes rooms</source>
        <translation>Qui crée des salons</translation>
    </message>
    <message>
        <source>Accounts: those of this domain. Anyone: also people of other servers. Administrators own every room in any case.</source>
        <translation>Comptes&#xa0;: ceux de ce domaine. Tout le monde&#xa0;: aussi les gens d&apos;autres serveurs. Les administrateurs possèdent chaque salon dans tous les cas.</translation>
    </message>
    <message>
        <source>Rooms shared with IRC</source>
        <translation>Salons partagés avec IRC</translation>
    </message>
    <message>
        <source>Channels of the irc service that are rooms as well: #fruit, or #channel=room where the room has another name.</source>
        <translation>Canaux du service irc qui sont aussi des salons&#xa0;: #fruit, ou #channel=room si le salon a un autre nom.</translation>
    </message>
    <message>
        <source>IRC service</source>
        <translation>Service IRC</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>État du serveur</translation>
    </message>
    <message>
        <source>Yours, such as you@example.org.</source>
        <translation>La vôtre, comme you@example.org.</translation>
    </message>
    <message>
        <source>Name in rooms</source>
        <translation>Nom dans les salons</translation>
    </message>
    <message>
        <source>How others see you there; else what stands before the @.</source>
        <translation>Comment les autres vous y voient&#xa0;; sinon ce qui précède le @.</translation>
    </message>
    <message>
        <source>To be in from the start, such as club@rooms.example.org, beside those that the server remembers.</source>
        <translation>À rejoindre dès le début, comme club@rooms.example.org, outre ceux que le serveur retient.</translation>
    </message>
    <message>
        <source>Tell what was read</source>
        <translation>Dire ce qui a été lu</translation>
    </message>
    <message>
        <source>People on your list see what has arrived and what you have read, and that you write.</source>
        <translation>Les gens de votre liste voient ce qui est arrivé et ce que vous avez lu, et que vous écrivez.</translation>
    </message>
    <message>
        <source>Tell since when you are quiet</source>
        <translation>Dire depuis quand vous êtes inactif</translation>
    </message>
    <message>
        <source>People on your list can see how long ago you last wrote or read something.</source>
        <translation>Les gens de votre liste peuvent voir depuis combien de temps vous n&apos;avez rien écrit ni lu.</translation>
    </message>
    <message>
        <source>Where the address does not lead there by itself: xmpp.example.org or xmpp.example.org:5223.</source>
        <translation>Là où l&apos;adresse n&apos;y mène pas d&apos;elle-même&#xa0;: xmpp.example.org ou xmpp.example.org:5223.</translation>
    </message>
    <message>
        <source>Always; from the first byte (direct) where the server named above wants that; none only on this computer.</source>
        <translation>Toujours&#xa0;; dès le premier octet (direct) si le serveur nommé ci-dessus le veut&#xa0;; aucun seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Goes by the web: wss://example.org/xmpp-websocket. Where this is empty and nothing else leads to the server, it is asked for one.</source>
        <translation>Passe par le web&#xa0;: wss://example.org/xmpp-websocket. Si ceci est vide et que rien d&apos;autre ne mène au serveur, on lui en demande un.</translation>
    </message>
    <message>
        <source>Name of this program</source>
        <translation>Nom de ce programme</translation>
    </message>
    <message>
        <source>Tells your programs apart; the server chooses one where this is empty.</source>
        <translation>Distingue vos programmes&#xa0;; le serveur en choisit un si ceci est vide.</translation>
    </message>
    <message>
        <source>For a server that offers SCRAM-…-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation>Pour un serveur qui propose SCRAM-…-PLUS derrière un mandataire qui le gâche. Sinon, cela veut dire que quelqu&apos;un s&apos;interpose.</translation>
    </message>
    <message>
        <source>Your address will end with it: you@example.org.</source>
        <translation>Votre adresse se terminera par lui&#xa0;: you@example.org.</translation>
    </message>
    <message>
        <source>The way out, such as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; direct goes past the one in the preferences.</source>
        <translation>La sortie, comme socks5:127.0.0.1:9050 ou httpproxy:127.0.0.1:8080&#xa0;; direct contourne celle des préférences.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Wait until it is free</source>
        <translation>Attendre qu&apos;il soit libre</translation>
    </message>
    <message>
        <source>Have NickServ hand it over</source>
        <translation>Le faire rendre par NickServ</translation>
    </message>
    <message>
        <source>Have NickServ throw the other out</source>
        <translation>Faire expulser l&apos;autre par NickServ</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>Garder l&apos;autre nom</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and the function&apos;s, as in hello/greet.</source>
        <translation>Le nom de l&apos;extension et celui de la fonction, comme hello/greet.</translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address; {poll} is the event&apos;s own.</source>
        <translation>Le nom du sondage, comme dans son adresse&#xa0;; {poll} est celui de l&apos;événement.</translation>
    </message>
    <message>
        <source>The name of our XMPP service.</source>
        <translation>Le nom de notre service XMPP.</translation>
    </message>
    <message>
        <source>The node; it must be there.</source>
        <translation>Le nœud&#xa0;; il doit exister.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Un salon</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A chat account&apos;s title, or the name of an IRC or XMPP service of ours: then a bot says it.</source>
        <translation>Le titre d&apos;un compte de discussion, ou le nom d&apos;un de nos services IRC ou XMPP&#xa0;: alors un robot le dit.</translation>
    </message>
    <message>
        <source>Such as #everyport, fruit, alice.</source>
        <translation>Comme #everyport, fruit, alice.</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>N&apos;importe lequel</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Une signature</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The name of the IRC service here.</source>
        <translation>Le nom du service IRC ici.</translation>
    </message>
    <message>
        <source>Always with the network</source>
        <translation>Toujours avec le réseau</translation>
    </message>
    <message>
        <source>Plain where nobody here has it</source>
        <translation>Simple si personne ici ne l&apos;a</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Accounts that want it</source>
        <translation>Les comptes qui le veulent</translation>
    </message>
    <message>
        <source>Accounts that do not refuse</source>
        <translation>Les comptes qui ne le refusent pas</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Who is asked for by name</source>
        <translation>Qui est demandé par son nom</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>Le nom du compte</translation>
    </message>
    <message>
        <source>“Hidden”</source>
        <translation>«&#xa0;Caché&#xa0;»</translation>
    </message>
    <message>
        <source>Trusted, or asked back at their domain</source>
        <translation>Reconnu, ou vérifié auprès du domaine</translation>
    </message>
    <message>
        <source>Trusted only</source>
        <translation>Reconnu seulement</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Where the client asks for it</source>
        <translation>Quand le client le demande</translation>
    </message>
    <message>
        <source>Where the client could</source>
        <translation>Quand le client le pourrait</translation>
    </message>
    <message>
        <source>Accounts of this domain</source>
        <translation>Comptes de ce domaine</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>The name of the IRC service whose channels they are.</source>
        <translation>Le nom du service IRC auquel appartiennent les canaux.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>From the first byte</source>
        <translation>Dès le premier octet</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>Aucun, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Nobody has said this, so there is nobody to answer.</source>
        <translation>Personne n&apos;a dit cela&#xa0;: il n&apos;y a personne à qui répondre.</translation>
    </message>
    <message>
        <source>Nobody says this event, so there is nobody to answer.</source>
        <translation>Personne ne dit cet évènement&#xa0;: il n&apos;y a personne à qui répondre.</translation>
    </message>
    <message>
        <source>What the bot is called in a room of our own service.</source>
        <translation>Le nom du bot dans un salon de notre propre service.</translation>
    </message>
    <message>
        <source>Must begin with https:// and name a host; http:// is for this computer alone.</source>
        <translation>Doit commencer par https:// et nommer un hôte&#xa0;; http:// est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to say: all fields of the text are empty.</source>
        <translation>Il n&apos;y a rien à dire&#xa0;: tous les champs du texte sont vides.</translation>
    </message>
    <message>
        <source>What the bot is called where our own service says it.</source>
        <translation>Le nom du bot là où notre propre service le dit.</translation>
    </message>
    <message>
        <source>irc or xmpp.</source>
        <translation>irc ou xmpp.</translation>
    </message>
    <message>
        <source>yes where it names us.</source>
        <translation>yes là où il est question de nous.</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>Un sondage s&apos;ouvre</translation>
    </message>
    <message>
        <source>A poll closes</source>
        <translation>Un sondage se ferme</translation>
    </message>
    <message>
        <source>A service starts</source>
        <translation>Un service démarre</translation>
    </message>
    <message>
        <source>A service stops</source>
        <translation>Un service s&apos;arrête</translation>
    </message>
    <message>
        <source>A service is in trouble</source>
        <translation>Un service a un problème</translation>
    </message>
    <message>
        <source>mon to sun.</source>
        <translation>de mon à sun.</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Limites des connexions</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Lecture du trafic</translation>
    </message>
    <message>
        <source>More than that are cut off. 0 is no limit.</source>
        <translation>Au-delà, elles sont coupées. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>At once, of one IPv4 address or one IPv6 network (/64). 0 is no limit.</source>
        <translation>À la fois, d&apos;une adresse IPv4 ou d&apos;un réseau IPv6 (/64). 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>A caller that has said nothing by then is cut off. 0 is no limit.</source>
        <translation>Qui n&apos;a rien dit d&apos;ici là est coupé. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Nothing either way, also where both ends are well. 0 is no limit.</source>
        <translation>Rien dans les deux sens, même si les deux bouts vont bien. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Then they are cut off and may come again. 0 is no limit.</source>
        <translation>Ensuite, elles sont coupées et peuvent revenir. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Bytes that one connection may send us, such as 64k. 0 is no limit.</source>
        <translation>Octets qu&apos;une connexion peut nous envoyer, par exemple 64k. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Bytes that one connection gets. 0 is no limit.</source>
        <translation>Octets que reçoit une connexion. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Bytes of all its connections together. 0 is no limit.</source>
        <translation>Octets de toutes ses connexions ensemble. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>How often: 10s at least.</source>
        <translation>Tous les combien&#xa0;: 10s au moins.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Open a poll</source>
        <translation>Ouvrir un sondage</translation>
    </message>
    <message>
        <source>Open the poll %1</source>
        <translation>Ouvrir le sondage %1</translation>
    </message>
    <message>
        <source>Close a poll</source>
        <translation>Fermer un sondage</translation>
    </message>
    <message>
        <source>Close the poll %1</source>
        <translation>Fermer le sondage %1</translation>
    </message>
    <message>
        <source>Begin a poll&apos;s new round</source>
        <translation>Commencer un nouveau tour d&apos;un sondage</translation>
    </message>
    <message>
        <source>Begin a new round of the poll %1</source>
        <translation>Commencer un nouveau tour du sondage %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Account or service</source>
        <translation>Compte ou service</translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation>Salon ou personne</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Démarrer un service</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>Démarrer le service %1</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Arrêter un service</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>Arrêter le service %1</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Reader&apos;s id</source>
        <translation>Identifiant du lecteur</translation>
    </message>
    <message>
        <source>Card&apos;s number</source>
        <translation>Numéro de la carte</translation>
    </message>
    <message>
        <source>Is there coffee?</source>
        <translation>Y a-t-il du café&#xa0;?</translation>
    </message>
    <message>
        <source>Proved account</source>
        <translation>Compte prouvé</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Notre nom</translation>
    </message>
    <message>
        <source>Number of commits</source>
        <translation>Nombre de commits</translation>
    </message>
    <message>
        <source>Ripen the apples</source>
        <translation>Fait mûrir les pommes</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Sender&apos;s event</source>
        <translation>Évènement de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>Which fruit?</source>
        <translation>Quel fruit&#xa0;?</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Pomme</translation>
    </message>
    <message>
        <source>Apple 12 (60 %), Pear 8 (40 %)</source>
        <translation>Pomme 12 (60&#xa0;%), Poire 8 (40&#xa0;%)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation>Identifiant de l&apos;élément</translation>
    </message>
    <message>
        <source>Polls and their votes</source>
        <translation>Les sondages et leurs votes</translation>
    </message>
    <message>
        <source>Services, rules and plugins</source>
        <translation>Services, règles et extensions</translation>
    </message>
    <message>
        <source>Users and chat accounts</source>
        <translation>Utilisateurs et comptes de discussion</translation>
    </message>
    <message>
        <source>What people have said</source>
        <translation>Ce que les gens ont dit</translation>
    </message>
    <message>
        <source>Files that people have sent or keep</source>
        <translation>Fichiers que les gens ont envoyés ou gardent</translation>
    </message>
    <message>
        <source>The window, its keys and notifications</source>
        <translation>La fenêtre, ses touches et les notifications</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Voie d&apos;entrée</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>Also answers Telnet here, as tcp:2323; only on this computer or under TLS, since it is not encrypted.</source>
        <translation>Répond ici aussi à Telnet, comme tcp:2323&#xa0;; seulement sur cet ordinateur ou sous TLS, car il n&apos;est pas chiffré.</translation>
    </message>
    <message>
        <source>Greets people in a room, in a browser and at the prompt.</source>
        <translation>Salue dans un salon, dans un navigateur et à l&apos;invite.</translation>
    </message>
    <message>
        <source>What stands before the name.</source>
        <translation>Ce qui précède le nom.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Comes in at all.</source>
        <translation>Peut entrer tout court.</translation>
    </message>
    <message>
        <source>Looking prompt</source>
        <translation>Invite de lecture</translation>
    </message>
    <message>
        <source>A prompt over SSH or Telnet that asks the program what it has and does, and changes nothing.</source>
        <translation>Une invite par SSH ou Telnet qui demande au programme ce qu&apos;il a et fait, et ne modifie rien.</translation>
    </message>
    <message>
        <source>Python prompt</source>
        <translation>Invite Python</translation>
    </message>
    <message>
        <source>For administrators only; no rule changes that.</source>
        <translation>Pour les administrateurs seulement&#xa0;; aucune règle n&apos;y change rien.</translation>
    </message>
    <message>
        <source>A folder of its own (SFTP).</source>
        <translation>Un dossier à soi (SFTP).</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Exploiter</translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices.</source>
        <translation>Démarre et modifie services, sondages et appareils.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Names us</source>
        <translation>Nous nomme</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votants</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gagnant</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Greffon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>ACG, ASSA ABLOY or TWN3 Multi ISO</source>
        <translation>ACG, ASSA ABLOY ou TWN3 Multi ISO</translation>
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
        <translation>Lecteur de cartes RFID Parallax</translation>
    </message>
    <message>
        <source>PN532 on a serial line</source>
        <translation>PN532 sur une ligne série</translation>
    </message>
    <message>
        <source>RDM6300, RDM630 and clones</source>
        <translation>RDM6300, RDM630 et clones</translation>
    </message>
    <message>
        <source>Arduino or ESP printing a card a line</source>
        <translation>Arduino ou ESP qui écrit une carte par ligne</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>May do everything, and has a Python prompt.</source>
        <translation>Peut tout faire, et a une invite Python.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices; has a prompt that looks and changes nothing.</source>
        <translation>Démarre et modifie services, sondages et appareils&#xa0;; a une invite qui regarde et ne modifie rien.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Chats and keeps files; has no prompt.</source>
        <translation>Discute et garde des fichiers&#xa0;; n&apos;a pas d&apos;invite.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Chats, and nothing else.</source>
        <translation>Discute, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The network has gone</source>
        <translation>Le réseau est parti</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Le réseau est de retour</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>Le réseau demande une connexion</translation>
    </message>
    <message>
        <source>The computer runs on its battery</source>
        <translation>L&apos;ordinateur fonctionne sur batterie</translation>
    </message>
    <message>
        <source>The computer has mains power again</source>
        <translation>L&apos;ordinateur est de nouveau sur secteur</translation>
    </message>
    <message>
        <source>The battery is low</source>
        <translation>La batterie est faible</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>La batterie est presque vide</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>L&apos;ordinateur se met en veille</translation>
    </message>
    <message>
        <source>The computer is awake again</source>
        <translation>L&apos;ordinateur est de nouveau éveillé</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>L’ordinateur s’éteint</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>L&apos;écran est verrouillé</translation>
    </message>
    <message>
        <source>The screen is unlocked</source>
        <translation>L&apos;écran est déverrouillé</translation>
    </message>
    <message>
        <source>A drive is plugged in</source>
        <translation>Un lecteur est branché</translation>
    </message>
    <message>
        <source>A drive is pulled out</source>
        <translation>Un lecteur est débranché</translation>
    </message>
    <message>
        <source>A Bluetooth device is connected</source>
        <translation>Un appareil Bluetooth est connecté</translation>
    </message>
    <message>
        <source>A Bluetooth device is out of reach</source>
        <translation>Un appareil Bluetooth est hors de portée</translation>
    </message>
    <message>
        <source>The network&apos;s name, where it has one.</source>
        <translation>Le nom du réseau, s&apos;il en a un.</translation>
    </message>
    <message>
        <source>What the battery has left; empty where there is none.</source>
        <translation>Ce qui reste à la batterie&#xa0;; vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>What the drive is called.</source>
        <translation>Comment s&apos;appelle le lecteur.</translation>
    </message>
    <message>
        <source>What the device is called.</source>
        <translation>Comment s&apos;appelle l&apos;appareil.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Light a reader&apos;s lamp</source>
        <translation>Allumer le voyant d’un lecteur</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>What whoever stands there is to see; a reader may have a lamp for one of both only.</source>
        <translation>Ce qu’on doit voir&#xa0;; certains lecteurs n’ont de voyant que pour l’un des deux.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Then it is dark again.</source>
        <translation>Ensuite il s’éteint.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Ce n’est pas bon</translation>
    </message>
    <message>
        <source>The reader&apos;s name; {device} is the event&apos;s own.</source>
        <translation>Le nom du lecteur&#xa0;; {device} est celui de l’événement.</translation>
    </message>
    <message>
        <source>A button at a reader is pressed or released</source>
        <translation>Un bouton d’un lecteur est pressé ou relâché</translation>
    </message>
    <message>
        <source>Whether it is pressed now.</source>
        <translation>S’il est pressé maintenant.</translation>
    </message>
    <message>
        <source>Which of them, counted from 1.</source>
        <translation>Lequel, compté à partir de 1.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>New phones an hour</source>
        <translation>Nouveaux téléphones par heure</translation>
    </message>
    <message>
        <source>From one address, where a poll lets any phone vote; a hall full of people may come from one, and so may somebody who votes again and again.</source>
        <translation>Depuis une adresse, quand un sondage laisse voter tout téléphone&#xa0;; une salle pleine peut venir d&apos;une seule, et de même quelqu&apos;un qui vote sans cesse.</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>téléphones</translation>
    </message>
    <message>
        <source>Seals of closed polls</source>
        <translation>Sceaux des sondages clos</translation>
    </message>
    <message>
        <source>Barcode or QR scanner</source>
        <translation>Scanner de codes-barres ou QR</translation>
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
        <translation>HongChang et autres lecteurs MIFARE de bureau</translation>
    </message>
    <message>
        <source>USB reader or scanner that types</source>
        <translation>Lecteur ou scanner USB qui tape</translation>
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
        <translation>Lecteur UHF Chafon (EPC Gen2)</translation>
    </message>
    <message>
        <source>Wiegand reader behind a converter</source>
        <translation>Lecteur Wiegand derrière un convertisseur</translation>
    </message>
    <message>
        <source>Take it as a vote</source>
        <translation>Le prendre comme vote</translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address. Empty: the one that is open.</source>
        <translation>Le nom du sondage, comme dans son adresse. Vide&#xa0;: celui qui est ouvert.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>What was written: an answer&apos;s number or name, behind it a ticket&apos;s code where the poll asks for one.</source>
        <translation>Ce qui a été écrit&#xa0;: le numéro ou le nom d’une réponse, suivi du code d’un bulletin là où le sondage en demande un.</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Votant</translation>
    </message>
    <message>
        <source>Who votes, where others pass messages on, as {json.from} of a gateway. Empty: whoever wrote, as the network has proved it.</source>
        <translation>Qui vote, là où d’autres transmettent des messages, comme {json.from} d’une passerelle. Vide&#xa0;: qui a écrit, comme le réseau l’a prouvé.</translation>
    </message>
    <message>
        <source>Says to whoever wrote what became of the vote.</source>
        <translation>Dit à qui a écrit ce qu’est devenu le vote.</translation>
    </message>
    <message>
        <source>No poll is open to votes by message.</source>
        <translation>Aucun sondage n’est ouvert aux votes par message.</translation>
    </message>
    <message>
        <source>All in a room would read the vote, and a name there proves nobody. Take what is written in private.</source>
        <translation>Tous dans un salon liraient le vote, et un nom n’y prouve pas qui est qui. Prenez ce qui est écrit en privé.</translation>
    </message>
    <message>
        <source>Nobody writes anything at this event, so there is no vote in it.</source>
        <translation>Personne n’écrit rien lors de cet évènement, il ne contient donc aucun vote.</translation>
    </message>
    <message>
        <source>A file that gets a line for everything new connections say, passwords too. Datagrams are not in it.</source>
        <translation>Un fichier qui reçoit une ligne pour tout ce que disent les nouvelles connexions, mots de passe compris. Les datagrammes n&apos;y sont pas.</translation>
    </message>
    <message>
        <source>A file for Wireshark (pcapng) with everything new connections say, passwords too, in the clear. Datagrams are not in it.</source>
        <translation>Un fichier pour Wireshark (pcapng) avec tout ce que disent les nouvelles connexions, mots de passe compris, en clair. Les datagrammes n&apos;y sont pas.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation>Everyport</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Results on other sites</source>
        <translation>Résultats sur d&apos;autres sites</translation>
    </message>
    <message>
        <source>Whose pages may show results in a frame or subscribe to them, as https://town.example.org; * is every page.</source>
        <translation>De qui les pages peuvent montrer les résultats dans un cadre ou s&apos;y abonner, comme https://town.example.org&#xa0;; * désigne toute page.</translation>
    </message>
    <message>
        <source>Smart card reader (PC/SC), such as ACR122U</source>
        <translation>Lecteur de cartes à puce (PC/SC), tel qu&apos;ACR122U</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Where it is, such as tls:mqtt.example.org:8883; tcp: is for this computer.</source>
        <translation>Où il se trouve, par exemple tls:mqtt.example.org:8883&#xa0;; tcp: est pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>A file with the certificate that vouches for the broker&apos;s; empty are those that the system trusts.</source>
        <translation>Un fichier avec le certificat qui garantit celui du broker&#xa0;; vide, ce sont ceux auxquels le système fait confiance.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>The account at the broker; empty is none.</source>
        <translation>Le compte chez le broker&#xa0;; vide, aucun.</translation>
    </message>
    <message>
        <source>Decimal numbers</source>
        <translation>Numéros décimaux</translation>
    </message>
    <message>
        <source>Takes a message of digits alone for a decimal number; otherwise it is in hex digits.</source>
        <translation>Prend un message fait seulement de chiffres pour un nombre décimal&#xa0;; sinon il est en hexadécimal.</translation>
    </message>
    <message>
        <source>Readers at most</source>
        <translation>Lecteurs au plus</translation>
    </message>
    <message>
        <source>Further ones at this broker are not heard.</source>
        <translation>Les suivants chez ce broker ne sont pas entendus.</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>How many of one reader count; the others are left out.</source>
        <translation>Combien d&apos;un même lecteur comptent&#xa0;; les autres sont laissés de côté.</translation>
    </message>
    <message>
        <source>Lets it connect beyond this computer without TLS: cards can be read and forged on the way.</source>
        <translation>Permet de se connecter au-delà de cet ordinateur sans TLS&#xa0;: les cartes peuvent être lues et falsifiées en chemin.</translation>
    </message>
    <message>
        <source>Card readers that publish by MQTT, at a broker elsewhere</source>
        <translation>Lecteurs de cartes qui publient par MQTT, chez un broker ailleurs</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lecteurs</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Reader that publishes by MQTT</source>
        <translation>Lecteur qui publie par MQTT</translation>
    </message>
    <message>
        <source>Writes back to whoever has written, in the same room or to them alone.</source>
        <translation>Répond à qui a écrit, dans le même salon ou à cette personne seule.</translation>
    </message>
    <message>
        <source>Shows whoever stands at a reader, by its lamp or a beep, whether it went well.</source>
        <translation>Montre à qui se tient devant un lecteur, par son voyant ou un bip, si tout s’est bien passé.</translation>
    </message>
    <message>
        <source>Notes a text of yours among the messages of this program.</source>
        <translation>Note un texte de votre choix parmi les messages de ce programme.</translation>
    </message>
    <message>
        <source>Has a plugin that you have added do something that it offers to rules.</source>
        <translation>Fait faire à une extension que vous avez ajoutée quelque chose qu’elle propose aux règles.</translation>
    </message>
    <message>
        <source>From then on its votes are counted.</source>
        <translation>Dès lors, ses votes sont comptés.</translation>
    </message>
    <message>
        <source>From then on no vote of it is counted; those that it has are kept.</source>
        <translation>Dès lors, aucun vote n’y est compté&#xa0;; ceux qu’il a déjà sont gardés.</translation>
    </message>
    <message>
        <source>Counts from nothing again, and everybody may vote once more; an open poll stays open.</source>
        <translation>Recommence le compte à zéro, et tout le monde peut voter de nouveau&#xa0;; un sondage ouvert le reste.</translation>
    </message>
    <message>
        <source>Sends what is known of the event to another program, at a web address that you name.</source>
        <translation>Envoie ce qui est connu de l’événement à un autre programme, à une adresse web que vous indiquez.</translation>
    </message>
    <message>
        <source>Puts a text on a node of our own XMPP service, where other programs read it.</source>
        <translation>Dépose un texte sur un nœud de notre propre service XMPP, où d’autres programmes le lisent.</translation>
    </message>
    <message>
        <source>Writes a text, from one of your chat accounts or as a bot of our own IRC or XMPP service.</source>
        <translation>Écrit un texte, depuis un de vos comptes de discussion ou comme bot de notre propre service IRC ou XMPP.</translation>
    </message>
    <message>
        <source>Turns on a service of this program, so that others can use it.</source>
        <translation>Met en marche un service de ce programme, pour que d’autres puissent l’utiliser.</translation>
    </message>
    <message>
        <source>Turns off a service of this program; whoever uses it just then is cut off.</source>
        <translation>Arrête un service de ce programme&#xa0;; qui l’utilise à ce moment est déconnecté.</translation>
    </message>
    <message>
        <source>Counts what somebody has written in private, an answer&apos;s number or name, in a poll.</source>
        <translation>Compte dans un sondage ce que quelqu’un a écrit en privé&#xa0;: le numéro ou le nom d’une réponse.</translation>
    </message>
    <message>
        <source>Somebody holds a card to a reader, whether a poll counts it or not.</source>
        <translation>Quelqu’un présente une carte à un lecteur, qu’un sondage la compte ou non.</translation>
    </message>
    <message>
        <source>Cards are no longer read there: the reader is out, or something is wrong with it.</source>
        <translation>Les cartes n’y sont plus lues&#xa0;: le lecteur est débranché, ou quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>It reads cards again, after it was unplugged or in trouble.</source>
        <translation>Il lit de nouveau les cartes, après avoir été débranché ou en panne.</translation>
    </message>
    <message>
        <source>A button, or the contact of a door, hangs on the reader and has changed.</source>
        <translation>Un bouton, ou le contact d’une porte, est relié au lecteur et a changé d’état.</translation>
    </message>
    <message>
        <source>It is written in a room that one of your chat accounts is in, or in a room of our own services.</source>
        <translation>C’est écrit dans un salon où se trouve un de vos comptes de discussion, ou dans un salon de nos propres services.</translation>
    </message>
    <message>
        <source>It goes to one of your chat accounts, to a bot of your rules, or to our own XMPP service itself.</source>
        <translation>Cela va à un de vos comptes de discussion, à un bot de vos règles ou à notre propre service XMPP lui-même.</translation>
    </message>
    <message>
        <source>One of your chat accounts is in that room, or it is a room of our own services.</source>
        <translation>Un de vos comptes de discussion est dans ce salon, ou c’est un salon de nos propres services.</translation>
    </message>
    <message>
        <source>They have gone, or their connection has ended.</source>
        <translation>La personne est partie, ou sa connexion s’est terminée.</translation>
    </message>
    <message>
        <source>Another program calls this one over the web, and shows by a secret that it may.</source>
        <translation>Un autre programme appelle celui-ci par le web, et montre par un secret qu’il en a le droit.</translation>
    </message>
    <message>
        <source>A server for source code, such as GitHub, calls this program because somebody has sent it changes.</source>
        <translation>Un serveur de code source, tel que GitHub, appelle ce programme parce que quelqu’un lui a envoyé des modifications.</translation>
    </message>
    <message>
        <source>Somebody wanted to use a service and was not let in, mostly for a wrong password.</source>
        <translation>Quelqu’un voulait utiliser un service et n’est pas entré, le plus souvent à cause d’un mauvais mot de passe.</translation>
    </message>
    <message>
        <source>After too many wrong passwords or codes they have tried once more, and have to wait.</source>
        <translation>Après trop de mots de passe ou de codes erronés, quelqu’un a essayé encore une fois et doit attendre.</translation>
    </message>
    <message>
        <source>This computer is connected to nothing any more, neither by cable nor by Wi-Fi.</source>
        <translation>Cet ordinateur n’est plus relié à rien, ni par câble ni par Wi-Fi.</translation>
    </message>
    <message>
        <source>This computer is connected again, by cable or by Wi-Fi.</source>
        <translation>Cet ordinateur est de nouveau relié, par câble ou par Wi-Fi.</translation>
    </message>
    <message>
        <source>Nothing gets through until somebody has logged in on the network&apos;s own web page, as in hotels.</source>
        <translation>Rien ne passe avant que quelqu’un se soit connecté sur la page web du réseau, comme dans les hôtels.</translation>
    </message>
    <message>
        <source>The plug was pulled, or the power has failed.</source>
        <translation>La prise a été retirée, ou le courant est coupé.</translation>
    </message>
    <message>
        <source>The plug is in again, or the power is back.</source>
        <translation>La prise est remise, ou le courant est revenu.</translation>
    </message>
    <message>
        <source>The system warns that it will not last much longer.</source>
        <translation>Le système avertit qu’elle ne tiendra plus longtemps.</translation>
    </message>
    <message>
        <source>The computer will soon turn itself off unless it is plugged in.</source>
        <translation>L’ordinateur va bientôt s’éteindre s’il n’est pas branché.</translation>
    </message>
    <message>
        <source>Just before it sleeps: this program does nothing until it is awake again.</source>
        <translation>Juste avant sa mise en veille&#xa0;: ce programme ne fait rien jusqu’à son réveil.</translation>
    </message>
    <message>
        <source>It was asleep and goes on; what happened meanwhile was not heard.</source>
        <translation>Il était en veille et reprend&#xa0;; ce qui s’est passé entre-temps n’a pas été entendu.</translation>
    </message>
    <message>
        <source>Just before it turns itself off or starts anew, while this program still runs.</source>
        <translation>Juste avant qu’il s’éteigne ou redémarre, tant que ce programme tourne encore.</translation>
    </message>
    <message>
        <source>Whoever comes has to give the password to go on at this computer.</source>
        <translation>Qui arrive doit donner le mot de passe pour continuer sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Somebody has given the password and is at this computer again.</source>
        <translation>Quelqu’un a donné le mot de passe et est de nouveau devant cet ordinateur.</translation>
    </message>
    <message>
        <source>A USB stick, a memory card or a disk is there now.</source>
        <translation>Une clé USB, une carte mémoire ou un disque est maintenant là.</translation>
    </message>
    <message>
        <source>A USB stick, a memory card or a disk is no longer there.</source>
        <translation>Une clé USB, une carte mémoire ou un disque n’est plus là.</translation>
    </message>
    <message>
        <source>A phone, a speaker or whatever else is paired with this computer is near, and connected now.</source>
        <translation>Un téléphone, un haut-parleur ou tout autre appareil associé à cet ordinateur est proche, et connecté maintenant.</translation>
    </message>
    <message>
        <source>It was connected, and is too far away now or turned off.</source>
        <translation>Il était connecté, et il est maintenant trop loin ou éteint.</translation>
    </message>
    <message>
        <source>Somebody has voted by card, phone or message, and it stands.</source>
        <translation>Quelqu’un a voté par carte, téléphone ou message, et le vote est valable.</translation>
    </message>
    <message>
        <source>Somebody wanted to vote and may not: they have voted already, say, or the poll is closed.</source>
        <translation>Quelqu’un voulait voter et ne le peut pas&#xa0;: son vote est déjà donné, par exemple, ou le sondage est fermé.</translation>
    </message>
    <message>
        <source>From now on votes are counted, whoever has opened it.</source>
        <translation>Désormais les votes sont comptés, peu importe qui l’a ouvert.</translation>
    </message>
    <message>
        <source>From now on no vote is counted, whoever has closed it.</source>
        <translation>Désormais aucun vote n’est compté, peu importe qui l’a fermé.</translation>
    </message>
    <message>
        <source>A program has put something on a node of our own XMPP service, for others to read.</source>
        <translation>Un programme a déposé quelque chose sur un nœud de notre propre service XMPP, pour que d’autres le lisent.</translation>
    </message>
    <message>
        <source>What happens, and when, is up to a plugin that you have added.</source>
        <translation>Ce qui se passe, et quand, dépend d’une extension que vous avez ajoutée.</translation>
    </message>
    <message>
        <source>It waits for nothing: the command “rule fire”, or a line at a prompt, sets it off.</source>
        <translation>Elle n’attend rien&#xa0;: la commande «&#xa0;rule fire&#xa0;», ou une ligne à une invite, la déclenche.</translation>
    </message>
    <message>
        <source>From now on others can use a service of this program.</source>
        <translation>Désormais d’autres peuvent utiliser un service de ce programme.</translation>
    </message>
    <message>
        <source>A service of this program was turned off: nobody can use it any more.</source>
        <translation>Un service de ce programme a été arrêté&#xa0;: personne ne peut plus l’utiliser.</translation>
    </message>
    <message>
        <source>A service of this program cannot run: another program has its port, say.</source>
        <translation>Un service de ce programme ne peut pas fonctionner&#xa0;: un autre programme occupe son port, par exemple.</translation>
    </message>
    <message>
        <source>At times of day that you name, or again and again after so long.</source>
        <translation>Aux heures que vous indiquez, ou encore et encore après un certain temps.</translation>
    </message>
</context>
<context>
    <name>everyport::Demo</name>
    <message>
        <source>Table by the door</source>
        <translation>Table près de la porte</translation>
    </message>
    <message>
        <source>Table at the window</source>
        <translation>Table à la fenêtre</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Grande table</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>What should there be for lunch?</source>
        <translation>Que faut-il pour le déjeuner&#xa0;?</translation>
    </message>
    <message>
        <source>Pumpkin soup</source>
        <translation>Soupe au potiron</translation>
    </message>
    <message>
        <source>Vegetable curry</source>
        <translation>Curry de légumes</translation>
    </message>
    <message>
        <source>Pancakes</source>
        <translation>Crêpes</translation>
    </message>
</context>
<context>
    <name>everyport::Said</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Tube cassé</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Impossible d&apos;attribuer l&apos;adresse demandée</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connexion réinitialisée par l&apos;autre côté</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Aucune route vers l&apos;hôte</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Aucun périphérique de ce nom</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>le certificat n&apos;est pas encore valable</translation>
    </message>
    <message>
        <source>hostname mismatch</source>
        <translation>le nom d&apos;hôte ne correspond pas</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certificat autosigné</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>certificat autosigné dans la chaîne de certificats</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>certificat local de l&apos;émetteur introuvable</translation>
    </message>
    <message>
        <source>What the former %1 has left is still being cleared up. Try again in a moment.</source>
        <translation>Ce que l&apos;ancien %1 a laissé est encore en cours de rangement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 looks like the name of a service or a channel; choose another name.</source>
        <translation>%1 ressemble au nom d&apos;un service ou d&apos;un canal&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Somebody is here under the name %1; only they can make its account. Choose another name.</source>
        <translation>Quelqu&apos;un est ici sous le nom %1&#xa0;; lui seul peut en créer le compte. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Le nom ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>%1 was the name of an account that has been removed; choose another, or ask an administrator to free it.</source>
        <translation>%1 était le nom d&apos;un compte qui a été retiré&#xa0;; choisissez-en un autre, ou demandez à un administrateur de le libérer.</translation>
    </message>
    <message>
        <source>%1 is what the program itself is called in chats; choose another name.</source>
        <translation>%1 est le nom du programme lui-même dans les discussions&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name or the secret is wrong.</source>
        <translation>Le nom ou le secret est faux.</translation>
    </message>
    <message>
        <source>There is no role %1; there are administrator, operator, member and guest.</source>
        <translation>Il n&apos;y a pas de rôle %1&#xa0;; il y a administrator, operator, member et guest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place of passwords; &quot;file:/etc/everyport/passwd&quot; and &quot;pam:everyport&quot; are right.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun endroit de mots de passe&#xa0;; «&#xa0;file:/etc/everyport/passwd&#xa0;» et «&#xa0;pam:everyport&#xa0;» sont justes.</translation>
    </message>
    <message>
        <source>The file %1 is not there; until it is, nobody is let in by it.</source>
        <translation>Le fichier %1 n&apos;est pas là&#xa0;; d&apos;ici là, personne n&apos;entre par lui.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Until it can be read, nobody is let in by it.</source>
        <translation>Tant qu&apos;il ne peut pas être lu, personne n&apos;entre par lui.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file; name the file that holds the passwords.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire&#xa0;; indiquez le fichier qui contient les mots de passe.</translation>
    </message>
    <message>
        <source>The password file %1 is larger than 16 MiB.</source>
        <translation>Le fichier de mots de passe %1 dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Le fichier de mots de passe %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no such name.</source>
        <translation>Ce nom n&apos;existe pas.</translation>
    </message>
    <message>
        <source>PAM&apos;s service %1 does not work: %2.</source>
        <translation>Le service PAM %1 ne marche pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The certificate, or one of that name, is known already.</source>
        <translation>Le certificat, ou un autre de ce nom, est déjà connu.</translation>
    </message>
    <message>
        <source>The account has too many certificates already.</source>
        <translation>Le compte a déjà trop de certificats.</translation>
    </message>
    <message>
        <source>This is no certificate: a PEM file is right, with a line &quot;-----BEGIN CERTIFICATE-----&quot; (not the key).</source>
        <translation>Ce n&apos;est pas un certificat&#xa0;: il faut un fichier PEM, avec une ligne &quot;-----BEGIN CERTIFICATE-----&quot; (pas la clé).</translation>
    </message>
    <message>
        <source>The token is wrong, has expired or is not for this service.</source>
        <translation>Le jeton est faux, a expiré ou n&apos;est pas pour ce service.</translation>
    </message>
    <message>
        <source>%1 has %2 tokens already; revoke one that is not used any more.</source>
        <translation>%1 a déjà %2 jetons&#xa0;; révoquez-en un qui ne sert plus.</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>Le système n&apos;a pas donné de nombres aléatoires.</translation>
    </message>
    <message>
        <source>%1 has no token %2.</source>
        <translation>%1 n&apos;a pas de jeton %2.</translation>
    </message>
    <message>
        <source>The code is wrong or was used already. Codes change every 30 seconds; if they never fit, the clock of the phone or of this machine is wrong.</source>
        <translation>Le code est faux ou a déjà servi. Les codes changent toutes les 30 secondes&#xa0;; s&apos;ils ne vont jamais, l&apos;horloge du téléphone ou de cette machine est fausse.</translation>
    </message>
    <message>
        <source>This is no SSH public key: one line such as &quot;ssh-ed25519 AAAA… name&quot; is right (a file that ends in .pub).</source>
        <translation>Ce n&apos;est pas une clé publique SSH&#xa0;: il faut une ligne comme «&#xa0;ssh-ed25519 AAAA… name&#xa0;» (un fichier qui finit par .pub).</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Il n&apos;y a pas de compte %1.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Il existe déjà un compte %1.</translation>
    </message>
    <message>
        <source>%1 has no such SSH key.</source>
        <translation>%1 n&apos;a pas cette clé SSH.</translation>
    </message>
    <message>
        <source>No account %1 was removed.</source>
        <translation>Aucun compte %1 n&apos;a été retiré.</translation>
    </message>
    <message>
        <source>A Python prompt is full power: it can do all that this program can, read every file it can read and change every account. Only administrators get it. Grant %1 &quot;looking&quot; instead, or make it an administrator.</source>
        <translation>Une invite Python est un plein pouvoir&#xa0;: elle peut faire tout ce que peut ce programme, lire chaque fichier qu&apos;il peut lire et changer chaque compte. Seuls les administrateurs l&apos;obtiennent. Accordez plutôt «&#xa0;looking&#xa0;» à %1, ou faites-en un administrateur.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A name is made of letters, digits and marks such as . - _ and written in one direction. %1</source>
        <translation>Un nom est fait de lettres, de chiffres et de signes comme . - _ et s&apos;écrit dans un seul sens. %1</translation>
    </message>
    <message>
        <source>A password must not be empty.</source>
        <translation>Un mot de passe ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A password must be at most %1 characters long.</source>
        <translation>Un mot de passe a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A password must hold characters that can be typed, all written in one direction.</source>
        <translation>Un mot de passe contient des caractères qui se tapent, tous écrits dans un seul sens.</translation>
    </message>
    <message>
        <source>This is no backup of this program.</source>
        <translation>Ce n&apos;est pas une sauvegarde de ce programme.</translation>
    </message>
    <message>
        <source>A newer version of this program made this backup. Bring it back with that one.</source>
        <translation>Une version plus récente de ce programme a fait cette sauvegarde. Restaurez-la avec celle-là.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is not what was saved.</source>
        <translation>La sauvegarde est abîmée&#xa0;: %1 n&apos;est pas ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>The backup is damaged: its sums are missing.</source>
        <translation>La sauvegarde est abîmée&#xa0;: ses sommes de contrôle manquent.</translation>
    </message>
    <message>
        <source>The backup is damaged: there is more behind its end.</source>
        <translation>La sauvegarde est abîmée&#xa0;: il y a quelque chose après sa fin.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is in it twice, or it has too many files.</source>
        <translation>La sauvegarde est abîmée&#xa0;: %1 y est deux fois, ou elle a trop de fichiers.</translation>
    </message>
    <message>
        <source>There is a file in it that no backup has: %1. Nothing was changed.</source>
        <translation>Elle contient un fichier qu&apos;aucune sauvegarde n&apos;a&#xa0;: %1. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is missing.</source>
        <translation>La sauvegarde est abîmée&#xa0;: %1 manque.</translation>
    </message>
    <message>
        <source>The backup&apos;s passwords are damaged.</source>
        <translation>Les mots de passe de la sauvegarde sont abîmés.</translation>
    </message>
    <message>
        <source>The copy of the database could not be made: %1</source>
        <translation>La copie de la base de données n&apos;a pas pu être faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Il n&apos;y a pas de base de données %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was changed.</source>
        <translation>Le dossier %1 ne peut pas être créé. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Moving %1 to %2</source>
        <translation>Déplacement de %1 vers %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Encrypting failed; there may be too little memory.</source>
        <translation>Le chiffrement a échoué&#xa0;; il y a peut-être trop peu de mémoire.</translation>
    </message>
    <message>
        <source>There is too much to encrypt.</source>
        <translation>Il y a trop à chiffrer.</translation>
    </message>
    <message>
        <source>The backup&apos;s passwords are damaged, or of a newer version.</source>
        <translation>Les mots de passe de la sauvegarde sont abîmés, ou d&apos;une version plus récente.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged.</source>
        <translation>Ce n&apos;est pas une sauvegarde, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was saved. Make the backup again.</source>
        <translation>%1 a raccourci pendant son enregistrement. Refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>There is something else than plain files in it; no backup of ours has that.</source>
        <translation>Elle contient autre chose que de simples fichiers&#xa0;; aucune sauvegarde de chez nous n&apos;a cela.</translation>
    </message>
    <message>
        <source>A part of the backup is larger than it may be.</source>
        <translation>Une partie de la sauvegarde est plus grande que permis.</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 n&apos;est pas une sauvegarde de ce programme.</translation>
    </message>
    <message>
        <source>Reading %1: %2.</source>
        <translation>Lecture de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you: join a room, or talk to a person.</source>
        <translation>Vous seul lisez cette page&#xa0;: rejoignez un salon, ou parlez à quelqu&apos;un.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no command &quot;/%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;/%1&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean /%1?</source>
        <translation>Vouliez-vous dire /%1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation>%1 ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>It is written: %1</source>
        <translation>Cela s&apos;écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whom? Write the name behind the command.</source>
        <translation>À qui&#xa0;? Écrivez le nom après la commande.</translation>
    </message>
    <message>
        <source>Who? Write the name behind the command.</source>
        <translation>Qui&#xa0;? Écrivez le nom après la commande.</translation>
    </message>
    <message>
        <source>You are not in &quot;%1&quot;.</source>
        <translation>Vous n&apos;êtes pas dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 n&apos;a pas de sujet.</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>Sujet de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>%1 est invité dans %2.</translation>
    </message>
    <message>
        <source>%1 is asked to let you see when they are there.</source>
        <translation>Vous demandez à %1 de voir quand il est là.</translation>
    </message>
    <message>
        <source>%1 is not on your list any more.</source>
        <translation>%1 n&apos;est plus sur votre liste.</translation>
    </message>
    <message>
        <source>You hear nothing of %1 any more; /unblock ends it.</source>
        <translation>Vous n&apos;entendez plus rien de %1&#xa0;; /unblock y met fin.</translation>
    </message>
    <message>
        <source>You hear %1 again.</source>
        <translation>Vous entendez de nouveau %1.</translation>
    </message>
    <message>
        <source>There is no folder %1 to save it in.</source>
        <translation>Il n&apos;y a pas de dossier %1 où l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Its line in the conversation with %1 asks you.</source>
        <translation>Sa ligne dans la conversation avec %1 vous le demande.</translation>
    </message>
    <message>
        <source>%1 is saved as %2.</source>
        <translation>%1 est enregistré sous %2.</translation>
    </message>
    <message>
        <source>%1 offers nothing.</source>
        <translation>%1 ne propose rien.</translation>
    </message>
    <message>
        <source>%1 offers no &quot;%2&quot;.</source>
        <translation>%1 ne propose pas de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is sent, offered or talked about directly.</source>
        <translation>Rien n&apos;est envoyé, proposé ni discuté directement.</translation>
    </message>
    <message>
        <source>There is nothing of that with %1.</source>
        <translation>Il n&apos;y a rien de tel avec %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: send its files, or an archive of it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: envoyez ses fichiers, ou une archive.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; any more.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n&apos;existe plus.</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;.</source>
        <translation>Vous n&apos;avez pas le droit de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Files are sent while the account is connected.</source>
        <translation>Les fichiers s&apos;envoient quand le compte est connecté.</translation>
    </message>
    <message>
        <source>%1 files are enough at once: put aside those that have arrived.</source>
        <translation>%1 fichiers à la fois suffisent&#xa0;: rangez ceux qui sont arrivés.</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>Vous l&apos;avez annulé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>%1 %2 of it are there and stay (%3): let them offer it again, save it under the same name, and it goes on.</source>
        <translation>%1 %2 en sont déjà là et restent (%3)&#xa0;: faites-le proposer de nouveau, enregistrez-le sous le même nom, et cela reprend.</translation>
    </message>
    <message>
        <source>The account is not connected: try again when it is.</source>
        <translation>Le compte n&apos;est pas connecté&#xa0;: réessayez quand il le sera.</translation>
    </message>
    <message>
        <source>This offer is over.</source>
        <translation>Cette offre est terminée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: give the file a name in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: donnez-y un nom au fichier.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You may not write into &quot;%1&quot;: choose another folder.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire dans «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There are too many files of that name: choose another one.</source>
        <translation>Il y a trop de fichiers de ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is whole, but keeps the name %1: %2.</source>
        <translation>Il est entier, mais garde le nom %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Ce compte n&apos;existe plus.</translation>
    </message>
    <message>
        <source>%1 is not connected: connect it first.</source>
        <translation>%1 n&apos;est pas connecté&#xa0;: connectez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 does not let its accounts be changed from here.</source>
        <translation>%1 ne laisse pas changer ses comptes d&apos;ici.</translation>
    </message>
    <message>
        <source>This program speaks no &quot;%1&quot;.</source>
        <translation>Ce programme ne parle pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The account has gone, but a password of its own may be in the keyring still: %1 There it is called %2.</source>
        <translation>Le compte est parti, mais un mot de passe à lui est peut-être encore dans le trousseau&#xa0;: %1 Il s&apos;y appelle %2.</translation>
    </message>
    <message>
        <source>A room has a name.</source>
        <translation>Un salon a un nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a room here.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom de salon ici.</translation>
    </message>
    <message>
        <source>Whom do you want to talk to?</source>
        <translation>À qui voulez-vous parler&#xa0;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a room: join it instead.</source>
        <translation>«&#xa0;%1&#xa0;» est un salon&#xa0;: rejoignez-le plutôt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nobody&apos;s name here.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est le nom de personne ici.</translation>
    </message>
    <message>
        <source>This page stays as long as its account.</source>
        <translation>Cette page reste aussi longtemps que son compte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place to go to.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun endroit où aller.</translation>
    </message>
    <message>
        <source>There is no account for &quot;%1&quot; yet.</source>
        <translation>Il n&apos;y a pas encore de compte pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Everyport cannot open &quot;%1&quot; in its chat.</source>
        <translation>Everyport ne peut pas ouvrir «&#xa0;%1&#xa0;» dans sa discussion.</translation>
    </message>
    <message>
        <source>The account was disconnected.</source>
        <translation>Le compte a été déconnecté.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: %1.</source>
        <translation>Aucun trousseau ne répond sur ce bureau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The keyring refused: %1.</source>
        <translation>Le trousseau a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This message cannot be changed.</source>
        <translation>Ce message ne peut pas être changé.</translation>
    </message>
    <message>
        <source>This message is not waiting to be sent again.</source>
        <translation>Ce message n&apos;attend pas d&apos;être renvoyé.</translation>
    </message>
    <message>
        <source>This message has gone already.</source>
        <translation>Ce message est déjà parti.</translation>
    </message>
    <message>
        <source>You took it back before it was sent.</source>
        <translation>Vous l&apos;avez repris avant son envoi.</translation>
    </message>
    <message>
        <source>%1 sees when you are there.</source>
        <translation>%1 voit quand vous êtes là.</translation>
    </message>
    <message>
        <source>You are in %1, where %2 invited you.</source>
        <translation>Vous êtes dans %1, où %2 vous a invité.</translation>
    </message>
    <message>
        <source>You did not let %1 see when you are there.</source>
        <translation>Vous n&apos;avez pas laissé %1 voir quand vous êtes là.</translation>
    </message>
    <message>
        <source>You did not go to %1, where %2 invited you.</source>
        <translation>Vous n&apos;êtes pas allé dans %1, où %2 vous a invité.</translation>
    </message>
    <message>
        <source>%1 offers to talk directly.</source>
        <translation>%1 propose de parler directement.</translation>
    </message>
    <message>
        <source>%1 asks to see when you are there.</source>
        <translation>%1 demande à voir quand vous êtes là.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 vous invite dans %2.</translation>
    </message>
    <message>
        <source>%1 from %2 is there (%3): %4</source>
        <translation>%1 de %2 est là (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>You talk directly to %1, in a conversation of its own.</source>
        <translation>Vous parlez directement à %1, dans une conversation à part.</translation>
    </message>
    <message>
        <source>You refused %1 from %2.</source>
        <translation>Vous avez refusé %1 de %2.</translation>
    </message>
    <message>
        <source>You refused to talk directly to %1.</source>
        <translation>Vous avez refusé de parler directement à %1.</translation>
    </message>
    <message>
        <source>%1&apos;s offer of %2 has expired.</source>
        <translation>L&apos;offre de %1 pour %2 a expiré.</translation>
    </message>
    <message>
        <source>%1&apos;s offer to talk directly has expired.</source>
        <translation>L&apos;offre de %1 de parler directement a expiré.</translation>
    </message>
    <message>
        <source>More is offered than can wait at once (%1): save or refuse some of it first.</source>
        <translation>Il y a plus d&apos;offres qu&apos;il n&apos;en peut attendre à la fois (%1)&#xa0;: enregistrez ou refusez-en d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 was sent (%2).</source>
        <translation>%1 a été envoyé (%2).</translation>
    </message>
    <message>
        <source>An address is written as me@example.org, irc.example.org or #room.</source>
        <translation>Une adresse s&apos;écrit moi@example.org, irc.example.org ou #salon.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you: send it to a person.</source>
        <translation>Vous seul lisez cette page&#xa0;: envoyez-le à quelqu&apos;un.</translation>
    </message>
    <message>
        <source>This network takes no files into a room: send it to one person.</source>
        <translation>Ce réseau ne prend pas de fichiers dans un salon&#xa0;: envoyez-le à une personne.</translation>
    </message>
    <message>
        <source>This network takes no files: put it on the web, and send its address.</source>
        <translation>Ce réseau ne prend pas de fichiers&#xa0;: mettez-le sur le Web, et envoyez son adresse.</translation>
    </message>
    <message>
        <source>This network takes no files.</source>
        <translation>Ce réseau ne prend pas de fichiers.</translation>
    </message>
    <message>
        <source>This network brings no files.</source>
        <translation>Ce réseau n&apos;apporte pas de fichiers.</translation>
    </message>
    <message>
        <source>Nobody can be talked to past this network.</source>
        <translation>On ne peut parler à personne hors de ce réseau.</translation>
    </message>
    <message>
        <source>This network keeps no list of people.</source>
        <translation>Ce réseau ne tient pas de liste de personnes.</translation>
    </message>
    <message>
        <source>This network blocks nobody.</source>
        <translation>Ce réseau ne bloque personne.</translation>
    </message>
    <message>
        <source>This network shows no pictures.</source>
        <translation>Ce réseau ne montre pas d&apos;images.</translation>
    </message>
    <message>
        <source>This key cannot be changed here without harm to the rest; edit the file instead.</source>
        <translation>Cette clé ne peut pas être changée ici sans nuire au reste&#xa0;; modifiez plutôt le fichier.</translation>
    </message>
    <message>
        <source>This is larger than a configuration file may be (1 MB).</source>
        <translation>C&apos;est plus grand que ne peut l&apos;être un fichier de configuration (1 Mo).</translation>
    </message>
    <message>
        <source>There is no such option; this has none, so leave it out.</source>
        <translation>Cette option n&apos;existe pas&#xa0;; il n&apos;y en a aucune ici, ne la mettez donc pas.</translation>
    </message>
    <message>
        <source>There is no such option; did you mean %1?</source>
        <translation>Cette option n&apos;existe pas&#xa0;; vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>There is no such option; there are %1.</source>
        <translation>Cette option n&apos;existe pas&#xa0;; il y a %1.</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Cette option n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Must be at most %1 values.</source>
        <translation>Doit avoir au plus %1 valeurs.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>long de %1 caractères au plus</translation>
    </message>
    <message>
        <source>a text of one line</source>
        <translation>un texte d&apos;une ligne</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet, so leave it out.</source>
        <translation>Il n&apos;y a encore rien à choisir, ne le mettez donc pas.</translation>
    </message>
    <message>
        <source>an endpoint in quotes, such as &quot;tcp:5222&quot;</source>
        <translation>un point d&apos;accès entre guillemets, comme &quot;tcp:5222&quot;</translation>
    </message>
    <message>
        <source>an endpoint that starts with %1:</source>
        <translation>un point d&apos;accès qui commence par %1:</translation>
    </message>
    <message>
        <source>a file that exists</source>
        <translation>un fichier qui existe</translation>
    </message>
    <message>
        <source>a file that this program may read</source>
        <translation>un fichier que ce programme a le droit de lire</translation>
    </message>
    <message>
        <source>the name of a file, not of a folder</source>
        <translation>le nom d&apos;un fichier, pas d&apos;un dossier</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 d&apos;au moins %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 d&apos;au plus %2</translation>
    </message>
    <message>
        <source>nothing to choose from yet</source>
        <translation>encore rien à choisir</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fichier à écrire</translation>
    </message>
    <message>
        <source>Lists and tables stand too deep in each other here.</source>
        <translation>Des listes et des tables sont trop imbriquées ici.</translation>
    </message>
    <message>
        <source>A text&apos;s closing quote is missing on this line, or a control character is in it.</source>
        <translation>Il manque le guillemet fermant d&apos;un texte sur cette ligne, ou un caractère de contrôle s&apos;y trouve.</translation>
    </message>
    <message>
        <source>This is no value: a text stands in quotes, as in &quot;a text&quot;; numbers, true and false stand without.</source>
        <translation>Ce n&apos;est pas une valeur&#xa0;: un texte se met entre guillemets, comme &quot;a text&quot;&#xa0;; les nombres, true et false s&apos;écrivent sans.</translation>
    </message>
    <message>
        <source>A \ in a text in double quotes needs another behind it, as in &quot;C:\\folder&quot;; a text in single quotes takes it as it is.</source>
        <translation>Un \ dans un texte entre guillemets doubles en demande un autre après lui, comme &quot;C:\\folder&quot;&#xa0;; un texte entre guillemets simples le prend tel quel.</translation>
    </message>
    <message>
        <source>This is no date or time; a text stands in quotes.</source>
        <translation>Ce n&apos;est ni une date ni une heure&#xa0;; un texte se met entre guillemets.</translation>
    </message>
    <message>
        <source>The number behind this \ is no character&apos;s.</source>
        <translation>Le nombre après ce \ n&apos;est celui d&apos;aucun caractère.</translation>
    </message>
    <message>
        <source>This is not UTF-8: save the file as UTF-8.</source>
        <translation>Ce n&apos;est pas de l&apos;UTF-8&#xa0;: enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file ends within a text: its closing quote is missing.</source>
        <translation>Le fichier finit dans un texte&#xa0;: il manque son guillemet fermant.</translation>
    </message>
    <message>
        <source>The file ends within a list: its ] is missing.</source>
        <translation>Le fichier finit dans une liste&#xa0;: il manque son ].</translation>
    </message>
    <message>
        <source>The file ends within a table in braces: its } is missing.</source>
        <translation>Le fichier finit dans une table entre accolades&#xa0;: il manque son }.</translation>
    </message>
    <message>
        <source>The file ends within a table&apos;s name: its ] is missing.</source>
        <translation>Le fichier finit dans le nom d&apos;une table&#xa0;: il manque son ].</translation>
    </message>
    <message>
        <source>The file ends before this line is whole: a line is KEY = VALUE.</source>
        <translation>Le fichier finit avant que cette ligne soit entière&#xa0;: une ligne est KEY = VALUE.</translation>
    </message>
    <message>
        <source>A control character is in this comment.</source>
        <translation>Un caractère de contrôle se trouve dans ce commentaire.</translation>
    </message>
    <message>
        <source>The value is missing behind the =.</source>
        <translation>Il manque la valeur après le =.</translation>
    </message>
    <message>
        <source>A number has no 0 in front; a text stands in quotes.</source>
        <translation>Un nombre n&apos;a pas de 0 devant&#xa0;; un texte se met entre guillemets.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>In a number a _ stands between two digits.</source>
        <translation>Dans un nombre, un _ se met entre deux chiffres.</translation>
    </message>
    <message>
        <source>The brackets of [[a]] stand side by side, with nothing between them.</source>
        <translation>Les crochets de [[a]] se touchent, sans rien entre eux.</translation>
    </message>
    <message>
        <source>This is too long for a number or a date; a text stands in quotes.</source>
        <translation>C&apos;est trop long pour un nombre ou une date&#xa0;; un texte se met entre guillemets.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Ce nombre a trop de chiffres.</translation>
    </message>
    <message>
        <source>In a table in braces something stands before each comma.</source>
        <translation>Dans une table entre accolades, il y a quelque chose avant chaque virgule.</translation>
    </message>
    <message>
        <source>In a list a value stands before each comma.</source>
        <translation>Dans une liste, il y a une valeur avant chaque virgule.</translation>
    </message>
    <message>
        <source>A table in braces has no comma before its }.</source>
        <translation>Une table entre accolades n&apos;a pas de virgule avant son }.</translation>
    </message>
    <message>
        <source>Behind the table&apos;s name nothing else may stand on the line, such as %1.</source>
        <translation>Après le nom de la table, rien d&apos;autre ne peut être sur la ligne, comme %1.</translation>
    </message>
    <message>
        <source>Behind the value nothing else may stand on the line, such as %1; a text stands in quotes.</source>
        <translation>Après la valeur, rien d&apos;autre ne peut être sur la ligne, comme %1&#xa0;; un texte se met entre guillemets.</translation>
    </message>
    <message>
        <source>Before %1 the list needs a comma, or its ].</source>
        <translation>Avant %1, la liste demande une virgule, ou son ].</translation>
    </message>
    <message>
        <source>The list&apos;s ] is missing.</source>
        <translation>Il manque le ] de la liste.</translation>
    </message>
    <message>
        <source>Before %1 the table in braces needs a comma, or its }.</source>
        <translation>Avant %1, la table entre accolades demande une virgule, ou son }.</translation>
    </message>
    <message>
        <source>A table in braces ends on its line: its } is missing.</source>
        <translation>Une table entre accolades finit sur sa ligne&#xa0;: il manque son }.</translation>
    </message>
    <message>
        <source>A name begins with a letter, a digit, - or _, or stands in quotes; here %1 stands.</source>
        <translation>Un nom commence par une lettre, un chiffre, - ou _, ou se met entre guillemets&#xa0;; ici il y a %1.</translation>
    </message>
    <message>
        <source>The line ends where a name belongs.</source>
        <translation>La ligne finit là où il faut un nom.</translation>
    </message>
    <message>
        <source>Before %1 the table&apos;s name needs its ].</source>
        <translation>Avant %1, le nom de la table demande son ].</translation>
    </message>
    <message>
        <source>The ] behind the table&apos;s name is missing.</source>
        <translation>Il manque le ] après le nom de la table.</translation>
    </message>
    <message>
        <source>A table needs a name between its brackets.</source>
        <translation>Une table demande un nom entre ses crochets.</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE: before %1 the = is missing.</source>
        <translation>Une ligne est KEY = VALUE&#xa0;: avant %1, il manque le =.</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE: here = and the value are missing.</source>
        <translation>Une ligne est KEY = VALUE&#xa0;: ici, il manque = et la valeur.</translation>
    </message>
    <message>
        <source>A line begins with a key, a [table] or a # comment, not with %1.</source>
        <translation>Une ligne commence par une clé, une [table] ou un # commentaire, pas par %1.</translation>
    </message>
    <message>
        <source>Here a line&apos;s end is not whole: save the file with the usual ends of lines.</source>
        <translation>Ici, une fin de ligne n&apos;est pas entière&#xa0;: enregistrez le fichier avec les fins de ligne habituelles.</translation>
    </message>
    <message>
        <source>“%1” stands further up already; it may be there once.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà plus haut&#xa0;; il ne peut y être qu&apos;une fois.</translation>
    </message>
    <message>
        <source>This stands further up already as something of another kind; it can be one of them only.</source>
        <translation>C&apos;est déjà plus haut comme quelque chose d&apos;un autre genre&#xa0;; ce ne peut être que l&apos;un des deux.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML.</source>
        <translation>Cela ne peut pas être lu comme TOML.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML: %1.</source>
        <translation>Cela ne peut pas être lu comme TOML&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1: this is no TOML. %2</source>
        <translation>Ligne %1&#xa0;: ce n&apos;est pas du TOML. %2</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a real reader: put a card on it.</source>
        <translation>%1 est un vrai lecteur&#xa0;: posez-y une carte.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message>
        <source>%1 is not plugged in. It goes on by itself when it comes back.</source>
        <translation>%1 n&apos;est pas branché. Il reprend tout seul à son retour.</translation>
    </message>
    <message>
        <source>%1 is being found out already.</source>
        <translation>%1 est déjà en cours d&apos;identification.</translation>
    </message>
    <message>
        <source>There is no reader %1.</source>
        <translation>Il n&apos;y a pas de lecteur %1.</translation>
    </message>
    <message>
        <source>There is no kind of reader called “%1”; there are %2. What a plugin brings is there while that plugin runs.</source>
        <translation>Il n&apos;y a pas de type de lecteur appelé «&#xa0;%1&#xa0;»&#xa0;; il y a %2. Ce qu&apos;une extension apporte est là tant que cette extension tourne.</translation>
    </message>
    <message>
        <source>A reader of the kind “%1” cannot be simulated; there are %2.</source>
        <translation>Un lecteur du type «&#xa0;%1&#xa0;» ne peut pas être simulé&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>There is a reader called %1 already.</source>
        <translation>Il y a déjà un lecteur appelé %1.</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Un lecteur demande un nom.</translation>
    </message>
    <message>
        <source>%1 uses %2 already.</source>
        <translation>%1 utilise déjà %2.</translation>
    </message>
    <message>
        <source>A simulated reader has no port.</source>
        <translation>Un lecteur simulé n&apos;a pas de port.</translation>
    </message>
    <message>
        <source>%1 may not look into the folder of %2.</source>
        <translation>%1 n&apos;a pas le droit de regarder dans le dossier de %2.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Il n&apos;y a pas de %1.</translation>
    </message>
    <message>
        <source>%1 is no serial port.</source>
        <translation>%1 n&apos;est pas un port série.</translation>
    </message>
    <message>
        <source>%1 is used by %2. Close it; the reader then goes on by itself.</source>
        <translation>%1 est utilisé par %2. Fermez-le&#xa0;; le lecteur reprend alors tout seul.</translation>
    </message>
    <message>
        <source>Another program uses %1. Close it; the reader then goes on by itself.</source>
        <translation>Un autre programme utilise %1. Fermez-le&#xa0;; le lecteur reprend alors tout seul.</translation>
    </message>
    <message>
        <source>Switch that on, and the reader goes on by itself; or choose another kind of reader.</source>
        <translation>Activez cela, et le lecteur reprend tout seul&#xa0;; ou choisissez un autre type de lecteur.</translation>
    </message>
    <message>
        <source>Its driver %1 is missing: it belongs to %2, which is off. %3</source>
        <translation>Son pilote %1 manque&#xa0;: il vient avec %2, qui est désactivée. %3</translation>
    </message>
    <message>
        <source>Its driver %1 is missing. Where a plugin brings it, that plugin is off. %2</source>
        <translation>Il manque son pilote %1. Si une extension l&apos;apporte, elle est désactivée. %2</translation>
    </message>
    <message>
        <source>It does not answer. Is it a %1, switched on, and set to %2 baud?</source>
        <translation>Il ne répond pas. Est-ce un %1, allumé, et réglé sur %2 bauds&#xa0;?</translation>
    </message>
    <message>
        <source>Over %1 bytes came in and none of them fits a frame of %2.</source>
        <translation>Plus de %1 octets sont arrivés et aucun ne va dans une trame de %2.</translation>
    </message>
    <message>
        <source>%1 They look like %2.</source>
        <translation>%1 Ils ressemblent à %2.</translation>
    </message>
    <message>
        <source>%1 They look as if the line had another parity.</source>
        <translation>%1 On dirait que la ligne a une autre parité.</translation>
    </message>
    <message>
        <source>%1 They look like text that is not from a reader.</source>
        <translation>%1 Ils ressemblent à du texte qui ne vient pas d&apos;un lecteur.</translation>
    </message>
    <message>
        <source>%1 The line may run at another speed than %2 baud.</source>
        <translation>%1 La ligne va peut-être à une autre vitesse que %2 bauds.</translation>
    </message>
    <message>
        <source>This program was built without serial ports.</source>
        <translation>Ce programme a été construit sans ports série.</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Un autre programme utilise %1.</translation>
    </message>
    <message>
        <source>“%1” is no serial port; a reader&apos;s endpoint is like serial:/dev/ttyUSB0.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un port série&#xa0;; le point d&apos;accès d&apos;un lecteur est comme serial:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>“%1”: a serial port is given with its path, like serial:/dev/ttyUSB0.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un port série s&apos;indique avec son chemin, comme serial:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>There is no kind of reader called %1.</source>
        <translation>Il n&apos;y a pas de type de lecteur appelé %1.</translation>
    </message>
    <message>
        <source>A channel&apos;s name begins with #.</source>
        <translation>Le nom d&apos;un canal commence par #.</translation>
    </message>
    <message>
        <source>The channel is shared already.</source>
        <translation>Le canal est déjà partagé.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>Le réseau n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>It was asked for again.</source>
        <translation>La demande a été refaite.</translation>
    </message>
    <message>
        <source>Somebody else was asked for.</source>
        <translation>Quelqu&apos;un d&apos;autre a été demandé.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silencieux depuis</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The connection was lost before the network confirmed it.</source>
        <translation>La connexion a été perdue avant que le réseau le confirme.</translation>
    </message>
    <message>
        <source>Files go directly from computer to computer, past the proxy that this account goes through: put it on the web, and send its address.</source>
        <translation>Les fichiers vont directement d&apos;ordinateur à ordinateur, sans passer par le mandataire de ce compte&#xa0;: mettez-le sur le Web, et envoyez son adresse.</translation>
    </message>
    <message>
        <source>Files go directly from computer to computer, which shows them your address. Turn on &quot;Send files directly&quot; in the account&apos;s settings, or put it on the web.</source>
        <translation>Les fichiers vont directement d&apos;ordinateur à ordinateur, ce qui montre votre adresse à l&apos;autre. Activez «&#xa0;Envoyer les fichiers directement&#xa0;» dans les réglages du compte, ou mettez-le sur le Web.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that others could come to: correct it in the account&apos;s settings.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse où d&apos;autres pourraient venir&#xa0;: corrigez-la dans les réglages du compte.</translation>
    </message>
    <message>
        <source>%1 did not come for it: they may not take files, or cannot reach this computer.</source>
        <translation>%1 n&apos;est pas venu le chercher&#xa0;: peut-être ne prend-il pas de fichiers, ou ne peut-il pas joindre cet ordinateur.</translation>
    </message>
    <message>
        <source>The network closed the connection.</source>
        <translation>Le réseau a fermé la connexion.</translation>
    </message>
    <message>
        <source>It leads to %1, on this computer or its network. If you take it, this computer calls there: do so only if you know why it is there.</source>
        <translation>Il mène à %1, sur cet ordinateur ou son réseau. Si vous le prenez, cet ordinateur s&apos;y connecte&#xa0;: ne le faites que si vous savez pourquoi il est là.</translation>
    </message>
    <message>
        <source>They do not go on with what is there already.</source>
        <translation>L&apos;autre ne reprend pas à partir de ce qui est déjà là.</translation>
    </message>
    <message>
        <source>They go on somewhere else than was asked for.</source>
        <translation>L&apos;autre reprend ailleurs que demandé.</translation>
    </message>
    <message>
        <source>%1 could not be reached, or has fallen silent.</source>
        <translation>%1 n&apos;a pas pu être joint, ou ne dit plus rien.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://irc.example.org/path.</source>
        <translation>L&apos;adresse d&apos;un WebSocket s&apos;écrit wss://irc.example.org/path.</translation>
    </message>
    <message>
        <source>A server is written as irc.example.org, or as wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation>Un serveur s&apos;écrit irc.example.org, ou wss://irc.example.org/path s&apos;il est joint par WebSocket.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be had: %2</source>
        <translation>Le nom «&#xa0;%1&#xa0;» ne peut pas être pris&#xa0;: %2</translation>
    </message>
    <message>
        <source>Logging in to the account failed: %1</source>
        <translation>La connexion au compte a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 répond à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 asked for %2.</source>
        <translation>%1 a demandé %2.</translation>
    </message>
    <message>
        <source>There is no connection to the network.</source>
        <translation>Il n&apos;y a pas de connexion au réseau.</translation>
    </message>
    <message>
        <source>This network has no such rank.</source>
        <translation>Ce réseau n&apos;a pas ce rang.</translation>
    </message>
    <message>
        <source>%1 removed you: %2</source>
        <translation>%1 vous a retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The servers %1 lost each other: %2 are gone for a while.</source>
        <translation>Les serveurs %1 se sont perdus&#xa0;: %2 sont partis pour un moment.</translation>
    </message>
    <message>
        <source>The servers %1 found each other: %2 are back.</source>
        <translation>Les serveurs %1 se sont retrouvés&#xa0;: %2 sont de retour.</translation>
    </message>
    <message>
        <source>The list +%1 is empty.</source>
        <translation>La liste +%1 est vide.</translation>
    </message>
    <message>
        <source>%1 invited %2.</source>
        <translation>%1 a invité %2.</translation>
    </message>
    <message>
        <source>%1 renamed %2 to %3. %4</source>
        <translation>%1 a renommé %2 en %3. %4</translation>
    </message>
    <message>
        <source>You talk directly to %1 already.</source>
        <translation>Vous parlez déjà directement à %1.</translation>
    </message>
    <message>
        <source>%1 direct conversations are enough at once: close some.</source>
        <translation>%1 conversations directes à la fois suffisent&#xa0;: fermez-en.</translation>
    </message>
    <message>
        <source>%1 is asked to talk directly. They see the address of this computer.</source>
        <translation>Vous proposez à %1 de parler directement. L&apos;adresse de cet ordinateur lui est montrée.</translation>
    </message>
    <message>
        <source>Nobody is there any more: &quot;/dcc chat %1&quot; asks them again.</source>
        <translation>Il n&apos;y a plus personne&#xa0;: «&#xa0;/dcc chat %1&#xa0;» le lui propose de nouveau.</translation>
    </message>
    <message>
        <source>You talk directly to %1. Nothing is encrypted: whoever stands in between can read it.</source>
        <translation>Vous parlez directement à %1. Rien n&apos;est chiffré&#xa0;: qui se trouve entre vous peut le lire.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 n&apos;est pas venu.</translation>
    </message>
    <message>
        <source>%1 has hung up.</source>
        <translation>%1 a raccroché.</translation>
    </message>
    <message>
        <source>The direct conversation is over: %1</source>
        <translation>La conversation directe est terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: a plugin has %2 options at most.</source>
        <translation>%1&#xa0;: une extension a %2 options au plus.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the plugin&apos;s folder; nothing outside of it is loaded.</source>
        <translation>%1 est un lien qui sort du dossier de l&apos;extension&#xa0;; rien n&apos;est chargé hors de lui.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n&apos;y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files; a plugin has fewer.</source>
        <translation>%1 a plus de %2 fichiers&#xa0;; une extension en a moins.</translation>
    </message>
    <message>
        <source>It held the program for too long (%1), and was switched off.</source>
        <translation>Elle a bloqué le programme trop longtemps (%1), et a été désactivée.</translation>
    </message>
    <message>
        <source>%1 of its calls failed within a minute, and it was switched off. The last: %2</source>
        <translation>%1 de ses appels ont échoué en une minute, et elle a été désactivée. Le dernier&#xa0;: %2</translation>
    </message>
    <message>
        <source>It cannot do that: %1.</source>
        <translation>Elle ne peut pas faire cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no port &quot;%1&quot; in this program.</source>
        <translation>Il n&apos;y a pas de port «&#xa0;%1&#xa0;» dans ce programme.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Elle a été retirée.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 kB.</source>
        <translation>%1 dépasse 64 ko.</translation>
    </message>
    <message>
        <source>%1: A plugin&apos;s folder is called after it: letters a-z, digits, - and _, a letter first.</source>
        <translation>%1&#xa0;: le dossier d&apos;une extension porte son nom&#xa0;: lettres a-z, chiffres, - et _, une lettre d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no plugin %1.</source>
        <translation>Il n&apos;y a pas d&apos;extension %1.</translation>
    </message>
    <message>
        <source>The plugin %1 was switched off or started anew while it started.</source>
        <translation>L&apos;extension %1 a été désactivée ou relancée pendant qu&apos;elle démarrait.</translation>
    </message>
    <message>
        <source>It did not start: %1</source>
        <translation>Elle n&apos;a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its start was called off.</source>
        <translation>Son démarrage a été annulé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>“%1” has votes (%2). Keep it, or begin a new round first.</source>
        <translation>«&#xa0;%1&#xa0;» a des votes (%2). Gardez-la, ou commencez d&apos;abord un nouveau tour.</translation>
    </message>
    <message>
        <source>Cards have voted or are registered by another part of their numbers. Make a new poll to compare differently.</source>
        <translation>Des cartes ont voté ou sont enregistrées avec une autre partie de leur numéro. Créez un nouveau sondage pour comparer autrement.</translation>
    </message>
    <message>
        <source>A card&apos;s number is 1 to 128 hex digits.</source>
        <translation>Le numéro d&apos;une carte a 1 à 128 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>This card has no vote in this round.</source>
        <translation>Cette carte n&apos;a pas de vote dans ce tour.</translation>
    </message>
    <message>
        <source>There is a poll “%1” already. Give the new one another id, or remove the old one.</source>
        <translation>Il y a déjà un sondage «&#xa0;%1&#xa0;». Donnez au nouveau un autre identifiant, ou retirez l&apos;ancien.</translation>
    </message>
    <message>
        <source>One vote waits in memory and is counted as soon as that works.</source>
        <translation>Un vote attend en mémoire et sera compté dès que cela marche.</translation>
    </message>
    <message>
        <source>%1 votes wait in memory and are counted as soon as that works.</source>
        <translation>%1 votes attendent en mémoire et seront comptés dès que cela marche.</translation>
    </message>
    <message>
        <source>%1 votes wait because they cannot be stored, and no more fit. Cards that are tapped now are not counted. %2</source>
        <translation>%1 votes attendent parce qu&apos;ils ne peuvent pas être stockés, et il n&apos;en tient pas plus. Les cartes présentées maintenant ne sont pas comptées. %2</translation>
    </message>
    <message>
        <source>Cards are tapped faster than their votes can be counted: %1 wait, and no more fit. Cards that are tapped now are not counted.%2</source>
        <translation>Les cartes sont présentées plus vite que leurs votes ne peuvent être comptés&#xa0;: %1 attendent, et il n&apos;en tient pas plus. Les cartes présentées maintenant ne sont pas comptées.%2</translation>
    </message>
    <message>
        <source>There is no poll “%1”.</source>
        <translation>Il n&apos;y a pas de sondage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 fit.</source>
        <translation>%1 a %2 caractères&#xa0;; il en tient %3.</translation>
    </message>
    <message>
        <source>%1 must be one line of plain text.</source>
        <translation>%1 doit être une ligne de texte simple.</translation>
    </message>
    <message>
        <source>The id “%1” of answer %2 must be 1 to %3 of a-z, 0-9 and hyphens.</source>
        <translation>L&apos;identifiant «&#xa0;%1&#xa0;» de la réponse %2 doit avoir 1 à %3 caractères parmi a-z, 0-9 et les traits d&apos;union.</translation>
    </message>
    <message>
        <source>Answer %1 needs a title.</source>
        <translation>La réponse %1 demande un titre.</translation>
    </message>
    <message>
        <source>A poll needs at least %1 answers.</source>
        <translation>Un sondage demande au moins %1 réponses.</translation>
    </message>
    <message>
        <source>A poll has %1 answers at most; these are %2.</source>
        <translation>Un sondage a %1 réponses au plus&#xa0;; en voici %2.</translation>
    </message>
    <message>
        <source>Two answers have the id “%1”.</source>
        <translation>Deux réponses ont l&apos;identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A card may choose between 1 and %1 answers here, not %2.</source>
        <translation>Une carte peut choisir entre 1 et %1 réponses ici, pas %2.</translation>
    </message>
    <message>
        <source>The pause between two votes must be between 0 and 24 hours.</source>
        <translation>La pause entre deux votes doit être entre 0 et 24 heures.</translation>
    </message>
    <message>
        <source>The poll would close before it opens. Choose a later closing time.</source>
        <translation>Le sondage fermerait avant d&apos;ouvrir. Choisissez une heure de fermeture plus tardive.</translation>
    </message>
    <message>
        <source>A poll has %1 readers at most.</source>
        <translation>Un sondage a %1 lecteurs au plus.</translation>
    </message>
    <message>
        <source>A reader&apos;s id must be 1 to %1 characters of plain text.</source>
        <translation>L&apos;identifiant d&apos;un lecteur doit avoir 1 à %1 caractères de texte simple.</translation>
    </message>
    <message>
        <source>The reader %1 stands for “%2”, which is no answer of this poll.</source>
        <translation>Le lecteur %1 vaut pour «&#xa0;%2&#xa0;», qui n&apos;est pas une réponse de ce sondage.</translation>
    </message>
    <message>
        <source>The id “%1” must be 1 to %2 of a-z, 0-9 and hyphens.</source>
        <translation>L&apos;identifiant «&#xa0;%1&#xa0;» doit avoir 1 à %2 caractères parmi a-z, 0-9 et les traits d&apos;union.</translation>
    </message>
    <message>
        <source>The poll needs a question.</source>
        <translation>Le sondage demande une question.</translation>
    </message>
    <message>
        <source>A stored poll cannot be read.</source>
        <translation>Un sondage stocké ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file has %1 KiB; a file of polls has %2 at most.</source>
        <translation>Le fichier a %1 Kio&#xa0;; un fichier de sondages en a %2 au plus.</translation>
    </message>
    <message>
        <source>A poll was removed meanwhile; ask again.</source>
        <translation>Un sondage a été retiré entre-temps&#xa0;; redemandez.</translation>
    </message>
    <message>
        <source>Line %1 of the log: %2.</source>
        <translation>Ligne %1 du journal&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is the log of the poll “%1”, not of “%2”.</source>
        <translation>C&apos;est le journal du sondage «&#xa0;%1&#xa0;», pas de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The other station hashed its cards with another salt, so nobody can tell which are the same. Export this poll here and import it there before voting begins.</source>
        <translation>L&apos;autre station a haché ses cartes avec un autre sel, et personne ne peut donc dire lesquelles sont les mêmes. Exportez ce sondage ici et importez-le là-bas avant que le vote commence.</translation>
    </message>
    <message>
        <source>The log is larger than %1 MiB.</source>
        <translation>Le journal dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation>Vidage de %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Making %1 anew</source>
        <translation>Nouvelle création de %1</translation>
    </message>
    <message>
        <source>%1 was deleted while the program ran. All votes that wait in it were written into a new one.</source>
        <translation>%1 a été supprimé pendant que le programme tournait. Tous les votes qui y attendent ont été écrits dans un nouveau.</translation>
    </message>
    <message>
        <source>Putting %1 aside</source>
        <translation>Mise de côté de %1</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while the program ran. All votes that wait were written into a new one in its place; the file that stood there is kept as %2.</source>
        <translation>%1 a été remplacé par un autre fichier pendant que le programme tournait. Tous les votes en attente ont été écrits dans un nouveau à sa place&#xa0;; le fichier qui s&apos;y trouvait est gardé sous %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was in use, and %2 votes that waited in it are lost. Let no other program write to it.</source>
        <translation>%1 a été changé pendant qu&apos;il servait, et %2 votes qui y attendaient sont perdus. Ne laissez aucun autre programme y écrire.</translation>
    </message>
    <message>
        <source>Python runs already in this program.</source>
        <translation>Python tourne déjà dans ce programme.</translation>
    </message>
    <message>
        <source>Python has ended.</source>
        <translation>Python s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Python cannot start: %1. Is Debian&apos;s libpython3.11-stdlib installed?</source>
        <translation>Python ne peut pas démarrer&#xa0;: %1. Le paquet Debian libpython3.11-stdlib est-il installé&#xa0;?</translation>
    </message>
    <message>
        <source>Python&apos;s import system did not take the program&apos;s modules.</source>
        <translation>Le système d&apos;import de Python n&apos;a pas pris les modules du programme.</translation>
    </message>
    <message>
        <source>Python raised what cannot be shown.</source>
        <translation>Python a levé ce qui ne peut pas être montré.</translation>
    </message>
    <message>
        <source>Python cannot start: %1</source>
        <translation>Python ne peut pas démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is of another version than the program, which was begun before it was replaced. Start the program anew.</source>
        <translation>%1 est d&apos;une autre version que le programme, lancé avant son remplacement. Relancez le programme.</translation>
    </message>
    <message>
        <source>Rules have %1 bots there already; use one of their names.</source>
        <translation>Les règles y ont déjà %1 bots&#xa0;; prenez un de leurs noms.</translation>
    </message>
    <message>
        <source>Somebody there is called %1; give the bot another name.</source>
        <translation>Quelqu&apos;un s&apos;y appelle %1&#xa0;; donnez un autre nom au bot.</translation>
    </message>
    <message>
        <source>The service %1 does not run.</source>
        <translation>Le service %1 ne tourne pas.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;action «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Somebody in %1 is called %2; give the bot another name.</source>
        <translation>Quelqu&apos;un dans %1 s&apos;appelle %2&#xa0;; donnez un autre nom au bot.</translation>
    </message>
    <message>
        <source>The service %1 does not run, or has no rooms.</source>
        <translation>Le service %1 ne tourne pas, ou n&apos;a pas de salons.</translation>
    </message>
    <message>
        <source>“%1” is no name of a room.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom de salon.</translation>
    </message>
    <message>
        <source>“%1” is nobody&apos;s address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est l&apos;adresse de personne.</translation>
    </message>
    <message>
        <source>“%1” is not in the room any more.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus dans le salon.</translation>
    </message>
    <message>
        <source>The service %1 does not run, or has no nodes.</source>
        <translation>Le service %1 ne tourne pas, ou n&apos;a pas de nœuds.</translation>
    </message>
    <message>
        <source>On “%1” only votes are published.</source>
        <translation>Sur «&#xa0;%1&#xa0;», seuls des votes sont publiés.</translation>
    </message>
    <message>
        <source>There is no node “%1”; make it on the PubSub page.</source>
        <translation>Il n&apos;y a pas de nœud «&#xa0;%1&#xa0;»&#xa0;; créez-le sur la page PubSub.</translation>
    </message>
    <message>
        <source>The regular expression for %1 took too long on this text and was stopped; make it simpler.</source>
        <translation>L&apos;expression rationnelle pour %1 a pris trop de temps sur ce texte et a été arrêtée&#xa0;; simplifiez-la.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which cannot be compared with %3.</source>
        <translation>%1 est «&#xa0;%2&#xa0;», qui ne peut pas être comparé à %3.</translation>
    </message>
    <message>
        <source>This event has no field “%1”; it has %2.</source>
        <translation>Cet événement n&apos;a pas de champ «&#xa0;%1&#xa0;»&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>This event has no field “%1”; did you mean %2?</source>
        <translation>Cet événement n&apos;a pas de champ «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>Must be at most %1 characters.</source>
        <translation>Doit avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Must be a number.</source>
        <translation>Doit être un nombre.</translation>
    </message>
    <message>
        <source>Must be two numbers or two times with a dash between: 10-20, or 22:00-06:00.</source>
        <translation>Doit être deux nombres ou deux heures avec un tiret entre eux&#xa0;: 10-20, ou 22:00-06:00.</translation>
    </message>
    <message>
        <source>Must not begin with (*: what a match may cost is set by the program.</source>
        <translation>Ne doit pas commencer par (*&#xa0;: ce qu&apos;une recherche peut coûter est fixé par le programme.</translation>
    </message>
    <message>
        <source>Is no regular expression: %1.</source>
        <translation>N&apos;est pas une expression rationnelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its own words came back; it does not fire for these.</source>
        <translation>Ses propres mots sont revenus&#xa0;; elle ne se déclenche pas pour eux.</translation>
    </message>
    <message>
        <source>Words of these rules came back, which make each other fire: %1.</source>
        <translation>Des mots de ces règles sont revenus, qui se déclenchent l&apos;une l&apos;autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped: what it does makes it fire again. Change it, then turn it on.</source>
        <translation>Arrêtée&#xa0;: ce qu&apos;elle fait la déclenche de nouveau. Changez-la, puis activez-la.</translation>
    </message>
    <message>
        <source>Stopped: these rules make each other fire: %1. Change one of them, then turn them on.</source>
        <translation>Arrêtées&#xa0;: ces règles se déclenchent l&apos;une l&apos;autre&#xa0;: %1. Changez l&apos;une d&apos;elles, puis activez-les.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Cette action n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Must be letters a-z, digits, - and _, at most 64.</source>
        <translation>Doit être des lettres a-z, des chiffres, - et _, 64 au plus.</translation>
    </message>
    <message>
        <source>Must be one line of at most 200 characters.</source>
        <translation>Doit être une ligne de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Cet événement n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Must be at most %1 conditions.</source>
        <translation>Doit avoir au plus %1 conditions.</translation>
    </message>
    <message>
        <source>A rule has no such table; there are [when], [[if]] and [[do]].</source>
        <translation>Une règle n&apos;a pas cette table&#xa0;; il y a [when], [[if]] et [[do]].</translation>
    </message>
    <message>
        <source>This table is written %1.</source>
        <translation>Cette table s&apos;écrit %1.</translation>
    </message>
    <message>
        <source>Write tables as [when], [[if]] and [[do]], each on a line of its own, with plain keys under them.</source>
        <translation>Écrivez les tables [when], [[if]] et [[do]], chacune sur une ligne à elle, avec de simples clés dessous.</translation>
    </message>
    <message>
        <source>A rule has fewer tables than this.</source>
        <translation>Une règle a moins de tables que cela.</translation>
    </message>
    <message>
        <source>The rule %1 was removed.</source>
        <translation>La règle %1 a été retirée.</translation>
    </message>
    <message>
        <source>It has heard this already, on the other side of a bridge.</source>
        <translation>Elle a déjà entendu cela, de l&apos;autre côté d&apos;une passerelle.</translation>
    </message>
    <message>
        <source>It is the doing of %1 rules in a row already: %2.</source>
        <translation>C&apos;est déjà le fait de %1 règles à la suite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It fired a moment ago and is quiet for a while.</source>
        <translation>Elle s&apos;est déclenchée il y a un instant et se tait un moment.</translation>
    </message>
    <message>
        <source>It has fired %1 times within a minute, and may no more.</source>
        <translation>Elle s&apos;est déclenchée %1 fois en une minute, et n&apos;a plus droit à plus.</translation>
    </message>
    <message>
        <source>%1 events wait for it already.</source>
        <translation>%1 événements l&apos;attendent déjà.</translation>
    </message>
    <message>
        <source>%1 more events were left out within a minute.</source>
        <translation>%1 événements de plus ont été omis en une minute.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Il n&apos;y a pas de règle %1.</translation>
    </message>
    <message>
        <source>The rule %1 is off; turn it on first.</source>
        <translation>La règle %1 est désactivée&#xa0;; activez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Is missing; write [when] and under it event = &quot;…&quot;.</source>
        <translation>Manque&#xa0;; écrivez [when] et dessous event = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no option here; did you mean %2?</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une option ici&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>Is missing; write [[do]] and under it action = &quot;…&quot;.</source>
        <translation>Manque&#xa0;; écrivez [[do]] et dessous action = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The rule cannot be written here without harm to the rest; edit the file instead.</source>
        <translation>La règle ne peut pas être écrite ici sans nuire au reste&#xa0;; modifiez plutôt le fichier.</translation>
    </message>
    <message>
        <source>This is larger than a rule may be (64 KB).</source>
        <translation>C&apos;est plus grand que ne peut l&apos;être une règle (64 ko).</translation>
    </message>
    <message>
        <source>A rule&apos;s file is called after it: letters a-z, digits, - and _, then .toml.</source>
        <translation>Le fichier d&apos;une règle porte son nom&#xa0;: lettres a-z, chiffres, - et _, puis .toml.</translation>
    </message>
    <message>
        <source>What it means depends on %1.</source>
        <translation>Ce que cela veut dire dépend de %1.</translation>
    </message>
    <message>
        <source>Must have one test; this is one more.</source>
        <translation>Doit avoir un seul test&#xa0;; en voici un de plus.</translation>
    </message>
    <message>
        <source>Is missing: say what it waits for.</source>
        <translation>Manque&#xa0;: dites ce qu&apos;elle attend.</translation>
    </message>
    <message>
        <source>Is missing; write one of %1.</source>
        <translation>Manque&#xa0;; écrivez l&apos;un de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is a rule %1 already.</source>
        <translation>Il y a déjà une règle %1.</translation>
    </message>
    <message>
        <source>There are %1 rules; no more are kept.</source>
        <translation>Il y a %1 règles&#xa0;; on n&apos;en garde pas plus.</translation>
    </message>
    <message>
        <source>%1 is there already; reload the configuration.</source>
        <translation>%1 est déjà là&#xa0;; rechargez la configuration.</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Faites-le encore une fois.</translation>
    </message>
    <message>
        <source>Save once more to write yours over it.</source>
        <translation>Enregistrez encore une fois pour écrire la vôtre par-dessus.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile and was read again; nothing was written. %2</source>
        <translation>%1 a été changé entre-temps par quelqu&apos;un d&apos;autre et a été relu&#xa0;; rien n&apos;a été écrit. %2</translation>
    </message>
    <message>
        <source>The body is no JSON: %1 at byte %2.</source>
        <translation>Le corps n&apos;est pas du JSON&#xa0;: %1 à l&apos;octet %2.</translation>
    </message>
    <message>
        <source>This is no push.</source>
        <translation>Ce n&apos;est pas un push.</translation>
    </message>
    <message>
        <source>%1 takes %2, each as in name=value; not “%3”.</source>
        <translation>%1 prend %2, chacun comme name=value&#xa0;; pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 needs “%2”, as in %2=value.</source>
        <translation>%1 demande «&#xa0;%2&#xa0;», comme dans %2=value.</translation>
    </message>
    <message>
        <source>A function for rules is called by letters a-z, digits, - and _, a letter first; not “%1”.</source>
        <translation>Une fonction pour règles a un nom fait de lettres a-z, de chiffres, de - et de _, une lettre d&apos;abord&#xa0;; pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A function for rules has %1 parameters at most.</source>
        <translation>Une fonction pour règles a %1 paramètres au plus.</translation>
    </message>
    <message>
        <source>A parameter is called by letters, digits and _; not “%1”.</source>
        <translation>Un paramètre a un nom fait de lettres, de chiffres et de _&#xa0;; pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No plugin that is on offers %1. There is: %2.</source>
        <translation>Aucune extension activée ne propose %1. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no poll %1.</source>
        <translation>Il n&apos;y a pas de sondage %1.</translation>
    </message>
    <message>
        <source>Post to %1: %2</source>
        <translation>Envoyer à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Must have no name or password in it; what proves who calls goes into token or secret.</source>
        <translation>Ne doit contenir ni nom ni mot de passe&#xa0;; ce qui prouve qui appelle va dans token ou secret.</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>Il n&apos;y a pas de service %1.</translation>
    </message>
    <message>
        <source>Publish on %1 of %2: %3</source>
        <translation>Publier sur %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The service %1 does not run, or nobody can talk there.</source>
        <translation>Le service %1 ne tourne pas, ou personne ne peut y parler.</translation>
    </message>
    <message>
        <source>There is no chat account and no service called %1.</source>
        <translation>Il n&apos;y a ni compte de discussion ni service appelé %1.</translation>
    </message>
    <message>
        <source>Say in %1 over %2: %3</source>
        <translation>Dire dans %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The server sends calls elsewhere (%1); write the address that it means into the rule.</source>
        <translation>Le serveur envoie les appels ailleurs (%1)&#xa0;; écrivez l&apos;adresse qu&apos;il indique dans la règle.</translation>
    </message>
    <message>
        <source>The server cannot take it now (%1).</source>
        <translation>Le serveur ne peut pas le prendre maintenant (%1).</translation>
    </message>
    <message>
        <source>The server refused it (%1).</source>
        <translation>Le serveur l&apos;a refusé (%1).</translation>
    </message>
    <message>
        <source>Must have at least %1 characters: whoever knows it can fire the rule.</source>
        <translation>Doit avoir au moins %1 caractères&#xa0;: qui le connaît peut déclencher la règle.</translation>
    </message>
    <message>
        <source>This event has no field {%1}; it has %2.</source>
        <translation>Cet événement n&apos;a pas de champ {%1}&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>This event has no field {%1}; did you mean {%2}?</source>
        <translation>Cet événement n&apos;a pas de champ {%1}&#xa0;; vouliez-vous dire {%2}&#xa0;?</translation>
    </message>
    <message>
        <source>An address begins with a slash and has words between its slashes, such as /hello/world; not “%1”.</source>
        <translation>Une adresse commence par une barre oblique et a des mots entre ses barres, comme /hello/world&#xa0;; pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a page of the program&apos;s own.</source>
        <translation>«&#xa0;%1&#xa0;» est une page du programme lui-même.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another service of this program.</source>
        <translation>Le port %1 est pris par un autre service de ce programme.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Le port %1 est pris par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3).</source>
        <translation>Le port %1 est pris par %2 (processus %3).</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have: ports below 1024 are for root. Use another port, or start it as root with --uid.</source>
        <translation>Le port %1 demande des droits que ce programme n&apos;a pas&#xa0;: les ports au-dessous de 1024 sont pour root. Prenez un autre port, ou lancez-le comme root avec --uid.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 KiB.</source>
        <translation>%1 dépasse 256 Kio.</translation>
    </message>
    <message>
        <source>There is no service type %1; there are %2.</source>
        <translation>Il n&apos;y a pas de type de service %1&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Il y a déjà un service %1.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Écoute sur %1.</translation>
    </message>
    <message>
        <source>The public address is written like https://vote.example.org, with nothing behind it.</source>
        <translation>L&apos;adresse publique s&apos;écrit comme https://vote.example.org, sans rien après.</translation>
    </message>
    <message>
        <source>%1 taps wait to be stored.</source>
        <translation>%1 lectures de cartes attendent d&apos;être stockées.</translation>
    </message>
    <message>
        <source>A channel is written #there, or #there=#here where it is called something else here: %1</source>
        <translation>Un canal s&apos;écrit #there, ou #there=#here s&apos;il s&apos;appelle autrement ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 y est deux fois.</translation>
    </message>
    <message>
        <source>Name the other network&apos;s server, such as tls:irc.libera.chat:6697.</source>
        <translation>Indiquez le serveur de l&apos;autre réseau, comme tls:irc.libera.chat:6697.</translation>
    </message>
    <message>
        <source>Name a channel at least, such as #fruit.</source>
        <translation>Indiquez au moins un canal, comme #fruit.</translation>
    </message>
    <message>
        <source>Bridges %1 of %2.</source>
        <translation>Relie %1 de %2.</translation>
    </message>
    <message>
        <source>%1 here is %2 on %3.</source>
        <translation>%1 ici est %2 sur %3.</translation>
    </message>
    <message>
        <source>People there write to %1 in private, beginning with a name: &quot;alice: hello&quot;.</source>
        <translation>Les gens de là-bas écrivent à %1 en privé, en commençant par un nom&#xa0;: «&#xa0;alice: hello&#xa0;».</translation>
    </message>
    <message>
        <source>An account needs its password&apos;s file.</source>
        <translation>Un compte demande le fichier de son mot de passe.</translation>
    </message>
    <message>
        <source>The class “%1”: %2</source>
        <translation>La classe «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is written as KEY=VALUE.</source>
        <translation>%1 s&apos;écrit KEY=VALUE.</translation>
    </message>
    <message>
        <source>A prompt, for who is logged in to an account with the right: /msg %1 help.</source>
        <translation>Une invite, pour qui est connecté à un compte avec ce droit&#xa0;: /msg %1 help.</translation>
    </message>
    <message>
        <source>This program has no Python.</source>
        <translation>Ce programme n&apos;a pas de Python.</translation>
    </message>
    <message>
        <source>The server&apos;s name is written like irc.example.org.</source>
        <translation>Le nom du serveur s&apos;écrit comme irc.example.org.</translation>
    </message>
    <message>
        <source>A certificate and its key belong together.</source>
        <translation>Un certificat et sa clé vont ensemble.</translation>
    </message>
    <message>
        <source>A key that short can be guessed: 16 characters at least.</source>
        <translation>Une clé aussi courte se devine&#xa0;: 16 caractères au moins.</translation>
    </message>
    <message>
        <source>No channel begins with the mode %1; there are %2.</source>
        <translation>Aucun canal ne commence par le mode %1&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>%1 is no page&apos;s origin, which is written like https://chat.example.org, or *.</source>
        <translation>%1 n&apos;est l&apos;origine d&apos;aucune page&#xa0;; elle s&apos;écrit comme https://chat.example.org, ou *.</translation>
    </message>
    <message>
        <source>This service stops: its administrator has ended it, or the whole program.</source>
        <translation>Ce service s&apos;arrête&#xa0;: son administrateur l&apos;a arrêté, ou tout le programme.</translation>
    </message>
    <message>
        <source>Telnet sends passwords as they are. Let it listen on this computer only, use tls: instead of tcp:, or set telnet-in-the-clear.</source>
        <translation>Telnet envoie les mots de passe tels quels. Faites-le écouter sur cet ordinateur seulement, prenez tls: au lieu de tcp:, ou réglez telnet-in-the-clear.</translation>
    </message>
    <message>
        <source>The components&apos; secret has %1 characters at least.</source>
        <translation>Le secret des composants a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Components need a secret; name the file with it.</source>
        <translation>Les composants demandent un secret&#xa0;; indiquez le fichier qui le contient.</translation>
    </message>
    <message>
        <source>%1 is no domain&apos;s name.</source>
        <translation>%1 n&apos;est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>Components speak in the clear: write tls: in place of tcp:, or lead a tunnel to a port of this computer.</source>
        <translation>Les composants parlent en clair&#xa0;: écrivez tls: à la place de tcp:, ou menez un tunnel vers un port de cet ordinateur.</translation>
    </message>
    <message>
        <source>The other server wants a secret; name the file with it.</source>
        <translation>L&apos;autre serveur veut un secret&#xa0;; indiquez le fichier qui le contient.</translation>
    </message>
    <message>
        <source>A way is written example.org=tcp:192.0.2.7:5269: %1</source>
        <translation>Un chemin s&apos;écrit example.org=tcp:192.0.2.7:5269&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dino, Gajim, profanity and others ask for account and password, and for the server under &quot;advanced&quot;.</source>
        <translation>Dino, Gajim, profanity et d&apos;autres demandent compte et mot de passe, et le serveur sous «&#xa0;avancé&#xa0;».</translation>
    </message>
    <message>
        <source>A prompt, for accounts with the right: write help to everyport@%1.</source>
        <translation>Une invite, pour les comptes avec ce droit&#xa0;: écrivez help à everyport@%1.</translation>
    </message>
    <message>
        <source>The domain is written like chat.example.org, without a name in front.</source>
        <translation>Le domaine s&apos;écrit comme chat.example.org, sans nom devant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be like #fruit, or #fruit=orchard for a room of another name.</source>
        <translation>«&#xa0;%1&#xa0;» devrait être comme #fruit, ou #fruit=orchard pour un salon d&apos;un autre nom.</translation>
    </message>
    <message>
        <source>%1 is shared twice.</source>
        <translation>%1 est partagé deux fois.</translation>
    </message>
    <message>
        <source>A plugin&apos;s name is made of the letters a-z, digits, - and _, a letter first, and has at most 40 of them.</source>
        <translation>Le nom d&apos;une extension est fait des lettres a-z, de chiffres, de - et de _, une lettre d&apos;abord, et en a 40 au plus.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written.</source>
        <translation>%1 est déjà là, et rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Service %1 will not run: %2</source>
        <translation>Le service %1 ne tournera pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>The desktop does not say which proxy it uses: %1.</source>
        <translation>Le bureau ne dit pas quel mandataire il utilise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The desktop uses a proxy of a kind that is not spoken here; SOCKS 5 and HTTP are.</source>
        <translation>Le bureau utilise un mandataire d&apos;un genre qui n&apos;est pas parlé ici&#xa0;; SOCKS 5 et HTTP le sont.</translation>
    </message>
    <message>
        <source>After how many days messages of the chat are forgotten; 0 is never.</source>
        <translation>Après combien de jours les messages de la discussion sont oubliés&#xa0;; 0 veut dire jamais.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct, or desktop.</source>
        <translation>Un mandataire s&apos;écrit socks5:127.0.0.1:9050 ou httpproxy:127.0.0.1:8080&#xa0;; ou bien c&apos;est direct, ou desktop.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Il n&apos;y a pas de réglage %1.</translation>
    </message>
    <message>
        <source>%1/lock is a link, and what it leads to must not be written to. Remove it.</source>
        <translation>%1/lock est un lien, et il ne faut pas écrire là où il mène. Retirez-le.</translation>
    </message>
    <message>
        <source>Locking the folder %1</source>
        <translation>Verrouillage du dossier %1</translation>
    </message>
    <message>
        <source>Another Everyport (process %1) has the folder %2. Stop it, or choose another folder with --data.</source>
        <translation>Un autre Everyport (processus %1) a le dossier %2. Arrêtez-le, ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>Writing the lock of the folder %1</source>
        <translation>Écriture du verrou du dossier %1</translation>
    </message>
    <message>
        <source>A service&apos;s name is made of the letters a-z, digits, - and _.</source>
        <translation>Le nom d&apos;un service est fait des lettres a-z, de chiffres, de - et de _.</translation>
    </message>
    <message>
        <source>%1 is there already; reload the configuration, or choose another name.</source>
        <translation>%1 est déjà là&#xa0;; rechargez la configuration, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is in the list, but goes when the configuration is read the next time; save its settings again once that is mended.</source>
        <translation>%1 est dans la liste, mais partira à la prochaine lecture de la configuration&#xa0;; enregistrez de nouveau ses réglages une fois cela réparé.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The kind of the service %1 is not known; mend its file %2.</source>
        <translation>Le type du service %1 n&apos;est pas connu&#xa0;; réparez son fichier %2.</translation>
    </message>
    <message>
        <source>The service will be back at the next start.</source>
        <translation>Le service sera de retour au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1: %2: Port %3 is one service&apos;s alone, and %4.</source>
        <translation>%1&#xa0;: %2&#xa0;: Le port %3 est à un seul service, et %4.</translation>
    </message>
    <message>
        <source>The type %1; write type = and one of %2.</source>
        <translation>Le type %1&#xa0;; écrivez type = et l&apos;un de %2.</translation>
    </message>
    <message>
        <source>A service&apos;s file is called after it: letters a-z, digits, - and _, then .toml.</source>
        <translation>Le fichier d&apos;un service porte son nom&#xa0;: lettres a-z, chiffres, - et _, puis .toml.</translation>
    </message>
    <message>
        <source>There is no type of service &quot;%1&quot;; there are %2.</source>
        <translation>Il n&apos;y a pas de type de service «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>The storage cannot keep up: too much waits to be written.</source>
        <translation>Le stockage ne suit pas&#xa0;: trop de choses attendent d&apos;être écrites.</translation>
    </message>
    <message>
        <source>The folder %1 was removed or renamed while the program ran. Put it back, or make it anew: what the program has is then saved there.</source>
        <translation>Le dossier %1 a été retiré ou renommé pendant que le programme tournait. Remettez-le, ou recréez-le&#xa0;: ce qu&apos;a le programme y est alors enregistré.</translation>
    </message>
    <message>
        <source>%1 was deleted while the program ran.</source>
        <translation>%1 a été supprimé pendant que le programme tournait.</translation>
    </message>
    <message>
        <source>%1-wal or %1-shm was deleted or replaced while the program ran.</source>
        <translation>%1-wal ou %1-shm a été supprimé ou remplacé pendant que le programme tournait.</translation>
    </message>
    <message>
        <source>Another program wrote into %1 while this one ran.</source>
        <translation>Un autre programme a écrit dans %1 pendant que celui-ci tournait.</translation>
    </message>
    <message>
        <source>Another program wrote into %1 while this one ran, and what was stored there can be lost. Stop the program, put the file that you want (a backup) in its place, then start it again.</source>
        <translation>Un autre programme a écrit dans %1 pendant que celui-ci tournait, et ce qui y était stocké peut être perdu. Arrêtez le programme, mettez à sa place le fichier que vous voulez (une sauvegarde), puis relancez-le.</translation>
    </message>
    <message>
        <source>%1 is in its place again.</source>
        <translation>%1 est de nouveau à sa place.</translation>
    </message>
    <message>
        <source>Another program changed the time of %1 while this one ran. What is stored there is whole.</source>
        <translation>Un autre programme a changé l&apos;heure de %1 pendant que celui-ci tournait. Ce qui y est stocké est entier.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while the program ran.</source>
        <translation>%1 a été remplacé par un autre fichier pendant que le programme tournait.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it.</source>
        <translation>Un autre programme retient %1. Fermez-le.</translation>
    </message>
    <message>
        <source>Looking at all of it takes too long. If only its time was changed, start the program again. To go on with another file, remove %1-wal and %1-shm, too.</source>
        <translation>Tout examiner prend trop de temps. Si seule son heure a été changée, relancez le programme. Pour continuer avec un autre fichier, retirez aussi %1-wal et %1-shm.</translation>
    </message>
    <message>
        <source>The log of what was stored last is kept as %1.</source>
        <translation>Le journal de ce qui a été stocké en dernier est gardé sous %1.</translation>
    </message>
    <message>
        <source>Putting %1 back</source>
        <translation>Remise en place de %1</translation>
    </message>
    <message>
        <source>Saving %1 anew</source>
        <translation>Nouvel enregistrement de %1</translation>
    </message>
    <message>
        <source>It cannot be put back: %1</source>
        <translation>Il ne peut pas être remis en place&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the program has was put back in its place.</source>
        <translation>Ce qu&apos;a le programme a été remis à sa place.</translation>
    </message>
    <message>
        <source>The file that stood there is kept as %1. To go on with that one, stop the program first, then put it in its place.</source>
        <translation>Le fichier qui s&apos;y trouvait est gardé sous %1. Pour continuer avec celui-là, arrêtez d&apos;abord le programme, puis mettez-le à sa place.</translation>
    </message>
    <message>
        <source>%1 was gone at the start. The copy of it that an earlier run had saved as %2 was put in its place: it has what was stored until then.</source>
        <translation>%1 manquait au démarrage. Sa copie, qu&apos;une exécution précédente avait enregistrée sous %2, a été mise à sa place&#xa0;: elle a ce qui avait été stocké jusque-là.</translation>
    </message>
    <message>
        <source>Putting %1 in its place</source>
        <translation>Mise en place de %1</translation>
    </message>
    <message>
        <source>It has all that was stored: rename it to %1, remove %1-wal and %1-shm, then start the program again.</source>
        <translation>Il a tout ce qui a été stocké&#xa0;: renommez-le en %1, retirez %1-wal et %1-shm, puis relancez le programme.</translation>
    </message>
    <message>
        <source>%1 was gone or empty at the start, and its log %2 alone is no database: what was stored is lost unless a saved copy is put in its place.</source>
        <translation>%1 manquait ou était vide au démarrage, et son journal %2 seul n&apos;est pas une base de données&#xa0;: ce qui était stocké est perdu à moins qu&apos;une copie enregistrée soit mise à sa place.</translation>
    </message>
    <message>
        <source>The log %2 is not of the database %1, which was put there, or changed, while the program did not run. The program goes on with that database as it is; what stood in the log alone is not in it.</source>
        <translation>Le journal %2 n&apos;est pas celui de la base de données %1, qui y a été mise, ou changée, pendant que le programme ne tournait pas. Le programme continue avec cette base telle quelle&#xa0;; ce qui n&apos;était que dans le journal n&apos;y est pas.</translation>
    </message>
    <message>
        <source>It cannot be put aside: %1</source>
        <translation>Il ne peut pas être mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move %1 and %2-shm away yourself, then start the program again.</source>
        <translation>Déplacez vous-même %1 et %2-shm, puis relancez le programme.</translation>
    </message>
    <message>
        <source>The log is kept as %1-wal.</source>
        <translation>Le journal est gardé sous %1-wal.</translation>
    </message>
    <message>
        <source>The log of %1 was damaged while the program did not run: what was stored last can be lost. It is kept as %2.</source>
        <translation>Le journal de %1 a été abîmé pendant que le programme ne tournait pas&#xa0;: ce qui a été stocké en dernier peut être perdu. Il est gardé sous %2.</translation>
    </message>
    <message>
        <source>The log %1 is damaged, and what was stored last can be read up to there only. It cannot be kept as %2: %3. Make room, or move it away yourself, then start the program again.</source>
        <translation>Le journal %1 est abîmé, et ce qui a été stocké en dernier ne peut être lu que jusque-là. Il ne peut pas être gardé sous %2&#xa0;: %3. Faites de la place, ou déplacez-le vous-même, puis relancez le programme.</translation>
    </message>
    <message>
        <source>What was stored last in %1 may be missing: its log %1-wal was removed, cut off or replaced by an older one while the program did not run. The program goes on with what there is. %2</source>
        <translation>Ce qui a été stocké en dernier dans %1 manque peut-être&#xa0;: son journal %1-wal a été retiré, coupé ou remplacé par un plus ancien pendant que le programme ne tournait pas. Le programme continue avec ce qu&apos;il y a. %2</translation>
    </message>
    <message>
        <source>There is no room to keep what was found.</source>
        <translation>Il n&apos;y a pas de place pour garder ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>What was found is kept as %1.</source>
        <translation>Ce qui a été trouvé est gardé sous %1.</translation>
    </message>
    <message>
        <source>%1, a copy that an earlier run had saved, stood beside the database, which is whole. It is kept as %2, and is not used.</source>
        <translation>%1, une copie qu&apos;une exécution précédente avait enregistrée, se trouvait à côté de la base de données, qui est entière. Elle est gardée sous %2, et ne sert pas.</translation>
    </message>
    <message>
        <source>%1, a copy that an earlier run had saved, stands beside the database, which is whole. Move it away: it is used when %2 is gone at a start.</source>
        <translation>%1, une copie qu&apos;une exécution précédente avait enregistrée, se trouve à côté de la base de données, qui est entière. Déplacez-la&#xa0;: elle sert quand %2 manque à un démarrage.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2: step %3, known are %4). Start that version, or choose another folder with --data.</source>
        <translation>%1 a été écrit par une version plus récente de ce programme (%2&#xa0;: étape %3, connues&#xa0;: %4). Lancez cette version, ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no database. Put a saved copy in its place, or move it away to begin with an empty one.</source>
        <translation>%1 est abîmé ou n&apos;est pas une base de données. Mettez une copie enregistrée à sa place, ou déplacez-le pour commencer avec une base vide.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give this account the right to write it and its folder, or choose another folder with --data.</source>
        <translation>%1 ne peut pas être écrit. Donnez à ce compte le droit de l&apos;écrire, lui et son dossier, ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2. Look after the disk.</source>
        <translation>%1 ne peut être ni lu ni écrit&#xa0;: %2. Occupez-vous du disque.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it, then try again.</source>
        <translation>Un autre programme retient %1. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The storage refused an entry: %1.</source>
        <translation>Le stockage a refusé une entrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The storage %1 failed: %2.</source>
        <translation>Le stockage %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot grow. Free some space on it.</source>
        <translation>Le disque est plein&#xa0;: %1 ne peut pas grandir. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>The storage needs SQLite as Qt&apos;s own driver uses it.</source>
        <translation>Le stockage demande SQLite tel que l&apos;utilise le pilote de Qt lui-même.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one with --data.</source>
        <translation>Le dossier %1 n&apos;existe pas. Créez-le, ou choisissez-en un autre avec --data.</translation>
    </message>
    <message>
        <source>%1 is a folder. Move it away, or choose another folder with --data.</source>
        <translation>%1 est un dossier. Déplacez-le, ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>%1 leads to %2, but what was stored last is in %3, which SQLite would not find. Move it there (mv %3 %2-wal) unless that one has a log already; or remove it if it is not wanted.</source>
        <translation>%1 mène à %2, mais ce qui a été stocké en dernier est dans %3, que SQLite ne trouverait pas. Déplacez-le là (mv %3 %2-wal) sauf si celui-là a déjà un journal&#xa0;; ou retirez-le s&apos;il n&apos;est pas voulu.</translation>
    </message>
    <message>
        <source>A certificate is accepted by its host, its port or service, and its SHA-256 of 64 hexadecimal digits.</source>
        <translation>Un certificat s&apos;accepte par son hôte, son port ou service, et son SHA-256 de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>%1 certificates are accepted already: take one back first.</source>
        <translation>%1 certificats sont déjà acceptés&#xa0;: retirez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>No certificate is accepted for %1; everyportd certificate list names them.</source>
        <translation>Aucun certificat n&apos;est accepté pour %1&#xa0;; everyportd certificate list les nomme.</translation>
    </message>
    <message>
        <source>Look at it: if you know the server, accept it in the window, or by everyportd certificate accept %1.</source>
        <translation>Examinez-le&#xa0;: si vous connaissez le serveur, acceptez-le dans la fenêtre, ou par everyportd certificate accept %1.</translation>
    </message>
    <message>
        <source>That is no name of a room.</source>
        <translation>Ce n&apos;est pas un nom de salon.</translation>
    </message>
    <message>
        <source>The room is shared already.</source>
        <translation>Le salon est déjà partagé.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n&apos;y a pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: it is written as name@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse&#xa0;: elle s&apos;écrit name@example.org.</translation>
    </message>
    <message>
        <source>A room is written as name@rooms.example.org.</source>
        <translation>Un salon s&apos;écrit name@rooms.example.org.</translation>
    </message>
    <message>
        <source>Your server keeps no files for rooms: put it on the web, and send its address.</source>
        <translation>Votre serveur ne garde pas de fichiers pour les salons&#xa0;: mettez-le sur le web, et envoyez son adresse.</translation>
    </message>
    <message>
        <source>That is longer than servers take.</source>
        <translation>C&apos;est plus long que ce que les serveurs acceptent.</translation>
    </message>
    <message>
        <source>That is not XML as a stream takes it: %1</source>
        <translation>Ce n&apos;est pas du XML tel qu&apos;un flux l&apos;accepte&#xa0;: %1</translation>
    </message>
    <message>
        <source>One stanza at a time, such as &lt;message to=&apos;…&apos;&gt;&lt;body&gt;…&lt;/body&gt;&lt;/message&gt;.</source>
        <translation>Une seule stanza à la fois, comme &lt;message to=&apos;…&apos;&gt;&lt;body&gt;…&lt;/body&gt;&lt;/message&gt;.</translation>
    </message>
    <message>
        <source>That is no message, presence or iq with addresses that are some: %1</source>
        <translation>Ce n&apos;est pas un message, presence ou iq avec de vraies adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>An iq is of type get, set, result or error.</source>
        <translation>Un iq est de type get, set, result ou error.</translation>
    </message>
    <message>
        <source>An iq asks one thing: one element stands in it.</source>
        <translation>Un iq demande une seule chose&#xa0;: il contient un seul élément.</translation>
    </message>
    <message>
        <source>A server is written as xmpp.example.org or xmpp.example.org:5223.</source>
        <translation>Un serveur s&apos;écrit xmpp.example.org ou xmpp.example.org:5223.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read along, passwords too: it is for a server on this computer alone.</source>
        <translation>Sans chiffrement, chacun sur le chemin pourrait lire, mots de passe compris&#xa0;: c&apos;est pour un serveur sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>A WebSocket is written as wss://example.org/xmpp-websocket.</source>
        <translation>Un WebSocket s&apos;écrit wss://example.org/xmpp-websocket.</translation>
    </message>
    <message>
        <source>Give the server or the WebSocket: each is a place of its own.</source>
        <translation>Donnez le serveur ou le WebSocket&#xa0;: ce sont deux endroits différents.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: it is written as you@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse&#xa0;: elle s&apos;écrit you@example.org.</translation>
    </message>
    <message>
        <source>Another program took this one&apos;s place. Give this one a name of its own in the account&apos;s settings, or end the other, then connect again.</source>
        <translation>Un autre programme a pris la place de celui-ci. Donnez à celui-ci un nom à lui dans les réglages du compte, ou quittez l&apos;autre, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody vouches for: somebody may stand in between.%2%3</source>
        <translation>%1 montre un certificat dont personne ne se porte garant&#xa0;: quelqu&apos;un s&apos;est peut-être interposé.%2%3</translation>
    </message>
    <message>
        <source>If you know the server, put its fingerprint into the account&apos;s settings.</source>
        <translation>Si vous connaissez le serveur, mettez son empreinte dans les réglages du compte.</translation>
    </message>
    <message>
        <source>%1&apos;s certificate has expired: tell whoever runs it. Check this computer&apos;s clock, too.%2</source>
        <translation>Le certificat de %1 a expiré&#xa0;: dites-le à qui s&apos;en occupe. Vérifiez aussi l&apos;horloge de cet ordinateur.%2</translation>
    </message>
    <message>
        <source>Whoever answered is not %1 by their certificate: somebody may stand in between, or the server in the account&apos;s settings is another one&apos;s.%2</source>
        <translation>Qui a répondu n&apos;est pas %1 d&apos;après son certificat&#xa0;: quelqu&apos;un s&apos;est peut-être interposé, ou le serveur dans les réglages du compte en est un autre.%2</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.%2</source>
        <translation>Aucune connexion chiffrée à %1 n&apos;a pu se faire.%2</translation>
    </message>
    <message>
        <source>%1 was not found: check the address, and the network.%2</source>
        <translation>%1 est introuvable&#xa0;: vérifiez l&apos;adresse, et le réseau.%2</translation>
    </message>
    <message>
        <source>Nobody answers at %1: it may be down, or takes clients elsewhere.%2</source>
        <translation>Personne ne répond chez %1&#xa0;: il est peut-être en panne, ou accueille les clients ailleurs.%2</translation>
    </message>
    <message>
        <source>%1 offers no way to log in that is safe enough.%2</source>
        <translation>%1 ne propose aucun moyen de se connecter qui soit assez sûr.%2</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Le compte n&apos;est plus connecté.</translation>
    </message>
    <message>
        <source>They know you already. What you change here replaces what they have.</source>
        <translation>Vous y êtes déjà connu. Ce que vous changez ici remplace ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>It was sent. Some places decide about it later.</source>
        <translation>C&apos;est envoyé. Certains endroits décident plus tard.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Cela a été abandonné.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>C&apos;est fait.</translation>
    </message>
    <message>
        <source>They did not understand what was sent.</source>
        <translation>Ce qui a été envoyé n&apos;a pas été compris.</translation>
    </message>
    <message>
        <source>Somebody has that name already: choose another one.</source>
        <translation>Quelqu&apos;un porte déjà ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>They cannot do that.</source>
        <translation>Cela n&apos;y est pas possible.</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Vous n&apos;avez pas le droit de faire cela ici.</translation>
    </message>
    <message>
        <source>It is no longer here.</source>
        <translation>Ce n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>Something went wrong there. Try it again later.</source>
        <translation>Quelque chose s&apos;est mal passé là-bas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no such thing there.</source>
        <translation>Rien de tel n&apos;existe là-bas.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Ce n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>Something that was filled in is not as they want it.</source>
        <translation>Quelque chose n&apos;est pas rempli comme demandé.</translation>
    </message>
    <message>
        <source>They let nobody do that.</source>
        <translation>Personne n&apos;y a le droit de faire cela.</translation>
    </message>
    <message>
        <source>You must prove who you are first.</source>
        <translation>Vous devez d&apos;abord prouver qui vous êtes.</translation>
    </message>
    <message>
        <source>Their rules are against it.</source>
        <translation>Les règles de l&apos;endroit s&apos;y opposent.</translation>
    </message>
    <message>
        <source>They are not there just now.</source>
        <translation>Il n&apos;y a personne là-bas en ce moment.</translation>
    </message>
    <message>
        <source>You must be a member for that.</source>
        <translation>Vous devez être membre pour cela.</translation>
    </message>
    <message>
        <source>There is no such server.</source>
        <translation>Ce serveur n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Their server does not answer. Try it again later.</source>
        <translation>Le serveur en face ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>They have too much to do just now. Try it again later.</source>
        <translation>Il y a trop à faire là-bas en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>You must be on their list for that.</source>
        <translation>Vous devez être sur la liste pour cela.</translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation>La demande a été refusée sans explication.</translation>
    </message>
    <message>
        <source>They did not expect that now.</source>
        <translation>Cela n&apos;était pas attendu maintenant.</translation>
    </message>
    <message>
        <source>Servers differ in who runs them and who may join. Some make accounts only on their web page.</source>
        <translation>Les serveurs diffèrent par qui les tient et qui peut y entrer. Certains ne créent des comptes que sur leur page web.</translation>
    </message>
    <message>
        <source>there, and glad to talk</source>
        <translation>là, et content de parler</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>absent pour longtemps</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>not on your list</source>
        <translation>pas sur votre liste</translation>
    </message>
    <message>
        <source>you see each other</source>
        <translation>vous vous voyez l&apos;un l&apos;autre</translation>
    </message>
    <message>
        <source>you see them</source>
        <translation>vous voyez l&apos;autre</translation>
    </message>
    <message>
        <source>asked to let you see them</source>
        <translation>demande faite pour voir l&apos;autre</translation>
    </message>
    <message>
        <source>they see you</source>
        <translation>l&apos;autre vous voit</translation>
    </message>
    <message>
        <source>neither sees the other</source>
        <translation>aucun ne voit l&apos;autre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Son heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté comme %1</translation>
    </message>
    <message>
        <source>Last there</source>
        <translation>Là pour la dernière fois</translation>
    </message>
    <message>
        <source>They are not there, and your server keeps no files: try it when they are, or put it on the web.</source>
        <translation>L&apos;autre n&apos;est pas là, et votre serveur ne garde pas de fichiers&#xa0;: réessayez à son retour, ou mettez-le sur le web.</translation>
    </message>
    <message>
        <source>Their program takes no files directly, and your server keeps none: put it on the web, and send its address.</source>
        <translation>Le programme de l&apos;autre n&apos;accepte pas de fichiers directement, et votre serveur n&apos;en garde pas&#xa0;: mettez-le sur le web, et envoyez son adresse.</translation>
    </message>
    <message>
        <source>You see when %1 is there.</source>
        <translation>Vous voyez quand %1 est là.</translation>
    </message>
    <message>
        <source>%1 does not let you see when they are there.</source>
        <translation>%1 ne vous laisse pas voir quand il est là.</translation>
    </message>
    <message>
        <source>Your server blocks nobody.</source>
        <translation>Votre serveur ne bloque personne.</translation>
    </message>
    <message>
        <source>Your server has no rooms: ask for those of another, such as conference.example.org.</source>
        <translation>Votre serveur n&apos;a pas de salons&#xa0;: demandez ceux d&apos;un autre, comme conference.example.org.</translation>
    </message>
    <message>
        <source>The room was closed meanwhile.</source>
        <translation>Le salon a été fermé entre-temps.</translation>
    </message>
    <message>
        <source>Everyone in this room sees your address.</source>
        <translation>Tout le monde dans ce salon voit votre adresse.</translation>
    </message>
    <message>
        <source>What is said here is written down from now on.</source>
        <translation>Ce qui se dit ici est désormais consigné.</translation>
    </message>
    <message>
        <source>What is said here is not written down any more.</source>
        <translation>Ce qui se dit ici n&apos;est plus consigné.</translation>
    </message>
    <message>
        <source>Everyone in this room sees everybody&apos;s address from now on.</source>
        <translation>Tout le monde dans ce salon voit désormais l&apos;adresse de chacun.</translation>
    </message>
    <message>
        <source>Addresses are shown to moderators alone from now on.</source>
        <translation>Désormais, seuls les modérateurs voient les adresses.</translation>
    </message>
    <message>
        <source>Nobody&apos;s address is shown any more.</source>
        <translation>Plus aucune adresse n&apos;est montrée.</translation>
    </message>
    <message>
        <source>The room&apos;s settings have changed.</source>
        <translation>Les réglages du salon ont changé.</translation>
    </message>
    <message>
        <source>%1 is not in this room.</source>
        <translation>%1 n&apos;est pas dans ce salon.</translation>
    </message>
    <message>
        <source>Only somebody whose address you see can be given or lose that rank.</source>
        <translation>Ce rang ne peut être donné ou retiré qu&apos;à quelqu&apos;un dont vous voyez l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1&apos;s address is not shown to you: only somebody whose address is known can be kept out.</source>
        <translation>L&apos;adresse de %1 ne vous est pas montrée&#xa0;: on ne peut tenir dehors que quelqu&apos;un dont l&apos;adresse est connue.</translation>
    </message>
    <message>
        <source>You were put out</source>
        <translation>Vous avez été mis dehors</translation>
    </message>
    <message>
        <source>You were put out for good</source>
        <translation>Vous avez été mis dehors pour de bon</translation>
    </message>
    <message>
        <source>Only members are let in from now on</source>
        <translation>Seuls les membres peuvent désormais entrer</translation>
    </message>
    <message>
        <source>You are no member any more</source>
        <translation>Vous n&apos;êtes plus membre</translation>
    </message>
    <message>
        <source>The service for rooms goes down</source>
        <translation>Le service des salons s&apos;arrête</translation>
    </message>
    <message>
        <source>The room lost sight of you</source>
        <translation>Le salon vous a perdu de vue</translation>
    </message>
    <message>
        <source>The room is gone</source>
        <translation>Le salon n&apos;existe plus</translation>
    </message>
    <message>
        <source>Go to %1 instead.</source>
        <translation>Allez plutôt à %1.</translation>
    </message>
    <message>
        <source>This room asks for a password; join it again and give it.</source>
        <translation>Ce salon demande un mot de passe&#xa0;; rejoignez-le à nouveau et donnez-le.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Vous êtes banni de ce salon.</translation>
    </message>
    <message>
        <source>Only members are let in: ask one of its owners.</source>
        <translation>Seuls les membres peuvent entrer&#xa0;: demandez à un de ses propriétaires.</translation>
    </message>
    <message>
        <source>Somebody there has your name already: choose another with /nick.</source>
        <translation>Quelqu&apos;un y porte déjà votre nom&#xa0;: choisissez-en un autre avec /nick.</translation>
    </message>
    <message>
        <source>There is no such room, or it is locked until its owner has set it up.</source>
        <translation>Ce salon n&apos;existe pas, ou il est verrouillé tant que son propriétaire ne l&apos;a pas préparé.</translation>
    </message>
    <message>
        <source>Rooms cannot be made there.</source>
        <translation>On ne peut pas y créer de salons.</translation>
    </message>
    <message>
        <source>The room is full, or there is none.</source>
        <translation>Le salon est plein, ou il n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The server of this room was not found.</source>
        <translation>Le serveur de ce salon est introuvable.</translation>
    </message>
    <message>
        <source>The server of this room does not answer.</source>
        <translation>Le serveur de ce salon ne répond pas.</translation>
    </message>
    <message>
        <source>Your name cannot be used there: choose another.</source>
        <translation>Votre nom ne peut pas y être utilisé&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be your name in a room. %2 Choose another with /nick.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être votre nom dans un salon. %2 Choisissez-en un autre avec /nick.</translation>
    </message>
    <message>
        <source>The connection ended before the server confirmed it: it may have arrived.</source>
        <translation>La connexion a pris fin avant que le serveur ne confirme&#xa0;: c&apos;est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Nobody reads this page but you.</source>
        <translation>Personne d&apos;autre que vous ne lit cette page.</translation>
    </message>
    <message>
        <source>This message is not known any more.</source>
        <translation>Ce message n&apos;est plus connu.</translation>
    </message>
    <message>
        <source>Only whoever said it can take it back.</source>
        <translation>Seul son auteur peut le retirer.</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>Cela n&apos;a pas été accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server does not let you put a file there.</source>
        <translation>Le serveur ne vous laisse pas y déposer de fichier.</translation>
    </message>
    <message>
        <source>The place for the file has expired: send it again.</source>
        <translation>La place pour le fichier a expiré&#xa0;: renvoyez-le.</translation>
    </message>
    <message>
        <source>The file is too large for the server.</source>
        <translation>Le fichier est trop grand pour le serveur.</translation>
    </message>
    <message>
        <source>The server has no room left for your files.</source>
        <translation>Le serveur n&apos;a plus de place pour vos fichiers.</translation>
    </message>
    <message>
        <source>The server did not take the file (%1).</source>
        <translation>Le serveur n&apos;a pas accepté le fichier (%1).</translation>
    </message>
    <message>
        <source>The file has changed meanwhile: send it again.</source>
        <translation>Le fichier a changé entre-temps&#xa0;: renvoyez-le.</translation>
    </message>
    <message>
        <source>There is no such picture here.</source>
        <translation>Cette image n&apos;existe pas ici.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept in %1.</source>
        <translation>Les images ne peuvent pas être gardées dans %1.</translation>
    </message>
    <message>
        <source>The web server has no such file (%1).</source>
        <translation>Le serveur web n&apos;a pas ce fichier (%1).</translation>
    </message>
    <message>
        <source>“%1” is no network; write one such as 192.168.0.0/16, 2001:db8::/32 or a single address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un réseau&#xa0;; écrivez-en un comme 192.168.0.0/16, 2001:db8::/32 ou une seule adresse.</translation>
    </message>
    <message>
        <source>“%1” is no numeric address. Write one such as 127.0.0.1 or ::1, or * for every address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse numérique. Écrivez-en une comme 127.0.0.1 ou ::1, ou * pour toutes les adresses.</translation>
    </message>
    <message>
        <source>A Unix socket&apos;s path has 1 to %1 bytes; this one has %2.</source>
        <translation>Le chemin d&apos;un socket Unix a 1 à %1 octets&#xa0;; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>The message bus has gone.</source>
        <translation>Le bus de messages a disparu.</translation>
    </message>
    <message>
        <source>There is no message bus now.</source>
        <translation>Il n&apos;y a pas de bus de messages en ce moment.</translation>
    </message>
    <message>
        <source>There is no message bus here.</source>
        <translation>Il n&apos;y a pas de bus de messages ici.</translation>
    </message>
    <message>
        <source>%1 cannot do these line settings: %2.</source>
        <translation>%1 ne peut pas prendre ces réglages de ligne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A line&apos;s speed is a number of bits a second, not %1.</source>
        <translation>La vitesse d&apos;une ligne est un nombre de bits par seconde, pas %1.</translation>
    </message>
    <message>
        <source>A character has 5 to 8 data bits, not %1.</source>
        <translation>Un caractère a 5 à 8 bits de données, pas %1.</translation>
    </message>
    <message>
        <source>one and a half stop bits go with five data bits only</source>
        <translation>un bit et demi d&apos;arrêt ne va qu&apos;avec cinq bits de données</translation>
    </message>
    <message>
        <source>Reading the settings of %1</source>
        <translation>Lecture des réglages de %1</translation>
    </message>
    <message>
        <source>%1 data bits</source>
        <translation>%1 bits de données</translation>
    </message>
    <message>
        <source>this parity</source>
        <translation>cette parité</translation>
    </message>
    <message>
        <source>these stop bits</source>
        <translation>ces bits d&apos;arrêt</translation>
    </message>
    <message>
        <source>hardware flow control</source>
        <translation>contrôle de flux matériel</translation>
    </message>
    <message>
        <source>There is no %1. Is it plugged in?</source>
        <translation>%1 n&apos;existe pas. Est-ce branché&#xa0;?</translation>
    </message>
    <message>
        <source>Another program uses %1. Close it, or choose another port.</source>
        <translation>Un autre programme utilise %1. Fermez-le, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>This user may not open %1.</source>
        <translation>Cet utilisateur n&apos;a pas le droit d&apos;ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 ne répond pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the line has gone.</source>
        <translation>%1&#xa0;: la ligne a disparu.</translation>
    </message>
    <message>
        <source>%1: this line cannot do that (%2).</source>
        <translation>%1&#xa0;: cette ligne ne sait pas faire cela (%2).</translation>
    </message>
    <message>
        <source>“%1” does not belong there.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas sa place là.</translation>
    </message>
    <message>
        <source>“%1” is not known here; it may be one of %2, written key=value.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu ici&#xa0;; possible&#xa0;: un de %2, écrit key=value.</translation>
    </message>
    <message>
        <source>%1= stands there twice.</source>
        <translation>%1= y figure deux fois.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1.</source>
        <translation>Rien ne peut écouter sur %1.</translation>
    </message>
    <message>
        <source>Nothing can connect to %1.</source>
        <translation>Rien ne peut se connecter à %1.</translation>
    </message>
    <message>
        <source>%1=%2 is not one of %3.</source>
        <translation>%1=%2 n&apos;est pas un de %3.</translation>
    </message>
    <message>
        <source>“%1” is no descriptor; the first that can be handed over is 3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un descripteur&#xa0;; le premier qui peut être transmis est 3.</translation>
    </message>
    <message>
        <source>“%1” is no port of a proxy.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un port de proxy.</translation>
    </message>
    <message>
        <source>“%1” is no port; a port is a number from 0 to 65535 (0 takes a free one).</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un port&#xa0;; un port est un nombre de 0 à 65535 (0 en prend un libre).</translation>
    </message>
    <message>
        <source>%1=%2 is no number above 0.</source>
        <translation>%1=%2 n&apos;est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>%1 needs a certificate: add certificate=FILE:key=FILE.</source>
        <translation>%1 a besoin d&apos;un certificat&#xa0;: ajoutez certificate=FILE:key=FILE.</translation>
    </message>
    <message>
        <source>The HTTP proxy does not speak HTTP: %1.</source>
        <translation>Le proxy HTTP ne parle pas HTTP&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The HTTP proxy wants another user and password.</source>
        <translation>Le proxy HTTP veut un autre utilisateur et un autre mot de passe.</translation>
    </message>
    <message>
        <source>The HTTP proxy says: %1</source>
        <translation>Le proxy HTTP dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The proxy did not answer.</source>
        <translation>Le proxy n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>The proxy hung up before the way was open.</source>
        <translation>Le proxy a raccroché avant que la voie ne soit ouverte.</translation>
    </message>
    <message>
        <source>The SOCKS proxy says: %1.</source>
        <translation>Le proxy SOCKS dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The SOCKS proxy does not speak SOCKS 5: %1.</source>
        <translation>Le proxy SOCKS ne parle pas SOCKS 5&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The SOCKS proxy wants a user and a password.</source>
        <translation>Le proxy SOCKS veut un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>A SOCKS proxy takes user and password of 1 to 255 bytes.</source>
        <translation>Un proxy SOCKS accepte un utilisateur et un mot de passe de 1 à 255 octets.</translation>
    </message>
    <message>
        <source>The SOCKS proxy does not take that user and password.</source>
        <translation>Le proxy SOCKS n&apos;accepte pas cet utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>That is no host name that a SOCKS proxy could look up.</source>
        <translation>Ce n&apos;est pas un nom d&apos;hôte qu&apos;un proxy SOCKS pourrait chercher.</translation>
    </message>
    <message>
        <source>The service takes nobody now.</source>
        <translation>Le service n&apos;accepte personne en ce moment.</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Surveillance de %1</translation>
    </message>
    <message>
        <source>The system watches no more folders for this user.</source>
        <translation>Le système ne surveille plus d&apos;autres dossiers pour cet utilisateur.</translation>
    </message>
    <message>
        <source>More than %1 folders would be watched.</source>
        <translation>Plus de %1 dossiers seraient surveillés.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who may put another folder in the place of %2; it is not used.</source>
        <translation>%1 appartient à un autre utilisateur, qui peut mettre un autre dossier à la place de %2&#xa0;; il n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>Création du dossier %1</translation>
    </message>
    <message>
        <source>Taking others&apos; right to write into %1</source>
        <translation>Retrait aux autres du droit d&apos;écrire dans %1</translation>
    </message>
    <message>
        <source>Using the folder %1</source>
        <translation>Utilisation du dossier %1</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>%1 ne peut pas être copié vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is no plain file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 files called %2.broken are there already; look through them and remove some, then do this again. Nothing was changed.</source>
        <translation>%1 fichiers nommés %2.broken sont déjà là&#xa0;; parcourez-les et retirez-en, puis recommencez. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and could not be brought back as theirs; it was not removed. Delete it by hand.</source>
        <translation>%1 appartient à %2, et ne pourrait pas être restauré à son nom&#xa0;; il n&apos;a pas été supprimé. Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>%1 is too large to be brought back; it was not removed. Delete it by hand.</source>
        <translation>%1 est trop grand pour être restauré&#xa0;; il n&apos;a pas été supprimé. Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: its folder is not ours to write to.</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: nous n&apos;avons pas le droit d&apos;écrire dans son dossier.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n&apos;est pas là.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <translation>%1 n&apos;a pas pu être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is there again; it was not written over.</source>
        <translation>%1 est de nouveau là&#xa0;; il n&apos;a pas été écrasé.</translation>
    </message>
    <message>
        <source>Locking %1</source>
        <translation>Verrouillage de %1</translation>
    </message>
    <message>
        <source>Another program serves %1.</source>
        <translation>Un autre programme sert %1.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal: %2.</source>
        <translation>%1 a été arrêté par un signal&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>%1 s&apos;est terminé avec le code %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>That name has no address.</source>
        <translation>Ce nom n&apos;a pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>No address is known for “%1”.</source>
        <translation>Aucune adresse n&apos;est connue pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name service did not answer for “%1”.</source>
        <translation>Le service de noms n&apos;a pas répondu pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Recherche de %1</translation>
    </message>
    <message>
        <source>The name service does not answer for “%1” at the moment.</source>
        <translation>Le service de noms ne répond pas pour «&#xa0;%1&#xa0;» en ce moment.</translation>
    </message>
    <message>
        <source>No address is known for “%1”: %2.</source>
        <translation>Aucune adresse n&apos;est connue pour «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>Too many names are being looked up at once.</source>
        <translation>Trop de noms sont cherchés à la fois.</translation>
    </message>
    <message>
        <source>This name service knows addresses only, and no records of “%1”.</source>
        <translation>Ce service de noms ne connaît que des adresses, et aucun enregistrement de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Starting %1 as user %2</source>
        <translation>Démarrage de %1 comme utilisateur %2</translation>
    </message>
    <message>
        <source>Starting %1 in %2</source>
        <translation>Démarrage de %1 dans %2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <source>There is no program “%1” on this computer.</source>
        <translation>Il n&apos;y a pas de programme «&#xa0;%1&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Listening on %1 port %2 (UDP)</source>
        <translation>Écoute sur %1 port&#xa0;%2 (UDP)</translation>
    </message>
    <message>
        <source>Reaching %1 port %2 (UDP)</source>
        <translation>Accès à %1 port&#xa0;%2 (UDP)</translation>
    </message>
    <message>
        <source>Making a Unix socket</source>
        <translation>Création d&apos;un socket Unix</translation>
    </message>
    <message>
        <source>Reaching %1</source>
        <translation>Accès à %1</translation>
    </message>
    <message>
        <source>Listening on %1 port %2</source>
        <translation>Écoute sur %1 port&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 takes no calls any more: %2. Start its service again.</source>
        <translation>%1 n&apos;accepte plus d&apos;appels&#xa0;: %2. Redémarrez son service.</translation>
    </message>
    <message>
        <source>%1 cannot be watched yet: %2.</source>
        <translation>%1 ne peut pas encore être surveillé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No file descriptor is left, so callers of %1 are turned away. Raise the limit on open files, or close some connections.</source>
        <translation>Il ne reste aucun descripteur de fichier, donc ceux qui appellent %1 sont refusés. Relevez la limite de fichiers ouverts, ou fermez des connexions.</translation>
    </message>
    <message>
        <source>The connection is in use.</source>
        <translation>La connexion est occupée.</translation>
    </message>
    <message>
        <source>The other end does not read: %1 MB were waiting for it.</source>
        <translation>L&apos;autre bout ne lit pas&#xa0;: %1 Mo l&apos;attendaient.</translation>
    </message>
    <message>
        <source>The other end did not read to the end.</source>
        <translation>L&apos;autre bout n&apos;a pas lu jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>La connexion a pris fin.</translation>
    </message>
    <message>
        <source>Watching the connection to %1</source>
        <translation>Surveillance de la connexion à %1</translation>
    </message>
    <message>
        <source>The connection to %1</source>
        <translation>La connexion à %1</translation>
    </message>
    <message>
        <source>Reading from %1</source>
        <translation>Lecture depuis %1</translation>
    </message>
    <message>
        <source>Connecting from %1</source>
        <translation>Connexion depuis %1</translation>
    </message>
    <message>
        <source>Connecting to %1 port %2</source>
        <translation>Connexion à %1 port&#xa0;%2</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Écoute sur %1</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 est trop grand pour un certificat.</translation>
    </message>
    <message>
        <source>Writing %1: %2.</source>
        <translation>Écriture de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No certificate could be made for %1.</source>
        <translation>Aucun certificat n&apos;a pu être créé pour %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is gone, and is served no more.</source>
        <translation>Le certificat %1 a disparu, et n&apos;est plus servi.</translation>
    </message>
    <message>
        <source>%1 is for the same name, in which upper and lower case are alike. Take one of them away.</source>
        <translation>%1 est pour le même nom, où majuscules et minuscules se valent. Retirez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>There is no certificate in that file (PEM text is expected).</source>
        <translation>Il n&apos;y a pas de certificat dans ce fichier (du texte PEM est attendu).</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint: it has 64 hexadecimal digits.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une empreinte SHA-256&#xa0;: elle a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>No certificate is served for “%1”.</source>
        <translation>Aucun certificat n&apos;est servi pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The other end did not finish the TLS handshake.</source>
        <translation>L&apos;autre bout n&apos;a pas terminé la négociation TLS.</translation>
    </message>
    <message>
        <source>Too much was written before the TLS handshake was over.</source>
        <translation>Trop a été écrit avant la fin de la négociation TLS.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of TLS.</source>
        <translation>La connexion a pris fin au milieu de TLS.</translation>
    </message>
    <message>
        <source>The other end hung up during the TLS handshake.</source>
        <translation>L&apos;autre bout a raccroché pendant la négociation TLS.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address that a certificate could have.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un nom ni une adresse qu&apos;un certificat pourrait avoir.</translation>
    </message>
    <message>
        <source>it is not the one that was pinned</source>
        <translation>ce n&apos;est pas celui qui a été épinglé</translation>
    </message>
    <message>
        <source>it is not the one that was accepted before</source>
        <translation>ce n&apos;est pas celui qui a été accepté auparavant</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2.</source>
        <translation>Le certificat de %1 n&apos;est pas digne de confiance&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>La négociation TLS a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The other end broke TLS: %1.</source>
        <translation>L&apos;autre bout a enfreint TLS&#xa0;: %1.</translation>
    </message>
    <message>
        <source>TLS could not encrypt.</source>
        <translation>TLS n&apos;a pas pu chiffrer.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>accepté par vous</translation>
    </message>
    <message>
        <source>The authorities in %1 are trusted from now on.</source>
        <translation>Les autorités de %1 sont désormais dignes de confiance.</translation>
    </message>
    <message>
        <source>The changed authorities in %1 are not trusted, the former ones are: %2</source>
        <translation>On ne se fie pas aux autorités changées de %1, mais aux anciennes&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no memory left to look up “%1”.</source>
        <translation>Il ne reste plus de mémoire pour chercher «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name servers did not answer for “%1” (%2).</source>
        <translation>Les serveurs de noms n&apos;ont pas répondu pour «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>Name servers cannot be asked: %1. Look at %2.</source>
        <translation>Les serveurs de noms ne peuvent pas être interrogés&#xa0;: %1. Voyez %2.</translation>
    </message>
    <message>
        <source>There are no such records of “%1”.</source>
        <translation>Il n&apos;y a pas de tels enregistrements de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No name server can be asked.</source>
        <translation>Aucun serveur de noms ne peut être interrogé.</translation>
    </message>
    <message>
        <source>The name servers did not answer for “%1”.</source>
        <translation>Les serveurs de noms n&apos;ont pas répondu pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be asked: such an address begins with https:// and holds no password; http:// is for this computer alone.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être interrogé&#xa0;: une telle adresse commence par https:// et ne contient pas de mot de passe&#xa0;; http:// est pour cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>The web server sends from one address to the next, more than %1 times.</source>
        <translation>Le serveur web renvoie d&apos;une adresse à l&apos;autre, plus de %1 fois.</translation>
    </message>
    <message>
        <source>The web server&apos;s answer is larger than it may be: %1.</source>
        <translation>La réponse du serveur web est plus grande que permis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What answers there is no web server.</source>
        <translation>Ce qui répond là n&apos;est pas un serveur web.</translation>
    </message>
    <message>
        <source>The web server&apos;s answer cannot be read: %1.</source>
        <translation>La réponse du serveur web ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was to be sent has changed meanwhile: send it again.</source>
        <translation>Ce qui devait être envoyé a changé entre-temps&#xa0;: renvoyez-le.</translation>
    </message>
    <message>
        <source>The web server hung up before all of its answer was there.</source>
        <translation>Le serveur web a raccroché avant que toute sa réponse ne soit là.</translation>
    </message>
    <message>
        <source>The web server hung up without an answer.</source>
        <translation>Le serveur web a raccroché sans réponse.</translation>
    </message>
    <message>
        <source>The web server takes nothing more.</source>
        <translation>Le serveur web n&apos;accepte plus rien.</translation>
    </message>
    <message>
        <source>The web server says nothing more.</source>
        <translation>Le serveur web ne dit plus rien.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked of a web server.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être demandé à un serveur web.</translation>
    </message>
    <message>
        <source>The address holds what no address may.</source>
        <translation>L&apos;adresse contient ce qu&apos;aucune adresse ne peut contenir.</translation>
    </message>
    <message>
        <source>The header %1 is the client&apos;s own to say.</source>
        <translation>C&apos;est au client lui-même de donner l&apos;en-tête %1.</translation>
    </message>
    <message>
        <source>The header “%1” holds what no header may.</source>
        <translation>L&apos;en-tête «&#xa0;%1&#xa0;» contient ce qu&apos;aucun en-tête ne peut contenir.</translation>
    </message>
    <message>
        <source>The server hung up before it let us in.</source>
        <translation>Le serveur a raccroché avant de nous laisser entrer.</translation>
    </message>
    <message>
        <source>The server no longer reads what is sent to it.</source>
        <translation>Le serveur ne lit plus ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>The server wants to be spoken to over TLS only.</source>
        <translation>Le serveur ne veut qu&apos;on lui parle que par TLS.</translation>
    </message>
    <message>
        <source>The server offers no way in which we could log in.</source>
        <translation>Le serveur ne propose aucun moyen de nous connecter.</translation>
    </message>
    <message>
        <source>This network cannot take messages back.</source>
        <translation>Ce réseau ne peut pas retirer de messages.</translation>
    </message>
    <message>
        <source>This network does not keep how far one has read.</source>
        <translation>Ce réseau ne garde pas jusqu&apos;où on a lu.</translation>
    </message>
    <message>
        <source>This network changes no real names while one is there.</source>
        <translation>Ce réseau ne change pas les vrais noms pendant qu&apos;on y est.</translation>
    </message>
    <message>
        <source>That kind of conversation is not spoken here.</source>
        <translation>Ce genre de conversation n&apos;est pas parlé ici.</translation>
    </message>
    <message>
        <source>A web page called in place of who was invited. Offer the conversation once more.</source>
        <translation>Une page web a appelé à la place de la personne invitée. Proposez encore la conversation.</translation>
    </message>
    <message>
        <source>The offer leads to %1, which is on this computer or its network. It is not followed unless that was allowed.</source>
        <translation>L&apos;offre mène à %1, qui est sur cet ordinateur ou son réseau. Elle n&apos;est pas suivie, sauf si cela a été permis.</translation>
    </message>
    <message>
        <source>The offer cannot be followed.</source>
        <translation>L&apos;offre ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>Nobody can be waited for here.</source>
        <translation>On ne peut attendre personne ici.</translation>
    </message>
    <message>
        <source>Nothing has come for too long.</source>
        <translation>Rien n&apos;est venu depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Encrypted DCC is not spoken here.</source>
        <translation>Le DCC chiffré n&apos;est pas parlé ici.</translation>
    </message>
    <message>
        <source>They send more than they offered.</source>
        <translation>L&apos;autre envoie plus qu&apos;annoncé.</translation>
    </message>
    <message>
        <source>They hung up before all of it was there.</source>
        <translation>L&apos;autre a raccroché avant que tout ne soit là.</translation>
    </message>
    <message>
        <source>They want to go on with what is not offered.</source>
        <translation>L&apos;autre veut reprendre avec ce qui n&apos;est pas proposé.</translation>
    </message>
    <message>
        <source>The file has changed while it was sent.</source>
        <translation>Le fichier a changé pendant l&apos;envoi.</translation>
    </message>
    <message>
        <source>They hung up before they had all of it.</source>
        <translation>L&apos;autre a raccroché avant d&apos;avoir tout reçu.</translation>
    </message>
    <message>
        <source>This network lets nobody register an account this way.</source>
        <translation>Ce réseau ne laisse personne inscrire un compte ainsi.</translation>
    </message>
    <message>
        <source>A registration is under way already.</source>
        <translation>Une inscription est déjà en cours.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server took too long to let us in.</source>
        <translation>Le serveur a mis trop de temps à nous laisser entrer.</translation>
    </message>
    <message>
        <source>The server changes over and over which names are the same.</source>
        <translation>Le serveur change sans cesse quels noms se valent.</translation>
    </message>
    <message>
        <source>This network does not say which answer belongs to which question.</source>
        <translation>Ce réseau ne dit pas quelle réponse va avec quelle question.</translation>
    </message>
    <message>
        <source>Too many questions wait for an answer already.</source>
        <translation>Trop de questions attendent déjà une réponse.</translation>
    </message>
    <message>
        <source>The server has not answered for a minute.</source>
        <translation>Le serveur n&apos;a pas répondu depuis une minute.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Try again in a while.</source>
        <translation>Trop de choses attendent déjà d&apos;être envoyées. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The server used to bind the login to the encrypted connection (SCRAM-SHA-256-PLUS) and no longer offers it. Somebody may stand in between.</source>
        <translation>Le serveur liait jusqu&apos;ici la connexion du compte à la liaison chiffrée (SCRAM-SHA-256-PLUS) et ne le propose plus. Quelqu&apos;un s&apos;est peut-être interposé.</translation>
    </message>
    <message>
        <source>The server takes none of the ways in which we could log in.</source>
        <translation>Le serveur n&apos;accepte aucun des moyens par lesquels nous pourrions nous connecter.</translation>
    </message>
    <message>
        <source>The server did not show that it knows the account. It may be another than it says.</source>
        <translation>Le serveur n&apos;a pas montré qu&apos;il connaît le compte. C&apos;est peut-être un autre qu&apos;il ne dit.</translation>
    </message>
    <message>
        <source>This network keeps no history for us.</source>
        <translation>Ce réseau ne garde pas d&apos;historique pour nous.</translation>
    </message>
    <message>
        <source>Too much history has been asked for already.</source>
        <translation>Trop d&apos;historique a déjà été demandé.</translation>
    </message>
    <message>
        <source>The server did not send its history in time.</source>
        <translation>Le serveur n&apos;a pas envoyé son historique à temps.</translation>
    </message>
    <message>
        <source>That is not the name of a channel.</source>
        <translation>Ce n&apos;est pas le nom d&apos;un canal.</translation>
    </message>
    <message>
        <source>This network keeps nothing of the kind.</source>
        <translation>Ce réseau ne garde rien de tel.</translation>
    </message>
    <message>
        <source>This network does not tell when people come and go.</source>
        <translation>Ce réseau ne dit pas quand les gens vont et viennent.</translation>
    </message>
    <message>
        <source>This network tells of no more than %1 people.</source>
        <translation>Ce réseau ne renseigne pas sur plus de %1 personnes.</translation>
    </message>
    <message>
        <source>That is nobody to speak to.</source>
        <translation>Ce n&apos;est personne à qui parler.</translation>
    </message>
    <message>
        <source>That is too long to be said.</source>
        <translation>C&apos;est trop long pour être dit.</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>Il n&apos;y a rien à dire.</translation>
    </message>
    <message>
        <source>This network passes on no typing notices or reactions.</source>
        <translation>Ce réseau ne transmet ni avis de saisie ni réactions.</translation>
    </message>
    <message>
        <source>A PN532 reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Un PN532 lit des cartes à 8, 14 ou 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The reader sent a blank number (%1): it sees no card, or is broken.</source>
        <translation>Le lecteur a envoyé un numéro vide (%1)&#xa0;: il ne voit pas de carte, ou il est cassé.</translation>
    </message>
    <message>
        <source>The reader sends only the first half of longer card numbers.</source>
        <translation>Le lecteur n&apos;envoie que la première moitié des numéros de carte plus longs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a card.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de carte.</translation>
    </message>
    <message>
        <source>The card makes up a new number each time.</source>
        <translation>La carte invente un nouveau numéro chaque fois.</translation>
    </message>
    <message>
        <source>The number %1 has %2 bytes; this reader is set to %3.</source>
        <translation>Le numéro %1 a %2 octets&#xa0;; ce lecteur est réglé sur %3.</translation>
    </message>
    <message>
        <source>A Multi ISO reader reads cards with 8, 14, 16 or 20 hex digits.</source>
        <translation>Un lecteur Multi ISO lit des cartes à 8, 14, 16 ou 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>An EM-18 reads cards whose number has 10 hex digits.</source>
        <translation>Un EM-18 lit des cartes dont le numéro a 10 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>An ID-12 reads cards whose number has 10 hex digits.</source>
        <translation>Un ID-12 lit des cartes dont le numéro a 10 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A Parallax reader reads cards whose number has 10 hex digits.</source>
        <translation>Un lecteur Parallax lit des cartes dont le numéro a 10 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>An RDM6300 reads cards whose number has 10 hex digits.</source>
        <translation>Un RDM6300 lit des cartes dont le numéro a 10 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A card&apos;s number in a text line has 8 to 20 hex digits.</source>
        <translation>Un numéro de carte dans une ligne de texte a 8 à 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The server asks for more work than a login may cost.</source>
        <translation>Le serveur demande plus de travail qu&apos;une connexion ne peut coûter.</translation>
    </message>
    <message>
        <source>The server offered other ways to log in than those that came here. Somebody stands in between.</source>
        <translation>Le serveur a proposé d&apos;autres moyens de se connecter que ceux arrivés ici. Quelqu&apos;un s&apos;est interposé.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C&apos;est vide.</translation>
    </message>
    <message>
        <source>The character %1 is not allowed in it.</source>
        <translation>Le caractère %1 n&apos;y est pas permis.</translation>
    </message>
    <message>
        <source>It mixes writing from the left and from the right.</source>
        <translation>L&apos;écriture de gauche à droite et celle de droite à gauche s&apos;y mêlent.</translation>
    </message>
    <message>
        <source>It has no settled form.</source>
        <translation>Cela n&apos;a pas de forme stable.</translation>
    </message>
    <message>
        <source>It is empty, too long, or no text.</source>
        <translation>C&apos;est vide, trop long, ou ce n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>It cannot hold a space.</source>
        <translation>Cela ne peut pas contenir d&apos;espace.</translation>
    </message>
    <message>
        <source>It cannot hold %1.</source>
        <translation>Cela ne peut pas contenir %1.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>C&apos;est trop long.</translation>
    </message>
    <message>
        <source>It is empty, too long, or holds what cannot be typed.</source>
        <translation>C&apos;est vide, trop long, ou contient ce qui ne peut pas être tapé.</translation>
    </message>
    <message>
        <source>The server closed the WebSocket at once.</source>
        <translation>Le serveur a fermé le WebSocket aussitôt.</translation>
    </message>
    <message>
        <source>The XML cannot be read: %1.</source>
        <translation>Le XML ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A %1 is not allowed here.</source>
        <translation>Un %1 n&apos;est pas permis ici.</translation>
    </message>
    <message>
        <source>The encoding must be UTF-8.</source>
        <translation>L&apos;encodage doit être UTF-8.</translation>
    </message>
    <message>
        <source>The XML is too large: %1 bytes are allowed.</source>
        <translation>Le XML est trop grand&#xa0;: %1 octets sont permis.</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters.</source>
        <translation>Une expression a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>At character %1: %2 is expected.</source>
        <translation>Au caractère %1, on attend&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>The part before the @ cannot be used: %1</source>
        <translation>La partie avant le @ ne peut pas être utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 “%2” could be used.</source>
        <translation>%1 «&#xa0;%2&#xa0;» pourrait être utilisé.</translation>
    </message>
    <message>
        <source>The part behind the / cannot be used: %1</source>
        <translation>La partie après le / ne peut pas être utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The part behind the / is too long.</source>
        <translation>La partie après le / est trop longue.</translation>
    </message>
    <message>
        <source>An address has no empty parts.</source>
        <translation>Une adresse n&apos;a pas de parties vides.</translation>
    </message>
    <message>
        <source>%1 is no host&apos;s name.</source>
        <translation>%1 n&apos;est pas un nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>%1 says that it has no XMPP server.</source>
        <translation>%1 dit qu&apos;il n&apos;a pas de serveur XMPP.</translation>
    </message>
    <message>
        <source>A password is not sent where somebody may read along.</source>
        <translation>Un mot de passe n&apos;est pas envoyé là où quelqu&apos;un peut lire.</translation>
    </message>
    <message>
        <source>%1 makes no accounts from a chat program. Ask whoever runs it for one.</source>
        <translation>%1 ne crée pas de comptes depuis un programme de discussion. Demandez-en un à qui s&apos;en occupe.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try it again later.</source>
        <translation>%1 ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server&apos;s address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse de serveur.</translation>
    </message>
    <message>
        <source>%1 hung up.</source>
        <translation>%1 a raccroché.</translation>
    </message>
    <message>
        <source>The server does not say who we are.</source>
        <translation>Le serveur ne dit pas qui nous sommes.</translation>
    </message>
    <message>
        <source>The certificate is that of %1, not of %2.</source>
        <translation>Le certificat est celui de %1, pas de %2.</translation>
    </message>
    <message>
        <source>The server does not answer whether the session goes on.</source>
        <translation>Le serveur ne répond pas si la session continue.</translation>
    </message>
    <message>
        <source>The server does not give us an address.</source>
        <translation>Le serveur ne nous donne pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>The server gives us no address.</source>
        <translation>Le serveur ne nous donne aucune adresse.</translation>
    </message>
    <message>
        <source>The server gives us an address that is none.</source>
        <translation>Le serveur nous donne une adresse qui n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n&apos;y a pas de connexion.</translation>
    </message>
    <message>
        <source>The server has gone silent.</source>
        <translation>Le serveur est devenu silencieux.</translation>
    </message>
    <message>
        <source>The session could not go on.</source>
        <translation>La session n&apos;a pas pu continuer.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>La connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>Too many messages wait for a connection.</source>
        <translation>Trop de messages attendent une connexion.</translation>
    </message>
    <message>
        <source>The server takes nothing more just now.</source>
        <translation>Le serveur n&apos;accepte plus rien en ce moment.</translation>
    </message>
    <message>
        <source>The server does not say what it offers.</source>
        <translation>Le serveur ne dit pas ce qu&apos;il propose.</translation>
    </message>
    <message>
        <source>The server does not encrypt, or somebody in between does not let it.</source>
        <translation>Le serveur ne chiffre pas, ou quelqu&apos;un entre les deux l&apos;en empêche.</translation>
    </message>
    <message>
        <source>The server could not start to encrypt.</source>
        <translation>Le serveur n&apos;a pas pu commencer à chiffrer.</translation>
    </message>
    <message>
        <source>The server&apos;s part of the login cannot be read.</source>
        <translation>La part du serveur dans la connexion ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The server did not show that it has handed out our token. It may be another than it says.</source>
        <translation>Le serveur n&apos;a pas montré qu&apos;il a remis notre jeton. C&apos;est peut-être un autre qu&apos;il ne dit.</translation>
    </message>
    <message>
        <source>The server asks for something that we do not know before it lets us in.</source>
        <translation>Le serveur demande quelque chose que nous ne connaissons pas avant de nous laisser entrer.</translation>
    </message>
    <message>
        <source>%1 is no place.</source>
        <translation>%1 n&apos;est pas un lieu.</translation>
    </message>
    <message>
        <source>The server refused the login: %1.</source>
        <translation>Le serveur a refusé la connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server wants a further step that we do not know: %1.</source>
        <translation>Le serveur veut une étape de plus que nous ne connaissons pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server used to bind the login to the encrypted connection and no longer offers it. Somebody may stand in between.</source>
        <translation>Le serveur liait jusqu&apos;ici la connexion du compte à la liaison chiffrée et ne le propose plus. Quelqu&apos;un s&apos;est peut-être interposé.</translation>
    </message>
    <message>
        <source>The server hung up without a word.</source>
        <translation>Le serveur a raccroché sans un mot.</translation>
    </message>
    <message>
        <source>That is no XMPP server.</source>
        <translation>Ce n&apos;est pas un serveur XMPP.</translation>
    </message>
    <message>
        <source>The server says that it is %1.</source>
        <translation>Le serveur dit qu&apos;il est %1.</translation>
    </message>
    <message>
        <source>The server speaks a version of XMPP that is too old.</source>
        <translation>Le serveur parle une version de XMPP trop ancienne.</translation>
    </message>
    <message>
        <source>The server ended the conversation.</source>
        <translation>Le serveur a mis fin à la conversation.</translation>
    </message>
    <message>
        <source>The server acknowledges more than it was sent.</source>
        <translation>Le serveur accuse réception de plus qu&apos;il ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>That is no answer to a command.</source>
        <translation>Ce n&apos;est pas une réponse à une commande.</translation>
    </message>
    <message>
        <source>They have taken it back.</source>
        <translation>L&apos;autre l&apos;a retiré.</translation>
    </message>
    <message>
        <source>They send only all of it.</source>
        <translation>L&apos;autre n&apos;envoie que le tout.</translation>
    </message>
    <message>
        <source>Their program sends it in a way that this one does not speak.</source>
        <translation>Le programme de l&apos;autre l&apos;envoie d&apos;une manière que celui-ci ne parle pas.</translation>
    </message>
    <message>
        <source>They stopped before all of it was there.</source>
        <translation>L&apos;autre s&apos;est arrêté avant que tout ne soit là.</translation>
    </message>
    <message>
        <source>What came is not what they offered: its checksum is another one.</source>
        <translation>Ce qui est arrivé n&apos;est pas ce qui était proposé&#xa0;: sa somme de contrôle diffère.</translation>
    </message>
    <message>
        <source>There are enough files on their way.</source>
        <translation>Il y a assez de fichiers en route.</translation>
    </message>
    <message>
        <source>Their program takes no files from you.</source>
        <translation>Le programme de l&apos;autre n&apos;accepte pas de fichiers de vous.</translation>
    </message>
    <message>
        <source>Their program wants it in a way that this one does not speak.</source>
        <translation>Le programme de l&apos;autre le veut d&apos;une manière que celui-ci ne parle pas.</translation>
    </message>
    <message>
        <source>Their program could not take it.</source>
        <translation>Le programme de l&apos;autre n&apos;a pas pu l&apos;accepter.</translation>
    </message>
    <message>
        <source>They did not answer.</source>
        <translation>L&apos;autre n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>The connection was lost before all of it was there.</source>
        <translation>La connexion a été perdue avant que tout ne soit là.</translation>
    </message>
    <message>
        <source>The place for the file is not safe: %1</source>
        <translation>La place pour le fichier n&apos;est pas sûre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server keeps no files.</source>
        <translation>Le serveur ne garde pas de fichiers.</translation>
    </message>
    <message>
        <source>The server takes no files larger than %1 bytes.</source>
        <translation>Le serveur n&apos;accepte pas de fichiers de plus de %1 octets.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Il n&apos;y a pas d&apos;image.</translation>
    </message>
    <message>
        <source>The picture is not the one that was told of.</source>
        <translation>L&apos;image n&apos;est pas celle qui était annoncée.</translation>
    </message>
    <message>
        <source>The service has no form for it.</source>
        <translation>Le service n&apos;a pas de formulaire pour cela.</translation>
    </message>
    <message>
        <source>The archive does not say where its answer ends.</source>
        <translation>L&apos;archive ne dit pas où finit sa réponse.</translation>
    </message>
    <message>
        <source>The room has no form for its configuration.</source>
        <translation>Le salon n&apos;a pas de formulaire pour sa configuration.</translation>
    </message>
    <message>
        <source>The room has no form for who would be its member.</source>
        <translation>Le salon n&apos;a pas de formulaire pour qui voudrait en être membre.</translation>
    </message>
    <message>
        <source>That would be too many rooms.</source>
        <translation>Cela ferait trop de salons.</translation>
    </message>
    <message>
        <source>That cannot be a nick: %1</source>
        <translation>Cela ne peut pas être un pseudo&#xa0;: %1</translation>
    </message>
    <message>
        <source>The room did not answer in time.</source>
        <translation>Le salon n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>We are not in that room.</source>
        <translation>Nous ne sommes pas dans ce salon.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://example.org/xmpp-websocket.</source>
        <translation>L&apos;adresse d&apos;un WebSocket s&apos;écrit wss://example.org/xmpp-websocket.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>There are no contacts here to ask.</source>
        <translation>Il n&apos;y a ici aucun contact à qui demander.</translation>
    </message>
    <message>
        <source>A collection holds no items.</source>
        <translation>Une collection ne contient pas d&apos;éléments.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>Cet élément n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>Ce nœud n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such item to turn the page at.</source>
        <translation>L&apos;élément où tourner la page n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A node cannot stand there.</source>
        <translation>Un nœud ne peut pas se trouver là.</translation>
    </message>
    <message>
        <source>This node exists already.</source>
        <translation>Ce nœud existe déjà.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de collection «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The node&apos;s name is too long.</source>
        <translation>Le nom du nœud est trop long.</translation>
    </message>
    <message>
        <source>Contacts are for %1, not for %2.</source>
        <translation>Les contacts sont pour %1, pas pour %2.</translation>
    </message>
    <message>
        <source>%1 is no address such as mailto:me@example.org.</source>
        <translation>%1 n&apos;est pas une adresse comme mailto:me@example.org.</translation>
    </message>
    <message>
        <source>%1 is no address such as stun:stun.example.org or turn:turn.example.org:3478?transport=udp.</source>
        <translation>%1 n&apos;est pas une adresse comme stun:stun.example.org ou turn:turn.example.org:3478?transport=udp.</translation>
    </message>
    <message>
        <source>Messages come faster than they can be stored: some are left out.</source>
        <translation>Les messages arrivent plus vite qu&apos;ils ne peuvent être stockés&#xa0;: certains sont omis.</translation>
    </message>
    <message>
        <source>Messages are stored again.</source>
        <translation>Les messages sont de nouveau stockés.</translation>
    </message>
    <message>
        <source>%1 messages were left out.</source>
        <translation>%1 messages ont été omis.</translation>
    </message>
    <message>
        <source>Something could not be kept: %1</source>
        <translation>Quelque chose n&apos;a pas pu être gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages cannot be stored, and wait: %1</source>
        <translation>Les messages ne peuvent pas être stockés, et attendent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password of %1 could not be kept: %2</source>
        <translation>Le mot de passe de %1 n&apos;a pas pu être gardé&#xa0;: %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>débranché</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas de droit d&apos;accès</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>pas compris</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation>problème de pilote</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>finding out</source>
        <translation>détection</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>C&apos;est activé.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>C&apos;est désactivé.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>did not match</source>
        <translation>ne correspondait pas</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>More happens than rules can look at; some events were left out.</source>
        <translation>Il se passe plus que les règles ne peuvent regarder&#xa0;; certains événements ont été omis.</translation>
    </message>
    <message>
        <source>%1 – failed: %2</source>
        <translation>%1 – échec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Répondre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The function %1</source>
        <translation>La fonction %1</translation>
    </message>
    <message>
        <source>Write into the log: %1</source>
        <translation>Écrire dans le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>The bridge has given up: %1</source>
        <translation>La passerelle a abandonné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Connexion perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 came in from %2 by %3.</source>
        <translation>%1 est entré depuis %2 par %3.</translation>
    </message>
    <message>
        <source>%1 was turned away: %2.</source>
        <translation>%1 a été refusé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no way to the other server: %1</source>
        <translation>Il n&apos;y a pas de chemin vers l&apos;autre serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a component of the other server.</source>
        <translation>%1 est un composant de l&apos;autre serveur.</translation>
    </message>
    <message>
        <source>%1 is no component of the other server any more: %2</source>
        <translation>%1 n&apos;est plus un composant de l&apos;autre serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Votes of &quot;%1&quot; are counted but not published: %2 It is tried again.</source>
        <translation>Les votes de «&#xa0;%1&#xa0;» sont comptés mais pas publiés&#xa0;: %2 On réessaie.</translation>
    </message>
    <message>
        <source>%1 is a secret, and everyone on this computer can read a command line. Write it into services/%2.toml.</source>
        <translation>%1 est un secret, et tout le monde sur cet ordinateur peut lire une ligne de commande. Écrivez-le dans services/%2.toml.</translation>
    </message>
    <message>
        <source>The backup was brought back. What was here before is kept in %1.</source>
        <translation>La sauvegarde a été restaurée. Ce qui était là avant est gardé dans %1.</translation>
    </message>
    <message>
        <source>The pid file %1 cannot be written: %2.</source>
        <translation>Le fichier pid %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>C&apos;est branché.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Cela fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>It is not plugged in. It goes on by itself when it comes back.</source>
        <translation>Il n&apos;est pas branché. Il reprend tout seul à son retour.</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>La commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some plugins did not end in time.</source>
        <translation>Certaines extensions ne se sont pas terminées à temps.</translation>
    </message>
    <message>
        <source>The last taps could not be stored in time.</source>
        <translation>Les dernières cartes présentées n&apos;ont pas pu être stockées à temps.</translation>
    </message>
    <message>
        <source>Some networks did not hear the goodbye in time.</source>
        <translation>Certains réseaux n&apos;ont pas entendu l&apos;au revoir à temps.</translation>
    </message>
    <message>
        <source>Some connections did not end in time and were cut off.</source>
        <translation>Certaines connexions ne se sont pas terminées à temps et ont été coupées.</translation>
    </message>
    <message>
        <source>Read the configuration again.</source>
        <translation>Configuration relue.</translation>
    </message>
    <message>
        <source>a time such as 30s or 5min</source>
        <translation>une durée comme 30s ou 5min</translation>
    </message>
    <message>
        <source>a size such as 64k or 10M</source>
        <translation>une taille comme 64k ou 10M</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Others are waiting to log in.</source>
        <translation>D&apos;autres attendent pour se connecter.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Envoi à %1</translation>
    </message>
    <message>
        <source>Others are waiting to ask.</source>
        <translation>D&apos;autres attendent pour demander.</translation>
    </message>
    <message>
        <source>There is too little room for the backup: it takes about %1 MB, and %2 MB are free at %3. Free some, choose another place, or leave a part out.</source>
        <translation>Il y a trop peu de place pour la sauvegarde&#xa0;: elle prend environ %1 Mo, et %2 Mo sont libres dans %3. Libérez-en, choisissez un autre endroit, ou laissez une partie de côté.</translation>
    </message>
    <message>
        <source>Another version wrote what is here. Start this one once, then bring the backup back again. Nothing was changed.</source>
        <translation>Une autre version a écrit ce qui est ici. Démarrez celle-ci une fois, puis restaurez de nouveau la sauvegarde. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The passwords in it need a password that opens them.</source>
        <translation>Les mots de passe qu&apos;elle contient ont besoin d&apos;un mot de passe qui les ouvre.</translation>
    </message>
    <message>
        <source>That is not the password that the passwords in it are encrypted with. Nothing was changed.</source>
        <translation>Ce n&apos;est pas le mot de passe avec lequel les mots de passe qu&apos;elle contient sont chiffrés. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The backup is cut off: it ends before it should. Copy it again from where it was made.</source>
        <translation>La sauvegarde est tronquée&#xa0;: elle finit avant la fin prévue. Copiez-la de nouveau depuis là où elle a été faite.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1. Choose another place, or leave a part out.</source>
        <translation>La sauvegarde n&apos;a pas pu être écrite&#xa0;: %1. Choisissez un autre endroit, ou laissez une partie de côté.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked: %1. Free some space there; nothing was changed.</source>
        <translation>La sauvegarde n&apos;a pas pu être dépaquetée&#xa0;: %1. Libérez-y de la place&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is too little room to copy the database: it takes about %1 MB for a while, and %2 MB are free at %3. Free some there.</source>
        <translation>Il y a trop peu de place pour copier la base de données&#xa0;: la copie prend environ %1 Mo pour un temps, et %2 Mo sont libres dans %3. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>An older version made this backup, and a part of it (%1) cannot take the place of what is here. Add it to what is here instead. Nothing was changed.</source>
        <translation>Une version plus ancienne a fait cette sauvegarde, et une partie (%1) ne peut pas remplacer ce qui est ici. Ajoutez plutôt la sauvegarde à ce qui est ici. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Waiting for the keyring, which may ask in a window of its own.</source>
        <translation>Attente du trousseau, qui demande peut-être dans une fenêtre à lui.</translation>
    </message>
    <message>
        <source>The account was made, but it could not be kept here: %1 Write its password down, and enter both under Edit account.</source>
        <translation>Le compte a été créé, mais n&apos;a pas pu être gardé ici&#xa0;: %1 Notez son mot de passe, et entrez les deux sous «&#xa0;Modifier le compte&#xa0;».</translation>
    </message>
    <message>
        <source>The name %1 is registered, and logs in with its password from now on.</source>
        <translation>Le nom %1 est inscrit, et se connecte désormais avec son mot de passe.</translation>
    </message>
    <message>
        <source>Somebody has registered this name already. Choose another.</source>
        <translation>Quelqu&apos;un a déjà inscrit ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Here an account is called as you are: change your name first.</source>
        <translation>Ici, un compte doit porter votre nom&#xa0;: changez d&apos;abord de nom.</translation>
    </message>
    <message>
        <source>The network takes no account of this name. Choose another.</source>
        <translation>Le réseau n&apos;accepte pas de compte de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The network wants you to have a name first.</source>
        <translation>Le réseau veut que vous ayez d&apos;abord un nom.</translation>
    </message>
    <message>
        <source>You are logged in to an account already.</source>
        <translation>Vous êtes déjà connecté à un compte.</translation>
    </message>
    <message>
        <source>The network wants you to be connected first. Try again in a moment.</source>
        <translation>Le réseau veut que vous soyez d&apos;abord connecté. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The network takes this for no e-mail address.</source>
        <translation>Pour le réseau, ce n&apos;est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>The network takes no accounts with this e-mail address. Give another.</source>
        <translation>Le réseau n&apos;accepte pas de comptes avec cette adresse de courriel. Donnez-en une autre.</translation>
    </message>
    <message>
        <source>The network does not take this password. Choose another.</source>
        <translation>Le réseau n&apos;accepte pas ce mot de passe. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The password is too weak. Choose a longer one.</source>
        <translation>Le mot de passe est trop faible. Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>That is not the code. Look at the message once more.</source>
        <translation>Ce n&apos;est pas le code. Regardez le message encore une fois.</translation>
    </message>
    <message>
        <source>The network makes no accounts just now. Try again later.</source>
        <translation>Le réseau ne crée pas de comptes en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>You are logged in to the account %1 already.</source>
        <translation>Vous êtes déjà connecté au compte %1.</translation>
    </message>
    <message>
        <source>Others could read the password on its way. Have the account connect with encryption, and register then.</source>
        <translation>D&apos;autres pourraient lire le mot de passe en chemin. Faites connecter le compte avec chiffrement, et inscrivez-vous ensuite.</translation>
    </message>
    <message>
        <source>The name %1 becomes yours: with its password you are logged in whenever you connect, and nobody else can.</source>
        <translation>Le nom %1 devient le vôtre&#xa0;: avec son mot de passe, vous ouvrez votre session à chaque connexion, et personne d&apos;autre ne le peut.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>The network sends a code there, which is asked for next.</source>
        <translation>Le réseau y envoie un code, qui est demandé ensuite.</translation>
    </message>
    <message>
        <source>Some networks send a code there, or help who has forgotten the password. It can stay empty.</source>
        <translation>Certains réseaux y envoient un code, ou aident qui a oublié le mot de passe. Peut rester vide.</translation>
    </message>
    <message>
        <source>Code of the network</source>
        <translation>Code du réseau</translation>
    </message>
    <message>
        <source>Your modes on this network: %1.</source>
        <translation>Vos modes sur ce réseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Port (TLS)</source>
        <translation>Port (TLS)</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clé d&apos;hôte</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1.</source>
        <translation>Son SHA-256 est %1.</translation>
    </message>
    <message>
        <source>It has CHANGED: another one was accepted on %1.</source>
        <translation>Il a CHANGÉ&#xa0;: un autre a été accepté le %1.</translation>
    </message>
    <message>
        <source>This is too long for IRC, or has a character in it that IRC cannot take. Choose another password.</source>
        <translation>C&apos;est trop long pour IRC, ou cela contient un caractère qu&apos;IRC ne peut pas prendre. Choisissez un autre mot de passe.</translation>
    </message>
    <message>
        <source>A WebSocket&apos;s address is written as wss://example.org/path.</source>
        <translation>L&apos;adresse d&apos;un WebSocket s&apos;écrit comme wss://example.org/path.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe. Name a file.</source>
        <translation>%1 est un dossier, un périphérique ou un tube. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 The network says: “%2”</source>
        <translation>%1 Le réseau dit&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The network wants to know that it is you who registers %1, and has sent you a code. It says: “%2”</source>
        <translation>Le réseau veut savoir que c&apos;est bien vous qui inscrivez %1, et vous a envoyé un code. Il dit&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is a file and a folder in it.</source>
        <translation>La sauvegarde est endommagée&#xa0;: %1 y est à la fois un fichier et un dossier.</translation>
    </message>
    <message>
        <source>The backup is damaged: a number in its database (%1) is beyond all that is counted to. Nothing was changed.</source>
        <translation>La sauvegarde est endommagée&#xa0;: un nombre de sa base de données (%1) dépasse tout ce qui est compté. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 stands twice in it, or this disk takes two of its names for one. Nothing was changed.</source>
        <translation>La sauvegarde est endommagée&#xa0;: %1 y figure deux fois, ou ce disque prend deux de ses noms pour un seul. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>At least one is needed: %1</source>
        <translation>Il en faut au moins un&#xa0;: %1</translation>
    </message>
    <message>
        <source>The way out of followed polls, of the search for chat addresses and of chat accounts that name none: direct, desktop (as the session has it), socks5:HOST:PORT or httpproxy:HOST:PORT.</source>
        <translation>La sortie des sondages suivis, de la recherche d&apos;adresses de discussion et des comptes de discussion qui n&apos;en nomment pas&#xa0;: direct, desktop (comme dans la session), socks5:HOST:PORT ou httpproxy:HOST:PORT.</translation>
    </message>
    <message>
        <source>Which proxy to go through is not known, because everyport.toml cannot be read. Mend it, the log says what is wrong, and start Everyport again.</source>
        <translation>On ne sait pas par quel proxy passer, car everyport.toml ne peut pas être lu. Corrigez-le, le journal dit ce qui ne va pas, et relancez Everyport.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>XMPP on this computer</source>
        <translation>XMPP sur cet ordinateur</translation>
    </message>
    <message>
        <source>The disk has %1 MB free; the backup needs %2 MB. Free some and try again. Nothing was changed.</source>
        <translation>Le disque a %1 Mo libres&#xa0;; la sauvegarde a besoin de %2 Mo. Libérez de la place et réessayez. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>A window or another command looks at a backup of the folder %1 just now. Finish that or close it, then try again.</source>
        <translation>Une fenêtre ou une autre commande examine en ce moment une sauvegarde pour le dossier %1. Terminez ou fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The account was made, but it could not be added here: %1 Write its password down, and enter both under Add account.</source>
        <translation>Le compte a été créé, mais n&apos;a pas pu être ajouté ici&#xa0;: %1 Notez son mot de passe, et entrez les deux sous «&#xa0;Ajouter un compte&#xa0;».</translation>
    </message>
    <message>
        <source>%1 offers you the file %2, and does not say how large it is.</source>
        <translation>%1 vous propose le fichier %2, sans dire sa taille.</translation>
    </message>
    <message>
        <source>%1 offers you the file %2, which is %3 large.</source>
        <translation>%1 vous propose le fichier %2, qui fait %3.</translation>
    </message>
    <message>
        <source>One value fits here, not several; leave all but one out.</source>
        <translation>Une seule valeur convient ici&#xa0;; retirez les autres.</translation>
    </message>
    <message>
        <source>This is needed; write it.</source>
        <translation>C&apos;est nécessaire&#xa0;; écrivez-le.</translation>
    </message>
    <message>
        <source>This is needed; write it: %1</source>
        <translation>C&apos;est nécessaire&#xa0;; écrivez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>People on this network: %1.</source>
        <translation>Personnes sur ce réseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>People on this network: %1, rooms: %2.</source>
        <translation>Personnes sur ce réseau&#xa0;: %1, salons&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It hung up without a word.</source>
        <translation>L&apos;autre côté a raccroché sans un mot.</translation>
    </message>
    <message>
        <source>What answers there is no IRC server.</source>
        <translation>Ce qui répond là n&apos;est pas un serveur IRC.</translation>
    </message>
    <message>
        <source>The server takes no connections now: it may be down, or at another port.</source>
        <translation>Le serveur n&apos;accepte pas de connexions en ce moment&#xa0;: il est peut-être arrêté, ou sur un autre port.</translation>
    </message>
    <message>
        <source>The server does not answer: it may be down, or the network is.</source>
        <translation>Le serveur ne répond pas&#xa0;: lui ou le réseau est peut-être en panne.</translation>
    </message>
    <message>
        <source>No way leads to the server now: the network may be down.</source>
        <translation>Aucun chemin ne mène au serveur en ce moment&#xa0;: le réseau est peut-être en panne.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>La connexion est rétablie.</translation>
    </message>
    <message>
        <source>the plugin %1</source>
        <translation>l&apos;extension %1</translation>
    </message>
    <message>
        <source>Write what the field is compared with.</source>
        <translation>Écrivez à quoi le champ est comparé.</translation>
    </message>
    <message>
        <source>Nothing is done yet; add an action.</source>
        <translation>Rien n&apos;est fait encore&#xa0;; ajoutez une action.</translation>
    </message>
    <message>
        <source>A rule has at most %1 actions; leave some out.</source>
        <translation>Une règle a au plus %1 actions&#xa0;; retirez-en.</translation>
    </message>
    <message>
        <source>There is no “%1”; write one of %2.</source>
        <translation>Il n&apos;y a pas de «&#xa0;%1&#xa0;»&#xa0;; écrivez l&apos;un de %2.</translation>
    </message>
    <message>
        <source>There is no “%1”; did you mean %2?</source>
        <translation>Il n&apos;y a pas de «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>Name the field that is looked at.</source>
        <translation>Nommez le champ qui est regardé.</translation>
    </message>
    <message>
        <source>Must have one test, such as equals or contains; it has %1.</source>
        <translation>Doit avoir une seule comparaison, telle que equals ou contains&#xa0;; il y en a %1.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>somme de contrôle</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>somme de contrôle fausse</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation>début de la trame</translation>
    </message>
    <message>
        <source>station, length %1</source>
        <translation>station, longueur %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>carte %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>check, correct</source>
        <translation>contrôle, juste</translation>
    </message>
    <message>
        <source>check, wrong</source>
        <translation>contrôle, faux</translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation>fin de la trame</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 cartes</translation>
    </message>
    <message>
        <source>kind of card</source>
        <translation>sorte de carte</translation>
    </message>
    <message>
        <source>card %1, as text</source>
        <translation>carte %1, en texte</translation>
    </message>
    <message>
        <source>end of the line</source>
        <translation>fin de la ligne</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>pas de carte</translation>
    </message>
    <message>
        <source>stopped reading by itself</source>
        <translation>a cessé de lire de lui-même</translation>
    </message>
    <message>
        <source>does not know the command</source>
        <translation>ne connaît pas la commande</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>end of the frame, without a checksum</source>
        <translation>fin de la trame, sans somme de contrôle</translation>
    </message>
    <message>
        <source>card %1, a digit a byte</source>
        <translation>carte %1, un chiffre par octet</translation>
    </message>
    <message>
        <source>heard you</source>
        <translation>vous a entendu</translation>
    </message>
    <message>
        <source>say it again</source>
        <translation>répétez</translation>
    </message>
    <message>
        <source>start of the frame, length %1</source>
        <translation>début de la trame, longueur %1</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>length 10, kind of card</source>
        <translation>longueur 10, sorte de carte</translation>
    </message>
    <message>
        <source>text, no card in it</source>
        <translation>texte, sans carte</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas du texte</translation>
    </message>
    <message>
        <source>what the sketch calls it</source>
        <translation>comme l&apos;appelle le sketch</translation>
    </message>
    <message>
        <source>Who may see real addresses</source>
        <translation>Qui peut voir les vraies adresses</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Qui peut envoyer des messages privés</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Language of the discussion</source>
        <translation>Langue de la discussion</translation>
    </message>
    <message>
        <source>Stays when the last has left</source>
        <translation>Reste quand le dernier est parti</translation>
    </message>
    <message>
        <source>Can be found in the list of rooms</source>
        <translation>Se trouve dans la liste des salons</translation>
    </message>
    <message>
        <source>For members only</source>
        <translation>Pour les membres seulement</translation>
    </message>
    <message>
        <source>Newcomers may not speak until they are given voice</source>
        <translation>Les nouveaux ne parlent que quand on leur donne la parole</translation>
    </message>
    <message>
        <source>How many may be here at once</source>
        <translation>Combien peuvent être ici à la fois</translation>
    </message>
    <message>
        <source>Occupants may change the subject</source>
        <translation>Les présents peuvent changer le sujet</translation>
    </message>
    <message>
        <source>Occupants may invite others</source>
        <translation>Les présents peuvent inviter d&apos;autres</translation>
    </message>
    <message>
        <source>Whose presence is shown</source>
        <translation>Qui est montré comme présent</translation>
    </message>
    <message>
        <source>Who may read the list of members</source>
        <translation>Qui peut lire la liste des membres</translation>
    </message>
    <message>
        <source>Keep what is said in the archive</source>
        <translation>Garder ce qui est dit dans les archives</translation>
    </message>
    <message>
        <source>How many messages newcomers are told</source>
        <translation>Combien de messages reçoivent les nouveaux</translation>
    </message>
    <message>
        <source>Address of a node that belongs to the room</source>
        <translation>Adresse d&apos;un nœud qui appartient au salon</translation>
    </message>
    <message>
        <source>Collections that it stands in</source>
        <translation>Collections où il se trouve</translation>
    </message>
    <message>
        <source>Groups that may subscribe and read</source>
        <translation>Groupes qui peuvent s&apos;abonner et lire</translation>
    </message>
    <message>
        <source>Message type of notifications</source>
        <translation>Type de message des notifications</translation>
    </message>
    <message>
        <source>Namespace of the payloads</source>
        <translation>Espace de noms des contenus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>À qui s&apos;adresser</translation>
    </message>
    <message>
        <source>Items or nodes</source>
        <translation>Éléments ou nœuds</translation>
    </message>
    <message>
        <source>Who may subscribe and read</source>
        <translation>Qui peut s&apos;abonner et lire</translation>
    </message>
    <message>
        <source>Who may publish</source>
        <translation>Qui peut publier</translation>
    </message>
    <message>
        <source>How many items are kept</source>
        <translation>Combien d&apos;éléments sont gardés</translation>
    </message>
    <message>
        <source>Seconds that items are kept</source>
        <translation>Secondes pendant lesquelles les éléments sont gardés</translation>
    </message>
    <message>
        <source>Largest payload in bytes</source>
        <translation>Plus grand contenu en octets</translation>
    </message>
    <message>
        <source>Keep items</source>
        <translation>Garder les éléments</translation>
    </message>
    <message>
        <source>Notifications hold the payload</source>
        <translation>Les notifications portent le contenu</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation>Envoyer des notifications</translation>
    </message>
    <message>
        <source>Send them only to who is there</source>
        <translation>Ne les envoyer qu&apos;à qui est là</translation>
    </message>
    <message>
        <source>Can be subscribed to</source>
        <translation>Peut être suivi</translation>
    </message>
    <message>
        <source>Tell when an item is taken back</source>
        <translation>Dire quand un élément est retiré</translation>
    </message>
    <message>
        <source>Tell when the node is deleted</source>
        <translation>Dire quand le nœud est supprimé</translation>
    </message>
    <message>
        <source>Tell when the configuration changes</source>
        <translation>Dire quand la configuration change</translation>
    </message>
    <message>
        <source>Tell owners of new subscribers</source>
        <translation>Dire aux propriétaires les nouveaux abonnés</translation>
    </message>
    <message>
        <source>When the last item is sent again</source>
        <translation>Quand le dernier élément est renvoyé</translation>
    </message>
    <message>
        <source>Who may put nodes into it</source>
        <translation>Qui peut y mettre des nœuds</translation>
    </message>
    <message>
        <source>These may in any case</source>
        <translation>Ceux-ci le peuvent toujours</translation>
    </message>
    <message>
        <source>How many nodes it may hold</source>
        <translation>Combien de nœuds elle peut contenir</translation>
    </message>
    <message>
        <source>no room is left on the disk</source>
        <translation>il n&apos;y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>what stands there</source>
        <translation>ce qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 is of a part that it says it has not. Nothing was changed.</source>
        <translation>La sauvegarde est endommagée&#xa0;: %1 est d&apos;une partie qu&apos;elle dit ne pas avoir. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 in its database is no table of this program. Nothing was changed.</source>
        <translation>La sauvegarde est endommagée&#xa0;: %1 dans sa base de données n&apos;est pas une table de ce programme. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The backup is damaged: its database cannot be read. Nothing was changed.</source>
        <translation>La sauvegarde est endommagée&#xa0;: sa base de données ne peut pas être lue. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Another backup waits for the next start of the program already. Start it, or take that back by everyportd restore --cancel; then try again.</source>
        <translation>Une autre sauvegarde attend déjà le prochain démarrage du programme. Démarrez-le, ou retirez-la avec everyportd restore --cancel&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>Unpacking the backup to %1</source>
        <translation>Déballage de la sauvegarde dans %1</translation>
    </message>
    <message>
        <source>proxy such as socks5:127.0.0.1:9050</source>
        <translation>mandataire comme socks5:127.0.0.1:9050</translation>
    </message>
    <message>
        <source>Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1</source>
        <translation>D&apos;autres sur cet ordinateur peuvent lire %1, qui contient un secret. Retirez ce droit&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>c&apos;est</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>c&apos;est l&apos;un de</translation>
    </message>
    <message>
        <source>it is like</source>
        <translation>cela ressemble à</translation>
    </message>
    <message>
        <source>it contains</source>
        <translation>cela contient</translation>
    </message>
    <message>
        <source>it matches</source>
        <translation>cela correspond à</translation>
    </message>
    <message>
        <source>it is below</source>
        <translation>c&apos;est inférieur à</translation>
    </message>
    <message>
        <source>it is above</source>
        <translation>c&apos;est supérieur à</translation>
    </message>
    <message>
        <source>it is between</source>
        <translation>c&apos;est entre</translation>
    </message>
    <message>
        <source>%1 is “%2”, which the condition excludes: %3 “%4”.</source>
        <translation>%1 est «&#xa0;%2&#xa0;», ce que la condition exclut&#xa0;: %3 «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is “%2”; the condition is: %3 “%4”.</source>
        <translation>%1 est «&#xa0;%2&#xa0;»&#xa0;; la condition est&#xa0;: %3 «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 came in from %2 by %3, %4.</source>
        <translation>%1 est entré depuis %2 par %3, %4.</translation>
    </message>
    <message>
        <source>Another Everyport has the folder %1. Stop it, or choose another folder with --data.</source>
        <translation>Un autre Everyport utilise le dossier %1. Arrêtez-le ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>This computer has no %1 %2.</source>
        <translation>Cet ordinateur n&apos;a pas de %1 %2.</translation>
    </message>
    <message>
        <source>Only root may use --uid and --gid. Start it as root, or leave them out.</source>
        <translation>Seul root peut utiliser --uid et --gid. Lancez-le en tant que root ou omettez-les.</translation>
    </message>
    <message>
        <source>Giving away the folder %1</source>
        <translation>Cession du dossier %1</translation>
    </message>
    <message>
        <source>Taking on the groups of %1</source>
        <translation>Prise des groupes de %1</translation>
    </message>
    <message>
        <source>Giving up new rights</source>
        <translation>Renoncement à de nouveaux droits</translation>
    </message>
    <message>
        <source>This system does not let files be another account&apos;s.</source>
        <translation>Ce système ne permet pas que des fichiers appartiennent à un autre compte.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 est un dossier&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 is a pipe that nobody reads; name a file.</source>
        <translation>%1 est un tube que personne ne lit&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>Writing in the folder %1</source>
        <translation>Écriture dans le dossier %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>%1 is a file, and no folder. Choose another folder.</source>
        <translation>%1 est un fichier et non un dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Using %1</source>
        <translation>Utilisation de %1</translation>
    </message>
    <message>
        <source>Becoming user %1</source>
        <translation>Passage à l&apos;utilisateur %1</translation>
    </message>
    <message>
        <source>The rights of root could not be given up.</source>
        <translation>Les droits de root n&apos;ont pas pu être abandonnés.</translation>
    </message>
    <message>
        <source>%1 was sent, and the answer did not come before the end. Nobody knows whether it was done: try to log in with what you have sent.</source>
        <translation>%1 a été envoyé, et la réponse n&apos;est pas venue avant la fin. Personne ne sait si c&apos;est fait&#xa0;: essayez de vous connecter avec ce que vous avez envoyé.</translation>
    </message>
    <message>
        <source>“%1” begins anew, without votes: round %2.</source>
        <translation>«&#xa0;%1&#xa0;» recommence, sans votes&#xa0;: tour %2.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert.</translation>
    </message>
    <message>
        <source>“%1” is closed: nobody has voted.</source>
        <translation>«&#xa0;%1&#xa0;» est fermé&#xa0;: personne n&apos;a voté.</translation>
    </message>
    <message>
        <source>“%1” is closed: one vote.</source>
        <translation>«&#xa0;%1&#xa0;» est fermé&#xa0;: un vote.</translation>
    </message>
    <message>
        <source>“%1” is removed, with its votes.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé, avec ses votes.</translation>
    </message>
    <message>
        <source>One vote in “%1” is taken back.</source>
        <translation>Un vote de «&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>%1 votes in “%2” are taken back.</source>
        <translation>%1 votes de «&#xa0;%2&#xa0;» sont retirés.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct.</source>
        <translation>Un mandataire s&apos;écrit socks5:127.0.0.1:9050 ou httpproxy:127.0.0.1:8080&#xa0;; ou bien c&apos;est direct.</translation>
    </message>
    <message>
        <source>Everyone may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod o-w %1</source>
        <translation>Tout le monde peut écrire dans %1 et mettre ainsi un autre dossier à la place de %2&#xa0;; il n&apos;est pas utilisé. Retirez ce droit&#xa0;: chmod o-w %1</translation>
    </message>
    <message>
        <source>Others of its group may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod g-w %1</source>
        <translation>D&apos;autres de son groupe peuvent écrire dans %1 et mettre ainsi un autre dossier à la place de %2&#xa0;; il n&apos;est pas utilisé. Retirez ce droit&#xa0;: chmod g-w %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could put anything there; it is not used. Make it your own: chown</source>
        <translation>%1 appartient à un autre utilisateur, qui pourrait y mettre n&apos;importe quoi&#xa0;; il n&apos;est pas utilisé. Prenez-en possession&#xa0;: chown</translation>
    </message>
    <message>
        <source>Everyone may write to %1, and so decide what this program does; it is not used. Take that back: chmod o-w %1</source>
        <translation>Tout le monde peut écrire dans %1 et décider ainsi de ce que fait ce programme&#xa0;; il n&apos;est pas utilisé. Retirez ce droit&#xa0;: chmod o-w %1</translation>
    </message>
    <message>
        <source>Others of its group may write to %1, and so decide what this program does; it is not used. Take that back: chmod g-w %1</source>
        <translation>D&apos;autres de son groupe peuvent écrire dans %1 et décider ainsi de ce que fait ce programme&#xa0;; il n&apos;est pas utilisé. Retirez ce droit&#xa0;: chmod g-w %1</translation>
    </message>
    <message>
        <source>%1 cannot be read, and so could not be brought back; it was not removed. Delete it by hand, or make it readable: chmod u+r %1</source>
        <translation>%1 est illisible et n&apos;a donc pas pu être restauré&#xa0;; il n&apos;a pas été supprimé. Supprimez-le à la main ou rendez-le lisible&#xa0;: chmod u+r %1</translation>
    </message>
    <message>
        <source>check %1, correct</source>
        <translation>contrôle %1, juste</translation>
    </message>
    <message>
        <source>check %1, should be %2</source>
        <translation>contrôle %1, devrait être %2</translation>
    </message>
    <message>
        <source>That is closed.</source>
        <translation>C’est fermé.</translation>
    </message>
    <message>
        <source>%1 to %2: it was not sent.</source>
        <translation>%1 à %2&#xa0;: pas envoyé.</translation>
    </message>
    <message>
        <source>%1 to %2: it is offered.</source>
        <translation>%1 à %2&#xa0;: proposé.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 % of %4 have been sent.</source>
        <translation>%1 à %2&#xa0;: %3&#xa0;% de %4 envoyés.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 have been sent.</source>
        <translation>%1 à %2&#xa0;: %3 envoyés.</translation>
    </message>
    <message>
        <source>%1 offered to talk directly, and it came to nothing.</source>
        <translation>%1 a proposé de parler directement, et cela n’a rien donné.</translation>
    </message>
    <message>
        <source>%1 from %2: it was not saved.</source>
        <translation>%1 de %2&#xa0;: pas enregistré.</translation>
    </message>
    <message>
        <source>%1 from %2: it is offered.</source>
        <translation>%1 de %2&#xa0;: proposé.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 % of %4 have been saved.</source>
        <translation>%1 de %2&#xa0;: %3&#xa0;% de %4 enregistrés.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 have been saved.</source>
        <translation>%1 de %2&#xa0;: %3 enregistrés.</translation>
    </message>
    <message>
        <source>You talk directly to %1.</source>
        <translation>Vous parlez directement à %1.</translation>
    </message>
    <message>
        <source>“%1” is closed: %2 votes by one voter.</source>
        <translation>«&#xa0;%1&#xa0;» est fermé&#xa0;: %2 votes d&apos;un votant.</translation>
    </message>
    <message>
        <source>“%1” is closed: %2 votes by %3 voters.</source>
        <translation>«&#xa0;%1&#xa0;» est fermé&#xa0;: %2 votes de %3 votants.</translation>
    </message>
    <message>
        <source>Do it once more to write over that.</source>
        <translation>Refaites-le pour écraser cela.</translation>
    </message>
    <message>
        <source>The package manager named a version that is none.</source>
        <translation>Le gestionnaire de paquets a nommé une version qui n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>it is a folder, a pipe or a device</source>
        <translation>c’est un dossier, un tube ou un périphérique</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. Ask whoever looks after this computer to let you.</source>
        <translation>Le compte %1 n&apos;a pas le droit d&apos;utiliser %2. Demandez-le à qui s&apos;occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The account %1 may use %2 (group %3) from the next login on. Log out and in again.</source>
        <translation>Le compte %1 a le droit d&apos;utiliser %2 (groupe %3) dès la prochaine ouverture de session. Fermez la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. It belongs to the group %3: run the command, then log in again.</source>
        <translation>Le compte %1 n&apos;a pas le droit d&apos;utiliser %2. Il appartient au groupe %3&#xa0;: lancez la commande, puis rouvrez la session.</translation>
    </message>
    <message>
        <source>Connected%1.</source>
        <translation>Connecté%1.</translation>
    </message>
    <message>
        <source>Connected%1, but the Internet is not reached.</source>
        <translation>Connecté%1, mais Internet n&apos;est pas joignable.</translation>
    </message>
    <message>
        <source>The network asks for a login first: open any page in a browser on the station&apos;s computer.</source>
        <translation>Le réseau demande d&apos;abord une connexion&#xa0;: ouvrez n&apos;importe quelle page dans un navigateur sur l&apos;ordinateur de la station.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n&apos;y a pas de réseau.</translation>
    </message>
    <message>
        <source>It is not known how far it reaches.</source>
        <translation>On ne sait pas jusqu&apos;où il va.</translation>
    </message>
    <message>
        <source>Mains; the battery has %1 %.</source>
        <translation>Secteur&#xa0;; la batterie a %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Battery, %1 %%2. Plug the computer in.</source>
        <translation>Batterie, %1&#xa0;%%2. Branchez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Plugged in, %1.</source>
        <translation>Branché, %1.</translation>
    </message>
    <message>
        <source>Plugged in, %1, open.</source>
        <translation>Branché, %1, ouvert.</translation>
    </message>
    <message>
        <source>Connected by Bluetooth.</source>
        <translation>Connecté par Bluetooth.</translation>
    </message>
    <message>
        <source>Paired, not connected.</source>
        <translation>Associé, non connecté.</translation>
    </message>
    <message>
        <source>%1 is not there to ask.</source>
        <translation>%1 n&apos;est pas là pour répondre.</translation>
    </message>
    <message>
        <source>It is not reachable: nothing is known of network, power and drives.</source>
        <translation>Il n&apos;est pas joignable&#xa0;: on ne sait rien du réseau, de l&apos;alimentation et des lecteurs.</translation>
    </message>
    <message>
        <source>The backup is of another version, and what brings it to this one ended in the midst of it. Nothing was changed. Bring it back by everyportd restore, which says more.</source>
        <translation>La sauvegarde est d’une autre version, et ce qui l’amène à celle-ci s’est arrêté en chemin. Rien n’a été modifié. Restaurez-la par everyportd restore, qui en dit plus.</translation>
    </message>
    <message>
        <source>The backup is of another version, and bringing it to this one took too long. Nothing was changed. Bring it back by everyportd restore, which takes as long as it needs.</source>
        <translation>La sauvegarde est d’une autre version, et l’amener à celle-ci a pris trop de temps. Rien n’a été modifié. Restaurez-la par everyportd restore, qui prend le temps qu’il lui faut.</translation>
    </message>
    <message>
        <source>The backup is of another version, and what brings it to this one cannot be started: %1. Nothing was changed.</source>
        <translation>La sauvegarde est d’une autre version, et ce qui l’amène à celle-ci ne peut pas être démarré&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everyport was updated while it ran, and the backup is of another version. Start Everyport anew, then look at the backup again.</source>
        <translation>Everyport a été mis à jour pendant qu’il tournait, et la sauvegarde est d’une autre version. Redémarrez Everyport, puis regardez à nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>The account %1 may not make a folder in %2, where %3 is to be. Choose another folder.</source>
        <translation>Le compte %1 ne peut pas créer de dossier dans %2, où %3 doit se trouver. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The account %1 may not enter %2, where %3 is. Let that account in, or choose another folder.</source>
        <translation>Le compte %1 ne peut pas entrer dans %2, où se trouve %3. Laissez entrer ce compte ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The account %1 may not use %2. Give it to that account: chown -R %1 %2</source>
        <translation>Le compte %1 ne peut pas utiliser %2. Donnez-le à ce compte&#xa0;: chown -R %1 %2</translation>
    </message>
    <message>
        <source>Making a pseudo-terminal for %1</source>
        <translation>Création d’un pseudo-terminal pour %1</translation>
    </message>
    <message>
        <source>A name on IRC is one word without dots, commas, colons, @ or #.</source>
        <translation>Un nom sur IRC est un seul mot sans points, virgules, deux-points, @ ni #.</translation>
    </message>
    <message>
        <source>Mains power is away. Plug the computer in.</source>
        <translation>Le secteur a disparu. Branchez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The message bus does not answer.</source>
        <translation>Le bus de messages ne répond pas.</translation>
    </message>
    <message>
        <source>Bluetooth is not there: BlueZ does not run.</source>
        <translation>Le Bluetooth n’est pas là&#xa0;: BlueZ ne tourne pas.</translation>
    </message>
    <message>
        <source>It is being connected already.</source>
        <translation>La connexion est déjà en cours.</translation>
    </message>
    <message>
        <source>BlueZ connected it, but handed over no line.</source>
        <translation>BlueZ l’a connecté, mais n’a remis aucune ligne.</translation>
    </message>
    <message>
        <source>It is not paired with this computer any more, or has no serial line. Pair it in the system&apos;s settings.</source>
        <translation>Il n’est plus appairé avec cet ordinateur, ou n’a pas de ligne série. Appairez-le dans les réglages du système.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the reader has no port: look at the folder&apos;s rights and the disk&apos;s room.</source>
        <translation>%1 ne peut pas être écrit, le lecteur n’a donc pas de port&#xa0;: vérifiez les droits du dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>The reader at %1 is connected by Bluetooth.</source>
        <translation>Le lecteur à l’adresse %1 est connecté en Bluetooth.</translation>
    </message>
    <message>
        <source>The line to the reader at %1 has ended; it is connected again by itself.</source>
        <translation>La ligne vers le lecteur %1 s’est terminée&#xa0;; il est reconnecté automatiquement.</translation>
    </message>
    <message>
        <source>The reader at %1 cannot be connected by Bluetooth: %2 It is tried again by itself.</source>
        <translation>Le lecteur %1 ne peut pas être connecté en Bluetooth&#xa0;: %2 Un nouvel essai se fait automatiquement.</translation>
    </message>
    <message>
        <source>%1 has no lamp for that, or does not answer now.</source>
        <translation>%1 n’a pas de voyant pour cela, ou ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>Readers that type cannot be read by this program on this computer.</source>
        <translation>Ce programme ne peut pas lire sur cet ordinateur les lecteurs qui tapent.</translation>
    </message>
    <message>
        <source>A reader that types is at an input device, like evdev:/dev/input/event3; %1 is none.</source>
        <translation>Un lecteur qui tape se trouve sur un périphérique de saisie, comme evdev:/dev/input/event3&#xa0;; %1 n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 is an input device. Only readers of the kind keyboard-wedge can be there.</source>
        <translation>%1 est un périphérique de saisie. Il ne peut y avoir là que des lecteurs du type keyboard-wedge.</translation>
    </message>
    <message>
        <source>Nobody votes with tickets in this poll. Choose “phones with a ticket&apos;s code” in its rules first.</source>
        <translation>Dans ce sondage, personne ne vote avec des bulletins. Choisissez d&apos;abord «&#xa0;Téléphones avec le code d&apos;un bulletin&#xa0;» dans ses règles.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tickets are made at once.</source>
        <translation>On crée de 1 à %1 bulletins à la fois.</translation>
    </message>
    <message>
        <source>So many votes wait to be stored that this one has to come again.</source>
        <translation>Tant de votes attendent d&apos;être enregistrés que celui-ci doit revenir.</translation>
    </message>
    <message>
        <source>A vote names its poll, its answer and its voter.</source>
        <translation>Un vote nomme son sondage, sa réponse et qui vote.</translation>
    </message>
    <message>
        <source>Where every tap counts phones cannot vote: one of them could do so without end. Choose another rule, or cards alone.</source>
        <translation>Là où chaque fois compte, les téléphones ne peuvent pas voter&#xa0;: un seul pourrait le faire sans fin. Choisissez une autre règle, ou les cartes seules.</translation>
    </message>
    <message>
        <source>Votes were taken back while the log was written; ask for it again.</source>
        <translation>Des votes ont été retirés pendant l&apos;écriture du journal&#xa0;; demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>The poll was removed meanwhile.</source>
        <translation>Le sondage a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>An entry of the poll %1 cannot be sealed.</source>
        <translation>Une entrée du sondage %1 ne peut pas être scellée.</translation>
    </message>
    <message>
        <source>What the station %1 has sealed is not what was merged of it before: one of the two was changed. Nothing was merged.</source>
        <translation>Ce que la station %1 a scellé n&apos;est pas ce qui en avait été fusionné&#xa0;: l&apos;un des deux a été modifié. Rien n&apos;a été fusionné.</translation>
    </message>
    <message>
        <source>Light the lamp of %1: it is right</source>
        <translation>Allumer le voyant de %1&#xa0;: c’est bon</translation>
    </message>
    <message>
        <source>Light the lamp of %1: it is not right</source>
        <translation>Allumer le voyant de %1&#xa0;: ce n’est pas bon</translation>
    </message>
    <message>
        <source>From here so much comes that this has to wait. Try again in a minute.</source>
        <translation>Il arrive tant de choses d&apos;ici que ceci doit attendre. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Votes cannot be stored just now. Try again in a moment.</source>
        <translation>Les votes ne peuvent pas être enregistrés en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program has taken %1 for itself. Close it; the reader then goes on by itself.</source>
        <translation>Un autre programme a pris %1 pour lui seul. Fermez-le&#xa0;; le lecteur reprendra alors de lui-même.</translation>
    </message>
    <message>
        <source>Taking %1 for this program alone</source>
        <translation>Réservation de %1 pour ce seul programme</translation>
    </message>
    <message>
        <source>A TWN4 reads cards whose number has 8 to 20 hex digits.</source>
        <translation>Un TWN4 lit les cartes dont le numéro a de 8 à 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A SonMicro reader reads cards with 8 or 14 hex digits.</source>
        <translation>Un lecteur SonMicro lit des cartes de 8 ou 14 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A StrongLink reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Un lecteur StrongLink lit des cartes de 8, 14 ou 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A HongChang reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Un lecteur HongChang lit des cartes de 8, 14 ou 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A FEIG reader reads cards with 16 hex digits.</source>
        <translation>Un lecteur FEIG lit des cartes de 16 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A Chafon reader reads labels with 8 to 124 hex digits.</source>
        <translation>Un lecteur Chafon lit des étiquettes de 8 à 124 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The reader sent a blank number (%1): it is broken.</source>
        <translation>Le lecteur a envoyé un numéro vide (%1)&#xa0;: il est en panne.</translation>
    </message>
    <message>
        <source>between two numbers</source>
        <translation>entre deux numéros</translation>
    </message>
    <message>
        <source>end of the number, without a checksum</source>
        <translation>fin du numéro, sans somme de contrôle</translation>
    </message>
    <message>
        <source>A code that stands for a card has 8 to 20 hex digits.</source>
        <translation>Un code qui tient lieu de carte a de 8 à 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>the rest of a line</source>
        <translation>le reste d’une ligne</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas un code</translation>
    </message>
    <message>
        <source>kind of code</source>
        <translation>type de code</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>An EasyIdent reader reads cards whose number has 12 hex digits, the first a 0.</source>
        <translation>Un lecteur EasyIdent lit les cartes dont le numéro a 12 chiffres hexadécimaux, le premier étant 0.</translation>
    </message>
    <message>
        <source>end of the line before</source>
        <translation>fin de la ligne précédente</translation>
    </message>
    <message>
        <source>start of the line</source>
        <translation>début de la ligne</translation>
    </message>
    <message>
        <source>status, kind and length</source>
        <translation>état, type et longueur</translation>
    </message>
    <message>
        <source>the field failed</source>
        <translation>le champ est en panne</translation>
    </message>
    <message>
        <source>the field is weak</source>
        <translation>le champ est faible</translation>
    </message>
    <message>
        <source>there is more</source>
        <translation>il y en a encore</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>length %1, answer to %2</source>
        <translation>longueur %1, réponse à %2</translation>
    </message>
    <message>
        <source>A reader that types has numbers with 8 to 20 hex digits.</source>
        <translation>Un lecteur qui tape a des numéros de 8 à 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>tapé&#xa0;: %1</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>tapé par une personne</translation>
    </message>
    <message>
        <source>A Pepper C1 reads cards whose number has 8 to 20 hex digits.</source>
        <translation>Un Pepper C1 lit les cartes dont le numéro a de 8 à 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>card seen</source>
        <translation>carte vue</translation>
    </message>
    <message>
        <source>our own question, sent back</source>
        <translation>notre propre question, renvoyée</translation>
    </message>
    <message>
        <source>An RS Systems reader reads cards whose number has 10 hex digits.</source>
        <translation>Un lecteur RS Systems lit les cartes dont le numéro a 10 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>the field is off</source>
        <translation>le champ est éteint</translation>
    </message>
    <message>
        <source>understood, at work</source>
        <translation>compris, en cours</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>la lecture a échoué</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>pas de telle clé</translation>
    </message>
    <message>
        <source>no value block</source>
        <translation>pas un bloc de valeur</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>could not read what it wrote</source>
        <translation>n’a pas pu relire ce qu’il a écrit</translation>
    </message>
    <message>
        <source>kind of card: Ultralight</source>
        <translation>type de carte&#xa0;: Ultralight</translation>
    </message>
    <message>
        <source>kind of card: Classic 1K</source>
        <translation>type de carte&#xa0;: Classic 1K</translation>
    </message>
    <message>
        <source>kind of card: Classic 4K</source>
        <translation>type de carte&#xa0;: Classic 4K</translation>
    </message>
    <message>
        <source>kind of card: unknown</source>
        <translation>type de carte&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>micrologiciel %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>entrées %1</translation>
    </message>
    <message>
        <source>outputs %1</source>
        <translation>sorties %1</translation>
    </message>
    <message>
        <source>the field is on</source>
        <translation>le champ est allumé</translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation>plusieurs cartes à la fois</translation>
    </message>
    <message>
        <source>our sum was wrong</source>
        <translation>notre somme était fausse</translation>
    </message>
    <message>
        <source>more labels than it can keep</source>
        <translation>plus d’étiquettes qu’il ne peut en garder</translation>
    </message>
    <message>
        <source>no antenna</source>
        <translation>pas d’antenne</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>longueur %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>intensité %1</translation>
    </message>
    <message>
        <source>no frame has so many bits</source>
        <translation>aucune trame n’a autant de bits</translation>
    </message>
    <message>
        <source>card %1, site %2, number %3</source>
        <translation>carte %1, site %2, numéro %3</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>touche %1</translation>
    </message>
    <message>
        <source>every bit turned round</source>
        <translation>chaque bit inversé</translation>
    </message>
    <message>
        <source>wrong parity</source>
        <translation>mauvaise parité</translation>
    </message>
    <message>
        <source>Every bit comes turned round: the wires D0 and D1 are exchanged. Swap them at the reader.</source>
        <translation>Chaque bit arrive inversé&#xa0;: les fils D0 et D1 sont intervertis. Échangez-les sur le lecteur.</translation>
    </message>
    <message>
        <source>A Wiegand line carries card numbers with 6, 8, 14 or 16 hex digits.</source>
        <translation>Une ligne Wiegand transmet des numéros de carte de 6, 8, 14 ou 16 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Voter par téléphone</translation>
    </message>
    <message>
        <source>The server takes no such name as “%1”. Choose another one in the settings.</source>
        <translation>Le serveur n&apos;accepte pas de nom tel que «&#xa0;%1&#xa0;». Choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>What the station %1 has sealed comes without its seals. Nothing was merged.</source>
        <translation>Ce que la station %1 a scellé arrive sans ses sceaux. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>Several polls are open to messages (%1, %2): the rule has to name one.</source>
        <translation>Plusieurs sondages sont ouverts aux messages (%1, %2)&#xa0;: la règle doit en nommer un.</translation>
    </message>
    <message>
        <source>Take it as a vote in %1</source>
        <translation>Le prendre comme vote dans %1</translation>
    </message>
    <message>
        <source>Phones at %1 have to wait: more new ones come from there than “new-phones” lets vote in an hour.</source>
        <translation>Des téléphones à %1 doivent attendre&#xa0;: il en vient plus de nouveaux que «&#xa0;new-phones&#xa0;» n’en laisse voter en une heure.</translation>
    </message>
    <message>
        <source>Phones have to wait: more comes at once than is taken, the last of it from %1.</source>
        <translation>Des téléphones doivent attendre&#xa0;: il arrive plus à la fois que ce qui est accepté, en dernier de %1.</translation>
    </message>
    <message>
        <source>A voter at %1 has to wait, who votes more than %2 times a minute.</source>
        <translation>Quelqu’un à %1, qui vote plus de %2 fois par minute, doit attendre.</translation>
    </message>
    <message>
        <source>Somebody at %1 tries out tickets: more than %2 wrong codes an hour come from there.</source>
        <translation>Quelqu’un à %1 essaie des bulletins&#xa0;: plus de %2 codes faux par heure en viennent.</translation>
    </message>
    <message>
        <source>Votes of &quot;%1&quot; are counted but not published yet.</source>
        <translation>Les votes de «&#xa0;%1&#xa0;» sont comptés mais pas encore publiés.</translation>
    </message>
    <message>
        <source>The backup is damaged: how far a part of its database is cannot be. Nothing was changed.</source>
        <translation>La sauvegarde est endommagée&#xa0;: l’avancement d’une partie de sa base de données est impossible. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1; whoever wrote could not be told what became of it: %2</source>
        <translation>%1&#xa0;; qui a écrit n’a pas pu apprendre ce qu’il en est&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: how far %2 is in it is no number of steps. Put a backup in its place.</source>
        <translation>%1 est endommagé&#xa0;: l’avancement de %2 n’y est pas un nombre d’étapes. Mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>an endpoint that starts with one of %1:</source>
        <translation>un point d&apos;accès qui commence par l&apos;un de %1:</translation>
    </message>
    <message>
        <source>%1 takes no values, so leave “%2” out.</source>
        <translation>%1 ne prend aucune valeur, donc retirez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No plugin that is on offers %1, or anything else to rules.</source>
        <translation>Aucune extension activée ne propose %1, ni rien d&apos;autre, aux règles.</translation>
    </message>
    <message>
        <source>Nobody votes by phone here. Hold a card to a reader of the answer instead.</source>
        <translation>Personne ne vote par téléphone ici. Présentez plutôt une carte à un lecteur de la réponse.</translation>
    </message>
    <message>
        <source>This vote was sent by a page of another site. Open the poll&apos;s own page.</source>
        <translation>Ce vote a été envoyé par une page d&apos;un autre site. Ouvrez la page du sondage lui-même.</translation>
    </message>
    <message>
        <source>This vote makes no sense. Load the poll&apos;s page again and press an answer.</source>
        <translation>Ce vote n&apos;a pas de sens. Rechargez la page du sondage et appuyez sur une réponse.</translation>
    </message>
    <message>
        <source>There is no poll at this address. It may have been removed.</source>
        <translation>Il n&apos;y a pas de sondage à cette adresse. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>What was found is kept as %1 and %2.</source>
        <translation>Ce qui a été trouvé est gardé sous %1 et %2.</translation>
    </message>
    <message>
        <source>At character %1: the end, &apos;/&apos; or &apos;[&apos; is expected.</source>
        <translation>Au caractère %1, on attend la fin, &apos;/&apos; ou &apos;[&apos;.</translation>
    </message>
    <message>
        <source>At character %1: the end is expected, for nothing is within an attribute or a text.</source>
        <translation>Au caractère %1, on attend la fin, car il n&apos;y a rien dans un attribut ou un texte.</translation>
    </message>
    <message>
        <source>At character %1: &apos;}&apos; is expected behind the namespace.</source>
        <translation>Au caractère %1, on attend &apos;}&apos; derrière l&apos;espace de noms.</translation>
    </message>
    <message>
        <source>At character %1: a name, &apos;*&apos;, &apos;@&apos; or text() is expected.</source>
        <translation>Au caractère %1, on attend un nom, &apos;*&apos;, &apos;@&apos; ou text().</translation>
    </message>
    <message>
        <source>At character %1: fewer brackets within brackets are expected.</source>
        <translation>Au caractère %1, on attend moins de crochets imbriqués.</translation>
    </message>
    <message>
        <source>At character %1: the end of the text is expected.</source>
        <translation>Au caractère %1, on attend la fin du texte.</translation>
    </message>
    <message>
        <source>At character %1: a position from 1 is expected.</source>
        <translation>Au caractère %1, on attend une position à partir de 1.</translation>
    </message>
    <message>
        <source>The backup was made and could not be read again, so it is not kept: %1</source>
        <translation>La sauvegarde a été faite mais n&apos;a pas pu être relue&#xa0;; elle n&apos;est donc pas conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is too much to encrypt: with %1 it is more than a backup may have. Take what is large out of the folder.</source>
        <translation>Il y a trop à chiffrer&#xa0;: avec %1, c&apos;est plus qu&apos;une sauvegarde ne peut contenir. Retirez du dossier ce qui est volumineux.</translation>
    </message>
    <message>
        <source>The folders of configuration (%1) and data (%2) are one, or one lies in the other. It works, but give each its own, with --config and --data.</source>
        <translation>Les dossiers de configuration (%1) et de données (%2) n&apos;en font qu&apos;un, ou l&apos;un est dans l&apos;autre. Cela marche, mais donnez à chacun le sien, avec --config et --data.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Must be %1, not what was given.</source>
        <translation>Doit être %1, pas ce qui a été indiqué.</translation>
    </message>
    <message>
        <source>Must be %1, not &quot;%2&quot;.</source>
        <translation>Doit être %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Must be %1 or %2, not &quot;%3&quot;.</source>
        <translation>Doit être %1 ou %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Call %1 with %2</source>
        <translation>Appeler %1 avec %2</translation>
    </message>
    <message>
        <source>The certificate %1 has been out of date since %2; put a new one there.</source>
        <translation>Le certificat %1 a expiré le %2&#xa0;; mettez-en un nouveau à sa place.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, and was last believed at %2. Nothing is forgotten until it has stayed right for a day.</source>
        <translation>L&apos;horloge de l&apos;ordinateur indique %1&#xa0;; on s&apos;y est fié pour la dernière fois à %2. Rien n&apos;est oublié avant qu&apos;elle soit restée juste un jour.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked up: this computer is not connected to a network.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être recherché&#xa0;: cet ordinateur n&apos;est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Judging an account&apos;s sessions</source>
        <translation>Examen des sessions d&apos;un compte</translation>
    </message>
    <message>
        <source>Writing the audit log (%1 entries are lost)</source>
        <translation>Écriture du journal d&apos;audit (%1 entrées sont perdues)</translation>
    </message>
    <message>
        <source>Keeping from where %1 logs in</source>
        <translation>Noter d&apos;où %1 se connecte</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation>Départ de %1</translation>
    </message>
    <message>
        <source>Telling what was read</source>
        <translation>Annonce de ce qui a été lu</translation>
    </message>
    <message>
        <source>Forgetting old messages</source>
        <translation>Oubli des anciens messages</translation>
    </message>
    <message>
        <source>Noting what was read</source>
        <translation>Relevé de ce qui a été lu</translation>
    </message>
    <message>
        <source>Taking back a message</source>
        <translation>Retrait d&apos;un message</translation>
    </message>
    <message>
        <source>The bridge has left %1.</source>
        <translation>La passerelle a quitté %1.</translation>
    </message>
    <message>
        <source>The bridge was removed from %1 by %2: %3</source>
        <translation>La passerelle a été retirée de %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not passed on to %1 on %2: %3</source>
        <translation>Non transmis à %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>It was so %1 times more since it was told last.</source>
        <translation>Cela s&apos;est reproduit %1 fois depuis la dernière fois.</translation>
    </message>
    <message>
        <source>A call of the hook %1 from %2 was refused: no signature or token that fits its secret.</source>
        <translation>Un appel du hook %1 depuis %2 a été refusé&#xa0;: pas de signature ni de jeton qui corresponde à son secret.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Clearing up after an account</source>
        <translation>Nettoyage après un compte</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Answering a command in %1</source>
        <translation>Réponse à une commande dans %1</translation>
    </message>
    <message>
        <source>Shortening the history</source>
        <translation>Raccourcissement de l&apos;historique</translation>
    </message>
    <message>
        <source>The ident token %1 stands for %2.</source>
        <translation>Le jeton ident %1 désigne %2.</translation>
    </message>
    <message>
        <source>Revoking what clients log in with</source>
        <translation>Révocation de ce avec quoi les clients se connectent</translation>
    </message>
    <message>
        <source>Reading who administers</source>
        <translation>Lecture de qui administre</translation>
    </message>
    <message>
        <source>Ending a subscription to %1</source>
        <translation>Fin d&apos;un abonnement à %1</translation>
    </message>
    <message>
        <source>Sending the newest items to %1</source>
        <translation>Envoi des derniers éléments à %1</translation>
    </message>
    <message>
        <source>Putting the picture of %1 into its card</source>
        <translation>Ajout de l&apos;image de %1 à sa carte</translation>
    </message>
    <message>
        <source>Publishing the picture of %1&apos;s card</source>
        <translation>Publication de l&apos;image de la carte de %1</translation>
    </message>
    <message>
        <source>Publishing the votes of %1</source>
        <translation>Publication des votes de %1</translation>
    </message>
    <message>
        <source>Renaming node %1</source>
        <translation>Renommage du nœud %1</translation>
    </message>
    <message>
        <source>Deleting node %1</source>
        <translation>Suppression du nœud %1</translation>
    </message>
    <message>
        <source>Clearing the archive of an earlier version</source>
        <translation>Vidage de l&apos;archive d&apos;une version précédente</translation>
    </message>
    <message>
        <source>Giving up a file</source>
        <translation>Abandon d&apos;un fichier</translation>
    </message>
    <message>
        <source>Clearing up files</source>
        <translation>Nettoyage des fichiers</translation>
    </message>
    <message>
        <source>Withdrawing places for files</source>
        <translation>Retrait des places pour des fichiers</translation>
    </message>
    <message>
        <source>Reading the configuration again</source>
        <translation>Relecture de la configuration</translation>
    </message>
    <message>
        <source>Its battery has %1 %.</source>
        <translation>Sa batterie a %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The network has gone. What needs it waits; votes are kept here and sent when it is back.</source>
        <translation>Le réseau est parti. Ce qui en a besoin attend&#xa0;; les votes sont gardés ici et envoyés à son retour.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Le réseau est de retour.</translation>
    </message>
    <message>
        <source>The network is back: %1.</source>
        <translation>Le réseau est de retour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The network asks for a login first: open any page in a browser on this computer.</source>
        <translation>Le réseau demande d&apos;abord une connexion&#xa0;: ouvrez une page quelconque dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The computer runs on its battery. Plug it in.</source>
        <translation>L&apos;ordinateur fonctionne sur batterie. Branchez-le.</translation>
    </message>
    <message>
        <source>The computer has mains power.</source>
        <translation>L&apos;ordinateur est sur secteur.</translation>
    </message>
    <message>
        <source>The computer&apos;s battery is low. Plug it in.</source>
        <translation>La batterie de l&apos;ordinateur est faible. Branchez-le.</translation>
    </message>
    <message>
        <source>The computer&apos;s battery is nearly empty: it goes off soon. Plug it in now.</source>
        <translation>La batterie de l&apos;ordinateur est presque vide&#xa0;: il s&apos;éteint bientôt. Branchez-le maintenant.</translation>
    </message>
    <message>
        <source>The computer goes to sleep.</source>
        <translation>L&apos;ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>The computer is awake again.</source>
        <translation>L&apos;ordinateur est de nouveau éveillé.</translation>
    </message>
    <message>
        <source>The computer shuts down.</source>
        <translation>L&apos;ordinateur s&apos;arrête.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>L&apos;écran est verrouillé.</translation>
    </message>
    <message>
        <source>The screen is unlocked.</source>
        <translation>L&apos;écran est déverrouillé.</translation>
    </message>
    <message>
        <source>%1 was plugged in.</source>
        <translation>%1 a été branché.</translation>
    </message>
    <message>
        <source>%1 was pulled out.</source>
        <translation>%1 a été débranché.</translation>
    </message>
    <message>
        <source>%1 is connected by Bluetooth.</source>
        <translation>%1 est connecté en Bluetooth.</translation>
    </message>
    <message>
        <source>%1 is no longer connected by Bluetooth.</source>
        <translation>%1 n&apos;est plus connecté en Bluetooth.</translation>
    </message>
    <message>
        <source>What had waited is stored.</source>
        <translation>Ce qui attendait est stocké.</translation>
    </message>
    <message>
        <source>Telling people of the name</source>
        <translation>Annonce du nom aux autres</translation>
    </message>
    <message>
        <source>Asking for what was said meanwhile</source>
        <translation>Demande de ce qui s’est dit entre-temps</translation>
    </message>
    <message>
        <source>Asking %1 for what was said meanwhile</source>
        <translation>Demande à %1 de ce qui s’est dit entre-temps</translation>
    </message>
    <message>
        <source>Entering %1</source>
        <translation>Entrée dans %1</translation>
    </message>
    <message>
        <source>Keeping %1 as a bookmark</source>
        <translation>Ajout de %1 aux signets</translation>
    </message>
    <message>
        <source>Looking for a place for files</source>
        <translation>Recherche d&apos;une place pour des fichiers</translation>
    </message>
    <message>
        <source>Keeping a picture</source>
        <translation>Conservation d&apos;une image</translation>
    </message>
    <message>
        <source>Looking for rooms</source>
        <translation>Recherche de salons</translation>
    </message>
    <message>
        <source>Asking what %1 can do</source>
        <translation>Demande de ce que %1 sait faire</translation>
    </message>
    <message>
        <source>Looking after %1</source>
        <translation>Suivi de %1</translation>
    </message>
    <message>
        <source>Client connecting: %1</source>
        <translation>Un client se connecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is now an operator</source>
        <translation>%1 est maintenant opérateur</translation>
    </message>
    <message>
        <source>Failed OPER by %1</source>
        <translation>OPER manqué de %1</translation>
    </message>
    <message>
        <source>KILL of %1 by %2: %3</source>
        <translation>KILL de %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>REHASH by %1</source>
        <translation>REHASH par %1</translation>
    </message>
    <message>
        <source>%1 added a K-line for %2: %3</source>
        <translation>%1 a ajouté une K-line pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 removed the K-line for %2</source>
        <translation>%1 a retiré la K-line pour %2</translation>
    </message>
    <message>
        <source>%1 used %2: %3</source>
        <translation>%1 a utilisé %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>De %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>History could not be kept: %1</source>
        <translation>L&apos;historique n&apos;a pas pu être conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The nick %1 was taken from %2: it is a bot&apos;s of this server</source>
        <translation>Le pseudo %1 a été retiré à %2&#xa0;: c&apos;est celui d&apos;un bot de ce serveur</translation>
    </message>
    <message>
        <source>fits no frame</source>
        <translation>n&apos;entre dans aucune trame</translation>
    </message>
    <message>
        <source>No file descriptor is left.</source>
        <translation>Il ne reste aucun descripteur de fichier.</translation>
    </message>
    <message>
        <source>Did not log in in time.</source>
        <translation>Ne s&apos;est pas connecté à temps.</translation>
    </message>
    <message>
        <source>The other end sends more than it may.</source>
        <translation>L&apos;autre extrémité envoie plus qu&apos;elle ne peut.</translation>
    </message>
    <message>
        <source>The other end does not answer.</source>
        <translation>L&apos;autre extrémité ne répond pas.</translation>
    </message>
    <message>
        <source>The other end does not read.</source>
        <translation>L&apos;autre extrémité ne lit pas.</translation>
    </message>
    <message>
        <source>Too many wrong logins.</source>
        <translation>Trop d&apos;identifications erronées.</translation>
    </message>
    <message>
        <source>%1 is not connected yet. It goes on by itself when its line answers.</source>
        <translation>%1 n&apos;est pas encore connecté. Il reprend de lui-même quand sa ligne répond.</translation>
    </message>
    <message>
        <source>It does not answer. Plug it in anew, or start the smart card service (pcscd) anew.</source>
        <translation>Il ne répond pas. Rebranchez-le, ou relancez le service de cartes à puce (pcscd).</translation>
    </message>
    <message>
        <source>“%1”: a reader over the network is given with host and port, like tcp:192.168.1.20:4001.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un lecteur du réseau s&apos;indique par hôte et port, comme tcp:192.168.1.20:4001.</translation>
    </message>
    <message>
        <source>%1 is a reader of the smart card service. Only the kind pcsc can be there.</source>
        <translation>%1 est un lecteur du service de cartes à puce. Seul le type pcsc peut s&apos;y trouver.</translation>
    </message>
    <message>
        <source>A reader of the kind %1 is at the smart card service, like pcsc:NAME; %2 is none.</source>
        <translation>Un lecteur du type %1 est au service de cartes à puce, comme pcsc:NOM&#xa0;; %2 n&apos;en est pas.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) has stopped. Its readers go on by themselves when it is back.</source>
        <translation>Le service de cartes à puce (pcscd) s&apos;est arrêté. Ses lecteurs reprennent d&apos;eux-mêmes à son retour.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) does not let this program use its readers.</source>
        <translation>Le service de cartes à puce (pcscd) ne laisse pas ce programme utiliser ses lecteurs.</translation>
    </message>
    <message>
        <source>The smart card service (pcscd) does not run. Where it is installed, its readers are here once it is started.</source>
        <translation>Le service de cartes à puce (pcscd) ne tourne pas. S&apos;il est installé, ses lecteurs sont là dès qu&apos;il est lancé.</translation>
    </message>
    <message>
        <source>%1 is not over the network.</source>
        <translation>%1 n&apos;est pas sur le réseau.</translation>
    </message>
    <message>
        <source>This computer has no network now. Try it again when that is back.</source>
        <translation>Cet ordinateur n&apos;a pas de réseau en ce moment. Réessayez quand il sera revenu.</translation>
    </message>
    <message>
        <source>The reader at %1 is connected over the network.</source>
        <translation>Le lecteur de %1 est connecté par le réseau.</translation>
    </message>
    <message>
        <source>The reader at %1 cannot be connected; that is tried again by itself. %2</source>
        <translation>Le lecteur de %1 ne peut pas être connecté&#xa0;; un nouvel essai a lieu de lui-même. %2</translation>
    </message>
    <message>
        <source>A smart card reader reads cards with 8, 14 or 20 hex digits.</source>
        <translation>Un lecteur de cartes à puce lit des cartes à 8, 14 ou 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>smart card reader</source>
        <translation>lecteur de cartes à puce</translation>
    </message>
    <message>
        <source>state of the reader</source>
        <translation>état du lecteur</translation>
    </message>
    <message>
        <source>of before</source>
        <translation>d&apos;avant</translation>
    </message>
    <message>
        <source>a card that does not answer</source>
        <translation>une carte qui ne répond pas</translation>
    </message>
    <message>
        <source>a card: %1</source>
        <translation>une carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its firmware is so old that it says a card is there all the time. Update it, or use another reader.</source>
        <translation>Son micrologiciel est si ancien qu&apos;il annonce toujours une carte. Mettez-le à jour, ou prenez un autre lecteur.</translation>
    </message>
    <message>
        <source>to question %1</source>
        <translation>à la question %1</translation>
    </message>
    <message>
        <source>from the lamp</source>
        <translation>du voyant</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>no number, status %1; %2</source>
        <translation>pas de numéro, état %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>status, in order</source>
        <translation>état, correct</translation>
    </message>
    <message>
        <source>no firmware</source>
        <translation>pas de micrologiciel</translation>
    </message>
    <message>
        <source>not answered, PC/SC says %1</source>
        <translation>sans réponse, PC/SC dit %1</translation>
    </message>
    <message>
        <source>Writing the audit log (1 entry is lost)</source>
        <translation>Écriture du journal d&apos;audit (1 entrée est perdue)</translation>
    </message>
    <message>
        <source>%1 is a link or a file, where bringing back a backup needs a folder of its own. Remove it, then try again.</source>
        <translation>%1 est un lien ou un fichier, là où restaurer une sauvegarde demande un dossier à soi. Retirez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could put anything there; it is not used. Start the program as that user or with --uid, or remove %2.</source>
        <translation>%1 appartient à quelqu&apos;un d&apos;autre, qui pourrait y mettre n&apos;importe quoi&#xa0;; ce n&apos;est pas utilisé. Démarrez le programme sous ce compte ou avec --uid, ou retirez %2.</translation>
    </message>
    <message>
        <source>%1 is damaged, or names files that are none of this folder&apos;s; nothing of it is done. Remove it, then start again.</source>
        <translation>%1 est endommagé, ou nomme des fichiers qui ne sont pas de ce dossier&#xa0;; rien n&apos;en est fait. Retirez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends: no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation>Le mot de passe est gardé jusqu&apos;à la fin d&apos;Everyport&#xa0;: aucun trousseau de ce bureau ne l&apos;a pris. Démarrez-en un (KWallet, GNOME Keyring) ou laissez-le répondre, puis enregistrez de nouveau le mot de passe du compte.</translation>
    </message>
    <message>
        <source>It was so once more since it was told last.</source>
        <translation>Cela s&apos;est reproduit une fois depuis la dernière fois.</translation>
    </message>
    <message>
        <source>It has fired once within a minute, and may no more.</source>
        <translation>Elle s&apos;est déclenchée une fois en une minute, et ne le peut plus.</translation>
    </message>
    <message>
        <source>One more event was left out within a minute.</source>
        <translation>Un événement de plus a été omis en une minute.</translation>
    </message>
    <message>
        <source>It takes you for a guest: it refused the password of your account there.</source>
        <translation>On vous y prend pour un invité&#xa0;: le mot de passe de votre compte là-bas a été refusé.</translation>
    </message>
    <message>
        <source>The account is connected.</source>
        <translation>Le compte est connecté.</translation>
    </message>
    <message>
        <source>The password is missing: enter it.</source>
        <translation>Le mot de passe manque&#xa0;: saisissez-le.</translation>
    </message>
    <message>
        <source>%1 did not let you in: the password or the address is wrong. Enter the password again, or correct the address in the account&apos;s settings.%2</source>
        <translation>%1 ne vous a pas laissé entrer&#xa0;: le mot de passe ou l&apos;adresse est faux. Saisissez de nouveau le mot de passe, ou corrigez l&apos;adresse dans les réglages du compte.%2</translation>
    </message>
    <message>
        <source>“%1”: a reader that publishes by MQTT is given with its name in the topic, like mqtt:door.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un lecteur qui publie par MQTT s&apos;indique par son nom dans le topic, comme mqtt:door.</translation>
    </message>
    <message>
        <source>Connected to the broker %1.</source>
        <translation>Connecté au broker %1.</translation>
    </message>
    <message>
        <source>More messages come than the limits let in: %1 were left out. Later ones are not told of.</source>
        <translation>Il arrive plus de messages que les limites n&apos;en laissent passer&#xa0;: %1 ont été laissés de côté. Les suivants ne sont pas signalés.</translation>
    </message>
    <message>
        <source>A card&apos;s number in a message has 8, 10, 14, 16 or 20 hex digits.</source>
        <translation>Le numéro d&apos;une carte a dans un message 8, 10, 14, 16 ou 20 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>message, no card in it</source>
        <translation>message, sans carte</translation>
    </message>
    <message>
        <source>Its name is not known.</source>
        <translation>Son nom n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>It speaks no TLS, or its certificate is not to be trusted.</source>
        <translation>Il ne parle pas TLS, ou son certificat n&apos;est pas digne de confiance.</translation>
    </message>
    <message>
        <source>Readers are heard at the broker %1, once it is connected.</source>
        <translation>Les lecteurs sont entendus chez le broker %1, une fois celui-ci connecté.</translation>
    </message>
    <message>
        <source>This computer has no network now; the broker is connected again when that is back.</source>
        <translation>Cet ordinateur n&apos;a pas de réseau&#xa0;; le broker est reconnecté à son retour.</translation>
    </message>
    <message>
        <source>The broker %1 is not connected; that is tried again by itself. %2</source>
        <translation>Le broker %1 n&apos;est pas connecté&#xa0;; un nouvel essai a lieu de lui-même. %2</translation>
    </message>
    <message>
        <source>%1 says that it is offline. It goes on by itself when it is back.</source>
        <translation>%1 dit être hors ligne. Il reprend de lui-même à son retour.</translation>
    </message>
    <message>
        <source>The broker is given with host and port, like tls:mqtt.example.org:8883.</source>
        <translation>Le broker s&apos;indique avec hôte et port, comme tls:mqtt.example.org:8883.</translation>
    </message>
    <message>
        <source>Cards could be read and forged on the way. Use tls: instead of tcp:, or set in-the-clear.</source>
        <translation>Les cartes pourraient être lues et falsifiées en chemin. Utilisez tls: au lieu de tcp:, ou activez in-the-clear.</translation>
    </message>
    <message>
        <source>One message was left out.</source>
        <translation>Un message a été omis.</translation>
    </message>
    <message>
        <source>That is a room. Connect an account first, then open the link again.</source>
        <translation>C’est un salon. Connectez d’abord un compte, puis rouvrez le lien.</translation>
    </message>
    <message>
        <source>A reader of the kind %1 publishes by MQTT, like mqtt:door; %2 is none.</source>
        <translation>Un lecteur du type %1 publie par MQTT, comme mqtt:door&#xa0;; %2 n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 publishes by MQTT. Only the kind mqtt can be there, or one that a plugin brings.</source>
        <translation>%1 publie par MQTT. Seul le type mqtt peut s’y trouver, ou un type qu’apporte un module.</translation>
    </message>
    <message>
        <source>One tap waits to be stored.</source>
        <translation>Une lecture de carte attend d’être stockée.</translation>
    </message>
    <message>
        <source>Nobody needs an account; who has one logs in by SASL.</source>
        <translation>Personne n’a besoin d’un compte&#xa0;; qui en a un se connecte par SASL.</translation>
    </message>
    <message>
        <source>NAME is an account: administrators get Python, operators a prompt that looks.</source>
        <translation>NAME est un compte&#xa0;: les administrateurs obtiennent Python, les opérateurs une invite de lecture.</translation>
    </message>
    <message>
        <source>It sends messages in a way that nobody asked for (QoS 2).</source>
        <translation>Il envoie des messages d’une façon que personne n’a demandée (QoS 2).</translation>
    </message>
    <message>
        <source>It refuses %1 and %2: the account needs the right to read them.</source>
        <translation>Il refuse %1 et %2&#xa0;: le compte a besoin du droit de les lire.</translation>
    </message>
    <message>
        <source>Reading %1: There is no certificate in that file (PEM text is expected).</source>
        <translation>Lecture de %1&#xa0;: il n’y a pas de certificat dans ce fichier (du texte PEM est attendu).</translation>
    </message>
    <message>
        <source>The line to the reader at %1 has ended at once: another client may have it. It is connected again by itself.</source>
        <translation>La ligne vers le lecteur à %1 s’est terminée aussitôt&#xa0;: un autre client l’a peut-être. Elle est reconnectée d’elle-même.</translation>
    </message>
    <message>
        <source>They are at another address now.</source>
        <translation>Cette personne a maintenant une autre adresse.</translation>
    </message>
    <message>
        <source>Nobody takes messages from you at this address. Look whether it is written right.</source>
        <translation>Personne n’accepte vos messages à cette adresse. Regardez si elle est bien écrite.</translation>
    </message>
    <message>
        <source>Dino or Gajim</source>
        <translation>Dino ou Gajim</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>It goes on, but would not start again: %1</source>
        <translation>Il continue, mais ne redémarrerait pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>A message of %1 was lost: nobody reads that reader, or not as fast as messages come. Switch the reader on, or let it publish less often. Later ones are not told of.</source>
        <translation>Un message de %1 a été perdu&#xa0;: personne ne lit ce lecteur, ou pas aussi vite que les messages arrivent. Activez le lecteur, ou faites-le publier moins souvent. Les suivants ne sont pas signalés.</translation>
    </message>
    <message>
        <source>More messages come than the limits let in: one was left out. Later ones are not told of.</source>
        <translation>Il arrive plus de messages que les limites n&apos;en laissent passer&#xa0;: un a été laissé de côté. Les suivants ne sont pas signalés.</translation>
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
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Manhole</source>
        <translation>Accès au programme</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AboutDialog</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, construit avec %2</translation>
    </message>
    <message>
        <source>Lucide icons 1.62.0: ISC, and MIT for those from Feather</source>
        <translation>Icônes Lucide 1.62.0&#xa0;: ISC, et MIT pour celles de Feather</translation>
    </message>
    <message>
        <source>About Everyport</source>
        <translation>À propos d&apos;Everyport</translation>
    </message>
    <message>
        <source>Everyport %1</source>
        <translation>Everyport %1</translation>
    </message>
    <message>
        <source>People, devices and network services on one event loop.</source>
        <translation>Personnes, appareils et services réseau dans une seule boucle d&apos;événements.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Notice of the icons:</source>
        <translation>Mention des icônes&#xa0;:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>the versions</source>
        <translation>les versions</translation>
    </message>
    <message>
        <source>Newer versions come with the updates of your system.</source>
        <translation>Les nouvelles versions viennent avec les mises à jour de votre système.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Les nouveautés</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Made by the Everyport maintainers. They have published no address yet: send a report to whoever gave you the program.</source>
        <translation>Réalisé par les responsables d&apos;Everyport. Ils n&apos;ont pas encore publié d&apos;adresse&#xa0;: envoyez un rapport à qui vous a donné le programme.</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Rechercher des mises à jour…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccessPane</name>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Where the rights count</source>
        <translation>Où valent les droits</translation>
    </message>
    <message>
        <source>Give full power</source>
        <translation>Donner plein pouvoir</translation>
    </message>
    <message>
        <source>Changing the role of %1</source>
        <translation>Changement du rôle de %1</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 est maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>As the role says: %1</source>
        <translation>Selon le rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>As elsewhere: %1</source>
        <translation>Comme ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>Changement des droits de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountBox</name>
    <message>
        <source>XMPP account</source>
        <translation>Compte XMPP</translation>
    </message>
    <message>
        <source>Which XMPP account</source>
        <translation>Quel compte XMPP</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (hors ligne)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountDialog</name>
    <message>
        <source>Waiting for the keyring, which may ask in a window of its own.</source>
        <translation>Attente du trousseau, qui demande peut-être dans une fenêtre à lui.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Connect when Everyport starts</source>
        <translation>Se connecter au démarrage d&apos;Everyport</translation>
    </message>
    <message>
        <source>Register a new account…</source>
        <translation>Créer un nouveau compte…</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>How this account is called in the window.</source>
        <translation>Comment ce compte s&apos;appelle dans la fenêtre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Another %1 network</source>
        <translation>Un autre réseau %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>as it is, until Everyport ends</source>
        <translation>tel quel, jusqu&apos;à la fin d&apos;Everyport</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation>Créer un nouveau compte</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation>Modification du compte</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Ajout du compte</translation>
    </message>
    <message>
        <source>Still registering the account: the server has not answered yet.</source>
        <translation>Le compte est encore en cours d&apos;enregistrement&#xa0;: le serveur n&apos;a pas encore répondu.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountNodes</name>
    <message>
        <source>The node&apos;s owner has been asked and must agree first.</source>
        <translation>Le propriétaire du nœud a été sollicité et doit d&apos;abord accepter.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ActionBox</name>
    <message>
        <source>Choose what is done</source>
        <translation>Choisir ce qui est fait</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Insert a field of the event</source>
        <translation>Insérer un champ de l&apos;événement</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Retirer cette action</translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation>{%1} – %2</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Donne&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no chat account and no service called %1: nothing can be said there until there is one.</source>
        <translation>Il n’y a ni compte de discussion ni service appelé %1&#xa0;: rien ne peut y être dit tant qu’il n’existe pas.</translation>
    </message>
    <message>
        <source>There is no service called %1 yet.</source>
        <translation>Il n’y a pas encore de service appelé %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddReaderDialog</name>
    <message>
        <source>Add reader</source>
        <translation>Ajouter un lecteur</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Opens the reader now and shows the next card; nothing is kept until you add it</source>
        <translation>Ouvre le lecteur maintenant et montre la prochaine carte&#xa0;; rien n&apos;est gardé avant l&apos;ajout</translation>
    </message>
    <message>
        <source>%1, read well</source>
        <translation>%1, bien lue</translation>
    </message>
    <message>
        <source>Where the reader is</source>
        <translation>Où se trouve le lecteur</translation>
    </message>
    <message>
        <source>Then log in again, so that it counts.</source>
        <translation>Rouvrez ensuite votre session, pour que cela compte.</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Lecteur %1</translation>
    </message>
    <message>
        <source>Another reader has this name.</source>
        <translation>Un autre lecteur porte ce nom.</translation>
    </message>
    <message>
        <source>tapping a card…</source>
        <translation>présentation d&apos;une carte…</translation>
    </message>
    <message>
        <source>tap a card…</source>
        <translation>présentez une carte…</translation>
    </message>
    <message>
        <source>adding…</source>
        <translation>ajout…</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Modification d&apos;un lecteur</translation>
    </message>
    <message>
        <source>It types like a keyboard. While it is a reader here, its keys reach nothing else: do not choose the keyboard that you type on.</source>
        <translation>Il tape comme un clavier. Tant qu’il est ici un lecteur, ses touches n’arrivent nulle part ailleurs&#xa0;: ne choisissez pas le clavier sur lequel vous écrivez.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressCard</name>
    <message>
        <source>Where is it?</source>
        <translation>Où est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Register in place</source>
        <translation>Créer sur place</translation>
    </message>
    <message>
        <source>me@example.org, irc.libera.chat or #room</source>
        <translation>moi@example.org, irc.libera.chat ou #salon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose its network</source>
        <translation>Choisir son réseau</translation>
    </message>
    <message>
        <source>No account there yet? Make one here</source>
        <translation>Pas encore de compte là-bas&#xa0;? En créer un ici</translation>
    </message>
    <message>
        <source>Networks from a list, and all that an account can have</source>
        <translation>Réseaux d&apos;une liste, et tout ce qu&apos;un compte peut avoir</translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation>Recherche de %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>The server is there. Your address at it looks like me@%1.</source>
        <translation>Le serveur est là. Votre adresse y ressemble à moi@%1.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation>Créer un nouveau compte</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Ajout du compte</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Pas de réponse de %1</translation>
    </message>
    <message>
        <source>That computer takes no connections there. Check the address and its port, or ask whether the server is running.</source>
        <translation>Cet ordinateur n&apos;accepte pas de connexions à cet endroit. Vérifiez l&apos;adresse et son port, ou demandez si le serveur tourne.</translation>
    </message>
    <message>
        <source>Nothing came back in time. Check the address and its port, or try again later.</source>
        <translation>Rien n&apos;est revenu à temps. Vérifiez l&apos;adresse et son port, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>No computer has this name. Check how it is written, and whether this computer is online.</source>
        <translation>Aucun ordinateur ne porte ce nom. Vérifiez comment il s&apos;écrit, et si cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Se connecter sans chiffrement</translation>
    </message>
    <message>
        <source>This server speaks without encryption. It is on this computer, where nobody is on the way.</source>
        <translation>Ce serveur parle sans chiffrement. Il se trouve sur cet ordinateur, où personne n&apos;est sur le chemin.</translation>
    </message>
    <message>
        <source>This server speaks without encryption: everybody on the way can read what is said, passwords too.</source>
        <translation>Ce serveur parle sans chiffrement&#xa0;: quiconque se trouve sur le chemin peut lire ce qui se dit, mots de passe compris.</translation>
    </message>
    <message>
        <source>An address is missing. Type where you would like to go, such as irc.libera.chat.</source>
        <translation>Il manque une adresse. Tapez où vous voulez aller, par exemple irc.libera.chat.</translation>
    </message>
    <message>
        <source>me@example.org or #room</source>
        <translation>moi@example.org ou #salon</translation>
    </message>
    <message>
        <source>It does not answer. Check its address and port in the preferences, or ask whether it is running.</source>
        <translation>Il ne répond pas. Vérifiez son adresse et son port dans les préférences, ou demandez s&apos;il tourne.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Pas de passage par le serveur mandataire</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>A network is missing. Choose the one that this room is in.</source>
        <translation>Il manque un réseau. Choisissez celui où se trouve ce salon.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation>Un seul champ&#xa0;: votre adresse, un serveur ou un salon. Le reste est trouvé pour vous.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressLine</name>
    <message>
        <source>Let the room see it</source>
        <translation>Le montrer à la salle</translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation>Résultats affichés</translation>
    </message>
    <message>
        <source>Results address</source>
        <translation>Adresse des résultats</translation>
    </message>
    <message>
        <source>Copy the results address</source>
        <translation>Copier l&apos;adresse des résultats</translation>
    </message>
    <message>
        <source>QR code of the results address</source>
        <translation>Code QR de l&apos;adresse des résultats</translation>
    </message>
    <message>
        <source>Open the results in the browser</source>
        <translation>Ouvrir les résultats dans le navigateur</translation>
    </message>
    <message>
        <source>Whether the room sees the numbers, here and now</source>
        <translation>Si la salle voit les chiffres, ici et maintenant</translation>
    </message>
    <message>
        <source>Only this computer can open it.</source>
        <translation>Seul cet ordinateur peut l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Plain HTTP, not encrypted.</source>
        <translation>HTTP simple, non chiffré.</translation>
    </message>
    <message>
        <source>No web service runs, so only this window shows the results.</source>
        <translation>Aucun service web ne fonctionne, seule cette fenêtre montre donc les résultats.</translation>
    </message>
    <message>
        <source>Set up a web service…</source>
        <translation>Configurer un service web…</translation>
    </message>
    <message>
        <source>Start the web service</source>
        <translation>Démarrer le service web</translation>
    </message>
    <message>
        <source>Phones vote at</source>
        <translation>Les téléphones votent sur</translation>
    </message>
    <message>
        <source>Voting address</source>
        <translation>Adresse pour voter</translation>
    </message>
    <message>
        <source>Copy the voting address</source>
        <translation>Copier l&apos;adresse pour voter</translation>
    </message>
    <message>
        <source>QR code of the voting address</source>
        <translation>Code QR de l&apos;adresse pour voter</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Alerts</name>
    <message>
        <source>1 needs you</source>
        <translation>1 a besoin de vous</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n a besoin de vous</numerusform>
            <numerusform>%n ont besoin de vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerField</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Paste many lines</source>
        <translation>Coller plusieurs lignes</translation>
    </message>
    <message>
        <source>One answer a line</source>
        <translation>Une réponse par ligne</translation>
    </message>
    <message>
        <source>Each line becomes an answer; at most %1 in all.</source>
        <translation>Chaque ligne devient une réponse&#xa0;; %1 au plus en tout.</translation>
    </message>
    <message>
        <source>Add answers</source>
        <translation>Ajouter des réponses</translation>
    </message>
    <message>
        <source>Image of the answer</source>
        <translation>Image de la réponse</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Without image</source>
        <translation>Sans image</translation>
    </message>
    <message>
        <source>%1 stands for</source>
        <translation>%1 représente</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune d&apos;elles</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerRow</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Retirer cette réponse</translation>
    </message>
    <message>
        <source>waiting for a tap</source>
        <translation>attend une carte</translation>
    </message>
    <message>
        <source>no reader yet</source>
        <translation>pas encore de lecteur</translation>
    </message>
    <message>
        <source>%1 stands for this answer. Press to change that.</source>
        <translation>%1 représente cette réponse. Appuyez pour changer.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n votes and stays: they would be lost with it.</source>
        <translation>
            <numerusform>Elle a %n vote et reste&#xa0;: il serait perdu avec elle.</numerusform>
            <numerusform>Elle a %n votes et reste&#xa0;: ils seraient perdus avec elle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedField</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>It must be a number, such as 2.5.</source>
        <translation>Ce doit être un nombre, comme 2.5.</translation>
    </message>
    <message>
        <source>It must be a day, written like 2026-05-01.</source>
        <translation>Ce doit être un jour, écrit comme 2026-05-01.</translation>
    </message>
    <message>
        <source>It must be a time, written like 18:30:00.</source>
        <translation>Ce doit être une heure, écrite comme 18:30:00.</translation>
    </message>
    <message>
        <source>It must be a day and a time, written like 2026-05-01T18:30:00Z.</source>
        <translation>Ce doit être un jour et une heure, écrits comme 2026-05-01T18:30:00Z.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://example.org.</source>
        <translation>Ce doit être une adresse entière, comme https://example.org.</translation>
    </message>
    <message>
        <source>It must be a language&apos;s short name, such as en or pt-BR.</source>
        <translation>Ce doit être le nom court d&apos;une langue, comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation>Ce doit être une adresse, comme name@example.org.</translation>
    </message>
    <message>
        <source>Choose at least %1.</source>
        <translation>Choisissez-en au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>It needs an answer.</source>
        <translation>Il faut une réponse.</translation>
    </message>
    <message>
        <source>It is too long: at most %1 characters.</source>
        <translation>C&apos;est trop long&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi ce qui est proposé.</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>Ce doit être %1.</translation>
    </message>
    <message>
        <source>It must be written another way (%1).</source>
        <translation>Cela doit s&apos;écrire autrement (%1).</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Une adresse par ligne</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>for example 2026-05-01</source>
        <translation>par exemple 2026-05-01</translation>
    </message>
    <message>
        <source>for example 18:30:00</source>
        <translation>par exemple 18:30:00</translation>
    </message>
    <message>
        <source>for example 2026-05-01T18:30:00Z</source>
        <translation>par exemple 2026-05-01T18:30:00Z</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>D&apos;autres nœuds</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Who sees its owner&apos;s presence</source>
        <translation>Qui voit la présence de son propriétaire</translation>
    </message>
    <message>
        <source>Contacts in some groups</source>
        <translation>Les contacts de certains groupes</translation>
    </message>
    <message>
        <source>Whom its owner agrees to</source>
        <translation>Qui son propriétaire accepte</translation>
    </message>
    <message>
        <source>Only its members</source>
        <translation>Seulement ses membres</translation>
    </message>
    <message>
        <source>Its publishers</source>
        <translation>Ses éditeurs</translation>
    </message>
    <message>
        <source>Its subscribers, too</source>
        <translation>Aussi ses abonnés</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When somebody subscribes</source>
        <translation>Quand quelqu&apos;un s&apos;abonne</translation>
    </message>
    <message>
        <source>When somebody subscribes or comes online</source>
        <translation>Quand quelqu&apos;un s&apos;abonne ou se connecte</translation>
    </message>
    <message>
        <source>Headlines: nobody keeps them</source>
        <translation>Brèves&#xa0;: personne ne les garde</translation>
    </message>
    <message>
        <source>Messages: kept until read</source>
        <translation>Messages&#xa0;: gardés jusqu&apos;à leur lecture</translation>
    </message>
    <message>
        <source>Its owners</source>
        <translation>Ses propriétaires</translation>
    </message>
    <message>
        <source>Only those named below</source>
        <translation>Seulement ceux nommés ci-dessous</translation>
    </message>
</context>
<context>
    <name>everyport::ui::AssignStrip</name>
    <message>
        <source>Skip answer</source>
        <translation>Passer la réponse</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler la dernière</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers have a reader.</source>
        <translation>
            <numerusform>%1 réponse sur %n a un lecteur.</numerusform>
            <numerusform>%1 réponses sur %n ont un lecteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap any card at the reader for answer %1.</source>
        <translation>Présentez une carte quelconque au lecteur de la réponse %1.</translation>
    </message>
    <message>
        <source>Tap any card at the reader for “%1”.</source>
        <translation>Présentez une carte quelconque au lecteur de «&#xa0;%1&#xa0;».</translation>
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
        <translation>cette fenêtre</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupForm</name>
    <message>
        <source>Passwords and private keys, encrypted</source>
        <translation>Mots de passe et clés privées, chiffrés</translation>
    </message>
    <message>
        <source>Without it nobody can bring the passwords back, you included. All else can be.</source>
        <translation>Sans lui, personne ne peut rétablir les mots de passe, vous compris. Tout le reste peut l&apos;être.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Faire une sauvegarde…</translation>
    </message>
    <message>
        <source>How much of the backup is written</source>
        <translation>Part de la sauvegarde écrite</translation>
    </message>
    <message>
        <source>Password that opens them</source>
        <translation>Mot de passe qui les ouvre</translation>
    </message>
    <message>
        <source>Type the password that the passwords in it are encrypted with.</source>
        <translation>Tapez le mot de passe avec lequel les mots de passe qu&apos;elle contient sont chiffrés.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.everyport)</source>
        <translation>Sauvegardes (*.everyport)</translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation>%1 a été écrit, %2.</translation>
    </message>
    <message>
        <source>Passwords and private keys are not in it.</source>
        <translation>Les mots de passe et les clés privées n&apos;y sont pas.</translation>
    </message>
    <message>
        <source>It has fewer than %1 characters: whoever has the file can find it by trying.</source>
        <translation>Il a moins de %1 caractères&#xa0;: qui a le fichier peut le trouver en essayant.</translation>
    </message>
    <message>
        <source>Pictures of answers and slides that are not in it, because they cannot be read, are too large or are no pictures: %1.</source>
        <translation>Images de réponses et de diapositives qui n’y sont pas parce qu’elles sont illisibles, trop grandes ou ne sont pas des images&#xa0;: %1.</translation>
    </message>
    <message>
        <source>about %1, with %2 that every backup has</source>
        <translation>environ %1, dont %2 que toute sauvegarde contient</translation>
    </message>
    <message numerus="yes">
        <source>Passwords of chat accounts are never in it: %Ln accounts need theirs typed again.</source>
        <translation>
            <numerusform>Les mots de passe des comptes de discussion n&apos;y sont jamais&#xa0;: celui de %Ln compte est à retaper.</numerusform>
            <numerusform>Les mots de passe des comptes de discussion n&apos;y sont jamais&#xa0;: ceux de %Ln comptes sont à retaper.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords of chat accounts are never in it: they are typed again where it is brought back.</source>
        <translation>Les mots de passe des comptes de discussion n&apos;y sont jamais&#xa0;: on les retape là où elle est restaurée.</translation>
    </message>
    <message>
        <source>Files that are not in it, because they cannot be read, changed meanwhile, have names that no backup can have, or are too many: %1.</source>
        <translation>Fichiers qui n&apos;y sont pas parce qu&apos;ils sont illisibles, ont changé entre-temps, ont des noms impossibles dans une sauvegarde ou sont trop nombreux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Le même mot de passe encore une fois</translation>
    </message>
    <message>
        <source>Type the password once more: after a slip nobody could bring the passwords back.</source>
        <translation>Saisissez le mot de passe encore une fois&#xa0;: après une faute de frappe, personne ne pourrait récupérer les mots de passe.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. The eye in each field shows what was typed.</source>
        <translation>Les deux mots de passe ne sont pas identiques. L’œil de chaque champ montre ce qui a été saisi.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupJobs</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Choisissez d&apos;abord une sauvegarde.</translation>
    </message>
    <message>
        <source>the backup %1</source>
        <translation>la sauvegarde %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BarChart</name>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1&#xa0;: masqué</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes, %2</source>
        <translation>
            <numerusform>%1&#xa0;: %n vote, %2</numerusform>
            <numerusform>%1&#xa0;: %n votes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, leads</source>
        <translation>, en tête</translation>
    </message>
    <message numerus="yes">
        <source>, %n in the last ten seconds</source>
        <translation>
            <numerusform>, %n dans les dix dernières secondes</numerusform>
            <numerusform>, %n dans les dix dernières secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::BatteryPlate</name>
    <message>
        <source>runs on the battery</source>
        <translation>fonctionne sur batterie</translation>
    </message>
    <message>
        <source>plugged in, charging</source>
        <translation>branché, en charge</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>branché</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <translation>Batterie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockEditor</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>La commande précédente n&apos;est pas encore terminée. «&#xa0;Interrompre&#xa0;» l&apos;arrête.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockField</name>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
</context>
<context>
    <name>everyport::ui::BluetoothController</name>
    <message>
        <source>Add as a reader…</source>
        <translation>Ajouter comme lecteur…</translation>
    </message>
    <message>
        <source>Connects its serial line, and finds out which kind of reader it is</source>
        <translation>Connecte sa ligne série et découvre de quel type de lecteur il s’agit</translation>
    </message>
    <message>
        <source>Connecting “%1”</source>
        <translation>Connexion à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLegend</name>
    <message>
        <source>start and end of the frame</source>
        <translation>début et fin de la trame</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLight</name>
    <message>
        <source>Lights up when bytes come</source>
        <translation>S&apos;allume quand des octets arrivent</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteStrip</name>
    <message>
        <source>Raw bytes. %1</source>
        <translation>Octets bruts. %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Card</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateAlerts</name>
    <message>
        <source>%1 was not connected to:</source>
        <translation>Pas de connexion à %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>L&apos;examiner…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>%1: certificate not accepted</source>
        <translation>%1&#xa0;: certificat non accepté</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateDialog</name>
    <message>
        <source>Add certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>Certificate of %1 (PEM)</source>
        <translation>Certificat de %1 (PEM)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>by its holder</source>
        <translation>par son détenteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is called in the list, such as “phone”.</source>
        <translation>Comment il s&apos;appelle dans la liste, comme «&#xa0;téléphone&#xa0;».</translation>
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
        <translation>%1, port&#xa0;%2</translation>
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
        <translation>Le certificat a CHANGÉ</translation>
    </message>
    <message>
        <source>This certificate is for another name</source>
        <translation>Ce certificat est pour un autre nom</translation>
    </message>
    <message>
        <source>This certificate is not valid yet</source>
        <translation>Ce certificat n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>This certificate has expired</source>
        <translation>Ce certificat a expiré</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate</source>
        <translation>Personne ne se porte garant de ce certificat</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted on %2. Either it was renewed, or somebody between you and the server poses as it: ask whoever runs it.</source>
        <translation>%1 montre un autre certificat que celui qui a été accepté le %2. Ou il a été renouvelé, ou quelqu&apos;un entre vous et le serveur se fait passer pour lui&#xa0;: demandez à qui le gère.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate for %2. Either the server is set up wrongly, or somebody between you and it poses as it.</source>
        <translation>%1 a répondu avec un certificat pour %2. Ou le serveur est mal configuré, ou quelqu&apos;un entre vous et lui se fait passer pour lui.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that counts from %2 on. Either the server is set up wrongly, or this computer&apos;s clock is.</source>
        <translation>%1 a répondu avec un certificat qui vaut à partir du %2. Ou le serveur est mal configuré, ou l&apos;horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that was valid until %2. Either nobody renewed it, or this computer&apos;s clock is wrong.</source>
        <translation>%1 a répondu avec un certificat valide jusqu&apos;au %2. Ou personne ne l&apos;a renouvelé, ou l&apos;horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>%1 answered with a certificate that no authority known to this computer has signed. Private servers often have one; somebody between you and the server would show one, too. Compare the SHA-256 with what whoever runs the server says.</source>
        <translation>%1 a répondu avec un certificat qu&apos;aucune autorité connue de cet ordinateur n&apos;a signé. Les serveurs privés en ont souvent un&#xa0;; quelqu&apos;un entre vous et le serveur en montrerait un aussi. Comparez le SHA-256 avec ce que dit la personne qui gère le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate is its own</source>
        <translation>Son certificat est signé par lui-même</translation>
    </message>
    <message>
        <source>Nobody known vouches for it. Compare it with the person who runs the server.</source>
        <translation>Personne de connu ne s&apos;en porte garant. Comparez-le avec la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Nobody known vouches for it. It comes from this computer: accept it if you run the server here.</source>
        <translation>Personne de connu ne s&apos;en porte garant. Il vient de cet ordinateur&#xa0;: acceptez-le si vous gérez le serveur ici.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateList</name>
    <message>
        <source>Certificates accepted</source>
        <translation>Certificats acceptés</translation>
    </message>
    <message>
        <source>Certificates of other servers that nobody vouches for, and that are taken all the same. One that is taken back is asked about again, by the next connection.</source>
        <translation>Certificats d&apos;autres serveurs dont personne ne se porte garant, et qui sont pris malgré tout. Pour un certificat retiré, la prochaine connexion demande de nouveau.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>None is accepted.</source>
        <translation>Aucun n&apos;est accepté.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until Everyport ends</source>
        <translation>jusqu&apos;à la fin d&apos;Everyport</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Taking back the certificate of %1</source>
        <translation>Retrait du certificat de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateQuestion</name>
    <message>
        <source>Cannot connect to %1</source>
        <translation>Connexion à %1 impossible</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Cette fois seulement</translation>
    </message>
    <message>
        <source>Accepts it until Everyport ends</source>
        <translation>L&apos;accepte jusqu&apos;à la fin d&apos;Everyport</translation>
    </message>
    <message>
        <source>Always for this host</source>
        <translation>Toujours pour cet hôte</translation>
    </message>
    <message>
        <source>Accepts exactly this certificate for %1</source>
        <translation>Accepte exactement ce certificat pour %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Noms inclus</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>CHANGED: another one was accepted on %1</source>
        <translation>CHANGÉ&#xa0;: un autre a été accepté le %1</translation>
    </message>
    <message>
        <source>the first time: none was accepted there</source>
        <translation>la première fois&#xa0;: aucun n&apos;y a été accepté</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>If you accept it, Everyport talks to whoever has this certificate, and sends your password there where one is asked for. A different certificate asks again. What is accepted can be taken back in the preferences.</source>
        <translation>Si vous l&apos;acceptez, Everyport parle à quiconque a ce certificat, et lui envoie votre mot de passe si on en demande un. Un certificat différent repose la question. Ce qui est accepté peut être retiré dans les préférences.</translation>
    </message>
    <message>
        <source>Accepting the certificate of %1</source>
        <translation>Acceptation du certificat de %1</translation>
    </message>
    <message>
        <source>All names in it</source>
        <translation>Tous les noms inclus</translation>
    </message>
    <message>
        <source>Whole chain…</source>
        <translation>Chaîne entière…</translation>
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
        <translation>un autre genre</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu&apos;un sans nom</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>valide seulement à partir du %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>valid until %1, one more day</source>
        <translation>valide jusqu&apos;au %1, encore un jour</translation>
    </message>
    <message numerus="yes">
        <source>valid until %1, %n days</source>
        <translation>
            <numerusform>valide jusqu&apos;au %1, %n jour</numerusform>
            <numerusform>valide jusqu&apos;au %1, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valide jusqu&apos;au %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChainDialog</name>
    <message>
        <source>What %1 has shown</source>
        <translation>Ce que %1 a montré</translation>
    </message>
    <message>
        <source>Certificates, its own first</source>
        <translation>Certificats, le sien d&apos;abord</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>un certificat illisible</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatActions</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nouvelle conversation…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Chercher dans tous les messages</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Suivante non lue</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Set the topic</source>
        <translation>Définir le sujet</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Garder en haut</translation>
    </message>
    <message>
        <source>Join again after connecting</source>
        <translation>Rejoindre de nouveau après la connexion</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <source>Rename contact…</source>
        <translation>Renommer le contact…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Réglages du salon…</translation>
    </message>
    <message>
        <source>Owners, members and kept out…</source>
        <translation>Propriétaires, membres et exclus…</translation>
    </message>
    <message>
        <source>Become a member…</source>
        <translation>Devenir membre…</translation>
    </message>
    <message>
        <source>Delete the room…</source>
        <translation>Supprimer le salon…</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Set your picture…</source>
        <translation>Définir votre image…</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>Retirer votre image</translation>
    </message>
    <message>
        <source>Delete at the server…</source>
        <translation>Supprimer sur le serveur…</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>Retirer des contacts</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Register this name…</source>
        <translation>Inscrire ce nom…</translation>
    </message>
    <message>
        <source>Join a room…</source>
        <translation>Rejoindre un salon…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exporter la conversation…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatContacts</name>
    <message>
        <source>Adding %1 to your contacts</source>
        <translation>Ajout de %1 à vos contacts</translation>
    </message>
    <message>
        <source>Removing %1 from your contacts</source>
        <translation>Retrait de %1 de vos contacts</translation>
    </message>
    <message>
        <source>Removed %1 from your contacts. Neither of you sees when the other is there.</source>
        <translation>%1 retiré de vos contacts. Aucun de vous deux ne voit quand l&apos;autre est là.</translation>
    </message>
    <message>
        <source>Adding %1 again</source>
        <translation>Nouvel ajout de %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>Changement du nom de %1</translation>
    </message>
    <message>
        <source>Blocking %1</source>
        <translation>Blocage de %1</translation>
    </message>
    <message>
        <source>Unblocking %1</source>
        <translation>Déblocage de %1</translation>
    </message>
    <message>
        <source>Blocked %1: nothing of theirs reaches you.</source>
        <translation>%1 bloqué&#xa0;: plus rien de sa part ne vous parvient.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatController</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation>Retrait du compte</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrée dans %1</translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation>Départ de %1</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Fermeture de %1</translation>
    </message>
    <message>
        <source>Left %1. What was said stays.</source>
        <translation>%1 quitté. Ce qui a été dit reste.</translation>
    </message>
    <message>
        <source>Closed %1. What was said stays.</source>
        <translation>%1 fermé. Ce qui a été dit reste.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Rien ici n&apos;ouvre %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>All that was said there goes from this computer, and nobody can bring it back.</source>
        <translation>Tout ce qui y a été dit disparaît de cet ordinateur, et personne ne peut le récupérer.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatForms</name>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Become a member of %1</source>
        <translation>Devenir membre de %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>S&apos;inscrire</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Ouverture du salon</translation>
    </message>
    <message>
        <source>It ends for everyone, with its settings and what it keeps of what was said.</source>
        <translation>Il disparaît pour tout le monde, avec ses réglages et ce qu&apos;il garde de ce qui s&apos;est dit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in it.</source>
        <translation>
            <numerusform>%Ln autre personne y est présente.</numerusform>
            <numerusform>%Ln autres personnes y sont présentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Told to everyone in it.</source>
        <translation>Dite à tous ceux qui y sont.</translation>
    </message>
    <message>
        <source>Go to instead</source>
        <translation>Aller plutôt à</translation>
    </message>
    <message>
        <source>A room&apos;s address, if there is one to go to.</source>
        <translation>L&apos;adresse d&apos;un salon, s&apos;il y en a un où aller.</translation>
    </message>
    <message>
        <source>Deleting %1 for everyone, in 3 seconds.</source>
        <translation>Suppression de %1 pour tout le monde, dans 3 secondes.</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete the room</source>
        <translation>Supprimer le salon</translation>
    </message>
    <message>
        <source>It is changed at the server, and kept here for the next login. Your other programs need the new one, too.</source>
        <translation>Il est changé sur le serveur, et gardé ici pour la prochaine connexion. Vos autres programmes ont besoin du nouveau, eux aussi.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The server forgets %1 with all that it keeps of it: contacts, messages, files. It cannot be taken back, and somebody else may take the name. What is kept on this computer goes, too.</source>
        <translation>Le serveur oublie %1 avec tout ce qu&apos;il en garde&#xa0;: contacts, messages, fichiers. C&apos;est irréversible, et quelqu&apos;un d&apos;autre peut prendre le nom. Ce qui est gardé sur cet ordinateur part aussi.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tapez %1 pour continuer</translation>
    </message>
    <message>
        <source>That is another name.</source>
        <translation>C&apos;est un autre nom.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Register this name</source>
        <translation>Inscrire ce nom</translation>
    </message>
    <message>
        <source>It is kept instead of the one that was refused, and tried at once.</source>
        <translation>Il est gardé à la place de celui qui a été refusé, et essayé aussitôt.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The account was changed meanwhile. Nothing was sent; close this and look at the account.</source>
        <translation>Le compte a été modifié entre-temps. Rien n&apos;a été envoyé&#xa0;; fermez ceci et regardez le compte.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatHead</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>pas encore de compte</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatOutline</name>
    <message>
        <source>%1 is not connected:</source>
        <translation>%1 n&apos;est pas connecté&#xa0;:</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1&#xa0;: non connecté</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends:</source>
        <translation>Le mot de passe est gardé jusqu&apos;à la fin d&apos;Everyport&#xa0;:</translation>
    </message>
    <message>
        <source>no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation>aucun trousseau de ce bureau ne l&apos;a pris. Démarrez-en un (KWallet, GNOME Keyring) ou laissez-le répondre, puis enregistrez de nouveau le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Chat: no keyring for passwords</source>
        <translation>Discussion&#xa0;: pas de trousseau pour les mots de passe</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>%1 takes you for a guest:</source>
        <translation>%1 vous prend pour un invité&#xa0;:</translation>
    </message>
    <message>
        <source>it refused the password of your account there.</source>
        <translation>le mot de passe de votre compte là-bas a été refusé.</translation>
    </message>
    <message>
        <source>%1: not logged in</source>
        <translation>%1&#xa0;: non connecté</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>Di&amp;scussion</translation>
    </message>
    <message>
        <source>Nothing else is unread.</source>
        <translation>Rien d&apos;autre n&apos;est non lu.</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nouvelle conversation…</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>No account yet. Add one to talk in rooms and with people, on IRC or XMPP.</source>
        <translation>Pas encore de compte. Ajoutez-en un pour parler dans des salons et avec des gens, sur IRC ou XMPP.</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exporter la conversation…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatPreferences</name>
    <message>
        <source>Tell others that I write</source>
        <translation>Dire aux autres que j&apos;écris</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Garder ce qui a été dit</translation>
    </message>
    <message>
        <source>On this computer. Older messages are forgotten for good, the first time an hour after the change.</source>
        <translation>Sur cet ordinateur. Les messages plus anciens sont oubliés pour de bon, la première fois une heure après le changement.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>Keep passwords in the desktop&apos;s keyring</source>
        <translation>Garder les mots de passe dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>KWallet, GNOME Keyring and their kin; never in a file of Everyport&apos;s. Without it a password that you give from now on is forgotten when Everyport ends.</source>
        <translation>KWallet, GNOME Keyring et semblables&#xa0;; jamais dans un fichier d&apos;Everyport. Sans lui, un mot de passe que vous donnez désormais est oublié à la fin d&apos;Everyport.</translation>
    </message>
    <message>
        <source>Chat and privacy</source>
        <translation>Discussion et vie privée</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>They see it while you type, in rooms and in talks with one.</source>
        <translation>Ils le voient pendant que vous tapez, dans les salons et en tête à tête.</translation>
    </message>
    <message>
        <source>Tell others what I have read</source>
        <translation>Dire aux autres ce que j&apos;ai lu</translation>
    </message>
    <message>
        <source>That a message has arrived and that you have read it. An XMPP account can keep it to itself besides.</source>
        <translation>Qu&apos;un message est arrivé et que vous l&apos;avez lu. Un compte XMPP peut en plus garder cela pour lui.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatSide</name>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Changement du rang de %1</translation>
    </message>
    <message>
        <source>Removing %1 from %2 for good, in 3 seconds.</source>
        <translation>Retrait de %1 de %2 pour de bon, dans 3 secondes.</translation>
    </message>
    <message>
        <source>Removing %1 from %2 in 3 seconds.</source>
        <translation>Retrait de %1 de %2 dans 3 secondes.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Inviter dans %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Invitation de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatTile</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Unread rooms and people, and accounts</source>
        <translation>Salons et personnes non lus, et comptes</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n a besoin de vous</numerusform>
            <numerusform>%n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln vous mentionne</numerusform>
            <numerusform>%Ln vous mentionnent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChosenRow</name>
    <message>
        <source>%1 is the chosen person, “%2”</source>
        <translation>%1 est la personne choisie, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen room, “%2”</source>
        <translation>%1 est le salon choisi, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen connection, “%2”</source>
        <translation>%1 est la connexion choisie, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen device, “%2”</source>
        <translation>%1 est l&apos;appareil choisi, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen line, “%2”</source>
        <translation>%1 est la ligne choisie, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen plugin, “%2”</source>
        <translation>%1 est l&apos;extension choisie, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen poll, “%2”</source>
        <translation>%1 est le sondage choisi, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen rule, “%2”</source>
        <translation>%1 est la règle choisie, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen service, “%2”</source>
        <translation>%1 est le service choisi, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the chosen user, “%2”</source>
        <translation>%1 est l&apos;utilisateur choisi, «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Closing</name>
    <message>
        <source>Closed windows go to the tray and the program goes on; Ctrl+Q ends it.</source>
        <translation>Les fenêtres fermées vont dans la boîte à miniatures et le programme continue&#xa0;; Ctrl+Q y met fin.</translation>
    </message>
    <message>
        <source>This desktop has no tray to go to, so the window stays.</source>
        <translation>Ce bureau n&apos;a pas de boîte à miniatures, donc la fenêtre reste.</translation>
    </message>
    <message>
        <source>Go to the tray</source>
        <translation>Aller dans la boîte à miniatures</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Non enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the program ends.</source>
        <translation>%1. Ce qui n&apos;est pas enregistré est perdu quand le programme se termine.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Abandonner et quitter</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the language changes.</source>
        <translation>%1. Ce qui n&apos;est pas enregistré est perdu quand la langue change.</translation>
    </message>
    <message>
        <source>Discard and change</source>
        <translation>Abandonner et changer</translation>
    </message>
    <message>
        <source>%1. What is not saved is lost when the demo begins or ends.</source>
        <translation>%1. Ce qui n&apos;est pas enregistré est perdu quand la démo commence ou finit.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the program ends.</source>
        <translation>%1. Ce qui n&apos;est pas terminé est perdu quand le programme se termine.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the demo begins or ends.</source>
        <translation>%1. Ce qui n&apos;est pas terminé est perdu quand la démo commence ou finit.</translation>
    </message>
    <message>
        <source>%1. What is not finished is lost when the language changes.</source>
        <translation>%1. Ce qui n&apos;est pas terminé est perdu quand la langue change.</translation>
    </message>
    <message>
        <source>Not finished:</source>
        <translation>Non terminé&#xa0;:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourField</name>
    <message>
        <source>none, or #14262c</source>
        <translation>aucune, ou #14262c</translation>
    </message>
    <message>
        <source>A colour is written like #14262c.</source>
        <translation>Une couleur s&apos;écrit comme #14262c.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourLegend</name>
    <message>
        <source>Colour rules…</source>
        <translation>Règles de couleur…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours rows that %1 takes; press to switch it</source>
        <translation>Colore les lignes que %1 retient&#xa0;; appuyez pour basculer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourRulesDialog</name>
    <message>
        <source>On</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Whether this rule colours rows</source>
        <translation>Si cette règle colore des lignes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter, such as proto:irc or is:slow</source>
        <translation>Filtre, comme proto:irc ou is:slow</translation>
    </message>
    <message>
        <source>Before the one above</source>
        <translation>Avant celle du dessus</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copied, a line each: for others to paste.</source>
        <translation>Copiées, une par ligne&#xa0;: à coller par d&apos;autres.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>No colour rules are on the clipboard. A line of them reads: red | Name | proto:irc</source>
        <translation>Pas de règles de couleur dans le presse-papiers. Une de leurs lignes se lit&#xa0;: red | Nom | proto:irc</translation>
    </message>
    <message numerus="yes">
        <source>%n rules pasted</source>
        <translation>
            <numerusform>%n règle collée</numerusform>
            <numerusform>%n règles collées</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>The first that fits gives the colour, to connections and messages alike. A rule is a filter as it is typed over the list; besides its words there are is:slow, is:password, is:tls, is:clear and is:local, and text: for what a message says.</source>
        <translation>La première qui convient donne la couleur, aux connexions comme aux messages. Une règle est un filtre tel qu&apos;on le tape au-dessus de la liste&#xa0;; outre ses mots, il y a is:slow, is:password, is:tls, is:clear et is:local, et text: pour ce que dit un message.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n found no room, for there may be %1</source>
        <translation>
            <numerusform>%n n&apos;a pas trouvé de place, car il peut y en avoir %1</numerusform>
            <numerusform>%n n&apos;ont pas trouvé de place, car il peut y en avoir %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no rules and were left out</source>
        <translation>
            <numerusform>%n ligne n&apos;est pas une règle et a été laissée de côté</numerusform>
            <numerusform>%n lignes ne sont pas des règles et ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be %1 rules. Remove one for another.</source>
        <translation>Il peut y avoir %1 règles. Retirez-en une pour en ajouter une autre.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourSwatch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not chosen, %2</source>
        <translation>%1&#xa0;: non choisie, %2</translation>
    </message>
    <message>
        <source>Delete takes back what was chosen.</source>
        <translation>Suppr annule le choix.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourWords</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
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
        <translation>Les commandes et ce qu&apos;elles ont donné</translation>
    </message>
    <message>
        <source>Command %1 is not shown any more.</source>
        <translation>La commande %1 n&apos;est plus affichée.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandLog</name>
    <message numerus="yes">
        <source>… More than %n results; the rest is not shown.</source>
        <translation>
            <numerusform>… Plus de %n résultat&#xa0;; le reste n&apos;est pas affiché.</numerusform>
            <numerusform>… Plus de %n résultats&#xa0;; le reste n&apos;est pas affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>… The rest was not kept.</source>
        <translation>… Le reste n&apos;a pas été gardé.</translation>
    </message>
    <message>
        <source>There is nothing to leave here: “New session” forgets the names, and the window is closed as any other.</source>
        <translation>Il n&apos;y a rien à quitter ici&#xa0;: «&#xa0;Nouvelle session&#xa0;» oublie les noms, et la fenêtre se ferme comme une autre.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandPalette</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>le faire</translation>
    </message>
    <message>
        <source>&gt; actions   ? help</source>
        <translation>&gt; actions  &#xa0;? aide</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Trouver ou faire quelque chose</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that. Type fewer letters, or &gt; for all that can be done now.</source>
        <translation>Rien ne s&apos;appelle ainsi. Tapez moins de lettres, ou &gt; pour tout ce qui peut être fait maintenant.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandView</name>
    <message>
        <source>Command %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Pile d&apos;appels</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>Show rest: %Ln lines</source>
        <translation>
            <numerusform>Montrer le reste&#xa0;: %Ln ligne</numerusform>
            <numerusform>Montrer le reste&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation>Copier commande et résultat</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Mettre dans l&apos;invite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are not shown</source>
        <translation>
            <numerusform>%Ln caractère n’est pas affiché</numerusform>
            <numerusform>%Ln caractères ne sont pas affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandsDialog</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>votre propre serveur</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>A service&apos;s or a program&apos;s address.</source>
        <translation>L&apos;adresse d&apos;un service ou d&apos;un programme.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Le compte n&apos;est plus connecté.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Nothing is offered there.</source>
        <translation>Rien n&apos;y est proposé.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Completion</name>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>There is no such command. Two strokes, //, begin a text with one.</source>
        <translation>Cette commande n&apos;existe pas. Deux barres, //, commencent un texte par une seule.</translation>
    </message>
    <message>
        <source>/%1 does not work on this network.</source>
        <translation>/%1 ne fonctionne pas sur ce réseau.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salon</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CompletionPopup</name>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposeEdit</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Composer</name>
    <message>
        <source>A command for %1, such as /join #room</source>
        <translation>Une commande pour %1, comme /join #room</translation>
    </message>
    <message>
        <source>A command for %1, such as /join room@rooms.example.org</source>
        <translation>Une commande pour %1, comme /join room@rooms.example.org</translation>
    </message>
    <message>
        <source>Message %1, sent once connected</source>
        <translation>À %1, une fois connecté</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Message %1 as %2</source>
        <translation>Message à %1 en tant que %2</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Non fait&#xa0;:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposerFoot</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n personne écrit…</numerusform>
            <numerusform>%n personnes écrivent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Return sends, Shift+Return makes a line</source>
        <translation>Entrée envoie, Maj+Entrée va à la ligne</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComputerDetail</name>
    <message>
        <source>Copy what happened</source>
        <translation>Copier ce qui s’est passé</translation>
    </message>
    <message>
        <source>The chosen part of this computer</source>
        <translation>La partie choisie de cet ordinateur</translation>
    </message>
    <message>
        <source>More about this part</source>
        <translation>Plus sur cette partie</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ceci n’est plus là.</translation>
    </message>
    <message>
        <source>What Everyport does</source>
        <translation>Ce que fait Everyport</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>D’où cela est connu</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>tells you while a poll is open</source>
        <translation>vous le dit tant qu’un sondage est ouvert</translation>
    </message>
    <message>
        <source>Before sleep</source>
        <translation>Avant la veille</translation>
    </message>
    <message>
        <source>waits until votes are stored, 5 s at most</source>
        <translation>attend que les votes soient enregistrés, 5 s au plus</translation>
    </message>
    <message>
        <source>After sleep</source>
        <translation>Après la veille</translation>
    </message>
    <message>
        <source>looks for the readers again</source>
        <translation>recherche à nouveau les lecteurs</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>reconnects nothing until the network is back</source>
        <translation>ne reconnecte rien avant le retour du réseau</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, absent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComputerWords</name>
    <message>
        <source>mains power went away.</source>
        <translation>le secteur a disparu.</translation>
    </message>
    <message>
        <source>%1, about %2 left.</source>
        <translation>%1, encore %2 environ.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>encore %1.</translation>
    </message>
    <message>
        <source>The battery is nearly empty, plug in the computer now:</source>
        <translation>La batterie est presque vide, branchez l’ordinateur maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>The battery is low, plug in the computer:</source>
        <translation>La batterie est faible, branchez l’ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Plug in the computer:</source>
        <translation>Branchez l’ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>On battery %1</source>
        <translation>Sur batterie %1</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>The network asks for a login:</source>
        <translation>Le réseau demande une connexion&#xa0;:</translation>
    </message>
    <message>
        <source>open any page in a browser on this computer, and log in there.</source>
        <translation>ouvrez une page quelconque dans un navigateur de cet ordinateur et connectez-vous là.</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>Le réseau demande une connexion</translation>
    </message>
    <message>
        <source>The network has gone:</source>
        <translation>Le réseau a disparu&#xa0;:</translation>
    </message>
    <message>
        <source>what needs it waits, and votes are kept here until it is back.</source>
        <translation>ce qui en a besoin attend, et les votes sont gardés ici jusqu’à son retour.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
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
        <translation>pleine dans %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>on battery, %1</source>
        <translation>sur batterie, %1</translation>
    </message>
    <message>
        <source>on battery, %1, %2</source>
        <translation>sur batterie, %1, %2</translation>
    </message>
    <message>
        <source>charging, %1</source>
        <translation>en charge, %1</translation>
    </message>
    <message>
        <source>charging, %1, %2</source>
        <translation>en charge, %1, %2</translation>
    </message>
    <message>
        <source>plugged in, %1</source>
        <translation>branché, %1</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>Filaire</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Réseau mobile</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>asks for a login</source>
        <translation>demande une connexion</translation>
    </message>
    <message>
        <source>connected, no Internet</source>
        <translation>connecté, sans Internet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The network went away</source>
        <translation>Le réseau a disparu</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Le réseau est de retour</translation>
    </message>
    <message>
        <source>Mains power went away</source>
        <translation>Le secteur a disparu</translation>
    </message>
    <message>
        <source>Mains power came</source>
        <translation>Le secteur est revenu</translation>
    </message>
    <message>
        <source>The battery is low</source>
        <translation>La batterie est faible</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>La batterie est presque vide</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>L’ordinateur s’est mis en veille</translation>
    </message>
    <message>
        <source>The computer woke, and readers were looked for</source>
        <translation>L’ordinateur s’est réveillé et les lecteurs ont été recherchés</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>L’ordinateur s’éteint</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>L’écran a été verrouillé</translation>
    </message>
    <message>
        <source>The screen was unlocked</source>
        <translation>L’écran a été déverrouillé</translation>
    </message>
    <message>
        <source>“%1” was plugged in</source>
        <translation>«&#xa0;%1&#xa0;» a été branché</translation>
    </message>
    <message>
        <source>“%1” was pulled out</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré</translation>
    </message>
    <message>
        <source>“%1” was connected by Bluetooth</source>
        <translation>«&#xa0;%1&#xa0;» a été connecté par Bluetooth</translation>
    </message>
    <message>
        <source>“%1” is no longer connected by Bluetooth</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus connecté par Bluetooth</translation>
    </message>
    <message>
        <source>The stick was pulled out. Plug it in again, and try once more.</source>
        <translation>La clé a été retirée. Rebranchez-la et réessayez.</translation>
    </message>
    <message>
        <source>This account may not use sticks here. Log in at the computer&apos;s own screen, or ask whoever looks after it.</source>
        <translation>Ce compte ne peut pas utiliser de clés ici. Connectez-vous à l’écran de l’ordinateur ou demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Something on it is still open. Close the files and folders that are on the stick, then try again.</source>
        <translation>Quelque chose y est encore ouvert. Fermez les fichiers et dossiers qui sont sur la clé, puis réessayez.</translation>
    </message>
    <message>
        <source>The system bus is not reachable. It is tried again by itself.</source>
        <translation>Le bus système n’est pas joignable. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>%1 is not on this computer, or does not run.</source>
        <translation>%1 n’est pas sur cet ordinateur ou ne tourne pas.</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Mains power</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>pas de batterie</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>branché</translation>
    </message>
    <message>
        <source>all batteries together</source>
        <translation>toutes les batteries ensemble</translation>
    </message>
    <message>
        <source>held while votes are not stored</source>
        <translation>retenus tant que des votes ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>shuts down</source>
        <translation>s’éteint</translation>
    </message>
    <message>
        <source>goes to sleep</source>
        <translation>se met en veille</translation>
    </message>
    <message>
        <source>awake, screen locked</source>
        <translation>éveillé, écran verrouillé</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>éveillé</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>paid by volume</source>
        <translation>payé au volume</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Open any page in a browser on this computer, and log in there.</source>
        <translation>Ouvrez une page quelconque dans un navigateur de cet ordinateur et connectez-vous là.</translation>
    </message>
    <message>
        <source>stick, %1</source>
        <translation>clé, %1</translation>
    </message>
    <message>
        <source>may be pulled out</source>
        <translation>peut être retirée</translation>
    </message>
    <message>
        <source>open, cannot be written</source>
        <translation>ouverte, non inscriptible</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>serial line</source>
        <translation>ligne série</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>hors de portée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Can be</source>
        <translation>Peut être</translation>
    </message>
    <message>
        <source>a card reader</source>
        <translation>un lecteur de cartes</translation>
    </message>
    <message>
        <source>Memory sticks</source>
        <translation>Clés USB</translation>
    </message>
    <message>
        <source>none plugged in</source>
        <translation>aucune branchée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>pas d’adaptateur</translation>
    </message>
    <message>
        <source>nothing is paired</source>
        <translation>rien n’est appairé</translation>
    </message>
    <message>
        <source>System bus not reachable</source>
        <translation>Bus système injoignable</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>power, network, disks</source>
        <translation>alimentation, réseau, disques</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Autrement dit</translation>
    </message>
    <message>
        <source>Nothing is known of power, network, sticks and Bluetooth. It is tried again by itself.</source>
        <translation>On ne sait rien de l’alimentation, du réseau, des clés et du Bluetooth. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Sleep and shut-down</source>
        <translation>Veille et arrêt</translation>
    </message>
    <message>
        <source>No program shows folders here. The files are in %1.</source>
        <translation>Aucun programme ne montre les dossiers ici. Les fichiers sont dans %1.</translation>
    </message>
    <message>
        <source>Leave “%1” plugged in:</source>
        <translation>Laisse «&#xa0;%1&#xa0;» branchée&#xa0;:</translation>
    </message>
    <message>
        <source>what is on its way to it is being written.</source>
        <translation>ce qui est en route est en cours d’écriture.</translation>
    </message>
    <message>
        <source>“%1” may be pulled out now.</source>
        <translation>«&#xa0;%1&#xa0;» peut être retirée maintenant.</translation>
    </message>
    <message>
        <source>Letting go of “%1”</source>
        <translation>Libération de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The results are on “%1”:</source>
        <translation>Les résultats sont sur «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n files. Let go of it before you pull it out.</source>
        <translation>
            <numerusform>%n fichier. Libérez-la avant de la retirer.</numerusform>
            <numerusform>%n fichiers. Libérez-la avant de la retirer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Retirer sans risque</translation>
    </message>
    <message>
        <source>the results are being written.</source>
        <translation>les résultats sont en cours d’écriture.</translation>
    </message>
    <message>
        <source>%1 (%2, open now)</source>
        <translation>%1 (%2, ouvert maintenant)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Each event gets a folder of its own, with votes as CSV and a report as PDF.</source>
        <translation>Chaque événement a son propre dossier, avec les votes en CSV et un rapport en PDF.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>No folder can be made on the stick. Is it full, or can it not be written?</source>
        <translation>Impossible de créer un dossier sur la clé. Est-elle pleine, ou non inscriptible&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is being connected:</source>
        <translation>Connexion à «&#xa0;%1&#xa0;» en cours&#xa0;:</translation>
    </message>
    <message>
        <source>switch it on and keep it near.</source>
        <translation>allumez-le et gardez-le à proximité.</translation>
    </message>
    <message>
        <source>The system&apos;s question for a password was closed. Try again, and answer it.</source>
        <translation>La demande de mot de passe du système a été fermée. Réessayez et répondez-y.</translation>
    </message>
    <message>
        <source>The stick takes very long, and may still be writing. Leave it plugged in, and try again in a minute.</source>
        <translation>La clé met très longtemps et écrit peut-être encore. Laissez-la branchée et réessayez dans une minute.</translation>
    </message>
    <message>
        <source>“%1” on the stick is a link that leads elsewhere. Delete it there, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» sur la clé est un lien qui mène ailleurs. Supprimez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>closed, the stick is in use</source>
        <translation>fermée, la clé est utilisée</translation>
    </message>
    <message>
        <source>“%1” is connected:</source>
        <translation>«&#xa0;%1&#xa0;» est connecté&#xa0;:</translation>
    </message>
    <message>
        <source>its serial line is being opened.</source>
        <translation>sa ligne série est en cours d&apos;ouverture.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConditionRow</name>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l&apos;un de</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>ressemble à</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond à</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est entre</translation>
    </message>
    <message>
        <source>red, green: commas between</source>
        <translation>red, green&#xa0;: des virgules entre les deux</translation>
    </message>
    <message>
        <source>rel*: * is any text, ? one character</source>
        <translation>rel*&#xa0;: * est un texte quelconque,&#xa0;? un caractère</translation>
    </message>
    <message>
        <source>^v[0-9]+: a regular expression</source>
        <translation>^v[0-9]+&#xa0;: une expression rationnelle</translation>
    </message>
    <message>
        <source>10-20 or 22:00-06:00</source>
        <translation>10-20 ou 22:00-06:00</translation>
    </message>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Field of the event</source>
        <translation>Champ de l&apos;événement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What the field is held against</source>
        <translation>À quoi le champ est comparé</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectPane</name>
    <message>
        <source>With a program of theirs: paste one line</source>
        <translation>Avec leur propre programme&#xa0;: collez une ligne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>address of a service</comment>
        <translation>%1, port&#xa0;%2</translation>
    </message>
    <message>
        <source>Only this computer can reach it; the code works for phones once the network can.</source>
        <translation>Seul cet ordinateur peut le joindre&#xa0;; le code marche pour les téléphones dès que le réseau le peut.</translation>
    </message>
    <message>
        <source>Only this computer can reach it.</source>
        <translation>Seul cet ordinateur peut le joindre.</translation>
    </message>
    <message>
        <source>Point a phone’s camera here. The phone has to be in the same network.</source>
        <translation>Dirigez ici l&apos;appareil photo d&apos;un téléphone. Le téléphone doit être dans le même réseau.</translation>
    </message>
    <message>
        <source>Let the network reach it</source>
        <translation>Le rendre joignable du réseau</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Ajouter un utilisateur…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionActions</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Throttle…</source>
        <translation>Ralentir…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Close this connection in 3 seconds (Del); at once (Shift+Del)</source>
        <translation>Fermer cette connexion dans 3 secondes (Suppr)&#xa0;; tout de suite (Maj+Suppr)</translation>
    </message>
    <message>
        <source>Slow this connection down for a while; throttled already, it gets its full speed again</source>
        <translation>Ralentir cette connexion pour un temps&#xa0;; déjà ralentie, elle retrouve sa pleine vitesse</translation>
    </message>
    <message>
        <source>Go to the prompt, where this connection is called “connection”</source>
        <translation>Aller à l&apos;invite, où cette connexion s&apos;appelle «&#xa0;connection&#xa0;»</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>Copy peer&apos;s address</source>
        <translation>Copier l&apos;adresse du pair</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l&apos;adresse</translation>
    </message>
    <message>
        <source>Copy as endpoint</source>
        <translation>Copier comme point d&apos;accès</translation>
    </message>
    <message>
        <source>the endpoint</source>
        <translation>le point d&apos;accès</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Copier comme filtre</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>le filtre</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Tout sauf %1</translation>
    </message>
    <message>
        <source>Closing the connection to %1 in 3 seconds.</source>
        <translation>Fermeture de la connexion à %1 dans 3 secondes.</translation>
    </message>
    <message numerus="yes">
        <source>Closing %n connections in 3 seconds.</source>
        <translation>
            <numerusform>Fermeture de %n connexion dans 3 secondes.</numerusform>
            <numerusform>Fermeture de %n connexions dans 3 secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionChips</name>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Par hôte</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>Par protocole</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Closed in the last 10 s</source>
        <translation>Fermées dans les 10 dernières s</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionDetail</name>
    <message>
        <source>Filter, such as kind:message</source>
        <translation>Filtre, comme kind:message</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Détails de la connexion</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>La connexion choisie</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>they called us</source>
        <translation>ils nous ont appelés</translation>
    </message>
    <message>
        <source>we called them</source>
        <translation>nous les avons appelés</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Our end</source>
        <translation>Notre bout</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouverte depuis</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Follow conversation</source>
        <translation>Suivre la conversation</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Keep to the traffic of what is chosen now, whichever row is chosen later</source>
        <translation>Rester sur le trafic de ce qui est choisi maintenant, quelle que soit la ligne choisie ensuite</translation>
    </message>
    <message>
        <source>%1 in, %2 out, %3</source>
        <translation>%1 en entrée, %2 en sortie, %3</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Messages entrants</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Messages sortants</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1, after %2 ms on average, %3 ms at most</source>
        <translation>%1, après %2&#xa0;ms en moyenne, %3&#xa0;ms au plus</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>En texte…</translation>
    </message>
    <message>
        <source>The conversation as one text, to look for words in it and to save it</source>
        <translation>La conversation en un seul texte, pour y chercher et l&apos;enregistrer</translation>
    </message>
    <message>
        <source>%1, each at once</source>
        <translation>%1, chacune aussitôt</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionLine</name>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>What you write waits here.</source>
        <translation>Ce que vous écrivez attend ici.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connecting:</source>
        <translation>Connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Entrée en cours…</translation>
    </message>
    <message>
        <source>Not let in:</source>
        <translation>Non admis&#xa0;:</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Vous n&apos;êtes pas dans ce salon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>You made this room.</source>
        <translation>Vous avez créé ce salon.</translation>
    </message>
    <message>
        <source>Nobody else gets in until it is set up.</source>
        <translation>Personne d&apos;autre n&apos;entre avant qu&apos;il soit configuré.</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>L&apos;utiliser tel quel</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Write to the person</source>
        <translation>Écrire à la personne</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionWords</name>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>a program here</source>
        <translation>un programme ici</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>connexion</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
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
        <translation>sortante</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>A password passed here unencrypted.</source>
        <translation>Un mot de passe est passé ici sans chiffrement.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>aucun service</translation>
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
        <translation>1 connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2 kB/s</source>
        <translation>↓ %1  ↑ %2 ko/s</translation>
    </message>
    <message>
        <source>What comes in and goes out now, all connections together</source>
        <translation>Ce qui entre et sort maintenant, toutes connexions ensemble</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>rec</source>
        <translation>rec</translation>
    </message>
    <message>
        <source>What passes is recorded: %1</source>
        <translation>Ce qui passe est capturé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Capture de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Filter, such as peer:192.168</source>
        <translation>Filtre, comme peer:192.168</translation>
    </message>
    <message>
        <source>No connections. Start a service, and whoever connects stands here.</source>
        <translation>Aucune connexion. Démarrez un service, et qui se connecte apparaît ici.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop the numbers; nothing on the wire stops</source>
        <translation>Arrêter les chiffres&#xa0;; rien ne s&apos;arrête sur le câble</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1 with a password in the clear</source>
        <translation>%1 avec un mot de passe en clair</translation>
    </message>
    <message>
        <source>%1 with TLS</source>
        <translation>%1 avec TLS</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 sans</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 en local</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>aucune en cours</translation>
    </message>
    <message>
        <source>%1 open: %2</source>
        <translation>%1 en cours&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Close connection now</source>
        <translation>Fermer la connexion tout de suite</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Exporter les connexions…</translation>
    </message>
    <message>
        <source>Log-in in the clear</source>
        <translation>Identifiants en clair</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Capture en cours</translation>
    </message>
    <message>
        <source>Filter, order, columns, colour rules, grouping and the graph&apos;s interval come back under this name.</source>
        <translation>Le filtre, l&apos;ordre, les colonnes, les règles de couleur, le regroupement et l&apos;intervalle du graphique reviennent sous ce nom.</translation>
    </message>
    <message>
        <source>The colour rules are those of the view.</source>
        <translation>Les règles de couleur sont celles de la vue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln fermée</numerusform>
            <numerusform>%Ln fermées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n au ralenti</numerusform>
            <numerusform>%n au ralenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsTile</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>il y a 5 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>open, %1 with TLS</source>
        <translation>en cours, %1 avec TLS</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Traffic of the last five minutes: now %1 in, %2 out</source>
        <translation>Trafic des cinq dernières minutes&#xa0;: maintenant %1 en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleController</name>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Run a file…</source>
        <translation>Exécuter un fichier…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C in the prompt)</source>
        <translation>Arrêter ce qui tourne (Ctrl+C dans l&apos;invite)</translation>
    </message>
    <message>
        <source>Clear what is shown; names and history stay (Ctrl+L in the prompt)</source>
        <translation>Effacer ce qui est affiché&#xa0;; les noms et l&apos;historique restent (Ctrl+L dans l&apos;invite)</translation>
    </message>
    <message>
        <source>Forget all names and begin anew (Ctrl+D in an empty prompt)</source>
        <translation>Oublier tous les noms et repartir de zéro (Ctrl+D dans une invite vide)</translation>
    </message>
    <message>
        <source>Run what is typed, whatever is missing</source>
        <translation>Exécuter ce qui est tapé, quoi qu&apos;il manque</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>Compléter le nom</translation>
    </message>
    <message>
        <source>What the call takes</source>
        <translation>Ce que prend l&apos;appel</translation>
    </message>
    <message>
        <source>Search what was typed</source>
        <translation>Chercher dans ce qui a été tapé</translation>
    </message>
    <message>
        <source>Clear what is shown</source>
        <translation>Effacer ce qui est affiché</translation>
    </message>
    <message>
        <source>New session, in an empty prompt</source>
        <translation>Nouvelle session, dans une invite vide</translation>
    </message>
    <message>
        <source>The console is off:</source>
        <translation>La console est désactivée&#xa0;:</translation>
    </message>
    <message>
        <source>The console is off</source>
        <translation>La console est désactivée</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 is a name of yours; what is chosen is %2</source>
        <translation>%1 est un de vos noms&#xa0;; ce qui est choisi est %2</translation>
    </message>
    <message>
        <source>Run a file</source>
        <translation>Exécuter un fichier</translation>
    </message>
    <message>
        <source>Python (*.py);;All files (*)</source>
        <translation>Python (*.py);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>La commande précédente n&apos;est pas encore terminée. «&#xa0;Interrompre&#xa0;» l&apos;arrête.</translation>
    </message>
    <message>
        <source>Edit the last block…</source>
        <translation>Modifier le dernier bloc…</translation>
    </message>
    <message>
        <source>Save the session…</source>
        <translation>Enregistrer la session…</translation>
    </message>
    <message>
        <source>In a dialog, to be run again (%edit at the prompt; %edit NAME takes a function)</source>
        <translation>Dans un dialogue, pour l&apos;exécuter de nouveau (%edit dans l&apos;invite&#xa0;; %edit NAME prend une fonction)</translation>
    </message>
    <message>
        <source>What ran in this session, as a script</source>
        <translation>Ce qui a tourné dans cette session, en script</translation>
    </message>
    <message>
        <source>Nothing has run yet that could be edited.</source>
        <translation>Rien qui puisse être modifié n&apos;a encore tourné.</translation>
    </message>
    <message>
        <source>Edit the last block</source>
        <translation>Modifier le dernier bloc</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 is no function whose text is known.</source>
        <translation>%1 n&apos;est pas une fonction dont le texte est connu.</translation>
    </message>
    <message>
        <source>Nothing has run yet that could be saved.</source>
        <translation>Rien qui puisse être enregistré n&apos;a encore tourné.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>What ran in Everyport&apos;s console, %1</source>
        <translation>Ce qui a tourné dans la console d&apos;Everyport, %1</translation>
    </message>
    <message>
        <source>The session is in %1.</source>
        <translation>La session est dans %1.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Enregistrement de la session</translation>
    </message>
    <message>
        <source>Keeping the console&apos;s history</source>
        <translation>Conservation de l’historique de la console</translation>
    </message>
    <message>
        <source>Of commands with % there is one: %edit, or %edit NAME.</source>
        <translation>Il n&apos;y a qu&apos;une commande avec %&#xa0;: %edit, ou %edit NAME.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleModel</name>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>answered, %1 ms</source>
        <translation>répondu, %1 ms</translation>
    </message>
    <message>
        <source>answer, %1 ms</source>
        <translation>réponse, %1 ms</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>De ou à</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
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
        <translation>désactivée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>rien en attente</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Copier comme expression</translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation>Copier commande et résultat</translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation>Filtrer les objets</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>l&apos;expression</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleView</name>
    <message>
        <source>XPath, such as /iq[@type=&apos;error&apos;] or //body</source>
        <translation>XPath, comme /iq[@type=&apos;error&apos;] ou //body</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Dans quel sens</translation>
    </message>
    <message>
        <source>The chosen element</source>
        <translation>L&apos;élément choisi</translation>
    </message>
    <message>
        <source>Stanzas</source>
        <translation>Stanzas</translation>
    </message>
    <message>
        <source>Nothing has passed yet. What the accounts send and receive stands here at once.</source>
        <translation>Rien n&apos;est encore passé. Ce que les comptes envoient et reçoivent apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Dans les deux sens</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationDialog</name>
    <message>
        <source>Conversation: %1</source>
        <translation>Conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversation</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&lt; came in</source>
        <translation>&lt; reçu</translation>
    </message>
    <message>
        <source>&gt; went out</source>
        <translation>&gt; envoyé</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <translation>Rien n&apos;est encore passé.</translation>
    </message>
    <message>
        <source>the last %1; what passed earlier is left out</source>
        <translation>les derniers&#xa0;: %1&#xa0;; ce qui précède manque</translation>
    </message>
    <message>
        <source>%1 since it was chosen</source>
        <translation>%1 depuis qu&apos;elle est choisie</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationExports</name>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation>JSON, une ligne chacun (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>The export was called off; nothing was written.</source>
        <translation>L&apos;exportation a été annulée&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>the export of %1</source>
        <translation>l’exportation de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationText</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… et %Ln octet de plus</numerusform>
            <numerusform>… et %Ln octets de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationView</name>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l&apos;historique</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>les messages</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Nouvel envoi</translation>
    </message>
    <message>
        <source>Giving up the message</source>
        <translation>Abandon du message</translation>
    </message>
    <message>
        <source>Reacting</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Taking the message back</source>
        <translation>Retrait du message</translation>
    </message>
    <message>
        <source>What the network itself says stands here. Ctrl+N joins a room or writes to a person.</source>
        <translation>Ce que le réseau lui-même dit apparaît ici. Ctrl+N rejoint un salon ou écrit à une personne.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Rien n&apos;a encore été dit ici.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>No files can be sent here</source>
        <translation>Aucun fichier ne peut être envoyé ici</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting: %1 messages so far</source>
        <translation>Exportation&#xa0;: %1 messages jusqu&apos;ici</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsModel</name>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation>Compte %1, %2</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Salon %1</translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation>@ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln vous mentionne</numerusform>
            <numerusform>%Ln vous mentionnent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Rooms, people and accounts</source>
        <translation>Salons, personnes et comptes</translation>
    </message>
    <message>
        <source>Filter rooms and people</source>
        <translation>Filtrer salons et personnes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyExpression</name>
    <message>
        <source>Copy as expression</source>
        <translation>Copier comme expression</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>l&apos;expression</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::CrashWords</name>
    <message>
        <source>Everyport ended unexpectedly on %1.</source>
        <translation>Everyport s&apos;est terminé de façon inattendue le %1.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Montrer…</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>This was written when the program ended: versions, which types of services ran, the last lines of the log and where it happened. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and send the rest with a word on what you did.</source>
        <translation>Ceci a été écrit quand le programme s&apos;est arrêté&#xa0;: les versions, les types de services en marche, les dernières lignes du journal et l&apos;endroit. Les mots de passe sont effacés&#xa0;; des noms et des adresses peuvent figurer dans les lignes du journal. Lisez-le, retirez ce qui ne regarde personne, et envoyez le reste avec un mot sur ce que vous faisiez.</translation>
    </message>
    <message>
        <source>Votes and messages are kept. A report says where it was; nothing was sent to anybody.</source>
        <translation>Les votes et les messages sont gardés. Un rapport dit où c&apos;était&#xa0;; rien n&apos;a été envoyé à personne.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dashboard</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>Rien n&apos;est servi.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>No readers.</source>
        <translation>Aucun lecteur.</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s&apos;est encore passé.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>vérifié à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n services run</source>
        <translation>
            <numerusform>%n service fonctionne</numerusform>
            <numerusform>%n services fonctionnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers answer</source>
        <translation>
            <numerusform>%n lecteur répond</numerusform>
            <numerusform>%n lecteurs répondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs that could fail.</source>
        <translation>Rien qui puisse échouer ne fonctionne.</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>en marche depuis %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>none: this computer only</source>
        <translation>aucun&#xa0;: cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 failed</source>
        <translation>
            <numerusform>%n en marche, %1 en échec</numerusform>
            <numerusform>%n en marche, %1 en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, 1 needs you</source>
        <translation>
            <numerusform>%n prêt, 1 a besoin de vous</numerusform>
            <numerusform>%n prêts, 1 a besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, %1 need you</source>
        <translation>
            <numerusform>%n prêt, %1 ont besoin de vous</numerusform>
            <numerusform>%n prêts, %1 ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::DemoQuestion</name>
    <message>
        <source>The demo takes the place of your station: all that you serve stops until you leave it.</source>
        <translation>La démo prend la place de votre station&#xa0;: tout ce que vous servez s&apos;arrête jusqu&apos;à ce que vous la quittiez.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Lancer la démo</translation>
    </message>
    <message>
        <source>Gone with the demo:</source>
        <translation>Perdu avec la démo&#xa0;:</translation>
    </message>
    <message>
        <source>%1. What you keep comes along as a draft, without its votes and readers.</source>
        <translation>%1. Ce que vous gardez vous suit comme brouillon, sans ses votes ni ses lecteurs.</translation>
    </message>
    <message>
        <source>Keep and leave</source>
        <translation>Garder et quitter</translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Abandonner et quitter</translation>
    </message>
    <message>
        <source>Your polls are kept:</source>
        <translation>Vos sondages sont gardés&#xa0;:</translation>
    </message>
    <message>
        <source>they come as drafts with the next start.</source>
        <translation>ils viendront comme brouillons au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Desktop</name>
    <message>
        <source>Starting the demo</source>
        <translation>Démarrage de la démonstration</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Keeping your polls</source>
        <translation>Conservation de vos sondages</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation>Everyport</translation>
    </message>
    <message>
        <source>This is how it tells you of something.</source>
        <translation>C&apos;est ainsi qu&apos;il vous signale quelque chose.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceChips</name>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Problèmes seulement</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceDetail</name>
    <message>
        <source>The chosen reader</source>
        <translation>Le lecteur choisi</translation>
    </message>
    <message>
        <source>More about this reader</source>
        <translation>Plus sur ce lecteur</translation>
    </message>
    <message>
        <source>Reads in the last hour</source>
        <translation>Lectures de la dernière heure</translation>
    </message>
    <message>
        <source>Last card</source>
        <translation>Dernière carte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, at most %2 a minute</source>
        <translation>%1, %2 par minute au plus</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Same card</source>
        <translation>Même carte</translation>
    </message>
    <message>
        <source>counts as new after %1 s away</source>
        <translation>compte comme nouvelle après %1&#xa0;s d&apos;absence</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>No card yet. Hold one to the reader.</source>
        <translation>Pas encore de carte. Présentez-en une au lecteur.</translation>
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
            <numerusform>Depuis, %n octet est arrivé qui n&apos;entre dans aucune trame.</numerusform>
            <numerusform>Depuis, %n octets sont arrivés qui n&apos;entrent dans aucune trame.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>%1 read, none bad</source>
        <translation>lues&#xa0;: %1, aucune mauvaise</translation>
    </message>
    <message>
        <source>%1 read, %2 bad (%3 %)</source>
        <translation>lues&#xa0;: %1, mauvaises&#xa0;: %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>%1, of which %2 noise</source>
        <translation>%1, dont %2 de bruit</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Choose a reader or a port: what it does stands here.</source>
        <translation>Choisissez un lecteur ou un port&#xa0;: ce qu&apos;il fait se trouve ici.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceWords</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>unplugged %1</source>
        <translation>débranché %1</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>débranché</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d&apos;autorisation</translation>
    </message>
    <message>
        <source>wrong speed</source>
        <translation>mauvaise vitesse</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation>problème de pilote</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>being found out</source>
        <translation>en identification</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 is not understood:</source>
        <translation>%1 n&apos;est pas compris&#xa0;:</translation>
    </message>
    <message>
        <source>%1 does not answer:</source>
        <translation>%1 ne répond pas&#xa0;:</translation>
    </message>
    <message>
        <source>%1 cannot be decoded:</source>
        <translation>%1 ne peut être décodé&#xa0;:</translation>
    </message>
    <message>
        <source>%1 cannot be opened:</source>
        <translation>%1 ne peut être ouvert&#xa0;:</translation>
    </message>
    <message>
        <source>simulated, no hardware</source>
        <translation>simulé, sans matériel</translation>
    </message>
    <message>
        <source>%1, %2 baud</source>
        <translation>%1, %2 bauds</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>mauvaise somme de contrôle</translation>
    </message>
    <message>
        <source>no such frame</source>
        <translation>aucune trame de ce genre</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop longue</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>field off</source>
        <translation>champ éteint</translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation>plusieurs cartes à la fois</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>commande refusée</translation>
    </message>
    <message>
        <source>reader defect</source>
        <translation>lecteur défectueux</translation>
    </message>
    <message>
        <source>half a number</source>
        <translation>un demi-numéro</translation>
    </message>
    <message>
        <source>driver failed</source>
        <translation>le pilote a échoué</translation>
    </message>
    <message>
        <source>blank number</source>
        <translation>numéro vide</translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation>début de la trame</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>checksum, correct</source>
        <translation>somme de contrôle, juste</translation>
    </message>
    <message>
        <source>checksum, wrong</source>
        <translation>somme de contrôle, fausse</translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation>fin de la trame</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>broken frame</source>
        <translation>trame abîmée</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
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
        <translation>%1 à %2 bauds</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Trouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Probably %1. Tap a card to make sure.</source>
        <translation>Probablement %1. Présentez une carte pour en être sûr.</translation>
    </message>
    <message>
        <source>Nothing came. Is it powered, and was a card held to it? Some readers speak only when asked.</source>
        <translation>Rien n&apos;est arrivé. Est-il alimenté, et une carte lui a-t-elle été présentée&#xa0;? Certains lecteurs ne parlent que si on leur demande.</translation>
    </message>
    <message>
        <source>The line sends back what it is sent: a modem, a console or a loop, and no reader.</source>
        <translation>La ligne renvoie ce qu&apos;on lui envoie&#xa0;: un modem, une console ou une boucle, et non un lecteur.</translation>
    </message>
    <message>
        <source>Bytes came, but at another speed than any that was tried.</source>
        <translation>Des octets sont arrivés, mais à une autre vitesse que celles essayées.</translation>
    </message>
    <message>
        <source>Bytes came with another parity: set the reader to 8 bits, no parity.</source>
        <translation>Des octets sont arrivés avec une autre parité&#xa0;: réglez le lecteur sur 8 bits, sans parité.</translation>
    </message>
    <message>
        <source>Somebody else talks here, such as a GPS receiver: this is no card reader.</source>
        <translation>Quelque chose d&apos;autre parle ici, comme un récepteur GPS&#xa0;: ce n&apos;est pas un lecteur de cartes.</translation>
    </message>
    <message>
        <source>Bytes came that no known reader sends.</source>
        <translation>Des octets sont arrivés qu&apos;aucun lecteur connu n&apos;envoie.</translation>
    </message>
    <message>
        <source>typed too slowly</source>
        <translation>tapé trop lentement</translation>
    </message>
    <message>
        <source>printed code</source>
        <translation>code imprimé</translation>
    </message>
    <message>
        <source>%1, speed as its server has it</source>
        <translation>%1, vitesse réglée au serveur</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvaises</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d&apos;autorisation</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Last card</source>
        <translation>Dernière carte</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesOutline</name>
    <message>
        <source>1 reader</source>
        <translation>1 lecteur</translation>
    </message>
    <message numerus="yes">
        <source>%n readers</source>
        <translation>
            <numerusform>%n lecteur</numerusform>
            <numerusform>%n lecteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reader %1, %2, kind %3.</source>
        <translation>Lecteur %1, %2, genre %3.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Identifier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>Ajouter un lecteur</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Ajouter un lecteur…</translation>
    </message>
    <message>
        <source>Add a simulated reader</source>
        <translation>Ajouter un lecteur simulé</translation>
    </message>
    <message>
        <source>Add a simulated reader…</source>
        <translation>Ajouter un lecteur simulé…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrer les appareils</translation>
    </message>
    <message>
        <source>No readers. Plug one in and add it here, or try a simulated one.</source>
        <translation>Aucun lecteur. Branchez-en un et ajoutez-le ici, ou essayez un lecteur simulé.</translation>
    </message>
    <message>
        <source>Renaming a reader</source>
        <translation>Changement du nom d&apos;un lecteur</translation>
    </message>
    <message>
        <source>Changing a reader&apos;s place</source>
        <translation>Changement du lieu d&apos;un lecteur</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Ajouter un lecteur…</translation>
    </message>
    <message>
        <source>Add a reader here…</source>
        <translation>Ajouter un lecteur ici…</translation>
    </message>
    <message>
        <source>Tap a card</source>
        <translation>Présenter une carte</translation>
    </message>
    <message>
        <source>Holds a simulated card to this simulated reader (Ctrl+T)</source>
        <translation>Présente une carte simulée à ce lecteur simulé (Ctrl+T)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Identifier…</translation>
    </message>
    <message>
        <source>Listen at this reader&apos;s port and find out what it is</source>
        <translation>Écouter au port de ce lecteur et trouver ce que c&apos;est</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Count from nothing</source>
        <translation>Compter à partir de zéro</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Changer les réglages…</translation>
    </message>
    <message>
        <source>Remove reader</source>
        <translation>Retirer le lecteur</translation>
    </message>
    <message>
        <source>Rename reader</source>
        <translation>Renommer le lecteur</translation>
    </message>
    <message>
        <source>Tapping a card</source>
        <translation>Présentation d&apos;une carte</translation>
    </message>
    <message>
        <source>Removing a reader</source>
        <translation>Retrait d&apos;un lecteur</translation>
    </message>
    <message>
        <source>Removed reader “%1”.</source>
        <translation>Lecteur «&#xa0;%1&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Bringing back a reader</source>
        <translation>Retour d&apos;un lecteur</translation>
    </message>
    <message>
        <source>Turning a reader on or off</source>
        <translation>Activation ou désactivation d&apos;un lecteur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unplugged</source>
        <translation>
            <numerusform>%Ln débranché</numerusform>
            <numerusform>%Ln débranchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off</source>
        <translation>
            <numerusform>%Ln désactivé</numerusform>
            <numerusform>%Ln désactivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers, ports and this computer</source>
        <translation>Lecteurs, ports et cet ordinateur</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoActions</name>
    <message>
        <source>Join room</source>
        <translation>Rejoindre le salon</translation>
    </message>
    <message>
        <source>Open in PubSub</source>
        <translation>Ouvrir dans PubSub</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Exécuter…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>S&apos;inscrire…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrée dans %1</translation>
    </message>
    <message>
        <source>This account&apos;s connection runs no commands just now.</source>
        <translation>La connexion de ce compte n&apos;exécute pas de commandes en ce moment.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>This account&apos;s connection cannot register anywhere just now.</source>
        <translation>La connexion de ce compte ne peut s&apos;inscrire nulle part en ce moment.</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>S&apos;inscrire à %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>S&apos;inscrire</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>demande en cours…</translation>
    </message>
    <message>
        <source>%1 (its zone: %2)</source>
        <translation>%1 (son fuseau&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoDetail</name>
    <message>
        <source>What it can do</source>
        <translation>Ce qu&apos;il sait faire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Choose something at the left, or type an address.</source>
        <translation>Choisissez quelque chose à gauche, ou tapez une adresse.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Is also (%1)</source>
        <translation>Est aussi (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoTree</name>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>demande en cours…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoView</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>That is no address. One looks like example.org, room@rooms.example.org or xmpp:example.org?disco;node=news.</source>
        <translation>Ce n&apos;est pas une adresse. Une adresse ressemble à example.org, room@rooms.example.org ou xmpp:example.org?disco;node=news.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address to begin at, such as example.org</source>
        <translation>Adresse où commencer, comme example.org</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoWords</name>
    <message>
        <source>Service discovery</source>
        <translation>Découverte de services</translation>
    </message>
    <message>
        <source>Data forms</source>
        <translation>Formulaires de données</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Keeps messages for who is offline</source>
        <translation>Garde les messages pour qui est hors ligne</translation>
    </message>
    <message>
        <source>Flexible fetching of offline messages</source>
        <translation>Récupération souple des messages hors ligne</translation>
    </message>
    <message>
        <source>Privacy lists</source>
        <translation>Listes de confidentialité</translation>
    </message>
    <message>
        <source>Several addresses on one stanza</source>
        <translation>Plusieurs adresses pour une stanza</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Room&apos;s property</source>
        <translation>Propriété du salon</translation>
    </message>
    <message>
        <source>Private XML storage</source>
        <translation>Stockage XML privé</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Cards of people (vCard)</source>
        <translation>Cartes de visite (vCard)</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Recherche de personnes</translation>
    </message>
    <message>
        <source>Long lists by pages</source>
        <translation>Longues listes par pages</translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation>Publication-abonnement</translation>
    </message>
    <message>
        <source>Byte streams over SOCKS5</source>
        <translation>Flux d&apos;octets par SOCKS5</translation>
    </message>
    <message>
        <source>Text with XHTML</source>
        <translation>Texte en XHTML</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Pictures of people</source>
        <translation>Images des personnes</translation>
    </message>
    <message>
        <source>Who is typing</source>
        <translation>Qui est en train d&apos;écrire</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Version du logiciel</translation>
    </message>
    <message>
        <source>Stream initiation</source>
        <translation>Ouverture de flux</translation>
    </message>
    <message>
        <source>Gateway to another network</source>
        <translation>Passerelle vers un autre réseau</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Ce que font les gens</translation>
    </message>
    <message>
        <source>Abilities by a hash</source>
        <translation>Capacités par un hachage</translation>
    </message>
    <message>
        <source>What people listen to</source>
        <translation>Ce qu&apos;écoutent les gens</translation>
    </message>
    <message>
        <source>Rules for delivery</source>
        <translation>Règles de distribution</translation>
    </message>
    <message>
        <source>Headers on stanzas</source>
        <translation>En-têtes des stanzas</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Exchange of contacts</source>
        <translation>Échange de contacts</translation>
    </message>
    <message>
        <source>Pictures of people, the older way</source>
        <translation>Images des personnes, à l&apos;ancienne</translation>
    </message>
    <message>
        <source>Calls and files directly (Jingle)</source>
        <translation>Appels et fichiers en direct (Jingle)</translation>
    </message>
    <message>
        <source>Names that people give themselves</source>
        <translation>Noms que les gens se donnent</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>Blocking of addresses</source>
        <translation>Blocage d&apos;adresses</translation>
    </message>
    <message>
        <source>Stream management</source>
        <translation>Gestion des flux</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tells when it was sent</source>
        <translation>Dit quand c&apos;était envoyé</translation>
    </message>
    <message>
        <source>Calls for attention</source>
        <translation>Appels à l&apos;attention</translation>
    </message>
    <message>
        <source>Small pieces of data</source>
        <translation>Petits morceaux de données</translation>
    </message>
    <message>
        <source>Riddles against robots</source>
        <translation>Énigmes contre les robots</translation>
    </message>
    <message>
        <source>Invitations into rooms</source>
        <translation>Invitations dans les salons</translation>
    </message>
    <message>
        <source>Copies for one&apos;s other devices</source>
        <translation>Copies pour ses autres appareils</translation>
    </message>
    <message>
        <source>Forwarded stanzas</source>
        <translation>Stanzas transférées</translation>
    </message>
    <message>
        <source>Hashes of files</source>
        <translation>Hachages de fichiers</translation>
    </message>
    <message>
        <source>Corrections of what was said</source>
        <translation>Corrections de ce qui a été dit</translation>
    </message>
    <message>
        <source>Archive of messages</source>
        <translation>Archive des messages</translation>
    </message>
    <message>
        <source>Tells what was read</source>
        <translation>Dit ce qui a été lu</translation>
    </message>
    <message>
        <source>Hints for archives and copies</source>
        <translation>Indications pour archives et copies</translation>
    </message>
    <message>
        <source>Rings before a call</source>
        <translation>Sonne avant un appel</translation>
    </message>
    <message>
        <source>Privileges of components</source>
        <translation>Privilèges des composants</translation>
    </message>
    <message>
        <source>Lasting ids of messages</source>
        <translation>Identifiants durables des messages</translation>
    </message>
    <message>
        <source>Upload of files</source>
        <translation>Envoi de fichiers</translation>
    </message>
    <message>
        <source>Tells how it is encrypted</source>
        <translation>Dit comment c&apos;est chiffré</translation>
    </message>
    <message>
        <source>Encryption from end to end (OMEMO)</source>
        <translation>Chiffrement de bout en bout (OMEMO)</translation>
    </message>
    <message>
        <source>Abilities by several hashes</source>
        <translation>Capacités par plusieurs hachages</translation>
    </message>
    <message>
        <source>Styles of text</source>
        <translation>Styles de texte</translation>
    </message>
    <message>
        <source>One picture for both ways</source>
        <translation>Une image pour les deux manières</translation>
    </message>
    <message>
        <source>Bookmarks of rooms</source>
        <translation>Signets de salons</translation>
    </message>
    <message>
        <source>Channels (MIX)</source>
        <translation>Canaux (MIX)</translation>
    </message>
    <message>
        <source>Lasting ids of people in rooms</source>
        <translation>Identifiants durables des gens dans les salons</translation>
    </message>
    <message>
        <source>Marks what is there for older programs</source>
        <translation>Marque ce qui est là pour les anciens programmes</translation>
    </message>
    <message>
        <source>Taking back what was said</source>
        <translation>Retrait de ce qui a été dit</translation>
    </message>
    <message>
        <source>Moderation in rooms</source>
        <translation>Modération dans les salons</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Citations de messages</translation>
    </message>
    <message>
        <source>Search for rooms</source>
        <translation>Recherche de salons</translation>
    </message>
    <message>
        <source>Answers whether one is still in a room</source>
        <translation>Répond si l&apos;on est encore dans un salon</translation>
    </message>
    <message>
        <source>Services outside of XMPP</source>
        <translation>Services hors de XMPP</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notifications push</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Chapeaux</translation>
    </message>
    <message>
        <source>Byte streams within XMPP</source>
        <translation>Flux d&apos;octets dans XMPP</translation>
    </message>
    <message>
        <source>Where people are</source>
        <translation>Où sont les gens</translation>
    </message>
    <message>
        <source>How people feel</source>
        <translation>Humeur des gens</translation>
    </message>
    <message>
        <source>Addresses of files</source>
        <translation>Adresses de fichiers</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Bookmarks, the older way</source>
        <translation>Signets, à l&apos;ancienne</translation>
    </message>
    <message>
        <source>Cards of people (vCard 4)</source>
        <translation>Cartes de visite (vCard 4)</translation>
    </message>
    <message>
        <source>Login, the way before SASL</source>
        <translation>Connexion, à la manière d&apos;avant SASL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Rooms of an IRC network</source>
        <translation>Salons d&apos;un réseau IRC</translation>
    </message>
    <message>
        <source>Personal nodes</source>
        <translation>Nœuds personnels</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Collection of nodes</source>
        <translation>Collection de nœuds</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Store of files</source>
        <translation>Dépôt de fichiers</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Proxy for files</source>
        <translation>Mandataire pour fichiers</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Wants news of: %1</source>
        <translation>Veut des nouvelles de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Log of what is said</source>
        <translation>Journal de ce qui se dit</translation>
    </message>
    <message>
        <source>Earlier messages, at most</source>
        <translation>Messages antérieurs, au plus</translation>
    </message>
    <message>
        <source>Abuse addresses</source>
        <translation>En cas d&apos;abus</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Feedback addresses</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Sales addresses</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Security addresses</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Status addresses</source>
        <translation>État du service</translation>
    </message>
    <message>
        <source>Support addresses</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Largest file, in bytes</source>
        <translation>Plus gros fichier, en octets</translation>
    </message>
    <message>
        <source>Time of day, the older way</source>
        <translation>Heure, à l&apos;ancienne</translation>
    </message>
    <message>
        <source>Calls (Jingle)</source>
        <translation>Appels (Jingle)</translation>
    </message>
    <message>
        <source>Encryption of calls (Jingle)</source>
        <translation>Chiffrement des appels (Jingle)</translation>
    </message>
    <message>
        <source>Files directly (Jingle)</source>
        <translation>Fichiers en direct (Jingle)</translation>
    </message>
    <message>
        <source>Ways that calls and files take (Jingle)</source>
        <translation>Chemins des appels et des fichiers (Jingle)</translation>
    </message>
    <message>
        <source>One list of bookmarks for both ways</source>
        <translation>Une liste de signets pour les deux manières</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Draft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>An iq has the type get, set, result or error.</source>
        <translation>Un iq a le type get, set, result ou error.</translation>
    </message>
    <message>
        <source>An iq of type %1 holds exactly one element: what it asks.</source>
        <translation>Un iq de type %1 contient exactement un élément&#xa0;: ce qu&apos;il demande.</translation>
    </message>
    <message>
        <source>An answer has the id of what it answers.</source>
        <translation>Une réponse a l&apos;identifiant de ce à quoi elle répond.</translation>
    </message>
    <message>
        <source>Exactly one element is sent at a time, with nothing around it.</source>
        <translation>On envoie exactement un élément à la fois, sans rien autour.</translation>
    </message>
    <message>
        <source>Only message, presence and iq can be sent.</source>
        <translation>Seuls message, presence et iq peuvent être envoyés.</translation>
    </message>
    <message>
        <source>Write a stanza, or take one of the templates.</source>
        <translation>Écrivez une stanza ou prenez un modèle.</translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that can be sent at once.</source>
        <translation>%1 octets dépassent les %2 qui peuvent être envoyés à la fois.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>What is it? (disco#info)</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;? (disco#info)</translation>
    </message>
    <message>
        <source>What is below it? (disco#items)</source>
        <translation>Qu&apos;y a-t-il en dessous&#xa0;? (disco#items)</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Version du logiciel</translation>
    </message>
    <message>
        <source>PubSub: items</source>
        <translation>PubSub&#xa0;: éléments</translation>
    </message>
    <message>
        <source>PubSub: publish</source>
        <translation>PubSub&#xa0;: publier</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Drawer</name>
    <message>
        <source>Open as page</source>
        <translation>Ouvrir comme page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::DriveController</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show what is on the stick</source>
        <translation>Montre ce qui est sur la clé</translation>
    </message>
    <message>
        <source>Export results here…</source>
        <translation>Exporter les résultats ici…</translation>
    </message>
    <message>
        <source>Writes an event&apos;s votes (CSV) and report (PDF) into a folder with its day</source>
        <translation>Écrit les votes (CSV) et le rapport (PDF) d’un événement dans un dossier à sa date</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Retirer sans risque</translation>
    </message>
    <message>
        <source>Writes what is on its way, and says when the stick may be pulled out</source>
        <translation>Écrit ce qui est en route et dit quand la clé peut être retirée</translation>
    </message>
    <message>
        <source>Writing results onto “%1”</source>
        <translation>Écriture des résultats sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No poll was open yet, so there are no results to write. Open one first.</source>
        <translation>Aucun sondage n’a encore été ouvert, il n’y a donc pas de résultats à écrire. Ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>The stick may be pulled out as it is</source>
        <translation>La clé peut être retirée telle quelle</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointEditor</name>
    <message>
        <source>Encrypted from the first byte (TLS)</source>
        <translation>Chiffré dès le premier octet (TLS)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Such as unix:/run/name.sock or tcp:8080:interface=127.0.0.1</source>
        <translation>Comme unix:/run/name.sock ou tcp:8080:interface=127.0.0.1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Do not listen here</source>
        <translation>Ne pas écouter ici</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>un port libre quelconque</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port, 1 to 65535; 0 takes any free one</source>
        <translation>Port, de 1 à 65535&#xa0;; 0 en prend un libre quelconque</translation>
    </message>
    <message>
        <source>Use %1, which is free</source>
        <translation>Utiliser %1, qui est libre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>dans le même fichier</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointsField</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Un autre port</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Activer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>Choisissez un port libre.</translation>
    </message>
    <message>
        <source>Nobody could connect: press “%1” and choose a port.</source>
        <translation>Personne ne pourrait se connecter&#xa0;: appuyez sur «&#xa0;%1&#xa0;» et choisissez un port.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::EventNotes</name>
    <message>
        <source>Voting has opened</source>
        <translation>Le vote est ouvert</translation>
    </message>
    <message>
        <source>Voting has closed</source>
        <translation>Le vote est fermé</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ExportWords</name>
    <message>
        <source>%1 on %2, exported %3. Times are those of %4.</source>
        <translation>%1 sur %2, exporté le %3. Les heures sont celles de %4.</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(retiré)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(modifié)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Exports</name>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln votant</numerusform>
            <numerusform>%Ln votants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::FactorDialog</name>
    <message>
        <source>Second factor for %1</source>
        <translation>Second facteur pour %1</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Premier code</translation>
    </message>
    <message>
        <source>What the app shows now; it turns the second factor on.</source>
        <translation>Ce que l&apos;application montre maintenant&#xa0;; il active le second facteur.</translation>
    </message>
    <message>
        <source>Six digits are needed, from the app.</source>
        <translation>Il faut six chiffres, de l&apos;application.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>L&apos;activer</translation>
    </message>
    <message>
        <source>The secret as a QR code, for the authenticator app&apos;s camera</source>
        <translation>Le secret en code QR, pour la caméra de l&apos;application d&apos;authentification</translation>
    </message>
    <message>
        <source>Read it with an authenticator app, or type the secret into one:</source>
        <translation>Lisez-le avec une application d&apos;authentification, ou tapez-y le secret&#xa0;:</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Copier les codes de secours</translation>
    </message>
    <message>
        <source>Each is good for one login, for the day the phone is lost. They are shown now and never again.</source>
        <translation>Chacun vaut pour une connexion, le jour où le téléphone est perdu. Ils sont montrés maintenant et plus jamais.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Facts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FactsPane</name>
    <message>
        <source>Back to the people here</source>
        <translation>Retour aux personnes présentes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The network tells more once it is connected.</source>
        <translation>Le réseau en dit plus une fois connecté.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>The network tells nothing about this name.</source>
        <translation>Le réseau ne dit rien de ce nom.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FailedStart</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everyport did not start</source>
        <translation>Everyport n&apos;a pas démarré</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FaultStrips</name>
    <message>
        <source>%1 failed:</source>
        <translation>%1 a échoué&#xa0;:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FeaturesModel</name>
    <message>
        <source>Can do</source>
        <translation>Sait faire</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldBox</name>
    <message>
        <source>Send a file, or drop it here</source>
        <translation>Envoyer un fichier, ou le déposer ici</translation>
    </message>
    <message>
        <source>Emoji, also by a colon and its name</source>
        <translation>Emoji, aussi par un deux-points et son nom</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldCompletion</name>
    <message>
        <source>Fields of the event</source>
        <translation>Champs de l&apos;événement</translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation>{%1} – %2</translation>
    </message>
    <message>
        <source>{%1} – %2 As in “%3”.</source>
        <translation>{%1} – %2 Comme dans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>{%1…} – what the body has of that name</source>
        <translation>{%1…} – ce que le corps a sous ce nom</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileRow</name>
    <message>
        <source>Call it off</source>
        <translation>Annuler l&apos;envoi</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <translation>%1, proposé</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% sur %2</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>How much of %1 is sent</source>
        <translation>Part envoyée de %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileSending</name>
    <message>
        <source>Send files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L&apos;image n&apos;a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>%1 is not connected: files are sent once it is.</source>
        <translation>%1 n&apos;est pas connecté&#xa0;: les fichiers seront envoyés dès qu&apos;il le sera.</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>Envoyer %1 à %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n files to %1?</source>
        <translation>
            <numerusform>Envoyer %n fichier à %1&#xa0;?</numerusform>
            <numerusform>Envoyer %n fichiers à %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation>Non envoyé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterField</name>
    <message>
        <source>Words that must all be there. Narrow one to a column by its word, turn one round by a minus:
%1:… -%1:…
Columns: %2</source>
        <translation>Des mots qui doivent tous s&apos;y trouver. Limitez-en un à une colonne par son nom, inversez-le par un moins&#xa0;:
%1:… -%1:…
Colonnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterRow</name>
    <message>
        <source>Columns and views</source>
        <translation>Colonnes et vues</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Oublier une vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter, order and columns come back under this name.</source>
        <translation>Le filtre, l&apos;ordre et les colonnes reviennent sous ce nom.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Copy the views as text</source>
        <translation>Copier les vues en texte</translation>
    </message>
    <message>
        <source>Paste views</source>
        <translation>Coller des vues</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FirstStart</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>Que voulez-vous faire d&apos;abord&#xa0;?</translation>
    </message>
    <message>
        <source>No account needed. You can do the others later; nothing leaves this computer yet.</source>
        <translation>Aucun compte nécessaire. Le reste peut se faire plus tard&#xa0;; rien ne quitte encore cet ordinateur.</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Lire le manuel</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation>Voir un sondage en direct</translation>
    </message>
    <message>
        <source>Four simulated card readers vote at once; see how it works before you plug in a reader.</source>
        <translation>Quatre lecteurs de cartes simulés votent aussitôt&#xa0;; voyez comment cela marche avant de brancher un lecteur.</translation>
    </message>
    <message>
        <source>Start the demo poll</source>
        <translation>Lancer le sondage de démonstration</translation>
    </message>
    <message>
        <source>Set up my own…</source>
        <translation>Préparer le mien…</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Serve something</source>
        <translation>Proposer un service</translation>
    </message>
    <message>
        <source>Filled in so that it works: a free port, and only this computer sees it until you say otherwise.</source>
        <translation>Rempli pour fonctionner&#xa0;: un port libre, et seul cet ordinateur le voit tant que vous n&apos;en décidez pas autrement.</translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation>Un seul champ&#xa0;: votre adresse, un serveur ou un salon. Le reste est trouvé pour vous.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FlowText</name>
    <message>
        <source>Go to this line of command %1</source>
        <translation>Aller à cette ligne de la commande %1</translation>
    </message>
    <message>
        <source>Show this line of the file</source>
        <translation>Montrer cette ligne du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowDialog</name>
    <message>
        <source>Follow another station&apos;s poll</source>
        <translation>Suivre le sondage d&apos;une autre station</translation>
    </message>
    <message>
        <source>Results address</source>
        <translation>Adresse des résultats</translation>
    </message>
    <message>
        <source>It stands on the other station&apos;s Polls page. Its numbers move here as they move there.</source>
        <translation>Elle figure sur la page Sondages de l&apos;autre station. Ses nombres bougent ici comme ils bougent là-bas.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>No more than %1 polls can be followed: leave one of them first.</source>
        <translation>On ne peut pas suivre plus de %1 sondages&#xa0;: quittez-en d’abord un.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowedPoll</name>
    <message>
        <source>A results address looks like http://192.168.1.7:8080/r/lunch; it stands on the other station&apos;s Polls page.</source>
        <translation>Une adresse de résultats ressemble à http://192.168.1.7:8080/r/lunch&#xa0;; elle figure sur la page Sondages de l&apos;autre station.</translation>
    </message>
    <message>
        <source>No such poll there any more</source>
        <translation>Ce sondage n&apos;y existe plus</translation>
    </message>
    <message>
        <source>Reconnecting; the numbers are older</source>
        <translation>Reconnexion&#xa0;; les nombres datent d&apos;avant</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Live at %1</source>
        <translation>En direct à %1</translation>
    </message>
    <message>
        <source>Closed, at %1</source>
        <translation>Clos, à %1</translation>
    </message>
    <message>
        <source>Not connected: nobody accepted the certificate of %1</source>
        <translation>Non connecté&#xa0;: personne n&apos;a accepté le certificat de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation>La demande a été refusée sans explication.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>* needs an answer</source>
        <translation>* réponse obligatoire</translation>
    </message>
    <message>
        <source>Do it in the browser (%1)</source>
        <translation>Le faire dans le navigateur (%1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is not finished, for more is asked. Open it again to go on.</source>
        <translation>Ce n&apos;est pas terminé, car d&apos;autres questions suivent. Rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: c&apos;est fait</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormView</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Picture for: %1</source>
        <translation>Image pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, needs an answer</source>
        <translation>%1, réponse obligatoire</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Pages trouvées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Handbook — Everyport</source>
        <translation>Manuel — Everyport</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n page trouvée</numerusform>
            <numerusform>%n pages trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The page was given to the printer.</source>
        <translation>La page a été remise à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>L&apos;imprimante n&apos;a rien reçu.</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Cette page est en anglais.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandoutWords</name>
    <message>
        <source>Hold your card to the reader of your choice. A code shows the result on your phone.</source>
        <translation>Présentez votre carte au lecteur de votre choix. Un code affiche le résultat sur votre téléphone.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at a code and press your answer, or hold your card to its reader.</source>
        <translation>Visez un code avec l&apos;appareil photo de votre téléphone et appuyez sur votre réponse, ou présentez votre carte à son lecteur.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at a code and press your answer.</source>
        <translation>Visez un code avec l&apos;appareil photo de votre téléphone et appuyez sur votre réponse.</translation>
    </message>
    <message>
        <source>A code shows the result on your phone.</source>
        <translation>Un code affiche le résultat sur votre téléphone.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HappeningList</name>
    <message>
        <source>Nothing since Everyport was started.</source>
        <translation>Rien depuis le démarrage d’Everyport.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HarmDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>everyport::ui::HistorySearch</name>
    <message>
        <source>Search what was typed</source>
        <translation>Rechercher dans la saisie</translation>
    </message>
    <message>
        <source>What was typed, newest first</source>
        <translation>Ce qui a été saisi, du plus récent au plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Rien n&apos;a encore été saisi.</translation>
    </message>
    <message>
        <source>Nothing of the kind was typed.</source>
        <translation>Rien de tel n&apos;a été saisi.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Hits</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>everyport::ui::IdentifyDialog</name>
    <message>
        <source>Identify %1</source>
        <translation>Identifier %1</translation>
    </message>
    <message>
        <source>Set to %1, %2.</source>
        <translation>Réglé sur %1, %2.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Modification d&apos;un lecteur</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemChart</name>
    <message>
        <source>%1 over time: no values</source>
        <translation>%1 dans le temps&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>%1 over time: from %2 to %3, now %4</source>
        <translation>%1 dans le temps&#xa0;: de %2 à %3, maintenant %4</translation>
    </message>
    <message>
        <source>No numbers to draw.</source>
        <translation>Aucun nombre à tracer.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsPane</name>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>No items here yet. What is published stands here at once.</source>
        <translation>Aucun élément pour l&apos;instant. Ce qui est publié s&apos;affiche ici aussitôt.</translation>
    </message>
    <message>
        <source>Which number is drawn</source>
        <translation>Quel nombre est tracé</translation>
    </message>
</context>
<context>
    <name>everyport::ui::KeptPolls</name>
    <message>
        <source>%1 It lies in %2 now: mend it there, then import it.</source>
        <translation>%1 Il se trouve maintenant dans %2 : corrigez-le là, puis importez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be written: look at its folder&apos;s rights and the disk&apos;s room.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: regardez les droits du dossier et la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LinesField</name>
    <message>
        <source>Add one of yours</source>
        <translation>Ajouter un des vôtres</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n&apos;y en a pas</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListPage</name>
    <message>
        <source>the cell</source>
        <translation>la cellule</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>les lignes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListenPane</name>
    <message>
        <source>Find out for me</source>
        <translation>Trouver pour moi</translation>
    </message>
    <message>
        <source>Speeds tried</source>
        <translation>Vitesses essayées</translation>
    </message>
    <message>
        <source>Writing to a port can confuse other things than card readers: printers, modems, instruments.</source>
        <translation>Écrire sur un port peut perturber autre chose que des lecteurs de cartes&#xa0;: imprimantes, modems, instruments.</translation>
    </message>
    <message>
        <source>Stopped. Choose the kind yourself, or listen again.</source>
        <translation>Arrêté. Choisissez le type vous-même, ou écoutez de nouveau.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Pas d&apos;écoute.</translation>
    </message>
    <message>
        <source>Listening. Hold a card to the reader.</source>
        <translation>Écoute. Présentez une carte au lecteur.</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>rien entendu pour l&apos;instant</translation>
    </message>
    <message>
        <source>1 byte heard</source>
        <translation>1 octet entendu</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes heard</source>
        <translation>
            <numerusform>%n octet entendu</numerusform>
            <numerusform>%n octets entendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold a card to the reader. Listening at %1 baud, %2.</source>
        <translation>Présentez une carte au lecteur. Écoute à %1 bauds, %2.</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Écouter de nouveau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ask the port, too: some readers speak only when asked</source>
        <translation>Interroger aussi le port&#xa0;: certains lecteurs ne parlent que si on les interroge</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LocalNodes</name>
    <message>
        <source>There is no node %1.</source>
        <translation>Il n&apos;y a pas de nœud %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogDetail</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what a bug report needs of this line</source>
        <translation>Copier ce qu&apos;un rapport de bogue demande de cette ligne</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
    <message>
        <source>the line with its details</source>
        <translation>la ligne avec ses détails</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>Détails de la ligne choisie</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, de %3</translation>
    </message>
    <message>
        <source>%1; %2 times, last at %3</source>
        <translation>%1&#xa0;; %2 fois, la dernière à %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogList</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n&apos;a encore été signalé.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogModel</name>
    <message>
        <source>%1, last %2</source>
        <translation>%1, dernier %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Keep debug lines, too</source>
        <translation>Garder aussi les lignes de débogage</translation>
    </message>
    <message>
        <source>Copy the chosen lines with what a bug report needs</source>
        <translation>Copier les lignes choisies avec ce que demande un rapport de bogue</translation>
    </message>
    <message>
        <source>1 line since %1</source>
        <translation>1 ligne depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines since %1</source>
        <translation>
            <numerusform>%n ligne depuis %1</numerusform>
            <numerusform>%n lignes depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation>les lignes choisies</translation>
    </message>
    <message>
        <source>Debug lines are kept from now on.</source>
        <translation>Les lignes de débogage sont désormais gardées.</translation>
    </message>
    <message>
        <source>Debug lines are no longer kept.</source>
        <translation>Les lignes de débogage ne sont plus gardées.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogView</name>
    <message>
        <source>Filter text</source>
        <translation>Filtrer le texte</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show new lines as they come, unless somebody is reading</source>
        <translation>Afficher les nouvelles lignes dès leur arrivée, sauf si quelqu&apos;un est en train de lire</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Only this level, or these; the number counts all since the start</source>
        <translation>Ce niveau seul, ou ceux-ci&#xa0;; le nombre compte tout depuis le démarrage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <translation>Texte (*.log)</translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation>JSON, une ligne chacun (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogWords</name>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>The log stays in English, for searches and bug reports.</source>
        <translation>Le journal reste en anglais, pour la recherche et les rapports d&apos;erreur.</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Extension %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookEditor</name>
    <message>
        <source>Look of the big screen</source>
        <translation>Aspect du grand écran</translation>
    </message>
    <message>
        <source>Use this look</source>
        <translation>Utiliser cet aspect</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Begin with a look that is here…</source>
        <translation>Commencer par un aspect qui est ici…</translation>
    </message>
    <message>
        <source>Ours, light</source>
        <translation>Le nôtre, clair</translation>
    </message>
    <message>
        <source>Ours, dark</source>
        <translation>Le nôtre, sombre</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a look</source>
        <translation>Ouvrir un aspect</translation>
    </message>
    <message>
        <source>Looks and pictures (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation>Aspects et images (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Enregistrer l&apos;aspect</translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation>Aspects du grand écran (*.everytheme)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>All of it can be read from the back row.</source>
        <translation>Tout peut être lu du dernier rang.</translation>
    </message>
    <message>
        <source>What was chosen is still being read. Try again in a moment.</source>
        <translation>Ce qui a été choisi est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookForm</name>
    <message>
        <source>The desktop&apos;s own</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Above the question, beside the event&apos;s name.</source>
        <translation>Au-dessus de la question, à côté du nom de l&apos;événement.</translation>
    </message>
    <message>
        <source>Behind all, under the ground as far as words need it.</source>
        <translation>Derrière tout, sous le fond autant que les mots en ont besoin.</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (pas sur cet ordinateur)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreferences</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is just now.</source>
        <translation>Clair, sombre, ou comme le bureau en ce moment.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation>Par rapport à la taille du bureau. Ctrl++, Ctrl+− et Ctrl+0 font de même.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>14:02 or 2:02 PM, everywhere in the window.</source>
        <translation>14:02 ou 2:02 PM, partout dans la fenêtre.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>In words, or as 2026-11-03, which sorts and is read alike everywhere.</source>
        <translation>En mots, ou sous la forme 2026-11-03, qui se trie et se lit partout de la même façon.</translation>
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
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window&apos;s words; the window is made anew for it.</source>
        <translation>Celle des mots de la fenêtre, qui est refaite pour cela.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreview</name>
    <message>
        <source>The big screen with this look</source>
        <translation>Le grand écran avec cet aspect</translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookWords</name>
    <message>
        <source>%1: %2 cannot be read on %3, so %4 is shown.</source>
        <translation>%1&#xa0;: %2 ne peut pas être lu sur %3, %4 est donc affiché.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Machine</name>
    <message>
        <source>battery full</source>
        <translation>batterie pleine</translation>
    </message>
    <message>
        <source>battery %1 %</source>
        <translation>batterie %1&#xa0;%</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>mains, %1</source>
        <translation>secteur, %1</translation>
    </message>
    <message>
        <source>%1 GB free of %2</source>
        <translation>%1 Go libres sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 sur %2 Go</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Kept: the page was made anew before it was done. Do it once more.</source>
        <translation>Gardé&#xa0;: la page a été refaite avant la fin. Recommencez.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Demo:</source>
        <translation>Démo&#xa0;:</translation>
    </message>
    <message>
        <source>simulated readers vote, and all of it is gone when you leave. Ctrl+T taps a card of your own.</source>
        <translation>des lecteurs simulés votent, et tout disparaît quand vous partez. Ctrl+T présente une carte à vous.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation>Rien ici n&apos;ouvre %1.</translation>
    </message>
    <message>
        <source>%1 — Everyport</source>
        <translation>%1 — Everyport</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 copié.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n services wait meanwhile.</source>
        <translation>
            <numerusform>Votre service attend pendant ce temps.</numerusform>
            <numerusform>Vos %n services attendent pendant ce temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::Measures</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation>%1 ko/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 Mo/s</translation>
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
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
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
        <translation>vous</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MembersPane</name>
    <message>
        <source>People here</source>
        <translation>Personnes ici</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Inviter quelqu&apos;un…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>The room has named nobody yet.</source>
        <translation>Le salon n&apos;a encore nommé personne.</translation>
    </message>
    <message>
        <source>Who is here is seen once you are in the room.</source>
        <translation>Vous verrez qui est là une fois dans le salon.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mentionner</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Qui est-ce</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Expulser du salon</translation>
    </message>
    <message>
        <source>Remove and keep out</source>
        <translation>Expulser et bannir</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageActions</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l&apos;adresse</translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageBars</name>
    <message numerus="yes">
        <source>%n more of these; Overview lists all.</source>
        <translation>
            <numerusform>%n autre comme celui-ci&#xa0;; Aperçu montre tout.</numerusform>
            <numerusform>%n autres comme ceux-ci&#xa0;; Aperçu montre tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more messages</source>
        <translation>
            <numerusform>Afficher %n autre message</numerusform>
            <numerusform>Afficher %n autres messages</numerusform>
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
        <translation>%1 est entré</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 est sorti</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>%1 s&apos;est déconnecté</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 s&apos;appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 a expulsé %2</translation>
    </message>
    <message>
        <source>%1 took the topic away</source>
        <translation>%1 a retiré le sujet</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 a défini le sujet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n personne est entrée</numerusform>
            <numerusform>%n personnes sont entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n personne est sortie</numerusform>
            <numerusform>%n personnes sont sorties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their names</source>
        <translation>
            <numerusform>%n personne a changé de nom</numerusform>
            <numerusform>%n personnes ont changé de nom</numerusform>
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
        <translation>vous</translation>
    </message>
    <message>
        <source>message taken back</source>
        <translation>message retiré</translation>
    </message>
    <message>
        <source>%1 (mentions you)</source>
        <translation>%1 (vous mentionne)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d&apos;envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modérateurs</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>May speak</source>
        <translation>Peuvent parler</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation>se reconnecte bientôt</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>non rejoint</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrée en cours</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NameCompletion</name>
    <message>
        <source>What there is</source>
        <translation>Ce qui existe</translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation>Montrer ce qui existe</translation>
    </message>
    <message>
        <source>Show what there is (Down)</source>
        <translation>Montrer ce qui existe (Bas)</translation>
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
        <translation>Il faut un nom.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NamesPopup</name>
    <message>
        <source>Names that fit</source>
        <translation>Noms possibles</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>mot-clé</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propriété</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>instruction</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NetworkPane</name>
    <message>
        <source>The line is encrypted (TLS)</source>
        <translation>La ligne est chiffrée (TLS)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>A reader at a serial server, such as ser2net, a Moxa or an ESP. Set the server to raw TCP, without Telnet, and to the reader&apos;s speed.</source>
        <translation>Un lecteur derrière un serveur série, tel que ser2net, un Moxa ou un ESP. Réglez le serveur sur TCP brut, sans Telnet, et sur la vitesse du lecteur.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host and port of the server.</source>
        <translation>Hôte et port du serveur.</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion en cours…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NetworkPreferences</name>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Celui ci-dessous</translation>
    </message>
    <message>
        <source>Write it below, and it counts.</source>
        <translation>Écrivez-le ci-dessous, et il compte.</translation>
    </message>
    <message>
        <source>Proxy of one&apos;s own</source>
        <translation>Serveur mandataire personnel</translation>
    </message>
    <message>
        <source>SOCKS 5, as socks5:127.0.0.1:9050 (Tor), or HTTP, as httpproxy:127.0.0.1:8080.</source>
        <translation>SOCKS 5, comme socks5:127.0.0.1:9050 (Tor), ou HTTP, comme httpproxy:127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>socks5:127.0.0.1:9050</source>
        <translation>socks5:127.0.0.1:9050</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Réseau et serveur mandataire</translation>
    </message>
    <message>
        <source>The way out of followed polls, of the search for chat addresses, and of chat accounts that name none of their own, from the next connection on. This computer is reached straight.</source>
        <translation>La sortie des sondages suivis, de la recherche d&apos;adresses de discussion et des comptes de discussion qui n&apos;en nomment pas, dès la prochaine connexion. Cet ordinateur est joint directement.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or choose “%1” or “%2” above.</source>
        <translation>Un proxy s&apos;écrit socks5:127.0.0.1:9050 ou httpproxy:127.0.0.1:8080&#xa0;; ou choisissez «&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;» ci-dessus.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewChatDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>Un salon ou une personne</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Lister les salons</translation>
    </message>
    <message>
        <source>Rooms of this network</source>
        <translation>Salons de ce réseau</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation>Salon ou personne</translation>
    </message>
    <message>
        <source>A room&apos;s name begins with #. Anything else is a person.</source>
        <translation>Le nom d&apos;un salon commence par #. Tout le reste est une personne.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Only where the room asks for one.</source>
        <translation>Seulement si le salon en demande un.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>An address, such as name@example.org.</source>
        <translation>Une adresse, comme name@example.org.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrée dans %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sans sujet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms, the largest first</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons, les plus grands d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>A room&apos;s address has an @, such as %1@conference.example.org.</source>
        <translation>L&apos;adresse d&apos;un salon a un @, comme %1@conference.example.org.</translation>
    </message>
    <message>
        <source>A person&apos;s address has an @, such as name@example.org.</source>
        <translation>L&apos;adresse d&apos;une personne a un @, comme nom@example.org.</translation>
    </message>
    <message>
        <source>The room %1</source>
        <translation>Le salon %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Le réseau n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This network lists no rooms. One that you name above may be there all the same.</source>
        <translation>Ce réseau n&apos;énumère aucun salon. Celui que vous nommez ci-dessus existe peut-être quand même.</translation>
    </message>
    <message>
        <source>None of the listed rooms has this in its name or topic.</source>
        <translation>Aucun des salons énumérés n&apos;a cela dans son nom ou son sujet.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeActions</name>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>New items show here as they are published</source>
        <translation>Les nouveaux éléments s&apos;affichent ici dès leur publication</translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
    <message>
        <source>Subscription options…</source>
        <translation>Options d&apos;abonnement…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Droits…</translation>
    </message>
    <message>
        <source>Subscribers…</source>
        <translation>Abonnés…</translation>
    </message>
    <message>
        <source>Retract all items</source>
        <translation>Retirer tous les éléments</translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation>Supprimer le nœud</translation>
    </message>
    <message>
        <source>Subscribing to %1</source>
        <translation>Abonnement à %1</translation>
    </message>
    <message>
        <source>Ending the subscription to %1</source>
        <translation>Fin de l&apos;abonnement à %1</translation>
    </message>
    <message>
        <source>Retracting %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>Retracting item %1 in 3 seconds.</source>
        <translation>Retrait de l&apos;élément %1 dans 3 secondes.</translation>
    </message>
    <message numerus="yes">
        <source>Retracting %n items in 3 seconds.</source>
        <translation>
            <numerusform>Retrait de %n élément dans 3 secondes.</numerusform>
            <numerusform>Retrait de %n éléments dans 3 secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Deleting node %1 and its items in 3 seconds.</source>
        <translation>Suppression du nœud %1 et de ses éléments dans 3 secondes.</translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation>Vidage de %1</translation>
    </message>
    <message>
        <source>Retracting all items of %1 in 3 seconds.</source>
        <translation>Retrait de tous les éléments de %1 dans 3 secondes.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeChoices</name>
    <message>
        <source>%1 (this program)</source>
        <translation>%1 (ce programme)</translation>
    </message>
    <message>
        <source>%1 (its own nodes)</source>
        <translation>%1 (ses propres nœuds)</translation>
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
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There is a node of this name already (conflict).</source>
        <translation>Il existe déjà un nœud de ce nom (conflict).</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>Publier sur %1</translation>
    </message>
    <message>
        <source>made for you</source>
        <translation>créé pour vous</translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation>Id de l&apos;élément</translation>
    </message>
    <message>
        <source>An id that is there already is replaced.</source>
        <translation>Un id qui existe déjà est remplacé.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>This is still empty: write what the item says.</source>
        <translation>C&apos;est encore vide&#xa0;: écrivez ce que dit l&apos;élément.</translation>
    </message>
    <message>
        <source>well-formed</source>
        <translation>bien formé</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>Le service s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Nouveau nœud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Slashes make levels: weather/river.</source>
        <translation>Les barres obliques forment des niveaux&#xa0;: meteo/riviere.</translation>
    </message>
    <message>
        <source>Create node</source>
        <translation>Créer le nœud</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>Asking how %1 is set up</source>
        <translation>Demande de la configuration de %1</translation>
    </message>
    <message>
        <source>Subscription to %1</source>
        <translation>Abonnement à %1</translation>
    </message>
    <message>
        <source>Asking how the subscription to %1 delivers</source>
        <translation>Demande du mode de livraison de l&apos;abonnement à %1</translation>
    </message>
    <message>
        <source>Asking how a new node begins</source>
        <translation>Demande des réglages de départ d&apos;un nouveau nœud</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeFactWords</name>
    <message>
        <source>its publishers</source>
        <translation>ses éditeurs</translation>
    </message>
    <message>
        <source>its subscribers, too</source>
        <translation>aussi ses abonnés</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>everyone here</source>
        <translation>tout le monde ici</translation>
    </message>
    <message>
        <source>its members (whitelist)</source>
        <translation>ses membres (whitelist)</translation>
    </message>
    <message>
        <source>who sees its owner&apos;s presence</source>
        <translation>qui voit la présence de son propriétaire</translation>
    </message>
    <message>
        <source>contacts in some groups</source>
        <translation>les contacts de certains groupes</translation>
    </message>
    <message>
        <source>whom its owner agrees to</source>
        <translation>qui son propriétaire accepte</translation>
    </message>
    <message>
        <source>only the newest</source>
        <translation>le plus récent seulement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>Peuvent publier</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Peuvent lire</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln items</source>
        <translation>
            <numerusform>le dernier élément</numerusform>
            <numerusform>les %Ln derniers éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeSide</name>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodesModel</name>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodesPane</name>
    <message>
        <source>Filter nodes</source>
        <translation>Filtrer les nœuds</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Whose nodes</source>
        <translation>Nœuds de qui</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, hors ligne</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NoteLevelWords</name>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation>silencieux jusqu’à %1</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>tous les messages</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Notice</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotificationPreferences</name>
    <message>
        <source>Notify me on this desktop</source>
        <translation>M&apos;avertir sur ce bureau</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s own notifications, while you look elsewhere.</source>
        <translation>Par les notifications du bureau, pendant que vous regardez ailleurs.</translation>
    </message>
    <message>
        <source>Show the text of messages</source>
        <translation>Montrer le texte des messages</translation>
    </message>
    <message>
        <source>Without it only who wrote, for screens that others see.</source>
        <translation>Sinon, seulement qui a écrit, pour les écrans que d&apos;autres voient.</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Silence pendant une heure</translation>
    </message>
    <message>
        <source>Nothing is shown until then. It ends by itself.</source>
        <translation>Rien n&apos;est montré d&apos;ici là. Cela finit tout seul.</translation>
    </message>
    <message>
        <source>Every other room</source>
        <translation>Tous les autres salons</translation>
    </message>
    <message>
        <source>Of which messages of a room you are told where the room has nothing of its own below.</source>
        <translation>Les messages d&apos;un salon dont vous êtes averti si le salon n&apos;a rien à lui ci-dessous.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Shows one as the desktop has it, whatever is set here.</source>
        <translation>En montre une telle que le bureau l&apos;affiche, quels que soient les réglages ici.</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>En montrer une</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Ce bureau ne montre pas de notifications.</translation>
    </message>
    <message>
        <source>Rooms with something of their own</source>
        <translation>Salons avec un réglage à eux</translation>
    </message>
    <message>
        <source>They tell of more or less than the others, or are silent for a while.</source>
        <translation>Ils signalent plus ou moins que les autres, ou se taisent un moment.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>A message to me</source>
        <translation>Un message pour moi</translation>
    </message>
    <message>
        <source>People writing to you, and your name in a room.</source>
        <translation>Des gens qui vous écrivent, et votre nom dans un salon.</translation>
    </message>
    <message>
        <source>A new message in a room</source>
        <translation>Un nouveau message dans un salon</translation>
    </message>
    <message>
        <source>Of rooms that tell of all, as set below.</source>
        <translation>Des salons qui signalent tout, selon le réglage ci-dessous.</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Quelque chose a besoin de vous</translation>
    </message>
    <message>
        <source>A reader, service or account has trouble: what Overview shows as well.</source>
        <translation>Un lecteur, un service ou un compte a un problème&#xa0;: ce qu&apos;Aperçu montre aussi.</translation>
    </message>
    <message>
        <source>A poll opens or closes by its time</source>
        <translation>Un sondage s&apos;ouvre ou se clôt à son heure</translation>
    </message>
    <message>
        <source>Not when somebody does it by hand.</source>
        <translation>Pas quand quelqu&apos;un le fait à la main.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
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
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Sounds are played by libcanberra, which is not installed here.</source>
        <translation>Les sons sont joués par libcanberra, qui n&apos;est pas installé ici.</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1&#xa0;: son</translation>
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
        <translation>muet</translation>
    </message>
    <message>
        <source>Silent while a poll is presented</source>
        <translation>Silencieux pendant qu&apos;un sondage est présenté</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then, and nobody in the room reads your messages.</source>
        <translation>Rien n&apos;est alors affiché ni entendu, et personne dans la salle ne lit vos messages.</translation>
    </message>
    <message>
        <source>Of the sounds, beside how loud the desktop has them. None is heard while its sounds for events are off.</source>
        <translation>Des sons, en plus du volume du bureau. Aucun n&apos;est entendu tant que ses sons d&apos;événements sont coupés.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotifyActions</name>
    <message>
        <source>Notify me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation>Comme tous les autres salons</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Silencieux pendant une heure</translation>
    </message>
    <message>
        <source>Silent until %1</source>
        <translation>Silencieux jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>%1 is silent no longer.</source>
        <translation>%1 n&apos;est plus silencieux.</translation>
    </message>
    <message>
        <source>%1 tells you of all messages.</source>
        <translation>%1 vous signale tous les messages.</translation>
    </message>
    <message>
        <source>%1 tells you of mentions.</source>
        <translation>%1 vous signale les mentions.</translation>
    </message>
    <message>
        <source>%1 tells you of nothing.</source>
        <translation>%1 ne vous signale rien.</translation>
    </message>
    <message>
        <source>%1 tells you as every other room does.</source>
        <translation>%1 vous prévient comme tous les autres salons.</translation>
    </message>
    <message>
        <source>Silent until tomorrow</source>
        <translation>Silencieux jusqu&apos;à demain</translation>
    </message>
    <message>
        <source>%1 is silent until %2.</source>
        <translation>%1 est silencieux jusqu&apos;à %2.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectModel</name>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectsPane</name>
    <message>
        <source>Filter objects</source>
        <translation>Filtrer les objets</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Mettre dans l&apos;invite</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Copier comme expression</translation>
    </message>
    <message>
        <source>the expression</source>
        <translation>l&apos;expression</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OfferRow</name>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Past the network, encrypted.</source>
        <translation>Sans passer par le réseau, chiffré.</translation>
    </message>
    <message>
        <source>Past the network, in a conversation of its own. It is not encrypted.</source>
        <translation>Sans passer par le réseau, dans une conversation à part. Elle n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>%1, offered by %2</source>
        <translation>%1, proposé par %2</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>No talk: %1</source>
        <translation>Pas de conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 offers to talk directly</source>
        <translation>%1 propose de parler directement</translation>
    </message>
    <message>
        <source>%1 asks to see when you are there</source>
        <translation>%1 demande à voir quand vous êtes là</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%1 vous invite dans %2</translation>
    </message>
    <message>
        <source>How much of %1 is there</source>
        <translation>Quelle part de %1 est là</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Talk anyway</source>
        <translation>Parler quand même</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Save anyway…</source>
        <translation>Enregistrer quand même…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Refuser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Offers</name>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>made for this host</source>
        <translation>fait pour cet hôte</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>%1 One a line.</source>
        <translation>%1 Un par ligne.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>%1 in %2, %1=… on the command line
%3%4</source>
        <translation>%1 dans %2, %1=… en ligne de commande
%3%4</translation>
    </message>
    <message>
        <source>, usually %1</source>
        <translation>, d&apos;ordinaire %1</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Un champ demande une autre valeur.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OutputLines</name>
    <message numerus="yes">
        <source>(%n characters more)</source>
        <translation>
            <numerusform>(%n caractère de plus)</numerusform>
            <numerusform>(%n caractères de plus)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::OverviewPage</name>
    <message>
        <source>New poll…</source>
        <translation>Nouveau sondage…</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Ajouter un lecteur…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a poll, a reader or a service</source>
        <translation>Ajouter un sondage, un lecteur ou un service</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation>Voir un sondage en direct</translation>
    </message>
    <message>
        <source>Serve something…</source>
        <translation>Proposer un service…</translation>
    </message>
    <message>
        <source>Do not offer this any more</source>
        <translation>Ne plus proposer cela</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Connecter un compte…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::OwnPicture</name>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</translation>
    </message>
    <message>
        <source>Setting your picture</source>
        <translation>Définition de votre image</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation>Ce fichier n&apos;est pas une image affichable.</translation>
    </message>
    <message>
        <source>Removing your picture</source>
        <translation>Suppression de votre image</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaletteField</name>
    <message>
        <source>Find or do anything</source>
        <translation>Trouver ou faire quelque chose</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaperWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PartList</name>
    <message>
        <source>Only together with: %1</source>
        <translation>Seulement avec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>It ends where %1 is in now: %2 (%3).</source>
        <translation>Cela met fin aux connexions actuelles de %1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not in anywhere now.</source>
        <translation>%1 n&apos;est connecté nulle part en ce moment.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordField</name>
    <message>
        <source>Make one</source>
        <translation>En créer un</translation>
    </message>
    <message>
        <source>Twenty letters and digits by chance, shown so that they can be copied</source>
        <translation>Vingt lettres et chiffres au hasard, affichés pour pouvoir être copiés</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>A password is needed; “Make one” gives a strong one.</source>
        <translation>Il faut un mot de passe&#xa0;; «&#xa0;En créer un&#xa0;» en donne un solide.</translation>
    </message>
    <message>
        <source>Only keys made from it are kept.</source>
        <translation>Seules des clés qui en sont dérivées sont gardées.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordStrength</name>
    <message>
        <source>Weak: it is among the first that are tried.</source>
        <translation>Faible&#xa0;: il est parmi les premiers qu&apos;on essaie.</translation>
    </message>
    <message>
        <source>Weak: somebody could guess it. Longer is better.</source>
        <translation>Faible&#xa0;: quelqu&apos;un pourrait le deviner. Plus long, c&apos;est mieux.</translation>
    </message>
    <message>
        <source>Fair. A few more characters make it strong.</source>
        <translation>Moyen. Quelques caractères de plus le rendent solide.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteDialog</name>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be one.</source>
        <translation>%1 est trop grand pour en être un.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteQuestion</name>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation>
            <numerusform>Coller %n ligne&#xa0;?</numerusform>
            <numerusform>Coller %n lignes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each would be a message of its own.</source>
        <translation>Chacune serait un message à part.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Ne pas coller</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Payload</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>An item has one element as its payload.</source>
        <translation>Un élément a un seul élément XML comme charge utile.</translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that an item may have.</source>
        <translation>%1 octets, c&apos;est plus que les %2 qu&apos;un élément peut avoir.</translation>
    </message>
    <message>
        <source>The element needs a namespace: xmlns=&apos;urn:example:what-it-is&apos;.</source>
        <translation>L&apos;élément XML a besoin d&apos;un espace de noms&#xa0;: xmlns=&apos;urn:example:what-it-is&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PayloadView</name>
    <message>
        <source>How the item is shown</source>
        <translation>Affichage de l&apos;élément</translation>
    </message>
    <message>
        <source>The item&apos;s payload</source>
        <translation>La charge utile de l&apos;élément</translation>
    </message>
    <message>
        <source>Copy the item as shown</source>
        <translation>Copier l&apos;élément tel qu&apos;affiché</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
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
        <translation>Valeurs de l&apos;élément</translation>
    </message>
    <message>
        <source>Choose an item to see what it says.</source>
        <translation>Choisissez un élément pour voir ce qu&apos;il dit.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Cancel number %1</source>
        <translation>Annuler le numéro %1</translation>
    </message>
    <message>
        <source>#%1 pending</source>
        <translation>#%1 en attente</translation>
    </message>
    <message>
        <source>#%1 failed after %2</source>
        <translation>#%1 échoué après %2</translation>
    </message>
    <message>
        <source>#%1 done after %2</source>
        <translation>#%1 terminé après %2</translation>
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
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>publishes and reads</source>
        <translation>publie et lit</translation>
    </message>
    <message>
        <source>publishes only</source>
        <translation>publie seulement</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>waits for an owner&apos;s word</source>
        <translation>attend l&apos;accord d&apos;un propriétaire</translation>
    </message>
    <message>
        <source>has options to set first</source>
        <translation>doit d&apos;abord régler des options</translation>
    </message>
    <message>
        <source>Rights at %1</source>
        <translation>Droits sur %1</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Abonnés de %1</translation>
    </message>
    <message>
        <source>somebody@example.org</source>
        <translation>somebody@example.org</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>An address looks like somebody@example.org.</source>
        <translation>Une adresse ressemble à somebody@example.org.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Les %1 premiers sur %2 sont affichés.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Asking who there is at %1</source>
        <translation>Demande des personnes présentes sur %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PersonalField</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Votre nom là-bas</translation>
    </message>
    <message>
        <source>The password is missing. Type the one of your account there.</source>
        <translation>Il manque le mot de passe. Tapez celui de votre compte là-bas.</translation>
    </message>
    <message>
        <source>A name is missing. Type how the others there shall see you.</source>
        <translation>Il manque un nom. Tapez comment les autres doivent vous voir là-bas.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PictureField</name>
    <message>
        <source>Without “%1”</source>
        <translation>Sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose “%1”…</source>
        <translation>Choisir «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.svg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB. A smaller picture does: the big screen shows 3840 × 2160 at most.</source>
        <translation>%1 fait plus de %2 Mio. Une image plus petite suffit&#xa0;: le grand écran montre au plus 3840 × 2160.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be shown.</source>
        <translation>%1 n&apos;est pas une image qui peut être affichée.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginDetail</name>
    <message>
        <source>The chosen plugin</source>
        <translation>L&apos;extension choisie</translation>
    </message>
    <message>
        <source>More about this plugin</source>
        <translation>En savoir plus sur cette extension</translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation>Elle n&apos;a pas de réglages.</translation>
    </message>
    <message>
        <source>What has failed, newest first</source>
        <translation>Ce qui a échoué, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>What has failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It takes part at: %1</source>
        <translation>Elle intervient dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Un champ demande une autre valeur.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Starts it again.</source>
        <translation>La redémarre.</translation>
    </message>
    <message>
        <source>Counts when it is switched on.</source>
        <translation>Compte une fois l&apos;extension activée.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Choose a plugin: what it does stands here, and its settings.</source>
        <translation>Choisissez une extension&#xa0;: ce qu&apos;elle fait se trouve ici, avec ses réglages.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation>impossible à exécuter</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>web page %1</source>
        <translation>page web %1</translation>
    </message>
    <message>
        <source>chat command %1</source>
        <translation>commande de chat %1</translation>
    </message>
    <message>
        <source>password check %1</source>
        <translation>vérification de mots de passe %1</translation>
    </message>
    <message>
        <source>polls %1</source>
        <translation>sondages %1</translation>
    </message>
    <message>
        <source>PubSub node %1</source>
        <translation>nœud PubSub %1</translation>
    </message>
    <message>
        <source>XMPP stanzas %1</source>
        <translation>stanzas XMPP %1</translation>
    </message>
    <message>
        <source>rules&apos; action %1</source>
        <translation>action des règles %1</translation>
    </message>
    <message>
        <source>rules&apos; event %1</source>
        <translation>événement des règles %1</translation>
    </message>
    <message>
        <source>kind of reader %1</source>
        <translation>type de lecteur %1</translation>
    </message>
    <message>
        <source>console function %1</source>
        <translation>fonction de la console %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsOutline</name>
    <message>
        <source>The plugin %1 failed:</source>
        <translation>L&apos;extension %1 a échoué&#xa0;:</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be run:</source>
        <translation>L&apos;extension %1 ne peut pas être exécutée&#xa0;:</translation>
    </message>
    <message>
        <source>Plugin %1: %2</source>
        <translation>Extension %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>Rechargement de %1</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Extensions</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsPage</name>
    <message>
        <source>Plugins</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Filter plugins</source>
        <translation>Filtrer les extensions</translation>
    </message>
    <message>
        <source>No plugin is here. A new one is a small example that works, to be changed in any editor.</source>
        <translation>Aucune extension ici. Une nouvelle est un petit exemple qui fonctionne, à modifier dans n&apos;importe quel éditeur.</translation>
    </message>
    <message>
        <source>New plugin…</source>
        <translation>Nouvelle extension…</translation>
    </message>
    <message>
        <source>Look for plugins</source>
        <translation>Chercher des extensions</translation>
    </message>
    <message>
        <source>Looking for plugins</source>
        <translation>Recherche d&apos;extensions</translation>
    </message>
    <message>
        <source>A plugin is full power: it can do all that this program can.</source>
        <translation>Une extension a pleins pouvoirs&#xa0;: elle peut tout ce que peut ce programme.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation>Rechargement de %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Switching %1 on</source>
        <translation>Activation de %1</translation>
    </message>
    <message>
        <source>Switching %1 off</source>
        <translation>Désactivation de %1</translation>
    </message>
    <message>
        <source>New plugin</source>
        <translation>Nouvelle extension</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Letters a-z, digits, - and _. It is off until you switch it on.</source>
        <translation>Lettres a-z, chiffres, - et _. Elle reste désactivée jusqu&apos;à ce que vous l&apos;activiez.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>A name is made of the letters a-z, digits, - and _, a letter first.</source>
        <translation>Un nom se compose des lettres a-z, de chiffres, de - et de _, une lettre d&apos;abord.</translation>
    </message>
    <message>
        <source>There is a plugin of that name.</source>
        <translation>Il existe une extension de ce nom.</translation>
    </message>
    <message>
        <source>Making the plugin</source>
        <translation>Création de l&apos;extension</translation>
    </message>
    <message>
        <source>the settings of the plugin %1</source>
        <translation>les réglages de l&apos;extension %1</translation>
    </message>
    <message>
        <source>Run this plugin</source>
        <translation>Exécuter cette extension</translation>
    </message>
    <message>
        <source>It is no longer in the trash, or its folder is there again.</source>
        <translation>Elle n&apos;est plus dans la corbeille, ou son dossier est de nouveau là.</translation>
    </message>
    <message>
        <source>It cannot be moved to the trash. Remove the folder %1 yourself.</source>
        <translation>Elle ne peut pas être mise à la corbeille. Retirez vous-même le dossier %1.</translation>
    </message>
    <message>
        <source>Moved the plugin %1 to the trash.</source>
        <translation>Extension %1 mise à la corbeille.</translation>
    </message>
    <message>
        <source>Bringing the plugin back</source>
        <translation>Rétablissement de l&apos;extension</translation>
    </message>
    <message>
        <source>Edit plugin</source>
        <translation>Modifier l&apos;extension</translation>
    </message>
    <message>
        <source>Opens its program in your editor</source>
        <translation>Ouvre son programme dans votre éditeur</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Son journal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n activée</numerusform>
            <numerusform>%n activées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n désactivée</numerusform>
            <numerusform>%n désactivées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollController</name>
    <message>
        <source>Voting on “%1” is open.</source>
        <translation>Le vote sur «&#xa0;%1&#xa0;» est ouvert.</translation>
    </message>
    <message>
        <source>Closing “%1”</source>
        <translation>Clôture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Open voting</source>
        <translation>&amp;Ouvrir le vote</translation>
    </message>
    <message>
        <source>&amp;Close voting</source>
        <translation>&amp;Clore le vote</translation>
    </message>
    <message>
        <source>New &amp;round</source>
        <translation>Nouvea&amp;u tour</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Results &amp;shown</source>
        <translation>Résultats &amp;affichés</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation>Présenter u&amp;ne carte simulée</translation>
    </message>
    <message>
        <source>&amp;Follow another station&apos;s poll…</source>
        <translation>Sui&amp;vre le sondage d&apos;une autre station…</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>%1 is not followed any more.</source>
        <translation>%1 n&apos;est plus suivi.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Voting on “%1” is closed.</source>
        <translation>Le vote sur «&#xa0;%1&#xa0;» est clos.</translation>
    </message>
    <message>
        <source>A new round of “%1” begins; this one is kept.</source>
        <translation>Un nouveau tour de «&#xa0;%1&#xa0;» commence&#xa0;; celui-ci est gardé.</translation>
    </message>
    <message>
        <source>Beginning a new round</source>
        <translation>Début d&apos;un nouveau tour</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Showing the results</source>
        <translation>Affichage des résultats</translation>
    </message>
    <message>
        <source>Hiding the results</source>
        <translation>Masquage des résultats</translation>
    </message>
    <message>
        <source>Duplicating “%1”</source>
        <translation>Duplication de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no simulated reader. Devices can add one.</source>
        <translation>Il n&apos;y a pas de lecteur simulé. Appareils permet d&apos;en ajouter un.</translation>
    </message>
    <message>
        <source>Tapping a simulated card</source>
        <translation>Présentation d&apos;une carte simulée</translation>
    </message>
    <message>
        <source>Simulated reader %1</source>
        <translation>Lecteur simulé %1</translation>
    </message>
    <message numerus="yes">
        <source>Simulated readers stand for %n answers.</source>
        <translation>
            <numerusform>Un lecteur simulé représente %n réponse.</numerusform>
            <numerusform>Des lecteurs simulés représentent %n réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back simulated readers</source>
        <translation>Retrait des lecteurs simulés</translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation>Ajout de lecteurs simulés</translation>
    </message>
    <message>
        <source>What is chosen has no simulated reader.</source>
        <translation>Rien de choisi n&apos;a de lecteur simulé.</translation>
    </message>
    <message>
        <source>Counting down to the end of “%1”</source>
        <translation>Compte à rebours jusqu&apos;à la fin de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changing who may vote on “%1”</source>
        <translation>Changement de qui peut voter sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Phones may vote on “%1”.</source>
        <translation>Les téléphones peuvent voter sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n votes. They are deleted with it, and nobody can bring them back.</source>
        <translation>
            <numerusform>Il a %n vote. Il est supprimé avec lui, et personne ne peut le récupérer.</numerusform>
            <numerusform>Il a %n votes. Ils sont supprimés avec lui, et personne ne peut les récupérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting “%1” in 3 seconds.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé dans 3 secondes.</translation>
    </message>
    <message>
        <source>Close voting first.</source>
        <translation>Fermez d’abord le vote.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollDraft</name>
    <message>
        <source>Saving “%1”</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the question is missing</source>
        <translation>la question manque</translation>
    </message>
    <message>
        <source>two answers are needed</source>
        <translation>il faut deux réponses</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>%1, not saved: %2</source>
        <translation>%1, non enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, enregistré %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollEditor</name>
    <message>
        <source>Paste many lines</source>
        <translation>Coller plusieurs lignes</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What is to be decided?</source>
        <translation>Que faut-il décider&#xa0;?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollFiles</name>
    <message>
        <source>%1 has more than 4 MiB: polls take less.</source>
        <translation>%1 dépasse 4 Mio&#xa0;: les sondages tiennent en moins.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Votes as CSV…</source>
        <translation>Votes en CSV…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Graphique en PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Graphique en SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>&amp;Import polls…</source>
        <translation>&amp;Importer des sondages…</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>les chiffres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>The poll is not there any more.</source>
        <translation>Ce sondage n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Import polls</source>
        <translation>Importer des sondages</translation>
    </message>
    <message>
        <source>Polls (*.toml);;All files (*)</source>
        <translation>Sondages (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n polls.</source>
        <translation>
            <numerusform>%n sondage importé.</numerusform>
            <numerusform>%n sondages importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed log…</source>
        <translation>Journal scellé…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollList</name>
    <message>
        <source>Filter polls</source>
        <translation>Filtrer les sondages</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Words that must all be there; tag:word for a tag</source>
        <translation>Mots qui doivent tous y être&#xa0;; tag:mot pour une étiquette</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollModel</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Autres stations</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln polls</source>
        <translation>
            <numerusform>%1, %Ln sondage</numerusform>
            <numerusform>%1, %Ln sondages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollPrinting</name>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>&amp;Print the result…</source>
        <translation>Imprimer le résulta&amp;t…</translation>
    </message>
    <message>
        <source>Print a &amp;hand-out with codes…</source>
        <translation>Imprimer un &amp;feuillet avec codes…</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Impression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Report of the event</source>
        <translation>Rapport de l&apos;événement</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Only this computer can open the results, so a code on paper would lead nowhere. Let the room see them first.</source>
        <translation>Seul cet ordinateur peut ouvrir les résultats, un code sur papier ne mènerait donc nulle part. Laissez d&apos;abord la salle les voir.</translation>
    </message>
    <message>
        <source>“%1” was given to the printer.</source>
        <translation>«&#xa0;%1&#xa0;» a été remis à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Report of the e&amp;vent as PDF…</source>
        <translation>&amp;Rapport de l&apos;événement en PDF…</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and has paper, or choose another one.</source>
        <translation>L’imprimante n’a rien accepté. Vérifiez qu’elle est allumée et a du papier, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Print tic&amp;kets to vote with…</source>
        <translation>Imprimer des &amp;bulletins de vote…</translation>
    </message>
    <message>
        <source>Making tickets for “%1”</source>
        <translation>Création de bulletins pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were not printed:</source>
        <translation>
            <numerusform>%n bulletin n’a pas été imprimé&#xa0;:</numerusform>
            <numerusform>%n bulletins n’ont pas été imprimés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimer à nouveau…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Les jeter</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>tickets for “%1” that were not printed</source>
        <translation>des bulletins pour «&#xa0;%1&#xa0;» qui n’ont pas été imprimés</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollShow</name>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>&amp;Later in the show</source>
        <translation>P&amp;lus tard dans le spectacle</translation>
    </message>
    <message>
        <source>E&amp;arlier in the show</source>
        <translation>Plus tôt dans le sp&amp;ectacle</translation>
    </message>
    <message>
        <source>“%1” has place %2 of %3 in the show.</source>
        <translation>«&#xa0;%1&#xa0;» a la place %2 sur %3 dans le spectacle.</translation>
    </message>
    <message>
        <source>The questions of one event are a show: give this poll an event first, where it is edited.</source>
        <translation>Les questions d&apos;un événement forment un spectacle&#xa0;: donnez d&apos;abord un événement à ce sondage, là où il se modifie.</translation>
    </message>
    <message>
        <source>The show of “%1” is as you made it.</source>
        <translation>Le spectacle «&#xa0;%1&#xa0;» est comme vous l&apos;avez fait.</translation>
    </message>
    <message>
        <source>Slides and order of the sho&amp;w…</source>
        <translation>Diaposi&amp;tives et ordre du spectacle…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollThemes</name>
    <message>
        <source>Look of the &amp;big screen…</source>
        <translation>Aspect du &amp;grand écran…</translation>
    </message>
    <message>
        <source>Save this look as a file…</source>
        <translation>Enregistrer cet aspect dans un fichier…</translation>
    </message>
    <message>
        <source>Big screen without a look of its own</source>
        <translation>Grand écran sans aspect à lui</translation>
    </message>
    <message>
        <source>Taking %1 as a look</source>
        <translation>Prise de %1 comme aspect</translation>
    </message>
    <message>
        <source>Keeping the look “%1”</source>
        <translation>Conservation de l&apos;aspect «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The big screen looks like “%1”.</source>
        <translation>Le grand écran a l&apos;aspect «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Enregistrer l&apos;aspect</translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation>Aspects du grand écran (*.everytheme)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Saving the look</source>
        <translation>Enregistrement de l&apos;aspect</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gagnant</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>Mon aspect</translation>
    </message>
    <message>
        <source>The big screen has no look of its own.</source>
        <translation>Le grand écran n&apos;a pas d&apos;aspect à lui.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollTile</name>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>No polls yet. Two answers are enough.</source>
        <translation>Aucun sondage. Deux réponses suffisent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 par minute</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollView</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation>Liste des sondages</translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation>Derniers votes</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Comme posé</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Par nombre</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Ordre des réponses</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>votes comptés</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>votants</translation>
    </message>
    <message numerus="yes">
        <source>votes of %Ln voters</source>
        <translation>
            <numerusform>vote de %Ln votant</numerusform>
            <numerusform>votes de %Ln votants</numerusform>
        </translation>
    </message>
    <message>
        <source>votes a minute</source>
        <translation>votes par minute</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>readers alive</source>
        <translation>lecteurs actifs</translation>
    </message>
    <message>
        <source>Votes a minute</source>
        <translation>Votes par minute</translation>
    </message>
    <message>
        <source>Votes a minute since %1</source>
        <translation>Votes par minute depuis %1</translation>
    </message>
    <message>
        <source>Simulated readers for them</source>
        <translation>Lecteurs simulés pour elles</translation>
    </message>
    <message>
        <source>Assign readers</source>
        <translation>Attribuer des lecteurs</translation>
    </message>
    <message>
        <source>answers have a reader</source>
        <translation>réponses ont un lecteur</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers have no reader:</source>
        <translation>
            <numerusform>%n réponse n&apos;a pas de lecteur&#xa0;:</numerusform>
            <numerusform>%n réponses n&apos;ont pas de lecteur&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for that.</source>
        <translation>%1. Par carte, personne ne peut voter pour cela.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Sceau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever notes this can check later that no vote was changed, left out or added: everyportd poll verify FILE %1</source>
        <translation>Qui note ceci peut vérifier plus tard qu&apos;aucun vote n&apos;a été modifié, omis ou ajouté&#xa0;: everyportd poll verify FICHIER %1</translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for them.</source>
        <translation>%1. Par carte, personne ne peut voter pour elles.</translation>
    </message>
    <message>
        <source>Let phones vote</source>
        <translation>Laisser voter les téléphones</translation>
    </message>
    <message numerus="yes">
        <source>taps, %Ln changed</source>
        <translation>
            <numerusform>présentations, %Ln changée</numerusform>
            <numerusform>présentations, %Ln changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
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
        <translation>En direct depuis %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Clos %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Ouvre à %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>voted so already</source>
        <translation>a déjà voté ainsi</translation>
    </message>
    <message>
        <source>not counted: too soon after the last tap</source>
        <translation>non compté&#xa0;: trop tôt après la dernière présentation</translation>
    </message>
    <message>
        <source>not counted: came twice</source>
        <translation>non compté&#xa0;: arrivé deux fois</translation>
    </message>
    <message>
        <source>late: voting was closed</source>
        <translation>tardif&#xa0;: le vote était clos</translation>
    </message>
    <message>
        <source>not counted: voting is not open</source>
        <translation>non compté&#xa0;: le vote n&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>not counted: not on the list</source>
        <translation>non compté&#xa0;: pas dans la liste</translation>
    </message>
    <message>
        <source>not counted: a phone, whose number changes</source>
        <translation>non compté&#xa0;: un téléphone, dont le numéro change</translation>
    </message>
    <message>
        <source>not counted: the reader stands for no answer</source>
        <translation>non compté&#xa0;: le lecteur ne représente aucune réponse</translation>
    </message>
    <message>
        <source>not counted: already voted</source>
        <translation>non compté&#xa0;: a déjà voté</translation>
    </message>
    <message>
        <source>not counted: all choices used</source>
        <translation>non compté&#xa0;: tous les choix utilisés</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>New poll</source>
        <translation>Nouveau sondage</translation>
    </message>
    <message>
        <source>voided: not counted any more</source>
        <translation>annulé&#xa0;: n&apos;est plus compté</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsHead</name>
    <message>
        <source>New poll</source>
        <translation>Nouveau sondage</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Assign by tapping</source>
        <translation>Attribuer par carte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualiser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>results hidden from the room</source>
        <translation>résultats cachés à la salle</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsOutline</name>
    <message>
        <source>Votes cannot be stored:</source>
        <translation>Les votes ne peuvent pas être stockés&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n taps wait in memory.</source>
        <translation>
            <numerusform>%1 %n présentation attend en mémoire.</numerusform>
            <numerusform>%1 %n présentations attendent en mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes wait: %1</source>
        <translation>Des votes attendent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 en direct</translation>
    </message>
    <message numerus="yes">
        <source>%n polls are open</source>
        <translation>
            <numerusform>%n sondage est ouvert</numerusform>
            <numerusform>%n sondages sont ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert</translation>
    </message>
    <message>
        <source>Present “%1”</source>
        <translation>Présenter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsPage</name>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>&amp;Poll</source>
        <translation>Sonda&amp;ge</translation>
    </message>
    <message>
        <source>No polls yet. Ask a first question; two answers are enough.</source>
        <translation>Aucun sondage. Posez une première question&#xa0;; deux réponses suffisent.</translation>
    </message>
    <message>
        <source>&amp;New poll</source>
        <translation>&amp;Nouveau sondage</translation>
    </message>
    <message>
        <source>&amp;Edit poll</source>
        <translation>&amp;Modifier le sondage</translation>
    </message>
    <message>
        <source>&amp;Delete poll</source>
        <translation>&amp;Supprimer le sondage</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copier les chiffres</translation>
    </message>
    <message>
        <source>the latest votes</source>
        <translation>les derniers votes</translation>
    </message>
    <message>
        <source>The new poll was left unfinished.</source>
        <translation>Le nouveau sondage est resté inachevé.</translation>
    </message>
    <message>
        <source>&amp;Void the vote…</source>
        <translation>Annul&amp;er le vote…</translation>
    </message>
    <message>
        <source>Copy the &amp;latest votes</source>
        <translation>Copier les derniers &amp;votes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortChoices</name>
    <message>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas de droit d&apos;accès</translation>
    </message>
    <message>
        <source>nothing known about it</source>
        <translation>on n&apos;en sait rien</translation>
    </message>
    <message>
        <source>Simulated reader</source>
        <translation>Lecteur simulé</translation>
    </message>
    <message>
        <source>real frames, no hardware</source>
        <translation>de vraies trames, sans matériel</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>par le réseau</translation>
    </message>
    <message>
        <source>smart card reader</source>
        <translation>lecteur de cartes à puce</translation>
    </message>
    <message>
        <source>Over the network…</source>
        <translation>Par le réseau…</translation>
    </message>
    <message>
        <source>a serial server, by its address</source>
        <translation>un serveur série, par son adresse</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortDetail</name>
    <message>
        <source>The chosen port</source>
        <translation>Le port choisi</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Is a card reader here? Add it, and it is found out which kind it is.</source>
        <translation>Y a-t-il un lecteur de cartes ici&#xa0;? Ajoutez-le, et son type sera trouvé.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Plugged at</source>
        <translation>Branché à</translation>
    </message>
    <message>
        <source>Does a card reader or a scanner type here? Add it, and what it types reaches nothing else any more.</source>
        <translation>Un lecteur de cartes ou un scanner tape-t-il ici&#xa0;? Ajoutez-le, et ce qu’il tape n’arrivera plus nulle part ailleurs.</translation>
    </message>
    <message>
        <source>A smart card reader. Add it, and the cards that are laid on it count.</source>
        <translation>Un lecteur de cartes à puce. Ajoutez-le, et les cartes qu&apos;on y pose comptent.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortProbe</name>
    <message>
        <source>Port %1 is free.</source>
        <translation>Le port %1 est libre.</translation>
    </message>
    <message>
        <source>Ports below %1 are for the administrator. Choose a larger one.</source>
        <translation>Les ports sous %1 sont réservés à l&apos;administrateur. Choisissez-en un plus grand.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>Le port %1 est utilisé par un autre programme. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2 (process %3). Choose another port, or stop that program.</source>
        <translation>Le port %1 est utilisé par %2 (processus %3). Choisissez un autre port, ou arrêtez ce programme.</translation>
    </message>
    <message>
        <source>It takes a port that is free, and says which.</source>
        <translation>Prend un port libre, et dit lequel.</translation>
    </message>
    <message>
        <source>It has this port now.</source>
        <translation>Il a ce port en ce moment.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2, another service here. Choose another port.</source>
        <translation>Le port %1 est utilisé par %2, un autre service d&apos;ici. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another service of this program. Choose another port, or stop that service.</source>
        <translation>Le port %1 est utilisé par un autre service de ce programme. Choisissez un autre port, ou arrêtez ce service.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Posters</name>
    <message numerus="yes">
        <source>votes</source>
        <comment>below the number</comment>
        <translation>
            <numerusform>vote</numerusform>
            <numerusform>votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation>Suivez sur votre téléphone</translation>
    </message>
    <message>
        <source>The results are hidden.</source>
        <translation>Les résultats sont cachés.</translation>
    </message>
    <message>
        <source>Vote on your phone</source>
        <translation>Votez avec votre téléphone</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceHistory</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceWords</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Preferences</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation>Certificats acceptés</translation>
    </message>
    <message>
        <source>Of other servers, which you accepted though nobody vouches for them. They are taken back there.</source>
        <translation>Ceux d&apos;autres serveurs, que vous avez acceptés sans que personne ne s&apos;en porte garant. On les y retire.</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Les montrer…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every key of the window, and what it does. Each can be another one.</source>
        <translation>Chaque touche de la fenêtre, et ce qu&apos;elle fait. Chacune peut être changée.</translation>
    </message>
    <message>
        <source>One file with everything, for a new computer or a bad day.</source>
        <translation>Un fichier avec tout, pour un nouvel ordinateur ou un mauvais jour.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>En restaurer une</translation>
    </message>
    <message>
        <source>What it would change is said before it is done.</source>
        <translation>Ce qui changerait est dit avant que ce soit fait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepté</numerusform>
            <numerusform>%Ln acceptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesOutline</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Types de réglages</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Kept as you change them</source>
        <translation>Enregistrées au fil de vos changements</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Trouver un réglage</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne s&apos;appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PresentKeys</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>results hidden or shown</source>
        <translation>résultats cachés ou affichés</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>close or reopen voting</source>
        <translation>clore ou rouvrir le vote</translation>
    </message>
    <message>
        <source>close in a minute</source>
        <translation>clore dans une minute</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>gagnant</translation>
    </message>
    <message>
        <source>PgUp+PgDn</source>
        <translation>PgPréc+PgSuiv</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>place %1 sur %2</translation>
    </message>
    <message>
        <source>other polls</source>
        <translation>autres sondages</translation>
    </message>
    <message>
        <source>next screen</source>
        <translation>écran suivant</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PresentWindow</name>
    <message>
        <source>Results — Everyport</source>
        <translation>Résultats — Everyport</translation>
    </message>
    <message>
        <source>A poll is shown</source>
        <translation>Un sondage est affiché</translation>
    </message>
    <message>
        <source>The screen %1 is gone, so its picture was closed. The poll goes on.</source>
        <translation>L&apos;écran %1 a disparu, son image a donc été fermée. Le sondage continue.</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>en tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is a slide: that key is for questions.</source>
        <translation>Ceci est une diapositive&#xa0;: cette touche est pour les questions.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PrintWords</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Normal mode: letters are commands</source>
        <translation>Mode normal&#xa0;: les lettres sont des commandes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptIntro</name>
    <message>
        <source>Python with this program&apos;s live objects. Type a name and press Return; Tab completes, Shift+Tab explains, Ctrl+C stops. What you see in the window is here, too: drag it in to get its name.</source>
        <translation>Python avec les objets vivants de ce programme. Tapez un nom et Entrée&#xa0;; Tab complète, Maj+Tab explique, Ctrl+C arrête. Ce que vous voyez dans la fenêtre est ici aussi&#xa0;: glissez-le ici pour obtenir son nom.</translation>
    </message>
    <message>
        <source>It has full power: a command may do whatever you may on this computer. Each one is written to the audit log.</source>
        <translation>Elle a pleins pouvoirs&#xa0;: une commande peut tout ce que vous pouvez sur cet ordinateur. Chacune est inscrite au journal d&apos;audit.</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>Mettre dans l&apos;invite</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptOptions</name>
    <message>
        <source>Complete while typing</source>
        <translation>Compléter pendant la frappe</translation>
    </message>
    <message>
        <source>Keys of the desktop</source>
        <translation>Touches du bureau</translation>
    </message>
    <message>
        <source>Keys of Emacs</source>
        <translation>Touches d&apos;Emacs</translation>
    </message>
    <message>
        <source>Keys of Vi</source>
        <translation>Touches de Vi</translation>
    </message>
    <message>
        <source>Names that fit are offered as you type; Tab takes one. Without it Tab asks for them</source>
        <translation>Les noms possibles sont proposés pendant la frappe&#xa0;; Tab en prend un. Sinon, Tab les demande</translation>
    </message>
    <message>
        <source>In the prompt, as in any other field</source>
        <translation>Dans l&apos;invite, comme dans tout autre champ</translation>
    </message>
    <message>
        <source>In the prompt: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …</source>
        <translation>Dans l&apos;invite&#xa0;: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …</translation>
    </message>
    <message>
        <source>In the prompt: Esc begins commands, i goes on typing</source>
        <translation>Dans l&apos;invite&#xa0;: Échap commence les commandes, i reprend la frappe</translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptPane</name>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Tab completes · Shift+Tab explains · Ctrl+R searches</source>
        <translation>Tab complète · Maj+Tab explique · Ctrl+R cherche</translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C)</source>
        <translation>Arrêter ce qui s&apos;exécute (Ctrl+C)</translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation>La commande précédente n&apos;est pas encore terminée. «&#xa0;Interrompre&#xa0;» l&apos;arrête.</translation>
    </message>
    <message>
        <source>running for %1 s</source>
        <translation>en cours depuis %1 s</translation>
    </message>
    <message>
        <source>Normal mode · i goes on typing</source>
        <translation>Mode normal · i reprend la frappe</translation>
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
        <translation>Nouveau nœud…</translation>
    </message>
    <message>
        <source>Set up node…</source>
        <translation>Configurer le nœud…</translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation>Supprimer le nœud</translation>
    </message>
    <message>
        <source>Retract item</source>
        <translation>Retirer l&apos;élément</translation>
    </message>
    <message>
        <source>Delete node now</source>
        <translation>Supprimer le nœud maintenant</translation>
    </message>
    <message>
        <source>Retract item now</source>
        <translation>Retirer l&apos;élément maintenant</translation>
    </message>
    <message>
        <source>Export items…</source>
        <translation>Exporter les éléments…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>No publish-subscribe service runs. An XMPP service brings one; each open poll has a node there. So does an XMPP account in Chat.</source>
        <translation>Aucun service de publication-abonnement ne tourne. Un service XMPP en apporte un&#xa0;; chaque sondage ouvert y a un nœud. Un compte XMPP dans Discussion aussi.</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Lecture des éléments</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Finding the nodes</source>
        <translation>Recherche des nœuds</translation>
    </message>
    <message>
        <source>Nodes at another address</source>
        <translation>Nœuds à une autre adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A service such as pubsub.example.org, or a person. %1 asks there.</source>
        <translation>Un service comme pubsub.example.org, ou une personne. %1 y demande.</translation>
    </message>
    <message>
        <source>Show its nodes</source>
        <translation>Afficher ses nœuds</translation>
    </message>
    <message>
        <source>An address looks like pubsub.example.org or somebody@example.org.</source>
        <translation>Une adresse ressemble à pubsub.example.org ou somebody@example.org.</translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation>PubSub</translation>
    </message>
    <message>
        <source>%1, %2 nodes</source>
        <translation>%1, %2 nœuds</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
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
        <translation>Code QR de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::QuickStart</name>
    <message>
        <source>There is no kind of service called %1.</source>
        <translation>Il n&apos;y a pas de type de service nommé %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RailButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateBar</name>
    <message>
        <source>How far apart the points of the graph are; and its export</source>
        <translation>L&apos;écart entre les points du graphique&#xa0;; et son export</translation>
    </message>
    <message>
        <source>A point every %1</source>
        <translation>Un point toutes les %1</translation>
    </message>
    <message>
        <source>Export rates…</source>
        <translation>Exporter les débits…</translation>
    </message>
    <message>
        <source>Export rates</source>
        <translation>Exporter les débits</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateGraph</name>
    <message>
        <source>Drag over a span of time to see only what passed in it; click to see all again</source>
        <translation>Faites glisser sur une durée pour ne voir que ce qui y est passé&#xa0;; cliquez pour tout revoir</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1&#xa0;: entrée %2, sortie %3</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 choisi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 choisi</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>In (bytes a second)</source>
        <translation>Entrée (octets par seconde)</translation>
    </message>
    <message>
        <source>Out (bytes a second)</source>
        <translation>Sortie (octets par seconde)</translation>
    </message>
    <message>
        <source>Rates of the last %1</source>
        <translation>Débits des dernières %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReachField</name>
    <message>
        <source>Who can reach it</source>
        <translation>Qui peut l&apos;atteindre</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderCards</name>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation>En grille</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>simulated; %1 taps a card</source>
        <translation>simulé&#xa0;; %1 présente une carte</translation>
    </message>
    <message>
        <source>tapped just now</source>
        <translation>carte lue à l&apos;instant</translation>
    </message>
    <message>
        <source>Give %1 to the highlighted answer</source>
        <translation>Donner %1 à la réponse en surbrillance</translation>
    </message>
    <message>
        <source>One reader stands for one answer. An answer may have several readers: highlight it and tap another one.</source>
        <translation>Un lecteur représente une réponse. Une réponse peut avoir plusieurs lecteurs&#xa0;: mettez-la en surbrillance et passez une carte sur un autre.</translation>
    </message>
    <message>
        <source>Simulated readers for all answers</source>
        <translation>Lecteurs simulés pour toutes les réponses</translation>
    </message>
    <message>
        <source>No readers yet. Plug one in and it appears here, or try simulated ones.</source>
        <translation>Aucun lecteur. Branchez-en un et il apparaît ici, ou essayez des lecteurs simulés.</translation>
    </message>
    <message>
        <source>Each answer without a reader gets one that %1 taps, once it has the keyboard</source>
        <translation>Chaque réponse sans lecteur en reçoit un, auquel %1 présente une carte quand il a le clavier</translation>
    </message>
    <message>
        <source>Write the answers first</source>
        <translation>Écrivez d&apos;abord les réponses</translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation>Ajout de lecteurs simulés</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderChanges</name>
    <message>
        <source>This reader is not there any more.</source>
        <translation>Ce lecteur n&apos;est plus là.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderForm</name>
    <message>
        <source>such as: at the entrance</source>
        <translation>par exemple&#xa0;: à l&apos;entrée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind of reader</source>
        <translation>Type de lecteur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>as the reader says</source>
        <translation>selon le lecteur</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>toute longueur</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>selon le besoin</translation>
    </message>
    <message>
        <source> equal reads</source>
        <translation> lectures égales</translation>
    </message>
    <message>
        <source>as this kind needs</source>
        <translation>selon ce type</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>It sends the last byte of a number first</source>
        <translation>Il envoie d&apos;abord le dernier octet d&apos;un numéro</translation>
    </message>
    <message>
        <source>ACG: a byte for the kind of card stands before the number</source>
        <translation>ACG&#xa0;: un octet pour le type de carte précède le numéro</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numéros de carte</translation>
    </message>
    <message>
        <source>Numbers of another length are refused.</source>
        <translation>Les numéros d&apos;une autre longueur sont refusés.</translation>
    </message>
    <message>
        <source>A card counts after</source>
        <translation>Une carte compte après</translation>
    </message>
    <message>
        <source>It has left after</source>
        <translation>Elle est partie après</translation>
    </message>
    <message>
        <source>Without a read. Until then the same card is not new.</source>
        <translation>Sans lecture. D&apos;ici là, la même carte n&apos;est pas nouvelle.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>%1 baud, usual</source>
        <translation>%1 bauds, habituel</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 bauds</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderGrid</name>
    <message>
        <source>Readers and answers</source>
        <translation>Lecteurs et réponses</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 représente %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderTrial</name>
    <message>
        <source>Trying a reader</source>
        <translation>Essai d&apos;un lecteur</translation>
    </message>
    <message>
        <source>Taking away a reader that was tried</source>
        <translation>Retrait d&apos;un lecteur essayé</translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation>Modification d&apos;un lecteur</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Readers</name>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReadsChart</name>
    <message>
        <source>Reads in the last hour: %1, at most %2 a minute</source>
        <translation>Lectures de la dernière heure&#xa0;: %1, au plus %2 par minute</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RecordingController</name>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter la capture</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Capturer…</translation>
    </message>
    <message>
        <source>End the file; what has passed stays in it</source>
        <translation>Termine le fichier&#xa0;; ce qui est passé y reste</translation>
    </message>
    <message>
        <source>Write what passes on the chosen connections, or on all that are shown, for Wireshark (pcapng). Passwords are left out.</source>
        <translation>Écrire ce qui passe sur les connexions choisies, ou sur toutes celles affichées, pour Wireshark (pcapng). Les mots de passe sont omis.</translation>
    </message>
    <message>
        <source>No connection is open that could be recorded.</source>
        <translation>Aucune connexion ouverte ne peut être capturée.</translation>
    </message>
    <message>
        <source>Record connections</source>
        <translation>Capturer les connexions</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng)</source>
        <translation>Wireshark (*.pcapng)</translation>
    </message>
    <message>
        <source>Recording connections</source>
        <translation>Capture des connexions</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>Capturé dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It has ended by itself, because the file has reached its %1. What passed until then is in %2.</source>
        <translation>Elle s&apos;est terminée d&apos;elle-même, car le fichier a atteint ses %1. Ce qui est passé jusque-là se trouve dans %2.</translation>
    </message>
    <message>
        <source>It has ended by itself, because the disk is full or too slow. What passed until then is in %1.</source>
        <translation>Elle s&apos;est terminée d&apos;elle-même, car le disque est plein ou trop lent. Ce qui est passé jusque-là se trouve dans %1.</translation>
    </message>
    <message>
        <source>the rest of the recording %1</source>
        <translation>le reste de la capture %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This is what whoever mends the program needs to know, besides what you did and what happened: versions, the desktop, which types of services run, and the last lines of the log. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and copy the rest.</source>
        <translation>Voici ce que doit savoir qui répare le programme, outre ce que vous avez fait et ce qui s&apos;est passé&#xa0;: les versions, le bureau, les types de services en marche et les dernières lignes du journal. Les mots de passe sont masqués&#xa0;; des noms et des adresses peuvent figurer dans les lignes du journal. Lisez-le, ôtez ce qui ne regarde personne, et copiez le reste.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportWords</name>
    <message>
        <source>Not opened yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>%1, %2, voting is still open</source>
        <translation>%1, %2, le vote est encore ouvert</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 à %3, %4</translation>
    </message>
    <message>
        <source>once each, the first vote stands</source>
        <translation>une fois chacun, le premier vote reste</translation>
    </message>
    <message>
        <source>once each, may change</source>
        <translation>une fois chacun, peut changer</translation>
    </message>
    <message>
        <source>several choices each</source>
        <translation>plusieurs choix chacun</translation>
    </message>
    <message>
        <source>each tap counts</source>
        <translation>chaque présentation compte</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Personne n&apos;a voté.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions.</source>
        <translation>
            <numerusform>%n question.</numerusform>
            <numerusform>%n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of an event</source>
        <translation>Rapport d&apos;un événement</translation>
    </message>
    <message>
        <source>votes voided</source>
        <translation>votes annulés</translation>
    </message>
    <message>
        <source>votes voided, all explained</source>
        <translation>votes annulés, tous justifiés</translation>
    </message>
    <message>
        <source>votes voided, not all explained</source>
        <translation>votes annulés, pas tous justifiés</translation>
    </message>
    <message>
        <source>voters at most in one</source>
        <translation>votants au plus dans un sondage</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>votants</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>votes comptés</translation>
    </message>
    <message>
        <source>taps not counted</source>
        <translation>présentations non comptées</translation>
    </message>
    <message numerus="yes">
        <source>votes in %n days</source>
        <translation>
            <numerusform>votes en %n jour</numerusform>
            <numerusform>votes en %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n hours</source>
        <translation>
            <numerusform>votes en %n heure</numerusform>
            <numerusform>votes en %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n minutes</source>
        <translation>
            <numerusform>votes en %n minute</numerusform>
            <numerusform>votes en %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>most at %1, %2</source>
        <translation>maximum à %1, %2</translation>
    </message>
    <message>
        <source>When they voted</source>
        <translation>Quand ils ont voté</translation>
    </message>
    <message>
        <source>Made %1 by Everyport. No card number is in it. Check %2</source>
        <translation>Fait le %1 par Everyport. Aucun numéro de carte n&apos;y figure. Contrôle %2</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>How they voted</source>
        <translation>Comment ils ont voté</translation>
    </message>
    <message>
        <source>Reader or place</source>
        <translation>Lecteur ou lieu</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>What was voided, and why</source>
        <translation>Ce qui a été annulé, et pourquoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Aucune raison n&apos;a été donnée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Not counted besides: %1.</source>
        <translation>Non comptés en plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votants</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>aucun vote</translation>
    </message>
    <message>
        <source>a draw of %1</source>
        <translation>égalité de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps for the same answer again</source>
        <translation>
            <numerusform>%Ln présentation répétée pour la même réponse</numerusform>
            <numerusform>%Ln présentations répétées pour la même réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps within a card&apos;s pause</source>
        <translation>
            <numerusform>%Ln présentation pendant la pause d&apos;une carte</numerusform>
            <numerusform>%Ln présentations pendant la pause d&apos;une carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps while voting was not open</source>
        <translation>
            <numerusform>%Ln présentation alors que le vote n&apos;était pas ouvert</numerusform>
            <numerusform>%Ln présentations alors que le vote n&apos;était pas ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of cards that nobody knows</source>
        <translation>
            <numerusform>%Ln présentation d&apos;une carte que personne ne connaît</numerusform>
            <numerusform>%Ln présentations de cartes que personne ne connaît</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of phones, which change their number</source>
        <translation>
            <numerusform>%Ln présentation d&apos;un téléphone, qui change de numéro</numerusform>
            <numerusform>%Ln présentations de téléphones, qui changent de numéro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps on readers without an answer</source>
        <translation>
            <numerusform>%Ln présentation sur un lecteur sans réponse</numerusform>
            <numerusform>%Ln présentations sur des lecteurs sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps of cards that had voted</source>
        <translation>
            <numerusform>%Ln présentation d&apos;une carte qui avait voté</numerusform>
            <numerusform>%Ln présentations de cartes qui avaient voté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taps beyond the choices allowed</source>
        <translation>
            <numerusform>%Ln présentation au-delà des choix permis</numerusform>
            <numerusform>%Ln présentations au-delà des choix permis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw between %1, with %Ln votes each.</source>
        <translation>
            <numerusform>Égalité entre %1, avec %Ln vote chacun.</numerusform>
            <numerusform>Égalité entre %1, avec %Ln votes chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads by %Ln votes.</source>
        <translation>
            <numerusform>%1 mène de %Ln vote.</numerusform>
            <numerusform>%1 mène de %Ln votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln more votes than the next.</source>
        <translation>
            <numerusform>%1 a %Ln vote de plus que le suivant.</numerusform>
            <numerusform>%1 a %Ln votes de plus que le suivant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln votant</numerusform>
            <numerusform>%Ln votants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes were changed.</source>
        <translation>
            <numerusform>%Ln vote a été modifié.</numerusform>
            <numerusform>%Ln votes ont été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turnout %1, of %Ln known cards.</source>
        <translation>
            <numerusform>Participation %1, sur %Ln carte connue.</numerusform>
            <numerusform>Participation %1, sur %Ln cartes connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal of all votes: %1</source>
        <translation>Sceau de tous les votes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RestoreForm</name>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.everyport);;All files (*)</source>
        <translation>Sauvegardes (*.everyport);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What was here before…</source>
        <translation>Ce qui était là avant…</translation>
    </message>
    <message>
        <source>How much of the backup is read</source>
        <translation>Part de la sauvegarde lue</translation>
    </message>
    <message>
        <source>What becomes of what is here</source>
        <translation>Ce que devient ce qui est ici</translation>
    </message>
    <message>
        <source>Bring back and restart</source>
        <translation>Restaurer et redémarrer</translation>
    </message>
    <message>
        <source>Password of the passwords in it</source>
        <translation>Mot de passe des mots de passe qu&apos;elle contient</translation>
    </message>
    <message>
        <source>Add to what is here</source>
        <translation>Ajouter à ce qui est ici</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>Comme c&apos;était jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>All of it takes its place when Everyport starts next.</source>
        <translation>Le tout prend sa place au prochain démarrage d&apos;Everyport.</translation>
    </message>
    <message>
        <source>It has passwords; type the password for them below, or they stay out.</source>
        <translation>Elle contient des mots de passe&#xa0;; tapez ci-dessous leur mot de passe, sinon ils restent de côté.</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first.</source>
        <translation>Ce qui est ici maintenant est d&apos;abord gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>A backup is being looked at; wait for it, or press Stop.</source>
        <translation>Une sauvegarde est en cours d&apos;examen&#xa0;; attendez, ou appuyez sur Arrêter.</translation>
    </message>
    <message>
        <source>Try this password</source>
        <translation>Essayer ce mot de passe</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RestoreWords</name>
    <message>
        <source>The backup was not brought back:</source>
        <translation>La sauvegarde n&apos;a pas été restaurée&#xa0;:</translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <translation>Ce qui était ici avant est gardé dans %1.</translation>
    </message>
    <message>
        <source>Its passwords stayed out.</source>
        <translation>Ses mots de passe sont restés de côté.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1.</source>
        <translation>Restaurée&#xa0;: la sauvegarde du %1.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultPicture</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>This SVG cannot be drawn.</source>
        <translation>Ce SVG ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>This is no PNG picture.</source>
        <translation>Ce n&apos;est pas une image PNG.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large to show; it can be saved.</source>
        <translation>Une image de %1 × %2 pixels est trop grande pour être affichée&#xa0;; elle peut être enregistrée.</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>L&apos;image PNG est endommagée.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>L&apos;image n&apos;a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultTable</name>
    <message numerus="yes">
        <source>Table of %n rows</source>
        <translation>
            <numerusform>Tableau de %n ligne</numerusform>
            <numerusform>Tableau de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows more</source>
        <translation>
            <numerusform>%n ligne de plus</numerusform>
            <numerusform>%n lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomLevels</name>
    <message>
        <source>Add a room…</source>
        <translation>Ajouter un salon…</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Annonces de %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation>silencieux jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Ends by itself; a press ends it now</source>
        <translation>Finit tout seul&#xa0;; un appui y met fin maintenant</translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation>Silence pendant une heure</translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation>Comme tous les autres salons</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are in no other room</source>
        <translation>Vous n&apos;êtes dans aucun autre salon</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as every other room</source>
        <translation>comme tous les autres salons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Silent until tomorrow</source>
        <translation>Silence jusqu&apos;à demain</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomOffers</name>
    <message>
        <source>Rooms of this account</source>
        <translation>Salons de ce compte</translation>
    </message>
    <message>
        <source>Go to the room %1</source>
        <translation>Aller au salon %1</translation>
    </message>
    <message>
        <source>List the network&apos;s rooms…</source>
        <translation>Lister les salons du réseau…</translation>
    </message>
    <message>
        <source>Bookmarked rooms</source>
        <translation>Salons en signet</translation>
    </message>
    <message>
        <source>Join the room %1</source>
        <translation>Rejoindre le salon %1</translation>
    </message>
    <message>
        <source>Join the room %1 (%2)</source>
        <translation>Rejoindre le salon %1 (%2)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomPeopleDialog</name>
    <message>
        <source>People of %1</source>
        <translation>Personnes de %1</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Quelles personnes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Bannis</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation>Le compte n&apos;est plus connecté.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation>Ce doit être une adresse, comme name@example.org.</translation>
    </message>
    <message>
        <source>%1 is kept out now.</source>
        <translation>%1 est maintenant banni.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was taken off this list.</source>
        <translation>%1 a été retiré de cette liste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>C&apos;est comme avant.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomReach</name>
    <message>
        <source>It is closed now, but would be open again at the next start of Everyport. Save its settings in Services before that. %1</source>
        <translation>C&apos;est fermé maintenant, mais serait rouvert au prochain démarrage d&apos;Everyport. Enregistrez avant cela ses réglages dans Services. %1</translation>
    </message>
    <message>
        <source>Opened %1 to the network, where it could not start.</source>
        <translation>%1 ouvert au réseau, où il n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now, over plain HTTP: others can read what passes.</source>
        <translation>Tout le monde sur ce réseau peut maintenant ouvrir les résultats, en HTTP simple&#xa0;: d&apos;autres peuvent lire ce qui passe.</translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now.</source>
        <translation>Tout le monde sur ce réseau peut maintenant ouvrir les résultats.</translation>
    </message>
    <message>
        <source>Closing %1 to the network</source>
        <translation>Fermeture de %1 au réseau</translation>
    </message>
    <message>
        <source>Opening %1 to the network</source>
        <translation>Ouverture de %1 au réseau</translation>
    </message>
    <message>
        <source>Everyone in this network can reach %1 now.</source>
        <translation>Tout le monde sur ce réseau peut maintenant joindre %1.</translation>
    </message>
    <message>
        <source>Everyone in this network can reach %1 now, without encryption: others can read what passes.</source>
        <translation>Tout le monde sur ce réseau peut maintenant joindre %1, sans chiffrement&#xa0;: d&apos;autres peuvent lire ce qui passe.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RowLayout</name>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>New since you looked, %1</source>
        <translation>Nouveau depuis votre dernier regard, %1</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer to an earlier message</source>
        <translation>Une réponse à un message antérieur</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Says what would be done with the latest real event, or a sample. Nothing is done.</source>
        <translation>Dit ce qui serait fait du dernier événement réel, ou d&apos;un exemple. Rien n&apos;est fait.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Below stands what can be read. Save keeps it, makes comments of the lines that cannot, and keeps the file as it was as %1.</source>
        <translation>Ci-dessous figure ce qui peut être lu. Enregistrer le garde, met en commentaire les lignes illisibles, et garde l&apos;ancien fichier sous le nom %1.</translation>
    </message>
    <message>
        <source>It cannot be shown as a form; open it and mend it by hand.</source>
        <translation>Impossible de l&apos;afficher comme formulaire&#xa0;; ouvrez-le et réparez-le à la main.</translation>
    </message>
    <message>
        <source>The file is wrong:</source>
        <translation>Le fichier est erroné&#xa0;:</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Non enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Arrêté&#xa0;:</translation>
    </message>
    <message>
        <source>Others may read its secret:</source>
        <translation>D&apos;autres peuvent lire son secret&#xa0;:</translation>
    </message>
    <message>
        <source>What it did last failed:</source>
        <translation>Sa dernière action a échoué&#xa0;:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulePresets</name>
    <message>
        <source>Card read → chat line</source>
        <translation>Carte lue → ligne de discussion</translation>
    </message>
    <message>
        <source>Webhook → chat message</source>
        <translation>Webhook → message de discussion</translation>
    </message>
    <message>
        <source>Poll closed → summary</source>
        <translation>Sondage clos → résumé</translation>
    </message>
    <message>
        <source>Commit → room</source>
        <translation>Commit → salon</translation>
    </message>
    <message>
        <source>Private message → answer</source>
        <translation>Message privé → réponse</translation>
    </message>
    <message>
        <source>Hello {nick}, somebody will answer soon.</source>
        <translation>Bonjour {nick}, quelqu&apos;un va bientôt répondre.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Private message → vote</source>
        <translation>Message privé → vote</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleTrial</name>
    <message>
        <source>With the latest real event (%1)</source>
        <translation>Avec le dernier événement réel (%1)</translation>
    </message>
    <message>
        <source>With a sample</source>
        <translation>Avec un exemple</translation>
    </message>
    <message>
        <source>%1: %2
%3
%4</source>
        <translation>%1&#xa0;: %2
%3
%4</translation>
    </message>
    <message>
        <source>What it did last</source>
        <translation>Sa dernière action</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleWhen</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Choose what it waits for</source>
        <translation>Choisir ce qu&apos;elle attend</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesForm</name>
    <message>
        <source>A card may vote</source>
        <translation>Une carte peut voter</translation>
    </message>
    <message>
        <source>Only cards that were registered</source>
        <translation>Seulement les cartes enregistrées</translation>
    </message>
    <message>
        <source>when you open it</source>
        <translation>quand vous l&apos;ouvrez</translation>
    </message>
    <message>
        <source>when you close it</source>
        <translation>quand vous le fermez</translation>
    </message>
    <message>
        <source>Show the results to the room</source>
        <translation>Montrer les résultats à la salle</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Last counts</source>
        <translation>Le dernier compte</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Each tap</source>
        <translation>Chaque fois</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>jusqu&apos;à </translation>
    </message>
    <message>
        <source>Choices of a card</source>
        <translation>Choix d&apos;une carte</translation>
    </message>
    <message>
        <source> s pause</source>
        <translation> s de pause</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>pas de pause</translation>
    </message>
    <message>
        <source>Pause between two taps of a card at one reader</source>
        <translation>Pause entre deux présentations d&apos;une carte au même lecteur</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Qui peut voter</translation>
    </message>
    <message>
        <source>A phone shows another number each time, so it could vote without end.</source>
        <translation>Un téléphone montre chaque fois un autre numéro, il pourrait donc voter sans fin.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu&apos;à</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouvert à partir de</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ouvert jusqu&apos;à</translation>
    </message>
    <message>
        <source>A time is written 20:00, or with its day 2026-06-12 20:00.</source>
        <translation>Une heure s&apos;écrit 20:00, ou avec son jour 2026-06-12 20:00.</translation>
    </message>
    <message>
        <source>A short name only, cannot be traced back</source>
        <translation>Seulement un nom court, impossible à retracer</translation>
    </message>
    <message>
        <source>Its number as well, for a list of who voted</source>
        <translation>Aussi son numéro, pour une liste de qui a voté</translation>
    </message>
    <message>
        <source>Kept of a card</source>
        <translation>Gardé d&apos;une carte</translation>
    </message>
    <message>
        <source>While voting</source>
        <translation>Pendant le vote</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Polls of one event stand together in the list.</source>
        <translation>Les sondages d&apos;un même événement sont groupés dans la liste.</translation>
    </message>
    <message>
        <source>The first tap of a card stands; later ones change nothing.</source>
        <translation>La première présentation d&apos;une carte reste&#xa0;; les suivantes ne changent rien.</translation>
    </message>
    <message>
        <source>Whoever taps at another reader has changed their mind; the last tap stands.</source>
        <translation>Qui passe sa carte sur un autre lecteur a changé d&apos;avis&#xa0;; la dernière présentation reste.</translation>
    </message>
    <message numerus="yes">
        <source>A card may choose up to %n different answers.</source>
        <translation>
            <numerusform>Une carte peut choisir jusqu&apos;à %n réponse.</numerusform>
            <numerusform>Une carte peut choisir jusqu&apos;à %n réponses différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tap is a vote; the same card at the same reader counts again after the pause.</source>
        <translation>Chaque présentation est un vote&#xa0;; la même carte au même lecteur compte à nouveau après la pause.</translation>
    </message>
    <message>
        <source>Every tap is a vote.</source>
        <translation>Chaque présentation est un vote.</translation>
    </message>
    <message>
        <source>Phones held to a reader, too</source>
        <translation>Aussi les téléphones présentés au lecteur</translation>
    </message>
    <message>
        <source>None: cards alone</source>
        <translation>Aucun&#xa0;: les cartes seules</translation>
    </message>
    <message>
        <source>Any phone, once</source>
        <translation>Tout téléphone, une fois</translation>
    </message>
    <message>
        <source>Phones with a ticket&apos;s code</source>
        <translation>Téléphones avec le code d&apos;un bulletin</translation>
    </message>
    <message>
        <source>People who log in with an account</source>
        <translation>Qui se connecte avec un compte</translation>
    </message>
    <message>
        <source>Votes from phones</source>
        <translation>Votes par téléphone</translation>
    </message>
    <message>
        <source>Where every tap counts no phone may vote: one could do so without end.</source>
        <translation>Là où chaque fois compte, aucun téléphone ne peut voter&#xa0;: un seul pourrait le faire sans fin.</translation>
    </message>
    <message>
        <source>Easy for everybody, and not strict: whoever deletes cookies or takes a second phone can vote again.</source>
        <translation>Facile pour tous, et pas strict&#xa0;: qui efface les cookies ou prend un second téléphone peut voter encore.</translation>
    </message>
    <message>
        <source>Strict: each printed code votes once, on any phone. Print the tickets from the poll&apos;s menu.</source>
        <translation>Strict&#xa0;: chaque code imprimé vote une fois, sur tout téléphone. Imprimez les bulletins depuis le menu du sondage.</translation>
    </message>
    <message>
        <source>Strictest: each account votes once, and its name is known while it votes.</source>
        <translation>Le plus strict&#xa0;: chaque compte vote une fois, et son nom est connu pendant qu&apos;il vote.</translation>
    </message>
    <message>
        <source>Votes come from readers only.</source>
        <translation>Les votes ne viennent que des lecteurs.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Dernier déclenchement</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>file faulty</source>
        <translation>fichier erroné</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>pas ajoutée</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesOutline</name>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turning on %1</source>
        <translation>Activation de %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The file of the rule “%1” is faulty:</source>
        <translation>Le fichier de la règle «&#xa0;%1&#xa0;» est défectueux&#xa0;:</translation>
    </message>
    <message>
        <source>The rule “%1” was stopped:</source>
        <translation>La règle «&#xa0;%1&#xa0;» a été arrêtée&#xa0;:</translation>
    </message>
    <message>
        <source>The rule “%1”:</source>
        <translation>La règle «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesPage</name>
    <message>
        <source>Removed rule “%1”.</source>
        <translation>Règle «&#xa0;%1&#xa0;» retirée.</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>Rétablissement de %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Nothing happens by itself yet. A rule says: when this happens on any port, do that on another.</source>
        <translation>Rien ne se fait encore tout seul. Une règle dit&#xa0;: quand ceci arrive sur un port, faire cela sur un autre.</translation>
    </message>
    <message>
        <source>Choose a rule, or begin one.</source>
        <translation>Choisissez une règle, ou commencez-en une.</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n activée</numerusform>
            <numerusform>%n activées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n désactivée</numerusform>
            <numerusform>%n désactivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation>Enregistrement de la règle</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Saved the rule “%1”.</source>
        <translation>Règle «&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>Turning %1 on or off</source>
        <translation>Activation ou désactivation de %1</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>the new rule</source>
        <translation>la nouvelle règle</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dropped the new rule “%1”.</source>
        <translation>Nouvelle règle «&#xa0;%1&#xa0;» abandonnée.</translation>
    </message>
    <message>
        <source>Dropped what was changed of “%1”.</source>
        <translation>Changements de «&#xa0;%1&#xa0;» abandonnés.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SearchPane</name>
    <message>
        <source>Search messages</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Words that must all be there, “phrases”, -without; from:name in:#room before:2026-05-01 after:2026-04-01</source>
        <translation>Des mots qui doivent tous s&apos;y trouver, «&#xa0;expressions&#xa0;», -sans&#xa0;; from:nom in:#salon before:2026-05-01 after:2026-04-01</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Two letters at least are searched for.</source>
        <translation>Il faut au moins deux lettres pour chercher.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing here. Everywhere looks in all rooms and people.</source>
        <translation>Rien ici. Partout cherche dans tous les salons et toutes les personnes.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; more as you scroll</source>
        <translation>
            <numerusform>Le plus récent&#xa0;; la suite en défilant</numerusform>
            <numerusform>Les %n plus récents&#xa0;; la suite en défilant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds everything said since the account was added.</source>
        <translation>Trouve tout ce qui s&apos;est dit depuis l&apos;ajout du compte.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SentFormStrips</name>
    <message>
        <source>“%1” is added.</source>
        <translation>«&#xa0;%1&#xa0;» est ajouté.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>The password: %1</source>
        <translation>Le mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the answer to “%1”, which was sent</source>
        <translation>la réponse à «&#xa0;%1&#xa0;», qui a été envoyé</translation>
    </message>
    <message>
        <source>the password of “%1”</source>
        <translation>le mot de passe de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServeCard</name>
    <message>
        <source>What to serve</source>
        <translation>Quel service</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port&#xa0;%2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceController</name>
    <message>
        <source>Removed service “%1”.</source>
        <translation>Service «&#xa0;%1&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>Rétablissement de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Its connections</source>
        <translation>Ses connexions</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>1 person is connected to %1 and would be cut off.</source>
        <translation>1 personne est connectée à %1 et serait coupée.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected to %1 and would be cut off.</source>
        <translation>
            <numerusform>%n personne est connectée à %1 et serait coupée.</numerusform>
            <numerusform>%n personnes sont connectées à %1 et seraient coupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>Arrêter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>L&apos;arrêter</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Arrêt de %1</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Redémarrer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Le redémarrer</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>Redémarrage de %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDetail</name>
    <message>
        <source>The chosen service</source>
        <translation>Le service choisi</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>En savoir plus sur ce service</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Comment se connecter</translation>
    </message>
    <message>
        <source>About the chosen service</source>
        <translation>À propos du service choisi</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Joignable par</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>from the first byte</source>
        <translation>dès le premier octet</translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation>aucun&#xa0;: HTTP simple</translation>
    </message>
    <message>
        <source>People now</source>
        <translation>Personnes en ce moment</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>starts with Everyport</source>
        <translation>démarre avec Everyport</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>reste arrêté</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gardé dans</translation>
    </message>
    <message>
        <source>no file: gone with this program&apos;s end</source>
        <translation>aucun fichier&#xa0;: disparaît à la fin de ce programme</translation>
    </message>
    <message>
        <source>Choose a service: its settings stand here, and how to connect to it.</source>
        <translation>Choisissez un service&#xa0;: ses réglages se trouvent ici, et comment s&apos;y connecter.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Start it with Everyport</source>
        <translation>Le démarrer avec Everyport</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation>Le même service sans fichier, pour un terminal</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How it is called in this window, in the log and in its file.</source>
        <translation>Son nom dans cette fenêtre, dans le journal et dans son fichier.</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _ only, such as “results”.</source>
        <translation>Minuscules, chiffres, - et _ seulement, comme «&#xa0;results&#xa0;».</translation>
    </message>
    <message>
        <source>Another service has this name.</source>
        <translation>Un autre service porte ce nom.</translation>
    </message>
    <message>
        <source>Add service: %1</source>
        <translation>Ajouter un service&#xa0;: %1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Adding a service</source>
        <translation>Ajout d&apos;un service</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceEditor</name>
    <message>
        <source>Start it with Everyport</source>
        <translation>Le démarrer avec Everyport</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation>Le même service sans fichier, pour un terminal</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the settings of this service</source>
        <translation>Enregistrer les réglages de ce service</translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation>Un champ demande une autre valeur.</translation>
    </message>
    <message>
        <source>Takes out what is wrong and starts it; the file as it was is kept as %1.</source>
        <translation>Ôte ce qui est erroné et le démarre&#xa0;; l&apos;ancien fichier est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>Its file does not say so yet: it could not be written.</source>
        <translation>Son fichier ne le dit pas encore&#xa0;: il n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Counts at the next start of Everyport.</source>
        <translation>Compte au prochain démarrage d&apos;Everyport.</translation>
    </message>
    <message>
        <source>Starts it.</source>
        <translation>Le démarre.</translation>
    </message>
    <message>
        <source>Counts from its next start.</source>
        <translation>Compte dès son prochain démarrage.</translation>
    </message>
    <message>
        <source>Counts at once.</source>
        <translation>Compte aussitôt.</translation>
    </message>
    <message>
        <source>Restarts it.</source>
        <translation>Le redémarre.</translation>
    </message>
    <message>
        <source>Restarts it, 1 person reconnects.</source>
        <translation>Le redémarre, 1 personne se reconnecte.</translation>
    </message>
    <message numerus="yes">
        <source>Restarts it, %n people reconnect.</source>
        <translation>
            <numerusform>Le redémarre, %n personne se reconnecte.</numerusform>
            <numerusform>Le redémarre, %n personnes se reconnectent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceLog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Find in the whole log</source>
        <translation>Chercher dans tout le journal</translation>
    </message>
    <message>
        <source>This service has said nothing yet.</source>
        <translation>Ce service n&apos;a encore rien dit.</translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation>les lignes choisies</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceTroubles</name>
    <message>
        <source>Changing %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Mending %1</source>
        <translation>Réparation de %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Use last good</source>
        <translation>Reprendre le dernier bon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <source>%1 could not start:</source>
        <translation>%1 n&apos;a pas pu démarrer&#xa0;:</translation>
    </message>
    <message>
        <source>The file of %1 is faulty:</source>
        <translation>Le fichier de %1 est erroné&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>file faulty</source>
        <translation>fichier erroné</translation>
    </message>
    <message>
        <source>system code %1</source>
        <translation>code système %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceWords</name>
    <message>
        <source>file faulty</source>
        <translation>fichier erroné</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>s&apos;arrête</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>en marche depuis %1</translation>
    </message>
    <message>
        <source>any address:%1</source>
        <translation>toute adresse:%1</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Un seul réseau</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent se connecter.</translation>
    </message>
    <message>
        <source>Whoever reaches this computer by %1 can connect.</source>
        <translation>Qui atteint cet ordinateur par %1 peut se connecter.</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can connect.</source>
        <translation>Tout ordinateur qui atteint celui-ci peut se connecter.</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viewers</source>
        <translation>
            <numerusform>%Ln spectateur</numerusform>
            <numerusform>%Ln spectateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Dernière panne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesOutline</name>
    <message>
        <source>Add service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Tout démarrer</translation>
    </message>
    <message>
        <source>Starting the services</source>
        <translation>Démarrage des services</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stopping the services</source>
        <translation>Arrêt des services</translation>
    </message>
    <message>
        <source>No services</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 service</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>Services en marche</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Nothing is served. A new service is for this computer only until you say otherwise.</source>
        <translation>Aucun service n&apos;est proposé. Un nouveau service n&apos;est que pour cet ordinateur tant que vous n&apos;en décidez pas autrement.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save the settings of the service</source>
        <translation>Enregistrer les réglages du service</translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>Retirer le service</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Réglages du service</translation>
    </message>
    <message>
        <source>the settings of %1</source>
        <translation>les réglages de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n arrêté</numerusform>
            <numerusform>%n arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>Se&amp;rvice</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Nouvelles touches pour l&apos;action choisie</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tout comme au début</translation>
    </message>
    <message>
        <source>%1 has these keys.</source>
        <translation>%1 a ces touches.</translation>
    </message>
    <message>
        <source>Set takes them away from there.</source>
        <translation>«&#xa0;Définir&#xa0;» les en retire.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShowEditor</name>
    <message>
        <source>Slide: %1</source>
        <translation>Diapositive&#xa0;: %1</translation>
    </message>
    <message>
        <source>The show of “%1”</source>
        <translation>Le spectacle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Questions and slides in their order</source>
        <translation>Questions et diapositives dans leur ordre</translation>
    </message>
    <message>
        <source>Add a slide</source>
        <translation>Ajouter une diapositive</translation>
    </message>
    <message>
        <source>Words or a picture</source>
        <translation>Du texte ou une image</translation>
    </message>
    <message>
        <source>Earlier in the show</source>
        <translation>Plus tôt dans le spectacle</translation>
    </message>
    <message>
        <source>Later in the show</source>
        <translation>Plus tard dans le spectacle</translation>
    </message>
    <message>
        <source>Delete this slide</source>
        <translation>Supprimer cette diapositive</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlideForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Below your lines stand the questions that follow, up to the next slide of this kind.</source>
        <translation>Sous vos lignes figurent les questions qui suivent, jusqu&apos;à la prochaine diapositive de ce genre.</translation>
    </message>
    <message>
        <source>Below your lines stand the questions before it, and how many have answered each.</source>
        <translation>Sous vos lignes figurent les questions précédentes et combien ont répondu à chacune.</translation>
    </message>
    <message>
        <source>A question is written on the Polls page; here it has its place in the show.</source>
        <translation>Une question s&apos;écrit sur la page des sondages&#xa0;; ici, elle a sa place dans le spectacle.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg *.webp);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlidePosters</name>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… et %n ligne de plus</numerusform>
            <numerusform>… et %n lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::SlideWords</name>
    <message>
        <source>What comes next</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>How many have answered</source>
        <translation>Combien ont répondu</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SshKeyDialog</name>
    <message>
        <source>Add SSH key</source>
        <translation>Ajouter une clé SSH</translation>
    </message>
    <message>
        <source>Public key of %1, one line</source>
        <translation>Clé publique de %1, une ligne</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Clés publiques (*.pub);;Tous les fichiers (*)</translation>
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
        <translation>Stanza à envoyer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Something to begin with</source>
        <translation>De quoi commencer</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Commencer par…</translation>
    </message>
    <message>
        <source>well-formed, %1 bytes</source>
        <translation>bien formé, %1 octets</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StartWords</name>
    <message>
        <source>Free some space there, then start Everyport again.</source>
        <translation>Libérez de la place à cet endroit, puis relancez Everyport.</translation>
    </message>
    <message>
        <source>Let your account read and write there, or choose another folder: everyport --data FOLDER.</source>
        <translation>Autorisez votre compte à y lire et écrire, ou choisissez un autre dossier&#xa0;: everyport --data DOSSIER.</translation>
    </message>
    <message>
        <source>See what stands there, or choose another folder: everyport --data FOLDER.</source>
        <translation>Regardez ce qui s&apos;y trouve, ou choisissez un autre dossier&#xa0;: everyport --data DOSSIER.</translation>
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
        <translation>Le vote sur «&#xa0;%1&#xa0;» est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected.</source>
        <translation>
            <numerusform>%n personne est connectée.</numerusform>
            <numerusform>%n personnes sont connectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services run.</source>
        <translation>
            <numerusform>%n service fonctionne.</numerusform>
            <numerusform>%n services fonctionnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>the poll “%1” of the demo</source>
        <translation>le sondage «&#xa0;%1&#xa0;» de la démo</translation>
    </message>
</context>
<context>
    <name>everyport::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SubjectLine</name>
    <message>
        <source>No longer about this message (Esc)</source>
        <translation>Ne plus se rapporter à ce message (Échap)</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Répond à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changes the message of %1</source>
        <translation>Modifie le message de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::SyntaxCheck</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Table</name>
    <message numerus="yes">
        <source>None of the %n rows match. Esc in the filter clears it.</source>
        <translation>
            <numerusform>La ligne ne correspond pas. Échap dans le filtre l&apos;efface.</numerusform>
            <numerusform>Aucune des %n lignes ne correspond. Échap dans le filtre l&apos;efface.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows match what is switched on above.</source>
        <translation>
            <numerusform>La ligne ne correspond pas à ce qui est activé ci-dessus.</numerusform>
            <numerusform>Aucune des %n lignes ne correspond à ce qui est activé ci-dessus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableColumns</name>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes comme au début</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation>Séparé par des tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TagDialog</name>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Étiquettes de «&#xa0;%1&#xa0;» changées.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Étiquettes de %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words of your own with commas between them. In the filter, “tag:word” finds what has one.</source>
        <translation>Des mots à vous, séparés par des virgules. Dans le filtre, «&#xa0;tag:mot&#xa0;» trouve ce qui en a un.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Poser les étiquettes</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TagWords</name>
    <message>
        <source>A tag has at most 40 characters. A comma stands between two.</source>
        <translation>Une étiquette a au plus 40 caractères. Une virgule sépare deux étiquettes.</translation>
    </message>
    <message>
        <source>At most ten tags stand on one thing.</source>
        <translation>Une chose porte au plus dix étiquettes.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Tags</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TextChooser</name>
    <message>
        <source>Link %1 of %2: %3</source>
        <translation>Lien %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeFile</name>
    <message>
        <source>Logo and picture together are too large: a look has at most %1 MiB.</source>
        <translation>Le logo et l&apos;image ensemble sont trop grands&#xa0;: un aspect fait au plus %1 Mio.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeWords</name>
    <message>
        <source>A theme has at most %1 MiB.</source>
        <translation>Un thème a au plus %1 Mio.</translation>
    </message>
    <message>
        <source>This is no theme of the big screen.</source>
        <translation>Ce n&apos;est pas un thème du grand écran.</translation>
    </message>
    <message>
        <source>This theme has no name.</source>
        <translation>Ce thème n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>A colour of this theme is none. Colours are written like #1f66b2.</source>
        <translation>Une couleur de ce thème n&apos;en est pas une. Les couleurs s&apos;écrivent comme #1f66b2.</translation>
    </message>
    <message>
        <source>A picture of this theme is damaged.</source>
        <translation>Une image de ce thème est endommagée.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThingList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThrottleController</name>
    <message>
        <source>Throttle %1</source>
        <translation>Brider %1</translation>
    </message>
    <message>
        <source>A modem</source>
        <translation>Un modem</translation>
    </message>
    <message>
        <source>A phone on an old network</source>
        <translation>Un téléphone sur un vieux réseau</translation>
    </message>
    <message>
        <source>A phone at the edge of the net</source>
        <translation>Un téléphone en limite de réseau</translation>
    </message>
    <message>
        <source>A crowded wireless network</source>
        <translation>Un réseau sans fil encombré</translation>
    </message>
    <message>
        <source>A slow line at home</source>
        <translation>Une ligne lente à la maison</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>I say so, or it closes</source>
        <translation>ma décision, ou sa fermeture</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>As slow as</source>
        <translation>Aussi lent que</translation>
    </message>
    <message>
        <source>Feel a slow network. The others stay as fast.</source>
        <translation>Sentez un réseau lent. Les autres restent aussi rapides.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Shown meanwhile on all pages, with Full speed beside it.</source>
        <translation>Signalé entre-temps sur toutes les pages, avec Pleine vitesse à côté.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Brider</translation>
    </message>
    <message>
        <source>%1 cannot be throttled: it has closed, or its bytes go another way.</source>
        <translation>%1 ne peut pas être bridé&#xa0;: il est fermé, ou ses octets passent ailleurs.</translation>
    </message>
    <message>
        <source>%1 is slow:</source>
        <translation>%1 est lent&#xa0;:</translation>
    </message>
    <message>
        <source>throttled to %1.</source>
        <translation>bridé à %1.</translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>%1 est bridé</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>A satellite</source>
        <translation>Un satellite</translation>
    </message>
    <message>
        <source>The other side of the world</source>
        <translation>L&apos;autre bout du monde</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Comme choisi ci-dessous</translation>
    </message>
    <message>
        <source>As fast as it is</source>
        <translation>À sa vitesse normale</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 dans chaque sens</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>An answer comes later by twice that.</source>
        <translation>Une réponse arrive plus tard du double.</translation>
    </message>
    <message>
        <source>throttled to %1, %2 late each way.</source>
        <translation>bridé à %1, %2 de retard dans chaque sens.</translation>
    </message>
    <message>
        <source>%1 late each way.</source>
        <translation>%1 de retard dans chaque sens.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TicketWords</name>
    <message>
        <source>Votes once. Without a camera: %1</source>
        <translation>Vote une fois. Sans caméra&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TicketsDialog</name>
    <message>
        <source>Print tickets</source>
        <translation>Imprimer des bulletins</translation>
    </message>
    <message>
        <source>How many tickets</source>
        <translation>Combien de bulletins</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Ten on a sheet, each with a code that votes once. They are printed now and cannot be shown again; more can be made at any time.</source>
        <translation>Dix par feuille, chacun avec un code qui vote une fois. Ils sont imprimés maintenant et ne peuvent plus être montrés&#xa0;; on peut en créer d&apos;autres à tout moment.</translation>
    </message>
    <message>
        <source>Make and print…</source>
        <translation>Créer et imprimer…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimeField</name>
    <message>
        <source>A time such as 20:00, or a day and a time such as 2026-06-12 20:00. Empty: by hand.</source>
        <translation>Une heure comme 20:00, ou un jour et une heure comme 2026-06-12 20:00. Vide&#xa0;: à la main.</translation>
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
        <translation>Votes par minute</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1&#xa0;: %n vote</numerusform>
            <numerusform>%1&#xa0;: %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TlsView</name>
    <message>
        <source>Save certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l&apos;empreinte</translation>
    </message>
    <message>
        <source>the fingerprint</source>
        <translation>l&apos;empreinte</translation>
    </message>
    <message>
        <source>A serial line to this computer: there is nothing to encrypt.</source>
        <translation>Une ligne série vers cet ordinateur&#xa0;: il n&apos;y a rien à chiffrer.</translation>
    </message>
    <message>
        <source>Not encrypted, and a password passed here: anyone between could read it.</source>
        <translation>Non chiffré, et un mot de passe est passé ici&#xa0;: n&apos;importe qui entre les deux a pu le lire.</translation>
    </message>
    <message>
        <source>Not encrypted, but it never leaves this computer.</source>
        <translation>Non chiffré, mais cela ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone between here and %1 can read along.</source>
        <translation>Non chiffré&#xa0;: n&apos;importe qui entre ici et %1 peut lire.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Notre certificat</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation>Chaîne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Aucun certificat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé pour</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>L&apos;autre côté</translation>
    </message>
    <message>
        <source>showed no certificate; we did not ask for one</source>
        <translation>n&apos;a montré aucun certificat&#xa0;; nous n&apos;en avons pas demandé</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Certificate saved to %1.</source>
        <translation>Certificat enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TokenDialog</name>
    <message>
        <source>Token for %1</source>
        <translation>Jeton pour %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for, such as “night backup”.</source>
        <translation>À quoi il sert, comme «&#xa0;sauvegarde de nuit&#xa0;».</translation>
    </message>
    <message>
        <source>A name is needed, so that it can be told from others later.</source>
        <translation>Il faut un nom, pour le distinguer des autres plus tard.</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Every service, where none is chosen.</source>
        <translation>Tous les services, si aucun n&apos;est choisi.</translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation>jusqu&apos;à révocation</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Expire après</translation>
    </message>
    <message>
        <source>0 is never.</source>
        <translation>0 veut dire jamais.</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>This is the token. It is shown now and never again: copy it to where it is used.</source>
        <translation>Voici le jeton. Il est montré maintenant et plus jamais&#xa0;: copiez-le là où il sert.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::ToldArea</name>
    <message>
        <source>What the command answered</source>
        <translation>Ce que la commande a répondu</translation>
    </message>
</context>
<context>
    <name>everyport::ui::Traffic</name>
    <message>
        <source>
… %1 more bytes</source>
        <translation>
… %1 octets de plus</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficModel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficView</name>
    <message>
        <source>Nothing has passed since it was chosen. What comes and goes stands here, decoded.</source>
        <translation>Rien n&apos;est passé depuis ce choix. Ce qui vient et part s&apos;affiche ici, décodé.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not kept while the view was held</source>
        <translation>
            <numerusform>%n non conservé pendant que la vue était arrêtée</numerusform>
            <numerusform>%n non conservés pendant que la vue était arrêtée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>enters %1</source>
        <translation>entre dans %1</translation>
    </message>
    <message>
        <source>%1 enters %2</source>
        <translation>%1 entre dans %2</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>quitte %1</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 quitte %2</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>s&apos;en va</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 s&apos;en va</translation>
    </message>
    <message>
        <source>asks to be called %1</source>
        <translation>demande à s&apos;appeler %1</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 s&apos;appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 has to leave %2</source>
        <translation>%1 doit quitter %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>are you there? %1</source>
        <translation>êtes-vous là&#xa0;? %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>has version %1</source>
        <translation>a la version %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>prend fin</translation>
    </message>
    <message>
        <source>stream to %1</source>
        <translation>flux vers %1</translation>
    </message>
    <message>
        <source>to %1:</source>
        <translation>à %1&#xa0;:</translation>
    </message>
    <message>
        <source>asks for a shell</source>
        <translation>demande un shell</translation>
    </message>
    <message>
        <source>asks to run %1</source>
        <translation>demande à exécuter %1</translation>
    </message>
    <message>
        <source>asks for the subsystem %1</source>
        <translation>demande le sous-système %1</translation>
    </message>
    <message>
        <source>asks for a terminal, %1</source>
        <translation>demande un terminal, %1</translation>
    </message>
    <message>
        <source>its window is %1</source>
        <translation>sa fenêtre est %1</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>fini avec l&apos;état %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>channel %1: %2</source>
        <translation>canal %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>trame</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>, at once</source>
        <translation>, aussitôt</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>, après %1 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
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
        <translation>Nouveau depuis votre dernier regard, %1</translation>
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
        <translation>Au plus récent</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Rien n&apos;a encore été dit ici.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrayIcon</name>
    <message>
        <source>Show Everyport</source>
        <translation>Afficher Everyport</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Everyport: %Ln unread</source>
        <translation>
            <numerusform>Everyport&#xa0;: %Ln non lu</numerusform>
            <numerusform>Everyport&#xa0;: %Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnansweredForms</name>
    <message>
        <source>Not known whether it was done:</source>
        <translation>On ne sait pas si cela a été fait&#xa0;:</translation>
    </message>
    <message>
        <source>%1. It was sent just before Everyport ended, and no answer came. Try to log in with what you have sent; where that fails, send it again.</source>
        <translation>%1. Cela a été envoyé juste avant la fin d&apos;Everyport, et aucune réponse n&apos;est venue. Essayez de vous connecter avec ce que vous avez envoyé&#xa0;; si cela échoue, envoyez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnitView</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Le message choisi</translation>
    </message>
    <message>
        <source>••• (left out)</source>
        <translation>••• (omis)</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1, octets</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4</source>
        <translation>%1&#xa0;: %2 à %3 sur %4</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UpdateDialog</name>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la ligne</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Asking the package manager of this computer…</source>
        <translation>Interrogation du gestionnaire de paquets de cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UpdateSentences</name>
    <message>
        <source>Everyport %1 is the newest that your package lists know.</source>
        <translation>Everyport %1 est la plus récente que connaissent vos listes de paquets.</translation>
    </message>
    <message>
        <source>Everyport %1 is the newest that your package lists of %2 know.</source>
        <translation>Everyport %1 est la plus récente que connaissent vos listes de paquets du %2.</translation>
    </message>
    <message>
        <source>It did not answer within ten seconds.</source>
        <translation>Il n&apos;a pas répondu en dix secondes.</translation>
    </message>
    <message>
        <source>The package manager could not be asked.</source>
        <translation>Le gestionnaire de paquets n&apos;a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>%1 Try again later, or ask it in a terminal:</source>
        <translation>%1 Réessayez plus tard, ou interrogez-le dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>The lists themselves are fetched by your system, or in a terminal:</source>
        <translation>Les listes elles-mêmes sont récupérées par votre système, ou dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Version %1 can be had; %2 is installed.</source>
        <translation>La version %1 est disponible&#xa0;; la %2 est installée.</translation>
    </message>
    <message>
        <source>Your package manager installs it, or you do in a terminal:</source>
        <translation>Votre gestionnaire de paquets l&apos;installe, ou vous dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>None of your package lists has Everyport; %1 is installed.</source>
        <translation>Aucune de vos listes de paquets n&apos;a Everyport&#xa0;; la %1 est installée.</translation>
    </message>
    <message>
        <source>Newer packages come from whoever gave you this one.</source>
        <translation>Les paquets plus récents viennent de qui vous a donné celui-ci.</translation>
    </message>
    <message>
        <source>Your software centre updates Everyport %1.</source>
        <translation>Votre logithèque met à jour Everyport %1.</translation>
    </message>
    <message>
        <source>Look there for a newer version, or do it in a terminal:</source>
        <translation>Cherchez-y une version plus récente, ou faites-le dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Everyport %1 was not installed as a package.</source>
        <translation>Everyport %1 n&apos;a pas été installé comme paquet.</translation>
    </message>
    <message>
        <source>Newer versions come from whoever gave you the program, or from its source, built anew.</source>
        <translation>Les nouvelles versions viennent de qui vous a donné le programme, ou de son code source, compilé à nouveau.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserController</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Lecture des comptes</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDetail</name>
    <message>
        <source>The chosen user</source>
        <translation>L&apos;utilisateur choisi</translation>
    </message>
    <message>
        <source>More about this user</source>
        <translation>En savoir plus sur cet utilisateur</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>Moyens de connexion</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>About the chosen user</source>
        <translation>À propos de l&apos;utilisateur choisi</translation>
    </message>
    <message>
        <source>What the audit log says of this user</source>
        <translation>Ce que le journal d&apos;audit dit de cet utilisateur</translation>
    </message>
    <message>
        <source>Nothing is known of this user: never in, never changed.</source>
        <translation>On ne sait rien de cet utilisateur&#xa0;: jamais connecté, jamais modifié.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>rien en ce moment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>never, as far as the log goes back</source>
        <translation>jamais, aussi loin que remonte le journal</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Reading what belongs to %1</source>
        <translation>Lecture de ce qui appartient à %1</translation>
    </message>
    <message>
        <source>Choose a user: what they may do stands here, and how they log in.</source>
        <translation>Choisissez un utilisateur&#xa0;: ce qu&apos;il a le droit de faire se trouve ici, et comment il se connecte.</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Connecté à</translation>
    </message>
    <message>
        <source>%1, after too many wrong passwords</source>
        <translation>%1, après trop de mots de passe erronés</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is typed to log in, on every service.</source>
        <translation>Ce qu&apos;on tape pour se connecter, à tous les services.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>A name is needed, such as “alice”.</source>
        <translation>Il faut un nom, comme «&#xa0;alice&#xa0;».</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Il existe déjà un compte %1.</translation>
    </message>
    <message>
        <source>Is kept as “%1”.</source>
        <translation>Est gardé comme «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserWords</name>
    <message>
        <source>A Python prompt is full power: whoever has it can do everything this program can do.</source>
        <translation>Une invite Python donne pleins pouvoirs&#xa0;: qui l&apos;a peut tout ce que peut ce programme.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>ici maintenant</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersModel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Connecté à</translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtrer les utilisateurs</translation>
    </message>
    <message>
        <source>Nobody has an account here. One is good for the prompt, XMPP and IRC.</source>
        <translation>Personne n&apos;a de compte ici. Un compte vaut pour l&apos;invite, XMPP et IRC.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Laisser revenir</translation>
    </message>
    <message>
        <source>Forgets the wrong passwords of this name, and of where they came from</source>
        <translation>Oublie les mots de passe erronés de ce nom, et d&apos;où ils venaient</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Lets this user in again</source>
        <translation>Laisse revenir cet utilisateur</translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in; ends %1</source>
        <translation>Garde le compte et ne laisse entrer personne&#xa0;; met fin à %1</translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in</source>
        <translation>Garde le compte et ne laisse entrer personne</translation>
    </message>
    <message>
        <source>Disabling %1</source>
        <translation>Désactivation de %1</translation>
    </message>
    <message>
        <source>Enabling %1</source>
        <translation>Activation de %1</translation>
    </message>
    <message>
        <source>Disabled %1.</source>
        <translation>%1 désactivé.</translation>
    </message>
    <message>
        <source>The account of %1 goes, with all that belongs to it.</source>
        <translation>Le compte de %1 disparaît, avec tout ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is in now (%2: %3) and would be cut off. Contacts, messages and keys of the account go with it.</source>
        <translation>%1 est connecté (%2&#xa0;: %3) et serait coupé. Contacts, messages et clés du compte disparaissent avec lui.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>%1 here now of %2</source>
        <translation>%1 ici maintenant sur %2</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Retirer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Log of the user</source>
        <translation>Journal de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Save the user&apos;s log…</source>
        <translation>Enregistrer le journal de l&apos;utilisateur…</translation>
    </message>
    <message numerus="yes">
        <source>Disabled %1: %n sessions ended.</source>
        <translation>
            <numerusform>%1 désactivé&#xa0;: %n session terminée.</numerusform>
            <numerusform>%1 désactivé&#xa0;: %n sessions terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked out</source>
        <translation>
            <numerusform>%n bloqué</numerusform>
            <numerusform>%n bloqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ValueChip</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>everyport::ui::VoteModel</name>
    <message>
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
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
        <translation>Le vote pour %1 est annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes are voided.</source>
        <translation>
            <numerusform>%n vote est annulé.</numerusform>
            <numerusform>%n votes sont annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voiding votes</source>
        <translation>Annulation de votes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket reported stolen</source>
        <translation>Billet déclaré volé</translation>
    </message>
    <message>
        <source>Voted for somebody else</source>
        <translation>A voté pour quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>A test before the event</source>
        <translation>Un essai avant l&apos;événement</translation>
    </message>
    <message>
        <source>Choose one or write your own</source>
        <translation>Choisissez-en une ou écrivez la vôtre</translation>
    </message>
    <message numerus="yes">
        <source>Void %n votes</source>
        <translation>
            <numerusform>Annuler %n vote</numerusform>
            <numerusform>Annuler %n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The report of the poll says it. The votes stay in the list as voided and are not counted again; their cards may vote once more.</source>
        <translation>Le rapport du sondage le dit. Les votes restent dans la liste comme annulés et ne sont plus comptés&#xa0;; leurs cartes peuvent voter encore une fois.</translation>
    </message>
    <message>
        <source>It needs a reason, for the report.</source>
        <translation>Il faut une raison, pour le rapport.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Déclarer nul</translation>
    </message>
    <message>
        <source>A new round has begun: nothing was voided.</source>
        <translation>Un nouveau tour a commencé&#xa0;: rien n&apos;a été annulé.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::VotesPane</name>
    <message>
        <source>Only what was not counted</source>
        <translation>Seulement ce qui n&apos;a pas été compté</translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation>Derniers votes</translation>
    </message>
    <message>
        <source>Copy the latest votes</source>
        <translation>Copier les derniers votes</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>Aucun vote.</translation>
    </message>
    <message>
        <source>&amp;Void this vote…</source>
        <translation>A&amp;nnuler ce vote…</translation>
    </message>
    <message>
        <source>Void the chosen vote…</source>
        <translation>Annuler le vote choisi…</translation>
    </message>
    <message>
        <source>&amp;Void these votes…</source>
        <translation>A&amp;nnuler ces votes…</translation>
    </message>
    <message>
        <source>No votes yet. %1 taps a simulated card.</source>
        <translation>Pas encore de votes. %1 passe une carte simulée.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WallSlides</name>
    <message>
        <source>That was the last question.</source>
        <translation>C&apos;était la dernière question.</translation>
    </message>
    <message>
        <source>No question has been asked yet.</source>
        <translation>Aucune question n&apos;a encore été posée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::WallWords</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice. Your last tap counts.</source>
        <translation>Présentez votre carte au lecteur de votre choix. La dernière fois compte.</translation>
    </message>
    <message numerus="yes">
        <source>Hold your card to the readers of your choice, up to %n of them.</source>
        <translation>
            <numerusform>Présentez votre carte au lecteur de votre choix, %n au plus.</numerusform>
            <numerusform>Présentez votre carte aux lecteurs de votre choix, %n au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice.</source>
        <translation>Présentez votre carte au lecteur de votre choix.</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>clôture dans %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>clôture à %1</translation>
    </message>
    <message>
        <source>The results are hidden until voting closes.</source>
        <translation>Les résultats sont cachés jusqu&apos;à la clôture du vote.</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Clos %1</translation>
    </message>
    <message>
        <source>Open the address with your phone and press your answer.</source>
        <translation>Ouvrez l&apos;adresse avec votre téléphone et appuyez sur votre réponse.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Sceau&#xa0;: %1</translation>
    </message>
    <message>
        <source>You vote with your phone. The address stands here as soon as phones can open it.</source>
        <translation>Vous votez avec votre téléphone. L&apos;adresse s&apos;affichera ici dès que les téléphones pourront l&apos;ouvrir.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WaysPane</name>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Clés SSH</translation>
    </message>
    <message>
        <source>None. A key logs in at the prompt without the password.</source>
        <translation>Aucune. Une clé connecte à l&apos;invite sans le mot de passe.</translation>
    </message>
    <message>
        <source>Remove SSH key</source>
        <translation>Retirer la clé SSH</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>None. A certificate logs in to IRC and XMPP without the password.</source>
        <translation>Aucun. Un certificat connecte à IRC et XMPP sans le mot de passe.</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Retirer le certificat</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>None. A token passes for the password: for a program, or a client that cannot ask for a code.</source>
        <translation>Aucun. Un jeton tient lieu de mot de passe&#xa0;: pour un programme, ou un client qui ne sait pas demander un code.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configurer un second facteur</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Désactiver le second facteur</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Add SSH key…</source>
        <translation>Ajouter une clé SSH…</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>Ajouter un certificat…</translation>
    </message>
    <message>
        <source>Make token…</source>
        <translation>Créer un jeton…</translation>
    </message>
    <message>
        <source>Kept here, as keys made from it: nobody can read it back.</source>
        <translation>Gardé ici, sous forme de clés qui en sont dérivées&#xa0;: personne ne peut le relire.</translation>
    </message>
    <message>
        <source>Asked for at %1. A new one is kept here.</source>
        <translation>Demandé à %1. Un nouveau est gardé ici.</translation>
    </message>
    <message>
        <source>On: a code is asked for at the prompt.</source>
        <translation>Activé&#xa0;: un code est demandé à l&apos;invite.</translation>
    </message>
    <message>
        <source>Off. An authenticator app&apos;s codes are asked for at the prompt once it is set up.</source>
        <translation>Désactivé. Les codes d&apos;une application d&apos;authentification sont demandés à l&apos;invite une fois qu&apos;il est configuré.</translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Reconfigurer…</translation>
    </message>
    <message>
        <source>The second factor of %1 is turned off; its recovery codes become worthless.</source>
        <translation>Le second facteur de %1 est désactivé&#xa0;; ses codes de secours perdent toute valeur.</translation>
    </message>
    <message>
        <source>Turning off the second factor of %1</source>
        <translation>Désactivation du second facteur de %1</translation>
    </message>
    <message>
        <source>Removing an SSH key of %1</source>
        <translation>Retrait d&apos;une clé SSH de %1</translation>
    </message>
    <message>
        <source>Removed an SSH key of %1.</source>
        <translation>Une clé SSH de %1 a été retirée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Removing a certificate of %1</source>
        <translation>Retrait d&apos;un certificat de %1</translation>
    </message>
    <message>
        <source>Removed a certificate of %1.</source>
        <translation>Un certificat de %1 a été retiré.</translation>
    </message>
    <message>
        <source>Added over IRC</source>
        <translation>Ajouté par IRC</translation>
    </message>
    <message>
        <source>The token “%1” of %2 becomes worthless.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» de %2 perd toute valeur.</translation>
    </message>
    <message>
        <source>Revoking a token of %1</source>
        <translation>Révocation d&apos;un jeton de %1</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>tous les services</translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation>jusqu&apos;à révocation</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>utilisé %1</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowActions</name>
    <message>
        <source>Go to anything…</source>
        <translation>Aller n&apos;importe où…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Log below the page</source>
        <translation>Journal sous la page</translation>
    </message>
    <message>
        <source>Console below the page</source>
        <translation>Console sous la page</translation>
    </message>
    <message>
        <source>&amp;Certificates accepted…</source>
        <translation>&amp;Certificats acceptés…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis c&amp;lavier…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Si&amp;gnaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About Everyport</source>
        <translation>À prop&amp;os d&apos;Everyport</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Ré&amp;duire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Details of what is chosen</source>
        <translation>Détails de ce qui est choisi</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete without waiting</source>
        <translation>Supprimer sans attendre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la li&amp;gne</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation>C&amp;hercher ici</translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation>Présenter une car&amp;te simulée</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Préférences</translation>
    </message>
    <message>
        <source>&amp;Backup and restore…</source>
        <translation>Sau&amp;vegarde et restauration…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Rechercher des mises à &amp;jour…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Renommer…</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore démarré</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowPreferences</name>
    <message>
        <source>Go to the tray without a word when closed</source>
        <translation>Passer sans un mot dans la boîte à miniatures à la fermeture</translation>
    </message>
    <message>
        <source>Only while services run or a poll is open; otherwise closing ends the program.</source>
        <translation>Seulement tant que des services tournent ou qu&apos;un sondage est ouvert&#xa0;; sinon, fermer termine le programme.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
    <message>
        <source>Everyport starts when you log in, with its services and accounts.</source>
        <translation>Everyport démarre quand vous ouvrez votre session, avec ses services et ses comptes.</translation>
    </message>
    <message>
        <source>Start and window</source>
        <translation>Démarrage et fenêtre</translation>
    </message>
    <message>
        <source>Always close to the tray</source>
        <translation>Toujours fermer dans la boîte à miniatures</translation>
    </message>
    <message>
        <source>Also while nothing runs: accounts stay connected and notify you. Ctrl+Q ends the program.</source>
        <translation>Même si rien ne tourne&#xa0;: les comptes restent connectés et vous avertissent. Ctrl+Q termine le programme.</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this by itself. Add Everyport to the programs that start when you log in, in the desktop&apos;s own settings.</source>
        <translation>Un Flatpak ne peut pas régler cela lui-même. Ajoutez Everyport aux programmes lancés à l&apos;ouverture de session, dans les réglages du bureau.</translation>
    </message>
    <message>
        <source>Look for updates at the start</source>
        <translation>Rechercher des mises à jour au démarrage</translation>
    </message>
    <message>
        <source>Asks the package manager of this computer, and nobody else, whether a newer version stands in its lists.</source>
        <translation>Demande au gestionnaire de paquets de cet ordinateur, et à personne d&apos;autre, si ses listes ont une version plus récente.</translation>
    </message>
</context>
<context>
    <name>everyport::ui::WinnerWords</name>
    <message>
        <source>Nobody has voted.</source>
        <translation>Personne n&apos;a voté.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln votes</source>
        <translation>
            <numerusform>%1 sur %Ln vote</numerusform>
            <numerusform>%1 sur %Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw: %Ln votes each</source>
        <translation>
            <numerusform>Égalité&#xa0;: %Ln vote chacun</numerusform>
            <numerusform>Égalité&#xa0;: %Ln votes chacun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::XmppPage</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>What servers and services there are, and what they can do</source>
        <translation>Quels serveurs et services existent, et ce qu&apos;ils peuvent faire</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>The stanzas themselves as they pass</source>
        <translation>Les stanzas elles-mêmes, à leur passage</translation>
    </message>
    <message>
        <source>Sending a stanza</source>
        <translation>Envoi d&apos;une stanza</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Stanzas are written down as they pass; off, nothing is looked at</source>
        <translation>Les stanzas sont notées à leur passage&#xa0;; désactivé, rien n&apos;est regardé</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>Copier le XML</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Go to its answer or question</source>
        <translation>Aller à sa réponse ou à sa question</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>capture en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Enregistrer ce qui est affiché…</translation>
    </message>
    <message>
        <source>the XML</source>
        <translation>le XML</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l&apos;adresse</translation>
    </message>
    <message>
        <source>Add XMPP account…</source>
        <translation>Ajouter un compte XMPP…</translation>
    </message>
    <message>
        <source>No XMPP account is there. With one you look into servers here: which rooms, nodes and commands they have, what they can do, and each stanza as it passes.</source>
        <translation>Aucun compte XMPP ici. Avec un compte, vous regardez ici dans les serveurs&#xa0;: quels salons, nœuds et commandes ils ont, ce qu&apos;ils peuvent faire, et chaque stanza à son passage.</translation>
    </message>
    <message>
        <source>XMPP explorer</source>
        <translation>Explorateur XMPP</translation>
    </message>
    <message>
        <source>Open in Chat</source>
        <translation>Ouvrir dans Discussion</translation>
    </message>
</context>
</TS>
