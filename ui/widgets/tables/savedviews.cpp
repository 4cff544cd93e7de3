#include "ui/widgets/tables/savedviews.h"

#include <algorithm>

#include <QSettings>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostViews = 50;
constexpr qsizetype longestText = 100'000; // of what is pasted
constexpr qsizetype longestName = 100;
constexpr qsizetype mostNumbers = 100; // no table has more columns
constexpr int largestNumber = 10'000;  // a column's width
constexpr QLatin1String filterPart("/filter");
constexpr QLatin1String coloursPart("/colours");
constexpr QLatin1String wholePart("/whole"); // all of it was kept: what is not there was as it is at first
const QLatin1String tableParts[] = {"/widths"_L1, "/hidden"_L1, "/shown"_L1, "/columns"_L1, "/sort"_L1, "/order"_L1};
const QLatin1String pageParts[] = {coloursPart, "/grouping"_L1, "/interval"_L1};
constexpr QLatin1String indent("  "); // before what a view has besides its filter

QList<QLatin1String> allParts()
{
    QList<QLatin1String> all{filterPart};
    all.append({std::begin(tableParts), std::end(tableParts)});
    all.append({std::begin(pageParts), std::end(pageParts)});
    return all;
}

bool isList(QLatin1String part)
{
    return part == "/widths"_L1 || part == "/hidden"_L1 || part == "/shown"_L1 || part == "/columns"_L1;
}

/// Numbers of somebody else's: none that a table could not have.
QVariant numbersFrom(const QString& words, QLatin1String part)
{
    const int least = part == "/sort"_L1 ? -1 : 0; // -1: by none
    const int most = part == "/order"_L1 ? 1 : largestNumber;
    QStringList numbers;
    for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && number >= least && number <= most && numbers.size() < mostNumbers)
            numbers.append(QString::number(number));
    }
    if (isList(part))
        return numbers.isEmpty() ? QVariant(QString()) : QVariant(numbers);
    return numbers.isEmpty() ? QVariant() : QVariant(numbers.first().toInt());
}

/// The part that an indented line tells of, and what it says; none: it is another view's.
std::pair<QLatin1String, QString> detailIn(const QString& line)
{
    if (!line.startsWith(indent))
        return {};
    const QString key = u'/' + line.section(u':', 0, 0).trimmed();
    for (const QLatin1String part : allParts()) {
        if (part != filterPart && line.contains(u':') && key == part)
            return {part, line.section(u':', 1).trimmed()};
    }
    return {};
}

} // namespace

QString SavedViews::placeOf(const QString& name) const
{
    return m_table + u"/views/"_s + QString::number(names().indexOf(name));
}

QStringList SavedViews::names() const
{
    return m_memory.value(m_table + u"/viewNames"_s).toStringList();
}

void SavedViews::save(const QString& name)
{
    QStringList all = names();
    if (!all.contains(name)) {
        if (all.size() >= mostViews)
            return;
        all.append(name);
        m_memory.setValue(m_table + u"/viewNames"_s, all);
    }
    for (const QLatin1String part : allParts())
        m_memory.setValue(placeOf(name) + part, m_memory.value(m_table + part));
    m_memory.setValue(placeOf(name) + wholePart, true);
}

void SavedViews::use(const QString& name)
{
    if (!names().contains(name))
        return;
    // A view that was kept before there was more to it, or shared as a filter alone, leaves the page's parts as they
    // are.
    const bool isWhole = m_memory.value(placeOf(name) + wholePart).toBool();
    for (const QLatin1String part : allParts()) {
        const QVariant kept = m_memory.value(placeOf(name) + part);
        const bool isPages = std::find(std::begin(pageParts), std::end(pageParts), part) != std::end(pageParts);
        if (kept.isValid())
            m_memory.setValue(m_table + part, kept);
        else if (isWhole || !isPages)
            m_memory.remove(m_table + part);
    }
}

QString SavedViews::toText() const
{
    QString text;
    for (const QString& name : names()) {
        text += QString(name).replace(u'|', u'/') + u" | "_s + m_memory.value(placeOf(name) + filterPart).toString()
            + u'\n';
        for (const QLatin1String part : allParts()) {
            const QVariant kept = m_memory.value(placeOf(name) + part);
            if (part == filterPart || !kept.isValid())
                continue;
            QStringList lines{kept.toString()};
            if (isList(part))
                lines = {kept.toStringList().join(u' ')};
            else if (part == coloursPart && !lines.first().isEmpty()) // none, where that is meant, is a line as well
                lines = lines.first().split(u'\n', Qt::SkipEmptyParts);
            for (const QString& line : lines)
                text += indent + (QString(part).mid(1) + u": "_s + line).trimmed() + u'\n';
        }
    }
    return text;
}

void SavedViews::takeDetail(const QString& place, QLatin1String part, const QString& words)
{
    if (!m_memory.value(place + wholePart).toBool()) {
        // The first: what it does not tell of is as it is at first.
        for (const QLatin1String each : allParts()) {
            if (each != filterPart)
                m_memory.remove(place + each);
        }
        m_memory.setValue(place + wholePart, true);
    }
    if (part == coloursPart)
        m_memory.setValue(place + part, m_memory.value(place + part).toString() + words + u'\n');
    else
        m_memory.setValue(place + part, numbersFrom(words, part));
}

int SavedViews::takeText(const QString& text)
{
    int taken = 0;
    QString place; // of the view that was read last
    for (const QString& line : text.left(longestText).split(u'\n')) {
        if (const auto [part, words] = detailIn(line); !part.isEmpty()) {
            if (!place.isEmpty())
                takeDetail(place, part, words);
            continue;
        }
        const QString name = line.section(u'|', 0, 0).simplified().left(longestName);
        if (name.isEmpty() || !line.contains(u'|'))
            continue;
        save(name);
        if (!names().contains(name))
            break; // there are as many as there may be
        place = placeOf(name);
        m_memory.setValue(place + filterPart, line.section(u'|', 1).trimmed());
        for (const QLatin1String part : pageParts)
            m_memory.remove(place + part);
        m_memory.remove(place + wholePart);
        ++taken;
    }
    return taken;
}

void SavedViews::forget(const QString& name)
{
    QStringList all = names();
    const qsizetype at = all.indexOf(name);
    if (at < 0)
        return;
    // Views are kept by number: those behind move up.
    all.removeAt(at);
    const QString base = m_table + u"/views/"_s;
    const auto parts = allParts() << wholePart;
    for (qsizetype i = at; i < all.size(); ++i) {
        for (const QLatin1String part : parts)
            m_memory.setValue(base + QString::number(i) + part, m_memory.value(base + QString::number(i + 1) + part));
    }
    m_memory.remove(base + QString::number(all.size()));
    m_memory.setValue(m_table + u"/viewNames"_s, all);
}

} // namespace everyport::ui
