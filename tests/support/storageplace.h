#pragma once

#include <QCryptographicHash>
#include <QString>

namespace everyport {

/// Where a store's test keeps its database: the file, or under tests/support/onpostgres a schema of the server that is
/// the same for the same file.
inline QString storagePlace(const QString& file)
{
    const auto server = qEnvironmentVariable("EVERYPORT_TEST_STORAGE");
    const auto digest = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex().first(16);
    return server.isEmpty() ? file : server + QStringLiteral("&schema=t") + QString::fromLatin1(digest);
}

inline bool isOnServer()
{
    return !qEnvironmentVariableIsEmpty("EVERYPORT_TEST_STORAGE");
}

} // namespace everyport
