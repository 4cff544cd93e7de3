#pragma once

#include <QObject>

#include "app/answers/answer.h"
#include "app/devices/deviceregistry.h"

namespace everyport::faces {

/// One reader. What it shows is read from the registry each time.
class DeviceFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "A card reader.")
    Q_CLASSINFO("doc:id", "What polls remember it by; stays when it gets another name.")
    Q_CLASSINFO("doc:state", "ready, unplugged, busy, no permission, ...")
    Q_CLASSINFO("doc:trouble", "What is wrong and what to do; empty while it is ready.")
    Q_CLASSINFO("doc:reads", "Cards read since the program began.")
    Q_CLASSINFO("doc:tap", "Taps a card on a simulated reader.")
    Q_CLASSINFO("doc:tagRead", "A card was put on it: the card's number.")
    Q_CLASSINFO("doc:changed", "State, name, settings or counters.")
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString endpoint READ endpoint NOTIFY changed)
    Q_PROPERTY(QString driver READ driver NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool simulated READ isSimulated CONSTANT)
    Q_PROPERTY(qulonglong reads READ reads NOTIFY changed)

public:
    DeviceFace(devices::DeviceRegistry& registry, QString id) : m_registry(registry), m_id(std::move(id)) {}

    QString id() const { return m_id; }
    QString name() const { return device().name; }
    QString place() const { return device().place; }
    QString endpoint() const { return device().endpoint; }
    QString driver() const { return device().driver; }
    QString state() const { return devices::stateName(device().state); }
    QString trouble() const { return device().stateText; }
    bool isSimulated() const { return device().simulated; }
    qulonglong reads() const { return device().reads; }

    Q_INVOKABLE everyport::faces::Answer tap(const QString& tag)
    {
        return Answer::of(Task<Result<Done>>(m_registry.tap(m_id, tag)));
    }
    Q_INVOKABLE everyport::faces::Answer rename(const QString& name)
    {
        return Answer::of(m_registry.rename(m_id, name));
    }
    Q_INVOKABLE everyport::faces::Answer setEnabled(bool enabled)
    {
        return Answer::of(m_registry.setEnabled(m_id, enabled));
    }

Q_SIGNALS:
    void tagRead(const QString& tag);
    void changed();

private:
    devices::Device device() const
    {
        const auto* found = m_registry.find(m_id);
        return found ? *found : devices::Device{};
    }

    devices::DeviceRegistry& m_registry;
    QString m_id;
};

} // namespace everyport::faces
