#include "protocols/xmpp/server/account/privatestorage.h"

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestDataName = 512;

QString dataName(const xml::Element& element)
{
    return u"private "_s + element.ns() + u' ' + element.name();
}

bool isBookmarks(const xml::Element& element)
{
    return element.is(u"storage", ns::oldBookmarks);
}

} // namespace

QStringList PrivateStorage::namespaces(Place place) const
{
    return place == Place::Account ? QStringList(ns::privateStorage) : QStringList();
}

QStringList PrivateStorage::features(Place place) const
{
    auto all = namespaces(place);
    if (place == Place::Account && bookmarksShown)
        all.append(ns::bookmarks + u"#compat"_s);
    return all;
}

Task<Answer> PrivateStorage::answer(Stanza request, Place)
{
    const auto query = request.payload();
    const auto children = query.elements();
    if (!query.is(u"query", ns::privateStorage) || children.size() != 1)
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    const auto& child = children.first();
    // §2: a namespace of one's own, and none of the protocol's.
    if (child.ns().isEmpty() || child.ns() == ns::privateStorage || child.ns() == ns::client
        || dataName(child).size() > longestDataName)
        return Task<Answer>(Answer(StanzaError(Condition::NotAcceptable)));
    return request.isSet() ? set(std::move(request)) : get(std::move(request));
}

Task<Answer> PrivateStorage::get(Stanza request)
{
    const auto wanted = request.payload().firstElement();
    const auto kept = co_await m_data.load(request.from().local(), dataName(wanted));
    if (!kept)
        co_return StanzaError::of(kept.error());
    xml::Element query(u"query"_s, ns::privateStorage);
    if (bookmarksShown && isBookmarks(wanted)) {
        const auto stored = kept->isEmpty() ? Result<xml::Element>(xml::Element(wanted.name(), wanted.ns()))
                                            : xml::parse(*kept);
        auto showing = bookmarksShown(request.from().local(), stored.valueOr(xml::Element(wanted.name(), wanted.ns())));
        const auto shown = co_await std::move(showing);
        if (!shown)
            co_return StanzaError::of(shown.error());
        query.add(*shown);
    } else if (kept->isEmpty()) {
        query.add(xml::Element(wanted.name(), wanted.ns()));
    } else {
        query.addSerialised(*kept);
    }
    co_return query;
}

Task<Answer> PrivateStorage::set(Stanza request)
{
    const auto given = request.payload().firstElement();
    const auto stored = co_await m_data.put(
        request.from().local(), dataName(given), xml::serialise(given), m_options.accountBytes);
    if (!stored)
        co_return StanzaError::of(stored.error());
    if (bookmarksStored && isBookmarks(given)) {
        auto telling = bookmarksStored(request.from().local(), given);
        const auto told = co_await std::move(telling);
        if (!told)
            co_return StanzaError::of(told.error());
    }
    co_return xml::Element();
}

} // namespace everyport::xmpp
