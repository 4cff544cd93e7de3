#include "protocols/sftp/areapath.h"

#include <QList>

namespace everyport::sftp {

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype longestPath = 4095;

Error badPath(const QString& text)
{
    return Error::refused(Reason::BadValue, text);
}

Error leadsOut()
{
    return Error::refused(Reason::PermissionDenied, QStringLiteral("The link leads out of the area."));
}

Result<QList<QByteArray>> namesOf(const QByteArray& path)
{
    if (path.isEmpty())
        return Error::refused(Reason::NotFound, QStringLiteral("The path is empty."));
    if (path.size() > longestPath)
        return badPath(QStringLiteral("The path is too long."));
    if (path.contains('\0'))
        return badPath(QStringLiteral("The path has a NUL in it."));
    QList<QByteArray> names;
    for (const auto& name : path.split('/')) {
        if (name.size() > longestName)
            return badPath(QStringLiteral("A name in the path is too long."));
        if (name == ".." && !names.isEmpty())
            names.removeLast();
        else if (!name.isEmpty() && name != "." && name != "..")
            names.append(name);
    }
    return names;
}

} // namespace

Result<QByteArray> relativePath(const QByteArray& path)
{
    const auto names = namesOf(path);
    if (!names)
        return names.error();
    return names->isEmpty() ? QByteArray(".") : names->join('/');
}

Result<QByteArray> absolutePath(const QByteArray& path)
{
    const auto names = namesOf(path);
    if (!names)
        return names.error();
    return '/' + names->join('/');
}

Result<QByteArray> linkText(const QByteArray& path, const QByteArray& target)
{
    auto place = namesOf(path);
    const auto checked = namesOf(target);
    if (!place || !checked)
        return place ? checked.error() : place.error();
    if (place->isEmpty())
        return badPath(QStringLiteral("There is a folder already."));
    place->removeLast();
    if (target.startsWith('/')) {
        const auto up = QByteArray("../").repeated(place->size());
        return checked->isEmpty() ? up + '.' : up + checked->join('/');
    }
    // Never above the root on the way, wherever it ends.
    auto depth = place->size();
    for (const auto& name : target.split('/')) {
        depth += name == ".." ? -1 : name.isEmpty() || name == "." ? 0 : 1;
        if (depth < 0)
            return leadsOut();
    }
    return target;
}

} // namespace everyport::sftp
