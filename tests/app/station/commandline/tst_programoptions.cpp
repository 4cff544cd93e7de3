#include "app/station/commandline/programoptions.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ProgramOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheAgreedKeys()
    {
        // Other people's scripts use these: they stay.
        const auto options = programOptions();
        for (const auto& key : {"config", "data", "log-level", "log-format", "logfile", "reactor", "pidfile", "uid",
                 "gid", "demo", "version", "help"})
            QVERIFY2(findOption(options, QString::fromLatin1(key)), key);
    }

    void explainsEach()
    {
        for (const auto& option : programOptions())
            QVERIFY2(option.help.endsWith(u'.'), qPrintable(option.key));
    }

    void putsIntoTheFileWhatTheProgramHas()
    {
        for (const auto& option : fileOptions())
            QVERIFY(findOption(programOptions(), option.key));
    }

    /// It would start another program each time, or none.
    void whatIsForOneStartIsNoneOfTheFile()
    {
        for (const auto& key : {"config", "data", "pidfile", "demo", "version", "help"})
            QVERIFY2(!findOption(fileOptions(), QString::fromLatin1(key)), key);
    }
};

QTEST_APPLESS_MAIN(ProgramOptionsTest)
#include "tst_programoptions.moc"
