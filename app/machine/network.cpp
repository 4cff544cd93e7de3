#include "app/machine/network.h"

namespace everyport::machine {

using namespace Qt::StringLiterals;

namespace {

const auto networkManager = u"org.freedesktop.NetworkManager"_s;

constexpr uint disconnected = 20; // NMState: no connection is up, or all are asleep

// NMConnectivityState
NetworkFacts::Reach reachOf(uint connectivity)
{
    switch (connectivity) {
    case 1: return NetworkFacts::Reach::None;
    case 2: return NetworkFacts::Reach::Portal;
    case 3: return NetworkFacts::Reach::Limited;
    case 4: return NetworkFacts::Reach::Full;
    default: return NetworkFacts::Reach::Unknown;
    }
}

// NMState, where nobody has looked how far it reaches
NetworkFacts::Reach reachByState(uint state)
{
    if (state >= 70)
        return NetworkFacts::Reach::Full;
    if (state >= 50)
        return NetworkFacts::Reach::Limited;
    return state == 0 ? NetworkFacts::Reach::Unknown : NetworkFacts::Reach::None;
}

} // namespace

Network::Network(BusClient& client, std::function<void()> changed, std::function<QStringList()> interfaces)
    : m_client(client),
      m_changed(std::move(changed)),
      m_others(
          client, [this] { look(); }, std::move(interfaces)),
      m_manager(client, networkManager, u"/org/freedesktop/NetworkManager"_s, networkManager, [this] { look(); })
{
}

void Network::busLost()
{
    look();
}

void Network::look()
{
    NetworkFacts now;
    now.source = m_manager.isThere() ? Source::There : Source::Absent;
    if (m_manager.isThere()) {
        const auto state = m_manager.value(u"State"_s).toUInt();
        now.reach = reachOf(m_manager.value(u"Connectivity"_s).toUInt());
        if (now.reach == NetworkFacts::Reach::Unknown)
            now.reach = reachByState(state);
        now.isConnecting = state == 40;
        const auto metered = m_manager.value(u"Metered"_s).toUInt(); // NMMetered: 1 yes, 3 guessed so
        now.isMetered = metered == 1 || metered == 3;
        m_others.setWanted(now.reach == NetworkFacts::Reach::None && state <= disconnected);
    } else {
        m_others.setWanted(false);
    }
    if (!m_others.isSettled())
        return;
    if (m_others.isThere()) {
        now.reach = NetworkFacts::Reach::Unknown;
        now.isUnmanaged = true;
    }
    const auto primary = m_manager.value(u"PrimaryConnection"_s).toString();
    if (primary != m_primary) {
        m_primary = primary;
        // Never from inside its own call: only the manager's properties change what is the way out.
        m_connection.reset();
        if (!primary.isEmpty() && primary != u"/")
            m_connection = std::make_unique<BusProperties>(
                m_client, networkManager, primary, networkManager + u".Connection.Active"_s, [this] { look(); });
    }
    if (m_connection && !m_connection->isSettled())
        return; // what is told of a network has its name
    if (m_connection) {
        now.connection = m_connection->value(u"Id"_s).toString().left(200);
        now.kind = m_connection->value(u"Type"_s).toString().left(100);
    }
    if (now == m_facts)
        return;
    m_facts = now;
    m_changed();
}

} // namespace everyport::machine
