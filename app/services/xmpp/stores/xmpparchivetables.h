#pragma once

#include <vector>

#include <QHash>
#include <QList>
#include <QStringList>

#include "app/storage/query.h"
#include "protocols/xmpp/server/messages/archivestore.h"

/// The tables of "xmpp-archive". Messages are written one behind the other, as they come; what finds them again, an
/// account's in the order of numbers with all that filters and limits ask for, follows many at a time: to put each
/// message in its place as it comes costs four times as much. Who reads has the rest put there before.
namespace everyport::xmpparchive {

QStringList steps();

struct Entry {
    QString account;
    xmpp::ArchivedMessage message;
};

/// The accounts of one domain that have an archive, as far as the writing thread has learnt of them. In jobs of that
/// thread alone.
class Accounts {
public:
    explicit Accounts(QString domain) : m_domain(std::move(domain)) {}

    struct Known {
        qint64 id = 0;
        qint64 last = 0; ///< The highest number of a message; what comes beyond it is new.
    };
    /// Before each job that puts: what was learnt in a job that was undone is forgotten.
    Result<Done> check(QSqlDatabase& connection);
    /// Makes the account's row where there is none.
    Result<Known*> known(QSqlDatabase& connection, const QString& account);
    void clear();
    /// About so many messages have come since the index was brought up to date.
    qint64& unindexed() { return m_unindexed; }

private:
    Result<qint64> idOf(QSqlDatabase& connection, const QString& account);

    static constexpr qsizetype most = 100'000;
    QString m_domain;
    QHash<QString, Known> m_all;
    qint64 m_highest = 0; ///< Of those; as long as this one stands, none before it was undone, either.
    QString m_highestOf;
    bool m_isNew = true;
    qint64 m_unindexed = 0;
};

// For jobs that write.

/// A number that is there already takes only its own message with it.
Result<Done> put(QSqlDatabase& connection, Accounts& accounts, const std::vector<Entry>& entries);
/// Brings the index up to date. What reads looks nowhere else.
Result<Done> index(QSqlDatabase& connection);
Result<Done> removeAccount(QSqlDatabase& connection, Accounts& accounts, const QString& domain, const QString& account);
Result<Done> keepOnly(QSqlDatabase& connection, Accounts& accounts, const QString& domain, const QStringList& known);

/// What has to go of one account: all up to `number`, and up to `old` what came before `before`.
struct Cut {
    qint64 id = 0;
    qint64 number = 0;
    qint64 old = 0;
    qint64 before = 0; ///< Milliseconds since 1970.
};
Result<Done> remove(QSqlDatabase& connection, const QList<Cut>& cuts);

/// Takes some away of the table that an earlier version kept, whose messages `steps` has copied; it goes with its last
/// rows. All at once would hold each of its pages in memory until the commit: what is deleted is overwritten. False:
/// nothing is left.
Result<bool> removeSomeOfBefore(QSqlDatabase& connection);

// For jobs that read, behind `index`.

Result<xmpp::ArchivePage> page(
    QSqlDatabase& connection, const QString& domain, const QString& account, const xmpp::ArchiveQuery& query);
Result<xmpp::ArchiveEnds> ends(QSqlDatabase& connection, const QString& domain, const QString& account);
Result<qint64> highest(QSqlDatabase& connection, const QString& domain);
/// As ArchiveStore::prune wants it.
Result<QList<Cut>> cuts(
    QSqlDatabase& connection, const QString& domain, qint64 before, int mostOfOne, qint64 mostBytes);

// Of both.

/// The first value of the first row; 0 where there is none.
Result<qint64> numberFrom(QSqlDatabase& connection, const QString& sql, const QVariantList& values = {});
/// 0: it has no archive.
Result<qint64> knownId(QSqlDatabase& connection, const QString& domain, const QString& account);
Result<bool> isThere(QSqlDatabase& connection, qint64 id, qint64 number);

} // namespace everyport::xmpparchive
