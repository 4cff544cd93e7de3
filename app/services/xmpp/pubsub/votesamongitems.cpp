#include "app/services/xmpp/pubsub/votesamongitems.h"

namespace everyport {

namespace {

constexpr qsizetype readTogether = 500;

} // namespace

Task<Result<QList<qint64>>> itemsAmong(xmpp::PubsubNodes& nodes, QString node, QList<qint64> numbers)
{
    QList<qint64> there;
    for (qsizetype at = 0; at < numbers.size(); at += readTogether) {
        const auto some = numbers.mid(at, readTogether);
        xmpp::ItemQuery query;
        for (const auto number : some)
            query.ids.append(QString::number(number));
        auto reading = nodes.items(node, std::move(query));
        const auto page = co_await std::move(reading);
        if (!page)
            co_return page.error();
        if (page->items.size() < page->total) {
            there.append(some);
            continue;
        }
        for (const auto& item : page->items)
            there.append(item.id.toLongLong());
    }
    co_return there;
}

} // namespace everyport
