#pragma once

#include <QObject>

#include "app/devices/deviceregistry.h"

namespace everyport::ui {

class ReaderForm;

/// Keeps the kinds that a form offers as they are: a plugin's come and go while the form is open. What was chosen stays
/// chosen, also while its plugin is off. A child of the form; `book` outlives it.
class ReaderKinds : public QObject, private devices::DeviceEvents {
    Q_OBJECT
public:
    ReaderKinds(devices::DeviceRegistry& registry, ReaderForm* form);
    ~ReaderKinds() override;

    /// Anew for another reader at `port`, without what is not there any more: only kinds that can be there. Null is for
    /// a simulated one, which is of the program's own kinds: only of these it has the other end, too.
    void offer(const devices::SerialPort* port);
    /// Its own kind is among them even where its driver is missing just now.
    void offer(const devices::Device& device);

private:
    void kindsChanged() override;
    QList<rfid::DriverInfo> all() const;

    devices::DeviceRegistry& m_registry;
    ReaderForm* m_form;
    bool m_simulated = false;
    bool m_types = false;      ///< At an input device.
    bool m_smartCards = false; ///< At the smart card service.
};

} // namespace everyport::ui
