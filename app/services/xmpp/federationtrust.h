#pragma once

#include <memory>

#include <QHash>
#include <QSet>

#include "netcore/endpoints/endpoint.h"
#include "netcore/tls/certificateexceptions.h"

namespace everyport {

/// The station's decisions about certificates, as other XMPP servers ask them: a domain's certificate is at the
/// service "xmpp-server". People are asked only about domains that the administrator has named a way to; of all others
/// it is told how to accept theirs. For whoever wants may have us call their server, and would fill the list of what
/// waits. `decisions` may be null: then nothing was accepted. Loop's thread.
class FederationTrust final : public CertificateExceptions {
public:
    FederationTrust(std::shared_ptr<CertificateExceptions> decisions, const QHash<QString, Endpoint>& routes);

    /// Whether exactly this certificate was accepted as that domain's.
    bool isAccepted(const QString& domain, const QString& fingerprint) const;

    Answer look(const CertificatePlace& place, const QString& fingerprint) const override;
    QString refused(const RefusedCertificate& certificate) override;
    Registration whenAccepted(std::function<void()> call) override;

    static const QString service; ///< "xmpp-server"

private:
    std::shared_ptr<CertificateExceptions> m_decisions;
    QSet<QString> m_named;
};

} // namespace everyport
