#include "app/services/irc/channelshares.h"

#include <QTest>

#include "app/accounts/accounts.h"
#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/irc/ircservice.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint16 ircPort = 30668;

/// A side of somebody else's: writes down what it is asked to show.
struct Elsewhere final : bridge::BridgeEnd {
    explicit Elsewhere(QString word, bool foreign = false) : name(std::move(word)), isAbroad(foreign) {}
    QString network() const override { return name; }
    bool isForeign() const override { return isAbroad; }
    chat::RichText topic() const override { return {}; }
    bridge::Openness openness() const override { return own; }
    void show(const bridge::RemoteUser& guest) override { heard.append(u"show "_s + guest.person.name); }
    void update(const bridge::RemoteUser&) override {}
    void hide(const bridge::RemoteUser& guest, const bridge::Leaving&) override
    {
        heard.append(u"hide "_s + guest.person.name);
    }
    Result<QStringList> speak(const bridge::RemoteUser& guest, const bridge::Words& words) override
    {
        heard.append(guest.person.name + u": "_s + words.text.text);
        return QStringList();
    }
    void changeTopic(const bridge::RemoteUser&, const chat::RichText&) override {}
    Result<Done> whisper(const bridge::RemoteUser&, const QString&, const bridge::Words&) override { return Done{}; }
    Result<Done> expel(const bridge::RemoteUser&, const QString&, const QString&) override
    {
        return Error::refused(Reason::PermissionDenied, u"They stay."_s);
    }
    QStringList take() { return std::exchange(heard, {}); }

    QString name;
    bool isAbroad;
    bridge::Openness own;
    QStringList heard;
};

/// An irc service that a list starts and stops, and two who share its channel.
struct Stage {
    polls::BookRoom room;
    Log log{room.reactor.clock()};
    Accounts accounts{room.reactor, *room.database};
    devices::DeviceRegistry devices{room.reactor, *room.database};
    std::unique_ptr<ServiceList> services;
    Elsewhere xmpp{u"xmpp"_s};
    Elsewhere far{u"far"_s, true};
    std::unique_ptr<ChannelShares::Share> ours;
    std::unique_ptr<ChannelShares::Share> theirs;

    Stage()
    {
        if (!room.done(accounts.open()))
            qFatal("no accounts");
        ServiceTypes types;
        types.push_back(makeIrcServiceType());
        services = std::make_unique<ServiceList>(room.reactor, log, std::move(types));
        services->setContextMaker([this](const QString& name) { return context(name); });
        const auto values = checkOptions(services->type(u"irc"_s)->options(),
            {{u"listen"_s, QStringList{u"tcp:%1:interface=127.0.0.1"_s.arg(ircPort)}}});
        if (!values || !services->add(u"irc"_s, u"irc"_s, *values))
            qFatal("no service");
    }
    ~Stage()
    {
        leaveXmpp();
        leaveFar();
        stop();
    }
    ServiceContext context(const QString& name)
    {
        return {
            room.reactor, *room.database, log, accounts, *room.registry, devices, *services, room.folder.path(), name};
    }
    void start()
    {
        if (!room.done(services->start(u"irc"_s)))
            qFatal("the service does not start");
    }
    void stop()
    {
        if (!room.done(services->stop(u"irc"_s)))
            qFatal("the service does not stop");
        settle();
    }
    std::shared_ptr<ChannelShares> shares()
    {
        return services->commonParts().part<ChannelShares>(context(u"somebody"_s));
    }
    std::unique_ptr<ChannelShares::Share> join(Elsewhere& side, const QByteArray& sharer, const QString& place = {})
    {
        auto share = shares()->join(u"irc"_s, "#Fruit", place);
        if (!share)
            qFatal("%s", qPrintable(share.error().text));
        (*share)->bridge().add(side);
        (*share)->open(sharer);
        (*share)->bridge().came(side, {side.name + u" key"_s, side.name + u"person"_s});
        settle();
        return std::move(*share);
    }
    void comeXmpp() { ours = join(xmpp, "xmpp"); }
    void comeFar() { theirs = join(far, {}, u"far #fruit"_s); }
    void leaveXmpp() { leave(xmpp, ours); }
    void leaveFar() { leave(far, theirs); }
    void leave(Elsewhere& side, std::unique_ptr<ChannelShares::Share>& share)
    {
        if (share)
            share->bridge().remove(side);
        share.reset();
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 5; ++turn) {
            room.reactor.turn();
            room.reactor.advance(1ms);
        }
    }
    MemoryTransport& comes(const QByteArray& nick)
    {
        auto& wire = *room.reactor.connectTo(ircPort);
        said(wire, "NICK " + nick + "\r\nUSER a 0 * :a", " 251 ");
        said(wire, "JOIN #fruit", " 366 ");
        return wire;
    }
    QByteArray said(MemoryTransport& wire, const QByteArray& line, const QByteArray& answer)
    {
        QByteArray heard;
        wire.feed(line + "\r\n");
        room.reactor.turnUntil([&] {
            heard += wire.takeWritten();
            return heard.contains(answer) || !wire.isOpen();
        });
        settle();
        return heard;
    }
    /// Everybody hears everybody once, and nobody themselves.
    bool isOneRoom()
    {
        auto& alice = comes("alice");
        xmpp.take();
        far.take();
        alice.takeWritten();
        ours->bridge().said(xmpp, u"xmpp key"_s, {.text = u"from xmpp"_s});
        theirs->bridge().said(far, u"far key"_s, {.text = u"from afar"_s});
        settle();
        said(alice, "PRIVMSG #fruit :from irc\r\nPING x", "PONG");
        const auto heard = far.take() + xmpp.take();
        auto& bob = comes("bob");
        const auto names = said(bob, "NAMES #fruit", " 366 ");
        said(alice, "QUIT", "ERROR");
        said(bob, "QUIT", "ERROR");
        const QStringList wanted{
            u"xmppperson: from xmpp"_s, u"alice: from irc"_s, u"farperson: from afar"_s, u"alice: from irc"_s};
        if (heard != wanted)
            qWarning() << heard;
        if (!names.contains("xmppperson") || !names.contains("farperson"))
            qWarning() << names;
        return heard == wanted && names.contains("xmppperson") && names.contains("farperson");
    }
};

} // namespace

class ChannelSharesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allWhoShareAChannelAreInOneRoom_data()
    {
        QTest::addColumn<QByteArray>("order");
        for (const auto* order : {"ixf", "ifx", "xif", "fix", "xfi", "fxi"})
            QTest::newRow(order) << QByteArray(order);
    }
    /// Whichever comes first; and each of them goes and comes again.
    void allWhoShareAChannelAreInOneRoom()
    {
        QFETCH(QByteArray, order);
        Stage stage;
        const auto come = [&stage](char who) {
            if (who == 'i')
                stage.start();
            else if (who == 'x')
                stage.comeXmpp();
            else
                stage.comeFar();
        };
        for (const char who : order)
            come(who);
        QVERIFY(stage.isOneRoom());
        stage.stop();
        stage.xmpp.take();
        stage.theirs->bridge().said(stage.far, u"far key"_s, {.text = u"hello"_s});
        stage.settle();
        QCOMPARE(stage.xmpp.take(), QStringList{u"farperson: hello"_s}); // the two meet without it
        stage.start();
        QVERIFY(stage.isOneRoom());
        stage.leaveXmpp();
        QVERIFY(stage.far.take().contains(u"hide xmppperson"_s));
        stage.comeXmpp();
        QVERIFY(stage.isOneRoom());
        stage.leaveFar();
        QVERIFY(stage.xmpp.take().contains(u"hide farperson"_s));
        stage.comeFar();
        QVERIFY(stage.isOneRoom());
    }

    void whoGoesTakesTheirPeopleAlong()
    {
        Stage stage;
        stage.start();
        stage.comeXmpp();
        stage.comeFar();
        auto& alice = stage.comes("alice");
        stage.leaveFar();
        QVERIFY(alice.takeWritten().contains(":farperson!"));
        QVERIFY(!stage.said(alice, "NAMES #fruit", " 366 ").contains("farperson"));
        stage.leaveXmpp();
        QVERIFY(alice.takeWritten().contains(":xmppperson!"));
        QVERIFY(!stage.said(alice, "NAMES #fruit", " 366 ").contains("xmppperson"));
        stage.said(alice, "PRIVMSG #fruit :anybody?\r\nPING x", "PONG"); // nobody is asked who has gone
    }

    /// What each of them says there would come back by the other.
    void aNetworksChannelComesInOnce()
    {
        Stage stage;
        stage.comeFar();
        const auto again = stage.shares()->join(u"irc"_s, "#fruit", u"far #fruit"_s);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, u"channels"_s);
        QVERIFY(stage.shares()->join(u"irc"_s, "#fruit", u"far #bread"_s).ok());
        QVERIFY(stage.shares()->join(u"irc"_s, "#other", u"far #fruit"_s).ok());
        stage.leaveFar();
        QVERIFY(stage.shares()->join(u"irc"_s, "#fruit", u"far #fruit"_s).ok());
    }

    /// As closed as its room was while that is away; until it is shared no longer.
    void aRoomThatIsAwayKeepsTheChannelClosed()
    {
        Stage stage;
        stage.start();
        stage.comeFar();
        stage.xmpp.own.isMembersOnly = true;
        stage.xmpp.own.isHidden = true;
        stage.comeXmpp();
        stage.leaveXmpp();
        auto& alice = *stage.room.reactor.connectTo(ircPort);
        stage.said(alice, "NICK alice\r\nUSER a 0 * :a", " 251 ");
        QVERIFY(stage.said(alice, "JOIN #fruit", "#fruit").contains("out of reach"));
        stage.shares()->openUnshared(u"irc"_s, "xmpp", {"#FRUIT"});
        QVERIFY(stage.said(alice, "JOIN #fruit", "#fruit").contains("out of reach"));
        stage.shares()->openUnshared(u"irc"_s, "xmpp", {"#other"});
        QVERIFY(stage.said(alice, "JOIN #fruit", " 366 ").contains(" JOIN "));
    }
};

QTEST_GUILESS_MAIN(ChannelSharesTest)
#include "tst_channelshares.moc"
