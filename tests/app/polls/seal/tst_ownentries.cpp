#include "app/polls/seal/ownentries.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class OwnEntriesTest : public QObject {
    Q_OBJECT

    using Kind = LogEntry::Kind;

    static LogEntry entry(qint64 sequence, Kind kind = Kind::Tapped, const QString& station = u"here"_s)
    {
        return {.kind = kind, .station = station, .sequence = sequence};
    }
    static EntrySeal sealed(qint64 link, const QString& writer = u"here"_s) { return {.link = link, .writer = writer}; }

private Q_SLOTS:
    void areThoseOfOwnChains()
    {
        ReturnedChains returned;
        returned.add({.writer = u"here"_s, .first = 4, .last = 5});
        OwnEntries own(returned);
        own.begin(u"here"_s, true);
        QVERIFY(own.contains(entry(1), sealed(1)));
        QVERIFY(own.contains(entry(1), sealed(1, {})));
        QVERIFY(own.contains(entry(1), sealed(1, u"here.5c1e90a7"_s)));
        QVERIFY(!own.contains(entry(1), sealed(4)));                               // came back
        QVERIFY(!own.contains(entry(1), {}));                                      // from before there were seals
        QVERIFY(!own.contains(entry(1, Kind::Tapped, u"there"_s), sealed(1)));     // sealed for a neighbour
        QVERIFY(!own.contains(entry(1), sealed(1, u"there"_s)));                   // or by one
        QVERIFY(!own.contains(entry(1, Kind::Tapped, u"there"_s), sealed(1, {}))); // another's
    }

    void areToldFromOthers()
    {
        const ReturnedChains none{};
        OwnEntries own(none);
        own.begin(u"here"_s, true);
        const auto withheld = entry(0, Kind::Withheld, u"of its chain"_s);
        QVERIFY(!own.isOthers(entry(1), u"here"_s));
        QVERIFY(!own.isOthers(entry(1), u"here.5c1e90a7"_s));
        QVERIFY(!own.isOthers(withheld, u"here.5c1e90a7"_s));
        QVERIFY(own.isOthers(withheld, u"there"_s));
        QVERIFY(own.isOthers(entry(1), u"there"_s));
        QVERIFY(own.isOthers(entry(1, Kind::Tapped, u"there"_s), u"here"_s));
    }

    void standAsTheyWereEntered()
    {
        const ReturnedChains none{};
        for (const auto kind : {Kind::Tapped, Kind::Opened, Kind::Retracted}) {
            OwnEntries own(none);
            own.begin(u"here"_s, false);
            QVERIFY(own.isInPlace(entry(5, kind), sealed(1, u"here.5c1e90a7"_s)));
            QVERIFY(own.isInPlace(entry(3, kind, u"there"_s), sealed(1, u"there"_s)));
            QVERIFY(!own.isInPlace(entry(4, kind), sealed(9)));
        }
    }

    /// What may have come by another station's log stands in a log that is counted by time where it came.
    void someMayStandElsewhereWhereTimeSaysTheirPlace()
    {
        ReturnedChains returned;
        returned.add({.writer = u"here"_s, .first = 7, .last = 8});
        OwnEntries own(returned);
        own.begin(u"here"_s, true);
        QVERIFY(own.isInPlace(entry(9), sealed(1, u"here.5c1e90a7"_s)));
        QVERIFY(own.isInPlace(entry(7), sealed(7)));
        QVERIFY(own.isInPlace(entry(4, Kind::Retracted), sealed(4)));
        auto older = sealed(5);
        older.admitted = true; // a station that seals nothing had it
        QVERIFY(own.isInPlace(entry(5), older));
        QVERIFY(!own.isInPlace(entry(6), sealed(6)));
        QVERIFY(!own.isInPlace(entry(3, Kind::Closed), sealed(3)));
    }
};

QTEST_APPLESS_MAIN(OwnEntriesTest)
#include "tst_ownentries.moc"
