// What an IRC account is asked for: the lines that go out, and the answers, refusals and silence that come back.
#include "app/ircchat/irclink.h"

#include <QTest>

#include "tests/app/ircchat/linkstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// In #lobby, with alice, whose host is known, and bob.
class Stage : public LinkStage {
public:
    explicit Stage(const QByteArray& capabilities = {})
    {
        server.capabilities = capabilities;
        account = &connected();
        lobby = &room(*account, u"#lobby"_s);
        if (!until([&] { return lobby->isEntered(); }))
            qFatal("not in the room");
        says(
            ":irc.example 353 me = #lobby :@me +bob\r\n:irc.example 366 me #lobby :End\r\n:alice!a@host.example JOIN #lobby");
        link = static_cast<IrcLink*>(account->link());
        server.heard.clear();
    }
    void says(const QByteArray& lines)
    {
        server.connection->say(lines);
        reactor.turn();
    }
    bool hears(QByteArrayView start)
    {
        return until([&] { return server.heardLine(start); });
    }
    /// What a request comes to when the server answers that, once it has heard its line.
    template <typename T>
    Result<T> answered(Task<Result<T>> task, QByteArrayView line, const QByteArray& answer)
    {
        if (!hears(line))
            qFatal("never heard %s, but %s", line.data(), server.heard.join('|').constData());
        says(answer);
        return wait(std::move(task));
    }

    Account* account = nullptr;
    Conversation* lobby = nullptr;
    IrcLink* link = nullptr;
};

} // namespace

class IrcRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entersAndLeaves()
    {
        Stage stage;
        QVERIFY(stage.answered(stage.link->enter(u"#club"_s, u"key"_s), "JOIN #club key", ":me!u@h JOIN #club"));
        QCOMPARE(
            stage.answered(stage.link->enter(u"#closed"_s, {}), "JOIN #closed", ":irc.example 471 me #closed :full")
                .error()
                .code,
            u"473"_s);
        QCOMPARE(stage.wait(stage.link->enter(u"club"_s, {})).error().kind, Error::Kind::Malformed);
        QCOMPARE(stage.wait(stage.link->enter(u"#a,#b"_s, {})).error().kind, Error::Kind::Malformed);
        QVERIFY(
            stage.answered(stage.link->leave(u"#club"_s, u"so long"_s), "PART #club :so long", ":me!u@h PART #club"));
        QCOMPARE(stage
                     .answered(stage.link->leave(u"#nowhere"_s, {}), "PART #nowhere",
                         ":irc.example 442 me #nowhere :not there")
                     .error()
                     .code,
            u"442"_s);
    }

    void changesTheTopic()
    {
        Stage stage;
        RichText topic(u"News"_s);
        QVERIFY(
            stage.answered(stage.link->setTopic(u"#lobby"_s, topic), "TOPIC #lobby News", ":me!u@h TOPIC #lobby News"));
        QCOMPARE(
            stage.answered(stage.link->setTopic(u"#lobby"_s, topic), "TOPIC", ":irc.example 482 me #lobby :no operator")
                .error()
                .text,
            u"no operator."_s);
    }

    void changesItsName()
    {
        Stage stage;
        QCOMPARE(
            stage
                .answered(stage.link->rename(u"taken"_s), "NICK taken", ":irc.example 433 me taken :Nickname is in use")
                .error()
                .code,
            u"433"_s);
        QCOMPARE(
            stage.answered(stage.link->rename(u"1st"_s), "NICK 1st", ":irc.example 432 me 1st :Erroneous").error().code,
            u"432"_s);
        QVERIFY(stage.answered(stage.link->rename(u"you"_s), "NICK you", ":me!u@h NICK you"));
        QCOMPARE(stage.account->ownName, u"you"_s);
    }

    void isAway()
    {
        Stage stage;
        QVERIFY(
            stage.answered(stage.link->setAway(u"lunch"_s), "AWAY lunch", ":irc.example 306 me :You have been marked"));
        QVERIFY(stage.account->isAway);
        QCOMPARE(stage.account->awayText, u"lunch"_s);
        stage.server.heard.clear();
        stage.server.connection->transport->abortConnection(); // away it stays, whatever happens to the connection
        QVERIFY(stage.hears("AWAY lunch"));
        stage.link = static_cast<IrcLink*>(stage.account->link());
        stage.server.heard.clear();
        QVERIFY(stage.answered(stage.link->setAway({}), "AWAY", ":irc.example 305 me :You are back"));
        QVERIFY(!stage.account->isAway);
    }

    void invites()
    {
        Stage stage;
        QVERIFY(stage.answered(
            stage.link->invite(u"#lobby"_s, u"carl"_s), "INVITE carl #lobby", ":irc.example 341 me carl #lobby"));
        QCOMPARE(stage
                     .answered(stage.link->invite(u"#lobby"_s, u"bob"_s), "INVITE bob #lobby",
                         ":irc.example 443 me bob #lobby :is there")
                     .error()
                     .code,
            u"443"_s);
        QCOMPARE(stage
                     .answered(stage.link->invite(u"#lobby"_s, u"dora"_s), "INVITE dora #lobby",
                         ":irc.example 401 me dora :No such nick")
                     .error()
                     .code,
            u"401"_s);
    }

    void removesAndBans()
    {
        Stage stage;
        QVERIFY(stage.answered(stage.link->remove(u"#lobby"_s, u"alice"_s, u"enough"_s, true),
            "KICK #lobby alice enough", ":me!u@h KICK #lobby alice :enough"));
        QVERIFY(stage.server.heardLine("MODE #lobby +b *!*@host.example"));
        QVERIFY(stage.answered(
            stage.link->remove(u"#lobby"_s, u"bob"_s, {}, true), "KICK #lobby bob", ":me!u@h KICK #lobby bob :bob"));
        QVERIFY(stage.server.heardLine("MODE #lobby +b bob!*@*")); // whose host nobody said
        QCOMPARE(stage
                     .answered(stage.link->remove(u"#lobby"_s, u"carl"_s, {}, false), "KICK #lobby carl",
                         ":irc.example 441 me carl #lobby :not there")
                     .error()
                     .code,
            u"441"_s);
    }

    void givesRanks()
    {
        Stage stage;
        using Rank = Member::Rank;
        QVERIFY(stage.answered(stage.link->setRank(u"#lobby"_s, u"bob"_s, Rank::Moderator), "MODE #lobby -v+o bob bob",
            ":me!u@h MODE #lobby -v+o bob bob"));
        QCOMPARE(stage.lobby->members().value(u"bob"_s).rank, Rank::Moderator);
        QVERIFY(stage.wait(stage.link->setRank(u"#lobby"_s, u"bob"_s, Rank::Moderator))); // has it
        QVERIFY(stage.answered(stage.link->setRank(u"#lobby"_s, u"bob"_s, Rank::Member), "MODE #lobby -o bob",
            ":me!u@h MODE #lobby -o bob"));
        QCOMPARE(
            stage.wait(stage.link->setRank(u"#lobby"_s, u"bob"_s, Rank::Owner)).error().kind, Error::Kind::Unsupported);
    }

    void asksWhoAndWhatThereIs()
    {
        Stage stage;
        const auto facts = stage.answered(stage.link->facts(u"bob"_s), "WHOIS bob bob",
            ":irc.example 311 me bob b host * :Bob\r\n:irc.example 330 me bob acc :is logged in as\r\n:irc.example 317 me bob 75 1700000000 :idle\r\n:irc.example 318 me bob :End");
        QCOMPARE(facts->rows.size(), 4);
        QCOMPARE(
            stage.answered(stage.link->facts(u"nobody"_s), "WHOIS nobody", ":irc.example 401 me nobody :No such nick")
                .error()
                .code,
            u"401"_s);
        const auto rooms = stage.answered(stage.link->listRooms(u"*club*"_s, 2), "LIST *club*",
            ":irc.example 321 me\r\n:irc.example 322 me #a 5 :One\r\n:irc.example 322 me #b many :Two\r\n:irc.example 322 me #c 1 :Three\r\n:irc.example 323 me :End");
        QCOMPARE(rooms->size(), 2); // no more than were asked for
        QCOMPARE(rooms->first().name, u"#a"_s);
    }

    void whatHasNotGoneIsNotShownAsSent_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<bool>("quits");
        QTest::newRow("quit") << QByteArray() << true;
        QTest::newRow("quit, with echoes") << QByteArray("echo-message") << true;
        QTest::newRow("disconnected") << QByteArray() << false;
    }
    void whatHasNotGoneIsNotShownAsSent()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(bool, quits);
        LinkStage stage;
        stage.server.capabilities = capabilities;
        auto& account = stage.connected();
        auto& room = stage.room(account, u"#lobby"_s);
        QVERIFY(stage.until([&] { return room.isEntered(); }));
        for (int i = 0; i < 20; ++i)
            QVERIFY(stage.wait(stage.chat->say(room.id, {QString::number(i)})));
        const auto count = [&](Delivery delivery) {
            const auto page = stage.wait(stage.chat->history().newest(room.id, 20));
            return std::count_if(page->messages.begin(), page->messages.end(),
                [&](const Message& one) { return one.isMine && one.delivery == delivery; });
        };
        QVERIFY(count(Delivery::Waiting) > 5);
        if (quits)
            QVERIFY(stage.wait(stage.chat->stop()));
        else
            stage.chat->disconnectAccount(account.id);
        QVERIFY(stage.until([&] { return stage.server.heardLine("QUIT"); }));
        QVERIFY(stage.server.heard.last().startsWith("QUIT"));
        QVERIFY(quits || stage.until([&] { return count(Delivery::Waiting) == 0; })); // stored before the end
        const auto arrived = std::count_if(stage.server.heard.begin(), stage.server.heard.end(),
            [](const QByteArray& line) { return line.startsWith("PRIVMSG"); });
        QVERIFY(arrived >= 5);                                       // a few of those that waited go before the end
        const auto confirmed = capabilities.isEmpty() ? arrived : 0; // no echo came of any
        QCOMPARE(count(Delivery::Sent), confirmed);
        QCOMPARE(count(Delivery::Failed), 20 - confirmed);
        QCOMPARE(stage.newest(room).trouble, u"The connection ended before it was sent."_s);
    }

    void whatWaitsIsTakenBack()
    {
        LinkStage stage;
        auto& account = stage.connected();
        auto& room = stage.room(account, u"#lobby"_s);
        QVERIFY(stage.until([&] { return room.isEntered(); }));
        qint64 first = 0;
        qint64 last = 0;
        for (int i = 0; i < 30; ++i) {
            last = *stage.wait(stage.chat->say(room.id, {u"line %1"_s.arg(i)}));
            first = first == 0 ? last : first;
        }
        QVERIFY(stage.wait(stage.chat->cancel(room.id, last)));
        const auto gone = stage.wait(stage.chat->cancel(room.id, first));
        QCOMPARE(gone.error().text, u"This message has gone already."_s);
        QCOMPARE(stage.newest(room).delivery, Delivery::Failed);
        QCOMPARE(stage.newest(room).trouble, u"You took it back before it was sent."_s);
        QVERIFY(stage.until([&] { return stage.server.heardLine("PRIVMSG #lobby :line 28"); }));
        QVERIFY(stage.wait(stage.chat->say(room.id, {u"behind"_s})));
        QVERIFY(stage.until([&] { return stage.server.heardLine("PRIVMSG #lobby behind"); }));
        QVERIFY(!stage.server.heardLine("PRIVMSG #lobby :line 29"));
        // It can be sent all the same.
        QVERIFY(stage.wait(stage.chat->sendAgain(room.id, last)));
        QVERIFY(stage.until([&] { return stage.server.heardLine("PRIVMSG #lobby :line 29"); }));
    }

    void saysOneLineOnly()
    {
        Stage stage;
        QVERIFY(stage.wait(stage.link->raw(u"PRIVMSG bob :hi"_s)));
        QVERIFY(stage.hears("PRIVMSG bob hi"));
        QCOMPARE(stage.wait(stage.link->raw(u"PRIVMSG bob :hi\r\nQUIT"_s)).error().kind, Error::Kind::Malformed);
        QCOMPARE(stage.wait(stage.link->raw({})).error().kind, Error::Kind::Malformed);
        QVERIFY(!stage.server.heardLine("QUIT"));
    }

    void whatTheNetworkCannotDoIsSaid()
    {
        Stage stage;
        QCOMPARE(stage.wait(stage.link->react(stage.lobby->id, u"m1"_s, u"x"_s, true)).error().kind,
            Error::Kind::Unsupported);
        QCOMPARE(stage.wait(stage.link->redact(stage.lobby->id, u"m1"_s, {})).error().kind, Error::Kind::Unsupported);
        QCOMPARE(stage.wait(stage.link->fetchHistory(stage.lobby->id, 10)).error().kind, Error::Kind::Unsupported);
        stage.link->typing(stage.lobby->id, true);
        stage.link->markRead(stage.lobby->id, {});
        stage.reactor.advance(30s);
        QVERIFY(!stage.server.heardLine("@") && !stage.server.heardLine("MARKREAD"));
        QCOMPARE(stage.link->abilities() & (Ability::Typing | Ability::Redact | Ability::History), Abilities());
    }

    /// What waits for a full disk is known: what was before that is asked for, not the same page for ever.
    void olderWordsAreAskedForOnAFullDisk()
    {
        Stage stage("batch draft/chathistory message-tags server-time");
        stage.database->setFault([] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        stage.says(
            ":irc.example BATCH +1 chathistory #lobby\r\n@batch=1;time=2001-01-01T00:00:00.000Z :bob!b@h PRIVMSG #lobby :long ago\r\n:irc.example BATCH -1");
        QVERIFY(stage.until([&] { return !stage.chat->unstored(stage.lobby->id).isEmpty(); }));
        const auto asking = stage.link->fetchHistory(stage.lobby->id, 10);
        QVERIFY2(stage.hears("CHATHISTORY BEFORE #lobby timestamp=2001-01-01T00:00:00.000Z"),
            stage.server.heard.join('|').constData());
    }

    void doesWhatTheNetworkCan()
    {
        Stage stage("message-tags draft/message-redaction draft/read-marker");
        QVERIFY(stage.wait(stage.link->react(stage.lobby->id, u"m1"_s, u"x"_s, true)));
        QVERIFY(stage.hears("@+draft/react=x;+draft/reply=m1 TAGMSG #lobby"));
        QVERIFY(stage.wait(stage.link->redact(stage.lobby->id, u"m1"_s, u"oops"_s)));
        QVERIFY(stage.hears("REDACT #lobby m1 oops"));
        stage.reactor.advance(20s); // a notice never waits its turn
        stage.link->typing(stage.lobby->id, true);
        QVERIFY(stage.hears("@+typing=active TAGMSG #lobby"));
        Message read;
        read.at = 1'700'000'000'123;
        stage.link->markRead(stage.lobby->id, read);
        QVERIFY(stage.hears("MARKREAD #lobby timestamp=2023-11-14T22:13:20.123Z"));
        // no such conversation
        QCOMPARE(stage.wait(stage.link->react(12345, u"m1"_s, u"x"_s, true)).error().kind, Error::Kind::Malformed);
    }

    void silenceIsAnAnswer()
    {
        Stage stage;
        auto asking = stage.link->invite(u"#lobby"_s, u"carl"_s);
        // the question before is answered: it was asked for again
        auto asked = stage.link->invite(u"#lobby"_s, u"dora"_s);
        QVERIFY(asking.isReady());
        QCOMPARE(asking.take().error().reason, Reason::InUse);
        stage.reactor.advance(31s);
        QVERIFY(asked.isReady());
        QCOMPARE(asked.take().error().reason, Reason::TimedOut);
    }

    void nothingIsAskedBeforeTheWelcome()
    {
        Stage stage;
        stage.server.connection->transport->abortConnection();
        QVERIFY(stage.until([&] { return stage.account->state == Account::State::Waiting; }));
        QCOMPARE(stage.wait(stage.link->enter(u"#club"_s, {})).error().kind, Error::Kind::Busy);
        QCOMPARE(stage.wait(stage.link->facts(u"bob"_s)).error().kind, Error::Kind::Busy);
        QCOMPARE(stage.wait(stage.link->listRooms({}, 1)).error().kind, Error::Kind::Busy);
        QCOMPARE(stage.wait(stage.link->raw(u"VERSION"_s)).error().kind, Error::Kind::Busy);
        stage.server.heard.clear();
        stage.server.capabilities = "sasl"; // and while it negotiates
        for (int i = 0; i < 100 && !stage.server.connection; ++i)
            stage.reactor.advance(50ms);
        QVERIFY(stage.server.connection);
        auto early = stage.link->enter(u"#club"_s, {});
        if (stage.account->state != Account::State::Online)
            QVERIFY(early.isReady());
    }
};

QTEST_GUILESS_MAIN(IrcRequestsTest)
#include "tst_ircrequests.moc"
