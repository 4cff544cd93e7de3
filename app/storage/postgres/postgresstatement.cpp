#include <utility>

#include "app/storage/postgres/postgresresult.h"
#include "app/storage/postgres/postgresvalue.h"
#include "app/storage/query.h"
#include "app/storage/rawstatement.h"

namespace everyport::detail {

namespace {

class PostgresStatement final : public RawStatement {
public:
    PostgresStatement(PostgresResult& result, QString name) : m_result(result), m_name(std::move(name)) {}

    void bind(int place, qint64 number) override
    {
        m_result.bindRaw(place, encodePostgres(number, m_result.typeOf(place)));
    }
    void bindText(int place, QByteArrayView utf8) override { m_result.bindRaw(place, encodePostgresBytes(utf8)); }
    void bindBlob(int place, QByteArrayView bytes) override { m_result.bindRaw(place, encodePostgresBytes(bytes)); }
    void bindText(int place, const QString& text) override { m_result.bindRaw(place, {text.toUtf8(), false, true}); }
    void bindNull(int place) override { m_result.bindRaw(place, {}); }
    qint64 integer(int column) const override { return m_result.integer(column); }

    Result<bool> step() override
    {
        if (!std::exchange(m_isRunning, true) && !m_result.runRaw())
            return storageError(m_result.error(), m_name);
        const bool isThere = m_result.step();
        if (!isThere && m_result.error().isValid())
            return storageError(m_result.error(), m_name);
        return isThere;
    }
    void reset() override
    {
        m_result.endStatement();
        m_isRunning = false;
    }
    void forgetValues() override { m_result.forgetValues(); }

private:
    PostgresResult& m_result; // Qt's statement has it
    QString m_name;
    bool m_isRunning = false;
};

} // namespace

std::unique_ptr<RawStatement> postgresStatement(const QSqlQuery& query, const QString& name)
{
    const auto* result = dynamic_cast<const PostgresResult*>(query.result());
    return result ? std::make_unique<PostgresStatement>(const_cast<PostgresResult&>(*result), name) : nullptr;
}

} // namespace everyport::detail
