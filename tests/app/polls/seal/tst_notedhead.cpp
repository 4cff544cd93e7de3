#include "app/polls/seal/notedhead.h"

#include <tuple>

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class NotedHeadTest : public QObject {
    Q_OBJECT

    static Chains chains(qint64 here, qint64 there)
    {
        return {{u"here"_s, {0, here, QByteArray(32, char('a' + here))}},
            {u"there.5c1e90a7"_s, {0, there, QByteArray(32, char('a' + there))}}};
    }
    /// In a log that `here` has counted: two entries of its own, two of the other station, one of its own.
    static std::optional<NotedHead::Place> found(const QString& head)
    {
        NotedHead noted(head);
        noted.begin(u"fruit"_s, u"here"_s);
        noted.compare(chains(1, 0), u"here"_s, 2);
        noted.compare(chains(2, 0), u"here"_s, 3);
        noted.compare(chains(2, 1), u"there.5c1e90a7"_s, 4);
        noted.compare(chains(2, 2), u"there.5c1e90a7"_s, 5);
        noted.compare(chains(3, 2), u"here"_s, 6);
        return noted.finish(chains(3, 2), 6);
    }

private Q_SLOTS:
    void isFoundWhereTheLogHadIt()
    {
        for (const auto& head : {headText(u"fruit"_s, u"here"_s, chains(2, 1)),
                 shortHead(headText(u"fruit"_s, u"here"_s, chains(2, 1))).toUpper()}) {
            const auto place = found(head);
            QVERIFY(place.has_value());
            QCOMPARE(place->line, 4);
            QCOMPARE(place->behind, 2);
            QCOMPARE(place->station, u"here"_s);
        }
    }

    /// Another one shows what it had when it closed the poll, or what all have at the end.
    void mayBeAnotherStations()
    {
        for (const auto& [here, there, line] : {std::tuple(2, 1, 4), std::tuple(2, 2, 5), std::tuple(3, 2, 6)}) {
            const auto place = found(headText(u"fruit"_s, u"there"_s, chains(here, there)));
            QVERIFY(place.has_value());
            QCOMPARE(place->line, line);
            QCOMPARE(place->station, u"there"_s);
        }
        QVERIFY(!found(headText(u"fruit"_s, u"elsewhere"_s, chains(3, 2))));
        QVERIFY(!found(headText(u"fruit"_s, u"there"_s, chains(1, 1)))); // not in this order
        QVERIFY(!found(headText(u"fruit"_s, u"there"_s, chains(3, 3))));
        QVERIFY(!found({}));
    }
};

QTEST_APPLESS_MAIN(NotedHeadTest)
#include "tst_notedhead.moc"
