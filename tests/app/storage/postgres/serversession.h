#pragma once

#include <QSqlDatabase>
#include <QString>

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/query.h"

namespace everyport {

/// A session of the server's, past the program's lanes.
class ServerSession {
public:
    ServerSession(const QString& name, const QString& place)
    {
        m_connection = QSqlDatabase::addDatabase(new PostgresDriver(*PostgresAddress::parse(place)), name);
        m_isOpen = m_connection.open();
    }
    ~ServerSession()
    {
        const auto name = m_connection.connectionName();
        m_connection.close();
        m_connection = {};
        QSqlDatabase::removeDatabase(name);
    }
    ServerSession(const ServerSession&) = delete;
    ServerSession& operator=(const ServerSession&) = delete;

    QSqlDatabase& connection() { return m_connection; }
    bool isAlive() { return m_isOpen && runStatement(m_connection, QStringLiteral("SELECT 1")).ok(); }

private:
    QSqlDatabase m_connection;
    bool m_isOpen = false;
};

} // namespace everyport
