#include "app/accounts/record/account.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class AccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesRoles()
    {
        for (auto role : {Role::Administrator, Role::Operator, Role::Member, Role::Guest, Role::Station})
            QCOMPARE(roleNamed(roleName(role)), role);
        QCOMPARE(roleName(Role::Operator), u"operator"_s); // as it stands in storage: these words stay
        QVERIFY(!roleNamed(u"king"_s));
        QVERIFY(!roleNamed(u"Member"_s));
    }
};

QTEST_APPLESS_MAIN(AccountTest)
#include "tst_account.moc"
