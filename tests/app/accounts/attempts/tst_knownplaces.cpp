#include "app/accounts/attempts/knownplaces.h"

#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/storage/query.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class KnownPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AccountFixture>();
        QVERIFY(m->addAlice());
    }
    void cleanup() { m.reset(); }

    void areThereAfterARestart()
    {
        QVERIFY(!places().knows(u"alice"_s, u"192.0.2.0/24"_s));
        places().note(u"alice"_s, u"192.0.2.0/24"_s);
        QVERIFY(places().knows(u"alice"_s, u"192.0.2.0/24"_s));
        QCOMPARE(kept(), QStringList{u"192.0.2.0/24"_s});
        m->openAgain();
        QVERIFY(places().knows(u"alice"_s, u"192.0.2.0/24"_s));
        QVERIFY(!places().knows(u"bob"_s, u"192.0.2.0/24"_s));
        QVERIFY(!places().knows(u"alice"_s, u"192.0.3.0/24"_s));
    }

    /// An older program kept none, but wrote down who came.
    void areTakenFromTheAuditLogOnce()
    {
        const auto day = 24h;
        auto& clock = m->reactor.manualClock();
        write(u"login"_s, u"198.51.100.9"_s); // half a year and more ago
        clock.advance(day * 181);
        for (int i = 0; i < 40; ++i)
            write(u"login"_s, u"10.0.%1.7"_s.arg(i));
        clock.advance(1s);
        for (const auto& [event, address] :
            {std::pair(u"login-failed"_s, u"203.0.113.1"_s), {u"login"_s, u"::1"_s}, {u"login"_s, QString()},
                {u"login"_s, u"192.0.2.1"_s}, {u"login"_s, u"192.0.2.77"_s}, {u"login"_s, u"2001:db8::1"_s}})
            write(event, address);
        write(u"login"_s, u"192.0.2.1"_s, u"bob"_s);
        forgetThatItIsSeeded();
        m->openAgain();
        QVERIFY(places().knows(u"alice"_s, u"192.0.2.0/24"_s));
        QVERIFY(places().knows(u"alice"_s, u"2001:db8::/64"_s));
        QVERIFY(!places().knows(u"alice"_s, u"198.51.100.0/24"_s));
        QVERIFY(!places().knows(u"alice"_s, u"203.0.113.0/24"_s));
        QVERIFY(!places().knows(u"bob"_s, u"192.0.2.0/24"_s)); // no account
        QCOMPARE(kept().size(), KnownPlaces::mostOfOne);

        // What has been forgotten since does not come back; and who takes a name was not there before.
        QVERIFY(m->got(m->accounts->remove(u"alice"_s)));
        clock.advance(1s);
        QVERIFY(m->addAlice());
        m->openAgain();
        QCOMPARE(kept().size(), 0);
        forgetThatItIsSeeded();
        m->openAgain();
        QCOMPARE(kept().size(), 0);
    }

    void areForgottenInHalfAYear()
    {
        places().note(u"alice"_s, u"192.0.2.0/24"_s);
        m->reactor.manualClock().advance(24h * 181);
        QVERIFY(!places().knows(u"alice"_s, u"192.0.2.0/24"_s));
        places().note(u"alice"_s, u"198.51.100.0/24"_s);
        QCOMPARE(kept().size(), 2);
        m->openAgain();
        QCOMPARE(kept(), QStringList{u"198.51.100.0/24"_s});
    }

    /// Who takes the name later has been nowhere.
    void goWithTheAccount()
    {
        places().note(u"alice"_s, u"192.0.2.0/24"_s);
        QVERIFY(m->got(m->accounts->remove(u"alice"_s)));
        QVERIFY(!places().knows(u"alice"_s, u"192.0.2.0/24"_s));
        QVERIFY(m->addAlice());
        QVERIFY(!places().knows(u"alice"_s, u"192.0.2.0/24"_s));
        QVERIFY(kept().isEmpty());
    }

    void aStrangerLeavesNothing()
    {
        places().note(u"guest-1"_s, u"192.0.2.0/24"_s);
        QVERIFY(m->got(places().of(u"guest-1"_s))->isEmpty());
    }

    void theNewestOfAnAccountStay()
    {
        for (int i = 0; i < 40; ++i) {
            m->reactor.manualClock().advance(24h);
            places().note(u"alice"_s, u"10.0.%1.0/24"_s.arg(i));
        }
        const auto all = kept();
        QCOMPARE(all.size(), KnownPlaces::mostOfOne);
        QCOMPARE(all.first(), u"10.0.39.0/24"_s);
        QCOMPARE(all.last(), u"10.0.8.0/24"_s);
    }

    void memoryIsBounded()
    {
        KnownPlaces few(m->reactor.clock(), *m->database, 100);
        for (int i = 0; i < 300; ++i) {
            if (i == 200)
                m->reactor.manualClock().advance(24h);
            few.note(u"nobody%1"_s.arg(i), u"10.0.0.0/24"_s);
            QVERIFY(few.size() <= 100);
            QVERIFY(few.knows(u"nobody%1"_s.arg(i), u"10.0.0.0/24"_s));
        }
        QVERIFY(!few.knows(u"nobody0"_s, u"10.0.0.0/24"_s));
    }

private:
    KnownPlaces& places() { return m->accounts->attempts().places(); }
    void write(const QString& event, const QString& address, const QString& account = u"alice"_s)
    {
        AuditEntry entry;
        entry.event = event;
        entry.account = account;
        entry.address = address;
        m->accounts->audit().add(entry);
        QVERIFY(m->got(m->accounts->audit().flush()));
    }
    void forgetThatItIsSeeded()
    {
        QVERIFY(m->got(m->database->write([](QSqlDatabase& connection) {
            return runStatement(connection, u"DELETE FROM account_places_seeded"_s, {});
        })));
    }
    QStringList kept()
    {
        const auto isWritten = m->got(m->database->write([](QSqlDatabase&) -> Result<Done> { return Done(); }));
        return isWritten ? *m->got(places().of(u"alice"_s)) : QStringList();
    }

    std::unique_ptr<AccountFixture> m;
};

QTEST_GUILESS_MAIN(KnownPlacesTest)
#include "tst_knownplaces.moc"
