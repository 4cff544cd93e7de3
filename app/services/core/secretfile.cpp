#include "app/services/core/secretfile.h"

#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<QByteArray> secretIn(const QString& path, const QString& key)
{
    if (path.isEmpty())
        return QByteArray();
    constexpr qsizetype longest = 1024;
    const auto bytes = readChosenFile(path, longest + 1);
    if (!bytes)
        return cannotRead(path, bytes.error(), key);
    const auto line = bytes->split('\n').first();
    if (line.size() > longest) // a half of it would be another one
        return Error::local(Reason::TooLarge, u"The first line of %1 is longer than 1024 bytes."_s.arg(path), key);
    return line.trimmed();
}

Result<QByteArray> smallFile(const QString& path, const QString& key)
{
    const auto bytes = readWholeFile(path, 256 * 1024);
    if (bytes)
        return bytes;
    if (bytes.error().reason == Reason::TooLarge)
        return Error::local(Reason::TooLarge, u"%1 is larger than 256 KiB."_s.arg(path), key);
    return cannotRead(path, bytes.error(), key);
}

} // namespace everyport
