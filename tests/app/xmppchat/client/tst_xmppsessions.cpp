#include "app/xmppchat/client/xmppsessions.h"

#include <QTest>

#include "app/xmppchat/client/xmppparts.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;

namespace {

struct Listener : XmppSessionEvents {
    explicit Listener(XmppSessions& its) : sessions(its) { sessions.addListener(this); }
    ~Listener() override { sessions.removeListener(this); }
    void sessionAdded(const XmppSession& session) override
    {
        heard.append(u"added %1"_s.arg(session.title));
        if (onAdded)
            onAdded();
    }
    void sessionChanged(const XmppSession& session) override
    {
        heard.append(u"changed %1 %2"_s.arg(session.title).arg(session.isOnline));
    }
    void sessionRemoved(qint64 account) override
    {
        heard.append(u"removed %1 %2"_s.arg(account).arg(sessions.find(account) != nullptr));
    }

    XmppSessions& sessions;
    QStringList heard;
    std::function<void()> onAdded;
};

} // namespace

class XmppSessionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhoIsThere()
    {
        XmppSessions sessions;
        Listener listener(sessions);
        sessions.tell({.account = 3, .title = u"Home"_s});
        sessions.tell({.account = 4, .title = u"Work"_s});
        sessions.tell({.account = 3, .title = u"Home"_s, .isOnline = true});
        QCOMPARE(sessions.sessions().size(), 2);
        QVERIFY(sessions.find(3)->isOnline);
        QVERIFY(!sessions.find(5));
        sessions.notifyGone(3);
        sessions.notifyGone(3); // known to be gone
        QCOMPARE(sessions.sessions().size(), 1);
        QCOMPARE(
            listener.heard, QStringList({u"added Home"_s, u"added Work"_s, u"changed Home 1"_s, u"removed 3 0"_s}));
    }

    void listenersMayGoMeanwhile()
    {
        XmppSessions sessions;
        Listener first(sessions);
        auto second = std::make_unique<Listener>(sessions);
        first.onAdded = [&] { second.reset(); };
        sessions.tell({.account = 1, .title = u"Home"_s});
        QVERIFY(!second);
        sessions.notifyGone(1);
        QCOMPARE(first.heard.size(), 2);
    }

    void partsAreAClientsOwn()
    {
        MemoryReactor reactor;
        xmpp::client::ClientEvents events;
        xmpp::client::Client client({*xmpp::Jid::parse(u"me@here.example"_s), u"pw"_s}, reactor, events, {});
        const XmppParts parts(client);
        QVERIFY(client.features().contains(u"urn:xmpp:ping"_s));
        QVERIFY(client.features().contains(u"http://jabber.org/protocol/muc"_s));
        QVERIFY(!parts.discovery.ownHash().isEmpty());
    }
};

QTEST_GUILESS_MAIN(XmppSessionsTest)
#include "tst_xmppsessions.moc"
