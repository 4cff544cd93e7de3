#include <QtTest>

#include "protocols/xmpp/client/care/accountcare.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppAccountCareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsNoPasswordInTheClear();
};

void XmppAccountCareTest::sendsNoPasswordInTheClear()
{
    PlayedServer server;
    auto& care = server.client.add<AccountCare>();
    server.logIn();
    server.wire().setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 5222});
    auto changing = care.changePassword(u"new"_s);
    QCOMPARE(changing.take().error().reason, Reason::TlsFailed);
    QCOMPARE(server.sent(), QStringList());
}

QTEST_MAIN(XmppAccountCareTest)
#include "tst_accountcare.moc"
