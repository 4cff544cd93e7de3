#pragma once

#include <memory>

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include "app/backup/format/backupprogress.h"
#include "netcore/base/result.h"

namespace everyport::backup {

/// A connection of one's own to an SQLite file, beside the Database that may have it open; for the thread that makes
/// it.
class OwnConnection {
public:
    /// NotFound where there is no such file: none is made.
    static Result<std::unique_ptr<OwnConnection>> open(const QString& file);
    ~OwnConnection();
    OwnConnection(const OwnConnection&) = delete;
    OwnConnection& operator=(const OwnConnection&) = delete;

    Result<Done> run(const QString& sql, const QVariantList& values = {});
    Result<QStringList> texts(const QString& sql, const QVariantList& values = {}); ///< The first column.
    Result<qint64> number(const QString& sql, const QVariantList& values = {});     ///< 0 where no row is.
    Result<Done> attach(const QString& file, const QString& name);
    Result<bool> hasTable(const QString& schema, const QString& table);
    /// Malformed, as damage of a backup, where numbers of a database that is anybody's leave no room to count on: those
    /// of keys and what SQLite remembers of them, and all in `counters`. `moments` are columns ("table.column") whose
    /// numbers begin with a time, and so are larger than any that is counted to.
    Result<Done> checkNumbers(const QString& schema, const QStringList& counters, const QStringList& moments = {});
    /// Malformed where one has what no database of this program has: what looks like a table and is a query, which may
    /// never end, or a table that other code stands behind; and where rows bring code of their own with them, which may
    /// not end either (see isOwnCode); and where it says of a room that it is as far as nothing can be.
    Result<Done> checkKinds(const QString& schema);
    void setTriggers(bool on); ///< Whether they fire; they do at first.
    /// What runs from now on ends as Cancelled soon after `progress` was told to stop. Null: nobody does.
    void setProgress(std::shared_ptr<BackupProgress> progress);

private:
    explicit OwnConnection(const QString& file);
    Result<Done> checkCode(const QString& schema);
    Result<Done> checkSteps(const QString& schema);

    std::shared_ptr<BackupProgress> m_progress;
    QString m_name;
    QSqlDatabase m_connection;
};

/// Whether a database that is anybody's may be asked anything at all; done where there is none. Malformed else.
Result<Done> checkDatabase(const QString& file);

} // namespace everyport::backup
