#include "ui/notifications/trayicon.h"

#include <QDir>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The icon in the panel, whether or not there is one here.
class TrayIconTest : public QObject {
    Q_OBJECT

    static QColor corner(const QSystemTrayIcon& icon)
    {
        const QImage image = icon.icon().pixmap(QSize(32, 32), 1.0).toImage();
        return image.pixelColor(image.width() - 7, image.height() - 7);
    }

private Q_SLOTS:
    void isMarkedWhileSomethingWaits()
    {
        TrayIcon tray;
        const auto* icon = tray.findChild<QSystemTrayIcon*>();
        QVERIFY(icon && !icon->icon().isNull());
        const QColor plain = corner(*icon);
        QVERIFY(plain != Colours::darkSet().failed);
        QCOMPARE(icon->toolTip(), u"Everyport"_s);
        tray.setWaiting(3);
        QCOMPARE(corner(*icon), Colours::darkSet().failed);
        QCOMPARE(icon->toolTip(), u"Everyport: 3 unread"_s);
        tray.setWaiting(1);
        QCOMPARE(icon->toolTip(), u"Everyport: 1 unread"_s);
        const QLocale before;
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        tray.setWaiting(3015);
        QCOMPARE(icon->toolTip(), u"Everyport: 3,015 unread"_s);
        tray.setWaiting(0);
        QCOMPARE(corner(*icon), plain);
        QCOMPARE(icon->toolTip(), u"Everyport"_s);
    }

    void isThereInThePanelsSizes()
    {
        TrayIcon tray;
        const auto sizes = tray.findChild<QSystemTrayIcon*>()->icon().availableSizes();
        for (const int side : {16, 22, 32, 64})
            QVERIFY(sizes.contains(QSize(side, side)));
    }

    /// The panel finds it in the desktop's theme, and draws it anew where that changes.
    void goesByItsNameWhereItIsInstalled()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"hicolor/32x32/apps"_s));
        QFile theme(folder.filePath(u"hicolor/index.theme"_s));
        QVERIFY(theme.open(QFile::WriteOnly));
        theme.write("[Icon Theme]\nName=hicolor\nDirectories=32x32/apps\n\n[32x32/apps]\nSize=32\nType=Fixed\n");
        theme.close();
        QVERIFY(programIcon()
                    .pixmap(QSize(32, 32), 1.0)
                    .save(folder.filePath(u"hicolor/32x32/apps/org.example.Installed.png"_s)));
        const auto before = QIcon::themeSearchPaths();
        QIcon::setThemeSearchPaths({folder.path()});
        QIcon::setThemeName(u"hicolor"_s);
        QGuiApplication::setDesktopFileName(u"org.example.Installed"_s);
        TrayIcon tray;
        const QString name = tray.findChild<QSystemTrayIcon*>()->icon().name();
        QGuiApplication::setDesktopFileName({});
        QIcon::setThemeSearchPaths(before);
        QCOMPARE(name, u"org.example.Installed"_s);
    }

    /// Who ends the program from its menu takes the icon away while the menu's entry is being pressed.
    void itsMenuMayEndIt()
    {
        auto tray = std::make_unique<TrayIcon>();
        QPointer<QMenu> menu = tray->findChild<QSystemTrayIcon*>()->contextMenu();
        QVERIFY(menu && menu->actions().size() == 2);
        QSignalSpy shown(tray.get(), &TrayIcon::showWanted);
        menu->actions().first()->trigger();
        QCOMPARE(shown.size(), 1);
        connect(tray.get(), &TrayIcon::quitWanted, this, [&tray] { tray.reset(); });
        menu->actions().last()->trigger();
        QVERIFY(!tray);
        QTRY_VERIFY(!menu);
    }
};

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
