#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Where the program's tables are on a server, as `postgresql://USER@HOST:PORT/DATABASE?schema=NAME&…` says it. What
/// else may stand behind the question mark is libpq's (sslmode, sslrootcert, passfile, target_session_attrs…).
class PostgresAddress {
public:
    static bool isOne(const QString& text); ///< And no file.
    /// Errors: Malformed, which never quotes the address: it may have a password.
    static Result<PostgresAddress> parse(const QString& text);

    QString schema() const { return m_schema; } ///< "everyport" where none is named.
    QString name() const { return m_name; }     ///< For people: without user and password.
    bool hasPassword() const;

    using Parameter = std::pair<QByteArray, QByteArray>;
    /// For libpq. Where the server is not this computer its certificate and name are checked, unless the address or
    /// PGSSLMODE says otherwise.
    std::vector<Parameter> parameters() const;

private:
    std::vector<Parameter> m_parameters;
    QString m_schema;
    QString m_name;

    QByteArray value(const char* key) const;
    bool isLocal() const;
};

} // namespace everyport
