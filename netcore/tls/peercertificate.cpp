#include "netcore/tls/peercertificate.h"

#include <algorithm>

#include <arpa/inet.h>

#include <QCryptographicHash>

#include "netcore/tls/opensslptr.h"
#include "netcore/tls/servicename.h"

namespace everyport {

namespace {

QString subjectOf(X509* certificate)
{
    const OpenSslPtr<BIO> text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), X509_get_subject_name(certificate), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* data = nullptr;
    const auto size = BIO_get_mem_data(text.get(), &data);
    return QString::fromUtf8(data, qsizetype(size));
}

QString nameOf(const GENERAL_NAME* name)
{
    switch (name->type) {
    case GEN_DNS:
    case GEN_EMAIL:
    case GEN_URI: {
        const auto* value = name->d.ia5;
        return QString::fromLatin1(reinterpret_cast<const char*>(value->data), value->length);
    }
    case GEN_IPADD: {
        const auto* value = name->d.iPAddress;
        char text[INET6_ADDRSTRLEN] = {};
        if (value->length != 4 && value->length != 16)
            return {};
        inet_ntop(value->length == 4 ? AF_INET : AF_INET6, value->data, text, sizeof text);
        return QLatin1String(text);
    }
    default: return {};
    }
}

QStringList namesOf(X509* certificate)
{
    QStringList names;
    auto* all = static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all); ++i) {
        const auto name = nameOf(sk_GENERAL_NAME_value(all, i));
        // A zero inside would make "good.example\0.evil.example" look like another name.
        if (!name.isEmpty() && !name.contains(QChar(0)))
            names.append(name);
    }
    GENERAL_NAMES_free(all);
    return names;
}

} // namespace

PeerCertificate PeerCertificate::fromDer(const QByteArray& der, bool trusted)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpenSslPtr<X509> certificate(d2i_X509(nullptr, &bytes, long(der.size())));
    if (!certificate)
        return {};
    PeerCertificate peer;
    peer.der = der;
    peer.subject = subjectOf(certificate.get());
    peer.names = namesOf(certificate.get());
    peer.fingerprint = QLatin1String(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
    peer.trusted = trusted;
    return peer;
}

bool PeerCertificate::isOf(const QString& host, const QStringList& ofServices) const
{
    return names.contains(host, Qt::CaseInsensitive) // addresses as well
        || namesHost(names, host) || namesService(services, host, ofServices);
}

QString normalFingerprint(const QString& text)
{
    auto plain = text.toLower();
    plain.remove(QLatin1Char(':'));
    const bool hex = std::all_of(
        plain.begin(), plain.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return hex && plain.size() == 64 ? plain : QString();
}

} // namespace everyport
