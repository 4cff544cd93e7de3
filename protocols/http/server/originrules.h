#pragma once

#include <optional>

#include <QByteArrayView>
#include <QSet>

namespace everyport::http {

struct Request;

/// What a request says of the page that sends it: its one Origin; empty where there is none, which is no browser.
/// Nothing where there are several: browsers send one, and whoever reads the first of two may take it for the other.
std::optional<QByteArray> originOf(const Request& request);
/// Whether a page of the very host and port that were asked for sends it, or no browser (HostRules::isSameOrigin).
bool isFromSameOrigin(const Request& request);

/// Which web pages may open a WebSocket here. The same-origin rule does not hold a page back, so the server looks at
/// where it comes from (RFC 6455 §10.2): the host and port that were asked for, or a place that is named here. Who
/// sends no Origin is no browser, and may.
class OriginRules {
public:
    /// "https://chat.example.org", with a port where it is not the usual one.
    static bool isOrigin(QByteArrayView text);
    void allow(QByteArrayView origin); ///< "*" allows every page.
    bool allows(const Request& request) const;
    bool allows(QByteArrayView origin, QByteArrayView authority, bool encrypted) const; ///< The same, of one Origin.
    QByteArrayList hosts() const; ///< Of those that were named; a proxy before us passes their name on.

private:
    QSet<QByteArray> m_origins;
    bool m_all = false;
};

} // namespace everyport::http
