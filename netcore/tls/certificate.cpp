#include "netcore/tls/certificate.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <QFile>

#include "netcore/address/hostname.h"
#include "netcore/address/ipnetwork.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/savefile.h"
#include "netcore/tls/opensslptr.h"

namespace everyport {

namespace {

constexpr qint64 largestPem = 1024 * 1024;

Result<QByteArray> readSmallFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::local(file.exists() ? Reason::PermissionDenied : Reason::NotFound,
            QStringLiteral("Reading %1: %2.").arg(path, file.errorString()));
    if (file.size() > largestPem)
        return Error::local(Reason::TooLarge, QStringLiteral("%1 is too large for a certificate.").arg(path));
    return file.readAll();
}

QByteArray alternativeNames(const QStringList& names)
{
    QByteArrayList parts;
    for (const auto& name : names) {
        // A star is a label of certificates, and of no host.
        const bool star = name.startsWith(QLatin1String("*."));
        const auto ascii = asciiHost(star ? name.mid(2) : name);
        if (!ascii.isEmpty()) // nobody could ask for it either
            parts.append((ipBytes(name) ? "IP:" : star ? "DNS:*." : "DNS:") + ascii);
    }
    return parts.join(',');
}

bool addExtension(X509* certificate, int kind, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const OpenSslPtr<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

bool fill(X509* certificate, EVP_PKEY* key, const QStringList& names)
{
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
    X509_set_version(certificate, 2);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -24 * 3600); // clocks of an event's machines differ
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3650L * 24 * 3600);
    auto* subject = X509_get_subject_name(certificate);
    const auto common = names.first().left(64).toUtf8();
    X509_NAME_add_entry_by_txt(
        subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(common.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate, subject);
    X509_set_pubkey(certificate, key);
    return addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth,clientAuth")
        && addExtension(certificate, NID_subject_alt_name, alternativeNames(names))
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray textOf(BIO* bio)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

Result<Done> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && commitWhole(file);
    if (!done)
        return Error::local(Reason::NoSpace, QStringLiteral("Writing %1: %2.").arg(path, whyNotSaved(file)));
    return Done{};
}

} // namespace

Result<Certificate> Certificate::load(const QString& certificateFile, const QString& keyFile)
{
    auto chain = readSmallFile(certificateFile);
    if (!chain)
        return chain.error();
    auto key = readSmallFile(keyFile);
    if (!key)
        return key.error();
    return Certificate{*chain, *key};
}

Result<Certificate> Certificate::makeSelfSigned(const QStringList& names)
{
    const OpenSslPtr<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const OpenSslPtr<X509> certificate(X509_new());
    if (names.isEmpty() || !key || !certificate || !fill(certificate.get(), key.get(), names))
        return Error{Error::Kind::Local, Reason::TlsFailed,
            QStringLiteral("No certificate could be made for %1.").arg(names.join(QLatin1String(", "))), {},
            int(ERR_get_error())};
    const OpenSslPtr<BIO> chainText(BIO_new(BIO_s_mem()));
    const OpenSslPtr<BIO> keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(chainText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return Certificate{textOf(chainText.get()), textOf(keyText.get())};
}

Result<Certificate> Certificate::loadOrMake(const QString& folder, const QString& name, const QStringList& names)
{
    const auto certificateFile = folder + QLatin1Char('/') + name + QLatin1String(".crt");
    const auto keyFile = folder + QLatin1Char('/') + name + QLatin1String(".key");
    const auto own = makePrivateFolder(folder); // whoever may write there could put in a key of theirs
    if (QFile::exists(certificateFile) && QFile::exists(keyFile))
        return load(certificateFile, keyFile);
    auto made = own ? makeSelfSigned(names) : Result<Certificate>(own.error());
    if (!made)
        return made;
    // The key first: a certificate without its key would be found at the next start and be useless.
    for (const auto& [path, bytes] : {std::pair{keyFile, made->keyPem}, std::pair{certificateFile, made->chainPem}}) {
        const auto saved = save(path, bytes);
        if (!saved)
            return saved.error();
    }
    return made;
}

} // namespace everyport
