#include <QTest>

#include "app/xmppchat/forms/xmppregistration.h"
#include "tests/app/xmppchat/foreignserver.h"
#include "tests/app/xmppchat/forms/certifiedserver.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/oneexception.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;
using chat::FormSession;
using Move = FormSession::Move;

namespace {

/// Our own server in memory, and a dialogue with it.
struct Desk {
    xmpp::House house;
    std::unique_ptr<Port> port;
    QString askedFor;
    bool knowsItsCertificate = true;
    std::unique_ptr<XmppRegistration> talk;

    explicit Desk(bool isOpen, const QString& known = {}, const QString& password = {}) : house(certifiedServer(isOpen))
    {
        house.reactor.reachItself();
        port = std::move(*house.reactor.listenTcp({.port = 5222}, [this] { return house.server->makeStream(); }));
        house.users.passwords = {{u"ann"_s, u"pw"_s}};
        talk = std::make_unique<XmppRegistration>(
            house.reactor,
            [this](
                const QString& domain) { return Task<Result<xmpp::client::StandingClient::Options>>(wayTo(domain)); },
            known, password);
    }
    Result<xmpp::client::StandingClient::Options> wayTo(const QString& domain)
    {
        askedFor = domain;
        const auto address = xmpp::Jid::parse(domain);
        if (!address)
            return Error{Error::Kind::Malformed, Reason::BadValue, u"That is no server."_s, u"address"_s, 0};
        xmpp::client::StandingClient::Options options;
        options.account.address = *address;
        options.place = *Endpoint::parse(u"tcp:127.0.0.1:5222"_s);
        options.tls.systemTrust = false;
        if (knowsItsCertificate)
            options.tls.trustedPem = serverCertificate().chainPem;
        return options;
    }
    Result<FormSession::Step> wait(Task<Result<FormSession::Step>> task)
    {
        if (!house.reactor.turnUntil([&] { return task.isReady(); }))
            return Error{Error::Kind::Busy, Reason::TimedOut, u"It never answered."_s, {}, 0};
        return task.take();
    }
    /// From the server's name to its form.
    Result<FormSession::Step> toItsForm()
    {
        auto where = wait(talk->begin());
        if (!where)
            return where;
        where->form.fields.first().values = {u"localhost"_s};
        return wait(talk->go(Move::Next, where->form));
    }
};

/// A server that gives a riddle (XEP-0158), another one each time, and takes one answer to each.
struct Sphinx {
    MemoryReactor reactor;
    ForeignServer server;
    std::unique_ptr<Port> port;
    int riddles = 0;
    std::unique_ptr<XmppRegistration> talk;

    Sphinx()
    {
        reactor.reachItself();
        server.answered = [this](const xml::Element& request) { return answer(request); };
        port = std::move(
            *reactor.listenTcp({.port = 5222}, [this] { return std::make_unique<ForeignServer::Connection>(server); }));
        xmpp::client::StandingClient::Options way;
        way.account.address = *xmpp::Jid::parse(u"foreign.example"_s);
        way.place = *Endpoint::parse(u"tcp:127.0.0.1:5222"_s);
        way.usesTls = false;
        way.client.login.clearOnLoopback = true;
        talk = std::make_unique<XmppRegistration>(
            reactor, [way](const QString&) { return Task<Result<xmpp::client::StandingClient::Options>>(way); },
            u"mira@foreign.example"_s);
    }
    ~Sphinx()
    {
        talk.reset();
        reactor.turn();
    }
    QByteArray answer(const xml::Element& request)
    {
        if (request.attribute(u"type") == u"get") {
            const auto number = QByteArray::number(++riddles);
            return "<query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='form'>"
                   "<field var='FORM_TYPE' type='hidden'><value>urn:xmpp:captcha</value></field>"
                   "<field var='challenge' type='hidden'><value>"
                + number
                + "</value></field>"
                  "<field var='username'/><field var='password' type='text-private'/><field var='ocr'/></x></query>";
        }
        const auto filled = *xmpp::DataForm::in(request.firstElement());
        const bool isAnswered = filled.value(u"challenge") == QString::number(riddles)
            && filled.value(u"ocr") == u"seven"_s;
        if (isAnswered && filled.value(u"username") != u"ann"_s)
            return {};
        return "<error type='cancel'><" + QByteArray(isAnswered ? "conflict" : "not-allowed")
            + " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
    }
    Result<FormSession::Step> wait(Task<Result<FormSession::Step>> task)
    {
        if (!reactor.turnUntil([&] { return task.isReady(); }))
            return Error{Error::Kind::Busy, Reason::TimedOut, u"It never answered."_s, {}, 0};
        return task.take();
    }
};

} // namespace

class XmppRegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsMade()
    {
        Desk controller(true);
        auto wanted = controller.toItsForm();
        QVERIFY2(wanted.ok(), qPrintable(wanted ? QString() : wanted.error().text));
        QCOMPARE(controller.askedFor, u"localhost"_s);
        QVERIFY(wanted->moves.testFlag(Move::Back) && wanted->usual == Move::Finish);
        auto form = wanted->form;
        QVERIFY(form.find(u"username") && form.find(u"password"));
        QVERIFY(int(form.find(u"password")->kind) == int(chat::FormField::Kind::Secret));
        form.find(u"username")->values = {u"ann"_s};
        form.find(u"password")->values = {u"a long enough one"_s};
        const auto taken = controller.wait(controller.talk->go(Move::Finish, form));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"username"_s); // said at its field
        form.find(u"username")->values = {u"Carol"_s};
        const auto made = controller.wait(controller.talk->go(Move::Finish, form));
        QVERIFY2(made.ok() && made->isOver, qPrintable(made ? QString() : made.error().text));
        QCOMPARE(controller.talk->values().value(u"address"_s).toString(), u"carol@localhost"_s);
        QCOMPARE(controller.talk->values().value(u"password"_s).toString(), u"a long enough one"_s);
        QVERIFY(controller.house.users.passwords.count(u"carol"_s) == 1);
    }

    /// A riddle is good for one answer, be it wrong or right.
    void afterARefusalThereIsAnotherRiddle()
    {
        Sphinx sphinx;
        auto step = sphinx.wait(sphinx.talk->begin());
        QVERIFY2(step.ok(), qPrintable(step ? QString() : step.error().text));
        const std::pair<QString, QString> answers[] = {{u"mira"_s, u"eight"_s}, {u"ann"_s, u"seven"_s}};
        for (const auto& [name, word] : answers) {
            auto form = step->form;
            form.find(u"username")->values = {name};
            form.find(u"password")->values = {u"a long enough one"_s};
            form.find(u"ocr")->values = {word};
            const auto before = form.find(u"challenge")->values;
            step = sphinx.wait(sphinx.talk->go(Move::Finish, form));
            QVERIFY2(step.ok() && !step->isOver, qPrintable(step ? QString() : step.error().text));
            QVERIFY(!step->notes.value(0).text.isEmpty());
            QVERIFY(step->moves.testFlag(Move::Back) && step->moves.testFlag(Move::Finish));
            QVERIFY(step->form.find(u"challenge")->values != before);
            QCOMPARE(step->form.find(u"username")->values, QStringList{name});
            QCOMPARE(step->form.find(u"password")->values, QStringList{u"a long enough one"_s});
            QVERIFY(step->form.find(u"ocr")->values.join(QString()).isEmpty());
        }
        auto form = step->form;
        form.find(u"username")->values = {u"mira"_s};
        form.find(u"ocr")->values = {u"seven"_s};
        step = sphinx.wait(sphinx.talk->go(Move::Finish, form));
        QVERIFY2(step.ok() && step->isOver, qPrintable(step ? QString() : step.error().text));
        QCOMPARE(sphinx.talk->values().value(u"address"_s).toString(), u"mira@foreign.example"_s);
    }

    void aServerThatMakesNoneSaysSo()
    {
        Desk controller(false);
        const auto answer = controller.toItsForm();
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.contains(u"makes no accounts"_s), qPrintable(answer.error().text));
        QVERIFY(!answer.error().code.isEmpty());
        const auto again = controller.wait(controller.talk->go(Move::Back, {})); // and another one may be named
        QVERIFY(again.ok());
        QCOMPARE(again->form.fields.first().key, answer.error().code);
    }

    /// Whoever has typed an address has said where, and as whom.
    void whatIsKnownIsNotAskedAgain()
    {
        Desk controller(true, u"mira@localhost"_s);
        const auto wanted = controller.wait(controller.talk->begin());
        QVERIFY2(wanted.ok(), qPrintable(wanted ? QString() : wanted.error().text));
        QVERIFY(wanted->form.find(u"username") && wanted->moves.testFlag(Move::Back));
        QCOMPARE(wanted->form.find(u"username")->values, QStringList{u"mira"_s});
        const auto where = controller.wait(controller.talk->go(Move::Back, {})); // there may be better ones
        QVERIFY(where.ok());
        QCOMPARE(where->form.fields.first().values, QStringList{u"localhost"_s});
        auto other = where->form;
        other.fields.first().values = {u"lena@localhost"_s};
        const auto again = controller.wait(controller.talk->go(Move::Next, other));
        QVERIFY(again.ok());
        QCOMPARE(again->form.find(u"username")->values, QStringList{u"lena"_s});

        Desk closed(false, u"localhost"_s);
        const auto none = closed.wait(closed.talk->begin());
        QVERIFY(none.ok()); // another server can be named below what was said
        QVERIFY2(none->notes.value(0).text.contains(u"makes no accounts"_s), qPrintable(none->notes.value(0).text));
        QCOMPARE(none->form.fields.first().values, QStringList{u"localhost"_s});
    }

    /// A password that was typed for one server is shown to no other.
    void aPasswordThatIsKnownIsFilledInThere()
    {
        Desk controller(true, u"mira@localhost"_s, u"sesame seeds"_s);
        const auto wanted = controller.wait(controller.talk->begin());
        QVERIFY2(wanted.ok(), qPrintable(wanted ? QString() : wanted.error().text));
        QCOMPARE(wanted->form.find(u"username")->values, QStringList{u"mira"_s});
        QCOMPARE(wanted->form.find(u"password")->values, QStringList{u"sesame seeds"_s});
        for (const auto& server : {u"elsewhere.test"_s, u"localhost"_s}) {
            auto where = controller.wait(controller.talk->go(Move::Back, {}));
            QVERIFY(where.ok());
            where->form.fields.first().values = {server};
            const auto other = controller.wait(controller.talk->go(Move::Next, where->form));
            if (other)
                QVERIFY(other->form.find(u"password")->values.join(QString()).isEmpty());
        }
    }

    /// Whoever does not want to trust it goes elsewhere.
    void aCertificateInTheWayIsNoDeadEnd()
    {
        Desk controller(true, u"mira@localhost"_s);
        controller.knowsItsCertificate = false;
        const auto decides = std::make_shared<OneException>(); // a person may decide about it
        controller.house.reactor.setCertificateExceptions(decides);
        const auto refused = controller.wait(controller.talk->begin());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::CertificateNotTrusted);
        QCOMPARE(controller.talk->movesAtFailedBegin(), FormSession::Moves(Move::Back));
        const auto where = controller.wait(controller.talk->go(Move::Back, {}));
        QVERIFY(where.ok());
        QCOMPARE(where->form.fields.first().values, QStringList{u"localhost"_s});
    }

    void whatIsNoServerIsSaidAtItsField()
    {
        Desk controller(true);
        auto where = controller.wait(controller.talk->begin());
        where->form.fields.first().values = {u"two words"_s};
        const auto answer = controller.wait(controller.talk->go(Move::Next, where->form));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, where->form.fields.first().key);
        where->form.fields.first().values = {u"me@localhost"_s}; // an address will do
        QVERIFY(controller.wait(controller.talk->go(Move::Next, where->form)).ok());
        QCOMPARE(controller.askedFor, u"localhost"_s);
        const auto back = controller.wait(controller.talk->go(Move::Back, {}));
        QCOMPARE(back->form.fields.first().values, QStringList{u"localhost"_s});
        controller.talk->cancel();
        controller.talk.reset();
    }
};

QTEST_GUILESS_MAIN(XmppRegistrationTest)
#include "tst_xmppregistration.moc"
