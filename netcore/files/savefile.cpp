#include "netcore/files/savefile.h"

namespace everyport {

QString whyNotSaved(const QFileDevice& file)
{
    return file.error() == QFileDevice::NoError ? QStringLiteral("no room is left on the disk") : file.errorString();
}

} // namespace everyport
