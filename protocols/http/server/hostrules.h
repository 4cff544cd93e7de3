#pragma once

#include <QByteArrayView>
#include <QSet>

namespace everyport::http {

/// Under which names a server may be spoken to. A page from elsewhere can make its own name point at this
/// computer (DNS rebinding) and would then count as the same origin; the name in Host gives it away. Numeric
/// addresses and localhost cannot be rebound and are always fine.
class HostRules {
public:
    void allow(QByteArrayView name); ///< A host name without a port; "*" allows every name.
    bool allows(QByteArrayView authority) const;

    /// A WebSocket is not held back by the same-origin rule, so the server looks itself (RFC 6455 §10.2): the
    /// page must come from the very host and port that were asked for. Without an Origin it is no browser.
    static bool isSameOrigin(QByteArrayView origin, QByteArrayView authority, bool encrypted);

private:
    QSet<QByteArray> m_names;
    bool m_all = false;
};

} // namespace everyport::http
