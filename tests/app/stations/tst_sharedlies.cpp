#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/storage/query.h"
#include "tests/app/stations/sharedplaces.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A station that lies has been enrolled, and speaks with its own key.
class SharedLiesTest : public QObject, private SharedPlaces {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void whoHasOtherVotesOfAStationIsTold();
    void whoCannotReadOtherVotesIsTold();
    void honestStationsAreNotAccused();
    void aChainThatIsDroppedIsTold();
    void chainsThatWaitTakeRoom();
    void whoSaysNotAllOfItsChainsIsTold();

private:
    static QString troubleOf(Place& at, const QString& name)
    {
        for (const auto& row : at.shared->rows()) {
            if (row.name == name)
                return row.trouble;
        }
        return u"no such row"_s;
    }
    /// A piece that begins a chain of this name.
    static QByteArray beginningOf(const QString& writer, const QString& station)
    {
        const QJsonObject chain{{u"writer"_s, writer}, {u"unsealed"_s, 0}, {u"after"_s, 0}};
        const QJsonObject header{
            {u"format"_s, u"everyport-poll-log/2"_s}, {u"poll"_s, u"fruit"_s}, {u"chains"_s, QJsonArray{chain}}};
        const QJsonObject entry{{u"kind"_s, u"tap"_s}, {u"link"_s, 1}, {u"station"_s, station}, {u"writer"_s, writer}};
        const auto log = QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n'
            + QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
        return writePiece({u"fruit"_s, writer, 0, 1, log});
    }
    /// One that has its key, in its place.
    std::unique_ptr<StationsMemory> keyOf(Place& place)
    {
        auto kept = place.waited(MemoryKeeper(*place.database).load());
        return kept ? std::make_unique<StationsMemory>(*kept) : nullptr;
    }
};

/// The yard has sent other votes to the hall than to the home, or the hall says so.
void SharedLiesTest::whoHasOtherVotesOfAStationIsTold()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(settled());
    const auto writer = yard().registry->station();
    const auto links = home().registry->chains(u"fruit"_s).value(writer).links;
    QVERIFY(links > 0);
    const auto memory = keyOf(hall());
    QVERIFY(memory);
    hall().exchange->cut();
    ItemGate gate(m_reactor->clock(), *memory);
    const auto say = [&](int times) {
        const StationStatus status{.name = u"hall"_s,
            .has = {{u"fruit"_s, {{writer, links}}}},
            .seals = {{u"fruit"_s, {{writer, QByteArray(StationStatus::markSize, 'x')}}}}};
        for (int i = 0; i < times; ++i) {
            m_service->publish(
                hall().exchange->address(), Topic::Status, gate.out(Topic::Status, u"hall"_s, statusToJson(status)));
            run(10s, 500ms);
        }
    };
    const auto warned = [](Place& place) { return place.warnings.filter(u"By the word of “hall”, other votes"_s); };
    say(1);
    QVERIFY(troubleOf(home(), u"yard"_s).isEmpty() && warned(home()).isEmpty());
    say(3);
    QVERIFY2(troubleOf(home(), u"yard"_s).contains(u"other votes of the station “yard” in “fruit”"_s),
        qPrintable(troubleOf(home(), u"yard"_s)));
    QCOMPARE(warned(home()).size(), 1);
    QVERIFY(troubleOf(yard(), u"yard"_s).contains(u"other votes of this station in “fruit”"_s));
    // It stands, whatever votes come.
    QVERIFY(yard().tap(u"ra"_s, u"TWO"_s));
    run(10s, 250ms);
    QCOMPARE(votes(home()), 2);
    QVERIFY(!troubleOf(home(), u"yard"_s).isEmpty());
    QVERIFY(home().done(home().registry->leaveOut(u"fruit"_s, writer, u"yard"_s)));
    say(1);
    QCOMPARE(troubleOf(home(), u"yard"_s), QString());
}

/// The yard has shown one of its votes to the home, and withheld it from the hall, or the hall says so: all seals are
/// the same.
void SharedLiesTest::whoCannotReadOtherVotesIsTold()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(settled());
    run(20s, 500ms); // until the home has looked
    const auto writer = yard().registry->station();
    const auto chain = home().registry->chains(u"fruit"_s).value(writer);
    const auto memory = keyOf(hall());
    QVERIFY(memory);
    hall().exchange->cut();
    ItemGate gate(m_reactor->clock(), *memory);
    const auto say = [&](const QByteArray& mark, int minutes) {
        const StationStatus status{.name = u"hall"_s,
            .has = {{u"fruit"_s, {{writer, chain.links}}}},
            .seals = {{u"fruit"_s, {{writer, chain.seal.left(StationStatus::markSize)}}}},
            .withheld = {{u"fruit"_s, {{writer, {chain.links, mark}}}}}};
        for (int i = 0; i < 3 * minutes; ++i) {
            m_service->publish(
                hall().exchange->address(), Topic::Status, gate.out(Topic::Status, u"hall"_s, statusToJson(status)));
            run(20s, 500ms);
        }
    };
    const QByteArray other(StationStatus::markSize, 'x');
    const auto warned = [](Place& place) { return place.warnings.filter(u"cannot be read there than here"_s); };
    say(other, 4);
    QVERIFY(troubleOf(home(), u"yard"_s).isEmpty() && warned(home()).isEmpty());
    say(other, 2);
    QVERIFY2(troubleOf(home(), u"yard"_s).startsWith(u"By the word of “hall”, other votes of the station “yard”"_s),
        qPrintable(troubleOf(home(), u"yard"_s)));
    QCOMPARE(warned(home()).size(), 1);
    QVERIFY(warned(yard()).isEmpty()); // of its own it has all
    const auto here = home().waited(home().registry->withheld(u"fruit"_s));
    QVERIFY(here);
    say(here->value(writer).digest.left(StationStatus::markSize), 1);
    QCOMPARE(troubleOf(home(), u"yard"_s), QString());
}

void SharedLiesTest::honestStationsAreNotAccused()
{
    for (int i = 0; i < 24; ++i) {
        auto& place = *m_places[size_t(i % 3)];
        QVERIFY(place.tap(i % 2 ? u"ra"_s : u"rp"_s, u"CARD%1"_s.arg(i % 10)));
        if (i % 8 == 3 && yard().exchange->isConnected())
            yard().exchange->cut();
        else if (i % 8 == 3)
            yard().exchange->connect();
        if (i == 12)
            QVERIFY(hall().restart(StationsHub::Role::Station));
        if (i == 16)
            QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
        run(2s, 250ms);
    }
    if (!yard().exchange->isConnected())
        yard().exchange->connect();
    QVERIFY(settled());
    // Of what is erased there is less at all of them within seconds, and at who is away later.
    using Erasure = polls::PollRegistry::Erasure;
    QVERIFY(home().done(home().registry->eraseCard(u"CARD1"_s, Erasure::Remove)));
    yard().exchange->cut();
    QVERIFY(home().done(home().registry->eraseCard(u"CARD2"_s, Erasure::Anonymise)));
    QVERIFY(hall().done(hall().registry->eraseCard(u"CARD5"_s, Erasure::Remove)));
    run(60s, 500ms);
    yard().exchange->connect();
    QVERIFY(settled());
    run(8min, 1s);
    for (auto& place : m_places) {
        QVERIFY2(place->warnings.filter(u"other votes"_s).isEmpty(), qPrintable(place->warnings.join(u'\n')));
        for (const auto& row : place->shared->rows())
            QVERIFY2(!row.trouble.contains(u"other votes"_s), qPrintable(row.trouble));
    }
}

void SharedLiesTest::aChainThatIsDroppedIsTold()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(settled());
    const auto station = yard().registry->station();
    QVERIFY(home().done(home().database->write([station](QSqlDatabase& connection) -> Result<Done> {
        for (int i = 1; i <= 7; ++i) {
            const auto begun = runStatement(connection,
                u"INSERT INTO polls_chain (poll, writer, unsealed, links, seal) SELECT poll, ?, 0, 0, NULL FROM polls_chain WHERE writer = ?"_s,
                {station + u".0000000%1"_s.arg(i), station});
            if (!begun)
                return begun.error();
        }
        return Done{};
    })));
    QVERIFY(home().restart(StationsHub::Role::Home));
    run(3s);
    QVERIFY(troubleOf(home(), u"yard"_s).isEmpty());
    const auto memory = keyOf(yard());
    QVERIFY(memory);
    ItemGate gate(m_reactor->clock(), *memory);
    const auto writer = station + u".00000009"_s;
    for (int i = 0; i < 3; ++i) {
        m_service->publish(
            yard().exchange->address(), Topic::Votes, gate.out(Topic::Votes, u"yard"_s, beginningOf(writer, station)));
        run(1s);
    }
    QVERIFY(troubleOf(home(), u"yard"_s).contains(u"has begun its log anew more often in “fruit”"_s));
    QCOMPARE(home().warnings.filter(u"has begun its log anew more often"_s).size(), 1);
    QVERIFY(home().done(home().registry->leaveOut(u"fruit"_s, station, u"yard"_s)));
    run(2s);
    QVERIFY(!troubleOf(home(), u"yard"_s).contains(u"has begun its log anew"_s));
}

/// All before the first of them is merged, if it can be.
void SharedLiesTest::chainsThatWaitTakeRoom()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(settled());
    const auto station = yard().registry->station();
    const auto memory = keyOf(yard());
    QVERIFY(memory);
    ItemGate gate(m_reactor->clock(), *memory);
    for (int i = 1; i <= 7; ++i)
        m_service->publish(yard().exchange->address(), Topic::Votes,
            gate.out(Topic::Votes, u"yard"_s, beginningOf(station + u".0000000%1"_s.arg(i), station)));
    m_service->turn();
    QVERIFY(home().warnings.filter(u"has begun its log anew more often"_s).isEmpty());
    m_service->publish(yard().exchange->address(), Topic::Votes,
        gate.out(Topic::Votes, u"yard"_s, beginningOf(station + u".00000008"_s, station)));
    m_service->turn();
    QCOMPARE(home().warnings.filter(u"has begun its log anew more often"_s).size(), 1);
}

/// Of what it leaves out nobody sees whether it is the same; the log says so once of each.
void SharedLiesTest::whoSaysNotAllOfItsChainsIsTold()
{
    const auto memory = keyOf(hall());
    QVERIFY(memory);
    hall().exchange->cut();
    ItemGate gate(m_reactor->clock(), *memory);
    for (int i = 0; i < 3; ++i) {
        const StationStatus status{.name = u"hall"_s, .isPartlyMarked = true};
        m_service->publish(
            hall().exchange->address(), Topic::Status, gate.out(Topic::Status, u"hall"_s, statusToJson(status)));
        run(2s);
    }
    QCOMPARE(home().warnings.filter(u"“hall” has so many logs of shared polls"_s).size(), 1);
}

QTEST_GUILESS_MAIN(SharedLiesTest)
#include "tst_sharedlies.moc"
