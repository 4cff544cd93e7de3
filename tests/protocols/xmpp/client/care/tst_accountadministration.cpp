#include <QtTest>

#include "protocols/xmpp/client/care/accountadministration.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppAccountAdministrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsNoPasswordInTheClear();
};

void XmppAccountAdministrationTest::sendsNoPasswordInTheClear()
{
    PlayedServer server;
    auto& care = server.client.add<AccountAdministration>();
    server.logIn();
    server.wire().setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 5222});
    auto changing = care.changePassword(u"new"_s);
    QCOMPARE(changing.take().error().reason, Reason::TlsFailed);
    QCOMPARE(server.sent(), QStringList());
}

QTEST_MAIN(XmppAccountAdministrationTest)
#include "tst_accountadministration.moc"
