#include "netcore/bus/busproperties.h"

#include "netcore/bus/businterfaces.h"

namespace everyport {

using namespace Qt::StringLiterals;

BusProperties::BusProperties(
    BusClient& client, QString service, QString path, QString interface, std::function<void()> changed)
    : m_client(client),
      m_service(std::move(service)),
      m_path(std::move(path)),
      m_interface(std::move(interface)),
      m_changed(std::make_shared<std::function<void()>>(std::move(changed))),
      m_name(client.watchName(m_service, [this](const QString& owner) { ownerChanged(owner); }))
{
}

BusProperties::~BusProperties() = default;

void BusProperties::ownerChanged(const QString& owner)
{
    m_asking.cancel();
    m_again.cancel();
    m_waits = false;
    m_signal.reset();
    m_owner = owner;
    const bool wasThere = std::exchange(m_there, false);
    m_values.clear();
    m_settled = owner.isEmpty();
    if (!owner.isEmpty()) {
        // Heard from before the question on, so no change falls between.
        m_signal = m_client.watchSignal({owner, m_path, businterface::properties, u"PropertiesChanged"_s},
            [this](const BusSignal& signal) { heard(signal); });
        ask();
    }
    if (wasThere || owner.isEmpty()) // also that there is nobody is worth knowing
        tell();
}

void BusProperties::ask()
{
    BusCall call{m_owner, m_path, businterface::properties, u"GetAll"_s, {m_interface}};
    call.mayStartService = false;
    m_again.cancel();
    m_waits = true;
    m_asking = m_client.call(std::move(call));
    m_asking.whenDone([this](const Result<QVariantList>& answer) {
        m_waits = false;
        const bool isBusy = !answer && answer.error().kind == Error::Kind::Busy;
        if (isBusy)
            m_again = m_client.clock().callLater(BusClient::askAgainAfter, [this] { ask(); });
        const bool isNews = !m_settled;
        m_settled = m_settled || !isBusy;
        if (answer && !answer->isEmpty()) {
            m_values = answer->first().toMap();
            m_there = true;
        } else if (!isNews) {
            return; // an object that is not there yet may tell of itself later
        }
        tell();
    });
}

void BusProperties::heard(const BusSignal& signal)
{
    if (signal.arguments.size() != 3 || signal.arguments[0].toString() != m_interface)
        return;
    if (m_waits)
        return; // older than the answer that is on its way
    if (!m_there || !signal.arguments[2].toList().isEmpty()) {
        ask();
        return;
    }
    const auto changes = signal.arguments[1].toMap();
    for (auto at = changes.begin(); at != changes.end(); ++at)
        m_values.insert(at.key(), at.value());
    tell();
}

void BusProperties::tell()
{
    const auto call = m_changed; // it may let go of us
    (*call)();
}

} // namespace everyport
