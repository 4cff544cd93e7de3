#include "app/station/process/flatpak.h"

#include <QFile>

namespace everyport {

bool isInFlatpak()
{
    return qEnvironmentVariableIsSet("FLATPAK_ID") || QFile::exists(QStringLiteral("/.flatpak-info"));
}

} // namespace everyport
