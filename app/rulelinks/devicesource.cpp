#include "app/rulelinks/devicesource.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include "app/polls/cards/card.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

DeviceSource::DeviceSource(devices::DeviceRegistry& devices, rules::RuleEngine& engine)
    : m_devices(devices), m_engine(engine)
{
    for (const auto& device : devices.devices())
        deviceChanged(device.id);
    m_devices.addListener(this);
}

DeviceSource::~DeviceSource()
{
    m_devices.removeListener(this);
}

QString DeviceSource::shortName(const QString& tag)
{
    static const auto salt = QCryptographicHash::hash(
        "everyport rules " + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256);
    return polls::cardName(polls::cardOf(salt, tag, polls::Policy::Compare::Whole));
}

void DeviceSource::tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 wallMs)
{
    static const auto kind = u"card-read"_s;
    m_engine.heard(
        kind,
        [name = device.name, id = device.readerOf(tag), tag = tag.id] {
            return rules::Fields{
                {u"device"_s, name}, {u"device-id"_s, id}, {u"card"_s, shortName(tag)}, {u"tag"_s, tag}};
        },
        wallMs);
}

void DeviceSource::inputChanged(const devices::Device& device, int input, bool isOn, qint64 wallMs)
{
    m_engine.heard({u"reader-input"_s,
        {{u"device"_s, device.name}, {u"device-id"_s, device.id}, {u"input"_s, QString::number(input)},
            {u"state"_s, isOn ? u"on"_s : u"off"_s}},
        wallMs, {}, {}});
}

/// What a person did (turned it off, tries it out) is no news.
void DeviceSource::deviceChanged(const QString& id)
{
    using State = devices::DeviceState;
    const auto* device = m_devices.find(id);
    if (!device || device->state == State::Disabled || device->state == State::BeingTried)
        return;
    const bool isAway = device->state == State::Unplugged || devices::isTrouble(device->state);
    if (isAway && device->stateText.isEmpty())
        return; // closed for a moment, to be opened in another way
    const auto before = m_isAway.constFind(id);
    if (before == m_isAway.constEnd() && device->state == State::DriverTrouble && !m_devices.hasKind(device->driver))
        return; // the plugin that brings its kind has not begun yet: when it has, that is no news
    const bool isNews = before != m_isAway.constEnd() && *before != isAway;
    m_isAway.insert(id, isAway);
    if (isNews)
        m_engine.heard({isAway ? u"reader-unplugged"_s : u"reader-back"_s,
            {{u"device"_s, device->name}, {u"device-id"_s, id}, {u"text"_s, device->stateText}}, 0, {}, {}});
}

} // namespace everyport::rulelinks
