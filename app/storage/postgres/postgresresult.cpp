#include "app/storage/postgres/postgresresult.h"

#include <utility>

#include <QSqlField>
#include <QSqlRecord>

#include "app/storage/postgres/libpq.h"
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
        if (!m_first || libpq().PQresultStatus(m_first.get()) != Libpq::SingleTuple) {
            setSelect(m_first && libpq().PQnfields(m_first.get()) > 0);
            noteEnd(m_first.get());
            error = std::exchange(m_laterError, {});
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
    const auto status = answer ? libpq().PQresultStatus(answer) : Libpq::FatalError;
    const QByteArray affected = answer ? libpq().PQcmdTuples(const_cast<pg_result*>(answer)) : "";
    m_affected = affected.isEmpty() ? -1 : affected.toInt();
    if (!answer)
        m_laterError = saidByPostgres(connectionFailed, QStringLiteral("the connection was lost"));
    else if (status != Libpq::CommandOk && status != Libpq::TuplesOk)
        m_laterError = m_connection.errorOf(answer);
    m_isReading = false;
    m_connection.endReading(*this);
    if (m_first.get() == answer && !isSelect())
        m_first.reset();
}

bool PostgresResult::take(PostgresAnswer answer)
{
    if (answer && libpq().PQresultStatus(answer.get()) == Libpq::SingleTuple) {
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

// To the very end, behind which the connection is free.
void PostgresResult::keepRest()
{
    while (auto answer = m_connection.next()) {
        if (libpq().PQresultStatus(answer.get()) == Libpq::SingleTuple)
            m_kept.push_back(std::move(answer));
        else
            noteEnd(answer.get());
    }
    if (m_isReading)
        noteEnd(nullptr);
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
    return m_row && column < libpq().PQnfields(m_row.get()) ? decodePostgres(m_row.get(), column) : QVariant();
}

bool PostgresResult::isNull(int column)
{
    return !m_row || libpq().PQgetisnull(m_row.get(), 0, column);
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
    for (int column = 0; row && column < libpq().PQnfields(row); ++column)
        record.append(QSqlField(QString::fromUtf8(libpq().PQfname(row, column))));
    return record;
}

} // namespace everyport
