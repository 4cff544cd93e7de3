#include "app/devices/ports/realpaths.h"

#include <QFileInfo>

namespace everyport::devices {

QString RealPaths::of(const QString& path)
{
    if (path.isEmpty())
        return {};
    auto& known = m_known[path];
    if (known.isEmpty()) {
        known = QFileInfo(path).canonicalFilePath();
        if (known.isEmpty())
            known = path;
    }
    return known;
}

} // namespace everyport::devices
