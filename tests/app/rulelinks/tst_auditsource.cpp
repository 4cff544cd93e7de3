#include "app/rulelinks/auditsource.h"

#include "app/accounts/attempts/auditlog.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/app/rulelinks/enginebench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;

class AuditSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfFailedLoginsOnly()
    {
        AccountFixture fixture;
        EngineBench bench{fixture.reactor};
        const AuditSource source(fixture.accounts->audit(), bench.engine);
        fixture.accounts->audit().add(
            {.event = u"login-failed"_s, .account = u"alice"_s, .service = u"xmpp"_s, .address = u"10.0.0.7"_s});
        fixture.accounts->audit().add({.event = u"command"_s, .account = u"alice"_s, .detail = u"secret words"_s});
        QCOMPARE(bench.count(u"login-failed"_s), 1);
        QCOMPARE(bench.last(u"login-failed"_s).value(u"address"_s), u"10.0.0.7"_s);
        QCOMPARE(bench.count(u"command"_s), 0);
    }

    void hearsNothingAfterItsEnd()
    {
        AccountFixture fixture;
        EngineBench bench{fixture.reactor};
        {
            const AuditSource source(fixture.accounts->audit(), bench.engine);
        }
        fixture.accounts->audit().add({.event = u"locked-out"_s, .account = u"alice"_s});
        QCOMPARE(bench.count(u"locked-out"_s), 0);
    }
};

QTEST_GUILESS_MAIN(AuditSourceTest)
#include "tst_auditsource.moc"
