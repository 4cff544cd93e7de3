#include "ui/frame/skeleton/windowskeleton.h"

#include <QApplication>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include "app/station/running/station.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/windowmenus.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The window before its parts are made, and what becomes of it.
class WindowSkeletonTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    EpollReactor m_reactor;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_memory;

    static std::vector<PageEntry> entries()
    {
        std::vector<PageEntry> pages;
        for (const QString& id : {u"one"_s, u"two"_s}) {
            PageEntry entry;
            entry.id = id;
            entry.title = id;
            entry.icon = u"server"_s;
            entry.key = int(pages.size()) + 1;
            pages.push_back(entry);
        }
        return pages;
    }
    std::unique_ptr<MainWindow> skeleton() const
    {
        return std::make_unique<MainWindow>(*m_station, *m_theme, *m_memory);
    }
    template <typename Part>
    static QRect placeOf(const MainWindow& window)
    {
        const auto parts = window.findChildren<Part*>();
        if (parts.size() != 1 || !parts.first()->isVisible())
            return {};
        return {parts.first()->mapTo(&window, QPoint()), parts.first()->size()};
    }

private Q_SLOTS:
    /// "2 en direct" was painted over "Sondages": where the word has no room beside the name its number stands alone.
    void signInTheRailLeavesTheNameAlone()
    {
        const auto painted = [](const QString& name, const QString& sign) {
            RailButton button(u"radio"_s, name, {}, nullptr);
            button.setBadge({RailBadge::Kind::Live, 2, sign});
            button.resize(button.sizeHint());
            return button.grab().toImage();
        };
        const QString longName = u"Sondages et votes"_s;
        QCOMPARE(painted(longName, u"2 en direct"_s), painted(longName, u"2"_s));
        QVERIFY(painted(u"Polls"_s, u"2 live"_s) != painted(u"Polls"_s, u"2"_s));
    }

    /// Nor is the mark of what needs people.
    void troubleInTheRailLeavesTheNameAlone()
    {
        const auto painted = [](const QString& name) {
            RailButton button(u"radio"_s, name, {}, nullptr);
            button.setTrouble({1, Trouble::Severity::Failed});
            button.resize(button.sizeHint());
            return button.grab().toImage();
        };
        const QImage brief = painted(u"Polls"_s), longest = painted(u"Connections that go on and on"_s);
        const int mark = Metrics::px(30); // it and the number, and what is free beside them
        const QRect end(brief.width() - mark, 0, mark, brief.height());
        QCOMPARE(longest.copy(end), brief.copy(end));
    }

    void initTestCase()
    {
        StationSettings settings;
        settings.dataFolder = m_folder.filePath(u"data"_s);
        settings.configFolder = m_folder.filePath(u"config"_s);
        m_station = std::make_unique<Station>(m_reactor, settings, ServiceTypes());
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
    }
    void init()
    {
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        m_memory->clear();
    }
    void cleanup()
    {
        m_theme->setChoice(Theme::Choice::Light);
        m_theme->setTextPercent(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void standsWhereThePartsAreGoingTo_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("text");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char* name = direction == Qt::LeftToRight ? "left to right" : "right to left";
            QTest::newRow(name) << QSize(1100, 700) << 100 << direction;
            QTest::addRow("%s, narrow", name) << QSize(860, 600) << 100 << direction;
            QTest::addRow("%s, large text", name) << QSize(1500, 900) << 150 << direction;
            QTest::addRow("%s, narrow for large text", name) << QSize(1100, 900) << 150 << direction;
        }
    }
    void standsWhereThePartsAreGoingTo()
    {
        QFETCH(QSize, size);
        QFETCH(int, text);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        m_theme->setTextPercent(text);
        const auto window = skeleton();
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        const auto bands = WindowSkeleton::of(size, direction);
        QCOMPARE(bands.rail.left() == 0, direction == Qt::LeftToRight);
        window->complete(entries());
        QCOMPARE(window->size(), size);
        QCOMPARE(placeOf<WindowMenus>(*window), bands.menus);
        QCOMPARE(placeOf<SideRail>(*window), bands.rail);
        QCOMPARE(placeOf<PageHeader>(*window), bands.header);
        QCOMPARE(placeOf<StatusBar>(*window), bands.status);
        const auto* page = window->findChild<QStackedWidget*>();
        QCOMPARE(QRect(page->mapTo(window.get(), QPoint()), page->size()), bands.page);
    }

    void isInTheColoursOfTheParts_data()
    {
        QTest::addColumn<Theme::Choice>("theme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Theme::Choice::Light << Qt::LeftToRight;
        QTest::newRow("dark") << Theme::Choice::Dark << Qt::LeftToRight;
        QTest::newRow("right to left") << Theme::Choice::Light << Qt::RightToLeft;
    }
    void isInTheColoursOfTheParts()
    {
        QFETCH(Theme::Choice, theme);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        m_theme->setChoice(theme);
        const auto window = skeleton();
        window->resize(1000, 700);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        const QImage before = window->grab().toImage();
        window->complete(entries());
        const QImage after = window->grab().toImage();
        QCOMPARE(after.size(), before.size());
        // Edges and lines, and where no part has a word or an icon of its own.
        const auto bands = WindowSkeleton::of(window->size(), direction);
        const int railLine = direction == Qt::LeftToRight ? bands.rail.right() : bands.rail.left();
        const QList<QPoint> places = {{bands.menus.center().x(), bands.menus.bottom()},
            {bands.menus.center().x(), bands.menus.bottom() - 1}, {railLine, bands.rail.center().y()},
            {bands.rail.center().x(), bands.rail.bottom()}, {bands.header.center().x(), bands.header.bottom()},
            bands.header.center(), bands.page.center(), bands.page.topLeft(), bands.page.bottomRight(),
            {bands.status.center().x(), bands.status.top()}, bands.status.center()};
        for (const QPoint& place : places)
            QVERIFY2(before.pixelColor(place) == after.pixelColor(place), qPrintable(QDebug::toString(place)));
        QVERIFY(before.pixelColor(bands.page.center()) != before.pixelColor(bands.rail.center()));
    }

    /// Qt fills nothing below it, which would paint most of the window twice.
    void paintsAllOfTheWindow()
    {
        const auto window = skeleton();
        QVERIFY(window->testAttribute(Qt::WA_OpaquePaintEvent));
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QImage image(1000, 700, QImage::Format_RGB32);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            WindowSkeleton::of(image.size(), direction).paint(painter, window->palette());
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY2(image.pixelColor(x, y) != Qt::magenta, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
        window->complete(entries());
        QVERIFY(!window->testAttribute(Qt::WA_OpaquePaintEvent)); // its parts do not cover every pixel themselves
    }

    void isPaintedBeforeThePartsAreMade()
    {
        const auto window = skeleton();
        QSignalSpy painted(window.get(), &MainWindow::firstPainted);
        QSignalSpy framed(window.get(), &MainWindow::framePainted);
        window->show();
        QTRY_COMPARE(painted.size(), 1);
        QVERIFY(!window->isComplete());
        QVERIFY(window->findChildren<QWidget*>().isEmpty());
        QCOMPARE(framed.size(), 0);
        window->complete(entries());
        QVERIFY(window->isComplete());
        QTRY_COMPARE(framed.size(), 1);
        window->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(painted.size(), 1);
        QCOMPARE(framed.size(), 1);
        QVERIFY(window->findChild<SideRail*>()->button(u"two"_s)->isVisible());
        QVERIFY(!window->windowIcon().isNull());
    }

    void aWholeWindowPaintsBothAtOnce()
    {
        MainWindow window(*m_station, *m_theme, *m_memory, entries());
        QSignalSpy painted(&window, &MainWindow::firstPainted);
        QSignalSpy framed(&window, &MainWindow::framePainted);
        window.show();
        QTRY_COMPARE(framed.size(), 1);
        QCOMPARE(painted.size(), 1);
    }

    void isClosedWithoutAQuestion()
    {
        {
            const auto window = skeleton();
            QSignalSpy gone(window.get(), &MainWindow::closedForGood);
            window->resize(900, 640);
            window->show();
            window->close();
            QCOMPARE(gone.size(), 1);
            QVERIFY(!window->isVisible());
        }
        QCOMPARE(skeleton()->size(), QSize(900, 640));
    }

    void goesWithoutTakingAnythingAlong()
    {
        QSignalSpy named(qApp, &QCoreApplication::applicationNameChanged);
        skeleton().reset();
        QCoreApplication::setApplicationName(u"another"_s);
        QCOMPARE(named.size(), 1);
    }

    void keysDoNothing()
    {
        const auto window = skeleton();
        QSignalSpy gone(window.get(), &MainWindow::closedForGood);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QTest::keyClick(window.get(), Qt::Key_Return);
        QTest::keyClick(window.get(), Qt::Key_Q, Qt::ControlModifier);
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        window->complete(entries());
        QCOMPARE(gone.size(), 0);
        QVERIFY(window->currentPage().isEmpty());
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window->currentPage(), u"two"_s);
    }

    void whatItIsAskedToOpenWaits()
    {
        const auto window = skeleton();
        window->openUri(u"everyport:two"_s);
        QVERIFY(window->isVisible());
        window->openUri({}); // a start without a wish only raises
        window->complete(entries());
        QCOMPARE(window->currentPage(), u"two"_s);
        window->openUri(u"EVERYPORT:one"_s); // RFC 3986 §3.1
        QCOMPARE(window->currentPage(), u"one"_s);
    }
};

QTEST_MAIN(WindowSkeletonTest)
#include "tst_windowskeleton.moc"
