#include "netcore/tls/certificatedetails.h"

#include <arpa/inet.h>
#include <ctime>

#include "netcore/tls/opensslptr.h"
#include "netcore/tls/othernames.h"

#include <openssl/pem.h>

namespace everyport {

namespace {

/// Empty where the string cannot be said in UTF-8, or has a zero inside, behind which somebody may hide the rest.
QString textOf(const ASN1_STRING* string)
{
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    const auto text = size > 0 ? QString::fromUtf8(reinterpret_cast<const char*>(utf8), size) : QString();
    OPENSSL_free(utf8);
    return text.contains(QChar(0)) ? QString() : text;
}

QStringList entriesOf(const X509_NAME* name, int kind)
{
    QStringList found;
    for (int at = X509_NAME_get_index_by_NID(name, kind, -1); at >= 0; at = X509_NAME_get_index_by_NID(name, kind, at))
        found.append(textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
    found.removeAll(QString());
    return found;
}

QString addressOf(const ASN1_OCTET_STRING& bytes)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (bytes.length == 4)
        inet_ntop(AF_INET, bytes.data, text, sizeof text);
    else if (bytes.length == 16)
        inet_ntop(AF_INET6, bytes.data, text, sizeof text);
    return QLatin1String(text);
}

QStringList alternativeNamesOf(const X509* certificate)
{
    QStringList names;
    auto* all = static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all); ++i) {
        const auto* name = sk_GENERAL_NAME_value(all, i);
        const auto text = name->type == GEN_DNS ? textOf(name->d.dNSName)
            : name->type == GEN_IPADD           ? addressOf(*name->d.iPAddress)
                                                : QString();
        if (!text.isEmpty() && !names.contains(text))
            names.append(text);
    }
    GENERAL_NAMES_free(all);
    return names;
}

QDateTime timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!ASN1_TIME_to_tm(time, &parts))
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, qMin(parts.tm_sec, 59)), Qt::UTC);
}

CertificateDetails::KeyKind kindOf(const EVP_PKEY* key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS: return CertificateDetails::KeyKind::Rsa;
    case EVP_PKEY_EC: return CertificateDetails::KeyKind::Ec;
    case EVP_PKEY_DSA: return CertificateDetails::KeyKind::Dsa;
    default: return CertificateDetails::KeyKind::Other;
    }
}

QByteArray pemOf(X509* certificate)
{
    const OpenSslPtr<BIO> out(BIO_new(BIO_s_mem()));
    if (!out || !PEM_write_bio_X509(out.get(), certificate))
        return {};
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, qsizetype(size));
}

} // namespace

std::optional<CertificateDetails> CertificateDetails::of(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpenSslPtr<X509> certificate(d2i_X509(nullptr, &bytes, long(der.size())));
    if (!certificate)
        return {};
    CertificateDetails details;
    const auto* subject = X509_get_subject_name(certificate.get());
    details.commonNames = entriesOf(subject, NID_commonName);
    details.organizations = entriesOf(subject, NID_organizationName);
    const auto* issuer = X509_get_issuer_name(certificate.get());
    details.issuerCommonNames = entriesOf(issuer, NID_commonName);
    details.issuerOrganizations = entriesOf(issuer, NID_organizationName);
    details.names = alternativeNamesOf(certificate.get()) + otherNames(der, serviceName);
    details.from = timeOf(X509_get0_notBefore(certificate.get()));
    details.until = timeOf(X509_get0_notAfter(certificate.get()));
    if (const auto* key = X509_get0_pubkey(certificate.get())) {
        details.keyKind = kindOf(key);
        details.keyBits = EVP_PKEY_get_bits(key);
    }
    details.isSelfIssued = X509_check_issued(certificate.get(), certificate.get()) == X509_V_OK;
    details.pem = pemOf(certificate.get());
    return details;
}

} // namespace everyport
