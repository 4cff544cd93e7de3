#include "app/station/servicefiles/givencertificates.h"

#include "app/services/core/servicecertificate.h"
#include "netcore/endpoints/endpointcertificates.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

struct Given {
    QString key; ///< The option's.
    CertificateWatch::Files files;
};

/// Where an option says to listen or to connect.
QList<Endpoint> placesIn(const ServiceFile& file, const Option& option)
{
    if (option.type != Option::Type::Endpoint)
        return {};
    QList<Endpoint> places;
    for (const auto& text :
        option.repeated ? file.values.texts(option.key) : QStringList{file.values.text(option.key)}) {
        if (const auto place = Endpoint::parse(text))
            places.append(*place);
    }
    return places;
}

QList<Given> givenBy(const ServiceFile& file, const OptionList& options)
{
    QList<Given> all;
    const auto path = file.values.text(u"certificate"_s);
    const auto key = file.values.text(u"key"_s);
    if (!path.isEmpty() && !key.isEmpty()) // one of them alone is a fault of the values
        all.append({u"certificate"_s, {path, key}});
    for (const auto& option : options) {
        for (const auto& place : placesIn(file, option)) {
            for (const auto& files : certificatesNamedBy(place))
                all.append({option.key, files});
        }
    }
    return all;
}

/// As a start would find it.
Result<Done> isUsable(const Result<Certificate>& certificate)
{
    if (!certificate)
        return certificate.error();
    const auto used = TlsContext::server({.certificate = *certificate});
    return used ? Result<Done>(Done()) : Result<Done>(used.error());
}

Error faultAt(const ServiceFile& file, const QString& key, Error error)
{
    error.text.prepend(u"%1: %2: "_s.arg(file.path, key));
    error.code = key;
    return error;
}

/// Of whom its places trust: as a start would find it, or a connection.
QList<Error> faultsOfTrust(const ServiceFile& file, const OptionList& options)
{
    QList<Error> faults;
    for (const auto& option : options) {
        for (const auto& place : placesIn(file, option)) {
            if (const auto trusted = authoritiesNamedBy(place); !trusted)
                faults.append(faultAt(file, option.key, trusted.error()));
        }
    }
    return faults;
}

} // namespace

GivenCertificates certificatesGivenBy(const ServiceFile& file, const OptionList& options)
{
    GivenCertificates found;
    if (file.enabled)
        found.faults = faultsOfTrust(file, options);
    for (const auto& [key, files] : givenBy(file, options)) {
        const auto certificate = Certificate::load(files.certificate, files.key);
        const auto remark = certificate ? ServiceCertificate::expiredText(files.certificate, *certificate) : QString();
        if (!remark.isEmpty() && !found.remarks.contains(remark))
            found.remarks.append(remark);
        if (const auto usable = isUsable(certificate); !usable && file.enabled) {
            auto error = usable.error();
            error.text.prepend(u"%1 with %2: "_s.arg(files.certificate, files.key));
            found.faults.append(faultAt(file, key, error));
        }
    }
    return found;
}

} // namespace everyport
