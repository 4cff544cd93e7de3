#include "ui/start/firstwindow.h"

#include <QAccessible>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What decides whether a window is shown before anything else is known. The program itself is started in
/// tst_desktop.py.
class FirstWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatOpensTheWindowForCertainIsPlain_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("nothing") << QStringList() << true;
        QTest::newRow("an address") << QStringList{u"xmpp:team@conference.example.org?join"_s} << true;
        QTest::newRow("a page") << QStringList{u"everyport:log"_s} << true;
        QTest::newRow("an option") << QStringList{u"--demo"_s} << false;
        QTest::newRow("an option with a value") << QStringList{u"--data=a:b"_s} << false;
        QTest::newRow("a command") << QStringList{u"serve"_s} << false;
        QTest::newRow("a place that begins with a number") << QStringList{u"6667:tcp"_s} << false;
        QTest::newRow("several") << QStringList{u"irc://a"_s, u"irc://b"_s} << false;
        QTest::newRow("empty") << QStringList{QString()} << false;
    }
    void onlyWhatOpensTheWindowForCertainIsPlain()
    {
        QFETCH(QStringList, arguments);
        QTEST(isPlainStart(arguments), "isPlain");
    }

    /// A screen reader that asks while there is but the skeleton is not told again later.
    void isAWindowForScreenReadersFromTheFirst()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
        int count = 1;
        char name[] = "everyport";
        char* words[] = {name, nullptr};
        FirstWindow first = showFirstWindow(count, words);
        QVERIFY(first.application && first.shell && first.shell->isVisible());
        if (first.fonts.valid())
            first.fonts.get();
        auto* told = QAccessible::queryAccessibleInterface(first.shell.get());
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::Window);
        QCOMPARE(told->text(QAccessible::Name), u"Everyport"_s);
        QCOMPARE(told->childCount(), 0);
        QWidget contents(first.shell.get()); // as MainWindow fills it
        contents.show();
        first.shell->setWindowTitle(u"Polls — Everyport"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(first.shell.get()), told);
        QCOMPARE(told->role(), QAccessible::Window);
        QCOMPARE(told->text(QAccessible::Name), u"Polls — Everyport"_s);
        QCOMPARE(told->childCount(), 1);
    }

    /// The desktop finds its entry, its icon and its windows by one name.
    void isCalledByItsIdInAFlatpak()
    {
        nameApplication();
        QCOMPARE(QGuiApplication::desktopFileName(), u"everyport"_s);
        qputenv("FLATPAK_ID", "org.everyport.Everyport");
        nameApplication();
        QCOMPARE(QGuiApplication::desktopFileName(), u"org.everyport.Everyport"_s);
        qunsetenv("FLATPAK_ID");
    }

    void theScreenIsWhatTheEnvironmentSays()
    {
        QVERIFY(qEnvironmentVariableIsSet("QT_QPA_PLATFORM"));
        QVERIFY(hasScreen());
        const QByteArray platform = qgetenv("QT_QPA_PLATFORM"), display = qgetenv("DISPLAY");
        qunsetenv("DISPLAY");
        for (const auto& [name, has] :
            {std::pair("xcb", false), std::pair("wayland;xcb", true), std::pair("vnc", true)}) {
            qputenv("QT_QPA_PLATFORM", name);
            QCOMPARE(hasScreen(), has);
        }
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("DISPLAY", ":7");
        QVERIFY(hasScreen());
        qputenv("QT_QPA_PLATFORM", platform);
        display.isEmpty() ? qunsetenv("DISPLAY") : qputenv("DISPLAY", display);
    }
};

QTEST_APPLESS_MAIN(FirstWindowTest)
#include "tst_firstwindow.moc"
