#pragma once

#include <memory>

#include <QByteArrayView>
#include <QSqlQuery>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::detail {

/// A prepared statement as the database's own library has it, bound and stepped past Qt; see RepeatedStatement.
class RawStatement {
public:
    virtual ~RawStatement() = default;
    virtual void bind(int place, qint64 number) = 0;
    virtual void bindText(int place, QByteArrayView utf8) = 0;  ///< Not copied.
    virtual void bindBlob(int place, QByteArrayView bytes) = 0; ///< Not copied.
    virtual void bindText(int place, const QString& text) = 0;
    virtual void bindNull(int place) = 0;
    virtual Result<bool> step() = 0;
    virtual qint64 integer(int column) const = 0;
    virtual void reset() = 0;
    virtual void forgetValues() = 0; ///< After a reset.
};

// Null where Qt's driver is another. `name`: what errors call the database.
std::unique_ptr<RawStatement> sqliteStatement(const QSqlQuery& query, const QString& name);   // sqlite/
std::unique_ptr<RawStatement> postgresStatement(const QSqlQuery& query, const QString& name); // postgres/

} // namespace everyport::detail
