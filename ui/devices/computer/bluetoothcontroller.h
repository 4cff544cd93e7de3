#pragma once

#include <optional>

#include <QAction>
#include <QObject>

#include "app/machine/machinefacts.h"

namespace everyport::ui {

class PageContext;

/// What can be done with a paired device that has a serial line: it is connected, and then added like any reader at a
/// port. That goes on when another is chosen; a strip says so, and meanwhile it cannot be asked for again.
class BluetoothController : public QObject {
    Q_OBJECT
public:
    explicit BluetoothController(PageContext& context, QObject* parent = nullptr);

    void setDevice(const QString& id); ///< BluetoothDevice::id; empty: none is chosen, and the action is hidden.

    QAction* addAction;

Q_SIGNALS:
    void connectedAt(const QString& port); ///< To be added within two minutes.

private:
    std::optional<machine::BluetoothDevice> device() const; ///< The chosen one, where it may be a reader.
    void connectIt();
    void enableAction();

    PageContext& m_context;
    QString m_device;
};

} // namespace everyport::ui
