#include "app/station/running/backupcommands.h"

#include <QDir>
#include <QScopeGuard>

#include "app/backup/contents/overlap.h"
#include "app/backup/format/seal.h"
#include "app/backup/making/partsizes.h"
#include "app/station/process/endingsignals.h"
#include "app/station/running/station.h"
#include "app/station/running/stationbackup.h"
#include "app/storage/postgres/postgresaddress.h"
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

/// A line a part, and about how large the file would be.
QString sizesText(const backup::PartSizes& sizes, const backup::PartChoice& chosen)
{
    QList<QStringList> rows;
    for (const auto& part : backup::backupParts())
        rows << QStringList{part.id, chosen.has(part.id) ? sizeWritten(sizes.of(part.id)) : u"left out"_s, part.title};
    rows << QStringList{u"always"_s, sizeWritten(sizes.always), u"Readers, certificates accepted and what is small"_s};
    return columns(rows) + u"About %1\n"_s.arg(sizeWritten(sizes.total(chosen)));
}

/// On one line, whatever a poll that came from a stranger calls it.
QString pathWritten(const QString& path)
{
    constexpr qsizetype longest = 500;
    auto text = path.left(longest);
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u'?';
    }
    return path.size() > longest ? text + u'…' : text;
}

QString pathsText(const QString& what, const QStringList& paths)
{
    constexpr qsizetype most = 20;
    if (paths.isEmpty())
        return {};
    auto text = what + u'\n';
    for (const auto& path : paths.mid(0, most))
        text += u"  "_s + pathWritten(path) + u'\n';
    if (paths.size() > most)
        text += u"  … and %1 more\n"_s.arg(paths.size() - most);
    return text;
}

/// What is missing, whatever was asked for.
QString missingText(const backup::BackupSummary& summary)
{
    return pathsText(
               u"Files that are not in it, because they are links, pipes or devices, cannot be read, changed meanwhile, have names that no backup can have, have too large holes, or are too many:"_s,
               summary.notTaken)
        + pathsText(
            u"Pictures of answers and slides that are not in it, because they cannot be read, are too large or are no pictures:"_s,
            summary.pictures);
}

QString filesWritten(qsizetype count)
{
    return count == 1 ? u"1 file"_s : u"%1 files"_s.arg(count);
}

/// All of them: who brings the backup back somewhere else has to give these again.
QString secretsText(const QString& what, const QStringList& paths)
{
    if (paths.isEmpty())
        return {};
    auto text = what + u'\n';
    for (const auto& path : paths)
        text += u"  "_s + pathWritten(path) + u'\n';
    return text;
}

QString told(const backup::BackupSummary& summary, const QString& file)
{
    return u"%1: %2, %3\n"_s.arg(file, filesWritten(summary.files), sizeWritten(summary.bytes))
        + secretsText(
            u"Files that are not in it, because they hold secrets (--with-passwords takes them along, encrypted):"_s,
            summary.leftOut)
        + secretsText(
            u"Files that are in it without the secrets in them (--with-passwords takes those along, encrypted):"_s,
            summary.lessened)
        + missingText(summary);
}

QString storageSchema(const QString& storage)
{
    const auto address = PostgresAddress::parse(storage);
    return address ? address->schema() : QString();
}

} // namespace

Task<Result<Done>> runBackupCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    const auto file = request.arguments.value(0);
    if (!QDir::isAbsolutePath(file))
        co_return Error::malformed(Reason::BadValue, u"The file's path must be absolute."_s);
    const auto& settings = station.settings();
    const auto parts = backup::PartChoice::without(request.options.value(u"without"_s).toStringList());
    const backup::Places from{settings.configFolder, settings.dataFolder};
    if (request.options.value(u"dry-run"_s).toBool()) {
        auto measuring = deferToThread(
            station.reactor(), Threads::Files, [from] { return backup::measureParts(from); });
        const auto sizes = co_await std::move(measuring);
        output.print(sizesText(sizes, parts));
        co_return Done();
    }
    auto turn = station.backupTurn().take();
    if (!turn)
        co_return Error::busy(Reason::InUse,
            u"A backup is being made for another command. Wait until that has ended, or end it, and make this one again."_s);
    backup::BackupWish wish{.to = file, .stream = request.options.value(u"stream"_s).toString(), .parts = parts};
    wish.progress = std::make_shared<backup::BackupProgress>(&EndingSignals::came); // of a command without a program
    // Whoever hangs up takes no more of it.
    const auto stopped = qScopeGuard([progress = wish.progress] { progress->stop(); });
    if (!request.input.isEmpty())
        wish.word = Wiped<QByteArray>(request.input);
    auto making = backUpStation(station, std::move(wish), std::move(turn));
    auto made = co_await std::move(making);
    if (!made)
        co_return made.error();
    output.print(told(*made, file));
    if (!settings.storage.isEmpty())
        output.print(
            u"Accounts, polls, chats and all else that the database server has are not in it. Save them with that server's means: pg_dump --schema=%1\n"_s
                .arg(storageSchema(settings.storage)));
    if (const auto warning = backup::overlapWarning(from); !warning.isEmpty())
        output.print(warning + u'\n');
    const auto letters = QString::fromUtf8(request.input).size();
    if (letters > 0 && letters < backup::fewestLetters)
        output.print(
            u"Its password has fewer than %1 characters: whoever has the file can find it by trying. Make it again with a longer one.\n"_s
                .arg(backup::fewestLetters));
    co_return Done();
}

} // namespace everyport
