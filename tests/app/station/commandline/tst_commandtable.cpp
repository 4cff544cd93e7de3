#include "app/station/commandline/commandtable.h"

#include <QTest>

#include "app/station/commandline/programoptions.h"
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
                 "device add", "device remove", "poll list", "poll import", "poll merge", "poll open", "poll close",
                 "poll reset", "poll export", "poll follow", "poll seal", "poll verify", "check", "help"})
            QVERIFY2(findCommand(QString::fromLatin1(words)), words);
        QVERIFY(!findCommand(u"poll"_s));
    }

    /// They stand nowhere else: its argument is a word in capitals.
    void namesWhatAWallShows()
    {
        const auto* wall = findCommand(u"event wall"_s);
        QVERIFY(wall && wall->choices.value(u"WALL"_s).size() == 4);
        for (const auto& choice : wall->choices.value(u"WALL"_s))
            QVERIFY2(wall->help.contains(choice), qPrintable(choice));
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
    }
};

QTEST_APPLESS_MAIN(CommandTableTest)
#include "tst_commandtable.moc"
