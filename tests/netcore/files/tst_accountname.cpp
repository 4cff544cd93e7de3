#include "netcore/files/accountname.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class AccountNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheComputersName()
    {
        QCOMPARE(accountName(0), u"root"_s);
        QCOMPARE(accountName(4'000'000'123), u"4000000123"_s); // nobody's
    }
};

QTEST_GUILESS_MAIN(AccountNameTest)
#include "tst_accountname.moc"
