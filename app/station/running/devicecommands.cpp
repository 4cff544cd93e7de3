#include "app/station/running/devicecommands.h"

#include "app/devices/deviceregistry.h"
#include "app/station/running/identifycommand.h"
#include "app/station/running/plancommands.h"
#include "app/station/running/readeroptions.h"
#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString deviceTable(const devices::DeviceRegistry& registry)
{
    QList<QStringList> rows;
    for (const auto& device : registry.devices()) {
        rows << QStringList{device.id, device.name, devices::stateName(device.state), device.driver,
            device.simulated ? u"simulated"_s : device.endpoint, device.stateText};
    }
    return columns(rows);
}

Task<Result<Done>> addDevice(devices::DeviceRegistry& registry, CommandRequest request, CommandOutput& output)
{
    devices::NewDevice wish;
    wish.name = request.arguments.value(0);
    wish.endpoint = request.arguments.value(1);
    wish.driver = request.arguments.value(2);
    const auto settings = withReaderOptions({}, request.arguments.mid(3));
    if (!settings)
        co_return settings.error();
    wish.settings = *settings;
    const bool isSimulated = wish.endpoint == "simulated:"_L1 || wish.endpoint == "simulated"_L1;
    auto adding = isSimulated ? registry.addSimulated(wish.name, wish.driver) : registry.add(wish);
    auto id = co_await std::move(adding);
    if (!id)
        co_return id.error();
    if (isSimulated && *settings != rfid::ReaderSettings()) {
        auto setting = registry.setSettings(*id, *settings);
        const auto set = co_await std::move(setting);
        if (!set)
            co_return set.error();
    }
    output.print(*id + u'\n');
    co_return Done();
}

} // namespace

Task<Result<Done>> runDeviceCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& registry = station.devices();
    if (request.words == "device add"_L1)
        return addDevice(registry, request, output);
    if (request.words == "device list"_L1) {
        output.print(deviceTable(registry));
        return Result<Done>(Done());
    }
    if (request.words == "device identify"_L1)
        return identifyReader(station, std::move(request), output);
    if (request.words == "device place"_L1)
        return placeReader(station, request);
    const auto name = request.arguments.value(0);
    const auto* device = registry.find(name);
    if (!device)
        return Result<Done>(
            Error::refused(Reason::NotFound, u"There is no reader %1; everyportd device list names them."_s.arg(name)));
    if (request.words == "device remove"_L1)
        return registry.remove(device->id);
    const auto settings = withReaderOptions(device->settings, request.arguments.mid(1));
    if (!settings)
        return Result<Done>(settings.error());
    return registry.setSettings(device->id, *settings);
}

} // namespace everyport
