#include "protocols/sasl/scramserver.h"

#include <utility>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include "protocols/sasl/scrammessages.h"
#include "protocols/sasl/wrongpassword.h"

using namespace Qt::StringLiterals;

namespace everyport::sasl {

namespace {

/// More than any honest message; SCRAM's longest is near 200 bytes with a name of ordinary length.
constexpr qsizetype longestScramMessage = 8192;

QByteArray madeNonce()
{
    QByteArray bytes(24, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), int(bytes.size())) != 1)
        return {};
    return bytes.toBase64();
}

bool isSame(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

class ScramServer final : public Exchange {
public:
    ScramServer(Credentials& credentials, QString mechanism, const Offer& offer, QString peer)
        : m_credentials(credentials),
          m_mechanism(std::move(mechanism)),
          m_offer(offer),
          m_peer(std::move(peer)),
          m_hash(m_mechanism.contains("256"_L1) ? Hash::Sha256 : Hash::Sha1)
    {
    }

    QString mechanism() const override { return m_mechanism; }

    Task<Result<Step>> step(QByteArray input) override
    {
        if (input.size() > longestScramMessage)
            return Task<Result<Step>>(Result<Step>(
                Error::malformed(Reason::TooLarge, u"The login message is too long."_s, u"malformed-request"_s)));
        if (!m_hasBegun)
            return begin(std::move(input));
        return end(std::move(input));
    }

private:
    /// The keys are asked for once more: whoever has begun many exchanges at once may have used up all guesses by now,
    /// and the password may be another.
    Task<Result<Step>> end(QByteArray input)
    {
        if (m_said.isEmpty() || std::exchange(m_isOver, true))
            co_return Error::malformed(Reason::BadSyntax, u"The login is over."_s, u"malformed-request"_s);
        auto asking = m_credentials.scramKeys(m_first.name, m_hash, m_peer);
        const auto keys = co_await std::move(asking);
        if (!keys)
            co_return keys.error();
        auto judged = finish(input);
        m_credentials.exchangeEnded(m_first.name, m_peer, judged.ok());
        co_return judged;
    }

    Task<Result<Step>> begin(QByteArray input)
    {
        m_hasBegun = true;
        auto first = ScramFirst::parse(input);
        if (first)
            first = checked(*first);
        if (!first)
            co_return first.error();
        m_first = std::move(*first);
        m_generation = m_credentials.generation(m_first.name);
        auto asking = m_credentials.scramKeys(m_first.name, m_hash, m_peer);
        auto keys = co_await std::move(asking);
        if (!keys)
            co_return keys.error();
        m_keys = std::move(*keys);
        const auto more = madeNonce();
        if (more.isEmpty())
            co_return Error::local(Reason::None, u"There is no randomness."_s, u"temporary-auth-failure"_s);
        m_nonce = m_first.nonce + more;
        m_said = "r=" + m_nonce + ",s=" + m_keys.salt.toBase64() + ",i=" + QByteArray::number(m_keys.iterations);
        if (m_offer.provesWhatWasOffered)
            m_said += ",h=" + offerHash(mechanisms(m_offer), m_offer.bindings, m_hash);
        co_return Step{m_said};
    }

    /// RFC 5802 §6.
    Result<ScramFirst> checked(ScramFirst first) const
    {
        const bool binds = m_mechanism.endsWith("-PLUS"_L1);
        if (binds == first.bindingType.isEmpty())
            return Error::malformed(Reason::BadSyntax,
                u"Whether the channel is bound and what the mechanism is called do not agree."_s,
                u"malformed-request"_s);
        if (binds && bindingOf(first.bindingType).isEmpty())
            return Error::malformed(
                Reason::BadSyntax, u"The channel cannot be bound in this way."_s, u"malformed-request"_s);
        // Somebody in between may have taken -PLUS from the list.
        if (first.thinksWeCannot && m_offer.canBind() && m_offer.refusesUnbound)
            return wrongPassword();
        return first;
    }

    QByteArray bindingOf(const QByteArray& type) const
    {
        if (type == "tls-exporter")
            return m_offer.tlsExporter;
        if (type == "tls-server-end-point")
            return m_offer.tlsServerEndPoint;
        return type == "tls-unique" ? m_offer.tlsUnique : QByteArray();
    }

    Result<Step> finish(const QByteArray& input) const
    {
        const auto final = ScramFinal::parse(input);
        if (!final)
            return final.error();
        if (final->nonce != m_nonce)
            return Error::malformed(
                Reason::BadSyntax, u"The login message belongs to another login."_s, u"malformed-request"_s);
        if (!isSame(final->binding, m_first.header + bindingOf(m_first.bindingType)))
            return wrongPassword();
        const auto message = m_first.bare + ',' + m_said + ',' + final->withoutProof;
        auto clientKey = mac(m_keys.storedKey, message);
        if (final->proof.size() != clientKey.size())
            return wrongPassword();
        for (qsizetype at = 0; at < clientKey.size(); ++at)
            clientKey[at] = char(clientKey[at] ^ final->proof[at]);
        if (!isSame(QCryptographicHash::hash(clientKey, method()), m_keys.storedKey)
            || m_credentials.generation(m_first.name) != m_generation)
            return wrongPassword();
        return Step{"v=" + mac(m_keys.serverKey, message).toBase64(), true, m_first.name,
            m_first.authorisation == m_first.name ? QString() : m_first.authorisation};
    }

    QCryptographicHash::Algorithm method() const
    {
        return m_hash == Hash::Sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
    }
    QByteArray mac(const QByteArray& key, const QByteArray& message) const
    {
        return QMessageAuthenticationCode::hash(message, key, method());
    }

    Credentials& m_credentials;
    const QString m_mechanism;
    const Offer m_offer;
    const QString m_peer;
    const Hash m_hash;
    ScramFirst m_first;
    ScramKeys m_keys;
    QByteArray m_nonce;
    QByteArray m_said; // our first message
    quint64 m_generation = 0;
    bool m_hasBegun = false;
    bool m_isOver = false;
};

} // namespace

std::unique_ptr<Exchange> makeScramServer(
    Credentials& credentials, const QString& mechanism, const Offer& offer, const QString& peer)
{
    return std::make_unique<ScramServer>(credentials, mechanism, offer, peer);
}

} // namespace everyport::sasl
