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

void addPlaces(QList<Given>& all, const ServiceFile& file, const Option& option)
{
    const auto texts = option.repeated ? file.values.texts(option.key) : QStringList{file.values.text(option.key)};
    for (const auto& text : texts) {
        const auto place = Endpoint::parse(text);
        const auto named = place ? certificatesNamedBy(*place) : QList<CertificateWatch::Files>();
        for (const auto& files : named)
            all.append({option.key, files});
    }
}

QList<Given> givenBy(const ServiceFile& file, const OptionList& options)
{
    QList<Given> all;
    const auto path = file.values.text(u"certificate"_s);
    const auto key = file.values.text(u"key"_s);
    if (!path.isEmpty() && !key.isEmpty()) // one of them alone is a fault of the values
        all.append({u"certificate"_s, {path, key}});
    for (const auto& option : options) {
        if (option.type == Option::Type::Endpoint)
            addPlaces(all, file, option);
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

} // namespace

GivenCertificates certificatesGivenBy(const ServiceFile& file, const OptionList& options)
{
    GivenCertificates found;
    for (const auto& [key, files] : givenBy(file, options)) {
        const auto certificate = Certificate::load(files.certificate, files.key);
        const auto remark = certificate ? ServiceCertificate::expiredText(files.certificate, *certificate) : QString();
        if (!remark.isEmpty() && !found.remarks.contains(remark))
            found.remarks.append(remark);
        if (const auto usable = isUsable(certificate); !usable && file.enabled) {
            auto error = usable.error();
            error.text.prepend(u"%1: %2: %3 with %4: "_s.arg(file.path, key, files.certificate, files.key));
            error.code = key;
            found.faults.append(error);
        }
    }
    return found;
}

} // namespace everyport
