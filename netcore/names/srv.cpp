#include "netcore/names/srv.h"

#include <algorithm>

#include <QRandomGenerator>

namespace everyport {

namespace {

SrvRecord drawn(QList<SrvRecord>& equals, const Dice& dice)
{
    quint32 sum = 0;
    for (const auto& one : equals)
        sum += one.weight;
    const auto lot = dice(sum);
    quint32 running = 0;
    for (qsizetype i = 0; i < equals.size(); ++i) {
        running += equals[i].weight;
        if (running >= lot)
            return equals.takeAt(i);
    }
    return equals.takeLast();
}

} // namespace

QList<SrvRecord> inSrvOrder(QList<SrvRecord> records, const Dice& dice)
{
    const Dice roll = dice
        ? dice
        : Dice([](quint32 limit) { return quint32(QRandomGenerator::global()->bounded(quint64(limit) + 1)); });
    if (records.size() == 1 && records.first().target == QLatin1String("."))
        return {};
    // Weight 0 stands first among equals, so that it is chosen hardly ever, but not never.
    std::stable_sort(records.begin(), records.end(), [](const SrvRecord& one, const SrvRecord& other) {
        return one.priority != other.priority ? one.priority < other.priority : (one.weight == 0) > (other.weight == 0);
    });
    QList<SrvRecord> ordered;
    while (!records.isEmpty()) {
        const auto priority = records.first().priority;
        QList<SrvRecord> equals;
        while (!records.isEmpty() && records.first().priority == priority)
            equals.append(records.takeFirst());
        while (!equals.isEmpty())
            ordered.append(drawn(equals, roll));
    }
    return ordered;
}

} // namespace everyport
