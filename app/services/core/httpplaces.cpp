#include "app/services/core/httpplaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestPath = 200;

/// First segments of the http service's own pages (httpsite.cpp); "" is its first page.
const QStringList ownPages{
    QString(), u"r"_s, u"web"_s, u"status"_s, u"status.json"_s, u"polls.json"_s, u".well-known"_s};

bool isPlain(const QString& segment)
{
    const auto isControl = [](QChar sign) { return sign.unicode() < 0x20 || sign.unicode() == 0x7f; };
    return !segment.isEmpty() && segment != "."_L1 && segment != ".."_L1
        && !std::any_of(segment.begin(), segment.end(), isControl);
}

Result<QStringList> segmentsOf(const QString& path)
{
    const auto segments = path.mid(1).split(u'/');
    if (!path.startsWith(u'/') || path.size() > longestPath
        || !std::all_of(segments.begin(), segments.end(), isPlain)) {
        return Error::malformed(Reason::BadValue,
            u"An address begins with a slash and has words between its slashes, such as /hello/world; not “%1”."_s.arg(
                path.left(80)));
    }
    if (ownPages.contains(segments.first()))
        return Error::refused(Reason::InUse, u"“%1” is a page of the program's own."_s.arg(path));
    return segments;
}

} // namespace

class HttpPlaces::Place final : public http::Resource {
public:
    Place(QStringList segments, HttpPlaceRules rules, Answer answer)
        : m_segments(std::move(segments)), m_rules(std::move(rules)), m_answer(std::move(answer))
    {
    }

    const QStringList& segments() const { return m_segments; }
    const HttpPlaceRules& rules() const { return m_rules; }

    bool answersAt(const QStringList& asked) const
    {
        if (asked.size() < m_segments.size() || (asked.size() > m_segments.size() && !m_rules.below))
            return false;
        return std::equal(m_segments.begin(), m_segments.end(), asked.begin());
    }

    QByteArrayList methods() const override { return m_rules.methods; }
    qsizetype bodyLimit() const override { return m_rules.bodyLimit; }
    Task<http::Response> answer(http::Request request) override
    {
        if (!m_answer)
            return http::Response::text(404, "There is nothing at this address any more.\n");
        const auto answer = m_answer; // it may end its own place
        return answer(std::move(request));
    }
    void close() { m_answer = nullptr; }

private:
    QStringList m_segments;
    HttpPlaceRules m_rules;
    Answer m_answer;
};

HttpPlaces::HttpPlaces() = default;
HttpPlaces::~HttpPlaces() = default;

Result<Registration> HttpPlaces::add(const QString& path, HttpPlaceRules rules, Answer answer)
{
    auto segments = segmentsOf(path);
    if (!segments)
        return segments.error();
    const auto owner = rules.owner;
    const auto place = std::make_shared<Place>(*segments, std::move(rules), std::move(answer));
    return m_places.add(*segments, u"“%1”"_s.arg(path), owner, place, [place] { place->close(); });
}

http::Router::Match HttpPlaces::find(const QStringList& segments) const
{
    std::shared_ptr<Place> found;
    for (const auto& [its, entry] : m_places.entries()) {
        const auto& place = *entry.value;
        if (place->answersAt(segments) && (!found || its.size() > found->segments().size()))
            found = place;
    }
    return {std::move(found), {}};
}

QStringList HttpPlaces::paths() const
{
    QStringList all;
    for (const auto& [segments, entry] : m_places.entries())
        all << u'/' + segments.join(u'/');
    all.sort();
    return all;
}

} // namespace everyport
