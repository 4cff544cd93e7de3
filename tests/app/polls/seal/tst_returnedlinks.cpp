#include "app/polls/seal/returnedlinks.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ReturnedLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standInALogAsText()
    {
        const ReturnedLinks links{.writer = u"4711"_s, .first = 3, .last = 17};
        QCOMPARE(links.toText(), u"3-17 4711"_s);
        const auto read = ReturnedLinks::fromText(links.toText());
        QVERIFY(read);
        QCOMPARE(read->writer, u"4711"_s);
        QCOMPARE(read->first, 3);
        QCOMPARE(read->last, 17);
        QVERIFY(ReturnedLinks::fromText(u"5-5 a writer-9"_s)); // a name may have what a range has
    }

    void whatMakesNoSenseIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"", "-", "3-17", "3 17 w", " 3-17 w", "-17 w", "3- w", "0-3 w", "5-3 w", "03-17 w",
                 "3-017 w", "+3-17 w", "3-17.0 w", "w 3-17", "99999999999999999999-1 w", "1-99999999999999999999 w"})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(QLatin1StringView(text)))) << QString::fromLatin1(text);
    }

    void whatMakesNoSenseIsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!ReturnedLinks::fromText(text));
    }

    void coverWhatTheyName()
    {
        ReturnedChains chains;
        QVERIFY(!chains.covers(u"w"_s, 1));
        chains.add({.writer = u"w"_s, .first = 3, .last = 17});
        chains.add({.writer = u"w"_s, .first = 20, .last = 20});
        QCOMPARE(covered(chains, u"w"_s), u"3-17 20-20"_s);
        QCOMPARE(covered(chains, u"v"_s), QString());
    }

    /// A folder that was brought back from a backup twice: what came in after the second loss is more, or less, and
    /// each still came.
    void mayOverlap_data()
    {
        QTest::addColumn<QList<int>>("ends");
        QTest::addColumn<QString>("all");
        QTest::newRow("longer") << QList<int>{3, 5, 3, 17} << u"3-17"_s;
        QTest::newRow("shorter") << QList<int>{3, 17, 3, 5} << u"3-17"_s;
        QTest::newRow("within") << QList<int>{3, 17, 5, 6} << u"3-17"_s;
        QTest::newRow("around") << QList<int>{5, 6, 9, 9, 3, 17} << u"3-17"_s;
        QTest::newRow("at its end") << QList<int>{3, 10, 8, 17} << u"3-17"_s;
        QTest::newRow("at its beginning") << QList<int>{8, 17, 3, 10} << u"3-17"_s;
        QTest::newRow("between two") << QList<int>{3, 5, 10, 12, 5, 10} << u"3-12"_s;
        QTest::newRow("apart") << QList<int>{10, 12, 3, 5} << u"3-5 10-12"_s;
    }

    void mayOverlap()
    {
        QFETCH(const QList<int>, ends);
        ReturnedChains chains;
        for (qsizetype at = 0; at < ends.size(); at += 2)
            chains.add({.writer = u"w"_s, .first = ends[at], .last = ends[at + 1]});
        QTEST(covered(chains, u"w"_s), "all");
    }

private:
    static QString covered(const ReturnedChains& chains, const QString& writer)
    {
        QStringList ranges;
        for (int link = 0, first = -1; link < 30; ++link) {
            const bool isIn = chains.covers(writer, link);
            if (isIn && first < 0)
                first = link;
            if (!isIn && first >= 0)
                ranges << u"%1-%2"_s.arg(std::exchange(first, -1)).arg(link - 1);
        }
        return ranges.join(u' ');
    }
};

QTEST_GUILESS_MAIN(ReturnedLinksTest)
#include "tst_returnedlinks.moc"
