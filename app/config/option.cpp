#include "app/config/option.h"

#include <algorithm>

#include "app/config/optionvalue.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// How many signs are missing, too much, others, or have changed places with their neighbour (optimal string
/// alignment).
qsizetype editDistance(const QString& a, const QString& b)
{
    QList<qsizetype> before;
    QList<qsizetype> last;
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            const bool isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (isSwapped)
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[b.size()];
}

Error badValue(const Option& option, QString text)
{
    return Error::malformed(Reason::BadValue, std::move(text), option.key);
}

Error unknownKey(const OptionList& options, const QString& key)
{
    QStringList known;
    for (const auto& option : options)
        known << option.key;
    const auto near = nearestWord(key.left(64), known);
    constexpr qsizetype fewEnoughToRead = 8;
    auto text = known.isEmpty()           ? u"There is no such option; this has none, so leave it out."_s
        : !near.isEmpty()                 ? u"There is no such option; did you mean %1?"_s.arg(near)
        : known.size() <= fewEnoughToRead ? u"There is no such option; there are %1."_s.arg(known.join(u", "_s))
                                          : u"There is no such option."_s;
    return Error::malformed(Reason::BadValue, std::move(text), key);
}

constexpr qsizetype mostEntries = 1000;

bool isList(const QVariant& raw)
{
    return raw.typeId() == QMetaType::QVariantList || raw.typeId() == QMetaType::QStringList;
}

Result<QVariant> checkList(const Option& option, const QVariant& raw)
{
    const auto given = isList(raw) ? raw.toList() : QVariantList{raw};
    if (given.size() > mostEntries)
        return badValue(option, u"Must be at most %1 values."_s.arg(mostEntries));
    QStringList list;
    for (const auto& one : given) {
        auto value = checkOne(option, one);
        if (!value)
            return value.error();
        list << optionText(option, *value);
    }
    if (option.required && list.isEmpty())
        return badValue(option, u"At least one is needed: %1"_s.arg(option.help));
    return QVariant(list);
}

} // namespace

const Option* findOption(const OptionList& options, const QString& key)
{
    const auto found = std::find_if(
        options.begin(), options.end(), [&](const Option& option) { return option.key == key; });
    return found == options.end() ? nullptr : &*found;
}

QString nearestWord(const QString& word, const QStringList& known)
{
    QString best;
    auto least = std::numeric_limits<qsizetype>::max();
    for (const auto& candidate : known) {
        const auto distance = editDistance(word, candidate);
        // of short words nearly all would be
        const bool isNear = distance * 3 <= std::max(word.size(), candidate.size());
        if (isNear && distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

OptionValues::OptionValues(const OptionList& options)
{
    for (const auto& option : options)
        reset(option);
}

void OptionValues::give(const QString& key, const QVariant& value)
{
    m_values[key] = value;
    if (!m_given.contains(key))
        m_given << key;
}

void OptionValues::reset(const Option& option)
{
    m_values[option.key] = option.repeated ? QVariant(option.fallback.toStringList()) : option.fallback;
    m_given.removeAll(option.key);
}

Result<QVariant> checkOption(const Option& option, const QVariant& raw)
{
    if (option.repeated)
        return checkList(option, raw);
    if (isList(raw)) {
        const auto list = raw.toList();
        if (list.size() != 1)
            return badValue(option, u"One value fits here, not several; leave all but one out."_s);
        return checkOne(option, list.first());
    }
    return checkOne(option, raw);
}

QMap<qsizetype, Error> entryFaults(const Option& option, const QVariant& raw)
{
    QMap<qsizetype, Error> faults;
    const auto list = option.repeated && isList(raw) ? raw.toList() : QVariantList();
    for (qsizetype i = 0; i < list.size() && list.size() <= mostEntries; ++i) {
        if (auto value = checkOne(option, list[i]); !value)
            faults.insert(i, value.error());
    }
    return faults;
}

QString keyInWords(const QString& key)
{
    auto words = key;
    words.replace(u'-', u' ').replace(u'_', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

QString choiceLabel(const Option& option, const QString& choice)
{
    const auto label = option.choiceLabels.value(option.choices.indexOf(choice));
    return label.isEmpty() ? keyInWords(choice) : label;
}

QMap<QString, Error> faultsOf(const OptionList& options, const QMap<QString, QVariant>& raw)
{
    QMap<QString, Error> faults;
    for (auto it = raw.begin(); it != raw.end(); ++it) {
        const auto* option = findOption(options, it.key());
        if (!option) {
            faults.insert(it.key(), unknownKey(options, it.key()));
            continue;
        }
        if (auto value = checkOption(*option, it.value()); !value)
            faults.insert(it.key(), value.error());
    }
    for (const auto& option : options) {
        const auto fallbackServes = option.repeated ? !option.fallback.toStringList().isEmpty()
                                                    : !option.fallback.toString().isEmpty();
        if (option.required && !fallbackServes && !raw.contains(option.key))
            faults.insert(option.key, missingValue(option));
    }
    return faults;
}

Result<OptionValues> checkOptions(const OptionList& options, const QMap<QString, QVariant>& raw)
{
    const auto faults = faultsOf(options, raw);
    if (!faults.isEmpty())
        return faults.first();
    OptionValues values(options);
    for (auto it = raw.begin(); it != raw.end(); ++it) {
        auto value = checkOption(*findOption(options, it.key()), it.value());
        values.give(it.key(), *value);
    }
    return values;
}

} // namespace everyport
