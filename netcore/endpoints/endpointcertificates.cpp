#include "netcore/endpoints/endpointcertificates.h"

#include <QDir>

#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/tls/tlstrust.h"

namespace everyport {

QList<CertificateWatch::Files> certificatesNamedBy(const Endpoint& endpoint)
{
    const auto& place = endpoint.innermost();
    const auto certificate = place.value(QStringLiteral("certificate"));
    if (certificate.isEmpty())
        return {};
    QList<CertificateWatch::Files> files{{certificate, place.value(QStringLiteral("key"))}};
    const auto folder = place.value(QStringLiteral("certificates"));
    if (folder.isEmpty())
        return files;
    const auto suffix = QStringLiteral(".crt");
    for (const auto& entry :
        QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto name = entry.chopped(suffix.size());
        files.append(
            {folder + QLatin1Char('/') + entry, folder + QLatin1Char('/') + name + QStringLiteral(".key"), name});
    }
    return files;
}

Result<QByteArray> changedAuthoritiesNamedBy(const Endpoint& endpoint)
{
    const auto path = endpoint.innermost().value(QStringLiteral("trust"));
    if (path.isEmpty())
        return QByteArray();
    auto pem = readWholeFile(path, 4 * 1024 * 1024);
    if (!pem)
        return cannotRead(path, pem.error());
    return pem;
}

Result<QByteArray> authoritiesNamedBy(const Endpoint& endpoint)
{
    auto pem = changedAuthoritiesNamedBy(endpoint);
    const auto path = endpoint.innermost().value(QStringLiteral("trust"));
    if (pem && !path.isEmpty() && !holdsCertificate(*pem))
        return Error::local(Reason::BadSyntax,
            QStringLiteral("Reading %1: There is no certificate in that file (PEM text is expected).").arg(path));
    return pem;
}

} // namespace everyport
