#include <QtTest>

#include "protocols/xmpp/client/care/registrar.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/client/town.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

namespace {

client::Registrar::Options registrarOptions(bool trusts = true)
{
    client::Registrar::Options options;
    options.domain = u"localhost"_s;
    options.place = *Endpoint::parse(u"tcp:127.0.0.1:5222"_s);
    options.tls.systemTrust = false;
    options.tls.trustedPem = trusts ? certificate().chainPem : Certificate::makeSelfSigned({u"localhost"_s})->chainPem;
    return options;
}

} // namespace

class XmppRegistrarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAccounts();
    void isMadeNoAccount();
};

void XmppRegistrarTest::makesAccounts()
{
    Town town(true);
    client::Registrar registrar(town.house.reactor, registrarOptions());
    auto asking = registrar.ask();
    QVERIFY(town.until([&] { return asking.isReady(); }));
    const auto wanted = asking.take();
    QVERIFY2(wanted.ok(), qPrintable(wanted ? QString() : wanted.error().text));
    QVERIFY(wanted->form || wanted->fields.contains(u"username"_s));
    const auto tryName = [&](const QString& name) {
        auto registering = registrar.registerBy(
            client::registrationQuery({{u"username"_s, name}, {u"password"_s, u"a long enough one"_s}}));
        [&] { QVERIFY(town.until([&] { return registering.isReady(); })); }();
        return registering.take();
    };
    const auto taken = tryName(u"ann"_s); // and it may be tried again over the same connection
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"conflict"_s);
    const auto made = tryName(u"carol"_s);
    QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().text));
    QCOMPARE(town.house.users.passwords.at(u"carol"_s), u"a long enough one"_s);
    Person carol(town, u"carol"_s, u"a long enough one"_s);
    QVERIFY(town.until([&] { return carol.isOnline(); }));
}

void XmppRegistrarTest::isMadeNoAccount()
{
    Town closed;
    client::Registrar refused(closed.house.reactor, registrarOptions());
    auto asking = refused.ask();
    QVERIFY(closed.until([&] { return asking.isReady(); }));
    const auto answer = asking.take();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unsupported);

    Town open(true);
    client::Registrar wary(open.house.reactor, registrarOptions(false));
    auto wondering = wary.ask();
    QVERIFY(open.until([&] { return wondering.isReady(); }));
    QVERIFY(!wondering.take()); // nothing is asked of somebody else's server

    auto options = registrarOptions();
    options.place = *Endpoint::parse(u"tcp:127.0.0.1:1"_s);
    client::Registrar lost(open.house.reactor, options);
    auto knocking = lost.ask();
    QVERIFY(open.until([&] { return knocking.isReady(); }));
    QVERIFY(!knocking.take());

    options.domain = u"no server"_s;
    client::Registrar strange(open.house.reactor, options);
    auto wrong = strange.ask();
    QVERIFY(open.until([&] { return wrong.isReady(); }));
    QCOMPARE(wrong.take().error().reason, Reason::BadValue);
}

QTEST_MAIN(XmppRegistrarTest)
#include "tst_registrar.moc"
