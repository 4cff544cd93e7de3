#include "app/stations/owndesk.h"

#include "app/stations/home/homeorders.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/stations/enrolling/invitationtexts.h"
#include "tests/app/stations/playedexchange.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OwnDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_infos.clear();
        m_warnings.clear();
        m_undone.clear();
        m_enrolled = 0;
        m_service = std::make_unique<PlayedService>();
        m_exchange = std::make_unique<PlayedExchange>(*m_service, u"hall@here/x"_s);
        m_exchange->isHome = true;
        m_exchange->connect();
        m_room = std::make_unique<polls::BookRoom>();
        m_memory = {};
        m_memory.keys = StationKeys::make();
        m_memory.name = u"hall"_s;
        m_memory.roster = {.home = u"hall"_s, .stations = {{.name = u"hall"_s, .key = m_memory.keys->publicKey()}}};
        const auto note = [](QStringList& list) { return [&list](const QString& sentence) { list.append(sentence); }; };
        m_desk = std::make_unique<OwnDesk>(m_room->reactor.clock(), m_memory, *m_room->registry,
            OwnDesk::Ports{.keep = [] { return Task<Result<Done>>(Done{}); },
                .publish =
                    [this](QString id, QByteArray) {
                        m_said.append(id);
                        return Task<Result<Done>>(Done{});
                    },
                .sharedChanged = [] {},
                .rosterChanged = [] {},
                .info = note(m_infos),
                .warn = note(m_warnings),
                .troubled = [](const QString&) {},
                .undone = note(m_undone),
                .refused = [](const QString&, const QString&) {},
                .enrolled = [this] { ++m_enrolled; }});
        m_desk->open();
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
    }
    void cleanup()
    {
        m_desk.reset();
        m_room.reset();
        m_exchange.reset();
        m_service.reset();
    }

    void theHomesDeskIsOpenAtAHomeAlone()
    {
        QVERIFY(m_desk->home().error().text.contains(u"is no home station"_s));
        m_desk->begin(*m_exchange, OwnDesk::Role::Home);
        QVERIFY(m_desk->home());
        m_desk->end();
        QVERIFY(m_desk->home().error().text.contains(u"is no home station"_s));
        m_desk->begin(*m_exchange, OwnDesk::Role::Station);
        QVERIFY(m_desk->home().error().text.contains(u"at the home station, hall"_s));
        m_memory.roster = {};
        QVERIFY(m_desk->home().error().text.contains(u"has not let this one in yet"_s));
        QCOMPARE(m_desk->home().error().reason, Reason::NotAuthorised);
    }

    void aHomeSaysOrdersAndTakesNone()
    {
        m_desk->begin(*m_exchange, OwnDesk::Role::Home);
        m_memory.shared = {u"fruit"_s};
        m_desk->pollChanged(u"fruit"_s);
        m_desk->start({.ours = {}, .homes = {order(u"wine"_s)}});
        m_desk->take(order(u"bread"_s));
        run();
        QCOMPARE(m_desk->polls(), QStringList{u"fruit"_s});
        QVERIFY(!m_room->registry->find(u"wine"_s) && !m_room->registry->find(u"bread"_s));
        QCOMPARE(m_said, (QStringList{PollOrder::itemId(u"fruit"_s), RosterOrder::itemId()}));
        m_desk->stop();
        m_desk->pollRemoved(u"fruit"_s);
        run();
        QCOMPARE(m_said.size(), 2); // with the next connection
        QVERIFY(m_desk->polls().isEmpty());
    }

    void aStationTakesOrdersAndSaysNone()
    {
        m_memory.name = u"door"_s;
        m_memory.shared = {u"fruit"_s}; // of when it was a home
        m_desk->begin(*m_exchange, OwnDesk::Role::Station);
        m_desk->start({.ours = {{u"stations"_s, "{}"}}, .homes = {order(u"wine"_s), order(u"bread"_s)}});
        QVERIFY(until([this] { return m_desk->polls().size() == 2; }));
        m_desk->pollChanged(u"fruit"_s);
        m_desk->look();
        run();
        QVERIFY(m_said.isEmpty());
        // What is not said to be shared any more is its own; where nothing is said, that says nothing.
        m_desk->start({.ours = {}, .homes = {order(u"wine"_s)}});
        QVERIFY(until([this] { return m_desk->polls() == QStringList{u"wine"_s}; }));
        m_desk->start({});
        run();
        QCOMPARE(m_desk->polls(), QStringList{u"wine"_s});
        m_desk->end();
        QVERIFY(m_room->done(m_desk->leave()));
        QVERIFY(m_desk->polls().isEmpty());
    }

    void whatIsUndoneIsWarnedOfAndThenOver()
    {
        m_memory.name = u"door"_s;
        m_desk->begin(*m_exchange, OwnDesk::Role::Station);
        m_desk->take(order(u"fruit"_s)); // it has one of its own
        QVERIFY(until([this] { return !m_undone.isEmpty(); }));
        QCOMPARE(m_warnings.size(), 1);
        QVERIFY(m_warnings.first().startsWith(u"What the home station wants could not be done yet."_s));
        QVERIFY(m_room->done(m_room->registry->remove(u"fruit"_s)));
        m_room->reactor.advance(10s);
        QVERIFY(until([this] { return m_undone.size() == 2; }));
        QCOMPARE(m_undone.last(), QString());
        QCOMPARE(m_warnings.size(), 1);
    }

    void whispersGoToWhoIsAsked()
    {
        m_desk->begin(*m_exchange, OwnDesk::Role::Home);
        const auto invited = m_room->waited((*m_desk->home())->enrolments().invite(u"door"_s, 0));
        QVERIFY(invited);
        QCOMPARE(m_desk->invitations().size(), 1);
        const auto keys = StationKeys::make();
        const auto request = makeEnrolRequest(u"door"_s, keys, invited->code, u"DD"_s);
        m_desk->heard({invited->account + u"/x"_s, writeEnrolRequest(request)});
        run();
        QVERIFY(m_memory.roster.find(u"door"_s));
        m_desk->end();

        m_memory.roster = {};
        m_desk->begin(*m_exchange, OwnDesk::Role::Station);
        m_desk->heard({invited->account + u"/x"_s,
            writeEnrolRequest(makeEnrolRequest(u"yard"_s, StationKeys::make(), invited->code, u"YY"_s))});
        run();
        QVERIFY(m_memory.roster.stations.isEmpty());
        const auto invitation = invitationUntil(m_room->now() + 60'000);
        m_desk->join(*m_exchange, invitation, u"door"_s);
        QVERIFY(m_desk->isJoining());
        m_service->whispers.clear();
        PlayedExchange home(*m_service, invitation.home);
        home.connect();
        m_desk->ask();
        QCOMPARE(m_service->whispers.size(), 1);
        const auto own = readEnrolRequest(m_service->whispers.first().second.body);
        QVERIFY(own);
        const EnrolAnswer answer{
            .home = u"town"_s, .homeKey = keys.publicKey(), .space = u"stations"_s, .name = u"door"_s};
        m_desk->heard({invitation.home, writeEnrolAnswer(sealed(answer, *own, invitation.code))});
        run();
        QCOMPARE(m_enrolled, 1);
        QVERIFY(m_infos.last().contains(u"is enrolled as “door” with the home station “town”"_s));
    }

private:
    static SignedItem order(const QString& poll)
    {
        return {.topic = Topic::Orders,
            .id = PollOrder::itemId(poll),
            .name = u"hall"_s,
            .number = 1,
            .content = pollOrderToJson(orderOf(polls::fruitPoll(poll), QByteArray(32, 's'), u"HOME"_s))};
    }
    bool until(const std::function<bool()>& holds)
    {
        return m_room->reactor.turnUntil([&] {
            m_room->reactor.advance(1ms);
            return holds();
        });
    }
    /// Long enough for all that is to be done, and for the disk to have it.
    void run()
    {
        m_room->reactor.advance(1s);
        for (int i = 0; i < 3; ++i) {
            m_room->reactor.turn();
            QVERIFY(m_room->done(m_room->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; })));
        }
        m_room->reactor.turn();
    }

    std::unique_ptr<PlayedService> m_service;
    std::unique_ptr<PlayedExchange> m_exchange;
    std::unique_ptr<polls::BookRoom> m_room;
    StationsMemory m_memory;
    QStringList m_said, m_infos, m_warnings, m_undone;
    int m_enrolled = 0;
    std::unique_ptr<OwnDesk> m_desk;
};

QTEST_GUILESS_MAIN(OwnDeskTest)
#include "tst_owndesk.moc"
