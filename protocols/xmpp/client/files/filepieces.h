#pragma once

#include <QCryptographicHash>
#include <QFile>

#include "netcore/base/result.h"

namespace everyport::xmpp::client {

// Files in pieces, for the pool: they block. A file is opened by the first piece.

/// At most `size` bytes from `position` on; empty at the end.
Result<QByteArray> readPiece(QFile& file, qint64 position, qint64 size);
/// The first piece (position 0) makes the file, never over one that is there; a later one needs it.
Result<Done> writePiece(QFile& file, qint64 position, const QByteArray& bytes);
Result<QByteArray> sumOf(const QString& path, QCryptographicHash::Algorithm how);

} // namespace everyport::xmpp::client
