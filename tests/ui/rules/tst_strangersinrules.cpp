#include <QAbstractButton>
#include <QTest>

#include "app/rulelinks/rulecontroller.h"
#include "app/rules/ruleengine.h"
#include "app/rules/rulefile.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/strangerstest.h"
#include "tests/ui/support/waiting.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Strangers' words as titles and texts of rules, as what an event brings them, as what they said and why they failed,
/// followed over the Rules page.
class StrangersInRulesTest : public QObject, private StrangersTest {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    int m_taken = 0;

    Page* page() { return m_bench->page(u"rules"_s); }
    RuleEditor* editor() { return page()->findChild<RuleEditor*>(); }
    rules::RuleRegistry& registry() { return m_bench->station().rules().registry(); }
    static rules::Rule ruleOf(const QString& name, const QString& text)
    {
        rules::Rule rule = *rules::RuleFile::parse(
            "[when]\nevent = \"card-read\"\n[[if]]\nfield = \"device\"\ncontains = \"x\"\n"
            "[[do]]\naction = \"log\"\ntext = \"x\"\n",
            name);
        rule.name = name;
        rule.title = text;
        rule.conditions.first().values = {text};
        rule.actions.first().values.give(
            u"text"_s, u"{device}: "_s + QString(text).replace(u"{"_s, u"{{"_s).replace(u"}"_s, u"}}"_s));
        return rule;
    }
    /// With these words in it, or with fewer where the registry refuses them.
    QString add(const StrangersWords& words)
    {
        const QString name = registry().freeName(u"strange"_s);
        for (const qsizetype most : {words.text.size(), qsizetype(1000), qsizetype(150)}) {
            if (waitFor(registry().add(ruleOf(name, words.text.left(most)))).ok()) {
                ++m_taken;
                return name;
            }
        }
        const auto added = waitFor(registry().add(ruleOf(name, u"plain"_s)));
        if (!added)
            qWarning("%s: %s", qPrintable(added.error().code), qPrintable(added.error().text));
        return added ? name : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{rulesPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { leave(); }
    void cleanupTestCase()
    {
        m_bench.reset();
        QVERIFY2(m_taken >= 12, qPrintable(QString::number(m_taken)));
        QVERIFY2(m_followed >= 17 * 4, qPrintable(QString::number(m_followed)));
        QVERIFY2(
            m_reader.tips() > 50 && m_reader.labels() > 500 && m_reader.cells() > 200, qPrintable(m_reader.counts()));
    }

    void rules_data() { addWords(); }
    void rules()
    {
        QFETCH(QString, text);
        const StrangersWords words{QTest::currentDataTag(), text};
        const QString name = add(words);
        QVERIFY(!name.isEmpty());
        m_bench->window().goTo(u"rules"_s, name);
        QTRY_COMPARE(editor()->shownName(), name);
        look(&m_bench->window());
        // What an event brings: tried by hand, and real.
        rules::Fields fields{{u"device"_s, text}, {u"card"_s, text}, {u"place"_s, text}};
        (void)waitFor(m_bench->station().rules().engine()->fire(name, fields));
        QVERIFY(m_bench->click(u"Try it"_s) || m_bench->click(u"Try"_s));
        m_bench->flush();
        follow(&m_bench->window(), text);
        // Why it failed.
        registry().reportTrouble(name, {Error::Kind::Refused, Reason::None, text, text, 0});
        m_bench->flush();
        look(&m_bench->window());
        registry().notifyStopped(name, {Error::Kind::Refused, Reason::None, text, text, 0});
        m_bench->flush();
        look(&m_bench->window());
        auto* table = page()->findChild<Table*>();
        table->setFocus();
        copy(table);
    }
};

QTEST_MAIN(StrangersInRulesTest)
#include "tst_strangersinrules.moc"
