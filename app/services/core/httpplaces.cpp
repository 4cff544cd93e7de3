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
        return Error{Error::Kind::Malformed, Reason::BadValue,
            u"An address begins with a slash and has words between its slashes, such as /hello/world; not “%1”."_s.arg(
                path.left(80)),
            {}, 0};
    }
    if (ownPages.contains(segments.first()))
        return Error{Error::Kind::Refused, Reason::InUse, u"“%1” is a page of the program's own."_s.arg(path), {}, 0};
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
    bool isOpen() const { return m_answer != nullptr; }
    void close() { m_answer = nullptr; }

private:
    QStringList m_segments;
    HttpPlaceRules m_rules;
    Answer m_answer;
};

HttpPlaces::HttpPlaces() = default;
HttpPlaces::~HttpPlaces() = default;

Result<HttpPlaces::Hold> HttpPlaces::add(const QString& path, HttpPlaceRules rules, Answer answer)
{
    auto segments = segmentsOf(path);
    if (!segments)
        return segments.error();
    tidy();
    if (const auto there = placeAt(*segments)) {
        return Error{Error::Kind::Refused, Reason::InUse,
            u"“%1” is answered by %2 already."_s.arg(path, there->rules().owner), {}, 0};
    }
    const auto place = std::make_shared<Place>(std::move(*segments), std::move(rules), std::move(answer));
    m_places.push_back(place);
    Hold hold;
    hold.m_closing = std::shared_ptr<void>(place.get(), [place](void*) { place->close(); });
    return hold;
}

std::shared_ptr<HttpPlaces::Place> HttpPlaces::placeAt(const QStringList& segments) const
{
    for (const auto& each : m_places) {
        if (auto place = each.lock(); place && place->isOpen() && place->segments() == segments)
            return place;
    }
    return nullptr;
}

http::Router::Match HttpPlaces::find(const QStringList& segments) const
{
    std::shared_ptr<Place> found;
    for (const auto& each : m_places) {
        auto place = each.lock();
        if (place && place->isOpen() && place->answersAt(segments)
            && (!found || place->segments().size() > found->segments().size()))
            found = std::move(place);
    }
    return {std::move(found), {}};
}

QStringList HttpPlaces::paths() const
{
    QStringList all;
    for (const auto& each : m_places) {
        if (const auto place = each.lock(); place && place->isOpen())
            all << u'/' + place->segments().join(u'/');
    }
    all.sort();
    return all;
}

void HttpPlaces::tidy()
{
    std::erase_if(m_places, [](const auto& each) {
        const auto place = each.lock();
        return !place || !place->isOpen();
    });
}

} // namespace everyport
