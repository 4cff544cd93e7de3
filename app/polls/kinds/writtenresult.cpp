#include "app/polls/kinds/writtenresult.h"

#include <algorithm>
#include <tuple>

#include <QHash>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

namespace {

struct Group {
    QString key = {};
    WrittenText first = {};
    int count = 0;
};

/// Those of one group have one key; which text stands for them is that of the key itself, where somebody wrote that.
void addTo(QHash<QString, Group>& groups, const QString& key, bool isKeyItself, const WrittenText& text, int count)
{
    auto& group = groups[key];
    if (group.key.isEmpty() || isKeyItself)
        group.first = text;
    group.key = key;
    group.count += count;
}

/// Of equal ones the oldest: they keep their places. Or the newest, where one who writes wants to see it come.
enum class OfEqual { Oldest, Newest };

QList<ShownText> mostOftenFirst(const QHash<QString, Group>& groups, qsizetype most, OfEqual ofEqual = OfEqual::Oldest)
{
    const int direction = ofEqual == OfEqual::Oldest ? 1 : -1;
    std::vector<const Group*> order;
    order.reserve(std::size_t(groups.size()));
    for (const auto& group : groups)
        order.push_back(&group);
    const auto shown = std::min<std::size_t>(order.size(), std::size_t(most));
    std::partial_sort(
        order.begin(), order.begin() + std::ptrdiff_t(shown), order.end(), [direction](const auto* a, const auto* b) {
            return std::tuple(-a->count, direction * a->first.since, a->key)
                < std::tuple(-b->count, direction * b->first.since, b->key);
        });
    QList<ShownText> texts;
    for (std::size_t i = 0; i < shown; ++i)
        texts.append({order[i]->key, order[i]->first.text, order[i]->count});
    return texts;
}

} // namespace

std::optional<WrittenResult> writtenResult(const Poll& poll, const Tally& tally)
{
    if ((poll.kind != Kind::Words && poll.kind != Kind::Open) || tally.votes == 0)
        return {};
    WrittenResult result;
    QHash<QString, Group> groups;
    for (const auto& [key, count] : tally.counts.asKeyValueRange()) {
        if (count == 0)
            continue;
        const auto merged = mergedKey(poll.fates, key);
        if (isShownToAll(poll, key)) {
            addTo(groups, merged, merged == key, tally.written.value(key), count);
            result.votes += count;
        } else if (!poll.writing.approve || poll.fates.contains(merged)) {
            ++result.hidden;
        } else {
            ++result.waiting;
        }
    }
    result.different = int(groups.size());
    result.texts = mostOftenFirst(
        groups, WrittenResult::mostShown, poll.kind == Kind::Open ? OfEqual::Newest : OfEqual::Oldest);
    return result;
}

QList<ShownText> allWritten(const Tally& tally)
{
    QHash<QString, Group> groups;
    for (const auto& [key, written] : tally.written.asKeyValueRange())
        addTo(groups, key, true, written, tally.count(key));
    return mostOftenFirst(groups, groups.size());
}

} // namespace everyport::polls
