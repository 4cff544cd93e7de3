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

} // namespace everyport
