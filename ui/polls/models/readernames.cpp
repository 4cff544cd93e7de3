#include "ui/polls/models/readernames.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QCoreApplication>

#include "app/config/option.h"
#include "app/polls/pollregistry.h"
#include "app/polls/taps/tap.h"
#include "app/station/running/station.h"
#include "netcore/base/naturalorder.h"
#include "ui/languages/saidwords.h"

namespace everyport::ui {
namespace {

struct Readers {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Readers)
};

} // namespace

ReaderWord readerWord(const devices::DeviceRegistry& registry, const QString& reader)
{
    const QString device = reader.section(QLatin1Char('/'), 0, 0);
    const QString antenna = reader.section(QLatin1Char('/'), 1);
    ReaderWord word;
    if (const devices::Device* found = registry.find(device)) {
        word.name = found->name;
        if (found->state != devices::DeviceState::Ready)
            word.trouble = saidWords(devices::stateName(found->state));
    } else if (reader == polls::phoneReader) {
        word.name = Readers::tr("Phone");
    } else if (reader == polls::messageReader) {
        word.name = Readers::tr("Message");
    } else {
        word.name = keyInWords(device);
        word.trouble = Readers::tr("not here");
        word.known = false;
    }
    if (!antenna.isEmpty())
        word.name += QLatin1Char('/') + antenna;
    return word;
}

ReaderWord readerWord(Station& station, const QString& reader)
{
    ReaderWord word = readerWord(station.devices(), reader);
    if (word.trouble.isEmpty() && !station.polls().cardLinking().placeAt(reader).isEmpty())
        word.trouble = Readers::tr("links cards");
    return word;
}

QStringList readersByName(const devices::DeviceRegistry& registry, QStringList readers)
{
    // Each name is made once, and not for each pair: charts ask at each refresh, for each of their rows.
    const NaturalOrder order;
    std::vector<std::pair<QCollatorSortKey, QString>> named;
    named.reserve(std::size_t(readers.size()));
    for (const QString& reader : std::as_const(readers))
        named.emplace_back(order.key(readerWord(registry, reader).name), reader);
    std::stable_sort(named.begin(), named.end(),
        [](const auto& one, const auto& other) { return one.first.compare(other.first) < 0; });
    readers.clear();
    for (const auto& [name, reader] : named)
        readers.append(reader);
    return readers;
}

QString readerList(const QStringList& names)
{
    if (names.size() < 2)
        return names.value(0);
    // "Reader 2, Reader 4" is read faster as "Reader 2, 4".
    const QString first = names.first().section(QLatin1Char(' '), 0, -2);
    QStringList numbers;
    for (const QString& name : names) {
        if (first.isEmpty() || name.section(QLatin1Char(' '), 0, -2) != first)
            return names.join(QStringLiteral(", "));
        numbers.append(name.section(QLatin1Char(' '), -1));
    }
    return first + QLatin1Char(' ') + numbers.join(QStringLiteral(", "));
}

} // namespace everyport::ui
