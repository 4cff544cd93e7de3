#include "app/services/core/secretfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace everyport {

Result<QByteArray> secretIn(const QString& path, const QString& key)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::local(Reason::PermissionDenied, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), key);
    return file.readLine(1024).trimmed();
}

Result<QByteArray> smallFile(const QString& path, const QString& key)
{
    constexpr qint64 most = 256 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::local(Reason::PermissionDenied, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), key);
    if (file.size() > most)
        return Error::local(Reason::TooLarge, u"%1 is larger than 256 KiB."_s.arg(path), key);
    return file.readAll();
}

} // namespace everyport
