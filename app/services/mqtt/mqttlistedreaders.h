#pragma once

#include <functional>

#include <QMap>
#include <QSet>

#include "app/devices/deviceregistry.h"

namespace everyport {

class MqttReaders;

/// The readers of the list (devices::DeviceRegistry) that publish by MQTT, as one broker's service sees them: each is
/// let in, and says in its row why it is not there, also where it was never heard: whoever waits for one looks there.
/// Both lent things must outlive it. Loop's thread.
class MqttListedReaders final : private devices::DeviceEvents {
public:
    struct Wishes {
        QString absence = {}; ///< Why those that were not heard are not there.
        /// Its messages are decimal numbers, as they are printed on cards: polls compare those of its readers by the
        /// last four bytes from the beginning.
        bool isDecimal = false;
    };

    /// `changed`: there are others than before.
    MqttListedReaders(
        devices::DeviceRegistry& devices, MqttReaders& readers, Wishes wishes, std::function<void()> changed);
    ~MqttListedReaders() override;
    MqttListedReaders(const MqttListedReaders&) = delete;
    MqttListedReaders& operator=(const MqttListedReaders&) = delete;

    QSet<QString> names() const; ///< As in their topics.
    void setAbsence(const QString& why);

private:
    void deviceAdded(const QString& id) override { note(id); }
    void deviceChanged(const QString& id) override { note(id); }
    void deviceRemoved(const QString& id) override { note(id); }
    void note(const QString& id);

    devices::DeviceRegistry& m_devices;
    MqttReaders& m_readers;
    Wishes m_wishes;
    std::function<void()> m_changed;
    QMap<QString, QString> m_known; ///< Names, by the ids of the list.
};

} // namespace everyport
