#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Where the program's tables are on a server, as `postgresql://USER@HOST:PORT/DATABASE?schema=NAME&…` says it. With
/// `shared=on` several programs have them together. What else may stand behind the question mark is libpq's (sslmode,
/// sslrootcert, passfile, target_session_attrs…).
class PostgresAddress {
public:
    static bool isOne(const QString& text); ///< Perhaps a faulty one.
    /// Errors: Malformed, which never quotes the address: it may have a password.
    static Result<PostgresAddress> parse(const QString& text);
    /// For who shows it, or gives it away. Of what is no address nobody knows what stands before an @.
    static QString withoutPasswords(const QString& text);

    QString schema() const { return m_schema; } ///< "everyport" where none is named.
    bool isShared() const { return m_isShared; }
    /// For people: without user and password, and each of several hosts with its port.
    QString name() const { return m_name; }
    bool hasPassword() const { return m_hasPassword; }

    using Parameter = std::pair<QByteArray, QByteArray>;
    /// For libpq. Where a server is not this computer its certificate and name are checked, unless the address, the
    /// environment or a service (pg_service.conf) says `disable`, `require` or `verify-ca`. What libpq does by itself,
    /// `prefer`, is what whoever stands in between prefers.
    const std::vector<Parameter>& parameters() const { return m_parameters; }

private:
    Result<Done> secure();
    void preset(const char* key, const QByteArray& chosen);

    std::vector<Parameter> m_parameters;
    QString m_schema;
    QString m_name;
    bool m_isShared = false;
    bool m_hasPassword = false;
};

} // namespace everyport
