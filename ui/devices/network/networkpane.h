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
/// The same of a reader that connects to this computer: "4001", or before the port the address at which that is
/// reached, "192.168.1.5:4001" or "*:4001". `from`: which addresses may connect; empty: all.
QString listeningEndpoint(const QString& place, const QString& from);

/// Takes the address of a serial server and connects it, or the port to which a reader connects and waits for that.
/// While it does so, it may be asked for another one; with the pane the answer goes. `route` outlives it.
class NetworkPane : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPane(NetworkRoute& route, QWidget* parent = nullptr);

    QLineEdit* addressField() const { return m_address; }
    QCheckBox* callsField() const { return m_calls; }
    QLineEdit* fromField() const { return m_from; }
    void stop(); ///< Waits for no answer any more.

Q_SIGNALS:
    void connectedAt(const QString& port); ///< To be added within two minutes.

private:
    void showWay(); ///< Who connects to whom.
    void connectIt();
    void finish(const Result<QString>& port);

    NetworkRoute& m_route;
    QLineEdit* m_address;
    QCheckBox* m_encrypted;
    QCheckBox* m_calls;
    QLineEdit* m_from;
    QPushButton* m_connect;
    FormRow* m_row;
    FormRow* m_encryptedRow;
    FormRow* m_fromRow;
    Task<Result<QString>> m_task; ///< Last: dropping it waits no more.
};

} // namespace everyport::ui
