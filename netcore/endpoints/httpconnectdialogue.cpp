#include "netcore/address/hostname.h"
#include "netcore/endpoints/proxydialogue.h"

namespace everyport {

namespace {

constexpr qsizetype largestHead = 16 * 1024;

class HttpConnectDialogue final : public ProxyDialogue {
public:
    explicit HttpConnectDialogue(ProxyTarget target) : m_target(std::move(target)) {}

    QByteArray opening() override
    {
        auto host = asciiHost(m_target.host);
        if (host.contains(':'))
            host = '[' + host + ']';
        const auto authority = host + ':' + QByteArray::number(m_target.port);
        auto request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n";
        if (!m_target.user.isEmpty())
            request += "Proxy-Authorization: Basic "
                + (m_target.user + QLatin1Char(':') + m_target.password).toUtf8().toBase64() + "\r\n";
        return request + "\r\n";
    }

    Result<bool> heard(QByteArray& received, QByteArray&) override
    {
        const auto end = received.indexOf("\r\n\r\n");
        if ((end < 0 && received.size() > largestHead) || end > largestHead)
            return broken(QStringLiteral("its answer is too long"));
        const auto lineEnd = received.indexOf("\r\n");
        if (lineEnd < 0
            && !QByteArrayView("HTTP/1.").startsWith(
                QByteArrayView(received).first(std::min<qsizetype>(received.size(), 7))))
            return broken(QStringLiteral("its answer is something else"));
        if (end < 0)
            return false;
        const auto words = received.left(lineEnd).split(' ');
        const int status = words.size() >= 2 && words[0].startsWith("HTTP/1.") && words[1].size() == 3
            ? words[1].toInt()
            : 0;
        if (status < 100)
            return broken(QStringLiteral("its answer has no status"));
        const auto line = QString::fromUtf8(received.left(std::min<qsizetype>(lineEnd, 200)));
        if (status < 200 || status > 299)
            return refusal(status, line);
        received.remove(0, end + 4);
        return true;
    }

    bool hasToldPassword() const override { return !m_target.user.isEmpty(); } // in its opening

private:
    static Error broken(const QString& why)
    {
        return Error::malformed(Reason::BadSyntax, QStringLiteral("The HTTP proxy does not speak HTTP: %1.").arg(why));
    }
    static Error refusal(int status, const QString& line)
    {
        const auto code = QString::number(status);
        if (status == 407)
            return Error::refused(
                Reason::NotAuthorised, QStringLiteral("The HTTP proxy wants another user and password."), code);
        const bool busy = status >= 500;
        return {busy ? Error::Kind::Busy : Error::Kind::Refused, busy ? Reason::NoRoute : Reason::PermissionDenied,
            QStringLiteral("The HTTP proxy says: %1").arg(line), code, 0};
    }

    ProxyTarget m_target;
};

} // namespace

std::unique_ptr<ProxyDialogue> httpConnectDialogue(ProxyTarget target)
{
    return std::make_unique<HttpConnectDialogue>(std::move(target));
}

} // namespace everyport
