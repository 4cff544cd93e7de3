#pragma once

#include <QSaveFile>

namespace everyport {

/// Puts what was written in the file's place, or leaves there what was; false with errorString() where it cannot. Use
/// this, not commit() alone: that does not see when the last of its buffer found no room, and puts a file with nothing
/// in it there.
[[nodiscard]] inline bool commitWhole(QSaveFile& file)
{
    return file.flush() && file.commit();
}

/// Why one was not written, in words for the end of a sentence. A disk that has room for a part of what is written is
/// no error to QSaveFile, and errorString() calls it unknown.
QString whyNotSaved(const QFileDevice& file);

} // namespace everyport
