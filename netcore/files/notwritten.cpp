#include "netcore/files/notwritten.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include "netcore/files/savefile.h"

namespace everyport {

namespace {

/// Qt keeps no errno, but says it in the system's words; of a write that was cut short it says nothing.
bool foundNoRoom(const QFileDevice& file)
{
    constexpr std::array noRoom = {ENOSPC, EDQUOT};
    return file.error() == QFileDevice::NoError || std::any_of(noRoom.begin(), noRoom.end(), [&file](int code) {
        return file.errorString() == qt_error_string(code);
    });
}

} // namespace

Error notWritten(const QFileDevice& file, const QString& path, Reason otherwise)
{
    if (foundNoRoom(file)) {
        const auto words = QStringLiteral("The disk is full: %1 cannot be written. Free some space on it.");
        return Error::local(Reason::NoSpace, words.arg(path));
    }
    return Error::local(otherwise, QStringLiteral("%1 cannot be written: %2.").arg(path, whyNotSaved(file)));
}

} // namespace everyport
