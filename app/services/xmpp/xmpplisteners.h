#pragma once

#include "app/services/core/policedlistening.h"
#include "app/services/core/servicecertificate.h"
#include "netcore/transport/port.h"

namespace everyport {

/// The ports by which people come to an `xmpp` service, and what their addresses are called. `listening` must outlive
/// it.
class XmppListeners {
public:
    enum class Purpose { Streams, WebSocket, Files };
    XmppListeners(PolicedListening& listening, QString domain) : m_listening(listening), m_domain(std::move(domain)) {}

    Result<Done> listen(
        const Endpoint& endpoint, Purpose purpose, std::shared_ptr<TlsContext> tls, ProtocolFactory factory);
    std::vector<Task<Result<Done>>> stop(); ///< To be waited for.
    void clear() { m_listeners.clear(); }

    bool isEmpty() const { return m_listeners.empty(); }
    Address first() const { return m_listeners.front().port->address(); } ///< Not of an empty one.
    QStringList addresses() const;                                        ///< "xmpp://127.0.0.1:5222"
    QStringList places(Purpose purpose) const; ///< By the domain's name: "wss://chat.example.org:5281"

    /// A context that shows `certificate`; for streams it also asks clients for a certificate (SASL EXTERNAL), by whose
    /// authorities `values` say.
    static Result<std::shared_ptr<TlsContext>> tls(
        ServiceCertificate& certificate, const OptionValues& values, Purpose purpose, const QList<QByteArray>& alpn);

private:
    struct Listener {
        bool encrypted = false;
        bool everywhere = false;
        Purpose purpose = Purpose::Streams;
        std::unique_ptr<Port> port;
    };
    QString scheme(const Listener& listener) const;

    PolicedListening& m_listening;
    QString m_domain;
    std::vector<Listener> m_listeners;
};

} // namespace everyport
