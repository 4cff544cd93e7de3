#pragma once

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "protocols/sasl/exchange.h"
#include "tests/support/memoryreactor.h"

namespace everyport {

inline constexpr int iterations = 4096;

inline QByteArray hmac(const EVP_MD* md, const QByteArray& key, const QByteArray& text)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    HMAC(md, key.constData(), int(key.size()), reinterpret_cast<const unsigned char*>(text.constData()),
        size_t(text.size()), out, &length);
    return {reinterpret_cast<const char*>(out), qsizetype(length)};
}

/// RFC 5802 §3, told a second time so that two sides are compared.
inline sasl::ScramKeys keysFor(const QString& password, sasl::Hash hash)
{
    const auto* md = hash == sasl::Hash::Sha256 ? EVP_sha256() : EVP_sha1();
    const QByteArray salt = "salt of sixteen!";
    const auto bytes = password.toUtf8();
    QByteArray salted(EVP_MD_get_size(md), Qt::Uninitialized);
    PKCS5_PBKDF2_HMAC(bytes.constData(), int(bytes.size()), reinterpret_cast<const unsigned char*>(salt.constData()),
        int(salt.size()), iterations, md, int(salted.size()), reinterpret_cast<unsigned char*>(salted.data()));
    const auto clientKey = hmac(md, salted, "Client Key");
    QByteArray storedKey(EVP_MD_get_size(md), Qt::Uninitialized);
    EVP_Digest(clientKey.constData(), size_t(clientKey.size()), reinterpret_cast<unsigned char*>(storedKey.data()),
        nullptr, md, nullptr);
    return {salt, iterations, storedKey, hmac(md, salted, "Server Key")};
}

/// Knows one account, and notes what it was asked.
struct OneAccount final : sasl::Credentials {
    QStringList asked;
    QStringList ended;
    quint64 changes = 0;
    std::optional<Error> failure;

    Task<Result<sasl::ScramKeys>> scramKeys(QString name, sasl::Hash hash, QString peer) override
    {
        asked.append(name + u'@' + peer);
        if (failure)
            return Result<sasl::ScramKeys>(*failure);
        return Result<sasl::ScramKeys>(
            keysFor(name == u"juliet" ? QStringLiteral("r0m30") : QStringLiteral("nobody can know this"), hash));
    }
    Task<Result<Done>> verifyPassword(QString name, QString password, QString) override
    {
        asked.append(name + u':' + password);
        if (name == u"juliet" && password == u"r0m30")
            return Result<Done>(Done{});
        return Result<Done>(Error{Error::Kind::Refused, Reason::NotAuthorised, QStringLiteral("wrong"), {}, 0});
    }
    quint64 generation(const QString&) const override { return changes; }
    void exchangeEnded(const QString& name, const QString&, bool passed) override
    {
        ended.append(name + (passed ? QStringLiteral(" passed") : QStringLiteral(" failed")));
    }
};

/// What a test of an exchange stands on: a reactor, whose threads compute, and both sides against each other.
struct ExchangeStage {
    Result<sasl::Step> stepped(sasl::Exchange& exchange, const QByteArray& input)
    {
        auto task = exchange.step(input);
        m_reactor.turnUntil([&] { return task.isReady(); });
        return task.take();
    }

    /// Both sides against each other; the server's last word.
    Result<sasl::Step> run(sasl::Exchange& client, sasl::Exchange& server)
    {
        QByteArray fromServer;
        for (int round = 0; round < 5; ++round) {
            auto said = stepped(client, fromServer);
            if (!said)
                return said;
            auto answer = stepped(server, said->bytes);
            if (!answer || answer->isDone) {
                if (answer && !said->isDone) {
                    const auto convinced = stepped(client, answer->bytes); // the server has proved itself too
                    if (!convinced)
                        return convinced;
                }
                return answer;
            }
            fromServer = answer->bytes;
        }
        return Error::closed();
    }

    MemoryReactor m_reactor;
};

} // namespace everyport
