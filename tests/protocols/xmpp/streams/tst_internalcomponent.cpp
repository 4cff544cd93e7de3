#include "protocols/xmpp/streams/internalcomponent.h"

#include <QTest>

#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

namespace {

class Mailbox final : public Domain {
public:
    QList<Stanza> got;
    Task<Done> receive(Stanza stanza) override
    {
        got.append(std::move(stanza));
        return Task<Done>(Done{});
    }
};

class Listener final : public InternalComponent {
public:
    Listener(Router& router) : InternalComponent(router, jid(u"bot.test"_s))
    {
        extensions().add(std::make_unique<Ping>());
    }
    QStringList heard;

private:
    void presenceReceived(const Stanza& presence) override { heard.append(u"presence "_s + presence.type()); }
    void answerReceived(const Stanza& iq) override { heard.append(u"answer "_s + iq.id()); }
};

} // namespace

class InternalComponentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersForItsDomainWhileItLives()
    {
        Router router;
        Mailbox alice;
        router.attach(u"a.test"_s, alice);
        const auto ping = Stanza::iq(
            u"get"_s, u"1"_s, jid(u"alice@a.test/x"_s), jid(u"bot.test"_s), xml::Element(u"ping"_s, ns::ping));
        {
            Listener bot(router);
            router.send(ping);
            QCOMPARE(alice.got.takeFirst().type(), u"result"_s);
            auto strange = ping;
            auto element = ping.element();
            element.clearNodes();
            element.add(xml::Element(u"query"_s, u"urn:nobody:knows"_s));
            strange.setElement(element);
            router.send(strange);
            const auto refusal = alice.got.takeFirst();
            QCOMPARE(
                StanzaError::fromElement(refusal.element().child(u"error")).condition, Condition::ServiceUnavailable);
            router.send(Stanza::message(jid(u"alice@a.test/x"_s), jid(u"nobody@bot.test"_s)));
            QCOMPARE(alice.got.takeFirst().type(), u"error"_s);
            router.send(Stanza::message(jid(u"alice@a.test/x"_s), jid(u"nobody@bot.test"_s), u"error"_s));
            QVERIFY(alice.got.isEmpty()); // errors are not answered
            router.send(Stanza::presence(jid(u"alice@a.test/x"_s), jid(u"bot.test"_s), u"subscribe"_s));
            router.send(Stanza::iq(u"result"_s, u"7"_s, jid(u"alice@a.test/x"_s), jid(u"bot.test"_s)));
            QCOMPARE(bot.heard, (QStringList{u"presence subscribe"_s, u"answer 7"_s}));
        }
        router.send(ping);
        QCOMPARE(StanzaError::fromElement(alice.got.takeFirst().element().child(u"error")).condition,
            Condition::RemoteServerNotFound);
    }

    void asksAndBelievesOnlyWhomItAsked()
    {
        Router router;
        Mailbox alice;
        router.attach(u"a.test"_s, alice);
        ManualClock clock;
        InternalComponent bot(router, jid(u"bot.test"_s), clock);
        const auto question = [&](const QString& whom) {
            return Stanza::iq(u"get"_s, {}, jid(u"one@bot.test"_s), jid(whom), xml::Element(u"ping"_s, ns::ping));
        };
        auto asking = bot.ask(question(u"alice@a.test/x"_s), std::chrono::seconds(10));
        const auto id = alice.got.takeFirst().id();
        const auto answer = [&](const QString& from, const QString& to) {
            router.send(Stanza::iq(u"result"_s, id, jid(from), jid(to)));
        };
        answer(u"alice@a.test/y"_s, u"one@bot.test"_s); // another resource
        answer(u"alice@a.test/x"_s, u"two@bot.test"_s); // to somebody who has not asked
        QVERIFY(!asking.isReady());
        answer(u"alice@a.test/x"_s, u"one@bot.test"_s);
        QVERIFY(asking.isReady());
        QVERIFY(asking.take().ok());

        auto nobody = bot.ask(question(u"nowhere.test"_s), std::chrono::seconds(10)); // answered at once, by the router
        QCOMPARE(nobody.take().error().code, u"remote-server-not-found"_s);
        auto silent = bot.ask(question(u"alice@a.test/x"_s), std::chrono::seconds(10));
        clock.advance(std::chrono::seconds(10));
        QCOMPARE(silent.take().error().reason, Reason::TimedOut);
        InternalComponent mute(router, jid(u"mute.test"_s));
        QCOMPARE(
            mute.ask(question(u"alice@a.test/x"_s), std::chrono::seconds(1)).take().error().kind, Error::Kind::Local);
    }
};

QTEST_APPLESS_MAIN(InternalComponentTest)
#include "tst_internalcomponent.moc"
