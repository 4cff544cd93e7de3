#include "app/services/irc/ircservice.h"

#include <QTest>

#include "app/accounts/record/ownnames.h"
#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/core/ownaddresses.h"
#include "app/services/core/servicelist.h"
#include "protocols/irc/server/talk/bot.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 ircPort = 30667;
constexpr quint16 webNumber = 30867;

/// The service on real accounts and storage; clients are wires in memory.
class Net {
public:
    using Wishes = QMap<QString, QVariant>;

    explicit Net(Wishes wishes = {})
    {
        if (!room.done(accounts.open()) || !room.done(accounts.add(u"alice"_s, u"sesame"_s, Role::Operator)))
            qFatal("no accounts");
        wishes.insert(u"listen"_s, QStringList{u"tcp:%1:interface=127.0.0.1"_s.arg(ircPort)});
        m_wishes = wishes;
        start();
    }
    void start()
    {
        auto made = make(m_wishes);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        service.reset(static_cast<IrcService*>(made->release()));
        started = room.waited(service->start());
    }
    void restart()
    {
        if (!room.done(service->stop()))
            qFatal("the service did not stop");
        start();
    }
    void change(const QString& key, const QVariant& value)
    {
        m_wishes.insert(key, value);
        service->reconfigure(*checkOptions(IrcServiceType().options(), m_wishes));
    }
    Result<std::unique_ptr<ListedService>> make(const Wishes& raw)
    {
        IrcServiceType type;
        const auto values = checkOptions(type.options(), raw);
        if (!values)
            return values.error();
        return type.make({room.reactor, *room.database, log, accounts, *room.registry, devices, services,
                             room.folder.path(), u"irc"_s},
            *values);
    }
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(room.folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text) < 0)
            qFatal("no file");
        return file.fileName();
    }
    MemoryTransport& connect() { return *room.reactor.connectTo(ircPort); }
    /// Says something and waits until `answer` is in what comes back.
    QByteArray say(MemoryTransport& wire, const QByteArray& line, const QByteArray& answer)
    {
        QByteArray heard;
        wire.feed(line + "\r\n");
        room.reactor.turnUntil([&] {
            heard += wire.takeWritten();
            return heard.contains(answer) || !wire.isOpen();
        });
        return heard;
    }
    MemoryTransport& comes(const QByteArray& nick, const QByteArray& before = {})
    {
        auto& wire = connect();
        say(wire, before + "NICK " + nick + "\r\nUSER a 0 * :a", " 251 ");
        room.reactor.turn();
        return wire;
    }

    polls::BookRoom room;
    Log log{room.reactor.clock()};
    Accounts accounts{room.reactor, *room.database};
    devices::DeviceRegistry devices{room.reactor, *room.database};
    ServiceList services{room.reactor, log, {}};
    std::unique_ptr<IrcService> service;
    std::optional<Result<Done>> started;

private:
    Wishes m_wishes;
};

} // namespace

class IrcServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By XMPP, say: who has the nick could not be it any more.
    void keepsANickFromStrangersElsewhere()
    {
        Net net({{u"registration"_s, u"open"_s}});
        auto& wire = net.comes("bob");
        const auto taken = net.room.waited(net.accounts.registerAccount(u"Bob"_s, u"sesame"_s));
        QCOMPARE(taken.error().reason, Reason::AlreadyExists);
        const auto answer = net.say(wire, "REGISTER * * sesame7", "REGISTER");
        QVERIFY2(answer.contains("REGISTER SUCCESS bob"), answer.constData()); // who has it may
        net.say(wire, "QUIT", "ERROR");
        auto& other = net.comes("carol");
        net.say(other, "QUIT", "ERROR");
        net.room.reactor.turn();
        QVERIFY(net.room.done(net.accounts.registerAccount(u"carol"_s, u"sesame"_s)));
    }

    /// Before connecting, a nick is nobody's yet: it is whose who is welcomed under it while the password is hashed.
    void makesNoAccountOverTheHeadOfWhoComesMeanwhile()
    {
        Net net({{u"registration"_s, u"open"_s}});
        auto& early = net.connect();
        early.feed("CAP REQ :message-tags\r\nNICK victim\r\nUSER a 0 * :a\r\nREGISTER * * swordfish\r\n");
        auto& victim = net.connect();
        victim.feed("NICK victim\r\nUSER b 0 * :b\r\n");
        QByteArray heard;
        net.room.reactor.turnUntil([&] { return (heard += early.takeWritten()).contains(" REGISTER "); });
        QVERIFY2(heard.contains("FAIL REGISTER ACCOUNT_EXISTS victim :Somebody is here"), heard.constData());
        QVERIFY(victim.takeWritten().contains(" 001 victim "));
        QVERIFY(!net.room.done(net.accounts.setDisabled(u"victim"_s, true))); // there is none
        QVERIFY(net.say(victim, "REGISTER * * swordfish", "REGISTER").contains("REGISTER SUCCESS victim"));
    }

    /// Whose own name is elsewhere could make its account nowhere.
    void aGuestKeepsNoNameFromAnybody()
    {
        struct Elsewhere final : ircd::InternalUser {
            void lineCame(ircd::User&, const ircd::Line&) override {}
            void removed(ircd::User&, const QByteArray&) override {}
        } elsewhere;
        Net net({{u"registration"_s, u"open"_s}});
        auto guest = std::make_unique<ircd::User>("romeo", "r", "elsewhere.test", "Romeo");
        guest->plug = &elsewhere;
        net.service->server()->addUser(std::move(guest));
        QVERIFY(net.room.done(net.accounts.registerAccount(u"romeo"_s, u"sesame"_s)));
    }

    /// What a person types: nobody can go to 0.0.0.0 or ::, and IRC is not spoken at the WebSocket.
    void saysHowOthersComeToIt()
    {
        Net net;
        auto made = net.make({{u"listen"_s, QStringList{u"unix:/run/irc.sock"_s, u"tcp:30668:interface=*"_s}},
            {u"websocket"_s, u"tcp:30867:interface=127.0.0.1"_s}});
        QVERIFY(made);
        QVERIFY(net.room.done((*made)->start()));
        const auto host = ownAddresses().first();
        QVERIFY(
            (*made)->addresses().contains(u"irc://%1:30668"_s.arg(host.contains(u':') ? u'[' + host + u']' : host)));
        QCOMPARE((*made)->howToConnect().first(), ClientLine::command(u"irssi"_s, u"irssi -c %1 -p 30668"_s.arg(host)));
        // What is copied goes into a dialog's field as it is.
        QVERIFY((*made)->howToConnect().contains(ClientLine::value(u"Server"_s, host)));
        QVERIFY((*made)->howToConnect().contains(ClientLine::value(u"Port"_s, u"30668"_s)));
    }

    /// What a service that is encrypted only is come to by; tests/interop/tst_clientlines.py runs each.
    void byTlsAloneThereAreLines()
    {
        Net net;
        auto made = net.make({{u"listen"_s, QStringList{u"tls:30697:interface=127.0.0.1"_s}}});
        QVERIFY(made);
        QVERIFY(net.room.done((*made)->start()));
        const auto lines = (*made)->howToConnect();
        QCOMPARE(lines.value(0), ClientLine::typed(u"irssi, TLS"_s, u"/connect -tls -notls_verify 127.0.0.1 30697"_s));
        QCOMPARE(lines.value(1),
            ClientLine::command(u"WeeChat, TLS"_s,
                u"weechat -r '/server add everyport 127.0.0.1/30697 -ssl -nossl_verify -temp' -r '/connect everyport'"_s));
        QCOMPARE(lines.value(2).label, u"openssl"_s);
        QVERIFY(lines.contains(ClientLine::value(u"Port (TLS)"_s, u"30697"_s)));
    }

    void servesTheProgramsAccounts()
    {
        Net net;
        QCOMPARE(net.service->addresses(), QStringList{u"irc://127.0.0.1:30667"_s});
        QCOMPARE(net.service->howToConnect().value(1),
            ClientLine::command(u"WeeChat"_s, u"weechat 'irc://127.0.0.1:30667/'"_s));
        auto& wire = net.comes("alice", "PASS alice:sesame\r\n");
        QVERIFY(net.say(wire, "WHOIS alice", " 318 ").contains(" 330 alice alice alice "));
        QVERIFY(net.say(wire, "OPER alice sesame", " 381 ").contains(" 381 "));
        QCOMPARE(net.service->peopleCount(), 1);
        QCOMPARE(wire.record().protocol, u"irc"_s);
        QVERIFY(net.room.done(net.service->stop()));
        QVERIFY(wire.written().contains("ERROR :"));
        QVERIFY(!wire.isOpen());
        QCOMPARE(net.service->peopleCount(), 0);
        QVERIFY(net.service->addresses().isEmpty());
        QVERIFY(net.service->howToConnect().isEmpty());
    }

    void channelsAndHistoryOutliveARestart()
    {
        Net net;
        auto& wire = net.comes("alice", "PASS alice:sesame\r\n");
        net.say(wire, "JOIN #birds", " 366 ");
        net.say(wire, "PRIVMSG ChanServ :REGISTER #birds", "NOTICE");
        net.say(wire, "TOPIC #birds :Owls", " TOPIC ");
        net.say(wire, "PRIVMSG #birds :hoo\r\nPING :1", "PONG");
        net.restart();
        auto& again = net.comes("alice", "PASS alice:sesame\r\n");
        QVERIFY(net.say(again, "JOIN #birds", " 366 ").contains(" 332 alice #birds :Owls"));
        QVERIFY(
            net.say(again, "CAP REQ :draft/chathistory\r\nCHATHISTORY LATEST #birds * 10", ":hoo").contains(":hoo"));
    }

    void whoHasGoneIsForgotten()
    {
        Net net;
        QVERIFY(net.room.done(net.accounts.add(u"bob"_s, u"sesame"_s, Role::Operator)));
        net.room.reactor.advance(1s);
        auto& wire = net.comes("bob", "PASS bob:sesame\r\n");
        net.say(wire, "OPER bob sesame", " 381 ");
        net.say(wire, "JOIN #birds", " 366 ");
        net.say(wire, "PRIVMSG ChanServ :REGISTER #birds", "yours");
        QVERIFY(net.room.done(net.accounts.remove(u"bob"_s)));
        net.room.reactor.advance(1s);
        QByteArray heard;
        QVERIFY(net.room.reactor.turnUntil([&] { return (heard += wire.takeWritten()).contains("MODE #birds -r"); }));
        QVERIFY(heard.contains(" 901 bob "));
        QVERIFY(heard.contains(" MODE bob :-o"));
        QVERIFY(!net.say(wire, "WHOIS bob", " 318 ").contains(" 330 "));
        net.restart();
        QVERIFY(net.room.done(net.accounts.add(u"bob"_s, u"other"_s, Role::Member)));
        auto& successor = net.comes("bob", "PASS bob:other\r\n");
        QVERIFY(net.say(successor, "PRIVMSG ChanServ :INFO #birds", "NOTICE").contains("not registered"));
    }

    void whoTakesANameFindsNothingOfTheOneBefore()
    {
        Net net;
        QVERIFY(net.room.done(net.accounts.add(u"bob"_s, u"sesame"_s, Role::Operator)));
        auto& wire = net.comes("bob", "PASS bob:sesame\r\n");
        net.say(wire, "JOIN #birds", " 366 ");
        net.say(wire, "PRIVMSG ChanServ :REGISTER #birds", "yours");
        QVERIFY(net.room.done(net.accounts.remove(u"bob"_s)));
        QVERIFY(!net.say(wire, "WHOIS bob", " 318 ").contains(" 330 ")); // not one moment longer
        QVERIFY(net.room.done(net.service->stop()));
        QVERIFY(net.room.done(net.accounts.add(u"bob"_s, u"other"_s, Role::Member)));
        net.start();
        auto& successor = net.comes("bob", "PASS bob:other\r\n");
        net.say(successor, "JOIN #owls", " 366 ");
        net.say(successor, "PRIVMSG ChanServ :REGISTER #owls", "yours");
        QVERIFY(net.room.done(net.service->stop()));
        QVERIFY(net.room.done(net.accounts.remove(u"bob"_s)));
        QVERIFY(net.room.done(net.accounts.add(u"bob"_s, u"third"_s, Role::Member)));
        net.start();
        auto& third = net.comes("bob", "PASS bob:third\r\n");
        QVERIFY(net.say(third, "PRIVMSG ChanServ :INFO #owls", "NOTICE").contains("not registered"));
    }

    void optionsChangeWhileItRuns()
    {
        Net net;
        auto& wire = net.comes("alice");
        QVERIFY(net.say(wire, "MOTD", " 422 ").contains(" 422 "));
        const auto motd = net.write(u"motd"_s, "Hello\n");
        net.change(u"motd-file"_s, motd);
        QVERIFY(net.say(wire, "MOTD", " 376 ").contains("- Hello"));
        net.write(u"motd"_s, "Good day\n");
        net.service->rereadFiles();
        QVERIFY(net.say(wire, "MOTD", " 376 ").contains("- Good day"));
        net.change(u"admin-place"_s, u"The cellar"_s);
        QVERIFY(net.say(wire, "ADMIN", " 259 ").contains(":The cellar"));
        net.change(u"channel-modes"_s, u"ntC"_s);
        net.say(wire, "JOIN #new", " 366 ");
        QVERIFY(net.say(wire, "MODE #new", " 329 ").contains(" 324 alice #new +Cnt"));
        net.change(u"max-nick"_s, u"9"_s);
        QVERIFY(net.say(wire, "NICK abcdefghij", " 432 ").contains(" 432 "));
        QVERIFY(net.say(wire, "VERSION", "NICKLEN").contains("NICKLEN=9"));
        QVERIFY(QFile::remove(motd)); // what cannot be read leaves all as it was
        net.service->rereadFiles();
        QVERIFY(net.say(wire, "MOTD", " 376 ").contains("- Good day"));
        QCOMPARE(net.log.count(LogLevel::Warning), 1);
    }

    void operatorsRereadFilesToo()
    {
        Net net({{u"flood"_s, u"off"_s}});
        const auto motd = net.write(u"motd"_s, "One\n");
        net.change(u"motd-file"_s, motd);
        auto& wire = net.comes("alice");
        net.say(wire, "OPER alice sesame", " 381 ");
        net.write(u"motd"_s, "Two\n");
        net.say(wire, "REHASH", " 382 ");
        net.room.reactor.turn();
        QVERIFY(net.say(wire, "MOTD", " 376 ").contains("- Two"));
    }

    /// What operators with +s read stands in the log, too: who had a bot's name is found later.
    void whatOperatorsReadIsLogged()
    {
        Net net;
        auto& wire = net.comes("helper");
        ircd::Bot bot(*net.service->server(), {.nick = "helper", .isServersOwn = true});
        QVERIFY(bot.come());
        QVERIFY(net.say(wire, "PING :1", "PONG").contains("you are helper_1 now"));
        const auto& said = net.log.entries();
        QVERIFY(std::any_of(said.begin(), said.end(), [](const everyport::LogEntry& entry) {
            return entry.source == u"irc" && entry.text.contains(u"The nick helper was taken from helper_1!");
        }));
    }

    /// Who looks after a station finds later who was in, and how; nobody without an account is in the log.
    void theLogTellsWhoCameIn()
    {
        Net net;
        const auto lines = [&] {
            QStringList all;
            for (const auto& entry : net.log.entries()) {
                if (entry.source == u"irc" && entry.text.contains(u"came in"))
                    all << everyport::logLevelName(entry.level) + u' ' + entry.text;
            }
            return all;
        };
        net.comes("bob");
        net.comes("carol", "PASS alice:wrong\r\n");
        QCOMPARE(lines(), QStringList());
        auto& wire = net.comes("alice", "PASS alice:sesame\r\n");
        QVERIFY(net.room.reactor.turnUntil([&] { return !lines().isEmpty(); }));
        const auto from = QString::fromLatin1(net.service->server()->findUser("alice")->address);
        QCOMPARE(lines(), QStringList(u"info alice came in from %1 by PASS."_s.arg(from)));
        net.say(wire, "QUIT", "ERROR");
        auto& other = net.connect();
        net.say(other, "CAP REQ :sasl\r\nAUTHENTICATE PLAIN", "AUTHENTICATE +");
        const auto token = QByteArray("\0alice\0sesame", 13).toBase64();
        QVERIFY(net.say(other, "AUTHENTICATE " + token, " 903 ").contains(" 903 "));
        QCOMPARE(lines().last(), u"info alice came in from %1 by PLAIN."_s.arg(from));
    }

    /// Who had one would read what people write to the program.
    void theProgramsNamesAreNobodys()
    {
        Net net;
        auto& wire = net.comes("bob");
        for (const auto& name : ownNames())
            QVERIFY2(net.say(wire, "NICK " + name.toUtf8() + "\r\nPING :1", "PONG")
                         .contains(" 432 bob " + name.toUtf8() + ' '),
                qPrintable(name));
        net.change(u"admin-place"_s, u"The cellar"_s);
        QVERIFY(net.say(wire, "NICK Rules", " 432 ").contains(" 432 bob Rules "));
    }

    void classesMayChangeUnderThoseWhoAreThere()
    {
        Net net;
        auto& wire = net.comes("alice");
        net.change(u"class"_s, QStringList{u"here 127.0.0.1 clients=1"_s});
        QVERIFY(net.say(wire, "PING :1", "PONG").contains("PONG"));
        QVERIFY(net.say(net.connect(), "NICK bob", "ERROR").contains("Too many connections"));
        net.change(u"class"_s, QStringList());
        auto& bob = net.comes("bob");
        QVERIFY(net.say(bob, "PING :1", "PONG").contains("PONG"));
        QVERIFY(net.say(wire, "PING :2", "PONG").contains("PONG"));
    }

    void pagesMayBeLetInLater()
    {
        Net net({{u"websocket"_s, u"tcp:%1:interface=127.0.0.1"_s.arg(webNumber)}});
        QVERIFY(net.service->addresses().contains(u"ws://127.0.0.1:30867"_s));
        const QByteArray request =
            "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            "Sec-WebSocket-Version: 13\r\nOrigin: https://chat.example\r\n";
        auto& first = *net.room.reactor.connectTo(webNumber);
        QVERIFY(net.say(first, request, "\r\n\r\n").startsWith("HTTP/1.1 403"));
        net.change(u"websocket-origins"_s, QStringList{u"https://chat.example"_s});
        auto& second = *net.room.reactor.connectTo(webNumber);
        QVERIFY(net.say(second, request, "\r\n\r\n").startsWith("HTTP/1.1 101"));
    }

    void cloaksStayTheSame()
    {
        Net net;
        const auto hostOf = [&] {
            auto& wire = net.comes("alice");
            return net.say(wire, "USERHOST alice", "\r\n");
        };
        const auto first = hostOf();
        QVERIFY(first.contains(".ip"));
        net.restart();
        QCOMPARE(hostOf(), first);
        Net other({{u"cloak-key"_s, u"0123456789abcdef"_s}});
        auto& wire = other.comes("alice");
        const auto keyed = other.say(wire, "USERHOST alice", "\r\n");
        QVERIFY(keyed != first);
        Net open({{u"cloaks"_s, u"off"_s}, {u"cloak-key"_s, u"0123456789abcdef"_s}});
        auto& seen = open.comes("alice");
        QVERIFY(open.say(seen, "USERHOST alice", "\r\n").contains("@127.0.0.1"));
    }

    void aPortThatIsTakenLeavesNothingBehind()
    {
        Net net;
        QVERIFY(net.room.done(net.service->stop()));
        net.room.reactor.nextFailure = Error{Error::Kind::Local, Reason::AddressInUse, u"Taken."_s, {}, 0};
        net.start();
        QVERIFY(!net.started->ok());
        QVERIFY(!net.service->server());
        net.start();
        QVERIFY(net.started->ok());
    }

    void aFullDiskAtTheStartIsTold()
    {
        polls::BookRoom room;
        Log log{room.reactor.clock()};
        Accounts accounts{room.reactor, *room.database};
        devices::DeviceRegistry devices{room.reactor, *room.database};
        ServiceList services{room.reactor, log, {}};
        QVERIFY(room.done(accounts.open()));
        IrcServiceType type;
        auto made = type.make({room.reactor, *room.database, log, accounts, *room.registry, devices, services,
                                  room.folder.path(), u"irc"_s},
            *checkOptions(type.options(), {}));
        QVERIFY(made);
        room.fillDisk();
        const auto started = room.waited((*made)->start());
        QVERIFY(!started);
        QCOMPARE(started.error().reason, Reason::NoSpace);
    }

    void aFullDiskLaterHoldsNobodyUp()
    {
        Net net;
        auto& wire = net.comes("alice", "CAP REQ :echo-message\r\nCAP END\r\n");
        net.say(wire, "JOIN #x", " 366 ");
        net.room.fillDisk();
        QVERIFY(net.say(wire, "PRIVMSG #x :hello", ":hello").contains(":hello"));
        QVERIFY(net.log.entries().back().text.contains(u"History could not be kept"));
        QVERIFY(net.log.entries().back().level == LogLevel::Warning); // something is lost
    }

    void whatCannotBeIsRefused()
    {
        Net net;
        QCOMPARE(net.make({{u"name"_s, u"localhost"_s}}).error().code, u"name"_s);
        QCOMPARE(net.make({{u"class"_s, QStringList{u"x"_s}}}).error().code, u"class"_s);
    }
};

QTEST_GUILESS_MAIN(IrcServiceTest)
#include "tst_ircservice.moc"
