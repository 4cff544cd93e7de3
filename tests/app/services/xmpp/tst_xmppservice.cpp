#include "app/services/xmpp/xmppservice.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

#include "app/accounts/record/accountrights.h"
#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/core/ownaddresses.h"
#include "app/services/core/servicelist.h"
#include "app/services/xmpp/xmppservicetype.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 xmppPort = 30522;
const QByteArray header =
    "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>";

/// The service on real accounts, polls and storage; clients are wires in memory.
class Chat {
public:
    explicit Chat(QMap<QString, QVariant> wishes = {})
    {
        if (!room.done(accounts.open()))
            qFatal("no accounts");
        if (!wishes.contains(u"listen"_s))
            wishes.insert(u"listen"_s, QStringList{u"tcp:%1:interface=127.0.0.1"_s.arg(xmppPort)});
        m_wishes = wishes;
        start();
    }
    void start()
    {
        auto made = make(m_wishes);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        service.reset(static_cast<XmppService*>(made->release()));
        if (!room.done(service->start()))
            qFatal("the service did not start");
    }
    void wish(const QString& key, const QVariant& value) { m_wishes.insert(key, value); } ///< For the next start.
    void change(const QString& key, const QVariant& value)
    {
        m_wishes.insert(key, value);
        service->reconfigure(*checkOptions(XmppServiceType().options(), m_wishes));
    }
    Result<std::unique_ptr<ListedService>> make(const QMap<QString, QVariant>& raw)
    {
        XmppServiceType type;
        const auto values = checkOptions(type.options(), raw);
        if (!values)
            return values.error();
        return type.make({room.reactor, *room.database, log, accounts, *room.registry, devices, services,
                             room.folder.path(), u"xmpp"_s},
            *values);
    }
    MemoryTransport& connect() { return *room.reactor.connectTo(xmppPort); }
    /// Says something and waits until `answer` is in what comes back.
    QByteArray say(MemoryTransport& wire, const QByteArray& bytes, const QByteArray& answer)
    {
        QByteArray heard;
        wire.feed(bytes);
        room.reactor.turnUntil([&] {
            heard += wire.takeWritten();
            return heard.contains(answer) || !wire.isOpen();
        });
        return heard;
    }
    /// By PLAIN, which a wire in memory may: it never leaves this computer.
    bool logIn(MemoryTransport& wire, const QByteArray& name, const QByteArray& password)
    {
        say(wire, header, "</stream:features>");
        const auto token = QByteArray(QByteArray(1, '\0') + name + '\0' + password).toBase64();
        wire.feed("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>" + token + "</auth>");
        QByteArray heard;
        room.reactor.turnUntil([&] {
            room.reactor.advance(10ms); // a failure is told after a pause
            heard += wire.takeWritten();
            return heard.contains("<success") || heard.contains("<failure");
        });
        if (!heard.contains("<success"))
            return false;
        say(wire, header, "</stream:features>");
        return say(wire,
            "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>r</resource></bind></iq>",
            "</iq>")
            .contains("<jid>" + name + "@localhost/r</jid>");
    }

    polls::BookRoom room;
    Log log{room.reactor.clock()};
    Accounts accounts{room.reactor, *room.database};
    devices::DeviceRegistry devices{room.reactor, *room.database};
    ServiceList services{room.reactor, log, {}};
    std::unique_ptr<XmppService> service;

private:
    QMap<QString, QVariant> m_wishes;
};

} // namespace

class XmppServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesTheProgramsAccounts()
    {
        Chat chat;
        QVERIFY(chat.room.done(chat.accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        QCOMPARE(chat.service->addresses(), QStringList(u"xmpp://127.0.0.1:30522"_s));
        QCOMPARE(chat.service->howToConnect().first(), ClientLine::value(u"Account"_s, u"NAME@localhost"_s));
        auto& wrong = chat.connect();
        QVERIFY(!chat.logIn(wrong, "juliet", "wrong"));
        auto& wire = chat.connect();
        QVERIFY(chat.logIn(wire, "juliet", "secret"));
        QCOMPARE(chat.service->peopleCount(), 1);
        QCOMPARE(wire.record().protocol, u"xmpp"_s);
        QVERIFY(chat.room.done(chat.service->stop()));
        QVERIFY(wire.written().contains("<system-shutdown "));
        QVERIFY(!wire.isOpen());
    }

    void byTlsAloneThereIsALine()
    {
        Chat chat({{u"listen"_s, QStringList{u"tls:30523:interface=127.0.0.1"_s}}});
        QVERIFY(chat.service->howToConnect().contains(ClientLine::typed(
            u"profanity, TLS"_s, u"/connect NAME@localhost server 127.0.0.1 port 30523 tls legacy"_s)));
    }

    /// What each asks for, to be pasted: an address to add, and a link that one opens who has an account.
    void othersProgramsHaveTheirLines()
    {
        Chat chat;
        const auto lines = chat.service->howToConnect();
        QVERIFY(lines.contains(ClientLine::value(u"Dino or Gajim"_s, u"NAME@localhost"_s)));
        QVERIFY(lines.contains(ClientLine::value(u"Link"_s, u"xmpp:NAME@rooms.localhost?join"_s)));
        Chat alone({{u"muc"_s, u"off"_s}});
        QVERIFY(alone.service->howToConnect().contains(ClientLine::value(u"Link"_s, u"xmpp:NAME@localhost?message"_s)));
    }

    /// Who looks after a station finds later who was in, and how.
    void theLogTellsWhoCameIn()
    {
        Chat chat({{u"guests"_s, u"on"_s}});
        QVERIFY(chat.room.done(chat.accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        const auto lines = [&] {
            QStringList all;
            for (const auto& entry : chat.log.entries()) {
                if (entry.source == u"xmpp" && entry.text.contains(u"came in"))
                    all << logLevelName(entry.level) + u' ' + entry.text;
            }
            return all;
        };
        QVERIFY(!chat.logIn(chat.connect(), "juliet", "wrong"));
        QCOMPARE(lines(), QStringList());
        auto& wire = chat.connect();
        QVERIFY(chat.logIn(wire, "juliet", "secret"));
        QCOMPARE(lines(), QStringList(u"info juliet came in from %1 by PLAIN."_s.arg(wire.peer().host)));
        auto& guest = chat.connect();
        chat.say(guest, header, "</stream:features>");
        chat.say(guest, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'>=</auth>", "<success");
        QVERIFY2(lines().last().startsWith(u"info guest-") && lines().last().endsWith(u"by ANONYMOUS."),
            qPrintable(lines().last()));
    }

    void contactsAndMessagesOutliveARestart()
    {
        Chat chat;
        for (const auto& name : {u"juliet"_s, u"romeo"_s})
            QVERIFY(chat.room.done(chat.accounts.add(name, u"secret"_s, Role::Member)));
        auto& juliet = chat.connect();
        QVERIFY(chat.logIn(juliet, "juliet", "secret"));
        QVERIFY(
            chat.say(juliet,
                    "<iq type='set' id='s'><query xmlns='jabber:iq:roster'><item jid='romeo@localhost' name='R'/></query></iq>",
                    "id='s'")
                .contains("result"));
        chat.say(juliet,
            "<message to='romeo@localhost' type='chat'><body>later</body></message><iq type='get' id='p'><ping xmlns='urn:xmpp:ping'/></iq>",
            "id='p'");
        QVERIFY(chat.room.done(chat.service->stop()));
        chat.start();
        auto& romeo = chat.connect();
        QVERIFY(chat.logIn(romeo, "romeo", "secret"));
        QVERIFY(chat.say(romeo, "<presence/>", "</message>").contains("<body>later</body>"));
        auto& again = chat.connect();
        QVERIFY(chat.logIn(again, "juliet", "secret"));
        QVERIFY(chat.say(again, "<iq type='get' id='g'><query xmlns='jabber:iq:roster'/></iq>", "id='g'")
                    .contains("name='R'"));
    }

    void whoHasGoneIsForgotten()
    {
        Chat chat;
        for (const auto& name : {u"juliet"_s, u"romeo"_s})
            QVERIFY(chat.room.done(chat.accounts.add(name, u"secret"_s, Role::Member)));
        chat.room.reactor.advance(1s);
        auto& juliet = chat.connect();
        QVERIFY(chat.logIn(juliet, "juliet", "secret"));
        chat.say(juliet,
            "<iq type='set' id='s'><query xmlns='jabber:iq:roster'><item jid='romeo@localhost' name='R'/></query></iq>",
            "id='s'");
        QVERIFY(
            chat.say(juliet,
                    "<iq type='set' id='n'><pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:x'><item id='1'><x xmlns='urn:x'/></item></publish></pubsub></iq>",
                    "id='n'")
                .contains("type='result'"));
        QVERIFY(chat.say(juliet,
                        "<iq type='set' id='k'><query xmlns='jabber:iq:private'><x xmlns='urn:y'>kept</x></query></iq>",
                        "id='k'")
                    .contains("type='result'"));
        QVERIFY(
            chat.say(juliet,
                    "<message to='romeo@localhost' type='chat'><body>sweet words</body></message><iq type='set' id='m'><query xmlns='urn:xmpp:mam:2'/></iq>",
                    "id='m'")
                .contains("sweet words"));
        chat.say(juliet, "<presence/><iq type='get' id='p'><ping xmlns='urn:xmpp:ping'/></iq>", "id='p'");
        QVERIFY(chat.room.done(chat.accounts.remove(u"juliet"_s)));
        chat.room.reactor.advance(1s);
        QVERIFY(chat.room.reactor.turnUntil([&] { return !juliet.isOpen(); }));
        QVERIFY(juliet.written().contains("<not-authorized "));
        QVERIFY(chat.room.reactor.turnUntil(
            [&] { return chat.room.done(chat.accounts.add(u"juliet"_s, u"other"_s, Role::Member)); }));
        auto& successor = chat.connect();
        QVERIFY(chat.logIn(successor, "juliet", "other"));
        QVERIFY(!chat.say(successor, "<iq type='get' id='g'><query xmlns='jabber:iq:roster'/></iq>", "id='g'")
                     .contains("name='R'"));
        QVERIFY(
            chat.say(successor,
                    "<iq type='get' id='n'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:x'/></pubsub></iq>",
                    "id='n'")
                .contains("<item-not-found "));
        QVERIFY(
            !chat.say(successor,
                     "<iq type='get' id='k'><query xmlns='jabber:iq:private'><x xmlns='urn:y'/></query></iq>", "id='k'")
                 .contains("kept"));
        QVERIFY(!chat.say(successor, "<iq type='set' id='m'><query xmlns='urn:xmpp:mam:2'/></iq>", "id='m'")
                     .contains("sweet words"));
        QVERIFY(chat.say(successor, "<iq type='get' id='l'><query xmlns='jabber:iq:last'/></iq>", "id='l'")
                    .contains("<item-not-found "));
    }

    /// The name is somebody else's at once, or was given to them while nobody served it.
    void whoTakesANameFindsNothingOfTheOneBefore_data()
    {
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("running") << true;
        QTest::newRow("stopped") << false;
    }
    void whoTakesANameFindsNothingOfTheOneBefore()
    {
        QFETCH(bool, isRunning);
        Chat chat;
        for (const auto& name : {u"juliet"_s, u"romeo"_s})
            QVERIFY(chat.room.done(chat.accounts.add(name, u"secret"_s, Role::Member)));
        auto& romeo = chat.connect();
        QVERIFY(chat.logIn(romeo, "romeo", "secret"));
        chat.say(romeo,
            "<message to='juliet@localhost' type='chat'><body>private</body></message><iq type='get' id='p'><ping xmlns='urn:xmpp:ping'/></iq>",
            "id='p'");
        auto& juliet = chat.connect();
        QVERIFY(chat.logIn(juliet, "juliet", "secret"));
        chat.say(juliet,
            "<iq type='set' id='s'><query xmlns='jabber:iq:roster'><item jid='romeo@localhost' name='R'/></query></iq>",
            "id='s'");
        if (!isRunning)
            QVERIFY(chat.room.done(chat.service->stop()));
        QVERIFY(chat.room.done(chat.accounts.remove(u"juliet"_s)));
        QCOMPARE(chat.room.done(chat.accounts.add(u"juliet"_s, u"other"_s, Role::Member)), !isRunning);
        if (isRunning) {
            chat.room.reactor.advance(1s);
            QVERIFY(chat.room.reactor.turnUntil(
                [&] { return chat.room.done(chat.accounts.add(u"juliet"_s, u"other"_s, Role::Member)); }));
        } else {
            chat.start();
        }
        auto& successor = chat.connect();
        QVERIFY(chat.logIn(successor, "juliet", "other"));
        QVERIFY(!chat.say(successor, "<iq type='get' id='g'><query xmlns='jabber:iq:roster'/></iq>", "id='g'")
                     .contains("name='R'"));
        QVERIFY(!chat.say(successor, "<presence/><iq type='get' id='q'><ping xmlns='urn:xmpp:ping'/></iq>", "id='q'")
                     .contains("private"));
    }

    /// At pubsub.DOMAIN: neither her nodes, nor what she was at those of others.
    void whoTakesANameFindsNoNodes_data()
    {
        QTest::addColumn<QByteArray>("when");
        for (const auto* when : {"running", "stopped", "while there were no nodes", "started without nodes"})
            QTest::newRow(when) << QByteArray(when);
    }
    void whoTakesANameFindsNoNodes()
    {
        QFETCH(QByteArray, when);
        Chat chat;
        for (const auto& name : {u"juliet"_s, u"romeo"_s})
            QVERIFY(chat.room.done(chat.accounts.add(name, u"secret"_s, Role::Member)));
        {
            const auto juliet = *xmpp::Jid::parse(u"juliet@localhost"_s);
            const auto romeo = *xmpp::Jid::parse(u"romeo@localhost"_s);
            auto& nodes = *chat.service->pubsub();
            QVERIFY(chat.room.done(nodes.create(u"diary"_s, juliet, {})));
            QVERIFY(chat.room.done(nodes.publish(u"diary"_s, {u"1"_s, "<day xmlns='urn:d'/>"})));
            QVERIFY(chat.room.done(nodes.create(u"news"_s, romeo, {})));
            QVERIFY(chat.room.done(nodes.setAffiliation(u"news"_s, juliet, xmpp::Affiliation::Publisher)));
            QVERIFY(chat.room.done(nodes.subscribe(u"news"_s, *juliet.withResource(u"r"_s))));
            QVERIFY(chat.room.done(nodes.subscribe(u"news"_s, romeo)));
        }
        const auto restart = [&](const QString& pubsub) {
            QVERIFY(chat.room.done(chat.service->stop()));
            chat.wish(u"pubsub"_s, pubsub);
            chat.start();
        };
        if (when != "running")
            QVERIFY(chat.room.done(chat.service->stop()));
        if (when == "while there were no nodes")
            restart(u"off"_s);
        QVERIFY(chat.room.done(chat.accounts.remove(u"juliet"_s)));
        if (when == "started without nodes")
            restart(u"off"_s);
        chat.room.reactor.advance(1s);
        QVERIFY(chat.room.reactor.turnUntil(
            [&] { return chat.room.done(chat.accounts.add(u"juliet"_s, u"other"_s, Role::Member)); }));
        if (when != "running")
            restart(u"on"_s);
        const auto& nodes = *chat.service->pubsub();
        QVERIFY(!nodes.find(u"diary"_s));
        const auto* news = nodes.find(u"news"_s);
        QVERIFY(news);
        QCOMPARE(news->affiliations.size(), 1);
        QCOMPARE(news->subscriptions.count(), 1);
    }

    /// XEP-0363: an address that was given out is as good as being in, for five minutes.
    void aPlaceForAFileGoesWithWhoHadIt_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto* how : {"nothing", "disabled", "no right", "password", "removed"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aPlaceForAFileGoesWithWhoHadIt()
    {
        QFETCH(QString, how);
        constexpr quint16 port = 5281;
        Chat chat({{u"upload"_s, u"tcp:%1:interface=127.0.0.1"_s.arg(port)}});
        QVERIFY(chat.room.done(chat.accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        auto& juliet = chat.connect();
        QVERIFY(chat.logIn(juliet, "juliet", "secret"));
        const auto slot = chat.say(juliet,
            "<iq type='get' id='u' to='localhost'><request xmlns='urn:xmpp:http:upload:0' filename='x' size='4'/></iq>",
            "</iq>");
        const auto from = slot.indexOf("/upload/");
        QVERIFY2(from > 0, slot);
        const auto path = slot.mid(from, slot.indexOf(slot.contains("url='") ? '\'' : '"', from) - from);
        if (how == u"disabled"_s)
            QVERIFY(chat.room.done(chat.accounts.setDisabled(u"juliet"_s, true)));
        else if (how == u"no right"_s)
            QVERIFY(chat.room.done(chat.accounts.rights().set(u"juliet"_s, {Right::Login, u"xmpp"_s, false})));
        else if (how == u"password"_s)
            QVERIFY(chat.room.done(chat.accounts.setPassword(u"juliet"_s, u"other"_s)));
        else if (how == u"removed"_s)
            QVERIFY(chat.room.done(chat.accounts.remove(u"juliet"_s)));
        auto& web = *chat.room.reactor.connectTo(port);
        const auto answer = chat.say(
            web, "PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nfile", "\r\n\r\n");
        QVERIFY2(answer.startsWith(how == u"nothing"_s ? "HTTP/1.1 201 " : "HTTP/1.1 403 "), answer);
    }

    /// There may be any number of them, so what they could leave here is refused, and what is left all the same goes.
    void guestsLeaveNothing()
    {
        Chat chat({{u"guests"_s, u"on"_s}});
        QVERIFY(chat.room.done(chat.accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        auto& wire = chat.connect();
        chat.say(wire, header, "</stream:features>");
        chat.say(wire, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'>=</auth>", "<success");
        chat.say(wire, header, "</stream:features>");
        const auto bound = chat.say(
            wire, "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>", "</iq>");
        const auto who = *xmpp::Jid::parse(QString::fromUtf8(bound.mid(bound.indexOf("<jid>") + 5).split('<').first()));
        QVERIFY(who.local().startsWith(u"guest-"_s));
        const auto ask = [&](MemoryTransport& from, const QByteArray& verb) {
            return chat.say(from,
                "<iq type='set' id='p' to='pubsub.localhost'><pubsub xmlns='http://jabber.org/protocol/pubsub'>" + verb
                    + "</pubsub></iq>",
                "id='p'");
        };
        QVERIFY(ask(wire, "<create node='mine'/>").contains("<forbidden "));
        QVERIFY(ask(wire, "<publish node='mine'><item/></publish>").contains("type='error'"));
        QVERIFY(!chat.service->pubsub()->find(u"mine"_s));
        QVERIFY(
            chat.say(wire,
                    "<iq type='set' id='o'><pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='mine'><item/></publish></pubsub></iq>",
                    "id='o'")
                .contains("<forbidden "));
        QVERIFY(chat.say(wire,
                        "<presence to='hall@rooms.localhost/g'><x xmlns='http://jabber.org/protocol/muc'/></presence>",
                        "type='error'")
                    .contains("<not-allowed "));
        auto& juliet = chat.connect();
        QVERIFY(chat.logIn(juliet, "juliet", "secret"));
        QVERIFY(ask(juliet, "<create node='news'/>").contains("type='result'"));
        QVERIFY(
            ask(wire, "<subscribe node='news' jid='" + who.bare().toString().toUtf8() + "'/>").contains("subscribed"));
        QCOMPARE(chat.service->pubsub()->find(u"news"_s)->subscriptions.count(), 1);
        wire.peerCloses();
        QVERIFY(chat.room.reactor.turnUntil(
            [&] { return chat.service->pubsub()->find(u"news"_s)->subscriptions.isEmpty(); }));
    }

    /// Else what is for the guest would be for who takes their name.
    void nobodyRegistersTheNameOfAGuestWhoIsThere()
    {
        Chat chat({{u"guests"_s, u"on"_s}});
        auto& wire = chat.connect();
        chat.say(wire, header, "</stream:features>");
        chat.say(wire, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'>=</auth>", "<success");
        chat.say(wire, header, "</stream:features>");
        const auto bound = chat.say(
            wire, "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>", "</iq>");
        const auto name = QString::fromUtf8(bound.mid(bound.indexOf("<jid>") + 5).split('@').first());
        QVERIFY(name.startsWith(u"guest-"_s));
        QVERIFY(!chat.room.done(chat.accounts.registerAccount(name, u"secret"_s)));
        wire.peerCloses();
        QVERIFY(chat.room.reactor.turnUntil(
            [&] { return chat.room.done(chat.accounts.registerAccount(name, u"secret"_s)); }));
    }

    void whatGuestsLeftEarlierGoesAtTheStart()
    {
        Chat chat;
        // who is called so, and has an account
        QVERIFY(chat.room.done(chat.accounts.add(u"guest-1f"_s, u"secret"_s, Role::Member)));
        auto& nodes = *chat.service->pubsub();
        const auto guest = *xmpp::Jid::parse(u"guest-2f@localhost"_s);
        const auto account = *xmpp::Jid::parse(u"guest-1f@localhost"_s);
        QVERIFY(chat.room.done(nodes.create(u"theirs"_s, guest, {})));
        QVERIFY(chat.room.done(nodes.create(u"shared"_s, account, {})));
        QVERIFY(chat.room.done(nodes.setAffiliation(u"shared"_s, guest, xmpp::Affiliation::Owner)));
        QVERIFY(chat.room.done(nodes.subscribe(u"shared"_s, *guest.withResource(u"x"_s))));
        QVERIFY(chat.room.done(nodes.subscribe(u"shared"_s, account)));
        QVERIFY(chat.room.done(chat.service->stop()));
        chat.start();
        QVERIFY(!chat.service->pubsub()->find(u"theirs"_s));
        const auto* shared = chat.service->pubsub()->find(u"shared"_s);
        QCOMPARE(shared->owners(), QList<xmpp::Jid>{account});
        QCOMPARE(shared->subscriptions.count(), 1);
    }

    /// XEP-0215: `calls` says where STUN and TURN servers are, `calls-secret-file` what they and this server share.
    void callsFindTheirWay()
    {
        const auto ask = [](Chat& chat, MemoryTransport& wire) {
            return chat.say(
                wire, "<iq type='get' id='s' to='localhost'><services xmlns='urn:xmpp:extdisco:2'/></iq>", "</iq>");
        };
        const auto isBy = [](const QByteArray& answer, const QByteArray& secret) {
            static const QRegularExpression words(
                u"username='([^']+)' password='([^']+)'|password='([^']+)' username='([^']+)'"_s);
            const auto match = words.match(QString::fromUtf8(answer).replace(u'"', u'\''));
            const auto name = (match.captured(1) + match.captured(4)).toLatin1();
            return !name.isEmpty()
                && QMessageAuthenticationCode::hash(name, secret, QCryptographicHash::Sha1).toBase64()
                == (match.captured(2) + match.captured(3)).toLatin1();
        };
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
        };
        const auto north = write(u"north"_s, "north\n");
        Chat chat({{u"calls"_s, QStringList{u"stun:stun.example.org"_s, u"turn:turn.example.org:3479"_s}},
            {u"calls-secret-file"_s, north}});
        QVERIFY(chat.room.done(chat.accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        auto& juliet = chat.connect();
        QVERIFY(chat.logIn(juliet, "juliet", "secret"));
        const auto first = ask(chat, juliet);
        QVERIFY2(
            first.contains("stun.example.org") && first.contains("turn.example.org") && isBy(first, "north"), first);
        chat.change(u"calls-secret-file"_s, write(u"south"_s, "south\n"));
        QVERIFY(isBy(ask(chat, juliet), "south"));
        write(u"south"_s, "west\n");
        chat.service->rereadFiles();
        QVERIFY(isBy(ask(chat, juliet), "west"));
        QCOMPARE(chat.log.count(LogLevel::Warning), 0);
        QVERIFY(QFile::remove(folder.filePath(u"south"_s)));
        chat.service->rereadFiles();
        QCOMPARE(chat.log.count(LogLevel::Warning), 1);
        QVERIFY(isBy(ask(chat, juliet), "west")); // the one before is still right
        auto made = chat.make({{u"calls-secret-file"_s, north}});
        chat.change(u"calls-secret-file"_s, QString());
        const auto open = ask(chat, juliet);
        QVERIFY2(open.contains("turn.example.org") && !open.contains("password="), open);
        chat.change(u"calls"_s, QStringList());
        QVERIFY(ask(chat, juliet).contains("<service-unavailable "));
        QVERIFY(made && QFile::remove(north));
        const auto started = chat.room.waited((*made)->start());
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"calls-secret-file"_s);
    }

    void theProgramsNamesAreNobodys()
    {
        Chat chat;
        QVERIFY(chat.room.done(chat.accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        auto& juliet = chat.connect();
        QVERIFY(chat.logIn(juliet, "juliet", "secret"));
        const auto enter = [&](const QByteArray& nick) {
            return chat.say(juliet,
                "<presence to='hall@rooms.localhost/" + nick
                    + "'><x xmlns='http://jabber.org/protocol/muc'/></presence>",
                "</presence>");
        };
        for (const auto* name : {"rules", "Rules", "everyport"}) {
            const auto answer = enter(name);
            QVERIFY2(answer.contains("type='error'") && answer.contains("<conflict "), answer);
        }
        QVERIFY(enter("Juliet").contains("<status code='110'/>"));
    }

    void registersWhenOpen()
    {
        Chat chat({{u"registration"_s, u"open"_s}});
        auto& wire = chat.connect();
        QVERIFY(chat.say(wire, header, "</stream:features>").contains("http://jabber.org/features/iq-register"));
        const auto ask = [&](const QByteArray& name, const QByteArray& password) {
            return chat.say(wire,
                "<iq type='set' id='r'><query xmlns='jabber:iq:register'><username>" + name + "</username><password>"
                    + password + "</password></query></iq>",
                "id='r'");
        };
        QVERIFY(ask("juliet", "secret").contains("type='result'"));
        QVERIFY(ask("juliet", "secret").contains("<conflict "));
        auto& later = chat.connect();
        QVERIFY(chat.logIn(later, "juliet", "secret"));
        const auto values = *checkOptions(XmppServiceType().options(), {{u"registration"_s, u"closed"_s}});
        chat.service->reconfigure(values); // counts from the next asking on
        QVERIFY(ask("romeo", "secret").contains("<not-allowed "));
    }

    void votesAreTheProgramsAlone()
    {
        Chat chat;
        QVERIFY(chat.room.done(chat.accounts.add(u"juliet"_s, u"secret"_s, Role::Administrator)));
        QVERIFY(chat.room.makeOpen(polls::fruitPoll()));
        QVERIFY(chat.room.done(chat.room.registry->save(polls::fruitPoll(u"secret-draft"_s))));
        auto& wire = chat.connect();
        QVERIFY(chat.logIn(wire, "juliet", "secret"));
        const auto ask = [&](const QByteArray& type, const QByteArray& verb) {
            return chat.say(wire,
                "<iq type='" + type
                    + "' id='p' to='pubsub.localhost'><pubsub xmlns='http://jabber.org/protocol/pubsub'>" + verb
                    + "</pubsub></iq>",
                "id='p'");
        };
        QVERIFY(chat.room.reactor.turnUntil([&] { return chat.service->pubsub()->find(u"vote/secret-draft"_s); }));
        QVERIFY(ask("set", "<create node='vote/other'/>").contains("<forbidden "));
        for (const QByteArray node : {"vote", "polls", "polls/", "polls/winners", "server", "server/news",
                 "polls\u00a0", "p\u043ells", "POLLS/results", "votes/fruit"})
            QVERIFY2(ask("set", "<create node='" + node + "'/>").contains("<forbidden "), node);
        for (const QByteArray node : {"mine", "pollsters", "my/polls"})
            QVERIFY2(ask("set", "<create node='" + node + "'/>").contains("type='result'"), node);
        QVERIFY(
            ask("set", "<publish node='vote/fruit'><item id='1'><vote xmlns='urn:everyport:vote:1'/></item></publish>")
                .contains("<forbidden "));
        const auto nodes = chat.say(wire,
            "<iq type='get' id='i' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>",
            "id='i'");
        QVERIFY(nodes.contains("node='vote/fruit'") && nodes.contains("node='mine'"));
        QVERIFY(!nodes.contains("secret-draft"));
        QVERIFY(ask("set", "<subscribe node='vote/fruit' jid='juliet@localhost/r'/>")
                    .contains("subscription='subscribed'"));
        chat.room.tap(u"ra"_s, u"0100000001"_s);
        const auto heard = chat.say(wire, " ", "</message>");
        QVERIFY(heard.contains("<answer_id_ref>apple</answer_id_ref>"));
    }

    /// What comes from the address that tells of votes was asked for, or an administrator wants it.
    void accountsSubscribeThemselves()
    {
        Chat chat;
        QVERIFY(chat.room.done(chat.accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        QVERIFY(chat.room.done(chat.accounts.add(u"root"_s, u"secret"_s, Role::Administrator)));
        for (const QByteArray name : {"juliet", "root"}) {
            auto& wire = chat.connect();
            QVERIFY(chat.logIn(wire, name, "secret"));
            const auto ask = [&](const QByteArray& ns, const QByteArray& verb) {
                return chat.say(wire,
                    "<iq type='set' id='p' to='pubsub.localhost'><pubsub xmlns='http://jabber.org/protocol/pubsub" + ns
                        + "'>" + verb + "</pubsub></iq>",
                    "id='p'");
            };
            QVERIFY(ask("", "<create node='" + name + "'/>").contains("type='result'"));
            const auto answer = ask("#owner",
                "<subscriptions node='" + name
                    + "'><subscription jid='romeo@localhost' subscription='subscribed'/></subscriptions>");
            QCOMPARE(answer.contains("<forbidden "), name == "juliet");
            QCOMPARE(
                chat.service->pubsub()->find(QString::fromLatin1(name))->subscriptions.count(), name == "root" ? 1 : 0);
        }
    }

    void pubsubCanBeOff()
    {
        Chat chat({{u"pubsub"_s, u"off"_s}});
        QVERIFY(!chat.service->pubsub());
        QVERIFY(chat.room.makeOpen(polls::fruitPoll()));
        QVERIFY(chat.room.tap(u"ra"_s, u"0100000001"_s));
    }

    void encryptsOnAPortOfItsOwn()
    {
        Chat chat;
        auto made = chat.make({{u"listen"_s, QStringList{u"tls:30523:interface=127.0.0.1"_s}}});
        QVERIFY(made);
        QVERIFY(chat.room.done((*made)->start()));
        QCOMPARE((*made)->addresses(), QStringList(u"xmpps://127.0.0.1:30523"_s));
    }

    /// Clients, components and other servers: nobody can go to 0.0.0.0 or ::.
    void saysHowOthersComeToIt()
    {
        Chat chat;
        QFile secret(chat.room.folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QFile::WriteOnly));
        secret.write("sesame open\n");
        secret.close();
        const auto everywhere = [](int port) { return QStringList{u"tcp:%1:interface=*"_s.arg(port)}; };
        auto made = chat.make({{u"listen"_s, everywhere(30523)}, {u"component-listen"_s, everywhere(30347)},
            {u"component-secret-file"_s, secret.fileName()}, {u"s2s-listen"_s, everywhere(30269)}});
        QVERIFY(made);
        QVERIFY(chat.room.done((*made)->start()));
        QStringList expected;
        for (const auto& way : {u"xmpp://%1:30523"_s, u"component %1:30347"_s, u"servers %1:30269"_s}) {
            for (const auto& host : ownAddresses())
                expected.append(way.arg(host.contains(u':') ? u'[' + host + u']' : host));
        }
        QCOMPARE((*made)->addresses(), expected);
        const auto ways = (*made)->howToConnect();
        QVERIFY(ways.contains(ClientLine::value(u"Server"_s, ownAddresses().first())));
        QVERIFY(ways.contains(ClientLine::value(u"Port"_s, u"30523"_s)));
        QVERIFY(chat.room.done((*made)->stop()));
        for (const int port : {30523, 30347, 30269})
            QVERIFY(!chat.room.reactor.connectTo(port));
    }
};

QTEST_GUILESS_MAIN(XmppServiceTest)
#include "tst_xmppservice.moc"
