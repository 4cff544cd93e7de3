#include <QTest>

#include "protocols/irc/server/talk/messages.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/support/ownmemory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A bot that repeats what it hears, in capitals.
class Parrot final : public InternalUser {
public:
    explicit Parrot(Server& server) : m_server(server) {}
    ~Parrot() override
    {
        const auto left = std::exchange(users, {});
        for (auto* user : left)
            m_server.removeUser(*user, "gone");
    }
    void lineCame(User&, const Line& line) override { lines.append(line.body().trimmed()); }
    void removed(User& user, const QByteArray& reason) override
    {
        users.removeOne(&user);
        gone = reason;
    }
    void speak(User& user, const QByteArray& target, const QByteArray& text)
    {
        say(m_server, {user, nullptr, Saying::Kind::Message, text, {}}, target);
    }

    QByteArrayList lines;
    QByteArray gone;
    QList<User*> users;

private:
    Server& m_server;
};

User& comeAsBot(Server& server, Parrot& parrot, const QByteArray& nick)
{
    auto user = std::make_unique<User>(nick, "bot", "bots.irc.test", "A bot");
    user->plug = &parrot;
    user->flags.set('B', true);
    parrot.users.append(user.get());
    return server.addUser(std::move(user));
}

} // namespace

class IrcServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTrafficWithoutSecrets()
    {
        House house;
        Peer alice(house);
        QByteArrayList seen;
        const auto watching = alice.wire().record().watch(
            [&](bool in, QByteArrayView line) { seen << (in ? "<" : ">") + line.toByteArray(); });
        alice.say("PASS sesame\r\nNICK alice\r\nUSER alice 0 * :Alice");
        alice.say("PRIVMSG NickServ :IDENTIFY alice pw");
        alice.heard();
        QVERIFY(!seen.join('\n').contains("sesame") && !seen.join('\n').contains(" pw"));
        QCOMPARE(seen.count("<PASS (hidden)"), 1);
        QCOMPARE(seen.count("<NICK alice"), 1);
        QCOMPARE(seen.count("<PRIVMSG NickServ :IDENTIFY (hidden)"), 1);
        const auto welcome = std::count_if(seen.cbegin(), seen.cend(),
            [](const QByteArray& line) { return line.startsWith('>') && line.contains(" 001 alice "); });
        QCOMPARE(welcome, 1);
    }

    /// PASS may name an account; whoever is not logged in by it is told why, and comes in all the same.
    void aPassThatLogsNobodyInIsAnswered_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("pass");
        QTest::addColumn<QByteArray>("answer");
        const auto here = u"127.0.0.1"_s;
        const QByteArray no("You are not logged in: ");
        QTest::newRow("right") << here << QByteArray("alice:pw") << QByteArray("You are now logged in as alice");
        QTest::newRow("wrong") << here << QByteArray("alice:pq") << no + "the name or the password is wrong.";
        QTest::newRow("nobody") << here << QByteArray("nobody:pw") << no + "the name or the password is wrong.";
        QTest::newRow("in the clear") << u"192.0.2.1"_s << QByteArray("alice:pw")
                                      << no + "others could read the password. Use an encrypted connection.";
        QTest::newRow("no account") << here << QByteArray("sesame") << QByteArray();
        QTest::newRow("nothing in front") << here << QByteArray(":pw") << QByteArray();
    }
    void aPassThatLogsNobodyInIsAnswered()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, pass);
        QFETCH(QByteArray, answer);
        House house;
        Peer alice(house, address);
        alice.say("PASS :" + pass + "\r\nNICK alice\r\nUSER alice 0 * :Alice");
        alice.settle();
        const auto heard = alice.heard().join('\n');
        QVERIFY2(heard.contains(" 001 alice "), heard.constData());
        QCOMPARE(heard.count("logged in"), answer.isEmpty() ? 0 : 1);
        QVERIFY2(heard.contains(answer), heard.constData());
    }

    /// The server's own password names no account, whatever it looks like.
    void theServersPasswordIsNoAccounts()
    {
        auto options = House::plainOptions();
        options.password = "alice:sesame";
        House house(options);
        Peer alice(house);
        alice.say("PASS alice:sesame\r\nNICK alice\r\nUSER alice 0 * :Alice");
        const auto heard = alice.heard().join('\n');
        QVERIFY2(heard.contains(" 001 alice ") && !heard.contains("logged in"), heard.constData());
    }

    /// What a client says in the clear others may have read, whether the server took it or not.
    void notesPasswordsInTheClear_data()
    {
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("isSecret");
        QTest::newRow("PASS") << false << QByteArray("PASS alice:pw") << true;
        QTest::newRow("OPER") << true << QByteArray("OPER oper pw") << true;
        QTest::newRow("IDENTIFY") << true << QByteArray("NS IDENTIFY alice pw") << true;
        QTest::newRow("REGISTER") << true << QByteArray("REGISTER * * sesame") << true;
        QTest::newRow("REGISTER of a name that is none") << true << QByteArray("REGISTER a\"b * sesame") << true;
        QTest::newRow("REGISTER with too short a one") << true << QByteArray("REGISTER * * pw") << true;
        QTest::newRow("REGISTER too early") << false << QByteArray("REGISTER alice * sesame") << true;
        QTest::newRow("NickServ's REGISTER") << true << QByteArray("NS REGISTER sesame") << true;
        QTest::newRow("NickServ's with too short a one") << true << QByteArray("NS REGISTER pw") << true;
        QTest::newRow("PASSWD of who is not logged in") << true << QByteArray("NS PASSWD sesame") << true;
        QTest::newRow("REGISTER without one") << true << QByteArray("NS REGISTER") << false;
        QTest::newRow("words") << true << QByteArray("PRIVMSG carol :hello") << false;
        QTest::newRow("PLAIN, which is not offered")
            << true << QByteArray("CAP REQ :sasl\r\nAUTHENTICATE PLAIN") << false;
    }
    void notesPasswordsInTheClear()
    {
        QFETCH(bool, isHere);
        QFETCH(QByteArray, said);
        House house;
        Peer near(house);
        Peer far(house, u"192.0.2.1"_s);
        if (isHere) {
            near.logIn("carol");
            far.logIn("dave");
        }
        for (auto* peer : {&near, &far})
            peer->say(said);
        QTEST(far.wire().record().secretInClear, "isSecret");
        QVERIFY(!near.wire().record().secretInClear);
    }

    /// As where a service ends because of what one of its bots has heard.
    void oneEventMayTakeTwoListenersAway()
    {
        struct Ending final : ServerEvents {
            Ending(Server& of, QByteArrayList& to, QByteArray name) : server(of), heard(to), called(std::move(name)) {}
            void serverNotice(const QByteArray& text) override
            {
                heard.append(called + ' ' + text);
                for (auto* listener : std::exchange(ends, {}))
                    server.removeListener(*listener);
            }
            Server& server;
            QByteArrayList& heard;
            QByteArray called;
            QList<ServerEvents*> ends;
        };
        House house;
        QByteArrayList heard;
        Ending one(*house.server, heard, "one");
        Ending two(*house.server, heard, "two");
        Ending three(*house.server, heard, "three");
        Ending four(*house.server, heard, "four");
        for (auto* listener : {&one, &two, &three, &four})
            house.server->addListener(*listener);
        two.ends = {&two, &three};
        house.server->noticeOperators("a");
        QCOMPARE(heard, (QByteArrayList{"one a", "two a", "four a"}));
        heard.clear();
        four.ends = {&four, &one}; // those who were called before it
        house.server->noticeOperators("b");
        house.server->noticeOperators("c");
        QCOMPARE(heard, (QByteArrayList{"one b", "four b"}));
    }

    void aPlugIsAUserLikeOthers()
    {
        House house;
        Parrot parrot(*house.server);
        auto& bot = comeAsBot(*house.server, parrot, "polly");
        Peer alice(house);
        alice.logIn("alice");
        alice.say("JOIN #x");
        house.server->channels().join(bot, house.server->channels().findOrCreate("#x"), 0);
        alice.heard();

        alice.say("PRIVMSG #x :hello");
        QVERIFY(parrot.lines.last().endsWith(" PRIVMSG #x :hello"));
        parrot.speak(bot, "#x", "HELLO");
        QCOMPARE(alice.heard(), QByteArrayList{":polly!bot@bots.irc.test PRIVMSG #x :HELLO"});
        alice.say("WHOIS polly");
        QVERIFY(alice.heard().join('\n').contains(" 335 alice polly "));
        house.server->changeNick(bot, "molly");
        QCOMPARE(alice.heard(), QByteArrayList{":polly!bot@bots.irc.test NICK molly"});
    }

    void aPlugThatIsKilledIsTold()
    {
        House house;
        Parrot parrot(*house.server);
        comeAsBot(*house.server, parrot, "polly");
        Peer root(house);
        root.logIn("root");
        root.say("OPER oper pw");
        root.say("KILL polly :quiet");
        QVERIFY(parrot.gone.contains("quiet"));
        QVERIFY(!house.server->findUser("polly"));
    }

    void aLineIsWrittenOnceForEachSetOfTags()
    {
        const Line line(":a!b@c PRIVMSG #x :hi\r\n", {1'700'000'000'123, "acc", "id7", "+t=1", true});
        QCOMPARE(line.bytes(variant::Plain), ":a!b@c PRIVMSG #x :hi\r\n");
        QCOMPARE(line.bytes(variant::Time), "@time=2023-11-14T22:13:20.123Z :a!b@c PRIVMSG #x :hi\r\n");
        QCOMPARE(
            line.bytes(variant::Account | variant::Tags), "@account=acc;msgid=id7;bot;+t=1 :a!b@c PRIVMSG #x :hi\r\n");
        QCOMPARE(line.bytes(variant::Time).constData(), line.bytes(variant::Time).constData()); // one and the same
    }

    /// Names of accounts may hold what ends a tag's value: nobody speaks as alice, whose account is "alice;…".
    void anAccountsNameForgesNoTag()
    {
        const Line line(":a!a@a PRIVMSG #x :hi\r\n", {0, "alice;bot;msgid=1", {}, {}, false});
        QCOMPARE(line.bytes(variant::Account), "@account=alice\\:bot\\:msgid=1 :a!a@a PRIVMSG #x :hi\r\n");
        const Line shown(":a!a@a PRIVMSG #x :hi\r\n", {0, "alice", {}, {}, false, "Alice"});
        QCOMPARE(shown.bytes(variant::Account), "@account=Alice :a!a@a PRIVMSG #x :hi\r\n");
    }

    void whatHappensHasTheIdThatHistoryKnows()
    {
        House house;
        Peer alice(house);
        alice.logIn("alice", "message-tags draft/chathistory draft/event-playback batch");
        alice.say("JOIN #x");
        const auto joined = alice.heard().first();
        QVERIFY2(
            joined.startsWith("@") && joined.contains("msgid=") && joined.contains(" JOIN #x"), joined.constData());
        const auto id = joined.mid(joined.indexOf("msgid=") + 6).split(' ').first().split(';').first();
        alice.say("CHATHISTORY LATEST #x * 10");
        QVERIFY(alice.heard().join('\n').contains("msgid=" + id));
    }

    void whatIsSaidAtOnceArrivesInOrder()
    {
        House house;
        Parrot parrot(*house.server);
        auto& bot = comeAsBot(*house.server, parrot, "polly");
        Peer alice(house);
        alice.logIn("alice");
        Peer bob(house);
        bob.logIn("bob", "message-tags");
        for (auto* peer : {&alice, &bob})
            peer->say("JOIN #x,#y");
        house.server->channels().join(bot, *house.server->channels().find("#x"), 0);
        bob.heard();
        parrot.lines.clear();

        alice.wire().feed(
            "PRIVMSG #x :1\r\nPRIVMSG #x :2\r\nPRIVMSG #y :3\r\nPRIVMSG #x :4\r\nPRIVMSG bob :5\r\nNOTICE #x :6\r\nPRIVMSG #x :7\r\nPART #x\r\nPRIVMSG #y :8\r\n");
        QByteArrayList said;
        for (const auto& line : bob.heard()) {
            QVERIFY(line.startsWith("@msgid=") || line.contains(" PART "));
            said.append(line.mid(line.indexOf("PART") > 0 ? line.indexOf("PART") : line.lastIndexOf(':')));
        }
        QCOMPARE(said, (QByteArrayList{":1", ":2", ":3", ":4", ":5", ":6", ":7", "PART #x", ":8"}));
        QCOMPARE(parrot.lines.size(), 6); // 1 2 4 6 7 and the part
        alice.heard();
        bob.say("PRIVMSG #y :9");
        QCOMPARE(alice.heard().size(), 1);
    }

    void whoDoesNotReadIsCutOffAndNobodyElseNotices()
    {
        auto options = House::plainOptions();
        options.local.sendQueue = 100'000;
        House house(options);
        Peer slow(house);
        slow.logIn("slow");
        slow.say("JOIN #x");
        Peer alice(house);
        alice.logIn("alice");
        alice.say("JOIN #x");
        alice.heard();
        slow.heard();
        slow.wire().setStalled(true);
        for (int line = 0; line < 1000 && slow.isConnected(); ++line)
            alice.say("PRIVMSG #x :" + QByteArray(300, 'a'));
        QVERIFY(!slow.isConnected());
        QVERIFY(alice.heard().contains(":slow!~slow@127.0.0.1 QUIT :SendQ exceeded"));
        QVERIFY(alice.isConnected());
    }

    void whoDoesNotReadIsNotReadEither()
    {
        House house;
        Peer slow(house);
        slow.logIn("slow");
        slow.wire().setStalled(true);
        for (int line = 0; line < 5000 && !slow.wire().isReadingPaused(); ++line)
            slow.say("VERSION");
        QVERIFY(slow.wire().isReadingPaused());
        slow.wire().setStalled(false);
        slow.heard();
        slow.say("PING x");
        QCOMPARE(slow.heard().last(), ":irc.test PONG irc.test :x");
    }

    void linesMayComeInPieces()
    {
        House house;
        Peer alice(house);
        alice.wire().feedByteByByte("NICK alice\r\nUSER alice 0 * :Alice\r\n");
        QVERIFY(alice.heard().first().contains(" 001 alice "));
        alice.wire().feed("PING 1\nPING 2\r\nPING 3\r\nPI");
        alice.wire().feed("NG 4\r\n");
        QCOMPARE(alice.heard().size(), 4);
    }

    void aTenThousandBytesLineIsRefusedOnce()
    {
        House house;
        Peer alice(house);
        alice.logIn("alice");
        alice.wire().feed(QByteArray(10'000, 'a'));
        alice.wire().feed(QByteArray(10'000, 'a') + "\r\nPING x\r\n");
        const auto heard = alice.heard();
        QCOMPARE(heard.size(), 2);
        QVERIFY(heard[0].contains(" 417 alice "));
        QVERIFY(heard[1].endsWith(":x"));
    }

    void namesNeverForgeALine()
    {
        House house;
        Peer alice(house);
        alice.logIn("alice");
        for (const auto& line : {"JOIN :#a b", "MODE ::x y", "WHOIS :a b", "KICK :#a :b c", "TOPIC : x",
                 "INVITE :a b :#c d", "MONITOR + :a b"}) {
            alice.say(line);
            for (const auto& heard : alice.heard())
                QVERIFY2(heard.startsWith(":irc.test ") && !heard.contains("  "), heard.constData());
        }
    }

    void cloaksShareTheirNetworksEnd()
    {
        const auto one = cloak("192.0.2.1", "key");
        const auto two = cloak("192.0.2.77", "key");
        const auto other = cloak("198.51.100.1", "key");
        QVERIFY(one != two);
        QCOMPARE(one.mid(one.indexOf('.')), two.mid(two.indexOf('.')));
        QVERIFY(one.mid(one.indexOf('.')) != other.mid(other.indexOf('.')));
        QVERIFY(cloak("192.0.2.1", "another key") != one);
        QVERIFY(cloak("2001:db8::1", "key").endsWith(".ip"));
        QCOMPARE(cloak("::1", {}), "0::1");
    }

    /// Whoever reads the program's memory later finds no password of those who have logged in, or tried to.
    void passwordsAreOverwritten_data()
    {
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("PASS") << false
                              << QByteArrayLiteral("PASS alice:Zx9qVt7LmK2w\r\nNICK alice\r\nUSER a 0 * :a\r\n");
        QTest::newRow("PASS of the server")
            << false << QByteArrayLiteral("PASS Zx9qVt7LmK2w\r\nNICK alice\r\nUSER a 0 * :a\r\n");
        QTest::newRow("IDENTIFY") << true << QByteArrayLiteral("NS IDENTIFY alice Zx9qVt7LmK2w\r\n");
        QTest::newRow("PRIVMSG") << true << QByteArrayLiteral("PRIVMSG NickServ :IDENTIFY alice Zx9qVt7LmK2w\r\n");
        QTest::newRow("OPER") << true << QByteArrayLiteral("OPER alice Zx9qVt7LmK2w\r\n");
        QTest::newRow("REGISTER") << true << QByteArrayLiteral("REGISTER alice * Zx9qVt7LmK2w\r\n");
        QTest::newRow("PLAIN")
            << true
            << QByteArrayLiteral(
                   "CAP REQ :sasl\r\nAUTHENTICATE PLAIN\r\nAUTHENTICATE YWxpY2UAYWxpY2UAWng5cVZ0N0xtSzJ3\r\n");
    }
    void passwordsAreOverwritten()
    {
        QFETCH(bool, isHere);
        QFETCH(QByteArray, said); // a literal's bytes are the program's text
        House house;
        Peer peer(house);
        if (isHere)
            peer.logIn("carol");
        const auto plain = countInOwnMemory("Zx9qVt7LmK2w");
        if (!plain)
            QSKIP("A sanitizer keeps what was freed.");
        QCOMPARE(*plain, 0); // nor does a test before this one leave any
        peer.wire().feed(said);
        const std::optional<int> left[] = {countInOwnMemory("Zx9qVt7LmK2w"), countInOwnMemory("0N0xtSzJ3")};
        QVERIFY(!peer.heard().isEmpty());
        QCOMPARE(left[0].value_or(-1), 0);
        QCOMPARE(left[1].value_or(-1), 0);
    }

    /// The limit was looked at when they came, and counted when they were made.
    void accountsThatAreAskedForAtOnceAreCounted()
    {
        auto options = House::plainOptions();
        options.limits.registrationsHere = 2;
        House house(options);
        house.accounts.isSlow = true;
        std::vector<std::unique_ptr<Peer>> peers;
        int refused = 0;
        for (int number = 0; number < 5; ++number) {
            const auto nick = "new" + QByteArray::number(number);
            auto& peer = *peers.emplace_back(std::make_unique<Peer>(house));
            peer.logIn(nick);
            peer.say(number % 2 ? "NS REGISTER sesame-open" : "REGISTER * * sesame-open");
            refused += peer.heard().join().contains("from your address") ? 1 : 0;
        }
        QCOMPARE(house.accounts.adding.size(), 2U);
        QCOMPARE(refused, 3);
        house.accounts.answer(Error{Error::Kind::Refused, Reason::AlreadyExists, {}, {}, 0});
        house.accounts.answer();
        for (auto& peer : peers)
            peer->heard();
        peers[2]->say("REGISTER * * sesame-open"); // in place of the one that was not made
        peers[3]->say("NS REGISTER sesame-open");
        QCOMPARE(house.accounts.adding.size(), 1U);
    }

    /// Who asked has the nick on their wish list only, and another is welcomed under it while the password is hashed.
    void noAccountOverTheHeadOfWhoCameMeanwhile()
    {
        House house;
        house.accounts.isSlow = true;
        Peer early(house);
        early.say("CAP REQ :message-tags\r\nNICK victim\r\nUSER a 0 * :a\r\nREGISTER * * swordfish");
        QCOMPARE(house.accounts.adding.size(), 1U);
        early.heard();
        Peer victim(house);
        victim.logIn("victim");
        house.accounts.answer();
        const auto told = early.heard().join('\n');
        QVERIFY2(told.contains("FAIL REGISTER ACCOUNT_EXISTS victim :Somebody is here under that name"), told);
        victim.say("REGISTER * * swordfish");
        house.accounts.answer();
        QVERIFY(victim.heard().join('\n').contains("REGISTER SUCCESS victim"));
    }

    void norByTheCodeThatCame()
    {
        House house;
        house.accounts.sendsCodes = true;
        Peer early(house);
        early.say("CAP REQ :message-tags\r\nNICK victim\r\nUSER a 0 * :a\r\nREGISTER * a@example.org swordfish");
        house.accounts.isSlow = true;
        early.say("VERIFY victim 1234");
        QCOMPARE(house.accounts.adding.size(), 1U);
        early.heard();
        Peer victim(house);
        victim.logIn("victim");
        house.accounts.answer();
        const auto told = early.heard().join('\n');
        QVERIFY2(told.contains("FAIL VERIFY TEMPORARILY_UNAVAILABLE victim :Somebody is here under that name"), told);
    }

    /// An operator renames who asked, and somebody else takes the nick.
    void norByNickServ()
    {
        House house;
        house.accounts.isSlow = true;
        Peer early(house);
        early.logIn("victim");
        early.say("NS REGISTER swordfish");
        QCOMPARE(house.accounts.adding.size(), 1U);
        house.server->changeNick(*house.server->findUser("victim"), "renamed");
        Peer victim(house);
        victim.logIn("victim");
        early.heard();
        house.accounts.answer();
        const auto told = early.heard().join('\n');
        QVERIFY2(told.contains("NOTICE renamed :Somebody is here under that name"), told);
    }

    void nickServTellsNoFilesOfTheServer()
    {
        House house;
        house.accounts.isSlow = true;
        Peer alice(house);
        alice.logIn("alice");
        alice.say("NS REGISTER swordfish");
        alice.heard();
        house.accounts.answer(Error::local(Reason::NoSpace, u"The disk is full: /srv/everyport.sqlite."_s));
        const auto told = alice.heard().join('\n');
        QVERIFY2(told.contains("NOTICE alice :The server cannot store this now."), told);
    }

    /// A guest of another network has their name there, and asks for no account here.
    void aGuestKeepsNoNameFromOthers()
    {
        House house;
        Parrot parrot(*house.server);
        comeAsBot(*house.server, parrot, "romeo");
        Peer carol(house);
        carol.logIn("carol");
        carol.say("REGISTER romeo * swordfish");
        const auto told = carol.heard().join('\n');
        QVERIFY2(told.contains("REGISTER SUCCESS romeo"), told);
    }

    void manyComeAndGo()
    {
        House house;
        for (int round = 0; round < 3; ++round) {
            std::vector<std::unique_ptr<Peer>> peers;
            for (int at = 0; at < 200; ++at) {
                peers.push_back(std::make_unique<Peer>(house));
                peers.back()->logIn("p" + QByteArray::number(at));
                peers.back()->say("JOIN #x,#y" + QByteArray::number(at % 7));
            }
            QCOMPARE(house.server->users().count(), 200);
            QCOMPARE(house.server->channels().find("#x")->size(), 200);
            for (int at = 0; at < 200; at += 3)
                peers[size_t(at)]->say("PART #x");
            while (!peers.empty()) {
                peers.erase(peers.begin() + qsizetype(peers.size() * 7 / 11));
            }
            QCOMPARE(house.server->users().count(), 0);
            QVERIFY(house.server->channels().all().isEmpty());
            QCOMPARE(house.server->sessions().all().size(), size_t(0));
        }
    }
};

QTEST_GUILESS_MAIN(IrcServerTest)
#include "tst_server.moc"
