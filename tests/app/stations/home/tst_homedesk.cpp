#include "app/stations/home/homedesk.h"

#include "app/polls/definition/polljson.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/stations/playedexchange.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HomeDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_troubles.clear();
        m_warnings.clear();
        m_keepFails = false;
        m_refusal.reset();
        m_sharedChanged = 0;
        m_service = std::make_unique<PlayedService>();
        m_exchange = std::make_unique<PlayedExchange>(*m_service, u"hall@here/x"_s);
        m_exchange->isHome = true;
        m_room = std::make_unique<polls::BookRoom>();
        m_memory = {};
        m_memory.keys = StationKeys::make();
        m_memory.name = u"hall"_s;
        m_memory.roster = {.home = u"hall"_s, .stations = {entry(u"hall"_s), entry(u"yard"_s)}};
        m_desk = std::make_unique<HomeDesk>(m_room->reactor.clock(), m_memory, *m_room->registry, ports());
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
    }
    void cleanup()
    {
        m_desk.reset();
        m_room.reset();
        m_exchange.reset();
        m_service.reset();
    }

    void saysWhatIsShared()
    {
        start();
        QVERIFY(done(m_desk->share(u"fruit"_s)));
        QVERIFY(done(m_desk->share(u"fruit"_s))); // again
        QCOMPARE(m_memory.shared, QStringList{u"fruit"_s});
        QCOMPARE(m_sharedChanged, 1);
        run();
        auto order = said(u"fruit"_s);
        QVERIFY(order && order->isShared);
        QCOMPARE(order->leader, m_room->registry->station());
        QCOMPARE(order->state, polls::Poll::State::Draft);
        QVERIFY(m_room->done(m_room->registry->openPoll(u"fruit"_s)));
        m_desk->pollChanged(u"fruit"_s);
        run();
        QCOMPARE(said(u"fruit"_s)->state, polls::Poll::State::Open);
        QVERIFY(done(m_desk->unshare(u"fruit"_s)));
        run();
        QVERIFY(!said(u"fruit"_s)->isShared); // said, so that those who are there hear of it
        QVERIFY(m_memory.shared.isEmpty());
        m_desk->pollChanged(u"fruit"_s);
        run();
        QVERIFY(!said(u"fruit"_s)->isShared);
    }

    /// What each station's readers stand for is its own affair.
    void whatIsTheHomesOwnIsNotSaid()
    {
        start();
        QVERIFY(done(m_desk->share(u"fruit"_s)));
        run();
        const auto poll = polls::pollFromJson(said(u"fruit"_s)->definition);
        QVERIFY(poll && poll->readers.isEmpty());
    }

    void whatCannotBeSharedIsRefused()
    {
        QCOMPARE(refused(m_desk->share(u"wine"_s)), Reason::NotFound);
        QCOMPARE(refused(m_desk->unshare(u"fruit"_s)), Reason::NotFound);
        QVERIFY(
            m_room->done(m_room->registry->follow({polls::fruitPoll(u"led"_s), QByteArray(32, 's'), u"ELSEWHERE"_s})));
        QCOMPARE(refused(m_desk->share(u"led"_s)), Reason::NotAuthorised);
        QVERIFY(m_room->done(m_room->registry->save(large(u"large"_s))));
        QCOMPARE(refused(m_desk->share(u"large"_s)), Reason::TooLarge);
        for (int i = 0; i < 120; ++i)
            m_memory.shared.append(QString::number(i));
        QCOMPARE(refused(m_desk->share(u"fruit"_s)), Reason::TooManyOpen);
        QCOMPARE(m_sharedChanged, 0);
    }

    void whatIsNotStoredIsNotDone()
    {
        start();
        m_keepFails = true;
        QVERIFY(!m_room->waited(m_desk->share(u"fruit"_s)));
        QVERIFY(m_memory.shared.isEmpty());
        m_keepFails = false;
        QVERIFY(done(m_desk->share(u"fruit"_s)));
        run();
        m_keepFails = true;
        QVERIFY(!m_room->waited(m_desk->unshare(u"fruit"_s)));
        run();
        QCOMPARE(m_memory.shared, QStringList{u"fruit"_s});
        QVERIFY(said(u"fruit"_s)->isShared);
        QVERIFY(!m_room->waited(m_desk->assign(u"yard"_s, u"fruit"_s, u"r1"_s, u"apple"_s)));
        run();
        QVERIFY(!m_said.contains(StationOrder::itemId(u"yard"_s)));
    }

    void aPollThatGrowsTooLargeIsToldOf()
    {
        start();
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll(u"grows"_s))));
        QVERIFY(done(m_desk->share(u"grows"_s)));
        QVERIFY(m_troubles.isEmpty());
        QVERIFY(m_room->done(m_room->registry->save(large(u"grows"_s))));
        m_desk->pollChanged(u"grows"_s);
        m_desk->pollChanged(u"grows"_s);
        QCOMPARE(m_troubles.size(), 1);
        QVERIFY(m_troubles.last().contains(u"too large"_s));
        QVERIFY(done(m_desk->unshare(u"grows"_s)));
        QCOMPARE(m_troubles, (QStringList{m_troubles.first(), QString()}));
    }

    /// Of those that are over as many are said to be so as fit.
    void theOldestThatAreOverGo()
    {
        start();
        for (int i = 0; i < 22; ++i) {
            const auto id = u"poll-%1"_s.arg(i, 2, 10, QChar(u'0'));
            QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll(id))));
            QVERIFY(done(m_desk->share(id)));
            QVERIFY(done(m_desk->unshare(id)));
            run();
        }
        QVERIFY(!said(u"poll-00"_s) && !said(u"poll-01"_s));
        QVERIFY(said(u"poll-02"_s) && said(u"poll-21"_s));
    }

    void aRemovedPollIsOver()
    {
        start();
        QVERIFY(done(m_desk->share(u"fruit"_s)));
        run();
        m_desk->pollRemoved(u"fruit"_s);
        m_desk->pollRemoved(u"wine"_s);
        run();
        QVERIFY(m_memory.shared.isEmpty());
        QVERIFY(!said(u"fruit"_s)->isShared);
        QCOMPARE(m_sharedChanged, 2);
    }

    void readersAreSetForAStation()
    {
        start();
        QVERIFY(done(m_desk->share(u"fruit"_s)));
        QCOMPARE(refused(m_desk->assign(u"shed"_s, u"fruit"_s, u"r1"_s, u"apple"_s)), Reason::NotFound);
        QCOMPARE(refused(m_desk->assign(u"yard"_s, u"wine"_s, u"r1"_s, u"apple"_s)), Reason::NotFound);
        QCOMPARE(refused(m_desk->assign(u"yard"_s, u"fruit"_s, u"r1"_s, u"plum"_s)), Reason::NotFound);
        QCOMPARE(refused(m_desk->assign(u"yard"_s, u"fruit"_s, {}, u"apple"_s)), Reason::BadValue);
        QCOMPARE(refused(m_desk->assign(u"yard"_s, u"fruit"_s, u"r\n1"_s, u"apple"_s)), Reason::BadValue);
        QVERIFY(done(m_desk->assign(u"yard"_s, u"fruit"_s, u"r1"_s, u"apple"_s)));
        const auto first = m_memory.set.value(u"yard"_s).at;
        QVERIFY(done(m_desk->assign(u"yard"_s, u"fruit"_s, u"r2"_s, {})));
        run();
        const auto order = stationOrderFromJson(m_said.value(StationOrder::itemId(u"yard"_s)));
        QVERIFY(order && *order == m_memory.set.value(u"yard"_s));
        QVERIFY(order->at > first); // also within one millisecond
        QCOMPARE(order->last, u"r2"_s);
        QCOMPARE(
            order->assign.value(u"fruit"_s), (QMap<QString, QString>{{u"r1"_s, u"apple"_s}, {u"r2"_s, QString()}}));
        // Its own are set here, and are nobody else's affair.
        QVERIFY(done(m_desk->assign(u"hall"_s, u"fruit"_s, u"r1"_s, u"pear"_s)));
        QCOMPARE(m_room->registry->find(u"fruit"_s)->readers.value(u"r1"_s), u"pear"_s);
        QVERIFY(!m_memory.set.contains(u"hall"_s));
    }

    void whatIsSetGoesWithItsPoll()
    {
        start();
        for (const auto& poll : {u"fruit"_s, u"wine"_s, u"bread"_s}) {
            QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll(poll))));
            QVERIFY(done(m_desk->share(poll)));
            QVERIFY(done(m_desk->assign(u"yard"_s, poll, u"r1"_s, u"apple"_s)));
        }
        QVERIFY(done(m_desk->unshare(u"fruit"_s)));
        m_desk->pollRemoved(u"wine"_s);
        run();
        const auto order = stationOrderFromJson(m_said.value(StationOrder::itemId(u"yard"_s)));
        QVERIFY(order);
        QCOMPARE(order->assign.keys(), QStringList{u"bread"_s});
    }

    void whatCannotBeToldIsNamed()
    {
        start();
        QVERIFY(done(m_desk->share(u"fruit"_s)));
        m_refusal = Error::refused(Reason::TooLarge, u"That is too much."_s);
        QVERIFY(done(m_desk->assign(u"yard"_s, u"fruit"_s, u"r1"_s, u"apple"_s)));
        run();
        QCOMPARE(m_warnings,
            (QStringList{
                u"The other stations could not be told how the poll “fruit” stands; that is tried again once it has changed. That is too much."_s,
                u"The other stations could not be told what the readers of the station “yard” stand for; that is tried again once it has changed. That is too much."_s}));
        m_refusal = Error::refused(Reason::NotAuthorised, u"No."_s);
        m_desk->sayAgain();
        run();
        QCOMPARE(m_warnings.last(), u"The other stations could not be told who takes part; that is tried again. No."_s);
    }

    void whoIsRemovedHasNoOrders()
    {
        start();
        QVERIFY(done(m_desk->share(u"fruit"_s)));
        QVERIFY(done(m_desk->assign(u"yard"_s, u"fruit"_s, u"r1"_s, u"apple"_s)));
        run();
        QVERIFY(m_said.contains(StationOrder::itemId(u"yard"_s)));
        auto removing = m_desk->remove(u"yard"_s);
        for (int i = 0; i < 40 && !removing.isReady(); ++i)
            run();
        QVERIFY(removing.isReady() && removing.take());
        run();
        QVERIFY(!m_said.contains(StationOrder::itemId(u"yard"_s)));
        const auto roster = rosterFromJson(m_said.value(RosterOrder::itemId()));
        QVERIFY(roster && !roster->find(u"yard"_s) && roster->find(u"hall"_s));
    }

private:
    HomeDesk::Ports ports()
    {
        return {.keep =
                    [this] {
                        return m_keepFails
                            ? Task<Result<Done>>(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s})
                            : Task<Result<Done>>(Done{});
                    },
            .publish =
                [this](QString id, QByteArray content) {
                    if (m_refusal)
                        return Task<Result<Done>>(*m_refusal);
                    if (content.isEmpty())
                        m_said.remove(id);
                    else
                        m_said.insert(id, content);
                    return Task<Result<Done>>(Done{});
                },
            .sharedChanged = [this] { ++m_sharedChanged; },
            .rosterChanged = [] {},
            .warn = [this](const QString& sentence) { m_warnings.append(sentence); },
            .refused = [](const QString&, const QString&) {},
            .troubled = [this](const QString& sentence) { m_troubles.append(sentence); }};
    }
    static RosterEntry entry(const QString& name)
    {
        return {.name = name, .key = StationKeys::make().publicKey(), .address = name + u"@here"_s};
    }
    static polls::Poll large(const QString& id)
    {
        auto poll = polls::fruitPoll(id);
        for (int i = 0; i < 600; ++i)
            poll.readers.insert(QString::number(i).rightJustified(100, u'r'), u"apple"_s);
        return poll;
    }
    void start()
    {
        m_desk->begin(*m_exchange);
        m_exchange->connect();
        m_desk->start({});
        run();
    }
    void run()
    {
        m_room->reactor.advance(100ms);
        m_room->reactor.turn();
    }
    bool done(Task<Result<Done>> task) { return m_room->done(std::move(task)); }
    Reason refused(Task<Result<Done>> task)
    {
        const auto result = m_room->waited(std::move(task));
        return result ? Reason::None : result.error().reason;
    }
    std::optional<PollOrder> said(const QString& poll) const
    {
        return pollOrderFromJson(m_said.value(PollOrder::itemId(poll)));
    }

    std::unique_ptr<PlayedService> m_service;
    std::unique_ptr<PlayedExchange> m_exchange;
    std::unique_ptr<polls::BookRoom> m_room;
    StationsMemory m_memory;
    QMap<QString, QByteArray> m_said; ///< By the item's id.
    QStringList m_troubles, m_warnings;
    int m_sharedChanged = 0;
    bool m_keepFails = false;
    std::optional<Error> m_refusal; ///< Of the service.
    std::unique_ptr<HomeDesk> m_desk;
};

QTEST_GUILESS_MAIN(HomeDeskTest)
#include "tst_homedesk.moc"
