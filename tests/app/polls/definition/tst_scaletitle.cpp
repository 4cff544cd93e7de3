#include <QTest>

#include "app/polls/definition/poll.h"
#include "app/polls/definition/scaletitle.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ScaleTitleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numberAndWordsStandTogether_data()
    {
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("title");
        QTest::newRow("number alone") << 5 << u""_s << u"5"_s;
        QTest::newRow("words") << 5 << u"Very good"_s << u"5 – Very good"_s;
        QTest::newRow("below zero") << -2 << u"bad"_s << u"-2 – bad"_s;
        QTest::newRow("a face") << 1 << u"😞"_s << u"1 – 😞"_s;
        QTest::newRow("being typed") << 1 << u"not "_s << u"1 – not "_s;
        QTest::newRow("in brackets") << 3 << u"(so, so)"_s << u"3 – (so, so)"_s;
    }
    void numberAndWordsStandTogether()
    {
        QFETCH(int, value);
        QFETCH(QString, words);
        QFETCH(QString, title);
        QCOMPARE(scaleTitle(value, words), title);
        QCOMPARE(scaleWords(value, title), words);
    }

    void blanksAreNoWords() { QCOMPARE(scaleTitle(5, u"  "_s), u"5"_s); }

    void aTitleWithoutItsNumberIsWords()
    {
        QCOMPARE(scaleWords(5, u"Very good"_s), u"Very good"_s);
        QCOMPARE(scaleWords(1, u"10 – ten"_s), u"10 – ten"_s);
    }

    void isNoLongerThanATitleMayBe() { QCOMPARE(scaleTitle(-50, QString(500, u'x')).size(), maximumTitleLength); }
};

QTEST_GUILESS_MAIN(ScaleTitleTest)
#include "tst_scaletitle.moc"
