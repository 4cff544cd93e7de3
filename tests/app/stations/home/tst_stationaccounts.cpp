#include "app/stations/home/stationaccounts.h"

#include <memory>

#include <QTest>

#include "app/stations/enrolling/invitation.h"
#include "tests/app/stations/playedexchange.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

/// Every account that was made is somebody's, or goes, whatever ended in between.
class StationAccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<PlayedService>();
        m_exchange = std::make_unique<PlayedExchange>(*m_service, u"hall@here/x"_s);
        m_exchange->isHome = true;
        m_exchange->connect();
        m_memory = {};
        m_failures.clear();
        m_kept.clear();
        m_keeps = Done{};
        m_accounts = std::make_unique<StationAccounts>(m_memory,
            StationAccounts::Hearers{.keep =
                                         [this] {
                                             m_kept.append(m_memory.leaving);
                                             return Task<Result<Done>>(m_keeps);
                                         },
                .failed = [this](const Error& why) { m_failures.append(why.text); }});
        m_accounts->setExchange(m_exchange.get());
    }
    void cleanup()
    {
        m_accounts.reset();
        m_exchange.reset();
        m_service.reset();
    }

    void oneThatNobodyTookGoes()
    {
        QCOMPARE(*m_accounts->make(u"yard"_s, u"secret"_s).take(), u"yard@here"_s);
        QCOMPARE(m_kept, QList<QStringList>{QStringList{u"yard@here"_s}}); // before it was there
        QVERIFY(m_accounts->expelLeaving().take());                        // a connection meanwhile
        QVERIFY(m_service->accounts.contains(u"yard@here"_s));
        m_accounts->letGoOf(u"yard@here"_s);
        QVERIFY(m_service->accounts.isEmpty());
        QCOMPARE(m_service->outcasts, QStringList{u"yard@here"_s});
        QCOMPARE(m_kept.last(), QStringList());
        QCOMPARE(m_failures, QStringList());
    }

    void oneThatSomebodyHasStays()
    {
        QVERIFY(m_accounts->make(u"yard"_s, u"secret"_s).take());
        m_memory.roster.stations = {{.name = u"yard"_s, .address = u"yard@here"_s}};
        m_memory.leaving.clear();
        m_accounts->letGoOf(u"yard@here"_s);
        QVERIFY(m_accounts->expelLeaving().take());
        QVERIFY(m_service->accounts.contains(u"yard@here"_s));
        // Another station that shared it leaves.
        m_accounts->noteLeaving(u"yard@here"_s);
        QVERIFY(m_accounts->expelLeaving().take());
        QVERIFY(m_service->accounts.contains(u"yard@here"_s) && m_service->outcasts.isEmpty());
        QCOMPARE(m_memory.leaving, QStringList());
        QCOMPARE(m_accounts->make(u"yard"_s, u"mine"_s).take().error().reason, Reason::AlreadyExists);
    }

    void anotherPersonsIsLeftAlone()
    {
        m_service->accounts.insert(u"yard@here"_s, u"theirs"_s);
        QCOMPARE(m_accounts->make(u"yard"_s, u"mine"_s).take().error().reason, Reason::AlreadyExists);
        QCOMPARE(m_memory.leaving, QStringList());
        QVERIFY(m_accounts->expelLeaving().take());
        QCOMPARE(m_service->accounts.value(u"yard@here"_s), u"theirs"_s);
        QVERIFY(m_service->outcasts.isEmpty());
    }

    void noneIsMadeThatWouldBeForgotten()
    {
        m_keeps = Error::local(Reason::NoSpace, u"The disk is full."_s);
        QCOMPARE(m_accounts->make(u"yard"_s, u"secret"_s).take().error().reason, Reason::NoSpace);
        QVERIFY(m_service->accounts.isEmpty());
        m_keeps = Done{};
        QVERIFY(m_accounts->expelLeaving().take());
        QCOMPARE(m_memory.leaving, QStringList());
    }

    void guestsAreNotRememberedAsOutcasts()
    {
        const auto guest = guestAccount(u"abc"_s) + u"@here"_s;
        m_service->accounts.insert(guest, u"once"_s);
        m_accounts->noteLeaving(guest);
        m_accounts->noteLeaving(guest);
        m_accounts->noteLeaving({});
        QCOMPARE(m_memory.leaving, QStringList{guest});
        QVERIFY(m_accounts->expelLeaving().take());
        QVERIFY(m_service->accounts.isEmpty() && m_service->outcasts.isEmpty());
        QCOMPARE(m_memory.leaving, QStringList());
    }

    void waitsForTheLine()
    {
        m_accounts->noteLeaving(u"yard@here"_s);
        m_service->accounts.insert(u"yard@here"_s, u"secret"_s);
        m_exchange->cut();
        QVERIFY(m_accounts->expelLeaving().take());
        QCOMPARE(m_memory.leaving, QStringList{u"yard@here"_s});
        // At our own server the account goes without one; who had it is put out later.
        QVERIFY(m_accounts->remove().take());
        QVERIFY(m_service->accounts.isEmpty());
        QCOMPARE(m_memory.leaving, QStringList{u"yard@here"_s});
        m_exchange->connect();
        QVERIFY(m_accounts->expelLeaving().take());
        QCOMPARE(m_service->outcasts, QStringList{u"yard@here"_s});
        QCOMPARE(m_memory.leaving, QStringList());
    }

private:
    std::unique_ptr<PlayedService> m_service;
    std::unique_ptr<PlayedExchange> m_exchange;
    StationsMemory m_memory;
    QStringList m_failures;
    QList<QStringList> m_kept; // who was leaving, each time
    Result<Done> m_keeps = Done{};
    std::unique_ptr<StationAccounts> m_accounts;
};

QTEST_GUILESS_MAIN(StationAccountsTest)
#include "tst_stationaccounts.moc"
