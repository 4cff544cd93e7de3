#include "tests/app/rules/rulebench.h"

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class RuleBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Saved twice before the first is on disk: the second is not taken for somebody else's change, and stays.
    void whatWasSavedLastStays()
    {
        Bench bench;
        bench.load(u"door"_s, cardRule());
        auto rule = bench.registry.find(u"door"_s)->rule;
        for (int round = 0; round < 20; ++round) {
            std::vector<Task<Result<Done>>> saving;
            for (int i = 0; i < 4; ++i) {
                rule.title = u"%1.%2"_s.arg(round).arg(i);
                saving.push_back(bench.registry.change(rule));
            }
            saving.push_back(bench.registry.setEnabled(u"door"_s, round % 2));
            for (auto& saved : saving) {
                QVERIFY(bench.reactor.turnUntil([&] { return saved.isReady(); }));
                const auto done = saved.take();
                QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
            }
            const auto read = RuleFile::read(RuleFile::path(bench.folder.path(), u"door"_s));
            QVERIFY(read.ok());
            QCOMPARE(read->title, rule.title);
            QCOMPARE(read->enabled, bool(round % 2));
            QCOMPARE(bench.registry.find(u"door"_s)->rule, *read);
            rule.enabled = read->enabled;
        }
    }

    void whatIsRemovedStaysRemoved()
    {
        Bench bench;
        bench.load(u"door"_s, cardRule());
        auto rule = bench.registry.find(u"door"_s)->rule;
        rule.title = u"Changed"_s;
        auto changing = bench.registry.change(rule);
        auto removing = bench.registry.remove(u"door"_s);
        QVERIFY(bench.reactor.turnUntil([&] { return changing.isReady() && removing.isReady(); }));
        QVERIFY(removing.take()->file->text.contains("Changed"));
        QVERIFY(!QFile::exists(RuleFile::path(bench.folder.path(), u"door"_s)));
        QVERIFY(!bench.registry.find(u"door"_s));
    }

    /// Who saves or makes a rule finds it removed or made meanwhile: they are told, and nothing comes back or is
    /// written over.
    void whatCameBetweenIsTold()
    {
        Bench bench;
        bench.load(u"door"_s, cardRule());
        auto rule = bench.registry.find(u"door"_s)->rule;
        auto removing = bench.registry.remove(u"door"_s);
        rule.title = u"Too late"_s;
        auto changing = bench.registry.change(rule);
        QVERIFY(bench.reactor.turnUntil([&] { return changing.isReady() && removing.isReady(); }));
        QVERIFY(removing.take().ok());
        QCOMPARE(changing.take().error().reason, Reason::NotFound);
        QVERIFY(!QFile::exists(RuleFile::path(bench.folder.path(), u"door"_s)));

        rule.title = u"First"_s;
        auto first = bench.registry.add(rule);
        rule.title = u"Second"_s;
        auto second = bench.registry.add(rule);
        QVERIFY(bench.reactor.turnUntil([&] { return first.isReady() && second.isReady(); }));
        QVERIFY(first.take().ok());
        QCOMPARE(second.take().error().reason, Reason::AlreadyExists);
        QCOMPARE(bench.registry.find(u"door"_s)->rule.title, u"First"_s);
    }

    void whatIsRemovedComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("right") << u"door"_s << QByteArray("# mine\n\nenabled = false\n" + cardRule());
        QTest::newRow("faulty") << u"door"_s << QByteArray("# mine\n[when]\nevent = \"no such\"\n");
        QTest::newRow("no TOML") << u"door"_s << QByteArray("[when\n");
        QTest::newRow("odd name") << u"Front door"_s << cardRule();
        QTest::newRow("too large") << u"door"_s
                                   << QByteArray(QByteArray(RuleFile::largest + 5, '#') + "\n" + cardRule());
    }
    void whatIsRemovedComesBackAsItWas()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        Bench bench;
        bench.write(name, text);
        bench.registry.load();
        const auto before = *bench.registry.find(name);
        auto removing = bench.registry.remove(name);
        QVERIFY(bench.reactor.turnUntil([&] { return removing.isReady(); }));
        const auto removed = removing.take();
        QVERIFY(removed.ok());
        QVERIFY(!bench.registry.find(name));
        QVERIFY(restored(bench, *removed).ok());
        QCOMPARE(contents(bench, name), text);
        const auto* after = bench.registry.find(name);
        QVERIFY(after);
        QCOMPARE(after->isBroken, before.isBroken);
        QCOMPARE(after->trouble.text, before.trouble.text);
        QCOMPARE(after->rule, before.rule);
        QCOMPARE(restored(bench, *removed).error().reason, Reason::AlreadyExists);
    }

    /// It and another fed each other: taking its removal back does not set it going again.
    void whatWasStoppedComesBackStopped()
    {
        Bench bench;
        bench.load(u"door"_s, cardRule());
        bench.registry.notifyFired(u"door"_s, 1234);
        bench.registry.notifyStopped(u"door"_s, {Error::Kind::Refused, Reason::None, u"A circle."_s, {}, 0});
        auto removing = bench.registry.remove(u"door"_s);
        QVERIFY(bench.reactor.turnUntil([&] { return removing.isReady(); }));
        QVERIFY(restored(bench, *removing.take()).ok());
        const auto* after = bench.registry.find(u"door"_s);
        QVERIFY(after->isStopped && !after->isActive());
        QCOMPARE(after->trouble.text, u"A circle."_s);
        QCOMPARE(after->fired, 1u);
        QCOMPARE(after->lastFired, 1234);
    }

    /// Mended with an editor while the program still showed what was wrong: a form does not go over it unasked.
    void othersChangesAreNotWrittenOver()
    {
        Bench bench;
        bench.write(u"door"_s, "# mine\n[when]\nevent = \"no such\"\n" + cardRule().mid(27));
        bench.registry.load();
        QVERIFY(bench.registry.find(u"door"_s)->isBroken);
        bench.write(u"door"_s, "# mended\n" + cardRule({}, "title = \"Theirs\"\n"));
        const auto ours = parsed(bench, cardRule({}, "title = \"Ours\"\n"));
        const auto first = changed(bench, ours);
        QVERIFY(!first);
        QCOMPARE(first.error().reason, Reason::InUse);
        QVERIFY(contents(bench, u"door"_s).startsWith("# mended"));
        QVERIFY(!bench.registry.find(u"door"_s)->isBroken);
        QCOMPARE(bench.registry.find(u"door"_s)->rule.title, u"Theirs"_s);
        QVERIFY(changed(bench, ours).ok()); // once more: it is meant
        QCOMPARE(bench.registry.find(u"door"_s)->rule.title, u"Ours"_s);

        // Right before, and half changed by now: neither a form nor the switch goes over it.
        const QByteArray half("[when]\nevent = \n");
        bench.write(u"door"_s, half);
        auto switching = bench.registry.setEnabled(u"door"_s, false);
        QVERIFY(bench.reactor.turnUntil([&] { return switching.isReady(); }));
        QCOMPARE(switching.take().error().reason, Reason::InUse);
        QCOMPARE(contents(bench, u"door"_s), half);
        QVERIFY(bench.registry.find(u"door"_s)->isBroken);
    }

    /// A second faulty version is kept beside the first.
    void eachFaultyVersionIsKept()
    {
        Bench bench;
        const auto rule = parsed(bench, cardRule());
        for (const QByteArray text : {"# one\n[when]\nevent = \"no such\"\n", "# two\n[when]\nevent = \"no such\"\n"}) {
            bench.write(u"door"_s, text);
            bench.registry.load();
            QVERIFY(changed(bench, rule).ok());
        }
        QVERIFY(contents(bench, u"door"_s, u".broken"_s).startsWith("# one"));
        QVERIFY(contents(bench, u"door"_s, u".broken.1"_s).startsWith("# two"));
    }

private:
    static QByteArray contents(const Bench& bench, const QString& name, const QString& more = {})
    {
        QFile file(RuleFile::path(bench.folder.path(), name) + more);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Rule parsed(const Bench& bench, const QByteArray& text)
    {
        const auto rule = RuleFile::parse(text, RuleFile::path(bench.folder.path(), u"door"_s));
        return rule ? *rule : Rule();
    }
    static Result<Done> finished(Bench& bench, Task<Result<Done>> task)
    {
        const bool isReady = bench.reactor.turnUntil([&] { return task.isReady(); });
        return isReady ? task.take() : Result<Done>(Error::closed());
    }
    static Result<Done> restored(Bench& bench, const RemovedRule& removed)
    {
        return finished(bench, bench.registry.restore(removed));
    }
    static Result<Done> changed(Bench& bench, const Rule& rule) { return finished(bench, bench.registry.change(rule)); }
};

QTEST_GUILESS_MAIN(RuleBookTest)
#include "tst_ruleregistry.moc"
