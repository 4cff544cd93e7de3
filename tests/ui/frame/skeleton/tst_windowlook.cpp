#include "ui/frame/skeleton/windowlook.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WindowLookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void theDesktopDecidesUntilSomebodyHasChosen()
    {
        WindowLook look;
        QVERIFY(!look.isDark());
        look.desktopIsDark = true;
        QVERIFY(look.isDark());
        look.choice = WindowLook::Choice::Light;
        QVERIFY(!look.isDark());
        look = {.choice = WindowLook::Choice::Dark};
        QVERIFY(look.isDark());
    }

    void whatWasKeptComesBack()
    {
        QSettings memory(WindowLook::fileIn(m_folder.path()), QSettings::IniFormat);
        QCOMPARE(memory.fileName(), file(u"window.ini"_s));
        WindowLook{WindowLook::Choice::Dark, true, 150}.keep(memory);
        const WindowLook look = WindowLook::in(memory);
        QCOMPARE(int(look.choice), int(WindowLook::Choice::Dark));
        QVERIFY(look.desktopIsDark);
        QCOMPARE(look.textPercent, 150);
    }

    void nothingAndNonsenseAreTheUsualLook()
    {
        QSettings memory(file(u"odd.ini"_s), QSettings::IniFormat);
        QCOMPARE(WindowLook::in(memory).textPercent, 100);
        memory.setValue(u"window/theme"_s, 77);
        memory.setValue(u"window/text"_s, 100000);
        const WindowLook look = WindowLook::in(memory);
        QCOMPARE(int(look.choice), int(WindowLook::Choice::System));
        QCOMPARE(look.textPercent, 200);
    }
};

QTEST_GUILESS_MAIN(WindowLookTest)
#include "tst_windowlook.moc"
