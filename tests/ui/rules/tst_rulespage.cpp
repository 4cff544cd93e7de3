#include "ui/rules/rulespage.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "app/rulelinks/rulecontroller.h"
#include "app/rules/rulefile.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/nopage.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/pseudolanguage.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/languages/languages.h"
#include "ui/rules/actionbox.h"
#include "ui/rules/conditionrow.h"
#include "ui/rules/keptrules.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulesmodel.h"
#include "ui/rules/ruletrial.h"
#include "ui/rules/rulewhen.h"
#include "ui/services/optionform.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray door =
    "# mine\ntitle = \"Door\"\n[when]\nevent = \"card-read\"\n[[if]]\nfield = \"card\"\nlike = \"amber*\"\n[[do]]\naction = \"log\"\ntext = \"{device}: {card}\"\n";

} // namespace

/// What is clicked and typed here changes real rules and their files.
class RulesPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"rules"_s); }
    RuleEditor* editor() { return page()->findChild<RuleEditor*>(); }
    rules::RuleRegistry& registry() { return m_bench->station().rules().registry(); }
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
    QList<RuleEditor::Typed> keptRules()
    {
        return KeptRules(m_bench->memory(), [this](const QString& name) {
            const auto* status = registry().find(name);
            return status ? &status->rule : nullptr;
        }).all();
    }
    OptionForm* actionForm() { return editor()->findChild<ActionBox*>()->findChild<OptionForm*>(); }
    void typeText(const QString& text) { actionForm()->setValue(u"text"_s, text); }
    QString typedText() { return actionForm()->raw().value(u"text"_s).toString(); }
    int rowCount() { return page()->findChild<Table*>()->rows()->rowCount(); }

public:
    Q_INVOKABLE void opened(const QUrl& url) { m_opened = url; }

private:
    QUrl m_opened;

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
        auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget()); // what is typed next is its name
        QVERIFY(title && editor()->isAncestorOf(title));
        QCOMPARE(title->selectedText(), u"Poll closed → summary"_s);
        auto* text = editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->widgetOf(u"text"_s);
        m_bench->window().activateWindow(); // the offscreen platform forgets it behind a menu
        QTRY_VERIFY(m_bench->window().isActiveWindow());
        text->setFocus();
        const auto called = text->accessibleName();
        m_bench->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(registry().find(u"poll-closed-summary"_s));
        QTRY_VERIFY(!editor()->isNew());
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), called); // and the keyboard stays there
        QVERIFY(QApplication::focusWidget() != text);
        QVERIFY(file(u"poll-closed-summary"_s).contains("event = \"poll-closed\""));
        QCOMPARE(registry().rules().size(), 1);
    }
    /// Its file's name is nobody's word.
    void troubleIsToldByTheTitle()
    {
        write(u"no-test"_s,
            "title = \"Say it\"\n[when]\nevent = \"card-read\"\n[[if]]\nfield = \"card\"\n"
            "[[do]]\naction = \"log\"\ntext = \"x\"\n");
        QVERIFY(m_bench->start());
        const auto brief = [this] {
            for (const Trouble& trouble : m_bench->window().troubles().all()) {
                if (trouble.id == "rule/no-test"_L1)
                    return trouble.brief;
            }
            return QString();
        };
        QTRY_VERIFY2(brief().startsWith(u"Rule Say it: "_s), qPrintable(brief()));
    }
    void everyPresetCanBeAddedAsItIs()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        for (const QString& title : {u"Card read → chat line"_s, u"Webhook → chat message"_s,
                 u"Poll closed → summary"_s, u"Commit → room"_s, u"Private message → answer"_s, u"New rule"_s}) {
            const auto before = registry().rules().size();
            QVERIFY2(begin(title), qPrintable(title));
            QVERIFY(m_bench->click(u"Add the rule"_s));
            QTRY_COMPARE(registry().rules().size(), before + 1);
        }
        for (const auto& status : registry().rules())
            QVERIFY2(!status.isBroken && status.trouble.text.isEmpty(), qPrintable(status.trouble.text));
    }
    /// Two blue buttons would be two things to do next.
    void thePagesOwnButtonStepsBackBesideAForm()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(page()->head().primary);
        QAction* add = page()->head().primary;
        const auto primaries = [this] {
            const auto buttons = m_bench->window().findChildren<QPushButton*>();
            return std::count_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
                return button->isVisible() && button->property("look").toByteArray() == "primary";
            });
        };
        QVERIFY(begin(u"New rule"_s));
        QVERIFY(!page()->head().primary);
        QVERIFY(page()->head().actions.contains(add));
        QTRY_COMPARE(primaries(), 1);
        QVERIFY(m_bench->click(u"Drop changes"_s));
        QCOMPARE(page()->head().primary, add);
        QTRY_COMPARE(primaries(), 1);
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
        form->widgetOf(u"text"_s)->setFocus();
        m_bench->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(file(u"door"_s).contains("text = \"{card} at {device}\""));
        QVERIFY(file(u"door"_s).contains("# mine"));
        QTRY_COMPARE(registry().find(u"door"_s)->rule.actions[0].values.text(u"text"_s), u"{card} at {device}"_s);
        QTRY_VERIFY(!editor()->isTouched());
        auto* now = qobject_cast<QLineEdit*>(QApplication::focusWidget()); // one goes on where one was
        QVERIFY(now);
        QCOMPARE(now->text(), u"{card} at {device}"_s);
    }
    /// Nor is it saved by that: what is half written would be on.
    void losesNothingByAClickElsewhere()
    {
        write(u"door"_s, door);
        write(u"gate"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        typeText(u"typed {card}"_s);
        m_bench->window().goTo(u"rules"_s, u"gate"_s);
        QCOMPARE(editor()->shownName(), u"gate"_s);
        QVERIFY(!editor()->isTouched());
        typeText(u"{cart}"_s); // wrong as it is
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        m_bench->flush();
        QCOMPARE(file(u"door"_s), door);
        QCOMPARE(editor()->shownName(), u"door"_s);
        QVERIFY(editor()->isTouched());
        QCOMPARE(typedText(), u"typed {card}"_s);
        QCOMPARE(page()->unsaved(), u"the rule “Door”, the rule “Door”"_s); // both are called so
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(file(u"door"_s).contains("typed {card}"));
        QTRY_VERIFY(!editor()->isTouched());
        QCOMPARE(page()->unsaved(), u"the rule “Door”"_s);
        m_bench->window().goTo(u"rules"_s, u"gate"_s);
        QCOMPARE(typedText(), u"{cart}"_s);
        QVERIFY(m_bench->click(u"Drop changes"_s));
        QCOMPARE(page()->unsaved(), QString());
        QCOMPARE(file(u"gate"_s), door);
    }
    void aNewRuleWaitsAsARowUntilItIsAdded()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"Gate"_s);
        const QString name = editor()->shownName();
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        m_bench->flush();
        QCOMPARE(editor()->shownName(), u"door"_s);
        QVERIFY(!editor()->isNew() && !editor()->isTouched());
        QCOMPARE(registry().rules().size(), 1);
        QVERIFY(file(name).isEmpty());
        QCOMPARE(page()->unsaved(), u"the new rule “Gate”"_s);
        QVERIFY(page()->head().caption.startsWith(u"1 on, 0 off"_s));
        QTRY_COMPARE(rowCount(), 2);

        m_bench->window().goTo(u"rules"_s, name);
        QVERIFY(editor()->isNew() && editor()->isTouched());
        QCOMPARE(editor()->rule().value_or(rules::Rule()).title, u"Gate"_s);
        QVERIFY(!page()->can(Command::Remove)); // there is no file of it
        QVERIFY(m_bench->click(u"Add the rule"_s));
        QTRY_COMPARE(registry().rules().size(), 2);
        QTRY_VERIFY(!editor()->isNew());
        QCOMPARE(rowCount(), 2);
        QCOMPARE(page()->unsaved(), QString());
    }
    void newRulesThatWaitAreKeptApart()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QStringList names;
        for (const QString& text : {u"first"_s, u"second"_s}) {
            QVERIFY(begin(u"Card read → chat line"_s));
            typeText(text);
            names.append(editor()->shownName());
        }
        QVERIFY(names[0] != names[1]);
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(rowCount(), 3);
        m_bench->window().goTo(u"rules"_s, names[0]);
        QCOMPARE(typedText(), u"first"_s);
        QVERIFY(m_bench->click(u"Drop changes"_s));
        QTRY_COMPARE(rowCount(), 2);
        m_bench->window().goTo(u"rules"_s, names[1]);
        QCOMPARE(typedText(), u"second"_s);
        QCOMPARE(registry().rules().size(), 1);
    }
    /// Who ends the program is asked about it, and pages are made anew at another text size.
    void whatWaitsIsAskedForAndOutlastsAnotherTextSize()
    {
        write(u"door"_s, door);
        write(u"gate"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        typeText(u"{card}!"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        typeText(u"begun"_s);
        const QString name = editor()->shownName();
        m_bench->window().goTo(u"rules"_s, u"gate"_s);
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QTRY_COMPARE(rowCount(), 3);
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QCOMPARE(typedText(), u"{card}!"_s);
        m_bench->window().goTo(u"rules"_s, name);
        QCOMPARE(typedText(), u"begun"_s);
        m_bench->window().goTo(u"rules"_s, u"gate"_s);
        QVERIFY(!editor()->isTouched());
        QSignalSpy ended(&m_bench->window(), &MainWindow::closedForGood);
        m_bench->press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(ended.isEmpty());
        QVERIFY(shown().contains(u"the new rule “"_s) && shown().contains(u"the rule “Door”"_s));
        QCOMPARE(file(u"door"_s), door);
    }
    void saysAtTheFieldWhatIsWrong()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        QVERIFY(!m_bench->button(u"Save"_s)->isEnabled()); // there is nothing to save yet
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"{cart}"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(shown().contains(u"did you mean {card}?"_s));
        QCOMPARE(file(u"door"_s), door);
        QVERIFY(m_bench->click(u"Drop changes"_s));
        QTRY_VERIFY(!shown().contains(u"did you mean {card}?"_s));
    }
    void offersFieldsWhereABraceIsTyped()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        auto* form = editor()->findChild<ActionBox*>()->findChild<OptionForm*>();
        auto* text = qobject_cast<QLineEdit*>(form->widgetOf(u"text"_s));
        QVERIFY(text);
        text->clear();
        text->setFocus();
        QTest::keyClicks(text, u"At {"_s);
        auto* completer = text->findChild<QCompleter*>();
        QVERIFY(completer && completer->popup()->isVisible());
        QStringList offered;
        for (int row = 0; row < completer->completionModel()->rowCount(); ++row)
            offered.append(completer->completionModel()->index(row, 0).data().toString());
        QVERIFY2(offered.contains(u"{device} – The reader's name. As in “Door”."_s), qPrintable(offered.join(u'\n')));
        QTest::keyClicks(text, u"tim"_s);
        QCOMPARE(completer->completionCount(), 1);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(text->text(), u"At {time}"_s);
        QVERIFY(!completer->popup()->isVisible());
        QTest::keyClicks(text, u" {{d"_s); // a brace of the text's own
        QVERIFY(!completer->popup()->isVisible());
        QTest::keyClicks(text, u" {dev"_s);
        QVERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Escape);
        QVERIFY(!completer->popup()->isVisible());
        QCOMPARE(text->text(), u"At {time} {{d {dev"_s);
    }
    void saysWhileItIsTypedWhatTheEventHasNot()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        auto* box = editor()->findChild<ActionBox*>();
        auto* text = qobject_cast<QLineEdit*>(box->findChild<OptionForm*>()->widgetOf(u"text"_s));
        text->clear();
        QTest::keyClicks(text, u"{cart"_s);
        QVERIFY(!shown().contains(u"did you mean"_s)); // not yet
        QTest::keyClicks(text, u"}"_s);
        QVERIFY(shown().contains(u"This event has no field {cart}; did you mean {card}?"_s));
        QVERIFY(text->accessibleDescription().contains(u"did you mean"_s));
        QVERIFY(text->property("fault").toBool()); // its edge
        text->setText(u"{card}"_s);
        QVERIFY(!text->property("fault").toBool());
        QVERIFY(!shown().contains(u"did you mean"_s));
        // Another event has other fields.
        auto* event = editor()->findChildren<QComboBox*>().first();
        for (auto* each : editor()->findChildren<QComboBox*>()) {
            if (each->accessibleName() == u"When"_s)
                event = each;
        }
        event->setCurrentIndex(event->findData(u"message"_s));
        QTRY_VERIFY(shown().contains(u"This event has no field {card}"_s));
    }
    void offersFieldsInTextsOfSeveralLines()
    {
        write(u"call"_s, "[when]\nevent = \"card-read\"\n[[do]]\naction = \"post\"\nurl = \"https://a.example/\"\n");
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"call"_s);
        auto* form = editor()->findChild<ActionBox*>()->findChild<OptionForm*>();
        auto* lines = qobject_cast<QPlainTextEdit*>(form->widgetOf(u"fields"_s));
        QVERIFY(lines);
        lines->setFocus();
        QTest::keyClicks(lines, u"a=1"_s);
        QTest::keyClick(lines, Qt::Key_Return);
        QTest::keyClicks(lines, u"who={car"_s);
        auto* completer = lines->findChild<QCompleter*>();
        QVERIFY(completer && completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(lines->toPlainText(), u"a=1\nwho={card}"_s);
    }
    void triesItWithoutDoingAnything()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        QVERIFY(m_bench->click(u"Try it"_s));
        QVERIFY2(
            shown().contains(u"With a sample: dry run\nWrite into the log: Door: amber fox"_s), qPrintable(shown()));
        // what it was tried with, as the form calls it
        QVERIFY2(shown().contains(u"Card: amber fox"_s) && shown().contains(u"Reader's id: "_s), qPrintable(shown()));
        QVERIFY(!shown().contains(u"card=amber fox"_s));
        QCOMPARE(registry().find(u"door"_s)->fired, 0u);
    }
    /// Also where something stood there before; and what is higher than the pane, from its beginning.
    void whatWasTriedIsInSight()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        m_bench->window().resize(1024, 560);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        editor()->showReports({u"12:00:00  done: Write into the log"_s});
        m_bench->flush();
        const auto* said = editor()->findChild<RuleTrial*>()->said();
        const auto top = [&] { return said->mapTo(editor()->viewport(), QPoint()).y(); };
        const auto isInSight = [&] {
            const int room = editor()->viewport()->height();
            const bool isWhole = top() >= 0 && top() + said->height() <= room;
            // With what, what would be done, and the fields: three lines, or more where they wrap.
            return said->height() >= 3 * said->fontMetrics().height()
                && (isWhole || (said->height() > room && top() == 0));
        };
        for (int i = 0; i < 2; ++i) {
            editor()->verticalScrollBar()->setValue(0);
            QVERIFY(!said->isVisible() || !isInSight());
            QVERIFY(m_bench->click(u"Try it"_s));
            QTRY_VERIFY2(isInSight(),
                qPrintable(u"%1 px high, from %2 on, in %3 px"_s.arg(said->height())
                               .arg(top())
                               .arg(editor()->viewport()->height())));
        }
    }
    void removingCanBeUndone()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        page()->perform(Command::Remove);
        QTRY_VERIFY(!registry().find(u"door"_s));
        QTRY_VERIFY(m_bench->button(u"Undo"_s));
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_VERIFY(registry().find(u"door"_s));
        QCOMPARE(file(u"door"_s), door);
        QTRY_COMPARE(editor()->shownName(), u"door"_s); // in front, as before
        QVERIFY(editor()->isVisible());
        QVERIFY(page()->findChild<Table*>()->currentSource().isValid());
    }
    /// The button says what it does next.
    void theChosenRuleIsTurnedOffAndOn()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        const auto turn = [this] { return page()->head().actions.first(); };
        QCOMPARE(turn()->text(), u"Turn off"_s);
        turn()->trigger();
        QTRY_VERIFY(!registry().find(u"door"_s)->isActive());
        QTRY_COMPARE(turn()->text(), u"Turn on"_s);
        turn()->trigger();
        QTRY_VERIFY(registry().find(u"door"_s)->isActive());
        QTRY_COMPARE(turn()->text(), u"Turn off"_s);
    }
    void showsAFaultyFileAsARow()
    {
        write(u"door"_s, door);
        write(u"wrong"_s, "[when]\nevent = \"card-red\"\n");
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"wrong"_s);
        RulesModel model(registry());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QTRY_COMPARE(page()->head().state, u"1 needs you"_s);
        QTRY_VERIFY(m_bench->trouble().join(u' ').startsWith(
            u"The file of the rule “wrong” is faulty: wrong.toml:2: event: "_s));
        const auto wrong = m_bench->window().troubles().ofPage(u"rules"_s);
        QCOMPARE(wrong.size(), 1);
        QCOMPARE(wrong.first().remedies.size(), 1); // from whatever rule is chosen
        QCOMPARE(wrong.first().remedies.first().label, u"Open file"_s);
        QCOMPARE(m_bench->window().troubles().needs().count, 1); // as Overview counts
        QCOMPARE(model.index(1, RulesModel::State).data().toString(), u"file faulty"_s);
        QVERIFY(shown().contains(u"wrong.toml:2: event:"_s));
        QVERIFY(waitFor(registry().setEnabled(u"door"_s, false)));
        QCOMPARE(model.index(0, RulesModel::State).data().toString(), u"off"_s);
    }
    /// The form of a faulty file shows what is right in it, and saving keeps the rest as comments.
    void mendsAFaultyFile()
    {
        write(u"wrong"_s,
            "titel = \"The hall\"\nper-minute = \"lots\"\n# by hand\n[when]\nevent = \"card-red\"\n[[if]]\nfield = \"card\"\nlike = \"a*\"\n"
            "[[do]]\naction = \"log\"\ntext = \"door {card}\"\n");
        const auto before = file(u"wrong"_s);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"wrong"_s);
        QTRY_VERIFY(editor()->isBroken());
        QVERIFY(shown().contains(u"did you mean title"_s));
        QVERIFY(shown().contains(u"did you mean card-read"_s)); // below the event
        QVERIFY(shown().contains(u"wrong.toml.broken"_s));
        QCOMPARE(editor()->findChildren<ConditionRow*>().size(), 1);
        QVERIFY(m_bench->click(u"Save"_s)); // what it waits for is still open
        m_bench->flush();
        QCOMPARE(file(u"wrong"_s), before);
        auto* event = editor()->findChild<QComboBox*>();
        QCOMPARE(event->currentIndex(), -1);
        event->setCurrentIndex(event->findData(u"card-read"_s));
        QCOMPARE(editor()->rule().value_or(rules::Rule()).conditions,
            (QList<rules::Condition>{{u"card"_s, rules::Condition::Test::Like, {u"a*"_s}, false}}));
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(!registry().find(u"wrong"_s)->isBroken);
        QCOMPARE(file(u"wrong"_s),
            QByteArray(
                "# titel = \"The hall\"\n# per-minute = \"lots\"\n# by hand\n[when]\nevent = \"card-read\"\n[[if]]\nfield = \"card\"\nlike = \"a*\"\n"
                "[[do]]\naction = \"log\"\ntext = \"door {card}\"\n"));
        QFile kept(rules::RuleFile::path(registry().folder(), u"wrong"_s) + u".broken"_s);
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(kept.readAll(), before);
    }
    void offersNoFormOfWhatCannotBeRead()
    {
        const QByteArray text = "title = [\n\"\"\"\n\\q\n" + QByteArray(1, '\xff') + "\n";
        write(u"wrong"_s, text);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"wrong"_s);
        QTRY_VERIFY(editor()->isBroken());
        QVERIFY(shown().contains(u"cannot be shown as a form"_s));
        QVERIFY(!m_bench->button(u"Save"_s) || !m_bench->button(u"Save"_s)->isEnabled());
        m_bench->press(Qt::Key_S, Qt::ControlModifier);
        m_bench->flush();
        QCOMPARE(file(u"wrong"_s), text);
    }
    void quittingAsksForWhatIsNotSaved()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        QSignalSpy ended(&m_bench->window(), &MainWindow::closedForGood);
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"{card}!"_s);
        m_bench->press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(ended.isEmpty());
        QVERIFY(shown().contains(u"the rule “Door”"_s));
        auto* safe = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        QVERIFY(safe);
        QCOMPARE(safe->text(), u"Keep editing"_s);
        QVERIFY(!m_bench->window().close());
        QVERIFY(ended.isEmpty());
        QVERIFY(m_bench->click(u"Keep editing"_s));
        QVERIFY(editor()->isTouched());
        QVERIFY(m_bench->click(u"Drop changes"_s));
        m_bench->press(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(ended.size(), 1);
    }
    /// Also where another page was in front when it was asked.
    void whoGoesOnEditingIsWhereItWasWritten()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{rulesPage(), noPage()});
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        const QPointer<QWidget> field = actionForm()->widgetOf(u"text"_s);
        field->setFocus();
        m_bench->type(u"!"_s);
        QVERIFY(editor()->isTouched());
        m_bench->window().goTo(noPage().id);
        QVERIFY(!editor()->isVisible());
        m_bench->press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(m_bench->click(u"Keep editing"_s));
        QVERIFY(editor()->isVisible());
        QCOMPARE(QApplication::focusWidget(), field);
        QVERIFY(m_bench->click(u"Drop changes"_s));
    }
    void whatWasDroppedComesBack()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        const auto form = [this] { return editor()->findChild<ActionBox*>()->findChild<OptionForm*>(); };
        form()->setValue(u"text"_s, u"{card}!"_s);
        QVERIFY(editor()->isTouched());
        QVERIFY(m_bench->click(u"Drop changes"_s));
        QVERIFY(!editor()->isTouched());
        QVERIFY(m_bench->click(u"Undo"_s));
        QVERIFY(editor()->isTouched());
        QCOMPARE(form()->raw().value(u"text"_s), QVariant(u"{card}!"_s));
        QCOMPARE(file(u"door"_s), door);
    }
    /// They are in reach however long the form is, and what throws away is not beside what keeps.
    void buttonsStandBelowTheForm()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().resize(1024, 500);
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"{card}!"_s);
        m_bench->flush();
        const auto placeOf = [this](const QString& text) {
            const QAbstractButton* button = m_bench->button(text);
            return button ? QRect(button->mapTo(page(), QPoint()), button->size()) : QRect();
        };
        const QRect save = placeOf(u"Save"_s), drop = placeOf(u"Drop changes"_s);
        QVERIFY(page()->rect().contains(save) && page()->rect().contains(drop));
        QVERIFY(!editor()->isAncestorOf(m_bench->button(u"Save"_s)));
        QVERIFY2(save.left() - drop.right() > 40, qPrintable(QString::number(save.left() - drop.right())));
    }
    void quittingWithoutSavingIsPossible()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        QSignalSpy ended(&m_bench->window(), &MainWindow::closedForGood);
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"{card}!"_s);
        m_bench->press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(m_bench->button(u"Discard and quit"_s));
        QVERIFY(m_bench->click(u"Discard and quit"_s));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(file(u"door"_s), door);
    }
    /// The window is made anew for it, and what is half written would go.
    void anotherLanguageAsksForWhatIsNotSaved()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        QTemporaryDir folder;
        QFile finished(folder.filePath(u"finished"_s));
        QVERIFY(finished.open(QIODevice::WriteOnly));
        finished.write("de Deutsch\n");
        finished.close();
        const Languages languages(u"en"_s, folder.path());
        m_bench->window().setLanguages(languages);
        QAction* german = nullptr;
        for (QMenu* menu : m_bench->window().findChildren<QMenu*>()) {
            for (QAction* action : menu->actions())
                german = action->text() == "Deutsch"_L1 ? action : german;
        }
        QVERIFY(german);
        QSignalSpy wanted(&m_bench->window(), &MainWindow::languageWanted);
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"{card}!"_s);
        german->trigger();
        QVERIFY(wanted.isEmpty());
        QVERIFY(shown().contains(u"What is not saved is lost when the language changes."_s));
        QTRY_VERIFY(m_bench->button(u"Discard and change"_s));
        QVERIFY(m_bench->click(u"Discard and change"_s));
        QCOMPARE(wanted.size(), 1);
    }
    /// In French one is said otherwise than two, and none as one.
    void theyAreCountedInEachLanguage()
    {
        m_bench.reset();
        const auto french = std::make_unique<Languages>(u"fr"_s);
        init();
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QCOMPARE(page()->head().caption, u"1 activée, 0 désactivée"_s);
        m_bench.reset();
    }
    void theFormsButtonsAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"nl"_s, u"longest"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    /// Below what was begun and what was changed, in the least window: what keeps stands last, and on its own where
    /// the pane has no room for all three.
    void theFormsButtonsAreWhole()
    {
        QFETCH(QString, language);
        m_bench.reset();
        const std::unique_ptr<PseudoLanguage> longest(
            language == "longest"_L1 ? new PseudoLanguage(PseudoLanguage::Kind::Longest) : nullptr);
        const std::unique_ptr<Languages> spoken(longest ? nullptr : new Languages(language));
        init();
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().resize(1024, 640);
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->setValue(u"text"_s, u"{card}!"_s);
        QVERIFY(editor()->isTouched());
        m_bench->flush();
        const QWidget* foot = editor()->foot();
        QTRY_VERIFY(foot->isVisible());
        QList<const QPushButton*> buttons;
        for (const auto* button : foot->findChildren<QPushButton*>())
            buttons.append(button);
        QCOMPARE(buttons.size(), 3);
        QTRY_VERIFY2(cutWords(*foot).isEmpty(), qPrintable(cutWords(*foot).join(u'\n')));
        const auto isWithin = [foot](const QPushButton* button) {
            return button->isVisible() && foot->rect().contains(button->geometry());
        };
        QTRY_VERIFY(std::all_of(buttons.begin(), buttons.end(), isWithin));
        const auto* keeps = *std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton* button) { return button->property("look").toByteArray() == "primary"; });
        for (const QPushButton* button : buttons)
            QVERIFY(button == keeps || button->y() < keeps->y() || button->x() < keeps->x());
        m_bench.reset();
    }

    void conditionWithoutATestIsNotSaved()
    {
        write(u"wrong"_s,
            "[when]\nevent = \"card-read\"\n[[if]]\nfield = \"card\"\n[[do]]\naction = \"log\"\ntext = \"x\"\n");
        const auto before = file(u"wrong"_s);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"wrong"_s);
        QTRY_VERIFY(editor()->isBroken());
        QVERIFY(m_bench->click(u"Save"_s));
        m_bench->flush();
        QCOMPARE(file(u"wrong"_s), before);
        QVERIFY(shown().contains(u"Must have one test"_s));
    }
    /// Pages are made anew at another text size; what is half written is there again, and quitting still asks about it.
    void whatIsHalfWrittenOutlastsAnotherTextSize()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        auto* saved = editor()->findChild<ActionBox*>()->findChild<OptionForm*>();
        saved->setValue(u"text"_s, u"{cart}"_s); // wrong as it is
        const QPointer<Page> before = page();
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(!before);
        QCOMPARE(editor()->shownName(), u"door"_s);
        QVERIFY(editor()->isTouched() && !editor()->isNew());
        auto* field = qobject_cast<QLineEdit*>(
            editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->widgetOf(u"text"_s));
        QCOMPARE(field->text(), u"{cart}"_s);
        QVERIFY(m_bench->click(u"Drop changes"_s));
        QVERIFY(!editor()->isTouched());

        QVERIFY(begin(u"Card read → chat line"_s));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"Gate"_s);
        QVERIFY(editor()->isNew());
        m_bench->press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(editor()->isNew() && editor()->isVisible());
        QCOMPARE(page()->unsaved(), u"the new rule “Gate”"_s);
        QVERIFY(m_bench->click(u"Add the rule"_s));
        QTRY_COMPARE(registry().rules().size(), 2);
        const auto isGate = [](const auto& status) { return status.rule.title == u"Gate"_s; };
        const auto rules = registry().rules();
        QVERIFY(std::any_of(rules.begin(), rules.end(), isGate));
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(!editor()->isTouched() && !editor()->isNew());
    }
    /// Nobody is asked where the program is ended from outside.
    void whatIsHalfWrittenIsThereAfterARestart()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        typeText(u"{cart}"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"Gate"_s);
        QTRY_COMPARE(keptRules().size(), 2); // without anybody leaving
        QCOMPARE(page()->lostUnasked(), QString());
        RulesPage next(m_bench->window());
        QTRY_COMPARE(next.unsaved(), u"the new rule “Gate”, the rule “Door”"_s);
        QVERIFY(next.findChild<RuleEditor*>()->isNew());
    }
    /// But not where it cannot be kept.
    void whatIsHalfWrittenIsLostOnAFullDisk()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"Gate"_s);
        m_bench->setMemoryFull(true);
        QCOMPARE(page()->lostUnasked(), u"the new rule “Gate”"_s);
        m_bench->setMemoryFull(false);
        QCOMPARE(page()->lostUnasked(), QString());
    }
    /// Whoever comes to the page goes on in the form, not in the filter of the list.
    void whatIsThereAfterARestartHasTheKeyboard()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"Gate"_s);
        QTRY_COMPARE(keptRules().size(), 1);
        const auto typed = m_bench->memory().value(u"rules/unfinished"_s);
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{noPage(), rulesPage()});
        QVERIFY(m_bench->start());
        m_bench->memory().setValue(u"rules/unfinished"_s, typed);
        m_bench->window().goTo(u"rules"_s);
        QTRY_VERIFY(editor()->isNew());
        QTRY_VERIFY(editor()->isAncestorOf(QApplication::focusWidget()));
    }
    /// It could not be added, and says why: one goes on where one wrote.
    void whatCouldNotBeAddedAtTheEndHasTheKeyboard()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        const QPointer<QWidget> field = QApplication::focusWidget();
        qobject_cast<QLineEdit*>(field)->setText(u"Gate"_s);
        const QString folder = QFileInfo(rules::RuleFile::path(m_bench->folder() + u"/config"_s, u"gate"_s))
                                   .absolutePath();
        QVERIFY(!QFile::exists(folder) || QDir(folder).removeRecursively());
        QDir().mkpath(QFileInfo(folder).absolutePath());
        QVERIFY(QFile::link(u"/proc/none/such"_s, folder));
        m_bench->press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(m_bench->click(u"Add the rule and quit"_s));
        QTRY_VERIFY2(shown().contains(u"Not saved:"_s), qPrintable(shown()));
        QTRY_COMPARE(m_bench->window().focusWidget(), field);
        QVERIFY(!m_bench->button(u"Add the rule and quit"_s));
    }
    void whatIsRightCanBeSavedBeforeTheEnd()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"Gate"_s);
        const QString name = editor()->shownName();
        QSignalSpy ended(&m_bench->window(), &MainWindow::closedForGood);
        m_bench->press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(ended.isEmpty());
        QTRY_VERIFY(m_bench->button(u"Add the rule and quit"_s));
        QVERIFY(m_bench->click(u"Add the rule and quit"_s));
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(file(name).contains("Gate"));
    }
    void whatIsDiscardedDoesNotComeBack()
    {
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"Gate"_s);
        typeText({}); // nothing to say: it is not right, and cannot be saved
        QTRY_COMPARE(keptRules().size(), 1);
        QSignalSpy ended(&m_bench->window(), &MainWindow::closedForGood);
        m_bench->press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(m_bench->button(u"Discard and quit"_s));
        QVERIFY(!m_bench->button(u"Add the rule and quit"_s));
        QVERIFY(m_bench->click(u"Discard and quit"_s));
        QCOMPARE(ended.count(), 1);
        QVERIFY(keptRules().isEmpty());
    }
    /// Nor is what is typed above the list lost, though no rule fits it yet.
    void typedFilterOutlastsAnotherTextSize()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"door"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        page()->findChild<FilterField*>()->setFocus();
        m_bench->type(u"zzz"_s);
        m_bench->flush();
        QVERIFY(!editor()->isVisible());
        m_bench->press(Qt::Key_Left);
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        auto* now = page()->findChild<FilterField*>();
        QTRY_COMPARE(QApplication::focusWidget(), now);
        QCOMPARE(now->text(), u"zzz"_s);
        QCOMPARE(now->cursorPosition(), 2);
    }
    /// Also where it cannot be read as a whole: a secret is emptied to be typed anew.
    void wrongWhenOutlastsAnotherTextSize()
    {
        write(u"hook"_s,
            "[when]\nevent = \"webhook\"\nsecret = \"a long enough secret\"\n[[do]]\naction = \"log\"\ntext = \"x\"\n");
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"hook"_s);
        QTRY_COMPARE(editor()->shownName(), u"hook"_s);
        const auto form = [this] { return editor()->findChild<RuleWhen*>()->findChild<OptionForm*>(); };
        form()->setValue(u"proof"_s, u"token"_s);
        form()->setValue(u"repeats"_s, true);
        form()->setValue(u"secret"_s, QString());
        const auto typed = form()->raw();
        QCOMPARE(typed.size(), 2);
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(editor()->shownName(), u"hook"_s);
        QVERIFY(editor()->isTouched());
        QCOMPARE(form()->raw(), typed);
    }
    void dropsANewRule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("that could be saved") << u"{card} again"_s;
        QTest::newRow("that could not") << u"{nothing}"_s;
    }
    void dropsANewRule()
    {
        QFETCH(QString, text);
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QVERIFY(begin(u"Card read → chat line"_s));
        auto* field = qobject_cast<QLineEdit*>(
            editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->widgetOf(u"text"_s));
        field->clear();
        QTest::keyClicks(field, text);
        QVERIFY(editor()->isTouched());
        QVERIFY(m_bench->click(u"Drop changes"_s));
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        m_bench->flush();
        QCOMPARE(registry().rules().size(), 1);
        m_bench->window().undo().takeBack();
        QVERIFY(editor()->isNew() && editor()->isTouched());
        QCOMPARE(editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->raw().value(u"text"_s).toString(), text);
    }
    void droppedChangesComeBackByUndo()
    {
        write(u"door"_s, door);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s);
        QTRY_COMPARE(editor()->shownName(), u"door"_s);
        auto* form = editor()->findChild<ActionBox*>()->findChild<OptionForm*>();
        const QString before = form->raw().value(u"text"_s).toString();
        auto* field = qobject_cast<QLineEdit*>(form->widgetOf(u"text"_s));
        field->setText({});
        QTest::keyClicks(field, u"{card} again"_s);
        QVERIFY(m_bench->click(u"Drop changes"_s));
        m_bench->flush();
        const auto shownText = [this] {
            return editor()->findChild<ActionBox*>()->findChild<OptionForm*>()->raw().value(u"text"_s).toString();
        };
        QCOMPARE(shownText(), before);
        QVERIFY(!editor()->isTouched());
        m_bench->window().undo().takeBack();
        m_bench->flush();
        QCOMPARE(shownText(), u"{card} again"_s);
        QVERIFY(editor()->isTouched());
    }
    /// It works, and a secret in it is open to whoever else has an account on this computer.
    void saysWhatOthersMayRead()
    {
        const QByteArray hook =
            "[when]\nevent = \"webhook\"\nsecret = \"a long enough secret\"\n[[do]]\naction = \"log\"\ntext = \"x\"\n";
        write(u"hook"_s, hook);
        const auto path = rules::RuleFile::path(m_bench->folder() + u"/config"_s, u"hook"_s);
        // The folders lead there for everybody: else nobody gets to the file.
        for (auto folder = QFileInfo(path).absolutePath(); folder.startsWith(m_bench->folder());
             folder = QFileInfo(folder).absolutePath())
            QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"hook"_s);
        QTRY_VERIFY(shown().contains(u"Others may read its secret"_s));
        QVERIFY(shown().contains(u"chmod 600"_s));
        QCOMPARE(RulesModel::stateMark(*registry().find(u"hook"_s)), Mark::Trouble);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        registry().load();
        QTRY_VERIFY(!shown().contains(u"Others may read its secret"_s));
        QCOMPARE(RulesModel::stateMark(*registry().find(u"hook"_s)), Mark::Good);
    }
    void opensAFaultyFileAndFollowsItsMending()
    {
        write(u"wrong"_s, "[when]\nevent = \"card-red\"\n");
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"rules"_s, u"wrong"_s);
        QTRY_VERIFY(editor()->isBroken());
        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
        QVERIFY(m_bench->click(u"Open file"_s));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QUrl::fromLocalFile(rules::RuleFile::path(registry().folder(), u"wrong"_s)));
        write(u"wrong"_s, door);
        registry().load();
        QTRY_VERIFY(!editor()->isBroken());
        QTRY_VERIFY(!m_bench->button(u"Open file"_s));
        QCOMPARE(editor()->findChildren<ActionBox*>().size(), 1); // the form is that of the file now
    }
};

QTEST_MAIN(RulesPageTest)
#include "tst_rulespage.moc"
