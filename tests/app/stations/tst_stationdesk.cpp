#include "app/stations/stationdesk.h"

#include "app/stations/home/homeorders.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/stations/enrolling/invitationtexts.h"
#include "tests/app/stations/playedexchange.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StationDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kept = m_enrolled = m_rosters = 0;
        m_number = 0;
        m_troubles.clear();
        m_room = std::make_unique<polls::BookRoom>();
        m_memory = {};
        m_memory.keys = StationKeys::make();
        open();
    }
    void cleanup()
    {
        m_desk.reset();
        m_room.reset();
    }

    void isLetIn()
    {
        m_memory.orders = {{u"stations"_s, 77}}; // another home's
        m_memory.setHere = {.last = u"r1"_s, .at = 5};
        m_memory.wanted = {{u"fruit"_s, {{u"r1"_s, u"apple"_s}}}};
        PlayedService service;
        PlayedExchange home(service, u"hall@hall.example/everyport"_s);
        PlayedExchange own(service, u"new-1@hall.example/x"_s);
        home.connect();
        own.connect();
        const auto invitation = invitationUntil(m_room->now() + 60'000);
        m_desk->join(own, invitation, u"door"_s);
        QVERIFY(m_desk->isJoining());
        QVERIFY(service.whispers.isEmpty());
        m_desk->start();
        QCOMPARE(service.whispers.size(), 1);
        const auto request = readEnrolRequest(service.whispers.first().second.body);
        QVERIFY(request);
        QCOMPARE(request->name, u"door"_s);
        QCOMPARE(request->key, m_memory.keys->publicKey());
        QCOMPARE(request->station, m_room->registry->station());
        const EnrolAnswer answer{.home = u"hall"_s,
            .homeKey = StationKeys::make().publicKey(),
            .space = u"stations"_s,
            .name = u"door-2"_s,
            .account = u"station-door-2@here"_s,
            .password = u"a word"_s};
        m_desk->heard({invitation.home, writeEnrolAnswer(sealed(answer, *request, invitation.code))});
        QCOMPARE(m_memory.name, u"door-2"_s);
        QCOMPARE(m_memory.homeKey, answer.homeKey);
        QCOMPARE(m_memory.login.address, answer.account);
        QCOMPARE(m_memory.roster.home, u"hall"_s);
        QVERIFY(m_memory.orders.isEmpty() && m_memory.setHere == StationOrder());
        QVERIFY(m_memory.wanted.isEmpty());
        QCOMPARE(m_kept, 1);
        QCOMPARE(m_enrolled, 0); // not from inside
        m_room->reactor.advance(0ms);
        QCOMPARE(m_enrolled, 1);
        QVERIFY(!m_desk->isJoining());
    }

    void whatIsKeptIsKeptOnce()
    {
        enrol();
        auto order = item(RosterOrder::itemId(), rosterToJson(roster(m_memory.keys->publicKey())));
        m_desk->take(order);
        QCOMPARE(m_memory.orders.value(RosterOrder::itemId()), order.number);
        m_desk->take(order); // with each connection
        QCOMPARE(m_kept, 1);
        QCOMPARE(m_rosters, 2);
        m_desk->take(item(u"nonsense"_s, "{}"));
        m_desk->take(item(RosterOrder::itemId(), "nonsense"));
        QCOMPARE(m_memory.roster.stations.size(), 2);
    }

    /// Who was let in may speak for no other home's polls than those of the home itself.
    void pollsAreThoseOfTheHome()
    {
        enrol();
        m_desk->take(item(RosterOrder::itemId(), rosterToJson(roster(m_memory.keys->publicKey()))));
        takePoll(u"fruit"_s, u"HOME"_s);
        takePoll(u"wine"_s, u"ELSEWHERE"_s);
        // Under the id of another poll it is none.
        m_desk->take(item(PollOrder::itemId(u"bread"_s), pollOrderToJson(order(u"cake"_s, u"HOME"_s))));
        QVERIFY(until([this] { return !m_desk->polls().isEmpty(); }));
        idle();
        QCOMPARE(m_desk->polls(), QStringList{u"fruit"_s});
    }

    /// Of what is set only that is done which differs from what was set before.
    void whatPeopleHaveChangedStands()
    {
        enrol();
        takePoll(u"fruit"_s, u"HOME"_s);
        QVERIFY(until([this] { return !m_desk->polls().isEmpty(); }));
        takeSet({.assign = {{u"fruit"_s, {{u"r1"_s, u"apple"_s}}}}, .last = u"r1"_s, .at = 10});
        QVERIFY(until([this] { return standsFor(u"r1"_s) == u"apple"_s; }));
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, u"r1"_s, u"pear"_s)));
        const StationOrder second{
            .assign = {{u"fruit"_s, {{u"r1"_s, u"apple"_s}, {u"r2"_s, u"apple"_s}}}}, .last = u"r2"_s, .at = 11};
        takeSet(second);
        QVERIFY(until([this] { return standsFor(u"r2"_s) == u"apple"_s; }));
        idle();
        QCOMPARE(standsFor(u"r1"_s), u"pear"_s);
        // Of an earlier time: it was done.
        takeSet({.assign = {{u"fruit"_s, {{u"r2"_s, u"pear"_s}}}}, .last = u"r2"_s, .at = 11});
        idle();
        QCOMPARE(standsFor(u"r2"_s), u"apple"_s);
        QVERIFY(m_memory.setHere == second);
        // Set once more to what it was, which somebody wants now.
        auto third = second;
        third.last = u"r1"_s;
        third.at = 12;
        takeSet(third);
        QVERIFY(until([this] { return standsFor(u"r1"_s) == u"apple"_s; }));
    }

    /// The home sets a reader before the poll is here, and this station stops in between.
    void whatCouldNotBeSetIsSetInTheNextRun()
    {
        enrol();
        const StationOrder order{.assign = {{u"fruit"_s, {{u"r1"_s, u"apple"_s}}}}, .last = u"r1"_s, .at = 10};
        takeSet(order);
        idle();
        m_desk->end();
        m_memory = StationsMemory::fromJson(m_memory.toJson());
        open();
        m_desk->begin();
        takeSet(order); // as it lies at the service
        takePoll(u"fruit"_s, u"HOME"_s);
        m_kept = 0;
        QVERIFY(until([this] { return !m_desk->polls().isEmpty() && standsFor(u"r1"_s) == u"apple"_s; }));
        QVERIFY(until([this] { return m_kept > 0; }));
        QVERIFY(m_memory.wanted.isEmpty());
        // It is set once.
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, u"r1"_s, u"pear"_s)));
        m_desk->end();
        open();
        m_desk->begin();
        takeSet(order);
        idle();
        QCOMPARE(standsFor(u"r1"_s), u"pear"_s);
    }

    void whatTheHomeNamesNoMoreIsNotWaitedFor()
    {
        enrol();
        StationOrder order{.assign = {{u"fruit"_s, {{u"r1"_s, u"apple"_s}}}, {u"wine"_s, {{u"r1"_s, u"pear"_s}}}},
            .last = u"r1"_s,
            .at = 10};
        takeSet(order);
        QCOMPARE(m_memory.wanted.size(), 2);
        order.assign.remove(u"wine"_s); // shared no more: the number stays
        takeSet(order);
        QCOMPARE(m_memory.wanted.keys(), QStringList{u"fruit"_s});
    }

    void ordersForOthersAreNotIts()
    {
        enrol();
        takePoll(u"fruit"_s, u"HOME"_s);
        QVERIFY(until([this] { return !m_desk->polls().isEmpty(); }));
        const StationOrder others{.assign = {{u"fruit"_s, {{u"r1"_s, u"apple"_s}}}}, .last = u"r1"_s, .at = 10};
        m_desk->take(item(StationOrder::itemId(u"yard"_s), stationOrderToJson(others)));
        idle();
        QCOMPARE(standsFor(u"r1"_s), QString());
        QCOMPARE(m_memory.setHere.at, 0);
    }

    void whoIsRemovedGoesOnByItself()
    {
        enrol();
        m_desk->take(item(RosterOrder::itemId(), rosterToJson(roster(m_memory.keys->publicKey()))));
        takePoll(u"fruit"_s, u"HOME"_s);
        QVERIFY(until([this] { return !m_desk->polls().isEmpty(); }));
        QVERIFY(m_troubles.isEmpty());
        auto without = roster({});
        without.stations.removeLast();
        m_desk->take(item(RosterOrder::itemId(), rosterToJson(without)));
        QVERIFY(m_troubles.last().contains(u"has removed this one"_s));
        QVERIFY(until([this] { return m_desk->polls().isEmpty(); }));
        QVERIFY(m_room->registry->find(u"fruit"_s));
    }

    /// A roster of before it was let in is not one that it was taken out of.
    void anOldRosterRemovesNobody()
    {
        enrol();
        auto without = roster({});
        without.stations.removeLast();
        m_desk->take(item(RosterOrder::itemId(), rosterToJson(without)));
        QVERIFY(m_troubles.isEmpty());
    }

    void anotherOfItsNameIsToldOf()
    {
        enrol();
        m_desk->take(item(RosterOrder::itemId(), rosterToJson(roster(StationKeys::make().publicKey()))));
        QVERIFY(m_troubles.last().contains(u"Another station has this one's name"_s));
    }

    void whoLeavesKeepsThePolls()
    {
        enrol();
        takePoll(u"fruit"_s, u"HOME"_s);
        takePoll(u"wine"_s, u"HOME"_s);
        QVERIFY(until([this] { return m_desk->polls().size() == 2; }));
        m_desk->end();
        QVERIFY(m_room->done(m_desk->leave()));
        QVERIFY(m_desk->polls().isEmpty());
        QVERIFY(m_room->registry->find(u"fruit"_s) && m_room->registry->find(u"wine"_s));
    }

private:
    void open()
    {
        m_desk.reset();
        m_desk = std::make_unique<StationDesk>(m_room->reactor.clock(), m_memory, *m_room->registry,
            StationDesk::Ports{.keep = [this] { ++m_kept; },
                .sharedChanged = [] {},
                .rosterChanged = [this] { ++m_rosters; },
                .troubled = [this](const QString& sentence) { m_troubles.append(sentence); },
                .undone = [](const QString&) {},
                .enrolled = [this] { ++m_enrolled; }});
    }
    void enrol()
    {
        m_memory.name = u"door"_s;
        m_memory.homeKey = StationKeys::make().publicKey();
        m_memory.roster = {.home = u"hall"_s};
    }
    RosterOrder roster(const QByteArray& ownKey) const
    {
        return {.home = u"hall"_s,
            .stations = {{.name = u"hall"_s, .key = m_memory.homeKey, .station = u"HOME"_s},
                {.name = u"door"_s, .key = ownKey, .station = m_room->registry->station()}}};
    }
    SignedItem item(const QString& id, const QByteArray& content)
    {
        return {.topic = Topic::Orders, .id = id, .name = u"hall"_s, .number = ++m_number, .content = content};
    }
    static PollOrder order(const QString& id, const QString& leader)
    {
        return orderOf(polls::fruitPoll(id), QByteArray(32, 's'), leader);
    }
    void takePoll(const QString& id, const QString& leader)
    {
        m_desk->take(item(PollOrder::itemId(id), pollOrderToJson(order(id, leader))));
    }
    void takeSet(const StationOrder& set)
    {
        m_desk->take(item(StationOrder::itemId(m_memory.name), stationOrderToJson(set)));
    }
    QString standsFor(const QString& reader) const { return m_room->registry->find(u"fruit"_s)->readers.value(reader); }
    bool until(const std::function<bool()>& holds)
    {
        return m_room->reactor.turnUntil([&] {
            m_room->reactor.advance(1ms);
            return holds();
        });
    }
    /// Long enough for all that is to be done, and for the disk to have it.
    void idle()
    {
        m_room->reactor.advance(1s);
        for (int i = 0; i < 3; ++i) {
            m_room->reactor.turn();
            QVERIFY(m_room->done(m_room->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; })));
        }
        m_room->reactor.turn();
    }

    std::unique_ptr<polls::BookRoom> m_room;
    StationsMemory m_memory;
    int m_kept = 0, m_enrolled = 0, m_rosters = 0;
    qint64 m_number = 0;
    QStringList m_troubles;
    std::unique_ptr<StationDesk> m_desk;
};

QTEST_GUILESS_MAIN(StationDeskTest)
#include "tst_stationdesk.moc"
