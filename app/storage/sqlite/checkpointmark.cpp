#include "app/storage/sqlite/checkpointmark.h"

#include <limits>
#include <optional>

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QtEndian>

#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> markIn(const QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? std::optional(query.value(0).toInt()) : std::nullopt;
}

} // namespace

void CheckpointMark::remember(const QSqlDatabase& connection)
{
    m_mark = connection.isOpen() ? markIn(connection).value_or(0) : 0;
    m_isWritten = false;
}

Result<Done> CheckpointMark::write(QSqlDatabase& connection, const QString& file)
{
    m_writing = QRandomGenerator::global()->bounded(1, std::numeric_limits<int>::max());
    QSqlQuery query(connection); // none that is kept: each has a text of its own
    if (!query.exec(u"PRAGMA user_version = %1"_s.arg(m_writing)))
        return storageError(query.lastError(), file);
    return Done{};
}

void CheckpointMark::committed()
{
    m_mark = m_isWritten ? m_mark : m_writing;
    m_isWritten = true;
}

bool CheckpointMark::isIn(const QSqlDatabase& connection) const
{
    return markIn(connection) == m_mark;
}

bool CheckpointMark::isSeenIn(QByteArrayView head, const QSqlDatabase& connection)
{
    constexpr qsizetype place = 60; // sqlite.org/fileformat2.html, section 1.3.9
    const auto seen = markIn(connection);
    return !seen || *seen == qFromBigEndian<qint32>(head.data() + place);
}

} // namespace everyport
