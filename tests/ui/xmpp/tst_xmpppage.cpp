// The page over an account whose server the test plays.
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "app/xmppchat/client/xmppparts.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "app/xmppchat/xmppnetwork.h"
#include "protocols/xmpp/stanza/wire.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/chat/actions/roomentry.h"
#include "ui/chat/page/chatpage.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/xmpp/consolemodel.h"
#include "ui/xmpp/consoleview.h"
#include "ui/xmpp/discoview.h"
#include "ui/xmpp/stanzaeditor.h"
#include "ui/xmpp/xmpppage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class XmppPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<xmpp::client::PlayedServer> m_server;
    std::unique_ptr<xmppchat::XmppParts> m_parts;
    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"xmpp"_s); }
    DiscoView* disco() { return page()->findChild<DiscoView*>(); }
    ConsoleView* console() { return page()->findChild<ConsoleView*>(); }
    void tell(bool isOnline)
    {
        m_bench->station().xmppSessions().tell({1, u"me@here.example"_s, &m_server->client, m_parts.get(), isOnline});
    }
    /// Answers the oldest request that asks for this; false: there is none.
    bool answer(const QString& space, const QByteArray& inside)
    {
        for (;;) {
            const auto iq = m_server->nextIq();
            if (iq.isNull())
                return false;
            const bool isWanted = iq.firstElement().ns() == space;
            const auto to = iq.attribute(u"to").toUtf8();
            const auto from = to.isEmpty() ? QByteArray() : " from='" + to + "'";
            m_server->say("<iq id='" + iq.attribute(u"id").toUtf8() + "'" + from
                + (isWanted
                        ? " type='result'>" + inside + "</iq>"
                        : QByteArray(
                            " type='error'><error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>")));
            if (isWanted)
                return true;
        }
    }
    QString shown() const
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<xmpp::client::PlayedServer>();
        m_parts = std::make_unique<xmppchat::XmppParts>(m_server->client);
        m_server->logIn();
        m_server->sent();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{xmppPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup()
    {
        m_bench.reset();
        m_parts.reset();
        m_server.reset();
    }

    void saysWhatIsMissing()
    {
        QVERIFY(page());
        QVERIFY(shown().contains(u"No XMPP account is there."_s));
        QVERIFY(shown().contains(u"which rooms, nodes and commands"_s)); // what it would be good for
        QVERIFY(m_bench->button(u"Add XMPP account…"_s));
        QCOMPARE(page()->head().title, u"XMPP explorer"_s);
        tell(true);
        QTRY_VERIFY(!shown().contains(u"No XMPP account is there."_s));
        m_bench->station().xmppSessions().notifyGone(1);
        QTRY_VERIFY(shown().contains(u"No XMPP account is there."_s));
    }

    /// Nobody who has an account is told to add one.
    void leadsToAnAccountThatIsNotConnected()
    {
        m_bench.reset();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{xmppPage(), chatPage()});
        auto& station = m_bench->station();
        chat::ChatParts parts;
        parts.types.push_back(std::make_unique<xmppchat::XmppNetwork>(station.xmppSessions()));
        station.setChatParts(std::move(parts));
        QVERIFY(m_bench->start());
        QVERIFY(page());
        QVERIFY(shown().contains(u"No XMPP account is there."_s));
        auto adding = station.chat().addAccount(
            u"xmpp"_s, u"Home"_s, {{u"address"_s, u"me@here.example"_s}, {u"password"_s, u"secret"_s}}, false);
        QTRY_VERIFY(adding.isReady());
        QVERIFY(adding.take());
        QTRY_VERIFY(shown().contains(u"Home is not connected: connect it first."_s));
        QVERIFY(!shown().contains(u"No XMPP account is there."_s));
        QVERIFY(!m_bench->button(u"Add XMPP account…"_s));
        const auto& account = *station.chat().accounts().front();
        QVERIFY(m_bench->click(u"Open in Chat"_s));
        QTRY_COMPARE(m_bench->page(u"chat"_s)->subject(), QString::number(account.networkPage().id));
    }

    void beginsAtTheServer()
    {
        tell(true);
        QVERIFY(page());
        QCOMPARE(disco()->place().address.toString(), u"here.example"_s);
        QVERIFY(answer(u"http://jabber.org/protocol/disco#info"_s,
            "<query xmlns='http://jabber.org/protocol/disco#info'><identity category='server' type='im' name='Prosody'/><feature var='urn:xmpp:ping'/>"
            "<feature var='jabber:iq:version'/><x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'><value>http://jabber.org/network/serverinfo</value></field>"
            "<field var='abuse-addresses'><value>mailto:abuse@here.example</value></field></x></query>"));
        QTRY_VERIFY(shown().contains(u"Server (server/im): Prosody"_s));
        QVERIFY(shown().contains(u"Abuse addresses"_s));
        QVERIFY(shown().contains(u"mailto:abuse@here.example"_s));
        QVERIFY(m_bench->button(u"Ping"_s));
        QVERIFY(!m_bench->button(u"Register…"_s));
        QVERIFY(m_bench->click(u"Version"_s));
        QVERIFY(answer(u"jabber:iq:version"_s,
            "<query xmlns='jabber:iq:version'><name>Prosody</name><version>1.2</version></query>"));
        QTRY_VERIFY(shown().contains(u"Prosody 1.2"_s));
    }

    void startsAnywhereAndGoesBack()
    {
        tell(true);
        QVERIFY(page());
        auto* address = disco()->findChild<QLineEdit*>();
        address->setText(u"@@"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(shown().contains(u"That is no address."_s));
        address->setText(u"xmpp:news.example?disco;node=a"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(disco()->place().node, u"a"_s);
        QVERIFY(page()->stepBack());
        QCOMPARE(disco()->place().address.toString(), u"here.example"_s);
        disco()->view()->setFocus();
        m_bench->press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(disco()->place().address.toString(), u"news.example"_s);
        tell(false); // its client answers nothing any more
        QCOMPARE(disco()->tree()->rowCount(), 0);
        tell(true);
        QCOMPARE(disco()->place().address.toString(), u"news.example"_s);
    }

    /// As the chat's own: the strip is the room's, and goes when that is entered.
    void stripOfARoomGoesWhenItIsEntered()
    {
        tell(true);
        QVERIFY(page());
        auto* address = disco()->findChild<QLineEdit*>();
        address->setText(u"team@rooms.example"_s);
        QTest::keyClick(address, Qt::Key_Return);
        while (answer(u"http://jabber.org/protocol/disco#info"_s,
            "<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text'/></query>")) {
        }
        QTRY_VERIFY(m_bench->button(u"Join room"_s));
        QVERIFY(m_bench->click(u"Join room"_s));
        const auto says = [this] {
            return m_bench->trouble().join(u' ').contains(u"Joining team@rooms.example failed:"_s);
        };
        QTRY_VERIFY(says()); // the chat does not have this account
        subjectSucceeded(m_bench->window(), roomSubject(m_bench->station().chat(), 1, u"team@rooms.example"_s));
        QTRY_VERIFY(!says());
    }

    void looksAtNothingBeforeItIsOpened()
    {
        tell(true);
        QVERIFY(page());
        QVERIFY(m_server->client.taps().isEmpty());
        QVERIFY(page()->goTo(u"xml"_s));
        QVERIFY(!m_server->client.taps().isEmpty());
        console()->setRecording(false);
        QVERIFY(m_server->client.taps().isEmpty());
        console()->setRecording(true);
        m_bench->station().xmppSessions().notifyGone(1);
        QVERIFY(m_server->client.taps().isEmpty());
    }

    void filtersByXPath()
    {
        tell(true);
        QVERIFY(page());
        page()->goTo(u"xml"_s);
        m_server->say(
            "<message from='you@there.example'><body>fruit</body></message><message from='you@there.example'><body>bread</body></message>");
        QTRY_VERIFY(console()->model()->rowCount() >= 2);
        const int all = console()->table()->rows()->rowCount();
        console()->filter()->setText(u"/message[contains(body, 'fruit')]"_s);
        QTRY_COMPARE(console()->table()->rows()->rowCount(), 1);
        console()->filter()->setText(u"/message[body"_s);
        QTRY_VERIFY(shown().contains(u"At character "_s));
        QCOMPARE(shown().count(u"At character "_s), 1);
        QVERIFY(console()->filter()->property("fault").toBool()); // its edge
        QCOMPARE(console()->table()->rows()->rowCount(), 1);      // as it was
        QVERIFY(page()->stepBack());
        QTRY_COMPARE(console()->table()->rows()->rowCount(), all);
        QVERIFY(!shown().contains(u"At character "_s));
        QVERIFY(!console()->filter()->property("fault").toBool());
    }

    void sendsByHandAndMarksTheAnswer()
    {
        tell(true);
        QVERIFY(page());
        page()->goTo(u"xml"_s);
        m_server->sent();
        console()->editor()->setText(u"<iq type='get' id='mine'><ping xmlns='urn:xmpp:ping'/></iq>"_s);
        QVERIFY(shown().contains(u"well-formed"_s));
        console()->editor()->code()->setFocus();
        QVERIFY(m_bench->click(u"Send"_s));
        const auto sent = m_server->sent();
        QCOMPARE(sent, QStringList{u"<iq type='get' id='mine'><ping xmlns='urn:xmpp:ping'/></iq>"_s});
        m_server->say("<iq type='result' id='mine' from='here.example'/>");
        const auto tag = [this](int row) {
            return console()->model()->index(row, ConsoleModel::Summary).data(Role::Tag).toString();
        };
        QTRY_VERIFY(tag(0).startsWith(u"answer,"_s));
        console()->table()->choose(console()->model()->index(0, 0));
        page()->perform(Command::Details);
        QVERIFY(console()->chosenText().contains(u"ping"_s));
        page()->perform(Command::Copy);
        QVERIFY(QApplication::clipboard()->text().contains(u"id=\"mine\""_s)
            || QApplication::clipboard()->text().contains(u"id='mine'"_s));
        QVERIFY(console()->savedText().contains("sent me@here.example -->"));
        tell(false);
        QVERIFY(!m_bench->button(u"Send"_s)->isEnabled());
    }
};

QTEST_MAIN(XmppPageTest)
#include "tst_xmpppage.moc"
