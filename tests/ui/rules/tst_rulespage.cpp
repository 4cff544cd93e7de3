#include "ui/rules/rulespage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include "app/rulelinks/ruledesk.h"
#include "app/rules/rulefile.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/rules/actionbox.h"
#include "ui/rules/conditionrow.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulesmodel.h"
#include "ui/services/optionform.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray door = "# mine\ntitle = \"Door\"\n[when]\nevent = \"card-read\"\n[[if]]\nfield = \"card\"\nlike = \"amber*\"\n[[do]]\naction = \"log\"\ntext = \"{device}: {card}\"\n";

} // namespace

/// What is clicked and typed here changes real rules and their files.
class RulesPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"rules"_s); }
    RuleEditor* editor() { return page()->findChild<RuleEditor*>(); }
    rules::RuleBook& book() { return m_bench->station().rules().book(); }
    void write(const QString& name, const QByteArray& text)
    {
        const auto path = rules::RuleFile::path(m_bench->folder() + u"/config"_s, name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QByteArray file(const QString& name)
    {
        QFile file(rules::RuleFile::path(m_bench->folder() + u"/config"_s, name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString shown()
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    bool begin(const QString& title)
    {
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        for (QMenu* menu : page()->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (menu->isVisible() && action->text() == title) {
                    action->trigger();
                    menu->close();
                    return true;
                }
            }
        }
        return false;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{rulesPage()}); }
    void cleanup() { m_bench.reset(); }

    void emptyPageOffersTheUsualOnes()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(shown().contains(u"Nothing happens by itself yet."_s));
        QVERIFY(begin(u"Poll closed → summary"_s));
        QVERIFY(editor()->isVisible());
        QVERIFY(m_bench->click(u"Add the rule"_s));
        QTRY_VERIFY(book().find(u"poll-closed-summary"_s));
        QTRY_VERIFY(!editor()->isNew());
        QVERIFY(file(u"poll-closed-summary"_s).contains("event = \"poll-closed\""));
        QCOMPARE(book().rules().size(), 1);
    }
    void everyPresetCanBeAddedAsItIs()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        for (const QString& title : {u"Card read → chat line"_s, u"Webhook → chat message"_s, u"Poll closed → summary"_s, u"Commit → room"_s, u"New rule"_s}) {
            const auto before = book().rules().size();
            QVERIFY2(begin(title), qPrintable(title));
            QVERIFY(m_bench->click(u"Add the rule"_s));
            QTRY_COMPARE(book().rules().size(), before + 1);
        }
        for (const auto& status : book().rules())
            QVERIFY2(!status.isBroken && status.trouble.text.isEmpty(), qPrintable(status.trouble.text));
    }
    void savesWhatWasTypedAndKeepsComments()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        auto* box = editor()->findChild<ActionBox*>();
        auto* form = box->findChild<OptionForm*>();
        form->setValue(u"text"_s, u"{card} at {device}"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(file(u"door"_s).contains("text = \"{card} at {device}\""));
        QVERIFY(file(u"door"_s).contains("# mine"));
        QTRY_COMPARE(book().find(u"door"_s)->rule.actions[0].values.text(u"text"_s), u"{card} at {device}"_s);
    }
    void losesNothingByAClickElsewhere()
    {
        write(u"door"_s, door);
        write(u"gate"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"typed {card}"_s);
        m_bench->window().goTo(u"rules"_s, u"gate"_s);
        QTRY_VERIFY(file(u"door"_s).contains("typed {card}"));
        QTRY_COMPARE(editor()->shownName(), u"gate"_s);
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"{cart}"_s);
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTest::qWait(100);
        QCOMPARE(editor()->shownName(), u"gate"_s);
        QVERIFY(editor()->isTouched());
    }
    void saysAtTheFieldWhatIsWrong()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"{cart}"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(shown().contains(u"did you mean {card}?"_s));
        QCOMPARE(file(u"door"_s), door);
        QVERIFY(m_bench->click(u"Drop changes"_s));
        QTRY_VERIFY(!shown().contains(u"did you mean {card}?"_s));
    }
    void triesItWithoutDoingAnything()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        QVERIFY(m_bench->click(u"Try it"_s));
        QVERIFY2(shown().contains(u"With a sample: dry run\nWrite into the log: Door: amber fox"_s), qPrintable(shown()));
        QCOMPARE(book().find(u"door"_s)->fired, 0u);
    }
    void removingCanBeUndone()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        page()->perform(Command::Remove);
        QTRY_VERIFY(!book().find(u"door"_s));
        QTRY_VERIFY(m_bench->button(u"Undo"_s));
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_VERIFY(book().find(u"door"_s));
        QCOMPARE(file(u"door"_s), door);
    }
    void showsAFaultyFileAsARow()
    {
        write(u"door"_s, door);
        write(u"wrong"_s, "[when]\nevent = \"card-red\"\n");
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"wrong"_s);
        RulesModel model(book());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.troubleCount(), 1);
        QCOMPARE(model.index(1, RulesModel::State).data().toString(), u"file faulty"_s);
        QVERIFY(shown().contains(u"wrong.toml:2: event:"_s));
        QVERIFY(waitFor(book().setEnabled(u"door"_s, false)));
        QCOMPARE(model.index(0, RulesModel::State).data().toString(), u"off"_s);
    }
};

QTEST_MAIN(RulesPageTest)
#include "tst_rulespage.moc"
