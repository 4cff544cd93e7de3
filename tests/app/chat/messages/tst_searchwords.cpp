#include "app/chat/messages/searchwords.h"

#include <QDateTime>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::chat;
using namespace Qt::StringLiterals;

class SearchWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreQuoted()
    {
        QCOMPARE(SearchWords::parse(u"seven words"_s).match, u"{text} : (\"seven\"* AND \"words\"*)"_s);
        QCOMPARE(SearchWords::parse(u"\"a phrase\" word"_s).match, u"{text} : (\"a phrase\" AND \"word\"*)"_s);
        QCOMPARE(SearchWords::parse(u"yes -no"_s).match, u"({text} : (\"yes\"*)) NOT {text} : \"no\""_s);
        QCOMPARE(SearchWords::parse(u"a\"b"_s).match, u"{text} : (\"a\" AND \"b\")"_s);
        QCOMPARE(SearchWords::parse(u"OR NEAR(x"_s).match, u"{text} : (\"OR\" AND \"NEAR(x\"*)"_s);
    }

    void shortWordsAreWholeButForTheLast()
    {
        QCOMPARE(SearchWords::parse(u"the tr"_s).match, u"{text} : (\"the\" AND \"tr\"*)"_s);
        QCOMPARE(SearchWords::parse(u"i tr"_s).match, u"{text} : (\"i\" AND \"tr\"*)"_s);
        QCOMPARE(SearchWords::parse(u"tree a"_s).match, u"{text} : (\"tree\"* AND \"a\")"_s);
    }

    void oneLetterIsNoSearch()
    {
        QVERIFY(SearchWords::parse(u"m"_s).isEmpty());
        QVERIFY(SearchWords::parse(u"m n o"_s).isEmpty());
        QVERIFY(SearchWords::parse(u"m from:alice"_s).match.isEmpty());
        QCOMPARE(SearchWords::parse(u"日"_s).match, u"{text} : (\"日\"*)"_s);  // a word of its own
        QCOMPARE(SearchWords::parse(u"\"m\""_s).match, u"{text} : (\"m\")"_s); // as somebody insists
    }

    void keysNarrow()
    {
        const auto words = SearchWords::parse(u"from:alice IN:#room pears"_s);
        QCOMPARE(words.from, u"alice"_s);
        QCOMPARE(words.in, u"#room"_s);
        QCOMPARE(words.match, u"{text} : (\"pears\"*)"_s);
        const auto days = SearchWords::parse(u"after:2026-05-01 before:2026-05-03"_s);
        QCOMPARE(days.after, QDate(2026, 5, 1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(days.before, QDate(2026, 5, 3).startOfDay().toMSecsSinceEpoch());
        QVERIFY(days.match.isEmpty() && !days.isEmpty());
    }

    void whatIsNoKeyIsAWord()
    {
        QCOMPARE(
            SearchWords::parse(u"http://x before:soon"_s).match, u"{text} : (\"http://x\"* AND \"before:soon\"*)"_s);
        QVERIFY(SearchWords::parse(u"-only -without"_s).isEmpty());
        QVERIFY(SearchWords::parse(u" \"\" "_s).isEmpty());
    }

    void thereIsAnEnd()
    {
        const auto words = SearchWords::parse(u"x "_s.repeated(10'000));
        QVERIFY(words.match.size() < 1000);
    }
};

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
