#include "app/station/commandline/commandtable.h"

#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CommandTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheAgreedWords()
    {
        // Other people's scripts use these: they stay.
        for (const auto& words : {"user add", "user passwd", "user remove", "user list", "user key", "device list",
                 "device add", "device remove", "poll list", "poll import", "poll open", "poll close", "poll reset",
                 "poll export", "poll follow", "poll seal", "poll verify", "check", "help"})
            QVERIFY2(findCommand(QString::fromLatin1(words)), words);
        QVERIFY(!findCommand(u"poll"_s));
        const auto options = programOptions();
        for (const auto& key : {"config", "data", "log-level", "log-format", "logfile", "reactor", "pidfile", "uid",
                 "gid", "demo", "version", "help"})
            QVERIFY2(findOption(options, QString::fromLatin1(key)), key);
    }

    void countsArguments()
    {
        QCOMPARE(findCommand(u"device add"_s)->fewest(), 3);
        QCOMPARE(findCommand(u"device add"_s)->most(), 3);
        QCOMPARE(findCommand(u"help"_s)->fewest(), 0);
        QCOMPARE(findCommand(u"help"_s)->most(), 2); // a command has two words
        QCOMPARE(findCommand(u"user list"_s)->most(), 0);
    }

    void explainsEach()
    {
        for (const auto& command : commands()) {
            QVERIFY2(command.help.endsWith(u'.'), qPrintable(command.words));
            for (const auto& option : command.options) {
                QVERIFY2(option.help.endsWith(u'.'), qPrintable(option.key));
                QVERIFY2(!findOption(programOptions(), option.key), qPrintable(option.key)); // would hide the program's
            }
        }
        for (const auto& option : programOptions())
            QVERIFY2(option.help.endsWith(u'.'), qPrintable(option.key));
    }

    void putsIntoTheFileWhatTheProgramHas()
    {
        for (const auto& option : fileOptions())
            QVERIFY(findOption(programOptions(), option.key));
    }
};

QTEST_APPLESS_MAIN(CommandTableTest)
#include "tst_commandtable.moc"
