#include <memory>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "app/accounts/accounts.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/station/running/station.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "tests/ui/support/samplechat.h"
#include "ui/languages/languages.h"
#include "ui/overview/firststart.h"
#include "ui/overview/startcard.h"
#include "ui/overview/tiletable.h"
#include "ui/polls/editor/answerrow.h"
#include "ui/polls/editor/polleditor.h"
#include "ui/widgets/controls/paneroom.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/card.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The window with text twice as large, in the least size that the design knows and a language of long words: no pane
/// lies over another one, each list has rows, and what has no room beside another thing stands below it or is scrolled
/// to.
class LargeTextTest : public QObject, private SampleWindow {
    Q_OBJECT

    void addRule()
    {
        const QString folder = station().settings().configFolder + u"/rules"_s;
        QVERIFY(QDir().mkpath(folder));
        for (const QString& name : {u"door"_s, u"gate"_s, u"yard"_s}) {
            QFile rule(folder + u'/' + name + u".toml"_s);
            QVERIFY(rule.open(QFile::WriteOnly));
            rule.write("[when]\nevent = \"card-read\"\n[[do]]\naction = \"log\"\ntext = \"{card}\"\n");
        }
        station().rules().registry().load();
        QVERIFY(station().rules().registry().find(u"door"_s));
    }

    /// As SampleWindow does, with text of that size from the start.
    void open(int percent)
    {
        m_window.reset();
        m_theme.reset();
        QApplication::setFont(m_font);
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false, percent);
        m_memory = std::make_unique<QSettings>(m_sample.folder() + u"/%1.ini"_s.arg(percent), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(station(), *m_theme, *m_memory, allPages());
        m_window->resize(1024, 640);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->stationStarted();
    }

    /// With its first row chosen, so that there is a detail.
    void turnTo(const QString& page)
    {
        m_window->goTo(page);
        QCOMPARE(m_window->currentPage(), page);
        flush();
        for (Table* table : m_window->page(page)->findChildren<Table*>()) {
            if (table->isVisible() && table->model() && table->model()->rowCount() > 1
                && !qobject_cast<TileTable*>(table)) {
                table->choose(table->sourceIndex(table->model()->index(1, 0)));
                break;
            }
        }
        flush();
        processPending();
    }

    QStringList overlaps(const QString& page)
    {
        QStringList wrong;
        for (const Panes* panes : m_window->page(page)->findChildren<Panes*>()) {
            for (int i = 0; i < panes->count(); ++i) {
                const QWidget* one = panes->widget(i);
                if (!one->isVisible())
                    continue;
                if (!panes->rect().contains(one->geometry()))
                    wrong.append(u"pane %1 is beyond its place"_s.arg(i));
                for (int other = i + 1; other < panes->count(); ++other) {
                    if (panes->widget(other)->isVisible()
                        && one->geometry().intersects(panes->widget(other)->geometry()))
                        wrong.append(u"pane %1 lies over pane %2"_s.arg(i).arg(other));
                }
            }
        }
        return wrong;
    }

    static int wholeRows(const Table& table)
    {
        int rows = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const int top = table.rowViewportPosition(row);
            rows += top >= 0 && top + table.rowHeight(row) <= table.viewport()->height();
        }
        return rows;
    }

    QStringList shortLists(const QString& page)
    {
        QStringList wrong;
        for (const Table* table : m_window->page(page)->findChildren<Table*>()) {
            if (!table->isVisible() || !table->model() || table->model()->rowCount() < 2
                || qobject_cast<const TileTable*>(table))
                continue;
            if (const int rows = wholeRows(*table); rows < 2)
                wrong.append(u"%1 shows %2 rows"_s.arg(table->accessibleName()).arg(rows));
        }
        return wrong;
    }

    QStringList unreachable(const QString& page)
    {
        QStringList wrong;
        for (PaneRoom* room : m_window->page(page)->findChildren<PaneRoom*>()) {
            for (const Panes* panes : room->findChildren<Panes*>()) {
                for (int i = 0; room->isVisible() && i < panes->count(); ++i) {
                    if (!panes->widget(i)->isVisible())
                        continue;
                    const QWidget* pane = panes->widget(i);
                    room->bringIntoSight(pane);
                    const QRect window = room->viewport()->rect();
                    const QRect seen = window & QRect(pane->mapTo(room->viewport(), QPoint()), pane->size());
                    if (seen.size() != pane->size().boundedTo(window.size()))
                        wrong.append(u"pane %1 cannot be scrolled to"_s.arg(i));
                }
            }
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_font = QApplication::font();
        m_font.setPixelSize(13); // that of the design
        m_talk = std::make_unique<SampleChat>(station());
        startStation();
        QVERIFY(waitFor(m_talk->fill()).ok());
        for (const QString& name : {u"alice"_s, u"bob"_s, u"the-long-corridor-behind-the-yard"_s})
            QVERIFY(waitFor(station().accounts().add(name, u"correct horse"_s, everyport::Role::Administrator)).ok());
        addRule();
        m_spoken = std::make_unique<Languages>(u"de"_s);
    }
    void cleanupTestCase()
    {
        closeAll();
        m_theme.reset();
        QApplication::setFont(m_font);
    }

    /// At the usual size: the detail gives way, and the rows are what it is held against.
    void connectionsKeepRowsAboveTheirDetail()
    {
        open(100);
        m_window->goTo(u"connections"_s);
        flush();
        auto* table = m_window->page(u"connections"_s)->findChild<Table*>();
        QTRY_VERIFY(table->model()->rowCount() > 1);
        table->choose(table->sourceIndex(table->model()->index(0, 0)));
        flush();
        const auto rowsSeen = [table] {
            return table->viewport()->visibleRegion().boundingRect().height() / table->rowHeight(0);
        };
        const auto* panes = m_window->page(u"connections"_s)->findChild<Panes*>();
        QTRY_VERIFY(panes->widget(1)->isVisible());
        QTRY_VERIFY2(rowsSeen() >= 4, qPrintable(QString::number(rowsSeen())));
    }

    void noPaneLiesOverAnother_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }
    void noPaneLiesOverAnother()
    {
        QFETCH(QString, page);
        if (!m_theme || m_theme->textPercent() != 200)
            open(200);
        turnTo(page);
        QCOMPARE(m_window->size(), QSize(1024, 640));
        QTRY_VERIFY2(overlaps(page).isEmpty(), qPrintable(overlaps(page).join(u'\n')));
        QTRY_VERIFY2(shortLists(page).isEmpty(), qPrintable(shortLists(page).join(u'\n')));
        QTRY_VERIFY2(unreachable(page).isEmpty(), qPrintable(unreachable(page).join(u'\n')));
    }

    /// Services and Devices have their list and their form beside each other even so, without scrolling sideways.
    void aListGivesWayToItsForm()
    {
        if (!m_theme || m_theme->textPercent() != 200)
            open(200);
        for (const QString& page : {u"services"_s, u"devices"_s}) {
            turnTo(page);
            const auto* room = m_window->page(page)->findChild<PaneRoom*>();
            const auto* panes = room->findChild<Panes*>();
            QTRY_COMPARE(panes->width(), room->viewport()->width());
            QVERIFY(panes->widget(0)->isVisible() && panes->widget(1)->isVisible());
        }
    }

    void tilesOfTheOverviewStandBelowEachOther()
    {
        if (!m_theme || m_theme->textPercent() != 200)
            open(200);
        m_window->goTo(u"overview"_s);
        flush();
        const auto faults = [this] {
            QStringList wrong;
            QList<QRect> places;
            for (const Card* card : m_window->page(u"overview"_s)->findChildren<Card*>()) {
                if (!card->isVisible())
                    continue;
                const QWidget* body = card->parentWidget();
                if (!body->parentWidget()->rect().contains(QRect(card->x(), 0, card->width(), 1)))
                    wrong.append(card->accessibleName() + u" is cut at its side"_s);
                for (const QRect& other : places) {
                    if (other.bottom() >= card->y() && other.top() <= card->geometry().bottom())
                        wrong.append(card->accessibleName() + u" is not below the others"_s);
                }
                places.append(card->geometry());
            }
            if (places.size() < 5)
                wrong.append(u"there are %1"_s.arg(places.size()));
            return wrong;
        };
        QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    }

    void enterShowsTheDetailOfAConnection()
    {
        if (!m_theme || m_theme->textPercent() != 200)
            open(200);
        turnTo(u"connections"_s);
        auto* table = m_window->page(u"connections"_s)->findChild<Table*>();
        const QWidget* detail = m_window->page(u"connections"_s)->findChild<Panes*>()->widget(1);
        QTRY_VERIFY(detail->isVisible());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(detail->visibleRegion().contains(QPoint(detail->width() / 2, 1)));
    }

    void firstCardsBelowEachOtherStandInTheMiddle()
    {
        if (!m_theme || m_theme->textPercent() != 200)
            open(200);
        FirstStart first(*m_window);
        first.resize(920, 420);
        first.show();
        const auto faults = [&first] {
            QStringList wrong;
            for (const StartCard* card : first.findChildren<StartCard*>()) {
                const int left = card->mapTo(first.viewport(), QPoint()).x();
                const int right = first.viewport()->width() - left - card->width();
                if (qAbs(left - right) > 2)
                    wrong.append(u"%1: %2 and %3"_s.arg(card->accessibleName()).arg(left).arg(right));
            }
            return wrong;
        };
        QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    }

    /// What a poll's form has no room for is scrolled to, and not cut off.
    void theFormOfAPollIsScrolledTo()
    {
        if (!m_theme || m_theme->textPercent() != 200)
            open(200);
        m_window->goTo(u"polls"_s);
        m_window->page(u"polls"_s)->perform(Command::New);
        flush();
        const auto* editor = m_window->page(u"polls"_s)->findChild<PollEditor*>();
        QTRY_VERIFY(editor->isVisible());
        const auto* area = editor->findChild<QScrollArea*>();
        const auto reach = [area] { return area->viewport()->width() + area->horizontalScrollBar()->maximum(); };
        QTRY_VERIFY2(reach() >= area->widget()->minimumSizeHint().width(), qPrintable(QString::number(reach())));
    }

    /// Nothing beside a list is cut at its side either, such as the button with all that can be done.
    void whatIsWiderThanItsPaneIsScrolledTo_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString& page : {u"services"_s, u"devices"_s, u"rules"_s, u"users"_s, u"plugins"_s})
            QTest::newRow(qPrintable(page)) << page;
    }
    void whatIsWiderThanItsPaneIsScrolledTo()
    {
        QFETCH(QString, page);
        if (!m_theme || m_theme->textPercent() != 200)
            open(200);
        turnTo(page);
        const auto faults = [this, page] {
            QStringList wrong;
            for (const QScrollArea* area : m_window->page(page)->findChildren<QScrollArea*>()) {
                if (!area->isVisible() || !area->widget() || !area->widget()->isVisible())
                    continue;
                const bool hasBar = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
                const int more = area->widget()->width() - area->viewport()->width();
                if (more > (hasBar ? area->horizontalScrollBar()->maximum() : 0))
                    wrong.append(u"%1 lacks %2"_s.arg(area->parentWidget()->accessibleName()).arg(more));
            }
            return wrong;
        };
        QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    }

    /// Nobody types out of sight, neither in a row that Enter has just made.
    void whatIsTypedIsInSight()
    {
        for (const int percent : {100, 200}) {
            open(percent);
            m_window->goTo(u"polls"_s);
            m_window->page(u"polls"_s)->perform(Command::New);
            flush();
            const auto* editor = m_window->page(u"polls"_s)->findChild<PollEditor*>();
            QTRY_VERIFY(editor->isVisible());
            auto* question = editor->firstField();
            question->setFocus();
            QTest::keyClicks(question, u"Lunch?"_s);
            QTest::keyClick(question, Qt::Key_Return);
            for (int i = 0; i < 14; ++i) {
                flush();
                processPending();
                auto* field = qobject_cast<AnswerField*>(m_window->focusWidget());
                QVERIFY(field);
                const auto isSeen = [field] {
                    const QRegion seen = field->visibleRegion();
                    const QRect caret = field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
                    return seen.boundingRect().height() == field->height() && seen.contains(caret.center());
                };
                const auto why = [&] {
                    return u"answer %1 at %2 %, seen %3 of %4, caret %5"_s.arg(i + 1).arg(percent).arg(
                        QDebug::toString(field->visibleRegion().boundingRect()), QDebug::toString(field->rect()),
                        QDebug::toString(field->inputMethodQuery(Qt::ImCursorRectangle).toRect()));
                };
                QTRY_VERIFY2(isSeen(), qPrintable(why()));
                QTest::keyClicks(field, u"Soup"_s);
                QTest::keyClick(field, Qt::Key_Return);
            }
        }
    }

private:
    QFont m_font;
    std::unique_ptr<SampleChat> m_talk;
    std::unique_ptr<Languages> m_spoken;
};

QTEST_MAIN(LargeTextTest)
#include "tst_largetext.moc"
