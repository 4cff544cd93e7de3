"""loglines.py ROOT: what the log says can be shown on Overview in each language: catalogues have the text of each line, and each
part of the program that a line names has its label. A line whose text comes from elsewhere comes from a room whose sentences the
catalogues have."""
import os
import re
import sys

ROOT = os.path.abspath(sys.argv[1])
sys.path.insert(0, os.path.join(ROOT, "resources", "languages"))
import catalogue  # noqa: E402
import sentences  # noqa: E402

# What is handed on by a room below. Whoever has words that are not ours (a plugin's, Python's, a rule's, a web server's line for
# each request) quotes them.
ELSEWHERE = ("app/python/", "app/rulelinks/hookreceiver.cpp", "app/services/xmpp/xmpplogins.cpp", "app/station/demo.cpp", "app/station/process/storagelog.h", "app/station/running/routes/voteroute.cpp")
KINDS = ("xmpp", "manhole")  # of services: they have titles
MADE_WITH = re.compile(r"\b(?:failuresToLog|unhandledToLog|changesToLog)\(")
NAMED = re.compile(r'^(?:u|QStringLiteral\()"([^"]*)"')
A_CALL = """    m_log.info(u"polls"_s, isUp ? u"Connected to %1"_s.arg(name(1, 2)) : u"Connection lost: "_s + why);
    log().add(level, m_name, u"Stopped."_s, u"details of it"_s);
    m_work.start(find(), u"Looking for rooms"_s);
"""


def files():
    for folder, below, names in os.walk(os.path.join(ROOT, "app")):
        below.sort()
        for name in sorted(names):
            path = os.path.relpath(os.path.join(folder, name), ROOT)
            if name.endswith((".cpp", ".h")) and not path.startswith(sentences.NO_WINDOW):
                with open(os.path.join(ROOT, path), encoding="utf-8") as file:
                    yield path, file.read()


def trial():
    said = list(sentences.of_log(A_CALL))
    if said != ["Connected to %1", "Connection lost: %1", "Stopped.", "Looking for rooms"]:
        yield "the check reads of its own calls: %s" % said
    said = list(sentences.of_operators('noticeOperators(\n    user.mask() + " added a line for " + mask + ": " + reason);'))
    if said != ["%1 added a line for %2: %3"]:
        yield "the check reads of what operators are told: %s" % said
    named = [name for name, _ in sentences.calls_of_log(A_CALL)]
    if named != ['u"polls"_s', "m_name"]:
        yield "the check reads as sources of its own calls: %s" % named


def labels():
    with open(os.path.join(ROOT, "app/log/logsources.cpp"), encoding="utf-8") as file:
        return dict(re.findall(r'\{\.name = u"([^"]*)"_s, \.label = u"([^"]*)"_s\}', file.read()))


def sources(text):
    given = [name for name, _ in sentences.calls_of_log(text)]
    for found in MADE_WITH.finditer(text):
        given += sentences.arguments(text, found.end())[1:2]
    for code in given:
        named = NAMED.match(code.strip())
        if named:
            yield named[1]


def sayings():
    """Whose end a stranger has said: ui/languages/saidwords.cpp."""
    with open(os.path.join(ROOT, "ui/languages/saidwords.cpp"), encoding="utf-8") as file:
        return re.findall(r'u"([^"]*)"_s', re.search(r"QStringList sayings\(\)\n\{.*?\n\}", file.read(), re.S)[0])


def faults():
    known = labels()
    words = set(catalogue.declared_words()) | set(catalogue.said_words(set()))
    for saying in sayings():
        if saying not in words:
            yield "“%s” of ui/languages/saidwords.cpp is a sentence that nobody says any more" % saying
    for path, text in files():
        for name in sources(text):
            if name not in known and name not in KINDS:
                yield "%s logs as “%s”, which has no label in app/log/logsources.cpp" % (path, name)
        for said in sentences.of_log(text):
            if said not in words:
                yield "%s logs “%s”, which catalogues do not have" % (path, said)
        is_seen = path.startswith(sentences.SEEN) and not any(part in path for part in sentences.UNSEEN)
        for _, says in sentences.calls_of_log(text):
            if not list(sentences.words_in(says)) and not is_seen and not path.startswith(ELSEWHERE):
                yield "%s logs what catalogues do not know: name its room in SEEN of sentences.py" % path
    for label in known.values():
        if label not in words:
            yield "“%s” of app/log/logsources.cpp is no declared word" % label


told = [*trial(), *faults()]
print("\n".join(told))
sys.exit(1 if told else 0)
