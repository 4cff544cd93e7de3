#!/usr/bin/python3
"""resources/languages/catalogue.py COMMAND: the catalogues of the window's words, for who translates and for tests.

  update [LANG…]          takes over what the source says now (lupdate of qt6-l10n-tools), and writes the list of templates and
                          the words by which the handbook's search finds English pages
  export LANG [N [M]]     prints what is not translated, one JSON object a line; N and M count all messages from 1, so that
                          several people can share a catalogue and nobody's numbers move while others bring theirs back
  import LANG FILE…       takes lines {"id", "text"} or {"id", "forms": […]}; refuses what is at odds with its source and
                          says why. FILE may be -
  check [LANG…]           what is wrong with what is translated; of finished catalogues also what is missing
  state                   how far each is
"""
import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import sentences

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TEMPLATES = os.path.join(HERE, "templates")
HANDBOOK = os.path.join(ROOT, "resources", "handbook")
LUPDATE = "/usr/lib/qt6/bin/lupdate"
SOURCES = ("ui", "app")
# How many forms Qt asks for: one and many. In French, zero counts as one.
FORMS = {"de": 2, "nl": 2, "fr": 2, "es": 2}
ENDS = ("…", ":", ".", "?", "!")
PLACE = re.compile(r"%L?(?:[1-9][0-9]?|n)")
# What people type or a program reads: "{nick}" in a rule, "/join", a key of a file. It stays as it is.
FIELD = re.compile(r"\{[a-z_]+\}")
# How QLocale writes a date; what stands between is free, in quotes too: d 'de' MMMM 'de' yyyy.
DATE = re.compile(r"(?:(?:d{1,4}|M{1,4}|y{2,4}|HH|mm|ss)[ ,.:]*){2,}")
DATE_PART = re.compile(r"'[^']*'|([dMyHms])\1*")
FRENCH_SPACE = re.compile(" (?:[:;!?»](?=[\\s.,)]|$))|« ")
MNEMONIC = re.compile(r"&(?=[^\s&])")


class Message:
    """One sentence of the source, and what it is in another language."""

    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.note = element.findtext("extracomment") or ""
        self.word = element.findtext("translatorcomment") or ""
        self.plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.finished = translation.get("type") is None
        if self.plural:
            self.texts = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.texts = [translation.text or ""]

    @property
    def id(self):
        key = "\0".join((self.context, self.source, self.comment, "n" if self.plural else ""))
        return hashlib.sha1(key.encode()).hexdigest()[:10]

    @property
    def is_date(self):
        return bool(DATE.fullmatch(self.source))

    def told(self):
        """As export prints it."""
        what = "The format of a date: d, MMMM, yyyy stay, their order and what is between is free" if self.is_date else ""
        told = {"id": self.id, "context": self.context.split("::")[-1], "source": self.source, "plural": self.plural,
                "comment": " ".join(part for part in (self.comment, self.note, what) if part)}
        return told


def escaped(text):
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(plain, entity)
    text = "".join("&#x%x;" % ord(sign) if ord(sign) > 0x7f and sign.isspace() else sign for sign in text)
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", lambda found: '<byte value="x%x"/>' % ord(found[0]), text)


class Catalogue:
    """everyport_LANG.ts, written as lupdate writes it, so that a difference is what somebody changed."""

    def __init__(self, path):
        self.path = path
        root = ElementTree.parse(path).getroot()
        self.language = root.get("language")
        self.messages = [Message(context.findtext("name"), element)
                         for context in root.findall("context") for element in context.findall("message")]

    def text(self):
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
                 '<TS version="2.1" language="%s" sourcelanguage="en">' % self.language]
        before = None
        for message in self.messages:
            if message.context != before:
                lines += ["</context>"] * (before is not None) + ["<context>", "    <name>%s</name>" % escaped(message.context)]
                before = message.context
            lines.append('    <message numerus="yes">' if message.plural else "    <message>")
            for name, words in (("source", message.source), ("comment", message.comment), ("extracomment", message.note),
                                ("translatorcomment", message.word)):
                if words or name == "source":
                    lines.append("        <%s>%s</%s>" % (name, escaped(words), name))
            open_tag = "<translation>" if message.finished else '<translation type="unfinished">'
            if message.plural:
                lines.append("        " + open_tag)
                lines += ["            <numerusform>%s</numerusform>" % escaped(form) for form in message.texts]
                lines.append("        </translation>")
            else:
                lines.append("        %s%s</translation>" % (open_tag, escaped(message.texts[0])))
            lines.append("    </message>")
        return "\n".join(lines + ["</context>"] * (before is not None) + ["</TS>", ""])

    def save(self):
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(self.text())


def path_of(language):
    return os.path.join(HERE, "everyport_%s.ts" % language)


def languages():
    return sorted(name[10:-3] for name in os.listdir(HERE) if name.startswith("everyport_") and name.endswith(".ts"))


def finished_languages():
    with open(os.path.join(HERE, "finished"), encoding="utf-8") as file:
        return [line.split()[0] for line in file if line.strip() and not line.startswith("#")]  # behind it, what it calls itself


def places(text):
    return sorted(PLACE.findall(text))


def ending(text):
    text = text.rstrip()
    text = text[:-3] + "…" if text.endswith("...") else text
    return next((end for end in ENDS if text.endswith(end)), "")


def space_round(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):] if text.strip() else ""


def faults_of_text(message, text):
    """What of one text is at odds with its source."""
    if not text.strip():
        yield "is empty"
        return
    if message.is_date:
        parts = [sorted({found[1] for found in DATE_PART.finditer(format) if found[1]}) for format in (message.source, text)]
        if parts[0] != parts[1] or re.search(r"[A-Za-z]", DATE_PART.sub("", text)):
            yield "is no date's format with the parts of its source"
        return
    wanted, got = places(message.source), places(text)
    if message.plural:  # a form for one may say it in a word
        lost = [place for place in wanted if place not in got and place not in ("%n", "%Ln")]
        strange = [place for place in got if place not in wanted]
    else:
        lost = [place for place in wanted if wanted.count(place) != got.count(place)]
        strange = [place for place in got if place not in wanted]
    if lost or strange:
        yield "has %s, not %s" % (" ".join(got) or "no place-holder", " ".join(wanted) or "none")
    if sorted(FIELD.findall(message.source)) != sorted(FIELD.findall(text)):
        yield "has other words in braces; programs read those"
    if space_round(message.source) != space_round(text):
        yield "begins or ends with other space"
    # A French colon has a space before it, which is no other ending; Spanish opens its questions.
    if ending(message.source) != ending(text):
        yield "ends with %s, not %s" % (ending(text) or "no mark", ending(message.source) or "none")
    if bool(MNEMONIC.search(message.source)) != bool(MNEMONIC.search(text)):
        yield "has a key (&) where the source has none, or none where it has one"
    if message.source.count("\n") != text.count("\n"):
        yield "has other line breaks"


def faults_of(message, language):
    if message.plural and len(message.texts) != FORMS.get(language, 2):
        yield "has %d forms, not %d" % (len(message.texts), FORMS.get(language, 2))
    for text in message.texts:
        yield from faults_of_text(message, text)
        if language == "fr" and FRENCH_SPACE.search(text):
            yield "has a space that may break a line before : ; ! ? or in « », where French has U+00A0"


def shared_keys(messages):
    """Of a menu or a dialog: which two have the same key, where those of the source have not."""
    contexts = {}
    for message in messages:
        found = MNEMONIC.search(message.source)
        if found and message.finished and not message.plural:
            contexts.setdefault(message.context, []).append(message)
    for context, members in contexts.items():
        taken = {}
        for message in members:
            found = MNEMONIC.search(message.texts[0])
            if not found:
                continue
            key = message.texts[0][found.end()].lower()
            source_key = message.source[MNEMONIC.search(message.source).end()].lower()
            other = taken.setdefault(key, (message, source_key))
            if other[0] is not message and other[1] != source_key:
                yield context, "“%s” and “%s” have the same key" % (other[0].texts[0], message.texts[0])


def faults(catalogue, whole):
    """What is wrong with a catalogue; a whole one has no sentence without its translation."""
    for message in catalogue.messages:
        if message.finished:
            for fault in faults_of(message, catalogue.language):
                yield "%s: “%s” in %s: “%s” %s" % (catalogue.language, message.source, message.context,
                                                   " | ".join(message.texts), fault)
        elif whole:
            yield "%s: “%s” in %s is not translated" % (catalogue.language, message.source, message.context)
    for context, fault in shared_keys(catalogue.messages):
        yield "%s: in %s, %s" % (catalogue.language, context, fault)


# What app and readers declare for people stands there in English and is looked up where it is shown (ui/languages/declaredwords.h): labels
# and help of options, titles of kinds, help of commands. lupdate does not see it, so it is told.
DECLARED = "everyport::Declared"
LITERAL = r'u(?:"(?:[^"\\]|\\.)*"\s*u?)+_s'
FIELDS = re.compile(r"\.(?:label|help|section|title|description)\s*=\s*(%s)" % LITERAL)
UNITS = re.compile(r"\.unit\s*=\s*(%s)" % LITERAL)
CHOICES = re.compile(r"\.choiceLabels\s*=\s*\{([^}]*)\}")
ANSWERS = re.compile(r"(?:label|title|description)\(\) const(?: override)?\s*\{\s*return (%s)" % LITERAL)
# Of a function that makes options: … u"Largest stanza"_s, u"A client that sends a larger one is cut off."_s)
PAIRS = re.compile(r'(u"[A-Z][^"]*"_s),\s*((?=u"(?:[A-Z0-9]|https))%s)\s*[,)}]' % LITERAL)
SENTENCES = re.compile(r'((?=u"[A-Za-z])%s)\s*[,)}]' % LITERAL)
OF_SENTENCES = ("app/rules/events/", "app/rules/kinds/", "app/rules/actions/", "app/chat/commands/commands.cpp")
# What an event knows: name, sample, help, and a label where the name's own words would not be plain (FieldInfo::title).
FACTS = re.compile(r'u"([a-z-]+)"_s,\s*(?:%s|\w+),\s*%s(?:,\s*u"([^"]+)"_s)?\s*[,})]' % (LITERAL, LITERAL[:-2] + r'(?<=\.")_s'))
OF_FACTS = ("app/rules/events/", "app/rules/kinds/")
# Of a function that makes a section: inSection(u"Speed"_s, …)
TITLES = re.compile(r'\binSection\((%s)' % LITERAL)
DECLARING = ("app", "protocols/rfid/readers")  # and what kinds of readers are called
UNSEEN = ("app/station/",)  # the command line's


def declared_in(path, text):
    literals = FIELDS.findall(text) + ANSWERS.findall(text) + TITLES.findall(text)
    literals += [literal for labels in CHOICES.findall(text) for literal in re.findall(LITERAL, labels)]
    if path.startswith(OF_SENTENCES):
        literals += [literal for literal in SENTENCES.findall(text) if literal.endswith('."_s')]
    if path.startswith(OF_FACTS):
        literals += ['u"%s"_s' % (label or name.replace("-", " ").capitalize()) for name, label in FACTS.findall(text)]
    if re.search(r"\b(Option|OptionList)\b", text):
        literals += [literal for pair in PAIRS.findall(text) for literal in pair]
    for literal in literals:
        words = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literal))
        if re.search(r"[A-Za-z]{2}", words) and not re.fullmatch(r"[a-z0-9.]+\.[a-z]*|[a-z-]+", words):
            yield words
    for literal in UNITS.findall(text):
        yield literal[2:-3]


def declared_words():
    """In the order of the files, each once."""
    found = {}
    for room in DECLARING:
        for folder, below, names in os.walk(os.path.join(ROOT, room)):
            below.sort()
            for name in sorted(names):
                path = os.path.relpath(os.path.join(folder, name), ROOT)
                if name.endswith((".cpp", ".h")) and not path.startswith(UNSEEN):
                    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
                        found.update(dict.fromkeys(declared_in(path, file.read())))
    return list(found)


def said_words(declared):
    """Sentences that app, netcore and protocols say, with the room of each; what is declared need not be there twice."""
    return {words: room for words, room in sentences.found(ROOT).items() if words not in declared}


def templates():
    """The text of the file `templates`: sentences with place-holders, for the window to find again in what was made of them."""
    declared = declared_words()
    known = [re.sub(r"\\(.)", r"\1", words) for words in (*declared, *said_words(set(declared))) if PLACE.search(words)]
    return "".join(words + "\n" for words in known if words not in (sentences.JOINED, sentences.QUOTED))


SHORT = 3  # words: longer ones stand in no page as they are


def short_words(text):
    """A label without its key and its end: "Add rea&der…" is "Add reader". Nothing where it is longer."""
    words = MNEMONIC.sub("", text).strip().rstrip("….:?!").split()
    return " ".join(words) if 0 < len(words) <= SHORT else ""


def search_words(catalogue):
    """The text of resources/handbook/LANG/words: labels of the window and their English, for the handbook's search, whose pages
    are in English for the most part (app/handbook/handbookwords.h)."""
    found = {}
    for message in catalogue.messages:
        if not message.finished or message.plural or message.is_date or PLACE.search(message.source) or FIELD.search(message.source):
            continue
        english, said = short_words(message.source), short_words(message.texts[0])
        if said and re.search("[A-Za-z]{3}", english) and said.casefold() != english.casefold():
            found.setdefault((said.casefold(), english.casefold()), "%s\t%s\n" % (said, english))
    return "".join(found[key] for key in sorted(found))


def search_words_path(language):
    """None where no page of the handbook is in that language: then nobody sees it in that one."""
    folder = os.path.join(HANDBOOK, language)
    return os.path.join(folder, "words") if os.path.isdir(folder) else None


def write_search_words(language):
    path = search_words_path(language)
    if path:
        with open(path, "w", encoding="utf-8") as file:
            file.write(search_words(Catalogue(path_of(language))))


def search_words_out_of_step():
    for language in languages():
        path = search_words_path(language)
        if not path:
            continue
        kept = ""
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                kept = file.read()
        if kept != search_words(Catalogue(path_of(language))):
            yield "%s is of another catalogue" % os.path.relpath(path, ROOT)


def lupdate(paths):
    """Runs it; its warnings name words that would never be found, so they are faults."""
    declared = declared_words()
    with tempfile.TemporaryDirectory() as folder:
        found = os.path.join(folder, "found.cpp")
        with open(found, "w", encoding="utf-8") as file:
            file.writelines('QT_TRANSLATE_NOOP("%s", "%s")\n' % (DECLARED, words) for words in declared)
            file.writelines('//: From %s\nQT_TRANSLATE_NOOP("%s", "%s")\n' % (room, sentences.CONTEXT, words)
                            for words, room in said_words(set(declared)).items())
        return run_lupdate(paths, found)


def run_lupdate(paths, found):
    for path in paths:
        command = [LUPDATE, *SOURCES, found, "-I", ".", "-no-obsolete", "-locations", "none", "-disable-heuristic", "sametext",
                   "-disable-heuristic", "similartext", "-source-language", "en",
                   "-target-language", os.path.basename(path)[10:-3], "-silent", "-ts", path]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        told = [line for line in done.stderr.splitlines() if line.strip()]
        if told:
            return told
    return []


def out_of_step():
    """Words of the source that the catalogues do not have as it has them, and what lupdate complains of."""
    told = []
    with open(TEMPLATES, encoding="utf-8") as file:
        if file.read() != templates():
            told.append("resources/languages/templates is of another source")
    told += search_words_out_of_step()
    with tempfile.TemporaryDirectory() as folder:
        for language in languages():
            kept = Catalogue(path_of(language))
            path = os.path.join(folder, "everyport_%s.ts" % language)
            kept.path = path
            kept.save()
            warnings = lupdate([path])
            if warnings:
                return warnings
            now = {message.id: message for message in Catalogue(path).messages}
            before = {message.id: message for message in kept.messages}
            told += ["%s: “%s” is new" % (language, now[key].source) for key in now.keys() - before.keys()]
            told += ["%s: “%s” has gone" % (language, before[key].source) for key in before.keys() - now.keys()]
    return told


def update(names):
    with open(TEMPLATES, "w", encoding="utf-8") as file:
        file.write(templates())
    for language in names or languages():
        told = lupdate([path_of(language)])
        if told:
            return told
        write_search_words(language)
    return []


def export(language, first="1", last=None):
    messages = Catalogue(path_of(language)).messages
    known = {message.source: message.texts[0] for message in messages if message.finished and not message.plural}
    for message in messages[int(first) - 1:int(last) if last else None]:
        if not message.finished:
            told = message.told()
            if message.source in known:
                told["elsewhere"] = known[message.source]
            print(json.dumps(told, ensure_ascii=False))


def taken_in(catalogue, lines):
    """Puts lines into a catalogue; what is wrong with some of them. The others are taken."""
    by_id = {message.id: message for message in catalogue.messages}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
            message = by_id.get(given["id"])
            texts = given["forms"] if "forms" in given else [given["text"]]
        except (ValueError, KeyError, TypeError) as error:
            yield "line %d: this is no object with id and text or forms: %s" % (number, error)
            continue
        if not message:
            yield "line %d: nothing has the id %s (any more)" % (number, given["id"])
            continue
        before = message.texts, message.finished
        message.texts, message.finished = list(texts), True
        told = list(faults_of(message, catalogue.language))
        if not message.plural and "forms" in given:
            told.append("has forms, but its source counts nothing")
        if told:
            message.texts, message.finished = before
            yield from ("line %d: %s “%s”: “%s” %s" % (number, message.id, message.source, " | ".join(texts), fault)
                        for fault in told)


def bring_in(language, files):
    catalogue = Catalogue(path_of(language))
    told = []
    for name in files:
        with (sys.stdin if name == "-" else open(name, encoding="utf-8")) as file:
            told += ["%s: %s" % (name, fault) for fault in taken_in(catalogue, file)]
    catalogue.save()
    write_search_words(language)
    return told


def state():
    for language in languages():
        messages = Catalogue(path_of(language)).messages
        done = sum(message.finished for message in messages)
        print("%s: %d of %d%s" % (language, done, len(messages), ", finished" if language in finished_languages() else ""))


def main(words):
    if not words:
        sys.exit(__doc__)
    command, given = words[0], words[1:]
    told = []
    if command == "update":
        told = update(given)
    elif command == "export" and 1 <= len(given) <= 3:
        export(*given)
    elif command == "import" and len(given) >= 2:
        told = bring_in(given[0], given[1:])
    elif command == "check":
        told = [fault for language in given or languages()
                for fault in faults(Catalogue(path_of(language)), language in finished_languages())]
    elif command == "state":
        state()
    else:
        sys.exit(__doc__)
    print("\n".join(told), end="\n" if told else "", file=sys.stderr)
    sys.exit(bool(told))


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # … | head
    main(sys.argv[1:])
