#include "ui/languages/messagetemplates.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> german{
    {u"%1: %2"_s, u"%1 – %2"_s}, {u"“%1”"_s, u"»%1«"_s},
    {u"Port %1 is taken by %2 (process %3)."_s, u"Port %1 belegt %2 (Prozess %3)."_s},
    {u"Port %1 is taken by another program."_s, u"Port %1 belegt ein anderes Programm."_s},
    {u"Port %1 is taken by %2."_s, u"Port %1 belegt schon %2."_s},
    {u"%1 could not start: %2"_s, u"%1 lief nicht an: %2"_s}, {u"%1 of %2 is %1."_s, u"%1 von %2 ist %1."_s},
    {u"Must be %1, not %2."_s, u"Muss %1 sein, nicht %2."_s}, {u"%1 from %2 to %3"_s, u"%1 von %2 bis %3"_s},
    {u"a number"_s, u"eine Zahl"_s}, {u"Use %1"_s, u"%1 nehmen"_s}, {u"Reading %1"_s, u"Lesen von %1"_s},
    {u"Permission denied"_s, u"Keine Berechtigung"_s}, {u"Nobody"_s, u"Niemand"_s},
    {u"Watching %1"_s, u"%1 beobachten"_s}, {u"done"_s, u"erledigt"_s},
    {u"Nothing was changed."_s, u"Nichts wurde geändert."_s}, {u"The disk is full."_s, u"Die Platte ist voll."_s},
    {u"%1 is in the way of %2."_s, u"%2 wird von %1 behindert."_s}, {u"%1 says:%2%3"_s, u"%1 sagt:%3%2"_s},
    {u"%1 is shut.%2"_s, u"%1 ist zu.%2"_s}, {u"%1 was sent (%2)."_s, u"%1 ist gesendet (%2)."_s},
    {u"“%1” is open."_s, u"„%1“ ist offen."_s}, {u"\"%1\" is empty."_s, u"„%1“ ist leer."_s},
    {u"%1 hung up."_s, u"%1 hat aufgelegt."_s}, {u"Topic of %1: %2"_s, u"Thema von %1: %2"_s},
    {u"%1 answers %2: %3"_s, u"%1 antwortet auf %2: %3"_s}, {u"%1 – failed: %2"_s, u"%1 – misslungen: %2"_s},
    {u"Open the poll %1"_s, u"Die Umfrage %1 öffnen"_s}, {u"Line %1: %2."_s, u"Zeile %1: %2."_s},
    {u"%1 is %2."_s, u"%1 ist %2."_s}, {u"%1 days"_s, u"%1 Tage"_s}, {u"%1 invited %2."_s, u"%1 lud %2 ein."_s},
    {u"card %1"_s, u"Karte %1"_s}, {u"Answer: %1"_s, u"Antwort: %1"_s}, {u"Post to %1"_s, u"An %1 senden"_s},
    {u"Post to %1: %2"_s, u"An %1 senden: %2"_s}, {u"%1 of at least %2"_s, u"%1 von mindestens %2"_s},
    {u"Nobody knows %1 yet."_s, QString()}, // not translated
};

} // namespace

class MessageTemplatesTest : public QObject {
    Q_OBJECT

    int m_lookups = 0;
    MessageTemplates m_templates{german.keys(),
        [this](const QString& english) {
            ++m_lookups;
            return german.value(english);
        },
        {u"%1 answers %2: %3"_s, u"Post to %1: %2"_s}};

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QString& english, const QString& said) {
            QTest::newRow(name) << english << said;
        };
        row("as it stands", u"The disk is full."_s, u"Die Platte ist voll."_s);
        row("with values", u"Port 80 is taken by nginx (process 7)."_s, u"Port 80 belegt nginx (Prozess 7)."_s);
        row("the longest", u"Port 80 is taken by another program."_s, u"Port 80 belegt ein anderes Programm."_s);
        row("a sentence within", u"web could not start: Port 80 is taken by nginx (process 7)."_s,
            u"web lief nicht an: Port 80 belegt nginx (Prozess 7)."_s);
        row("parts within", u"Must be a number from 1 to 9, not \"x\"."_s,
            u"Muss eine Zahl von 1 bis 9 sein, nicht \"x\"."_s);
        row("two sentences", u"Port 80 is taken by another program. Nothing was changed."_s,
            u"Port 80 belegt ein anderes Programm. Nichts wurde geändert."_s);
        row("two lines", u"The disk is full.\nNothing was changed."_s,
            u"Die Platte ist voll.\nNichts wurde geändert."_s);
        row("joined", u"Reading /etc/motd: Permission denied"_s, u"Lesen von /etc/motd – Keine Berechtigung"_s);
        row("joined, as a sentence", u"Reading /etc/motd: Permission denied."_s,
            u"Lesen von /etc/motd – Keine Berechtigung."_s);
        row("joined where the verb ends it", u"Watching /etc/motd: Permission denied"_s,
            u"/etc/motd beobachten – Keine Berechtigung"_s);
        row("a stranger's first", u"Sorry, mate. Nothing was changed."_s, u"Sorry, mate. Nichts wurde geändert."_s);
        row("a stranger's last", u"Reading /etc/motd: no way"_s, u"Lesen von /etc/motd: no way"_s);
        row("in parentheses", u"web is shut. (The disk is full.)"_s, u"web ist zu. (Die Platte ist voll.)"_s);
        row("a stranger's in parentheses", u"web is shut. (No way.)"_s, u"web ist zu. (No way.)"_s);
        row("another order", u"x is in the way of y."_s, u"y wird von x behindert."_s);
        row("a value twice", u"one of two is one."_s, u"one von two ist one."_s);
        row("not the same value", u"one of two is two."_s, u"one of two is two."_s);
        row("values that are left out", u"He says:"_s, u"He sagt:"_s);
        row("a value with a place", u"Port %2 is taken by %1 (process %3)."_s, u"Port %2 belegt %1 (Prozess %3)."_s);
        row("a name that is a word", u"Port 80 is taken by Nobody."_s, u"Port 80 belegt schon Nobody."_s);
        row("a short one with a word", u"Use 46348"_s, u"46348 nehmen"_s);
        row("a short one in a stranger's words", u"Use your head"_s, u"Use your head"_s);
        row("a file with spaces", u"Our holidays.odt was sent (12 kB)."_s, u"Our holidays.odt ist gesendet (12 kB)."_s);
        row("a poll with spaces", u"“Which fruit is best?” is open."_s, u"„Which fruit is best?“ ist offen."_s);
        row("a folder with spaces", u"\"My own files\" is empty."_s, u"„My own files“ ist leer."_s);
        row("somebody with spaces", u"Ann Lee hung up."_s, u"Ann Lee hat aufgelegt."_s);
        row("a topic", u"Topic of #fruit: All about pears"_s, u"Thema von #fruit: All about pears"_s);
        row("an answer", u"kestrel answers VERSION: A client 2.1"_s,
            u"kestrel antwortet auf VERSION: »A client 2.1«"_s);
        row("an answer of one word", u"kestrel answers VERSION: irssi"_s, u"kestrel antwortet auf VERSION: irssi"_s);
        row("a sentence of ours that a peer says", u"kestrel answers VERSION: The disk is full."_s,
            u"kestrel antwortet auf VERSION: »The disk is full.«"_s);
        row("lines and marks that a peer says", u"Post to https://kestrel.example/: buy »it«\nThe disk is full."_s,
            u"An https://kestrel.example/ senden: »buy 'it'\nThe disk is full.«"_s);
        row("what a rule did", u"Open the poll fruit – failed: The disk is full."_s,
            u"Die Umfrage fruit öffnen – misslungen: Die Platte ist voll."_s);
        row("what is wrong in a line", u"Line 3: an unknown key."_s, u"Zeile 3: an unknown key."_s);
        row("whose point is that of the whole", u"Line 3: Port 80 is taken by another program."_s,
            u"Zeile 3: Port 80 belegt ein anderes Programm."_s);
        row("a path with spaces", u"Reading /home/ann/My files/motd"_s, u"Lesen von /home/ann/My files/motd"_s);
        row("groups of digits", u"card 04 A1 B2"_s, u"Karte 04 A1 B2"_s);
        row("a short one between words", u"Life is a long road."_s, u"Life is a long road."_s);
        row("a short one between people", u"My aunt invited all of us."_s, u"My aunt invited all of us."_s);
        row("a short one before a colon", u"Answer: yes, do it"_s, u"Answer: yes, do it"_s);
        row("a span in a stranger's words", u"Only a few days"_s, u"Only a few days"_s);
        row("a part of ours in a stranger's words", u"Choose a name and a password of at least ten characters."_s,
            u"Choose a name and a password of at least ten characters."_s);
        row("a part of ours by itself", u"a number of at least 5"_s, u"eine Zahl von mindestens 5"_s);
        row("not translated", u"Nobody knows her yet."_s, u"Nobody knows her yet."_s);
        row("nobody's", u"Whatever you like."_s, u"Whatever you like."_s);
        row("nothing", QString(), QString());
        row("a space", u" "_s, u" "_s);
    }

    void sentences()
    {
        QFETCH(QString, english);
        QFETCH(QString, said);
        QCOMPARE(m_templates.translated(english), said);
        QCOMPARE(m_templates.translated(said), said); // nobody need know whether it was translated already
    }

    /// It would be found within what the peer says.
    void aSentenceOfOursIsNotFoundInAPeers()
    {
        QCOMPARE(m_templates.translated(u"kestrel answers VERSION: web could not start: The disk is full."_s),
            u"kestrel antwortet auf VERSION: »web could not start: The disk is full.«"_s);
    }

    void linesAreOfOneLanguage_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isEnglish");
        const auto row = [](const char* name, const QString& english, const QString& said, bool isEnglish = false) {
            QTest::newRow(name) << english << said << isEnglish;
        };
        row("ours", u"web could not start: Port 80 is taken by nginx (process 7)."_s,
            u"web lief nicht an: Port 80 belegt nginx (Prozess 7)."_s);
        row("two of ours", u"The disk is full. Nothing was changed."_s,
            u"Die Platte ist voll. Nichts wurde geändert."_s);
        row("a stranger's within", u"web could not start: It likes it not."_s,
            u"web lief nicht an: »It likes it not.«"_s);
        row("no phrase", u"Port 80 is taken by TLS 1.3."_s, u"Port 80 belegt schon TLS 1.3."_s);
        row("what came of it", u"Thank all voters: done. Open the poll fruit"_s,
            u"»Thank all voters« – erledigt. Die Umfrage fruit öffnen"_s);
        row("two things done", u"Evening: done. Open the poll fruit; Open the poll pears"_s,
            u"Evening – erledigt. Die Umfrage fruit öffnen; Die Umfrage pears öffnen"_s);
        row("one by chance within", u"Open the poll fruit: The disk is in a: box."_s,
            u"Die Umfrage fruit öffnen: »The disk is in a: box.«"_s);
        row("in quotation marks already", u"“Which fruit is best?” is open."_s, u"„Which fruit is best?“ ist offen."_s);
        row("a stranger's behind", u"Reading /etc/motd: no way"_s, u"Lesen von /etc/motd: »no way«"_s);
        row("what it is about", u"door: The disk is full."_s, u"door – Die Platte ist voll."_s);
        row("what it is about, in words", u"Thank all voters: The disk is full."_s,
            u"»Thank all voters« – Die Platte ist voll."_s);
        row("ours within a stranger's", u"web could not start: Sorry, mate. Nothing was changed."_s,
            u"web lief nicht an: »Sorry, mate.« Nichts wurde geändert."_s);
        row("a stranger's beside", u"Sorry, mate. Nothing was changed."_s, u"Sorry, mate. Nothing was changed."_s,
            true);
        row("a stranger's", u"Whatever you like."_s, u"Whatever you like."_s);
        row("one that begins like a subject", u"mate: no way"_s, u"mate: no way"_s);
        row("not translated", u"Nobody knows her yet."_s, u"Nobody knows her yet."_s);
        row("a sentence of ours that a peer says", u"kestrel answers VERSION: The disk is full."_s,
            u"kestrel antwortet auf VERSION: »The disk is full.«"_s);
        row("several of them", u"Post to https://kestrel.example/: The disk is full. Nothing was changed."_s,
            u"An https://kestrel.example/ senden: »The disk is full. Nothing was changed.«"_s);
        row("one that a rule did", u"Evening: done. Post to https://kestrel.example/: Nothing was changed."_s,
            u"Evening – erledigt. An https://kestrel.example/ senden: »Nothing was changed.«"_s);
        row("one that has ours within", u"Post to https://kestrel.example/: it was sent (The disk is full.)."_s,
            u"An https://kestrel.example/ senden: »it was sent (The disk is full.).«"_s);
        row("one by chance", u"Whatever he answers to it: The disk is full."_s,
            u"»Whatever he answers to it« – Die Platte ist voll."_s);
        row("what is told of somebody elsewhere", u"eve!e@host killed bob!b@h: The disk is full."_s,
            u"eve!e@host killed bob!b@h: The disk is full."_s, true);
        row("marks within", u"web could not start: buy it” The disk is full. “hello world"_s,
            u"web lief nicht an: »buy it' The disk is full. 'hello world«"_s);
        row("marks within marks", u"“Which” is open. “fruit” is open."_s, u"„Which“ ist offen. „fruit“ ist offen."_s);
        row("what turns the order round", u"web could not start: buy \u202enow or never"_s,
            u"web lief nicht an: »buy now or never«"_s);
        row("a line within", u"web could not start: buy now\nor never"_s, u"web lief nicht an: »buy now or never«"_s);
        row("a line of ours within", u"web could not start: buy it now\nNothing was changed."_s,
            u"web lief nicht an: »buy it now Nothing was changed.«"_s);
        row("more than a row shows", u"Reading /etc/"_s + QString(1000, u'x'),
            u"Reading /etc/"_s + QString(1000, u'x'));
        row("nothing", QString(), QString());
    }

    void linesAreOfOneLanguage()
    {
        QFETCH(QString, english);
        const auto line = m_templates.inOneLanguage(english);
        QTEST(line.text, "said");
        QTEST(line.isEnglish, "isEnglish");
    }

    void isBounded_data()
    {
        QTest::addColumn<QString>("text");
        const qsizetype fits = MessageTemplates::longestText;
        const QString many = u"Port is taken by x (process y). Must be a b from a b to a b, not a b. "_s;
        QTest::newRow("a megabyte") << many.repeated((1 << 20) / many.size());
        QTest::newRow("sentences") << many.repeated(fits / many.size());
        QTest::newRow("marks") << u". "_s.repeated(fits / 2);
        QTest::newRow("colons") << u"a b: "_s.repeated(fits / 5);
        QTest::newRow("parts") << u"Must be "_s + u" from  to , not "_s.repeated(fits / 16 - 1) + u'.';
        QTest::newRow("within each other") << u"web could not start: "_s.repeated(fits / 21);
        QTest::newRow("lines") << u"a\n"_s.repeated(fits / 2);
        QTest::newRow("nested")
            << u"web could not start: Must be Topic of x: y. from Line 3: to Reading %1, not "_s.repeated(fits / 80);
    }

    /// Whoever writes the text can cost some milliseconds and no more.
    void isBounded()
    {
        QFETCH(QString, text);
        m_lookups = 0;
        QElapsedTimer timer;
        timer.start();
        const QString said = m_templates.translated(text);
        QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
        // A lookup is the dearest part: catalogues are asked for each.
        QVERIFY2(m_lookups <= 400, qPrintable(QString::number(m_lookups)));
        if (text.size() > MessageTemplates::longestText)
            QCOMPARE(said, text);
        QVERIFY(said.size() <= 3 * text.size());
    }
};

QTEST_GUILESS_MAIN(MessageTemplatesTest)
#include "tst_messagetemplates.moc"
