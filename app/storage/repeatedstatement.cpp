#include "app/storage/repeatedstatement.h"

#include "app/storage/query.h"
#include "app/storage/rawstatement.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<RepeatedStatement> RepeatedStatement::prepare(QSqlDatabase& connection, const QString& sql)
{
    auto statement = prepareQuery(connection, sql);
    if (!statement)
        return statement.error();
    auto raw = detail::sqliteStatement(*statement, connection.databaseName());
    if (!raw)
        raw = detail::postgresStatement(*statement, connection.databaseName());
    if (!raw)
        return Error::local(Reason::None, u"The storage needs SQLite as Qt's own driver uses it."_s);
    return RepeatedStatement(std::move(*statement), std::move(raw));
}

RepeatedStatement::RepeatedStatement(Statement&& statement, std::unique_ptr<detail::RawStatement> raw)
    : m_statement(std::move(statement)), m_raw(std::move(raw))
{
}

RepeatedStatement::RepeatedStatement(RepeatedStatement&& other) noexcept = default;

/// It is kept for the next job of the lane, which must not find bytes that are gone.
RepeatedStatement::~RepeatedStatement()
{
    if (!m_raw)
        return;
    m_raw->reset();
    m_raw->forgetValues();
}

void RepeatedStatement::bind(int place, qint64 number)
{
    m_raw->bind(place, number);
}

void RepeatedStatement::bindText(int place, QByteArrayView utf8)
{
    m_raw->bindText(place, utf8);
}

void RepeatedStatement::bindBlob(int place, QByteArrayView bytes)
{
    m_raw->bindBlob(place, bytes);
}

void RepeatedStatement::bindOrNull(int place, const QString& text)
{
    if (text.isEmpty())
        m_raw->bindNull(place);
    else
        m_raw->bindText(place, text);
}

Result<bool> RepeatedStatement::step()
{
    return m_raw->step();
}

qint64 RepeatedStatement::integer(int column) const
{
    return m_raw->integer(column);
}

void RepeatedStatement::reset()
{
    m_raw->reset();
}

Result<Done> RepeatedStatement::run()
{
    const auto stepped = step();
    reset();
    return stepped ? Result<Done>(Done{}) : Result<Done>(stepped.error());
}

} // namespace everyport
