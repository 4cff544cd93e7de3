#include "ui/rules/ruledrafts.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RuleDraftsTest : public QObject {
    Q_OBJECT

    static rules::Rule rule(const QString& name, const QString& title = u"Door"_s)
    {
        return {.name = name, .title = title};
    }
    static RuleEditor::Typed typed(const rules::Rule& rule, bool isNew = false)
    {
        return {.rule = rule, .fields = {}, .isNew = isNew, .isTouched = true};
    }

private Q_SLOTS:
    void whatWaitsComesBackOnce()
    {
        RuleDrafts drafts;
        QVERIFY(drafts.isEmpty() && !drafts.take(u"door"_s));
        drafts.keep(typed(rule(u"door"_s)));
        drafts.keep(typed(rule(u"door"_s, u"Gate"_s)));
        QVERIFY(drafts.has(u"door"_s) && !drafts.has(u"gate"_s));
        QCOMPARE(drafts.all().size(), 1);
        const auto back = drafts.take(u"door"_s);
        QVERIFY(back);
        QCOMPARE(back->rule.title, u"Gate"_s);
        QVERIFY(drafts.isEmpty() && !drafts.take(u"door"_s));
    }

    void newOnesAreToBeListed()
    {
        RuleDrafts drafts;
        drafts.keep(typed(rule(u"door"_s)));
        drafts.keep(typed(rule(u"gate"_s), true));
        QCOMPARE(drafts.notAdded(), QList<rules::Rule>{rule(u"gate"_s)});
    }

    void whatIsSavedWaitsNoMore()
    {
        RuleDrafts drafts;
        drafts.keep(typed(rule(u"gate"_s), true));
        drafts.settle(rule(u"door"_s));
        QVERIFY(drafts.has(u"gate"_s));
        drafts.settle(rule(u"gate"_s));
        QVERIFY(drafts.isEmpty());
    }

    /// More was typed before it was written.
    void whatWasTypedAfterThatIsAChangeOfIt()
    {
        RuleDrafts drafts;
        drafts.keep(typed(rule(u"gate"_s, u"Gate, again"_s), true));
        drafts.settle(rule(u"gate"_s, u"Gate"_s));
        QVERIFY(drafts.notAdded().isEmpty());
        const auto back = drafts.take(u"gate"_s);
        QVERIFY(back && !back->isNew);
        QCOMPARE(back->rule.title, u"Gate, again"_s);
    }
};

QTEST_GUILESS_MAIN(RuleDraftsTest)
#include "tst_ruledrafts.moc"
