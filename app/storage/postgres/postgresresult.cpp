#include "app/storage/postgres/postgresresult.h"

#include <utility>

#include <libpq-fe.h>

#include <QSqlField>
#include <QSqlRecord>

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/postgres/postgreserror.h"
#include "app/storage/postgres/postgresvalue.h"

namespace everyport {

PostgresResult::PostgresResult(const PostgresDriver& driver, PostgresConnection& connection)
    : QSqlResult(&driver), m_connection(connection)
{
}

PostgresResult::~PostgresResult()
{
    endStatement();
    m_connection.forget(m_prepared);
}

bool PostgresResult::prepare(const QString& sql)
{
    endStatement();
    m_connection.forget(m_prepared);
    const auto error = m_connection.prepare(sql, m_prepared);
    setLastError(error);
    m_values.assign(m_prepared.types.size(), {});
    return !error.isValid();
}

bool PostgresResult::exec()
{
    const auto& bound = boundValues();
    if (std::size_t(bound.size()) < m_values.size()) {
        setLastError(saidByPostgres("07001", QStringLiteral("too few values are bound")));
        return false;
    }
    for (std::size_t place = 0; place < m_values.size(); ++place) {
        const auto& value = bound.at(qsizetype(place));
        if (value.typeId() == QMetaType::QString && value.toString().contains(QChar(u'\0'))) {
            setLastError(saidByPostgres(textHasNull, {}));
            return false;
        }
        m_values.at(place) = encodePostgres(value, m_prepared.types.at(place));
    }
    return begin();
}

bool PostgresResult::reset(const QString& sql)
{
    return prepare(sql) && exec();
}

// The first answer is waited for, so that whoever runs a statement hears of its failure.
bool PostgresResult::begin()
{
    endStatement();
    setAt(QSql::BeforeFirstRow);
    m_affected = -1;
    auto error = m_connection.run(m_prepared, m_values, *this);
    if (!error.isValid()) {
        m_isReading = true;
        m_first = m_connection.next();
        if (!m_first || PQresultStatus(m_first.get()) != PGRES_SINGLE_TUPLE) {
            setSelect(m_first && PQnfields(m_first.get()) > 0);
            if (!m_first)
                error = saidByPostgres(connectionFailed, QStringLiteral("the connection was lost"));
            noteEnd(m_first.get());
            error = m_laterError.isValid() ? std::exchange(m_laterError, {}) : error;
        } else {
            setSelect(true);
        }
    }
    setLastError(error);
    setActive(!error.isValid());
    return !error.isValid();
}

// With what a statement ends, and all behind it.
void PostgresResult::noteEnd(const pg_result* answer)
{
    const auto status = answer ? PQresultStatus(answer) : PGRES_FATAL_ERROR;
    const QByteArray affected = answer ? PQcmdTuples(const_cast<pg_result*>(answer)) : "";
    m_affected = affected.isEmpty() ? -1 : affected.toInt();
    if (answer && status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        m_laterError = m_connection.errorOf(answer);
    m_isReading = false;
    m_connection.endReading(*this);
    if (m_first.get() == answer && !isSelect())
        m_first.reset();
}

bool PostgresResult::take(PostgresAnswer answer)
{
    if (answer && PQresultStatus(answer.get()) == PGRES_SINGLE_TUPLE) {
        m_row = std::move(answer);
        return true;
    }
    if (m_isReading)
        noteEnd(answer.get());
    return false;
}

bool PostgresResult::step()
{
    if (m_first)
        return take(std::exchange(m_first, nullptr));
    if (!m_kept.empty()) {
        m_row = std::move(m_kept.front());
        m_kept.pop_front();
        return true;
    }
    const bool isThere = m_isReading && take(m_connection.next());
    if (!isThere && m_laterError.isValid())
        setLastError(std::exchange(m_laterError, {}));
    return isThere;
}

void PostgresResult::keepRest()
{
    while (m_isReading) {
        auto answer = m_connection.next();
        if (answer && PQresultStatus(answer.get()) == PGRES_SINGLE_TUPLE)
            m_kept.push_back(std::move(answer));
        else
            noteEnd(answer.get());
    }
}

void PostgresResult::endStatement()
{
    m_isReading = false;
    m_connection.endReading(*this);
    m_first.reset();
    m_row.reset();
    m_kept.clear();
    m_laterError = {};
}

bool PostgresResult::fetch(int row)
{
    return row == at() + 1 && fetchNext();
}

bool PostgresResult::fetchFirst()
{
    return at() == QSql::BeforeFirstRow && fetchNext();
}

bool PostgresResult::fetchNext()
{
    if (!step())
        return false;
    setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    return true;
}

QVariant PostgresResult::data(int column)
{
    return m_row && column < PQnfields(m_row.get()) ? decodePostgres(m_row.get(), column) : QVariant();
}

bool PostgresResult::isNull(int column)
{
    return !m_row || PQgetisnull(m_row.get(), 0, column);
}

qint64 PostgresResult::integer(int column) const
{
    return m_row ? decodePostgres(m_row.get(), column).toLongLong() : 0;
}

QVariant PostgresResult::lastInsertId() const
{
    return m_connection.lastNumberGiven();
}

QSqlRecord PostgresResult::record() const
{
    QSqlRecord record;
    const auto* row = m_row ? m_row.get() : m_first.get();
    for (int column = 0; row && column < PQnfields(row); ++column)
        record.append(QSqlField(QString::fromUtf8(PQfname(row, column))));
    return record;
}

} // namespace everyport
