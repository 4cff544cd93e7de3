#include <QTest>

#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;

namespace {

/// People of a bridge, as many as there are wanted: for lists that are long.
class Throng final : public InternalUser {
public:
    Throng(House& house, int count) : m_house(house)
    {
        for (int at = 0; at < count; ++at) {
            auto user = std::make_unique<User>("u" + QByteArray::number(at), "crowd", "far.away", "One of many");
            user->plug = this;
            people.push_back(&house.server->addUser(std::move(user)));
        }
    }
    ~Throng() override
    {
        for (auto* user : people) {
            user->plug = nullptr;
            m_house.server->removeUser(*user, "gone");
        }
    }
    Channel& join(const QByteArray& name)
    {
        auto& channel = m_house.server->channel(name);
        for (auto* user : people)
            m_house.server->join(*user, channel, 0);
        return channel;
    }
    void lineCame(User&, const Line&) override {}
    void removed(User&, const QByteArray&) override {}

    std::vector<User*> people;

private:
    House& m_house;
};

ServerOptions narrow()
{
    auto options = House::plainOptions();
    options.local.sendQueue = 200'000;
    return options;
}

/// What a client hears that reads whenever so much waits, and how much waited at most.
struct SlowReader {
    explicit SlowReader(House& its) : house(its), peer(its) {}

    void ask(const QByteArray& line)
    {
        peer.wire().setStalled(true);
        peer.say(line);
    }
    /// Until a line has `last` in it.
    QByteArrayList readUntil(const QByteArray& last)
    {
        QByteArrayList all;
        for (int round = 0; round < 5000; ++round) {
            most = std::max(most, peer.wire().queuedBytes());
            peer.wire().setStalled(false);
            all.append(peer.heard());
            if (!all.isEmpty() && all.last().contains(last))
                return all;
            peer.wire().setStalled(true);
            house.reactor.advance({});
        }
        return all;
    }

    House& house;
    Peer peer;
    qsizetype most = 0;
};

QByteArrayList column(const QByteArrayList& lines, QByteArrayView numeric, int word)
{
    QByteArrayList all;
    for (const auto& line : lines) {
        const auto words = line.split(' ');
        if (words.value(1) == numeric)
            all.append(words.value(word));
    }
    return all;
}

bool areAllDifferent(QByteArrayList all)
{
    std::sort(all.begin(), all.end());
    return std::adjacent_find(all.begin(), all.end()) == all.end();
}

} // namespace

class IrcPiecesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListOfManyChannelsNeverFillsTheQueue()
    {
        House house(narrow());
        Throng crowd(house, 1);
        for (int at = 0; at < 5000; ++at) {
            auto& channel = house.server->channel("#c" + QByteArray::number(at));
            channel.topic = QByteArray(80, 't');
            house.server->join(*crowd.people[0], channel, 0);
        }
        SlowReader slow(house);
        slow.peer.logIn("slow");
        slow.ask("LIST");
        slow.peer.say("PING after");
        const auto heard = slow.readUntil(":after");
        QVERIFY(slow.peer.isConnected());
        QVERIFY2(slow.most < 130'000, QByteArray::number(slow.most).constData());
        const auto listed = column(heard, "322", 3);
        QCOMPARE(listed.size(), 5000);
        QVERIFY(areAllDifferent(listed));
        QVERIFY(heard[heard.size() - 2].contains(" 323 slow ")); // and only then what was asked next
    }

    void whoOfEverybodyTellsEverybody()
    {
        House house(narrow());
        Throng crowd(house, 5000);
        SlowReader slow(house);
        slow.peer.logIn("slow");
        slow.ask("WHO *");
        const auto heard = slow.readUntil(" 315 slow ");
        QVERIFY(slow.peer.isConnected());
        QVERIFY(slow.most < 130'000);
        QCOMPARE(column(heard, "352", 7).size(), 5001);
    }

    void aBigChannelsMembersAreMetOnceEach()
    {
        House house(narrow());
        Throng crowd(house, 6000);
        auto& channel = crowd.join("#x");
        SlowReader slow(house);
        slow.peer.logIn("slow");
        slow.peer.say("JOIN #x");
        slow.peer.heard();
        slow.ask("WHO #x");
        // People who were told go, and those behind them take their places.
        for (size_t at = 0; at < 3000; at += 2)
            house.server->part(*crowd.people[at], channel, nullptr);
        const auto nicks = column(slow.readUntil(" 315 slow "), "352", 7);
        QVERIFY(areAllDifferent(nicks));
        for (size_t at = 1; at < 6000; at += at < 3000 ? 2 : 1)
            QVERIFY2(nicks.contains("u" + QByteArray::number(at)), QByteArray::number(at).constData());
        QVERIFY(nicks.contains("slow"));
        QVERIFY(slow.peer.isConnected());
    }

    void namesOfABigChannelAreWhole()
    {
        House house(narrow());
        Throng crowd(house, 6000);
        crowd.join("#x");
        SlowReader slow(house);
        slow.peer.logIn("slow", "userhost-in-names");
        slow.ask("JOIN #x");
        QByteArrayList nicks;
        for (const auto& line : slow.readUntil(" 366 slow ")) {
            if (line.contains(" 353 slow "))
                nicks.append(line.mid(line.lastIndexOf(':') + 1).split(' '));
        }
        QVERIFY(slow.most < 130'000);
        QVERIFY(areAllDifferent(nicks));
        QCOMPARE(nicks.size(), 6001);
    }

    void aChannelThatGoesMeanwhileEndsItsNames()
    {
        House house(narrow());
        Throng crowd(house, 6000);
        auto& channel = crowd.join("#x");
        SlowReader slow(house);
        slow.peer.logIn("slow");
        slow.ask("WHO #x");
        for (auto* user : crowd.people)
            house.server->part(*user, channel, nullptr);
        QVERIFY(!house.server->findChannel("#x"));
        QVERIFY(slow.readUntil(" 315 slow ").last().contains(" #x :"));
    }

    void aLabelledLongAnswerIsOneBatch()
    {
        House house(narrow());
        Throng crowd(house, 3000);
        Peer alice(house);
        alice.logIn("alice", "labeled-response batch");
        alice.say("@label=7 WHO *");
        const auto heard = alice.heard();
        QVERIFY2(heard.first().startsWith("@label=7 :irc.test BATCH +"), heard.first().constData());
        const auto reference = heard.first().split(' ')[3].mid(1);
        QCOMPARE(heard.last(), ":irc.test BATCH -" + reference);
        for (qsizetype at = 1; at + 1 < heard.size(); ++at)
            QVERIFY(heard[at].startsWith("@batch=" + reference + ' '));
        QCOMPARE(heard.size(), 3001 + 3);
    }

    void othersHaveTheirTurnsInBetween()
    {
        House house(narrow());
        Throng crowd(house, 3000);
        Peer alice(house);
        alice.logIn("alice");
        Peer bob(house);
        bob.logIn("bob");
        alice.wire().feed("WHO *\r\n");
        bob.wire().feed("PRIVMSG alice :before you are through\r\n");
        const auto heard = [&] {
            alice.settle();
            return alice.heard();
        }();
        QVERIFY(heard.last().contains(" 315 alice "));
        QVERIFY(heard.contains(":bob!~bob@127.0.0.1 PRIVMSG alice :before you are through"));
    }

    void whoLeavesInTheMiddleLeavesNothingBehind()
    {
        House house(narrow());
        Throng crowd(house, 3000);
        auto slow = std::make_unique<SlowReader>(house);
        slow->peer.logIn("slow");
        slow->ask("WHO *");
        slow.reset();
        house.reactor.advance(std::chrono::seconds(1));
        QVERIFY(!house.server->findUser("slow"));

        auto killed = std::make_unique<SlowReader>(house);
        killed->peer.logIn("killed");
        killed->ask("WHO *");
        house.server->killUser(*house.server->findUser("killed"), "root", "enough");
        house.reactor.advance(std::chrono::seconds(1));
        QVERIFY(!killed->peer.isConnected());
    }
};

QTEST_GUILESS_MAIN(IrcPiecesTest)
#include "tst_pieces.moc"
