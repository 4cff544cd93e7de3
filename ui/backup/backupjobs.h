#pragma once

#include <optional>

#include <QObject>

#include "app/backup/making/backupwriter.h"
#include "app/backup/making/partsizes.h"
#include "app/backup/restoring/restore.h"
#include "app/backup/restoring/staging.h"
#include "app/station/restoring/stagedmigration.h"
#include "netcore/task/task.h"

namespace everyport::ui {

class PageContext;

/// What is done with backups from this window, one thing of a kind at a time: measured, made, looked at, ordered. The
/// window's, since pages go and come while a thread works. Where the window goes, what runs is stopped, and what was
/// looked at and not ordered is dropped.
class BackupJobs : public QObject {
    Q_OBJECT
public:
    static BackupJobs& of(PageContext& context); ///< Made when it is first asked for.
    ~BackupJobs() override;

    using Word = std::optional<Wiped<QByteArray>>;
    using Progress = std::shared_ptr<backup::BackupProgress>;

    /// What is known of a backup when it has been looked at.
    struct Looked {
        backup::BackupHead head = {};
        bool hasSecrets = false;
        bool isOpened = false; ///< With its secrets: a word was given.
        backup::RestorePlan plan = {};
        QStringList troublesAdded = {};    ///< Services that would not run where it is added, a sentence each;
        QStringList troublesReplaced = {}; ///< and where it takes the place of what is here.
        std::shared_ptr<backup::Staging> staging = {}; ///< No other program unpacks over it meanwhile.
    };

    void measure();
    const std::optional<backup::PartSizes>& sizes() const { return m_sizes; } ///< None before they are known.

    void make(const QString& path, const backup::PartChoice& parts, Word word);
    const Progress& making() const { return m_making; }                                 ///< Null: none is made.
    const std::optional<Result<backup::BackupSummary>>& made() const { return m_made; } ///< The last.
    QString madeFile() const { return m_madeFile; }
    int accountsToAsk() const { return m_accountsToAsk; } ///< Chat accounts in it whose passwords lie in no file.

    /// Unpacks it aside, makes its tables this version's, and compares. `path` is a file, or a folder of what was kept
    /// of an earlier restore.
    void look(const QString& path, Word word);
    const Progress& looking() const { return m_looking; } ///< Null: none is looked at.
    const std::optional<Result<Looked>>& looked() const { return m_looked; }
    QString lookedFile() const { return m_lookedFile; }
    /// What is known of that file, also while it is looked at again, and where a password was wrong; only what looked()
    /// has can be ordered.
    const std::optional<Looked>& known() const { return m_known; }
    void setMigration(const MigrationProcess& process) { m_migration = process; } ///< For tests.
    void drop();                                                                  ///< What was looked at is forgotten.

    Result<Done> order(backup::RestoreMode mode); ///< It takes its place at the next start.
    bool isOrdered() const;
    QStringList keptFolders() const; ///< Of what earlier restores have replaced, the newest first.

Q_SIGNALS:
    void changed();
    void restartWanted(); ///< What was ordered shall take its place now.

private:
    explicit BackupJobs(PageContext& context);

    PageContext& m_context;
    const backup::Places m_here; ///< The destructor runs when the window can no longer be asked.
    MigrationProcess m_migration;
    std::optional<backup::PartSizes> m_sizes;
    Progress m_making, m_looking;
    std::optional<Result<backup::BackupSummary>> m_made;
    std::optional<Result<Looked>> m_looked;
    std::optional<Looked> m_known;
    QString m_madeFile, m_lookedFile;
    int m_accountsToAsk = 0;
    Task<backup::PartSizes> m_measured;
    Task<Result<backup::BackupSummary>> m_makingTask;
    Task<Result<Looked>> m_lookingTask;
};

} // namespace everyport::ui
