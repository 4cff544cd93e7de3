#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include "app/plugins/pluginregistry.h"
#include "app/station/pluginfiles.h"
#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/log/logmodel.h"
#include "ui/log/logpage.h"
#include "ui/plugins/plugindetail.h"
#include "ui/plugins/pluginsmodel.h"
#include "ui/plugins/pluginspage.h"
#include "ui/services/optionform.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using State = plugins::PluginState::State;

/// What is clicked here writes, starts and ends real plugins.
class PluginsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    QUrl m_opened;

    QString place() const { return m_bench->folder() + u"/config/plugins"_s; }
    Page* page() { return m_bench->page(u"plugins"_s); }
    PluginDetail* detail() { return page()->findChild<PluginDetail*>(); }
    plugins::PluginState state(const QString& name)
    {
        return m_bench->station().plugins().find(name).value_or(plugins::PluginState{});
    }
    void open()
    {
        m_bench->window().goTo(u"plugins"_s);
        QVERIFY(page());
    }

public:
    Q_INVOKABLE void take(const QUrl& file) { m_opened = file; } ///< In place of the desktop's editor.

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pluginsPage()}); }
    void cleanup() { m_bench.reset(); }

    void listsSwitchesAndSets()
    {
        QVERIFY(writeNewPlugin(place(), u"hello"_s));
        QDir().mkpath(place() + u"/broken"_s);
        QFile broken(place() + u"/broken/plugin.toml"_s);
        QVERIFY(broken.open(QFile::WriteOnly) && broken.write("name = \"broken\"\napi = 9\n") > 0);
        broken.close();
        QVERIFY(m_bench->start());
        open();
        auto* model = page()->findChild<PluginsModel*>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 2);
        QTRY_COMPARE(page()->head().state, u"1 needs you"_s);
        QTRY_VERIFY(m_bench->trouble().join(u' ').startsWith(u"The plugin broken cannot be run: "_s));
        QVERIFY(page()->goTo(u"broken"_s));
        QTRY_COMPARE(detail()->shown(), u"broken"_s);
        QVERIFY(!m_bench->button(u"Run this plugin"_s)->isEnabled());
        QVERIFY(page()->goTo(u"hello"_s));
        QTRY_COMPARE(detail()->shown(), u"hello"_s);
        QVERIFY(m_bench->click(u"Run this plugin"_s));
        QTRY_COMPARE(state(u"hello"_s).state, State::On);
        QTRY_VERIFY(page()->head().caption.contains(u"1 on"_s));
        const auto said = [this] {
            QStringList all;
            for (const QLabel* label : detail()->findChildren<QLabel*>())
                all.append(label->text());
            return all.join(u'\n');
        };
        QTRY_VERIFY2(said().contains(u"It takes part at: "_s), qPrintable(said()));
        QVERIFY2(!said().contains(u"at: console greet"_s) && !said().contains(u"at: http "_s), qPrintable(said()));

        auto* form = detail()->findChild<OptionForm*>();
        QVERIFY(form);
        form->setValue(u"greeting"_s, u"Hi"_s);
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier); // the page is made anew, and looks for plugins
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(state(u"hello"_s).settings.values.text(u"greeting"_s), u"Hi"_s);
        QTRY_COMPARE(state(u"hello"_s).state, State::On);
        QVERIFY(m_bench->click(u"Run this plugin"_s));
        QTRY_COMPARE(state(u"hello"_s).state, State::Off);

        // It fails: the sentence, and the traceback.
        QFile source(place() + u"/hello/plugin.py"_s);
        QVERIFY(source.open(QFile::WriteOnly) && source.write("def start(plugin): 1 / 0\n") > 0);
        source.close();
        QVERIFY(m_bench->click(u"Run this plugin"_s));
        QTRY_COMPARE(state(u"hello"_s).state, State::Failed);
        QTRY_VERIFY(detail()->findChild<CodeView*>()->toPlainText().contains(u"ZeroDivisionError"_s));
    }

    /// No port's own word; what a later version's plugin may say stays as it is.
    void whereItTakesPartHasWords()
    {
        QCOMPARE(partWords(u"http /hello"_s), u"web page /hello"_s);
        QCOMPARE(partWords(u"chat door_greeter"_s), u"chat command door_greeter"_s);
        QCOMPARE(partWords(u"event"_s), u"rules' event"_s);
        QCOMPARE(partWords(u"chat %1 %2"_s), u"chat command %1 %2"_s);
        QCOMPARE(partWords(u"elsewhere x"_s), u"elsewhere x"_s);
        for (const QString& port : {u"http"_s, u"chat"_s, u"checker"_s, u"poll"_s, u"pubsub"_s, u"stanza"_s,
                 u"action"_s, u"event"_s, u"decoder"_s, u"console"_s})
            QVERIFY2(partWords(port) != port, qPrintable(port));
    }

    /// Who has made one sees where its program is, and comes to it; what is removed comes back.
    void aNewOneSaysWhereItIsAndCanBeRemoved()
    {
        QVERIFY(m_bench->start());
        open();
        page()->findChild<FilterField*>()->setFocus();
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"hello"_s);
        QVERIFY(m_bench->click(u"Make it"_s));
        QTRY_COMPARE(detail()->shown(), u"hello"_s);
        // On its row, from where one goes on. The offscreen platform activates no window behind a dialog.
        QTRY_COMPARE(m_bench->window().focusWidget(), page()->findChild<Table*>());
        const QString program = place() + u"/hello/plugin.py"_s;
        QVERIFY(QFile::exists(program));
        const auto saysWhere = [&] {
            for (const QLabel* label : detail()->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().remove(QChar(0x200b)) == program)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(saysWhere());
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
        QVERIFY(m_bench->click(u"Edit plugin"_s));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QUrl::fromLocalFile(program));

        QVERIFY(m_bench->click(u"Run this plugin"_s));
        QTRY_COMPARE(state(u"hello"_s).state, State::On);
        QVERIFY(page()->can(Command::Remove));
        page()->perform(Command::Remove);
        QTRY_VERIFY(!QFile::exists(place() + u"/hello"_s));
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 0);
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(program));
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 1);
        const QDir told(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Trash/info"_s);
        QTRY_VERIFY(told.entryList({u"hello*"_s}).isEmpty()); // the trash does not tell of it any more
    }

    void theExampleIsInTheWindowsLanguage()
    {
        QVERIFY(writeNewPlugin(place(), u"hello"_s));
        QVERIFY(m_bench->start());
        const PseudoLanguage other(PseudoLanguage::Kind::Longest);
        open();
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 1);
        QVERIFY(page()->goTo(u"hello"_s));
        QTRY_COMPARE(detail()->shown(), u"hello"_s);
        const QString about = PseudoLanguage::longest(u"Greets people in a room, in a browser and at the prompt."_s);
        const auto saysIt = [&] {
            const auto labels = detail()->findChildren<QLabel*>();
            return std::any_of(
                labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == about; });
        };
        QTRY_VERIFY(saysIt());
    }

    void itsLogIsOneStepAway()
    {
        m_bench.reset();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pluginsPage(), logPage()});
        QVERIFY(writeNewPlugin(place(), u"hello"_s));
        QVERIFY(m_bench->start());
        open();
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 1);
        QVERIFY(page()->goTo(u"hello"_s));
        QVERIFY(m_bench->click(u"Run this plugin"_s));
        QTRY_COMPARE(state(u"hello"_s).state, State::On);
        QAction* log = nullptr;
        for (QAction* action : page()->findChildren<QAction*>()) {
            if (action->text() == "Its log"_L1)
                log = action;
        }
        QVERIFY(log);
        log->trigger();
        QCOMPARE(m_bench->window().currentPage(), u"log"_s);
        const auto* lines = m_bench->page(u"log"_s)->findChild<Table*>();
        QTRY_VERIFY(lines->model()->rowCount() > 0);
        for (int row = 0; row < lines->model()->rowCount(); ++row)
            QCOMPARE(lines->model()->index(row, LogModel::Source).data().toString(), u"plugin hello"_s);
    }

    /// Two blue buttons would be two things to do next.
    void thePagesOwnButtonStepsBackWhileSomethingIsToBeSaved()
    {
        QVERIFY(writeNewPlugin(place(), u"hello"_s));
        QVERIFY(m_bench->start());
        open();
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 1);
        QVERIFY(page()->goTo(u"hello"_s));
        QTRY_COMPARE(detail()->shown(), u"hello"_s);
        QAction* add = page()->head().primary;
        QVERIFY(add);
        detail()->findChild<OptionForm*>()->setValue(u"greeting"_s, u"Hi"_s);
        QTRY_VERIFY(!page()->head().primary);
        QVERIFY(page()->head().actions.contains(add));
        QVERIFY(m_bench->click(u"Revert"_s));
        QCOMPARE(page()->head().primary, add);
    }

    void whatIsTypedOutlastsAnotherTextSize()
    {
        QVERIFY(writeNewPlugin(place(), u"hello"_s));
        QVERIFY(m_bench->start());
        open();
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 1);
        QVERIFY(page()->goTo(u"hello"_s));
        QTRY_COMPARE(detail()->shown(), u"hello"_s);
        detail()->findChild<OptionForm*>()->setValue(u"greeting"_s, u"Hi"_s);
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier); // the page is made anew, with what was typed
        QCOMPARE(detail()->shown(), u"hello"_s);
        QVERIFY(detail()->drafts().contains(u"hello"_s));
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(state(u"hello"_s).settings.values.text(u"greeting"_s), u"Hi"_s);
    }
    /// As with services and rules: what is half typed waits at its row.
    void whatIsTypedWaitsWhileAnotherIsShown()
    {
        QVERIFY(writeNewPlugin(place(), u"bye"_s));
        QVERIFY(writeNewPlugin(place(), u"hello"_s));
        QVERIFY(m_bench->start());
        open();
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 2);
        const auto show = [this](const QString& name) {
            return page()->goTo(name) && QTest::qWaitFor([&] { return detail()->shown() == name; });
        };
        const auto form = [this] { return detail()->findChildren<OptionForm*>().last(); };
        QVERIFY(show(u"hello"_s));
        form()->setValue(u"greeting"_s, u"Hi"_s);
        QVERIFY(show(u"bye"_s));
        QVERIFY(form()->raw().value(u"greeting"_s) != u"Hi"_s);
        QVERIFY2(page()->unsaved().contains(u"hello"_s), qPrintable(page()->unsaved()));
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier); // nor does the page's being made anew change it
        QVERIFY2(page()->unsaved().contains(u"hello"_s), qPrintable(page()->unsaved()));
        QVERIFY(show(u"hello"_s));
        QCOMPARE(form()->raw().value(u"greeting"_s).toString(), u"Hi"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(state(u"hello"_s).settings.values.text(u"greeting"_s), u"Hi"_s);
        QTRY_COMPARE(page()->unsaved(), QString());
    }

    /// As with services: a button that goes off with the keyboard would throw it into a field of the form.
    void savingLeavesTheFormWhereItIs_data()
    {
        QTest::addColumn<QString>("button");
        for (const QString& button : {u"Save"_s, u"Revert"_s})
            QTest::newRow(qPrintable(button)) << button;
    }
    void savingLeavesTheFormWhereItIs()
    {
        QFETCH(QString, button);
        QVERIFY(writeNewPlugin(place(), u"hello"_s));
        QVERIFY(m_bench->start());
        open();
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 1);
        QVERIFY(page()->goTo(u"hello"_s));
        QTRY_COMPARE(detail()->shown(), u"hello"_s);
        detail()->findChild<OptionForm*>()->setValue(u"greeting"_s, u"Hi"_s);
        QAbstractButton* save = m_bench->button(u"Save"_s);
        QVERIFY(save);
        QTRY_VERIFY(save->isEnabled() && m_bench->button(button));
        m_bench->button(button)->setFocus(Qt::TabFocusReason);
        m_bench->press(Qt::Key_Space);
        QTRY_VERIFY(!save->isEnabled());
        const auto* said = qobject_cast<QLabel*>(m_bench->window().focusWidget()); // and no field of the form
        QVERIFY2(said, qPrintable(QDebug::toString(m_bench->window().focusWidget())));
        QTRY_COMPARE(said->text(), u"Nothing has changed."_s);
        QVERIFY(said->isVisible() && said->focusPolicy() != Qt::NoFocus);
    }

    /// What the disk did not take is no setting: it stays to be saved.
    void whatCouldNotBeWrittenIsStillToBeSaved()
    {
        QVERIFY(writeNewPlugin(place(), u"hello"_s));
        QVERIFY(m_bench->start());
        open();
        QTRY_COMPARE(page()->findChild<PluginsModel*>()->rowCount(), 1);
        QVERIFY(page()->goTo(u"hello"_s));
        QTRY_COMPARE(detail()->shown(), u"hello"_s);
        const QString file = place() + u"/hello.toml"_s;
        QVERIFY(QDir().mkpath(file + u"/in the way"_s));
        detail()->findChild<OptionForm*>()->setValue(u"greeting"_s, u"Hi"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QVERIFY2(page()->unsaved().contains(u"hello"_s), qPrintable(page()->unsaved()));
        QVERIFY(QDir(file).removeRecursively());
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(state(u"hello"_s).settings.values.text(u"greeting"_s), u"Hi"_s);
        QTRY_COMPARE(page()->unsaved(), QString());
    }
};

QTEST_MAIN(PluginsPageTest)
#include "tst_pluginspage.moc"
