#include "netcore/endpoints/endpointcertificates.h"

#include <QDir>

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

} // namespace everyport
