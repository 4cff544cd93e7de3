#include "netcore/tls/certificate.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <ctime>

#include <QFile>

#include "netcore/address/hostname.h"
#include "netcore/address/ipnetwork.h"
#include "netcore/base/plausibletime.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/savefile.h"
#include "netcore/tls/opensslptr.h"

namespace everyport {

namespace {

constexpr qint64 largestPem = 1024 * 1024;
constexpr int daysBefore = 1; // clocks of an event's machines differ
constexpr int daysValid = 3650;
constexpr int daysAhead = 30; // who knows when it is started again

Result<QByteArray> readSmallFile(const QString& path)
{
    auto pem = readChosenFile(path, largestPem + 1);
    if (!pem)
        return cannotRead(path, pem.error());
    if (pem->size() > largestPem)
        return Error::local(Reason::TooLarge, QStringLiteral("%1 is too large for a certificate.").arg(path));
    return pem;
}

QByteArray alternativeNames(const QStringList& names)
{
    QByteArrayList parts;
    for (const auto& name : names) {
        // A star is a label of certificates, and of no host.
        const bool star = name.startsWith(QLatin1String("*."));
        const auto ascii = asciiHost(star ? name.mid(2) : name);
        if (!ascii.isEmpty()) // nobody could ask for it either
            parts.append((star ? "DNS:*." : ipBytes(QString::fromLatin1(ascii)) ? "IP:" : "DNS:") + ascii);
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

bool fill(X509* certificate, EVP_PKEY* key, const QStringList& names, const QDateTime& now)
{
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
    X509_set_version(certificate, 2);
    auto seconds = time_t(now.toSecsSinceEpoch());
    X509_time_adj_ex(X509_getm_notBefore(certificate), -daysBefore, 0, &seconds);
    X509_time_adj_ex(X509_getm_notAfter(certificate), daysValid, 0, &seconds);
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

Result<Certificate> makeWith(EVP_PKEY* key, const QStringList& names, const QDateTime& now)
{
    const OpenSslPtr<X509> certificate(X509_new());
    if (names.isEmpty() || !key || !certificate || !fill(certificate.get(), key, names, now))
        return Error{Error::Kind::Local, Reason::TlsFailed,
            QStringLiteral("No certificate could be made for %1.").arg(names.join(QLatin1String(", "))), {},
            int(ERR_get_error())};
    const OpenSslPtr<BIO> chainText(BIO_new(BIO_s_mem()));
    const OpenSslPtr<BIO> keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(chainText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return Certificate{textOf(chainText.get()), textOf(keyText.get())};
}

OpenSslPtr<BIO> reading(const QByteArray& pem)
{
    return OpenSslPtr<BIO>(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

OpenSslPtr<X509> leafOf(const QByteArray& pem)
{
    const auto text = reading(pem);
    return OpenSslPtr<X509>(text ? PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr) : nullptr);
}

bool canBe(const QDateTime& now)
{
    return now.toMSecsSinceEpoch() >= earliestPlausibleMsecs;
}

/// Whoever puts another in its place has one by somebody else, or for another time.
bool isMadeHere(X509* certificate)
{
    int days = 0;
    int seconds = 0;
    return X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0
        && X509_verify(certificate, X509_get0_pubkey(certificate)) == 1
        && ASN1_TIME_diff(&days, &seconds, X509_get0_notBefore(certificate), X509_get0_notAfter(certificate)) == 1
        && days == daysBefore + daysValid && seconds <= 1;
}

/// Nobody believes it now, or soon.
bool isOver(const X509* certificate, const QDateTime& now)
{
    auto begin = time_t(now.toSecsSinceEpoch());
    auto end = begin + daysAhead * 24 * 3600;
    return X509_cmp_time(X509_get0_notBefore(certificate), &begin) > 0
        || X509_cmp_time(X509_get0_notAfter(certificate), &end) < 0;
}

/// Whoever has taken the key for known need not be asked again.
Result<Certificate> madeAnew(const Certificate& old, const QStringList& names, const QDateTime& now)
{
    const auto text = reading(old.keyPem);
    const OpenSslPtr<EVP_PKEY> key(text ? PEM_read_bio_PrivateKey(text.get(), nullptr, nullptr, nullptr) : nullptr);
    auto made = makeWith(key.get(), names, now);
    if (made)
        made->keyPem = old.keyPem;
    return made;
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
    return makeWith(key.get(), names, QDateTime::currentDateTimeUtc());
}

std::optional<QDateTime> Certificate::expired(const QDateTime& now) const
{
    const auto leaf = leafOf(chainPem);
    std::tm until = {};
    if (!leaf || !canBe(now) || ASN1_TIME_to_tm(X509_get0_notAfter(leaf.get()), &until) != 1)
        return {};
    const auto end = QDateTime::fromSecsSinceEpoch(::timegm(&until), Qt::UTC);
    return end < now ? std::optional(end) : std::nullopt;
}

Result<Certificate> Certificate::loadOrMake(
    const QString& folder, const QString& name, const QStringList& names, const QDateTime& now)
{
    const auto certificateFile = folder + QLatin1Char('/') + name + QLatin1String(".crt");
    const auto keyFile = folder + QLatin1Char('/') + name + QLatin1String(".key");
    const auto own = makePrivateFolder(folder); // whoever may write there could put in a key of theirs
    if (QFile::exists(certificateFile) && QFile::exists(keyFile)) {
        auto known = load(certificateFile, keyFile);
        const auto leaf = known && own && canBe(now) ? leafOf(known->chainPem) : nullptr;
        if (!leaf || !isMadeHere(leaf.get()) || !isOver(leaf.get(), now))
            return known;
        auto anew = madeAnew(*known, names, now);
        // Where it cannot be kept, it is made again at the next start.
        if (anew && !save(certificateFile, anew->chainPem))
            return known;
        return anew ? anew : known;
    }
    const OpenSslPtr<EVP_PKEY> key(EVP_EC_gen("P-256"));
    auto made = own ? makeWith(key.get(), names, now) : Result<Certificate>(own.error());
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
