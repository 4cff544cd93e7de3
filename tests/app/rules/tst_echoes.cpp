#include "app/rules/echoes.h"

#include "tests/app/rules/rulebench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RunReport::Outcome;

/// What rules bring about comes back to them, by more ways than one.
class EchoesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesComeFromElsewhereAndSoon()
    {
        const auto said = [](const QString& network) {
            return Event{u"message"_s,
                {{u"nick"_s, u"ann"_s}, {u"text"_s, u"coffee"_s}, {u"network"_s, network}, {u"room"_s, u"#cafe"_s}}, 0,
                {}, {}};
        };
        HeardWords words;
        const Clock::Moment now{};
        QVERIFY(!words.isCopy(said(u"one"_s), now));
        QVERIFY(!words.isCopy(said(u"one"_s), now)); // said twice, in one place
        QVERIFY(words.isCopy(said(u"two"_s), now + 1s));
        QVERIFY(!words.isCopy(said(u"two"_s), now + 4s));
        QVERIFY(!words.isCopy({u"card-read"_s, {}, 0, {}, {}}, now));
    }
    void doesNotHearItsOwnWords()
    {
        Bench at;
        at.load(u"echo"_s, echo("hello", "you said hello"));
        at.say(u"hello"_s);
        QCOMPARE(at.actor.texts(), QStringList{u"you said hello"_s});
        for (int i = 0; i < 50; ++i)
            at.say(u"\x02you\x02 said hello "_s); // as the network gives it back
        at.say(u"<rules> you said hello"_s);      // and a relay
        QCOMPARE(at.actor.calls.size(), 1);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::LeftOut); // told once a minute
        QVERIFY(at.heard.reports.last().lines.first().contains(u"own words came back"_s));
        QVERIFY(at.heard.reports.size() <= 3);
        QVERIFY(at.registry.find(u"echo"_s)->trouble.text.contains(u"own words came back"_s));
        // Whoever repeats them has not switched it off.
        QVERIFY(!at.registry.find(u"echo"_s)->isStopped);
        at.say(u"hello again"_s);
        QCOMPARE(at.actor.calls.size(), 2);
        QVERIFY(at.registry.find(u"echo"_s)->trouble.text.isEmpty());
    }
    void firesOnceForWhatABridgeBringsTwice()
    {
        Bench at;
        at.load(u"echo"_s, echo("coffee", "it is ready"));
        const auto say = [&](const QString& network, const QString& nick) {
            at.engine.heard({u"message"_s,
                {{u"network"_s, network}, {u"room"_s, u"#fruit"_s}, {u"nick"_s, nick}, {u"text"_s, u"coffee?"_s}}, 0,
                {}, {}});
            at.reactor.advance(1ms);
            return at.actor.calls.size();
        };
        QCOMPARE(say(u"irc"_s, u"ann"_s), 1);
        QCOMPARE(say(u"xmpp"_s, u"ann"_s), 1); // the same, on the other side
        QCOMPARE(say(u"xmpp"_s, u"bob"_s), 2);
        QCOMPARE(say(u"irc"_s, u"ann"_s), 3); // said once more
        at.reactor.advance(4s);
        QCOMPARE(say(u"xmpp"_s, u"ann"_s), 4);
    }
    void knowsItsWordsAlsoWhereTheyTookTheirTime()
    {
        Bench at;
        at.load(u"ping"_s, echo("ping", "ping again"));
        at.actor.hangs = true;
        at.say(u"ping"_s);
        QCOMPARE(at.actor.calls.size(), 1);
        at.reactor.advance(50s);
        at.actor.held.front().fire(Result<QString>(u"said"_s));
        at.reactor.advance(20s); // more than a minute after it was begun
        at.say(u"ping again"_s);
        QCOMPARE(at.actor.calls.size(), 1);
        at.reactor.advance(41s);
        at.say(u"ping again"_s);
        QCOMPARE(at.actor.calls.size(), 2);
    }
    void twoDoNotFeedEachOtherWithWords()
    {
        Bench at;
        at.load(u"ping"_s, echo("ping", "pong!"));
        at.load(u"pong"_s, echo("pong", "ping!"));
        at.say(u"ping"_s);
        for (int i = 0; i < 20; ++i)
            at.say(at.actor.calls.last().values.text(u"text"_s));
        QCOMPARE(at.actor.calls.size(), 2);
        QVERIFY(!at.registry.find(u"ping"_s)->isStopped && !at.registry.find(u"pong"_s)->isStopped);
        QVERIFY(at.registry.find(u"ping"_s)->trouble.text.contains(u"ping → pong → ping"_s));
    }
    void stopsTwoThatFeedEachOther()
    {
        Bench at;
        const auto rule = [](const QByteArray& event, const QByteArray& action) {
            return "[when]\nevent = \"" + event + "\"\n[[do]]\naction = \"" + action + "\"\npoll = \"{poll}\"\n";
        };
        at.load(u"up"_s, rule("poll-closed", "open-poll"));
        at.load(u"down"_s, rule("poll-opened", "close-poll"));
        const auto happen = [&](const QString& kind) {
            at.engine.heard({kind, {{u"poll"_s, u"fruit"_s}}, 0, {}, {}});
            at.reactor.advance(1ms);
        };
        happen(u"poll-closed"_s);
        happen(u"poll-opened"_s);
        happen(u"poll-closed"_s);
        happen(u"poll-opened"_s);
        QCOMPARE(at.actor.calls.size(), 2);
        QVERIFY(at.registry.find(u"up"_s)->isStopped && at.registry.find(u"down"_s)->isStopped);
        QVERIFY(at.registry.find(u"up"_s)->trouble.text.contains(u"up → down → up"_s));
        auto turningOn = at.registry.setEnabled(u"up"_s, true);
        QVERIFY(at.reactor.turnUntil([&] { return turningOn.isReady(); }));
        at.reactor.advance(61s);
        happen(u"poll-closed"_s);
        QCOMPARE(at.actor.calls.size(), 3);
    }
    void goesNoFurtherThanAFewInARow()
    {
        Bench at;
        for (int i = 0; i < 6; ++i)
            at.load(u"r%1"_s.arg(i), echo("step" + QByteArray::number(i), "step" + QByteArray::number(i + 1)));
        at.say(u"step0"_s);
        for (int i = 0; i < 6; ++i)
            at.say(at.actor.calls.last().values.text(u"text"_s));
        QCOMPARE(at.actor.calls.size(), 4);
        QVERIFY(!at.registry.find(u"r0"_s)->isStopped);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::LeftOut);
    }
    void othersMaySayTheSameLater()
    {
        Bench at;
        at.load(u"echo"_s, echo("hello", "hello to you"));
        at.say(u"hello"_s);
        at.reactor.advance(61s);
        at.say(u"hello to you"_s);
        QCOMPARE(at.actor.calls.size(), 2);
        QVERIFY(!at.registry.find(u"echo"_s)->isStopped);
    }
};

QTEST_GUILESS_MAIN(EchoesTest)
#include "tst_echoes.moc"
