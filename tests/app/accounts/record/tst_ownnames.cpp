#include "app/accounts/record/ownnames.h"

#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// What is written to the program is not for who took its name.
class OwnNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areKnownInAnySpelling()
    {
        for (const auto& name : ownNames()) {
            QVERIFY(isOwnName(name));
            QVERIFY(isOwnName(name.toUpper()));
        }
        QVERIFY(isOwnName(u"\uFF52\uFF55\uFF4C\uFF45\uFF53"_s)); // in wide letters
        for (const auto& other : {u"alice"_s, u"rule"_s, u"my rules"_s, QString()})
            QVERIFY(!isOwnName(other));
    }

    void areNobodysAccount()
    {
        AccountFixture fixture;
        for (const auto& name : {u"rules"_s, u"Commands"_s, u"POLLS@localhost"_s, u"everyport"_s}) {
            QCOMPARE(fixture.got(fixture.accounts->registerAccount(name, u"looking glass"_s)).error().reason,
                Reason::AlreadyExists);
            QCOMPARE(fixture.got(fixture.accounts->add(name, u"looking glass"_s, Role::Administrator)).error().reason,
                Reason::AlreadyExists);
        }
        QVERIFY(fixture.got(fixture.accounts->list())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(OwnNamesTest)
#include "tst_ownnames.moc"
