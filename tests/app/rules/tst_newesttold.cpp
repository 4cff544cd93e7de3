#include "app/rules/newesttold.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::rules;
using namespace Qt::StringLiterals;

namespace {

const auto page = u"page"_s;
const auto lamp = u"lamp"_s;

Event heard(quint64 number, const QString& kind = u"vote-counted"_s, const QString& poll = u"fruit"_s)
{
    return {.kind = kind, .fields = {{u"poll"_s, poll}}, .number = number};
}

} // namespace

class NewestToldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOlderThanWhatWasToldThereIsOld()
    {
        NewestTold newest;
        QVERIFY(!newest.isOld(heard(1), page));
        newest.told(heard(2), page);
        newest.told(heard(1), page); // late
        QVERIFY(newest.isOld(heard(1), page));
        QVERIFY(!newest.isOld(heard(2), page)); // another rule hears the same
        QVERIFY(!newest.isOld(heard(3), page));
        QVERIFY(!newest.isOld(heard(1), lamp));
        QVERIFY(!newest.isOld(heard(1, u"vote-counted"_s, u"tea"_s), page));
    }
    void whatEndsItStandsForIt()
    {
        NewestTold newest;
        newest.told(heard(2, u"poll-closed"_s), page);
        QVERIFY(newest.isOld(heard(1), page));
        QVERIFY(!newest.isOld(heard(1, u"poll-closed"_s), page)); // each is its own
        newest.told(heard(4, u"vote-refused"_s), page);           // which tells of itself alone
        QVERIFY(!newest.isOld(heard(3), page));
    }
    void whatIsNoNewsAnyMoreIsOldEverywhere()
    {
        NewestTold newest;
        newest.told(heard(9), page);
        newest.outdate(u"fruit"_s, 5);
        QVERIFY(newest.isOld(heard(4), lamp) && newest.isOld(heard(8), page));
        QVERIFY(!newest.isOld(heard(6), lamp));
        QVERIFY(!newest.isOld(heard(4, u"vote-counted"_s, u"tea"_s), lamp));
    }
    void whatNobodyHasYetToTellIsForgotten()
    {
        NewestTold newest;
        newest.told(heard(2), page);
        newest.told(heard(2, u"vote-counted"_s, u"tea"_s), page);
        newest.keepOnly({u"tea"_s});
        QVERIFY(!newest.isOld(heard(1), page));
        QVERIFY(newest.isOld(heard(1, u"vote-counted"_s, u"tea"_s), page));
    }
};

QTEST_GUILESS_MAIN(NewestToldTest)
#include "tst_newesttold.moc"
