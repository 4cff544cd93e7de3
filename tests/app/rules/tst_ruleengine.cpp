#include "app/rules/timesource.h"
#include "tests/app/rules/rulebench.h"
#include "tests/app/storage/smalldisk.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RunReport::Outcome;

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
        QCOMPARE(at.registry.find(u"door"_s)->fired, 1U);
        at.tell(u"poll-closed"_s, {});
        QCOMPARE(at.actor.calls.size(), 1);
    }
    void asksItsConditions()
    {
        Bench at;
        at.load(u"door"_s,
            cardRule(
                "[[if]]\nfield = \"card\"\nequals = \"amber fox\"\n[[if]]\nfield = \"device\"\nequals = \"Gate\"\n"));
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
        const auto tried = RuleEngine::dryRun(at.registry.find(u"door"_s)->rule, at.engine.latest(u"card-read"_s)[1]);
        QCOMPARE(tried.outcome, Outcome::DryRun);
        QVERIFY(at.actor.calls.isEmpty());
    }
    void makesOnlyWhatSomebodyAsksFor()
    {
        Bench at;
        int made = 0;
        const auto come = [&](const QString& who) {
            at.engine.heard(u"card-read"_s, [&made, who] {
                ++made;
                return Fields{{u"card"_s, who}, {u"device"_s, u"Door"_s}};
            });
            at.reactor.advance(1ms);
        };
        for (int i = 0; i < 10; ++i)
            come(QString::number(i));
        QCOMPARE(made, 0);
        const auto latest = at.engine.latest(u"card-read"_s);
        QCOMPARE(latest.size(), RuleEngine::latestKept);
        QCOMPARE(latest[0].fields.value(u"card"_s), u"9"_s);
        QCOMPARE(latest[4].fields.value(u"card"_s), u"5"_s);
        QVERIFY(latest[0].at > latest[4].at);
        at.load(u"door"_s, cardRule());
        made = 0;
        come(u"amber fox"_s);
        QCOMPARE(made, 1);
        QCOMPARE(at.actor.texts(), QStringList{u"Door: amber fox"_s});
        QCOMPARE(at.engine.latest(u"card-read"_s)[0].fields.value(u"card"_s), u"amber fox"_s);
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
    // One person would use up what there is for all.
    void whatAnswersEachPersonHasNoNumberAMinute()
    {
        Bench at;
        at.load(u"vote"_s,
            "per-minute = 3\n[when]\nevent = \"private-message\"\n[[do]]\naction = \"vote\"\npoll = \"fruit\"\n");
        for (int i = 0; i < 200; ++i)
            at.engine.heard(
                {u"private-message"_s, {{u"text"_s, QString::number(i)}, {u"nick"_s, u"ann"_s}}, 0, {}, {}});
        at.reactor.turn();
        at.reactor.advance(1ms);
        QCOMPARE(at.actor.calls.size(), 200);
        Bench other;
        other.load(u"both"_s,
            "per-minute = 3\n[when]\nevent = \"private-message\"\n[[do]]\naction = \"vote\"\npoll = \"fruit\"\n"
            "[[do]]\naction = \"log\"\ntext = \"x\"\n");
        for (int i = 0; i < 10; ++i)
            other.engine.heard(
                {u"private-message"_s, {{u"text"_s, QString::number(i)}, {u"nick"_s, u"ann"_s}}, 0, {}, {}});
        other.reactor.turn();
        other.reactor.advance(1ms);
        QCOMPARE(other.actor.calls.size(), 6); // three times, two actions
    }
    // A webhook elsewhere shows what the last vote came to, also where votes come faster than it is called.
    void whatTellsHowThingsStandIsDoneOnceMore()
    {
        Bench at;
        at.load(u"town"_s,
            "per-minute = 3\n[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"log\"\ntext = \"{poll} {votes}\"\n");
        const auto count = [&at](const QString& poll, int votes) {
            at.tell(u"vote-counted"_s, {{u"poll"_s, poll}, {u"votes"_s, QString::number(votes)}});
        };
        for (int votes = 1; votes <= 10; ++votes)
            count(u"fruit"_s, votes);
        for (int votes = 1; votes <= 5; ++votes)
            count(u"tea"_s, votes);
        QCOMPARE(at.actor.texts(), (QStringList{u"fruit 1"_s, u"fruit 2"_s, u"fruit 3"_s}));
        at.reactor.advance(61s);
        QCOMPARE(at.actor.texts().mid(3), (QStringList{u"fruit 10"_s, u"tea 5"_s}));
        at.reactor.advance(120s);
        QCOMPARE(at.actor.calls.size(), 5);
        for (int votes = 11; votes <= 14; ++votes)
            count(u"fruit"_s, votes);
        at.load(u"town"_s, "enabled = false\n" + cardRule());
        at.reactor.advance(61s);
        QCOMPARE(at.actor.calls.size(), 8); // nothing of a rule that is off
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
    void saysWhenAllIsDone()
    {
        Bench at;
        at.load(u"door"_s, cardRule());
        QVERIFY(at.engine.settled().isReady());
        at.engine.heard({u"card-read"_s, {{u"card"_s, u"a"_s}, {u"device"_s, u"Door"_s}}, 0, {}, {}});
        auto settled = at.engine.settled();
        QVERIFY(!settled.isReady()); // it was not looked at yet
        at.actor.hangs = true;
        at.reactor.advance(1ms);
        QVERIFY(!settled.isReady());
        at.actor.held.front().fire(u"done"_s);
        QVERIFY(settled.isReady() && settled.take());

        at.card(u"b"_s);
        settled = at.engine.settled();
        at.actor.failures = {{Error::Kind::Disconnected, Reason::ConnectionLost, u"gone"_s, {}, 0}};
        at.actor.held.back().fire(Error{Error::Kind::Disconnected, Reason::ConnectionLost, u"gone"_s, {}, 0});
        at.reactor.advance(5s); // and gone again
        QVERIFY(!settled.isReady());
        at.actor.hangs = false;
        at.reactor.advance(30s);
        QVERIFY(settled.isReady());
        // What nobody waits for is no work.
        at.tell(u"poll-closed"_s, {});
        QVERIFY(at.engine.settled().isReady());
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
        QVERIFY(!at.actor.calls[0].id.isEmpty());
        QCOMPARE(at.actor.calls[1].id, at.actor.calls[0].id); // whoever had it done already knows it again
        at.reactor.advance(30s);
        QCOMPARE(at.actor.calls.size(), 3);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Done);
        at.actor.failures = {gone, gone, gone};
        at.card(u"b"_s);
        at.reactor.advance(60s);
        QCOMPARE(at.actor.calls.size(), 6);
        QVERIFY(at.actor.calls[5].id != at.actor.calls[0].id);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Failed);
        QCOMPARE(at.registry.find(u"door"_s)->trouble.text, gone.text);
        at.actor.failures = {{Error::Kind::Refused, Reason::NotFound, u"No such room."_s, {}, 0}};
        at.card(u"c"_s);
        QCOMPARE(at.actor.calls.size(), 7);
        at.reactor.advance(60s);
        QCOMPARE(at.actor.calls.size(), 7);
        at.card(u"d"_s);
        QCOMPARE(at.registry.find(u"door"_s)->trouble.text, QString());
    }
    void aFailureWithoutWordsSaysItsReason()
    {
        Bench at;
        at.load(u"door"_s, cardRule());
        const auto silent = Error::refused(Reason::ConnectionRefused, {});
        at.actor.failures = {silent, silent, silent};
        at.card(u"a"_s);
        at.reactor.advance(36s);
        QCOMPARE(at.actor.calls.size(), 3);
        QVERIFY2(at.heard.reports.last().lines.first().endsWith(u" – failed: It was broken off: connection refused."_s),
            qPrintable(at.heard.reports.last().lines.first()));
        QCOMPARE(at.registry.find(u"door"_s)->trouble.text, u"It was broken off: connection refused."_s);
        at.actor.failures = {Error::cancelled()};
        at.card(u"b"_s);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Failed);
        QVERIFY(at.heard.reports.last().lines.first().endsWith(u"It was broken off, and nobody said why."_s));
    }

    /// As a vote that does not count: nobody who runs the rule has to do anything about it.
    void whatIsNotDoneIsSaidAndIsNoTrouble()
    {
        Bench at;
        at.load(u"door"_s, cardRule());
        auto none = Error::cancelled();
        none.text = u"Nobody was named."_s;
        at.actor.failures = {none};
        at.card(u"a"_s);
        at.reactor.advance(60s);
        QCOMPARE(at.actor.calls.size(), 1); // and not tried again
        QCOMPARE(at.heard.reports.last().outcome, Outcome::NotDone);
        QVERIFY2(at.heard.reports.last().lines.first().endsWith(u" – not done: Nobody was named."_s),
            qPrintable(at.heard.reports.last().lines.first()));
        QCOMPARE(at.registry.find(u"door"_s)->trouble.text, QString());
        QVERIFY(at.log.entries().back().text.startsWith(u"door: not done."_s));
    }
    void oneIsToldAsOne()
    {
        Bench at;
        at.load(u"door"_s, cardRule({}, "per-minute = 1\n"));
        for (int i = 0; i < 3; ++i)
            at.card(QString::number(i));
        QCOMPARE(at.actor.calls.size(), 1);
        QCOMPARE(at.heard.reports.last().lines.first(), u"It has fired once within a minute, and may no more."_s);
        at.reactor.advance(61s);
        QCOMPARE(at.heard.reports.last().lines.first(), u"One more event was left out within a minute."_s);
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
        auto removing = at.registry.remove(u"door"_s);
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
        at.load(
            u"tick"_s, "[when]\nevent = \"time\"\nevery = \"15min\"\n[[do]]\naction = \"log\"\ntext = \"{time}\"\n");
        TimeSource source(at.reactor.clock(), at.registry, at.engine);
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
        QVERIFY(at.registry.find(u"broken"_s)->isBroken);
        QVERIFY(at.registry.find(u"broken"_s)->trouble.text.contains(u"rules/broken.toml:1"_s));
        at.card(u"a"_s);
        QCOMPARE(at.actor.calls.size(), 1);
        at.load(u"broken"_s, cardRule());
        at.card(u"b"_s);
        QCOMPARE(at.actor.calls.size(), 3);
    }
    void keepsWhatSomebodyElseWrote()
    {
        Bench at;
        const auto wait = [&](auto task) {
            at.reactor.turnUntil([&] { return task.isReady(); });
            return task.take();
        };
        const auto read = [&](const char* more = "") {
            QFile file(RuleFile::path(at.folder.path(), u"door"_s) + QString::fromLatin1(more));
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        at.load(u"door"_s, cardRule());
        auto mine = at.registry.find(u"door"_s)->rule;
        mine.perMinute = 7;
        const auto theirs = cardRule("", "# by hand\ntitle = \"Theirs\"\n");
        at.write(u"door"_s, theirs); // and nobody has told the program
        const auto refused = wait(at.registry.change(mine));
        QCOMPARE(refused.error().reason, Reason::InUse);
        QVERIFY2(refused.error().text.contains(u"door.toml was changed by somebody else"_s),
            qPrintable(refused.error().text));
        QCOMPARE(read(), theirs);
        QCOMPARE(at.registry.find(u"door"_s)->rule.title, u"Theirs"_s);
        QVERIFY(wait(at.registry.change(mine))); // they know now
        QCOMPARE(at.registry.find(u"door"_s)->rule, mine);
        QVERIFY(read().startsWith("# by hand\n"));

        at.write(u"door"_s, theirs);
        QVERIFY(wait(at.registry.setEnabled(u"door"_s, false))); // which takes nothing from anybody
        QVERIFY(read().contains("title = \"Theirs\"\n") && read().contains("enabled = false\n"));
        QCOMPARE(at.registry.find(u"door"_s)->rule.title, u"Theirs"_s);
        at.write(u"door"_s, theirs);
        QVERIFY(wait(at.registry.setDryRun(u"door"_s, true)));
        QVERIFY(at.registry.find(u"door"_s)->rule.isDryRun && at.registry.find(u"door"_s)->rule.enabled);

        at.write(u"door"_s, "what = [");
        // whoever wrote it may not be done
        QCOMPARE(wait(at.registry.setEnabled(u"door"_s, false)).error().reason, Reason::InUse);
        QCOMPARE(
            wait(at.registry.setEnabled(u"door"_s, false)).error().text, at.registry.find(u"door"_s)->trouble.text);
        QCOMPARE(read(), QByteArray("what = ["));
    }
    void losesNothingOnAFullDisk()
    {
        Bench at;
        QDir().mkpath(at.folder.path() + u"/rules"_s);
        // before the pool has threads, which see it then
        SmallDisk disk(at.folder.path() + u"/rules"_s, "size=16k,mode=755");
        if (!disk.isMounted())
            QSKIP("Mounting is not allowed here.");
        const auto wait = [&](auto task) {
            at.reactor.turnUntil([&] { return task.isReady(); });
            return task.take();
        };
        at.load(u"door"_s, cardRule());
        QFile filler(at.folder.path() + u"/rules/filler"_s);
        QVERIFY(filler.open(QFile::WriteOnly | QFile::Unbuffered));
        while (filler.write(QByteArray(1024, 'x')) > 0) {}
        auto rule = at.registry.find(u"door"_s)->rule;
        rule.title = u"Door"_s;
        const auto full = wait(at.registry.change(rule));
        QCOMPARE(full.error().kind, Error::Kind::Local);
        QCOMPARE(full.error().reason, Reason::NoSpace);
        QVERIFY2(full.error().text.contains(u"door.toml cannot be written. Free some space"_s),
            qPrintable(full.error().text));
        rule.name = u"another"_s;
        QVERIFY(!wait(at.registry.add(rule)));
        QCOMPARE(
            QDir(at.folder.path() + u"/rules"_s).entryList(QDir::Files), (QStringList{u"door.toml"_s, u"filler"_s}));
        at.registry.load();
        QCOMPARE(at.registry.rules().size(), 1);
        QCOMPARE(at.registry.find(u"door"_s)->rule.title, QString());
        at.card(u"a"_s);
        QCOMPARE(at.actor.calls.size(), 1); // what was there goes on
        filler.remove();
        QVERIFY(wait(at.registry.add(rule)));
    }
    void addsChangesRemovesAndPutsBack()
    {
        Bench at;
        const auto wait = [&](auto task) {
            at.reactor.turnUntil([&] { return task.isReady(); });
            return task.take();
        };
        at.load(u"door"_s, cardRule({}, "# mine\n"));
        auto rule = at.registry.find(u"door"_s)->rule;
        rule.title = u"Door"_s;
        QVERIFY(wait(at.registry.change(rule)));
        QFile file(RuleFile::path(at.folder.path(), u"door"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.startsWith("# mine\ntitle = \"Door\"\n") || text.startsWith("title = \"Door\"\n# mine\n"));
        QVERIFY(!wait(at.registry.add(rule)));
        rule.name = at.registry.freeName(u"Door"_s);
        QCOMPARE(rule.name, u"door-2"_s);
        QVERIFY(wait(at.registry.add(rule)));
        QCOMPARE(QFile::permissions(RuleFile::path(at.folder.path(), rule.name))
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions()); // it may hold secrets
        QCOMPARE(at.registry.rules().size(), 2);
        const auto removed = wait(at.registry.remove(u"door"_s));
        QCOMPARE(removed->file->text, text);
        QVERIFY(!QFile::exists(file.fileName()));
        QVERIFY(!at.registry.find(u"door"_s));
        QVERIFY(wait(at.registry.restore(*removed)));
        QCOMPARE(at.registry.find(u"door"_s)->rule.title, u"Door"_s);
        QVERIFY(!wait(at.registry.restore(*removed)));
        QVERIFY(wait(at.registry.setDryRun(u"door"_s, true)));
        QVERIFY(at.registry.find(u"door"_s)->rule.isDryRun);
        rule.name = u"nobody"_s;
        QVERIFY(!wait(at.registry.change(rule)));
        rule.name = u"door"_s;
        rule.actions.clear();
        QCOMPARE(wait(at.registry.change(rule)).error().code, u"do"_s);
    }
};

QTEST_GUILESS_MAIN(RuleEngineTest)
#include "tst_ruleengine.moc"
