#include "app/station/backupcommand.h"

#include "app/backup/making/backupfile.h"
#include "app/backup/stream/backupreceiver.h"
#include "app/station/process/endingsignals.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype mostSaid = 1024 * 1024; // names of files that are not in it

Error wroteItself()
{
    return Error::unsupported(Reason::None,
        u"The program that runs is of an older version, which writes the file itself, and may see another of this name. Start it anew, then make the backup again."_s);
}

} // namespace

Result<Done> backUpByRunning(
    ControlClient& client, CommandRequest request, const QString& dataFolder, CommandOutput& output)
{
    const EndingSignals ending; // what is made goes before it does
    const auto progress = std::make_shared<backup::BackupProgress>(&EndingSignals::came);
    backup::BackupFile file(request.arguments.value(0), progress);
    auto done = file.check();
    if (done)
        done = file.open();
    if (!done)
        return done;
    auto receiver = backup::BackupReceiver::wait(
        dataFolder, file.device(), [&file](qint64 bytes) { return file.roomFor(bytes); });
    if (!receiver)
        return receiver.error();
    request.options.insert(u"stream"_s, (*receiver)->folder());
    CollectedOutput told(mostSaid);
    done = client.run(request, told,
        {.progress = [&receiver] { return (*receiver)->taken(); },
            .isStopped = [&receiver] { return EndingSignals::came() || (*receiver)->isGivenUp(); }});
    if (EndingSignals::came())
        (*receiver)->hangUp();
    const auto received = (*receiver)->end();
    if (EndingSignals::came())
        return Error::cancelled();
    if (done && !received.hasBegun)
        return wroteItself();
    // That the disk is full here is only a command that hung up for the program.
    const bool isSaid = !done && !done.error().isCancelled(); // why, and by the program
    if (!received.done && (!isSaid || received.done.error().kind != Error::Kind::Disconnected))
        return received.done;
    if (done)
        done = file.settle();
    if (done)
        output.print(told.text());
    return done;
}

} // namespace everyport
