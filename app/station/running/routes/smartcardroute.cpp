#include "app/station/running/routes/smartcardroute.h"

#include "app/devices/ports/smartcardport.h"
#include "app/devices/smartcards/smartcardnames.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Where the service listens; libpcsclite asks the same variable.
QString serviceFolder()
{
    const auto socket = qEnvironmentVariable("PCSCLITE_CSOCK_NAME", u"/run/pcscd/pcscd.comm"_s);
    return socket.section(u'/', 0, -2);
}

} // namespace

SmartCardRoute::SmartCardRoute(Reactor& reactor, devices::DeviceRegistry& devices)
    : m_reactor(reactor),
      m_devices(devices),
      m_watch(reactor, [this](const devices::SmartCards& cards) { take(cards); }),
      m_service(reactor, [this] { m_watch.wake(); })
{
    m_service.setFolders({serviceFolder()});
    m_devices.addListener(this);
}

SmartCardRoute::~SmartCardRoute()
{
    m_devices.removeListener(this);
}

void SmartCardRoute::take(const devices::SmartCards& cards)
{
    m_cards = cards;
    m_failed.clear();
    const auto ports = devices::smartCardPorts(cards.readers);
    std::map<QString, devices::SmartCardReader> there;
    for (const auto& reader : cards.readers)
        there.emplace(ports.value(reader.name), reader);
    for (auto at = m_lines.begin(); at != m_lines.end();) {
        const auto found = there.find(at->first);
        // The service may count it by another number by now; then what it is asked for goes elsewhere.
        if (found != there.end() && at->second->reader() == found->second.name) {
            (at++)->second->setStatus(found->second.status);
            continue;
        }
        const auto port = at->first;
        const auto gone = std::move(at->second); // until the registry knows
        at = m_lines.erase(at);
        m_devices.forgetLine(port);
    }
    for (const auto& [port, reader] : there)
        plug(port, reader);
    explain();
}

void SmartCardRoute::plug(const QString& port, const devices::SmartCardReader& reader)
{
    if (m_lines.contains(port))
        return;
    auto line = devices::SmartCardLine::make(m_reactor, reader);
    if (!line) {
        m_failed.emplace(port, line.error().text);
        return;
    }
    const auto terminal = (*line)->terminal();
    m_lines.emplace(port, std::move(*line));
    m_explained.erase(port);
    m_devices.setLine(port, terminal);
}

// Also after each read of each card: what is asked of a reader here is not much.
void SmartCardRoute::deviceChanged(const QString& id)
{
    const auto* device = m_devices.find(id);
    const auto known = m_wanted.find(id);
    const auto port = device && devices::isSmartCardPort(device->device()) ? device->device() : QString();
    if (port != (known == m_wanted.end() ? QString() : known->second))
        explainSoon();
}

void SmartCardRoute::deviceRemoved(const QString& id)
{
    if (m_wanted.contains(id))
        explainSoon();
}

void SmartCardRoute::explainSoon()
{
    m_soon = m_reactor.clock().callLater(0ms, [this] { explain(); });
}

// Why a reader is not there, where that is the service's doing, or the system has no terminal for it.
void SmartCardRoute::explain()
{
    m_wanted.clear();
    std::map<QString, QString> missing;
    for (const auto& device : m_devices.devices()) {
        const auto port = device.device();
        if (!devices::isSmartCardPort(port))
            continue;
        m_wanted.emplace(device.id, port);
        const auto failed = m_failed.find(port);
        const auto& why = failed == m_failed.end() ? m_cards.why : failed->second;
        if (!m_lines.contains(port) && !why.isEmpty())
            missing.emplace(port, why);
    }
    const auto before = std::exchange(m_explained, missing);
    for (const auto& [port, why] : before) {
        if (!missing.contains(port) && !m_lines.contains(port))
            m_devices.forgetLine(port);
    }
    for (const auto& [port, why] : missing) {
        const auto told = before.find(port);
        if (told == before.end() || told->second != why)
            m_devices.setLine(port, {}, why);
    }
}

} // namespace everyport
