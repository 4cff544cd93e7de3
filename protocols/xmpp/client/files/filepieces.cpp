#include "protocols/xmpp/client/files/filepieces.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

Error fileError(const QFile& file, const QString& doing, int native = 0)
{
    // QFile tells a full disk as any other failure.
    const bool isFull = file.error() == QFile::ResourceError || native == ENOSPC || native == EDQUOT || native == EFBIG;
    return {Error::Kind::Local, isFull ? Reason::NoSpace : Reason::PermissionDenied,
        u"%1 %2: %3."_s.arg(doing, file.fileName(), file.errorString()), {}, native};
}

} // namespace

Result<QByteArray> readPiece(QFile& file, qint64 position, qint64 size)
{
    const bool isThere = file.isOpen() || file.open(QFile::ReadOnly | QFile::Unbuffered);
    if (!isThere || !file.seek(position))
        return fileError(file, u"Reading"_s);
    const auto bytes = file.read(size);
    if (file.error() != QFile::NoError)
        return fileError(file, u"Reading"_s);
    return bytes;
}

Result<Done> writePiece(QFile& file, qint64 position, const QByteArray& bytes)
{
    if (!file.isOpen()) {
        const auto mode = position == 0 ? QFile::WriteOnly | QFile::NewOnly : QFile::ReadWrite | QFile::ExistingOnly;
        if (!file.open(mode | QFile::Unbuffered) || !file.seek(position))
            return fileError(file, u"Writing"_s);
    }
    errno = 0;
    const auto written = file.write(bytes);
    const int native = written < 0 ? errno : ENOSPC; // less than all of it was taken: no more fits
    if (written != bytes.size())
        return fileError(file, u"Writing"_s, native);
    return Done();
}

Result<QByteArray> sumOf(const QString& path, QCryptographicHash::Algorithm how)
{
    QFile file(path);
    QCryptographicHash hash(how);
    if (!file.open(QFile::ReadOnly) || !hash.addData(&file))
        return fileError(file, u"Reading"_s);
    return hash.result();
}

} // namespace everyport::xmpp::client
