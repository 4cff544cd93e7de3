#include <functional>
#include <optional>

#include <QDir>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include "app/station/aside.h"
#include "app/station/commandline/commandline.h"
#include "app/station/process/exitcode.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

using DataFolder = Command::DataFolder;

/// Words that stand for the arguments which a command must have.
QStringList argumentsOf(const Command& command)
{
    QStringList words;
    for (const auto& name : command.missing(0))
        words << command.choices.value(name, {u"x"_s}).first();
    return words;
}

/// What goes to standard error meanwhile.
QString complaintOf(const std::function<void()>& work)
{
    QTemporaryFile file;
    if (!file.open())
        return u"no file"_s;
    const int before = ::dup(STDERR_FILENO);
    ::dup2(file.handle(), STDERR_FILENO);
    work();
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    file.seek(0);
    return QString::fromUtf8(file.readAll());
}

QStringList wordsOfAll(DataFolder use)
{
    QStringList words;
    for (const auto& command : commands()) {
        if (command.dataFolder == use)
            words << command.words;
    }
    words.sort();
    return words;
}

} // namespace

class MissingFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTold_data();
    void isTold();
    void isMadeByWhatMakesSomething();
};

void MissingFolderTest::isTold_data()
{
    QTest::addColumn<QString>("words");
    for (const auto& command : commands()) {
        if (command.dataFolder == DataFolder::Needed || command.dataFolder == DataFolder::NeededIfNamed)
            QTest::newRow(qPrintable(command.words)) << command.words;
    }
}

void MissingFolderTest::isTold()
{
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString wrong = folder.filePath(u"wrong"_s);
    const QString config = folder.filePath(u"config"_s);
    const auto* command = findCommand(words);
    const auto line = parseCommandLine(
        QStringList{u"--data"_s, wrong, u"--config"_s, config} + words.split(u' ') + argumentsOf(*command));
    QVERIFY2(line, qPrintable(line ? QString() : line.error().text));
    std::optional<int> code;
    const auto complaint = complaintOf([&] { code = runAside(*line, u"everyportd"_s); });
    QCOMPARE(complaint, u"everyportd: There is no folder %1.\n"_s.arg(wrong));
    QCOMPARE(code, EX_NOINPUT);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void MissingFolderTest::isMadeByWhatMakesSomething()
{
    // Whatever else comes along: a new command misses the folder unless it says otherwise.
    QCOMPARE(wordsOfAll(DataFolder::Made),
        (QStringList{
            u"certificate accept"_s, u"device add"_s, u"poll import"_s, u"python"_s, u"restore"_s, u"user add"_s}));
    QCOMPARE(wordsOfAll(DataFolder::Unused),
        (QStringList{u"check"_s, u"completion"_s, u"handbook"_s, u"help"_s, u"plugin new"_s, u"plugin test"_s,
            u"poll verify"_s}));
    // Without --data these are about the configuration, or what is plugged in, whatever there is beside it.
    for (const auto& words : wordsOfAll(DataFolder::NeededIfNamed))
        QVERIFY2(words.startsWith("rule "_L1) || words.startsWith("plugin "_L1) || words == "name find"_L1
                || words == "device identify"_L1,
            qPrintable(words));
}

QTEST_APPLESS_MAIN(MissingFolderTest)
#include "tst_missingfolder.moc"
