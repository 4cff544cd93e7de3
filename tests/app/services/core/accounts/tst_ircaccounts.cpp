#include "app/services/core/accounts/ircaccounts.h"

#include "app/accounts/credentials/secondfactors.h"
#include "app/accounts/credentials/totp.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class IrcAccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        open();
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"sesame"_s, Role::Operator)));
    }
    void cleanup()
    {
        m_registry.reset();
        m_accounts.reset();
        m_room.reset();
    }

    void aRoleIsAStanding_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("standing");
        QTest::newRow("administrator") << Role::Administrator << int(ircd::Standing::Administrator);
        QTest::newRow("operator") << Role::Operator << int(ircd::Standing::Operator);
        QTest::newRow("member") << Role::Member << int(ircd::Standing::Member);
        QTest::newRow("guest") << Role::Guest << int(ircd::Standing::Guest);
    }
    void aRoleIsAStanding()
    {
        QFETCH(Role, role);
        QVERIFY(m_room->wait(m_accounts->setRole(u"alice"_s, role)));
        const auto found = m_room->wait(m_registry->find(u"ALICE"_s));
        QTEST(int(found->standing), "standing");
        QCOMPARE(found->name, u"alice"_s); // as it is kept
    }

    void aSecondFactorsCodeIsAskedFor()
    {
        QVERIFY(m_room->wait(m_registry->verifySecondFactor(u"alice"_s, {}, u"192.0.2.1"_s))); // she has none
        const auto enrolled = m_room->wait(m_accounts->secondFactors().begin(u"alice"_s));
        QVERIFY(enrolled);
        const auto code = totp::code(enrolled->secret, totp::stepAt(m_room->reactor.clock().wallMsecs()));
        QVERIFY(m_room->wait(m_accounts->secondFactors().confirm(u"alice"_s, code)));
        QVERIFY(m_room->wait(m_registry->verifySecondFactor(u"alice"_s, {}, u"192.0.2.1"_s))
                    .error()
                    .text.contains(u"behind the password"_s));
        QVERIFY(!m_room->wait(m_registry->verifySecondFactor(u"alice"_s, u"000000"_s, u"192.0.2.1"_s)));
        QVERIFY(
            m_room->wait(m_registry->verifySecondFactor(u"alice"_s, enrolled->recoveryCodes.first(), u"192.0.2.1"_s)));
        // it has worked
        QVERIFY(
            !m_room->wait(m_registry->verifySecondFactor(u"alice"_s, enrolled->recoveryCodes.first(), u"192.0.2.1"_s)));
        for (int guesses = 0; guesses < 30; ++guesses)
            (void)m_room->wait(m_registry->verifySecondFactor(u"alice"_s, u"000000"_s, u"192.0.2.1"_s));
        QCOMPARE(
            m_room->wait(m_registry->verifySecondFactor(u"alice"_s, enrolled->recoveryCodes.last(), u"192.0.2.1"_s))
                .error()
                .kind,
            Error::Kind::Busy);
    }

    void whoRegistersIsAMember()
    {
        QVERIFY(m_room->wait(m_registry->add(u"Bob"_s, u"secret"_s)));
        QCOMPARE(m_room->wait(m_accounts->find(u"bob"_s))->role, Role::Member);
        QCOMPARE(m_room->wait(m_registry->add(u"BOB"_s, u"secret"_s)).error().reason, Reason::AlreadyExists);
        QCOMPARE(m_room->wait(m_registry->add(u"a b"_s, u"secret"_s)).error().kind, Error::Kind::Malformed);
        QCOMPARE(m_room->wait(m_registry->find(u"carol"_s)).error().reason, Reason::NotFound);
    }

    /// As its owner wrote it, whatever the spelling it is asked for in.
    void anAccountIsShownAsItWasWritten()
    {
        QVERIFY(m_room->wait(m_registry->add(u"CoolAcct"_s, u"secret"_s)));
        const auto found = m_room->wait(m_registry->find(u"coolacct"_s));
        QVERIFY(found);
        QCOMPARE(found->name, u"coolacct"_s);
        QCOMPARE(found->written, u"CoolAcct"_s);
    }

    void passwordsAreTheProgramsOwn()
    {
        auto& credentials = m_registry->credentials();
        QVERIFY(m_room->wait(credentials.verifyPassword(u"alice"_s, u"sesame"_s, u"192.0.2.1"_s)));
        QVERIFY(m_room->wait(m_registry->setPassword(u"alice"_s, u"poppy"_s)));
        QVERIFY(!m_room->wait(credentials.verifyPassword(u"alice"_s, u"sesame"_s, u"192.0.2.1"_s)));
        QVERIFY(m_room->wait(m_registry->remove(u"alice"_s)));
        QVERIFY(!m_room->wait(credentials.verifyPassword(u"alice"_s, u"poppy"_s, u"192.0.2.1"_s)));
    }

    void aCertificateSpeaksForItsAccount()
    {
        QVERIFY(m_room->wait(m_registry->addCertificate(u"alice"_s, u"ab12"_s)));
        m_registry.reset();
        m_accounts.reset();
        m_room->again();
        open();
        QCOMPARE(*m_room->wait(m_registry->accountOfCertificate(u"ab12"_s)), u"alice"_s);
        QCOMPARE(*m_room->wait(m_registry->accountOfCertificate(u"cd34"_s)), QString());
        QCOMPARE(*m_room->wait(m_registry->accountOfCertificate({})), QString());
        QVERIFY(!m_room->wait(m_registry->addCertificate(u"bob"_s, u"ab12"_s)));   // it is somebody's
        QVERIFY(m_room->wait(m_registry->removeCertificate(u"bob"_s, u"ab12"_s))); // and not bob's to remove
        QCOMPARE(*m_room->wait(m_registry->accountOfCertificate(u"ab12"_s)), u"alice"_s);
        QVERIFY(m_room->wait(m_registry->removeCertificate(u"alice"_s, u"ab12"_s)));
        QCOMPARE(*m_room->wait(m_registry->accountOfCertificate(u"ab12"_s)), QString());
    }

    void anAccountHasSoManyCertificates()
    {
        for (int at = 0; at < 16; ++at)
            QVERIFY(m_room->wait(m_registry->addCertificate(u"alice"_s, QString::number(at))));
        QCOMPARE(m_room->wait(m_registry->addCertificate(u"alice"_s, u"more"_s)).error().reason, Reason::NoSpace);
    }

    void whoTakesAFreedNameInheritsNothing()
    {
        QVERIFY(m_room->wait(m_registry->addCertificate(u"alice"_s, u"ab12"_s)));
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        QCOMPARE(*m_room->wait(m_registry->accountOfCertificate(u"ab12"_s)), QString());
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"other"_s, Role::Member)));
        QCOMPARE(*m_room->wait(m_registry->accountOfCertificate(u"ab12"_s)), QString());
    }

    void aFullDiskIsTold()
    {
        m_room->fillDisk();
        QCOMPARE(m_room->wait(m_registry->addCertificate(u"alice"_s, u"ab12"_s)).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(m_registry->add(u"bob"_s, u"secret"_s)).error().reason, Reason::NoSpace);
        m_room->freeDisk();
        QCOMPARE(*m_room->wait(m_registry->accountOfCertificate(u"ab12"_s)), QString());
    }

    void closedStorageIsNobody()
    {
        QVERIFY(m_room->wait(m_room->database->stop()));
        QVERIFY(!m_room->wait(m_registry->accountOfCertificate(u"ab12"_s)));
        QVERIFY(!m_room->wait(m_registry->find(u"alice"_s)));
    }

private:
    void open()
    {
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
        m_registry = std::make_unique<IrcAccounts>(*m_accounts);
        QVERIFY(m_room->wait(m_accounts->open()));
    }

    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<IrcAccounts> m_registry;
};

QTEST_GUILESS_MAIN(IrcAccountsTest)
#include "tst_ircaccounts.moc"
