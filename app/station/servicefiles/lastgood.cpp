#include "app/station/servicefiles/lastgood.h"

#include <QFileInfo>

#include "app/station/servicefiles/servicefiles.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

LastGoodFiles::LastGoodFiles(QString dataFolder, const ServiceList& services)
    : m_dataFolder(std::move(dataFolder)), m_services(services)
{
}

QString LastGoodFiles::pathOf(const QString& service) const
{
    return m_dataFolder + u"/lastgood/"_s + service + u".toml"_s;
}

void LastGoodFiles::keep(const QString& file, const QString& copy)
{
    if (!makePrivateFolder(QFileInfo(copy).absolutePath()))
        return;
    const auto kept = copyPrivately(file, copy);
    Q_UNUSED(kept)
}

std::optional<OptionValues> LastGoodFiles::values(const QString& service) const
{
    const auto file = readServiceFile(pathOf(service), m_services.types());
    return file.fault ? std::nullopt : std::optional(file.values);
}

} // namespace everyport
