#include "app/station/process/flatpak.h"

#include <QFile>

namespace everyport {

bool isInFlatpak(const QString& about)
{
    return qEnvironmentVariableIsSet("FLATPAK_ID") || QFile::exists(about);
}

} // namespace everyport
