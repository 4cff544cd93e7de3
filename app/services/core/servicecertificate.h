#pragma once

#include <memory>
#include <vector>

#include "app/services/core/servicetype.h"
#include "netcore/tls/certificatewatch.h"
#include "netcore/tls/trustwatch.h"

namespace everyport {

/// The certificate that one service shows: the files that its options name, or else the one in the data folder that is
/// made on first use. Every TLS context that comes from here follows those files: what somebody renews is shown to the
/// connections to come, within half a minute or at once by `lookNow`. A part of its service; `context` must outlive it.
/// Loop's thread.
class ServiceCertificate {
public:
    explicit ServiceCertificate(const ServiceContext& context) : m_context(context) {}

    /// `given`: what the options name, empty where they name none; one that is made is for `names`. Contexts made
    /// before are followed no more.
    void choose(CertificateWatch::Files given, QStringList names);
    bool isGiven() const { return !m_given.certificate.isEmpty(); } ///< By the administrator: others may trust it.

    /// The options' own certificate is left empty. Error: the files cannot be read, or do not fit.
    /// `trusted`: files that say whom the context trusts, followed as the certificate is.
    Result<std::shared_ptr<TlsContext>> server(TlsContext::ServerOptions options, TrustWatch::Files trusted = {});
    Result<std::shared_ptr<TlsContext>> client(TlsContext::ClientOptions options, TrustWatch::Files trusted = {});

    /// For people, of one that an administrator gave; empty where it is not over.
    static QString expiredText(const QString& file, const Certificate& certificate);
    static void tellExpired(Log& log, const QString& service, const QString& file, const Certificate& certificate);

    void lookNow(); ///< For SIGHUP.
    void clear();   ///< Follows nothing any more; for who stops.

private:
    Result<Certificate> load() const;
    CertificateWatch::Files files() const;
    Result<std::shared_ptr<TlsContext>> followed(Result<std::shared_ptr<TlsContext>> made, TrustWatch::Files trusted);

    const ServiceContext& m_context;
    CertificateWatch::Files m_given;
    QStringList m_names;
    std::vector<std::unique_ptr<CertificateWatch>> m_watches;
    std::vector<std::unique_ptr<TrustWatch>> m_trusted;
};

} // namespace everyport
