#include "app/services/stations/pubsubverbs.h"

#include "app/services/stations/itembody.h"
#include "protocols/xmpp/extensions/resultset.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::stations {

namespace {

using xmpp::ns::pubsub;
using xmpp::ns::pubsubOwner;

constexpr int itemsOfAPage = 50;
constexpr int mostPages = 200;

xml::Element verb(const QString& name, const QString& node, const QString& ns = pubsub)
{
    xml::Element element(name, ns);
    if (!node.isEmpty())
        element.setAttribute(u"node"_s, node);
    return element;
}

/// Adds what can be ours of a page.
void addItems(const xml::Element& answer, QList<ExchangeItem>& all)
{
    for (const auto& item : answer.child(u"items").elements(u"item", pubsub)) {
        auto body = bodyIn(item);
        const auto id = item.attribute(u"id");
        if (body && isItemId(id) && all.size() < PubsubVerbs::mostItems)
            all.append({id, std::move(*body)});
    }
}

} // namespace

PubsubVerbs::Asking PubsubVerbs::ask(const QString& type, const QString& ns, xml::Element verb, xml::Element beside)
{
    xml::Element payload(u"pubsub"_s, ns);
    payload.add(std::move(verb));
    payload.add(std::move(beside));
    return m_entity.ask(type, m_service, std::move(payload));
}

Task<Result<Done>> PubsubVerbs::done(Asking asking)
{
    const auto answer = co_await std::move(asking);
    co_return answer ? Result<Done>(Done()) : Result<Done>(answer.error());
}

Task<Result<Done>> PubsubVerbs::subscribe(QString node)
{
    auto request = verb(u"subscribe"_s, node);
    request.setAttribute(u"jid"_s, m_entity.address().bare().toString());
    auto asking = ask(u"set"_s, pubsub, std::move(request));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto state = answer->child(u"subscription").attribute(u"subscription");
    if (state == u"pending" || state == u"none")
        co_return Error::refused(Reason::NotAuthorised, u"somebody has to approve of it there"_s, u"pending"_s);
    co_return Done();
}

Task<Result<Done>> PubsubVerbs::publish(QString node, ExchangeItem item)
{
    auto written = xml::Element(u"item"_s, pubsub).with(u"id"_s, item.id).holding(bodyElement(item.body));
    return done(ask(u"set"_s, pubsub, verb(u"publish"_s, node).holding(std::move(written))));
}

Task<Result<Done>> PubsubVerbs::retract(QString node, QString id)
{
    return done(
        ask(u"set"_s, pubsub, verb(u"retract"_s, node).holding(xml::Element(u"item"_s, pubsub).with(u"id"_s, id))));
}

Task<Result<QList<ExchangeItem>>> PubsubVerbs::items(QString node)
{
    QList<ExchangeItem> all;
    xmpp::PageRequest page;
    page.max = itemsOfAPage;
    for (int pages = 0; pages < mostPages && all.size() < mostItems; ++pages) {
        auto asking = ask(u"get"_s, pubsub, verb(u"items"_s, node), page.toElement());
        const auto answer = co_await std::move(asking);
        if (!answer)
            co_return answer.error();
        addItems(*answer, all);
        const auto told = xmpp::PageAnswer::in(*answer); // none: these are all that it gives
        if (!told || told->last.isEmpty() || told->last == page.after)
            break;
        page.after = told->last;
    }
    co_return all;
}

Task<Result<Done>> PubsubVerbs::create(QString node, xmpp::DataForm filled)
{
    return done(ask(
        u"set"_s, pubsub, verb(u"create"_s, node), xml::Element(u"configure"_s, pubsub).holding(filled.toElement())));
}

Task<Result<xmpp::DataForm>> PubsubVerbs::form(Asking asking, QString verb)
{
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto found = xmpp::DataForm::in(answer->child(verb));
    if (!found)
        co_return Error::malformed(Reason::BadSyntax, u"the service has no form for it"_s);
    co_return *found;
}

Task<Result<xmpp::DataForm>> PubsubVerbs::configuration(QString node)
{
    return form(ask(u"get"_s, pubsubOwner, verb(u"configure"_s, node, pubsubOwner)), u"configure"_s);
}

Task<Result<xmpp::DataForm>> PubsubVerbs::defaultConfiguration()
{
    return form(ask(u"get"_s, pubsubOwner, verb(u"default"_s, {}, pubsubOwner)), u"default"_s);
}

Task<Result<Done>> PubsubVerbs::configure(QString node, xmpp::DataForm filled)
{
    return done(ask(u"set"_s, pubsubOwner, verb(u"configure"_s, node, pubsubOwner).holding(filled.toElement())));
}

Task<Result<Done>> PubsubVerbs::affiliate(QString node, xmpp::Jid who, QString affiliation)
{
    auto one = verb(u"affiliation"_s, {}, pubsubOwner)
                   .with(u"jid"_s, who.toString())
                   .with(u"affiliation"_s, affiliation);
    return done(ask(u"set"_s, pubsubOwner, verb(u"affiliations"_s, node, pubsubOwner).holding(std::move(one))));
}

Task<Result<Done>> PubsubVerbs::endSubscriptions(QString node, xmpp::Jid who)
{
    auto asking = ask(u"get"_s, pubsubOwner, verb(u"subscriptions"_s, node, pubsubOwner));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    auto ended = verb(u"subscriptions"_s, node, pubsubOwner);
    for (const auto& one : answer->child(u"subscriptions").elements(u"subscription", pubsubOwner)) {
        const auto address = xmpp::Jid::parse(one.attribute(u"jid"));
        if (!address || address->bare() != who.bare())
            continue;
        auto none = verb(u"subscription"_s, {}, pubsubOwner)
                        .with(u"jid"_s, address->toString())
                        .with(u"subscription"_s, u"none"_s);
        if (one.hasAttribute(u"subid"))
            none.setAttribute(u"subid"_s, one.attribute(u"subid"));
        ended.add(std::move(none));
    }
    if (ended.elements().isEmpty())
        co_return Done();
    auto ending = done(ask(u"set"_s, pubsubOwner, ended));
    const auto over = co_await std::move(ending);
    co_return over;
}

} // namespace everyport::stations
