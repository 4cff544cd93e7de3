#include <QTest>

#include "protocols/irc/server/users/user.h"
#include "protocols/irc/server/users/users.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;

namespace {

std::unique_ptr<User> aUser(const char* nick)
{
    return std::make_unique<User>(nick, "u", "h.example", "A Name");
}

} // namespace

class IrcdUsersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByNickInEitherCase();
    void whoLeavesIsRemembered();
    void remembersNoMoreThanSoMany();
    void knowsHowManyThereWereAtOnce();
};

void IrcdUsersTest::findsByNickInEitherCase()
{
    Users users(5);
    auto& ann = users.add(aUser("Ann"));
    QCOMPARE(users.find("aNN"), &ann);
    QVERIFY(!users.find("An"));
    users.rename(ann, "Anna", 7);
    QVERIFY(!users.find("ann"));
    QCOMPARE(users.find("anna"), &ann);
    QCOMPARE(users.count(), 1);
}

void IrcdUsersTest::whoLeavesIsRemembered()
{
    Users users(5);
    auto& ann = users.add(aUser("ann"));
    users.rename(ann, "bea", 7);
    auto gone = users.take(ann, 9);
    QCOMPARE(gone->nick(), QByteArrayView("bea"));
    QVERIFY(!users.find("bea"));
    QCOMPARE(users.whoWas("ANN", 0).value(0).at, 7);
    QCOMPARE(users.whoWas("bea", 0).value(0).at, 9);
}

void IrcdUsersTest::remembersNoMoreThanSoMany()
{
    Users users(3);
    for (int i = 1; i <= 10; ++i)
        users.take(users.add(aUser("ann")), i);
    const auto all = users.whoWas("ann", 0);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.first().at, 10); // the latest first
    QCOMPARE(users.whoWas("ann", 2).size(), 2);
    Users forgetful(0);
    forgetful.take(forgetful.add(aUser("ann")), 1);
    QVERIFY(forgetful.whoWas("ann", 0).isEmpty());
}

void IrcdUsersTest::knowsHowManyThereWereAtOnce()
{
    Users users(0);
    auto& ann = users.add(aUser("ann"));
    users.add(aUser("bea"));
    users.take(ann, 1);
    QCOMPARE(users.count(), 1);
    QCOMPARE(users.most(), 2);
    QCOMPARE(users.all().size(), 1);
}

QTEST_GUILESS_MAIN(IrcdUsersTest)
#include "tst_users.moc"
