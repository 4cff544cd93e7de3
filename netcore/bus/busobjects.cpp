#include "netcore/bus/busobjects.h"

#include "netcore/bus/businterfaces.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostObjects = 4000;
constexpr std::size_t roomAgain = 3000; // so few after there were too many: the rest is asked for
} // namespace

BusObjects::BusObjects(
    BusClient& client, QString service, QString path, std::function<void(const QString& path)> changed)
    : m_client(client),
      m_service(std::move(service)),
      m_path(std::move(path)),
      m_changed(std::make_shared<std::function<void(const QString&)>>(std::move(changed))),
      m_name(client.watchName(m_service, [this](const QString& owner) { ownerChanged(owner); }))
{
}

BusObjects::~BusObjects() = default;

QVariantMap BusObjects::properties(const QString& path, const QString& interface) const
{
    const auto object = m_objects.find(path);
    return object == m_objects.end() ? QVariantMap() : object->second.value(interface);
}

void BusObjects::ownerChanged(const QString& owner)
{
    m_asking.cancel();
    m_again.cancel();
    m_manager.reset();
    m_properties.reset();
    m_owner = owner;
    const bool wasThere = std::exchange(m_there, false);
    m_objects.clear();
    m_isCut = false;
    if (!owner.isEmpty()) {
        m_manager = m_client.watchSignal({owner, m_path, businterface::objectManager, {}},
            [this](const BusSignal& signal) { managerHeard(signal); });
        m_properties = m_client.watchSignal({owner, {}, businterface::properties, u"PropertiesChanged"_s},
            [this](const BusSignal& signal) { propertiesHeard(signal); });
        ask();
    }
    if (wasThere || owner.isEmpty()) // also that there is nobody is worth knowing
        tell({});
}

void BusObjects::ask()
{
    BusCall call{m_owner, m_path, businterface::objectManager, u"GetManagedObjects"_s};
    call.mayStartService = false;
    m_asking = m_client.call(std::move(call));
    m_asking.whenDone([this](const Result<QVariantList>& answer) {
        if (!answer || answer->isEmpty()) {
            // While the computer starts a service may take longer to look through its disks than a call waits.
            if (!answer && answer.error().kind == Error::Kind::Busy)
                m_again = m_client.clock().callLater(BusClient::askAgainAfter, [this] { ask(); });
            tell({}); // whoever waits for it shall not wait for ever
            return;
        }
        const auto all = answer->first().toMap();
        for (auto at = all.begin(); at != all.end(); ++at)
            add(at.key(), at.value().toMap());
        m_there = true;
        tell({});
    });
}

void BusObjects::add(const QString& path, const QVariantMap& interfaces)
{
    if (m_objects.size() >= mostObjects && !m_objects.contains(path)) {
        m_isCut = true;
        return;
    }
    auto& object = m_objects[path];
    for (auto at = interfaces.begin(); at != interfaces.end(); ++at)
        object.insert(at.key(), at.value().toMap());
}

void BusObjects::managerHeard(const BusSignal& signal)
{
    if (!m_there || signal.arguments.size() != 2)
        return; // older than the answer that is on its way
    const auto path = signal.arguments[0].toString();
    if (signal.member == u"InterfacesAdded") {
        add(path, signal.arguments[1].toMap());
        tell(path);
    } else if (signal.member == u"InterfacesRemoved") {
        const auto object = m_objects.find(path);
        if (object == m_objects.end())
            return;
        for (const auto& interface : signal.arguments[1].toList())
            object->second.remove(interface.toString());
        if (object->second.isEmpty())
            m_objects.erase(object);
        if (m_isCut && m_objects.size() <= roomAgain) {
            m_isCut = false;
            ask();
        }
        tell(path);
    }
}

void BusObjects::propertiesHeard(const BusSignal& signal)
{
    if (!m_there || signal.arguments.size() != 3)
        return;
    const auto object = m_objects.find(signal.path);
    const auto interface = signal.arguments[0].toString();
    if (object == m_objects.end() || !object->second.contains(interface))
        return;
    auto& values = object->second[interface];
    const auto changes = signal.arguments[1].toMap();
    for (auto at = changes.begin(); at != changes.end(); ++at)
        values.insert(at.key(), at.value());
    for (const auto& name : signal.arguments[2].toList())
        values.remove(name.toString()); // its value is no longer known
    tell(signal.path);
}

void BusObjects::tell(const QString& path)
{
    const auto call = m_changed; // it may let go of us
    (*call)(path);
}

} // namespace everyport
