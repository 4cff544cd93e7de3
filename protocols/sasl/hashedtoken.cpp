#include "protocols/sasl/hashedtoken.h"

#include <openssl/crypto.h>

#include <QMessageAuthenticationCode>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace everyport::sasl {

namespace {

constexpr qsizetype longestName = 3071; // RFC 7622: a bare address

QByteArray proofOf(const QByteArray& who, const QByteArray& token, const QByteArray& binding)
{
    return QMessageAuthenticationCode::hash(who + binding, token, QCryptographicHash::Sha256);
}

} // namespace

QStringList tokenMechanisms(const Offer& offer)
{
    QStringList names;
    if (!offer.tlsExporter.isEmpty())
        names << u"HT-SHA-256-EXPR"_s;
    if (!offer.tlsServerEndPoint.isEmpty())
        names << u"HT-SHA-256-ENDP"_s;
    if (!offer.canBind() || !offer.refusesUnbound)
        names << u"HT-SHA-256-NONE"_s;
    return names;
}

std::optional<QByteArray> tokenBinding(const QString& mechanism, const Offer& offer)
{
    if (!tokenMechanisms(offer).contains(mechanism))
        return std::nullopt;
    if (mechanism.endsWith("-EXPR"_L1))
        return offer.tlsExporter;
    return mechanism.endsWith("-ENDP"_L1) ? offer.tlsServerEndPoint : QByteArray();
}

Result<TokenClaim> TokenClaim::parse(const QByteArray& message)
{
    const auto end = message.indexOf('\0');
    TokenClaim claim;
    if (end > 0 && end <= longestName) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        claim.name = decoder.decode(message.first(end));
        claim.proof = message.sliced(end + 1);
        if (!decoder.hasError() && claim.proof.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256))
            return claim;
    }
    return Error::malformed(Reason::BadSyntax, u"The login message cannot be read."_s, u"malformed-request"_s);
}

QByteArray TokenClaim::toBytes() const
{
    return name.toUtf8() + '\0' + proof;
}

QByteArray initiatorProof(const QByteArray& token, const QByteArray& binding)
{
    return proofOf("Initiator", token, binding);
}

QByteArray responderProof(const QByteArray& token, const QByteArray& binding)
{
    return proofOf("Responder", token, binding);
}

bool isSameProof(const QByteArray& given, const QByteArray& expected)
{
    return given.size() == expected.size()
        && CRYPTO_memcmp(given.constData(), expected.constData(), size_t(given.size())) == 0;
}

} // namespace everyport::sasl
