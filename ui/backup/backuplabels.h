#pragma once

#include <QString>
#include <QStringList>

#include "app/backup/restoring/restore.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

/// A line a kind of thing: what of it is new here, the same, or other.
QString planLabel(const backup::RestorePlan& plan, backup::RestoreMode mode);
/// "From town-hall, 9 June 18:20, version 0.1.0: whole and unchanged."
QString headLabel(const backup::BackupHead& head);

/// Paths in a sentence: the first few, and how many more there are.
QString picturesLabel(const QStringList& paths);

QString missingLabel(const backup::PartChoice& parts); ///< What a backup of those has not; empty: nothing.
QString partLabel(const QString& id);                  ///< A part's name: "Polls and their votes".
/// What is wrong and what can be done, in a sentence; nothing where somebody stopped it.
QString backupFailure(const Error& error);

Text* rowText(const QString& text, Text::Size size, QWidget* parent); ///< Over all of its row, in the second tone.

} // namespace everyport::ui
