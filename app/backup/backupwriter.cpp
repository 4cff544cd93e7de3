#include "app/backup/backupwriter.h"

#include <cerrno>
#include <memory>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/contents.h"
#include "app/backup/databasecopy.h"
#include "app/backup/diskroom.h"
#include "app/backup/format/seal.h"
#include "app/backup/format/tar.h"
#include "app/backup/format/wipedbuffer.h"
#include "app/backup/partsizes.h"
#include "netcore/files/savefile.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostLookedAt = 4 * 1024 * 1024; // what is larger is no setting and no key

Result<Done> openPlainly(QFile& file, const OwnFile& own)
{
    const int fd = ::open(QFile::encodeName(own.file).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    // Unbuffered: of what is secret nothing shall lie about in a buffer that was freed.
    if (fd >= 0 && file.open(fd, QFile::ReadOnly | QFile::Unbuffered, QFile::AutoCloseHandle))
        return Done();
    const auto error = Error::fromErrno(errno, u"Reading "_s + own.file);
    if (fd >= 0)
        ::close(fd);
    return error;
}

class Writing {
public:
    Writing(const BackupWish& wish, QIODevice& to) : m_wish(wish), m_tar(to, wish.progress.get()), m_secrets(m_hidden)
    {
    }

    Result<BackupSummary> run()
    {
        QTemporaryDir aside(m_wish.from.data + u"/making-backup-XXXXXX"_s); // 0700
        if (!aside.isValid())
            return Error::local(
                Reason::PermissionDenied, u"The copy of the database could not be made: %1"_s.arg(aside.errorString()));
        const auto database = m_wish.from.data + u"/everyport.sqlite"_s;
        const bool hasDatabase = QFileInfo::exists(database);
        auto done = Result<Done>(Done());
        if (hasDatabase) {
            const auto secrets = m_wish.word ? aside.filePath(u"secrets.sqlite"_s) : QString();
            done = copyDatabase(database, {aside.filePath(u"copy.sqlite"_s), m_wish.parts, secrets, m_wish.progress});
        }
        if (done)
            done = addHead();
        for (const auto& file : ownFiles(m_wish.from)) {
            if (done && m_wish.parts.hasFile(file.path))
                done = addFile(file);
        }
        if (done && hasDatabase)
            done = addDatabase(aside);
        if (done)
            done = addSealed();
        if (done)
            done = addSums();
        return done ? Result<BackupSummary>(m_summary) : done.error();
    }

private:
    Result<Done> addHead()
    {
        const BackupHead head{.made = QDateTime::currentDateTimeUtc(),
            .host = QSysInfo::machineHostName(),
            .version = m_wish.version,
            .parts = m_wish.parts,
            .secrets = m_wish.word ? 1 : 0};
        return m_tar.add(headName, head.toJson());
    }

    Result<Done> addFile(const OwnFile& own)
    {
        QFile file;
        if (auto opened = openPlainly(file, own); !opened)
            return opened.error().reason == Reason::NotFound ? Result<Done>(Done()) : opened; // gone meanwhile
        if (file.size() > mostLookedAt)
            return addLarge(own, file);
        const Wiped<QByteArray> text = file.readAll();
        return addText(own.path, *text);
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
        std::optional<QByteArray> seen = text;
        if (holdsPrivateKey(text))
            seen.reset();
        else if (m_wish.secrecy)
            seen = m_wish.secrecy(path, text);
        if (seen != text) {
            ++m_summary.secrets;
            if (m_wish.word) {
                if (auto hidden = m_secrets.add(path, text); !hidden)
                    return hidden;
            } else {
                m_summary.leftOut << path;
            }
        }
        if (!seen)
            return Done();
        note(path, QCryptographicHash::hash(*seen, QCryptographicHash::Sha256));
        return m_tar.add(path, *seen);
    }

    Result<Done> addDatabase(const QTemporaryDir& aside)
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
        return m_secrets.add(secretRowsName, *rows);
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
        auto done = m_tar.add(sumsName, QJsonDocument(m_sums).toJson(QJsonDocument::Compact));
        return done ? m_tar.finish() : done;
    }

    void note(const QString& path, const QByteArray& sum)
    {
        ++m_summary.files;
        m_sums.insert(path, QString::fromLatin1(sum.toHex()));
    }

    const BackupWish& m_wish;
    TarWriter m_tar;
    WipedBuffer m_hidden;
    TarWriter m_secrets;
    QJsonObject m_sums;
    BackupSummary m_summary;
};

/// DER: a key by itself, or in a PKCS#12 file, which often has no password or one that everybody knows.
bool isBinaryKey(const QByteArray& text)
{
    if (!text.startsWith('\x30')) // a sequence
        return false;
    const auto* at = reinterpret_cast<const uchar*>(text.constData());
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> box(d2i_PKCS12(nullptr, &at, long(text.size())), PKCS12_free);
    at = reinterpret_cast<const uchar*>(text.constData());
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        d2i_AutoPrivateKey(nullptr, &at, long(text.size())), EVP_PKEY_free);
    ERR_clear_error(); // what is neither leaves its complaints there
    return box || key;
}

} // namespace

bool holdsPrivateKey(const QByteArray& text)
{
    const auto begin = text.indexOf("-----BEGIN ");
    return (begin >= 0 && text.indexOf("PRIVATE KEY-----", begin) >= 0) || text.startsWith("PuTTY-User-Key-File")
        || isBinaryKey(text);
}

namespace {

/// A disk that says nothing of itself is tried.
bool lacks(const QStorageInfo& disk, qint64 bytes)
{
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < bytes;
}

bool isOneDisk(const QString& a, const QString& b)
{
    struct stat first = {}, second = {};
    return ::stat(QFile::encodeName(a).constData(), &first) == 0
        && ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev;
}

/// The copy of the database stands in the data folder meanwhile, with a journal while parts are taken out of it.
Result<Done> hasRoom(const BackupWish& wish, qint64 bytes)
{
    const auto folder = QFileInfo(wish.to).absolutePath();
    const auto copies = 2 * QFileInfo(wish.from.data + u"/everyport.sqlite"_s).size();
    const bool isOne = isOneDisk(folder, wish.from.data);
    const QStorageInfo data(wish.from.data);
    if (lacks(data, copies))
        return Error::local(Reason::NoSpace,
            u"There is too little room to copy the database: it takes about %1 MB for a while, and %2 MB are free at %3. Free some there."_s
                .arg(megabytes(copies), megabytes(data.bytesAvailable()), data.rootPath()));
    const QStorageInfo disk(folder);
    const auto all = isOne ? bytes + copies : bytes;
    if (!lacks(disk, all))
        return Done();
    return Error::local(Reason::NoSpace,
        u"There is too little room for the backup: it takes about %1 MB, and %2 MB are free at %3. Free some, choose another place, or leave a part out."_s
            .arg(megabytes(all), megabytes(disk.bytesAvailable()), disk.rootPath()));
}

Error cannotBeWritten(const QString& to, const QString& why)
{
    const auto reason = QFileInfo(QFileInfo(to).absolutePath()).isDir() ? Reason::PermissionDenied : Reason::NotFound;
    return Error::local(reason, u"%1 cannot be written: %2."_s.arg(to, why));
}

} // namespace

Result<BackupSummary> makeBackup(const BackupWish& wish)
{
    if (auto ordinary = isOrdinaryFile(wish.to); !ordinary) // it would be replaced, /dev/null too
        return ordinary.error();
    const auto expected = measureParts(wish.from).total(wish.parts);
    wish.progress->expect(expected);
    if (auto room = hasRoom(wish, expected); !room)
        return room.error();
    QSaveFile file(wish.to);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotBeWritten(wish.to, file.errorString());
    auto summary = Writing(wish, file).run();
    if (!summary)
        return summary.error(); // and what stood there stays
    summary->bytes = file.pos();
    if (!commitWhole(file))
        return Error::local(Reason::NoSpace, u"%1 could not be written: %2."_s.arg(wish.to, file.errorString()));
    return summary;
}

} // namespace everyport::backup
