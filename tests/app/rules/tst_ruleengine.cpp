#include "app/rules/ruleengine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/log/log.h"
#include "app/rules/rulefile.h"
#include "app/rules/timesource.h"
#include "tests/support/memoryreactor.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RunReport::Outcome;

namespace {

/// Writes down what it is asked; answers as it is told.
class Recorder final : public Actor {
public:
    Task<Result<QString>> perform(ActionCall call) override
    {
        calls << call;
        if (!failures.isEmpty())
            return Result<QString>(failures.takeFirst());
        if (!hangs)
            return Result<QString>(u"done "_s + call.values.text(u"text"_s));
        held.push_back({});
        return held.back().task();
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto& call : calls)
            all << call.values.text(u"text"_s);
        return all;
    }

    QList<ActionCall> calls;
    QList<Error> failures;
    bool hangs = false;
    std::deque<Deferred<Result<QString>>> held;
};

struct Heard final : EngineEvents {
    void runReported(const RunReport& report) override { reports << report; }
    QList<RunReport> reports;
};

/// Rules in a folder, an engine over a clock that is moved by hand.
struct Bench {
    Bench() { engine.addListener(&heard); }
    ~Bench() { engine.removeListener(&heard); }
    void write(const QString& name, const QByteArray& text)
    {
        QDir().mkpath(folder.path() + u"/rules"_s);
        QFile file(RuleFile::path(folder.path(), name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    void load(const QString& name, const QByteArray& text)
    {
        write(name, text);
        book.load();
        QVERIFY2(!book.find(name)->isBroken, qPrintable(book.find(name)->trouble.text));
    }
    void card(const QString& who, const QString& device = u"Door"_s) { tell(u"card-read"_s, {{u"card"_s, who}, {u"device"_s, device}}); }
    void say(const QString& text) { tell(u"message"_s, {{u"text"_s, text}, {u"room"_s, u"#hall"_s}}); }
    void tell(const QString& kind, const Fields& fields)
    {
        engine.heard({kind, fields, 0, {}, {}});
        reactor.advance(1ms);
    }

    QTemporaryDir folder;
    MemoryReactor reactor;
    Log log{reactor.clock()};
    RuleBook book{reactor, folder.path()};
    Recorder actor;
    Heard heard;
    RuleEngine engine{reactor.clock(), book, actor, log};
};

QByteArray cardRule(const QByteArray& more = {}, const QByteArray& top = {})
{
    return top + "[when]\nevent = \"card-read\"\n" + more + "[[do]]\naction = \"log\"\ntext = \"{device}: {card}\"\n";
}

QByteArray echo(const QByteArray& hears, const QByteArray& says)
{
    return "[when]\nevent = \"message\"\n[[if]]\nfield = \"text\"\ncontains = \"" + hears + "\"\n[[do]]\naction = \"say\"\nover = \"irc\"\nto = \"#hall\"\ntext = \"" + says + "\"\n";
}

} // namespace

class RuleEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesWhatTheRuleSays()
    {
        Bench at;
        at.load(u"door"_s, cardRule());
        at.card(u"amber fox"_s);
        QCOMPARE(at.actor.texts(), QStringList{u"Door: amber fox"_s});
        QCOMPARE(at.heard.reports.size(), 1);
        QCOMPARE(at.heard.reports[0].outcome, Outcome::Done);
        QCOMPARE(at.book.find(u"door"_s)->fired, 1U);
        at.tell(u"poll-closed"_s, {});
        QCOMPARE(at.actor.calls.size(), 1);
    }
    void asksItsConditions()
    {
        Bench at;
        at.load(u"door"_s, cardRule("[[if]]\nfield = \"card\"\nequals = \"amber fox\"\n[[if]]\nfield = \"device\"\nequals = \"Gate\"\n"));
        at.card(u"amber fox"_s);
        at.card(u"red hen"_s, u"Gate"_s);
        QVERIFY(at.actor.calls.isEmpty());
        QVERIFY(at.heard.reports.isEmpty());
        at.card(u"amber fox"_s, u"gate"_s);
        QCOMPARE(at.actor.calls.size(), 1);
    }
    void dryRunsDoNothing()
    {
        Bench at;
        at.load(u"door"_s, cardRule("[[if]]\nfield = \"card\"\nequals = \"amber fox\"\n", "dry-run = true\n"));
        at.card(u"amber fox"_s);
        at.card(u"red hen"_s);
        QVERIFY(at.actor.calls.isEmpty());
        QCOMPARE(at.heard.reports.size(), 2);
        QCOMPARE(at.heard.reports[0].outcome, Outcome::DryRun);
        QCOMPARE(at.heard.reports[0].lines, QStringList{u"Write into the log: Door: amber fox"_s});
        QCOMPARE(at.heard.reports[1].outcome, Outcome::DidNotMatch);
        QVERIFY(at.heard.reports[1].lines[0].contains(u"red hen"_s));
        const auto tried = RuleEngine::dryRun(at.book.find(u"door"_s)->rule, at.engine.latest(u"card-read"_s)[1]);
        QCOMPARE(tried.outcome, Outcome::DryRun);
        QVERIFY(at.actor.calls.isEmpty());
    }
    void sleepsWhileOff()
    {
        Bench at;
        at.load(u"door"_s, cardRule({}, "enabled = false\n"));
        at.card(u"amber fox"_s);
        QVERIFY(at.actor.calls.isEmpty());
        auto refused = at.engine.fire(u"door"_s, {});
        QVERIFY(refused.isReady() && !refused.take());
    }
    void keepsToItsLimits()
    {
        Bench at;
        at.load(u"door"_s, cardRule({}, "per-minute = 3\n"));
        for (int i = 0; i < 10; ++i)
            at.card(QString::number(i));
        QCOMPARE(at.actor.calls.size(), 3);
        QCOMPARE(at.heard.reports.size(), 4); // told once
        QCOMPARE(at.heard.reports[3].outcome, Outcome::LeftOut);
        at.reactor.advance(61s);
        QCOMPARE(at.heard.reports.size(), 5);
        QVERIFY(at.heard.reports[4].lines[0].startsWith(u"6 more"_s));
        at.card(u"later"_s);
        QCOMPARE(at.actor.calls.size(), 4);
    }
    void isQuietAfterwards()
    {
        Bench at;
        at.load(u"door"_s, cardRule({}, "quiet = \"5s\"\n"));
        at.card(u"a"_s);
        at.reactor.advance(4s);
        at.card(u"b"_s);
        QCOMPARE(at.actor.calls.size(), 1);
        at.reactor.advance(1s);
        at.card(u"c"_s);
        QCOMPARE(at.actor.calls.size(), 2);
    }
    void stopsARuleThatFeedsItself()
    {
        Bench at;
        at.load(u"echo"_s, echo("hello", "you said hello"));
        at.say(u"hello"_s);
        QCOMPARE(at.actor.texts(), QStringList{u"you said hello"_s});
        at.say(u"\x02you\x02 said hello "_s); // as the network gives it back
        QCOMPARE(at.actor.calls.size(), 1);
        QVERIFY(at.book.find(u"echo"_s)->isStopped);
        QVERIFY(at.book.find(u"echo"_s)->trouble.text.startsWith(u"Stopped"_s));
        at.say(u"hello again"_s);
        QCOMPARE(at.actor.calls.size(), 1);
        auto turningOn = at.book.setEnabled(u"echo"_s, true);
        QVERIFY(at.reactor.turnUntil([&] { return turningOn.isReady(); }));
        at.say(u"hello again"_s);
        QCOMPARE(at.actor.calls.size(), 2);
    }
    void stopsTwoThatFeedEachOther()
    {
        Bench at;
        at.load(u"ping"_s, echo("ping", "pong!"));
        at.load(u"pong"_s, echo("pong", "ping!"));
        at.say(u"ping"_s);
        for (int i = 0; i < 20; ++i)
            at.say(at.actor.calls.last().values.text(u"text"_s));
        QCOMPARE(at.actor.calls.size(), 2);
        QVERIFY(at.book.find(u"ping"_s)->isStopped);
        QVERIFY(at.book.find(u"pong"_s)->isStopped);
        QVERIFY(at.book.find(u"ping"_s)->trouble.text.contains(u"ping → pong → ping"_s));
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
        QVERIFY(!at.book.find(u"r0"_s)->isStopped);
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
        QVERIFY(!at.book.find(u"echo"_s)->isStopped);
    }
    void triesAgainWhereItMayHelp()
    {
        Bench at;
        at.load(u"door"_s, cardRule());
        const Error gone{Error::Kind::Disconnected, Reason::ConnectionLost, u"The network is gone."_s, {}, 0};
        at.actor.failures = {gone, gone};
        at.card(u"a"_s);
        QCOMPARE(at.actor.calls.size(), 1);
        at.reactor.advance(5s);
        QCOMPARE(at.actor.calls.size(), 2);
        at.reactor.advance(30s);
        QCOMPARE(at.actor.calls.size(), 3);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Done);
        at.actor.failures = {gone, gone, gone};
        at.card(u"b"_s);
        at.reactor.advance(60s);
        QCOMPARE(at.actor.calls.size(), 6);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Failed);
        QCOMPARE(at.book.find(u"door"_s)->trouble.text, gone.text);
        at.actor.failures = {{Error::Kind::Refused, Reason::NotFound, u"No such room."_s, {}, 0}};
        at.card(u"c"_s);
        QCOMPARE(at.actor.calls.size(), 7);
        at.reactor.advance(60s);
        QCOMPARE(at.actor.calls.size(), 7);
        at.card(u"d"_s);
        QCOMPARE(at.book.find(u"door"_s)->trouble.text, QString());
    }
    void waitsInOrderAndBounded()
    {
        Bench at;
        at.load(u"door"_s, cardRule({}, "per-minute = 600\n"));
        at.load(u"other"_s, cardRule());
        at.actor.hangs = true;
        for (int i = 0; i < 25; ++i)
            at.card(QString::number(i));
        QCOMPARE(at.actor.calls.size(), 2); // one of each rule
        for (int i = 25; i < 200; ++i)
            at.card(QString::number(i));
        QVERIFY(at.heard.reports.size() >= 1);
        QCOMPARE(at.heard.reports[0].outcome, Outcome::LeftOut);
        at.actor.hangs = false;
        at.reactor.advance(61s); // the one that hung is given up
        QStringList texts;
        for (const auto& call : at.actor.calls) {
            if (call.rule == u"door"_s)
                texts << call.values.text(u"text"_s);
        }
        QCOMPARE(texts.size(), 101);
        for (int i = 0; i < texts.size(); ++i)
            QCOMPARE(texts[i], u"Door: %1"_s.arg(i));
        // More at once than can be looked at.
        for (size_t i = 0; i < RuleEngine::mostEvents + 500; ++i)
            at.engine.heard({u"card-read"_s, {}, 0, {}, {}});
        at.reactor.advance(1s);
        QVERIFY(at.log.entries().size() > 0);
    }
    void firesByHand()
    {
        Bench at;
        at.load(u"door"_s, cardRule("[[if]]\nfield = \"card\"\nlike = \"a*\"\n"));
        auto fired = at.engine.fire(u"door"_s, {{u"card"_s, u"amber"_s}, {u"device"_s, u"Hand"_s}});
        at.reactor.advance(1ms);
        QVERIFY(fired.isReady());
        const auto report = fired.take();
        QVERIFY(report);
        QCOMPARE(report->lines, QStringList{u"done Hand: amber"_s});
        auto other = at.engine.fire(u"door"_s, {{u"card"_s, u"red"_s}});
        QVERIFY(other.isReady());
        QCOMPARE(other.take()->outcome, Outcome::DidNotMatch);
        auto none = at.engine.fire(u"nobody"_s, {});
        QVERIFY(none.isReady() && !none.take());
    }
    void dropsWhatWaitsForARuleThatIsRemoved()
    {
        Bench at;
        at.load(u"door"_s, cardRule());
        at.actor.hangs = true;
        at.card(u"a"_s);
        auto waiting = at.engine.fire(u"door"_s, {{u"card"_s, u"b"_s}});
        auto removing = at.book.remove(u"door"_s);
        QVERIFY(at.reactor.turnUntil([&] { return removing.isReady(); }));
        QVERIFY(waiting.isReady() && !waiting.take());
        at.card(u"c"_s);
        at.actor.held.front().fire(u"late"_s);
        at.reactor.advance(1s);
        QCOMPARE(at.actor.calls.size(), 1);
    }
    void keepsTime()
    {
        Bench at;
        at.load(u"tick"_s, "[when]\nevent = \"time\"\nevery = \"15min\"\n[[do]]\naction = \"log\"\ntext = \"{time}\"\n");
        TimeSource source(at.reactor.clock(), at.book, at.engine);
        at.reactor.advance(60min);
        QCOMPARE(at.actor.calls.size(), 4);
        for (const auto& text : at.actor.texts())
            QVERIFY2(text.right(2).toInt() % 15 == 0, qPrintable(text));
        at.reactor.manualClock().sleepThrough(24h);
        at.reactor.advance(1min);
        QCOMPARE(at.actor.calls.size(), 5); // what passed meanwhile comes once
        at.load(u"tick"_s, cardRule());
        at.reactor.advance(60min);
        QCOMPARE(at.actor.calls.size(), 5);
    }
    void showsABrokenFileAndRunsTheRest()
    {
        Bench at;
        at.write(u"broken"_s, "[when\n");
        at.load(u"door"_s, cardRule());
        QVERIFY(at.book.find(u"broken"_s)->isBroken);
        QVERIFY(at.book.find(u"broken"_s)->trouble.text.contains(u"rules/broken.toml:1"_s));
        at.card(u"a"_s);
        QCOMPARE(at.actor.calls.size(), 1);
        at.load(u"broken"_s, cardRule());
        at.card(u"b"_s);
        QCOMPARE(at.actor.calls.size(), 3);
    }
    void addsChangesRemovesAndPutsBack()
    {
        Bench at;
        const auto wait = [&](auto task) {
            at.reactor.turnUntil([&] { return task.isReady(); });
            return task.take();
        };
        at.load(u"door"_s, cardRule({}, "# mine\n"));
        auto rule = at.book.find(u"door"_s)->rule;
        rule.title = u"Door"_s;
        QVERIFY(wait(at.book.change(rule)));
        QFile file(RuleFile::path(at.folder.path(), u"door"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.startsWith("# mine\ntitle = \"Door\"\n") || text.startsWith("title = \"Door\"\n# mine\n"));
        QVERIFY(!wait(at.book.add(rule)));
        rule.name = at.book.freeName(u"Door"_s);
        QCOMPARE(rule.name, u"door-2"_s);
        QVERIFY(wait(at.book.add(rule)));
        QCOMPARE(at.book.rules().size(), 2);
        const auto removed = wait(at.book.remove(u"door"_s));
        QCOMPARE(*removed, text);
        QVERIFY(!QFile::exists(file.fileName()));
        QVERIFY(!at.book.find(u"door"_s));
        QVERIFY(wait(at.book.restore(u"door"_s, *removed)));
        QCOMPARE(at.book.find(u"door"_s)->rule.title, u"Door"_s);
        QVERIFY(!wait(at.book.restore(u"door"_s, *removed)));
        QVERIFY(wait(at.book.setDryRun(u"door"_s, true)));
        QVERIFY(at.book.find(u"door"_s)->rule.isDryRun);
        rule.name = u"nobody"_s;
        QVERIFY(!wait(at.book.change(rule)));
        rule.name = u"door"_s;
        rule.actions.clear();
        QCOMPARE(wait(at.book.change(rule)).error().code, u"do"_s);
    }
};

QTEST_GUILESS_MAIN(RuleEngineTest)
#include "tst_ruleengine.moc"
