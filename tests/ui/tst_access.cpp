#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

#include "app/rulelinks/rulecontroller.h"
#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "ui/charts/barchart.h"
#include "ui/frame/keyboard/windowactions.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a screen reader is told, page by page, of an evening's worth of polls, readers and services.
class AccessTest : public QObject, private SampleWindow {
    Q_OBJECT

private:
    static bool isControl(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::Button:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::PageTab:
        case QAccessible::MenuItem: return true;
        default: return false;
        }
    }

    static QString pathOf(QAccessibleInterface* access)
    {
        QStringList path;
        for (; access; access = access->parent())
            path.prepend(access->object()
                    ? QString::fromLatin1(access->object()->metaObject()->className()).section(u"::"_s, -1)
                    : u"?"_s);
        return path.join(u'/');
    }

    /// ManholeSessions what is to be seen, in the order in which it is told. A view's cells are its model's affair.
    template <typename Visit>
    static void walk(QAccessibleInterface* access, Visit visit)
    {
        if (!access || access->state().invisible)
            return;
        visit(access);
        if (access->tableInterface())
            return;
        for (int i = 0; i < access->childCount(); ++i)
            walk(access->child(i), visit);
    }

    /// How many controls there are; those without a name, a role or a state that can be told go to `wrong`.
    static int look(QWidget* top, QStringList& wrong)
    {
        int controls = 0;
        walk(QAccessible::queryAccessibleInterface(top), [&](QAccessibleInterface* access) {
            const bool canBeUsed = access->state().focusable && access->role() == QAccessible::NoRole;
            if (canBeUsed || access->state().invalid)
                wrong.append(u"without a role or gone: "_s + pathOf(access));
            if (!isControl(access->role()))
                return;
            ++controls;
            if (access->text(QAccessible::Name).trimmed().isEmpty())
                wrong.append(pathOf(access));
            const auto* button = qobject_cast<const QAbstractButton*>(access->object());
            if (button && button->isCheckable()
                && (!access->state().checkable || access->state().checked != button->isChecked()))
                wrong.append(u"does not tell whether it is on: "_s + pathOf(access));
        });
        return controls;
    }

    QAccessibleInterface* root() { return QAccessible::queryAccessibleInterface(m_window.get()); }

private Q_SLOTS:
    void initTestCase()
    {
        startStation();
        QVERIFY(QDir().mkpath(station().settings().configFolder + u"/rules"_s));
        QFile rule(station().settings().configFolder + u"/rules/hook.toml"_s);
        QVERIFY(rule.open(QFile::WriteOnly));
        rule.write("title = \"Build\"\n[when]\nevent = \"webhook\"\nsecret = \"a long enough one\"\n"
                   "[[if]]\nfield = \"json.ref\"\ncontains = \"main\"\n[[do]]\naction = \"log\"\ntext = \"{text}\"\n");
        rule.close();
        station().rules().registry().load();
        openWindow();
    }
    void cleanupTestCase() { closeAll(); }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << QString();
        QTest::newRow("live poll") << u"polls"_s << u"town-fund"_s;
        QTest::newRow("poll being written") << u"polls"_s << u"band"_s;
        QTest::newRow("new reader") << u"devices"_s << u"add"_s;
        QTest::newRow("new service") << u"services"_s << u"add"_s;
        QTest::newRow("new user") << u"users"_s << u"add"_s;
        QTest::newRow("rule with a secret") << u"rules"_s << u"hook"_s;
    }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        m_window->goTo(page, subject);
        flush();
        QWidget* dialog = QApplication::activeModalWidget();
        QStringList nameless;
        const int controls = look(dialog ? dialog : m_window.get(), nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(controls >= (dialog ? 3 : 15), qPrintable(QString::number(controls)));
        if (dialog)
            dialog->close();
    }

    void dialogsOfTheWindowHaveNames_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("certificates") << 0;
        QTest::newRow("shortcuts") << 1;
        QTest::newRow("report") << 2;
        QTest::newRow("about") << 3;
    }
    void dialogsOfTheWindowHaveNames()
    {
        QFETCH(int, which);
        WindowActions& actions = m_window->windowActions();
        QAction* const all[] = {actions.certificates, actions.shortcuts, actions.report, actions.about};
        all[which]->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget* dialog = QApplication::activeModalWidget();
        flush();
        QStringList nameless;
        const int controls = look(dialog, nameless);
        QVERIFY(!QAccessible::queryAccessibleInterface(dialog)->text(QAccessible::Name).isEmpty());
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY(controls >= 1);
    }

    /// A box is called by its label, whatever stands in it, and so is the list that it drops down.
    /// As a screen reader does, which has counted them while a bar stood there.
    void aBarThatHasGoneIsNoPartOfItsArea()
    {
        QScrollArea area;
        area.setFocusPolicy(Qt::NoFocus);
        area.setWidget(new QWidget);
        area.widget()->resize(100, 4000);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        auto* access = QAccessible::queryAccessibleInterface(&area);
        QCOMPARE(access->childCount(), 2);
        QCOMPARE(access->indexOfChild(access->child(1)), 1);
        area.widget()->resize(100, 100);
        QTRY_COMPARE(access->childCount(), 1);
        QCOMPARE(access->child(1), nullptr);
        QCOMPARE(access->child(-1), nullptr);
        QCOMPARE(access->child(0)->object(), area.viewport());
    }

    void boxesAreCalledByTheirLabels()
    {
        QStringList wrong;
        for (const PageEntry& entry : allPages()) {
            m_window->goTo(entry.id);
            flush();
            for (auto* box : m_window->page(entry.id)->findChildren<QComboBox*>()) {
                if (!box->isVisible())
                    continue;
                if (box->accessibleName().isEmpty())
                    wrong << u"%1: “%2”"_s.arg(entry.id, box->currentText());
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What stands beside the title in colour is read, too.
    void stateOfThePageIsRead()
    {
        m_window->goTo(u"polls"_s, u"town-fund"_s);
        flush();
        const QString state = m_window->page(u"polls"_s)->head().state;
        QVERIFY(!state.isEmpty());
        bool isRead = false;
        walk(root(), [&](QAccessibleInterface* access) {
            isRead = isRead
                || (access->role() == QAccessible::StaticText && access->object()
                    && access->object()->inherits("everyport::ui::StateText")
                    && !access->text(QAccessible::Name).isEmpty());
        });
        QVERIFY(isRead);
    }

    void readsFromTheMenuToTheStatus()
    {
        m_window->goTo(u"polls"_s, u"town-fund"_s);
        QStringList parts;
        walk(root(), [&](QAccessibleInterface* access) {
            const QString name = access->object()
                ? QString::fromLatin1(access->object()->metaObject()->className()).section(u"::"_s, -1)
                : QString();
            if (QStringList{u"WindowMenus"_s, u"SideRail"_s, u"PageHeader"_s, u"PollsPage"_s, u"StatusBar"_s}.contains(
                    name))
                parts.append(name);
        });
        QCOMPARE(
            parts, (QStringList{u"WindowMenus"_s, u"SideRail"_s, u"PageHeader"_s, u"PollsPage"_s, u"StatusBar"_s}));
    }

    void barsAreNamedWithTheirFigures()
    {
        m_window->goTo(u"polls"_s, u"town-fund"_s);
        auto* chart = m_window->page(u"polls"_s)->findChild<BarChart*>();
        QAccessibleInterface* bars = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(bars->childCount(), 5);
        static const QRegularExpression named(u"^(.+): ([\\d,]+) votes?, ([\\d.]+) %"_s);
        int votes = 0;
        for (int i = 0; i < bars->childCount(); ++i) {
            const QString name = bars->child(i)->text(QAccessible::Name);
            const auto match = named.match(name);
            QVERIFY2(match.hasMatch(), qPrintable(name));
            QCOMPARE(match.captured(1), chart->data().rows[i].label);
            votes += match.captured(2).remove(u',').toInt();
            QCOMPARE(bars->indexOfChild(bars->child(i)), i);
            QVERIFY(bars->child(i)->rect().height() >= 20);
        }
        QCOMPARE(votes, 1204);
        QVERIFY(bars->child(0)->text(QAccessible::Name).contains(u"leads"_s));
        QVERIFY(bars->child(3)->text(QAccessible::Name).contains(u"Reader 6"_s)); // its reader is not there
    }

    void hiddenResultsAreNotReadOutEither()
    {
        m_window->goTo(u"polls"_s, u"town-fund"_s);
        auto* chart = m_window->page(u"polls"_s)->findChild<BarChart*>();
        ChartData data = chart->data();
        data.hidden = true;
        BarChart hidden;
        hidden.setData(data);
        QAccessibleInterface* bars = QAccessible::queryAccessibleInterface(&hidden);
        QVERIFY(!bars->child(0)->text(QAccessible::Name).contains(u"412"_s));
    }
};

QTEST_MAIN(AccessTest)
#include "tst_access.moc"
