#include "app/stations/home/homerequests.h"

#include "tests/app/polls/bookroom.h"
#include "tests/app/stations/playedexchange.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

class HomeRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_changed = 0;
        m_isHome = true;
        m_room = std::make_unique<polls::BookRoom>();
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
        m_memory = {};
        m_memory.keys = StationKeys::make();
        m_memory.name = u"hall"_s;
        m_memory.roster = {.home = u"hall"_s, .stations = {{.name = u"hall"_s}, {.name = u"yard"_s}}};
        const auto nothing = [] { return Task<Result<Done>>(Done{}); };
        m_desk = std::make_unique<HomeDesk>(m_room->reactor.clock(), m_memory, *m_room->registry,
            HomeDesk::Ports{.keep = nothing,
                .publish = [](QString, QByteArray) { return Task<Result<Done>>(Done{}); },
                .sharedChanged = [] {},
                .rosterChanged = [] {},
                .warn = [](const QString&) {},
                .refused = [](const QString&, const QString&) {},
                .troubled = [](const QString&) {}});
        m_desk->begin(m_exchange);
        if (!m_exchange.isConnected())
            m_exchange.connect();
        m_requests = std::make_unique<HomeRequests>(HomeRequests::Ports{
            .desk = [this]() -> Result<HomeDesk*> {
                if (m_isHome)
                    return m_desk.get();
                return Error::refused(Reason::NotAuthorised, u"That is done at the home station, hall."_s);
            },
            .changed = [this] { ++m_changed; }});
    }
    void cleanup()
    {
        m_requests.reset();
        m_desk.reset();
        m_room.reset();
    }

    void elsewhereAllOfThemAreRefused()
    {
        m_isHome = false;
        QCOMPARE(refused(m_requests->share(u"fruit"_s)), Reason::NotAuthorised);
        QCOMPARE(refused(m_requests->unshare(u"fruit"_s)), Reason::NotAuthorised);
        QCOMPARE(refused(m_requests->invite(u"door"_s, 0)), Reason::NotAuthorised);
        QCOMPARE(refused(m_requests->withdraw(u"door"_s)), Reason::NotAuthorised);
        QCOMPARE(refused(m_requests->remove(u"yard"_s)), Reason::NotAuthorised);
        QCOMPARE(refused(m_requests->assign(u"yard"_s, u"fruit"_s, u"r1"_s, u"apple"_s)), Reason::NotAuthorised);
        QCOMPARE(m_changed, 0);
        QVERIFY(m_memory.shared.isEmpty() && m_memory.set.isEmpty() && m_memory.roster.find(u"yard"_s));
    }

    void atTheHomeEachIsDone()
    {
        QVERIFY(m_room->done(m_requests->share(u"fruit"_s)));
        QCOMPARE(m_memory.shared, QStringList{u"fruit"_s});
        QVERIFY(m_room->done(m_requests->assign(u"yard"_s, u"fruit"_s, u"r1"_s, u"apple"_s)));
        QCOMPARE(m_memory.set.value(u"yard"_s).assign.value(u"fruit"_s).value(u"r1"_s), u"apple"_s);
        QVERIFY(m_room->done(m_requests->unshare(u"fruit"_s)));
        QVERIFY(m_memory.shared.isEmpty());
        const auto invited = m_room->waited(m_requests->invite(u"door"_s, 0));
        QVERIFY(invited);
        QCOMPARE(m_desk->enrolments().open().size(), 1);
        QVERIFY(m_room->done(m_requests->withdraw(invited->home)));
        QVERIFY(m_desk->enrolments().open().isEmpty());
        QCOMPARE(m_changed, 5);
    }

    /// Some of it may have been done, so who looks at it looks again.
    void whatFailedIsToldAsWell()
    {
        QCOMPARE(refused(m_requests->share(u"wine"_s)), Reason::NotFound);
        QCOMPARE(refused(m_requests->remove(u"hall"_s)), Reason::BadValue);
        QCOMPARE(refused(m_requests->invite(u"yard"_s, 0)), Reason::AlreadyExists);
        QCOMPARE(m_changed, 3);
    }

    /// The desk is asked for each time: what was a home may have been taken away meanwhile.
    void whoIsNoHomeAnyMoreIsAskedNoMore()
    {
        QVERIFY(m_room->done(m_requests->share(u"fruit"_s)));
        m_isHome = false;
        QCOMPARE(refused(m_requests->unshare(u"fruit"_s)), Reason::NotAuthorised);
        QCOMPARE(m_memory.shared, QStringList{u"fruit"_s});
    }

private:
    template <typename T>
    Reason refused(Task<Result<T>> task)
    {
        const auto result = m_room->waited(std::move(task));
        return result ? Reason::None : result.error().reason;
    }

    PlayedService m_service;
    PlayedExchange m_exchange{m_service, u"hall@here/x"_s};
    std::unique_ptr<polls::BookRoom> m_room;
    StationsMemory m_memory;
    std::unique_ptr<HomeDesk> m_desk;
    bool m_isHome = true;
    int m_changed = 0;
    std::unique_ptr<HomeRequests> m_requests;
};

QTEST_GUILESS_MAIN(HomeRequestsTest)
#include "tst_homerequests.moc"
