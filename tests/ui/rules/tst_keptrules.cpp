#include "ui/rules/keptrules.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"
#include "ui/rules/rulepresets.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class KeptRulesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static KeptRules keptIn(QSettings& memory)
    {
        return {memory, [](const QString&) { return nullptr; }};
    }
    static RuleEditor::Typed half()
    {
        rules::Rule rule{
            .name = u"gate"_s, .title = u"Gate"_s, .event = u"card-read"_s, .perMinute = 7, .quietMs = 500};
        rule.isDryRun = true;
        rule.when = OptionValues(rules::findEventKind(u"card-read"_s)->options);
        rule.conditions = {
            {.field = u"card"_s, .test = rules::Condition::Test::Like, .values = {u"amber*"_s}, .isNot = true}};
        OptionValues values(rules::findActionKind(u"log"_s)->options);
        values.give(u"text"_s, u"{cart}"_s); // wrong as it is
        rule.actions = {{u"log"_s, values}};
        return {.rule = rule,
            .fields = {.top = {{u"title"_s, u"Gate"_s}}, .when = {}, .limits = {{u"per-minute"_s, u"many"_s}}},
            .isNew = true,
            .isTouched = true};
    }

private Q_SLOTS:
    void whatIsHalfWrittenComesBack()
    {
        const QString file = m_folder.filePath(u"w.ini"_s);
        {
            QSettings memory(file, QSettings::IniFormat);
            keptIn(memory).keep({half()});
        }
        QSettings memory(file, QSettings::IniFormat);
        const auto all = keptIn(memory).all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().rule, half().rule);
        QCOMPARE(all.first().fields.limits, half().fields.limits);
        QVERIFY(all.first().isNew && all.first().isTouched);
        keptIn(memory).keep({});
        QVERIFY(keptIn(memory).all().isEmpty());
    }

    void whatWasWrittenOfARuleThatIsGoneIsANewOne()
    {
        QSettings memory(m_folder.filePath(u"g.ini"_s), QSettings::IniFormat);
        auto changed = half();
        changed.isNew = false;
        keptIn(memory).keep({changed});
        const auto left = keptIn(memory).all();
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first().isNew);
        QCOMPARE(left.first().rule, changed.rule);
        const rules::Rule saved = half().rule;
        const auto there = KeptRules(memory, [&saved](const QString&) { return &saved; }).all();
        QCOMPARE(there.size(), 1);
        QVERIFY(!there.first().isNew);
    }

    void itIsBoundedAndBearsNonsense()
    {
        QSettings memory(m_folder.filePath(u"b.ini"_s), QSettings::IniFormat);
        auto large = half();
        large.rule.title = QString(KeptRules::largestRule, u'x');
        QList<RuleEditor::Typed> many{large};
        for (int i = 0; i < 30; ++i)
            many.append(half());
        keptIn(memory).keep(many);
        QCOMPARE(keptIn(memory).all().size(), KeptRules::most - 1);
        memory.setValue(u"rules/unfinished"_s, QVariantList{QByteArray("nonsense"), 7, QByteArray()});
        QVERIFY(keptIn(memory).all().isEmpty());
    }

    /// The memory is no place for it.
    void noSecretIsKept()
    {
        auto hook = half();
        hook.rule.event = u"webhook"_s;
        hook.rule.when = OptionValues(rules::findEventKind(u"webhook"_s)->options);
        hook.rule.when.give(u"secret"_s, u"correct horse"_s);
        hook.fields.when = {{u"secret"_s, u"correct horse"_s}};
        const QString file = m_folder.filePath(u"s.ini"_s);
        QSettings memory(file, QSettings::IniFormat);
        keptIn(memory).keep({hook});
        const auto back = keptIn(memory).all();
        QCOMPARE(back.size(), 1);
        const QString fresh = back.first().rule.when.text(u"secret"_s);
        QVERIFY(fresh.size() > 20 && !fresh.contains(u"horse"_s));
        QCOMPARE(back.first().fields.when.value(u"secret"_s).toString(), fresh);
    }
};

QTEST_MAIN(KeptRulesTest)
#include "tst_keptrules.moc"
