#include "ui/frame/skeleton/windowplace.h"

#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WindowPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstWindowFitsItsScreen()
    {
        QCOMPARE(firstWindowSize({1920, 1048}), QSize(1280, 800));
        for (const QSize screen : {QSize(1280, 800), QSize(1366, 736), QSize(1024, 640)}) {
            const QSize size = firstWindowSize(screen);
            QVERIFY(size.width() <= 1280 && size.height() <= 800);
            QVERIFY(size.width() + 8 <= screen.width() && size.height() + 37 <= screen.height());
        }
    }

    void aWindowComesBackAsLargeAsItWas()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        QWidget first;
        restorePlace(first, memory);
        QCOMPARE(first.size(), firstWindowSize(first.screen()->availableSize()));
        first.resize(640, 480);
        rememberPlace(first, memory);
        QWidget second;
        restorePlace(second, memory);
        QCOMPARE(second.size(), QSize(640, 480));
    }

    void aDamagedPlaceIsNone()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        memory.setValue(u"window/geometry"_s, QByteArray("no geometry"));
        QWidget window;
        restorePlace(window, memory);
        QCOMPARE(window.size(), firstWindowSize(window.screen()->availableSize()));
    }
};

QTEST_MAIN(WindowPlaceTest)
#include "tst_windowplace.moc"
