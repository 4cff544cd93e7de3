#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include <QTest>

#include "app/polls/seal/sealer.h"
#include "app/polls/store/stationmerge.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Logs of a station whose folder was put back from a backup: from then on it seals in a chain of another name, its own
/// with a point and eight digits behind it, and stays the same station.
class LaterChainsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rooms.clear(); }

    void bothOfItsChainsCount();
    void aLaterChainComesAlone();
    void aVoteThatIsSentAgainCountsOnce_data();
    void aVoteThatIsSentAgainCountsOnce();

private:
    using Erasure = PollRegistry::Erasure;
    using Counts = QMap<QString, int>;

    SealedRoom& here() { return *m_rooms[0]; }
    SealedRoom& there() { return *m_rooms[1]; }
    SealedRoom& third() { return *m_rooms[2]; }
    static QByteArray logOf(SealedRoom& room) { return *room.exported(u"fruit"_s, ExportFormat::Log); }
    static Result<MergedVotes> merged(SealedRoom& into, const QByteArray& log)
    {
        return into.waited(into.registry->mergeLog(u"fruit"_s, log));
    }
    static QString refusal(SealedRoom& into, const QByteArray& log)
    {
        const auto done = merged(into, log);
        return done ? QString() : done.error().text;
    }
    static Counts counts(SealedRoom& room) { return room.registry->tally(u"fruit"_s).counts; }
    static bool holds(SealedRoom& room)
    {
        const auto result = checked(linesOf(room.sealedLog()), room.registry->sealHead(u"fruit"_s));
        if (!result.holds())
            qInfo("%s", qPrintable(sealedLogText(result)));
        return result.holds();
    }
    /// Of the station that was put back, as they are known in that room.
    Chains chainsIn(SealedRoom& room)
    {
        auto chains = room.registry->chains(u"fruit"_s);
        chains.removeIf(
            [own = there().registry->station()](const auto& chain) { return !isOwnWriter(chain.key(), own); });
        return chains;
    }
    bool bring(SealedRoom& into)
    {
        const auto toml = here().waited(here().registry->exportPoll(u"fruit"_s));
        return toml && into.done(into.registry->importPolls(*toml));
    }
    /// As from a backup of before the last entry.
    static bool putBack(SealedRoom& room)
    {
        const bool isLost = room.done(room.database->write([](QSqlDatabase& connection) -> Result<Done> {
            for (const auto& sql :
                {u"DELETE FROM polls_log WHERE number = (SELECT max(number) FROM polls_log)"_s,
                    u"UPDATE polls_chain SET links = links - 1, last = last - 1, seal = (SELECT seal FROM polls_log ORDER BY number DESC LIMIT 1)"_s}) {
                if (const auto done = runStatement(connection, sql); !done)
                    return done;
            }
            return Done{};
        }));
        room.restart();
        return isLost && room.beginChainsAnew();
    }
    static bool vote(SealedRoom& room, const QString& reader, const QString& card, const QString& uuid)
    {
        room.registry->tapped({.reader = reader, .tag = card, .at = room.reactor.clock().wallMsecs(), .uuid = uuid});
        return room.settle();
    }
    void pass(std::chrono::seconds time)
    {
        for (const auto& room : m_rooms)
            room->reactor.advance(time);
    }

    std::vector<std::unique_ptr<SealedRoom>> m_rooms;
};

/// Three stations that have the same poll, and its salt.
void LaterChainsTest::init()
{
    for (int i = 0; i < 3; ++i)
        m_rooms.push_back(std::make_unique<SealedRoom>());
    QVERIFY(here().makeOpen(fruitPoll()));
    QVERIFY(bring(there()) && bring(third()));
    QVERIFY(there().done(there().registry->openPoll(u"fruit"_s)));
    QVERIFY(there().tap(u"rp"_s, u"A0A0A0A0"_s));
}

void LaterChainsTest::bothOfItsChainsCount()
{
    QVERIFY(there().tap(u"rp"_s, u"B0B0B0B0"_s));
    const auto older = logOf(there());
    QVERIFY(putBack(there()));
    pass(1s);
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    const auto log = logOf(there());
    const auto own = there().registry->station();
    QCOMPARE(chainsIn(there()).size(), 2);

    const auto first = merged(here(), log);
    QVERIFY(first.ok());
    QCOMPARE(first->votes, 3);
    QCOMPARE(first->own, 0);
    QCOMPARE(first->stations, QSet<QString>{own});
    QCOMPARE(counts(here()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 1}}));
    QCOMPARE(chainsIn(here()), chainsIn(there()));
    const auto again = merged(here(), log);
    QVERIFY(again.ok());
    QCOMPARE(again->votes, 0);
    // Who has it from here has it as it is there.
    QCOMPARE(refusal(third(), logOf(here())), QString());
    QCOMPARE(chainsIn(third()), chainsIn(there()));
    QCOMPARE(counts(third()), counts(here()));
    // What was lost there comes behind it, to each, and goes back.
    QCOMPARE(refusal(here(), older), QString());
    QCOMPARE(refusal(third(), older), QString());
    QCOMPARE(refusal(there(), logOf(here())), QString());
    for (const auto& room : m_rooms) {
        QCOMPARE(counts(*room), (Counts{{u"apple"_s, 2}, {u"pear"_s, 2}}));
        QVERIFY(holds(*room));
        room->restart();
        QCOMPARE(counts(*room), (Counts{{u"apple"_s, 2}, {u"pear"_s, 2}}));
    }
    QCOMPARE(refusal(here(), logOf(there())), QString());
    QCOMPARE(counts(here()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 2}}));
}

/// The backup was of before the poll.
void LaterChainsTest::aLaterChainComesAlone()
{
    m_rooms[1] = std::make_unique<SealedRoom>();
    QVERIFY(there().beginChainsAnew());
    QVERIFY(bring(there()));
    QVERIFY(there().done(there().registry->openPoll(u"fruit"_s)));
    QVERIFY(there().tap(u"rp"_s, u"A0A0A0A0"_s));
    QVERIFY(there().tap(u"ra"_s, u"B0B0B0B0"_s));
    const auto own = there().registry->station();
    QCOMPARE(chainsIn(there()).size(), 1);
    QVERIFY(!chainsIn(there()).contains(own));

    const auto done = merged(here(), logOf(there()));
    QVERIFY(done.ok());
    QCOMPARE(done->votes, 2);
    QCOMPARE(done->stations, QSet<QString>{own});
    QCOMPARE(chainsIn(here()), chainsIn(there()));
    QVERIFY(holds(here()));
    // It is left out by its own name.
    auto poll = *here().registry->find(u"fruit"_s);
    poll.leftOut = {{own, u"yard"_s}};
    QVERIFY(here().done(here().registry->save(poll)));
    QCOMPARE(counts(here()), (Counts{{u"apple"_s, 0}, {u"pear"_s, 0}}));
    poll = *here().registry->find(u"fruit"_s);
    poll.leftOut = {};
    QVERIFY(here().done(here().registry->save(poll)));
    QCOMPARE(counts(here()), (Counts{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    // What is erased of it here does not come back.
    QVERIFY(here().done(here().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Remove)));
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    QCOMPARE(refusal(here(), logOf(there())), QString());
    QCOMPARE(counts(here()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QVERIFY(holds(here()));
    here().restart();
    QCOMPARE(counts(here()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
}

void LaterChainsTest::aVoteThatIsSentAgainCountsOnce_data()
{
    QTest::addColumn<QString>("reader");
    QTest::newRow("the same") << u"rp"_s;
    QTest::newRow("another answer") << u"ra"_s;
}

/// Whoever sent it has had no answer, and it was in no backup: a script's uuid makes it the same vote.
void LaterChainsTest::aVoteThatIsSentAgainCountsOnce()
{
    QFETCH(const QString, reader);
    const auto uuid = u"0123456789abcdef0123456789abcdef"_s;
    QVERIFY(vote(there(), u"rp"_s, u"B0B0B0B0"_s, uuid));
    const auto older = logOf(there());
    QVERIFY(putBack(there()));
    pass(5s);
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(vote(there(), reader, u"B0B0B0B0"_s, uuid));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    const auto log = logOf(there());

    // Whichever comes first.
    QCOMPARE(refusal(here(), older), QString());
    QCOMPARE(refusal(here(), log), QString());
    QCOMPARE(refusal(third(), log), QString());
    QCOMPARE(refusal(third(), older), QString());
    for (auto* room : {&here(), &third()}) {
        QCOMPARE(counts(*room), (Counts{{u"apple"_s, 2}, {u"pear"_s, 2}}));
        QCOMPARE(chainsIn(*room).size(), 2);
        const auto rows = room->rows();
        const auto isIt = [&uuid](const SealedRow& row) { return row.stored.entry.uuid == uuid; };
        QCOMPARE(std::count_if(rows.begin(), rows.end(), isIt), 1);
        const auto it = std::find_if(rows.begin(), rows.end(), isIt);
        QCOMPARE(writerOf(it->stored.entry, it->seal), there().registry->station());
        QVERIFY(holds(*room));
    }
    QCOMPARE(chainsIn(here()), chainsIn(third()));
    // There, too, and whoever has it from there.
    const auto back = merged(there(), logOf(here()));
    QVERIFY(back.ok());
    QCOMPARE(back->own, 1);
    QCOMPARE(counts(there()), counts(here()));
    QVERIFY(holds(there()));
    SealedRoom fourth;
    QVERIFY(bring(fourth));
    QCOMPARE(refusal(fourth, logOf(there())), QString());
    QCOMPARE(counts(fourth), counts(here()));
    // Nor does it come back and forth.
    QVERIFY(there().tap(u"rp"_s, u"E0E0E0E0"_s));
    for (auto* room : {&here(), &third(), &there()}) {
        if (room != &there())
            QCOMPARE(refusal(*room, logOf(there())), QString());
        QCOMPARE(counts(*room), (Counts{{u"apple"_s, 2}, {u"pear"_s, 3}}));
        room->restart();
        QCOMPARE(counts(*room), (Counts{{u"apple"_s, 2}, {u"pear"_s, 3}}));
        QVERIFY(holds(*room));
    }
}

QTEST_GUILESS_MAIN(LaterChainsTest)
#include "tst_laterchains.moc"
