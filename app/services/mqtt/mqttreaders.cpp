#include "app/services/mqtt/mqttreaders.h"

#include <algorithm>

#include "app/devices/ports/mqttport.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestAsked = 1024;

} // namespace

MqttReaders::MqttReaders(Reactor& reactor, devices::DeviceRegistry& devices,
    std::function<void(const QString& reader, const QByteArray& line)> feedback, int most)
    : m_reactor(reactor), m_devices(devices), m_feedback(std::move(feedback)), m_most(most)
{
}

MqttReaders::~MqttReaders()
{
    for (const auto& [reader, line] : std::exchange(m_lines, {}))
        m_devices.forgetLine(devices::mqttPort(reader), this);
}

void MqttReaders::online(const QString& reader)
{
    const bool isOurs = hasTerminal(reader);
    if (!isOurs && !isOthers(devices::mqttPort(reader))) {
        makeRoom();
        plug(reader, m_lines[reader]);
    }
    if (const auto found = m_lines.find(reader); found != m_lines.end()) {
        found->second.heard = m_reactor.clock().now();
        found->second.leaving.cancel();
    }
}

void MqttReaders::leaves(const QString& reader, const QString& why)
{
    if (!hasTerminal(reader))
        return offline(reader, why);
    auto& line = m_lines.at(reader);
    if (!line.leaving.isActive())
        line.leaving = m_reactor.clock().callLater(staysFor, [this, reader, why] { offline(reader, why); });
}

void MqttReaders::expect(const QString& reader, const QString& why)
{
    if (!hasTerminal(reader))
        offline(reader, why);
}

void MqttReaders::offline(const QString& reader, const QString& why)
{
    if (!hasTerminal(reader) && isOthers(devices::mqttPort(reader)))
        return;
    if (!m_lines.contains(reader))
        makeRoom();
    auto& line = m_lines[reader];
    line.watch.reset();
    const auto gone = std::exchange(line, {}); // until the registry knows
    m_devices.setLine(devices::mqttPort(reader), {}, why, this);
}

void MqttReaders::allOffline(const QString& why)
{
    QStringList readers;
    for (const auto& [reader, line] : m_lines)
        readers.append(reader);
    for (const auto& reader : readers)
        offline(reader, why);
}

bool MqttReaders::said(const QString& reader, const QByteArray& text)
{
    online(reader);
    const auto found = m_lines.find(reader);
    if (found == m_lines.end() || !found->second.terminal)
        return true; // another broker's
    auto& line = found->second;
    // The half of a number would pass for a shorter one.
    const auto whole = (line.isTorn ? "?\n" : "") + text + '\n';
    line.isTorn = line.terminal->write(whole) < whole.size();
    line.unread = m_reactor.clock().callLater(unreadFor, [this, reader] {
        auto& late = m_lines.at(reader);
        if (late.terminal && !m_devices.isRead(devices::mqttPort(reader)))
            late.terminal->forget();
    });
    return !line.isTorn;
}

bool MqttReaders::hasTerminal(const QString& reader) const
{
    const auto known = m_lines.find(reader);
    return known != m_lines.end() && known->second.terminal;
}

// Where we have no terminal for it: another broker has a reader of that name, which was there first.
bool MqttReaders::isOthers(const QString& port) const
{
    const auto ports = m_devices.ports();
    return std::any_of(ports.begin(), ports.end(), [&](const auto& one) { return one.device == port; });
}

// Whoever may publish could say a name each second.
void MqttReaders::makeRoom()
{
    if (int(m_lines.size()) < m_most)
        return;
    auto oldest = m_lines.end();
    for (auto at = m_lines.begin(); at != m_lines.end(); ++at) {
        if ((oldest == m_lines.end() || at->second.heard < oldest->second.heard)
            && !m_devices.isRead(devices::mqttPort(at->first)))
            oldest = at;
    }
    if (oldest == m_lines.end())
        return;
    const auto gone = m_lines.extract(oldest); // until the registry knows
    m_devices.forgetLine(devices::mqttPort(gone.key()), this);
}

void MqttReaders::plug(const QString& reader, Line& line)
{
    auto* descriptors = m_reactor.role<ReactorDescriptors>();
    auto terminal = devices::PseudoTerminal::make(u"a reader by MQTT"_s);
    const auto port = devices::mqttPort(reader);
    if (!descriptors || !terminal) {
        m_devices.setLine(port, {}, terminal ? QString() : terminal.error().text, this);
        return;
    }
    line.terminal = std::move(*terminal);
    line.watch = descriptors->watch(line.terminal->get(), [this, reader](bool, bool) { take(reader); });
    line.watch->setWanted(true, false);
    m_devices.setLine(port, line.terminal->port(), {}, this);
}

void MqttReaders::take(const QString& reader)
{
    auto& line = m_lines.at(reader);
    line.asked += line.terminal->read();
    qsizetype end = 0;
    while ((end = line.asked.indexOf('\n')) >= 0) {
        const auto asked = line.asked.first(end);
        line.asked.remove(0, end + 1);
        if (!asked.isEmpty())
            m_feedback(reader, asked);
    }
    if (line.asked.size() > longestAsked)
        line.asked.clear();
}

} // namespace everyport
