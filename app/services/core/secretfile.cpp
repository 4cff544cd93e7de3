#include "app/services/core/secretfile.h"

#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Result<QByteArray> read(const QString& path, const QString& key, qint64 most)
{
    auto bytes = readChosenFile(path, most);
    if (!bytes)
        return Error::local(bytes.error().reason, u"%1 cannot be read: %2"_s.arg(path, bytes.error().text), key);
    return bytes;
}

} // namespace

Result<QByteArray> secretIn(const QString& path, const QString& key)
{
    if (path.isEmpty())
        return QByteArray();
    const auto bytes = read(path, key, 1024);
    return bytes ? Result<QByteArray>(bytes->split('\n').first().trimmed()) : bytes;
}

Result<QByteArray> smallFile(const QString& path, const QString& key)
{
    constexpr qint64 most = 256 * 1024;
    auto bytes = read(path, key, most + 1);
    if (bytes && bytes->size() > most)
        return Error::local(Reason::TooLarge, u"%1 is larger than 256 KiB."_s.arg(path), key);
    return bytes;
}

} // namespace everyport
