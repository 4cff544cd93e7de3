#include "app/stations/sharedstations.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include "app/polls/store/sealtables.h"
#include "app/stations/enrolling/invitation.h"
#include "tests/app/stations/sharedplaces.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SharedStationsTest : public QObject, private SharedPlaces {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void votesAreCountedEverywhere();
    void whatWasTappedWithoutALineComesLater();
    void whoIsLeftOutIsTold();
    void whatAStationUndoesIsTold();
    void catchesUpOnceWhereTheLineCameTwice();
    void lostItemsAreSentAgain();
    void aNewStationGetsAll();
    void aRestartLosesNothing();
    void opensAndClosesWithTheHome();
    void votingBeganAtOneTime();
    void roundsAgree();
    void whatIsNoLongerSharedIsItsOwn();
    void aRemovedStationIsOut();
    void aRemovalGoesOnBehindARestart();
    void nobodySpeaksForAnother();
    void nobodyChangesWhatWasCounted();
    void strangersAreNotHeard();
    void whatLiesUnderOthersIdsGoes();
    void readersAreSetFromTheHome();
    void rowsSayHowTheyAre();
    void aCardMakesManyStations();
    void manyEnrolAtOnce();
    void aCardIsUsedUp();
    void whatIsHalfMadeGoes();
    void noMoreIsSharedThanFits();
    void theHomeStandsInForOthers();
    void aFolderThatWasPutBackByHandIsTold();
    void whoIsRemovedCountsByItselfNoMore();
    void votesAheadOfTimeAreNoOtherPast();
    void oneOrderThatFailsHoldsUpNoOther();
    void whoLeavesIsLeftAlone();
    void aHomeThatLeavesLetsAllGo();
    void aHomeLeavesNobodyUntold();
    void whatClosedByItselfStaysClosed();
    void aWrongCodeIsRefused();
    void whoStandsStillIsNotSentAllTheTime();
    void whoSaysNowThisNowThatIsNotSentAllTheTime();
    void aClockThatWasAheadAndIsRightAgainIsHeard();
    void aRoundBegunAheadOfTimeHasItsVotes();
    void theHomeComesBackWithWhatItShared();
    void manyStationsAgree_data();
    void manyStationsAgree();
};

void SharedStationsTest::votesAreCountedEverywhere()
{
    QVERIFY(home().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(yard().tap(u"rp"_s, u"TWO"_s));
    QVERIFY(hall().tap(u"rp"_s, u"THREE"_s));
    QVERIFY(yard().tap(u"rp"_s, u"ONE"_s)); // has voted at home
    run(5s);
    QCOMPARE(votes(home()), 3);
    QVERIFY(agree());
    QCOMPARE(home().registry->tally(u"fruit"_s).counts.value(u"pear"_s), 2);
}

void SharedStationsTest::whatWasTappedWithoutALineComesLater()
{
    yard().exchange->cut();
    for (int i = 0; i < 40; ++i)
        QVERIFY(yard().tap(i % 2 ? u"ra"_s : u"rp"_s, u"C%1"_s.arg(i)));
    QVERIFY(home().tap(u"ra"_s, u"ONE"_s));
    run(5s);
    QCOMPARE(votes(home()), 1);
    QCOMPARE(votes(yard()), 40);
    yard().exchange->connect();
    run(15s);
    QCOMPARE(votes(home()), 41);
    QVERIFY(agree());
}

/// Once each, at the home, where it is done.
void SharedStationsTest::whoIsLeftOutIsTold()
{
    QVERIFY(yard().tap(u"rp"_s, u"ONE"_s));
    run(5s);
    QCOMPARE(votes(home()), 1);
    const auto told = [](Place& place) {
        QList<StationHappening::What> all;
        for (const auto& one : place.shared->happenings()) {
            const bool isOfThat = one.what == StationHappening::What::LeftOut
                || one.what == StationHappening::What::TakenIn;
            if (isOfThat && one.name == "yard"_L1 && one.detail == "fruit"_L1)
                all.prepend(one.what);
        }
        return all;
    };
    const auto station = yard().registry->station();
    QVERIFY(home().waited(home().registry->leaveOut(u"fruit"_s, station, u"yard"_s)));
    run(1s);
    QCOMPARE(told(home()), (QList{StationHappening::What::LeftOut}));
    QVERIFY(home().waited(home().registry->takeIn(u"fruit"_s, station)));
    run(5s);
    QCOMPARE(told(home()), (QList{StationHappening::What::LeftOut, StationHappening::What::TakenIn}));
    QVERIFY(told(hall()).isEmpty());
}

/// Votes that were cast without a line come before others, and nobody can tell whether they are made up.
void SharedStationsTest::whatAStationUndoesIsTold()
{
    yard().exchange->cut();
    QVERIFY(yard().tap(u"rp"_s, u"ONE"_s));
    QVERIFY(yard().tap(u"rp"_s, u"TWO"_s));
    run(2s);
    QVERIFY(hall().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(hall().tap(u"ra"_s, u"TWO"_s));
    QVERIFY(hall().tap(u"ra"_s, u"THREE"_s));
    run(5s);
    QCOMPARE(votes(home()), 3);
    const auto undoneBy = [](Place& place, const QString& name) {
        const auto rows = place.shared->rows();
        const auto row = std::find_if(
            rows.begin(), rows.end(), [&name](const StationRow& one) { return one.name == name; });
        return row == rows.end() ? -1 : row->undone;
    };
    QCOMPARE(undoneBy(home(), u"yard"_s), 0);
    yard().exchange->connect();
    QVERIFY(settled());
    run(61s, 500ms); // what was told together, too
    for (auto* place : {&home(), &hall()}) {
        QCOMPARE(undoneBy(*place, u"yard"_s), 2);
        QCOMPARE(undoneBy(*place, u"hall"_s), 0);
        const auto warned = place->warnings.filter(u"cast at other stations"_s);
        QVERIFY2(!warned.isEmpty() && warned.size() <= 2, qPrintable(warned.join(u'\n')));
        QVERIFY2(warned.first().contains(u"the station “yard” sent"_s), qPrintable(warned.first()));
        const auto happened = place->shared->happenings();
        QVERIFY(std::any_of(happened.begin(), happened.end(), [](const StationHappening& one) {
            return one.what == StationHappening::What::Undone && one.name == "yard"_L1;
        }));
    }
    QVERIFY(yard().warnings.filter(u"cast at other stations"_s).isEmpty());
}

/// A line that is made anew without the end of the one before.
void SharedStationsTest::catchesUpOnceWhereTheLineCameTwice()
{
    auto& exchange = *yard().exchange;
    exchange.cut();
    exchange.isSlow = true;
    exchange.connect();
    exchange.connect();
    QCOMPARE(exchange.asked, (QList{Topic::Orders, Topic::Orders}));
    while (exchange.isWaitedFor())
        exchange.answer();
    QCOMPARE(exchange.asked, (QList{Topic::Orders, Topic::Orders, Topic::Status}));
    QVERIFY(yard().tap(u"ra"_s, u"0100000001"_s)); // and it goes on
    QVERIFY(settled());
    QCOMPARE(votes(home()), 1);
}

void SharedStationsTest::lostItemsAreSentAgain()
{
    QRandomGenerator random(7);
    m_service->loses = [&random](const PlayedExchange&, const PlayedService::Sent& sent) {
        return sent.topic == Topic::Votes && random.bounded(2) == 0;
    };
    for (int i = 0; i < 30; ++i) {
        QVERIFY(m_places[size_t(i % 3)]->tap(u"ra"_s, u"C%1"_s.arg(i)));
        run(200ms);
    }
    for (int tries = 0; tries < 40 && votes(home()) < 30; ++tries)
        run(10s, 500ms);
    QCOMPARE(votes(home()), 30);
    QVERIFY(settled());
}

void SharedStationsTest::aNewStationGetsAll()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_places[size_t(i % 3)]->tap(u"ra"_s, u"C%1"_s.arg(i)));
    run(5s);
    auto& late = add(u"late"_s);
    QVERIFY(enrol(late, u"late"_s));
    run(20s);
    QCOMPARE(votes(late), 20);
    QVERIFY(agree());
}

void SharedStationsTest::aRestartLosesNothing()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s)); // and at once:
    QVERIFY(yard().restart(StationsHub::Role::Station));
    run(15s);
    QCOMPARE(votes(home()), 1);
    QCOMPARE(yard().shared->name(), u"yard"_s);
    QVERIFY(agree());
}

void SharedStationsTest::opensAndClosesWithTheHome()
{
    QVERIFY(yard().registry->find(u"fruit"_s)->isOpen());
    QVERIFY(home().done(home().registry->closePoll(u"fruit"_s)));
    run(2s);
    QVERIFY(!yard().registry->find(u"fruit"_s)->isOpen());
    yard().exchange->cut();
    QVERIFY(home().done(home().registry->openPoll(u"fruit"_s)));
    run(2s);
    QVERIFY(!yard().registry->find(u"fruit"_s)->isOpen());
    yard().exchange->connect();
    run(3s);
    QVERIFY(yard().registry->find(u"fruit"_s)->isOpen());
}

/// Whoever answers a quiz quickly gets more points, and those are counted from when it began.
void SharedStationsTest::votingBeganAtOneTime()
{
    const auto began = [](Place& place) { return place.registry->find(u"fruit"_s)->openedAt; };
    QVERIFY(began(home()));
    QCOMPARE(began(yard()), began(home()));
    // A new round that a station hears of late, and what that one missed altogether.
    yard().exchange->cut();
    QVERIFY(home().done(home().registry->closePoll(u"fruit"_s)));
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    run(7s);
    QVERIFY(home().done(home().registry->openPoll(u"fruit"_s)));
    run(7s);
    yard().exchange->connect();
    run(40s, 250ms);
    QCOMPARE(began(yard()), began(home()));
    QCOMPARE(began(hall()), began(home()));
    hall().exchange->cut();
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    run(3s);
    QVERIFY(home().done(home().registry->closePoll(u"fruit"_s)));
    run(3s);
    hall().exchange->connect();
    run(40s, 250ms);
    for (auto* place : {&yard(), &hall()}) {
        QCOMPARE(began(*place), began(home()));
        QVERIFY(!place->registry->find(u"fruit"_s)->isOpen());
        QCOMPARE(place->registry->find(u"fruit"_s)->round, 3);
    }
}

void SharedStationsTest::roundsAgree()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    run(3s);
    yard().exchange->cut();
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    run(2s);
    QVERIFY(yard().tap(u"rp"_s, u"ONE"_s)); // it is a new round, which the yard does not know
    yard().exchange->connect();
    run(20s);
    QCOMPARE(yard().registry->find(u"fruit"_s)->round, 2);
    QCOMPARE(votes(home()), 1);
    QVERIFY(agree());
}

void SharedStationsTest::whatIsNoLongerSharedIsItsOwn()
{
    QVERIFY(home().done(home().shared->unshare(u"fruit"_s)));
    run(3s);
    QVERIFY(yard().registry->leader(u"fruit"_s).isEmpty());
    QVERIFY(yard().shared->sharedPolls().isEmpty());
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    run(5s);
    QCOMPARE(votes(yard()), 1);
    QCOMPARE(votes(home()), 0);
}

void SharedStationsTest::aRemovedStationIsOut()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    run(5s);
    auto removing = home().shared->remove(u"yard"_s);
    run(3s);
    QVERIFY(removing.isReady() && removing.take().ok());
    QVERIFY(yard().registry->leader(u"fruit"_s).isEmpty()); // it has heard of it
    QVERIFY(yard().tap(u"ra"_s, u"TWO"_s));
    run(15s);
    QCOMPARE(votes(home()), 1);
    QVERIFY(!m_service->members.contains(yard().exchange->bare()));
    QVERIFY(!m_service->accounts.contains(yard().exchange->bare()));
    const auto rows = home().shared->rows();
    QVERIFY(std::none_of(rows.begin(), rows.end(), [](const StationRow& row) { return row.name == u"yard"_s; }));
}

/// The home's program ends in the midst of it.
void SharedStationsTest::aRemovalGoesOnBehindARestart()
{
    {
        const auto removing = home().shared->remove(u"yard"_s);
        run(200ms);
        QVERIFY(!removing.isReady());
        QVERIFY(m_service->accounts.contains(yard().exchange->bare()));
    }
    QVERIFY(home().restart(StationsHub::Role::Home));
    run(15s);
    QVERIFY(!m_service->members.contains(yard().exchange->bare()));
    QVERIFY(!m_service->accounts.contains(yard().exchange->bare()));
    QVERIFY(m_service->members.contains(hall().exchange->bare()));
}

void SharedStationsTest::nobodySpeaksForAnother()
{
    // The hall's own key, and a piece of the yard's chain: as good as made up.
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    m_service->loses = [](const PlayedExchange& to, const PlayedService::Sent& sent) {
        return sent.topic == Topic::Votes && to.isHome;
    };
    QByteArray piece;
    run(3s);
    const auto chain = yard().waited(yard().registry->chainPiece(u"fruit"_s, yard().registry->station(), {}, 90'000));
    QVERIFY(chain);
    piece = writePiece({u"fruit"_s, yard().registry->station(), 0, chain->last.link, chain->log});
    m_service->loses = [](const PlayedExchange&, const PlayedService::Sent& sent) {
        return sent.topic == Topic::Votes && !sent.from.startsWith("station-hall"_L1);
    };
    auto kept = hall().waited(MemoryKeeper(*hall().database).load());
    QVERIFY(kept);
    ItemGate gate(m_reactor->clock(), *kept);
    m_service->publish(hall().exchange->address(), Topic::Votes, gate.out(Topic::Votes, u"hall"_s, piece));
    run(3s);
    QCOMPARE(votes(home()), 0);
}

void SharedStationsTest::nobodyChangesWhatWasCounted()
{
    QVERIFY(hall().tap(u"ra"_s, u"ONE"_s));
    run(3s);
    QCOMPARE(votes(home()), 1);
    // By its own key it says that the vote was another one, as it never was sealed, and has one more behind it.
    ExchangeItem lie;
    m_service->loses = [&lie](const PlayedExchange&, const PlayedService::Sent& sent) {
        return sent.topic == Topic::Votes && sent.from.startsWith("station-hall"_L1) && sent.item.body != lie.body;
    };
    QVERIFY(hall().tap(u"ra"_s, u"OTHER"_s));
    const auto writer = hall().registry->station();
    const auto chain = hall().waited(hall().registry->chainPiece(u"fruit"_s, writer, {}, 90'000));
    QVERIFY(chain);
    auto changed = chain->log;
    changed.replace("apple", "pear");
    QVERIFY(changed != chain->log);
    auto kept = hall().waited(MemoryKeeper(*hall().database).load());
    QVERIFY(kept);
    ItemGate gate(m_reactor->clock(), *kept);
    lie = gate.out(Topic::Votes, u"hall"_s, writePiece({u"fruit"_s, writer, 0, chain->last.link, changed}));
    m_service->publish(hall().exchange->address(), Topic::Votes, lie);
    run(3s);
    QCOMPARE(votes(home()), 1);
    QVERIFY(home().warnings.join(u' ').contains(u"hall"_s));
    // Who is honest goes on.
    QVERIFY(yard().tap(u"ra"_s, u"TWO"_s));
    run(3s);
    QCOMPARE(votes(home()), 2);
    m_service->loses = {};
}

void SharedStationsTest::strangersAreNotHeard()
{
    StationsMemory stranger{.keys = StationKeys::make(), .name = u"yard"_s};
    ItemGate gate(m_reactor->clock(), stranger);
    const auto before = home().shared->rows();
    StationStatus lie{.name = u"yard"_s, .station = u"x"_s, .version = u"9"_s};
    m_service->publish(u"x@here"_s, Topic::Status, gate.out(Topic::Status, u"yard"_s, statusToJson(lie)));
    stranger.name = home().shared->name();
    PollOrder order = orderOf(polls::fruitPoll(u"other"_s), QByteArray(16, 's'), home().registry->station());
    m_service->publish(
        u"x@here"_s, Topic::Orders, gate.out(Topic::Orders, PollOrder::itemId(u"other"_s), pollOrderToJson(order)));
    turn();
    m_reactor->advance(100ms);
    turn();
    QVERIFY(!yard().registry->find(u"other"_s));
    for (const auto& row : home().shared->rows())
        QVERIFY(row.version != u"9"_s);
}

/// A station that was let in publishes under the ids of others, and under made up ones.
void SharedStationsTest::whatLiesUnderOthersIdsGoes()
{
    auto kept = hall().waited(MemoryKeeper(*hall().database).load());
    QVERIFY(kept);
    ItemGate gate(m_reactor->clock(), *kept);
    const auto lie = [&](const QString& id) {
        const StationStatus status{.name = id, .version = u"9"_s};
        m_service->publish(
            hall().exchange->address(), Topic::Status, gate.out(Topic::Status, id, statusToJson(status)));
    };
    const auto lies = [this] {
        auto ids = m_service->kept.value(QString::number(int(Topic::Status))).keys();
        ids.sort();
        return ids;
    };
    yard().exchange->cut();
    run(1s);
    const QStringList all{u"hall"_s, u"town-hall"_s, u"yard"_s};
    QCOMPARE(lies(), all);
    for (int i = 0; i < 200; ++i)
        lie(u"made-up-%1"_s.arg(i));
    lie(u"yard"_s);
    run(5s);
    QCOMPARE(lies().filter(u"made-up"_s).size(), 150); // bounded; those go when they are read again
    QVERIFY(!lies().contains(u"yard"_s));
    for (int i = 0; i < 3; ++i) {
        home().exchange->cut();
        home().exchange->connect();
        run(5s);
    }
    yard().exchange->connect();
    run(3s);
    QCOMPARE(lies(), all);
}

void SharedStationsTest::readersAreSetFromTheHome()
{
    QVERIFY(home().done(home().shared->assign(u"yard"_s, u"fruit"_s, u"r9"_s, u"pear"_s)));
    run(2s);
    QCOMPARE(yard().registry->find(u"fruit"_s)->readers.value(u"r9"_s), u"pear"_s);
    // What people change there afterwards stands.
    QVERIFY(yard().done(yard().registry->assign(u"fruit"_s, u"r9"_s, u"apple"_s)));
    yard().exchange->cut();
    yard().exchange->connect();
    run(3s);
    QCOMPARE(yard().registry->find(u"fruit"_s)->readers.value(u"r9"_s), u"apple"_s);
    // Also when another reader is set.
    QVERIFY(home().done(home().shared->assign(u"yard"_s, u"fruit"_s, u"r8"_s, u"pear"_s)));
    run(2s);
    QCOMPARE(yard().registry->find(u"fruit"_s)->readers.value(u"r8"_s), u"pear"_s);
    QCOMPARE(yard().registry->find(u"fruit"_s)->readers.value(u"r9"_s), u"apple"_s);
    QVERIFY(home().done(home().shared->assign(u"yard"_s, u"fruit"_s, u"r9"_s, u"pear"_s)));
    run(2s);
    QCOMPARE(yard().registry->find(u"fruit"_s)->readers.value(u"r9"_s), u"pear"_s);
    QVERIFY(!home().done(home().shared->assign(u"yard"_s, u"fruit"_s, u"r9"_s, u"plum"_s)));
    QVERIFY(!yard().done(yard().shared->assign(u"hall"_s, u"fruit"_s, u"r9"_s, u"pear"_s)));
}

void SharedStationsTest::rowsSayHowTheyAre()
{
    run(12s);
    const auto row = [this](const QString& name) {
        for (const auto& one : home().shared->rows()) {
            if (one.name == name)
                return one;
        }
        return StationRow();
    };
    QCOMPARE(home().shared->rows().size(), 3);
    QCOMPARE(row(u"town-hall"_s).state, StationRow::State::This);
    QVERIFY(row(u"town-hall"_s).isHome);
    QCOMPARE(row(u"yard"_s).state, StationRow::State::Online);
    QCOMPARE(row(u"yard"_s).version, u"1.0"_s);
    QCOMPARE(row(u"yard"_s).line, std::optional(12ms));
    QCOMPARE(row(u"yard"_s).polls, QStringList{u"fruit"_s});
    QCOMPARE(row(u"yard"_s).assigned.value(u"fruit"_s).value(u"ra"_s), u"apple"_s);
    yard().exchange->cut();
    run(35s);
    QCOMPARE(row(u"yard"_s).state, StationRow::State::NoLine);
    yard().exchange->connect();
    run(3s);
    QCOMPARE(row(u"yard"_s).state, StationRow::State::Online);
    QVERIFY(yard().done(yard().shared->settle()));
    yard().shared->detach();
    run(2s);
    QCOMPARE(row(u"yard"_s).state, StationRow::State::Off);
}

void SharedStationsTest::aCardMakesManyStations()
{
    const auto card = home().waited(home().shared->invite({}, 30));
    QVERIFY(card);
    auto& one = add(u"kiosk"_s);
    auto& two = add(u"kiosk"_s);
    for (auto* place : {&one, &two})
        QVERIFY(place->attach(StationsHub::Role::Station, writeInvitation(*card)));
    run(10s);
    QStringList names{one.shared->name(), two.shared->name()};
    names.sort();
    QCOMPARE(names, (QStringList{u"kiosk"_s, u"kiosk-2"_s}));
    QVERIFY(one.registry->find(u"fruit"_s));
    QVERIFY(two.registry->find(u"fruit"_s));
}

/// One card in six computers that are called the same, and all ask before the first is answered.
void SharedStationsTest::manyEnrolAtOnce()
{
    const auto card = home().waited(home().shared->invite({}, 30));
    QVERIFY(card);
    QStringList names;
    std::vector<Place*> kiosks;
    for (int i = 0; i < 6; ++i)
        kiosks.push_back(&add(u"kiosk"_s));
    for (auto* kiosk : kiosks)
        QVERIFY(kiosk->attach(StationsHub::Role::Station, writeInvitation(*card)));
    run(15s);
    for (auto* kiosk : kiosks)
        names.append(kiosk->shared->name());
    names.removeDuplicates();
    QCOMPARE(names.size(), 6);
    QCOMPARE(home().shared->rows().size(), 9);
}

void SharedStationsTest::aCardIsUsedUp()
{
    const auto card = home().waited(home().shared->invite({}, 30));
    QVERIFY(card);
    // Whoever has the card makes up as many as they like.
    const auto asker = std::make_unique<PlayedExchange>(*m_service, card->account + u"/x"_s);
    asker->connect();
    for (int i = 0; i < 40; ++i) {
        const auto request = makeEnrolRequest(
            u"kiosk-%1"_s.arg(i), StationKeys::make(), card->code, u"STATION%1"_s.arg(i));
        (void)home().waited(asker->whisper(home().exchange->address(), writeEnrolRequest(request)));
        run(10s, 1s);
    }
    QCOMPARE(home().shared->rows().size(), 3 + Invitations::placesOfCard);
    QVERIFY(home().shared->invitations().isEmpty());
    const auto happenings = home().shared->happenings();
    QVERIFY(std::any_of(happenings.begin(), happenings.end(), [](const StationHappening& one) {
        return one.what == StationHappening::What::Refused && one.detail.contains(u"used up"_s);
    }));
}

/// The home's program ends while it lets somebody in: nothing is left that could log in.
void SharedStationsTest::whatIsHalfMadeGoes()
{
    const auto invited = home().waited(home().shared->invite(u"gate"_s));
    QVERIFY(invited);
    m_service->isStuck = true; // when somebody is admitted
    auto& gate = add(u"gate"_s);
    QVERIFY(gate.attach(StationsHub::Role::Station, writeInvitation(*invited)));
    run(1s);
    QVERIFY(m_service->accounts.contains(u"station-gate@here"_s));
    gate.close();
    m_places.pop_back();
    m_service->isStuck = false;
    QVERIFY(home().restart(StationsHub::Role::Home));
    run(3s);
    QVERIFY(!m_service->accounts.contains(u"station-gate@here"_s));
    QVERIFY(m_service->accounts.contains(invited->account)); // it is open
    // It asks again, and is let in.
    auto& again = add(u"gate"_s);
    QVERIFY(again.attach(StationsHub::Role::Station, writeInvitation(*invited)));
    run(5s);
    QVERIFY(m_service->accounts.contains(u"station-gate@here"_s));
    QVERIFY(again.registry->find(u"fruit"_s));
}

void SharedStationsTest::noMoreIsSharedThanFits()
{
    int shared = 1;
    for (; shared < 200; ++shared) {
        const auto id = u"poll-%1"_s.arg(shared);
        QVERIFY(home().done(home().registry->save(polls::fruitPoll(id))));
        if (!home().waited(home().shared->share(id)))
            break;
    }
    QCOMPARE(shared, 120);
    // Those that come and go leave nothing that pushes the roster out.
    for (int i = 1; i < 60; ++i) {
        QVERIFY(home().done(home().shared->unshare(u"poll-%1"_s.arg(i))));
        run(100ms);
    }
    run(5s);
    QVERIFY(m_service->kept.value(QString::number(int(Topic::Orders))).size() < 150);
    // One grows too large.
    auto poll = *home().registry->find(u"poll-100"_s);
    for (int i = 0; i < 600; ++i)
        poll.readers.insert(QString::number(i).rightJustified(100, u'r'), u"apple"_s);
    QVERIFY(home().done(home().registry->save(poll)));
    run(3s);
    QVERIFY(home().shared->rows().first().trouble.contains(u"too large"_s));
    QVERIFY(home().done(home().shared->unshare(u"poll-100"_s)));
    run(3s);
    QCOMPARE(home().shared->rows().first().trouble, QString());
}

/// The yard does not come any more; what it has sealed the hall gets all the same.
void SharedStationsTest::theHomeStandsInForOthers()
{
    hall().exchange->cut();
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    run(3s);
    QCOMPARE(votes(home()), 1);
    yard().exchange->cut();
    hall().exchange->connect();
    for (int tries = 0; tries < 30 && votes(hall()) == 0; ++tries)
        run(10s, 500ms);
    QCOMPARE(votes(hall()), 1);
}

/// And a vote was taken in it at once: it has another past than all others know of it, and only a person mends that.
void SharedStationsTest::aFolderThatWasPutBackByHandIsTold()
{
    if (isOnServer())
        QSKIP("There are no files to copy.");
    const auto yardAt = [](Place& place) {
        const auto rows = place.shared->rows();
        const auto row = std::find_if(
            rows.begin(), rows.end(), [](const StationRow& one) { return one.name == u"yard"_s; });
        return row == rows.end() ? StationRow() : *row;
    };
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    run(5s);
    QVERIFY(yard().keepCopy());
    QVERIFY(yard().tap(u"ra"_s, u"TWO"_s));
    QVERIFY(yard().tap(u"ra"_s, u"THREE"_s));
    QVERIFY(settled());
    QCOMPARE(votes(home()), 3);
    QVERIFY(yard().shared->apart().isEmpty() && home().shared->apart().isEmpty());
    QVERIFY(yard().putCopyBack());
    QVERIFY(yard().tap(u"rp"_s, u"FOUR"_s));
    QCOMPARE(votes(yard()), 2);
    for (int tries = 0; tries < 30 && home().shared->apart().isEmpty(); ++tries)
        run(10s, 500ms);
    const auto own = yard().shared->apart();
    QVERIFY2(own.contains(u"restore --replace"_s), qPrintable(own));
    QCOMPARE(yardAt(yard()).trouble, own);
    QVERIFY2(yardAt(home()).trouble.contains(u"counts by itself"_s), qPrintable(yardAt(home()).trouble));
    QVERIFY(yardAt(hall()).trouble.contains(u"counts by itself"_s));
    const auto atHome = home().shared->apart();
    QVERIFY2(!atHome.isEmpty() && !atHome.contains(u"yard"_s), qPrintable(atHome)); // strangers may read it
    QVERIFY(hall().shared->apart().isEmpty());
    QCOMPARE(home().warnings.filter(u"The station “yard”: It counts by itself"_s).size(), 1);
    const auto happened = home().shared->happenings();
    QVERIFY(std::any_of(happened.begin(), happened.end(), [](const StationHappening& one) {
        return one.what == StationHappening::What::Refused && one.name == u"yard"_s
            && one.detail.contains(u"counts by itself"_s);
    }));
    yard().shared->detach();
    QVERIFY(yard().shared->apart().isEmpty());
}

void SharedStationsTest::whoIsRemovedCountsByItselfNoMore()
{
    auto kept = yard().waited(MemoryKeeper(*yard().database).load());
    QVERIFY(kept);
    ItemGate gate(m_reactor->clock(), *kept);
    yard().exchange->cut();
    run(1s);
    const StationStatus apart{.name = u"yard"_s, .isApart = true};
    m_service->publish(
        yard().exchange->address(), Topic::Status, gate.out(Topic::Status, u"yard"_s, statusToJson(apart)));
    run(2s);
    QVERIFY(!home().shared->apart().isEmpty());
    auto removing = home().shared->remove(u"yard"_s);
    run(5s);
    QVERIFY(removing.isReady() && removing.take().ok());
    QCOMPARE(home().shared->apart(), QString());
}

/// Its folder came back from a backup, and what it had voted while its clock was ahead comes from the home.
void SharedStationsTest::votesAheadOfTimeAreNoOtherPast()
{
    if (isOnServer())
        QSKIP("There are no files to copy.");
    auto& clock = m_reactor->manualClock();
    clock.setWallClock(QDateTime::currentMSecsSinceEpoch() - clock.wallMsecs()); // merging asks the computer's own
    run(3s);
    QVERIFY(yard().keepCopy());
    yard().exchange->cut();
    clock.setWallClock(qint64(72h / 1ms));
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    const auto writer = yard().registry->station();
    const auto piece = yard().waited(yard().registry->chainPiece(u"fruit"_s, writer, {}, 90'000));
    QVERIFY(piece && piece->isEnd);
    clock.setWallClock(-qint64(72h / 1ms));
    QVERIFY(yard().putCopyBack());
    QVERIFY(yard().done(yard().database->write(polls::OwnChains::beginAnew)));
    QVERIFY(yard().restart(StationsHub::Role::Station));
    run(3s);
    auto kept = home().waited(MemoryKeeper(*home().database).load());
    QVERIFY(kept);
    ItemGate gate(m_reactor->clock(), *kept);
    m_service->publish(home().exchange->address(), Topic::Votes,
        gate.out(Topic::Votes, home().shared->name(),
            writePiece({u"fruit"_s, writer, piece->from.link, piece->last.link, piece->log})));
    run(3s);
    const auto rows = yard().shared->rows();
    QVERIFY2(rows.first().trouble.contains(u"clock is more than a day ahead"_s), qPrintable(rows.first().trouble));
    QCOMPARE(yard().shared->apart(), QString());
}

/// What cannot be published is not in the way of the rest.
void SharedStationsTest::oneOrderThatFailsHoldsUpNoOther()
{
    auto poll = polls::fruitPoll(u"apples-and-pears"_s);
    m_service->refuses = PollOrder::itemId(poll.id);
    QVERIFY(home().done(home().registry->save(poll)));
    QVERIFY(home().done(home().shared->share(poll.id)));
    run(1s);
    QVERIFY(home().done(home().registry->closePoll(u"fruit"_s)));
    run(15s);
    QVERIFY(!yard().registry->find(u"fruit"_s)->isOpen());
    QVERIFY(!yard().registry->find(poll.id));
    m_service->refuses.clear();
    run(25s, 250ms);
    QVERIFY(yard().registry->find(poll.id));
}

void SharedStationsTest::whoLeavesIsLeftAlone()
{
    QVERIFY(yard().done(yard().shared->leave()));
    run(30s, 250ms);
    QVERIFY(yard().registry->leader(u"fruit"_s).isEmpty());
    QVERIFY(yard().done(yard().registry->closePoll(u"fruit"_s)));
    run(30s, 250ms);
    QVERIFY(!yard().registry->find(u"fruit"_s)->isOpen());
    QVERIFY(!yard().shared->login());
}

void SharedStationsTest::aHomeThatLeavesLetsAllGo()
{
    auto leaving = home().shared->leave();
    for (int tries = 0; tries < 60 && !leaving.isReady(); ++tries)
        run(500ms);
    QVERIFY(leaving.isReady() && leaving.take().ok());
    QVERIFY(yard().registry->leader(u"fruit"_s).isEmpty());
    QVERIFY(hall().registry->leader(u"fruit"_s).isEmpty());
    QVERIFY(m_service->accounts.isEmpty());
}

/// Without a line it stays, or its stations would be locked; where that is accepted, at least their logins go.
void SharedStationsTest::aHomeLeavesNobodyUntold()
{
    using Untold = StationsHub::Untold;
    QVERIFY(home().waited(home().shared->invite({}, 30)));
    home().exchange->cut();
    const auto refused = home().waited(home().shared->leave());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Busy);
    QVERIFY(home().shared->isHome());
    home().close(); // its service does not run
    home().open();
    QVERIFY(!home().waited(home().shared->leave()));
    QVERIFY(home().attach(StationsHub::Role::Home));
    run(3s);
    QVERIFY(home().shared->rows().size() == 3 && !yard().registry->leader(u"fruit"_s).isEmpty());

    home().exchange->cut();
    QVERIFY(home().done(home().shared->leave(Untold::Accepted)));
    QVERIFY(m_service->accounts.isEmpty());
    QVERIFY(!home().shared->takesPart());
    QCOMPARE(m_service->members.size(), 2); // the service has not heard of it
    QVERIFY(home().restart(StationsHub::Role::Home));
    run(3s);
    QVERIFY(m_service->members.isEmpty());
    QCOMPARE(home().shared->rows().size(), 1);
    // Whoever still reads what is said hears of it, too.
    QVERIFY(yard().registry->leader(u"fruit"_s).isEmpty());
}

/// A quiz that has closed by itself while the line was down stays so.
void SharedStationsTest::whatClosedByItselfStaysClosed()
{
    yard().exchange->cut();
    QVERIFY(yard().done(yard().registry->setOpenAsLed(u"fruit"_s, false)));
    run(5s);
    QVERIFY(!yard().registry->find(u"fruit"_s)->isOpen());
}

void SharedStationsTest::aWrongCodeIsRefused()
{
    auto invited = home().waited(home().shared->invite(u"gate"_s));
    QVERIFY(invited);
    invited->code = makeCode();
    auto& place = add(u"gate"_s);
    QVERIFY(place.attach(StationsHub::Role::Station, writeInvitation(*invited)));
    run(3s);
    QVERIFY(!place.shared->trouble().isEmpty());
    QVERIFY(!place.registry->find(u"fruit"_s));
    run(16min, 1s);
    QVERIFY(home().shared->invitations().isEmpty());
    QVERIFY(!m_service->accounts.contains(invited->account));
    QVERIFY(m_service->outcasts.isEmpty()); // it was never let in
}

/// A receiver whose disk is full, say, takes nothing: what it lacks is sent again, but ever more rarely.
void SharedStationsTest::whoStandsStillIsNotSentAllTheTime()
{
    QVERIFY(home().tap(u"ra"_s, u"ONE"_s));
    m_service->loses = [this](const PlayedExchange& to, const PlayedService::Sent& sent) {
        return sent.topic == Topic::Votes && &to == yard().exchange.get();
    };
    run(60s, 250ms);
    m_service->published = 0;
    run(10min, 1s);
    constexpr int statuses = 3 * 60;
    QVERIFY2(m_service->published < statuses + 20, qPrintable(QString::number(m_service->published)));
    m_service->loses = {};
    run(6min, 1s);
    QVERIFY(agree());
}

/// One that has the key of a station, and says each second that it has more or less than before.
void SharedStationsTest::whoSaysNowThisNowThatIsNotSentAllTheTime()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(home().tap(u"ra"_s, u"C%1"_s.arg(i)));
    run(5s);
    QVERIFY(agree());
    auto kept = hall().waited(MemoryKeeper(*hall().database).load());
    QVERIFY(kept);
    hall().exchange->cut();
    ItemGate gate(m_reactor->clock(), *kept);
    const auto writer = home().registry->station();
    int pieces = 0;
    m_service->loses = [&pieces](const PlayedExchange& to, const PlayedService::Sent& sent) {
        pieces += to.isHome && sent.topic == Topic::Votes;
        return false;
    };
    for (int i = 0; i < 120; ++i) {
        StationStatus lie{.name = u"hall"_s, .has = {{u"fruit"_s, {{writer, i % 2}}}}, .lacks = {{u"fruit"_s, writer}}};
        m_service->publish(
            hall().exchange->address(), Topic::Status, gate.out(Topic::Status, u"hall"_s, statusToJson(lie)));
        run(1s);
    }
    QVERIFY2(pieces < 30, qPrintable(QString::number(pieces)));
}

void SharedStationsTest::aClockThatWasAheadAndIsRightAgainIsHeard()
{
    m_reactor->manualClock().setWallClock(qint64(48h / 1ms));
    QVERIFY(home().done(home().registry->closePoll(u"fruit"_s)));
    run(12s);
    QVERIFY(!yard().registry->find(u"fruit"_s)->isOpen());
    m_reactor->manualClock().setWallClock(-qint64(48h / 1ms));
    run(12s);
    QVERIFY(home().done(home().registry->openPoll(u"fruit"_s)));
    run(5s);
    QVERIFY(yard().registry->find(u"fruit"_s)->isOpen());
    // Also who comes only now: what was said before is said anew.
    auto& late = add(u"late"_s);
    QVERIFY(enrol(late, u"late"_s));
    run(5s);
    QVERIFY(late.registry->find(u"fruit"_s));
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(settled());
    QCOMPARE(votes(late), 1);
}

/// A home that takes no votes itself begins a round while its clock is two days ahead.
void SharedStationsTest::aRoundBegunAheadOfTimeHasItsVotes()
{
    auto& clock = m_reactor->manualClock();
    clock.setWallClock(QDateTime::currentMSecsSinceEpoch() - clock.wallMsecs()); // merging asks the computer's own
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    run(5s);
    clock.setWallClock(qint64(48h / 1ms));
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    clock.setWallClock(-qint64(48h / 1ms));
    run(15s);
    QVERIFY(yard().tap(u"rp"_s, u"TWO"_s));
    QVERIFY(hall().tap(u"rp"_s, u"THREE"_s));
    for (int tries = 0; tries < 40 && votes(home()) < 2; ++tries)
        run(15s, 500ms);
    QCOMPARE(votes(home()), 2);
    QCOMPARE(home().registry->find(u"fruit"_s)->round, 2);
    QVERIFY(settled());
    QVERIFY(!home().registry->isAhead(u"fruit"_s));
}

void SharedStationsTest::theHomeComesBackWithWhatItShared()
{
    QVERIFY(yard().tap(u"ra"_s, u"ONE"_s));
    QVERIFY(home().restart(StationsHub::Role::Home));
    run(15s);
    QCOMPARE(home().shared->sharedPolls(), QStringList{u"fruit"_s});
    QCOMPARE(votes(home()), 1);
    QVERIFY(home().shared->isHome());
    QCOMPARE(home().shared->rows().size(), 3);
    QVERIFY(agree());
}

void SharedStationsTest::manyStationsAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void SharedStationsTest::manyStationsAgree()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    m_service->loses = [&random](const PlayedExchange&, const PlayedService::Sent& sent) {
        return sent.topic == Topic::Votes && random.bounded(5) == 0;
    };
    for (int step = 0; step < 60; ++step) {
        auto& place = *m_places[random.bounded(3)];
        QVERIFY(place.tap(random.bounded(2) ? u"ra"_s : u"rp"_s, u"CARD%1"_s.arg(random.bounded(25))));
        if (random.bounded(15) == 0)
            QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
        if (random.bounded(12) == 0) {
            if (place.exchange->isConnected())
                place.exchange->cut();
            else
                place.exchange->connect();
        }
        if (random.bounded(25) == 0)
            QVERIFY(place.restart(&place == &home() ? StationsHub::Role::Home : StationsHub::Role::Station));
        run(std::chrono::milliseconds(100 * (1 + random.bounded(10))));
    }
    m_service->loses = {};
    for (auto& place : m_places) {
        if (!place->exchange->isConnected())
            place->exchange->connect();
    }
    QVERIFY(settled());
}

QTEST_GUILESS_MAIN(SharedStationsTest)
#include "tst_sharedstations.moc"
