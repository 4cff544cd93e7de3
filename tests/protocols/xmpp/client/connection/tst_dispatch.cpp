#include <QtTest>

#include "netcore/task/deferred.h"
#include "protocols/xmpp/client/connection/dispatch.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

/// Answers never. What works on the answer asks, when it is dropped, whether the extension is still there.
class Brooding final : public Extension {
public:
    Brooding(bool& isThere, bool& wasThere) : m_isThere(isThere), m_wasThere(wasThere) { m_isThere = true; }
    ~Brooding() override { m_isThere = false; }
    QStringList namespaces(Place) const override { return {u"urn:brood"_s}; }
    Task<Answer> answer(Stanza request, Place) override
    {
        const auto asks = qScopeGuard([&isThere = m_isThere, &wasThere = m_wasThere] { wasThere = isThere; });
        auto waiting = m_never.task();
        (void)co_await std::move(waiting);
        co_return request.payload();
    }

private:
    bool& m_isThere;
    bool& m_wasThere;
    Deferred<Done> m_never;
};

} // namespace

class XmppDispatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersRequests();
    void answersByExtensionsOfServers();
    void dropsAnswersBeforeExtensions();
};

void XmppDispatchTest::answersRequests()
{
    PlayedServer server;
    server.logIn();
    server.say("<iq type='get' id='2' from='a@b/c'><x xmlns='nobody:knows'/></iq>");
    QVERIFY(server.sent().join(u' ').contains(u"service-unavailable"_s));
    server.say("<iq type='set' id='3' from='a@b/c'/>");
    QVERIFY(server.sent().join(u' ').contains(u"bad-request"_s));
}

void XmppDispatchTest::answersByExtensionsOfServers()
{
    PlayedServer server;
    server.client.addExtension(std::make_unique<Ping>());
    server.client.addExtension(std::make_unique<Version>(u"Kestrel"_s, u"1"_s));
    QCOMPARE(server.client.features(), (QStringList{xmpp::ns::version, xmpp::ns::ping}));
    server.logIn();
    server.say("<iq type='get' id='1' from='here.example'><ping xmlns='urn:xmpp:ping'/></iq>");
    QCOMPARE(server.sent(), QStringList{u"<iq type='result' to='here.example' id='1'/>"_s});
    server.say("<iq type='get' id='2' from='a@b/c'><query xmlns='jabber:iq:version'/></iq>");
    QCOMPARE(server.next().child(u"query", xmpp::ns::version).childText(u"name"), u"Kestrel"_s);
    server.say("<iq type='set' id='3' from='a@b/c'><ping xmlns='urn:xmpp:ping'/></iq>");
    QVERIFY(server.sent().join(u' ').contains(u"bad-request"_s));
}

void XmppDispatchTest::dropsAnswersBeforeExtensions()
{
    bool isThere = false, wasThere = false;
    {
        PlayedServer server;
        server.client.addExtension(std::make_unique<Brooding>(isThere, wasThere));
        server.logIn("<sm xmlns='urn:xmpp:sm:3'/>");
        server.say("<iq type='get' id='1' from='a@b/c'><egg xmlns='urn:brood'/></iq>");
        server.lose(); // the session may be resumed, so the answer is still worked on
    }
    QVERIFY(wasThere);
}

QTEST_MAIN(XmppDispatchTest)
#include "tst_dispatch.moc"
