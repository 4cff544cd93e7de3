#include "ui/notifications/trayicon.h"

#include <QImage>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"

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
        tray.setWaiting(0);
        QCOMPARE(corner(*icon), plain);
        QCOMPARE(icon->toolTip(), u"Everyport"_s);
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
