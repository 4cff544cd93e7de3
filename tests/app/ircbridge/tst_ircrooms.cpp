#include "app/ircbridge/ircrooms.h"

#include <QTest>

#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircbridge;
using namespace everyport::ircd;
using namespace everyport::bridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A side that is played by the test: what it is asked for is written down.
class Elsewhere final : public BridgeEnd {
public:
    QStringList notes;
    bool mayExpel = true;
    QString silence; ///< Why it lets nobody speak.

    QString network() const override { return u"else"_s; }
    chat::RichText topic() const override { return {}; }
    void show(const RemoteUser& guest) override { notes.append(u"show "_s + guest.person.name); }
    void update(const RemoteUser& guest) override { notes.append(u"update "_s + guest.person.name); }
    void hide(const RemoteUser& guest, const Leaving& how) override
    {
        notes.append((u"hide %1 %2 %3"_s.arg(guest.person.name, how.reason, how.by.person.name)).trimmed());
    }
    Result<QStringList> speak(const RemoteUser& guest, const Words& words) override
    {
        const auto mark = words.kind == Words::Kind::Action ? u"* "_s
            : words.kind == Words::Kind::Notice             ? u"- "_s
                                                            : QString();
        notes.append(u"speak %1: %2%3%4"_s.arg(
            guest.person.name, mark, words.text.text, words.replyTo.isEmpty() ? QString() : u" to "_s + words.replyTo));
        if (silence.isEmpty())
            return QStringList{u"there"_s};
        return Error{Error::Kind::Refused, Reason::PermissionDenied, silence, {}, 0};
    }
    void retract(const RemoteUser& by, const QStringList& ids, const QString& reason) override
    {
        notes.append(u"retract %1 %2 %3"_s.arg(by.person.name, ids.join(u' '), reason).trimmed());
    }
    void changeTopic(const RemoteUser& by, const chat::RichText& topic) override
    {
        notes.append(u"topic %1 %2"_s.arg(by.person.name, topic.text));
    }
    Result<Done> whisper(const RemoteUser& from, const QString& key, const Words& words) override
    {
        notes.append(u"whisper %1 to %2: %3"_s.arg(from.person.name, key, words.text.text));
        if (silence.isEmpty())
            return Done{};
        return Error{Error::Kind::Refused, Reason::PermissionDenied, silence, {}, 0};
    }
    void undelivered(const QString& key, const Words& words, const RemoteUser* to, const QString& text) override
    {
        notes.append(
            u"%1 not heard%2 (%3): %4"_s.arg(key, to ? u" by "_s + to->person.name : QString(), words.text.text, text));
    }
    Result<Done> expel(const RemoteUser& by, const QString& key, const QString&) override
    {
        notes.append(u"expel %1 by %2"_s.arg(key, by.person.name));
        if (mayExpel)
            return Done{};
        return Error{Error::Kind::Refused, Reason::PermissionDenied, u"no right"_s, {}, 0};
    }
    QStringList take() { return std::exchange(notes, {}); }
};

Person person(const QString& name)
{
    Person one;
    one.key = u"k-"_s + name;
    one.name = name;
    one.realName = u"Real "_s + name;
    one.address = u"usr@far.example"_s;
    return one;
}

struct Stage {
    House house;
    Bridge meeting{house.reactor.clock()};
    Elsewhere far;
    std::unique_ptr<IrcRooms> rooms = std::make_unique<IrcRooms>(*house.server);
    Peer alice{house};

    explicit Stage(const QByteArray& capabilities = {})
    {
        alice.logIn("alice", capabilities);
        alice.say("JOIN #x");
        meeting.add(far);
        if (!rooms->share("#x", meeting))
            qFatal("not shared");
        come(u"bob"_s);
        alice.heard();
        far.take();
    }
    ~Stage()
    {
        rooms.reset();
        meeting.remove(far);
    }
    void turn()
    {
        house.reactor.advance(2ms);
        alice.settle();
    }
    void come(const QString& name)
    {
        meeting.came(far, person(name));
        turn();
    }
    void say(const QString& name, const QString& text, Words::Kind kind = Words::Kind::Message, const QString& id = {},
        const QString& replyTo = {})
    {
        meeting.said(far, u"k-"_s + name, {kind, text, id, replyTo});
        turn();
    }
    QByteArrayList after(const QByteArray& line)
    {
        alice.say(line);
        turn();
        return alice.heard();
    }
};

} // namespace

class IrcRoomsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guestsAreUsersLikeOthers()
    {
        Stage stage;
        const auto who = stage.after("WHOIS bob").join('\n');
        QVERIFY2(who.contains(" 311 alice bob usr far.example * :Real bob [else]"), who);
        QVERIFY(stage.after("NAMES #x").join('\n').contains("bob"));
        stage.meeting.came(stage.far, person(u"carol"_s));
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":carol!usr@far.example JOIN #x"});
        stage.meeting.left(stage.far, u"k-carol"_s, {Leaving::Kind::Left, u"bye"_s, {}});
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":carol!usr@far.example PART #x :bye"});
        QVERIFY(!stage.house.server->findUser("carol"));
        stage.meeting.left(stage.far, u"k-bob"_s, {Leaving::Kind::Quit, u"gone home"_s, {}});
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":bob!usr@far.example QUIT :gone home"});
    }

    /// With reserve-nicks, wherever they come from: one who is logged in by that name is the account's own.
    void guestsTakeNoNickOfAnAccount()
    {
        Stage stage;
        auto options = stage.house.server->options();
        options.reserveNicks = true;
        stage.house.server->setOptions(options);
        stage.come(u"carol"_s);
        QVERIFY(!stage.house.server->findUser("carol"));
        QVERIFY(stage.house.server->findUser("carol|else"));
        auto dan = person(u"Dan"_s);
        dan.account = u"dan"_s;
        stage.meeting.came(stage.far, dan);
        auto bot = person(u"polls"_s);
        bot.isOurs = true;
        stage.meeting.came(stage.far, bot);
        stage.turn();
        QVERIFY(stage.house.server->findUser("Dan"));
        QVERIFY(stage.house.server->findUser("polls"));
    }

    void wordsTravelBothWays()
    {
        Stage stage;
        QVERIFY(stage.after("PRIVMSG #x :hello").isEmpty());
        stage.after("PRIVMSG #x :\x01"
                    "ACTION waves\x01");
        stage.after("NOTICE #x :psst");
        stage.after("PRIVMSG #x :\x01VERSION\x01"); // nobody's business
        QCOMPARE(stage.far.take(),
            (QStringList{u"speak alice: hello"_s, u"speak alice: * waves"_s, u"speak alice: - psst"_s}));
        stage.say(u"bob"_s, u"hi"_s);
        stage.say(u"bob"_s, u"waves back"_s, Words::Kind::Action);
        stage.say(u"bob"_s, u"one\ntwo"_s);
        QCOMPARE(stage.alice.heard(),
            (QByteArrayList{":bob!usr@far.example PRIVMSG #x :hi",
                ":bob!usr@far.example PRIVMSG #x :\x01"
                "ACTION waves back\x01",
                ":bob!usr@far.example PRIVMSG #x :one", ":bob!usr@far.example PRIVMSG #x :two"}));
        QVERIFY(stage.far.take().isEmpty()); // guests' words go nowhere
    }

    void nickAwayAndRankAreFollowedBothWays()
    {
        Stage stage("away-notify");
        stage.after("NICK alicia");
        stage.after("AWAY :lunch");
        QCOMPARE(stage.far.take(), (QStringList{u"update alicia"_s, u"update alicia"_s}));
        auto bob = person(u"bob"_s);
        bob.name = u"rob"_s;
        bob.isAway = true;
        bob.standing = bridge::Standing::Moderator;
        stage.meeting.came(stage.far, bob);
        stage.turn();
        QCOMPARE(stage.alice.heard(),
            (QByteArrayList{
                ":bob!usr@far.example NICK rob", ":rob!usr@far.example AWAY :Away", ":irc.test MODE #x +o rob"}));
        bob.standing = bridge::Standing::Voiced;
        stage.meeting.came(stage.far, bob);
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":irc.test MODE #x -o+v rob rob"});
    }

    void takenNicksGetTheirNetworkBehindThem()
    {
        Stage stage;
        stage.come(u"alice"_s);
        QCOMPARE(stage.alice.heard(), QByteArrayList{":alice|else!usr@far.example JOIN #x"});
        stage.come(u"NickServ"_s);
        QCOMPARE(stage.alice.heard(), QByteArrayList{":NickServ|else!usr@far.example JOIN #x"});
        stage.rooms->guests().setSuffix(u"else"_s, "[far]");
        stage.come(u"dave"_s);
        QCOMPARE(stage.alice.heard(), QByteArrayList{":dave[far]!usr@far.example JOIN #x"});
    }

    void whoLeavesHereLeavesThere()
    {
        Stage stage;
        Peer carol(stage.house);
        carol.logIn("carol");
        carol.say("JOIN #x");
        stage.turn();
        QCOMPARE(stage.far.take(), QStringList{u"show carol"_s});
        stage.after("KICK #x carol :out");
        QCOMPARE(stage.far.take(), QStringList{u"hide carol out alice"_s});
        carol.say("JOIN #x");
        carol.say("PART #x :bye");
        carol.say("JOIN #x");
        carol.say("QUIT :home");
        stage.turn();
        QCOMPARE(stage.far.take(),
            (QStringList{u"show carol"_s, u"hide carol bye"_s, u"show carol"_s, u"hide carol Quit: home"_s}));
    }

    void guestsAreKickedThereToo()
    {
        Stage stage;
        stage.after("KICK #x bob :out");
        QCOMPARE(stage.far.take(), QStringList{u"expel k-bob by alice"_s});
        stage.meeting.left(stage.far, u"k-bob"_s, {Leaving::Kind::Removed, u"out"_s, RemoteUser::nobody(u"alice"_s)});
        stage.turn();
        QVERIFY(stage.alice.heard().isEmpty());
        QVERIFY(!stage.house.server->findUser("bob"));

        stage.come(u"carol"_s);
        stage.alice.heard();
        stage.far.mayExpel = false;
        const auto heard = stage.after("KICK #x carol :out");
        QCOMPARE(heard,
            (QByteArrayList{":alice!~alice@127.0.0.1 KICK #x carol :out", ":carol!usr@far.example JOIN #x",
                ":irc.test NOTICE #x :carol is still there: no right"}));
    }

    void kicksElsewhereAreSeenHere()
    {
        Stage stage;
        stage.meeting.left(stage.far, u"k-bob"_s, {Leaving::Kind::Removed, u"spam"_s, RemoteUser::nobody(u"far op"_s)});
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":irc.test KICK #x bob :spam"});
    }

    /// What they are called there may be somebody else here.
    void whoDidItIsShownAsTheyAreHere()
    {
        Stage stage;
        Peer carol(stage.house);
        carol.logIn("carol"); // not in the channel
        stage.come(u"carol"_s);
        stage.alice.heard();
        const RemoteUser farCarol{&stage.far, person(u"carol"_s)};
        stage.meeting.topicChanged(stage.far, farCarol, u"Mine"_s);
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":carol|else!usr@far.example TOPIC #x :Mine"});
        QCOMPARE(stage.house.server->channels().find("#x")->topicBy, "carol|else!usr@far.example");
        stage.meeting.left(stage.far, u"k-bob"_s, {Leaving::Kind::Removed, u"go"_s, farCarol});
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":carol|else!usr@far.example KICK #x bob :go"});
        for (const auto& guest : stage.meeting.people()) {
            if (guest.person.name == u"alice")
                stage.meeting.expelled(stage.far, farCarol, guest, u"out"_s);
        }
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":carol|else!usr@far.example KICK #x alice :out"});
        carol.say("JOIN #x");
        carol.settle();
        carol.heard();
        stage.meeting.left(stage.far, u"k-carol"_s, {Leaving::Kind::Left, {}, {}});
        stage.meeting.topicChanged(stage.far, farCarol, u"By one who has gone"_s); // nobody here any more
        stage.turn();
        carol.settle();
        QCOMPARE(carol.heard().last(), ":irc.test TOPIC #x :By one who has gone");
    }

    void ourModesBindGuests()
    {
        Stage stage;
        stage.after("MODE #x +m");
        stage.say(u"bob"_s, u"may I"_s);
        QVERIFY(stage.alice.heard().isEmpty());
        stage.after("MODE #x -m+b *!*@far.example");
        stage.after("KICK #x bob");
        stage.meeting.left(stage.far, u"k-bob"_s, {});
        stage.far.take();
        stage.come(u"bob"_s); // past his home's own asking
        QCOMPARE(stage.far.take(), QStringList{u"expel k-bob by TestNet"_s});
        QVERIFY(stage.alice.heard().isEmpty());
        stage.meeting.left(stage.far, u"k-bob"_s, {});
        stage.far.mayExpel = false; // then he hears what is said, so he is seen, and silent
        stage.come(u"bob"_s);
        stage.say(u"bob"_s, u"hello"_s);
        QCOMPARE(stage.alice.heard(),
            (QByteArrayList{
                ":irc.test NOTICE #x :bob is there all the same: no right", ":bob!usr@far.example JOIN #x"}));
        stage.after("MODE #x -b *!*@far.example");
        stage.say(u"bob"_s, u"back"_s);
        QCOMPARE(stage.alice.heard(), (QByteArrayList{":bob!usr@far.example PRIVMSG #x :back"}));
    }

    void whatKeepsUsersOutKeepsGuestsOut_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<int>("kind");
        using Kind = bridge::Refusal::Kind;
        const auto row = [](const char* name, const char* mode, Kind kind) {
            QTest::newRow(name) << QByteArray(mode) << int(kind);
        };
        row("invited only", "+i", Kind::MembersOnly);
        row("operators", "+O", Kind::MembersOnly);
        row("accounts", "+R", Kind::AccountNeeded);
        row("encrypted", "+z", Kind::EncryptionNeeded);
        row("key", "+k sesame", Kind::PasswordNeeded);
        row("limit", "+l 1", Kind::Full);
        row("ban", "+b dave!*@*", Kind::Banned);
        row("ban of an account", "+b a:dave", Kind::Banned);
        row("ban of who has none", "+b U:*", Kind::Banned);
    }
    void whatKeepsUsersOutKeepsGuestsOut()
    {
        QFETCH(QByteArray, mode);
        QFETCH(int, kind);
        Stage stage;
        auto dave = person(u"dave"_s);
        if (mode.contains("a:"))
            dave.identity.account = u"Dave"_s;
        QVERIFY(!stage.meeting.refuses(stage.far, dave, {}));
        stage.after("OPER oper pw");
        stage.after("MODE #x " + mode);
        const auto refused = stage.meeting.refuses(stage.far, dave, {});
        QVERIFY(refused);
        QCOMPARE(int(refused->kind), kind);
        QVERIFY(!refused->text.isEmpty());
    }

    void invitationsAreOfWhoSomebodyReallyIs()
    {
        Stage stage;
        stage.after("MODE #x +iI *!dave@real.example");
        auto dave = person(u"dave"_s);
        QVERIFY(stage.meeting.refuses(stage.far, dave, {}));
        dave.identity.address = u"dave@real.example"_s;
        QVERIFY(!stage.meeting.refuses(stage.far, dave, {}));
    }

    void whoIsNotHeardIsTold_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("why");
        const auto message = int(Words::Kind::Message);
        QTest::newRow("moderated") << QByteArray("+m") << message << u"Cannot send to channel (+m)"_s;
        QTest::newRow("accounts only") << QByteArray("+M") << message
                                       << u"Cannot send to channel (+M) - you need to be logged in to an account"_s;
        QTest::newRow("muted") << QByteArray("+b m:*!*@far.example") << message << u"You are muted in #x on TestNet."_s;
        QTest::newRow("banned") << QByteArray("+b *!*@far.example") << message
                                << u"You are banned from #x on TestNet."_s;
        QTest::newRow("no notices") << QByteArray("+T") << int(Words::Kind::Notice)
                                    << u"Cannot send NOTICE to channel (+T)"_s;
        QTest::newRow("no colours") << QByteArray("+c") << message << u"Cannot send colours to channel (+c)"_s;
    }
    void whoIsNotHeardIsTold()
    {
        QFETCH(QByteArray, mode);
        QFETCH(int, kind);
        QFETCH(QString, why);
        Stage stage;
        stage.after("MODE #x " + mode);
        chat::RichText text;
        text.append(u"first\n"_s);
        chat::TextStyle red;
        red.foreground = 0xffff0000;
        text.append(u"second"_s, red);
        stage.meeting.said(stage.far, u"k-bob"_s, {Words::Kind(kind), text, {}, {}});
        stage.turn();
        QVERIFY(stage.alice.heard().isEmpty()); // all of it or nothing
        QCOMPARE(stage.far.take(), QStringList{u"k-bob not heard (first\nsecond): Not passed on to TestNet: "_s + why});
    }

    void whoIsNotHeardElsewhereIsTold()
    {
        Stage stage;
        stage.far.silence = u"You have no voice\rQUIT :there."_s;
        QCOMPARE(stage.after("PRIVMSG #x :hello"),
            QByteArrayList{":irc.test 404 alice #x :Not passed on to else: You have no voice QUIT :there."});
        QVERIFY(stage.after("NOTICE #x :hello").isEmpty()); // RFC 2812 §3.3.2
        QCOMPARE(stage.after("PRIVMSG bob :psst"),
            QByteArrayList{":irc.test 531 alice bob :Not passed on to else: You have no voice QUIT :there."});
    }

    void whoCannotBeReachedInPrivateIsTold()
    {
        Stage stage;
        stage.after("MODE alice +g");
        for (const auto& guest : stage.meeting.people()) {
            if (guest.person.name == u"alice")
                stage.meeting.whispered(stage.far, u"k-bob"_s, guest, {Words::Kind::Message, u"psst"_s, {}, {}});
        }
        stage.turn();
        QCOMPARE(stage.far.take(),
            QStringList{
                u"k-bob not heard by alice (psst): Not passed on to TestNet: alice takes no private messages from you."_s});
        QVERIFY(!stage.alice.heard().join().contains("PRIVMSG"));
    }

    void reasonsArePlainLines()
    {
        Stage stage;
        stage.meeting.left(stage.far, u"k-bob"_s, {Leaving::Kind::Left, u"bye\rQUIT :now\nand\u0085then"_s, {}});
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":bob!usr@far.example PART #x :bye QUIT :now and then"});
        stage.after("PART #x :\x02so\x02 \x03"
                    "04long");
        QCOMPARE(stage.far.take(), QStringList{u"hide alice so long"_s});
    }

    void privateWordsTravelBothWays()
    {
        Stage stage;
        stage.after("PRIVMSG bob :psst");
        QCOMPARE(stage.far.take(), QStringList{u"whisper alice to k-bob: psst"_s});
        QString key;
        for (const auto& guest : stage.meeting.people()) {
            if (guest.person.name == u"alice")
                key = guest.person.key;
        }
        BridgeEnd* here = nullptr;
        for (const auto& guest : stage.meeting.people()) {
            if (guest.home != &stage.far)
                here = guest.home;
        }
        const RemoteUser alice{here, *stage.meeting.person(*here, key)};
        stage.meeting.whispered(stage.far, u"k-bob"_s, alice, {Words::Kind::Message, u"yes"_s, {}, {}});
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":bob!usr@far.example PRIVMSG alice :yes"});
        // Who is in no shared room cannot be named there.
        Peer carol(stage.house);
        carol.logIn("carol");
        carol.say("PRIVMSG bob :hello");
        stage.turn();
        QVERIFY(stage.far.take().isEmpty());
    }

    void topicsTravelBothWays()
    {
        Stage stage;
        stage.after("TOPIC #x :Fruit");
        QCOMPARE(stage.far.take(), QStringList{u"topic alice Fruit"_s});
        stage.meeting.topicChanged(stage.far, RemoteUser{&stage.far, person(u"bob"_s)}, u"Bread\nand cheese"_s);
        stage.turn();
        QCOMPARE(stage.alice.heard(), QByteArrayList{":bob!usr@far.example TOPIC #x :Bread and cheese"});
        QVERIFY(stage.far.take().isEmpty());
        stage.after("TOPIC #x :\x02"
                    "bold\x02 \x03"
                    "04red");
        QCOMPARE(stage.far.take(), QStringList{u"topic alice bold red"_s});
        chat::RichText looks(u"plain "_s);
        chat::TextStyle bold;
        bold.bold = true;
        looks.append(u"bold"_s, bold);
        stage.meeting.topicChanged(
            stage.far, RemoteUser{&stage.far, person(u"bob"_s)}, looks); // where both write looks, they stay
        stage.turn();
        QCOMPARE(stage.alice.heard(),
            QByteArrayList{":bob!usr@far.example TOPIC #x :plain \x02"
                           "bold"});
        stage.meeting.topicChanged(stage.far, RemoteUser{&stage.far, person(u"bob"_s)},
            u"\ra\u2028b\u0085c\td\r\n"_s + QString(2000, u'\u00e9'));
        stage.turn();
        const auto line = stage.alice.heard().join();
        QVERIFY2(line.startsWith(":bob!usr@far.example TOPIC #x :a b c d  \xc3\xa9"), line);
        QVERIFY(stage.house.server->channels().find("#x")->topic.size() <= stage.house.server->options().limits.topic);
        QVERIFY(stage.house.server->channels().find("#x")->topic.isValidUtf8());
    }

    void repliesAndRetractionsTravelBothWays()
    {
        Stage stage("message-tags draft/message-redaction echo-message");
        const auto echo = stage.after("PRIVMSG #x :one").join();
        const auto id = echo.mid(echo.indexOf("msgid=") + 6).split(' ').first().split(';').first();
        QVERIFY(!id.isEmpty());
        stage.say(u"bob"_s, u"two"_s, Words::Kind::Message, u"far-2"_s, u"there"_s);
        const auto heard = stage.alice.heard().join();
        QVERIFY2(heard.contains("+draft/reply=" + id), heard);
        const auto answer = heard.mid(heard.indexOf("msgid=") + 6).split(' ').first().split(';').first();
        stage.far.take();
        stage.meeting.retracted(stage.far, u"k-bob"_s, u"far-2"_s);
        stage.turn();
        QVERIFY(stage.alice.heard().join().contains(":bob!usr@far.example REDACT #x " + answer));
        stage.alice.say("REDACT #x " + id);
        stage.alice.settle();
        stage.turn();
        QVERIFY(stage.far.take().contains(u"retract alice there"_s));
    }

    void aMessageOfSeveralLinesIsOne()
    {
        Stage stage("message-tags draft/message-redaction");
        const auto idsOf = [](const QByteArrayList& lines) {
            QByteArrayList ids;
            for (const auto& line : lines)
                ids.append(line.mid(line.indexOf("msgid=") + 6).split(' ').first().split(';').first());
            return ids;
        };
        stage.say(u"bob"_s, u"one\ntwo\nthree"_s, Words::Kind::Message, u"far-1"_s);
        auto ids = idsOf(stage.alice.heard());
        QCOMPARE(ids.size(), 3);
        // A reply to any line of it is one to it.
        stage.after("@+draft/reply=" + ids[2] + " PRIVMSG #x :three?");
        QCOMPARE(stage.far.take(), QStringList{u"speak alice: three? to far-1"_s});
        // Its author takes back all of it.
        stage.meeting.retracted(stage.far, u"k-bob"_s, u"far-1"_s, u"mistaken\r\nQUIT"_s);
        stage.turn();
        const auto taken = stage.alice.heard();
        QCOMPARE(taken.size(), 3);
        for (qsizetype line = 0; line < 3; ++line)
            QVERIFY2(
                taken[line].endsWith(":bob!usr@far.example REDACT #x " + ids[line] + " :mistaken  QUIT"), taken[line]);
        for (const auto& item : stage.house.history.items)
            QVERIFY(!ids.contains(item.id));
        // And an operator with any of its lines.
        stage.say(u"bob"_s, u"four\nfive\nsix"_s, Words::Kind::Message, u"far-2"_s);
        ids = idsOf(stage.alice.heard());
        const auto redacted = stage.after("REDACT #x " + ids[1] + " :\x02spam");
        QCOMPARE(redacted.size(), 3);
        QVERIFY(redacted[0].contains(" REDACT #x " + ids[1]));
        QVERIFY2(redacted[1].endsWith(":alice!~alice@127.0.0.1 REDACT #x " + ids[0] + " :spam"), redacted[1]);
        QVERIFY(redacted[2].contains(" REDACT #x " + ids[2]));
        QCOMPARE(stage.far.take(), QStringList{u"retract alice far-2 spam"_s});
        for (const auto& item : stage.house.history.items)
            QVERIFY(!ids.contains(item.id));
    }

    void whatIsCorrectedIsSaidInItsPlace()
    {
        Stage stage("message-tags draft/message-redaction");
        stage.say(u"bob"_s, u"one\ntwo"_s, Words::Kind::Message, u"far-1"_s);
        stage.alice.heard();
        stage.meeting.said(
            stage.far, u"k-bob"_s, {Words::Kind::Message, u"uno\ndue\ntre"_s, u"far-2"_s, {}, u"far-1"_s});
        stage.turn();
        const auto heard = stage.alice.heard();
        QCOMPARE(heard.size(), 5);
        QVERIFY(heard[0].endsWith(" PRIVMSG #x :(edited) uno"));
        QVERIFY(heard[2].endsWith(" PRIVMSG #x :tre"));
        QVERIFY(heard[3].contains(" REDACT #x ") && heard[4].contains(" REDACT #x "));
        stage.meeting.retracted(stage.far, u"k-bob"_s, u"far-1"_s); // what was corrected goes whole
        stage.turn();
        QCOMPARE(stage.alice.heard().size(), 3);
        for (const auto& item : stage.house.history.items)
            QVERIFY2(!item.body.contains(" PRIVMSG "), item.body);
        // Who may not speak any more keeps what is there.
        stage.say(u"bob"_s, u"four"_s, Words::Kind::Message, u"far-3"_s);
        stage.after("MODE #x +m");
        stage.meeting.said(stage.far, u"k-bob"_s, {Words::Kind::Message, u"quattro"_s, u"far-4"_s, {}, u"far-3"_s});
        stage.turn();
        QVERIFY(stage.alice.heard().isEmpty());
        QVERIFY(stage.far.take().last().contains(u"not heard"_s));
        // Of what is not known any more it is a correction all the same.
        stage.after("MODE #x -m");
        stage.meeting.said(stage.far, u"k-bob"_s, {Words::Kind::Message, u"cinque"_s, u"far-5"_s, {}, u"long gone"_s});
        stage.turn();
        QVERIFY(stage.alice.heard().join().contains(":(edited) cinque"));
    }

    void whatAReplyIsToIsSaidWhereItCannotBePointedAt()
    {
        Stage stage;
        Words words{Words::Kind::Message, u"yes"_s, u"far-2"_s, u"far-1"_s};
        words.whole = chat::RichText(u"> really?\nyes"_s);
        stage.meeting.said(stage.far, u"k-bob"_s, words);
        stage.turn();
        QCOMPARE(stage.alice.heard(),
            (QByteArrayList{":bob!usr@far.example PRIVMSG #x :> really?", ":bob!usr@far.example PRIVMSG #x :yes"}));
        stage.say(u"bob"_s, u"really?"_s, Words::Kind::Message, u"far-1"_s);
        stage.meeting.said(stage.far, u"k-bob"_s, words);
        stage.turn();
        QCOMPARE(stage.alice.heard(),
            (QByteArrayList{":bob!usr@far.example PRIVMSG #x :really?", ":bob!usr@far.example PRIVMSG #x :yes"}));
    }

    void whoIsKilledComesAgainWhenTheyDo()
    {
        Stage stage;
        Peer root(stage.house);
        root.logIn("root");
        root.say("OPER oper pw");
        root.say("KILL bob :spam");
        stage.turn();
        stage.alice.heard();
        QVERIFY(!stage.house.server->findUser("bob"));
        stage.meeting.left(stage.far, u"k-bob"_s, {});
        stage.come(u"bob"_s);
        QCOMPARE(stage.alice.heard(), QByteArrayList{":bob!usr@far.example JOIN #x"});
    }

    void whatIsSharedMayEndInAnyOrder()
    {
        Stage stage;
        stage.rooms->unshare(stage.meeting);
        QCOMPARE(stage.alice.heard(), QByteArrayList{":bob!usr@far.example PART #x"});
        QCOMPARE(stage.far.take(), QStringList{u"hide alice"_s});
        QVERIFY(stage.rooms->share("#x", stage.meeting).ok());
        QCOMPARE(stage.rooms->share("#X", stage.meeting).error().reason, Reason::AlreadyExists);
        QCOMPARE(stage.rooms->share("nothing", stage.meeting).error().reason, Reason::BadValue);
        bool isGone = false;
        stage.rooms->serverGone = [&] { isGone = true; };
        stage.house.server->shutDown();
        QVERIFY(isGone);
        stage.house.reactor.advance(2ms);
        QCOMPARE(stage.meeting.people().size(), 1); // bob, elsewhere
    }

    void twoBridgesDoNotTalkInCircles()
    {
        Stage stage;
        Bridge second(stage.house.reactor.clock());
        Elsewhere other;
        second.add(other);
        IrcRooms more(*stage.house.server);
        QVERIFY(more.share("#x", second).ok());
        stage.turn();
        QCOMPARE(other.take(), QStringList{u"show alice"_s}); // not bob, who is the first bridge's
        stage.say(u"bob"_s, u"hello"_s);
        stage.after("PRIVMSG #x :hi");
        QCOMPARE(other.take(), QStringList{u"speak alice: hi"_s});
        more.unshare(second);
        second.remove(other);
    }

    void aSharedChannelKeepsItsName()
    {
        Stage stage;
        QVERIFY(stage.after("RENAME #x #y :better").join().contains("FAIL RENAME CANNOT_RENAME #x #y"));
        stage.after("PRIVMSG #x :hello");
        QCOMPARE(stage.far.take(), QStringList{u"speak alice: hello"_s});
    }

    void noChannelIsRenamedToASharedOne()
    {
        Stage stage;
        stage.after("PART #x");
        stage.after("JOIN #zzz");
        stage.rooms->unshare(stage.meeting);
        QVERIFY(stage.rooms->share("#y", stage.meeting).ok());
        stage.far.take();
        // Whether or not anybody is in it: the name is the bridge's.
        QVERIFY(stage.after("RENAME #zzz #Y").join().contains("FAIL RENAME CANNOT_RENAME #zzz #Y"));
        QCOMPARE(stage.far.take(), QStringList());
    }
};

QTEST_GUILESS_MAIN(IrcRoomsTest)
#include "tst_ircrooms.moc"
