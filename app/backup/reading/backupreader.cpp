#include "app/backup/reading/backupreader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/backup/format/backuppaths.h"
#include "app/backup/format/seal.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostHead = 64 * 1024;
constexpr qint64 sealOverhead = 1024;

Error wrongSum(const QString& path)
{
    return Error::malformed(
        Reason::BadValue, u"The backup is damaged: %1 is not what was saved."_s.arg(path.left(200)));
}

class Reading {
public:
    Reading(QIODevice& from, UnpackSink& into) : m_tar(from), m_into(into) {}

    Result<ReadBackup> run()
    {
        if (auto head = readHead(); !head)
            return head.error();
        for (;;) {
            const auto entry = m_tar.next();
            if (!entry)
                return entry.error();
            if (!*entry)
                return Error::malformed(Reason::BadValue, u"The backup is damaged: its sums are missing."_s);
            if ((*entry)->path == sumsName)
                break;
            if (auto taken = take((*entry)->path); !taken)
                return taken.error();
        }
        if (auto checked = checkSums(); !checked)
            return checked.error();
        const auto last = m_tar.next();
        if (!last)
            return last.error();
        if (*last || !m_tar.isAtEnd())
            return Error::malformed(Reason::BadValue, u"The backup is damaged: there is more behind its end."_s);
        return m_read;
    }

private:
    Result<Done> readHead()
    {
        const auto entry = m_tar.next();
        if (!entry)
            return entry.error();
        if (!*entry || (*entry)->path != headName)
            return Error::malformed(Reason::BadValue, u"This is no backup of this program."_s);
        const auto json = m_tar.readAll(mostHead);
        if (!json)
            return json.error();
        auto head = BackupHead::fromJson(*json);
        if (!head)
            return head.error();
        m_read.head = *head;
        return Done();
    }

    Result<Done> take(const QString& path)
    {
        if (path == sealedName)
            return takeSealed();
        if (!belongs(path) || path == secretRowsName || path.startsWith(secretRowsName + u"/"_s))
            return Error::malformed(Reason::BadValue,
                u"There is a file in it that no backup has: %1. Nothing was changed."_s.arg(path.left(200)));
        // The plan says that what is here of a part which it has not stays.
        if (!m_read.head.parts.hasFile(path))
            return Error::malformed(Reason::BadValue,
                u"The backup is damaged: %1 is of a part that it says it has not. Nothing was changed."_s.arg(
                    path.left(200)));
        auto added = addPath(path);
        return added ? pass(path) : added;
    }

    Result<Done> takeSealed()
    {
        if (auto added = addPath(sealedName); !added)
            return added;
        auto sealed = m_tar.readAll(mostSealed + sealOverhead);
        if (!sealed)
            return sealed.error();
        m_sums.insert(sealedName, QCryptographicHash::hash(*sealed, QCryptographicHash::Sha256));
        m_read.sealed = std::move(*sealed);
        return Done();
    }

    Result<Done> addPath(const QString& path)
    {
        const auto added = m_paths.add(path);
        if (added == BackupPaths::Added::Yes)
            return Done();
        if (added == BackupPaths::Added::FileAndFolder)
            return Error::malformed(
                Reason::BadValue, u"The backup is damaged: %1 is a file and a folder in it."_s.arg(path.left(200)));
        return Error::malformed(Reason::BadValue,
            u"The backup is damaged: %1 is in it twice, or it has too many files."_s.arg(path.left(200)));
    }

    Result<Done> pass(const QString& path)
    {
        auto done = m_into.begin(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (done) {
            const auto piece = m_tar.read();
            if (!piece)
                return piece.error();
            if (piece->isEmpty())
                break;
            hash.addData(*piece);
            done = m_into.write(*piece);
        }
        m_sums.insert(path, hash.result());
        return done ? m_into.end() : done;
    }

    Result<Done> checkSums()
    {
        const auto json = m_tar.readAll(mostSums);
        if (!json)
            return json.error();
        const auto sums = QJsonDocument::fromJson(*json).object();
        for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
            if (sums.value(sum.key()).toString().toLatin1() != sum.value().toHex())
                return wrongSum(sum.key());
        }
        for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum) {
            if (!m_sums.contains(sum.key()))
                return Error::malformed(
                    Reason::BadValue, u"The backup is damaged: %1 is missing."_s.arg(sum.key().left(200)));
        }
        return Done();
    }

    TarReader m_tar;
    UnpackSink& m_into;
    ReadBackup m_read;
    QHash<QString, QByteArray> m_sums;
    BackupPaths m_paths;
};

} // namespace

Result<ReadBackup> readBackup(QIODevice& from, UnpackSink& into)
{
    return Reading(from, into).run();
}

Result<Done> readSecrets(const ReadBackup& read, const Wiped<QByteArray>& word, UnpackSink& into)
{
    const auto opened = unseal(read.sealed, word);
    if (!opened)
        return opened.error();
    QBuffer buffer;
    buffer.setData(**opened);
    buffer.open(QBuffer::ReadOnly);
    TarReader tar(buffer);
    BackupPaths seen;
    for (;;) {
        const auto entry = tar.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return Done();
        const auto& path = (*entry)->path;
        if (!belongs(path) || !read.head.parts.hasFile(path) || seen.add(path) != BackupPaths::Added::Yes)
            return Error::malformed(Reason::BadValue, u"The backup's passwords are damaged."_s);
        const auto text = tar.readAll(mostSealed);
        auto done = text ? into.begin(path) : Result<Done>(text.error());
        if (done)
            done = into.write(*text);
        if (done)
            done = into.end();
        if (!done)
            return done;
    }
}

} // namespace everyport::backup
