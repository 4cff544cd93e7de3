// A room that is a channel of our IRC server and a room of our XMPP service, with clients of both.
#include <QTest>

#include "app/ircbridge/ircrooms.h"
#include "app/xmppbridge/mucrooms.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using xmpp::muc::ann;
const QString mallory = u"mallory"_s;

struct Stage {
    ircd::House irc;
    xmpp::muc::Inn inn;
    bridge::Bridge meeting{inn.house.reactor.clock()};
    std::unique_ptr<xmppbridge::MucRooms> rooms;
    std::unique_ptr<ircbridge::IrcRooms> channels;
    ircd::Peer op{irc};

    explicit Stage(const QByteArray& fields = {})
    {
        inn.open({}, "<field var='muc#roomconfig_persistentroom'><value>1</value></field>" + fields);
        rooms = std::make_unique<xmppbridge::MucRooms>(inn.service, u"xmpp"_s,
            xmppbridge::Clients{.isPrivate = [](const xmpp::Jid& client) { return client.local() != mallory; },
                .isGuest = [](const xmpp::Jid& client) { return client.local().startsWith(u"guest-"); }});
        op.logIn("op");
        op.say("JOIN #x");
        if (!rooms->share(u"lounge"_s, meeting))
            qFatal("the room is not shared");
        attach();
        settle();
    }
    /// The program started anew: of `before` is there what it had kept. The channel's side comes with `attach`.
    explicit Stage(const Stage& before)
    {
        irc.channels = before.irc.channels;
        inn.house.reactor.advance(std::chrono::milliseconds(1h));
        inn.store.rooms = before.inn.store.rooms;
        inn.archive.kept = before.inn.archive.kept;
        auto opening = inn.service.open();
        if (!opening.isReady() || !opening.take())
            qFatal("the rooms are not there");
        rooms = std::make_unique<xmppbridge::MucRooms>(inn.service, u"xmpp"_s);
        op.logIn("op");
        if (!rooms->share(u"lounge"_s, meeting))
            qFatal("the room is not shared");
        settle();
    }
    ~Stage()
    {
        channels.reset();
        rooms.reset();
    }
    void attach()
    {
        channels = std::make_unique<ircbridge::IrcRooms>(*irc.server);
        channels->serverGone = [] {};
        if (!channels->share("#x", meeting, "xmpp"))
            qFatal("the channel is not shared");
    }
    void settle()
    {
        for (int turns = 0; turns < 5; ++turns) {
            inn.house.reactor.turn();
            inn.house.reactor.advance(2ms);
            irc.reactor.advance(2ms);
        }
        op.settle();
        op.heard();
        inn.forget();
    }
    void say(const QByteArray& line)
    {
        op.say(line);
        settle();
    }
    /// What comes of somebody's wish to enter the XMPP room: "" or the error's condition.
    QString enter(const QString& who, const QByteArray& password = {})
    {
        inn[who].forget();
        auto nick = who.section(u'/', 0, 0).toLatin1();
        nick[0] = char(nick[0] - 32);
        inn.enter(who, nick, password.isEmpty() ? QByteArray() : "<password>" + password + "</password>");
        const auto heard = inn.heard(who);
        settle();
        return heard.size() == 1 && heard.first().startsWith(u"error ") ? heard.first().mid(6) : QString();
    }
    bool isHeardBy(const QString& who, const QByteArray& text)
    {
        inn[who].forget();
        op.say("PRIVMSG #x :" + text);
        for (int turns = 0; turns < 5; ++turns) {
            inn.house.reactor.turn();
            inn.house.reactor.advance(2ms);
        }
        return inn.heard(who).join(u'\n').contains(QString::fromUtf8(text));
    }
    /// Who hears is seen everywhere: the same number of people stands in the channel and in the room.
    bool isEverybodySeen()
    {
        auto* channel = irc.server->channels().find("#x");
        auto* room = inn.service.rooms().find(u"lounge"_s);
        const auto here = channel ? channel->size() : 0;
        if (here != qsizetype(room->occupants().size()))
            qWarning("%d in the channel, %d in the room", int(here), int(room->occupants().size()));
        return here == qsizetype(room->occupants().size());
    }
    /// Whether the archive tells it to somebody, and the room to somebody who comes.
    bool isTold(const QString& who, const QByteArray& text)
    {
        inn[who].forget();
        inn[who].say("<iq type='set' id='q' to='lounge@rooms.localhost'><query xmlns='urn:xmpp:mam:2'/></iq>");
        QByteArray told;
        for (auto element = inn[who].next(); !element.isNull(); element = inn[who].next())
            told += xml::serialise(element);
        return told.contains(text);
    }
    bool isToldOnComing(const QString& who, const QByteArray& text)
    {
        auto nick = who.toLatin1();
        nick[0] = char(nick[0] - 32);
        inn[who].forget();
        inn.enter(who, nick);
        const auto heard = inn.heard(who).join(u'\n');
        settle();
        return heard.contains(QString::fromLatin1(text));
    }
    void allLeave()
    {
        say("PART #x");
        inn.leave(ann, "Ann");
        settle();
    }
    QString archive(const QString& who)
    {
        return xmpp::muc::Inn::outcome(inn.ask(who, "set", "<query xmlns='urn:xmpp:mam:2'/>"));
    }
    bool isListed(const QString& who)
    {
        const auto items = inn.ask(
            who, "get", "<query xmlns='http://jabber.org/protocol/disco#items'/>", "rooms.localhost");
        return xml::serialise(items).contains("lounge@rooms.localhost");
    }
};

/// What somebody of IRC is answered who wants in: "" or the numeric.
QByteArray join(Stage& stage, ircd::Peer& peer, const QByteArray& rest = {})
{
    peer.heard();
    peer.say("JOIN #x" + rest);
    const auto heard = peer.heard();
    stage.settle();
    return heard.isEmpty() || heard.first().contains(" JOIN ") ? QByteArray() : heard.first().split(' ').value(1);
}

/// A client in the channel that knows ids and REDACT.
std::unique_ptr<ircd::Peer> reader(Stage& stage, const QByteArray& nick)
{
    auto peer = std::make_unique<ircd::Peer>(stage.irc);
    peer->logIn(nick, "message-tags echo-message draft/message-redaction");
    peer->say("JOIN #x");
    stage.settle();
    peer->settle();
    peer->heard();
    return peer;
}

QByteArrayList heardNow(Stage& stage, ircd::Peer& peer)
{
    stage.settle();
    peer.settle();
    return peer.heard();
}

QByteArrayList idsOf(const QByteArrayList& lines)
{
    QByteArrayList ids;
    for (const auto& line : lines) {
        if (const auto at = line.indexOf("msgid="); at >= 0 && line.contains(" PRIVMSG "))
            ids.append(line.mid(at + 6).split(' ').first().split(';').first());
    }
    return ids;
}

QByteArrayList redactionsIn(const QByteArrayList& lines)
{
    QByteArrayList found;
    for (const auto& line : lines) {
        if (const auto at = line.indexOf(" REDACT #x "); at >= 0)
            found.append(line.mid(at + 11));
    }
    return found;
}

bool isKeptByIrc(const Stage& stage, const QByteArray& text)
{
    (void)stage.irc.server->history().store(); // asked of it are those of the last moment, too
    const auto& items = stage.irc.history.items;
    return std::any_of(
        items.begin(), items.end(), [&](const ircd::HistoryItem& item) { return item.body.contains(text); });
}

bool isKeptByXmpp(Stage& stage, const QByteArray& text)
{
    const auto& kept = stage.inn.archive.kept[u"lounge"_s];
    return std::any_of(
        kept.begin(), kept.end(), [&](const xmpp::muc::ArchivedMessage& one) { return one.stanza.contains(text); });
}

/// The stanza id of the message that says so.
QByteArray stanzaIdOf(Stage& stage, const QByteArray& text)
{
    for (const auto& one : stage.inn.archive.kept[u"lounge"_s]) {
        if (one.stanza.contains(text))
            return one.id.toLatin1();
    }
    return {};
}

/// Alice, in the channel that she has registered.
std::unique_ptr<ircd::Peer> registered(Stage& stage, const QByteArray& rest = {})
{
    auto alice = std::make_unique<ircd::Peer>(stage.irc);
    alice->logIn("alice", {}, "alice");
    if (const auto refused = join(stage, *alice, rest); !refused.isEmpty())
        qFatal("alice is not let in: %s", refused.constData());
    stage.say("OPER oper pw");
    stage.say("SAMODE #x +o alice");
    alice->say("PRIVMSG ChanServ :REGISTER #x");
    stage.settle();
    return alice;
}

} // namespace

class SharedRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheChannelKeepsOutTheRoomKeepsOut_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QString>("refused");
        QTest::newRow("invited only") << QByteArray("+i") << u"registration-required"_s;
        QTest::newRow("key") << QByteArray("+k sesame") << u"not-authorized"_s;
        QTest::newRow("limit") << QByteArray("+l 2") << u"service-unavailable"_s;
        QTest::newRow("encrypted only") << QByteArray("+z") << u"not-allowed"_s;
        QTest::newRow("banned nick") << QByteArray("+b Mallory!*@*") << u"forbidden"_s;
        QTest::newRow("banned account") << QByteArray("+b a:mallory") << u"forbidden"_s;
        QTest::newRow("banned address that nobody is shown") << QByteArray("+b *!mallory@localhost") << u"forbidden"_s;
        QTest::newRow("everybody banned") << QByteArray("+b *!*@*") << u"forbidden"_s;
        QTest::newRow("throttle") << QByteArray("+j 1:60") << QString(); // the first comes in
        QTest::newRow("accounts only, and she has one") << QByteArray("+R") << QString();
        QTest::newRow("another banned") << QByteArray("+b a:bob") << QString();
    }
    void whatTheChannelKeepsOutTheRoomKeepsOut()
    {
        QFETCH(QByteArray, mode);
        QFETCH(QString, refused);
        Stage stage;
        stage.say("MODE #x " + mode);
        QCOMPARE(stage.enter(mallory), refused);
        QCOMPARE(stage.isHeardBy(mallory, "top-secret"), refused.isEmpty());
        QVERIFY(stage.isEverybodySeen());
    }

    void theChannelsKeyIsTheRoomsPassword()
    {
        Stage stage;
        stage.say("MODE #x +k sesame");
        QCOMPARE(stage.enter(mallory, "wrong"), u"not-authorized"_s);
        QCOMPARE(stage.enter(mallory, "sesame"), QString());
        QVERIFY(stage.isHeardBy(mallory, "hello"));
        QVERIFY(stage.isEverybodySeen());
    }

    void whoIsOnTheInviteListComes()
    {
        Stage stage;
        stage.say("MODE #x +iI a:mallory");
        QCOMPARE(stage.enter(mallory), QString());
        QCOMPARE(stage.enter(u"eve"_s), u"registration-required"_s);
        QVERIFY(stage.isEverybodySeen());
    }

    void theThrottleCountsBothSides()
    {
        Stage stage;
        stage.say("MODE #x +j 1:60");
        QCOMPARE(stage.enter(mallory), QString());
        QCOMPARE(stage.enter(u"eve"_s), u"policy-violation"_s);
        ircd::Peer carol(stage.irc);
        carol.logIn("carol");
        QCOMPARE(join(stage, carol), QByteArray("480"));
    }

    void whoIsOfNoAccountIsKeptOutOfChannelsForAccounts()
    {
        Stage stage;
        stage.say("MODE #x +R");
        QCOMPARE(stage.enter(u"guest-17"_s), u"registration-required"_s);
        QVERIFY(stage.isEverybodySeen());
    }

    void whoIsKickedAndBannedIsOutOnBothSidesAndStaysOut()
    {
        Stage stage;
        QCOMPARE(stage.enter(mallory), QString());
        stage.say("MODE #x +b Mallory!*@*");
        QVERIFY(stage.isEverybodySeen()); // a ban alone puts nobody out
        stage.say("KICK #x Mallory :out");
        QVERIFY(!stage.inn.service.rooms().find(u"lounge"_s)->byNick(u"Mallory"_s));
        QCOMPARE(stage.enter(mallory), u"forbidden"_s);
        QVERIFY(!stage.isHeardBy(mallory, "top-secret"));
        QVERIFY(stage.isEverybodySeen());
    }

    void whoIsKilledIsOutOnBothSides()
    {
        Stage stage;
        QCOMPARE(stage.enter(mallory), QString());
        stage.say("OPER oper pw");
        stage.say("KILL Mallory :spam");
        QVERIFY(!stage.inn.service.rooms().find(u"lounge"_s)->byNick(u"Mallory"_s));
        QVERIFY(stage.isEverybodySeen());
    }

    void whoMayNotBePutOutIsSeen()
    {
        Stage stage;
        stage.say("KICK #x Ann :out"); // the room is hers
        QVERIFY(stage.irc.server->findUser("Ann"));
        stage.say("MODE #x +b Ann!*@*");
        stage.say("KICK #x Ann :out");
        QVERIFY(stage.isEverybodySeen());
        stage.op.heard();
        stage.inn.say(ann, "hello");
        stage.inn.house.reactor.turn();
        stage.inn.house.reactor.advance(2ms);
        stage.op.settle();
        QVERIFY(!stage.op.heard().join('\n').contains("hello")); // but not heard
    }

    void aServersBanHoldsForTheRoom()
    {
        Stage stage;
        stage.say("OPER oper pw");
        stage.say("KLINE mallory@localhost :no");
        QCOMPARE(stage.enter(mallory), u"forbidden"_s);
        QVERIFY(stage.isEverybodySeen());
    }

    void archiveAndListFollowTheChannel_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<bool>("isListed");
        QTest::newRow("open") << QByteArray("+t") << true << true;
        QTest::newRow("invited only") << QByteArray("+i") << false << true;
        QTest::newRow("key") << QByteArray("+k sesame") << false << true;
        QTest::newRow("secret") << QByteArray("+s") << false << false;
        QTest::newRow("private") << QByteArray("+p") << false << false;
        QTest::newRow("banned") << QByteArray("+b a:mallory") << false << true;
    }
    void archiveAndListFollowTheChannel()
    {
        QFETCH(QByteArray, mode);
        QFETCH(bool, isOpen);
        QFETCH(bool, isListed);
        Stage stage;
        stage.say("TOPIC #x :of ours");
        stage.say("MODE #x " + mode);
        QCOMPARE(stage.archive(mallory), isOpen ? u"result"_s : u"forbidden"_s);
        QCOMPARE(stage.archive(ann), u"result"_s);
        QCOMPARE(stage.isListed(mallory), isListed);
        QVERIFY(stage.isListed(ann));
        const auto info = QString::fromUtf8(
            xml::serialise(stage.inn.ask(mallory, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>")));
        QCOMPARE(info.contains(u"of ours"_s), isOpen);
        QCOMPARE(info.contains(u"muc_membersonly"_s), mode == "+i");
        QCOMPARE(info.contains(u"muc_passwordprotected"_s), mode.startsWith("+k"));
        QCOMPARE(info.contains(u"muc_hidden"_s), !isListed);
    }

    void whatTheRoomKeepsOutTheChannelKeepsOut()
    {
        Stage stage(xmpp::muc::Inn::field("membersonly", "1"));
        QVERIFY(stage.isEverybodySeen());
        ircd::Peer bob(stage.irc);
        bob.logIn("bob", {}, "bob");
        QCOMPARE(join(stage, bob), QByteArray("473"));
        QCOMPARE(stage.inn.admin(ann, "<item jid='bob@localhost' affiliation='member'/>"), u"result"_s);
        QCOMPARE(join(stage, bob), QByteArray());
        ircd::Peer other(stage.irc);
        other.logIn("bobby");
        QCOMPARE(join(stage, other), QByteArray("473"));
        QVERIFY(stage.isEverybodySeen());
        stage.inn.admin(ann, "<item jid='bob@localhost' affiliation='none'/>");
        stage.settle();
        QVERIFY(!stage.irc.server->findUser("bob")->places.size());
        QVERIFY(stage.isEverybodySeen());
    }

    void theRoomsPasswordIsTheChannelsKey()
    {
        Stage stage(
            xmpp::muc::Inn::field("passwordprotectedroom", "1") + xmpp::muc::Inn::field("roomsecret", "sesame"));
        ircd::Peer bob(stage.irc);
        bob.logIn("bob");
        QCOMPARE(join(stage, bob), QByteArray("475"));
        QCOMPARE(join(stage, bob, " sesame"), QByteArray());
        QVERIFY(stage.isEverybodySeen());
    }

    void outcastsAreBannedFromTheChannel()
    {
        Stage stage;
        ircd::Peer bob(stage.irc);
        bob.logIn("bob", {}, "bob");
        QCOMPARE(join(stage, bob), QByteArray());
        stage.inn.admin(ann, "<item jid='bob@localhost' affiliation='outcast'/>");
        stage.settle();
        QVERIFY(stage.irc.server->findUser("bob")->places.empty());
        QCOMPARE(join(stage, bob), QByteArray("474"));
        QVERIFY(stage.isEverybodySeen());
    }

    void whoIsBroughtInPastTheRoomsBanIsPutOut()
    {
        Stage stage;
        ircd::Peer bob(stage.irc);
        bob.logIn("bob", {}, "bob");
        stage.inn.admin(ann, "<item jid='bob@localhost' affiliation='outcast'/>");
        stage.say("OPER oper pw");
        stage.say("SAJOIN bob #x");
        stage.settle();
        QVERIFY(stage.irc.server->findUser("bob")->places.empty());
        QVERIFY(stage.isEverybodySeen());
    }

    void aRoomThatIsClosedLaterPutsTheChannelsPeopleOut()
    {
        Stage stage;
        ircd::Peer bob(stage.irc);
        bob.logIn("bob");
        QCOMPARE(join(stage, bob), QByteArray());
        QCOMPARE(stage.inn.configure(ann, xmpp::muc::Inn::field("membersonly", "1")), u"result"_s);
        stage.settle();
        QVERIFY(stage.irc.server->findUser("bob")->places.empty());
        QVERIFY(stage.isEverybodySeen());
    }

    void whoComesFirstIsOperatorByRightOnly_data()
    {
        QTest::addColumn<QByteArray>("affiliation");
        QTest::addColumn<bool>("isOperator");
        QTest::newRow("stranger") << QByteArray("none") << false;
        QTest::newRow("member") << QByteArray("member") << false;
        QTest::newRow("admin") << QByteArray("admin") << true;
        QTest::newRow("owner") << QByteArray("owner") << true;
    }
    void whoComesFirstIsOperatorByRightOnly()
    {
        QFETCH(QByteArray, affiliation);
        QFETCH(bool, isOperator);
        Stage stage;
        stage.say("PART #x"); // ann stays there
        stage.inn.admin(ann, "<item jid='bob@localhost' affiliation='" + affiliation + "'/>");
        ircd::Peer bob(stage.irc);
        bob.logIn("bob", {}, "bob");
        QCOMPARE(join(stage, bob), QByteArray());
        auto* channel = stage.irc.server->channels().find("#x");
        QCOMPARE(bool(channel->ranksOf(*stage.irc.server->findUser("bob")) & ircd::rank::Operator), isOperator);
        bob.say("CYCLE #x");
        QCOMPARE(bool(channel->ranksOf(*stage.irc.server->findUser("bob")) & ircd::rank::Operator), isOperator);
    }

    void aStrangerInAnEmptySharedChannelIsNoOperator()
    {
        Stage stage;
        stage.allLeave();
        ircd::Peer bob(stage.irc);
        bob.logIn("bob");
        QCOMPARE(join(stage, bob), QByteArray());
        QCOMPARE(stage.irc.server->channels().find("#x")->ranksOf(*stage.irc.server->findUser("bob")), quint8(0));
    }

    void aSecretRoomIsNotThereForWhoIsBanned_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("affiliation");
        QTest::addColumn<bool>("isThere");
        const auto hidden = xmpp::muc::Inn::field("publicroom", "0");
        QTest::newRow("secret, banned there")
            << QByteArray("+sb a:mallory") << QByteArray() << QByteArray("none") << false;
        QTest::newRow("secret, outcast here") << QByteArray("+s") << QByteArray() << QByteArray("outcast") << false;
        QTest::newRow("hidden, banned there") << QByteArray("+b a:mallory") << hidden << QByteArray("none") << false;
        QTest::newRow("hidden, outcast here") << QByteArray("+t") << hidden << QByteArray("outcast") << false;
        QTest::newRow("secret") << QByteArray("+s") << QByteArray() << QByteArray("none") << true;
        QTest::newRow("banned from a public one")
            << QByteArray("+b a:mallory") << QByteArray() << QByteArray("none") << true;
    }
    void aSecretRoomIsNotThereForWhoIsBanned()
    {
        QFETCH(QByteArray, mode);
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, affiliation);
        QFETCH(bool, isThere);
        Stage stage(fields);
        stage.say("MODE #x " + mode);
        stage.inn.admin(ann, "<item jid='mallory@localhost' affiliation='" + affiliation + "'/>");
        stage.settle();
        const auto answers = [&](const QByteArray& to) {
            QByteArrayList all;
            for (const auto& query : {"<query xmlns='http://jabber.org/protocol/disco#info'/>",
                     "<query xmlns='http://jabber.org/protocol/disco#items'/>", "<query xmlns='urn:xmpp:mam:2'/>",
                     "<vCard xmlns='vcard-temp'/>", "<query xmlns='jabber:iq:register'/>",
                     "<ping xmlns='urn:xmpp:ping'/>"})
                all.append(xml::serialise(stage.inn.ask(mallory, "get", query, to)).replace(to, "ROOM"));
            return all;
        };
        QCOMPARE(answers("lounge@rooms.localhost") != answers("nowhere@rooms.localhost"), isThere);
        QVERIFY(
            xmpp::muc::Inn::outcome(stage.inn.ask(ann, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>"))
            == u"result"_s);
    }

    void aHiddenRoomHidesTheChannel()
    {
        Stage stage(xmpp::muc::Inn::field("publicroom", "0"));
        stage.enter(mallory);
        ircd::Peer bob(stage.irc);
        bob.logIn("bob");
        for (const auto& asked : {"LIST", "NAMES #x", "WHO #x", "TOPIC #x", "WHOIS Mallory", "MODE #x"}) {
            bob.heard();
            bob.say(asked);
            const auto heard = bob.heard().join('\n');
            QVERIFY2(!heard.contains(" 322 ") && !heard.contains(" 353 ") && !heard.contains(" 352 ")
                    && !heard.contains(" 319 ") && !heard.contains(" 331 ") && !heard.contains(" 324 "),
                heard);
        }
    }

    void whoIsInsideWhenTheChannelComesBackIsAskedAbout()
    {
        Stage stage;
        ircd::Peer alice(stage.irc);
        stage.say("PART #x");
        stage.inn.admin(ann, "<item jid='alice@localhost' affiliation='admin'/>");
        alice.logIn("alice", {}, "alice");
        alice.say("JOIN #x");
        alice.say("PRIVMSG ChanServ :REGISTER #x");
        alice.say("MODE #x +i");
        stage.settle();
        stage.irc.restart();
        stage.channels.reset();
        // Out of reach, it is as closed as it was.
        QCOMPARE(stage.enter(mallory), u"service-unavailable"_s);
        QCOMPARE(stage.archive(mallory), u"forbidden"_s);
        QVERIFY(stage.isListed(mallory));
        stage.attach();
        stage.settle();
        QCOMPARE(stage.enter(mallory), u"registration-required"_s);
        QVERIFY(stage.isEverybodySeen());
    }

    void whatWasSaidBehindTheChannelsDoorStaysThere_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<bool>("isBarred");
        QTest::newRow("invited only") << QByteArray("+i") << true;
        QTest::newRow("key") << QByteArray("+k sesame") << true;
        QTest::newRow("secret") << QByteArray("+s") << false; // hidden from who is not in the room, not from who comes
    }
    void whatWasSaidBehindTheChannelsDoorStaysThere()
    {
        QFETCH(QByteArray, mode);
        QFETCH(bool, isBarred);
        Stage stage;
        stage.say("MODE #x " + mode);
        stage.say("PRIVMSG #x :behind the door");
        QVERIFY(stage.isTold(ann, "behind the door"));
        stage.allLeave();
        QVERIFY(!stage.irc.server->channels().find("#x"));
        QVERIFY(!stage.isTold(mallory, "behind the door"));
        QCOMPARE(stage.isToldOnComing(mallory, "behind the door"), !isBarred);
        QCOMPARE(stage.isTold(mallory, "behind the door"), !isBarred);
        stage.inn.say(mallory, "in the open");
        QVERIFY(stage.isTold(u"eve"_s, "in the open"));
        QVERIFY(stage.isToldOnComing(u"eve"_s, "in the open"));
    }

    void whoComesNextCannotCloseTheDoorBehindThemselvesAndListen()
    {
        Stage stage;
        stage.say("MODE #x +i");
        stage.say("PRIVMSG #x :behind the door");
        stage.allLeave();
        QCOMPARE(stage.enter(mallory), QString());
        stage.say("OPER oper pw");
        stage.say("JOIN #x");
        stage.say("SAMODE #x +i");
        QVERIFY(!stage.isTold(mallory, "behind the door"));
    }

    void whatAnOperatorOpensIsOpen()
    {
        Stage stage;
        stage.say("MODE #x +i");
        stage.say("PRIVMSG #x :behind the door");
        stage.say("MODE #x -i");
        stage.allLeave();
        QVERIFY(stage.isTold(mallory, "behind the door"));
    }

    void whatWasSaidBehindTheDoorStaysThereAfterARestart_data() { whatWasSaidBehindTheChannelsDoorStaysThere_data(); }
    void whatWasSaidBehindTheDoorStaysThereAfterARestart()
    {
        QFETCH(QByteArray, mode);
        QFETCH(bool, isBarred);
        Stage before;
        before.say("MODE #x " + mode);
        before.say("PRIVMSG #x :behind the door");
        Stage after(before);
        // Until the channel's side is there it counts as closed as it was.
        QVERIFY(!after.isTold(mallory, "behind the door"));
        QCOMPARE(after.enter(mallory), u"service-unavailable"_s);
        after.attach();
        after.settle();
        QVERIFY(!after.isTold(mallory, "behind the door"));
        QCOMPARE(after.isToldOnComing(mallory, "behind the door"), !isBarred);
        QCOMPARE(after.isTold(mallory, "behind the door"), !isBarred);
    }

    void aRegisteredChannelsDoorStandsAfterARestart()
    {
        Stage before;
        ircd::Peer alice(before.irc);
        alice.logIn("alice", {}, "alice");
        alice.say("JOIN #x");
        before.say("MODE #x +o alice");
        alice.say("PRIVMSG ChanServ :REGISTER #x");
        alice.say("MODE #x +i");
        alice.say("PRIVMSG #x :behind the door");
        before.settle();
        before.irc.restart(); // writes what it has of the channel
        Stage after(before);
        after.irc.restart();
        after.attach();
        after.settle();
        QCOMPARE(after.enter(mallory), u"registration-required"_s);
        QVERIFY(!after.isTold(mallory, "behind the door"));
    }

    void theRoomsDoorStandsWhileItIsOutOfReach_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("isBarred");
        QTest::newRow("members only") << xmpp::muc::Inn::field("membersonly", "1") << true;
        QTest::newRow("password") << xmpp::muc::Inn::field("passwordprotectedroom", "1")
                + xmpp::muc::Inn::field("roomsecret", "sesame")
                                  << true;
        QTest::newRow("hidden") << xmpp::muc::Inn::field("publicroom", "0") << false;
    }
    void theRoomsDoorStandsWhileItIsOutOfReach()
    {
        QFETCH(QByteArray, fields);
        QFETCH(bool, isBarred);
        Stage stage(fields);
        stage.inn.admin(ann, "<item jid='alice@localhost' affiliation='member'/>");
        const auto alice = registered(stage, " sesame");
        alice->say("PRIVMSG #x :behind the door");
        alice->say("TOPIC #x :of the members");
        stage.settle();
        stage.channels.reset();
        stage.rooms.reset();
        for (const bool isRestarted : {false, true}) {
            if (isRestarted)
                stage.irc.restart();
            ircd::Peer bob(stage.irc);
            bob.logIn("bob", "draft/chathistory batch");
            bob.say("TOPIC #x");
            QCOMPARE(bob.heard().join('\n').contains("of the members"), isBarred); // as with +i and +k, and not with +s
            QCOMPARE(join(stage, bob), isBarred ? QByteArray("437") : QByteArray());
            bob.say("CHATHISTORY LATEST #x * 10");
            QCOMPARE(bob.heard().join('\n').contains("behind the door"), !isBarred);
        }
    }

    void theRoomThatComesAgainAsksItself()
    {
        Stage stage(
            xmpp::muc::Inn::field("passwordprotectedroom", "1") + xmpp::muc::Inn::field("roomsecret", "sesame"));
        const auto alice = registered(stage, " sesame");
        stage.channels.reset();
        stage.attach();
        ircd::Peer bob(stage.irc);
        bob.logIn("bob");
        QCOMPARE(join(stage, bob), QByteArray("475"));
        QCOMPARE(join(stage, bob, " sesame"), QByteArray());
    }

    void aRoomThatComesAgainOpenWasOpenedByNobody()
    {
        Stage stage(xmpp::muc::Inn::field("membersonly", "1"));
        stage.inn.admin(ann, "<item jid='alice@localhost' affiliation='member'/>");
        const auto alice = registered(stage);
        alice->say("PRIVMSG #x :behind the door");
        alice->say("TOPIC #x :of the members");
        stage.settle();
        stage.channels.reset();
        stage.inn.ask(ann, "set", "<query xmlns='http://jabber.org/protocol/muc#owner'><destroy/></query>");
        stage.attach();
        stage.settle();
        ircd::Peer bob(stage.irc);
        bob.logIn("bob", "draft/chathistory batch");
        bob.say("JOIN #x");
        bob.say("CHATHISTORY LATEST #x * 10");
        const auto heard = bob.heard().join('\n');
        QVERIFY(heard.contains(" 366 "));
        QVERIFY(!heard.contains("behind the door"));
        QVERIFY(!heard.contains("of the members"));
    }

    void aChannelThatIsSharedNoLongerOpensAndTellsNothing()
    {
        Stage stage(xmpp::muc::Inn::field("membersonly", "1"));
        stage.inn.admin(ann, "<item jid='alice@localhost' affiliation='member'/>");
        const auto alice = registered(stage);
        alice->say("PRIVMSG #x :behind the door");
        stage.settle();
        stage.channels.reset();
        ircd::Peer bob(stage.irc);
        bob.logIn("bob", "draft/chathistory batch");
        ircbridge::IrcRooms::openUnshared(*stage.irc.server, "xmpp", {"#X"});
        ircbridge::IrcRooms::openUnshared(*stage.irc.server, "another", {});
        QCOMPARE(join(stage, bob), QByteArray("437"));
        ircbridge::IrcRooms::openUnshared(*stage.irc.server, "xmpp", {"#y"});
        QCOMPARE(join(stage, bob), QByteArray());
        bob.say("CHATHISTORY LATEST #x * 10");
        QVERIFY(!bob.heard().join('\n').contains("behind the door"));
    }

    void aChannelThatIsGivenUpWhileItsDoorIsOutOfReachTellsNothing()
    {
        Stage stage(xmpp::muc::Inn::field("membersonly", "1"));
        stage.inn.admin(ann, "<item jid='alice@localhost' affiliation='member'/>");
        const auto alice = registered(stage);
        alice->say("PRIVMSG #x :behind the door");
        stage.settle();
        stage.channels.reset();
        alice->say("PRIVMSG ChanServ :DROP #x");
        ircd::Peer bob(stage.irc);
        bob.logIn("bob", "draft/chathistory batch");
        QCOMPARE(join(stage, bob), QByteArray());
        bob.say("CHATHISTORY LATEST #x * 10");
        QVERIFY(!bob.heard().join('\n').contains("behind the door"));
    }

    void theTopicBehindTheChannelsDoorStaysThere_data() { whatWasSaidBehindTheChannelsDoorStaysThere_data(); }
    void theTopicBehindTheChannelsDoorStaysThere()
    {
        QFETCH(QByteArray, mode);
        QFETCH(bool, isBarred);
        Stage stage;
        stage.say("MODE #x " + mode);
        stage.say("TOPIC #x :behind the door");
        QCOMPARE(stage.inn.service.rooms().find(u"lounge"_s)->record.subject.text, u"behind the door"_s);
        stage.allLeave();
        const QByteArray info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
        QVERIFY(!QString::fromUtf8(xml::serialise(stage.inn.ask(mallory, "get", info))).contains(u"behind the door"_s));
        QCOMPARE(stage.isToldOnComing(mallory, "behind the door"), !isBarred);
        stage.channels.reset();
        stage.attach();
        stage.say("JOIN #x");
        QCOMPARE(stage.irc.server->channels().find("#x")->topic, QByteArray());
        stage.say("OPER oper pw");
        stage.say("SAMODE #x +o op");
        stage.say("TOPIC #x :in the open");
        QVERIFY(stage.isToldOnComing(u"eve"_s, "in the open"));
    }

    void theTopicBehindALostServersDoorGoesIntoNoNewChannel()
    {
        Stage stage;
        stage.say("MODE #x +i");
        stage.say("TOPIC #x :behind the door");
        stage.channels.reset();
        stage.say("PART #x");
        stage.say("JOIN #x");
        stage.attach();
        stage.settle();
        QCOMPARE(stage.irc.server->channels().find("#x")->topic, QByteArray());
    }

    void theTopicBehindTheRoomsDoorStaysThere()
    {
        Stage stage(xmpp::muc::Inn::field("membersonly", "1"));
        stage.inn.admin(ann, "<item jid='alice@localhost' affiliation='member'/>");
        const auto alice = registered(stage);
        alice->say("TOPIC #x :behind the door");
        stage.settle();
        stage.inn.ask(ann, "set", "<query xmlns='http://jabber.org/protocol/muc#owner'><destroy/></query>");
        stage.settle();
        ircd::Peer bob(stage.irc);
        bob.logIn("bob");
        bob.say("JOIN #x");
        QVERIFY(!bob.heard().join('\n').contains("behind the door"));
    }

    void aMessageOfSeveralLinesIsTakenBackWhole()
    {
        Stage stage;
        const auto bob = reader(stage, "bob");
        stage.inn.say(ann, "row one\nrow two\nrow three");
        const auto ids = idsOf(heardNow(stage, *bob));
        QCOMPARE(ids.size(), 3);
        QVERIFY(isKeptByIrc(stage, "row two"));
        stage.inn[ann].say(
            "<message to='lounge@rooms.localhost' type='groupchat'><retract xmlns='urn:xmpp:message-retract:1' id='"
            + stanzaIdOf(stage, "row one")
            + "'/><fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:message-retract:1'/><body>I take this back</body></message>");
        const auto heard = heardNow(stage, *bob);
        QCOMPARE(redactionsIn(heard), ids);
        QVERIFY(!heard.join().contains("I take this back"));
        QVERIFY(!isKeptByIrc(stage, "row "));
        QVERIFY(!isKeptByXmpp(stage, "row "));
    }

    void anOperatorsRedactionIsAModeration()
    {
        Stage stage;
        const auto bob = reader(stage, "bob");
        stage.enter(mallory);
        stage.inn.say(mallory, "row one\nrow two\nrow three");
        const auto ids = idsOf(heardNow(stage, *bob));
        QCOMPARE(ids.size(), 3);
        const auto moderated = stanzaIdOf(stage, "row one");
        // Not by who may not.
        bob->say("REDACT #x " + ids[1] + " :no");
        QVERIFY(heardNow(stage, *bob).join().contains("FAIL REDACT REDACT_FORBIDDEN"));
        QVERIFY(isKeptByXmpp(stage, "row two") && isKeptByIrc(stage, "row two"));
        stage.op.say("REDACT #x " + ids[1] + " :\x02Spam");
        for (int turns = 0; turns < 5; ++turns) {
            stage.inn.house.reactor.turn();
            stage.inn.house.reactor.advance(2ms);
        }
        auto told = stage.inn[ann].nextOf(u"message"_s);
        while (!told.isNull() && told.child(u"retract", xmpp::ns::retraction).isNull())
            told = stage.inn[ann].nextOf(u"message"_s);
        QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost"_s);
        const auto retract = told.child(u"retract", xmpp::ns::retraction);
        QCOMPARE(retract.attribute(u"id").toLatin1(), moderated);
        QCOMPARE(retract.childText(u"reason"), u"Spam"_s);
        QCOMPARE(retract.child(u"moderated", xmpp::ns::moderation).attribute(u"by"), u"lounge@rooms.localhost/op"_s);
        const auto gone = redactionsIn(heardNow(stage, *bob));
        QCOMPARE(gone, (QByteArrayList{ids[1] + " :\x02Spam", ids[0] + " :Spam", ids[2] + " :Spam"}));
        QVERIFY(!isKeptByXmpp(stage, "row "));
        QVERIFY(isKeptByXmpp(stage, "moderated"));
        QVERIFY(!isKeptByIrc(stage, "row "));
    }

    void aModerationIsARedaction()
    {
        Stage stage;
        const auto bob = reader(stage, "bob");
        bob->say("PRIVMSG #x :shameful");
        const auto ids = idsOf(heardNow(stage, *bob));
        QCOMPARE(ids.size(), 1);
        QCOMPARE(xmpp::muc::Inn::outcome(stage.inn.ask(ann, "set",
                     "<moderate xmlns='urn:xmpp:message-moderate:1' id='" + stanzaIdOf(stage, "shameful")
                         + "'><retract xmlns='urn:xmpp:message-retract:1'/><reason>Not&#13;here</reason></moderate>")),
            u"result"_s);
        const auto heard = heardNow(stage, *bob);
        QCOMPARE(redactionsIn(heard), QByteArrayList{ids[0] + " :Not here"});
        QVERIFY2(heard.join().contains(":Ann!"), heard.join());
        QVERIFY(!isKeptByIrc(stage, "shameful"));
        QVERIFY(!isKeptByXmpp(stage, "shameful"));
    }

    void whoChangesTheirNickTakesBackWhatTheySaid()
    {
        Stage stage;
        const auto bob = reader(stage, "bob");
        bob->say("PRIVMSG #x :mistaken");
        const auto ids = idsOf(heardNow(stage, *bob));
        bob->say("NICK rob");
        heardNow(stage, *bob);
        const auto other = reader(stage, "bob");
        other->say("REDACT #x " + ids[0]);
        QVERIFY(heardNow(stage, *other).join().contains("REDACT_FORBIDDEN"));
        QVERIFY(isKeptByXmpp(stage, "mistaken"));
        bob->say("REDACT #x " + ids[0]);
        heardNow(stage, *bob);
        QVERIFY(!isKeptByXmpp(stage, "mistaken"));
        QVERIFY(!stage.isToldOnComing(mallory, "mistaken"));
        QVERIFY(!isKeptByXmpp(stage, "moderated")); // it was their own
    }

    void topicsAreOneLineOfPlainTextInTheRoom()
    {
        Stage stage;
        stage.say("TOPIC #x :\x02"
                  "bold\x02 \x03"
                  "04,01red\x0f");
        QCOMPARE(stage.inn.service.rooms().find(u"lounge"_s)->record.subject.text, u"bold red"_s);
        stage.inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>a&#13;b\nc\xc2\x85"
                           "d\xe2\x80\xa8"
                           "e</subject></message>");
        stage.settle();
        QCOMPARE(stage.irc.server->channels().find("#x")->topic, QByteArray("a b c d e"));
    }

    void whoIsSilentElsewhereIsTold()
    {
        Stage stage;
        stage.enter(mallory);
        stage.say("MODE #x +m");
        stage.inn.say(mallory, "may I");
        for (int turns = 0; turns < 5; ++turns) {
            stage.inn.house.reactor.turn();
            stage.inn.house.reactor.advance(2ms);
        }
        const auto heard = stage.inn.heard(mallory);
        QVERIFY2(heard.contains(u"error forbidden"_s), qPrintable(heard.join(u'\n')));
        stage.say("MODE #x -m");
        QCOMPARE(stage.inn.configure(ann, xmpp::muc::Inn::field("moderatedroom", "1")), u"result"_s);
        const auto bob = reader(stage, "bob");
        bob->say("PRIVMSG #x :may I");
        const auto answer = heardNow(stage, *bob).join('\n');
        QVERIFY2(answer.contains(" 404 bob #x :Not passed on to xmpp: You have no voice in the room lounge."), answer);
    }

    void whatWasSaidBehindTheRoomsDoorStaysThere()
    {
        Stage stage(xmpp::muc::Inn::field("membersonly", "1"));
        stage.inn.admin(ann, "<item jid='alice@localhost' affiliation='member'/>");
        ircd::Peer alice(stage.irc);
        alice.logIn("alice", {}, "alice");
        QCOMPARE(join(stage, alice), QByteArray());
        alice.say("PRIVMSG #x :behind the door");
        stage.inn.ask(ann, "set", "<query xmlns='http://jabber.org/protocol/muc#owner'><destroy/></query>");
        stage.settle();
        QVERIFY(!stage.inn.service.rooms().find(u"lounge"_s));
        ircd::Peer bob(stage.irc);
        bob.logIn("bob", "draft/chathistory batch");
        QCOMPARE(join(stage, bob), QByteArray());
        bob.say("CHATHISTORY LATEST #x * 10");
        QVERIFY(!bob.heard().join('\n').contains("behind the door"));
        stage.irc.reactor.advance(1s);
        alice.say("PRIVMSG #x :in the open");
        bob.heard();
        bob.say("CHATHISTORY LATEST #x * 10");
        QVERIFY(bob.heard().join('\n').contains("in the open"));
    }
};

QTEST_GUILESS_MAIN(SharedRoomTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_sharedroom.moc"
