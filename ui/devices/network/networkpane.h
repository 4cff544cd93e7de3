#pragma once

#include <QWidget>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace everyport {
class NetworkRoute;
}

namespace everyport::ui {

class FormRow;

/// The endpoint that an address stands for, as a person writes it: "192.168.1.20:4001", or an endpoint already.
QString networkEndpoint(const QString& address, bool isEncrypted);

/// Takes the address of a serial server and connects it. While it is connecting, it may be asked for another one; with
/// the pane the answer goes. `route` outlives it.
class NetworkPane : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPane(NetworkRoute& route, QWidget* parent = nullptr);

    QLineEdit* addressField() const { return m_address; }
    void stop(); ///< Waits for no answer any more.

Q_SIGNALS:
    void connectedAt(const QString& port); ///< To be added within two minutes.

private:
    void connectIt();
    void finish(const Result<QString>& port);

    NetworkRoute& m_route;
    QLineEdit* m_address;
    QCheckBox* m_encrypted;
    QPushButton* m_connect;
    FormRow* m_row;
    Task<Result<QString>> m_task; ///< Last: dropping it waits no more.
};

} // namespace everyport::ui
