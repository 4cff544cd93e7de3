#include "app/handbook/handbooksearch.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class HandbookSearchTest : public QObject {
    Q_OBJECT

    const HandbookSearch m_search{Handbook()};

    QStringList pagesWith(const QString& typed) const
    {
        QStringList pages;
        for (const auto& hit : m_search.find(typed))
            pages << hit.page;
        return pages;
    }

private Q_SLOTS:
    void bestComesFirst()
    {
        QCOMPARE(pagesWith(u"rules"_s).value(0), u"rules"_s); // its title
        QCOMPARE(pagesWith(u"poll event"_s).value(0), u"task-poll"_s);
        const auto pages = pagesWith(u"simulated readers"_s); // a heading of devices
        QVERIFY(pages.indexOf(u"devices"_s) >= 0 && pages.indexOf(u"devices"_s) < pages.indexOf(u"overview"_s));
    }

    void allWordsMustBeThere()
    {
        QVERIFY(pagesWith(u"finger"_s).contains(u"wire"_s));
        QVERIFY(!pagesWith(u"finger nosuchwordanywhere"_s).contains(u"wire"_s));
        QVERIFY(pagesWith(u"nosuchwordanywhere"_s).isEmpty());
        QVERIFY(pagesWith(u"  "_s).isEmpty());
        QVERIFY(pagesWith({}).isEmpty());
    }

    void givesTheSentence()
    {
        const auto hits = m_search.find(u"POWER cut"_s);
        QVERIFY(!hits.isEmpty());
        const auto polls = std::find_if(
            hits.begin(), hits.end(), [](const auto& hit) { return hit.page == "polls"_L1; });
        QVERIFY(polls != hits.end());
        QCOMPARE(polls->sentence, u"A vote is on disk before it is shown: a power cut loses none that you saw."_s);
        QCOMPARE(polls->title, u"Polls"_s);
        QCOMPARE(polls->marks.size(), 2);
        QCOMPARE(polls->sentence.mid(polls->marks[0].start, polls->marks[0].length), u"power"_s);
        QCOMPARE(polls->sentence.mid(polls->marks[1].start, polls->marks[1].length), u"cut"_s);
        QVERIFY(polls->count >= 2);
    }

    void longSentencesAreCut()
    {
        for (const auto& word : {u"the"_s, u"service"_s, u"a"_s}) {
            for (const auto& hit : m_search.find(word)) {
                QVERIFY2(hit.sentence.size() <= 164, qPrintable(hit.sentence));
                QVERIFY2(!hit.marks.isEmpty(), qPrintable(hit.page + u": "_s + hit.sentence));
            }
        }
    }

    /// Pages that nobody has translated, by what their things are called in the window.
    void findsEnglishPagesByTheReadersWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("page");
        QTest::newRow("title") << u"de"_s << u"Sicherung"_s << u"backup"_s;
        QTest::newRow("lower case") << u"de"_s << u"regel"_s << u"rules"_s;
        QTest::newRow("a word of the pages") << u"de"_s << u"Zertifikat"_s << u"xmpp"_s;
        QTest::newRow("while it is typed") << u"de"_s << u"Zertif"_s << u"xmpp"_s;
        QTest::newRow("two words") << u"de"_s << u"Umfrage Leser"_s << u"task-poll"_s;
        QTest::newRow("one that is in a longer label, too") << u"de"_s << u"Erweiterung"_s << u"plugins"_s;
        QTest::newRow("of which labels have the singular") << u"de"_s << u"Sicherungen"_s << u"backup"_s;
        QTest::newRow("German, accents left out") << u"de"_s << u"Gerate"_s << u"devices"_s;
        QTest::newRow("with an English one") << u"de"_s << u"Zertifikat TLS"_s << u"xmpp"_s;
        QTest::newRow("English") << u"de"_s << u"Backup"_s << u"backup"_s;
        QTest::newRow("Spanish") << u"es"_s << u"encuesta"_s << u"task-poll"_s;
        QTest::newRow("French") << u"fr"_s << u"sauvegarde"_s << u"backup"_s;
        QTest::newRow("French, accents") << u"fr"_s << u"règle"_s << u"rules"_s;
        QTest::newRow("French, accents left out") << u"fr"_s << u"regle"_s << u"rules"_s;
        QTest::newRow("Dutch") << u"nl"_s << u"back-up"_s << u"backup"_s;
    }
    void findsEnglishPagesByTheReadersWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, page);
        QStringList pages;
        for (const auto& hit : HandbookSearch(Handbook({}, language)).find(typed))
            pages << hit.page;
        QVERIFY2(pages.contains(page), qPrintable(pages.join(u' ')));
        QVERIFY2(pages.indexOf(page) < 4, qPrintable(pages.join(u' ')));
    }

    void marksWhatTheWordsAreInEnglish()
    {
        const Handbook german({}, u"de"_s);
        const HandbookSearch search(german);
        const auto hits = search.find(u"sicherung"_s);
        QCOMPARE(hits.value(0).title, u"Sicherung"_s);
        QVERIFY(hits[0].count > 3);
        QVERIFY(!hits[0].marks.isEmpty());
        QCOMPARE(hits[0].sentence.mid(hits[0].marks[0].start, hits[0].marks[0].length).toCaseFolded(), u"backup"_s);
        QVERIFY(search.wordsOn(*german.find(u"backup"_s), u"sicherung"_s).contains(u"Backup"_s));
        // which is in German
        QCOMPARE(search.wordsOn(*german.find(u"firststeps"_s), u"sicherung"_s), QStringList{u"sicherung"_s});
        QCOMPARE(m_search.wordsOn(*german.find(u"backup"_s), u"sicherung"_s), QStringList{u"sicherung"_s});
        QVERIFY(HandbookSearch(Handbook(), u"de"_s).find(u"sicherung"_s).value(0).title == "Backup"_L1);
        QVERIFY(pagesWith(u"sicherung"_s).isEmpty()); // of English readers
    }

    void aWordThatStandsEverywhereSaysNothing()
    {
        const HandbookWords german(u"de"_s);
        QCOMPARE(german.english(u"Zertifikat"_s), QStringList{u"Certificate"_s});
        QVERIFY(german.english(u"die"_s).isEmpty());
        QVERIFY(german.english(u"v"_s).isEmpty());
        QVERIFY(german.english({}).isEmpty());
        QVERIFY(HandbookWords(u"en"_s).english(u"backup"_s).isEmpty());
        QCOMPARE(HandbookWords(u"fr"_s).english(u"adresse"_s).value(0), u"Address"_s);
    }

    void whatStandsForAWord_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("english");
        QTest::newRow("a label's") << u"de"_s << u"Erweiterungen"_s << u"Plugins"_s;
        QTest::newRow("within a longer one") << u"de"_s << u"Erweiterung"_s << u"Plugins"_s;
        QTest::newRow("plural") << u"de"_s << u"Sicherungen"_s << u"Backup"_s;
        QTest::newRow("plural with an umlaut") << u"de"_s << u"Passwörter"_s << u"Password"_s;
        QTest::newRow("accents left out") << u"de"_s << u"Gerate"_s << u"Device"_s;
        QTest::newRow("accents in two pieces") << u"de"_s << u"Gera\u0308te"_s << u"Device"_s;
        QTest::newRow("accents that nobody writes") << u"de"_s << u"Ümfrage"_s << u"Poll"_s;
        QTest::newRow("French plural") << u"fr"_s << u"règles"_s << u"Rule"_s;
        QTest::newRow("French, accents left out") << u"fr"_s << u"regle"_s << u"Rule"_s;
        QTest::newRow("Spanish, accents left out") << u"es"_s << u"contrasena"_s << u"Password"_s;
    }
    void whatStandsForAWord()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, english);
        QVERIFY(HandbookWords(language).english(typed).contains(english));
    }

    void whatIsNoWordStandsForNothing()
    {
        const HandbookWords german(u"de"_s);
        QVERIFY(german.english(u"Portugal"_s).isEmpty());
        QVERIFY(german.english(u"Pass"_s + QString(200, u'x')).isEmpty()); // too little of it is one
        QVERIFY(german.english(QString(200, u'\u0308')).isEmpty());
        QVERIFY(german.english(u"Zert"_s).size() <= 10);
    }

    void marksWords()
    {
        using Marks = QList<HandbookMark>;
        QCOMPARE(HandbookSearch::marks(u"Cards and a discard"_s, {u"card"_s}), (Marks{{0, 4}}));
        QCOMPARE(HandbookSearch::marks(u"votes, voters"_s, {u"vote"_s, u"voters"_s}), (Marks{{0, 4}, {7, 6}}));
        QCOMPARE(HandbookSearch::marks(u"use --config"_s, {u"--config"_s}), (Marks{{4, 8}}));
        QCOMPARE(HandbookSearch::marks(u"nothing"_s, {}), Marks());
        QCOMPARE(HandbookSearch::words(u" a  b a\tc "_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(HandbookSearch::words(u"a b c d e f g h i j"_s).size(), 8);
    }
};

QTEST_APPLESS_MAIN(HandbookSearchTest)
#include "tst_handbooksearch.moc"
