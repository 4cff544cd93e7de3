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
        AccountFixture book;
        QVERIFY(book.got(book.accounts->registerAccount(u"juliet"_s, u"secret"_s)));
        QVERIFY(book.got(book.accounts->remove(u"juliet"_s)));
        QVERIFY(*book.got(book.accounts->tombstones().stands(u"juliet"_s)));
        const auto again = book.got(book.accounts->registerAccount(u"JULIET"_s, u"mine"_s));
        QCOMPARE(again.error().reason, Reason::AlreadyExists);
        QVERIFY(again.error().text.contains(u"administrator"_s));
        QVERIFY(!book.got(book.accounts->find(u"juliet"_s)));
        QVERIFY(book.got(book.accounts->registerAccount(u"romeo"_s, u"secret"_s))); // nobody was that
    }

    /// Looked at before their password was hashed; it is removed meanwhile.
    void neitherIsOneThatGoesMeanwhile()
    {
        AccountFixture book;
        QVERIFY(book.got(book.accounts->registerAccount(u"juliet"_s, u"secret"_s)));
        auto removing = book.accounts->remove(u"juliet"_s);
        auto registering = book.accounts->registerAccount(u"juliet"_s, u"mine"_s);
        QVERIFY(book.got(std::move(removing)));
        const auto reason = book.got(std::move(registering)).error().reason;
        // the look may come after the removal on a busy machine
        QVERIFY(reason == Reason::InUse || reason == Reason::AlreadyExists);
        QCOMPARE(
            book.got(book.accounts->registerAccount(u"juliet"_s, u"mine"_s)).error().reason, Reason::AlreadyExists);
        QVERIFY(!book.got(book.accounts->find(u"juliet"_s)));
        QVERIFY(*book.got(book.accounts->tombstones().stands(u"juliet"_s)));
    }

    void anAdministratorMayGiveIt()
    {
        AccountFixture book;
        QVERIFY(book.got(book.accounts->add(u"juliet"_s, u"secret"_s, Role::Member)));
        QVERIFY(book.got(book.accounts->remove(u"juliet"_s)));
        QVERIFY(book.got(book.accounts->add(u"juliet"_s, u"other"_s, Role::Member)));
        QVERIFY(!*book.got(book.accounts->tombstones().stands(u"juliet"_s)));
        QCOMPARE(book.got(book.accounts->tombstones().free(u"juliet"_s)).error().reason, Reason::NotFound);
        QVERIFY(book.got(book.accounts->remove(u"juliet"_s)));
        QVERIFY(*book.got(book.accounts->tombstones().stands(u"juliet"_s)));
        QVERIFY(book.got(book.accounts->tombstones().free(u"juliet"_s)));
        QVERIFY(book.got(book.accounts->registerAccount(u"juliet"_s, u"mine"_s)));
    }

    void itDoesNotStandForEver()
    {
        AccountFixture book;
        QVERIFY(book.got(book.accounts->add(u"juliet"_s, u"secret"_s, Role::Member)));
        QVERIFY(book.got(book.accounts->remove(u"juliet"_s)));
        book.reactor.advance(AccountTombstones::stay - 1h);
        QVERIFY(*book.got(book.accounts->tombstones().stands(u"juliet"_s)));
        book.reactor.advance(2h);
        QVERIFY(!*book.got(book.accounts->tombstones().stands(u"juliet"_s)));
    }

    void whoWasNeverThereLeavesNone()
    {
        AccountFixture book;
        QVERIFY(!book.got(book.accounts->remove(u"nobody"_s)));
        QVERIFY(!*book.got(book.accounts->tombstones().stands(u"nobody"_s)));
    }
};

QTEST_GUILESS_MAIN(AccountTombstonesTest)
#include "tst_accounttombstones.moc"
