// Nodes over an account whose server the test plays: what is asked, what is believed, and the page over it.
#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QTreeView>

#include "app/xmppchat/client/xmppparts.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "protocols/xmpp/stanza/wire.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/pubsub/dialogs/nodeform.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/pubsub/items/itemspane.h"
#include "ui/pubsub/nodes/accountnodes.h"
#include "ui/pubsub/nodes/nodechoices.h"
#include "ui/pubsub/nodes/nodespane.h"
#include "ui/pubsub/page/pubsubpage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pubsub = "<pubsub xmlns='http://jabber.org/protocol/pubsub'>";
const QByteArray owner = "<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'>";

struct Heard : xmpp::PubsubEvents {
    QStringList lines;
    QStringList take() { return std::exchange(lines, {}); }
    void nodeChanged(const QString& node) override { lines.append(u"changed "_s + node); }
    void nodeRemoved(const QString& node) override { lines.append(u"removed "_s + node); }
    void itemPublished(const QString& node, const xmpp::PubsubItem& item) override
    {
        lines.append(u"published %1 %2 %3"_s.arg(node, item.id, QString::fromUtf8(item.payload)));
    }
    void itemRetracted(const QString& node, const QString& id) override
    {
        lines.append(u"retracted %1 %2"_s.arg(node, id));
    }
    void nodePurged(const QString& node) override { lines.append(u"purged "_s + node); }
};

} // namespace

class AccountNodesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<xmpp::client::PlayedServer> m_server;
    std::unique_ptr<xmppchat::XmppParts> m_parts;
    std::unique_ptr<PageBench> m_bench;
    Heard m_heard;

    xmppchat::XmppSession session(bool isOnline = true)
    {
        return {7, u"me"_s, &m_server->client, m_parts.get(), isOnline};
    }
    /// The oldest request whose XML holds this is answered; what came before it waits.
    bool answer(const QByteArray& asked, const QByteArray& payload, const QByteArray& type = "result")
    {
        for (auto iq = m_server->nextIq(); !iq.isNull(); iq = m_server->nextIq())
            m_asked.append(iq);
        for (qsizetype i = 0; i < m_asked.size(); ++i) {
            const auto iq = m_asked[i];
            if (!xmpp::clientBytes(iq).contains(asked))
                continue;
            m_asked.removeAt(i);
            const auto to = iq.attribute(u"to").toUtf8();
            m_server->say("<iq type='" + type + "' id='" + iq.attribute(u"id").toUtf8() + "'"
                + (to.isEmpty() ? QByteArray() : " from='" + to + "'") + ">" + payload + "</iq>");
            return true;
        }
        return false;
    }
    bool refuse(const QByteArray& asked, const QByteArray& condition)
    {
        return answer(asked,
            "<error type='cancel'><" + condition + " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>", "error");
    }
    QList<xml::Element> m_asked;

    std::unique_ptr<AccountNodes> open(const QByteArray& names = {})
    {
        auto nodes = std::make_unique<AccountNodes>(session(), jid(u"news.example"_s));
        nodes->addListener(&m_heard);
        if (!answer("disco#items", "<query xmlns='http://jabber.org/protocol/disco#items'>" + names + "</query>")
            || !answer("<subscriptions", pubsub + "<subscriptions/></pubsub>"))
            qFatal("nothing was asked");
        return nodes;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<xmpp::client::PlayedServer>();
        m_parts = std::make_unique<xmppchat::XmppParts>(m_server->client);
        m_server->logIn();
        m_server->sent();
        m_asked.clear();
        m_heard.lines.clear();
    }
    void cleanup()
    {
        m_bench.reset();
        m_parts.reset();
        m_server.reset();
    }

    void findsNamesByPages()
    {
        AccountNodes nodes(session(), jid(u"news.example"_s));
        QByteArray names;
        for (int i = 0; i < AccountNodes::pageSize; ++i)
            names += "<item jid='news.example' node='n" + QByteArray::number(i) + "'/>";
        QVERIFY(answer("<max>200</max></set>",
            "<query xmlns='http://jabber.org/protocol/disco#items'>" + names
                + "<item jid='elsewhere.example' node='not here'/><set xmlns='http://jabber.org/protocol/rsm'><first>a</first><last>b</last><count>201</count></set></query>"));
        QCOMPARE(nodes.names().size(), AccountNodes::pageSize);
        QVERIFY(!nodes.isComplete());
        QVERIFY(answer("<after>b</after>",
            "<query xmlns='http://jabber.org/protocol/disco#items'><item jid='news.example' node='last'/></query>"));
        QVERIFY(nodes.isComplete());
        QVERIFY(nodes.find(u"last"_s));
        QVERIFY(!nodes.find(u"not here"_s));
    }

    /// Two pages in turns: as many are asked for as could hold all names that are kept.
    void pagesThatComeAgainAreNotAskedForForever()
    {
        AccountNodes nodes(session(), jid(u"news.example"_s));
        QByteArray names;
        for (int i = 0; i < AccountNodes::pageSize; ++i)
            names += "<item jid='news.example' node='n" + QByteArray::number(i) + "'/>";
        const int most = int(AccountNodes::mostNames) / AccountNodes::pageSize;
        int pages = 0;
        while (pages <= most
            && answer("<max>200</max>",
                "<query xmlns='http://jabber.org/protocol/disco#items'>" + names
                    + "<set xmlns='http://jabber.org/protocol/rsm'><first>a</first><last>"
                    + (pages % 2 == 0 ? "even" : "odd") + "</last><count>9000</count></set></query>"))
            ++pages;
        QCOMPARE(pages, most);
        QVERIFY(nodes.isComplete());
        QCOMPARE(nodes.names().size(), AccountNodes::pageSize);
    }

    void saysWhyNamesAreNotTold()
    {
        AccountNodes nodes(session(), jid(u"news.example"_s));
        QString why;
        nodes.failed = [&](const Error& error) { why = error.code; };
        QVERIFY(refuse("disco#items", "forbidden"));
        QCOMPARE(why, u"forbidden"_s);
    }

    void learnsWhatANodeIs()
    {
        auto nodes = open("<item jid='news.example' node='a'/>");
        QCOMPARE(m_heard.take(), QStringList{u"changed a"_s});
        nodes->askAbout(u"a"_s);
        nodes->askAbout(u"a"_s); // once
        QVERIFY(answer("disco#info' node='a'",
            "<query xmlns='http://jabber.org/protocol/disco#info' node='a'><identity category='pubsub' type='collection'/>"
            "<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/pubsub#meta-data</value></field>"
            "<field var='pubsub#title'><value>All of it</value></field><field var='pubsub#num_subscribers'><value>12</value></field>"
            "<field var='pubsub#max_items'><value>max</value></field><field var='pubsub#access_model'><value>roster</value></field></x></query>"));
        QCOMPARE(nodes->find(u"a"_s)->title, u"All of it"_s);
        QCOMPARE(nodes->find(u"a"_s)->followers, 12);
        QVERIFY(!nodes->find(u"a"_s)->kept);
        QCOMPARE(nodes->find(u"a"_s)->accessModel, u"roster"_s);
        QVERIFY(answer("disco#items' node='a'",
            "<query xmlns='http://jabber.org/protocol/disco#items' node='a'><item jid='news.example' node='b'/></query>"));
        QVERIFY(nodes->find(u"b"_s));
        QVERIFY(!answer("disco#info", {}));
    }

    void readsItemsByPages()
    {
        auto nodes = open("<item jid='news.example' node='a'/>");
        const QByteArray first =
            "<set xmlns='http://jabber.org/protocol/rsm'><first index='1'>uid-2</first><last>uid-3</last><count>3</count></set></pubsub>";
        auto newest = nodes->items(u"a"_s, {.page = {.max = 2, .last = true}});
        QVERIFY(answer("<before/>",
            pubsub
                + "<items node='a'><item id='2' publisher='me@here.example'><v xmlns='urn:x:v'/></item><item id='3'/></items>"
                + first));
        const auto page = newest.take();
        QCOMPARE(page->total, 3);
        QCOMPARE(page->firstIndex, 1);
        QCOMPARE(page->items.first().payload, QByteArray("<v xmlns='urn:x:v'/>"));
        QCOMPARE(page->items.first().publisher.toString(), u"me@here.example"_s);
        // Pages end at what the service calls it, not at an item's id.
        auto older = nodes->items(u"a"_s, {.page = {.max = 2, .before = u"2"_s}});
        QVERIFY(answer("<before>uid-2</before>",
            pubsub
                + "<items node='a'><item id='1'/></items><set xmlns='http://jabber.org/protocol/rsm'><first index='0'>uid-1</first><last>uid-1</last><count>3</count></set></pubsub>"));
        QCOMPARE(older.take()->firstIndex, 0);
        auto refused = nodes->items(u"a"_s, {});
        QVERIFY(refuse("<items node='a'/>", "not-authorized"));
        QCOMPARE(refused.take().error().code, u"not-authorized"_s);
    }

    void putsNewsInTheirTime()
    {
        auto nodes = open();
        auto all = nodes->items(u"a"_s, {});
        QVERIFY(answer("<items node='a'/>",
            pubsub
                + "<items node='a'><item id='new'><entry xmlns='http://www.w3.org/2005/Atom'><updated>2026-02-01T00:00:00Z</updated></entry></item>"
                  "<item id='old'><entry xmlns='http://www.w3.org/2005/Atom'><published>2026-01-01T00:00:00Z</published></entry></item></items></pubsub>"));
        const auto page = all.take();
        QCOMPARE(page->items.first().id, u"old"_s); // oldest first, whatever their order
        QCOMPARE(page->total, 2);
        QCOMPARE(page->firstIndex, 0);
    }

    void subscribesAndHears()
    {
        auto nodes = open("<item jid='news.example' node='a'/>");
        auto asking = nodes->setSubscribed(u"a"_s, true);
        QVERIFY(answer("<subscribe node='a'",
            pubsub + "<subscription node='a' jid='me@here.example' subid='s1' subscription='subscribed'/></pubsub>"));
        QVERIFY(asking.take().ok());
        QVERIFY(nodes->isSubscribed(u"a"_s));
        m_heard.take();
        const QByteArray event =
            "<event xmlns='http://jabber.org/protocol/pubsub#event'><items node='a'><item id='5'><v xmlns='urn:x:v'/></item></items></event></message>";
        m_server->say("<message from='evil.example'>" + event);
        QCOMPARE(m_heard.take(), QStringList());
        m_server->say("<message from='news.example'>" + event);
        QCOMPARE(m_heard.take(), QStringList{u"published a 5 <v xmlns='urn:x:v'/>"_s});
        m_server->say(
            "<message from='news.example'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='a'><retract id='5'/></items></event></message>"
            "<message from='news.example'><event xmlns='http://jabber.org/protocol/pubsub#event'><purge node='a'/></event></message>"
            "<message from='news.example'><event xmlns='http://jabber.org/protocol/pubsub#event'><delete node='a'/></event></message>");
        QCOMPARE(m_heard.take(), QStringList({u"retracted a 5"_s, u"purged a"_s, u"removed a"_s}));
        QVERIFY(!nodes->find(u"a"_s));
    }

    void setsHowASubscriptionDelivers()
    {
        const auto nodes = open("<item jid='news.example' node='n'/>");
        QVERIFY(nodes->hasSubscriptionOptions());
        auto subscribing = nodes->setSubscribed(u"n"_s, true);
        QVERIFY(answer("<subscribe",
            pubsub + "<subscription node='n' jid='me@here.example' subid='s1' subscription='subscribed'/></pubsub>"));
        QVERIFY(subscribing.take());
        auto asking = nodes->subscriptionOptions(u"n"_s);
        QVERIFY(answer("<options",
            pubsub
                + "<options node='n' jid='me@here.example' subid='s1'><x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE' type='hidden'>"
                  "<value>http://jabber.org/protocol/pubsub#subscribe_options</value></field><field var='pubsub#digest' type='boolean'><value>0</value></field></x></options></pubsub>"));
        auto form = asking.take();
        QVERIFY(form);
        NodeForm shown(*form);
        auto* box = shown.findChild<QAbstractButton*>();
        QVERIFY(box);
        box->click();
        auto setting = nodes->setSubscriptionOptions(u"n"_s, shown.submitted());
        for (auto iq = m_server->nextIq(); !iq.isNull(); iq = m_server->nextIq())
            m_asked.append(iq);
        const auto sent = QString::fromUtf8(xmpp::clientBytes(m_asked.last()));
        QVERIFY2(sent.contains(u"subid='s1'"_s) && sent.contains(u"subscribe_options"_s)
                && sent.contains(u"<value>1</value>"_s),
            qPrintable(sent));
        QVERIFY(answer("<options", {}));
        QVERIFY(setting.take());
    }

    void endsEachSubscription()
    {
        AccountNodes nodes(session(), jid(u"news.example"_s));
        QVERIFY(answer("<subscriptions",
            pubsub
                + "<subscriptions><subscription node='a' jid='me@here.example' subid='1' subscription='subscribed'/>"
                  "<subscription node='a' jid='me@here.example' subid='2' subscription='subscribed'/><subscription node='b' jid='me@here.example' subscription='pending'/></subscriptions></pubsub>"));
        QVERIFY(nodes.isSubscribed(u"a"_s));
        QVERIFY(!nodes.isSubscribed(u"b"_s));
        auto asking = nodes.setSubscribed(u"a"_s, false);
        QVERIFY(answer("subid='1'", {}));
        QVERIFY(answer("subid='2'", {}));
        QVERIFY(asking.take().ok());
        QVERIFY(!nodes.isSubscribed(u"a"_s));
        auto pending = nodes.setSubscribed(u"b"_s, true);
        QVERIFY(answer("<subscribe node='b'",
            pubsub + "<subscription node='b' jid='me@here.example' subscription='pending'/></pubsub>"));
        QCOMPARE(pending.take().error().code, u"pending"_s);
        QVERIFY(!nodes.isSubscribed(u"b"_s));
    }

    void showsWhatIsDoneWithoutSubscription()
    {
        auto nodes = open("<item jid='news.example' node='a'/>");
        m_heard.take();
        auto publishing = nodes->publish(u"a"_s, {.id = u"mine"_s, .payload = "<v xmlns='urn:x:v'/>"});
        QVERIFY(answer("<publish node='a'><item id='mine'>", {}));
        QVERIFY(publishing.take().ok());
        auto retracting = nodes->retract(u"a"_s, u"mine"_s);
        QVERIFY(answer("<retract node='a'", {}));
        QVERIFY(retracting.take().ok());
        auto removing = nodes->remove(u"a"_s);
        QVERIFY(answer("<delete node='a'", {}));
        QVERIFY(removing.take().ok());
        QCOMPARE(m_heard.take(),
            QStringList({u"published a mine <v xmlns='urn:x:v'/>"_s, u"retracted a mine"_s, u"removed a"_s}));
        auto broken = nodes->publish(u"a"_s, {.id = {}, .payload = "<v"});
        QVERIFY(!broken.take().ok());
    }

    void readsAndChangesWhoMay()
    {
        auto nodes = open("<item jid='news.example' node='a'/>");
        auto reading = nodes->people(u"a"_s, NodeSource::People::Affiliated);
        QVERIFY(answer("<affiliations node='a'/>",
            owner
                + "<affiliations node='a'><affiliation jid='me@here.example' affiliation='owner'/></affiliations></pubsub>"));
        QCOMPARE(reading.take()->first().word, u"owner"_s);
        auto changing = nodes->changePeople(
            u"a"_s, NodeSource::People::Subscribed, {{jid(u"you@there.example"_s), u"none"_s, u"s9"_s}});
        QVERIFY(answer("<subscription jid='you@there.example' subscription='none' subid='s9'/>", {}));
        QVERIFY(changing.take().ok());
        auto refused = nodes->configuration(u"a"_s);
        QVERIFY(refuse("<configure node='a'/>", "forbidden"));
        QCOMPARE(refused.take().error().code, u"forbidden"_s);
    }

    void answersThatComeAfterItHasGoneChangeNothing()
    {
        auto nodes = open("<item jid='news.example' node='a'/>");
        auto publishing = nodes->publish(u"a"_s, {.id = u"late"_s, .payload = "<v xmlns='urn:x:v'/>"});
        auto purging = nodes->purge(u"a"_s);
        m_heard.take();
        nodes.reset();
        QVERIFY(answer("<publish node='a'>", {}));
        QVERIFY(answer("<purge node='a'/>", {}));
        QVERIFY(publishing.take().error().isCancelled());
        QVERIFY(purging.take().error().isCancelled());
        QCOMPARE(m_heard.take(), QStringList());
    }

    void splitsWhereItLeads()
    {
        QCOMPARE(NodeChoices::split(u"vote/lunch"_s), std::pair(QString(), u"vote/lunch"_s));
        QCOMPARE(NodeChoices::split(u"account/3/news.example"_s), std::pair(u"account/3/news.example"_s, QString()));
        QCOMPARE(NodeChoices::split(u"account/3/news.example/a/b"_s), std::pair(u"account/3/news.example"_s, u"a/b"_s));
    }

    void findsServicesOfTheServer()
    {
        xmppchat::XmppSessions sessions;
        NodeChoices choices(sessions);
        sessions.tell(session());
        QVERIFY(answer("disco#items",
            "<query xmlns='http://jabber.org/protocol/disco#items'><item jid='rooms.example'/><item jid='news.example'/></query>"));
        QVERIFY(answer("disco#info",
            "<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text'/></query>"));
        QVERIFY(answer("disco#info",
            "<query xmlns='http://jabber.org/protocol/disco#info'><identity category='pubsub' type='service'/></query>"));
        const auto all = choices.choices(nullptr);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].key, u"account/7/me@here.example"_s);
        QCOMPARE(all[1].key, u"account/7/news.example"_s);
        QCOMPARE(all[1].title, u"news.example"_s);
        QCOMPARE(all[1].whole, u"news.example by me"_s);
        QCOMPARE(choices.add(7, u"you@there.example/phone"_s), u"account/7/you@there.example"_s);
        QVERIFY(choices.add(7, u"@@"_s).isEmpty());
        QVERIFY(choices.add(9, u"there.example"_s).isEmpty());
        sessions.tell(session(false));
        QVERIFY(!choices.choices(nullptr).first().isOnline);
        QVERIFY(!choices.make(all[1].key, nullptr));
        sessions.notifyGone(7);
        QVERIFY(choices.choices(nullptr).isEmpty());
    }

    /// Only what needs it is as long as that.
    void saysByWhichAccountWhereTwoReachIt()
    {
        xmppchat::XmppSessions sessions;
        NodeChoices choices(sessions);
        sessions.tell(session());
        sessions.tell({8, u"work"_s, &m_server->client, m_parts.get(), true});
        choices.add(7, u"news.example"_s);
        choices.add(7, u"weather.example"_s);
        choices.add(8, u"news.example"_s);
        QStringList titles;
        for (const auto& one : choices.choices(nullptr))
            titles.append(one.title);
        QVERIFY2(titles.contains(u"weather.example"_s), qPrintable(titles.join(u'\n')));
        QVERIFY(titles.contains(u"news.example by me"_s) && titles.contains(u"news.example by work"_s));
    }

    /// Below its label, within the pane; what has no room there is whole in the tool tip and in the open list.
    void whoseNodesStandsBelowItsLabel()
    {
        QAction add(u"New node…"_s);
        NodesPane pane(&add, {});
        pane.resize(220, 400);
        const QString whole = u"a-long-name-of-a-service.news.example.org by volunteers@example.org"_s;
        pane.setChoices({{{}, u"pubsub.localhost (this program)"_s, u"pubsub.localhost (this program)"_s},
                            {u"account/7/news"_s, u"a-long-name-of-a-service.news.example.org"_s, whole}},
            u"account/7/news"_s, false);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto* box = pane.findChild<QComboBox*>();
        const auto labels = pane.findChildren<QLabel*>();
        const auto isLabel = [](const QLabel* one) { return one->text() == u"Whose nodes"_s; };
        const auto label = std::find_if(labels.begin(), labels.end(), isLabel);
        QVERIFY(label != labels.end());
        QVERIFY((*label)->isVisible());
        QCOMPARE((*label)->buddy(), box);
        QCOMPARE((*label)->x(), box->x());
        QVERIFY((*label)->geometry().bottom() < box->y());
        QVERIFY2(pane.rect().contains(box->geometry()), qPrintable(QDebug::toString(box->geometry())));
        QCOMPARE(box->toolTip(), whole);
        QCOMPARE(box->itemData(1, Qt::ToolTipRole), whole);
        QVERIFY(box->view()->minimumWidth() >= qMin(box->view()->sizeHintForColumn(0), 400));
        pane.setChoices({{{}, u"pubsub.localhost (this program)"_s, {}}}, {}, false); // no choice
        QVERIFY(!(*label)->isVisible() && !box->isVisible());
    }

    void pageShowsThem()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pubsubPage()});
        QVERIFY(m_bench->start());
        auto* page = m_bench->page(u"pubsub"_s);
        m_bench->station().xmppSessions().tell(session());
        QVERIFY(page->goTo(u"account/7/news.example/a/b"_s));
        // its own nodes
        QVERIFY(answer("<query xmlns='http://jabber.org/protocol/disco#items'><set",
            "<query xmlns='http://jabber.org/protocol/disco#items'/>"));
        QVERIFY(answer("to='news.example'",
            "<query xmlns='http://jabber.org/protocol/disco#items'><item jid='news.example' node='a/b'/></query>"));
        QTRY_COMPARE(page->subject(), u"account/7/news.example/a/b"_s);
        QVERIFY(answer("<items node='a/b'/>",
            pubsub + "<items node='a/b'><item id='1'><v xmlns='urn:x:v'>hello</v></item></items></pubsub>"));
        auto* items = page->findChild<ItemsPane*>();
        QTRY_COMPARE(items->model()->rowCount(), 1);
        QTRY_VERIFY(m_bench->window().findChild<QComboBox*>()->count() > 0);
        m_bench->station().xmppSessions().tell(session(false)); // the connection is lost
        QTRY_COMPARE(items->model()->rowCount(), 0);
        m_bench->station().xmppSessions().notifyGone(7);
        QTRY_VERIFY(page->findChild<NodesPane*>()->isHidden() || !page->findChild<NodesPane*>()->isVisible());
    }
};

QTEST_MAIN(AccountNodesTest)
#include "tst_accountnodes.moc"
