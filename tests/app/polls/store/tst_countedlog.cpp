#include "app/polls/store/countedlog.h"

#include <QTest>

#include "app/polls/store/logqueries.h"
#include "app/polls/store/polltables.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class CountedLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecountSetsOutcomesRight();

private:
    template <typename Job>
    auto run(Job job)
    {
        return m_room.waited(m_room.database->write(std::move(job)));
    }
    BookRoom m_room;
};

void CountedLogTest::aRecountSetsOutcomesRight()
{
    QVERIFY(m_room.makeOpen(fruitPoll(u"recount"_s)));
    QVERIFY(m_room.tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_room.tap(u"rp"_s, u"A0A0A0A0"_s));
    const auto votes = run([](QSqlDatabase& connection) -> Result<QList<Vote>> {
        const auto places = readPlaces(connection);
        const auto place = places->last();
        // The first vote goes, so the second is the first.
        const auto gone = runQuery(
            connection, u"DELETE FROM polls_log WHERE poll = ? AND outcome = 0 AND kind = 1"_s, {place.key});
        if (!gone)
            return gone.error();
        const auto counted = recountLedger(connection, place);
        if (!counted)
            return counted.error();
        return readVotes(connection, place, 0, 10);
    });
    QVERIFY(votes.ok());
    QCOMPARE(votes->size(), 1);
    QCOMPARE(votes->first().outcome, Outcome::Counted);
    QCOMPARE(votes->first().answer, u"pear"_s);
    QCOMPARE(votes->first().previousAnswer, QString());
}

QTEST_GUILESS_MAIN(CountedLogTest)
#include "tst_countedlog.moc"
