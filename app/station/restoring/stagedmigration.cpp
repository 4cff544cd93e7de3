#include "app/station/restoring/stagedmigration.h"

#include <cstdio>

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <sys/prctl.h>

#include "app/station/process/controlwire.h"
#include "app/station/process/exitcode.h"
#include "app/station/restoring/restoring.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const auto order = u"--bring-staged-up-to-date"_s; // the folders of configuration and of data follow
constexpr qint64 mostSaid = 65'536;
constexpr int lookEvery = 50;    // milliseconds: whether it shall stop
constexpr int longestEnd = 5000; // milliseconds: for one that was killed

std::optional<Error> readError(const QByteArray& text)
{
    const auto error = errorFromJson(QJsonDocument::fromJson(text).object());
    return error.text.isEmpty() ? std::nullopt : std::optional(error);
}

Error brokenOff()
{
    return Error::local(Reason::None,
        u"The backup is of another version, and what brings it to this one ended in the midst of it. Nothing was changed. Bring it back by everyportd restore, which says more."_s);
}

/// By its name: after an update the file that runs is there no more, and what stands in its place is another version.
QString ownProgram()
{
    return QFileInfo(u"/proc/self/exe"_s).canonicalFilePath();
}

class Child {
public:
    explicit Child(const backup::Places& here, const QString& program)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s); // it asks for no screen
        m_process.setProcessEnvironment(environment);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        // Where this program is killed, the next one may unpack to the same place.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(program, {order, here.config, here.data}, QProcess::ReadOnly);
    }
    /// It has ended when this returns: nobody writes to the staged folder any more. Only one that waits for a disk
    /// which does not answer outlives its killing, and the wait for it ends (QProcess goes on for half a minute of its
    /// own), or the window could not be closed: it does nothing more than what it has asked the disk for.
    ~Child()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(longestEnd);
    }

    Result<Done> wait(const backup::BackupProgress& progress, std::chrono::milliseconds longest)
    {
        const QDeadlineTimer deadline(longest);
        while (!m_process.waitForFinished(lookEvery)) {
            if (progress.isStopped())
                return Error::cancelled();
            if (m_process.state() == QProcess::NotRunning) // was not started, or has ended meanwhile
                break;
            if (m_process.bytesAvailable() > mostSaid)
                return brokenOff();
            if (deadline.hasExpired())
                return Error::busy(Reason::TimedOut,
                    u"The backup is of another version, and bringing it to this one took too long. Nothing was changed. Bring it back by everyportd restore, which takes as long as it needs."_s);
        }
        return outcome();
    }

private:
    Result<Done> outcome()
    {
        if (m_process.error() == QProcess::FailedToStart)
            return Error::local(Reason::None,
                u"The backup is of another version, and what brings it to this one cannot be started: %1. Nothing was changed."_s
                    .arg(m_process.errorString()));
        if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
            return Done();
        const auto error = readError(m_process.read(mostSaid));
        return error ? *error : brokenOff();
    }

    QProcess m_process;
};

} // namespace

Result<Done> bringStagedUpToDateApart(
    const backup::Places& here, const backup::BackupProgress& progress, const MigrationProcess& process)
{
    const auto isReady = isStagedAsFarAsHere(here);
    if (!isReady || *isReady)
        return isReady ? Result<Done>(Done()) : isReady.error();
    const auto program = process.program.isEmpty() ? ownProgram() : process.program;
    if (program.isEmpty())
        return updatedWhileItRan();
    return Child(here, program).wait(progress, process.longest);
}

Error updatedWhileItRan()
{
    return Error::local(Reason::None,
        u"Everyport was updated while it ran, and the backup is of another version. Start Everyport anew, then look at the backup again."_s);
}

std::optional<int> runStagedMigration(const QStringList& words)
{
    if (words.size() != 3 || words.first() != order)
        return {};
    const auto done = bringStagedUpToDate({words[1], words[2]});
    if (done)
        return EX_OK;
    const auto said = QJsonDocument(errorToJson(done.error())).toJson(QJsonDocument::Compact);
    std::fwrite(said.constData(), 1, size_t(said.size()), stdout);
    std::fflush(stdout);
    return exitCodeFor(done.error());
}

} // namespace everyport
