#include <QSet>
#include <QTest>

#include "app/rules/rule.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/rules/rulepresets.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RulePresetsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    static QString secretOf(const RulePreset& preset) { return preset.rule.when.text(u"secret"_s); }
    static QSet<QString> mouths(const QList<RulePreset>& presets)
    {
        QSet<QString> all;
        for (const RulePreset& preset : presets) {
            for (const rules::Action& action : preset.rule.actions) {
                if (action.kind == "say"_L1)
                    all.insert(action.values.text(u"over"_s));
            }
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{}); }
    void cleanup() { m_bench.reset(); }

    /// Whoever takes one and saves it is told of no fault.
    void eachCanBeSavedAsItIs()
    {
        QVERIFY(m_bench->start());
        const auto presets = rulePresets(m_bench->station());
        QVERIFY(presets.size() > 3);
        for (const RulePreset& preset : presets) {
            rules::Rule rule = preset.rule;
            rule.name = u"mine"_s; // which the dialog asks for
            const auto checked = rules::checkRule(rule);
            QVERIFY2(checked, checked ? "" : qPrintable(preset.title + u": "_s + checked.error().text));
        }
    }

    /// What comes in from the web is let in by its secret alone: nobody else has the same, and it cannot be guessed.
    void secretsAreFreshEachTime()
    {
        QVERIFY(m_bench->start());
        QSet<QString> secrets;
        int asked = 0;
        for (int i = 0; i < 3; ++i) {
            for (const RulePreset& preset : rulePresets(m_bench->station())) {
                if (secretOf(preset).isEmpty())
                    continue;
                ++asked;
                QVERIFY(secretOf(preset).size() >= 32);
                secrets.insert(secretOf(preset));
            }
        }
        QVERIFY(asked >= 3);
        QCOMPARE(secrets.size(), asked);
    }

    void theyAreSaidOverWhatIsThere()
    {
        m_bench->writeService(u"townchat"_s, "type = \"irc\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(mouths(rulePresets(m_bench->station())), QSet<QString>{u"townchat"_s});
    }

    /// One whose file is faulty, or that is switched off, says nothing; where none runs it may be switched on later.
    void theyAreSaidOverWhatRuns()
    {
        m_bench->writeService(u"bad"_s, "type = \"irc\"\nlisten = 5\n");
        m_bench->writeService(u"quiet"_s, "type = \"irc\"\nenabled = false\nlisten = \"tcp:0\"\n");
        m_bench->writeService(u"townchat"_s, "type = \"irc\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(mouths(rulePresets(m_bench->station())), QSet<QString>{u"townchat"_s});
        const auto stopping = m_bench->station().services().stop(u"townchat"_s);
        QTRY_VERIFY(stopping.isReady());
        QCOMPARE(mouths(rulePresets(m_bench->station())), QSet<QString>{u"quiet"_s});
    }
};

QTEST_MAIN(RulePresetsTest)
#include "tst_rulepresets.moc"
