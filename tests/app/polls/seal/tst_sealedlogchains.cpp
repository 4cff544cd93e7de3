#include "app/polls/seal/sealedlogcheck.h"

#include <QTest>

#include "tests/app/polls/seal/forgedlog.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// Checks of logs of a station whose folder was brought back from a backup: no seal holds its second chain to its
/// first.
class SealedLogChainsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void namesWhatWasMovedFromOneToAnother();

private:
    using Fault = SealedLogResult::Fault;
    using Finding = SealedLogResult::Finding;

    SealedRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }
    QString head() { return registry().sealHead(u"fruit"_s); }
    QByteArrayList log() { return linesOf(room().sealedLog()); }
    static QList<Finding> faultsOf(const QByteArrayList& lines, const QString& head)
    {
        return checked(lines, head).findings;
    }

    std::unique_ptr<SealedRoom> m_room;
};

void SealedLogChainsTest::init()
{
    m_room = std::make_unique<SealedRoom>();
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
}

void SealedLogChainsTest::namesWhatWasMovedFromOneToAnother()
{
    QVERIFY(room().beginChainsAnew());
    QVERIFY(room().tap(u"ra"_s, u"D45A8D55"_s)); // has voted for a pear
    auto lines = log();
    QCOMPARE(lines.size(), 7); // the first, five entries, the last
    QVERIFY(checked(lines, head()).vouchesForAll());
    lines.move(5, 3); // so that it is the first vote
    lines = withCounts(lines, 2, 0);
    QCOMPARE(faultsOf(closed(lines), head()), QList<Finding>({{Fault::Early, 5, {}}, {Fault::Early, 6, {}}}));
    const auto byTime = faultsOf(closed(asMerged(lines)), head());
    QVERIFY(byTime.contains(Finding{Fault::Early, 5, {}}));
    QVERIFY(byTime.contains(Finding{Fault::Early, 6, {}}));
    QVERIFY(byTime.contains(Finding{Fault::Totals, 0, {}}));
}

QTEST_GUILESS_MAIN(SealedLogChainsTest)
#include "tst_sealedlogchains.moc"
