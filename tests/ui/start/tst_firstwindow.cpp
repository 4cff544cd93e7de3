#include "ui/start/firstwindow.h"

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

    void theScreenIsWhatTheEnvironmentSays()
    {
        QVERIFY(qEnvironmentVariableIsSet("QT_QPA_PLATFORM"));
        QVERIFY(hasScreen());
    }
};

QTEST_GUILESS_MAIN(FirstWindowTest)
#include "tst_firstwindow.moc"
