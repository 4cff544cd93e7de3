#include "protocols/xmpp/client/talk/archive.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

/// A server that shows the same page again would go on for ever.
bool isLast(const Archive::Page& page, const Archive::Wish& wish)
{
    return page.isComplete || page.last.isEmpty() || page.last == wish.after;
}

} // namespace

Archive::Archive(Client& client, Messages& messages) : ClientExtension(client), m_messages(messages)
{
    client.dispatch().onMessage([this](const Stanza& stanza) { return receive(stanza); }, 300);
}

bool Archive::receive(const Stanza& stanza)
{
    const auto result = stanza.element().child(u"result", ns::archive);
    if (result.isNull())
        return false;
    const auto open = m_open.find(result.attribute(u"queryid"));
    if (open == m_open.end())
        return true;
    const auto& archive = open->second.archive;
    const bool isTheirs = archive.isNull() ? m_client.isMine(stanza.from()) : stanza.from() == archive;
    auto forwarded = forwardedIn(result);
    if (isTheirs && forwarded && open->second.found.size() < mostPerPage)
        open->second.found.append({std::move(forwarded->first), forwarded->second, result.attribute(u"id")});
    return true;
}

xml::Element Archive::queryOf(const Wish& wish, const QString& id) const
{
    using Type = DataForm::FieldType;
    DataForm form(DataForm::Type::Submit, ns::archive);
    if (!wish.with.isNull())
        form.add({u"with"_s, Type::JidSingle, {wish.with.toString()}});
    if (wish.start > 0)
        form.add({u"start"_s, Type::TextSingle, {dateTimeText(wish.start)}});
    if (wish.end > 0)
        form.add({u"end"_s, Type::TextSingle, {dateTimeText(wish.end)}});
    auto query = xml::Element(u"query"_s, ns::archive).with(u"queryid"_s, id).holding(form.toElement());
    xml::Element set(u"set"_s, ns::resultSets);
    set.addTextElement(u"max"_s, QString::number(wish.most));
    if (!wish.after.isEmpty())
        set.addTextElement(u"after"_s, wish.after);
    if (!wish.before.isEmpty() || wish.isLatest)
        set.addTextElement(u"before"_s, wish.before);
    query.add(std::move(set));
    return query;
}

Task<Result<Archive::Read>> Archive::read(Wish wish)
{
    const auto id = randomText(9);
    m_open[id].archive = wish.archive;
    auto asking = m_client.set(wish.archive, queryOf(wish, id));
    const auto answer = co_await std::move(asking);
    auto open = m_open.extract(id);
    if (!answer)
        co_return answer.error();
    if (!answer->is(u"fin", ns::archive))
        co_return Error::malformed(Reason::BadSyntax, u"The archive does not say where its answer ends."_s);
    const auto set = answer->child(u"set", ns::resultSets);
    Read read;
    auto& page = read.page;
    page.first = set.childText(u"first");
    page.last = set.childText(u"last");
    page.count = int(open.mapped().found.size());
    page.isComplete = answer->attribute(u"complete") == u"true" || answer->attribute(u"complete") == u"1";
    read.found = std::move(open.mapped().found);
    co_return read;
}

Task<Result<Archive::Page>> Archive::page(Wish wish)
{
    auto reading = read(wish);
    const auto done = co_await std::move(reading);
    if (!done)
        co_return done.error();
    const auto page = done->page;
    for (const auto& one : done->found)
        m_messages.take(one.stanza, Messages::Way::Archive, one.time, one.id);
    co_return page;
}

Task<Result<QList<Stanza>>> Archive::look(Wish wish, int mostPages)
{
    QList<Stanza> there;
    for (int i = 0; i < mostPages; ++i) {
        auto reading = read(wish);
        const auto done = co_await std::move(reading);
        if (!done)
            co_return done.error();
        for (const auto& one : done->found)
            there.append(one.stanza);
        if (isLast(done->page, wish))
            break;
        wish.after = done->page.last;
    }
    co_return there;
}

Task<Result<int>> Archive::catchUp(Wish wish, int mostPages)
{
    int count = 0;
    for (int i = 0; i < mostPages; ++i) {
        auto asking = page(wish);
        const auto found = co_await std::move(asking);
        if (!found)
            co_return found.error();
        count += found->count;
        if (isLast(*found, wish))
            break;
        wish.after = found->last;
    }
    co_return count;
}

} // namespace everyport::xmpp::client
