#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

#include <QSqlDatabase>
#include <QString>

#include "app/storage/databasehome.h"
#include "app/storage/sqlite/databasefiles.h"
#include "app/storage/sqlite/putbacklimit.h"
#include "app/storage/sqlite/runmark.h"
#include "netcore/base/result.h"

namespace everyport::detail {

/// A file of SQLite's. The lane that writes looks after it: what is open takes the place of a file that was deleted or
/// replaced.
class SqliteHome final : public DatabaseHome {
public:
    SqliteHome(QString file, Role role);

    /// Before the opening: so that what was damaged in the log is not met again at the next.
    void emptyLogAtStart() { m_emptiesLog = true; }

    QSqlDatabase addConnection(const QString& name) override;
    Result<Done> open(QSqlDatabase& connection) override;
    void watch(QSqlDatabase& connection, const ReadInterrupt& reads) override;
    Look look(QSqlDatabase& connection, HomeLanes& lanes) override;
    void lookForLast() override { m_nextTry = {}; }
    Result<Done> begin(QSqlDatabase& connection) override;
    bool hasChanged(QSqlDatabase& connection) const override;
    Result<Done> commit(QSqlDatabase& connection) override;
    QString beginsReading() const override;
    void closed() override { m_files.closed(); }
    void setFolderCheck(std::function<Result<Done>()> isOurs) override;

private:
    struct Changes {
        int rows = 0;   ///< That were ever written by the connection.
        int schema = 0; ///< Which tables and indexes there are: another number with each change.
        bool operator==(const Changes&) const = default;
    };
    static std::optional<Changes> changesOf(QSqlDatabase& connection);
    Result<Done> connect(QSqlDatabase& connection);
    Look lookAsReader(QSqlDatabase& connection);
    Result<Done> putBack(QSqlDatabase& connection, DatabaseFiles::Found found, HomeLanes& lanes);
    Result<Done> mayPutBack(DatabaseFiles::Found found);
    Result<Done> isFolderOurs();
    Look lost(const Error& what) const;
    void tellPutBack(DatabaseFiles::Found found, Error what, HomeLanes& lanes);

    const QString m_file;
    const Role m_role;
    bool m_emptiesLog = false;
    const ReadInterrupt* m_reads = nullptr;
    DatabaseFiles m_files;
    RunMark m_run;
    std::optional<Changes> m_changesBefore; // the transaction under way
    std::optional<Error> m_lost;            // what was told of the file, while it is not back
    std::chrono::steady_clock::time_point m_nextTry = {};
    PutBackLimit m_limit;
    bool m_isOthers = false; // the folder, so that nothing is put back

    std::mutex m_mutex; // guards what follows
    std::function<Result<Done>()> m_isFolderOurs;
};

} // namespace everyport::detail
