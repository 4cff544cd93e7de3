#include "tests/app/rules/rulebench.h"

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
        auto rule = bench.book.find(u"door"_s)->rule;
        for (int round = 0; round < 20; ++round) {
            std::vector<Task<Result<Done>>> saving;
            for (int i = 0; i < 4; ++i) {
                rule.title = u"%1.%2"_s.arg(round).arg(i);
                saving.push_back(bench.book.change(rule));
            }
            saving.push_back(bench.book.setEnabled(u"door"_s, round % 2));
            for (auto& saved : saving) {
                QVERIFY(bench.reactor.turnUntil([&] { return saved.isReady(); }));
                const auto done = saved.take();
                QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
            }
            const auto read = RuleFile::read(RuleFile::path(bench.folder.path(), u"door"_s));
            QVERIFY(read.ok());
            QCOMPARE(read->title, rule.title);
            QCOMPARE(read->enabled, bool(round % 2));
            QCOMPARE(bench.book.find(u"door"_s)->rule, *read);
            rule.enabled = read->enabled;
        }
    }

    void whatIsRemovedStaysRemoved()
    {
        Bench bench;
        bench.load(u"door"_s, cardRule());
        auto rule = bench.book.find(u"door"_s)->rule;
        rule.title = u"Changed"_s;
        auto changing = bench.book.change(rule);
        auto removing = bench.book.remove(u"door"_s);
        QVERIFY(bench.reactor.turnUntil([&] { return changing.isReady() && removing.isReady(); }));
        QVERIFY(removing.take()->contains("Changed"));
        QVERIFY(!QFile::exists(RuleFile::path(bench.folder.path(), u"door"_s)));
        QVERIFY(!bench.book.find(u"door"_s));
    }

    /// Who saves or makes a rule finds it removed or made meanwhile: they are told, and nothing comes back or is written over.
    void whatCameBetweenIsTold()
    {
        Bench bench;
        bench.load(u"door"_s, cardRule());
        auto rule = bench.book.find(u"door"_s)->rule;
        auto removing = bench.book.remove(u"door"_s);
        rule.title = u"Too late"_s;
        auto changing = bench.book.change(rule);
        QVERIFY(bench.reactor.turnUntil([&] { return changing.isReady() && removing.isReady(); }));
        QVERIFY(removing.take().ok());
        QCOMPARE(changing.take().error().reason, Reason::NotFound);
        QVERIFY(!QFile::exists(RuleFile::path(bench.folder.path(), u"door"_s)));

        rule.title = u"First"_s;
        auto first = bench.book.add(rule);
        rule.title = u"Second"_s;
        auto second = bench.book.add(rule);
        QVERIFY(bench.reactor.turnUntil([&] { return first.isReady() && second.isReady(); }));
        QVERIFY(first.take().ok());
        QCOMPARE(second.take().error().reason, Reason::AlreadyExists);
        QCOMPARE(bench.book.find(u"door"_s)->rule.title, u"First"_s);
    }
};

QTEST_GUILESS_MAIN(RuleBookTest)
#include "tst_rulebook.moc"
