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
    void whatTheNetworkWantsIsKnown();
    void refusalsAreTheAskersAlone();
    void numericsRefuseAtOnce_data();
    void numericsRefuseAtOnce();
    void whatDoesNotFitIsNotCut_data();
    void whatDoesNotFitIsNotCut();
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
    const auto answer = first.take();
    QVERIFY(answer);
    QCOMPARE(answer->outcome, Outcome::NeedsVerification);
    QCOMPARE(answer->account, "me");
    QCOMPARE(answer->text, u"Look into your mail"_s);
    auto second = accounts.verify("me", "12345");
    server.say(":s FAIL VERIFY INVALID_CODE me :That is not the code");
    QCOMPARE(second.take().error().code, u"INVALID_CODE"_s);
    auto third = accounts.verify("me", "54321");
    server.say(":s VERIFY SUCCESS me :Welcome");
    QCOMPARE(third.take()->outcome, Outcome::Registered);
}

void IrcAccountRegistrationTest::whatTheNetworkWantsIsKnown()
{
    PlayedServer wanting({"me"}, PlayedServer::quick());
    wanting.welcome("draft/account-registration=before-connect,email-required,custom-account-name");
    QVERIFY(wanting.client->accountRegistration().isOffered());
    QVERIFY(wanting.client->accountRegistration().needsEmail());
    QVERIFY(wanting.client->accountRegistration().takesOtherNames());
    PlayedServer plain({"me"}, PlayedServer::quick());
    plain.welcome("draft/account-registration");
    QVERIFY(plain.client->accountRegistration().isOffered());
    QVERIFY(!plain.client->accountRegistration().needsEmail());
    QVERIFY(!plain.client->accountRegistration().takesOtherNames());
}

/// Who typed REGISTER by hand hears of it as of anything else.
void IrcAccountRegistrationTest::refusalsAreTheAskersAlone()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("draft/account-registration standard-replies");
    auto asked = server.client->accountRegistration().registerAccount("*", "*", "short");
    server.heard.take();
    server.say(":s FAIL REGISTER WEAK_PASSWORD me :Too short");
    QCOMPARE(asked.take().error().code, u"WEAK_PASSWORD"_s);
    QCOMPARE(server.heard.take(), QStringList());
    server.say(":s FAIL REGISTER WEAK_PASSWORD me :Too short");
    QCOMPARE(server.heard.take(), QStringList{u"FAIL REGISTER WEAK_PASSWORD me Too short"_s});
}

void IrcAccountRegistrationTest::numericsRefuseAtOnce_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("no such command") << QByteArray("421 me REGISTER :No such thing here") << true;
    QTest::newRow("in small letters") << QByteArray("421 me register :No such thing here") << true;
    QTest::newRow("too little") << QByteArray("461 me REGISTER :No such thing here") << true;
    QTest::newRow("later") << QByteArray("263 me REGISTER :No such thing here") << true;
    QTest::newRow("for another reason") << QByteArray("400 me REGISTER :No such thing here") << true;
    QTest::newRow("not permitted") << QByteArray("481 me :No such thing here") << true;
    QTest::newRow("too long") << QByteArray("417 me :No such thing here") << true;
    QTest::newRow("another command") << QByteArray("461 me JOIN :Not enough parameters") << false;
    QTest::newRow("a person") << QByteArray("401 me bob :No such nick") << false;
    QTest::newRow("the other of ours") << QByteArray("461 me VERIFY :Not enough parameters") << false;
    QTest::newRow("no refusal") << QByteArray("300 me REGISTER :Well") << false;
}

/// Servers that know no such command, or no standard replies, refuse by a numeric: nobody waits for more.
void IrcAccountRegistrationTest::numericsRefuseAtOnce()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isOurs);
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("draft/account-registration");
    auto asked = server.client->accountRegistration().registerAccount("*", "*", "sesame");
    server.heard.take();
    server.say(":s " + line);
    QCOMPARE(asked.isReady(), isOurs);
    QCOMPARE(server.heard.take().isEmpty(), isOurs); // said once, to whoever asked
    if (isOurs) {
        const auto refused = asked.take();
        QCOMPARE(refused.error().text, u"No such thing here"_s);
        QCOMPARE(refused.error().code, QString::fromLatin1(line.left(3)));
    }
    auto again = server.client->accountRegistration().registerAccount("*", "*", "sesame");
    QCOMPARE(again.isReady(), !isOurs); // busy
}

void IrcAccountRegistrationTest::whatDoesNotFitIsNotCut_data()
{
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("fits");
    QTest::newRow("spaces") << QByteArray("*") << QByteArray(" two  words ") << true;
    QTest::newRow("a colon") << QByteArray("*") << QByteArray(":pass") << true;
    QTest::newRow("long") << QByteArray("*") << QByteArray(300, 'x') << true;
    QTest::newRow("too long") << QByteArray("*") << QByteArray(600, 'x') << false;
    QTest::newRow("two lines") << QByteArray("*") << QByteArray("one\r\nQUIT") << false;
    QTest::newRow("a name of two words") << QByteArray("a b") << QByteArray("sesame") << false;
}

/// Another password than the one that is kept would be the account's.
void IrcAccountRegistrationTest::whatDoesNotFitIsNotCut()
{
    QFETCH(QByteArray, account);
    QFETCH(QByteArray, password);
    QFETCH(bool, fits);
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("draft/account-registration");
    auto asked = server.client->accountRegistration().registerAccount(account, "*", password);
    QCOMPARE(server.sent().size(), fits ? 1 : 0);
    QCOMPARE(asked.isReady(), !fits);
    if (!fits)
        QCOMPARE(asked.take().error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(IrcAccountRegistrationTest)
#include "tst_accountregistration.moc"
