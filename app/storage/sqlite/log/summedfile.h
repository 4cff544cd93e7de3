#pragma once

#include <optional>

#include <QByteArrayList>
#include <QString>

/// A small file with one line of words and their sum, so that what a loss of power or somebody's hand leaves of it is
/// not taken for it. It is a note about other files: it is not synchronised, and whoever finds none goes on without.
namespace everyport::summedfile {

/// None where it is not there, is no such file, or has another number of words.
std::optional<QByteArrayList> read(const QString& file, qsizetype words);
/// In the place of the one that is there, readable by its owner alone (0600); a kill in between leaves that. Of words
/// without blanks. False, with errno, where that cannot be done.
bool write(const QString& file, const QByteArrayList& words);
void remove(const QString& file);

} // namespace everyport::summedfile
