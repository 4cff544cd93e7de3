#pragma once

#include <functional>
#include <memory>

#include "netcore/base/registry.h"
#include "protocols/http/server/router.h"

namespace everyport {

/// What answers at one address.
struct HttpPlaceRules {
    QString owner = {};               ///< Who it is, for the sentence that refuses a second one: "plugin hello".
    QByteArrayList methods = {"GET"}; ///< The rest is answered with 405; HEAD comes with GET.
    qsizetype bodyLimit = 64 * 1024;  ///< Bytes; a longer body is answered with 413.
    bool below = false;               ///< It also answers all that begins with its path and a slash.
};

/// Addresses that come and go while the program runs: what rules and plugins answer, in every http service alike. The
/// service's own pages come first. Loop's thread; outlives the services.
class HttpPlaces {
public:
    /// HEAD arrives as GET. The Task may outlive the place; whoever answers sees to that. Dropping it (the peer has
    /// gone) ends the work.
    using Answer = std::function<Task<http::Response>(http::Request request)>;

    HttpPlaces();
    ~HttpPlaces();
    HttpPlaces(const HttpPlaces&) = delete;
    HttpPlaces& operator=(const HttpPlaces&) = delete;

    /// `path` as "/hooks" or "/hello/world": plain segments, not encoded. Malformed for others, Refused/InUse for one
    /// that somebody has, or that is a page of the program's own. There as long as the Registration, which may go after
    /// the table. Afterwards nothing is asked any more, also not for requests whose body was still on its way.
    Result<Registration> add(const QString& path, HttpPlaceRules rules, Answer answer);

    /// The longest place at or above these segments; null where there is none.
    http::Router::Match find(const QStringList& segments) const;
    QStringList paths() const; ///< Sorted.

private:
    class Place;

    Registry<QStringList, std::shared_ptr<Place>> m_places; // by their segments
};

} // namespace everyport
