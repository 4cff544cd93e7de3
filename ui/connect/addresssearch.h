#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/chat/network/addressfinder.h"
#include "app/trust/acceptedcertificates.h"
#include "netcore/base/registration.h"
#include "netcore/task/task.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// Finds out whose an address is while somebody types it (chat::findAddress): begins once the last key was pressed,
/// forgets it at the next, and looks again when a certificate that stood in the way is accepted. `station` outlives it.
class AddressSearch : public QObject {
    Q_OBJECT
public:
    explicit AddressSearch(Station& station, QObject* parent);
    ~AddressSearch() override;

    /// What stands in the fields now; `network` is asked for where `address` is a room alone. Looked for a little
    /// later.
    void setTyped(const QString& address, const QString& network);
    void look(); ///< Now. Nothing happens where it is not known yet what to ask for.
    bool isWaiting() const { return m_wait.isActive(); } ///< For the next key.
    bool isLooking() const { return m_finding.isValid(); }

    const QString& asked() const { return m_asked; } ///< What is being looked for, or was; empty: nothing yet.
    const std::optional<chat::FoundAddress>& found() const { return m_found; }
    /// With which nobody connects until a person has looked at it.
    const std::optional<trust::WaitingCertificate>& refused() const { return m_refused; }

Q_SIGNALS:
    void forgotten(); ///< Another address is being typed, or looked for: nothing is known of it.
    void started();
    void ended();                      ///< `found`.
    void failed(const Error& error);   ///< Also with `refused`.
    void refusedCertificateAccepted(); ///< Looks again in the next turn.

private:
    void forget();
    void notifyEnded(const Result<chat::FoundAddress>& result);
    void notifyAccepted();
    void probe();

    Station& m_station;
    QTimer m_wait{this};
    QString m_address;
    QString m_network;
    QString m_asked;
    std::optional<trust::WaitingCertificate> m_refused;
    std::optional<chat::FoundAddress> m_found;
    Registration m_accepted;
    std::vector<Registration> m_probes; ///< While it looks: what is refused there is said by whoever shows this.
    Task<Result<chat::FoundAddress>> m_finding; // last: it tells the above
};

} // namespace everyport::ui
