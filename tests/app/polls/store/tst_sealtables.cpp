#include "app/polls/store/sealtables.h"

#include <QTest>

#include "app/polls/store/erasedcards.h"
#include "app/polls/store/erasedvoters.h"
#include "app/polls/store/erasurenotes.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/removedpolls.h"
#include "app/polls/store/withheldlinks.h"
#include "app/storage/query.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class SealTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<SealedRoom>(); }
    void cleanup() { m_room.reset(); }

    void eachEntryIsSealedInItsOrder();
    void chainsGoOnAfterARestart();
    void eachPollHasItsOwn();
    void forgottenNumbersStaySealed();
    void noncesAreNotRepeated();
    void countsWhatWasThereBeforeSeals();
    void whatAnotherStationSealsNobodySealsHere();
    void nothingIsSealedThatIsNotStored();
    void whatIsShownStaysAsItWasClosed();
    void knowsTheClosingAmongTapsThatWaited();
    void aFolderThatWasBroughtBackSealsUnderANewName();

private:
    SealedRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }

    QList<SealedRow> rows(const QString& poll = u"fruit"_s) { return room().rows(poll); }
    Chains chains(const QString& poll = u"fruit"_s) { return room().chains(poll); }
    std::optional<ChainHead> walked(const QString& poll = u"fruit"_s, qint64 unsealed = 0)
    {
        return room().walked(poll, unsealed);
    }
    bool run(const QString& sql)
    {
        return room().done(room().database->write(
            [sql](QSqlDatabase& connection) -> Result<Done> { return runStatement(connection, sql); }));
    }

    std::unique_ptr<SealedRoom> m_room;
};

void SealTablesTest::eachEntryIsSealedInItsOrder()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"stranger"_s, u"D45A8D55"_s)); // what counts for nothing is sealed, too
    QVERIFY(room().done(registry().retract(u"fruit"_s, u"7E6FD7A0"_s, {u"A test"_s, u"lena"_s})));
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    const auto head = walked();
    QVERIFY(head);
    QCOMPARE(head->links, 6);
    QCOMPARE(chains(), (Chains{{registry().station(), *head}}));
    QCOMPARE(rows().at(2).seal.nonce.size(), 16);
    QVERIFY(rows().at(0).seal.nonce.isEmpty());
    QVERIFY(rows().at(0).seal.writer.isEmpty()); // its own station's
}

void SealTablesTest::chainsGoOnAfterARestart()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    room().restart();
    QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
    const auto head = walked();
    QVERIFY(head);
    QCOMPARE(head->links, 4);
    QCOMPARE(chains().value(registry().station()), *head);
}

void SealTablesTest::eachPollHasItsOwn()
{
    QVERIFY(room().makeOpen(fruitPoll(u"one"_s)));
    QVERIFY(room().makeOpen(fruitPoll(u"two"_s)));
    for (int i = 0; i < 20; ++i)
        registry().tapped({.reader = u"ra"_s, .tag = QString::number(1'000'000 + i), .at = room().now()});
    QVERIFY(room().settle());
    for (const auto& poll : {u"one"_s, u"two"_s}) {
        const auto head = walked(poll);
        QVERIFY(head);
        QCOMPARE(head->links, 22);
        QCOMPARE(chains(poll).value(registry().station()), *head);
    }
}

void SealTablesTest::forgottenNumbersStaySealed()
{
    auto poll = fruitPoll();
    poll.keepsNumbers = true;
    QVERIFY(room().makeOpen(poll));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(walked());
    QCOMPARE(rows().at(2).stored.entry.tag, u"7E6FD7A0"_s);
    poll.keepsNumbers = false;
    QVERIFY(room().done(registry().save(poll)));
    const auto tap = rows().at(2);
    QVERIFY(tap.stored.entry.tag.isEmpty() && tap.seal.numberNonce.isEmpty() && !tap.seal.numberMark.isEmpty());
    QVERIFY(walked());
    QCOMPARE(walked()->links, 4);
}

void SealTablesTest::noncesAreNotRepeated()
{
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Every)));
    for (int i = 0; i < 200; ++i)
        registry().tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = room().now()});
    QVERIFY(room().settle());
    QSet<QByteArray> nonces;
    for (const auto& row : rows()) {
        if (row.stored.isTap())
            nonces << row.seal.nonce;
    }
    QCOMPARE(nonces.size(), 200);
}

// As an earlier version left it: a log without seals, and no table of chains.
void SealTablesTest::countsWhatWasThereBeforeSeals()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(run(u"DROP TABLE polls_chain"_s));
    QVERIFY(run(u"DROP INDEX polls_log_withheld"_s));
    for (const auto& column : {u"link"_s, u"writer"_s, u"seal"_s, u"nonce"_s, u"number_nonce"_s, u"number_mark"_s,
             u"mark"_s, u"sealed_order"_s})
        QVERIFY(run(u"ALTER TABLE polls_log DROP COLUMN "_s + column));
    QVERIFY(run(u"ALTER TABLE polls_poll DROP COLUMN closed_head"_s));
    QVERIFY(run(u"ALTER TABLE polls_station DROP COLUMN chain"_s));
    QVERIFY(run(u"ALTER TABLE polls_poll DROP COLUMN epoch"_s));
    QVERIFY(run(u"ALTER TABLE polls_poll DROP COLUMN leader"_s));
    QVERIFY(run(u"DROP TABLE polls_journals"_s));
    QVERIFY(run(u"DROP TABLE polls_spent"_s));
    QVERIFY(run(u"DROP TABLE polls_erasure"_s));
    QVERIFY(run(u"DROP TABLE polls_removed"_s));
    QVERIFY(run(u"UPDATE storage_rooms SET steps = steps - %1 WHERE room = 'polls'"_s.arg(sealTables().size()
        + sharingTables().size() + leadingTables().size() + spentTables().size() + chainEndTables().size()
        + erasureTables().size() + namingTables().size() + erasedVoterTables().size() + withheldTables().size()
        + removedTables().size())));
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    QCOMPARE(chains(), (Chains{{registry().station(), {3, 0, {}}}}));
    QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
    QVERIFY(!walked()); // the genesis says that three were there
    const auto head = walked(u"fruit"_s, 3);
    QVERIFY(head);
    QCOMPARE(chains().value(registry().station()), *head);
    QCOMPARE(rows().at(3).seal.link, 1);
    // Where the folder's station had no name yet, the first entry counts.
    QVERIFY(run(u"DELETE FROM polls_chain"_s));
    QVERIFY(run(u"UPDATE polls_log SET link = NULL, seal = NULL"_s));
    room().restart(); // who knows of a chain misses it
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s));
    QCOMPARE(chains().value(registry().station()).unsealed, 4);
    QVERIFY(walked(u"fruit"_s, 4));
}

void SealTablesTest::whatAnotherStationSealsNobodySealsHere()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    const auto before = chains();
    const EntrySeal seal{.link = 7, .seal = QByteArray(32, 's'), .nonce = QByteArray(16, 'n'), .admitted = true};
    const auto inserted = room().waited(room().database->write([seal](QSqlDatabase& connection) {
        const LogEntry foreign{.station = u"there"_s, .sequence = 9, .uuid = u"u9"_s, .card = u"c"_s, .admitted = true};
        const LogEntry unsealed{
            .station = u"there"_s, .sequence = 10, .uuid = u"u10"_s, .card = u"c"_s, .admitted = true};
        return insertEntries(
            connection, {{1, {.number = 3, .entry = foreign}, seal}, {1, {.number = 4, .entry = unsealed}}});
    }));
    QVERIFY(inserted.ok());
    const auto all = rows();
    QCOMPARE(all.at(2).seal, seal);
    // The one of a station that seals nothing is sealed by this one, and says so.
    QCOMPARE(all.at(3).seal.writer, registry().station());
    QCOMPARE(all.at(3).seal.link, 3);
    QVERIFY(all.at(3).seal.admitted);
    QCOMPARE(inserted->grown.value(1).value(registry().station()).links, before.value(registry().station()).links + 1);
}

void SealTablesTest::nothingIsSealedThatIsNotStored()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    const auto before = chains();
    QCOMPARE(before.value(registry().station()).links, 2);
    room().fillDisk();
    registry().tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = room().now()});
    QVERIFY(room().reactor.turnUntil([this] { return !room().heard.troubles.isEmpty(); }));
    QCOMPARE(chains(), before);
    room().freeDisk();
    registry().retryNow();
    QVERIFY(room().settle());
    QVERIFY(walked());
    QCOMPARE(chains().value(registry().station()).links, 3);
}

void SealTablesTest::whatIsShownStaysAsItWasClosed()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QCOMPARE(registry().closedHead(u"fruit"_s), QString());
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    const auto head = registry().closedHead(u"fruit"_s);
    QCOMPARE(head, registry().sealHead(u"fruit"_s));
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s)); // late
    QCOMPARE(registry().closedHead(u"fruit"_s), head);
    QVERIFY(registry().sealHead(u"fruit"_s) != head);
    room().restart();
    QCOMPARE(registry().closedHead(u"fruit"_s), head);
    const auto result = checked(linesOf(room().sealedLog()), head);
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.behindHead, 1);
    QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    QCOMPARE(registry().closedHead(u"fruit"_s), QString());
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QCOMPARE(registry().closedHead(u"fruit"_s), registry().sealHead(u"fruit"_s));
}

void SealTablesTest::knowsTheClosingAmongTapsThatWaited()
{
    auto poll = fruitPoll();
    poll.closesAt = room().now() + 1000;
    QVERIFY(room().makeOpen(poll));
    room().fillDisk();
    const auto tap = [this](const QString& tag) {
        registry().tapped({.reader = u"ra"_s, .tag = tag, .at = room().now()});
    };
    tap(u"7E6FD7A0"_s);
    room().reactor.advance(std::chrono::seconds(2));
    tap(u"A0A0A0A0"_s);
    room().freeDisk();
    registry().retryNow();
    QVERIFY(room().reactor.turnUntil([this] {
        registry().retryNow(); // a try from before may fail only now
        return registry().waitingTaps() == 0;
    }));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    const auto head = registry().closedHead(u"fruit"_s);
    QVERIFY(head != registry().sealHead(u"fruit"_s));
    const auto result = checked(linesOf(room().sealedLog()), head);
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.behindHead, 1);
}

void SealTablesTest::aFolderThatWasBroughtBackSealsUnderANewName()
{
    const auto station = registry().station();
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto before = chains().value(station);
    QVERIFY(room().beginChainsAnew());
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s));
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().makeOpen(fruitPoll(u"second"_s)));
    QVERIFY(room().tap(u"stranger"_s, u"B0B0B0B0"_s));
    QCOMPARE(registry().station(), station);
    QCOMPARE(chains().size(), 2);
    QCOMPARE(chains().value(station), before);
    const auto writer = chains().lastKey();
    QVERIFY2(writer != station && isOwnWriter(writer, station), qPrintable(writer));
    QCOMPARE(chains().value(writer).links, 2);
    const auto tap = rows().at(3);
    QCOMPARE(tap.stored.entry.station, station);
    QCOMPARE(tap.seal.writer, writer);
    QCOMPARE(tap.seal.link, 1);
    QCOMPARE(chains(u"second"_s).keys(), QStringList{writer});
    for (const auto& poll : {u"fruit"_s, u"second"_s}) {
        const auto result = checked(linesOf(room().sealedLog(poll)), registry().sealHead(poll));
        QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    }
    // And once more.
    QVERIFY(room().beginChainsAnew());
    QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    QCOMPARE(chains().size(), 3);
    QVERIFY(room().done(registry().eraseCard(u"A0A0A0A0"_s, PollRegistry::Erasure::Remove)));
    const auto result = checked(linesOf(room().sealedLog()), registry().sealHead(u"fruit"_s));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.erased, 1); // its own, under whatever name
    QCOMPARE(result.elsewhere, 0);
}

QTEST_GUILESS_MAIN(SealTablesTest)
#include "tst_sealtables.moc"
