#include "app/backup/making/backupwriter.h"

#include <algorithm>
#include <cerrno>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/contents/contents.h"
#include "app/backup/contents/diskroom.h"
#include "app/backup/database/databasecopy.h"
#include "app/backup/database/mergedtables.h"
#include "app/backup/database/ownconnection.h"
#include "app/backup/format/seal.h"
#include "app/backup/format/tar.h"
#include "app/backup/format/wipedbuffer.h"
#include "app/backup/held/workingfolder.h"
#include "app/backup/making/backupfile.h"
#include "app/backup/making/holelimit.h"
#include "app/backup/making/oddfiles.h"
#include "app/backup/making/partsizes.h"
#include "app/backup/reading/backupreader.h"
#include "app/backup/stream/backupsender.h"
#include "app/config/filesaswhom.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostGrown = 64 * 1024 * 1024; // of a file, beyond as much again, while the backup is made

Result<Done> openPlainly(QFile& file, const OwnFile& own)
{
    const int fd = ::open(QFile::encodeName(own.file).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat facts = {};
    const bool isPlain = fd >= 0 && ::fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode);
    // Unbuffered: of what is secret nothing shall lie about in a buffer that was freed.
    if (isPlain && file.open(fd, QFile::ReadOnly | QFile::Unbuffered, QFile::AutoCloseHandle))
        return Done();
    // Where something else stands by now the file is gone.
    const auto error = Error::fromErrno(fd < 0 || isPlain ? errno : ENOENT, u"Reading "_s + own.file);
    if (fd >= 0)
        ::close(fd);
    return error;
}

class Writing {
public:
    Writing(const BackupWish& wish, QIODevice& to)
        : m_wish(wish), m_tar(to, wish.progress.get()), m_secrets(m_hidden), m_paths(wish.paths)
    {
    }

    Result<BackupSummary> run()
    {
        const auto aside = WorkingFolder::make(m_wish.from.data);
        if (!aside)
            return Error::local(
                aside.error().reason, u"The copy of the database could not be made: %1"_s.arg(aside.error().text));
        const auto database = m_wish.from.data + u"/everyport.sqlite"_s;
        const bool hasDatabase = QFileInfo::exists(database);
        auto done = Result<Done>(Done());
        if (hasDatabase) {
            const auto secrets = m_wish.word ? (*aside)->filePath(u"secrets.sqlite"_s) : QString();
            const auto copy = (*aside)->filePath(u"copy.sqlite"_s);
            done = copyDatabase(database, {copy, m_wish.parts, secrets, m_wish.progress});
            if (done)
                done = checkCopy(copy);
        }
        const auto files = done ? chosenFiles() : QList<OwnFile>();
        if (done)
            done = addHead(files);
        for (const auto& file : files) {
            if (done)
                done = addFile(file);
        }
        if (done && hasDatabase)
            done = addDatabase(**aside);
        if (done)
            done = addSealed();
        if (done)
            done = addSums();
        if (done)
            done = completeHead();
        return done ? Result<BackupSummary>(m_summary) : done.error();
    }

private:
    /// As whoever brings it back does.
    Result<Done> checkCopy(const QString& copy)
    {
        auto own = OwnConnection::open(copy);
        if (own)
            (*own)->setProgress(m_wish.progress);
        const auto sound = own ? checkNumbers(**own, u"main"_s) : Result<Done>(own.error());
        return sound ? sound : Result<Done>(notReadAgain(sound.error()));
    }

    /// Those that a backup has room for. What people keep comes last and the longest names last of all: whoever lays
    /// the most there shall keep out nothing but that.
    QList<OwnFile> chosenFiles()
    {
        m_paths.add(u"data/everyport.sqlite"_s);
        m_paths.add(sealedName);
        auto files = ownFiles(m_wish.from);
        files.removeIf([this](const OwnFile& file) { return !m_wish.parts.hasFile(file.path) || isMade(file.file); });
        for (const auto& path : oddFiles(m_wish.from)) {
            if (m_wish.parts.hasFile(path))
                m_summary.notTaken << path;
        }
        HoleLimit holes(m_wish.from);
        files.removeIf([&](const OwnFile& file) {
            const bool isTaken = holes.takes(file);
            if (!isTaken)
                m_summary.notTaken << file.path;
            return !isTaken;
        });
        const auto rank = [](const OwnFile& file) { return isPeoplesFile(file.path) ? file.path.size() : 0; };
        std::ranges::stable_sort(files, {}, rank);
        files.removeIf([this](const OwnFile& file) {
            const bool hasRoom = m_paths.add(file.path) == BackupPaths::Added::Yes;
            if (!hasRoom)
                m_summary.notTaken << file.path;
            return !hasRoom;
        });
        std::ranges::sort(files, {}, &OwnFile::path);
        return files;
    }

    /// Whether it is the backup itself, or what that takes the place of.
    bool isMade(const QString& file) const
    {
        const QFileInfo to(m_wish.to);
        return file == to.absoluteFilePath()
            || file.startsWith(to.absolutePath() + u'/' + BackupFile::asidePrefix(to.fileName()));
    }

    /// What is left out is known when all was read, and then no more has room than was kept for it.
    Result<Done> addHead(const QList<OwnFile>& files)
    {
        m_head = {.made = QDateTime::currentDateTimeUtc(),
            .host = QSysInfo::machineHostName(),
            .version = m_wish.version,
            .parts = m_wish.parts,
            .secrets = m_wish.word ? 1 : 0};
        for (const auto& file : files) {
            if (isLookedAt(file))
                m_headRoom += LeftOut::bytesOf(file.path);
        }
        m_headRoom = std::min(m_headRoom, LeftOut::mostNamed);
        m_headSize = m_head.toJson().size() + m_headRoom;
        m_head.leftOut.isKnown = true;
        return m_tar.add(headName, paddedHead());
    }

    Result<Done> completeHead() { return m_tar.overwrite(tarBlock, paddedHead()); }

    QByteArray paddedHead() const { return m_head.toJson().leftJustified(m_headSize, ' '); }

    /// Is named in the head, where that has room.
    void nameLeftOut(const QString& path, bool isWhole)
    {
        m_headRoom -= LeftOut::bytesOf(path);
        if (m_headRoom < 0)
            m_head.leftOut.isKnown = false;
        else
            (isWhole ? m_head.leftOut.whole : m_head.leftOut.part) << path;
        if (!m_wish.word)
            (isWhole ? m_summary.leftOut : m_summary.lessened) << path;
    }

    static bool isLookedAt(const OwnFile& own) { return !isPeoplesFile(own.path) && own.size <= mostLookedAt; }

    Result<Done> addFile(const OwnFile& own)
    {
        QFile file;
        const bool isPeoples = isPeoplesFile(own.path);
        if (auto opened = openOwn(file, own); !opened) {
            if (opened.error().reason == Reason::NotFound) // gone meanwhile
                return Done();
            return isPeoples ? leaveOut(own.path) : opened;
        }
        // One that has become far larger since room was asked for it would take what nobody has.
        if (file.size() > 2 * own.size + mostGrown)
            return leaveOut(own.path);
        if (isPeoples || file.size() > mostLookedAt) {
            auto added = addLarge(own, file);
            return !added && added.error().reason == Reason::InUse ? leaveOut(own.path) : added;
        }
        const Wiped<QByteArray> text = file.readAll();
        return addText(own.path, *text);
    }

    Result<Done> openOwn(QFile& file, const OwnFile& own) const
    {
        const auto as = own.path.startsWith("config/"_L1) ? asConfigs(m_wish.from.config) : nullptr;
        return openPlainly(file, own);
    }

    Result<Done> leaveOut(const QString& path)
    {
        m_summary.notTaken << path;
        return Done();
    }

    Result<Done> addLarge(const OwnFile& own, QFile& file)
    {
        const auto sum = m_tar.addFrom(own.path, file, file.size());
        if (!sum)
            return sum.error();
        note(own.path, *sum);
        return Done();
    }

    Result<Done> addText(const QString& path, const QByteArray& text)
    {
        const auto seen = seenOf(m_wish.secrecy, path, text);
        if (seen != text) {
            ++m_summary.secrets;
            nameLeftOut(path, !seen);
            if (auto hidden = m_wish.word ? hide(path, text) : Result<Done>(Done()); !hidden)
                return hidden;
        }
        if (!seen)
            return Done();
        note(path, QCryptographicHash::hash(*seen, QCryptographicHash::Sha256));
        return m_tar.add(path, *seen);
    }

    Result<Done> hide(const QString& path, const QByteArray& text)
    {
        constexpr qint64 mostAround = 8 * 1024; // headers, and what they are filled up to
        if (m_hidden.held() + text.size() + mostAround > mostSealed)
            return Error::refused(Reason::TooLarge,
                u"There is too much to encrypt: with %1 it is more than a backup may have. Take what is large out of the folder."_s
                    .arg(path));
        return m_secrets.add(path, text);
    }

    Result<Done> addDatabase(const WorkingFolder& aside)
    {
        const OwnFile copy{u"data/everyport.sqlite"_s, aside.filePath(u"copy.sqlite"_s)};
        QFile file;
        if (auto opened = openPlainly(file, copy); !opened)
            return opened;
        if (auto added = addLarge(copy, file); !added || !m_wish.word)
            return added;
        QFile secrets(aside.filePath(u"secrets.sqlite"_s));
        if (!secrets.open(QFile::ReadOnly | QFile::Unbuffered))
            return Done(); // no table of secrets is there
        const Wiped<QByteArray> rows = secrets.readAll();
        return hide(secretRowsName, *rows);
    }

    Result<Done> addSealed()
    {
        if (!m_wish.word)
            return Done();
        if (auto done = m_secrets.finish(); !done)
            return done;
        const auto content = m_hidden.take();
        const auto sealed = seal(*content, *m_wish.word);
        if (!sealed)
            return sealed.error();
        note(sealedName, QCryptographicHash::hash(*sealed, QCryptographicHash::Sha256));
        return m_tar.add(sealedName, *sealed);
    }

    Result<Done> addSums()
    {
        auto done = m_tar.add(sumsName, '{' + m_sums + '}');
        return done ? m_tar.finish() : done;
    }

    /// Put together as text: there may be a million, and a QJsonObject moves all that stands behind one.
    void note(const QString& path, const QByteArray& sum)
    {
        const auto name = QJsonDocument(QJsonArray{path}).toJson(QJsonDocument::Compact);
        m_sums += (m_summary.files++ > 0 ? "," : "") + name.sliced(1, name.size() - 2) + ":\"" + sum.toHex() + '"';
    }

    const BackupWish& m_wish;
    TarWriter m_tar;
    WipedBuffer m_hidden;
    TarWriter m_secrets;
    BackupPaths m_paths;
    BackupHead m_head;
    qsizetype m_headSize = 0;
    qsizetype m_headRoom = 0; // bytes for paths that are left out
    QByteArray m_sums;
    BackupSummary m_summary;
};

bool isOneDisk(const QString& a, const QString& b)
{
    struct stat first = {}, second = {};
    return ::stat(QFile::encodeName(a).constData(), &first) == 0
        && ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev;
}

/// The copy of the database stands in the data folder meanwhile, with a journal while parts are taken out of it.
qint64 sizeOfCopies(const BackupWish& wish)
{
    return 2 * QFileInfo(wish.from.data + u"/everyport.sqlite"_s).size();
}

Result<Done> hasRoomForCopies(const BackupWish& wish)
{
    const auto copies = sizeOfCopies(wish);
    const QStorageInfo data(wish.from.data);
    if (lacks(data, copies))
        return Error::local(Reason::NoSpace,
            u"There is too little room to copy the database: it takes about %1 MB for a while, and %2 MB are free at %3. Free some there."_s
                .arg(megabytes(copies), megabytes(data.bytesAvailable()), data.rootPath()));
    return Done();
}

Result<BackupSummary> writeBackup(const BackupWish& wish, qint64 expected)
{
    BackupFile file(wish.to, wish.progress, wish.from.config);
    if (auto ordinary = file.check(); !ordinary)
        return ordinary.error();
    const bool isOne = isOneDisk(QFileInfo(wish.to).absolutePath(), wish.from.data);
    if (auto room = file.roomFor(isOne ? expected + sizeOfCopies(wish) : expected); !room)
        return room.error();
    if (auto opened = file.open(); !opened)
        return opened.error();
    auto summary = Writing(wish, file.device()).run();
    if (!summary)
        return summary.error(); // and what stood there stays
    summary->bytes = file.device().pos();
    const auto settled = file.settle();
    return settled ? summary : settled.error();
}

/// Who receives it does the rest.
Result<BackupSummary> sendBackup(const BackupWish& wish, qint64 expected)
{
    BackupSender sender(*wish.progress);
    auto done = sender.reach(wish.from.data, wish.stream);
    if (done)
        done = sender.expect(expected);
    if (!done)
        return done.error();
    auto summary = Writing(wish, sender).run();
    if (!summary)
        return summary;
    summary->bytes = sender.pos();
    done = sender.finish();
    return done ? summary : done.error();
}

} // namespace

Result<BackupSummary> makeBackup(const BackupWish& wish)
{
    WorkingFolder::removeAbandoned(wish.from.data); // which takes room
    const auto expected = measureParts(wish.from).total(wish.parts);
    const bool isSent = !wish.stream.isEmpty();
    wish.progress->expect(isSent ? expected : 2 * expected); // it is written, and read again
    if (auto room = hasRoomForCopies(wish); !room)
        return room.error();
    return isSent ? sendBackup(wish, expected) : writeBackup(wish, expected);
}

} // namespace everyport::backup
