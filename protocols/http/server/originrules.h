#pragma once

#include <QByteArrayView>
#include <QSet>

namespace everyport::http {

/// Which web pages may open a WebSocket here. The same-origin rule does not hold a page back, so the server looks at
/// where it comes from (RFC 6455 §10.2): the host and port that were asked for, or a place that is named here. Who
/// sends no Origin is no browser, and may.
class OriginRules {
public:
    /// "https://chat.example.org", with a port where it is not the usual one.
    static bool isOrigin(QByteArrayView text);
    void allow(QByteArrayView origin); ///< "*" allows every page.
    bool allows(QByteArrayView origin, QByteArrayView authority, bool encrypted) const;
    QByteArrayList hosts() const; ///< Of those that were named; a proxy before us passes their name on.

private:
    QSet<QByteArray> m_origins;
    bool m_all = false;
};

} // namespace everyport::http
