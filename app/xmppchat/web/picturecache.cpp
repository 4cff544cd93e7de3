#include "app/xmppchat/web/picturecache.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>

#include "netcore/files/savefile.h"
#include "netcore/threads/threadpool.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;

namespace {

Error noPicture()
{
    return Error::refused(Reason::NotFound, u"There is no such picture here."_s);
}

/// Strangers tell the names: nothing else may become one of a file.
bool isSum(const QString& name)
{
    return name.size() == 40 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QString sumOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

Result<QByteArray> readPicture(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite)) // its time is to be changed
        return noPicture();
    const auto bytes = file.readAll();
    if (sumOf(bytes) != name) {
        file.remove();
        return noPicture();
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFile::FileModificationTime);
    return bytes;
}

Result<Done> writePicture(const QString& folder, const QString& name, const QByteArray& bytes)
{
    const Error failed{
        Error::Kind::Local, Reason::PermissionDenied, u"Pictures cannot be kept in %1."_s.arg(folder), {}, 0};
    const QDir place(folder);
    if (!place.exists()
        && !(QDir().mkpath(folder)
            && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return failed;
    QSaveFile file(place.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        return failed;
    makeRoomIn(folder, PictureCache::mostBytes, PictureCache::mostFiles);
    return Done{};
}

} // namespace

void makeRoomIn(const QString& folder, qint64 mostBytes, int mostFiles)
{
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Time); // the newest first
    qint64 bytes = 0;
    int count = 0;
    for (const auto& file : files) {
        bytes += file.size();
        if (++count > mostFiles || bytes > mostBytes)
            QFile::remove(file.filePath());
    }
}

Task<Result<QByteArray>> PictureCache::find(QString name)
{
    if (m_folder.isEmpty() || !isSum(name))
        return Task<Result<QByteArray>>(Result<QByteArray>(noPicture()));
    return deferToThread(
        m_reactor, Threads::Files, [path = QDir(m_folder).filePath(name), name] { return readPicture(path, name); });
}

Task<Result<Done>> PictureCache::keep(QString name, QByteArray bytes)
{
    if (m_folder.isEmpty() || !isSum(name))
        return Task<Result<Done>>(Result<Done>(Done{}));
    return deferToThread(
        m_reactor, Threads::Files, [folder = m_folder, name, bytes] { return writePicture(folder, name, bytes); });
}

} // namespace everyport::xmppchat
