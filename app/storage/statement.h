#pragma once

#include <list>
#include <optional>
#include <unordered_map>

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

namespace everyport {

class StatementCache;

/// A prepared statement, used as any QSqlQuery: bound in order, run, read forward. It ends with its job; what SQLite
/// has made of its text is then kept for the next job of its lane that says the same.
class Statement : public QSqlQuery {
public:
    Statement(QSqlQuery&& query, QString text, StatementCache* cache)
        : QSqlQuery(std::move(query)), m_text(std::move(text)), m_cache(cache)
    {
    }
    Statement(Statement&& other) noexcept
        : QSqlQuery(std::move(other)), m_text(std::move(other.m_text)), m_cache(std::exchange(other.m_cache, nullptr))
    {
    }
    Statement& operator=(Statement&& other) noexcept;
    ~Statement() { release(); }

private:
    void release();

    QString m_text;
    StatementCache* m_cache; ///< Null: not kept, or moved on.
};

/// The prepared statements of one connection that nobody uses just now; the ones used last, at most `most`. Lives in
/// the thread of its connection, where jobs find it by `current`, and is emptied before that closes.
class StatementCache {
public:
    static constexpr std::size_t most = 100;
    static constexpr qsizetype longest = 4096; ///< Longer texts are made for once.

    /// For the thread that it is made in, until it goes; there is at most one a thread.
    StatementCache();
    ~StatementCache();
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;
    static StatementCache* current(); ///< Null where none was made: then each statement is prepared anew.

    std::optional<QSqlQuery> take(const QString& text);
    void put(QString text, QSqlQuery query);
    void clear();
    std::size_t count() const { return m_kept.size(); }

private:
    struct Kept {
        QString text;
        QSqlQuery query;
    };
    std::list<Kept> m_kept; // used last first
    std::unordered_map<QString, std::list<Kept>::iterator> m_places;
};

} // namespace everyport
