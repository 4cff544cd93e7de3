#pragma once

#include "protocols/http/server/resource.h"

#include <vector>

namespace everyport::http {

/// Which address is whose. A pattern's segments are literal or hold one name: "/r/{poll}.json", "/r/{poll}/live".
/// Patterns are tried in the order in which they were added; a name takes one character or more, never a slash.
class Router {
public:
    void add(const QString& pattern, std::shared_ptr<Resource> resource);

    struct Match {
        std::shared_ptr<Resource> resource; ///< Null: nobody's.
        QHash<QString, QString> parts;
    };
    Match find(const QStringList& segments) const;

private:
    struct Segment {
        QString before; // literal, or what stands before the name
        QString name;   // empty: wholly literal
        QString after;
        bool matches(const QString& text, QHash<QString, QString>& parts) const;
    };
    struct Route {
        QList<Segment> segments;
        std::shared_ptr<Resource> resource;
    };
    std::vector<Route> m_routes;
};

} // namespace everyport::http
