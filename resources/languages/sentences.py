"""What app, protocols and netcore say to people while the program runs: why something failed, what would mend it, what has
happened in a chat. It stands there in English, since logs, files, command lines and peers get it so, and is looked up where the
window shows it (ui/languages/saidwords.h). lupdate does not see it, so it is told; `found()` tells what.

A sentence is a literal u"…"_s that begins and ends like one. What is put together with + has a place-holder for what follows:
u"Reading "_s + path is “Reading %1”."""
import os
import re

CONTEXT = "everyport::Said"
LITERAL = re.compile(r'u"(?:[^"\\]|\\.)*"(?:\s*u?"(?:[^"\\]|\\.)*")*_s|QStringLiteral\(\s*"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*\s*\)')
PART = re.compile(r'"((?:[^"\\]|\\.)*)"')

# Rooms and files whose sentences reach a person at this computer. What is not below them goes to peers, to the command line or
# into the log alone.
SEEN = ("app/accounts/", "app/backup/", "app/log/tellonce", "app/chat/", "app/config/", "app/devices/", "app/events/", "app/ircbridge/ircrooms", "app/ircbridge/remoteirc", "app/ircchat/",
        "app/machine/serialprofile",
        "app/plugins/", "app/polls/", "app/python/", "app/rulelinks/", "app/rules/", "app/services/core/", "app/services/http/",
        "app/services/irc/channelshares", "app/services/irc/ircbridge", "app/services/irc/ircclasses", "app/services/irc/ircservice", "app/services/manhole/", "app/services/mqtt/",
        "app/services/simple/", "app/services/stations/", "app/stations/chains/storingtrouble", "app/services/xmpp/muc/xmppshares", "app/services/xmpp/xmppcomponents",
        "app/services/xmpp/xmppelsewhere", "app/services/xmpp/xmppfederation", "app/services/xmpp/xmppservice",
        "app/services/xmpp/pubsub/xmppvotepublisher", "app/station/pluginfiles", "app/station/preferences/", "app/station/process/folderlock", "app/station/process/privileges", "app/station/process/storagefindings", "app/station/program",
        "app/station/restoring/servicetroubles", "app/station/restoring/stagedmigration", "app/station/running/polls/lostvotes", "app/station/running/routes/bluetoothroute", "app/station/running/routes/chatlog", "app/station/running/routes/devicelog", "app/station/running/routes/listeningline", "app/station/running/routes/machineroute", "app/station/running/routes/networkroute", "app/station/running/routes/polllog", "app/station/running/station", "app/station/servicefiles/", "app/station/updates/", "app/storage/", "app/trust/", "app/xmppbridge/mucrooms", "app/xmppchat/", "netcore/address/",
        "netcore/bus/", "netcore/descriptors/inputdevice", "netcore/descriptors/serialsettings", "netcore/endpoints/", "netcore/files/", "netcore/interfaces/",
        "netcore/names/", "netcore/process/childstart", "netcore/sockets/", "netcore/tls/", "protocols/dns/channel",
        "protocols/dns/nameservice", "protocols/http/client/", "protocols/irc/client/", "protocols/rfid/", "protocols/sasl/client",
        "protocols/sasl/precis", "protocols/sasl/saslprep", "protocols/sasl/wrongpassword", "protocols/ssh/connection", "protocols/ssh/link", "protocols/ssh/login",
        "protocols/websocket/", "protocols/xml/", "protocols/xmpp/address/",
        "protocols/xmpp/client/", "protocols/xmpp/framing/webplace", "protocols/xmpp/pubsub/", "protocols/xmpp/server/sessions/")
UNSEEN = ("app/accounts/accountsessions", "app/accounts/attempts/", "app/plugins/ports/", "app/polls/kinds/", "app/polls/report/", "app/polls/seal/",
          "app/python/bridge/", "app/python/watchclock", "app/rulelinks/hookreceiver",
          "app/services/core/accounts/ircaccounts", "app/services/core/lent", "app/services/core/roomcommands",
          "app/services/core/accounts/xmppaccounts", "app/services/http/events/", "app/services/http/httpevents", "app/services/http/httphandbook", "app/services/http/httpsite",
          "app/services/simple/kinds/", "netcore/endpoints/inherited", "netcore/endpoints/proxyheader", "netcore/sockets/datagramsocket",
          "netcore/sockets/foreignsocket", "netcore/sockets/multicastgroups", "netcore/sockets/peercredentials",
          "netcore/sockets/socketoutlet", "protocols/xml/streamreader", "protocols/xml/treebuilder", "examples/",
          "protocols/rfid/lentdrivers", "protocols/xmpp/pubsub/requests/")
# Whose parts of sentences are sentences' words, too: “a file that exists” in “Must be %1, not %2.”, labels of facts.
OF_PARTS = ("app/config/optionvalue.cpp", "app/plugins/pluginport.h", "app/ircchat/ircregistration.cpp", "app/xmppchat/talk/xmppfacts.cpp", "app/xmppchat/talk/xmpproomtexts.cpp",
            "netcore/descriptors/serialsettings.cpp", "netcore/files/savefile.cpp", "netcore/files/fileguard.cpp", "netcore/tls/tlsstate.cpp", "app/xmppchat/forms/xmppforms.cpp")
OF_FACTS = ("app/ircchat/ircanswers", "app/xmppchat/talk/xmppfacts")
# Of enumerations: case Outcome::Done: return u"done"_s
OF_STATES = ("app/devices/device.cpp", "app/rules/condition.cpp", "app/rules/runreport.cpp", "protocols/rfid/driver/span.cpp")
# What is wrong with an endpoint, behind what was written: “tcp:”: something is missing …
OF_ENDPOINTS = ("netcore/endpoints/endpoint",)
# What bytes of a reader mean: take(1, Part::End, u"end of the line"_s)
OF_MEANINGS = ("protocols/rfid/readers/", "protocols/rfid/driver/driver.cpp")
# What a rule does, in a sentence without an end: “Open the poll %1”.
OF_DOINGS = ("app/rules/actions/",)
# In which call or value a literal goes elsewhere: to a peer, to SQL, to be the name of work that nobody waits for. Lines of the
# log are sentences: the newest stand on Overview.
ELSEWHERE = re.compile(r"\b(?:m_)?log(?:\(\))?\.debug\(|\b(?:m_)?work(?:\(\))?\.start\(|\b(?:runToTheEnd|toItsEnd"
                       r"|errorPage|complain|remark|failWaiting|runQuery|runStatement|connect)\(|\.print\("
                       r"|\bStream(?:Error|Condition)\b|\.start\(|\bdefine\(|\bclearing\(")
# What the log says, in whichever room: the newest lines stand on Overview. Of a call its source and its text; work that fails is
# a line with the work's name in front.
LOGGED = re.compile(r"[lL]og(?:\(\))?(?:->|\.)(?P<level>info|warning|error|add)\(")
WORK = re.compile(r"\b(?:m_)?work(?:\(\))?\.start\(")
NO_WINDOW = ("app/log/", "app/station/headless", "app/station/pluginfiles")  # who listens, everyportd, a plugin's first lines
# What the system, OpenSSL and the list of connections say; Error::fromErrno puts it behind what was being done.
SYSTEM = ("closed", "Address already in use", "Broken pipe", "Cannot assign requested address", "Connection refused",
          "Connection reset by peer", "Connection timed out", "Device or resource busy", "File exists", "Input/output error",
          "Is a directory", "Network is unreachable", "No route to host", "No space left on device", "No such device",
          "No such file or directory", "Not a directory", "Operation not permitted", "Permission denied", "Read-only file system",
          "Too many open files", "certificate has expired", "certificate is not yet valid", "hostname mismatch",
          "self-signed certificate", "self-signed certificate in certificate chain", "unable to get local issuer certificate")
INNER = re.compile(r"This reactor |Others wait for |Lending |Taking over |Setting an option|Descriptor |Only BlueZ |Nobody waits for this |There is no such method")  # a programmer's
SQL = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM)\b")
JOINED = "%1: %2"  # what two sentences are joined by
QUOTED = "“%1”"  # and how a stranger's words stand in one


def is_sentence(words):
    """It begins with a capital, a place-holder or a quotation mark, and ends with a mark, or with a command that would help."""
    if not re.match(r"(?:[A-Z“%]|\\\")", words) or not re.search(r"[a-z]{2,}[^a-z].*[A-Za-z]|[a-z]{2,}\W*%", words):
        return False
    return bool(re.search(r"[.?]$|[.:](?: ?%[0-9])+$|: ch(?:mod|own)\b[^.]*$", words)) and not SQL.search(words)


def is_part(words):
    """Some words, and no key, format or query."""
    return bool(re.search(r"[a-z]{2,}", words)) and re.search(r"\w \w", words) and not re.search(r"[=<>{}/]|\b[A-Z]{4,}\b", words)


def next_place(words):
    return "%%%d" % (max([int(number) for number in re.findall(r"%([1-9])", words)] or [0]) + 1)


def statement_before(text, at):
    """The code of the statement that a literal stands in, up to the literal."""
    before = text[max(0, at - 600):at]
    return re.split(r";|\{\n|\}\n|\n\n", before)[-1]


def in_file(path, text):
    text = re.sub(r"(?m)^\s*//.*$", "", text)
    for found in LITERAL.finditer(text):
        words = "".join(PART.findall(found[0]))
        code = statement_before(text, found.start())
        if ELSEWHERE.search(code) or INNER.match(words) or "\\n" in words or "\\r" in words:
            continue
        words = re.sub(r"^[.;:]? ", "", words)
        is_doing = re.search(r"\b(?:fromErrno|fileError|failed)\([^;]*$|\bdoing = $", code)
        if words.endswith(" ") and re.match(r"\s*\+", text[found.end():]):
            words += next_place(words)
            if words[:-3].endswith((".", "?", ":")) and is_part(words) and re.match("[A-Z“%]", words):
                yield words
                continue
        if is_sentence(words) or is_doing and re.match("[A-Z].* ", words) or path in OF_PARTS and is_part(words):
            yield words.rstrip()
        elif path.startswith(OF_ENDPOINTS) and re.match(r"[a-z]+(?: |=).*\.$", words):
            yield words
        elif path in OF_STATES and re.search(r"\b(?:case [\w:]+: )?return $", code) and re.match("[a-z ]+$", words):
            yield words
        elif path.startswith(OF_MEANINGS) and re.search(r"\b(?:take(?:Text)?\(.*|frameHeard\(.*|says = |return [^;]*[?:]\s*)$", code, re.S) and re.search("[a-z]{2,}", words):
            yield words
        elif path.startswith(OF_DOINGS) and re.match("[A-Z][a-z]+ .*%1", words):
            yield words
        elif re.search(r"\bClientLine::value\($", code) and re.match("[A-Z]", words):  # what a program asks for
            yield words
        elif path.startswith(OF_FACTS) and re.search(r"\b(?:row|add)\((?:\*?facts, )?(?:[\w.() ]+ \? u\"\w+\"_s : )?$", code) and re.match("[A-Z]", words):
            yield words
        elif re.search(r"\breturn \{$", code) and re.match("[A-Z][a-z]+ %1$", words):  # what a button of a remedy says
            yield words


def arguments(text, at):
    """Of a call, from behind its bracket on."""
    depth, parts, part = 0, [], at
    for found in re.compile(r'"(?:[^"\\]|\\.)*"|[(){}\[\],]').finditer(text, at):
        sign = found[0]
        if sign in "({[":
            depth += 1
        elif sign in ")}]":
            depth -= 1
        if depth < 0 or sign == "," and depth == 0:
            parts.append(text[part:found.start()])
            part = found.end()
        if depth < 0:
            return parts
    return parts


def calls_of_log(text):
    """What each names as its source, and what it says: two pieces of code."""
    text = re.sub(r"(?m)^\s*//.*$", "", text)
    for found in LOGGED.finditer(text):
        given = arguments(text, found.end())[found["level"] == "add":]
        if given:
            yield given[0].strip(), given[1].strip() if len(given) > 1 else ""


def words_in(code):
    """Literals of some words, with a place for what is put behind them."""
    for found in LITERAL.finditer(code):
        words = re.sub(r"^[.;:]? ", "", "".join(PART.findall(found[0])))
        if words.endswith(" ") and re.match(r"\s*\+", code[found.end():]):
            words += next_place(words)
        if re.search(r"[a-z]{2,}", words) and re.match(r"[A-Z“%]", words):
            yield words.rstrip()


def of_log(text):
    for _, says in calls_of_log(text):
        yield from words_in(says)
    for found in WORK.finditer(text):
        for words in words_in("".join(arguments(text, found.end())[1:])):
            if " " in words:
                yield words


def of_operators(text):
    """What an IRC server tells its operators and the log: "Failed OPER by " + session.user()->mask()."""
    for found in re.finditer(r"\b(?:notice|warn)Operators\(", text):
        words = ""
        for literal, code in re.findall(r'"((?:[^"\\]|\\.)*)"|([^"]+)', arguments(text, found.end())[0]):
            words += literal or (next_place(words) if code.strip() else "")
        if re.search(r"[a-zA-Z]{3,}", words) and "QByteArray" not in words:
            yield words


def of_connections(text):
    """Why one ended; and m_socket.fault(number, "Reading from"), to which it adds whom."""
    for words in re.findall(r'\bfault\(\w+, "([A-Z][^"]* [^"]*)"', text):
        yield words + " %1"
    for literal in re.findall(r"\bclosedWhy = (%s)" % LITERAL.pattern, text):
        yield "".join(PART.findall(literal))


def of_forms(text):
    """How a server's form calls its fields: "pubsub#title"_L1, "Title"_L1."""
    yield from re.findall(r'"(?:pubsub|muc)#\w+"_L1,\s*"([^"]+)"_L1', text)


def found(root):
    """By room, in the order of the files: {sentence: room}, each once."""
    sentences = {JOINED: "netcore/base", QUOTED: "netcore/base"}
    sentences.update(dict.fromkeys(SYSTEM, "netcore/base, from the system"))
    for floor in ("app", "netcore", "protocols"):
        for folder, below, names in os.walk(os.path.join(root, floor)):
            below.sort()
            for name in sorted(names):
                path = os.path.relpath(os.path.join(folder, name), root)
                if not name.endswith((".cpp", ".h")):
                    continue
                with open(os.path.join(root, path), encoding="utf-8") as file:
                    text = file.read()
                is_seen = path.startswith(SEEN) and not any(part in path for part in UNSEEN)
                is_logged = floor == "app" and not path.startswith(NO_WINDOW)
                for words in (*(in_file(path, text) if is_seen else ()), *(of_log(text) if is_logged else ()), *of_connections(text),
                              *of_forms(text), *(of_operators(text) if path.startswith("protocols/irc/server/") else ())):
                    sentences.setdefault(words, "/".join(path.split("/")[:-1]))
    return sentences
