#include "app/station/running/backupcommands.h"

#include <QDir>

#include "app/station/commandline/version.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/backupsecrecy.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString sizeWritten(qint64 bytes)
{
    if (bytes < 1'000'000)
        return u"%1 kB"_s.arg((bytes + 999) / 1000);
    return u"%1 MB"_s.arg(QString::number(double(bytes) / 1e6, 'f', 1));
}

QString told(const backup::BackupSummary& summary, const QString& file)
{
    auto text = u"%1: %2 files, %3"_s.arg(file).arg(summary.files).arg(sizeWritten(summary.bytes));
    if (summary.leftOut.isEmpty())
        return text + u'\n';
    text += u"; without the passwords and keys of %1 files (--with-passwords takes them along):\n"_s.arg(
        summary.leftOut.size());
    for (const auto& path : summary.leftOut)
        text += u"  "_s + path + u'\n';
    return text;
}

} // namespace

Task<Result<Done>> runBackupCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    const auto file = request.arguments.value(0);
    if (!QDir::isAbsolutePath(file))
        co_return Error::malformed(Reason::BadValue, u"The file's path must be absolute."_s);
    const auto& settings = station.settings();
    backup::BackupWish wish{.from = {settings.configFolder, settings.dataFolder},
        .to = file,
        .history = !request.options.value(u"without-history"_s).toBool(),
        .secrecy = stationSecrecy(settings.configFolder, settings.dataFolder),
        .version = versionNumber()};
    if (!request.input.isEmpty())
        wish.word = Wiped<QByteArray>(request.input);
    auto making = deferToThread(station.reactor(), Threads::Files, [wish] { return backup::makeBackup(wish); });
    auto made = co_await std::move(making);
    if (!made)
        co_return made.error();
    output.print(told(*made, file));
    co_return Done();
}

} // namespace everyport
