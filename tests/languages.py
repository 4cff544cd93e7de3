"""languages.py ROOT: the catalogues of resources/languages are in step with the source, and what is translated in them agrees
with it: place-holders, forms, keys, ends. One that is named in resources/languages/finished lacks nothing. Before that, that
the checks see what they are for."""
import json
import os
import re
import shutil
import sys
import tempfile

ROOT = os.path.abspath(sys.argv[1])
sys.path.insert(0, os.path.join(ROOT, "resources", "languages"))
import catalogue  # noqa: E402

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>everyport::ui::Menus</name>
%s</context>
</TS>
"""
PLAIN = """    <message>
        <source>%s</source>
        <translation type="unfinished"></translation>
    </message>
"""
COUNTED = """    <message numerus="yes">
        <source>%s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
"""
SOURCES = ("&amp;File", "&amp;Go", "Send %1 to %2…", "Hello {nick}.", "Left: ", "d MMMM yyyy", "&lt;b&gt;&quot;it&apos;s&quot;&lt;/b&gt;")


class Trial:
    """A catalogue of a few sentences in a folder of its own."""

    def __init__(self, folder):
        self.path = os.path.join(folder, "everyport_de.ts")
        self.written = CATALOGUE % ("".join(PLAIN % source for source in SOURCES) + COUNTED % "%n votes of %1")
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(self.written)
        self.told = []

    def take(self, number, **given):
        """What is wrong with one answer, after which the catalogue is as before if anything is."""
        book = catalogue.Catalogue(self.path)
        lines = [json.dumps({"id": book.messages[number].id, **given})]
        faults = list(catalogue.taken_in(book, lines))
        if faults and book.text() != catalogue.Catalogue(self.path).text():
            faults.append("and it was taken all the same")
        book.save()
        return faults

    def expect(self, what, is_so):
        if not is_so:
            self.told.append("the checks: " + what)

    def refuse(self, number, part, **given):
        faults = self.take(number, **given)
        self.expect("%s is not refused once, for “%s”: %s" % (given, part, faults), len(faults) == 1 and part in faults[0])

    def accept(self, number, **given):
        faults = self.take(number, **given)
        self.expect("%s is refused: %s" % (given, faults), not faults)

    def run(self):
        book = catalogue.Catalogue(self.path)
        self.expect("a catalogue is not written as it was read", book.text() == self.written)
        self.expect("ids are not each its own", len({message.id for message in book.messages}) == len(book.messages))
        self.refuse(0, "key (&)", text="Datei")
        self.refuse(0, "empty", text=" ")
        self.refuse(2, "place-holder", text="Senden…")
        self.refuse(2, "has %1 %1 %2", text="%1 und %1 an %2 senden…")
        self.refuse(2, "ends with no mark", text="%1 an %2 senden")
        self.refuse(3, "braces", text="Hallo {name}.")
        self.refuse(4, "space", text="Links:")
        self.refuse(7, "forms", text="%n Stimmen von %1")
        self.refuse(7, "not %1 %n", forms=["eine Stimme", "%n Stimmen von %1"])
        self.refuse(5, "date", text="3. Mai 2026")
        self.refuse(5, "date", text="d. MMMM")
        self.expect("an unknown id is taken", list(catalogue.taken_in(book, ['{"id": "x", "text": "y"}'])))
        self.expect("what is no JSON is taken", list(catalogue.taken_in(book, ["{"])))
        self.expect("a whole catalogue may lack words", len(list(catalogue.faults(book, True))) == len(book.messages))
        self.expect("what is to come is a fault", not list(catalogue.faults(book, False)))
        self.accept(2, text="%1 an %2 senden…")
        self.accept(3, text="Hallo {nick}.")
        self.accept(4, text="Links: ")
        self.accept(5, text="d 'de' MMMM 'de' yyyy")
        self.accept(5, text="d. MMM yyyy")
        self.accept(6, text="<b>\"so ist's\"</b>")
        self.accept(6, text="<b>\"c’est\u00a0:\u202fça\"</b>")
        with open(self.path, encoding="utf-8") as file:
            self.expect("spaces that are no space are not written as lupdate writes them", "&#xa0;:&#x202f;ça" in file.read())
        for text, is_fault in (("Il reste : ", True), ("Il reste\u00a0: ", False)):
            book.messages[4].texts = [text]
            told = list(catalogue.faults_of(book.messages[4], "fr"))
            self.expect("French spaces are not looked at in “%s”: %s" % (text, told), bool(told) == is_fault)
        self.accept(7, forms=["eine Stimme von %1", "%n Stimmen von %1"])
        self.accept(0, text="&Datei")
        self.accept(1, text="&Dorthin")
        now = list(catalogue.faults(catalogue.Catalogue(self.path), True))
        self.expect("two entries with one key are not told: %s" % now, len(now) == 1 and "same key" in now[0])
        self.accept(1, text="&Gehe zu")
        now = list(catalogue.faults(catalogue.Catalogue(self.path), True))
        self.expect("faults of a good catalogue are told: %s" % now, not now)
        return self.told


def known_languages():
    """Of the lists: what is finished has a catalogue, and what has a catalogue has its number of forms."""
    for language in catalogue.finished_languages():
        if language not in catalogue.languages():
            yield "resources/languages/finished: there is no everyport_%s.ts" % language
    for language in catalogue.languages():
        if language not in catalogue.FORMS:
            yield "resources/languages/catalogue.py: FORMS does not say how many %s has" % language


def words_below_the_window():
    """Of each kind that sentences.py looks for, one that it finds; and what is no word it does not take."""
    found = catalogue.sentences.found(ROOT)
    for words in ("the plugin %1", "what the sketch calls it", "card %1, as text", "wrong checksum", "Whom to turn to",
                  "Address of a node that belongs to the room", "%1 offers you the file %2, which is %3 large.",
                  "There is no “%1”; did you mean %2?", "finding out", "it is one of", "%1 is a file, and no folder. Choose another folder.",
                  "Everyone may write to %1, and so decide what this program does; it is not used. Take that back: chmod o-w %1"):
        if words not in found:
            yield "resources/languages/sentences.py does not find “%s”" % words
    for words in ("Parallax RFID card reader", "Names us", "Weekday"):
        if words not in catalogue.declared_words():
            yield "resources/languages/catalogue.py does not find “%s”" % words
    for words in ("uid", "parallax", "pubsub#title"):
        if words in found:
            yield "resources/languages/sentences.py takes “%s” for words" % words


def tables_of(folder):
    """Of browsers' words in resources/web: each language's table by its file's name, and what of them is not built in."""
    web = os.path.join(ROOT, "resources", "web")
    with open(os.path.join(web, "web.qrc"), encoding="utf-8") as file:
        carried = file.read()
    tables = {}
    for name in sorted(os.listdir(os.path.join(web, folder))):
        with open(os.path.join(web, folder, name), encoding="utf-8") as file:
            tables[name] = json.load(file)
    return tables, ["web.qrc lacks %s/%s" % (folder, name) for name in tables if "%s/%s" % (folder, name) not in carried]


def other_languages(script):
    return json.loads(re.search(r"^const others = (.*);", script, re.M)[1])


def words_of_the_page():
    """The results page's English and its tables: the same keys, fields and forms, and each is built in."""
    with open(os.path.join(ROOT, "resources", "web", "words.js"), encoding="utf-8") as file:
        script = file.read()
    english = json.loads(re.search(r"^const english = (\{.*?^\});", script, re.M | re.S)[1])
    tables, missing = tables_of("words")
    yield from missing
    if other_languages(script) != [name[:-5] for name in tables]:
        yield "resources/web/words.js names other languages than there are tables: %s" % " ".join(tables)
    for name, table in tables.items():
        yield from unlike("words/" + name, table, english)


def words_around_the_handbook():
    """In browsers: a table for each language that pages are in, as the English one, and each is built in."""
    tables, missing = tables_of("handbook")
    yield from missing
    handbook = os.path.join(ROOT, "resources", "handbook")
    languages = {name for name in os.listdir(handbook) if len(name) == 2} | {"en"}
    if {name[:-5] for name in tables} != languages:
        yield "resources/web/handbook has tables for other languages than the handbook has pages: %s" % " ".join(tables)
    for name, table in tables.items():
        yield from unlike("handbook/" + name, table, tables["en.json"])


def titles_of_the_handbook():
    """Each page that nobody has translated has its title in each language of the handbook; its search knows the window's words."""
    folder = os.path.join(ROOT, "resources", "handbook")
    pages = {name[:-3] for name in os.listdir(folder) if name.endswith(".md")}
    for language in sorted(name for name in os.listdir(folder) if len(name) == 2):
        with open(os.path.join(folder, language, "titles.json"), encoding="utf-8") as file:
            titles = json.load(file)
        wanted = sorted(pages - {name[:-3] for name in os.listdir(os.path.join(folder, language)) if name.endswith(".md")})
        if list(titles) != wanted:
            yield "resources/handbook/%s/titles.json has other pages, or another order: %s" % (
                language, " ".join(set(titles) ^ set(wanted)))
        if len(set(titles.values())) < len(titles) or not all(title.strip() for title in titles.values()):
            yield "resources/handbook/%s/titles.json has two pages with one title, or one without" % language
    for words, short in (("Add rea&der…", "Add reader"), ("Address: ", "Address"), ("Who may join this one", ""), ("…", "")):
        if catalogue.short_words(words) != short:
            yield "resources/languages/catalogue.py takes “%s” for “%s”" % (words, catalogue.short_words(words))
    with open(catalogue.search_words_path("de"), encoding="utf-8") as file:
        if "Zertifikat\tCertificate\n" not in file.read():
            yield "resources/handbook/de/words does not know what a certificate is called"


def words_of_made_pages():
    """In browsers, of the voting page, those of events, those about voters and those of the Overview: a table for English and each language of the results page, as the English one."""
    with open(os.path.join(ROOT, "resources", "web", "words.js"), encoding="utf-8") as file:
        wanted = sorted(other_languages(file.read()) + ["en"])
    for folder in ("vote", "event", "voter", "status"):
        tables, missing = tables_of(folder)
        if folder == "status":  # of the others app/services/http builds in whatever stands there
            yield from missing
        if sorted(name[:-5] for name in tables) != wanted:
            yield "resources/web/%s has tables for other languages than the results page: %s" % (folder, " ".join(tables))
        for name, table in tables.items():
            yield from unlike(folder + "/" + name, table, tables["en.json"])


def words_to_voters():
    """By message: a table for English and each language of the voting page, as the English one, and each is built in."""
    folder = os.path.join(ROOT, "resources", "votes")
    with open(os.path.join(folder, "votes.qrc"), encoding="utf-8") as file:
        carried = re.findall(r"<file>(.*?)</file>", file.read())
    tables = {}
    for name in sorted(set(os.listdir(folder)) - {"votes.qrc"}):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            tables[name] = json.load(file)
    if sorted(carried) != list(tables) or list(tables) != list(tables_of("vote")[0]):
        yield "resources/votes has tables for other languages than the voting page, or does not build them in: %s" % " ".join(tables)
    for name, table in tables.items():
        yield from unlike("votes/" + name, table, tables["en.json"])


def words_of_error_pages():
    """In browsers: the same sentences in each language, each said by the program, and each table is built in."""
    tables, missing = tables_of("errors")
    yield from missing
    with open(os.path.join(ROOT, "resources", "web", "words.js"), encoding="utf-8") as file:
        if sorted(name[:-5] for name in tables) != sorted(other_languages(file.read())):
            yield "resources/web/errors has tables for other languages than the pages: %s" % " ".join(tables)
    said = ""
    for place in ("app/services/http/httpsite.cpp", "app/services/http/httpresults.cpp", "app/services/http/httphandbook.cpp", "app/services/http/linkplace.cpp", "app/services/http/httpreplay.cpp", "app/services/http/httpmapreplay.cpp", "app/services/http/votes/phonevotes.cpp", "app/services/http/votes/voteanswers.cpp", "app/services/http/votes/page/answerpictures.cpp",
                  "app/services/http/events/hostpages.cpp", "app/services/http/events/audiencepages.cpp",
                  "protocols/http/server/site.cpp",
                  "protocols/http/server/serverconnectionanswers.cpp", "protocols/http/messages/message.cpp"):
        with open(os.path.join(ROOT, place), encoding="utf-8") as file:
            said += file.read()
    english = {words: words for words in tables["de.json"]}
    for words in english:
        if '"%s"' % words not in said:
            yield "resources/web/errors: nobody says “%s”" % words
    for name, table in tables.items():
        yield from unlike("errors/" + name, table, english)


def unlike(name, table, english):
    """In what a table is not as the English one."""
    if list(table) != list(english):
        yield "%s has other keys, or another order: %s" % (name, " ".join(set(table) ^ set(english)))
        return
    for key, text in table.items():
        wanted = english[key]
        if isinstance(wanted, dict) and (not isinstance(text, dict) or list(text) != list(wanted)):
            yield "%s: %s has not the forms %s" % (name, key, " ".join(wanted))
            continue
        for form, words in text.items() if isinstance(text, dict) else [("", text)]:
            source = wanted[form] if form else wanted
            if sorted(catalogue.FIELD.findall(words)) != sorted(catalogue.FIELD.findall(source)):
                yield "%s: %s has other fields: %s" % (name, key, words)
            if catalogue.ending(words) != catalogue.ending(source):
                yield "%s: %s ends otherwise: %s" % (name, key, words)


# What would be a second word for a thing, and the one that it has.
SECOND_WORDS = {"de": {"Stimmkarte": "Ticket", "Lesegerät": "Leser", "Telefon": "Handy", "usgenommen": "ausgeschlossen"},
                "nl": {"Buiten beschouwing": "uitgesloten", "temmen weglaten": "stemmen uitsluiten", "peiling weggelaten": "peiling uitgesloten"},
                "fr": {"{count} vote": "{count} voix", " ticket": "bulletin", "{count} ordre": "{count} classement", '"ordres"': "classements",
                       "cartée": "exclue", "carter ses": "exclure ses", "votes de %1 sont écartés": "exclus"}}
# What French asks of people as tu; as vous it is "réglez-la", "faites-le".
FRENCH_ORDER = re.compile(r"\b\w*(?<!ez)(?<!tes)-(?:la|le|les|moi)\b")


def one_word_for_each_thing():
    """Whoever reads of a ticket on paper and on the phone sees that it is the same."""
    for language, others in SECOND_WORDS.items():
        web = os.path.join(ROOT, "resources", "web")
        tables = [os.path.join(folder, language + ".json")
                  for folder in (os.path.join(ROOT, "resources", "votes"), *(entry.path for entry in os.scandir(web) if entry.is_dir()))]
        texts = {catalogue.path_of(language): "\n".join(
            "\n".join(message.texts) for message in catalogue.Catalogue(catalogue.path_of(language)).messages)}
        for path in filter(os.path.exists, tables):
            with open(path, encoding="utf-8") as file:
                texts[path] = file.read()
            if language == "fr" and (loose := re.search("« | »| [:;!?]", texts[path])):
                yield "%s: a line may break at “%s”: a space there is U+00A0" % (os.path.relpath(path, ROOT), loose[0])
        for path, text in texts.items():
            if language == "fr" and (order := FRENCH_ORDER.search(text)):
                yield "%s calls people tu: “%s”" % (os.path.relpath(path, ROOT), order[0])
            for other, word in others.items():
                if other in text:
                    yield "%s says %s, which is a %s elsewhere" % (os.path.relpath(path, ROOT), other, word)


# What stands before an hour alone: a moment that is not of today has its day, too, "desde 3 may, 17:03".
BEFORE_HOURS = {"en": "at", "de": "um", "nl": "om", "es": "las", "fr": "à"}
WITH_DAYS = ("Polls", "PollsOutline", "StepHourWords", "WallWords", "InvitationList", "NoteLevelWords")


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def moments_with_their_days():
    """No sentence in which a moment stands says of it that it is an hour."""
    web = os.path.join(ROOT, "resources", "web")
    texts = {"en": [text_of(os.path.join(web, "words.js"))]}
    for folder in ("words", "event", "status"):
        for name in os.listdir(os.path.join(web, folder)):
            texts.setdefault(name[:-5], []).append(text_of(os.path.join(web, folder, name)))
    for language in catalogue.languages():
        for message in catalogue.Catalogue(catalogue.path_of(language)).messages:
            if message.context.split("::")[-1] in WITH_DAYS:
                texts[language] += message.texts
                texts["en"].append(message.source)
    for language, told in texts.items():
        hour = re.compile(r"\b%s (?:%%[12]\b|\{time\})" % BEFORE_HOURS[language], re.I)
        for found in sorted({found[0] for text in told for found in hour.finditer(text)}):
            yield "in %s a moment that may have its day stands behind “%s”" % (language, found)


def main():
    folder = tempfile.mkdtemp()
    try:
        told = Trial(folder).run()
    finally:
        shutil.rmtree(folder)
    told += known_languages()
    told += words_below_the_window()
    told += words_of_the_page()
    told += words_around_the_handbook()
    told += titles_of_the_handbook()
    told += words_of_made_pages()
    told += words_to_voters()
    told += words_of_error_pages()
    told += one_word_for_each_thing()
    told += moments_with_their_days()
    told += ["%s (resources/languages/catalogue.py update takes it over)" % fault for fault in catalogue.out_of_step()]
    for language in catalogue.languages():
        book = catalogue.Catalogue(catalogue.path_of(language))
        with open(book.path, encoding="utf-8") as file:
            if file.read() != book.text():
                told.append("%s is not as lupdate writes it" % os.path.relpath(book.path, ROOT))
        told += catalogue.faults(book, language in catalogue.finished_languages())
    print("\n".join(told) if told else "%d catalogues agree with the source" % len(catalogue.languages()))
    return bool(told) or len(catalogue.languages()) < 4


sys.exit(main())
