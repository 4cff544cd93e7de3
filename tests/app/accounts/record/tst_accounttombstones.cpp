#include "app/accounts/record/accounttombstones.h"

#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Contacts and rooms still know the name of an account that was removed: a stranger must not become that person.
class AccountTombstonesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRemovedNameIsNotRegisteredAgain()
    {
        AccountFixture registry;
        QVERIFY(registry.got(registry.accounts->registerAccount(u"juliet"_s, u"secret"_s)));
        QVERIFY(registry.got(registry.accounts->remove(u"juliet"_s)));
        QVERIFY(*registry.got(registry.accounts->tombstones().stands(u"juliet"_s)));
        const auto again = registry.got(registry.accounts->registerAccount(u"JULIET"_s, u"mine"_s));
        QCOMPARE(again.error().reason, Reason::AlreadyExists);
        QVERIFY(again.error().text.contains(u"administrator"_s));
        QVERIFY(!registry.got(registry.accounts->find(u"juliet"_s)));
        QVERIFY(registry.got(registry.accounts->registerAccount(u"romeo"_s, u"secret"_s))); // nobody was that
    }

    /// Looked at before their password was hashed; it is removed meanwhile.
    void neitherIsOneThatGoesMeanwhile()
    {
        AccountFixture registry;
        QVERIFY(registry.got(registry.accounts->registerAccount(u"juliet"_s, u"secret"_s)));
        auto removing = registry.accounts->remove(u"juliet"_s);
        auto registering = registry.accounts->registerAccount(u"juliet"_s, u"mine"_s);
        QVERIFY(registry.got(std::move(removing)));
        const auto reason = registry.got(std::move(registering)).error().reason;
        // the look may come after the removal on a busy machine
        QVERIFY(reason == Reason::InUse || reason == Reason::AlreadyExists);
        QCOMPARE(registry.got(registry.accounts->registerAccount(u"juliet"_s, u"mine"_s)).error().reason,
            Reason::AlreadyExists);
        QVERIFY(!registry.got(registry.accounts->find(u"juliet"_s)));
        QVERIFY(*registry.got(registry.accounts->tombstones().stands(u"juliet"_s)));
    }

    void anAdministratorMayGiveIt()
    {
        AccountFixture registry;
        QVERIFY(registry.got(registry.accounts->add(u"juliet"_s, u"secret"_s, Role::Member)));
        QVERIFY(registry.got(registry.accounts->remove(u"juliet"_s)));
        QVERIFY(registry.got(registry.accounts->add(u"juliet"_s, u"other"_s, Role::Member)));
        QVERIFY(!*registry.got(registry.accounts->tombstones().stands(u"juliet"_s)));
        QCOMPARE(registry.got(registry.accounts->tombstones().free(u"juliet"_s)).error().reason, Reason::NotFound);
        QVERIFY(registry.got(registry.accounts->remove(u"juliet"_s)));
        QVERIFY(*registry.got(registry.accounts->tombstones().stands(u"juliet"_s)));
        QVERIFY(registry.got(registry.accounts->tombstones().free(u"juliet"_s)));
        QVERIFY(registry.got(registry.accounts->registerAccount(u"juliet"_s, u"mine"_s)));
    }

    void itDoesNotStandForEver()
    {
        AccountFixture registry;
        QVERIFY(registry.got(registry.accounts->add(u"juliet"_s, u"secret"_s, Role::Member)));
        QVERIFY(registry.got(registry.accounts->remove(u"juliet"_s)));
        registry.reactor.advance(AccountTombstones::stay - 1h);
        QVERIFY(*registry.got(registry.accounts->tombstones().stands(u"juliet"_s)));
        registry.reactor.advance(2h);
        QVERIFY(!*registry.got(registry.accounts->tombstones().stands(u"juliet"_s)));
    }

    /// Not by a clock that is ahead for a while, and not because it was in 1970 when the account went.
    void aWrongClockFreesNone()
    {
        constexpr qint64 ahead = qint64(15) * 365 * 86'400'000;
        AccountFixture registry;
        auto& clock = registry.reactor.manualClock();
        QVERIFY(registry.got(registry.accounts->add(u"juliet"_s, u"secret"_s, Role::Member)));
        QVERIFY(registry.got(registry.accounts->add(u"romeo"_s, u"secret"_s, Role::Member)));
        QVERIFY(registry.got(registry.accounts->remove(u"juliet"_s)));
        QVERIFY(*registry.got(registry.accounts->tombstones().stands(u"juliet"_s)));
        clock.setWallClock(ahead);
        QVERIFY(*registry.got(registry.accounts->tombstones().stands(u"juliet"_s)));
        QVERIFY(!registry.got(registry.accounts->registerAccount(u"juliet"_s, u"mine"_s)));
        clock.setWallClock(-clock.wallMsecs());
        QVERIFY(registry.got(registry.accounts->remove(u"romeo"_s)));
        clock.setWallClock(1'700'000'000'000 - clock.wallMsecs());
        QVERIFY(*registry.got(registry.accounts->tombstones().stands(u"romeo"_s)));
    }

    void whoWasNeverThereLeavesNone()
    {
        AccountFixture registry;
        QVERIFY(!registry.got(registry.accounts->remove(u"nobody"_s)));
        QVERIFY(!*registry.got(registry.accounts->tombstones().stands(u"nobody"_s)));
    }
};

QTEST_GUILESS_MAIN(AccountTombstonesTest)
#include "tst_accounttombstones.moc"
