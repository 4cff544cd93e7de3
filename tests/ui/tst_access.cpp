#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "ui/charts/barchart.h"

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

    QAccessibleInterface* root() { return QAccessible::queryAccessibleInterface(m_window.get()); }

private Q_SLOTS:
    void initTestCase()
    {
        startStation();
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
    }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        m_window->goTo(page, subject);
        flush();
        QWidget* dialog = QApplication::activeModalWidget();
        QStringList nameless;
        int controls = 0;
        walk(dialog ? QAccessible::queryAccessibleInterface(dialog) : root(), [&](QAccessibleInterface* access) {
            if (!isControl(access->role()))
                return;
            ++controls;
            if (access->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(pathOf(access));
        });
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(controls >= (dialog ? 3 : 15), qPrintable(QString::number(controls)));
        if (dialog)
            dialog->close();
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
