#include <QtTest>

#include "protocols/irc/client/session/accountregistration.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcAccountRegistrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registersAnAccount();
};

void IrcAccountRegistrationTest::registersAnAccount()
{
    using Outcome = client::AccountRegistration::Outcome;
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("draft/account-registration standard-replies");
    auto& accounts = server.client->accountRegistration();
    auto first = accounts.registerAccount("*", "me@example.org", "pass word");
    QCOMPARE(server.sent(), QByteArrayList{"REGISTER * me@example.org :pass word"});
    QCOMPARE(accounts.registerAccount("*", "*", "x").take().error().kind, Error::Kind::Busy);
    server.say(":s REGISTER VERIFICATION_REQUIRED me :Look into your mail");
    QCOMPARE(*first.take(), Outcome::NeedsVerification);
    auto second = accounts.verify("me", "12345");
    server.say(":s FAIL VERIFY INVALID_CODE me :That is not the code");
    QCOMPARE(second.take().error().code, u"INVALID_CODE"_s);
    auto third = accounts.verify("me", "54321");
    server.say(":s VERIFY SUCCESS me :Welcome");
    QCOMPARE(*third.take(), Outcome::Registered);
}

QTEST_GUILESS_MAIN(IrcAccountRegistrationTest)
#include "tst_accountregistration.moc"
