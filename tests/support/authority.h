#pragma once

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <utility>

#include <QByteArray>
#include <QList>

#include "netcore/tls/certificate.h"
#include "netcore/tls/opensslptr.h"

namespace everyport {

/// An authority, and certificates that it has signed, for an hour if nothing else is said. Names, of which there may be
/// none, and constraints are as in openssl's configuration: "DNS:example.org,otherName:…".
class Authority {
public:
    explicit Authority(const QByteArray& constraints = {})
        : m_name("The Authority"),
          m_key(EVP_EC_gen("P-256")),
          m_certificate(X509_new()),
          m_isMade(issue(m_certificate.get(), m_key.get(), m_name,
              {{NID_basic_constraints, "critical,CA:TRUE"}, {NID_name_constraints, constraints}}, 3600))
    {
    }
    /// One that another has signed; it stands in the chains of its certificates.
    Authority(const Authority& above, const QByteArray& constraints)
        : m_name("Below " + above.m_name),
          m_key(EVP_EC_gen("P-256")),
          m_certificate(X509_new()),
          m_isMade(above.issue(m_certificate.get(), m_key.get(), m_name,
              {{NID_basic_constraints, "critical,CA:TRUE"}, {NID_name_constraints, constraints}}, 3600)),
          m_chain(pem() + above.m_chain)
    {
    }
    QByteArray pem() const { return pemOf(m_certificate.get()); }
    Certificate certificate(
        const QByteArray& names, int secondsLeft = 3600, const QByteArray& subject = "A Server") const
    {
        const OpenSslPtr<EVP_PKEY> key(EVP_EC_gen("P-256"));
        const OpenSslPtr<X509> made(X509_new());
        if (!m_isMade || !issue(made.get(), key.get(), subject, {{NID_subject_alt_name, names}}, secondsLeft))
            qFatal("no certificate with %s", names.constData());
        const OpenSslPtr<BIO> text(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(text.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return {pemOf(made.get()) + m_chain, taken(text)};
    }

private:
    static QByteArray taken(const OpenSslPtr<BIO>& bio)
    {
        char* data = nullptr;
        const auto size = BIO_get_mem_data(bio.get(), &data);
        return {data, qsizetype(size)};
    }
    static QByteArray pemOf(X509* certificate)
    {
        const OpenSslPtr<BIO> text(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(text.get(), certificate);
        return taken(text);
    }
    bool issue(X509* made, EVP_PKEY* key, const QByteArray& subject,
        const QList<std::pair<int, QByteArray>>& extensions, int secondsLeft) const
    {
        static long serial = 0;
        X509_set_version(made, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(made), -7200);
        X509_gmtime_adj(X509_getm_notAfter(made), secondsLeft);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8,
            reinterpret_cast<const unsigned char*>(subject.constData()), -1, -1, 0);
        X509_set_issuer_name(made, X509_get_subject_name(m_certificate.get())); // its own, while it is made itself
        X509_set_pubkey(made, key);
        for (const auto& [kind, value] : extensions) {
            if (value.isEmpty())
                continue;
            const OpenSslPtr<X509_EXTENSION> one(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
            if (!one || !X509_add_ext(made, one.get(), -1))
                return false;
        }
        return X509_sign(made, m_key.get(), EVP_sha256()) > 0;
    }

    QByteArray m_name;
    OpenSslPtr<EVP_PKEY> m_key;
    OpenSslPtr<X509> m_certificate;
    bool m_isMade;
    QByteArray m_chain = {}; // from it to the one that signs itself, which nobody needs to be shown
};

} // namespace everyport
