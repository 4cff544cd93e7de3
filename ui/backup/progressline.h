#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "app/backup/format/backupprogress.h"

class QProgressBar;

namespace everyport::ui {

/// How far a backup is, with a button that stops it; hidden while nothing runs.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(const QString& name, QWidget* parent = nullptr); ///< `name`: to a screen reader.
    void follow(std::shared_ptr<backup::BackupProgress> progress);         ///< Null: it is over.

private:
    void look();

    QProgressBar* m_bar;
    std::shared_ptr<backup::BackupProgress> m_progress;
    QTimer m_again;
};

} // namespace everyport::ui
