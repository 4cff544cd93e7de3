#pragma once

#include <functional>
#include <utility>

#include "netcore/tls/reactorcertificates.h"

namespace everyport {

/// Goes on where a client stopped because of a server's certificate, as soon as somebody accepts one. A part of that
/// client. Loop's thread.
class CertificateRetry {
public:
    /// Waits for that where `why` is such a reason; what was waited for before is not any more. Gives back the place
    /// that a person decides about (CertificatePlace::toString); empty where there is nothing to decide.
    QString wait(Reactor& reactor, const Error& why, std::function<void()> retry)
    {
        m_waiting = {};
        const auto exceptions = certificateExceptionsOf(reactor);
        if (!exceptions || !isAboutCertificate(why.reason) || why.code.isEmpty())
            return {};
        m_waiting = exceptions->whenAccepted(std::move(retry));
        return why.code;
    }
    void stop() { m_waiting = {}; }

private:
    Registration m_waiting;
};

} // namespace everyport
