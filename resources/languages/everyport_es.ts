<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BackupLabels</name>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ and stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 become what they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRC channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PubSub nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another version, compared when Everyport starts next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: whole and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::Declared</name>
    <message>
        <source>Puts somebody on your list, and asks to see when they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells others that you are away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells others that you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes somebody from the room and keeps them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of somebody&apos;s reaches you any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this conversation; a room is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what a service or a program offers to do, and does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes directly to a person: sends a file, saves one that is offered, talks past the network, lists all that, or ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes somebody&apos;s rank in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the room, for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes somebody off your list: neither sees the other any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the commands, or explains one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invites somebody into the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes somebody from the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what you do: &quot;/me waves&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says something to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes your name on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says something to one person that asks for no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes somebody an operator of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the account&apos;s password at its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a conversation with one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnects this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a line as it is, in the network&apos;s own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes known to the room, so that it keeps your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows and changes how the room behaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who owns the room, looks after it, belongs to it and is kept out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or changes what the room is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends /block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets somebody speak in a quiet room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what the network knows about somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s address, such as irc.libera.chat; wss://irc.example.org/path where it is reached by WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6697 with encryption, 6667 without; a WebSocket&apos;s stands in its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it everyone on the way can read along, passwords too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others see you there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s account to log in to, if you have one (SASL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the account; kept in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels to be in from the start, such as #everyport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried in turn where the name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is free and take it back; or have NickServ hand it over (REGAIN) or throw the other out (GHOST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to whoever asks about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before the @ of your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers and bouncers ask everyone for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in by a certificate of your own (PEM, with its key in the same file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust a server that no authority vouches for, by the SHA-256 of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send files directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To people, from this computer to theirs (DCC), and what they offer: they see its address, and must reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where others reach this computer, if a router stands before it; otherwise its own on the way to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the password without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a network that has no other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in although the connection cannot be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a network that offers SCRAM-SHA-256-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: it hears nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears real events and only tells what it would have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in a minute; what comes beyond is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it fired it hears nothing for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the event&apos;s fields is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds where the test does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said, with fields in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer where it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line into the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a function of a plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called with, as in name={nick}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a webhook elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON object&apos;s members, as in text={nick} came; all of the event&apos;s fields where none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…; http:// is for this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs the body, as X-Hub-Signature-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a pubsub item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a room or to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader is unplugged or in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What polls call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name made from the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number: not for rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says something in a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody writes to us in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes into a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody leaves a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat account, or our service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, by the name shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account they are logged in to, as the network has proved it; else empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, by the network&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name or address of ours was written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sender knows, too: it signs with it, or sends it as a token. At least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is believed: a signature (GitHub, Gitea), a token (GitLab, bearer), or any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears the very same signed body again, for senders whose bodies never differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits are pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch or tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many commits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest commit&apos;s first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body as text, or its field “text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sender calls it: X-GitHub-Event and their like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was spoken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poll&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which round it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes that stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer with the most votes; empty on a draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers with their votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s short name in this poll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it voted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it did not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pubsub item is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its payload&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload as XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin tells something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fired by hand or by a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells; further fields as the plugin names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name may stand in field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port 6667 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trouble, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often: %1 at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of day, as in 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, as in mon-fri or sat; all where none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either how often (every) or when (at).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a time of day as in 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be days as in mon, or mon-fri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, as a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A } stands alone; write }} where the text has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A { needs a field&apos;s name and a } behind it, as in {text}; write {{ where the text has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than that are cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, of one IPv4 address or one IPv6 network (/64).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connections a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that may connect, such as 192.168.0.0/16; none is everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks and addresses that are cut off, even if they are among those above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to say something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller that has said nothing by then is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence ends a connection after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing either way, also where both ends are well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then they are cut off and may come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that one connection may send us, such as 64k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that one connection gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received a second by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of all its connections together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent a second to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that gets a line for everything new connections say, passwords too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for Wireshark (pcapng) with everything new connections say, passwords too, in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest traffic file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log or capture that has reached it ends there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is reached: tcp:PORT or tls:PORT is this computer only, with :interface=* anyone; port 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows polls&apos; results in browsers, as they change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How browsers reach it from outside, such as https://vote.example.org; used in links and QR codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host names that browsers may use besides numbers, localhost and this computer&apos;s own; * allows any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP&apos;s WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to chat programs in browsers at /.well-known/host-meta, as wss://chat.example.org:5281/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page lists the open and the closed polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see /status: only this computer, everyone who reaches the server, or nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who reaches the server may read this program&apos;s handbook at /handbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where more want to, the network with most of them makes room for others, and others of its own are turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle connections end after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser that asks nothing more is let go of then; those that watch results are not idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the combined format that web servers&apos; tools read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other network&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is, such as tls:irc.libera.chat:6697.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are shared: #fruit, or #there=#here where it has another name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nick there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bridge is called on the other network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What WHOIS tells of the bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of the other network, logged in to by SASL; empty is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line is the account&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server password file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line is what the server asks of everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines a second there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the bridge may speak; the network&apos;s operators say what they bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network in one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands behind the names of its people; empty takes it from the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As bob|libera always, or plain as bob as long as nobody here has the nick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of another IRC network in ours, with their people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat by IRC, with accounts, history and all of IRCv3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:8067; empty is nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose pages may use the WebSocket beside this server&apos;s own, as https://chat.example.org; * is every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As clients see it, with a dot in it, such as irc.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clients call the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line is asked of everybody who connects; whoever logs in to an account needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file in UTF-8 that everybody is shown after connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tls: endpoints, a PEM file with the certificate and those between; without one, one is made for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PEM file with the key of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloaks&apos; key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cloaks are made with, 16 characters at least; empty is one of this service&apos;s own, made on first use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port told by STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that come unencrypted are told to use this port with TLS from then on; 0 tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS lasts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long clients insist on TLS after each visit; 0s lets them forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS may be preloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients may come with this server&apos;s name in their lists of those that are reached by TLS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel for polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel such as #polls that is told what opens and closes, and may ask with !polls and !results; empty is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs the server, for ADMIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are reached, for ADMIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the server stands, for ADMIN; empty is the network&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes of new channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags that a channel begins with, such as nt or ntC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other limits for some networks, as: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is older is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of lines and their tags, of all channels and conversations together; with more the oldest go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of one channel holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of one channel, or of what one account and one nick have said to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with REGISTER or NickServ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration before connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: an account can be made before a nick is there, which some clients do first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: whoever is not logged in by SASL or PASS is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicks of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: an account&apos;s name is a nick for nobody else. People of other networks have theirs behind their nick, unless they are logged in here by that name and their room shows addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose user stays in its channels when the last client has left: accounts that want it, those that do not refuse, all, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: who sends too much too fast is read more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: messages are kept, and clients can fetch what they missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: who is logged in to an account and writes to everyport has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: people see a keyed hash in place of each other&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than that are turned away for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients of one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); this computer itself may have as many as there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more, the one that waits longest of the network that has most is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than that cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With as many nobody makes another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest nick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes; for those who come from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes; what is longer is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bans of a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With exceptions and invite masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched nicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many one client may MONITOR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of history at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are not fetched by one CHATHISTORY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that wait for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not read is cut off when more wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that wait for flood control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends on while more wait is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many are taken before flood control slows somebody down; five times as many from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What flood control lets through after that; from this computer twenty-five times as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has not given a nick by then is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent clients are asked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that does not answer for a minute more is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also answers Telnet here; only on this computer or under TLS, since it is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnet in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Telnet listen beyond this computer without TLS: passwords can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that is shown above the first prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what was typed for the account&apos;s next prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that holds the program for longer is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each account a folder of its own by SFTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much an account&apos;s folder may hold; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections by SSH, and by Telnet, that have not logged in yet; the next pushes out one of the network that has most of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt on the running program, by SSH or Telnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also over UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers datagrams on the same ports, too; few and short, so that nobody can aim them at others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a pattern of characters without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the day and the time in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throws away what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends back what comes, for trying out and measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is asked for by name, or everyone: then a query without a name lists all accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells who has an account here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that only our log explains, the account&apos;s name, or that the user is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells servers whose connection one of ours is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with a quote a paragraph, each shorter than 512 bytes; without one, a few of our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QOTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the quote of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the time as seconds since 1900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server&apos;s place for components, such as tcp:127.0.0.1:5347 or tls:chat.example.org:5348: its people find our rooms and nodes there. Empty is nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line is what the other server wants its components to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of our names the other server knows as components; empty is rooms.DOMAIN and pubsub.DOMAIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: who writes to prompt.DOMAIN has a prompt there: administrators Python, with full power; operators one that looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the @ of addresses; all accounts of the program are served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: anyone who reaches the server can make an account with a chat program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people reach you, for what: abuse=mailto:abuse@example.org; also admin, feedback, sales, security, status, support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where other servers connect, such as tcp:5269:interface=*; empty keeps the domain to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers&apos; certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialback: who has no trusted certificate is asked back at their domain. Required: who has none is not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers&apos; authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with certificates, or who signed them, that other servers are believed by as by those this computer trusts. Followed when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers&apos; bytes a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that sends more on one connection is slowed down, and four times that from one address; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to other servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a domain&apos;s server is, whatever DNS says: example.org=tcp:192.0.2.7:5269.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where programs that answer for a name beneath the domain connect (XEP-0114), such as tcp:5347; empty is nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components&apos; secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line is what components prove that they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components&apos; other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are not beneath the domain and that a component may answer for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes the polls&apos; votes at pubsub.DOMAIN; accounts may make nodes of their own there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: anyone may log in without an account, under a name that is made up and forgotten afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where browsers reach it, as tcp:5280; empty is nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is reached from outside, such as wss://chat.example.org/; empty is the domain with the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where calls find a way through routers: stun:stun.example.org, turn:turn.example.org:3478?transport=udp; clients are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TURN&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the secret that the TURN server shares (coturn: use-auth-secret); accounts get names and passwords that hold for twelve hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files that accounts send each other are put and fetched, as tls:5443; empty is nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files&apos; address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is reached from outside, such as https://chat.example.org; empty is the domain with the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps each account&apos;s messages, so that all its devices see the whole conversation. Everyone may turn it off for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: only programs on this computer may do without. Passwords never pass in the clear to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the domain&apos;s certificate and those between; without one, one is made for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with authorities whose certificates log in the XMPP addresses that they name; others count only where their owner has added them. Followed when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: ties a login to its encrypted connection where the client asks for that. Strict: a client that could, but was kept from it, is refused. Off: behind something that ends TLS for us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest stanza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that sends a larger one is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients of one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than that cannot log in at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that sends more is slowed down; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has not logged in by then is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost clients may come back for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then what they miss waits for them; 0 lets them log in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older messages are taken away; 0 keeps them for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each account; the oldest go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive of one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its messages together; the oldest go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its card with the picture, and what its programs keep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of one owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that stands in the nodes that an account has made at pubsub.DOMAIN; what would be more is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That an account may send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them together; older ones go by and by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages kept for who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each account; with 0 they are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat by XMPP, and the polls&apos; votes by publish-subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms for many at rooms.DOMAIN, with what was said in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts: those of this domain. Anyone: also people of other servers. Administrators own every room in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms shared with IRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the irc service that are rooms as well: #fruit, or #channel=room where the room has another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRC service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, such as you@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others see you there; else what stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be in from the start, such as club@rooms.example.org, beside those that the server remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on your list see what has arrived and what you have read, and that you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell since when you are quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on your list can see how long ago you last wrote or read something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the address does not lead there by itself: xmpp.example.org or xmpp.example.org:5223.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always; from the first byte (direct) where the server named above wants that; none only on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes by the web: wss://example.org/xmpp-websocket. Where this is empty and nothing else leads to the server, it is asked for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells your programs apart; the server chooses one where this is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a server that offers SCRAM-…-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address will end with it: you@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out, such as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; direct goes past the one in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have NickServ hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have NickServ throw the other out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin&apos;s name and the function&apos;s, as in hello/greet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poll&apos;s name, as in its address; {poll} is the event&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the poll %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the poll %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a poll&apos;s new round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new round of the poll %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of our XMPP service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node; it must be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chat account&apos;s title, or the name of an IRC or XMPP service of ours: then a bot says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as #everyport, fruit, alice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the IRC service here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always with the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain where nobody here has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that do not refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked for by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Hidden”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, or asked back at their domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client could</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the IRC service whose channels they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ServiceType</name>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manhole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AboutDialog</name>
    <message>
        <source>%1, built with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt: LGPL-3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL: Apache-2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU SASL: LGPL-2.1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expat, toml++, QR Code generator: MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICU: Unicode-3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucide icons 1.62.0: ISC, and MIT for those from Feather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyport %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, devices and network services on one event loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of the icons:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccessPane</name>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rights count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give full power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the role says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As elsewhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountBox</name>
    <message>
        <source>XMPP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which XMPP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountDialog</name>
    <message>
        <source>Waiting for the keyring, which may ask in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect when Everyport starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this account is called in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another %1 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is, until Everyport ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AccountNodes</name>
    <message>
        <source>The node&apos;s owner has been asked and must agree first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ActionBox</name>
    <message>
        <source>Choose what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddReaderDialog</name>
    <message>
        <source>Add reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the reader now and shows the next card; nothing is kept until you add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the reader is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then log in again, so that it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reader has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tapping a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tap a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressCard</name>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me@example.org, irc.libera.chat or #room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account there yet? Make one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks from a list, and all that an account can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is there. Your address at it looks like me@%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known vouches for it. Compare it with the person who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AddressLine</name>
    <message>
        <source>Let the room see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the results address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the results address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the results in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the room sees the numbers, here and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP, not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web service runs, so only this window shows the results.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Alerts</name>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerField</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste many lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line becomes an answer; at most %1 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AnswerRow</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reader yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for this answer. Press to change that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AskedWords</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number, such as 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a day, written like 2026-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a time, written like 18:30:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a day and a time, written like 2026-05-01T18:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a language&apos;s short name, such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be written another way (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 2026-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 18:30:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 2026-05-01T18:30:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::AssignStrip</name>
    <message>
        <source>Skip answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap any card at the reader for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers have a reader.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::AuditModel</name>
    <message>
        <source>%1 (%2 ×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::BackupDialog</name>
    <message>
        <source>Backup and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people have said, and their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest part. All else is always in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and private keys, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can bring the passwords back, you included. All else can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.everyport);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the passwords in it, if it has any; without it they stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is kept in any case, in the folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password that the passwords in it are encrypted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.everyport)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and private keys are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another backup waits for the next start already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has passwords; type the password for them above, or they stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it takes its place when Everyport starts next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::BarChart</name>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n in the last ten seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockEditor</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::BlockField</name>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLegend</name>
    <message>
        <source>start and end of the frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteLight</name>
    <message>
        <source>Lights up when bytes come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ByteStrip</name>
    <message>
        <source>Raw bytes. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Card</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateAlerts</name>
    <message>
        <source>%1 was not connected to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateDialog</name>
    <message>
        <source>Add certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of %1 (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called in the list, such as “phone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateLabels</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, XMPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted on %2. Either it was renewed, or somebody between you and the server poses as it: ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a certificate for %2. Either the server is set up wrongly, or somebody between you and it poses as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a certificate that counts from %2 on. Either the server is set up wrongly, or this computer&apos;s clock is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a certificate that was valid until %2. Either nobody renewed it, or this computer&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a certificate that no authority known to this computer has signed. Private servers often have one; somebody between you and the server would show one, too. Compare the SHA-256 with what whoever runs the server says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateList</name>
    <message>
        <source>Certificates accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of other servers that nobody vouches for, and that are taken all the same. One that is taken back is asked about again, by the next connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until Everyport ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back the certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CertificateQuestion</name>
    <message>
        <source>Cannot connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts it until Everyport ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always for this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts exactly this certificate for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED: another one was accepted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first time: none was accepted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you accept it, Everyport talks to whoever has this certificate, and sends your password there where one is asked for. A different certificate asks again. What is accepted can be taken back in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting the certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Certificates</name>
    <message>
        <source>RSA, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSA, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1, one more day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>valid until %1, %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatActions</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again after connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners, members and kept out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become a member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete at the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatContacts</name>
    <message>
        <source>Adding %1 to your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1 from your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 from your contacts. Neither of you sees when the other is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblocking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked %1: nothing of theirs reaches you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatController</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing account %1 with all that was said there, in 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1. What was said stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1. What was said stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatForms</name>
    <message>
        <source>Settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become a member of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends for everyone, with its settings and what it keeps of what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to everyone in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room&apos;s address, if there is one to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1 for everyone, in 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is changed at the server, and kept here for the next login. Your other programs need the new one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forgets %1 with all that it keeps of it: contacts, messages, files. It cannot be taken back, and somebody else may take the name. What is kept on this computer goes, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatOutline</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not connected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept until Everyport ends:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account&apos;s password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat: no keyring for passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet. With one you talk in rooms and to people, on IRC and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatPreferences</name>
    <message>
        <source>Tell others that I write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer. Older messages are forgotten for good, the first time an hour after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep passwords in the desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KWallet, GNOME Keyring and their kin; never in a file of Everyport&apos;s. Without it a password that you give from now on is forgotten when Everyport ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see it while you type, in rooms and in talks with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell others what I have read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a message has arrived and that you have read it. An XMPP account can keep it to itself besides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatSide</name>
    <message>
        <source>Changing the rank of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1 from %2 for good, in 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1 from %2 in 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChatTile</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread rooms and people, and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ChosenRow</name>
    <message>
        <source>%1 is the chosen person, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen room, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen connection, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen device, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen line, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen plugin, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen poll, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen rule, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen service, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the chosen user, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Closing</name>
    <message>
        <source>Closed windows go to the tray and the program goes on; Ctrl+Q ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray to go to, so the window stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It is lost when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It is lost when the language changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourLegend</name>
    <message>
        <source>Colour rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours rows that %1 takes; press to switch it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourRulesDialog</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this rule colours rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as proto:irc or is:slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, a line each: for others to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour rules are on the clipboard. A line of them reads: red | Name | proto:irc</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rules pasted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that fits gives the colour, to connections and messages alike. A rule is a filter as it is typed over the list; besides its words there are is:slow, is:password, is:tls, is:clear and is:local, and text: for what a message says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ColourWords</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandColumn</name>
    <message>
        <source>Commands and what came of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command %1 is not shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandLog</name>
    <message numerus="yes">
        <source>… More than %n results; the rest is not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… The rest was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to leave here: “New session” forgets the names, and the window is closed as any other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandPalette</name>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; actions   ? help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandView</name>
    <message>
        <source>Command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show rest: %Ln lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CommandsDialog</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service&apos;s or a program&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is offered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Completion</name>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command. Two strokes, //, begin a text with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1 does not work on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CompletionPopup</name>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposeEdit</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Composer</name>
    <message>
        <source>A command for %1, such as /join #room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1, sent once connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ComposerFoot</name>
    <message>
        <source>%1 is typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Return sends, Shift+Return makes a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConditionRow</name>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, green: commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rel*: * is any text, ? one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>^v[0-9]+: a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-20 or 22:00-06:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field is held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectPane</name>
    <message>
        <source>With a program of theirs: paste one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network reach it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>address of a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer can reach it; the code works for phones once the network can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a phone’s camera here. The phone has to be in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionActions</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this connection in 3 seconds (Del); at once (Shift+Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow this connection down for a while; throttled already, it gets its full speed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the prompt, where this connection is called “connection”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy peer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the connection to %1 in 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Closing %n connections in 3 seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionDetail</name>
    <message>
        <source>Filter, such as kind:message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they called us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we called them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the traffic of what is chosen now, whichever row is chosen later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2 ms on average, %3 ms at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionLine</name>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You made this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else gets in until it is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionWords</name>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsModel</name>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password passed here unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsOutline</name>
    <message>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2 kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in and goes out now, all connections together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as peer:192.168</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections. Start a service, and whoever connects stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the numbers; nothing on the wire stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed in the last 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a password in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close connection now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-in in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConnectionsTile</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, %1 with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic of the last five minutes: now %1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleController</name>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C in the prompt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is shown; names and history stay (Ctrl+L in the prompt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all names and begin anew (Ctrl+D in an empty prompt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run what is typed, whatever is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session, in an empty prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is off:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a name of yours; what is chosen is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog, to be run again (%edit at the prompt; %edit NAME takes a function)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ran in this session, as a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet that could be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no function whose text is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet that could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ran in Everyport&apos;s console, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleModel</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer, %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From or to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsolePage</name>
    <message>
        <source>%1 pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConsoleView</name>
    <message>
        <source>XPath, such as /iq[@type=&apos;error&apos;] or //body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stanzas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has passed yet. What the accounts send and receive stands here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationView</name>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving up the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reacting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the message back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network itself says stands here. Ctrl+N joins a room or writes to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files can be sent here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsModel</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>@ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ConversationsPane</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms, people and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rooms and people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyExpression</name>
    <message>
        <source>Copy as expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::CrashWords</name>
    <message>
        <source>Everyport ended unexpectedly on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report says where. Nothing was sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written when the program ended: versions, which types of services ran, the last lines of the log and where it happened. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and send the rest with a word on what you did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dashboard</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs that could fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready, 1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready, %2 need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Desktop</name>
    <message>
        <source>Starting the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting on “%1” is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it tells you of something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceDetail</name>
    <message>
        <source>The chosen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at most %2 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts as new after %1 s away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card yet. Hold one to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since then %n bytes came that fit no frame.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read, none bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read, %2 bad (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DeviceWords</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplugged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not understood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be decoded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated, no hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several cards at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum, correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EM4100, 125 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 14443%1, 13.56 MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 15693, 13.56 MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FeliCa, 13.56 MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably %1. Tap a card to make sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came. Is it powered, and was a card held to it? Some readers speak only when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line sends back what it is sent: a modem, a console or a loop, and no reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes came, but at another speed than any that was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes came with another parity: set the reader to 8 bits, no parity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else talks here, such as a GPS receiver: this is no card reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes came that no known reader sends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesModel</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesOutline</name>
    <message>
        <source>1 reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n readers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader %1, %2, kind %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a simulated reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a simulated reader…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers and ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readers. Plug one in and add it here, or try a simulated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a reader&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reader here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a simulated card to this simulated reader (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen at this reader&apos;s port and find out what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapping a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed reader “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning a reader on or off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Dialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoActions</name>
    <message>
        <source>Join room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in PubSub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s connection runs no commands just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s connection cannot register anywhere just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (its zone: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoDetail</name>
    <message>
        <source>What it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something at the left, or type an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is also (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoTree</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoView</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address. One looks like example.org, room@rooms.example.org or xmpp:example.org?disco;node=news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to begin at, such as example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::DiscoWords</name>
    <message>
        <source>Service discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps messages for who is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible fetching of offline messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several addresses on one stanza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room&apos;s property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private XML storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of people (vCard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lists by pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish-subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte streams over SOCKS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with XHTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream initiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway to another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abilities by a hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers on stanzas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of people, the older way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and files directly (Jingle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that people give themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells when it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pieces of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riddles against robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations into rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for one&apos;s other devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded stanzas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints for archives and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings before a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileges of components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasting ids of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption from end to end (OMEMO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abilities by several hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture for both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels (MIX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasting ids of people in rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks what is there for older programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderation in rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers whether one is still in a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services outside of XMPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte streams within XMPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks, the older way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of people (vCard 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, the way before SASL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of an IRC network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection of nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants news of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Draft</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An iq has the type get, set, result or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An iq of type %1 holds exactly one element: what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer has the id of what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one element is sent at a time, with nothing around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only message, presence and iq can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a stanza, or take one of the templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that can be sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it? (disco#info)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is below it? (disco#items)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PubSub: items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PubSub: publish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Drawer</name>
    <message>
        <source>Open as page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointEditor</name>
    <message>
        <source>Encrypted from the first byte (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as unix:/run/name.sock or tcp:8080:interface=127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not listen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port, 1 to 65535; 0 takes any free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, which is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::EndpointsField</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::EventNotes</name>
    <message>
        <source>Voting has opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting has closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Exports</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FactorDialog</name>
    <message>
        <source>Second factor for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app shows now; it turns the second factor on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits are needed, from the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret as a QR code, for the authenticator app&apos;s camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it with an authenticator app, or type the secret into one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is good for one login, for the day the phone is lost. They are shown now and never again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Facts</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FactsPane</name>
    <message>
        <source>Back to the people here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network tells more once it is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network tells nothing about this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FaultStrips</name>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FeaturesModel</name>
    <message>
        <source>Can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldBox</name>
    <message>
        <source>Send a file, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji, also by a colon and its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldCompletion</name>
    <message>
        <source>Fields of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} – %2 As in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1…} – what the body has of that name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileRow</name>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of %1 is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FileSending</name>
    <message>
        <source>Send files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected: files are sent once it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n files to %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterField</name>
    <message>
        <source>Words that must all be there. Narrow one to a column by its word, turn one round by a minus:
%1:… -%1:…
Columns: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FilterRow</name>
    <message>
        <source>Columns and views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, order and columns come back under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FirstStart</name>
    <message>
        <source>What would you like to do first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account needed. You can do the others later; nothing leaves this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four simulated card readers vote at once; see how it works before you plug in a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in so that it works: a free port, and only this computer sees it until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field: your address, a server or a room. The rest is found out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FlowText</name>
    <message>
        <source>Go to this line of command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this line of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowDialog</name>
    <message>
        <source>Follow another station&apos;s poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the other station&apos;s Polls page. Its numbers move here as they move there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FollowedPoll</name>
    <message>
        <source>A results address looks like http://192.168.1.7:8080/r/lunch; it stands on the other station&apos;s Polls page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such poll there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting; the numbers are older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They refused it and did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in the browser (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::FormView</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook — Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::HandoutWords</name>
    <message>
        <source>Hold your card to the reader of your choice. A code shows the result on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::HarmDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::HistorySearch</name>
    <message>
        <source>Search what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the kind was typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Hits</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::IdentifyDialog</name>
    <message>
        <source>Identify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemChart</name>
    <message>
        <source>%1 over time: no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over time: from %2 to %3, now %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers to draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ItemsPane</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items here yet. What is published stands here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number is drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LinesField</name>
    <message>
        <source>Add one of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListPage</name>
    <message>
        <source>the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ListenPane</name>
    <message>
        <source>Find out for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the port, too: PN532 readers speak only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeds tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to a port can confuse other things than card readers: printers, modems, instruments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Choose the kind yourself, or listen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening. Hold a card to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes heard</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hold a card to the reader. Listening at %1 baud, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LocalNodes</name>
    <message>
        <source>There is no node %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogDetail</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what a bug report needs of this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line with its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 times, last at %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogList</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogModel</name>
    <message>
        <source>%1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep debug lines, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen lines with what a bug report needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines since %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug lines are kept from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug lines are no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogView</name>
    <message>
        <source>Filter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new lines as they come, unless somebody is reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this level, or these; the number counts all since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, a line each (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LogWords</name>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookPreferences</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:02 or 2:02 PM, everywhere in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, or as 2026-11-03, which sorts and is read alike everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::LookWords</name>
    <message>
        <source>%1: %2 cannot be read on %3, so %4 is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Machine</name>
    <message>
        <source>battery full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mains, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB free of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: the page was made anew before it was done. Do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated readers vote, and all of it is gone when you leave. Ctrl+T taps a card of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Measures</name>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::MembersModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::MembersPane</name>
    <message>
        <source>People here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and keep out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageActions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageBars</name>
    <message numerus="yes">
        <source>%n more of these; Overview lists all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::MessageWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the topic away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (mentions you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NameCompletion</name>
    <message>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what there is (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NameDialog</name>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NamesPopup</name>
    <message>
        <source>Names that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NetworkPreferences</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out of chat accounts that name none of their own, from their next connection on. This computer is reached straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it below, and it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5, as socks5:127.0.0.1:9050 (Tor), or HTTP, as httpproxy:127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socks5:127.0.0.1:9050</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewChatDialog</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room&apos;s name begins with #. Anything else is a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the room asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, such as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms, the largest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeActions</name>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New items show here as they are published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the subscription to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracting item %1 in 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retracting %n items in 3 seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting node %1 and its items in 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracting all items of %1 in 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeChoices</name>
    <message>
        <source>%1 (this program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (its own nodes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeDialogs</name>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a node of this name already (conflict).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id that is there already is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still empty: write what the item says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slashes make levels: weather/river.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how %1 is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how the subscription to %1 delivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how a new node begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeFactWords</name>
    <message>
        <source>its publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subscribers, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its members (whitelist)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sees its owner&apos;s presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts in some groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom its owner agrees to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodeSide</name>
    <message>
        <source>This node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodesModel</name>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NodesPane</name>
    <message>
        <source>Filter nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Notice</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::NotificationPreferences</name>
    <message>
        <source>Notify me on this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the desktop&apos;s own notifications, while you look elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it only who wrote, for screens that others see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown until then. It ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which messages of a room you are told where the room has nothing of its own below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one as the desktop has it, whatever is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms with something of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell of more or less than the others, or are silent for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People writing to you, and your name in a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new message in a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of rooms that tell of all, as set below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader, service or account has trouble: what Overview shows as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll opens or closes by its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when somebody does it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectModel</name>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ObjectsPane</name>
    <message>
        <source>Filter objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::OfferRow</name>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the network, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the network, in a conversation of its own. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, offered by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers to talk directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to see when you are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of %1 is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Offers</name>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %1=… on the command line
%3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, usually %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::OutputLines</name>
    <message numerus="yes">
        <source>(%n characters more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::OverviewPage</name>
    <message>
        <source>New poll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a poll, a reader or a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a live poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer this any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::OwnPicture</name>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing your picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaletteField</name>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PaperWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends where %1 is in now: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in anywhere now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordField</name>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty letters and digits by chance, shown so that they can be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed; “Make one” gives a strong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keys made from it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasswordStrength</name>
    <message>
        <source>Weak: it is among the first that are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: somebody could guess it. Longer is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. A few more characters make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteDialog</name>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PasteQuestion</name>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each would be a message of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Payload</name>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An item has one element as its payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes are more than the %2 that an item may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element needs a namespace: xmlns=&apos;urn:example:what-it-is&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PayloadView</name>
    <message>
        <source>How the item is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the item as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item to see what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PendingRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 failed after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 done after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PeopleDialog</name>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishes and reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for an owner&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has options to set first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like somebody@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking who there is at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginDetail</name>
    <message>
        <source>The chosen plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has failed, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes part at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts when it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsOutline</name>
    <message>
        <source>The plugin %1 failed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin %1 cannot be run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugin %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PluginsPage</name>
    <message>
        <source>Plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plugin is here. A new one is a small example that works, to be changed in any editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plugin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin is full power: it can do all that this program can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters a-z, digits, - and _. It is off until you switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is made of the letters a-z, digits, - and _, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a plugin of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings of the plugin %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollController</name>
    <message>
        <source>Voting on “%1” is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results &amp;shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import polls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow another station&apos;s poll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not followed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting on “%1” is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new round of “%1” begins; this one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning a new round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and its votes are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicating “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no simulated reader. Devices can add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapping a simulated card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 4 MiB: polls take less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n polls.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poll is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated reader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Simulated readers stand for %n answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back simulated readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen has no simulated reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollDraft</name>
    <message>
        <source>Saving “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two answers are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollEditor</name>
    <message>
        <source>Paste many lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollList</name>
    <message>
        <source>Filter polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must all be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollModel</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollPrinting</name>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a &amp;hand-out with codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer can open the results, so a code on paper would lead nowhere. Let the room see them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the e&amp;vent as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollShow</name>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later in the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is question %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;arlier in the show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollThemes</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the &amp;big screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this look as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big screen without a look of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the big screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks and pictures (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking %1 as a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the look “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big screen looks like “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks of the big screen (*.everytheme)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollTile</name>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polls yet. Two answers are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollView</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>votes of %Ln voters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>taps, %1 changed, %2 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taps, %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes a minute since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated readers for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers have a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers have no reader:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. By card nobody can vote for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Polls</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voted so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: too soon after the last tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: voting was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: voting is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: a phone, whose number changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: the reader stands for no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: already voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: all choices used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New poll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsHead</name>
    <message>
        <source>New poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign by tapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results hidden from the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsOutline</name>
    <message>
        <source>Votes cannot be stored:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n taps wait in memory.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Votes wait: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n polls are open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PollsPage</name>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polls yet. Ask a first question; two answers are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the latest &amp;votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new poll was left unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortChoices</name>
    <message>
        <source>used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real frames, no hardware</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortDetail</name>
    <message>
        <source>The chosen port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a card reader here? Add it, and it is found out which kind it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugged at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PortProbe</name>
    <message>
        <source>Port %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports below %1 are for the administrator. Choose a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by %2 (process %3). Choose another port, or stop that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any free port is taken, and told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has this port now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by %2, another service here. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Posters</name>
    <message numerus="yes">
        <source>votes</source>
        <comment>below the number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceHistory</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferenceWords</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Preferences</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of other servers, which you accepted though nobody vouches for them. They are taken back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key of the window, and what it does. Each can be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything, for a new computer or a bad day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesOutline</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PreferencesPage</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PresentWindow</name>
    <message>
        <source>Results — Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen %1 is gone, so its picture was closed. The poll goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results hidden or shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close or reopen voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp+PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting down to the end of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PrintWords</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal mode: letters are commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptIntro</name>
    <message>
        <source>Python with this program&apos;s live objects. Type a name and press Return; Tab completes, Shift+Tab explains, Ctrl+C stops. What you see in the window is here, too: drag it in to get its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has full power: a command may do whatever you may on this computer. Each one is written to the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptOptions</name>
    <message>
        <source>Complete while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of Emacs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of Vi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that fit are offered as you type; Tab takes one. Without it Tab asks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the prompt, as in any other field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the prompt: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the prompt: Esc begins commands, i goes on typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PromptPane</name>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes · Shift+Tab explains · Ctrl+R searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command before has not ended yet. Interrupt stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal mode · i goes on typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PubsubOutline</name>
    <message>
        <source>PubSub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::PubsubPage</name>
    <message>
        <source>New node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete node now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract item now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publish-subscribe service runs. An XMPP service brings one; each open poll has a node there. So does an XMPP account in Chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes at another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service such as pubsub.example.org, or a person. %1 asks there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like pubsub.example.org or somebody@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PubSub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::QuickStart</name>
    <message>
        <source>There is no kind of service called %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RailButton</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RateGraph</name>
    <message>
        <source>Drag over a span of time to see only what passed in it; click to see all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of the last two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReachField</name>
    <message>
        <source>Who can reach it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderCards</name>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated; %1 taps a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tapped just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 to the highlighted answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reader stands for one answer. An answer may have several readers: highlight it and tap another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated readers for all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readers yet. Plug one in and it appears here, or try simulated ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer without a reader gets one that %1 taps, once it has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding simulated readers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderChanges</name>
    <message>
        <source>This reader is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderForm</name>
    <message>
        <source>such as: at the entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the reader says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> equal reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this kind needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends the last byte of a number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACG: a byte for the kind of card stands before the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of another length are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card counts after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has left after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a read. Until then the same card is not new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 baud, usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderGrid</name>
    <message>
        <source>Readers and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReaderTrial</name>
    <message>
        <source>Trying a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking away a reader that was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Readers</name>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReadsChart</name>
    <message>
        <source>Reads in the last hour: %1, at most %2 a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RecordingController</name>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the file; what has passed stays in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what passes on the chosen connections, or on all that are shown, for Wireshark (pcapng). Passwords are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is open that could be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportDialog</name>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what whoever mends the program needs to know, besides what you did and what happened: versions, the desktop, which types of services run, and the last lines of the log. Passwords are blanked; names and addresses may stand in lines of the log. Read it, take out what is nobody&apos;s business, and copy the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ReportWords</name>
    <message>
        <source>Not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, voting is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once each, the first vote stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once each, may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several choices each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each tap counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n taps for the same answer again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps within a card&apos;s pause</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps while voting was not open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps of cards that nobody knows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps of phones, which change their number</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps on readers without an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps of cards that had voted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps beyond the choices allowed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A draw between %1, with %n votes each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads by %n votes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n more votes than the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turnout %1, of %n known cards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes voided, all explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes voided, not all explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voters at most in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taps not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>votes in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>most at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 by Everyport. No card number is in it. Check %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was voided, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted besides: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draw of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultPicture</name>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SVG cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large to show; it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ResultTable</name>
    <message numerus="yes">
        <source>Table of %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomLevels</name>
    <message>
        <source>Add a room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends by itself; a press ends it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As every other room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in no other room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as every other room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomPeopleDialog</name>
    <message>
        <source>People of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not connected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It must be an address, such as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken off this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RoomReach</name>
    <message>
        <source>It is closed now, but would be open again at the next start of Everyport. Save its settings in Services before that. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1 to the network, where it could not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now, over plain HTTP: others can read what passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in this network can open the results now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing %1 to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 to the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RowLayout</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you looked, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to an earlier message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what would be done with the latest real event, or a sample. Nothing is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below stands what can be read. Save keeps it, makes comments of the lines that cannot, and keeps the file as it was as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown as a form; open it and mend it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read its secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did last failed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulePresets</name>
    <message>
        <source>Card read → chat line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook → chat message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll closed → summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit → room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private message → answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {nick}, somebody will answer soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleTrial</name>
    <message>
        <source>With the latest real event (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
%3
%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RuleWhen</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesForm</name>
    <message>
        <source>A card may vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cards that were registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the results to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between two taps of a card at one reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone shows another number each time, so it could vote without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written 20:00, or with its day 2026-06-12 20:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name only, cannot be traced back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number as well, for a list of who voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls of one event stand together in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first tap of a card stands; later ones change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever taps at another reader has changed their mind; the last tap stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A card may choose up to %n different answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every tap is a vote; the same card at the same reader counts again after the pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tap is a vote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesModel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesOutline</name>
    <message>
        <source>The file of the rule %1 is faulty:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 was stopped:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::RulesPage</name>
    <message>
        <source>Removed rule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens by itself yet. A rule says: when this happens on any port, do that on another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule, or begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on, %2 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the rule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning %1 on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::SearchPane</name>
    <message>
        <source>Search messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must all be there, “phrases”, -without; from:name in:#room before:2026-05-01 after:2026-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was said since the account is here can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters at least are searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here. Everywhere looks in all rooms and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; more as you scroll</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDetail</name>
    <message>
        <source>The chosen service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file: gone with this program&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is called in this window, in the log and in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters, digits, - and _ only, such as “results”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceEditor</name>
    <message>
        <source>Start it with Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same service without a file, for a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings of this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out what is wrong and starts it; the file as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file does not say so yet: it could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts at the next start of Everyport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts it, 1 person reconnects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restarts it, %n people reconnect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceLog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has said nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceTroubles</name>
    <message>
        <source>Changing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use last good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of %1 is faulty:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServiceWords</name>
    <message>
        <source>file faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any address:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reaches this computer by %1 can connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any computer that reaches this one can connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesOutline</name>
    <message>
        <source>Add service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ServicesPage</name>
    <message>
        <source>Removed service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is served. A new service is for this computer only until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person is connected to %1 and would be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected to %1 and would be cut off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set takes them away from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::SideRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::SshKeyDialog</name>
    <message>
        <source>Add SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key of %1, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::StanzaEditor</name>
    <message>
        <source>Stanza to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well-formed, %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::SubjectLine</name>
    <message>
        <source>No longer about this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the message of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Table</name>
    <message numerus="yes">
        <source>None of the %n rows match. Esc in the filter clears it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows match what is switched on above.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableColumns</name>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TableExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TextChooser</name>
    <message>
        <source>Link %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThemeWords</name>
    <message>
        <source>A theme has at most %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no theme of the big screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This theme has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour of this theme is none. Colours are written like #1f66b2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of this theme is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThingList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ThrottleController</name>
    <message>
        <source>Throttle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone on an old network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone at the edge of the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crowded wireless network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow line at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say so, or it closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As slow as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel a slow network. The others stay as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown meanwhile on all pages, with Full speed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be throttled: it has closed, or its bytes go another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is slow:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throttled to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimeField</name>
    <message>
        <source>A time such as 20:00, or a day and a time such as 2026-06-12 20:00. Empty: by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimeFormat</name>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TimelineView</name>
    <message>
        <source>Votes a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::TlsView</name>
    <message>
        <source>Save certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serial line to this computer: there is nothing to encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted, and a password passed here: anyone between could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted, but it never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: anyone between here and %1 can read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showed no certificate; we did not ask for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TokenDialog</name>
    <message>
        <source>Token for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, such as “night backup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed, so that it can be told from others later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every service, where none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the token. It is shown now and never again: copy it to where it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::Traffic</name>
    <message>
        <source>
… %1 more bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficModel</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficView</name>
    <message>
        <source>Nothing has passed since it was chosen. What comes and goes stands here, decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TrafficWords</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enters %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to be called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to leave %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are you there? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for the subsystem %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a terminal, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its window is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TranscriptDelegate</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TranscriptModel</name>
    <message>
        <source>New since you looked, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::TranscriptView</name>
    <message>
        <source>To the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UnitView</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>••• (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserController</name>
    <message>
        <source>Reading the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDetail</name>
    <message>
        <source>The chosen user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the audit log says of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this user: never in, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never, as far as the log goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, after too many wrong passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserDialog</name>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed to log in, on every service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed, such as “alice”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UserWords</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do everything, and has a Python prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices; has a prompt that looks and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats and keeps files; has no prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python prompt is full power: whoever has it can do everything this program can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees the program&apos;s objects, changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For administrators only; no rule changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of its own (SFTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and changes services, polls and devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersModel</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has an account here. One is good for the prompt, XMPP and IRC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the wrong passwords of this name, and of where they came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets this user in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in; ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the account and lets nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled %1: 1 session ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled %1: %2 sessions ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 goes, with all that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in now (%2: %3) and would be cut off. Contacts, messages and keys of the account go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here now of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the user&apos;s log…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::ValueChip</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::VoteModel</name>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::VotesPane</name>
    <message>
        <source>Only what was not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the latest votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::WallWords</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice. Your last tap counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hold your card to the readers of your choice, up to %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hold your card to the reader of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are hidden until voting closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::WaysPane</name>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A key logs in at the prompt without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A certificate logs in to IRC and XMPP without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A token passes for the password: for a program, or a client that cannot ask for a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add SSH key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here, as keys made from it: nobody can read it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for at %1. A new one is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: a code is asked for at the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. An authenticator app&apos;s codes are asked for at the prompt once it is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second factor of %1 is turned off; its recovery codes become worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off the second factor of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing an SSH key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed an SSH key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a certificate of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added over IRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token “%1” of %2 becomes worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking a token of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowActions</name>
    <message>
        <source>Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log below the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console below the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificates accepted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Everyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tap a simulated card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup and restore…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::WindowPreferences</name>
    <message>
        <source>Go to the tray without a word when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while services run or a poll is open; otherwise closing ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyport starts when you log in, with its services and accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everyport::ui::WinnerWords</name>
    <message>
        <source>Nobody has voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A draw: %n votes each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>everyport::ui::XmppPage</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What servers and services there are, and what they can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stanzas themselves as they pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No XMPP account is there. Add one on the Chat page; what its server offers is explored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a stanza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stanzas are written down as they pass; off, nothing is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its answer or question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
