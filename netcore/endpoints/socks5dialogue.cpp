#include <QtEndian>

#include "netcore/address/hostname.h"
#include "netcore/address/ipnetwork.h"
#include "netcore/endpoints/proxydialogue.h"

namespace everyport {

namespace {

constexpr char version = 5;
constexpr char passwordVersion = 1; // RFC 1929 §2
constexpr char noPassword = 0;
constexpr char byPassword = 2;
constexpr char connectCommand = 1;
enum AddressType : char { IPv4 = 1, Name = 3, IPv6 = 4 };

Error refusal(char code)
{
    struct Meaning {
        Error::Kind kind;
        Reason reason;
        const char* says;
    };
    // RFC 1928 §6, from 1 on.
    static constexpr Meaning meanings[] = {{Error::Kind::Busy, Reason::None, "it failed"},
        {Error::Kind::Refused, Reason::PermissionDenied, "its rules forbid it"},
        {Error::Kind::Disconnected, Reason::NoRoute, "the network cannot be reached"},
        {Error::Kind::Disconnected, Reason::NoRoute, "the host cannot be reached"},
        {Error::Kind::Refused, Reason::ConnectionRefused, "nobody listens there"},
        {Error::Kind::Disconnected, Reason::TimedOut, "it took too long"},
        {Error::Kind::Unsupported, Reason::None, "it cannot connect"},
        {Error::Kind::Unsupported, Reason::None, "it does not know that kind of address"}};
    const auto index = uchar(code) - 1;
    const auto meaning = index >= 0 && index < int(std::size(meanings)) ? meanings[index] : meanings[0];
    return {meaning.kind, meaning.reason, QStringLiteral("The SOCKS proxy says: %1.").arg(QLatin1String(meaning.says)),
        QString::number(uchar(code)), 0};
}

Error broken(const QString& why)
{
    return Error::malformed(Reason::BadSyntax, QStringLiteral("The SOCKS proxy does not speak SOCKS 5: %1.").arg(why));
}

class Socks5Dialogue final : public ProxyDialogue {
public:
    explicit Socks5Dialogue(ProxyTarget target) : m_target(std::move(target)) {}

    QByteArray opening() override
    {
        QByteArray bytes(1, version);
        bytes.append(m_target.user.isEmpty() ? char(1) : char(2)).append(noPassword);
        if (!m_target.user.isEmpty())
            bytes.append(byPassword);
        return bytes;
    }

    Result<bool> heard(QByteArray& received, QByteArray& say) override
    {
        for (;;) {
            const auto before = m_step;
            const auto done = m_step == Step::Method ? methodChosen(received, say)
                : m_step == Step::Password           ? passwordJudged(received, say)
                                                     : answered(received);
            if (!done || *done || m_step == before)
                return done;
        }
    }

    bool hasToldPassword() const override { return m_hasToldPassword; }

private:
    enum class Step { Method, Password, Answer };

    Result<bool> methodChosen(QByteArray& received, QByteArray& say)
    {
        if (received.size() < 2)
            return false;
        const char method = received[1];
        if (received[0] != version)
            return broken(QStringLiteral("it has another version"));
        received.remove(0, 2);
        if (method == noPassword)
            return request(say);
        if (method != byPassword || m_target.user.isEmpty())
            return Error::refused(
                Reason::NotAuthorised, QStringLiteral("The SOCKS proxy wants a user and a password."));
        const auto user = m_target.user.toUtf8();
        const auto password = m_target.password.toUtf8();
        if (user.size() > 255 || password.isEmpty() || password.size() > 255)
            return Error::local(
                Reason::BadValue, QStringLiteral("A SOCKS proxy takes user and password of 1 to 255 bytes."));
        say.append(passwordVersion)
            .append(char(user.size()))
            .append(user)
            .append(char(password.size()))
            .append(password);
        m_step = Step::Password;
        m_hasToldPassword = true;
        return false;
    }

    Result<bool> passwordJudged(QByteArray& received, QByteArray& say)
    {
        if (received.size() < 2)
            return false;
        const bool good = received[1] == 0;
        received.remove(0, 2);
        if (good)
            return request(say);
        return Error::refused(
            Reason::NotAuthorised, QStringLiteral("The SOCKS proxy does not take that user and password."));
    }

    Result<bool> request(QByteArray& say)
    {
        say.append(version).append(connectCommand).append('\0');
        const auto name = asciiHost(m_target.host);
        if (const auto bytes = ipBytes(m_target.host)) {
            const bool isSix = ipAddress(*bytes, 0).family == Address::Family::IPv6;
            const auto size = isSix ? 16 : 4;
            say.append(isSix ? IPv6 : IPv4).append(reinterpret_cast<const char*>(bytes->data()) + 16 - size, size);
        } else if (name.isEmpty() || name.size() > 255) {
            return Error::local(
                Reason::BadValue, QStringLiteral("That is no host name that a SOCKS proxy could look up."));
        } else {
            say.append(Name).append(char(name.size())).append(name);
        }
        char port[2];
        qToBigEndian(m_target.port, port);
        say.append(port, 2);
        m_step = Step::Answer;
        return false;
    }

    static Result<bool> answered(QByteArray& received)
    {
        if (received.size() < 5)
            return false;
        if (received[0] != version)
            return broken(QStringLiteral("its answer has another version"));
        if (received[1] != 0)
            return refusal(received[1]);
        qsizetype size = 6; // all but the address
        switch (received[3]) {
        case IPv4: size += 4; break;
        case IPv6: size += 16; break;
        case Name: size += 1 + uchar(received[4]); break;
        default: return broken(QStringLiteral("its answer has an unknown address"));
        }
        if (received.size() < size)
            return false;
        received.remove(0, size);
        return true;
    }

    ProxyTarget m_target;
    Step m_step = Step::Method;
    bool m_hasToldPassword = false;
};

} // namespace

std::unique_ptr<ProxyDialogue> socks5Dialogue(ProxyTarget target)
{
    return std::make_unique<Socks5Dialogue>(std::move(target));
}

} // namespace everyport
