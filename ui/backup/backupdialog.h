#pragma once

#include "app/backup/backupwriter.h"
#include "app/backup/restore.h"
#include "netcore/task/task.h"
#include "ui/widgets/dialogs/dialog.h"

class QPushButton;

namespace everyport {
class Station;
}

namespace everyport::ui {

class SecretField;
class Segments;
class Switch;
class Text;

/// *Backup and restore…*: makes a backup of the running station, and says what one would bring before it is brought.
/// What is ordered here takes its place when the program starts next. `station` outlives it.
class BackupDialog : public Dialog {
    Q_OBJECT
public:
    BackupDialog(Station& station, QWidget* parent);
    ~BackupDialog() override; ///< What was looked at and not ordered goes.

Q_SIGNALS:
    void restartWanted(); ///< What was ordered shall take its place now.

private:
    /// What is known of a backup when it has been looked at.
    struct Looked {
        backup::BackupHead head = {};
        bool hasSecrets = false;
        backup::RestorePlan plan = {};
    };

    QWidget* makeMaking();
    QWidget* makeBringing();
    void askWhere();
    void make(const QString& path);
    void look(const QString& path);
    void showPlan();
    void order();
    static Result<Looked> lookAt(
        const QString& path, const backup::Places& here, const std::optional<Wiped<QByteArray>>& word);

    Station& m_station;
    const backup::Places m_here;
    Switch* m_withSecrets = nullptr;
    SecretField* m_word = nullptr;
    Switch* m_withHistory = nullptr;
    QPushButton* m_make = nullptr;
    Text* m_made = nullptr;
    QPushButton* m_choose = nullptr;
    SecretField* m_opens = nullptr;
    Segments* m_mode = nullptr;
    Text* m_planned = nullptr;
    QPushButton* m_bring = nullptr;
    QString m_path; // of the one that was looked at
    std::optional<Looked> m_looked;
    bool m_isOrdered = false;
    Task<Result<backup::BackupSummary>> m_making;
    Task<Result<Looked>> m_looking;
};

} // namespace everyport::ui
